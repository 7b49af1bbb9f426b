//! How many pieces there are, where, and which of them are sent.

mod ledger;
mod sourcing;

pub use ledger::{Cause, Movement, MovementKind, Why};
pub use sourcing::{Candidate, Chosen, Journeys, Sending, source};

use crate::{LocationId, Sku, merchant::StockLocation};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// The stock of one variant at one location. `reserved` pieces belong to orders that are not shipped yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct StockLevel {
    /// Pieces in the house.
    pub on_hand: u32,
    /// Pieces of those that are promised.
    pub reserved: u32,
}

impl StockLevel {
    /// Pieces that can still be sold.
    pub const fn available(self) -> u32 {
        self.on_hand.saturating_sub(self.reserved)
    }
}

/// The stock of some variants, wherever it lies.
#[derive(Debug, Clone, Default)]
pub struct StockLevels(HashMap<Sku, Vec<(LocationId, StockLevel)>>);

impl StockLevels {
    /// Adds what one location has of a variant.
    pub fn add(&mut self, sku: Sku, location: LocationId, level: StockLevel) {
        self.0.entry(sku).or_default().push((location, level));
    }

    /// What a location has of a variant; nothing where it was never counted.
    pub fn at(&self, sku: &Sku, location: &LocationId) -> StockLevel {
        let all = self.0.get(sku).map_or(&[][..], Vec::as_slice);
        all.iter().find(|(own, _)| own == location).map_or(StockLevel::default(), |(_, level)| *level)
    }

    /// Pieces of a variant that some locations can still sell together.
    pub fn available(&self, sku: &Sku, locations: &[&StockLocation]) -> u32 {
        let levels = locations.iter().map(|location| self.at(sku, &location.id).available());
        levels.fold(0, u32::saturating_add)
    }
}

/// Pieces of one variant in a parcel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pieces {
    /// The variant.
    pub sku: Sku,
    /// How many.
    pub quantity: u32,
}
