//! What the law says about announcing that a price was reduced.

use crate::{
    CountryCode,
    clock::Date,
    market::{Confidence, Provenance},
};

/// Countries in which a reduced price is shown beside the lowest one of the days before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReductionRule {
    /// The countries.
    pub countries: Vec<CountryCode>,
    /// So many days before the reduction, at most a year.
    pub days: u32,
    /// The first day of the rule.
    pub valid_from: Date,
    /// The last day.
    pub valid_to: Option<Date>,
    /// Where it is from.
    pub provenance: Provenance,
    /// How sure it is.
    pub confidence: Confidence,
}

/// The rules that are known.
#[derive(Debug, Clone, Default)]
pub struct ReductionRules(Vec<ReductionRule>);

impl ReductionRules {
    /// From rules.
    pub fn new(rules: Vec<ReductionRule>) -> Self {
        Self(rules)
    }

    /// How many days before a reduction count on a day, the most that one of some countries asks for; `None` where none
    /// of them has a rule.
    pub fn days(&self, countries: &[CountryCode], day: Date) -> Option<u32> {
        let counts = |rule: &&ReductionRule| {
            rule.valid_from <= day
                && rule.valid_to.is_none_or(|to| day <= to)
                && rule.countries.iter().any(|country| countries.contains(country))
        };
        self.0.iter().filter(counts).map(|rule| rule.days).max()
    }

    /// Every rule.
    pub fn all(&self) -> impl Iterator<Item = &ReductionRule> {
        self.0.iter()
    }
}
