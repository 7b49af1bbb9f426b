//! `buyer-numbers.toml`: the numbers that countries ask of the person who receives a parcel.

use super::{
    reading::Section,
    values::{named, parsed},
};
use commerce::buyer_number::{BuyerNumbers, NumberRule};

pub(super) fn buyer_numbers(root: Section<'_>) -> BuyerNumbers {
    let mut rules: Vec<NumberRule> = Vec::new();
    for section in root.sections("number") {
        let Some(rule) = rule(&section) else { continue };
        match rules.iter().find(|other| other.disputes(&rule)) {
            Some(other) => section.fault(format!(
                "{} asks for a {} on the same days, from {}",
                rule.country,
                other.kind.code(),
                other.dated.days.from
            )),
            None => rules.push(rule),
        }
        section.finish();
    }
    root.finish();
    BuyerNumbers::new(rules)
}

fn rule(section: &Section<'_>) -> Option<NumberRule> {
    let country = section.read("country", parsed);
    let kind = section.read("kind", |text| named(text));
    let asked_of = section.read("asked_of", |text| named(text));
    let dated = section.dated();
    Some(NumberRule { country: country?, kind: kind?, asked_of: asked_of?, dated: dated? })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use crate::data::{check, embedded, world};
    use commerce::CountryCode;

    /// What is wrong once one text of the table is another.
    #[track_caller]
    fn altered(from: &str, to: &str) -> Vec<String> {
        let mut files = embedded();
        let file = files.iter_mut().find(|file| file.path == "buyer-numbers.toml").unwrap();
        assert!(file.text.contains(from), "{from}");
        file.text = file.text.replacen(from, to, 1);
        check(&files).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn five_countries_ask_at_their_border() {
        let world = world(&embedded()).unwrap();
        let asked = |country: &str, is_import| {
            let country: CountryCode = country.parse().unwrap();
            world.buyer_numbers.asked(&country, is_import, "2026-11-22".parse().unwrap())
        };
        let kinds =
            ["BR", "CL", "CN", "KR", "TR"].map(|country| asked(country, true).map(|kind| kind.code()));
        assert_eq!(kinds, ["cpf", "rut", "resident-identity", "pccc", "tckn"].map(Some));
        assert_eq!((asked("BR", false), asked("DE", true)), (None, None));
    }

    #[test]
    fn a_broken_row_is_told_with_its_line() {
        let told = altered("kind = \"cpf\"", "kind = \"cnpj\"");
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told.iter().all(|line| line.starts_with("buyer-numbers.toml:8: ")), "{told:?}");
        for (from, to, what) in [
            ("country = \"KR\"", "country = \"BR\"", "BR asks for a cpf on the same days, from 2020-01-01"),
            ("asked_of = \"imports\"", "asked_of = \"gifts\"", "gifts"),
            ("confidence = \"medium\"", "sure = true", "`confidence` is missing"),
            ("valid_from = \"2020-01-01\"", "valid_from = \"2020-13-01\"", "`2020-13-01` is no date"),
        ] {
            let told = altered(from, to);
            assert!(told.iter().any(|line| line.contains(what)), "{what}: {told:?}");
        }
    }
}
