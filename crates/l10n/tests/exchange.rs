//! Words go to translators' tools and come back: every text of every language, in every format.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing)]

use fluent_syntax::{ast, parser, serializer};
use l10n::{
    SourceFile,
    exchange::{Change, Exchange, Format, State, accept, export, take},
    read_dir,
};
use proptest::prelude::*;
use std::{collections::BTreeMap, path::Path};

fn locales() -> Vec<SourceFile> {
    read_dir(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales")).unwrap()
}

fn languages(files: &[SourceFile]) -> Vec<String> {
    let mut languages: Vec<String> =
        files.iter().map(|file| file.path.split('/').next().unwrap().to_owned()).collect();
    languages.dedup();
    languages.retain(|language| language != "en");
    languages
}

/// The messages of a language as the README writes them, without their comments, by file and in no order.
fn messages(files: &[SourceFile], language: &str) -> BTreeMap<String, Vec<String>> {
    let own = files.iter().filter(|file| file.path.starts_with(&format!("{language}/")));
    let of_file = |file: &SourceFile| {
        let resource = parser::parse(file.text.clone()).unwrap();
        let messages = resource.body.into_iter().filter_map(|mut entry| {
            match &mut entry {
                ast::Entry::Message(message) => message.comment = None,
                ast::Entry::Term(term) => term.comment = None,
                _ => return None,
            }
            Some(serializer::serialize(&ast::Resource { body: vec![entry] }))
        });
        let mut messages: Vec<String> = messages.collect();
        messages.sort();
        messages
    };
    own.filter(|file| file.path.ends_with(".ftl")).map(|file| (file.path.clone(), of_file(file))).collect()
}

fn with(files: &[SourceFile], taken: &[SourceFile]) -> Vec<SourceFile> {
    let mut all: BTreeMap<String, SourceFile> =
        files.iter().map(|file| (file.path.clone(), file.clone())).collect();
    all.extend(taken.iter().map(|file| (file.path.clone(), file.clone())));
    all.into_values().collect()
}

fn through(format: Format, exchange: &Exchange) -> Exchange {
    let read = format.read(&format.write(exchange)).unwrap();
    assert_eq!(read, *exchange, "{format:?}");
    read
}

#[test]
fn every_text_comes_back_in_every_format() {
    let files = locales();
    for language in languages(&files) {
        let locale = language.parse().unwrap();
        let exchange = export(&files, &locale);
        let without: Vec<_> =
            files.iter().filter(|file| !file.path.starts_with(&format!("{language}/"))).cloned().collect();
        for format in Format::ALL {
            let read = through(format, &exchange);
            let same = take(&files, &read).unwrap();
            let others: Vec<_> = same
                .changes
                .iter()
                .filter(|(_, change)| !matches!(change, Change::Same | Change::Missing))
                .collect();
            assert!(others.is_empty(), "{language} {format:?}: {others:?}");
            assert!(same.files.iter().all(|file| file.path.ends_with(".english.toml")), "{language}");
            let anew = take(&without, &read).unwrap();
            let anew = with(&without, &anew.files);
            let (anew, before) = (messages(&anew, &language), messages(&files, &language));
            for (file, messages) in &before {
                assert_eq!(anew.get(file), Some(messages), "{file} {format:?}");
            }
            assert_eq!(anew.len(), before.len(), "{language} {format:?}");
        }
    }
}

const EN: &str = "\
# What it says.
hello = Hello, { $name }!
    .title = A greeting
count = { NUMBER($n) ->
    [0] Nothing
    [one] One
   *[other] { $n } of { $n -> 
       [one] a
      *[other] b
    }
}. Sent { $day } or { $n ->
    [1] not
   *[other] yes
}
long =
    First line

    third { \"[\" } line
last = End
";

fn shop(pl: &str) -> Vec<SourceFile> {
    let mut files = vec![SourceFile::new("en/a.ftl", EN)];
    if !pl.is_empty() {
        files.push(SourceFile::new("pl/a.ftl", pl));
    }
    files
}

#[test]
fn a_new_language_is_asked_for_its_own_plurals() {
    let en = "count = { NUMBER($n) ->\n    [0] None\n    [one] One\n   *[other] { $n } things\n}\n";
    let files = [SourceFile::new("en/a.ftl", en)];
    let exchange = export(&files, &"pl".parse().unwrap());
    let names: Vec<_> = exchange.units.iter().map(|unit| unit.name.to_string()).collect();
    let way = |key: &str| format!("a.ftl:count#NUMBER($n)={key}");
    assert_eq!(names, ["0", "one", "few", "many", "other*"].map(way));
    let english: Vec<_> = exchange.units.iter().map(|unit| unit.english.as_str()).collect();
    assert_eq!(english, ["None", "One", "{ $n } things", "{ $n } things", "{ $n } things"]);
    assert!(exchange.units.iter().all(|unit| unit.state == State::Missing));
}

#[test]
fn a_translation_is_put_where_it_belongs_and_nothing_else_changes() {
    let pl = "# Powitanie\nhello = Cześć, { $name }!\n    .title = Powitanie\n\n# Koniec\nlast = Koniec\n";
    let files = shop(pl);
    let mut exchange = export(&files, &"pl".parse().unwrap());
    for unit in &mut exchange.units {
        match unit.name.id().as_str() {
            "hello" => unit.translation = "Witaj, { $name }!".into(),
            "long" => {
                unit.translation = "Raz\n\n[trzy] { \"[\" } razy".into();
                unit.state = State::Translated;
            }
            _ => {}
        }
    }
    for format in Format::ALL {
        let taken = take(&files, &through(format, &exchange)).unwrap();
        let changes: Vec<_> =
            taken.changes.iter().map(|(name, change)| (name.as_str(), change.clone())).collect();
        assert_eq!(
            changes,
            [
                ("a.ftl:hello", Change::Changed),
                ("a.ftl:count", Change::Missing),
                ("a.ftl:long", Change::Added),
                ("a.ftl:last", Change::Same)
            ]
        );
        assert_eq!(
            taken.files[0].text,
            "# Powitanie\nhello = Witaj, { $name }!\n    .title = Powitanie\nlong =\n    Raz\n\n    { \"[\" }trzy] { \"[\" } razy\n\n# Koniec\nlast = Koniec\n"
        );
    }
}

#[test]
fn what_would_break_a_page_is_refused_with_its_reason() {
    let files = shop("hello = Cześć, { $name }!\n    .title = Powitanie\n");
    let exchange = export(&files, &"pl".parse().unwrap());
    let refused = |id: &str, text: &str| {
        let mut exchange = exchange.clone();
        let unit = exchange.units.iter_mut().find(|unit| unit.name.id() == id).unwrap();
        unit.translation = text.to_owned();
        let taken = take(&files, &exchange).unwrap();
        assert!(taken.files.iter().all(|file| file.path.ends_with(".toml")), "{text}");
        let change = taken
            .changes
            .into_iter()
            .find(|(name, _)| *name == format!("a.ftl:{}", id.split('.').next().unwrap()));
        match change.unwrap().1 {
            Change::Refused(why) => why,
            other => panic!("{text}: {other:?}"),
        }
    };
    assert_eq!(refused("hello", "Cześć!"), "`hello` does not use $name, which English uses");
    assert_eq!(refused("hello", "{ $name } { $other }"), "`hello` uses $other, which English does not");
    assert!(refused("hello", "Cześć, { $name !").starts_with("does not parse"));
    assert_eq!(refused("hello", ""), "only 1 of 2 texts are translated");
    assert!(refused("count", "{ $n }").starts_with("only 1 of"));
    let mut unknown = exchange.clone();
    unknown.units[0].name = "a.ftl:nowhere".parse().unwrap();
    assert_eq!(
        take(&files, &unknown).unwrap().changes[0].1,
        Change::Refused("English has no such message".into())
    );
    for name in ["../a.ftl:x", "/a.ftl:x", "a.txt:x", "a.ftl:", "a.ftl", "a.ftl:x y", ".a.ftl:x"] {
        assert!(name.parse::<l10n::exchange::Name>().is_err(), "{name}");
    }
}

#[test]
fn files_of_tools_that_are_broken_are_refused_with_a_line() {
    let cases = [
        (
            Format::Po,
            "msgid \"\"\nmsgstr \"Language: pl\\n\"\n\nmsgid \"x\"\nmsgstr \"y\"\n",
            "line 3: a text without `msgctxt`",
        ),
        (Format::Po, "msgid \"\"\nmsgstr \"\"\n", "the header names no `Language:`"),
        (Format::Po, "hello\n", "line 1: neither a comment nor a text"),
        (Format::Csv, "locale,file\n", "line 1: there is no column `id`"),
        (Format::Xliff, "<xliff version=\"1.2\"/>", "line 1: this is not XLIFF 2"),
        (Format::Xliff, "<xliff version=\"2.1\">", "the file names no `trgLang`"),
    ];
    for (format, text, expected) in cases {
        assert_eq!(format.read(text).unwrap_err(), expected);
    }
}

#[test]
fn english_that_has_changed_makes_a_translation_stale_until_it_is_accepted() {
    let pl: commerce::Locale = "pl".parse().unwrap();
    let files = shop("hello = Cześć, { $name }!\n    .title = Powitanie\nlast = Koniec\n");
    let noted = accept(&files, &pl, &[]).unwrap();
    assert_eq!(noted.path, "pl/.english.toml");
    let mut files = with(&files, &[noted]);
    assert_eq!(accept(&files, &pl, &[]), None);
    let states = |files: &[SourceFile]| -> Vec<_> {
        let units = export(files, &pl).units;
        units
            .into_iter()
            .filter(|unit| !unit.translation.is_empty())
            .map(|unit| (unit.name.id(), unit.state))
            .collect()
    };
    let english = files.iter_mut().find(|file| file.path == "en/a.ftl").unwrap();
    english.text =
        english.text.replace("# What it says.", "# Another comment.").replace("last = End", "last = The end");
    let (fresh, stale) = (State::Translated, State::Stale);
    let expected =
        [("hello".to_owned(), fresh), ("hello.title".to_owned(), fresh), ("last".to_owned(), stale)];
    assert_eq!(states(&files), expected);
    let found: Vec<_> = l10n::check::check(&files)
        .iter()
        .map(ToString::to_string)
        .filter(|found| found.contains("has changed"))
        .collect();
    assert_eq!(
        found,
        [
            "warning: pl/a.ftl:3: the English of `last` has changed since: look at it again, then `caravel words accept`"
        ]
    );
    // What comes back as it went out is as stale as before.
    let untouched = take(&files, &through(Format::Po, &export(&files, &pl))).unwrap();
    assert_eq!(states(&with(&files, &untouched.files)), expected);
    let mut exchange = export(&files, &pl);
    exchange.units.iter_mut().find(|unit| unit.name.id() == "last").unwrap().translation = "Koniec!".into();
    let taken = take(&files, &through(Format::Xliff, &exchange)).unwrap();
    assert!(states(&with(&files, &taken.files)).iter().all(|(_, state)| *state == fresh));
    // An answer to an English of before is stale from the start.
    let english = files.iter_mut().find(|file| file.path == "en/a.ftl").unwrap();
    english.text = english.text.replace("last = The end", "last = The very end");
    let taken = take(&files, &exchange).unwrap();
    assert_eq!(states(&with(&files, &taken.files)), expected);
    let words = l10n::Words::from_files(files.clone()).unwrap();
    let covered = l10n::coverage(&words);
    assert_eq!((covered[0].translated, covered[0].stale.len(), covered[0].missing.len()), (1, 1, 2));
    let noted = accept(&files, &pl, &["a.ftl".to_owned()]).unwrap();
    assert_eq!(l10n::coverage(&l10n::Words::from_files(with(&files, &[noted])).unwrap())[0].translated, 2);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn any_text_comes_back(text in "[a-zé\u{1}\u{a0}\u{202f}<>&\"'\\\\;,#\t* .\\[\\]{}$-]{0,30}(\n[a-z\"]{0,9}){0,3}") {
        let files = shop("");
        let mut exchange = export(&files, &"pl".parse().unwrap());
        for unit in &mut exchange.units {
            unit.translation = text.clone();
            unit.state = if text.is_empty() { State::Missing } else { State::Translated };
        }
        for format in Format::ALL {
            let read = format.read(&format.write(&exchange)).unwrap();
            prop_assert_eq!(&read, &exchange);
            take(&files, &read).unwrap();
        }
    }
}
