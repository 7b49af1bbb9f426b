//! Ways to pay, as the data describes them.

use crate::{
    CountryCode, Currency, MethodId,
    market::{Confidence, Provenance},
};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, time::Duration};

/// How a method works, seen by the shopper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MethodKind {
    /// A card, charged at once.
    Card,
    /// The shopper is sent to her bank or wallet and back.
    Redirect,
    /// Pay later or in parts, agreed on the provider's page.
    PayLater,
    /// A code scanned with the bank's app.
    Qr,
    /// A short code from the bank's app, typed into our page.
    Code,
    /// A question on the shopper's phone, after she has told us its number.
    Prompt,
    /// A number taken to a shop or a bank, paid in cash or by transfer.
    Voucher,
    /// A transfer to our account.
    BankTransfer,
    /// Cash to the carrier.
    CashOnDelivery,
}

/// The three courses a payment can take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Decided within the request.
    Immediate,
    /// Decided on another site, to which the shopper is sent.
    Redirect,
    /// Decided later; she takes instructions with her.
    Deferred,
}

impl MethodKind {
    /// Whether goods are sent before the shopper has paid for them.
    pub const fn is_paid_later(self) -> bool {
        matches!(self, Self::PayLater | Self::CashOnDelivery)
    }

    /// The course that payments of this kind take.
    pub const fn shape(self) -> Shape {
        match self {
            Self::Card => Shape::Immediate,
            Self::Redirect | Self::PayLater => Shape::Redirect,
            Self::Qr
            | Self::Code
            | Self::Prompt
            | Self::Voucher
            | Self::BankTransfer
            | Self::CashOnDelivery => Shape::Deferred,
        }
    }

    /// Whether the goods leave before the shopper has paid for them.
    pub const fn is_trust(self) -> bool {
        matches!(self, Self::PayLater | Self::CashOnDelivery)
    }
}

/// The smallest and largest amount of a method, both included, in minor units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Limits {
    /// The smallest.
    pub min: Option<i64>,
    /// The largest.
    pub max: Option<i64>,
}

/// A method's limits in one currency, by the country of who pays.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CurrencyLimits {
    /// In the countries that have limits of their own.
    pub by_country: BTreeMap<CountryCode, Limits>,
    /// In all others; `None` where the method does not take the currency there.
    pub elsewhere: Option<Limits>,
}

impl CurrencyLimits {
    /// The limits in a country; `None` where the method does not take the currency there.
    pub fn of(&self, country: &CountryCode) -> Option<Limits> {
        self.by_country.get(country).copied().or(self.elsewhere)
    }
}

impl From<Limits> for CurrencyLimits {
    fn from(limits: Limits) -> Self {
        Self { by_country: BTreeMap::new(), elsewhere: Some(limits) }
    }
}

/// Where money goes that is given back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RefundWay {
    /// Back to where it came from.
    ToSource,
    /// To an account that the buyer names.
    ToAccount,
    /// The method gives nothing back: another way has to be found.
    None,
}

/// How a method gives money back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RefundPolicy {
    /// Where to.
    pub way: RefundWay,
    /// For how many days after the money arrived; `None` where no end is known.
    pub window_days: Option<u32>,
}

/// A part of an order that a method may be closed to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Contents {
    /// Something that is downloaded.
    Downloads,
    /// Something for which the buyer's age is checked.
    AgeRestricted,
}

/// Who buys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Customer {
    /// A person, for herself.
    Consumer,
    /// A business with a confirmed number.
    Business,
}

/// A way to pay, as the world knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaymentMethod {
    /// Its code; name and explanation are `method-…` in the locale files.
    pub id: MethodId,
    /// How it works.
    pub kind: MethodKind,
    /// The currencies it takes, with its limits in each; empty when it takes any.
    pub currencies: BTreeMap<Currency, CurrencyLimits>,
    /// The countries in which people have it; empty when everywhere.
    pub countries: Vec<CountryCode>,
    /// The countries of which the merchant must be established in one; empty where that does not matter, or is not
    /// known.
    pub merchant_countries: Vec<CountryCode>,
    /// Who it is for; `None` when for everybody.
    pub only_for: Option<Customer>,
    /// What it cannot buy.
    pub not_for: Vec<Contents>,
    /// Whether nothing may be left to be paid at the border.
    pub needs_duty_paid: bool,
    /// How it gives money back.
    pub refund: RefundPolicy,
    /// The business days until the money is on the merchant's account; `None` where that is not known.
    pub settlement_days: Option<u32>,
    /// How long the shopper has to pay; for [`MethodKind::Code`] and [`MethodKind::Prompt`] counted from when she has
    /// told us what is asked for.
    pub timeout: Duration,
    /// Where the figures are from.
    pub provenance: Provenance,
    /// How sure they are.
    pub confidence: Confidence,
}
