//! Where an order went before its buyer changed its address, and where she wants it to go until she has confirmed that.

use crate::{
    StorageError, Tx,
    reading::{Reading, millis, to_json},
};
use commerce::{
    RowId,
    address::Address,
    clock::Timestamp,
    order::{AddressChange, Order},
};

#[derive(sqlx::FromRow)]
struct Row {
    order_id: String,
    number: i64,
    confirmed: String,
    address: String,
    totals: String,
    refund_id: Option<String>,
    changed_at: i64,
}

impl Row {
    fn read(self) -> Result<AddressChange, StorageError> {
        let at = Reading::new("address_changes", &self.order_id);
        Ok(AddressChange {
            number: at.number("number", self.number)?,
            address: at.json("address", &self.address)?,
            totals: at.json("totals", &self.totals)?,
            refund: self.refund_id.as_deref().map(|id| at.text("refund_id", id)).transpose()?,
            changed_at: at.time("changed_at", self.changed_at)?,
            confirmed: self.confirmed,
        })
    }
}

/// The address that the buyer of an order has typed, right or wrong.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn draft(tx: &mut Tx, order: &RowId) -> Result<Option<Address>, StorageError> {
    let row =
        sql!(tx, one(String,), "SELECT address FROM address_drafts WHERE order_id = $1", order.as_str())?;
    let at = Reading::new("address_drafts", order.as_str());
    row.map(|(address,)| at.json("address", &address)).transpose()
}

/// Keeps what she has typed, in the place of what she had typed before.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn set_draft(tx: &mut Tx, order: &RowId, to: &Address, now: Timestamp) -> Result<(), StorageError> {
    sql!(
        tx,
        run "INSERT INTO address_drafts (order_id, address, updated_at) VALUES ($1, $2, $3)
             ON CONFLICT (order_id) DO UPDATE SET address = excluded.address, updated_at = excluded.updated_at",
        order.as_str(),
        to_json("address_drafts", to)?,
        millis(now)
    )
    .map(drop)
}

/// Forgets it: it is confirmed.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn forget_draft(tx: &mut Tx, order: &RowId) -> Result<(), StorageError> {
    sql!(tx, run "DELETE FROM address_drafts WHERE order_id = $1", order.as_str()).map(drop)
}

/// Forgets what was typed before a moment and never confirmed, and says how much that was.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn forget_drafts(tx: &mut Tx, before: Timestamp) -> Result<u64, StorageError> {
    sql!(tx, run "DELETE FROM address_drafts WHERE updated_at < $1", millis(before))
}

/// The changes of an order's address, the first one first.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn of_order(tx: &mut Tx, order: &RowId) -> Result<Vec<AddressChange>, StorageError> {
    let rows = sql!(
        tx,
        all Row,
        "SELECT * FROM address_changes WHERE order_id = $1 ORDER BY number",
        order.as_str()
    )?;
    rows.into_iter().map(Row::read).collect()
}

/// Keeps a change. The order is held.
///
/// # Errors
/// [`StorageError::Database`], also where there is one of this number.
pub async fn insert(tx: &mut Tx, order: &Order, change: &AddressChange) -> Result<(), StorageError> {
    sql!(
        tx,
        run "INSERT INTO address_changes (order_id, number, confirmed, address, totals, refund_id, changed_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7)",
        order.id.as_str(),
        i64::from(change.number),
        change.confirmed.as_str(),
        to_json("address_changes", &change.address)?,
        to_json("address_changes", &change.totals)?,
        change.refund.as_ref().map(RowId::as_str),
        millis(change.changed_at)
    )
    .map(drop)
}

/// Leaves of the addresses of before what names nobody.
pub(crate) async fn erase(
    tx: &mut Tx,
    order: &RowId,
    left: impl Fn(&Address) -> Address,
) -> Result<(), StorageError> {
    for change in of_order(tx, order).await? {
        sql!(
            tx,
            run "UPDATE address_changes SET address = $3 WHERE order_id = $1 AND number = $2",
            order.as_str(),
            i64::from(change.number),
            to_json("address_changes", &left(&change.address))?
        )?;
    }
    Ok(())
}
