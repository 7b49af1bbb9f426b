//! Pieces in the house and pieces promised.
//!
//! A transaction that reserves several variants should do so in the order of their SKUs: PostgreSQL calls off one
//! of two that lock the same rows in opposite orders ([`StorageError::Busy`]).

use crate::{StorageError, Tx, reading::Reading};
use commerce::{Sku, inventory::StockLevel};
use std::collections::HashMap;

type Row = (String, i64, i64);

fn read((sku, on_hand, reserved): &Row) -> Result<StockLevel, StorageError> {
    let row = Reading::new("stock", sku);
    Ok(StockLevel { on_hand: row.number("on_hand", *on_hand)?, reserved: row.number("reserved", *reserved)? })
}

/// The stock of a variant; `None` when it was never counted.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn level(tx: &mut Tx, sku: &Sku) -> Result<Option<StockLevel>, StorageError> {
    let row = sql!(tx, one Row, "SELECT sku, on_hand, reserved FROM stock WHERE sku = $1", sku.as_str())?;
    row.as_ref().map(read).transpose()
}

/// The stock of several variants; those never counted are left out.
///
/// # Errors
/// As [`level`].
pub async fn levels(tx: &mut Tx, skus: &[Sku]) -> Result<HashMap<Sku, StockLevel>, StorageError> {
    let mut levels = HashMap::with_capacity(skus.len());
    // Static SQL has a fixed number of places; those left over in the last handful are filled with nothing.
    for few in skus.chunks(8) {
        let at = |index: usize| few.get(index).map_or("", Sku::as_str);
        let rows = sql!(
            tx,
            all Row,
            "SELECT sku, on_hand, reserved FROM stock WHERE sku IN ($1, $2, $3, $4, $5, $6, $7, $8)",
            at(0), at(1), at(2), at(3), at(4), at(5), at(6), at(7)
        )?;
        for row in &rows {
            levels.insert(Reading::new("stock", &row.0).text("sku", &row.0)?, read(row)?);
        }
    }
    Ok(levels)
}

/// Counts a variant for the first time; whether it was. A variant counted before keeps its stock.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn set_if_absent(tx: &mut Tx, sku: &Sku, on_hand: u32) -> Result<bool, StorageError> {
    let changed = sql!(
        tx,
        run "INSERT INTO stock (sku, on_hand, reserved) VALUES ($1, $2, 0) ON CONFLICT (sku) DO NOTHING",
        sku.as_str(),
        i64::from(on_hand)
    )?;
    Ok(changed > 0)
}

/// Promises pieces and gives the stock afterwards.
///
/// # Errors
/// [`StorageError::OutOfStock`] when fewer can be had; nothing has changed then, and the transaction goes on.
pub async fn reserve(tx: &mut Tx, sku: &Sku, quantity: u32) -> Result<StockLevel, StorageError> {
    let row = sql!(
        tx,
        one Row,
        "UPDATE stock SET reserved = reserved + $2 WHERE sku = $1 AND on_hand - reserved >= $2
         RETURNING sku, on_hand, reserved",
        sku.as_str(),
        i64::from(quantity)
    )?;
    read(&row.ok_or_else(|| StorageError::OutOfStock { sku: sku.clone() })?)
}

/// Takes a promise back and gives the stock afterwards.
///
/// # Errors
/// [`StorageError::Conflict`] (`stock_never_negative`) when fewer pieces are promised, [`StorageError::NotFound`]
/// when the variant was never counted; nothing has changed then.
pub async fn release(tx: &mut Tx, sku: &Sku, quantity: u32) -> Result<StockLevel, StorageError> {
    let row = sql!(
        tx,
        one Row,
        "UPDATE stock SET reserved = reserved - $2 WHERE sku = $1 RETURNING sku, on_hand, reserved",
        sku.as_str(),
        i64::from(quantity)
    )?;
    read(&row.ok_or(StorageError::NotFound { table: "stock" })?)
}
