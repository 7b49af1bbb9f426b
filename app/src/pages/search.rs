//! What is found for some words.

use super::Outcome;
use crate::{
    components::{
        document::{Head, document},
        product_card::{grid_notes, product_grid},
        rate_notes::rate_notes,
        search_form::search_form,
    },
    context::Here,
    routes::Page,
    search::search,
};
use commerce::catalog::Product;
use l10n::Args;
use leptos::prelude::*;

/// The page. Without words it asks for some.
pub fn page(here: &Here, words: &str) -> Outcome {
    let found = search(here, words);
    let title = if words.is_empty() {
        here.voice.plain("search-title")
    } else {
        here.voice.plain_with("search-title-for", &Args::new().set("words", words))
    };
    let head = Head {
        title: title.clone(),
        return_to: here.link(&Page::Search(words.to_owned())),
        ..Head::default()
    };
    Outcome::Document(document(here, head, || body(here, words, &title, &found)))
}

fn body(here: &Here, words: &str, title: &str, found: &[&Product]) -> impl IntoView + use<> {
    let voice = &here.voice;
    let count = i64::try_from(found.len()).unwrap_or_default();
    let said = (!words.is_empty()).then(|| {
        let id = if found.is_empty() { "search-nothing" } else { "search-found" };
        let said = voice.text_with(id, &Args::new().number("count", count));
        view! { <p class="muted" role="status">{said}</p> }
    });
    let instead: Vec<&Product> =
        if found.is_empty() { here.snapshot.catalog.products().take(4).collect() } else { Vec::new() };
    let list = (!found.is_empty()).then(|| {
        view! { {product_grid(here, found, 2)} {rate_notes(here, &grid_notes(here, found))} }
    });
    let instead = (!instead.is_empty()).then(|| {
        view! {
            <section class="section" aria-labelledby="instead-title">
                <div class="section-head"><h2 id="instead-title">{voice.text("home-featured")}</h2></div>
                {product_grid(here, &instead, 3)}
                {rate_notes(here, &grid_notes(here, &instead))}
            </section>
        }
    });
    view! {
        <header class="page-head">
            <h1>{title.to_owned()}</h1>
            {search_form(here, words)}
            {said}
        </header>
        {list}
        {instead}
    }
}
