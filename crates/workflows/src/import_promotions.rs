//! The merchant's promotions become rows.

use commerce::promotion::Promotion;
use storage::{Db, StorageError, generations::Generation};

/// Makes these the promotions of the shop, and no others; says whether anything is different. Uses are counted on.
///
/// # Errors
/// [`StorageError`] when the database cannot be written; no promotion is changed then.
pub async fn import_promotions(db: &Db, promotions: &[Promotion]) -> Result<bool, StorageError> {
    let mut tx = db.write().await?;
    let changed = storage::promotions::replace(&mut tx, promotions).await?;
    if changed {
        storage::generations::bump(&mut tx, Generation::Promotions).await?;
        tx.commit().await?;
    }
    Ok(changed)
}
