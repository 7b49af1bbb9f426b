//! `caravel doctor`

mod keys;
mod mails;
mod payments;
mod rates;
mod stock;

use super::say;
use crate::{
    adapters::clock::clock,
    config::{Faults, Settings},
    data,
    failure::Failure,
    sources,
};
use jiff::tz::TimeZone;
use std::path::Path;
use storage::{Db, SchemaState};

/// What was looked at, and whether it is in order.
struct Finding {
    what: &'static str,
    result: Result<String, String>,
}

/// Prints a line for everything looked at.
///
/// # Errors
/// Something is a problem.
pub async fn run(settings: Result<Settings, Faults>, work: &Path) -> Result<(), Failure> {
    let mut findings = Vec::new();
    match settings {
        Err(faults) => {
            findings.extend(
                faults.0.iter().map(|fault| Finding { what: "settings", result: Err(fault.to_string()) }),
            );
        }
        Ok(settings) => {
            findings.push(Finding { what: "settings", result: Ok("read".to_owned()) });
            findings.extend(files(&settings));
            findings.extend(database(&settings, work).await);
        }
    }
    for Finding { what, result } in &findings {
        match result {
            Ok(text) => say(&format!("ok       {what}: {text}"))?,
            Err(text) => say(&format!("problem  {what}: {text}"))?,
        }
    }
    let problems = findings.iter().filter(|finding| finding.result.is_err()).count();
    if problems == 0 { Ok(()) } else { Err(Failure::new(format!("problems: {problems}"))) }
}

fn files(settings: &Settings) -> Vec<Finding> {
    let folders = &settings.folders;
    let locales = sources::words(folders)
        .map(|words| words.locales().iter().map(ToString::to_string).collect::<Vec<_>>().join(" "));
    let markets = sources::world(folders)
        .map(|world| world.markets.keys().map(ToString::to_string).collect::<Vec<_>>().join(" "));
    let checked = match sources::check(folders) {
        Ok(problems) if problems.is_empty() => Ok("in order".to_owned()),
        Ok(problems) => Err(format!("{} problems; `caravel check` names them", problems.len())),
        Err(failure) => Err(failure.to_string()),
    };
    vec![
        Finding { what: "locales", result: locales.map_err(|failure| failure.to_string()) },
        Finding { what: "markets", result: markets.map_err(|failure| failure.to_string()) },
        Finding { what: "words and data", result: checked },
        Finding { what: "public holidays", result: holidays(settings) },
    ]
}

/// Whether the calendars reach far enough for what is promised now.
fn holidays(settings: &Settings) -> Result<String, String> {
    let world = sources::world(&settings.folders).map_err(|failure| failure.to_string())?;
    let day = clock(settings.now).now().to_zoned(TimeZone::UTC).date();
    match data::ending_holidays(&world, day) {
        Some(ending) => Err(ending),
        None => Ok(format!("known for {} countries", world.calendars.holidays.len())),
    }
}

async fn database(settings: &Settings, work: &Path) -> Vec<Finding> {
    let db = match Db::connect(&settings.database.url).await {
        Ok(db) => db,
        Err(error) => {
            return vec![Finding { what: "database", result: Err(Failure::from(error).to_string()) }];
        }
    };
    let schema = match db.schema().await {
        Ok(SchemaState::Current) => Ok("reached, and its schema is up to date".to_owned()),
        Ok(SchemaState::Behind { version, expected }) => {
            Err(format!("the schema is at {version}, not {expected}; run `caravel migrate`"))
        }
        Ok(SchemaState::Ahead { version, expected }) => {
            Err(format!("the schema is at {version}, beyond {expected}; run a newer caravel"))
        }
        Err(error) => Err(Failure::from(error).to_string()),
    };
    let is_current = schema.is_ok();
    let mut findings = vec![Finding { what: "database", result: schema }];
    if is_current {
        findings.extend(rates::findings(settings, &db).await);
        findings.push(payments::agreement(&db).await);
        findings.push(payments::transfers(&db).await);
        findings.push(stock::agreement(&db).await);
        findings.push(mails::refused(&db).await);
        findings.push(keys::held(settings, work).await);
    }
    db.close().await;
    findings
}
