//! An account for transfers that no bank holds: its number is right, its bank code is nobody's.

/// A German IBAN in groups of four, as it is printed. `account` gives the ten digits of the account.
pub fn printed(account: &str) -> String {
    let account: String =
        account.chars().filter(char::is_ascii_digit).chain("0".repeat(10).chars()).take(10).collect();
    let bban = format!("00000000{account}");
    let check = 98 - remainder(&format!("{bban}DE00"));
    let iban: Vec<char> = format!("DE{check:02}{bban}").chars().collect();
    iban.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// The remainder by 97 of a text in which letters stand for 10 to 35 (ISO 7064).
fn remainder(text: &str) -> u32 {
    text.chars().filter_map(|c| c.to_digit(36)).fold(0, |rest, value| {
        let shift = if value > 9 { 100 } else { 10 };
        (rest * shift + value) % 97
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_valid(iban: &str) -> bool {
        let bare: String = iban.split(' ').collect();
        let (head, tail) = bare.split_at(4);
        remainder(&format!("{tail}{head}")) == 1
    }

    #[test]
    fn the_check_digits_are_right() {
        // Specimens of the SWIFT registry hold the check itself.
        assert!(is_valid("DE89 3704 0044 0532 0130 00") && is_valid("GB29 NWBK 6016 1331 9268 19"));
        assert!(!is_valid("DE88 3704 0044 0532 0130 00"));
        for account in ["", "1", "1234567890", "9999999999999"] {
            let iban = printed(account);
            assert!(is_valid(&iban) && iban.len() == 27, "{iban}");
        }
    }
}
