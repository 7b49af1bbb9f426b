//! The commands: one file each.

mod check;
mod doctor;
mod evidence;
mod export;
mod figures;
mod keys;
mod mail;
mod measure;
mod measure_commits;
mod measure_search;
mod media;
mod messages;
mod migrate;
mod orders;
mod papers;
mod parcels;
mod payments;
mod prices;
mod promises;
mod promotions;
mod quote;
mod rates;
mod refunds;
mod returns;
mod review;
mod seed;
mod serve;
mod stock;
mod visits;
mod words;

use crate::{config::Settings, failure::Failure};
use clap::{Parser, Subcommand};
use commerce::{Currency, LocationId, OrderNumber, clock::Date, inventory::Pieces, risk::Decision};
use std::{
    io::Write,
    path::{Path, PathBuf},
    process::ExitCode,
};

/// A storefront that speaks, prices and takes payment the way its shoppers do at home.
#[derive(Debug, Parser)]
#[command(name = "caravel", version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serves the shop until it is told to end
    Serve,
    /// Brings the database to the schema of this program
    Migrate,
    /// Fills the database
    Seed {
        /// With the demo shop: its products, their stock and exchange rates; again changes nothing
        #[arg(long, required = true)]
        demo: bool,
        /// And with copies of them, until there are so many: to measure a large shop
        #[arg(long, hide = true, value_name = "N")]
        products: Option<u32>,
        /// And with so many copies of the newest order: to measure a shop that has sold a lot
        #[arg(long, hide = true, value_name = "N")]
        orders: Option<u32>,
    },
    /// Checks locales and data; prints `file:line: what` and exits with 1 when something is wrong
    Check(check::Asked),
    /// The words of the shop, as translators' tools take them
    #[command(subcommand)]
    Words(words::Command),
    /// Exchange rates
    #[command(subcommand)]
    Rates(Rates),
    /// Takes what others made
    #[command(subcommand)]
    Import(Import),
    /// Writes what the shop knows
    #[command(subcommand)]
    Export(Export),
    /// How the shop does: tables of some days, with nothing of who bought
    Figures(figures::Asked),
    /// Orders that were placed
    #[command(subcommand)]
    Orders(Orders),
    /// Papers for who packs and sends
    #[command(subcommand)]
    Papers(papers::Command),
    /// Parcels of paid orders
    #[command(subcommand)]
    Parcels(parcels::Command),
    /// Goods that buyers send back
    #[command(subcommand)]
    Returns(returns::Command),
    /// What lies where
    #[command(subcommand)]
    Stock(stock::Command),
    /// What gateways have in their books
    #[command(subcommand)]
    Payments(Payments),
    /// What buyers write about their orders
    #[command(subcommand)]
    Messages(messages::Command),
    /// Mails that the shop writes
    #[command(subcommand)]
    Mail(mail::Command),
    /// Works out what a basket costs at a door
    Quote(quote::Asked),
    /// Measures what quotes cost, and holds them against the laws of a sum
    #[command(hide = true)]
    MeasureQuotes,
    /// Measures whether queries find what they are meant to find, and how long the slowest takes
    #[command(hide = true)]
    MeasureSearch {
        /// A table with the columns locale, query and expected
        #[arg(value_name = "FILE")]
        queries: PathBuf,
    },
    /// Measures how many transactions the database commits in a second
    #[command(hide = true)]
    MeasureCommits {
        /// How many commit at the same time
        #[arg(long)]
        clients: u32,
        /// For how long, in seconds
        #[arg(long)]
        seconds: u32,
    },
    /// The keys by which what is personal is encrypted
    #[command(subcommand)]
    Keys(keys::Command),
    /// Looks at settings, database, rates and locales
    Doctor,
}

#[derive(Debug, Subcommand)]
enum Rates {
    /// Takes the ECB's reference rates, of a day or their history; what moved by more than 25 % waits
    Import {
        /// An XML file, or its address
        #[arg(value_name = "FILE-or-URL")]
        from: String,
        /// Takes what moved by more than 25 % as well
        #[arg(long)]
        accept: bool,
    },
    /// Takes a rate that waits since it moved by more than 25 %; `doctor` lists them
    Accept {
        /// Its currency, such as ARS
        currency: Currency,
        /// Its day, such as 2026-11-20
        date: Date,
    },
}

#[derive(Debug, Subcommand)]
enum Import {
    /// Takes prices: a table with the columns list, sku, amount, min_quantity, from, to and compare_at
    Prices {
        /// A CSV file as spreadsheets write it; all of it is taken, or nothing
        #[arg(value_name = "FILE")]
        from: PathBuf,
    },
    /// Makes pictures of photographs: every width and format, a placeholder, and their rows
    Media {
        /// A folder of JPEG, PNG, WebP or TIFF, named by product or SKU: bowl-kohiki.jpg, bowl-kohiki.2.jpg
        #[arg(value_name = "DIR")]
        from: PathBuf,
        /// Where the files go, instead of the folder of media
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
        /// A file for the rows, instead of the database; for pictures that are kept with the source
        #[arg(long, value_name = "FILE", requires = "out")]
        rows: Option<PathBuf>,
    },
    /// Makes the promotions of a file those of the shop, and no others
    Promotions {
        /// A TOML file of [[promotion]], such as the demo's
        #[arg(value_name = "FILE")]
        from: PathBuf,
    },
}

#[derive(Debug, Subcommand)]
enum Orders {
    /// Says how the sum of an order came about
    Explain {
        /// Its number, such as CV-7K3M-Q2XD
        number: OrderNumber,
    },
    /// Which promises of a day were kept, as CSV: parcels by location, country and way of shipping
    Promises {
        /// The first day on which orders were placed, UTC
        #[arg(long)]
        from: Date,
        /// The last day, UTC
        #[arg(long)]
        to: Date,
        /// As JSON instead
        #[arg(long)]
        json: bool,
    },
    /// Prints the number that customs asks of the buyer, for the papers of the parcel
    BuyerNumber {
        /// The order's number, such as CV-7K3M-Q2XD
        number: OrderNumber,
    },
    /// Gives money back for pieces of a paid order, at the order's own rate, with its tax, and duty by rule
    Refund {
        /// Its number, such as CV-7K3M-Q2XD
        number: OrderNumber,
        /// Pieces that came back, such as MUG-RIDGE-INK=2; everything that is left where none are named
        #[arg(long = "piece", value_name = "SKU=QUANTITY", value_parser = refunds::piece)]
        pieces: Vec<Pieces>,
        /// Puts the pieces into the stock of a location, such as hamburg; without it they stay out of the stock
        #[arg(long, value_name = "LOCATION")]
        restock: Option<LocationId>,
        /// Only says what would be given back
        #[arg(long, conflicts_with = "restock")]
        dry_run: bool,
    },
    /// Notes that a refund was transferred by hand to the buyer's account, where its gateway pays to none
    Refunded {
        /// The order's number, such as CV-7K3M-Q2XD
        number: OrderNumber,
        /// The refund's number, such as 1, where several wait for a transfer
        #[arg(long, value_name = "ID")]
        refund: Option<u32>,
        /// Who has transferred it; kept with the refund
        #[arg(long, default_value = "operator", value_parser = review::name)]
        by: String,
    },
    /// Prints the accounts that the buyer has named for her refunds, until they are erased, and which wait for a transfer
    Payees {
        /// The order's number, such as CV-7K3M-Q2XD
        number: OrderNumber,
    },
    /// Lists what somebody has to look at: orders, with what speaks against each, and refunds to be transferred by hand
    Review,
    /// Has an order sent that waits for a review: money that is promised is taken
    Release(Decided),
    /// Cancels an order that waits for a review: its pieces are free, and its money is not taken or goes back
    Refuse(Decided),
    #[command(flatten)]
    Evidence(evidence::Command),
}

#[derive(Debug, clap::Args)]
struct Decided {
    /// Its number, such as CV-7K3M-Q2XD
    number: OrderNumber,
    /// Who decides; kept with the order
    #[arg(long, default_value = "operator", value_parser = review::name)]
    by: String,
}

#[derive(Debug, Subcommand)]
enum Payments {
    /// Compares the gateways' books with the shop's, takes in what is safe, and prints what was different as CSV
    Reconcile {
        /// From this day on, UTC; the last seven days where none is named
        #[arg(long, value_name = "DATE")]
        since: Option<Date>,
    },
    /// Lists disputed payments as CSV: those that are open, and how banks have decided about the others
    Disputes {
        /// Decided from this day on, UTC; the last ninety days where none is named
        #[arg(long, value_name = "DATE")]
        since: Option<Date>,
    },
}

#[derive(Debug, Subcommand)]
enum Export {
    /// Orders as CSV
    Orders {
        /// The first day, UTC
        #[arg(long)]
        from: Date,
        /// The last day, UTC
        #[arg(long)]
        to: Date,
    },
    /// How often pages were looked at, as CSV: by day, market, language and kind of page
    Visits {
        /// The first day, UTC
        #[arg(long)]
        from: Date,
        /// The last day, UTC
        #[arg(long)]
        to: Date,
    },
    /// Duty, tax and fees that were collected, as CSV: by country, scheme and rate
    Taxes {
        /// The first day, UTC
        #[arg(long)]
        from: Date,
        /// The last day, UTC
        #[arg(long)]
        to: Date,
    },
}

/// Runs the command that the process was started with.
pub async fn run() -> ExitCode {
    let arguments = Arguments::parse();
    let work = std::env::current_dir().unwrap_or_else(|_| PathBuf::from("."));
    match carry_out(arguments.command, &work).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            // Nothing is left to be told where even this cannot be written.
            drop(writeln!(std::io::stderr(), "{failure}"));
            ExitCode::FAILURE
        }
    }
}

async fn carry_out(command: Command, work: &Path) -> Result<(), Failure> {
    let settings = Settings::load(work);
    if let Command::Doctor = command {
        return doctor::run(settings, work).await;
    }
    let settings = settings?;
    match command {
        Command::Serve => serve::run(&settings, work).await,
        Command::Migrate => migrate::run(&settings).await,
        Command::Seed { demo: _, products, orders } => seed::run(&settings, work, products, orders).await,
        Command::Check(asked) => check::run(&settings, &asked),
        Command::Words(command) => words::run(&settings, command),
        Command::Rates(Rates::Import { from, accept }) => rates::import(&settings, &from, accept).await,
        Command::Rates(Rates::Accept { currency, date }) => rates::accept(&settings, currency, date).await,
        Command::Import(Import::Media { from, out, rows }) => {
            media::import(&settings, &from, out.as_deref(), rows.as_deref()).await
        }
        Command::Import(Import::Prices { from }) => prices::import(&settings, &from).await,
        Command::Import(Import::Promotions { from }) => promotions::import(&settings, &from).await,
        Command::Orders(Orders::Explain { number }) => orders::explain(&settings, &number).await,
        Command::Orders(Orders::Promises { from, to, json }) => {
            promises::promises(&settings, from, to, json).await
        }
        Command::Orders(Orders::Refund { number, pieces, restock, dry_run }) => {
            refunds::refund(&settings, work, &number, &pieces, restock.as_ref(), dry_run).await
        }
        Command::Orders(Orders::Refunded { number, refund, by }) => {
            refunds::transferred(&settings, work, &number, refund, &by).await
        }
        Command::Orders(Orders::Payees { number }) => orders::payees(&settings, work, &number).await,
        Command::Orders(Orders::Evidence(command)) => evidence::run(&settings, command).await,
        Command::MeasureQuotes => measure::quotes(&settings, work).await,
        Command::MeasureCommits { clients, seconds } => {
            measure_commits::run(&settings, clients, seconds).await
        }
        Command::MeasureSearch { queries } => measure_search::run(&settings, work, &queries).await,
        Command::Orders(Orders::BuyerNumber { number }) => {
            orders::buyer_number(&settings, work, &number).await
        }
        Command::Payments(Payments::Reconcile { since }) => payments::compare(&settings, work, since).await,
        Command::Payments(Payments::Disputes { since }) => payments::disputes(&settings, work, since).await,
        Command::Orders(Orders::Review) => review::list(&settings, work).await,
        Command::Orders(Orders::Release(Decided { number, by })) => {
            review::decide(&settings, work, &number, (Decision::Released, &by)).await
        }
        Command::Orders(Orders::Refuse(Decided { number, by })) => {
            review::decide(&settings, work, &number, (Decision::Refused, &by)).await
        }
        Command::Papers(command) => papers::run(&settings, work, command).await,
        Command::Parcels(command) => parcels::run(&settings, work, command).await,
        Command::Returns(command) => returns::run(&settings, work, &command).await,
        Command::Stock(command) => stock::run(&settings, command).await,
        Command::Messages(command) => messages::run(&settings, work, command).await,
        Command::Keys(command) => keys::run(&settings, work, command).await,
        Command::Mail(command) => mail::run(&settings, command).await,
        Command::Quote(asked) => quote::run(&settings, work, &asked).await,
        Command::Figures(asked) => figures::run(&settings, &asked).await,
        Command::Export(Export::Orders { from, to }) => export::orders(&settings, work, from, to).await,
        Command::Export(Export::Visits { from, to }) => visits::visits(&settings, from, to).await,
        Command::Export(Export::Taxes { from, to }) => export::taxes(&settings, from, to).await,
        Command::Doctor => Ok(()),
    }
}

/// Prints a line, or more, to the standard output.
///
/// # Errors
/// The output is closed.
fn say(text: &str) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{text}").and_then(|()| out.flush()).map_err(|error| Failure::at("output", &error))
}
