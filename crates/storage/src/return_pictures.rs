//! Pictures that buyers send of what is wrong with goods that go back. What is kept is encrypted; a text, as everything is
//! that is encrypted, so that keys rotate for all of it in one way.

use crate::{
    Place, StorageError, Tx,
    reading::{Reading, millis},
    sealing::Keys,
};
use base64::{Engine, prelude::BASE64_STANDARD_NO_PAD};
use commerce::{RowId, clock::Timestamp};

/// A picture of an order's return, without its bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Named {
    /// The number of the return, which may be yet to be stated.
    pub number: u32,
    /// Its own among those of the return, from 1.
    pub position: u32,
}

/// What a picture is bound to.
fn row(order: &RowId, Named { number, position }: Named) -> String {
    format!("{order}:{number}:{position}")
}

/// Keeps a picture. The order is held.
///
/// # Errors
/// [`StorageError::Conflict`] when there is one in its place; [`StorageError::NoKey`].
pub async fn insert(
    tx: &mut Tx,
    order: &RowId,
    named: Named,
    bytes: &[u8],
    at: Timestamp,
) -> Result<(), StorageError> {
    let text = BASE64_STANDARD_NO_PAD.encode(bytes);
    let picture = tx.sealed(Place::ReturnPicture, &row(order, named), &text)?;
    sql!(
        tx,
        run "INSERT INTO return_pictures (order_id, number, position, picture, kept_at)
             VALUES ($1, $2, $3, $4, $5)",
        order.as_str(),
        i64::from(named.number),
        i64::from(named.position),
        picture,
        millis(at)
    )
    .map(drop)
}

/// Which pictures there are of an order's returns.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn of_order(tx: &mut Tx, order: &RowId) -> Result<Vec<Named>, StorageError> {
    let rows = sql!(
        tx,
        all(i64, i64),
        "SELECT number, position FROM return_pictures WHERE order_id = $1 ORDER BY number, position",
        order.as_str()
    )?;
    let at = Reading::new("return_pictures", order.as_str());
    let named = |(number, position)| {
        Ok(Named { number: at.number("number", number)?, position: at.number("position", position)? })
    };
    rows.into_iter().map(named).collect()
}

/// The bytes of a picture; `None` when there is none of the name.
///
/// # Errors
/// [`StorageError::Unopened`], [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn find(tx: &mut Tx, order: &RowId, named: Named) -> Result<Option<Vec<u8>>, StorageError> {
    let found = sql!(
        tx,
        one(String,),
        "SELECT picture FROM return_pictures WHERE order_id = $1 AND number = $2 AND position = $3",
        order.as_str(),
        i64::from(named.number),
        i64::from(named.position)
    )?;
    let keys = tx.keys();
    found.map(|(picture,)| opened(&keys, order, named, picture)).transpose()
}

fn opened(keys: &Keys, order: &RowId, named: Named, picture: String) -> Result<Vec<u8>, StorageError> {
    let text = keys.open(Place::ReturnPicture, &row(order, named), picture)?;
    let corrupt = || Reading::new("return_pictures", order.as_str()).corrupt("picture");
    BASE64_STANDARD_NO_PAD.decode(text).map_err(|_| corrupt())
}

/// Forgets a picture, where there is one of the name.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn forget(tx: &mut Tx, order: &RowId, named: Named) -> Result<(), StorageError> {
    sql!(
        tx,
        run "DELETE FROM return_pictures WHERE order_id = $1 AND number = $2 AND position = $3",
        order.as_str(),
        i64::from(named.number),
        i64::from(named.position)
    )
    .map(drop)
}

/// Forgets the pictures from before a moment with which no return was stated, and says how many.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn forget_unstated(tx: &mut Tx, before: Timestamp) -> Result<u64, StorageError> {
    sql!(
        tx,
        run "DELETE FROM return_pictures WHERE kept_at < $1 AND NOT EXISTS (
                 SELECT 1 FROM returns r
                 WHERE r.order_id = return_pictures.order_id AND r.number = return_pictures.number)",
        millis(before)
    )
}
