//! The days that are promised: until when they count, what an order keeps of them, and whether they were kept.

use crate::support::{BOWL, TEAPOT, TestShop, id};
use commerce::{
    clock::{Time, TimeZone},
    delivery::{Arrival, Kept, Promise},
    merchant::Dispatch,
    shipping::CustomsDays,
};

fn days(first: &str, last: &str) -> Option<Arrival> {
    Some(Arrival { first: id(first), last: id(last) })
}

async fn promised(shop: &TestShop) -> Option<Arrival> {
    let visit = shop.ready("de", BOWL, 1, "card").await;
    shop.checkout(&visit).await.totals.shipping.arrival
}

/// What was promised of the parcels of an order.
async fn kept(shop: &TestShop, order: &commerce::order::Order) -> Vec<Promise> {
    let mut tx = shop.shop.db.read().await.unwrap();
    storage::promises::of_order(&mut tx, &order.id).await.unwrap()
}

pub async fn no_page_outlives_the_cut_off_it_counts_on(shop: TestShop) {
    let (time_zone, cut_off) = (TimeZone::get("Europe/Berlin").unwrap(), Some(Time::constant(14, 0, 0, 0)));
    shop.turn_the_world(|world| {
        for location in &mut world.trade.merchant.locations {
            location.dispatch =
                Dispatch { time_zone: time_zone.clone(), cut_off, handling: (0, 1), closed: None };
        }
    });
    shop.forward_hours(24); // Monday, one o'clock in Berlin
    assert!(shop.shop.refresh().await.unwrap());
    let on_time = days("2026-11-25", "2026-11-30");
    let early = shop.ready("de", BOWL, 1, "card").await;
    let seen = shop.checkout(&early).await;
    assert_eq!(seen.totals.shipping.arrival, on_time);
    shop.forward_seconds(3_599);
    assert!(!shop.shop.refresh().await.unwrap(), "nothing has changed");
    shop.forward_seconds(1);
    assert!(shop.shop.refresh().await.unwrap(), "from two o'clock on it is another shop");
    assert_eq!(promised(&shop).await, days("2026-11-26", "2026-12-01"));

    let order = shop.place(&early, &seen.idempotency_key).await;
    assert!(order.is_err(), "what was shown held for half an hour");
    let late = shop.checkout(&early).await;
    assert_eq!(late.totals.shipping.arrival, days("2026-11-26", "2026-12-01"));
    shop.forward_minutes(20);
    let order = shop.place(&early, &late.idempotency_key).await.unwrap();
    assert_eq!(kept(&shop, &order).await.len(), 1);
}

pub async fn what_was_shown_before_the_cut_off_holds_as_its_sum_does(shop: TestShop) {
    let cut_off = Some(Time::constant(12, 10, 0, 0));
    shop.turn_the_world(|world| {
        for location in &mut world.trade.merchant.locations {
            location.dispatch = Dispatch { cut_off, ..Dispatch::default() };
        }
    });
    shop.forward_hours(24);
    shop.shop.refresh().await.unwrap();
    let visit = shop.ready("de", BOWL, 1, "card").await;
    let seen = shop.checkout(&visit).await;
    shop.forward_minutes(15);
    shop.shop.refresh().await.unwrap();
    let order = shop.place(&visit, &seen.idempotency_key).await.unwrap();
    assert_eq!(order.totals.shipping.arrival, days("2026-11-25", "2026-11-27"));
    assert_eq!(promised(&shop).await, days("2026-11-26", "2026-11-30"));
}

pub async fn each_parcel_keeps_what_was_promised_of_it(shop: TestShop) {
    shop.turn_the_world(|world| {
        world.trade.merchant.locations[1].dispatch.handling = (1, 2);
        world.shipping.card.customs =
            vec![CustomsDays { countries: Vec::new(), methods: Vec::new(), days: (1, 3) }];
    });
    shop.count(TEAPOT, "annex", 1).await;
    let mut visit = shop.ready("de", BOWL, 1, "card").await;
    shop.add(&mut visit, TEAPOT, 1).await;
    let view = shop.checkout(&visit).await;
    let order = shop.place(&visit, &view.idempotency_key).await.unwrap();
    let promise = |parcel, from, arrival: Option<Arrival>| Promise {
        parcel,
        from: id(from),
        to: id("DE"),
        method: id("standard"),
        arrival: arrival.unwrap(),
        time_zone: "UTC".into(),
        delivered_at: None,
    };
    let promises = [
        promise(0, "house", days("2026-11-25", "2026-11-27")),
        promise(1, "annex", days("2026-11-26", "2026-12-01")),
    ];
    assert_eq!(kept(&shop, &order).await, promises, "and no customs lies between");
    assert_eq!(
        order.totals.shipping.arrival,
        days("2026-11-25", "2026-12-01"),
        "the first and the last of all"
    );

    shop.forward_hours(-24 * 30);
    shop.turn_the_world(|world| world.trade.merchant.locations[0].dispatch.handling = (9, 9));
    shop.shop.refresh().await.unwrap();
    assert_eq!(kept(&shop, &order).await, promises, "clocks and settings change nothing of it");
    assert_eq!(shop.order(&order).await.order.totals, order.totals);

    let mut tx = shop.shop.db.write().await.unwrap();
    for (parcel, moment) in
        [(0, "2026-11-24T09:00:00Z"), (1, "2026-12-01T18:00:00Z"), (1, "2026-12-09T18:00:00Z")]
    {
        storage::promises::delivered(&mut tx, &order.id, parcel, id(moment)).await.unwrap();
    }
    tx.commit().await.unwrap();
    let outcomes: Vec<_> = kept(&shop, &order).await.iter().map(Promise::kept).collect();
    assert_eq!(outcomes, [Some(Kept::Early), Some(Kept::Yes)], "what was noted first stays");
}

pub async fn customs_takes_its_days_at_a_border_only(shop: TestShop) {
    shop.turn_the_world(|world| {
        let row = |country, days| CustomsDays { countries: vec![id(country)], methods: Vec::new(), days };
        world.shipping.card.customs = vec![row("US", (1, 3)), row("FR", (5, 5)), row("DE", (5, 5))];
    });
    for (market, expected) in [
        ("de", days("2026-11-25", "2026-11-27")),
        ("fr", days("2026-11-25", "2026-11-27")),
        ("us", days("2026-11-26", "2026-12-02")),
    ] {
        let mut visit = shop.visit(market);
        shop.add(&mut visit, BOWL, 1).await;
        assert_eq!(shop.checkout(&visit).await.totals.shipping.arrival, expected, "{market}");
    }
}
