//! Who carries parcels.

use super::{BoxFuture, OutsideError, WebhookRefusal};
use commerce::{CarrierId, TrackingNumber, clock::Timestamp, delivery::Arrival, parcel::Scan};

/// A parcel that a carrier has, as far as it is asked after.
#[derive(Debug, Clone, Copy)]
pub struct SentParcel<'a> {
    /// The carrier's name for it.
    pub tracking: &'a TrackingNumber,
    /// When it was handed over.
    pub handed_over_at: Timestamp,
    /// The days that were promised.
    pub arrival: Option<Arrival>,
    /// The zone in which they are days.
    pub time_zone: &'a str,
    /// Whether customs look at it.
    pub is_over_border: bool,
}

/// Something that a carrier tells of a parcel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CarrierEvent {
    /// The carrier's name for the parcel.
    pub tracking: TrackingNumber,
    /// What it tells.
    pub scan: Scan,
}

/// Carries parcels, and says how far they are.
pub trait Carrier: Send + Sync {
    /// The last part of its webhook's path.
    fn id(&self) -> CarrierId;

    /// All that it can tell of a parcel by now, the same each time and more later.
    fn journey<'a>(&'a self, parcel: &'a SentParcel<'a>) -> BoxFuture<'a, Result<Vec<Scan>, OutsideError>>;

    /// The header that carries the signature of its webhooks, in lower case.
    fn signature_header(&self) -> &'static str;

    /// Checks a webhook's signature against its raw body.
    ///
    /// # Errors
    /// [`WebhookRefusal::Signature`].
    fn verify(&self, signature: &str, body: &str, now: Timestamp) -> Result<(), WebhookRefusal>;

    /// Reads the body of a verified webhook.
    ///
    /// # Errors
    /// [`WebhookRefusal::Body`].
    fn parse(&self, body: &str) -> Result<CarrierEvent, WebhookRefusal>;
}
