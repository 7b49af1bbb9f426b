//! `caravel messages`: what buyers write about their orders, and the merchant's answers.

use super::say;
use crate::{adapters::clock::clock, config::Settings, failure::Failure, open::connect};
use commerce::{OrderNumber, message::Message};
use std::path::{Path, PathBuf};
use storage::{Db, order_messages};
use workflows::answer_buyer;

/// What can be done with messages.
#[derive(Debug, clap::Subcommand)]
pub enum Command {
    /// Lists the orders whose buyers wait for an answer, the longest first: number, language, messages, since when
    List,
    /// Prints what was written about an order
    Show {
        /// Its number, such as CV-7K3M-Q2XD
        number: OrderNumber,
    },
    /// Answers a buyer, on the page of her order and by mail; the last answer again changes nothing
    Answer {
        /// The order's number, such as CV-7K3M-Q2XD
        number: OrderNumber,
        /// The answer as UTF-8, in the language of the order: at most 2000 letters
        #[arg(long, value_name = "FILE")]
        text_file: PathBuf,
    },
}

/// Does it.
///
/// # Errors
/// There is no such order, its buyer is erased, the file cannot be read, or the database cannot be reached.
pub async fn run(settings: &Settings, work: &Path, command: Command) -> Result<(), Failure> {
    let db = connect(settings, work).await?;
    let told = match command {
        Command::List => list(&db).await,
        Command::Show { number } => show(&db, &number).await,
        Command::Answer { number, text_file } => {
            let text = std::fs::read_to_string(&text_file)
                .map_err(|error| Failure::at(&text_file.display().to_string(), &error));
            match text {
                Ok(text) => answer(settings, &db, &number, &text).await,
                Err(failure) => Err(failure),
            }
        }
    };
    db.close().await;
    say(&told?)
}

async fn list(db: &Db) -> Result<String, Failure> {
    let mut tx = db.read().await?;
    let waiting = order_messages::waiting(&mut tx).await?;
    let rows = waiting
        .iter()
        .map(|row| format!("{} ({}): {} waiting since {}", row.order, row.locale, row.open, row.since));
    let rows: Vec<String> = rows.collect();
    Ok(if rows.is_empty() { "nobody waits for an answer".to_owned() } else { rows.join("\n") })
}

async fn show(db: &Db, number: &OrderNumber) -> Result<String, Failure> {
    let mut tx = db.read().await?;
    let order = storage::orders::by_number_closed(&mut tx, number).await?;
    let order = order.ok_or_else(|| Failure::new(format!("there is no order {number}")))?;
    let messages = order_messages::of_order(&mut tx, &order.id).await?;
    let rows: Vec<String> = messages.iter().map(written).collect();
    Ok(if rows.is_empty() { format!("{number}: nothing was written") } else { rows.join("\n\n") })
}

fn written(message: &Message) -> String {
    let Message { number, writer, locale, text, at } = message;
    format!("{number}. {} ({locale}), {at}\n{}", writer.code(), text.as_str())
}

async fn answer(settings: &Settings, db: &Db, number: &OrderNumber, text: &str) -> Result<String, Failure> {
    let now = clock(settings.now).now();
    let is_new = answer_buyer(db, now, number, text).await;
    let is_new = is_new.map_err(|error| Failure::at(number.as_str(), &error))?;
    let said =
        if is_new { "answered; the server that runs sends the mail" } else { "was answered so before" };
    Ok(format!("{number} {said}"))
}
