//! Numbers and percentages, grouped as the language does it in the market.

use super::{Formats, fixed};
use fixed_decimal::Decimal as Fixed;
use icu::decimal::{
    DecimalFormatter,
    options::{DecimalFormatterOptions, GroupingStrategy},
};
use icu_experimental::dimension::percent::formatter::PercentFormatter;
use rust_decimal::Decimal;
use std::sync::OnceLock;

#[derive(Default)]
pub(super) struct NumberFormats {
    grouped: OnceLock<Option<DecimalFormatter>>,
    plain: OnceLock<Option<DecimalFormatter>>,
    percent: OnceLock<Option<PercentFormatter<DecimalFormatter>>>,
}

impl Formats {
    /// A number with the digits it has: `2.50` keeps its zero.
    pub(crate) fn number(&self, value: Decimal) -> String {
        self.fixed(&fixed(value), true)
    }

    /// A whole number.
    pub(crate) fn integer(&self, value: i64) -> String {
        self.fixed(&Fixed::from(value), true)
    }

    /// A number of hundredths, without closing zeros: `5.50` is 5.5 %.
    pub(crate) fn percent(&self, hundredths: Decimal) -> String {
        let mut percent = fixed(hundredths);
        percent.trim_end();
        self.fixed_percent(&percent)
    }

    pub(crate) fn fixed_percent(&self, value: &Fixed) -> String {
        let formatter = self
            .numbers
            .percent
            .get_or_init(|| PercentFormatter::try_new((&self.locale).into(), Default::default()).ok());
        match formatter {
            Some(formatter) => formatter.format(value).to_string(),
            None => format!("{value}%"),
        }
    }

    pub(crate) fn fixed(&self, value: &Fixed, grouped: bool) -> String {
        let (slot, strategy) = match grouped {
            true => (&self.numbers.grouped, GroupingStrategy::Auto),
            false => (&self.numbers.plain, GroupingStrategy::Never),
        };
        let formatter = slot.get_or_init(|| {
            let mut options = DecimalFormatterOptions::default();
            options.grouping_strategy = Some(strategy);
            DecimalFormatter::try_new((&self.locale).into(), options).ok()
        });
        match formatter {
            Some(formatter) => formatter.format(value).to_string(),
            None => value.to_string(),
        }
    }
}
