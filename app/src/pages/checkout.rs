//! The checkout: everything on one page.

use super::{Notice, Outcome, checkout_company::company, checkout_fields};
use crate::{
    components::{
        amount::amount,
        clock::clock_in,
        document::{Head, document},
        engraving::not_taken_back,
        form_place::form_place,
        in_base::pay_in_base_saving,
        instalments::interest_lines,
        order_lines::{BriefLine, order_lines},
        payment_methods::{Pick, payment_methods},
        promotion::{CODE, CodeField},
        rate_notes::rate_notes,
        restriction::reason,
        shipping::{shipping_message, shipping_methods},
        totals::{SumOf, totals},
    },
    context::Here,
    error::AppError,
    islands::PaymentChoice,
    routes::{Page, api},
    tallies::Tally,
};
use commerce::{
    checkout::{Code, DOWNLOAD_CONSENT, PAYMENT_PLAN, Requirement, Step, VAT_NUMBER},
    vat_number::example_of,
};
use l10n::Args;
use leptos::prelude::*;
use workflows::{CheckoutView, RefusedWay, Visit, view_checkout};

/// The page. What is missing is shown once she has tried to order, not before; a VAT number that is wrong as soon as it was
/// looked at, and a plan that is not offered any more, since the sum depends on them.
pub async fn page(here: &Here, visit: Visit, notice: Option<&Notice>) -> Outcome {
    let view = match view_checkout(&here.app.shop, &visit).await {
        Ok(Some(view)) => view,
        Ok(None) => return Outcome::Elsewhere(303, here.link(&Page::Cart)),
        Err(error) => return Outcome::Failed(error.into()),
    };
    count_refused(here, &view);
    let said = notice.and_then(|notice| AppError::from_code(&notice.code, notice.available));
    let tried = said == Some(AppError::Unmet);
    let mut shown = view.unmet.clone();
    shown.retain(|open| tried || open.field == VAT_NUMBER || open.field == PAYMENT_PLAN);
    let said = said.filter(|error| *error != AppError::Unmet);
    let head = Head {
        title: here.voice.plain("checkout-title"),
        return_to: here.link(&Page::Checkout),
        ..Head::default()
    };
    Outcome::Document(document(here, head, || body(here, &view, &shown, said)))
}

/// Counts what is refused: the ways to pay that do not apply, and the country where goods or all ways of shipping do not get
/// in.
fn count_refused(here: &Here, view: &CheckoutView) {
    let count = |tally, what: &str, why: &str| here.app.tallies.count(here, tally, what, why);
    for offer in &view.methods {
        if let Some(reason) = offer.reasons.first() {
            count(Tally::Method, offer.method.id.as_str(), reason.code());
        }
    }
    for refusal in &view.rulings.forbidden {
        count(Tally::Destination, view.country.as_str(), refusal.rule.as_str());
    }
}

fn body(
    here: &Here,
    view: &CheckoutView,
    shown: &[Requirement],
    said: Option<AppError>,
) -> impl IntoView + use<> {
    let voice = &here.voice;
    let fault = checkout_fields::error(here, shown, "payment-method", None);
    let in_plan = checkout_fields::error(here, shown, PAYMENT_PLAN, None);
    let pick = Pick {
        method: view.details.payment_method.as_ref(),
        plan: view.plan.as_ref(),
        whole: view.totals.due(),
    };
    let (of_code, said): (Vec<_>, Vec<_>) = said.into_iter().partition(|error| error.field() == Some(CODE));
    let refused = of_code.first().map(|error| (error.code().to_owned(), error.message(voice)));
    let said = said.first().map(|error| {
        view! {
            <div class="notice careful" role="alert" data-testid="field-error" data-field="cart"
                data-code=error.code()>{error.message(voice)}</div>
        }
    });
    let inside = view! {
        {said}
        {error_summary(here, view, shown)}
        {undeliverable(here, view, shown)}
        <fieldset class="form-section">
            <legend><h2>{voice.text("checkout-contact")}</h2></legend>
            <div class="fields">{checkout_fields::email(here, view, shown)}</div>
        </fieldset>
        <fieldset class="form-section">
            <legend><h2>{voice.text("checkout-delivery")}</h2></legend>
            <div class="fields">
                {checkout_fields::address(here, view, shown)}
                {checkout_fields::buyer_number(here, view, shown)}
            </div>
            {company(here, view, shown)}
        </fieldset>
        <fieldset class="form-section">
            <legend><h2>{voice.text("checkout-shipping")}</h2></legend>
            {shipping_methods(here, &view.shipping, &view.totals.shipping.method, refused_ways(here, view))}
            <button class="button quiet" formaction=api::CHECKOUT_SAVE formnovalidate data-part="update"
                data-testid="checkout-update">{voice.text("checkout-save")}</button>
        </fieldset>
        {age_check(here, view, shown)}
        {download_consent(here, view, shown)}
        <fieldset class="form-section">
            <legend><h2>{voice.text("checkout-payment")}</h2></legend>
            {payment_methods(here, &view.methods, pick, fault, in_plan.as_ref())}
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
                {amount(here, view.plan.map_or_else(|| view.totals.due(), |plan| plan.total))}
            </p>
            </div>
            {summary(here, view, refused)}
        </form>
    }
}

fn error_summary(here: &Here, view: &CheckoutView, shown: &[Requirement]) -> Option<impl IntoView + use<>> {
    if shown.is_empty() {
        return None;
    }
    let count = Args::new().number("count", i64::try_from(shown.len()).unwrap_or_default());
    let postcode = here.world.address_format(&view.country).postcode_example.clone();
    let items: Vec<_> = shown
        .iter()
        .map(|requirement| {
            let example = match requirement.field.as_str() {
                VAT_NUMBER => example_of(&view.country),
                _ => postcode.as_deref(),
            };
            let refused = view.rulings.forbidden.iter().find(|refusal| {
                requirement.code == Code::Restricted && requirement.field == refusal.sku.as_str()
            });
            let text = match refused {
                Some(refusal) => checkout_fields::undeliverable(here, refusal),
                None => checkout_fields::message(here, requirement, example),
            };
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

/// What cannot be delivered to the address, and why. Said at once, and not only when she has tried to order.
fn undeliverable(here: &Here, view: &CheckoutView, shown: &[Requirement]) -> Option<impl IntoView + use<>> {
    if view.rulings.forbidden.is_empty() || !shown.is_empty() {
        return None;
    }
    let items: Vec<_> = view
        .rulings
        .forbidden
        .iter()
        .map(|refusal| {
            let text = checkout_fields::undeliverable(here, refusal);
            view! { <li><a href=here.link(&Page::Cart)>{text}</a></li> }
        })
        .collect();
    Some(view! {
        <div class="notice wrong error-summary" data-testid="restriction" data-kind="forbidden"><ul>{items}</ul></div>
    })
}

/// The box to tick where an age is asked for.
fn age_check(here: &Here, view: &CheckoutView, shown: &[Requirement]) -> Option<impl IntoView + use<>> {
    let asked = view.rulings.age.as_ref()?;
    let checked = view.details.confirmed_age.is_some_and(|age| age >= asked.age);
    let fault = checkout_fields::error(here, shown, "age", None);
    let described = if fault.is_some() { "age-error age-hint" } else { "age-hint" };
    let invalid = fault.as_ref().map(|_| "true");
    let fault = fault.map(|(code, text)| {
        view! {
            <p class="field-error" id="age-error" data-testid="field-error" data-field="age" data-code=code>{text}</p>
        }
    });
    let age = Args::new().number("age", asked.age);
    Some(view! {
        <fieldset class="form-section" data-testid="age-check" data-rule=asked.rule.to_string()>
            <legend><h2>{here.voice.text("checkout-age")}</h2></legend>
            {fault}
            <input type="hidden" name="age_asked" value="yes"/>
            <div class="choices">
                <label class="choice">
                    <input type="checkbox" id="age" name="age" value=asked.age.to_string() checked=checked required
                        aria-invalid=invalid aria-describedby=described data-testid="checkout-age"/>
                    <span class="choice-name">{here.voice.text_with("age-confirm", &age)}</span>
                    <span class="choice-note" id="age-hint">{reason(&here.voice, &asked.rule)}</span>
                </label>
            </div>
        </fieldset>
    })
}

/// The box to tick where a right of withdrawal is given up for a file.
fn download_consent(
    here: &Here,
    view: &CheckoutView,
    shown: &[Requirement],
) -> Option<impl IntoView + use<>> {
    let rule = view.waiver.clone()?;
    let checked = view.details.download_consent.is_some();
    let fault = checkout_fields::error(here, shown, DOWNLOAD_CONSENT, None);
    let described = fault.as_ref().map(|_| "download-consent-error");
    let invalid = fault.as_ref().map(|_| "true");
    let fault = fault.map(|(code, text)| {
        view! {
            <p class="field-error" id="download-consent-error" data-testid="field-error" data-field=DOWNLOAD_CONSENT
                data-code=code>{text}</p>
        }
    });
    Some(view! {
        <fieldset class="form-section" data-testid="download-waiver" data-rule=rule>
            <legend><h2>{here.voice.text("download-consent-title")}</h2></legend>
            {fault}
            <input type="hidden" name="download_consent_asked" value="yes"/>
            <div class="choices">
                <label class="choice">
                    <input type="checkbox" id=DOWNLOAD_CONSENT name="download_consent" value="yes" checked=checked required
                        aria-invalid=invalid aria-describedby=described data-testid="checkout-download-consent"/>
                    <span class="choice-name">{here.voice.text("download-consent")}</span>
                </label>
            </div>
        </fieldset>
    })
}

fn refused_ways(here: &Here, view: &CheckoutView) -> impl IntoView + use<> {
    view.rulings.refused_ways.iter().map(|way| refused_way(here, way)).collect_view()
}

/// A way of shipping that cannot take something in the cart, and why.
fn refused_way(here: &Here, way: &RefusedWay) -> impl IntoView + use<> {
    let method = way.method.to_string();
    let id = format!("shipping-{method}");
    let why_id = format!("{id}-why");
    let title = Args::new().set("title", checkout_fields::name_of(here, way.refusal.sku.as_str()));
    let what = here.voice.text_with("shipping-restricted", &title);
    let why = here.voice.sentences(&[what, reason(&here.voice, &way.refusal.rule)]);
    view! {
        <div class="choice unavailable" data-testid="shipping-method-unavailable" data-method=method.clone()
            data-rule=way.refusal.rule.to_string()>
            <input type="radio" name="shipping_method" id=id.clone() value=method.clone() disabled aria-describedby=why_id.clone()/>
            <label class="choice-name" for=id>{here.voice.text(&shipping_message(&way.method))}</label>
            <p class="choice-note" id=why_id>{why}</p>
        </div>
    }
}

/// Until when the sum holds: it is charged just so to who orders before.
fn held_until(here: &Here, view: &CheckoutView) -> impl IntoView + use<> {
    let text = clock_in(here, "checkout-held-until", Args::new(), "when", view.held_until);
    view! {
        <p class="price-note" data-testid="held-until" data-until=view.held_until.to_string()>{text}</p>
    }
}

fn summary(here: &Here, view: &CheckoutView, refused: Option<(String, String)>) -> impl IntoView + use<> {
    let voice = &here.voice;
    let entered = view.details.promotion_code.as_ref();
    let code = CodeField { entered, refusal: view.refusal, refused, in_checkout: true };
    let lines = view.cart.lines.iter().filter_map(|line| BriefLine::of_cart(here, line));
    let is_made = view.cart.lines.iter().any(|line| !line.engravings.is_empty());
    let excepted = is_made.then(|| not_taken_back(here, std::slice::from_ref(&view.country)));
    view! {
        <aside class="panel summary" aria-labelledby="sum-title">
            <h2 id="sum-title">{voice.text("checkout-summary")}</h2>
            {order_lines(here, lines.collect())}
            <p><a href=here.link(&Page::Cart)>{voice.text("checkout-edit-cart")}</a></p>
            {totals(here, &view.totals, SumOf::Order)}
            {view.plan.as_ref().and_then(|plan| interest_lines(here, plan))}
            {excepted}
            {held_until(here, view)}
            {code.view(here)}
            {view.totals.in_base.map(|sum| pay_in_base_saving(here, sum))}
            {rate_notes(here, &view.rate_notes())}
            <button class="button wide" data-testid="place-order">{voice.text("place-order")}</button>
            <p class="checkout-foot">{voice.text("checkout-terms")}</p>
        </aside>
    }
}
