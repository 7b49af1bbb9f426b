//! What stands beside a product, and why.

use super::{Catalog, Product};
use crate::ProductId;
use std::collections::HashMap;

/// Why a product is shown beside another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Because {
    /// Others have bought both in one order.
    BoughtTogether,
    /// It was made in the same country.
    SameOrigin,
    /// It is in the same collection, and of what there is there the most like it.
    Alike,
    /// There is nothing closer.
    Nothing,
}

/// In how many orders products were, and with which others.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BoughtTogether {
    orders: HashMap<ProductId, u32>,
    others: HashMap<ProductId, Vec<ProductId>>,
}

impl BoughtTogether {
    /// The others that were bought with a product, those of the most orders first.
    pub fn with(&self, product: &ProductId) -> &[ProductId] {
        self.others.get(product).map_or(&[], Vec::as_slice)
    }

    /// In how many orders a product was; 0 where they are too few to be told.
    pub fn orders(&self, product: &ProductId) -> u32 {
        self.orders.get(product).copied().unwrap_or_default()
    }
}

/// From pairs with the number of orders that had both: by product, those of the most orders first. A product stands with
/// itself for the orders that had it.
impl FromIterator<(ProductId, ProductId, u32)> for BoughtTogether {
    fn from_iter<T: IntoIterator<Item = (ProductId, ProductId, u32)>>(pairs: T) -> Self {
        let mut bought = Self::default();
        for (product, other, orders) in pairs {
            if product == other {
                bought.orders.insert(product, orders);
            } else {
                bought.others.entry(product).or_default().push(other);
            }
        }
        bought
    }
}

/// How many at most were bought together, so that there is room for other reasons.
const TOGETHER: usize = 2;
/// How many neighbours are looked at for what is alike.
const LOOKED_AT: usize = 60;

impl Catalog {
    /// At most so many others to show beside a product, each once, with why: what was bought with it, one from the same
    /// country, what is alike, and where that is not enough its neighbours.
    pub fn beside(
        &self,
        product: &Product,
        together: &BoughtTogether,
        most: usize,
    ) -> Vec<(&Product, Because)> {
        let Some(&place) = self.goods.by_id.get(&product.id) else { return Vec::new() };
        let mut shown: Vec<(&Product, Because)> = Vec::new();
        let mut show = |other: &Product, because: Because, limit: usize| {
            let count = shown.iter().filter(|(_, reason)| *reason == because).count();
            let is_new = other.id != product.id && !shown.iter().any(|(known, _)| known.id == other.id);
            if is_new && count < limit && shown.len() < most {
                // Looked up again, so that it lives as long as the catalog.
                shown.extend(self.product(&other.id).map(|other| (other, because)));
            }
        };
        for other in together.with(&product.id).iter().filter_map(|id| self.product(id)) {
            show(other, Because::BoughtTogether, TOGETHER);
        }
        let near = self.goods.shelves.made_in(&product.origin, place).take(LOOKED_AT);
        let near = near.filter_map(|place| self.goods.at(place));
        // From another collection where there is one: of the same there will be more.
        let (same, others): (Vec<&Product>, Vec<&Product>) =
            near.partition(|other| other.collection == product.collection);
        for other in others.into_iter().chain(same) {
            show(other, Because::SameOrigin, 1);
        }
        let beside = self.goods.shelves.beside(&product.collection, place).take(LOOKED_AT);
        let beside: Vec<&Product> = beside.filter_map(|place| self.goods.at(place)).collect();
        let same = |other: &&&Product| other.collection == product.collection;
        let mut alike: Vec<&Product> = beside.iter().filter(same).copied().collect();
        // Stable, so that among equals the nearest comes first.
        alike.sort_by_key(|other| std::cmp::Reverse(likeness(product, other)));
        for other in alike {
            show(other, Because::Alike, most);
        }
        for other in beside {
            show(other, Because::Nothing, most);
        }
        shown
    }
}

/// How much two products have in common: the kind of goods, what their variants differ in, and about their weight.
fn likeness(product: &Product, other: &Product) -> u32 {
    let heading = |product: &Product| product.hs_code.get(..4).map(str::to_owned);
    let options = |product: &Product| -> Vec<(String, String)> {
        product.variants.iter().flat_map(|variant| variant.options.iter().cloned()).collect()
    };
    let grams = |product: &Product| product.variants.first().map_or(0, |variant| variant.weight_grams);
    let (own, theirs) = (options(product), options(other));
    let (light, heavy) = (grams(product).min(grams(other)), grams(product).max(grams(other)));
    let is_same_kind = heading(product).is_some() && heading(product) == heading(other);
    let is_as_heavy = heavy <= light.saturating_mul(2);
    2 * u32::from(is_same_kind)
        + u32::from(own.iter().any(|option| theirs.contains(option)))
        + u32::from(is_as_heavy)
}
