//! All tables together: [`commerce::World`].

use super::{
    DataFile, Problem, addresses, buyer_numbers, carriers,
    catalog::{DemoCatalog, demo},
    currencies::{self, Currencies},
    downloads,
    files::generation,
    holidays, instalments,
    markets::{self, Known},
    methods, papers, payees, pictures, price_table, prices, promotions,
    rates::{self, MERCHANT, reference_rates},
    reading::{Faults, Page, Section},
    refunds,
    restrictions::{self, RESTRICTIONS},
    retention, returns,
    risk::{self, DISPOSABLE},
    shipping,
    shop::shop,
    stripe::{self, STRIPE},
    trade,
    values::parsed,
    weekends,
};
use crate::adapters::payment::stripe::Tables;
use commerce::{
    CountryCode, MarketId, World,
    customs::{Figures, RegimeFacts},
    delivery::Calendars,
    pricing::PriceRules,
    shipping::Shipping,
    world::Trade,
};
use std::collections::{BTreeMap, BTreeSet};

/// The demo shop's file.
const CATALOG: &str = "demo/catalog.toml";
/// What its goods cost.
const PRICES: &str = "demo/prices.csv";
/// The demo shop's pictures.
pub(crate) const PICTURES: &str = "demo/pictures.toml";
/// The demo shop's promotions.
const PROMOTIONS: &str = "demo/promotions.toml";
/// The tables without which there is no shop.
const TABLES: [&str; 24] = [
    "addresses.toml",
    "buyer-numbers.toml",
    "carriers.toml",
    "currencies.toml",
    "downloads.toml",
    "instalments.toml",
    "merchant.toml",
    "papers.toml",
    "payees.toml",
    "payment-methods.toml",
    "pegs.toml",
    "price-lists.toml",
    "price-reductions.toml",
    "refunds.toml",
    RESTRICTIONS,
    "retention.toml",
    "returns.toml",
    "risk.toml",
    "shipping.toml",
    "shop.toml",
    "tariff.toml",
    "tax-rates.toml",
    "tax-rounding.toml",
    "weekends.toml",
];

/// Reads the world.
///
/// # Errors
/// Every fault of every file, sorted by file and line.
pub fn world(files: &[DataFile]) -> Result<World, Vec<Problem>> {
    let faults = Faults::default();
    let read = read_world(files, &faults);
    match (read, sorted(faults)) {
        (Some(world), none) if none.is_empty() => Ok(world),
        (_, problems) => Err(problems),
    }
}

/// What the gateway needs to know of Stripe; a shop without one needs no such file.
///
/// # Errors
/// Every fault of the file.
pub fn stripe_tables(files: &[DataFile]) -> Result<Tables, Vec<Problem>> {
    let faults = Faults::default();
    let read = table(files, STRIPE, &faults, stripe::tables);
    match (read, sorted(faults)) {
        (Some(tables), none) if none.is_empty() => Ok(tables),
        (_, problems) => Err(problems),
    }
}

/// As [`world`], and the catalog with it.
pub(super) fn world_and_catalog(files: &[DataFile]) -> Result<DemoCatalog, Vec<Problem>> {
    let faults = Faults::default();
    let world = read_world(files, &faults);
    let mut catalog =
        world.as_ref().and_then(|world| table(files, CATALOG, &faults, |root| demo(root, world)));
    // A product that could not be read would leave prices and pictures without an owner: one slip, one fault.
    let is_sound = faults.borrow().is_empty();
    if let (Some(world), Some(catalog), true) = (&world, &mut catalog, is_sound) {
        let read = match files.iter().find(|file| file.path == PRICES) {
            Some(file) => price_table::demo_prices(file, &world.prices.lists, &catalog.products),
            None => Err(vec![Problem::new(PRICES, 1, "the file is missing")]),
        };
        match read {
            Ok(rows) => catalog.prices = rows,
            Err(problems) => faults.borrow_mut().extend(problems),
        }
    }
    if let (Some(world), Some(catalog)) = (&world, &mut catalog)
        && faults.borrow().is_empty()
    {
        let has = |path: &str| files.iter().any(|file| file.path == path);
        if has(PICTURES) {
            let read = table(files, PICTURES, &faults, |root| pictures::pictures(root, &catalog.products));
            catalog.pictures = read.unwrap_or_default();
        }
        if has(PROMOTIONS) {
            let shop = promotions::Shop::new(world, &catalog.products);
            let read = table(files, PROMOTIONS, &faults, |root| Some(shop.promotions(root)));
            catalog.promotions = read.unwrap_or_default();
        }
    }
    match (catalog, sorted(faults)) {
        (Some(catalog), none) if none.is_empty() => Ok(catalog),
        (_, problems) => Err(problems),
    }
}

/// Every fault of every file: tables, demo catalog and rates; empty when all is well. A folder without a demo
/// catalog, as an operator may keep, is no fault.
pub fn check(files: &[DataFile]) -> Vec<Problem> {
    let has_catalog = files.iter().any(|file| file.path == CATALOG);
    let tables = if has_catalog { world_and_catalog(files).err() } else { world(files).err() };
    let mut problems = tables.unwrap_or_default();
    problems.extend(reference_rates(files).err().unwrap_or_default());
    if files.iter().any(|file| file.path == STRIPE) {
        problems.extend(stripe_tables(files).err().unwrap_or_default());
    }
    problems.sort();
    problems
}

fn sorted(faults: Faults) -> Vec<Problem> {
    let mut problems = faults.into_inner();
    problems.sort();
    problems.dedup();
    problems
}

fn table<T>(
    files: &[DataFile],
    path: &str,
    faults: &Faults,
    read: impl FnOnce(Section<'_>) -> Option<T>,
) -> Option<T> {
    let Some(file) = files.iter().find(|file| file.path == path) else {
        faults.borrow_mut().push(Problem::new(path, 1, "the file is missing"));
        return None;
    };
    let page = Page::new(file, faults);
    let document = page.parse()?;
    read(page.root(&document))
}

fn read_world(files: &[DataFile], faults: &Faults) -> Option<World> {
    let currencies = table(files, "currencies.toml", faults, currencies::currencies);
    let pegs = table(files, "pegs.toml", faults, |root| Some(currencies::pegs(root)));
    let methods = table(files, "payment-methods.toml", faults, methods::methods);
    let instalments =
        table(files, "instalments.toml", faults, |root| instalments::instalments(root, methods.as_ref()));
    let addresses = table(files, "addresses.toml", faults, addresses::addresses);

    // A currency that could not be read would be missed here: one slip, one fault.
    let offered = currencies.as_ref().filter(|_| faults.borrow().is_empty());
    let shop = table(files, "shop.toml", faults, |root| shop(root, files, offered));
    let rates = shop.as_ref().map(|shop| shop.rates);
    let merchant = table(files, "merchant.toml", faults, trade::merchant);
    // A location that could not be read would be missed by each of its zones: one slip, one fault.
    let is_whole = faults.borrow().iter().all(|fault| fault.file != "merchant.toml");
    let locations = merchant.as_ref().filter(|_| is_whole).map(|merchant| merchant.locations.as_slice());
    let carriers = table(files, "shipping.toml", faults, |root| shipping::carriers(root, locations));

    let known = Known {
        currencies: currencies.as_ref(),
        methods: methods.as_ref(),
        rates,
        carriers: carriers.as_ref(),
        locations,
    };
    let mut markets = BTreeMap::new();
    let mut ways = BTreeMap::new();
    let mut regimes = Vec::new();
    let mut public_holidays = BTreeMap::new();
    for file in files {
        let id: MarketId = match one_of_many(file, faults) {
            Some(Many::Market(id)) => id,
            Some(Many::Regime(id)) => {
                regimes.extend(table(files, &file.path, faults, |root| trade::customs(root, id)));
                continue;
            }
            Some(Many::Holidays(country)) => {
                let read = table(files, &file.path, faults, holidays::holidays);
                public_holidays.extend(read.map(|read| (country, read)));
                continue;
            }
            None => continue,
        };
        let read = table(files, &file.path, faults, |root| markets::market(root, id.clone(), known));
        let (market, offered) = read.map_or((None, Vec::new()), |(market, offered)| (Some(market), offered));
        markets.insert(id.clone(), market);
        ways.insert(id, offered);
    }
    let taxes = table(files, "tax-rates.toml", faults, |root| Some(trade::tax_rates(root)));
    let roundings = table(files, "tax-rounding.toml", faults, |root| Some(trade::tax_rounding(root)));
    let tariff = table(files, "tariff.toml", faults, |root| Some(trade::tariff(root)));
    let restrictions = table(files, RESTRICTIONS, faults, |root| {
        let formats = addresses.as_ref().map(|(formats, _)| formats);
        Some(restrictions::restrictions(root, restrictions::Known { regimes: &regimes, formats, files }))
    });
    let weekends = table(files, "weekends.toml", faults, weekends::weekends);
    let refunds = table(files, "refunds.toml", faults, refunds::refunds);
    let retention = table(files, "retention.toml", faults, |root| retention::retention(root, &markets));
    let papers = table(files, "papers.toml", faults, papers::papers);
    let downloads = table(files, "downloads.toml", faults, downloads::downloads);
    let followed = table(files, "carriers.toml", faults, carriers::carriers);
    let returns = table(files, "returns.toml", faults, returns::returns);
    let payees = table(files, "payees.toml", faults, payees::payees);
    let disposable = match files.iter().find(|file| file.path == DISPOSABLE).map(risk::disposable) {
        None => BTreeSet::new(),
        Some(Ok(domains)) => domains,
        Some(Err(problems)) => {
            faults.borrow_mut().extend(problems);
            BTreeSet::new()
        }
    };
    let risk = table(files, "risk.toml", faults, |root| risk::risk(root, disposable));
    claimed_once(&regimes, faults);
    let has_merchant_rates = files.iter().any(|file| file.path == MERCHANT);
    let merchant_rates = has_merchant_rates
        .then(|| table(files, MERCHANT, faults, |root| Some(rates::merchant_rates(root))))
        .flatten();
    let numbers = table(files, "buyer-numbers.toml", faults, |root| Some(buyer_numbers::buyer_numbers(root)));
    let lists = table(files, "price-lists.toml", faults, |root| {
        Some(prices::price_lists(root, currencies.as_ref()?, &markets))
    });
    let reductions = table(files, "price-reductions.toml", faults, |root| Some(prices::reductions(root)));

    let taxes = taxes.zip(roundings).map(|(mut taxes, roundings)| {
        taxes.roundings = roundings;
        taxes
    });
    let (addresses, default_address) = addresses?;
    let Currencies { base, offered } = currencies?;
    let shop = shop?;
    Some(World {
        markets: markets.into_iter().filter_map(|(id, market)| Some((id, market?))).collect(),
        default_market: shop.default_market,
        shipping: Shipping { card: carriers?.card, markets: ways },
        carriers: followed?,
        methods: methods?.methods,
        instalments: instalments?,
        addresses,
        default_address,
        base,
        buyer_numbers: numbers?,
        erase_buyer_numbers_after: shop.erase_buyer_numbers_after,
        payees: payees?,
        erase_payees_after: shop.erase_payees_after,
        late_payment: shop.late_payment,
        retention: retention?,
        downloads: downloads?,
        finding: shop.finding,
        currencies: offered,
        merchant_rates: merchant_rates.unwrap_or_default(),
        pegs: pegs?,
        prices: PriceRules { lists: lists?, roundings: shop.roundings, reductions: reductions? },
        trade: Trade { merchant: merchant?, figures: Figures::new(regimes), taxes: taxes?, tariff: tariff? },
        hold: shop.hold,
        restrictions: restrictions?,
        risk: risk?,
        calendars: Calendars { weekends: weekends?, holidays: public_holidays },
        refunds: refunds?,
        papers: papers?,
        returns: returns?,
        generation: generation(files),
    })
}

/// A file of which there are several.
enum Many<'a> {
    Market(MarketId),
    Regime(&'a str),
    Holidays(CountryCode),
}

/// What a file describes when it is one of several. Other files that no one reads are faults: a table under a wrong
/// name would be left out in silence.
fn one_of_many<'a>(file: &'a DataFile, faults: &Faults) -> Option<Many<'a>> {
    let fault = |what: String| faults.borrow_mut().push(Problem::new(&file.path, 1, what));
    let stem = file.path.strip_suffix(".toml")?;
    if let Some(name) = stem.strip_prefix("markets/") {
        let id = parsed(name).map_err(|what| fault(format!("{what}; the file's name is the market's code")));
        return id.ok().map(Many::Market);
    }
    if let Some(name) = stem.strip_prefix("customs/") {
        return Some(Many::Regime(name));
    }
    if let Some(name) = stem.strip_prefix("holidays/") {
        return holidays::country(name).map_err(fault).ok().map(Many::Holidays);
    }
    let path = file.path.as_str();
    if ![CATALOG, PICTURES, PROMOTIONS, MERCHANT, STRIPE].contains(&path) && !TABLES.contains(&path) {
        let tables = TABLES.join(", ");
        fault(format!(
            "no table is read from here; known: {tables}, markets/*.toml, customs/*.toml, holidays/*.toml, {CATALOG}, {PICTURES}, {PROMOTIONS}, {MERCHANT}, {STRIPE}"
        ));
    }
    None
}

/// Sees to it that no country has two customs regimes.
fn claimed_once(regimes: &[RegimeFacts], faults: &Faults) {
    for (at, regime) in regimes.iter().enumerate() {
        for country in &regime.countries {
            let before = regimes.iter().take(at).find(|other| other.countries.contains(country));
            if let Some(other) = before {
                let what = format!("{country} is in customs/{}.toml as well", other.id);
                faults.borrow_mut().push(Problem::new(format!("customs/{}.toml", regime.id), 1, what));
            }
        }
    }
}
