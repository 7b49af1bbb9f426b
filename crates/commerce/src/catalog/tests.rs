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
        engraving: None,
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
        materials: Vec::new(),
        since: None,
        tax_category: Default::default(),
    }
}

fn text(code: &str, locale: &str, slug: &str) -> ProductText {
    ProductText {
        product: id(code),
        locale: id(locale),
        slug: id(slug),
        title: String::new(),
        synonyms: Vec::new(),
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

/// What stands beside a product, each with its reason.
fn beside(catalog: &Catalog, code: &str, together: &[(&str, &str)], most: usize) -> Vec<String> {
    let together = together.iter().map(|(product, other)| (id(product), id(other), 3)).collect();
    let shown = catalog.beside(catalog.product(&id(code)).unwrap(), &together, most);
    shown.into_iter().map(|(product, because)| format!("{} {because:?}", product.id)).collect()
}

#[test]
fn what_was_bought_together_comes_first_then_the_country_and_what_is_alike() {
    let catalog = catalog();
    let together = [("b", "d"), ("b", "x"), ("b", "a"), ("b", "b"), ("b", "gone"), ("a", "c")];
    assert_eq!(
        beside(&catalog, "b", &together, 4),
        ["d BoughtTogether", "x BoughtTogether", "c SameOrigin", "a Alike"],
        "no more than two for one reason, nothing twice, and not the product itself"
    );
    assert_eq!(beside(&catalog, "b", &together, 1), ["d BoughtTogether"]);
    assert_eq!(beside(&catalog, "b", &[], 4), ["x SameOrigin", "c Alike", "d Alike", "a Alike"]);
    assert_eq!(beside(&catalog, "x", &[], 2), ["c SameOrigin", "a Nothing"]);
    let bought = BoughtTogether::from_iter([(id("b"), id("b"), 7), (id("b"), id("d"), 3)]);
    assert_eq!((bought.orders(&id("b")), bought.orders(&id("d"))), (7, 0));
    let gone = catalog.beside(&product("gone", "tea"), &BoughtTogether::default(), 2);
    assert!(gone.is_empty());
}

#[test]
fn of_a_collection_the_most_alike_is_shown() {
    let with = |code: &str, hs_code: &str, colour: &str, grams| {
        let mut product = product(code, "tea");
        product.hs_code = hs_code.into();
        product.origin = id(if code == "own" { "JP" } else { "PT" });
        product.variants[0].options = vec![("colour".into(), colour.into())];
        product.variants[0].weight_grams = grams;
        product
    };
    let products = [
        with("own", "691200", "ink", 100),
        with("other", "090210", "sand", 900),
        with("heavy", "691110", "sand", 900),
        with("coloured", "090210", "ink", 900),
        with("same", "691290", "ink", 150),
    ];
    let catalog = Catalog::new(products, Vec::<ProductText>::new(), SoldOut::new());
    assert_eq!(
        beside(&catalog, "own", &[], 4),
        ["same Alike", "coloured Alike", "other Alike", "heavy Alike"]
    );
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
