//! The feed of exchange rates: when it is read next, and what came of it the last time.
//!
//! There is one row. Who moves `next_at` away from what is due reads the feed, so that of many servers one does; when
//! it dies over that, the next is due as soon as the time it took for itself has gone by.

use crate::{
    StorageError, Tx,
    reading::{Reading, millis},
};
use commerce::clock::Timestamp;

/// What is known of the feed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeedState {
    /// When it is read next.
    pub next_at: Timestamp,
    /// How often in a row it could not be read.
    pub failures: u32,
    /// When it was read the last time.
    pub read_at: Option<Timestamp>,
    /// Why it could not be read since, if it could not.
    pub error: Option<String>,
}

#[derive(sqlx::FromRow)]
struct Row {
    next_at: i64,
    failures: i64,
    read_at: Option<i64>,
    error: Option<String>,
}

/// What is known of the feed.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn state(tx: &mut Tx) -> Result<FeedState, StorageError> {
    let row = sql!(tx, one Row, "SELECT next_at, failures, read_at, error FROM rate_feed WHERE id = 1")?;
    let row = row.ok_or(StorageError::NotFound { table: "rate_feed" })?;
    let at = Reading::new("rate_feed", "1");
    Ok(FeedState {
        next_at: at.time("next_at", row.next_at)?,
        failures: at.number("failures", row.failures)?,
        read_at: row.read_at.map(|millis| at.time("read_at", millis)).transpose()?,
        error: row.error,
    })
}

/// Takes the reading that is due for oneself, until a moment at which another may try. `false` when none is due. Needs
/// a transaction that may write, and counts only once it is committed.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn claim(tx: &mut Tx, now: Timestamp, until: Timestamp) -> Result<bool, StorageError> {
    let changed = sql!(
        tx,
        run "UPDATE rate_feed SET next_at = $2 WHERE id = 1 AND next_at <= $1",
        millis(now),
        millis(until)
    )?;
    Ok(changed > 0)
}

/// Notes that the feed was read.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn read(tx: &mut Tx, now: Timestamp, next_at: Timestamp) -> Result<(), StorageError> {
    sql!(
        tx,
        run "UPDATE rate_feed SET read_at = $1, next_at = $2, failures = 0, error = NULL WHERE id = 1",
        millis(now),
        millis(next_at)
    )
    .map(drop)
}

/// Notes that the feed could not be read, and why.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn failed(tx: &mut Tx, next_at: Timestamp, error: &str) -> Result<(), StorageError> {
    sql!(
        tx,
        run "UPDATE rate_feed SET next_at = $1, failures = failures + 1, error = $2 WHERE id = 1",
        millis(next_at),
        error
    )
    .map(drop)
}
