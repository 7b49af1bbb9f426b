//! The sandbox: a gateway that moves no money and behaves like one that does. Cards are charged at once,
//! redirects lead to a hosted page and back, deferred methods give real instructions; every outcome comes by a
//! signed webhook over the network.

mod boleto;
mod delivery;
mod iban;
mod pix;
mod signature;

pub use delivery::{HttpRoad, Road};
pub use signature::{HEADER, sign};

use crate::signing::Signer;
use commerce::{
    GatewayId, MethodId, Money, RowId,
    clock::{Clock, Timestamp},
    payment::{Entry, Instructions, MethodKind, Outcome, PaymentSession, Shape},
};
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::sync::Arc;
use workflows::ports::{
    BoxFuture, ConfirmFailure, Opened, OutsideError, PaymentGateway, PaymentRecord, SessionRequest,
    WebhookEvent, WebhookRefusal,
};

/// The gateway's name: the last part of its webhook's path.
pub const ID: &str = "sandbox";
/// Where its hosted pages are.
pub const PAGES: &str = "/sandbox/pay/";
const PURPOSE: &str = "sandbox page";

/// What somebody decided on the hosted page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// The money moves.
    Approve,
    /// The bank says no.
    Decline,
    /// The shopper breaks it off.
    Cancel,
}

impl Decision {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 3] = [Self::Approve, Self::Decline, Self::Cancel];

    /// Its name in the form, and the end of its message id, `sandbox-…`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Approve => "approve",
            Self::Decline => "decline",
            Self::Cancel => "cancel",
        }
    }
}

/// A webhook's body.
#[derive(Debug, Serialize, Deserialize)]
struct Event {
    id: String,
    session: RowId,
    #[serde(flatten)]
    outcome: Outcome,
}

/// The gateway.
#[derive(Clone)]
pub struct Sandbox {
    id: GatewayId,
    signer: Signer,
    clock: Arc<dyn Clock>,
    base_url: String,
    road: Arc<dyn Road>,
    takes_payments: bool,
}

impl Sandbox {
    /// A sandbox for the shop at `base_url`.
    #[allow(clippy::expect_used, reason = "a constant in the right form")]
    pub fn new(signer: Signer, clock: Arc<dyn Clock>, base_url: &str, road: Arc<dyn Road>) -> Self {
        let id = ID.parse().expect("a gateway's name");
        Self { id, signer, clock, base_url: base_url.to_owned(), road, takes_payments: true }
    }

    /// One that takes no payment: it offers no method, and nothing can be decided on its pages.
    #[must_use]
    pub fn closed(self) -> Self {
        Self { takes_payments: false, ..self }
    }

    /// The payment of a hosted page's path, if this shop gave the path out.
    pub fn opened(&self, sealed: &str) -> Option<RowId> {
        let (session, signature) = sealed.split_once('.')?;
        let signature = hex::decode(signature).ok()?;
        if !self.signer.verifies(PURPOSE, session.as_bytes(), &signature) {
            return None;
        }
        session.parse().ok()
    }

    /// Whether something can still be decided about a payment.
    pub fn is_open(&self, session: &PaymentSession) -> bool {
        let is_ours = self.takes_payments && session.gateway == self.id;
        is_ours && session.status.is_open() && session.expires_at > self.clock.now()
    }

    /// Carries out a decision: its webhook is on the road when this returns. The same decision twice is the same
    /// event.
    pub fn decide(&self, session: &PaymentSession, decision: Decision) {
        let outcome = match decision {
            Decision::Approve => Outcome::Captured { amount: session.amount },
            Decision::Decline => Outcome::declined(),
            Decision::Cancel => Outcome::Canceled,
        };
        self.tell(&session.id, decision.key(), outcome);
    }

    /// The hosted page of a payment, absolute.
    fn hosted(&self, session: &RowId) -> String {
        let signature = hex::encode(self.signer.sign(PURPOSE, session.as_str().as_bytes()));
        format!("{}{PAGES}{session}.{signature}", self.base_url)
    }

    fn tell(&self, session: &RowId, what: &str, outcome: Outcome) {
        let event = Event { id: format!("{session}-{what}"), session: session.clone(), outcome };
        // A struct of texts and numbers: there is nothing in it that JSON could not write.
        let body = serde_json::to_string(&event).unwrap_or_default();
        let (road, signer, clock) = (self.road.clone(), self.signer.clone(), self.clock.clone());
        tokio::spawn(delivery::deliver(road, signer, clock, body));
    }

    fn instructions(&self, request: &SessionRequest) -> Option<Instructions> {
        let digits = digits(&request.session);
        Some(match (request.kind, request.method.as_str()) {
            (MethodKind::Card, _) => return None,
            (MethodKind::Redirect | MethodKind::PayLater, _) => {
                Instructions::Redirect { url: self.hosted(&request.session) }
            }
            (MethodKind::Qr, "pix") => {
                Instructions::Qr { payload: pix::code(request.amount, request.number.as_str()) }
            }
            // Other apps open a link; this one leads to the page that plays them.
            (MethodKind::Qr, _) => Instructions::Qr { payload: self.hosted(&request.session) },
            (MethodKind::Code, _) => Instructions::Enter { what: Entry::Code },
            (MethodKind::Prompt, _) => Instructions::Enter { what: Entry::Phone },
            (MethodKind::Voucher, "boleto") => {
                let zone = TimeZone::get("America/Sao_Paulo").unwrap_or(TimeZone::UTC);
                let due = request.expires_at.to_zoned(zone).date();
                Instructions::Voucher { number: boleto::line(&digits, due, request.amount.amount) }
            }
            (MethodKind::Voucher, _) => Instructions::Voucher { number: digits.chars().take(11).collect() },
            (MethodKind::BankTransfer, _) => Instructions::BankTransfer {
                holder: "Caravel Sandbox".to_owned(),
                iban: iban::printed(&digits),
                reference: request.number.to_string(),
            },
            (MethodKind::CashOnDelivery, _) => Instructions::OnDelivery,
        })
    }
}

/// Digits that look like chance and are always the same for a payment.
fn digits(session: &RowId) -> String {
    Sha256::digest(session.as_str()).iter().map(|byte| char::from(b'0' + byte % 10)).collect()
}

impl PaymentGateway for Sandbox {
    fn id(&self) -> GatewayId {
        self.id.clone()
    }

    fn offers(&self, _: &MethodId, _: MethodKind) -> bool {
        self.takes_payments
    }

    fn open<'a>(&'a self, request: &'a SessionRequest) -> BoxFuture<'a, Result<Opened, OutsideError>> {
        Box::pin(async move {
            let instructions = self.instructions(request);
            let outcome = match request.kind.shape() {
                Shape::Immediate => {
                    let captured = Outcome::Captured { amount: request.amount };
                    self.tell(&request.session, Decision::Approve.key(), captured.clone());
                    captured
                }
                Shape::Redirect | Shape::Deferred => Outcome::RequiresAction,
            };
            Ok(Opened { reference: None, outcome, instructions })
        })
    }

    fn confirm<'a>(
        &'a self,
        _: &'a PaymentSession,
        answer: &'a str,
    ) -> BoxFuture<'a, Result<Opened, ConfirmFailure>> {
        Box::pin(async move {
            if answer.is_empty() {
                return Err(ConfirmFailure::Refused);
            }
            Ok(Opened { reference: None, outcome: Outcome::Pending, instructions: None })
        })
    }

    fn capture<'a>(&'a self, session: &'a PaymentSession) -> BoxFuture<'a, Result<Outcome, OutsideError>> {
        Box::pin(async move { Ok(Outcome::Captured { amount: session.amount }) })
    }

    fn cancel<'a>(&'a self, _: &'a PaymentSession) -> BoxFuture<'a, Result<Outcome, OutsideError>> {
        Box::pin(async move { Ok(Outcome::Canceled) })
    }

    fn records(&self, _: Timestamp) -> BoxFuture<'_, Result<Vec<PaymentRecord>, OutsideError>> {
        Box::pin(async move { Ok(Vec::new()) })
    }

    fn play_url(&self, session: &PaymentSession) -> Option<String> {
        self.is_open(session).then(|| self.hosted(&session.id))
    }

    fn refund<'a>(
        &'a self,
        session: &'a PaymentSession,
        amount: Money,
        _: &'a RowId,
    ) -> BoxFuture<'a, Result<(), OutsideError>> {
        Box::pin(async move {
            // What goes back in parts is still a captured payment; the shop counts the parts.
            if amount == session.amount {
                self.tell(&session.id, "refund", Outcome::Refunded { amount });
            }
            Ok(())
        })
    }

    fn verify(&self, signature: &str, body: &str, now: Timestamp) -> Result<(), WebhookRefusal> {
        signature::verify(&self.signer, signature, body, now)
    }

    fn signature_header(&self) -> &'static str {
        HEADER
    }

    fn parse(&self, body: &str) -> Result<WebhookEvent, WebhookRefusal> {
        let event: Event = serde_json::from_str(body).map_err(|_| WebhookRefusal::Body)?;
        Ok(WebhookEvent { id: event.id, session: event.session, outcome: event.outcome })
    }
}

#[cfg(test)]
mod tests;
