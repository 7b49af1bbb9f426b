//! Worked examples of landed costs, against the data of the shop: `tests/cases/*.toml`, one file a regime.

use commerce::{
    CountryCode, Currency, Money,
    customs::{Charge, ChargeKind, Collection, Item, Rules, Terms},
    dated::Days,
    exchange::{RateTable, ReferenceRate},
    landed_cost::{Basket, Buyer, LandedCost, Parcel, landed_cost},
    market::TaxBehavior,
    merchant::{Clearance, Dispatch, Imprint, Merchant, Registration, Scheme, StockLocation},
    tax_rates::{Destination, TaxCategory},
    vat_number::VatNumber,
};
use serde::Deserialize;
use std::{collections::BTreeMap, path::Path};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    case: Vec<Example>,
}

/// One example. Amounts are in major units of `currency`; a sum that is not named has to be nothing.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Example {
    name: String,
    /// The authority whose example it is, or `ours`.
    by: String,
    day: String,
    to: CountryCode,
    #[serde(default)]
    region: Option<String>,
    from: CountryCode,
    /// Whether the goods lie there under customs control.
    #[serde(default)]
    bonded: bool,
    /// `ioss`, `oss`, `voec`, or `tax` and a country.
    registered: Vec<String>,
    /// The number of a business that buys.
    #[serde(default)]
    vat: Option<VatNumber>,
    /// Whether it is downloaded.
    #[serde(default)]
    download: bool,
    prices: TaxBehavior,
    #[serde(default = "ddp")]
    terms: Terms,
    currency: Currency,
    /// Units for a euro.
    #[serde(default)]
    rates: BTreeMap<Currency, String>,
    items: Vec<Line>,
    freight: String,
    #[serde(default)]
    insurance: String,
    #[serde(default)]
    duty: String,
    #[serde(default)]
    tax_in_price: String,
    #[serde(default)]
    tax_on_top: String,
    #[serde(default)]
    tax_at_border: String,
    #[serde(default)]
    tax_reversed: String,
    #[serde(default)]
    fees: String,
    due: String,
    #[serde(default)]
    at_door: String,
    /// Whether there is no rule for the destination.
    #[serde(default)]
    unknown: bool,
    /// Codes that the tariff has no row for.
    #[serde(default)]
    unknown_duty: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    hs_code: String,
    origin: CountryCode,
    price: String,
    #[serde(default = "one")]
    quantity: u32,
    #[serde(default)]
    category: TaxCategory,
    #[serde(default)]
    weight_grams: u32,
}

const fn ddp() -> Terms {
    Terms::Ddp
}

const fn one() -> u32 {
    1
}

impl Example {
    fn money(&self, major: &str) -> Money {
        let major = if major.is_empty() { "0" } else { major };
        Money::round(major.parse().unwrap(), self.currency, 1).unwrap()
    }

    fn merchant(&self) -> Merchant {
        let registrations = self.registered.iter().map(|text| {
            let (scheme, country) = text.split_once(' ').unwrap_or((text, "DE"));
            let scheme = match scheme {
                "tax" => Scheme::Tax,
                "oss" => Scheme::Oss,
                "ioss" => Scheme::Ioss,
                "voec" => Scheme::Voec,
                other => panic!("no scheme {other}"),
            };
            let days = Days::since("2000-01-01".parse().unwrap());
            Registration { scheme, country: country.parse().unwrap(), number: "1".into(), days }
        });
        let location = StockLocation {
            id: "house".parse().unwrap(),
            country: self.from.clone(),
            clearance: if self.bonded { Clearance::Bonded } else { Clearance::FreeCirculation },
            markets: Vec::new(),
            dispatch: Dispatch::default(),
        };
        Merchant {
            name: "Test".into(),
            language: "en".parse().unwrap(),
            imprint: Imprint::default(),
            seat: "DE".parse().unwrap(),
            established: Vec::new(),
            registrations: registrations.collect(),
            locations: vec![location],
        }
    }

    fn basket(&self) -> Basket {
        let items = self.items.iter().map(|line| Item {
            hs_code: line.hs_code.clone(),
            origin: line.origin.clone(),
            category: line.category,
            quantity: line.quantity,
            weight_grams: line.weight_grams,
            price: self.money(&line.price),
        });
        Basket {
            currency: self.currency,
            buyer: self.vat.clone().map_or(Buyer::Consumer, |vat| Buyer::Business { vat }),
            to: Destination {
                country: self.to.clone(),
                region: self.region.as_ref().map(|region| region.parse().unwrap()),
            },
            day: self.day.parse().unwrap(),
            behavior: self.prices,
            terms: self.terms,
            parcels: vec![Parcel {
                pieces: Vec::new(),
                from: "house".parse().unwrap(),
                items: items.collect(),
                freight: self.money(&self.freight),
                insurance: self.money(&self.insurance),
                is_download: self.download,
                chosen: None,
            }],
        }
    }

    fn rate_table(&self) -> RateTable {
        let rows = self.rates.iter().map(|(currency, rate)| ReferenceRate {
            currency: *currency,
            per_eur: rate.parse().unwrap(),
            date: self.day.parse().unwrap(),
            source: "the example".into(),
            exempt: false,
        });
        RateTable::new(self.day.parse().unwrap(), rows, BTreeMap::new())
    }

    /// What is not as the example says.
    fn differences(&self, cost: &LandedCost) -> Vec<String> {
        let sum = |is_meant: fn(&Charge) -> bool| cost.sum(is_meant).unwrap();
        let found = [
            ("duty", &self.duty, sum(|charge| charge.kind == ChargeKind::Duty)),
            (
                "tax_in_price",
                &self.tax_in_price,
                sum(|charge| is_tax(charge) && matches!(charge.collection, Collection::InPrice(_))),
            ),
            (
                "tax_on_top",
                &self.tax_on_top,
                sum(|charge| is_tax(charge) && matches!(charge.collection, Collection::OnTop(_))),
            ),
            (
                "tax_at_border",
                &self.tax_at_border,
                sum(|charge| {
                    is_tax(charge) && matches!(charge.collection, Collection::AtCheckout | Collection::AtDoor)
                }),
            ),
            (
                "tax_reversed",
                &self.tax_reversed,
                sum(|charge| is_tax(charge) && charge.collection.is_reversed()),
            ),
            (
                "fees",
                &self.fees,
                sum(|charge| matches!(charge.kind, ChargeKind::ParcelFee | ChargeKind::ClearanceFee)),
            ),
            ("due", &self.due, cost.due),
            ("at_door", &self.at_door, cost.at_door),
        ];
        let mut differences: Vec<String> = found
            .into_iter()
            .filter(|(_, wanted, found)| self.money(wanted) != *found)
            .map(|(name, wanted, found)| format!("{name} is {} and not {wanted}", found.to_decimal()))
            .collect();
        let assessment = &cost.parcels[0].assessment;
        if assessment.regime.is_none() != self.unknown {
            differences.push(format!("the regime is {:?}", assessment.regime));
        }
        if assessment.unknown_duty != self.unknown_duty {
            differences.push(format!("unknown duty: {:?}", assessment.unknown_duty));
        }
        differences
    }
}

fn is_tax(charge: &Charge) -> bool {
    matches!(charge.kind, ChargeKind::Tax(_))
}

fn examples() -> Vec<(String, Example)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "toml"));
    files.sort();
    let mut examples = Vec::new();
    for file in files {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let cases: Cases = toml::from_str(&std::fs::read_to_string(&file).unwrap())
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        examples.extend(cases.case.into_iter().map(|case| (name.clone(), case)));
    }
    examples
}

/// The examples as a table for people, who may work them out by hand.
fn table(examples: &[(String, Example)]) -> String {
    let mut text = String::from(
        "# Worked examples of landed costs\n\nMade from the files beside it by `CARAVEL_WRITE_CASES=1 cargo test -p server --test \
         shop landed_cost`; the same test holds every line against the rules. `by` says whose example it is: all that are \
         not ours follow a formula or a figure that the authority has published. Amounts are in the currency of the order; \
         the arithmetic is in the files.\n",
    );
    let mut of = "";
    for (file, example) in examples {
        if of != file {
            of = file;
            let name = file.trim_end_matches(".toml");
            text.push_str(&format!(
                "\n## {name}\n\n| case | by | day | from, to | goods | freight | duty | tax | fees | due | at the door |\n\
                 |---|---|---|---|---|---|---|---|---|---|---|\n"
            ));
        }
        let Example { name, by, day, from, to, currency, freight, duty, fees, due, at_door, .. } = example;
        let goods: Vec<String> = example
            .items
            .iter()
            .map(|line| format!("{} of {} at {}", line.hs_code, line.origin, line.price))
            .collect();
        let taxes = [
            (&example.tax_in_price, "in the price"),
            (&example.tax_on_top, "on top"),
            (&example.tax_at_border, "at the border"),
            (&example.tax_reversed, "owed by the buyer"),
        ];
        let taxes: Vec<String> = taxes
            .into_iter()
            .filter(|(tax, _)| !tax.is_empty())
            .map(|(tax, how)| format!("{tax} {how}"))
            .collect();
        let cells = [
            name.clone(),
            by.clone(),
            day.clone(),
            format!("{from} to {to}"),
            format!("{} {currency}", goods.join("; ")),
            freight.clone(),
            duty.clone(),
            taxes.join(", "),
            fees.clone(),
            due.clone(),
            at_door.clone(),
        ];
        text.push_str(&format!("| {} |\n", cells.map(|cell| cell.replace('|', "/")).join(" | ")));
    }
    text
}

#[test]
fn the_table_of_examples_says_what_they_say() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/README.md");
    let table = table(&examples());
    if std::env::var_os("CARAVEL_WRITE_CASES").is_some() {
        std::fs::write(&file, &table).unwrap();
    }
    assert!(std::fs::read_to_string(&file).unwrap() == table, "write it anew with CARAVEL_WRITE_CASES=1");
}

#[test]
fn every_worked_example_comes_out_to_the_minor_unit() {
    let world = server::data::world(&server::data::embedded()).unwrap();
    let examples = examples();
    let mut wrong = Vec::new();
    for (file, example) in &examples {
        let (merchant, rates) = (example.merchant(), example.rate_table());
        let rules = Rules { merchant: &merchant, ..world.trade.rules(&rates) };
        let told = match landed_cost(&example.basket(), &rules) {
            Ok(cost) => example.differences(&cost),
            Err(error) => vec![error.to_string()],
        };
        wrong.extend(
            told.into_iter().map(|what| format!("{file}: {} ({}): {what}", example.name, example.by)),
        );
    }
    assert!(wrong.is_empty(), "{} examples\n{}", examples.len(), wrong.join("\n"));
}
