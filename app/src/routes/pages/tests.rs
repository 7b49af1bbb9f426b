//! Addresses that are written and read back.
#![allow(clippy::unwrap_used)]

use super::*;
use crate::routes::{SEARCH_LENGTH, words_of};

fn place(currency: Option<&str>) -> Place {
    Place {
        market: "jp".parse().unwrap(),
        locale: "ja".parse().unwrap(),
        currency: currency.map(|code| code.parse().unwrap()),
    }
}

#[test]
fn what_is_written_is_read_back() {
    let slug: Slug = "粉引の茶碗".parse().unwrap();
    let token: Token = "Ab".repeat(21).parse::<Token>().or_else(|_| "A".repeat(43).parse()).unwrap();
    for page in [
        Page::Home,
        Page::Cart,
        Page::Checkout,
        Page::Move(String::new()),
        Page::Product(slug.clone()),
        Page::Collection(slug.clone(), NonZeroU32::MIN),
        Page::Content(slug),
        Page::Help(String::new()),
        Page::OrderData(token.clone()),
        Page::OrderReturn(token.clone()),
        Page::OrderFile(token.clone()),
        Page::Invoice(token.clone()),
        Page::CreditNote(token.clone(), 12),
        Page::Receipt(token.clone()),
        Page::FindOrder(String::new()),
        Page::Notices,
        Page::Notice("01abc.x-_Y".to_owned()),
        Page::Order(token),
    ] {
        let path = place(None).path(&page);
        assert!(path.is_ascii(), "{path}");
        assert_eq!(read(&path).page, Some(page), "{path}");
    }
}

#[test]
fn patterns_hold_the_public_pages_and_no_private_one() {
    let matches = |pattern: &str, path: &str| {
        let (pattern, path): (Vec<_>, Vec<_>) = (pattern.split('/').collect(), path.split('/').collect());
        let same = |(pattern, part): (&&str, &&str)| {
            if pattern.starts_with(':') { !part.is_empty() } else { pattern == part }
        };
        pattern.len() == path.len() && pattern.iter().zip(&path).all(same)
    };
    let slug: Slug = "粉引の茶碗".parse().unwrap();
    let token: Token = "A".repeat(43).parse().unwrap();
    for page in [
        Page::Home,
        Page::Product(slug.clone()),
        Page::Collection(slug.clone(), NonZeroU32::MIN),
        Page::Content(slug),
        Page::Help(String::new()),
        Page::Cart,
        Page::Checkout,
        Page::OrderData(token.clone()),
        Page::OrderReturn(token.clone()),
        Page::OrderFile(token.clone()),
        Page::Invoice(token.clone()),
        Page::CreditNote(token.clone(), 12),
        Page::Receipt(token.clone()),
        Page::FindOrder(String::new()),
        Page::Notices,
        Page::Notice("01abc.x-_Y".to_owned()),
        Page::Order(token),
        Page::Search(Box::default()),
        Page::Suggest(String::new()),
        Page::Move(String::new()),
    ] {
        let path = place(None).path(&page);
        let found = crate::routes::PUBLIC_PATTERNS.iter().any(|pattern| matches(pattern, &path));
        assert_eq!(found, !page.is_private(), "{path}");
    }
}

#[test]
fn another_currency_travels_in_the_query() {
    assert_eq!(place(Some("USD")).to(&Page::Home), "/jp/ja/?currency=USD");
    assert_eq!(place(None).to(&Page::Cart), "/jp/ja/cart");
}

#[test]
fn the_number_of_a_page_travels_in_the_query() {
    let later = |number: u32| {
        Page::Collection("tee".parse().unwrap(), NonZeroU32::MIN).numbered(number.try_into().unwrap())
    };
    assert_eq!(place(None).to(&later(1)), "/jp/ja/c/tee");
    assert_eq!(place(None).to(&later(2)), "/jp/ja/c/tee?page=2");
    assert_eq!(place(Some("USD")).to(&later(12)), "/jp/ja/c/tee?currency=USD&page=12");
    assert_eq!(place(None).path(&later(2)), "/jp/ja/c/tee");
    assert_eq!(numbered("currency=USD&page=12"), Some(Ok(12.try_into().unwrap())));
    assert_eq!(numbered("currency=USD"), None);
    for odd in ["page=", "page=0", "page=02", "page=+2", "page=-1", "page=2.0", "page=x", "page=4294967296"] {
        assert_eq!(numbered(odd), Some(Err(())), "{odd}");
    }
}

#[test]
fn a_search_travels_in_the_query() {
    let page = Page::Search(Box::new(Search::of("茶碗 & tea")));
    let link = place(Some("USD")).to(&page);
    assert!(link.starts_with("/jp/ja/search?q=") && link.ends_with("&currency=USD"), "{link}");
    assert_eq!(words_of(link.split_once('?').unwrap().1), "茶碗 & tea");
    assert_eq!(words_of("x=1&q=a+b%20%00%ff"), "a b \u{FFFD}");
    assert_eq!(words_of(&format!("q={}", "é".repeat(500))).chars().count(), SEARCH_LENGTH);
}

#[test]
fn answers_are_public_until_words_are_asked_for() {
    let all = read("/jp/ja/help").page.unwrap();
    assert_eq!(asked(all.clone(), "currency=USD&q="), all);
    let found = asked(all, "q=%E8%BF%94%E5%93%81+x");
    assert!(found.is_private() && found == Page::Help("返品 x".into()));
    assert_eq!(place(None).to(&found), "/jp/ja/help?q=%E8%BF%94%E5%93%81%20x");
}

#[test]
fn where_to_go_on_travels_in_the_query() {
    let link = place(Some("USD")).to(&Page::Move("/de/de/c/tee?page=2".into()));
    assert!(link.starts_with("/jp/ja/cart/move?return_to=") && link.ends_with("&currency=USD"), "{link}");
    assert_eq!(returned_to(link.split_once('?').unwrap().1), "/de/de/c/tee?page=2");
}

#[test]
fn capitals_and_slashes_are_forgiven_and_nonsense_is_no_page() {
    assert_eq!(read("/JP//ja").page, Some(Page::Home));
    assert_eq!(read("/jp/ja/CART/").page, Some(Page::Cart));
    for path in
        ["/jp/ja/x", "/jp/ja/p/", "/jp/ja/p/a/b", "/jp/ja/p/..%2fetc", "/jp/ja/p/%ff", "/jp/ja/orders/x"]
    {
        assert_eq!(read(path).page, None, "{path}");
    }
    assert_eq!(read("/%ff/ja").market, None);
}
