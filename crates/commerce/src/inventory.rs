//! How many pieces there are, where, and which of them are sent.

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

/// What one location sends of an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sending {
    /// From where.
    pub from: LocationId,
    /// What, in the order in which it was wanted.
    pub pieces: Vec<Pieces>,
}

/// Shares out what is wanted over locations, the preferred one first. Whoever has everything sends everything, so that
/// it comes in one parcel. Otherwise a variant comes from the first location that has all pieces of it, else from
/// several; pieces that nobody has are left to the first location, where they are found missing.
pub fn source(
    wanted: &[Pieces],
    locations: &[&StockLocation],
    available: &dyn Fn(&Sku, &LocationId) -> u32,
) -> Vec<Sending> {
    let Some(first) = locations.first().filter(|_| !wanted.is_empty()) else { return Vec::new() };
    let has =
        |location: &StockLocation, piece: &Pieces| available(&piece.sku, &location.id) >= piece.quantity;
    if let Some(all) = locations.iter().find(|location| wanted.iter().all(|piece| has(location, piece))) {
        return vec![Sending { from: all.id.clone(), pieces: wanted.to_vec() }];
    }
    let mut sendings: Vec<Sending> =
        locations.iter().map(|location| Sending { from: location.id.clone(), pieces: Vec::new() }).collect();
    for piece in wanted {
        let whole = locations.iter().find(|location| has(location, piece));
        let mut missing = piece.quantity;
        for sending in &mut sendings {
            let there = match whole {
                Some(location) if location.id == sending.from => missing,
                Some(_) => 0,
                None => available(&piece.sku, &sending.from).min(missing),
            };
            missing -= there;
            sending.add(&piece.sku, there);
        }
        if let Some(sending) = sendings.iter_mut().find(|sending| sending.from == first.id) {
            sending.add(&piece.sku, missing);
        }
    }
    sendings.retain(|sending| !sending.pieces.is_empty());
    sendings
}

impl Sending {
    fn add(&mut self, sku: &Sku, quantity: u32) {
        match self.pieces.iter_mut().find(|pieces| pieces.sku == *sku) {
            _ if quantity == 0 => {}
            Some(pieces) => pieces.quantity += quantity,
            None => self.pieces.push(Pieces { sku: sku.clone(), quantity }),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::merchant::Clearance;

    fn location(id: &str) -> StockLocation {
        StockLocation {
            id: id.parse().unwrap(),
            country: "DE".parse().unwrap(),
            clearance: Clearance::FreeCirculation,
            markets: Vec::new(),
        }
    }

    /// Stock as `("A", "north", 3)`; what comes out is written as `north: 2 A, 1 B; south: …`.
    fn sourced(wanted: &[(&str, u32)], stock: &[(&str, &str, u32)]) -> String {
        let (north, south) = (location("north"), location("south"));
        let wanted: Vec<Pieces> = wanted
            .iter()
            .map(|(sku, quantity)| Pieces { sku: sku.parse().unwrap(), quantity: *quantity })
            .collect();
        let available = |sku: &Sku, at: &LocationId| {
            stock
                .iter()
                .find(|(s, l, _)| *s == sku.as_str() && *l == at.as_str())
                .map_or(0, |(_, _, count)| *count)
        };
        let sendings = source(&wanted, &[&north, &south], &available);
        let told = sendings.iter().map(|sending| {
            let pieces: Vec<String> =
                sending.pieces.iter().map(|piece| format!("{} {}", piece.quantity, piece.sku)).collect();
            format!("{}: {}", sending.from, pieces.join(", "))
        });
        told.collect::<Vec<_>>().join("; ")
    }

    #[test]
    fn one_parcel_where_one_location_has_everything() {
        let both = [("A", "north", 5), ("B", "north", 5), ("A", "south", 5), ("B", "south", 5)];
        assert_eq!(sourced(&[("A", 2), ("B", 1)], &both), "north: 2 A, 1 B");
        let south = [("A", "north", 5), ("A", "south", 2), ("B", "south", 1)];
        assert_eq!(sourced(&[("A", 2), ("B", 1)], &south), "south: 2 A, 1 B");
    }

    #[test]
    fn nothing_wanted_is_no_parcel() {
        assert_eq!(sourced(&[], &[("A", "north", 5)]), "");
    }

    #[test]
    fn a_variant_is_split_only_where_nobody_has_all_of_it() {
        let apart = [("A", "north", 1), ("A", "south", 2), ("B", "north", 1)];
        assert_eq!(sourced(&[("A", 2), ("B", 1)], &apart), "north: 1 B; south: 2 A");
        assert_eq!(sourced(&[("A", 3), ("B", 1)], &apart), "north: 1 A, 1 B; south: 2 A");
    }

    #[test]
    fn what_nobody_has_is_left_to_the_first() {
        assert_eq!(sourced(&[("A", 4)], &[("A", "south", 1)]), "north: 3 A; south: 1 A");
        assert_eq!(sourced(&[("A", 4)], &[]), "north: 4 A");
    }
}
