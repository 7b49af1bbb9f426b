//! Exchange rates as shoppers and the operator see them: too old, with a mark-up, declined, held back.

use crate::{
    process::{get, run, serve_with},
    purchase::GERMAN,
    test_shop::{Answer, Folder, TestShop},
};
use commerce::exchange::ReferenceRate;
use std::io::{Read, Write};
use workflows::{Leaps, import_rates};

/// A shop whose rates of the dollar and the yen were published on Friday, 2026-11-20.
async fn with_published_rates() -> TestShop {
    let shop = TestShop::open().await;
    let rate = |code: &str, per_eur: &str| ReferenceRate {
        currency: code.parse().unwrap(),
        per_eur: per_eur.parse().unwrap(),
        date: "2026-11-20".parse().unwrap(),
        source: "ECB".into(),
        exempt: false,
    };
    let rates = vec![rate("USD", "1.12"), rate("JPY", "176")];
    import_rates(&shop.site.app.shop.db, rates, Leaps::Hold).await.unwrap();
    shop.site.app.shop.refresh().await.unwrap();
    shop
}

async fn on(shop: &TestShop, day: &str) {
    shop.at(&format!("{day}T12:00:00Z"));
    shop.site.app.shop.refresh().await.unwrap();
}

fn currencies(page: &Answer) -> Vec<String> {
    let shown = page.body.split("data-testid=\"price\"").skip(1);
    let mut codes: Vec<String> =
        shown.map(|rest| rest.split("data-currency=\"").nth(1).unwrap()[..3].to_owned()).collect();
    codes.sort();
    codes.dedup();
    codes
}

#[tokio::test]
async fn a_rate_too_old_is_not_converted_by_and_the_page_says_so() {
    let shop = with_published_rates().await;
    let mut browser = shop.browser();
    on(&shop, "2026-12-04").await;
    let dollars = browser.get("/de/de/?currency=USD").await;
    assert_eq!(
        (dollars.mark("rate-refused", "data-currency"), currencies(&dollars)),
        (None, vec!["USD".into()])
    );
    assert_eq!(dollars.mark("rate-note", "data-rate-date").unwrap(), "2026-11-20");

    on(&shop, "2026-12-07").await;
    let refused = browser.get("/de/de/?currency=USD").await;
    assert_eq!(refused.status, 200);
    assert_eq!(refused.mark("rate-refused", "data-currency").unwrap(), "USD");
    assert_eq!(currencies(&refused), ["EUR"]);
    assert!(refused.body.contains("/de/de/cart?currency=USD"), "her choice is kept in every link");
    assert!(!refused.body.contains("<option value=\"USD\""), "and cannot be picked meanwhile");
    let plain = browser.get("/de/de/").await;
    assert_eq!((plain.mark("rate-refused", "data-currency"), currencies(&plain)), (None, vec!["EUR".into()]));
    assert!(!plain.body.contains("currency=USD"), "no piece of the other page is shared with this one");
    assert_ne!(plain.header("etag"), refused.header("etag"));
    let francs = browser.get("/de/de/?currency=CHF").await;
    assert_eq!(currencies(&francs), ["CHF"], "what came with the shop is exempt");
    assert_eq!(francs.mark("rate-note", "data-rate-date").unwrap(), "2026-10-30");
}

#[tokio::test]
async fn a_market_whose_own_rate_is_too_old_is_in_the_base_currency_and_charges_nothing_by_it() {
    let shop = with_published_rates().await;
    let mut browser = shop.browser();
    on(&shop, "2026-12-07").await;
    for path in ["/jp/ja/", "/jp/ja/?currency=EUR", "/jp/ja/?currency=CHF"] {
        let page = browser.get(path).await;
        assert_eq!((page.status, currencies(&page)), (200, vec!["EUR".into()]), "{path}");
        assert_eq!(page.mark("rate-refused", "data-currency").unwrap(), "JPY", "{path}");
    }
    let place = [("market", "jp"), ("locale", "ja"), ("currency", "EUR")];
    let fields = [&place[..], &[("sku", "MUG-RIDGE-CHALK"), ("quantity", "1")]].concat();
    assert_eq!(browser.submit("/api/cart/add", &fields).await.status, 303);
    let cart = browser.get("/jp/ja/cart").await;
    assert_eq!(currencies(&cart), ["EUR"]);
    assert!(cart.mark("go-to-checkout", "href").is_none(), "its delivery is priced in yen");
    assert_eq!(browser.get("/jp/ja/checkout").await.location(), "/jp/ja/cart");
}

#[tokio::test]
async fn the_operator_sees_how_old_rates_are() {
    let shop = with_published_rates().await;
    on(&shop, "2026-12-07").await;
    let metrics = shop.operator().get("/metrics").await.body;
    assert!(metrics.contains("caravel_rate_age_business_days{currency=\"USD\"} 11"), "{metrics}");
    assert!(metrics.contains("caravel_rate_age_business_days{currency=\"CHF\"} 0"), "{metrics}");
    assert!(metrics.contains("caravel_rates_held 0"), "{metrics}");
}

#[tokio::test]
async fn a_markup_is_said_where_there_is_one() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let page = browser.get("/ww/en/?currency=USD").await;
    assert_eq!(page.mark("rate-note", "data-markup").unwrap(), "2.5");
    assert_eq!(page.mark("rate-note", "data-rate").unwrap(), "1.14513", "1.1172 and 2.5 % of it");
    assert!(page.body.contains("2.5%"), "the shopper sees it as a percentage");
    let page = browser.get("/de/en/?currency=USD").await;
    assert_eq!(page.mark("rate-note", "data-markup").unwrap(), "0");
    assert!(!page.body.contains("2.5%"));
}

#[tokio::test]
async fn who_declines_the_conversion_pays_what_was_shown_beside_it() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let place = [("market", "de"), ("locale", "de"), ("currency", "USD")];
    let fields = [&place[..], &[("sku", "BOWL-KOHIKI-S"), ("quantity", "1")]].concat();
    browser.submit("/api/cart/add", &fields).await;
    let cart = browser.get("/de/de/cart?currency=USD").await;
    assert_eq!(cart.mark("amount-in-base", "data-currency").unwrap(), "EUR");

    let checkout = browser.get("/de/de/checkout?currency=USD").await;
    let euros = checkout.mark("amount-in-base", "data-minor").unwrap();
    assert_eq!(checkout.mark("pay-in-base", "value").unwrap(), "EUR");
    let fields = [&place[..], &[("email", "anna@example.com"), ("pay_in", "EUR")]].concat();
    let declined = browser.submit("/api/checkout/save", &fields).await;
    assert_eq!((declined.status, declined.location()), (303, "/de/de/checkout"));
    let checkout = browser.get("/de/de/checkout").await;
    assert!(checkout.body.contains("anna@example.com"), "what was typed is kept");
    assert_eq!(checkout.mark("amount-in-base", "data-minor"), None);
    assert!(checkout.body.contains(&format!("data-minor=\"{euros}\" data-currency=\"EUR\"")), "{euros}");

    let placed = GERMAN.orders(&mut browser, "card").await;
    assert_eq!(placed.status, 303);
    let mut tx = shop.site.app.shop.db.read().await.unwrap();
    let all = storage::orders::between(
        &mut tx,
        "2026-01-01T00:00:00Z".parse().unwrap(),
        "2027-01-01T00:00:00Z".parse().unwrap(),
    );
    let orders = all.await.unwrap();
    let [order] = orders.as_slice() else { panic!("one order: {orders:?}") };
    assert_eq!((order.totals.due().amount.to_string(), order.rate_notes.len()), (euros, 0));
}

#[tokio::test]
async fn an_order_in_another_currency_keeps_both_sums() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let dollars = crate::purchase::Shopper { currency: "USD", ..GERMAN };
    let place = [("market", "de"), ("locale", "de"), ("currency", "USD")];
    let fields = [&place[..], &[("sku", "BOWL-KOHIKI-S"), ("quantity", "1")]].concat();
    browser.submit("/api/cart/add", &fields).await;
    browser.submit("/api/preferences", &place).await;
    let checkout = browser.get("/de/de/checkout").await;
    let euros = checkout.mark("amount-in-base", "data-minor").unwrap();
    let placed = dollars.orders(&mut browser, "card").await;
    let order = browser.get(placed.location()).await;
    assert_eq!(order.mark("amount-in-base", "data-minor").unwrap(), euros);
    assert!(order.mark("pay-in-base", "value").is_none(), "it is agreed");
    assert_eq!(order.mark("rate-note", "data-markup").unwrap(), "0");
}

fn feed(day: &str, rows: &str) -> String {
    format!("<Envelope><Cube>\n<Cube time='{day}'>\n{rows}\n</Cube></Cube></Envelope>")
}

#[test]
fn a_rate_that_leaps_is_held_shown_and_taken_at_a_word() {
    let folder = Folder::new();
    let work = &folder.0;
    run(work, &["migrate"]);
    run(work, &["seed", "--demo"]);
    let (_, said, _) = run(work, &["doctor"]);
    assert!(said.contains("ok       rates: ") && said.contains("as they came with the shop"), "{said}");
    let rows = "<Cube currency='USD' rate='2.5'/><Cube currency='JPY' rate='176'/>";
    std::fs::write(work.join("feed.xml"), feed("2026-11-20", rows)).unwrap();
    let (ok, said, _) = run(work, &["rates", "import", "feed.xml"]);
    assert!(ok && said.contains("held back: USD 2.5 on 2026-11-20, after 1.1172 on 2026-10-30"), "{said}");
    assert!(said.contains("2 rates up to 2026-11-20, 1 of them new or different"), "{said}");
    let (ok, said, _) = run(work, &["doctor"]);
    assert!(!ok && said.contains("problem  rates: held back: USD 2.5"), "{said}");
    let (ok, said, told) = run(work, &["rates", "accept", "USD", "2026-11-20"]);
    assert!(ok && said.contains("USD counts at 2.5 from 2026-11-20 on"), "{said} {told}");
    assert!(!run(work, &["rates", "accept", "USD", "2026-11-20"]).0, "there is nothing more");
    assert!(!run(work, &["doctor"]).1.contains("held back"));

    std::fs::write(work.join("feed.xml"), feed("2026-11-24", "<Cube currency='USD' rate='1'/>")).unwrap();
    let (ok, _, told) = run(work, &["rates", "import", "feed.xml"]);
    assert!(!ok && told.starts_with("feed.xml:2: 2026-11-24 is in the future"), "{told}");
    std::fs::write(work.join("feed.xml"), feed("2026-11-23", "<Cube currency='USD' rate='1.1'/>")).unwrap();
    let (ok, said, _) = run(work, &["rates", "import", "feed.xml", "--accept"]);
    assert!(ok && !said.contains("held back"), "it is tomorrow somewhere, and it was accepted: {said}");
}

#[test]
fn the_doctor_names_rates_that_were_not_renewed() {
    let folder = Folder::new();
    let work = &folder.0;
    run(work, &["migrate"]);
    run(work, &["seed", "--demo"]);
    let rows = "<Cube currency='USD' rate='1.12'/>";
    for (day, told) in [
        ("2026-11-05", "USD of 2026-11-05 (11 business days, no longer converted by)"),
        ("2026-11-16", "USD of 2026-11-16 (4 business days)"),
    ] {
        std::fs::write(work.join("feed.xml"), feed(day, rows)).unwrap();
        run(work, &["rates", "import", "feed.xml"]);
        let (ok, said, _) = run(work, &["doctor"]);
        assert!(!ok && said.contains("problem  rates: ") && said.contains(told), "{said}");
    }
    std::fs::write(work.join("feed.xml"), feed("2026-11-17", rows)).unwrap();
    run(work, &["rates", "import", "feed.xml"]);
    let (_, said, _) = run(work, &["doctor"]);
    assert!(said.contains("ok       rates: "), "three business days are borne: {said}");
}

#[test]
fn a_shop_with_a_feed_reads_it_once_it_is_open() {
    let folder = Folder::new();
    let work = &folder.0;
    run(work, &["migrate"]);
    run(work, &["seed", "--demo"]);
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/eurofxref-daily.xml", listener.local_addr().unwrap());
    let serving = serve_with(work, &[("CARAVEL_RATES_URL", &url)]);
    let (mut stream, _) = listener.accept().unwrap();
    let _ = stream.read(&mut [0; 4096]).unwrap();
    let xml = feed("2026-11-20", "<Cube currency='USD' rate='1.12'/>");
    write!(stream, "HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{xml}", xml.len())
        .unwrap();
    drop(stream);
    loop {
        let page = get(&serving.addr, "/de/de/?currency=USD");
        if page.contains("data-rate-date=\"2026-11-20\"") {
            break;
        }
        let is_old = page.contains("data-rate-date=\"2026-10-30\"");
        assert!(is_old, "the last good rate serves until the new one is here");
        std::thread::yield_now();
    }
}
