//! Whether everything personal has the key of now.

use super::Finding;
use crate::{cli::keys::whose, config::Settings, failure::Failure, open::connect};
use std::path::Path;
use storage::keys;

/// How many values each secret's key holds.
pub(super) async fn held(settings: &Settings, work: &Path) -> Finding {
    Finding { what: "keys", result: counted(settings, work).await.map_err(|failure| failure.to_string()) }
}

async fn counted(settings: &Settings, work: &Path) -> Result<String, Failure> {
    let db = connect(settings, work).await?;
    let mut tx = db.read().await?;
    let held = keys::held(&mut tx).await;
    drop(tx);
    let of = |named: &str| -> u64 {
        let held = held.iter().flatten().filter(|held| whose(db.seal(), held.key.as_deref()) == named);
        held.map(|held| u64::from(held.values)).sum()
    };
    let (current, previous, unknown, none) = (of("current"), of("previous"), of("unknown"), of("none"));
    db.close().await;
    held?;
    let mut problems = Vec::new();
    if none > 0 {
        problems.push(format!(
            "{none} values are in clear or have a key without a name; `caravel keys rotate` encrypts them"
        ));
    }
    if previous > 0 {
        problems.push(format!(
            "{previous} values hang on CARAVEL_SECRET_PREVIOUS, which has to stay until `caravel keys rotate` has run"
        ));
    }
    if unknown > 0 {
        problems.push(format!(
            "{unknown} values hang on keys that neither CARAVEL_SECRET nor CARAVEL_SECRET_PREVIOUS has; `caravel keys show` names them"
        ));
    }
    if problems.is_empty() {
        Ok(format!("{current} values have the key of CARAVEL_SECRET"))
    } else {
        Err(Failure(problems))
    }
}
