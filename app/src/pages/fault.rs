//! Pages for what went wrong: in the reader's language, with a way on.

use super::{PageRequest, PageResponse, entrance::best_place};
use crate::{
    components::{
        document::{Head, document},
        header::mark,
        product_card::product_grid,
        search_form::search_form,
    },
    context::{App, Here},
    error::AppError,
    routes::{self, Page},
};
use commerce::catalog::Product;
use http::header;
use l10n::Voice;
use leptos::prelude::*;

/// What is not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// No page has this path.
    Page,
    /// No product has this slug.
    Product,
    /// No collection has this slug.
    Collection,
    /// No order has this token.
    Order,
}

impl Missing {
    const fn messages(self) -> (&'static str, &'static str) {
        match self {
            Self::Page => ("error-not-found-title", "error-not-found-text"),
            Self::Product => ("error-product-not-found-title", "error-product-not-found-text"),
            Self::Collection => ("error-collection-not-found-title", "error-collection-not-found-text"),
            Self::Order => ("error-order-not-found-title", "error-order-not-found-text"),
        }
    }
}

/// A 404 for a path that may not even name a market: in the best-known language.
pub fn missing(app: &App, request: &PageRequest, what: Missing) -> PageResponse {
    match surroundings(app, request) {
        Some(here) => missing_in(&here, what),
        None => plain(404),
    }
}

/// A 404 for a request that no page is there for.
pub fn nowhere(app: &App, request: &PageRequest) -> PageResponse {
    missing(app, request, Missing::Page)
}

/// The voice that answers a request where no page does.
pub fn voice(app: &App, request: &PageRequest) -> Voice {
    match surroundings(app, request) {
        Some(here) => here.voice.clone(),
        None => {
            let (market, locale) = best_place(app, request);
            app.words.voice(&locale, &market)
        }
    }
}

/// A 404 within a market and language.
pub fn missing_in(here: &Here, what: Missing) -> PageResponse {
    let (title, text) = what.messages();
    error_page(here, 404, here.voice.text(title), here.voice.text(text))
}

/// A page for a fault, such as a refused form of a browser without JavaScript.
pub fn fault(app: &App, request: &PageRequest, error: &AppError) -> PageResponse {
    let Some(here) = surroundings(app, request) else { return plain(error.status()) };
    let voice = &here.voice;
    let (title, text) = match error {
        AppError::Internal => (voice.text("error-internal-title"), voice.text("error-internal-text")),
        other => (voice.text("error-title"), other.message(voice)),
    };
    let page = error_page(&here, error.status(), title, text);
    // It is over soon.
    if error.status() == 503 { page.with(header::RETRY_AFTER, "1") } else { page }
}

/// Market and language of the path as far as it names them, the rest as the entrance would choose.
fn surroundings(app: &App, request: &PageRequest) -> Option<Here> {
    let read = routes::read(&request.path);
    let (market, locale) = best_place(app, request);
    let world = app.shop.world.load();
    let market = read.market.filter(|named| world.market(named).is_some()).unwrap_or(market);
    let locale = read.locale.filter(|named| app.words.locales().contains(named)).unwrap_or(locale);
    Here::new(app, &market, &locale, request.currency().and_then(Result::ok))
}

fn error_page(here: &Here, status: u16, title: String, text: String) -> PageResponse {
    let head = Head { title: title.clone(), return_to: here.link(&Page::Home), ..Head::default() };
    let products: Vec<&Product> = here.snapshot.catalog.products().take(4).collect();
    let html = document(here, head, || {
        let list = (status == 404 && !products.is_empty()).then(|| {
            view! {
                <section aria-labelledby="try-title">
                    <div class="section-head"><h2 id="try-title">{here.voice.text("home-featured")}</h2></div>
                    {product_grid(here, &products, 3)}
                </section>
            }
        });
        view! {
            <section class="empty">
                <p class="adrift">{mark()} <span class="code">{status}</span></p>
                <h1>{title}</h1>
                <p class="lede">{text}</p>
                {(status == 404).then(|| search_form(here, ""))}
                <a class=if status == 404 { "button quiet" } else { "button" } href=here.link(&Page::Home)>{here.voice.text("error-back-home")}</a>
            </section>
            {list}
        }
    });
    PageResponse::document(html).with_status(status).private()
}

/// The last resort: a shop without its default market or words cannot render a page.
fn plain(status: u16) -> PageResponse {
    PageResponse { status, headers: Vec::new(), body: String::new() }.private()
}
