//! Nothing personal and no secret in what is logged, at the level of debugging: whole purchases in a process of their own.

use crate::{
    failpoints::Walker,
    payment_states::PORTUGUESE,
    process::{run, serve_into},
    purchase::{BRAZILIAN, GERMAN, Shopper},
    test_shop::{Answer, Folder},
};
use server::adapters::payment::sandbox::fingerprint;
use std::{fs::File, process::Stdio, time::Duration};

const EMAIL: &str = "anna.muster@example.com";
const PHONE: &str = "+351 912 345 678";
/// How often it is looked whether the mails are written, and how long it takes in between.
const TRIES: u32 = 600;
const BETWEEN: Duration = Duration::from_millis(50);

/// Buys a bowl, and gives the path of the order's page and the secret of the cart.
async fn buys(walker: &mut Walker, shopper: &Shopper, method: &str) -> (String, String) {
    let fields = [shopper.place(), vec![("sku", "BOWL-KOHIKI-S"), ("quantity", "1")]].concat();
    assert_eq!(walker.submit("/api/cart/add", &fields).await.unwrap().status, 303);
    let cart = walker.cookies["cart"].clone();
    let checkout: Answer = walker.get(&shopper.path("checkout")).await.unwrap();
    let key = checkout.field("idempotency_key").unwrap();
    let answers = [("email", EMAIL), ("payment_method", method), ("idempotency_key", &key)];
    // Wrong at first: what is refused is not told either.
    let slip = [shopper.place(), shopper.address.to_vec(), vec![("email", "anna.muster@@example")]].concat();
    assert_eq!(walker.submit("/api/checkout/save", &slip).await.unwrap().status, 303);
    let fields = [shopper.place(), shopper.address.to_vec(), answers.to_vec()].concat();
    let placed = walker.submit("/api/checkout/place", &fields).await.unwrap();
    let path = placed.location().to_owned();
    assert!(path.contains("/orders/"), "{method} in {}: {path}", shopper.market);
    (path[path.find(&format!("/{}/", shopper.market)).unwrap()..].to_owned(), cart)
}

#[tokio::test(flavor = "multi_thread")]
async fn whole_purchases_leave_nothing_personal_and_no_secret_in_the_log() {
    let folder = Folder::new();
    let work = &folder.0;
    assert!(run(work, &["migrate"]).0 && run(work, &["seed", "--demo"]).0);
    let log = work.join("log");
    let serving = serve_into(work, &[("RUST_LOG", "debug")], Stdio::from(File::create(&log).unwrap()));
    let mut walker = Walker::new(&serving);
    let mut secrets: Vec<String> = Vec::new();
    for (shopper, method) in [(&GERMAN, "card"), (&BRAZILIAN, "pix"), (&PORTUGUESE, "mb_way")] {
        let (order, cart) = buys(&mut walker, shopper, method).await;
        let token = order.rsplit('/').next().unwrap();
        walker.submit("/api/orders/confirm", &[("token", token), ("answer", PHONE)]).await.unwrap();
        for path in [order.clone(), format!("{order}/data"), format!("{order}/data.json")] {
            let answer = walker.get(&path).await.unwrap();
            assert!(answer.status == 200 && answer.body.contains(EMAIL), "{path}: {}", answer.status);
        }
        let asked = [("token", token)];
        walker.submit("/api/orders/pay", &asked).await.unwrap();
        walker.submit("/api/orders/payee", &[asked[0], ("holder", "Anna Muster")]).await.unwrap();
        walker.submit("/api/orders/erase", &asked).await.unwrap();
        walker.submit(&format!("/webhooks/sandbox?{EMAIL}"), &[("holder", "Anna Muster")]).await.unwrap();
        walker.get(&format!("{order}/unknown")).await.unwrap();
        secrets.extend([token.to_owned(), cart]);
        let fields =
            shopper.address.iter().filter(|(name, _)| !["country", "region", "postcode"].contains(name));
        secrets.extend(fields.map(|(_, value)| (*value).to_owned()));
    }
    let mails = work.join("var/mail");
    for _ in 0..TRIES {
        if std::fs::read_dir(&mails).is_ok_and(|mails| mails.count() >= 4) {
            break;
        }
        tokio::time::sleep(BETWEEN).await;
    }
    assert!(std::fs::read_dir(&mails).unwrap().count() >= 4, "the mails are written");
    drop(serving);
    let log = std::fs::read_to_string(log).unwrap();
    assert!(log.contains("DEBUG") && log.matches("order placed").count() == 3, "it is logged: {log}");

    let digits = ["52998224725", "912345678", "345678", "912 345"].map(str::to_owned);
    let names = ["anna.muster", "Anna", "Muster", "Lindenweg", "Inês"].map(str::to_owned);
    secrets.extend(digits.into_iter().chain(names).chain([fingerprint(EMAIL)]));
    // Towns are no secret where a line is about a zone of time.
    for secret in secrets.iter().filter(|secret| secret.as_str() != "Berlin") {
        assert!(secret.chars().count() > 3, "{secret} would be anywhere");
        let line = log.lines().find(|line| line.contains(secret.as_str()));
        assert_eq!(line, None, "{secret} is in the log");
    }
}
