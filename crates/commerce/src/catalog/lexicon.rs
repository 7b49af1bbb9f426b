//! The words of all products, by language and by slug.

use super::ProductText;
use crate::{Locale, Slug};
use std::{collections::HashMap, sync::Arc};

/// The language that everything is written in.
const ENGLISH: &str = "en";

/// The words of one language: one place for every product, and the way back from a slug.
#[derive(Debug, Clone)]
struct Tongue {
    locale: Locale,
    texts: Vec<Option<Arc<ProductText>>>,
    by_slug: HashMap<Slug, u32>,
}

/// The words of all products, by language; products are named by their places in the order of the shop.
#[derive(Debug, Clone, Default)]
pub(super) struct Lexicon {
    count: usize,
    tongues: Vec<Tongue>,
}

impl Lexicon {
    /// For so many products.
    pub(super) fn new(count: usize) -> Self {
        Self { count, tongues: Vec::new() }
    }

    pub(super) fn insert(&mut self, place: u32, text: Arc<ProductText>) {
        let known = self.tongues.iter().position(|tongue| tongue.locale == text.locale);
        let at = known.unwrap_or_else(|| {
            let (locale, texts) = (text.locale.clone(), vec![None; self.count]);
            self.tongues.push(Tongue { locale, texts, by_slug: HashMap::new() });
            self.tongues.len() - 1
        });
        let Some(tongue) = self.tongues.get_mut(at) else { return };
        let Some(kept) = usize::try_from(place).ok().and_then(|place| tongue.texts.get_mut(place)) else {
            return;
        };
        tongue.by_slug.insert(text.slug.clone(), place);
        *kept = Some(text);
    }

    fn tongue(&self, locale: &str) -> Option<&Tongue> {
        self.tongues.iter().find(|tongue| tongue.locale.as_str() == locale)
    }

    /// The words in this very language.
    pub(super) fn exact(&self, place: u32, locale: &Locale) -> Option<&Arc<ProductText>> {
        self.tongue(locale.as_str())?.text(place)
    }

    /// The words in a language, else in its parents (`de-at`, `de`), else in English.
    pub(super) fn text(&self, place: u32, locale: &Locale) -> Option<&ProductText> {
        let parents = std::iter::successors(Some(locale.as_str()), |tag| Some(tag.rsplit_once('-')?.0));
        let mut chain = parents.chain([ENGLISH]);
        chain.find_map(|locale| self.tongue(locale)?.text(place)).map(Arc::as_ref)
    }

    pub(super) fn by_slug(&self, locale: &Locale, slug: &Slug) -> Option<u32> {
        self.tongue(locale.as_str())?.by_slug.get(slug).copied()
    }

    pub(super) fn by_any_slug(&self, slug: &Slug) -> Option<u32> {
        self.tongues.iter().find_map(|tongue| tongue.by_slug.get(slug)).copied()
    }
}

impl Tongue {
    fn text(&self, place: u32) -> Option<&Arc<ProductText>> {
        self.texts.get(usize::try_from(place).ok()?)?.as_ref()
    }
}
