//! What a country asks of goods that come in: duty, import tax and fees, one file a regime.
//!
//! The numbers of a regime (thresholds, rates, fees) are dated rows of data; its file here holds the rule that puts
//! them together. A country without a regime is an honest "unknown": whatever is due is paid at the door.

mod ae;
mod au;
mod br;
mod ca;
mod case;
mod ch;
mod charge;
mod cl;
mod cn;
mod eu;
mod figures;
mod gb;
mod hk;
mod r#in;
mod jp;
mod kr;
mod mx;
mod my;
mod no;
mod nz;
mod sa;
mod sg;
mod shares;
mod steps;
mod tariff;
mod th;
mod tr;
mod us;

pub use case::{Case, Consignment, Item, Rules};
pub use charge::{Assessment, Charge, ChargeKind, Collection, CountedOn, RuleRef, Supply, Terms};
pub use figures::{Figure, Figures, RegimeFacts};
pub use tariff::{Tariff, TariffRow};

use crate::exchange::ConversionError;

/// Why what is due could not be worked out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CustomsError {
    /// An amount cannot be converted, or is out of range.
    #[error(transparent)]
    Conversion(#[from] ConversionError),
    /// The data have no such figure for the day.
    #[error("the regime `{regime}` has no figure `{figure}` on that day")]
    NoFigure {
        /// The regime.
        regime: String,
        /// The figure.
        figure: &'static str,
    },
    /// No tax rate is known for the destination.
    #[error("no tax rate is known for {0}")]
    NoTaxRate(String),
}

impl From<crate::MoneyError> for CustomsError {
    fn from(error: crate::MoneyError) -> Self {
        ConversionError::from(error).into()
    }
}

/// A rule of the world: which figures it needs, and what it makes of a consignment.
pub struct Regime {
    /// Its name, which is also that of its data file.
    pub id: &'static str,
    /// The figures that its data must have.
    pub figures: &'static [&'static str],
    /// What is due on a consignment that crosses its border.
    pub assess: fn(&Case<'_>) -> Result<Assessment, CustomsError>,
}

/// Every regime there is a rule for.
pub const REGIMES: &[Regime] = &[
    ae::REGIME,
    au::REGIME,
    br::REGIME,
    ca::REGIME,
    ch::REGIME,
    cl::REGIME,
    cn::REGIME,
    eu::REGIME,
    gb::REGIME,
    hk::REGIME,
    r#in::REGIME,
    jp::REGIME,
    kr::REGIME,
    mx::REGIME,
    my::REGIME,
    no::REGIME,
    nz::REGIME,
    sa::REGIME,
    sg::REGIME,
    th::REGIME,
    tr::REGIME,
    us::REGIME,
];

/// A regime by its name.
pub fn regime(id: &str) -> Option<&'static Regime> {
    REGIMES.iter().find(|regime| regime.id == id)
}
