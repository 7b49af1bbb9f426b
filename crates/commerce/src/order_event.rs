//! What has happened to an order, each event bound to the one before it, so that nobody changes, removes, adds or moves
//! one without being noticed.
//!
//! The hash of an event is SHA-256 over six texts in UTF-8, each with its length in bytes before it (64 bits, the highest
//! byte first): the order's id, the event's number from 1, the code of its kind, its moment in milliseconds since 1970,
//! its data as they are kept, and the hash of the event before. Before the first event stands the SHA-256 of the order's
//! number. In Python:
//!
//! ```python
//! from hashlib import sha256
//! def digest(order, seq, kind, at, data, before):
//!     texts = [text.encode() for text in (order, str(seq), kind, str(at), data, before)]
//!     return sha256(b"".join(len(text).to_bytes(8, "big") + text for text in texts)).hexdigest()
//! first = digest("01jd9k2m3n4p5q6r7s8t9v0w1x", 1, "placed", 1795348800000, '{"amount":4990,"currency":"EUR"}',
//!                sha256(b"CV-7K3M-Q2XD").hexdigest())
//! assert first == "30e4f1672ab2a225a7b3e48d35cf558ae236f3401260e6a1a2e5be3c34a25ca9"
//! ```
//!
//! Who may write to the database can write a whole chain anew, with its end. Only an end that is kept elsewhere
//! finds that, and so ends are exported each day, with one hash over them ([`hash_of_heads`]) that fits into a letter.

use crate::{EventHash, OrderNumber, RowId, clock::Timestamp};
use std::collections::BTreeMap;

/// What has happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventKind {
    /// The order was placed.
    Placed,
    /// Another payment was begun, after one that came to nothing.
    PaymentBegun,
    /// Money of a payment is promised, and not here.
    MoneyPromised,
    /// Money of a payment arrived, all that was asked for or a part.
    MoneyArrived,
    /// With it the order is paid.
    Paid,
    /// A payment came to nothing: declined, broken off, or its time was over.
    PaymentFailed,
    /// Somebody has to look at it before it is sent.
    Held,
    /// Somebody has looked at it, and it goes on.
    Released,
    /// Somebody has looked at it, and it does not.
    Refused,
    /// It was given up.
    Canceled,
    /// Money was promised back.
    RefundAsked,
    /// What was promised has gone back.
    Refunded,
    /// Money went back that nobody had asked the shop for: somebody gave it back at the gateway.
    RefundedAtGateway,
    /// What had gone back has come back to the shop.
    RefundFailed,
    /// The bank disputes a payment.
    Disputed,
    /// The bank has decided about it.
    DisputeClosed,
    /// The buyer has written to the merchant.
    Asked,
    /// The merchant has answered.
    Answered,
    /// A parcel was packed.
    Packed,
    /// A carrier has a parcel.
    HandedOver,
    /// A parcel has arrived.
    Delivered,
    /// A parcel could not be delivered.
    DeliveryFailed,
    /// Pieces were taken out of it before they left.
    PiecesCanceled,
    /// The buyer has changed where it goes.
    AddressChanged,
    /// The buyer sends goods back, or withdraws from the contract about them.
    ReturnAsked,
    /// They have arrived at the shop.
    ReturnArrived,
    /// Other pieces are promised in the place of those that came back.
    ReturnExchanged,
    /// They are not taken back.
    ReturnRefused,
    /// By what the buyer is reached was erased.
    ContactErased,
    /// All that names the buyer was erased.
    BuyerErased,
    /// The buyer agreed to what a law asks her before she is given a file.
    ConsentGiven,
    /// A file was handed out.
    Downloaded,
}

impl EventKind {
    /// Every kind.
    pub const ALL: &'static [Self] = &[
        Self::Placed,
        Self::PaymentBegun,
        Self::MoneyPromised,
        Self::MoneyArrived,
        Self::Paid,
        Self::PaymentFailed,
        Self::Held,
        Self::Released,
        Self::Refused,
        Self::Canceled,
        Self::RefundAsked,
        Self::Refunded,
        Self::RefundedAtGateway,
        Self::RefundFailed,
        Self::Disputed,
        Self::DisputeClosed,
        Self::Asked,
        Self::Answered,
        Self::Packed,
        Self::HandedOver,
        Self::Delivered,
        Self::DeliveryFailed,
        Self::PiecesCanceled,
        Self::AddressChanged,
        Self::ReturnAsked,
        Self::ReturnArrived,
        Self::ReturnExchanged,
        Self::ReturnRefused,
        Self::ContactErased,
        Self::BuyerErased,
        Self::ConsentGiven,
        Self::Downloaded,
    ];

    /// The code in the database, in exports and in hashes.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Placed => "placed",
            Self::PaymentBegun => "payment_begun",
            Self::MoneyPromised => "money_promised",
            Self::MoneyArrived => "money_arrived",
            Self::Paid => "paid",
            Self::PaymentFailed => "payment_failed",
            Self::Held => "held",
            Self::Released => "released",
            Self::Refused => "refused",
            Self::Canceled => "canceled",
            Self::RefundAsked => "refund_asked",
            Self::Refunded => "refunded",
            Self::RefundedAtGateway => "refunded_at_gateway",
            Self::RefundFailed => "refund_failed",
            Self::Disputed => "disputed",
            Self::DisputeClosed => "dispute_closed",
            Self::Asked => "asked",
            Self::Answered => "answered",
            Self::Packed => "packed",
            Self::HandedOver => "handed_over",
            Self::Delivered => "delivered",
            Self::DeliveryFailed => "delivery_failed",
            Self::PiecesCanceled => "pieces_canceled",
            Self::AddressChanged => "address_changed",
            Self::ReturnAsked => "return_asked",
            Self::ReturnArrived => "return_arrived",
            Self::ReturnExchanged => "return_exchanged",
            Self::ReturnRefused => "return_refused",
            Self::ContactErased => "contact_erased",
            Self::BuyerErased => "buyer_erased",
            Self::ConsentGiven => "consent_given",
            Self::Downloaded => "downloaded",
        }
    }

    /// The kind with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.code() == code)
    }
}

/// Where a chain ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// The number of its last event; 0 where there is none.
    pub seq: u32,
    /// The hash of that one.
    pub hash: EventHash,
}

impl Head {
    /// Before the first event of an order.
    pub fn before_all(number: &OrderNumber) -> Self {
        Self { seq: 0, hash: EventHash::of(number.as_str().as_bytes()) }
    }
}

/// One thing that has happened to an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderEvent {
    /// The order.
    pub order: RowId,
    /// The event's number within the order, from 1.
    pub seq: u32,
    /// What has happened.
    pub kind: EventKind,
    /// When, to the millisecond.
    pub at: Timestamp,
    /// More about it, as JSON: ids, amounts in minor units and codes, and nothing personal.
    pub data: String,
    /// The hash of the event before.
    pub previous: EventHash,
    /// Its own.
    pub hash: EventHash,
}

impl OrderEvent {
    /// The event that comes after a chain's end. What is smaller than a millisecond is cut off its time.
    pub fn after(head: &Head, order: &RowId, kind: EventKind, at: Timestamp, data: String) -> Self {
        let mut event = Self {
            order: order.clone(),
            seq: head.seq.saturating_add(1),
            kind,
            at: Timestamp::from_millisecond(at.as_millisecond()).unwrap_or(at),
            data,
            previous: head.hash.clone(),
            hash: head.hash.clone(),
        };
        event.hash = event.digest();
        event
    }

    /// The chain's end once this event is in it.
    pub fn head(&self) -> Head {
        Head { seq: self.seq, hash: self.hash.clone() }
    }

    fn digest(&self) -> EventHash {
        let (seq, at) = (self.seq.to_string(), self.at.as_millisecond().to_string());
        let texts = [self.order.as_str(), &seq, self.kind.code(), &at, &self.data, self.previous.as_str()];
        let mut bytes = Vec::new();
        for text in texts {
            bytes.extend(u64::try_from(text.len()).unwrap_or(u64::MAX).to_be_bytes());
            bytes.extend(text.as_bytes());
        }
        EventHash::of(&bytes)
    }
}

/// What is wrong with a chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ChainFault {
    /// There is no event of this number.
    #[error("event {0} is missing")]
    Missing(u32),
    /// The event is not as it was written.
    #[error("event {0} was changed")]
    Changed(u32),
    /// It is whole, and was written after another event than the one before it.
    #[error("event {0} does not follow the one before it: one of them was exchanged")]
    Unlinked(u32),
    /// It is behind the chain's end.
    #[error("event {0} was added")]
    Added(u32),
    /// The chain is whole, and ends in another event than the order says.
    #[error("the chain ends in another event {0} than the order says")]
    OtherHead(u32),
}

/// Holds the events of an order, by their numbers, against each other and against the end that is kept with the order.
///
/// # Errors
/// The first [`ChainFault`].
pub fn verify(number: &OrderNumber, events: &[OrderEvent], head: Option<&Head>) -> Result<(), ChainFault> {
    let start = Head::before_all(number);
    let head = head.unwrap_or(&start);
    let mut last = start.clone();
    for event in events {
        let seq = last.seq.saturating_add(1);
        if event.seq > seq {
            return Err(ChainFault::Missing(seq));
        }
        if event.seq < seq || seq > head.seq {
            return Err(ChainFault::Added(event.seq));
        }
        if event.hash != event.digest() {
            return Err(ChainFault::Changed(seq));
        }
        if event.previous != last.hash {
            return Err(ChainFault::Unlinked(seq));
        }
        last = event.head();
    }
    if last.seq < head.seq {
        return Err(ChainFault::Missing(last.seq.saturating_add(1)));
    }
    if last == *head { Ok(()) } else { Err(ChainFault::OtherHead(last.seq)) }
}

/// One hash over where many chains end, in the order of their numbers: SHA-256 of a line for each, `NUMBER SEQ HASH` and a
/// line feed.
pub fn hash_of_heads(heads: &BTreeMap<OrderNumber, Head>) -> EventHash {
    let lines: String =
        heads.iter().map(|(number, head)| format!("{number} {} {}\n", head.seq, head.hash)).collect();
    EventHash::of(lines.as_bytes())
}

#[cfg(test)]
mod tests;
