//! What search engines read of the shop and of the way to a page, in the terms of schema.org.

use crate::{
    context::Here,
    routes::{self, Page},
};
use serde::Serialize;

/// Anything as JSON-LD for a script element, where nothing ends it but its own end tag. Texts, numbers and names always
/// have a JSON.
pub fn written(data: &impl Serialize) -> String {
    serde_json::to_string(data).unwrap_or_default().replace('<', "\\u003c")
}

/// The vocabulary.
pub const CONTEXT: &str = "https://schema.org";

#[derive(Serialize)]
#[serde(tag = "@type", rename = "BreadcrumbList", rename_all = "camelCase")]
struct Trail<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    item_list_element: Vec<Step<'a>>,
}

#[derive(Serialize)]
#[serde(tag = "@type", rename = "ListItem")]
struct Step<'a> {
    position: usize,
    name: &'a str,
    item: String,
}

/// The way to a page from the market's first one: names and paths, the page itself last.
pub fn trail(here: &Here, steps: &[(&str, String)]) -> String {
    let base = here.app.shop.base_url.as_str();
    let home = here.voice.plain("nav-home");
    let first = (home.as_str(), here.place.path(&Page::Home));
    let steps = std::iter::once(&first).chain(steps).zip(1..);
    let steps = steps.map(|((name, path), position)| Step { position, name, item: [base, path].concat() });
    written(&Trail { context: CONTEXT, item_list_element: steps.collect() })
}

#[derive(Serialize)]
#[serde(tag = "@type", rename_all = "camelCase")]
struct Organization<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@id")]
    id: &'a str,
    legal_name: &'a str,
    logo: String,
    name: &'a str,
    url: &'a str,
}

#[derive(Serialize)]
#[serde(tag = "@type", rename_all = "camelCase")]
struct WebSite<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    in_language: &'a str,
    name: &'a str,
    potential_action: Search,
    publisher: Reference<'a>,
    url: String,
}

#[derive(Serialize)]
#[serde(tag = "@type", rename = "Organization")]
struct Reference<'a> {
    #[serde(rename = "@id")]
    id: &'a str,
}

#[derive(Serialize)]
#[serde(tag = "@type", rename = "SearchAction")]
struct Search {
    target: EntryPoint,
    #[serde(rename = "query-input")]
    query_input: &'static str,
}

#[derive(Serialize)]
#[serde(tag = "@type", rename = "EntryPoint", rename_all = "camelCase")]
struct EntryPoint {
    url_template: String,
}

/// Who sells here, and how the shop is searched.
pub fn shop(here: &Here) -> [String; 2] {
    let base = here.app.shop.base_url.as_str();
    let name = here.voice.plain("shop-name");
    let id = format!("{base}/#organization");
    let organization = Organization {
        context: CONTEXT,
        id: &id,
        legal_name: &here.world.trade.merchant.name,
        logo: [base, &here.asset("icons/icon-512.png")].concat(),
        name: &name,
        url: base,
    };
    let place = &here.place;
    let site = WebSite {
        context: CONTEXT,
        in_language: here.voice.lang(),
        name: &name,
        potential_action: Search {
            target: EntryPoint { url_template: [base, &routes::crawled::search_template(place)].concat() },
            query_input: "required name=search_term_string",
        },
        publisher: Reference { id: &id },
        url: [base, &place.path(&Page::Home)].concat(),
    };
    [written(&organization), written(&site)]
}
