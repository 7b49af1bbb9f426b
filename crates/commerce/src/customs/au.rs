//! Australia: goods and services tax with the price up to a value of AUD 1,000, at the border above.
//!
//! A consignment of a customs value (goods without freight, insurance and tax) of up to 1,000 dollars owes nothing at
//! the border. A registered seller collects the tax with the price, freight included (A New Tax System (Goods and
//! Services Tax) Act 1999, subdivision 84-C); from any other seller nothing is collected at all. Above, duty by the
//! tariff is due on the customs value, which is free on board (Customs Act 1901, section 161), and tax on that, the
//! duty, and transport and insurance. Articles that are sent together count together: a seller who knows that collects
//! no tax on what is then taxed at the border. The charge for the import declaration is not counted.

use super::{Assessment, Case, CustomsError, Regime};
use crate::merchant::Scheme;
use rust_decimal::Decimal;

pub(super) const REGIME: Regime = Regime { id: "au", figures: &["low-value"], assess };

fn assess(case: &Case<'_>) -> Result<Assessment, CustomsError> {
    let low = case.figure("low-value")?.value;
    let id = case.facts.id.as_str();
    let is_registered = case.is_registered(Scheme::Tax);
    let values = if is_registered { case.net_prices()? } else { case.prices()? };
    if values.iter().sum::<Decimal>() <= low {
        let charges = if is_registered { case.tax_at_sale(Scheme::Tax)? } else { Vec::new() };
        return Ok(Assessment::of(id, charges));
    }
    let prices = case.prices()?;
    let duties = case.tariff_duties(&prices)?;
    let dutied = prices.iter().zip(&duties.by_item).map(|(price, duty)| price + duty).collect();
    let taxes = case.import_tax(case.carried(dutied)?)?;
    let charges = duties.charges.into_iter().chain(taxes).collect();
    Ok(Assessment { unknown_duty: duties.unknown, ..Assessment::of(id, charges) })
}
