//! Putting things into carts, on both engines.
#![allow(clippy::float_arithmetic, reason = "times, no money")]

use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result};

use super::shop::{Kind, Shop};
use super::yardstick::Yardstick;
use super::{Figure, Goal, http};
use crate::postgres;

/// Shoppers at the same time.
const CLIENTS: u32 = 16;
const HOME: &str = "/us/en/";

/// Adds a second, and how long 99 of 100 of them take, on SQLite and on PostgreSQL.
pub fn measure(program: &Path, yardstick: &Yardstick, time: Duration) -> Result<Vec<Figure>> {
    let mut figures = on(&Shop::open(program)?, "SQLite", yardstick, time)?;
    // One that keeps what it is told, as a shop's own would.
    let server = postgres::start_lasting()?;
    let shop = Shop::of(program, Kind { database: Some(server.url()), ..Kind::default() })?;
    figures.extend(on(&shop, "PostgreSQL", yardstick, time)?);
    Ok(figures)
}

fn on(shop: &Shop, engine: &str, yardstick: &Yardstick, time: Duration) -> Result<Vec<Figure>> {
    let skus = skus(shop)?;
    // Once to warm up: statements are prepared, pages of the database are in memory.
    yardstick.carts(shop.addr, CLIENTS, time / 5, &skus)?.clean()?;
    let counted = yardstick.carts(shop.addr, CLIENTS, time, &skus)?.clean()?;
    let milliseconds = f64::from(counted.p99) / 1000.0;
    Ok(vec![
        Figure::new(format!("add to cart, {engine}"), counted.speed(), "/s", Some(Goal::AtLeast(2000.0))),
        Figure::new(
            format!("add to cart, {engine}: 99 of 100 within"),
            milliseconds,
            "ms",
            Some(Goal::AtMost(15.0)),
        ),
    ])
}

/// What the home page offers.
fn skus(shop: &Shop) -> Result<Vec<String>> {
    let page = http::get(shop.addr, HOME, "identity")?;
    let mut skus: Vec<String> = page
        .text()?
        .split("data-sku=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next().map(str::to_owned))
        .collect();
    skus.sort();
    skus.dedup();
    (!skus.is_empty()).then_some(skus).with_context(|| format!("{HOME} offers nothing"))
}
