//! Search: an index of words for each language, in memory, the same over every database.
//!
//! A typed word is looked up as it is, in its other forms, as a part of longer words, in English, and at last by its
//! spelling. An index is a function of catalog and words, and is kept until one of them changes.

mod dictionary;
mod find;
mod index;
mod postings;
mod spelling;

pub use find::FOUND_AT_MOST;

use crate::context::{App, Here};
use commerce::{
    Locale, MarketId,
    catalog::{Catalog, Product},
};
use find::find;
use index::Index;
use l10n::{Manner, Words};
use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

/// So many products are indexed when they are first looked for; more than that in the background, by [`renew`].
const AT_ONCE: usize = 2_000;

/// The indexes of the languages that were asked for.
#[derive(Default)]
pub struct SearchShelves(Mutex<HashMap<Locale, Arc<Shelf>>>);

impl fmt::Debug for SearchShelves {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SearchShelves").finish_non_exhaustive()
    }
}

/// The index of one language at one state of catalog and locale files.
struct Shelf {
    catalog: Catalog,
    words: String,
    index: Index,
}

impl Shelf {
    fn new(catalog: &Catalog, words: &Words, generation: &str, locale: &Locale, market: &MarketId) -> Self {
        let voice = words.voice(locale, market);
        // Without what is sold out, which changes often and is no matter of words.
        let catalog = catalog.with_sold_out(HashMap::new());
        let index = Index::build(&catalog, &voice, is_english(locale));
        Self { catalog, words: generation.to_owned(), index }
    }

    fn is_of(&self, catalog: &Catalog, words: &str) -> bool {
        self.words == words && self.catalog.has_goods_of(catalog)
    }
}

/// What a search found.
#[derive(Debug, Default)]
pub struct Results<'a> {
    /// The products, the best one first; [`FOUND_AT_MOST`].
    pub products: Vec<&'a Product>,
    /// Whether they have all the words, or only some.
    pub is_whole: bool,
    /// The words as they may have been meant, where one of them is nowhere.
    pub meant: Option<String>,
}

/// Looks for products by words of the page's language. `None` while a large shop has not been indexed yet.
pub fn search<'a>(here: &'a Here, words: &str) -> Option<Results<'a>> {
    let own = shelf(here, &here.place.locale)?;
    let english = match english() {
        Some(locale) if !is_english(&here.place.locale) => Some(shelf(here, &locale)?),
        _ => None,
    };
    // Places mean the same in both only where they are of the same catalog.
    let english = english.filter(|english| english.catalog.has_goods_of(&own.catalog));
    let found = find(&own.index, english.as_ref().map(|shelf| &shelf.index), words);
    let product = |place: &u32| here.snapshot.catalog.product(&own.catalog.at(*place)?.id);
    let products = found.places.iter().filter_map(product).collect();
    Some(Results { products, is_whole: found.is_whole, meant: found.meant })
}

/// Which of a few texts of a language answer some words, the best one first, by their places. Each has a heading, what it is
/// a part of, and the text itself.
pub fn find_texts(locale: &Locale, texts: &[[&str; 3]], words: &str) -> Vec<usize> {
    let found = find(&Index::of_texts(locale, texts), None, words);
    found.places.into_iter().filter_map(|place| usize::try_from(place).ok()).collect()
}

/// The index of a language as things are now. For a large shop it may be that of before, until the new one is there.
fn shelf(here: &Here, locale: &Locale) -> Option<Arc<Shelf>> {
    let catalog = &here.snapshot.catalog;
    // In words as shoppers read them, however the page says them.
    let words = here.app.words.in_manner(Manner::Plain);
    let generation = words.generation();
    let mut shelves = here.app.search.0.lock().unwrap_or_else(PoisonError::into_inner);
    let kept = shelves.get(locale);
    if kept.is_some_and(|kept| kept.is_of(catalog, &generation)) || catalog.products().len() > AT_ONCE {
        return kept.cloned();
    }
    let new = Arc::new(Shelf::new(catalog, &words, &generation, locale, &here.market.id));
    shelves.insert(locale.clone(), new.clone());
    Some(new)
}

/// Indexes a large shop anew in every language, English first, where catalog or words have changed. This is work of
/// seconds without a pause, for a thread of its own.
pub fn renew(app: &App) {
    let words = app.words.generation();
    let snapshot = app.shop.snapshot.load_full();
    if snapshot.catalog.products().len() <= AT_ONCE {
        return;
    }
    let Some(market) = app.shop.world.load().markets.keys().next().cloned() else { return };
    let mut locales = app.words.locales();
    locales.sort_by_key(|locale| !is_english(locale));
    for locale in locales {
        let shelves = &app.search.0;
        let kept = shelves.lock().unwrap_or_else(PoisonError::into_inner).get(&locale).cloned();
        if kept.is_some_and(|kept| kept.is_of(&snapshot.catalog, &words)) {
            continue;
        }
        let new = Arc::new(Shelf::new(&snapshot.catalog, &app.words, &words, &locale, &market));
        shelves.lock().unwrap_or_else(PoisonError::into_inner).insert(locale, new);
    }
}

fn english() -> Option<Locale> {
    "en".parse().ok()
}

fn is_english(locale: &Locale) -> bool {
    locale.language() == "en"
}
