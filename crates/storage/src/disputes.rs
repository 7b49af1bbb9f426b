//! Payments that were disputed, and how banks have decided.

use crate::{
    StorageError, Tx,
    reading::{Reading, millis},
};
use commerce::{GatewayId, MethodId, Money, OrderNumber, RowId, clock::Timestamp, payment::DisputeStatus};

/// A payment that was disputed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dispute {
    /// The number of its order.
    pub order: OrderNumber,
    /// The payment.
    pub session: RowId,
    /// Its gateway.
    pub gateway: GatewayId,
    /// Its method.
    pub method: MethodId,
    /// How much had come.
    pub captured: Money,
    /// How the bank has decided.
    pub status: DisputeStatus,
    /// Since when; `None` where that was not kept.
    pub at: Option<Timestamp>,
}

#[derive(sqlx::FromRow)]
struct Row {
    number: String,
    id: String,
    gateway: String,
    method: String,
    captured: i64,
    currency: String,
    dispute: String,
    dispute_at: Option<i64>,
}

impl Row {
    fn read(self) -> Result<Dispute, StorageError> {
        let at = Reading::new("payment_sessions", &self.id);
        Ok(Dispute {
            order: at.text("order_id", &self.number)?,
            session: at.text("id", &self.id)?,
            gateway: at.text("gateway", &self.gateway)?,
            method: at.text("method", &self.method)?,
            captured: at.money("currency", self.captured, &self.currency)?,
            status: DisputeStatus::from_code(&self.dispute).ok_or_else(|| at.corrupt("dispute"))?,
            at: self.dispute_at.map(|since| at.time("dispute_at", since)).transpose()?,
        })
    }
}

/// Notes how a dispute about a payment stands.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn note(
    tx: &mut Tx,
    session: &RowId,
    status: DisputeStatus,
    now: Timestamp,
) -> Result<(), StorageError> {
    sql!(
        tx,
        run "UPDATE payment_sessions SET dispute = $2, dispute_at = $3 WHERE id = $1",
        session.as_str(),
        status.code(),
        millis(now)
    )
    .map(drop)
}

/// The disputes that are open, and those that were decided since a moment; the oldest first.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn since(tx: &mut Tx, moment: Timestamp) -> Result<Vec<Dispute>, StorageError> {
    let rows = sql!(
        tx,
        all Row,
        "SELECT o.number, s.id, s.gateway, s.method, s.captured, s.currency, s.dispute, s.dispute_at
         FROM payment_sessions s JOIN orders o ON o.id = s.order_id
         WHERE s.dispute IS NOT NULL AND (s.dispute = $1 OR s.dispute_at >= $2)
         ORDER BY COALESCE(s.dispute_at, 0), s.id",
        DisputeStatus::Open.code(),
        millis(moment)
    )?;
    rows.into_iter().map(Row::read).collect()
}
