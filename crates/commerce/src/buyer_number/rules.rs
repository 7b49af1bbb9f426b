//! Which country asks for which number, and when.

use super::NumberKind;
use crate::{CountryCode, clock::Date, dated::Dated};
use serde::{Deserialize, Serialize};

/// Which parcels a number is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AskedOf {
    /// Those that come over its customs border.
    Imports,
    /// All of them, also those that are sent within the country.
    EveryParcel,
}

/// A country asks for a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NumberRule {
    /// The country of delivery.
    pub country: CountryCode,
    /// What it asks for.
    pub kind: NumberKind,
    /// Of which parcels.
    pub asked_of: AskedOf,
    /// When it holds, and who says so.
    pub dated: Dated,
}

impl NumberRule {
    /// Whether two rules hold for the same country on the same day: a country asks for one number.
    pub fn disputes(&self, other: &Self) -> bool {
        self.country == other.country && self.dated.days.overlap(&other.dated.days)
    }

    fn holds(&self, country: &CountryCode, is_import: bool, day: Date) -> bool {
        self.country == *country
            && (is_import || self.asked_of == AskedOf::EveryParcel)
            && self.dated.days.contain(day)
    }
}

/// All rules that are known.
#[derive(Debug, Clone, Default)]
pub struct BuyerNumbers(Vec<NumberRule>);

impl BuyerNumbers {
    /// Of these rules, no two of which hold for the same country on the same day.
    pub fn new(rules: Vec<NumberRule>) -> Self {
        Self(rules)
    }

    /// What a country asks for when a parcel is sent there on a day; `is_import` is whether it crosses a customs
    /// border.
    pub fn asked(&self, country: &CountryCode, is_import: bool, day: Date) -> Option<NumberKind> {
        self.0.iter().find(|rule| rule.holds(country, is_import, day)).map(|rule| rule.kind)
    }

    /// All rules.
    pub fn rules(&self) -> &[NumberRule] {
        &self.0
    }
}
