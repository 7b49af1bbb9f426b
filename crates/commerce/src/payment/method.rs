//! Ways to pay, and when each applies.

use crate::{CountryCode, Currency, MethodId, Money, customs::Terms, market::Provenance};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

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
}

/// The smallest and largest amount of a method in one currency, both included, in minor units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Limits {
    /// The smallest.
    pub min: Option<i64>,
    /// The largest.
    pub max: Option<i64>,
}

/// A way to pay, as the world knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaymentMethod {
    /// Its code; name and explanation are `method-…` in the locale files.
    pub id: MethodId,
    /// How it works.
    pub kind: MethodKind,
    /// The currencies it takes, with its limits in each; empty when it takes any.
    pub currencies: BTreeMap<Currency, Limits>,
    /// The countries of billing in which people have it; empty when everywhere.
    pub countries: Vec<CountryCode>,
    /// How long the shopper has to pay.
    pub timeout: std::time::Duration,
    /// Where the figures are from.
    pub provenance: Provenance,
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

/// What has to be paid, as far as it decides on the methods: read from the stored cart or the order, never from a
/// request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payable {
    /// What is due with the order.
    pub due: Money,
    /// The country of who pays.
    pub billing: CountryCode,
    /// The country of the door; `None` when nothing is brought to one.
    pub shipping: Option<CountryCode>,
    /// Whether something is bought that is downloaded.
    pub has_downloads: bool,
    /// Whether the buyer's age has to be checked.
    pub is_age_restricted: bool,
    /// Who buys.
    pub customer: Customer,
    /// Who pays what is due at the border.
    pub terms: Terms,
}

impl Payable {
    /// A consumer's basket of goods that are brought to a door with everything paid.
    pub fn at_door(due: Money, country: &CountryCode) -> Self {
        Self {
            due,
            billing: country.clone(),
            shipping: Some(country.clone()),
            has_downloads: false,
            is_age_restricted: false,
            customer: Customer::Consumer,
            terms: Terms::Ddp,
        }
    }
}

/// Why a method cannot pay this order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// It does not take the currency; these it does.
    Currency(Vec<Currency>),
    /// The order is too small for it.
    BelowMinimum(Money),
    /// The order is too large for it.
    AboveMaximum(Money),
    /// People in the country of billing do not have it.
    Country,
    /// It is paid to the carrier, and nothing is shipped.
    NotShipped,
}

impl Reason {
    /// The code on the page and the end of its message id, `method-reason-{code}`.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Currency(_) => "currency",
            Self::BelowMinimum(_) => "minimum",
            Self::AboveMaximum(_) => "maximum",
            Self::Country => "country",
            Self::NotShipped => "not-shipped",
        }
    }
}

impl PaymentMethod {
    /// Every reason why the method does not apply; none means that it does. The same answer is used for the
    /// list and for the charge.
    pub fn reasons(&self, payable: &Payable) -> Vec<Reason> {
        let mut reasons = Vec::new();
        if self.kind == MethodKind::CashOnDelivery && payable.shipping.is_none() {
            reasons.push(Reason::NotShipped);
        }
        if !self.countries.is_empty() && !self.countries.contains(&payable.billing) {
            reasons.push(Reason::Country);
        }
        let due = payable.due;
        match self.currencies.get(&due.currency) {
            Some(limits) => reasons.extend(limits.reason(due)),
            None if self.currencies.is_empty() => {}
            None => reasons.push(Reason::Currency(self.currencies.keys().copied().collect())),
        }
        reasons
    }
}

impl Limits {
    fn reason(self, due: Money) -> Option<Reason> {
        if let Some(min) = self.min.filter(|&min| due.amount < min) {
            return Some(Reason::BelowMinimum(Money::new(min, due.currency)));
        }
        self.max
            .filter(|&max| due.amount > max)
            .map(|max| Reason::AboveMaximum(Money::new(max, due.currency)))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn konbini() -> PaymentMethod {
        let limits = Limits { min: Some(120), max: Some(300_000) };
        PaymentMethod {
            id: "konbini".parse().unwrap(),
            kind: MethodKind::Voucher,
            currencies: [("JPY".parse().unwrap(), limits)].into(),
            countries: vec!["JP".parse().unwrap()],
            timeout: std::time::Duration::from_secs(3 * 86_400),
            provenance: Provenance { source: "Stripe".into(), as_of: "2026-11-01".parse().unwrap() },
        }
    }

    #[test]
    fn a_method_says_every_reason_why_not() {
        let cases: [(i64, &str, &str, &[&str]); 6] = [
            (120, "JPY", "JP", &[]),
            (300_000, "JPY", "JP", &[]),
            (119, "JPY", "JP", &["minimum"]),
            (300_001, "JPY", "JP", &["maximum"]),
            (5_000, "EUR", "JP", &["currency"]),
            (119, "JPY", "DE", &["country", "minimum"]),
        ];
        for (amount, currency, country, expected) in cases {
            let due = Money::new(amount, currency.parse().unwrap());
            let reasons = konbini().reasons(&Payable::at_door(due, &country.parse().unwrap()));
            assert_eq!(reasons.iter().map(Reason::code).collect::<Vec<_>>(), expected, "{amount} {currency}");
        }
    }
}
