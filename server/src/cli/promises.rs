//! `caravel orders promises`: which promises of a day were kept, by lane and way.

use super::{export::moments, say};
use crate::{config::Settings, failure::Failure};
use commerce::{
    clock::Date,
    delivery::{Arrival, Kept, Promise},
};
use serde::Serialize;
use std::collections::BTreeMap;
use storage::Db;

/// What became of the promises of a lane and a way.
#[derive(Debug, Default, PartialEq, Eq, Serialize)]
struct Record {
    promised: u32,
    delivered: u32,
    early: u32,
    kept: u32,
    late: u32,
}

/// The location, the country and the way.
type Lane = (String, String, String);

#[derive(Serialize)]
struct Row<'a> {
    from: &'a str,
    to: &'a str,
    method: &'a str,
    #[serde(flatten)]
    record: &'a Record,
}

/// Prints for the orders of some days, both included, how many parcels were promised, how many of them have come, and
/// before, on or after the promised days, by location, country and way of shipping. What was canceled is not counted.
///
/// # Errors
/// The days are none, or the database cannot be read.
pub async fn promises(settings: &Settings, from: Date, to: Date, as_json: bool) -> Result<(), Failure> {
    let (begin, end) = moments(from, to)?;
    let db = Db::connect(&settings.database.url).await?;
    let mut tx = db.read().await?;
    let promises = storage::promises::between(&mut tx, begin, end).await?;
    drop(tx);
    db.close().await;
    let records = records(&promises);
    let rows = records.iter().map(|((from, to, method), record)| Row { from, to, method, record });
    if as_json {
        let rows: Vec<Row<'_>> = rows.collect();
        let text = serde_json::to_string_pretty(&rows).map_err(|error| Failure::at("output", &error))?;
        return say(&text);
    }
    let lines = rows.map(|Row { from, to, method, record }| {
        let Record { promised, delivered, early, kept, late } = record;
        format!("{from},{to},{method},{promised},{delivered},{early},{kept},{late}")
    });
    let head = "from,to,method,promised,delivered,early,kept,late".to_owned();
    say(&std::iter::once(head).chain(lines).collect::<Vec<_>>().join("\n"))
}

fn records(promises: &[Promise]) -> BTreeMap<Lane, Record> {
    let mut records: BTreeMap<Lane, Record> = BTreeMap::new();
    for promise in promises {
        let lane = (promise.from.to_string(), promise.to.to_string(), promise.method.to_string());
        let record = records.entry(lane).or_default();
        let add = |count: &mut u32| *count = count.saturating_add(1);
        add(&mut record.promised);
        let Some(kept) = promise.kept() else { continue };
        add(&mut record.delivered);
        add(match kept {
            Kept::Early => &mut record.early,
            Kept::Yes => &mut record.kept,
            Kept::Late => &mut record.late,
        });
    }
    records
}

/// A line about a parcel of an order: what was promised when it was placed, and what became of it.
pub fn promised(promise: &Promise) -> String {
    let Promise { parcel, from, to, arrival: Arrival { first, last }, time_zone, .. } = promise;
    let became = match (promise.delivered_at, promise.kept()) {
        (Some(at), Some(Kept::Early)) => format!("delivered at {at}, early"),
        (Some(at), Some(Kept::Yes)) => format!("delivered at {at}, as promised"),
        (Some(at), Some(Kept::Late)) => format!("delivered at {at}, late"),
        _ => "not delivered yet".to_owned(),
    };
    let number = parcel.saturating_add(1);
    format!("promised: parcel {number}, {from} to {to}, {first} to {last} ({time_zone}); {became}")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn promises_are_counted_by_lane_and_way() {
        let promise = |to: &str, delivered: Option<&str>| Promise {
            parcel: 0,
            from: "house".parse().unwrap(),
            to: to.parse().unwrap(),
            method: "standard".parse().unwrap(),
            arrival: Arrival { first: "2026-12-03".parse().unwrap(), last: "2026-12-07".parse().unwrap() },
            time_zone: "Asia/Tokyo".into(),
            delivered_at: delivered.map(|moment| moment.parse().unwrap()),
        };
        let all = [
            promise("JP", Some("2026-12-02T12:00:00Z")),
            promise("JP", Some("2026-12-02T18:00:00Z")),
            promise("JP", Some("2026-12-07T18:00:00Z")),
            promise("JP", None),
            promise("DE", None),
        ];
        let lane = |to: &str| ("house".to_owned(), to.to_owned(), "standard".to_owned());
        let expected = [
            (lane("DE"), Record { promised: 1, ..Record::default() }),
            (lane("JP"), Record { promised: 4, delivered: 3, early: 1, kept: 1, late: 1 }),
        ];
        assert_eq!(records(&all), expected.into());
        assert_eq!(
            promised(&all[2]),
            "promised: parcel 1, house to JP, 2026-12-03 to 2026-12-07 (Asia/Tokyo); delivered at 2026-12-07T18:00:00Z, late"
        );
    }
}
