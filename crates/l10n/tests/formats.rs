//! How amounts, dates, names and lists are written, by language and market together.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout)]

use commerce::{CountryCode, Currency, Locale, Money};
use l10n::{SourceFile, Voice, Words};
use proptest::prelude::*;
use serde::Deserialize;
use std::sync::LazyLock;

static WORDS: LazyLock<Words> =
    LazyLock::new(|| Words::from_files(vec![SourceFile::new("en/common.ftl", "hello = Hello\n")]).unwrap());

/// The voice of `de-CH` (language and region), or of `pt-br` in `ww` when written so: `pt-br@ww`.
fn voice(tag: &str) -> Voice {
    let (locale, market) = tag.split_once('@').or_else(|| tag.rsplit_once('-')).unwrap();
    WORDS.voice(&locale.to_lowercase().parse().unwrap(), &market.to_lowercase().parse().unwrap())
}

fn money(amount: i64, code: &str) -> Money {
    Money::new(amount, code.parse().unwrap())
}

#[derive(Deserialize)]
struct Golden {
    made_by: String,
    amounts: Vec<Amount>,
}

#[derive(Deserialize)]
struct Amount {
    locale: String,
    currency: Currency,
    minor: i64,
    expected: String,
}

/// Rows where the table's older CLDR differs from CLDR 49, which ICU4X 2.4 carries: what is written instead, why.
const KNOWN: [(&str, &str, i64, &str, &str); 8] = [
    ("en-DE", "EUR", 123_456_789, "1.234.567,89\u{a0}€", "this Node takes en-001; CLDR's own en-DE has a comma"),
    ("en-DE", "EUR", -123_456, "-1.234,56\u{a0}€", "as above"),
    ("en-DE", "USD", 123_456, "1.234,56\u{a0}US$", "as above"),
    ("de-CH", "EUR", 123_456, "€\u{a0}1'234.56", "CLDR 49 writes the symbol, CLDR 48 the code"),
    ("fr-FR", "JPY", 1_234_567, "1\u{202f}234\u{202f}567\u{a0}JP¥", "CLDR 49 has a symbol"),
    ("fr-CH", "CHF", 123_456_789, "1'234'567.89\u{a0}CHF", "CLDR 48.2 groups by apostrophes, 48.0 by spaces"),
    ("fr-CH", "CHF", -123_456, "-1'234.56\u{a0}CHF", "as above"),
    ("fr-CH", "EUR", 123_456, "1'234.56\u{a0}€", "as above"),
];

#[test]
fn sixty_amounts_are_written_as_intl_writes_them() {
    let golden: Golden = serde_json::from_str(include_str!("golden_money.json")).unwrap();
    assert_eq!(golden.amounts.len(), 60);
    let mut wrong = Vec::new();
    let mut known = 0;
    for row in &golden.amounts {
        let key = (row.locale.as_str(), row.currency.code(), row.minor);
        let differs = KNOWN.iter().find(|known| (known.0, known.1, known.2) == key);
        known += usize::from(differs.is_some());
        let expected = differs.map_or(row.expected.as_str(), |known| known.3);
        let written = voice(&row.locale).money(Money::new(row.minor, row.currency));
        if written != expected {
            wrong.push(format!("{key:?}: {written:?} for {expected:?}"));
        }
    }
    assert_eq!(known, KNOWN.len(), "a known difference names no row");
    assert!(wrong.is_empty(), "against {}:\n{}", golden.made_by, wrong.join("\n"));
}

#[test]
fn scratch() {
    let d = jiff::civil::date(2026, 11, 22);
    let z = d.at(14, 5, 0, 0).in_tz("Europe/Berlin").unwrap();
    for tag in ["en-US","en-DE","en@ww","de-DE","de-AT","de-CH","fr-FR","ja-JP","pt-br-br","ar-SA", "zh-hans-tw"] {
        let v = voice(tag);
        println!("{tag}: {} | {} | {} | {} | {} {} | {} | {} | {}", v.date(d), v.date_time(&z), v.integer(1234567), v.percent("0.055".parse().unwrap()), v.lang(), v.dir(), v.country(&"SA".parse::<CountryCode>().unwrap()), v.language_name(v.locale()), v.list_or(&["a".into(),"b".into(),"c".into()]));
        println!("   {:?} {} {}", v.money(money(-123456, "EUR")), v.currency_name("USD".parse().unwrap()), v.currency_name("SAR".parse().unwrap()));
    }
    let l: Locale = "pt-br".parse().unwrap();
    println!("{}", voice("en-US").language_name(&l));
    for i in ["ka","tr","zh-hant","es-mx","he"] { println!("{}", voice("en-US").language_name(&i.parse().unwrap())); }
}

#[test]
fn speed() {
    let v = voice("de-AT");
    let t = std::time::Instant::now();
    let mut n = 0;
    for i in 0..200_000 { n += v.money(money(i * 7919, "EUR")).len(); }
    println!("money {:?} {n}", t.elapsed() / 200_000);
    let t = std::time::Instant::now();
    for _ in 0..200_000 { n += voice("de-AT").lang().len(); }
    println!("voice {:?} {n}", t.elapsed() / 200_000);
}

proptest! {
    #[test]
    fn any_amount_of_any_currency_is_written(amount: i64, currency in "[A-Z]{3}", tag in prop::sample::select(vec!["en-US", "de-AT", "ar-SA", "ja@ww", "xx-zz"])) {
        if let Ok(currency) = currency.parse() {
            let written = voice(tag).money(Money::new(amount, currency));
            prop_assert!(written.chars().any(char::is_numeric), "{written}");
        }
    }
}
