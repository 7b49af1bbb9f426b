//! Exchange rates from a feed go into dated rows.

use commerce::exchange::ReferenceRate;
use storage::{Db, StorageError, generations::Generation};

/// Writes the rates and says how many rows are new or different.
///
/// # Errors
/// [`StorageError`] when the database cannot be written; no row is changed then.
pub async fn import_rates(db: &Db, rates: &[ReferenceRate]) -> Result<u64, StorageError> {
    let mut tx = db.write().await?;
    let changed = storage::rates::save(&mut tx, rates).await?;
    if changed > 0 {
        storage::generations::bump(&mut tx, Generation::Rates).await?;
    }
    tx.commit().await?;
    Ok(changed)
}
