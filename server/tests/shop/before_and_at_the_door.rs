//! What has not left the house is canceled, and what is paid at the door is paid when it has arrived.

use crate::{
    fulfilment::{bought, mails, sent, shop_of, tells, told, view},
    purchase::{GERMAN, SAUDI, Shopper},
    returns::{is_audited, review, sends_back, token},
    test_shop::{BASE, Browser, TestShop},
};
use workflows::{ParcelFailure, pack_parcel, ports::MailKind};

/// Buys and pays; the path of the order.
pub async fn paid(
    browser: &mut Browser,
    shopper: &Shopper,
    lines: &[(&str, &str)],
    way: Option<&str>,
) -> String {
    for (sku, quantity) in lines {
        shopper.fills_cart(browser, sku, quantity).await;
    }
    if let Some(way) = way {
        let fields = [shopper.place(), vec![("shipping_method", way)]].concat();
        assert_eq!(browser.submit("/api/checkout/save", &fields).await.status, 303);
    }
    let placed = shopper.orders(browser, "card").await;
    assert!(placed.location().contains("/orders/"), "{placed:?}");
    placed.location().trim_start_matches(BASE).to_owned()
}

#[tokio::test]
async fn what_is_paid_at_the_door_is_canceled_as_a_whole_until_it_is_packed() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let free = shop.stock("BOWL-KOHIKI-S").await;
    let (path, order) = bought(&shop, &mut browser, &SAUDI, "cash_on_delivery").await;
    let token = path.rsplit('/').next().unwrap();
    assert!(shop.stock("BOWL-KOHIKI-S").await < free);
    let page = browser.get(&path).await;
    assert_eq!(page.mark("cancel-order", "data-testid").as_deref(), Some("cancel-order"), "{}", page.body);
    for _ in 0..2 {
        let answer = browser.submit("/api/orders/cancel", &[("token", token)]).await;
        assert_eq!((answer.status, answer.location()), (303, path.as_str()), "{answer:?}");
    }
    assert_eq!(shop.stock("BOWL-KOHIKI-S").await, free, "free again");
    let said = mails(&shop).await;
    assert_eq!(said, [MailKind::OrderPlaced, MailKind::OrderCanceled]);
    let known = view(&shop, &path).await;
    assert_eq!(known.order.status, commerce::order::OrderStatus::Canceled);
    assert_eq!((known.payments[0].status.code(), known.payments[0].captured.amount), ("canceled", 0));
    assert_eq!(known.events.iter().filter(|event| event.kind.code() == "canceled").count(), 1);
    let page = browser.get(&path).await;
    assert!(page.body.contains("ألغيتم هذا الطلب"), "{}", page.body);
    assert_eq!(page.mark("cancel-order", "data-testid"), None);
    let refused = pack_parcel(shop_of(&shop), &order.number, 0).await;
    assert!(matches!(refused, Err(ParcelFailure::NotToSend(_))), "{refused:?}");

    // Packed, paid in another way, or nobody's: refused, and nothing changes.
    let (path, order) = bought(&shop, &mut shop.browser(), &SAUDI, "cash_on_delivery").await;
    pack_parcel(shop_of(&shop), &order.number, 0).await.unwrap();
    let (card, _) = bought(&shop, &mut shop.browser(), &SAUDI, "card").await;
    let (transfer, _) = bought(&shop, &mut shop.browser(), &GERMAN, "sepa_transfer").await;
    for path in [&path, &card, &transfer] {
        let before = view(&shop, path).await.order.status;
        let fields = [("token", path.rsplit('/').next().unwrap())];
        let refused = browser.post_json("/api/orders/cancel", &fields).await;
        assert_eq!((refused.status, refused.code().as_str()), (409, "pieces_packed"), "{path}");
        assert_eq!(view(&shop, path).await.order.status, before);
    }
    let stranger = "A".repeat(43);
    let refused = browser.post_json("/api/orders/cancel", &[("token", stranger.as_str())]).await;
    assert_eq!((refused.status, refused.code().as_str()), (404, "unknown_order"));
}

#[tokio::test]
async fn what_the_carrier_collects_at_the_door_pays_the_order_once_and_can_go_back() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let (path, order) = bought(&shop, &mut browser, &SAUDI, "cash_on_delivery").await;
    sent(&shop, &order.number, 0, "SB-0020").await;
    assert_eq!(browser.get(&path).await.mark("return-open", "data-kind"), None, "nothing is paid");
    for id in ["1", "1", "2"] {
        assert_eq!(tells(&shop, &told(id, "SB-0020", "delivered", "2026-11-22T12:00:00Z")).await, 200);
    }
    let said = mails(&shop).await;
    let paid = said.iter().filter(|kind| **kind == MailKind::OrderPaid).count();
    assert_eq!(paid, 1, "{said:?}");
    let known = view(&shop, &path).await;
    assert_eq!(known.order.status, commerce::order::OrderStatus::Paid);
    let session = &known.payments[0];
    assert_eq!((session.status.code(), session.captured), ("captured", session.amount));
    assert!(browser.get(&path).await.mark("return-open", "data-kind").is_some());
    let found = workflows::reconcile(shop_of(&shop), "2026-11-01T00:00:00Z".parse().unwrap()).await.unwrap();
    assert_eq!(found, [], "the books agree");
    assert_eq!(browser.get(&format!("{path}/invoice")).await.status, 200);
}

/// What has not left the house is canceled and does not go back; what has left is not canceled.
#[tokio::test]
async fn only_what_was_handed_over_can_go_back() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let lines = [("BOWL-KOHIKI-S", "2"), ("TEAPOT-TOKONAME-INK", "1")];
    let path = paid(&mut browser, &GERMAN, &lines, None).await;
    let number = view(&shop, &path).await.order.number;
    assert_eq!(browser.get(&path).await.mark("return-open", "data-kind"), None, "all of it is in the house");
    let fields = [("token", token(&path)), ("number", "1"), ("n-BOWL-KOHIKI-S", "1")];
    let refused = browser.post_json("/api/orders/return", &fields).await;
    assert_eq!((refused.status, refused.code().as_str()), (409, "return_closed"));

    let cancel = [("token", token(&path)), ("sku", "BOWL-KOHIKI-S"), ("quantity", "1")];
    assert_eq!(browser.submit("/api/orders/cancel-pieces", &cancel).await.status, 303);
    sent(&shop, &number, 0, "SB-0030").await;
    let page = browser.get(&format!("{path}/return")).await;
    assert_eq!(page.body.matches("data-testid=\"return-line\"").count(), 1, "the teapot is in Kobe");
    for (field, code) in [("n-TEAPOT-TOKONAME-INK", "1"), ("n-BOWL-KOHIKI-S", "2")] {
        let told = review(&mut browser, &path, &[(field, code)]).await;
        assert_eq!(told.mark("field-error", "data-code").as_deref(), Some("return_pieces"), "{field}");
    }
    sends_back(&mut browser, &path, &[("n-BOWL-KOHIKI-S", "1")]).await;
    let cancel = [("token", token(&path)), ("sku", "TEAPOT-TOKONAME-INK"), ("quantity", "1")];
    assert_eq!(browser.submit("/api/orders/cancel-pieces", &cancel).await.status, 303);
    assert!(view(&shop, &path).await.parcels.iter().all(|parcel| parcel.number == 0));
    is_audited(&shop).await;
}
