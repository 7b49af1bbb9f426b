//! What search engines read of a product: the figures of its page, in the terms of schema.org.

use super::{
    json_ld::{CONTEXT, written},
    return_policy::{ReturnPolicy, return_policy},
};
use crate::{
    components::{picture, restriction::MarketNotices},
    context::Here,
    routes::Page,
};
use commerce::{
    CountryCode, Currency, Money, Sku,
    catalog::{Product, ProductText, Variant},
    checkout::Totals,
    clock::Weekday,
    customs::{ChargeKind, Collection},
    pricing::Price,
    shipping::ShippingRate,
};
use serde::Serialize;

/// What the page shows of a product.
pub struct Facts<'a> {
    pub product: &'a Product,
    pub text: &'a ProductText,
    /// Of its variants, in their order.
    pub prices: &'a [Price],
    /// Of the first piece.
    pub shipping: Option<&'a ShippingRate>,
    /// What a piece costs at the door, by variant; the first stands for those that are not named.
    pub doors: &'a [(Sku, Totals)],
    pub notices: &'a MarketNotices<'a>,
}

#[derive(Serialize)]
#[serde(tag = "@type", rename = "Product", rename_all = "camelCase")]
struct ProductData<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@id")]
    id: &'a str,
    country_of_origin: &'a str,
    description: &'a str,
    image: Vec<String>,
    name: &'a str,
    offers: Vec<Offer<'a>>,
}

#[derive(Serialize)]
#[serde(tag = "@type", rename_all = "camelCase")]
struct Offer<'a> {
    availability: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    has_merchant_return_policy: Option<&'a ReturnPolicy<'a>>,
    price: String,
    price_currency: Currency,
    #[serde(skip_serializing_if = "Option::is_none")]
    price_specification: Option<&'a Sum>,
    shipping_details: &'a [Delivery<'a>],
    sku: &'a str,
    url: &'a str,
}

/// What a piece costs at the door and how it comes there: the same for every variant that is sent alike.
struct AtDoor<'a> {
    sum: Option<Sum>,
    shipping: Vec<Delivery<'a>>,
}

/// What every offer of the product says.
struct Common<'a> {
    url: &'a str,
    returns: Option<&'a ReturnPolicy<'a>>,
}

/// An amount with what it is of, as one of the types of `PriceSpecification`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Part {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: String,
    price: String,
    price_currency: Currency,
    #[serde(skip_serializing_if = "Option::is_none")]
    value_added_tax_included: Option<bool>,
}

#[derive(Serialize)]
#[serde(tag = "@type", rename = "CompoundPriceSpecification", rename_all = "camelCase")]
struct Sum {
    name: String,
    price: String,
    price_component: Vec<Part>,
    price_currency: Currency,
}

#[derive(Serialize)]
#[serde(tag = "@type", rename = "OfferShippingDetails", rename_all = "camelCase")]
struct Delivery<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    delivery_time: Option<Time>,
    #[serde(skip_serializing_if = "Option::is_none")]
    does_not_ship: Option<bool>,
    shipping_destination: Vec<Region<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    shipping_rate: Option<Amount>,
}

#[derive(Serialize)]
#[serde(tag = "@type", rename = "ShippingDeliveryTime", rename_all = "camelCase")]
struct Time {
    business_days: Days,
    handling_time: Span,
    transit_time: Span,
}

#[derive(Serialize)]
#[serde(tag = "@type", rename = "OpeningHoursSpecification", rename_all = "camelCase")]
struct Days {
    day_of_week: Vec<&'static str>,
}

#[derive(Serialize)]
#[serde(tag = "@type", rename = "QuantitativeValue", rename_all = "camelCase")]
struct Span {
    max_value: u16,
    min_value: u16,
    unit_code: &'static str,
}

#[derive(Serialize)]
#[serde(tag = "@type", rename = "DefinedRegion", rename_all = "camelCase")]
struct Region<'a> {
    address_country: &'a str,
}

#[derive(Serialize)]
#[serde(tag = "@type", rename = "MonetaryAmount")]
struct Amount {
    currency: Currency,
    value: String,
}

/// The product as JSON-LD. Amounts and days are those that the page shows.
pub fn product_data(here: &Here, facts: &Facts<'_>) -> String {
    let Facts { product, text, doors, .. } = facts;
    let base = &here.app.shop.base_url;
    let url = format!("{base}{}", here.link(&Page::Product(text.slug.clone())));
    let gallery = here.snapshot.catalog.gallery(product);
    let images = gallery.iter().map(|shown| format!("{base}{}", picture::largest(shown.picture)));
    let doors: Vec<_> = doors.iter().map(|(sku, totals)| (sku, at_door(here, facts, totals))).collect();
    let nowhere = AtDoor { sum: None, shipping: shipping(here, facts.notices, facts.shipping) };
    let door = |variant: &Variant| {
        let own = doors.iter().find(|(sku, _)| **sku == variant.sku).or(doors.first());
        own.map_or(&nowhere, |(_, door)| door)
    };
    let offers = product.variants.iter().zip(facts.prices);
    // A download has arrived at once, and nothing comes back.
    let returns = (!product.is_digital()).then(|| return_policy(here));
    let common = Common { url: &url, returns: returns.as_ref() };
    let offers = offers.map(|(variant, price)| offer(here, variant, price, door(variant), &common));
    let data = ProductData {
        context: CONTEXT,
        id: &url,
        country_of_origin: product.origin.as_str(),
        description: &text.tagline,
        image: images.collect(),
        name: &text.title,
        offers: offers.collect(),
    };
    written(&data)
}

fn offer<'a>(
    here: &Here,
    variant: &'a Variant,
    price: &Price,
    door: &'a AtDoor<'_>,
    common: &Common<'a>,
) -> Offer<'a> {
    Offer {
        availability: match here.in_stock(&variant.sku) {
            true if variant.engraving.is_some() => "https://schema.org/MadeToOrder",
            true => "https://schema.org/InStock",
            false => "https://schema.org/OutOfStock",
        },
        // What is made to order is not taken back as the policy says.
        has_merchant_return_policy: common.returns.filter(|_| variant.engraving.is_none()),
        price: decimal(price.money),
        price_currency: price.money.currency,
        price_specification: door.sum.as_ref(),
        shipping_details: &door.shipping,
        sku: variant.sku.as_str(),
        url: common.url,
    }
}

fn at_door<'a>(here: &'a Here, facts: &Facts<'_>, totals: &Totals) -> AtDoor<'a> {
    let is_told = totals.is_door_known() && !facts.notices.is_shut;
    AtDoor {
        sum: is_told.then(|| sum(here, totals)),
        shipping: shipping(here, facts.notices, Some(&totals.shipping)),
    }
}

/// The sum at the door, with everything that is in it.
fn sum(here: &Here, totals: &Totals) -> Sum {
    let voice = &here.voice;
    let part = |kind, name, money: Money| Part {
        kind,
        name,
        price: decimal(money),
        price_currency: money.currency,
        value_added_tax_included: None,
    };
    let charges = totals.charges();
    let contains_tax = charges.iter().any(|charge| {
        matches!(charge.kind, ChargeKind::Tax(_)) && matches!(charge.collection, Collection::InPrice(_))
    });
    let goods = Part {
        value_added_tax_included: Some(contains_tax),
        ..part("UnitPriceSpecification", voice.plain("total-goods"), totals.goods())
    };
    let freight = part("DeliveryChargeSpecification", voice.plain("total-shipping"), totals.shipping.price);
    let on_top = charges
        .iter()
        .filter(|charge| matches!(charge.collection, Collection::OnTop(_) | Collection::AtCheckout));
    let on_top =
        on_top.map(|charge| part("PriceSpecification", charge.kind.code().to_owned(), charge.amount));
    let due = totals.due();
    Sum {
        name: voice.plain("total-door"),
        price: decimal(due),
        price_component: [goods, freight].into_iter().chain(on_top).collect(),
        price_currency: due.currency,
    }
}

/// How it comes to the countries of the market, and which of them it does not come to; nothing of what is downloaded.
fn shipping<'a>(
    here: &'a Here,
    notices: &MarketNotices<'_>,
    rate: Option<&ShippingRate>,
) -> Vec<Delivery<'a>> {
    let Some(rate) = rate.filter(|rate| !rate.is_download()) else { return Vec::new() };
    let is_open = |country: &&CountryCode| !notices.is_shut && notices.lets_into(country);
    let (open, shut): (Vec<_>, Vec<_>) = here.market.countries.iter().partition(is_open);
    let regions = |countries: &[&'a CountryCode]| {
        countries.iter().map(|country| Region { address_country: country.as_str() }).collect()
    };
    let span = |(min_value, max_value)| Span { max_value, min_value, unit_code: "DAY" };
    let merchant = &here.world.trade.merchant;
    let houses = rate.parcels.iter().filter_map(|parcel| merchant.location(&parcel.from));
    let making = rate.parcels.iter().map(|parcel| parcel.making).max().unwrap_or(0);
    let handling = houses.map(|house| house.dispatch.handling);
    let handling = handling.map(|(least, most)| (least.saturating_add(making), most.saturating_add(making)));
    let handling = handling.reduce(|one, other| (one.0.min(other.0), one.1.max(other.1)));
    let comes = (!open.is_empty()).then(|| Delivery {
        delivery_time: Some(Time {
            business_days: Days { day_of_week: working_days(here, &open) },
            handling_time: span(handling.unwrap_or_default()),
            transit_time: span(rate.days),
        }),
        does_not_ship: None,
        shipping_destination: regions(&open),
        shipping_rate: Some(Amount { currency: rate.price.currency, value: decimal(rate.price) }),
    });
    let stays_away = (!shut.is_empty()).then(|| Delivery {
        delivery_time: None,
        does_not_ship: Some(true),
        shipping_destination: regions(&shut),
        shipping_rate: None,
    });
    comes.into_iter().chain(stays_away).collect()
}

/// The days that count as working days in all of these countries.
fn working_days(here: &Here, countries: &[&CountryCode]) -> Vec<&'static str> {
    let is_free = |day: Weekday| {
        countries.iter().any(|country| here.world.calendars.weekends.of(country).contains(&day))
    };
    let week = [
        (Weekday::Monday, "Monday"),
        (Weekday::Tuesday, "Tuesday"),
        (Weekday::Wednesday, "Wednesday"),
        (Weekday::Thursday, "Thursday"),
        (Weekday::Friday, "Friday"),
        (Weekday::Saturday, "Saturday"),
        (Weekday::Sunday, "Sunday"),
    ];
    week.into_iter().filter(|(day, _)| !is_free(*day)).map(|(_, name)| name).collect()
}

pub(super) fn decimal(money: Money) -> String {
    money.to_decimal().to_string()
}
