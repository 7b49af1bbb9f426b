//! What people type where a number or a code is asked for: digits of their own script, full-width letters, and whatever
//! stands between.

/// The zeros of scripts that shoppers write in (Arabic, Persian, Devanagari, Bengali, Thai); the other digits follow
/// theirs.
const ZEROS: [char; 5] = ['\u{0660}', '\u{06F0}', '\u{0966}', '\u{09E6}', '\u{0E50}'];

/// A letter, digit or sign as ASCII has it, letters as capitals; what ASCII does not have stays as it is.
pub(crate) fn plain(c: char) -> char {
    // The full-width forms (U+FF01 to U+FF5E) stand in the order of ASCII.
    let narrow = match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        _ => c,
    };
    let digit = |zero: &char| char::from_digit(u32::from(narrow).checked_sub(u32::from(*zero))?, 10);
    ZEROS.iter().find_map(digit).unwrap_or_else(|| narrow.to_ascii_uppercase())
}

/// Whether a character, made [`plain`], only stands between those that count, or came along when they were copied from a
/// page: spaces, dots, dashes, strokes, brackets, and marks of direction that nobody sees.
pub(crate) fn is_separator(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '.' | ',' | '-' | '/' | ':' | '\'' | '(' | ')' | '_' | '\u{00B7}' | '\u{30FB}')
        || matches!(c, '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{00AD}' | '\u{061C}' | '\u{FEFF}')
        || matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_and_letters_of_other_scripts_become_plain() {
        for typed in ["0189", "٠١٨٩", "۰۱۸۹", "०१८९", "০১৮৯", "๐๑๘๙", "０１８９"]
        {
            assert_eq!(typed.chars().map(plain).collect::<String>(), "0189", "{typed}");
        }
        assert_eq!("ａzＺ＋é٪١٠".chars().map(plain).collect::<String>(), "AZZ+é٪10");
    }

    #[test]
    fn what_stands_between_is_no_letter_and_no_digit() {
        let between = " \t\u{3000}.．,-－–—−/／·・\u{200F}\u{2068}\u{FEFF}";
        assert!(between.chars().map(plain).all(is_separator));
        assert!(!"A9é+*&<".chars().any(is_separator));
    }
}
