//! `caravel payments reconcile`: what gateways and the shop disagree on. `caravel payments disputes`: what payers and the
//! shop disagree on.

use super::{export::cell, refunds::written, say};
use crate::{config::Settings, failure::Failure, open::open};
use commerce::clock::{Date, Timestamp};
use jiff::{SignedDuration, tz::TimeZone};
use std::path::Path;
use storage::disputes::Dispute;
use workflows::{Reconciled, reconcile};

const COLUMNS: &str = "gateway,payment,what,ours,theirs,result";
/// How far back is looked where no day is named.
const USUALLY: SignedDuration = SignedDuration::from_hours(7 * 24);

const DISPUTE_COLUMNS: &str = "order,gateway,payment,method,amount,status,since";
/// The same for disputes, which banks decide in weeks.
const DECIDED: SignedDuration = SignedDuration::from_hours(90 * 24);

/// Compares the books of the gateways with the shop's from a day on (UTC), takes in what is safe, and prints everything
/// that was different as CSV: `healed` is in the shop's books now, `open` waits for somebody to look at it and stays
/// listed until a later comparison finds that it agrees.
///
/// # Errors
/// A gateway does not show its books, or the database cannot be read or written.
pub async fn compare(settings: &Settings, work: &Path, since: Option<Date>) -> Result<(), Failure> {
    let site = open(settings, work, String::new()).await?;
    let shop = &site.app.shop;
    let compared = reconcile(shop, from(since, shop.clock.now(), USUALLY)).await;
    shop.db.close().await;
    let found = compared.map_err(|error| Failure::at("payments", &error))?;
    let rows = found.iter().map(row);
    say(&std::iter::once(COLUMNS.to_owned()).chain(rows).collect::<Vec<_>>().join("\n"))
}

/// Prints the disputes that are open, and those that were decided from a day on (UTC), as CSV.
///
/// # Errors
/// The database cannot be read.
pub async fn disputes(settings: &Settings, work: &Path, since: Option<Date>) -> Result<(), Failure> {
    let site = open(settings, work, String::new()).await?;
    let shop = &site.app.shop;
    let mut tx = shop.db.read().await?;
    let found = storage::disputes::since(&mut tx, from(since, shop.clock.now(), DECIDED)).await;
    drop(tx);
    shop.db.close().await;
    let found = found?;
    let rows = found.iter().map(dispute);
    say(&std::iter::once(DISPUTE_COLUMNS.to_owned()).chain(rows).collect::<Vec<_>>().join("\n"))
}

fn dispute(Dispute { order, session, gateway, method, captured, status, at }: &Dispute) -> String {
    let (amount, since) = (written(*captured), at.map(|at| at.to_string()).unwrap_or_default());
    format!("{order},{gateway},{session},{method},{amount},{},{since}", status.code())
}

fn from(since: Option<Date>, now: Timestamp, usually: SignedDuration) -> Timestamp {
    let midnight = since.and_then(|day| day.to_zoned(TimeZone::UTC).ok()).map(|day| day.timestamp());
    midnight.or_else(|| now.checked_sub(usually).ok()).unwrap_or(Timestamp::MIN)
}

fn row(found: &Reconciled) -> String {
    let difference = &found.difference;
    let result = if found.is_healed { "healed" } else { "open" };
    let (gateway, payment) = (difference.gateway.as_str(), cell(&difference.payment));
    let (ours, theirs) = (cell(&difference.ours), cell(&difference.theirs));
    format!("{gateway},{payment},{},{ours},{theirs},{result}", difference.what.code())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use commerce::payment::Disagreement;
    use workflows::Difference;

    #[test]
    fn a_row_is_a_difference_and_what_became_of_it() {
        let difference = Difference {
            gateway: "sandbox".parse().unwrap(),
            payment: "=1,2".into(),
            what: Disagreement::UnknownToUs,
            ours: String::new(),
            theirs: "captured 29.40 EUR".into(),
        };
        let found = Reconciled { difference, is_healed: false };
        assert_eq!(row(&found), "sandbox,\"'=1,2\",unknown_to_us,,captured 29.40 EUR,open");
        assert!(row(&Reconciled { is_healed: true, ..found }).ends_with(",healed"));
    }

    #[test]
    fn without_a_day_it_is_the_last_week() {
        let now: Timestamp = "2026-11-22T12:00:00Z".parse().unwrap();
        assert_eq!(from(None, now, USUALLY), "2026-11-15T12:00:00Z".parse().unwrap());
        assert_eq!(
            from(Some("2026-11-01".parse().unwrap()), now, USUALLY),
            "2026-11-01T00:00:00Z".parse().unwrap()
        );
    }
}
