//! What stands against sending goods somewhere: rules about what a country lets in, and about how goods may travel.

use super::{Available, Door, QuotedLine};
use crate::Snapshot;
use commerce::{
    CountryCode, RestrictionId, ShippingMethodId, Sku, World,
    market::Market,
    restriction::{Article, Journey, Notice, Restriction, Verdict},
    shipping::MarketShipping,
};
use serde::{Deserialize, Serialize};

/// A line that cannot be delivered, and the rule by which it cannot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    /// The variant.
    pub sku: Sku,
    /// The rule; its reason is `restriction-…` in the locale files.
    pub rule: RestrictionId,
}

/// A way of shipping that cannot take one of the lines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RefusedWay {
    /// The way.
    pub method: ShippingMethodId,
    /// The line, and why.
    pub refusal: Refusal,
}

/// An age that is asked for, and the rule that asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgeAsked {
    /// In years.
    pub age: u8,
    /// The rule.
    pub rule: RestrictionId,
}

/// What the rules say of the lines of a quote.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Rulings {
    /// Lines that cannot be delivered.
    pub forbidden: Vec<Refusal>,
    /// Ways of shipping that cannot take a line, although another way can.
    pub refused_ways: Vec<RefusedWay>,
    /// The highest age that is asked for.
    pub age: Option<AgeAsked>,
}

impl Rulings {
    /// Whether a way of shipping can take what is not forbidden.
    pub fn allow(&self, method: &ShippingMethodId) -> bool {
        self.refused_ways.iter().all(|refused| refused.method != *method)
    }
}

impl QuotedLine {
    fn article(&self) -> Article<'_> {
        Article { product: &self.product, hs_code: &self.item.hs_code, origin: &self.item.origin }
    }
}

/// Holds lines against the rules.
pub(crate) fn rulings<'a>(
    world: &World,
    door: &Door<'_>,
    lines: impl IntoIterator<Item = &'a QuotedLine>,
    available: Available<'_>,
) -> Rulings {
    let ways = world.shipping.of(&door.market.id);
    let mut rulings = Rulings::default();
    let mut refused: Vec<RefusedWay> = Vec::new();
    for line in lines {
        let sku = &line.sku;
        let verdict = verdict(world, door, line, available);
        if let Some(rule) = stopped_by(&verdict, ways) {
            rulings.forbidden.push(Refusal { sku: sku.clone(), rule: rule.id.clone() });
            continue;
        }
        for way in ways {
            if let Some(rule) = verdict.refuses(&way.by)
                && refused.iter().all(|refused| refused.method != way.method)
            {
                let refusal = Refusal { sku: sku.clone(), rule: rule.id.clone() };
                refused.push(RefusedWay { method: way.method.clone(), refusal });
            }
        }
        if let Some((rule, age)) = verdict.age.and_then(|rule| Some((rule, rule.age()?)))
            && rulings.age.as_ref().is_none_or(|known| known.age < age)
        {
            rulings.age = Some(AgeAsked { age, rule: rule.id.clone() });
        }
    }
    if refused.len() < ways.len() {
        rulings.refused_ways = refused;
    } else {
        // Each line could go by some way, but no way takes all of them: what one of them refuses has to stay behind.
        for RefusedWay { refusal, .. } in refused {
            if !rulings.forbidden.contains(&refusal) {
                rulings.forbidden.push(refusal);
            }
        }
    }
    rulings
}

/// By which rule a line cannot be delivered; nothing where it can.
pub(crate) fn stop<'w>(
    world: &'w World,
    door: &Door<'_>,
    line: &QuotedLine,
    available: Available<'_>,
) -> Option<&'w Restriction> {
    stopped_by(&verdict(world, door, line, available), world.shipping.of(&door.market.id))
}

/// Forbidden altogether, or refused by every way of shipping there is.
fn stopped_by<'w>(verdict: &Verdict<'w>, ways: &[MarketShipping]) -> Option<&'w Restriction> {
    verdict.forbidden.or_else(|| {
        let refusals: Vec<_> = ways.iter().map(|way| verdict.refuses(&way.by)).collect();
        refusals.iter().all(Option::is_some).then(|| refusals.into_iter().flatten().next()).flatten()
    })
}

fn verdict<'w>(
    world: &'w World,
    door: &Door<'_>,
    line: &QuotedLine,
    available: Available<'_>,
) -> Verdict<'w> {
    if line.is_digital {
        return Verdict::default();
    }
    let is_over_border = is_over_border(world, door, &line.sku, available);
    let journey = Journey { to: &door.to, is_over_border, day: door.day };
    world.restrictions.verdict(line.article(), &journey)
}

/// Whether goods cross a customs border on their way: as they come from the first location that has some.
fn is_over_border(world: &World, door: &Door<'_>, sku: &Sku, available: Available<'_>) -> bool {
    let locations = door.locations(world);
    let has = locations.iter().find(|location| available(sku, &location.id) > 0);
    let sender = has.or(locations.first());
    sender.is_some_and(|sender| !world.trade.figures.is_within(sender, &door.to.country))
}

/// The rules about a product in the countries of a market, as somebody of whom nothing else is known has to hear of them
/// before she buys. `sku` is the variant that is sent.
pub fn market_notices<'w>(
    world: &'w World,
    snapshot: &Snapshot,
    market: &Market,
    article: Article<'_>,
    sku: &Sku,
) -> Vec<Notice<'w>> {
    let over = |country: &CountryCode| {
        let door = Door::to(market, country, snapshot.day);
        is_over_border(world, &door, sku, &|sku, at| u32::from(snapshot.catalog.is_at(sku, at)))
    };
    world.restrictions.notices(article, &market.countries, over, snapshot.day)
}
