//! Everything that is kept of an order, for the person whom it is about.

use crate::{OrderView, Shop, erase_buyer::kept_until, view_order};
use commerce::{
    Token,
    clock::Date,
    message::Message,
    order::AddressChange,
    order_event::OrderEvent,
    parcel::{Parcel, Scan},
    payment::PaymentSession,
    refund::Refund,
    retention::Period,
    return_request::ReturnRequest,
};
use serde_json::{Value, json};
use storage::{StorageError, erasure::Erasure, risk};

/// An order with what is kept beside it.
#[derive(Debug, Clone)]
pub struct OrderData {
    /// The order as its own page shows it.
    pub view: OrderView,
    /// What was thought of it, where it was judged.
    pub judged: Option<risk::Kept>,
    /// What it is known by to other orders, as unreadable marks: of what kinds.
    pub marks: Vec<&'static str>,
    /// How it stands with the erasure of its buyer.
    pub erasure: Erasure,
    /// The last day on which it names her.
    pub kept_until: Option<Date>,
    /// By which rule, where it is the record of a sale.
    pub period: Period,
}

/// Reads all of it by the secret in the order's link.
///
/// # Errors
/// [`StorageError`] when the database cannot be read.
pub async fn view_data(shop: &Shop, token: &Token) -> Result<Option<OrderData>, StorageError> {
    let Some(view) = view_order(shop, token).await? else { return Ok(None) };
    let mut tx = shop.db.read().await?;
    let id = &view.order.id;
    let marks = risk::marks_of(&mut tx, id).await?;
    let kinds = [
        ("email", marks.email),
        ("address", marks.address),
        ("network", marks.network),
        ("card", marks.card),
    ];
    Ok(Some(OrderData {
        judged: risk::of_order(&mut tx, id).await?,
        marks: kinds.into_iter().filter_map(|(kind, mark)| mark.map(|_| kind)).collect(),
        erasure: storage::erasure::of_order(&mut tx, id).await?,
        kept_until: kept_until(shop, &view.order),
        period: shop.world.load().retention.of(&view.order.market).clone(),
        view,
    }))
}

impl OrderData {
    /// All of it as JSON, for a file. What is kept encrypted is told by its last digits, as on the order's page: whoever
    /// has the link learns no more.
    pub fn to_json(&self) -> Value {
        let OrderView { order, buyer_number, payments, refunds, payees, messages, parcels, events, .. } =
            &self.view;
        let message = |message: &Message| {
            json!({
                "number": message.number,
                "from": message.writer.code(),
                "language": message.locale,
                "text": message.text.as_str(),
                "at": message.at,
            })
        };
        let refund = |refund: &Refund| {
            json!({
                "number": refund.number,
                "status": refund.status.code(),
                "amounts": refund.breakdown,
                "promised_at": refund.placed_at,
                "account": payees.get(&refund.number).map(|payee| payee.masked()),
            })
        };
        let pictures =
            |number| self.view.return_pictures.iter().filter(|named| named.number == number).count();
        let returns = self.view.returns.iter().map(|request| sent_back(request, pictures(request.number)));
        json!({
            "number": order.number,
            "placed_at": order.placed_at,
            "status": order.status,
            "market": order.market,
            "language": order.locale,
            "currency": order.currency,
            "email": order.email,
            "address": order.address,
            "addresses_before": self.view.changes.iter().map(moved).collect::<Vec<_>>(),
            "lines": order.lines,
            "sums": order.totals,
            "vat_number": order.vat_check,
            "right_of_withdrawal_given_up": order.consent,
            "place_of_supply": order.supply,
            "exchange_rates": order.rate_notes,
            "number_for_customs": buyer_number.as_ref().map(|number| number.masked()),
            "payments": payments.iter().map(payment).collect::<Vec<_>>(),
            "refunds": refunds.iter().map(refund).collect::<Vec<_>>(),
            "messages": messages.iter().map(message).collect::<Vec<_>>(),
            "parcels": parcels.iter().map(parcel).collect::<Vec<_>>(),
            "returns": returns.collect::<Vec<_>>(),
            "events": events.iter().map(event).collect::<Vec<_>>(),
            "unreadable_marks_of": self.marks,
            "review": self.judged.as_ref().map(judged),
            "kept_until": self.kept_until,
            "erasure": {
                "asked_for": self.erasure.due.is_some(),
                "due": self.erasure.due,
                "contact_erased_at": self.erasure.contact_at,
                "all_erased_at": self.erasure.all_at,
            },
        })
    }
}

fn payment(session: &PaymentSession) -> Value {
    json!({
        "method": session.method,
        "gateway": session.gateway,
        "gateways_name": session.reference,
        "status": session.status,
        "decline": session.decline,
        "amount": session.amount,
        "arrived": session.captured,
        "gone_back": session.refunded,
        "parts": session.plan,
        "instructions": session.instructions,
        "begun_at": session.created_at,
        "expires_at": session.expires_at,
    })
}

fn moved(change: &AddressChange) -> Value {
    json!({ "address": change.address, "changed_at": change.changed_at })
}

fn parcel(parcel: &Parcel) -> Value {
    let told = |scan: &Scan| json!({ "at": scan.at, "kind": scan.kind.code(), "place": scan.place });
    json!({
        "number": parcel.number.saturating_add(1),
        "from": parcel.from,
        "pieces": parcel.pieces,
        "status": parcel.status(),
        "packed_at": parcel.packed_at,
        "carrier": parcel.sent.as_ref().map(|sent| &sent.carrier),
        "tracking": parcel.sent.as_ref().and_then(|sent| sent.tracking.as_ref()),
        "handed_over_at": parcel.sent.as_ref().map(|sent| sent.at),
        "told": parcel.journey.scans().iter().map(told).collect::<Vec<_>>(),
    })
}

fn sent_back(request: &ReturnRequest, pictures: usize) -> Value {
    json!({
        "number": request.number,
        "kind": request.kind,
        "status": request.status.code(),
        "lines": request.lines,
        "pictures": pictures,
        "amount_stated": request.stated,
        "asked_at": request.asked_at,
        "arrived_at": request.arrived_at,
        "decided_at": request.decided_at,
        "refused_since": request.why,
    })
}

fn event(event: &OrderEvent) -> Value {
    let data: Value = serde_json::from_str(&event.data).unwrap_or_default();
    json!({ "at": event.at, "kind": event.kind.code(), "data": data })
}

fn judged(kept: &risk::Kept) -> Value {
    let reasons = kept.assessment.reasons.iter().map(|reason| reason.signal.code());
    json!({
        "score": kept.assessment.score,
        "outcome": kept.assessment.outcome,
        "reasons": reasons.collect::<Vec<_>>(),
        "decision": kept.decision.as_ref().map(|_| kept.review().map(commerce::risk::Review::code)),
    })
}
