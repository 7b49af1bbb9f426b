//! From the shop's locales to the identifiers of ICU4X and Fluent.

use commerce::{Locale, MarketId};
use icu::locale::{LanguageIdentifier, langid, subtags::Region};

/// The language every message falls back to.
pub(crate) const ENGLISH: &str = "en";

/// The language that a locale names; English when it names none.
pub(crate) fn identifier(locale: &Locale) -> LanguageIdentifier {
    LanguageIdentifier::try_from_str(locale.as_str()).unwrap_or(langid!("en"))
}

/// The language as it is read in a market: `de` in `ch` is `de-CH`. `ww` leaves the locale as it is.
pub(crate) fn in_market(locale: &Locale, market: &MarketId) -> LanguageIdentifier {
    let mut id = identifier(locale);
    if market.as_str() != "ww"
        && let Ok(region) = Region::try_from_str(market.as_str())
    {
        id.region = Some(region);
    }
    id
}

/// The locales whose words serve `locale`, in order: itself, what is left without its region, English.
pub(crate) fn chain(locale: &Locale) -> Vec<Locale> {
    let mut chain = vec![locale.clone()];
    let mut rest = locale.as_str();
    while let Some((parent, last)) = rest.rsplit_once('-') {
        // Without its script a language may be another one to read: zh-hant is no kind of zh.
        if last.len() == 4 && last.bytes().all(|b| b.is_ascii_alphabetic()) {
            break;
        }
        rest = parent;
        chain.extend(parent.parse().ok());
    }
    if chain.iter().all(|l| l.as_str() != ENGLISH) {
        chain.extend(ENGLISH.parse().ok());
    }
    chain
}
