//! Orders from the cart to the last mail, on both engines, and in a database that holds a million of them.
#![allow(clippy::float_arithmetic, reason = "times, no money")]

use std::ffi::OsStr;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use super::shop::{Closed, Kind, Shop};
use super::yardstick::{Bought, Load, Yardstick};
use super::{Figure, Goal, http};
use crate::postgres;

/// Buyers at the same time.
const CLIENTS: u32 = 16;
/// What they buy: so many things that not everybody waits for the same pieces.
const SKUS: [&str; 8] = [
    "TOWEL-LINEN-S",
    "TOWEL-LINEN-L",
    "MUG-RIDGE-INK",
    "MUG-RIDGE-CHALK",
    "CANDLE-BEESWAX",
    "NOTEBOOK-GRID-SAND",
    "INCENSE-CEDAR",
    "BOWL-KOHIKI-S",
];
/// How many pieces of each there are.
const PIECES: u32 = 1_000_000;
const FEW: u32 = 1_000;
const MANY: u32 = 1_000_000;

/// Orders a second with all that follows from them, and the ratio of times between a thousand and a million orders.
pub fn measure(program: &Path, yardstick: &Yardstick, time: Duration) -> Result<Vec<Figure>> {
    let mut figures = on(program, None, "SQLite", yardstick, time)?;
    let server = postgres::start_lasting()?;
    figures.extend(on(program, Some(server.url()), "PostgreSQL", yardstick, time)?);
    let few = grown(program, FEW, yardstick, time)?;
    let many = grown(program, MANY, yardstick, time)?;
    for (what, few, many) in [("order page", few.page, many.page), ("order", few.order, many.order)] {
        let name = format!("time of an {what}, 1,000,000 orders / 1,000");
        figures.push(Figure::new(name, many / few, "", Some(Goal::AtMost(1.2))));
    }
    Ok(figures)
}

/// A shop that has enough of what is bought.
fn stocked(program: &Path, database: Option<String>) -> Result<Closed> {
    let closed = Closed::prepare(program, Kind { database, ..Kind::default() })?;
    let rows: String = SKUS.iter().map(|sku| format!("{sku},hamburg,{PIECES}\n")).collect();
    let delivery = closed.write("delivery.csv", &format!("sku,location,quantity\n{rows}"))?;
    closed.told_of("stock", &[OsStr::new("import"), delivery.as_os_str()])?;
    Ok(closed)
}

fn on(
    program: &Path,
    database: Option<String>,
    engine: &str,
    yardstick: &Yardstick,
    time: Duration,
) -> Result<Vec<Figure>> {
    let (shop, _) = stocked(program, database)?.serve()?;
    yardstick.orders(shop.addr, CLIENTS, time / 5, &SKUS)?.counted.clean()?;
    delivered(&shop)?;
    let begun = Instant::now();
    let bought = yardstick.orders(shop.addr, CLIENTS, time, &SKUS)?.counted.clean()?;
    delivered(&shop)?;
    let speed = f64::from(bought.answers) / begun.elapsed().as_secs_f64();
    let bare = shop.close()?.commits(CLIENTS, time)?;
    Ok(vec![
        Figure::new(format!("orders with their mails, {engine}"), speed, "/s", Some(Goal::AtLeast(300.0))),
        Figure::new(
            format!("order, {engine}: 99 of 100 within"),
            f64::from(bought.p99) / 1000.0,
            "ms",
            Some(Goal::AtMost(150.0)),
        ),
        Figure::new(format!("bare commits, {engine}"), bare, "/s", None),
        Figure::new(format!("orders / bare commits, {engine}"), speed / bare, "", None),
    ])
}

/// Medians in microseconds.
struct Times {
    page: f64,
    order: f64,
}

/// A shop that has sold so much already: its order page, and another order, with one buyer alone so that nobody waits.
fn grown(program: &Path, orders: u32, yardstick: &Yardstick, time: Duration) -> Result<Times> {
    let (shop, _) = stocked(program, None)?.serve()?;
    yardstick.orders(shop.addr, 1, Duration::from_millis(200), &SKUS)?;
    delivered(&shop)?;
    let closed = shop.close()?;
    let count = orders.to_string();
    closed.told_of("seed", &["--demo", "--orders", &count].map(OsStr::new))?;
    let (shop, _) = closed.serve()?;
    let Bought { order, .. } = yardstick.orders(shop.addr, 1, time / 5, &SKUS)?;
    let bought = yardstick.orders(shop.addr, 1, time, &SKUS)?.counted.clean()?;
    delivered(&shop)?;
    let page =
        Load { connections: 1, ..Load::full(shop.addr, std::slice::from_ref(&order), "identity", time) };
    let page = yardstick.load(&page)?.clean()?;
    Ok(Times { page: f64::from(page.p50), order: f64::from(bought.p50) })
}

/// Waits until nothing is left to be sent.
#[allow(clippy::disallowed_methods, reason = "a process of another program has nothing to wait on")]
fn delivered(shop: &Shop) -> Result<()> {
    let begun = Instant::now();
    loop {
        let page = http::get(shop.admin, "/metrics", "identity")?;
        let line = page.text()?.lines().find_map(|line| line.strip_prefix("caravel_outbox_pending "));
        if line.context("nothing is told of the outbox")?.trim() == "0" {
            return Ok(());
        }
        ensure!(begun.elapsed() < Duration::from_secs(300), "mails wait after five minutes");
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// What `caravel measure-commits` says.
#[derive(Deserialize)]
struct Commits {
    commits: f64,
    seconds: f64,
}

impl Closed {
    fn commits(&self, clients: u32, time: Duration) -> Result<f64> {
        let (clients, seconds) = (clients.to_string(), time.as_secs().max(1).to_string());
        let arguments = ["--clients", &clients, "--seconds", &seconds].map(OsStr::new);
        let told: Commits = serde_json::from_str(&self.told_of("measure-commits", &arguments)?)?;
        Ok(told.commits / told.seconds)
    }
}
