//! What may be meant by words that are still being typed: the options of the search field's list.

use crate::{
    components::{document::fragment, product_card::lowest_price},
    context::Here,
    pages::PageResponse,
    routes::{Page, Search},
    search::search,
};
use commerce::catalog::Product;
use l10n::Args;
use leptos::prelude::*;

/// So many things are suggested: as many as one sees at a glance.
const SUGGESTED: usize = 6;

/// The options, each with the page that it leads to; nothing at all where there are none.
pub(in crate::pages) fn suggestions(here: &Here, words: &str) -> PageResponse {
    let results = search(here, words).unwrap_or_default();
    let things: Vec<(String, String)> =
        results.products.iter().filter_map(|product| thing(here, product)).take(SUGGESTED).collect();
    let meant = results.meant.map(|meant| {
        let link = here.link(&Page::Search(Box::new(Search::of(&meant))));
        (link, here.voice.text_with("search-meant", &Args::new().set("words", meant)))
    });
    let options: Vec<(String, String)> = meant.into_iter().chain(things).collect();
    if options.is_empty() {
        return PageResponse::document(String::new());
    }
    PageResponse::document(fragment(|| list(here, options)))
}

/// A thing's page, and its name with its price.
fn thing(here: &Here, product: &Product) -> Option<(String, String)> {
    let (price, _) = lowest_price(&here.pricing(), product)?;
    let args = Args::new().set("title", here.text(product)?.title.as_str()).money("price", price);
    Some((here.product_link(product), here.voice.text_with("search-suggestion", &args)))
}

fn list(here: &Here, options: Vec<(String, String)>) -> impl IntoView + use<> {
    let voice = &here.voice;
    let count = Args::new().number("count", i64::try_from(options.len()).unwrap_or_default());
    let options: Vec<_> = (1..)
        .zip(options)
        .map(|(number, (link, words))| {
            view! {
                <li id=format!("suggestion-{number}") role="option" aria-selected="false" data-href=link
                    data-testid="search-suggestion">{words}</li>
            }
        })
        .collect();
    view! {
        <ul id="suggestions" role="listbox" aria-label=voice.plain("search-suggestions")
            data-said=voice.plain_with("search-suggested", &count)>{options}</ul>
    }
}
