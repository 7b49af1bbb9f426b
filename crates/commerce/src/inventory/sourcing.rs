//! From where an order is sent.

use super::Pieces;
use crate::{LocationId, Money, Sku, clock::Date};
use serde::{Deserialize, Serialize};
use std::{cell::OnceCell, cmp::Ordering};

/// A location that may send.
#[derive(Debug, Clone, Copy)]
pub struct Candidate<'a> {
    /// The location.
    pub from: &'a LocationId,
    /// Whether goods from there cross no customs border.
    pub is_inside_area: bool,
}

/// How all that is wanted would come from a location. Asked only where it decides.
pub trait Journeys {
    /// The day by which it is expected; `None` where nothing goes from there.
    fn arrival(&self, from: &LocationId) -> Option<Date>;

    /// What carrying it costs, in the order's currency; `None` where that is not known.
    fn cost(&self, from: &LocationId) -> Option<Money>;
}

/// What one location sends of an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sending {
    /// From where.
    pub from: LocationId,
    /// What, in the order in which it was wanted.
    pub pieces: Vec<Pieces>,
    /// Why from there.
    pub chosen: Chosen,
}

/// Why a location sends what it sends, measured against the next best that has all of it and sends nothing of the order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Chosen {
    /// No other location has all of it.
    Only,
    /// From the other it would cross a customs border.
    InsideArea {
        /// The other.
        over: LocationId,
    },
    /// From the other it would arrive later, or not at all.
    Sooner {
        /// The other.
        over: LocationId,
        /// The day by which it is expected.
        by: Date,
        /// The day by which it would be expected from the other.
        instead_of: Option<Date>,
    },
    /// From the other it would arrive on the same day and cost more.
    Cheaper {
        /// The other.
        over: LocationId,
        /// What carrying all of the order from there costs.
        cost: Money,
        /// What that costs from the other.
        instead_of: Option<Money>,
    },
    /// The other is as good; the merchant names this one first.
    NamedFirst {
        /// The other.
        over: LocationId,
    },
    /// No location has all that is wanted of it: what is missing is looked for here.
    Missing,
}

/// Shares out what is wanted over locations, so that it comes in as few parcels as possible: from one place where one has
/// everything. Of the places that can send it, those from which it crosses no customs border go before the others; then
/// what arrives first, then what costs least to carry, then the merchant's order, which is that of `candidates`.
///
/// Where several have to send, of all sets that are as small the one with the best places is taken. A variant comes from
/// the best of them that has all pieces of it, else from several. Pieces that nobody has are left to the first that sends,
/// where they are found missing.
///
/// Sets are tried one after the other, the small ones first: merchants have a handful of locations.
pub fn source(
    wanted: &[Pieces],
    candidates: &[Candidate<'_>],
    available: &dyn Fn(&Sku, &LocationId) -> u32,
    journeys: &dyn Journeys,
) -> Vec<Sending> {
    let nearest = candidates.iter().find(|one| one.is_inside_area).or(candidates.first());
    let Some(nearest) = nearest.filter(|_| !wanted.is_empty()) else { return Vec::new() };
    let there = |at: &Candidate<'_>, piece: &Pieces| available(&piece.sku, at.from).min(piece.quantity);
    let is_there = |at: &Candidate<'_>, piece: &Pieces| there(at, piece) == piece.quantity;
    let whole = candidates.iter().filter(|at| wanted.iter().all(|piece| is_there(at, piece)));
    let whole = ranked(whole, journeys);
    if let Some(best) = whole.first() {
        return vec![best.sends(wanted.to_vec(), whole.get(1))];
    }
    let some = candidates.iter().filter(|at| wanted.iter().any(|piece| there(at, piece) > 0));
    let some = ranked(some, journeys);
    let shelves: Vec<Shelf<'_>> = some
        .iter()
        .map(|place| (place, wanted.iter().map(|piece| there(place.candidate, piece)).collect()))
        .collect();
    let set = fewest(&shelves, wanted);
    let mut shares: Vec<Vec<Pieces>> = vec![Vec::new(); set.len()];
    let mut missing: Vec<Pieces> = Vec::new();
    for piece in wanted {
        let whole = set.iter().position(|place| is_there(place.candidate, piece));
        let mut left = piece.quantity;
        for ((place, share), index) in set.iter().zip(&mut shares).zip(0..) {
            if whole.is_none_or(|whole| whole == index) {
                let quantity = there(place.candidate, piece).min(left);
                left -= quantity;
                put(share, &piece.sku, quantity);
            }
        }
        put(&mut missing, &piece.sku, left);
    }
    let has_all = |place: &&Place<'_>, share: &[Pieces]| {
        share.iter().all(|piece| is_there(place.candidate, piece))
            && set.iter().all(|own| own.candidate.from != place.candidate.from)
    };
    let sends = |(place, share): (&&Place<'_>, Vec<Pieces>)| {
        let other = some.iter().find(|place| has_all(place, &share));
        place.sends(share, other)
    };
    let mut sendings: Vec<Sending> = set.iter().zip(shares).map(sends).collect();
    match sendings.first_mut() {
        Some(first) => missing.iter().for_each(|piece| put(&mut first.pieces, &piece.sku, piece.quantity)),
        None => sendings.push(Sending {
            from: nearest.from.clone(),
            pieces: wanted.to_vec(),
            chosen: Chosen::Missing,
        }),
    }
    sendings
}

/// A location with what of its journey has been asked.
struct Place<'a> {
    candidate: &'a Candidate<'a>,
    journeys: &'a dyn Journeys,
    arrival: OnceCell<Option<Date>>,
    cost: OnceCell<Option<Money>>,
}

/// A location, and how much it has of each thing that is wanted.
type Shelf<'a> = (&'a Place<'a>, Vec<u32>);

impl Place<'_> {
    fn arrival(&self) -> Option<Date> {
        *self.arrival.get_or_init(|| self.journeys.arrival(self.candidate.from))
    }

    fn cost(&self) -> Option<Money> {
        *self.cost.get_or_init(|| self.journeys.cost(self.candidate.from))
    }

    fn compare(&self, other: &Self) -> Ordering {
        let amount = |cost: Option<Money>| cost.map(|cost| cost.amount);
        (other.candidate.is_inside_area.cmp(&self.candidate.is_inside_area))
            .then_with(|| known_first(self.arrival(), other.arrival()))
            .then_with(|| known_first(amount(self.cost()), amount(other.cost())))
    }

    /// What it sends, where `other` comes after it and could do so as well.
    fn sends(&self, pieces: Vec<Pieces>, other: Option<&Self>) -> Sending {
        let chosen = other.map_or(Chosen::Only, |other| self.chosen_over(other));
        Sending { from: self.candidate.from.clone(), pieces, chosen }
    }

    fn chosen_over(&self, other: &Self) -> Chosen {
        let over = other.candidate.from.clone();
        if self.candidate.is_inside_area != other.candidate.is_inside_area {
            return Chosen::InsideArea { over };
        }
        match (self.arrival(), other.arrival()) {
            (Some(by), instead_of) if instead_of != Some(by) => Chosen::Sooner { over, by, instead_of },
            _ => match (self.cost(), other.cost()) {
                (Some(cost), instead_of) if instead_of != Some(cost) => {
                    Chosen::Cheaper { over, cost, instead_of }
                }
                _ => Chosen::NamedFirst { over },
            },
        }
    }
}

/// The best first; those that are as good stay in their order.
fn ranked<'a>(
    candidates: impl Iterator<Item = &'a Candidate<'a>>,
    journeys: &'a dyn Journeys,
) -> Vec<Place<'a>> {
    let place = |candidate| Place { candidate, journeys, arrival: OnceCell::new(), cost: OnceCell::new() };
    let mut places: Vec<Place<'_>> = candidates.map(place).collect();
    places.sort_by(Place::compare);
    places
}

fn known_first<T: Ord>(one: Option<T>, other: Option<T>) -> Ordering {
    (one.is_none(), one).cmp(&(other.is_none(), other))
}

/// The fewest places that together have as much of everything as all of them; of sets of one size the first in their order.
fn fewest<'a>(shelves: &[Shelf<'a>], wanted: &[Pieces]) -> Vec<&'a Place<'a>> {
    let together = |index: usize| {
        let pieces = shelves.iter().filter_map(|(_, has)| has.get(index));
        pieces.fold(0_u32, |sum, pieces| sum.saturating_add(*pieces))
    };
    let to_be_had: Vec<u32> =
        wanted.iter().zip(0..).map(|(piece, index)| piece.quantity.min(together(index))).collect();
    (1..=shelves.len()).find_map(|size| cover(shelves, &to_be_had, size)).unwrap_or_default()
}

/// So many places that together have what is left, if there are.
fn cover<'a>(shelves: &[Shelf<'a>], left: &[u32], size: usize) -> Option<Vec<&'a Place<'a>>> {
    if left.iter().all(|pieces| *pieces == 0) {
        return Some(Vec::new());
    }
    let ((place, has), others) = shelves.split_first().filter(|_| size > 0)?;
    let less: Vec<u32> = left.iter().zip(has).map(|(left, has)| left.saturating_sub(*has)).collect();
    match cover(others, &less, size - 1) {
        Some(mut set) => {
            set.insert(0, place);
            Some(set)
        }
        None => cover(others, left, size),
    }
}

fn put(share: &mut Vec<Pieces>, sku: &Sku, quantity: u32) {
    match share.iter_mut().find(|pieces| pieces.sku == *sku) {
        _ if quantity == 0 => {}
        Some(pieces) => pieces.quantity += quantity,
        None => share.push(Pieces { sku: sku.clone(), quantity }),
    }
}

#[cfg(test)]
mod tests;
