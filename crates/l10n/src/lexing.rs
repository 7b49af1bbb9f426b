//! Texts taken apart into the words that search compares.

use crate::{fold, stemming::Forms};
use commerce::Locale;
use icu::{
    normalizer::ComposingNormalizerBorrowed,
    properties::{CodePointMapData, props::GeneralCategory},
    segmenter::{WordSegmenter, WordSegmenterBorrowed},
};
use std::borrow::Cow;

/// Takes texts of one language apart.
pub struct Lexer {
    forms: Forms,
    segmenter: WordSegmenterBorrowed<'static>,
    compounds: bool,
}

/// A piece of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Token<'t> {
    /// A word of letters.
    Word(&'t str),
    /// A number, which is never nearly another one.
    Number(&'t str),
    /// A word among Han characters and kana, which know no spaces.
    Ideographs(&'t str),
    /// All of these up to where something else stands, after the words in it: two people seldom agree on where words
    /// end.
    Run(&'t str),
}

/// What a character belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    Letter,
    Digit,
    Ideograph,
    /// Letters of Thailand, Laos, Burma and Cambodia, which are written without spaces.
    Unspaced,
    /// Belongs to what stands before it.
    Mark,
    Between,
}

impl Lexer {
    /// For the texts of a language.
    pub fn new(locale: &Locale) -> Self {
        let language = locale.language();
        let compounds = matches!(
            language,
            "da" | "de" | "fi" | "hu" | "ja" | "ko" | "nb" | "nl" | "nn" | "no" | "sv" | "th" | "zh"
        );
        // By dictionaries: for Thai there is a neural network too, which takes a hundred times as long.
        let segmenter = WordSegmenter::new_dictionary(Default::default());
        Self { forms: Forms::of(locale), segmenter, compounds }
    }

    /// Whether words are put together from words, so that the end of one is a word as well.
    pub fn has_compounds(&self) -> bool {
        self.compounds
    }

    /// The folded forms under which other forms of a word are known too, without the folded word itself.
    pub fn keys(&self, word: &str) -> Vec<String> {
        self.forms.keys(&word.to_lowercase(), &fold(word))
    }

    /// Tells every piece of a text in its order. The text is one that [`prepared`] gave.
    pub fn each<'t>(&self, text: &'t str, mut tell: impl FnMut(Token<'t>)) {
        let mut begun: Option<(usize, Class)> = None;
        let mut end = |from: usize, to: usize, class: Class| {
            let Some(piece) = text.get(from..to) else { return };
            match class {
                Class::Letter => tell(Token::Word(piece)),
                Class::Digit => tell(Token::Number(piece)),
                Class::Unspaced => self.segments(piece, |word| tell(Token::Word(word))),
                Class::Ideograph => {
                    self.segments(piece, |word| tell(Token::Ideographs(word)));
                    tell(Token::Run(piece));
                }
                Class::Mark | Class::Between => {}
            }
        };
        for (at, c) in text.char_indices() {
            let class = class(c);
            match begun {
                Some((_, of)) if class == of || class == Class::Mark => {}
                Some((from, of)) => {
                    end(from, at, of);
                    begun = (class != Class::Between).then_some((at, class));
                }
                None if matches!(class, Class::Between | Class::Mark) => {}
                None => begun = Some((at, class)),
            }
        }
        if let Some((from, of)) = begun {
            end(from, text.len(), of);
        }
    }

    fn segments<'t>(&self, run: &'t str, mut tell: impl FnMut(&'t str)) {
        let mut from = 0;
        for to in self.segmenter.segment_str(run).filter(|to| *to > 0) {
            if let Some(word) = run.get(from..to) {
                tell(word);
            }
            from = to;
        }
    }
}

/// A text as it is taken apart: compatible forms of letters are one, and what only steers the display is gone.
pub fn prepared(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let normalizer = ComposingNormalizerBorrowed::new_nfkc();
    if text.chars().any(is_steering) {
        let visible: String = text.chars().filter(|c| !is_steering(*c)).collect();
        return Cow::Owned(normalizer.normalize(&visible).into_owned());
    }
    normalizer.normalize(text)
}

/// Soft hyphens, joiners, marks of direction and variation.
fn is_steering(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}

fn class(c: char) -> Class {
    match c {
        '0'..='9' => Class::Digit,
        'a'..='z' | 'A'..='Z' => Class::Letter,
        '\0'..='\u{7F}' => Class::Between,
        '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' if !c.is_numeric() => {
            if c == '\u{E3F}' || c == '\u{17DB}' { Class::Between } else { Class::Unspaced }
        }
        '\u{3005}'..='\u{3007}'
        | '\u{3041}'..='\u{309F}'
        | '\u{30A1}'..='\u{30FA}'
        | '\u{30FC}'..='\u{30FF}'
        | '\u{31F0}'..='\u{31FF}'
        | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{3FFFF}' => Class::Ideograph,
        _ => match CodePointMapData::<GeneralCategory>::new().get(c) {
            GeneralCategory::DecimalNumber => Class::Digit,
            GeneralCategory::NonspacingMark | GeneralCategory::SpacingMark => Class::Mark,
            _ if c.is_alphanumeric() => Class::Letter,
            _ => Class::Between,
        },
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn check(locale: &str, text: &str, words: &[&str]) {
        let text = prepared(text);
        let mut found = Vec::new();
        Lexer::new(&locale.parse().unwrap()).each(&text, |token| match token {
            Token::Word(word) | Token::Number(word) | Token::Ideographs(word) => found.push(word.to_owned()),
            Token::Run(_) => {}
        });
        assert_eq!(found, words, "{text}");
    }

    #[test]
    fn words_end_where_a_reader_ends_them() {
        check(
            "en",
            "One piece of wood, no two alike: 300ml",
            &["One", "piece", "of", "wood", "no", "two", "alike", "300", "ml"],
        );
        check("fr", "l’huile d'olive", &["l", "huile", "d", "olive"]);
        check("de", "Kaffee-Mühle", &["Kaffee", "Mühle"]);
        check("ja", "粉引の茶碗", &["粉", "引", "の", "茶碗"]);
        check("zh-hans", "青瓷花瓶", &["青瓷", "花瓶"]);
        check("th", "ชาเขียวญี่ปุ่น", &["ชา", "เขียว", "ญี่ปุ่น"]);
        check("hi", "हाथ से बनी", &["हाथ", "से", "बनी"]);
        check("ar", "شاي أخضر", &["شاي", "أخضر"]);
    }

    #[test]
    fn what_steers_the_display_is_no_part_of_a_word() {
        check("en", "tea\u{AD}pot \u{202E}bowl\u{202C}", &["teapot", "bowl"]);
        check("en", "😀 \"'*()--;", &[]);
        check("ja", "ｵﾘｰﾌﾞ", &["オリーブ"]);
    }
}
