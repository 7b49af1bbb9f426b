//! The checks beside those of others: compare-locales and moz.l10n of Mozilla, on files that are broken in every way.
//!
//! `broken/*.txt` are the files, by kind of fault; `broken/verdicts.txt` says of each what all three find. Where one finds
//! something and another nothing, [`DIFFERENCES`] says why; a difference without a reason fails, and so does a reason
//! without a difference. With `CARAVEL_WRITE_VERDICTS` set, the file of verdicts is written anew.
#![allow(missing_docs, clippy::unwrap_used)]

use l10n::{SourceFile, check::check};
use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeMap, BTreeSet},
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

const COMPARE: &str = "compare-locales";
const MOZ: &str = "moz.l10n";

/// A tool, the rule by which we find what it does not or the file in which it finds what we do not, and why.
const DIFFERENCES: &[(&str, &str, &str)] = &[
    (MOZ, "plural", ONLY_PARSES),
    (MOZ, "quotes", ONLY_PARSES),
    (MOZ, "variable", ONLY_PARSES),
    (MOZ, "punctuation-space", ONLY_PARSES),
    (MOZ, "function", ONLY_PARSES),
    (MOZ, "slug", ONLY_PARSES),
    (MOZ, "html", ONLY_PARSES),
    (MOZ, "circle", ONLY_PARSES),
    (MOZ, "missing", ONLY_PARSES),
    (MOZ, "unknown", ONLY_PARSES),
    (MOZ, "duplicate", ONLY_PARSES),
    (MOZ, "attribute", ONLY_PARSES),
    (MOZ, "trailing-space", ONLY_PARSES),
    (MOZ, "spaces", ONLY_PARSES),
    (MOZ, "reference", ONLY_PARSES),
    (MOZ, "bidi", ONLY_PARSES),
    (MOZ, "apostrophe", ONLY_PARSES),
    (MOZ, "line-ends", ONLY_PARSES),
    (MOZ, "length", ONLY_PARSES),
    (MOZ, "placeables", ONLY_PARSES),
    (
        MOZ,
        "syntax",
        "brackets, digits and placeables that the runtime does not bear are refused here, and so are bytes that were no UTF-8",
    ),
    (
        COMPARE,
        "plural",
        "it asks for categories only where one other than [other] is there, and minds none that the language has not",
    ),
    (COMPARE, "quotes", "marks by language are not looked at"),
    (COMPARE, "variable", "variables are not compared"),
    (COMPARE, "punctuation-space", "French spaces are not looked at"),
    (COMPARE, "function", "functions and their options are the runtime's affair"),
    (COMPARE, "slug", "slugs are the shop's own"),
    (COMPARE, "html", "text is not looked at"),
    (COMPARE, "circle", "references within terms are not followed"),
    (COMPARE, "trailing-space", "bytes are not looked at"),
    (COMPARE, "spaces", "text is not looked at"),
    (COMPARE, "bidi", "signs of direction are not looked at"),
    (COMPARE, "apostrophe", "apostrophes are not looked at"),
    (COMPARE, "line-ends", "lines are read whatever their ends are"),
    (COMPARE, "length", "it knows no limits"),
    (COMPARE, "syntax", "brackets, digits and placeables that the runtime does not bear are refused here"),
    (
        COMPARE,
        "bytes/old-mac-lines",
        "it takes a carriage return alone for the end of a line, which Fluent does not",
    ),
    (COMPARE, "messages/missing-term", "terms are each language's own affair here"),
    (COMPARE, "messages/term-and-message", "terms are each language's own affair here"),
    (COMPARE, "references/own-term", "terms are each language's own affair here"),
    (COMPARE, "references/term-lost", "terms are each language's own affair here"),
    (COMPARE, "references/other-message", "a text may say in words what English refers to"),
    (COMPARE, "references/reference-added", "a text may refer to what English says in words"),
    (COMPARE, "references/reference-lost", "a text may say in words what English refers to"),
    (COMPARE, "variables/behind-a-reference", "variables count, by whatever way they come"),
];
const ONLY_PARSES: &str = "its linter only parses";

#[derive(Serialize)]
struct Case {
    name: String,
    locale: String,
    english: String,
    text: String,
}

/// What each tool finds in a file, by tool.
type Said = BTreeMap<String, Vec<String>>;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken")
}

/// The Python that has both; `None` where nobody has installed it. `cargo xtask test` always names one.
fn python() -> Option<PathBuf> {
    let named = std::env::var_os("CARAVEL_LINTERS").map(PathBuf::from);
    let installed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/python/linters/bin/python");
    named.or_else(|| installed.is_file().then_some(installed))
}

/// `<U+202B>` is a character that an editor does not show, and `<U+END>` that the last line has no end.
fn shown(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text.strip_suffix("<U+END>\n").unwrap_or(text);
    while let Some((before, after)) = rest.split_once("<U+") {
        let (code, after) = after.split_once('>').unwrap();
        out.push_str(before);
        out.push(u32::from_str_radix(code, 16).ok().and_then(char::from_u32).unwrap());
        rest = after;
    }
    out + rest
}

/// Each case begins with `== name (locale)`; English stands above the line `--`, the translation below.
fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for entry in std::fs::read_dir(folder()).unwrap() {
        let path = entry.unwrap().path();
        let kind = path.file_stem().unwrap().to_str().unwrap().to_owned();
        if path.extension().is_none_or(|ending| ending != "txt") || kind == "verdicts" {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        for case in format!("\n{text}").split("\n== ").skip(1) {
            let (head, body) = case.split_once('\n').unwrap();
            let (name, locale) = head.strip_suffix(')').unwrap().split_once(" (").unwrap();
            let (english, text) =
                format!("{body}\n").split_once("--\n").map(|(a, b)| (shown(a), shown(b))).unwrap();
            cases.push(Case { name: format!("{kind}/{name}"), locale: locale.to_owned(), english, text });
        }
    }
    cases.sort_by(|a, b| a.name.cmp(&b.name));
    cases
}

/// The rules that the translation breaks.
fn ours(case: &Case) -> Vec<String> {
    let path = format!("{}/a.ftl", case.locale);
    let files = [SourceFile::new("en/a.ftl", &case.english), SourceFile::new(&path, &case.text)];
    let found = check(&files).into_iter().filter(|finding| finding.problem.file == path);
    let rules: BTreeSet<&str> = found.map(|finding| finding.rule.code()).collect();
    rules.into_iter().map(str::to_owned).collect()
}

fn theirs(python: &Path, cases: &[Case]) -> BTreeMap<String, Said> {
    let mut process = Command::new(python)
        .arg(folder().join("oracle.py"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    process.stdin.take().unwrap().write_all(&serde_json::to_vec(cases).unwrap()).unwrap();
    let output = process.wait_with_output().unwrap();
    assert!(output.status.success());
    #[derive(Deserialize)]
    struct All(BTreeMap<String, Said>);
    serde_json::from_slice::<All>(&output.stdout).unwrap().0
}

fn written(found: &[String]) -> String {
    if found.is_empty() { "-".to_owned() } else { found.join(" ") }
}

#[test]
fn every_difference_to_what_other_linters_find_has_its_reason() {
    let cases = cases();
    assert!(cases.len() >= 200, "{}", cases.len());
    let Some(python) = python() else {
        eprintln!("left out: no compare-locales and moz.l10n here; `cargo xtask test` installs them");
        return;
    };
    let theirs = theirs(&python, &cases);
    let mut verdicts = String::new();
    let mut unexplained = Vec::new();
    let mut used = BTreeSet::new();
    for case in &cases {
        let (own, said) = (ours(case), theirs.get(&case.name).unwrap());
        let of = |tool: &str| said.get(tool).map(Vec::as_slice).unwrap_or_default();
        verdicts.push_str(&format!(
            "{}: caravel {}; {COMPARE} {}; {MOZ} {}\n",
            case.name,
            written(&own),
            written(of(COMPARE)),
            written(of(MOZ))
        ));
        for tool in [COMPARE, MOZ] {
            let other = of(tool);
            if own.is_empty() == other.is_empty() {
                continue;
            }
            let explains = |what: &str| match other {
                [] => own.iter().any(|rule| rule == what),
                _ => case.name == what,
            };
            let reason = DIFFERENCES.iter().position(|(of, what, _)| *of == tool && explains(what));
            match reason {
                Some(reason) => drop(used.insert(reason)),
                None => {
                    unexplained.push(format!("{}: {} | {tool} {}", case.name, written(&own), written(other)))
                }
            }
        }
    }
    let file = folder().join("verdicts.txt");
    if std::env::var_os("CARAVEL_WRITE_VERDICTS").is_some() {
        std::fs::write(&file, &verdicts).unwrap();
    }
    let known = std::fs::read_to_string(&file).unwrap_or_default();
    let others: Vec<_> = verdicts.lines().filter(|line| !known.lines().any(|known| known == *line)).collect();
    assert!(unexplained.is_empty(), "{}", unexplained.join("\n"));
    assert!(others.is_empty(), "{}", others.join("\n"));
    let all = DIFFERENCES.iter().enumerate();
    let idle: Vec<_> = all.filter(|(reason, _)| !used.contains(reason)).collect();
    assert!(idle.is_empty(), "reasons without a difference: {idle:?}");
}
