//! `caravel orders verify`, `audit` and `export-heads`: whether what has happened to orders is still what was written, and
//! what others need to see for themselves.

use super::{export::moments, say};
use crate::{config::Settings, failure::Failure};
use clap::Subcommand;
use commerce::{
    OrderNumber, RowId,
    clock::Date,
    order_event::{Head, hash_of_heads},
};
use serde_json::{Value, json};
use std::{
    collections::BTreeMap,
    fs,
    io::{BufWriter, Write},
    path::{Path, PathBuf},
};
use storage::{Db, Tx, order_events};
use workflows::{Tampering, Verified, verify_exported, verify_order, verify_orders};

/// How an auditor checks an export without this program.
const README: &str = include_str!("evidence/README.md");
const SCRIPT: &str = include_str!("evidence/verify.py");

/// What is asked about the chains of events.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Finds events of orders that were changed, removed, added or moved; exits with 1 where there is one
    Verify {
        /// An order's number, such as CV-7K3M-Q2XD; all orders where none is named
        number: Option<OrderNumber>,
        /// A file of `export-heads`, against which the events are held as well
        #[arg(long, value_name = "FILE", conflicts_with = "number")]
        heads: Option<PathBuf>,
    },
    /// Prints the last event of a day of each order that had one, and one hash over all of them, to be kept elsewhere
    ExportHeads {
        /// The day, UTC, which is over
        #[arg(long)]
        day: Date,
    },
    /// Writes the events of the orders that were placed on some days, and how to verify them without this program
    Audit {
        /// The first day, UTC
        #[arg(long)]
        from: Date,
        /// The last day, UTC
        #[arg(long)]
        to: Date,
        /// The file, one order a line; beside it are written FILE.README.md and FILE.verify.py
        #[arg(long, value_name = "FILE")]
        to_file: PathBuf,
    },
}

/// Does what is asked.
///
/// # Errors
/// Something is wrong with the events, there is no such order, or the database or a file cannot be read or written.
pub async fn run(settings: &Settings, command: Command) -> Result<(), Failure> {
    let db = Db::connect(&settings.database.url).await?;
    let done = match command {
        Command::Verify { number: Some(number), .. } => one(&db, &number).await,
        Command::Verify { number: None, heads } => all(&db, heads.as_deref()).await,
        Command::ExportHeads { day } => heads(&db, day).await,
        Command::Audit { from, to, to_file } => audit(&db, (from, to), &to_file).await,
    };
    db.close().await;
    done
}

async fn one(db: &Db, number: &OrderNumber) -> Result<(), Failure> {
    let verified = verify_order(db, number).await?;
    tell(&verified.ok_or_else(|| Failure::new(format!("there is no order {number}")))?)
}

async fn all(db: &Db, heads: Option<&Path>) -> Result<(), Failure> {
    let exported = heads.map(read_heads).transpose()?.unwrap_or_default();
    let mut verified = verify_orders(db).await?;
    verified.found.extend(verify_exported(db, &exported).await?);
    tell(&verified)
}

fn tell(verified: &Verified) -> Result<(), Failure> {
    let Verified { orders, events, older, found } = verified;
    if !found.is_empty() {
        let line = |(order, wrong): &(String, Tampering)| format!("{order}: {wrong}");
        return Err(Failure(found.iter().map(line).collect()));
    }
    let before = if *older == 0 {
        String::new()
    } else {
        format!("; {older} orders are from before events were kept")
    };
    let (orders, events) = (counted(*orders, "order"), counted(*events, "event"));
    say(&format!("{orders} with {events}: as they were written{before}"))
}

fn counted(count: u64, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

async fn heads(db: &Db, day: Date) -> Result<(), Failure> {
    let (from, to) = moments(day, day)?;
    let mut tx = db.read().await?;
    let heads = order_events::heads(&mut tx, from, to).await?;
    let lines = heads.iter().map(|(number, head)| format!("{number} {} {}", head.seq, head.hash));
    let last = format!("{day} {} {}", heads.len(), hash_of_heads(&heads));
    say(&lines.chain([last]).collect::<Vec<_>>().join("\n"))
}

/// The heads of a file: its last line holds the others together.
fn read_heads(file: &Path) -> Result<BTreeMap<OrderNumber, Head>, Failure> {
    let name = file.display().to_string();
    let text = fs::read_to_string(file).map_err(|error| Failure::at(&name, &error))?;
    let lines: Vec<&str> = text.lines().collect();
    let (last, lines) = lines.split_last().ok_or_else(|| Failure::new(format!("{name}: it is empty")))?;
    let mut heads = BTreeMap::new();
    for (line, at) in lines.iter().zip(1..) {
        let (number, head) = read_head(line).ok_or_else(|| {
            Failure::new(format!("{name}:{at}: this is no order number, event number and hash"))
        })?;
        heads.insert(number, head);
    }
    if last.ends_with(&format!(" {} {}", heads.len(), hash_of_heads(&heads))) {
        Ok(heads)
    } else {
        let at = lines.len().saturating_add(1);
        Err(Failure::new(format!("{name}:{at}: the lines above are others than those that were exported")))
    }
}

fn read_head(line: &str) -> Option<(OrderNumber, Head)> {
    let mut parts = line.split(' ');
    let number = parts.next()?.parse().ok()?;
    let head = Head { seq: parts.next()?.parse().ok()?, hash: parts.next()?.parse().ok()? };
    parts.next().is_none().then_some((number, head))
}

async fn audit(db: &Db, (from, to): (Date, Date), file: &Path) -> Result<(), Failure> {
    let (from, to) = moments(from, to)?;
    let beside = |more: &str| {
        let mut name = file.as_os_str().to_owned();
        name.push(more);
        PathBuf::from(name)
    };
    let failed = |error: std::io::Error| Failure::at(&file.display().to_string(), &error);
    let mut out = BufWriter::new(fs::File::create(file).map_err(failed)?);
    let mut tx = db.read().await?;
    let orders = order_events::placed_between(&mut tx, from, to).await?;
    for order in &orders {
        let Some(line) = line(&mut tx, order).await? else { continue };
        writeln!(out, "{line}").map_err(failed)?;
    }
    out.flush().map_err(failed)?;
    fs::write(beside(".README.md"), README).map_err(failed)?;
    fs::write(beside(".verify.py"), SCRIPT).map_err(failed)?;
    say(&format!("{} orders written to {}", orders.len(), file.display()))
}

/// An order with its events as a line of the export.
async fn line(tx: &mut Tx, order: &RowId) -> Result<Option<Value>, Failure> {
    let Some(chain) = order_events::of(tx, order).await? else { return Ok(None) };
    let events = order_events::of_order(tx, order).await?;
    let events: Vec<Value> = events
        .iter()
        .map(|event| {
            json!({
                "seq": event.seq,
                "kind": event.kind.code(),
                "at": event.at.as_millisecond(),
                "data": event.data,
                "previous": event.previous,
                "hash": event.hash,
            })
        })
        .collect();
    let head = chain.head.map(|head| json!({ "seq": head.seq, "hash": head.hash }));
    Ok(Some(json!({ "order": chain.order, "number": chain.number, "head": head, "events": events })))
}
