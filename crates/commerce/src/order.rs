//! Orders: what was agreed, kept as it was.

use crate::{
    Currency, Locale, MarketId, MethodId, Money, OrderNumber, RowId, Sku, Token,
    address::Address,
    checkout::Totals,
    clock::Timestamp,
    download::{Consent, Supply},
    engraving::Engraving,
    exchange::RateNote,
    payment::{Customer, InvalidTransition, Payable},
    picture::Picture,
    vat_number::{VatAnswer, VatCheck},
};
use serde::{Deserialize, Serialize};

/// Where an order stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrderStatus {
    /// Placed; the money has not arrived.
    AwaitingPayment,
    /// Paid.
    Paid,
    /// Given up before it was paid; its pieces are free again.
    Canceled,
}

impl OrderStatus {
    /// The code in the database, on the page and in message ids.
    pub const fn code(self) -> &'static str {
        match self {
            Self::AwaitingPayment => "awaiting_payment",
            Self::Paid => "paid",
            Self::Canceled => "canceled",
        }
    }

    /// The status with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::AwaitingPayment, Self::Paid, Self::Canceled].into_iter().find(|status| status.code() == code)
    }

    /// The order once its money has arrived. A canceled order comes back when its pieces could be reserved
    /// again, which the caller has to do first.
    ///
    /// # Errors
    /// [`InvalidTransition`] when it is paid already: money moves once.
    pub fn pay(self) -> Result<Self, InvalidTransition> {
        match self {
            Self::AwaitingPayment | Self::Canceled => Ok(Self::Paid),
            Self::Paid => Err(InvalidTransition { from: self.code(), to: "paid" }),
        }
    }

    /// The order once it is given up.
    ///
    /// # Errors
    /// [`InvalidTransition`] unless it is still waiting for its money.
    pub fn cancel(self) -> Result<Self, InvalidTransition> {
        match self {
            Self::AwaitingPayment => Ok(Self::Canceled),
            Self::Paid | Self::Canceled => Err(InvalidTransition { from: self.code(), to: "canceled" }),
        }
    }

    /// The order once somebody has looked at it and refuses it, paid or not.
    ///
    /// # Errors
    /// [`InvalidTransition`] when it is canceled already.
    pub fn refuse(self) -> Result<Self, InvalidTransition> {
        match self {
            Self::AwaitingPayment | Self::Paid => Ok(Self::Canceled),
            Self::Canceled => Err(InvalidTransition { from: self.code(), to: "canceled" }),
        }
    }
}

/// One line of an order, in the words of the day it was placed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderLine {
    /// The variant.
    pub sku: Sku,
    /// The product's name in the order's language.
    pub title: String,
    /// The variant's options in the order's language, such as `Colour: ink`.
    pub options: String,
    /// The variant's first picture, if it had one.
    pub picture: Option<Picture>,
    /// How many.
    pub quantity: u32,
    /// What one piece cost.
    pub unit_price: Money,
    /// What the line cost.
    pub total: Money,
    /// The file to download once the order is paid; such a line is not shipped and takes nothing from the stock.
    #[serde(default)]
    pub file: Option<String>,
    /// What is engraved, and on how many of them; nothing where they are not made to order. The texts are erased with the
    /// buyer, their numbers stay.
    #[serde(default)]
    pub engravings: Vec<Engraving>,
}

impl OrderLine {
    /// Whether it is made for her who has ordered it.
    pub fn is_made_to_order(&self) -> bool {
        !self.engravings.is_empty()
    }
}

/// An order. Everything but its status, and until it is packed where it goes and what that costs, is as it was when it was
/// placed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// Its key.
    pub id: RowId,
    /// Its number, for people.
    pub number: OrderNumber,
    /// The secret in its link.
    pub token: Token,
    /// The cart it was made from; no cart makes two orders.
    pub cart: RowId,
    /// Where it stands.
    pub status: OrderStatus,
    /// The market it was placed in.
    pub market: MarketId,
    /// The language it is written in, mails included.
    pub locale: Locale,
    /// The currency it is paid in.
    pub currency: Currency,
    /// Who ordered.
    pub email: String,
    /// Where it goes.
    pub address: Address,
    /// What was ordered.
    pub lines: Vec<OrderLine>,
    /// What it costs.
    pub totals: Totals,
    /// What the registry said of the VAT number that a business had given; `None` where none was.
    pub vat_check: Option<VatCheck>,
    /// The exchange rates that its prices and its shipping went through, each once.
    pub rate_notes: Vec<RateNote>,
    /// The payment method picked at the checkout.
    pub method: MethodId,
    /// When it was placed.
    pub placed_at: Timestamp,
    /// What its buyer agreed to before she was given files.
    pub consent: Option<Consent>,
    /// What shows where its files were sold to.
    pub supply: Option<Supply>,
}

/// An address that its buyer has changed before anything was packed: where the order went, and what it cost, until then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddressChange {
    /// Its number among the changes of the order, from 1.
    pub number: u32,
    /// A fingerprint of what she has confirmed.
    pub confirmed: String,
    /// Where it went before.
    pub address: Address,
    /// What it cost before.
    pub totals: Totals,
    /// The refund by which the difference goes back, where it costs less since.
    pub refund: Option<RowId>,
    /// When.
    pub changed_at: Timestamp,
}

impl Order {
    /// The order as it was before one of its changes of address.
    #[must_use]
    pub fn before(&self, change: &AddressChange) -> Self {
        Self { address: change.address.clone(), totals: change.totals.clone(), ..self.clone() }
    }

    /// What has to be paid, as far as it decides on the methods.
    pub fn payable(&self) -> Payable {
        let is_confirmed = |check: &VatCheck| check.answer == VatAnswer::Valid;
        let customer = match &self.vat_check {
            Some(check) if is_confirmed(check) => Customer::Business,
            _ => Customer::Consumer,
        };
        self.totals.payable(&self.address.country, customer, self.has_downloads())
    }

    /// Whether there is a file among what was ordered.
    pub fn has_downloads(&self) -> bool {
        self.lines.iter().any(|line| line.file.is_some())
    }
}
