//! `cargo xtask bench`: the figures of the performance table, measured against a release server on loopback.
//!
//! A figure is what was measured: speeds are ratios within one run, because machines differ, and bytes are
//! those that a browser is sent.

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use clap::ValueEnum;
use serde::Serialize;

use crate::site::Quality;
use crate::{paths, serve, steps, wasm};
use budget::Budget;
use shop::Shop;
use yardstick::Yardstick;

mod budget;
mod bytes;
mod cart;
mod http;
mod lighthouse;
mod machine;
mod orders;
mod overload;
mod page;
mod peers;
mod quotes;
mod scale;
mod search;
mod shop;
mod weight;
mod yardstick;

/// What `bench` can be told.
#[derive(clap::Args)]
pub struct Options {
    /// One part only.
    #[arg(value_enum)]
    part: Option<Part>,
    /// With the server unoptimized: to try a measurement, not to publish it.
    #[arg(long)]
    debug: bool,
    /// A server that is built already, with the site in target/site.
    #[arg(long)]
    program: Option<PathBuf>,
    /// How long each load lasts, in seconds.
    #[arg(long, default_value_t = 5)]
    seconds: u32,
    /// How often Lighthouse looks at each page; the median counts.
    #[arg(long, default_value_t = 3)]
    runs: u32,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    /// The bytes of a first visit.
    Bytes,
    /// What is in the Wasm, by crate.
    Wasm,
    /// Whether a visit keeps to `xtask/budget.toml`, as `test` asks; fails when it does not.
    Budget,
    /// Cached and rendered pages against the same bytes from memory.
    Page,
    /// Start and memory of the demo shop.
    Small,
    /// Start, memory and pages with a hundred thousand products.
    Large,
    /// Things put into carts, on SQLite and on PostgreSQL.
    Cart,
    /// Orders end to end, on SQLite and on PostgreSQL, and with a million orders in the database.
    Orders,
    /// Quotes for every market, product and day of a year, and of a long cart.
    Quotes,
    /// Whether queries find what they are meant to find, by language, and the slowest of them.
    Search,
    /// Twice what the server can do.
    Overload,
    /// The same product page in Next.js and in Astro, beside ours.
    Peers,
    /// Home, product, cart and checkout in three languages, as Lighthouse's phone sees them.
    Lighthouse,
}

/// What is kept of a run.
#[derive(Serialize)]
struct Report {
    machine: String,
    figures: Vec<Figure>,
}

/// One line of the table.
#[derive(Debug, Serialize)]
pub struct Figure {
    /// What was measured.
    name: String,
    /// The measured number.
    value: f64,
    /// Its unit, empty for a ratio.
    unit: &'static str,
    /// The bound it has to keep, if it has one.
    goal: Option<Goal>,
    /// Whether it does.
    held: Option<bool>,
}

/// A bound.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Goal {
    /// Nothing more than this.
    AtMost(f64),
    /// Nothing less than this.
    AtLeast(f64),
}

impl Figure {
    /// A figure, held against its goal.
    pub fn new(name: impl Into<String>, value: f64, unit: &'static str, goal: Option<Goal>) -> Self {
        let held = goal.map(|goal| match goal {
            Goal::AtMost(most) => value <= most,
            Goal::AtLeast(least) => value >= least,
        });
        Self { name: name.into(), value, unit, goal, held }
    }

    fn row(&self) -> String {
        let goal = match self.goal {
            Some(Goal::AtMost(most)) => format!("at most {}", written(most, self.unit)),
            Some(Goal::AtLeast(least)) => format!("at least {}", written(least, self.unit)),
            None => String::new(),
        };
        let held = match self.held {
            Some(true) => "yes",
            Some(false) => "**no**",
            None => "",
        };
        format!("| {} | {} | {goal} | {held} |", self.name, written(self.value, self.unit))
    }
}

fn written(value: f64, unit: &str) -> String {
    match unit {
        "" => format!("{value:.3}"),
        "%" | "KB" | "MB" | "ms" | "µs" => format!("{value:.1} {unit}"),
        _ => format!("{value:.0} {unit}"),
    }
}

/// Builds, measures, prints the table and writes `target/bench.json`.
pub fn run(options: &Options) -> Result<()> {
    if options.part == Some(Part::Wasm) {
        println!("\n{}", weight::weigh(&wasm::named()?)?.table());
        return Ok(());
    }
    let program = match &options.program {
        Some(program) => std::path::absolute(program)?,
        None => serve::build(Quality::Full, !options.debug)?,
    };
    if options.part == Some(Part::Budget) {
        return steps::step("the budget of a visit", || hold_budget(&program));
    }
    let yardstick = Yardstick::find(options.program.is_some())?;
    let time = Duration::from_secs(u64::from(options.seconds));
    let mut figures = Vec::new();
    let mut measure = |part: Part, name: &str, work: &dyn Fn() -> Result<Vec<Figure>>| -> Result<()> {
        if options.part.is_none_or(|one| one == part) {
            figures.extend(steps::step(name, work)?);
        }
        Ok(())
    };
    measure(Part::Page, "a page against its bytes from memory", &|| {
        page::measure(&program, &yardstick, time)
    })?;
    measure(Part::Bytes, "the bytes of a visit", &|| {
        bytes::measure(&Shop::open(&program)?, &Budget::read()?)
    })?;
    measure(Part::Small, "the demo shop", &|| scale::small(&program, &yardstick, time))?;
    measure(Part::Large, "a shop of 100,000 products", &|| scale::large(&program, &yardstick, time))?;
    measure(Part::Cart, "adding to carts", &|| cart::measure(&program, &yardstick, time))?;
    measure(Part::Orders, "orders end to end", &|| orders::measure(&program, &yardstick, time))?;
    measure(Part::Quotes, "quotes of landed costs", &|| quotes::measure(&program))?;
    measure(Part::Search, "what queries find", &|| search::measure(&program))?;
    measure(Part::Overload, "twice what it can do", &|| overload::measure(&program, &yardstick, time))?;
    measure(Part::Peers, "the same page by others", &|| {
        peers::measure(&program, &yardstick, time, options.runs)
    })?;
    measure(Part::Lighthouse, "Lighthouse", &|| lighthouse::measure(&program, options.runs))?;
    let report = Report { machine: machine::told(), figures };
    println!("\n{}\n\n{}", report.machine, table(&report.figures));
    // A part alone leaves the whole table's figures as they are.
    let part = options.part.and_then(|part| part.to_possible_value());
    let name = part.map_or_else(|| "bench.json".to_owned(), |part| format!("bench-{}.json", part.get_name()));
    let file = paths::root().join("target").join(name);
    std::fs::write(&file, serde_json::to_string_pretty(&report)?).context("cannot write the figures")?;
    steps::note(&format!("written to {}", file.display()));
    Ok(())
}

/// Fails when a bound of `xtask/budget.toml` is passed.
///
/// # Errors
/// With the bytes of every part, so that it shows where they are.
pub fn hold_budget(program: &Path) -> Result<()> {
    let figures = bytes::measure(&Shop::open(program)?, &Budget::read()?)?;
    if figures.iter().any(|figure| figure.held == Some(false)) {
        let hint = "`cargo xtask bench wasm` tells what is in the Wasm";
        bail!("a visit weighs more than xtask/budget.toml allows; {hint}\n\n{}", table(&figures));
    }
    let all = figures.iter().find(|figure| figure.name == "first visit: all");
    steps::note(
        &all.map(|figure| format!("all: {}", written(figure.value, figure.unit))).unwrap_or_default(),
    );
    Ok(())
}

fn table(figures: &[Figure]) -> String {
    let rows = figures.iter().map(Figure::row).collect::<Vec<_>>().join("\n");
    format!("| figure | measured | goal | held |\n|---|---|---|---|\n{rows}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missed_goal_shows() {
        let rows = table(&[
            Figure::new("page", 0.0799, "", Some(Goal::AtLeast(0.08))),
            Figure::new("visit", 130.0, "KB", Some(Goal::AtMost(130.0))),
            Figure::new("speed", 1234.4, "/s", None),
        ]);
        assert!(rows.contains("| page | 0.080 | at least 0.080 | **no** |"), "{rows}");
        assert!(rows.contains("| visit | 130.0 KB | at most 130.0 KB | yes |"));
        assert!(rows.contains("| speed | 1234 /s |  |  |"));
    }
}
