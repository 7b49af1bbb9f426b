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
        let told = error.on_the_wire(&pages::voice(&site.app, &self.page));
        let body = serde_json::json!({ "code": told.code, "field": told.field, "message": told.message });
        json(told.status, &body)
    }

    /// The answer where nothing is.
    pub fn missing(&self, site: &Site) -> Response {
        if !self.wants_json {
            return page(pages::nowhere(&site.app, &self.page));
        }
        let message = pages::voice(&site.app, &self.page).text("error-not-found-text");
        json(404, &serde_json::json!({ "code": "not_found", "field": null, "message": message }))
    }
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
