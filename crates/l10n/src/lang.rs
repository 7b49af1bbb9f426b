//! From the shop's locales to the identifiers of ICU4X and Fluent.

use commerce::{Locale, MarketId};
use icu::locale::{LanguageIdentifier, langid, subtags::Region};
use std::collections::BTreeSet;

/// The language every message falls back to.
pub(crate) const ENGLISH: &str = "en";

/// [`ENGLISH`] as a locale.
#[expect(clippy::expect_used, reason = "`en` is a tag")]
pub(crate) fn english() -> Locale {
    ENGLISH.parse().expect("`en` is a tag")
}

/// Whether a locale is [`ENGLISH`] itself, and no regional kind of it.
pub(crate) fn is_english(locale: &Locale) -> bool {
    locale.as_str() == ENGLISH
}

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

/// The language of which `locale` is a regional kind: `de` of `de-at`, `zh-hant` of `zh-hant-hk`.
///
/// Where there is a folder for it too, the folder of `locale` holds only what differs there and is no language of its own.
pub(crate) fn parent(locale: &Locale) -> Option<Locale> {
    let (parent, last) = locale.as_str().rsplit_once('-')?;
    (last.len() == 2).then(|| parent.parse().ok())?
}

/// Those of some locales that are regional kinds of another one of them.
pub(crate) fn regional<'l>(locales: impl Iterator<Item = &'l Locale>) -> BTreeSet<Locale> {
    let all: BTreeSet<&Locale> = locales.collect();
    let is_regional = |locale: &&&Locale| parent(locale).is_some_and(|parent| all.contains(&parent));
    all.iter().filter(is_regional).map(|locale| (*locale).clone()).collect()
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
    if !chain.iter().any(is_english) {
        chain.extend(ENGLISH.parse().ok());
    }
    chain
}
