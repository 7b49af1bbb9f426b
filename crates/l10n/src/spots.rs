//! Where each message stands.

use crate::{
    lang,
    source::{Place, place},
    syntax,
};
use commerce::Locale;
use fluent_syntax::{ast, parser};
use std::{collections::HashMap, sync::Arc};

/// A line of a file below the folder of locales.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Spot {
    pub file: Arc<str>,
    pub line: u32,
}

/// The spots of all messages and their attributes, by language. Those of products and pages are named
/// `products/bowl-kohiki:title`.
#[derive(Debug, Default)]
pub(crate) struct Spots(HashMap<Locale, HashMap<String, Spot>>);

impl Spots {
    /// From files in the order in which they are read: the first that has a name keeps it.
    pub fn new<'f>(files: impl Iterator<Item = (&'f str, &'f str)>) -> Self {
        let mut spots = Self::default();
        for (path, text) in files {
            match place(path) {
                Ok(Place::Messages(locale)) => spots.add(locale, "", path, text),
                Ok(Place::Product(locale, product)) => {
                    spots.add(locale, &format!("products/{product}:"), path, text);
                }
                Ok(Place::Page(locale, page)) => spots.add(locale, &format!("pages/{page}:"), path, text),
                _ => {}
            }
        }
        spots
    }

    fn add(&mut self, locale: Locale, prefix: &str, path: &str, text: &str) {
        let (file, spots) = (Arc::<str>::from(path), self.0.entry(locale).or_default());
        let (Ok(resource) | Err((resource, _))) = parser::parse_runtime(text);
        for entry in &resource.body {
            let ast::Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            let mut add = |name: String, at: &str| {
                let spot = Spot { file: file.clone(), line: syntax::line_of(text, at) };
                spots.entry(format!("{prefix}{name}")).or_insert(spot);
            };
            add(id.to_owned(), id);
            for attribute in &message.attributes {
                add(format!("{id}.{}", attribute.id.name), attribute.id.name);
            }
        }
    }

    /// Where a message of a language stands, or of the language that it is a regional kind of; nothing where neither has it.
    pub fn of(&self, locale: &Locale, id: &str) -> Option<&Spot> {
        let own = self.0.get(locale).and_then(|spots| spots.get(id));
        own.or_else(|| self.of(&lang::parent(locale)?, id))
    }
}
