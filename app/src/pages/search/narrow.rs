//! What is chosen of the things that were found, and how many each further choice would leave.

use crate::{
    components::product_card::lowest_price,
    context::Here,
    routes::{PriceRange, Search, Sort},
};
use commerce::{
    CountryCode, LocationId, Money,
    catalog::{Product, Variant},
};
use std::{cmp::Reverse, collections::BTreeMap};
use workflows::{Door, Senders, days_to_door};

/// Into so many parts prices are divided at most.
const PARTS: usize = 4;
/// So many things have to have been in enough orders before things can be sorted by that.
const POPULAR: usize = 3;
/// The round numbers that a price range may end with, with any number of noughts.
const ROUND: [i64; 10] = [10, 12, 15, 20, 25, 30, 40, 50, 60, 75];

/// The things that are left, in their order, and what more can be chosen.
pub(super) struct Narrowed<'a> {
    pub(super) products: Vec<&'a Product>,
    pub(super) choices: Choices,
}

/// Everything that can be chosen, each with how many things have it among those that the other choices leave.
#[derive(Debug, Default)]
pub(super) struct Choices {
    pub(super) prices: Vec<(PriceRange, usize)>,
    pub(super) origins: Vec<(CountryCode, usize)>,
    pub(super) materials: Vec<(String, usize)>,
    pub(super) within: Vec<(u16, usize)>,
    pub(super) in_stock: usize,
    /// The orders that things can be put in.
    pub(super) sorts: Vec<Sort>,
}

/// A thing that was found, with what can be chosen by.
struct Thing<'a> {
    product: &'a Product,
    price: Option<Money>,
    days: Option<u16>,
    in_stock: bool,
    orders: u32,
}

/// What is chosen by.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Facet {
    Price,
    Origin,
    Material,
    Within,
    Stock,
}

const FACETS: [Facet; 5] = [Facet::Price, Facet::Origin, Facet::Material, Facet::Within, Facet::Stock];

/// Narrows down what was found, and puts it in order.
pub(super) fn narrow<'a>(here: &'a Here, asked: &Search, found: Vec<&'a Product>) -> Narrowed<'a> {
    let pricing = here.pricing();
    let mut days = Days::new(here);
    let mut things: Vec<Thing<'a>> = found
        .into_iter()
        .map(|product| Thing {
            product,
            price: lowest_price(&pricing, product).map(|(price, _)| price),
            days: days.of(product),
            in_stock: product.variants.iter().any(|variant| here.in_stock(&variant.sku)),
            orders: here.snapshot.together.orders(&product.id),
        })
        .collect();
    let choices = choices(here, asked, &things);
    things.retain(|thing| FACETS.iter().all(|facet| thing.has(asked, *facet)));
    let amount = |thing: &Thing<'_>| thing.price.map(|price| price.amount);
    match asked.sort {
        Sort::Best => {}
        Sort::Popular => things.sort_by_key(|thing| Reverse(thing.orders)),
        Sort::Price => things.sort_by_key(|thing| (thing.price.is_none(), amount(thing))),
        Sort::PriceDown => things.sort_by_key(|thing| Reverse(amount(thing))),
        Sort::New => things.sort_by_key(|thing| Reverse(thing.product.since)),
        Sort::Name => {
            let title = |thing: &Thing<'a>| here.row(thing.product).map_or("", |text| text.title.as_str());
            here.voice.sort(&mut things, |thing| title(thing));
        }
    }
    Narrowed { products: things.into_iter().map(|thing| thing.product).collect(), choices }
}

impl Thing<'_> {
    /// Whether it is among what is chosen by one facet.
    fn has(&self, asked: &Search, facet: Facet) -> bool {
        match facet {
            Facet::Price => asked.price.is_none_or(|range| self.costs(range)),
            Facet::Origin => asked.origins.is_empty() || asked.origins.contains(&self.product.origin),
            Facet::Material => {
                asked.materials.is_empty()
                    || self.product.materials.iter().any(|material| asked.materials.contains(material))
            }
            Facet::Within => asked.within.is_none_or(|most| self.arrives_within(most)),
            Facet::Stock => !asked.in_stock || self.in_stock,
        }
    }

    /// A range in another currency than that of the page says nothing.
    fn costs(&self, range: PriceRange) -> bool {
        self.price.is_none_or(|price| price.currency != range.currency || range.holds(price.amount))
    }

    fn arrives_within(&self, most: u16) -> bool {
        self.days.is_some_and(|days| days <= most)
    }
}

fn choices(here: &Here, asked: &Search, things: &[Thing<'_>]) -> Choices {
    // What the other facets leave: whoever has chosen Japan may still choose Korea as well.
    let left = |facet: Facet| -> Vec<&Thing<'_>> {
        let others =
            |thing: &&Thing<'_>| FACETS.iter().all(|other| *other == facet || thing.has(asked, *other));
        things.iter().filter(others).collect()
    };
    let mut ranges = ranges(things);
    if let Some(chosen) =
        asked.price.filter(|range| range.currency == here.currency && !ranges.contains(range))
    {
        ranges.push(chosen);
    }
    let origins = things.iter().map(|thing| thing.product.origin.clone()).chain(asked.origins.clone());
    let origins = sorted(here, origins.collect(), |origin| here.voice.country(origin));
    let materials = things.iter().flat_map(|thing| thing.product.materials.iter().cloned());
    let materials = sorted(here, materials.collect(), |id| here.voice.plain(&format!("material-{id}")));
    let mut within: Vec<u16> = things.iter().filter_map(|thing| thing.days).chain(asked.within).collect();
    within.sort_unstable();
    within.dedup();
    let is_popular = things.iter().filter(|thing| thing.orders > 0).count() >= POPULAR;
    Choices {
        prices: counted(ranges, &left(Facet::Price), |thing, range| thing.costs(*range)),
        origins: counted(origins, &left(Facet::Origin), |thing, origin| thing.product.origin == *origin),
        materials: counted(materials, &left(Facet::Material), |thing, id| {
            thing.product.materials.contains(id)
        }),
        within: counted(within, &left(Facet::Within), |thing, days| thing.arrives_within(*days)),
        in_stock: left(Facet::Stock).iter().filter(|thing| thing.in_stock).count(),
        sorts: Sort::ALL.into_iter().filter(|sort| *sort != Sort::Popular || is_popular).collect(),
    }
}

/// Each value with how many things have it.
fn counted<T>(
    values: Vec<T>,
    things: &[&Thing<'_>],
    has: impl Fn(&Thing<'_>, &T) -> bool,
) -> Vec<(T, usize)> {
    let count = |value: &T| things.iter().filter(|thing| has(thing, value)).count();
    let with_count = |value| {
        let count = count(&value);
        (value, count)
    };
    values.into_iter().map(with_count).collect()
}

/// Each of them once, as the language sorts the words for them.
fn sorted<T: Ord>(here: &Here, mut values: Vec<T>, word: impl Fn(&T) -> String) -> Vec<T> {
    values.sort_unstable();
    values.dedup();
    let mut worded: Vec<(String, T)> = values.into_iter().map(|value| (word(&value), value)).collect();
    here.voice.sort(&mut worded, |(word, _)| word);
    worded.into_iter().map(|(_, value)| value).collect()
}

/// Price ranges with round ends, with about as many things in each; none where they would divide nothing.
fn ranges(things: &[Thing<'_>]) -> Vec<PriceRange> {
    let mut prices: Vec<Money> = things.iter().filter_map(|thing| thing.price).collect();
    prices.sort_unstable_by_key(|price| price.amount);
    let Some(currency) = prices.first().map(|price| price.currency) else { return Vec::new() };
    let at = |part: usize| prices.get(prices.len() * part / PARTS).map(|price| rounded(price.amount));
    let mut ends: Vec<i64> = (1..PARTS).filter_map(at).collect();
    ends.dedup();
    ends.retain(|end| {
        let below = prices.iter().filter(|price| price.amount < *end).count();
        below > 0 && below < prices.len()
    });
    if ends.is_empty() {
        return Vec::new();
    }
    let starts = std::iter::once(0).chain(ends.iter().copied());
    let last = ends.iter().copied().map(Some).chain([None]);
    starts.zip(last).map(|(from, to)| PriceRange { currency, from, to }).collect()
}

/// The nearest round number that is not higher.
fn rounded(amount: i64) -> i64 {
    let mut nought = 1_i64;
    while amount / nought >= 100 {
        nought = nought.saturating_mul(10);
    }
    ROUND.iter().rev().map(|round| round * nought).find(|round| *round <= amount).unwrap_or(amount)
}

/// In how many working days things arrive at most, by the location that sends them.
struct Days<'h> {
    here: &'h Here,
    to: Option<(&'h CountryCode, Senders)>,
    known: BTreeMap<LocationId, Option<u16>>,
}

impl<'h> Days<'h> {
    fn new(here: &'h Here) -> Self {
        let to = here.market.countries.first().map(|country| {
            let door = Door::to(&here.market, country, here.snapshot.day);
            (country, door.senders(&here.world, &here.snapshot))
        });
        Self { here, to, known: BTreeMap::new() }
    }

    /// Of what is there, the variant that arrives first; what is downloaded arrives at once.
    fn of(&mut self, product: &Product) -> Option<u16> {
        if product.is_digital() {
            return Some(0);
        }
        let here = self.here;
        let there = product.variants.iter().filter(|variant| here.in_stock(&variant.sku));
        there.filter_map(|variant| self.of_variant(variant)).min()
    }

    /// By the market's first way of shipping that goes there, after it is made where it is made to order.
    fn of_variant(&mut self, variant: &Variant) -> Option<u16> {
        let (here, (country, senders)) = (self.here, self.to.as_ref()?);
        let sender = here.world.trade.merchant.location(senders.of(&here.snapshot, &variant.sku)?)?;
        let carried = *self.known.entry(sender.id.clone()).or_insert_with(|| {
            let shipping = &here.world.shipping;
            let mut ways = shipping.of(&here.market.id).iter();
            ways.find_map(|way| Some(days_to_door(&here.world, sender, country, &way.method)?.1))
        });
        let making = variant.engraving.as_ref().map_or(0, |rules| rules.days);
        Some(carried?.saturating_add(making))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_end_with_round_numbers() {
        for (amount, round) in [
            (0, 0),
            (7, 7),
            (10, 10),
            (2_450, 2_000),
            (4_999, 4_000),
            (5_000, 5_000),
            (118_000, 100_000),
            (124_999, 120_000),
        ] {
            assert_eq!(rounded(amount), round, "{amount}");
        }
    }
}
