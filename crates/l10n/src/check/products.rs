//! The words of products: each file, slugs that meet, and the same products as in English.

use super::rules::{Findings, Rule};
use crate::{SourceFile, lang, problem::Spot, product};
use commerce::{Locale, ProductId};
use std::collections::{BTreeMap, BTreeSet};

/// The products of every locale.
#[derive(Clone, Default)]
pub(super) struct Shelf {
    products: BTreeMap<Locale, BTreeSet<ProductId>>,
    /// What regions say of products, by locale and product, with the file.
    parts: Vec<(Locale, ProductId, String)>,
}

impl Shelf {
    /// Makes room for a locale, whose missing products are then reported although it has no product at all.
    pub fn add(&mut self, locale: &Locale) {
        self.products.entry(locale.clone()).or_default();
    }

    /// Adds the file of one product.
    pub fn read(&mut self, file: &SourceFile, locale: Locale, id: ProductId, findings: &mut Findings) {
        self.products.entry(locale.clone()).or_default().insert(id.clone());
        if let Err(found) = product::read(file, locale, id) {
            findings.take(Rule::Product, found);
        }
    }

    /// Adds what a region says of one product.
    pub fn read_part(&mut self, file: &SourceFile, locale: Locale, id: ProductId, findings: &mut Findings) {
        if let Err(found) = product::read_part(file) {
            findings.take(Rule::Product, found);
        }
        self.parts.push((locale, id, file.path.clone()));
    }

    /// Reports products that a locale lacks, or that English does not have.
    pub fn check(&self, findings: &mut Findings) {
        let nothing = BTreeSet::new();
        let english = self.products.iter().find(|(locale, _)| lang::is_english(locale));
        let english = english.map_or(&nothing, |(_, products)| products);
        for (locale, products) in &self.products {
            let file = |product: &ProductId| format!("{locale}/products/{product}.ftl");
            for product in english.difference(products) {
                let what = "the file is missing: English has this product";
                findings.add(Rule::Missing, &file(product), Spot::default(), what);
            }
            for product in products.difference(english) {
                let what = "unknown product: English has none of this name";
                findings.add(Rule::Unknown, &file(product), Spot::default(), what);
            }
        }
        for (locale, product, file) in &self.parts {
            let parent = lang::parent(locale);
            let known = parent.as_ref().and_then(|parent| self.products.get(parent));
            if known.is_none_or(|known| !known.contains(product)) {
                findings.add(
                    Rule::Unknown,
                    file,
                    Spot::default(),
                    "unknown product: its language has none of this name",
                );
            }
        }
    }
}

/// What a region says of a product as its language says it.
pub(super) fn same_as_parent(part: &SourceFile, parent: &SourceFile, findings: &mut Findings) {
    let (Ok(own), Ok(original)) = (product::read_part(part), product::texts(parent)) else { return };
    for (name, (line, text)) in &own {
        if original.get(name).is_some_and(|(_, said)| said == text) {
            let what = format!("`{name}` says what the language says: leave it out");
            findings.add(Rule::SameAsParent, &part.path, Spot { line: *line, column: 1 }, what);
        }
    }
}

/// The slug of a product's file, if it has one, with its place.
pub(super) fn slug(file: &SourceFile) -> Option<(String, Spot)> {
    let (line, slug) = product::texts(file).ok()?.remove("slug")?;
    Some((slug, Spot { line, column: 1 }))
}
