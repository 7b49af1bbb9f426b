//! What search engines are told about a page's other languages.

use crate::{
    components::document::Head,
    context::Here,
    routes::{self, Page},
};
use commerce::{Locale, market::Market};

/// A head with the page's canonical address and its alternates. `page_in` is the page in a language.
pub fn head(here: &Here, page_in: impl Fn(&Locale) -> Option<Page>) -> Head {
    let indexed = here.market.offers(&here.place.locale);
    let canonical_locale = if indexed { Some(&here.place.locale) } else { here.market.default_locale() };
    let tail = |locale: &Locale| page_in(locale).map(|page| page.numbered_tail());
    let canonical =
        canonical_locale.and_then(|locale| Some(routes::below(&here.market.id, locale, &tail(locale)?)));
    Head {
        canonical,
        alternates: links(here, tail),
        indexed,
        return_to: page_in(&here.place.locale).map(|page| here.link(&page)).unwrap_or_default(),
        ..Head::default()
    }
}

/// What the links take, about, in bytes.
const ROOM: usize = 8 * 1024;

/// A link to the page in every offered market and language. There are dozens, and most of what they say is in the others
/// as well: what the page is called in a language is asked once, and nothing is kept of a link but its text.
fn links(here: &Here, tail: impl Fn(&Locale) -> Option<String>) -> String {
    let base = here.app.shop.base_url.as_str();
    let mut tails: Vec<(&Locale, Option<String>)> = Vec::new();
    let mut html = String::with_capacity(ROOM);
    for market in here.world.markets.values() {
        for locale in &market.locales {
            let known = tails.iter().position(|(known, _)| *known == locale);
            let at = known.unwrap_or_else(|| {
                tails.push((locale, tail(locale)));
                tails.len() - 1
            });
            let Some((_, Some(tail))) = tails.get(at) else { continue };
            let (lang, path) = (hreflang(market, locale), routes::below(&market.id, locale, tail));
            link(&mut html, &lang, base, &path);
        }
    }
    link(&mut html, "x-default", base, "/");
    html
}

/// Names of languages and markets, hosts, and paths, which are percent-encoded, have nothing in them that would have to be
/// escaped.
fn link(html: &mut String, lang: &str, base: &str, path: &str) {
    for part in ["<link rel=\"alternate\" hreflang=\"", lang, "\" href=\"", base, path, "\">"] {
        html.push_str(part);
    }
}

/// The language, its script, and the market as region: `de-CH`; for the rest of the world no region.
fn hreflang(market: &Market, locale: &Locale) -> String {
    let mut parts = locale.as_str().split('-');
    let mut tag = String::with_capacity(16);
    tag.push_str(parts.next().unwrap_or_default());
    if let Some(script) = parts.find(|part| part.len() == 4) {
        let (first, rest) = script.split_at(1);
        tag.extend(["-", &first.to_uppercase(), rest]);
    }
    if market.id.as_str() != "ww" {
        tag.push('-');
        tag.extend(market.id.as_str().chars().map(|c| c.to_ascii_uppercase()));
    }
    tag
}
