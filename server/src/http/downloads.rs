//! `/downloads/{order}/{sku}`: the file of a digital good, for who holds the link of a paid order.

use super::{refusal::Asker, site::Site};
use app::error::AppError;
use axum::{
    body::Body,
    extract::{Path, Request, State},
    response::Response,
};
use commerce::{Sku, Token, order::OrderStatus, risk::Review};
use http::{HeaderValue, Method, header};
use std::{borrow::Cow, ffi::OsStr, path};
use workflows::{StorageError, view_order};

/// Hands out a file, or says that there is none: an order that is not paid yet, or
/// that somebody looks at, is told apart from no order by its own
/// page, not here.
pub async fn hand_out(
    State(site): State<Site>,
    Path(asked): Path<(String, String)>,
    request: Request,
) -> Response {
    let asker = Asker::new(&site, request.uri(), request.headers());
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        let mut response = asker.refuse(&site, &AppError::MethodNotAllowed);
        response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
        return response;
    }
    match find(&site, &asked).await {
        Ok(Some((name, bytes))) => attachment(&name, bytes, request.method() == Method::HEAD),
        Ok(None) => asker.missing(&site),
        Err(error) => asker.refuse(&site, &error.into()),
    }
}

async fn find(
    site: &Site,
    asked: &(String, String),
) -> Result<Option<(String, Cow<'static, [u8]>)>, StorageError> {
    let (Ok(token), Ok(sku)) = (asked.0.parse::<Token>(), asked.1.parse::<Sku>()) else { return Ok(None) };
    let Some(view) = view_order(&site.app.shop, &token).await? else { return Ok(None) };
    if view.order.status != OrderStatus::Paid || view.review == Some(Review::Waiting) {
        return Ok(None);
    }
    let line = view.order.lines.into_iter().find(|line| line.sku == sku);
    let Some(name) = line.and_then(|line| line.file) else { return Ok(None) };
    let bytes = site.goods.read(&name).await;
    if bytes.is_none() {
        tracing::error!(%sku, "the file of a digital good is missing");
    }
    Ok(bytes.map(|bytes| (name, bytes)))
}

fn attachment(name: &str, bytes: Cow<'static, [u8]>, head: bool) -> Response {
    let length = bytes.len();
    let mut response = Response::new(if head { Body::empty() } else { Body::from(bytes) });
    let answer = response.headers_mut();
    answer.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type(name)));
    answer.insert(header::CONTENT_LENGTH, HeaderValue::from(length));
    answer.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        answer.insert(header::CONTENT_DISPOSITION, value);
    }
    response
}

fn content_type(name: &str) -> &'static str {
    match path::Path::new(name).extension().and_then(OsStr::to_str) {
        Some("pdf") => "application/pdf",
        Some("otf") => "font/otf",
        _ => "application/octet-stream",
    }
}
