//! What a country does not let in, what it asks an age for, and what goes there only by some ways of carriage.
//!
//! The rules are rows of data. Here they are only held against a product and its way.

use crate::{
    CountryCode, ProductId, RegionCode, RestrictionId, catalog::Product, clock::Date, dated::Dated,
    shipping::Carriage, tax_rates::Destination,
};

/// What a rule is held against.
#[derive(Debug, Clone, Copy)]
pub struct Article<'a> {
    /// The product.
    pub product: &'a ProductId,
    /// Harmonized System code, six digits; empty for what is downloaded.
    pub hs_code: &'a str,
    /// Where it was made.
    pub origin: &'a CountryCode,
}

impl<'a> From<&'a Product> for Article<'a> {
    fn from(product: &'a Product) -> Self {
        Self { product: &product.id, hs_code: &product.hs_code, origin: &product.origin }
    }
}

/// Which goods a rule is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Goods {
    /// The first digits of Harmonized System codes: chapters, headings or subheadings.
    pub hs_codes: Vec<String>,
    /// Products by name, where their code does not tell: a candle of beeswax has that of any candle.
    pub products: Vec<ProductId>,
}

impl Goods {
    fn contain(&self, article: Article<'_>) -> bool {
        self.products.contains(article.product)
            || self.hs_codes.iter().any(|code| article.hs_code.starts_with(code))
    }

    fn overlap(&self, other: &Self) -> bool {
        let nested = |one: &String, other: &String| one.starts_with(other) || other.starts_with(one);
        self.products.iter().any(|product| other.products.contains(product))
            || self.hs_codes.iter().any(|one| other.hs_codes.iter().any(|other| nested(one, other)))
    }
}

/// Where goods have to be made for a rule to be about them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origins {
    /// Anywhere.
    Any,
    /// In one of these countries.
    In(Vec<CountryCode>),
    /// In any but these countries.
    NotIn(Vec<CountryCode>),
}

impl Origins {
    fn contain(&self, origin: &CountryCode) -> bool {
        match self {
            Self::Any => true,
            Self::In(countries) => countries.contains(origin),
            Self::NotIn(countries) => !countries.contains(origin),
        }
    }

    fn overlap(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::In(countries), other) | (other, Self::In(countries)) => {
                countries.iter().any(|country| other.contain(country))
            }
            _ => true,
        }
    }
}

/// Where a rule holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Places {
    /// Wherever goods are sent.
    Everywhere,
    /// In these countries.
    Countries(Vec<CountryCode>),
    /// In these parts of a country.
    Regions(CountryCode, Vec<RegionCode>),
}

impl Places {
    fn touch(&self, country: &CountryCode) -> bool {
        match self {
            Self::Everywhere => true,
            Self::Countries(countries) => countries.contains(country),
            Self::Regions(own, _) => own == country,
        }
    }

    fn contain(&self, place: &Destination) -> bool {
        let is_region = match (self, &place.region) {
            (Self::Regions(_, regions), Some(region)) => regions.contains(region),
            (Self::Regions(..), None) => false,
            _ => true,
        };
        is_region && self.touch(&place.country)
    }

    fn overlap(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Everywhere, _) | (_, Self::Everywhere) => true,
            (Self::Regions(one, ours), Self::Regions(other, theirs)) => {
                one == other && ours.iter().any(|region| theirs.contains(region))
            }
            // A rule for a whole country and a stricter one for a part of it are two rules.
            (Self::Regions(..), Self::Countries(_)) | (Self::Countries(_), Self::Regions(..)) => false,
            (Self::Countries(ours), theirs) => ours.iter().any(|country| theirs.touch(country)),
        }
    }
}

/// What a rule says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ruling {
    /// The goods do not get in.
    Forbidden,
    /// They cannot be carried in any of these ways.
    NotBy(Vec<Carriage>),
    /// They are sold and handed over only to somebody of so many years or more.
    AgeFrom(u8),
}

impl Ruling {
    fn repeats(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Forbidden, Self::Forbidden) | (Self::AgeFrom(_), Self::AgeFrom(_)) => true,
            (Self::NotBy(ours), Self::NotBy(theirs)) => ours.iter().any(|way| theirs.contains(way)),
            _ => false,
        }
    }
}

/// A rule about goods.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restriction {
    /// Its code; the reason is `restriction-…` in the locale files.
    pub id: RestrictionId,
    /// The goods.
    pub goods: Goods,
    /// Where they are made.
    pub origins: Origins,
    /// Where they go.
    pub places: Places,
    /// Whether it is about goods alone that come over a customs border, and not about what lies in the country already.
    pub is_of_border: bool,
    /// What it says.
    pub ruling: Ruling,
    /// When it holds, and who says so.
    pub dated: Dated,
}

impl Restriction {
    fn is_about(&self, article: Article<'_>, day: Date) -> bool {
        self.dated.days.contain(day) && self.goods.contain(article) && self.origins.contain(article.origin)
    }

    /// The age that it asks for.
    pub const fn age(&self) -> Option<u8> {
        match self.ruling {
            Ruling::AgeFrom(age) => Some(age),
            _ => None,
        }
    }

    /// Whether two rows say the same of the same goods in the same place on the same day.
    pub fn repeats(&self, other: &Self) -> bool {
        self.ruling.repeats(&other.ruling)
            && self.goods.overlap(&other.goods)
            && self.origins.overlap(&other.origins)
            && self.places.overlap(&other.places)
            && self.dated.days.overlap(&other.dated.days)
    }
}

/// The way of goods to a shopper.
#[derive(Debug, Clone, Copy)]
pub struct Journey<'a> {
    /// Where it ends.
    pub to: &'a Destination,
    /// Whether it goes over a customs border.
    pub is_over_border: bool,
    /// The day of the order.
    pub day: Date,
}

/// What the rules say of goods on their way.
#[derive(Debug, Clone, Default)]
pub struct Verdict<'a> {
    /// The rule by which they do not get in.
    pub forbidden: Option<&'a Restriction>,
    /// The rule that asks for the highest age.
    pub age: Option<&'a Restriction>,
    carriage: Vec<&'a Restriction>,
}

impl<'a> Verdict<'a> {
    /// The rule by which they cannot be carried in such a way.
    pub fn refuses(&self, by: &[Carriage]) -> Option<&'a Restriction> {
        self.carriage.iter().copied().find(|rule| match &rule.ruling {
            Ruling::NotBy(ways) => ways.iter().any(|way| by.contains(way)),
            _ => false,
        })
    }
}

/// A rule, and for which of some countries it holds, in whole or in part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice<'a> {
    /// The rule.
    pub rule: &'a Restriction,
    /// The countries, in the order in which they were asked for.
    pub countries: Vec<CountryCode>,
}

impl Notice<'_> {
    /// Whether goods do not get into any part of a country.
    pub fn forbids(&self, country: &CountryCode) -> bool {
        let is_whole = !matches!(self.rule.places, Places::Regions(..));
        is_whole && self.rule.ruling == Ruling::Forbidden && self.countries.contains(country)
    }
}

/// All rules that are known.
#[derive(Debug, Clone, Default)]
pub struct Restrictions(Vec<Restriction>);

impl Restrictions {
    /// Of these rules.
    pub const fn new(rules: Vec<Restriction>) -> Self {
        Self(rules)
    }

    /// All rules.
    pub fn rules(&self) -> &[Restriction] {
        &self.0
    }

    /// A rule by its code.
    pub fn rule(&self, id: &RestrictionId) -> Option<&Restriction> {
        self.0.iter().find(|rule| rule.id == *id)
    }

    /// What is to be said of goods that go somewhere.
    pub fn verdict(&self, article: Article<'_>, journey: &Journey<'_>) -> Verdict<'_> {
        let mut verdict = Verdict::default();
        let about = self.0.iter().filter(|rule| rule.is_about(article, journey.day));
        for rule in about.filter(|rule| rule.places.contain(journey.to)) {
            match rule.ruling {
                _ if rule.is_of_border && !journey.is_over_border => {}
                Ruling::Forbidden => verdict.forbidden = verdict.forbidden.or(Some(rule)),
                Ruling::NotBy(_) => verdict.carriage.push(rule),
                Ruling::AgeFrom(age) => {
                    let is_higher = verdict.age.and_then(Restriction::age).is_none_or(|known| known < age);
                    verdict.age = if is_higher { Some(rule) } else { verdict.age };
                }
            }
        }
        verdict
    }

    /// The rules about goods in some countries; a rule about a part of a country is among them. `is_over_border` says
    /// whether they cross one on their way to a country.
    pub fn notices(
        &self,
        article: Article<'_>,
        countries: &[CountryCode],
        is_over_border: impl Fn(&CountryCode) -> bool,
        day: Date,
    ) -> Vec<Notice<'_>> {
        let holds = |rule: &Restriction, country: &CountryCode| {
            rule.places.touch(country) && (!rule.is_of_border || is_over_border(country))
        };
        let about = self.0.iter().filter(|rule| rule.is_about(article, day));
        let notices = about.map(|rule| {
            let own = countries.iter().filter(|country| holds(rule, country));
            Notice { rule, countries: own.cloned().collect() }
        });
        notices.filter(|notice| !notice.countries.is_empty()).collect()
    }
}

#[cfg(test)]
mod tests;
