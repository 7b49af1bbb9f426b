//! Numbers that customs asked of the buyers of orders, as they were encrypted; each goes at its time.

use crate::{
    StorageError, Tx,
    reading::{Reading, millis},
};
use commerce::{
    RowId,
    buyer_number::{NumberKind, Sealed},
    clock::Timestamp,
};

/// Keeps the number of an order until a moment.
///
/// # Errors
/// [`StorageError::Conflict`] when the order has one, or there is no such order.
pub async fn insert(
    tx: &mut Tx,
    order: &RowId,
    kind: NumberKind,
    sealed: &Sealed,
    erase_at: Timestamp,
) -> Result<(), StorageError> {
    sql!(
        tx,
        run "INSERT INTO buyer_numbers (order_id, kind, sealed, erase_at) VALUES ($1, $2, $3, $4)",
        order.as_str(),
        kind.code(),
        sealed.0.as_str(),
        millis(erase_at)
    )
    .map(drop)
}

/// The number of an order, while there is one.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn of_order(tx: &mut Tx, order: &RowId) -> Result<Option<(NumberKind, Sealed)>, StorageError> {
    let row = sql!(
        tx,
        one(String, String),
        "SELECT kind, sealed FROM buyer_numbers WHERE order_id = $1",
        order.as_str()
    )?;
    let Some((kind, sealed)) = row else { return Ok(None) };
    let at = Reading::new("buyer_numbers", order.as_str());
    let kind = NumberKind::from_code(&kind).ok_or_else(|| at.corrupt("kind"))?;
    Ok(Some((kind, Sealed(sealed))))
}

/// Keeps the number of an order until another moment, if there still is one.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn keep_until(tx: &mut Tx, order: &RowId, erase_at: Timestamp) -> Result<(), StorageError> {
    sql!(
        tx,
        run "UPDATE buyer_numbers SET erase_at = $2 WHERE order_id = $1",
        order.as_str(),
        millis(erase_at)
    )
    .map(drop)
}

/// Erases the number of an order, if there still is one.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn erase(tx: &mut Tx, order: &RowId) -> Result<(), StorageError> {
    sql!(tx, run "DELETE FROM buyer_numbers WHERE order_id = $1", order.as_str()).map(drop)
}

/// Erases the numbers whose time has come, and gives how many they were.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn erase_due(tx: &mut Tx, now: Timestamp) -> Result<u64, StorageError> {
    sql!(tx, run "DELETE FROM buyer_numbers WHERE erase_at <= $1", millis(now))
}
