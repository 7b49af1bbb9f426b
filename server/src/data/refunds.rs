//! `refunds.toml`: what is given back of the charges at borders.

use super::{reading::Section, trade::known_regime, values::named};
use commerce::refund::{RefundRules, RegimeRefunds};
use std::collections::BTreeMap;

pub(super) fn refunds(root: Section<'_>) -> Option<RefundRules> {
    let otherwise = root.read("otherwise", |text| named(text));
    let interest = root.read("interest", |text| named(text));
    let mut regimes = BTreeMap::new();
    for section in root.sections("rule") {
        let regime = section.read("regime", known_regime);
        if let (Some(regime), Some(rule)) = (regime, rule(&section)) {
            if regimes.contains_key(&regime) {
                section.fault(format!("there are two rules for `{regime}`"));
            }
            regimes.insert(regime, rule);
        }
        section.finish();
    }
    root.finish();
    Some(RefundRules { regimes, otherwise: otherwise?, interest: interest? })
}

fn rule(section: &Section<'_>) -> Option<RegimeRefunds> {
    let verdict = |key| section.read_maybe(key, |text| named(text));
    let (duty, import_tax, fees) = (verdict("duty"), verdict("import_tax"), verdict("fees"));
    let provenance = section.provenance();
    let confidence = section.read("confidence", |text| named(text));
    Some(RegimeRefunds {
        duty: duty?,
        import_tax: import_tax?,
        fees: fees?,
        provenance: provenance?,
        confidence: confidence?,
    })
}
