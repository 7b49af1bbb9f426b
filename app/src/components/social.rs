//! What other sites show of a page that is linked there (ogp.me), and what search engines look for in it.

use super::document::Head;
use crate::{context::Here, html::escaped, routes};
use commerce::market::SearchEngine;

/// The size in pixels of the picture that stands for a page elsewhere.
pub const CARD: (u32, u32) = (1200, 630);

/// The marks of a public page; none of a private one.
pub fn marks(here: &Here, head: &Head) -> String {
    if head.address.is_empty() {
        return String::new();
    }
    let voice = &here.voice;
    let base = here.app.shop.base_url.as_str();
    let title = if head.title.is_empty() { voice.plain("shop-name") } else { head.title.clone() };
    let locale = voice.lang().replace('-', "_");
    let (width, height) = (CARD.0.to_string(), CARD.1.to_string());
    let mut html = String::with_capacity(1024);
    for (name, value) in [
        ("og:type", if head.is_product { "product" } else { "website" }),
        ("og:site_name", &voice.plain("shop-name")),
        ("og:title", &title),
        ("og:description", head.description.as_deref().unwrap_or_default()),
        ("og:url", &[base, &head.address].concat()),
        ("og:locale", &locale),
        ("og:image", &[base, &routes::crawled::card(&head.address)].concat()),
        ("og:image:width", &width),
        ("og:image:height", &height),
    ] {
        if !value.is_empty() {
            mark(&mut html, "property", name, value);
        }
    }
    mark(&mut html, "name", "twitter:card", "summary_large_image");
    html
}

/// The words by which search engines know that the market's pages are the shop's. Baidu is told as well that it need not
/// make pages of its own for phones.
pub fn proofs(here: &Here) -> String {
    let mut html = String::new();
    for (engine, word) in &here.market.search_engines {
        mark(&mut html, "name", engine.meta(), word);
        if *engine == SearchEngine::Baidu {
            mark(&mut html, "name", "applicable-device", "pc,mobile");
            mark(&mut html, "http-equiv", "Cache-Control", "no-siteapp");
        }
    }
    html
}

fn mark(html: &mut String, kind: &str, name: &str, value: &str) {
    for part in ["<meta ", kind, "=\"", name, "\" content=\"", &escaped(value), "\">"] {
        html.push_str(part);
    }
}
