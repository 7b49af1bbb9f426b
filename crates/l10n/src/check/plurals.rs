//! Selects by number: every plural category the language has, and none that it has not.

use super::{
    entries::{Book, Select},
    rules::{Findings, Rule},
};
use crate::{bundles::Bundles, problem::Spot};
use commerce::Locale;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Messages that answer with the category of their number.
const PROBE: &str = "\
cardinal = { NUMBER($n) ->
    [zero] zero
    [one] one
    [two] two
    [few] few
    [many] many
   *[other] other
}
ordinal = { NUMBER($n, type: \"ordinal\") ->
    [zero] zero
    [one] one
    [two] two
    [few] few
    [many] many
   *[other] other
}
";

/// What the runtime selects for the numbers a shop may show.
#[derive(Debug, Default)]
struct Counts {
    /// The whole numbers of each category: a message must have these categories.
    whole: BTreeMap<String, Vec<u32>>,
    /// The categories of fractions, which a message may have.
    fractions: BTreeSet<String>,
}

/// Asks the runtime itself, not the newest rules: what Fluent selects by is what a message must have.
fn counts(locale: &Locale, ordinal: bool) -> Counts {
    let Ok(resource) = FluentResource::try_new(PROBE.to_owned()) else { return Counts::default() };
    let bundles = Bundles::new(locale, &[Arc::new(resource)], &[]);
    let id = if ordinal { "ordinal" } else { "cardinal" };
    let category = |n: FluentValue<'static>| {
        bundles.format(id, Some(&FluentArgs::from_iter([("n", n)])), false).unwrap_or_default()
    };
    let mut counts = Counts::default();
    for n in (0..=200).chain([1_000, 10_000, 100_000, 1_000_000]) {
        counts.whole.entry(category(n.into())).or_default().push(n);
    }
    counts.fractions.extend(["0.5", "1.5", "2.1", "5.25"].map(|n| category(FluentValue::try_number(n))));
    counts
}

/// The plural categories of whole numbers that a language has, in the order of CLDR.
pub(crate) fn categories(locale: &Locale) -> Vec<&'static str> {
    let counts = counts(locale, false);
    CATEGORIES.into_iter().filter(|name| *name == "other" || counts.whole.contains_key(*name)).collect()
}

/// Whether a key is a plural category.
pub(crate) fn is_category(key: &str) -> bool {
    CATEGORIES.contains(&key)
}

/// Reports selects by number that lack a category or have one that is never selected.
pub(super) fn check(locale: &Locale, book: &Book, findings: &mut Findings) {
    let (mut cardinal, mut ordinal) = (None, None);
    for (id, entry) in &book.entries {
        for select in entry.slots.values().flat_map(|slot| &slot.selects).filter(|select| by_number(select)) {
            let counts = if select.ordinal { &mut ordinal } else { &mut cardinal };
            let counts = counts.get_or_insert_with(|| self::counts(locale, select.ordinal));
            for (spot, what) in faults(counts, locale, select) {
                findings.add(Rule::Plural, entry.file, spot, format!("`{id}`: {what}"));
            }
        }
    }
}

/// Whether all variants look like plural categories or numbers; `[DE] *[other]` is another kind of choice.
fn by_number(select: &Select) -> bool {
    let plural = |name: &&str| CATEGORIES.contains(name);
    let names = || select.keys.iter().map(|(name, _)| *name);
    names().all(|name| plural(&name)) && (names().any(|name| name != "other") || !select.numbers.is_empty())
}

fn faults(counts: &Counts, locale: &Locale, select: &Select) -> Vec<(Spot, String)> {
    let mut faults = Vec::new();
    let has = |name: &str| select.keys.iter().any(|(key, _)| *key == name);
    for (category, numbers) in &counts.whole {
        let uncovered = |n: &&u32| !select.numbers.iter().any(|key| *key == n.to_string());
        if let Some(n) = numbers.iter().find(uncovered)
            && !has(category)
        {
            let what =
                format!("the choice by {} lacks [{category}], which `{locale}` selects for {n}", select.what);
            faults.push((select.spot, what));
        }
    }
    for (key, spot) in &select.keys {
        if *key != "other" && !counts.whole.contains_key(*key) && !counts.fractions.contains(*key) {
            faults.push((*spot, format!("[{key}] is never selected in `{locale}`")));
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use icu::plurals::{PluralRules, PluralRulesOptions};

    fn runtime(locale: &str) -> BTreeSet<String> {
        counts(&locale.parse().unwrap(), false).whole.into_keys().collect()
    }

    fn newest(locale: &str) -> BTreeSet<String> {
        let locale = icu::locale::Locale::try_from_str(locale).unwrap();
        let rules = PluralRules::try_new((&locale).into(), PluralRulesOptions::default()).unwrap();
        let numbers = (0_u32..=200).chain([1_000, 10_000, 100_000, 1_000_000]);
        numbers.map(|n| format!("{:?}", rules.category_for(n)).to_lowercase()).collect()
    }

    #[test]
    fn runtime_and_newest_rules_differ_where_known() {
        let alike =
            ["en", "de", "ja", "ar", "pl", "ru", "cs", "zh-hans", "ko", "tr", "sv", "nl", "uk", "hi", "th"];
        for locale in alike {
            assert_eq!(runtime(locale), newest(locale), "{locale}");
        }
        // Fluent's rules are of CLDR 37: Romance languages have had no `many` for millions, Hebrew still has one.
        for locale in ["fr", "es", "it", "pt-br"] {
            assert!(!runtime(locale).contains("many") && newest(locale).contains("many"), "{locale}");
        }
        assert!(runtime("he").contains("many") && !newest("he").contains("many"));
    }
}
