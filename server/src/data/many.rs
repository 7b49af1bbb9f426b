//! Copies of the demo's products, as many as wanted: what a shop of their number costs shows best on goods of their
//! kind. A copy has its own code, SKUs, names and slugs, its words in two languages (all six would measure the disk
//! rather than the shop) and no picture.

use super::DemoCatalog;
use commerce::{
    LocationId, ProductId, Sku, Slug,
    catalog::{Product, ProductText},
    price_list::PriceRow,
};
use std::collections::HashMap;
use workflows::MoreGoods;

/// The languages of copies. Others read English.
const LANGUAGES: [&str; 2] = ["en", "de"];

/// The copies that bring the demo to `count` products, so many of them at a time.
pub fn copies<'a>(
    demo: &'a DemoCatalog,
    texts: &'a [ProductText],
    count: u32,
    at_a_time: usize,
) -> impl Iterator<Item = MoreGoods> + 'a {
    let originals = u32::try_from(demo.products.len()).unwrap_or(u32::MAX).max(1);
    let mut stock: HashMap<&Sku, Vec<(&LocationId, u32)>> = HashMap::new();
    for (sku, location, pieces) in &demo.stock {
        stock.entry(sku).or_default().push((location, *pieces));
    }
    let mut prices: HashMap<&Sku, Vec<&PriceRow>> = HashMap::new();
    for row in &demo.prices {
        prices.entry(&row.sku).or_default().push(row);
    }
    let mut words: HashMap<&ProductId, Vec<&ProductText>> = HashMap::new();
    for text in texts.iter().filter(|text| LANGUAGES.contains(&text.locale.as_str())) {
        words.entry(&text.product).or_default().push(text);
    }
    let mut places = originals..count;
    std::iter::from_fn(move || {
        let mut goods = MoreGoods::default();
        for place in places.by_ref().take(at_a_time.max(1)) {
            let original = usize::try_from(place % originals).ok().and_then(|at| demo.products.get(at))?;
            let number = place / originals;
            let Some(product) = copy(original, number) else { continue };
            for (variant, of) in product.variants.iter().zip(&original.variants) {
                let levels = stock.get(&of.sku).into_iter().flatten();
                let levels =
                    levels.map(|(location, pieces)| (variant.sku.clone(), (*location).clone(), *pieces));
                goods.stock.extend(levels);
                let rows = prices.get(&of.sku).into_iter().flatten();
                goods.prices.extend(rows.map(|row| PriceRow { sku: variant.sku.clone(), ..(*row).clone() }));
            }
            let of = words.get(&original.id).into_iter().flatten();
            goods.texts.extend(of.filter_map(|text| reworded(text, &product, number)));
            goods.products.push((product, place));
        }
        (!goods.products.is_empty()).then_some(goods)
    })
}

/// The copy of a number; `None` where its code would be too long.
fn copy(original: &Product, number: u32) -> Option<Product> {
    let mut product = original.clone();
    product.id = format!("{}-{number}", original.id).parse().ok()?;
    for variant in &mut product.variants {
        variant.sku = format!("{}-{number}", variant.sku).parse().ok()?;
    }
    Some(product)
}

fn reworded(text: &ProductText, product: &Product, number: u32) -> Option<ProductText> {
    let slug: Slug = format!("{}-{number}", text.slug).parse().ok()?;
    let title = format!("{} {number}", text.title);
    Some(ProductText { product: product.id.clone(), slug, title, ..text.clone() })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::data::{demo_catalog, embedded};
    use std::collections::BTreeSet;

    #[test]
    fn copies_are_as_many_as_wanted_and_like_nothing_before_them() {
        let demo = demo_catalog(&embedded()).unwrap();
        let text = |product: &Product, locale: &str| ProductText {
            product: product.id.clone(),
            locale: locale.parse().unwrap(),
            slug: product.id.as_str().parse().unwrap(),
            title: "Bowl".into(),
            synonyms: Vec::new(),
            tagline: String::new(),
            description: String::new(),
            details: Vec::new(),
            pictures: [].into(),
        };
        let texts: Vec<ProductText> = demo
            .products
            .iter()
            .flat_map(|product| ["en", "de", "ja"].map(|locale| text(product, locale)))
            .collect();
        let own = u32::try_from(demo.products.len()).unwrap();
        let made: Vec<MoreGoods> = copies(&demo, &texts, own + 101, 30).collect();
        let products: Vec<&Product> = made.iter().flat_map(|goods| &goods.products).map(|(p, _)| p).collect();
        assert_eq!((made.len(), products.len()), (4, 101));
        let mut codes: Vec<&str> = products
            .iter()
            .chain(&demo.products.iter().collect::<Vec<_>>())
            .flat_map(|product| product.variants.iter().map(|v| v.sku.as_str()).chain([product.id.as_str()]))
            .collect();
        let all = codes.len();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), all);
        let priced: BTreeSet<&Sku> =
            made.iter().flat_map(|goods| &goods.prices).map(|row| &row.sku).collect();
        let sold = products.iter().flat_map(|product| &product.variants).map(|variant| &variant.sku);
        assert!(priced.into_iter().eq(sold.collect::<BTreeSet<_>>()));
        assert_eq!(made.iter().map(|goods| goods.texts.len()).sum::<usize>(), 202, "in two languages");
        assert!(copies(&demo, &texts, 5, 30).next().is_none(), "the demo has more already");
    }
}
