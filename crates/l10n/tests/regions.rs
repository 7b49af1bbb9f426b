//! What a region says in another way than its language.
#![allow(missing_docs, clippy::unwrap_used)]

mod support;

use l10n::Words;
use support::{BOWL, file, speak};

fn regional() -> Words {
    let files = vec![
        file(
            "en/a.ftl",
            "month = January\nname = { -brand }, { month }\n    .title = T\nonly = Only\n-brand = C\n",
        ),
        file("de/a.ftl", "month = Januar\nname = { -brand }, { month }\n    .title = T\n-brand = C\n"),
        file("de-at/a.ftl", "month = Jänner\nname = { -brand } im { month }\n"),
        file("en/products/bowl.ftl", BOWL),
        file("de/products/bowl.ftl", &BOWL.replace("Kohiki bowl", "Schale")),
        file("de-at/products/bowl.ftl", "title = Schüssel\npicture-3 = Der Boden\n"),
    ];
    Words::from_files(files).unwrap()
}

#[test]
fn a_region_speaks_before_its_language_in_its_market_only() {
    let words = regional();
    assert!(words.problems().is_empty(), "{:?}", words.problems());
    assert_eq!(words.locales().iter().map(ToString::to_string).collect::<Vec<_>>(), ["de", "en"]);
    let (vienna, berlin) = (speak(&words, "de", "at"), speak(&words, "de", "de"));
    assert_eq!((vienna.lang(), vienna.locale().as_str()), ("de", "de"));
    assert_eq!((vienna.plain("name"), berlin.plain("name")), ("C im Jänner".into(), "C, Januar".into()));
    assert_eq!((vienna.plain("name.title"), vienna.plain("only")), ("T".into(), "Only".into()));
    assert_eq!(speak(&words, "en", "at").plain("month"), "January");
    // What dates are called is known without us.
    let new_year = jiff::civil::date(2026, 1, 1);
    assert_eq!(
        (vienna.date(new_year), berlin.date(new_year)),
        ("1. Jänner 2026".into(), "1. Januar 2026".into())
    );
}

#[test]
fn a_region_has_products_of_its_language_with_other_words() {
    let texts = regional().product_texts();
    let at = |locale: &str| texts.iter().find(|text| text.locale.as_str() == locale).unwrap();
    let (de, austria) = (at("de"), at("de-at"));
    assert_eq!((de.title.as_str(), austria.title.as_str()), ("Schale", "Schüssel"));
    assert_eq!(
        (&de.slug, &de.description, &de.details),
        (&austria.slug, &austria.description, &austria.details)
    );
    assert_eq!((austria.picture(1), austria.picture(3)), ("A white bowl", "Der Boden"));
}
