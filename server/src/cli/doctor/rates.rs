//! How old the exchange rates are, what waits for a word, and whether the feed can be read.

use super::Finding;
use crate::{adapters::clock::clock, cli::rates::told, config::Settings, failure::Failure, sources};
use commerce::{World, clock::Date, exchange::ReferenceRate};
use jiff::tz::TimeZone;
use storage::{Db, StorageError, rate_feed::FeedState};

/// From so many failures in a row on the feed is a problem: it has been away for half an hour.
const FAILURES: u32 = 5;

struct Known {
    rows: Vec<ReferenceRate>,
    held: Vec<String>,
    feed: FeedState,
}

/// What there is to be said of rates.
pub(super) async fn findings(settings: &Settings, db: &Db) -> Vec<Finding> {
    let day = clock(settings.now).now().to_zoned(TimeZone::UTC).date();
    let known = match known(db, day).await {
        Ok(known) => known,
        Err(error) => return vec![finding(Err(Failure::from(error).to_string()))],
    };
    // What is wrong with the data is told as a finding of its own.
    let Ok(world) = sources::world(&settings.folders) else { return Vec::new() };
    let mut findings = vec![finding(age(&world, day, known.rows))];
    findings.extend(known.held.into_iter().map(|held| finding(Err(held))));
    if settings.rates_url.is_some() {
        findings.push(Finding { what: "feed of rates", result: feed(&known.feed) });
    }
    findings
}

fn finding(result: Result<String, String>) -> Finding {
    Finding { what: "rates", result }
}

async fn known(db: &Db, day: Date) -> Result<Known, StorageError> {
    let mut tx = db.read().await?;
    Ok(Known {
        rows: storage::rates::newest(&mut tx, day).await?,
        held: storage::rates::held(&mut tx).await?.iter().map(told).collect(),
        feed: storage::rate_feed::state(&mut tx).await?,
    })
}

fn age(world: &World, day: Date, rows: Vec<ReferenceRate>) -> Result<String, String> {
    if rows.is_empty() {
        return Err("there are none; run `caravel rates import`".to_owned());
    }
    let table = world.rate_table(day, rows);
    let count = table.rows().count();
    let newest = table.rows().map(|row| row.date).max().unwrap_or(day);
    let shipped = table.rows().filter(|row| row.exempt).count();
    let text =
        format!("{count} currencies, the newest of {newest}, {shipped} of them as they came with the shop");
    let old = world.old_rates(&table);
    if old.is_empty() {
        return Ok(text);
    }
    let told = old.iter().map(|old| {
        let refused = if old.is_refused { ", no longer converted by" } else { "" };
        format!("{} of {} ({} business days{refused})", old.rate.currency, old.rate.date, old.days)
    });
    let told: Vec<String> = told.collect();
    let remedy = "run `caravel rates import`, or set them in rates/merchant.toml";
    Err(format!("{text}; not renewed: {}; {remedy}", told.join(", ")))
}

fn feed(state: &FeedState) -> Result<String, String> {
    let read = state.read_at.map_or_else(|| "never read".to_owned(), |at| format!("read at {at:.0}"));
    match &state.error {
        None => Ok(read),
        Some(error) => {
            let text = format!(
                "{read}; failed {} times since, tried again at {:.0}: {error}",
                state.failures, state.next_at
            );
            if state.failures < FAILURES { Ok(text) } else { Err(text) }
        }
    }
}
