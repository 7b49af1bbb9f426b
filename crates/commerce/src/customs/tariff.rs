//! Rates of duty, by destination, kind of goods and origin.

use crate::{CountryCode, clock::Date, dated::Dated};
use rust_decimal::Decimal;

/// One row of a tariff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TariffRow {
    /// Whose tariff it is.
    pub regime: String,
    /// The first digits of the Harmonized System code that it holds for: a chapter, a heading or a subheading; every
    /// code where it is empty.
    pub hs_code: String,
    /// The countries of origin that it holds for; every one where the list is empty.
    pub origins: Vec<CountryCode>,
    /// In percent of the customs value.
    pub percent: Decimal,
    /// When it holds, and who says so.
    pub dated: Dated,
}

impl TariffRow {
    fn holds(&self, regime: &str, hs_code: &str, origin: &CountryCode, day: Date) -> bool {
        self.regime == regime
            && hs_code.starts_with(&self.hs_code)
            && (self.origins.is_empty() || self.origins.contains(origin))
            && self.dated.days.contain(day)
    }

    /// Whether two rows could hold for the same goods on the same day with equal right.
    pub fn disputes(&self, other: &Self) -> bool {
        self.regime == other.regime
            && self.hs_code == other.hs_code
            && self.dated.days.overlap(&other.dated.days)
            && match (self.origins.as_slice(), other.origins.as_slice()) {
                ([], []) => true,
                (own, others) => own.iter().any(|origin| others.contains(origin)),
            }
    }
}

/// All rows that are known.
#[derive(Debug, Clone, Default)]
pub struct Tariff(Vec<TariffRow>);

impl Tariff {
    /// Of these rows.
    pub fn new(rows: Vec<TariffRow>) -> Self {
        Self(rows)
    }

    /// The row for goods: the one with the longest code, and among those one for the origin before one for all.
    pub fn row(&self, regime: &str, hs_code: &str, origin: &CountryCode, day: Date) -> Option<&TariffRow> {
        let holding = self.0.iter().filter(|row| row.holds(regime, hs_code, origin, day));
        holding.max_by_key(|row| (row.hs_code.len(), !row.origins.is_empty()))
    }

    /// All rows.
    pub fn rows(&self) -> &[TariffRow] {
        &self.0
    }
}
