//! What search looks through: the words of every product, folded, once a language and state of the shop.

use crate::context::Here;
use commerce::{Locale, ProductId, catalog::Product};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

/// How many products a search shows at most: who sees more looks for something more exact.
pub const FOUND_AT_MOST: usize = 48;

/// The folded words of the products, by language.
#[derive(Debug, Default)]
pub struct SearchShelves(Mutex<HashMap<Locale, Arc<Shelf>>>);

/// The words of one language at one state of catalog and locale files.
#[derive(Debug)]
struct Shelf {
    state: String,
    entries: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    product: ProductId,
    title: String,
    rest: String,
}

impl Entry {
    /// How well the words fit: nothing when one of them is not there; a word of the title counts more.
    fn fit(&self, words: &[&str]) -> Option<usize> {
        words.iter().try_fold(0, |sum, word| {
            let in_title = self.title.contains(word);
            let starts = self.title.starts_with(word);
            let found = in_title || self.rest.contains(word);
            found.then_some(sum + 1 + 2 * usize::from(in_title) + usize::from(starts))
        })
    }
}

/// The products that have all the words in their name, their line, their collection or their country, the best
/// fitting first.
pub fn search<'a>(here: &'a Here, words: &str) -> Vec<&'a Product> {
    let folded = l10n::fold(words);
    let words: Vec<&str> = folded.split_whitespace().collect();
    if words.is_empty() {
        return Vec::new();
    }
    let shelf = shelf(here);
    let mut found: Vec<(usize, &Entry)> =
        shelf.entries.iter().filter_map(|entry| Some((entry.fit(&words)?, entry))).collect();
    found.sort_by_key(|(fit, _)| std::cmp::Reverse(*fit));
    let products = found.into_iter().take(FOUND_AT_MOST);
    products.filter_map(|(_, entry)| here.snapshot.catalog.product(&entry.product)).collect()
}

fn shelf(here: &Here) -> Arc<Shelf> {
    let state = format!("{} {}", here.snapshot.generation, here.words);
    let mut shelves = here.app.search.0.lock().unwrap_or_else(PoisonError::into_inner);
    match shelves.get(&here.place.locale) {
        Some(shelf) if shelf.state == state => shelf.clone(),
        _ => {
            let shelf = Arc::new(Shelf { state, entries: entries(here) });
            shelves.insert(here.place.locale.clone(), shelf.clone());
            shelf
        }
    }
}

fn entries(here: &Here) -> Vec<Entry> {
    let mut around: HashMap<String, String> = HashMap::new();
    let mut entries = Vec::with_capacity(here.snapshot.catalog.products().len());
    for product in here.snapshot.catalog.products() {
        let Some(text) = here.text(product) else { continue };
        let key = format!("{} {}", product.collection, product.origin);
        let around = around.entry(key).or_insert_with(|| {
            let country = here.voice.country(&product.origin);
            l10n::fold(&format!("{} {country}", here.collection_title(&product.collection)))
        });
        let rest = format!("{} {around}", l10n::fold(&text.tagline));
        entries.push(Entry { product: product.id.clone(), title: l10n::fold(&text.title), rest });
    }
    entries
}
