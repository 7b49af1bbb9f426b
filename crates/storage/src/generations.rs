//! Counters that say whether what was read before is still true.

use crate::{StorageError, Tx};

/// What a counter counts the changes of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Generation {
    /// Products, their words, prices and pictures.
    Catalog,
    /// Which variants are sold out. Counted apart, since it changes more often and is read faster.
    Stock,
    /// Exchange rates.
    Rates,
    /// Promotions.
    Promotions,
    /// What is bought together.
    Recommendations,
}

impl Generation {
    const fn name(self) -> &'static str {
        match self {
            Self::Catalog => "catalog",
            Self::Stock => "stock",
            Self::Rates => "rates",
            Self::Promotions => "promotions",
            Self::Recommendations => "recommendations",
        }
    }
}

/// How often it has changed.
///
/// # Errors
/// [`StorageError::Database`]; [`StorageError::NotFound`] when the counter is missing.
pub async fn get(tx: &mut Tx, generation: Generation) -> Result<i64, StorageError> {
    let row = sql!(tx, one(i64,), "SELECT value FROM generations WHERE name = $1", generation.name())?;
    row.map(|(value,)| value).ok_or(StorageError::NotFound { table: "generations" })
}

/// Counts one change, in the transaction that makes it, and gives the new count.
///
/// # Errors
/// As [`get`].
pub async fn bump(tx: &mut Tx, generation: Generation) -> Result<i64, StorageError> {
    let row = sql!(
        tx,
        one(i64,),
        "UPDATE generations SET value = value + 1 WHERE name = $1 RETURNING value",
        generation.name()
    )?;
    row.map(|(value,)| value).ok_or(StorageError::NotFound { table: "generations" })
}

/// Lets one writer at a time compare and replace what the counter is about: two servers that start at once load
/// the same words, and the second finds nothing to change.
pub(crate) async fn lock(tx: &mut Tx, generation: Generation) -> Result<(), StorageError> {
    sql!(tx, locked(i64,), "SELECT value FROM generations WHERE name = $1", generation.name()).map(drop)
}
