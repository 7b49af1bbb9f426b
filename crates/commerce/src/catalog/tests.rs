#![allow(clippy::unwrap_used, clippy::indexing_slicing)]
use super::*;
use std::{fmt::Debug, str::FromStr};

fn id<T: FromStr<Err: Debug>>(text: &str) -> T {
    text.parse().unwrap()
}

fn product(code: &str, collection: &str) -> Product {
    let variant = Variant {
        sku: id(&code.to_uppercase()),
        options: Vec::new(),
        weight_grams: 1,
        size_cm: None,
        prices: Prices::default(),
    };
    Product {
        id: id(code),
        collection: id(collection),
        hs_code: String::new(),
        origin: id("JP"),
        variants: vec![variant],
        file: None,
        tax_category: Default::default(),
    }
}

fn text(code: &str, locale: &str, slug: &str) -> ProductText {
    ProductText {
        product: id(code),
        locale: id(locale),
        slug: id(slug),
        title: String::new(),
        tagline: String::new(),
        description: String::new(),
        details: Vec::new(),
        pictures: [].into(),
    }
}

/// A house that has no piece of one variant.
fn sold_out(sku: &str) -> SoldOut {
    [(id("house"), [id(sku)].into())].into()
}

fn catalog() -> Catalog {
    let products = [("a", "tea"), ("b", "tea"), ("x", "wool"), ("c", "tea"), ("d", "tea")];
    let texts = [
        text("a", "en", "cup"),
        text("a", "pt", "xicara"),
        text("b", "de", "schale"),
        text("c", "en", "schale"),
        text("nowhere", "en", "nothing"),
    ];
    Catalog::new(products.map(|(code, collection)| product(code, collection)), texts, sold_out("B"))
}

fn codes<'a>(products: impl IntoIterator<Item = &'a Product>) -> Vec<&'a str> {
    products.into_iter().map(|product| product.id.as_str()).collect()
}

#[test]
fn collections_keep_the_order_of_the_shop() {
    let catalog = catalog();
    assert_eq!(catalog.collections(), [id("tea"), id("wool")]);
    let tea = catalog.collection(catalog.collections().first().unwrap());
    assert_eq!((tea.len(), tea.is_empty()), (4, false));
    assert_eq!(codes(tea.some(1, 2)), ["b", "c"]);
    assert_eq!(codes(tea.some(3, 2)), ["d"]);
    assert!(tea.some(4, 2).is_empty() && tea.some(usize::MAX, 2).is_empty());
    assert_eq!(codes(tea.get(2).into_iter().chain(tea.last())), ["c", "d"]);
    assert!(catalog.collection(&id("silk")).is_empty());
}

#[test]
fn neighbours_go_well_with_a_product_and_then_the_rest() {
    let catalog = catalog();
    let related = |code: &str, most| codes(catalog.related(catalog.product(&id(code)).unwrap(), most));
    assert_eq!(related("b", 9), ["c", "d", "a", "x"]);
    assert_eq!(related("d", 2), ["a", "b"]);
    assert_eq!(related("x", 2), ["a", "b"]);
    assert!(catalog.related(&product("gone", "tea"), 2).is_empty());
}

#[test]
fn words_fall_back_and_slugs_belong_to_a_language() {
    let catalog = catalog();
    let slug_in = |code: &str, locale: &str| {
        catalog.text(&id(code), &id(locale)).map(|text| text.slug.as_str().to_owned())
    };
    assert_eq!(slug_in("a", "pt-br").as_deref(), Some("xicara"));
    assert_eq!(slug_in("a", "ja").as_deref(), Some("cup"));
    assert_eq!(slug_in("b", "en"), None);
    let by_slug = |locale: &str| codes(catalog.by_slug(&id(locale), &id("schale")));
    assert_eq!((by_slug("de"), by_slug("en"), by_slug("fr")), (vec!["b"], vec!["c"], vec![]));
    assert!(catalog.by_any_slug(&id("schale")).is_some() && catalog.by_any_slug(&id("nothing")).is_none());
}

#[test]
fn selling_out_shares_all_the_rest() {
    let before = catalog();
    let after = before.with_sold_out(sold_out("A"));
    let house = id("house");
    assert!(
        !before.is_at(&id("B"), &house) && after.is_at(&id("B"), &house) && !after.is_at(&id("A"), &house)
    );
    assert!(!after.is_at(&id("B"), &id("elsewhere")), "nobody has counted there");
    let same = |code: &str| {
        Arc::ptr_eq(before.shared_product(&id(code)).unwrap(), after.shared_product(&id(code)).unwrap())
    };
    assert!(same("a") && same("x"));
}
