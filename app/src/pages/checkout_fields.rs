//! The fields of the checkout: the address in the country's own order.

use crate::{
    components::{field::Field, restriction::reason},
    context::Here,
};
use commerce::{
    CountryCode,
    address::{Address, AddressField, AddressFormat, RegionKind},
    buyer_number::NumberKind,
    checkout::{Code, Requirement},
};
use l10n::Args;
use leptos::prelude::*;
use workflows::{CheckoutView, Refusal};

/// The e-mail field.
pub fn email(here: &Here, view: &CheckoutView, shown: &[Requirement]) -> AnyView {
    Field {
        name: "email",
        id: "email".into(),
        label: here.voice.text("checkout-email"),
        width: "",
        value: view.details.email.clone(),
        required: true,
        autocomplete: "email",
        kind: "email",
        inputmode: Some("email"),
        hint: Some(here.voice.text("checkout-email-hint")),
        error: error(here, shown, "email", None),
    }
    .input(here)
}

/// The country, then the fields of its addresses from top to bottom.
pub fn address(here: &Here, view: &CheckoutView, shown: &[Requirement]) -> Vec<AnyView> {
    // After a change of market the answers are those for another country; the fields are this one's.
    let mut address = view.details.address.clone().unwrap_or_else(|| Address::new(view.country.clone()));
    address.country = view.country.clone();
    fields(here, &address, shown)
}

/// The country of an address and its fields, filled in.
pub fn fields(here: &Here, address: &Address, shown: &[Requirement]) -> Vec<AnyView> {
    let format = here.world.address_format(&address.country);
    let mut fields = vec![country(here, &address.country, shown)];
    for row in &format.rows {
        for field in row {
            fields.push(address_field(here, *field, row.len(), address, format, shown));
        }
    }
    fields
}

fn country(here: &Here, country: &CountryCode, shown: &[Requirement]) -> AnyView {
    let mut options: Vec<(String, String)> =
        here.market.countries.iter().map(|code| (code.to_string(), here.voice.country(code))).collect();
    here.voice.sort(&mut options, |(_, name)| name.as_str());
    Field {
        name: "country",
        id: "address-country".into(),
        label: here.voice.text("checkout-country"),
        width: "",
        value: country.to_string(),
        required: true,
        autocomplete: "country",
        kind: "text",
        inputmode: None,
        hint: None,
        error: error(here, shown, "address-country", None),
    }
    .select(here, options, None)
}

fn address_field(
    here: &Here,
    field: AddressField,
    in_row: usize,
    address: &Address,
    format: &AddressFormat,
    shown: &[Requirement],
) -> AnyView {
    let voice = &here.voice;
    let key = field.key();
    let id = format!("address-{key}");
    let example = format.postcode_example.as_deref();
    let (autocomplete, width) = match field {
        AddressField::Name => ("name", ""),
        AddressField::Organization => ("organization", ""),
        AddressField::Street => ("address-line1", ""),
        AddressField::Extra => ("address-line2", ""),
        AddressField::District => ("address-level3", if in_row > 1 { "half" } else { "" }),
        AddressField::City => ("address-level2", if in_row > 1 { "two-thirds" } else { "" }),
        AddressField::Region => ("address-level1", if in_row > 1 { "half" } else { "" }),
        AddressField::Postcode => ("postal-code", "third"),
    };
    let hint = match field {
        AddressField::Postcode => example
            .map(|example| voice.text_with("address-postcode-hint", &Args::new().set("example", example))),
        _ => None,
    };
    let described = Field {
        name: key,
        label: label(here, field, &address.country, format),
        width,
        value: address.get(field).to_owned(),
        required: format.required.contains(&field),
        autocomplete,
        kind: "text",
        inputmode: None,
        hint,
        error: error(here, shown, &id, example),
        id,
    };
    if field == AddressField::Region && !format.regions.is_empty() {
        let local = here.world.reads_local(&address.country, &here.place.locale);
        let mut options: Vec<(String, String)> = format
            .regions
            .iter()
            .map(|region| (region.code.clone(), region.shown(local).to_owned()))
            .collect();
        // Japan's prefectures are looked for in their own order, from north to south; others by name.
        if format.region_kind != Some(RegionKind::Prefecture) {
            voice.sort(&mut options, |(_, name)| name.as_str());
        }
        return described.select(here, options, Some(voice.text("address-choose-region")));
    }
    described.input(here)
}

/// The number that the country's customs asks of her, with the reason.
pub fn buyer_number(here: &Here, view: &CheckoutView, shown: &[Requirement]) -> Option<AnyView> {
    let asked = view.buyer_number.as_ref()?;
    let name = number_message(asked.kind);
    let field = Field {
        name: "buyer_number",
        id: "buyer-number".into(),
        label: here.voice.text(&name),
        width: "",
        value: asked.typed.0.clone(),
        required: true,
        autocomplete: "off",
        kind: "text",
        inputmode: asked.kind.is_numeric().then_some("numeric"),
        hint: Some(here.voice.text(&format!("{name}.reason"))),
        error: error(here, shown, "buyer-number", None),
    };
    Some(field.input(here))
}

/// The message id of the name of a number.
pub fn number_message(kind: NumberKind) -> String {
    format!("buyer-number-{}", kind.code())
}

/// What a field is called in a country: its own word where the words have one, else the general one.
fn label(here: &Here, field: AddressField, country: &CountryCode, format: &AddressFormat) -> String {
    let key = field.key();
    let own = match (field, format.region_kind) {
        (AddressField::Region, Some(kind)) => format!("address-region-{}", kind.key()),
        _ => format!("address-{key}-{}", country.as_str().to_ascii_lowercase()),
    };
    here.voice.try_text(&own).unwrap_or_else(|| here.voice.text(&format!("address-{key}")))
}

/// The fault of a field, if it is to be shown.
pub fn error(
    here: &Here,
    shown: &[Requirement],
    field: &str,
    example: Option<&str>,
) -> Option<(&'static str, String)> {
    let requirement = shown.iter().find(|requirement| requirement.field == field)?;
    Some((requirement.code.key(), message(here, requirement, example)))
}

/// A requirement in words: its own message, else the general one with the name of the field.
pub fn message(here: &Here, requirement: &Requirement, example: Option<&str>) -> String {
    let voice = &here.voice;
    let (field, code) = (&requirement.field, requirement.code);
    let own = format!("requirement-{field}-{}", code.key());
    let needs_example = field == "address-postcode" && code == Code::Invalid;
    if (!needs_example || example.is_some()) && voice.try_text(&own).is_some() {
        return voice.text_with(&own, &Args::new().set("example", example.unwrap_or_default()));
    }
    let named = Args::new().set("field", name_of(here, field));
    voice.text_with(&format!("requirement-{}", code.key()), &named)
}

/// What cannot be delivered to the address, and why.
pub fn undeliverable(here: &Here, refusal: &Refusal) -> String {
    let named = Args::new().set("field", name_of(here, refusal.sku.as_str()));
    let what = here.voice.text_with("requirement-restricted", &named);
    here.voice.sentences(&[what, reason(&here.voice, &refusal.rule)])
}

/// The name of a field, or of the product with that SKU.
pub fn name_of(here: &Here, field: &str) -> String {
    let product = field.parse().ok().and_then(|sku| here.snapshot.catalog.variant(&sku));
    let title = product.and_then(|(product, _)| here.text(product)).map(|text| text.title.clone());
    title.or_else(|| here.voice.try_text(field)).unwrap_or_else(|| field.to_owned())
}
