//! Words that can still be read, and are seen not to be plain.

use icu::properties::{
    CodePointMapData,
    props::{GeneralCategory, GeneralCategoryGroup},
};
use std::borrow::Cow;

/// Every letter with an accent, and every third one twice: translations are about a third longer than English. Digits,
/// addresses and what no letter is stay. Latin letters that have an accent already keep theirs; letters of other scripts
/// get a dot below.
pub(crate) fn accented(text: &str) -> Cow<'_, str> {
    let mut letters = 0_u32;
    let mut accent = |c: char| -> String {
        if !is_letter(c) {
            return c.into();
        }
        letters = letters.wrapping_add(1);
        let mut said = String::from(with_accent(c));
        if !c.is_ascii() && !is_latin(c) {
            said.push(DOT_BELOW);
        }
        if letters.is_multiple_of(3) { said.repeat(2) } else { said }
    };
    let words = text.split_inclusive(char::is_whitespace);
    let said = words
        .map(|word| if is_address(word) { word.to_owned() } else { word.chars().map(&mut accent).collect() });
    Cow::Owned(said.collect())
}

const DOT_BELOW: char = '\u{323}';

fn is_letter(c: char) -> bool {
    GeneralCategoryGroup::Letter.contains(CodePointMapData::<GeneralCategory>::new().get(c))
}

/// The letters of Latin with accents, up to the end of its second extension.
fn is_latin(c: char) -> bool {
    matches!(c, '\u{AA}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}')
}

/// Of a site or of a mailbox.
fn is_address(word: &str) -> bool {
    word.contains("://") || word.contains('@') || word.starts_with("www.")
}

fn with_accent(c: char) -> char {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const ACCENTED: &str = "áḅçďéƒğĥíĵķļṁñóṗʠŕşţúṽŵẋýžÁḄÇĎÉƑĞĤÍĴĶĻṀÑÓṖɊŔŞŢÚṼŴẊÝŽ";
    PLAIN
        .chars()
        .zip(ACCENTED.chars())
        .find_map(|(plain, accented)| (plain == c).then_some(accented))
        .unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_change_and_numbers_and_addresses_do_not() {
        assert_eq!(accented("Cart: 12 for $5"), "Çáŕŕţ: 12 ƒóóŕ $5");
        assert_eq!(
            accented("see https://x.example/a or a@b.example"),
            "şééé https://x.example/a óŕ a@b.example"
        );
        assert_eq!(accented("für 茶"), "ƒüŕŕ 茶\u{323}");
        assert_eq!(accented(""), "");
    }

    #[test]
    fn it_is_about_a_third_longer() {
        let text = "Everything that goes into the cart is charged in one sum";
        let (before, after) = (text.chars().count(), accented(text).chars().count());
        assert!((before * 5 / 4..=before * 3 / 2).contains(&after), "{before} {after}");
    }
}
