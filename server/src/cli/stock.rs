//! `caravel stock`: what lies where, and everything that changes it but orders.

use super::{review, say};
use crate::{
    adapters::clock::clock,
    config::Settings,
    data::{Counted, DataFile, stock_table},
    failure::Failure,
    sources,
};
use commerce::{
    LocationId, Sku,
    inventory::{Cause, Movement, StockLevel, Why},
};
use std::path::{Path, PathBuf};
use storage::{Db, StorageError, stock::Disagreement};
use workflows::{StockEntry, StockFailure, count_stock, move_stock, receive_stock};

/// What is done.
#[derive(Debug, clap::Subcommand)]
pub enum Command {
    /// Takes in a delivery: a table with the columns sku, location and quantity
    Import {
        /// A CSV file as spreadsheets write it; all of it is taken, or nothing, and the same file once
        #[arg(value_name = "FILE")]
        from: PathBuf,
    },
    /// Corrects the stock by what was counted: a table with the columns sku, location and counted
    Count {
        /// A CSV file as spreadsheets write it; promised pieces are counted too. All of it is taken, or nothing
        #[arg(value_name = "FILE")]
        from: PathBuf,
        #[command(flatten)]
        who: Who,
    },
    /// Moves pieces that are not promised from one location to another
    Move {
        /// The variant, such as MUG-RIDGE-INK
        sku: Sku,
        /// From where, such as hamburg
        from: LocationId,
        /// Where to, such as kobe
        to: LocationId,
        /// How many
        #[arg(value_parser = clap::value_parser!(u32).range(1..))]
        quantity: u32,
        #[command(flatten)]
        who: Who,
    },
    /// Prints levels and the last movements
    Show {
        /// Of this variant; of all where none is named
        sku: Option<Sku>,
        /// So many movements
        #[arg(long, value_name = "N", default_value_t = 20)]
        movements: u32,
    },
    /// Adds up the ledger, and lists each level that is not the sum of its movements
    Audit,
}

/// Who does it, and what for.
#[derive(Debug, clap::Args)]
pub struct Who {
    /// Who does it; kept in the ledger
    #[arg(long, default_value = "operator", value_parser = review::name)]
    by: String,
    /// What for; kept in the ledger
    #[arg(long, default_value = "by hand", value_parser = reason)]
    reason: String,
}

/// Why something is done, short enough for a line.
fn reason(text: &str) -> Result<String, String> {
    let reason: String = text.trim().chars().filter(|c| !c.is_control()).collect();
    let fits = (1..=200).contains(&reason.chars().count());
    if fits { Ok(reason) } else { Err("a reason has 1 to 200 letters".to_owned()) }
}

/// Does it.
///
/// # Errors
/// A file cannot be read, or a line of it is at fault; pieces are not there; the ledger does not agree; or the database
/// cannot be reached.
pub async fn run(settings: &Settings, command: Command) -> Result<(), Failure> {
    let db = Db::connect(&settings.database.url).await?;
    let done = match command {
        Command::Import { from } => import(settings, &db, &from).await,
        Command::Count { from, who } => count(settings, &db, &from, who).await,
        Command::Move { sku, from, to, quantity, who } => {
            shift(settings, &db, &sku, (&from, &to), quantity, who).await
        }
        Command::Show { sku, movements } => show(&db, sku.as_ref(), movements).await,
        Command::Audit => audit(&db).await,
    };
    db.close().await;
    done
}

async fn import(settings: &Settings, db: &Db, from: &Path) -> Result<(), Failure> {
    let (file, table) = table(from, Counted::Received)?;
    let world = sources::world(&settings.folders)?;
    let name = from.file_name().map_or_else(|| file.path.clone(), |name| name.to_string_lossy().into_owned());
    let now = clock(settings.now).now();
    let entries = entries(&table);
    let taken = receive_stock(db, &world, &name, &entries, now).await;
    taken.map_err(|failure| told(&file.path, &table, failure))?;
    let pieces: u64 = entries.iter().map(|entry| u64::from(entry.pieces)).sum();
    say(&format!("received: {pieces} pieces in {} lines", entries.len()))
}

async fn count(settings: &Settings, db: &Db, from: &Path, who: Who) -> Result<(), Failure> {
    let (file, table) = table(from, Counted::There)?;
    let world = sources::world(&settings.folders)?;
    let entries = entries(&table);
    let corrected = count_stock(db, &world, &entries, &cause(settings, who)).await;
    let corrected = corrected.map_err(|failure| told(&file.path, &table, failure))?;
    for one in &corrected {
        say(&format!("{} at {}: {:+}", one.sku, one.location, one.difference))?;
    }
    say(&format!("counted: {} lines, {} corrected", entries.len(), corrected.len()))
}

async fn shift(
    settings: &Settings,
    db: &Db,
    sku: &Sku,
    (from, to): (&LocationId, &LocationId),
    quantity: u32,
    who: Who,
) -> Result<(), Failure> {
    if from == to {
        return Err(Failure::new(format!("{sku} is at {from} already")));
    }
    let world = sources::world(&settings.folders)?;
    let moved = move_stock(db, &world, sku, (from, to), quantity, &cause(settings, who)).await;
    let (left, there) = moved.map_err(|failure| match failure {
        StockFailure::Refused(faults) => {
            Failure(faults.iter().map(|fault| fault.objection.to_string()).collect())
        }
        StockFailure::Storage(StorageError::OutOfStock { .. }) => {
            Failure::new(format!("{from} has fewer than {quantity} pieces of {sku} that are not promised"))
        }
        other => Failure::new(other.to_string()),
    })?;
    for (at, level) in [(from, left), (to, there)] {
        say(&level_row(sku, at, level))?;
    }
    Ok(())
}

async fn show(db: &Db, sku: Option<&Sku>, count: u32) -> Result<(), Failure> {
    let mut tx = db.read().await?;
    let mut levels = storage::stock::all(&mut tx).await?;
    levels.retain(|(own, _, _)| sku.is_none_or(|sku| sku == own));
    let movements = storage::stock::movements(&mut tx, sku, count).await?;
    drop(tx);
    if let (Some(sku), true) = (sku, levels.is_empty()) {
        return Err(Failure::new(format!("{sku} was never counted anywhere")));
    }
    let mut rows: Vec<String> = levels.iter().map(|(sku, at, level)| level_row(sku, at, *level)).collect();
    rows.push(String::new());
    rows.extend(movements.iter().map(movement_row));
    say(&rows.join("\n"))
}

async fn audit(db: &Db) -> Result<(), Failure> {
    let mut tx = db.read().await?;
    let found = storage::stock::audit(&mut tx).await?;
    drop(tx);
    if found.is_empty() {
        return say("every level is the sum of its movements");
    }
    Err(Failure(found.iter().map(disagreement).collect()))
}

/// A level and its ledger, which say different things.
fn disagreement(found: &Disagreement) -> String {
    let Disagreement { sku, location, level, ledger } = found;
    format!(
        "{sku} at {location}: {} in the house and {} promised, by the ledger {} and {}",
        level.0, level.1, ledger.0, ledger.1
    )
}

fn level_row(sku: &Sku, at: &LocationId, level: StockLevel) -> String {
    let StockLevel { on_hand, reserved } = level;
    let free = level.available();
    format!("{sku:<28} {at:<12} {on_hand:>7} in the house {reserved:>7} promised {free:>7} to be had")
}

fn movement_row(movement: &Movement) -> String {
    let Movement { sku, location, kind, on_hand, reserved, after, cause } = movement;
    let why = match &cause.why {
        Why::Order(number) => format!("order {number}"),
        Why::Import(name) => format!("import {name}"),
        Why::Person { by, reason } => format!("{by}: {reason}"),
    };
    format!(
        "{:.0}  {:<9}  {sku:<28} {location:<12} {on_hand:>+7} {reserved:>+7}  = {} / {}  {why}",
        cause.at,
        kind.code(),
        after.on_hand,
        after.reserved
    )
}

fn cause(settings: &Settings, Who { by, reason }: Who) -> Cause {
    Cause::person(by, reason, clock(settings.now).now())
}

type Table = Vec<(StockEntry, u32)>;

fn table(from: &Path, counted: Counted) -> Result<(DataFile, Table), Failure> {
    let name = from.display().to_string();
    let bytes = std::fs::read(from).map_err(|error| Failure::at(&name, &error))?;
    let file = DataFile::new(name, String::from_utf8_lossy(&bytes));
    let table = stock_table(&file, counted)
        .map_err(|problems| Failure(problems.iter().map(ToString::to_string).collect()))?;
    Ok((file, table))
}

fn entries(table: &Table) -> Vec<StockEntry> {
    table.iter().map(|(entry, _)| entry.clone()).collect()
}

/// What is wrong with a file, each fault with its line.
fn told(file: &str, table: &Table, failure: StockFailure) -> Failure {
    match failure {
        StockFailure::Refused(faults) => Failure(
            faults
                .iter()
                .map(|fault| {
                    let line = table.get(fault.entry).map_or(1, |(_, line)| *line);
                    format!("{file}:{line}: {}", fault.objection)
                })
                .collect(),
        ),
        StockFailure::TakenBefore(_) => Failure::new(format!("{file}:1: {failure}")),
        StockFailure::Storage(error) => error.into(),
    }
}
