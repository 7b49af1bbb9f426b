//! Pieces in the house and pieces promised, and the ledger of what has changed them.
//!
//! The level is the row that is read and locked; each change of it writes its movement in the same transaction, in
//! one function, so that the level is the sum of its movements ([`audit`]).
//!
//! A transaction that changes several levels should do so in the order of their SKUs and locations: PostgreSQL calls
//! off one of two that lock the same rows in opposite orders ([`StorageError::Busy`]).

mod ledger;

pub use ledger::{Disagreement, Holder, audit, claim_audit, held_by, imported_at, movements};

use crate::{StorageError, Tx, reading::Reading};
use commerce::{
    LocationId, Sku,
    inventory::{Cause, MovementKind, StockLevel, StockLevels},
};
use ledger::Change;

/// The rule that no location has fewer than no pieces, or promises more than it has.
const NEVER_NEGATIVE: &str = "stock_never_negative";

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

/// Every level there is, by SKU and location.
///
/// # Errors
/// As [`level`].
pub async fn all(tx: &mut Tx) -> Result<Vec<(Sku, LocationId, StockLevel)>, StorageError> {
    let rows =
        sql!(tx, all Row, "SELECT sku, location, on_hand, reserved FROM stock ORDER BY sku, location")?;
    rows.iter().map(read).collect()
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
    cause: &Cause,
) -> Result<bool, StorageError> {
    let is_new = open(tx, sku, at).await?;
    if is_new && on_hand > 0 {
        change(tx, sku, at, Change::on_hand(MovementKind::Received, on_hand.into()), cause).await?;
    }
    Ok(is_new)
}

/// Puts what was counted before there were locations into one, with its movements; whether there was any.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn settle(tx: &mut Tx, at: &LocationId) -> Result<bool, StorageError> {
    let changed = sql!(tx, run "UPDATE stock SET location = $1 WHERE location = ''", at.as_str())?;
    sql!(tx, run "UPDATE stock_movements SET location = $1 WHERE location = ''", at.as_str())?;
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
    cause: &Cause,
) -> Result<StockLevel, StorageError> {
    let promised = Change::reserved(MovementKind::Reserved, quantity.into());
    change(tx, sku, at, promised, cause).await.map_err(|error| out_of_stock(error, sku))
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
    cause: &Cause,
) -> Result<StockLevel, StorageError> {
    let taken_back = Change::reserved(MovementKind::Released, -i64::from(quantity));
    change(tx, sku, at, taken_back, cause).await
}

/// Promised pieces leave the house; gives the stock afterwards.
///
/// # Errors
/// As [`release`].
pub async fn ship(
    tx: &mut Tx,
    sku: &Sku,
    at: &LocationId,
    quantity: u32,
    cause: &Cause,
) -> Result<StockLevel, StorageError> {
    let quantity = -i64::from(quantity);
    let sent = Change { kind: MovementKind::Shipped, on_hand: quantity, reserved: quantity };
    change(tx, sku, at, sent, cause).await
}

/// Pieces come in, at a location where the variant may never have been counted; gives its stock afterwards.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn receive(
    tx: &mut Tx,
    sku: &Sku,
    at: &LocationId,
    quantity: u32,
    cause: &Cause,
) -> Result<StockLevel, StorageError> {
    open(tx, sku, at).await?;
    change(tx, sku, at, Change::on_hand(MovementKind::Received, quantity.into()), cause).await
}

/// Puts pieces that came back from a buyer into a location, where the variant may never have been counted, and gives
/// its stock afterwards.
///
/// # Errors
/// As [`receive`].
pub async fn put_back(
    tx: &mut Tx,
    sku: &Sku,
    at: &LocationId,
    quantity: u32,
    cause: &Cause,
) -> Result<StockLevel, StorageError> {
    open(tx, sku, at).await?;
    change(tx, sku, at, Change::on_hand(MovementKind::Returned, quantity.into()), cause).await
}

/// So many pieces were counted at a location, promised ones among them; gives by how many the level was wrong.
///
/// # Errors
/// [`StorageError::Conflict`] (`stock_never_negative`) when more pieces are promised; nothing has changed then.
pub async fn correct(
    tx: &mut Tx,
    sku: &Sku,
    at: &LocationId,
    counted: u32,
    cause: &Cause,
) -> Result<i64, StorageError> {
    open(tx, sku, at).await?;
    let known = hold(tx, sku, at).await?.unwrap_or_default();
    let difference = i64::from(counted) - i64::from(known.on_hand);
    change(tx, sku, at, Change::on_hand(MovementKind::Corrected, difference), cause).await?;
    Ok(difference)
}

/// Moves pieces that are not promised from one location to another; gives the stock of both afterwards.
///
/// # Errors
/// [`StorageError::OutOfStock`] when fewer can be had; nothing has changed then.
pub async fn transfer(
    tx: &mut Tx,
    sku: &Sku,
    (from, to): (&LocationId, &LocationId),
    quantity: u32,
    cause: &Cause,
) -> Result<(StockLevel, StockLevel), StorageError> {
    open(tx, sku, to).await?;
    // Both in the order that all transactions keep.
    for at in [from.min(to), from.max(to)] {
        hold(tx, sku, at).await?;
    }
    let moved = |pieces: i64| Change::on_hand(MovementKind::Moved, pieces);
    let left = change(tx, sku, from, moved(-i64::from(quantity)), cause).await;
    let left = left.map_err(|error| out_of_stock(error, sku))?;
    let there = change(tx, sku, to, moved(quantity.into()), cause).await?;
    Ok((left, there))
}

/// Begins a level at nothing; whether there was none.
async fn open(tx: &mut Tx, sku: &Sku, at: &LocationId) -> Result<bool, StorageError> {
    let changed = sql!(
        tx,
        run "INSERT INTO stock (sku, location, on_hand, reserved) VALUES ($1, $2, 0, 0)
             ON CONFLICT (sku, location) DO NOTHING",
        sku.as_str(),
        at.as_str()
    )?;
    Ok(changed > 0)
}

/// Reads a level and holds it until the end of the transaction. Who changes levels in another order than that of SKUs and
/// locations holds all of them first, in that order.
///
/// # Errors
/// As [`level`].
pub async fn hold(tx: &mut Tx, sku: &Sku, at: &LocationId) -> Result<Option<StockLevel>, StorageError> {
    let row = sql!(
        tx,
        locked Row,
        "SELECT sku, location, on_hand, reserved FROM stock WHERE sku = $1 AND location = $2",
        sku.as_str(),
        at.as_str()
    )?;
    row.as_ref().map(level_of).transpose()
}

/// The one place where a level changes: with its movement, or not at all. What would break the rule is refused before the
/// database does it, so that the transaction goes on.
async fn change(
    tx: &mut Tx,
    sku: &Sku,
    at: &LocationId,
    change: Change,
    cause: &Cause,
) -> Result<StockLevel, StorageError> {
    let row = sql!(
        tx,
        one Row,
        "UPDATE stock SET on_hand = on_hand + $3, reserved = reserved + $4
         WHERE sku = $1 AND location = $2 AND on_hand + $3 >= 0 AND reserved + $4 >= 0
           AND reserved + $4 <= on_hand + $3
         RETURNING sku, location, on_hand, reserved",
        sku.as_str(),
        at.as_str(),
        change.on_hand,
        change.reserved
    )?;
    let Some(row) = row else {
        return Err(match level(tx, sku, at).await? {
            Some(_) => StorageError::Conflict { constraint: NEVER_NEGATIVE.to_owned() },
            None => StorageError::NotFound { table: "stock" },
        });
    };
    let after = level_of(&row)?;
    ledger::write(tx, sku, at, change, after, cause).await?;
    Ok(after)
}

/// Where more is asked for than can be had, the variant is named.
fn out_of_stock(error: StorageError, sku: &Sku) -> StorageError {
    match error {
        StorageError::Conflict { .. } | StorageError::NotFound { .. } => {
            StorageError::OutOfStock { sku: sku.clone() }
        }
        other => other,
    }
}
