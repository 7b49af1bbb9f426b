//! Great Britain: value added tax with the price up to 135 pounds, duty and tax at the border above.
//!
//! A consignment of an intrinsic value of up to 135 pounds (goods without freight and tax) owes no duty, and its value
//! added tax is collected with the price by a seller who is registered for it (Value Added Tax Act 1994, s. 7(5A);
//! Taxation (Post-transition Period) Act 2020, sch. 3). The law obliges every seller to register; of one who is not,
//! the tax is taken at the border. Above 135 pounds duty by the tariff and tax are due at the border.
//!
//! In Northern Ireland the law of the European Union holds for goods: there is no rule for it here.

use super::{Assessment, Case, CustomsError, Regime};
use crate::merchant::Scheme;
use rust_decimal::Decimal;

pub(super) const REGIME: Regime = Regime { id: "gb", figures: &["low-value"], assess };

/// Northern Ireland, as ISO 3166-2 has it.
const NORTHERN_IRELAND: &str = "NIR";

fn assess(case: &Case<'_>) -> Result<Assessment, CustomsError> {
    if case.consignment.to.region.as_ref().is_some_and(|region| region.as_str() == NORTHERN_IRELAND) {
        return Ok(Assessment::unknown());
    }
    let low = case.figure("low-value")?.value;
    let is_registered = case.is_registered(Scheme::Tax);
    let values = if is_registered { case.net_prices()? } else { case.prices()? };
    if values.iter().sum::<Decimal>() > low {
        return case.duty_and_tax();
    }
    let charges =
        if is_registered { case.tax_at_sale(Scheme::Tax)? } else { case.import_tax(case.carried(values)?)? };
    Ok(Assessment::of(case.facts.id.as_str(), charges))
}
