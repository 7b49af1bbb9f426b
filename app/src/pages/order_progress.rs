//! How far an order is, in words and as a line of steps.

use crate::{
    components::{
        parcels::{on_the_way, status_words},
        payment_methods::method_message,
    },
    context::Here,
};
use commerce::{
    order::OrderStatus,
    parcel::{Parcel, ParcelStatus},
    payment::{Instructions, PaymentSession, SessionStatus},
    risk::{Decision, Review},
};
use l10n::Args;
use leptos::prelude::*;
use workflows::OrderView;

/// Whether the order stands and its last payment came to nothing.
pub fn is_broken(view: &OrderView) -> bool {
    let last = view.payments.first().map(|session| session.status);
    view.order.status == OrderStatus::AwaitingPayment && last.is_some_and(SessionStatus::came_to_nothing)
}

/// Whether the order was paid and all of that has gone back.
fn is_given_back(view: &OrderView) -> bool {
    let mut payments = view.payments.iter().filter(|payment| payment.captured.amount > 0).peekable();
    let is_paid = view.order.status == OrderStatus::Paid && payments.peek().is_some();
    is_paid && payments.all(|payment| payment.status == SessionStatus::Refunded)
}

/// Whether somebody looks at the order and nothing else has to happen first.
pub fn waits_for_review(view: &OrderView) -> bool {
    let last = view.payments.first().map(|session| session.status);
    let is_hers = is_broken(view) || last.is_some_and(SessionStatus::waits_for_shopper);
    view.review == Some(Review::Waiting) && !is_hers && view.order.status != OrderStatus::Canceled
}

/// The messages of the title and of the line below it: thanks only while there is something to thank for.
pub fn heading(view: &OrderView) -> (String, String) {
    let status = view.order.status.code().replace('_', "-");
    let payment = view.payments.first().map(|session| session.status.code().replace('_', "-"));
    match (view.order.status, payment) {
        (OrderStatus::Canceled, _) if view.review == Some(Review::Decided(Decision::Refused)) => {
            ("order-canceled-title".into(), "review-refused".into())
        }
        (OrderStatus::Canceled, _) if view.payments.iter().any(|session| session.captured.amount > 0) => {
            ("order-canceled-title".into(), "money-came-in-vain".into())
        }
        (OrderStatus::Canceled, _) => {
            let is_hers = view.payments.first().is_some_and(PaymentSession::was_called_off);
            let text =
                if is_hers { "cancel-order-done".into() } else { format!("order-status-{status}.text") };
            ("order-canceled-title".into(), text)
        }
        (_, Some(payment)) if is_broken(view) => {
            (format!("payment-status-{payment}"), "pay-again-hint".into())
        }
        _ if is_given_back(view) => ("order-given-back".into(), "order-given-back.text".into()),
        _ if waits_for_review(view) => ("order-thanks".into(), "review-waiting".into()),
        _ => {
            let left = on_the_way(&view.parcels).map(str::to_owned);
            ("order-thanks".into(), left.unwrap_or_else(|| format!("order-status-{status}.text")))
        }
    }
}

/// The one word for how the order stands: of what is paid, how far it is, and whether the money went back.
pub fn state(here: &Here, view: &OrderView) -> String {
    match (view.order.status, how_far(view)) {
        (OrderStatus::Paid, _) if is_given_back(view) => here.voice.text("refund-made"),
        (OrderStatus::Paid, Some(status)) => status_words(&here.voice, status),
        (status, _) => here.voice.text(&format!("order-status-{}", status.code().replace('_', "-"))),
    }
}

/// Whether something went wrong of which she should know first.
pub fn is_wrong(view: &OrderView) -> bool {
    is_broken(view) || (delivery(view) == Some("wrong") && !is_given_back(view))
}

/// Why the bank said no, as far as it tells, and what helps.
pub fn decline(here: &Here, view: &OrderView) -> Option<impl IntoView + use<>> {
    let why = view.payments.first().filter(|_| is_broken(view))?.decline?;
    let text = here.voice.text(&format!("payment-decline-{}", why.code().replace('_', "-")));
    Some(view! { <p class="lede" data-testid="payment-decline" data-code=why.code()>{text}</p> })
}

/// How far the order is: each step with its state, which is `done`, `now`, `wrong` or nothing yet.
pub fn steps(here: &Here, view: &OrderView) -> impl IntoView + use<> {
    let voice = &here.voice;
    let order = &view.order;
    let placed = Args::new().date("day", order.placed_at.to_zoned(here.zone()).date());
    let payment = view.payments.first();
    let note = payment.map(|session| {
        let status = format!("payment-status-{}", session.status.code().replace('_', "-"));
        view! {
            <p data-testid="payment-status" data-status=session.status.code()>
                {labelled(here, voice.text(&method_message(&session.method)), voice.text(&status))}
            </p>
        }
    });
    let at_the_door = payment.is_some_and(|session| session.instructions == Some(Instructions::OnDelivery));
    let sent = delivery(view);
    let (paying, ready) = match order.status {
        OrderStatus::Paid if sent.is_some() => ("done", "done"),
        OrderStatus::Paid if is_given_back(view) || waits_for_review(view) => ("done", ""),
        OrderStatus::Paid => ("done", "now"),
        OrderStatus::Canceled => ("wrong", ""),
        OrderStatus::AwaitingPayment if is_broken(view) => ("wrong", ""),
        OrderStatus::AwaitingPayment if at_the_door => match sent {
            Some("done") => ("now", "done"),
            Some(_) => ("", "done"),
            None => ("", "now"),
        },
        OrderStatus::AwaitingPayment => ("now", ""),
    };
    let step = |state: &'static str, name: &'static str, note: Option<AnyView>| {
        let current = matches!(state, "now" | "wrong").then_some("step");
        view! { <li class=state data-testid=name data-state=state aria-current=current><h2>{voice.text(name)}</h2>{note}</li> }.into_any()
    };
    let day = view! { <p>{voice.text_with("order-placed-at", &placed)}</p> }.into_any();
    let first = step("done", "order-step-placed", Some(day));
    let second = step(paying, "order-step-payment", note.map(IntoAny::into_any));
    let third = step(ready, "order-step-ready", None);
    let fourth = (!view.parcels.is_empty()).then(|| {
        let note = how_far(view).map(|status| view! { <p>{status_words(voice, status)}</p> }.into_any());
        step(sent.unwrap_or_default(), "order-step-delivery", note)
    });
    let rest = if at_the_door { (third, fourth, Some(second)) } else { (second, Some(third), fourth) };
    view! { <ol class="steps" role="list" aria-label=voice.plain("order-steps-label")>{first}{rest}</ol> }
}

/// The state of the delivery; nothing while something of the order is still in the house.
fn delivery(view: &OrderView) -> Option<&'static str> {
    let mut parcels = view.parcels.iter().map(Parcel::status);
    if view.parcels.is_empty() || !parcels.clone().all(ParcelStatus::has_left) {
        None
    } else if parcels.clone().any(|status| status == ParcelStatus::Failed) {
        Some("wrong")
    } else {
        Some(if parcels.all(|status| status == ParcelStatus::Delivered) { "done" } else { "now" })
    }
}

/// How far the parcels are, if all have left and are equally far.
fn how_far(view: &OrderView) -> Option<ParcelStatus> {
    let status = view.parcels.first()?.status();
    (status.has_left() && view.parcels.iter().all(|parcel| parcel.status() == status)).then_some(status)
}

/// A label and what it stands for, as the language joins them.
pub fn labelled(here: &Here, label: String, value: String) -> String {
    here.voice.text_with("label-value", &Args::new().set("label", label).set("value", value))
}
