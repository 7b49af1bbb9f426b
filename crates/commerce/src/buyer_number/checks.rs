//! Forms and check digits, one function a kind. Each takes the canonical form.

use crate::clock::Date;

/// Eleven digits with two check digits modulo 11: the weights are 10 to 2 over the first nine digits, then 11 to 2 over
/// the first ten; a remainder of 10 is written 0. Because of that 0 a few slips in numbers with a check digit 0 are not
/// found. Numbers of one digit repeated fit and are not given out. The register: Receita Federal; the number is the
/// general one of a person by Lei 14.534/2023.
pub(super) fn cpf(text: &str) -> bool {
    let Some(digits) = digits(text).filter(|digits| digits.len() == 11) else { return false };
    let Some((body, [first, second])) = digits.split_last_chunk() else { return false };
    let check = |sum: u32| sum * 10 % 11 % 10;
    let is_repeated = digits.iter().all(|digit| digit == first);
    !is_repeated
        && check(weighed(body, (2..=10).rev())) == *first
        && check(weighed(body, (3..=11).rev()) + 2 * first) == *second
}

/// P and twelve digits.
pub(super) fn pccc(text: &str) -> bool {
    text.strip_prefix('P').and_then(digits).is_some_and(|digits| digits.len() == 12)
}

/// Seven or eight digits and a check character modulo 11: the weights are 2 to 7 again and again from the last digit
/// on, 10 is written K. The register: Servicio de Impuestos Internos, DFL 3 of 1969; a person's is her RUN.
pub(super) fn rut(text: &str) -> bool {
    let Some((at, check)) = text.char_indices().next_back() else { return false };
    let body = text.get(..at).and_then(digits).filter(|body| matches!(body.len(), 7 | 8));
    let Some(body) = body else { return false };
    let sum: u32 = body.iter().rev().zip((2..=7).cycle()).map(|(digit, weight)| digit * weight).sum();
    check_character((11 - sum % 11) % 11, 'K') == Some(check)
}

/// Eleven digits, the first not 0. The tenth is seven times the sum of the first, third, fifth, seventh and ninth less
/// the sum of the second, fourth, sixth and eighth, modulo 10; the last is the sum of the ten before it, modulo 10. The
/// register: Nüfus ve Vatandaşlık İşleri, Law 5490.
pub(super) fn tckn(text: &str) -> bool {
    let Some(digits) = digits(text).filter(|digits| digits.len() == 11) else { return false };
    let Some((body, [tenth, last])) = digits.split_last_chunk() else { return false };
    let odd: u32 = body.iter().step_by(2).sum();
    let even: u32 = body.iter().skip(1).step_by(2).sum();
    // Nine times is less once, modulo 10.
    body.first() != Some(&0) && (odd * 7 + even * 9) % 10 == *tenth && (odd + even + tenth) % 10 == *last
}

/// Seventeen digits and a check character by ISO 7064, MOD 11-2, in which 10 is written X; the seventh to the fourteenth
/// digit are the day of birth. GB 11643-1999, sections 4 and 5.
pub(super) fn resident_identity(text: &str) -> bool {
    let Some((at, check)) = text.char_indices().next_back() else { return false };
    let body = text.get(..at).and_then(digits).filter(|body| body.len() == 17);
    let Some(body) = body else { return false };
    let sum = body.iter().fold(0, |sum, digit| (sum + digit) * 2 % 11);
    body.first() != Some(&0) && is_day(text) && check_character((12 - sum) % 11, 'X') == Some(check)
}

fn is_day(text: &str) -> bool {
    let number = |from, to| text.get(from..to)?.parse::<i16>().ok();
    let day = || {
        let [month, day] = [number(10, 12)?, number(12, 14)?].map(i8::try_from);
        Date::new(number(6, 10)?, month.ok()?, day.ok()?).ok()
    };
    day().is_some()
}

/// The digits of a text that has nothing else.
fn digits(text: &str) -> Option<Vec<u32>> {
    text.chars().map(|c| c.to_digit(10)).collect()
}

fn weighed(digits: &[u32], weights: impl Iterator<Item = u32>) -> u32 {
    digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum()
}

/// A remainder modulo 11 as one character.
fn check_character(remainder: u32, ten: char) -> Option<char> {
    if remainder == 10 { Some(ten) } else { char::from_digit(remainder, 10) }
}
