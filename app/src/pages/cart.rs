//! The cart.

use super::{Notice, Outcome};
use crate::{
    components::{
        cart_lines::{LineNotice, cart_brief, cart_lines},
        document::{Head, document, fragment},
        engraving::{ENGRAVING, Typed, engrave_again},
        product_card::product_grid,
        promotion::CODE,
        shipping::not_carried_code,
    },
    context::Here,
    error::AppError,
    islands::CartLines,
    routes::Page,
    tallies::Tally,
};
use commerce::{Token, catalog::Product};
use leptos::prelude::*;
use workflows::{CartView, use_cart_in, view_cart};

/// How many products stand below an empty cart.
const SUGGESTED: usize = 4;

/// The page, with what the last action had to say beside the line it was about.
pub async fn page(here: &Here, cart: Option<Token>, notice: Option<&Notice>) -> Outcome {
    let visit = here.visit(cart);
    let shop = &here.app.shop;
    let view = match view_cart(shop, &visit).await {
        Ok(view) => view,
        Err(error) => return Outcome::Failed(error.into()),
    };
    if let Some((reason, country)) = view.not_carried(shop, &here.market).zip(here.market.countries.first()) {
        here.app.tallies.count(here, Tally::Destination, country.as_str(), not_carried_code(&reason));
    }
    if let Err(error) = use_cart_in(shop, &visit, &view).await {
        return Outcome::Failed(error.into());
    }
    let said = notice.and_then(|notice| {
        let error = AppError::from_code(&notice.code, notice.available)?;
        let text = error.message(&here.voice);
        let (sku, code) = (notice.sku.clone(), notice.code.clone());
        Some(LineNotice { sku, field: error.field(), code, text })
    });
    let head =
        Head { title: here.voice.plain("cart-title"), return_to: here.link(&Page::Cart), ..Head::default() };
    let again = notice.zip(said.as_ref()).filter(|(_, said)| said.field == Some(ENGRAVING));
    let again = again.and_then(|(notice, said)| {
        let wrong = (said.code.clone(), said.text.clone());
        let typed = Typed { text: notice.typed.clone(), quantity: notice.quantity.to_string(), wrong };
        engrave_again(here, &notice.sku, &typed)
    });
    let said = said.filter(|_| again.is_none());
    Outcome::Document(document(here, head, || body(here, &view, said.as_ref(), again)))
}

/// The lines alone, rendered: what an island puts in place after a change.
pub fn lines(here: &Here, view: &CartView) -> String {
    fragment(|| cart_lines(here, view, None))
}

/// The lines in brief with their sum and the ways on: what the drawer shows after something was added.
pub fn lines_in_brief(here: &Here, view: &CartView) -> String {
    fragment(|| cart_brief(here, view))
}

fn body(
    here: &Here,
    view: &CartView,
    said: Option<&LineNotice>,
    again: Option<AnyView>,
) -> impl IntoView + use<> {
    let voice = &here.voice;
    let beside_a_line =
        |said: &LineNotice| view.lines.iter().any(|line| line.quoted.sku.as_str() == said.sku);
    let beside_the_code = |said: &LineNotice| !view.lines.is_empty() && said.field == Some(CODE);
    let told = said.filter(|said| !beside_a_line(said) && !beside_the_code(said)).map(|said| {
        view! {
            <div class="notice wrong error-summary" role="alert" data-testid="field-error" data-field="cart"
                data-code=said.code.clone()>
                <h2>{voice.text("error-title")}</h2>
                <p>{said.text.clone()}</p>
            </div>
        }
    });
    let products: Vec<&Product> = here.snapshot.catalog.products().take(SUGGESTED).collect();
    let suggested = view.lines.is_empty().then(|| product_grid(here, &products, 2));
    let inside = view! {
        <p class="visually-hidden" role="status" data-part="said"></p>
        <div data-part="lines" tabindex="-1">{cart_lines(here, view, said)}</div>
    }
    .into_any();
    view! {
        {told}
        {again}
        <CartLines>{inside}</CartLines>
        {suggested}
    }
}
