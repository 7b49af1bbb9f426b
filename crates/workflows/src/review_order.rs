//! Somebody looks at an order that waits for it, and releases or refuses it.

use crate::{
    Shop, gateway_calls, give_back::promise_unused, issue_paper::issue_credit_note, outcome::message,
    place_order::release, record,
};
use commerce::{
    OrderNumber,
    order::{Order, OrderStatus},
    order_event::EventKind,
    payment::{PaymentSession, SessionStatus},
    risk::Decision,
};
use serde_json::json;
use storage::{StorageError, Tx, risk::Kept};

/// Why nothing was decided. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum ReviewFailure {
    /// There is no such order.
    #[error("there is no such order")]
    UnknownOrder,
    /// Nobody has to look at it, or somebody has decided.
    #[error("the order does not wait for a review")]
    NotWaiting,
    /// A part of its money went back already, so the rest goes by a refund.
    #[error(
        "a part of the money went back already; give the rest back with `orders refund`, then release it"
    )]
    PartlyRefunded,
    /// The database.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// An order that waits for somebody to look at it, why, and how its newest payment stands.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// The order.
    pub order: Order,
    /// What speaks against it.
    pub kept: Kept,
    /// Its newest payment.
    pub payment: Option<PaymentSession>,
}

/// The orders that wait, the longest first.
///
/// # Errors
/// [`StorageError`] when the database cannot be read.
pub async fn orders_in_review(shop: &Shop) -> Result<Vec<Waiting>, StorageError> {
    let mut tx = shop.db.read().await?;
    let mut waiting = Vec::new();
    for kept in storage::risk::waiting(&mut tx).await? {
        let Some(order) = storage::orders::by_id_closed(&mut tx, &kept.order).await? else { continue };
        let payment = storage::payments::of_order(&mut tx, &order.id).await?.into_iter().next();
        waiting.push(Waiting { order, kept, payment });
    }
    Ok(waiting)
}

/// Releases an order: money that is promised is taken, and what was kept back for the review happens now. `by` is who
/// decided.
///
/// # Errors
/// [`ReviewFailure`].
pub async fn release_order(shop: &Shop, number: &OrderNumber, by: &str) -> Result<Order, ReviewFailure> {
    let mut tx = shop.db.write().await?;
    let (order, sessions) = decide(shop, &mut tx, number, Decision::Released, by).await?;
    match order.status {
        OrderStatus::AwaitingPayment => {
            let promised = sessions.iter().find(|session| session.status == SessionStatus::Authorized);
            if let Some(session) = promised {
                gateway_calls::capture(shop, &mut tx, session).await?;
            }
        }
        OrderStatus::Paid => {
            let mail = message("mail.order_paid", order.id.as_str(), json!({ "order": order.id }));
            storage::outbox::enqueue(&mut tx, &mail, shop.clock.now()).await?;
        }
        OrderStatus::Canceled => {}
    }
    tx.commit().await?;
    tracing::info!(number = %order.number, "order released");
    Ok(order)
}

/// Refuses an order: it is canceled and its pieces are free; a payment that is not captured is ended, and money that has
/// arrived goes back. `by` is who decided.
///
/// # Errors
/// [`ReviewFailure`].
pub async fn refuse_order(shop: &Shop, number: &OrderNumber, by: &str) -> Result<Order, ReviewFailure> {
    let now = shop.clock.now();
    let mut tx = shop.db.write().await?;
    let (order, sessions) = decide(shop, &mut tx, number, Decision::Refused, by).await?;
    if sessions.iter().any(|session| session.status.holds_money() && session.refunded.amount > 0) {
        return Err(ReviewFailure::PartlyRefunded);
    }
    if let Ok(canceled) = order.status.refuse()
        && storage::orders::set_status(&mut tx, &order.id, order.status, canceled, now).await?
    {
        record::of_order(&mut tx, &order.id, EventKind::Canceled, now).await?;
        release(&mut tx, &order, now).await?;
        storage::buyer_numbers::erase(&mut tx, &order.id).await?;
        let mail = message("mail.order_refused", order.id.as_str(), json!({ "order": order.id }));
        storage::outbox::enqueue(&mut tx, &mail, now).await?;
    }
    for mut session in sessions {
        if session.status.is_open() {
            gateway_calls::cancel(shop, &mut tx, &session).await?;
        } else if session.status.holds_money() {
            let left = session.left();
            promise_unused(shop, &mut tx, &order, &mut session, left).await?;
        }
    }
    issue_credit_note(&mut tx, &order.id, None, now).await?;
    tx.commit().await?;
    tracing::info!(number = %order.number, "order refused");
    Ok(order)
}

/// Keeps the decision, and holds the order so that no webhook comes in between.
async fn decide(
    shop: &Shop,
    tx: &mut Tx,
    number: &OrderNumber,
    decision: Decision,
    by: &str,
) -> Result<(Order, Vec<PaymentSession>), ReviewFailure> {
    let order = storage::orders::by_number(tx, number).await?.ok_or(ReviewFailure::UnknownOrder)?;
    let order = storage::orders::lock(tx, &order.id).await?.ok_or(ReviewFailure::UnknownOrder)?;
    if !storage::risk::decide(tx, &order.id, decision, by, shop.clock.now()).await? {
        return Err(ReviewFailure::NotWaiting);
    }
    let kind = match decision {
        Decision::Released => EventKind::Released,
        Decision::Refused => EventKind::Refused,
    };
    record::of_order(tx, &order.id, kind, shop.clock.now()).await?;
    let sessions = storage::payments::of_order(tx, &order.id).await?;
    Ok((order, sessions))
}
