//! What lies where, who changes it, and from where an order is sent.

use crate::support::{BOWL, CUP, TEAPOT, TestShop, eur, id};
use commerce::{
    checkout::Code,
    inventory::{Chosen, MovementKind, Why},
    order::Order,
    shipping::{Bracket, Brackets},
};
use std::collections::BTreeSet;
use storage::{StorageError, stock::Holder};
use workflows::{
    PlaceFailure, StockEntry, StockFailure, StockObjection, audit_nightly, count_stock, move_stock,
    open_payment, receive_stock,
};

const SHOPPERS: usize = 500;

fn entry(sku: &str, location: &str, pieces: u32) -> StockEntry {
    StockEntry { sku: id(sku), location: id(location), pieces }
}

async fn receive(shop: &TestShop, file: &str, entries: &[StockEntry]) -> Result<(), StockFailure> {
    let now = shop.shop.clock.now();
    receive_stock(&shop.shop.db, &shop.shop.world.load(), file, entries, now).await
}

async fn count(shop: &TestShop, entries: &[StockEntry]) -> Result<usize, StockFailure> {
    let corrected = count_stock(&shop.shop.db, &shop.shop.world.load(), entries, &shop.somebody()).await;
    corrected.map(|corrected| corrected.len())
}

/// What is wrong with entries, each with its place.
fn refused<T: std::fmt::Debug>(result: Result<T, StockFailure>) -> Vec<(usize, StockObjection)> {
    match result {
        Err(StockFailure::Refused(faults)) => {
            faults.into_iter().map(|fault| (fault.entry, fault.objection)).collect()
        }
        other => panic!("{other:?}"),
    }
}

pub async fn five_hundred_shoppers_race_for_ten_pieces(shop: TestShop) {
    receive(&shop, "bowls.csv", &[entry(BOWL, "house", 7)]).await.unwrap();
    let mut race = Vec::new();
    for _ in 0..SHOPPERS {
        let visit = shop.ready("de", BOWL, 1, "card").await;
        let key = shop.checkout(&visit).await.idempotency_key;
        race.push((shop.clone(), visit, key));
    }
    let race: Vec<_> = race
        .into_iter()
        .map(|(shop, visit, key)| {
            tokio::spawn(async move {
                loop {
                    match shop.place(&visit, &key).await {
                        // Who was asked to come back later does.
                        Err(PlaceFailure::Storage(StorageError::Busy(_))) => {}
                        placed => return placed,
                    }
                }
            })
        })
        .collect();
    let mut orders = BTreeSet::new();
    for shopper in race {
        match shopper.await.unwrap() {
            Ok(order) => assert!(orders.insert(order.number)),
            Err(PlaceFailure::Unmet(unmet)) => {
                assert_eq!((unmet.len(), unmet[0].code), (1, Code::OutOfStock), "{unmet:?}");
            }
            Err(other) => panic!("{other:?}"),
        }
    }
    assert_eq!((orders.len(), shop.pieces(BOWL).await), (10, (10, 10)));
    let mut tx = shop.shop.db.read().await.unwrap();
    assert_eq!(storage::stock::audit(&mut tx).await.unwrap(), []);
    let held = storage::stock::held_by(&mut tx, &id(BOWL), &id("house")).await.unwrap();
    let expected: Vec<Holder> = orders.into_iter().map(|order| Holder { order, pieces: 1 }).collect();
    assert_eq!(held, expected, "each piece is promised once");
}

/// The request that placed it died, and no payment page was ever opened.
pub async fn an_order_that_nobody_begins_to_pay_holds_its_pieces_as_long_as_its_method(shop: TestShop) {
    for (market, method, minutes) in [("de", "ideal", 15), ("de", "card", 60), ("jp", "konbini", 72 * 60)] {
        let visit = shop.ready(market, BOWL, 3, method).await;
        let key = shop.checkout(&visit).await.idempotency_key;
        let order = shop.place(&visit, &key).await.unwrap();
        shop.forward_minutes(minutes - 1);
        assert_eq!((shop.expire().await, shop.pieces(BOWL).await), (0, (3, 3)), "{method}");
        shop.forward_minutes(1);
        assert_eq!((shop.expire().await, shop.pieces(BOWL).await), (1, (3, 0)), "{method}");
        assert_eq!(shop.status(&order).await, ("canceled", vec!["expired"]), "{method}");
    }
}

pub async fn each_step_of_an_order_is_in_the_ledger(shop: TestShop) {
    let (order, _) = shop.buy("de", BOWL, 2, "ideal").await;
    shop.forward_minutes(15);
    assert_eq!(shop.expire().await, 1);
    let mut tx = shop.shop.db.read().await.unwrap();
    let rows = storage::stock::movements(&mut tx, Some(&id(BOWL)), 9).await.unwrap();
    let told: Vec<_> = rows.iter().map(|row| (row.kind, row.reserved, row.cause.at)).collect();
    let (placed, expired) = (order.placed_at, shop.shop.clock.now());
    assert_eq!(
        told[..2],
        [(MovementKind::Released, -2, expired), (MovementKind::Reserved, 2, placed)],
        "{rows:?}"
    );
    assert!(rows[..2].iter().all(|row| row.cause.why == Why::Order(order.number.clone())));
    assert_eq!((rows[2].kind, &rows[2].cause.why), (MovementKind::Received, &Why::Import("seed".into())));
}

pub async fn a_delivery_is_taken_as_a_whole_and_once(shop: TestShop) {
    let delivery = [entry(TEAPOT, "annex", 4), entry(BOWL, "house", 2), entry(TEAPOT, "annex", 1)];
    let mut bad = delivery.to_vec();
    bad.extend([entry("NOTHING", "house", 1), entry(BOWL, "moon", 1)]);
    let unknown =
        [(3, StockObjection::UnknownSku(id("NOTHING"))), (4, StockObjection::UnknownLocation(id("moon")))];
    assert_eq!(refused(receive(&shop, "monday.csv", &bad).await), unknown);
    assert_eq!(shop.pieces(BOWL).await, (3, 0), "nothing of it is taken");
    assert!(!shop.in_stock(TEAPOT));
    receive(&shop, "monday.csv", &delivery).await.unwrap();
    assert_eq!((shop.pieces(BOWL).await, shop.pieces_at(TEAPOT, "annex").await), ((5, 0), (5, 0)));
    assert!(shop.shop.refresh().await.unwrap());
    assert!(shop.in_stock(TEAPOT), "and the pages know it");
    let now = shop.shop.clock.now();
    shop.forward_hours(1);
    let again = receive(&shop, "monday.csv", &delivery).await;
    assert!(matches!(again, Err(StockFailure::TakenBefore(at)) if at == now), "{again:?}");
    receive(&shop, "tuesday.csv", &delivery).await.unwrap();
    receive(&shop, "monday.csv", &delivery[..1]).await.unwrap();
    assert_eq!((shop.pieces(BOWL).await, shop.pieces_at(TEAPOT, "annex").await), ((7, 0), (14, 0)));
}

pub async fn a_count_corrects_and_never_takes_what_is_promised(shop: TestShop) {
    let (first, _) = shop.buy("de", BOWL, 1, "card").await;
    let (second, _) = shop.buy("de", BOWL, 1, "card").await;
    let counted = [entry(CUP, "house", 498), entry(BOWL, "house", 1), entry(CUP, "house", 498)];
    let holder = |order: &Order| Holder { order: order.number.clone(), pieces: 1 };
    let promised = StockObjection::Promised {
        sku: id(BOWL),
        location: id("house"),
        counted: 1,
        promised: 2,
        orders: vec![holder(&first), holder(&second)],
    };
    let told = promised.to_string();
    assert!(told.contains(first.number.as_str()) && told.contains(second.number.as_str()), "{told}");
    let twice = StockObjection::CountedTwice(id(CUP), id("house"));
    assert_eq!(refused(count(&shop, &counted).await), [(1, promised), (2, twice)]);
    assert_eq!((shop.pieces(BOWL).await, shop.pieces(CUP).await), ((3, 2), (500, 0)));
    let counted = [entry(CUP, "house", 498), entry(BOWL, "house", 2), entry(TEAPOT, "house", 0)];
    assert_eq!(count(&shop, &counted).await.unwrap(), 2, "of the teapot none was known, and there is none");
    assert_eq!((shop.pieces(BOWL).await, shop.pieces(CUP).await), ((2, 2), (498, 0)));
    assert!(shop.shop.refresh().await.unwrap());
    assert!(!shop.in_stock(BOWL), "both that are left are promised");
    assert_eq!(count(&shop, &counted).await.unwrap(), 0);
}

pub async fn pieces_that_are_not_promised_move(shop: TestShop) {
    shop.buy("de", BOWL, 1, "card").await;
    let world = shop.shop.world.load_full();
    let (house, annex, bowl) = (id("house"), id("annex"), id(BOWL));
    let shift = async |quantity| {
        move_stock(&shop.shop.db, &world, &bowl, (&house, &annex), quantity, &shop.somebody()).await
    };
    let refused = shift(3).await;
    assert!(matches!(refused, Err(StockFailure::Storage(StorageError::OutOfStock { .. }))), "{refused:?}");
    shift(2).await.unwrap();
    assert_eq!((shop.pieces(BOWL).await, shop.pieces_at(BOWL, "annex").await), ((1, 1), (2, 0)));
}

pub async fn the_ledger_is_added_up_once_a_night(shop: TestShop) {
    assert_eq!(audit_nightly(&shop.shop).await.unwrap(), Some(0));
    assert_eq!(audit_nightly(&shop.shop).await.unwrap(), None);
    shop.forward_hours(24);
    assert_eq!(audit_nightly(&shop.shop).await.unwrap(), Some(0));
}

/// From where the first parcel of an order for a cup comes, and why.
async fn cup_from(shop: &TestShop) -> (String, Option<Chosen>) {
    let visit = shop.ready("de", CUP, 1, "ideal").await;
    let key = shop.checkout(&visit).await.idempotency_key;
    let order = shop.place(&visit, &key).await.unwrap();
    open_payment(&shop.shop, &order.id).await.unwrap();
    let kept = shop.order(&order).await.order.totals;
    let parcel = &kept.basis.as_ref().unwrap().basket.parcels[0];
    assert_eq!(kept.cost.parcels[0].from, parcel.from);
    (parcel.from.to_string(), parcel.chosen.clone())
}

/// Standard shipping from the annex into Germany takes so many days at most, and costs so much.
fn from_annex(shop: &TestShop, days: u16, cents: i64) {
    shop.turn_the_world(|world| {
        let zone = world.shipping.card.zones.iter_mut().find(|zone| zone.id == id("annex-de")).unwrap();
        zone.rates[0].days = (1, days);
        let bracket = Bracket { up_to_grams: 42_000, price: eur(cents) };
        zone.rates[0].brackets = Brackets::new(vec![bracket]).unwrap();
    });
}

pub async fn why_a_parcel_comes_from_where_it_does_is_kept_with_its_order(shop: TestShop) {
    let (house, annex) = (id("house"), id("annex"));
    assert_eq!(cup_from(&shop).await, ("house".into(), Some(Chosen::Only)));
    shop.count(CUP, "annex", 5).await;
    assert_eq!(cup_from(&shop).await, ("house".into(), Some(Chosen::NamedFirst { over: annex })));
    from_annex(&shop, 4, 480);
    let over = || -> commerce::LocationId { id("house") };
    let cheaper = Chosen::Cheaper { over: house, cost: eur(480), instead_of: Some(eur(490)) };
    assert_eq!(cup_from(&shop).await, ("annex".into(), Some(cheaper)));
    from_annex(&shop, 3, 9_900);
    let sooner = Chosen::Sooner { over: over(), by: id("2026-11-26"), instead_of: Some(id("2026-11-27")) };
    assert_eq!(cup_from(&shop).await, ("annex".into(), Some(sooner)));
    shop.turn_the_world(|world| world.trade.merchant.locations[1].country = id("JP"));
    let inside = Chosen::InsideArea { over: id("annex") };
    assert_eq!(cup_from(&shop).await, ("house".into(), Some(inside)));
}

pub async fn an_order_comes_in_as_few_parcels_as_can_be(shop: TestShop) {
    shop.count(CUP, "annex", 5).await;
    shop.count(TEAPOT, "annex", 1).await;
    let mut visit = shop.ready("de", CUP, 2, "card").await;
    shop.add(&mut visit, TEAPOT, 1).await;
    let parcels = shop.checkout(&visit).await.totals.cost.parcels;
    assert_eq!((parcels.len(), parcels[0].from.as_str()), (1, "annex"), "the house has no teapot");
    shop.add(&mut visit, BOWL, 1).await;
    let parcels = shop.checkout(&visit).await.totals.cost.parcels;
    let from: Vec<&str> = parcels.iter().map(|parcel| parcel.from.as_str()).collect();
    assert_eq!(from, ["house", "annex"]);
}
