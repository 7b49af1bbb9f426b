#![allow(clippy::unwrap_used)]
use super::*;
use crate::buyer_number::Typed;
use proptest::prelude::*;

fn answers(country: &str, form: PayeeForm, typed: &[(PayeeField, &str)]) -> PayeeAnswers {
    let typed = typed.iter().map(|(field, text)| (*field, Typed((*text).to_owned()))).collect();
    PayeeAnswers { is_sent: true, typed, ..PayeeAnswers::new(country.parse().unwrap(), form) }
}

/// The first part of the account that is read from a text, or nothing.
fn read(form: PayeeForm, field: PayeeField, text: &str) -> Option<String> {
    let payee = answers("DE", form, &[(field, text), (PayeeField::Holder, "Ada Lovelace")]).read().ok()?;
    Some(payee.number().clone())
}

#[test]
fn an_iban_is_read_by_its_check_digits() {
    // The examples of the IBAN registry (SWIFT), and what is one slip away from them.
    for (typed, expected) in [
        ("DE89 3704 0044 0532 0130 00", Some("DE89370400440532013000")),
        ("gb82 west 1234 5698 7654 32", Some("GB82WEST12345698765432")),
        ("FR14-2004-1010-0505-0001-3M02-606", Some("FR1420041010050500013M02606")),
        ("NO93 8601 1117 947", Some("NO9386011117947")),
        ("SA03 ８０００ 0000 6080 1016 7519", Some("SA0380000000608010167519")),
        ("٠٠٠ DE89 3704 0044 0532 0130 00", None),
        ("DE89 3704 0044 0532 0130 01", None),
        ("DE98 3704 0044 0532 0130 00", None),
        ("8937 0400 4405 3201 3000", None),
        ("DE89", None),
        ("<script>", None),
    ] {
        assert_eq!(read(PayeeForm::Iban, PayeeField::Iban, typed).as_deref(), expected, "{typed}");
    }
}

#[test]
fn a_clabe_is_read_by_its_check_digit() {
    for (typed, expected) in [
        ("032180000118359719", Some("032180000118359719")),
        ("032-180-00011835971-9", Some("032180000118359719")),
        ("٠٣٢١٨٠٠٠٠١١٨٣٥٩٧١٩", Some("032180000118359719")),
        ("002010077777777771", Some("002010077777777771")),
        ("032180000118359718", None),
        ("03218000011835971", None),
        ("0321800001183597190", None),
    ] {
        assert_eq!(read(PayeeForm::Mexico, PayeeField::Clabe, typed).as_deref(), expected, "{typed}");
    }
}

#[test]
fn a_pix_key_is_one_of_five() {
    for (typed, expected) in [
        ("529.982.247-25", Some("52998224725")),
        ("11.222.333/0001-81", Some("11222333000181")),
        ("12.ABC.345/01DE-35", Some("12ABC34501DE35")),
        ("+55 (11) 91234-5678", Some("+5511912345678")),
        ("Ana@Example.com", Some("ana@example.com")),
        ("123e4567-e12b-12d1-a456-426655440000", Some("123e4567-e12b-12d1-a456-426655440000")),
        ("529.982.247-26", None),
        ("11.222.333/0001-82", None),
        ("11 91234-5678", None),
        ("ana@", None),
        ("a b@example.com", None),
        ("123e4567-e12b-12d1-a456-42665544000g", None),
    ] {
        assert_eq!(read(PayeeForm::Brazil, PayeeField::Pix, typed).as_deref(), expected, "{typed}");
    }
}

fn japanese(number: &str, holder: &str) -> PayeeAnswers {
    use PayeeField::{Bank, Branch, Holder, Kind, Number};
    let typed =
        [(Bank, "みずほ銀行"), (Branch, "００１"), (Kind, "ordinary"), (Number, number), (Holder, holder)];
    answers("JP", PayeeForm::Japan, &typed)
}

#[test]
fn a_japanese_account_has_its_holder_in_katakana() {
    for (typed, expected) in [
        ("サトウ　アイコ", Some("サトウ アイコ")),
        ("さとう あいこ", Some("サトウ アイコ")),
        ("ｻﾄｳ ｱｲｺ", Some("サトウ アイコ")),
        ("ｶ)ｶﾞﾗｽ", Some("カ)ガラス")),
        ("Ada Lovelace", Some("ADA LOVELACE")),
        ("佐藤 愛子", None),
        ("--", None),
    ] {
        let holder = match japanese("1234567", typed).read() {
            Ok(Payee::Japan { holder, branch, .. }) if branch == "001" => Some(holder),
            _ => None,
        };
        assert_eq!(holder.as_deref(), expected, "{typed}");
    }
    let number = |typed| japanese(typed, "サトウ").read().ok().map(|payee| payee.number().clone());
    assert_eq!(number("12345").as_deref(), Some("0012345"));
    assert_eq!((number("123"), number("12345678"), number("12A4567")), (None, None, None));
}

#[test]
fn every_fault_is_told_in_the_order_of_the_form() {
    use PayeeField::{Bank, Branch, Cpf, Holder, Kind, Number, Pix};
    let faults = |answers: &PayeeAnswers| {
        let faults = answers.read().unwrap_err();
        faults.iter().map(|(field, fault)| (*field, fault.code())).collect::<Vec<_>>()
    };
    let empty = answers("JP", PayeeForm::Japan, &[(Kind, "gold")]);
    let missing = |field| (field, "missing");
    let expected = [missing(Bank), missing(Branch), (Kind, "invalid"), missing(Number), missing(Holder)];
    assert_eq!(faults(&empty), expected);
    // Who fills in nothing in Brazil is asked for a Pix key alone; who begins with a bank is asked for the rest of it.
    assert_eq!(faults(&answers("BR", PayeeForm::Brazil, &[])), [missing(Pix)]);
    let bank = answers("BR", PayeeForm::Brazil, &[(Bank, "001"), (Cpf, "529.982.247-26")]);
    let expected = [missing(Branch), missing(Number), (Cpf, "invalid"), missing(Holder)];
    assert_eq!(faults(&bank), expected);
    let long = "9".repeat(5_000);
    for form in [PayeeForm::Japan, PayeeForm::Brazil, PayeeForm::Mexico, PayeeForm::Iban, PayeeForm::Other] {
        let typed: Vec<_> = form.fields().iter().map(|field| (*field, long.as_str())).collect();
        assert!(answers("DE", form, &typed).read().is_err(), "{form:?}");
    }
}

#[test]
fn other_accounts_are_a_text_with_a_number_in_it() {
    let details = |typed| read(PayeeForm::Other, PayeeField::Details, typed);
    assert_eq!(details("BSB 062-000\nAccount 12345678").as_deref(), Some("BSB 062-000 Account 12345678"));
    assert_eq!(details("de89 3704 0044 0532 0130 00").as_deref(), Some("DE89370400440532013000"));
    assert_eq!((details("my bank"), details("  ")), (None, None));
}

#[test]
fn an_account_shows_its_end_only_and_nothing_in_a_log() {
    let payee = japanese("1234567", "サトウ").read().unwrap();
    assert_eq!((payee.masked().as_str(), format!("{payee:?}").as_str()), ("****4567", "Payee(japan …)"));
    assert!(payee.written().contains("number: 1234567\nholder: サトウ"));
    assert!(!format!("{:?}", japanese("1234567", "サトウ")).contains("1234567"));
    let short = Payee::Other { details: "123456".into(), holder: "Ada".into() };
    assert_eq!(short.masked(), "****");
}

proptest! {
    #[test]
    fn an_iban_with_one_other_digit_is_no_iban(at in 4_usize..22, digit in 0_u8..10) {
        let iban = "DE89370400440532013000";
        let other: String =
            iban.chars().enumerate().map(|(place, c)| if place == at { char::from(b'0' + digit) } else { c }).collect();
        prop_assert_eq!(read(PayeeForm::Iban, PayeeField::Iban, &other).is_some(), other == iban);
    }

    #[test]
    fn whatever_is_typed_is_answered(text in "\\PC{0,80}") {
        for form in [PayeeForm::Japan, PayeeForm::Brazil, PayeeForm::Mexico, PayeeForm::Iban, PayeeForm::Other] {
            let typed: Vec<_> = form.fields().iter().map(|field| (*field, text.as_str())).collect();
            let _ = answers("DE", form, &typed).read();
        }
    }
}
