//! A collection.

use super::{Outcome, alternates, fault::Missing};
use crate::{
    components::{
        breadcrumbs::breadcrumbs,
        document::document,
        paging::{Paging, paging},
        product_card::{grid_notes, product_grid},
        rate_notes::rate_notes,
    },
    context::Here,
    routes::Page,
};
use commerce::{CollectionId, Locale, Slug, catalog::Product};
use l10n::Args;
use leptos::prelude::*;
use std::num::NonZeroU32;

/// How many products stand on one page of a collection.
const A_PAGE: usize = 24;

struct View<'a> {
    id: &'a CollectionId,
    products: Vec<&'a Product>,
    count: usize,
    paging: Paging,
}

/// The page. The slug of another language leads to this language's.
pub fn page(here: &Here, slug: &Slug, number: NonZeroU32) -> Outcome {
    let Some(id) = find(here, slug) else { return Outcome::Missing(Missing::Collection) };
    let page_in = |locale: &Locale| {
        let page = here.collection_page(id, &here.app.words.voice(locale, &here.market.id))?;
        Some(page.numbered(number))
    };
    let Some(canonical) = page_in(&here.place.locale) else { return Outcome::Missing(Missing::Collection) };
    if canonical != Page::Collection(slug.clone(), number) {
        return Outcome::Elsewhere(308, here.link(&canonical));
    }
    let shelf = here.snapshot.catalog.collection(id);
    let Some(paging) = Paging::new(canonical, number, shelf.len(), A_PAGE) else {
        return Outcome::Missing(Missing::Page);
    };
    let products = shelf.some(paging.first(), A_PAGE);
    let mut head = alternates::head(here, page_in);
    head.title = paging.title(here, here.voice.plain(&format!("collection-{id}")));
    head.description = Some(here.voice.plain(&format!("collection-{id}.description")));
    head.collection = Some(id.clone());
    (head.previous, head.next) = (paging.previous(here), paging.next(here));
    let view = View { id, products, count: shelf.len(), paging };
    Outcome::Document(document(here, head, || body(here, &view)))
}

fn find<'a>(here: &'a Here, slug: &Slug) -> Option<&'a CollectionId> {
    let named = Page::Collection(slug.clone(), NonZeroU32::MIN);
    let voices = std::iter::once(here.place.locale.clone()).chain(here.app.words.locales());
    voices.map(|locale| here.app.words.voice(&locale, &here.market.id)).find_map(|voice| {
        here.collections().iter().find(|id| here.collection_page(id, &voice).as_ref() == Some(&named))
    })
}

fn body(here: &Here, view: &View<'_>) -> impl IntoView + use<> {
    let title = here.collection_title(view.id);
    let count = Args::new().number("count", i64::try_from(view.count).unwrap_or_default());
    view! {
        {breadcrumbs(here, vec![(title.clone(), None)])}
        <header class="page-head spread">
            <h1>{title}</h1>
            <div>
                <p class="lede">{here.voice.text(&format!("collection-{}.intro", view.id))}</p>
                <p class="muted">{here.voice.text_with("collection-count", &count)}</p>
            </div>
        </header>
        {product_grid(here, &view.products, 2)}
        {paging(here, &view.paging)}
        {rate_notes(here, &grid_notes(here, &view.products))}
    }
}
