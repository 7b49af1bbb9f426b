//! Whatever is clicked, posted or told: one order, charged once, told in its own language.

use crate::{
    process::run,
    purchase::{GERMAN, JAPANESE},
    test_shop::{Browser, Folder, SECRET, TestShop},
};
use commerce::Token;
use server::{adapters::payment::sandbox::sign, config::Secret, signing::Signer};
use workflows::OrderView;

async fn view(shop: &TestShop, path: &str) -> OrderView {
    let token: Token = path.rsplit('/').next().unwrap().parse().unwrap();
    workflows::view_order(&shop.site.app.shop, &token).await.unwrap().unwrap()
}

#[tokio::test]
async fn the_order_button_of_two_tabs_at_once_makes_one_order_that_is_charged_once() {
    let shop = TestShop::open().await;
    let mut first = shop.browser();
    let stock = shop.stock("BOWL-KOHIKI-S").await;
    GERMAN.fills_cart(&mut first, "BOWL-KOHIKI-S", "1").await;
    let mut second = shop.browser();
    second.cookies = first.cookies.clone();
    // Each tab has the page open before either orders.
    let key = first.get(&GERMAN.path("checkout")).await.field("idempotency_key").unwrap();
    let answers = [("email", "anna@example.com"), ("payment_method", "card"), ("idempotency_key", &key)];
    let fields = [GERMAN.place(), GERMAN.address.to_vec(), answers.to_vec()].concat();
    let (one, other) = tokio::join!(
        first.submit("/api/checkout/place", &fields),
        second.submit("/api/checkout/place", &fields)
    );
    assert!(one.location().starts_with("/de/de/orders/"), "{one:?}");
    assert_eq!(one.location(), other.location());
    let view = view(&shop, one.location()).await;
    assert_eq!((view.order.status.code(), view.payments.len()), ("paid", 1));
    assert_eq!(view.payments[0].captured, view.order.totals.due());
    assert_eq!(shop.stock("BOWL-KOHIKI-S").await, stock - 1);
}

/// Begins a payment on the provider's page: the path of that, and of the order.
async fn begun(shop: &TestShop, browser: &mut Browser) -> (String, String) {
    let hosted = GERMAN.buys(browser, "paypal").await;
    let session = hosted.rsplit('/').next().unwrap().split('.').next().unwrap().parse().unwrap();
    let mut tx = shop.site.app.shop.db.read().await.unwrap();
    let session = storage::payments::by_id(&mut tx, &session).await.unwrap().unwrap();
    let order = storage::orders::by_id(&mut tx, &session.order).await.unwrap().unwrap();
    (hosted, format!("/de/de/orders/{}", order.token))
}

#[tokio::test]
async fn a_return_with_another_orders_token_pays_nothing_of_that_order() {
    let shop = TestShop::open().await;
    let (hosted, own) = begun(&shop, &mut shop.browser()).await;
    let (_, other) = begun(&shop, &mut shop.browser()).await;
    let mut browser = shop.browser();
    browser.submit(&hosted, &[("action", "approve")]).await;
    // She comes back to another order's page, whatever the address says of success.
    for path in [other.clone(), format!("{other}?status=paid&session=1&redirect_status=succeeded")] {
        let page = browser.get(&path).await;
        assert_eq!(page.mark("order-status", "data-status").as_deref(), Some("awaiting_payment"), "{path}");
    }
    assert_eq!(shop.hand_over(shop.webhook().await).await, 200);
    assert_eq!(view(&shop, &own).await.order.status.code(), "paid");
    assert_eq!(view(&shop, &other).await.order.status.code(), "awaiting_payment");
    let token = own.rsplit('/').next().unwrap();
    let refused = browser.post_json("/api/orders/pay", &[("token", token), ("method", "card")]).await;
    assert_eq!(refused.status, 409, "{refused:?}");
    assert_eq!((view(&shop, &own).await.payments.len(), view(&shop, &other).await.payments.len()), (1, 1));
}

#[tokio::test]
async fn a_method_that_was_not_offered_orders_nothing_and_begins_no_payment() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let stock = shop.stock("BOWL-KOHIKI-S").await;
    GERMAN.fills_cart(&mut browser, "BOWL-KOHIKI-S", "1").await;
    for method in ["konbini", "pix", "barter", "CARD", "card' OR 1=1"] {
        let refused = GERMAN.orders(&mut browser, method).await;
        assert_eq!((refused.status, refused.location()), (303, "/de/de/checkout"), "{method}");
        assert_eq!(shop.stock("BOWL-KOHIKI-S").await, stock, "{method}");
    }
    let (hosted, order) = begun(&shop, &mut browser).await;
    browser.submit(&hosted, &[("action", "decline")]).await;
    assert_eq!(shop.hand_over(shop.webhook().await).await, 200);
    let token = order.rsplit('/').next().unwrap();
    for method in ["konbini", "pix", "barter", ""] {
        let refused = browser.post_json("/api/orders/pay", &[("token", token), ("method", method)]).await;
        assert!((400..500).contains(&refused.status), "{method}: {refused:?}");
    }
    let view = view(&shop, &order).await;
    assert_eq!((view.order.status.code(), view.payments.len()), ("awaiting_payment", 1));
}

#[tokio::test]
async fn mails_are_in_the_language_of_the_order_whoever_caused_them() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    browser.language = "de".to_owned();
    let order = JAPANESE.buys(&mut browser, "konbini").await;
    let link = browser.get(&order).await.mark("sandbox-play", "href").unwrap();
    // Somebody else's browser, the gateway's machine, and the operator's command.
    let mut german = shop.browser();
    german.language = "de-DE".to_owned();
    german.submit(link.trim_start_matches(crate::test_shop::BASE), &[("action", "approve")]).await;
    assert_eq!(shop.hand_over(shop.webhook().await).await, 200);
    shop.deliver().await;
    let number = view(&shop, &order).await.order.number;
    workflows::refund_order(&shop.site.app.shop, &number, &[]).await.unwrap();
    shop.deliver().await;
    let canceled = JAPANESE.buys(&mut browser, "konbini").await;
    shop.at("2026-12-22T12:00:00Z");
    workflows::expire_payments(&shop.site.app.shop, 10).await.unwrap();
    assert_eq!(view(&shop, &canceled).await.order.status.code(), "canceled");
    shop.deliver().await;
    let mails = shop.mails.0.lock().unwrap().clone();
    assert!(mails.len() >= 5, "placed, paid, given back, placed, given up: {mails:?}");
    assert!(mails.iter().all(|(_, _, locale)| locale == "ja"), "{mails:?}");
}

#[tokio::test]
async fn a_part_says_what_is_missing_and_what_is_too_much_says_that_it_goes_back() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let (hosted, order) = begun(&shop, &mut browser).await;
    browser.submit(&hosted, &[("action", "approve")]).await;
    let (_, body) = shop.webhook().await;
    let body: serde_json::Value = serde_json::from_str(&body).unwrap();
    let due = view(&shop, &order).await.payments[0].amount.amount;
    let signer = Signer::new(Secret::new(SECRET), None);
    for (amount, marks) in [
        (due - 300, (Some("300".to_owned()), None)),
        (due, (None, None)),
        (due + 250, (None, Some("250".to_owned()))),
    ] {
        let mut told = body.clone();
        (told["id"], told["amount"]["amount"]) = (format!("told-{amount}").into(), amount.into());
        let told = told.to_string();
        assert_eq!(shop.hand_over((sign(&signer, &told, shop.now()), told)).await, 200);
        let page = browser.get(&order).await;
        let shown = (page.mark("payment-part", "data-minor"), page.mark("payment-back", "data-minor"));
        assert_eq!(shown, marks, "{amount}");
    }
    assert_eq!(view(&shop, &order).await.order.status.code(), "paid");
}

#[test]
fn the_operator_compares_books_by_a_command_and_the_doctor_says_how_they_stand() {
    let folder = Folder::new();
    run(&folder.0, &["migrate"]);
    run(&folder.0, &["seed", "--demo"]);
    for arguments in
        [["payments", "reconcile"].as_slice(), &["payments", "reconcile", "--since", "2026-11-01"]]
    {
        let (ok, said, told) = run(&folder.0, arguments);
        assert!(ok, "{told}");
        assert_eq!(said, "gateway,payment,what,ours,theirs,result\n");
    }
    let (ok, _, told) = run(&folder.0, &["payments", "reconcile", "--since", "yesterday"]);
    assert!(!ok && told.contains("yesterday"), "{told}");
    let (_, said, _) = run(&folder.0, &["doctor"]);
    assert!(said.contains("ok       payments: gateways and shop agree"), "{said}");
}

#[tokio::test]
async fn what_is_disagreed_on_is_counted_for_the_operator() {
    use commerce::payment::Disagreement;
    use storage::reconciliation::{Difference, list};
    let shop = TestShop::open().await;
    let counted = async || shop.operator().get("/metrics").await.body;
    assert!(counted().await.contains("caravel_payment_differences 0"));
    let mut tx = shop.site.app.shop.db.write().await.unwrap();
    let difference = Difference {
        gateway: "sandbox".parse().unwrap(),
        payment: "1".into(),
        what: Disagreement::Captured,
        ours: "0.00 EUR".into(),
        theirs: "29.40 EUR".into(),
    };
    list(&mut tx, &difference, shop.now()).await.unwrap();
    tx.commit().await.unwrap();
    assert!(counted().await.contains("caravel_payment_differences 1"));
}
