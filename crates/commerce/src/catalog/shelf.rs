//! Products by collection: what pages list is looked up, never searched for.

use super::Product;
use crate::CollectionId;
use std::collections::HashMap;

/// Which products stand in which collection, by their places in the order of the shop.
#[derive(Debug, Default)]
pub(super) struct Shelves {
    order: Vec<CollectionId>,
    places: HashMap<CollectionId, Vec<usize>>,
}

impl Shelves {
    pub(super) fn new<'a>(products: impl IntoIterator<Item = &'a Product>) -> Self {
        let mut shelves = Self::default();
        for (place, product) in products.into_iter().enumerate() {
            if let Some(places) = shelves.places.get_mut(&product.collection) {
                places.push(place);
            } else {
                shelves.order.push(product.collection.clone());
                shelves.places.insert(product.collection.clone(), vec![place]);
            }
        }
        shelves
    }

    pub(super) fn order(&self) -> &[CollectionId] {
        &self.order
    }

    pub(super) fn places(&self, id: &CollectionId) -> &[usize] {
        self.places.get(id).map_or(&[], Vec::as_slice)
    }

    /// The places of those that go well with the product at `place`: the ones that follow it in its collection and,
    /// from its beginning on, those before it; then the other collections.
    pub(super) fn beside<'a>(
        &'a self,
        id: &'a CollectionId,
        place: usize,
    ) -> impl Iterator<Item = usize> + use<'a> {
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
    pub(super) products: &'a [Product],
    pub(super) places: &'a [usize],
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

    /// The one at a place, counted from 0.
    pub fn get(&self, at: usize) -> Option<&'a Product> {
        self.products.get(*self.places.get(at)?)
    }

    /// The last one.
    pub fn last(&self) -> Option<&'a Product> {
        self.products.get(*self.places.last()?)
    }

    /// Those from a place on, counted from 0: at most so many.
    pub fn some(&self, from: usize, most: usize) -> Vec<&'a Product> {
        let places = self.places.get(from..).unwrap_or_default();
        places.iter().take(most).filter_map(|place| self.products.get(*place)).collect()
    }
}
