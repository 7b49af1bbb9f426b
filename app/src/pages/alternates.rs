//! What search engines are told about a page's other languages.

use crate::{
    components::document::Head,
    context::Here,
    routes::{Page, Place},
};
use commerce::{Locale, market::Market};

/// A head with the page's canonical address and its alternates. `page_in` is the page in a language.
pub fn head(here: &Here, page_in: impl Fn(&Locale) -> Option<Page>) -> Head {
    let indexed = here.market.offers(&here.place.locale);
    let canonical_locale = if indexed { Some(&here.place.locale) } else { here.market.default_locale() };
    let path = |market: &Market, locale: &Locale| {
        let place = Place { market: market.id.clone(), locale: locale.clone(), currency: None };
        page_in(locale).map(|page| place.to(&page))
    };
    let offered = here.world.markets.values().flat_map(|m| m.locales.iter().map(move |locale| (m, locale)));
    let alternates = offered.filter_map(|(m, locale)| Some((hreflang(m, locale), path(m, locale)?)));
    Head {
        canonical: canonical_locale.and_then(|locale| path(&here.market, locale)),
        alternates: alternates.chain([("x-default".to_owned(), "/".to_owned())]).collect(),
        indexed,
        return_to: page_in(&here.place.locale).map(|page| here.link(&page)).unwrap_or_default(),
        ..Head::default()
    }
}

/// The language, its script, and the market as region: `de-CH`; for the rest of the world no region.
fn hreflang(market: &Market, locale: &Locale) -> String {
    let mut parts = locale.as_str().split('-');
    let mut tag = parts.next().unwrap_or_default().to_owned();
    if let Some(script) = parts.find(|part| part.len() == 4) {
        let (first, rest) = script.split_at(1);
        tag = format!("{tag}-{}{rest}", first.to_uppercase());
    }
    if market.id.as_str() == "ww" { tag } else { format!("{tag}-{}", market.id.as_str().to_uppercase()) }
}
