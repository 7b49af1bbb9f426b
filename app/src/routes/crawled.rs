//! What machines read: search engines, other sites, marketplaces.
#![cfg(feature = "ssr")]

use super::{Page, Place, below};
use commerce::{Locale, MarketId};

/// What crawlers may fetch.
pub const ROBOTS: &str = "/robots.txt";
/// The list of lists of pages.
pub const SITEMAP: &str = "/sitemap.xml";
/// Where lists of pages are.
pub const SITEMAPS: &str = "/sitemaps/";
/// Where the pictures are that stand for pages elsewhere.
pub const CARDS: &str = "/cards";

/// The paths that no index should hold, as patterns of robots.txt (RFC 9309).
pub const UNINDEXED: [&str; 8] = [
    "/api/",
    "/downloads/",
    "/sandbox/",
    "/*/*/cart",
    "/*/*/checkout",
    "/*/*/orders/",
    "/*/*/back-in-stock",
    "/*/*/search",
];

/// A list of a market's pages, counted from 1.
pub fn sitemap(market: &MarketId, number: usize) -> String {
    format!("{SITEMAPS}{market}-{number}.xml")
}

/// Which list a path names, in the way that [`sitemap`] writes it.
pub fn sitemap_named(path: &str) -> Option<(MarketId, usize)> {
    let (market, number) = path.strip_prefix(SITEMAPS)?.strip_suffix(".xml")?.split_once('-')?;
    let (market, number) = (market.parse().ok()?, number.parse().ok()?);
    (sitemap(&market, number) == path).then_some((market, number))
}

/// The picture that stands for a page elsewhere, by the page's path.
pub fn card(page: &str) -> String {
    [CARDS, page.trim_end_matches('/'), ".jpg"].concat()
}

/// The page that a picture stands for, as [`card`] writes it.
pub fn pictured(path: &str) -> Option<&str> {
    path.strip_prefix(CARDS)?.strip_suffix(".jpg")
}

/// Where words are searched for in a place, with a mark in their stead.
pub fn search_template(place: &Place) -> String {
    format!("{}?q={{search_term_string}}", place.path(&Page::Search(Box::default())))
}

/// A list of products for others to sell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Feed {
    /// Google Merchant Center.
    Google,
    /// Catalogs of Meta.
    Meta,
    /// Catalogs of TikTok.
    TikTok,
}

impl Feed {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Google, Self::Meta, Self::TikTok];

    const fn file(self) -> &'static str {
        match self {
            Self::Google => "feeds/google.xml",
            Self::Meta => "feeds/meta.csv",
            Self::TikTok => "feeds/tiktok.csv",
        }
    }

    /// Its path in a place; prices are in the market's own currency.
    pub fn path(self, place: &Place) -> String {
        below(&place.market, &place.locale, self.file())
    }

    /// The feed of a path: market, language, and which. Read as it is written, and in no other way.
    pub fn named(path: &str) -> Option<(MarketId, Locale, Self)> {
        let mut parts = path.strip_prefix('/')?.splitn(3, '/');
        let (market, locale, file) = (parts.next()?, parts.next()?, parts.next()?);
        let feed = Self::ALL.into_iter().find(|feed| feed.file() == file)?;
        Some((market.parse().ok()?, locale.parse().ok()?, feed))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_is_written_is_read_back_and_nothing_else() {
        let (de, en): (MarketId, Locale) = ("de".parse().unwrap(), "en".parse().unwrap());
        assert_eq!(sitemap_named(&sitemap(&de, 12)), Some((de.clone(), 12)));
        for odd in ["/sitemaps/de-01.xml", "/sitemaps/de.xml", "/sitemaps/-1.xml", "/sitemaps/de--1.xml"] {
            assert_eq!(sitemap_named(odd), None, "{odd}");
        }
        assert_eq!(pictured(&card("/de/en/p/bowl")), Some("/de/en/p/bowl"));
        assert_eq!(pictured(&card("/de/en/")), Some("/de/en"));
        let place = Place { market: de, locale: en, currency: None };
        for feed in Feed::ALL {
            let named = Feed::named(&feed.path(&place));
            assert_eq!(named, Some((place.market.clone(), place.locale.clone(), feed)));
        }
        assert_eq!(Feed::named("/de/en/feeds/google.xml/"), None);
    }
}
