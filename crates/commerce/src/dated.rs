//! When a fact about the world holds, who says so, and how sure that is.

use crate::{
    clock::Date,
    market::{Confidence, Provenance},
};

/// The days from one to another, both among them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Days {
    /// The first day.
    pub from: Date,
    /// The last day; `None` where no end is known.
    pub to: Option<Date>,
}

impl Days {
    /// From a day on, without an end.
    pub const fn since(from: Date) -> Self {
        Self { from, to: None }
    }

    /// Whether a day is among them.
    pub fn contain(&self, day: Date) -> bool {
        self.from <= day && self.to.is_none_or(|to| day <= to)
    }

    /// Whether a day is among both.
    pub fn overlap(&self, other: &Self) -> bool {
        self.contain(other.from) || other.contain(self.from)
    }
}

/// What stands beside every dated fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dated {
    /// The days on which it holds.
    pub days: Days,
    /// Where it is from.
    pub provenance: Provenance,
    /// How sure it is: low for a sample to try the shop with.
    pub confidence: Confidence,
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(number: i8) -> Date {
        Date::constant(2026, 11, number)
    }

    fn days() -> impl Strategy<Value = Days> {
        (1..=10_i8, prop::option::of(0..=4_i8))
            .prop_map(|(from, more)| Days { from: day(from), to: more.map(|more| day(from + more)) })
    }

    proptest! {
        #[test]
        fn days_overlap_where_one_is_among_both(one in days(), other in days()) {
            let is_shared = (1..=14).map(day).any(|day| one.contain(day) && other.contain(day));
            prop_assert_eq!(one.overlap(&other), is_shared);
        }
    }
}
