//! How often an order's files were downloaded.

use crate::{
    StorageError, Tx,
    reading::{Reading, millis},
};
use commerce::{RowId, Sku, clock::Timestamp};

/// A download that counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// The file.
    pub sku: Sku,
    /// Its number among the downloads of the file, from 1.
    pub seq: u32,
    /// The link by which it was made.
    pub link: String,
    /// When it was counted.
    pub at: Timestamp,
    /// How often the link was asked for since.
    pub requests: u32,
}

#[derive(sqlx::FromRow)]
struct Row {
    sku: String,
    seq: i64,
    link: String,
    counted_at: i64,
    requests: i64,
}

/// All downloads of an order's files, the first one first.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn of_order(tx: &mut Tx, order: &RowId) -> Result<Vec<Counted>, StorageError> {
    let rows = sql!(
        tx,
        all Row,
        "SELECT sku, seq, link, counted_at, requests FROM downloads WHERE order_id = $1 ORDER BY sku, seq",
        order.as_str()
    )?;
    let at = Reading::new("downloads", order.as_str());
    let read = |row: Row| {
        Ok(Counted {
            sku: at.text("sku", &row.sku)?,
            seq: at.number("seq", row.seq)?,
            at: at.time("counted_at", row.counted_at)?,
            requests: at.number("requests", row.requests)?,
            link: row.link,
        })
    };
    rows.into_iter().map(read).collect()
}

/// Keeps a download, or that its link was asked for once more. The order is held.
///
/// # Errors
/// [`StorageError::Database`]; [`StorageError::Conflict`] when somebody who did not hold the order was faster.
pub async fn keep(tx: &mut Tx, order: &RowId, counted: &Counted) -> Result<(), StorageError> {
    sql!(
        tx,
        run "INSERT INTO downloads (order_id, sku, seq, link, counted_at, requests) VALUES ($1, $2, $3, $4, $5, $6)
             ON CONFLICT (order_id, sku, seq) DO UPDATE SET requests = excluded.requests",
        order.as_str(),
        counted.sku.as_str(),
        i64::from(counted.seq),
        counted.link.as_str(),
        millis(counted.at),
        i64::from(counted.requests)
    )
    .map(drop)
}
