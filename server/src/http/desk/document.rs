//! A page of the desk itself.

use super::{News, dressing::Dress};
use crate::http::{refusal::page as sent, site::Site};
use app::{html::escaped, pages::PageResponse};
use axum::response::Response;
use http::Uri;
use l10n::Manner;

/// A page with the shop's style and the desk's bar; `news` are those from before it was made.
pub fn document(site: &Site, uri: &Uri, news: &News, title: &str, main: &str) -> Response {
    let style = site.app.assets.built("style.css");
    let style = style.map(|href| format!("<link rel=\"stylesheet\" href=\"{href}\"/>")).unwrap_or_default();
    let icon = site.app.assets.url("icons/favicon.svg");
    let html = format!(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"/>\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\
         <meta name=\"color-scheme\" content=\"light dark\"/><title>{} · Caravel</title>{style}\
         <link rel=\"icon\" href=\"{icon}\" type=\"image/svg+xml\"/></head>\
         <body><main id=\"main\" class=\"desk-page\">{main}</main></body></html>",
        escaped(title)
    );
    sent(PageResponse::document(Dress::new(Manner::Plain, uri, news).on(&html)).private())
}
