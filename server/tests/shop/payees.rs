//! The account for a refund, named on the page of the order without Wasm.

use crate::{
    mails::written,
    process::run_with,
    purchase::{BRAZILIAN, GERMAN, JAPANESE, Shopper},
    test_shop::{Answer, Browser, SECRET, TestShop},
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
        let mut names = Vec::new();
        for kind in [
            MailKind::AccountAsked { number: 1, time: 1, amount },
            MailKind::AccountAsked { number: 1, time: 2, amount },
            MailKind::AccountPaid { number: 1, amount },
            MailKind::OrderRefunded { number: 1, amount },
        ] {
            let (_, parts) = written(&shop, kind, &order, &payments[0]).await;
            for part in &parts {
                assert!(part.contains(&path) && part.contains(&voice.money(amount)), "{kind:?}: {part}");
                assert!(!part.contains("email-"), "{part}");
            }
            names.push(kind.name());
        }
        names.dedup();
        assert_eq!(names.len(), 4, "each is a mail of its own: {names:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_operator_transfers_what_no_gateway_pays_out_and_says_so_once() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let settings = [("DATABASE_URL", "sqlite://shop.db"), ("CARAVEL_SECRET", SECRET)];
    let caravel = |arguments: &[&str]| run_with(&shop.folder.0, arguments, &settings);
    let path = owed(&shop, &mut browser, &JAPANESE, "konbini").await;
    assert_eq!(names(&mut browser, &path, "JP", &ACCOUNT).await.status, 303);
    let OrderView { order, refunds, .. } = view(&shop, &path).await;
    let (number, refund) = (order.number.to_string(), &refunds[0]);
    let (ok, _, told) = caravel(&["orders", "refunded", &number]);
    assert!(!ok && told.contains("no refund waits for a transfer"), "{told}");
    assert!(caravel(&["doctor"]).1.contains("ok       refunds: none waits for a transfer by hand"));

    // As a gateway leaves it that pays to no account.
    let mut tx = shop.site.app.shop.db.write().await.unwrap();
    assert!(storage::refunds::ask_for_transfer(&mut tx, &refund.id).await.unwrap());
    tx.commit().await.unwrap();
    let page = browser.get(&path).await;
    assert_eq!(page.mark("refund", "data-status").as_deref(), Some("needs_transfer"));
    assert!(caravel(&["doctor"]).1.contains("problem  refunds: to be transferred by hand: 1;"));
    let (ok, said, told) = caravel(&["orders", "review"]);
    assert!(ok && said.contains(&format!("{number}, refund 1 of ")), "{said} {told}");
    let (ok, said, told) = caravel(&["orders", "payees", &number]);
    assert!(ok && said.starts_with("refund 1, needs_transfer, of ") && said.contains("1234567"), "{told}");
    let amount = format!("{} JPY", refund.breakdown.amount.to_decimal());
    let to_do =
        format!("transfer {amount} to this account, then: caravel orders refunded {number} --refund 1\n");
    assert!(said.ends_with(&to_do), "{said}");

    let (ok, said, told) = caravel(&["orders", "refunded", &number, "--refund", "1", "--by", "Ana"]);
    let noted = "transferred by Ana at 2026-11-22T12:00:00Z";
    assert!(ok && said.starts_with(&format!("{number}: refund 1, made, of ")), "{said} {told}");
    assert!(said.ends_with(&format!(", {noted}, {amount}\n")), "{said}");
    for again in [&["orders", "refunded", &number][..], &["orders", "refunded", &number, "--refund", "1"]] {
        let (ok, _, told) = caravel(again);
        assert!(
            !ok && told.contains("refund 1 was transferred already: Ana noted it at 2026-11-22"),
            "{told}"
        );
    }
    let (ok, _, told) = caravel(&["orders", "refunded", "CV-0000-0000"]);
    assert!(!ok && told.contains("there is no such order"), "{told}");
    assert!(caravel(&["orders", "explain", &number]).1.contains(noted));

    shop.deliver().await;
    let page = browser.get(&path).await;
    assert_eq!(page.mark("refund", "data-status").as_deref(), Some("made"));
    let paid = MailKind::AccountPaid { number: 1, amount: refund.breakdown.amount };
    let mails = shop.mails.0.lock().unwrap().clone();
    assert_eq!(mails.iter().filter(|(kind, ..)| *kind == paid).count(), 1, "{mails:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_operator_lists_disputes_and_how_they_were_decided() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let caravel =
        |arguments: &[&str]| run_with(&shop.folder.0, arguments, &[("DATABASE_URL", "sqlite://shop.db")]);
    let columns = "order,gateway,payment,method,amount,status,since\n";
    assert_eq!(caravel(&["payments", "disputes"]).1, columns);
    let path = GERMAN.buys(&mut browser, "card").await;
    let hosted = browser.get(&path).await.mark("sandbox-play", "href").unwrap();
    let hosted = hosted.trim_start_matches(crate::test_shop::BASE).to_owned();
    let OrderView { order, payments, .. } = view(&shop, &path).await;
    assert_eq!(shop.hand_over(shop.webhook().await).await, 200, "that it was charged");
    for (decided, status) in [("dispute", "open"), ("lose", "lost")] {
        browser.submit(&hosted, &[("action", decided)]).await;
        assert_eq!(shop.hand_over(shop.webhook().await).await, 200);
        let (ok, said, told) = caravel(&["payments", "disputes", "--since", "2026-11-01"]);
        let row = format!("{},sandbox,{},card,", order.number, payments[0].id);
        assert!(ok && said.starts_with(&format!("{columns}{row}")), "{said} {told}");
        assert!(said.lines().last().unwrap().contains(&format!(" EUR,{status},2026-11-")), "{said}");
    }
    assert_eq!(caravel(&["payments", "disputes", "--since", "2026-12-31"]).1, columns);
}
