//! Looking for things by the words one would use.

use crate::test_shop::TestShop;

/// The SKUs of the cards above the fold of a search page, and the page.
async fn found(place: &str, words: &str) -> (Vec<String>, String) {
    let shop = TestShop::open().await;
    let query: String = words.bytes().map(|byte| format!("%{byte:02X}")).collect();
    let answer = shop.browser().get(&format!("{place}/search?q={query}")).await;
    assert_eq!(answer.status, 200, "{words}");
    assert_eq!(answer.header("cache-control"), "no-store");
    let results = answer.body.split("id=\"instead-title\"").next().unwrap_or_default();
    let skus = results.split("data-testid=\"product-card\" data-sku=\"").skip(1);
    (skus.map(|rest| rest.split('"').next().unwrap().to_owned()).collect(), answer.body)
}

#[tokio::test]
async fn the_words_of_the_page_find_the_thing() {
    for (place, words, first) in [
        ("/de/en", "olive board", "BOARD-OLIVE-S"),
        ("/de/en", "  KOHIKI  ", "BOWL-KOHIKI-S"),
        ("/de/de", "olivenholz", "BOARD-OLIVE-S"),
        ("/jp/ja", "ｵﾘｰﾌﾞ", "BOARD-OLIVE-S"),
        ("/sa/ar", "زيتون", "BOARD-OLIVE-S"),
        ("/br/pt-br", "TABUA", "BOARD-OLIVE-S"),
    ] {
        let (skus, _) = found(place, words).await;
        assert_eq!(skus.first().map(String::as_str), Some(first), "{place} {words}: {skus:?}");
    }
}

#[tokio::test]
async fn a_country_or_a_kind_finds_all_of_it_and_every_word_has_to_fit() {
    let (japan, _) = found("/de/en", "japan").await;
    let (japanese_tableware, _) = found("/de/en", "Japan tableware").await;
    assert!(japan.len() > japanese_tableware.len() && !japanese_tableware.is_empty());
    assert!(japanese_tableware.iter().all(|sku| japan.contains(sku)));
}

#[tokio::test]
async fn what_is_not_there_is_said_and_nothing_that_is_typed_does_harm() {
    let long = "a".repeat(10_000);
    for words in ["qqqq", "😀😀", "' OR 1=1 --", "\"*(", "<script>alert(1)</script>", "\u{202E}abc", &long]
    {
        let (skus, page) = found("/de/en", words).await;
        assert_eq!(skus, Vec::<String>::new(), "{words}");
        assert!(page.contains("Nothing found") && !page.contains("<script>alert"), "{words}");
    }
    let (skus, page) = found("/de/en", "  ").await;
    assert!(skus.is_empty() && !page.contains("Nothing found"));
}
