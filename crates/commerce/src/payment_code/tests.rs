#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]
use super::{boleto::due_factor, emv::crc, *};
use crate::iban::Iban;
use proptest::prelude::*;

fn money(amount: i64, currency: &str) -> Money {
    Money::new(amount, currency.parse().unwrap())
}

/// The fields of an EMV code by a reader of its own, its checksum held against what stands before it.
fn read(code: &str) -> Vec<(String, String)> {
    let (body, checksum) = code.split_at(code.len() - 4);
    assert_eq!(format!("{:04X}", crc(body.as_bytes())), checksum, "{code}");
    inner(body.strip_suffix("6304").unwrap())
}

fn inner(mut rest: &str) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    while !rest.is_empty() {
        let length: usize = rest[2..4].parse().unwrap();
        fields.push((rest[..2].to_owned(), rest[4..4 + length].to_owned()));
        rest = &rest[4 + length..];
    }
    fields
}

fn field<'a>(fields: &'a [(String, String)], id: &str) -> &'a str {
    let found: Vec<_> = fields.iter().filter(|(name, _)| name == id).collect();
    let [(_, value)] = found.as_slice() else { panic!("{id} in {fields:?}") };
    value
}

#[test]
fn the_checksum_is_that_of_the_published_examples() {
    // The check value of CRC-16/CCITT-FALSE.
    assert_eq!(crc(b"123456789"), 0x29B1);
    // The example of the Banco Central's manual.
    let manual = "00020126580014br.gov.bcb.pix0136123e4567-e12b-12d1-a456-4266554400005204000053039865802BR5913Fulano de Tal6008BRASILIA62070503***6304";
    assert_eq!(crc(manual.as_bytes()), 0x1D3D);
}

fn pix() -> Pix<'static> {
    Pix {
        key: "6f1c3a52-9d84-4b7e-8a20-3c5d7e9f1b46",
        name: "CARAVEL SANDBOX",
        city: "SAO PAULO",
        amount: money(12_345, "BRL"),
        reference: "CV7K3MQ2XD",
    }
}

#[test]
fn a_pix_code_names_account_amount_and_reference() {
    let fields = read(&pix().payload().unwrap());
    let account = inner(field(&fields, "26"));
    assert_eq!((field(&account, "00"), field(&account, "01")), ("br.gov.bcb.pix", pix().key));
    assert_eq!((field(&fields, "53"), field(&fields, "54"), field(&fields, "58")), ("986", "123.45", "BR"));
    assert_eq!(field(&inner(field(&fields, "62")), "05"), "CV7K3MQ2XD");
    let ids: Vec<&str> = fields.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(ids, ["00", "26", "52", "53", "54", "58", "59", "60", "62"]);
}

#[test]
fn what_does_not_fit_is_refused_and_not_cut() {
    let of = |error: Result<String, CodeError>| error.unwrap_err();
    assert_eq!(of(Pix { amount: money(1, "EUR"), ..pix() }.payload()), CodeError::Currency(Currency::EUR));
    let nothing = money(0, "BRL");
    assert_eq!(of(Pix { amount: nothing, ..pix() }.payload()), CodeError::Amount(nothing));
    let wrong = |text: &str, field| CodeError::Text { field, text: text.to_owned() };
    let long = "A".repeat(26);
    assert_eq!(of(Pix { name: &long, ..pix() }.payload()), wrong(&long, "name"));
    assert_eq!(of(Pix { name: "São Paulo", ..pix() }.payload()), wrong("São Paulo", "name"));
    assert_eq!(of(Pix { reference: "CV-7K3M", ..pix() }.payload()), wrong("CV-7K3M", "reference"));
    assert_eq!(of(Pix { reference: "", ..pix() }.payload()), wrong("", "reference"));
}

#[test]
fn prompt_pay_finds_a_phone_and_a_tax_number() {
    let phone = PromptPay { id: PromptPayId::Mobile("0801234567"), amount: None };
    assert_eq!(
        phone.payload().unwrap(),
        "00020101021129370016A000000677010111011300668012345675802TH530376463046197"
    );
    let tax = PromptPay { id: PromptPayId::TaxId("1234567890123"), amount: Some(money(42_050, "THB")) };
    let fields = read(&tax.payload().unwrap());
    assert_eq!((field(&fields, "01"), field(&fields, "54")), ("12", "420.50"));
    assert_eq!(field(&inner(field(&fields, "29")), "02"), "1234567890123");
    for id in [PromptPayId::Mobile("801234567"), PromptPayId::Mobile("08012345678"), PromptPayId::TaxId("12")]
    {
        assert!(PromptPay { id, amount: None }.payload().is_err(), "{id:?}");
    }
}

#[test]
fn pay_now_fixes_the_amount_until_a_day() {
    let code = PayNow {
        uen: "201403121W",
        name: "Caravel Sandbox",
        amount: money(199, "SGD"),
        expires: "2026-11-29".parse().unwrap(),
        reference: "CV-7K3M-Q2XD",
    };
    let fields = read(&code.payload().unwrap());
    let account = inner(field(&fields, "26"));
    let parts: Vec<&str> = account.iter().map(|(_, value)| value.as_str()).collect();
    assert_eq!(parts, ["SG.PAYNOW", "2", "201403121W", "0", "20261129"]);
    assert_eq!((field(&fields, "53"), field(&fields, "54")), ("702", "1.99"));
    assert!(PayNow { amount: money(20_000_001, "SGD"), ..code }.payload().is_err());
}

#[test]
fn account_numbers_hold_their_check() {
    // Specimens of the SWIFT registry.
    for iban in ["DE89 3704 0044 0532 0130 00", "GB29 NWBK 6016 1331 9268 19", "ch93 0076 2011 6238 5295 7"] {
        let read = Iban::new(iban).unwrap();
        assert_eq!(read.to_string(), iban.to_uppercase());
        assert_eq!(Iban::of(read.country(), &read.as_str()[4..]), Some(read));
    }
    for wrong in
        ["DE88 3704 0044 0532 0130 00", "", "DE89", "1E89370400440532013000", "DÉ89 3704 0044 0532 0130 00"]
    {
        assert_eq!(Iban::new(wrong), None, "{wrong}");
    }
    // The QR-IBAN of the implementation guidelines.
    assert!(Iban::new("CH44 3199 9123 0008 8901 2").unwrap().is_qr());
    assert!(!Iban::new("CH93 0076 2011 6238 5295 7").unwrap().is_qr());
}

#[test]
fn a_transfer_has_eleven_lines() {
    let iban = Iban::new("BE72 0000 0000 1616").unwrap();
    let transfer = EpcTransfer {
        name: "Red Cross of Belgium",
        iban: &iban,
        amount: money(100, "EUR"),
        purpose: "Urgency fund",
    };
    assert_eq!(
        transfer.payload().unwrap(),
        "BCD\n002\n1\nSCT\n\nRed Cross of Belgium\nBE72000000001616\nEUR1.00\n\n\nUrgency fund"
    );
    let long = "ü".repeat(140);
    assert!(EpcTransfer { purpose: &long, ..transfer.clone() }.payload().is_err(), "more than 331 bytes");
    assert!(EpcTransfer { purpose: "one\ntwo", ..transfer.clone() }.payload().is_err(), "no line of its own");
    assert!(EpcTransfer { amount: money(100_000_000_000, "EUR"), ..transfer }.payload().is_err());
}

fn address() -> SwissAddress<'static> {
    SwissAddress {
        name: "Robert Schneider AG",
        street: "Rue du Lac",
        house: "1268",
        postcode: "2501",
        town: "Biel",
        country: "CH",
    }
}

/// The examples of the implementation guidelines.
#[test]
fn a_swiss_bill_says_what_the_guidelines_say() {
    let iban = Iban::new("CH44 3199 9123 0008 8901 2").unwrap();
    let reference = SwissReference::qr("21000000000313947143000901").unwrap();
    assert_eq!(reference, SwissReference::Qr("210000000003139471430009017".into()));
    let debtor = SwissAddress {
        name: "Pia-Maria Rutschmann-Schnyder",
        street: "Grosse Marktgasse",
        house: "28",
        postcode: "9400",
        town: "Rorschach",
        country: "CH",
    };
    let bill = SwissBill {
        iban: &iban,
        creditor: address(),
        amount: money(194_975, "CHF"),
        debtor: Some(debtor),
        reference: &reference,
        message: "",
    };
    let expected = "SPC\n0200\n1\nCH4431999123000889012\nS\nRobert Schneider AG\nRue du Lac\n1268\n2501\nBiel\nCH\n\n\n\n\n\n\n\n1949.75\nCHF\nS\nPia-Maria Rutschmann-Schnyder\nGrosse Marktgasse\n28\n9400\nRorschach\nCH\nQRR\n210000000003139471430009017\n\nEPD";
    assert_eq!(bill.payload().unwrap(), expected);
    let creditor = SwissReference::creditor("539007547034").unwrap();
    assert_eq!(creditor, SwissReference::Creditor("RF18539007547034".into()));
    let mismatched = SwissBill { reference: &creditor, ..bill.clone() };
    assert!(mismatched.payload().is_err(), "a QR-IBAN takes a QR reference only");
    let german = Iban::new("DE89 3704 0044 0532 0130 00").unwrap();
    assert!(SwissBill { iban: &german, reference: &creditor, ..bill.clone() }.payload().is_err());
    assert!(SwissBill { amount: money(1, "USD"), ..bill.clone() }.payload().is_err());
    let nameless = SwissAddress { name: "", ..address() };
    assert!(SwissBill { creditor: nameless, ..bill }.payload().is_err());
}

#[test]
fn a_upi_link_is_escaped() {
    let link = Upi {
        address: "caravel@sandbox",
        name: "Caravel & Söhne",
        amount: money(123_400, "INR"),
        reference: "CV1",
    };
    assert_eq!(
        link.payload().unwrap(),
        "upi://pay?pa=caravel@sandbox&pn=Caravel%20%26%20S%C3%B6hne&tr=CV1&am=1234.00&cu=INR"
    );
    for address in ["caravel", "@sandbox", "caravel@", "a b@c"] {
        assert!(Upi { address, ..link.clone() }.payload().is_err(), "{address}");
    }
}

/// The specimen that Banco do Brasil and FEBRABAN print in their layouts.
#[test]
fn the_line_of_a_boleto_is_that_of_the_published_specimen() {
    let due = "2007-12-31".parse().unwrap();
    let specimen = Boleto { bank: "001", free: "0500940144816060680935031", due, amount: money(100, "BRL") };
    let line = specimen.line().unwrap();
    assert_eq!(line, "00190.50095 40144.816069 06809.350314 3 37370000000100");
    assert_eq!(line.chars().filter(char::is_ascii_digit).count(), 47);
    assert!(Boleto { free: "1", ..specimen }.line().is_err());
}

#[test]
fn due_factors_follow_the_calendar_of_febraban() {
    for (day, factor) in [
        ("2000-07-03", 1000),
        ("2007-12-31", 3737),
        ("2025-02-21", 9999),
        ("2025-02-22", 1000),
        ("1990-01-01", 0),
    ] {
        assert_eq!(due_factor(day.parse().unwrap()), factor, "{day}");
    }
}

proptest! {
    #[test]
    fn every_emv_code_can_be_read_back(
        minor in 1..20_000_000_i64, reference in "[A-Za-z0-9]{1,25}", name in "[ -~]{0,24}[!-~]"
    ) {
        let pix = Pix { amount: money(minor, "BRL"), reference: &reference, name: &name, ..pix() };
        let fields = read(&pix.payload().unwrap());
        let asked: rust_decimal::Decimal = field(&fields, "54").parse().unwrap();
        prop_assert_eq!(asked, pix.amount.to_decimal());
        prop_assert_eq!(field(&fields, "59"), name.as_str());
        let additional = inner(field(&fields, "62"));
        prop_assert_eq!(field(&additional, "05"), reference.as_str());
    }

    #[test]
    fn one_wrong_digit_of_a_reference_is_seen(number in "[0-9]{26}", at in 0..26_usize, other in 1..10_u32) {
        let SwissReference::Qr(right) = SwissReference::qr(&number).unwrap() else { panic!() };
        let mut changed: Vec<char> = number.chars().collect();
        let digit = (changed[at].to_digit(10).unwrap() + other) % 10;
        changed[at] = char::from_digit(digit, 10).unwrap();
        let changed: String = changed.into_iter().collect();
        let SwissReference::Qr(wrong) = SwissReference::qr(&changed).unwrap() else { panic!() };
        prop_assert_ne!(right.chars().last(), wrong.chars().last());
    }
}
