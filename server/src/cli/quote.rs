//! `caravel quote`: what a basket costs at a door, as a table that anyone can check by hand.

use super::say;
use crate::{config::Settings, failure::Failure, open::open};
use commerce::{
    CountryCode, Currency, CustomerGroup, LocationId, MarketId, Money, RegionCode, ShippingMethodId, Sku,
    cart::Quantity,
    checkout::Totals,
    clock::Date,
    customs::{Charge, Collection, RuleRef, Terms},
    delivery::Arrival,
    exchange::RateNote,
    inventory::Chosen,
    landed_cost::{Buyer, LandedCost},
    market::{Confidence, Market},
    promotion::{Discount, PromotionCode},
    shipping::{ParcelRate, ShippingRate},
    tax_rates::Destination,
    vat_number::{InvalidVatNumber, VatNumber},
};
use jiff::tz::TimeZone;
use std::path::{Path, PathBuf};
use workflows::{Door, Quote, QuoteRequest, Refusal, Rulings, quote_basket};

/// What the command is asked.
#[derive(Debug, clap::Args)]
pub struct Asked {
    /// The market whose prices and shipping count, such as jp
    #[arg(long)]
    market: MarketId,
    /// A file with a line `SKU QUANTITY` for each thing; what follows # is left out
    #[arg(long, value_name = "FILE")]
    cart: PathBuf,
    /// The country that it goes to, such as MY; the market's first where none is named
    #[arg(long)]
    country: Option<CountryCode>,
    /// The state or province, where taxes differ by it, such as CA
    #[arg(long)]
    region: Option<RegionCode>,
    /// Another currency than the market's
    #[arg(long)]
    currency: Option<Currency>,
    /// The group of customers who asks, such as business
    #[arg(long)]
    group: Option<CustomerGroup>,
    /// The location that sends it
    #[arg(long)]
    from: Option<LocationId>,
    /// The way of shipping
    #[arg(long)]
    shipping: Option<ShippingMethodId>,
    /// A promotion code; how often it was used is not looked at
    #[arg(long)]
    code: Option<PromotionCode>,
    /// The VAT number of a business that buys, taken for confirmed, such as FR40303265045
    #[arg(long, value_parser = vat)]
    vat: Option<VatNumber>,
    /// Who pays at the border: the shop (ddp) or the shopper at her door (dap); as the way of shipping has it where not said
    #[arg(long, value_parser = terms)]
    terms: Option<Terms>,
    /// The day whose rules of tax and customs count; today where none is named. Prices are those of today
    #[arg(long)]
    day: Option<Date>,
}

fn vat(text: &str) -> Result<VatNumber, InvalidVatNumber> {
    VatNumber::read(text, None)
}

fn terms(text: &str) -> Result<Terms, String> {
    match text {
        "ddp" => Ok(Terms::Ddp),
        "dap" => Ok(Terms::Dap),
        _ => Err("write ddp or dap".to_owned()),
    }
}

/// Prints the quote.
///
/// # Errors
/// The file cannot be read or a line of it is at fault, the market is unknown or does not serve the country, or the rules
/// give no answer.
pub async fn run(settings: &Settings, work: &Path, asked: &Asked) -> Result<(), Failure> {
    let lines = cart(&asked.cart)?;
    let site = open(settings, work, String::new()).await?;
    let shop = &site.app.shop;
    let (world, snapshot) = (shop.world.load_full(), shop.snapshot.load_full());
    let today = shop.clock.now().to_zoned(TimeZone::UTC).date();
    shop.db.close().await;
    let unknown = || Failure::new(format!("--market: there is no market `{}`", asked.market));
    let market = world.market(&asked.market).ok_or_else(unknown)?;
    let country = match &asked.country {
        Some(country) => served(market, country)?,
        None => market.countries.first().ok_or_else(unknown)?,
    };
    let door = Door {
        market,
        buyer: asked.vat.clone().map_or(Buyer::Consumer, |vat| Buyer::Business { vat }),
        to: Destination { country: country.clone(), region: asked.region.clone() },
        from: asked.from.clone(),
        terms: asked.terms,
        day: asked.day.unwrap_or(today),
    };
    let currency = asked.currency.unwrap_or(market.currency);
    let (group, shipping, code) = (asked.group.clone(), asked.shipping.clone(), asked.code.clone());
    let request = QuoteRequest { door, currency, group, shipping, code, lines };
    let quote = quote_basket(&world, &snapshot, &request).map_err(|error| Failure::at("quote", &error))?;
    say(&table(&request, &quote).join("\n"))
}

/// A country, where the market serves it.
fn served<'m>(market: &'m Market, country: &CountryCode) -> Result<&'m CountryCode, Failure> {
    market.countries.iter().find(|served| *served == country).ok_or_else(|| {
        let served: Vec<&str> = market.countries.iter().map(CountryCode::as_str).collect();
        let (market, served) = (&market.id, served.join(", "));
        Failure::new(format!("--country: the market `{market}` does not serve {country}; it serves {served}"))
    })
}

/// The lines of a file such as `MUG-RIDGE-INK 2  # for her sister`.
fn cart(file: &Path) -> Result<Vec<(Sku, u32)>, Failure> {
    let name = file.display().to_string();
    let text = std::fs::read_to_string(file).map_err(|error| Failure::at(&name, &error))?;
    let mut lines = Vec::new();
    let mut faults = Vec::new();
    for (line, number) in text.lines().zip(1..) {
        let words: Vec<&str> = line.split('#').next().unwrap_or_default().split_whitespace().collect();
        let read = match words.as_slice() {
            [] => continue,
            [sku] => sku.parse().map(|sku| (sku, 1)).map_err(|_| ()),
            [sku, quantity] => match (sku.parse(), quantity.parse::<Quantity>()) {
                (Ok(sku), Ok(quantity)) => Ok((sku, quantity.get())),
                _ => Err(()),
            },
            _ => Err(()),
        };
        match read {
            Ok(read) => lines.push(read),
            Err(()) => faults
                .push(format!("{name}:{number}: write a SKU and a quantity from 1 to 99: MUG-RIDGE-INK 2")),
        }
    }
    if lines.is_empty() && faults.is_empty() {
        faults.push(format!("{name}:1: there is nothing in it"));
    }
    if faults.is_empty() { Ok(lines) } else { Err(Failure(faults)) }
}

/// A row: what it is, its amount, and where it comes from.
pub fn row(what: &str, amount: Money, why: &str) -> String {
    let amount = amount.to_decimal().to_string();
    format!("{what:<52} {amount:>12}  {why}").trim_end().to_owned()
}

fn table(request: &QuoteRequest<'_>, quote: &Quote) -> Vec<String> {
    let Destination { country, region } = &request.door.to;
    let region = region.as_ref().map(|region| format!("-{region}")).unwrap_or_default();
    let terms = match quote.totals.shipping.terms {
        Terms::Ddp => "delivered duty paid",
        Terms::Dap => "delivered at place",
    };
    let mut rows = vec![
        format!(
            "market {}, to {country}{region} on {}, {terms}, in {}",
            request.door.market.id, request.door.day, request.currency
        ),
        String::new(),
    ];
    let shipping = &quote.totals.shipping;
    for line in &quote.lines {
        let each = line.price.money.to_decimal();
        rows.push(row(&format!("{} × {} at {each}", line.quantity, line.sku), line.total, ""));
    }
    rows.extend(quote.totals.discount.as_ref().map(taken_off));
    rows.extend(quote.refusal.map(|refusal| format!("the code takes nothing off: {refusal}")));
    rows.extend(carriage(shipping));
    rows.extend(derivation(&quote.totals.cost));
    rows.extend(sent_from(&quote.totals));
    rows.extend(restrictions(quote));
    for note in quote.rate_notes() {
        rows.push(rate(&note));
    }
    rows
}

/// What shipping costs, and for each parcel why: what it weighs, what counts, its zone and its row of the rate card.
pub fn carriage(shipping: &ShippingRate) -> Vec<String> {
    let mut rows = vec![row(&format!("shipping, {}", shipping.method), shipping.price, "")];
    for parcel in &shipping.parcels {
        let ParcelRate { from, zone, grams, chargeable_grams, up_to_grams, goods_from, listed, .. } = parcel;
        let expected = parcel.arrival.map(|arrival| {
            let (days, customs) = (between(parcel.days), between(parcel.customs));
            let Arrival { first, last } = arrival;
            format!("  expected {first} to {last}: working days {days} on the way, {customs} at customs")
        });
        let sum = |money: &Money| format!("{} {}", money.to_decimal(), money.currency);
        let worth = goods_from.as_ref().map(|value| format!(", goods from {} on,", sum(value)));
        let why = format!(
            "{grams} g, counts as {chargeable_grams} g: up to {up_to_grams} g{} to {zone} cost {}",
            worth.unwrap_or_default(),
            sum(listed)
        );
        rows.push(row(&format!("  from {from}"), parcel.freight, &why));
        if parcel.insurance.amount != 0 {
            rows.push(row("  insurance", parcel.insurance, ""));
        }
        rows.extend(expected);
    }
    rows
}

/// The fewest and the most working days: `2` or `2-4`.
fn between((fewest, most): (u16, u16)) -> String {
    if fewest == most { most.to_string() } else { format!("{fewest}-{most}") }
}

/// What rules about goods say of a quote.
fn restrictions(quote: &Quote) -> Vec<String> {
    let Rulings { forbidden, refused_ways, age } = &quote.rulings;
    let forbidden = forbidden
        .iter()
        .map(|refusal| format!("{} cannot be delivered there: restriction {}", refusal.sku, refusal.rule));
    let refused_ways = refused_ways.iter().map(|way| {
        let Refusal { sku, rule } = &way.refusal;
        format!("{} cannot take {sku}: restriction {rule}", way.method)
    });
    let age = age.iter().map(|asked| format!("only from {} years on: restriction {}", asked.age, asked.rule));
    let mut rows: Vec<String> = forbidden.chain(refused_ways).chain(age).collect();
    if !rows.is_empty() {
        rows.insert(0, String::new());
    }
    rows
}

/// What a promotion takes off.
pub fn taken_off(discount: &Discount) -> String {
    let code = discount.code.as_ref().map(|code| format!(", code {code}")).unwrap_or_default();
    let Money { amount, currency } = discount.amount;
    let freed: Vec<String> =
        discount.free_shipping.iter().map(|method| format!("free shipping by {method}")).collect();
    row(&format!("promotion, {}{code}", discount.promotion), Money::new(-amount, currency), &freed.join(", "))
}

/// How a landed cost came about, parcel by parcel.
pub fn derivation(cost: &LandedCost) -> Vec<String> {
    let mut rows = Vec::new();
    for parcel in &cost.parcels {
        let assessment = &parcel.assessment;
        let regime =
            assessment.regime.as_deref().unwrap_or("no rule is known: what is due is paid at the door");
        rows.extend([String::new(), format!("parcel from {}: {regime}", parcel.from)]);
        rows.push(row("  goods", parcel.goods, ""));
        rows.push(row("  shipping and insurance", parcel.shipping, ""));
        for charge in &assessment.charges {
            rows.push(row(&format!("  {}", told(charge)), charge.amount, &source(charge)));
        }
        let codes = assessment.unknown_duty.iter();
        rows.extend(codes.map(|code| format!("  duty of {code} is not known: the tariff has no row for it")));
    }
    rows.push(String::new());
    rows.push(row("due with the order", cost.due, ""));
    rows.push(row("due at the door, an estimate", cost.at_door, ""));
    rows
}

/// Why each parcel comes from where it does.
pub fn sent_from(totals: &Totals) -> Vec<String> {
    let parcels = totals.basis.iter().flat_map(|basis| &basis.basket.parcels);
    let why = parcels.filter_map(|parcel| Some((parcel, parcel.chosen.as_ref()?)));
    why.map(|(parcel, chosen)| format!("sent from {}: {}", parcel.from, reason(chosen))).collect()
}

fn reason(chosen: &Chosen) -> String {
    let sum = |money: &Money| format!("{} {}", money.to_decimal(), money.currency);
    match chosen {
        Chosen::Only => "no other location had all of it".to_owned(),
        Chosen::InsideArea { over } => format!("{over} had it too, beyond a customs border"),
        Chosen::Sooner { over, by, instead_of: Some(later) } => {
            format!("expected by {by}; from {over} by {later}")
        }
        Chosen::Sooner { over, by, instead_of: None } => {
            format!("expected by {by}; nothing goes there from {over}")
        }
        Chosen::Cheaper { over, cost, instead_of: Some(more) } => {
            format!(
                "as soon as from {over}, and all of it in one parcel costs {} instead of {}",
                sum(cost),
                sum(more)
            )
        }
        Chosen::Cheaper { over, cost, instead_of: None } => {
            format!("as soon as from {over}, and costs {}; what it costs from there is not known", sum(cost))
        }
        Chosen::NamedFirst { over } => format!("as good as from {over}, and named first"),
        Chosen::Missing => "no location had it".to_owned(),
    }
}

/// A rate that prices went through.
pub fn rate(note: &RateNote) -> String {
    let markup = if note.markup.is_zero() {
        String::new()
    } else {
        format!(", {} % over it", note.markup.normalize())
    };
    format!("1 {} = {} {}, {} of {}{markup}", note.from, note.rate, note.to, note.source, note.date)
}

/// What a charge is, what it is counted on, and how it is taken.
fn told(charge: &Charge) -> String {
    let kind = charge.kind.code();
    let share = charge.percent.zip(charge.base);
    let share = share.map(|(percent, base)| format!(" {} % of {}", percent.normalize(), base.to_decimal()));
    let taken = match charge.collection {
        Collection::InPrice(_) => ", in the price",
        Collection::OnTop(_) | Collection::AtCheckout => "",
        Collection::AtDoor => ", at the door",
        Collection::Reversed(_) => ", not collected, off the price: the buyer owes it",
    };
    format!("{kind}{}{taken}", share.unwrap_or_default())
}

fn source(charge: &Charge) -> String {
    let scheme = match charge.collection {
        Collection::InPrice(scheme) | Collection::OnTop(scheme) => format!(" by {}", scheme.code()),
        Collection::AtCheckout | Collection::AtDoor | Collection::Reversed(_) => String::new(),
    };
    cited(&charge.rule, &scheme)
}

/// A rule, what else there is to say of it, and where it was read.
pub fn cited(rule: &RuleRef, more: &str) -> String {
    let sure = match rule.confidence {
        Confidence::High => "",
        Confidence::Medium => ", not quite sure",
        Confidence::Low => ", not sure",
    };
    format!("{}{more} ({}, {}{sure})", rule.rule, rule.source, rule.as_of)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_cart_is_read_line_by_line_and_every_fault_is_named() {
        let file = std::env::temp_dir().join(format!("caravel-cart-{}", std::process::id()));
        std::fs::write(&file, "MUG-RIDGE-INK 2 # two\n\nBOWL-KOHIKI-S\n").unwrap();
        let lines = cart(&file).unwrap();
        assert_eq!(lines, [("MUG-RIDGE-INK".parse().unwrap(), 2), ("BOWL-KOHIKI-S".parse().unwrap(), 1)]);
        std::fs::write(&file, "MUG-RIDGE-INK 0\nmug 1\nA 1 2\n").unwrap();
        assert_eq!(cart(&file).unwrap_err().0.len(), 3);
        std::fs::write(&file, "# nothing\n").unwrap();
        assert_eq!(cart(&file).unwrap_err().0.len(), 1);
        std::fs::remove_file(&file).unwrap();
    }
}
