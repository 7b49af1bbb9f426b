//! `/api/…`: the server functions, and a clear answer to what none of them can read.

use super::{refusal::Asker, site::Site, uploads};
use app::error::AppError;
use axum::{
    extract::{Request, State},
    response::{IntoResponse, Response},
};
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use leptos::{context::provide_context, server_fn::error::SERVER_FN_ERROR_HEADER};

/// Carries out an action.
pub async fn act(State(site): State<Site>, mut request: Request) -> Response {
    let asker = Asker::new(&site, request.uri(), request.headers());
    let path = request.uri().path();
    if !leptos::server_fn::axum::server_fn_paths().any(|(known, _)| known == path) {
        return asker.missing(&site);
    }
    if request.method() != Method::POST {
        let mut response = asker.refuse(&site, &AppError::MethodNotAllowed);
        response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("POST"));
        return response;
    }
    if uploads::has_pictures(request.method(), request.uri(), request.headers()) {
        request = match uploads::taken_out(&site, request).await {
            Ok(request) => request,
            Err(error) => return asker.refuse(&site, &error),
        };
    }
    if !is_form(request.headers()) {
        return asker.refuse(&site, &AppError::BadRequest);
    }
    // Without an address of its own an answer would lead to the Referer, with the fault in the query.
    request.headers_mut().remove(header::REFERER);
    let app = site.app.clone();
    let context = move || provide_context(app.clone());
    let mut response = leptos_axum::handle_server_fns_with_context(context, request).await.into_response();
    if is_unread(&response) {
        return asker.refuse(&site, &AppError::BadRequest);
    }
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Whether an answer is the framework's own redirect, which no action of ours sends: ours say 303.
fn is_unread(response: &Response) -> bool {
    response.headers().contains_key(SERVER_FN_ERROR_HEADER) && response.status() == StatusCode::FOUND
}

fn is_form(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim();
    kind.eq_ignore_ascii_case("application/x-www-form-urlencoded")
}
