//! Before the cart goes to another market: what changes, and whether it shall.

use super::Outcome;
use crate::{
    components::{
        amount::amount,
        document::{Head, document},
        payment_methods::method_message,
        picture::{Fetched, Shown, picture},
        preferences::market_name,
    },
    context::Here,
    routes::{Page, Place, api},
};
use commerce::{MethodId, Sku, Token};
use l10n::Args;
use leptos::prelude::*;
use workflows::{CartMove, CartNotice, MarketView, view_move};

/// The page; the cart itself when there is nothing to ask.
pub async fn page(here: &Here, cart: Option<Token>, return_to: &str) -> Outcome {
    let view = match view_move(&here.app.shop, &here.visit(cart)).await {
        Ok(Some(view)) => view,
        Ok(None) => return Outcome::Elsewhere(303, here.link(&Page::Cart)),
        Err(error) => return Outcome::Failed(error.into()),
    };
    let head =
        Head { title: here.voice.plain("move-title"), return_to: here.link(&Page::Cart), ..Head::default() };
    Outcome::Document(document(here, head, || body(here, &view, return_to)))
}

fn body(here: &Here, view: &CartMove, return_to: &str) -> impl IntoView + use<> {
    let voice = &here.voice;
    let CartMove { before, after } = view;
    let names = Args::new()
        .set("from", market_name(here, &before.market))
        .set("to", market_name(here, &after.market));
    let lines: Vec<_> = view.skus().filter_map(|sku| line(here, view, sku)).collect();
    let lost = told(here, "move-methods-lost", &before.methods, &after.methods);
    let gained = told(here, "move-methods-gained", &after.methods, &before.methods);
    view! {
        <header class="page-head">
            <h1>{voice.text("move-title")}</h1>
            <p class="lede">{voice.text_with("move-lede", &names)}</p>
        </header>
        <div class="with-aside">
            <ul class="lines" role="list" aria-label=voice.plain("cart-lines-label")>{lines}</ul>
            <aside class="panel summary" aria-labelledby="sum-title">
                <h2 id="sum-title">{voice.text("checkout-summary")}</h2>
                <dl class="totals">
                    {sum(here, before, "move-before")}
                    {sum(here, after, "move-after")}
                </dl>
                {lost}
                {gained}
                <form method="post" action=api::PREFERENCES>
                    <input type="hidden" name="market" value=here.market.id.to_string()/>
                    <input type="hidden" name="locale" value=here.place.locale.to_string()/>
                    <input type="hidden" name="currency" value=here.currency.code().to_owned()/>
                    <input type="hidden" name="return_to" value=return_to.to_owned()/>
                    <input type="hidden" name="confirmed" value="yes"/>
                    <button class="button wide" data-testid="move-confirm">{voice.text_with("move-confirm", &names)}</button>
                </form>
                <a class="button wide quiet" href=stay(here, before) data-testid="move-stay">
                    {voice.text_with("move-stay", &names)}
                </a>
            </aside>
        </div>
    }
}

/// The cart in the market where it is.
fn stay(here: &Here, before: &MarketView) -> String {
    let currency = before.cart.subtotal.currency;
    let currency = (currency != before.market.currency).then_some(currency);
    Place { market: before.market.id.clone(), locale: here.place.locale.clone(), currency }.to(&Page::Cart)
}

fn line(here: &Here, view: &CartMove, sku: &Sku) -> Option<impl IntoView + use<>> {
    let (product, variant) = here.snapshot.catalog.variant(sku)?;
    let cover = here.snapshot.catalog.cover(product, variant);
    let options = here.describe(variant);
    let options = (!options.is_empty()).then(|| view! { <p>{options}</p> });
    Some(view! {
        <li class="line" data-testid="move-line" data-sku=sku.to_string()>
            <span class="picture">{picture(cover, Shown::Thumb, Fetched::AtOnce, "")}</span>
            <div class="line-words">
                <h2>{here.text(product)?.title.clone()}</h2>
                {options}
                <dl class="totals">
                    {price(here, &view.before, sku, "move-before")}
                    {price(here, &view.after, sku, "move-after")}
                </dl>
            </div>
        </li>
    })
}

/// What a line costs in a market, or why it cannot be had there.
fn price(here: &Here, there: &MarketView, sku: &Sku, mark: &'static str) -> impl IntoView + use<> {
    let found = there.cart.lines.iter().find(|line| line.quoted.sku == *sku);
    let said = match found.map(|line| (line, &line.notice)) {
        None | Some((_, Some(CartNotice::OutOfStock { available: 0 } | CartNotice::Restricted { .. }))) => {
            here.voice.text("move-unavailable").into_any()
        }
        Some((_, Some(CartNotice::OutOfStock { available }))) => {
            here.voice.text_with("move-fewer", &Args::new().number("available", *available)).into_any()
        }
        Some((line, _)) => amount(here, line.quoted.total).into_any(),
    };
    view! { <div><dt>{market_name(here, &there.market)}</dt><dd data-testid=mark>{said}</dd></div> }
}

/// What all of it costs in a market: at the door, where one stands for all.
fn sum(here: &Here, there: &MarketView, mark: &'static str) -> impl IntoView + use<> {
    let due = there.totals.as_ref().map_or(there.cart.subtotal, |totals| totals.due());
    view! {
        <div><dt>{market_name(here, &there.market)}</dt><dd data-testid=mark>{amount(here, due)}</dd></div>
    }
}

/// The ways to pay that are in one list and not in the other.
fn told(here: &Here, id: &str, these: &[MethodId], others: &[MethodId]) -> Option<impl IntoView + use<>> {
    let only = these.iter().filter(|method| !others.contains(method));
    let names: Vec<String> = only.map(|method| here.voice.text(&method_message(method))).collect();
    (!names.is_empty()).then(|| {
        let args = Args::new().set("methods", here.voice.list_and(&names));
        view! { <p>{here.voice.text_with(id, &args)}</p> }
    })
}
