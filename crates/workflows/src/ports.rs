//! What the shop needs from the outside; the server implements it.

mod carrier;
mod mail;

pub use carrier::{Carrier, CarrierEvent, SentParcel};
pub use mail::{MailFailure, MailKind, Mailer, NoticeKind, OutgoingMail, OutgoingNotice};

use commerce::{
    CountryCode, GatewayId, Locale, MethodId, Money, OrderNumber, RowId,
    address::Address,
    clock::{Date, Timestamp},
    exchange::ReferenceRate,
    payee::Payee,
    payment::{Instructions, MethodKind, Outcome, PaymentSession, SessionStatus, instalments::Schedule},
    vat_number::{VatAnswer, VatNumber},
};
use std::{fmt, future::Future, pin::Pin};

/// A future behind a pointer, so that ports can be trait objects.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// An outside call that did not succeed. It is tried again; the text is for the operator's log.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct OutsideError(pub String);

/// When a gateway takes the money.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaptureMode {
    /// As soon as it can.
    AtOnce,
    /// It is promised first, and taken by [`PaymentGateway::capture`]; methods that know no promise take it at once.
    Later,
}

/// What a gateway is asked to collect.
#[derive(Debug, Clone)]
pub struct SessionRequest {
    /// The payment; the gateway uses it as idempotency key and names it in its webhooks.
    pub session: RowId,
    /// The order's number, for the statement.
    pub number: OrderNumber,
    /// Exactly what the shopper was shown, interest included.
    pub amount: Money,
    /// The parts in which she pays it; only where the gateway [splits](PaymentGateway::splits).
    pub plan: Option<Schedule>,
    /// The method.
    pub method: MethodId,
    /// How it works.
    pub kind: MethodKind,
    /// When the money is taken.
    pub capture: CaptureMode,
    /// Whether the shopper has to show that it is she (3-D Secure), where the method knows how.
    pub challenge: bool,
    /// Her mail address.
    pub email: String,
    /// Her address.
    pub address: Address,
    /// The language that the gateway's pages should have.
    pub locale: Locale,
    /// When the shopper's time runs out.
    pub expires_at: Timestamp,
    /// The page she comes back to, absolute.
    pub return_url: String,
}

/// What a gateway says of the card that pays.
#[derive(Clone, PartialEq, Eq)]
pub struct CardFacts {
    /// The gateway's own name for the card's number: the same card always has the same.
    pub fingerprint: String,
    /// The country of the bank that gave the card out.
    pub country: Option<CountryCode>,
}

/// Without the fingerprint: it is personal, and logs are not.
impl fmt::Debug for CardFacts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CardFacts").field("country", &self.country).finish_non_exhaustive()
    }
}

/// What a gateway answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// The gateway's own name for the payment, where it has one.
    pub reference: Option<String>,
    /// Where the payment stands now.
    pub outcome: Outcome,
    /// What the shopper has to do.
    pub instructions: Option<Instructions>,
    /// The card that pays, where one does and the gateway says which.
    pub card: Option<CardFacts>,
}

/// Why the shopper's answer was not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ConfirmFailure {
    /// It is not right, and she may give another one.
    #[error("the answer is not right")]
    Refused,
    /// The gateway did not answer; she may try again.
    #[error(transparent)]
    Outside(#[from] OutsideError),
}

/// Why money was not given back.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RefundRefusal {
    /// It will never go back in this way: the window is over, the account is closed, the method gives nothing back. It is
    /// not tried again; the buyer is asked for an account, or for another one. The text is for the operator's log.
    #[error("not possible: {0}")]
    Impossible(String),
    /// The account is as good as any, but the gateway sends no money to accounts: the operator transfers it.
    #[error("the gateway sends no money to accounts")]
    ByHand,
    /// The gateway did not answer, or cannot say; the same call is tried again.
    #[error(transparent)]
    Outside(#[from] OutsideError),
}

/// What a gateway has in its books about one payment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaymentRecord {
    /// The shop's name for it, where the gateway knows it.
    pub session: Option<RowId>,
    /// The gateway's name for it.
    pub reference: String,
    /// Where it stands there.
    pub status: SessionStatus,
    /// How much was taken, in all.
    pub captured: Money,
    /// How much went back, in all.
    pub refunded: Money,
    /// What the gateway has kept of it for itself, in the currency in which it settles; `None` while it does not tell.
    pub fee: Option<Money>,
}

/// A webhook whose signature was right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebhookEvent {
    /// The gateway's name for the event: the same event sent twice has the same.
    pub id: String,
    /// The payment it is about; where the gateway does not say it, `reference` finds it.
    pub session: Option<RowId>,
    /// The gateway's own name for the payment. Where `session` is said too, the payment goes by it from now on.
    pub reference: Option<String>,
    /// What happened.
    pub outcome: Outcome,
    /// The card that pays, where one does and the gateway says which.
    pub card: Option<CardFacts>,
}

/// Why a webhook was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WebhookRefusal {
    /// The signature is absent or wrong, or too old.
    #[error("the signature is not right")]
    Signature,
    /// The body is not an event.
    #[error("the body is not an event")]
    Body,
}

/// Collects money. Calls are idempotent by the session's id.
pub trait PaymentGateway: Send + Sync {
    /// The last part of its webhook's path.
    fn id(&self) -> GatewayId;

    /// Whether it can carry out the method.
    fn offers(&self, method: &MethodId, kind: MethodKind) -> bool;

    /// Whether it can collect the method's money in the parts of a plan that the shop names. The shop gets all of it at
    /// once all the same.
    fn splits(&self, method: &MethodId) -> bool {
        let _ = method;
        false
    }

    /// Begins a payment.
    fn open<'a>(&'a self, request: &'a SessionRequest) -> BoxFuture<'a, Result<Opened, OutsideError>>;

    /// Hands on what the shopper was asked for by [`Instructions::Enter`]: a code from her bank's app, the number of her
    /// phone.
    fn confirm<'a>(
        &'a self,
        session: &'a PaymentSession,
        answer: &'a str,
    ) -> BoxFuture<'a, Result<Opened, ConfirmFailure>>;

    /// Takes the money of an authorized payment, or notes that a carrier has collected that of one at the door, and says where
    /// it stands then. The same call twice takes it once.
    fn capture<'a>(&'a self, session: &'a PaymentSession) -> BoxFuture<'a, Result<Outcome, OutsideError>>;

    /// Ends a payment that is not captured, so that nobody can pay it any more, and says where it stands then: money
    /// may have been faster.
    fn cancel<'a>(&'a self, session: &'a PaymentSession) -> BoxFuture<'a, Result<Outcome, OutsideError>>;

    /// Everything in its books that has changed since then.
    fn records(&self, since: Timestamp) -> BoxFuture<'_, Result<Vec<PaymentRecord>, OutsideError>>;

    /// A page on which the payment can be played through, where the gateway is one that only plays.
    fn play_url(&self, session: &PaymentSession) -> Option<String> {
        let _ = session;
        None
    }

    /// The other sites to which a form of the shop may lead at once, each a scheme and a host. From a page elsewhere, and
    /// from one that leads on by itself, browsers keep a form away: the shopper goes there by a link.
    fn origins(&self) -> Vec<String> {
        Vec::new()
    }

    /// Gives a captured payment back, or a part of it: to where it came from, or to an account that the buyer has named.
    /// The same `key` twice gives back once.
    fn refund<'a>(
        &'a self,
        session: &'a PaymentSession,
        amount: Money,
        key: &'a RowId,
        payee: Option<&'a Payee>,
    ) -> BoxFuture<'a, Result<(), RefundRefusal>>;

    /// Checks a webhook's signature against its raw body.
    ///
    /// # Errors
    /// [`WebhookRefusal::Signature`].
    fn verify(&self, signature: &str, body: &str, now: Timestamp) -> Result<(), WebhookRefusal>;

    /// The header that carries the signature, in lower case.
    fn signature_header(&self) -> &'static str;

    /// Reads the body of a verified webhook; nothing when it says nothing that the shop has to know.
    ///
    /// # Errors
    /// [`WebhookRefusal::Body`].
    fn parse(&self, body: &str) -> Result<Option<WebhookEvent>, WebhookRefusal>;
}

/// Where exchange rates come from.
pub trait RateFeed: Send + Sync {
    /// The rates that are published now. None of them is of a later day than `latest`; a feed in which one is, or that
    /// is wrong in any other way, is an error as a whole.
    fn read(&self, latest: Date) -> BoxFuture<'_, Result<Vec<ReferenceRate>, OutsideError>>;
}

/// What a registry said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consultation {
    /// Of the number.
    pub answer: VatAnswer,
    /// The identifier under which the registry keeps having been asked, where it gave one.
    pub id: Option<String>,
}

impl From<VatAnswer> for Consultation {
    fn from(answer: VatAnswer) -> Self {
        Self { answer, id: None }
    }
}

/// Knows the VAT numbers of businesses in the European Union. A shopper waits for it: it says that it cannot say within a
/// few seconds.
pub trait VatRegistry: Send + Sync {
    /// Whether somebody has a number; `own` is that of who asks.
    fn ask<'a>(&'a self, number: &'a VatNumber, own: Option<&'a VatNumber>) -> BoxFuture<'a, Consultation>;
}
