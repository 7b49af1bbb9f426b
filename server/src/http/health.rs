//! Whether the process lives, and whether it should be sent shoppers.

use super::site::Site;
use axum::{extract::State, response::IntoResponse};
use http::{StatusCode, header};

/// `/healthz`: the process answers. Five bytes, the measure of how fast an answer can be.
pub async fn alive() -> impl IntoResponse {
    ([(header::CACHE_CONTROL, "no-store")], "alive")
}

/// `/readyz`: the database answers, and the shop is not ending.
pub async fn ready(State(site): State<Site>) -> impl IntoResponse {
    let (status, text) = if site.is_ending() {
        (StatusCode::SERVICE_UNAVAILABLE, "ending")
    } else if site.app.shop.db.ping().await.is_err() {
        (StatusCode::SERVICE_UNAVAILABLE, "no database")
    } else {
        (StatusCode::OK, "ready")
    };
    (status, [(header::CACHE_CONTROL, "no-store")], text)
}
