//! Sales that cross no customs border: who collects their tax, and where the buyer owes it instead.

use super::{Basket, Buyer, INLAND, Parcel};
use crate::{
    CountryCode, Money,
    clock::Date,
    customs::{Assessment, Case, Collection, CustomsError, Figures, Supply},
    merchant::{Merchant, Scheme, StockLocation},
    vat_number::prefix_of,
};

/// A sale that crosses no customs border: the seller's own tax there, or the one-stop shop's; of a file also that of
/// Norway's scheme, which is for services from abroad as well as for parcels (merverdiavgiftsloven § 14-4).
pub(super) fn sale_within(
    case: &Case<'_>,
    is_one_area: bool,
    is_download: bool,
) -> Result<Assessment, CustomsError> {
    let (from, to) = (&case.consignment.from.country, &case.consignment.to.country);
    let merchant = case.rules.merchant;
    let own = || scheme_within(merchant, is_one_area, from, to, case.day);
    let of_services = || {
        let voec = merchant.registration(Scheme::Voec, to, case.day).filter(|voec| voec.country == *to);
        voec.filter(|_| is_download).map(|_| Scheme::Voec)
    };
    let charges = match own().or_else(of_services) {
        Some(scheme) => case.tax_at_sale(scheme)?,
        None => Vec::new(),
    };
    Ok(Assessment::of(INLAND, charges))
}

/// The scheme by which the seller collects tax with the price of what crosses no customs border; `None` where nobody is
/// to collect anything.
fn scheme_within(
    merchant: &Merchant,
    is_one_area: bool,
    from: &CountryCode,
    to: &CountryCode,
    day: Date,
) -> Option<Scheme> {
    let is_registered = |scheme| merchant.registration(scheme, to, day).is_some();
    if is_registered(Scheme::Tax) {
        return Some(Scheme::Tax);
    }
    (is_one_area && from != to && is_registered(Scheme::Oss)).then_some(Scheme::Oss)
}

/// Whether the seller collects tax with the price of goods that a location sends to a country without crossing a customs
/// border. What schemes for parcels of low value collect depends on the parcel, and no price can know it.
pub fn is_taxed_within(
    merchant: &Merchant,
    figures: &Figures,
    location: &StockLocation,
    to: &CountryCode,
    day: Date,
) -> bool {
    figures.is_within(location, to) && scheme_within(merchant, true, &location.country, to, day).is_some()
}

/// What is supplied, where the buyer owes the tax of a sale in the seller's place: a business that has a number of another
/// member state than the one that the sale leaves, which is where the goods lie, for services where the seller is
/// established, and that has it brought to another one (Directive 2006/112/EC, art. 138 (1) for goods, art. 44 and 196
/// for services). Northern Ireland counts as a member state for goods only.
pub(super) fn reversed_supply(basket: &Basket, parcel: &Parcel, case: &Case<'_>) -> Option<Supply> {
    let Buyer::Business { vat } = &basket.buyer else { return None };
    let (supply, from) = if parcel.is_download {
        (Supply::Services, &case.rules.merchant.seat)
    } else {
        (Supply::Goods, &case.consignment.from.country)
    };
    let (from, to) = (prefix_of(from)?, prefix_of(&basket.to.country)?);
    let is_abroad = from != to && vat.prefix() != from;
    (is_abroad && (supply == Supply::Goods || vat.prefix() != "XI")).then_some(supply)
}

/// A sale whose tax the buyer owes: what prices contain of it comes off, and what would come on top does not.
pub(super) fn reversed(mut sale: Assessment, supply: Supply) -> Assessment {
    for charge in &mut sale.charges {
        if !matches!(charge.collection, Collection::InPrice(_)) {
            charge.amount = Money::zero(charge.amount.currency);
        }
        charge.collection = Collection::Reversed(supply);
    }
    sale
}
