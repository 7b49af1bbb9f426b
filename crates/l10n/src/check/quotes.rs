//! Quotation marks, by language.

use super::{
    Edit, Findings, Rule,
    marks::is_space,
    runs::{FILLED, Run},
};
use crate::SourceFile;
use commerce::Locale;

/// The pairs of quotation marks of a language, the outer one first. A regional row comes before its language's.
///
/// Source: CLDR 48.2, `delimiters` of each language (<https://github.com/unicode-org/cldr-json>, package
/// cldr-misc-full), read on 2026-11-22; where a row says "and", the pair behind it is added by the shop's own style, since
/// good books of the language use it as well.
const PAIRS: &[(&str, &[[char; 2]])] = &[
    // And the outer pair of books.
    ("ar", &[['”', '“'], ['’', '‘'], ['«', '»'], ['“', '”']]),
    // And the pair of Swiss newspapers.
    ("de-ch", &[['„', '“'], ['‚', '‘'], ['«', '»'], ['‹', '›']]),
    // And the pair of books.
    ("de", &[['„', '“'], ['‚', '‘'], ['»', '«'], ['›', '‹']]),
    ("en", &[['“', '”'], ['‘', '’']]),
    // And the pair of the Real Academia.
    ("es", &[['“', '”'], ['‘', '’'], ['«', '»']]),
    // And the inner pair of the Imprimerie nationale.
    ("fr", &[['«', '»'], ['“', '”']]),
    ("hi", &[['“', '”'], ['‘', '’']]),
    ("it", &[['«', '»'], ['“', '”']]),
    ("ja", &[['「', '」'], ['『', '』']]),
    ("ko", &[['“', '”'], ['‘', '’']]),
    // And the double pair of newspapers.
    ("nl", &[['‘', '’'], ['“', '”']]),
    ("pl", &[['„', '”'], ['«', '»']]),
    ("pt", &[['“', '”'], ['‘', '’']]),
    ("sv", &[['”', '”'], ['’', '’']]),
    ("th", &[['“', '”'], ['‘', '’']]),
    ("tr", &[['“', '”'], ['‘', '’']]),
    ("zh-hans", &[['“', '”'], ['‘', '’']]),
    ("zh-hant", &[['「', '」'], ['『', '』']]),
];

/// What stands inside of the quotation marks: French has a space there.
const INSIDE: &[(&str, char)] = &[("fr-ca", '\u{A0}'), ("fr-ch", '\u{202F}'), ("fr", '\u{202F}')];

/// The row of a language: of the closest of its kinds.
pub(super) fn row<T: Copy>(table: &[(&str, T)], locale: &Locale) -> Option<T> {
    let kinds = std::iter::successors(Some(locale.as_str()), |tag| Some(tag.rsplit_once('-')?.0));
    kinds.into_iter().find_map(|tag| table.iter().find(|(name, _)| *name == tag)).map(|(_, row)| *row)
}

const fn is_quote(c: char) -> bool {
    matches!(c, '"' | '«' | '»' | '‹' | '›' | '‘'..='‟' | '「'..='』' | '〝' | '〞' | '＂')
}

/// Reports marks that the language does not write, and those without their other.
pub(super) fn check(file: &SourceFile, run: &Run, locale: &Locale, findings: &mut Findings) {
    let Some(pairs) = row(PAIRS, locale) else { return };
    let marks: Vec<usize> = (0..run.0.len())
        .filter(|index| is_quote(run.c(*index)) && !is_apostrophe(run, *index, pairs))
        .collect();
    let Some((index, what)) = fault(run, &marks, pairs) else { return };
    let edits = pairs.first().map(|pair| mended(run, &marks, *pair, row(INSIDE, locale)));
    findings.add_fixable(
        Rule::Quotes,
        &file.path,
        run.spot(file, index),
        what,
        edits.flatten().unwrap_or_default(),
    );
}

/// ’ in `it’s` and `the makers’ price` is no quotation mark; it is one where it is the last that can close a ‘.
fn is_apostrophe(run: &Run, index: usize, pairs: &[[char; 2]]) -> bool {
    if run.c(index) != '’' {
        return false;
    }
    let is_word = |c: char| c.is_alphanumeric() || c == FILLED;
    let after = run.c(index.saturating_add(1));
    let closes = |from: usize| {
        let end = (from..run.0.len()).find(|at| run.c(*at) == '‘').unwrap_or(run.0.len());
        !(from..end).any(|at| run.c(at) == '’')
    };
    let open = (0..index).rev().find(|at| run.c(*at) == '‘').filter(|_| pairs.contains(&['‘', '’']));
    let is_open =
        open.is_some_and(|open| (open..index).all(|at| run.c(at) != '’' || is_apostrophe(run, at, pairs)));
    if is_open {
        is_word(after) && !closes(index.saturating_add(1))
    } else {
        is_word(run.before(index)) || is_word(after)
    }
}

/// The first mark that is wrong, and why.
fn fault(run: &Run, marks: &[usize], pairs: &[[char; 2]]) -> Option<(usize, String)> {
    let names =
        || pairs.iter().map(|[open, close]| format!("{open}…{close}")).collect::<Vec<_>>().join(" or ");
    let mut open: Vec<(usize, char)> = Vec::new();
    for index in marks.iter().copied() {
        let c = run.c(index);
        if open.last().is_some_and(|(_, close)| *close == c) {
            open.pop();
        } else if let Some([_, close]) = pairs.iter().find(|[first, _]| *first == c) {
            open.push((index, *close));
        } else if pairs.iter().any(|[_, close]| *close == c) {
            return Some((index, format!("the quotation mark {c} closes none")));
        } else {
            return Some((index, format!("the quotation mark {c}, where this language writes {}", names())));
        }
    }
    open.first().map(|(index, close)| {
        (*index, format!("the quotation mark {} is not closed by {close}", run.c(*index)))
    })
}

/// Marks two by two in the language's own pair, where it is plain which opens and which closes.
fn mended(run: &Run, marks: &[usize], [open, close]: [char; 2], inside: Option<char>) -> Option<Vec<Edit>> {
    let mut edits = Vec::new();
    for pair in marks.chunks(2) {
        let [first, last] = pair else { return None };
        let (before, after) = (run.before(*first), run.c(last.saturating_add(1)));
        let is_outside = |c: char| !c.is_alphanumeric() || is_unspaced(c);
        let (from, to) = (inner(run, *first, true), inner(run, *last, false));
        if !is_outside(before) || !is_outside(after) || from >= to || run.c(from).is_whitespace() {
            return None;
        }
        let space = inside.map(String::from).unwrap_or_default();
        let (start, end) = (run.0.get(*first)?, run.0.get(*last)?);
        let (text_start, text_end) = (run.0.get(from)?, run.0.get(to.checked_sub(1)?)?);
        // Something filled in stands for no byte: then only the mark itself is written anew.
        let start_end = if text_start.c == FILLED { start.end() } else { text_start.at };
        let end_start = if text_end.c == FILLED { end.at } else { text_end.end() };
        edits.push(Edit { start: start.at, end: start_end, text: format!("{open}{space}") });
        edits.push(Edit { start: end_start, end: end.end(), text: format!("{space}{close}") });
    }
    Some(edits)
}

/// Letters of scripts whose words stand without spaces between them, or with particles at once behind a mark: Thai, kana,
/// Chinese characters, hangul.
const fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{E00}'..='\u{E7F}' | '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}')
}

/// The place behind the spaces that follow an opening mark; that behind the last letter before a closing one.
fn inner(run: &Run, mark: usize, opens: bool) -> usize {
    if opens {
        let spaces =
            run.0.iter().skip(mark.saturating_add(1)).take_while(|letter| is_space(letter.c)).count();
        mark.saturating_add(1).saturating_add(spaces)
    } else {
        let spaces = run.0.iter().take(mark).rev().take_while(|letter| is_space(letter.c)).count();
        mark.saturating_sub(spaces)
    }
}
