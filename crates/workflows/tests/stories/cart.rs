//! The cart.

use crate::support::{BOWL, CUP, TEAPOT, TestShop, eur, id, jpy, products, texts, usd};
use commerce::cart::CartError;
use workflows::{CartChange, CartFailure, CartNotice, CartView, seed};

fn lines(view: &CartView) -> Vec<(&str, u32, i64)> {
    view.lines
        .iter()
        .map(|line| (line.quoted.sku.as_str(), line.quoted.quantity, line.quoted.total.amount))
        .collect()
}

fn notices(view: &CartView) -> Vec<Option<CartNotice>> {
    view.lines.iter().map(|line| line.notice.clone()).collect()
}

pub async fn pieces_are_added_set_and_removed(shop: TestShop) {
    let mut visit = shop.visit("de");
    assert_eq!(shop.cart(&visit).await.count(), 0);
    let view = shop.add(&mut visit, BOWL, 1).await;
    assert_eq!(lines(&view), [(BOWL, 1, 2_450)]);
    shop.add(&mut visit, CUP, 2).await;
    let view = shop.add(&mut visit, BOWL, 1).await;
    assert_eq!(lines(&view), [(BOWL, 2, 4_900), (CUP, 2, 2_400)]);
    assert_eq!((view.count(), view.subtotal), (4, eur(7_300)));
    let set = CartChange::Set { sku: CUP, quantity: " 99 ", engraving: "" };
    let view = shop.change(&mut visit, set).await.unwrap();
    assert_eq!(lines(&view), [(BOWL, 2, 4_900), (CUP, 99, 118_800)]);
    let view = shop.change(&mut visit, CartChange::Remove { sku: BOWL, engraving: "" }).await.unwrap();
    assert_eq!(lines(&view), [(CUP, 99, 118_800)]);
    let again = shop.change(&mut visit, CartChange::Remove { sku: BOWL, engraving: "" }).await.unwrap();
    assert_eq!(lines(&again), lines(&view), "taking out what is not there fulfils the wish");
    assert_eq!(lines(&shop.cart(&visit).await), [(CUP, 99, 118_800)]);
    assert_eq!(notices(&shop.cart(&visit).await), [None]);
}

pub async fn a_number_out_of_bounds_changes_nothing(shop: TestShop) {
    let mut visit = shop.visit("de");
    shop.add(&mut visit, CUP, 5).await;
    for quantity in ["0", "-1", "100", "1e9", "99999999999999999999", "two", "", "1.5", "٣"] {
        for change in [
            CartChange::Add { sku: CUP, quantity, engraving: "" },
            CartChange::Set { sku: CUP, quantity, engraving: "" },
        ] {
            let refused = shop.change(&mut visit, change).await;
            let rule = matches!(refused, Err(CartFailure::Rule(CartError::QuantityOutOfRange)));
            assert!(rule, "{quantity}: {refused:?}");
        }
    }
    let refused = shop.change(&mut visit, CartChange::Add { sku: CUP, quantity: "95", engraving: "" }).await;
    assert!(
        matches!(refused, Err(CartFailure::Rule(CartError::QuantityOutOfRange))),
        "100 in all: {refused:?}"
    );
    assert_eq!(lines(&shop.cart(&visit).await), [(CUP, 5, 6_000)]);
}

pub async fn an_unknown_sku_changes_nothing(shop: TestShop) {
    let mut visit = shop.visit("de");
    for sku in ["NO-SUCH-THING", "", "bowl", "'; DROP TABLE carts; --", &"A".repeat(10_000)] {
        let refused = shop.change(&mut visit, CartChange::Add { sku, quantity: "1", engraving: "" }).await;
        assert!(matches!(refused, Err(CartFailure::UnknownSku)), "{refused:?}");
    }
    assert_eq!(visit.cart, None, "and no cart was made");
    let set = CartChange::Set { sku: CUP, quantity: "1", engraving: "" };
    let refused = shop.change(&mut visit, set).await;
    assert!(matches!(refused, Err(CartFailure::Rule(CartError::NoSuchLine))), "{refused:?}");
}

pub async fn more_than_the_stock_changes_nothing(shop: TestShop) {
    let mut visit = shop.visit("de");
    shop.add(&mut visit, BOWL, 2).await;
    let over = |available: u32| {
        move |failure: CartFailure| match failure {
            CartFailure::Rule(CartError::OutOfStock { available: left }) => assert_eq!(left, available),
            other => panic!("{other:?}"),
        }
    };
    let add = |sku, quantity| CartChange::Add { sku, quantity, engraving: "" };
    over(3)(shop.change(&mut visit, add(BOWL, "2")).await.unwrap_err());
    over(3)(
        shop.change(&mut visit, CartChange::Set { sku: BOWL, quantity: "4", engraving: "" })
            .await
            .unwrap_err(),
    );
    over(0)(shop.change(&mut visit, add(TEAPOT, "1")).await.unwrap_err());
    assert_eq!(lines(&shop.cart(&visit).await), [(BOWL, 2, 4_900)]);
    shop.add(&mut visit, BOWL, 1).await;
    assert_eq!(shop.pieces(BOWL).await, (3, 0), "a cart promises nothing");
}

pub async fn a_foreign_token_makes_a_new_cart(shop: TestShop) {
    let mut mine = shop.visit("de");
    shop.add(&mut mine, BOWL, 1).await;
    let mut hers = shop.visit("de");
    hers.cart = Some(id(&"x".repeat(43)));
    assert_eq!(shop.cart(&hers).await.count(), 0);
    shop.add(&mut hers, CUP, 1).await;
    assert_ne!(hers.cart, Some(id(&"x".repeat(43))), "a secret that we did not make is not taken over");
    assert_ne!(hers.cart, mine.cart);
    assert_eq!(lines(&shop.cart(&mine).await), [(BOWL, 1, 2_450)]);
    assert_eq!(lines(&shop.cart(&hers).await), [(CUP, 1, 1_200)]);
}

pub async fn a_cart_survives_a_change_of_market_language_and_currency(shop: TestShop) {
    let mut visit = shop.visit("de");
    shop.add(&mut visit, BOWL, 1).await;
    shop.add(&mut visit, CUP, 2).await;
    let cart = visit.cart.clone();
    let mut abroad = shop.visit("jp");
    abroad.cart = cart.clone();
    let view = shop.look(&abroad).await;
    assert_eq!(
        lines(&view),
        [(BOWL, 1, 3_920), (CUP, 2, 3_600)],
        "160 yen a euro; the cup has its own price"
    );
    assert_eq!(view.subtotal, jpy(7_520));
    assert!(view.lines[0].quoted.price.note.is_some() && view.lines[1].quoted.price.note.is_none());
    assert_eq!(notices(&view), [None, None], "another currency is no change of price");
    abroad.currency = id("USD");
    abroad.locale = id("en");
    let view = shop.look(&abroad).await;
    assert_eq!(lines(&view), [(BOWL, 1, 2_695), (CUP, 2, 2_476)], "1,800 yen are 12.375 dollars");
    assert_eq!(view.subtotal, usd(5_171));
    let kept = shop.cart(&abroad).await.cart.unwrap();
    assert_eq!(
        (kept.market.as_str(), kept.locale.as_str(), kept.currency.code()),
        ("jp", "en", "USD"),
        "the cart knows where it was used last"
    );
    visit.cart = cart;
    assert_eq!(lines(&shop.look(&visit).await), [(BOWL, 1, 2_450), (CUP, 2, 2_400)]);
}

pub async fn a_change_of_price_is_told_once(shop: TestShop) {
    let mut visit = shop.visit("de");
    shop.add(&mut visit, CUP, 2).await;
    assert_eq!(notices(&shop.look(&visit).await), [None]);
    shop.reprice(CUP, eur(1_350)).await;
    let view = shop.cart(&visit).await;
    assert_eq!(lines(&view), [(CUP, 2, 2_700)], "the price is read afresh");
    let told = [Some(CartNotice::PriceChanged { from: eur(1_200) })];
    assert_eq!(notices(&view), told);
    assert_eq!(notices(&shop.look(&visit).await), told, "reading alone does not count as shown");
    assert_eq!(notices(&shop.look(&visit).await), [None]);
}

pub async fn a_change_of_price_is_told_after_an_edit_too(shop: TestShop) {
    let mut visit = shop.visit("de");
    shop.add(&mut visit, CUP, 2).await;
    shop.look(&visit).await;
    shop.reprice(CUP, eur(1_350)).await;
    // A plain form answers with a redirect: what the change itself knew is not shown to anyone.
    shop.add(&mut visit, BOWL, 1).await;
    shop.change(&mut visit, CartChange::Set { sku: CUP, quantity: "3", engraving: "" }).await.unwrap();
    let told = [Some(CartNotice::PriceChanged { from: eur(1_200) }), None];
    assert_eq!(notices(&shop.look(&visit).await), told);
    assert_eq!(notices(&shop.look(&visit).await), [None, None]);
}

pub async fn fewer_pieces_than_wanted_are_told_until_they_are_enough(shop: TestShop) {
    let mut visit = shop.visit("de");
    shop.add(&mut visit, BOWL, 3).await;
    shop.buy("de", BOWL, 2, "card").await;
    for _ in 0..2 {
        assert_eq!(notices(&shop.look(&visit).await), [Some(CartNotice::OutOfStock { available: 1 })]);
    }
    let view =
        shop.change(&mut visit, CartChange::Set { sku: BOWL, quantity: "1", engraving: "" }).await.unwrap();
    assert_eq!((lines(&view), notices(&view)), (vec![(BOWL, 1, 2_450)], vec![None]));
}

pub async fn a_variant_no_longer_sold_leaves_the_view(shop: TestShop) {
    let mut visit = shop.visit("de");
    shop.add(&mut visit, BOWL, 1).await;
    shop.add(&mut visit, CUP, 1).await;
    let mut changed = products();
    changed[0].variants[0].sku = id("BOWL-KOHIKI-L");
    seed(&shop.shop.db, &changed, &[], (&[], shop.shop.clock.now()), &texts(), &[], &[]).await.unwrap();
    shop.shop.refresh().await.unwrap();
    assert_eq!(lines(&shop.cart(&visit).await), [(CUP, 1, 1_200)]);
    shop.change(&mut visit, CartChange::Remove { sku: BOWL, engraving: "" }).await.unwrap();
    assert_eq!(shop.cart(&visit).await.cart.unwrap().lines.len(), 1, "and can be taken out");
}

pub async fn no_click_is_lost_among_many(shop: TestShop) {
    let mut visit = shop.visit("de");
    shop.add(&mut visit, CUP, 1).await;
    let clicks: Vec<_> = (0..10)
        .map(|_| {
            let (shop, mut visit) = (shop.clone(), visit.clone());
            tokio::spawn(async move { shop.add(&mut visit, CUP, 2).await })
        })
        .collect();
    for click in clicks {
        click.await.unwrap();
    }
    assert_eq!(lines(&shop.cart(&visit).await), [(CUP, 21, 25_200)]);
}

pub async fn a_cart_that_nobody_comes_back_to_is_forgotten_and_its_order_is_not(shop: TestShop) {
    let (order, _) = shop.buy("de", BOWL, 1, "ideal").await;
    let (mut left, mut kept) = (shop.visit("de"), shop.visit("de"));
    shop.add(&mut left, CUP, 1).await;
    shop.add(&mut kept, CUP, 1).await;
    shop.forward_hours(90 * 24);
    assert_eq!(workflows::forget_carts(&shop.shop).await.unwrap(), 0, "on its last day it is still there");
    shop.add(&mut kept, CUP, 1).await;
    shop.forward_hours(1);
    assert_eq!(workflows::forget_carts(&shop.shop).await.unwrap(), 2, "the one left, and the one ordered");
    assert_eq!((shop.cart(&left).await.count(), shop.cart(&kept).await.count()), (0, 2));
    assert_eq!(shop.order(&order).await.order.id, order.id);
}

pub async fn taking_out_of_no_cart_keeps_none(shop: TestShop) {
    let mut visit = shop.visit("de");
    shop.change(&mut visit, CartChange::Remove { sku: BOWL, engraving: "" }).await.unwrap();
    shop.forward_hours(91 * 24);
    assert_eq!(workflows::forget_carts(&shop.shop).await.unwrap(), 0, "nothing was written");
}
