//! Where an order goes instead: typed in a first step, and looked at with its costs and confirmed in a second one. Neither
//! asks for more than the order's link.

use super::{Notice, Outcome, checkout_fields, fault::Missing, order::address};
use crate::{
    components::{
        arrival::{arrival, arrivals},
        document::{Head, document},
        parcels::PARCELS,
        payment_methods::method_message,
        shipping::shipping_message,
        totals::{SumOf, totals},
        weight::most_weight,
    },
    context::Here,
    error::AppError,
    routes::{self, Page, api},
};
use commerce::{Token, checkout::Totals, order::Order, shipping::NotCarried};
use l10n::Args;
use leptos::prelude::*;
use workflows::{AddressView, MoveQuote, NotMoved, view_address};

/// What stands in the query of the second step.
pub const REVIEW: &str = "review";

/// The page, always in the language and currency of the order.
pub async fn page(here: &Here, token: &Token, query: &str, notice: Option<&Notice>) -> Outcome {
    let view = match view_address(&here.app.shop, token).await {
        Ok(Some(view)) => view,
        Ok(None) => return Outcome::Missing(Missing::Order),
        Err(error) => return Outcome::Failed(error.into()),
    };
    let order = &view.order;
    if order.market != here.market.id || order.locale != here.place.locale {
        return match Here::new(&here.app, &order.market, &order.locale, None) {
            Some(own) => Outcome::Elsewhere(308, own.place.path(&Page::OrderAddress(token.clone()))),
            None => Outcome::Missing(Missing::Order),
        };
    }
    let told = notice.and_then(|notice| AppError::from_code(&notice.code, notice.available));
    let is_sent = routes::fields_of(query).iter().any(|(name, _)| name == REVIEW);
    let head = Head {
        title: here.voice.plain("address-change-title"),
        return_to: here.link(&Page::Home),
        ..Head::default()
    };
    Outcome::Document(document(here, head, || match (&view.fixed, &view.quote) {
        (Some(fixed), _) => closed(here, order, &(*fixed).into()).into_any(),
        (None, Some(Ok(quote))) if is_sent => review(here, order, quote, told.as_ref()).into_any(),
        _ => form(here, &view, is_sent, told.as_ref()).into_any(),
    }))
}

fn alert(here: &Here, error: &AppError) -> impl IntoView + use<> {
    view! {
        <p class="notice wrong" role="alert" data-testid="field-error" data-field="address" data-code=error.code()>
            {error.message(&here.voice)}
        </p>
    }
}

fn back(here: &Here, order: &Order) -> impl IntoView + use<> {
    view! { <p><a href=here.link(&Page::Order(order.token.clone()))>{here.voice.text("data-back")}</a></p> }
}

/// Nothing can be changed.
fn closed(here: &Here, order: &Order, why: &AppError) -> impl IntoView + use<> {
    view! {
        <header class="page-head"><h1>{here.voice.text("address-change-title")}</h1></header>
        {alert(here, why)}
        {address(here, order)}
        {back(here, order)}
    }
}

/// The first step, filled in with what she has typed, or with the address of now; with what is wrong with it once she has
/// sent it.
fn form(here: &Here, view: &AddressView, is_sent: bool, told: Option<&AppError>) -> impl IntoView + use<> {
    let voice = &here.voice;
    let order = &view.order;
    let typed = view.typed.as_ref().unwrap_or(&order.address);
    let shown = if is_sent { view.faults.as_slice() } else { &[] };
    let refused = view.quote.as_ref().and_then(|quote| quote.as_ref().err()).filter(|_| is_sent);
    let refused_is_told = refused.is_some() || !shown.is_empty();
    let told = told.filter(|_| !refused_is_told).map(|error| alert(here, error));
    let count = Args::new().number("count", i64::try_from(shown.len()).unwrap_or_default());
    let wrong = (!shown.is_empty()).then(|| {
        view! { <p class="notice wrong" role="alert">{voice.text_with("checkout-errors-title", &count)}</p> }
    });
    view! {
        <header class="page-head">
            <h1>{voice.text("address-change-title")}</h1>
            <p class="lede">{voice.text("address-change-lede")}</p>
        </header>
        {told}
        {wrong}
        {refused.map(|why| not_moved(here, order, why))}
        <form class="stack" method="post" action=api::ORDERS_ADDRESS novalidate>
            <input type="hidden" name="token" value=order.token.to_string()/>
            <fieldset class="form-section">
                <legend><h2>{voice.text("checkout-delivery")}</h2></legend>
                <div class="fields">{checkout_fields::fields(here, typed, shown)}</div>
            </fieldset>
            <p><button class="button" data-testid="address-review">{voice.text("send-back-next")}</button></p>
        </form>
        {back(here, order)}
    }
}

/// Why the order does not go there, and what she can do.
fn not_moved(here: &Here, order: &Order, why: &NotMoved) -> impl IntoView + use<> {
    let voice = &here.voice;
    let text = match why {
        NotMoved::Same => voice.text("address-change-already"),
        NotMoved::Restricted(refusals) => {
            let each: Vec<String> =
                refusals.iter().map(|refusal| checkout_fields::undeliverable(here, refusal)).collect();
            voice.sentences(&each)
        }
        NotMoved::NotCarried(NotCarried::TooHeavy { most_grams, .. }) => {
            let weight = Args::new().set("weight", most_weight(here, *most_grams));
            voice.text_with("shipping-nothing-so-heavy", &weight)
        }
        NotMoved::NotCarried(NotCarried::NoRoute { .. }) => {
            let way = voice.text(&shipping_message(&order.totals.shipping.method));
            voice.text_with("address-change-not-carried", &Args::new().set("shipping", way))
        }
        NotMoved::Method => {
            let method = voice.text(&method_message(&order.method));
            voice.text_with("address-change-method", &Args::new().set("method", method))
        }
        NotMoved::AsksMore => voice.text("address-change-asks-more"),
        NotMoved::Dearer(more) => {
            voice.text_with("address-change-dearer", &Args::new().money("amount", *more))
        }
        NotMoved::SumFixed => voice.text("address-change-sum-fixed"),
        NotMoved::Unknown => voice.text("address-change-unknown"),
    };
    let more = match why {
        NotMoved::Dearer(more) => Some(*more),
        _ => None,
    };
    // Who wants it there all the same takes out what is not packed, and orders again.
    let instead = matches!(why, NotMoved::Dearer(_) | NotMoved::AsksMore).then(|| {
        let path = format!("{}#{PARCELS}", here.link(&Page::Order(order.token.clone())));
        view! { <p><a class="button quiet" href=path>{voice.text("cancel-pieces-title")}</a></p> }
    });
    view! {
        <div class="notice wrong" role="alert" data-testid="address-refused" data-code=why.code()
            data-minor=more.map(|more| more.amount.to_string())
            data-currency=more.map(|more| more.currency.code().to_owned())>
            <p>{text}</p>
            {instead}
        </div>
    }
}

/// The second step: where it goes, what it costs beside what it cost before, when it comes, and one button.
fn review(here: &Here, order: &Order, quote: &MoveQuote, told: Option<&AppError>) -> impl IntoView + use<> {
    let voice = &here.voice;
    let after = &quote.order;
    let again = here.link(&Page::OrderAddress(order.token.clone()));
    let back = quote.back.as_ref().map(|(_, amount)| {
        let text = voice.text_with("address-change-back", &Args::new().money("amount", *amount));
        view! {
            <p data-testid="address-back" data-minor=amount.amount.to_string()
                data-currency=amount.currency.code().to_owned()>{text}</p>
        }
    });
    let same = (after.totals.due() == quote.before).then(|| {
        view! { <p data-testid="address-same">{voice.text("address-change-same")}</p> }
    });
    view! {
        <header class="page-head"><h1>{voice.text("address-change-check")}</h1></header>
        {told.map(|error| alert(here, error))}
        <div class="with-aside">
            <section class="stack" aria-labelledby="to-title">
                <h2 id="to-title">{voice.text("checkout-delivery")}</h2>
                {address(here, after)}
                {back}
                {same}
                <form method="post" action=api::ORDERS_CHANGE_ADDRESS>
                    <input type="hidden" name="token" value=order.token.to_string()/>
                    <input type="hidden" name="agreed" value=quote.agreed.clone()/>
                    <button class="button" data-testid="address-confirm">{voice.text("address-change-link")}</button>
                </form>
                <p><a href=again>{voice.text("send-back-change")}</a></p>
            </section>
            <aside class="stack">
                {sums(here, "address-after", "address-change-after", &after.totals)}
                {sums(here, "address-before", "address-change-before", &order.totals)}
            </aside>
        </div>
    }
}

/// What it costs at one of the two doors, and when it comes there.
fn sums(here: &Here, mark: &'static str, title: &'static str, of: &Totals) -> impl IntoView + use<> {
    let voice = &here.voice;
    let day = here.snapshot.day;
    let when = arrivals(voice, &here.world, &of.shipping, "arrival-expected", day).into_iter();
    let when = when.map(|(days, message, args)| {
        view! { <p class="small">{arrival(&days, voice.text_with(message, &args))}</p> }
    });
    let when = when.collect_view();
    let id = format!("{mark}-title");
    let heading = id.clone();
    view! {
        <section class="panel summary" data-testid=mark aria-labelledby=id>
            <h2 id=heading>{voice.text(title)}</h2>
            {totals(here, of, SumOf::Order)}
            {when}
        </section>
    }
}
