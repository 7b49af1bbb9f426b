//! What is said of goods that do not get in everywhere, and an age that is asked for.

use super::shipping::shipping_message;
use crate::context::Here;
use commerce::{
    CountryCode, RegionCode, RestrictionId,
    restriction::{Notice, Places, Ruling},
    shipping::{Carriage, MarketShipping},
};
use l10n::{Args, Voice};
use leptos::prelude::*;

/// Why a rule says what it says.
pub fn reason(voice: &Voice, rule: &RestrictionId) -> String {
    voice.text(&format!("restriction-{rule}"))
}

/// The rules about a product in a market, and what they leave of it.
pub struct MarketNotices<'a> {
    /// The rules.
    pub notices: Vec<Notice<'a>>,
    /// Whether it can be delivered to no country of the market.
    pub is_shut: bool,
}

impl<'a> MarketNotices<'a> {
    /// What these rules leave.
    pub fn new(here: &Here, notices: Vec<Notice<'a>>) -> Self {
        let is_forbidden = |country: &CountryCode| notices.iter().any(|notice| notice.forbids(country));
        let is_shut = here.market.countries.iter().all(is_forbidden);
        let mut these = Self { notices, is_shut };
        these.is_shut |= !these.notices.is_empty() && these.way(here).is_none();
        these
    }

    /// The market's first way of shipping that takes it.
    pub fn way<'w>(&self, here: &'w Here) -> Option<&'w MarketShipping> {
        configured(here).iter().find(|way| self.notices.iter().all(|notice| !refuses(notice, way)))
    }

    /// Whether it can be delivered to a country of the market, as far as that is known of the whole country.
    pub fn lets_into(&self, country: &CountryCode) -> bool {
        !self.notices.iter().any(|notice| notice.forbids(country))
    }
}

fn configured(here: &Here) -> &[MarketShipping] {
    here.world.shipping.of(&here.market.id)
}

fn refuses(notice: &Notice<'_>, way: &MarketShipping) -> bool {
    let is_meant = |carriages: &[Carriage]| carriages.iter().any(|carriage| way.by.contains(carriage));
    matches!(&notice.rule.ruling, Ruling::NotBy(carriages) if is_meant(carriages))
}

/// The notes on the page of a product.
pub fn restriction_notes(here: &Here, market: &MarketNotices<'_>) -> Vec<AnyView> {
    market.notices.iter().filter_map(|notice| note(here, notice)).collect()
}

fn note(here: &Here, notice: &Notice<'_>) -> Option<AnyView> {
    let (kind, heading) = match &notice.rule.ruling {
        Ruling::Forbidden => ("forbidden", forbidden(here, notice)),
        Ruling::AgeFrom(age) => {
            let args = Args::new().number("age", *age);
            ("age", here.voice.text_with("restricted-age", &args))
        }
        Ruling::NotBy(_) => {
            let refused = configured(here).iter().filter(|way| refuses(notice, way));
            let names: Vec<String> =
                refused.map(|way| here.voice.text(&shipping_message(&way.method))).collect();
            if names.is_empty() {
                return None;
            }
            let args = Args::new().set("ways", here.voice.list_or(&names));
            ("carriage", here.voice.text_with("restricted-ways", &args))
        }
    };
    let view = view! {
        <div class="notice careful" data-testid="restriction" data-rule=notice.rule.id.to_string() data-kind=kind>
            <p><strong>{heading}</strong></p>
            <p>{reason(&here.voice, &notice.rule.id)}</p>
        </div>
    };
    Some(view.into_any())
}

/// Where something cannot be delivered: here, or to which of the market's countries or their parts.
fn forbidden(here: &Here, notice: &Notice<'_>) -> String {
    let voice = &here.voice;
    let mut names: Vec<String> = match &notice.rule.places {
        Places::Regions(country, regions) => {
            regions.iter().map(|region| region_name(here, country, region)).collect()
        }
        _ if notice.countries.len() == here.market.countries.len() => return voice.text("restricted-here"),
        _ => notice.countries.iter().map(|country| voice.country(country)).collect(),
    };
    voice.sort(&mut names, |name| name.as_str());
    voice.text_with("restricted-places", &Args::new().set("places", voice.list_and(&names)))
}

fn region_name(here: &Here, country: &CountryCode, code: &RegionCode) -> String {
    let local = here.world.reads_local(country, &here.place.locale);
    let found = here.world.address_format(country).region(code.as_str());
    found.map_or(code.as_str(), |region| region.shown(local)).to_owned()
}
