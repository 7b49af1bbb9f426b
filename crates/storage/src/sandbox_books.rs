//! The books of the gateway that moves no money. What is in an account is its own affair.

use crate::{StorageError, Tx, reading::millis};
use commerce::{RowId, clock::Timestamp};

#[derive(sqlx::FromRow)]
struct Row {
    account: String,
}

/// Opens an account, unless the payment has one.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn open(tx: &mut Tx, session: &RowId, account: &str, now: Timestamp) -> Result<(), StorageError> {
    sql!(
        tx,
        run "INSERT INTO sandbox_payments (session, account, changed_at) VALUES ($1, $2, $3)
             ON CONFLICT (session) DO NOTHING",
        session.as_str(),
        account,
        millis(now)
    )
    .map(drop)
}

/// A payment's account; nobody else changes it until the end of the transaction.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn lock(tx: &mut Tx, session: &RowId) -> Result<Option<String>, StorageError> {
    let row =
        sql!(tx, locked Row, "SELECT account FROM sandbox_payments WHERE session = $1", session.as_str())?;
    Ok(row.map(|row| row.account))
}

/// A payment's account as it is now.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn read(tx: &mut Tx, session: &RowId) -> Result<Option<String>, StorageError> {
    let row = sql!(tx, one Row, "SELECT account FROM sandbox_payments WHERE session = $1", session.as_str())?;
    Ok(row.map(|row| row.account))
}

/// Writes an account that is there.
///
/// # Errors
/// [`StorageError::NotFound`].
pub async fn save(tx: &mut Tx, session: &RowId, account: &str, now: Timestamp) -> Result<(), StorageError> {
    let changed = sql!(
        tx,
        run "UPDATE sandbox_payments SET account = $2, changed_at = $3 WHERE session = $1",
        session.as_str(),
        account,
        millis(now)
    )?;
    if changed == 0 { Err(StorageError::NotFound { table: "sandbox_payments" }) } else { Ok(()) }
}

/// The accounts that have changed since then, the one that has rested longest first.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn since(tx: &mut Tx, then: Timestamp) -> Result<Vec<String>, StorageError> {
    let rows = sql!(
        tx,
        all Row,
        "SELECT account FROM sandbox_payments WHERE changed_at >= $1 ORDER BY changed_at, session",
        millis(then)
    )?;
    Ok(rows.into_iter().map(|row| row.account).collect())
}
