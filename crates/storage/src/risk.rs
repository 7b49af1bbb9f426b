//! What orders have in common, as keyed hashes, and what is thought of each.

mod history;

pub use history::{History, Seen, history};

use crate::{
    StorageError, Tx,
    reading::{Reading, millis, to_json},
};
use commerce::{
    RowId,
    clock::Timestamp,
    risk::{Assessment, Decision, Outcome, Review, RiskReason, Signals},
};

/// What orders may have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MarkKind {
    /// The mail address.
    Email,
    /// The door.
    Address,
    /// The network.
    Network,
    /// The card.
    Card,
}

impl MarkKind {
    /// The code in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Address => "address",
            Self::Network => "network",
            Self::Card => "card",
        }
    }
}

/// The hashes of one order, as far as they are known.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Marks {
    /// Of the mail address.
    pub email: Option<String>,
    /// Of the door.
    pub address: Option<String>,
    /// Of the network.
    pub network: Option<String>,
    /// Of the card that was told last.
    pub card: Option<String>,
}

impl Marks {
    fn all(&self) -> impl Iterator<Item = (MarkKind, &str)> {
        let all = [
            (MarkKind::Email, &self.email),
            (MarkKind::Address, &self.address),
            (MarkKind::Network, &self.network),
            (MarkKind::Card, &self.card),
        ];
        all.into_iter().filter_map(|(kind, mark)| Some((kind, mark.as_deref()?)))
    }
}

/// What is thought of an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The order.
    pub order: RowId,
    /// What was known.
    pub signals: Signals,
    /// What was thought.
    pub assessment: Assessment,
    /// When.
    pub assessed_at: Timestamp,
    /// How somebody has decided, who, and when.
    pub decision: Option<(Decision, String, Timestamp)>,
}

impl Kept {
    /// Where the order stands; `None` when nobody has to look at it.
    pub fn review(&self) -> Option<Review> {
        let decided = self.decision.as_ref().map_or(Review::Waiting, |(how, ..)| Review::Decided(*how));
        (self.assessment.outcome == Outcome::Hold).then_some(decided)
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    order_id: String,
    score: i64,
    outcome: String,
    signals: String,
    reasons: String,
    assessed_at: i64,
    decision: Option<String>,
    decided_by: Option<String>,
    decided_at: Option<i64>,
}

impl Row {
    fn read(self) -> Result<Kept, StorageError> {
        let at = Reading::new("risk_assessments", &self.order_id);
        let decided = self.decision.as_deref().zip(self.decided_by.clone()).zip(self.decided_at);
        let decision = decided.map(|((how, by), when)| {
            let how = Decision::from_code(how).ok_or_else(|| at.corrupt("decision"))?;
            Ok::<_, StorageError>((how, by, at.time("decided_at", when)?))
        });
        let reasons: Vec<RiskReason> = at.json("reasons", &self.reasons)?;
        Ok(Kept {
            order: at.text("order_id", &self.order_id)?,
            signals: at.json("signals", &self.signals)?,
            assessment: Assessment {
                score: at.number("score", self.score)?,
                outcome: Outcome::from_code(&self.outcome).ok_or_else(|| at.corrupt("outcome"))?,
                reasons,
            },
            assessed_at: at.time("assessed_at", self.assessed_at)?,
            decision: decision.transpose()?,
        })
    }
}

/// Keeps what an order has in common with others; what is kept already stays as it was.
///
/// # Errors
/// [`StorageError::Conflict`] when there is no such order.
pub async fn mark(tx: &mut Tx, order: &RowId, marks: &Marks, now: Timestamp) -> Result<(), StorageError> {
    for (kind, mark) in marks.all() {
        sql!(
            tx,
            run "INSERT INTO risk_marks (order_id, kind, mark, at) VALUES ($1, $2, $3, $4)
                 ON CONFLICT (order_id, kind, mark) DO NOTHING",
            order.as_str(),
            kind.code(),
            mark,
            millis(now)
        )?;
    }
    Ok(())
}

/// What is left of what an order has in common with others.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn marks_of(tx: &mut Tx, order: &RowId) -> Result<Marks, StorageError> {
    let rows = sql!(
        tx,
        all(String, String),
        "SELECT kind, mark FROM risk_marks WHERE order_id = $1 ORDER BY at",
        order.as_str()
    )?;
    let mut marks = Marks::default();
    for (kind, mark) in rows {
        match kind.as_str() {
            "email" => marks.email = Some(mark),
            "address" => marks.address = Some(mark),
            "network" => marks.network = Some(mark),
            "card" => marks.card = Some(mark),
            _ => return Err(Reading::new("risk_marks", order.as_str()).corrupt("kind")),
        }
    }
    Ok(marks)
}

/// Whether nobody has paid an order with a mail address, in whatever case its letters are; `own` does not count.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn is_first(tx: &mut Tx, email: &str, own: Option<&RowId>) -> Result<bool, StorageError> {
    let [mark, before] = tx.email_marks(email)?;
    // Those without a mark are in clear, from before they were encrypted, and have an index of their own.
    let paid = sql!(
        tx,
        one(String,),
        "SELECT id FROM orders WHERE email_mark IN ($1, $2) AND status = 'paid' AND id <> $4
         UNION ALL
         SELECT id FROM orders
         WHERE email_mark IS NULL AND email <> '' AND LOWER(email) = LOWER($3) AND status = 'paid' AND id <> $4
         LIMIT 1",
        mark,
        before,
        email,
        own.map_or("", RowId::as_str)
    )?;
    Ok(paid.is_none())
}

/// Keeps what is thought of a new order.
///
/// # Errors
/// [`StorageError::Conflict`] when something is kept of it, or there is no such order.
pub async fn insert(tx: &mut Tx, kept: &Kept) -> Result<(), StorageError> {
    sql!(
        tx,
        run "INSERT INTO risk_assessments (order_id, score, outcome, signals, reasons, assessed_at)
             VALUES ($1, $2, $3, $4, $5, $6)",
        kept.order.as_str(),
        i64::from(kept.assessment.score),
        kept.assessment.outcome.code(),
        to_json("risk_assessments", &kept.signals)?,
        to_json("risk_assessments", &kept.assessment.reasons)?,
        millis(kept.assessed_at)
    )
    .map(drop)
}

/// Writes what is thought of an order now, unless somebody has decided.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn update(tx: &mut Tx, kept: &Kept) -> Result<(), StorageError> {
    sql!(
        tx,
        run "UPDATE risk_assessments SET score = $2, outcome = $3, signals = $4, reasons = $5, assessed_at = $6
             WHERE order_id = $1 AND decision IS NULL",
        kept.order.as_str(),
        i64::from(kept.assessment.score),
        kept.assessment.outcome.code(),
        to_json("risk_assessments", &kept.signals)?,
        to_json("risk_assessments", &kept.assessment.reasons)?,
        millis(kept.assessed_at)
    )
    .map(drop)
}

/// What is thought of an order; `None` for one of before that was kept.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn of_order(tx: &mut Tx, order: &RowId) -> Result<Option<Kept>, StorageError> {
    let row = sql!(tx, one Row, "SELECT * FROM risk_assessments WHERE order_id = $1", order.as_str())?;
    row.map(Row::read).transpose()
}

/// The orders that somebody has to look at and that are not canceled, the one that waits longest first.
///
/// # Errors
/// As [`of_order`].
pub async fn waiting(tx: &mut Tx) -> Result<Vec<Kept>, StorageError> {
    let rows = sql!(
        tx,
        all Row,
        "SELECT r.* FROM risk_assessments r JOIN orders o ON o.id = r.order_id
         WHERE r.outcome = 'hold' AND r.decision IS NULL AND o.status <> 'canceled'
         ORDER BY r.assessed_at, r.order_id"
    )?;
    rows.into_iter().map(Row::read).collect()
}

/// What is thought of the orders placed from a moment on and before another, as far as somebody has, or had, to look at
/// them.
///
/// # Errors
/// As [`of_order`].
pub async fn held_between(tx: &mut Tx, from: Timestamp, to: Timestamp) -> Result<Vec<Kept>, StorageError> {
    let rows = sql!(
        tx,
        all Row,
        "SELECT r.* FROM risk_assessments r JOIN orders o ON o.id = r.order_id
         WHERE o.placed_at >= $1 AND o.placed_at < $2 AND r.outcome = 'hold' ORDER BY r.order_id",
        millis(from),
        millis(to)
    )?;
    rows.into_iter().map(Row::read).collect()
}

/// Keeps how somebody has decided about an order that waits; whether it did.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn decide(
    tx: &mut Tx,
    order: &RowId,
    decision: Decision,
    by: &str,
    now: Timestamp,
) -> Result<bool, StorageError> {
    let changed = sql!(
        tx,
        run "UPDATE risk_assessments SET decision = $2, decided_by = $3, decided_at = $4
             WHERE order_id = $1 AND outcome = 'hold' AND decision IS NULL",
        order.as_str(),
        decision.code(),
        by,
        millis(now)
    )?;
    Ok(changed > 0)
}

/// Erases what orders had in common before a moment, and gives how much that was.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn forget(tx: &mut Tx, before: Timestamp) -> Result<u64, StorageError> {
    sql!(tx, run "DELETE FROM risk_marks WHERE at < $1", millis(before))
}
