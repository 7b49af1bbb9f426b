//! The account for a refund, named on the page of the order without Wasm.

use crate::{
    mails::written,
    purchase::{BRAZILIAN, GERMAN, JAPANESE, Shopper},
    test_shop::{Answer, Browser, TestShop},
};
use commerce::Money;
use workflows::{OrderView, ports::MailKind};

async fn view(shop: &TestShop, path: &str) -> OrderView {
    let token = path.rsplit('/').next().unwrap().parse().unwrap();
    workflows::view_order(&shop.site.app.shop, &token).await.unwrap().unwrap()
}

/// A paid order of which everything goes back; the path of its page.
async fn owed(shop: &TestShop, browser: &mut Browser, shopper: &Shopper, method: &str) -> String {
    let path = shopper.buys(browser, method).await;
    let link = browser.get(&path).await.mark("sandbox-play", "href").unwrap();
    let hosted = link.trim_start_matches(crate::test_shop::BASE).to_owned();
    browser.submit(&hosted, &[("action", "approve")]).await;
    assert_eq!(shop.hand_over(shop.webhook().await).await, 200);
    let order = view(shop, &path).await.order;
    workflows::refund_order(&shop.site.app.shop, &order.number, &[]).await.unwrap();
    path
}

/// Sends the form as the page shows it, with these answers.
async fn names(browser: &mut Browser, path: &str, country: &str, answers: &[(&str, &str)]) -> Answer {
    let page = browser.get(path).await;
    let (token, shown) = (page.field("token").unwrap(), page.field("shown").unwrap());
    let place = [("token", token.as_str()), ("shown", shown.as_str()), ("country", country)];
    browser.submit("/api/orders/payee", &[&place[..], answers].concat()).await
}

const ACCOUNT: [(&str, &str); 5] = [
    ("bank", "みずほ銀行"),
    ("branch", "001"),
    ("kind", "ordinary"),
    ("number", "１２３４５６７"),
    ("holder", "ｻﾄｳ ｱｲｺ"),
];

#[tokio::test]
async fn what_was_paid_at_a_konbini_goes_to_the_account_on_the_page() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let path = owed(&shop, &mut browser, &JAPANESE, "konbini").await;
    let page = browser.get(&path).await;
    assert_eq!(page.mark("refund", "data-status").as_deref(), Some("needs_account"));
    assert_eq!(page.mark("payee", "data-form").as_deref(), Some("japan"));
    assert_eq!(page.mark("checkout-payee-holder", "aria-describedby").as_deref(), Some("payee-holder-hint"));
    assert_eq!(page.mark("field-error", "data-field"), None, "nothing is wrong before she tries");

    let wrong = [("bank", "みずほ銀行"), ("number", "12"), ("holder", "佐藤 愛子"), ("kind", "ordinary")];
    let answer = names(&mut browser, &path, "JP", &wrong).await;
    assert_eq!((answer.status, answer.location()), (303, format!("{path}#payee").as_str()));
    let page = browser.get(&path).await;
    for (field, code) in
        [("payee-branch", "missing"), ("payee-number", "invalid"), ("payee-holder", "invalid")]
    {
        let error = format!("data-field=\"{field}\" data-code=\"{code}\"");
        assert!(page.body.contains(&error) && page.body.contains(&format!("href=\"#{field}\"")), "{field}");
    }
    assert_eq!(page.mark("checkout-payee-number", "value").as_deref(), Some("12"));

    let answer = names(&mut browser, &path, "JP", &ACCOUNT).await;
    assert_eq!((answer.status, answer.location()), (303, format!("{path}#refunds").as_str()));
    let page = browser.get(&path).await;
    assert_eq!(page.mark("refund", "data-status").as_deref(), Some("pending"));
    assert!(page.body.contains("****4567") && !page.body.contains("1234567"), "only its end is shown");
    assert_eq!(page.mark("payee", "id"), None);

    shop.deliver().await;
    let page = browser.get(&path).await;
    assert_eq!(page.mark("refund", "data-status").as_deref(), Some("made"));
    assert_eq!(page.mark("payment-status", "data-status").as_deref(), Some("refunded"));
    let amount = view(&shop, &path).await.refunds[0].breakdown.amount;
    let mails = shop.mails.0.lock().unwrap().clone();
    for kind in
        [MailKind::AccountAsked { number: 1, time: 1, amount }, MailKind::AccountPaid { number: 1, amount }]
    {
        let expected = (kind, "anna@example.com".to_owned(), "ja".to_owned());
        assert_eq!(mails.iter().filter(|mail| **mail == expected).count(), 1, "{mails:?}");
    }
    let late = names_by(&mut browser, &path, "JP", &ACCOUNT).await;
    assert_eq!((late.status, late.code().as_str()), (409, "payee_closed"));
}

/// Sends the form as an island would.
async fn names_by(browser: &mut Browser, path: &str, country: &str, answers: &[(&str, &str)]) -> Answer {
    let token = path.rsplit('/').next().unwrap();
    let place = [("token", token), ("shown", country), ("country", country)];
    browser.post_json("/api/orders/payee", &[&place[..], answers].concat()).await
}

#[tokio::test]
async fn another_country_has_another_form() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let path = owed(&shop, &mut browser, &BRAZILIAN, "boleto").await;
    assert_eq!(browser.get(&path).await.mark("payee", "data-form").as_deref(), Some("brazil"));
    for (country, form) in [("DE", "iban"), ("MX", "mexico"), ("US", "other"), ("BR", "brazil")] {
        let answer = names(&mut browser, &path, country, &[("pix", "what is typed here")]).await;
        assert_eq!(answer.location(), format!("{path}#payee"));
        let page = browser.get(&path).await;
        assert_eq!(page.mark("payee", "data-form").as_deref(), Some(form));
        assert_eq!(page.mark("field-error", "data-field"), None, "{country}");
    }
    let refused = names_by(&mut browser, &path, "BR", &[("pix", "529.982.247-26")]).await;
    assert_eq!((refused.status, refused.code().as_str()), (422, "payee_invalid"));
    assert_eq!(refused.json()["field"], "payee-pix");
    let taken = names_by(&mut browser, &path, "BR", &[("pix", "529.982.247-25")]).await;
    assert_eq!(taken.status, 200, "{taken:?}");
    assert!(browser.get(&path).await.body.contains("****4725"));
}

#[tokio::test]
async fn an_account_is_asked_of_nobody_else() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let path = GERMAN.buys(&mut browser, "card").await;
    let order = view(&shop, &path).await.order;
    workflows::refund_order(&shop.site.app.shop, &order.number, &[]).await.unwrap();
    let page = browser.get(&path).await;
    assert_eq!(
        (page.mark("payee", "id"), page.mark("refund", "data-status")),
        (None, Some("pending".into()))
    );
    let closed =
        names_by(&mut browser, &path, "DE", &[("iban", "DE89370400440532013000"), ("holder", "A")]).await;
    assert_eq!((closed.status, closed.code().as_str()), (409, "payee_closed"));
    let nobody = format!("/de/de/orders/{}", "A".repeat(43));
    let unknown = names_by(&mut browser, &nobody, "DE", &[]).await;
    assert_eq!((unknown.status, unknown.code().as_str()), (404, "unknown_order"));
    for country in ["", "Germany", "<b>"] {
        let refused = names_by(&mut browser, &path, country, &[]).await;
        assert_eq!((refused.status, refused.code().as_str()), (422, "bad_request"), "{country}");
    }
}

#[tokio::test]
async fn the_mails_say_what_is_owed_and_where_to_say_it() {
    let shop = TestShop::open().await;
    for (shopper, method) in [(&JAPANESE, "konbini"), (&BRAZILIAN, "boleto")] {
        let mut browser = shop.browser();
        let path = owed(&shop, &mut browser, shopper, method).await;
        let OrderView { order, payments, .. } = view(&shop, &path).await;
        let amount: Money = order.totals.due();
        let voice = shop.site.app.words.voice(&order.locale, &order.market);
        let mut subjects = Vec::new();
        for kind in [
            MailKind::AccountAsked { number: 1, time: 1, amount },
            MailKind::AccountAsked { number: 1, time: 2, amount },
            MailKind::AccountPaid { number: 1, amount },
            MailKind::OrderRefunded { number: 1, amount },
        ] {
            let (headers, parts) = written(&shop, kind, &order, &payments[0]).await;
            for part in &parts {
                assert!(part.contains(&path) && part.contains(&voice.money(amount)), "{kind:?}: {part}");
                assert!(!part.contains("email-"), "{part}");
            }
            let id = headers.split("Message-ID: ").nth(1).unwrap().split("\r\n").next().unwrap();
            subjects.push(id.to_owned());
        }
        subjects.dedup();
        assert_eq!(subjects.len(), 4, "each is a mail of its own: {subjects:?}");
    }
}
