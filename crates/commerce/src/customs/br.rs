//! Brazil: Remessa Conforme, and the state's tax on its own gross.
//!
//! A consignment with freight and insurance is worth up to 50 dollars: 20 % of duty; up to 3,000: 60 % less
//! 20 dollars (Lei 14.902/2024, Portaria MF 1.086/2024). That is for sellers certified in the programme
//! Remessa Conforme (Instrução Normativa RFB 2.146/2023), who collect it all with the price; here the
//! seller's registration with Brazil stands for the certificate. Everybody else's parcels owe 60 %. ICMS
//! counts on a value that contains it (Lei Complementar 87/1996, art. 13): (value + duty) / (1 - rate) x
//! rate. Above 3,000 dollars the simplified regime ends; 60 % stands in there for the tariff and the federal
//! taxes of an ordinary import. Not modelled: medicines at 0 %, and books, which are immune.

use super::{
    Case, CustomsError, Regime,
    case::of,
    charge::{Assessment, Charge, ChargeKind, Collection},
};
use crate::{MoneyError, merchant::Scheme};
use rust_decimal::Decimal;

pub(super) const REGIME: Regime = Regime {
    id: "br",
    figures: &["low-value", "high-value", "low-duty", "duty", "deduction", "duty-outside", "duty-above"],
    assess,
};

fn assess(case: &Case<'_>) -> Result<Assessment, CustomsError> {
    let values = case.carried(case.prices()?)?;
    let sum: Decimal = values.iter().sum();
    let (duty, charge) = duty(case, sum)?;
    let bases = case.consignment.items.iter().zip(&values).map(|(item, value)| {
        let part = if sum.is_zero() { Decimal::ZERO } else { ratio(*value, duty, sum)? };
        let rate = case.tax_rate(item)?;
        let without = if rate.name.counts_on_gross() { rate.percent } else { Decimal::ZERO };
        ratio(value + part, Decimal::ONE_HUNDRED, Decimal::ONE_HUNDRED - without)
    });
    let mut charges = vec![charge];
    charges.extend(case.import_tax(bases.collect::<Result<Vec<_>, _>>()?)?);
    if case.is_registered(Scheme::Tax) && sum <= case.amount(case.figure("high-value")?)? {
        // The programme asks for everything at the checkout: nothing is left to the shopper's door.
        for charge in &mut charges {
            charge.collection = Collection::AtCheckout;
        }
    }
    Ok(Assessment::of(case.facts.id.as_str(), charges))
}

/// The duty on a consignment, exact and as a charge.
fn duty(case: &Case<'_>, value: Decimal) -> Result<(Decimal, Charge), CustomsError> {
    let is_within = |limit| Ok::<_, CustomsError>(value <= case.amount(case.figure(limit)?)?);
    let name = match (is_within("high-value")?, case.is_registered(Scheme::Tax), is_within("low-value")?) {
        (false, ..) => "duty-above",
        (true, false, _) => "duty-outside",
        (true, true, true) => "low-duty",
        (true, true, false) => "duty",
    };
    let rate = case.figure(name)?;
    let whole = of(value, rate.value)?;
    if name == "duty" {
        let duty = (whole - case.amount(case.figure("deduction")?)?).max(Decimal::ZERO);
        return Ok((duty, case.charge(ChargeKind::Duty, duty, case.rule(rate))?));
    }
    Ok((whole, case.share(ChargeKind::Duty, rate.value, value, case.rule(rate))?))
}

fn ratio(one: Decimal, times: Decimal, by: Decimal) -> Result<Decimal, CustomsError> {
    let exact = one.checked_mul(times).and_then(|product| product.checked_div(by));
    Ok(exact.ok_or(MoneyError::Overflow)?)
}
