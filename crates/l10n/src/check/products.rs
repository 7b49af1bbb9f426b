//! The words of products: each file, slugs that meet, and the same products as in English.

use crate::{Problem, SourceFile, lang, product, syntax};
use commerce::{Locale, ProductId, Slug};
use std::collections::{BTreeMap, BTreeSet};

/// The products of every locale.
#[derive(Default)]
pub(super) struct Shelf {
    products: BTreeMap<Locale, BTreeSet<ProductId>>,
    slugs: BTreeMap<(Locale, Slug), String>,
}

impl Shelf {
    /// Makes room for a locale, whose missing products are then reported although it has no product at all.
    pub fn add(&mut self, locale: &Locale) {
        self.products.entry(locale.clone()).or_default();
    }

    /// Every locale that has a product.
    pub fn locales(&self) -> Vec<Locale> {
        self.products.keys().cloned().collect()
    }

    /// Adds the file of one product.
    pub fn read(&mut self, file: &SourceFile, locale: Locale, id: ProductId, problems: &mut Vec<Problem>) {
        self.products.entry(locale.clone()).or_default().insert(id.clone());
        match product::read(file, locale.clone(), id) {
            Err(found) => problems.extend(found),
            Ok(text) => {
                if let Some(first) = self.slugs.insert((locale, text.slug.clone()), file.path.clone()) {
                    let line = syntax::names(&file.text)
                        .into_iter()
                        .find(|(name, _)| name == "slug")
                        .map_or(1, |n| n.1);
                    let what = format!("the slug `{}` is taken by {first}", text.slug);
                    problems.push(Problem::new(&file.path, line, what));
                }
            }
        }
    }

    /// Reports products that a locale lacks, or that English does not have.
    pub fn check(&self, problems: &mut Vec<Problem>) {
        let nothing = BTreeSet::new();
        let english = self.products.iter().find(|(locale, _)| locale.as_str() == lang::ENGLISH);
        let english = english.map_or(&nothing, |(_, products)| products);
        for (locale, products) in &self.products {
            let file = |product: &ProductId| format!("{locale}/products/{product}.ftl");
            for product in english.difference(products) {
                problems.push(Problem::new(
                    file(product),
                    1,
                    "the file is missing: English has this product",
                ));
            }
            for product in products.difference(english) {
                problems.push(Problem::new(
                    file(product),
                    1,
                    "unknown product: English has none of this name",
                ));
            }
        }
    }
}
