//! Shipping of which only a part goes back.

use super::*;

/// Two mugs at 24.00 by express for 11.90, 19 % in the price; the cheapest way would have cost 4.90.
#[test]
fn who_took_the_dearer_way_gets_back_what_the_cheapest_one_costs() {
    let tax = charge(VAT, 956, Collection::InPrice(Scheme::Tax), CountedOn::Goods);
    let lines = vec![("MUG", 2, 4800, "691200")];
    let order = order("EUR", vec![Sent { regime: "inland", shipping: 1190, lines, charges: vec![tax] }]);
    let rules = rules(Verdict::Kept);
    let within = |back: &[(&str, u32)], coming: &[(&str, u32)], outward: i64| {
        let outward = Some(Money::new(outward, Currency::EUR));
        refund_within(&order, &pieces(back), &pieces(coming), &rules, outward).unwrap()
    };
    let whole = within(&[], &[("MUG", 2)], 490);
    assert_eq!((whole.shipping.amount, whole.amount.amount), (490, 5290));
    // 9.56 of tax in 59.90, of which 7.66 is in the goods; of the 1.90 in shipping 4.90 / 11.90 goes back.
    assert_eq!(whole.charges[0].amount.amount, 766 + 78);
    assert_eq!(within(&[], &[("MUG", 1)], 490).amount.amount, 2400, "not before the last piece");
    assert_eq!(within(&[("MUG", 1)], &[("MUG", 1)], 490).amount.amount, 2890);
    assert_eq!(within(&[], &[("MUG", 2)], 0).amount.amount, 4800, "the cheapest way was free");
    assert_eq!(within(&[], &[("MUG", 2)], 5000).amount.amount, 5990, "never more than was paid");
}

proptest! {
    #[test]
    fn piece_by_piece_is_everything_at_once_whatever_goes_back_of_shipping(
        sent in prop::collection::vec(some_parcel(), 1..4),
        outward in 0_i64..4_000,
    ) {
        let (order, rules) = (order("EUR", sent), rules(Verdict::Returned));
        let outward = Some(Money::new(outward, Currency::EUR));
        let all = still_out(&order, &[]);
        let whole = refund_within(&order, &[], &all, &rules, outward).unwrap();
        let full = refund(&order, &[], &all, &rules).unwrap();
        prop_assert!(whole.amount.amount <= full.amount.amount && whole.shipping.amount <= full.shipping.amount);
        let (mut back, mut sum) = (Vec::new(), 0);
        for pieces in all.iter().rev() {
            for _ in 0..pieces.quantity {
                let coming = vec![Pieces { sku: pieces.sku.clone(), quantity: 1 }];
                sum += refund_within(&order, &back, &coming, &rules, outward).unwrap().amount.amount;
                back.extend(coming);
            }
        }
        prop_assert_eq!(sum, whole.amount.amount);
    }
}
