//! The cart.

use super::asked::{Asked, unwired};
use crate::{
    components::{amount::wire, engraving::ENGRAVING, form_place::FormPlace, promotion::refusal_text},
    error::AppError,
    pages::{lines, lines_in_brief},
    routes::Page,
    views::{ActionError, CartAnswer},
};
use l10n::Args;
use leptos::{prelude::*, server_fn::codec::PostUrl};
use workflows::{CartChange, change_cart, enter_code};

/// Puts pieces into the cart.
///
/// # Errors
/// [`ActionError`]: nothing was changed.
#[server(prefix = "/api", endpoint = "cart/add", input = PostUrl)]
pub async fn cart_add(
    #[server(default)] sku: String,
    #[server(default)] quantity: String,
    #[server(default)] engraving: String,
    #[server(default)] market: String,
    #[server(default)] locale: String,
    #[server(default)] currency: String,
) -> Result<CartAnswer, ActionError> {
    let place = FormPlace { market, locale, currency };
    let add = CartChange::Add { sku: &sku, quantity: &quantity, engraving: &engraving };
    change(&place, add, &sku, "cart-added").await
}

/// Sets the number of pieces of a line.
///
/// # Errors
/// [`ActionError`]: nothing was changed.
#[server(prefix = "/api", endpoint = "cart/set", input = PostUrl)]
pub async fn cart_set(
    #[server(default)] sku: String,
    #[server(default)] quantity: String,
    #[server(default)] engraving: String,
    #[server(default)] market: String,
    #[server(default)] locale: String,
    #[server(default)] currency: String,
) -> Result<CartAnswer, ActionError> {
    let place = FormPlace { market, locale, currency };
    let set = CartChange::Set { sku: &sku, quantity: &quantity, engraving: &engraving };
    change(&place, set, &sku, "cart-updated").await
}

/// Takes a line out.
///
/// # Errors
/// [`ActionError`]: nothing was changed.
#[server(prefix = "/api", endpoint = "cart/remove", input = PostUrl)]
pub async fn cart_remove(
    #[server(default)] sku: String,
    #[server(default)] engraving: String,
    #[server(default)] market: String,
    #[server(default)] locale: String,
    #[server(default)] currency: String,
) -> Result<CartAnswer, ActionError> {
    let place = FormPlace { market, locale, currency };
    let remove = CartChange::Remove { sku: &sku, engraving: &engraving };
    change(&place, remove, &sku, "cart-removed").await
}

/// Enters a promotion code; nothing takes the one that is there out.
///
/// # Errors
/// [`ActionError`]: nothing was changed.
#[server(prefix = "/api", endpoint = "cart/code", input = PostUrl)]
pub async fn cart_code(
    #[server(default)] code: String,
    #[server(default)] market: String,
    #[server(default)] locale: String,
    #[server(default)] currency: String,
) -> Result<CartAnswer, ActionError> {
    let place = FormPlace { market, locale, currency };
    let asked = Asked::now().ok_or_else(unwired)?;
    let here = asked.here(&place).map_err(|error| asked.refused(&asked.anywhere(), error, ""))?;
    let visit = here.visit(asked.cart());
    let entered = enter_code(&asked.app.shop, &visit, &code).await;
    let view = entered.map_err(|failure| asked.refused(&here, failure.into(), ""))?;
    asked.go_to(&here.link(&Page::Cart));
    let refusal = view.sum(&asked.app.shop, &here.market).promoted.refusal;
    let message = match refusal {
        Some(refusal) => refusal_text(&here.voice, &refusal),
        None if code.trim().is_empty() => here.voice.text("promotion-removed"),
        None => here.voice.text("promotion-counts"),
    };
    let lines = if asked.is_browser() { String::new() } else { lines(&here, &view) };
    Ok(CartAnswer { message, count: view.count(), subtotal: wire(&here, view.subtotal), lines })
}

async fn change(
    place: &FormPlace,
    change: CartChange<'_>,
    sku: &str,
    message: &str,
) -> Result<CartAnswer, ActionError> {
    let asked = Asked::now().ok_or_else(unwired)?;
    let here = asked.here(place).map_err(|error| asked.refused(&asked.anywhere(), error, ""))?;
    let visit = here.visit(asked.cart());
    let is_add = matches!(change, CartChange::Add { .. });
    let typed = match change {
        CartChange::Add { quantity, engraving, .. } => Some((quantity, engraving)),
        _ => None,
    };
    match change_cart(&asked.app.shop, &visit, change).await {
        Ok(changed) => {
            let view = &changed.view;
            asked.keep_cart(&changed.token, view.count());
            asked.go_to(&here.link(&Page::Cart));
            let variant = sku.parse().ok().and_then(|sku| here.snapshot.catalog.variant(&sku));
            let text = variant.and_then(|(product, _)| here.text(product));
            let title = text.map(|text| text.title.clone()).unwrap_or_default();
            let message = here.voice.text_with(message, &Args::new().set("title", title));
            let (count, subtotal) = (view.count(), wire(&here, view.subtotal));
            let lines = match asked.is_browser() {
                // She is on her way to the cart's page, which shows them.
                true => String::new(),
                false if is_add => lines_in_brief(&here, view),
                false => lines(&here, view),
            };
            Ok(CartAnswer { message, count, subtotal, lines })
        }
        Err(failure) => {
            let error = AppError::from(failure);
            if let Some((quantity, engraving)) = typed.filter(|_| error.field() == Some(ENGRAVING)) {
                return Err(asked.refused_text(&here, error, sku, (quantity, engraving)));
            }
            Err(asked.refused(&here, error, sku))
        }
    }
}
