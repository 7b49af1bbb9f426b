//! A panic in a handler is our fault, and is answered as one; the other requests never notice.

use super::{refusal::Asker, site::Site};
use app::error::AppError;
use axum::{
    extract::{Request, State},
    middleware::Next,
    response::Response,
};
use futures::FutureExt;
use std::panic::AssertUnwindSafe;

/// Answers 500 where a handler panics. The panic itself is logged by the hook of [`log_place_only`].
pub async fn catch(State(site): State<Site>, request: Request, next: Next) -> Response {
    let (uri, headers) = (request.uri().clone(), request.headers().clone());
    match AssertUnwindSafe(next.run(request)).catch_unwind().await {
        Ok(response) => response,
        Err(_) => Asker::new(&site, &uri, &headers).refuse(&site, &AppError::Internal),
    }
}

/// Makes panics log where they happened and nothing else: a message may quote what a shopper typed.
pub fn log_place_only() {
    std::panic::set_hook(Box::new(|info| {
        let place = info.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(%place, "panic");
    }));
}
