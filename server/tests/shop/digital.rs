//! What is downloaded instead of shipped.

use crate::{
    process::run,
    purchase::{GERMAN, JAPANESE, SAUDI, Shopper},
    test_shop::{Answer, Browser, TestShop},
};
use commerce::{clock::Timestamp, customs::ChargeKind, order::Order, order_event::EventKind};
use http::Method;
use jiff::SignedDuration;
use workflows::{Caller, NoFile, Visit, view_checkout};

const FILE: &str = "TYPEFACE-WAYFARER";

/// Where the typeface of an order is asked for by the order's own link.
fn file_of(order: &str) -> String {
    let token = order.rsplit('/').next().unwrap_or_default();
    format!("/downloads/{token}/{FILE}")
}

async fn bought(browser: &mut Browser, shopper: &Shopper) -> String {
    shopper.fills_cart(browser, FILE, "1").await;
    let placed = shopper.orders(browser, "card").await;
    assert!(placed.location().contains("/orders/"), "{placed:?}");
    placed.location().to_owned()
}

async fn fresh(browser: &mut Browser, order: &str) -> String {
    let page = browser.get(order).await;
    page.mark("download", "href").unwrap_or_else(|| panic!("no link: {}", page.body))
}

async fn kept(shop: &TestShop, path: &str) -> Order {
    let token = path.rsplit('/').next().unwrap().parse().unwrap();
    let mut tx = shop.site.app.shop.db.read().await.unwrap();
    storage::orders::by_token(&mut tx, &token).await.unwrap().unwrap()
}

fn later(shop: &TestShop, time: SignedDuration) {
    let at: Timestamp = shop.now().checked_add(time).unwrap();
    shop.at(&at.to_string());
}

async fn ranged(browser: &mut Browser, path: &str, range: &str) -> Answer {
    browser.send(Method::GET, path, &[("range", range)], "").await
}

#[tokio::test]
async fn a_file_is_bought_without_shipping_and_downloaded_once_it_is_paid() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let page = browser.get("/de/de/p/schrift-wayfarer").await;
    assert_eq!(page.status, 200, "{page:?}");
    assert!(!page.body.contains("Gewicht mit Verpackung"));
    assert!(
        page.body.contains("Ein Download kann nicht zurückgegeben werden: Ihr Widerrufsrecht"),
        "{}",
        page.body
    );
    GERMAN.fills_cart(&mut browser, FILE, "1").await;
    let checkout = browser.get("/de/de/checkout").await;
    assert_eq!(checkout.mark("shipping-method", "data-method").as_deref(), Some("download"));
    assert_eq!(checkout.mark("total-due", "data-minor"), checkout.mark("total-goods", "data-minor"));
    let unpaid = GERMAN.orders(&mut browser, "sepa_transfer").await.location().to_owned();
    assert!(!browser.get(&unpaid).await.body.contains("/downloads/"));
    assert_eq!(browser.get(&file_of(&unpaid)).await.status, 404, "not before it is paid");

    let order = bought(&mut browser, &GERMAN).await;
    let own = file_of(&order);
    let led = browser.get(&own).await;
    assert_eq!((led.status, led.header("cache-control")), (303, "private, no-store"));
    for file in [led.location().to_owned(), fresh(&mut browser, &order).await] {
        let token = order.rsplit('/').next().unwrap();
        assert!(!file.contains(token), "who is given a link does not see the order: {file}");
        let answer = browser.get(&file).await;
        assert_eq!((answer.status, answer.header("content-type")), (200, "font/otf"));
        assert_eq!(
            answer.header("content-disposition"),
            "attachment; filename=\"typeface-wayfarer.otf\"; filename*=UTF-8''Schrift%20Wayfarer%2Eotf"
        );
        assert_eq!(
            (answer.header("cache-control"), answer.header("x-robots-tag")),
            ("private, no-store", "noindex")
        );
    }
    for wrong in [
        own.replace(FILE, "BOWL-KOHIKI-S"),
        own.replace(FILE, "..%2F..%2Fcatalog.toml"),
        format!("/downloads/{}/{FILE}", "A".repeat(43)),
        "/downloads/x/y".to_owned(),
    ] {
        assert_eq!(browser.get(&wrong).await.status, 404, "{wrong}");
    }
}

#[tokio::test]
async fn the_right_of_withdrawal_is_given_up_on_her_word_which_is_kept_and_repeated() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    GERMAN.fills_cart(&mut browser, FILE, "1").await;
    let checkout = browser.get(&GERMAN.path("checkout")).await;
    assert_eq!(checkout.mark("download-waiver", "data-rule").as_deref(), Some("eu"));
    let key = checkout.field("idempotency_key").unwrap();
    let fields = [
        GERMAN.place(),
        GERMAN.address.to_vec(),
        vec![("email", "anna@example.com"), ("payment_method", "card"), ("idempotency_key", &key)],
        vec![("download_consent_asked", "yes")],
    ]
    .concat();
    let refused = browser.post_json("/api/checkout/place", &fields).await;
    assert_eq!((refused.status, refused.code().as_str()), (422, "unmet"));
    let page = browser.submit("/api/checkout/place", &fields).await;
    let page = browser.get(page.location()).await;
    assert!(page.body.contains("data-field=\"download-consent\" data-code=\"missing\""), "{}", page.body);
    assert!(page.body.contains("Bitte bestätigen Sie, dass der Download sofort beginnen darf."));

    let placed =
        browser.submit("/api/checkout/place", &[&fields[..], &[("download_consent", "yes")]].concat()).await;
    let path = placed.location().to_owned();
    let order = kept(&shop, &path).await;
    let consent = order.consent.clone().expect("kept with the order");
    assert_eq!((consent.rule.as_str(), consent.at), ("eu", order.placed_at));
    assert!(consent.words.starts_with("Ich verlange ausdrücklich"), "{}", consent.words);
    let mut tx = shop.site.app.shop.db.read().await.unwrap();
    let events = storage::order_events::of_order(&mut tx, &order.id).await.unwrap();
    drop(tx);
    let given = events.iter().find(|event| event.kind == EventKind::ConsentGiven).expect("in the chain");
    assert!(given.data.contains("\"rule\":\"eu\""), "{}", given.data);
    let page = browser.get(&path).await;
    assert!(page.mark("download-consented", "class").is_some() && page.body.contains(&consent.words));
    let data = browser.get(&format!("{path}/data.json")).await.json();
    assert_eq!(data["right_of_withdrawal_given_up"]["words"], consent.words.as_str());
    assert_eq!(data["place_of_supply"]["country"], "DE");
    std::fs::write(shop.folder.0.join("caravel.toml"), "DATABASE_URL = \"sqlite://shop.db\"\n").unwrap();
    let (ok, said, told) = run(&shop.folder.0, &["orders", "explain", order.number.as_str()]);
    assert!(ok && said.contains("right of withdrawal (eu) given up for files at "), "{said} {told}");
    assert!(
        said.contains("files sold to DE: shown (billing address DE, ")
            && said.contains("market DE; 2 needed)"),
        "{said}"
    );

    // Where no law knows it nothing is asked.
    let mut browser = shop.browser();
    JAPANESE.fills_cart(&mut browser, FILE, "1").await;
    let checkout = browser.get(&JAPANESE.path("checkout")).await;
    assert_eq!(checkout.mark("download-waiver", "data-rule"), None);
    let path = JAPANESE.orders(&mut browser, "card").await.location().to_owned();
    assert_eq!(kept(&shop, &path).await.consent, None);
}

#[tokio::test]
async fn a_link_that_is_shared_ends_with_the_count_and_one_whose_line_breaks_counts_once() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let order = bought(&mut browser, &GERMAN).await;
    let link = fresh(&mut browser, &order).await;
    let whole = browser.send(Method::HEAD, &link, &[], "").await;
    assert_eq!((whole.status, whole.header("accept-ranges")), (200, "bytes"));
    let length: u64 = whole.header("content-length").parse().unwrap();
    let begun = ranged(&mut browser, &link, "bytes=0-9").await;
    assert_eq!((begun.status, begun.header("content-length")), (206, "10"));
    assert_eq!(begun.header("content-range"), format!("bytes 0-9/{length}"));
    assert_eq!(ranged(&mut browser, &link, "bytes=10-").await.status, 206);
    assert_eq!(ranged(&mut browser, &link, &format!("bytes={length}-")).await.status, 416);
    // Only what belongs to the same file goes on where it ended.
    let tag = whole.header("etag").to_owned();
    for (held, status) in [(tag.as_str(), 206), ("\"another\"", 200)] {
        let headers = [("range", "bytes=10-"), ("if-range", held)];
        assert_eq!(browser.send(Method::GET, &link, &headers, "").await.status, status, "{held}");
    }
    assert_eq!(browser.get(&order).await.mark("download", "data-left").as_deref(), Some("4"), "one counted");

    for left in [3, 2, 1, 0] {
        later(&shop, SignedDuration::from_mins(11));
        assert_eq!(shop.browser().get(&link).await.status, 200, "{left} left after it");
    }
    later(&shop, SignedDuration::from_mins(11));
    let mut stranger = shop.browser();
    let ended = stranger.get(&link).await;
    assert!(ended.status == 410 && ended.speaks("de"), "{ended:?}");
    assert!(ended.body.contains("so oft heruntergeladen, wie es vorerst möglich ist"), "{}", ended.body);
    assert!(!ended.body.contains("Anna") && !ended.body.contains("/orders/"), "a stranger learns nothing");
    let page = browser.get(&order).await;
    assert!(page.mark("download", "href").is_none() && page.mark("download-none", "data-sku").is_some());
    let kept = kept(&shop, &order).await;
    let mut tx = shop.site.app.shop.db.read().await.unwrap();
    let events = storage::order_events::of_order(&mut tx, &kept.id).await.unwrap();
    assert_eq!(events.iter().filter(|event| event.kind == EventKind::Downloaded).count(), 5);
    drop(tx);
    later(&shop, SignedDuration::from_hours(31 * 24));
    assert_eq!(
        browser.get(&order).await.mark("download", "data-left").as_deref(),
        Some("5"),
        "after the days"
    );
}

#[tokio::test]
async fn an_asker_too_often_within_the_minutes_counts_again() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let order = bought(&mut browser, &GERMAN).await;
    let link = fresh(&mut browser, &order).await;
    let mut answers = Vec::new();
    for _ in 0..61 {
        answers.push(browser.get(&link).await.status);
    }
    assert_eq!(answers.iter().position(|status| *status == 410), Some(60), "five times twelve: {answers:?}");
}

#[tokio::test]
async fn a_link_ends_with_its_day_in_the_language_of_the_order_and_none_is_guessed() {
    let shop = TestShop::open().await;
    for (shopper, lang, words) in
        [(&JAPANESE, "ja", "このリンクは有効期限が切れています"), (&SAUDI, "ar", "انتهت صلاحية هذا الرابط")]
    {
        let mut browser = shop.browser();
        let order = bought(&mut browser, shopper).await;
        let link = fresh(&mut browser, &order).await;
        let other = if link.ends_with('A') { "E" } else { "A" };
        let until = browser.get(&order).await.mark("download", "data-until").unwrap();
        let until: Timestamp = until.parse().unwrap();
        let longer = link.replace(&until.as_second().to_string(), &(until.as_second() + 1).to_string());
        assert_ne!(longer, link);
        for guessed in [
            format!("{}{other}", &link[..link.len() - 2]),
            longer,
            link.replace(FILE, "SCORE-CROSSING"),
            link.rsplit_once('.').unwrap().0.to_owned(),
            "/downloads/x".to_owned(),
        ] {
            assert_eq!(browser.get(&guessed).await.status, 404, "{guessed}");
        }
        later(&shop, SignedDuration::from_hours(24));
        let ended = shop.browser().get(&link).await;
        assert!(ended.status == 410 && ended.speaks(lang), "{ended:?}");
        assert!(ended.body.contains(words), "{}", ended.body);
        assert_eq!(ended.header("x-robots-tag"), "noindex");
        let again = fresh(&mut browser, &order).await;
        assert_eq!(browser.get(&again).await.status, 200, "the page of the order has a new one");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_that_ask_for_the_last_download_one_gets_it() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let order = bought(&mut browser, &GERMAN).await;
    for _ in 0..4 {
        let link = fresh(&mut browser, &order).await;
        assert_eq!(browser.get(&link).await.status, 200);
    }
    let (one, other) = (fresh(&mut browser, &order).await, fresh(&mut browser, &order).await);
    let (mut her, mut him) = (shop.browser(), shop.browser());
    let (first, second) = tokio::join!(her.get(&one), him.get(&other));
    let mut both = [first.status, second.status];
    both.sort_unstable();
    assert_eq!(both, [200, 410]);
}

#[tokio::test]
async fn what_is_paid_back_is_not_handed_out() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let order = bought(&mut browser, &GERMAN).await;
    let link = fresh(&mut browser, &order).await;
    assert_eq!(browser.get(&link).await.status, 200);
    let number = kept(&shop, &order).await.number;
    workflows::refund_order(&shop.site.app.shop, &number, &[]).await.unwrap();
    let closed = browser.get(&link).await;
    assert_eq!(closed.status, 410, "{closed:?}");
    assert!(closed.body.contains("nicht mehr verfügbar"), "{}", closed.body);
    let token = order.rsplit('/').next().unwrap().parse().unwrap();
    let view = workflows::view_order(&shop.site.app.shop, &token).await.unwrap().unwrap();
    assert_eq!(view.files.first().map(|file| file.link.clone()), Some(Err(NoFile::Closed)));
    assert!(browser.get(&order).await.mark("download", "href").is_none());
}

/// A file goes over no border: no freight, no duty, and the tax of the country in which its buyer lives.
#[tokio::test]
async fn a_file_bears_the_tax_of_its_buyers_country_and_nothing_else() {
    let shop = TestShop::open().await;
    let world = shop.site.app.shop.world.load_full();
    let mut told = Vec::new();
    for country in ["DE", "FR", "SE", "PL", "GB", "NO", "AU", "NZ", "SG", "CH", "JP", "US"] {
        let market = world.market_of(&country.parse().unwrap()).unwrap();
        let (id, currency) = (market.id.to_string(), market.currency.code().to_owned());
        let mut browser = shop.browser();
        let place = [("market", id.as_str()), ("locale", "en"), ("currency", currency.as_str())];
        let adding = [&place[..], &[("sku", FILE), ("quantity", "1")]].concat();
        assert_eq!(browser.submit("/api/cart/add", &adding).await.status, 303, "{country}");
        let answers = [&place[..], &[("country", country), ("city", "X")]].concat();
        assert_eq!(browser.submit("/api/checkout/save", &answers).await.status, 303, "{country}");
        let visit = Visit {
            market: market.id.clone(),
            locale: "en".parse().unwrap(),
            currency: market.currency,
            cart: browser.cookies.get("cart").map(|token| token.parse().unwrap()),
            caller: Caller::default(),
        };
        let view = view_checkout(&shop.site.app.shop, &visit).await.unwrap().unwrap();
        assert_eq!((view.country.as_str(), view.totals.shipping.price.amount), (country, 0));
        let percents: Vec<String> = view
            .totals
            .charges()
            .iter()
            .map(|charge| {
                assert!(matches!(charge.kind, ChargeKind::Tax(_)), "{country}: {charge:?}");
                charge.percent.map(|percent| percent.normalize().to_string()).unwrap_or_default()
            })
            .collect();
        assert_eq!(view.totals.cost.at_door.amount, 0, "{country}: nothing at the door");
        told.push(format!("{country} {}", percents.join("+")));
    }
    // Where the seller is registered nowhere it collects nothing, and nothing waits at a door.
    assert_eq!(
        told,
        ["DE 19", "FR 20", "SE 25", "PL 23", "GB 20", "NO 25", "AU 10", "NZ 15", "SG 9", "CH ", "JP ", "US "]
    );
}

#[tokio::test]
async fn a_file_and_a_bowl_are_shipped_together_and_only_the_bowl_leaves_the_shelf() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let stock = shop.stock("BOWL-KOHIKI-S").await;
    JAPANESE.fills_cart(&mut browser, "SCORE-CROSSING", "99").await;
    let path = JAPANESE.buys(&mut browser, "card").await;
    let order = browser.get(&path).await;
    assert_eq!(order.mark("order-status", "data-status").as_deref(), Some("paid"));
    assert!(
        order.body.contains("data-sku=\"SCORE-CROSSING\"")
            && order.mark("download", "href").is_some()
            && !order.body.contains("shipping-download")
    );
    assert_eq!(shop.stock("BOWL-KOHIKI-S").await, stock - 1);
}

#[tokio::test]
async fn nobody_brings_cash_to_the_door_for_a_file() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    SAUDI.fills_cart(&mut browser, "SCORE-CROSSING", "1").await;
    let checkout = browser.get("/sa/ar/checkout").await;
    assert_eq!(checkout.mark("payment-method-unavailable", "data-reason").as_deref(), Some("not-shipped"));
}
