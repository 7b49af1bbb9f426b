//! Reading Fluent: what the runtime could not bear is refused here, with its line.

use crate::{Problem, SourceFile, problem::Spot};
use fluent_syntax::{ast, parser, serializer};

/// Braces and brackets within each other: the parser and the resolver call themselves once for each.
const DEEPEST: usize = 40;
/// What Fluent fills into one message; what comes after it is left out.
pub(crate) const MOST_PLACEABLES: usize = 100;
/// Digits of a number written into a message: more do not fit into the operands of a plural rule.
const LONGEST_NUMBER: usize = 15;

/// The line, counted from 1, at which `fragment` stands in `source`.
///
/// The names in a syntax tree are slices of the text it was read from, so that their place can be told. A slice
/// of another text gives line 1.
pub(crate) fn line_of(source: &str, fragment: &str) -> u32 {
    line_at(source, byte_of(source, fragment))
}

/// The place at which `fragment` stands in `source`, as [`line_of`] tells it.
pub(crate) fn spot_of(source: &str, fragment: &str) -> Spot {
    spot_at(source, byte_of(source, fragment))
}

/// The byte of `source` at which `fragment`, a slice of it, begins.
pub(crate) fn byte_of(source: &str, fragment: &str) -> usize {
    (fragment.as_ptr() as usize).saturating_sub(source.as_ptr() as usize)
}

/// The place of a byte of `source`.
pub(crate) fn spot_at(source: &str, byte: usize) -> Spot {
    let before = source.get(..byte).unwrap_or_default();
    let begin = before.rfind('\n').map_or(0, |newline| newline + 1);
    let column = before.get(begin..).unwrap_or_default().chars().filter(|c| *c != '\u{FEFF}').count();
    Spot { line: line_at(source, byte), column: u32::try_from(column).unwrap_or(u32::MAX - 1) + 1 }
}

/// The line, counted from 1, of a byte of `source`.
pub(crate) fn line_at(source: &str, byte: usize) -> u32 {
    let before = source.as_bytes().get(..byte).unwrap_or_default();
    // Asked of every message of every file when the words are read.
    u32::try_from(memchr::memchr_iter(b'\n', before).count()).unwrap_or(u32::MAX - 1) + 1
}

/// Reads a file into a syntax tree that borrows its text.
///
/// # Errors
/// Every fault of the file, with its line.
pub(crate) fn parse(file: &SourceFile) -> Result<ast::Resource<&str>, Vec<Problem>> {
    let (resource, problems) = parse_what_can_be(file);
    if problems.is_empty() { Ok(resource) } else { Err(problems) }
}

/// As [`parse`], with the entries that are good although others are not.
pub(crate) fn parse_what_can_be(file: &SourceFile) -> (ast::Resource<&str>, Vec<Problem>) {
    let text = file.text.as_str();
    let nothing = ast::Resource { body: Vec::new() };
    let problem = |byte, what: String| Problem::at(&file.path, spot_at(text, byte), what);
    if let Some(fault) = &file.fault {
        return (nothing, vec![Problem::new(&file.path, 1, fault)]);
    }
    if let Some(at) = text.find('\u{FFFD}') {
        return (nothing, vec![problem(at, "holds bytes that are no UTF-8: save it as UTF-8".into())]);
    }
    if let Some(at) = too_deep(text) {
        return (nothing, vec![problem(at, format!("more than {DEEPEST} brackets within each other"))]);
    }
    let (mut resource, errors) = match parser::parse(file.body()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let mut problems: Vec<_> = errors
        .iter()
        .map(|error| {
            let at = error.pos.start.saturating_add(text.len() - file.body().len());
            let line = line_at(text, at);
            let begin = error.slice.as_ref().map_or(line, |entry| line_at(file.body(), entry.start));
            let entry =
                if begin == line { String::new() } else { format!(" (in what begins at line {begin})") };
            // One kind of error quotes the end of a line.
            let kind = error.kind.to_string().replace('\n', "\\n");
            problem(at, format!("does not parse: {kind}{entry}"))
        })
        .collect();
    for (_, pattern) in resource.body.iter().flat_map(patterns) {
        walk(pattern, &mut |node| {
            if let Node::Number(digits) = node
                && digits.len() > LONGEST_NUMBER
            {
                let what = format!("the number {digits} has more than {LONGEST_NUMBER} digits");
                problems.push(problem(byte_of(text, digits), what));
            }
        });
    }
    for entry in &mut resource.body {
        let is_endless = patterns(entry).iter().any(|(_, pattern)| placeables(pattern) > MOST_PLACEABLES);
        if let (true, ast::Entry::Message(ast::Message { id, .. }) | ast::Entry::Term(ast::Term { id, .. })) =
            (is_endless, &*entry)
        {
            let (at, content) = (byte_of(text, id.name), id.name);
            problems
                .push(problem(at, format!("`{content}` has more than {MOST_PLACEABLES} places to fill in")));
            *entry = ast::Entry::Junk { content };
        }
    }
    (resource, problems)
}

/// The byte at which brackets stand too deep within each other. Every entry begins at the start of a line, so
/// that brackets left open in a text do not add up.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut line_start = true;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' | b'(' => depth += 1,
            b'}' | b')' => depth = depth.saturating_sub(1),
            b'a'..=b'z' | b'A'..=b'Z' | b'-' | b'#' if line_start => depth = 0,
            _ => {}
        }
        if depth > DEEPEST {
            return Some(at);
        }
        line_start = byte == b'\n';
    }
    None
}

/// The value and the attributes of an entry; a value has no name.
pub(crate) fn patterns<'e, 's>(
    entry: &'e ast::Entry<&'s str>,
) -> Vec<(Option<&'s str>, &'e ast::Pattern<&'s str>)> {
    let (value, attributes) = match entry {
        ast::Entry::Message(message) => (message.value.as_ref(), &message.attributes),
        ast::Entry::Term(term) => (Some(&term.value), &term.attributes),
        _ => return Vec::new(),
    };
    let value = value.map(|pattern| (None, pattern));
    value.into_iter().chain(attributes.iter().map(|a| (Some(a.id.name), &a.value))).collect()
}

/// How many placeables of a pattern are filled in at most: one variant of a choice is taken.
pub(crate) fn placeables(pattern: &ast::Pattern<&str>) -> usize {
    let filled = pattern.elements.iter().map(|element| match element {
        ast::PatternElement::TextElement { .. } => 0,
        ast::PatternElement::Placeable { expression } => 1 + inside(expression),
    });
    filled.sum()
}

fn inside(expression: &ast::Expression<&str>) -> usize {
    match expression {
        ast::Expression::Select { variants, .. } => {
            variants.iter().map(|variant| placeables(&variant.value)).max().unwrap_or_default()
        }
        ast::Expression::Inline(ast::InlineExpression::Placeable { expression }) => 1 + inside(expression),
        ast::Expression::Inline(_) => 0,
    }
}

/// What may stand in a pattern.
pub(crate) enum Node<'e, 's> {
    /// `{ $name }`
    Variable(&'s str),
    /// `{ message }` or `{ message.attribute }`
    Message(&'s str, Option<&'s str>),
    /// `{ -term }`
    Term(&'s str),
    /// `{ NUMBER($count) }`
    Function(&'s str, &'e ast::CallArguments<&'s str>),
    /// `{ 1 }`, also as a key of a variant
    Number(&'s str),
    /// `{ $count -> … }`
    Select(&'e ast::InlineExpression<&'s str>, &'e [ast::Variant<&'s str>]),
}

/// Shows every part of a pattern to `see`, in the order of the text.
pub(crate) fn walk<'e, 's>(pattern: &'e ast::Pattern<&'s str>, see: &mut dyn FnMut(Node<'e, 's>)) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            walk_expression(expression, see);
        }
    }
}

fn walk_expression<'e, 's>(expression: &'e ast::Expression<&'s str>, see: &mut dyn FnMut(Node<'e, 's>)) {
    match expression {
        ast::Expression::Inline(inline) => walk_inline(inline, see),
        ast::Expression::Select { selector, variants } => {
            see(Node::Select(selector, variants));
            walk_inline(selector, see);
            for variant in variants {
                if let ast::VariantKey::NumberLiteral { value } = variant.key {
                    see(Node::Number(value));
                }
                walk(&variant.value, see);
            }
        }
    }
}

fn walk_inline<'e, 's>(inline: &'e ast::InlineExpression<&'s str>, see: &mut dyn FnMut(Node<'e, 's>)) {
    use ast::InlineExpression as I;
    let arguments = match inline {
        I::StringLiteral { .. } => None,
        I::NumberLiteral { value } => {
            see(Node::Number(value));
            None
        }
        I::VariableReference { id } => {
            see(Node::Variable(id.name));
            None
        }
        I::MessageReference { id, attribute } => {
            see(Node::Message(id.name, attribute.as_ref().map(|a| a.name)));
            None
        }
        I::FunctionReference { id, arguments } => {
            see(Node::Function(id.name, arguments));
            Some(arguments)
        }
        I::TermReference { id, arguments, .. } => {
            see(Node::Term(id.name));
            arguments.as_ref()
        }
        I::Placeable { expression } => {
            walk_expression(expression, see);
            None
        }
    };
    for argument in arguments.into_iter().flat_map(|a| &a.positional) {
        walk_inline(argument, see);
    }
    for argument in arguments.into_iter().flat_map(|a| &a.named) {
        walk_inline(&argument.value, see);
    }
}

/// The messages and terms (`-term`) of a text that parses, with their lines.
pub(crate) fn names(text: &str) -> Vec<(String, u32)> {
    let body = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let Ok(resource) = parser::parse_runtime(body) else { return Vec::new() };
    let named = resource.body.iter().filter_map(|entry| match entry {
        ast::Entry::Message(message) => Some((message.id.name.to_owned(), line_of(text, message.id.name))),
        ast::Entry::Term(term) => Some((format!("-{}", term.id.name), line_of(text, term.id.name))),
        _ => None,
    });
    named.collect()
}

/// An entry's name: a message's id, a term's with its hyphen.
pub(crate) fn name_of(entry: &ast::Entry<&str>) -> Option<String> {
    match entry {
        ast::Entry::Message(message) => Some(message.id.name.to_owned()),
        ast::Entry::Term(term) => Some(format!("-{}", term.id.name)),
        _ => None,
    }
}

/// A message or term as the README writes it, without its comment and without the last line's end.
pub(crate) fn canonical(entry: &ast::Entry<&str>) -> String {
    let mut entry = entry.clone();
    match &mut entry {
        ast::Entry::Message(message) => message.comment = None,
        ast::Entry::Term(term) => term.comment = None,
        _ => {}
    }
    let text = serializer::serialize(&ast::Resource { body: vec![entry] });
    // Empty lines are written with their indentation.
    text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n").trim_end().to_owned()
}
