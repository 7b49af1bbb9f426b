//! A collection.

use super::{Outcome, alternates, fault::Missing};
use crate::{
    components::{
        breadcrumbs::breadcrumbs,
        document::document,
        product_card::{grid_notes, product_grid},
        rate_notes::rate_notes,
    },
    context::Here,
};
use commerce::{CollectionId, Slug, catalog::Product};
use l10n::Args;
use leptos::prelude::*;

struct View {
    id: CollectionId,
    products: Vec<Product>,
}

/// The page. The slug of another language leads to this language's.
pub fn page(here: &Here, slug: &Slug) -> Outcome {
    let Some(id) = find(here, slug) else { return Outcome::Missing(Missing::Collection) };
    let page_in =
        |locale: &commerce::Locale| here.collection_page(&id, &here.app.words.voice(locale, &here.market.id));
    let Some(canonical) = page_in(&here.place.locale) else { return Outcome::Missing(Missing::Collection) };
    if canonical != crate::routes::Page::Collection(slug.clone()) {
        return Outcome::Elsewhere(308, here.link(&canonical));
    }
    let products = here.snapshot.catalog.products().iter().filter(|product| product.collection == id);
    let view = View { products: products.cloned().collect(), id: id.clone() };
    let mut head = alternates::head(here, page_in);
    head.title = here.voice.plain(&format!("collection-{id}"));
    head.description = Some(here.voice.plain(&format!("collection-{id}.description")));
    head.collection = Some(id.clone());
    Outcome::Document(document(here, head, || body(here, &view)))
}

fn find(here: &Here, slug: &Slug) -> Option<CollectionId> {
    let voices = std::iter::once(here.place.locale.clone()).chain(here.app.words.locales());
    voices.map(|locale| here.app.words.voice(&locale, &here.market.id)).find_map(|voice| {
        here.collections().into_iter().find(|id| {
            here.collection_page(id, &voice) == Some(crate::routes::Page::Collection(slug.clone()))
        })
    })
}

fn body(here: &Here, view: &View) -> impl IntoView + use<> {
    let title = here.collection_title(&view.id);
    let products: Vec<&Product> = view.products.iter().collect();
    let count = Args::new().number("count", i64::try_from(products.len()).unwrap_or_default());
    view! {
        {breadcrumbs(here, vec![(title.clone(), None)])}
        <header class="page-head">
            <h1>{title}</h1>
            <p class="lede">{here.voice.text(&format!("collection-{}.intro", view.id))}</p>
            <p class="muted">{here.voice.text_with("collection-count", &count)}</p>
        </header>
        {product_grid(here, &products, 2)}
        {rate_notes(here, &grid_notes(here, &products))}
    }
}
