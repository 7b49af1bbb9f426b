//! Somebody wants to be told when a variant is back.

use crate::{
    mails::written_notice,
    test_shop::{Answer, Browser, TestShop},
};
use commerce::inventory::Cause;
use http::Method;
use storage::generations::Generation;
use workflows::ports::NoticeKind;

const GONE: &str = "MUG-RIDGE-MOSS";
const THERE: &str = "MUG-RIDGE-CHALK";

async fn asks(browser: &mut Browser, (market, locale): (&str, &str), email: &str) -> Answer {
    let place = [("market", market), ("locale", locale), ("currency", "EUR")];
    let fields = [&[("sku", GONE), ("email", email)], &place[..]].concat();
    browser.submit("/api/stock/notify", &fields).await
}

/// Pieces come in, and pages know it.
async fn comes_back(shop: &TestShop, pieces: u32) {
    let inside = &shop.site.app.shop;
    let (sku, at) = (GONE.parse().unwrap(), "hamburg".parse().unwrap());
    let mut tx = inside.db.write().await.unwrap();
    let cause = Cause::import(format!("delivery {pieces}"), shop.now());
    storage::stock::receive(&mut tx, &sku, &at, pieces, &cause).await.unwrap();
    storage::generations::bump(&mut tx, Generation::Stock).await.unwrap();
    tx.commit().await.unwrap();
    inside.refresh().await.unwrap();
}

async fn tells(shop: &TestShop) -> usize {
    let told = workflows::tell_of_stock(&shop.site.app.shop, 50).await.unwrap();
    shop.deliver().await;
    told
}

/// The mails so far: what about, and to whom.
fn mails(shop: &TestShop) -> Vec<(NoticeKind, String)> {
    let sent = shop.mails.1.lock().unwrap();
    sent.iter().map(|(kind, email, _)| (*kind, email.clone())).collect()
}

/// The path of the newest link.
fn link(shop: &TestShop, place: &str) -> String {
    let sent = shop.mails.1.lock().unwrap();
    format!("/{place}/back-in-stock/{}", sent.last().unwrap().2)
}

async fn state(browser: &mut Browser, link: &str) -> String {
    browser.get(link).await.mark("notify-state", "data-state").unwrap_or_default()
}

async fn presses(browser: &mut Browser, action: &str, link: &str) -> Answer {
    let (market, locale) = (link.split('/').nth(1).unwrap(), link.split('/').nth(2).unwrap());
    let ticket = link.rsplit('/').next().unwrap();
    let fields = [("ticket", ticket), ("market", market), ("locale", locale)];
    browser.submit(&format!("/api/stock/{action}"), &fields).await
}

#[tokio::test(flavor = "multi_thread")]
async fn she_is_told_once_after_she_has_confirmed_it_and_nothing_of_her_is_kept() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let page = product(&shop, &mut browser, "de", "de").await;
    assert!(page.header("cache-control").starts_with("public"), "{page:?}");
    assert!(page.mark("notify-form", "class").is_some(), "{}", page.body);
    assert!(page.body.contains(&format!("name=\"sku\" value=\"{GONE}\"")), "{}", page.body);

    let answer = asks(&mut browser, ("de", "de"), " Anna@Example.com ").await;
    assert_eq!((answer.status, answer.location()), (303, "/de/de/back-in-stock"));
    let page = browser.get(answer.location()).await;
    assert!(page.speaks("de") && page.header("cache-control") == "no-store");
    assert_eq!(page.mark("notify-state", "data-state").as_deref(), Some("sent"));
    shop.deliver().await;
    assert_eq!(mails(&shop), [(NoticeKind::Asked, "Anna@Example.com".to_owned())]);

    // What is kept is no address that somebody could read.
    for file in ["shop.db", "shop.db-wal"] {
        let kept = std::fs::read(shop.folder.0.join(file)).unwrap_or_default();
        let kept = String::from_utf8_lossy(&kept).to_lowercase();
        assert!(!kept.contains("anna@example"), "{file}");
    }

    // Without her word nothing is promised, and a program that looks at the link gives none.
    let link = link(&shop, "de/de");
    comes_back(&shop, 3).await;
    assert_eq!((state(&mut browser, &link).await.as_str(), tells(&shop).await), ("asked", 0));
    assert_eq!(state(&mut browser, &link).await, "asked");

    for _ in 0..2 {
        let answer = presses(&mut browser, "confirm", &link).await;
        assert_eq!((answer.status, answer.location()), (303, link.as_str()));
    }
    assert_eq!(state(&mut browser, &link).await, "confirmed");
    assert_eq!((tells(&shop).await, tells(&shop).await), (1, 0));
    comes_back(&shop, 2).await;
    assert_eq!(tells(&shop).await, 0, "once is enough");
    let back = (NoticeKind::Back, "Anna@Example.com".to_owned());
    assert_eq!(mails(&shop)[1..], [back]);
    assert_eq!(state(&mut browser, &link).await, "gone");
    let mut tx = shop.site.app.shop.db.read().await.unwrap();
    let id = link.rsplit('/').next().unwrap().split('.').next().unwrap().parse().unwrap();
    assert_eq!(storage::stock_notices::by_id(&mut tx, &id).await.unwrap(), None);
}

async fn product(shop: &TestShop, browser: &mut Browser, market: &str, locale: &str) -> Answer {
    let snapshot = shop.site.app.shop.snapshot.load_full();
    let (product, _) = snapshot.catalog.variant(&GONE.parse().unwrap()).unwrap();
    let text = snapshot.catalog.text(&product.id, &locale.parse().unwrap()).unwrap();
    browser.get(&format!("/{market}/{locale}/p/{}", text.slug)).await
}

#[tokio::test(flavor = "multi_thread")]
async fn who_asks_again_is_told_the_same_and_nobody_is_flooded() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    for _ in 0..20 {
        let answer = asks(&mut browser, ("fr", "fr"), "anna@example.com").await;
        assert_eq!((answer.status, answer.location()), (303, "/fr/fr/back-in-stock"));
        assert_eq!(
            browser.get(answer.location()).await.mark("notify-state", "data-state").as_deref(),
            Some("sent")
        );
    }
    shop.deliver().await;
    assert_eq!(mails(&shop).len(), 5, "so many as the merchant has set");
    let link = link(&shop, "fr/fr");
    presses(&mut browser, "confirm", &link).await;
    shop.at("2026-11-25T12:00:01Z");
    asks(&mut browser, ("fr", "fr"), "ANNA@example.com").await;
    shop.deliver().await;
    assert_eq!(mails(&shop).len(), 5, "she has confirmed it already");
    comes_back(&shop, 1).await;
    assert_eq!((tells(&shop).await, mails(&shop).len()), (1, 6));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_address_no_variant_and_no_link_is_refused_beside_its_field() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    for (email, code) in
        [("", "email_missing"), ("anna", "email_invalid"), ("a@b\r\nBcc: x@y.z", "email_invalid")]
    {
        let answer = asks(&mut browser, ("de", "ja"), email).await;
        assert_eq!((answer.status, answer.location()), (303, "/de/ja/back-in-stock"));
        let page = browser.get(answer.location()).await;
        assert!(page.speaks("ja"));
        assert_eq!(page.mark("field-error", "data-code").as_deref(), Some(code));
        assert_eq!(page.mark("field-error", "data-field").as_deref(), Some("notify-email"));
        assert_eq!(page.field("sku").as_deref(), Some(GONE), "the form is there again");
        let answer = browser.post_json("/api/stock/notify", &[("sku", GONE), ("email", email)]).await;
        assert_eq!((answer.status, answer.code().as_str()), (422, code));
        assert_eq!(answer.json()["field"], "email");
    }
    let fields = [("sku", "NO-SUCH-THING"), ("email", "anna@example.com")];
    assert_eq!(browser.post_json("/api/stock/notify", &fields).await.code(), "unknown_sku");
    asks(&mut browser, ("de", "de"), "anna@example.com").await;
    shop.deliver().await;
    let link = link(&shop, "de/de");
    let forged = link.replace('.', ".A");
    let other = link.replacen(|c: char| c.is_ascii_digit(), "z", 1);
    for wrong in
        [forged.as_str(), other.as_str(), "/de/de/back-in-stock/x", "/de/de/back-in-stock/.%F0%9F%92%A5"]
    {
        assert_eq!(browser.get(wrong).await.status, 404, "{wrong}");
        for action in ["confirm", "forget"] {
            let fields = [("ticket", wrong.rsplit('/').next().unwrap())];
            let answer = browser.post_json(&format!("/api/stock/{action}"), &fields).await;
            assert_eq!((answer.status, answer.code().as_str()), (404, "unknown_notice"));
        }
    }
    assert_eq!(state(&mut browser, &link).await, "asked");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_goes_on_her_word_and_at_its_time() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let erased = async || workflows::erase_notices(&shop.site.app.shop).await.unwrap();
    asks(&mut browser, ("de", "en"), "anna@example.com").await;
    shop.deliver().await;
    let first = link(&shop, "de/en");
    for _ in 0..2 {
        let answer = presses(&mut browser, "forget", &first).await;
        assert_eq!((answer.status, answer.location()), (303, first.as_str()));
    }
    assert_eq!(state(&mut browser, &first).await, "gone");
    presses(&mut browser, "confirm", &first).await;
    assert_eq!(state(&mut browser, &first).await, "gone");

    asks(&mut browser, ("de", "en"), "anna@example.com").await;
    asks(&mut browser, ("de", "en"), "berta@example.com").await;
    shop.deliver().await;
    let berta = link(&shop, "de/en");
    presses(&mut browser, "confirm", &berta).await;
    shop.at("2026-11-24T11:59:59Z");
    assert_eq!(erased().await, 0);
    shop.at("2026-11-24T12:00:00Z");
    assert_eq!((erased().await, erased().await), (1, 0), "48 hours without her word");
    shop.at("2027-05-21T11:59:59Z");
    assert_eq!((erased().await, state(&mut browser, &berta).await.as_str()), (0, "confirmed"));
    shop.at("2027-05-21T12:00:00Z");
    assert_eq!(state(&mut browser, &berta).await, "gone", "180 days, and erased or not");
    assert_eq!((erased().await, erased().await), (1, 0));
    let sent = mails(&shop).len();
    comes_back(&shop, 5).await;
    assert_eq!((tells(&shop).await, mails(&shop).len()), (0, sent));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_program_ends_it_by_one_press_and_whoever_looks_at_links_does_not() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    asks(&mut browser, ("de", "en"), "anna@example.com").await;
    shop.deliver().await;
    let link = link(&shop, "de/en");
    presses(&mut browser, "confirm", &link).await;
    assert_eq!(state(&mut browser, &link).await, "confirmed");
    // A mail program has no cookies and says nothing of where it comes from.
    let posts = async |path: &str, kind: &str, body: &str| {
        shop.browser().send(Method::POST, path, &[("content-type", kind)], body.to_owned()).await
    };
    let form = "application/x-www-form-urlencoded";
    assert_eq!(posts(&link, form, "something=else").await.status, 405);
    assert_eq!(state(&mut browser, &link).await, "confirmed");
    let parts =
        "--b\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--b--\r\n";
    for (kind, body) in [("multipart/form-data; boundary=b", parts), (form, "List-Unsubscribe=One-Click")] {
        let answer = posts(&link, kind, body).await;
        assert_eq!((answer.status, answer.header("cache-control")), (200, "no-store"), "{answer:?}");
        assert_eq!(state(&mut browser, &link).await, "gone");
    }
    let nobody = posts("/de/en/back-in-stock/made.up", form, "List-Unsubscribe=One-Click").await;
    assert_eq!(nobody.status, 200, "told as one that is known");
}

#[tokio::test(flavor = "multi_thread")]
async fn pieces_that_are_gone_again_are_told_of_when_they_are_back() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    asks(&mut browser, ("de", "de"), "anna@example.com").await;
    shop.deliver().await;
    presses(&mut browser, "confirm", &link(&shop, "de/de")).await;
    comes_back(&shop, 1).await;
    let inside = &shop.site.app.shop;
    assert_eq!(workflows::tell_of_stock(inside, 50).await.unwrap(), 1);
    let (sku, at) = (GONE.parse().unwrap(), "hamburg".parse().unwrap());
    let mut tx = inside.db.write().await.unwrap();
    let cause = Cause::import("count".to_owned(), shop.now());
    storage::stock::correct(&mut tx, &sku, &at, 0, &cause).await.unwrap();
    storage::generations::bump(&mut tx, Generation::Stock).await.unwrap();
    tx.commit().await.unwrap();
    inside.refresh().await.unwrap();
    shop.deliver().await;
    assert_eq!(mails(&shop).len(), 1, "there is nothing to tell");
    shop.at("2026-11-23T12:00:00Z");
    comes_back(&shop, 4).await;
    assert_eq!((tells(&shop).await, mails(&shop).len()), (1, 2));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_mails_are_in_her_language_with_the_price_of_then_and_a_way_out() {
    let shop = TestShop::open().await;
    for (market, locale, currency, price) in
        [("de", "de", "EUR", "€"), ("jp", "ja", "JPY", "￥"), ("sa", "ar", "SAR", "ر.س")]
    {
        let notice = storage::stock_notices::StockNotice {
            id: "a".repeat(26).parse().unwrap(),
            sku: THERE.parse().unwrap(),
            mark: String::new(),
            sealed: commerce::buyer_number::Sealed(String::new()),
            market: market.parse().unwrap(),
            locale: locale.parse().unwrap(),
            currency: currency.parse().unwrap(),
            asked: 1,
            asked_at: shop.now(),
            confirmed_at: None,
            told_at: None,
            erase_at: shop.now(),
        };
        for kind in NoticeKind::ALL {
            let (headers, parts) = written_notice(&shop, kind, &notice, "ticket.x").await;
            let link = format!("/{market}/{locale}/back-in-stock/ticket.x");
            let unfolded = headers.replace("\r\n ", "");
            assert!(
                unfolded.contains("List-Unsubscribe: <http://127.0.0.1:3000/")
                    && unfolded.contains(&format!("{link}>")),
                "{headers}"
            );
            assert!(unfolded.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"), "{headers}");
            assert!(headers.contains(&format!("Content-Language: {locale}")), "{headers}");
            for part in &parts {
                assert!(part.contains(&link), "{part}");
                assert_eq!(part.contains(price), kind == NoticeKind::Back, "{price} {part}");
                assert!(part.contains("/p/") == (kind == NoticeKind::Back), "{part}");
            }
        }
    }
}
