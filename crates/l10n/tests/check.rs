//! What the checks find, and at which line.
#![allow(missing_docs, clippy::unwrap_used)]

use l10n::{SourceFile, check::check};

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
        &[("en/pages/delivery.ftl", "page-delivery = D\n"), ("ja/common.ftl", "")],
        &["ja/pages/delivery.ftl:1: missing message `page-delivery`"],
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
    let lines: Vec<_> = found.iter().map(|p| (p.file.as_str(), p.line)).collect();
    assert_eq!(lines, [("de/x.ftl", 3), ("de/x.ftl", 6)], "{found:?}");
}

#[test]
fn calls_and_references_are_known() {
    let en = "a = { DATETIME($x) }\nb = { missing } { -brand } { a.title }\nc = { DATE($x, style: \"full\") }\nd = { MONEY($x, currency: \"EUR\") }\ne = { COUNTRY() }\n";
    finds(
        &[("en/x.ftl", en)],
        &[
            "en/x.ftl:1: unknown function `DATETIME`: there are NUMBER, MONEY, DATE, COUNTRY",
            "en/x.ftl:2: refers to `a.title`, which is not there",
            "en/x.ftl:2: refers to `missing`, which is not there",
            "en/x.ftl:2: refers to the term `-brand`, which is not there",
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
