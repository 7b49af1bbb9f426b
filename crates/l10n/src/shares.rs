//! How much of what the shop says each language says itself.

use crate::{good::Good, lang, syntax};
use commerce::Locale;
use std::collections::{BTreeMap, BTreeSet};

/// By locale, which part of the English messages it has, in percent, with the locales it falls back to before English.
pub(crate) fn shares(good: &Good) -> BTreeMap<Locale, u32> {
    let mut names: BTreeMap<&Locale, BTreeSet<String>> = BTreeMap::new();
    for file in good.values().filter(|file| file.words.is_messages()) {
        let said = syntax::names(&file.text).into_iter().map(|(name, _)| name);
        names.entry(file.words.locale()).or_default().extend(said);
    }
    let Some((_, english)) = names.iter().find(|(locale, _)| lang::is_english(locale)) else {
        return BTreeMap::new();
    };
    let share = |locale: &Locale| {
        let chain = lang::chain(locale);
        // English at the end is what is fallen back to, unless the locale is English itself.
        let is_english = locale.language() == lang::ENGLISH;
        let own = chain.len().saturating_sub(usize::from(!is_english));
        let own: Vec<_> = chain.iter().take(own).filter_map(|locale| names.get(locale)).collect();
        let said = english.iter().filter(|name| own.iter().any(|names| names.contains(*name))).count();
        u32::try_from(said * 100 / english.len().max(1)).unwrap_or_default()
    };
    names.keys().map(|locale| ((*locale).clone(), share(locale))).collect()
}
