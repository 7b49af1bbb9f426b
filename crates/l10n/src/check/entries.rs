//! What the messages of one locale hold, with the line of each part.

use super::{
    lengths,
    rules::{Findings, Rule},
};
use crate::{
    SourceFile, accepted,
    format::DateStyle,
    functions::FUNCTIONS,
    problem::Spot,
    syntax::{self, MOST_PLACEABLES, Node},
};
use fluent_syntax::ast::{self, InlineExpression as Inline};
use std::{
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

/// The name of a message's value among its attributes.
pub(super) const VALUE: &str = "";

/// Every message of a locale by its id, and every term by its id with the hyphen.
#[derive(Default)]
pub(super) struct Book<'a> {
    pub entries: BTreeMap<String, Rc<Entry<'a>>>,
    /// What seems to be there, but does not parse: it is reported as that, and not as missing too.
    pub broken: BTreeSet<String>,
}

pub(super) struct Entry<'a> {
    pub file: &'a str,
    pub spot: Spot,
    /// What it says, whatever its comment and its layout.
    pub said: String,
    /// The hash of that.
    pub fingerprint: String,
    /// The value, named [`VALUE`], and the attributes.
    pub slots: BTreeMap<&'a str, Slot<'a>>,
}

#[derive(Default)]
pub(super) struct Slot<'a> {
    pub spot: Spot,
    pub variables: BTreeMap<&'a str, Spot>,
    pub messages: Vec<(&'a str, &'a str, Spot)>,
    pub terms: Vec<(&'a str, Spot)>,
    /// How many placeables the runtime fills in at most, without those of what it refers to.
    pub placeables: usize,
    /// How many letters it has at most, without what is filled in.
    pub letters: usize,
    pub selects: Vec<Select<'a>>,
}

pub(super) struct Select<'a> {
    pub spot: Spot,
    pub what: String,
    pub ordinal: bool,
    pub keys: Vec<(&'a str, Spot)>,
    pub numbers: Vec<&'a str>,
}

impl<'a> Book<'a> {
    /// Adds the entries of a file.
    pub fn read(&mut self, file: &'a SourceFile, findings: &mut Findings) {
        let (resource, found) = syntax::parse_what_can_be(file);
        findings.take(Rule::Syntax, found);
        for entry in &resource.body {
            let (id, name) = match entry {
                ast::Entry::Message(message) => (message.id.name.to_owned(), message.id.name),
                ast::Entry::Term(term) => (format!("-{}", term.id.name), term.id.name),
                ast::Entry::Junk { content } => {
                    let end = content.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_');
                    self.broken
                        .insert(content.get(..end.unwrap_or(content.len())).unwrap_or_default().to_owned());
                    continue;
                }
                _ => continue,
            };
            let spot = syntax::spot_of(&file.text, name);
            if let Some(first) = self.entries.get(&id) {
                let what = format!("`{id}` is there twice, first at {}:{}", first.file, first.spot.line);
                findings.add(Rule::Duplicate, &file.path, spot, what);
                continue;
            }
            let mut slots = BTreeMap::new();
            for (attribute, pattern) in syntax::patterns(entry) {
                let spot = attribute.map_or(spot, |name| syntax::spot_of(&file.text, name));
                let slot = Slot::read(file, spot, pattern, findings);
                if slots.insert(attribute.unwrap_or(VALUE), slot).is_some() {
                    let what = format!("`{id}` has the attribute `.{}` twice", attribute.unwrap_or(VALUE));
                    findings.add(Rule::Duplicate, &file.path, spot, what);
                }
            }
            let said = syntax::canonical(entry);
            let fingerprint = accepted::fingerprint(entry);
            self.entries.insert(id, Rc::new(Entry { file: &file.path, spot, said, fingerprint, slots }));
        }
    }

    /// Whether there is no message at all, not even one that does not parse.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty() && self.broken.is_empty()
    }

    /// This book with the entries of another one before its own.
    pub fn under(&self, over: &Self) -> Self {
        let mut entries = self.entries.clone();
        entries.extend(over.entries.iter().map(|(id, entry)| (id.clone(), entry.clone())));
        Self { entries, broken: self.broken.union(&over.broken).cloned().collect() }
    }

    /// References to messages and terms that are not there.
    pub fn check_references(&self, findings: &mut Findings) {
        for entry in self.entries.values() {
            for slot in entry.slots.values() {
                for (message, attribute, spot) in &slot.messages {
                    if self.entries.get(*message).is_none_or(|entry| !entry.slots.contains_key(attribute)) {
                        let dot = if attribute.is_empty() { "" } else { "." };
                        let what = format!("refers to `{message}{dot}{attribute}`, which is not there");
                        findings.add(Rule::Reference, entry.file, *spot, what);
                    }
                }
                for (term, spot) in &slot.terms {
                    if !self.entries.contains_key(&format!("-{term}")) {
                        let what = format!("refers to the term `-{term}`, which is not there");
                        findings.add(Rule::Reference, entry.file, *spot, what);
                    }
                }
            }
        }
    }

    /// Messages that lead back to themselves, or that have more to fill in than the runtime does.
    pub fn check_ends(&self, findings: &mut Findings) {
        for (id, entry) in &self.entries {
            for slot in entry.slots.values() {
                if self.leads_to(slot, slot) {
                    findings.add(Rule::Circle, entry.file, slot.spot, format!("`{id}` leads back to itself"));
                } else if self.placeables(slot) > MOST_PLACEABLES && !self.leads_into_a_circle(slot) {
                    let what = format!(
                        "`{id}` has more than {MOST_PLACEABLES} places to fill in, with what it refers to"
                    );
                    findings.add(Rule::Placeables, entry.file, slot.spot, what);
                }
            }
        }
    }

    /// Whether a slot, or what it refers to, refers to another one.
    fn leads_to(&self, slot: &Slot<'a>, other: &Slot<'a>) -> bool {
        self.below(slot).into_iter().any(|below| std::ptr::eq(below, other))
    }

    fn leads_into_a_circle(&self, slot: &Slot<'a>) -> bool {
        self.below(slot).into_iter().any(|below| self.leads_to(below, below))
    }

    /// Every slot that a slot refers to, and those that they refer to.
    fn below<'b>(&'b self, slot: &'b Slot<'a>) -> Vec<&'b Slot<'a>> {
        let mut seen = BTreeSet::new();
        let mut below = Vec::new();
        let mut open = vec![slot];
        while let Some(slot) = open.pop() {
            let new = self.referred(slot).filter(|slot| seen.insert(std::ptr::from_ref(*slot)));
            let new: Vec<_> = new.collect();
            below.extend(new.iter().copied());
            open.extend(new);
        }
        below
    }

    /// The slots that a slot refers to.
    fn referred<'b>(&'b self, slot: &'b Slot<'a>) -> impl Iterator<Item = &'b Slot<'a>> {
        let messages = slot.messages.iter().filter_map(|(message, attribute, _)| {
            self.entries.get(*message).and_then(|entry| entry.slots.get(attribute))
        });
        let terms = slot.terms.iter().filter_map(|(term, _)| {
            self.entries.get(&format!("-{term}")).and_then(|entry| entry.slots.get(VALUE))
        });
        messages.chain(terms)
    }

    /// How many placeables are filled in at most, counted until there are too many.
    fn placeables(&self, slot: &Slot<'a>) -> usize {
        let mut count = 0_usize;
        let mut open = vec![slot];
        while let Some(slot) = open.pop() {
            count = count.saturating_add(slot.placeables);
            // What refers to something has a placeable, so that this ends, in circles too.
            if count > MOST_PLACEABLES {
                break;
            }
            open.extend(self.referred(slot));
        }
        count
    }

    /// The variables of a slot and of the messages it refers to, with the places of its own; the others
    /// have the slot's.
    pub fn variables(&self, slot: &Slot<'a>) -> BTreeMap<&'a str, Spot> {
        let mut variables = slot.variables.clone();
        for other in self.below(slot) {
            for name in other.variables.keys() {
                variables.entry(name).or_insert(slot.spot);
            }
        }
        variables
    }
}

impl<'a> Slot<'a> {
    fn read(
        file: &'a SourceFile,
        spot: Spot,
        pattern: &ast::Pattern<&'a str>,
        findings: &mut Findings,
    ) -> Self {
        let mut slot = Self {
            spot,
            placeables: syntax::placeables(pattern),
            letters: lengths::of_pattern(pattern),
            ..Self::default()
        };
        let spot_of = |fragment: &str| syntax::spot_of(&file.text, fragment);
        syntax::walk(pattern, &mut |node| match node {
            Node::Variable(name) => {
                slot.variables.entry(name).or_insert_with(|| spot_of(name));
            }
            Node::Message(name, attribute) => {
                slot.messages.push((name, attribute.unwrap_or(VALUE), spot_of(name)));
            }
            Node::Term(name) => slot.terms.push((name, spot_of(name))),
            Node::Function(name, arguments) => {
                for what in call_faults(name, arguments) {
                    findings.add(Rule::Function, &file.path, spot_of(name), what);
                }
            }
            Node::Select(selector, variants) => {
                for (key, spot) in repeated_keys(variants, &spot_of) {
                    let what = format!("the variant [{key}] is there twice, and the first one is taken");
                    findings.add(Rule::Duplicate, &file.path, spot, what);
                }
                slot.selects.extend(select(selector, variants, &spot_of));
            }
            Node::Number(_) => {}
        });
        slot
    }
}

fn repeated_keys<'a>(
    variants: &[ast::Variant<&'a str>],
    spot_of: &dyn Fn(&str) -> Spot,
) -> Vec<(&'a str, Spot)> {
    let mut seen = BTreeSet::new();
    let keys = variants.iter().map(|variant| match variant.key {
        ast::VariantKey::Identifier { name } => name,
        ast::VariantKey::NumberLiteral { value } => value,
    });
    keys.filter(|key| !seen.insert(*key)).map(|key| (key, spot_of(key))).collect()
}

/// A select by a variable or by what a function makes of it.
fn select<'a>(
    selector: &Inline<&'a str>,
    variants: &[ast::Variant<&'a str>],
    spot_of: &dyn Fn(&str) -> Spot,
) -> Option<Select<'a>> {
    let (name, what, ordinal) = match selector {
        Inline::VariableReference { id } => (id.name, format!("${}", id.name), false),
        Inline::FunctionReference { id, arguments } => {
            let ordinal = arguments.named.iter().any(|argument| {
                argument.name.name == "type"
                    && matches!(argument.value, Inline::StringLiteral { value: "ordinal" })
            });
            (id.name, format!("{}(…)", id.name), ordinal)
        }
        _ => return None,
    };
    let keys = variants.iter().filter_map(|variant| match variant.key {
        ast::VariantKey::Identifier { name } => Some((name, spot_of(name))),
        ast::VariantKey::NumberLiteral { .. } => None,
    });
    let numbers = variants.iter().filter_map(|variant| match variant.key {
        ast::VariantKey::NumberLiteral { value } => Some(value),
        ast::VariantKey::Identifier { .. } => None,
    });
    Some(Select { spot: spot_of(name), what, ordinal, keys: keys.collect(), numbers: numbers.collect() })
}

/// What is wrong with a call: an unknown function, no value, unknown options.
fn call_faults(name: &str, arguments: &ast::CallArguments<&str>) -> Vec<String> {
    let mut faults = Vec::new();
    match FUNCTIONS.iter().find(|(known, _)| *known == name) {
        None => {
            let known: Vec<_> = FUNCTIONS.iter().map(|(known, _)| *known).collect();
            faults.push(format!("unknown function `{name}`: there are {}", known.join(", ")));
        }
        Some((_, options)) => {
            if arguments.positional.len() != 1 {
                faults.push(format!("`{name}` takes one value"));
            }
            for argument in &arguments.named {
                let option = argument.name.name;
                if !options.contains(&option) {
                    faults.push(format!("`{name}` has no option `{option}`"));
                } else if name == "DATE" && !style_of_date(&argument.value) {
                    faults.push("the style of a date is \"long\", \"medium\" or \"short\"".to_owned());
                }
            }
        }
    }
    faults
}

fn style_of_date(value: &Inline<&str>) -> bool {
    matches!(value, Inline::StringLiteral { value } if DateStyle::named(value).is_some())
}
