//! The desk's style and script. They lie beside this file and not with the shop's, since no shopper gets them.

use axum::response::IntoResponse;
use http::header;

/// `/desk/desk.css`
pub async fn style() -> impl IntoResponse {
    file("text/css; charset=utf-8", include_str!("desk.css"))
}

/// `/desk/desk.js`
pub async fn script() -> impl IntoResponse {
    file("text/javascript; charset=utf-8", include_str!("desk.js"))
}

fn file(kind: &'static str, text: &'static str) -> impl IntoResponse {
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "no-cache")], text)
}
