//! Changing market, language and currency, and staying on the page.

use super::asked::{Asked, unwired};
use crate::{
    components::form_place::FormPlace,
    context::{App, Here},
    error::AppError,
    routes::{self, Page, Search},
    views::{ActionError, Destination},
};
use commerce::Slug;
use leptos::{prelude::*, server_fn::codec::PostUrl};
use std::num::NonZeroU32;
use workflows::view_move;

/// Keeps the choice and leads to the same page under it. Who has something in her cart and goes to another market is
/// first shown what changes, and nothing is kept until she has `confirmed` it.
///
/// # Errors
/// [`ActionError`]: nothing was changed.
#[server(prefix = "/api", endpoint = "preferences", input = PostUrl)]
pub async fn preferences(
    #[server(default)] market: String,
    #[server(default)] locale: String,
    #[server(default)] currency: String,
    #[server(default)] return_to: String,
    #[server(default)] confirmed: String,
) -> Result<Destination, ActionError> {
    let asked = Asked::now().ok_or_else(unwired)?;
    let place = FormPlace { market, locale, currency };
    let here = asked.here(&place).map_err(|error| asked.refused(&asked.anywhere(), error, ""))?;
    if confirmed.is_empty()
        && leaves_cart(&asked, &here).await.map_err(|error| asked.refused(&here, error, ""))?
    {
        let path = here.link(&Page::Move(return_to));
        asked.go_to(&path);
        return Ok(Destination { path });
    }
    asked.keep_preferences(&here);
    let path = here.link(&same_page(&asked.app, &here, &return_to));
    asked.go_to(&path);
    Ok(Destination { path })
}

async fn leaves_cart(asked: &Asked, here: &Here) -> Result<bool, AppError> {
    let visit = here.visit(asked.cart());
    Ok(view_move(&asked.app.shop, &visit).await?.is_some())
}

/// The page of a path in another market and language; home when the path is none of ours.
fn same_page(app: &App, here: &Here, return_to: &str) -> Page {
    let (path, query) = return_to.split_once('?').unwrap_or((return_to, ""));
    let read = routes::read(path);
    let Some(page) = read.page else { return Page::Home };
    let found = match &page {
        Page::Product(slug) => product(here, slug),
        Page::Collection(slug, _) => collection(app, here, slug).map(|page| on_its_page(page, query)),
        Page::Content(slug) => content(here, slug),
        Page::Home
        | Page::Cart
        | Page::Checkout
        | Page::Order(_)
        | Page::OrderData(_)
        | Page::OrderReturn(_)
        | Page::OrderAddress(_)
        | Page::Notices
        | Page::Notice(_) => Some(page.clone()),
        Page::OrderFile(token) => Some(Page::OrderData(token.clone())),
        Page::Invoice(token)
        | Page::CreditNote(token, _)
        | Page::EarlierInvoice(token, _)
        | Page::Reversal(token, _)
        | Page::Receipt(token) => Some(Page::Order(token.clone())),
        Page::FindOrder(_) => Some(page.clone()),
        Page::Search(_) | Page::Help(_) => Some(routes::asked(page.clone(), query)),
        Page::Suggest(_) => Some(Page::Search(Box::new(Search::of(&routes::words_of(query))))),
        Page::Move(_) => Some(Page::Cart),
    };
    found.unwrap_or(Page::Home)
}

fn product(here: &Here, slug: &Slug) -> Option<Page> {
    let product = here.snapshot.catalog.by_any_slug(slug)?;
    here.text(product).map(|text| Page::Product(text.slug.clone()))
}

fn collection(app: &App, here: &Here, slug: &Slug) -> Option<Page> {
    let asked = Page::Collection(slug.clone(), NonZeroU32::MIN);
    let voices = app.words.locales().into_iter().map(|locale| app.words.voice(&locale, &here.market.id));
    let voices: Vec<_> = voices.collect();
    let named = |id: &commerce::CollectionId| {
        voices.iter().any(|voice| here.collection_page(id, voice).as_ref() == Some(&asked))
    };
    let id = here.collections().iter().find(|id| named(id))?;
    here.collection_page(id, &here.voice)
}

fn on_its_page(list: Page, query: &str) -> Page {
    match routes::numbered(query) {
        Some(Ok(number)) => list.numbered(number),
        _ => list,
    }
}

fn content(here: &Here, slug: &Slug) -> Option<Page> {
    let locale = &here.place.locale;
    here.content_page(here.pages.by_slug(locale, slug)?, locale)
}
