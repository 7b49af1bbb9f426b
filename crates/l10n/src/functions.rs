//! The functions a message may call: `NUMBER`, `MONEY`, `DATE`, `COUNTRY`.

use crate::{args::Filled, format::DateStyle, speaking};
use fluent_bundle::{
    FluentArgs, FluentError, FluentResource, FluentValue,
    concurrent::FluentBundle,
    types::{FluentNumber, FluentNumberStyle},
};
use std::sync::Arc;

/// Every function there is, with the options it takes.
pub(crate) const FUNCTIONS: [(&str, &[&str]); 4] = [
    ("NUMBER", &["type", "style", "useGrouping", "minimumFractionDigits", "maximumFractionDigits"]),
    ("MONEY", &[]),
    ("DATE", &["style"]),
    ("COUNTRY", &[]),
];

/// More digits after the point than this are never asked for in earnest, and a thousand would cost memory.
const MOST_DIGITS: usize = 9;

/// Registers the functions and the writing of numbers.
pub(crate) fn register(bundle: &mut FluentBundle<Arc<FluentResource>>) -> Result<(), FluentError> {
    bundle.add_function("NUMBER", number)?;
    bundle.add_function("MONEY", money)?;
    bundle.add_function("DATE", date)?;
    bundle.add_function("COUNTRY", country)?;
    bundle.set_formatter(Some(|value, _| match value {
        FluentValue::Number(number) => write_number(number),
        _ => None,
    }));
    Ok(())
}

fn number<'a>(positional: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    match positional.first() {
        Some(FluentValue::Number(number)) => {
            let mut number = number.clone();
            number.options.merge(named);
            let digits = &mut number.options.minimum_fraction_digits;
            *digits = digits.map(|d| d.min(MOST_DIGITS));
            FluentValue::Number(number)
        }
        Some(FluentValue::Custom(value)) if filled(&**value).is_some() => {
            FluentValue::Custom(value.duplicate())
        }
        _ => FluentValue::Error,
    }
}

fn money<'a>(positional: &[FluentValue<'a>], _: &FluentArgs) -> FluentValue<'a> {
    match positional.first() {
        Some(FluentValue::Custom(value)) if matches!(filled(&**value), Some(Filled::Money(_))) => {
            FluentValue::Custom(value.duplicate())
        }
        _ => FluentValue::Error,
    }
}

fn date<'a>(positional: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    let Some(FluentValue::Custom(value)) = positional.first() else { return FluentValue::Error };
    let Some(Filled::Date(day, default)) = filled(&**value) else { return FluentValue::Error };
    let style = match named.get("style") {
        Some(FluentValue::String(name)) => DateStyle::named(name).unwrap_or(*default),
        _ => *default,
    };
    FluentValue::Custom(Box::new(Filled::Date(*day, style)))
}

fn country<'a>(positional: &[FluentValue<'a>], _: &FluentArgs) -> FluentValue<'a> {
    match positional.first() {
        Some(FluentValue::String(code)) => match code.parse() {
            Ok(country) => FluentValue::Custom(Box::new(Filled::Country(country))),
            Err(_) => FluentValue::String(code.clone()),
        },
        _ => FluentValue::Error,
    }
}

fn filled(value: &(dyn fluent_bundle::types::FluentType + Send)) -> Option<&Filled> {
    value.as_any().downcast_ref()
}

fn write_number(number: &FluentNumber) -> Option<String> {
    let formats = speaking::formats()?;
    let mut fixed = fixed_decimal::Decimal::try_from_str(&number.as_string()).ok()?;
    let percent = number.options.style == FluentNumberStyle::Percent;
    if percent {
        fixed.multiply_pow10(2);
        fixed.trim_end();
        fixed.trim_start();
    }
    if let Some(most) = number.options.maximum_fraction_digits {
        fixed.round(-i16::try_from(most.min(MOST_DIGITS)).ok()?);
    }
    match percent {
        true => Some(formats.fixed_percent(&fixed)),
        false => Some(formats.fixed(&fixed, number.options.use_grouping)),
    }
}
