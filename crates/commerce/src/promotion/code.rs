//! Codes as shoppers type them: in any case, width and digits, with or without the dashes they are printed with.

use crate::typing::plain;
use icu_normalizer::ComposingNormalizerBorrowed;
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr, sync::Arc};

/// A code as it is compared: 3 to 40 Latin capitals and digits, which every keyboard in the world has.
///
/// Read from what was typed: compatibility forms (full width) are folded by NFKC, digits of other scripts become ours,
/// case does not count, and spaces, dashes and invisible marks are left out.
///
/// ```
/// use commerce::promotion::PromotionCode;
/// let code: PromotionCode = "ｗｅｌｃｏｍｅ - ١٠".parse()?;
/// assert_eq!(code.as_str(), "WELCOME10");
/// # Ok::<(), commerce::promotion::InvalidCode>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PromotionCode(Arc<str>);

/// The text cannot be a code. What it was is not repeated: it may be anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a promotion code is 3 to 40 Latin letters and digits")]
pub struct InvalidCode;

/// So many characters are looked at: the longest code, each of its letters between two that do not count.
const LONGEST_TYPED: usize = 120;

impl PromotionCode {
    /// The code as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for PromotionCode {
    type Err = InvalidCode;

    fn from_str(typed: &str) -> Result<Self, InvalidCode> {
        if typed.chars().nth(LONGEST_TYPED).is_some() {
            return Err(InvalidCode);
        }
        let mut code = String::new();
        for c in ComposingNormalizerBorrowed::new_nfkc().normalize(typed).chars() {
            match letter(c) {
                Some(letter) => code.push(letter),
                None if is_left_out(c) => {}
                None => return Err(InvalidCode),
            }
        }
        if (3..=40).contains(&code.len()) { Ok(Self(code.into())) } else { Err(InvalidCode) }
    }
}

/// The capital or digit that a character stands for.
fn letter(c: char) -> Option<char> {
    // The two i of Turkish keyboards are one.
    let plain = if matches!(c, 'İ' | 'ı') { 'I' } else { plain(c) };
    plain.is_ascii_alphanumeric().then_some(plain)
}

/// Spaces, dashes (that of Japanese keyboards as well), and the marks of direction that come along when a code is copied
/// from a page.
fn is_left_out(c: char) -> bool {
    let is_dash = matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{30FC}');
    let is_mark =
        matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}');
    is_dash || is_mark || (c.is_whitespace() && !c.is_control())
}

impl TryFrom<String> for PromotionCode {
    type Error = InvalidCode;

    fn try_from(typed: String) -> Result<Self, InvalidCode> {
        typed.parse()
    }
}

impl From<PromotionCode> for String {
    fn from(code: PromotionCode) -> Self {
        code.0.as_ref().to_owned()
    }
}

impl fmt::Display for PromotionCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for PromotionCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&*self.0, f)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_code_is_the_same_however_it_is_typed() {
        for typed in [
            "WELCOME10",
            "welcome-10",
            " Wel come 10 ",
            "ｗｅｌｃｏｍｅ１０",
            "welcome١٠",
            "WELCOME۱۰",
            "Welcome १०",
            "𝗪𝗘𝗟𝗖𝗢𝗠𝗘𝟭𝟬",
            "\u{2068}WELCOME10\u{2069}",
            "WELCOME\u{2013}10",
            "ＷＥＬＣＯＭＥー10",
        ] {
            assert_eq!(typed.parse::<PromotionCode>().unwrap().as_str(), "WELCOME10", "{typed}");
        }
        assert_eq!("ındırım".parse::<PromotionCode>(), "İNDİRİM".parse());
    }

    #[test]
    fn what_cannot_be_a_code_is_refused() {
        for bad in [
            "",
            "ab",
            "- - -",
            "wel\u{0}come",
            "wel\ncome",
            "wel\tcome",
            "10%off",
            "春の市",
            "a<b>c",
            "'; --",
        ] {
            assert_eq!(bad.parse::<PromotionCode>(), Err(InvalidCode), "{bad:?}");
        }
        assert!("A".repeat(40).parse::<PromotionCode>().is_ok());
        for length in [41, 65_536, 1_000_000] {
            assert_eq!("A".repeat(length).parse::<PromotionCode>(), Err(InvalidCode), "{length}");
        }
        assert_eq!("\u{FDFA}".repeat(LONGEST_TYPED).parse::<PromotionCode>(), Err(InvalidCode));
    }

    proptest! {
        #[test]
        fn reading_what_was_read_gives_it_back(typed in "\\PC{0,60}|[a-zA-Z0-9٠-٩０-９Ａ-ｚ -]{0,60}") {
            if let Ok(code) = typed.parse::<PromotionCode>() {
                prop_assert_eq!(code.as_str().parse::<PromotionCode>().unwrap(), code.clone());
                prop_assert!((3..=40).contains(&code.as_str().len()));
                prop_assert!(code.as_str().bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit()));
            }
        }

        #[test]
        fn width_case_digits_and_dashes_do_not_count(code in "[A-Z0-9]{3,40}", at in 0_usize..40) {
            let wide: String = code.chars().filter_map(|c| char::from_u32(u32::from(c) + 0xFEE0)).collect();
            let arabic: String = code
                .chars()
                .map(|c| c.to_digit(10).and_then(|digit| char::from_u32(0x660 + digit)).unwrap_or(c))
                .collect();
            let (left, right) = code.split_at(at.min(code.len()));
            for typed in [code.to_lowercase(), wide, arabic, format!("{left} - {right}")] {
                let read = typed.parse::<PromotionCode>().unwrap();
                prop_assert_eq!(read.as_str(), &code, "{}", typed);
            }
        }
    }
}
