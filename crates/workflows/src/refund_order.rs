//! Money goes back for pieces of an order that come back: worked out, promised and written in one transaction, and given
//! back by the gateway afterwards, once.

use crate::{
    Shop,
    give_back::{Promise, promise},
};
use commerce::{
    LocationId, Money, OrderNumber,
    inventory::{Cause, Pieces},
    order::{Order, OrderStatus},
    refund::{Breakdown, Refund, RefundError, refund_within, still_out},
};
use storage::{StorageError, Tx, generations::Generation};

/// Why nothing goes back. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum RefundFailure {
    /// There is no such order.
    #[error("there is no such order")]
    UnknownOrder,
    /// No money has arrived for it.
    #[error("the order is not paid")]
    NotPaid,
    /// Its payment does not hold so much any more.
    #[error("no payment of the order has so much left")]
    NoMoney,
    /// The merchant has no such location.
    #[error("there is no location {0}")]
    UnknownLocation(LocationId),
    /// The pieces do not come back, or not all of them.
    #[error(transparent)]
    Refund(#[from] RefundError),
    /// The database.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// What would be given back for pieces of an order, or for all that are left where none are named. Changes nothing.
///
/// # Errors
/// [`RefundFailure`].
pub async fn preview_refund(
    shop: &Shop,
    number: &OrderNumber,
    coming: &[Pieces],
) -> Result<(Order, Breakdown), RefundFailure> {
    let mut tx = shop.db.read().await?;
    let order = storage::orders::by_number(&mut tx, number).await?.ok_or(RefundFailure::UnknownOrder)?;
    if order.status != OrderStatus::Paid {
        return Err(RefundFailure::NotPaid);
    }
    let breakdown = worked_out(shop, &mut tx, &order, &Coming::all_of(coming)).await?;
    Ok((order, breakdown))
}

/// What comes back, and what of shipping goes back with it.
pub(crate) struct Coming<'a> {
    /// The pieces; all that are left where none are named.
    pub(crate) pieces: &'a [Pieces],
    /// Pieces that are on their way back before them, where it is only asked what these would bring.
    pub(crate) ahead: &'a [Pieces],
    /// The most that goes back of what was paid for shipping; all of it where nothing is named.
    pub(crate) outward: Option<Money>,
    /// Where they were put back.
    pub(crate) restocked_at: Option<&'a LocationId>,
}

impl<'a> Coming<'a> {
    const fn all_of(pieces: &'a [Pieces]) -> Self {
        Self { pieces, ahead: &[], outward: None, restocked_at: None }
    }
}

/// Gives back what is due for pieces of a paid order, or for all that are left where none are named: the refund, the
/// call to the gateway and the mail are one transaction. The pieces stay out of the stock.
///
/// # Errors
/// [`RefundFailure`].
pub async fn refund_order(
    shop: &Shop,
    number: &OrderNumber,
    coming: &[Pieces],
) -> Result<(Order, Refund), RefundFailure> {
    give_back_pieces(shop, number, coming, None).await
}

/// As [`refund_order`], and the pieces that can be sent again are put into a location in the same transaction.
///
/// # Errors
/// As [`refund_order`], and [`RefundFailure::UnknownLocation`].
pub async fn refund_to_stock(
    shop: &Shop,
    number: &OrderNumber,
    coming: &[Pieces],
    location: &LocationId,
) -> Result<(Order, Refund), RefundFailure> {
    let world = shop.world.load_full();
    if !world.trade.merchant.locations.iter().any(|known| known.id == *location) {
        return Err(RefundFailure::UnknownLocation(location.clone()));
    }
    give_back_pieces(shop, number, coming, Some(location)).await
}

async fn give_back_pieces(
    shop: &Shop,
    number: &OrderNumber,
    coming: &[Pieces],
    location: Option<&LocationId>,
) -> Result<(Order, Refund), RefundFailure> {
    let mut tx = shop.db.write().await?;
    let order = storage::orders::by_number(&mut tx, number).await?.ok_or(RefundFailure::UnknownOrder)?;
    // Held until the end: of two who give back the same piece, the second finds it gone.
    let order = storage::orders::lock(&mut tx, &order.id).await?.ok_or(RefundFailure::UnknownOrder)?;
    let coming = Coming { restocked_at: location, ..Coming::all_of(coming) };
    let refund = give_back_held(shop, &mut tx, &order, &coming).await?;
    if let Some(location) = location {
        let cause = Cause::order(&order.number, shop.clock.now());
        restock(&mut tx, &order, &refund, location, &cause).await?;
    }
    tx.commit().await?;
    tracing::info!(number = %order.number, refund = refund.number, "money goes back");
    Ok((order, refund))
}

/// Promises back what is due for pieces of an order that is held.
pub(crate) async fn give_back_held(
    shop: &Shop,
    tx: &mut Tx,
    order: &Order,
    coming: &Coming<'_>,
) -> Result<Refund, RefundFailure> {
    if order.status != OrderStatus::Paid {
        return Err(RefundFailure::NotPaid);
    }
    let breakdown = worked_out(shop, tx, order, coming).await?;
    let amount = breakdown.amount;
    let sessions = storage::payments::of_order(tx, &order.id).await?;
    let holds = |left: Money| left.amount > 0 && left.amount >= amount.amount;
    let session = sessions.into_iter().find(|session| holds(session.refundable()));
    let mut session = session.ok_or(RefundFailure::NoMoney)?;
    session.refunded = session.refunded.plus(amount).map_err(RefundError::from)?;
    storage::payments::update(tx, &session).await?;
    let restocked_at = coming.restocked_at.cloned();
    Ok(promise(shop, tx, Promise { order, session: &session, breakdown, restocked_at }).await?)
}

/// Puts the pieces of a refund into a location; what was downloaded is no piece.
async fn restock(
    tx: &mut Tx,
    order: &Order,
    refund: &Refund,
    location: &LocationId,
    cause: &Cause,
) -> Result<(), StorageError> {
    let is_sent =
        |pieces: &Pieces| order.lines.iter().any(|line| line.sku == pieces.sku && line.file.is_none());
    let mut pieces: Vec<Pieces> = refund.breakdown.pieces().filter(is_sent).collect();
    pieces.sort_by(|one, other| one.sku.cmp(&other.sku));
    for Pieces { sku, quantity } in &pieces {
        storage::stock::put_back(tx, sku, location, *quantity, cause).await?;
    }
    storage::generations::bump(tx, Generation::Stock).await.map(drop)
}

/// What is given back now.
pub(crate) async fn worked_out(
    shop: &Shop,
    tx: &mut Tx,
    order: &Order,
    coming: &Coming<'_>,
) -> Result<Breakdown, RefundFailure> {
    let before = storage::refunds::of_order(tx, &order.id).await?;
    let back = before.iter().flat_map(|refund| refund.breakdown.pieces());
    let back: Vec<Pieces> = back.chain(coming.ahead.iter().cloned()).collect();
    let all;
    let pieces = if coming.pieces.is_empty() {
        all = still_out(order, &back);
        &all
    } else {
        coming.pieces
    };
    let world = shop.world.load();
    let goes_back = refund_within(order, &back, pieces, &world.refunds, coming.outward)?;
    let sessions = storage::payments::of_order(tx, &order.id).await?;
    let Some(plan) = sessions.iter().find(|session| session.status.holds_money()).and_then(|paid| paid.plan)
    else {
        return Ok(goes_back);
    };
    let before = before.iter().map(|refund| &refund.breakdown);
    Ok(goes_back.with_interest(&plan, before, &world.refunds).map_err(RefundError::from)?)
}
