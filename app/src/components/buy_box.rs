//! What the buy box shows.

use super::{
    amount::wire,
    document::written,
    engraving::engraving_field,
    form_place::form_place,
    picture::{Fetched, Shown, picture},
    price_facts::price_facts,
    tax::price_note,
};
use crate::{context::Here, islands::BuyBox, routes::api, views::Amount};
use commerce::{
    catalog::{Product, Variant},
    landed_cost::LandedCost,
    picture::Picture,
    pricing::Price,
};
use leptos::prelude::*;

/// A variant that can be picked.
struct Offer {
    sku: String,
    label: String,
    price: Amount,
    swatch: Option<Picture>,
    in_stock: bool,
    is_engraved: bool,
}

/// The variant that is picked at first: one that can be had, where there is one.
pub fn first_in_stock<'a>(here: &Here, product: &'a Product) -> Option<&'a Variant> {
    let variants = &product.variants;
    variants.iter().find(|variant| here.in_stock(&variant.sku)).or(variants.first())
}

/// Price, variants, quantity and button. `prices` are those of the variants, in their order; `cost` is that of one piece
/// at the door. Where it can be delivered nowhere, the price alone.
pub fn buy_box(
    here: &Here,
    product: &Product,
    prices: &[Price],
    cost: Option<&LandedCost>,
    is_shut: bool,
) -> AnyView {
    let voice = &here.voice;
    let offers = offers(here, product, prices);
    let first = offers.iter().position(|offer| offer.in_stock).unwrap_or(0);
    let in_stock = offers.iter().any(|offer| offer.in_stock);
    let price = offers.get(first).map(|offer| offer.price.clone());
    let price = price.map(|Amount { text, minor, currency }| {
        view! {
            <span class="amount" data-part="price" data-testid="price" data-minor=minor data-currency=currency>
                {text}
            </span>
        }
    });
    if is_shut {
        return view! { <p class="price">{price}</p> }.into_any();
    }
    // Where other variants are ready, the style sheet shows the field with the one that is made to order.
    let engraved = product.variants.iter().find_map(|variant| variant.engraving.as_ref());
    let inside = view! {
            <div>
                <p class="price">{price}</p>
                {price_facts(here, product)}
                <p class="price-note" data-testid="price-note">{price_note(here, cost)}</p>
            </div>
            <form method="post" action=api::CART_ADD>
                {form_place(here)}
                {variants(here, product, offers, first)}
                {engraved.map(|rules| engraving_field(here, rules, None))}
                <div class="buy-bar">
                    <div aria-live="polite" data-part="said" data-failure=voice.plain("error-internal")></div>
                    <div class="buy-row">
                        <p class="field">
                            <label for="quantity">{voice.text("quantity-label")}</label>
                            <input class="quantity" id="quantity" name="quantity" type="number" inputmode="numeric"
                                min="1" max="99" value="1" required data-testid="quantity"/>
                        </p>
                        <button class="button wide" data-testid="add-to-cart" disabled=!in_stock>
                            {voice.text(if in_stock { "add-to-cart" } else { "stock-out" })}
                        </button>
                    </div>
                </div>
            </form>
            <dialog class="drawer" id="drawer" popover="auto" data-part="drawer" aria-labelledby="drawer-title">
                <div class="drawer-head">
                    <h2 id="drawer-title" data-part="added"></h2>
                    <button class="cross" type="button" popovertarget="drawer" popovertargetaction="hide"
                        aria-label=voice.plain("close")></button>
                </div>
                <div class="summary" data-part="lines"></div>
            </dialog>
    };
    let inside = written(inside);
    view! { <BuyBox>{inside}</BuyBox> }.into_any()
}

fn offers(here: &Here, product: &Product, prices: &[Price]) -> Vec<Offer> {
    let catalog = &here.snapshot.catalog;
    let covers: Vec<_> = product.variants.iter().map(|variant| catalog.cover(product, variant)).collect();
    let different = covers.iter().any(|cover| Some(cover) != covers.first());
    let offer = |((variant, price), cover): ((&Variant, &Price), Option<&Picture>)| Offer {
        sku: variant.sku.to_string(),
        label: here.describe(variant),
        price: wire(here, price.money),
        swatch: cover.filter(|_| different).cloned(),
        in_stock: here.in_stock(&variant.sku),
        is_engraved: variant.engraving.is_some(),
    };
    product.variants.iter().zip(prices).zip(covers.iter().copied()).map(offer).collect()
}

/// Radio buttons, or the only variant's SKU.
fn variants(here: &Here, product: &Product, offers: Vec<Offer>, first: usize) -> AnyView {
    if let [only] = offers.as_slice() {
        return view! { <input type="hidden" name="sku" value=only.sku.clone()/> }.into_any();
    }
    let kinds = product.variants.first().map_or(&[][..], |variant| variant.options.as_slice());
    let kinds: Vec<String> =
        kinds.iter().map(|(kind, _)| here.voice.text(&format!("option-{kind}"))).collect();
    let labels = offers.into_iter().enumerate().map(|(at, offer)| {
        let swatch =
            offer.swatch.map(|swatch| {
            view! { <span class="picture">{picture(Some(&swatch), Shown::Thumb, Fetched::AtOnce, "")}</span> }
        });
        let gone = (!offer.in_stock)
            .then(|| view! { <small>{here.voice.text("variant-option-sold-out")}</small> });
        view! {
            <label class="option">
                <input type="radio" name="sku" value=offer.sku.clone() checked=at == first disabled=!offer.in_stock
                    data-testid="variant-option" data-sku=offer.sku data-price=offer.price.text
                    data-minor=offer.price.minor data-currency=offer.price.currency
                    data-engraved=offer.is_engraved.then_some("")/>
                {swatch}
                <span>{offer.label} " " {gone}</span>
            </label>
        }
    });
    view! {
        <fieldset class="options"><legend>{kinds.join(", ")}</legend><div>{labels.collect_view()}</div></fieldset>
    }
    .into_any()
}
