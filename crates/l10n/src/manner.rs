//! The manners in which words are said to who works on them: marked with where they stand, or changed so that what is not
//! translated or does not fit is seen.

use commerce::Locale;

/// How [`crate::Words`] are said.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Manner {
    /// As shoppers read them.
    #[default]
    Plain,
    /// Between marks that tell the message, its file and its line; [`pieces`] reads them again.
    Keys,
    /// With accents on every letter, about a third longer, and in brackets, so that a cut is seen. Only what the page's
    /// language says itself: English that stands in for it is left as it is.
    Pseudo,
    /// As [`Manner::Pseudo`], in a page that runs from right to left.
    Mirrored,
}

impl Manner {
    /// Every manner that is not [`Manner::Plain`].
    pub const OTHERS: [Self; 3] = [Self::Keys, Self::Pseudo, Self::Mirrored];

    /// Its name in an address; nothing for [`Manner::Plain`].
    pub const fn name(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Keys => "keys",
            Self::Pseudo => "pseudo",
            Self::Mirrored => "mirrored",
        }
    }

    /// The manner of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::OTHERS.into_iter().find(|manner| manner.name() == name)
    }

    pub(crate) const fn is_pseudo(self) -> bool {
        matches!(self, Self::Pseudo | Self::Mirrored)
    }
}

// Unicode keeps these four for a program's own use; no text that is exchanged holds them.
const BEGIN: char = '\u{FDD0}';
const STAND_IN: char = '\u{FDD1}';
const TEXT: char = '\u{FDD2}';
const END: char = '\u{FDD3}';

/// A part of a text with marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'t> {
    /// A message begins.
    Begin {
        /// Its id and where it stands: `cart-title (de/cart.ftl:12)`.
        key: &'t str,
        /// The language that does not have it, so that another one stands in.
        missing_in: Option<&'t str>,
    },
    /// What is shown.
    Text(&'t str),
    /// The message that began last ends.
    End,
}

/// The parts of a text that was said in [`Manner::Keys`].
pub fn pieces(text: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let next = rest.chars().next()?;
        let (piece, after) = match next {
            BEGIN => {
                let (head, after) = rest.split_once(TEXT).unwrap_or((rest, ""));
                let head = head.trim_start_matches(BEGIN);
                let (key, missing_in) = match head.split_once(STAND_IN) {
                    Some((key, language)) => (key, Some(language)),
                    None => (head, None),
                };
                (Piece::Begin { key, missing_in }, after)
            }
            END | TEXT | STAND_IN => (Piece::End, rest.get(next.len_utf8()..).unwrap_or_default()),
            _ => {
                let end = rest.find([BEGIN, END, TEXT, STAND_IN]).unwrap_or(rest.len());
                let (shown, after) = rest.split_at(end);
                (Piece::Text(shown), after)
            }
        };
        rest = after;
        Some(piece)
    })
}

/// Whether a text holds marks.
pub fn is_marked(text: &str) -> bool {
    text.contains([BEGIN, END])
}

/// The text without its marks.
pub fn unmarked(text: &str) -> String {
    let shown = |piece| match piece {
        Piece::Text(text) => Some(text),
        Piece::Begin { .. } | Piece::End => None,
    };
    pieces(text).filter_map(shown).collect()
}

/// What begins a message in [`Manner::Keys`], for [`pieces`] to read: its key, and the language that does not have it.
pub(crate) fn opening(key: &str, missing_in: Option<&Locale>) -> String {
    let stand_in = missing_in.map(|locale| format!("{STAND_IN}{locale}")).unwrap_or_default();
    format!("{BEGIN}{key}{stand_in}{TEXT}")
}

/// What ends it.
pub(crate) const CLOSING: &str = "\u{FDD3}";
