//! Promotion codes: entered, counted, used up, given back.

use crate::support::{BOWL, CUP, HEAVIEST, TestShop, eur, id};
use commerce::{
    Money,
    checkout::Totals,
    promotion::{CodeRefusal, Promotion, Reduction},
    shipping::{Bracket, Brackets, Insurance, ValueTier},
};
use std::collections::BTreeSet;
use storage::generations::Generation;
use workflows::{
    CartChange, CartView, CheckoutAnswers, CodeFailure, PlaceFailure, Visit, enter_code, import_promotions,
    save_checkout,
};

/// A promotion with this code, or one that counts by itself.
fn promotion(name: &str, code: Option<&str>, reduction: Reduction) -> Promotion {
    Promotion {
        id: id(name),
        code: code.map(id),
        reduction,
        markets: Vec::new(),
        products: Vec::new(),
        collections: Vec::new(),
        minimum: Vec::new(),
        from: None,
        to: None,
        most_uses: None,
        most_uses_per_email: None,
    }
}

fn tenth() -> Promotion {
    promotion("tenth", Some("TENTH"), Reduction::Percent(id("10")))
}

fn off(amounts: &[Money]) -> Reduction {
    Reduction::Amount(amounts.to_vec())
}

async fn with(shop: &TestShop, promotions: &[Promotion]) {
    assert!(import_promotions(&shop.shop.db, promotions).await.unwrap());
    assert!(shop.shop.refresh().await.unwrap());
}

async fn enter(shop: &TestShop, visit: &Visit, typed: &str) -> CartView {
    enter_code(&shop.shop, visit, typed).await.unwrap()
}

/// Why a code is not kept.
async fn refused(shop: &TestShop, visit: &Visit, typed: &str) -> CodeRefusal {
    match enter_code(&shop.shop, visit, typed).await {
        Err(CodeFailure::Refused(refusal)) => refusal,
        other => panic!("{typed}: {other:?}"),
    }
}

/// What the cart says of the code in it.
async fn waits(shop: &TestShop, visit: &Visit) -> Option<CodeRefusal> {
    let world = shop.shop.world.load_full();
    shop.cart(visit).await.sum(&shop.shop, world.market(&visit.market).unwrap()).promoted.refusal
}

pub async fn a_code_takes_its_part_off_every_line(shop: TestShop) {
    with(&shop, &[tenth()]).await;
    let mut visit = shop.ready("de", BOWL, 1, "card").await;
    shop.add(&mut visit, CUP, 2).await;
    enter(&shop, &visit, " ｔｅｎ-th ").await;
    let shown = shop.checkout(&visit).await;
    let discount = shown.totals.discount.clone().unwrap();
    assert_eq!(discount.by_line, [eur(245), eur(240)]);
    assert_eq!((discount.amount, discount.percent), (eur(485), Some(id("10"))));
    assert_eq!(shown.totals.goods(), eur(4_850));
    assert_eq!(shown.totals.due(), eur(4_850 - 485 + 490));
    let order = shop.place(&visit, &shown.idempotency_key).await.unwrap();
    assert_eq!(order.totals, shown.totals);
    assert_eq!(order.lines[0].total, eur(2_450), "a line says what it costs before");
    assert_eq!(shop.order(&order).await.order, order);
    let tax = order.totals.charges()[0].amount;
    assert_eq!(tax, eur(775), "19 % in what is paid: 48.55 with shipping");
}

pub async fn free_shipping_counts_after_the_discount(shop: TestShop) {
    with(&shop, &[tenth()]).await;
    let mut visit = shop.ready("de", BOWL, 2, "card").await;
    assert_eq!(shop.checkout(&visit).await.totals.due(), eur(4_900 + 490));
    shop.add(&mut visit, CUP, 1).await;
    assert_eq!(shop.checkout(&visit).await.totals.due(), eur(6_100), "free from 50.00");
    enter(&shop, &visit, "tenth").await;
    let totals = shop.checkout(&visit).await.totals;
    assert_eq!((totals.discount.clone().unwrap().amount, totals.due()), (eur(610), eur(5_490)));
    shop.change(&mut visit, CartChange::Remove { sku: CUP, engraving: "" }).await.unwrap();
    assert_eq!(shop.checkout(&visit).await.totals.due(), eur(4_900 - 490 + 490));
}

pub async fn free_shipping_is_for_the_ways_it_names(shop: TestShop) {
    let post = promotion("post", Some("POST"), Reduction::FreeShipping(vec![id("standard")]));
    with(&shop, &[post]).await;
    let visit = shop.ready("de", BOWL, 1, "card").await;
    enter(&shop, &visit, "post").await;
    let shown = shop.checkout(&visit).await;
    let prices: Vec<Money> = shown.shipping.iter().map(|way| way.rate.as_ref().unwrap().price).collect();
    assert_eq!((prices, shown.totals.due()), (vec![eur(0), eur(1_290)], eur(2_450)));
    assert_eq!(by(&shop, &visit, "express").await.due(), eur(2_450 + 1_290));
}

/// Express costs 9.90 for goods from 48.50 on, and a tenth of goods above 45.00 for insuring them.
fn express_by_value(shop: &TestShop) {
    let brackets = Brackets::new(vec![Bracket { up_to_grams: HEAVIEST, price: eur(990) }]).unwrap();
    let tier = ValueTier { from: eur(4_850), brackets };
    shop.turn_the_world(|world| {
        let card = &mut world.shipping.card;
        let rates = card.zones.iter_mut().flat_map(|zone| &mut zone.rates);
        for rate in rates.filter(|rate| rate.method == id("express")) {
            rate.by_value = vec![tier.clone()];
        }
        for method in card.methods.iter_mut().filter(|method| method.id == id("express")) {
            method.insurance = Some(Insurance { above: eur(4_500), percent: 10.into() });
        }
    });
}

async fn by(shop: &TestShop, visit: &Visit, method: &str) -> Totals {
    let answers = CheckoutAnswers { shipping_method: Some(method.into()), ..CheckoutAnswers::default() };
    save_checkout(&shop.shop, visit, &answers).await.unwrap();
    shop.checkout(visit).await.totals
}

pub async fn insurance_and_prices_by_value_count_after_the_discount(shop: TestShop) {
    express_by_value(&shop);
    with(&shop, &[tenth()]).await;
    let visit = shop.ready("de", BOWL, 2, "card").await;
    assert_eq!(by(&shop, &visit, "express").await.shipping.price, eur(990 + 490));
    enter(&shop, &visit, "tenth").await;
    let totals = by(&shop, &visit, "express").await;
    assert_eq!((totals.shipping.price, totals.due()), (eur(1_290), eur(4_900 - 490 + 1_290)));
    assert_eq!(totals.shipping.parcels[0].goods_from, None);
}

pub async fn what_would_cost_more_by_value_is_not_given(shop: TestShop) {
    express_by_value(&shop);
    with(&shop, &[promotion("own", None, off(&[eur(100)]))]).await;
    let visit = shop.ready("de", BOWL, 2, "card").await;
    assert_eq!(by(&shop, &visit, "standard").await.due(), eur(4_900 - 100 + 490));
    let express = by(&shop, &visit, "express").await;
    assert_eq!((&express.discount, express.due()), (&None, eur(4_900 + 990 + 490)), "3.00 more by express");
}

pub async fn the_best_without_a_code_counts_and_a_code_goes_before(shop: TestShop) {
    let own = promotion("own", None, off(&[eur(100)]));
    let better = promotion("better", None, off(&[eur(300)]));
    let code = promotion("code", Some("CODE"), off(&[eur(200)]));
    with(&shop, &[own, better, code]).await;
    let visit = shop.ready("de", BOWL, 1, "card").await;
    let given =
        |view: workflows::CheckoutView| view.totals.discount.map(|discount| discount.promotion.to_string());
    assert_eq!(given(shop.checkout(&visit).await).as_deref(), Some("better"));
    enter(&shop, &visit, "code").await;
    assert_eq!(given(shop.checkout(&visit).await).as_deref(), Some("code"), "one at a time");
    enter(&shop, &visit, "  ").await;
    assert_eq!(given(shop.checkout(&visit).await).as_deref(), Some("better"));
    let mut foreign = shop.visit("us");
    shop.add(&mut foreign, BOWL, 1).await;
    let world = shop.shop.world.load_full();
    let sum = shop.cart(&foreign).await.sum(&shop.shop, world.market(&id("us")).unwrap());
    assert_eq!(sum.promoted, Default::default(), "not in a currency that is not named");
}

pub async fn what_would_make_the_order_dearer_is_not_given(shop: TestShop) {
    with(&shop, &[promotion("own", None, off(&[eur(100)]))]).await;
    let visit = shop.ready("de", BOWL, 2, "card").await;
    assert_eq!(shop.checkout(&visit).await.totals.due(), eur(4_900 - 100 + 490));
    shop.reprice(BOWL, eur(2_500)).await;
    shop.forward_minutes(30);
    let totals = shop.checkout(&visit).await.totals;
    assert_eq!(
        (&totals.discount, totals.due()),
        (&None, eur(5_000)),
        "1.00 off would cost the free shipping"
    );
}

pub async fn a_code_that_cannot_count_is_not_kept(shop: TestShop) {
    let ended = Promotion { to: Some(id("2026-11-21")), ..promotion("ended", Some("ENDED"), off(&[eur(1)])) };
    with(&shop, &[tenth(), ended]).await;
    let nobody = shop.visit("de");
    assert!(matches!(enter_code(&shop.shop, &nobody, "tenth").await, Err(CodeFailure::NoCart)));
    let visit = shop.ready("de", BOWL, 1, "card").await;
    enter(&shop, &visit, "tenth").await;
    let before = shop.cart(&visit).await.cart;
    for nonsense in
        ["no-such-code", "x", "'; DROP TABLE carts; --", "\u{0}\u{0}\u{0}\u{0}", &"A".repeat(1_000_000)]
    {
        assert_eq!(refused(&shop, &visit, nonsense).await, CodeRefusal::Unknown);
    }
    assert_eq!(refused(&shop, &visit, "ended").await, CodeRefusal::Ended);
    assert_eq!(shop.cart(&visit).await.cart, before, "the code that was there stays");
}

pub async fn a_code_waits_until_it_counts(shop: TestShop) {
    let code = Promotion {
        products: vec![id("cup-sand")],
        minimum: vec![eur(2_000)],
        from: Some(id("2026-11-23")),
        markets: vec![id("de")],
        ..tenth()
    };
    with(&shop, &[code]).await;
    let mut visit = shop.visit("us");
    shop.add(&mut visit, BOWL, 1).await;
    enter(&shop, &visit, "tenth").await;
    assert_eq!(waits(&shop, &visit).await, Some(CodeRefusal::NotYet(id("2026-11-23"))));
    shop.forward_hours(24);
    assert!(shop.shop.refresh().await.unwrap());
    assert_eq!(waits(&shop, &visit).await, Some(CodeRefusal::Market));
    (visit.market, visit.currency) = (id("de"), id("USD"));
    assert_eq!(waits(&shop, &visit).await, Some(CodeRefusal::Currency));
    visit.currency = id("EUR");
    assert_eq!(waits(&shop, &visit).await, Some(CodeRefusal::Goods));
    shop.add(&mut visit, CUP, 1).await;
    assert_eq!(waits(&shop, &visit).await, Some(CodeRefusal::Minimum { missing: eur(800) }));
    shop.add(&mut visit, CUP, 1).await;
    assert_eq!(waits(&shop, &visit).await, None);
    let details = shop.cart(&visit).await.cart.unwrap().details;
    assert_eq!(details.promotion_code, Some(id("TENTH")), "she entered it once");
}

pub async fn another_discount_than_shown_is_no_order(shop: TestShop) {
    with(&shop, &[tenth()]).await;
    let visit = shop.ready("de", BOWL, 1, "card").await;
    let without = shop.checkout(&visit).await.idempotency_key;
    enter(&shop, &visit, "tenth").await;
    let placed = shop.place(&visit, &without).await;
    assert!(matches!(placed, Err(PlaceFailure::Changed)), "{placed:?}");
    let shown = shop.checkout(&visit).await;
    // While the sum is held it is charged, whatever the merchant does.
    with(&shop, &[promotion("other", Some("OTHER"), off(&[eur(1)]))]).await;
    assert_eq!(shop.checkout(&visit).await.totals, shown.totals);
    shop.forward_minutes(30);
    let placed = shop.place(&visit, &shown.idempotency_key).await;
    assert!(matches!(placed, Err(PlaceFailure::Changed)), "asked again, not dropped: {placed:?}");
    let view = shop.checkout(&visit).await;
    assert_eq!((view.refusal, view.totals.due()), (Some(CodeRefusal::Unknown), eur(2_450 + 490)));
    assert_eq!(shop.pieces(BOWL).await, (3, 0));
}

pub async fn the_same_sum_by_another_promotion_is_no_order(shop: TestShop) {
    with(&shop, &[promotion("one", None, off(&[eur(100)]))]).await;
    let visit = shop.ready("de", BOWL, 1, "card").await;
    let shown = shop.checkout(&visit).await;
    with(&shop, &[promotion("two", None, off(&[eur(100)]))]).await;
    shop.forward_minutes(30);
    assert!(matches!(shop.place(&visit, &shown.idempotency_key).await, Err(PlaceFailure::Changed)));
}

pub async fn forty_shoppers_race_for_three_uses(shop: TestShop) {
    with(&shop, &[Promotion { most_uses: Some(3), ..tenth() }]).await;
    let mut race = Vec::new();
    for _ in 0..40 {
        let visit = shop.ready("de", CUP, 1, "card").await;
        enter(&shop, &visit, "tenth").await;
        let key = shop.checkout(&visit).await.idempotency_key;
        race.push((shop.clone(), visit, key));
    }
    let race: Vec<_> = race
        .into_iter()
        .map(|(shop, visit, key)| tokio::spawn(async move { (shop.place(&visit, &key).await, visit) }))
        .collect();
    let mut orders = BTreeSet::new();
    for shopper in race {
        match shopper.await.unwrap() {
            (Ok(order), _) => assert!(orders.insert(order.id)),
            (Err(PlaceFailure::Changed), visit) => {
                assert_eq!(shop.checkout(&visit).await.refusal, Some(CodeRefusal::UsedUp), "and she is told");
            }
            (Err(other), _) => panic!("{other:?}"),
        }
    }
    assert_eq!((orders.len(), shop.pieces(CUP).await), (3, (500, 3)));
    let late = shop.ready("de", BOWL, 1, "card").await;
    assert_eq!(refused(&shop, &late, "tenth").await, CodeRefusal::UsedUp);
}

pub async fn an_address_uses_a_code_so_often(shop: TestShop) {
    with(&shop, &[Promotion { most_uses_per_email: Some(1), ..tenth() }]).await;
    let visit = shop.ready("de", CUP, 1, "card").await;
    enter(&shop, &visit, "tenth").await;
    let key = shop.checkout(&visit).await.idempotency_key;
    shop.place(&visit, &key).await.unwrap();
    // Nobody knows yet who she is.
    let mut again = shop.visit("de");
    shop.add(&mut again, CUP, 1).await;
    enter(&shop, &again, "tenth").await;
    assert_eq!(waits(&shop, &again).await, None);
    shop.answer(&again, "card").await;
    assert_eq!(shop.checkout(&again).await.refusal, Some(CodeRefusal::UsedUp));
    let other = CheckoutAnswers { email: Some("bob@example.org".into()), ..CheckoutAnswers::default() };
    save_checkout(&shop.shop, &again, &other).await.unwrap();
    assert_eq!(shop.checkout(&again).await.refusal, None);
}

pub async fn a_canceled_order_gives_its_use_back(shop: TestShop) {
    with(&shop, &[Promotion { most_uses: Some(1), ..tenth() }]).await;
    let first = shop.ready("de", CUP, 1, "ideal").await;
    enter(&shop, &first, "tenth").await;
    let key = shop.checkout(&first).await.idempotency_key;
    let order = shop.place(&first, &key).await.unwrap();
    let session = workflows::open_payment(&shop.shop, &order.id).await.unwrap().unwrap();
    let second = shop.ready("de", CUP, 1, "card").await;
    assert_eq!(refused(&shop, &second, "tenth").await, CodeRefusal::UsedUp);
    shop.forward_minutes(15);
    assert_eq!(shop.expire().await, 1);
    enter(&shop, &second, "tenth").await;
    let key = shop.checkout(&second).await.idempotency_key;
    shop.place(&second, &key).await.unwrap();
    shop.money("late", &session).await;
    assert_eq!(shop.status(&order).await, ("canceled", vec!["captured"]), "its use is another's by now");
    shop.deliver().await;
    assert_eq!(shop.gateway.refunds(&session.id), 1);
}

pub async fn late_money_takes_the_use_back(shop: TestShop) {
    with(&shop, &[Promotion { most_uses: Some(1), ..tenth() }]).await;
    let first = shop.ready("de", CUP, 1, "ideal").await;
    enter(&shop, &first, "tenth").await;
    let key = shop.checkout(&first).await.idempotency_key;
    let order = shop.place(&first, &key).await.unwrap();
    let session = workflows::open_payment(&shop.shop, &order.id).await.unwrap().unwrap();
    shop.forward_minutes(15);
    assert_eq!(shop.expire().await, 1);
    shop.money("late", &session).await;
    assert_eq!(shop.status(&order).await, ("paid", vec!["captured"]));
    let second = shop.ready("de", CUP, 1, "card").await;
    assert_eq!(refused(&shop, &second, "tenth").await, CodeRefusal::UsedUp);
}

pub async fn promotions_are_read_only_when_different(shop: TestShop) {
    let before = shop.generation(Generation::Promotions).await;
    with(&shop, &[tenth()]).await;
    assert_eq!(shop.generation(Generation::Promotions).await, before + 1);
    assert!(!import_promotions(&shop.shop.db, &[tenth()]).await.unwrap());
    assert!(!shop.shop.refresh().await.unwrap());
    assert_eq!(shop.generation(Generation::Promotions).await, before + 1);
}
