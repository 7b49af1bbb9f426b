//! Parcels on their way: what is in each, who carries it, and how far it is.
//!
//! An order's parcels are those that its sum was worked out for, by the same numbers. What is not packed yet is what was
//! planned, less what was canceled; what is packed stays as it was packed.

mod journey;

pub use journey::{FromTheFuture, Journey, Scan, ScanKind, Taken};

use crate::{
    CarrierId, LocationId, RowId, Sku, TrackingNumber,
    clock::Timestamp,
    inventory::Pieces,
    market::{Confidence, Provenance},
    order::{Order, OrderStatus},
    payment::{Instructions, PaymentSession},
    risk::Review,
};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, time::Duration};

/// Where a parcel is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ParcelStatus {
    /// Its pieces are promised to the order, and not packed.
    Allocated,
    /// It is packed, and still in the house.
    Packed,
    /// The carrier has it.
    HandedOver,
    /// It is on its way.
    InTransit,
    /// Customs look at it.
    InCustoms,
    /// It is on the last van.
    OutForDelivery,
    /// It has arrived.
    Delivered,
    /// It could not be delivered.
    Failed,
}

impl ParcelStatus {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Allocated,
        Self::Packed,
        Self::HandedOver,
        Self::InTransit,
        Self::InCustoms,
        Self::OutForDelivery,
        Self::Delivered,
        Self::Failed,
    ];

    /// The code in the database, on the page and in message ids.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Allocated => "allocated",
            Self::Packed => "packed",
            Self::HandedOver => "handed_over",
            Self::InTransit => "in_transit",
            Self::InCustoms => "in_customs",
            Self::OutForDelivery => "out_for_delivery",
            Self::Delivered => "delivered",
            Self::Failed => "failed",
        }
    }

    /// The status with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.code() == code)
    }

    /// Whether it has left the house.
    pub const fn has_left(self) -> bool {
        !matches!(self, Self::Allocated | Self::Packed)
    }
}

/// A parcel that a carrier has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    /// Who carries it.
    pub carrier: CarrierId,
    /// The carrier's name for it, until its buyer is erased.
    pub tracking: Option<TrackingNumber>,
    /// When it was handed over.
    pub at: Timestamp,
}

/// A parcel of an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parcel {
    /// The order.
    pub order: RowId,
    /// Its place among the parcels of the order, from 0.
    pub number: u32,
    /// The location it leaves.
    pub from: LocationId,
    /// What is in it; nothing where all of it was canceled.
    pub pieces: Vec<Pieces>,
    /// When it was packed.
    pub packed_at: Option<Timestamp>,
    /// Who has it since when.
    pub sent: Option<Sent>,
    /// What the carrier has told of it.
    pub journey: Journey,
}

impl Parcel {
    /// Where it is.
    pub fn status(&self) -> ParcelStatus {
        match (self.packed_at, &self.sent) {
            (_, Some(_)) => self.journey.status(),
            (Some(_), None) => ParcelStatus::Packed,
            (None, None) => ParcelStatus::Allocated,
        }
    }

    /// How many pieces of a variant are in it.
    pub fn count(&self, sku: &Sku) -> u32 {
        let own = self.pieces.iter().filter(|pieces| pieces.sku == *sku);
        own.map(|pieces| pieces.quantity).fold(0, u32::saturating_add)
    }
}

/// Pieces that were taken out of a parcel before it left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Canceled {
    /// The parcel's number.
    pub parcel: u32,
    /// The variant.
    pub sku: Sku,
    /// How many.
    pub quantity: u32,
}

/// The parcels of an order as they are to be packed: what was planned, less what was canceled. What is downloaded is in
/// none.
pub fn planned(order: &Order, canceled: &[Canceled]) -> Vec<Parcel> {
    let costs = &order.totals.cost.parcels;
    let tells = costs.iter().any(|parcel| !parcel.pieces.is_empty());
    let lines = || order.lines.iter().filter(|line| line.file.is_none());
    let mut parcels: Vec<Parcel> = (0..)
        .zip(costs)
        .map(|(number, cost)| {
            let pieces: Vec<Pieces> = if tells {
                cost.pieces.clone()
            } else if number == 0 {
                // An order from when there was one location, whose parcels did not say what is in them.
                lines().map(|line| Pieces { sku: line.sku.clone(), quantity: line.quantity }).collect()
            } else {
                Vec::new()
            };
            Parcel {
                order: order.id.clone(),
                number,
                from: cost.from.clone(),
                pieces,
                packed_at: None,
                sent: None,
                journey: Journey::default(),
            }
        })
        .filter(|parcel| !parcel.pieces.is_empty())
        .collect();
    for parcel in &mut parcels {
        for gone in canceled.iter().filter(|gone| gone.parcel == parcel.number) {
            take_out(&mut parcel.pieces, &gone.sku, gone.quantity);
        }
    }
    parcels
}

/// Takes pieces out, as far as they are there.
fn take_out(pieces: &mut Vec<Pieces>, sku: &Sku, quantity: u32) {
    let mut left = quantity;
    for own in pieces.iter_mut().filter(|own| own.sku == *sku) {
        let taken = own.quantity.min(left);
        own.quantity = own.quantity.saturating_sub(taken);
        left = left.saturating_sub(taken);
    }
    pieces.retain(|own| own.quantity > 0);
}

/// Why an order is not packed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotToSend {
    /// Its money has not arrived, and is not collected at the door.
    #[error("the order is not paid")]
    NotPaid,
    /// Somebody has to look at it first.
    #[error("the order waits for a review")]
    Held,
}

/// Whether an order may be packed and sent: paid or to be paid at the door, and looked at where somebody has to.
///
/// # Errors
/// [`NotToSend`].
pub fn may_send(
    order: &Order,
    newest: Option<&PaymentSession>,
    review: Option<Review>,
) -> Result<(), NotToSend> {
    match (order.status, review) {
        (OrderStatus::Canceled, _) => Err(NotToSend::NotPaid),
        (_, Some(Review::Waiting)) => Err(NotToSend::Held),
        (OrderStatus::Paid, _) => Ok(()),
        (OrderStatus::AwaitingPayment, _) if waits_at_door(newest) => Ok(()),
        (OrderStatus::AwaitingPayment, _) => Err(NotToSend::NotPaid),
    }
}

/// Whether the newest payment of an order is to be collected at the door.
fn waits_at_door(newest: Option<&PaymentSession>) -> bool {
    newest.is_some_and(|session| {
        session.status.is_open() && session.instructions == Some(Instructions::OnDelivery)
    })
}

/// Whether its buyer can cancel an order as a whole: it is to be paid at the door, no money has come, and nothing of it is
/// packed.
pub fn can_call_off(order: &Order, newest: Option<&PaymentSession>, parcels: &[Parcel]) -> bool {
    let is_unpaid = newest.is_none_or(|session| session.captured.amount == 0);
    order.status == OrderStatus::AwaitingPayment
        && waits_at_door(newest)
        && is_unpaid
        && parcels.iter().all(|parcel| parcel.status() == ParcelStatus::Allocated)
}

/// Whether the carrier has the money of an order that is paid at the door: all that has left has arrived, nothing is still in
/// the house, and no money of it is here yet.
pub fn is_collected(newest: Option<&PaymentSession>, parcels: &[Parcel]) -> bool {
    let at_door = newest.is_some_and(|session| {
        session.instructions == Some(Instructions::OnDelivery) && session.captured.amount == 0
    });
    let mut full = parcels.iter().filter(|parcel| !parcel.pieces.is_empty()).peekable();
    at_door && full.peek().is_some() && full.all(|parcel| parcel.status() == ParcelStatus::Delivered)
}

/// Pieces that are not packed: who does not want them cancels them. What is packed leaves, and who withdraws before it has
/// arrived sends it back.
pub fn unpacked(parcels: &[Parcel]) -> Vec<Pieces> {
    let inside = parcels.iter().filter(|parcel| parcel.status() == ParcelStatus::Allocated);
    inside.flat_map(|parcel| parcel.pieces.iter().cloned()).collect()
}

/// How many pieces of a variant in some parcels are in the house and can still be canceled by the buyer.
pub fn cancelable(parcels: &[Parcel], sku: &Sku) -> u32 {
    counted(parcels, sku, |status| status == ParcelStatus::Allocated)
}

/// From which parcels pieces of a variant are taken that do not leave: of those that are not packed, and where `packed` of
/// those as well that are packed and have not left; the last parcel first. Fewer where there are not so many.
pub fn taken_from(parcels: &[Parcel], sku: &Sku, quantity: u32, packed: bool) -> Vec<Canceled> {
    let mut left = quantity;
    let mut taken = Vec::new();
    for wanted in [ParcelStatus::Allocated, ParcelStatus::Packed] {
        if wanted == ParcelStatus::Packed && !packed {
            break;
        }
        for parcel in parcels.iter().rev().filter(|parcel| parcel.status() == wanted) {
            let quantity = parcel.count(sku).min(left);
            if quantity > 0 {
                left = left.saturating_sub(quantity);
                taken.push(Canceled { parcel: parcel.number, sku: sku.clone(), quantity });
            }
        }
    }
    taken
}

/// Of pieces that are given back after others were: those that never left the house. What has left comes back first.
pub fn not_left(parcels: &[Parcel], back: u32, canceled: u32, sku: &Sku, quantity: u32) -> u32 {
    let sent = counted(parcels, sku, ParcelStatus::has_left);
    let out = sent.saturating_sub(back.saturating_sub(canceled));
    quantity.saturating_sub(out)
}

fn counted(parcels: &[Parcel], sku: &Sku, is_meant: impl Fn(ParcelStatus) -> bool) -> u32 {
    let meant = parcels.iter().filter(|parcel| is_meant(parcel.status()));
    meant.map(|parcel| parcel.count(sku)).fold(0, u32::saturating_add)
}

/// Somebody who carries parcels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CarrierFacts {
    /// Its name, as it calls itself.
    pub name: String,
    /// The page that follows a parcel, with `{number}` where its number goes; `None` where there is none.
    pub tracking: Option<String>,
    /// Where that was read.
    pub provenance: Provenance,
    /// How sure it is.
    pub confidence: Confidence,
}

impl CarrierFacts {
    /// The page that follows a parcel.
    pub fn link(&self, number: &TrackingNumber) -> Option<String> {
        self.tracking.as_ref().map(|pattern| pattern.replace("{number}", number.as_str()))
    }
}

/// Who carries parcels, and how their word is taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carriers {
    /// By their codes.
    pub known: BTreeMap<CarrierId, CarrierFacts>,
    /// How far ahead of the shop's clock a carrier's may be.
    pub ahead: Duration,
    /// For how long a parcel is asked after.
    pub followed: Duration,
    /// How long a day lasts for the carrier that only plays.
    pub played_day: Duration,
}

#[cfg(test)]
mod tests;
