//! Rates as one market uses them.

use super::{Conversion, ConversionError, RateNote, RateTable};
use crate::{Currency, Money, MoneyError, market::RateTerms};
use rust_decimal::Decimal;

/// A table of rates with the terms of a market: its mark-up, and the age from which on it does not convert.
#[derive(Debug, Clone, Copy)]
pub struct MarketRates<'a> {
    pub(super) table: &'a RateTable,
    pub(super) own: Currency,
    pub(super) terms: RateTerms,
}

/// The currency that the pages of a market are in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown {
    /// The currency.
    pub currency: Currency,
    /// The one that it stands in for, since its rate is too old.
    pub refused: Option<Currency>,
}

impl MarketRates<'_> {
    /// Converts through the euro, exactly, adds the mark-up, then rounds half away from zero to the currency's price
    /// step. An amount that is in that currency already stays as it is.
    ///
    /// # Errors
    /// [`ConversionError::NoRate`] when either currency has no row, [`ConversionError::Stale`] when the market does
    /// not bear its age.
    pub fn convert(&self, money: Money, to: Currency) -> Result<Conversion, ConversionError> {
        if money.currency == to {
            return Ok(Conversion { money, note: None });
        }
        let (major, note) = self.unrounded(money, to)?;
        let step = self.table.steps.get(&to).copied().unwrap_or(1);
        Ok(Conversion { money: Money::round(major, to, step)?, note })
    }

    /// An amount in major units of another currency, the mark-up included and not rounded, and what a page must say
    /// about it.
    ///
    /// # Errors
    /// As [`MarketRates::convert`].
    pub fn unrounded(
        &self,
        money: Money,
        to: Currency,
    ) -> Result<(Decimal, Option<RateNote>), ConversionError> {
        let from = money.currency;
        if from == to {
            return Ok((money.to_decimal(), None));
        }
        self.refuse_stale(from)?;
        self.refuse_stale(to)?;
        let major = self.marked_up(self.table.exact(money.to_decimal(), from, to)?)?;
        let rate = self.marked_up(self.table.exact(Decimal::ONE, from, to)?)?;
        Ok((major, self.table.note(from, to, rate, self.terms)))
    }

    /// Whether amounts of one currency can be shown in the other.
    pub fn reaches(&self, from: Currency, to: Currency) -> bool {
        let is_good = |currency| self.table.knows(currency) && self.refuse_stale(currency).is_ok();
        from == to || (is_good(from) && is_good(to))
    }

    /// The currency that pages are in when the shopper asks for one, or for none: hers, as long as list prices (in the
    /// `base` currency, or the market's own) reach it; else the market's own, as long as list prices reach that; else
    /// the base currency, which needs no rate.
    pub fn shown(&self, asked: Option<Currency>, base: Currency) -> Shown {
        let asked = asked.filter(|asked| self.table.knows(*asked)).unwrap_or(self.own);
        let is_own_good = self.reaches(base, self.own);
        let refused = match asked {
            _ if !is_own_good => Some(self.own),
            asked if self.reaches(base, asked) && self.reaches(self.own, asked) => None,
            asked => Some(asked),
        };
        let instead = if is_own_good { self.own } else { base };
        Shown { currency: if refused.is_some() { instead } else { asked }, refused }
    }

    /// The currency that a shopper may pay in instead of a converted one: the market's own, or where she pays in that,
    /// the `base` currency.
    pub fn instead_of(&self, currency: Currency, base: Currency) -> Option<Currency> {
        [self.own, base].into_iter().find(|other| *other != currency && self.reaches(base, *other))
    }

    fn refuse_stale(&self, currency: Currency) -> Result<(), ConversionError> {
        match self.table.age(currency) {
            days if days > self.terms.refuse_after => Err(ConversionError::Stale { currency, days }),
            _ => Ok(()),
        }
    }

    fn marked_up(&self, major: Decimal) -> Result<Decimal, MoneyError> {
        let share = (Decimal::ONE_HUNDRED + self.terms.markup) / Decimal::ONE_HUNDRED;
        major.checked_mul(share).ok_or(MoneyError::Overflow)
    }
}
