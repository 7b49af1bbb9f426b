//! Goods that come back, told to the shop by the operator's command.

use crate::{
    process::run,
    purchase::{GERMAN, SAUDI},
    test_shop::TestShop,
};
use commerce::order::Order;
use server::data::{DataFile, check, embedded};
use workflows::ports::MailKind;

async fn order_at(shop: &TestShop, path: &str) -> Order {
    let token = path.rsplit('/').next().unwrap().parse().unwrap();
    workflows::view_order(&shop.site.app.shop, &token).await.unwrap().unwrap().order
}

/// Two bowls at 32.00 from Hamburg and a teapot at 104.00 from Kobe, shipping free: 64.00 and 104.00 with 19 % in them,
/// and EUR 3 for the one subheading of the second parcel. 104.00 / 1.19 = 87.39, and 16.61 of tax.
#[tokio::test(flavor = "multi_thread")]
async fn an_operator_gives_back_a_teapot_from_kobe_with_its_duty() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    GERMAN.fills_cart(&mut browser, "BOWL-KOHIKI-S", "2").await;
    GERMAN.fills_cart(&mut browser, "TEAPOT-TOKONAME-INK", "1").await;
    let placed = GERMAN.orders(&mut browser, "card").await;
    let path = placed.location().trim_start_matches(crate::test_shop::BASE).to_owned();
    let order = order_at(&shop, &path).await;
    assert_eq!(order.totals.due().amount, 17_100);
    assert_eq!(browser.get(&path).await.mark("refund", "data-status"), None);

    let work = &shop.folder.0;
    std::fs::write(work.join("caravel.toml"), "DATABASE_URL = \"sqlite://shop.db\"\n").unwrap();
    let number = order.number.as_str();
    let teapot = ["orders", "refund", number, "--piece", "TEAPOT-TOKONAME-INK=1"];
    let (ok, said, told) = run(work, &[&teapot[..], &["--dry-run"]].concat());
    assert!(ok, "{told}");
    for line in ["104.00", "19 % of 87.39, in the price", "16.61", "refund.eu.duty", "3.00", "107.00"] {
        assert!(said.contains(line), "{line}: {said}");
    }
    assert!(said.ends_with("nothing was changed\n"), "{said}");
    assert!(run(work, &teapot).0);
    let (ok, _, told) = run(work, &teapot);
    assert!(!ok && told.contains("only 0 of TEAPOT-TOKONAME-INK are left"), "{told}");

    shop.deliver().await;
    let page = browser.get(&path).await;
    assert_eq!(page.mark("refund", "data-status").as_deref(), Some("made"));
    let told = page.body.split("data-testid=\"refund\"").nth(1).unwrap();
    for said in ["Erstattet am", "22. November 2026", "data-minor=\"10700\""] {
        assert!(told.contains(said), "{said}: {told}");
    }
    let mails = shop.mails.0.lock().unwrap().clone();
    let amount = commerce::Money::new(10_700, commerce::Currency::EUR);
    assert!(mails.iter().any(|mail| mail.0 == MailKind::OrderRefunded { number: 1, amount }), "{mails:?}");

    let (ok, said, _) = run(work, &["orders", "refund", number]);
    assert!(ok && said.starts_with("refund 2, pending") && said.contains("64.00"), "{said}");
    let (_, said, _) = run(work, &["orders", "explain", number]);
    assert!(said.contains("refund 1, made") && said.contains("refund 2, pending"), "{said}");
    assert!(said.contains("worked out again from what was kept: the same"), "{said}");
    let (ok, said, _) = run(work, &["export", "taxes", "--from", "2026-11-22", "--to", "2026-11-22"]);
    assert!(ok);
    for row in [
        "DE,border,duty,,EUR,1,0,3.00,",
        "DE,ioss,vat,19,EUR,1,87.39,16.61,",
        "DE,border,duty,,EUR,1,0,-3.00,",
        "DE,ioss,vat,19,EUR,1,-87.39,-16.61,",
        "DE,tax,vat,19,EUR,1,-53.78,-10.22,",
    ] {
        assert!(said.lines().any(|line| line == row), "{row}: {said}");
    }
}

#[tokio::test]
async fn the_page_says_it_in_the_language_of_the_order() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let path = SAUDI.buys(&mut browser, "card").await;
    let order = order_at(&shop, &path).await;
    workflows::refund_order(&shop.site.app.shop, &order.number, &[]).await.unwrap();
    let page = browser.get(&path).await;
    assert_eq!(page.mark("refund", "data-status").as_deref(), Some("pending"));
    assert!(page.body.contains("أُعيد في") && !page.body.contains("refund-given-on"));
}

#[test]
fn a_rule_that_is_wrong_is_told_with_its_line() {
    let said = |change: &dyn Fn(&str) -> String| {
        let files = embedded().into_iter().map(|file| match file.path.as_str() {
            "refunds.toml" => DataFile::new(file.path.clone(), change(&file.text)),
            _ => file,
        });
        let files: Vec<DataFile> = files.collect();
        check(&files).iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    };
    assert_eq!(said(&str::to_owned), "");
    for (from, to, expected) in [
        ("otherwise = \"returned\"", "", "`otherwise` is missing"),
        ("otherwise = \"returned\"", "otherwise = \"maybe\"", "unknown variant `maybe`"),
        ("regime = \"gb\"", "regime = \"eu\"", "there are two rules for `eu`"),
        ("regime = \"gb\"", "regime = \"xx\"", "there is no regime `xx`"),
        ("fees = \"kept\"", "fee = \"kept\"", "`fee`"),
        ("confidence = \"low\"", "", "`confidence` is missing"),
    ] {
        let told = said(&|text| text.replacen(from, to, 1));
        assert!(told.starts_with("refunds.toml:") && told.contains(expected), "{to}: {told}");
    }
}
