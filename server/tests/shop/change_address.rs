//! The buyer changes where her order goes: typed, looked at, confirmed, over HTTP and without Wasm.

use crate::{
    purchase::{GERMAN, JAPANESE, Shopper},
    test_shop::{Answer, BASE, Browser, TestShop},
};
use commerce::{OrderNumber, address::AddressField};
use workflows::{OrderView, Shop, pack_parcel, ports::MailKind, view_order};

const CROATIAN: Shopper = Shopper {
    market: "ww",
    locale: "en",
    currency: "EUR",
    address: &[
        ("country", "HR"),
        ("name", "Iva Horvat"),
        ("street", "Ilica 12"),
        ("postcode", "10000"),
        ("city", "Zagreb"),
    ],
};
/// Where thirteen percent of tax are due, and in the next one five.
const IN_ONTARIO: Shopper = Shopper {
    market: "ca",
    locale: "en",
    currency: "CAD",
    address: &[
        ("country", "CA"),
        ("name", "Grace Doe"),
        ("street", "12 Main St"),
        ("city", "Ottawa"),
        ("region", "ON"),
        ("postcode", "K1A 0B1"),
    ],
};
const IN_ALBERTA: Shopper = Shopper {
    address: &[
        ("country", "CA"),
        ("name", "Grace Doe"),
        ("street", "1 Jasper Ave"),
        ("city", "Edmonton"),
        ("region", "AB"),
        ("postcode", "T5J 0A1"),
    ],
    ..IN_ONTARIO
};
const SLOVAK: Shopper = Shopper {
    address: &[
        ("country", "SK"),
        ("name", "Iva Horvat"),
        ("street", "Hlavná 4"),
        ("postcode", "811 01"),
        ("city", "Bratislava"),
    ],
    ..CROATIAN
};

fn shop_of(shop: &TestShop) -> &Shop {
    &shop.site.app.shop
}

async fn view(shop: &TestShop, path: &str) -> OrderView {
    let token = path.rsplit('/').next().unwrap().parse().unwrap();
    view_order(shop_of(shop), &token).await.unwrap().unwrap()
}

fn token(path: &str) -> &str {
    path.rsplit('/').next().unwrap()
}

/// Types an address, and looks at what the page says to it.
async fn types(browser: &mut Browser, path: &str, address: &[(&str, &str)]) -> Answer {
    let fields = [&[("token", token(path))], address].concat();
    let answer = browser.submit("/api/orders/address", &fields).await;
    assert_eq!((answer.status, answer.location()), (303, format!("{path}/address?review=1").as_str()));
    browser.get(answer.location()).await
}

async fn confirms(browser: &mut Browser, path: &str, agreed: &str) -> Answer {
    let fields = [("token", token(path)), ("agreed", agreed)];
    browser.submit("/api/orders/change-address", &fields).await
}

/// Buys one thing after she has said where it goes, by which the sum is another.
async fn buys(browser: &mut Browser, shopper: &Shopper, method: &str) -> String {
    shopper.fills_cart(browser, "BOWL-KOHIKI-S", "1").await;
    let fields = [shopper.place(), shopper.address.to_vec()].concat();
    assert_eq!(browser.submit("/api/checkout/save", &fields).await.status, 303);
    let placed = shopper.orders(browser, method).await;
    let path = placed.location().trim_start_matches(BASE).to_owned();
    assert!(!path.ends_with("/checkout"), "{placed:?}");
    path
}

fn elsewhere(street: &'static str) -> Vec<(&'static str, &'static str)> {
    let other =
        |&(name, text): &(&'static str, &'static str)| (name, if name == "street" { street } else { text });
    GERMAN.address.iter().map(other).collect()
}

#[tokio::test]
async fn an_address_is_changed_in_two_steps_and_once() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let path = GERMAN.buys(&mut browser, "card").await;
    let page = browser.get(&path).await;
    let link = page.mark("change-address", "href").unwrap();
    assert_eq!(link, format!("{path}/address"));
    let form = browser.get(&link).await;
    assert_eq!((form.status, form.header("cache-control")), (200, "no-store"));
    assert_eq!(form.field("street").as_deref(), Some("Lindenweg 4"), "filled in with the address of now");

    let wrong = types(&mut browser, &path, &elsewhere("")).await;
    assert_eq!(wrong.mark("field-error", "data-code").as_deref(), Some("missing"), "{}", wrong.body);
    assert_eq!(wrong.field("city").as_deref(), Some("Berlin"), "nothing is lost");
    let abroad: Vec<_> =
        [("country", "FR")].into_iter().chain(elsewhere("Hof 2").into_iter().skip(1)).collect();
    let wrong = types(&mut browser, &path, &abroad).await;
    assert_eq!(wrong.mark("field-error", "data-code").as_deref(), Some("unavailable"), "not of this market");
    let fields = [&[("token", token(&path))], elsewhere("").as_slice()].concat();
    let answer = browser.post_json("/api/orders/address", &fields).await;
    assert_eq!((answer.status, answer.code().as_str()), (422, "address_invalid"));

    let review = types(&mut browser, &path, &elsewhere("<b>Hof</b> 2")).await;
    assert!(review.body.contains("&lt;b&gt;Hof&lt;/b&gt; 2"), "{}", review.body);
    for mark in ["address-before", "address-after", "address-same", "address-confirm", "delivery-estimate"] {
        assert!(review.mark(mark, "data-testid").is_some(), "{mark}: {}", review.body);
    }
    let agreed = review.field("agreed").unwrap();
    let before = view(&shop, &path).await;
    for _ in 0..2 {
        let answer = confirms(&mut browser, &path, &agreed).await;
        assert_eq!((answer.status, answer.location()), (303, path.as_str()), "{answer:?}");
    }
    let after = view(&shop, &path).await;
    assert_eq!(after.order.address.get(AddressField::Street), "<b>Hof</b> 2");
    assert_eq!((after.changes.len(), after.refunds.len()), (1, 0));
    assert_eq!(after.order.totals.due(), before.order.totals.due());
    let page = browser.get(&path).await;
    assert_eq!(page.mark("order-event", "data-kind").as_deref(), Some("address_changed"), "{}", page.body);

    // The invoice of before stays as it was issued; another one takes its place.
    let old = browser.get(&format!("{path}/invoice-1")).await;
    assert!(old.status == 200 && old.body.contains("Lindenweg 4") && old.body.contains("INV-2026-000001"));
    let taken_back = browser.get(&format!("{path}/reversal-1")).await;
    for said in ["CRN-2026-000001", "INV-2026-000001", "Lindenweg 4"] {
        assert!(taken_back.body.contains(said), "{said}: {}", taken_back.body);
    }
    let new = browser.get(&format!("{path}/invoice")).await;
    assert!(new.body.contains("INV-2026-000002") && new.body.contains("&lt;b&gt;Hof"), "{}", new.body);
    for none in ["invoice-2", "reversal-2", "invoice-0", "invoice-01"] {
        assert_eq!(browser.get(&format!("{path}/{none}")).await.status, 404, "{none}");
    }
    shop.deliver().await;
    let mails = shop.mails.0.lock().unwrap().clone();
    let told =
        (MailKind::AddressChanged { number: 1, back: None }, "anna@example.com".to_owned(), "de".to_owned());
    assert_eq!(mails.iter().filter(|mail| **mail == told).count(), 1, "{mails:?}");
    let file = browser.get(&format!("{path}/data.json")).await;
    assert_eq!(file.json()["addresses_before"][0]["address"]["street"], "Lindenweg 4");
    assert_eq!(workflows::verify_orders(&shop_of(&shop).db).await.unwrap().found, []);
}

#[tokio::test]
async fn what_another_door_costs_is_collected_by_nobody_and_given_back_once() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    // One of both ways costs more: there nothing changes, and the other way the same sum goes back.
    let mut outcomes = Vec::new();
    for (from, to) in [(&IN_ALBERTA, &IN_ONTARIO), (&IN_ONTARIO, &IN_ALBERTA)] {
        let path = buys(&mut browser, from, "card").await;
        let before = view(&shop, &path).await.order;
        let page = types(&mut browser, &path, to.address).await;
        if let Some(code) = page.mark("address-refused", "data-code") {
            assert_eq!(code, "dearer", "{}", page.body);
            let more: i64 = page.mark("address-refused", "data-minor").unwrap().parse().unwrap();
            let fields = [("token", token(&path)), ("agreed", "x")];
            let answer = browser.post_json("/api/orders/change-address", &fields).await;
            assert_eq!((answer.status, answer.code().as_str()), (409, "address_refused"));
            assert_eq!(view(&shop, &path).await.order, before);
            outcomes.push(more);
        } else {
            let agreed = page.field("agreed").unwrap();
            let back: i64 = page.mark("address-back", "data-minor").unwrap().parse().unwrap();
            for _ in 0..2 {
                assert_eq!(confirms(&mut browser, &path, &agreed).await.location(), path);
            }
            shop.deliver().await;
            let view = view(&shop, &path).await;
            assert_eq!(view.order.address.get(AddressField::City), to.address[3].1);
            let given: Vec<_> = view.refunds.iter().map(|refund| refund.breakdown.amount.amount).collect();
            assert_eq!(given, [back]);
            assert_eq!(before.totals.due().amount - view.order.totals.due().amount, back);
            let page = browser.get(&path).await;
            assert_eq!(page.mark("refund", "data-status").as_deref(), Some("made"));
            assert_eq!(page.mark("payment-back", "data-minor"), None, "it has paid something");
            outcomes.push(-back);
        }
    }
    assert!(outcomes[0] > 0 && outcomes[0] + outcomes[1] == 0, "{outcomes:?}");
}

#[tokio::test]
async fn whoever_trusts_the_buyer_is_asked_for_the_new_door() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let path = buys(&mut browser, &SLOVAK, "klarna").await;
    if path.contains("/orders/") {
        let page = types(&mut browser, &path, CROATIAN.address).await;
        assert_eq!(page.mark("address-refused", "data-code").as_deref(), Some("method"), "{}", page.body);
    } else {
        // It is paid at the provider's page first; the order is the newest one.
        let mut tx = shop_of(&shop).db.read().await.unwrap();
        let newest = storage::orders::newest(&mut tx).await.unwrap().unwrap();
        let order = storage::orders::by_id(&mut tx, &newest).await.unwrap().unwrap();
        drop(tx);
        let path = format!("/ww/en/orders/{}", order.token);
        let page = types(&mut browser, &path, CROATIAN.address).await;
        let code = page.mark("address-refused", "data-code");
        assert_eq!(code.as_deref(), Some("method"), "{}", page.body);
    }
}

#[tokio::test]
async fn what_is_packed_or_unknown_stays_where_it_goes() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let path = GERMAN.buys(&mut browser, "card").await;
    let review = types(&mut browser, &path, &elsewhere("Hof 2")).await;
    let agreed = review.field("agreed").unwrap();
    let number: OrderNumber = view(&shop, &path).await.order.number;
    let forged =
        browser.post_json("/api/orders/change-address", &[("token", token(&path)), ("agreed", "x")]).await;
    assert_eq!((forged.status, forged.code().as_str()), (409, "address_shown"));
    pack_parcel(shop_of(&shop), &number, 0).await.unwrap();
    let fields = [("token", token(&path)), ("agreed", agreed.as_str())];
    for (action, fields) in [
        ("/api/orders/change-address", fields.to_vec()),
        ("/api/orders/address", [&[("token", token(&path))], elsewhere("Hof 2").as_slice()].concat()),
    ] {
        let answer = browser.post_json(action, &fields).await;
        assert_eq!((answer.status, answer.code().as_str()), (409, "order_packed"), "{action}");
    }
    let refused = confirms(&mut browser, &path, &agreed).await;
    let page = browser.get(refused.location()).await;
    assert_eq!(page.mark("field-error", "data-code").as_deref(), Some("order_packed"));
    assert!(page.body.contains("schon gepackt"), "{}", page.body);
    let page = browser.get(&path).await;
    assert_eq!(page.mark("change-address", "href"), None);
    assert_eq!(view(&shop, &path).await.order.address.get(AddressField::Street), "Lindenweg 4");

    let nobody = "x".repeat(43);
    for action in ["/api/orders/address", "/api/orders/change-address"] {
        let answer = browser.post_json(action, &[("token", nobody.as_str()), ("agreed", "x")]).await;
        assert_eq!((answer.status, answer.code().as_str()), (404, "unknown_order"), "{action}");
    }
    assert_eq!(browser.get(&format!("/de/de/orders/{nobody}/address")).await.status, 404);
}

#[tokio::test]
async fn an_order_that_waits_for_its_money_goes_elsewhere_at_the_same_sum() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let path = JAPANESE.buys(&mut browser, "konbini").await;
    let osaka = [
        ("country", "JP"),
        ("name", "佐藤 愛子"),
        ("street", "梅田1-1"),
        ("postcode", "530-0001"),
        ("city", "大阪市"),
        ("region", "27"),
    ];
    let review = types(&mut browser, &path, &osaka).await;
    let agreed = review.field("agreed").expect(&review.body);
    assert_eq!(confirms(&mut browser, &path, &agreed).await.location(), path);
    let view = view(&shop, &path).await;
    assert_eq!((view.order.address.get(AddressField::Region), view.papers.len()), ("27", 0));
}
