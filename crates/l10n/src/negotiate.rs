//! Which language a browser's reader would like best.

use commerce::{CountryCode, Locale};
use icu::locale::{LanguageIdentifier, LocaleExpander};

/// What is read of a header: browsers send a handful of languages, and nobody means the hundredth.
const LONGEST: usize = 1024;
const MOST: usize = 32;

/// The languages of an `Accept-Language` header, best first; what is no language is left out.
fn wanted(accept_language: &str) -> Vec<LanguageIdentifier> {
    let mut entries: Vec<(u16, LanguageIdentifier)> = Vec::new();
    let mut end = accept_language.len().min(LONGEST);
    while !accept_language.is_char_boundary(end) {
        end -= 1;
    }
    let header = accept_language.get(..end).unwrap_or_default();
    for entry in header.split(',').take(MOST) {
        let mut parts = entry.split(';');
        let Some(id) = parts.next().and_then(|tag| LanguageIdentifier::try_from_str(tag.trim()).ok()) else {
            continue;
        };
        let weight = parts.find_map(|part| part.trim().strip_prefix("q=")).map_or(Some(1000), thousandths);
        if let Some(weight) = weight.filter(|weight| *weight > 0 && !id.language.is_unknown()) {
            entries.push((weight, id));
        }
    }
    entries.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    entries.into_iter().map(|(_, id)| id).collect()
}

/// `0.8` is 800; `None` for what is no weight.
fn thousandths(text: &str) -> Option<u16> {
    let (whole, rest) = text.trim().split_once('.').unwrap_or((text.trim(), ""));
    let digits = rest.len() <= 3 && rest.bytes().all(|b| b.is_ascii_digit());
    let rest: u16 = format!("{rest:0<3}").parse().ok().filter(|_| digits)?;
    match whole {
        "0" => Some(rest),
        "1" if rest == 0 => Some(1000),
        _ => None,
    }
}

/// The offered locale that a reader with this `Accept-Language` header likes best; `default` when none fits.
///
/// A language is compared with its likely script and region: `pt` takes `pt-br`, `zh-TW` takes `zh-hant`. In
/// turn, each wanted language looks for itself, then for its own script in another region; only when all fail is a
/// language taken in another script. Garbage counts as not said.
pub fn negotiate(accept_language: &str, offered: &[Locale], default: &Locale) -> Locale {
    let expander = LocaleExpander::new_extended();
    let full = |mut id: LanguageIdentifier| {
        // Bokmål is what is meant by plain Norwegian.
        if id.language.as_str() == "nb" {
            id.language = icu::locale::subtags::language!("no");
        }
        expander.maximize(&mut id);
        id
    };
    let offers: Vec<_> = offered
        .iter()
        .filter_map(|locale| {
            LanguageIdentifier::try_from_str(locale.as_str()).ok().map(|id| (locale, full(id)))
        })
        .collect();
    let wanted: Vec<_> = wanted(accept_language).into_iter().map(full).collect();
    let find =
        |fits: &dyn Fn(&LanguageIdentifier) -> bool| offers.iter().find(|(_, id)| fits(id)).map(|(l, _)| *l);
    let in_own_script = wanted.iter().find_map(|want| {
        find(&|id| (id.language, id.script, id.region) == (want.language, want.script, want.region))
            .or_else(|| find(&|id| (id.language, id.script) == (want.language, want.script)))
    });
    let in_any_script = || wanted.iter().find_map(|want| find(&|id| id.language == want.language));
    in_own_script.or_else(in_any_script).unwrap_or(default).clone()
}

/// The country that the best language of an `Accept-Language` header names: `AT` for `de-AT, en-US;q=0.8`.
///
/// Nothing for `de, en-US;q=0.8`: the reader's second language says nothing of where she lives.
pub fn country_of_language(accept_language: &str) -> Option<CountryCode> {
    wanted(accept_language).first()?.region?.as_str().parse().ok()
}
