//! Thailand: duty and value added tax from the first baht, since 2026-01-01.
//!
//! Duty by the tariff on goods with freight and insurance, and tax on those and the duty (Customs Department
//! announcement 219/2568). Before, consignments of up to THB 1,500 were free of duty, and until 2024-07-04 of the tax
//! as well. No tax is known to be collected with the price for Thailand.

use super::{Assessment, Case, CustomsError, Regime};
use rust_decimal::Decimal;

pub(super) const REGIME: Regime = Regime { id: "th", figures: &[], assess };

fn assess(case: &Case<'_>) -> Result<Assessment, CustomsError> {
    let values = case.carried(case.prices()?)?;
    let worth: Decimal = values.iter().sum();
    let is_within = |name| case.facts.maybe(name, case.day).is_some_and(|limit| worth <= limit.value);
    if is_within("tax-free") {
        Ok(Assessment::of(case.facts.id.as_str(), Vec::new()))
    } else if is_within("duty-free") {
        Ok(Assessment::of(case.facts.id.as_str(), case.import_tax(values)?))
    } else {
        case.duty_and_tax()
    }
}
