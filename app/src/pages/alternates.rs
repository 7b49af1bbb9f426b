//! What search engines are told about a page's other languages.
//!
//! A page is offered in the languages of each market in which it is translated: enough of the shop's messages are, and,
//! where it is about one thing, the words of that thing. In any other language it can be read as well, with English in the
//! gaps; then no index shall hold it, and it names the page that one should.

use crate::{
    components::document::Head,
    context::Here,
    routes::{self, Page},
};
use commerce::{Locale, market::Market};

/// A head with the page's canonical address and its alternates. `page_in` is the page in a language, and `has_words`
/// whether what it is about has words of that language's own.
pub fn head(
    here: &Here,
    page_in: impl Fn(&Locale) -> Option<Page>,
    has_words: impl Fn(&Locale) -> bool,
) -> Head {
    head_in(here, page_in, has_words, |_| true)
}

/// The same of a page that is not in every market.
pub fn head_in(
    here: &Here,
    page_in: impl Fn(&Locale) -> Option<Page>,
    has_words: impl Fn(&Locale) -> bool,
    is_in: impl Fn(&Market) -> bool,
) -> Head {
    let place = &here.place;
    let offered = Offered {
        here,
        is_in,
        tail: |locale: &Locale| {
            let page = page_in(locale).filter(|_| here.is_translated(locale) && has_words(locale));
            page.map(|page| page.numbered_tail())
        },
    };
    let own = here.market.offers(&place.locale).then(|| offered.path(&here.market, &place.locale)).flatten();
    let indexed = own.is_some();
    let canonical = own.or_else(|| offered.instead());
    let page = page_in(&place.locale);
    Head {
        canonical,
        alternates: if indexed { offered.links() } else { String::new() },
        indexed,
        address: page.as_ref().map(|page| place.path(page)).unwrap_or_default(),
        return_to: page.map(|page| here.link(&page)).unwrap_or_default(),
        ..Head::default()
    }
}

/// What the links take, about, in bytes.
const ROOM: usize = 8 * 1024;

/// A page in every market and language that it is offered in.
struct Offered<'a, T, I> {
    here: &'a Here,
    /// Whether it is in a market at all.
    is_in: I,
    /// Its address behind market and language; `None` in a language in which it is not translated.
    tail: T,
}

impl<T: Fn(&Locale) -> Option<String>, I: Fn(&Market) -> bool> Offered<'_, T, I> {
    fn path(&self, market: &Market, locale: &Locale) -> Option<String> {
        Some(routes::below(&market.id, locale, &(self.tail)(locale)?))
    }

    fn first(&self, market: &Market) -> Option<String> {
        let mut locales = market.locales.iter().filter(|_| (self.is_in)(market));
        locales.find_map(|locale| self.path(market, locale))
    }

    /// The first offered one of the market, else of the default market, else of any.
    fn instead(&self) -> Option<String> {
        let world = &self.here.world;
        let others = world.market(&world.default_market).into_iter().chain(world.markets.values());
        std::iter::once(&self.here.market).chain(others).find_map(|market| self.first(market))
    }

    /// A link to each. There are dozens, and most of what they say is in the others as well: what the page is called in a
    /// language is asked once, and nothing is kept of a link but its text. Readers of other languages are led to the
    /// default market's page.
    fn links(&self) -> String {
        let base = self.here.app.shop.base_url.as_str();
        let world = &self.here.world;
        let mut tails: Vec<(&Locale, Option<String>)> = Vec::new();
        let mut html = String::with_capacity(ROOM);
        for market in world.markets.values().filter(|market| (self.is_in)(market)) {
            for locale in &market.locales {
                let known = tails.iter().position(|(known, _)| *known == locale);
                let at = known.unwrap_or_else(|| {
                    tails.push((locale, (self.tail)(locale)));
                    tails.len() - 1
                });
                let Some((_, Some(tail))) = tails.get(at) else { continue };
                let (lang, path) = (hreflang(market, locale), routes::below(&market.id, locale, tail));
                link(&mut html, &lang, base, &path);
            }
        }
        if let Some(path) = world.market(&world.default_market).and_then(|market| self.first(market)) {
            link(&mut html, "x-default", base, &path);
        }
        html
    }
}

/// Names of languages and markets, hosts, and paths, which are percent-encoded, have nothing in them that would have to be
/// escaped.
fn link(html: &mut String, lang: &str, base: &str, path: &str) {
    for part in ["<link rel=\"alternate\" hreflang=\"", lang, "\" href=\"", base, path, "\">"] {
        html.push_str(part);
    }
}

/// The language, its script, and the market as region: `de-CH`; for the rest of the world no region.
pub fn hreflang(market: &Market, locale: &Locale) -> String {
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
