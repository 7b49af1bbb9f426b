//! What the shop needs from the outside; the server implements it.

mod carrier;

pub use carrier::{Carrier, CarrierEvent, SentParcel};

use commerce::{
    CountryCode, GatewayId, Locale, MethodId, Money, OrderNumber, RowId,
    address::Address,
    clock::{Date, Timestamp},
    exchange::ReferenceRate,
    message::Message,
    order::Order,
    parcel::Parcel,
    payee::Payee,
    payment::{Instructions, MethodKind, Outcome, PaymentSession, SessionStatus, instalments::Schedule},
    return_request::ReturnRequest,
    vat_number::{VatAnswer, VatNumber},
};
use std::{fmt, future::Future, pin::Pin};
use storage::stock_notices::StockNotice;

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

    /// Takes the money of an authorized payment, and says where it stands then. The same call twice takes it once.
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

/// What a mail is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailKind {
    /// The order was placed.
    OrderPlaced,
    /// Its money has arrived.
    OrderPaid,
    /// It was given up before it was paid.
    OrderCanceled,
    /// Somebody looks at it before anything is sent.
    OrderInReview,
    /// Somebody has looked at it, and it is not sent.
    OrderRefused,
    /// Somebody has asked for the link of its page.
    OrderLink,
    /// Money goes back for it.
    OrderRefunded {
        /// The refund's number among those of the order.
        number: u32,
        /// How much.
        amount: Money,
    },
    /// Money goes back for it, and the buyer has to say to which account.
    AccountAsked {
        /// The refund's number among those of the order.
        number: u32,
        /// How often she is asked, from 1: more often where an account could not be paid to.
        time: u32,
        /// How much.
        amount: Money,
    },
    /// Money has gone to the account that she named.
    AccountPaid {
        /// The refund's number among those of the order.
        number: u32,
        /// How much.
        amount: Money,
    },
    /// The buyer has written to the merchant, who gets it.
    Asked {
        /// The message's number among those about the order.
        number: u32,
    },
    /// The merchant has answered.
    Answered {
        /// The message's number among those about the order.
        number: u32,
    },
    /// A carrier has a parcel of it.
    ParcelSent {
        /// Its place among the parcels of the order, from 0.
        parcel: u32,
    },
    /// A parcel of it has arrived.
    ParcelDelivered {
        /// Its place among the parcels of the order, from 0.
        parcel: u32,
    },
    /// A parcel of it could not be delivered.
    ParcelFailed {
        /// Its place among the parcels of the order, from 0.
        parcel: u32,
    },
    /// She sends goods back, or has withdrawn from the contract about them: what she has stated, and when.
    ReturnConfirmed {
        /// The return's number among those of the order.
        number: u32,
    },
    /// They are not taken back.
    ReturnRefused {
        /// The return's number among those of the order.
        number: u32,
    },
}

impl MailKind {
    /// What it is among the mails about its order; each of several refunds has one of its own.
    pub fn name(self) -> String {
        match self {
            Self::OrderPlaced => "order-placed".to_owned(),
            Self::OrderPaid => "order-paid".to_owned(),
            Self::OrderCanceled => "order-canceled".to_owned(),
            Self::OrderInReview => "order-in-review".to_owned(),
            Self::OrderRefused => "order-refused".to_owned(),
            Self::OrderLink => "order-link".to_owned(),
            Self::OrderRefunded { number, .. } => format!("order-refunded-{number}"),
            Self::AccountAsked { number, time, .. } => format!("order-account-asked-{number}-{time}"),
            Self::AccountPaid { number, .. } => format!("order-account-paid-{number}"),
            Self::Asked { number } => format!("order-asked-{number}"),
            Self::Answered { number } => format!("order-answered-{number}"),
            Self::ParcelSent { parcel } => format!("order-sent-{}", parcel.saturating_add(1)),
            Self::ParcelDelivered { parcel } => format!("order-delivered-{}", parcel.saturating_add(1)),
            Self::ParcelFailed { parcel } => format!("order-not-delivered-{}", parcel.saturating_add(1)),
            Self::ReturnConfirmed { number } => format!("order-return-confirmed-{number}"),
            Self::ReturnRefused { number } => format!("order-return-refused-{number}"),
        }
    }
}

/// A mail that is to be sent.
#[derive(Debug, Clone, Copy)]
pub struct OutgoingMail<'a> {
    /// The number of the message in the outbox: a second delivery has the same, and is known again by it.
    pub id: i64,
    /// What it is about.
    pub kind: MailKind,
    /// The order.
    pub order: &'a Order,
    /// The order's newest payment; of a mail about a refund, that which it gives back.
    pub payment: Option<&'a PaymentSession>,
    /// What was written, where the mail is about a message.
    pub message: Option<&'a Message>,
    /// Of a mail about a parcel, all of the order's; else none.
    pub parcels: &'a [Parcel],
    /// What she sends back, of a mail about that.
    pub returned: Option<&'a ReturnRequest>,
}

impl<'a> OutgoingMail<'a> {
    /// A mail about an order and a payment, and nothing else.
    pub const fn about(
        id: i64,
        kind: MailKind,
        order: &'a Order,
        payment: Option<&'a PaymentSession>,
    ) -> Self {
        Self { id, kind, order, payment, message: None, parcels: &[], returned: None }
    }
}

/// What a mail to somebody is about who waits for a variant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeKind {
    /// Whether she wants to be told at all.
    Asked,
    /// The variant is back.
    Back,
}

impl NoticeKind {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Asked, Self::Back];

    /// What it is among all mails.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Asked => "stock-asked",
            Self::Back => "stock-back",
        }
    }
}

/// A mail to somebody who waits for a variant.
#[derive(Clone, Copy)]
pub struct OutgoingNotice<'a> {
    /// As in [`OutgoingMail::id`].
    pub id: i64,
    /// What it is about.
    pub kind: NoticeKind,
    /// Her address.
    pub email: &'a str,
    /// What she waits for, and where.
    pub notice: &'a StockNotice,
    /// What her link names.
    pub ticket: &'a str,
}

/// Why a mail was not sent. The text is for the operator's log, and names no address.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MailFailure {
    /// It was refused for good. Some servers say so and mean it for a while, so it is tried a few times more.
    #[error("refused: {0}")]
    Refused(String),
    /// The mail server was not reached, or asks to come back later.
    #[error(transparent)]
    Outside(#[from] OutsideError),
}

/// Writes and sends mails in the order's language.
pub trait Mailer: Send + Sync {
    /// Sends one mail about an order.
    fn send<'a>(&'a self, mail: OutgoingMail<'a>) -> BoxFuture<'a, Result<(), MailFailure>>;

    /// Sends one mail to somebody who waits for a variant.
    fn send_notice<'a>(&'a self, mail: OutgoingNotice<'a>) -> BoxFuture<'a, Result<(), MailFailure>>;
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
