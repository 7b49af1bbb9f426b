//! What is made to order: a text for each piece, from the field on the product's page to the workshop, and back only with a
//! fault.

use crate::{
    process::run,
    purchase::{BRAZILIAN, GERMAN, SAUDI, Shopper},
    test_shop::{Answer, BASE, Browser, TestShop},
};
use commerce::return_request::{ReturnKind, ReturnNumber};
use workflows::{Finding, OrderView, erase_buyers, pack_parcel, take_in_return};

const PEN: &str = "PEN-BRASS-ENGRAVED";
const PLAIN: &str = "PEN-BRASS-BRASS";

fn fields<'a>(shopper: &'a Shopper, text: &'a str, quantity: &'a str) -> Vec<(&'a str, &'a str)> {
    [shopper.place(), vec![("sku", PEN), ("quantity", quantity), ("engraving", text)]].concat()
}

async fn adds(browser: &mut Browser, shopper: &Shopper, text: &str, quantity: &str) {
    let added = browser.submit("/api/cart/add", &fields(shopper, text, quantity)).await;
    assert_eq!((added.status, added.location()), (303, shopper.path("cart").as_str()), "{added:?}");
}

async fn pays(browser: &mut Browser, shopper: &Shopper) -> String {
    let placed = shopper.orders(browser, "card").await;
    assert!(placed.location().contains("/orders/"), "{placed:?}");
    placed.location().trim_start_matches(BASE).to_owned()
}

async fn view(shop: &TestShop, path: &str) -> OrderView {
    let token = path.rsplit('/').next().unwrap().parse().unwrap();
    workflows::view_order(&shop.site.app.shop, &token).await.unwrap().unwrap()
}

/// The numbers of pieces of the texts that a page shows, in their order.
fn texts(page: &Answer) -> Vec<(String, u32)> {
    let rows = page.body.split("data-testid=\"engraving\"").skip(1);
    rows.map(|row| {
        let between =
            |from: &str, to: &str| row.split(from).nth(1).unwrap().split(to).next().unwrap().to_owned();
        (between("<bdi>", "</bdi>"), between("data-quantity=\"", "\"").parse().unwrap())
    })
    .collect()
}

fn listed(list: &[(&str, u32)]) -> Vec<(String, u32)> {
    list.iter().map(|(text, pieces)| ((*text).to_owned(), *pieces)).collect()
}

#[tokio::test]
async fn two_texts_stand_on_one_line_and_each_is_changed_for_itself() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    // Its slug has an umlaut.
    let page = browser.get(&product_path(&shop, "de").replace('ü', "%C3%BC")).await;
    assert_eq!(page.mark("engraving-text", "name").as_deref(), Some("engraving"), "{}", page.body);
    assert_eq!(page.mark("return-exception", "data-kind").as_deref(), Some("made_to_order"));
    for said in ["article 16(c)", " Werktagen", "Lateinisch", "schema.org/MadeToOrder"] {
        assert!(page.body.contains(said), "{said}");
    }

    adds(&mut browser, &GERMAN, "  Anna &  Zoe\u{308} ", "2").await;
    adds(&mut browser, &GERMAN, "ليلى", "1").await;
    adds(&mut browser, &GERMAN, "Anna & Zoë", "1").await;
    let cart = browser.get("/de/de/cart").await;
    assert_eq!(texts(&cart), listed(&[("Anna &amp; Zoë", 3), ("ليلى", 1)]));
    assert_eq!(cart.body.matches("data-testid=\"cart-line\"").count(), 1);
    assert_eq!(cart.mark("return-exception", "data-kind").as_deref(), Some("made_to_order"));

    let set = browser.submit("/api/cart/set", &fields(&GERMAN, "ليلى", "4")).await;
    assert_eq!(set.status, 303, "{set:?}");
    let unknown = browser.post_json("/api/cart/set", &fields(&GERMAN, "Ben", "4")).await;
    assert_eq!((unknown.status, unknown.code()), (404, "not_in_cart".to_owned()));
    let over = browser.post_json("/api/cart/add", &fields(&GERMAN, "Ben", "93")).await;
    assert_eq!(over.code(), "out_of_stock", "{over:?}");
    assert_eq!(browser.pieces().await, 7, "what is refused changes nothing");
    let removed = browser.post_json("/api/cart/remove", &fields(&GERMAN, "Anna & Zoë", "1")).await;
    assert!(removed.json()["lines"].as_str().unwrap().contains("ليلى"), "{removed:?}");
    assert_eq!(texts(&browser.get("/de/de/cart").await), listed(&[("ليلى", 4)]));
    browser.submit("/api/cart/remove", &fields(&GERMAN, "", "1")).await;
    assert_eq!(browser.pieces().await, 0, "without a text the whole line goes");

    // A variant that lies ready has no text, whatever the form still holds.
    let plain = [GERMAN.place(), vec![("sku", PLAIN), ("quantity", "1"), ("engraving", "Anna")]].concat();
    assert_eq!(browser.submit("/api/cart/add", &plain).await.status, 303);
    assert_eq!(texts(&browser.get("/de/de/cart").await), []);
}

fn product_path(shop: &TestShop, locale: &str) -> String {
    let snapshot = shop.site.app.shop.snapshot.load();
    let text = snapshot.catalog.text(&"pen-brass".parse().unwrap(), &locale.parse().unwrap()).unwrap();
    format!("/{locale}/{locale}/p/{}", text.slug)
}

#[tokio::test]
async fn what_cannot_be_engraved_is_said_and_what_was_typed_stays() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    for (text, code, said) in [
        ("", "engraving_missing", "Bitte geben Sie den Text ein"),
        ("   ", "engraving_missing", "Bitte geben Sie den Text ein"),
        ("Zum Abschied von allen Kollegen", "engraving_long", "24"),
        ("Anna\r\nBen", "engraving_lines", "1"),
        ("Anna ❤", "engraving_letter", "❤"),
        ("花子", "engraving_letter", "花"),
        ("Anna\u{202e}", "engraving_letter", "U+202E"),
        ("a;b&c\u{7}", "engraving_letter", "U+0007"),
    ] {
        let refused = browser.post_json("/api/cart/add", &fields(&GERMAN, text, "2")).await;
        assert_eq!((refused.status, refused.code().as_str()), (422, code), "{text:?}");
        assert_eq!(refused.json()["field"], "engraving");
        assert!(refused.json()["message"].as_str().unwrap().contains(said), "{refused:?}");

        let sent = browser.submit("/api/cart/add", &fields(&GERMAN, text, "2")).await;
        assert_eq!((sent.status, sent.location()), (303, "/de/de/cart"));
        let cart = browser.get("/de/de/cart").await;
        assert_eq!(cart.mark("field-error", "data-code").as_deref(), Some(code), "{}", cart.body);
        assert!(cart.body.contains(said), "{text:?}");
        let typed = cart.field("engraving").expect("the form again").replace("\r\n", "\n");
        assert_eq!(typed, text.replace("\r\n", "\n"), "{}", cart.body);
        assert_eq!((cart.field("sku").as_deref(), cart.field("quantity").as_deref()), (Some(PEN), Some("2")));
        assert_eq!(browser.pieces().await, 0);
    }
    let hostile = format!("\"><script>{}", "x".repeat(40_000));
    let sent = browser.submit("/api/cart/add", &fields(&GERMAN, &hostile, "1")).await;
    assert_eq!(sent.status, 303);
    assert!(browser.cookies["notice"].len() < 4_000, "a cookie has that much room");
    let cart = browser.get("/de/de/cart").await;
    assert!(!cart.body.contains("<script>x") && cart.body.contains("field-error"));
}

#[tokio::test]
async fn it_takes_three_working_days_longer_and_the_order_keeps_it() {
    let shop = TestShop::open().await;
    let days = async |text: Option<&str>| {
        let mut browser = shop.browser();
        match text {
            Some(text) => adds(&mut browser, &GERMAN, text, "1").await,
            None => GERMAN.fills_cart(&mut browser, PLAIN, "1").await,
        }
        let cart = browser.get("/de/de/cart").await;
        let shown = cart.mark("delivery-estimate", "data-first").expect("days in the cart");
        let path = pays(&mut browser, &GERMAN).await;
        let order = view(&shop, &path).await.order;
        let arrival = order.totals.shipping.parcels[0].arrival.unwrap();
        assert_eq!(arrival.first.to_string(), shown);
        (order.totals.shipping.parcels[0].making, arrival)
    };
    let (none, plain) = days(None).await;
    let (making, made) = days(Some("Anna")).await;
    assert_eq!((none, making), (0, 3));
    // The clock stands on a Sunday in November: no public holiday lies between.
    let later = |from: commerce::clock::Date, days: i64| {
        let days = jiff::Span::new().days(days);
        from.checked_add(days).unwrap()
    };
    assert!(made.first >= later(plain.first, 3) && made.first <= later(plain.first, 5), "{plain:?} {made:?}");
    assert!(made.last >= later(plain.last, 3) && made.last <= later(plain.last, 5), "{plain:?} {made:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_workshop_reads_each_text_with_its_pieces() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    adds(&mut browser, &SAUDI, "نورة", "2").await;
    adds(&mut browser, &SAUDI, "Anna", "1").await;
    let checkout = browser.get(&SAUDI.path("checkout")).await;
    assert_eq!(texts(&checkout), listed(&[("نورة", 2), ("Anna", 1)]));
    let path = pays(&mut browser, &SAUDI).await;
    let page = browser.get(&path).await;
    assert_eq!(texts(&page), listed(&[("نورة", 2), ("Anna", 1)]));
    shop.deliver().await;
    let invoice = browser.get(&format!("{path}/invoice")).await;
    assert!(invoice.body.contains("نورة") && invoice.body.contains("Anna"), "{}", invoice.body);

    let work = &shop.folder.0;
    std::fs::write(work.join("caravel.toml"), "DATABASE_URL = \"sqlite://shop.db\"\n").unwrap();
    let (ok, list, told) = run(work, &["papers", "pick-list"]);
    assert!(ok && list.contains("نورة\u{2069} × 2") && list.contains("Anna\u{2069} × 1"), "{list} {told}");
    let number = view(&shop, &path).await.order.number;
    let (ok, _, told) = run(work, &["papers", "parcel", number.as_str(), "1", "--to", "out"]);
    assert!(ok, "{told}");
    let slip = std::fs::read_to_string(work.join("out/packing-slip.html")).unwrap();
    assert!(slip.contains("نورة") && slip.contains("Anna"), "{slip}");

    // Nobody would know which of the three is not made.
    let token = path.rsplit('/').next().unwrap();
    let some = [("token", token), ("sku", PEN), ("quantity", "1")];
    let refused = browser.post_json("/api/orders/cancel-pieces", &some).await;
    assert_eq!((refused.status, refused.code()), (409, "pieces_together".to_owned()), "{refused:?}");
    let all = [("token", token), ("sku", PEN), ("quantity", "3")];
    assert_eq!(browser.submit("/api/orders/cancel-pieces", &all).await.status, 303);
    assert_eq!(view(&shop, &path).await.refunds.len(), 1);
}

#[tokio::test]
async fn only_a_fault_sends_it_back_and_gives_its_price_to_the_cent() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    adds(&mut browser, &GERMAN, "Anna", "1").await;
    adds(&mut browser, &GERMAN, "Ben", "1").await;
    let path = pays(&mut browser, &GERMAN).await;
    let order = view(&shop, &path).await.order;
    pack_parcel(&shop.site.app.shop, &order.number, 0).await.unwrap();
    let page = browser.get(&path).await;
    assert_eq!(
        page.mark("return-open", "data-kind").as_deref(),
        Some("voluntary"),
        "nothing to withdraw from"
    );
    let first = browser.get(&format!("{path}/return")).await;
    assert_eq!(first.mark("return-exception", "data-kind").as_deref(), Some("made_to_order"));
    assert!(first.body.contains("value=\"damaged\"") && !first.body.contains("value=\"changed_mind\""));
    let stated = async |browser: &mut Browser, why: &str| {
        let own =
            [("token", path.rsplit('/').next().unwrap()), ("number", "1"), ("n-PEN-BRASS-ENGRAVED", "1")];
        browser
            .post_json("/api/orders/return", &[&own[..], &[("why-PEN-BRASS-ENGRAVED", why)]].concat())
            .await
    };
    for why in ["", "changed_mind", "does_not_fit"] {
        let refused = stated(&mut browser, why).await;
        assert_eq!((refused.status, refused.code()), (409, "return_made_to_order".to_owned()), "{refused:?}");
    }
    let done = stated(&mut browser, "damaged").await;
    assert_eq!(done.status, 200, "{done:?}");
    let asked = view(&shop, &path).await;
    assert_eq!((asked.returns.len(), asked.returns[0].kind), (1, ReturnKind::Voluntary));

    let named = ReturnNumber { order: order.number.clone(), number: 1 };
    let found = |is_sound| [Finding { sku: PEN.parse().unwrap(), is_sound, quantity: None }];
    let shop_of = &shop.site.app.shop;
    let restocked = take_in_return(shop_of, &named, &found(true), None).await;
    assert!(restocked.is_err_and(|failure| failure.to_string().contains("write it off")));
    let stock = shop.stock(PEN).await;
    take_in_return(shop_of, &named, &found(false), None).await.unwrap();
    let view = view(&shop, &path).await;
    assert_eq!(view.refunds[0].breakdown.amount.amount, order.lines[0].unit_price.amount);
    assert_eq!(shop.stock(PEN).await, stock, "nobody else wants it");
}

/// The law of Brazil lets her withdraw from whatever she has bought at a distance.
#[tokio::test]
async fn where_a_law_makes_no_exception_neither_does_the_shop() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    adds(&mut browser, &BRAZILIAN, "Ana", "1").await;
    assert_eq!(browser.get(&BRAZILIAN.path("cart")).await.mark("return-exception", "data-kind"), None);
    let path = pays(&mut browser, &BRAZILIAN).await;
    let number = view(&shop, &path).await.order.number;
    pack_parcel(&shop.site.app.shop, &number, 0).await.unwrap();
    let page = browser.get(&path).await;
    assert_eq!(page.mark("return-open", "data-kind").as_deref(), Some("withdrawal"));
    let first = browser.get(&format!("{path}/return")).await;
    assert!(first.body.contains("value=\"changed_mind\""), "{}", first.body);
}

#[tokio::test]
async fn a_text_is_given_to_its_buyer_and_erased_on_her_word() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    adds(&mut browser, &GERMAN, "Zoë Musterfrau", "2").await;
    let path = pays(&mut browser, &GERMAN).await;
    shop.deliver().await;
    let kept = browser.get(&format!("{path}/data.json")).await.json();
    let own = &kept["lines"][0]["engravings"][0];
    assert_eq!((&own["text"], &own["quantity"]), (&"Zoë Musterfrau".into(), &2.into()));
    assert!(!kept["events"].to_string().contains("Musterfrau"), "the chain holds nothing personal");
    let token = path.rsplit('/').next().unwrap();
    assert_eq!(browser.submit("/api/orders/erase", &[("token", token)]).await.status, 303);
    shop.at("2027-03-01T00:00:00Z");
    assert_eq!(erase_buyers(&shop.site.app.shop, 100).await.unwrap(), 1);
    for tail in ["", "/data", "/data.json", "/invoice"] {
        let page = browser.get(&format!("{path}{tail}")).await;
        assert!(page.status == 200 && !page.body.contains("Musterfrau"), "{tail}: {}", page.body);
    }
    let line = &view(&shop, &path).await.order.lines[0];
    assert_eq!((line.engravings[0].text.as_str(), line.engravings[0].quantity), ("", 2));
    assert_eq!(workflows::verify_orders(&shop.site.app.shop.db).await.unwrap().found, []);
}
