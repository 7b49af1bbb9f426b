//! The cart.

use super::asked::{Asked, unwired};
use crate::{
    components::{amount::wire, form_place::FormPlace},
    pages::{lines, lines_in_brief},
    routes::Page,
    views::{ActionError, CartAnswer},
};
use l10n::Args;
use leptos::{prelude::*, server_fn::codec::PostUrl};
use workflows::{CartChange, change_cart};

/// Puts pieces into the cart.
///
/// # Errors
/// [`ActionError`]: nothing was changed.
#[server(prefix = "/api", endpoint = "cart/add", input = PostUrl)]
pub async fn cart_add(
    #[server(default)] sku: String,
    #[server(default)] quantity: String,
    #[server(default)] market: String,
    #[server(default)] locale: String,
    #[server(default)] currency: String,
) -> Result<CartAnswer, ActionError> {
    let place = FormPlace { market, locale, currency };
    change(&place, CartChange::Add { sku: &sku, quantity: &quantity }, &sku, "cart-added").await
}

/// Sets the number of pieces of a line.
///
/// # Errors
/// [`ActionError`]: nothing was changed.
#[server(prefix = "/api", endpoint = "cart/set", input = PostUrl)]
pub async fn cart_set(
    #[server(default)] sku: String,
    #[server(default)] quantity: String,
    #[server(default)] market: String,
    #[server(default)] locale: String,
    #[server(default)] currency: String,
) -> Result<CartAnswer, ActionError> {
    let place = FormPlace { market, locale, currency };
    change(&place, CartChange::Set { sku: &sku, quantity: &quantity }, &sku, "cart-updated").await
}

/// Takes a line out.
///
/// # Errors
/// [`ActionError`]: nothing was changed.
#[server(prefix = "/api", endpoint = "cart/remove", input = PostUrl)]
pub async fn cart_remove(
    #[server(default)] sku: String,
    #[server(default)] market: String,
    #[server(default)] locale: String,
    #[server(default)] currency: String,
) -> Result<CartAnswer, ActionError> {
    let place = FormPlace { market, locale, currency };
    change(&place, CartChange::Remove { sku: &sku }, &sku, "cart-removed").await
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
        Err(failure) => Err(asked.refused(&here, failure.into(), sku)),
    }
}
