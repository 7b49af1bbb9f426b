//! Exchange rates from a feed go into dated rows; what moved too far waits for an operator's word.

use commerce::{
    Currency,
    clock::Date,
    exchange::{HeldRate, ReferenceRate, Screened, screened},
};
use storage::{Db, StorageError, Tx, generations::Generation, rates};

/// What becomes of rates that moved by more than 25 %.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaps {
    /// They wait.
    Hold,
    /// An operator has seen them: they go in.
    Accept,
}

/// What came of an import.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ImportedRates {
    /// How many rows are new or different.
    pub changed: u64,
    /// The rows that wait.
    pub held: Vec<HeldRate>,
}

/// Writes the rates of a feed. A row that moved too far against the one before it is held; the others go in.
///
/// # Errors
/// [`StorageError`] when the database cannot be read or written; no row is changed then.
pub async fn import_rates(
    db: &Db,
    feed: Vec<ReferenceRate>,
    leaps: Leaps,
) -> Result<ImportedRates, StorageError> {
    let mut tx = db.write().await?;
    let imported = import_in(&mut tx, feed, leaps).await?;
    tx.commit().await?;
    Ok(imported)
}

/// The same within a transaction.
pub(crate) async fn import_in(
    tx: &mut Tx,
    feed: Vec<ReferenceRate>,
    leaps: Leaps,
) -> Result<ImportedRates, StorageError> {
    let Screened { taken, held } = match leaps {
        Leaps::Hold => {
            let known = known_around(tx, &feed).await?;
            screened(feed, &known)
        }
        Leaps::Accept => Screened { taken: feed, held: Vec::new() },
    };
    let changed = rates::save(tx, &taken).await?;
    let last: std::collections::BTreeMap<Currency, Date> =
        taken.iter().map(|rate| (rate.currency, rate.date)).collect();
    for (currency, day) in last {
        rates::release(tx, currency, day).await?;
    }
    for HeldRate { rate, before, before_on } in &held {
        tracing::warn!(
            currency = %rate.currency, day = %rate.date, rate = %rate.per_eur, %before, %before_on,
            "rate held back: it moved by more than 25 %; `caravel rates accept` takes it"
        );
    }
    rates::hold(tx, &held).await?;
    if changed > 0 {
        storage::generations::bump(tx, Generation::Rates).await?;
    }
    Ok(ImportedRates { changed, held })
}

/// What is known of the days of a feed, and of each currency the newest rate before them.
async fn known_around(tx: &mut Tx, feed: &[ReferenceRate]) -> Result<Vec<ReferenceRate>, StorageError> {
    let days = feed.iter().map(|rate| rate.date);
    let (Some(first), Some(last)) = (days.clone().min(), days.max()) else { return Ok(Vec::new()) };
    let mut known = match first.yesterday() {
        Ok(before) => rates::newest(tx, before).await?,
        Err(_) => Vec::new(),
    };
    known.extend(rates::between(tx, first, last).await?);
    Ok(known)
}

/// An operator's word for a rate that was held: it goes in, and what was held of its currency before it is forgotten.
/// `None` when nothing of this currency and day is held.
///
/// # Errors
/// [`StorageError`]; nothing is changed then.
pub async fn accept_rate(db: &Db, currency: Currency, day: Date) -> Result<Option<HeldRate>, StorageError> {
    let mut tx = db.write().await?;
    let mut held = rates::held(&mut tx).await?.into_iter();
    let held = held.find(|held| (held.rate.currency, held.rate.date) == (currency, day));
    if let Some(held) = &held {
        import_in(&mut tx, vec![held.rate.clone()], Leaps::Accept).await?;
        tx.commit().await?;
    }
    Ok(held)
}
