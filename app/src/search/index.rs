//! The words of all products in one language.

use super::{
    dictionary::{Dictionary, TermId, Words},
    postings::{Field, Postings},
};
use crate::context::option_word;
use commerce::{
    Locale,
    catalog::{Catalog, Product, ProductText},
};
use l10n::{Lexer, Token, Voice, fold, prepared};
use std::collections::HashMap;

/// An index of one language. Products are named by their places in the shop.
pub(super) struct Index {
    pub(super) lexer: Lexer,
    pub(super) dictionary: Dictionary,
    postings: Vec<Postings>,
    /// How many products there are.
    pub(super) products: usize,
}

impl Index {
    /// What is written in the language itself, by voice (collections, materials, countries, colours) and by product; SKUs
    /// too, where `codes` says so.
    pub(super) fn build(catalog: &Catalog, voice: &Voice, codes: bool) -> Self {
        let mut draft = Draft::new(voice.locale());
        let mut around = Around { voice, known: HashMap::new() };
        for (product, place) in catalog.products().zip(0_u32..) {
            draft.place = place;
            let text = own_text(catalog, product, voice.locale());
            if let Some(text) = text {
                draft.read(Field::Title, &text.title);
            }
            if codes {
                product.variants.iter().for_each(|variant| draft.read(Field::Title, variant.sku.as_str()));
            }
            for synonym in text.iter().flat_map(|text| &text.synonyms) {
                draft.read(Field::Synonym, synonym);
            }
            around.of(product, |words| draft.read_again(Field::Kind, words));
            if let Some(text) = text {
                draft.read(Field::Tagline, &text.tagline);
                text.details.iter().for_each(|fact| draft.read(Field::Details, fact));
                draft.read(Field::Description, &text.description);
            }
        }
        draft.close(catalog.products().len())
    }

    /// Texts in a language, named by their places: of each a heading, what it is a part of, and the text.
    pub(super) fn of_texts(locale: &Locale, texts: &[[&str; 3]]) -> Self {
        let mut draft = Draft::new(locale);
        for (place, [heading, whole, text]) in (0_u32..).zip(texts) {
            draft.place = place;
            draft.read(Field::Title, heading);
            draft.read(Field::Kind, whole);
            draft.read(Field::Description, text);
        }
        draft.close(texts.len())
    }

    /// Every product that has a word, with what the word counts there.
    pub(super) fn each(&self, term: TermId, tell: impl FnMut(u32, u32)) {
        if let Some(postings) = usize::try_from(term).ok().and_then(|at| self.postings.get(at)) {
            postings.each(tell);
        }
    }
}

/// The words of a product in a language, or in the one that it is a kind of.
fn own_text<'c>(catalog: &'c Catalog, product: &Product, locale: &Locale) -> Option<&'c ProductText> {
    let parent = || locale.language().parse().ok();
    let exact = catalog.shared_text(&product.id, locale);
    exact.or_else(|| catalog.shared_text(&product.id, &parent()?)).map(AsRef::as_ref)
}

/// What the language calls the collections, materials, countries, colours and sizes of products.
struct Around<'v> {
    voice: &'v Voice,
    known: HashMap<(&'static str, String), String>,
}

impl Around<'_> {
    fn of(&mut self, product: &Product, mut tell: impl FnMut(&str)) {
        let voice = self.voice;
        let mut told = |kind: &'static str, value: String, word: &dyn Fn(&str) -> String| {
            let words = self.known.entry((kind, value)).or_insert_with_key(|(_, value)| word(value));
            tell(words);
        };
        told("collection", product.collection.to_string(), &|id| voice.plain(&format!("collection-{id}")));
        told("origin", product.origin.to_string(), &|_| voice.country(&product.origin));
        for material in &product.materials {
            told("material", material.clone(), &|id| voice.plain(&format!("material-{id}")));
        }
        for (kind, value) in product.variants.iter().flat_map(|variant| &variant.options) {
            told("option", format!("{kind}-{value}"), &|_| option_word(voice, kind, value));
        }
    }
}

/// An index that is being written.
struct Draft {
    lexer: Lexer,
    words: Words,
    postings: Vec<Postings>,
    /// The numbers of words as they are written: most words come again and again.
    written: HashMap<String, TermId>,
    /// The words of texts that many products have in common.
    shared: HashMap<String, Vec<TermId>>,
    place: u32,
}

impl Draft {
    fn new(locale: &Locale) -> Self {
        Self {
            lexer: Lexer::new(locale),
            words: Words::default(),
            postings: Vec::new(),
            written: HashMap::new(),
            shared: HashMap::new(),
            place: 0,
        }
    }

    fn read(&mut self, field: Field, text: &str) {
        self.terms(text).into_iter().for_each(|term| self.put(term, field));
    }

    /// Reads a text that comes again with other products.
    fn read_again(&mut self, field: Field, text: &str) {
        let terms = match self.shared.get(text) {
            Some(terms) => terms.clone(),
            None => {
                let terms = self.terms(text);
                self.shared.insert(text.to_owned(), terms.clone());
                terms
            }
        };
        terms.into_iter().for_each(|term| self.put(term, field));
    }

    fn put(&mut self, term: TermId, field: Field) {
        let at = usize::try_from(term).unwrap_or(usize::MAX);
        if at >= self.postings.len() {
            self.postings.resize_with(at.saturating_add(1), Postings::default);
        }
        if let Some(postings) = self.postings.get_mut(at) {
            postings.put(self.place, field);
        }
    }

    fn terms(&mut self, text: &str) -> Vec<TermId> {
        let Self { lexer, words, written, .. } = self;
        let mut terms = Vec::new();
        lexer.each(&prepared(text), |token| match token {
            Token::Word(word) | Token::Number(word) | Token::Ideographs(word) => {
                let term = written.get(word).copied().unwrap_or_else(|| {
                    let term = words.number(&fold(word));
                    if !matches!(token, Token::Number(_)) {
                        words.describe(term, &word.to_lowercase(), lexer.keys(word));
                    }
                    written.insert(word.to_owned(), term);
                    term
                });
                terms.push(term);
            }
            Token::Run(run) => terms.extend(pairs(&fold(run)).map(|pair| words.number(pair))),
        });
        terms
    }

    fn close(self, products: usize) -> Index {
        let Self { lexer, words, mut postings, .. } = self;
        postings.iter_mut().for_each(Postings::close);
        postings.shrink_to_fit();
        let dictionary = words.close(lexer.has_compounds());
        Index { lexer, dictionary, postings, products }
    }
}

/// Every two letters of a text that stand side by side.
pub(super) fn pairs(text: &str) -> impl Iterator<Item = &str> {
    let starts = text.char_indices().map(|(at, _)| at);
    let ends = text.char_indices().skip(1).map(|(at, c)| at + c.len_utf8());
    starts.zip(ends).filter_map(|(from, to)| text.get(from..to))
}
