//! What a carrier tells of a parcel, in whatever order and however often it tells it.

use super::ParcelStatus;
use crate::clock::Timestamp;
use std::time::Duration;

/// What a carrier says has happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ScanKind {
    /// It is on its way.
    InTransit,
    /// Customs look at it.
    InCustoms,
    /// It is on the last van.
    OutForDelivery,
    /// It could not be delivered.
    Failed,
    /// It has arrived.
    Delivered,
}

impl ScanKind {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::InTransit, Self::InCustoms, Self::OutForDelivery, Self::Failed, Self::Delivered];

    /// Where the parcel is by it.
    pub const fn status(self) -> ParcelStatus {
        match self {
            Self::InTransit => ParcelStatus::InTransit,
            Self::InCustoms => ParcelStatus::InCustoms,
            Self::OutForDelivery => ParcelStatus::OutForDelivery,
            Self::Failed => ParcelStatus::Failed,
            Self::Delivered => ParcelStatus::Delivered,
        }
    }

    /// The code in the database and in webhooks: that of the status.
    pub const fn code(self) -> &'static str {
        self.status().code()
    }

    /// The kind with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// One thing that a carrier has told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scan {
    /// The carrier's name for it: the same told twice has the same.
    pub id: String,
    /// What has happened.
    pub kind: ScanKind,
    /// When.
    pub at: Timestamp,
    /// Where, in the carrier's words; empty where it does not say, or its buyer is erased.
    pub place: String,
}

/// What became of something that was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// It was told before.
    Doubled,
    /// It is in the list, and the parcel is where it was.
    Noted,
    /// The parcel is somewhere else now.
    Moved(ParcelStatus),
}

/// It is said to have happened at a time that is still to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the event is of a time that is still to come")]
pub struct FromTheFuture;

/// All that a carrier has told of a parcel, by its time.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Journey {
    scans: Vec<Scan>,
}

impl Journey {
    /// What was told, in any order.
    pub fn new(scans: impl IntoIterator<Item = Scan>) -> Self {
        let mut journey = Self::default();
        for scan in scans {
            journey.put(scan);
        }
        journey
    }

    /// Takes in what was told. What was told before changes nothing, and what is older than the last thing known is kept
    /// in its place and moves nothing back.
    ///
    /// # Errors
    /// [`FromTheFuture`] when it is further ahead of `now` than clocks may differ.
    pub fn take(&mut self, scan: Scan, now: Timestamp, ahead: Duration) -> Result<Taken, FromTheFuture> {
        let ahead = i64::try_from(ahead.as_millis()).unwrap_or(i64::MAX);
        if scan.at.as_millisecond() > now.as_millisecond().saturating_add(ahead) {
            return Err(FromTheFuture);
        }
        let before = self.status();
        if !self.put(scan) {
            return Ok(Taken::Doubled);
        }
        let after = self.status();
        Ok(if after == before { Taken::Noted } else { Taken::Moved(after) })
    }

    /// Puts it in its place: by time, of the same moment what is further on later. False where it is known.
    fn put(&mut self, scan: Scan) -> bool {
        if self.scans.iter().any(|known| known.id == scan.id) {
            return false;
        }
        let at = self.scans.partition_point(|known| key(known) <= key(&scan));
        self.scans.insert(at, scan);
        true
    }

    /// Where the parcel is by all that was told. What has arrived stays so, whatever is scanned afterwards, but for a word
    /// that it was not delivered after all.
    pub fn status(&self) -> ParcelStatus {
        self.scans.iter().fold(ParcelStatus::HandedOver, |status, scan| match (status, scan.kind) {
            (ParcelStatus::Delivered, kind) if kind != ScanKind::Failed => ParcelStatus::Delivered,
            (_, kind) => kind.status(),
        })
    }

    /// When it arrived; `None` where it has not, or not after all.
    pub fn delivered_at(&self) -> Option<Timestamp> {
        if self.status() != ParcelStatus::Delivered {
            return None;
        }
        // After the last failure, the first that says so.
        let failed = self.scans.iter().rposition(|scan| scan.kind == ScanKind::Failed);
        let since = failed.map_or(0, |at| at.saturating_add(1));
        let later = self.scans.iter().skip(since);
        later.filter(|scan| scan.kind == ScanKind::Delivered).map(|scan| scan.at).next()
    }

    /// All that was told, by its time.
    pub fn scans(&self) -> &[Scan] {
        &self.scans
    }
}

fn key(scan: &Scan) -> (i64, ScanKind, &str) {
    (scan.at.as_millisecond(), scan.kind, &scan.id)
}
