//! Whether gateways and shop agree on every payment, and whether a refund waits for the operator.

use super::Finding;
use crate::failure::Failure;
use storage::{Db, StorageError};

/// What the last comparison of books has left.
pub(super) async fn agreement(db: &Db) -> Finding {
    let result = match listed(db).await {
        Ok(0) => Ok("gateways and shop agree".to_owned()),
        Ok(count) => {
            Err(format!("differences with gateways: {count}; `caravel payments reconcile` lists them"))
        }
        Err(error) => Err(Failure::from(error).to_string()),
    };
    Finding { what: "payments", result }
}

async fn listed(db: &Db) -> Result<i64, StorageError> {
    let mut tx = db.read().await?;
    storage::reconciliation::count(&mut tx).await
}

/// The refunds that no gateway pays out.
pub(super) async fn transfers(db: &Db) -> Finding {
    let result = match waiting(db).await {
        Ok(0) => Ok("none waits for a transfer by hand".to_owned()),
        Ok(count) => Err(format!("to be transferred by hand: {count}; `caravel orders review` lists them")),
        Err(error) => Err(Failure::from(error).to_string()),
    };
    Finding { what: "refunds", result }
}

async fn waiting(db: &Db) -> Result<usize, StorageError> {
    let mut tx = db.read().await?;
    Ok(storage::refunds::to_transfer(&mut tx).await?.len())
}
