//! Who has lost the link of an order asks for it by number and address.

use crate::{
    Place, StorageError, Tx,
    reading::{Reading, millis},
};
use commerce::{OrderNumber, RowId, clock::Timestamp};

/// The key and the mail address of the order with a number; no address where its buyer is erased.
///
/// # Errors
/// [`StorageError::Database`], [`StorageError::Corrupt`] or [`StorageError::Unopened`].
pub async fn addressee(tx: &mut Tx, number: &OrderNumber) -> Result<Option<(RowId, String)>, StorageError> {
    let row =
        sql!(tx, one(String, String), "SELECT id, email FROM orders WHERE number = $1", number.as_str())?;
    let keys = tx.keys();
    let read = |(id, email): (String, String)| {
        Ok((Reading::new("orders", &id).text("id", &id)?, keys.open(Place::OrderEmail, &id, email)?))
    };
    row.map(read).transpose()
}

/// Notes that somebody asks about a subject; whether nobody has since `before`. Of two who ask at once, one is the first.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn ask(
    tx: &mut Tx,
    subject: &str,
    now: Timestamp,
    before: Timestamp,
) -> Result<bool, StorageError> {
    let changed = sql!(
        tx,
        run "INSERT INTO order_links (subject, asked_at) VALUES ($1, $2)
             ON CONFLICT (subject) DO UPDATE SET asked_at = excluded.asked_at WHERE order_links.asked_at <= $3",
        subject,
        millis(now),
        millis(before)
    )?;
    Ok(changed > 0)
}
