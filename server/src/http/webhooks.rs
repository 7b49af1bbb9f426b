//! `POST /webhooks/{gateway}`: what payment gateways have to tell. Machines read the answers.

use super::site::Site;
use axum::{
    extract::{Path, Request, State},
    response::{IntoResponse, Response},
};
use http::{Method, StatusCode, header};
use http_body_util::BodyExt;
use workflows::{WebhookFailure, ports::WebhookRefusal, receive_webhook};

/// Takes a webhook: once this answers 200 the event is kept.
pub async fn receive(State(site): State<Site>, Path(gateway): Path<String>, request: Request) -> Response {
    if request.method() != Method::POST {
        return (StatusCode::METHOD_NOT_ALLOWED, [(header::ALLOW, "POST")], "post an event\n")
            .into_response();
    }
    let shop = &site.app.shop;
    let Some(known) = shop.gateways.iter().find(|known| known.id().as_str() == gateway) else {
        return (StatusCode::NOT_FOUND, "no such gateway\n").into_response();
    };
    let signature = request.headers().get(known.signature_header()).and_then(|value| value.to_str().ok());
    let signature = signature.unwrap_or_default().to_owned();
    // The body is whole already, and short enough.
    let bytes = request.into_body().collect().await.map(|body| body.to_bytes()).unwrap_or_default();
    let Ok(body) = std::str::from_utf8(&bytes) else {
        return (StatusCode::BAD_REQUEST, "the body is no text\n").into_response();
    };
    match receive_webhook(shop, &gateway, &signature, body).await {
        Ok(()) => (StatusCode::OK, "kept\n").into_response(),
        Err(WebhookFailure::UnknownGateway) => (StatusCode::NOT_FOUND, "no such gateway\n").into_response(),
        Err(WebhookFailure::Refused(WebhookRefusal::Signature)) => {
            (StatusCode::UNAUTHORIZED, "the signature is not right\n").into_response()
        }
        Err(WebhookFailure::Refused(WebhookRefusal::Body)) => {
            (StatusCode::BAD_REQUEST, "the body is no event\n").into_response()
        }
        Err(WebhookFailure::ForeignPayment) => {
            (StatusCode::BAD_REQUEST, "the payment is another gateway's\n").into_response()
        }
        Err(WebhookFailure::Storage(error)) => {
            tracing::error!(%error, %gateway, "webhook not kept");
            (StatusCode::SERVICE_UNAVAILABLE, "try again\n").into_response()
        }
    }
}
