//! What it costs to work out a sum: for every market, product and day of a year, and for a long cart.

use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;

use super::shop::{Closed, Kind};
use super::{Figure, Goal};

/// How many quotes the time is told for.
const MANY: f64 = 100_000.0;

/// What the program says of itself.
#[derive(Deserialize)]
struct Told {
    quotes: f64,
    seconds: f64,
    nanoseconds_of_a_long_cart: f64,
}

/// The program works quotes out on one processor and ends with an error when one of them breaks a law of sums.
#[allow(clippy::float_arithmetic, reason = "times, no money")]
pub fn measure(program: &Path) -> Result<Vec<Figure>> {
    let text = Closed::prepare(program, Kind::default())?.told("measure-quotes")?;
    let told: Told = serde_json::from_str(&text).with_context(|| format!("no figures: {text}"))?;
    let seconds = told.seconds * MANY / told.quotes;
    Ok(vec![
        Figure::new(
            "a quote of a 20-line cart",
            told.nanoseconds_of_a_long_cart / 1e3,
            "µs",
            Some(Goal::AtMost(50.0)),
        ),
        Figure::new("quotes that keep all laws", told.quotes, "quotes", Some(Goal::AtLeast(MANY))),
        Figure::new("100,000 quotes", seconds * 1e3, "ms", Some(Goal::AtMost(10_000.0))),
    ])
}
