//! What gateways and shop disagree on, as it was found last, and when the books are compared again.

use crate::{
    StorageError, Tx,
    reading::{Reading, millis},
};
use commerce::{GatewayId, clock::Timestamp, payment::Disagreement};

/// One thing that gateway and shop say differently.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Whose books.
    pub gateway: GatewayId,
    /// The shop's name for the payment, or the gateway's where the shop does not know it.
    pub payment: String,
    /// What about it.
    pub what: Disagreement,
    /// What the shop says; empty where it says nothing.
    pub ours: String,
    /// What the gateway says; empty where it says nothing.
    pub theirs: String,
}

#[derive(sqlx::FromRow)]
struct Row {
    gateway: String,
    payment: String,
    what: String,
    ours: String,
    theirs: String,
}

impl Row {
    fn read(self) -> Result<Difference, StorageError> {
        let at = Reading::new("reconciliation", &self.payment);
        Ok(Difference {
            gateway: at.text("gateway", &self.gateway)?,
            what: Disagreement::from_code(&self.what).ok_or_else(|| at.corrupt("what"))?,
            payment: self.payment.clone(),
            ours: self.ours,
            theirs: self.theirs,
        })
    }
}

/// Everything that is listed, by gateway and payment.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn all(tx: &mut Tx) -> Result<Vec<Difference>, StorageError> {
    let rows = sql!(
        tx,
        all Row,
        "SELECT gateway, payment, what, ours, theirs FROM reconciliation ORDER BY gateway, payment, what"
    )?;
    rows.into_iter().map(Row::read).collect()
}

/// How much is listed.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn count(tx: &mut Tx) -> Result<i64, StorageError> {
    let row = sql!(tx, one(i64,), "SELECT COUNT(*) FROM reconciliation")?;
    Ok(row.map_or(0, |(count,)| count))
}

/// Makes the list of one payment this and nothing else.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn replace(
    tx: &mut Tx,
    gateway: &GatewayId,
    payment: &str,
    found: &[Difference],
    now: Timestamp,
) -> Result<(), StorageError> {
    sql!(
        tx,
        run "DELETE FROM reconciliation WHERE gateway = $1 AND payment = $2",
        gateway.as_str(),
        payment
    )?;
    for difference in found {
        list(tx, difference, now).await?;
    }
    Ok(())
}

/// Lists one difference.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn list(tx: &mut Tx, difference: &Difference, now: Timestamp) -> Result<(), StorageError> {
    sql!(
        tx,
        run "INSERT INTO reconciliation (gateway, payment, what, ours, theirs, found_at)
             VALUES ($1, $2, $3, $4, $5, $6)
             ON CONFLICT (gateway, payment, what) DO UPDATE
             SET ours = excluded.ours, theirs = excluded.theirs, found_at = excluded.found_at",
        difference.gateway.as_str(),
        difference.payment.as_str(),
        difference.what.code(),
        difference.ours.as_str(),
        difference.theirs.as_str(),
        millis(now)
    )
    .map(drop)
}

/// Strikes one difference from the list.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn strike(
    tx: &mut Tx,
    gateway: &GatewayId,
    payment: &str,
    what: Disagreement,
) -> Result<(), StorageError> {
    sql!(
        tx,
        run "DELETE FROM reconciliation WHERE gateway = $1 AND payment = $2 AND what = $3",
        gateway.as_str(),
        payment,
        what.code()
    )
    .map(drop)
}

/// Takes the comparison that is due for oneself, until a moment at which another one is. `false` when none is due. Needs
/// a transaction that may write, and counts only once it is committed.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn claim(tx: &mut Tx, now: Timestamp, next_at: Timestamp) -> Result<bool, StorageError> {
    let changed = sql!(
        tx,
        run "UPDATE reconciliation_due SET next_at = $2 WHERE one = 1 AND next_at <= $1",
        millis(now),
        millis(next_at)
    )?;
    Ok(changed > 0)
}

/// Has the books compared again at another moment.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn put_off(tx: &mut Tx, next_at: Timestamp) -> Result<(), StorageError> {
    sql!(tx, run "UPDATE reconciliation_due SET next_at = $1 WHERE one = 1", millis(next_at)).map(drop)
}
