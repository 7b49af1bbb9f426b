//! Requests that no page or action ever sees, answered in the reader's language: as a page, or as JSON to who asks
//! for that.

use super::site::Site;
use app::{
    error::AppError,
    pages::{self, PageRequest, PageResponse},
    routes,
};
use axum::{
    body::Body,
    response::{IntoResponse, Response},
};
use http::{HeaderMap, StatusCode, Uri, header};
use l10n::Voice;

/// Who asked, as far as an answer to her needs it.
#[derive(Debug, Clone)]
pub struct Asker {
    page: PageRequest,
    wants_json: bool,
}

impl Asker {
    /// Reads it from a request. An action has no language in its path; the page it was sent from has.
    pub fn new(site: &Site, uri: &Uri, headers: &HeaderMap) -> Self {
        let mut page = site.page_request(uri, headers);
        let is_action = uri.path().starts_with(routes::api::PREFIX) || uri.path().starts_with("/webhooks/");
        if let Some(from) = referring_path(headers).filter(|_| is_action) {
            page.path = from;
        }
        let accept = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let wants_html = accept.contains("text/html") || accept.contains("application/xhtml");
        Self { page, wants_json: is_action && !wants_html }
    }

    /// The answer to a fault.
    pub fn refuse(&self, site: &Site, error: &AppError) -> Response {
        if !self.wants_json {
            return page(pages::fault(&site.app, &self.page, error));
        }
        let told = error.on_the_wire(&self.voice(site));
        let body = serde_json::json!({ "code": told.code, "field": told.field, "message": told.message });
        json(told.status, &body)
    }

    /// The answer where nothing is.
    pub async fn missing(&self, site: &Site) -> Response {
        if !self.wants_json {
            // No market has this name, so this is the page for what is not there.
            let nowhere = PageRequest { path: format!("{}/-", self.page.path), ..self.page.clone() };
            return page(pages::respond(&site.app, &nowhere).await);
        }
        let message = self.voice(site).text("error-not-found-text");
        json(404, &serde_json::json!({ "code": "not_found", "field": null, "message": message }))
    }

    fn voice(&self, site: &Site) -> Voice {
        let world = site.app.shop.world.load();
        let known = site.app.words.locales();
        let read = routes::read(&self.page.path);
        let market = read.market.filter(|market| world.market(market).is_some());
        let market = market.unwrap_or_else(|| world.default_market.clone());
        let default = world.market(&market).and_then(|market| market.default_locale()).or(known.first());
        let named = read.locale.filter(|locale| known.contains(locale));
        let locale = named
            .or_else(|| default.map(|default| l10n::negotiate(&self.page.accept_language, &known, default)));
        match locale {
            Some(locale) => site.app.words.voice(&locale, &market),
            None => site.app.words.voice(&english(), &market),
        }
    }
}

#[allow(clippy::expect_used, reason = "a constant in the right form")]
fn english() -> commerce::Locale {
    "en".parse().expect("a locale")
}

/// The path of the page that sent the request. Only its language is taken from it, so it need not be ours.
fn referring_path(headers: &HeaderMap) -> Option<String> {
    let referer: Uri = headers.get(header::REFERER)?.to_str().ok()?.parse().ok()?;
    Some(referer.path().to_owned())
}

/// A page as a response.
pub fn page(page: PageResponse) -> Response {
    let mut response = Response::new(Body::from(page.body));
    *response.status_mut() = StatusCode::from_u16(page.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    for (name, value) in page.headers {
        response.headers_mut().append(name, value);
    }
    response
}

fn json(status: u16, body: &serde_json::Value) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-store")];
    (status, headers, body.to_string()).into_response()
}
