//! What the shop writes to people, and who sends it.

use super::{BoxFuture, OutsideError};
use commerce::{
    Money, message::Message, order::Order, parcel::Parcel, payment::PaymentSession,
    return_request::ReturnRequest,
};
use storage::stock_notices::StockNotice;

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
    /// Its buyer has changed where it goes.
    AddressChanged {
        /// The change's number among those of the order.
        number: u32,
        /// What goes back, where it costs less since.
        back: Option<Money>,
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
            Self::AddressChanged { number, .. } => format!("order-address-changed-{number}"),
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
