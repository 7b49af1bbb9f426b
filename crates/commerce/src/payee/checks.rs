//! Forms and check digits, one function a kind. Each takes what was typed and gives its one form, or nothing.

use crate::{
    buyer_number::{BuyerNumber, NumberKind},
    iban::Iban,
    typing::{is_separator, plain},
};
use icu_normalizer::ComposingNormalizerBorrowed;

/// The most characters of a name.
const LONGEST_NAME: usize = 70;
/// The most characters of an account that has no form of its own.
const LONGEST_DETAILS: usize = 250;

/// Letters and digits as ASCII capitals, without what stands between them.
fn folded(text: &str, longest: usize) -> Option<String> {
    let mut folded = String::new();
    for c in text.chars().map(plain).filter(|c| !is_separator(*c)) {
        if folded.len() == longest || !c.is_ascii_alphanumeric() {
            return None;
        }
        folded.push(c);
    }
    Some(folded)
}

fn is_numeric(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

fn digits(text: &str, longest: usize) -> Option<String> {
    folded(text, longest).filter(|text| is_numeric(text))
}

fn has_letter(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}

/// A text in one line with single spaces.
fn line(text: &str, longest: usize) -> Option<String> {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let is_fit = line.chars().count() <= longest && !line.chars().any(char::is_control);
    is_fit.then_some(line)
}

/// A name of a person or a bank: it has a letter, or is a bank's code.
pub(super) fn name(text: &str) -> Option<String> {
    line(text, LONGEST_NAME).filter(|name| has_letter(name) || digits(name, 4).is_some())
}

/// A name, or a code of so many digits.
pub(super) fn name_or_code(text: &str, length: usize) -> Option<String> {
    let code = digits(text, length).filter(|code| code.len() == length);
    code.or_else(|| line(text, LONGEST_NAME).filter(|name| has_letter(name)))
}

/// Letters and digits, at least so many and at most so many, with one digit among them.
pub(super) fn number(text: &str, least: usize, most: usize) -> Option<String> {
    folded(text, most).filter(|text| text.len() >= least && text.bytes().any(|byte| byte.is_ascii_digit()))
}

/// Seven digits; who has fewer puts zeros before them.
pub(super) fn japanese_number(text: &str) -> Option<String> {
    digits(text, 7).filter(|number| number.len() >= 4).map(|number| format!("{number:0>7}"))
}

/// A name in katakana as banks keep it, however it is typed: in hiragana, or half as wide. Letters and digits of
/// companies and foreigners may be among them.
pub(super) fn kana(text: &str) -> Option<String> {
    let composed = ComposingNormalizerBorrowed::new_nfkc().normalize(text);
    let katakana = composed.chars().map(|c| match c {
        // Hiragana stands in the order of katakana, 0x60 before it.
        '\u{3041}'..='\u{3096}' => char::from_u32(u32::from(c) + 0x60).unwrap_or(c),
        c => c.to_ascii_uppercase(),
    });
    let name = line(&katakana.collect::<String>(), LONGEST_NAME)?;
    let is_kana = |c: char| matches!(c, '\u{30A1}'..='\u{30FA}' | '\u{30FC}');
    let is_other =
        |c: char| c.is_ascii_alphanumeric() || matches!(c, ' ' | '(' | ')' | '.' | '-' | '/' | '\u{30FB}');
    let is_whole = name.chars().all(|c| is_kana(c) || is_other(c));
    (is_whole && name.chars().any(|c| is_kana(c) || c.is_ascii_alphabetic())).then_some(name)
}

/// Eighteen digits: bank, place, account, and a digit that checks the others.
pub(super) fn clabe(text: &str) -> Option<String> {
    let clabe = digits(text, 18).filter(|clabe| clabe.len() == 18)?;
    (whole_clabe(clabe.get(..17)?) == clabe).then_some(clabe)
}

/// A Mexican account number with the digit that checks its seventeen others. The weights are 3, 7 and 1 again and again,
/// each product counts modulo 10, and so does their sum (Banco de México, CLABE).
pub fn whole_clabe(body: &str) -> String {
    let digits = body.chars().filter_map(|c| c.to_digit(10));
    let sum: u32 = digits.zip([3, 7, 1].into_iter().cycle()).map(|(digit, weight)| digit * weight % 10).sum();
    format!("{body}{}", (10 - sum % 10) % 10)
}

/// An IBAN, typed with whatever between its parts.
pub(super) fn iban(text: &str) -> Option<String> {
    folded(text, 34).filter(|iban| Iban::new(iban).is_some())
}

/// A Pix key: a CPF, a CNPJ, a phone number with its country, a mail address, or a random key (Banco Central do Brasil,
/// DICT).
pub(super) fn pix(text: &str) -> Option<String> {
    let plain: String = text.chars().map(plain).collect();
    if text.contains('@') {
        return mail(text);
    }
    if let Some(phone) = plain.strip_prefix('+') {
        let digits = digits(phone, 15).filter(|digits| digits.len() >= 10)?;
        return Some(format!("+{digits}"));
    }
    if let Ok(number) = BuyerNumber::read(NumberKind::Cpf, text) {
        return Some(number.canonical().to_owned());
    }
    let folded = folded(text, 32)?;
    match folded.len() {
        14 if cnpj(&folded) => Some(folded),
        32 if folded.bytes().all(|byte| byte.is_ascii_hexdigit()) => random_key(&folded),
        _ => None,
    }
}

fn mail(text: &str) -> Option<String> {
    let (local, domain) = text.split_once('@')?;
    let is_fit = text.len() <= 77 && !text.chars().any(|c| c.is_whitespace() || c.is_control());
    let is_domain = domain.contains('.') && !domain.starts_with('.') && !domain.ends_with('.');
    (is_fit && !local.is_empty() && is_domain && !domain.contains('@')).then(|| text.to_lowercase())
}

/// As it is written: eight, four, four, four and twelve characters.
fn random_key(folded: &str) -> Option<String> {
    let mut rest = folded;
    let mut parts = Vec::new();
    for length in [8, 4, 4, 4, 12] {
        let (part, after) = rest.split_at_checked(length)?;
        parts.push(part.to_lowercase());
        rest = after;
    }
    Some(parts.join("-"))
}

/// Fourteen digits, the last two of which check the others modulo 11 with the weights 2 to 9 again and again from the
/// end (Receita Federal). The CNPJ with letters, given out since July 2026, is checked in the same way: a letter counts as
/// its place in ASCII less that of 0.
fn cnpj(text: &str) -> bool {
    let values: Vec<u32> = text.bytes().map(|byte| u32::from(byte.saturating_sub(b'0'))).collect();
    let check = |body: &[u32]| {
        let sum: u32 = body.iter().rev().zip((2..=9).cycle()).map(|(value, weight)| value * weight).sum();
        match sum % 11 {
            0 | 1 => 0,
            rest => 11 - rest,
        }
    };
    let Some((body, [first, second])) = values.split_last_chunk::<2>() else { return false };
    let with_first: Vec<u32> = body.iter().chain([first]).copied().collect();
    let is_repeated = values.iter().all(|value| value == first);
    !is_repeated && check(body) == *first && check(&with_first) == *second
}

/// Whatever finds an account. An IBAN among it has to be right.
pub(super) fn details(text: &str) -> Option<String> {
    if let Some(iban) = iban(text) {
        return Some(iban);
    }
    line(text, LONGEST_DETAILS).filter(|text| text.chars().map(plain).any(|c| c.is_ascii_digit()))
}
