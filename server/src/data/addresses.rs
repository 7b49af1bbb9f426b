//! `addresses.toml`: how each country writes an address.

use super::{
    reading::Section,
    values::{named, parsed},
};
use commerce::{
    CountryCode,
    address::{AddressField, AddressFormat, Region},
};
use regex_lite::Regex;
use std::collections::BTreeMap;

/// The entry of the countries that have none of their own.
const DEFAULT: &str = "ZZ";

/// The formats by country, and the one for all others.
pub(super) fn addresses(root: Section<'_>) -> Option<(BTreeMap<CountryCode, AddressFormat>, AddressFormat)> {
    root.provenance();
    let default = root.section(DEFAULT).and_then(|section| format(section));
    let mut formats = BTreeMap::new();
    for (key, value) in root.entries() {
        let country: Option<CountryCode> = root.key(key, parsed);
        let format = root.as_section(key.value, value).and_then(format);
        if let (Some(country), Some(format)) = (country, format) {
            formats.insert(country, format);
        }
    }
    Some((formats, default?))
}

fn format(section: Section<'_>) -> Option<AddressFormat> {
    let rows: Option<Vec<Vec<AddressField>>> = section.list("rows", fields);
    let required = section.read("required", fields);
    let postcode = section.read_maybe("postcode", pattern);
    let example = section.read_maybe("example", |text| Ok(text.to_owned()));
    let mark = section.read_maybe("postcode_mark", |text| Ok(text.to_owned()));
    let region_kind = section.read_maybe("region_kind", |text| named(text));
    let by_code = section.flag("regions_by_code");
    let regions = match section.maybe("regions") {
        Some(_) => regions(&section),
        None => Some(Vec::new()),
    };
    let format = AddressFormat {
        rows: rows?,
        required: required?,
        postcode: postcode?,
        postcode_example: example?,
        postcode_mark: mark?,
        region_kind: region_kind?,
        regions_by_code: by_code?,
        regions: regions?,
    };
    agree(&section, &format);
    section.finish();
    Some(format)
}

/// What must hold between the keys of one format.
fn agree(section: &Section<'_>, format: &AddressFormat) {
    let fields: Vec<AddressField> = format.fields().collect();
    for (at, field) in fields.iter().enumerate() {
        if fields.iter().take(at).any(|before| before == field) {
            section.fault(format!("`{}` stands twice in `rows`", field.key()));
        }
    }
    for field in format.required.iter().filter(|field| !fields.contains(field)) {
        section.fault(format!("`{}` is required but not in `rows`", field.key()));
    }
    if let (Some(pattern), Some(example)) = (&format.postcode, &format.postcode_example)
        && !pattern.is_match(example)
    {
        section.fault(format!("the example `{example}` does not match `postcode`"));
    }
}

fn fields(text: &str) -> Result<Vec<AddressField>, String> {
    text.split_whitespace().map(named).collect()
}

fn pattern(text: &str) -> Result<Regex, String> {
    if !(text.starts_with("^(?:") && text.ends_with(")$")) {
        return Err(format!("`{text}` must match as a whole: write ^(?:…)$"));
    }
    Regex::new(text).map_err(|error| format!("`{text}` is no pattern: {error}"))
}

fn regions(section: &Section<'_>) -> Option<Vec<Region>> {
    let mut regions: Vec<Region> = Vec::new();
    for item in section.items("regions")? {
        let texts = section.texts("regions", item)?;
        let region = match texts.as_slice() {
            [code, name] => Region { code: code.value.into(), name: name.value.into(), local_name: None },
            [code, name, local] => Region {
                code: code.value.into(),
                name: name.value.into(),
                local_name: Some(local.value.into()),
            },
            _ => {
                section.page.fault(item.span().start, "a region is [code, name] or [code, name, local name]");
                return None;
            }
        };
        if regions.iter().any(|before| before.code == region.code) {
            section.page.fault(item.span().start, format!("there are two regions `{}`", region.code));
        }
        regions.push(region);
    }
    Some(regions)
}
