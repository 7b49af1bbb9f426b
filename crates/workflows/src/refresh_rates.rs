//! The feed of exchange rates is read from time to time, by one server at a time.

use crate::{
    Shop,
    import_rates::{ImportedRates, Leaps, import_in},
    ports::RateFeed,
};
use commerce::clock::{Date, Timestamp};
use jiff::{SignedDuration, ToSpan, tz::TimeZone};
use storage::{StorageError, rate_feed};

/// How long who reads the feed has for it: then another tries.
const LEASE: SignedDuration = SignedDuration::from_mins(2);
/// How long after a reading the next follows: the European Central Bank publishes once a day.
const REST: SignedDuration = SignedDuration::from_hours(4);
/// How long after the first failure it is tried again; twice as long after the next, and so on up to [`REST`].
const FIRST_WAIT: SignedDuration = SignedDuration::from_mins(1);

/// What came of a look at the feed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refreshed {
    /// It is not due, or another server reads it.
    NotDue,
    /// It was read.
    Read(ImportedRates),
    /// It could not be read, and is tried again.
    Failed,
}

/// The last day that a feed may name: tomorrow, since it may already be tomorrow where it is written.
pub fn last_day_of_rates(now: Timestamp) -> Date {
    let today = now.to_zoned(TimeZone::UTC).date();
    today.checked_add(1.day()).unwrap_or(today)
}

/// Reads the feed when it is due. A feed that cannot be read, or is wrong, changes no rate; it is tried again after 1,
/// 2, 4 … minutes, at most four hours apart, each a little later by chance, so that many shops do not ask at once.
///
/// # Errors
/// [`StorageError`] when the database cannot be read or written; no rate is changed then.
pub async fn refresh_rates(shop: &Shop, feed: &dyn RateFeed) -> Result<Refreshed, StorageError> {
    let now = shop.clock.now();
    let state = rate_feed::state(&mut shop.db.read().await?).await?;
    if state.next_at > now {
        return Ok(Refreshed::NotDue);
    }
    let mut tx = shop.db.write().await?;
    let is_mine = rate_feed::claim(&mut tx, now, after(now, LEASE)).await?;
    tx.commit().await?;
    if !is_mine {
        return Ok(Refreshed::NotDue);
    }
    let read = feed.read(last_day_of_rates(now)).await;
    let mut tx = shop.db.write().await?;
    let refreshed = match read {
        Ok(rates) => {
            let imported = import_in(&mut tx, rates, Leaps::Hold).await?;
            rate_feed::read(&mut tx, now, after(now, a_little_more(shop, REST))).await?;
            tracing::info!(changed = imported.changed, held = imported.held.len(), "exchange rates read");
            Refreshed::Read(imported)
        }
        Err(error) => {
            let doubled = FIRST_WAIT.saturating_mul(2_i32.saturating_pow(state.failures.min(20)));
            let wait = a_little_more(shop, doubled.min(REST));
            tracing::warn!(%error, failures = state.failures + 1, "exchange rates could not be read");
            rate_feed::failed(&mut tx, after(now, wait), &error.to_string()).await?;
            Refreshed::Failed
        }
    };
    tx.commit().await?;
    Ok(refreshed)
}

/// Up to a quarter more.
fn a_little_more(shop: &Shop, wait: SignedDuration) -> SignedDuration {
    let quarter = u32::try_from(wait.as_secs() / 4).unwrap_or(u32::MAX);
    let more = shop.ids.number(quarter.saturating_add(1));
    wait.saturating_add(SignedDuration::from_secs(more.into()))
}

fn after(now: Timestamp, wait: SignedDuration) -> Timestamp {
    now.checked_add(wait).unwrap_or(now)
}
