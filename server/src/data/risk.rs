//! `risk.toml`: what speaks against an order; `disposable-mail.csv`: domains of mail addresses to throw away.

use super::{
    DataFile, Problem,
    reading::{Section, Value},
    values::{self, named},
};
use commerce::risk::{RiskRules, Signal, Step, Steps};
use std::collections::{BTreeMap, BTreeSet};

/// The list of domains. A shop without it takes no mail address for one to throw away.
pub(super) const DISPOSABLE: &str = "disposable-mail.csv";

/// The largest score and the largest strength.
const MOST: u32 = 1_000_000;

pub(super) fn risk(root: Section<'_>, disposable: BTreeSet<String>) -> Option<RiskRules> {
    let step_up_from = root.number("step_up_from", 1, MOST);
    let hold_from = root.number("hold_from", 1, MOST);
    let within = root.read("within", values::duration);
    let remember = root.read("remember", values::duration);
    let mut steps = BTreeMap::new();
    for section in root.sections("signal") {
        let signal: Option<Signal> = section.read("id", |text| named(text));
        let rising = rising(&section);
        if let (Some(signal), Some(rising)) = (signal, rising)
            && steps.insert(signal, rising).is_some()
        {
            section.fault(format!("there are two signals `{}`", signal.code()));
        }
        section.finish();
    }
    let (step_up_from, hold_from) = (step_up_from?, hold_from?);
    let (within, remember) = (within?, remember?);
    if step_up_from >= hold_from {
        root.fault(format!("`step_up_from` ({step_up_from}) is not below `hold_from` ({hold_from})"));
    }
    if remember < within {
        root.fault("what counts `within` a time has to be kept as long: `remember` is shorter");
    }
    root.finish();
    Some(RiskRules { step_up_from, hold_from, within, remember, steps, disposable })
}

fn rising(section: &Section<'_>) -> Option<Steps> {
    let steps: Vec<_> = section.items("steps")?.into_iter().map(|item| step(section, item)).collect();
    let steps: Option<Vec<Step>> = steps.into_iter().collect();
    Steps::new(steps?).map_err(|error| section.fault(error.to_string())).ok()
}

fn step<'a>(section: &Section<'a>, item: Value<'a>) -> Option<Step> {
    let section = section.as_section("steps", item)?;
    let (from, weight) = (section.number("from", 1, MOST), section.number("weight", 1, MOST));
    section.finish();
    Some(Step { from: from?, weight: weight? })
}

/// The domains, one a line below the head.
pub(super) fn disposable(file: &DataFile) -> Result<BTreeSet<String>, Vec<Problem>> {
    let mut domains = BTreeSet::new();
    let mut problems = Vec::new();
    for (number, line) in (1_u32..).zip(file.text.lines()) {
        let is_domain = line.contains('.')
            && line.chars().all(|c| c == '.' || c == '-' || (c.is_alphanumeric() && !c.is_uppercase()));
        match (number, line.trim_end()) {
            (1, "domain") => {}
            (1, _) => problems.push(Problem::new(&file.path, 1, "the first line must be `domain`")),
            (_, domain) if is_domain => drop(domains.insert(domain.to_owned())),
            (_, other) => {
                let shown: String = other.chars().take(60).collect();
                problems.push(Problem::new(
                    &file.path,
                    number,
                    format!("`{shown}` is no domain in small letters"),
                ));
            }
        }
    }
    if problems.is_empty() { Ok(domains) } else { Err(problems) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::data::{embedded, tests::altered, world};

    #[test]
    fn every_signal_weighs_something_and_none_alone_holds_an_order() {
        let risk = world(&embedded()).unwrap().risk;
        for signal in Signal::ALL {
            let heaviest = risk.steps.get(&signal).map_or(0, |steps| steps.weight(u32::MAX));
            assert!((1..risk.hold_from).contains(&heaviest), "{signal:?} {heaviest}");
        }
        assert!(risk.is_disposable("a@mailinator.com"));
        // Addresses behind which people hide their own are theirs for good.
        for kept in ["gmail.com", "duck.com", "privaterelay.appleid.com", "mozmail.com", "example.com"] {
            assert!(!risk.is_disposable(&format!("a@{kept}")), "{kept}");
        }
    }

    #[test]
    fn a_slip_is_told_with_its_line() {
        for (path, from, to, told_as) in [
            ("risk.toml", "step_up_from = 40", "step_up_from = 70", "`step_up_from` (70) is not below"),
            ("risk.toml", "step_up_from = 40", "step_up_from = -1", "risk.toml:9: `step_up_from` must be"),
            ("risk.toml", "\"24 h\"", "\"31 days\"", "`remember` is shorter"),
            ("risk.toml", "\"24 h\"", "\"always\"", "risk.toml:14: `always` is no time span"),
            ("risk.toml", "id = \"cards\"", "id = \"declines\"", "there are two signals `declines`"),
            ("risk.toml", "id = \"cards\"", "id = \"language\"", "language"),
            ("risk.toml", "from = 10, weight = 10", "from = 10, weight = 5", "weighs more"),
            ("risk.toml", "from = 10, weight = 10", "from = 10, points = 10", "`weight` is missing"),
            (DISPOSABLE, "\n0-mail.com\n", "\nO mail\n", "disposable-mail.csv:2: `O mail` is no domain"),
            (DISPOSABLE, "domain\n", "", "disposable-mail.csv:1: the first line"),
        ] {
            let told = altered(path, from, to).join("\n");
            assert!(told.contains(told_as), "{to}: {told}");
        }
    }
}
