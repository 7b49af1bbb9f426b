//! The answers: those that hold in a market, with its own figures, and what is found among them.

use crate::test_shop::{Answer, TestShop};
use server::jobs::take_visits;

fn ids(page: &Answer) -> Vec<String> {
    let marks = page.body.split("data-testid=\"help-answer\" data-id=\"").skip(1);
    marks.map(|mark| mark.split_once('"').unwrap().0.to_owned()).collect()
}

#[tokio::test]
async fn a_market_is_answered_by_its_own_rules_and_nothing_else() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let instalments = "questions-3-3";
    let (numbers, business, cash) = ("questions-2-2", "questions-2-3", "questions-3-5");
    for (path, lang, there, absent) in [
        ("/de/de/help", "de", vec![instalments, "questions-3-2"], vec![numbers, business, cash]),
        ("/at/de/help", "de", vec![business], vec![numbers, cash]),
        ("/br/pt-br/help", "pt-BR", vec![numbers, instalments], vec![business, cash]),
        ("/sa/ar/help", "ar", vec![cash], vec![business, numbers]),
        ("/jp/ja/help", "ja", vec!["questions-3-4"], vec![business, numbers]),
    ] {
        let page = browser.get(path).await;
        assert_eq!(page.status, 200, "{path}");
        assert!(
            page.body.contains(&format!("<html lang=\"{lang}"))
                && page.header("cache-control").starts_with("public"),
            "{path}"
        );
        assert!(page.body.contains("application/ld+json") && page.body.contains("FAQPage"), "{path}");
        assert!(!page.body.contains("fact-held") && !page.body.contains("help-else"), "{path}");
        let ids = ids(&page);
        assert!(ids.len() >= 20, "{path}: {ids:?}");
        for id in there {
            assert!(ids.iter().any(|known| known == id), "{path}: {id} in {ids:?}");
        }
        for id in absent {
            assert!(ids.iter().all(|known| known != id), "{path}: {id} in {ids:?}");
        }
        assert!(browser.get(&path.replace("/help", "/")).await.body.contains(&format!("href=\"{path}\"")));
    }
    // As the page about delivery has them, which says what the checkout charges.
    let (help, delivery) = (browser.get("/jp/en/help").await, browser.get("/jp/en/pages/delivery").await);
    let table = delivery.body.split_once("<table>").unwrap().1.split_once("</table>").unwrap().0;
    assert!(help.body.contains(table), "{table}");
}

#[tokio::test]
async fn the_answers_have_one_address() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    for (path, to) in [
        ("/de/de/pages/hilfe", "/de/de/help"),
        ("/DE/de/Help/", "/de/de/help"),
        ("/de/de/help/?q=zoll", "/de/de/help?q=zoll"),
    ] {
        let answer = browser.get(path).await;
        assert_eq!((answer.status, answer.location()), (308, to), "{path}");
    }
    let list = browser.get("/sitemaps/de-1.xml").await.body;
    assert!(list.contains("/de/de/help</loc>") && !list.contains("/pages/hilfe<"), "{list}");
    let page = browser.get("/de/de/help").await;
    assert!(page.body.contains("rel=\"canonical\"") && !page.body.contains("noindex"));
}

#[tokio::test]
async fn words_find_answers_in_every_form_of_them() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    for (path, first) in [
        ("/de/en/help?q=instalments", "questions-3-3"),
        ("/de/en/help?q=cookie", "questions-6-3"),
        ("/de/de/help?q=Raten", "questions-3-3"),
        ("/de/de/help?q=Klarna", "questions-3-2"),
        ("/jp/ja/help?q=%E9%80%81%E6%96%99", "questions-1-4"),
        ("/sa/ar/help?q=%D8%A7%D9%84%D8%AA%D9%82%D8%B3%D9%8A%D8%B7", ""),
    ] {
        let page = browser.get(path).await;
        assert_eq!((page.status, page.header("cache-control")), (200, "no-store"), "{path}");
        assert!(page.body.contains("noindex") && !page.body.contains("FAQPage"), "{path}");
        let found = ids(&page);
        assert!(first.is_empty() || found.iter().take(2).any(|id| id == first), "{path}: {found:?}");
        assert!(page.body.contains("data-testid=\"help-search\""));
    }
    let kept = browser.get("/de/en/help").await;
    assert!(!kept.body.contains("instalments”"), "what was found for one is kept for nobody");
}

#[tokio::test]
async fn what_has_no_answer_shows_all_of_them_and_is_counted_without_who_asked() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let all = ids(&browser.get("/de/en/help").await);
    for words in ["xyzzyq", "Xyzzyq", "%3Cb%3Exyzzyq", "anna%40example.org"] {
        let page = browser.get(&format!("/de/en/help?q={words}")).await;
        assert_eq!(ids(&page), all, "{words}");
        assert!(!page.body.contains("<b>xyzzyq"), "{words}");
    }
    take_visits(&shop.site).await.unwrap();
    take_visits(&shop.site).await.unwrap();
    let mut tx = shop.site.app.shop.db.read().await.unwrap();
    let day = "2026-11-22".parse().unwrap();
    let rows = storage::day_counts::between(&mut tx, day, day).await.unwrap();
    let told: Vec<_> =
        rows.iter().map(|row| format!("{} {} {} {}", row.kind, row.why, row.what, row.count)).collect();
    assert_eq!(told, ["search help <b>xyzzyq 1", "search help xyzzyq 2"]);
}
