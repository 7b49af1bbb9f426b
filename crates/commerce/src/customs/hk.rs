//! Hong Kong: a free port, neither duty nor value added tax on ordinary goods.
//!
//! Duty is due on four kinds of goods (Dutiable Commodities Ordinance, cap. 109): spirits, tobacco,
//! hydrocarbon oil and methyl alcohol. They are dutied by strength, weight or volume, which is not modelled:
//! their duty is told as unknown.

use super::{Case, CustomsError, Regime, charge::Assessment};

pub(super) const REGIME: Regime = Regime { id: "hk", figures: &[], assess };

const DUTIABLE: &[&str] = &["2208", "24", "2710", "290511"];

fn assess(case: &Case<'_>) -> Result<Assessment, CustomsError> {
    let codes = case.consignment.items.iter().zip(case.subheadings());
    let dutiable = codes
        .filter(|(item, is_first)| *is_first && DUTIABLE.iter().any(|code| item.hs_code.starts_with(code)));
    let unknown_duty = dutiable.map(|(item, _)| item.hs_code.clone()).collect();
    Ok(Assessment { unknown_duty, ..Assessment::of(case.facts.id.as_str(), Vec::new()) })
}
