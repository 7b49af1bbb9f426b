//! The checkout: what is missing, what it costs, how it can be paid.

use crate::support::{BOWL, CUP, TestShop, eur, id, jpy, usd};
use commerce::{Money, address::AddressField, payment::Reason};
use workflows::{CheckoutAnswers, CheckoutView, save_checkout, view_checkout};

fn unmet(view: &CheckoutView) -> Vec<(&str, &str)> {
    view.unmet.iter().map(|open| (open.field.as_str(), open.code.key())).collect()
}

pub async fn what_is_missing_is_listed(shop: TestShop) {
    let mut visit = shop.visit("de");
    shop.add(&mut visit, BOWL, 1).await;
    let missing = [("email", "missing"), ("address-name", "missing"), ("payment-method", "missing")];
    assert_eq!(unmet(&shop.checkout(&visit).await), missing);
    shop.answer(&visit, "card").await;
    assert_eq!(unmet(&shop.checkout(&visit).await), []);
    shop.add(&mut visit, BOWL, 2).await;
    shop.buy("de", BOWL, 1, "card").await;
    assert_eq!(unmet(&shop.checkout(&visit).await), [(BOWL, "out-of-stock")]);
}

pub async fn wrong_answers_are_kept(shop: TestShop) {
    let mut visit = shop.visit("de");
    shop.add(&mut visit, BOWL, 1).await;
    let answers = CheckoutAnswers {
        email: Some("ada at example".into()),
        country: Some("FR".into()),
        address: vec![(AddressField::Street, " 1 rue de l'Odéon ".into())],
        payment_method: Some("barter".into()),
        ..CheckoutAnswers::default()
    };
    assert!(save_checkout(&shop.shop, &visit, &answers).await.unwrap());
    let view = shop.checkout(&visit).await;
    assert_eq!(
        unmet(&view),
        [
            ("email", "invalid"),
            ("address-country", "unavailable"),
            ("address-name", "missing"),
            ("address-city", "missing"),
            ("payment-method", "unavailable"),
        ]
    );
    assert_eq!(view.details.email, "ada at example");
    assert_eq!(view.details.address.unwrap().get(AddressField::Street), "1 rue de l'Odéon");
    let corrected = CheckoutAnswers { email: Some("ada@example.org".into()), ..CheckoutAnswers::default() };
    save_checkout(&shop.shop, &visit, &corrected).await.unwrap();
    let view = shop.checkout(&visit).await;
    assert_eq!(unmet(&view)[0], ("address-country", "unavailable"), "what was not sent stays as it was");
    assert_eq!(view.details.email, "ada@example.org");
}

pub async fn an_address_without_a_country_is_kept(shop: TestShop) {
    for country in [None, Some("Germany".to_owned())] {
        let mut visit = shop.visit("de");
        shop.add(&mut visit, BOWL, 1).await;
        let address = vec![(AddressField::City, "Berlin".to_owned())];
        let answers = CheckoutAnswers { country, address, ..CheckoutAnswers::default() };
        save_checkout(&shop.shop, &visit, &answers).await.unwrap();
        let kept = shop.checkout(&visit).await.details.address.expect("nothing typed is lost");
        assert_eq!((kept.country.as_str(), kept.get(AddressField::City)), ("DE", "Berlin"));
    }
}

pub async fn a_method_tells_why_it_does_not_apply(shop: TestShop) {
    let reasons = |view: &CheckoutView| -> Vec<(String, Vec<Reason>)> {
        view.methods.iter().map(|offer| (offer.method.id.to_string(), offer.reasons.clone())).collect()
    };
    let visit = shop.ready("de", BOWL, 1, "konbini").await;
    let view = shop.checkout(&visit).await;
    assert_eq!(
        reasons(&view),
        [
            ("card".into(), vec![]),
            ("ideal".into(), vec![]),
            ("konbini".into(), vec![Reason::Country(vec![id("JP")]), Reason::Currency(vec![id("JPY")])]),
        ]
    );
    assert_eq!(unmet(&view), [("payment-method", "unavailable")]);

    let mut visit = shop.visit("jp");
    visit.cart = shop.ready("jp", CUP, 99, "konbini").await.cart;
    assert_eq!(unmet(&shop.checkout(&visit).await), [], "178,200 and 900 yen");
    visit.currency = id("USD");
    let view = shop.checkout(&visit).await;
    assert_eq!(reasons(&view)[0], ("konbini".into(), vec![Reason::Currency(vec![id("JPY")])]));
    assert_eq!(unmet(&view), [("payment-method", "unavailable")]);
}

pub async fn a_method_of_another_market_is_unavailable(shop: TestShop) {
    let visit = shop.ready("de", BOWL, 1, "ideal").await;
    let mut abroad = shop.visit("us");
    abroad.cart = visit.cart;
    let view = shop.checkout(&abroad).await;
    assert_eq!(unmet(&view), [("address-country", "unavailable"), ("payment-method", "unavailable")]);
    assert_eq!(view.country, id("US"), "the form is for a country that can be picked");
}

pub async fn shipping_is_counted_in_the_shoppers_currency(shop: TestShop) {
    let visit = shop.ready("us", BOWL, 2, "card").await;
    let totals = shop.checkout(&visit).await.totals;
    assert_eq!((totals.goods(), totals.shipping.price, totals.due()), (usd(5_390), usd(990), usd(6_380)));
    assert!(
        totals.charges().is_empty() && totals.cost.is_unknown(),
        "nobody knows what a border asks without rules"
    );

    let mut visit = shop.ready("de", BOWL, 2, "card").await;
    let totals = shop.checkout(&visit).await.totals;
    assert_eq!((totals.goods(), totals.shipping.price, totals.due()), (eur(4_900), eur(490), eur(5_390)));
    let taxes: Vec<Money> = totals.charges().iter().map(|charge| charge.amount).collect();
    assert_eq!(taxes, [eur(861)], "19 % within");
    shop.add(&mut visit, CUP, 1).await;
    assert_eq!(shop.checkout(&visit).await.totals.shipping.price, eur(0), "free from 50 euros");
    let express = CheckoutAnswers { shipping_method: Some("express".into()), ..CheckoutAnswers::default() };
    save_checkout(&shop.shop, &visit, &express).await.unwrap();
    assert_eq!(shop.checkout(&visit).await.totals.shipping.price, eur(1_290));
    visit.currency = id("JPY");
    let view = shop.checkout(&visit).await;
    assert_eq!(view.totals.shipping.price, jpy(2_064));
    let prices: Vec<i64> = view.shipping.iter().map(|way| way.rate.as_ref().unwrap().price.amount).collect();
    assert_eq!(prices, [0, 2_064]);
}

pub async fn no_cart_no_checkout(shop: TestShop) {
    let mut visit = shop.visit("de");
    assert!(view_checkout(&shop.shop, &visit).await.unwrap().is_none());
    assert!(!save_checkout(&shop.shop, &visit, &CheckoutAnswers::default()).await.unwrap());
    visit.cart = Some(id(&"y".repeat(43)));
    assert!(view_checkout(&shop.shop, &visit).await.unwrap().is_none());
    assert!(!save_checkout(&shop.shop, &visit, &CheckoutAnswers::default()).await.unwrap());
}
