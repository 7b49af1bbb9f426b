//! Files that are functions of the same generations as public pages, and may be kept as those may.

use super::refusal::page;
use app::pages::{PageResponse, holds};
use axum::{body::Body, response::Response};
use http::{HeaderMap, HeaderValue, header};

/// The answer where the client holds the file as it is now.
pub fn unchanged(asked: &HeaderMap, tag: &str) -> Option<Response> {
    let held = asked.get(header::IF_NONE_MATCH)?.to_str().ok()?;
    holds(held, tag).then(|| page(PageResponse::not_modified(tag)))
}

/// The file.
pub fn file(kind: &'static str, tag: &str, body: Body) -> Response {
    let mut response = page(PageResponse::document(String::new()).public().tagged(tag));
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    response.map(|_| body)
}
