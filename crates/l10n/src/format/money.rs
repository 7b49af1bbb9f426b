//! Amounts of money: symbol, digits and grouping by CLDR, never through a float.

use super::Formats;
use commerce::{Currency, Money};
use fixed_decimal::Decimal;
use icu_experimental::dimension::currency::{CurrencyType, formatter::CurrencyFormatter};
use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

type Formatter = CurrencyFormatter<icu::decimal::DecimalFormatter>;

/// One formatter a currency: the digits after the point are the currency's.
#[derive(Default)]
pub(super) struct MoneyFormats(RwLock<HashMap<Currency, Option<Arc<Formatter>>>>);

impl Formats {
    /// An amount with its symbol, rounded half to even to the digits that CLDR gives the currency.
    pub(crate) fn money(&self, money: Money) -> String {
        let mut amount = Decimal::from(money.amount);
        amount.multiply_pow10(-i16::try_from(money.currency.exponent()).unwrap_or(0));
        match self.money_formatter(money.currency) {
            Some(formatter) => formatter.format_fixed_decimal(&amount).to_string(),
            None => format!("{} {amount}", money.currency),
        }
    }

    fn money_formatter(&self, currency: Currency) -> Option<Arc<Formatter>> {
        if let Some(known) = self.money.0.read().unwrap_or_else(PoisonError::into_inner).get(&currency) {
            return known.clone();
        }
        let built = CurrencyType::try_from_str(currency.code())
            .ok()
            .and_then(|code| Formatter::try_new_symbol((&self.locale).into(), code, Default::default()).ok())
            .map(Arc::new);
        self.money.0.write().unwrap_or_else(PoisonError::into_inner).insert(currency, built.clone());
        built
    }
}
