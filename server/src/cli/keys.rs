//! `caravel keys`: which keys hold what is personal, and all of it encrypted anew with the key of now.

use super::say;
use crate::{config::Settings, failure::Failure, open::connect};
use std::path::Path;
use storage::{Db, Seal, keys};
use workflows::rotate_keys;

/// What can be done with keys.
#[derive(Debug, clap::Subcommand)]
pub enum Command {
    /// How many values each key holds, as CSV: table, column, key, whose it is, values
    Show,
    /// Encrypts everything anew that another key holds, or none, while the shop runs; broken off, it goes on the next time
    Rotate,
}

/// Does it.
///
/// # Errors
/// The database cannot be read or written, or values are left that no key opens.
pub async fn run(settings: &Settings, work: &Path, command: Command) -> Result<(), Failure> {
    let db = connect(settings, work).await?;
    let done = match command {
        Command::Show => show(&db).await,
        Command::Rotate => rotate(&db).await,
    };
    db.close().await;
    done
}

async fn show(db: &Db) -> Result<(), Failure> {
    let mut tx = db.read().await?;
    let held = keys::held(&mut tx).await?;
    let rows = held.iter().map(|held| {
        let (table, column) = (held.place.table(), held.place.column());
        let key = held.key.as_deref().unwrap_or_default();
        format!("{table},{column},{key},{},{}", whose(db.seal(), held.key.as_deref()), held.values)
    });
    say(&std::iter::once("table,column,key,whose,values".to_owned())
        .chain(rows)
        .collect::<Vec<_>>()
        .join("\n"))
}

/// Whose a key is: `current` CARAVEL_SECRET's, `previous` CARAVEL_SECRET_PREVIOUS's, `unknown` neither's, `none` where a value
/// is in clear or of before keys had names.
pub(super) fn whose(seal: Option<&Seal>, key: Option<&str>) -> &'static str {
    match key {
        None => "none",
        key if key == seal.map(Seal::key) => "current",
        key if key == seal.and_then(Seal::previous_key) => "previous",
        Some(_) => "unknown",
    }
}

async fn rotate(db: &Db) -> Result<(), Failure> {
    let rotated = rotate_keys(db).await?;
    let mut left = Vec::new();
    for column in &rotated {
        let (table, name) = (column.place.table(), column.place.column());
        say(&format!("{table}.{name}: {}", column.values))?;
        left.extend(column.unopened.iter().map(|row| format!("{table}.{name} of {row}")));
    }
    let mut tx = db.read().await?;
    let held = keys::held(&mut tx).await?;
    let others = held.iter().filter(|held| whose(db.seal(), held.key.as_deref()) != "current");
    let others: u64 = others.map(|held| u64::from(held.values)).sum();
    match (others, left.is_empty()) {
        (0, _) => say("every value has the key of CARAVEL_SECRET: CARAVEL_SECRET_PREVIOUS can go"),
        (others, true) => Err(Failure::new(format!("{others} values were written meanwhile; run it again"))),
        (_, false) => {
            left.insert(0, format!("values that neither secret opens: {}", left.len()));
            Err(Failure(left))
        }
    }
}
