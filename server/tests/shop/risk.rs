//! What speaks against an order: forty cases by the shipped weights, and an order that somebody looks at.

use crate::{
    process::run,
    purchase::{GERMAN, consent},
    test_shop::{Browser, TestShop},
};
use commerce::risk::{Outcome, Signal, Signals};
use serde::Deserialize;
use server::data::{embedded, world};
use std::path::Path;
use storage::risk::Kept;
use workflows::ports::MailKind;

#[derive(Deserialize)]
struct Cases {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    story: String,
    signals: Signals,
    outcome: Outcome,
    reasons: Vec<Signal>,
}

fn cases(file: &str) -> Vec<Case> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/risk").join(file);
    let cases: Cases = toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    cases.case
}

#[test]
fn forty_people_and_what_becomes_of_their_orders() {
    let risk = world(&embedded()).unwrap().risk;
    let (honest, fraudulent) = (cases("honest.toml"), cases("fraudulent.toml"));
    assert_eq!(honest.len() + fraudulent.len(), 40);
    assert!(honest.iter().all(|case| case.outcome < Outcome::Hold), "nobody honest waits for a person");
    for Case { name, story, signals, outcome, reasons } in honest.iter().chain(&fraudulent) {
        let found = risk.assess(signals);
        let because: Vec<Signal> = found.reasons.iter().map(|why| why.signal).collect();
        assert_eq!((found.outcome, &because), (*outcome, reasons), "{name}: {story} {}", found.score);
    }
}

/// A first order of many typefaces by a mail address to throw away, from a network far away: 45, 20 and 5 make 70.
async fn strange_order(shop: &TestShop, browser: &mut Browser) -> (String, String) {
    browser.from = "203.0.113.77".parse().ok();
    browser.country = Some("VN");
    GERMAN.fills_cart(browser, "TYPEFACE-WAYFARER", "99").await;
    let checkout = browser.get(&GERMAN.path("checkout")).await;
    let key = checkout.field("idempotency_key").unwrap();
    let fields = [
        GERMAN.place(),
        GERMAN.address.to_vec(),
        vec![("email", "x@mailinator.com"), ("payment_method", "card"), ("idempotency_key", &key)],
        consent(&checkout),
    ]
    .concat();
    let placed = browser.submit("/api/checkout/place", &fields).await;
    assert_eq!(placed.status, 303, "{placed:?}");
    let hosted = placed.location().trim_start_matches(crate::test_shop::BASE).to_owned();
    assert!(hosted.starts_with("/sandbox/pay/"), "her bank asks whether it is she: {hosted}");
    let path = browser.submit(&hosted, &[("action", "approve")]).await.location().to_owned();
    assert_eq!(shop.hand_over(shop.webhook().await).await, 200);
    let number = {
        let token = path.rsplit('/').next().unwrap().parse().unwrap();
        let view = workflows::view_order(&shop.site.app.shop, &token).await.unwrap().unwrap();
        view.order.number.to_string()
    };
    (path, number)
}

fn file_of(path: &str) -> String {
    format!("/downloads/{}/TYPEFACE-WAYFARER", path.rsplit('/').next().unwrap())
}

fn settings(shop: &TestShop) {
    std::fs::write(shop.folder.0.join("caravel.toml"), "DATABASE_URL = \"sqlite://shop.db\"\n").unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_strange_order_is_accepted_says_that_it_is_checked_and_goes_on_once_it_is_released() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    settings(&shop);
    let work = &shop.folder.0;
    assert_eq!(run(work, &["orders", "review"]).1, "no order waits for a review\n");
    let (path, number) = strange_order(&shop, &mut browser).await;
    let page = browser.get(&path).await;
    assert_eq!(page.mark("order-review", "data-status").as_deref(), Some("waiting"), "{}", page.body);
    assert!(page.body.contains("Wir sehen sie kurz durch"), "{}", page.body);
    assert!(!page.body.contains("/downloads/"), "no file before it is checked");
    assert_eq!(browser.get(&file_of(&path)).await.status, 404);
    shop.deliver().await;
    let mails = |shop: &TestShop| -> Vec<MailKind> {
        shop.mails.0.lock().unwrap().iter().map(|(kind, ..)| *kind).collect()
    };
    assert_eq!(mails(&shop), [MailKind::OrderPlaced, MailKind::OrderInReview]);

    let (ok, said, told) = run(work, &["orders", "review"]);
    assert!(ok && said.starts_with(&format!("{number}, placed at ")), "{said} {told}");
    for line in ["score 70", "45  first_order (", "20  disposable_mail (1)", "5  network_abroad (1)"] {
        assert!(said.contains(line), "{line}: {said}");
    }
    assert!(!said.contains("mailinator"), "nothing personal: {said}");
    let days = ["export", "orders", "--from", "2026-11-01", "--to", "2026-11-30"];
    assert!(run(work, &days).1.lines().last().unwrap().ends_with(",waiting"));

    let (ok, said, told) = run(work, &["orders", "release", &number, "--by", "Ana"]);
    assert!(ok && said == format!("{number} released by Ana\n"), "{said} {told}");
    let (ok, _, told) = run(work, &["orders", "refuse", &number]);
    assert!(!ok && told.contains("does not wait for a review"), "{told}");
    shop.deliver().await;
    let page = browser.get(&path).await;
    assert_eq!(page.mark("order-review", "data-status"), None);
    assert_eq!(page.mark("order-status", "data-status").as_deref(), Some("paid"));
    assert_eq!(browser.get(&file_of(&path)).await.status, 303, "a fresh link");
    shop.deliver().await;
    assert_eq!(mails(&shop), [MailKind::OrderPlaced, MailKind::OrderInReview, MailKind::OrderPaid]);
    assert!(run(work, &days).1.lines().last().unwrap().ends_with(",released"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_order_is_canceled_and_its_page_says_so_kindly() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    settings(&shop);
    let (path, number) = strange_order(&shop, &mut browser).await;
    let (ok, said, told) = run(&shop.folder.0, &["orders", "refuse", &number]);
    assert!(ok && said == format!("{number} refused by operator\n"), "{said} {told}");
    shop.deliver().await;
    let page = browser.get(&path).await;
    assert_eq!(page.mark("order-status", "data-status").as_deref(), Some("canceled"));
    assert_eq!(page.mark("order-review", "data-status").as_deref(), Some("refused"));
    assert_eq!(browser.get(&file_of(&path)).await.status, 404);
    assert!(shop.mails.0.lock().unwrap().iter().any(|(kind, ..)| *kind == MailKind::OrderRefused));
    let (ok, _, told) = run(&shop.folder.0, &["orders", "release", &number]);
    assert!(!ok && told.contains("does not wait for a review"), "{told}");
    let (ok, _, told) = run(&shop.folder.0, &["orders", "release", "CV-0000-0000"]);
    assert!(!ok && told.contains("there is no such order"), "{told}");
}

#[tokio::test]
async fn an_address_is_kept_as_a_hash_of_its_network_and_nowhere_in_clear() {
    let shop = TestShop::open().await;
    let (path, _) = strange_order(&shop, &mut shop.browser()).await;
    let db = &shop.site.app.shop.db;
    let mut tx = db.read().await.unwrap();
    let token = path.rsplit('/').next().unwrap().parse().unwrap();
    let order = storage::orders::by_token(&mut tx, &token).await.unwrap().unwrap();
    let marks = storage::risk::marks_of(&mut tx, &order.id).await.unwrap();
    assert_eq!(marks.network.map(|mark| mark.len()), Some(22));
    drop(tx);
    for file in std::fs::read_dir(&shop.folder.0).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap_or_default();
        assert!(!bytes.windows(10).any(|part| part == b"203.0.113."));
    }
}

/// What is thought of an order of so many typefaces by somebody with this mail address, paid by card.
async fn judged(shop: &TestShop, email: &str, quantity: &str) -> Kept {
    let mut browser = shop.browser();
    GERMAN.fills_cart(&mut browser, "TYPEFACE-WAYFARER", quantity).await;
    let checkout = browser.get(&GERMAN.path("checkout")).await;
    let key = checkout.field("idempotency_key").unwrap();
    let answers = [("email", email), ("payment_method", "card"), ("idempotency_key", key.as_str())];
    let fields = [&GERMAN.place()[..], GERMAN.address, &answers, &consent(&checkout)].concat();
    let placed = browser.submit("/api/checkout/place", &fields).await;
    assert_eq!(placed.status, 303, "{placed:?}");
    let token = placed.location().rsplit('/').next().unwrap().parse().unwrap();
    let mut tx = shop.site.app.shop.db.read().await.unwrap();
    let order = storage::orders::by_token(&mut tx, &token).await.unwrap().unwrap();
    storage::risk::of_order(&mut tx, &order.id).await.unwrap().unwrap()
}

#[tokio::test]
async fn a_card_that_many_pay_with_is_one_that_its_bank_is_asked_about() {
    let shop = TestShop::open().await;
    for (before, person) in (0..).zip(["ana", "ben", "cleo", "dan"]) {
        let kept = judged(&shop, &format!("{person}+card7@example.com"), "1").await;
        assert_eq!((kept.assessment.outcome, kept.signals.orders_by_card), (Outcome::Allow, before));
    }
    // The same order by a card of her own, and by the one that four others have paid with.
    for (email, others, outcome) in
        [("eva@mailinator.com", 0, Outcome::Allow), ("fay+card7@mailinator.com", 4, Outcome::StepUp)]
    {
        let kept = judged(&shop, email, "20").await;
        let because: Vec<Signal> = kept.assessment.reasons.iter().map(|why| why.signal).collect();
        assert_eq!((kept.assessment.outcome, kept.signals.orders_by_card), (outcome, others), "{because:?}");
        assert_eq!(because.contains(&Signal::OrdersByCard), others > 0, "{because:?}");
    }
    for file in std::fs::read_dir(&shop.folder.0).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap_or_default();
        let name = server::adapters::payment::sandbox::fingerprint("ana+card7@example.com");
        assert!(!bytes.windows(name.len()).any(|part| part == name.as_bytes()), "it is kept as a hash");
    }
}
