//! Payment methods, when each applies, and the life of one payment.

use crate::{CountryCode, Currency, GatewayId, MethodId, Money, RowId, clock::Timestamp, market::Provenance};
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
            Self::Qr | Self::Voucher | Self::BankTransfer | Self::CashOnDelivery => Shape::Deferred,
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
    /// list and for the charge. `shipped` is whether a carrier comes to the door.
    pub fn reasons(&self, due: Money, billing: &CountryCode, shipped: bool) -> Vec<Reason> {
        let mut reasons = Vec::new();
        if self.kind == MethodKind::CashOnDelivery && !shipped {
            reasons.push(Reason::NotShipped);
        }
        if !self.countries.is_empty() && !self.countries.contains(billing) {
            reasons.push(Reason::Country);
        }
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

/// What the shopper has to do to pay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Instructions {
    /// Go to another site.
    Redirect {
        /// Its address, absolute.
        url: String,
    },
    /// Scan a code.
    Qr {
        /// What the code says.
        payload: String,
    },
    /// Take a number to a till or a bank.
    Voucher {
        /// The number, as it is read out there.
        number: String,
    },
    /// Send the amount to an account.
    BankTransfer {
        /// Who receives it.
        holder: String,
        /// The account.
        iban: String,
        /// What to write as its purpose.
        reference: String,
    },
    /// Have the amount ready at the door.
    OnDelivery,
}

/// Where a payment stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SessionStatus {
    /// Written down; the gateway does not know of it yet.
    Created,
    /// The shopper has to do something.
    RequiresAction,
    /// The money has arrived.
    Captured,
    /// It was declined or could not be made.
    Failed,
    /// The shopper broke it off.
    Canceled,
    /// Its time ran out.
    Expired,
    /// The money went back.
    Refunded,
}

impl SessionStatus {
    /// The code in the database, on the page and in message ids.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::RequiresAction => "requires_action",
            Self::Captured => "captured",
            Self::Failed => "failed",
            Self::Canceled => "canceled",
            Self::Expired => "expired",
            Self::Refunded => "refunded",
        }
    }

    /// The status with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        use SessionStatus::{Canceled, Captured, Created, Expired, Failed, Refunded, RequiresAction};
        [Created, RequiresAction, Captured, Failed, Canceled, Expired, Refunded]
            .into_iter()
            .find(|status| status.code() == code)
    }

    /// Whether the shopper can still pay.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Created | Self::RequiresAction)
    }

    /// The status after an outcome. The same outcome twice changes nothing. Money that arrives after the
    /// payment failed, expired or was canceled counts: it has arrived.
    ///
    /// # Errors
    /// [`InvalidTransition`] when the outcome contradicts what is known, such as a failure after a capture.
    pub fn after(self, outcome: &Outcome) -> Result<Self, InvalidTransition> {
        let next = outcome.status();
        match (self, next) {
            (now, next) if now == next => Ok(now),
            (Self::Created | Self::RequiresAction, next) if next != Self::Refunded => Ok(next),
            (Self::Failed | Self::Canceled | Self::Expired, Self::Captured) => Ok(Self::Captured),
            (Self::Captured, Self::Refunded) => Ok(Self::Refunded),
            (from, to) => Err(InvalidTransition { from: from.code(), to: to.code() }),
        }
    }
}

/// A change of status that cannot be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{from} cannot become {to}")]
pub struct InvalidTransition {
    /// The status before.
    pub from: &'static str,
    /// The status asked for.
    pub to: &'static str,
}

/// What a gateway says about a payment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum Outcome {
    /// The shopper has to act.
    RequiresAction,
    /// The money has arrived.
    Captured {
        /// How much.
        amount: Money,
    },
    /// It was declined.
    Failed,
    /// The shopper broke it off.
    Canceled,
    /// Its time ran out.
    Expired,
    /// The money went back.
    Refunded,
}

impl Outcome {
    const fn status(&self) -> SessionStatus {
        match self {
            Self::RequiresAction => SessionStatus::RequiresAction,
            Self::Captured { .. } => SessionStatus::Captured,
            Self::Failed => SessionStatus::Failed,
            Self::Canceled => SessionStatus::Canceled,
            Self::Expired => SessionStatus::Expired,
            Self::Refunded => SessionStatus::Refunded,
        }
    }
}

/// One attempt to pay an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaymentSession {
    /// Its key; also the idempotency key of every call to the gateway.
    pub id: RowId,
    /// The order it pays.
    pub order: RowId,
    /// The gateway that carries it out.
    pub gateway: GatewayId,
    /// The method.
    pub method: MethodId,
    /// Where it stands.
    pub status: SessionStatus,
    /// What is to be paid: exactly what the shopper was shown.
    pub amount: Money,
    /// How much of it goes back, or has gone; never more than was paid.
    pub refunded: Money,
    /// What the shopper has to do, once the gateway has said so.
    pub instructions: Option<Instructions>,
    /// When her time runs out.
    pub expires_at: Timestamp,
    /// When it was begun.
    pub created_at: Timestamp,
}

impl PaymentSession {
    /// What can still be given back: nothing while the money is not here.
    pub const fn refundable(&self) -> Money {
        let left = match self.status {
            SessionStatus::Captured => self.amount.amount.saturating_sub(self.refunded.amount),
            _ => 0,
        };
        Money::new(left, self.amount.currency)
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
            let reasons = konbini().reasons(due, &country.parse().unwrap(), true);
            assert_eq!(reasons.iter().map(Reason::code).collect::<Vec<_>>(), expected, "{amount} {currency}");
        }
    }

    #[test]
    fn outcomes_may_repeat_and_late_money_counts_but_a_capture_stands() {
        use SessionStatus::{Captured, Created, Expired, Failed, Refunded, RequiresAction};
        let captured = Outcome::Captured { amount: Money::new(1, Currency::EUR) };
        let cases = [
            (Created, &captured, Some(Captured)),
            (RequiresAction, &Outcome::Failed, Some(Failed)),
            (Captured, &captured, Some(Captured)),
            (Expired, &captured, Some(Captured)),
            (Captured, &Outcome::Failed, None),
            (Captured, &Outcome::Expired, None),
            (Captured, &Outcome::Refunded, Some(Refunded)),
            (Created, &Outcome::Refunded, None),
            (Refunded, &captured, None),
        ];
        for (status, outcome, expected) in cases {
            assert_eq!(status.after(outcome).ok(), expected, "{status:?} {outcome:?}");
        }
    }
}
