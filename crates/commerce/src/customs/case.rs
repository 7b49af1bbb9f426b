//! A consignment before a border: its values in the regime's own currency, and the sums that most regimes make.
//!
//! Nothing is rounded on the way: a charge is, once, when it is written in the order's currency, and a tax where its
//! country has it so line by line.

use super::{
    CustomsError, Tariff,
    charge::{Assessment, Charge, ChargeKind, Collection, CountedOn, RuleRef, Terms},
    figures::{Figure, Figures, RegimeFacts},
    shares::{contained, product, shared},
};
use crate::{
    CountryCode, Currency, Money, MoneyError,
    clock::Date,
    exchange::RateTable,
    market::TaxBehavior,
    merchant::{Merchant, Scheme, StockLocation},
    tax_rates::{Destination, TaxCategory, TaxRate, TaxRates, TaxRounding},
};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A line of a consignment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Harmonized System code, six digits; empty for what is downloaded.
    pub hs_code: String,
    /// Where it was made.
    pub origin: CountryCode,
    /// How it is taxed.
    pub category: TaxCategory,
    /// How many.
    pub quantity: u32,
    /// What one piece weighs, in grams with packing.
    pub weight_grams: u32,
    /// What the shopper pays for the line, discounts taken off, in the order's currency.
    pub price: Money,
}

/// Goods that are sent together.
#[derive(Debug, Clone, Copy)]
pub struct Consignment<'a> {
    /// From where.
    pub from: &'a StockLocation,
    /// To where.
    pub to: &'a Destination,
    /// What.
    pub items: &'a [Item],
    /// What the shopper pays for its shipping, in the order's currency.
    pub freight: Money,
    /// What insuring it costs, where the customs value contains it.
    pub insurance: Money,
}

/// Everything that what is due depends on, beside the order itself.
#[derive(Debug, Clone, Copy)]
pub struct Rules<'a> {
    /// Who sells.
    pub merchant: &'a Merchant,
    /// The numbers of the customs regimes.
    pub figures: &'a Figures,
    /// Rates of tax.
    pub taxes: &'a TaxRates,
    /// Rates of duty.
    pub tariff: &'a Tariff,
    /// Exchange rates.
    pub rates: &'a RateTable,
}

/// A consignment and everything that what is due on it depends on.
#[derive(Clone, Copy)]
pub struct Case<'a> {
    /// The goods.
    pub consignment: Consignment<'a>,
    /// Whether prices contain the tax that is collected with them.
    pub behavior: TaxBehavior,
    /// Who pays at the border.
    pub terms: Terms,
    /// The day of the order.
    pub day: Date,
    /// The numbers of the regime.
    pub facts: &'a RegimeFacts,
    /// Everything else that is the same for every consignment.
    pub rules: &'a Rules<'a>,
}

/// The duty of each line, in the regime's currency, and what to say about it.
#[derive(Debug, Default)]
pub struct Duties {
    /// By line.
    pub by_item: Vec<Decimal>,
    /// One for each row of the tariff.
    pub charges: Vec<Charge>,
    /// Codes without a row.
    pub unknown: Vec<String>,
}

/// What is taxed at one rate.
struct Rated<'a> {
    rate: &'a TaxRate,
    /// Line by line, in the regime's currency.
    values: Vec<Decimal>,
    /// The places of the lines that are worth something.
    lines: Vec<u32>,
}

impl<'a> Case<'a> {
    /// The order's currency.
    pub fn currency(&self) -> Currency {
        self.consignment.freight.currency
    }

    /// A number of the regime on the day.
    ///
    /// # Errors
    /// [`CustomsError::NoFigure`].
    pub fn figure(&self, name: &'static str) -> Result<&'a Figure, CustomsError> {
        self.facts.figure(name, self.day)
    }

    /// Whether it comes from a country of another regime.
    pub fn is_from(&self, regime: &str) -> bool {
        self.rules.figures.of(&self.consignment.from.country).is_some_and(|facts| facts.id == regime)
    }

    /// Whether the seller is registered, for [`Scheme::Tax`] in the country of destination.
    pub fn is_registered(&self, scheme: Scheme) -> bool {
        self.rules.merchant.registration(scheme, &self.consignment.to.country, self.day).is_some()
    }

    /// An amount of the order in the regime's currency.
    ///
    /// # Errors
    /// [`CustomsError::Conversion`].
    pub fn valued(&self, money: Money) -> Result<Decimal, CustomsError> {
        Ok(self.rules.rates.exact(money.to_decimal(), money.currency, self.facts.currency)?)
    }

    /// What each line costs, in the regime's currency.
    ///
    /// # Errors
    /// [`CustomsError::Conversion`].
    pub fn prices(&self) -> Result<Vec<Decimal>, CustomsError> {
        self.consignment.items.iter().map(|item| self.valued(item.price)).collect()
    }

    /// What each line costs without the tax that prices contain when it is collected with them.
    ///
    /// # Errors
    /// As [`Case::prices`] and [`Case::tax_rate`].
    pub fn net_prices(&self) -> Result<Vec<Decimal>, CustomsError> {
        let prices = self.prices()?;
        if self.behavior == TaxBehavior::Exclusive {
            return Ok(prices);
        }
        let lines = self.consignment.items.iter().zip(prices);
        lines.map(|(item, price)| Ok(price - contained(price, self.tax_rate(item)?)?)).collect()
    }

    /// Freight and insurance, shared out over the lines by what they cost, in the regime's currency.
    ///
    /// # Errors
    /// [`CustomsError::Conversion`].
    pub fn carriage(&self) -> Result<Vec<Decimal>, CustomsError> {
        let sum = self.valued(self.consignment.freight)? + self.valued(self.consignment.insurance)?;
        shared(sum, &self.prices()?)
    }

    /// Amounts of the lines with the carriage of each: the customs value where that contains freight and insurance (CIF).
    ///
    /// # Errors
    /// [`CustomsError::Conversion`].
    pub fn carried(&self, amounts: Vec<Decimal>) -> Result<Vec<Decimal>, CustomsError> {
        Ok(amounts.into_iter().zip(self.carriage()?).map(|(amount, carriage)| amount + carriage).collect())
    }

    /// The rate of the tax on a line.
    ///
    /// # Errors
    /// [`CustomsError::NoTaxRate`].
    pub fn tax_rate(&self, item: &Item) -> Result<&'a TaxRate, CustomsError> {
        let to = self.consignment.to;
        let unknown = || CustomsError::NoTaxRate(to.country.to_string());
        self.rules.taxes.on(to, item.category, self.day).ok_or_else(unknown)
    }

    /// A charge of a named rule, from amounts in the regime's currency.
    ///
    /// # Errors
    /// [`CustomsError::Conversion`].
    pub fn charge(&self, kind: ChargeKind, amount: Decimal, rule: RuleRef) -> Result<Charge, CustomsError> {
        Ok(Charge {
            kind,
            percent: None,
            base: None,
            amount: self.written(amount)?,
            on: CountedOn::Goods,
            collection: self.terms.into(),
            rule,
        })
    }

    /// A charge of a fixed number of the regime, once for the parcel.
    ///
    /// # Errors
    /// As [`Case::charge`].
    pub fn per_parcel(&self, kind: ChargeKind, figure: &Figure) -> Result<Charge, CustomsError> {
        let charge = self.charge(kind, self.amount(figure)?, self.rule(figure))?;
        Ok(Charge { on: CountedOn::Parcel, ..charge })
    }

    /// A charge of a fixed number of the regime for each tariff subheading in the parcel.
    ///
    /// # Errors
    /// As [`Case::charge`].
    pub fn per_subheading(&self, kind: ChargeKind, figure: &Figure) -> Result<Charge, CustomsError> {
        let times: u32 = self.subheadings().into_iter().map(u32::from).sum();
        let amount = product(self.amount(figure)?, times.into())?;
        Ok(Charge { on: CountedOn::Subheadings, ..self.charge(kind, amount, self.rule(figure))? })
    }

    /// A number that is an amount, in the regime's currency.
    ///
    /// # Errors
    /// [`CustomsError::Conversion`].
    pub fn amount(&self, figure: &Figure) -> Result<Decimal, CustomsError> {
        let currency = figure.currency.unwrap_or(self.facts.currency);
        Ok(self.rules.rates.exact(figure.value, currency, self.facts.currency)?)
    }

    /// A charge that is a share of something.
    ///
    /// # Errors
    /// As [`Case::charge`].
    pub fn share(
        &self,
        kind: ChargeKind,
        percent: Decimal,
        base: Decimal,
        rule: RuleRef,
    ) -> Result<Charge, CustomsError> {
        let charge = self.charge(kind, of(base, percent)?, rule)?;
        Ok(Charge { percent: Some(percent), base: Some(self.written(base)?), ..charge })
    }

    /// The tax that the seller collects with the price: on goods and their freight, each rate apart.
    ///
    /// # Errors
    /// As [`Case::tax_rate`] and [`Case::charge`].
    pub fn tax_at_sale(&self, scheme: Scheme) -> Result<Vec<Charge>, CustomsError> {
        let (is_inside, collection) = match self.behavior {
            TaxBehavior::Inclusive => (true, Collection::InPrice(scheme)),
            TaxBehavior::Exclusive => (false, Collection::OnTop(scheme)),
        };
        let rates = self.by_rate(self.carried(self.prices()?)?)?;
        rates.into_values().map(|rated| self.tax(rated, is_inside, collection)).collect()
    }

    /// The tax at the border: each line's customs value and what else is its base, by its rate.
    ///
    /// # Errors
    /// As [`Case::tax_rate`] and [`Case::charge`].
    pub fn import_tax(&self, bases: impl IntoIterator<Item = Decimal>) -> Result<Vec<Charge>, CustomsError> {
        let rates = self.by_rate(bases)?;
        rates.into_values().map(|rated| self.tax(rated, false, self.terms.into())).collect()
    }

    /// The tax of one rate on the values of its lines, which contain it or not, rounded as the country has it.
    fn tax(&self, rated: Rated<'_>, is_inside: bool, collection: Collection) -> Result<Charge, CustomsError> {
        let Rated { rate, values, lines } = rated;
        let tax = |value| if is_inside { contained(value, rate) } else { of(value, rate.percent) };
        let whole: Decimal = values.iter().sum();
        let exact = tax(whole)?;
        let to = self.consignment.to;
        let amount = match self.rules.taxes.rounding(&to.country, self.day) {
            TaxRounding::Order => self.written(exact)?,
            TaxRounding::Line => {
                let lines = values.iter().map(|value| self.written(tax(*value)?));
                Money::sum(self.currency(), lines.collect::<Result<Vec<_>, _>>()?)?
            }
        };
        Ok(Charge {
            kind: ChargeKind::Tax(rate.name),
            percent: Some(rate.percent),
            base: Some(self.written(if is_inside { whole - exact } else { whole })?),
            amount,
            on: self.on_lines(lines),
            collection,
            rule: RuleRef::of_tax(to, rate),
        })
    }

    /// Duty by the tariff on the customs value of each line; rows of the same rate are one charge.
    ///
    /// # Errors
    /// As [`Case::charge`].
    pub fn tariff_duties(&self, values: &[Decimal]) -> Result<Duties, CustomsError> {
        let mut duties = Duties::default();
        let mut rows: Vec<(&super::TariffRow, Decimal, Vec<u32>)> = Vec::new();
        for ((item, value), line) in self.consignment.items.iter().zip(values).zip(0..) {
            let row = self.rules.tariff.row(&self.facts.id, &item.hs_code, &item.origin, self.day);
            let Some(row) = row else {
                duties.by_item.push(Decimal::ZERO);
                if !duties.unknown.contains(&item.hs_code) {
                    duties.unknown.push(item.hs_code.clone());
                }
                continue;
            };
            duties.by_item.push(of(*value, row.percent)?);
            match rows.iter_mut().find(|(known, ..)| *known == row) {
                Some((_, sum, lines)) => {
                    *sum += value;
                    lines.push(line);
                }
                None => rows.push((row, *value, vec![line])),
            }
        }
        for (row, value, lines) in rows.into_iter().filter(|(row, ..)| !row.percent.is_zero()) {
            let rule = RuleRef::new(format!("{}.tariff.{}", row.regime, row.hs_code), &row.dated);
            let charge = self.share(ChargeKind::Duty, row.percent, value, rule)?;
            duties.charges.push(Charge { on: self.on_lines(lines), ..charge });
        }
        Ok(duties)
    }

    /// The plain way over a border: duty by the tariff on goods and carriage, and tax on those and the duty.
    ///
    /// # Errors
    /// As [`Case::tariff_duties`] and [`Case::import_tax`].
    pub fn duty_and_tax(&self) -> Result<Assessment, CustomsError> {
        let values = self.carried(self.prices()?)?;
        let duties = self.tariff_duties(&values)?;
        let mut charges = duties.charges;
        charges
            .extend(self.import_tax(values.iter().zip(&duties.by_item).map(|(value, duty)| value + duty))?);
        Ok(Assessment { unknown_duty: duties.unknown, ..Assessment::of(self.facts.id.as_str(), charges) })
    }

    /// For each line whether it is the first of its Harmonized System subheading.
    pub fn subheadings(&self) -> Vec<bool> {
        let items = self.consignment.items;
        let is_first =
            |(at, item): (usize, &Item)| !items.iter().take(at).any(|other| other.hs_code == item.hs_code);
        items.iter().enumerate().map(is_first).collect()
    }

    /// A figure of the regime as the rule of a charge.
    pub fn rule(&self, figure: &Figure) -> RuleRef {
        RuleRef::new(format!("{}.{}", self.facts.id, figure.name), &figure.dated)
    }

    /// The lines' values by the rate of their tax.
    fn by_rate(
        &self,
        values: impl IntoIterator<Item = Decimal>,
    ) -> Result<BTreeMap<Decimal, Rated<'a>>, CustomsError> {
        let mut rates = BTreeMap::new();
        for ((item, value), line) in self.consignment.items.iter().zip(values).zip(0..) {
            let rate = self.tax_rate(item)?;
            let none = || Rated { rate, values: Vec::new(), lines: Vec::new() };
            let rated = rates.entry(rate.percent).or_insert_with(none);
            rated.values.push(value);
            if !value.is_zero() {
                rated.lines.push(line);
            }
        }
        Ok(rates)
    }

    /// That something is counted on some lines; on all goods where those are all.
    fn on_lines(&self, lines: Vec<u32>) -> CountedOn {
        if lines.len() == self.consignment.items.len() { CountedOn::Goods } else { CountedOn::Lines(lines) }
    }

    /// An amount of the regime in the order's currency, rounded to its minor unit.
    fn written(&self, amount: Decimal) -> Result<Money, CustomsError> {
        let major = self.rules.rates.exact(amount, self.facts.currency, self.currency())?;
        Ok(Money::round(major, self.currency(), 1)?)
    }
}

/// A share in percent.
pub(super) fn of(base: Decimal, percent: Decimal) -> Result<Decimal, CustomsError> {
    Ok(product(base, percent)?.checked_div(Decimal::ONE_HUNDRED).ok_or(MoneyError::Overflow)?)
}
