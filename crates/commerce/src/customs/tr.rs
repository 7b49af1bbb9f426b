//! Turkey: the normal declaration for every parcel, with duty by the tariff and value added tax, since 2026-02-06.
//!
//! Until then a parcel for a person, worth up to EUR 30 with its freight, went by a simplified declaration with one
//! flat duty in place of all others and of the tax: one rate when it came straight from the European Union, another
//! from elsewhere (decision 2009/15481 on customs law 4458, art. 62, as amended by 8787 of 2024; ended by 10813 of
//! 2026-01-07). It goes on for medicines and food supplements up to EUR 1,500, which are not told apart here, as were
//! the 20 points more on goods of list IV of the law on special consumption tax.

use super::{Assessment, Case, ChargeKind, CustomsError, Regime};
use rust_decimal::Decimal;

pub(super) const REGIME: Regime = Regime { id: "tr", figures: &[], assess };

fn assess(case: &Case<'_>) -> Result<Assessment, CustomsError> {
    let name = if case.is_from("eu") { "flat-duty-from-eu" } else { "flat-duty" };
    let known = |name| case.facts.maybe(name, case.day);
    if let (Some(limit), Some(flat)) = (known("simplified"), known(name)) {
        let worth: Decimal = case.carried(case.prices()?)?.iter().sum();
        if worth <= case.amount(limit)? {
            let duty = case.share(ChargeKind::Duty, flat.value, worth, case.rule(flat))?;
            return Ok(Assessment::of(case.facts.id.as_str(), vec![duty]));
        }
    }
    case.duty_and_tax()
}
