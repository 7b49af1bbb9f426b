//! The life of one payment.
//!
//! What a gateway says comes twice, late and out of order. So every amount it names is all that has moved so far, and
//! [`PaymentSession::take`] only ever goes forward: what is older than what is known changes nothing.

use super::{Decline, Instructions, instalments::Schedule};
use crate::{GatewayId, MethodId, Money, RowId, clock::Timestamp};
use serde::{Deserialize, Serialize};

/// Where a payment stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SessionStatus {
    /// Written down; the gateway does not know of it yet.
    Created,
    /// The shopper has to do something.
    RequiresAction,
    /// She has done her part; the money is on its way.
    Pending,
    /// The money is promised and can be taken.
    Authorized,
    /// The money has arrived.
    Captured,
    /// It was declined or could not be made.
    Failed,
    /// It was broken off.
    Canceled,
    /// Its time ran out.
    Expired,
    /// A part of the money went back.
    PartlyRefunded,
    /// The money went back.
    Refunded,
    /// Whoever paid has asked her bank to take the money back.
    Disputed,
}

impl SessionStatus {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::Created,
        Self::RequiresAction,
        Self::Pending,
        Self::Authorized,
        Self::Captured,
        Self::Failed,
        Self::Canceled,
        Self::Expired,
        Self::PartlyRefunded,
        Self::Refunded,
        Self::Disputed,
    ];

    /// The code in the database, on the page and in message ids.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::RequiresAction => "requires_action",
            Self::Pending => "pending",
            Self::Authorized => "authorized",
            Self::Captured => "captured",
            Self::Failed => "failed",
            Self::Canceled => "canceled",
            Self::Expired => "expired",
            Self::PartlyRefunded => "partly_refunded",
            Self::Refunded => "refunded",
            Self::Disputed => "disputed",
        }
    }

    /// The status with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.code() == code)
    }

    /// Whether the shopper can still pay.
    pub const fn waits_for_shopper(self) -> bool {
        matches!(self, Self::Created | Self::RequiresAction)
    }

    /// Whether the payment may still come to money by itself: no other one is begun beside it, and nobody gives the
    /// order up.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Created | Self::RequiresAction | Self::Pending | Self::Authorized)
    }

    /// Whether the payment came to nothing.
    pub const fn came_to_nothing(self) -> bool {
        matches!(self, Self::Failed | Self::Canceled | Self::Expired)
    }

    /// Whether the money is here, or a part of it.
    pub const fn holds_money(self) -> bool {
        matches!(self, Self::Captured | Self::PartlyRefunded)
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

/// What a gateway says about a payment. Amounts are all that has moved so far, not what moved last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum Outcome {
    /// The shopper has to act.
    RequiresAction,
    /// She has acted; the money is on its way.
    Pending,
    /// The money is promised.
    Authorized,
    /// Money has arrived.
    Captured {
        /// How much, in all.
        amount: Money,
    },
    /// It was declined.
    Failed {
        /// Why.
        #[serde(default)]
        reason: Decline,
    },
    /// It was broken off.
    Canceled,
    /// Its time ran out.
    Expired,
    /// Money went back.
    Refunded {
        /// How much, in all.
        amount: Money,
    },
    /// Money that had gone back to its source is here again.
    RefundFailed {
        /// By which refund it had gone.
        refund: RowId,
    },
    /// Whoever paid asks for the money back at her bank.
    Disputed,
    /// The bank has decided.
    DisputeClosed {
        /// Whether the shop keeps the money.
        is_won: bool,
    },
}

impl Outcome {
    /// A decline without a reason.
    pub const fn declined() -> Self {
        Self::Failed { reason: Decline::Declined }
    }
}

/// What a gateway says does not fit what is known of the payment; it may once something else has been heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Contradiction {
    /// It is about money of another currency.
    #[error("the gateway speaks of {got}, the payment is in {asked}")]
    Currency {
        /// The payment's.
        asked: crate::Currency,
        /// The gateway's.
        got: crate::Currency,
    },
    /// More went back than is known to have come.
    #[error("{back} minor units went back of {captured} that came")]
    MoreBack {
        /// How much came.
        captured: i64,
        /// How much went back.
        back: i64,
    },
    /// Nothing has come that could be disputed.
    #[error("a payment that is {0} cannot be disputed")]
    NothingToDispute(&'static str),
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
    /// The gateway's own name for it, once it has given one.
    pub reference: Option<String>,
    /// The method.
    pub method: MethodId,
    /// Where it stands.
    pub status: SessionStatus,
    /// Why it was declined, if it was.
    pub decline: Option<Decline>,
    /// What is to be paid: exactly what the shopper was shown, interest included.
    pub amount: Money,
    /// The parts in which it is paid; `None` where it is paid at once.
    pub plan: Option<Schedule>,
    /// How much has arrived.
    pub captured: Money,
    /// How much of it goes back, or has gone; never more than arrived.
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
        let left = if self.status.holds_money() {
            self.captured.amount.saturating_sub(self.refunded.amount)
        } else {
            0
        };
        Money::new(left, self.amount.currency)
    }

    /// What has arrived and does not go back.
    pub const fn left(&self) -> Money {
        Money::new(self.captured.amount.saturating_sub(self.refunded.amount), self.amount.currency)
    }

    /// Whether it was to be collected at the door, and the buyer has canceled the order before anything was packed.
    pub fn was_called_off(&self) -> bool {
        self.status == SessionStatus::Canceled && self.instructions == Some(Instructions::OnDelivery)
    }

    /// What is still missing, once a part has arrived and as long as the rest may.
    pub fn missing(&self) -> Option<Money> {
        let missing = self.amount.amount.saturating_sub(self.captured.amount);
        let is_part = self.status.is_open() && self.captured.amount > 0 && missing > 0;
        is_part.then(|| Money::new(missing, self.amount.currency))
    }

    /// Promises to give so much back; never more than is left.
    pub fn promise_back(&mut self, amount: Money) {
        self.refunded.amount = self.refunded.amount.saturating_add(amount.amount).min(self.captured.amount);
    }

    /// Of what was promised so much has not gone, or has come back: the status says what has happened.
    pub const fn came_back(&mut self, owed: Money) {
        if matches!(self.status, SessionStatus::Refunded | SessionStatus::PartlyRefunded) {
            self.status = if self.refunded.amount > owed.amount {
                SessionStatus::PartlyRefunded
            } else {
                SessionStatus::Captured
            };
        }
    }

    /// Whether all that was asked for has arrived.
    pub const fn is_paid(&self) -> bool {
        self.captured.amount >= self.amount.amount
    }

    /// Takes in what the gateway says, and says whether it was news. Money that arrives after the payment failed,
    /// expired or was canceled counts: it has arrived. Less than was asked for leaves the payment on its way.
    ///
    /// # Errors
    /// [`Contradiction`]; nothing has changed then.
    pub fn take(&mut self, outcome: &Outcome) -> Result<bool, Contradiction> {
        use SessionStatus as S;
        let now = self.status;
        let next = match *outcome {
            Outcome::RequiresAction if now == S::Created => S::RequiresAction,
            Outcome::Pending if now.waits_for_shopper() => S::Pending,
            Outcome::Authorized if !now.holds_money() && self.captured.amount == 0 => S::Authorized,
            Outcome::Captured { amount } => {
                self.same_currency(amount)?;
                if amount.amount <= self.captured.amount {
                    return Ok(false);
                }
                self.captured = amount;
                return Ok(self.arrived());
            }
            Outcome::Failed { reason } if now.is_open() => {
                self.decline = Some(reason);
                S::Failed
            }
            Outcome::Canceled if now.is_open() => S::Canceled,
            Outcome::Expired if now.is_open() => S::Expired,
            Outcome::Refunded { amount } => return self.went_back(amount),
            Outcome::Disputed if now.holds_money() => S::Disputed,
            Outcome::Disputed if self.captured.amount == 0 => {
                return Err(Contradiction::NothingToDispute(now.code()));
            }
            Outcome::DisputeClosed { is_won: true } if now == S::Disputed => self.by_amounts(),
            Outcome::DisputeClosed { is_won: false } if now == S::Disputed => {
                self.refunded = self.captured;
                S::Refunded
            }
            // Older than what is known, or about a refund, of which only who keeps refunds knows where it stands.
            _ => now,
        };
        self.status = next;
        Ok(next != now)
    }

    fn same_currency(&self, got: Money) -> Result<(), Contradiction> {
        let asked = self.amount.currency;
        if got.currency == asked { Ok(()) } else { Err(Contradiction::Currency { asked, got: got.currency }) }
    }

    /// More money has arrived, whatever was declined before.
    fn arrived(&mut self) -> bool {
        use SessionStatus as S;
        self.decline = None;
        self.status = match self.status {
            S::Disputed => S::Disputed,
            _ if self.is_paid() => self.by_amounts(),
            S::Created | S::RequiresAction => S::Pending,
            other => other,
        };
        true
    }

    fn went_back(&mut self, amount: Money) -> Result<bool, Contradiction> {
        self.same_currency(amount)?;
        if amount.amount > self.captured.amount {
            let (captured, back) = (self.captured.amount, amount.amount);
            return Err(Contradiction::MoreBack { captured, back });
        }
        let before = (self.status, self.refunded);
        if amount.amount > self.refunded.amount {
            self.refunded = amount;
        }
        // What is promised is in `refunded` already; the status says what has happened.
        self.status = match self.status {
            _ if amount.amount > 0 && amount.amount == self.captured.amount => SessionStatus::Refunded,
            SessionStatus::Captured if amount.amount > 0 => SessionStatus::PartlyRefunded,
            other => other,
        };
        Ok(before != (self.status, self.refunded))
    }

    /// The status of a payment whose money is here. That all of it has gone back is said by [`Outcome::Refunded`] only:
    /// what goes back may be no more than promised.
    const fn by_amounts(&self) -> SessionStatus {
        if self.refunded.amount == 0 { SessionStatus::Captured } else { SessionStatus::PartlyRefunded }
    }
}

#[cfg(test)]
mod tests;
