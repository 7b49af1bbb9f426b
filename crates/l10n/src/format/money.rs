//! Amounts of money: symbol, digits and grouping by CLDR, never through a float.

use super::Formats;
use commerce::{Currency, Money};
use fixed_decimal::Decimal;
use icu::locale::LanguageIdentifier;
use icu_experimental::{
    dimension::{
        currency::{CurrencyType, formatter::CurrencyFormatter},
        provider::currency::symbols::CurrencySymbolsV1,
    },
    provider::Baked,
};
use icu_provider::{DataIdentifierBorrowed, DataProvider, DataRequest, DataRequestMetadata};
use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

type Formatter = CurrencyFormatter<icu::decimal::DecimalFormatter>;

/// Languages and regions whose amounts part their digits otherwise than their numbers do (`currencyGroup` and
/// `currencyDecimal` of CLDR 48.2, all there are), which ICU4X 2.4 does not read: what it writes between two
/// digits, and what belongs there.
const MENDS: [(&str, &str, char, char); 2] = [("de", "AT", '\u{A0}', '.'), ("fr", "CH", ',', '.')];

/// One formatter a currency: the digits after the point are the currency's.
#[derive(Default)]
pub(super) struct MoneyFormats(RwLock<HashMap<Currency, Option<Arc<Formatter>>>>);

impl Formats {
    /// An amount with its symbol, rounded half away from zero to the digits that CLDR gives the currency.
    pub(crate) fn money(&self, money: Money) -> String {
        let mut amount = Decimal::from(money.amount);
        amount.multiply_pow10(-i16::try_from(money.currency.exponent()).unwrap_or(0));
        match self.money_formatter(money.currency) {
            Some(formatter) => self.mended(formatter.format_fixed_decimal(&amount).to_string()),
            None => format!("{} {amount}", money.currency),
        }
    }

    fn money_formatter(&self, currency: Currency) -> Option<Arc<Formatter>> {
        if let Some(known) = self.money.0.read().unwrap_or_else(PoisonError::into_inner).get(&currency) {
            return known.clone();
        }
        let built = CurrencyType::try_from_str(currency.code()).ok().and_then(|code| {
            let built = match self.has_symbol(code) {
                true => Formatter::try_new_symbol((&self.locale).into(), code, Default::default()),
                false => Formatter::try_new_code((&self.locale).into(), code, Default::default()),
            };
            built.ok().map(Arc::new)
        });
        self.money.0.write().unwrap_or_else(PoisonError::into_inner).insert(currency, built.clone());
        built
    }

    /// Asked beforehand, because a debug build of ICU4X complains on stderr of every symbol that CLDR lacks.
    fn has_symbol(&self, currency: CurrencyType) -> bool {
        let mut buffer = Default::default();
        let attributes = CurrencySymbolsV1::make_attributes(currency, CurrencySymbolsV1::SHORT, &mut buffer);
        let locale = (&self.locale).into();
        let id = DataIdentifierBorrowed::for_marker_attributes_and_locale(attributes, &locale);
        let mut metadata = DataRequestMetadata::default();
        metadata.silent = true;
        DataProvider::<CurrencySymbolsV1>::load(&Baked, DataRequest { id, metadata }).is_ok()
    }

    fn mended(&self, written: String) -> String {
        match mend(&self.locale.id) {
            Some((wrong, right)) => mend_between_digits(&written, wrong, right),
            None => written,
        }
    }
}

fn mend(id: &LanguageIdentifier) -> Option<(char, char)> {
    let region = id.region?;
    MENDS
        .iter()
        .find(|(language, of, ..)| id.language.as_str() == *language && region.as_str() == *of)
        .map(|(.., wrong, right)| (*wrong, *right))
}

fn mend_between_digits(written: &str, wrong: char, right: char) -> String {
    let mut mended = String::with_capacity(written.len());
    let mut after_digit = false;
    let mut rest = written.chars().peekable();
    while let Some(c) = rest.next() {
        let between = after_digit && rest.peek().is_some_and(char::is_ascii_digit);
        mended.push(if c == wrong && between { right } else { c });
        after_digit = c.is_ascii_digit();
    }
    mended
}
