//! Refusing in time. Kept pages, static files, webhooks and the questions after the shop's health are always
//! answered, since that costs next to nothing; what has to be rendered or written stands behind a gate.

use super::{
    gate::{Gate, Patience, Turn},
    listener::Waited,
    site::Site,
};
use app::html::escaped;
use app::{error::AppError, routes};
use arc_swap::ArcSwapOption;
use axum::{
    body::{Body, HttpBody},
    response::Response,
};
use bytes::Bytes;
use commerce::MarketId;
use http::{HeaderMap, HeaderValue, StatusCode, header, request::Parts as Asked};
use hyper::body::{Frame, SizeHint};
use std::{
    collections::HashMap,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, ready},
    time::Duration,
};

/// How long a page may wait to be rendered.
const PAGES: Patience = Patience { rush: Duration::from_millis(100), crowd: Duration::from_millis(1) };
/// How long a change may wait to be written: whoever fills a cart or pays is not sent away lightly, and an order takes
/// longer than a page.
const ACTIONS: Patience = Patience { rush: Duration::from_millis(500), crowd: Duration::from_millis(250) };
/// After how many seconds it is worth asking again.
const RETRY: HeaderValue = HeaderValue::from_static("1");
/// What is never refused, beside kept pages.
const ALWAYS: [&str; 5] = ["/assets/", "/pkg/", "/webhooks/", "/healthz", "/readyz"];

/// Whether a page is that of somebody who is about to buy, or has bought: she waits as for what she does there.
fn is_of_buyer(path: &str) -> bool {
    use routes::Page;
    let page = routes::read(path).page;
    page.is_some_and(|page| {
        matches!(
            page,
            Page::Cart | Page::Checkout | Page::Order(_) | Page::OrderAddress(_) | Page::OrderReturn(_)
        )
    })
}

/// The gates of a shop.
#[derive(Debug)]
pub struct Gates {
    pages: Arc<Gate>,
    actions: Arc<Gate>,
    answers: ArcSwapOption<Answers>,
}

impl Default for Gates {
    fn default() -> Self {
        Self { pages: Gate::new(PAGES), actions: Gate::new(ACTIONS), answers: ArcSwapOption::empty() }
    }
}

/// What becomes of a request.
pub enum Passage {
    /// It goes on, and holds its turn until it is answered.
    Open(Option<Turn>),
    /// It is refused.
    Refused(Response),
}

/// An answer that holds its turn until it has been made: a page is packed while it is sent. What is no page may be
/// long, and is taken at the pace of who takes it.
pub fn until_made(response: Response, turn: Option<Turn>) -> Response {
    let kind = response.headers().get(header::CONTENT_TYPE).map(HeaderValue::as_bytes);
    if turn.is_none() || !kind.is_some_and(|kind| kind.starts_with(b"text/html")) {
        return response;
    }
    response.map(|body| Body::new(Made { body, turn }))
}

struct Made {
    body: Body,
    turn: Option<Turn>,
}

impl HttpBody for Made {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let frame = ready!(Pin::new(&mut self.body).poll_frame(cx));
        if frame.is_none() || self.body.is_end_stream() {
            self.turn = None;
        }
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// The refusals of one state of the words, ready to be sent.
#[derive(Debug)]
struct Answers {
    words: String,
    by_locale: HashMap<String, (Bytes, Bytes)>,
}

impl Gates {
    /// Lets a request pass, or answers it.
    pub fn pass(&self, site: &Site, asked: &Asked, always: &HeaderMap) -> Passage {
        let path = asked.uri.path();
        if ALWAYS.iter().any(|free| path.starts_with(free)) {
            return Passage::Open(None);
        }
        let is_buying = path.starts_with(routes::api::PREFIX) || is_of_buyer(path);
        let gate = if is_buying { &self.actions } else { &self.pages };
        let waited = asked.extensions.get::<Waited>().copied().unwrap_or_default();
        match gate.enter(waited.0) {
            Some(turn) => Passage::Open(Some(turn)),
            None => Passage::Refused(self.refusal(site, asked, always)),
        }
    }

    /// How many requests for pages and for actions were refused so far.
    pub fn refused(&self) -> [(&'static str, u64); 2] {
        [("pages", self.pages.refused()), ("actions", self.actions.refused())]
    }

    fn refusal(&self, site: &Site, asked: &Asked, always: &HeaderMap) -> Response {
        let answers = self.answers(site);
        let text = |name| asked.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let is_action = asked.uri.path().starts_with(routes::api::PREFIX);
        let wants_json = is_action && !text(header::ACCEPT).contains("text/html");
        // An action has no language in its path; the address of the page that it was sent from has one.
        let from = if is_action { text(header::REFERER).splitn(4, '/').nth(3) } else { None };
        let path = from.unwrap_or_else(|| asked.uri.path().trim_start_matches('/'));
        let found = path.split('/').nth(1).and_then(|locale| answers.by_locale.get(locale));
        let found = found.or_else(|| answers.by_locale.get("en"));
        let (page, json) = found.cloned().unwrap_or_default();
        let (body, kind) = if wants_json {
            (json, HeaderValue::from_static("application/json"))
        } else {
            (page, HeaderValue::from_static("text/html; charset=utf-8"))
        };
        let mut response = Response::new(Body::from(body));
        *response.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
        let headers = response.headers_mut();
        *headers = always.clone();
        headers.insert(header::CONTENT_TYPE, kind);
        headers.insert(header::RETRY_AFTER, RETRY);
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        response
    }

    /// Written once in each state of the words.
    fn answers(&self, site: &Site) -> Arc<Answers> {
        let words = site.app.words.generation();
        if let Some(answers) = self.answers.load_full().filter(|answers| answers.words == words) {
            return answers;
        }
        let answers = Arc::new(Answers::new(site, words));
        self.answers.store(Some(answers.clone()));
        answers
    }
}

impl Answers {
    fn new(site: &Site, words: String) -> Self {
        let market: MarketId = site.app.shop.world.load().default_market.clone();
        let by_locale = site.app.words.locales().into_iter().map(|locale| {
            let voice = site.app.words.voice(&locale, &market);
            let told = AppError::Busy.on_the_wire(&voice);
            let json = serde_json::json!({ "code": told.code, "field": told.field, "message": told.message });
            let title = escaped(&voice.text("error-title"));
            let page = format!(
                "<!DOCTYPE html><html lang=\"{}\" dir=\"{}\"><meta charset=\"utf-8\">\
                 <meta name=\"viewport\" content=\"width=device-width\"><meta name=\"color-scheme\" content=\"light dark\">\
                 <title>{}</title><h1>{}</h1><p>{}</p></html>",
                voice.lang(),
                voice.dir(),
                title,
                title,
                escaped(&voice.text("error-busy"))
            );
            (locale.to_string(), (Bytes::from(page), Bytes::from(json.to_string())))
        });
        Self { by_locale: by_locale.collect(), words }
    }
}
