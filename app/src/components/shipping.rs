//! The ways of shipping: to pick from, and what is said about them.

use super::{
    amount::shipping_amount,
    arrival::{arrival, arrivals},
    weight::most_weight,
};
use crate::context::Here;
use commerce::{
    Money, ShippingMethodId,
    customs::Terms,
    promotion::Discount,
    shipping::{NotCarried, ShippingOffer, ShippingRate},
};
use l10n::Args;
use leptos::prelude::*;
use workflows::CartView;

/// The message id of the name of a way of shipping.
pub fn shipping_message(id: &ShippingMethodId) -> String {
    format!("shipping-{}", id.as_str().replace('_', "-"))
}

/// Working days until arrival, the soonest and the latest, in words.
pub fn shipping_days(here: &Here, (min, max): (u16, u16)) -> String {
    let args = Args::new().number("min", min).number("max", max).number("days", max);
    here.voice.text_with(if min == max { "shipping-days-exact" } else { "shipping-days" }, &args)
}

/// What a shopper should know of a way beside its price: how it travels, where its words have a `.hint` of it, and who asks
/// for duty and tax where the shop does not collect them.
pub fn shipping_notes(here: &Here, method: &ShippingMethodId, terms: Terms) -> Vec<String> {
    let hint = here.voice.try_text(&format!("{}.hint", shipping_message(method)));
    let asked = (terms == Terms::Dap).then(|| here.voice.text("shipping-duty-at-door"));
    hint.into_iter().chain(asked).collect()
}

/// Radio buttons: the ways that go there, and the others greyed with the reason; last those that a rule about goods has
/// `refused`.
pub fn shipping_methods<V: IntoView>(
    here: &Here,
    offers: &[ShippingOffer],
    picked: &ShippingMethodId,
    refused: V,
) -> impl IntoView + use<V> {
    let choices: Vec<AnyView> = offers
        .iter()
        .map(|offer| match &offer.rate {
            Ok(rate) => available(here, rate, rate.method == *picked),
            Err(reason) => unavailable(here, &offer.method, reason),
        })
        .collect();
    view! { <div class="choices">{choices} {refused}</div> }
}

fn available(here: &Here, rate: &ShippingRate, picked: bool) -> AnyView {
    let voice = &here.voice;
    let when = match rate.is_download() {
        true => view! { <span class="choice-note">{voice.text("shipping-download-when")}</span> }.into_any(),
        false => arrivals(voice, &here.world, rate, "arrival-when", here.snapshot.day)
            .into_iter()
            .map(|(days, message, args)| {
                view! { <span class="choice-note">{arrival(&days, voice.text_with(message, &args))}</span> }
            })
            .collect_view()
            .into_any(),
    };
    let notes = shipping_notes(here, &rate.method, rate.terms).into_iter();
    let notes = notes.map(|note| view! { <span class="choice-note">{note}</span> }).collect_view();
    view! {
        <label class="choice">
            <input type="radio" name="shipping_method" value=rate.method.to_string() checked=picked
                data-testid="shipping-method" data-method=rate.method.to_string()/>
            <span class="choice-name">{voice.text(&shipping_message(&rate.method))}</span>
            {shipping_amount(here, rate.price)}
            {when}
            {notes}
        </label>
    }
    .into_any()
}

/// Why something is not carried, as a code.
pub const fn not_carried_code(reason: &NotCarried) -> &'static str {
    match reason {
        NotCarried::TooHeavy { .. } => "too-heavy",
        NotCarried::NoRoute { .. } => "no-route",
    }
}

fn unavailable(here: &Here, method: &ShippingMethodId, reason: &NotCarried) -> AnyView {
    let why = match reason {
        NotCarried::TooHeavy { most_grams, .. } => {
            let weight = Args::new().set("weight", most_weight(here, *most_grams));
            here.voice.text_with("shipping-too-heavy", &weight)
        }
        NotCarried::NoRoute { .. } => here.voice.text("shipping-no-route"),
    };
    let code = not_carried_code(reason);
    let id = format!("shipping-{method}");
    let why_id = format!("{id}-why");
    view! {
        <div class="choice unavailable" data-testid="shipping-method-unavailable" data-method=method.to_string()
            data-reason=code>
            <input type="radio" name="shipping_method" id=id.clone() value=method.to_string() disabled
                aria-describedby=why_id.clone()/>
            <label class="choice-name" for=id>{here.voice.text(&shipping_message(method))}</label>
            <p class="choice-note" id=why_id>{why}</p>
        </div>
    }
    .into_any()
}

/// Why a cart has no checkout: nothing carries what is in it.
pub fn nothing_carries(here: &Here, reason: &NotCarried) -> impl IntoView + use<> {
    let text = match reason {
        NotCarried::TooHeavy { most_grams, .. } => {
            let weight = Args::new().set("weight", most_weight(here, *most_grams));
            here.voice.text_with("shipping-nothing-so-heavy", &weight)
        }
        NotCarried::NoRoute { .. } => here.voice.text("shipping-nothing-there"),
    };
    let code = not_carried_code(reason);
    view! {
        <p class="notice wrong" role="alert" data-testid="field-error" data-field="shipping" data-code=code>{text}</p>
    }
}

/// How much is missing until the first way of shipping is free, which counts what is paid for the goods.
pub fn missing_for_free(
    here: &Here,
    view: &CartView,
    discount: Option<&Discount>,
) -> Option<impl IntoView + use<>> {
    let is_shipped = view.lines.iter().any(|line| !line.quoted.is_digital);
    let first = here.world.shipping.of(&here.market.id).first().filter(|_| is_shipped)?;
    let is_freed = discount.is_some_and(|discount| discount.frees(&first.method));
    let Money { amount, currency } = view.subtotal;
    let paid = Money::new(amount - discount.map_or(0, |discount| discount.amount.amount), currency);
    let first = Some(first).filter(|_| !is_freed)?;
    let missing = first.missing(paid, here.snapshot.rates.of(&here.market)).ok()??;
    let text = here.voice.text_with("shipping-missing-for-free", &Args::new().money("amount", missing));
    Some(view! {
        <p class="price-note" data-testid="free-shipping-missing" data-minor=missing.amount
            data-currency=missing.currency.code().to_owned()>{text}</p>
    })
}
