//! How far each language is.

use crate::{
    SourceFile, Words,
    accepted::{Accepted, fingerprint, key},
    lang,
    source::{Place, is_by_field, place},
    syntax,
};
use commerce::Locale;
use std::collections::{BTreeMap, BTreeSet};

/// How much of one English file a language has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// The language.
    pub locale: Locale,
    /// The file below `en/`: `cart.ftl`, `products/bowl-kohiki.ftl`, `pages/delivery.ftl`.
    pub file: String,
    /// How many messages are translated from today's English, or from one that nobody has noted.
    pub translated: usize,
    /// The messages that are not there: English is shown.
    pub missing: Vec<String>,
    /// The messages whose English has changed since they were translated; what is there is shown.
    pub stale: Vec<String>,
}

/// What every language but English has of every English file, by language and file, from the words that serve now.
/// A region's folder, which says only what differs, is no language and is left out.
pub fn coverage(words: &Words) -> Vec<Coverage> {
    of_files(&words.files(), &words.locales())
}

/// What a region says in another way than its language, which it falls back to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overlay {
    /// The region's folder: `de-at`.
    pub locale: Locale,
    /// Its language: `de`.
    pub language: Locale,
    /// The files in it, named as below the folder.
    pub files: Vec<String>,
    /// How many messages are in them.
    pub messages: usize,
}

/// Every region's folder that only says what differs, in alphabetical order, from the words that serve now.
pub fn overlays(words: &Words) -> Vec<Overlay> {
    let files = words.files();
    let overlay = |locale: Locale| {
        let language = lang::parent(&locale)?;
        let folder = format!("{locale}/");
        let is_own = |file: &&SourceFile| file.path.starts_with(&folder) && file.path.ends_with(".ftl");
        let own: Vec<&SourceFile> = files.iter().filter(is_own).collect();
        let messages = own.iter().map(|file| syntax::names(&file.text).len()).sum();
        let files = own.iter().map(|file| file.below().to_owned()).collect();
        Some(Overlay { locale, language, files, messages })
    };
    words.regions().into_iter().filter_map(overlay).collect()
}

/// A page's days and markets stand in English alone.
fn is_schedule(below: &str, name: &str) -> bool {
    is_by_field(below) && name == "schedule"
}

fn of_files(files: &[SourceFile], locales: &[Locale]) -> Vec<Coverage> {
    let mut english: BTreeMap<&str, Vec<(String, String)>> = BTreeMap::new();
    let mut own: BTreeMap<Locale, BTreeSet<String>> = BTreeMap::new();
    let mut accepted: BTreeMap<Locale, Accepted> = BTreeMap::new();
    for file in files {
        let below = file.below();
        match place(&file.path) {
            Ok(Place::Accepted(locale)) => {
                accepted.insert(locale, Accepted::read(file).unwrap_or_default());
            }
            Ok(Place::Messages(locale) | Place::Product(locale, _) | Place::Page(locale, _)) => {
                let (resource, _) = syntax::parse_what_can_be(file);
                let named = resource.body.iter().filter_map(|entry| Some((syntax::name_of(entry)?, entry)));
                let named = named.filter(|(name, _)| !name.starts_with('-') && !is_schedule(below, name));
                if lang::is_english(&locale) {
                    english.insert(below, named.map(|(name, entry)| (name, fingerprint(entry))).collect());
                } else {
                    own.entry(locale).or_default().extend(named.map(|(name, _)| key(below, &name)));
                }
            }
            _ => {}
        }
    }
    let (none, nothing) = (Accepted::default(), BTreeSet::new());
    let mut all = Vec::new();
    for locale in locales.iter().filter(|locale| !lang::is_english(locale)) {
        let has = own.get(locale).unwrap_or(&nothing);
        let Accepted(then) = accepted.get(locale).unwrap_or(&none);
        for (file, messages) in &english {
            let mut covered = Coverage {
                locale: locale.clone(),
                file: (*file).to_owned(),
                translated: 0,
                missing: Vec::new(),
                stale: Vec::new(),
            };
            for (name, now) in messages {
                let key = key(file, name);
                if !has.contains(&key) {
                    covered.missing.push(name.clone());
                } else if then.get(&key).is_some_and(|then| then != now) {
                    covered.stale.push(name.clone());
                } else {
                    covered.translated = covered.translated.saturating_add(1);
                }
            }
            all.push(covered);
        }
    }
    all
}
