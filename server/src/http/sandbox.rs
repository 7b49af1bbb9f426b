//! `/sandbox/pay/{payment}`: the page that plays a payment provider, on its good days and on its bad ones.

use super::{
    refusal::{Asker, page},
    site::Site,
};
use crate::adapters::payment::sandbox::{Account, Decision};
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
use commerce::{
    order::Order,
    payment::{Decline, PaymentSession},
};
use http::{HeaderValue, Method, header};
use http_body_util::BodyExt;
use leptos::prelude::*;
use workflows::StorageError;

/// Shows a payment, or carries out what was decided about it.
pub async fn pay(State(site): State<Site>, Path(sealed): Path<String>, request: Request) -> Response {
    let asker = Asker::new(&site, request.uri(), request.headers());
    let (session, order, account) = match find(&site, &sealed).await {
        Ok(Some(found)) => found,
        Ok(None) => return asker.missing(&site),
        Err(error) => return asker.refuse(&site, &error.into()),
    };
    let Some(here) = Here::new(&site.app, &order.market, &order.locale, Some(order.currency)) else {
        return asker.missing(&site);
    };
    match *request.method() {
        Method::GET | Method::HEAD => {
            page(show(&here, &order, &session, account.as_ref(), request.uri().path()))
        }
        Method::POST => {
            let path = request.uri().path().to_owned();
            // The body is whole already, and short enough.
            let body = request.into_body().collect().await.map(|body| body.to_bytes()).unwrap_or_default();
            let fields: Vec<(String, String)> = serde_urlencoded::from_bytes(&body).unwrap_or_default();
            let Some(decision) = Decision::read(&fields) else {
                return asker.refuse(&site, &AppError::BadRequest);
            };
            let holds_back = fields.iter().any(|(name, value)| name == "hold" && !value.is_empty());
            // Settled in the meantime, perhaps by the same button: the order says how.
            if let Err(error) = site.sandbox.decide(&session, decision, holds_back).await {
                return asker.refuse(&site, &error.into());
            }
            // Who holds a webhook back has more to decide.
            let next = if holds_back { path } else { here.link(&Page::Order(order.token)) };
            page(PageResponse::redirect(303, &next).private())
        }
        _ => {
            let mut response = asker.refuse(&site, &AppError::MethodNotAllowed);
            response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD, POST"));
            response
        }
    }
}

/// A payment, its order, and what the sandbox has in its books, where it plays at all.
type Found = (PaymentSession, Order, Option<Account>);

async fn find(site: &Site, sealed: &str) -> Result<Option<Found>, StorageError> {
    let Some(id) = site.sandbox.opened(sealed) else { return Ok(None) };
    let (session, order) = {
        let mut tx = site.app.shop.db.read().await?;
        let Some(session) = storage::payments::by_id(&mut tx, &id).await? else { return Ok(None) };
        let Some(order) = storage::orders::by_id(&mut tx, &session.order).await? else { return Ok(None) };
        (session, order)
    };
    let account = site.sandbox.account(&session).await?;
    Ok(Some((session, order, account)))
}

fn show(
    here: &Here,
    order: &Order,
    session: &PaymentSession,
    account: Option<&Account>,
    path: &str,
) -> PageResponse {
    let voice = &here.voice;
    let head =
        Head { title: voice.plain("sandbox-title"), return_to: here.link(&Page::Home), ..Head::default() };
    let method = format!("method-{}", session.method.as_str().replace('_', "-"));
    let mut facts = vec![
        ("sandbox-order", order.number.to_string()),
        ("sandbox-method", voice.text(&method)),
        ("sandbox-amount", voice.money(session.amount)),
    ];
    if let Some(account) = account {
        let status = format!("payment-status-{}", account.status.code().replace('_', "-"));
        facts.push(("payment-status-label", voice.text(&status)));
        let moved = [("sandbox-captured", account.captured), ("sandbox-refunded", account.refunded)];
        let moved = moved.into_iter().filter(|(_, money)| money.amount > 0);
        facts.extend(moved.map(|(label, money)| (label, voice.money(money))));
    }
    let html = document(here, head, || {
        let facts: Vec<_> = facts
            .into_iter()
            .map(|(label, text)| view! { <div><dt>{voice.text(label)}</dt><dd>{text}</dd></div> })
            .collect();
        let is_open = account.is_some_and(|account| account.offers(Decision::Cancel));
        let intro = match account {
            Some(account) if account.challenges => "sandbox-challenge",
            _ => "sandbox-intro",
        };
        let choice = if is_open {
            account.map(|account| shoppers(here, account, path).into_any())
        } else {
            let back = here.link(&Page::Order(order.token.clone()));
            let closed = view! { <p>{voice.text("sandbox-closed")}</p><p><a href=back>{order.number.to_string()}</a></p> };
            Some(closed.into_any())
        };
        view! {
            <section class="panel stack">
                <h1>{voice.text("sandbox-title")}</h1>
                <p class="lede">{voice.text(intro)}</p>
                <dl class="totals">{facts}</dl>
                {choice}
            </section>
            {account.and_then(|account| others(here, account, path))}
        }
    });
    PageResponse::document(html).private()
}

/// What a shopper decides at her bank.
fn shoppers(here: &Here, account: &Account, path: &str) -> impl IntoView + use<> {
    let voice = &here.voice;
    let reasons = Decline::ALL.map(|reason| {
        let text = voice.text(&format!("sandbox-reason-{}", reason.code().replace('_', "-")));
        view! { <option value=reason.code()>{text}</option> }
    });
    view! {
        <form method="post" action=path.to_owned() class="stack">
            {buttons(here, account, &Decision::SHOPPERS)}
            <div class="field">
                <label for="sandbox-reason">{voice.text("sandbox-reason")}</label>
                <select id="sandbox-reason" name="reason" data-testid="sandbox-reason">{reasons.collect_view()}</select>
            </div>
            {hold(here, "sandbox-hold")}
        </form>
    }
}

/// What happens without her; nothing where nothing can.
fn others(here: &Here, account: &Account, path: &str) -> Option<impl IntoView + use<>> {
    let voice = &here.voice;
    if !Decision::OTHERS.into_iter().any(|decision| account.offers(decision)) {
        return None;
    }
    let times = account.offers(Decision::Again(1)).then(|| {
        view! {
            <div class="field">
                <label for="sandbox-times">{voice.text("sandbox-times")}</label>
                <input id="sandbox-times" name="times" type="number" inputmode="numeric" min="1"
                    max=Decision::MOST.to_string() value="1" data-testid="sandbox-times"/>
            </div>
        }
    });
    Some(view! {
        <section class="panel stack" aria-labelledby="sandbox-others">
            <h2 id="sandbox-others">{voice.text("sandbox-others")}</h2>
            <p>{voice.text("sandbox-others-intro")}</p>
            <form method="post" action=path.to_owned() class="stack">
                {times}
                {buttons(here, account, &Decision::OTHERS)}
                {hold(here, "sandbox-hold-others")}
            </form>
        </section>
    })
}

/// A button for each decision that can be made now.
fn buttons(here: &Here, account: &Account, decisions: &[Decision]) -> impl IntoView + use<> {
    let offered = decisions.iter().filter(|decision| account.offers(**decision));
    let button = |decision: &Decision| {
        let (key, label) = (decision.key(), here.voice.text(&format!("sandbox-{}", decision.key())));
        let class = if *decision == Decision::Approve { "button" } else { "button quiet" };
        view! {
            <button class=class type="submit" name="action" value=key data-testid=format!("sandbox-{key}")>
                {label}
            </button>
        }
    };
    offered.map(button).collect_view()
}

/// Whether the webhook is held back, to be sent with others.
fn hold(here: &Here, mark: &'static str) -> impl IntoView + use<> {
    view! {
        <label class="choice">
            <input type="checkbox" name="hold" value="1" data-testid=mark/>
            <span class="choice-name">{here.voice.text("sandbox-hold")}</span>
        </label>
    }
}
