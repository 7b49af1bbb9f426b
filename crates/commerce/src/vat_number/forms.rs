//! The forms of all states: letters, shapes, an example, and the rule of the check digits.
//!
//! In a shape `9` is a digit, `L` a letter, `X` either, `?` a letter, `+` or `*`; anything else is itself.

use super::InvalidVatNumber;
use crate::iban::remainder;

/// What the numbers of one state look like.
pub(super) struct Form {
    pub(super) prefix: &'static str,
    shapes: &'static [&'static str],
    /// One that is made up, for people to see how theirs looks.
    pub(super) example: &'static str,
    /// Whether the check digits of a number fit, which has one of the shapes.
    fits: fn(&str) -> bool,
}

impl Form {
    /// The number with the letters of its state, if it is one.
    pub(super) fn checked(&self, number: &str) -> Result<String, InvalidVatNumber> {
        let number = match (self.prefix, number.len()) {
            // The form of old: a zero was put before all of them.
            ("BE", 9) | ("EL", 8) => format!("0{number}"),
            _ => number.to_owned(),
        };
        if !self.shapes.iter().any(|shape| has_shape(&number, shape)) {
            return Err(InvalidVatNumber::Form);
        }
        let is_nothing = digits(&number).all(|digit| digit == 0);
        if is_nothing || !(self.fits)(&number) {
            return Err(InvalidVatNumber::CheckDigits);
        }
        Ok(format!("{}{number}", self.prefix))
    }
}

const fn form(
    prefix: &'static str,
    shapes: &'static [&'static str],
    example: &'static str,
    fits: fn(&str) -> bool,
) -> Form {
    Form { prefix, shapes, example, fits }
}

pub(super) const FORMS: &[Form] = &[
    form("AT", &["U99999999"], "ATU12345675", austria),
    form("BE", &["9999999999"], "BE0123456749", |n| {
        n.starts_with(['0', '1']) && (number(head(n, 8)) + tail(n, 2)).is_multiple_of(97)
    }),
    form("BG", &["999999999", "9999999999"], "BG123456786", bulgaria),
    form("CY", &["99999999L"], "CY00123456H", cyprus),
    form("CZ", &["99999999", "999999999", "9999999999"], "CZ12345679", czechia),
    form("DE", &["999999999"], "DE123456788", mod_11_10),
    form("DK", &["99999999"], "DK12345674", |n| weighed(n, &[2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11)),
    form("EE", &["999999999"], "EE101234568", |n| {
        weighed(n, &[3, 7, 1, 3, 7, 1, 3, 7, 1]).is_multiple_of(10)
    }),
    form("EL", &["999999999"], "EL123456783", |n| {
        weighed(n, &[256, 128, 64, 32, 16, 8, 4, 2]) % 11 % 10 == last(n)
    }),
    form("ES", &["X9999999X"], "ESA12345674", spain),
    form("FI", &["99999999"], "FI12345671", |n| weighed(n, &[7, 9, 10, 5, 8, 4, 2, 1]).is_multiple_of(11)),
    form("FR", &["XX999999999"], "FR11123456782", france),
    form("HR", &["99999999999"], "HR12345678903", mod_11_10),
    form("HU", &["99999999"], "HU12345676", |n| weighed(n, &[9, 7, 3, 1, 9, 7, 3, 1]).is_multiple_of(10)),
    form("IE", &["9999999L", "9999999LL", "9?99999L"], "IE1234567T", ireland),
    form("IT", &["99999999999"], "IT12345670017", |n| luhn(n).is_multiple_of(10)),
    form("LT", &["999999919", "999999999919"], "LT123456715", lithuania),
    form("LU", &["99999999"], "LU12345613", |n| number(head(n, 6)) % 89 == tail(n, 2)),
    form("LV", &["99999999999"], "LV40123456783", latvia),
    form("MT", &["99999999"], "MT12345634", |n| weighed(n, &[3, 4, 6, 7, 8, 9, 10, 1]).is_multiple_of(37)),
    form("NL", &["999999999B99"], "NL123456782B01", netherlands),
    form("PL", &["9999999999"], "PL1234567802", |n| {
        weighed(n, &[6, 5, 7, 2, 3, 4, 5, 6, 7, 10]).is_multiple_of(11)
    }),
    form("PT", &["999999999"], "PT123456789", |n| {
        check_by_11(weighed(n, &[9, 8, 7, 6, 5, 4, 3, 2])) % 11 % 10 == last(n)
    }),
    form(
        "RO",
        &["99", "999", "9999", "99999", "999999", "9999999", "99999999", "999999999", "9999999999"],
        "RO123456789",
        romania,
    ),
    form("SE", &["999999999999"], "SE123456789701", |n| {
        luhn(head(n, 10)).is_multiple_of(10) && (1..=94).contains(&tail(n, 2))
    }),
    form("SI", &["99999999"], "SI12345679", slovenia),
    form("SK", &["9999999999"], "SK2023456787", by_eleven),
    form("XI", &["999999999", "999999999999", "GD999", "HA999"], "XI123456727", northern_ireland),
];

fn has_shape(number: &str, shape: &str) -> bool {
    let fits = |(c, wanted): (u8, u8)| match wanted {
        b'9' => c.is_ascii_digit(),
        b'L' => c.is_ascii_uppercase(),
        b'X' => c.is_ascii_alphanumeric(),
        b'?' => c.is_ascii_uppercase() || matches!(c, b'+' | b'*'),
        itself => c == itself,
    };
    number.len() == shape.len() && number.bytes().zip(shape.bytes()).all(fits)
}

/// The digits of a number from left to right; what else is in it is passed over.
fn digits(number: &str) -> impl DoubleEndedIterator<Item = u32> {
    number.bytes().filter_map(|byte| char::from(byte).to_digit(10))
}

/// The first characters of a number.
fn head(number: &str, length: usize) -> &str {
    number.get(..length).unwrap_or_default()
}

/// The number that its last digits are.
fn tail(text: &str, length: usize) -> u64 {
    number(text.len().checked_sub(length).and_then(|start| text.get(start..)).unwrap_or_default())
}

fn last(number: &str) -> u32 {
    digits(number).next_back().unwrap_or_default()
}

fn number(text: &str) -> u64 {
    digits(text).fold(0, |sum, digit| sum * 10 + u64::from(digit))
}

/// The sum of the first digits, each as often as its weight says.
fn weighed(number: &str, weights: &[u32]) -> u32 {
    digits(number).zip(weights).map(|(digit, weight)| digit * weight).sum()
}

/// What is missing from a sum to a multiple of 11: 1 to 11.
const fn check_by_11(sum: u32) -> u32 {
    11 - sum % 11
}

/// The sum of Luhn's rule: from the right every second digit counts twice, as the sum of its own digits.
fn luhn(number: &str) -> u32 {
    let twice = |digit: u32| digit * 2 / 10 + digit * 2 % 10;
    digits(number).rev().enumerate().map(|(at, digit)| if at % 2 == 0 { digit } else { twice(digit) }).sum()
}

/// ISO 7064, mod 11, 10.
fn mod_11_10(number: &str) -> bool {
    let length = digits(number).count();
    let product = digits(number).take(length.saturating_sub(1)).fold(10, |product, digit| {
        let sum = (digit + product) % 10;
        (if sum == 0 { 10 } else { sum }) * 2 % 11
    });
    (product + last(number)) % 10 == 1
}

/// ISO 7064, mod 97, 10: letters count as the numbers from 10 on.
fn mod_97_10(text: &str) -> bool {
    remainder(text) == 1
}

/// A multiple of 11, or a birth number of before 1985 for which no digit makes it one.
fn by_eleven(n: &str) -> bool {
    number(n).is_multiple_of(11) || (number(head(n, 9)) % 11 == 10 && last(n) == 0)
}

/// The letter at a place of an alphabet.
fn letter(alphabet: &str, at: u64) -> Option<char> {
    usize::try_from(at).ok().and_then(|at| alphabet.chars().nth(at))
}

fn austria(n: &str) -> bool {
    (luhn(head(n, 8)) + last(n)) % 10 == 6
}

fn bulgaria(n: &str) -> bool {
    let check = last(n);
    if n.len() == 9 {
        let first = weighed(n, &[1, 2, 3, 4, 5, 6, 7, 8]) % 11;
        let sum = if first == 10 { weighed(n, &[3, 4, 5, 6, 7, 8, 9, 10]) % 11 } else { first };
        return sum % 10 == check;
    }
    // Somebody born there, a foreigner, anybody else.
    weighed(n, &[2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11 % 10 == check
        || weighed(n, &[21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10 == check
        || check_by_11(weighed(n, &[4, 3, 2, 7, 6, 5, 4, 3, 2])) % 11 == check
}

fn cyprus(n: &str) -> bool {
    let worth = |digit: u32| match digit {
        0 => 1,
        1 => 0,
        2 => 5,
        3 => 7,
        4 => 9,
        more => more * 2 + 3,
    };
    let sum: u32 =
        digits(n).enumerate().map(|(at, digit)| if at % 2 == 0 { worth(digit) } else { digit }).sum();
    !n.starts_with("12") && n.chars().last() == letter("ABCDEFGHIJKLMNOPQRSTUVWXYZ", u64::from(sum % 26))
}

fn czechia(n: &str) -> bool {
    match n.len() {
        8 => {
            let check = check_by_11(weighed(n, &[8, 7, 6, 5, 4, 3, 2]));
            !n.starts_with('9') && (if check == 11 { 1 } else { check % 10 }) == last(n)
        }
        // Others of nine digits are the birth numbers of before 1954, which have none.
        9 if n.starts_with('6') => {
            let rest = weighed(n, &[0, 8, 7, 6, 5, 4, 3, 2]) % 11;
            (18 - (21 - rest) % 11) % 10 == last(n)
        }
        9 => true,
        _ => by_eleven(n),
    }
}

fn spain(n: &str) -> bool {
    const OF_PEOPLE: &str = "TRWAGMYFPDXBNJZSQVHLCKE";
    let end = n.chars().last();
    let middle = n.get(1..8).unwrap_or_default();
    let of_person = |leading: u64| letter(OF_PEOPLE, (leading * 10_000_000 + number(middle)) % 23) == end;
    match n.chars().next() {
        Some(first) if first.is_ascii_digit() => of_person(number(head(n, 1))),
        Some('K' | 'L' | 'M' | 'X') => of_person(0),
        Some('Y') => of_person(1),
        Some('Z') => of_person(2),
        Some('A'..='H' | 'J' | 'N' | 'P'..='S' | 'U' | 'V' | 'W') => {
            let check = (10 - luhn(&format!("{middle}0")) % 10) % 10;
            end == char::from_digit(check, 10) || end == letter("JABCDEFGHI", check.into())
        }
        _ => false,
    }
}

fn france(n: &str) -> bool {
    let (key, company) = n.split_at_checked(2).unwrap_or_default();
    if digits(key).count() == 2 {
        return number(key) == (number(company) * 100 + 12) % 97;
    }
    // No rule is published for keys with letters; the company's number has one of its own, but not in Monaco.
    !key.contains(['I', 'O']) && (company.starts_with("000") || luhn(company).is_multiple_of(10))
}

fn ireland(n: &str) -> bool {
    const ALPHABET: &str = "WABCDEFGHIJKLMNOPQRSTUV";
    let is_new = n.as_bytes().get(1).copied().is_some_and(|byte| byte.is_ascii_digit());
    let seven = if is_new {
        head(n, 7).to_owned()
    } else {
        format!("0{}{}", n.get(2..7).unwrap_or_default(), head(n, 1))
    };
    let place = |letter: char| ALPHABET.chars().position(|other| other == letter);
    let Some(second) = n.chars().nth(8).map_or(Some(0), place) else { return false };
    let sum =
        u64::from(weighed(&seven, &[8, 7, 6, 5, 4, 3, 2])) + u64::try_from(second).unwrap_or_default() * 9;
    n.chars().nth(7) == letter(ALPHABET, sum % 23)
}

fn latvia(n: &str) -> bool {
    // The codes of people begin with 0 to 3; no rule of theirs is published.
    n.starts_with(['0', '1', '2', '3']) || weighed(n, &[9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 == 3
}

fn lithuania(n: &str) -> bool {
    let weights = |from: u32| {
        (from..).map(|weight| (weight - 1) % 9 + 1).take(n.len().saturating_sub(1)).collect::<Vec<_>>()
    };
    let first = weighed(n, &weights(1)) % 11;
    let sum = if first == 10 { weighed(n, &weights(3)) % 11 } else { first };
    sum % 10 == last(n)
}

fn netherlands(n: &str) -> bool {
    // A company's number, or one that was given to a sole trader since 2020.
    let company = head(n, 9);
    tail(n, 2) > 0
        && (weighed(company, &[9, 8, 7, 6, 5, 4, 3, 2, 10]).is_multiple_of(11)
            || mod_97_10(&format!("NL{n}")))
}

fn romania(n: &str) -> bool {
    let filled = format!("{n:0>10}");
    !n.starts_with('0') && weighed(&filled, &[7, 5, 3, 2, 1, 7, 5, 3, 2]) * 10 % 11 % 10 == last(n)
}

fn slovenia(n: &str) -> bool {
    let check = check_by_11(weighed(n, &[8, 7, 6, 5, 4, 3, 2]));
    check < 11 && check % 10 == last(n)
}

fn northern_ireland(n: &str) -> bool {
    match n.get(..2) {
        Some("GD") => tail(n, 3) < 500,
        Some("HA") => tail(n, 3) >= 500,
        // Numbers of since 2010 are 55 off.
        _ => matches!(weighed(head(n, 9), &[8, 7, 6, 5, 4, 3, 2, 10, 1]) % 97, 0 | 42),
    }
}
