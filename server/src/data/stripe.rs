//! `stripe-methods.toml`: what the gateway needs to know of Stripe.

use super::{
    reading::{Section, Text, Value},
    values::{named, parsed},
};
use crate::adapters::payment::stripe::{Method, Tables, Unit, Units};
use commerce::{Currency, MethodId};
use std::collections::BTreeMap;

/// The file.
pub(super) const STRIPE: &str = "stripe-methods.toml";

pub(super) fn tables(root: Section<'_>) -> Option<Tables> {
    let languages = root.list("languages", |text| Ok::<_, String>(text.to_owned()));
    let mut methods = BTreeMap::new();
    for section in root.sections("method") {
        let id: Option<MethodId> = section.read("id", parsed);
        if let (Some(id), Some(method)) = (id, method(&section)) {
            if methods.contains_key(&id) {
                section.fault(format!("there are two methods `{id}`"));
            }
            methods.insert(id, method);
        }
        section.finish();
    }
    let units = units(root.sections("currency"));
    root.finish();
    Some(Tables { methods, units, languages: languages? })
}

fn method(section: &Section<'_>) -> Option<Method> {
    let name = section.text("type");
    let flow = section.read("flow", |text| named(text));
    let options = match section.section_maybe("options") {
        Some(Some(options)) => options.entries().map(|(key, value)| option(&options, key, value)).collect(),
        Some(None) => Some(Vec::new()),
        None => None,
    };
    let lasts = section.read_maybe("lasts", |text| named(text));
    let flags = ["hold", "challenge", "shipping"].map(|key| section.flag(key));
    let provenance = section.provenance();
    let [hold, challenge, shipping] = flags;
    Some(Method {
        name: name?.value.to_owned(),
        flow: flow?,
        options: options?,
        lasts: lasts?,
        hold: hold?,
        challenge: challenge?,
        shipping: shipping?,
        provenance: provenance?,
    })
}

fn option<'a>(section: &Section<'a>, key: Text<'a>, value: Value<'a>) -> Option<(String, String)> {
    let value = section.entry(key, value, |text| Ok(text.to_owned()))?;
    Some((key.value.to_owned(), value))
}

fn units(sections: Vec<Section<'_>>) -> Units {
    let mut units = BTreeMap::new();
    for section in sections {
        let codes: Option<Vec<Currency>> = section.list("codes", parsed);
        let (digits, step) = (section.number("digits", 0, 3), section.number("step", 1, 1000));
        section.provenance();
        if let (Some(codes), Some(digits), Some(step)) = (codes, digits, step) {
            for code in codes {
                if units.insert(code, Unit { digits, step: i64::from(step) }).is_some() {
                    section.fault(format!("{code} stands in two rows"));
                }
            }
        }
        section.finish();
    }
    Units(units)
}
