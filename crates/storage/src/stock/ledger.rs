//! The movements of stock: written with each change of a level, and read to explain or check it.

use crate::{
    StorageError, Tx,
    reading::{Reading, millis},
};
use commerce::{
    LocationId, OrderNumber, Sku,
    clock::Timestamp,
    inventory::{Cause, Movement, MovementKind, StockLevel, Why},
};

/// By how much a level changes, and what that is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Change {
    pub(super) kind: MovementKind,
    pub(super) on_hand: i64,
    pub(super) reserved: i64,
}

impl Change {
    /// Of the pieces in the house.
    pub(super) const fn on_hand(kind: MovementKind, pieces: i64) -> Self {
        Self { kind, on_hand: pieces, reserved: 0 }
    }

    /// Of the pieces that are promised.
    pub(super) const fn reserved(kind: MovementKind, pieces: i64) -> Self {
        Self { kind, on_hand: 0, reserved: pieces }
    }
}

/// Writes the movement of a change that was made; nothing is no movement.
pub(super) async fn write(
    tx: &mut Tx,
    sku: &Sku,
    at: &LocationId,
    change: Change,
    after: StockLevel,
    cause: &Cause,
) -> Result<(), StorageError> {
    if change.on_hand == 0 && change.reserved == 0 {
        return Ok(());
    }
    let (cause_kind, name, reason) = match &cause.why {
        Why::Order(number) => ("order", number.as_str(), None),
        Why::Import(name) => ("import", name.as_str(), None),
        Why::Person { by, reason } => ("person", by.as_str(), Some(reason.as_str())),
    };
    sql!(
        tx,
        run "INSERT INTO stock_movements
                 (sku, location, kind, on_hand_change, reserved_change, on_hand, reserved, cause_kind, cause, reason, at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        sku.as_str(),
        at.as_str(),
        change.kind.code(),
        change.on_hand,
        change.reserved,
        i64::from(after.on_hand),
        i64::from(after.reserved),
        cause_kind,
        name,
        reason,
        millis(cause.at)
    )
    .map(drop)
}

#[derive(sqlx::FromRow)]
struct Row {
    sku: String,
    location: String,
    kind: String,
    on_hand_change: i64,
    reserved_change: i64,
    on_hand: i64,
    reserved: i64,
    cause_kind: String,
    cause: String,
    reason: Option<String>,
    at: i64,
}

impl Row {
    fn read(self) -> Result<Movement, StorageError> {
        let row = Reading::new("stock_movements", &self.sku);
        let why = match (self.cause_kind.as_str(), self.reason) {
            ("order", _) => Why::Order(row.text("cause", &self.cause)?),
            ("import", _) => Why::Import(self.cause),
            ("person", Some(reason)) => Why::Person { by: self.cause, reason },
            _ => return Err(row.corrupt("reason")),
        };
        Ok(Movement {
            sku: row.text("sku", &self.sku)?,
            location: row.text("location", &self.location)?,
            kind: MovementKind::from_code(&self.kind).ok_or_else(|| row.corrupt("kind"))?,
            on_hand: self.on_hand_change,
            reserved: self.reserved_change,
            after: StockLevel {
                on_hand: row.number("on_hand", self.on_hand)?,
                reserved: row.number("reserved", self.reserved)?,
            },
            cause: Cause { why, at: row.time("at", self.at)? },
        })
    }
}

/// The last movements, of one variant or of all, the newest first.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn movements(tx: &mut Tx, sku: Option<&Sku>, limit: u32) -> Result<Vec<Movement>, StorageError> {
    let rows = match sku {
        Some(sku) => sql!(
            tx,
            all Row,
            "SELECT * FROM stock_movements WHERE sku = $1 ORDER BY id DESC LIMIT $2",
            sku.as_str(),
            i64::from(limit)
        )?,
        None => sql!(
            tx,
            all Row,
            "SELECT * FROM stock_movements ORDER BY id DESC LIMIT $1",
            i64::from(limit)
        )?,
    };
    rows.into_iter().map(Row::read).collect()
}

/// An order that pieces of a level are promised to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// The order.
    pub order: OrderNumber,
    /// How many.
    pub pieces: u32,
}

/// The orders that pieces of a level are promised to, as far as the ledger goes back.
///
/// # Errors
/// As [`movements`].
pub async fn held_by(tx: &mut Tx, sku: &Sku, at: &LocationId) -> Result<Vec<Holder>, StorageError> {
    let rows = sql!(
        tx,
        all(String, i64),
        "SELECT cause, CAST(SUM(reserved_change) AS BIGINT) FROM stock_movements
         WHERE sku = $1 AND location = $2 AND cause_kind = 'order'
         GROUP BY cause HAVING SUM(reserved_change) > 0 ORDER BY cause",
        sku.as_str(),
        at.as_str()
    )?;
    let row = Reading::new("stock_movements", sku.as_str());
    rows.into_iter()
        .map(|(order, pieces)| {
            Ok(Holder { order: row.text("cause", &order)?, pieces: row.number("reserved_change", pieces)? })
        })
        .collect()
}

/// When an import of this name was taken; `None` where it was not.
///
/// # Errors
/// As [`movements`].
pub async fn imported_at(tx: &mut Tx, name: &str) -> Result<Option<Timestamp>, StorageError> {
    let row = sql!(
        tx,
        one(i64,),
        "SELECT at FROM stock_movements WHERE cause_kind = 'import' AND cause = $1 LIMIT 1",
        name
    )?;
    row.map(|(at,)| Reading::new("stock_movements", name).time("at", at)).transpose()
}

/// A level that is not the sum of its movements.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disagreement {
    /// The variant, as the row has it.
    pub sku: String,
    /// The location, as the row has it.
    pub location: String,
    /// The level: pieces in the house, and promised.
    pub level: (i64, i64),
    /// What its movements add up to.
    pub ledger: (i64, i64),
}

/// Adds up the whole ledger, and gives the levels that are not the sum of their movements. It reads all movements: for
/// the night and the operator.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn audit(tx: &mut Tx) -> Result<Vec<Disagreement>, StorageError> {
    let rows = sql!(
        tx,
        all (String, String, i64, i64, i64, i64),
        "SELECT sku, location, CAST(SUM(level) AS BIGINT), CAST(SUM(promised) AS BIGINT),
                CAST(SUM(moved) AS BIGINT), CAST(SUM(moved_promised) AS BIGINT)
         FROM (SELECT sku, location, on_hand AS level, reserved AS promised, 0 AS moved, 0 AS moved_promised FROM stock
               UNION ALL
               SELECT sku, location, 0, 0, on_hand_change, reserved_change FROM stock_movements) AS both_sides
         GROUP BY sku, location
         HAVING SUM(level) <> SUM(moved) OR SUM(promised) <> SUM(moved_promised)
         ORDER BY sku, location"
    )?;
    let told = |(sku, location, on_hand, reserved, moved, promised)| Disagreement {
        sku,
        location,
        level: (on_hand, reserved),
        ledger: (moved, promised),
    };
    Ok(rows.into_iter().map(told).collect())
}

/// Takes the audit that is due, and puts the next one at `next`; whether it was due and nobody else has taken it.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Busy`].
pub async fn claim_audit(tx: &mut Tx, now: Timestamp, next: Timestamp) -> Result<bool, StorageError> {
    let changed = sql!(
        tx,
        run "UPDATE stock_audit_due SET next_at = $2 WHERE next_at <= $1",
        millis(now),
        millis(next)
    )?;
    Ok(changed > 0)
}
