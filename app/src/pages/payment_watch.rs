//! A page that waits for a payment: how much time is left, and hearing of what becomes of it.

use crate::{context::Here, islands::PaymentWatch, routes::api};
use commerce::{
    clock::Timestamp,
    payment::{Instructions, PaymentSession, SessionStatus},
};
use l10n::Args;
use leptos::prelude::*;
use workflows::OrderView;

/// After how many seconds a browser without JavaScript looks again, while the shopper has her phone in her hand.
const LOOK_AGAIN: u32 = 10;

/// Changes whenever the page would show something else about the money of an order.
pub fn state(view: &OrderView) -> String {
    let payment = view.payments.first();
    let (status, came) =
        payment.map_or(("none", 0), |session| (session.status.code(), session.captured.amount));
    format!("{}.{status}.{came}", view.order.status.code())
}

/// How much time the shopper has to agree on her phone, in words.
pub fn left(here: &Here, view: &OrderView) -> Option<String> {
    let session = view.payments.first().filter(|session| is_on_her_phone(session))?;
    let seconds = until(here, session.expires_at);
    // Minutes are whole ones that are left for certain.
    Some(match u32::try_from(seconds).unwrap_or(u32::MAX) {
        seconds @ 0..120 => here.voice.text_with("pay-left-seconds", &Args::new().number("seconds", seconds)),
        seconds => here.voice.text_with("pay-left-minutes", &Args::new().number("minutes", seconds / 60)),
    })
}

/// When a browser without JavaScript loads the page again, in seconds; 0 is never.
pub fn reload_after(here: &Here, view: &OrderView) -> u32 {
    let hurried = |session: &PaymentSession| is_on_her_phone(session) && until(here, session.expires_at) > 0;
    if view.payments.first().is_some_and(hurried) { LOOK_AGAIN } else { 0 }
}

/// Listens for news of the payment, where some may come within minutes and nothing is being typed.
pub fn payment_watch(here: &Here, view: &OrderView) -> Option<impl IntoView + use<>> {
    let session = view.payments.first()?;
    let takes_days = matches!(
        session.instructions,
        Some(Instructions::Voucher { .. } | Instructions::BankTransfer { .. } | Instructions::OnDelivery)
    );
    let comes_soon = session.status.is_open() && !takes_days && until(here, session.expires_at) > 0;
    (comes_soon && session.asks_for().is_none()).then(|| {
        let (token, state) = (view.order.token.to_string(), state(view));
        view! {
            <PaymentWatch>
                <form method="post" action=api::ORDERS_STATUS hidden data-part="watch" data-state=state>
                    <input type="hidden" name="token" value=token/>
                </form>
            </PaymentWatch>
        }
    })
}

/// Whether the shopper is being asked on her phone right now.
pub fn is_on_her_phone(session: &PaymentSession) -> bool {
    let is_under_way = matches!(session.status, SessionStatus::RequiresAction | SessionStatus::Pending);
    is_under_way && session.is_hurried() && session.asks_for().is_none()
}

/// How many seconds are left; never less than none.
fn until(here: &Here, moment: Timestamp) -> i64 {
    moment.duration_since(here.app.shop.clock.now()).as_secs().max(0)
}
