//! Buying for a company: the field at the checkout, what the register says, and who owes the tax.

use crate::{
    mails::written,
    process::run,
    purchase::{GERMAN, Shopper},
    test_shop::{Answer, Browser, TestShop},
};
use commerce::Money;
use server::adapters::vat::{UNANSWERED, UNKNOWN};
use workflows::ports::MailKind;

const FRENCH: Shopper = Shopper {
    market: "fr",
    locale: "fr",
    currency: "EUR",
    address: &[
        ("country", "FR"),
        ("name", "Atelier Martin"),
        ("street", "5 rue Oberkampf"),
        ("postcode", "75011"),
        ("city", "Paris"),
    ],
};

async fn checkout(browser: &mut Browser, number: &str) -> Answer {
    let fields = [
        &[("market", "fr"), ("locale", "fr"), ("currency", "EUR"), ("vat_number", number)],
        FRENCH.address.get(..1).unwrap(),
    ]
    .concat();
    let saved = browser.submit("/api/checkout/save", &fields).await;
    assert_eq!((saved.status, saved.location()), (303, "/fr/fr/checkout"));
    browser.get("/fr/fr/checkout").await
}

/// The amount of a line of the sum, in minor units; nothing where there is no such line.
fn sum(page: &Answer, mark: &str) -> Option<i64> {
    let at = page.body.find(&format!("data-testid=\"{mark}\""))?;
    let rest = Answer { status: 200, headers: page.headers.clone(), body: page.body[at..].to_owned() };
    rest.mark("price", "data-minor")?.parse().ok()
}

#[tokio::test]
async fn a_french_company_buys_from_hamburg_without_vat() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    FRENCH.fills_cart(&mut browser, "BOWL-KOHIKI-S", "2").await;
    let page = browser.get("/fr/fr/checkout").await;
    assert!(page.body.contains("<details class=\"company\"><summary>"), "folded away: {}", page.body);
    assert_eq!(page.mark("checkout-vat-number", "autocomplete").as_deref(), Some("off"));
    let (with_tax, tax) = (sum(&page, "total-due").unwrap(), sum(&page, "total-tax").unwrap());
    assert!(tax > 0 && sum(&page, "total-tax-reversed").is_none());

    let page = checkout(&mut browser, "fr 40 303 265 045").await;
    assert!(page.body.contains("<details open class=\"company\">"), "{}", page.body);
    assert!(page.body.contains("data-testid=\"vat-number-answer\"") && page.body.contains("Autoliquidation"));
    assert_eq!(sum(&page, "total-tax-reversed"), Some(-tax));
    assert_eq!(sum(&page, "total-due"), Some(with_tax - tax));
    assert_eq!(sum(&page, "total-tax"), None);

    let path = FRENCH.orders(&mut browser, "card").await.location().to_owned();
    let order = browser.get(&path).await;
    assert_eq!(sum(&order, "total-due"), Some(with_tax - tax), "{path}");
    assert!(order.body.contains("data-testid=\"order-vat-number\"") && order.body.contains("FR40303265045"));
    assert!(order.body.contains("data-testid=\"reverse-charge\""));

    let token = path.rsplit('/').next().unwrap().parse().unwrap();
    let view = workflows::view_order(&shop.site.app.shop, &token).await.unwrap().unwrap();
    let (_, mail) = written(&shop, MailKind::OrderPlaced, &view.order, &view.payments[0]).await;
    let voice = shop.site.app.words.voice(&view.order.locale, &view.order.market);
    let off = voice.money(Money::new(-tax, view.order.currency));
    for part in mail {
        for said in ["Autoliquidation", "FR40303265045", &off] {
            assert!(part.contains(said), "{said} is not in {part}");
        }
    }

    std::fs::write(shop.folder.0.join("caravel.toml"), "DATABASE_URL = \"sqlite://shop.db\"\n").unwrap();
    let (_, explained, told) = run(&shop.folder.0, &["orders", "explain", view.order.number.as_str()]);
    assert!(explained.contains("VAT number FR40303265045, valid"), "{explained}{told}");
    assert!(explained.contains("not collected, off the price: the buyer owes it"), "{explained}");
    let (_, report, _) =
        run(&shop.folder.0, &["export", "taxes", "--from", "2026-11-22", "--to", "2026-11-22"]);
    let base = (with_tax - tax).to_string();
    let (euros, cents) = base.split_at(base.len() - 2);
    let row = format!("\nFR,reverse-goods,vat,20,EUR,1,{euros}.{cents},0,FR40303265045");
    assert!(report.contains(&row), "{row} is not in {report}");
}

#[tokio::test]
async fn what_is_wrong_with_a_number_stands_at_its_field() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    FRENCH.fills_cart(&mut browser, "BOWL-KOHIKI-S", "1").await;
    let long = "9".repeat(5_000);
    for (number, code) in [
        ("FR41303265045", "invalid"),
        ("<script>alert(1)</script>", "invalid"),
        (&long, "invalid"),
        (UNKNOWN, "unconfirmed"),
    ] {
        let page = checkout(&mut browser, number).await;
        assert_eq!(page.mark("field-error", "data-field").as_deref(), Some("vat-number"), "{number:.40}");
        assert_eq!(page.mark("field-error", "data-code").as_deref(), Some(code), "{number:.40}");
        assert_eq!(page.mark("checkout-vat-number", "aria-invalid").as_deref(), Some("true"));
        assert!(page.body.contains("<details open class=\"company\">"));
        assert!(!page.body.contains("<script>alert"));
        assert!(sum(&page, "total-tax-reversed").is_none());
        let placed = FRENCH.orders(&mut browser, "card").await;
        assert_eq!(placed.location(), "/fr/fr/checkout", "nothing is ordered");
    }
    let page = browser.get("/fr/fr/checkout").await;
    assert_eq!(page.field("vat_number").as_deref(), Some(UNKNOWN), "what was typed is kept");
    assert_eq!(page.field("street").as_deref(), Some("5 rue Oberkampf"));
}

#[tokio::test]
async fn a_register_that_is_away_costs_the_tax_and_holds_up_no_order() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    FRENCH.fills_cart(&mut browser, "BOWL-KOHIKI-S", "1").await;
    let page = checkout(&mut browser, UNANSWERED).await;
    assert!(page.mark("field-error", "data-code").is_none(), "{}", page.body);
    assert!(page.body.contains("data-testid=\"vat-number-answer\""));
    assert!(sum(&page, "total-tax").is_some() && sum(&page, "total-tax-reversed").is_none());
    let placed = FRENCH.orders(&mut browser, "card").await;
    assert!(placed.location().starts_with("/fr/fr/orders/"), "{placed:?}");
    let order = browser.get(placed.location()).await;
    assert!(order.body.contains(UNANSWERED) && sum(&order, "total-tax").is_some());
}

#[tokio::test]
async fn where_a_number_changes_nothing_none_is_asked_for() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    GERMAN.fills_cart(&mut browser, "BOWL-KOHIKI-S", "1").await;
    let page = browser.get("/de/de/checkout").await;
    assert!(page.mark("checkout-vat-number", "id").is_none());
}
