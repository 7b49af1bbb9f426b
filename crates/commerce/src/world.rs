//! Facts about the world, as plain data. The server reads them from TOML and hands them in.

use crate::{
    CountryCode, Currency, Locale, MarketId, MethodId,
    address::AddressFormat,
    buyer_number::{BuyerNumbers, NumberKind},
    clock::Date,
    customs::{Figures, Rules, Tariff},
    delivery::Calendars,
    download::DownloadRules,
    exchange::{Peg, RateTable, ReferenceRate},
    landed_cost::LandedCost,
    market::Market,
    merchant::Merchant,
    paper::PaperRules,
    parcel::Carriers,
    payee::PayeeForms,
    payment::{LatePayment, Payable, PaymentMethod, Reason, instalments::Instalments},
    pricing::{PriceRounding, PriceRules},
    refund::RefundRules,
    restriction::Restrictions,
    retention::Retention,
    return_request::ReturnRules,
    risk::RiskRules,
    shipping::Shipping,
    tax_rates::TaxRates,
};
use std::{collections::BTreeMap, time::Duration};

/// A currency that shoppers may pick.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CurrencyRule {
    /// The currency.
    pub currency: Currency,
    /// Converted prices are rounded to so many minor units: 1, or 100 where CLDR shows no minor unit.
    pub step: u32,
}

/// A rate that has not been renewed for some time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OldRate<'a> {
    /// The row.
    pub rate: &'a ReferenceRate,
    /// The business days since.
    pub days: u32,
    /// Whether a market does not convert by it any more.
    pub is_refused: bool,
}

/// Who sells, and what states take.
#[derive(Debug, Clone)]
pub struct Trade {
    /// The seller.
    pub merchant: Merchant,
    /// The numbers of the customs regimes.
    pub figures: Figures,
    /// Rates of tax.
    pub taxes: TaxRates,
    /// Rates of duty.
    pub tariff: Tariff,
}

impl Trade {
    /// As the rules of a quote, with the exchange rates of the moment.
    pub const fn rules<'a>(&'a self, rates: &'a RateTable) -> Rules<'a> {
        Rules {
            merchant: &self.merchant,
            figures: &self.figures,
            taxes: &self.taxes,
            tariff: &self.tariff,
            rates,
        }
    }
}

/// How the shop is found, and what it recommends: the merchant's own settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Finding {
    /// From which part of its messages on, in percent, a language counts as translated.
    pub translated: u32,
    /// In so many orders at least two products were bought together before a page says so.
    pub least_orders: u32,
    /// How many days of orders are looked at for that.
    pub looked_back: u32,
}

/// Markets, payment methods, shipping, addresses and currencies.
#[derive(Debug, Clone)]
pub struct World {
    /// The markets by code.
    pub markets: BTreeMap<MarketId, Market>,
    /// The market of a shopper of whom nothing is known.
    pub default_market: MarketId,
    /// The ways of shipping and what they cost.
    pub shipping: Shipping,
    /// Who carries parcels.
    pub carriers: Carriers,
    /// The payment methods by code.
    pub methods: BTreeMap<MethodId, PaymentMethod>,
    /// In which parts a method can be paid.
    pub instalments: Instalments,
    /// How addresses are written, by country.
    pub addresses: BTreeMap<CountryCode, AddressFormat>,
    /// The format for countries that have none of their own.
    pub default_address: AddressFormat,
    /// The currency of list prices that no market has set for itself.
    pub base: Currency,
    /// The numbers that countries ask of a parcel's recipient.
    pub buyer_numbers: BuyerNumbers,
    /// How long such a number is kept after the last day on which the parcel should have arrived.
    pub erase_buyer_numbers_after: Duration,
    /// How accounts are named, by country.
    pub payees: PayeeForms,
    /// How long an account that a buyer has named is kept after its refund was made.
    pub erase_payees_after: Duration,
    /// What becomes of money that arrives after its order was given up.
    pub late_payment: LatePayment,
    /// How long what is known of a buyer is kept.
    pub retention: Retention,
    /// How files are handed out.
    pub downloads: DownloadRules,
    /// The currencies a shopper may pick, in the order of the list.
    pub currencies: Vec<CurrencyRule>,
    /// Rates that the merchant has set, of any day.
    pub merchant_rates: Vec<ReferenceRate>,
    /// Currencies that are tied to another one.
    pub pegs: Vec<Peg>,
    /// How prices are made.
    pub prices: PriceRules,
    /// What a landed cost is worked out from.
    pub trade: Trade,
    /// What comes back of what states took, when goods do.
    pub refunds: RefundRules,
    /// What is taken back, and until when.
    pub returns: ReturnRules,
    /// For how long a sum holds once it was shown at the checkout.
    pub hold: Duration,
    /// Goods that a country does not let in as they are.
    pub restrictions: Restrictions,
    /// What speaks against an order.
    pub risk: RiskRules,
    /// On which days nothing is sent and delivered.
    pub calendars: Calendars,
    /// How the shop is found, and what it recommends.
    pub finding: Finding,
    /// Which declaration a parcel carries over a border.
    pub papers: PaperRules,
    /// A hash of all the data: it changes when any of it does.
    pub generation: String,
}

impl World {
    /// A market by its code.
    pub fn market(&self, id: &MarketId) -> Option<&Market> {
        self.markets.get(id)
    }

    /// The market that ships to a country: its own, else the first that lists it.
    pub fn market_of(&self, country: &CountryCode) -> Option<&Market> {
        let own = country.as_str().to_ascii_lowercase().parse().ok().and_then(|id| self.markets.get(&id));
        own.or_else(|| self.markets.values().find(|market| market.countries.contains(country)))
    }

    /// How addresses are written in a country.
    pub fn address_format(&self, country: &CountryCode) -> &AddressFormat {
        self.addresses.get(country).unwrap_or(&self.default_address)
    }

    /// The number that a country asks of who receives an order on a day. What is downloaded is no parcel.
    pub fn asked_number(&self, country: &CountryCode, cost: &LandedCost, day: Date) -> Option<NumberKind> {
        let mut sent = cost.parcels.iter().filter(|parcel| !parcel.pieces.is_empty());
        sent.find_map(|parcel| {
            let location = self.trade.merchant.location(&parcel.from);
            let is_inland = location.is_some_and(|location| self.trade.figures.is_within(location, country));
            self.buyer_numbers.asked(country, !is_inland, day)
        })
    }

    /// Whether a reader of the language reads a country's names as they are written there. English is what a market
    /// begins with when the shop does not speak its language, so who reads it need not read the names.
    pub fn reads_local(&self, country: &CountryCode, locale: &Locale) -> bool {
        locale.as_str() != "en" && self.market_of(country).and_then(Market::default_locale) == Some(locale)
    }

    /// The market's payment methods in its order, each with the reasons why it cannot pay this. Lists and charges ask
    /// this and nothing else.
    pub fn payment_methods(&self, market: &Market, payable: &Payable) -> Vec<(&PaymentMethod, Vec<Reason>)> {
        let methods = market.payment_methods.iter().filter_map(|id| self.methods.get(id));
        methods.map(|method| (method, method.reasons(payable, &self.trade.merchant))).collect()
    }

    /// The rates that count on a day: those that are published, then the merchant's own, then those of currencies
    /// that are tied to another one. Of a published row and the merchant's of the same day the published one counts.
    pub fn rate_table(&self, day: Date, published: impl IntoIterator<Item = ReferenceRate>) -> RateTable {
        let rows = published.into_iter().chain(self.merchant_rates.iter().cloned());
        let steps = self.currencies.iter().map(|rule| (rule.currency, rule.step)).collect();
        RateTable::new(day, rows, steps).with_pegs(&self.pegs)
    }

    /// The offered currencies whose rates some market holds for old, with the business days that have gone by since,
    /// and whether some market does not convert by them any more.
    pub fn old_rates<'a>(&self, rates: &'a RateTable) -> Vec<OldRate<'a>> {
        let terms = self.markets.values().map(|market| market.rates);
        let warn_after = terms.clone().map(|terms| terms.warn_after).min().unwrap_or(u32::MAX);
        let refuse_after = terms.map(|terms| terms.refuse_after).min().unwrap_or(u32::MAX);
        let offered = rates.rows().filter(|row| self.offers(row.currency));
        let aged = offered.map(|rate| (rate, rates.age(rate.currency)));
        let old = aged.filter(|(_, days)| *days > warn_after);
        old.map(|(rate, days)| OldRate { rate, days, is_refused: days > refuse_after }).collect()
    }

    /// The prices that there are in a currency: those that the merchant likes, else whole steps.
    pub fn rounding(&self, currency: Currency) -> PriceRounding {
        let whole = || PriceRounding::step(self.step(currency));
        self.prices.roundings.get(&currency).copied().unwrap_or_else(whole)
    }

    /// Sums in a currency are multiples of so many minor units.
    pub fn step(&self, currency: Currency) -> u32 {
        self.currencies.iter().find(|rule| rule.currency == currency).map_or(1, |rule| rule.step)
    }

    /// Whether shoppers may pick the currency.
    pub fn offers(&self, currency: Currency) -> bool {
        self.currencies.iter().any(|rule| rule.currency == currency)
    }
}
