//! Pictures that were made from a merchant's photographs become rows.

use commerce::picture::Picture;
use storage::{Db, StorageError, generations::Generation};

/// Writes pictures, each in the place of the one of its owner and number, and says how many were new or different.
///
/// # Errors
/// [`StorageError`] when the database cannot be written; no picture is changed then.
pub async fn import_pictures(db: &Db, pictures: &[Picture]) -> Result<u32, StorageError> {
    let mut tx = db.write().await?;
    let changed = storage::catalog::save_pictures(&mut tx, pictures).await?;
    if changed > 0 {
        storage::generations::bump(&mut tx, Generation::Catalog).await?;
        tx.commit().await?;
    }
    Ok(changed)
}
