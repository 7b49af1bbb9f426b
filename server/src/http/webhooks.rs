//! `POST /webhooks/{gateway}` and `POST /webhooks/carrier/{carrier}`: what payment gateways and carriers have to tell.
//! Machines read the answers.

use super::site::Site;
use axum::{
    extract::{Path, Request, State},
    response::{IntoResponse, Response},
};
use http::{Method, StatusCode, header};
use http_body_util::BodyExt;
use workflows::{WebhookFailure, ports::WebhookRefusal, receive_carrier_webhook, receive_webhook};

/// Takes a gateway's webhook: once this answers 200 the event is kept.
pub async fn receive(State(site): State<Site>, Path(gateway): Path<String>, request: Request) -> Response {
    let shop = &site.app.shop;
    let known = shop.gateways.iter().find(|known| known.id().as_str() == gateway);
    let (signature, body) = match read(request, known.map(|known| known.signature_header())).await {
        Ok(read) => read,
        Err(refused) => return refused,
    };
    answer(&gateway, receive_webhook(shop, &gateway, &signature, &body).await)
}

/// Takes a carrier's webhook: once this answers 200 the event is kept.
pub async fn receive_of_carrier(
    State(site): State<Site>,
    Path(carrier): Path<String>,
    request: Request,
) -> Response {
    let shop = &site.app.shop;
    let known = shop.carriers.iter().find(|known| known.id().as_str() == carrier);
    let (signature, body) = match read(request, known.map(|known| known.signature_header())).await {
        Ok(read) => read,
        Err(refused) => return refused,
    };
    answer(&carrier, receive_carrier_webhook(shop, &carrier, &signature, &body).await)
}

/// The signature and the body of a webhook, whose sender names its signature so.
async fn read(request: Request, header_of_sender: Option<&str>) -> Result<(String, String), Response> {
    if request.method() != Method::POST {
        let refused = (StatusCode::METHOD_NOT_ALLOWED, [(header::ALLOW, "POST")], "post an event\n");
        return Err(refused.into_response());
    }
    let Some(name) = header_of_sender else {
        return Err((StatusCode::NOT_FOUND, "no such gateway\n").into_response());
    };
    let signature = request.headers().get(name).and_then(|value| value.to_str().ok());
    let signature = signature.unwrap_or_default().to_owned();
    // The body is whole already, and short enough.
    let bytes = request.into_body().collect().await.map(|body| body.to_bytes()).unwrap_or_default();
    match std::str::from_utf8(&bytes) {
        Ok(body) => Ok((signature, body.to_owned())),
        Err(_) => Err((StatusCode::BAD_REQUEST, "the body is no text\n").into_response()),
    }
}

fn answer(sender: &str, taken: Result<(), WebhookFailure>) -> Response {
    match taken {
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
            tracing::error!(%error, %sender, "webhook not kept");
            (StatusCode::SERVICE_UNAVAILABLE, "try again\n").into_response()
        }
    }
}
