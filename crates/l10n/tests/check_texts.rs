//! How texts are written: spaces, apostrophes, quotation marks, signs of direction, and what `fix` makes of them.
#![allow(missing_docs, clippy::unwrap_used)]

use l10n::{
    SourceFile,
    check::{check, fix},
};

/// What is said of a text in a language, rule by rule, and the text as it is once mended.
fn said(locale: &str, text: &str) -> (Vec<&'static str>, String) {
    let path = format!("{locale}/a.ftl");
    let text = format!("# Kept:  as it \"is\"\na = {text}\n");
    let mut files = vec![SourceFile::new("en/a.ftl", "a = A\n"), SourceFile::new(&path, text.as_str())];
    files.retain(|file| locale != "en" || file.text == text);
    let rules = check(&files).iter().map(|finding| finding.rule.code()).collect();
    let fixed = fix(&files).files.into_iter().find(|file| file.path == path).map_or(text, |file| file.text);
    let (comment, fixed) = fixed.split_once('\n').unwrap();
    assert_eq!(comment, "# Kept:  as it \"is\"", "a fix changes what is wrong and nothing else");
    (rules, fixed.trim_end().strip_prefix("a = ").unwrap().to_owned())
}

#[test]
fn texts_are_written_as_their_language_writes_and_mended_where_it_is_plain() {
    let cases: &[(&str, &str, &[&str], &str)] = &[
        ("de", "Ein  Wort", &["spaces"], "Ein Wort"),
        ("de", "Ein \u{a0} Wort", &["spaces"], "Ein\u{a0}Wort"),
        ("de", "Wie geht's", &["apostrophe"], "Wie geht’s"),
        ("en", "the makers' price", &["apostrophe"], "the makers’ price"),
        ("en", "a 'quoted word' here", &["apostrophe", "apostrophe"], "a 'quoted word' here"),
        ("en", "it’s “said ‘so’”, and the makers’", &[], "it’s “said ‘so’”, and the makers’"),
        ("ko", "여기서 ‘먹’이라고", &[], "여기서 ‘먹’이라고"),
        ("nl", "de ‘auto’s’ zijn", &[], "de ‘auto’s’ zijn"),
        ("de", "ein \"Wort\" und “eines”", &["quotes"], "ein „Wort“ und „eines“"),
        ("de", "ein „Wort", &["quotes"], "ein „Wort"),
        ("de", "12\" breit", &["quotes"], "12\" breit"),
        ("ja", "\"語\"です", &["quotes"], "「語」です"),
        ("sv", "ett ”ord”", &[], "ett ”ord”"),
        ("pl", "„słowo” i “słowo”", &["quotes"], "„słowo” i „słowo”"),
        ("ar", "«كلمة» و”كلمة“", &[], "«كلمة» و”كلمة“"),
        ("fr", "Un \"mot\"", &["quotes"], "Un «\u{202f}mot\u{202f}»"),
        ("fr", "Un «mot»\u{a0}!", &["punctuation-space"; 3], "Un «\u{202f}mot\u{202f}»\u{202f}!"),
        (
            "fr",
            "Quoi?! Si; non: oui ?",
            &["punctuation-space"; 4],
            "Quoi\u{202f}?! Si\u{202f}; non\u{a0}: oui\u{202f}?",
        ),
        ("fr", "À 12:30, sur https://a.fr/?b=c", &[], "À 12:30, sur https://a.fr/?b=c"),
        (
            "fr-ca",
            "Quoi? Oui\u{202f}! Non ; «oui»",
            &["punctuation-space"; 3],
            "Quoi? Oui\u{202f}! Non; «\u{a0}oui\u{a0}»",
        ),
        ("de", "<b>fett</b> &nbsp; 1 < 2 & 3", &["html"; 3], "<b>fett</b> &nbsp; 1 < 2 & 3"),
        ("ar", "\u{202b}نص", &["bidi"], "\u{202b}نص"),
        ("ar", "\u{2067}نص\u{2069}", &[], "\u{2067}نص\u{2069}"),
    ];
    for (locale, text, rules, mended) in cases {
        let (found, fixed) = said(locale, text);
        assert_eq!((found.as_slice(), fixed.as_str()), (*rules, *mended), "{locale}: {text}");
    }
}

#[test]
fn bytes_that_nobody_sees_are_named_and_mended() {
    let text = "\u{feff}# c \r\na =\r\n    x\t\r\n    y\r\n";
    let files = [SourceFile::new("en/a.ftl", "a = A\n"), SourceFile::new("de/a.ftl", text)];
    let found: Vec<_> = check(&files)
        .iter()
        .map(|found| (found.rule.code(), found.problem.line, found.problem.column))
        .collect();
    let expected =
        [("byte-order-mark", 1, 1), ("line-ends", 1, 1), ("trailing-space", 1, 5), ("trailing-space", 3, 6)];
    let sorted: std::collections::BTreeSet<_> = found.into_iter().collect();
    assert_eq!(sorted, expected.into());
    assert_eq!(fix(&files).files, [SourceFile::new("de/a.ftl", "# c\na =\n    x\n    y\n")]);
    let broken = [SourceFile::new("en/a.ftl", "a = A  B\nb = {\n")];
    assert!(fix(&broken).files.is_empty(), "a file that does not parse is left alone");
}
