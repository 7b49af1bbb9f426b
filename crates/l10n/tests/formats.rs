//! How amounts, dates, names and lists are written, by language and market together.
#![allow(missing_docs, clippy::unwrap_used)]

use commerce::{CountryCode, Currency, Money};
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
    (
        "en-DE",
        "EUR",
        123_456_789,
        "1.234.567,89\u{a0}€",
        "this Node takes en-001; CLDR's own en-DE has a comma",
    ),
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
fn sentences_stand_apart_as_the_script_has_it() {
    let said =
        |locale: &str, one: &str, other: &str| voice(locale).sentences(&[one.to_owned(), other.to_owned()]);
    assert_eq!(said("de-DE", "Eins.", "Zwei."), "Eins. Zwei.");
    assert_eq!(said("th-TH", "หนึ่ง", "สอง"), "หนึ่ง สอง");
    assert_eq!(said("ko-KR", "하나.", "둘."), "하나. 둘.");
    assert_eq!(said("ja-JP", "一です。", "二です。"), "一です。二です。");
    assert_eq!(said("zh-hant-HK", "一。", "二。"), "一。二。");
}

/// One row a voice: what a day, a moment, a number, a share, a country and a list look like.
#[test]
fn dates_numbers_and_lists_follow_language_and_market() {
    let day = jiff::civil::date(2026, 11, 22);
    let moment = day.at(14, 5, 0, 0).in_tz("Europe/Berlin").unwrap();
    let cases = [
        (
            "en-US",
            "November 22, 2026",
            "November 22, 2026 at 2:05\u{202f}PM",
            "1,234,567",
            "5.5%",
            "a, b, or c",
        ),
        (
            "en@ww",
            "November 22, 2026",
            "November 22, 2026 at 2:05\u{202f}PM",
            "1,234,567",
            "5.5%",
            "a, b, or c",
        ),
        ("en-DE", "22 November 2026", "22 November 2026 at 14:05", "1.234.567", "5,5\u{a0}%", "a, b or c"),
        (
            "de-AT",
            "22. November 2026",
            "22. November 2026 um 14:05",
            "1\u{a0}234\u{a0}567",
            "5,5\u{a0}%",
            "a, b oder c",
        ),
        ("de-CH", "22. November 2026", "22. November 2026 um 14:05", "1'234'567", "5.5%", "a, b oder c"),
        (
            "fr-FR",
            "22 novembre 2026",
            "22 novembre 2026 à 14:05",
            "1\u{202f}234\u{202f}567",
            "5,5\u{202f}%",
            "a, b ou c",
        ),
        ("ja-JP", "2026年11月22日", "2026年11月22日 14:05", "1,234,567", "5.5%", "a、b、またはc"),
        (
            "pt-br-BR",
            "22 de novembro de 2026",
            "22 de novembro de 2026 às 14:05",
            "1.234.567",
            "5,5%",
            "a, b ou c",
        ),
        ("ar-SA", "٢٢ نوفمبر ٢٠٢٦", "٢٢ نوفمبر ٢٠٢٦ في ٢:٠٥ م", "١٬٢٣٤٬٥٦٧", "٥٫٥٪", "a أو b أو c"),
    ];
    for (tag, written_day, written_moment, number, share, list) in cases {
        let voice = voice(tag);
        assert_eq!(voice.date(day), written_day, "{tag}");
        assert_eq!(without_marks(&voice.date_time(&moment)), without_marks(written_moment), "{tag}");
        assert_eq!(voice.integer(1_234_567), number, "{tag}");
        assert_eq!(without_marks(&voice.percent("5.50".parse().unwrap())), without_marks(share), "{tag}");
        assert_eq!(voice.list_or(&["a".into(), "b".into(), "c".into()]), list, "{tag}");
    }
    assert_eq!(voice("de-DE").number("1234.50".parse().unwrap()), "1.234,50");
    assert_eq!(voice("en-US").list_and(&[]), "");
}

/// Spaces as plain ones and no marks of direction: which of them CLDR takes changes from year to year.
fn without_marks(text: &str) -> String {
    let plain = |c: char| if c.is_whitespace() { ' ' } else { c };
    text.chars().filter(|c| !('\u{200e}'..='\u{200f}').contains(c) && *c != '\u{61c}').map(plain).collect()
}

#[test]
fn names_are_in_the_language_and_languages_in_their_own() {
    let saudi_arabia: CountryCode = "SA".parse().unwrap();
    let dollar: Currency = "USD".parse().unwrap();
    let cases = [
        ("en-US", "Saudi Arabia", "US Dollar"),
        ("de-CH", "Saudi-Arabien", "US-Dollar"),
        ("ja-JP", "サウジアラビア", "米ドル"),
    ];
    for (tag, country, currency) in cases {
        assert_eq!(voice(tag).country(&saudi_arabia), country);
        assert_eq!(voice(tag).currency_name(dollar), currency);
    }
    assert_eq!(voice("en-US").country(&"ZZ".parse().unwrap()), "Unknown Region");
    assert_eq!(voice("en-US").country(&"QX".parse().unwrap()), "QX");
    let autonyms = [
        ("en", "English"),
        ("de", "Deutsch"),
        ("fr", "Français"),
        ("ja", "日本語"),
        ("ar", "العربية"),
        ("pt-br", "Português (Brasil)"),
        ("zh-hant", "繁體中文"),
        ("ka", "ქართული"),
    ];
    for (locale, name) in autonyms {
        assert_eq!(voice("de-DE").language_name(&locale.parse().unwrap()), name);
    }
}

#[test]
fn sorting_follows_the_language() {
    let sorted = |tag: &str, words: &[&str]| {
        let mut words: Vec<String> = words.iter().map(ToString::to_string).collect();
        voice(tag).sort(&mut words, |word| word);
        words.join(" ")
    };
    assert_eq!(sorted("de-DE", &["Zebra", "Ähre", "Apfel"]), "Ähre Apfel Zebra");
    assert_eq!(sorted("sv-SE", &["Zebra", "Ähre", "Apfel"]), "Apfel Zebra Ähre");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn any_amount_of_any_currency_is_written(amount: i64, currency in "[A-Z]{3}", tag in prop::sample::select(vec!["en-US", "de-AT", "ar-SA", "ja@ww", "xx-zz"])) {
        if let Ok(currency) = currency.parse() {
            let written = voice(tag).money(Money::new(amount, currency));
            prop_assert!(written.chars().any(char::is_numeric), "{written}");
        }
    }
}

#[test]
fn a_span_of_days_names_once_what_both_ends_have_in_common() {
    let day = jiff::civil::date;
    let spans = [
        (day(2026, 12, 3), day(2026, 12, 7)),
        (day(2026, 11, 27), day(2026, 12, 1)),
        (day(2026, 12, 30), day(2027, 1, 4)),
        (day(2026, 11, 24), day(2026, 11, 24)),
    ];
    let cases = [
        (
            "en-US",
            ["December 3 – 7", "November 27 – December 1", "Dec 30, 2026 – Jan 4, 2027", "November 24"],
        ),
        ("en-GB", ["3 – 7 December", "27 November – 1 December", "30 Dec 2026 – 4 Jan 2027", "24 November"]),
        (
            "de-DE",
            ["3.–7. Dezember", "27. November – 1. Dezember", "30.12.2026 – 04.01.2027", "24. November"],
        ),
        (
            "fr-FR",
            ["3 – 7 décembre", "27 novembre – 1 décembre", "30 déc. 2026 – 4 janv. 2027", "24 novembre"],
        ),
        ("ja-JP", ["12月3日～7日", "11月27日～12月1日", "2026/12/30～2027/01/04", "11月24日"]),
        (
            "ar-SA",
            [
                "٣–٧ ديسمبر",
                "٢٧ نوفمبر – ١ ديسمبر",
                "٣٠\u{200f}/١٢\u{200f}/٢٠٢٦ – ٤\u{200f}/١\u{200f}/٢٠٢٧",
                "٢٤ نوفمبر",
            ],
        ),
        (
            "pt-BR",
            [
                "3–7 de dezembro",
                "27 de novembro – 1 de dezembro",
                "30 de dez. de 2026 – 4 de jan. de 2027",
                "24 de novembro",
            ],
        ),
    ];
    for (tag, expected) in cases {
        let voice = if tag == "pt-BR" { voice("pt-br@br") } else { voice(tag) };
        let written = spans
            .map(|(first, last)| voice.date_range(first, last, day(2026, 11, 22)).replace('\u{2009}', " "));
        assert_eq!(written, expected, "{tag}");
        let next_year = voice.date_range(day(2027, 1, 4), day(2027, 1, 8), day(2026, 12, 30));
        let year = if tag == "ar-SA" { "٢٠٢٧" } else { "2027" };
        assert!(next_year.contains(year), "read in another year, {tag} names its own: {next_year}");
    }
}

#[test]
fn every_language_has_every_span_in_every_market() {
    let first = jiff::civil::date(2026, 1, 30);
    let locales = [
        "ar", "de", "en", "es", "fr", "hi", "it", "ja", "ko", "nl", "pl", "pt-br", "sv", "th", "tr",
        "zh-hans", "zh-hant",
    ];
    let markets = [
        "ae", "at", "au", "be", "br", "ca", "ch", "cl", "cn", "de", "dk", "es", "fi", "fr", "gb", "hk", "ie",
        "in", "it", "jp", "ke", "kr", "kw", "mx", "nl", "no", "nz", "pl", "pt", "sa", "se", "sg", "th", "tr",
        "us", "ww",
    ];
    for locale in locales {
        for market in markets {
            let voice = voice(&format!("{locale}@{market}"));
            for days in [0, 1, 20, 40, 330, 360] {
                let last = first.checked_add(jiff::Span::new().days(days)).unwrap();
                let written = voice.date_range(first, last, first);
                assert!(
                    !written.contains(['{', 'M']) || locale != "zh-hant",
                    "{locale} in {market}: {written}"
                );
                let single = voice.date_range(first, first, first);
                let begins_with_day =
                    |text: &str| text.chars().find(|c| c.is_alphanumeric()).is_some_and(char::is_numeric);
                if days < 300 {
                    let (many, one) = (begins_with_day(&written), begins_with_day(&single));
                    assert_eq!(many, one, "{locale} in {market}: {written} / {single}");
                }
            }
        }
    }
}
