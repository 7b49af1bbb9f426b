//! What is said beside a price: what it was before, and what one piece costs for who takes more.

use super::{
    amount::{amount, wire},
    buy_box::first_in_stock,
};
use crate::{context::Here, views::Amount};
use commerce::{
    Money,
    catalog::{Product, Variant},
    pricing::{Reduction, Tier},
};
use l10n::Args;
use leptos::prelude::*;

#[derive(PartialEq)]
struct Facts {
    reduction: Option<Reduction>,
    tiers: Vec<Tier>,
}

/// What is said beside the price of each variant; only the picked one's is shown, where they differ in it.
pub fn price_facts(here: &Here, product: &Product) -> AnyView {
    let pricing = here.pricing();
    let facts = |variant: &Variant| Facts {
        reduction: pricing.reduction(product, variant),
        tiers: pricing.tiers(product, variant),
    };
    let all: Vec<Facts> = product.variants.iter().map(facts).collect();
    let picked = first_in_stock(here, product).map(|variant| &variant.sku);
    match all.first() {
        Some(first) if all.iter().all(|facts| facts == first) => shown(here, first, None, false),
        _ => {
            let blocks = product.variants.iter().zip(&all).map(|(variant, facts)| {
                shown(here, facts, Some(variant.sku.to_string()), picked != Some(&variant.sku))
            });
            blocks.collect_view().into_any()
        }
    }
}

fn shown(here: &Here, facts: &Facts, sku: Option<String>, hidden: bool) -> AnyView {
    if sku.is_none() && facts.reduction.is_none() && facts.tiers.is_empty() {
        return ().into_any();
    }
    let reduction = facts.reduction.map(|reduction| reduced(here, reduction));
    let tiers = (!facts.tiers.is_empty()).then(|| tier_table(here, &facts.tiers));
    view! { <div class="price-facts" data-sku=sku hidden=hidden>{reduction}{tiers}</div> }.into_any()
}

fn reduced(here: &Here, reduction: Reduction) -> impl IntoView + use<> {
    let Reduction { compare_at, lowest_of_days } = reduction;
    let lowest = lowest_of_days.map(|days| {
        let args = Args::new().number("days", days).money("price", compare_at);
        let Amount { minor, currency, .. } = wire(here, compare_at);
        view! {
            <p class="price-note" data-testid="lowest-price" data-minor=minor data-currency=currency>
                {here.voice.text_with("price-lowest", &args)}
            </p>
        }
    });
    view! {
        <p class="price">{price_before(here, compare_at)}</p>
        {lowest}
    }
}

/// The price before a reduction, struck out, and called what it is for who does not see that.
pub fn price_before(here: &Here, before: Money) -> impl IntoView + use<> {
    let Amount { text, minor, currency } = wire(here, before);
    view! {
        <del data-testid="compare-at-price" data-minor=minor data-currency=currency>
            <span class="visually-hidden">{here.voice.text("price-before")}" "</span>
            <span class="amount">{text}</span>
        </del>
    }
}

fn tier_table(here: &Here, tiers: &[Tier]) -> impl IntoView + use<> {
    let rows = tiers.iter().map(|tier| {
        let from = Args::new().number("count", tier.min_quantity);
        view! {
            <tr data-testid="price-tier" data-quantity=tier.min_quantity>
                <th scope="row">{here.voice.text_with("price-tier", &from)}</th>
                <td>{amount(here, tier.price.money)}</td>
            </tr>
        }
    });
    view! {
        <table class="tiers">
            <caption>{here.voice.text("price-tiers")}</caption>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
}
