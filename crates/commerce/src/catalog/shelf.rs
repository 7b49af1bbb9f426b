//! Products by collection: what pages list is looked up, never searched for.

use super::Product;
use crate::{CollectionId, CountryCode};
use std::{collections::HashMap, sync::Arc};

/// Which products stand in which collection, by their places in the order of the shop.
#[derive(Debug, Clone, Default)]
pub(super) struct Shelves {
    order: Vec<CollectionId>,
    places: HashMap<CollectionId, Vec<u32>>,
    origins: HashMap<CountryCode, Vec<u32>>,
}

impl Shelves {
    pub(super) fn put(&mut self, id: &CollectionId, origin: &CountryCode, place: u32) {
        if let Some(places) = self.origins.get_mut(origin) {
            places.push(place);
        } else {
            self.origins.insert(origin.clone(), vec![place]);
        }
        if let Some(places) = self.places.get_mut(id) {
            places.push(place);
        } else {
            self.order.push(id.clone());
            self.places.insert(id.clone(), vec![place]);
        }
    }

    pub(super) fn order(&self) -> &[CollectionId] {
        &self.order
    }

    pub(super) fn places(&self, id: &CollectionId) -> &[u32] {
        self.places.get(id).map_or(&[], Vec::as_slice)
    }

    /// The places of what else was made in a country: what follows the product at `place`, then from the beginning on.
    pub(super) fn made_in(&self, origin: &CountryCode, place: u32) -> impl Iterator<Item = u32> + use<'_> {
        let all = self.origins.get(origin).map_or(&[][..], Vec::as_slice);
        let (before, rest) = all.split_at(all.partition_point(|other| *other < place).min(all.len()));
        rest.iter().filter(move |other| **other != place).chain(before).copied()
    }

    /// The places of those that go well with the product at `place`: the ones that follow it in its collection and,
    /// from its beginning on, those before it; then the other collections.
    pub(super) fn beside<'a>(
        &'a self,
        id: &'a CollectionId,
        place: u32,
    ) -> impl Iterator<Item = u32> + use<'a> {
        let own = self.places(id);
        let at = own.partition_point(|other| *other < place);
        let (before, rest) = own.split_at(at.min(own.len()));
        let after = rest.iter().filter(move |other| **other != place);
        let others = self.order.iter().filter(move |other| *other != id).flat_map(|other| self.places(other));
        after.chain(before).chain(others).copied()
    }
}

/// The products of one collection, in the order of the shop.
#[derive(Debug, Clone, Copy)]
pub struct Shelf<'a> {
    pub(super) products: &'a [Arc<Product>],
    pub(super) places: &'a [u32],
}

impl<'a> Shelf<'a> {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    fn at(&self, place: u32) -> Option<&'a Product> {
        self.products.get(usize::try_from(place).ok()?).map(Arc::as_ref)
    }

    /// The one at a place, counted from 0.
    pub fn get(&self, at: usize) -> Option<&'a Product> {
        self.at(*self.places.get(at)?)
    }

    /// The last one.
    pub fn last(&self) -> Option<&'a Product> {
        self.at(*self.places.last()?)
    }

    /// Those from a place on, counted from 0: at most so many.
    pub fn some(&self, from: usize, most: usize) -> Vec<&'a Product> {
        let places = self.places.get(from..).unwrap_or_default();
        places.iter().take(most).filter_map(|place| self.at(*place)).collect()
    }
}
