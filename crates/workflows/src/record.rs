//! What has happened to an order, as it is bound into the chain of its events: one shape for each thing that it happened
//! to. Ids, amounts in minor units and codes only, since nothing can be erased from a chain. The order is held.

use commerce::{
    Money, RowId,
    clock::Timestamp,
    order::{Order, OrderLine},
    order_event::EventKind,
    payment::{Decline, PaymentSession},
    refund::Refund,
    return_request::{Found, ReturnLine, ReturnRequest},
};
use serde_json::{Value, json};
use storage::{StorageError, Tx, order_events::append};

/// An order was placed, and its first payment begun.
pub(crate) async fn placed(tx: &mut Tx, order: &Order, session: &PaymentSession) -> Result<(), StorageError> {
    let line =
        |line: &OrderLine| json!({ "sku": line.sku, "quantity": line.quantity, "total": line.total.amount });
    let due = order.totals.due();
    let data = json!({
        "market": order.market,
        "lines": order.lines.iter().map(line).collect::<Vec<Value>>(),
        "amount": due.amount,
        "currency": due.currency,
        "session": session.id,
        "method": session.method,
    });
    append(tx, &order.id, EventKind::Placed, order.placed_at, &data).await.map(drop)
}

/// The order itself became something else.
pub(crate) async fn of_order(
    tx: &mut Tx,
    order: &RowId,
    kind: EventKind,
    at: Timestamp,
) -> Result<(), StorageError> {
    append(tx, order, kind, at, &json!({})).await.map(drop)
}

/// Something has happened to a payment, about so much money.
pub(crate) async fn of_payment(
    tx: &mut Tx,
    session: &PaymentSession,
    kind: EventKind,
    amount: Money,
    at: Timestamp,
) -> Result<(), StorageError> {
    let data = json!({
        "session": session.id,
        "method": session.method,
        "status": session.status,
        "decline": session.decline.map(Decline::code),
        "amount": amount.amount,
        "currency": amount.currency,
    });
    append(tx, &session.order, kind, at, &data).await.map(drop)
}

/// Something has happened to a refund.
pub(crate) async fn of_refund(
    tx: &mut Tx,
    refund: &Refund,
    kind: EventKind,
    at: Timestamp,
) -> Result<(), StorageError> {
    let amount = refund.breakdown.amount;
    let data = json!({
        "refund": refund.id,
        "number": refund.number,
        "session": refund.session,
        "amount": amount.amount,
        "currency": amount.currency,
    });
    append(tx, &refund.order, kind, at, &data).await.map(drop)
}

/// Something has happened to goods that the buyer sends back.
pub(crate) async fn of_return(
    tx: &mut Tx,
    request: &ReturnRequest,
    kind: EventKind,
    at: Timestamp,
) -> Result<(), StorageError> {
    let line = |line: &ReturnLine| {
        json!({
            "sku": line.sku,
            "quantity": line.quantity,
            "for": line.exchange_for,
            "came": line.found.as_ref().map(Found::came),
            "restocked": line.found.as_ref().map(|found| found.restocked),
        })
    };
    let data = json!({
        "return": request.number,
        "kind": request.kind.code(),
        "status": request.status.code(),
        "lines": request.lines.iter().map(line).collect::<Vec<Value>>(),
        "amount": request.stated.amount,
        "currency": request.stated.currency,
        "refund": request.refund,
    });
    append(tx, &request.order, kind, at, &data).await.map(drop)
}
