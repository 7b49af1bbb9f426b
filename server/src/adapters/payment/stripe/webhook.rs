//! Stripe's webhooks: `Stripe-Signature: t=<seconds>,v1=<hex hmac of "t.body">`, several `v1` while a secret is rotated
//! (<https://docs.stripe.com/webhooks#verify-manually>), and what the events mean to the shop.

use super::{
    amounts::Units,
    objects::{Charge, CheckoutSession, Dispute, Event, PaymentIntent},
};
use crate::config::Secret;
use commerce::{RowId, clock::Timestamp, payment::Outcome};
use hmac::{Hmac, KeyInit, Mac};
use serde::de::DeserializeOwned;
use serde_json::Value;
use sha2::Sha256;
use workflows::ports::{WebhookEvent, WebhookRefusal};

/// The header with the signature.
pub const HEADER: &str = "stripe-signature";
/// How old, or how far ahead, a signature may be, in seconds.
const TOLERANCE: u64 = 300;

/// The events that mean something: those that Stripe is to send, and those that are looked through for what has changed.
pub const EVENTS: [&str; 11] = [
    "charge.dispute.closed",
    "charge.dispute.created",
    "charge.dispute.funds_withdrawn",
    "charge.refunded",
    "checkout.session.expired",
    "payment_intent.amount_capturable_updated",
    "payment_intent.canceled",
    "payment_intent.payment_failed",
    "payment_intent.processing",
    "payment_intent.requires_action",
    "payment_intent.succeeded",
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
        "charge.refunded" => refunded(&read(object)?, units)?,
        "checkout.session.expired" => {
            let page: CheckoutSession = read(object)?;
            page.session().map(|session| (Some(session), None, Outcome::Expired))
        }
        kind if kind.starts_with("charge.dispute.") => disputed(kind, &read(object)?),
        _ => moved(&read(object)?, units)?,
    };
    Ok(told.map(|(session, reference, outcome)| WebhookEvent {
        id: event.id,
        session,
        reference,
        outcome,
        card: None,
    }))
}

type Told = (Option<RowId>, Option<String>, Outcome);

fn read<T: DeserializeOwned>(object: Value) -> Result<T, WebhookRefusal> {
    serde_json::from_value(object).map_err(|_| WebhookRefusal::Body)
}

/// A payment that has moved. One that Stripe's page has made is known by its own name from then on, and not before: until
/// then ending it means closing the page.
fn moved(intent: &PaymentIntent, units: &Units) -> Result<Option<Told>, WebhookRefusal> {
    let Some(session) = intent.session() else { return Ok(None) };
    let outcome = intent.outcome(units).ok_or(WebhookRefusal::Body)?;
    let reference = intent.is_under_way().then(|| intent.id.clone());
    Ok(Some((Some(session), reference, outcome)))
}

fn refunded(charge: &Charge, units: &Units) -> Result<Option<Told>, WebhookRefusal> {
    // Another shop's, or a business of the same account that is none of ours.
    let (Some(session), Some(reference)) = (charge.session(), charge.reference()) else { return Ok(None) };
    let amount = charge.refunded(units).ok_or(WebhookRefusal::Body)?;
    Ok(Some((Some(session), Some(reference.to_owned()), Outcome::Refunded { amount })))
}

/// A dispute does not carry the shop's own name of the payment. While it is only an inquiry no money has moved.
fn disputed(kind: &str, dispute: &Dispute) -> Option<Told> {
    let reference = dispute.reference()?.to_owned();
    let outcome = match (kind, dispute.status.as_str()) {
        ("charge.dispute.closed", "lost") => Outcome::DisputeClosed { is_won: false },
        ("charge.dispute.closed", _) => Outcome::DisputeClosed { is_won: true },
        (_, status) if status.starts_with("warning_") => return None,
        _ => Outcome::Disputed,
    };
    Some((None, Some(reference), outcome))
}
