//! Where and when a page can be read.

use commerce::{MarketId, clock::Date};

/// The days on which a page can be read, and the markets. The default is always and everywhere.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Schedule {
    /// The first day.
    pub from: Option<Date>,
    /// The last day.
    pub until: Option<Date>,
    /// The markets; every one where the list is empty.
    pub markets: Vec<MarketId>,
}

impl Schedule {
    /// Whether the page can be read in a market on a day.
    pub fn runs(&self, market: &MarketId, day: Date) -> bool {
        self.is_in(market)
            && self.from.is_none_or(|first| first <= day)
            && self.until.is_none_or(|last| day <= last)
    }

    /// Whether the page is one of a market, on whatever day.
    pub fn is_in(&self, market: &MarketId) -> bool {
        self.markets.is_empty() || self.markets.contains(market)
    }
}
