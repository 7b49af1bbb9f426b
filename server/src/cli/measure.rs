//! `caravel measure-quotes` (hidden): what a quote costs, and whether the laws of a sum hold wherever it goes.

use super::say;
use crate::{config::Settings, failure::Failure, open::open};
use commerce::{Sku, World, clock::Date, market::Market, tax_rates::Destination};
use std::{
    path::Path,
    time::{Duration, Instant},
};
use workflows::{Door, Quote, QuoteRequest, Snapshot, quote_basket};

/// The year whose days are gone through: the rules of several countries change in it.
const YEAR: i16 = 2026;
/// Every market sees every variant on each day of so many.
const EVERY: usize = 5;
/// How often each market is asked for the long cart.
const AGAIN: u32 = 200;
/// The lines of a long cart.
const LINES: usize = 20;

/// Prints as JSON: how many quotes were made for every market and variant on the days of a year, in how many seconds,
/// and how many nanoseconds a cart of twenty lines takes on average over all markets.
///
/// # Errors
/// A quote cannot be given, or breaks a law.
pub async fn quotes(settings: &Settings, work: &Path) -> Result<(), Failure> {
    let site = open(settings, work, String::new()).await?;
    let shop = &site.app.shop;
    let (world, snapshot) = (shop.world.load_full(), shop.snapshot.load_full());
    shop.db.close().await;
    let skus: Vec<Sku> = snapshot
        .catalog
        .products()
        .flat_map(|product| product.variants.iter().map(|variant| variant.sku.clone()))
        .collect();
    let (count, took) = year(&world, &snapshot, &skus)?;
    let long = long_cart(&world, &snapshot, &skus)?;
    let told = serde_json::json!({
        "quotes": count,
        "seconds": took.as_secs_f64(),
        "nanoseconds_of_a_long_cart": u64::try_from(long.as_nanos()).unwrap_or(u64::MAX),
    });
    say(&told.to_string())
}

fn year(world: &World, snapshot: &Snapshot, skus: &[Sku]) -> Result<(u32, Duration), Failure> {
    let first = Date::new(YEAR, 1, 1).map_err(|error| Failure::at("the year", &error))?;
    let days: Vec<Date> =
        first.series(jiff::Span::new().days(1)).take_while(|day| day.year() == YEAR).collect();
    let begun = Instant::now();
    let mut count = 0;
    let mut offset = 0;
    for market in world.markets.values() {
        for sku in skus {
            offset += 1;
            for day in days.iter().skip(offset % EVERY).step_by(EVERY) {
                let told = || format!("{sku} to {} on {day}", market.id);
                let quote = quote(world, snapshot, market, *day, vec![(sku.clone(), 1)]);
                let quote = quote.map_err(|error| Failure::at(&told(), &error))?;
                quote.totals.cost.laws().map_err(|error| Failure::at(&told(), &error))?;
                count += 1;
            }
        }
    }
    Ok((count, begun.elapsed()))
}

fn long_cart(world: &World, snapshot: &Snapshot, skus: &[Sku]) -> Result<Duration, Failure> {
    let lines: Vec<(Sku, u32)> = skus.iter().take(LINES).map(|sku| (sku.clone(), 2)).collect();
    let begun = Instant::now();
    let mut count = 0;
    for market in world.markets.values() {
        for _ in 0..AGAIN {
            quote(world, snapshot, market, snapshot.day, lines.clone())
                .map_err(|error| Failure::at(market.id.as_str(), &error))?;
            count += 1;
        }
    }
    Ok(begun.elapsed() / count.max(1))
}

fn quote(
    world: &World,
    snapshot: &Snapshot,
    market: &Market,
    day: Date,
    lines: Vec<(Sku, u32)>,
) -> Result<Quote, workflows::QuoteFailure> {
    let country = market.countries.first().ok_or(workflows::QuoteFailure::NoShipping)?.clone();
    let to = Destination { country, region: None };
    let buyer = commerce::landed_cost::Buyer::Consumer;
    let door = Door { market, buyer, to, from: None, terms: None, day };
    let request =
        QuoteRequest { door, currency: market.currency, group: None, shipping: None, code: None, lines };
    quote_basket(world, snapshot, &request)
}
