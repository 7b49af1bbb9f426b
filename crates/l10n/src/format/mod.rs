//! Amounts, dates, names and lists as a language writes them in a market, by ICU4X's CLDR data.
//!
//! Formatters are dear to build and cheap to use: [`Formats`] builds each at its first use and keeps it. Data for
//! every language is compiled in and falls back to the root, so building does not fail; should it ever, the value
//! is written plainly rather than not at all.

mod country;
mod date;
mod list;
mod money;
mod number;

pub(crate) use date::DateStyle;

use crate::lang;
use commerce::{Locale, MarketId};
use icu::locale::LanguageIdentifier;
use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

/// Pairs of language and market that are kept. There are far fewer; a flood of made-up markets ends here.
const KEPT: usize = 1024;

/// Every formatter of one language in one market.
pub(crate) struct Formats {
    locale: icu::locale::Locale,
    money: money::MoneyFormats,
    numbers: number::NumberFormats,
    dates: date::DateFormats,
    names: country::Names,
    lists: list::ListFormats,
}

impl Formats {
    pub(crate) fn new(id: LanguageIdentifier) -> Self {
        Self {
            locale: icu::locale::Locale::from(id),
            money: Default::default(),
            numbers: Default::default(),
            dates: Default::default(),
            names: Default::default(),
            lists: Default::default(),
        }
    }
}

/// What was asked for so far, by language and market.
pub(crate) struct Kept<T>(RwLock<HashMap<(Locale, Option<MarketId>), T>>);

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self(RwLock::default())
    }
}

impl<T: Clone> Kept<T> {
    /// The value for a language in a market, made at the first time.
    pub(crate) fn get_or(&self, locale: &Locale, market: Option<&MarketId>, make: impl FnOnce() -> T) -> T {
        let key = (locale.clone(), market.cloned());
        if let Some(known) = self.0.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return known.clone();
        }
        let made = make();
        let mut kept = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= KEPT {
            return made;
        }
        kept.entry(key).or_insert(made).clone()
    }
}

/// The formats that were asked for so far.
#[derive(Default)]
pub(crate) struct FormatCache(Kept<Arc<Formats>>);

impl FormatCache {
    pub(crate) fn get(&self, locale: &Locale, market: &MarketId) -> Arc<Formats> {
        let id = || Arc::new(Formats::new(lang::in_market(locale, market)));
        self.0.get_or(locale, Some(market), id)
    }

    /// The language with nothing added by a market.
    pub(crate) fn at_home(&self, locale: &Locale) -> Arc<Formats> {
        self.0.get_or(locale, None, || Arc::new(Formats::new(lang::identifier(locale))))
    }
}

/// Prices and rates are decimals of one library, ICU4X formats those of another: over their common text.
pub(crate) fn fixed(value: rust_decimal::Decimal) -> fixed_decimal::Decimal {
    fixed_decimal::Decimal::try_from_str(&value.to_string()).unwrap_or_default()
}
