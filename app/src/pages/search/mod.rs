//! What is found for some words, or stands in a collection, and what is narrowed down of it.

mod choices;
mod narrow;
mod nothing;
mod suggest;

pub(super) use suggest::suggestions;

use super::Outcome;
use crate::{
    components::{
        breadcrumbs::breadcrumbs,
        document::{Head, document},
        paging::{A_PAGE, Paging, paging},
        product_card::{grid_notes, product_grid},
        rate_notes::rate_notes,
        search_form::search_form,
    },
    context::Here,
    error::AppError,
    routes::{Page, Search},
    search::{Results, search},
    tallies::Tally,
};
use choices::{choices, orders};
use commerce::{CollectionId, catalog::Product};
use l10n::Args;
use leptos::prelude::*;
use narrow::{Narrowed, narrow};
use nothing::nothing;
use std::num::NonZeroU32;

/// A collection of so many things at most is narrowed down on its own page, since each rendering works out the price and
/// the days of all of them; one of more has a link to where it can be.
const AT_ONCE: usize = 5 * A_PAGE;
/// So many things of a collection are looked through at most, the first ones.
const LOOKED_THROUGH: usize = 20_000;

/// What the page shows.
struct View<'a> {
    asked: Search,
    title: String,
    /// Whether what is found has all the words, or only some.
    is_whole: bool,
    meant: Option<String>,
    /// How many things were found before something was chosen of them.
    found: usize,
    narrowed: Narrowed<'a>,
    paging: Paging,
}

/// The page. Without words it asks for some.
pub fn page(here: &Here, mut asked: Search) -> Outcome {
    asked.collection = asked.collection.filter(|id| here.collections().contains(id));
    let Some(results) = find(here, &asked) else { return Outcome::Failed(AppError::Busy) };
    if results.products.is_empty() && asked.collection.is_none() {
        here.app.tallies.count(here, Tally::Search, &asked.words, "products");
    }
    let Some(view) = load(here, asked, results) else { return Outcome::Failed(AppError::Internal) };
    let head = Head {
        title: view.title.clone(),
        return_to: here.link(&Page::Search(Box::new(view.asked.clone()))),
        collection: view.asked.collection.clone(),
        ..Head::default()
    };
    Outcome::Document(document(here, head, || body(here, &view)))
}

fn find<'a>(here: &'a Here, asked: &Search) -> Option<Results<'a>> {
    let Some(id) = &asked.collection else { return search(here, &asked.words) };
    let products = here.snapshot.catalog.collection(id).some(0, LOOKED_THROUGH);
    Some(Results { products, is_whole: true, meant: None })
}

fn load<'a>(here: &'a Here, asked: Search, results: Results<'a>) -> Option<View<'a>> {
    let title = match (&asked.collection, asked.words.as_str()) {
        (Some(id), _) => here.voice.plain(&format!("collection-{id}")),
        (None, "") => here.voice.plain("search-title"),
        (None, words) => here.voice.plain_with("search-title-for", &Args::new().set("words", words)),
    };
    let found = results.products.len();
    let narrowed = narrow(here, &asked, results.products);
    let list = |number| {
        let page = Page::Search(Box::new(asked.clone()));
        Paging::new(page, number, narrowed.products.len())
    };
    // What is found changes with what is chosen: a page that is not there any more is the first one.
    let paging = list(asked.number).or_else(|| list(NonZeroU32::MIN))?;
    Some(View { title, is_whole: results.is_whole, meant: results.meant, found, narrowed, paging, asked })
}

fn body(here: &Here, view: &View<'_>) -> impl IntoView + use<> {
    let View { asked, narrowed, paging: place, .. } = view;
    let shown: Vec<&Product> = narrowed.products.iter().skip(place.first()).take(A_PAGE).copied().collect();
    let list = (!shown.is_empty()).then(|| {
        view! {
            {product_grid(here, &shown, 2)}
            {paging(here, place)}
            {rate_notes(here, &grid_notes(here, &shown))}
        }
    });
    let crumbs = asked.collection.as_ref().map(|id| {
        let collection = here.collection_page(id, &here.voice).map(|page| here.link(&page));
        let narrowed = here.voice.text("search-narrow");
        breadcrumbs(here, vec![(here.collection_title(id), collection), (narrowed, None)])
    });
    view! {
        {crumbs}
        <header class="page-head">
            <h1>{view.title.clone()}</h1>
            {asked.collection.is_none().then(|| search_form(here, &asked.words))}
            {said(here, view)}
            {meant(here, view)}
        </header>
        {tools(here, asked, view.found, narrowed)}
        {list}
        {(view.found == 0).then(|| nothing(here))}
    }
}

/// What can be chosen of so many things, and their order.
fn tools(
    here: &Here,
    asked: &Search,
    found: usize,
    narrowed: &Narrowed<'_>,
) -> Option<impl IntoView + use<>> {
    (found > 1).then(|| {
        view! {
            <div class="found-tools">
                {choices(here, asked, narrowed.products.len(), &narrowed.choices)}
                {orders(here, asked, &narrowed.choices.sorts)}
            </div>
        }
    })
}

/// The same for the page of a whole collection. That page is kept, and is a function of its address alone: what is chosen
/// leads to the search, which no one keeps and no index holds.
pub(super) fn collection_tools(here: &Here, id: &CollectionId) -> AnyView {
    let asked = Search::through(id.clone());
    let shelf = here.snapshot.catalog.collection(id);
    if shelf.len() <= AT_ONCE {
        let narrowed = narrow(here, &asked, shelf.some(0, AT_ONCE));
        return tools(here, &asked, shelf.len(), &narrowed).into_any();
    }
    let link = here.link(&Page::Search(Box::new(asked)));
    let words = here.voice.text("search-narrow");
    view! { <p><a class="button quiet" href=link rel="nofollow" data-testid="search-narrow">{words}</a></p> }
        .into_any()
}

/// How much was found, and whether all of the words were.
fn said(here: &Here, view: &View<'_>) -> Option<impl IntoView + use<>> {
    let voice = &here.voice;
    if view.asked.words.is_empty() && view.asked.collection.is_none() {
        return None;
    }
    let count = i64::try_from(view.narrowed.products.len()).unwrap_or_default();
    let id = match (view.found, count) {
        (0, _) => "search-nothing",
        (_, 0) => "search-none-left",
        _ => "search-found",
    };
    let said = voice.text_with(id, &Args::new().number("count", count));
    let some = (view.found > 0 && !view.is_whole).then(|| voice.text("search-some"));
    Some(view! { <p class="muted" role="status">{said}{some.map(|some| format!(" {some}"))}</p> })
}

/// The nearest spelling of what was typed, as a link.
fn meant(here: &Here, view: &View<'_>) -> Option<impl IntoView + use<>> {
    let meant = view.meant.as_ref()?;
    let link = here.link(&Page::Search(Box::new(Search::of(meant))));
    let words = here.voice.text_with("search-meant", &Args::new().set("words", meant.as_str()));
    Some(view! { <p class="meant"><a href=link rel="nofollow" data-testid="search-meant">{words}</a></p> })
}
