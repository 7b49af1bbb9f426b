//! Markup that many pages have in common, kept as the string it was rendered to.

use crate::context::Here;
use commerce::{CollectionId, Currency, Locale, MarketId};
use leptos::{prelude::*, tachys::html::InertElement};
use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

/// So many pieces are kept. A market is read in few of all languages and currencies; whoever asks for all of them
/// only makes the others be rendered again.
const KEPT: usize = 1024;

/// The pieces of one state of words, world, catalog and rates.
#[derive(Debug, Default)]
pub struct SharedPieces(RwLock<Kept>);

#[derive(Debug, Default)]
struct Kept {
    /// The generations of catalog and rates, and of words.
    state: (String, String),
    pieces: HashMap<Key, Arc<str>>,
}

/// What a shared piece is a function of, beside the state: its name, the collection it is about, and where the shopper is.
type Key = (&'static str, Option<CollectionId>, MarketId, Locale, Option<Currency>);

/// A piece that is the same on every page in this market, language and currency, rendered at the first of them.
/// It is rendered while the page is, so it has no island: those are numbered by the page that they stand on.
pub fn shared<V: IntoView>(here: &Here, name: &'static str, render: impl FnOnce() -> V) -> InertElement {
    shared_of(here, name, None, render)
}

/// The same on every page about a collection.
pub fn shared_of<V: IntoView>(
    here: &Here,
    name: &'static str,
    of: Option<&CollectionId>,
    render: impl FnOnce() -> V,
) -> InertElement {
    let is_now = |(shop, words): &(String, String)| *shop == here.snapshot.generation && *words == here.words;
    let key = (name, of.cloned(), here.market.id.clone(), here.place.locale.clone(), here.place.currency);
    let pieces = &here.app.shared.0;
    {
        let kept = pieces.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(piece) = kept.pieces.get(&key).filter(|_| is_now(&kept.state)) {
            return InertElement::new(piece.as_ref().to_owned());
        }
    }
    let piece = render().into_view().to_html();
    let mut kept = pieces.write().unwrap_or_else(PoisonError::into_inner);
    if !is_now(&kept.state) || kept.pieces.len() >= KEPT {
        let state = (here.snapshot.generation.clone(), here.words.clone());
        *kept = Kept { state, pieces: HashMap::new() };
    }
    kept.pieces.insert(key, piece.as_str().into());
    InertElement::new(piece)
}
