//! Numbers that customs asks of the buyer: asked, encrypted, erased.

use crate::support::{BOWL, CUP, SECRET, TestShop, eur, id, price, product};
use commerce::{
    buyer_number::{BuyerNumber, NumberKind, Sealed, Typed},
    cart::{Cart, CheckoutDetails},
    order::Order,
};
use storage::{Place, StorageError, buyer_numbers, carts};
use workflows::{
    CheckoutAnswers, CheckoutView, NumberFailure, PlaceFailure, Visit, buyer_number, erase_buyer_numbers,
    save_checkout, seed, view_order,
};

const CPF: &str = "529.982.247-25";

/// What is missing of the number.
fn fault(view: &CheckoutView) -> Option<&'static str> {
    let open = view.unmet.iter().find(|open| open.field == "buyer-number")?;
    Some(open.code.key())
}

fn typed(view: &CheckoutView) -> Option<(NumberKind, &str)> {
    view.buyer_number.as_ref().map(|asked| (asked.kind, asked.typed.0.as_str()))
}

async fn says(shop: &TestShop, visit: &Visit, number: &str) {
    let answers = CheckoutAnswers { buyer_number: Some(Typed(number.into())), ..CheckoutAnswers::default() };
    assert!(save_checkout(&shop.shop, visit, &answers).await.unwrap());
}

async fn moves_to(shop: &TestShop, visit: &Visit, country: &str) {
    let answers = CheckoutAnswers {
        country: Some(country.into()),
        // The field on the page was still that of the country before.
        buyer_number: Some(Typed(CPF.into())),
        ..CheckoutAnswers::default()
    };
    assert!(save_checkout(&shop.shop, visit, &answers).await.unwrap());
}

/// The number that the order's own page shows.
async fn shown(shop: &TestShop, order: &Order) -> Option<String> {
    shop.order(order).await.buyer_number.as_ref().map(BuyerNumber::masked)
}

async fn erased(shop: &TestShop) -> u64 {
    erase_buyer_numbers(&shop.shop).await.unwrap()
}

async fn cart_of(shop: &TestShop, visit: &Visit) -> Option<Cart> {
    let mut tx = shop.shop.db.read().await.unwrap();
    carts::find(&mut tx, &visit.cart.as_ref().unwrap().digest()).await.unwrap()
}

pub async fn a_number_is_asked_of_a_parcel_that_crosses_the_border(shop: TestShop) {
    for (market, asked) in [("br", Some(NumberKind::Cpf)), ("de", None), ("us", None)] {
        let mut visit = shop.visit(market);
        shop.add(&mut visit, BOWL, 1).await;
        let view = shop.checkout(&visit).await;
        assert_eq!(typed(&view).map(|(kind, _)| kind), asked, "{market}");
        assert_eq!(fault(&view), asked.map(|_| "missing"), "{market}");
    }
}

pub async fn a_download_asks_for_no_number(shop: TestShop) {
    let mut file = product("FONT", "black");
    file.file = Some("font.otf".into());
    let prices = [price("base", "FONT", "", eur(3_000))];
    seed(&shop.shop.db, &[file], &prices, (&[], shop.shop.clock.now()), &[], &[], &[]).await.unwrap();
    shop.shop.refresh().await.unwrap();
    let mut visit = shop.visit("br");
    shop.add(&mut visit, "FONT", 1).await;
    assert_eq!(typed(&shop.checkout(&visit).await), None);
    shop.add(&mut visit, BOWL, 1).await;
    assert_eq!(typed(&shop.checkout(&visit).await), Some((NumberKind::Cpf, "")));
}

pub async fn a_wrong_number_is_kept_and_places_nothing(shop: TestShop) {
    let visit = shop.ready("br", BOWL, 1, "card").await;
    assert_eq!(fault(&shop.checkout(&visit).await), None);
    for (wrong, told) in [("529.982.247-26", "invalid"), ("52998224725\u{0}1", "invalid"), ("  ", "missing")]
    {
        says(&shop, &visit, wrong).await;
        let view = shop.checkout(&visit).await;
        assert_eq!(fault(&view), Some(told), "{wrong}");
        let kept = wrong.trim().replace('\0', "");
        assert_eq!(typed(&view), Some((NumberKind::Cpf, kept.as_str())), "it is shown again");
        let refused = shop.place(&visit, &view.idempotency_key).await;
        assert!(matches!(refused, Err(PlaceFailure::Unmet(open)) if open.len() == 1), "{wrong}");
    }
    says(&shop, &visit, "٥٢٩٩٨٢٢٤٧٢٥").await;
    let kept = cart_of(&shop, &visit).await.unwrap();
    let json = serde_json::to_string(&kept.details).unwrap();
    assert!(kept.details.buyer_number.is_some() && !json.contains("529") && !json.contains('٥'), "{json}");
    let key = shop.checkout(&visit).await.idempotency_key;
    shop.place(&visit, &key).await.unwrap();
}

pub async fn a_number_means_nothing_in_another_country(shop: TestShop) {
    let visit = shop.ready("br", BOWL, 1, "card").await;
    moves_to(&shop, &visit, "CL").await;
    let view = shop.checkout(&visit).await;
    assert_eq!((typed(&view), fault(&view)), (Some((NumberKind::Rut, "")), Some("missing")));
    says(&shop, &visit, "12.531.909-2").await;
    assert_eq!(fault(&shop.checkout(&visit).await), None);
    moves_to(&shop, &visit, "CL").await;
    assert_eq!(typed(&shop.checkout(&visit).await), Some((NumberKind::Rut, CPF)), "typed in Chile's field");
}

pub async fn a_number_comes_with_the_order_and_leaves_the_cart(shop: TestShop) {
    let visit = shop.ready("br", BOWL, 1, "card").await;
    let cart = cart_of(&shop, &visit).await.unwrap();
    let key = shop.checkout(&visit).await.idempotency_key;
    let order = shop.place(&visit, &key).await.unwrap();
    assert_eq!(shown(&shop, &order).await.as_deref(), Some("***.***.247-25"));
    let mut tx = shop.shop.db.read().await.unwrap();
    let number = buyer_number(&shop.shop.seal, &mut tx, &order.id).await.unwrap().unwrap();
    assert_eq!(number.written(), CPF, "for the papers of the parcel");
    let (kind, sealed) = buyer_numbers::of_order(&mut tx, &order.id).await.unwrap().unwrap();
    assert_eq!(kind, NumberKind::Cpf);
    assert!(!sealed.0.contains("529"));
    let of_cart = cart.details.buyer_number.unwrap();
    assert_eq!(
        shop.shop.seal.open(Place::BuyerNumber, order.id.as_str(), &of_cart),
        None,
        "what is sealed for a cart opens in no order"
    );
    drop(tx);
    let (inland, _) = shop.buy("de", CUP, 1, "card").await;
    assert_eq!(shown(&shop, &inland).await, None);
}

pub async fn a_canceled_order_forgets_its_number_at_once(shop: TestShop) {
    let (order, session) = shop.buy("br", BOWL, 1, "ideal").await;
    assert!(shown(&shop, &order).await.is_some());
    shop.forward_minutes(16);
    shop.expire().await;
    assert_eq!(shop.status(&order).await, ("canceled", vec!["expired"]));
    assert_eq!(shown(&shop, &order).await, None);
    shop.money("late", &session).await;
    assert_eq!(shop.status(&order).await.0, "paid", "late money is still welcome");
    assert_eq!((shown(&shop, &order).await, erased(&shop).await), (None, 0));
}

/// Four working days at the most, counted twice, and thirty days.
const KEPT_HOURS: i64 = (4 * 2 + 30) * 24;

pub async fn a_number_is_erased_once_its_parcel_has_arrived(shop: TestShop) {
    let (order, _) = shop.buy("br", BOWL, 1, "card").await;
    assert_eq!(shop.status(&order).await.0, "paid");
    shop.forward_hours(KEPT_HOURS);
    shop.forward_seconds(-1);
    assert_eq!(erased(&shop).await, 0);
    assert!(shown(&shop, &order).await.is_some());
    shop.forward_seconds(1);
    assert_eq!(erased(&shop).await, 1);
    assert_eq!(shown(&shop, &order).await, None);
    assert_eq!(erased(&shop).await, 0, "again changes nothing");
    assert_eq!(shop.status(&order).await.0, "paid");
}

pub async fn the_time_counts_from_the_payment(shop: TestShop) {
    let (order, session) = shop.buy("br", BOWL, 1, "ideal").await;
    shop.forward_minutes(10);
    shop.money("1", &session).await;
    shop.forward_hours(KEPT_HOURS);
    shop.forward_minutes(-1);
    assert_eq!(erased(&shop).await, 0);
    shop.forward_minutes(1);
    assert_eq!(erased(&shop).await, 1);
    assert_eq!(shown(&shop, &order).await, None);
}

pub async fn an_order_that_nobody_pays_or_cancels_forgets_as_well(shop: TestShop) {
    let (order, _) = shop.buy("br", BOWL, 1, "ideal").await;
    shop.forward_hours(KEPT_HOURS);
    assert_eq!(erased(&shop).await, 1);
    assert_eq!((shown(&shop, &order).await, shop.status(&order).await.0), (None, "awaiting_payment"));
}

pub async fn a_number_is_read_after_a_rotation_of_the_secret(shop: TestShop) {
    let (order, _) = shop.buy("br", BOWL, 1, "card").await;
    let visit = shop.ready("br", CUP, 1, "card").await;
    let rotated = shop.with_secrets(b"another secret", Some(SECRET)).await;
    assert_eq!(shown(&rotated, &order).await.as_deref(), Some("***.***.247-25"));
    assert_eq!(typed(&rotated.checkout(&visit).await), Some((NumberKind::Cpf, CPF)));
    let lost = shop.with_secrets(b"another secret", None).await;
    let gone = view_order(&lost.shop, &order.token).await;
    assert!(matches!(gone, Err(StorageError::Unopened { table: "orders", .. })), "{gone:?}");
    assert_eq!(
        cart_of(&lost, &visit).await.unwrap().details,
        CheckoutDetails::default(),
        "it is asked for again"
    );
}

pub async fn a_changed_row_shows_no_number(shop: TestShop) {
    let (order, _) = shop.buy("br", BOWL, 1, "card").await;
    let (other, _) = shop.buy("br", CUP, 1, "card").await;
    let mut tx = shop.shop.db.read().await.unwrap();
    let (kind, sealed) = buyer_numbers::of_order(&mut tx, &order.id).await.unwrap().unwrap();
    let (_, foreign) = buyer_numbers::of_order(&mut tx, &other.id).await.unwrap().unwrap();
    drop(tx);
    let cut = Sealed(sealed.0[1..].to_owned());
    for (kind, changed) in [
        (kind, foreign),
        (kind, cut),
        (kind, Sealed("💥".into())),
        (kind, Sealed(String::new())),
        (NumberKind::Rut, sealed.clone()),
    ] {
        let mut tx = shop.shop.db.write().await.unwrap();
        buyer_numbers::erase(&mut tx, &order.id).await.unwrap();
        buyer_numbers::insert(&mut tx, &order.id, kind, &changed, id("2027-01-01T00:00:00Z")).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(shown(&shop, &order).await, None, "{kind:?} {changed:?}");
        let mut tx = shop.shop.db.read().await.unwrap();
        let failure = buyer_number(&shop.shop.seal, &mut tx, &order.id).await;
        assert!(matches!(failure, Err(NumberFailure::Unreadable)), "{kind:?}");
    }
}
