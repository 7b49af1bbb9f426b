//! What answers say: facts of the market, each nothing where the market has nothing of the kind.

use super::{
    delivery,
    facts::{named, offered},
    kept::days,
};
use crate::{
    components::{payment_methods::method_message, preferences::can_show},
    context::Here,
    pages::checkout_fields::number_message,
};
use commerce::payment::{MethodKind, PaymentMethod};
use l10n::Args;
use leptos::prelude::*;

/// So many products are looked through for such as are downloaded, and so many of them are named.
const LOOKED_THROUGH: usize = 1_000;
const NAMED: usize = 10;

fn list(items: Vec<String>) -> Option<AnyView> {
    let rows: Vec<_> = items.into_iter().map(|item| view! { <li>{item}</li> }).collect();
    (!rows.is_empty()).then(|| view! { <ul>{rows}</ul> }.into_any())
}

fn labelled(here: &Here, label: String, value: String) -> String {
    here.voice.text_with("label-value", &Args::new().set("label", label).set("value", value))
}

/// The name of a way of shipping, with its countries where others of the market have other figures.
fn way(here: &Here, name: String, countries: Option<String>) -> String {
    match countries {
        Some(countries) => labelled(here, countries, name),
        None => name,
    }
}

/// How long each way takes.
pub fn delivery_days(here: &Here) -> Option<AnyView> {
    let ways = delivery::days(here).into_iter();
    list(ways.map(|(name, to, days)| labelled(here, way(here, name, to), days)).collect())
}

/// From which sum each way is free that ever is.
pub fn free_delivery(here: &Here) -> Option<AnyView> {
    let ways = delivery::free_from(here).into_iter().map(|(name, to, from)| {
        let free = here.voice.text_with("delivery-free-from", &Args::new().money("amount", from));
        labelled(here, way(here, name, to), free)
    });
    list(ways.collect())
}

fn of_kinds<'h>(here: &'h Here, kinds: &[MethodKind]) -> Vec<&'h PaymentMethod> {
    offered(here).into_iter().filter(|method| kinds.contains(&method.kind)).collect()
}

fn some(here: &Here, methods: Vec<&PaymentMethod>) -> Option<AnyView> {
    (!methods.is_empty()).then(|| named(here, methods))
}

/// The ways to pay later.
pub fn pay_later(here: &Here) -> Option<AnyView> {
    some(here, of_kinds(here, &[MethodKind::PayLater]))
}

/// The ways to pay the carrier.
pub fn pay_at_door(here: &Here) -> Option<AnyView> {
    some(here, of_kinds(here, &[MethodKind::CashOnDelivery]))
}

/// The ways to pay in parts, each with the numbers of parts.
pub fn pay_in_parts(here: &Here) -> Option<AnyView> {
    let rows = offered(here).into_iter().filter_map(|method| {
        let gateway = here.app.shop.gateway(&method.id, method.kind)?;
        let countries = here.market.countries.iter();
        let mut counts: Vec<u32> = countries
            .flat_map(|country| here.world.instalments.counts(&method.id, country, here.market.currency))
            .filter(|count| *count > 1)
            .collect();
        counts.sort_unstable();
        counts.dedup();
        let counts: Vec<String> =
            counts.into_iter().map(|count| here.voice.integer(i64::from(count))).collect();
        let is_split = gateway.splits(&method.id) && !counts.is_empty();
        let name = here.voice.text(&method_message(&method.id));
        is_split.then(|| labelled(here, name, here.voice.list_or(&counts)))
    });
    list(rows.collect())
}

/// How much time there is, by the ways in which she pays after she has ordered.
pub fn time_to_pay(here: &Here) -> Option<AnyView> {
    let later = of_kinds(here, &[MethodKind::BankTransfer, MethodKind::Voucher]).into_iter();
    let rows = later.map(|method| {
        labelled(here, here.voice.text(&method_message(&method.id)), days(here, method.timeout))
    });
    list(rows.collect())
}

/// What the customs of the market's countries ask of a buyer.
pub fn buyer_numbers(here: &Here) -> Option<AnyView> {
    let day = here.snapshot.day;
    let rules = here.world.buyer_numbers.rules().iter();
    let asked =
        rules.filter(|rule| rule.dated.days.contain(day) && here.market.countries.contains(&rule.country));
    list(asked.map(|rule| here.voice.text(&format!("{}.reason", number_message(rule.kind)))).collect())
}

/// That a business of another member state owes the tax itself, where that may be.
pub fn business(here: &Here) -> Option<AnyView> {
    let merchant = &here.world.trade.merchant;
    let mut countries = here.market.countries.iter();
    countries
        .any(|country| merchant.sends_within_union(&here.market.id, country))
        .then(|| view! { <p>{here.voice.text("fact-business")}</p> }.into_any())
}

/// For how long the sum at the checkout holds.
pub fn held_quote(here: &Here) -> AnyView {
    let minutes = i64::try_from(here.world.hold.as_secs() / 60).unwrap_or(i64::MAX);
    let text = here.voice.text_with("fact-held-quote", &Args::new().number("minutes", minutes));
    view! { <p>{text}</p> }.into_any()
}

/// The languages of the shop.
pub fn languages(here: &Here) -> AnyView {
    let locales = here.app.words.locales();
    let mut names: Vec<String> = locales.iter().map(|locale| here.voice.language_name(locale)).collect();
    here.voice.sort(&mut names, |name| name.as_str());
    view! { <p>{here.voice.list_and(&names)}</p> }.into_any()
}

/// The currencies that prices can be shown in today.
pub fn currencies(here: &Here) -> AnyView {
    let known = here.world.currencies.iter().map(|rule| rule.currency);
    let known = known.filter(|currency| can_show(here, *currency));
    let mut names: Vec<String> = known.map(|currency| here.voice.currency_name(currency)).collect();
    here.voice.sort(&mut names, |name| name.as_str());
    view! { <p>{here.voice.list_and(&names)}</p> }.into_any()
}

/// What is downloaded, each with a link.
pub fn downloads(here: &Here) -> Option<AnyView> {
    let products = here.snapshot.catalog.products().take(LOOKED_THROUGH);
    let digital = products.filter(|product| product.file.is_some()).take(NAMED);
    let rows: Vec<_> = digital
        .filter_map(|product| {
            let title = here.text(product)?.title.clone();
            Some(view! { <li><a href=here.product_link(product)>{title}</a></li> })
        })
        .collect();
    (!rows.is_empty()).then(|| view! { <ul>{rows}</ul> }.into_any())
}
