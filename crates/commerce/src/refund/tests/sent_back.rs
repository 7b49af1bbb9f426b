//! Shipping of which only the cheapest way goes back, and pieces that can be sent back.

use super::*;
use crate::return_request::{
    Exception, Found, Reason, ReturnFault, ReturnKind, ReturnLine, ReturnRequest, ReturnStatus, Wanted,
    lines_of, returnable,
};

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

fn three_bowls_and_a_file() -> Order {
    let lines = vec![("BOWL", 3, 7350, "691200"), ("FONT", 1, 4000, "491199")];
    let mut order = order("EUR", vec![Sent { regime: "inland", shipping: 0, lines, charges: Vec::new() }]);
    order.lines[1].file = Some("font.otf".into());
    order
}

fn request(number: u32, status: ReturnStatus, found: Option<Found>) -> ReturnRequest {
    let line = ReturnLine {
        sku: id("BOWL"),
        quantity: 1,
        reason: None,
        exchange_for: found.as_ref().and_then(|found| found.replaced_from.as_ref()).map(|_| id("CUP")),
        exchange_words: String::new(),
        found,
    };
    ReturnRequest {
        order: id(&format!("{:026}", 1)),
        number,
        kind: ReturnKind::Withdrawal,
        status,
        lines: vec![line],
        stated: Money::new(2450, Currency::EUR),
        asked_at: Timestamp::UNIX_EPOCH,
        arrived_at: None,
        decided_at: None,
        replaced_at: None,
        refund: None,
        why: None,
    }
}

#[test]
fn what_is_back_on_its_way_or_exchanged_does_not_go_back_again() {
    let order = three_bowls_and_a_file();
    let left = |back: &[(&str, u32)], returns: &[ReturnRequest]| {
        returnable(&order, &pieces(back), returns).iter().map(|pieces| pieces.quantity).collect::<Vec<_>>()
    };
    assert_eq!(Exception::of(&order.lines[1]), Some(Exception::Digital));
    assert_eq!(left(&[], &[]), [3], "the file stays");
    let replaced = Found { restocked: 1, written_off: 0, replaced_from: Some(id("house")) };
    let came = Found { restocked: 0, written_off: 1, replaced_from: None };
    let open = request(1, ReturnStatus::Asked, None);
    let refused = request(2, ReturnStatus::Refused, None);
    assert_eq!(left(&[], &[open.clone(), refused]), [2]);
    assert_eq!(left(&[("BOWL", 1)], &[request(1, ReturnStatus::Refunded, Some(came)), open]), [1]);
    assert_eq!(left(&[("BOWL", 2)], &[request(1, ReturnStatus::Exchanged, Some(replaced))]), [0_u32; 0]);
}

#[test]
fn a_form_names_pieces_that_can_go_back_each_variant_once() {
    let left = pieces(&[("BOWL", 2), ("CUP", 1)]);
    let wanted = |list: &[(&str, u32, Option<&str>)]| {
        let wanted: Vec<Wanted> = list
            .iter()
            .map(|(sku, quantity, other)| Wanted {
                sku: id(sku),
                quantity: *quantity,
                reason: Some(Reason::Damaged),
                exchange_for: other.map(id),
            })
            .collect();
        lines_of(&wanted, &left, |_, other| other.as_str() == "PLATE").map(|lines| lines.len())
    };
    assert_eq!(wanted(&[("BOWL", 2, None), ("CUP", 0, None)]), Ok(1));
    assert_eq!(wanted(&[("BOWL", 1, Some("PLATE")), ("CUP", 1, None)]), Ok(2));
    let too_many = |sku, left| Err(ReturnFault::TooMany { sku: id(sku), left });
    assert_eq!(wanted(&[("BOWL", 3, None)]), too_many("BOWL", 2));
    assert_eq!(wanted(&[("BOWL", u32::MAX, None)]), too_many("BOWL", 2));
    assert_eq!(wanted(&[("BOWL", 1, None), ("BOWL", 1, None)]), too_many("BOWL", 2));
    assert_eq!(wanted(&[("VASE", 1, None)]), too_many("VASE", 0));
    assert_eq!(wanted(&[]), Err(ReturnFault::Nothing));
    assert_eq!(wanted(&[("CUP", 1, Some("VASE"))]), Err(ReturnFault::NoExchange(id("VASE"))));
}
