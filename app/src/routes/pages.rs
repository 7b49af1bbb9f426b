//! The pages of the shop: how their paths are read, and how they are spelled.

use super::{Search, words_of};
use commerce::{Currency, Locale, MarketId, Slug, Token};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, PercentEncode, percent_decode_str, utf8_percent_encode};
use std::num::NonZeroU32;

/// The last part of the path to the answers, and the code of the content page that holds them.
pub const HELP: &str = "help";

/// What may stand in a path segment as it is.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

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
    /// What is kept of an order.
    OrderData(Token),
    /// The same as a file.
    OrderFile(Token),
    /// The invoice of an order, to be printed.
    Invoice(Token),
    /// The credit note of a refund, by the refund's number; 0 is that of the whole order.
    CreditNote(Token, u32),
    /// An invoice of before a change of the order's address, by the number of the change.
    EarlierInvoice(Token, u32),
    /// What takes that invoice back.
    Reversal(Token, u32),
    /// What was paid for an order.
    Receipt(Token),
    /// Where an order goes instead.
    OrderAddress(Token),
    /// For who has lost the link of an order; the number that was typed before.
    FindOrder(String),
    /// What comes after somebody has asked to be told when a variant is back.
    Notices,
    /// Where the links of the mails about it lead, by the ticket in them.
    Notice(String),
    /// What of an order can go back, and how.
    OrderReturn(Token),
    /// A content page, by the slug of the page's language.
    Content(Slug),
    /// The answers, or those that are found for some words.
    Help(String),
    /// What is found for some words.
    Search(Box<Search>),
    /// What may be meant by words that are still being typed: a piece of a page.
    Suggest(String),
    /// What changes when the cart moves to this market, and the path to go on to.
    Move(String),
}

impl Page {
    /// Whether the page is one shopper's own: never cached, never indexed.
    pub fn is_private(&self) -> bool {
        match self {
            Self::Home | Self::Collection(..) | Self::Product(_) | Self::Content(_) => false,
            Self::Help(words) => !words.is_empty(),
            Self::Cart
            | Self::Checkout
            | Self::Order(_)
            | Self::OrderData(_)
            | Self::OrderFile(_)
            | Self::Invoice(_)
            | Self::CreditNote(..)
            | Self::EarlierInvoice(..)
            | Self::Reversal(..)
            | Self::OrderAddress(_)
            | Self::Receipt(_)
            | Self::FindOrder(_)
            | Self::OrderReturn(_)
            | Self::Notices
            | Self::Notice(_)
            | Self::Search(_)
            | Self::Suggest(_)
            | Self::Move(_) => true,
        }
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
            Self::OrderData(token) => format!("orders/{token}/data"),
            Self::OrderFile(token) => format!("orders/{token}/data.json"),
            Self::Invoice(token) => format!("orders/{token}/invoice"),
            Self::CreditNote(token, number) => format!("orders/{token}/{CREDIT_NOTE}{number}"),
            Self::EarlierInvoice(token, number) => format!("orders/{token}/{EARLIER_INVOICE}{number}"),
            Self::Reversal(token, number) => format!("orders/{token}/{REVERSAL}{number}"),
            Self::Receipt(token) => format!("orders/{token}/receipt"),
            Self::OrderAddress(token) => format!("orders/{token}/address"),
            Self::FindOrder(_) => "orders".to_owned(),
            Self::Notices => "back-in-stock".to_owned(),
            Self::Notice(ticket) => format!("back-in-stock/{}", encoded(ticket)),
            Self::OrderReturn(token) => format!("orders/{token}/return"),
            Self::Content(slug) => format!("pages/{}", encoded(slug.as_str())),
            Self::Help(_) => HELP.to_owned(),
            Self::Search(_) => "search".to_owned(),
            Self::Suggest(_) => "search/suggest".to_owned(),
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
            Self::Search(search) => Self::Search(Box::new(Search { number, ..*search })),
            page => page,
        }
    }
}

impl Place {
    /// The path of a page, with the currency where it is another than the market's.
    pub fn to(&self, page: &Page) -> String {
        let path = match page {
            Page::Collection(_, number) => return address(self.path(page), self.currency, *number),
            Page::Search(search) => return self.asking(page, &search.query()),
            Page::Help(words) if !words.is_empty() => {
                return self.asking(page, &format!("q={}", encoded(words)));
            }
            Page::Suggest(text) => {
                // The words stand last, so that they can be added to what the page says.
                let path = with_query(self.path(page), self.currency);
                let joint = if self.currency.is_some() { '&' } else { '?' };
                return format!("{path}{joint}q={}", encoded(text));
            }
            Page::Move(text) if !text.is_empty() => {
                return self.asking(page, &format!("return_to={}", encoded(text)));
            }
            Page::FindOrder(text) if !text.is_empty() => {
                return self.asking(page, &format!("number={}", encoded(text)));
            }
            page => self.path(page),
        };
        with_query(path, self.currency)
    }

    fn asking(&self, page: &Page, query: &str) -> String {
        match self.currency {
            _ if query.is_empty() => with_query(self.path(page), self.currency),
            Some(code) => format!("{}?{query}&currency={code}", self.path(page)),
            None => format!("{}?{query}", self.path(page)),
        }
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
            "orders" => Some(Page::FindOrder(String::new())),
            "search" => Some(Page::Search(Box::default())),
            HELP => Some(Page::Help(String::new())),
            "back-in-stock" => Some(Page::Notices),
            _ => None,
        },
        [Some(first), second] => match first.to_lowercase().as_str() {
            "c" => slug(second).map(|slug| Page::Collection(slug, NonZeroU32::MIN)),
            "p" => slug(second).map(Page::Product),
            "pages" => slug(second).map(Page::Content),
            "orders" => second.as_ref()?.parse().ok().map(Page::Order),
            "back-in-stock" => Some(Page::Notice(second.clone()?)),
            "search" if second.as_ref()?.to_lowercase() == "suggest" => Some(Page::Suggest(String::new())),
            "cart" if second.as_ref()?.to_lowercase() == "move" => Some(Page::Move(String::new())),
            _ => None,
        },
        [Some(first), Some(second), Some(third)] if first.to_lowercase() == "orders" => {
            let token = second.parse().ok()?;
            match third.to_lowercase().as_str() {
                "data" => Some(Page::OrderData(token)),
                "data.json" => Some(Page::OrderFile(token)),
                "return" => Some(Page::OrderReturn(token)),
                "invoice" => Some(Page::Invoice(token)),
                "receipt" => Some(Page::Receipt(token)),
                "address" => Some(Page::OrderAddress(token)),
                other => numbered_paper(other, token),
            }
        }
        _ => None,
    }
}

/// How the last part of a credit note's path begins.
const CREDIT_NOTE: &str = "credit-note-";

/// How that of an invoice begins which another one has taken the place of.
const EARLIER_INVOICE: &str = "invoice-";

/// How that of what takes such an invoice back begins.
const REVERSAL: &str = "reversal-";

fn numbered_paper(segment: &str, token: Token) -> Option<Page> {
    let number = |prefix| {
        let number = segment.strip_prefix(prefix)?;
        number.parse().ok().filter(|read: &u32| read.to_string() == number)
    };
    match (number(CREDIT_NOTE), number(EARLIER_INVOICE), number(REVERSAL)) {
        (Some(number), ..) => Some(Page::CreditNote(token, number)),
        (_, Some(number), _) => Some(Page::EarlierInvoice(token, number)),
        (.., Some(number)) => Some(Page::Reversal(token, number)),
        (None, None, None) => None,
    }
}

/// The number of an order that a query names.
pub fn order_number(query: &str) -> String {
    text_of(query, "number=").chars().take(40).collect()
}

/// A page with what the query asks of it.
pub fn asked(page: Page, query: &str) -> Page {
    match page {
        Page::Search(_) => Page::Search(Box::new(Search::read(query))),
        Page::Suggest(_) => Page::Suggest(words_of(query)),
        Page::Help(_) => Page::Help(words_of(query)),
        Page::FindOrder(_) => Page::FindOrder(order_number(query)),
        Page::Move(_) => Page::Move(returned_to(query)),
        page => page,
    }
}

/// Which page of a list a query asks for, if it says so: a number from 1 as we write it, or a fault.
pub fn numbered(query: &str) -> Option<Result<NonZeroU32, ()>> {
    let value = query.split('&').find_map(|pair| pair.strip_prefix("page="))?;
    let number = value.parse::<NonZeroU32>().ok().filter(|number| number.to_string() == value);
    Some(number.ok_or(()))
}

/// All names of a query with their texts, as a form writes them.
pub fn fields_of(query: &str) -> Vec<(String, String)> {
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs.filter_map(|(name, _)| Some((decoded(name)?, text_of(query, &format!("{name}="))))).collect()
}

/// The path that a query wants to go on to.
pub fn returned_to(query: &str) -> String {
    text_of(query, "return_to=")
}

/// The text of one name of a query, as a form writes it.
pub(super) fn text_of(query: &str, name: &str) -> String {
    let value = query.split('&').find_map(|pair| pair.strip_prefix(name)).unwrap_or_default();
    let spaced = value.replace('+', " ");
    let words = percent_decode_str(&spaced).decode_utf8_lossy();
    words.trim().chars().filter(|c| !c.is_control()).collect()
}

pub(super) fn encoded(segment: &str) -> PercentEncode<'_> {
    utf8_percent_encode(segment, SEGMENT)
}

fn decoded(segment: &str) -> Option<String> {
    percent_decode_str(segment).decode_utf8().ok().map(|text| text.into_owned())
}

#[cfg(test)]
mod tests;
