//! The accounts that buyers named for their refunds, as they were encrypted; each goes some time after its refund was
//! made.

use crate::{
    StorageError, Tx,
    reading::{Reading, millis},
};
use commerce::{RowId, buyer_number::Sealed, clock::Timestamp};

/// What a buyer has answered, right or wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptPayee {
    /// Names the payment to this account to the gateway.
    pub call_key: RowId,
    /// The answers.
    pub sealed: Sealed,
    /// Whether they are an account; else they wait to be corrected.
    pub is_whole: bool,
}

/// Keeps the answers for a refund in place of earlier ones.
///
/// # Errors
/// [`StorageError::Conflict`] when the key is taken, or there is no such refund.
pub async fn keep(
    tx: &mut Tx,
    refund: &RowId,
    payee: &KeptPayee,
    now: Timestamp,
) -> Result<(), StorageError> {
    sql!(
        tx,
        run "INSERT INTO payees (refund_id, call_key, sealed, is_whole, saved_at) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (refund_id) DO UPDATE
             SET call_key = excluded.call_key, sealed = excluded.sealed, is_whole = excluded.is_whole,
                 saved_at = excluded.saved_at",
        refund.as_str(),
        payee.call_key.as_str(),
        payee.sealed.0.as_str(),
        i64::from(payee.is_whole),
        millis(now)
    )
    .map(drop)
}

/// The answers for a refund, while there are any.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn of_refund(tx: &mut Tx, refund: &RowId) -> Result<Option<KeptPayee>, StorageError> {
    let row = sql!(
        tx,
        one(String, String, i64),
        "SELECT call_key, sealed, is_whole FROM payees WHERE refund_id = $1",
        refund.as_str()
    )?;
    let Some((call_key, sealed, is_whole)) = row else { return Ok(None) };
    let call_key = Reading::new("payees", refund.as_str()).text("call_key", &call_key)?;
    Ok(Some(KeptPayee { call_key, sealed: Sealed(sealed), is_whole: is_whole != 0 }))
}

/// Erases the answers for a refund, if there are any.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn erase(tx: &mut Tx, refund: &RowId) -> Result<(), StorageError> {
    sql!(tx, run "DELETE FROM payees WHERE refund_id = $1", refund.as_str()).map(drop)
}

/// Erases the answers for refunds that were made before a moment, and those that were left wrong before it, and gives
/// how many they were.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn erase_before(tx: &mut Tx, moment: Timestamp) -> Result<u64, StorageError> {
    sql!(
        tx,
        run "DELETE FROM payees
             WHERE (is_whole = 0 AND saved_at <= $1)
                OR EXISTS (SELECT 1 FROM refunds WHERE refunds.id = refund_id AND made_at <= $1)",
        millis(moment)
    )
}
