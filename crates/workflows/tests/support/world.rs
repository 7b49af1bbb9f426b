//! A small world: Germany, France, Japan, the United States, Brazil with Chile, and three ways to pay.

use super::{eur, id, jpy};
use commerce::{
    MarketId, Money, World,
    address::{AddressField, AddressFormat},
    buyer_number::{AskedOf, BuyerNumbers, NumberKind, NumberRule},
    clock::Weekday,
    customs::{Figures, RegimeFacts, Tariff, Terms},
    dated::{Dated, Days},
    delivery::{Calendars, Holidays, Weekends},
    market::{Confidence, Market, Provenance, RateTerms, TaxBehavior, TaxName, Units},
    merchant::{Clearance, Dispatch, Imprint, Merchant, Registration, Scheme, StockLocation},
    paper::PaperRules,
    parcel::{CarrierFacts, Carriers},
    payee::{PayeeForm, PayeeForms},
    payment::{
        LatePayment, Limits, MethodKind, PaymentMethod, RefundPolicy, RefundWay,
        instalments::{Due, Instalments, Plan, Table},
    },
    price_list::{PriceBehavior, PriceList, PriceLists},
    pricing::{PriceRules, ReductionRule, ReductionRules},
    refund::{RefundRules, Verdict},
    restriction::Restrictions,
    retention::{Notices, Period, Retention},
    return_request::{Offer, PaysReturn, ReturnRules},
    risk::RiskRules,
    shipping::{Bracket, Brackets, MarketShipping, RateCard, Shipping, ShippingMethod, Zone, ZoneRate},
    tax_rates::{TaxCategory, TaxRate, TaxRates},
    world::{CurrencyRule, Finding, Trade},
};
use std::{collections::BTreeMap, time::Duration};

const HOUR: u64 = 60 * 60;

fn provenance() -> Provenance {
    Provenance { source: "made up for tests".into(), as_of: id("2026-11-01") }
}

/// A fact that counts from a day on.
pub fn since(day: &str) -> Dated {
    Dated { days: Days::since(id(day)), provenance: provenance(), confidence: Confidence::High }
}

fn market(market: &str, currency: &str, locales: &[&str], methods: &[&str], prices: TaxBehavior) -> Market {
    Market {
        id: id(market),
        currency: id(currency),
        locales: locales.iter().map(|locale| id(locale)).collect(),
        countries: vec![id(&market.to_uppercase())],
        prices,
        rates: RateTerms { warn_after: 3, refuse_after: 10, markup: 0.into() },
        units: Units::Metric,
        payment_methods: methods.iter().map(|method| id(method)).collect(),
        time_zone: "UTC".into(),
        search_engines: Vec::new(),
    }
}

fn method(name: &str, kind: MethodKind, timeout: u64) -> PaymentMethod {
    PaymentMethod {
        id: id(name),
        kind,
        currencies: BTreeMap::new(),
        countries: Vec::new(),
        merchant_countries: Vec::new(),
        only_for: None,
        not_for: Vec::new(),
        needs_duty_paid: false,
        refund: RefundPolicy { way: RefundWay::ToSource, window_days: Some(90) },
        settlement_days: None,
        timeout: Duration::from_secs(timeout),
        provenance: provenance(),
        confidence: Confidence::High,
    }
}

/// The most that a carrier takes, in grams.
pub const HEAVIEST: u32 = 42_000;

fn rate(name: &str, price: Money) -> ZoneRate {
    let brackets = Brackets::new(vec![Bracket { up_to_grams: HEAVIEST, price }]).unwrap();
    ZoneRate { method: id(name), days: (2, 4), brackets, by_value: Vec::new() }
}

/// From either house the same: standard everywhere, express at home, and a slow way to the United States whose duty is
/// paid at the door.
fn shipping() -> Shipping {
    let method =
        |name: &str, terms: Terms| ShippingMethod { id: id(name), cm3_per_kg: None, insurance: None, terms };
    let way = |name: &str, free_from: Option<Money>| MarketShipping {
        method: id(name),
        free_from,
        terms: None,
        by: Vec::new(),
    };
    let zones = ["house", "annex"].into_iter().flat_map(|from| {
        let zone = |to: &str, rates: Vec<ZoneRate>| Zone {
            id: id(&format!("{from}-{}", to.to_lowercase())),
            from: id(from),
            countries: vec![id(to)],
            rates,
        };
        [
            zone("DE", vec![rate("standard", eur(490)), rate("express", eur(1_290))]),
            zone("FR", vec![rate("standard", eur(550))]),
            zone("JP", vec![rate("standard", jpy(900))]),
            zone("US", vec![rate("standard", eur(900)), rate("slow", eur(500))]),
            zone("BR", vec![rate("standard", eur(900))]),
            zone("CL", vec![rate("standard", eur(900))]),
        ]
    });
    let methods = [("standard", Terms::Ddp), ("express", Terms::Ddp), ("slow", Terms::Dap)];
    Shipping {
        card: RateCard {
            methods: methods.map(|(name, terms)| method(name, terms)).into(),
            zones: zones.collect(),
            customs: Vec::new(),
        },
        markets: [
            (id("de"), vec![way("standard", Some(eur(5_000))), way("express", None)]),
            (id("fr"), vec![way("standard", None)]),
            (id("jp"), vec![way("standard", None)]),
            (id("us"), vec![way("standard", None), way("slow", None)]),
            (id("br"), vec![way("standard", None)]),
        ]
        .into(),
    }
}

fn markets() -> BTreeMap<MarketId, Market> {
    use TaxBehavior::{Exclusive, Inclusive};
    [
        market("de", "EUR", &["de", "en"], &["card", "ideal", "konbini"], Inclusive),
        market("fr", "EUR", &["en"], &["card"], Inclusive),
        market("jp", "JPY", &["ja", "en"], &["konbini", "card"], Inclusive),
        market("us", "USD", &["en"], &["card"], Exclusive),
        Market {
            countries: vec![id("BR"), id("CL")],
            ..market("br", "EUR", &["en"], &["card", "ideal"], Exclusive)
        },
    ]
    .map(|market| (market.id.clone(), market))
    .into()
}

/// A list for everybody, one for each market, and one for businesses without tax; in Germany the lowest price of the 30
/// days before a reduction is shown beside it.
fn prices() -> PriceRules {
    let wholesale = PriceList {
        id: id("wholesale"),
        group: Some(id("business")),
        behavior: PriceBehavior::SameNet,
        ..PriceList::base(id("EUR"))
    };
    let mut lists = vec![PriceList::base(id("EUR")), wholesale];
    lists.extend(markets().values().map(PriceList::of_market));
    let rule = ReductionRule { countries: vec![id("DE")], days: 30, dated: since("2022-05-28") };
    PriceRules {
        lists: PriceLists::new(lists),
        roundings: BTreeMap::new(),
        reductions: ReductionRules::new(vec![rule]),
    }
}

/// One house in Germany, its tax there and in France, and no rule of any other state.
fn trade() -> Trade {
    let house = StockLocation {
        id: id("house"),
        country: id("DE"),
        clearance: Clearance::FreeCirculation,
        markets: Vec::new(),
        dispatch: Dispatch::default(),
    };
    let annex = StockLocation { id: id("annex"), ..house.clone() };
    let mut taxes = TaxRates::default();
    let rate = TaxRate { name: TaxName::Vat, percent: 19.into(), dated: since("2000-01-01") };
    let french = TaxRate { percent: 20.into(), ..rate.clone() };
    let _ = taxes.add(id("DE"), None, TaxCategory::Standard, rate);
    let _ = taxes.add(id("FR"), None, TaxCategory::Standard, french);
    let union = RegimeFacts {
        id: "eu".into(),
        countries: vec![id("DE"), id("FR")],
        is_area: true,
        currency: id("EUR"),
        figures: Vec::new(),
    };
    let registration = |scheme| Registration {
        scheme,
        country: id("DE"),
        number: "136695976".into(),
        days: Days::since(id("2000-01-01")),
    };
    Trade {
        merchant: Merchant {
            name: "Test".into(),
            language: "en".parse().unwrap(),
            imprint: Imprint::default(),
            seat: id("DE"),
            established: Vec::new(),
            registrations: vec![registration(Scheme::Tax), registration(Scheme::Oss)],
            locations: vec![house, annex],
        },
        figures: Figures::new([union]),
        taxes,
        tariff: Tariff::default(),
    }
}

/// A country asks for a number at its border.
fn asks(country: &str, kind: NumberKind) -> NumberRule {
    NumberRule { country: id(country), kind, asked_of: AskedOf::Imports, dated: since("2000-01-01") }
}

/// Cards in Germany: two parts that cost nothing, and six at 2 % a month; none under 6 euros.
fn instalments() -> Instalments {
    let mut table = Table::new(600);
    for (count, rate) in [(2, 0), (6, 2)] {
        table.add(Plan::new(count, rate.into(), Due::Monthly).unwrap());
    }
    let mut all = Instalments::default();
    all.add(id("card"), id("DE"), id("EUR"), table);
    all
}

/// Nobody works on Saturdays and Sundays, and there are no holidays.
fn calendars() -> Calendars {
    let none = Holidays::new(2029, Vec::new(), &[], []);
    let countries = ["DE", "FR", "JP", "US", "BR", "CL"];
    Calendars {
        weekends: Weekends::new(vec![Weekday::Saturday, Weekday::Sunday], BTreeMap::new()),
        holidays: countries.map(|country| (id(country), none.clone())).into(),
    }
}

/// The world of the stories.
pub fn world() -> World {
    use AddressField::{City, Name, Postcode, Street};
    let mut ideal = method("ideal", MethodKind::Redirect, HOUR / 4);
    ideal.currencies = [(id("EUR"), Limits::default().into())].into();
    let mut konbini = method("konbini", MethodKind::Voucher, 72 * HOUR);
    konbini.currencies = [(id("JPY"), Limits { min: Some(120), max: Some(300_000) }.into())].into();
    konbini.countries = vec![id("JP")];
    konbini.refund = RefundPolicy { way: RefundWay::ToAccount, window_days: None };
    let methods = [method("card", MethodKind::Card, HOUR), ideal, konbini];
    World {
        markets: markets(),
        default_market: id("us"),
        shipping: shipping(),
        carriers: carriers(),
        methods: methods.map(|method| (method.id.clone(), method)).into(),
        addresses: BTreeMap::new(),
        default_address: AddressFormat {
            rows: vec![vec![Name], vec![Street], vec![Postcode, City]],
            required: vec![Name, Street, City],
            postcode: None,
            postcode_example: None,
            postcode_mark: None,
            region_kind: None,
            regions_by_code: false,
            regions: Vec::new(),
        },
        base: id("EUR"),
        buyer_numbers: BuyerNumbers::new(vec![
            asks("BR", NumberKind::Cpf),
            asks("CL", NumberKind::Rut),
            asks("DE", NumberKind::Tckn),
        ]),
        erase_buyer_numbers_after: Duration::from_secs(30 * 24 * HOUR),
        payees: PayeeForms {
            by_country: [(id("DE"), PayeeForm::Iban), (id("JP"), PayeeForm::Japan)].into(),
            provenance: provenance(),
            confidence: Confidence::High,
        },
        erase_payees_after: Duration::from_secs(14 * 24 * HOUR),
        late_payment: LatePayment::ReserveOrRefund,
        retention: retention(),
        downloads: commerce::download::DownloadRules::default(),
        finding: Finding { translated: 90, least_orders: 3, looked_back: 365 },
        currencies: ["EUR", "JPY", "USD"].map(|code| CurrencyRule { currency: id(code), step: 1 }).into(),
        merchant_rates: Vec::new(),
        pegs: Vec::new(),
        prices: prices(),
        trade: trade(),
        refunds: RefundRules {
            regimes: BTreeMap::new(),
            otherwise: Verdict::Kept,
            interest: Verdict::Returned,
        },
        returns: ReturnRules { offer: Offer { days: 30, paid_by: PaysReturn::Buyer }, laws: BTreeMap::new() },
        instalments: instalments(),
        hold: Duration::from_secs(30 * 60),
        restrictions: Restrictions::default(),
        risk: RiskRules::default(),
        calendars: calendars(),
        papers: PaperRules {
            post: vec![id("standard")],
            cn22_up_to: 300.into(),
            drawing_right: 1.into(),
            provenance: provenance(),
            confidence: Confidence::High,
        },
        generation: "test".into(),
    }
}

/// One who carries everything.
fn carriers() -> Carriers {
    let post = CarrierFacts {
        name: "Post".into(),
        tracking: None,
        provenance: provenance(),
        confidence: Confidence::Low,
    };
    Carriers {
        known: [(id("post"), post)].into(),
        ahead: Duration::from_secs(300),
        followed: Duration::from_secs(60 * 24 * HOUR),
        played_day: Duration::from_secs(24 * HOUR),
    }
}

/// Ten years in Germany, eight elsewhere, and a month where nobody has paid.
fn retention() -> Retention {
    let period = |years| Period { years, provenance: provenance(), confidence: Confidence::Low };
    let month = Duration::from_secs(30 * 24 * HOUR);
    let notices = Notices { unconfirmed: Duration::from_secs(48 * HOUR), confirmed: month, asked: 3 };
    let markets = [(id("de"), period(10))].into();
    Retention { markets, otherwise: period(8), unpaid: month, told: month, notices }
}
