//! An order as its owner sees it.

use crate::Shop;
use commerce::{Token, order::Order, payment::PaymentSession};
use storage::StorageError;

/// An order and its payments.
#[derive(Debug, Clone)]
pub struct OrderView {
    /// The order.
    pub order: Order,
    /// Its payments, the newest first.
    pub payments: Vec<PaymentSession>,
}

/// Reads an order by the secret in its link.
///
/// # Errors
/// [`StorageError`] when the database cannot be read.
pub async fn view_order(shop: &Shop, token: &Token) -> Result<Option<OrderView>, StorageError> {
    let mut tx = shop.db.read().await?;
    let Some(order) = storage::orders::by_token(&mut tx, token).await? else { return Ok(None) };
    let payments = storage::payments::of_order(&mut tx, &order.id).await?;
    Ok(Some(OrderView { order, payments }))
}
