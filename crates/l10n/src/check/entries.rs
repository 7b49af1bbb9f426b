//! What the messages of one locale hold, with the line of each part.

use crate::{
    Problem, SourceFile,
    format::DateStyle,
    functions::FUNCTIONS,
    syntax::{self, Node},
};
use fluent_syntax::ast::{self, InlineExpression as Inline};
use std::collections::{BTreeMap, BTreeSet};

/// The name of a message's value among its attributes.
pub(super) const VALUE: &str = "";

/// Every message of a locale by its id, and every term by its id with the hyphen.
#[derive(Default)]
pub(super) struct Book<'a> {
    pub entries: BTreeMap<String, Entry<'a>>,
    /// What seems to be there, but does not parse: it is reported as that, and not as missing too.
    pub broken: BTreeSet<String>,
}

pub(super) struct Entry<'a> {
    pub file: &'a str,
    pub line: u32,
    /// The value, named [`VALUE`], and the attributes.
    pub slots: BTreeMap<&'a str, Slot<'a>>,
}

#[derive(Default)]
pub(super) struct Slot<'a> {
    pub line: u32,
    pub variables: BTreeMap<&'a str, u32>,
    pub messages: Vec<(&'a str, &'a str, u32)>,
    pub terms: Vec<(&'a str, u32)>,
    pub selects: Vec<Select<'a>>,
}

pub(super) struct Select<'a> {
    pub line: u32,
    pub what: String,
    pub ordinal: bool,
    pub keys: Vec<(&'a str, u32)>,
    pub numbers: Vec<&'a str>,
}

impl<'a> Book<'a> {
    /// Adds the entries of a file.
    pub fn read(&mut self, file: &'a SourceFile, problems: &mut Vec<Problem>) {
        let (resource, found) = syntax::parse_what_can_be(file);
        problems.extend(found);
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
            let line = syntax::line_of(&file.text, name);
            if let Some(first) = self.entries.get(&id) {
                let what = format!("`{id}` is there twice, first at {}:{}", first.file, first.line);
                problems.push(Problem::new(&file.path, line, what));
                continue;
            }
            let mut slots = BTreeMap::new();
            for (attribute, pattern) in syntax::patterns(entry) {
                let line = attribute.map_or(line, |name| syntax::line_of(&file.text, name));
                let slot = Slot::read(file, line, pattern, problems);
                if slots.insert(attribute.unwrap_or(VALUE), slot).is_some() {
                    let what = format!("`{id}` has the attribute `.{}` twice", attribute.unwrap_or(VALUE));
                    problems.push(Problem::new(&file.path, line, what));
                }
            }
            self.entries.insert(id, Entry { file: &file.path, line, slots });
        }
    }

    /// Whether there is no message at all, not even one that does not parse.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty() && self.broken.is_empty()
    }

    /// References to messages and terms that are not there.
    pub fn check_references(&self, problems: &mut Vec<Problem>) {
        for entry in self.entries.values() {
            for slot in entry.slots.values() {
                for (message, attribute, line) in &slot.messages {
                    if self.entries.get(*message).is_none_or(|entry| !entry.slots.contains_key(attribute)) {
                        let dot = if attribute.is_empty() { "" } else { "." };
                        let what = format!("refers to `{message}{dot}{attribute}`, which is not there");
                        problems.push(Problem::new(entry.file, *line, what));
                    }
                }
                for (term, line) in &slot.terms {
                    if !self.entries.contains_key(&format!("-{term}")) {
                        let what = format!("refers to the term `-{term}`, which is not there");
                        problems.push(Problem::new(entry.file, *line, what));
                    }
                }
            }
        }
    }

    /// Messages that lead back to themselves, which the runtime cannot say.
    pub fn check_circles(&self, problems: &mut Vec<Problem>) {
        for (id, entry) in &self.entries {
            for (name, slot) in &entry.slots {
                if self.reached(slot).contains(&(id.as_str(), *name)) {
                    problems.push(Problem::new(
                        entry.file,
                        slot.line,
                        format!("`{id}` leads back to itself"),
                    ));
                }
            }
        }
    }

    /// The messages and attributes that a slot refers to, and those that they refer to.
    fn reached<'b>(&'b self, slot: &'b Slot<'a>) -> BTreeSet<(&'b str, &'b str)> {
        let mut reached = BTreeSet::new();
        let mut open = vec![slot];
        while let Some(slot) = open.pop() {
            for (message, attribute, _) in &slot.messages {
                if reached.insert((*message, *attribute)) {
                    open.extend(self.entries.get(*message).and_then(|entry| entry.slots.get(attribute)));
                }
            }
        }
        reached
    }

    /// The variables of a slot and of the messages it refers to, with the lines of its own; the others
    /// have the slot's line.
    pub fn variables(&self, slot: &Slot<'a>) -> BTreeMap<&'a str, u32> {
        let mut variables = slot.variables.clone();
        for (message, attribute) in self.reached(slot) {
            let other = self.entries.get(message).and_then(|entry| entry.slots.get(attribute));
            for name in other.into_iter().flat_map(|other| other.variables.keys()) {
                variables.entry(name).or_insert(slot.line);
            }
        }
        variables
    }
}

impl<'a> Slot<'a> {
    fn read(
        file: &'a SourceFile,
        line: u32,
        pattern: &ast::Pattern<&'a str>,
        problems: &mut Vec<Problem>,
    ) -> Self {
        let mut slot = Self { line, ..Self::default() };
        let line_of = |fragment: &str| syntax::line_of(&file.text, fragment);
        syntax::walk(pattern, &mut |node| match node {
            Node::Variable(name) => {
                slot.variables.entry(name).or_insert_with(|| line_of(name));
            }
            Node::Message(name, attribute) => {
                slot.messages.push((name, attribute.unwrap_or(VALUE), line_of(name)));
            }
            Node::Term(name) => slot.terms.push((name, line_of(name))),
            Node::Function(name, arguments) => {
                let line = line_of(name);
                problems
                    .extend(call_faults(name, arguments).map(|what| Problem::new(&file.path, line, what)));
            }
            Node::Select(selector, variants) => slot.selects.extend(select(selector, variants, &line_of)),
            Node::Number(_) => {}
        });
        slot
    }
}

/// A select by a variable or by what a function makes of it.
fn select<'a>(
    selector: &Inline<&'a str>,
    variants: &[ast::Variant<&'a str>],
    line_of: &dyn Fn(&str) -> u32,
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
        ast::VariantKey::Identifier { name } => Some((name, line_of(name))),
        ast::VariantKey::NumberLiteral { .. } => None,
    });
    let numbers = variants.iter().filter_map(|variant| match variant.key {
        ast::VariantKey::NumberLiteral { value } => Some(value),
        ast::VariantKey::Identifier { .. } => None,
    });
    Some(Select { line: line_of(name), what, ordinal, keys: keys.collect(), numbers: numbers.collect() })
}

/// What is wrong with a call: an unknown function, no value, unknown options.
fn call_faults(name: &str, arguments: &ast::CallArguments<&str>) -> impl Iterator<Item = String> {
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
    faults.into_iter()
}

fn style_of_date(value: &Inline<&str>) -> bool {
    matches!(value, Inline::StringLiteral { value } if DateStyle::named(value).is_some())
}
