//! Whether gateways and shop agree on every payment.

use super::Finding;
use crate::failure::Failure;
use storage::{Db, StorageError};

/// What the last comparison of books has left.
pub(super) async fn finding(db: &Db) -> Finding {
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
