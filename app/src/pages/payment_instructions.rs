//! What the shopper has to do to pay.

use super::{
    payment_entry::payment_entry,
    payment_watch::{is_on_her_phone, left},
};
use crate::{
    components::{
        amount::amount,
        payment_methods::{account_message, method_message},
        qr::qr,
    },
    context::Here,
    error::AppError,
};
use commerce::payment::{Instructions, PaymentSession, SessionStatus};
use l10n::Args;
use leptos::prelude::*;
use workflows::OrderView;

/// The panel for a payment that waits for the shopper, or is on its way; nothing when there is nothing to do and to wait
/// for. `refused` is why her last answer was not taken.
pub fn payment_instructions(here: &Here, view: &OrderView, refused: Option<AppError>) -> Option<AnyView> {
    let session = view.payments.first()?;
    if !session.status.waits_for_shopper() && session.status != SessionStatus::Pending {
        return None;
    }
    let voice = &here.voice;
    let when = here.moment(session.expires_at);
    let steps = match &session.instructions {
        None if session.status == SessionStatus::Created => {
            view! { <p>{voice.text("pay-preparing")}</p> <p><a href="">{voice.text("pay-reload")}</a></p> }
                .into_any()
        }
        Some(_) if is_on_her_phone(session) => on_her_phone(here, view, session),
        // Who has paid a part needs to know again how.
        _ if session.status == SessionStatus::Pending && session.missing().is_none() => {
            view! { <p>{voice.text("pay-pending")}</p> <p><a href="">{voice.text("pay-reload")}</a></p> }
                .into_any()
        }
        None => view! { <p><a href="">{voice.text("pay-reload")}</a></p> }.into_any(),
        Some(Instructions::Enter { what }) => payment_entry(here, &view.order.token, *what, refused),
        Some(instructions) => steps(here, session, instructions, &when),
    };
    Some(
        view! {
            <section class="panel instructions" aria-labelledby="pay-title" data-testid="payment-instructions">
                <h2 id="pay-title">{voice.text("order-pay-title")}</h2>
                {steps}
                <p>{voice.text("pay-amount")} " " {amount(here, session.amount)}</p>
                {play_link(here, session)}
            </section>
        }
        .into_any(),
    )
}

/// The way to the page on which a payment can be played through, where its gateway has one.
pub fn play_link(here: &Here, session: &PaymentSession) -> Option<impl IntoView + use<>> {
    let gateway = here.app.shop.gateways.iter().find(|gateway| gateway.id() == session.gateway)?;
    let url = gateway.play_url(session)?;
    Some(view! { <p><a href=url data-testid="sandbox-play">{here.voice.text("sandbox-play-link")}</a></p> })
}

/// She is asked on her phone: where, and how long.
fn on_her_phone(here: &Here, view: &OrderView, session: &PaymentSession) -> AnyView {
    let voice = &here.voice;
    let asked = match &session.instructions {
        Some(Instructions::Prompt { phone }) => {
            voice.text_with("pay-prompt", &Args::new().set("phone", phone.clone()))
        }
        _ => voice.text("pay-code-agree"),
    };
    let until = session.expires_at.to_string();
    view! {
        <p>{asked}</p>
        <p role="timer" data-part="left" data-testid="payment-left" data-until=until>{left(here, view)}</p>
        <p><a href="">{voice.text("pay-reload")}</a></p>
    }
    .into_any()
}

fn steps(here: &Here, session: &PaymentSession, instructions: &Instructions, when: &str) -> AnyView {
    let voice = &here.voice;
    let expires = Args::new().set("expires", when);
    match instructions {
        Instructions::Redirect { url } => {
            let method = Args::new().set("method", voice.text(&method_message(&session.method)));
            view! {
                <p>{voice.text_with("pay-redirect", &method)}</p>
                <p><a class="button" href=url.clone()>{voice.text("pay-redirect-button")}</a></p>
            }
            .into_any()
        }
        Instructions::Qr { payload } => {
            let own = format!("pay-qr-{}", session.method);
            let id = if voice.try_text(&own).is_some() { own } else { "pay-qr".to_owned() };
            // A phone cannot scan itself: what is a link opens the app.
            let link = payload.starts_with("upi:").then(|| {
                view! { <p><a class="button" href=payload.clone()>{voice.text("pay-qr-open")}</a></p> }
            });
            view! {
                <p>{voice.text_with(&id, &expires)}</p>
                {link}
                {qr(here, payload)}
                <p class="field">
                    <label for="payment-code">{voice.text("pay-qr-copy")}</label>
                    <input id="payment-code" readonly dir="ltr" value=payload.clone() data-testid="payment-code"/>
                </p>
            }
            .into_any()
        }
        Instructions::Voucher { number } => {
            let own = format!("pay-voucher-{}", session.method);
            let id = if voice.try_text(&own).is_some() { own } else { "pay-voucher".to_owned() };
            view! {
                <p>{voice.text_with(&id, &expires)}</p>
                <dl class="vouchers">
                    <div>
                        <dt>{voice.text("pay-voucher-number")}</dt>
                        <dd><bdi data-testid="payment-code">{number.clone()}</bdi></dd>
                    </div>
                </dl>
            }
            .into_any()
        }
        Instructions::BankTransfer { holder, account, reference, code } => {
            let row = |label: &str, value: &str| {
                view! { <div><dt>{voice.text(label)}</dt><dd><bdi>{value.to_owned()}</bdi></dd></div> }
            };
            let scanned =
                code.as_ref().map(|code| view! { <p>{voice.text("pay-bank-scan")}</p> {qr(here, code)} });
            view! {
                <p>{voice.text("pay-bank-transfer")}</p>
                <dl class="vouchers">
                    {row("pay-bank-holder", holder)}
                    {row(account_message(account), account)}
                    {row("pay-bank-reference", reference)}
                </dl>
                {scanned}
                <p>{voice.text_with("pay-expires", &Args::new().set("when", when))}</p>
            }
            .into_any()
        }
        // Shown before it comes to this.
        Instructions::Enter { .. } | Instructions::Prompt { .. } => ().into_any(),
        Instructions::OnDelivery => {
            let args = Args::new().money("amount", session.amount);
            view! { <p>{voice.text_with("pay-on-delivery", &args)}</p> }.into_any()
        }
    }
}
