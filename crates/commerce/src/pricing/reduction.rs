//! What the law says about announcing that a price was reduced.

use crate::{CountryCode, clock::Date, dated::Dated};

/// Countries in which a reduced price is shown beside the lowest one of the days before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReductionRule {
    /// The countries.
    pub countries: Vec<CountryCode>,
    /// So many days before the reduction, at most a year.
    pub days: u32,
    /// When it holds, and who says so.
    pub dated: Dated,
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
            rule.dated.days.contain(day) && rule.countries.iter().any(|country| countries.contains(country))
        };
        self.0.iter().filter(counts).map(|rule| rule.days).max()
    }

    /// Every rule.
    pub fn all(&self) -> impl Iterator<Item = &ReductionRule> {
        self.0.iter()
    }
}
