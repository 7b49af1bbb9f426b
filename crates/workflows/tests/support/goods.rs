//! Three products: one with three pieces, one with a price of its own in Japan, one sold out.

use super::id;
use commerce::{
    LocationId, Money, Sku,
    catalog::{Product, ProductText, Variant},
    exchange::ReferenceRate,
    picture::Picture,
    price_list::{PriceRow, Prices, SINCE_EVER},
};

/// 24.50 EUR, three pieces.
pub const BOWL: &str = "BOWL-KOHIKI-S";
/// 12.00 EUR, 1,800 JPY in Japan, many pieces.
pub const CUP: &str = "CUP-SAND";
/// 89.00 EUR, sold out.
pub const TEAPOT: &str = "TEAPOT-INK";

pub fn eur(amount: i64) -> Money {
    Money::new(amount, id("EUR"))
}

pub fn jpy(amount: i64) -> Money {
    Money::new(amount, id("JPY"))
}

pub fn usd(amount: i64) -> Money {
    Money::new(amount, id("USD"))
}

/// A product with one variant.
pub fn product(sku: &str, colour: &str) -> Product {
    let variant = Variant {
        sku: id(sku),
        options: vec![("colour".into(), colour.into())],
        weight_grams: 420,
        engraving: None,
        size_cm: None,
        prices: Prices::default(),
    };
    Product {
        id: id(&sku.to_lowercase()),
        collection: id("tableware"),
        hs_code: "691200".into(),
        file: None,
        materials: Vec::new(),
        since: None,
        tax_category: Default::default(),
        origin: id("JP"),
        variants: vec![variant],
    }
}

/// The three products, in the order of the shop.
pub fn products() -> Vec<Product> {
    vec![product(BOWL, "kohiki"), product(CUP, "sand"), product(TEAPOT, "ink")]
}

/// A price for a single piece, from a day on; [`SINCE_EVER`] where none is named.
pub fn price(list: &str, sku: &str, from: &str, price: Money) -> PriceRow {
    let from = if from.is_empty() { SINCE_EVER } else { id(from) };
    PriceRow { list: id(list), sku: id(sku), min_quantity: 1, from, price: Some(price), compare_at: None }
}

/// What they cost.
pub fn prices() -> Vec<PriceRow> {
    vec![
        price("base", BOWL, "", eur(2_450)),
        price("base", CUP, "", eur(1_200)),
        price("jp", CUP, "", jpy(1_800)),
        price("base", TEAPOT, "", eur(8_900)),
    ]
}

/// What was counted when the shop opened.
pub fn first_stock() -> Vec<(Sku, LocationId, u32)> {
    vec![(id(BOWL), id("house"), 3), (id(CUP), id("house"), 500), (id(TEAPOT), id("house"), 0)]
}

/// Words in English, and for the bowl in German.
pub fn texts() -> Vec<ProductText> {
    let text = |sku: &str, locale: &str, title: &str| ProductText {
        product: id(&sku.to_lowercase()),
        locale: id(locale),
        slug: id(&format!("{}-{locale}", sku.to_lowercase())),
        title: title.into(),
        synonyms: Vec::new(),
        tagline: format!("{title}."),
        description: format!("{title}, made by hand."),
        details: vec!["Stoneware".into()],
        pictures: [(1, title.into())].into(),
    };
    vec![
        text(BOWL, "en", "Bowl"),
        text(BOWL, "de", "Schale"),
        text(CUP, "en", "Cup"),
        text(TEAPOT, "en", "Teapot"),
    ]
}

/// A picture whose files are nowhere.
pub fn picture(owner: &str, number: u32) -> Picture {
    Picture {
        owner: id(owner),
        number,
        folder: "media".into(),
        hash: "0123456789abcdef".into(),
        width: 960,
        height: 1_200,
        widths: vec![320, 640, 960],
        placeholder: "data:image/webp;base64,UklGRg==".into(),
    }
}

/// Two rates that are easy to reckon with.
pub fn rates() -> Vec<ReferenceRate> {
    let rate = |currency: &str, per_eur: &str| ReferenceRate {
        currency: id(currency),
        per_eur: id(per_eur),
        date: id("2026-11-20"),
        source: "ECB".into(),
        exempt: false,
    };
    vec![rate("JPY", "160"), rate("USD", "1.10")]
}
