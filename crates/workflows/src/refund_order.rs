//! Money goes back for pieces of an order that come back: worked out, promised and written in one transaction, and given
//! back by the gateway afterwards, once.

use crate::{
    Shop,
    give_back::{Promise, promise},
    record,
};
use commerce::{
    LocationId, Money, OrderNumber, Sku,
    inventory::{Cause, Pieces},
    order::{Order, OrderStatus},
    parcel::{Canceled, cancelable, not_left, planned, taken_from},
    refund::{Breakdown, Refund, RefundError, cancel, refund_within, still_out},
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
    /// Pieces were to be canceled, and only so many of them are not packed.
    #[error("only {0} of them are not packed")]
    Packed(u32),
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
    /// Whether they have never left: nothing that was paid for a border is kept then.
    pub(crate) is_cancel: bool,
}

impl<'a> Coming<'a> {
    const fn all_of(pieces: &'a [Pieces]) -> Self {
        Self { pieces, ahead: &[], outward: None, restocked_at: None, is_cancel: false }
    }
}

/// Gives back what is due for pieces of a paid order, or for all that are left where none are named: the refund, the
/// call to the gateway and the mail are one transaction. The pieces stay out of the stock; those that have not left the
/// house are free again, and are not packed any more.
///
/// # Errors
/// [`RefundFailure`].
pub async fn refund_order(
    shop: &Shop,
    number: &OrderNumber,
    coming: &[Pieces],
) -> Result<(Order, Refund), RefundFailure> {
    give_back_pieces(shop, number, coming, Leaves::Back(None)).await
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
    give_back_pieces(shop, number, coming, Leaves::Back(Some(location))).await
}

/// Where pieces are whose money goes back.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Leaves<'a> {
    /// They came back, and are put into this location where there is one; those that have not left stay in the house.
    Back(Option<&'a LocationId>),
    /// None of them is packed, and they do not leave.
    Never,
}

/// Gives the money of pieces back, and moves the pieces, in one transaction.
pub(crate) async fn give_back_pieces(
    shop: &Shop,
    number: &OrderNumber,
    coming: &[Pieces],
    leaves: Leaves<'_>,
) -> Result<(Order, Refund), RefundFailure> {
    let mut tx = shop.db.write().await?;
    let order = storage::orders::by_number(&mut tx, number).await?.ok_or(RefundFailure::UnknownOrder)?;
    // Held until the end: of two who give back the same piece, the second finds it gone.
    let order = storage::orders::lock(&mut tx, &order.id).await?.ok_or(RefundFailure::UnknownOrder)?;
    let (is_cancel, location) = match leaves {
        Leaves::Back(location) => (false, location),
        Leaves::Never => (true, None),
    };
    let coming = Coming { restocked_at: location, is_cancel, ..Coming::all_of(coming) };
    let gone = staying(&mut tx, &order, &coming).await?;
    let refund = give_back_held(shop, &mut tx, &order, &coming).await?;
    for canceled in &gone {
        storage::parcels::cancel(&mut tx, &order.id, canceled, &refund.id).await?;
    }
    if !gone.is_empty() {
        record::of_canceled(&mut tx, &refund, &gone, shop.clock.now()).await?;
    }
    move_pieces(shop, &mut tx, &order, &refund, (gone.as_slice(), location)).await?;
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

/// Frees the pieces that have not left, and puts the others into a location where there is one; what was downloaded is no
/// piece.
async fn move_pieces(
    shop: &Shop,
    tx: &mut Tx,
    order: &Order,
    refund: &Refund,
    (gone, location): (&[Canceled], Option<&LocationId>),
) -> Result<(), StorageError> {
    let cause = Cause::order(&order.number, shop.clock.now());
    let parcels = planned(order, &[]);
    let at = |canceled: &Canceled| {
        parcels.iter().find(|parcel| parcel.number == canceled.parcel).map(|parcel| parcel.from.clone())
    };
    let mut moves: Vec<(Sku, LocationId, u32, bool)> = Vec::new();
    for canceled in gone {
        moves.extend(at(canceled).map(|at| (canceled.sku.clone(), at, canceled.quantity, false)));
    }
    if let Some(location) = location {
        let is_sent =
            |pieces: &Pieces| order.lines.iter().any(|line| line.sku == pieces.sku && line.file.is_none());
        for Pieces { sku, quantity } in refund.breakdown.pieces().filter(is_sent) {
            let stayed = gone.iter().filter(|canceled| canceled.sku == sku);
            let stayed = stayed.map(|canceled| canceled.quantity).fold(0, u32::saturating_add);
            let back = quantity.saturating_sub(stayed);
            moves.extend((back > 0).then(|| (sku, location.clone(), back, true)));
        }
    }
    if moves.is_empty() {
        return Ok(());
    }
    moves.sort();
    for (sku, at, quantity, is_back) in &moves {
        if *is_back {
            storage::stock::put_back(tx, sku, at, *quantity, &cause).await?;
        } else {
            storage::stock::release(tx, sku, at, *quantity, &cause).await?;
        }
    }
    storage::generations::bump(tx, Generation::Stock).await.map(drop)
}

/// What is asked for, what has come back before it, and the refunds of that.
struct Asked {
    pieces: Vec<Pieces>,
    back: Vec<Pieces>,
    before: Vec<Refund>,
}

async fn asked(tx: &mut Tx, order: &Order, coming: &Coming<'_>) -> Result<Asked, RefundFailure> {
    if order.status != OrderStatus::Paid {
        return Err(RefundFailure::NotPaid);
    }
    let before = storage::refunds::of_order(tx, &order.id).await?;
    let back = before.iter().flat_map(|refund| refund.breakdown.pieces());
    let back: Vec<Pieces> = back.chain(coming.ahead.iter().cloned()).collect();
    let pieces = if coming.pieces.is_empty() { still_out(order, &back) } else { coming.pieces.to_vec() };
    Ok(Asked { pieces, back, before })
}

/// What of the pieces has not left the house, and now never will.
async fn staying(tx: &mut Tx, order: &Order, coming: &Coming<'_>) -> Result<Vec<Canceled>, RefundFailure> {
    let Asked { pieces, back, .. } = asked(tx, order, coming).await?;
    let parcels = storage::parcels::of_order(tx, order).await?;
    let canceled = storage::parcels::canceled(tx, &order.id).await?;
    let mut gone = Vec::new();
    for Pieces { sku, quantity } in &pieces {
        let left = cancelable(&parcels, sku);
        if coming.is_cancel && left < *quantity {
            return Err(RefundFailure::Packed(left));
        }
        let stays = if coming.is_cancel {
            *quantity
        } else {
            let canceled = canceled.iter().filter(|gone| gone.sku == *sku);
            let canceled = canceled.map(|gone| gone.quantity).fold(0, u32::saturating_add);
            let back = back.iter().filter(|pieces| pieces.sku == *sku);
            let back = back.map(|pieces| pieces.quantity).fold(0, u32::saturating_add);
            not_left(&parcels, back, canceled, sku, *quantity)
        };
        gone.extend(taken_from(&parcels, sku, stays, !coming.is_cancel));
    }
    Ok(gone)
}

/// What is given back now.
pub(crate) async fn worked_out(
    shop: &Shop,
    tx: &mut Tx,
    order: &Order,
    coming: &Coming<'_>,
) -> Result<Breakdown, RefundFailure> {
    let Asked { pieces, back, before } = asked(tx, order, coming).await?;
    let rules = &shop.world.load().refunds;
    let (goes_back, rules) = if coming.is_cancel {
        (cancel(order, &back, &pieces, rules)?, rules.before_sending())
    } else {
        (refund_within(order, &back, &pieces, rules, coming.outward)?, rules.clone())
    };
    let sessions = storage::payments::of_order(tx, &order.id).await?;
    let paid = sessions.iter().find(|session| session.status.holds_money());
    let Some(plan) = paid.and_then(|paid| paid.plan) else { return Ok(goes_back) };
    let before = before.iter().map(|refund| &refund.breakdown);
    Ok(goes_back.with_interest(&plan, before, &rules).map_err(RefundError::from)?)
}
