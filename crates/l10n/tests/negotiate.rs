//! Which language and country an `Accept-Language` header asks for.
#![allow(missing_docs, clippy::unwrap_used)]

use commerce::Locale;
use l10n::{country_of_language, negotiate};
use proptest::prelude::*;

fn locales(tags: &[&str]) -> Vec<Locale> {
    tags.iter().map(|tag| tag.parse().unwrap()).collect()
}

fn best(header: &str, offered: &[&str]) -> String {
    negotiate(header, &locales(offered), &"en".parse().unwrap()).to_string()
}

#[test]
fn the_best_offered_language_is_taken() {
    let shop = ["en", "de", "fr", "ja", "ar", "pt-br"];
    let cases = [
        ("de-AT,de;q=0.9,en;q=0.8", "de"),
        ("en-US,en;q=0.5,de;q=0.9", "en"),
        ("nl,fr;q=0.4,de;q=0.7", "de"),
        ("pt", "pt-br"),
        ("pt-PT", "pt-br"),
        ("PT-br", "pt-br"),
        ("ar-EG", "ar"),
        ("ja_JP", "en"),
        ("de;q=0,fr;q=0.1", "fr"),
        ("*", "en"),
        ("", "en"),
        ("nl", "en"),
        ("fr ; q=0.3 , ja;q=0.300", "fr"),
        ("de;q=banana,fr;q=1.5,ja;q=0.1", "ja"),
    ];
    for (header, expected) in cases {
        assert_eq!(best(header, &shop), expected, "{header}");
    }
}

#[test]
fn scripts_are_told_apart_by_region() {
    let chinese = ["en", "zh-hans", "zh-hant"];
    for (header, expected) in
        [("zh-TW", "zh-hant"), ("zh-HK", "zh-hant"), ("zh-CN", "zh-hans"), ("zh", "zh-hans")]
    {
        assert_eq!(best(header, &chinese), expected, "{header}");
    }
    assert_eq!(best("zh-TW,fr;q=0.5", &["en", "zh-hans", "fr"]), "fr");
    assert_eq!(best("zh-TW", &["en", "zh-hans"]), "zh-hans");
    assert_eq!(best("es-MX", &["en", "es", "es-mx"]), "es-mx");
    assert_eq!(best("nb-NO", &["en", "no"]), "no");
}

#[test]
fn the_country_is_that_of_the_best_language_only() {
    let cases = [
        ("de-AT,en-US;q=0.8", Some("AT")),
        ("de,en-US;q=0.8", None),
        ("en-US;q=0.2,fr-CH", Some("CH")),
        ("es-419", None),
        ("zh-Hant-TW", Some("TW")),
        ("", None),
    ];
    for (header, expected) in cases {
        assert_eq!(country_of_language(header).map(|c| c.to_string()).as_deref(), expected, "{header}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn any_header_gives_an_offered_language(header in "(\\PC{0,20}|[a-z]{2}(-[A-Z]{2})?(;q=[0-9.]{0,6})?|,|;){0,40}") {
        let offered = locales(&["de", "fr", "pt-br"]);
        let chosen = negotiate(&header, &offered, &"en".parse().unwrap());
        prop_assert!(offered.contains(&chosen) || chosen.as_str() == "en");
        country_of_language(&header);
    }
}
