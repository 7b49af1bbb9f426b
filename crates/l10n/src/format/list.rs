//! Lists in a sentence, one sentence behind the other, and the order of words in a language.

use super::Formats;
use icu::{
    collator::{CollatorBorrowed, options::CollatorOptions},
    list::{ListFormatter, options::ListFormatterOptions},
};
use std::{cmp::Ordering, sync::OnceLock};

#[derive(Default)]
pub(super) struct ListFormats {
    and: OnceLock<Option<ListFormatter>>,
    or: OnceLock<Option<ListFormatter>>,
    collator: OnceLock<Option<CollatorBorrowed<'static>>>,
}

impl Formats {
    /// `a, b and c`
    pub(crate) fn list_and(&self, items: &[String]) -> String {
        let built =
            || ListFormatter::try_new_and((&self.locale).into(), ListFormatterOptions::default()).ok();
        join(self.lists.and.get_or_init(built).as_ref(), items)
    }

    /// `a, b or c`
    pub(crate) fn list_or(&self, items: &[String]) -> String {
        let built = || ListFormatter::try_new_or((&self.locale).into(), ListFormatterOptions::default()).ok();
        join(self.lists.or.get_or_init(built).as_ref(), items)
    }

    /// What stands between two sentences, and before a bracket. Chinese and Japanese full stops and brackets are as wide as a
    /// letter and bring their own space.
    ///
    /// Sources: W3C, Requirements for Japanese Text Layout (JLREQ), 3.1.2, and Requirements for Chinese Text Layout (CLREQ),
    /// 3.1. Known by heart on 2026-11-22, not read again.
    pub(crate) fn gap(&self) -> &'static str {
        match self.locale.id.language.as_str() {
            "ja" | "zh" => "",
            _ => " ",
        }
    }

    /// Which of two texts comes first in the language's own order.
    pub(crate) fn compare(&self, a: &str, b: &str) -> Ordering {
        let built = || CollatorBorrowed::try_new((&self.locale).into(), CollatorOptions::default()).ok();
        match self.lists.collator.get_or_init(built) {
            Some(collator) => collator.compare(a, b),
            None => a.cmp(b),
        }
    }
}

fn join(formatter: Option<&ListFormatter>, items: &[String]) -> String {
    match formatter {
        Some(formatter) => formatter.format(items.iter()).to_string(),
        None => items.join(", "),
    }
}
