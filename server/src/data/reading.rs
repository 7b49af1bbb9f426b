//! Walks a TOML file and notes every fault with its line, instead of stopping at the first.

use super::{DataFile, Problem, values};
use commerce::{
    dated::{Dated, Days},
    market::Provenance,
};
use std::{cell::RefCell, collections::BTreeSet, ops::Range};
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

/// The faults found so far, in all files.
pub(super) type Faults = RefCell<Vec<Problem>>;

/// A file that is being read.
#[derive(Clone, Copy)]
pub(super) struct Page<'a> {
    pub(super) file: &'a DataFile,
    faults: &'a Faults,
}

/// A text and where it stands.
#[derive(Clone, Copy)]
pub(super) struct Text<'a> {
    pub(super) value: &'a str,
    pub(super) at: usize,
}

/// A value and where it stands.
pub(super) type Value<'a> = &'a Spanned<DeValue<'a>>;

impl<'a> Page<'a> {
    pub(super) fn new(file: &'a DataFile, faults: &'a Faults) -> Self {
        Self { file, faults }
    }

    /// Parses the file; `None` when it is no TOML, with every fault of its syntax noted.
    pub(super) fn parse(&self) -> Option<Spanned<DeTable<'a>>> {
        let (document, errors) = DeTable::parse_recoverable(&self.file.text);
        let mut lines = BTreeSet::new();
        for error in &errors {
            let at = error.span().map_or(0, |span| span.start);
            // After the first slip in a line the others are mostly its echo.
            if lines.insert(self.line(at)) {
                self.fault(at, error.message().replace('\n', "; "));
            }
        }
        errors.is_empty().then_some(document)
    }

    /// The whole file as a section.
    pub(super) fn root(&self, document: &'a Spanned<DeTable<'a>>) -> Section<'a> {
        Section { page: *self, table: document.get_ref(), at: 0, asked: RefCell::default() }
    }

    /// Notes a fault at a byte of the file.
    pub(super) fn fault(&self, at: usize, what: impl Into<String>) {
        self.faults.borrow_mut().push(Problem::new(&self.file.path, self.line(at), what));
    }

    fn line(&self, at: usize) -> u32 {
        let before = self.file.text.as_bytes().iter().take(at);
        u32::try_from(before.filter(|&&byte| byte == b'\n').count()).unwrap_or(u32::MAX).saturating_add(1)
    }
}

/// A table of a file. Keys that nobody asked for are faults, once [`Section::finish`] is called.
pub(super) struct Section<'a> {
    pub(super) page: Page<'a>,
    table: &'a DeTable<'a>,
    /// Where the table begins.
    pub(super) at: usize,
    asked: RefCell<BTreeSet<&'static str>>,
}

impl<'a> Section<'a> {
    /// Notes a fault of the section as a whole.
    pub(super) fn fault(&self, what: impl Into<String>) {
        self.page.fault(self.at, what);
    }

    /// The value of a key that may be absent.
    pub(super) fn maybe(&self, key: &'static str) -> Option<Value<'a>> {
        self.asked.borrow_mut().insert(key);
        self.table.get(key)
    }

    fn need(&self, key: &'static str) -> Option<Value<'a>> {
        let value = self.maybe(key);
        if value.is_none() {
            self.fault(format!("`{key}` is missing"));
        }
        value
    }

    fn as_text(&self, key: &str, value: Value<'a>) -> Option<Text<'a>> {
        let Range { start: at, .. } = value.span();
        match value.get_ref().as_str() {
            Some(text) if !text.trim().is_empty() => Some(Text { value: text, at }),
            Some(_) => self.none(at, format!("`{key}` is empty")),
            None => self
                .none(at, format!("`{key}` must be a text in quotes, found {}", value.get_ref().type_str())),
        }
    }

    fn none<T>(&self, at: usize, what: String) -> Option<T> {
        self.page.fault(at, what);
        None
    }

    fn understood<T>(&self, text: Text<'a>, read: impl FnOnce(&str) -> Result<T, String>) -> Option<T> {
        read(text.value).map_or_else(|what| self.none(text.at, what), Some)
    }

    /// The text of a key.
    pub(super) fn text(&self, key: &'static str) -> Option<Text<'a>> {
        self.need(key).and_then(|value| self.as_text(key, value))
    }

    /// The text of a key, made into something else.
    pub(super) fn read<T>(
        &self,
        key: &'static str,
        read: impl FnOnce(&str) -> Result<T, String>,
    ) -> Option<T> {
        self.understood(self.text(key)?, read)
    }

    /// As [`Section::read`] for a key that may be absent: the outer `None` is a fault.
    pub(super) fn read_maybe<T>(
        &self,
        key: &'static str,
        read: impl FnOnce(&str) -> Result<T, String>,
    ) -> Option<Option<T>> {
        match self.maybe(key) {
            None => Some(None),
            Some(value) => self.understood(self.as_text(key, value)?, read).map(Some),
        }
    }

    /// A list of texts, each made into something else; one that occurs twice is a fault.
    pub(super) fn list<T: PartialEq>(
        &self,
        key: &'static str,
        read: impl Fn(&str) -> Result<T, String>,
    ) -> Option<Vec<T>> {
        let list = self.need(key).and_then(|value| self.texts(key, value))?;
        let mut values = Vec::with_capacity(list.len());
        for text in &list {
            match self.understood(*text, &read) {
                Some(value) if values.contains(&value) => {
                    self.page.fault(text.at, format!("`{}` is named twice in `{key}`", text.value));
                }
                Some(value) => values.push(value),
                None => {}
            }
        }
        (values.len() == list.len()).then_some(values)
    }

    /// As [`Section::list`] for a key that may be absent, and the list is empty then.
    pub(super) fn list_maybe<T: PartialEq>(
        &self,
        key: &'static str,
        read: impl Fn(&str) -> Result<T, String>,
    ) -> Option<Vec<T>> {
        if self.maybe(key).is_some() { self.list(key, read) } else { Some(Vec::new()) }
    }

    /// The texts of a list.
    pub(super) fn texts(&self, key: &str, value: Value<'a>) -> Option<Vec<Text<'a>>> {
        match value.get_ref().as_array() {
            Some(items) => {
                // Every item is looked at before the first bad one counts.
                let texts: Vec<_> = items.iter().map(|item| self.as_text(key, item)).collect();
                texts.into_iter().collect()
            }
            None => {
                let found = value.get_ref().type_str();
                self.none(value.span().start, format!("`{key}` must be a list in brackets, found {found}"))
            }
        }
    }

    /// The items of a list of anything.
    pub(super) fn items(&self, key: &'static str) -> Option<Vec<Value<'a>>> {
        let value = self.need(key)?;
        match value.get_ref().as_array() {
            Some(items) => Some(items.iter().collect()),
            None => {
                let found = value.get_ref().type_str();
                self.none(value.span().start, format!("`{key}` must be a list in brackets, found {found}"))
            }
        }
    }

    /// A whole number between bounds, both included.
    pub(super) fn number(&self, key: &'static str, least: u32, most: u32) -> Option<u32> {
        self.need(key).and_then(|value| self.as_number(key, value, least, most))
    }

    /// A value as a whole number between bounds, both included.
    pub(super) fn as_number(&self, key: &str, value: Value<'a>, least: u32, most: u32) -> Option<u32> {
        let integer = value.get_ref().as_integer();
        let number = integer.and_then(|integer| u32::from_str_radix(integer.as_str(), integer.radix()).ok());
        match number.filter(|number| (least..=most).contains(number)) {
            Some(number) => Some(number),
            None => self
                .none(value.span().start, format!("`{key}` must be a whole number from {least} to {most}")),
        }
    }

    /// Whether a key that may be absent is `true`; `None` when it is anything else than that or `false`.
    pub(super) fn flag(&self, key: &'static str) -> Option<bool> {
        let Some(value) = self.maybe(key) else { return Some(false) };
        match value.get_ref().as_bool() {
            Some(flag) => Some(flag),
            None => self.none(value.span().start, format!("`{key}` must be true or false")),
        }
    }

    /// A section below this one.
    pub(super) fn section(&self, key: &'static str) -> Option<Section<'a>> {
        self.need(key).and_then(|value| self.as_section(key, value))
    }

    /// As [`Section::section`] for a key that may be absent: the outer `None` is a fault.
    pub(super) fn section_maybe(&self, key: &'static str) -> Option<Option<Section<'a>>> {
        match self.maybe(key) {
            None => Some(None),
            Some(value) => self.as_section(key, value).map(Some),
        }
    }

    /// The sections of a list such as `[[shipping]]`; none when the key is absent. Broken ones are left out.
    pub(super) fn sections(&self, key: &'static str) -> Vec<Section<'a>> {
        let Some(value) = self.maybe(key) else { return Vec::new() };
        match value.get_ref().as_array() {
            Some(items) => items.iter().filter_map(|item| self.as_section(key, item)).collect(),
            None => {
                self.page.fault(value.span().start, format!("`{key}` must be written as [[{key}]]"));
                Vec::new()
            }
        }
    }

    /// A value as a section.
    pub(super) fn as_section(&self, key: &str, value: Value<'a>) -> Option<Section<'a>> {
        let at = value.span().start;
        match value.get_ref().as_table() {
            Some(table) => Some(Section { page: self.page, table, at, asked: RefCell::default() }),
            None => {
                let found = value.get_ref().type_str();
                self.none(at, format!("`{key}` must be a table, found {found}"))
            }
        }
    }

    /// Keys that are data themselves, with their values: all but those asked for by name.
    pub(super) fn entries(&self) -> impl Iterator<Item = (Text<'a>, Value<'a>)> + '_ {
        let named = self.asked.borrow().clone();
        self.table
            .iter()
            .map(|(key, value)| (Text { value: key.get_ref(), at: key.span().start }, value))
            .filter(move |(key, _)| !named.contains(key.value))
    }

    /// A key that is data itself, made into something else.
    pub(super) fn key<T>(&self, key: Text<'a>, read: impl FnOnce(&str) -> Result<T, String>) -> Option<T> {
        self.understood(key, read)
    }

    /// The value of a key that is data itself, made into something else.
    pub(super) fn entry<T>(
        &self,
        key: Text<'a>,
        value: Value<'a>,
        read: impl FnOnce(&str) -> Result<T, String>,
    ) -> Option<T> {
        self.value(key.value, value, read)
    }

    /// A text within the value of a key, made into something else.
    pub(super) fn value<T>(
        &self,
        key: &str,
        value: Value<'a>,
        read: impl FnOnce(&str) -> Result<T, String>,
    ) -> Option<T> {
        self.understood(self.as_text(key, value)?, read)
    }

    /// `source` and `as_of`.
    pub(super) fn provenance(&self) -> Option<Provenance> {
        let source = self.text("source").map(|text| text.value.to_owned());
        let as_of = self.read("as_of", values::date);
        Some(Provenance { source: source?, as_of: as_of? })
    }

    /// The first and the last day; `None` where either is at fault.
    pub(super) fn days(&self, first: &'static str, last: &'static str) -> Option<Days> {
        let from = self.read(first, values::date);
        let to = self.read_maybe(last, |text| match (values::date(text)?, from) {
            (to, Some(from)) if to < from => Err(format!("`{last}` is before `{first}`")),
            (to, _) => Ok(to),
        });
        Some(Days { from: from?, to: to? })
    }

    /// What every dated fact has: `valid_from`, `valid_to`, `source`, `as_of`, `confidence`.
    pub(super) fn dated(&self) -> Option<Dated> {
        let days = self.days("valid_from", "valid_to");
        let provenance = self.provenance();
        let confidence = self.read("confidence", |text| values::named(text));
        Some(Dated { days: days?, provenance: provenance?, confidence: confidence? })
    }

    /// Notes the keys that nobody asked for.
    pub(super) fn finish(self) {
        let asked = self.asked.borrow();
        let known: Vec<&str> = asked.iter().copied().collect();
        for (key, _) in self.entries() {
            self.page.fault(key.at, format!("unknown key `{}`; known here: {}", key.value, known.join(", ")));
        }
    }
}
