//! What search engines read of a product: the figures of its page, in the terms of schema.org.

use crate::{
    components::{picture, restriction::MarketNotices},
    context::Here,
    routes::Page,
};
use commerce::{
    CountryCode, Money, Sku,
    catalog::{Product, ProductText, Variant},
    checkout::Totals,
    clock::Weekday,
    customs::{ChargeKind, Collection},
    pricing::Price,
    shipping::ShippingRate,
};
use serde_json::{Value, json};

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

/// The product as JSON-LD. Amounts and days are those that the page shows.
pub fn product_data(here: &Here, facts: &Facts<'_>) -> String {
    let Facts { product, text, .. } = facts;
    let base = &here.app.shop.base_url;
    let url = format!("{base}{}", here.link(&Page::Product(text.slug.clone())));
    let gallery = here.snapshot.catalog.gallery(product);
    let images = gallery.iter().map(|shown| format!("{base}{}", picture::largest(shown.picture)));
    let images: Vec<String> = images.collect();
    let offers = product.variants.iter().zip(facts.prices);
    let offers: Vec<Value> =
        offers.map(|(variant, price)| offer(here, facts, variant, price, &url)).collect();
    let data = json!({
        "@context": "https://schema.org",
        "@type": "Product",
        "@id": url,
        "name": text.title,
        "description": text.tagline,
        "image": images,
        "countryOfOrigin": product.origin.as_str(),
        "offers": offers,
    });
    // Within an element nothing ends it but its own end tag.
    data.to_string().replace('<', "\\u003c")
}

fn offer(here: &Here, facts: &Facts<'_>, variant: &Variant, price: &Price, url: &str) -> Value {
    let door = facts.doors.iter().find(|(sku, _)| *sku == variant.sku).or(facts.doors.first());
    let door = door.map(|(_, totals)| totals);
    let availability = if here.in_stock(&variant.sku) { "InStock" } else { "OutOfStock" };
    let mut offer = json!({
        "@type": "Offer",
        "sku": variant.sku.as_str(),
        "url": url,
        "price": decimal(price.money),
        "priceCurrency": price.money.currency.code(),
        "availability": format!("https://schema.org/{availability}"),
    });
    if let Some(totals) = door.filter(|totals| totals.is_door_known() && !facts.notices.is_shut) {
        put(&mut offer, "priceSpecification", at_door(here, totals));
    }
    let rate = door.map(|totals| &totals.shipping).or(facts.shipping).filter(|rate| !rate.is_download());
    put(&mut offer, "shippingDetails", shipping(here, facts.notices, rate));
    offer
}

/// The sum at the door, with everything that is in it.
fn at_door(here: &Here, totals: &Totals) -> Value {
    let voice = &here.voice;
    let part = |kind: &str, name: String, money: Money| json!({ "@type": kind, "name": name, "price": decimal(money), "priceCurrency": money.currency.code() });
    let charges = totals.charges();
    let contains_tax = charges.iter().any(|charge| {
        matches!(charge.kind, ChargeKind::Tax(_)) && matches!(charge.collection, Collection::InPrice(_))
    });
    let mut goods = part("UnitPriceSpecification", voice.plain("total-goods"), totals.goods());
    put(&mut goods, "valueAddedTaxIncluded", contains_tax.into());
    let freight = part("DeliveryChargeSpecification", voice.plain("total-shipping"), totals.shipping.price);
    let on_top = charges
        .iter()
        .filter(|charge| matches!(charge.collection, Collection::OnTop(_) | Collection::AtCheckout));
    let on_top =
        on_top.map(|charge| part("PriceSpecification", charge.kind.code().to_owned(), charge.amount));
    let mut sum = part("CompoundPriceSpecification", voice.plain("total-door"), totals.due());
    put(&mut sum, "priceComponent", [goods, freight].into_iter().chain(on_top).collect());
    sum
}

/// How it comes to the countries of the market, and which of them it does not come to.
fn shipping(here: &Here, notices: &MarketNotices<'_>, rate: Option<&ShippingRate>) -> Value {
    let countries = &here.market.countries;
    let region =
        |country: &CountryCode| json!({ "@type": "DefinedRegion", "addressCountry": country.as_str() });
    let is_open = |country: &&CountryCode| !notices.is_shut && notices.lets_into(country);
    let (open, shut): (Vec<_>, Vec<_>) = countries.iter().partition(is_open);
    let regions = |countries: Vec<&CountryCode>| countries.into_iter().map(region).collect::<Vec<Value>>();
    let mut details = Vec::new();
    if let Some(rate) = rate.filter(|_| !open.is_empty()) {
        let (fewest, most) = rate.days;
        let working_days = working_days(here, &open);
        details.push(json!({
            "@type": "OfferShippingDetails",
            "shippingRate": {
                "@type": "MonetaryAmount",
                "value": decimal(rate.price),
                "currency": rate.price.currency.code(),
            },
            "shippingDestination": regions(open),
            "deliveryTime": {
                "@type": "ShippingDeliveryTime",
                "businessDays": { "@type": "OpeningHoursSpecification", "dayOfWeek": working_days },
                "transitTime": {
                    "@type": "QuantitativeValue",
                    "minValue": fewest,
                    "maxValue": most,
                    "unitCode": "DAY",
                },
            },
        }));
    }
    if rate.is_some() && !shut.is_empty() {
        details.push(json!({
            "@type": "OfferShippingDetails",
            "shippingDestination": regions(shut),
            "doesNotShip": true,
        }));
    }
    details.into()
}

/// The days that count as working days in all of these countries.
fn working_days(here: &Here, countries: &[&CountryCode]) -> Vec<&'static str> {
    let is_free =
        |day: Weekday| countries.iter().any(|country| here.world.weekends.of(country).contains(&day));
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

fn decimal(money: Money) -> String {
    money.to_decimal().to_string()
}

fn put(object: &mut Value, key: &str, value: Value) {
    if let Some(object) = object.as_object_mut() {
        object.insert(key.to_owned(), value);
    }
}
