//! `payees.toml`: how accounts are named in a country.

use super::{
    reading::Section,
    values::{self, named},
};
use commerce::payee::{PayeeForm, PayeeForms};
use std::collections::BTreeMap;

pub(super) fn payees(root: Section<'_>) -> Option<PayeeForms> {
    let mut by_country = BTreeMap::new();
    let mut is_whole = true;
    for (key, form) in [
        ("japan", PayeeForm::Japan),
        ("brazil", PayeeForm::Brazil),
        ("mexico", PayeeForm::Mexico),
        ("iban", PayeeForm::Iban),
    ] {
        let countries = root.list(key, values::country);
        is_whole &= countries.is_some();
        for country in countries.unwrap_or_default() {
            if by_country.insert(country.clone(), form).is_some() {
                root.fault(format!("{country} has two forms"));
            }
        }
    }
    let provenance = root.provenance();
    let confidence = root.read("confidence", |text| named(text));
    root.finish();
    let forms = PayeeForms { by_country, provenance: provenance?, confidence: confidence? };
    is_whole.then_some(forms)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use crate::data::{check, embedded, world};
    use commerce::payee::PayeeForm;

    #[test]
    fn a_country_names_accounts_in_its_own_way() {
        let world = world(&embedded()).unwrap();
        for (country, form) in [
            ("JP", PayeeForm::Japan),
            ("BR", PayeeForm::Brazil),
            ("MX", PayeeForm::Mexico),
            ("DE", PayeeForm::Iban),
            ("US", PayeeForm::Other),
        ] {
            assert_eq!(world.payees.of(&country.parse().unwrap()), form, "{country}");
        }
    }

    #[test]
    fn a_broken_row_is_told_with_its_line() {
        for (from, to, what) in [
            ("mexico = [\"MX\"]", "mexico = [\"JP\"]", "JP has two forms"),
            ("mexico = [\"MX\"]", "mexico = [\"Mexico\"]", "Mexico"),
            ("brazil = [\"BR\"]", "", "`brazil` is missing"),
            ("confidence = \"low\"", "confidence = \"none\"", "none"),
        ] {
            let mut files = embedded();
            let file = files.iter_mut().find(|file| file.path == "payees.toml").unwrap();
            assert!(file.text.contains(from), "{from}");
            file.text = file.text.replacen(from, to, 1);
            let told: Vec<String> = check(&files).iter().map(ToString::to_string).collect();
            let is_told = |line: &String| line.starts_with("payees.toml:") && line.contains(what);
            assert!(told.iter().any(is_told), "{what}: {told:?}");
        }
    }
}
