//! Calls to a gateway about a payment that it has promised: take the money, or let it go. They are written in the
//! transaction that decides on them and made afterwards.

use crate::{
    Shop,
    open_payment::{CallFailure, session_id},
    outcome::{OutcomeFailure, apply, message},
    ports::{OutsideError, PaymentGateway},
};
use commerce::{
    GatewayId,
    order::{Order, OrderStatus},
    payment::{Outcome, PaymentSession},
};
use serde_json::json;
use std::sync::Arc;
use storage::{StorageError, Tx, outbox::OutboxMessage};

/// Takes the money of an authorized payment.
pub(crate) async fn capture(shop: &Shop, tx: &mut Tx, session: &PaymentSession) -> Result<(), StorageError> {
    ask(shop, tx, "payment.capture", session).await
}

/// Ends a payment that is not captured, so that nobody can pay it any more.
pub(crate) async fn cancel(shop: &Shop, tx: &mut Tx, session: &PaymentSession) -> Result<(), StorageError> {
    ask(shop, tx, "payment.cancel", session).await
}

/// Each time anew: a payment that was let go may be promised once more. What is asked twice is done once.
async fn ask(shop: &Shop, tx: &mut Tx, kind: &str, session: &PaymentSession) -> Result<(), StorageError> {
    let now = shop.clock.now();
    let ask = message(kind, shop.ids.row(now).as_str(), json!({ "session": session.id }));
    storage::outbox::enqueue(tx, &ask, now).await.map(drop)
}

/// Carries out the outbox's call to take the money. Nothing is taken for an order that does not wait for it any more, and
/// nothing where money is here.
pub(crate) async fn carry_out_capture(shop: &Shop, message: &OutboxMessage) -> Result<(), CallFailure> {
    let (session, order) = asked_about(shop, message).await?;
    if session.captured.amount > 0 || order.status != OrderStatus::AwaitingPayment {
        return Ok(());
    }
    let outcome = gateway(shop, &session.gateway)?.capture(&session).await?;
    answered(shop, &session, &outcome).await
}

/// Carries out the outbox's call to end a payment. Money that was faster is taken in as money that comes late.
pub(crate) async fn carry_out_cancel(shop: &Shop, message: &OutboxMessage) -> Result<(), CallFailure> {
    let (session, _) = asked_about(shop, message).await?;
    if session.is_paid() {
        return Ok(());
    }
    let outcome = gateway(shop, &session.gateway)?.cancel(&session).await?;
    answered(shop, &session, &outcome).await
}

async fn asked_about(shop: &Shop, message: &OutboxMessage) -> Result<(PaymentSession, Order), CallFailure> {
    let id = session_id(message)?;
    let mut tx = shop.db.read().await?;
    let session = storage::payments::by_id(&mut tx, &id).await?.ok_or(OutcomeFailure::UnknownSession)?;
    let order = storage::orders::by_id(&mut tx, &session.order).await?;
    Ok((session, order.ok_or(OutcomeFailure::UnknownSession)?))
}

async fn answered(shop: &Shop, session: &PaymentSession, outcome: &Outcome) -> Result<(), CallFailure> {
    let mut tx = shop.db.write().await?;
    apply(shop, &mut tx, &session.id, outcome).await?;
    Ok(tx.commit().await?)
}

/// The gateway of this name.
pub(crate) fn gateway<'a>(
    shop: &'a Shop,
    id: &GatewayId,
) -> Result<&'a Arc<dyn PaymentGateway>, OutsideError> {
    let known = shop.gateways.iter().find(|gateway| gateway.id() == *id);
    known.ok_or_else(|| OutsideError(format!("no gateway {id}")))
}
