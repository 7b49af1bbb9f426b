//! Files in any state of being edited: a problem perhaps, but never a panic.
#![allow(missing_docs, clippy::unwrap_used)]

use l10n::{
    Args, SourceFile, Words,
    check::{check, fix},
};
use proptest::prelude::*;

/// Pieces that files of words are made of, to be put together in any order.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "x",
        "-t",
        " = ",
        "=",
        "\n",
        "\r\n",
        "    ",
        "{",
        "}",
        "{ ",
        " }",
        "$n",
        "$",
        " ->",
        "[one]",
        "*[other]",
        "[0]",
        "NUMBER($n)",
        "NUMBER(",
        "MONEY($n)",
        "DATE($n, style: \"x\")",
        "(",
        ")",
        ",",
        ":",
        "\"",
        "\\u00",
        "\\",
        "#",
        "# c",
        "### c",
        ".a",
        ".",
        "x.a",
        "1",
        "-1.5",
        "1e9",
        "0.00000000000000000001",
        "text",
        "é",
        "مرحبا",
        "\u{FFFD}",
        "\t",
        "\u{feff}",
        "\0",
        "x = { x }\n",
        "y = { $n ->\n [one] a\n *[other] { x }\n }\n",
        "\n .a = b\n",
    ]);
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn any_file_is_read_checked_and_spoken(text in prop_oneof![4 => pieces(), 1 => "\\PC{0,80}"], n: i64) {
        let files = vec![
            SourceFile::new("en/common.ftl", "good = Good\n"),
            SourceFile::new("de/common.ftl", text.clone()),
            SourceFile::new("de/products/bowl.ftl", text.clone()),
        ];
        for problem in check(&files).into_iter().map(|finding| finding.problem) {
            let lines = u32::try_from(text.matches('\n').count()).unwrap() + 1;
            prop_assert!(problem.line >= 1 && problem.line <= lines, "{problem}");
            prop_assert!(!problem.to_string().contains('\n'), "{problem:?}");
        }
        fix(&files);
        let words = Words::from_files(files).unwrap();
        let voice = words.voice(&"de".parse().unwrap(), &"ch".parse().unwrap());
        let args = Args::new().number("n", n);
        for id in ["x", "y", "x.a", "y.a", "good"] {
            let (body, plain) = (voice.text_with(id, &args), voice.plain_with(id, &args));
            prop_assert!(body.len() >= plain.len());
        }
    }
}
