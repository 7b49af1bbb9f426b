//! The spaces that French sets before some signs.

use super::{
    Edit, Findings, Rule,
    marks::is_space,
    quotes::row,
    runs::{FILLED, Run},
};
use crate::SourceFile;
use commerce::Locale;

/// What stands before a sign.
#[derive(Clone, Copy)]
enum Before {
    /// This space.
    Always(char),
    /// This space or none.
    Perhaps(char),
}

const FINE: char = '\u{202F}';
const FULL: char = '\u{A0}';

type Signs = &'static [(char, Before)];

/// What stands before each sign.
///
/// Sources: Imprimerie nationale, Lexique des règles typographiques (2002), "ponctuation"; for Québec: Office québécois de
/// la langue française, Banque de dépannage linguistique, "Espacement avant et après les principaux signes de
/// ponctuation", by which ; ! ? follow at once, or after a fine space where there is one. Known by heart on 2026-11-22, not
/// read again.
const SIGNS: &[(&str, Signs)] = &[
    (
        "fr-ca",
        &[
            (';', Before::Perhaps(FINE)),
            ('!', Before::Perhaps(FINE)),
            ('?', Before::Perhaps(FINE)),
            (':', Before::Always(FULL)),
            ('»', Before::Always(FULL)),
        ],
    ),
    (
        "fr",
        &[
            (';', Before::Always(FINE)),
            ('!', Before::Always(FINE)),
            ('?', Before::Always(FINE)),
            (':', Before::Always(FULL)),
            ('»', Before::Always(FINE)),
        ],
    ),
];

/// Reports spaces that are missing, or are others than the sign has.
pub(super) fn check(file: &SourceFile, run: &Run, locale: &Locale, findings: &mut Findings) {
    let Some(signs) = row(SIGNS, locale) else { return };
    let of = |c: char| signs.iter().find(|(sign, _)| *sign == c).map(|(_, before)| *before);
    for index in 0..run.0.len() {
        let c = run.c(index);
        // What « has behind it is what » has before it.
        let (wanted, from, to, beside) = match (of(c), of('»').filter(|_| c == '«')) {
            (_, Some(wanted)) => {
                let from = index.saturating_add(1);
                let spaces = run.0.iter().skip(from).take_while(|letter| is_space(letter.c)).count();
                let to = from.saturating_add(spaces);
                (wanted, from, to, run.c(to))
            }
            (Some(wanted), None) => {
                let spaces = run.0.iter().take(index).rev().take_while(|letter| is_space(letter.c)).count();
                let from = index.saturating_sub(spaces);
                if !ends_a_word(run, index) {
                    continue;
                }
                (wanted, from, index, run.before(from))
            }
            (None, None) => continue,
        };
        if beside == '\n' || (from == to && !has_space(beside)) {
            continue;
        }
        let there: String = run.0.iter().take(to).skip(from).map(|letter| letter.c).collect();
        let (space, is_good) = match wanted {
            Before::Always(space) => (Some(space), there == space.to_string()),
            Before::Perhaps(space) => (None, there.is_empty() || there == space.to_string()),
        };
        if is_good {
            continue;
        }
        let text = space.map(String::from).unwrap_or_default();
        let side = if c == '«' { "behind" } else { "before" };
        let what = match space {
            Some(space) => {
                let name = if space == FINE {
                    "a narrow no-break space (U+202F)"
                } else {
                    "a no-break space (U+00A0)"
                };
                format!("{name} belongs {side} {c}")
            }
            None => format!("no space belongs {side} {c}"),
        };
        findings.add_fixable(
            Rule::PunctuationSpace,
            &file.path,
            run.spot(file, index),
            what,
            edit(run, index, (from, to), text),
        );
    }
}

/// The bytes between two places of the run are those of spaces: all, or none where something is to be put in.
fn edit(run: &Run, sign: usize, (from, to): (usize, usize), text: String) -> Vec<Edit> {
    let at = |index: usize| run.0.get(index).map(|letter| letter.at);
    let start = if from == to && from > sign { run.0.get(sign).map(|letter| letter.end()) } else { at(from) };
    let end = match to.checked_sub(1).filter(|_| from < to).and_then(|last| run.0.get(last)) {
        Some(last) => Some(last.end()),
        None => start,
    };
    start.zip(end).map(|(start, end)| Edit { start, end, text }).into_iter().collect()
}

/// Whether a sign is one of punctuation, and not part of an address, a time or a row of signs.
fn ends_a_word(run: &Run, index: usize) -> bool {
    let after = run.c(index.saturating_add(1));
    let goes_on = after.is_alphanumeric() || matches!(after, '/' | '=' | '&');
    let is_filled = after == FILLED && run.c(index) != ':' && run.c(index) != ';';
    !goes_on && !is_filled || run.c(index) == '»'
}

/// Whether a sign behind this one has a space before it. Of `?!` only the first has.
const fn has_space(before: char) -> bool {
    !matches!(before, '!' | '?' | ';' | ':' | '…' | '.' | ',' | '(' | '[' | '«' | '“' | '‘' | '"' | '/')
}
