//! Reading Fluent: what the runtime could not bear is refused here, with its line.

use crate::{Problem, SourceFile};
use fluent_syntax::{ast, parser};

/// Braces and brackets within each other: the parser and the resolver call themselves once for each.
const DEEPEST: usize = 40;
/// Digits of a number written into a message: more do not fit into the operands of a plural rule.
const LONGEST_NUMBER: usize = 15;

/// The line, counted from 1, at which `fragment` stands in `source`.
///
/// The names in a syntax tree are slices of the text it was read from, so that their place can be told. A slice
/// of another text gives line 1.
pub(crate) fn line_of(source: &str, fragment: &str) -> u32 {
    let start = source.as_ptr() as usize;
    line_at(source, (fragment.as_ptr() as usize).saturating_sub(start))
}

/// The line, counted from 1, of a byte of `source`.
pub(crate) fn line_at(source: &str, byte: usize) -> u32 {
    let before = source.as_bytes().get(..byte).unwrap_or_default();
    u32::try_from(before.iter().filter(|b| **b == b'\n').count()).unwrap_or(u32::MAX - 1) + 1
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
    let problem = |line, what: String| Problem::new(&file.path, line, what);
    if let Some(at) = text.find('\u{FFFD}') {
        return (
            nothing,
            vec![problem(line_at(text, at), "holds bytes that are no UTF-8: save it as UTF-8".into())],
        );
    }
    if let Some(at) = too_deep(text) {
        return (
            nothing,
            vec![problem(line_at(text, at), format!("more than {DEEPEST} brackets within each other"))],
        );
    }
    let (resource, errors) = match parser::parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let mut problems: Vec<_> = errors
        .iter()
        .map(|error| {
            let line = line_at(text, error.pos.start);
            let begin = error.slice.as_ref().map_or(line, |entry| line_at(text, entry.start));
            let entry =
                if begin == line { String::new() } else { format!(" (in what begins at line {begin})") };
            // One kind of error quotes the end of a line.
            let kind = error.kind.to_string().replace('\n', "\\n");
            problem(line, format!("does not parse: {kind}{entry}"))
        })
        .collect();
    for (_, pattern) in resource.body.iter().flat_map(patterns) {
        walk(pattern, &mut |node| {
            if let Node::Number(digits) = node
                && digits.len() > LONGEST_NUMBER
            {
                let what = format!("the number {digits} has more than {LONGEST_NUMBER} digits");
                problems.push(problem(line_of(text, digits), what));
            }
        });
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
    let Ok(resource) = parser::parse_runtime(text) else { return Vec::new() };
    let named = resource.body.iter().filter_map(|entry| match entry {
        ast::Entry::Message(message) => Some((message.id.name.to_owned(), line_of(text, message.id.name))),
        ast::Entry::Term(term) => Some((format!("-{}", term.id.name), line_of(text, term.id.name))),
        _ => None,
    });
    named.collect()
}
