//! Postal addresses in the order and with the rules of each country.

use crate::CountryCode;
use regex_lite::Regex;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// One field of an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AddressField {
    /// The person who receives.
    Name,
    /// A company or institution.
    Organization,
    /// Street and house number.
    Street,
    /// Flat, floor, building: whatever did not fit into the street.
    Extra,
    /// A district or neighbourhood, where addresses name one.
    District,
    /// City or town.
    City,
    /// State, province, prefecture, emirate.
    Region,
    /// Postal code.
    Postcode,
}

impl AddressField {
    /// The name used in forms, test marks and messages: `postcode`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Organization => "organization",
            Self::Street => "street",
            Self::Extra => "extra",
            Self::District => "district",
            Self::City => "city",
            Self::Region => "region",
            Self::Postcode => "postcode",
        }
    }
}

/// A state, province or prefecture that an address must name one of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Region {
    /// What an address is kept with: `CA`, `SP`, mostly the end of its ISO 3166-2 code, as Japan's `13`.
    pub code: String,
    /// The name in Latin letters.
    pub name: String,
    /// The name in the country's own script, where it has another.
    #[serde(default)]
    pub local_name: Option<String>,
}

impl Region {
    /// Its name, in the country's own script when `local`.
    pub fn shown(&self, local: bool) -> &str {
        self.local_name.as_deref().filter(|_| local).unwrap_or(&self.name)
    }
}

/// What a country calls its regions; the words are `address-region-…` in the locale files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RegionKind {
    /// Parts of a city, such as Hong Kong's.
    Area,
    /// The United Arab Emirates.
    Emirate,
    /// Japan.
    Prefecture,
    /// Canada, Italy, Spain and others.
    Province,
    /// Federations, such as the United States and Brazil.
    State,
}

impl RegionKind {
    /// The end of its message id.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Area => "area",
            Self::Emirate => "emirate",
            Self::Prefecture => "prefecture",
            Self::Province => "province",
            Self::State => "state",
        }
    }
}

/// How a country writes an address.
#[derive(Debug, Clone)]
pub struct AddressFormat {
    /// The fields from top to bottom, one inner list a printed row.
    pub rows: Vec<Vec<AddressField>>,
    /// The fields without which a parcel does not arrive.
    pub required: Vec<AddressField>,
    /// What a postal code looks like, as a whole.
    pub postcode: Option<Regex>,
    /// A postal code as an example for the shopper.
    pub postcode_example: Option<String>,
    /// What stands before a postal code: Japan's 〒.
    pub postcode_mark: Option<String>,
    /// What the country calls its regions, where it has a word for them.
    pub region_kind: Option<RegionKind>,
    /// Whether a region stands on a parcel by its code (`Oakland CA`) and not by its name.
    pub regions_by_code: bool,
    /// The regions to choose from; empty where the field is free text.
    pub regions: Vec<Region>,
}

impl AddressFormat {
    /// An address as it stands on a parcel, row by row, without the country. A region that is written by its name is so
    /// in the country's script when `local`, and not again beside a city of the same name.
    pub fn written(&self, address: &Address, local: bool) -> Vec<String> {
        let rows = self.rows.iter().map(|row| {
            let mut texts: Vec<Cow<'_, str>> = Vec::new();
            for field in row {
                let text = self.text(address, *field, local);
                if !text.is_empty() && (*field != AddressField::Region || !texts.contains(&text)) {
                    texts.push(text);
                }
            }
            texts.join(" ")
        });
        rows.filter(|row| !row.is_empty()).collect()
    }

    fn text<'a>(&'a self, address: &'a Address, field: AddressField, local: bool) -> Cow<'a, str> {
        let text = address.get(field);
        match (field, &self.postcode_mark) {
            (AddressField::Postcode, Some(mark)) if !text.is_empty() => format!("{mark}{text}").into(),
            (AddressField::Region, _) if !self.regions_by_code => {
                self.region(text).map_or(text, |region| region.shown(local)).into()
            }
            _ => text.into(),
        }
    }

    /// The region of this code, where there are some to choose from.
    pub fn region(&self, code: &str) -> Option<&Region> {
        self.regions.iter().find(|region| region.code == code)
    }

    /// All fields in the country's order.
    pub fn fields(&self) -> impl Iterator<Item = AddressField> + '_ {
        self.rows.iter().flatten().copied()
    }
}

/// Where an order goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// The country, which decides everything else.
    pub country: CountryCode,
    /// The fields by key, trimmed; a field that was not given is absent.
    #[serde(flatten)]
    pub fields: std::collections::BTreeMap<AddressField, String>,
}

impl Address {
    /// An empty address in a country.
    pub fn new(country: CountryCode) -> Self {
        Self { country, fields: std::collections::BTreeMap::new() }
    }

    /// The text of a field, empty when there is none.
    pub fn get(&self, field: AddressField) -> &str {
        self.fields.get(&field).map_or("", String::as_str)
    }

    /// Sets a field, trimmed; an empty text removes it. Postal codes are put into capitals: `sw1a 1aa` is
    /// a right answer written small.
    pub fn set(&mut self, field: AddressField, text: &str) {
        let text = text.trim();
        let text = if field == AddressField::Postcode { text.to_uppercase() } else { text.to_owned() };
        if text.is_empty() {
            self.fields.remove(&field);
        } else {
            self.fields.insert(field, text);
        }
    }

    /// What is wrong with the address under its country's rules, in the country's order of fields.
    pub fn faults(&self, format: &AddressFormat) -> Vec<(AddressField, AddressFault)> {
        format.fields().filter_map(|field| self.fault(field, format).map(|fault| (field, fault))).collect()
    }

    fn fault(&self, field: AddressField, format: &AddressFormat) -> Option<AddressFault> {
        let text = self.get(field);
        if text.is_empty() {
            return format.required.contains(&field).then_some(AddressFault::Missing);
        }
        if text.chars().count() > 120 || text.chars().any(char::is_control) {
            return Some(AddressFault::Invalid);
        }
        let fits = match field {
            AddressField::Postcode => format.postcode.as_ref().is_none_or(|pattern| pattern.is_match(text)),
            AddressField::Region if !format.regions.is_empty() => format.region(text).is_some(),
            _ => true,
        };
        (!fits).then_some(AddressFault::Invalid)
    }
}

/// What can be wrong with a field of an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AddressFault {
    /// The country needs it and it is empty.
    Missing,
    /// It does not look like one, or is too long for a label (120 characters).
    Invalid,
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn format(rows: &[&[AddressField]], regions: Vec<Region>) -> AddressFormat {
        AddressFormat {
            rows: rows.iter().map(|row| row.to_vec()).collect(),
            required: vec![AddressField::City, AddressField::Postcode],
            postcode: Some(Regex::new(r"^(?:\d{3}-?\d{4}|\d{5})$").unwrap()),
            postcode_example: None,
            postcode_mark: None,
            region_kind: None,
            regions_by_code: false,
            regions,
        }
    }

    fn region(code: &str, name: &str, local_name: Option<&str>) -> Region {
        Region { code: code.into(), name: name.into(), local_name: local_name.map(str::to_owned) }
    }

    fn address(country: &str, fields: &[(AddressField, &str)]) -> Address {
        let mut address = Address::new(country.parse().unwrap());
        for (field, text) in fields {
            address.set(*field, text);
        }
        address
    }

    #[test]
    fn a_region_is_written_as_its_country_does() {
        use AddressField::{City, Postcode, Region as Area};
        let us = format(&[&[City, Area, Postcode]], vec![region("CA", "California", None)]);
        let us = AddressFormat { regions_by_code: true, ..us };
        let in_us = address("US", &[(City, "Oakland"), (Area, "CA"), (Postcode, "94601")]);
        assert_eq!(us.written(&in_us, true), ["Oakland CA 94601"]);
        let jp = format(&[&[Postcode], &[Area], &[City]], vec![region("13", "Tokyo", Some("東京都"))]);
        let jp = AddressFormat { postcode_mark: Some("〒".into()), ..jp };
        let in_jp = address("JP", &[(City, "渋谷区"), (Area, "13"), (Postcode, "150-0001")]);
        assert_eq!(jp.written(&in_jp, true), ["〒150-0001", "東京都", "渋谷区"]);
        assert_eq!(jp.written(&in_jp, false), ["〒150-0001", "Tokyo", "渋谷区"]);
        let ae = format(&[&[Postcode, Area]], vec![region("DU", "Dubai", Some("دبي"))]);
        let ae = AddressFormat { postcode_mark: Some("〒".into()), ..ae };
        assert_eq!(ae.written(&address("AE", &[(Area, "DU")]), true), ["دبي"], "no code, no mark");
        let es = format(&[&[Postcode, City, Area]], vec![region("M", "Madrid", None)]);
        let in_es = |city| address("ES", &[(City, city), (Area, "M"), (Postcode, "28001")]);
        assert_eq!(es.written(&in_es("Madrid"), true), ["28001 Madrid"]);
        assert_eq!(es.written(&in_es("Alcobendas"), true), ["28001 Alcobendas Madrid"]);
    }

    #[test]
    fn what_is_missing_or_wrong_is_named_in_the_order_of_the_country() {
        use AddressField::{City, Postcode, Region as Area};
        let jp = format(&[&[Postcode], &[Area], &[City]], vec![region("13", "Tokyo", None)]);
        let wrong = address("JP", &[(Postcode, "15"), (Area, "99")]);
        let expected =
            [(Postcode, AddressFault::Invalid), (Area, AddressFault::Invalid), (City, AddressFault::Missing)];
        assert_eq!(wrong.faults(&jp), expected);
        let long = address("JP", &[(Postcode, "1500001"), (City, &"x".repeat(121))]);
        assert_eq!(long.faults(&jp), [(City, AddressFault::Invalid)]);
    }

    #[test]
    fn postal_codes_are_put_into_capitals() {
        let small = address("GB", &[(AddressField::Postcode, " sw1a 1aa ")]);
        assert_eq!(small.get(AddressField::Postcode), "SW1A 1AA");
    }
}
