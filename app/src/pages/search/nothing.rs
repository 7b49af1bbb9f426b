//! What stands where nothing was found: the shop by kind, and things of it.

use crate::{
    components::{
        product_card::{grid_notes, product_grid},
        rate_notes::rate_notes,
    },
    context::Here,
};
use commerce::catalog::Product;
use leptos::prelude::*;

/// How many things are shown instead, each from another collection.
const INSTEAD: usize = 8;

/// Links to the collections, and one thing of each that is there.
pub(super) fn nothing(here: &Here) -> impl IntoView + use<> {
    let voice = &here.voice;
    let kinds: Vec<_> = here
        .collections()
        .iter()
        .filter_map(|id| {
            let link = here.link(&here.collection_page(id, voice)?);
            Some(view! { <li><a href=link>{here.collection_title(id)}</a></li> })
        })
        .collect();
    let instead: Vec<&Product> =
        here.collections().iter().filter_map(|id| first_there(here, id)).take(INSTEAD).collect();
    view! {
        <nav class="section" aria-labelledby="kinds-title" data-testid="search-kinds">
            <h2 id="kinds-title">{voice.text("home-collections")}</h2>
            <ul class="kinds" role="list">{kinds}</ul>
        </nav>
        <section class="section" aria-labelledby="instead-title">
            <div class="section-head"><h2 id="instead-title">{voice.text("home-featured")}</h2></div>
            {product_grid(here, &instead, 3)}
            {rate_notes(here, &grid_notes(here, &instead))}
        </section>
    }
}

fn first_there<'a>(here: &'a Here, id: &commerce::CollectionId) -> Option<&'a Product> {
    let shelf = here.snapshot.catalog.collection(id).some(0, INSTEAD);
    let is_there = |product: &&Product| product.variants.iter().any(|variant| here.in_stock(&variant.sku));
    shelf.iter().copied().find(is_there).or(shelf.first().copied())
}
