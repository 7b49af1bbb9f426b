//! What has no place in a text of any language: double spaces, HTML, signs of direction that are left open, straight
//! apostrophes.

use super::{
    Edit, Findings, Rule,
    runs::{FILLED, Run},
};
use crate::SourceFile;

/// Spaces, from the plain one to those that do not break.
pub(super) const fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\u{A0}' | '\u{202F}')
}

pub(super) fn check(file: &SourceFile, run: &Run, findings: &mut Findings) {
    spaces(file, run, findings);
    apostrophes(file, run, findings);
    html(file, run, findings);
    directions(file, run, findings);
}

/// Two spaces and more between words. Of spaces of several kinds the one that does not break stays.
fn spaces(file: &SourceFile, run: &Run, findings: &mut Findings) {
    let mut index = 0;
    while index < run.0.len() {
        let length = run.0.iter().skip(index).take_while(|letter| is_space(letter.c)).count();
        let end = index.saturating_add(length);
        if length > 1 && run.before(index) != '\n' && run.c(end) != '\n' {
            let kept = run.0.iter().skip(index).take(length).map(|letter| letter.c).find(|c| *c != ' ');
            let bytes = run.0.get(index).zip(run.0.get(end.saturating_sub(1)));
            let edits = bytes.map(|(first, last)| Edit {
                start: first.at,
                end: last.end(),
                text: kept.filter(|c| *c != '\t').unwrap_or(' ').to_string(),
            });
            let what = format!("{length} spaces, where one is enough");
            findings.add_fixable(
                Rule::Spaces,
                &file.path,
                run.spot(file, index),
                what,
                edits.into_iter().collect(),
            );
        }
        index = end.saturating_add(1);
    }
}

/// `'` beside a letter, as in `it's` and `the makers' price`.
fn apostrophes(file: &SourceFile, run: &Run, findings: &mut Findings) {
    for (index, letter) in run.0.iter().enumerate().filter(|(_, letter)| letter.c == '\'') {
        let (before, after) = (run.before(index), run.c(index.saturating_add(1)));
        let is_inside = before.is_alphabetic() && (after.is_alphanumeric() || after == FILLED);
        let opens = |index: usize| run.c(index) == '\'' && !run.before(index).is_alphanumeric();
        // At a word's end it may as well close a quotation.
        let is_last = before.is_alphabetic() && !(0..index).any(opens);
        let edits = if is_inside || is_last {
            vec![Edit { start: letter.at, end: letter.end(), text: "’".to_owned() }]
        } else if before.is_alphabetic() || after.is_alphabetic() {
            Vec::new()
        } else {
            continue;
        };
        let what = "a straight apostrophe, where a text has ’";
        findings.add_fixable(Rule::Apostrophe, &file.path, run.spot(file, index), what, edits);
    }
}

/// Tags and named or numbered characters.
fn html(file: &SourceFile, run: &Run, findings: &mut Findings) {
    for index in 0..run.0.len() {
        let rest = || run.0.iter().skip(index.saturating_add(1)).map(|letter| letter.c);
        let is_tag = || {
            let name = rest().find(|c| *c != '/' && *c != '!');
            name.is_some_and(|c| c.is_ascii_alphabetic() || c == '-')
                && rest().next().is_some_and(|c| c.is_ascii_alphabetic() || c == '/' || c == '!')
                && rest().take_while(|c| *c != '<').any(|c| c == '>')
        };
        let is_named = || {
            let name: String =
                rest().take(12).take_while(|c| c.is_ascii_alphanumeric() || *c == '#').collect();
            name.len() > 1 && rest().nth(name.len()) == Some(';')
        };
        let what = match run.c(index) {
            '<' if is_tag() => "HTML, which shoppers would read as it stands here",
            '&' if is_named() => "a character written as in HTML: write the character itself",
            _ => continue,
        };
        findings.add(Rule::Html, &file.path, run.spot(file, index), what);
    }
}

/// Each sign that begins a direction of writing has the one that ends it, in the same text.
fn directions(file: &SourceFile, run: &Run, findings: &mut Findings) {
    let mut open: Vec<(usize, char)> = Vec::new();
    for (index, letter) in run.0.iter().enumerate() {
        match letter.c {
            '\u{202A}' | '\u{202B}' | '\u{202D}' | '\u{202E}' => open.push((index, '\u{202C}')),
            '\u{2066}'..='\u{2068}' => open.push((index, '\u{2069}')),
            end @ ('\u{202C}' | '\u{2069}') if open.pop().is_none_or(|(_, wanted)| wanted != end) => {
                let what = "a sign ends a direction of writing that none has begun";
                findings.add(Rule::Bidi, &file.path, run.spot(file, index), what);
            }
            _ => {}
        }
    }
    for (index, end) in open {
        let what =
            format!("a sign begins a direction of writing that is not ended by U+{:04X}", u32::from(end));
        findings.add(Rule::Bidi, &file.path, run.spot(file, index), what);
    }
}
