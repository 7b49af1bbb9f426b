//! The carrier that only plays.

use crate::{
    adapters::signature::{self, HEADER},
    signing::Signer,
};
use commerce::{
    CarrierId, TrackingNumber,
    clock::{Clock, TimeZone, Timestamp},
    parcel::{Scan, ScanKind},
};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::{sync::Arc, time::Duration};
use workflows::ports::{BoxFuture, Carrier, CarrierEvent, OutsideError, SentParcel, WebhookRefusal};

/// What its webhooks are signed for.
pub const PURPOSE: &str = "carrier webhook";
const ID: &str = "sandbox_post";
const DAY: i64 = 24 * 60 * 60;
/// The days of a parcel of which nothing was promised.
const USUAL_DAYS: i64 = 3;
/// One parcel of so many is not delivered at the first try.
const FAILS: u8 = 8;

/// Plays journeys. A day of them lasts as long as it is told.
#[derive(Clone)]
pub struct PlayedCarrier {
    id: CarrierId,
    signer: Signer,
    clock: Arc<dyn Clock>,
    day: Duration,
}

/// The body of a webhook.
#[derive(Deserialize)]
struct Told {
    id: String,
    tracking: TrackingNumber,
    kind: String,
    at: Timestamp,
    #[serde(default)]
    place: String,
}

impl PlayedCarrier {
    /// A carrier whose days last so long.
    #[allow(clippy::missing_panics_doc, clippy::expect_used, reason = "the code is a constant, and is one")]
    pub fn new(signer: Signer, clock: Arc<dyn Clock>, day: Duration) -> Self {
        Self { id: ID.parse().expect("a carrier's code"), signer, clock, day }
    }

    /// The whole journey of a parcel, whether it has happened or not.
    pub fn played(&self, parcel: &SentParcel<'_>) -> Vec<Scan> {
        let chance = Sha256::digest(parcel.tracking.as_str().as_bytes());
        let chance = |at: usize| i64::from(chance.get(at).copied().unwrap_or_default());
        let whole = self.whole(parcel, chance(0));
        let at = |share: i64| whole.saturating_mul(share) / 100;
        let mut steps = vec![(ScanKind::InTransit, at(15))];
        if parcel.is_over_border {
            steps.extend([(ScanKind::InCustoms, at(45)), (ScanKind::InTransit, at(65))]);
        }
        steps.push((ScanKind::OutForDelivery, at(92)));
        if chance(1) % i64::from(FAILS) == 0 {
            steps.extend([(ScanKind::Failed, at(100)), (ScanKind::OutForDelivery, at(108))]);
            steps.push((ScanKind::Delivered, at(115)));
        } else {
            steps.push((ScanKind::Delivered, at(100)));
        }
        let scans = (1..).zip(steps).map(|(number, (kind, seconds))| Scan {
            id: format!("{}-{number}", parcel.tracking),
            kind,
            at: self.after(parcel.handed_over_at, seconds),
            place: String::new(),
        });
        scans.collect()
    }

    /// How many seconds of its own days a parcel takes: until some hour of the day of one of those that were promised.
    fn whole(&self, parcel: &SentParcel<'_>, chance: i64) -> i64 {
        let hour = 9_i64.saturating_add(chance % 9);
        let zone = TimeZone::get(parcel.time_zone).unwrap_or(TimeZone::UTC);
        let arrives = parcel.arrival.and_then(|arrival| {
            let days = arrival.last.duration_since(arrival.first).as_hours() / 24;
            let day = arrival.first.checked_add(jiff::SignedDuration::from_hours(
                chance.checked_rem(days.saturating_add(1)).unwrap_or_default().saturating_mul(24),
            ));
            let noon = day.ok()?.to_zoned(zone).ok()?.timestamp();
            Some(noon.as_second().saturating_sub(parcel.handed_over_at.as_second()))
        });
        let whole = arrives.unwrap_or(USUAL_DAYS * DAY).saturating_add(hour.saturating_mul(3600));
        whole.max(DAY / 4)
    }

    fn after(&self, begin: Timestamp, seconds: i64) -> Timestamp {
        let day = i64::try_from(self.day.as_secs()).unwrap_or(DAY);
        let real = seconds.saturating_mul(day) / DAY;
        begin.checked_add(jiff::SignedDuration::from_secs(real)).unwrap_or(begin)
    }
}

impl Carrier for PlayedCarrier {
    fn id(&self) -> CarrierId {
        self.id.clone()
    }

    fn journey<'a>(&'a self, parcel: &'a SentParcel<'a>) -> BoxFuture<'a, Result<Vec<Scan>, OutsideError>> {
        let now = self.clock.now();
        let mut scans = self.played(parcel);
        scans.retain(|scan| scan.at <= now);
        Box::pin(async move { Ok(scans) })
    }

    fn signature_header(&self) -> &'static str {
        HEADER
    }

    fn verify(&self, signature: &str, body: &str, now: Timestamp) -> Result<(), WebhookRefusal> {
        signature::verify(&self.signer, PURPOSE, signature, body, now)
    }

    fn parse(&self, body: &str) -> Result<CarrierEvent, WebhookRefusal> {
        let Told { id, tracking, kind, at, place } =
            serde_json::from_str(body).map_err(|_| WebhookRefusal::Body)?;
        let kind = ScanKind::from_code(&kind).ok_or(WebhookRefusal::Body)?;
        if id.is_empty() || id.len() > 100 {
            return Err(WebhookRefusal::Body);
        }
        Ok(CarrierEvent { tracking, scan: Scan { id, kind, at, place } })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::config::Secret;
    use commerce::{clock::FixedClock, delivery::Arrival, parcel::Journey};

    fn played(number: &str, is_over_border: bool) -> Vec<Scan> {
        let now: Timestamp = "2026-11-24T12:00:00Z".parse().unwrap();
        let signer = Signer::new(Secret::new("a".repeat(32)), None);
        let carrier = PlayedCarrier::new(signer, Arc::new(FixedClock(now)), Duration::from_secs(86_400));
        carrier.played(&SentParcel {
            tracking: &number.parse().unwrap(),
            handed_over_at: now,
            arrival: Some(Arrival {
                first: "2026-11-26".parse().unwrap(),
                last: "2026-11-30".parse().unwrap(),
            }),
            time_zone: "Europe/Berlin",
            is_over_border,
        })
    }

    #[test]
    fn a_journey_depends_on_its_number_and_keeps_the_promise() {
        let mut failed = 0;
        for number in 0..200 {
            let number = format!("SB-{number:06}");
            let scans = played(&number, true);
            assert_eq!(scans, played(&number, true));
            let journey = Journey::new(scans.clone());
            assert_eq!(journey.scans(), scans, "in the order of time");
            let day =
                journey.delivered_at().unwrap().to_zoned(TimeZone::get("Europe/Berlin").unwrap()).date();
            let is_failed = scans.iter().any(|scan| scan.kind == ScanKind::Failed);
            failed += i32::from(is_failed);
            if !is_failed {
                let day = day.to_string();
                assert!(("2026-11-26"..="2026-11-30").contains(&day.as_str()), "{day}");
            }
            assert!(scans.iter().any(|scan| scan.kind == ScanKind::InCustoms));
            assert!(!played(&number, false).iter().any(|scan| scan.kind == ScanKind::InCustoms));
        }
        assert!((10..50).contains(&failed), "{failed}");
    }
}
