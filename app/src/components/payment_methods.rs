//! The payment methods of a market: those that apply to pick from, below them the others, greyed with the reason.

use super::instalments::plans;
use crate::context::Here;
use commerce::{
    CountryCode, MethodId, Money,
    iban::Iban,
    payment::{MethodKind, Reason, instalments::Schedule},
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

/// What is picked of the methods, and what it costs.
#[derive(Debug, Clone, Copy)]
pub struct Pick<'a> {
    /// The method.
    pub method: Option<&'a MethodId>,
    /// The parts in which it is paid.
    pub plan: Option<&'a Schedule>,
    /// What paying at once costs.
    pub whole: Money,
}

/// What is wrong with a pick: a code and its words.
pub type Fault = (&'static str, String);

/// Radio buttons, below a method those of its plans. `error` is what is wrong with the method, `in_plan` with the plan.
pub fn payment_methods(
    here: &Here,
    offers: &[MethodOffer],
    pick: Pick<'_>,
    error: Option<Fault>,
    in_plan: Option<&Fault>,
) -> impl IntoView + use<> {
    let described = error.as_ref().map(|_| "payment-method-error");
    let error = error.map(|(code, text)| {
        view! {
            <p class="field-error" id="payment-method-error" data-testid="field-error" data-field="payment-method"
                data-code=code>{text}</p>
        }
    });
    let (good, bad): (Vec<_>, Vec<_>) = offers.iter().partition(|offer| offer.reasons.is_empty());
    let is_picked = |offer: &MethodOffer| pick.method == Some(&offer.method.id);
    // The first of all carries the id that an entry of the error list points to.
    let first = good.first().or(bad.first()).map(|offer| &offer.method.id);
    let id = |offer: &MethodOffer| match first {
        Some(first) if *first == offer.method.id => "payment-method".to_owned(),
        _ => format!("payment-{}", offer.method.id),
    };
    let choices = (!good.is_empty()).then(|| {
        let rows = good.iter().map(|offer| {
            let (plan, fault) = if is_picked(offer) { (pick.plan, in_plan) } else { (None, None) };
            let plans = plans(here, offer, pick.whole, plan, fault);
            let credit = credit(here, offer);
            let more = (credit.is_some() || plans.is_some())
                .then(|| view! { <div class="choice-more">{credit} {plans}</div> });
            view! { {available(here, offer, id(offer), is_picked(offer), described)} {more} }
        });
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
    view! { {error} {choices} {others} }
}

/// The notice that consumer credit law asks for, with a way to pay later that can be picked.
fn credit(here: &Here, offer: &MethodOffer) -> Option<impl IntoView + use<>> {
    let id = credit_id(offer)?;
    let notice = here.voice.text("checkout-credit-notice");
    Some(view! { <p class="small muted" id=id data-testid="pay-later-notice">{notice}</p> })
}

fn credit_id(offer: &MethodOffer) -> Option<String> {
    (offer.method.kind == MethodKind::PayLater).then(|| format!("credit-{}", offer.method.id))
}

fn available(
    here: &Here,
    offer: &MethodOffer,
    id: String,
    picked: bool,
    described: Option<&'static str>,
) -> AnyView {
    let (method, message) = (offer.method.id.to_string(), method_message(&offer.method.id));
    let described: Vec<String> = described.map(str::to_owned).into_iter().chain(credit_id(offer)).collect();
    let described = (!described.is_empty()).then(|| described.join(" "));
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
