//! Papers of an order, and the way back to one whose link is lost.

use crate::{
    process::run,
    purchase::{GERMAN, JAPANESE, SAUDI, Shopper},
    test_shop::{Answer, BASE, Browser, TestShop},
};
use commerce::{Money, order::Order, paper};
use std::{fs, path::Path};
use workflows::{ports::MailKind, refund_order};

const BRITISH: Shopper = Shopper {
    market: "gb",
    locale: "en",
    currency: "GBP",
    address: &[
        ("country", "GB"),
        ("name", "Ada <script>alert(1)</script>"),
        ("street", "1 Long Lane"),
        ("postcode", "SW1A 1AA"),
        ("city", "London"),
    ],
};
const SWISS: Shopper = Shopper {
    market: "ch",
    locale: "fr",
    currency: "CHF",
    address: &[
        ("country", "CH"),
        ("name", "Claire Favre"),
        ("street", "Rue du Lac 3"),
        ("postcode", "1003"),
        ("city", "Lausanne"),
    ],
};
const AMERICAN: Shopper = Shopper {
    market: "us",
    locale: "en",
    currency: "USD",
    address: &[
        ("country", "US"),
        ("name", "Grace Doe"),
        ("street", "12 Main St"),
        ("postcode", "94601"),
        ("city", "Oakland"),
        ("region", "CA"),
    ],
};

async fn order_at(shop: &TestShop, path: &str) -> Order {
    let token = path.rsplit('/').next().unwrap().parse().unwrap();
    workflows::view_order(&shop.site.app.shop, &token).await.unwrap().unwrap().order
}

/// The minor units of every amount with a mark.
fn amounts(page: &str, mark: &str) -> Vec<i64> {
    let start = format!("data-testid=\"{mark}\" data-minor=\"");
    page.split(&start).skip(1).map(|rest| rest.split('"').next().unwrap().parse().unwrap()).collect()
}

fn number(page: &Answer) -> String {
    let rest = page.body.split("data-testid=\"invoice-number\">").nth(1).unwrap();
    rest.split('<').next().unwrap().to_owned()
}

#[tokio::test]
async fn an_invoice_comes_to_what_was_paid_and_to_its_taxes() {
    let shop = TestShop::open().await;
    for (at, shopper) in [&GERMAN, &JAPANESE, &BRITISH, &SWISS, &AMERICAN].into_iter().enumerate() {
        let mut browser = shop.browser();
        let path = shopper.buys(&mut browser, "card").await;
        let page = browser.get(&path).await;
        for (mark, tail) in [("paper-invoice", "invoice"), ("paper-receipt", "receipt")] {
            assert_eq!(page.mark(mark, "href"), Some(format!("{path}/{tail}")), "{}", shopper.market);
        }
        let order = order_at(&shop, &path).await;
        let invoice = browser.get(&format!("{path}/invoice")).await;
        assert_eq!((invoice.status, invoice.header("cache-control")), (200, "no-store"));
        assert!(invoice.body.contains("<meta name=\"robots\" content=\"noindex\">"));
        assert!(invoice.body.contains(&format!("<html lang=\"{}", shopper.locale)), "{}", invoice.body);
        assert_eq!(number(&invoice), format!("INV-2026-{:06}", at + 1));
        let due = order.totals.due();
        assert_eq!(amounts(&invoice.body, "invoice-total"), [due.amount]);
        assert_eq!(invoice.mark("invoice-total", "data-currency").as_deref(), Some(shopper.currency));
        assert_eq!(amounts(&invoice.body, "invoice-line").iter().sum::<i64>(), order.totals.goods().amount);
        let taxes = paper::taxes(&order.totals.cost);
        let expected: Vec<i64> = taxes.iter().map(|charge| charge.amount.amount).collect();
        assert_eq!(amounts(&invoice.body, "invoice-tax"), expected);
        for (net, tax) in amounts(&invoice.body, "invoice-net").iter().zip(&expected) {
            assert!(net > tax && net + tax <= due.amount, "{net} {tax} {due:?}");
        }
        assert!(invoice.body.contains("Caravel Demo Trading GmbH") && invoice.body.contains("DE000000000"));
        assert!(!invoice.body.contains("<script"), "what is typed is no markup: {}", invoice.body);
        let name = shopper.address.iter().find(|(field, _)| *field == "name").unwrap().1;
        assert!(invoice.body.contains(&name.replace('<', "&lt;").replace('>', "&gt;")));
        let receipt = browser.get(&format!("{path}/receipt")).await;
        assert_eq!((receipt.status, receipt.header("cache-control")), (200, "no-store"));
        assert_eq!(amounts(&receipt.body, "receipt-total"), [due.amount]);
    }
    let again = shop.browser().get(&format!("{}/invoice", GERMAN.path("orders/x"))).await;
    assert_eq!(again.status, 404);
}

#[tokio::test]
async fn what_is_not_paid_has_no_invoice() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let path = JAPANESE.buys(&mut browser, "konbini").await;
    let page = browser.get(&path).await;
    assert_eq!((page.status, page.mark("paper-invoice", "href")), (200, None));
    for paper in ["invoice", "receipt", "credit-note-1", "credit-note-0"] {
        assert_eq!(browser.get(&format!("{path}/{paper}")).await.status, 404, "{paper}");
    }
}

/// Article 230 of Directive 2006/112/EC: the tax is stated in the currency of the state.
#[tokio::test]
async fn the_tax_of_an_order_in_dollars_is_stated_in_euros() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    browser.cookies.insert("prefs".into(), "de.de.USD".into());
    let place = [("market", "de"), ("locale", "de"), ("currency", "USD")];
    let add = [&place[..], &[("sku", "BOWL-KOHIKI-S"), ("quantity", "2")]].concat();
    assert_eq!(browser.submit("/api/cart/add", &add).await.status, 303);
    let checkout = browser.get("/de/de/checkout?currency=USD").await;
    let key = checkout.field("idempotency_key").unwrap();
    let fields = [
        &place[..],
        GERMAN.address,
        &[("email", "a@example.com"), ("payment_method", "card"), ("idempotency_key", &key)],
    ]
    .concat();
    let placed = browser.submit("/api/checkout/place", &fields).await;
    let path = placed.location().trim_start_matches(BASE).to_owned();
    let order = order_at(&shop, path.split('?').next().unwrap()).await;
    assert_eq!(order.currency.code(), "USD");
    let world = shop.site.app.shop.world.load_full();
    let (tax, note) = paper::tax_in_currency_of_state(&order, &world.trade.figures, world.base).unwrap();
    let collected: i64 = paper::taxes(&order.totals.cost).iter().map(|charge| charge.amount.amount).sum();
    assert_eq!((tax.currency.code(), note.from.code(), note.to.code()), ("EUR", "USD", "EUR"));
    let exact = Money::new(collected, order.currency).to_decimal() * note.rate;
    assert_eq!(tax.to_decimal(), exact.round_dp(2), "{note:?}");
    let invoice = browser.get(&format!("{}/invoice", path.split('?').next().unwrap())).await;
    let voice = shop.site.app.words.voice(&order.locale, &order.market);
    assert!(invoice.body.contains(&voice.money(tax)) && invoice.body.contains("ECB"), "{}", invoice.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn payments_at_the_same_time_leave_no_gap_between_numbers() {
    let shop = TestShop::open().await;
    let buying = (0..6).map(|_| async {
        let mut browser = shop.browser();
        let path = GERMAN.buys(&mut browser, "card").await;
        let first = number(&browser.get(&format!("{path}/invoice")).await);
        assert_eq!(number(&browser.get(&format!("{path}/invoice")).await), first, "and each is given once");
        first
    });
    let mut numbers = futures::future::join_all(buying).await;
    numbers.sort();
    let expected: Vec<String> = (1..=6).map(|number| format!("INV-2026-{number:06}")).collect();
    assert_eq!(numbers, expected);
}

#[tokio::test]
async fn what_comes_back_has_a_credit_note_of_its_own() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    GERMAN.fills_cart(&mut browser, "BOWL-KOHIKI-S", "2").await;
    let path = GERMAN.orders(&mut browser, "card").await.location().trim_start_matches(BASE).to_owned();
    let order = order_at(&shop, &path).await;
    let invoice = number(&browser.get(&format!("{path}/invoice")).await);
    assert_eq!(browser.get(&format!("{path}/credit-note-1")).await.status, 404);
    let mut back = 0;
    for refund in 1..=2 {
        let one = commerce::inventory::Pieces { sku: "BOWL-KOHIKI-S".parse().unwrap(), quantity: 1 };
        refund_order(&shop.site.app.shop, &order.number, &[one]).await.unwrap();
        let note = browser.get(&format!("{path}/credit-note-{refund}")).await;
        assert_eq!((note.status, note.header("cache-control")), (200, "no-store"));
        assert_eq!(number(&note), format!("CRN-2026-00000{refund}"));
        assert!(note.body.contains(&invoice), "it says which invoice it takes back: {}", note.body);
        back += amounts(&note.body, "invoice-total")[0];
    }
    assert_eq!(back, order.totals.due().amount);
    let page = browser.get(&path).await;
    assert!(page.body.contains(&format!("{path}/credit-note-2")), "{}", page.body);
    assert_eq!(amounts(&browser.get(&format!("{path}/receipt")).await.body, "receipt-total"), [0]);
}

async fn bought(
    shop: &TestShop,
    browser: &mut Browser,
    shopper: &Shopper,
    sku: &str,
    quantity: &str,
) -> Order {
    shopper.fills_cart(browser, sku, quantity).await;
    let placed = shopper.orders(browser, "card").await;
    order_at(shop, placed.location().trim_start_matches(BASE)).await
}

fn packed(work: &Path, order: &Order, parcel: &str) -> Vec<String> {
    drop(fs::remove_dir_all(work.join("out")));
    let (ok, _, told) = run(work, &["papers", "parcel", order.number.as_str(), parcel, "--to", "out"]);
    assert!(ok, "{told}");
    let files = fs::read_dir(work.join("out")).unwrap();
    let mut names: Vec<String> = files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[tokio::test(flavor = "multi_thread")]
async fn a_parcel_carries_the_declaration_of_its_value() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let work = &shop.folder.0;
    fs::write(work.join("caravel.toml"), "DATABASE_URL = \"sqlite://shop.db\"\n").unwrap();
    let read = |name: &str| fs::read_to_string(work.join("out").join(name)).unwrap();

    // Within the Union nothing is declared.
    let inland = bought(&shop, &mut browser, &GERMAN, "BOWL-KOHIKI-S", "1").await;
    assert_eq!(packed(work, &inland, "1"), ["packing-slip.html"]);
    assert!(read("packing-slip.html").contains("<html lang=\"de"));
    assert!(!run(work, &["papers", "parcel", inland.number.as_str(), "2", "--to", "out"]).0);

    // From Japan with the tax collected by the Import One-Stop Shop.
    let small = bought(&shop, &mut browser, &GERMAN, "TEAPOT-TOKONAME-INK", "1").await;
    assert_eq!(packed(work, &small, "1"), ["cn22.html", "packing-slip.html"]);
    let form = read("cn22.html");
    for said in ["IM2760000000", "6912", "0.62 kg", "Customs declaration CN 22", "Zollinhaltserklärung CN 22"]
    {
        assert!(form.contains(said), "{said}: {form}");
    }
    assert_eq!(amounts(&form, "customs-goods"), [small.totals.cost.goods.amount]);
    let large = bought(&shop, &mut browser, &GERMAN, "TEAPOT-TOKONAME-INK", "5").await;
    assert_eq!(packed(work, &large, "1"), ["cn23.html", "packing-slip.html"]);
    assert!(!read("cn23.html").contains("IM2760000000"), "above the limit of that scheme");

    // What somebody types is no markup.
    let hostile = bought(&shop, &mut browser, &BRITISH, "BOWL-KOHIKI-S", "1").await;
    assert_eq!(packed(work, &hostile, "1"), ["cn22.html", "packing-slip.html"]);
    for name in ["cn22.html", "packing-slip.html"] {
        assert!(!read(name).contains("<script") && read(name).contains("&lt;script&gt;"), "{name}");
    }
    assert!(read("cn22.html").contains("GB000000000"), "the seller's own number there");

    let (ok, list, told) = run(work, &["papers", "pick-list"]);
    assert!(ok, "{told}");
    for said in ["hamburg", "kobe", "BOWL-KOHIKI-S", "TEAPOT-TOKONAME-INK", inland.number.as_str()] {
        assert!(list.contains(said), "{said}: {list}");
    }
    refund_order(&shop.site.app.shop, &inland.number, &[]).await.unwrap();
    let (_, list, _) = run(work, &["papers", "pick-list", "--location", "hamburg"]);
    assert!(!list.contains("kobe") && !list.contains(inland.number.as_str()), "{list}");
    assert!(list.contains(hostile.number.as_str()));
    // What is packed has been picked; what is paid at the door is picked before it is paid.
    workflows::pack_parcel(&shop.site.app.shop, &hostile.number, 0).await.unwrap();
    let path = SAUDI.buys(&mut browser, "cash_on_delivery").await;
    let door = order_at(&shop, &path).await;
    let (_, list, _) = run(work, &["papers", "pick-list"]);
    assert!(!list.contains(hostile.number.as_str()), "{list}");
    assert!(list.contains(door.number.as_str()), "{list}");
    assert!(packed(work, &door, "1").contains(&"packing-slip.html".to_owned()));
}

fn links(shop: &TestShop) -> usize {
    shop.mails.0.lock().unwrap().iter().filter(|mail| mail.0 == MailKind::OrderLink).count()
}

#[tokio::test]
async fn a_lost_link_is_sent_by_mail_and_nobody_else_learns_of_it() {
    let shop = TestShop::open().await;
    let path = SAUDI.buys(&mut shop.browser(), "card").await;
    let order = order_at(&shop, &path).await;
    shop.deliver().await;
    let mut browser = shop.browser();
    let page = browser.get("/de/de/orders").await;
    assert_eq!((page.status, page.header("cache-control")), (200, "no-store"));
    assert!(page.speaks("de") && page.body.contains("noindex"));
    assert!(browser.get("/de/de/").await.body.contains("href=\"/de/de/orders\""), "a link at the foot");
    let ask = async |number: &str, email: &str| {
        let mut browser = shop.browser();
        let fields =
            [("market", "de"), ("locale", "de"), ("currency", "EUR"), ("number", number), ("email", email)];
        let answer = browser.submit("/api/orders/find", &fields).await;
        let page = browser.get(answer.location()).await;
        (answer.status, answer.location().to_owned(), page.status, page.body)
    };
    let known = ask(&order.number.as_str().to_lowercase(), " Anna@Example.com ").await;
    for (number, email) in [
        (order.number.as_str(), "other@example.com"),
        ("CV-0000-0000", "anna@example.com"),
        ("<script>", "anna@example.com"),
    ] {
        assert_eq!(ask(number, email).await, known, "{number} {email}");
    }
    assert!(known.3.contains("data-testid=\"find-order-sent\""), "{}", known.3);
    ask(order.number.as_str(), "anna@example.com").await;
    shop.deliver().await;
    assert_eq!(links(&shop), 1, "one in ten minutes");
    let mails = shop.mails.0.lock().unwrap().clone();
    assert_eq!(mails.last().unwrap(), &(MailKind::OrderLink, "anna@example.com".into(), "ar".into()));
    shop.at("2026-11-22T12:09:59Z");
    ask(order.number.as_str(), "anna@example.com").await;
    shop.at("2026-11-22T12:10:00Z");
    ask(order.number.as_str(), "anna@example.com").await;
    shop.deliver().await;
    assert_eq!(links(&shop), 2);

    let fields = [("market", "de"), ("locale", "de"), ("number", order.number.as_str()), ("email", "nobody")];
    let refused = browser.submit("/api/orders/find", &fields).await;
    let page = browser.get(refused.location()).await;
    assert_eq!(page.mark("field-error", "data-field").as_deref(), Some("email"));
    assert_eq!(page.field("number").as_deref(), Some(order.number.as_str()), "what was typed is kept");
    assert!(!page.body.contains("data-testid=\"find-order-sent\""));
    assert_eq!(browser.post_json("/api/orders/find", &fields).await.code(), "email_invalid");
}
