#![allow(clippy::unwrap_used)]
use super::*;

fn cart() -> Cart {
    Cart {
        id: "a".repeat(26).parse().unwrap(),
        market: "de".parse().unwrap(),
        locale: "de".parse().unwrap(),
        currency: Currency::EUR,
        lines: vec![],
        details: CheckoutDetails::default(),
    }
}

fn sku(text: &str) -> Sku {
    text.parse().unwrap()
}

#[test]
fn a_quantity_is_1_to_99() {
    for text in ["0", "-1", "100", "1000000000", "99999999999999", "abc", "", "1.5", "1e3", "٣"] {
        assert_eq!(text.parse::<Quantity>(), Err(CartError::QuantityOutOfRange), "{text}");
    }
    assert_eq!(" 99 ".parse::<Quantity>().unwrap().get(), 99);
}

#[test]
fn adding_the_same_variant_adds_up_but_never_over_the_stock_or_99() {
    let mut cart = cart();
    let two = Quantity::try_from(2).unwrap();
    cart.add(&sku("A"), two, 5).unwrap();
    cart.add(&sku("A"), two, 5).unwrap();
    assert_eq!(cart.add(&sku("A"), two, 5), Err(CartError::OutOfStock { available: 5 }));
    assert_eq!(cart.count(), 4);
    cart.set(&sku("A"), Quantity::try_from(99).unwrap(), 1000).unwrap();
    assert_eq!(cart.add(&sku("A"), Quantity::ONE, 1000), Err(CartError::QuantityOutOfRange));
}

#[test]
fn removing_is_idempotent_and_setting_needs_a_line() {
    let mut cart = cart();
    assert_eq!(cart.set(&sku("A"), Quantity::ONE, 1), Err(CartError::NoSuchLine));
    cart.add(&sku("A"), Quantity::ONE, 1).unwrap();
    cart.remove(&sku("A"));
    cart.remove(&sku("A"));
    assert_eq!(cart.count(), 0);
}

#[test]
fn two_texts_share_a_line_and_its_bounds() {
    let mut cart = cart();
    let pieces = |number| Quantity::try_from(number).unwrap();
    cart.add_engraved(&sku("A"), "Anna".into(), pieces(2), 10).unwrap();
    cart.add_engraved(&sku("A"), "Ben".into(), pieces(1), 10).unwrap();
    cart.add_engraved(&sku("A"), "Anna".into(), pieces(1), 10).unwrap();
    let texts = |cart: &Cart| -> Vec<(String, u32)> {
        cart.lines
            .iter()
            .flat_map(|line| &line.engravings)
            .map(|own| (own.text.clone(), own.quantity))
            .collect()
    };
    assert_eq!(texts(&cart), [("Anna".to_owned(), 3), ("Ben".to_owned(), 1)]);
    assert_eq!((cart.count(), cart.lines.len()), (4, 1));
    let before = cart.clone();
    let short = Err(CartError::OutOfStock { available: 10 });
    assert_eq!(cart.add_engraved(&sku("A"), "Cleo".into(), pieces(7), 10), short);
    assert_eq!(cart.set_engraved(&sku("A"), "Ben", pieces(8), 10), short);
    assert_eq!(cart.set_engraved(&sku("A"), "Ben", pieces(97), 1000), Err(CartError::QuantityOutOfRange));
    assert_eq!(cart.set_engraved(&sku("A"), "Cleo", pieces(1), 10), Err(CartError::NoSuchLine));
    assert_eq!(cart, before, "what is refused changes nothing");
    cart.set_engraved(&sku("A"), "Ben", pieces(7), 10).unwrap();
    cart.remove_engraved(&sku("A"), "Anna");
    cart.remove_engraved(&sku("A"), "Anna");
    assert_eq!((cart.count(), texts(&cart)), (7, vec![("Ben".to_owned(), 7)]));
    cart.remove_engraved(&sku("A"), "Ben");
    assert_eq!(cart.lines, []);
}

#[test]
fn a_line_is_made_as_its_variant_is_sold_now() {
    let mut cart = cart();
    let rules = |characters| EngravingRules {
        characters,
        lines: 1,
        scripts: vec!["Latn".to_owned().try_into().unwrap()],
        days: 1,
    };
    cart.add(&sku("A"), Quantity::ONE, 9).unwrap();
    assert!(cart.lines[0].is_made_by(None) && !cart.lines[0].is_made_by(Some(&rules(9))));
    cart.add_engraved(&sku("A"), "Anna".into(), Quantity::ONE, 9).unwrap();
    assert_eq!(cart.count(), 1, "the piece without a text has made room");
    assert!(cart.lines[0].is_made_by(Some(&rules(9))) && !cart.lines[0].is_made_by(None));
    assert!(!cart.lines[0].is_made_by(Some(&rules(3))), "the text does not fit any more");
}

#[test]
fn a_cart_is_bounded() {
    let mut cart = cart();
    for n in 0..MOST_LINES {
        cart.add(&sku(&format!("A{n}")), Quantity::ONE, 1).unwrap();
    }
    assert_eq!(cart.add(&sku("B"), Quantity::ONE, 1), Err(CartError::Full));
}
