//! Orders.

use super::{
    asked::{Asked, unwired},
    checkout::payment_path,
};
use crate::{
    context::Here,
    error::AppError,
    routes::Page,
    views::{ActionError, Destination},
};
use commerce::Token;
use leptos::{prelude::*, server_fn::codec::PostUrl};
use workflows::{pay_again, view_order};

/// Pays an order whose last payment failed or was broken off.
///
/// # Errors
/// [`ActionError`]: nothing was changed.
#[server(prefix = "/api", endpoint = "orders/pay", input = PostUrl)]
pub async fn orders_pay(
    #[server(default)] token: String,
    #[server(default)] method: String,
) -> Result<Destination, ActionError> {
    let asked = Asked::now().ok_or_else(unwired)?;
    let shop = &asked.app.shop;
    let unknown = || asked.refused(&asked.anywhere(), AppError::UnknownOrder, "");
    let token: Token = token.parse().map_err(|_| unknown())?;
    let view = view_order(shop, &token).await;
    let view = view.map_err(|error| asked.refused(&asked.anywhere(), error.into(), ""))?;
    let order = view.ok_or_else(unknown)?.order;
    let here =
        Here::new(&asked.app, &order.market, &order.locale, Some(order.currency)).ok_or_else(unknown)?;
    let page = Page::Order(token.clone());
    pay_again(shop, &token, &method)
        .await
        .map_err(|failure| asked.refused_on(&here, &page, failure.into(), ""))?;
    let path = payment_path(&asked, &order).await;
    asked.go_to(&path);
    Ok(Destination { path })
}
