//! Exchange rates by currency and day, and those that wait for an operator's word.

use crate::{
    StorageError, Tx,
    generations::{self, Generation},
    reading::Reading,
};
use commerce::{
    Currency,
    clock::Date,
    exchange::{HeldRate, ReferenceRate},
};
use rust_decimal::Decimal;

/// Writes rates, replacing those of the same currency and day; gives the number that are new or different.
///
/// # Errors
/// [`StorageError::Corrupt`] for a rate that is not positive.
pub async fn save(tx: &mut Tx, rates: &[ReferenceRate]) -> Result<u64, StorageError> {
    generations::lock(tx, Generation::Rates).await?;
    let mut changed = 0;
    for rate in rates {
        refuse_unsound("reference_rates", rate)?;
        changed += sql!(
            tx,
            run "INSERT INTO reference_rates (currency, day, per_eur, source, exempt) VALUES ($1, $2, $3, $4, $5)
                 ON CONFLICT (currency, day) DO UPDATE
                 SET per_eur = excluded.per_eur, source = excluded.source, exempt = excluded.exempt
                 WHERE reference_rates.per_eur <> excluded.per_eur
                    OR reference_rates.source <> excluded.source
                    OR reference_rates.exempt <> excluded.exempt",
            rate.currency.code(),
            rate.date.to_string(),
            rate.per_eur.to_string(),
            rate.source.as_str(),
            i64::from(rate.exempt)
        )?;
    }
    Ok(changed)
}

fn refuse_unsound(table: &'static str, rate: &ReferenceRate) -> Result<(), StorageError> {
    if rate.per_eur > Decimal::ZERO {
        Ok(())
    } else {
        Err(Reading::new(table, rate.currency.code()).corrupt("per_eur"))
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    currency: String,
    day: String,
    per_eur: String,
    source: String,
    exempt: i64,
}

impl Row {
    fn read(self) -> Result<ReferenceRate, StorageError> {
        let row = Reading::new("reference_rates", &self.currency);
        Ok(ReferenceRate {
            currency: row.text("currency", &self.currency)?,
            per_eur: positive(row, "per_eur", &self.per_eur)?,
            date: row.day("day", &self.day)?,
            exempt: self.exempt != 0,
            source: self.source,
        })
    }
}

fn positive(row: Reading<'_>, column: &str, text: &str) -> Result<Decimal, StorageError> {
    let rate: Decimal = row.text(column, text)?;
    if rate > Decimal::ZERO { Ok(rate) } else { Err(row.corrupt(column)) }
}

/// Of every currency the newest rate on or before a day, in the order of the codes.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn newest(tx: &mut Tx, on: Date) -> Result<Vec<ReferenceRate>, StorageError> {
    let rows = sql!(
        tx,
        all Row,
        "SELECT r.currency, r.day, r.per_eur, r.source, r.exempt
         FROM (SELECT currency, MAX(day) AS day FROM reference_rates WHERE day <= $1 GROUP BY currency) newest
         JOIN reference_rates r ON r.currency = newest.currency AND r.day = newest.day
         ORDER BY r.currency",
        on.to_string()
    )?;
    rows.into_iter().map(Row::read).collect()
}

/// Every rate from one day to another, both included.
///
/// # Errors
/// As [`newest`].
pub async fn between(tx: &mut Tx, from: Date, to: Date) -> Result<Vec<ReferenceRate>, StorageError> {
    let rows = sql!(
        tx,
        all Row,
        "SELECT currency, day, per_eur, source, exempt FROM reference_rates
         WHERE day >= $1 AND day <= $2 ORDER BY currency, day",
        from.to_string(),
        to.to_string()
    )?;
    rows.into_iter().map(Row::read).collect()
}

/// Keeps rates that moved too far apart from the others, and says how many of them were not held as they are before.
///
/// # Errors
/// As [`save`].
pub async fn hold(tx: &mut Tx, held: &[HeldRate]) -> Result<u64, StorageError> {
    let mut changed = 0;
    for HeldRate { rate, before, before_on } in held {
        refuse_unsound("held_rates", rate)?;
        changed += sql!(
            tx,
            run "INSERT INTO held_rates (currency, day, per_eur, source, was, was_day)
                 VALUES ($1, $2, $3, $4, $5, $6)
                 ON CONFLICT (currency, day) DO UPDATE
                 SET per_eur = excluded.per_eur, source = excluded.source, was = excluded.was,
                     was_day = excluded.was_day
                 WHERE held_rates.per_eur <> excluded.per_eur OR held_rates.was <> excluded.was",
            rate.currency.code(),
            rate.date.to_string(),
            rate.per_eur.to_string(),
            rate.source.as_str(),
            before.to_string(),
            before_on.to_string()
        )?;
    }
    Ok(changed)
}

#[derive(sqlx::FromRow)]
struct HeldRow {
    currency: String,
    day: String,
    per_eur: String,
    source: String,
    was: String,
    was_day: String,
}

impl HeldRow {
    fn read(self) -> Result<HeldRate, StorageError> {
        let row = Reading::new("held_rates", &self.currency);
        let rate = ReferenceRate {
            currency: row.text("currency", &self.currency)?,
            per_eur: positive(row, "per_eur", &self.per_eur)?,
            date: row.day("day", &self.day)?,
            exempt: false,
            source: self.source.clone(),
        };
        let (before, before_on) = (positive(row, "was", &self.was)?, row.day("was_day", &self.was_day)?);
        Ok(HeldRate { rate, before, before_on })
    }
}

/// The rates that wait for an operator's word, by currency and day.
///
/// # Errors
/// As [`newest`].
pub async fn held(tx: &mut Tx) -> Result<Vec<HeldRate>, StorageError> {
    let rows = sql!(
        tx,
        all HeldRow,
        "SELECT currency, day, per_eur, source, was, was_day FROM held_rates ORDER BY currency, day"
    )?;
    rows.into_iter().map(HeldRow::read).collect()
}

/// Forgets what is held of a currency up to a day: a rate of that day counts.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn release(tx: &mut Tx, currency: Currency, until: Date) -> Result<u64, StorageError> {
    sql!(
        tx,
        run "DELETE FROM held_rates WHERE currency = $1 AND day <= $2",
        currency.code(),
        until.to_string()
    )
}
