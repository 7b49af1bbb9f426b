//! A pattern as plain texts, one for each variant, and back.

use crate::check::is_category;
use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use std::collections::BTreeMap;

/// A text of a pattern, by the way to its variant.
pub(super) type Texts = Vec<(Vec<Step>, String)>;

/// A step on the way to a variant.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Step {
    /// Which choice of the text it is; 0 where the choice is the whole text, else counted from 1.
    pub choice: usize,
    /// By what is chosen: `NUMBER($count)`.
    pub selector: String,
    /// `one`, `0`, `DE`.
    pub key: String,
    /// Whether it is taken when no other fits.
    pub is_default: bool,
}

/// All texts of a pattern, in its order.
pub(super) fn texts(pattern: &Pattern<&str>) -> Texts {
    let mut texts = Texts::new();
    add(pattern, &[], &mut texts);
    texts
}

fn add(pattern: &Pattern<&str>, way: &[Step], texts: &mut Texts) {
    let is_whole = matches!(
        pattern.elements.as_slice(),
        [PatternElement::Placeable { expression: Expression::Select { .. } }]
    );
    let mut text = String::new();
    let mut below = Texts::new();
    let mut choice = 0;
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                text.push_str(&format!("{{ {} }}", written(inline)));
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                choice = if is_whole { 0 } else { choice + 1 };
                text.push_str(&stands_for(choice));
                for variant in variants {
                    let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
                        variant.key;
                    let step = Step {
                        choice,
                        selector: written(selector),
                        key: key.to_owned(),
                        is_default: variant.default,
                    };
                    add(&variant.value, &[way, &[step]].concat(), &mut below);
                }
            }
        }
    }
    if !is_whole {
        texts.push((way.to_vec(), text));
    }
    texts.append(&mut below);
}

/// What stands in a text where a choice is.
fn stands_for(choice: usize) -> String {
    format!("{{ #{choice} }}")
}

/// An expression as the files have it.
fn written(inline: &InlineExpression<&str>) -> String {
    let call = |arguments: &CallArguments<&str>| {
        let positional = arguments.positional.iter().map(written);
        let named =
            arguments.named.iter().map(|named| format!("{}: {}", named.name.name, written(&named.value)));
        format!("({})", positional.chain(named).collect::<Vec<_>>().join(", "))
    };
    let dot = |attribute: Option<&str>| attribute.map(|name| format!(".{name}")).unwrap_or_default();
    match inline {
        InlineExpression::StringLiteral { value } => format!("\"{value}\""),
        InlineExpression::NumberLiteral { value } => (*value).to_owned(),
        InlineExpression::VariableReference { id } => format!("${}", id.name),
        InlineExpression::FunctionReference { id, arguments } => format!("{}{}", id.name, call(arguments)),
        InlineExpression::MessageReference { id, attribute } => {
            format!("{}{}", id.name, dot(attribute.as_ref().map(|attribute| attribute.name)))
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            let attribute = dot(attribute.as_ref().map(|attribute| attribute.name));
            format!("-{}{attribute}{}", id.name, arguments.as_ref().map(call).unwrap_or_default())
        }
        InlineExpression::Placeable { expression } => match &**expression {
            Expression::Inline(inline) => format!("{{ {} }}", written(inline)),
            Expression::Select { selector, variants } => {
                let variants = variants.iter().map(|variant| {
                    let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
                        variant.key;
                    let star = if variant.default { "*" } else { "" };
                    let texts = texts(&variant.value);
                    format!("\n    {star}[{key}] {}", pattern(&texts).unwrap_or_default())
                });
                format!("{{ {} ->{}\n    }}", written(selector), variants.collect::<String>())
            }
        },
    }
}

/// The way to a variant, as units' names have it.
pub(super) fn way(steps: &[Step]) -> String {
    let step = |Step { choice, selector, key, is_default }: &Step| {
        let number = if *choice == 0 { String::new() } else { format!("{choice}. ") };
        format!("{number}{selector}={key}{}", if *is_default { "*" } else { "" })
    };
    steps.iter().map(step).collect::<Vec<_>>().join(" / ")
}

/// Reads what [`way`] has written.
pub(super) fn steps(way: &str) -> Option<Vec<Step>> {
    if way.is_empty() {
        return Some(Vec::new());
    }
    let step = |text: &str| {
        let (rest, key) = text.rsplit_once('=')?;
        let (choice, selector) = match rest.split_once(". ") {
            Some((number, selector)) if number.bytes().all(|byte| byte.is_ascii_digit()) => {
                (number.parse().ok()?, selector)
            }
            _ => (0, rest),
        };
        let bare = key.strip_suffix('*').unwrap_or(key);
        let is_default = bare.len() < key.len();
        Some(Step { choice, selector: selector.to_owned(), key: bare.to_owned(), is_default })
    };
    split(way).into_iter().map(step).collect()
}

/// Splits at ` / `, but not inside of quotation marks.
fn split(way: &str) -> Vec<&str> {
    let (mut parts, mut start, mut is_quoted) = (Vec::new(), 0, false);
    for (at, c) in way.char_indices() {
        is_quoted ^= c == '"';
        if !is_quoted && way.get(at..).is_some_and(|rest| rest.starts_with(" / ")) {
            parts.push(way.get(start..at).unwrap_or_default());
            start = at.saturating_add(3);
        }
    }
    parts.push(way.get(start..).unwrap_or_default());
    parts
}

/// The source of a pattern with these texts, to be parsed and written anew.
///
/// # Errors
/// What is missing, or is there twice.
pub(super) fn pattern(texts: &[(Vec<Step>, String)]) -> Result<String, String> {
    let own: Vec<_> = texts.iter().filter(|(way, _)| way.is_empty()).collect();
    let mut source = match own.as_slice() {
        [] => stands_for(0),
        [(_, text)] => escaped(text),
        _ => return Err("a text is there twice".to_owned()),
    };
    let mut choices: BTreeMap<usize, Texts> = BTreeMap::new();
    for (way, text) in texts {
        if let Some(step) = way.first() {
            choices.entry(step.choice).or_default().push((way.clone(), text.clone()));
        }
    }
    for (choice, texts) in choices {
        let token = stands_for(choice);
        if !source.contains(&token) {
            return Err(format!("the text has lost {token}, where a choice stands"));
        }
        source = source.replace(&token, &select(&texts)?);
    }
    if source.contains("{ #") {
        return Err("a choice has no variants".to_owned());
    }
    Ok(source)
}

fn select(texts: &[(Vec<Step>, String)]) -> Result<String, String> {
    let mut variants: Vec<(Step, Texts)> = Vec::new();
    for (way, text) in texts {
        let Some((step, rest)) = way.split_first() else { continue };
        let below = (rest.to_vec(), text.clone());
        match variants.iter_mut().find(|(known, _)| known.key == step.key) {
            Some((_, texts)) => texts.push(below),
            None => variants.push((step.clone(), vec![below])),
        }
    }
    let Some(selector) = variants.first().map(|(step, _)| step.selector.clone()) else {
        return Err("a choice has no variants".to_owned());
    };
    if variants.iter().any(|(step, _)| step.selector != selector) {
        return Err("the variants of one choice choose by different things".to_owned());
    }
    let starred = variants.iter().position(|(step, _)| step.is_default);
    let other = || variants.iter().position(|(step, _)| step.key == "other");
    let default = starred.or_else(other).unwrap_or(variants.len().saturating_sub(1));
    let mut source = format!("{{ {selector} ->");
    for (index, (step, texts)) in variants.iter().enumerate() {
        let star = if index == default { "*" } else { "" };
        let text = pattern(texts)?.replace('\n', "\n            ");
        source.push_str(&format!("\n        {star}[{}] {text}", step.key));
    }
    source.push_str("\n    }");
    Ok(source)
}

/// A text whose further lines do not begin with what Fluent would take for something else.
fn escaped(text: &str) -> String {
    let line = |(line, number): (&str, usize)| match line.trim_start().chars().next() {
        Some(c @ ('[' | '*' | '.')) if number > 0 => line.replacen(c, &format!("{{ \"{c}\" }}"), 1),
        _ => line.to_owned(),
    };
    text.split('\n').zip(0..).map(line).collect::<Vec<_>>().join("\n")
}

/// The ways to the variants that a language needs where English has these texts: of a choice by number, one for each of
/// its plural categories, and those for numbers spelled out.
pub(super) fn for_language(texts: &Texts, categories: &[&str]) -> Vec<Vec<Step>> {
    let is_plural = |step: &Step| is_category(&step.key);
    let mut ways: Vec<Vec<Step>> = Vec::new();
    for (way, _) in texts {
        let Some(last) = way.last().filter(|step| is_plural(step)) else {
            ways.push(way.clone());
            continue;
        };
        for category in categories {
            let step = Step { key: (*category).to_owned(), is_default: *category == "other", ..last.clone() };
            let before = way.split_last().map_or(&[][..], |(_, before)| before);
            let way = [before, &[step]].concat();
            if !ways.contains(&way) {
                ways.push(way);
            }
        }
    }
    ways
}
