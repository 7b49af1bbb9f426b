//! Buying for a company: its VAT number, what the registry says of it, and who owes the tax.

use crate::support::{BOWL, TestShop, describe, eur, id};
use commerce::vat_number::{VatAnswer, VatCheck};
use workflows::{CheckoutAnswers, CheckoutView, PlaceFailure, place_order};

const FRENCH: &str = "FR40303265045";

/// A bowl of 24.50 and 5.50 of shipping: 30.00, which contain 5.00 of French tax.
const WITH_TAX: i64 = 3_000;
const WITHOUT_TAX: i64 = 2_500;

fn unmet(view: &CheckoutView) -> Vec<(&str, &str)> {
    view.unmet.iter().map(|open| (open.field.as_str(), open.code.key())).collect()
}

fn answer(check: Option<&VatCheck>) -> Option<VatAnswer> {
    check.map(|check| check.answer)
}

pub async fn a_confirmed_business_pays_without_the_tax(shop: TestShop) {
    let visit = shop.ready("fr", BOWL, 1, "card").await;
    assert_eq!(shop.checkout(&visit).await.totals.due(), eur(WITH_TAX));
    shop.give_vat_number(&visit, " fr 40 303 265 045 ").await;
    let view = shop.checkout(&visit).await;
    assert_eq!((view.totals.due(), unmet(&view)), (eur(WITHOUT_TAX), vec![]));
    assert!(view.totals.cost.is_reversed());
    assert_eq!(view.vat.unwrap().typed, "fr 40 303 265 045", "as she wrote it");
    let market = shop.shop.world.load_full().market(&visit.market).unwrap().clone();
    let cart = shop.cart(&visit).await.sum(&shop.shop, &market).totals.unwrap();
    assert_eq!(cart.due(), eur(WITHOUT_TAX), "the cart knows it too");

    let order = shop.place(&visit, &view.idempotency_key).await.unwrap();
    let kept = shop.order(&order).await.order;
    assert_eq!((kept.totals.due(), shop.registry.asked()), (eur(WITHOUT_TAX), vec![FRENCH.to_owned()]));
    let check = kept.vat_check.unwrap();
    assert_eq!((check.number.as_str(), check.answer), (FRENCH, VatAnswer::Valid));
    assert_eq!(check.at, id("2026-11-22T12:00:00Z"));
    assert_eq!(check.consultation.as_deref(), Some("consultation-1"));
    assert_eq!(shop.order(&order).await.payments[0].amount, eur(WITHOUT_TAX), "and that is what is charged");
}

pub async fn a_number_that_nobody_has_is_told_at_its_field(shop: TestShop) {
    shop.registry.say(VatAnswer::NotValid);
    let visit = shop.ready("fr", BOWL, 1, "card").await;
    shop.give_vat_number(&visit, FRENCH).await;
    let view = shop.checkout(&visit).await;
    assert_eq!(unmet(&view), [("vat-number", "unconfirmed")]);
    assert_eq!(view.totals.due(), eur(WITH_TAX));
    let placed = shop.place(&visit, &view.idempotency_key).await;
    assert!(matches!(placed, Err(PlaceFailure::Unmet(open)) if open == view.unmet));
    shop.give_vat_number(&visit, "").await;
    let view = shop.checkout(&visit).await;
    let order = shop.place(&visit, &view.idempotency_key).await.unwrap();
    assert_eq!((order.totals.due(), order.vat_check), (eur(WITH_TAX), None), "without it she buys as anyone");
}

pub async fn a_wrong_number_is_not_asked_about(shop: TestShop) {
    let visit = shop.ready("fr", BOWL, 1, "card").await;
    let long = "9".repeat(100_000);
    for wrong in ["FR41303265045", "FR4030326504", "US123", "'; DROP TABLE carts; --", &long] {
        shop.give_vat_number(&visit, wrong).await;
        let view = shop.checkout(&visit).await;
        assert_eq!(unmet(&view), [("vat-number", "invalid")], "{wrong:.40}");
        assert_eq!(view.vat.unwrap().typed, wrong.chars().take(254).collect::<String>(), "nothing is lost");
        assert_eq!(view.totals.due(), eur(WITH_TAX));
    }
    assert_eq!(shop.registry.asked(), Vec::<String>::new());
}

pub async fn a_silent_registry_costs_the_tax_and_is_asked_again(shop: TestShop) {
    shop.registry.say(VatAnswer::CannotSay);
    let visit = shop.ready("fr", BOWL, 1, "card").await;
    shop.give_vat_number(&visit, FRENCH).await;
    let view = shop.checkout(&visit).await;
    assert_eq!((unmet(&view), view.totals.due()), (vec![], eur(WITH_TAX)));
    assert_eq!(answer(view.vat.unwrap().check.as_ref()), Some(VatAnswer::CannotSay), "which is said");
    shop.answer(&visit, "card").await;
    assert_eq!(shop.registry.asked().len(), 2, "the next answers ask again");
    let order = shop.place(&visit, &view.idempotency_key).await.unwrap();
    assert_eq!(order.totals.due(), eur(WITH_TAX), "the order goes on with the tax");
    assert_eq!(answer(order.vat_check.as_ref()), Some(VatAnswer::CannotSay));

    let visit = shop.ready("fr", BOWL, 1, "card").await;
    shop.give_vat_number(&visit, FRENCH).await;
    shop.registry.say(VatAnswer::Valid);
    shop.answer(&visit, "card").await;
    assert_eq!(shop.checkout(&visit).await.totals.due(), eur(WITHOUT_TAX), "once it answers");
}

pub async fn a_number_given_with_the_order_is_asked_about_first(shop: TestShop) {
    let visit = shop.ready("fr", BOWL, 1, "card").await;
    let key = shop.checkout(&visit).await.idempotency_key;
    let answers = CheckoutAnswers { vat_number: Some(FRENCH.into()), ..CheckoutAnswers::default() };
    let placed = place_order(&shop.shop, &visit, &answers, &key, &describe).await;
    assert!(matches!(placed, Err(PlaceFailure::Changed)), "another sum than was shown: {placed:?}");
    assert_eq!(shop.registry.asked().len(), 1, "once for all");
    let view = shop.checkout(&visit).await;
    let order = place_order(&shop.shop, &visit, &answers, &view.idempotency_key, &describe).await.unwrap();
    assert_eq!(order.totals.due(), eur(WITHOUT_TAX));
    assert_eq!(shop.registry.asked().len(), 1);
}

pub async fn a_confirmed_number_counts_for_a_day(shop: TestShop) {
    let visit = shop.ready("fr", BOWL, 1, "card").await;
    shop.give_vat_number(&visit, FRENCH).await;
    shop.forward_hours(23);
    shop.answer(&visit, "card").await;
    assert_eq!(shop.registry.asked().len(), 1);
    shop.registry.say(VatAnswer::NotValid);
    shop.forward_hours(1);
    let key = shop.checkout(&visit).await.idempotency_key;
    let placed = shop.place(&visit, &key).await;
    assert!(matches!(placed, Err(PlaceFailure::Unmet(_))), "it was given up meanwhile: {placed:?}");
    assert_eq!(shop.registry.asked().len(), 2);
    assert_eq!(shop.checkout(&visit).await.totals.due(), eur(WITH_TAX));
}

pub async fn another_number_is_another_question(shop: TestShop) {
    let visit = shop.ready("fr", BOWL, 1, "card").await;
    shop.give_vat_number(&visit, FRENCH).await;
    shop.registry.say(VatAnswer::CannotSay);
    shop.give_vat_number(&visit, "23334175221").await;
    assert_eq!(shop.registry.asked(), [FRENCH, "FR23334175221"], "without letters it is one of the address");
    let view = shop.checkout(&visit).await;
    assert_eq!(view.totals.due(), eur(WITH_TAX), "what was said of the one says nothing of the other");
    shop.registry.say(VatAnswer::Valid);
    shop.give_vat_number(&visit, "DE136695976").await;
    let view = shop.checkout(&visit).await;
    assert_eq!(view.totals.due(), eur(WITH_TAX), "goods come from the country of this one");
    assert_eq!(answer(view.vat.unwrap().check.as_ref()), Some(VatAnswer::Valid));
}

pub async fn a_number_is_asked_for_where_it_counts(shop: TestShop) {
    for market in ["de", "jp", "us"] {
        let mut visit = shop.visit(market);
        shop.add(&mut visit, BOWL, 1).await;
        shop.give_vat_number(&visit, "no number at all").await;
        let view = shop.checkout(&visit).await;
        assert_eq!(view.vat, None, "{market}");
        assert!(view.unmet.iter().all(|open| open.field != "vat-number"), "{market}");
    }
    assert_eq!(shop.registry.asked(), Vec::<String>::new());
}
