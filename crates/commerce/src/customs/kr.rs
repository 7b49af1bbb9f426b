//! South Korea: free up to 150 dollars, and from the United States up to 200; above, the whole of it is
//! taxed.
//!
//! Goods for a person's own use of a price without international freight of up to 150 dollars owe neither
//! duty nor value added tax (Enforcement Rule of the Customs Act, art. 45 (2)); 200 where a courier brings
//! them from the United States (the trade agreement with it). One dollar more, and duty by the tariff is due
//! on goods and freight, and tax on those and the duty. Left out: medicines and food supplements, for which
//! 150 dollars hold also from the United States.

use super::{Case, CustomsError, Regime, charge::Assessment};
use rust_decimal::Decimal;

pub(super) const REGIME: Regime = Regime { id: "kr", figures: &["low-value"], assess };

fn assess(case: &Case<'_>) -> Result<Assessment, CustomsError> {
    let from = &case.consignment.from.country;
    let limit = match case.facts.maybe(&format!("low-value-from-{from}"), case.day) {
        Some(limit) => limit,
        None => case.figure("low-value")?,
    };
    if case.prices()?.iter().sum::<Decimal>() <= case.amount(limit)? {
        return Ok(Assessment::of(case.facts.id.as_str(), Vec::new()));
    }
    case.duty_and_tax()
}
