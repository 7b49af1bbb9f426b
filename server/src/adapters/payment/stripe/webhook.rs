//! Stripe's webhooks: `Stripe-Signature: t=<seconds>,v1=<hex hmac of "t.body">`, several `v1` while a secret is rotated
//! (<https://docs.stripe.com/webhooks#verify-manually>), and what the events mean to the shop.

use super::{
    amounts::Units,
    objects::{Charge, CheckoutSession, Dispute, Event, PaymentIntent, Refund},
};
use crate::config::Secret;
use commerce::{RowId, clock::Timestamp, payment::Outcome};
use hmac::{Hmac, KeyInit, Mac};
use serde::de::DeserializeOwned;
use serde_json::Value;
use sha2::Sha256;
use workflows::ports::{CardFacts, WebhookEvent, WebhookRefusal};

/// The header with the signature.
pub const HEADER: &str = "stripe-signature";
/// How old, or how far ahead, a signature may be, in seconds.
const TOLERANCE: u64 = 300;

/// The events that mean something: those that Stripe is to send, and those that are looked through for what has changed.
pub const EVENTS: [&str; 15] = [
    "charge.dispute.closed",
    "charge.dispute.created",
    "charge.dispute.funds_withdrawn",
    "charge.refund.updated",
    "charge.refunded",
    "charge.succeeded",
    "checkout.session.expired",
    "payment_intent.amount_capturable_updated",
    "payment_intent.canceled",
    "payment_intent.payment_failed",
    "payment_intent.processing",
    "payment_intent.requires_action",
    "payment_intent.succeeded",
    "refund.failed",
    "refund.updated",
];

/// Checks the header's value against the raw body. It may carry several signatures, of which one has to be right.
///
/// # Errors
/// [`WebhookRefusal::Signature`].
pub fn verify(secret: &Secret, header: &str, body: &str, now: Timestamp) -> Result<(), WebhookRefusal> {
    let parts = || header.split(',').filter_map(|part| part.trim().split_once('='));
    let stamp = parts().find(|(name, _)| *name == "t").map(|(_, value)| value);
    let seconds = stamp.and_then(|value| value.parse::<i64>().ok()).ok_or(WebhookRefusal::Signature)?;
    let message = format!("{}.{body}", stamp.unwrap_or_default());
    let is_right = parts()
        .filter(|(name, _)| *name == "v1")
        .filter_map(|(_, value)| hex::decode(value).ok())
        // In a time that does not tell how nearly.
        .any(|signature| mac(secret, &message).verify_slice(&signature).is_ok());
    let is_fresh = now.as_second().abs_diff(seconds) <= TOLERANCE;
    if is_right && is_fresh { Ok(()) } else { Err(WebhookRefusal::Signature) }
}

#[allow(clippy::expect_used, reason = "HMAC takes keys of any length")]
fn mac(secret: &Secret, message: &str) -> Hmac<Sha256> {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).expect("a key of any length");
    mac.update(message.as_bytes());
    mac
}

/// Reads an event; nothing where it is not about a payment of the shop, or says what the shop need not know.
///
/// # Errors
/// [`WebhookRefusal::Body`].
pub fn parse(body: &str, units: &Units) -> Result<Option<WebhookEvent>, WebhookRefusal> {
    let event: Event = serde_json::from_str(body).map_err(|_| WebhookRefusal::Body)?;
    let object = event.data.object;
    let told = match event.kind.as_str() {
        kind if !EVENTS.contains(&kind) => None,
        "charge.succeeded" => charged(&read(object)?, units)?,
        "charge.refunded" => refunded(&read(object)?, units)?,
        "charge.refund.updated" | "refund.failed" | "refund.updated" => came_back(&read(object)?),
        "checkout.session.expired" => {
            let page: CheckoutSession = read(object)?;
            page.session().map(|session| Told::of(session, Outcome::Expired))
        }
        kind if kind.starts_with("charge.dispute.") => disputed(kind, &read(object)?),
        _ => moved(&read(object)?, units)?,
    };
    Ok(told.map(|Told { session, reference, outcome, card }| WebhookEvent {
        id: event.id,
        session,
        reference,
        outcome,
        card,
    }))
}

/// What an event tells of a payment.
struct Told {
    session: Option<RowId>,
    reference: Option<String>,
    outcome: Outcome,
    card: Option<CardFacts>,
}

impl Told {
    const fn of(session: RowId, outcome: Outcome) -> Self {
        Self { session: Some(session), reference: None, outcome, card: None }
    }
}

fn read<T: DeserializeOwned>(object: Value) -> Result<T, WebhookRefusal> {
    serde_json::from_value(object).map_err(|_| WebhookRefusal::Body)
}

/// A payment that has moved. One that Stripe's page has made is known by its own name from then on, and not before: until
/// then ending it means closing the page.
fn moved(intent: &PaymentIntent, units: &Units) -> Result<Option<Told>, WebhookRefusal> {
    let Some(session) = intent.session() else { return Ok(None) };
    let outcome = intent.outcome(units).ok_or(WebhookRefusal::Body)?;
    let reference = intent.is_under_way().then(|| intent.id.clone());
    Ok(Some(Told { reference, card: intent.card(), ..Told::of(session, outcome) }))
}

/// Only of a charge is it said which card pays; what else it says is said of the payment as well.
fn charged(charge: &Charge, units: &Units) -> Result<Option<Told>, WebhookRefusal> {
    let (Some(session), Some(reference)) = (charge.session(), charge.reference()) else { return Ok(None) };
    let Some(card) = charge.card() else { return Ok(None) };
    let outcome = charge.succeeded(units).ok_or(WebhookRefusal::Body)?;
    let reference = Some(reference.to_owned());
    Ok(Some(Told { reference, card: Some(card), ..Told::of(session, outcome) }))
}

fn refunded(charge: &Charge, units: &Units) -> Result<Option<Told>, WebhookRefusal> {
    // Another shop's, or a business of the same account that is none of ours.
    let (Some(session), Some(reference)) = (charge.session(), charge.reference()) else { return Ok(None) };
    let amount = charge.refunded(units).ok_or(WebhookRefusal::Body)?;
    let reference = Some(reference.to_owned());
    Ok(Some(Told { reference, ..Told::of(session, Outcome::Refunded { amount }) }))
}

/// Money that the buyer's bank has sent back, days after it went. One that was given back by hand at Stripe has no name of
/// the shop's; the nightly comparison finds it.
fn came_back(refund: &Refund) -> Option<Told> {
    let (session, refund) = (refund.session()?, refund.failed()?);
    Some(Told::of(session, Outcome::RefundFailed { refund }))
}

/// A dispute does not carry the shop's own name of the payment. While it is only an inquiry no money has moved.
fn disputed(kind: &str, dispute: &Dispute) -> Option<Told> {
    let reference = Some(dispute.reference()?.to_owned());
    let outcome = match (kind, dispute.status.as_str()) {
        ("charge.dispute.closed", "lost") => Outcome::DisputeClosed { is_won: false },
        ("charge.dispute.closed", _) => Outcome::DisputeClosed { is_won: true },
        (_, status) if status.starts_with("warning_") => return None,
        _ => Outcome::Disputed,
    };
    Some(Told { session: None, reference, outcome, card: None })
}
