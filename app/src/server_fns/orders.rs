//! Orders.

use super::{
    asked::{Asked, unwired},
    checkout::payment_path,
};
use crate::{
    components::form_place::FormPlace,
    components::parcels::PARCELS,
    context::Here,
    error::AppError,
    pages::{MESSAGES, SENT, left, request::NOTICE_COOKIE, state},
    routes::Page,
    views::{ActionError, Destination, PaymentNews},
};
use commerce::{Sku, Token, cart::Quantity, checkout::email_fault, inventory::Pieces};
use leptos::{prelude::*, server_fn::codec::PostUrl};
use workflows::{
    OrderView, ask_erasure, ask_merchant, cancel_order, cancel_pieces, confirm_payment, find_order,
    pay_again, view_order,
};

/// Pays an order whose last payment failed or was broken off.
///
/// # Errors
/// [`ActionError`]: nothing was changed.
#[server(prefix = "/api", endpoint = "orders/pay", input = PostUrl)]
pub async fn orders_pay(
    #[server(default)] token: String,
    #[server(default)] method: String,
    #[server(default)] payment_plan: String,
) -> Result<Destination, ActionError> {
    let asked = Asked::now().ok_or_else(unwired)?;
    let (here, view) = named(&asked, &token).await?;
    let order = view.order;
    let page = Page::Order(order.token.clone());
    pay_again(&asked.app.shop, &order.token, &method, &payment_plan)
        .await
        .map_err(|failure| asked.refused_on(&here, &page, failure.into(), ""))?;
    let path = payment_path(&asked, &order).await;
    asked.go_to(&path);
    Ok(Destination { path })
}

/// Hands on what the shopper has typed for a payment: the code of her bank's app, or the number of her phone.
///
/// # Errors
/// [`ActionError`]: she is asked once more, or nothing was asked.
#[server(prefix = "/api", endpoint = "orders/confirm", input = PostUrl)]
pub async fn orders_confirm(
    #[server(default)] token: String,
    #[server(default)] answer: String,
) -> Result<Destination, ActionError> {
    let asked = Asked::now().ok_or_else(unwired)?;
    let (here, view) = named(&asked, &token).await?;
    let page = Page::Order(view.order.token.clone());
    confirm_payment(&asked.app.shop, &view.order.token, &answer)
        .await
        .map_err(|failure| asked.refused_on(&here, &page, failure.into(), ""))?;
    let path = here.place.path(&page);
    asked.go_to(&path);
    Ok(Destination { path })
}

/// Where an order's payment stands. Nothing changes by asking.
///
/// # Errors
/// [`ActionError`]: there is no such order, or it cannot be read.
#[server(prefix = "/api", endpoint = "orders/status", input = PostUrl)]
pub async fn orders_status(#[server(default)] token: String) -> Result<PaymentNews, ActionError> {
    let asked = Asked::now().ok_or_else(unwired)?;
    let (here, view) = named(&asked, &token).await?;
    asked.go_to(&here.place.path(&Page::Order(view.order.token.clone())));
    Ok(PaymentNews { state: state(&view), left: left(&here, &view).unwrap_or_default() })
}

/// Asks for what names the buyer of an order to be erased, as far as the law lets it go. Asking again changes nothing.
///
/// # Errors
/// [`ActionError`]: there is no such order, or nothing was changed.
#[server(prefix = "/api", endpoint = "orders/erase", input = PostUrl)]
pub async fn orders_erase(#[server(default)] token: String) -> Result<Destination, ActionError> {
    let asked = Asked::now().ok_or_else(unwired)?;
    let (here, view) = named(&asked, &token).await?;
    let page = Page::OrderData(view.order.token.clone());
    ask_erasure(&asked.app.shop, &view.order.token)
        .await
        .map_err(|failure| asked.refused_on(&here, &page, failure.into(), ""))?;
    let path = here.place.path(&page);
    asked.go_to(&path);
    Ok(Destination { path })
}

/// Sends the link of an order to its address. The answer is the same whether number and address belong together or not.
///
/// # Errors
/// [`ActionError`]: what was typed is no mail address, or no number was typed.
#[server(prefix = "/api", endpoint = "orders/find", input = PostUrl)]
pub async fn orders_find(
    #[server(default)] number: String,
    #[server(default)] email: String,
    #[server(default)] market: String,
    #[server(default)] locale: String,
    #[server(default)] currency: String,
) -> Result<Destination, ActionError> {
    let asked = Asked::now().ok_or_else(unwired)?;
    let here = asked.here(&FormPlace { market, locale, currency });
    let here = here.map_err(|error| asked.refused(&asked.anywhere(), error, ""))?;
    let typed: String = number.chars().take(40).collect();
    let page = Page::FindOrder(typed.trim().to_owned());
    if let Some(code) = email_fault(email.trim()) {
        return Err(asked.refused_on(&here, &page, AppError::Email(code), ""));
    }
    if typed.trim().is_empty() {
        return Err(asked.refused_on(&here, &page, AppError::OrderNumber, ""));
    }
    let found = find_order(&asked.app.shop, &typed, &email).await;
    found.map_err(|error| asked.refused_on(&here, &page, error.into(), ""))?;
    let path = here.link(&Page::FindOrder(String::new()));
    if asked.is_browser() {
        asked.set_cookie(&format!("{NOTICE_COOKIE}={SENT}..0; Max-Age=60; HttpOnly"));
    }
    asked.go_to(&path);
    Ok(Destination { path })
}

/// Sends a message about an order to the merchant. `seen` is the number of the last one that the page showed, so that a second
/// click sends nothing.
///
/// # Errors
/// [`ActionError`]: nothing was sent.
#[server(prefix = "/api", endpoint = "orders/ask", input = PostUrl)]
pub async fn orders_ask(
    #[server(default)] token: String,
    #[server(default)] seen: String,
    #[server(default)] text: String,
) -> Result<Destination, ActionError> {
    let asked = Asked::now().ok_or_else(unwired)?;
    let (here, view) = named(&asked, &token).await?;
    let page = Page::Order(view.order.token.clone());
    ask_merchant(&asked.app.shop, &view.order.token, seen.parse().unwrap_or_default(), &text)
        .await
        .map_err(|failure| asked.refused_on(&here, &page, failure.into(), ""))?;
    let path = here.place.path(&page);
    asked.go_to(&format!("{path}#{MESSAGES}"));
    Ok(Destination { path })
}

/// Cancels pieces of an order before they are packed; their money goes back.
///
/// # Errors
/// [`ActionError`]: nothing was changed.
#[server(prefix = "/api", endpoint = "orders/cancel-pieces", input = PostUrl)]
pub async fn orders_cancel_pieces(
    #[server(default)] token: String,
    #[server(default)] sku: String,
    #[server(default)] quantity: String,
) -> Result<Destination, ActionError> {
    let asked = Asked::now().ok_or_else(unwired)?;
    let (here, view) = named(&asked, &token).await?;
    let order = view.order;
    let page = Page::Order(order.token.clone());
    let refused = |error: AppError| asked.refused_on(&here, &page, error, "");
    let quantity: Quantity = quantity.parse().map_err(|_| refused(AppError::Quantity))?;
    let sku: Sku = sku.parse().map_err(|_| refused(AppError::UnknownSku))?;
    if !order.lines.iter().any(|line| line.sku == sku) {
        return Err(refused(AppError::UnknownSku));
    }
    let pieces = Pieces { sku, quantity: quantity.get() };
    cancel_pieces(&asked.app.shop, &order.token, &pieces).await.map_err(|failure| refused(failure.into()))?;
    let path = format!("{}#{PARCELS}", here.place.path(&page));
    asked.go_to(&path);
    Ok(Destination { path })
}

/// Cancels an order that is to be paid at the door, as long as nothing of it is packed. Again changes nothing.
///
/// # Errors
/// [`ActionError`]: nothing was changed.
#[server(prefix = "/api", endpoint = "orders/cancel", input = PostUrl)]
pub async fn orders_cancel(#[server(default)] token: String) -> Result<Destination, ActionError> {
    let asked = Asked::now().ok_or_else(unwired)?;
    let (here, view) = named(&asked, &token).await?;
    let page = Page::Order(view.order.token.clone());
    let done = cancel_order(&asked.app.shop, &view.order.token).await;
    done.map_err(|failure| asked.refused_on(&here, &page, failure.into(), ""))?;
    let path = here.place.path(&page);
    asked.go_to(&path);
    Ok(Destination { path })
}

/// The order behind a secret, in its own market, language and currency.
pub(super) async fn named(asked: &Asked, token: &str) -> Result<(Here, OrderView), ActionError> {
    let unknown = || asked.refused(&asked.anywhere(), AppError::UnknownOrder, "");
    let token: Token = token.parse().map_err(|_| unknown())?;
    let view = view_order(&asked.app.shop, &token).await;
    let view = view.map_err(|error| asked.refused(&asked.anywhere(), error.into(), ""))?;
    let view = view.ok_or_else(unknown)?;
    let order = &view.order;
    let here = Here::new(&asked.app, &order.market, &order.locale, Some(order.currency));
    Ok((here.ok_or_else(unknown)?, view))
}
