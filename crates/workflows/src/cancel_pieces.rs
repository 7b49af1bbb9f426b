//! A buyer takes pieces out of her order before they are packed: they are free again, and their money goes back, with all
//! that was paid for a border that they do not cross. What is to be paid at the door she cancels as a whole, and no money
//! moves.

use crate::{
    RefundFailure, Shop, gateway_calls,
    outcome::{OutcomeFailure, give_up},
    refund_order::{Leaves, give_back_pieces},
};
use commerce::{
    OrderNumber, Token,
    inventory::Pieces,
    order::{Order, OrderStatus},
    parcel::can_call_off,
    payment::Outcome,
    refund::Refund,
};
use storage::StorageError;

/// Why nothing was canceled. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum CancelFailure {
    /// There is no such order.
    #[error("there is no such order")]
    UnknownOrder,
    /// So many are not left that are not packed.
    #[error("{0} of them are not packed")]
    Packed(u32),
    /// It is packed, paid, or not to be paid at the door.
    #[error("the order cannot be canceled as a whole")]
    Closed,
    /// They bear different texts, and nobody says which of them is not made.
    #[error("only all {0} of them can be canceled")]
    Together(u32),
    /// No money goes back.
    #[error(transparent)]
    Refund(#[from] RefundFailure),
    /// The database.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Cancels pieces of the order behind a secret, for the buyer.
///
/// # Errors
/// [`CancelFailure`].
pub async fn cancel_pieces(
    shop: &Shop,
    token: &Token,
    pieces: &Pieces,
) -> Result<(Order, Refund), CancelFailure> {
    let mut tx = shop.db.read().await?;
    let order = storage::orders::by_token(&mut tx, token).await?.ok_or(CancelFailure::UnknownOrder)?;
    let line = order.lines.iter().find(|line| line.sku == pieces.sku);
    if line.is_some_and(|line| line.engravings.len() > 1) {
        let parcels = storage::parcels::of_order(&mut tx, &order).await?;
        let all = commerce::parcel::cancelable(&parcels, &pieces.sku);
        if pieces.quantity < all {
            return Err(CancelFailure::Together(all));
        }
    }
    drop(tx);
    cancel(shop, &order.number, pieces).await
}

/// Cancels the order behind a secret that is to be paid at the door and of which nothing is packed: its pieces are free again,
/// its payment is broken off, and the buyer is told by mail. Again changes nothing.
///
/// # Errors
/// [`CancelFailure`].
pub async fn cancel_order(shop: &Shop, token: &Token) -> Result<Order, CancelFailure> {
    let mut tx = shop.db.write().await?;
    let order = storage::orders::by_token(&mut tx, token).await?.ok_or(CancelFailure::UnknownOrder)?;
    // Held until the end, so that nobody packs it meanwhile.
    let order = storage::orders::lock(&mut tx, &order.id).await?.ok_or(CancelFailure::UnknownOrder)?;
    let sessions = storage::payments::of_order(&mut tx, &order.id).await?;
    let parcels = storage::parcels::of_order(&mut tx, &order).await?;
    if order.status == OrderStatus::Canceled {
        return Ok(order);
    }
    let newest = sessions.into_iter().next();
    let Some(mut session) = newest.filter(|newest| can_call_off(&order, Some(newest), &parcels)) else {
        return Err(CancelFailure::Closed);
    };
    session.take(&Outcome::Canceled).map_err(|_| CancelFailure::Closed)?;
    storage::payments::update(&mut tx, &session).await?;
    gateway_calls::cancel(shop, &mut tx, &session).await?;
    match give_up(shop, &mut tx, &order).await {
        Ok(()) => {}
        Err(OutcomeFailure::Storage(error)) => return Err(error.into()),
        Err(_) => return Err(CancelFailure::Closed),
    }
    tx.commit().await?;
    tracing::info!(number = %order.number, "order canceled by its buyer");
    Ok(order)
}

/// Cancels pieces of an order, for the operator.
///
/// # Errors
/// [`CancelFailure`].
pub async fn cancel(
    shop: &Shop,
    number: &OrderNumber,
    pieces: &Pieces,
) -> Result<(Order, Refund), CancelFailure> {
    let coming = std::slice::from_ref(pieces);
    give_back_pieces(shop, number, coming, Leaves::Never).await.map_err(|failure| match failure {
        RefundFailure::UnknownOrder => CancelFailure::UnknownOrder,
        RefundFailure::Packed(left) => CancelFailure::Packed(left),
        other => other.into(),
    })
}

/// The pieces that a buyer can cancel now.
pub(crate) fn cancelable(order: &Order, parcels: &[commerce::parcel::Parcel]) -> Vec<Pieces> {
    if order.status != OrderStatus::Paid {
        return Vec::new();
    }
    let left = order.lines.iter().map(|line| Pieces {
        sku: line.sku.clone(),
        quantity: commerce::parcel::cancelable(parcels, &line.sku),
    });
    left.filter(|pieces| pieces.quantity > 0).collect()
}
