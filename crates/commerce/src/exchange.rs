//! Exchange rates: dated rows against the euro, and exact conversion through it.

use crate::{Currency, Money, MoneyError, clock::Date};
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
    /// Units of `to` for one unit of `from`, to six significant digits (the conversion itself is exact).
    pub rate: Decimal,
    /// The day of the older of the two rows used.
    pub date: Date,
    /// Who published the rows; two names joined by ` + ` where they differ.
    pub source: String,
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
    /// The amount is out of range.
    #[error(transparent)]
    Money(#[from] MoneyError),
}

/// The newest rate of every currency, and the smallest price step of each.
#[derive(Debug, Clone, Default)]
pub struct RateTable {
    rates: BTreeMap<Currency, ReferenceRate>,
    steps: BTreeMap<Currency, u32>,
}

impl RateTable {
    /// The same table with the currencies that are tied to another one. A peg never replaces a published row,
    /// and one whose anchor has no rate is left out.
    #[must_use]
    pub fn with_pegs<'a>(mut self, pegs: impl IntoIterator<Item = &'a Peg>) -> Self {
        for peg in pegs {
            let anchor = self.per_eur(peg.anchor).ok().and_then(|per_eur| per_eur.checked_mul(peg.rate));
            let (Some(per_eur), false) = (anchor, self.knows(peg.currency)) else { continue };
            let date = self.rates.get(&peg.anchor).map_or(peg.as_of, |row| row.date);
            let row = ReferenceRate { currency: peg.currency, per_eur, date, source: peg.source.clone() };
            self.rates.insert(peg.currency, row);
        }
        self
    }

    /// A table of rates; `steps` says to how many minor units a converted price is rounded in a currency
    /// (100 for HUF, which is written without its minor unit; 1 where it is not named).
    pub fn new(rates: impl IntoIterator<Item = ReferenceRate>, steps: BTreeMap<Currency, u32>) -> Self {
        let rates = rates
            .into_iter()
            .filter(|rate| rate.per_eur > Decimal::ZERO)
            .map(|rate| (rate.currency, rate))
            .collect();
        Self { rates, steps }
    }

    /// The row of a currency; the euro has none.
    pub fn rate(&self, currency: Currency) -> Option<&ReferenceRate> {
        self.rates.get(&currency)
    }

    /// Whether prices can be shown in the currency.
    pub fn knows(&self, currency: Currency) -> bool {
        currency == Currency::EUR || self.rates.contains_key(&currency)
    }

    /// Converts through the euro, exactly, then rounds half away from zero to the currency's price step.
    ///
    /// # Errors
    /// [`ConversionError::NoRate`] when either currency has no row.
    pub fn convert(&self, money: Money, to: Currency) -> Result<Conversion, ConversionError> {
        if money.currency == to {
            return Ok(Conversion { money, note: None });
        }
        let major = self.exact(money.to_decimal(), money.currency, to)?;
        let step = self.steps.get(&to).copied().unwrap_or(1);
        let rate = self.exact(Decimal::ONE, money.currency, to)?;
        let note = self.note(money.currency, to, rate);
        Ok(Conversion { money: Money::round(major, to, step)?, note })
    }

    /// Major units of one currency in another, through the euro and not rounded.
    ///
    /// # Errors
    /// As [`RateTable::convert`].
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

    fn note(&self, from: Currency, to: Currency, rate: Decimal) -> Option<RateNote> {
        let used: Vec<&ReferenceRate> = [from, to].iter().filter_map(|c| self.rates.get(c)).collect();
        let date = used.iter().map(|row| row.date).min()?;
        let mut sources: Vec<&str> = used.iter().map(|row| row.source.as_str()).collect();
        sources.dedup();
        let rate = rate.round_sf(6).unwrap_or(rate).normalize();
        Some(RateNote { from, to, rate, date, source: sources.join(" + ") })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    fn currency(code: &str) -> Currency {
        code.parse().unwrap()
    }

    /// ECB reference rates of 2026-10-30 would do as well; these round figures keep the sums checkable.
    fn table() -> RateTable {
        let row = |code, rate: &str, source: &str| ReferenceRate {
            currency: currency(code),
            per_eur: rate.parse().unwrap(),
            date: "2026-10-30".parse().unwrap(),
            source: source.into(),
        };
        RateTable::new(
            [row("USD", "1.25", "ECB"), row("JPY", "160", "ECB"), row("HUF", "400", "ECB")],
            [(currency("HUF"), 100)].into(),
        )
        .with_pegs(&[Peg {
            currency: currency("SAR"),
            anchor: currency("USD"),
            rate: "3.75".parse().unwrap(),
            source: "Peg".into(),
            as_of: "2026-01-01".parse().unwrap(),
        }])
    }

    #[test]
    fn conversion_goes_through_the_euro_and_rounds_to_the_step() {
        let cases = [
            (10_000, "EUR", "USD", 12_500),
            (10_000, "USD", "EUR", 8_000),
            (10_000, "USD", "JPY", 12_800),
            (999, "EUR", "HUF", 399_600),
            (1_001, "EUR", "HUF", 400_400),
            (10_000, "USD", "SAR", 37_500),
        ];
        for (amount, from, to, expected) in cases {
            let got = table().convert(Money::new(amount, currency(from)), currency(to)).unwrap();
            assert_eq!(got.money, Money::new(expected, currency(to)), "{amount} {from} to {to}");
        }
    }

    #[test]
    fn the_note_names_rate_date_and_both_sources() {
        let note = table().convert(Money::new(100, currency("USD")), currency("SAR")).unwrap().note.unwrap();
        assert_eq!((note.rate.to_string().as_str(), note.source.as_str()), ("3.75", "ECB + Peg"));
        assert_eq!(table().convert(Money::new(100, Currency::EUR), Currency::EUR).unwrap().note, None);
    }

    #[test]
    fn a_currency_without_a_rate_is_refused() {
        let error = table().convert(Money::new(100, Currency::EUR), currency("KWD"));
        assert_eq!(error, Err(ConversionError::NoRate(currency("KWD"))));
    }

    proptest! {
        /// There and back loses less than one step of the coarser currency.
        #[test]
        fn conversion_there_and_back_stays_within_one_unit(amount in 0_i64..100_000_000) {
            let euros = Money::new(amount, Currency::EUR);
            let dollars = table().convert(euros, currency("USD")).unwrap().money;
            let back = table().convert(dollars, Currency::EUR).unwrap().money;
            prop_assert!((back.amount - euros.amount).abs() <= 1);
        }
    }
}
