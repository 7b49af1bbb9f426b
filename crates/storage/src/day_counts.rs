//! What shoppers did not get, by day, market and language. Nothing of who asked is kept.

use crate::{StorageError, Tx, reading::Reading};
use commerce::clock::Date;

/// How often something was asked for in vain.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct DayCount {
    /// The day, UTC.
    pub day: Date,
    /// The market.
    pub market: String,
    /// The language.
    pub locale: String,
    /// What it is: `search`, `destination`, `method`.
    pub kind: String,
    /// The words, the country or the way to pay.
    pub what: String,
    /// Where it was looked for, or why it was refused.
    pub why: String,
    /// How often.
    pub count: u64,
}

#[derive(sqlx::FromRow)]
struct Row {
    day: String,
    market: String,
    locale: String,
    kind: String,
    what: String,
    why: String,
    count: i64,
}

/// Adds to what is there.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn add(tx: &mut Tx, counted: &[DayCount]) -> Result<(), StorageError> {
    for row in counted {
        sql!(
            tx,
            run "INSERT INTO day_counts (day, market, locale, kind, what, why, count)
                 VALUES ($1, $2, $3, $4, $5, $6, $7)
                 ON CONFLICT (day, market, locale, kind, what, why)
                 DO UPDATE SET count = day_counts.count + excluded.count",
            row.day.to_string(),
            row.market.as_str(),
            row.locale.as_str(),
            row.kind.as_str(),
            row.what.as_str(),
            row.why.as_str(),
            i64::try_from(row.count).unwrap_or(i64::MAX)
        )?;
    }
    Ok(())
}

/// Those of some days, both included, in order.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn between(tx: &mut Tx, from: Date, to: Date) -> Result<Vec<DayCount>, StorageError> {
    let rows = sql!(
        tx,
        all Row,
        "SELECT day, market, locale, kind, what, why, count FROM day_counts
         WHERE day >= $1 AND day <= $2 ORDER BY day, market, locale, kind, what, why",
        from.to_string(),
        to.to_string()
    )?;
    let read = |row: Row| {
        let at = Reading::new("day_counts", &row.day);
        Ok(DayCount {
            day: at.text("day", &row.day)?,
            count: u64::try_from(row.count).map_err(|_| at.corrupt("count"))?,
            market: row.market,
            locale: row.locale,
            kind: row.kind,
            what: row.what,
            why: row.why,
        })
    };
    rows.into_iter().map(read).collect()
}
