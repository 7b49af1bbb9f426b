//! Pieces in the house and pieces promised.
//!
//! A transaction that reserves several variants should do so in the order of their SKUs: PostgreSQL calls off one
//! of two that lock the same rows in opposite orders ([`StorageError::Busy`]).

use crate::{StorageError, Tx, reading::Reading};
use commerce::{
    LocationId, Sku,
    inventory::{StockLevel, StockLevels},
};

type Row = (String, String, i64, i64);

fn read((sku, location, on_hand, reserved): &Row) -> Result<(Sku, LocationId, StockLevel), StorageError> {
    let row = Reading::new("stock", sku);
    let level = StockLevel {
        on_hand: row.number("on_hand", *on_hand)?,
        reserved: row.number("reserved", *reserved)?,
    };
    Ok((row.text("sku", sku)?, row.text("location", location)?, level))
}

fn level_of(row: &Row) -> Result<StockLevel, StorageError> {
    read(row).map(|(_, _, level)| level)
}

/// What a location has of a variant; `None` when it was never counted there.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn level(tx: &mut Tx, sku: &Sku, at: &LocationId) -> Result<Option<StockLevel>, StorageError> {
    let row = sql!(
        tx,
        one Row,
        "SELECT sku, location, on_hand, reserved FROM stock WHERE sku = $1 AND location = $2",
        sku.as_str(),
        at.as_str()
    )?;
    row.as_ref().map(level_of).transpose()
}

/// What all locations have of several variants.
///
/// # Errors
/// As [`level`].
pub async fn levels(tx: &mut Tx, skus: &[Sku]) -> Result<StockLevels, StorageError> {
    let mut levels = StockLevels::default();
    // Static SQL has a fixed number of places; those left over in the last handful are filled with nothing.
    for few in skus.chunks(8) {
        let at = |index: usize| few.get(index).map_or("", Sku::as_str);
        let rows = sql!(
            tx,
            all Row,
            "SELECT sku, location, on_hand, reserved FROM stock WHERE sku IN ($1, $2, $3, $4, $5, $6, $7, $8)",
            at(0), at(1), at(2), at(3), at(4), at(5), at(6), at(7)
        )?;
        for row in &rows {
            let (sku, location, level) = read(row)?;
            levels.add(sku, location, level);
        }
    }
    Ok(levels)
}

/// Counts a variant at a location for the first time; whether it was. What was counted before stays.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn set_if_absent(
    tx: &mut Tx,
    sku: &Sku,
    at: &LocationId,
    on_hand: u32,
) -> Result<bool, StorageError> {
    let changed = sql!(
        tx,
        run "INSERT INTO stock (sku, location, on_hand, reserved) VALUES ($1, $2, $3, 0)
             ON CONFLICT (sku, location) DO NOTHING",
        sku.as_str(),
        at.as_str(),
        i64::from(on_hand)
    )?;
    Ok(changed > 0)
}

/// Puts what was counted before there were locations into one; whether there was any.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn settle(tx: &mut Tx, at: &LocationId) -> Result<bool, StorageError> {
    let changed = sql!(tx, run "UPDATE stock SET location = $1 WHERE location = ''", at.as_str())?;
    Ok(changed > 0)
}

/// Promises pieces of a location and gives its stock afterwards.
///
/// # Errors
/// [`StorageError::OutOfStock`] when fewer can be had; nothing has changed then, and the transaction goes on.
pub async fn reserve(
    tx: &mut Tx,
    sku: &Sku,
    at: &LocationId,
    quantity: u32,
) -> Result<StockLevel, StorageError> {
    let row = sql!(
        tx,
        one Row,
        "UPDATE stock SET reserved = reserved + $3
         WHERE sku = $1 AND location = $2 AND on_hand - reserved >= $3
         RETURNING sku, location, on_hand, reserved",
        sku.as_str(),
        at.as_str(),
        i64::from(quantity)
    )?;
    level_of(&row.ok_or_else(|| StorageError::OutOfStock { sku: sku.clone() })?)
}

/// Takes a promise back and gives the stock afterwards.
///
/// # Errors
/// [`StorageError::Conflict`] (`stock_never_negative`) when fewer pieces are promised, [`StorageError::NotFound`]
/// when the variant was never counted there; nothing has changed then.
pub async fn release(
    tx: &mut Tx,
    sku: &Sku,
    at: &LocationId,
    quantity: u32,
) -> Result<StockLevel, StorageError> {
    let row = sql!(
        tx,
        one Row,
        "UPDATE stock SET reserved = reserved - $3 WHERE sku = $1 AND location = $2
         RETURNING sku, location, on_hand, reserved",
        sku.as_str(),
        at.as_str(),
        i64::from(quantity)
    )?;
    level_of(&row.ok_or(StorageError::NotFound { table: "stock" })?)
}

/// Puts pieces that came back into a location, where the variant may never have been counted, and gives its stock
/// afterwards.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn put_back(
    tx: &mut Tx,
    sku: &Sku,
    at: &LocationId,
    quantity: u32,
) -> Result<StockLevel, StorageError> {
    let row = sql!(
        tx,
        one Row,
        "INSERT INTO stock (sku, location, on_hand, reserved) VALUES ($1, $2, $3, 0)
         ON CONFLICT (sku, location) DO UPDATE SET on_hand = stock.on_hand + excluded.on_hand
         RETURNING sku, location, on_hand, reserved",
        sku.as_str(),
        at.as_str(),
        i64::from(quantity)
    )?;
    level_of(&row.ok_or(StorageError::NotFound { table: "stock" })?)
}
