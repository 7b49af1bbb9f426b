//! `/sandbox/pay/{payment}`: the page that plays a payment provider.

use super::{
    refusal::{Asker, page},
    site::Site,
};
use crate::adapters::payment::sandbox::Decision;
use app::{
    components::document::{Head, document},
    context::Here,
    error::AppError,
    pages::PageResponse,
    routes::Page,
};
use axum::{
    extract::{Path, Request, State},
    response::Response,
};
use commerce::{order::Order, payment::PaymentSession};
use http::{HeaderValue, Method, header};
use http_body_util::BodyExt;
use leptos::prelude::*;
use workflows::StorageError;

/// Shows a payment, or carries out what was decided about it.
pub async fn pay(State(site): State<Site>, Path(sealed): Path<String>, request: Request) -> Response {
    let asker = Asker::new(&site, request.uri(), request.headers());
    let (session, order) = match find(&site, &sealed).await {
        Ok(Some(found)) => found,
        Ok(None) => return asker.missing(&site),
        Err(error) => return asker.refuse(&site, &error.into()),
    };
    let Some(here) = Here::new(&site.app, &order.market, &order.locale, Some(order.currency)) else {
        return asker.missing(&site);
    };
    let is_open = site.sandbox.is_open(&session);
    match *request.method() {
        Method::GET | Method::HEAD => page(show(&here, &order, &session, is_open, request.uri().path())),
        Method::POST => {
            // The body is whole already, and short enough.
            let body = request.into_body().collect().await.map(|body| body.to_bytes()).unwrap_or_default();
            let Some(decision) = decision(&body) else { return asker.refuse(&site, &AppError::BadRequest) };
            // Settled in the meantime, perhaps by the same button: the order says how.
            if is_open {
                site.sandbox.decide(&session, decision);
            }
            page(PageResponse::redirect(303, &here.link(&Page::Order(order.token))).private())
        }
        _ => {
            let mut response = asker.refuse(&site, &AppError::MethodNotAllowed);
            response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD, POST"));
            response
        }
    }
}

async fn find(site: &Site, sealed: &str) -> Result<Option<(PaymentSession, Order)>, StorageError> {
    let Some(id) = site.sandbox.opened(sealed) else { return Ok(None) };
    let mut tx = site.app.shop.db.read().await?;
    let Some(session) = storage::payments::by_id(&mut tx, &id).await? else { return Ok(None) };
    let order = storage::orders::by_id(&mut tx, &session.order).await?;
    Ok(order.map(|order| (session, order)))
}

fn decision(body: &[u8]) -> Option<Decision> {
    let fields: Vec<(String, String)> = serde_urlencoded::from_bytes(body).ok()?;
    let (_, action) = fields.iter().find(|(name, _)| name == "action")?;
    Decision::ALL.into_iter().find(|decision| decision.key() == action)
}

fn show(here: &Here, order: &Order, session: &PaymentSession, is_open: bool, path: &str) -> PageResponse {
    let voice = &here.voice;
    let head =
        Head { title: voice.plain("sandbox-title"), return_to: here.link(&Page::Home), ..Head::default() };
    let method = format!("method-{}", session.method.as_str().replace('_', "-"));
    let facts = [
        ("sandbox-order", order.number.to_string()),
        ("sandbox-method", voice.text(&method)),
        ("sandbox-amount", voice.money(session.amount)),
    ];
    let html = document(here, head, || {
        let facts: Vec<_> = facts
            .into_iter()
            .map(|(label, text)| view! { <div><dt>{voice.text(label)}</dt><dd>{text}</dd></div> })
            .collect();
        let choice = if is_open {
            let buttons: Vec<_> = Decision::ALL
                .into_iter()
                .map(|decision| {
                    let (key, label) = (decision.key(), voice.text(&format!("sandbox-{}", decision.key())));
                    let class = if decision == Decision::Approve { "button" } else { "button quiet" };
                    view! {
                        <button class=class type="submit" name="action" value=key data-testid=format!("sandbox-{key}")>
                            {label}
                        </button>
                    }
                })
                .collect();
            view! { <form method="post" action=path.to_owned() class="stack">{buttons}</form> }.into_any()
        } else {
            let back = here.link(&Page::Order(order.token.clone()));
            view! { <p>{voice.text("sandbox-closed")}</p><p><a href=back>{order.number.to_string()}</a></p> }
                .into_any()
        };
        view! {
            <section class="panel stack">
                <h1>{voice.text("sandbox-title")}</h1>
                <p class="lede">{voice.text("sandbox-intro")}</p>
                <dl class="totals">{facts}</dl>
                {choice}
            </section>
        }
    });
    PageResponse::document(html).private()
}
