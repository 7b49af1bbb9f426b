//! Markets: the territories the shop sells in, each with a currency, languages and its tax.

use crate::{CountryCode, Currency, Locale, MarketId, MethodId, clock::Date};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// Where a fact about the world was taken from, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Provenance {
    /// The authority or publication.
    pub source: String,
    /// The day on which the fact was read there.
    pub as_of: Date,
}

/// How sure a fact is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// A guess, or a sample to try the shop with.
    Low,
    /// From one good source that has not been checked with the authority, or about to change.
    Medium,
    /// From the authority that made it.
    High,
}

/// Whether shown prices contain the tax.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaxBehavior {
    /// The price on the shelf is what is paid (most of the world).
    Inclusive,
    /// Tax is added at the checkout (United States, Canada).
    Exclusive,
}

/// What the tax is called; the words are `tax-name-…` in the locale files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaxName {
    /// Value added tax.
    Vat,
    /// Goods and services tax.
    Gst,
    /// Consumption tax (Japan).
    ConsumptionTax,
    /// Sales tax (United States).
    SalesTax,
    /// Imposto sobre Circulação de Mercadorias e Serviços (Brazil).
    Icms,
}

impl TaxName {
    /// Whether the rate counts on the price with the tax in it. ICMS does, "por dentro": Lei Complementar
    /// 87/1996, art. 13 § 1. The others count on the price without.
    pub const fn counts_on_gross(self) -> bool {
        matches!(self, Self::Icms)
    }

    /// The key of its words: `tax-name-{key}`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Vat => "vat",
            Self::Gst => "gst",
            Self::ConsumptionTax => "consumption-tax",
            Self::SalesTax => "sales-tax",
            Self::Icms => "icms",
        }
    }
}

/// How lengths and weights are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Units {
    /// Grams and centimetres.
    Metric,
    /// Ounces and inches.
    UsCustomary,
}

/// How a market converts prices that its list has in another currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RateTerms {
    /// After so many business days a rate is old: the operator is told.
    pub warn_after: u32,
    /// After so many business days nothing is converted by it any more.
    pub refuse_after: u32,
    /// What is added to the published rate, in percent; never negative.
    pub markup: Decimal,
}

/// A search engine to which a shop proves that a site is its own, by a word in its pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SearchEngine {
    /// Google.
    Google,
    /// Bing.
    Bing,
    /// Baidu.
    Baidu,
    /// Yandex.
    Yandex,
    /// Naver.
    Naver,
}

impl SearchEngine {
    /// The name of the `<meta>` in which the engine looks for its word.
    pub const fn meta(self) -> &'static str {
        match self {
            Self::Google => "google-site-verification",
            Self::Bing => "msvalidate.01",
            Self::Baidu => "baidu-site-verification",
            Self::Yandex => "yandex-verification",
            Self::Naver => "naver-site-verification",
        }
    }
}

/// A selling territory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Market {
    /// Its code in URLs.
    pub id: MarketId,
    /// The currency its prices are in unless the shopper picks another.
    pub currency: Currency,
    /// The languages it offers to search engines and in its switcher; the first is the default.
    pub locales: Vec<Locale>,
    /// The countries it ships to; the first is preselected.
    pub countries: Vec<CountryCode>,
    /// Whether its prices contain the tax that is collected with them.
    pub prices: TaxBehavior,
    /// How prices are converted.
    pub rates: RateTerms,
    /// How weights are written.
    pub units: Units,
    /// The payment methods it offers, in the order in which people there expect them.
    pub payment_methods: Vec<MethodId>,
    /// IANA name of the zone in which times are shown.
    pub time_zone: String,
    /// The search engines that know the market's pages as the shop's, with the word that each gave for it.
    pub search_engines: Vec<(SearchEngine, String)>,
}

impl Market {
    /// The language of a shopper who asked for none.
    ///
    /// A market without languages cannot be built from data, so English is never reached in a running shop.
    pub fn default_locale(&self) -> Option<&Locale> {
        self.locales.first()
    }

    /// Whether the market offers the language (any other may be read too, but is not advertised).
    pub fn offers(&self, locale: &Locale) -> bool {
        self.locales.contains(locale)
    }
}
