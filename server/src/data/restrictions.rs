//! `restrictions.toml`: goods that a country does not let in as they are.

use super::{
    DataFile,
    reading::Section,
    values::{self, named, parsed},
};
use commerce::{
    CountryCode, RegionCode,
    address::AddressFormat,
    customs::RegimeFacts,
    restriction::{Goods, Origins, Places, Restriction, Restrictions, Ruling},
};
use std::collections::BTreeMap;

/// The file.
pub(crate) const RESTRICTIONS: &str = "restrictions.toml";

/// What a rule may refer to.
#[derive(Clone, Copy)]
pub(super) struct Known<'a> {
    /// The regimes that could be read.
    pub(super) regimes: &'a [RegimeFacts],
    /// The formats of addresses, which know the regions of a country; `None` where that file is itself at fault.
    pub(super) formats: Option<&'a BTreeMap<CountryCode, AddressFormat>>,
    /// All files, those that could not be read among them.
    pub(super) files: &'a [DataFile],
}

/// The oldest age that a rule may ask for; a slip beyond it would shut everybody out.
const OLDEST: u32 = 25;

pub(super) fn restrictions(root: Section<'_>, known: Known<'_>) -> Restrictions {
    let mut rules: Vec<Restriction> = Vec::new();
    for section in root.sections("rule") {
        if let Some(rule) = rule(&section, known) {
            let same = rules.iter().find(|other| other.id == rule.id);
            let repeated = rules.iter().find(|other| other.repeats(&rule));
            match (same, repeated) {
                (Some(_), _) => section.fault(format!("there are two rules `{}`", rule.id)),
                (None, Some(other)) => {
                    section.fault(format!("it says of the same goods what `{}` says already", other.id));
                }
                (None, None) => rules.push(rule),
            }
        }
        section.finish();
    }
    root.finish();
    Restrictions::new(rules)
}

fn rule(section: &Section<'_>, known: Known<'_>) -> Option<Restriction> {
    let id = section.read("id", parsed);
    let goods = goods(section);
    let origins = origins(section);
    let places = places(section, known);
    let is_of_border = section.flag("at_border");
    let ruling = ruling(section);
    let dated = section.dated();
    Some(Restriction {
        id: id?,
        goods: goods?,
        origins: origins?,
        places: places?,
        is_of_border: is_of_border?,
        ruling: ruling?,
        dated: dated?,
    })
}

// Every key of a rule is asked for before the first bad one counts.

fn goods(section: &Section<'_>) -> Option<Goods> {
    let hs_codes = section.list_maybe("hs_codes", values::hs_part);
    let products = section.list_maybe("products", parsed);
    let (hs_codes, products) = (hs_codes?, products?);
    if hs_codes.is_empty() && products.is_empty() {
        section
            .fault("a rule is about goods: name their `hs_codes`, or `products` where a code does not tell");
        return None;
    }
    Some(Goods { hs_codes, products })
}

fn origins(section: &Section<'_>) -> Option<Origins> {
    let within = section.list_maybe("made_in", values::country);
    let without = section.list_maybe("not_made_in", values::country);
    let (within, without) = (within?, without?);
    match (within.as_slice(), without.as_slice()) {
        ([], []) => Some(Origins::Any),
        (_, []) => Some(Origins::In(within)),
        ([], _) => Some(Origins::NotIn(without)),
        _ => {
            section.fault("`made_in` and `not_made_in` exclude each other");
            None
        }
    }
}

fn places(section: &Section<'_>, known: Known<'_>) -> Option<Places> {
    let everywhere = section.flag("everywhere");
    let countries = section.list_maybe("countries", values::country);
    let regimes = section.list_maybe("regimes", |text| {
        let path = format!("customs/{text}.toml");
        let is_there = known.files.iter().any(|file| file.path == path);
        if is_there { Ok(text.to_owned()) } else { Err(format!("there is no {path}")) }
    });
    let regions: Option<Vec<RegionCode>> = section.list_maybe("regions", parsed);
    let (everywhere, mut countries, regions) = (everywhere?, countries?, regions?);
    for id in regimes? {
        // What could not be read of a regime is told of its own file.
        let regime = known.regimes.iter().find(|regime| regime.id == id)?;
        let more = regime.countries.iter().filter(|country| !countries.contains(country));
        let more: Vec<CountryCode> = more.cloned().collect();
        countries.extend(more);
    }
    match (everywhere, countries.as_slice(), regions.as_slice()) {
        (true, [], []) => Some(Places::Everywhere),
        (false, [_, ..], []) => Some(Places::Countries(countries)),
        (false, [country], _) => {
            let format = known.formats?.get(country);
            let own = format.map_or(&[][..], |format| &format.regions);
            let strange = regions.iter().find(|region| own.iter().all(|own| own.code != region.as_str()));
            if let Some(region) = strange {
                section.fault(format!("addresses in {country} know no region {region}"));
                return None;
            }
            Some(Places::Regions(country.clone(), regions))
        }
        _ => {
            let ways = "`countries`, in `regimes`, in the `regions` of one country, or `everywhere`";
            section.fault(format!("a rule holds in {ways}"));
            None
        }
    }
}

fn ruling(section: &Section<'_>) -> Option<Ruling> {
    let is_forbidden = section.flag("forbidden");
    let ways = section.list_maybe("not_by", |text| named(text));
    let age = match section.maybe("age_from") {
        None => None,
        Some(value) => Some(u8::try_from(section.as_number("age_from", value, 1, OLDEST)?).ok()?),
    };
    let (is_forbidden, ways) = (is_forbidden?, ways?);
    match (is_forbidden, ways.as_slice(), age) {
        (true, [], None) => Some(Ruling::Forbidden),
        (false, [_, ..], None) => Some(Ruling::NotBy(ways)),
        (false, [], Some(age)) => Some(Ruling::AgeFrom(age)),
        _ => {
            section.fault("a rule says one thing: `forbidden = true`, `not_by = [...]`, or `age_from = 18`");
            None
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use crate::data::{check, embedded, world};
    use commerce::{
        clock::Date,
        restriction::{Article, Journey},
        tax_rates::Destination,
    };

    const PATH: &str = super::RESTRICTIONS;

    /// The shipped rules and one more, which has these lines and is put right after the others, and what is wrong then.
    fn with(lines: &str) -> String {
        let mut files = embedded();
        let file = files.iter_mut().find(|file| file.path == PATH).unwrap();
        let dated =
            "valid_from = \"2026-01-01\"\nsource = \"made up\"\nas_of = \"2026-11-22\"\nconfidence = \"low\"";
        file.text = format!("{}\n[[rule]]\n{lines}\n{dated}\n", file.text);
        check(&files).iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn a_rule_is_whole_or_told_with_its_line() {
        let whole = "id = \"x\"\nhs_codes = [\"9999\"]\ncountries = [\"NZ\"]\nforbidden = true";
        assert_eq!(with(whole), "");
        let text = embedded().into_iter().find(|file| file.path == PATH).unwrap().text;
        let first = text.matches('\n').count() + 2;
        let slips = [
            ("[\"NZ\"]", "[\"XX\"]", 3, "`XX` is no country of ISO 3166-1"),
            ("[\"NZ\"]", "[]", 0, "a rule holds in `countries`"),
            ("[\"9999\"]", "[\"999\"]", 2, "`999` is no HS chapter, heading or subheading"),
            ("hs_codes = [\"9999\"]\n", "", 0, "a rule is about goods"),
            ("\"9999\"", "\"9999\", \"9999\"", 2, "named twice"),
            ("forbidden = true", "", 0, "a rule says one thing"),
            ("forbidden = true", "forbidden = true\nage_from = 18", 0, "a rule says one thing"),
            ("forbidden = true", "age_from = 99", 4, "from 1 to 25"),
            ("forbidden = true", "not_by = [\"balloon\"]", 4, "balloon"),
            ("forbidden = true", "forbidden = true\nregions = [\"ZZZ\"]", 0, "no region ZZZ"),
            ("countries = [\"NZ\"]", "regimes = [\"atlantis\"]", 3, "there is no customs/atlantis.toml"),
            ("countries = [\"NZ\"]", "everywhere = true\ncountries = [\"NZ\"]", 0, "a rule holds in"),
            ("id = \"x\"", "id = \"honey-nz\"", 0, "there are two rules `honey-nz`"),
            ("[\"9999\"]", "[\"040900\"]", 0, "what `honey-nz` says already"),
            ("id = \"x\"", "id = \"x\"\nkind = \"y\"", 2, "unknown key `kind`"),
        ];
        for (from, to, line, what) in slips {
            let told = with(&whole.replacen(from, to, 1));
            let at = format!("{PATH}:{}:", first + line);
            assert!(told.contains(&at) && told.contains(what), "{to}: {told} is not {at} {what}");
            assert_eq!(told.lines().count(), 1, "{told}");
        }
    }

    #[test]
    fn the_shipped_rules_say_what_they_are_there_for() {
        let world = world(&embedded()).unwrap();
        let day: Date = "2026-11-22".parse().unwrap();
        let said = |hs_code: &str, origin: &str, country: &str, region: &str| {
            let to = Destination { country: country.parse().unwrap(), region: region.parse().ok() };
            let (product, origin) = ("candle-beeswax".parse().unwrap(), origin.parse().unwrap());
            let unnamed = "anything".parse().unwrap();
            let product = if hs_code == "340600" { &product } else { &unnamed };
            let article = Article { product, hs_code, origin: &origin };
            let journey = Journey { to: &to, is_over_border: true, day };
            let verdict = world.restrictions.verdict(article, &journey);
            let rule = verdict.forbidden.or(verdict.age);
            rule.map_or_else(String::new, |rule| rule.id.to_string())
        };
        let cases = [
            ("040900", "DE", "AU", "", "bee-products-au"),
            ("040900", "DE", "NZ", "", "honey-nz"),
            ("040900", "NZ", "NZ", "", ""),
            ("040900", "DE", "US", "", ""),
            ("340600", "PT", "AU", "WA", "beeswax-au-wa"),
            ("340600", "PT", "AU", "NSW", ""),
            ("040690", "JP", "DE", "", "meat-and-milk-eu"),
            ("040690", "CH", "DE", "", ""),
            ("160100", "DE", "US", "", "animal-products-us"),
            ("060290", "JP", "FR", "", "plants"),
            ("821192", "JP", "GB", "", "knives-gb"),
            ("821192", "JP", "DE", "", ""),
            ("821000", "DE", "GB", "", ""),
            ("960110", "JP", "GB", "", "ivory"),
            ("220421", "FR", "SA", "", "alcohol"),
            ("220421", "FR", "AE", "", ""),
            ("854340", "DE", "SG", "", "e-cigarettes"),
            ("090210", "JP", "US", "", ""),
        ];
        for (hs_code, origin, country, region, rule) in cases {
            assert_eq!(
                said(hs_code, origin, country, region),
                rule,
                "{hs_code} from {origin} to {country} {region}"
            );
        }
    }
}
