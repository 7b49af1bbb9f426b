//! Goods that do not get in everywhere, an age that is asked for, and days of arrival.

use crate::support::{BOWL, CUP, TestShop, id, since};
use commerce::{
    clock::Weekday,
    delivery::{Arrival, Weekends},
    restriction::{Goods, Origins, Places, Restriction, Restrictions, Ruling},
    shipping::Carriage,
};
use workflows::{CartNotice, CheckoutAnswers, CheckoutView, PlaceFailure, save_checkout};

/// A rule about bowls.
fn about_bowls(country: &str, ruling: Ruling) -> Restriction {
    Restriction {
        id: id("bowls"),
        goods: Goods { hs_codes: Vec::new(), products: vec![id(&BOWL.to_lowercase())] },
        origins: Origins::Any,
        places: Places::Countries(vec![id(country)]),
        is_of_border: false,
        ruling,
        dated: since("2026-01-01"),
    }
}

impl TestShop {
    fn rule(&self, rule: Restriction) {
        self.turn_the_world(|world| world.restrictions = Restrictions::new(vec![rule]));
    }
}

fn unmet(view: &CheckoutView) -> Vec<(&str, &str)> {
    view.unmet.iter().map(|open| (open.field.as_str(), open.code.key())).collect()
}

pub async fn what_does_not_get_in_stays_in_the_cart(shop: TestShop) {
    shop.rule(about_bowls("DE", Ruling::Forbidden));
    let mut visit = shop.visit("de");
    shop.add(&mut visit, BOWL, 1).await;
    let cart = shop.add(&mut visit, CUP, 1).await;
    let notices: Vec<_> = cart.lines.iter().map(|line| line.notice.clone()).collect();
    assert_eq!(notices, [Some(CartNotice::Restricted { rule: id("bowls") }), None]);
    shop.answer(&visit, "card").await;
    let view = shop.checkout(&visit).await;
    assert_eq!(unmet(&view), [(BOWL, "restricted")]);
    assert_eq!(view.rulings.forbidden[0].rule, id("bowls"));

    let mut elsewhere = shop.visit("us");
    elsewhere.cart = visit.cart;
    assert!(shop.cart(&elsewhere).await.lines.iter().all(|line| line.notice.is_none()), "it gets in there");
}

pub async fn a_rule_that_begins_ends_a_sum_that_holds(shop: TestShop) {
    let visit = shop.ready("de", BOWL, 1, "card").await;
    let shown = shop.checkout(&visit).await;
    shop.rule(about_bowls("DE", Ruling::Forbidden));
    let refused = shop.place(&visit, &shown.idempotency_key).await;
    let Err(PlaceFailure::Unmet(open)) = refused else { panic!("{refused:?}") };
    assert_eq!(open[0].code.key(), "restricted");
    assert_eq!(shop.pieces(BOWL).await, (3, 0), "nothing was taken");
}

pub async fn a_region_counts_once_it_is_known(shop: TestShop) {
    let part = Places::Regions(id("US"), vec![id("CA")]);
    shop.rule(Restriction { places: part, ..about_bowls("US", Ruling::Forbidden) });
    let visit = shop.ready("us", BOWL, 1, "card").await;
    assert_eq!(unmet(&shop.checkout(&visit).await), []);
    for (region, open) in [("CA", vec![(BOWL, "restricted")]), ("NY", vec![])] {
        let answers = CheckoutAnswers {
            address: vec![(commerce::address::AddressField::Region, region.into())],
            ..CheckoutAnswers::default()
        };
        save_checkout(&shop.shop, &visit, &answers).await.unwrap();
        assert_eq!(unmet(&shop.checkout(&visit).await), open, "{region}");
    }
}

pub async fn what_may_not_fly_goes_by_road(shop: TestShop) {
    shop.rule(about_bowls("DE", Ruling::NotBy(vec![Carriage::Air])));
    shop.turn_the_world(|world| {
        let methods = world.shipping.markets.get_mut(&id("de")).unwrap();
        methods[0].by = vec![Carriage::Air];
        methods[1].by = vec![Carriage::Road];
    });
    let visit = shop.ready("de", BOWL, 1, "card").await;
    let view = shop.checkout(&visit).await;
    let ways: Vec<&str> = view.shipping.iter().map(|rate| rate.method.as_str()).collect();
    assert_eq!((ways, view.totals.shipping.method.as_str()), (vec!["express"], "express"));
    assert_eq!(view.rulings.refused_ways[0].method, id("standard"));
    assert_eq!(unmet(&view), []);
    let flown = CheckoutAnswers { shipping_method: Some("standard".into()), ..CheckoutAnswers::default() };
    save_checkout(&shop.shop, &visit, &flown).await.unwrap();
    let view = shop.checkout(&visit).await;
    assert_eq!(view.totals.shipping.method.as_str(), "express", "what was picked does not count");

    shop.turn_the_world(|world| {
        world.shipping.markets.get_mut(&id("de")).unwrap()[1].by = vec![Carriage::Air]
    });
    assert_eq!(unmet(&shop.checkout(&visit).await), [(BOWL, "restricted")], "nothing is left to take it");
}

pub async fn an_age_is_confirmed_and_kept(shop: TestShop) {
    shop.rule(about_bowls("DE", Ruling::AgeFrom(18)));
    let visit = shop.ready("de", BOWL, 1, "card").await;
    let view = shop.checkout(&visit).await;
    assert_eq!(unmet(&view), [("age", "missing")]);
    let refused = shop.place(&visit, &view.idempotency_key).await;
    assert!(matches!(refused, Err(PlaceFailure::Unmet(_))), "{refused:?}");
    for (age, open) in [("17", vec![("age", "missing")]), ("none", vec![("age", "missing")]), ("18", vec![])]
    {
        let answers = CheckoutAnswers { confirmed_age: Some(Some(age.into())), ..CheckoutAnswers::default() };
        save_checkout(&shop.shop, &visit, &answers).await.unwrap();
        assert_eq!(unmet(&shop.checkout(&visit).await), open, "{age}");
    }
    let emptied = CheckoutAnswers { confirmed_age: Some(None), ..CheckoutAnswers::default() };
    save_checkout(&shop.shop, &visit, &emptied).await.unwrap();
    assert_eq!(unmet(&shop.checkout(&visit).await), [("age", "missing")], "the box was emptied again");
    let ticked = CheckoutAnswers { confirmed_age: Some(Some("18".into())), ..CheckoutAnswers::default() };
    save_checkout(&shop.shop, &visit, &ticked).await.unwrap();
    let key = shop.checkout(&visit).await.idempotency_key;
    let order = shop.place(&visit, &key).await.unwrap();
    assert_eq!(shop.order(&order).await.order.totals.shipping.age_check, Some(18));

    let cup = shop.ready("de", CUP, 1, "card").await;
    assert_eq!(unmet(&shop.checkout(&cup).await), [], "nobody is asked for the age of a cup");
}

pub async fn the_days_of_arrival_are_kept_as_they_were_promised(shop: TestShop) {
    // The shop opens on Sunday the 22nd; two to four working days after Monday.
    let promised = Some(Arrival { first: id("2026-11-25"), last: id("2026-11-27") });
    let visit = shop.ready("de", BOWL, 1, "card").await;
    let view = shop.checkout(&visit).await;
    assert_eq!(view.totals.shipping.arrival, promised);
    let order = shop.place(&visit, &view.idempotency_key).await.unwrap();
    let own = [(id("DE"), vec![Weekday::Tuesday, Weekday::Wednesday])].into();
    shop.turn_the_world(|world| world.calendars.weekends = Weekends::new(vec![Weekday::Sunday], own));
    assert_eq!(shop.order(&order).await.order.totals.shipping.arrival, promised);
    let later = shop.ready("de", CUP, 1, "card").await;
    let arrival = shop.checkout(&later).await.totals.shipping.arrival;
    assert_eq!(arrival, Some(Arrival { first: id("2026-11-26"), last: id("2026-11-28") }));
}
