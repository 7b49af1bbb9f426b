//! What carrying an order costs, which ways it can go, and who pays at the border.

use crate::support::{BOWL, CUP, HEAVIEST, TEAPOT, TestShop, eur, usd};
use commerce::{
    customs::Terms,
    shipping::{NotCarried, ShippingRate},
};
use workflows::{CheckoutAnswers, CheckoutView, Visit, save_checkout, view_checkout};

async fn pick(shop: &TestShop, visit: &Visit, method: &str) -> CheckoutView {
    let answers = CheckoutAnswers { shipping_method: Some(method.into()), ..CheckoutAnswers::default() };
    assert!(save_checkout(&shop.shop, visit, &answers).await.unwrap());
    shop.checkout(visit).await
}

fn carried(rate: &ShippingRate) -> Vec<String> {
    let parcels = rate.parcels.iter();
    parcels
        .map(|one| format!("{}: {} g for {}", one.from, one.chargeable_grams, one.freight.amount))
        .collect()
}

pub async fn an_order_in_two_parcels_costs_what_both_cost(shop: TestShop) {
    shop.count(TEAPOT, "annex", 1).await;
    let mut visit = shop.visit("us");
    shop.add(&mut visit, BOWL, 2).await;
    let view = shop.checkout(&visit).await;
    assert_eq!(carried(&view.totals.shipping), ["house: 840 g for 990"]);
    shop.add(&mut visit, TEAPOT, 1).await;
    let view = shop.checkout(&visit).await;
    assert_eq!(carried(&view.totals.shipping), ["house: 840 g for 990", "annex: 420 g for 990"]);
    let parcels: Vec<i64> = view.totals.cost.parcels.iter().map(|parcel| parcel.shipping.amount).collect();
    assert_eq!((view.totals.shipping.price, parcels), (usd(1_980), vec![990, 990]));
    assert_eq!(view.totals.cost.shipping, usd(1_980));
    assert_eq!(view.rate_notes().len(), 1, "one rate for both");
}

pub async fn who_pays_at_the_border_is_as_the_way_has_it(shop: TestShop) {
    let visit = shop.ready("us", BOWL, 1, "card").await;
    let first = shop.checkout(&visit).await;
    assert_eq!(first.totals.shipping.terms, Terms::Ddp);
    let slow = pick(&shop, &visit, "slow").await;
    assert_eq!((slow.totals.shipping.terms, slow.totals.shipping.price), (Terms::Dap, usd(550)));
    assert_ne!(slow.idempotency_key, first.idempotency_key, "she agrees to the way as well");
    let order = shop.place(&visit, &slow.idempotency_key).await.unwrap();
    assert_eq!(order.totals.shipping, slow.totals.shipping, "an order keeps what its shipping is made of");
}

pub async fn a_way_that_cannot_take_it_says_so(shop: TestShop) {
    let mut visit = shop.visit("de");
    shop.add(&mut visit, CUP, 99).await;
    let view = pick(&shop, &visit, "express").await;
    assert_eq!(view.totals.shipping.price, eur(1_290), "41,580 g are just light enough");
    shop.add(&mut visit, BOWL, 2).await;
    let cart = shop.cart(&visit).await;
    let world = shop.shop.world.load();
    let market = world.market(&visit.market).unwrap();
    assert!(cart.sum(&shop.shop, market).totals.is_none());
    let refused = cart.not_carried(&shop.shop, market);
    assert_eq!(refused, Some(NotCarried::TooHeavy { grams: 42_420, most_grams: HEAVIEST }));
    assert!(
        view_checkout(&shop.shop, &visit).await.unwrap().is_none(),
        "it has no sum, so it has no checkout"
    );
    shop.change(&mut visit, workflows::CartChange::Set { sku: BOWL, quantity: "1", engraving: "" })
        .await
        .unwrap();
    assert_eq!(shop.checkout(&visit).await.totals.shipping.price, eur(1_290), "what she picked is kept");
}
