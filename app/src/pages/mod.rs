//! Pages: a request's path and query in, a whole document out.
//!
//! Each page has `load`, which reads what it shows, and a view, which is a synchronous function of that.

mod alternates;
mod card;
mod cart;
mod change_address;
mod checkout;
mod checkout_company;
mod checkout_fields;
mod collection;
mod content;
mod entrance;
mod fault;
mod feeds;
mod find_order;
mod hints;
mod home;
mod json_ld;
mod move_cart;
mod notices;
mod order;
mod order_data;
mod order_messages;
mod order_progress;
mod papers;
mod payee_form;
mod payment_entry;
mod payment_instructions;
mod payment_watch;
mod product;
mod product_data;
mod public;
pub(crate) mod request;
mod return_policy;
mod search;
mod send_back;
mod sitemap;

pub use card::Card;
pub(crate) use cart::{lines, lines_in_brief};
pub(crate) use change_address::REVIEW as ADDRESS_REVIEW;
pub(crate) use entrance::best_place;
pub use fault::{fault, nowhere, voice};
pub use feeds::Products;
pub(crate) use find_order::SENT;
pub(crate) use notices::ASKED as NOTICE_ASKED;
pub(crate) use order_messages::MESSAGES;
pub(crate) use payee_form::{PAYEE, fault_text, field_id};
pub(crate) use payment_watch::{left, state};
pub use public::{PublicPage, address};
pub use request::{Notice, PageRequest, PageResponse, holds};
pub(crate) use send_back::{left_out, query as return_query, wanted};
pub use sitemap::{Sitemap, index as sitemap_index, robots};

use crate::{
    context::{App, Here},
    error::AppError,
    routes::{self, Page},
};
use commerce::{Currency, Locale, MarketId};
use fault::Missing;
use workflows::Visit;

/// What a page came to.
enum Outcome {
    /// A document.
    Document(String),
    /// The page is elsewhere: status and path.
    Elsewhere(u16, String),
    /// There is no such page.
    Missing(Missing),
    /// Our fault.
    Failed(AppError),
}

/// Answers a request for a page.
pub async fn respond(app: &App, request: &PageRequest) -> PageResponse {
    if request.path == "/" {
        return PageResponse::redirect(303, &entrance::best_path(app, request)).private();
    }
    let read = routes::read(&request.path);
    let world = app.shop.world.load();
    let Some(market) = read.market.filter(|market| world.market(market).is_some()) else {
        return fault::missing(app, request, Missing::Page);
    };
    let known = |locale: &Locale| app.words.locales().contains(locale);
    let Some(locale) = read.locale.clone().filter(known) else {
        if read.locale.is_none() && read.page == Some(Page::Home) {
            return PageResponse::redirect(303, &entrance::path_in(app, request, &market)).private();
        }
        return fault::missing(app, request, Missing::Page);
    };
    let query = query_of(request);
    let Some(page) = read.page.map(|page| routes::asked(page, query)) else {
        return fault::missing(app, request, Missing::Page);
    };
    if page.is_private() {
        private(app, request, &market, &locale, page).await
    } else {
        public::respond(app, request, &market, &locale, &page)
    }
}

/// A shopper's own page: never kept by anyone.
async fn private(
    app: &App,
    request: &PageRequest,
    market: &MarketId,
    locale: &Locale,
    page: Page,
) -> PageResponse {
    let currency = request.currency().and_then(Result::ok).or_else(|| request.preferred_currency(market));
    let Some(here) = Here::new(app, market, locale, currency) else {
        return fault::missing(app, request, Missing::Page);
    };
    let path = here.place.path(&page);
    if path != request.path {
        return PageResponse::redirect(308, &here.link(&page)).private();
    }
    let cart = request.cart(&app.shop.base_url);
    let notice = request.notice();
    let outcome = match page {
        Page::Cart => cart::page(&here, cart, notice.as_ref()).await,
        Page::Checkout => {
            let visit = Visit { caller: request.caller.clone(), ..here.visit(cart) };
            checkout::page(&here, visit, notice.as_ref()).await
        }
        Page::Order(token) => order::page(&here, &token, notice.as_ref()).await,
        Page::OrderData(token) => order_data::page(&here, &token).await,
        Page::OrderFile(token) => match order_data::file(&here, &token).await {
            Ok(file) => return file.private(),
            Err(outcome) => outcome,
        },
        Page::Invoice(token) => match papers::page(&here, &token, papers::Asked::Invoice).await {
            Ok(paper) => return paper.private(),
            Err(outcome) => outcome,
        },
        Page::CreditNote(token, number) => {
            match papers::page(&here, &token, papers::Asked::CreditNote(number)).await {
                Ok(paper) => return paper.private(),
                Err(outcome) => outcome,
            }
        }
        Page::EarlierInvoice(token, number) => {
            match papers::page(&here, &token, papers::Asked::EarlierInvoice(number)).await {
                Ok(paper) => return paper.private(),
                Err(outcome) => outcome,
            }
        }
        Page::Reversal(token, number) => {
            match papers::page(&here, &token, papers::Asked::Reversal(number)).await {
                Ok(paper) => return paper.private(),
                Err(outcome) => outcome,
            }
        }
        Page::OrderAddress(token) => {
            change_address::page(&here, &token, query_of(request), notice.as_ref()).await
        }
        Page::Receipt(token) => match papers::page(&here, &token, papers::Asked::Receipt).await {
            Ok(paper) => return paper.private(),
            Err(outcome) => outcome,
        },
        Page::FindOrder(number) => find_order::page(&here, &number, notice.as_ref()),
        Page::Help(words) => content::found(&here, &words),
        Page::Notices => notices::asked(&here, notice.as_ref()),
        Page::Notice(ticket) => notices::of_link(&here, &ticket).await,
        Page::OrderReturn(token) => send_back::page(&here, &token, query_of(request), notice.as_ref()).await,
        Page::Search(asked) => search::page(&here, *asked),
        Page::Suggest(words) => return search::suggestions(&here, &words).private(),
        Page::Move(return_to) => move_cart::page(&here, cart, &return_to).await,
        _ => Outcome::Missing(Missing::Page),
    };
    let response = match outcome {
        Outcome::Document(html) => hints::add(&here, None, PageResponse::document(html)),
        Outcome::Elsewhere(status, path) => PageResponse::redirect(status, &path),
        Outcome::Missing(what) => fault::missing_in(&here, what),
        Outcome::Failed(error) => fault(app, request, &error),
    };
    let told = notice.is_some() && response.status == 200;
    if told { response.private().without_notice() } else { response.private() }
}

fn query_of(request: &PageRequest) -> &str {
    request.query.as_deref().unwrap_or_default()
}

/// The currency of a query, if it names one: a code, or a fault.
fn currency_in(query: Option<&str>) -> Option<Result<Currency, ()>> {
    let value = query?.split('&').find_map(|pair| pair.strip_prefix("currency="))?;
    Some(value.parse().map_err(|_| ()))
}
