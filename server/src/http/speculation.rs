//! The rules by which a browser may prepare the next page while a hand is on its way to the link.

use app::routes::PUBLIC_PATTERNS;
use axum::response::IntoResponse;
use http::header;
use serde_json::json;

/// Public pages only: what is one shopper's own is neither fetched nor opened before she asks for it.
pub async fn rules() -> impl IntoResponse {
    let rule = json!([{ "where": { "href_matches": PUBLIC_PATTERNS }, "eagerness": "moderate" }]);
    let rules = json!({ "prefetch": rule, "prerender": rule });
    let headers = [
        (header::CONTENT_TYPE, "application/speculationrules+json"),
        (header::CACHE_CONTROL, "public, max-age=3600"),
    ];
    (headers, rules.to_string())
}
