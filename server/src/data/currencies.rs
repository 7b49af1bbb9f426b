//! `currencies.toml` and `pegs.toml`: what shoppers may pick, and what a central bank ties to what.

use super::{
    reading::Section,
    values::{self, parsed},
};
use commerce::{Currency, exchange::Peg, world::CurrencyRule};

/// The currencies of the shop.
pub(super) struct Currencies {
    /// The currency of list prices.
    pub(super) base: Currency,
    /// Those that shoppers may pick, in the order of the list.
    pub(super) offered: Vec<CurrencyRule>,
}

impl Currencies {
    /// To how many minor units an amount is rounded that is converted into a currency.
    pub(super) fn step(&self, currency: Currency) -> Option<u32> {
        self.offered.iter().find(|rule| rule.currency == currency).map(|rule| rule.step)
    }

    /// Reads a currency and sees to it that shoppers may pick it.
    pub(super) fn offered(this: Option<&Self>, text: &str) -> Result<Currency, String> {
        let currency = parsed(text)?;
        match this {
            Some(these) if these.offered.iter().all(|rule| rule.currency != currency) => {
                Err(format!("{currency} is not in currencies.toml"))
            }
            _ => Ok(currency),
        }
    }
}

pub(super) fn currencies(root: Section<'_>) -> Option<Currencies> {
    root.provenance();
    let base = root.text("base");
    let mut offered: Vec<CurrencyRule> = Vec::new();
    for item in root.items("currencies")? {
        let Some(section) = root.as_section("currencies", item) else { continue };
        let currency: Option<Currency> = section.read("code", parsed);
        let step = match section.maybe("step") {
            None => Some(1),
            Some(value) => section.as_number("step", value, 1, 10_000),
        };
        match (currency, step) {
            (Some(currency), _) if offered.iter().any(|rule| rule.currency == currency) => {
                section.fault(format!("{currency} is named twice"));
            }
            (Some(currency), Some(step)) => offered.push(CurrencyRule { currency, step }),
            _ => {}
        }
        section.finish();
    }
    if offered.is_empty() {
        root.fault("`currencies` names none that shoppers may pick");
        return None;
    }
    let these = Currencies { base: Currency::EUR, offered };
    let base = root.key(base?, |text| Currencies::offered(Some(&these), text));
    root.finish();
    Some(Currencies { base: base?, ..these })
}

pub(super) fn pegs(root: Section<'_>) -> Vec<Peg> {
    let mut pegs: Vec<Peg> = Vec::new();
    for section in root.sections("peg") {
        let currency: Option<Currency> = section.read("currency", parsed);
        let anchor = section.read("anchor", |text| match parsed(text)? {
            anchor if Some(anchor) == currency => Err(format!("{anchor} cannot be tied to itself")),
            anchor => Ok(anchor),
        });
        let rate = section.read("rate", values::positive);
        let provenance = section.provenance();
        if let (Some(currency), Some(anchor), Some(rate), Some(provenance)) =
            (currency, anchor, rate, provenance)
        {
            if pegs.iter().any(|peg| peg.currency == currency) {
                section.fault(format!("{currency} is tied twice"));
            }
            pegs.push(Peg { currency, anchor, rate, source: provenance.source, as_of: provenance.as_of });
        }
        section.finish();
    }
    root.finish();
    pegs
}
