//! The payment methods of a market: those that apply to pick from, the others greyed with the reason.

use crate::context::Here;
use commerce::{
    MethodId,
    payment::{MethodKind, Reason},
};
use l10n::Args;
use leptos::prelude::*;
use workflows::MethodOffer;

/// The message id of a method's name.
pub fn method_message(id: &MethodId) -> String {
    format!("method-{}", id.as_str().replace('_', "-"))
}

/// Radio buttons. `error` is what is wrong with the pick: a code and its words.
pub fn payment_methods(
    here: &Here,
    offers: &[MethodOffer],
    picked: Option<&MethodId>,
    error: Option<(&'static str, String)>,
) -> impl IntoView + use<> {
    let described = error.as_ref().map(|_| "payment-method-error");
    let error = error.map(|(code, text)| {
        view! {
            <p class="field-error" id="payment-method-error" data-testid="field-error" data-field="payment-method"
                data-code=code>{text}</p>
        }
    });
    let choices: Vec<_> = offers
        .iter()
        .enumerate()
        .map(|(at, offer)| {
            // The first carries the id that an entry of the error list points to.
            let id =
                if at == 0 { "payment-method".to_owned() } else { format!("payment-{}", offer.method.id) };
            match offer.reasons.first() {
                Some(reason) => unavailable(here, offer, reason, id),
                None => available(here, offer, id, picked == Some(&offer.method.id), described),
            }
        })
        .collect();
    let on_credit = offers.iter().any(|offer| offer.method.kind == MethodKind::PayLater);
    let credit =
        on_credit.then(|| view! { <p class="small muted">{here.voice.text("checkout-credit-notice")}</p> });
    view! { {error} <div class="choices">{choices}</div> {credit} }
}

fn available(
    here: &Here,
    offer: &MethodOffer,
    id: String,
    picked: bool,
    described: Option<&'static str>,
) -> AnyView {
    let (method, message) = (offer.method.id.to_string(), method_message(&offer.method.id));
    view! {
        <label class="choice">
            <input type="radio" name="payment_method" id=id value=method.clone() checked=picked
                data-testid="payment-method" data-method=method aria-describedby=described/>
            <span class="choice-name">{here.voice.text(&message)}</span>
            <span class="choice-note">{here.voice.text(&format!("{message}.hint"))}</span>
        </label>
    }
    .into_any()
}

fn unavailable(here: &Here, offer: &MethodOffer, first: &Reason, id: String) -> AnyView {
    let method = offer.method.id.to_string();
    let why: Vec<String> = offer.reasons.iter().map(|reason| worded(here, reason)).collect();
    let why_id = format!("{id}-why");
    view! {
        <div class="choice unavailable" data-testid="payment-method-unavailable" data-method=method.clone()
            data-reason=first.code()>
            <input type="radio" name="payment_method" id=id.clone() value=method.clone() disabled aria-describedby=why_id.clone()/>
            <label class="choice-name" for=id>{here.voice.text(&method_message(&offer.method.id))}</label>
            <p class="choice-note" id=why_id>{why.join(" · ")}</p>
        </div>
    }
    .into_any()
}

fn worded(here: &Here, reason: &Reason) -> String {
    let args = match reason {
        Reason::Currency(currencies) => {
            let codes: Vec<String> = currencies.iter().map(ToString::to_string).collect();
            Args::new().set("currencies", here.voice.list_or(&codes))
        }
        Reason::BelowMinimum(money) | Reason::AboveMaximum(money) => Args::new().money("amount", *money),
        Reason::Country | Reason::NotShipped => Args::new(),
    };
    here.voice.text_with(&format!("method-reason-{}", reason.code()), &args)
}
