//! Money that goes back, and the pieces that came back for it: each of them once.

use crate::{
    StorageError, Tx,
    reading::{Reading, millis, to_json},
};
use commerce::{
    LocationId, RowId,
    clock::Timestamp,
    refund::{Breakdown, Refund, RefundStatus, Transfer},
};

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    order_id: String,
    session_id: String,
    number: i64,
    status: String,
    breakdown: String,
    amount: i64,
    currency: String,
    asked: i64,
    restocked_at: Option<String>,
    placed_at: i64,
    made_at: Option<i64>,
    made_by: Option<String>,
    failed_at: Option<i64>,
}

impl Row {
    fn read(self) -> Result<Refund, StorageError> {
        let at = Reading::new("refunds", &self.id);
        let breakdown: Breakdown = at.json("breakdown", &self.breakdown)?;
        if breakdown.amount != at.money("currency", self.amount, &self.currency)? {
            return Err(at.corrupt("amount"));
        }
        let made = self.made_by.zip(self.made_at);
        let transfer =
            made.map(|(by, made)| Ok::<_, StorageError>(Transfer { by, at: at.time("made_at", made)? }));
        Ok(Refund {
            id: at.text("id", &self.id)?,
            order: at.text("order_id", &self.order_id)?,
            session: at.text("session_id", &self.session_id)?,
            number: at.number("number", self.number)?,
            status: RefundStatus::from_code(&self.status).ok_or_else(|| at.corrupt("status"))?,
            transfer: transfer.transpose()?,
            failed_at: self.failed_at.map(|failed| at.time("failed_at", failed)).transpose()?,
            asked: at.number("asked", self.asked)?,
            restocked_at: self
                .restocked_at
                .as_ref()
                .map(|place| at.text("restocked_at", place))
                .transpose()?,
            placed_at: at.time("placed_at", self.placed_at)?,
            breakdown,
        })
    }
}

/// Writes a refund and its pieces.
///
/// # Errors
/// [`StorageError::Conflict`] when the id or the number is taken, or one of the pieces has come back before.
pub async fn insert(tx: &mut Tx, refund: &Refund) -> Result<(), StorageError> {
    let Breakdown { goods, amount, .. } = &refund.breakdown;
    sql!(
        tx,
        run "INSERT INTO refunds (id, order_id, session_id, number, status, breakdown, amount, currency, asked,
                 restocked_at, placed_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        refund.id.as_str(),
        refund.order.as_str(),
        refund.session.as_str(),
        i64::from(refund.number),
        refund.status.code(),
        to_json("refunds", &refund.breakdown)?,
        amount.amount,
        amount.currency.code(),
        i64::from(refund.asked),
        refund.restocked_at.as_ref().map(LocationId::as_str),
        millis(refund.placed_at)
    )?;
    for goods in goods {
        for piece in (i64::from(goods.first)..).zip(0..goods.quantity).map(|(piece, _)| piece) {
            sql!(
                tx,
                run "INSERT INTO refunded_pieces (order_id, sku, piece, refund_id) VALUES ($1, $2, $3, $4)",
                refund.order.as_str(),
                goods.sku.as_str(),
                piece,
                refund.id.as_str()
            )?;
        }
    }
    Ok(())
}

/// A refund by its key.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn by_id(tx: &mut Tx, id: &RowId) -> Result<Option<Refund>, StorageError> {
    let row = sql!(tx, one Row, "SELECT * FROM refunds WHERE id = $1", id.as_str())?;
    row.map(Row::read).transpose()
}

/// The refunds of an order, the first one first.
///
/// # Errors
/// As [`by_id`].
pub async fn of_order(tx: &mut Tx, order: &RowId) -> Result<Vec<Refund>, StorageError> {
    let rows =
        sql!(tx, all Row, "SELECT * FROM refunds WHERE order_id = $1 ORDER BY number", order.as_str())?;
    rows.into_iter().map(Row::read).collect()
}

/// The refunds that were promised from a moment on and before another, the oldest first.
///
/// # Errors
/// As [`by_id`].
pub async fn between(tx: &mut Tx, from: Timestamp, to: Timestamp) -> Result<Vec<Refund>, StorageError> {
    let rows = sql!(
        tx,
        all Row,
        "SELECT * FROM refunds WHERE placed_at >= $1 AND placed_at < $2 ORDER BY placed_at, id",
        millis(from),
        millis(to)
    )?;
    rows.into_iter().map(Row::read).collect()
}

/// Notes that the gateway gives the money back; whether that was news.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn set_made(tx: &mut Tx, id: &RowId, now: Timestamp) -> Result<bool, StorageError> {
    let changed = sql!(
        tx,
        run "UPDATE refunds SET status = $2, made_at = $3 WHERE id = $1 AND status <> $2",
        id.as_str(),
        RefundStatus::Made.code(),
        millis(now)
    )?;
    Ok(changed > 0)
}

/// Notes that the buyer has to name an account; whether the refund was on its way.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn ask_for_account(tx: &mut Tx, id: &RowId) -> Result<bool, StorageError> {
    let changed = sql!(
        tx,
        run "UPDATE refunds SET status = $2, asked = asked + 1 WHERE id = $1 AND status = $3",
        id.as_str(),
        RefundStatus::NeedsAccount.code(),
        RefundStatus::Pending.code()
    )?;
    Ok(changed > 0)
}

/// Notes that the money of a refund has come back from its source, so that the buyer has to name an account; whether
/// that was news.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn set_failed(tx: &mut Tx, id: &RowId, now: Timestamp) -> Result<bool, StorageError> {
    let changed = sql!(
        tx,
        run "UPDATE refunds SET status = $2, asked = 1, made_at = NULL, failed_at = $3
             WHERE id = $1 AND asked = 0 AND failed_at IS NULL",
        id.as_str(),
        RefundStatus::NeedsAccount.code(),
        millis(now)
    )?;
    Ok(changed > 0)
}

/// Changes where a refund stands that waits for an account, or holds it as it is until the end of the transaction;
/// whether it waits.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn answer(tx: &mut Tx, id: &RowId, is_whole: bool) -> Result<bool, StorageError> {
    let waiting = RefundStatus::NeedsAccount.code();
    let changed = sql!(
        tx,
        run "UPDATE refunds SET status = $2 WHERE id = $1 AND status = $3",
        id.as_str(),
        if is_whole { RefundStatus::Pending.code() } else { waiting },
        waiting
    )?;
    Ok(changed > 0)
}

/// Notes that the operator has to transfer a refund; whether it was on its way.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn ask_for_transfer(tx: &mut Tx, id: &RowId) -> Result<bool, StorageError> {
    let changed = sql!(
        tx,
        run "UPDATE refunds SET status = $2 WHERE id = $1 AND status = $3",
        id.as_str(),
        RefundStatus::NeedsTransfer.code(),
        RefundStatus::Pending.code()
    )?;
    Ok(changed > 0)
}

/// Notes who has transferred a refund that waited for it; whether it did.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn set_transferred(tx: &mut Tx, id: &RowId, transfer: &Transfer) -> Result<bool, StorageError> {
    let changed = sql!(
        tx,
        run "UPDATE refunds SET status = $2, made_at = $3, made_by = $4 WHERE id = $1 AND status = $5",
        id.as_str(),
        RefundStatus::Made.code(),
        millis(transfer.at),
        transfer.by.as_str(),
        RefundStatus::NeedsTransfer.code()
    )?;
    Ok(changed > 0)
}

/// The refunds that the operator has to transfer, the oldest first.
///
/// # Errors
/// As [`by_id`].
pub async fn to_transfer(tx: &mut Tx) -> Result<Vec<Refund>, StorageError> {
    let waiting = RefundStatus::NeedsTransfer.code();
    let rows = sql!(tx, all Row, "SELECT * FROM refunds WHERE status = $1 ORDER BY placed_at, id", waiting)?;
    rows.into_iter().map(Row::read).collect()
}
