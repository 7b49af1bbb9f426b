//! Whether every level of stock is the sum of its movements.

use super::Finding;
use crate::failure::Failure;
use storage::{Db, StorageError};

/// What adding up the ledger gives.
pub(super) async fn agreement(db: &Db) -> Finding {
    let result = match disagreeing(db).await {
        Ok(0) => Ok("every level is the sum of its movements".to_owned()),
        Ok(count) => Err(format!(
            "levels that are not the sum of their movements: {count}; `caravel stock audit` lists them"
        )),
        Err(error) => Err(Failure::from(error).to_string()),
    };
    Finding { what: "stock", result }
}

async fn disagreeing(db: &Db) -> Result<usize, StorageError> {
    let mut tx = db.read().await?;
    Ok(storage::stock::audit(&mut tx).await?.len())
}
