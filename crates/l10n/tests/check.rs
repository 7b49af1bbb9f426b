//! What the checks find, and at which line.
#![allow(missing_docs, clippy::unwrap_used)]

use l10n::{
    SourceFile, Words,
    check::{Rule, check},
};

/// Compares the problems of some files with `expected`, one `file:line: what` each.
fn finds(files: &[(&str, &str)], expected: &[&str]) {
    let files: Vec<_> = files.iter().map(|(path, text)| SourceFile::new(*path, *text)).collect();
    let found: Vec<_> = check(&files).iter().map(ToString::to_string).collect();
    assert_eq!(found, expected);
}

#[test]
fn good_files_have_no_problems() {
    let en = "a = A { $x }\n    .b = B\n-brand = Caravel\nc = { -brand } { a } { $n ->\n    [one] one\n   *[other] { $n }\n}\n";
    let de = "c = { -brand(case: \"x\") }: { a }, { $n ->\n    [one] eins\n   *[other] { $n }\n}\n-brand = Karawane\na = { $x }\n    .b = B\n";
    finds(&[("en/common.ftl", en), ("de/other.ftl", de), ("README.md", "not { words")], &[]);
}

#[test]
fn messages_and_attributes_are_those_of_english() {
    let en = "one = 1\n\ntwo = 2\n    .label = L\n    .hint = H\nthree =\n    .label = only\n";
    let de = "# A comment\ntwo = 2\n    .hint = H\n    .extra = E\nfour = 4\nthree = drei\n    .label = x\n";
    finds(
        &[("en/cart.ftl", en), ("de/cart.ftl", de)],
        &[
            "de/cart.ftl:1: missing message `one`",
            "de/cart.ftl:2: `two` lacks the attribute `.label`",
            "de/cart.ftl:4: `two` has the attribute `.extra`, which English has not",
            "de/cart.ftl:5: unknown message `four`: English has none",
            "de/cart.ftl:6: `three` has a value, which English has not",
        ],
    );
}

#[test]
fn a_missing_file_is_reported_where_english_has_it() {
    finds(
        &[("en/mails/paid.ftl", "email-paid = P\n"), ("ja/common.ftl", "")],
        &["ja/mails/paid.ftl:1: missing message `email-paid`"],
    );
}

#[test]
fn variables_are_those_of_english() {
    let en = "price = { MONEY($price) } for { $count }\nvia = { price }\n";
    let de = "price =\n    Kostet\n    { MONEY($prize) } für { $count }\r\nvia = { $price } { $count }\n";
    finds(
        &[("en/common.ftl", en), ("de/common.ftl", de)],
        &[
            "de/common.ftl:1: `price` does not use $price, which English uses",
            "warning: de/common.ftl:1: lines end as on Windows (CRLF): save it with LF",
            "de/common.ftl:3: `price` uses $prize, which English does not",
        ],
    );
}

#[test]
fn plurals_are_those_the_runtime_selects() {
    let en = "items = { $count ->\n    [one] one\n   *[other] { $count }\n}\nland = { $country ->\n    [DE] x\n   *[other] y\n}\n";
    let ar = "items =\n    { NUMBER($count) ->\n        [one] x\n        [two] x\n        [few] x\n       *[other] { $count }\n    }\nland = { $country ->\n   *[other] x\n}\n";
    let ja = "items = { $count ->\n    [one] x\n   *[other] { $count }\n}\nland = { $country }\n";
    let pl = "items = { $count ->\n    [one] x\n    [few] x\n   *[many] { $count }\n}\nland = { $country }\n";
    finds(
        &[("en/cart.ftl", en), ("ar/cart.ftl", ar), ("ja/cart.ftl", ja), ("pl/cart.ftl", pl)],
        &[
            "ar/cart.ftl:2: `items`: the choice by NUMBER(…) lacks [many], which `ar` selects for 11",
            "ar/cart.ftl:2: `items`: the choice by NUMBER(…) lacks [zero], which `ar` selects for 0",
            "ja/cart.ftl:2: `items`: [one] is never selected in `ja`",
        ],
    );
}

#[test]
fn a_number_spelled_out_covers_its_category() {
    let en = "items = { $count ->\n    [0] none\n    [1] one\n   *[other] { $count }\n}\n";
    let fr = "items = { $count ->\n    [0] rien\n   *[other] { $count }\n}\n";
    let ordinal =
        "rank = { NUMBER($n, type: \"ordinal\") ->\n    [one] 1st\n    [two] 2nd\n   *[other] nth\n}\n";
    finds(
        &[("en/a.ftl", en), ("fr/a.ftl", fr), ("en/b.ftl", ordinal), ("fr/b.ftl", "rank = { $n }\n")],
        &[
            "en/b.ftl:1: `rank`: the choice by NUMBER(…) lacks [few], which `en` selects for 3",
            "fr/a.ftl:1: `items`: the choice by $count lacks [one], which `fr` selects for 1",
        ],
    );
}

#[test]
fn parse_errors_have_their_line_and_are_not_missing_too() {
    let en = "a = A\nb = B\nc = C\n";
    let de = "a = A\n\nb = { \"open\n\nc = C\nd\n";
    let found = check(&[SourceFile::new("en/x.ftl", en), SourceFile::new("de/x.ftl", de)]);
    let lines: Vec<_> = found.iter().map(|p| (p.problem.file.as_str(), p.problem.line)).collect();
    assert_eq!(lines, [("de/x.ftl", 3), ("de/x.ftl", 6)], "{found:?}");
}

#[test]
fn calls_and_references_are_known() {
    let en = "a = { DATETIME($x) }\nb = { missing } { -brand } { a.title }\nc = { DATE($x, style: \"full\") }\nd = { MONEY($x, currency: \"EUR\") }\ne = { COUNTRY() }\n";
    finds(
        &[("en/x.ftl", en)],
        &[
            "en/x.ftl:1: unknown function `DATETIME`: there are NUMBER, MONEY, DATE, COUNTRY",
            "en/x.ftl:2: refers to `missing`, which is not there",
            "en/x.ftl:2: refers to the term `-brand`, which is not there",
            "en/x.ftl:2: refers to `a.title`, which is not there",
            "en/x.ftl:3: the style of a date is \"long\", \"medium\" or \"short\"",
            "en/x.ftl:4: `MONEY` has no option `currency`",
            "en/x.ftl:5: `COUNTRY` takes one value",
        ],
    );
}

#[test]
fn messages_do_not_lead_back_to_themselves() {
    let en = "a = { b }\nb = { c.x }\nc = { a }\n    .x = { a }\nd = { a } $\n";
    finds(
        &[("en/x.ftl", en)],
        &[
            "en/x.ftl:1: `a` leads back to itself",
            "en/x.ftl:2: `b` leads back to itself",
            "en/x.ftl:4: `c` leads back to itself",
        ],
    );
}

#[test]
fn a_name_is_there_once_in_a_locale() {
    finds(
        &[("en/a.ftl", "x = 1\n"), ("en/b.ftl", "\nx = 2\ny = 3\ny = 4\n")],
        &[
            "en/b.ftl:2: `x` is there twice, first at en/a.ftl:1",
            "en/b.ftl:4: `y` is there twice, first at en/b.ftl:3",
        ],
    );
}

#[test]
fn files_stand_in_the_folder_of_a_locale() {
    finds(
        &[("en/a.ftl", "x = 1\n"), ("loose.ftl", "x = 1\n"), ("pt_BR/a.ftl", "x = 1\n")],
        &[
            "loose.ftl:1: stands outside of a locale's folder, so it is never read",
            "pt_BR/a.ftl:1: `pt_BR` is no locale: name the folder `de` or `pt-br`",
        ],
    );
    finds(&[("de/a.ftl", "x = 1\n")], &["en/common.ftl:1: there are no English messages to compare with"]);
}

const BOWL: &str = "title = T\ntagline = T\ndescription = D\ndetails = D\nslug = bowl\npicture = P\n";

#[test]
fn a_product_may_have_further_pictures() {
    let more = format!("{BOWL}picture-2 = From above\npicture-12 = The foot\n");
    let shop = [("en/a.ftl", "x = 1\n"), ("de/a.ftl", "x = 1\n"), ("de/products/bowl.ftl", BOWL)];
    finds(&[shop[0], shop[1], shop[2], ("en/products/bowl.ftl", &more)], &[]);
    for name in ["picture-1", "picture-02", "picture-100", "picture-two", "picture-"] {
        let odd = format!("{BOWL}{name} = P\n");
        let files = [SourceFile::new("en/a.ftl", "x = 1\n"), SourceFile::new("en/products/bowl.ftl", odd)];
        assert!(!check(&files).is_empty(), "{name}");
    }
}

#[test]
fn a_product_may_have_synonyms() {
    let named = |line: &str| BOWL.replacen("title = T\n", &format!("title = T\n{line}"), 1);
    let files = |text: String| {
        vec![SourceFile::new("en/a.ftl", "x = 1\n"), SourceFile::new("en/products/bowl.ftl", text)]
    };
    for (line, words) in [
        ("", vec![]),
        ("    .synonyms = cup, tea bowl ,\n", vec!["cup", "tea bowl"]),
        ("    .synonyms = 茶わん、湯呑み，فنجان، كوب\n", vec!["茶わん", "湯呑み", "فنجان", "كوب"]),
    ] {
        assert_eq!(check(&files(named(line))), [], "{line}");
        let read = Words::from_files(files(named(line))).ok().unwrap().product_texts();
        assert_eq!(read[0].synonyms, words);
    }
    for (line, fault) in [
        ("    .synonyms = ,,\n", "en/products/bowl.ftl:1: `title.synonyms` is empty"),
        (
            "    .synonyms = { $x }\n",
            "en/products/bowl.ftl:1: `title.synonyms` takes no variables, references or choices",
        ),
        (
            "    .other = x\n",
            "en/products/bowl.ftl:1: unknown attribute `title.other`: a product has `title.synonyms`",
        ),
    ] {
        assert_eq!(check(&files(named(line))).first().map(ToString::to_string).as_deref(), Some(fault));
    }
}

#[test]
fn products_are_whole_and_their_slugs_differ() {
    let odd = "title = T { $x }\ntagline = { \"\" }\nslug = The Bowl\nprice = 5\ndetails = D\npicture = P\n";
    finds(
        &[
            ("en/a.ftl", "x = 1\n"),
            ("de/a.ftl", "x = 1\n"),
            ("fr/a.ftl", "x = 1\n"),
            ("en/products/bowl.ftl", BOWL),
            ("en/products/cup.ftl", BOWL),
            ("de/products/bowl.ftl", BOWL),
            ("de/products/cup.ftl", odd),
            ("de/products/Jug.ftl", BOWL),
            ("fr/products/bowl.ftl", BOWL),
            ("fr/products/plate.ftl", &BOWL.replace("slug = bowl", "slug = assiette")),
        ],
        &[
            "de/products/Jug.ftl:1: `Jug` is no product id: lower-case words joined by hyphens; the file's name is the product's code",
            "de/products/cup.ftl:1: `title` takes no variables, references or choices",
            "de/products/cup.ftl:1: missing message `description`",
            "de/products/cup.ftl:2: `tagline` is empty",
            "de/products/cup.ftl:3: `The Bowl` is no slug: 1 to 80 letters, digits and hyphens, no capitals",
            "de/products/cup.ftl:4: unknown message `price`: a product has title, tagline, description, details, slug, picture, picture-2 …",
            "en/products/cup.ftl:5: the slug `bowl` is taken by en/products/bowl.ftl",
            "fr/products/cup.ftl:1: the file is missing: English has this product",
            "fr/products/plate.ftl:1: unknown product: English has none of this name",
        ],
    );
}

#[test]
fn a_text_fits_its_place() {
    let en = "# A button.\n# max 8\n# max 4 .title\na = Go { $x }\n    .title = Go\nb = { NUMBER($n) ->\n    [one] a\n   *[other] b\n}\n";
    let de = "a = Los { $x }, 👩‍👩‍👧!\n    .title = Weiter\nb = { NUMBER($n) ->\n    [one] a\n   *[other] b\n}\n";
    finds(
        &[("en/a.ftl", en), ("de/a.ftl", de)],
        &["warning: de/a.ftl:2: `a.title` has 6 letters, and 4 fit"],
    );
    let long = BOWL.replace("title = T", &format!("title = {}", "é".repeat(61)));
    finds(
        &[("en/a.ftl", "x = 1\n"), ("en/products/bowl.ftl", &long)],
        &["warning: en/products/bowl.ftl:1: `title` has 61 letters, and 60 fit"],
    );
}

#[test]
fn a_region_says_only_what_is_different_there() {
    let en = "a = A { $x }\nb = B\nc = C\n    .d = D\nn = { NUMBER($n) ->\n    [one] a\n   *[other] b\n}\n";
    let de = "a = A { $x }\nb = B\nc = C { b }\n    .d = D\nn = { NUMBER($n) ->\n    [one] a\n   *[other] b\n}\n-brand = X\n";
    let at = "a = Jänner\nb = B\nc = { -brand } { b }\n    .e = E\nnew = x\nn = { NUMBER($n) ->\n    [one] 1\n   *[other] b\n}\n";
    let part = "title = Polster\ntagline = T\nslug = polster\n";
    finds(
        &[
            ("en/a.ftl", en),
            ("de/a.ftl", de),
            ("de-at/b.ftl", at),
            ("en/products/bowl.ftl", BOWL),
            ("de/products/bowl.ftl", BOWL),
            ("de-at/products/bowl.ftl", part),
            ("de-at/products/plate.ftl", "title = Teller\n"),
        ],
        &[
            "de-at/b.ftl:1: `a` does not use $x, which `de` uses",
            "warning: de-at/b.ftl:2: `b` says what `de` says: leave it out",
            "de-at/b.ftl:4: `c` has the attribute `.e`, which `de` has not",
            "de-at/b.ftl:5: unknown message `new`: neither `de` nor English has it",
            "de-at/products/bowl.ftl:3: a region has no `slug` of its own: leave it out, the address stays the same",
            "de-at/products/plate.ftl:1: unknown product: its language has none of this name",
        ],
    );
    finds(
        &[
            ("en/a.ftl", "page-a = A\n    .slug = a\n"),
            ("de/a.ftl", "page-a = A\n    .slug = ah\n"),
            ("de-at/a.ftl", "page-a = Ä\n    .slug = oh\n"),
        ],
        &["de-at/a.ftl:2: a region has no `slug` of its own: leave it out, the address stays the same"],
    );
    let part = part.replace("slug = polster\n", "");
    finds(
        &[
            ("en/a.ftl", "x = 1\n"),
            ("de/a.ftl", "x = 1\n"),
            ("en/products/bowl.ftl", BOWL),
            ("de/products/bowl.ftl", BOWL),
            ("de-at/products/bowl.ftl", &part),
        ],
        &["warning: de-at/products/bowl.ftl:2: `tagline` says what the language says: leave it out"],
    );
}

#[test]
fn no_message_is_more_than_the_runtime_says() {
    let laughs = format!("a = {}\nb = {}\n", "{ b }".repeat(50), "{ $x }".repeat(3));
    let many = format!("a = {}\nb = {}\n", "{ $x } ".repeat(10_000).trim_end(), "{ $x }".repeat(3));
    finds(
        &[("en/a.ftl", &laughs)],
        &["en/a.ftl:1: `a` has more than 100 places to fill in, with what it refers to"],
    );
    finds(
        &[("en/a.ftl", "a = A\nb = B\n"), ("de/a.ftl", &many)],
        &[
            "de/a.ftl:1: `a` has more than 100 places to fill in",
            "de/a.ftl:2: `b` uses $x, which English does not",
        ],
    );
}

#[test]
fn slugs_are_fit_for_addresses_and_differ() {
    let en = "page-a = A\n    .slug = a\npage-b = B\n    .slug = b\ncollection-a = A\n    .slug = a\n";
    let de = "page-a = A\n    .slug = tu\u{308}r\npage-b = B\n    .slug = tür\ncollection-a = A\n    .slug = Die--Tür-\n";
    finds(
        &[("en/a.ftl", en), ("de/a.ftl", de)],
        &[
            "de/a.ftl:2: `tu\u{308}r` has letters in two parts: write tür, with whole ones (NFC)",
            "de/a.ftl:4: the slug `tür` is taken by de/a.ftl",
            "de/a.ftl:6: `Die--Tür-` is no slug: 1 to 80 letters, digits and hyphens, no capitals",
            "de/a.ftl:6: `Die--Tür-` is no slug: hyphens stand between letters, one at a time",
        ],
    );
}

#[test]
fn rules_have_names_of_their_own() {
    let codes: std::collections::BTreeSet<_> = Rule::ALL.iter().map(|rule| rule.code()).collect();
    assert_eq!(codes.len(), Rule::ALL.len());
}
