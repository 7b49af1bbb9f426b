//! Whether shoppers' queries find what they are meant to find, and how long the slowest takes.
#![allow(clippy::float_arithmetic, reason = "shares and times, no money")]

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;

use super::shop::{Closed, Kind};
use super::{Figure, Goal};
use crate::{paths, steps};

/// The queries, with what each should find.
const QUERIES: &str = "server/tests/search/queries.csv";
/// How many products the large shop has.
const MANY: u32 = 100_000;

/// What the program says of itself.
#[derive(Deserialize)]
struct Told {
    languages: BTreeMap<String, Language>,
    skipped: BTreeMap<String, u32>,
    slowest: String,
    slowest_microseconds: f64,
    indexed_milliseconds: f64,
}

#[derive(Deserialize)]
struct Language {
    queries: f64,
    recall_per_mille: f64,
    missed: Vec<String>,
}

/// Recall by language in the demo shop; the slowest query there and in a large shop, and how long that one is indexed.
pub fn measure(program: &Path) -> Result<Vec<Figure>> {
    let small = told(program, Kind::default())?;
    for (locale, count) in &small.skipped {
        steps::note(&format!("{count} queries left out: the shop does not speak {locale}"));
    }
    for (locale, language) in &small.languages {
        for missed in &language.missed {
            steps::note(&format!("{locale} missed {missed}"));
        }
    }
    let share =
        |locale: &str, value: f64, goal| Figure::new(format!("recall at 5, {locale}"), value, "", goal);
    let mut figures: Vec<Figure> = small
        .languages
        .iter()
        .map(|(locale, language)| share(locale, language.recall_per_mille / 1e3, None))
        .collect();
    let queries: f64 = small.languages.values().map(|language| language.queries).sum();
    let found: f64 = small.languages.values().map(|one| one.recall_per_mille * one.queries).sum();
    figures.push(share("all languages", found / queries.max(1.0) / 1e3, Some(Goal::AtLeast(0.95))));
    let large = told(program, Kind { products: Some(MANY), ..Kind::default() })?;
    for (name, told) in [("24 products", &small), ("100,000 products", &large)] {
        let name = format!("slowest query, {name}: {}", told.slowest);
        figures.push(Figure::new(name, told.slowest_microseconds / 1e3, "ms", Some(Goal::AtMost(50.0))));
    }
    let indexed = large.indexed_milliseconds;
    figures.push(Figure::new("indexing 100,000 products", indexed, "ms", Some(Goal::AtMost(15_000.0))));
    Ok(figures)
}

fn told(program: &Path, kind: Kind) -> Result<Told> {
    let queries = paths::root().join(QUERIES);
    let text = Closed::prepare(program, kind)?.told_of("measure-search", &[queries.as_os_str()])?;
    serde_json::from_str(&text).with_context(|| format!("no figures: {text}"))
}
