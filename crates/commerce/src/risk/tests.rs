#![allow(clippy::unwrap_used)]
use super::*;
use crate::address::{Address, AddressField};
use proptest::prelude::*;

fn rules() -> RiskRules {
    let steps = |steps: &[(u32, u32)]| {
        Steps::new(steps.iter().map(|&(from, weight)| Step { from, weight }).collect()).unwrap()
    };
    RiskRules {
        step_up_from: 40,
        hold_from: 70,
        steps: Signal::ALL
            .into_iter()
            .map(|signal| (signal, steps(&[(1, 10), (3, 30), (400, 45)])))
            .collect(),
        disposable: ["mailinator.com".to_owned()].into(),
        ..RiskRules::default()
    }
}

#[test]
fn what_is_thought_of_an_order_is_the_sum_of_its_reasons() {
    let assessment = rules().assess(&Signals {
        declines: 3,
        orders_by_network: 2,
        is_first: true,
        sum: 0,
        card_country: "US".parse().ok(),
        ..Signals::default()
    });
    let reasons: Vec<_> = assessment.reasons.iter().map(|why| (why.signal, why.value, why.weight)).collect();
    assert_eq!(reasons, [(Signal::Declines, 3, 30), (Signal::OrdersByNetwork, 2, 10)]);
    assert_eq!((assessment.score, assessment.outcome), (40, Outcome::StepUp));
    assert_eq!(rules().assess(&Signals::default()), Assessment::default());
}

#[test]
fn steps_rise() {
    let of = |steps: &[(u32, u32)]| {
        Steps::new(steps.iter().map(|&(from, weight)| Step { from, weight }).collect())
    };
    let steps = of(&[(2, 10), (4, 25)]).unwrap();
    assert_eq!([0, 1, 2, 3, 4, u32::MAX].map(|value| steps.weight(value)), [0, 0, 10, 10, 25, 25]);
    for uneven in [&[(0, 5)][..], &[(1, 0)], &[(2, 5), (2, 6)], &[(2, 5), (3, 5)], &[(2, 5), (3, 4)]] {
        assert_eq!(of(uneven), Err(UnevenSteps), "{uneven:?}");
    }
}

#[test]
fn a_mail_domain_is_listed_or_part_of_one_that_is() {
    for (email, is_disposable) in [
        ("a@mailinator.com", true),
        ("a@eu.Mailinator.COM", true),
        ("a@notmailinator.com", false),
        ("a@mailinator.com.example", false),
        ("mailinator.com", false),
        ("", false),
    ] {
        assert_eq!(rules().is_disposable(email), is_disposable, "{email}");
    }
}

#[test]
fn a_person_and_a_door_are_known_again() {
    assert_eq!(mail_subject(" Ada+bowls@Example.org"), "ada@example.org");
    assert_eq!(mail_subject("nobody"), "nobody");
    let address = |street: &str, extra: &str, name: &str| {
        let mut address = Address::new("DE".parse().unwrap());
        address.set(AddressField::Street, street);
        address.set(AddressField::Extra, extra);
        address.set(AddressField::Name, name);
        address_subject(&address)
    };
    assert_eq!(address("Lindenweg 4", "", "Anna"), address(" LINDENWEG 4.", "", "Ben"));
    assert_ne!(address("Lindenweg 4", "", "Anna"), address("Lindenweg 4", "Room 7", "Anna"));
    assert_eq!(address(" ", "", "Anna"), None);
}

fn country() -> impl Strategy<Value = Option<crate::CountryCode>> {
    prop_oneof![Just(None), Just("DE".parse().ok()), Just("US".parse().ok()), Just("VN".parse().ok())]
}

prop_compose! {
    fn signals()(
        counts in prop::array::uniform7(0_u32..20),
        (is_disposable, is_first, sum) in (any::<bool>(), any::<bool>(), 0_u32..1_000),
        countries in prop::array::uniform3(country()),
    ) -> Signals {
        let [orders_by_email, orders_by_address, orders_by_network, orders_by_card, declines, network_declines, cards] = counts;
        let [address_country, network_country, card_country] = countries;
        Signals {
            orders_by_email, orders_by_address, orders_by_network, orders_by_card, declines, network_declines, cards,
            is_disposable, is_first, sum, address_country, network_country, card_country,
        }
    }
}

proptest! {
    #[test]
    fn more_signals_never_lower_the_score(one in signals(), other in signals()) {
        // Everything that either knows; a country that was known stays.
        let more = Signals {
            orders_by_email: one.orders_by_email.max(other.orders_by_email),
            orders_by_address: one.orders_by_address.max(other.orders_by_address),
            orders_by_network: one.orders_by_network.max(other.orders_by_network),
            orders_by_card: one.orders_by_card.max(other.orders_by_card),
            declines: one.declines.max(other.declines),
            network_declines: one.network_declines.max(other.network_declines),
            cards: one.cards.max(other.cards),
            is_disposable: one.is_disposable || other.is_disposable,
            is_first: one.is_first || other.is_first,
            sum: one.sum.max(other.sum),
            address_country: one.address_country.clone().or(other.address_country),
            network_country: one.network_country.clone().or(other.network_country),
            card_country: one.card_country.clone().or(other.card_country),
        };
        let (before, after) = (rules().assess(&one), rules().assess(&more));
        prop_assert!(after.score >= before.score && after.outcome >= before.outcome);
        for why in before.reasons {
            let now = after.reasons.iter().find(|now| now.signal == why.signal);
            prop_assert!(now.is_some_and(|now| now.weight >= why.weight));
        }
    }

    #[test]
    fn the_score_is_the_sum_of_the_weights(signals in signals()) {
        let Assessment { score, reasons, .. } = rules().assess(&signals);
        prop_assert_eq!(score, reasons.iter().map(|why| why.weight).sum::<u32>());
    }
}
