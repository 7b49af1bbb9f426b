//! Where an order went before its buyer changed its address, and where she wants it to go until she has confirmed that.

use crate::{
    Place, StorageError, Tx,
    reading::{Reading, millis, to_json},
    sealing::{Keys, shown},
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
    fn read(self, keys: &Keys) -> Result<AddressChange, StorageError> {
        let at = Reading::new("address_changes", &self.order_id);
        let row = format!("{}:{}", self.order_id, self.number);
        let address = keys.open(Place::AddressBefore, &row, self.address)?;
        Ok(AddressChange {
            number: at.number("number", self.number)?,
            address: at.json("address", &address)?,
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
    let Some((address,)) = row else { return Ok(None) };
    match tx.keys().open(Place::AddressDraft, order.as_str(), address) {
        // What nobody can open any more is typed again.
        Err(StorageError::Unopened { .. }) => Ok(None),
        address => Reading::new("address_drafts", order.as_str()).json("address", &address?).map(Some),
    }
}

/// Keeps what she has typed, in the place of what she had typed before.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn set_draft(tx: &mut Tx, order: &RowId, to: &Address, now: Timestamp) -> Result<(), StorageError> {
    let address = tx.sealed(Place::AddressDraft, order.as_str(), &to_json("address_drafts", to)?)?;
    sql!(
        tx,
        run "INSERT INTO address_drafts (order_id, address, updated_at) VALUES ($1, $2, $3)
             ON CONFLICT (order_id) DO UPDATE SET address = excluded.address, updated_at = excluded.updated_at",
        order.as_str(),
        address,
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
    let keys = tx.keys();
    rows.into_iter().map(|row| row.read(&keys)).collect()
}

/// Keeps a change. The order is held.
///
/// # Errors
/// [`StorageError::Database`], also where there is one of this number.
pub async fn insert(tx: &mut Tx, order: &Order, change: &AddressChange) -> Result<(), StorageError> {
    let address = sealed(tx, order.id.as_str(), change.number, &change.address)?;
    sql!(
        tx,
        run "INSERT INTO address_changes (order_id, number, confirmed, address, totals, refund_id, changed_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7)",
        order.id.as_str(),
        i64::from(change.number),
        change.confirmed.as_str(),
        address,
        to_json("address_changes", &change.totals)?,
        change.refund.as_ref().map(RowId::as_str),
        millis(change.changed_at)
    )
    .map(drop)
}

fn sealed(tx: &Tx, order: &str, number: u32, address: &Address) -> Result<String, StorageError> {
    tx.sealed(Place::AddressBefore, &format!("{order}:{number}"), &to_json("address_changes", address)?)
}

/// Leaves of the addresses of before what names nobody; of one whose key is gone, nothing but the order's country.
pub(crate) async fn erase(tx: &mut Tx, order: &Order) -> Result<(), StorageError> {
    let (keys, id) = (tx.keys(), order.id.as_str());
    let rows = sql!(tx, all Row, "SELECT * FROM address_changes WHERE order_id = $1", id)?;
    for row in rows {
        let named = row.number;
        let left = match row.read(&keys) {
            Err(StorageError::Unopened { .. }) => Address::new(order.address.country.clone()),
            change => shown(&change?.address),
        };
        let number = u32::try_from(named).unwrap_or_default();
        let address = sealed(tx, id, number, &left)?;
        sql!(
            tx,
            run "UPDATE address_changes SET address = $3 WHERE order_id = $1 AND number = $2",
            id,
            named,
            address
        )?;
    }
    Ok(())
}
