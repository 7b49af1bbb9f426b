//! Stripe's objects, as far as the shop reads them, and what they say in the shop's own words.

use super::amounts::Units;
use commerce::{
    Money, RowId,
    payment::{Decline, Outcome, SessionStatus},
};
use serde::Deserialize;
use serde_json::Value;
use std::fmt;
use workflows::ports::{CardFacts, PaymentRecord};

/// What the shop has written on an object.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Metadata {
    session: Option<String>,
    refund: Option<String>,
}

/// Where a payment stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Nobody has tried to pay, or it did not work.
    RequiresPaymentMethod,
    /// It has to be confirmed.
    RequiresConfirmation,
    /// The shopper has to act.
    RequiresAction,
    /// The money is on its way.
    Processing,
    /// The money is promised.
    RequiresCapture,
    /// The money has arrived.
    Succeeded,
    /// It is over.
    Canceled,
    /// One that this version does not know.
    #[serde(other)]
    Other,
}

/// A payment.
#[derive(Debug, Clone, Deserialize)]
pub struct PaymentIntent {
    /// Stripe's name for it, `pi_…`.
    pub id: String,
    /// Where it stands.
    pub status: Status,
    /// What the shopper has to do.
    pub next_action: Option<Value>,
    amount: i64,
    // An answer without it has received all of a payment that succeeded.
    amount_received: Option<i64>,
    currency: String,
    metadata: Option<Metadata>,
    last_payment_error: Option<PaymentError>,
    cancellation_reason: Option<String>,
    // Whole where it was asked for, else only its name.
    latest_charge: Option<Value>,
}

/// Why the last try to pay failed.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct PaymentError {
    /// Stripe's reason.
    pub code: Option<String>,
    /// The bank's, where it gave one.
    pub decline_code: Option<String>,
    /// What it was tried with.
    #[serde(default)]
    pub payment_method: Option<PaidWith>,
}

/// What was paid with, or tried.
#[derive(Debug, Clone, Deserialize)]
pub struct PaidWith {
    card: Option<Card>,
}

#[derive(Clone, Deserialize)]
struct Card {
    fingerprint: Option<String>,
    country: Option<String>,
}

/// Without the fingerprint: it is personal, and logs are not.
impl fmt::Debug for Card {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Card").field("country", &self.country).finish_non_exhaustive()
    }
}

/// Money that was taken.
#[derive(Debug, Clone, Deserialize)]
pub struct Charge {
    amount_refunded: i64,
    #[serde(default)]
    amount_captured: i64,
    #[serde(default)]
    captured: bool,
    payment_method_details: Option<PaidWith>,
    currency: String,
    payment_intent: Option<String>,
    metadata: Option<Metadata>,
    // Whole where it was asked for, else only its name, and nothing until the money is taken.
    balance_transaction: Option<Value>,
}

/// What a charge has moved in the account of the shop (<https://docs.stripe.com/api/balance_transactions/object>).
#[derive(Deserialize)]
struct BalanceTransaction {
    fee: i64,
    currency: String,
}

/// Money on its way back.
#[derive(Debug, Clone, Deserialize)]
pub struct Refund {
    status: Option<String>,
    metadata: Option<Metadata>,
}

/// What a bank asks back.
#[derive(Debug, Clone, Deserialize)]
pub struct Dispute {
    /// Where it stands: `needs_response`, `won`; `warning_…` while no money has moved.
    pub status: String,
    payment_intent: Option<String>,
}

/// Stripe's own page for a payment.
#[derive(Debug, Clone, Deserialize)]
pub struct CheckoutSession {
    /// Stripe's name for it, `cs_…`.
    pub id: String,
    /// Its address, while it is open.
    pub url: Option<String>,
    /// The payment, once somebody has tried to pay.
    pub payment_intent: Option<String>,
    metadata: Option<Metadata>,
}

/// A page of a list.
#[derive(Debug, Deserialize)]
pub struct List<T> {
    /// The newest first.
    pub data: Vec<T>,
    /// Whether older ones follow.
    pub has_more: bool,
}

/// Something that happened at Stripe.
#[derive(Debug, Clone, Deserialize)]
pub struct Event {
    /// Stripe's name for it; the same event sent twice has the same.
    pub id: String,
    /// What happened.
    #[serde(rename = "type")]
    pub kind: String,
    /// What it happened to, as it was then.
    pub data: EventData,
}

/// What an event is about.
#[derive(Debug, Clone, Deserialize)]
pub struct EventData {
    /// The object.
    pub object: Value,
}

impl Metadata {
    fn session(metadata: Option<&Self>) -> Option<RowId> {
        metadata?.session.as_ref()?.parse().ok()
    }
}

impl PaymentIntent {
    /// The shop's own name for it, if it is the shop's.
    pub fn session(&self) -> Option<RowId> {
        Metadata::session(self.metadata.as_ref())
    }

    /// Where it stands, in the shop's words; `None` when it says what the shop does not know.
    pub fn outcome(&self, units: &Units) -> Option<Outcome> {
        Some(match self.status {
            Status::RequiresPaymentMethod => match &self.last_payment_error {
                Some(error) => error.outcome(),
                None => Outcome::RequiresAction,
            },
            Status::RequiresConfirmation | Status::RequiresAction => Outcome::RequiresAction,
            Status::Processing => Outcome::Pending,
            Status::RequiresCapture => Outcome::Authorized,
            Status::Succeeded => Outcome::Captured { amount: self.received(units)? },
            Status::Canceled if self.cancellation_reason.as_deref() == Some("expired") => Outcome::Expired,
            Status::Canceled => Outcome::Canceled,
            Status::Other => return None,
        })
    }

    /// The card that was declined last.
    pub fn card(&self) -> Option<CardFacts> {
        self.last_payment_error.as_ref()?.payment_method.as_ref()?.facts()
    }

    /// Whether the shopper's part is over, so that the payment is known by this name and by no page any more.
    pub const fn is_under_way(&self) -> bool {
        matches!(self.status, Status::Processing | Status::RequiresCapture | Status::Succeeded)
    }

    fn received(&self, units: &Units) -> Option<Money> {
        units.at_home(self.amount_received.unwrap_or(self.amount), &self.currency)
    }

    /// What Stripe's books say of it; `None` when they say what the shop does not know.
    pub fn record(&self, units: &Units) -> Option<PaymentRecord> {
        let none = units.at_home(0, &self.currency)?;
        let (refunded, fee) = match &self.latest_charge {
            Some(charge) if charge.is_object() => {
                let charge = Charge::deserialize(charge).ok()?;
                (charge.refunded(units)?, charge.fee(units))
            }
            _ => (none, None),
        };
        let (status, captured) = match self.outcome(units)? {
            Outcome::Captured { amount } if refunded.amount >= amount.amount => {
                (SessionStatus::Refunded, amount)
            }
            Outcome::Captured { amount } if refunded.amount > 0 => (SessionStatus::PartlyRefunded, amount),
            Outcome::Captured { amount } => (SessionStatus::Captured, amount),
            Outcome::Pending => (SessionStatus::Pending, none),
            Outcome::Authorized => (SessionStatus::Authorized, none),
            Outcome::Failed { .. } => (SessionStatus::Failed, none),
            Outcome::Canceled => (SessionStatus::Canceled, none),
            Outcome::Expired => (SessionStatus::Expired, none),
            _ => (SessionStatus::RequiresAction, none),
        };
        Some(PaymentRecord {
            session: self.session(),
            reference: self.id.clone(),
            status,
            captured,
            refunded,
            fee,
        })
    }
}

impl PaymentError {
    fn outcome(&self) -> Outcome {
        match self.code.as_deref() {
            Some("payment_intent_payment_attempt_expired") => Outcome::Expired,
            _ => Outcome::Failed { reason: self.reason() },
        }
    }

    /// The reason in the shop's words (<https://docs.stripe.com/declines/codes>). Of a card that is said to be lost or
    /// stolen the shopper hears no more than that it was declined, as Stripe asks.
    pub fn reason(&self) -> Decline {
        match self.decline_code.as_deref().or(self.code.as_deref()).unwrap_or_default() {
            "insufficient_funds" => Decline::InsufficientFunds,
            "card_velocity_exceeded" | "withdrawal_count_limit_exceeded" => Decline::LimitExceeded,
            "expired_card" | "invalid_account" => Decline::Expired,
            "authentication_required"
            | "authentication_not_handled"
            | "payment_intent_authentication_failure" => Decline::NotAuthenticated,
            "fraudulent" => Decline::SuspectedFraud,
            "issuer_not_available" | "processing_error" | "reenter_transaction" | "try_again_later" => {
                Decline::Unavailable
            }
            _ => Decline::Declined,
        }
    }
}

impl PaidWith {
    fn facts(&self) -> Option<CardFacts> {
        let Card { fingerprint, country } = self.card.clone()?;
        let country = country.and_then(|country| country.parse().ok());
        Some(CardFacts { fingerprint: fingerprint?, country })
    }
}

impl Charge {
    /// What Stripe has kept of it, in the currency in which it settles.
    fn fee(&self, units: &Units) -> Option<Money> {
        let moved = self.balance_transaction.as_ref().filter(|moved| moved.is_object())?;
        let BalanceTransaction { fee, currency } = BalanceTransaction::deserialize(moved).ok()?;
        units.at_home(fee, &currency)
    }

    /// The shop's own name of the payment, which Stripe copies to what is taken for it.
    pub fn session(&self) -> Option<RowId> {
        Metadata::session(self.metadata.as_ref())
    }

    /// Stripe's name of the payment.
    pub fn reference(&self) -> Option<&str> {
        self.payment_intent.as_deref()
    }

    /// The card that pays.
    pub fn card(&self) -> Option<CardFacts> {
        self.payment_method_details.as_ref()?.facts()
    }

    /// That the money has come, or is promised.
    pub fn succeeded(&self, units: &Units) -> Option<Outcome> {
        if !self.captured {
            return Some(Outcome::Authorized);
        }
        Some(Outcome::Captured { amount: units.at_home(self.amount_captured, &self.currency)? })
    }

    /// How much has gone back, in all.
    pub fn refunded(&self, units: &Units) -> Option<Money> {
        units.at_home(self.amount_refunded, &self.currency)
    }
}

impl Refund {
    /// Whether the money is back with the shop, or never left.
    pub fn has_failed(&self) -> bool {
        matches!(self.status.as_deref(), Some("failed" | "canceled"))
    }

    /// The shop's own name of the payment.
    pub fn session(&self) -> Option<RowId> {
        Metadata::session(self.metadata.as_ref())
    }

    /// The shop's own name of the refund, if it has failed.
    pub fn failed(&self) -> Option<RowId> {
        let name = self.metadata.as_ref()?.refund.as_ref().filter(|_| self.has_failed());
        name?.parse().ok()
    }
}

impl Dispute {
    /// Stripe's name of the payment.
    pub fn reference(&self) -> Option<&str> {
        self.payment_intent.as_deref()
    }
}

impl CheckoutSession {
    /// The shop's own name of the payment, if it is the shop's.
    pub fn session(&self) -> Option<RowId> {
        Metadata::session(self.metadata.as_ref())
    }
}
