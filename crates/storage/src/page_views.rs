//! How often pages were looked at, by day, market, language and kind of page. Nothing of who looked is kept.

use crate::{StorageError, Tx, reading::Reading};
use commerce::clock::Date;

/// What a number counts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct PageViews {
    /// The day, UTC.
    pub day: Date,
    /// The market, as it stands in the path.
    pub market: String,
    /// The language, as it stands in the path.
    pub locale: String,
    /// The kind of page: `product`.
    pub kind: String,
    /// Whether those who looked said that they are programs.
    pub bots: bool,
    /// How often.
    pub views: u64,
}

#[derive(sqlx::FromRow)]
struct Row {
    day: String,
    market: String,
    locale: String,
    kind: String,
    bots: i64,
    views: i64,
}

/// Adds to what is there.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn add(tx: &mut Tx, seen: &[PageViews]) -> Result<(), StorageError> {
    for row in seen {
        sql!(
            tx,
            run "INSERT INTO page_views (day, market, locale, kind, bots, views) VALUES ($1, $2, $3, $4, $5, $6)
                 ON CONFLICT (day, market, locale, kind, bots)
                 DO UPDATE SET views = page_views.views + excluded.views",
            row.day.to_string(),
            row.market.as_str(),
            row.locale.as_str(),
            row.kind.as_str(),
            i64::from(row.bots),
            i64::try_from(row.views).unwrap_or(i64::MAX)
        )?;
    }
    Ok(())
}

/// Those of some days, both included, in order.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn between(tx: &mut Tx, from: Date, to: Date) -> Result<Vec<PageViews>, StorageError> {
    let rows = sql!(
        tx,
        all Row,
        "SELECT day, market, locale, kind, bots, views FROM page_views
         WHERE day >= $1 AND day <= $2 ORDER BY day, market, locale, kind, bots",
        from.to_string(),
        to.to_string()
    )?;
    let read = |row: Row| {
        let at = Reading::new("page_views", &row.day);
        Ok(PageViews {
            day: at.text("day", &row.day)?,
            bots: row.bots != 0,
            views: u64::try_from(row.views).map_err(|_| at.corrupt("views"))?,
            market: row.market,
            locale: row.locale,
            kind: row.kind,
        })
    };
    rows.into_iter().map(read).collect()
}
