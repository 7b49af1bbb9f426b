//! Lists of every page that an index should hold, split by market; each is written piece by piece, since a large shop's is
//! longer than what should be in memory.
//!
//! A page's alternates are those within its market: the page itself names all of them. When a page last changed is not
//! known, so that nothing is said of it.

use super::alternates::hreflang;
use crate::{
    context::{App, Here, page_of, speaks},
    routes::{self, Page, crawled},
};
use commerce::{CollectionId, Locale, MarketId, PageId, catalog::Product, market::Market};
use std::collections::BTreeSet;

/// A list may have 50,000 addresses and 50 MB (sitemaps.org). A slug of 240 bytes takes at most 720 as it is written
/// here, so that so many addresses and alternates together stay far below both.
const LINKS: usize = 40_000;

/// How many pages are written at once.
const A_PIECE: usize = 50;

/// One list.
pub struct Sitemap {
    here: Here,
    locales: Vec<Locale>,
    /// The place of the next product, and of the one after the last.
    products: std::ops::Range<usize>,
    /// The pages that are no product's, for the list that begins with them.
    others: Vec<Other>,
    part: Part,
}

enum Other {
    Home,
    Collection(CollectionId),
    Content(PageId),
}

enum Part {
    Head,
    Pages,
    End,
}

impl Sitemap {
    /// The list of a path; `None` where there is none.
    pub fn at(app: &App, path: &str) -> Option<Self> {
        let (market, number) = crawled::sitemap_named(path)?;
        let (here, locales) = offered(app, &market)?;
        let count = here.snapshot.catalog.products().len();
        let size = products_in(&locales);
        if number == 0 || number > lists(count, size) {
            return None;
        }
        // The first list has the pages that are no product's, the others the products.
        let from = number.saturating_sub(2).saturating_mul(size);
        let products = if number == 1 { 0..0 } else { from..from.saturating_add(size).min(count) };
        let others = if number == 1 { others(&here) } else { Vec::new() };
        Some(Self { here, locales, products, others, part: Part::Head })
    }

    /// Names the state of everything that the list is a function of.
    pub fn tag(&self, path: &str) -> String {
        self.here.tag(path)
    }

    fn write(&self, text: &mut String, page_in: impl Fn(&Locale) -> Option<Page>) {
        let (base, market) = (self.here.app.shop.base_url.as_str(), &self.here.market);
        let addresses = self.locales.iter().filter_map(|locale| {
            Some((locale, [base, &routes::below(&market.id, locale, &page_in(locale)?.tail())].concat()))
        });
        let addresses: Vec<_> = addresses.collect();
        for (_, address) in &addresses {
            text.extend(["<url><loc>", address, "</loc>"]);
            for (locale, other) in addresses.iter().filter(|_| addresses.len() > 1) {
                let lang = hreflang(market, locale);
                let parts = ["<xhtml:link rel=\"alternate\" hreflang=\"", &lang, "\" href=\"", other, "\"/>"];
                text.extend(parts);
            }
            text.push_str("</url>\n");
        }
    }

    fn write_other(&self, text: &mut String, other: &Other) {
        let here = &self.here;
        let voice = |locale: &Locale| here.app.words.voice(locale, &here.market.id);
        match other {
            Other::Home => self.write(text, |_| Some(Page::Home)),
            Other::Collection(id) => self.write(text, |locale| here.collection_page(id, &voice(locale))),
            Other::Content(id) => self.write(text, |locale| {
                let page = here.content(id, locale).filter(|page| speaks(page, locale))?;
                Some(page_of(page))
            }),
        }
    }

    fn write_product(&self, text: &mut String, product: &Product) {
        let here = &self.here;
        self.write(text, |locale| {
            let words = here.snapshot.catalog.text(&product.id, locale);
            let words = words.filter(|_| here.has_words(product, locale))?;
            Some(Page::Product(words.slug.clone()))
        });
    }

    fn pages(&mut self) -> Option<String> {
        let mut text = String::new();
        for other in std::mem::take(&mut self.others) {
            self.write_other(&mut text, &other);
        }
        let from = self.products.start;
        let most = self.products.len().min(A_PIECE);
        for product in self.here.snapshot.catalog.some(from, most) {
            self.write_product(&mut text, product);
        }
        self.products.start = from.saturating_add(most);
        (most > 0 || !text.is_empty()).then_some(text)
    }
}

impl Iterator for Sitemap {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        match self.part {
            Part::Head => {
                self.part = Part::Pages;
                Some(
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
                     <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
                     xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n"
                        .to_owned(),
                )
            }
            Part::Pages => Some(self.pages().unwrap_or_else(|| {
                self.part = Part::End;
                "</urlset>\n".to_owned()
            })),
            Part::End => None,
        }
    }
}

/// The list of lists, with the state of what it is a function of.
pub fn index(app: &App) -> (String, String) {
    let world = app.shop.world.load_full();
    let base = app.shop.base_url.as_str();
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    let mut tag = String::new();
    for market in world.markets.keys() {
        let Some((here, locales)) = offered(app, market) else { continue };
        let size = products_in(&locales);
        for number in 1..=lists(here.snapshot.catalog.products().len(), size) {
            let path = crawled::sitemap(market, number);
            text.extend(["<sitemap><loc>", base, &path, "</loc></sitemap>\n"]);
        }
        tag = here.tag(crawled::SITEMAP);
    }
    text.push_str("</sitemapindex>\n");
    (text, tag)
}

/// What crawlers may fetch, and where the list of lists is. `Clean-param` is Yandex's: pages in another currency are the
/// same page.
pub fn robots(app: &App) -> String {
    let mut text = String::from("User-agent: *\n");
    for path in crawled::UNINDEXED {
        text.extend(["Disallow: ", path, "\n"]);
    }
    text.extend(["\nClean-param: currency\nSitemap: ", &app.shop.base_url, crawled::SITEMAP, "\n"]);
    text
}

/// The market, and the languages that it offers and that are translated; `None` where there is none of either.
fn offered(app: &App, market: &MarketId) -> Option<(Here, Vec<Locale>)> {
    let world = app.shop.world.load();
    let locale = world.market(market).and_then(Market::default_locale)?;
    let here = Here::new(app, market, locale, None)?;
    let locales = here.market.locales.iter().filter(|locale| here.is_translated(locale));
    let locales: Vec<Locale> = locales.cloned().collect();
    (!locales.is_empty()).then_some((here, locales))
}

/// How many products one list has, each with an address and all alternates for every language.
fn products_in(locales: &[Locale]) -> usize {
    let languages = locales.len().max(1);
    (LINKS / (languages * (languages + 1))).max(1)
}

fn lists(products: usize, size: usize) -> usize {
    1 + products.div_ceil(size)
}

fn others(here: &Here) -> Vec<Other> {
    let collections = here.collections().iter().cloned().map(Other::Collection);
    let content = here.market.locales.iter().flat_map(|locale| here.content_pages(locale));
    let content: BTreeSet<PageId> = content.map(|page| page.id.clone()).collect();
    let content = content.into_iter().map(Other::Content);
    std::iter::once(Other::Home).chain(collections).chain(content).collect()
}
