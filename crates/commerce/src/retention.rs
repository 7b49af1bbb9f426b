//! How long what is known of a buyer is kept: as long as the law makes the merchant keep the records of a sale, and where
//! nothing was sold as long as the merchant has set.

use crate::{
    MarketId,
    clock::Date,
    market::{Confidence, Provenance},
};
use std::{collections::BTreeMap, time::Duration};

/// For how many years records of a sale are kept, after the end of the calendar year in which it was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Period {
    /// How many whole years.
    pub years: i16,
    /// The law, and where it was read.
    pub provenance: Provenance,
    /// How sure that is.
    pub confidence: Confidence,
}

/// What is kept, and how long.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Retention {
    /// Records of sales, by the market that they were made in.
    pub markets: BTreeMap<MarketId, Period>,
    /// Records of sales in every other market.
    pub otherwise: Period,
    /// How long an order that was never paid keeps its buyer, from when it was placed.
    pub unpaid: Duration,
    /// How long it is kept what payment gateways have told, from when it came.
    pub told: Duration,
    /// The addresses of those who want to be told when a variant is back.
    pub notices: Notices,
}

/// How long an address is kept that wants to be told when a variant is back, and how often it is asked whether it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Notices {
    /// Before it was confirmed.
    pub unconfirmed: Duration,
    /// After it was confirmed, where the variant does not come back.
    pub confirmed: Duration,
    /// How many mails at most ask for a confirmation while an address is unconfirmed, so that nobody is flooded with them.
    pub asked: u32,
}

impl Retention {
    /// The period of a market.
    pub fn of(&self, market: &MarketId) -> &Period {
        self.markets.get(market).unwrap_or(&self.otherwise)
    }

    /// The last day on which the records of a sale are kept; `None` at the end of the calendar.
    pub fn last_day(&self, market: &MarketId, sold: Date) -> Option<Date> {
        let year = sold.year().checked_add(self.of(market).years)?;
        Date::new(year, 12, 31).ok()
    }

    /// The day before which sales were made whose records need not be kept on a day: always the first of a year.
    pub fn begin(&self, market: &MarketId, today: Date) -> Option<Date> {
        Date::new(today.year().checked_sub(self.of(market).years)?, 1, 1).ok()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn retention() -> Retention {
        let period = |years| Period {
            years,
            provenance: Provenance { source: "a test".into(), as_of: "2026-11-22".parse().unwrap() },
            confidence: Confidence::Low,
        };
        Retention {
            markets: [("at".parse().unwrap(), period(10))].into(),
            otherwise: period(8),
            unpaid: Duration::ZERO,
            told: Duration::ZERO,
            notices: Notices { unconfirmed: Duration::ZERO, confirmed: Duration::ZERO, asked: 1 },
        }
    }

    #[test]
    fn a_year_counts_from_its_end() {
        let (rules, day) = (retention(), |text: &str| text.parse::<Date>().unwrap());
        let (at, jp) = ("at".parse().unwrap(), "jp".parse().unwrap());
        for sold in ["2026-01-01", "2026-12-31"] {
            assert_eq!(rules.last_day(&at, day(sold)), Some(day("2036-12-31")));
            assert_eq!(rules.last_day(&jp, day(sold)), Some(day("2034-12-31")));
        }
        assert_eq!(rules.begin(&at, day("2036-12-31")), Some(day("2026-01-01")), "the last day of all");
        assert_eq!(rules.begin(&at, day("2037-01-01")), Some(day("2027-01-01")));
        assert_eq!(rules.begin(&jp, day("2037-01-01")), Some(day("2029-01-01")), "eight years");
        assert_eq!(rules.last_day(&at, Date::MAX), None);
    }
}
