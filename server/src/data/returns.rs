//! `returns.toml`: what is taken back, and until when.

use super::{
    reading::Section,
    values::{country, named},
};
use commerce::return_request::{Law, Offer, ReturnRules};
use std::collections::BTreeMap;

/// Nothing is taken back for longer than ten years.
const TEN_YEARS: u32 = 3652;

pub(super) fn returns(root: Section<'_>) -> Option<ReturnRules> {
    let offer = root.section("offer").and_then(|section| {
        let days = section.number("days", 1, TEN_YEARS);
        let paid_by = section.read("paid_by", |text| named(text));
        section.finish();
        Some(Offer { days: days?, paid_by: paid_by? })
    });
    let mut laws = BTreeMap::new();
    for section in root.sections("law") {
        let countries = section.list("countries", country);
        let law = law(&section);
        for country in countries.unwrap_or_default() {
            if laws.contains_key(&country) {
                section.fault(format!("there are two laws for `{country}`"));
            }
            laws.extend(law.clone().map(|law| (country, law)));
        }
        section.finish();
    }
    root.finish();
    Some(ReturnRules { offer: offer?, laws })
}

fn law(section: &Section<'_>) -> Option<Law> {
    let days = section.number("days", 1, TEN_YEARS);
    let to_working_day = section.flag("to_working_day");
    let paid_by = section.read_maybe("paid_by", |text| named(text));
    let made_to_order = section.read_maybe("made_to_order", |text| Ok::<_, String>(text.to_owned()));
    let provenance = section.provenance();
    let confidence = section.read("confidence", |text| named(text));
    Some(Law {
        days: days?,
        to_working_day: to_working_day?,
        paid_by: paid_by?,
        made_to_order: made_to_order?,
        provenance: provenance?,
        confidence: confidence?,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use crate::data::{check, embedded, world};
    use commerce::return_request::PaysReturn;

    #[test]
    fn laws_are_by_the_country_that_goods_are_sent_to() {
        let returns = world(&embedded()).unwrap().returns;
        let law = |country: &str| returns.of(&country.parse().unwrap()).law.map(|law| law.days);
        assert_eq!(["DE", "GR", "GB", "KR", "BR"].map(law), [14, 14, 14, 7, 7].map(Some));
        assert_eq!(["JP", "US", "CH"].map(law), [None; 3]);
        let paid_by = |country: &str| returns.of(&country.parse().unwrap()).paid_by();
        assert_eq!([paid_by("BR"), paid_by("DE")], [PaysReturn::Shop, PaysReturn::Buyer]);
        assert_eq!(returns.of(&"DE".parse().unwrap()).days(), 30);
    }

    #[test]
    fn a_slip_is_told_with_its_line() {
        for (from, to, told_as) in [
            ("days = 30", "days = 0", "returns.toml:9: `days` must be"),
            ("paid_by = \"buyer\"", "paid_by = \"nobody\"", "unknown variant `nobody`"),
            ("\"AT\", ", "\"AT\", \"GB\", ", "there are two laws for `GB`"),
            ("to_working_day = true\n", "to_working_day = 1\n", "`to_working_day` must be true or false"),
            ("confidence = \"low\"", "", "`confidence` is missing"),
        ] {
            let mut files = embedded();
            let file = files.iter_mut().find(|file| file.path == "returns.toml").unwrap();
            assert!(file.text.contains(from), "{from}");
            file.text = file.text.replacen(from, to, 1);
            let told = check(&files).iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
            assert!(told.contains(told_as), "{to}: {told}");
        }
    }
}
