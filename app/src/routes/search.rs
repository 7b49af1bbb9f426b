//! What a search asks for, as it stands in a query.

use super::pages::{encoded, numbered, text_of};
use commerce::{CollectionId, CountryCode, Currency};
use std::{num::NonZeroU32, str::FromStr};

/// How many characters of a search are read: nobody looks for more.
pub const SEARCH_LENGTH: usize = 100;
/// How many values of one kind are read.
const VALUES: usize = 24;

/// The words that a search is for, or the collection that is looked through, and what of it is shown in which order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Search {
    /// The words.
    pub words: String,
    /// `collection`: looked through instead, whatever the words.
    pub collection: Option<CollectionId>,
    /// `price`: what a thing may cost.
    pub price: Option<PriceRange>,
    /// `origin`: where it may be from; anywhere, where none is named.
    pub origins: Vec<CountryCode>,
    /// `material`: what it may be made of.
    pub materials: Vec<String>,
    /// `within`: in how many working days it has to arrive.
    pub within: Option<u16>,
    /// `stock=1`: whether it has to be there.
    pub in_stock: bool,
    /// `sort`: the order.
    pub sort: Sort,
    /// `page`: which page of the list.
    pub number: NonZeroU32,
}

/// Prices from one up to, and without, another, in minor units of a currency: `EUR.2000.5000`, or `EUR.5000.` without an
/// upper bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PriceRange {
    /// The currency; in another one the range says nothing.
    pub currency: Currency,
    /// The lowest price.
    pub from: i64,
    /// The first that is too high.
    pub to: Option<i64>,
}

/// The order of what is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sort {
    /// What fits best comes first; a collection in the order of the shop.
    #[default]
    Best,
    /// What was in the most orders comes first.
    Popular,
    /// From the lowest price up.
    Price,
    /// From the highest price down.
    PriceDown,
    /// What came last comes first.
    New,
    /// By name, as the language sorts.
    Name,
}

impl Sort {
    /// Every order, the usual one first.
    pub const ALL: [Self; 6] =
        [Self::Best, Self::Popular, Self::Price, Self::PriceDown, Self::New, Self::Name];

    /// Its name in a query.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Best => "best",
            Self::Popular => "popular",
            Self::Price => "price",
            Self::PriceDown => "price-down",
            Self::New => "new",
            Self::Name => "name",
        }
    }
}

impl Default for Search {
    fn default() -> Self {
        Self {
            words: String::new(),
            collection: None,
            price: None,
            origins: Vec::new(),
            materials: Vec::new(),
            within: None,
            in_stock: false,
            sort: Sort::default(),
            number: NonZeroU32::MIN,
        }
    }
}

impl Search {
    /// For some words, and nothing else.
    pub fn of(words: &str) -> Self {
        Self { words: words.to_owned(), ..Self::default() }
    }

    /// Through a whole collection.
    pub fn through(collection: CollectionId) -> Self {
        Self { collection: Some(collection), ..Self::default() }
    }

    /// Reads a query; what makes no sense in it is left out.
    pub fn read(query: &str) -> Self {
        let sort = value(query, "sort=");
        let collection = values(query, "collection=").next();
        Self {
            words: if collection.is_none() { words_of(query) } else { String::new() },
            collection,
            price: values(query, "price=").next(),
            origins: unique(values(query, "origin=")),
            materials: unique(values(query, "material=").filter(|material: &String| is_word(material))),
            within: values(query, "within=").next(),
            in_stock: value(query, "stock=") == Some("1"),
            sort: Sort::ALL.into_iter().find(|order| Some(order.code()) == sort).unwrap_or_default(),
            number: numbered(query).and_then(Result::ok).unwrap_or(NonZeroU32::MIN),
        }
    }

    /// Writes the query; empty where nothing is asked.
    pub fn query(&self) -> String {
        let mut pairs = Vec::new();
        if !self.words.is_empty() {
            pairs.push(format!("q={}", encoded(&self.words)));
        }
        pairs.extend(self.collection.iter().map(|id| format!("collection={id}")));
        pairs.extend(self.price.map(|range| format!("price={range}")));
        pairs.extend(self.origins.iter().map(|origin| format!("origin={origin}")));
        pairs.extend(self.materials.iter().map(|material| format!("material={material}")));
        pairs.extend(self.within.map(|days| format!("within={days}")));
        pairs.extend(self.in_stock.then(|| "stock=1".to_owned()));
        if self.sort != Sort::default() {
            pairs.push(format!("sort={}", self.sort.code()));
        }
        if self.number > NonZeroU32::MIN {
            pairs.push(format!("page={}", self.number));
        }
        pairs.join("&")
    }

    /// The same with nothing chosen of what is found.
    #[must_use]
    pub fn open(&self) -> Self {
        Self { sort: self.sort, collection: self.collection.clone(), ..Self::of(&self.words) }
    }

    /// Whether something of what is found is left out.
    pub fn is_narrowed(&self) -> bool {
        self.price.is_some()
            || !self.origins.is_empty()
            || !self.materials.is_empty()
            || self.within.is_some()
            || self.in_stock
    }
}

impl PriceRange {
    /// Whether an amount of its currency lies within.
    pub fn holds(&self, amount: i64) -> bool {
        amount >= self.from && self.to.is_none_or(|to| amount < to)
    }
}

impl std::fmt::Display for PriceRange {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}.", self.currency, self.from)?;
        self.to.map_or(Ok(()), |to| write!(f, "{to}"))
    }
}

impl FromStr for PriceRange {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let mut parts = text.split('.');
        let (Some(currency), Some(from), Some(to), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(());
        };
        let amount = |text: &str| text.parse::<i64>().ok().filter(|amount| *amount >= 0).ok_or(());
        let to = if to.is_empty() { None } else { Some(amount(to)?) };
        let range = Self { currency: currency.parse().map_err(drop)?, from: amount(from)?, to };
        if range.to.is_some_and(|to| to <= range.from) { Err(()) } else { Ok(range) }
    }
}

/// The words that a query asks for: `q`, as a form writes it, cut to [`SEARCH_LENGTH`] characters.
pub fn words_of(query: &str) -> String {
    text_of(query, "q=").chars().take(SEARCH_LENGTH).collect()
}

fn value<'q>(query: &'q str, name: &str) -> Option<&'q str> {
    query.split('&').find_map(|pair| pair.strip_prefix(name))
}

fn values<'q, T: FromStr>(query: &'q str, name: &'static str) -> impl Iterator<Item = T> + use<'q, T> {
    query
        .split('&')
        .filter_map(move |pair| pair.strip_prefix(name))
        .take(VALUES)
        .filter_map(|text| text.parse().ok())
}

fn unique<T: PartialEq>(values: impl Iterator<Item = T>) -> Vec<T> {
    values.fold(Vec::new(), |mut known, value| {
        if !known.contains(&value) {
            known.push(value);
        }
        known
    })
}

fn is_word(text: &str) -> bool {
    text.len() <= 40 && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_query_is_read_as_it_is_written() {
        let search = Search {
            price: "EUR.2000.5000".parse().ok(),
            origins: vec!["JP".parse().unwrap(), "DE".parse().unwrap()],
            materials: vec!["wood".into()],
            within: Some(4),
            in_stock: true,
            sort: Sort::PriceDown,
            number: NonZeroU32::new(2).unwrap(),
            ..Search::of("茶碗 & tea")
        };
        let query = search.query();
        assert!(
            query.ends_with("&price=EUR.2000.5000&origin=JP&origin=DE&material=wood&within=4&stock=1&sort=price-down&page=2"),
            "{query}"
        );
        assert_eq!(Search::read(&query), search);
        assert_eq!(Search::read(""), Search::default());
        assert!(search.is_narrowed() && !search.open().is_narrowed());
        let shelf = Search { sort: Sort::Popular, ..Search::through("tea".parse().unwrap()) };
        assert_eq!(shelf.query(), "collection=tea&sort=popular");
        assert_eq!(Search::read("q=bowl&collection=tea&sort=popular"), shelf);
        assert_eq!(shelf.open(), shelf);
    }

    #[test]
    fn what_makes_no_sense_is_left_out() {
        for odd in [
            "price=EUR",
            "price=EUR.5.5",
            "price=EUR.-1.5",
            "price=.1.2",
            "price=EUR.1.2.3",
            "collection=%00",
            "origin=x",
            "material=A%00",
            "within=-1",
            "within=99999",
            "stock=yes",
            "sort=x",
            "page=0",
        ] {
            assert_eq!(Search::read(odd), Search::default(), "{odd}");
        }
        let many: String = (0..1_000).map(|n| format!("&material=m{n}")).collect();
        assert_eq!(Search::read(&many).materials.len(), VALUES);
        assert_eq!(Search::read("origin=JP&origin=JP").origins.len(), 1);
    }

    #[test]
    fn a_range_holds_its_lower_end() {
        let range: PriceRange = "EUR.2000.5000".parse().unwrap();
        assert!(range.holds(2_000) && range.holds(4_999) && !range.holds(5_000) && !range.holds(1_999));
        let open: PriceRange = "EUR.5000.".parse().unwrap();
        assert!(open.holds(i64::MAX) && open.to_string() == "EUR.5000.");
    }
}
