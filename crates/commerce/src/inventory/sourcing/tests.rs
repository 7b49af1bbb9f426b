#![allow(clippy::unwrap_used, clippy::indexing_slicing)]
use super::*;
use proptest::prelude::*;
use std::cell::RefCell;

/// A location of a test: whether it is inside, when its goods arrive (a day of December), and what they cost.
type Spot = (&'static str, bool, Option<i8>, Option<i64>);

/// Two houses at home that are as good, and one beyond the border that is slow and dear.
const HOUSES: [Spot; 3] = [
    ("north", true, Some(3), Some(490)),
    ("south", true, Some(3), Some(490)),
    ("far", false, Some(9), Some(2_000)),
];

struct Roads<'a> {
    spots: &'a [Spot],
    asked: RefCell<Vec<String>>,
}

impl Roads<'_> {
    fn spot(&self, from: &LocationId, what: &str) -> Spot {
        self.asked.borrow_mut().push(format!("{what} {from}"));
        *self.spots.iter().find(|spot| spot.0 == from.as_str()).unwrap()
    }
}

impl Journeys for Roads<'_> {
    fn arrival(&self, from: &LocationId) -> Option<Date> {
        self.spot(from, "arrival").2.map(|day| Date::constant(2026, 12, day))
    }

    fn cost(&self, from: &LocationId) -> Option<Money> {
        self.spot(from, "cost").3.map(|amount| Money::new(amount, "EUR".parse().unwrap()))
    }
}

fn pieces(wanted: &[(&str, u32)]) -> Vec<Pieces> {
    wanted.iter().map(|(sku, quantity)| Pieces { sku: sku.parse().unwrap(), quantity: *quantity }).collect()
}

/// What is sent, and what was asked of journeys on the way.
fn sent(spots: &[Spot], wanted: &[Pieces], stock: &[(&str, &str, u32)]) -> (Vec<Sending>, Vec<String>) {
    let available = |sku: &Sku, at: &LocationId| {
        let found = stock.iter().find(|(own, place, _)| *own == sku.as_str() && *place == at.as_str());
        found.map_or(0, |(_, _, count)| *count)
    };
    let ids: Vec<LocationId> = spots.iter().map(|spot| spot.0.parse().unwrap()).collect();
    let candidates: Vec<Candidate<'_>> =
        ids.iter().zip(spots).map(|(from, spot)| Candidate { from, is_inside_area: spot.1 }).collect();
    let roads = Roads { spots, asked: RefCell::default() };
    let sendings = source(wanted, &candidates, &available, &roads);
    (sendings, roads.asked.into_inner())
}

/// Stock as `("A", "north", 3)`; what comes out is written as `north: 2 A, 1 B; south: …`.
fn sourced(wanted: &[(&str, u32)], stock: &[(&str, &str, u32)]) -> String {
    let told = sent(&HOUSES, &pieces(wanted), stock).0.into_iter().map(|sending| {
        let pieces: Vec<String> =
            sending.pieces.iter().map(|piece| format!("{} {}", piece.quantity, piece.sku)).collect();
        format!("{}: {}", sending.from, pieces.join(", "))
    });
    told.collect::<Vec<_>>().join("; ")
}

/// Who sends one piece that all of them have, and why.
fn best(spots: &[Spot]) -> (String, Chosen) {
    let stock: Vec<_> = spots.iter().map(|spot| ("A", spot.0, 1)).collect();
    let mut sendings = sent(spots, &pieces(&[("A", 1)]), &stock).0;
    assert_eq!(sendings.len(), 1);
    let first = sendings.remove(0);
    (first.from.to_string(), first.chosen)
}

fn day(day: i8) -> Date {
    Date::constant(2026, 12, day)
}

fn eur(amount: i64) -> Money {
    Money::new(amount, "EUR".parse().unwrap())
}

#[test]
fn one_parcel_where_one_location_has_everything() {
    let both = [("A", "north", 5), ("B", "north", 5), ("A", "south", 5), ("B", "south", 5)];
    assert_eq!(sourced(&[("A", 2), ("B", 1)], &both), "north: 2 A, 1 B");
    let south = [("A", "north", 5), ("A", "south", 2), ("B", "south", 1)];
    assert_eq!(sourced(&[("A", 2), ("B", 1)], &south), "south: 2 A, 1 B");
    let far = [("A", "north", 5), ("B", "south", 5), ("A", "far", 2), ("B", "far", 1)];
    assert_eq!(sourced(&[("A", 2), ("B", 1)], &far), "far: 2 A, 1 B", "one parcel, be it over a border");
}

#[test]
fn nothing_wanted_is_no_parcel() {
    assert_eq!(sourced(&[], &[("A", "north", 5)]), "");
    assert_eq!(sent(&[], &pieces(&[("A", 1)]), &[]).0, []);
}

#[test]
fn a_variant_is_split_only_where_nobody_has_all_of_it() {
    let apart = [("A", "north", 1), ("A", "south", 2), ("B", "north", 1)];
    assert_eq!(sourced(&[("A", 2), ("B", 1)], &apart), "north: 1 B; south: 2 A");
    assert_eq!(sourced(&[("A", 3), ("B", 1)], &apart), "north: 1 A, 1 B; south: 2 A");
}

#[test]
fn as_few_parcels_as_can_be() {
    let stock = [
        ("A", "north", 1),
        ("B", "south", 1),
        ("C", "north", 1),
        ("A", "far", 1),
        ("B", "far", 1),
        ("D", "far", 1),
    ];
    let wanted = [("A", 1), ("B", 1), ("C", 1), ("D", 1)];
    assert_eq!(sourced(&wanted, &stock), "north: 1 A, 1 C; far: 1 B, 1 D", "and south stays out of it");
}

#[test]
fn what_nobody_has_is_left_to_the_first_that_sends() {
    assert_eq!(sourced(&[("A", 4)], &[("A", "south", 1)]), "south: 4 A");
    assert_eq!(sourced(&[("A", 4), ("B", 1)], &[("B", "far", 1)]), "far: 1 B, 4 A");
    assert_eq!(sourced(&[("A", 4)], &[]), "north: 4 A");
    let sendings = sent(&HOUSES, &pieces(&[("A", 4)]), &[]).0;
    assert_eq!(sendings[0].chosen, Chosen::Missing);
}

#[test]
fn no_border_goes_before_soon_and_soon_before_cheap() {
    let over = |id: &str| id.parse::<LocationId>().unwrap();
    let spots = [("far", false, Some(1), Some(1)), ("home", true, Some(9), Some(900))];
    assert_eq!(best(&spots), ("home".into(), Chosen::InsideArea { over: over("far") }));
    let spots = [("slow", false, Some(9), Some(1)), ("quick", false, Some(4), Some(900))];
    let sooner = Chosen::Sooner { over: over("slow"), by: day(4), instead_of: Some(day(9)) };
    assert_eq!(best(&spots), ("quick".into(), sooner));
    let spots = [("dear", true, Some(4), Some(900)), ("cheap", true, Some(4), Some(899))];
    let cheaper = Chosen::Cheaper { over: over("dear"), cost: eur(899), instead_of: Some(eur(900)) };
    assert_eq!(best(&spots), ("cheap".into(), cheaper));
    assert_eq!(best(&HOUSES), ("north".into(), Chosen::NamedFirst { over: over("south") }));
}

#[test]
fn what_goes_nowhere_comes_last() {
    let over = |id: &str| id.parse::<LocationId>().unwrap();
    let spots = [("stuck", true, None, None), ("open", true, Some(9), None)];
    let sooner = Chosen::Sooner { over: over("stuck"), by: day(9), instead_of: None };
    assert_eq!(best(&spots), ("open".into(), sooner));
    let spots = [("odd", true, Some(9), None), ("known", true, Some(9), Some(5))];
    let cheaper = Chosen::Cheaper { over: over("odd"), cost: eur(5), instead_of: None };
    assert_eq!(best(&spots), ("known".into(), cheaper));
}

#[test]
fn journeys_are_asked_for_only_where_they_decide() {
    let all = [("A", "north", 1), ("A", "far", 1)];
    assert_eq!(sent(&HOUSES, &pieces(&[("A", 1)]), &all[..1]).1, [""; 0], "nobody else has it");
    assert_eq!(sent(&HOUSES, &pieces(&[("A", 1)]), &all).1, [""; 0], "the border decides");
    let spots = [("slow", false, Some(9), Some(1)), ("quick", false, Some(4), Some(900))];
    let stock = [("A", "slow", 1), ("A", "quick", 1)];
    let (_, mut asked) = sent(&spots, &pieces(&[("A", 1)]), &stock);
    asked.sort();
    assert_eq!(asked, ["arrival quick", "arrival slow"], "the day decides");
}

#[test]
fn each_parcel_says_against_whom_it_was_chosen() {
    let stock = [("A", "north", 1), ("A", "south", 1), ("B", "far", 1)];
    let sendings = sent(&HOUSES, &pieces(&[("A", 1), ("B", 1)]), &stock).0;
    let chosen: Vec<_> = sendings.iter().map(|sending| (sending.from.as_str(), &sending.chosen)).collect();
    let over = "south".parse().unwrap();
    assert_eq!(chosen, [("north", &Chosen::NamedFirst { over }), ("far", &Chosen::Only)]);
}

const PLACES: [&str; 4] = ["w", "x", "y", "z"];
const THINGS: [&str; 3] = ["A", "B", "C"];

prop_compose! {
    fn spots()(rows in prop::collection::vec((any::<bool>(), prop::option::of(1_i8..4), prop::option::of(0_i64..3)), 4)) -> Vec<Spot> {
        PLACES.iter().zip(rows).map(|(name, (inside, day, cost))| (*name, inside, day, cost)).collect()
    }
}

prop_compose! {
    fn stock()(rows in prop::collection::vec(0_u32..4, 12)) -> Vec<(&'static str, &'static str, u32)> {
        let places = PLACES.iter().flat_map(|place| THINGS.iter().map(move |thing| (*thing, *place)));
        places.zip(rows).map(|((thing, place), count)| (thing, place, count)).collect()
    }
}

/// How much of what is wanted a set of places, written as bits, has together.
fn together(set: usize, thing: &str, quantity: u32, stock: &[(&str, &str, u32)]) -> u32 {
    let own = stock.iter().filter(|(own, place, _)| {
        let at = PLACES.iter().position(|known| known == place).unwrap();
        own == &thing && set & (1 << at) != 0
    });
    own.map(|(_, _, count)| count).sum::<u32>().min(quantity)
}

proptest! {
    #[test]
    fn all_of_it_is_sent_once_in_as_few_parcels_as_can_be(
        spots in spots(), stock in stock(), quantities in prop::collection::vec(0_u32..5, 3),
    ) {
        let wanted: Vec<Pieces> = THINGS.iter().zip(&quantities).filter(|(_, quantity)| **quantity > 0)
            .map(|(thing, quantity)| Pieces { sku: thing.parse().unwrap(), quantity: *quantity }).collect();
        let (sendings, _) = sent(&spots, &wanted, &stock);
        let count = |at: Option<&LocationId>, sku: &Sku| -> u32 {
            let own = sendings.iter().filter(|sending| at.is_none_or(|at| sending.from == *at));
            own.flat_map(|sending| &sending.pieces).filter(|one| one.sku == *sku).map(|one| one.quantity).sum()
        };
        for piece in &wanted {
            prop_assert_eq!(count(None, &piece.sku), piece.quantity);
        }
        prop_assert!(sendings.iter().all(|sending| !sending.pieces.is_empty()));
        let has = |set: usize, piece: &Pieces| together(set, piece.sku.as_str(), piece.quantity, &stock);
        let is_all_there = wanted.iter().all(|piece| has(15, piece) == piece.quantity);
        if is_all_there {
            for sending in &sendings {
                for piece in &sending.pieces {
                    let at = stock.iter().find(|(own, place, _)| *own == piece.sku.as_str() && *place == sending.from.as_str());
                    prop_assert!(at.unwrap().2 >= piece.quantity, "no more than is there");
                }
            }
        }
        let covers = |set: &usize| wanted.iter().all(|piece| has(*set, piece) == has(15, piece));
        let fewest = (0..16_usize).filter(covers).map(usize::count_ones).min().unwrap();
        let least = u32::from(!wanted.is_empty());
        prop_assert_eq!(sendings.len(), usize::try_from(fewest.max(least)).unwrap());
    }

    #[test]
    fn nothing_that_is_as_whole_is_better(spots in spots(), stock in stock(), quantity in 1_u32..4) {
        let wanted = pieces(&[("A", quantity), ("B", 1)]);
        let (sendings, _) = sent(&spots, &wanted, &stock);
        let [only] = sendings.as_slice() else { return Ok(()) };
        let has = |place: &str| {
            let at = PLACES.iter().position(|known| *known == place).unwrap();
            wanted.iter().all(|piece| together(1 << at, piece.sku.as_str(), piece.quantity, &stock) == piece.quantity)
        };
        prop_assume!(has(only.from.as_str()));
        let key = |spot: &Spot| (!spot.1, spot.2.is_none(), spot.2, spot.3.is_none(), spot.3);
        let own = spots.iter().find(|spot| spot.0 == only.from.as_str()).unwrap();
        for (index, other) in spots.iter().enumerate().filter(|(_, other)| has(other.0)) {
            let at = spots.iter().position(|spot| spot.0 == own.0).unwrap();
            prop_assert!((key(own), at) <= (key(other), index), "{own:?} {other:?}");
        }
    }

    #[test]
    fn who_has_nothing_of_it_changes_nothing(spots in spots(), stock in stock(), quantity in 1_u32..4) {
        let wanted = pieces(&[("A", quantity), ("B", 1)]);
        let mut more: Vec<Spot> = vec![("empty", true, Some(1), Some(0))];
        more.extend(&spots);
        let (before, _) = sent(&spots, &wanted, &stock);
        prop_assume!(before.iter().all(|sending| sending.chosen != Chosen::Missing));
        prop_assert_eq!(before, sent(&more, &wanted, &stock).0);
    }
}
