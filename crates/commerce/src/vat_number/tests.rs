#![allow(clippy::unwrap_used)]
use super::{InvalidVatNumber::*, *};
use proptest::prelude::*;

fn read(text: &str) -> Result<String, InvalidVatNumber> {
    VatNumber::read(text, None).map(String::from)
}

fn read_in(text: &str, home: &str) -> Result<String, InvalidVatNumber> {
    VatNumber::read(text, Some(&home.parse().unwrap())).map(String::from)
}

/// Numbers that are published as examples, or by the companies that they belong to.
const KNOWN: &[&str] = &[
    "ATU13585627",
    "ATU57194903",
    "BE0428759497",
    "BE0403019261",
    "BE0697449992",
    "BG175074752",
    "BG7523169263",
    "BG8032056031",
    "BG7111042925",
    "CY10259033P",
    "CZ25123891",
    "CZ7103192745",
    "CZ640903926",
    "CZ991231123",
    "DE136695976",
    "DE129273398",
    "DE111111125",
    "DK13585628",
    "EE100931558",
    "EE100594102",
    "EL094259216",
    "ESB58378431",
    "ESB64717838",
    "ES54362315K",
    "ESX5253868R",
    "ESM1234567L",
    "ESJ99216582",
    "FI20774740",
    "FR40303265045",
    "FR23334175221",
    "FRK7399859412",
    "FR4Z123456782",
    "HR33392005961",
    "HU12892312",
    "IE6433435F",
    "IE6433435OA",
    "IE8D79739I",
    "IT00743110157",
    "IT00950501007",
    "LT119511515",
    "LT100001919017",
    "LT100004801610",
    "LU15027442",
    "LV40003521600",
    "LV16117519997",
    "MT11679112",
    "NL004495445B01",
    "NL002455799B11",
    "NL123456782B01",
    "PL8567346215",
    "PT501964843",
    "RO18547290",
    "SE123456789701",
    "SI50223054",
    "SK2022749619",
    "XI980780684",
];

#[test]
fn published_numbers_are_right() {
    for number in KNOWN {
        assert_eq!(read(number).as_deref(), Ok(*number), "{number}");
    }
    for form in FORMS {
        assert!(KNOWN.iter().any(|number| number.starts_with(form.prefix)), "{}: none is known", form.prefix);
        assert_eq!(read(form.example).as_deref(), Ok(form.example));
    }
    assert_eq!(FORMS.len(), 28, "27 member states, and Northern Ireland");
}

#[test]
fn a_number_is_read_as_people_write_it() {
    let fr = Ok("FR40303265045".to_owned());
    for text in [
        "fr 40 303 265 045",
        " FR-40.303.265.045 ",
        "ＦＲ４０３０３２６５０４５",
        "FR٤٠٣٠٣٢٦٥٠٤٥",
        "fr۴۰۳۰۳۲۶۵۰۴۵",
        "\u{202a}FR\u{a0}40\u{202f}303\u{2009}265\u{2011}045\u{202c}",
        "F R/4:0(303)265_045",
    ] {
        assert_eq!(read(text), fr, "{text}");
    }
    assert_eq!(read_in("40303265045", "FR"), fr);
    assert_eq!(read_in("40303265045", "MC"), fr, "Monaco's begin with the letters of France");
    assert_eq!(read_in("DE136695976", "FR").unwrap(), "DE136695976", "its own letters come first");
    assert_eq!(read_in("U13585627", "AT").unwrap(), "ATU13585627");
}

#[test]
fn greece_and_forms_of_old_are_put_right() {
    let greek = Ok("EL094259216".to_owned());
    assert_eq!((read("GR094259216"), read("EL 94259216")), (greek.clone(), greek.clone()));
    assert_eq!(read_in("094259216", "GR"), greek);
    assert_eq!(read("BE 428.759.497").unwrap(), "BE0428759497");
}

#[test]
fn a_french_key_may_be_the_letters_of_another_state() {
    assert_eq!(
        read_in("DE334175221", "FR").unwrap(),
        "FRDE334175221",
        "no German number has these check digits"
    );
    assert_eq!(read("DE334175221"), Err(CheckDigits));
}

#[test]
fn what_is_wrong_is_told_apart() {
    for (text, error) in [
        ("", State),
        ("40303265045", State),
        ("US123456789", State),
        ("GB980780684", State),
        ("EU372000041", State),
        ("FR4030326504", Form),
        ("FR403032650455", Form),
        ("FR", Form),
        ("DE13669597A", Form),
        ("NL004495445A01", Form),
        ("FR41303265045", CheckDigits),
        ("FRIO334175221", CheckDigits),
        ("DE136695978", CheckDigits),
        ("LU00000000", CheckDigits),
        ("NL004495445B00", CheckDigits),
    ] {
        assert_eq!(read(text), Err(error), "{text}");
    }
    assert_eq!(read_in("", "FR"), Err(Form));
    assert_eq!(read_in("123", "US"), Err(State), "no home of such numbers");
}

#[test]
fn hostile_text_is_refused() {
    for text in
        ["FR40303265045\0", "FR40303265045'; DROP TABLE carts; --", "FR<script>", "FR4030326504é", "😀"]
    {
        assert_eq!(read(text), Err(Form), "{text}");
    }
    assert_eq!(read(&"9".repeat(1_000_000)), Err(Form));
    assert_eq!(read(&format!("FR{}40303265045", " ".repeat(60))), Err(Form), "longer than anybody writes");
}

/// How many of the numbers that differ from a right one in a digit are refused, in percent.
fn caught(number: &str) -> usize {
    let (mut tried, mut refused) = (0, 0);
    for (at, own) in number.char_indices().filter(|(_, own)| own.is_ascii_digit()) {
        for other in ('0'..='9').filter(|other| *other != own) {
            let mut slip = number.to_owned();
            slip.replace_range(at..=at, &other.to_string());
            tried += 1;
            refused += usize::from(read(&slip).is_err());
        }
    }
    refused * 100 / tried
}

#[test]
fn a_wrong_digit_is_found_where_the_rule_can() {
    for form in FORMS {
        let least = match form.prefix {
            // The remainder 10 stands for 0 or 1 as well, a suffix has no check digit, or there are two rules.
            "CY" | "EL" | "LT" | "NL" | "PT" | "RO" | "SE" | "SI" => 80,
            "BG" | "CZ" | "LV" | "XI" => 90,
            _ => 100,
        };
        let caught = caught(form.example);
        assert!(caught >= least, "{}: {caught} %", form.prefix);
    }
}

#[test]
fn countries_outside_of_the_vat_area_have_no_letters() {
    let of = |country: &str| prefix_of(&country.parse().unwrap());
    assert_eq!((of("GR"), of("MC"), of("DE")), (Some("EL"), Some("FR"), Some("DE")));
    assert_eq!((of("GB"), of("CH"), of("XI"), of("JP")), (None, None, None, None));
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,80}") {
        let _ = VatNumber::read(&text, None);
        let _ = VatNumber::read(&text, Some(&"ES".parse().unwrap()));
    }

    #[test]
    fn what_was_read_is_read_again(at in 0..FORMS.len(), text in "[0-9A-Z]{2,12}") {
        let prefix = FORMS.get(at).map_or("", |form| form.prefix);
        if let Ok(number) = VatNumber::read(&format!("{prefix}{text}"), None) {
            prop_assert_eq!(VatNumber::read(number.as_str(), None), Ok(number.clone()));
            prop_assert_eq!(VatNumber::try_from(String::from(number.clone())), Ok(number));
        }
    }
}
