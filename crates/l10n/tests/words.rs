//! Messages: fallback, isolation, functions, plurals, and reloads that never lose a word.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing)]

mod support;

use commerce::{CountryCode, Money};
use jiff::civil::date;
use l10n::{Args, SourceFile, Words};
use support::{BOWL, file, speak};

const EN: &str = "\
hello = Hello, { $name }!
only-english = In English only
greeting = Good day
    .title = Good day, { $name }
price = It costs { MONEY($price) }.
raw = { $price } on { $day }
day = { DATE($day) } or { DATE($day, style: \"short\") }
land = Sent from { COUNTRY($country) } to { COUNTRY(\"SA\") }
items = { NUMBER($count) } items
share = { NUMBER($part, style: \"percent\") }
pieces = { NUMBER($count) ->
    [one] one piece
   *[other] { $count } pieces
}
literal = { NUMBER(1234567) } { $count ->
    [99999999] many
   *[other] few
}
";

const AR: &str = "\
hello = مرحبا { $name }
price = السعر { MONEY($price) }
pieces = { NUMBER($count) ->
    [zero] صفر
    [one] واحد
    [two] اثنان
    [few] قليل
    [many] كثير
   *[other] آخر
}
";

fn files() -> Vec<SourceFile> {
    vec![
        file("en/common.ftl", EN),
        file("ar/common.ftl", AR),
        file(
            "de/common.ftl",
            "hello = Hallo, { $name }!\nitems = { NUMBER($count) } Stück\nprice = { MONEY($price) }\n",
        ),
        file("pt/common.ftl", "hello = Olá, { $name }!\nonly-english = Só aqui\n"),
        file("pt-br/common.ftl", "hello = Oi, { $name }!\n"),
    ]
}

fn words() -> Words {
    Words::from_files(files()).unwrap()
}

fn money(amount: i64, code: &str) -> Money {
    Money::new(amount, code.parse().unwrap())
}

#[test]
fn voices_travel_between_threads() {
    fn everywhere<T: Clone + Send + Sync + 'static>(_: &T) {}
    let words = words();
    everywhere(&words);
    everywhere(&speak(&words, "de", "at"));
}

#[test]
fn body_text_isolates_what_is_filled_in_and_plain_text_does_not() {
    let voice = speak(&words(), "ar", "sa");
    let args = Args::new().set("name", "Aiko");
    assert_eq!(voice.text_with("hello", &args), "مرحبا \u{2068}Aiko\u{2069}");
    assert_eq!(voice.plain_with("hello", &args), "مرحبا Aiko");
    assert_eq!((voice.lang(), voice.dir()), ("ar", "rtl"));
}

#[test]
fn attributes_are_read_behind_a_dot() {
    let voice = speak(&words(), "en", "us");
    assert_eq!(voice.plain("greeting"), "Good day");
    assert_eq!(voice.plain_with("greeting.title", &Args::new().set("name", "Ada")), "Good day, Ada");
    assert_eq!(voice.try_text("greeting.label"), None);
}

#[test]
fn each_message_falls_back_to_the_parent_and_to_english() {
    let words = words();
    let args = Args::new().set("name", "Zé");
    let brazil = speak(&words, "pt-br", "br");
    assert_eq!(brazil.lang(), "pt-BR");
    assert_eq!(brazil.plain_with("hello", &args), "Oi, Zé!");
    assert_eq!(brazil.plain("only-english"), "Só aqui");
    assert_eq!(brazil.plain("greeting"), "Good day");
    assert_eq!(speak(&words, "de", "de").plain("only-english"), "In English only");
    assert_eq!(speak(&words, "xx", "de").plain("greeting"), "Good day");
}

#[test]
fn an_unknown_message_is_its_id_and_a_missing_value_its_name() {
    let voice = speak(&words(), "en", "us");
    assert_eq!(voice.text("nowhere"), "nowhere");
    assert_eq!(voice.try_text("nowhere"), None);
    assert_eq!(voice.plain("hello"), "Hello, {$name}!");
    for odd in ["", ".", "a.b.c", "hello.", "-term", "{", "\u{0}"] {
        assert_eq!(voice.text(odd), odd);
    }
}

#[test]
fn money_is_written_by_language_and_market() {
    let words = words();
    let args = Args::new().money("price", money(123_450, "CHF"));
    assert_eq!(speak(&words, "de", "ch").plain_with("price", &args), "CHF\u{a0}1'234.50");
    assert_eq!(speak(&words, "de", "de").plain_with("price", &args), "1.234,50\u{a0}CHF");
    let args = Args::new().money("price", money(123_450, "SAR"));
    let written = "السعر \u{200f}١٬٢٣٤٫٥٠\u{a0}ر.س.\u{200f}";
    assert_eq!(speak(&words, "ar", "sa").plain_with("price", &args), written);
}

#[test]
fn the_largest_amounts_keep_every_digit() {
    let args = Args::new().money("price", money(i64::MAX, "USD"));
    let written = speak(&words(), "en", "us").plain_with("price", &args);
    assert_eq!(written, "It costs $92,233,720,368,547,758.07.");
}

#[test]
fn days_and_countries_are_written_out() {
    let words = words();
    let country: CountryCode = "JP".parse().unwrap();
    let args = Args::new().date("day", date(2026, 11, 22)).country("country", &country);
    let args = args.money("price", money(5, "EUR"));
    let voice = speak(&words, "en", "us");
    assert_eq!(voice.plain_with("day", &args), "November 22, 2026 or 11/22/26");
    assert_eq!(voice.plain_with("land", &args), "Sent from Japan to Saudi Arabia");
    assert_eq!(voice.plain_with("raw", &args), "€0.05 on November 22, 2026");
    assert_eq!(speak(&words, "en", "de").plain_with("day", &args), "22 November 2026 or 22/11/2026");
    assert_eq!(speak(&words, "de", "ch").plain_with("day", &args), "22. November 2026 or 22.11.26");
}

#[test]
fn numbers_are_grouped_by_language_and_market() {
    let words = words();
    let args = Args::new().number("count", 1_234_567);
    assert_eq!(speak(&words, "de", "de").plain_with("items", &args), "1.234.567 Stück");
    assert_eq!(speak(&words, "de", "ch").plain_with("items", &args), "1'234'567 Stück");
    assert_eq!(speak(&words, "en", "us").plain_with("items", &args), "1,234,567 items");
    assert_eq!(speak(&words, "en", "us").plain_with("literal", &args), "1,234,567 few");
    let args = Args::new().decimal("part", "0.055".parse().unwrap());
    assert_eq!(speak(&words, "de", "de").plain_with("share", &args), "5,5\u{a0}%");
    let args = Args::new().number("count", i64::MAX);
    assert_eq!(speak(&words, "en", "us").plain_with("items", &args), "9,223,372,036,854,775,807 items");
}

#[test]
fn arabic_selects_among_six_plurals() {
    let voice = speak(&words(), "ar", "sa");
    let cases = [(0, "صفر"), (1, "واحد"), (2, "اثنان"), (3, "قليل"), (11, "كثير"), (100, "آخر")];
    for (count, expected) in cases {
        assert_eq!(voice.plain_with("pieces", &Args::new().number("count", count)), expected, "{count}");
    }
}

#[test]
fn odd_numbers_select_without_falling_over() {
    let voice = speak(&words(), "en", "us");
    for count in [i64::MIN, -1, 0, i64::MAX] {
        assert!(!voice.plain_with("pieces", &Args::new().number("count", count)).is_empty());
    }
    for number in ["79228162514264337593543950335", "0.0000000000000000000000000001", "1.0", "-0.5"] {
        let args = Args::new().decimal("count", number.parse().unwrap());
        assert!(voice.plain_with("pieces", &args).ends_with("pieces"), "{number}");
    }
}

#[test]
fn a_broken_file_keeps_its_last_good_version_while_others_are_taken() {
    let words = words();
    let (before, old_voice) = (words.generation(), speak(&words, "de", "de"));
    let mut files = files();
    files[2].text = "hello = Hallo, { $name }!\n\nitems = { NUMBER($count\nprice = x\n".into();
    files[4].text = "hello = E aí, { $name }!\n".into();
    let problems = words.reload(files);
    assert_eq!(problems.len(), 1, "{problems:?}");
    let problem = problems[0].to_string();
    assert!(problem.starts_with("de/common.ftl:4: does not parse: "), "{problem}");
    assert!(problem.ends_with(" (in what begins at line 3)"), "{problem}");
    assert_eq!(words.problems(), problems);
    let args = Args::new().set("name", "Zé").number("count", 2);
    assert_eq!(speak(&words, "de", "de").plain_with("items", &args), "2 Stück");
    assert_eq!(speak(&words, "pt-br", "br").plain_with("hello", &args), "E aí, Zé!");
    assert_ne!(words.generation(), before);
    assert_eq!(old_voice.plain_with("hello", &args), "Hallo, Zé!");
}

#[test]
fn the_generation_is_of_what_serves() {
    let words = words();
    let before = words.generation();
    assert_eq!(before.len(), 16);
    let mut broken = files();
    broken[2].text = "= nothing".into();
    assert_eq!(words.reload(broken).len(), 1);
    assert_eq!(words.generation(), before);
    assert!(words.reload(files()).is_empty());
    assert_eq!(words.generation(), Words::from_files(files()).unwrap().generation());
}

#[test]
fn english_cannot_be_lost() {
    let words = words();
    let problems = words.reload(vec![file("de/common.ftl", "hello = Hallo\n")]);
    assert!(problems[0].to_string().starts_with("en/common.ftl:1: "), "{problems:?}");
    assert_eq!(speak(&words, "en", "us").plain("greeting"), "Good day");
    assert_eq!(speak(&words, "de", "de").plain("hello"), "Hallo");
    assert!(Words::from_files(vec![file("de/common.ftl", "hello = Hallo\n")]).is_err());
    let broken = Words::from_files(vec![file("en/common.ftl", "a = b\nhello { $name }\n")]);
    assert!(broken.err().unwrap()[0].to_string().starts_with("en/common.ftl:2: "));
}

#[test]
fn files_that_would_break_the_runtime_are_refused() {
    let deep = format!("a = {}1{}\n", "{".repeat(5000), "}".repeat(5000));
    let cases = [
        (deep.as_str(), 1, "brackets"),
        ("ok = fine\na = { 99999999999999999999 ->\n   *[other] x\n}\n", 2, "digits"),
        ("ok = fine\n\nbad = caf\u{FFFD}\n", 3, "UTF-8"),
    ];
    for (text, line, what) in cases {
        let words = Words::from_files(vec![file("en/a.ftl", "x = x\n"), file("de/a.ftl", text)]).unwrap();
        let problem = &words.problems()[0];
        assert_eq!((problem.file.as_str(), problem.line), ("de/a.ftl", line), "{problem}");
        assert!(problem.what.contains(what), "{problem}");
    }
    let words = Words::from_files(vec![file(
        "en/a.ftl",
        "x = { NUMBER(1, minimumFractionDigits: 999999999999999) }\n",
    )]);
    assert_eq!(speak(&words.unwrap(), "en", "us").plain("x"), "1.000000000");
}

#[test]
fn the_same_message_in_two_files_is_a_problem_and_the_first_serves() {
    let words =
        Words::from_files(vec![file("en/a.ftl", "x = first\n"), file("en/b.ftl", "y = y\nx = second\n")])
            .unwrap();
    assert_eq!(words.problems()[0].to_string(), "en/b.ftl:2: `x` is there twice, first in en/a.ftl");
    assert_eq!(speak(&words, "en", "us").plain("x"), "first");
}

#[test]
fn product_words_are_read_from_their_own_files() {
    let mut files = files();
    files.push(file("en/products/bowl-kohiki.ftl", BOWL));
    files.push(file("de/products/bowl-kohiki.ftl", "title = Schale\nslug = Große Schale\n"));
    let words = Words::from_files(files.clone()).unwrap();
    let texts = words.product_texts();
    assert_eq!(texts.len(), 1);
    assert_eq!((texts[0].product.as_str(), texts[0].locale.as_str()), ("bowl-kohiki", "en"));
    assert_eq!((texts[0].title.as_str(), texts[0].slug.as_str()), ("Kohiki bowl", "kohiki-bowl"));
    assert_eq!(texts[0].description, "Thrown by hand.\n\nFired twice.");
    assert_eq!(texts[0].details, ["Stoneware", "Holds 300 ml"]);
    assert_eq!([1, 2, 3].map(|number| texts[0].picture(number)), ["A white bowl", "", "Its foot"]);
    assert_eq!(speak(&words, "en", "us").try_text("title"), None);
    assert!(words.problems().iter().any(|p| p.file == "de/products/bowl-kohiki.ftl" && p.line == 2));
    let last = files.len() - 2;
    files[last].text = BOWL.replace("title = Kohiki bowl", "title =");
    words.reload(files);
    assert_eq!(words.product_texts()[0].title, "Kohiki bowl");
}

#[test]
fn a_folder_is_read_with_everything_below_it() {
    let dir = std::env::temp_dir().join(format!("l10n-{}", std::process::id()));
    std::fs::create_dir_all(dir.join("en/mails")).unwrap();
    std::fs::write(dir.join("README.md"), "words").unwrap();
    std::fs::write(dir.join("en/common.ftl"), "hello = Hello\n").unwrap();
    std::fs::write(dir.join("en/.common.ftl.swp"), "x").unwrap();
    std::fs::write(dir.join("en/mails/paid.ftl"), b"email-paid = \xff\n").unwrap();
    let files = l10n::read_dir(&dir).unwrap();
    let paths: Vec<_> = files.iter().map(|f| f.path.as_str()).collect();
    assert_eq!(paths, ["en/common.ftl", "en/mails/paid.ftl"]);
    assert!(Words::from_dir(&dir).is_err());
    std::fs::write(dir.join("en/mails/paid.ftl"), "email-paid = Paid\n").unwrap();
    assert_eq!(speak(&Words::from_dir(&dir).unwrap(), "en", "us").text("email-paid"), "Paid");
    std::fs::remove_dir_all(&dir).unwrap();
    assert!(Words::from_dir(&dir).is_err());
}
