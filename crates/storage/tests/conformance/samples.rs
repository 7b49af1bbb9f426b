//! Things to be kept, with every kind of character that has ever been lost in a database.

use commerce::{
    Currency, LocationId, Money, Sku,
    address::{Address, AddressField},
    buyer_number::Sealed,
    cart::{Cart, CheckoutDetails, LineItem, PlanChoice, Quantity},
    catalog::{Catalog, Product, ProductText, SoldOut, Variant},
    checkout::Totals,
    clock::Timestamp,
    customs::{Assessment, Charge, ChargeKind, Collection, CountedOn, RuleRef, Terms},
    delivery::Arrival,
    download::{Consent, ProofKind, Supply},
    exchange::{RateNote, ReferenceRate},
    inventory::Cause,
    landed_cost::{LandedCost, ParcelCost},
    market::{Confidence, TaxName},
    merchant::Scheme,
    order::{Order, OrderLine, OrderStatus},
    payment::{
        Instructions, PaymentSession, SessionStatus,
        instalments::{Due, Schedule},
    },
    picture::Picture,
    price_list::{PriceRow, Prices},
    promotion::Discount,
    refund::{Breakdown, ChargeBack, GoodsBack, Refund, RefundStatus, Verdict, Why},
    shipping::{ParcelRate, ShippingRate},
    vat_number::{VatAnswer, VatCheck, VatNumber},
};
use rust_decimal::Decimal;
use serde_json::json;
use std::{fmt::Debug, str::FromStr};
use storage::{StorageError, Tx, catalog, outbox::NewMessage};

/// Quotes, backslashes, percent signs, SQL, emoji with joiners, right-to-left, combining marks, line ends.
pub const NASTY: &str = "O'Neil \"☃\" `\\` %s $1 ?1 '; DROP TABLE carts; -- 👩‍👩‍👧 قهوة cafe\u{301} 茶碗\r\n\tẞ\u{1F600}\u{FEFF}\u{202E}";
const RULES: &str = r#"{"characters":24,"lines":2,"scripts":["Latn"],"days":3}"#;

pub fn id<T: FromStr>(text: &str) -> T
where
    T::Err: Debug,
{
    text.parse().unwrap()
}

/// The `n`th row key.
pub fn row<T: FromStr>(n: u32) -> T
where
    T::Err: Debug,
{
    id(&format!("{n:026}"))
}

pub fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_795_000_000 + seconds).unwrap()
}

/// Why stock changes in a test.
pub fn cause() -> Cause {
    Cause::person(NASTY, NASTY, at(0))
}

pub fn money(amount: i64, currency: &str) -> Money {
    Money::new(amount, id(currency))
}

pub fn hash(n: u32) -> String {
    format!("{n:064x}")
}

pub fn cart(n: u32) -> Cart {
    let mut address = Address::new(id("DE"));
    address.set(AddressField::Name, NASTY);
    let lines = [("BOWL-S", 3, Some(money(2_450, "EUR"))), ("BOWL-M", 99, None), ("APRON", 1, None)];
    Cart {
        id: row(n),
        market: id("de"),
        locale: id("pt-br"),
        currency: Currency::EUR,
        lines: lines
            .into_iter()
            .map(|(sku, pieces, seen_price)| LineItem {
                sku: id(sku),
                quantity: Quantity::try_from(pieces).unwrap(),
                engravings: vec![commerce::engraving::Engraving { text: NASTY.into(), quantity: pieces }],
                seen_price,
            })
            .collect(),
        details: CheckoutDetails {
            email: NASTY.into(),
            address: Some(address),
            buyer_number: Some(Sealed(NASTY.into())),
            shipping_method: Some(id("standard")),
            payment_method: None,
            payment_plan: Some(PlanChoice { method: id("card"), count: 3 }),
            confirmed_age: Some(18),
            download_consent: Some(NASTY.into()),
            promotion_code: Some(id("WELCOME10")),
            vat_number: NASTY.into(),
            vat_check: Some(vat_check(VatAnswer::CannotSay, None)),
        },
    }
}

pub fn order(n: u32) -> Order {
    let mut address = Address::new(id("JP"));
    address.set(AddressField::Street, NASTY);
    let line = |sku: &str, quantity: u32| OrderLine {
        sku: id(sku),
        title: NASTY.into(),
        options: format!("{NASTY}: {NASTY}"),
        picture: (quantity > 1).then(|| picture(&sku.to_lowercase(), 1)),
        quantity,
        unit_price: eur(1_250),
        total: eur(1_250 * i64::from(quantity)),
        file: (quantity > 1).then(|| NASTY.into()),
        engravings: vec![commerce::engraving::Engraving { text: NASTY.into(), quantity }],
    };
    Order {
        id: row(n),
        number: id(&format!("CV-{:04}-AAAA", n)),
        token: id(&format!("token-{n:037}")),
        cart: row(n),
        status: OrderStatus::AwaitingPayment,
        market: id("jp"),
        locale: id("ja"),
        currency: Currency::EUR,
        email: NASTY.into(),
        address,
        lines: vec![line("BOWL-S", 2), line("APRON", 1)],
        totals: totals(),
        vat_check: (n % 2 == 1).then(|| vat_check(VatAnswer::Valid, Some(NASTY))),
        rate_notes: vec![RateNote {
            from: id("JPY"),
            to: Currency::EUR,
            rate: id("0.00624500"),
            date: id("2026-11-20"),
            source: NASTY.into(),
            markup: id("2.5"),
        }],
        method: id("konbini"),
        placed_at: at(i64::from(n)),
        consent: (n % 2 == 1).then(|| Consent { rule: "eu".into(), words: NASTY.into(), at: at(7) }),
        supply: (n % 2 == 1).then(|| Supply::of(id("JP"), [(ProofKind::Billing, Some(id("JP")))], 2)),
    }
}

fn vat_check(answer: VatAnswer, consultation: Option<&str>) -> VatCheck {
    let number = VatNumber::read("IE8D79739I", None).unwrap();
    VatCheck { number, answer, at: at(1), consultation: consultation.map(str::to_owned) }
}

fn eur(amount: i64) -> Money {
    Money::new(amount, Currency::EUR)
}

fn totals() -> Totals {
    let rule = RuleRef {
        rule: "tax.JP".into(),
        source: NASTY.into(),
        as_of: id("2026-11-01"),
        confidence: Confidence::Medium,
    };
    let tax = Charge {
        kind: ChargeKind::Tax(TaxName::ConsumptionTax),
        percent: Some(id("10")),
        base: Some(eur(3_855)),
        amount: eur(385),
        on: CountedOn::Lines(vec![0]),
        collection: Collection::InPrice(Scheme::Tax),
        rule,
    };
    let assessment = Assessment { unknown_duty: vec!["691200".into()], ..Assessment::of("jp", vec![tax]) };
    let parcel = ParcelCost {
        from: id("house"),
        pieces: Vec::new(),
        goods: eur(3_750),
        shipping: eur(490),
        assessment,
    };
    Totals {
        shipping: ShippingRate {
            method: id("standard"),
            price: eur(490),
            days: (2, 5),
            terms: Terms::Dap,
            parcels: vec![ParcelRate {
                from: id("house"),
                zone: id("far"),
                grams: 840,
                chargeable_grams: 1_200,
                up_to_grams: 2_000,
                goods_from: Some(money(3_000, "JPY")),
                listed: money(500, "JPY"),
                freight: eur(400),
                insurance: eur(90),
                note: None,
                days: (2, 4),
                customs: (0, 1),
                making: 3,
                arrival: Some(Arrival { first: id("2026-11-24"), last: id("2026-11-27") }),
            }],
            arrival: Some(Arrival { first: id("2026-11-24"), last: id("2026-11-27") }),
            age_check: Some(18),
        },
        discount: Some(Discount {
            promotion: id("welcome"),
            code: Some(id("WELCOME10")),
            percent: Some(id("10")),
            amount: eur(375),
            by_line: vec![eur(250), eur(125)],
            free_shipping: vec![id("standard")],
        }),
        cost: LandedCost {
            parcels: vec![parcel],
            goods: eur(3_750),
            shipping: eur(490),
            due: eur(4_240),
            at_door: eur(0),
        },
        basis: None,
        in_base: Some(Money::new(670_000, id("JPY"))),
    }
}

pub fn session(n: u32, order: u32) -> PaymentSession {
    PaymentSession {
        id: row(n),
        order: row(order),
        gateway: id("sandbox"),
        reference: None,
        method: id("konbini"),
        status: SessionStatus::Created,
        decline: None,
        amount: money(4_240, "EUR"),
        plan: Some(Schedule {
            count: 3,
            principal: money(4_200, "EUR"),
            first: money(1_414, "EUR"),
            each: money(1_413, "EUR"),
            total: money(4_240, "EUR"),
            due: Due::Monthly,
            monthly_percent: Decimal::new(199, 2),
            effective_yearly_percent: Decimal::new(2_668, 2),
        }),
        captured: money(0, "EUR"),
        refunded: money(0, "EUR"),
        instructions: Some(Instructions::BankTransfer {
            holder: NASTY.into(),
            account: "DE02120300000000202051".into(),
            reference: NASTY.into(),
            code: Some(NASTY.into()),
        }),
        expires_at: at(3_600 + i64::from(n)),
        created_at: at(i64::from(n)),
    }
}

/// The `n`th row, and the first refund of its order: one apron.
pub fn refund(n: u32, order: u32) -> Refund {
    let rule = RuleRef {
        rule: "refund.jp.duty".into(),
        source: NASTY.into(),
        as_of: id("2026-11-01"),
        confidence: Confidence::Low,
    };
    let duty = ChargeBack {
        kind: ChargeKind::Duty,
        percent: None,
        base: Some(eur(1_250)),
        amount: eur(125),
        collection: Collection::AtCheckout,
        verdict: Verdict::Kept,
        why: Why::Rule(rule),
    };
    let goods = GoodsBack { sku: id("APRON"), first: 1, quantity: 1, amount: eur(1_250) };
    Refund {
        id: row(n),
        order: row(order),
        session: row(order),
        number: 1,
        breakdown: Breakdown {
            goods: vec![goods],
            shipping: eur(490),
            charges: vec![duty],
            interest: Some(eur(3)),
            amount: eur(1_740),
        },
        status: RefundStatus::Pending,
        transfer: None,
        failed_at: None,
        asked: 0,
        restocked_at: (n % 2 == 1).then(annex),
        placed_at: at(i64::from(n)),
    }
}

pub fn product(code: &str, skus: &[&str]) -> Product {
    Product {
        id: id(code),
        collection: id("tableware"),
        hs_code: "691110".into(),
        file: None,
        materials: vec!["stoneware".into(), NASTY.into()],
        since: skus.first().map(|_| id("2026-02-28")),
        tax_category: Default::default(),
        origin: id("JP"),
        variants: skus
            .iter()
            .map(|sku| Variant {
                sku: id::<Sku>(sku),
                options: vec![("colour".into(), NASTY.into()), ("size".into(), "s".into())],
                weight_grams: 420,
                engraving: sku.ends_with("-S").then(|| serde_json::from_str(RULES).unwrap()),
                size_cm: sku.ends_with("-S").then_some([u16::MAX, 12, 1]),
                prices: Prices::default(),
            })
            .collect(),
    }
}

/// A row for a single piece; no amount is none.
pub fn price(list: &str, sku: &str, from: &str, price: Option<Money>) -> PriceRow {
    PriceRow { list: id(list), sku: id(sku), min_quantity: 1, from: id(from), price, compare_at: None }
}

pub fn text(product: &str, locale: &str, slug: &str) -> ProductText {
    ProductText {
        product: id(product),
        locale: id(locale),
        slug: id(slug),
        title: NASTY.into(),
        synonyms: vec![NASTY.into(), "cup".into()],
        tagline: NASTY.into(),
        description: format!("{NASTY}\n\n{NASTY}"),
        details: vec![NASTY.into(), String::new()],
        pictures: [(1, NASTY.into()), (12, String::new())].into(),
    }
}

pub fn picture(owner: &str, number: u32) -> Picture {
    Picture {
        owner: id(owner),
        number,
        folder: "images/products".into(),
        hash: format!("{number:016x}"),
        width: 960,
        height: 1_200,
        widths: vec![320, 640, 960],
        placeholder: "data:image/webp;base64,UklGRg+/==".into(),
    }
}

pub fn rate(currency: &str, day: &str, per_eur: &str) -> ReferenceRate {
    ReferenceRate {
        currency: id(currency),
        per_eur: id(per_eur),
        date: id(day),
        source: NASTY.into(),
        exempt: false,
    }
}

pub fn message(dedupe: &str) -> NewMessage {
    NewMessage {
        kind: "order-confirmation".into(),
        dedupe: dedupe.into(),
        payload: json!({ "to": NASTY, "nul": "\0", "lines": [1, null, -2.5], "of": dedupe }),
    }
}

/// A location with stock, and another one.
pub fn house() -> LocationId {
    id("house")
}

pub fn annex() -> LocationId {
    id("annex")
}

/// The catalog as it is kept, its words by product and locale.
#[derive(Debug)]
pub struct Loaded {
    pub products: Vec<Product>,
    pub texts: Vec<ProductText>,
    pub pictures: Vec<Picture>,
    pub sold_out: SoldOut,
}

pub async fn load(tx: &mut Tx) -> Result<Loaded, StorageError> {
    let nothing = Catalog::default();
    let goods = catalog::goods(tx, &nothing, id("2026-11-22")).await?;
    let words = catalog::words(tx, &nothing).await?;
    let sold_out = catalog::sold_out(tx, &[house(), annex()]).await?;
    let mut texts: Vec<ProductText> = words.iter().map(|text| (**text).clone()).collect();
    texts.sort_by(|one, next| (&one.product, &one.locale).cmp(&(&next.product, &next.locale)));
    let products = goods.products.iter().map(|product| (**product).clone()).collect();
    Ok(Loaded { products, texts, pictures: goods.pictures, sold_out })
}
