//! Exchange rates by currency and day.

use crate::{
    StorageError, Tx,
    generations::{self, Generation},
    reading::Reading,
};
use commerce::{clock::Date, exchange::ReferenceRate};
use rust_decimal::Decimal;

/// Writes rates, replacing those of the same currency and day; gives the number that are new or different.
///
/// # Errors
/// [`StorageError::Corrupt`] for a rate that is not positive.
pub async fn save(tx: &mut Tx, rates: &[ReferenceRate]) -> Result<u64, StorageError> {
    generations::lock(tx, Generation::Rates).await?;
    let mut changed = 0;
    for rate in rates {
        if rate.per_eur <= Decimal::ZERO {
            return Err(Reading::new("reference_rates", rate.currency.code()).corrupt("per_eur"));
        }
        changed += sql!(
            tx,
            run "INSERT INTO reference_rates (currency, day, per_eur, source) VALUES ($1, $2, $3, $4)
                 ON CONFLICT (currency, day) DO UPDATE SET per_eur = excluded.per_eur, source = excluded.source
                 WHERE reference_rates.per_eur <> excluded.per_eur
                    OR reference_rates.source <> excluded.source",
            rate.currency.code(),
            rate.date.to_string(),
            rate.per_eur.to_string(),
            rate.source.as_str()
        )?;
    }
    Ok(changed)
}

/// Of every currency the newest rate on or before a day, in the order of the codes.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn newest(tx: &mut Tx, on: Date) -> Result<Vec<ReferenceRate>, StorageError> {
    let rows = sql!(
        tx,
        all(String, String, String, String),
        "SELECT r.currency, r.day, r.per_eur, r.source
         FROM (SELECT currency, MAX(day) AS day FROM reference_rates WHERE day <= $1 GROUP BY currency) newest
         JOIN reference_rates r ON r.currency = newest.currency AND r.day = newest.day
         ORDER BY r.currency",
        on.to_string()
    )?;
    rows.iter()
        .map(|(currency, day, per_eur, source)| {
            let row = Reading::new("reference_rates", currency);
            let per_eur: Decimal = row.text("per_eur", per_eur)?;
            if per_eur <= Decimal::ZERO {
                return Err(row.corrupt("per_eur"));
            }
            let (currency, date) = (row.text("currency", currency)?, row.day("day", day)?);
            Ok(ReferenceRate { currency, per_eur, date, source: source.clone() })
        })
        .collect()
}
