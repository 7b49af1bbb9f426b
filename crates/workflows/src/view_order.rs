//! An order as its owner sees it.

use crate::{Shop, open_payment::methods_for};
use commerce::{
    Token,
    order::Order,
    payment::{PaymentMethod, PaymentSession},
};
use storage::StorageError;

/// An order, its payments, and how it can be paid again.
#[derive(Debug, Clone)]
pub struct OrderView {
    /// The order.
    pub order: Order,
    /// Its payments, the newest first.
    pub payments: Vec<PaymentSession>,
    /// The methods by which it can be paid again; the same that are taken then.
    pub methods: Vec<PaymentMethod>,
}

/// Reads an order by the secret in its link.
///
/// # Errors
/// [`StorageError`] when the database cannot be read.
pub async fn view_order(shop: &Shop, token: &Token) -> Result<Option<OrderView>, StorageError> {
    let mut tx = shop.db.read().await?;
    let Some(order) = storage::orders::by_token(&mut tx, token).await? else { return Ok(None) };
    let payments = storage::payments::of_order(&mut tx, &order.id).await?;
    let methods = methods_for(shop, &order, &payments);
    Ok(Some(OrderView { order, payments, methods }))
}
