#![allow(clippy::unwrap_used)]
//! Orders whose sums are written down by hand, and the laws of giving back for orders of every kind.

use super::*;
use crate::{
    Currency,
    address::Address,
    checkout::Totals,
    clock::Timestamp,
    customs::{Assessment, Charge, CountedOn, Item, RuleRef, Supply, Terms},
    landed_cost::{Basis, Basket, Buyer, LandedCost, Parcel, ParcelCost},
    market::{Confidence, Provenance, TaxBehavior, TaxName},
    merchant::Scheme,
    order::{OrderLine, OrderStatus},
    shipping::ShippingRate,
    tax_rates::{Destination, TaxCategory},
};
use proptest::prelude::*;
use std::{collections::BTreeMap, fmt::Debug, str::FromStr};

mod outward;

fn id<T: FromStr>(text: &str) -> T
where
    T::Err: Debug,
{
    text.parse().unwrap()
}

/// A line of a parcel: SKU, pieces, price of the line, tariff code.
pub(crate) type Line = (&'static str, u32, i64, &'static str);

/// A parcel: its regime, its shipping, its lines and its charges.
#[derive(Debug)]
pub(crate) struct Sent {
    pub(crate) regime: &'static str,
    pub(crate) shipping: i64,
    pub(crate) lines: Vec<Line>,
    pub(crate) charges: Vec<Charge>,
}

fn charge(kind: ChargeKind, amount: i64, collection: Collection, on: CountedOn) -> Charge {
    Charge {
        kind,
        percent: None,
        base: None,
        amount: Money::new(amount, Currency::EUR),
        on,
        collection,
        rule: RuleRef {
            rule: "test".into(),
            source: "made up".into(),
            as_of: id("2026-11-22"),
            confidence: Confidence::High,
        },
    }
}

pub(crate) fn order(currency: &str, sent: Vec<Sent>) -> Order {
    let currency: Currency = id(currency);
    let money = |amount: i64| Money::new(amount, currency);
    let mut parcels = Vec::new();
    let mut costs = Vec::new();
    let mut lines: Vec<OrderLine> = Vec::new();
    for Sent { regime, shipping, lines: own, charges } in sent {
        let pieces: Vec<Pieces> =
            own.iter().map(|(sku, quantity, ..)| Pieces { sku: id(sku), quantity: *quantity }).collect();
        let items = own.iter().map(|(_, quantity, price, code)| Item {
            hs_code: (*code).into(),
            origin: id("JP"),
            category: TaxCategory::Standard,
            quantity: *quantity,
            weight_grams: 100,
            price: money(*price),
        });
        let goods = money(own.iter().map(|(_, _, price, _)| price).sum());
        let charges = charges.into_iter().map(|charge| {
            let base = charge.base.map(|base| money(base.amount));
            Charge { amount: money(charge.amount.amount), base, ..charge }
        });
        costs.push(ParcelCost {
            from: id("house"),
            pieces: pieces.clone(),
            goods,
            shipping: money(shipping),
            assessment: Assessment::of(regime, charges.collect()),
        });
        parcels.push(Parcel {
            from: id("house"),
            pieces,
            items: items.collect(),
            freight: money(shipping),
            insurance: money(0),
            is_download: false,
            chosen: None,
        });
        for (sku, quantity, price, _) in own {
            match lines.iter_mut().find(|line| line.sku.as_str() == sku) {
                Some(line) => {
                    line.quantity += quantity;
                    line.total.amount += price;
                }
                None => lines.push(OrderLine {
                    sku: id(sku),
                    title: sku.into(),
                    options: String::new(),
                    picture: None,
                    quantity,
                    unit_price: money(price / i64::from(quantity)),
                    total: money(price),
                    file: None,
                    engravings: Vec::new(),
                }),
            }
        }
    }
    let sum = |of: fn(&ParcelCost) -> Money| money(costs.iter().map(|cost| of(cost).amount).sum());
    let (goods, shipping) = (sum(|cost| cost.goods), sum(|cost| cost.shipping));
    let mut cost = LandedCost { parcels: costs, goods, shipping, due: money(0), at_door: money(0) };
    let added = cost.sum(|one| one.collection.is_added()).unwrap();
    let reversed = cost.sum(|one| one.collection.is_reversed()).unwrap();
    cost.due = money(goods.amount + shipping.amount + added.amount - reversed.amount);
    cost.at_door = cost.sum(|one| one.collection == Collection::AtDoor).unwrap();
    let basket = Basket {
        currency,
        buyer: Buyer::default(),
        to: Destination { country: id("DE"), region: None },
        day: id("2026-11-22"),
        behavior: TaxBehavior::Inclusive,
        terms: Terms::Ddp,
        parcels,
    };
    Order {
        id: id(&format!("{:026}", 1)),
        number: id("CV-0001-0001"),
        token: id(&format!("{:043}", 1)),
        cart: id(&format!("{:026}", 2)),
        status: OrderStatus::Paid,
        market: id("de"),
        locale: id("de"),
        currency,
        email: "ada@example.org".into(),
        address: Address::new(id("DE")),
        lines,
        totals: Totals {
            shipping: ShippingRate { price: shipping, ..ShippingRate::download(currency).unwrap() },
            cost,
            discount: None,
            basis: Some(Basis { basket, rates: Vec::new() }),
            in_base: None,
        },
        vat_check: None,
        rate_notes: Vec::new(),
        method: id("card"),
        placed_at: Timestamp::UNIX_EPOCH,
        consent: None,
        supply: None,
    }
}

fn pieces(list: &[(&str, u32)]) -> Vec<Pieces> {
    list.iter().map(|(sku, quantity)| Pieces { sku: id(sku), quantity: *quantity }).collect()
}

/// Everything comes back from the European Union, nothing of the duty from New Zealand; else as the merchant says.
fn rules(otherwise: Verdict) -> RefundRules {
    let rule = |duty, import_tax, fees| RegimeRefunds {
        duty,
        import_tax,
        fees,
        provenance: Provenance { source: "made up".into(), as_of: id("2026-11-22") },
        confidence: Confidence::High,
    };
    let (returned, kept) = (Some(Verdict::Returned), Some(Verdict::Kept));
    let regimes = [
        ("eu".to_owned(), rule(returned, returned, returned)),
        ("nz".to_owned(), rule(kept, kept, None)),
        ("us".to_owned(), rule(returned, None, None)),
    ];
    RefundRules { regimes: regimes.into(), otherwise, interest: Verdict::Returned }
}

/// The amounts of one refund after another.
fn refunds(order: &Order, rules: &RefundRules, steps: &[&[(&str, u32)]]) -> Vec<i64> {
    let mut back = Vec::new();
    let amounts = steps.iter().map(|step| {
        let coming = pieces(step);
        let made = refund(order, &back, &coming, rules).unwrap();
        back.extend(coming);
        made.amount.amount
    });
    amounts.collect()
}

const VAT: ChargeKind = ChargeKind::Tax(TaxName::Vat);

/// Three bowls at 24.50 and a cup at 12.00 with shipping of 4.90, 19 % in the price: 90.40, of which 14.43 is tax.
#[test]
fn within_germany_the_tax_goes_with_the_price() {
    let tax = charge(VAT, 1443, Collection::InPrice(Scheme::Tax), CountedOn::Goods);
    let lines = vec![("BOWL", 3, 7350, "691200"), ("CUP", 1, 1200, "691200")];
    let order = order("EUR", vec![Sent { regime: "inland", shipping: 490, lines, charges: vec![tax] }]);
    let rules = rules(Verdict::Kept);
    assert_eq!(refunds(&order, &rules, &[&[("BOWL", 3), ("CUP", 1)]]), [9040]);
    assert_eq!(refunds(&order, &rules, &[&[("BOWL", 1)], &[("CUP", 1)], &[("BOWL", 2)]]), [2450, 1200, 5390]);
    let bowl = refund(&order, &[], &pieces(&[("BOWL", 1)]), &rules).unwrap();
    let [tax] = bowl.charges.as_slice() else { panic!("{bowl:?}") };
    assert_eq!((bowl.goods[0].first, bowl.goods[0].quantity), (1, 1));
    // 24.50 × 19 / 119 = 3.91
    assert_eq!((tax.amount.amount, tax.is_added(), &tax.why), (391, false, &Why::FollowsPrice));
}

/// A silk blouse and two wool ones from Kobe: EUR 3 for each of two subheadings, and 19 % in the price.
#[test]
fn a_duty_by_subheading_comes_back_with_all_pieces_of_its_subheading() {
    let duty = charge(ChargeKind::Duty, 600, Collection::AtCheckout, CountedOn::Subheadings);
    let tax = charge(VAT, 1437, Collection::InPrice(Scheme::Ioss), CountedOn::Goods);
    let lines = vec![("SILK", 1, 4000, "620610"), ("WOOL", 1, 2000, "620620"), ("WOOL-L", 1, 2000, "620620")];
    let order = order("EUR", vec![Sent { regime: "eu", shipping: 1000, lines, charges: vec![duty, tax] }]);
    let rules = rules(Verdict::Kept);
    assert_eq!(order.totals.due().amount, 9600);
    let steps: [&[(&str, u32)]; 3] = [&[("WOOL", 1)], &[("SILK", 1)], &[("WOOL-L", 1)]];
    assert_eq!(refunds(&order, &rules, &steps), [2000, 4300, 3300]);
}

/// Two mugs at 20.00 and a plate at 30.00 to California, shipping 9.00: duty of 5 % on the plate (1.50), sales tax of
/// 7.25 % on 79.00 (5.73), of which 5.08 is on the goods.
#[test]
fn in_america_duty_and_sales_tax_come_back_in_proportion() {
    let duty = charge(ChargeKind::Duty, 150, Collection::AtCheckout, CountedOn::Lines(vec![1]));
    let sales = ChargeKind::Tax(TaxName::SalesTax);
    let tax = charge(sales, 573, Collection::OnTop(Scheme::Tax), CountedOn::Goods);
    let lines = vec![("MUG", 2, 4000, "691200"), ("PLATE", 1, 3000, "691110")];
    let sent = Sent { regime: "us", shipping: 900, lines, charges: vec![duty, tax] };
    let order = order("USD", vec![sent]);
    assert_eq!(order.totals.due().amount, 8623);
    let rules = rules(Verdict::Kept);
    // 20.00 and half of 2.90; the same, the other half; 30.00, 1.50, 2.18, and shipping with its 0.65.
    assert_eq!(refunds(&order, &rules, &[&[("MUG", 1)], &[("MUG", 1)], &[("PLATE", 1)]]), [2145, 2145, 4333]);
}

/// A business in Vienna pays two vases at 119.00 without the 19.00 in each, and shipping of 11.90 without 1.90.
#[test]
fn who_owes_the_tax_herself_gets_back_what_she_paid() {
    let tax = charge(VAT, 3990, Collection::Reversed(Supply::Goods), CountedOn::Goods);
    let lines = vec![("VASE", 2, 23800, "691390")];
    let order = order("EUR", vec![Sent { regime: "inland", shipping: 1190, lines, charges: vec![tax] }]);
    assert_eq!(order.totals.due().amount, 21000);
    let one: &[(&str, u32)] = &[("VASE", 1)];
    assert_eq!(refunds(&order, &rules(Verdict::Kept), &[one, one]), [10000, 11000]);
}

/// Three tea bowls for 1,000 yen: a third each, and no minor unit to share.
#[test]
fn a_yen_is_not_divided_and_not_lost() {
    let order = order(
        "JPY",
        vec![Sent {
            regime: "inland",
            shipping: 500,
            lines: vec![("BOWL", 3, 1000, "691200")],
            charges: Vec::new(),
        }],
    );
    let one: &[(&str, u32)] = &[("BOWL", 1)];
    assert_eq!(refunds(&order, &rules(Verdict::Kept), &[one, one, one]), [333, 334, 833]);
}

#[test]
fn what_a_state_keeps_is_not_given_back_and_what_nobody_knows_is_the_merchants_to_say() {
    let duty = || charge(ChargeKind::Duty, 300, Collection::AtCheckout, CountedOn::Goods);
    let fee = || charge(ChargeKind::ParcelFee, 200, Collection::AtCheckout, CountedOn::Parcel);
    let at_door = || charge(VAT, 900, Collection::AtDoor, CountedOn::Goods);
    for (regime, otherwise, amount) in [
        ("nz", Verdict::Kept, 1000),
        ("nz", Verdict::Returned, 1200),
        ("xx", Verdict::Kept, 1000),
        ("xx", Verdict::Returned, 1500),
    ] {
        let lines = vec![("BOWL", 1, 1000, "691200")];
        let charges = vec![duty(), fee(), at_door()];
        let order = order("EUR", vec![Sent { regime, shipping: 0, lines, charges }]);
        let made = refund(&order, &[], &pieces(&[("BOWL", 1)]), &rules(otherwise)).unwrap();
        assert_eq!(made.amount.amount, amount, "{regime} {otherwise:?}");
        assert_eq!(made.charges.len(), 2, "what is paid at the door is not ours to give back");
        let said = matches!(&made.charges[0].why, Why::Rule(rule) if rule.rule == "refund.nz.duty");
        assert_eq!(said, regime == "nz");
    }
}

#[test]
fn no_piece_comes_back_twice_or_from_nowhere() {
    let lines = vec![("BOWL", 2, 2000, "691200")];
    let order = order("EUR", vec![Sent { regime: "inland", shipping: 0, lines, charges: Vec::new() }]);
    let rules = rules(Verdict::Kept);
    let asked = |back: &[(&str, u32)], coming: &[(&str, u32)]| {
        refund(&order, &pieces(back), &pieces(coming), &rules).unwrap_err()
    };
    assert_eq!(asked(&[], &[]), RefundError::Nothing);
    assert_eq!(asked(&[], &[("BOWL", 0)]), RefundError::Nothing);
    assert_eq!(asked(&[], &[("CUP", 1)]), RefundError::NotOrdered(id("CUP")));
    assert_eq!(asked(&[("BOWL", 1)], &[("BOWL", 2)]), RefundError::TooMany { sku: id("BOWL"), left: 1 });
    assert_eq!(asked(&[], &[("BOWL", 1), ("BOWL", 2)]), RefundError::TooMany { sku: id("BOWL"), left: 2 });
    let mut old = order.clone();
    old.totals.basis = None;
    assert_eq!(refund(&old, &[], &pieces(&[("BOWL", 1)]), &rules), Err(RefundError::NoBasis));
}

fn some_charge() -> impl Strategy<Value = Charge> {
    let kinds = [ChargeKind::Duty, VAT, ChargeKind::ParcelFee, ChargeKind::ClearanceFee];
    let collections = [
        Collection::InPrice(Scheme::Tax),
        Collection::OnTop(Scheme::Tax),
        Collection::AtCheckout,
        Collection::AtDoor,
        Collection::Reversed(Supply::Goods),
    ];
    let on = [
        CountedOn::Goods,
        CountedOn::Lines(vec![0]),
        CountedOn::Lines(Vec::new()),
        CountedOn::Subheadings,
        CountedOn::Parcel,
    ];
    let (kind, collection) =
        (prop::sample::select(kinds.to_vec()), prop::sample::select(collections.to_vec()));
    (kind, 0_i64..5_000, collection, prop::sample::select(on.to_vec())).prop_map(
        |(kind, amount, collection, on)| Charge {
            base: Some(Money::new(amount * 5, Currency::EUR)),
            ..charge(kind, amount, collection, on)
        },
    )
}

fn some_parcel() -> impl Strategy<Value = Sent> {
    let line = (1_u32..4, 0_i64..20_000, prop::sample::select(vec!["691200", "620610", "620620"]));
    let lines = prop::collection::vec(line, 1..4);
    let regime = prop::sample::select(vec!["inland", "eu", "nz", "us", "xx"]);
    (regime, 0_i64..2_000, lines, prop::collection::vec(some_charge(), 0..5)).prop_map(
        |(regime, shipping, lines, charges)| {
            let named = ["BOWL", "CUP", "PLATE"].into_iter().zip(lines);
            let lines: Vec<Line> =
                named.map(|(sku, (quantity, price, code))| (sku, quantity, price, code)).collect();
            // A tax that is owed by the buyer is one, and less than the prices that contain it.
            let goods: i64 = lines.iter().map(|(_, _, price, _)| price).sum();
            let (reversed, mut charges): (Vec<Charge>, Vec<Charge>) =
                charges.into_iter().partition(|charge| charge.collection.is_reversed());
            charges.extend(reversed.into_iter().take(1).map(|mut charge| {
                charge.amount.amount = (goods + shipping) * charge.amount.amount / 25_000;
                Charge { on: CountedOn::Goods, ..charge }
            }));
            Sent { regime, shipping, lines, charges }
        },
    )
}

proptest! {
    #[test]
    fn piece_by_piece_in_any_order_is_everything_at_once(
        sent in prop::collection::vec(some_parcel(), 1..4),
        otherwise in prop::sample::select(vec![Verdict::Kept, Verdict::Returned]),
        seed in any::<u64>(),
    ) {
        let (order, rules) = (order("EUR", sent), rules(otherwise));
        let all = still_out(&order, &[]);
        let whole = refund(&order, &[], &all, &rules).unwrap();
        let kept = whole.charges.iter().filter(|charge| charge.verdict == Verdict::Kept);
        let kept: i64 = kept.map(|charge| charge.amount.amount).sum();
        prop_assert_eq!(whole.amount.amount, order.totals.due().amount - kept, "all but what is kept");

        let mut singles: Vec<Sku> =
            all.iter().flat_map(|pieces| std::iter::repeat_n(pieces.sku.clone(), pieces.quantity as usize)).collect();
        let mut chance = seed;
        for at in (1..singles.len()).rev() {
            chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            singles.swap(at, (chance >> 33) as usize % (at + 1));
        }
        let (mut back, mut sum, mut by_kind) = (Vec::new(), 0, BTreeMap::new());
        for sku in singles {
            let coming = vec![Pieces { sku, quantity: 1 }];
            let made = refund(&order, &back, &coming, &rules).unwrap();
            prop_assert!(made.amount.amount >= 0 && made.goods.iter().all(|goods| goods.amount.amount >= 0));
            for charge in &made.charges {
                prop_assert!(charge.amount.amount >= 0 && charge.base.is_some_and(|base| base.amount >= 0));
                *by_kind.entry(charge.kind.place()).or_insert(0) += charge.amount.amount;
            }
            back.extend(coming);
            sum += made.amount.amount;
            prop_assert!(sum <= order.totals.due().amount, "never more than was paid");
        }
        prop_assert_eq!(sum, whole.amount.amount);
        let mut of_whole = BTreeMap::new();
        for charge in &whole.charges {
            *of_whole.entry(charge.kind.place()).or_insert(0) += charge.amount.amount;
        }
        prop_assert_eq!(by_kind, of_whole);
        prop_assert_eq!(refund(&order, &back, &all, &rules).is_err(), true, "nothing is left");
    }
}
