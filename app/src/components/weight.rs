//! Weights and volumes, in the units of the market.

use crate::context::Here;
use commerce::market::Units;
use l10n::Args;
use rust_decimal::{Decimal, RoundingStrategy};

/// The international avoirdupois pound of 1959, in grams.
const POUND: Decimal = Decimal::from_parts(45_359_237, 0, 0, false, 5);

/// What a piece weighs: grams, or ounces to one digit (28.349523125 g, the international avoirdupois ounce of 1959).
pub fn piece_weight(here: &Here, grams: u32) -> String {
    let (id, number) = match here.market.units {
        Units::Metric => ("weight-grams", Decimal::from(grams)),
        Units::UsCustomary => {
            let ounces = Decimal::from(grams) / Decimal::new(28_349_523_125, 9);
            ("weight-ounces", ounces.round_dp(1).normalize())
        }
    };
    here.voice.text_with(id, &Args::new().decimal("weight", number))
}

/// What room counts as what weight: cubic centimetres as a kilogram, or cubic inches as a pound, rounded down.
pub fn volume_as_weight(here: &Here, cm3_per_kg: u32) -> Args {
    let cm3 = Decimal::from(cm3_per_kg);
    let (id, volume, grams) = match here.market.units {
        Units::Metric => ("volume-cubic-centimetres", cm3, Decimal::from(1_000)),
        Units::UsCustomary => {
            let inches = cm3 * POUND / Decimal::from(1_000) / Decimal::new(16_387_064, 6);
            ("volume-cubic-inches", inches.trunc(), POUND)
        }
    };
    let volume = here.voice.text_with(id, &Args::new().decimal("volume", volume));
    Args::new().set("volume", volume).set("weight", heavy(here, grams))
}

/// What a parcel may weigh at most: kilograms, or pounds of sixteen such ounces. Rounded down to one digit, so that what
/// is said is never too much.
pub fn most_weight(here: &Here, grams: u32) -> String {
    heavy(here, Decimal::from(grams))
}

fn heavy(here: &Here, grams: Decimal) -> String {
    let (id, unit) = match here.market.units {
        Units::Metric => ("weight-kilograms", Decimal::from(1_000)),
        Units::UsCustomary => ("weight-pounds", POUND),
    };
    let number = (grams / unit).round_dp_with_strategy(1, RoundingStrategy::ToZero);
    here.voice.text_with(id, &Args::new().decimal("weight", number.normalize()))
}
