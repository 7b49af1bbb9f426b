//! `caravel measure-search FILE` (hidden): whether queries of shoppers find what they are meant to find, and how long the
//! slowest takes.

use super::say;
use crate::{config::Settings, failure::Failure, open::open};
use app::{context::Here, search};
use commerce::{Locale, MarketId};
use serde::{Deserialize, Serialize};
use std::{
    collections::BTreeMap,
    path::Path,
    time::{Duration, Instant},
};

/// How many of the things found first count.
const FIRST: usize = 5;
/// How often each query is asked; the quickest time counts, since whatever else the machine does only ever adds.
const TIMES: usize = 5;

#[derive(Deserialize)]
struct Row {
    locale: Locale,
    query: String,
    expected: String,
}

/// What came of the queries of one language, in thousandths of what could have been found.
#[derive(Default, Serialize)]
struct Told {
    queries: usize,
    recall_per_mille: usize,
    #[serde(skip)]
    found: usize,
    missed: Vec<String>,
}

/// Prints as JSON: recall at 5 by language, the queries of languages that the shop does not speak, the slowest query with
/// its time, and how long the indexes of all languages took.
///
/// # Errors
/// The file cannot be read, or the shop cannot be opened.
pub async fn run(settings: &Settings, work: &Path, file: &Path) -> Result<(), Failure> {
    let told = |error: csv::Error| Failure::at(&file.display().to_string(), &error);
    let mut reader = csv::Reader::from_path(file).map_err(told)?;
    let rows: Vec<Row> = reader.deserialize().collect::<Result<_, _>>().map_err(told)?;
    let site = open(settings, work, String::new()).await?;
    let app = &site.app;
    let begun = Instant::now();
    search::renew(app);
    let indexed = begun.elapsed();
    let market = app.shop.world.load().markets.keys().next().cloned();
    let market: MarketId = market.ok_or_else(|| Failure::new("there is no market".to_owned()))?;
    let known = app.words.locales();
    let (mut languages, mut skipped) = (BTreeMap::<String, Told>::new(), BTreeMap::<String, usize>::new());
    let mut slowest = (Duration::ZERO, String::new());
    for row in &rows {
        let here = Here::new(app, &market, &row.locale, None).filter(|_| known.contains(&row.locale));
        let Some(here) = here else {
            *skipped.entry(row.locale.to_string()).or_default() += 1;
            continue;
        };
        let mut took = Duration::MAX;
        let mut first: Vec<String> = Vec::new();
        // Once beforehand: a small shop is indexed at the first query of a language.
        for _ in 0..=TIMES {
            let begun = Instant::now();
            let found = search::search(&here, &row.query).unwrap_or_default();
            took = took.min(begun.elapsed());
            first = found.products.iter().take(FIRST).map(|product| product.id.to_string()).collect();
        }
        if took > slowest.0 {
            slowest = (took, format!("{} {}", row.locale, row.query));
        }
        languages.entry(row.locale.to_string()).or_default().count(row, &first);
    }
    app.shop.db.close().await;
    let told = serde_json::json!({
        "languages": languages,
        "skipped": skipped,
        "slowest": slowest.1,
        "slowest_microseconds": u64::try_from(slowest.0.as_micros()).unwrap_or(u64::MAX),
        "indexed_milliseconds": u64::try_from(indexed.as_millis()).unwrap_or(u64::MAX),
    });
    say(&told.to_string())
}

impl Told {
    fn count(&mut self, row: &Row, first: &[String]) {
        let expected: Vec<&str> = row.expected.split('|').collect();
        // In a large shop copies stand beside the originals, with a number behind their names.
        let is_found = |id: &&&str| first.iter().any(|found| found.starts_with(**id));
        let found = expected.iter().filter(is_found).count();
        self.queries += 1;
        self.found += found * 1_000 / expected.len().clamp(1, FIRST);
        self.recall_per_mille = self.found / self.queries;
        if found < expected.len() {
            self.missed.push(format!("{}: {}", row.query, first.join(" ")));
        }
    }
}
