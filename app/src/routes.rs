//! The only place where a URL is spelled.

/// The paths that forms post to.
pub mod api {
    /// Where all of them begin.
    pub const PREFIX: &str = "/api";
    /// Puts pieces into the cart.
    pub const CART_ADD: &str = "/api/cart/add";
    /// Sets the number of pieces of a line.
    pub const CART_SET: &str = "/api/cart/set";
    /// Takes a line out.
    pub const CART_REMOVE: &str = "/api/cart/remove";
    /// Enters a promotion code, or takes it out.
    pub const CART_CODE: &str = "/api/cart/code";
    /// Changes market, language and currency.
    pub const PREFERENCES: &str = "/api/preferences";
    /// Keeps the answers of the checkout.
    pub const CHECKOUT_SAVE: &str = "/api/checkout/save";
    /// Places the order.
    pub const CHECKOUT_PLACE: &str = "/api/checkout/place";
    /// Pays an order again.
    pub const ORDERS_PAY: &str = "/api/orders/pay";
    /// Names an account for a refund.
    pub const ORDERS_PAYEE: &str = "/api/orders/payee";
    /// Hands on what a payment asks the shopper to type.
    pub const ORDERS_CONFIRM: &str = "/api/orders/confirm";
    /// Says where an order's payment stands.
    pub const ORDERS_STATUS: &str = "/api/orders/status";
}

/// The path at which a paid order's digital good is downloaded.
#[cfg(feature = "ssr")]
pub fn download(order: &commerce::Token, sku: &commerce::Sku) -> String {
    format!("/downloads/{order}/{sku}")
}

/// The rules by which a browser may fetch and prepare pages before they are asked for.
#[cfg(feature = "ssr")]
pub const SPECULATION_RULES: &str = "/assets/speculation-rules.json";

/// Where public pages are, as URL patterns: what they match may be fetched by anyone at any time. A query is left
/// open.
#[cfg(feature = "ssr")]
pub const PUBLIC_PATTERNS: [&str; 4] = [
    "/:market/:locale/",
    "/:market/:locale/c/:slug",
    "/:market/:locale/p/:slug",
    "/:market/:locale/pages/:slug",
];

/// Where static files are.
#[cfg(feature = "ssr")]
pub const ASSETS: &str = "/assets/";

/// The path of a static file under its own name.
#[cfg(feature = "ssr")]
pub fn asset(name: &str) -> String {
    [ASSETS, name].concat()
}

#[cfg(feature = "ssr")]
pub use pages::{
    Page, Place, Read, SEARCH_LENGTH, address, below, is_list, numbered, read, returned_to, searched,
    with_query,
};

#[cfg(feature = "ssr")]
mod pages {
    use commerce::{Currency, Locale, MarketId, Slug, Token};
    use percent_encoding::{
        AsciiSet, NON_ALPHANUMERIC, PercentEncode, percent_decode_str, utf8_percent_encode,
    };
    use std::num::NonZeroU32;

    /// What may stand in a path segment as it is.
    const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

    /// How many characters of a search are read: nobody looks for more.
    pub const SEARCH_LENGTH: usize = 100;

    /// Where a shopper is: what every link of a page carries on.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Place {
        /// The market.
        pub market: MarketId,
        /// The language.
        pub locale: Locale,
        /// The currency, where it is another than the market's.
        pub currency: Option<Currency>,
    }

    /// A page of the shop.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub enum Page {
        /// The market's first page.
        Home,
        /// A collection, by the slug of the page's language: which of its pages, counted from 1.
        Collection(Slug, NonZeroU32),
        /// A product, by the slug of the page's language.
        Product(Slug),
        /// The cart.
        Cart,
        /// The checkout.
        Checkout,
        /// An order, by its secret.
        Order(Token),
        /// A content page, by the slug of the page's language.
        Content(Slug),
        /// What is found for some words.
        Search(String),
        /// What changes when the cart moves to this market, and the path to go on to.
        Move(String),
    }

    impl Page {
        /// Whether the page is one shopper's own: never cached, never indexed.
        pub fn is_private(&self) -> bool {
            matches!(self, Self::Cart | Self::Checkout | Self::Order(_) | Self::Search(_) | Self::Move(_))
        }

        /// Its path behind market and language.
        pub fn tail(&self) -> String {
            match self {
                Self::Home => String::new(),
                Self::Collection(slug, _) => format!("c/{}", encoded(slug.as_str())),
                Self::Product(slug) => format!("p/{}", encoded(slug.as_str())),
                Self::Cart => "cart".to_owned(),
                Self::Checkout => "checkout".to_owned(),
                Self::Order(token) => format!("orders/{token}"),
                Self::Content(slug) => format!("pages/{}", encoded(slug.as_str())),
                Self::Search(_) => "search".to_owned(),
                Self::Move(_) => "cart/move".to_owned(),
            }
        }

        /// The same with which page of a list it is: its address, where the currency is the market's.
        pub fn numbered_tail(&self) -> String {
            match self {
                Self::Collection(_, number) => address(self.tail(), None, *number),
                page => page.tail(),
            }
        }

        /// Another page of the same list; what is no list stays as it is.
        #[must_use]
        pub fn numbered(self, number: NonZeroU32) -> Self {
            match self {
                Self::Collection(slug, _) => Self::Collection(slug, number),
                page => page,
            }
        }
    }

    impl Place {
        /// The path of a page, with the currency where it is another than the market's.
        pub fn to(&self, page: &Page) -> String {
            let path = match page {
                Page::Collection(_, number) => return address(self.path(page), self.currency, *number),
                Page::Search(text) | Page::Move(text) if !text.is_empty() => {
                    let name = if matches!(page, Page::Search(_)) { "q" } else { "return_to" };
                    let currency = self.currency.map(|code| format!("&currency={code}")).unwrap_or_default();
                    return format!("{}?{name}={}{currency}", self.path(page), encoded(text));
                }
                page => self.path(page),
            };
            with_query(path, self.currency)
        }

        /// The path of a page without a query: its canonical form.
        pub fn path(&self, page: &Page) -> String {
            below(&self.market, &self.locale, &page.tail())
        }
    }

    /// The path of what stands behind market and language, as [`Page::tail`] gives it.
    pub fn below(market: &MarketId, locale: &Locale, tail: &str) -> String {
        ["/", market.as_str(), "/", locale.as_str(), "/", tail].concat()
    }

    /// A path with the currency as its query, if there is one.
    pub fn with_query(path: String, currency: Option<Currency>) -> String {
        match currency {
            Some(currency) => format!("{path}?currency={currency}"),
            None => path,
        }
    }

    /// The same of a list's page; the first one is the list itself.
    pub fn address(path: String, currency: Option<Currency>, number: NonZeroU32) -> String {
        match (number, currency) {
            (NonZeroU32::MIN, currency) => with_query(path, currency),
            (number, Some(currency)) => format!("{path}?currency={currency}&page={number}"),
            (number, None) => format!("{path}?page={number}"),
        }
    }

    /// Whether the path is one of a list, which has a page 2 where it is long enough.
    pub fn is_list(path: &str) -> bool {
        path.split('/').nth(3) == Some("c")
    }

    fn encoded(segment: &str) -> PercentEncode<'_> {
        utf8_percent_encode(segment, SEGMENT)
    }

    /// What a path says, read leniently: capitals and slashes are forgiven, and put right by a redirect.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Read {
        /// The first segment, lower case, whether or not there is such a market.
        pub market: Option<MarketId>,
        /// The second segment, lower case, whether or not there is such a language.
        pub locale: Option<Locale>,
        /// The page, when the rest of the path names one.
        pub page: Option<Page>,
    }

    /// Reads a path as it came in the request, still percent-encoded.
    pub fn read(path: &str) -> Read {
        let mut segments = path.split('/').filter(|segment| !segment.is_empty()).map(decoded);
        let market = segments.next().flatten().and_then(|s| s.to_lowercase().parse().ok());
        let locale = segments.next().flatten().and_then(|s| s.to_lowercase().parse().ok());
        let rest: Vec<Option<String>> = segments.collect();
        Read { market, locale, page: page(&rest) }
    }

    fn page(rest: &[Option<String>]) -> Option<Page> {
        let slug = |text: &Option<String>| text.as_ref()?.to_lowercase().parse::<Slug>().ok();
        match rest {
            [] => Some(Page::Home),
            [Some(first)] => match first.to_lowercase().as_str() {
                "cart" => Some(Page::Cart),
                "checkout" => Some(Page::Checkout),
                "search" => Some(Page::Search(String::new())),
                _ => None,
            },
            [Some(first), second] => match first.to_lowercase().as_str() {
                "c" => slug(second).map(|slug| Page::Collection(slug, NonZeroU32::MIN)),
                "p" => slug(second).map(Page::Product),
                "pages" => slug(second).map(Page::Content),
                "orders" => second.as_ref()?.parse().ok().map(Page::Order),
                "cart" if second.as_ref()?.to_lowercase() == "move" => Some(Page::Move(String::new())),
                _ => None,
            },
            _ => None,
        }
    }

    /// Which page of a list a query asks for, if it says so: a number from 1 as we write it, or a fault.
    pub fn numbered(query: &str) -> Option<Result<NonZeroU32, ()>> {
        let value = query.split('&').find_map(|pair| pair.strip_prefix("page="))?;
        let number = value.parse::<NonZeroU32>().ok().filter(|number| number.to_string() == value);
        Some(number.ok_or(()))
    }

    /// The words that a query asks for: `q`, as a form writes it, cut to [`SEARCH_LENGTH`] characters.
    pub fn searched(query: &str) -> String {
        words_of(query, "q=").chars().take(SEARCH_LENGTH).collect()
    }

    /// The path that a query wants to go on to.
    pub fn returned_to(query: &str) -> String {
        words_of(query, "return_to=")
    }

    fn words_of(query: &str, name: &str) -> String {
        let value = query.split('&').find_map(|pair| pair.strip_prefix(name)).unwrap_or_default();
        let spaced = value.replace('+', " ");
        let words = percent_decode_str(&spaced).decode_utf8_lossy();
        words.trim().chars().filter(|c| !c.is_control()).collect()
    }

    fn decoded(segment: &str) -> Option<String> {
        percent_decode_str(segment).decode_utf8().ok().map(|text| text.into_owned())
    }

    #[cfg(test)]
    mod tests {
        #![allow(clippy::unwrap_used)]
        use super::*;

        fn place(currency: Option<&str>) -> Place {
            Place {
                market: "jp".parse().unwrap(),
                locale: "ja".parse().unwrap(),
                currency: currency.map(|code| code.parse().unwrap()),
            }
        }

        #[test]
        fn what_is_written_is_read_back() {
            let slug: Slug = "粉引の茶碗".parse().unwrap();
            let token: Token = "Ab".repeat(21).parse::<Token>().or_else(|_| "A".repeat(43).parse()).unwrap();
            for page in [
                Page::Home,
                Page::Cart,
                Page::Checkout,
                Page::Move(String::new()),
                Page::Product(slug.clone()),
                Page::Collection(slug.clone(), NonZeroU32::MIN),
                Page::Content(slug),
                Page::Order(token),
            ] {
                let path = place(None).path(&page);
                assert!(path.is_ascii(), "{path}");
                assert_eq!(read(&path).page, Some(page), "{path}");
            }
        }

        #[test]
        fn patterns_hold_the_public_pages_and_no_private_one() {
            let matches = |pattern: &str, path: &str| {
                let (pattern, path): (Vec<_>, Vec<_>) =
                    (pattern.split('/').collect(), path.split('/').collect());
                let same = |(pattern, part): (&&str, &&str)| {
                    if pattern.starts_with(':') { !part.is_empty() } else { pattern == part }
                };
                pattern.len() == path.len() && pattern.iter().zip(&path).all(same)
            };
            let slug: Slug = "粉引の茶碗".parse().unwrap();
            let token: Token = "A".repeat(43).parse().unwrap();
            for page in [
                Page::Home,
                Page::Product(slug.clone()),
                Page::Collection(slug.clone(), NonZeroU32::MIN),
                Page::Content(slug),
                Page::Cart,
                Page::Checkout,
                Page::Order(token),
                Page::Search(String::new()),
                Page::Move(String::new()),
            ] {
                let path = place(None).path(&page);
                let found = crate::routes::PUBLIC_PATTERNS.iter().any(|pattern| matches(pattern, &path));
                assert_eq!(found, !page.is_private(), "{path}");
            }
        }

        #[test]
        fn another_currency_travels_in_the_query() {
            assert_eq!(place(Some("USD")).to(&Page::Home), "/jp/ja/?currency=USD");
            assert_eq!(place(None).to(&Page::Cart), "/jp/ja/cart");
        }

        #[test]
        fn the_number_of_a_page_travels_in_the_query() {
            let later = |number: u32| {
                Page::Collection("tee".parse().unwrap(), NonZeroU32::MIN).numbered(number.try_into().unwrap())
            };
            assert_eq!(place(None).to(&later(1)), "/jp/ja/c/tee");
            assert_eq!(place(None).to(&later(2)), "/jp/ja/c/tee?page=2");
            assert_eq!(place(Some("USD")).to(&later(12)), "/jp/ja/c/tee?currency=USD&page=12");
            assert_eq!(place(None).path(&later(2)), "/jp/ja/c/tee");
            assert_eq!(numbered("currency=USD&page=12"), Some(Ok(12.try_into().unwrap())));
            assert_eq!(numbered("currency=USD"), None);
            for odd in
                ["page=", "page=0", "page=02", "page=+2", "page=-1", "page=2.0", "page=x", "page=4294967296"]
            {
                assert_eq!(numbered(odd), Some(Err(())), "{odd}");
            }
        }

        #[test]
        fn a_search_travels_in_the_query() {
            let page = Page::Search("茶碗 & tea".into());
            let link = place(Some("USD")).to(&page);
            assert!(link.starts_with("/jp/ja/search?q=") && link.ends_with("&currency=USD"), "{link}");
            assert_eq!(searched(link.split_once('?').unwrap().1), "茶碗 & tea");
            assert_eq!(searched("x=1&q=a+b%20%00%ff"), "a b \u{FFFD}");
            assert_eq!(searched(&format!("q={}", "é".repeat(500))).chars().count(), SEARCH_LENGTH);
        }

        #[test]
        fn where_to_go_on_travels_in_the_query() {
            let link = place(Some("USD")).to(&Page::Move("/de/de/c/tee?page=2".into()));
            assert!(
                link.starts_with("/jp/ja/cart/move?return_to=") && link.ends_with("&currency=USD"),
                "{link}"
            );
            assert_eq!(returned_to(link.split_once('?').unwrap().1), "/de/de/c/tee?page=2");
        }

        #[test]
        fn capitals_and_slashes_are_forgiven_and_nonsense_is_no_page() {
            assert_eq!(read("/JP//ja").page, Some(Page::Home));
            assert_eq!(read("/jp/ja/CART/").page, Some(Page::Cart));
            for path in [
                "/jp/ja/x",
                "/jp/ja/p/",
                "/jp/ja/p/a/b",
                "/jp/ja/p/..%2fetc",
                "/jp/ja/p/%ff",
                "/jp/ja/orders/x",
            ] {
                assert_eq!(read(path).page, None, "{path}");
            }
            assert_eq!(read("/%ff/ja").market, None);
        }
    }
}
