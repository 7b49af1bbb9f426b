//! What the sandbox knows of a payment, and what it has told the shop of it.

use super::decision::Decision;
use commerce::{
    Money, RowId,
    payment::{Decline, Outcome, PaymentSession, SessionStatus},
};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use workflows::ports::PaymentRecord;

/// The part of a payment that the sandbox says it keeps: made up, and no gateway's.
const FEE: Decimal = Decimal::from_parts(2, 0, 0, false, 2);

/// A webhook's body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// The same event sent twice has the same.
    pub id: String,
    /// The payment.
    pub session: RowId,
    /// What happened.
    #[serde(flatten)]
    pub outcome: Outcome,
}

/// A payment in the books.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// The shop's name for the payment, and ours.
    pub session: RowId,
    /// What is asked for.
    pub amount: Money,
    /// Where it stands.
    pub status: SessionStatus,
    /// Why it was declined, if it was.
    pub decline: Option<Decline>,
    /// How much came, in all.
    pub captured: Money,
    /// How much went back, in all.
    pub refunded: Money,
    /// Whether the money is promised first and taken later.
    pub promises: bool,
    /// Whether the shopper is asked to show that it is she.
    pub challenges: bool,
    /// What went back, by the key of who asked for it.
    refunds: BTreeMap<RowId, i64>,
    /// What the shop was told, the first first.
    pub told: Vec<Event>,
}

impl Account {
    /// A payment that has not begun.
    pub fn new(session: &RowId, amount: Money) -> Self {
        let nothing = Money::zero(amount.currency);
        Self {
            session: session.clone(),
            amount,
            status: SessionStatus::Created,
            decline: None,
            captured: nothing,
            refunded: nothing,
            promises: false,
            challenges: false,
            refunds: BTreeMap::new(),
            told: Vec::new(),
        }
    }

    /// A payment as the shop knows it, where the books do not: it is older than they are.
    pub fn of(session: &PaymentSession) -> Self {
        Self {
            status: session.status,
            decline: session.decline,
            captured: session.captured,
            ..Self::new(&session.id, session.amount)
        }
    }

    /// Whether money may still come of it by itself.
    pub const fn is_open(&self) -> bool {
        self.status.is_open()
    }

    /// Where the payment stands, as the shop hears it.
    pub fn outcome(&self) -> Outcome {
        use SessionStatus as S;
        if self.captured.amount > 0 {
            return Outcome::Captured { amount: self.captured };
        }
        match self.status {
            S::Created | S::RequiresAction => Outcome::RequiresAction,
            S::Pending | S::Captured | S::PartlyRefunded | S::Refunded | S::Disputed => Outcome::Pending,
            S::Authorized => Outcome::Authorized,
            S::Failed => Outcome::Failed { reason: self.decline.unwrap_or_default() },
            S::Canceled => Outcome::Canceled,
            S::Expired => Outcome::Expired,
        }
    }

    /// As a row of the books that the shop may ask for.
    pub fn record(&self) -> PaymentRecord {
        PaymentRecord {
            session: Some(self.session.clone()),
            reference: self.session.to_string(),
            status: self.status,
            captured: self.captured,
            refunded: self.refunded,
            fee: self.fee(),
        }
    }

    /// What a gateway would keep of money that came, and does not give back with it.
    fn fee(&self) -> Option<Money> {
        let fee = Money::round(self.captured.to_decimal() * FEE, self.captured.currency, 1).ok()?;
        (self.captured.amount > 0).then_some(fee)
    }

    /// What a decision would bring about now; `None` when there is nothing to decide like this.
    pub fn outcome_of(&self, decision: Decision) -> Option<Outcome> {
        let (is_open, holds_money) = (self.is_open(), self.status.holds_money());
        let (asked, here) = (self.amount.amount, self.captured.amount);
        let money = |amount| Some(Outcome::Captured { amount: Money::new(amount, self.amount.currency) });
        match decision {
            Decision::Approve if self.status == SessionStatus::Authorized => None,
            Decision::Approve if is_open && self.promises => Some(Outcome::Authorized),
            Decision::Approve if is_open => money(asked),
            Decision::Decline(reason) if is_open => Some(Outcome::Failed { reason }),
            Decision::Cancel if is_open => Some(Outcome::Canceled),
            Decision::Expire if is_open => Some(Outcome::Expired),
            Decision::Less if is_open && here == 0 && asked > 1 => money(asked / 2),
            Decision::More if is_open => money(asked.saturating_add(asked.saturating_add(1) / 2)),
            Decision::Late if self.status.came_to_nothing() => money(here.saturating_add(asked)),
            Decision::Twice if holds_money => money(here.saturating_add(asked)),
            Decision::Dispute if holds_money => Some(Outcome::Disputed),
            Decision::Win if self.status == SessionStatus::Disputed => {
                Some(Outcome::DisputeClosed { is_won: true })
            }
            Decision::Lose if self.status == SessionStatus::Disputed => {
                Some(Outcome::DisputeClosed { is_won: false })
            }
            _ => None,
        }
    }

    /// Whether the page offers a decision.
    pub fn offers(&self, decision: Decision) -> bool {
        match decision {
            Decision::Again(_) | Decision::Backwards => !self.told.is_empty(),
            decision => self.outcome_of(decision).is_some(),
        }
    }

    /// Writes down what happens, and that the shop has to hear of it.
    pub fn happens(&mut self, outcome: Outcome) {
        let id = format!("{}-{}", self.session, self.told.len());
        self.enter(&outcome);
        self.told.push(Event { id, session: self.session.clone(), outcome });
    }

    /// The shopper's answer was taken; the shop, which handed it on, hears of it as an answer.
    pub fn is_on_its_way(&mut self) {
        if self.status.waits_for_shopper() {
            self.status = SessionStatus::Pending;
        }
    }

    /// Takes the money that was promised.
    pub fn capture(&mut self) {
        if self.status == SessionStatus::Authorized {
            self.happens(Outcome::Captured { amount: self.amount });
        }
    }

    /// A carrier brings what it has collected at the door, however late.
    pub fn collect(&mut self) {
        if self.captured.amount == 0 {
            self.happens(Outcome::Captured { amount: self.amount });
        }
    }

    /// Nobody can pay any more. What has come stays until it is given back.
    pub fn cancel(&mut self) {
        if !self.is_open() {
            return;
        }
        if self.captured.amount == 0 {
            self.happens(Outcome::Canceled);
        } else {
            self.status = SessionStatus::Canceled;
        }
    }

    /// The shopper's time is over.
    pub const fn run_out(&mut self) {
        if self.is_open() && !matches!(self.status, SessionStatus::Authorized) {
            self.status = SessionStatus::Expired;
        }
    }

    /// Gives money back, once for each key, and never more than came; says whether there was enough.
    pub fn give_back(&mut self, amount: Money, key: &RowId) -> bool {
        if self.refunds.contains_key(key) {
            return true;
        }
        let back = self.refunded.amount.saturating_add(amount.amount);
        if amount.currency != self.amount.currency || back > self.captured.amount {
            return false;
        }
        self.refunds.insert(key.clone(), amount.amount);
        self.happens(Outcome::Refunded { amount: Money::new(back, amount.currency) });
        true
    }

    fn enter(&mut self, outcome: &Outcome) {
        use SessionStatus as S;
        self.status = match *outcome {
            Outcome::RequiresAction => S::RequiresAction,
            Outcome::Pending => S::Pending,
            Outcome::Authorized => S::Authorized,
            Outcome::Canceled => S::Canceled,
            Outcome::Expired => S::Expired,
            Outcome::Disputed => S::Disputed,
            Outcome::Failed { reason } => {
                self.decline = Some(reason);
                S::Failed
            }
            Outcome::Captured { amount } => {
                self.captured = amount;
                self.by_amounts()
            }
            Outcome::Refunded { amount } => {
                self.refunded = amount;
                if self.status == S::Disputed { S::Disputed } else { self.by_amounts() }
            }
            Outcome::RefundFailed { .. } | Outcome::DisputeClosed { is_won: true } => self.by_amounts(),
            Outcome::DisputeClosed { is_won: false } => {
                self.refunded = self.captured;
                S::Refunded
            }
        };
    }

    const fn by_amounts(&self) -> SessionStatus {
        match (self.refunded.amount, self.captured.amount) {
            (0, here) if here < self.amount.amount => SessionStatus::Pending,
            (0, _) => SessionStatus::Captured,
            (back, here) if back >= here => SessionStatus::Refunded,
            _ => SessionStatus::PartlyRefunded,
        }
    }
}
