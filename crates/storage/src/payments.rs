//! Attempts to pay an order. Who changes one holds its order ([`crate::orders::lock`]).

use crate::{
    StorageError, Tx,
    reading::{Reading, millis, to_json},
};
use commerce::{
    GatewayId, Money, RowId,
    clock::Timestamp,
    payment::{Decline, Instructions, PaymentSession, SessionStatus},
};

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    order_id: String,
    gateway: String,
    reference: Option<String>,
    method: String,
    status: String,
    decline: Option<String>,
    amount: i64,
    captured: i64,
    refunded: i64,
    currency: String,
    plan: Option<String>,
    instructions: Option<String>,
    expires_at: i64,
    created_at: i64,
}

type Arrival = (Option<i64>,);

impl Row {
    fn read(self) -> Result<PaymentSession, StorageError> {
        let at = Reading::new("payment_sessions", &self.id);
        Ok(PaymentSession {
            id: at.text("id", &self.id)?,
            order: at.text("order_id", &self.order_id)?,
            gateway: at.text("gateway", &self.gateway)?,
            reference: self.reference.clone(),
            method: at.text("method", &self.method)?,
            status: SessionStatus::from_code(&self.status).ok_or_else(|| at.corrupt("status"))?,
            decline: self
                .decline
                .as_ref()
                .map(|code| Decline::from_code(code).ok_or_else(|| at.corrupt("decline")))
                .transpose()?,
            amount: at.money("currency", self.amount, &self.currency)?,
            plan: self.plan.as_ref().map(|text| at.json("plan", text)).transpose()?,
            captured: at.money("currency", self.captured, &self.currency)?,
            refunded: at.money("currency", self.refunded, &self.currency)?,
            instructions: self.instructions.as_ref().map(|text| at.json("instructions", text)).transpose()?,
            expires_at: at.time("expires_at", self.expires_at)?,
            created_at: at.time("created_at", self.created_at)?,
        })
    }
}

fn instructions(session: &PaymentSession) -> Result<Option<String>, StorageError> {
    session.instructions.as_ref().map(|told: &Instructions| to_json("payment_sessions", told)).transpose()
}

/// Writes a new session.
///
/// # Errors
/// [`StorageError::Conflict`] when the id is taken or there is no such order.
pub async fn insert(tx: &mut Tx, session: &PaymentSession) -> Result<(), StorageError> {
    sql!(
        tx,
        run "INSERT INTO payment_sessions (id, order_id, gateway, reference, method, status, decline, amount, captured,
                 refunded, currency, plan, instructions, expires_at, created_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)",
        session.id.as_str(),
        session.order.as_str(),
        session.gateway.as_str(),
        session.reference.as_deref(),
        session.method.as_str(),
        session.status.code(),
        session.decline.map(Decline::code),
        session.amount.amount,
        session.captured.amount,
        session.refunded.amount,
        session.amount.currency.code(),
        session.plan.as_ref().map(|plan| to_json("payment_sessions", plan)).transpose()?,
        instructions(session)?,
        millis(session.expires_at),
        millis(session.created_at)
    )
    .map(drop)
}

/// A session by its key.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn by_id(tx: &mut Tx, id: &RowId) -> Result<Option<PaymentSession>, StorageError> {
    let row = sql!(tx, one Row, "SELECT * FROM payment_sessions WHERE id = $1", id.as_str())?;
    row.map(Row::read).transpose()
}

/// A session by its gateway's own name for it.
///
/// # Errors
/// As [`by_id`].
pub async fn by_reference(
    tx: &mut Tx,
    gateway: &GatewayId,
    reference: &str,
) -> Result<Option<PaymentSession>, StorageError> {
    let row = sql!(
        tx,
        one Row,
        "SELECT * FROM payment_sessions WHERE gateway = $1 AND reference = $2",
        gateway.as_str(),
        reference
    )?;
    row.map(Row::read).transpose()
}

/// The sessions of an order, the newest first.
///
/// # Errors
/// As [`by_id`].
pub async fn of_order(tx: &mut Tx, order: &RowId) -> Result<Vec<PaymentSession>, StorageError> {
    let rows = sql!(
        tx,
        all Row,
        "SELECT * FROM payment_sessions WHERE order_id = $1 ORDER BY created_at DESC, id DESC",
        order.as_str()
    )?;
    rows.into_iter().map(Row::read).collect()
}

/// The sessions of a gateway that were begun at a moment or later, the oldest first.
///
/// # Errors
/// As [`by_id`].
pub async fn begun_since(
    tx: &mut Tx,
    gateway: &GatewayId,
    since: Timestamp,
) -> Result<Vec<PaymentSession>, StorageError> {
    let rows = sql!(
        tx,
        all Row,
        "SELECT * FROM payment_sessions WHERE gateway = $1 AND created_at >= $2 ORDER BY created_at, id",
        gateway.as_str(),
        millis(since)
    )?;
    rows.into_iter().map(Row::read).collect()
}

/// Writes where a session stands, its instructions and its end, what came and what goes back; what it pays and how stays as it was.
///
/// # Errors
/// [`StorageError::NotFound`]; [`StorageError::Conflict`] when more would go back than came.
pub async fn update(tx: &mut Tx, session: &PaymentSession) -> Result<(), StorageError> {
    let changed = sql!(
        tx,
        run "UPDATE payment_sessions SET status = $2, instructions = $3, expires_at = $4, refunded = $5, captured = $6,
                 reference = $7, decline = $8
             WHERE id = $1",
        session.id.as_str(),
        session.status.code(),
        instructions(session)?,
        millis(session.expires_at),
        session.refunded.amount,
        session.captured.amount,
        session.reference.as_deref(),
        session.decline.map(Decline::code)
    )?;
    if changed == 0 { Err(StorageError::NotFound { table: "payment_sessions" }) } else { Ok(()) }
}

/// Notes when money of a session arrived, unless some had before.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn note_arrival(tx: &mut Tx, id: &RowId, now: Timestamp) -> Result<(), StorageError> {
    sql!(
        tx,
        run "UPDATE payment_sessions SET arrived_at = $2 WHERE id = $1 AND arrived_at IS NULL",
        id.as_str(),
        millis(now)
    )
    .map(drop)
}

/// Keeps what a gateway has kept of a session for itself, in all, as it tells it now.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn note_fee(tx: &mut Tx, id: &RowId, fee: Money) -> Result<(), StorageError> {
    sql!(
        tx,
        run "UPDATE payment_sessions SET fee = $2, fee_currency = $3 WHERE id = $1",
        id.as_str(),
        fee.amount,
        fee.currency.code()
    )
    .map(drop)
}

/// When the first money of a session arrived.
///
/// # Errors
/// As [`by_id`].
pub async fn arrived_at(tx: &mut Tx, id: &RowId) -> Result<Option<Timestamp>, StorageError> {
    let row = sql!(tx, one Arrival, "SELECT arrived_at FROM payment_sessions WHERE id = $1", id.as_str())?;
    let at = Reading::new("payment_sessions", id.as_str());
    row.and_then(|(arrived,)| arrived).map(|arrived| at.time("arrived_at", arrived)).transpose()
}

/// Open sessions whose time is over, the longest overdue first.
///
/// # Errors
/// As [`by_id`].
pub async fn expired(tx: &mut Tx, now: Timestamp, limit: u32) -> Result<Vec<PaymentSession>, StorageError> {
    let rows = sql!(
        tx,
        all Row,
        "SELECT * FROM payment_sessions
         WHERE status IN ('created', 'requires_action', 'pending') AND expires_at <= $1
         ORDER BY expires_at, id LIMIT $2",
        millis(now),
        i64::from(limit)
    )?;
    rows.into_iter().map(Row::read).collect()
}
