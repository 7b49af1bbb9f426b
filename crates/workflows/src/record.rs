//! What has happened to an order, as it is bound into the chain of its events: one shape for each thing that it happened
//! to. Ids, amounts in minor units and codes only, since nothing can be erased from a chain. The order is held.

use commerce::{
    EventHash, Money, RowId,
    clock::Timestamp,
    download::Consent,
    order::{AddressChange, Order, OrderLine},
    order_event::EventKind,
    paper::Paper,
    parcel::{Canceled, Parcel},
    payment::{Decline, PaymentSession},
    refund::Refund,
    return_request::{Found, ReturnLine, ReturnRequest},
};
use serde_json::{Value, json};
use storage::{
    StorageError, Tx,
    downloads::Counted,
    order_events::{append, begin},
};

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
    let first = (EventKind::Placed, order.placed_at);
    begin(tx, &order.id, &order.number, first, &data).await.map(drop)
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

/// The order was paid, and this is its invoice.
pub(crate) async fn paid(
    tx: &mut Tx,
    order: &RowId,
    invoice: &Paper,
    at: Timestamp,
) -> Result<(), StorageError> {
    let data = json!({ "invoice": invoice.number.to_string() });
    append(tx, order, EventKind::Paid, at, &data).await.map(drop)
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

/// A message was written about the order, under this number.
pub(crate) async fn of_message(
    tx: &mut Tx,
    order: &RowId,
    kind: EventKind,
    number: u32,
    at: Timestamp,
) -> Result<(), StorageError> {
    append(tx, order, kind, at, &json!({ "message": number })).await.map(drop)
}

/// The buyer agreed to what a law asks her. The words are kept with the order; here is their hash.
pub(crate) async fn consent(tx: &mut Tx, order: &RowId, consent: &Consent) -> Result<(), StorageError> {
    let data = json!({ "rule": consent.rule, "words": EventHash::of(consent.words.as_bytes()) });
    append(tx, order, EventKind::ConsentGiven, consent.at, &data).await.map(drop)
}

/// A file was handed out.
pub(crate) async fn downloaded(tx: &mut Tx, order: &RowId, counted: &Counted) -> Result<(), StorageError> {
    let data = json!({ "sku": counted.sku, "download": counted.seq });
    append(tx, order, EventKind::Downloaded, counted.at, &data).await.map(drop)
}

/// Something has happened to a parcel. Its carrier's name for it is not told: it leads to the buyer.
pub(crate) async fn of_parcel(
    tx: &mut Tx,
    parcel: &Parcel,
    kind: EventKind,
    at: Timestamp,
) -> Result<(), StorageError> {
    let data = json!({
        "parcel": parcel.number,
        "from": parcel.from,
        "pieces": parcel.pieces,
        "carrier": parcel.sent.as_ref().map(|sent| &sent.carrier),
    });
    append(tx, &parcel.order, kind, at, &data).await.map(drop)
}

/// Pieces of an order do not leave the house, and a refund gives their money back.
pub(crate) async fn of_canceled(
    tx: &mut Tx,
    refund: &Refund,
    gone: &[Canceled],
    at: Timestamp,
) -> Result<(), StorageError> {
    let data = json!({ "refund": refund.id, "pieces": gone });
    append(tx, &refund.order, EventKind::PiecesCanceled, at, &data).await.map(drop)
}

/// The buyer has changed where the order goes: its number among the changes, the country and what it costs from then on, and
/// the refund of the difference where there is one. What else an address says is personal.
pub(crate) async fn of_address(
    tx: &mut Tx,
    order: &Order,
    change: &AddressChange,
) -> Result<(), StorageError> {
    let (due, before) = (order.totals.due(), change.totals.due());
    let data = json!({
        "change": change.number,
        "from": change.address.country,
        "to": order.address.country,
        "before": before.amount,
        "amount": due.amount,
        "currency": due.currency,
        "refund": change.refund,
    });
    append(tx, &order.id, EventKind::AddressChanged, change.changed_at, &data).await.map(drop)
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
