//! The last parts of addresses: fit for one, and no two alike in a language.

use super::{Findings, Rule, products};
use crate::{SourceFile, problem::Spot, product, syntax};
use commerce::{Locale, Slug};
use fluent_syntax::ast;
use icu::normalizer::ComposingNormalizer;
use std::collections::BTreeMap;

/// The slugs of every language, by kind of page, each with all of its places.
#[derive(Default)]
pub(super) struct Slugs(BTreeMap<(Locale, String, String), Vec<(String, Spot)>>);

impl Slugs {
    /// Takes the `.slug` of messages: of collections and of pages. A region has none.
    pub fn read_messages(
        &mut self,
        file: &SourceFile,
        (locale, is_regional): (&Locale, bool),
        findings: &mut Findings,
    ) {
        let (resource, _) = syntax::parse_what_can_be(file);
        for entry in &resource.body {
            let ast::Entry::Message(message) = entry else { continue };
            let kind = message.id.name.split('-').next().unwrap_or_default();
            for attribute in message.attributes.iter().filter(|attribute| attribute.id.name == "slug") {
                let spot = syntax::spot_of(&file.text, attribute.id.name);
                if is_regional {
                    findings.add(Rule::Slug, &file.path, spot, product::NO_SLUG);
                    continue;
                }
                match attribute.value.elements.as_slice() {
                    [ast::PatternElement::TextElement { value }] => {
                        if let Err(error) = value.parse::<Slug>() {
                            findings.add(Rule::Slug, &file.path, spot, error.to_string());
                        }
                        self.add(file, (locale, kind), (value, spot), findings);
                    }
                    _ => findings.add(Rule::Slug, &file.path, spot, "a slug is plain text on one line"),
                }
            }
        }
    }

    /// Takes the slug of a product.
    pub fn read_product(&mut self, file: &SourceFile, locale: &Locale, findings: &mut Findings) {
        if let Some((slug, spot)) = products::slug(file) {
            self.add(file, (locale, "product"), (&slug, spot), findings);
        }
    }

    fn add(
        &mut self,
        file: &SourceFile,
        (locale, kind): (&Locale, &str),
        (slug, spot): (&str, Spot),
        findings: &mut Findings,
    ) {
        if slug.starts_with('-') || slug.ends_with('-') || slug.contains("--") {
            let what = format!("`{slug}` is no slug: hyphens stand between letters, one at a time");
            findings.add(Rule::Slug, &file.path, spot, what);
        }
        let composed = ComposingNormalizer::new_nfc().normalize(slug);
        if *composed != *slug {
            let what = format!("`{slug}` has letters in two parts: write {composed}, with whole ones (NFC)");
            findings.add(Rule::Slug, &file.path, spot, what);
        }
        let key = (locale.clone(), kind.to_owned(), composed.into_owned());
        self.0.entry(key).or_default().push((file.path.clone(), spot));
    }

    /// Reports slugs that are there more than once.
    pub fn check(&self, findings: &mut Findings) {
        for ((_, _, slug), places) in &self.0 {
            let mut places = places.iter();
            let Some((first, _)) = places.next() else { continue };
            for (file, spot) in places {
                findings.add(Rule::Slug, file, *spot, format!("the slug `{slug}` is taken by {first}"));
            }
        }
    }
}
