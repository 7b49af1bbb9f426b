//! Money goes back for pieces of an order that come back: worked out, promised and written in one transaction, and given
//! back by the gateway afterwards, once.

use crate::{
    Shop,
    gateway_calls::gateway,
    open_payment::{CallFailure, row_id, session_id},
    outcome::{OutcomeFailure, apply, message},
    ports::OutsideError,
};
use commerce::{
    Money, OrderNumber, RowId,
    inventory::Pieces,
    order::{Order, OrderStatus},
    payment::Outcome,
    refund::{Breakdown, Refund, RefundError, RefundStatus, refund, still_out},
};
use serde_json::json;
use storage::{StorageError, Tx, outbox::OutboxMessage};

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
    let (_, breakdown) = worked_out(shop, &mut tx, &order, coming).await?;
    Ok((order, breakdown))
}

/// Gives back what is due for pieces of a paid order, or for all that are left where none are named: the refund, the
/// call to the gateway and the mail are one transaction.
///
/// # Errors
/// [`RefundFailure`].
pub async fn refund_order(
    shop: &Shop,
    number: &OrderNumber,
    coming: &[Pieces],
) -> Result<(Order, Refund), RefundFailure> {
    let now = shop.clock.now();
    let mut tx = shop.db.write().await?;
    let order = storage::orders::by_number(&mut tx, number).await?.ok_or(RefundFailure::UnknownOrder)?;
    // Held until the end: of two who give back the same piece, the second finds it gone.
    let paid = OrderStatus::Paid;
    if !storage::orders::set_status(&mut tx, &order.id, paid, paid, now).await? {
        return Err(RefundFailure::NotPaid);
    }
    let (before, breakdown) = worked_out(shop, &mut tx, &order, coming).await?;
    let amount = breakdown.amount;
    let sessions = storage::payments::of_order(&mut tx, &order.id).await?;
    let holds = |left: Money| left.amount > 0 && left.amount >= amount.amount;
    let session = sessions.into_iter().find(|session| holds(session.refundable()));
    let session = storage::payments::lock(&mut tx, &session.ok_or(RefundFailure::NoMoney)?.id).await?;
    let mut session = session.filter(|session| holds(session.refundable())).ok_or(RefundFailure::NoMoney)?;
    session.refunded = session.refunded.plus(amount).map_err(RefundError::from)?;
    storage::payments::update(&mut tx, &session).await?;
    let refund = Refund {
        id: shop.ids.row(now),
        order: order.id.clone(),
        session: session.id.clone(),
        number: before.saturating_add(1),
        breakdown,
        status: RefundStatus::Pending,
        placed_at: now,
    };
    storage::refunds::insert(&mut tx, &refund).await?;
    let payload = json!({ "session": session.id, "order": order.id, "refund": refund.id });
    for kind in ["payment.refund", "mail.order_refunded"] {
        storage::outbox::enqueue(&mut tx, &message(kind, refund.id.as_str(), payload.clone()), now).await?;
    }
    tx.commit().await?;
    tracing::info!(number = %order.number, refund = refund.number, "money goes back");
    Ok((order, refund))
}

/// How many refunds there were, and what is given back now.
async fn worked_out(
    shop: &Shop,
    tx: &mut Tx,
    order: &Order,
    coming: &[Pieces],
) -> Result<(u32, Breakdown), RefundFailure> {
    let before = storage::refunds::of_order(tx, &order.id).await?;
    let back: Vec<Pieces> = before.iter().flat_map(|refund| refund.breakdown.pieces()).collect();
    let all;
    let coming = if coming.is_empty() {
        all = still_out(order, &back);
        &all
    } else {
        coming
    };
    let breakdown = refund(order, &back, coming, &shop.world.load().refunds)?;
    Ok((u32::try_from(before.len()).unwrap_or(u32::MAX), breakdown))
}

/// Carries out the outbox's call to the gateway: a refund of an order, or money that pays nothing.
pub(crate) async fn give_back(shop: &Shop, message: &OutboxMessage) -> Result<(), CallFailure> {
    let id = session_id(message)?;
    let refund = refund_of(shop, message).await?;
    let session = {
        let mut tx = shop.db.read().await?;
        storage::payments::by_id(&mut tx, &id).await?.ok_or(OutcomeFailure::UnknownSession)?
    };
    let gateway = gateway(shop, &session.gateway)?;
    let Some(refund) = refund else {
        let (key, amount) = surplus(message)?;
        return Ok(gateway.refund(&session, amount, &key).await?);
    };
    if refund.breakdown.amount.amount > 0 {
        gateway.refund(&session, refund.breakdown.amount, &refund.id).await?;
    }
    made(shop, &refund).await
}

/// Money that pays nothing: how much of it goes back, and under which key.
fn surplus(message: &OutboxMessage) -> Result<(RowId, Money), OutsideError> {
    let amount = message.payload.get("amount").cloned();
    let amount = amount.and_then(|amount| serde_json::from_value(amount).ok());
    row_id(message, "key").zip(amount).ok_or_else(|| OutsideError("the message names no amount".into()))
}

/// Notes that a refund was made. With the last of it the payment is one that was given back.
async fn made(shop: &Shop, refund: &Refund) -> Result<(), CallFailure> {
    let mut tx = shop.db.write().await?;
    let session = storage::payments::lock(&mut tx, &refund.session).await?;
    let session = session.ok_or(OutcomeFailure::UnknownSession)?;
    storage::refunds::set_made(&mut tx, &refund.id).await?;
    let all = storage::refunds::of_order(&mut tx, &refund.order).await?;
    let made = all.iter().filter(|other| other.session == session.id && other.status == RefundStatus::Made);
    let made = made.map(|other| other.breakdown.amount.amount).sum();
    let amount = Money::new(made, session.amount.currency);
    apply(shop, &mut tx, &session.id, &Outcome::Refunded { amount }).await?;
    Ok(tx.commit().await?)
}

/// The refund that a message names, if it names one.
pub(crate) async fn refund_of(shop: &Shop, message: &OutboxMessage) -> Result<Option<Refund>, CallFailure> {
    let Some(id): Option<RowId> = row_id(message, "refund") else { return Ok(None) };
    let mut tx = shop.db.read().await?;
    let refund = storage::refunds::by_id(&mut tx, &id).await?;
    Ok(Some(refund.ok_or_else(|| OutsideError("there is no such refund".into()))?))
}
