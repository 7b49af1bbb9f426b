//! Invoices and credit notes, by numbers without a gap.

use crate::{
    StorageError, Tx,
    reading::{Reading, millis},
};
use commerce::{
    RowId,
    clock::{Date, TimeZone, Timestamp},
    paper::{Paper, PaperKind, PaperNumber},
};

#[derive(sqlx::FromRow)]
struct Row {
    kind: String,
    year: i64,
    number: i64,
    order_id: String,
    refund_id: Option<String>,
    version: i64,
    issued_at: i64,
}

impl Row {
    fn read(self) -> Result<Paper, StorageError> {
        let at = Reading::new("papers", &self.order_id);
        let kind = PaperKind::from_code(&self.kind).ok_or_else(|| at.corrupt("kind"))?;
        let year = i16::try_from(self.year).map_err(|_| at.corrupt("year"))?;
        Ok(Paper {
            number: PaperNumber { kind, year, number: at.number("number", self.number)? },
            order: at.text("order_id", &self.order_id)?,
            refund: self.refund_id.as_deref().map(|id| at.text("refund_id", id)).transpose()?,
            version: at.number("version", self.version)?,
            issued_at: at.time("issued_at", self.issued_at)?,
        })
    }
}

/// The papers of an order: its invoices, then its credit notes, each in the order in which they were issued.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn of_order(tx: &mut Tx, order: &RowId) -> Result<Vec<Paper>, StorageError> {
    let rows = sql!(
        tx,
        all Row,
        "SELECT kind, year, number, order_id, refund_id, version, issued_at FROM papers
         WHERE order_id = $1 ORDER BY kind DESC, year, number",
        order.as_str()
    )?;
    rows.into_iter().map(Row::read).collect()
}

/// Issues a paper under the next number of its kind in the year. Whoever asks for a number meanwhile waits until the
/// transaction is over, so it is asked for last; what is given up leaves no gap. The order is held, and has no such
/// paper. `version` is how often its address was changed before.
///
/// # Errors
/// [`StorageError::Conflict`] where it has one; [`StorageError::Database`].
pub async fn issue(
    tx: &mut Tx,
    kind: PaperKind,
    order: &RowId,
    refund: Option<&RowId>,
    version: u32,
    now: Timestamp,
) -> Result<Paper, StorageError> {
    let day: Date = now.to_zoned(TimeZone::UTC).date();
    let row = sql!(
        tx,
        one(i64,),
        "INSERT INTO paper_numbers (kind, year, last) VALUES ($1, $2, 1)
         ON CONFLICT (kind, year) DO UPDATE SET last = paper_numbers.last + 1 RETURNING last",
        kind.code(),
        i64::from(day.year())
    )?;
    let (number,) = row.ok_or(StorageError::NotFound { table: "paper_numbers" })?;
    sql!(
        tx,
        run "INSERT INTO papers (kind, year, number, order_id, refund_id, version, issued_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7)",
        kind.code(),
        i64::from(day.year()),
        number,
        order.as_str(),
        refund.map(RowId::as_str),
        i64::from(version),
        millis(now)
    )?;
    let number = Reading::new("paper_numbers", kind.code()).number("last", number)?;
    let number = PaperNumber { kind, year: day.year(), number };
    Ok(Paper { number, order: order.clone(), refund: refund.cloned(), version, issued_at: now })
}
