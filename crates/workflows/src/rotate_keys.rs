//! What is encrypted is encrypted anew with the key of now, while the shop runs.

use crate::failpoint::failpoint;
use storage::{
    Db, Place, StorageError,
    keys::{self, After, PLACES},
};

/// How many values are written in one transaction: others wait for it no longer than for an order.
const BATCH: u32 = 100;
/// The same of pictures, which are a thousand times longer.
const PICTURES: u32 = 8;
/// How often a batch is tried that others are in the way of.
const TRIES: u32 = 5;

/// What became of one column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rotated {
    /// The column.
    pub place: Place,
    /// How many values have been encrypted anew.
    pub values: u32,
    /// The rows whose values cannot be opened, since their key is gone: they stay as they are.
    pub unopened: Vec<String>,
}

/// Encrypts with the key of now all that has another key or none. Each batch is a transaction of its own, and what is done is
/// found by its key: where it is broken off, the next time goes on. Doing it twice changes nothing.
///
/// # Errors
/// [`StorageError`] when the database cannot be written, or has not been given a key.
pub async fn rotate_keys(db: &Db) -> Result<Vec<Rotated>, StorageError> {
    let mut rotated = Vec::new();
    for place in PLACES {
        rotated.push(rotate(db, place).await?);
    }
    db.fold_log().await?;
    Ok(rotated)
}

async fn rotate(db: &Db, place: Place) -> Result<Rotated, StorageError> {
    let mut column = Rotated { place, values: 0, unopened: Vec::new() };
    let mut after = Some(After::default());
    while let Some(from) = after {
        let renewed = batch(db, place, &from).await?;
        column.values = column.values.saturating_add(renewed.values);
        column.unopened.extend(renewed.unopened);
        after = renewed.after;
    }
    Ok(column)
}

/// Nobody is promised that a value has its new key after the machine has died: it has the old one then, and opens.
async fn batch(db: &Db, place: Place, after: &After) -> Result<keys::Renewed, StorageError> {
    for _ in 1..TRIES {
        match try_batch(db, place, after).await {
            Err(StorageError::Busy(_)) => {}
            done => return done,
        }
    }
    try_batch(db, place, after).await
}

async fn try_batch(db: &Db, place: Place, after: &After) -> Result<keys::Renewed, StorageError> {
    let limit = if place == Place::ReturnPicture { PICTURES } else { BATCH };
    let mut tx = db.write_lightly().await?;
    let renewed = keys::renew(&mut tx, place, after, limit).await?;
    failpoint!("keys.before_commit");
    tx.commit().await?;
    failpoint!("keys.after_commit");
    Ok(renewed)
}
