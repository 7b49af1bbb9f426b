//! Exchange rates: dated rows against the euro, and exact conversion through it.

mod age;
mod guard;
mod market_rates;

pub use age::business_days;
pub use guard::{HeldRate, Screened, is_leap, is_plausible, screened};
pub use market_rates::{MarketRates, Shown};

use crate::{
    Currency, Money, MoneyError,
    clock::Date,
    market::{Market, RateTerms},
};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One row: how many units of a currency a euro bought on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReferenceRate {
    /// The currency.
    pub currency: Currency,
    /// Units of it for one euro; always positive.
    pub per_eur: Decimal,
    /// The day of the rate.
    pub date: Date,
    /// Who published it: `ECB`, or the name of the merchant's own source.
    pub source: String,
    /// Whether it came with the demo shop: such a row never counts as too old, and says its day like any other.
    #[serde(default)]
    pub exempt: bool,
}

/// A rate that a central bank keeps fixed: `rate` units of `currency` for one of `anchor`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Peg {
    /// The currency that is tied.
    pub currency: Currency,
    /// The currency it is tied to.
    pub anchor: Currency,
    /// Units of it for one unit of the anchor; always positive.
    pub rate: Decimal,
    /// Who keeps it, as shown to shoppers.
    pub source: String,
    /// The day on which the peg was read there.
    pub as_of: Date,
}

/// What a page must say about a converted price.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RateNote {
    /// The currency converted from.
    pub from: Currency,
    /// The currency converted to.
    pub to: Currency,
    /// Units of `to` for one unit of `from`, the mark-up included, to six significant digits (the conversion itself
    /// is exact).
    pub rate: Decimal,
    /// The day of the older of the two rows used.
    pub date: Date,
    /// Who published the rows; two names joined by ` + ` where they differ.
    pub source: String,
    /// What the market adds to the published rate, in percent.
    #[serde(default)]
    pub markup: Decimal,
}

/// A converted amount and how it came about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conversion {
    /// The amount in the new currency, rounded to its price step.
    pub money: Money,
    /// The rate used; `None` when nothing had to be converted.
    pub note: Option<RateNote>,
}

/// Why an amount could not be converted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ConversionError {
    /// There is no rate for the currency.
    #[error("there is no exchange rate for {0}")]
    NoRate(Currency),
    /// The rate is older than the market bears.
    #[error("the exchange rate of {currency} is {days} business days old")]
    Stale {
        /// The currency whose rate it is.
        currency: Currency,
        /// The business days that have gone by since.
        days: u32,
    },
    /// The amount is out of range.
    #[error(transparent)]
    Money(#[from] MoneyError),
}

/// The rate of every currency that counts on a day, and the smallest price step of each.
#[derive(Debug, Clone, Default)]
pub struct RateTable {
    day: Date,
    rates: BTreeMap<Currency, ReferenceRate>,
    steps: BTreeMap<Currency, u32>,
}

impl RateTable {
    /// A table of the rates that count on a day: of every currency the newest row on or before it, and of two rows of
    /// one day the first. `steps` says to how many minor units a converted price is rounded in a currency (100 for
    /// HUF, which is written without its minor unit; 1 where it is not named).
    pub fn new(
        day: Date,
        rows: impl IntoIterator<Item = ReferenceRate>,
        steps: BTreeMap<Currency, u32>,
    ) -> Self {
        let mut rates: BTreeMap<Currency, ReferenceRate> = BTreeMap::new();
        for row in rows.into_iter().filter(|row| row.date <= day && row.per_eur > Decimal::ZERO) {
            if rates.get(&row.currency).is_none_or(|held| held.date < row.date) {
                rates.insert(row.currency, row);
            }
        }
        Self { day, rates, steps }
    }

    /// The same table with the currencies that are tied to another one. A peg never replaces a row, and one whose
    /// anchor has no rate is left out. It is as old as the rate of its anchor; one to the euro does not grow old.
    #[must_use]
    pub fn with_pegs<'a>(mut self, pegs: impl IntoIterator<Item = &'a Peg>) -> Self {
        for peg in pegs {
            let anchor = self.per_eur(peg.anchor).ok().and_then(|per_eur| per_eur.checked_mul(peg.rate));
            let (Some(per_eur), false) = (anchor, self.knows(peg.currency)) else { continue };
            let (date, exempt) =
                self.rates.get(&peg.anchor).map_or((peg.as_of, true), |row| (row.date, row.exempt));
            let row =
                ReferenceRate { currency: peg.currency, per_eur, date, source: peg.source.clone(), exempt };
            self.rates.insert(peg.currency, row);
        }
        self
    }

    /// The same table with other rows in the place of its own, whatever their days: those by which an order was placed are
    /// never too old for it.
    #[must_use]
    pub fn with_rows(&self, rows: &[ReferenceRate]) -> Self {
        let mut table = self.clone();
        for row in rows {
            table.rates.insert(row.currency, ReferenceRate { exempt: true, ..row.clone() });
        }
        table
    }

    /// The rows, in the order of their currencies.
    pub fn rows(&self) -> impl Iterator<Item = &ReferenceRate> {
        self.rates.values()
    }

    /// The row of a currency; the euro has none.
    pub fn rate(&self, currency: Currency) -> Option<&ReferenceRate> {
        self.rates.get(&currency)
    }

    /// So many minor units a converted price is rounded to: amounts that are shown are multiples of it.
    pub fn step(&self, currency: Currency) -> u32 {
        self.steps.get(&currency).copied().unwrap_or(1)
    }

    /// How many business days have gone by since the row of a currency; none for a row that is exempt, and for the
    /// euro.
    pub fn age(&self, currency: Currency) -> u32 {
        self.rate(currency).filter(|row| !row.exempt).map_or(0, |row| business_days(row.date, self.day))
    }

    /// Whether there is a rate for the currency, of whatever age.
    pub fn knows(&self, currency: Currency) -> bool {
        currency == Currency::EUR || self.rates.contains_key(&currency)
    }

    /// The rates as a market uses them: with its mark-up, and no longer than it bears.
    pub const fn of<'a>(&'a self, market: &'a Market) -> MarketRates<'a> {
        MarketRates { table: self, own: market.currency, terms: market.rates }
    }

    /// Major units of one currency in another, through the euro, without mark-up and not rounded. Customs value goods
    /// by it.
    ///
    /// # Errors
    /// [`ConversionError::NoRate`] when either currency has no row.
    pub fn exact(&self, major: Decimal, from: Currency, to: Currency) -> Result<Decimal, ConversionError> {
        if from == to {
            return Ok(major);
        }
        let (from_rate, to_rate) = (self.per_eur(from)?, self.per_eur(to)?);
        let exact = major.checked_mul(to_rate).and_then(|product| product.checked_div(from_rate));
        Ok(exact.ok_or(MoneyError::Overflow)?)
    }

    fn per_eur(&self, currency: Currency) -> Result<Decimal, ConversionError> {
        if currency == Currency::EUR {
            return Ok(Decimal::ONE);
        }
        self.rates.get(&currency).map(|rate| rate.per_eur).ok_or(ConversionError::NoRate(currency))
    }

    fn note(&self, from: Currency, to: Currency, rate: Decimal, terms: RateTerms) -> Option<RateNote> {
        let used: Vec<&ReferenceRate> = [from, to].iter().filter_map(|c| self.rates.get(c)).collect();
        let date = used.iter().map(|row| row.date).min()?;
        let mut sources: Vec<&str> = used.iter().map(|row| row.source.as_str()).collect();
        sources.dedup();
        let rate = rate.round_sf(6).unwrap_or(rate).normalize();
        Some(RateNote { from, to, rate, date, source: sources.join(" + "), markup: terms.markup })
    }
}

#[cfg(test)]
mod tests;
