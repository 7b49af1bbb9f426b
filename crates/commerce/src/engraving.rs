//! Things that are made to order: a text of the shopper's is engraved on each piece.

use icu_normalizer::ComposingNormalizerBorrowed;
use icu_properties::{
    CodePointMapData, CodePointSetData, PropertyParser,
    props::{ExtendedPictographic, GeneralCategory, GeneralCategoryGroup, Script},
    script::ScriptWithExtensions,
};
use icu_segmenter::GraphemeClusterSegmenter;
use serde::{Deserialize, Serialize};

/// So many code points may stand for a letter with its marks, on the average of a text. It bounds what is stored.
const POINTS_A_LETTER: usize = 4;

/// A script in which the workshop has letters, by its code in ISO 15924: `Latn`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Letters(String);

impl Letters {
    /// The code.
    pub fn code(&self) -> &str {
        &self.0
    }

    fn script(&self) -> Option<Script> {
        PropertyParser::<Script>::new().get_strict(&self.0)
    }
}

impl TryFrom<String> for Letters {
    type Error = String;

    fn try_from(code: String) -> Result<Self, String> {
        let letters = Self(code);
        let is_code = letters.0.len() == 4 && letters.script().is_some();
        if is_code { Ok(letters) } else { Err("write the four letters of ISO 15924: Latn".to_owned()) }
    }
}

impl From<Letters> for String {
    fn from(letters: Letters) -> Self {
        letters.0
    }
}

/// What may be engraved on a variant, and how long that takes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EngravingRules {
    /// The most characters of a line, as people count them.
    pub characters: u16,
    /// The most lines.
    pub lines: u16,
    /// The scripts in which the workshop has letters.
    pub scripts: Vec<Letters>,
    /// The working days that it takes, beside those in which the house hands a parcel over.
    pub days: u16,
}

/// Why a text is not engraved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EngravingFault {
    /// There is none.
    #[error("there is no text to engrave")]
    Missing,
    /// A line has more characters than fit.
    #[error("a line has at most {most} characters")]
    TooLong {
        /// How many fit.
        most: u16,
    },
    /// It has more lines than fit.
    #[error("there are at most {most} lines")]
    TooManyLines {
        /// How many fit.
        most: u16,
    },
    /// The workshop has no such letter.
    #[error("{:?} cannot be engraved", .0)]
    Letter(char),
}

/// A text and on how many pieces it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Engraving {
    /// The text, its lines apart by a line feed; empty once it is erased with its buyer.
    pub text: String,
    /// How many pieces.
    pub quantity: u32,
}

impl Engraving {
    /// Its lines.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        self.text.lines()
    }
}

/// A text as it is kept: composed, without room at the ends, with one blank where there were several, and without empty
/// lines.
pub fn tidied(text: &str) -> String {
    let text =
        ComposingNormalizerBorrowed::new_nfc().normalize(text).replace("\r\n", "\n").replace('\r', "\n");
    let lines = text.split('\n').map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

impl EngravingRules {
    /// The text that is engraved for what a shopper has typed.
    ///
    /// # Errors
    /// The first [`EngravingFault`].
    pub fn read(&self, typed: &str) -> Result<String, EngravingFault> {
        let text = tidied(typed);
        if text.is_empty() {
            return Err(EngravingFault::Missing);
        }
        if text.lines().count() > self.lines.into() {
            return Err(EngravingFault::TooManyLines { most: self.lines });
        }
        let most = usize::from(self.characters);
        let is_long =
            |line: &str| letters(line) > most || line.chars().count() > most.saturating_mul(POINTS_A_LETTER);
        if text.lines().any(is_long) {
            return Err(EngravingFault::TooLong { most: self.characters });
        }
        let scripts: Vec<Script> = self.scripts.iter().filter_map(Letters::script).collect();
        match text.chars().find(|own| *own != '\n' && !is_engraved(*own, &scripts)) {
            Some(other) => Err(EngravingFault::Letter(other)),
            None => Ok(text),
        }
    }
}

/// How many characters a person counts.
fn letters(line: &str) -> usize {
    GraphemeClusterSegmenter::new().segment_str(line).count().saturating_sub(1)
}

/// Whether it is a letter of one of the scripts, or a mark, a digit, a blank or a sign of writing that all have in common.
/// What only steers other characters, and pictures, are never engraved.
fn is_engraved(own: char, scripts: &[Script]) -> bool {
    let kind = CodePointMapData::<GeneralCategory>::new().get(own);
    let is_written = [
        GeneralCategoryGroup::Letter,
        GeneralCategoryGroup::Mark,
        GeneralCategoryGroup::Number,
        GeneralCategoryGroup::Punctuation,
    ]
    .into_iter()
    .any(|group| group.contains(kind));
    if CodePointSetData::new::<ExtendedPictographic>().contains(own)
        || !(is_written || own == ' ' || own == '+')
    {
        return false;
    }
    let known = ScriptWithExtensions::new();
    let of_all = |script: Script| script == Script::Common || script == Script::Inherited;
    known.get_script_extensions_val(own).iter().any(|script| of_all(script) || scripts.contains(&script))
}

/// The engravings of some pieces of a line, after so many others: pieces are taken in the order of the texts.
pub fn of_pieces(all: &[Engraving], mut before: u32, mut pieces: u32) -> Vec<Engraving> {
    let mut own = Vec::new();
    for Engraving { text, quantity } in all {
        let skipped = before.min(*quantity);
        before -= skipped;
        let taken = pieces.min(quantity - skipped);
        pieces -= taken;
        if taken > 0 {
            own.push(Engraving { text: text.clone(), quantity: taken });
        }
    }
    own
}

#[cfg(test)]
mod tests;
