//! The checkout: everything on one page.

use super::{Notice, Outcome, checkout_fields};
use crate::{
    components::{
        amount::amount,
        document::{Head, document},
        form_place::form_place,
        in_base::pay_in_base_saving,
        order_lines::{BriefLine, order_lines},
        payment_methods::{payment_methods, shipping_message},
        rate_notes::rate_notes,
        totals::{SumOf, totals},
    },
    context::Here,
    error::AppError,
    islands::PaymentChoice,
    routes::{Page, api},
};
use commerce::{
    Token,
    checkout::{Requirement, Step},
};
use l10n::Args;
use leptos::prelude::*;
use workflows::{CheckoutView, view_checkout};

/// The page. What is missing is shown once she has tried to order, not before.
pub async fn page(here: &Here, cart: Option<Token>, notice: Option<&Notice>) -> Outcome {
    let visit = here.visit(cart);
    let view = match view_checkout(&here.app.shop, &visit).await {
        Ok(Some(view)) => view,
        Ok(None) => return Outcome::Elsewhere(303, here.link(&Page::Cart)),
        Err(error) => return Outcome::Failed(error.into()),
    };
    let said = notice.and_then(|notice| AppError::from_code(&notice.code, notice.available));
    let tried = said == Some(AppError::Unmet);
    let shown = if tried { view.unmet.clone() } else { Vec::new() };
    let said = said.filter(|error| *error != AppError::Unmet);
    let head = Head {
        title: here.voice.plain("checkout-title"),
        return_to: here.link(&Page::Checkout),
        ..Head::default()
    };
    Outcome::Document(document(here, head, || body(here, &view, &shown, said)))
}

fn body(
    here: &Here,
    view: &CheckoutView,
    shown: &[Requirement],
    said: Option<AppError>,
) -> impl IntoView + use<> {
    let voice = &here.voice;
    let fault = checkout_fields::error(here, shown, "payment-method", None);
    let said = said.map(|error| {
        view! {
            <div class="notice careful" role="alert" data-testid="field-error" data-field="cart"
                data-code=error.code()>{error.message(voice)}</div>
        }
    });
    let inside = view! {
        {said}
        {error_summary(here, view, shown)}
        <fieldset class="form-section">
            <legend><h2>{voice.text("checkout-contact")}</h2></legend>
            <div class="fields">{checkout_fields::email(here, view, shown)}</div>
        </fieldset>
        <fieldset class="form-section">
            <legend><h2>{voice.text("checkout-delivery")}</h2></legend>
            <div class="fields">{checkout_fields::address(here, view, shown)}</div>
        </fieldset>
        <fieldset class="form-section">
            <legend><h2>{voice.text("checkout-shipping")}</h2></legend>
            {shipping(here, view)}
            <button class="button quiet" formaction=api::CHECKOUT_SAVE formnovalidate data-part="update"
                data-testid="checkout-update">{voice.text("checkout-save")}</button>
        </fieldset>
        <fieldset class="form-section">
            <legend><h2>{voice.text("checkout-payment")}</h2></legend>
            {payment_methods(here, &view.methods, view.details.payment_method.as_ref(), fault)}
        </fieldset>
    }
    .into_any();
    view! {
        <header class="page-head">
            <h1>{voice.text("checkout-title")}</h1>
            <p class="muted">{voice.text("checkout-sandbox-note")}</p>
        </header>
        <form class="with-aside" method="post" action=api::CHECKOUT_PLACE novalidate>
            {form_place(here)}
            <input type="hidden" name="idempotency_key" value=view.idempotency_key.clone()/>
            <div>
            <PaymentChoice>{inside}</PaymentChoice>
            <p class="due-bar">
                <a href="#sum-title">{voice.text("checkout-summary")}</a>
                {amount(here, view.totals.due())}
            </p>
            </div>
            {summary(here, view)}
        </form>
    }
}

fn error_summary(here: &Here, view: &CheckoutView, shown: &[Requirement]) -> Option<impl IntoView + use<>> {
    if shown.is_empty() {
        return None;
    }
    let count = Args::new().number("count", i64::try_from(shown.len()).unwrap_or_default());
    let example = here.world.address_format(&view.country).postcode_example.clone();
    let items: Vec<_> = shown
        .iter()
        .map(|requirement| {
            let text = checkout_fields::message(here, requirement, example.as_deref());
            let href = if requirement.step == Step::Cart {
                here.link(&Page::Cart)
            } else {
                format!("#{}", requirement.field)
            };
            view! { <li><a href=href>{text}</a></li> }
        })
        .collect();
    Some(view! {
        <div class="notice wrong error-summary" role="alert" tabindex="-1" aria-labelledby="errors-title">
            <h2 id="errors-title">{here.voice.text_with("checkout-errors-title", &count)}</h2>
            <ul>{items}</ul>
        </div>
    })
}

fn shipping(here: &Here, view: &CheckoutView) -> impl IntoView + use<> {
    let picked = view.totals.shipping.method.clone();
    let rates: Vec<_> = view
        .shipping
        .iter()
        .map(|rate| {
            let (min, max) = rate.days;
            let args = Args::new().number("min", min).number("max", max).number("days", max);
            let days = match (rate.is_download(), min == max) {
                (true, _) => here.voice.text("shipping-download-when"),
                (false, true) => here.voice.text_with("shipping-days-exact", &args),
                (false, false) => here.voice.text_with("shipping-days", &args),
            };
            let name = here.voice.text(&shipping_message(&rate.method));
            let price = if rate.price.amount == 0 {
                view! { <span class="amount">{here.voice.text("shipping-free")}</span> }.into_any()
            } else {
                amount(here, rate.price).into_any()
            };
            view! {
                <label class="choice">
                    <input type="radio" name="shipping_method" value=rate.method.to_string()
                        checked=rate.method == picked data-testid="shipping-method" data-method=rate.method.to_string()/>
                    <span class="choice-name">{name}</span>
                    {price}
                    <span class="choice-note">{days}</span>
                </label>
            }
        })
        .collect();
    view! { <div class="choices">{rates}</div> }
}

/// Until when the sum holds: it is charged just so to who orders before.
fn held_until(here: &Here, view: &CheckoutView) -> impl IntoView + use<> {
    let args = Args::new().set("when", here.moment(view.held_until));
    let text = here.voice.text_with("checkout-held-until", &args);
    view! {
        <p class="price-note" data-testid="held-until" data-until=view.held_until.to_string()>{text}</p>
    }
}

fn summary(here: &Here, view: &CheckoutView) -> impl IntoView + use<> {
    let voice = &here.voice;
    let lines = view.cart.lines.iter().filter_map(|line| BriefLine::of_cart(here, &line.quoted));
    view! {
        <aside class="panel summary" aria-labelledby="sum-title">
            <h2 id="sum-title">{voice.text("checkout-summary")}</h2>
            {order_lines(here, lines.collect())}
            <p><a href=here.link(&Page::Cart)>{voice.text("checkout-edit-cart")}</a></p>
            {totals(here, &view.totals, SumOf::Order)}
            {held_until(here, view)}
            {view.totals.in_base.map(|sum| pay_in_base_saving(here, sum))}
            {rate_notes(here, &view.rate_notes())}
            <button class="button wide" data-testid="place-order">{voice.text("place-order")}</button>
            <p class="checkout-foot">{voice.text("checkout-terms")}</p>
        </aside>
    }
}
