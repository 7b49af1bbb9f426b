//! Goods that go back: stated on the page of an order, taken in by the operator, and given back to the cent.

use crate::{
    before_and_at_the_door::paid,
    fulfilment::sent,
    process::run,
    purchase::{GERMAN, JAPANESE, Shopper},
    test_shop::{Answer, Browser, TestShop},
};
use commerce::{
    order::Order,
    return_request::{ReturnKind, ReturnNumber, ReturnStatus},
};
use workflows::{Finding, OrderView, ports::MailKind, take_in_return};

const MUG: &str = "MUG-RIDGE-CHALK";
const OTHER: &str = "MUG-RIDGE-MOSS";
const DEARER: &str = "MUG-RIDGE-INK";

const SWISS: Shopper = Shopper {
    market: "ch",
    locale: "de",
    currency: "CHF",
    address: &[
        ("country", "CH"),
        ("name", "Anna Muster"),
        ("street", "Seeweg 4"),
        ("postcode", "8001"),
        ("city", "Zürich"),
    ],
};

/// Buys, pays, and has it sent; the path of the order.
pub async fn bought(
    shop: &TestShop,
    browser: &mut Browser,
    shopper: &Shopper,
    lines: &[(&str, &str)],
    way: Option<&str>,
) -> String {
    let path = paid(browser, shopper, lines, way).await;
    let bought = view(shop, &path).await;
    for parcel in bought.parcels {
        let tracking = format!("{}-{}", bought.order.number, parcel.number);
        sent(shop, &bought.order.number, parcel.number, &tracking).await;
    }
    path
}

pub fn token(path: &str) -> &str {
    path.rsplit('/').next().unwrap()
}

pub async fn view(shop: &TestShop, path: &str) -> OrderView {
    workflows::view_order(&shop.site.app.shop, &token(path).parse().unwrap()).await.unwrap().unwrap()
}

/// The second step, with these fields.
pub async fn review(browser: &mut Browser, path: &str, fields: &[(&str, &str)]) -> Answer {
    let query = serde_urlencoded::to_string(fields).unwrap();
    browser.get(&format!("{path}/return?{query}&review=1")).await
}

/// Confirms what the second step shows.
async fn confirm(browser: &mut Browser, path: &str, page: &Answer, fields: &[(&str, &str)]) -> Answer {
    let number = page.field("number").expect("a second step");
    let own = [("token", token(path)), ("number", number.as_str())];
    browser.submit("/api/orders/return", &[&own, fields].concat()).await
}

/// Both steps.
pub async fn sends_back(browser: &mut Browser, path: &str, fields: &[(&str, &str)]) {
    let page = review(browser, path, fields).await;
    let sent = confirm(browser, path, &page, fields).await;
    assert_eq!((sent.status, sent.location()), (303, format!("{path}#returns").as_str()), "{sent:?}");
}

async fn delivered(shop: &TestShop, order: &Order, at: &str) {
    let mut tx = shop.site.app.shop.db.write().await.unwrap();
    for parcel in 0..u32::try_from(order.totals.cost.parcels.len()).unwrap() {
        storage::promises::delivered(&mut tx, &order.id, parcel, at.parse().unwrap()).await.unwrap();
    }
    tx.commit().await.unwrap();
}

pub fn named(order: &Order, number: u32) -> ReturnNumber {
    ReturnNumber { order: order.number.clone(), number }
}

fn found(sku: &str, is_sound: bool, quantity: Option<u32>) -> Finding {
    Finding { sku: sku.parse().unwrap(), is_sound, quantity }
}

pub async fn is_audited(shop: &TestShop) {
    let mut tx = shop.site.app.shop.db.read().await.unwrap();
    assert_eq!(storage::stock::audit(&mut tx).await.unwrap(), [], "the ledger adds up");
    drop(tx);
    assert_eq!(
        workflows::verify_orders(&shop.site.app.shop.db).await.unwrap().found,
        [],
        "no chain is broken"
    );
}

/// Three mugs at 24.00, shipping free: one of them is 24.00, and 3.83 of it is tax.
#[tokio::test(flavor = "multi_thread")]
async fn berlin_withdraws_from_one_of_three_mugs_and_the_operator_takes_it_in() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let path = bought(&shop, &mut browser, &GERMAN, &[(MUG, "3")], None).await;
    let page = browser.get(&path).await;
    assert_eq!(page.mark("return-open", "data-kind").as_deref(), Some("withdrawal"));
    assert!(
        page.body.contains("Vertrag widerrufen") && page.body.contains(&format!("href=\"{path}/return\""))
    );

    let first = browser.get(&format!("{path}/return")).await;
    assert_eq!((first.status, first.header("cache-control")), (200, "no-store"));
    assert_eq!(first.mark("return-line", "data-sku").as_deref(), Some(MUG));
    let fields = [("n-MUG-RIDGE-CHALK", "1"), ("why-MUG-RIDGE-CHALK", "does_not_fit")];
    let second = review(&mut browser, &path, &fields).await;
    assert_eq!(second.mark("return-sum", "data-minor").as_deref(), Some("2400"));
    assert_eq!(second.mark("return-sum", "data-currency").as_deref(), Some("EUR"));
    for said in ["widerrufe ich", "Widerruf bestätigen", "Anna Muster", "anna@example.com", "3,83"] {
        assert!(second.body.contains(said), "{said}: {}", second.body);
    }
    // The same form twice is one return and one mail.
    for _ in 0..2 {
        let sent = confirm(&mut browser, &path, &second, &fields).await;
        assert_eq!((sent.status, sent.location()), (303, format!("{path}#returns").as_str()));
    }
    shop.deliver().await;
    let confirmed = MailKind::ReturnConfirmed { number: 1 };
    let mails = shop.mails.0.lock().unwrap().clone();
    assert_eq!(mails.iter().filter(|mail| mail.0 == confirmed).count(), 1, "{mails:?}");
    let order = view(&shop, &path).await;
    assert_eq!((order.returns.len(), order.returns[0].kind), (1, ReturnKind::Withdrawal));
    let page = browser.get(&path).await;
    assert_eq!(page.mark("return", "data-status").as_deref(), Some("asked"));
    for said in ["Demokai 1", &named(&order.order, 1).to_string(), "22. November 2026", "13:00"] {
        assert!(page.body.contains(said), "{said}");
    }

    let work = &shop.folder.0;
    std::fs::write(work.join("caravel.toml"), "DATABASE_URL = \"sqlite://shop.db\"\n").unwrap();
    let name = named(&order.order, 1).to_string();
    let (ok, said, told) = run(work, &["returns", "list"]);
    assert!(ok && said.contains(&name) && said.contains("does_not_fit"), "{said} {told}");
    let (ok, said, _) = run(work, &["returns", "arrived", &name]);
    assert!(ok && said.contains("arrived"), "{said}");
    assert_eq!(browser.get(&path).await.mark("return", "data-status").as_deref(), Some("arrived"));
    let before = shop.stock(MUG).await;
    let wrong = run(work, &["returns", "arrived", &name, "--sku", "MUG-RIDGE-CHALK=restock:2"]);
    assert!(!wrong.0 && wrong.2.contains("not in the return"), "{}", wrong.2);
    let (ok, said, told) = run(work, &["returns", "arrived", &name, "--sku", "MUG-RIDGE-CHALK=restock"]);
    assert!(ok && said.contains("refunded") && said.contains("1 restocked"), "{said} {told}");
    assert_eq!(shop.stock(MUG).await, before + 1);
    let again = run(work, &["returns", "arrived", &name, "--sku", "MUG-RIDGE-CHALK=restock"]);
    assert!(!again.0 && again.2.contains("already"), "{}", again.2);
    assert_eq!(run(work, &["returns", "list"]).1, "nothing is on its way back\n");

    shop.deliver().await;
    let done = view(&shop, &path).await;
    assert_eq!(done.refunds.len(), 1);
    let back = &done.refunds[0].breakdown;
    assert_eq!((back.amount.amount, back.charges[0].amount.amount), (2400, 383));
    assert_eq!(done.returns[0].refund.as_ref(), Some(&done.refunds[0].id));
    let page = browser.get(&path).await;
    assert_eq!(page.mark("return", "data-status").as_deref(), Some("refunded"));
    let kept = browser.get(&format!("{path}/data.json")).await.json();
    let kinds: Vec<_> =
        kept["events"].as_array().unwrap().iter().map(|event| event["kind"].as_str().unwrap()).collect();
    assert!(kinds.windows(2).any(|pair| pair == ["return_asked", "return_arrived"]), "{kinds:?}");
    assert_eq!(kept["returns"][0]["lines"][0]["quantity"], 1);
    is_audited(&shop).await;
}

/// Who withdraws from everything gets back what the cheapest way of shipping costs, and not the express that she took.
#[tokio::test]
async fn of_the_express_only_the_standard_way_goes_back() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let standard = bought(&shop, &mut browser, &GERMAN, &[(MUG, "2")], None).await;
    let standard = view(&shop, &standard).await.order.totals.cost.shipping.amount;
    let path = bought(&shop, &mut browser, &GERMAN, &[(MUG, "2")], Some("express")).await;
    let order = view(&shop, &path).await.order;
    assert!(order.totals.cost.shipping.amount > standard && standard > 0);
    let one = [("n-MUG-RIDGE-CHALK", "1")];
    assert_eq!(review(&mut browser, &path, &one).await.mark("return-sum", "data-minor").unwrap(), "2400");
    let fields = [("n-MUG-RIDGE-CHALK", "2")];
    let page = review(&mut browser, &path, &fields).await;
    let sum = (4800 + standard).to_string();
    assert_eq!(page.mark("return-sum", "data-minor").as_deref(), Some(sum.as_str()));
    assert_eq!(page.mark("return-note", "data-kind").as_deref(), Some("tax"));
    assert!(page.body.contains("data-kind=\"outward\""), "{}", page.body);
    sends_back(&mut browser, &path, &fields).await;
    let stock = shop.stock(MUG).await;
    take_in_return(&shop.site.app.shop, &named(&order, 1), &[found(MUG, false, None)], None).await.unwrap();
    assert_eq!(shop.stock(MUG).await, stock, "what is written off does not come back");
    assert_eq!(view(&shop, &path).await.refunds[0].breakdown.amount.amount, 4800 + standard);
    is_audited(&shop).await;
}

#[tokio::test]
async fn an_exchange_reserves_the_other_one_and_where_it_is_gone_money_goes_back() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let mut tx = shop.site.app.shop.db.write().await.unwrap();
    let cause = commerce::inventory::Cause::import("a delivery", shop.now());
    let hamburg = "hamburg".parse().unwrap();
    storage::stock::receive(&mut tx, &OTHER.parse().unwrap(), &hamburg, 5, &cause).await.unwrap();
    storage::generations::bump(&mut tx, storage::generations::Generation::Stock).await.unwrap();
    tx.commit().await.unwrap();
    shop.site.app.shop.refresh().await.unwrap();
    let path = bought(&shop, &mut browser, &GERMAN, &[(MUG, "3")], None).await;
    let page = browser.get(&format!("{path}/return")).await;
    assert!(page.body.contains(&format!("value=\"{OTHER}\"")), "{}", page.body);
    assert!(!page.body.contains(&format!("value=\"{DEARER}\"")), "another price is no exchange");
    let wrong =
        review(&mut browser, &path, &[("n-MUG-RIDGE-CHALK", "1"), ("for-MUG-RIDGE-CHALK", DEARER)]).await;
    assert_eq!(wrong.mark("field-error", "data-code").as_deref(), Some("return_pieces"));
    let fields = [("n-MUG-RIDGE-CHALK", "1"), ("for-MUG-RIDGE-CHALK", OTHER)];
    assert_eq!(review(&mut browser, &path, &fields).await.mark("return-sum", "data-minor"), None);
    for _ in 0..2 {
        sends_back(&mut browser, &path, &fields).await;
    }
    let (app, order) = (&shop.site.app.shop, view(&shop, &path).await.order);
    let there = shop.stock(OTHER).await;
    let (_, done) = take_in_return(app, &named(&order, 1), &[found(MUG, true, None)], None).await.unwrap();
    assert_eq!((done.status, shop.stock(OTHER).await), (ReturnStatus::Exchanged, there - 1));
    assert!(view(&shop, &path).await.refunds.is_empty());
    workflows::send_replacement(app, &named(&order, 1)).await.unwrap();
    assert!(workflows::send_replacement(app, &named(&order, 1)).await.is_err(), "once");

    let mut tx = app.db.write().await.unwrap();
    let other = OTHER.parse().unwrap();
    let levels = storage::stock::all(&mut tx).await.unwrap();
    let cause = commerce::inventory::Cause::person("test", "sold", app.clock.now());
    for (sku, location, level) in levels.iter().filter(|(sku, ..)| *sku == other) {
        storage::stock::correct(&mut tx, sku, location, level.reserved, &cause).await.unwrap();
    }
    tx.commit().await.unwrap();
    let (_, done) = take_in_return(app, &named(&order, 2), &[found(MUG, true, None)], None).await.unwrap();
    assert_eq!(done.status, ReturnStatus::Refunded);
    assert_eq!(view(&shop, &path).await.refunds[0].breakdown.amount.amount, 2400);
    // One was exchanged and one is paid back: the third is all that is left.
    let page = review(&mut browser, &path, &[("n-MUG-RIDGE-CHALK", "2")]).await;
    assert_eq!(page.mark("field-error", "data-code").as_deref(), Some("return_pieces"));
    is_audited(&shop).await;
}

#[tokio::test]
async fn what_cannot_go_back_is_refused_and_changes_nothing() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let path = bought(&shop, &mut browser, &GERMAN, &[(MUG, "2"), ("TYPEFACE-WAYFARER", "1")], None).await;
    let page = browser.get(&format!("{path}/return")).await;
    assert_eq!(page.body.matches("data-testid=\"return-line\"").count(), 1, "the file stays");
    assert_eq!(page.mark("return-exception", "data-testid").as_deref(), Some("return-exception"));
    for (sku, count, code, status) in [
        (MUG, "3", "return_pieces", 409),
        (MUG, "-1", "return_pieces", 409),
        (MUG, "all", "return_pieces", 409),
        (MUG, "0", "return_nothing", 422),
        (MUG, "", "return_nothing", 422),
        ("TYPEFACE-WAYFARER", "1", "return_pieces", 409),
        ("BOWL-KOHIKI-S", "1", "return_pieces", 409),
    ] {
        let field = format!("n-{sku}");
        let told = review(&mut browser, &path, &[(&field, count)]).await;
        assert_eq!(told.mark("field-error", "data-code").as_deref(), Some(code), "{sku} {count}");
        let fields = [("token", token(&path)), ("number", "1"), (field.as_str(), count)];
        let refused = browser.post_json("/api/orders/return", &fields).await;
        assert_eq!((refused.status, refused.code().as_str()), (status, code), "{sku} {count}");
    }
    let fields = [("token", token(&path)), ("number", "1"), ("n-MUG-RIDGE-CHALK", "3")];
    let sent = browser.submit("/api/orders/return", &fields).await;
    let again = format!("{path}/return?review=1&n-MUG-RIDGE-CHALK=3");
    assert_eq!((sent.status, sent.location()), (303, again.as_str()));
    let told = browser.get(sent.location()).await;
    assert_eq!(told.mark("field-error", "data-code").as_deref(), Some("return_pieces"));

    // Another's token finds nothing, and neither does a number that no form had.
    let stranger = "A".repeat(43);
    let fields = [("token", stranger.as_str()), ("number", "1"), ("n-MUG-RIDGE-CHALK", "1")];
    let refused = browser.post_json("/api/orders/return", &fields).await;
    assert_eq!((refused.status, refused.code().as_str()), (404, "unknown_order"));
    assert_eq!(browser.get(&format!("/de/de/orders/{stranger}/return")).await.status, 404);
    let another = bought(&shop, &mut browser, &GERMAN, &[("BOWL-KOHIKI-S", "1")], None).await;
    let fields = [("token", token(&another)), ("number", "1"), ("n-MUG-RIDGE-CHALK", "1")];
    assert_eq!(browser.post_json("/api/orders/return", &fields).await.code(), "return_pieces");
    for number in ["2", "0", "x", ""] {
        let fields = [("token", token(&path)), ("number", number), ("n-MUG-RIDGE-CHALK", "1")];
        assert_eq!(
            browser.post_json("/api/orders/return", &fields).await.code(),
            "return_pieces",
            "{number}"
        );
    }
    assert!(view(&shop, &path).await.returns.is_empty());
    // A stale form that says something else is not swallowed.
    sends_back(&mut browser, &path, &[("n-MUG-RIDGE-CHALK", "1")]).await;
    let fields = [("token", token(&path)), ("number", "1"), ("n-MUG-RIDGE-CHALK", "2")];
    assert_eq!(browser.post_json("/api/orders/return", &fields).await.code(), "return_pieces");
    assert_eq!(view(&shop, &path).await.returns.len(), 1);
    let elsewhere = browser.get(&path.replacen("/de/de/", "/gb/en/", 1)).await;
    assert_eq!((elsewhere.status, elsewhere.location()), (308, path.as_str()));

    GERMAN.fills_cart(&mut browser, MUG, "1").await;
    let unpaid = GERMAN.orders(&mut browser, "sepa_transfer").await.location().to_owned();
    assert_eq!(browser.get(&unpaid).await.mark("return-open", "data-kind"), None);
    let fields = [("token", token(&unpaid)), ("number", "1"), ("n-MUG-RIDGE-CHALK", "1")];
    assert_eq!(browser.post_json("/api/orders/return", &fields).await.code(), "return_closed");
}

/// Delivered on a Sunday: fourteen days later is a Sunday again, so that the right lasts until Monday, in Berlin's days.
#[tokio::test]
async fn the_right_ends_then_the_offer_ends_and_then_it_is_too_late() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let path = bought(&shop, &mut browser, &GERMAN, &[(MUG, "2")], None).await;
    let order = view(&shop, &path).await.order;
    shop.at("2027-06-01T00:00:00Z");
    let open = browser.get(&path).await.mark("return-open", "data-kind");
    assert_eq!(open.as_deref(), Some("withdrawal"), "it has not come yet");
    delivered(&shop, &order, "2026-11-22T12:00:00Z").await;
    for (now, kind) in [
        ("2026-12-07T22:59:00Z", Some("withdrawal")),
        ("2026-12-07T23:01:00Z", Some("voluntary")),
        ("2026-12-22T22:59:00Z", Some("voluntary")),
        ("2026-12-22T23:01:00Z", None),
    ] {
        shop.at(now);
        assert_eq!(browser.get(&path).await.mark("return-open", "data-kind").as_deref(), kind, "{now}");
    }
    let told = review(&mut browser, &path, &[("n-MUG-RIDGE-CHALK", "1")]).await;
    assert_eq!(told.mark("field-error", "data-code").as_deref(), Some("return_closed"));
    let fields = [("token", token(&path)), ("number", "1"), ("n-MUG-RIDGE-CHALK", "1")];
    let refused = browser.post_json("/api/orders/return", &fields).await;
    assert_eq!((refused.status, refused.code().as_str()), (409, "return_closed"));
    assert!(view(&shop, &path).await.returns.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn japan_sends_back_of_the_shops_own_accord_and_a_refusal_is_told() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let path = bought(&shop, &mut browser, &JAPANESE, &[("BOWL-KOHIKI-S", "2")], None).await;
    let page = browser.get(&path).await;
    assert_eq!(page.mark("return-open", "data-kind").as_deref(), Some("voluntary"));
    let fields = [("n-BOWL-KOHIKI-S", "1")];
    let second = review(&mut browser, &path, &fields).await;
    assert_eq!(second.mark("return-sum", "data-minor").as_deref(), Some("4200"));
    assert!(second.body.contains("返品を確定する"), "{}", second.body);
    sends_back(&mut browser, &path, &fields).await;
    let order = view(&shop, &path).await.order;
    let work = &shop.folder.0;
    std::fs::write(work.join("caravel.toml"), "DATABASE_URL = \"sqlite://shop.db\"\n").unwrap();
    let name = named(&order, 1).to_string();
    let (ok, said, told) = run(work, &["returns", "refuse", &name, "--why", "箱は空でした"]);
    assert!(ok && said.contains("refused"), "{said} {told}");
    shop.deliver().await;
    let page = browser.get(&path).await;
    assert_eq!(page.mark("return", "data-status").as_deref(), Some("refused"));
    assert!(page.body.contains("箱は空でした"));
    let mails = shop.mails.0.lock().unwrap().clone();
    let refused = MailKind::ReturnRefused { number: 1 };
    assert!(mails.iter().any(|mail| mail.0 == refused && mail.2 == "ja"), "{mails:?}");
    assert!(view(&shop, &path).await.refunds.is_empty());
    assert_eq!(review(&mut browser, &path, &fields).await.field("number").as_deref(), Some("2"));
}

#[tokio::test]
async fn what_states_take_is_given_back_or_said_to_stay() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let path = bought(&shop, &mut browser, &SWISS, &[(MUG, "6")], None).await;
    let order = view(&shop, &path).await.order;
    let page = review(&mut browser, &path, &[("n-MUG-RIDGE-CHALK", "6")]).await;
    let sum: i64 = page.mark("return-sum", "data-minor").unwrap().parse().unwrap();
    assert_eq!(sum, order.totals.due().amount, "Switzerland gives import tax back: {}", page.body);

    // The same order where the state keeps what it took.
    let mut world = commerce::World::clone(&shop.site.app.shop.world.load());
    let kept = Some(commerce::refund::Verdict::Kept);
    for rule in world.refunds.regimes.values_mut() {
        (rule.duty, rule.import_tax, rule.fees) = (kept, kept, kept);
    }
    shop.site.app.shop.world.store(std::sync::Arc::new(world));
    let taken =
        order.totals.cost.sum(|charge| charge.collection == commerce::customs::Collection::AtCheckout);
    let taken = taken.unwrap().amount;
    assert!(taken > 0, "import tax was paid with the order");
    let page = review(&mut browser, &path, &[("n-MUG-RIDGE-CHALK", "6")]).await;
    let less: i64 = page.mark("return-sum", "data-minor").unwrap().parse().unwrap();
    assert_eq!(less, sum - taken);
    let is_said = page.body.contains("data-kind=\"kept\"") || page.body.contains("data-kind=\"door\"");
    assert!(is_said, "{}", page.body);
}
