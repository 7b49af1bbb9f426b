//! Words of products go from the locale files into rows, from which every page reads them.

use crate::Shop;
use commerce::catalog::ProductText;
use storage::{StorageError, generations::Generation};

/// Makes the rows say what the files say, and says whether anything changed.
///
/// # Errors
/// [`StorageError`] when the database cannot be written; the rows stay as they were.
pub async fn sync_words(shop: &Shop, texts: &[ProductText]) -> Result<bool, StorageError> {
    let mut tx = shop.db.write().await?;
    let changed = storage::catalog::replace_texts(&mut tx, texts).await?;
    if changed {
        storage::generations::bump(&mut tx, Generation::Catalog).await?;
        tx.commit().await?;
    }
    Ok(changed)
}
