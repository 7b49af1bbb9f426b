//! The forms of a word that are one word to whoever looks for it.

use crate::fold;
use commerce::Locale;
use snowball_stemmers_rs::{Algorithm, Stemmer};

/// Nobody types a longer word, and a stemmer need not read one.
const LONGEST: usize = 40;

/// Korean particles that are written as the end of the word they belong to, the longer ones first.
const PARTICLES: [&str; 24] = [
    "에서는",
    "으로는",
    "에서",
    "에게",
    "으로",
    "부터",
    "까지",
    "처럼",
    "보다",
    "이나",
    "하고",
    "은",
    "는",
    "이",
    "가",
    "을",
    "를",
    "의",
    "에",
    "로",
    "와",
    "과",
    "도",
    "만",
];

/// How one language changes its words.
pub(crate) struct Forms {
    stemmer: Option<Stemmer>,
    change: Change,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Change {
    Plain,
    /// Umlauts are typed as two letters where there is no key for them.
    Umlauts,
    /// Particles stand at the end of words.
    Particles,
    /// A long last vowel is written or left out.
    LongVowels,
}

impl Forms {
    pub(crate) fn of(locale: &Locale) -> Self {
        let language = locale.language();
        let algorithm = match language {
            "ar" => Some(Algorithm::Arabic),
            "ca" => Some(Algorithm::Catalan),
            "cs" => Some(Algorithm::Czech),
            "da" => Some(Algorithm::Danish),
            "de" => Some(Algorithm::German),
            "el" => Some(Algorithm::Greek),
            "en" => Some(Algorithm::English),
            "es" => Some(Algorithm::Spanish),
            "fi" => Some(Algorithm::Finnish),
            "fr" => Some(Algorithm::French),
            "hi" => Some(Algorithm::Hindi),
            "hu" => Some(Algorithm::Hungarian),
            "id" => Some(Algorithm::Indonesian),
            "it" => Some(Algorithm::Italian),
            "nb" | "nn" | "no" => Some(Algorithm::Norwegian),
            "nl" => Some(Algorithm::Dutch),
            "pl" => Some(Algorithm::Polish),
            "pt" => Some(Algorithm::Portuguese),
            "ro" => Some(Algorithm::Romanian),
            "ru" => Some(Algorithm::Russian),
            "sv" => Some(Algorithm::Swedish),
            "tr" => Some(Algorithm::Turkish),
            "uk" => Some(Algorithm::Ukrainian),
            _ => None,
        };
        let change = match language {
            "da" | "de" | "fi" | "nb" | "nn" | "no" | "sv" => Change::Umlauts,
            "ko" => Change::Particles,
            "ja" => Change::LongVowels,
            _ => Change::Plain,
        };
        Self { stemmer: algorithm.map(Stemmer::create), change }
    }

    /// The folded forms under which other forms of the word are known as well; none that is the folded word itself.
    /// `written` is the word in lower case with its accents, which stemmers go by; without them, it is stemmed as it was
    /// typed.
    pub(crate) fn keys(&self, written: &str, folded: &str) -> Vec<String> {
        let is_word =
            |text: &str| text.chars().count() <= LONGEST && !text.contains(|c: char| c.is_numeric());
        let mut keys = Vec::new();
        if let Some(stemmer) = self.stemmer.as_ref().filter(|_| is_word(written) && is_word(folded)) {
            keys.extend([fold(&stemmer.stem(written)), fold(&stemmer.stem(folded))]);
        }
        match self.change {
            Change::Plain => {}
            Change::Umlauts => {
                let short: Vec<String> =
                    keys.iter().map(String::as_str).chain([folded]).map(one_letter).collect();
                keys.extend(short);
            }
            Change::Particles => {
                let bare = PARTICLES.iter().find_map(|end| written.strip_suffix(end));
                keys.extend(bare.filter(|bare| bare.chars().count() > 1).map(fold));
            }
            Change::LongVowels => {
                let bare = folded.strip_suffix('ー').filter(|bare| bare.chars().count() > 2);
                keys.extend(bare.map(str::to_owned));
            }
        }
        keys.sort_unstable();
        keys.dedup();
        keys.retain(|key| key != folded && !key.is_empty());
        keys
    }
}

/// `ue` for `ü` and so on, as the letter without its dots that the fold of `ü` is.
fn one_letter(folded: &str) -> String {
    folded.replace("ae", "a").replace("oe", "o").replace("ue", "u").replace("aa", "a")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    /// Whether a word that is typed meets one that is written.
    fn meets(locale: &str, typed: &str, written: &str) -> bool {
        let forms = Forms::of(&locale.parse().unwrap());
        let known = |word: &str| {
            let (lower, folded) = (word.to_lowercase(), fold(word));
            let mut keys = forms.keys(&lower, &folded);
            keys.push(folded);
            keys
        };
        let written = known(written);
        known(typed).iter().any(|key| written.contains(key))
    }

    #[test]
    fn other_forms_of_a_word_meet() {
        for (locale, typed, written) in [
            ("en", "bowls", "bowl"),
            ("de", "Tücher", "Tuch"),
            ("de", "Tuecher", "Tücher"),
            ("fr", "theieres", "théière"),
            ("es", "cuchillos", "cuchillo"),
            ("it", "tazze", "tazza"),
            ("nl", "theepotten", "theepot"),
            ("pl", "szalik", "szaliki"),
            ("pt-br", "facas", "faca"),
            ("sv", "skålar", "skål"),
            ("tr", "defterler", "defter"),
            ("ar", "شموع", "الشموع"),
            ("hi", "कटोरे", "कटोरा"),
            ("ko", "찻잔을", "찻잔"),
            ("ja", "グラインダ", "グラインダー"),
        ] {
            assert!(meets(locale, typed, written), "{locale} {typed} {written}");
        }
        assert!(!meets("de", "Tasse", "Kanne") && !meets("en", "pen", "pan"));
    }

    proptest! {
        #[test]
        fn no_word_is_too_odd(word in "\\PC{0,60}") {
            for locale in ["ar", "de", "en", "fr", "hi", "it", "ja", "ko", "nl", "pl", "pt-br", "sv", "tr", "es"] {
                let forms = Forms::of(&locale.parse().unwrap());
                forms.keys(&word.to_lowercase(), &fold(&word));
            }
        }
    }
}
