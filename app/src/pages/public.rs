//! Pages that are the same for everyone: functions of their address and of the generations of the build, of words,
//! of catalog and rates, and of the world. Nothing else of a request reaches them, so that they can be kept.

use super::{
    Outcome, PageRequest, PageResponse, collection, content, currency_in,
    fault::{self, Missing},
    hints, home, product,
};
use crate::{
    context::{App, Here},
    routes::{self, Page},
};
use commerce::{Locale, MarketId, picture::Picture};
use std::{borrow::Cow, num::NonZeroU32};

/// A page at its own address. Whether there is something to show shows when it is rendered.
pub struct PublicPage {
    here: Here,
    page: Page,
}

/// The address of the page that a path and query ask for, if they ask for one in the way its links are written;
/// what the page is no function of is left out. Cheap, and says nothing of whether there is such a page.
pub fn address<'a>(path: &'a str, query: Option<&str>) -> Option<Cow<'a, str>> {
    // What is found for words is nobody's but hers who asks.
    let page = query.filter(|_| path.ends_with(routes::HELP)).and_then(|_| routes::read(path).page);
    if page.zip(query).is_some_and(|(page, query)| routes::asked(page, query).is_private()) {
        return None;
    }
    let number = query.filter(|_| routes::is_list(path)).and_then(routes::numbered).transpose().ok()?;
    match (currency_in(query).transpose().ok()?, number) {
        (None, None) => Some(Cow::Borrowed(path)),
        (currency, None) => Some(Cow::Owned(routes::with_query(path.to_owned(), currency))),
        // The first page has no number.
        (_, Some(NonZeroU32::MIN)) => None,
        (currency, Some(number)) => Some(Cow::Owned(routes::address(path.to_owned(), currency, number))),
    }
}

/// Where a request for a public page leads.
enum Found {
    Here(PublicPage),
    Elsewhere(PageResponse),
    Nowhere,
}

impl PublicPage {
    /// The page of a path and query; `None` where a redirect, another page or none at all is the answer.
    pub fn at(app: &App, path: &str, query: Option<&str>) -> Option<Self> {
        let read = routes::read(path);
        let (market, locale) = (read.market?, read.locale?);
        let page = routes::asked(read.page?, query.unwrap_or_default());
        if page.is_private() || !app.words.locales().contains(&locale) {
            return None;
        }
        let request =
            PageRequest { path: path.to_owned(), query: query.map(str::to_owned), ..PageRequest::default() };
        match find(app, &request, &market, &locale, &page) {
            Found::Here(page) => Some(page),
            Found::Elsewhere(_) | Found::Nowhere => None,
        }
    }

    /// Path and query, without what the page is no function of: different addresses are different pages. As
    /// [`address`] gives it for the links to this page.
    pub fn address(&self) -> String {
        self.here.link(&self.page)
    }

    /// Names the state of everything that the page is a function of; weak, since it is compressed on its way.
    pub fn tag(&self) -> String {
        self.here.tag(&self.address())
    }

    /// The document with its headers; `None` when the answer is none that anyone may keep for this address.
    pub fn document(&self) -> Option<PageResponse> {
        match self.outcome() {
            Outcome::Document(html) => Some(self.answer(html, &self.tag())),
            _ => None,
        }
    }

    fn answer(&self, html: String, tag: &str) -> PageResponse {
        hints::add(&self.here, self.first_picture(), PageResponse::document(html)).public().tagged(tag)
    }

    /// The picture that a product's page opens with.
    fn first_picture(&self) -> Option<&Picture> {
        let Page::Product(slug) = &self.page else { return None };
        let catalog = &self.here.snapshot.catalog;
        let product = catalog.by_slug(&self.here.place.locale, slug)?;
        catalog.gallery(product).first().map(|shown| shown.picture)
    }

    fn outcome(&self) -> Outcome {
        let here = &self.here;
        match &self.page {
            Page::Home => home::page(here),
            Page::Collection(slug, number) => collection::page(here, slug, *number),
            Page::Product(slug) => product::page(here, slug),
            Page::Content(slug) => content::page(here, slug),
            Page::Help(_) => content::help(here),
            _ => Outcome::Missing(Missing::Page),
        }
    }
}

fn find(app: &App, request: &PageRequest, market: &MarketId, locale: &Locale, page: &Page) -> Found {
    let asked = request.currency();
    let Some(here) = Here::new(app, market, locale, asked.and_then(Result::ok)) else {
        return Found::Nowhere;
    };
    let number = if routes::is_list(&request.path) { request.number() } else { None };
    let page = match number {
        Some(Err(())) => return Found::Nowhere,
        Some(Ok(number)) => page.clone().numbered(number),
        None => page.clone(),
    };
    if here.place.path(&page) != request.path || number == Some(Ok(NonZeroU32::MIN)) {
        return Found::Elsewhere(PageResponse::redirect(308, &here.link(&page)).public());
    }
    let placed = here.place.currency.unwrap_or(here.market.currency);
    if asked.is_some_and(|asked| asked != Ok(placed)) {
        // A currency that the shop cannot show: the page as it is without one.
        return Found::Elsewhere(PageResponse::redirect(303, &here.link(&page)).private());
    }
    Found::Here(PublicPage { here, page })
}

/// Answers a request for a public page.
pub(super) fn respond(
    app: &App,
    request: &PageRequest,
    market: &MarketId,
    locale: &Locale,
    page: &Page,
) -> PageResponse {
    let page = match find(app, request, market, locale, page) {
        Found::Here(page) => page,
        Found::Elsewhere(answer) => return answer,
        Found::Nowhere => return fault::missing(app, request, Missing::Page),
    };
    let tag = page.tag();
    if request.has(&tag) {
        return PageResponse::not_modified(&tag);
    }
    match page.outcome() {
        Outcome::Document(html) => page.answer(html, &tag),
        Outcome::Elsewhere(status, path) => PageResponse::redirect(status, &path).public(),
        Outcome::Missing(what) => fault::missing_in(&page.here, what),
        Outcome::Failed(error) => fault::fault(app, request, &error),
    }
}
