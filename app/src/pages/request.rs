//! What a page knows of a request, and what it answers.

use super::currency_in;
use crate::routes;
use commerce::{Currency, MarketId, Token};
use http::{HeaderName, HeaderValue, header};
use percent_encoding::percent_decode_str;
use std::num::NonZeroU32;
use workflows::Caller;

/// A request for a page.
#[derive(Debug, Clone, Default)]
pub struct PageRequest {
    /// The path as it came, percent-encoded.
    pub path: String,
    /// The query, without its question mark.
    pub query: Option<String>,
    /// The Cookie header.
    pub cookies: String,
    /// The Accept-Language header.
    pub accept_language: String,
    /// The shopper's country as a trusted proxy says it.
    pub country: Option<String>,
    /// Where the request comes from.
    pub caller: Caller,
    /// The If-None-Match header.
    pub if_none_match: Option<String>,
}

/// What the last action has to say on the page it led to: a code from a closed list, so that a forged cookie
/// says nothing that we would not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The code of an error.
    pub code: String,
    /// The SKU it is about, or nothing.
    pub sku: String,
    /// The number that goes with the error, such as the pieces that can be had.
    pub available: u32,
    /// On how many pieces a text was to be engraved that was refused…
    pub quantity: u32,
    /// …and the text as it was typed.
    pub typed: String,
}

/// The name of the cookie that carries a [`Notice`].
pub const NOTICE_COOKIE: &str = "notice";
/// The name of the cookie that keeps market, language and currency.
pub const PREFERENCES_COOKIE: &str = "prefs";
/// The name of the cookie with the number of pieces in the cart.
pub const COUNT_COOKIE: &str = "cart_count";

/// The name of the cart's cookie: bound to the host where the shop is served securely.
pub fn cart_cookie(base_url: &str) -> &'static str {
    if base_url.starts_with("https:") { "__Host-cart" } else { "cart" }
}

impl PageRequest {
    /// The value of a cookie.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        cookie(&self.cookies, name)
    }

    /// The currency of the query: absent, a code, or a fault.
    pub fn currency(&self) -> Option<Result<Currency, ()>> {
        currency_in(self.query.as_deref())
    }

    /// Which page of a list the query asks for: absent, a number from 1, or a fault.
    pub fn number(&self) -> Option<Result<NonZeroU32, ()>> {
        routes::numbered(self.query.as_deref()?)
    }

    /// The currency picked in the preferences, if it was picked in this market.
    pub fn preferred_currency(&self, market: &MarketId) -> Option<Currency> {
        let mut parts = self.cookie(PREFERENCES_COOKIE)?.split('.');
        let (of, _, currency) = (parts.next()?, parts.next()?, parts.next()?);
        if of == market.as_str() { currency.parse().ok() } else { None }
    }

    /// The secret of the shopper's cart; garbage is none.
    pub fn cart(&self, base_url: &str) -> Option<Token> {
        self.cookie(cart_cookie(base_url))?.parse().ok()
    }

    /// What the last action has to say.
    pub fn notice(&self) -> Option<Notice> {
        let mut parts = self.cookie(NOTICE_COOKIE)?.split('.');
        let code = parts.next()?.to_owned();
        let sku = parts.next().unwrap_or_default().to_owned();
        let available = parts.next().and_then(|n| n.parse().ok()).unwrap_or(0);
        let quantity = parts.next().and_then(|n| n.parse().ok()).unwrap_or(1);
        let typed = percent_decode_str(parts.next().unwrap_or_default()).decode_utf8_lossy().into_owned();
        Some(Notice { code, sku, available, quantity, typed })
    }

    /// Whether the browser holds the entity already. `*` says nothing of which, and of a page that is not there
    /// it would be wrong.
    pub fn has(&self, tag: &str) -> bool {
        self.if_none_match.as_deref().is_some_and(|held| holds(held, tag))
    }
}

/// Whether an If-None-Match header names the entity tag, compared weakly.
pub fn holds(if_none_match: &str, tag: &str) -> bool {
    let strong = tag.trim_start_matches("W/");
    if_none_match.split(',').any(|held| held.trim().trim_start_matches("W/") == strong)
}

/// The value of a cookie in a Cookie header.
pub fn cookie<'a>(header: &'a str, name: &str) -> Option<&'a str> {
    header.split(';').find_map(|pair| {
        let (key, value) = pair.trim().split_once('=')?;
        (key == name).then_some(value)
    })
}

/// An answer: status, headers, body.
#[derive(Debug, Clone)]
pub struct PageResponse {
    /// The HTTP status.
    pub status: u16,
    /// Headers.
    pub headers: Vec<(HeaderName, HeaderValue)>,
    /// The document, or nothing.
    pub body: String,
}

impl PageResponse {
    /// A document.
    pub fn document(html: String) -> Self {
        let html_type = HeaderValue::from_static("text/html; charset=utf-8");
        Self { status: 200, headers: vec![(header::CONTENT_TYPE, html_type)], body: html }
    }

    /// A file of JSON, to be kept under a name.
    pub fn json_file(json: String, name: &str) -> Self {
        let json_type = HeaderValue::from_static("application/json");
        let response = Self { status: 200, headers: vec![(header::CONTENT_TYPE, json_type)], body: json };
        response.with(header::CONTENT_DISPOSITION, &format!("attachment; filename=\"{name}\""))
    }

    /// The page is elsewhere. The path is ASCII by the way routes are written.
    pub fn redirect(status: u16, path: &str) -> Self {
        let location = HeaderValue::from_str(path).unwrap_or(HeaderValue::from_static("/"));
        Self { status, headers: vec![(header::LOCATION, location)], body: String::new() }
    }

    /// The browser's copy is still right.
    pub fn not_modified(tag: &str) -> Self {
        Self { status: 304, headers: Vec::new(), body: String::new() }.public().tagged(tag)
    }

    /// With another status.
    #[must_use]
    pub fn with_status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    /// Anyone may keep it: a browser asks each time, a shared cache after a minute, and for one more minute it may
    /// answer with what it has while it asks. It comes in several encodings and varies by nothing else.
    #[must_use]
    pub fn public(self) -> Self {
        self.with(header::CACHE_CONTROL, "public, max-age=0, s-maxage=60, stale-while-revalidate=60")
            .with(header::VARY, "accept-encoding")
    }

    /// Nobody may keep it.
    #[must_use]
    pub fn private(self) -> Self {
        self.with(header::CACHE_CONTROL, "no-store")
    }

    /// With its entity tag.
    #[must_use]
    pub fn tagged(self, tag: &str) -> Self {
        self.with(header::ETAG, tag)
    }

    /// Takes the notice away: it has been shown.
    #[must_use]
    pub fn without_notice(self) -> Self {
        self.with(header::SET_COOKIE, &format!("{NOTICE_COOKIE}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax"))
    }

    /// With a header, in the place of one of the same name. A value that no header can hold is left out.
    #[must_use]
    pub(super) fn with(mut self, name: HeaderName, value: &str) -> Self {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.retain(|(held, _)| *held != name);
            self.headers.push((name, value));
        }
        self
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn with_cookies(cookies: &str) -> PageRequest {
        PageRequest { cookies: cookies.into(), ..PageRequest::default() }
    }

    #[test]
    fn garbage_in_cookies_is_nothing() {
        let request = with_cookies("cart=x; prefs=..; notice=; a; =b; cart_count=-1");
        assert_eq!(request.cart("http://127.0.0.1"), None);
        assert_eq!(request.preferred_currency(&"de".parse().unwrap()), None);
        assert_eq!(request.notice().unwrap().code, "");
    }

    #[test]
    fn a_currency_is_preferred_in_the_market_it_was_picked_in() {
        let request = with_cookies("prefs=de.en.USD");
        assert_eq!(request.preferred_currency(&"de".parse().unwrap()), "USD".parse().ok());
        assert_eq!(request.preferred_currency(&"jp".parse().unwrap()), None);
    }

    #[test]
    fn entity_tags_compare_weakly() {
        let request =
            PageRequest { if_none_match: Some("\"x\", W/\"abc\"".into()), ..PageRequest::default() };
        assert!(request.has("W/\"abc\"") && request.has("\"x\"") && !request.has("W/\"other\""));
        assert!(!PageRequest { if_none_match: Some("*".into()), ..PageRequest::default() }.has("\"x\""));
    }
}
