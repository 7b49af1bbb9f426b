//! Files that are broken, gone, endless, or no files at all: the last good words serve.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing)]

mod support;

use l10n::Words;
use support::{BOWL, file, speak};

const PAGE: &str = "title = T\ndescription = D\nslug = fair\n";

#[test]
fn what_is_gone_is_said_in_english_which_itself_stays() {
    let all = vec![
        file("en/a.ftl", "a = A\nb = B\n"),
        file("en/c.ftl", "c = C\n"),
        file("en/pages/fair.ftl", PAGE),
        file("en/products/bowl.ftl", BOWL),
        file("de/a.ftl", "a = Ä\nb = Bé\n"),
        file("de/c.ftl", "c = Cé\n"),
        file("de/pages/fair.ftl", PAGE),
        file("de/products/bowl.ftl", BOWL),
    ];
    let words = Words::from_files(all.clone()).unwrap();
    let here = |paths: &[&str]| {
        all.iter().filter(|file| paths.contains(&file.path.as_str())).cloned().collect::<Vec<_>>()
    };
    let said = |id| speak(&words, "de", "de").plain(id);
    let page = || {
        let page = words.pages().page(&"fair".parse().unwrap(), &"de".parse().unwrap()).cloned();
        page.map(|page| page.locale.to_string())
    };
    let problems = words.reload(here(&["en/a.ftl", "de/c.ftl", "de/pages/fair.ftl"]));
    let told: Vec<_> = problems.iter().map(ToString::to_string).collect();
    let stays = "is gone: its last version keeps serving until the next start";
    let english = ["en/c.ftl", "en/pages/fair.ftl", "en/products/bowl.ftl"];
    assert_eq!(told, english.map(|path| format!("{path}:1: {stays}")));
    assert_eq!((said("a"), said("c"), page().as_deref()), ("A".into(), "Cé".into(), Some("de")));
    assert_eq!(speak(&words, "en", "us").plain("c"), "C");
    let texts = words.product_texts();
    assert_eq!(texts.iter().map(|text| text.locale.as_str()).collect::<Vec<_>>(), ["en"]);
    // A page that is gone in German is read in English, and one that is gone everywhere is gone.
    words.reload(here(&["en/a.ftl", "en/c.ftl", "en/pages/fair.ftl", "de/c.ftl"]));
    assert_eq!(page().as_deref(), Some("en"));
    words.reload(here(&["en/a.ftl", "en/c.ftl", "en/products/bowl.ftl", "de/c.ftl"]));
    assert_eq!(page(), None);
    // What was English in one file may be in another.
    let moved = file("en/z.ftl", "a = New\nb = New\n");
    let problems = words.reload([here(&["en/c.ftl", "en/products/bowl.ftl"]), vec![moved]].concat());
    assert_eq!((problems, said("a")), (vec![], "New".into()));
    assert_eq!(words.locales().len(), 1);
}

#[test]
fn what_leads_back_to_itself_is_refused_in_a_file_and_never_said_across_files() {
    let words = Words::from_files(vec![
        file("en/a.ftl", "a = A\nb = B\nx = X\n"),
        file("de/a.ftl", "a = Ah { b }\n"),
        file("de/b.ftl", "b = Be { a }\n"),
        file("de/c.ftl", "x = { x }\n"),
    ])
    .unwrap();
    assert_eq!(words.problems()[0].to_string(), "de/c.ftl:1: `x` leads back to itself");
    let voice = speak(&words, "de", "de");
    assert_eq!((voice.plain("a"), voice.text("b"), voice.plain("x")), ("A".into(), "B".into(), "X".into()));
    let many = "{ $x }".repeat(10_000);
    let words =
        Words::from_files(vec![file("en/a.ftl", "a = A\n"), file("de/a.ftl", &format!("a = {many}\n"))])
            .unwrap();
    assert!(words.problems()[0].what.contains("more than 100 places"));
    assert_eq!(speak(&words, "de", "de").plain("a"), "A");
}

#[test]
fn marks_and_line_ends_of_other_systems_are_read() {
    let words =
        Words::from_files(vec![file("en/a.ftl", "\u{feff}a =\r\n    one\r\n    two\r\nb = B\r\n")]).unwrap();
    let voice = speak(&words, "en", "us");
    assert_eq!((voice.plain("a"), voice.plain("b")), ("one\ntwo".into(), "B".into()));
}

#[cfg(unix)]
#[test]
fn a_file_that_is_none_does_not_keep_the_others_from_being_read() {
    let base = std::env::temp_dir().join(format!("l10n-odd-{}", std::process::id()));
    let dir = base.join("locales");
    for folder in ["en", "de", "fr"] {
        std::fs::create_dir_all(dir.join(folder)).unwrap();
    }
    std::fs::write(base.join("outside.ftl"), "secret = S\n").unwrap();
    std::fs::write(dir.join("en/a.ftl"), "a = A\n").unwrap();
    std::fs::write(dir.join("de/a.ftl"), "a = Ah\n").unwrap();
    std::fs::File::create(dir.join("de/large.ftl")).unwrap().set_len(50_000_000).unwrap();
    std::os::unix::fs::symlink(base.join("outside.ftl"), dir.join("de/outside.ftl")).unwrap();
    std::os::unix::fs::symlink("/dev/zero", dir.join("de/device.ftl")).unwrap();
    std::os::unix::fs::symlink(dir.join("nowhere"), dir.join("de/nowhere.ftl")).unwrap();
    std::os::unix::fs::symlink(&dir, dir.join("de/round")).unwrap();
    std::os::unix::fs::symlink(dir.join("de/a.ftl"), dir.join("fr/a.ftl")).unwrap();
    let words = Words::from_dir(&dir).unwrap();
    let told: Vec<_> =
        words.problems().iter().map(ToString::to_string).filter(|told| !told.contains("round")).collect();
    std::fs::remove_dir_all(&base).unwrap();
    assert_eq!(
        told,
        [
            "de/device.ftl:1: is a link that leads out of the folder of locales",
            "de/large.ftl:1: has 50000000 bytes, and a file of words has 262144 at most",
            "de/outside.ftl:1: is a link that leads out of the folder of locales",
        ]
    );
    let voice = speak(&words, "de", "de");
    assert_eq!((voice.plain("a"), voice.try_text("secret")), ("Ah".into(), None));
    assert_eq!(speak(&words, "fr", "fr").plain("a"), "Ah");
}
