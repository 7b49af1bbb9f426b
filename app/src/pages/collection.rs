//! A collection.

use super::{Outcome, alternates, fault::Missing, json_ld::trail, search::collection_tools};
use crate::{
    components::{
        breadcrumbs::breadcrumbs,
        document::document,
        paging::{A_PAGE, Paging, paging},
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
    let Some(paging) = Paging::new(canonical, number, shelf.len()) else {
        return Outcome::Missing(Missing::Page);
    };
    let products = shelf.some(paging.first(), A_PAGE);
    let mut head = alternates::head(here, page_in, |_| true);
    head.title = paging.title(here, here.voice.plain(&format!("collection-{id}")));
    head.description = Some(here.voice.plain(&format!("collection-{id}.description")));
    head.collection = Some(id.clone());
    let title = here.voice.plain(&format!("collection-{id}"));
    head.data = vec![trail(here, &[(&title, head.address.clone())])];
    (head.previous, head.next) = (paging.previous(here), paging.next(here));
    let view = View { id, products, count: shelf.len(), paging };
    Outcome::Document(document(here, head, || body(here, &view)))
}

/// The collection of a slug, in any language.
pub(super) fn find<'a>(here: &'a Here, slug: &Slug) -> Option<&'a CollectionId> {
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
        {collection_tools(here, view.id)}
        {product_grid(here, &view.products, 2)}
        {paging(here, &view.paging)}
        {rate_notes(here, &grid_notes(here, &view.products))}
    }
}
