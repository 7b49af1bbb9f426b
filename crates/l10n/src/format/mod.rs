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

/// The formats that were asked for so far.
#[derive(Default)]
pub(crate) struct FormatCache(RwLock<HashMap<(Locale, MarketId), Arc<Formats>>>);

impl FormatCache {
    pub(crate) fn get(&self, locale: &Locale, market: &MarketId) -> Arc<Formats> {
        let key = (locale.clone(), market.clone());
        if let Some(formats) = self.0.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return formats.clone();
        }
        let formats = Arc::new(Formats::new(crate::lang::in_market(locale, market)));
        let mut kept = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= KEPT {
            return formats;
        }
        kept.entry(key).or_insert(formats).clone()
    }
}

/// Prices and rates are decimals of one library, ICU4X formats those of another: over their common text.
pub(crate) fn fixed(value: rust_decimal::Decimal) -> fixed_decimal::Decimal {
    fixed_decimal::Decimal::try_from_str(&value.to_string()).unwrap_or_default()
}
