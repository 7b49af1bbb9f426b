//! A cart becomes an order: once, as it was shown.

use crate::support::{BOWL, CUP, TEAPOT, TestShop, eur, id, jpy, usd};
use commerce::{address::AddressField, checkout::Code, order::OrderStatus};
use std::collections::BTreeSet;
use storage::generations::Generation;
use workflows::{
    CartChange, Leaps, PlaceFailure, import_rates, open_payment, ports::MailKind, view_checkout, view_order,
};

pub async fn an_order_is_what_was_shown(shop: TestShop) {
    let mut visit = shop.ready("de", BOWL, 2, "card").await;
    shop.add(&mut visit, CUP, 1).await;
    let shown = shop.checkout(&visit).await;
    let order = shop.place(&visit, &shown.idempotency_key).await.unwrap();
    assert_eq!(order.status, OrderStatus::AwaitingPayment);
    assert_eq!((order.market.as_str(), order.locale.as_str(), order.currency.code()), ("de", "de", "EUR"));
    assert_eq!((order.email.as_str(), order.method.as_str()), ("ada@example.org", "card"));
    assert_eq!(order.address.get(AddressField::City), "Berlin");
    let late = workflows::save_checkout(&shop.shop, &visit, &workflows::CheckoutAnswers::default()).await;
    assert!(late.unwrap(), "an answer that was on its way meanwhile is no fault");
    assert_eq!(order.totals, shown.totals);
    assert_eq!(order.totals.due(), eur(6_100));
    assert_eq!(order.rate_notes, []);
    let lines: Vec<_> = order
        .lines
        .iter()
        .map(|line| (line.title.as_str(), line.options.as_str(), line.quantity, line.unit_price, line.total))
        .collect();
    let bowls = ("Schale", "colour: kohiki", 2, eur(2_450), eur(4_900));
    assert_eq!(
        lines,
        [bowls, ("Cup", "colour: sand", 1, eur(1_200), eur(1_200))],
        "English where no German is"
    );
    assert_eq!((shop.pieces(BOWL).await, shop.pieces(CUP).await), ((3, 2), (500, 1)));
    let view = shop.order(&order).await;
    assert_eq!(view.order, order);
    assert_eq!((view.payments.len(), view.payments[0].amount), (1, eur(6_100)));
    assert_eq!(shop.cart(&visit).await.count(), 0, "the cart is empty");
    assert!(view_checkout(&shop.shop, &visit).await.unwrap().is_none());
    assert!(view_order(&shop.shop, &id(&"z".repeat(43))).await.unwrap().is_none());
}

pub async fn an_order_stays_as_it_was_placed(shop: TestShop) {
    let (order, _) = shop.buy("de", CUP, 2, "ideal").await;
    shop.reprice(CUP, eur(9_999)).await;
    let kept = shop.order(&order).await.order;
    assert_eq!((kept.lines, kept.totals), (order.lines.clone(), order.totals.clone()));
    assert_eq!(order.lines[0].unit_price, eur(1_200));
}

pub async fn a_converted_order_keeps_its_rate(shop: TestShop) {
    let (order, session) = shop.buy("us", BOWL, 1, "card").await;
    let [note] = order.rate_notes.as_slice() else { panic!("one rate: {:?}", order.rate_notes) };
    assert_eq!((note.from.code(), note.to.code(), note.source.as_str()), ("EUR", "USD", "ECB"));
    assert_eq!((note.rate, note.date), (id("1.1"), id("2026-11-20")));
    assert_eq!(session.amount, usd(2_695 + 990));
    let mut newer = crate::support::rates();
    for rate in &mut newer {
        (rate.per_eur, rate.date) = (id("2"), id("2026-11-22"));
    }
    import_rates(&shop.shop.db, newer, Leaps::Accept).await.unwrap();
    assert!(shop.shop.refresh().await.unwrap());
    let mut visit = shop.visit("us");
    assert_eq!(shop.add(&mut visit, BOWL, 1).await.subtotal, usd(4_900));
    let kept = shop.order(&order).await.order;
    assert_eq!((&kept.rate_notes, &kept.totals), (&order.rate_notes, &order.totals));
    let (japanese, _) = shop.buy("jp", CUP, 1, "konbini").await;
    assert_eq!(
        (japanese.rate_notes, japanese.totals.due()),
        (vec![], jpy(2_700)),
        "its own price needs no rate"
    );
}

pub async fn nothing_is_placed_while_something_is_missing(shop: TestShop) {
    let mut visit = shop.visit("de");
    assert!(matches!(shop.place(&visit, "").await, Err(PlaceFailure::EmptyCart)));
    visit.cart = Some(id(&"x".repeat(43)));
    assert!(matches!(shop.place(&visit, "").await, Err(PlaceFailure::EmptyCart)));
    shop.add(&mut visit, BOWL, 1).await;
    let shown = shop.checkout(&visit).await;
    match shop.place(&visit, &shown.idempotency_key).await {
        Err(PlaceFailure::Unmet(unmet)) => assert_eq!(unmet, shown.unmet),
        other => panic!("{other:?}"),
    }
    shop.change(&mut visit, CartChange::Remove { sku: BOWL, engraving: "" }).await.unwrap();
    let refused = shop.place(&visit, &shown.idempotency_key).await;
    assert!(matches!(refused, Err(PlaceFailure::EmptyCart)), "{refused:?}");
    assert_eq!((shop.pieces(BOWL).await, shop.undelivered().await), ((3, 0), 0));
}

pub async fn another_price_than_shown_is_no_order(shop: TestShop) {
    let visit = shop.ready("de", BOWL, 1, "card").await;
    let key = shop.checkout(&visit).await.idempotency_key;
    for wrong in ["", "0", "no such key"] {
        assert!(matches!(shop.place(&visit, wrong).await, Err(PlaceFailure::Changed)));
    }
    shop.reprice(BOWL, eur(2_451)).await;
    shop.forward_minutes(30);
    assert!(matches!(shop.place(&visit, &key).await, Err(PlaceFailure::Changed)), "it is held no more");
    assert_eq!((shop.pieces(BOWL).await, shop.undelivered().await), ((3, 0), 0));
    assert_eq!(shop.cart(&visit).await.count(), 1, "the cart is as it was");
    let key = shop.checkout(&visit).await.idempotency_key;
    assert_eq!(shop.place(&visit, &key).await.unwrap().totals.goods(), eur(2_451));
}

pub async fn other_goods_for_the_same_sum_are_no_order(shop: TestShop) {
    shop.reprice(CUP, eur(2_450)).await;
    let mut visit = shop.ready("de", BOWL, 1, "card").await;
    let key = shop.checkout(&visit).await.idempotency_key;
    shop.change(&mut visit, CartChange::Remove { sku: BOWL, engraving: "" }).await.unwrap();
    shop.add(&mut visit, CUP, 1).await;
    let placed = shop.place(&visit, &key).await;
    assert!(matches!(placed, Err(PlaceFailure::Changed)), "a cup was not what she agreed to: {placed:?}");
}

pub async fn placing_twice_is_one_order(shop: TestShop) {
    let visit = shop.ready("de", BOWL, 1, "ideal").await;
    let key = shop.checkout(&visit).await.idempotency_key;
    let order = shop.place(&visit, &key).await.unwrap();
    open_payment(&shop.shop, &order.id).await.unwrap();
    for key in [key.as_str(), "another"] {
        assert_eq!(shop.place(&visit, key).await.unwrap(), order);
    }
    assert_eq!(shop.pieces(BOWL).await, (3, 1));
    assert_eq!(shop.mails(&order).await, [MailKind::OrderPlaced]);
    assert_eq!(shop.status(&order).await, ("awaiting_payment", vec!["requires_action"]));
}

pub async fn placing_at_once_is_one_order(shop: TestShop) {
    let visit = shop.ready("de", BOWL, 1, "ideal").await;
    let key = shop.checkout(&visit).await.idempotency_key;
    let clicks: Vec<_> = (0..8)
        .map(|_| {
            let (shop, visit, key) = (shop.clone(), visit.clone(), key.clone());
            tokio::spawn(async move { shop.place(&visit, &key).await.unwrap() })
        })
        .collect();
    let mut orders = Vec::new();
    for click in clicks {
        orders.push(click.await.unwrap());
    }
    assert!(orders.iter().all(|order| order == &orders[0]), "{orders:?}");
    assert_eq!(shop.pieces(BOWL).await, (3, 1));
    assert_eq!(shop.mails(&orders[0]).await, [MailKind::OrderPlaced]);
    assert_eq!(shop.order(&orders[0]).await.payments.len(), 1);
}

pub async fn an_ordered_cart_is_left_alone(shop: TestShop) {
    let mut visit = shop.ready("de", BOWL, 1, "card").await;
    let key = shop.checkout(&visit).await.idempotency_key;
    let order = shop.place(&visit, &key).await.unwrap();
    let before = visit.cart.clone();
    shop.add(&mut visit, CUP, 1).await;
    assert_ne!(visit.cart, before, "what comes next goes into a new cart");
    assert_eq!(shop.order(&order).await.order, order);
}

pub async fn twenty_shoppers_race_for_three_pieces(shop: TestShop) {
    let mut race = Vec::new();
    for _ in 0..20 {
        let visit = shop.ready("de", BOWL, 1, "card").await;
        let key = shop.checkout(&visit).await.idempotency_key;
        race.push((shop.clone(), visit, key));
    }
    let race: Vec<_> = race
        .into_iter()
        .map(|(shop, visit, key)| tokio::spawn(async move { shop.place(&visit, &key).await }))
        .collect();
    let mut orders = BTreeSet::new();
    for shopper in race {
        match shopper.await.unwrap() {
            Ok(order) => assert!(orders.insert(order.id)),
            Err(PlaceFailure::Unmet(unmet)) => {
                assert_eq!(
                    (unmet.len(), unmet[0].field.as_str(), unmet[0].code),
                    (1, BOWL, Code::OutOfStock)
                );
            }
            Err(other) => panic!("{other:?}"),
        }
    }
    assert_eq!(orders.len(), 3);
    assert_eq!(shop.pieces(BOWL).await, (3, 3));
    assert_eq!(shop.undelivered().await, 6, "three mails and three payments");
}

pub async fn opposite_carts_do_not_block_each_other(shop: TestShop) {
    let mut race = Vec::new();
    for turn in 0..12 {
        let (first, second) = if turn % 2 == 0 { (BOWL, CUP) } else { (CUP, BOWL) };
        let mut visit = shop.ready("de", first, 1, "card").await;
        shop.add(&mut visit, second, 1).await;
        let key = shop.checkout(&visit).await.idempotency_key;
        let shop = shop.clone();
        race.push((shop, visit, key));
    }
    let race: Vec<_> = race
        .into_iter()
        .map(|(shop, visit, key)| tokio::spawn(async move { shop.place(&visit, &key).await }))
        .collect();
    let mut placed = 0;
    for shopper in race {
        match shopper.await.unwrap() {
            Ok(_) => placed += 1,
            Err(PlaceFailure::Unmet(_)) => {}
            Err(other) => panic!("{other:?}"),
        }
    }
    assert_eq!(placed, 3);
    assert_eq!((shop.pieces(BOWL).await, shop.pieces(CUP).await), ((3, 3), (500, 3)));
}

pub async fn the_last_piece_changes_the_catalog(shop: TestShop) {
    let before = shop.generation(Generation::Stock).await;
    shop.buy("de", BOWL, 2, "card").await;
    assert_eq!(shop.generation(Generation::Stock).await, before, "one is left");
    assert!(!shop.shop.refresh().await.unwrap());
    shop.buy("de", BOWL, 1, "card").await;
    assert_eq!(shop.generation(Generation::Stock).await, before + 1);
    assert!(shop.in_stock(BOWL), "until the snapshot is read anew");
    assert!(shop.shop.refresh().await.unwrap());
    assert!(!shop.in_stock(BOWL));
    assert!(shop.in_stock(CUP));
}

pub async fn an_order_takes_its_pieces_from_where_they_lie(shop: TestShop) {
    shop.count(CUP, "annex", 4).await;
    shop.count(TEAPOT, "annex", 1).await;
    let mut visit = shop.ready("de", BOWL, 2, "ideal").await;
    shop.add(&mut visit, CUP, 1).await;
    assert_eq!(parcels(&shop.checkout(&visit).await.totals), ["house: 2 BOWL-KOHIKI-S, 1 CUP-SAND"]);
    assert_eq!(shop.add(&mut visit, TEAPOT, 1).await.lines[2].available, 1, "it can be had, be it elsewhere");
    let shown = shop.checkout(&visit).await;
    let order = shop.place(&visit, &shown.idempotency_key).await.unwrap();
    assert_eq!(order.totals, shown.totals);
    let sent = ["house: 2 BOWL-KOHIKI-S, 1 CUP-SAND", "annex: 1 TEAPOT-INK"];
    assert_eq!(parcels(&order.totals), sent);
    let shipping = order.totals.cost.parcels.iter().map(|parcel| parcel.shipping.amount).sum::<i64>();
    assert_eq!(shipping, order.totals.shipping.price.amount, "what it costs is shared out");
    assert_eq!(shop.pieces(BOWL).await, (3, 2));
    assert_eq!((shop.pieces_at(TEAPOT, "annex").await, shop.pieces(TEAPOT).await), ((1, 1), (0, 0)));
    assert!(matches!(
        shop.change(&mut shop.visit("de"), CartChange::Add { sku: TEAPOT, quantity: "1", engraving: "" })
            .await,
        Err(workflows::CartFailure::Rule(commerce::cart::CartError::OutOfStock { available: 0 }))
    ));
    open_payment(&shop.shop, &order.id).await.unwrap();
    shop.forward_minutes(15);
    assert_eq!(shop.expire().await, 1);
    assert_eq!(shop.status(&order).await.0, "canceled");
    assert_eq!((shop.pieces_at(TEAPOT, "annex").await, shop.pieces(BOWL).await), ((1, 0), (3, 0)));
}

/// A parcel a line: `house: 2 BOWL-KOHIKI-S`.
fn parcels(totals: &commerce::checkout::Totals) -> Vec<String> {
    let parcels = totals.cost.parcels.iter().map(|parcel| {
        let pieces = parcel.pieces.iter().map(|pieces| format!("{} {}", pieces.quantity, pieces.sku));
        format!("{}: {}", parcel.from, pieces.collect::<Vec<_>>().join(", "))
    });
    parcels.collect()
}

pub async fn a_sum_that_was_shown_is_charged_while_it_holds(shop: TestShop) {
    let visit = shop.ready("us", BOWL, 1, "card").await;
    let shown = shop.checkout(&visit).await;
    assert_eq!(shown.held_until, shop.shop.clock.now() + jiff::SignedDuration::from_mins(30));
    shop.reprice(BOWL, eur(9_999)).await;
    let mut newer = crate::support::rates();
    for rate in &mut newer {
        rate.per_eur += rate.per_eur;
    }
    import_rates(&shop.shop.db, newer, Leaps::Accept).await.unwrap();
    shop.shop.refresh().await.unwrap();
    shop.forward_minutes(29);
    let again = shop.checkout(&visit).await;
    assert_eq!(
        (&again.totals, again.held_until),
        (&shown.totals, shown.held_until),
        "looking holds it no longer"
    );
    assert_eq!(again.cart.lines[0].quoted.price, shown.cart.lines[0].quoted.price);
    assert!(
        shop.cart(&visit).await.lines[0].quoted.price.money.amount > 10_000,
        "the cart shows today's price"
    );
    let order = shop.place(&visit, &shown.idempotency_key).await.unwrap();
    assert_eq!(order.totals, shown.totals);
    assert_eq!((order.lines[0].unit_price, &order.rate_notes), (usd(2_695), &shown.rate_notes()));
}

pub async fn another_question_has_another_answer(shop: TestShop) {
    let mut visit = shop.ready("de", CUP, 1, "card").await;
    let first = shop.checkout(&visit).await;
    shop.reprice(CUP, eur(1_300)).await;
    shop.add(&mut visit, CUP, 1).await;
    let second = shop.checkout(&visit).await;
    assert_eq!(second.totals.goods(), eur(2_600), "two pieces were never promised at the old price");
    assert!(matches!(shop.place(&visit, &first.idempotency_key).await, Err(PlaceFailure::Changed)));
    shop.forward_minutes(31);
    let third = shop.checkout(&visit).await;
    assert!(third.held_until > second.held_until);
    let order = shop.place(&visit, &second.idempotency_key).await.unwrap();
    assert_eq!(order.totals, second.totals, "the hold is over, but nothing has changed");
}

pub async fn what_cannot_be_sent_as_shown_is_asked_again(shop: TestShop) {
    shop.count(TEAPOT, "annex", 1).await;
    let visit = shop.ready("de", TEAPOT, 1, "card").await;
    let shown = shop.checkout(&visit).await;
    assert_eq!(parcels(&shown.totals), ["annex: 1 TEAPOT-INK"]);
    shop.buy("de", TEAPOT, 1, "card").await;
    let now = shop.checkout(&visit).await;
    assert_eq!(now.unmet[0].code, Code::OutOfStock);
    assert!(matches!(shop.place(&visit, &shown.idempotency_key).await, Err(PlaceFailure::Unmet(_))));
}
