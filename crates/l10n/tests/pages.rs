//! Content pages: how they are read, what the checks find, and where and when they are shown.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use l10n::{Content, ContentPages, Fact, Facts, Form, Piece, SourceFile, Span, Target, Words, check::check};
use std::{str::FromStr, sync::Arc};

const FAIR: &str = "title = Winter fair
description = Wool from three valleys.
slug = winter-fair
footer = Fair
home = The fair has begun
schedule =
    .from = 2026-11-16
    .until = 2026-12-24
    .markets = de at

hero-1 = Warm
    .text = Until the night
    .picture = scarf
    .link = collection:textiles
    .button = See
text-1 = How
    .text =
        Write to { $merchant-mail },
        any time.

        - One
        - Two, over
          two lines
        { $delivery-methods }
        It is { LENGTH(140) } long.
steps-1 = Three steps
    .title-1 = First
    .text-1 = Ask
    .title-2 = Second
    .text-2 = Wait
quote-1 = “Soft”
    .by = A shepherd
products-1 = Ours
    .products = scarf, scarf
";

fn id<T: FromStr<Err: std::fmt::Debug>>(text: &str) -> T {
    text.parse().unwrap()
}

fn shop(pages: &[(&str, &str)]) -> Vec<SourceFile> {
    let scarf = "title = T\ntagline = T\ndescription = D\ndetails = D\nslug = scarf\npicture = P\n";
    let around = [("en/common.ftl", "collection-textiles = T\n"), ("en/products/scarf.ftl", scarf)];
    around.iter().chain(pages).map(|(path, text)| SourceFile::new(*path, *text)).collect()
}

fn pages(files: &[(&str, &str)]) -> Arc<ContentPages> {
    Words::from_files(shop(files)).unwrap().pages()
}

fn plain(title: &str, slug: &str) -> String {
    format!("title = {title}\ndescription = D\nslug = {slug}\n")
}

#[track_caller]
fn finds(pages: &[(&str, &str)], expected: &[&str]) {
    let found: Vec<_> = check(&shop(pages)).iter().map(ToString::to_string).collect();
    assert_eq!(found, expected);
}

#[test]
fn a_page_is_its_blocks_in_their_order() {
    let pages = pages(&[("en/pages/fair.ftl", FAIR)]);
    let page = pages.page(&id("fair"), &id("en")).unwrap();
    assert_eq!(
        (page.title.as_str(), page.slug.as_str(), page.intro.as_ref()),
        ("Winter fair", "winter-fair", None)
    );
    assert_eq!(page.home.as_deref(), Some("The fair has begun"));
    let names: Vec<_> = page.blocks.iter().map(|block| block.name.as_str()).collect();
    assert_eq!(names, ["hero-1", "text-1", "steps-1", "quote-1", "products-1"]);
    let contents: Vec<_> = page.blocks.iter().map(|block| &block.content).collect();
    let [Content::Hero { picture, link, .. }, Content::Text { text, .. }, steps, quote, goods] =
        contents.as_slice()
    else {
        panic!("{:?}", page.blocks)
    };
    assert_eq!(picture.as_ref().map(ToString::to_string).as_deref(), Some("scarf"));
    assert_eq!(link.as_ref().unwrap().to, Target::Collection(id("textiles")));
    let words = |text: &str| Span::Words(text.to_owned());
    assert_eq!(
        *text,
        [
            Piece::Paragraph(vec![
                words("Write to "),
                Span::Fact(Fact::MerchantMail),
                words(","),
                words(" "),
                words("any time.")
            ]),
            Piece::List(vec![vec![words("One")], vec![words("Two, over"), words(" "), words("two lines")]]),
            Piece::Facts(Facts::DeliveryMethods),
            Piece::Paragraph(vec![words("It is "), Span::Length(140.into()), words(" long.")]),
        ]
    );
    assert!(matches!(steps, Content::List { form: Form::Steps, items, .. } if items.len() == 2));
    assert!(matches!(quote, Content::Quote { by: Some(by), .. } if by == "A shepherd"));
    assert!(matches!(goods, Content::Products { .. }));
}

#[test]
fn a_campaign_is_shown_on_its_days_and_in_its_markets() {
    let german = "title = Messe\ndescription = D\nslug = messe\n";
    let pages = pages(&[("en/pages/fair.ftl", FAIR), ("de/pages/fair.ftl", german)]);
    for (market, day, runs) in [
        ("de", "2026-11-15", false),
        ("de", "2026-11-16", true),
        ("at", "2026-12-24", true),
        ("de", "2026-12-25", false),
        ("us", "2026-11-20", false),
    ] {
        // The schedule is in English and counts for every language.
        for locale in ["en", "de"] {
            let shown = pages.running(&id("fair"), &id(locale), &id(market), id(day)).is_some();
            assert_eq!(shown, runs, "{market} {locale} {day}");
            assert_eq!(pages.all_running(&id(locale), &id(market), id(day)).len(), usize::from(runs));
        }
    }
}

#[test]
fn a_page_without_words_in_a_language_is_shown_in_english() {
    let pages = pages(&[
        ("en/pages/about.ftl", &plain("About", "about")),
        ("de/pages/about.ftl", &plain("Wir", "wir")),
    ]);
    let title = |locale| pages.page(&id("about"), &id(locale)).map(|page| page.title.as_str());
    assert_eq!([title("de-at"), title("de"), title("fr")], [Some("Wir"), Some("Wir"), Some("About")]);
    for (locale, slug) in [("de", "wir"), ("fr", "wir"), ("fr", "about"), ("de", "about")] {
        assert_eq!(pages.by_slug(&id(locale), &id(slug)), Some(&id("about")), "{locale} {slug}");
    }
    assert_eq!(pages.by_slug(&id("de"), &id("nobody")), None);
}

#[test]
fn a_page_whose_english_has_changed_is_stale() {
    let (english, german) = (plain("About us", "about"), plain("Wir", "wir"));
    let notes = "\"pages/about:title\" = \"00000000\"\n";
    let scarf = "title = T\ntagline = T\ndescription = D\ndetails = D\nslug = schal\npicture = P\n";
    finds(
        &[
            ("de/.english.toml", notes),
            ("de/common.ftl", "collection-textiles = T\n"),
            ("de/pages/about.ftl", &german),
            ("de/products/scarf.ftl", scarf),
            ("en/pages/about.ftl", &english),
        ],
        &[
            "warning: de/pages/about.ftl:1: the English of `title` has changed since: look at it again, then `caravel words accept`",
        ],
    );
}

#[test]
fn a_slug_belongs_to_the_page_of_the_language_first() {
    let (one, other) = (plain("One", "rest"), plain("Other", "other"));
    let german = plain("Rest", "rest");
    let pages = pages(&[
        ("en/pages/a.ftl", &one),
        ("de/pages/a.ftl", &plain("Eins", "eins")),
        ("en/pages/b.ftl", &other),
        ("de/pages/b.ftl", &german),
    ]);
    assert_eq!(pages.by_slug(&id("en"), &id("rest")), Some(&id("a")));
    assert_eq!(pages.by_slug(&id("de"), &id("rest")), Some(&id("b")));
}

#[test]
fn a_broken_page_keeps_its_last_good_version() {
    let words = Words::from_files(shop(&[("en/pages/fair.ftl", FAIR)])).unwrap();
    let broken = FAIR.replace("hero-1", "herro-1");
    let problems = words.reload(shop(&[("en/pages/fair.ftl", &broken)]));
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert_eq!((problems[0].file.as_str(), problems[0].line), ("en/pages/fair.ftl", 11));
    assert_eq!(words.pages().page(&id("fair"), &id("en")).unwrap().blocks.len(), 5);
}

#[test]
fn a_good_page_has_no_problems_and_a_campaign_need_not_be_translated() {
    finds(
        &[("en/pages/fair.ftl", FAIR), ("de/common.ftl", "collection-textiles = T\n")],
        &["de/products/scarf.ftl:1: the file is missing: English has this product"],
    );
}

#[test]
fn what_a_page_lacks_or_has_too_much_is_told_with_its_line() {
    let page = "title = T { $merchant-name }\nslug = A B\nherro-1 = H\ntext-1 = H\ntext-1 = H\ntext-2 = H\n    .txt = x\n\
                columns-1 = C\n    .title-1 = x\n    .title-3 = y\n    .text-3 = y\nschedule = now\n    .from = tomorrow\n";
    finds(
        &[("en/pages/a.ftl", page)],
        &[
            "en/pages/a.ftl:1: `title` takes no variables, references or choices",
            "en/pages/a.ftl:1: missing message `description`",
            "en/pages/a.ftl:2: `A B` is no slug: 1 to 80 letters, digits and hyphens, no capitals",
            "en/pages/a.ftl:3: unknown block `herro-1`: a page has title, description, slug, intro, footer, home, \
             schedule; hero-1, text-1, columns-1, steps-1, questions-1, quote-1, products-1, …-2 …",
            "en/pages/a.ftl:4: `text-1` lacks the attribute `.text`",
            "en/pages/a.ftl:5: `text-1` is there twice",
            "en/pages/a.ftl:6: `text-2` lacks the attribute `.text`",
            "en/pages/a.ftl:7: `text-2` has no attribute `.txt`: it has .text, .link, .button",
            "en/pages/a.ftl:8: `columns-1` lacks the attribute `.text-1`",
            "en/pages/a.ftl:10: `columns-1` has no attribute `.title-3`: it has .title-1, .text-1, .title-2 … up to \
             12, without a gap",
            "en/pages/a.ftl:11: `columns-1` has no attribute `.text-3`: it has .title-1, .text-1, .title-2 … up to \
             12, without a gap",
            "en/pages/a.ftl:12: `schedule` has no words of its own: it has .from, .until, .markets",
            "en/pages/a.ftl:13: `tomorrow` is no day: write it as 2026-11-30",
        ],
    );
}

#[test]
fn facts_are_known_and_stand_where_they_fit() {
    let page = format!(
        "{}text-1 = H\n    .text = See {{ $delivery-methods }} here\ntext-2 = H\n    .text = {{ $prices }}\n\
         text-3 = H\n    .text = {{ LENGTH($x) }}\ntext-4 = H\n    .text = {{ DATE($day) }}\n",
        plain("T", "t")
    );
    let known = "delivery-countries, delivery-methods, delivery-taxes, payment-methods, refund-windows, refund-rules, \
                 returns, merchant, registrations, kept-data, cookies, delivery-days, free-delivery, pay-later, pay-in-parts, time-to-pay, pay-at-door, buyer-numbers, business, held-quote, languages, currencies, downloads, merchant-name, merchant-mail";
    finds(
        &[("en/pages/a.ftl", &page)],
        &[
            "en/pages/a.ftl:5: `text-1.text` `{ $delivery-methods }` stands on a line of its own",
            &format!("en/pages/a.ftl:7: `text-2.text` unknown fact `{{ $prices }}`: there are {known}"),
            "en/pages/a.ftl:9: `text-3.text` `LENGTH` takes a number of centimetres: { LENGTH(140) }",
            "en/pages/a.ftl:11: `text-4.text` takes facts of the shop and LENGTH in braces, and nothing else",
        ],
    );
}

#[test]
fn a_link_is_written_so_that_it_is_understood() {
    let page = format!(
        "{}hero-1 = H\n    .link = https://example.org\nhero-2 = H\n    .button = B\nproducts-1 = P\n",
        plain("T", "t")
    );
    finds(
        &[("en/pages/a.ftl", &page)],
        &[
            "en/pages/a.ftl:5: `https://example.org` leads nowhere: a link is written product:mug-ridge, \
             collection:tableware or page:delivery",
            "en/pages/a.ftl:6: `hero-2` has a .button and no .link",
            "en/pages/a.ftl:8: `products-1` has either .products or .collection",
        ],
    );
}

#[test]
fn links_lead_somewhere() {
    let page = format!(
        "{}hero-1 = H\n    .picture = scrf\n    .link = collection:wool\nhero-2 = H\n    .link = page:fair\n\
         products-1 = P\n    .products = scarf shoe\n",
        plain("T", "t")
    );
    finds(
        &[("en/pages/a.ftl", &page)],
        &[
            "en/pages/a.ftl:5: unknown product `scrf`: English has none",
            "en/pages/a.ftl:6: unknown collection `wool`: English has none",
            "en/pages/a.ftl:8: unknown page `fair`: English has none",
            "en/pages/a.ftl:10: unknown product `shoe`: English has none",
        ],
    );
}

#[test]
fn a_translation_has_the_blocks_of_english() {
    let en = format!(
        "{}footer = F\ntext-1 = H\n    .text = {{ $cookies }}\ntext-2 = H\n    .text = x\n",
        plain("T", "t")
    );
    let de = format!(
        "{}text-1 = H\n    .text = Kekse\n    .link = page:a\ntext-3 = H\n    .text = x\nschedule =\n    .from = 2026-01-01\n",
        plain("T", "t")
    );
    let scarf = "title = T\ntagline = T\ndescription = D\ndetails = D\nslug = s\npicture = P\n";
    let around = [("de/common.ftl", "collection-textiles = T\n"), ("de/products/scarf.ftl", scarf)];
    let mut files = vec![("en/pages/a.ftl", en.as_str()), ("de/pages/a.ftl", de.as_str())];
    files.extend(around);
    finds(
        &files,
        &[
            "de/pages/a.ftl:1: missing `footer`: English has it",
            "de/pages/a.ftl:1: missing `text-2`: English has it",
            "de/pages/a.ftl:5: `text-1.text` does not use $cookies, which English uses",
            "de/pages/a.ftl:6: unknown `text-1.link`: English has none",
            "de/pages/a.ftl:7: unknown `text-3`: English has none",
            "de/pages/a.ftl:8: unknown `text-3.text`: English has none",
            "de/pages/a.ftl:9: `schedule` stands in the English file alone and counts for all languages",
        ],
    );
    let mut files = vec![("en/pages/a.ftl", en.as_str()), ("de/pages/b.ftl", de.as_str())];
    files.extend(around);
    let found = check(&shop(&files));
    let told: Vec<_> =
        found.iter().map(|problem| (problem.problem.file.as_str(), problem.problem.what.as_str())).collect();
    assert!(told.contains(&("de/pages/a.ftl", "the file is missing: English has this page")), "{told:?}");
    assert!(told.contains(&("de/pages/b.ftl", "unknown page: there is no en/pages/b.ftl")), "{told:?}");
}

#[test]
fn two_pages_of_a_language_have_two_slugs() {
    let page = plain("T", "t");
    finds(
        &[("en/pages/a.ftl", &page), ("en/pages/b.ftl", &page)],
        &["en/pages/b.ftl:3: the slug `t` is taken by en/pages/a.ftl"],
    );
}
