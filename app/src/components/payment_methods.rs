//! The payment methods of a market: those that apply to pick from, below them the others, greyed with the reason.

use crate::context::Here;
use commerce::{
    CountryCode, MethodId,
    iban::Iban,
    payment::{MethodKind, Reason},
};
use l10n::Args;
use leptos::prelude::*;
use workflows::MethodOffer;

/// The message id of what an account number is called.
pub fn account_message(account: &str) -> &'static str {
    if Iban::new(account).is_some() { "pay-bank-iban" } else { "pay-bank-account" }
}

/// The message id of a method's name.
pub fn method_message(id: &MethodId) -> String {
    format!("method-{}", id.as_str().replace('_', "-"))
}

/// So many methods that do not apply are shown with their reasons; more are folded.
const SHOWN_UNAVAILABLE: usize = 3;
/// So many countries are named as those in which people have a method.
const NAMED_COUNTRIES: usize = 3;

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
    let (good, bad): (Vec<_>, Vec<_>) = offers.iter().partition(|offer| offer.reasons.is_empty());
    let is_picked = |offer: &MethodOffer| picked == Some(&offer.method.id);
    // The first of all carries the id that an entry of the error list points to.
    let first = good.first().or(bad.first()).map(|offer| &offer.method.id);
    let id = |offer: &MethodOffer| match first {
        Some(first) if *first == offer.method.id => "payment-method".to_owned(),
        _ => format!("payment-{}", offer.method.id),
    };
    let choices = (!good.is_empty()).then(|| {
        let rows = good.iter().map(|offer| available(here, offer, id(offer), is_picked(offer), described));
        view! { <div class="choices">{rows.collect_view()}</div> }
    });
    // Many are folded, unless what she had picked is among them: then she wants to know why.
    let is_open = bad.len() <= SHOWN_UNAVAILABLE || bad.iter().any(|offer| is_picked(offer));
    let others = (!bad.is_empty()).then(|| {
        let rows = bad.iter().filter_map(|offer| {
            let first = offer.reasons.first()?;
            Some(unavailable(here, offer, first, id(offer)))
        });
        view! {
            <details class="choices-closed" open=is_open>
                <summary>{here.voice.text("methods-unavailable")}</summary>
                <div class="choices">{rows.collect_view()}</div>
            </details>
        }
    });
    let on_credit = offers.iter().any(|offer| offer.method.kind == MethodKind::PayLater);
    let credit =
        on_credit.then(|| view! { <p class="small muted">{here.voice.text("checkout-credit-notice")}</p> });
    view! { {error} {choices} {others} {credit} }
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
        Reason::Country(countries) if countries.len() <= NAMED_COUNTRIES => {
            let args = Args::new().set("countries", here.voice.list_and(&named(here, countries)));
            return here.voice.text_with("method-reason-country-only", &args);
        }
        Reason::Merchant(countries) => {
            Args::new().set("countries", here.voice.list_or(&named(here, countries)))
        }
        Reason::Country(_)
        | Reason::NotShipped
        | Reason::OnlyFor(_)
        | Reason::NotFor(_)
        | Reason::DutyUnpaid
        | Reason::NotForThisOrder => Args::new(),
    };
    here.voice.text_with(&format!("method-reason-{}", reason.code()), &args)
}

fn named(here: &Here, countries: &[CountryCode]) -> Vec<String> {
    countries.iter().map(|country| here.voice.country(country)).collect()
}
