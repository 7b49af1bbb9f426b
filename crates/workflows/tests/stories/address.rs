//! The buyer changes where her order goes before anything of it is packed.

use crate::support::{BOWL, CUP, HEAVIEST, TestShop, eur, id};
use commerce::{
    CountryCode, Token,
    address::{Address, AddressField},
    inventory::Pieces,
    order::Order,
    paper::PaperKind,
    parcel::ParcelStatus,
    payment::{Outcome, PaymentSession},
    shipping::{Bracket, Brackets},
};
use std::sync::Arc;
use tokio::sync::Barrier;
use workflows::{
    AddressFailure, AddressView, CheckoutAnswers, Fixed, NotMoved, ParcelFailure, ask_erasure, cancel_pieces,
    change_address, erase_buyers, keep_address, open_payment, pack_parcel, ports::MailKind, refund_order,
    save_checkout, view_address, view_data, view_order, view_papers,
};

/// German orders may go to France as well, where the standard way costs 0.60 EUR more.
fn with_france(shop: &TestShop) {
    shop.turn_the_world(|world| {
        world.markets.get_mut(&id("de")).unwrap().countries.push(id("FR"));
    });
}

/// Where Ada lives in a country.
fn fields(street: &str) -> Vec<(AddressField, String)> {
    [(AddressField::Name, "Ada Lovelace"), (AddressField::Street, street), (AddressField::City, "Metz")]
        .map(|(field, text)| (field, text.to_owned()))
        .into()
}

async fn types(shop: &TestShop, order: &Order, country: &str, street: &str) -> Result<(), AddressFailure> {
    keep_address(&shop.shop, &order.token, country, &fields(street)).await
}

async fn looks(shop: &TestShop, order: &Order) -> AddressView {
    view_address(&shop.shop, &order.token).await.unwrap().unwrap()
}

/// What she would confirm.
async fn shown(shop: &TestShop, order: &Order, country: &str, street: &str) -> String {
    types(shop, order, country, street).await.unwrap();
    looks(shop, order).await.quote.unwrap().unwrap().agreed
}

async fn confirms(shop: &TestShop, order: &Order, agreed: &str) -> Result<Order, AddressFailure> {
    change_address(&shop.shop, &order.token, agreed).await
}

async fn refused(shop: &TestShop, order: &Order, country: &str) -> NotMoved {
    types(shop, order, country, "1 rue Haute").await.unwrap();
    let why = looks(shop, order).await.quote.unwrap().unwrap_err();
    let confirmed = confirms(shop, order, "anything").await;
    assert!(
        matches!(&confirmed, Err(AddressFailure::NotMoved(same)) if *same == why),
        "page and change say the same: {confirmed:?}"
    );
    assert_eq!(shop.order(order).await.order, *order, "nothing has changed");
    why
}

/// An order of the German market that goes to a country, paid.
async fn paid_to(shop: &TestShop, country: &str, sku: &str, pieces: u32) -> (Order, PaymentSession) {
    let visit = shop.ready("de", sku, pieces, "card").await;
    let answers = CheckoutAnswers { country: Some(country.into()), ..CheckoutAnswers::default() };
    assert!(save_checkout(&shop.shop, &visit, &answers).await.unwrap());
    let key = shop.checkout(&visit).await.idempotency_key;
    let order = shop.place(&visit, &key).await.unwrap();
    let session = open_payment(&shop.shop, &order.id).await.unwrap().unwrap();
    shop.webhook(order.number.as_str(), &session.id, &Outcome::Captured { amount: session.amount }).await;
    let order = shop.order(&order).await.order;
    assert_eq!((order.status.code(), order.address.country.as_str()), ("paid", country));
    (order, session)
}

pub async fn another_street_costs_the_same(shop: TestShop) {
    let (order, _) = paid_to(&shop, "DE", BOWL, 1).await;
    let held = shop.pieces(BOWL).await;
    let agreed = shown(&shop, &order, "DE", "Hof 2").await;
    assert_eq!(shop.order(&order).await.order, order, "what is typed changes nothing");
    // The prices, the rates and the discounts of today are nothing to it.
    shop.reprice(BOWL, eur(9_900)).await;
    assert_eq!(shown(&shop, &order, "DE", "Hof 2").await, agreed);
    let moved = confirms(&shop, &order, &agreed).await.unwrap();
    assert_eq!(moved.address.get(AddressField::Street), "Hof 2");
    assert_eq!(moved.totals.due(), order.totals.due());
    let again = confirms(&shop, &order, &agreed).await.unwrap();
    assert_eq!(again, moved, "the same again changes nothing");
    let view = shop.order(&order).await;
    assert_eq!((view.order, view.changes.len(), view.refunds.len()), (moved, 1, 0));
    assert_eq!(view.changes[0].address, order.address);
    assert_eq!(shop.pieces(BOWL).await, held);
    let mails = shop.mails(&order).await;
    assert_eq!(mails.last(), Some(&MailKind::AddressChanged { number: 1, back: None }));
    let event = view.events.last().unwrap();
    assert_eq!(event.kind.code(), "address_changed");
    for personal in ["Ada", "Hof", "Metz", "Markt"] {
        assert!(!event.data.contains(personal), "{personal}: {}", event.data);
    }
    assert_eq!(looks(&shop, &order).await.typed, None, "what is confirmed is no draft any more");
    // There and back is another change.
    let back = shown(&shop, &order, "DE", "Am Markt 1").await;
    confirms(&shop, &order, &back).await.unwrap();
    let forth = shown(&shop, &order, "DE", "Hof 2").await;
    assert_ne!(forth, agreed);
    confirms(&shop, &order, &forth).await.unwrap();
    assert_eq!(shop.order(&order).await.changes.len(), 3);
}

pub async fn what_costs_less_goes_back_once(shop: TestShop) {
    with_france(&shop);
    let (order, session) = paid_to(&shop, "FR", BOWL, 1).await;
    assert_eq!(order.totals.due(), eur(3_000));
    let agreed = shown(&shop, &order, "DE", "Hof 2").await;
    let quote = looks(&shop, &order).await.quote.unwrap().unwrap();
    assert_eq!((quote.before, quote.order.totals.due()), (eur(3_000), eur(2_940)));
    let moved = confirms(&shop, &order, &agreed).await.unwrap();
    confirms(&shop, &order, &agreed).await.unwrap();
    shop.deliver().await;
    let view = shop.order(&order).await;
    let refunds: Vec<_> = view.refunds.iter().map(|refund| refund.breakdown.amount).collect();
    assert_eq!((refunds, moved.totals.due()), (vec![eur(60)], eur(2_940)));
    assert_eq!(view.changes[0].refund.as_ref(), Some(&view.refunds[0].id));
    assert_eq!(view.payments[0].refunded, eur(60));
    let back = Some(eur(60));
    assert!(shop.mails(&order).await.contains(&MailKind::AddressChanged { number: 1, back }));
    // Each of the two orders has its papers: the first invoice is taken back as a whole.
    let papers = view_papers(&shop.shop, &order.token).await.unwrap().unwrap();
    let earlier = papers.earlier(1).unwrap();
    assert_eq!(
        (earlier.order.address.clone(), earlier.order.totals.due()),
        (order.address.clone(), eur(3_000))
    );
    assert_eq!(earlier.credit_note.number.kind, PaperKind::CreditNote);
    let invoice = papers.invoice.clone().unwrap();
    assert_eq!((invoice.version, earlier.invoice.version, papers.credit_notes.len()), (1, 0, 0));
    assert_ne!(invoice.number, earlier.invoice.number);
    // The rest goes back to the cent.
    let (_, rest) = refund_order(&shop.shop, &order.number, &[]).await.unwrap();
    assert_eq!(rest.breakdown.amount, eur(2_940));
    shop.deliver().await;
    let payment = shop.payment(&order).await;
    assert_eq!((payment.refunded, payment.left().amount), (session.amount, 0));
}

pub async fn what_costs_more_changes_nothing(shop: TestShop) {
    with_france(&shop);
    let (order, _) = paid_to(&shop, "DE", BOWL, 1).await;
    assert_eq!(refused(&shop, &order, "FR").await, NotMoved::Dearer(eur(60)));
    // Of a sum from which on the way is free it goes there as well.
    let (order, _) = paid_to(&shop, "DE", CUP, 5).await;
    let agreed = shown(&shop, &order, "FR", "1 rue Haute").await;
    let moved = confirms(&shop, &order, &agreed).await.unwrap();
    assert_eq!((moved.address.country.as_str(), moved.totals.due()), ("FR", order.totals.due()));
    let basis = moved.totals.basis.clone().unwrap();
    assert_eq!(basis.basket.to.country.as_str(), "FR");
    let (world, snapshot) = (shop.shop.world.load(), shop.shop.snapshot.load());
    let again = basis.replay(&world.trade.rules(&snapshot.rates)).unwrap();
    assert_eq!(again, moved.totals.cost, "how it came about is known");
}

pub async fn what_she_was_shown_is_what_is_changed(shop: TestShop) {
    let (order, _) = paid_to(&shop, "DE", BOWL, 1).await;
    let agreed = shown(&shop, &order, "DE", "Hof 2").await;
    // She types on in another window.
    types(&shop, &order, "DE", "Hof 3").await.unwrap();
    let old = confirms(&shop, &order, &agreed).await;
    assert!(matches!(old, Err(AddressFailure::Changed)), "{old:?}");
    // Shipping becomes dearer between the two steps.
    let agreed = shown(&shop, &order, "DE", "Hof 2").await;
    shop.turn_the_world(|world| {
        let bracket = Bracket { up_to_grams: HEAVIEST, price: eur(700) };
        world.shipping.card.zones[0].rates[0].brackets = Brackets::new(vec![bracket]).unwrap();
    });
    let dearer = confirms(&shop, &order, &agreed).await;
    assert!(
        matches!(dearer, Err(AddressFailure::NotMoved(NotMoved::Dearer(more))) if more == eur(210)),
        "{dearer:?}"
    );
    assert_eq!(shop.order(&order).await.order, order);
}

pub async fn it_comes_from_where_it_can_be_sent(shop: TestShop) {
    shop.count(CUP, "annex", 2).await;
    let (order, _) = paid_to(&shop, "DE", CUP, 2).await;
    let (house, reserved) = shop.pieces(CUP).await;
    assert_eq!((reserved, shop.pieces_at(CUP, "annex").await), (2, (2, 0)));
    shop.turn_the_world(|world| {
        let house = world.trade.merchant.locations.iter_mut().find(|own| own.id.as_str() == "house").unwrap();
        house.markets = vec![id("jp")];
    });
    let agreed = shown(&shop, &order, "DE", "Hof 2").await;
    let moved = confirms(&shop, &order, &agreed).await.unwrap();
    assert_eq!(moved.totals.cost.parcels[0].from.as_str(), "annex");
    assert_eq!((shop.pieces(CUP).await, shop.pieces_at(CUP, "annex").await), ((house, 0), (2, 2)));
    let promises = {
        let mut tx = shop.shop.db.read().await.unwrap();
        storage::promises::of_order(&mut tx, &order.id).await.unwrap()
    };
    assert_eq!((promises.len(), promises[0].from.as_str()), (1, "annex"), "the days are promised from there");
    pack_parcel(&shop.shop, &order.number, 0).await.unwrap();
}

pub async fn what_is_wrong_with_an_address_is_told(shop: TestShop) {
    let (order, _) = paid_to(&shop, "DE", BOWL, 1).await;
    let wrong = types(&shop, &order, "DE", "").await;
    assert!(matches!(wrong, Err(AddressFailure::Invalid)), "{wrong:?}");
    let view = looks(&shop, &order).await;
    let faults: Vec<_> = view.faults.iter().map(|fault| (fault.field.as_str(), fault.code.key())).collect();
    assert_eq!(faults, [("address-street", "missing")]);
    assert_eq!(view.typed.unwrap().get(AddressField::City), "Metz", "nothing she has typed is lost");
    let wrong = types(&shop, &order, "US", "Main St").await;
    assert!(matches!(wrong, Err(AddressFailure::Invalid)), "{wrong:?}");
    assert_eq!(looks(&shop, &order).await.faults[0].field, "address-country");
    let unknown = keep_address(&shop.shop, &id::<Token>(&"x".repeat(43)), "DE", &fields("Hof 2")).await;
    assert!(matches!(unknown, Err(AddressFailure::UnknownOrder)), "{unknown:?}");
    let nothing = types(&shop, &order, "nonsense", "Hof 2").await;
    assert!(matches!(nothing, Err(AddressFailure::Invalid)), "the country of before stays: {nothing:?}");
    // What nobody confirms is forgotten in a day.
    shop.forward_hours(25);
    workflows::forget_carts(&shop.shop).await.unwrap();
    assert_eq!(looks(&shop, &order).await.typed, None);
}

pub async fn what_the_order_does_not_hold_is_not_asked(shop: TestShop) {
    let (order, session) = shop.buy("br", CUP, 1, "card").await;
    shop.money("paid", &session).await;
    let order = shop.order(&order).await.order;
    assert_eq!(refused(&shop, &order, "CL").await, NotMoved::AsksMore, "another country asks another number");
    let agreed = shown(&shop, &order, "BR", "Rua Nova 3").await;
    confirms(&shop, &order, &agreed).await.unwrap();
    with_france(&shop);
    let (order, _) = paid_to(&shop, "DE", CUP, 1).await;
    assert_eq!(refused_same(&shop, &order).await, NotMoved::Same);
}

async fn refused_same(shop: &TestShop, order: &Order) -> NotMoved {
    let own: Vec<_> = order.address.fields.iter().map(|(field, text)| (*field, text.clone())).collect();
    keep_address(&shop.shop, &order.token, "DE", &own).await.unwrap();
    looks(shop, order).await.quote.unwrap().unwrap_err()
}

pub async fn an_unpaid_order_keeps_its_sum_while_it_is_paid(shop: TestShop) {
    with_france(&shop);
    let (order, session) = shop.buy("de", BOWL, 1, "ideal").await;
    assert_eq!(refused(&shop, &order, "FR").await, NotMoved::SumFixed);
    let agreed = shown(&shop, &order, "DE", "Hof 2").await;
    confirms(&shop, &order, &agreed).await.unwrap();
    shop.webhook("declined", &session.id, &Outcome::declined()).await;
    // Nothing is on its way: she pays the new sum.
    let agreed = shown(&shop, &order, "FR", "1 rue Haute").await;
    confirms(&shop, &order, &agreed).await.unwrap();
    let next = workflows::pay_again(&shop.shop, &order.token, "ideal", "").await.unwrap();
    assert_eq!(next.amount, eur(3_000));
    assert_eq!(shop.order(&order).await.papers, [], "nothing was invoiced yet");
    shop.money("paid", &next).await;
    let view = shop.order(&order).await;
    assert_eq!((view.order.status.code(), view.papers.len(), view.papers[0].version), ("paid", 1, 2));
}

pub async fn what_is_packed_canceled_or_given_up_stays(shop: TestShop) {
    let (order, _) = paid_to(&shop, "DE", BOWL, 1).await;
    let agreed = shown(&shop, &order, "DE", "Hof 2").await;
    pack_parcel(&shop.shop, &order.number, 0).await.unwrap();
    let packed = confirms(&shop, &order, &agreed).await;
    assert!(matches!(packed, Err(AddressFailure::Fixed(Fixed::Packed))), "{packed:?}");
    assert_eq!(looks(&shop, &order).await.fixed, Some(Fixed::Packed));
    let (order, _) = paid_to(&shop, "DE", CUP, 2).await;
    let agreed = shown(&shop, &order, "DE", "Hof 2").await;
    cancel_pieces(&shop.shop, &order.token, &Pieces { sku: id(CUP), quantity: 1 }).await.unwrap();
    let touched = confirms(&shop, &order, &agreed).await;
    assert!(matches!(touched, Err(AddressFailure::Fixed(Fixed::Closed))), "{touched:?}");
    assert!(!shop.order(&order).await.can_move);
}

/// Packing and changing at the same moment: one of both finds what the other has done.
pub async fn whoever_packs_meets_who_moves(shop: TestShop) {
    for round in 0..8_u32 {
        let (order, _) = paid_to(&shop, "DE", CUP, 1).await;
        let agreed = shown(&shop, &order, "DE", "Hof 2").await;
        let barrier = Arc::new(Barrier::new(3));
        let (one, other, third) = (shop.clone(), shop.clone(), shop.clone());
        let (number, token, twice) = (order.number.clone(), order.token.clone(), order.token.clone());
        let (first, second, last) = (barrier.clone(), barrier.clone(), barrier);
        let agreed_twice = agreed.clone();
        let packing = tokio::spawn(async move {
            first.wait().await;
            if round % 2 == 0 {
                tokio::task::yield_now().await;
            }
            pack_parcel(&one.shop, &number, 0).await
        });
        let moving = tokio::spawn(async move {
            second.wait().await;
            change_address(&other.shop, &token, &agreed).await
        });
        let again = tokio::spawn(async move {
            last.wait().await;
            change_address(&third.shop, &twice, &agreed_twice).await
        });
        let packed: Result<_, ParcelFailure> = packing.await.unwrap();
        let (moved, again) = (moving.await.unwrap(), again.await.unwrap());
        let view = view_order(&shop.shop, &order.token).await.unwrap().unwrap();
        assert!(packed.is_ok(), "{packed:?}");
        assert_eq!(view.parcels[0].status(), ParcelStatus::Packed);
        assert_eq!(moved.is_ok(), again.is_ok(), "{moved:?} {again:?}");
        let went_to: CountryCode = view.order.address.country.clone();
        assert_eq!(went_to.as_str(), "DE");
        let is_moved = view.order.address.get(AddressField::Street) == "Hof 2";
        assert_eq!((moved.is_ok(), view.changes.len()), (is_moved, usize::from(is_moved)), "{moved:?}");
        if let Err(failure) = moved {
            assert!(matches!(failure, AddressFailure::Fixed(Fixed::Packed)), "{failure:?}");
        }
        // What was packed is what the order said when it was.
        let kinds: Vec<_> = view.events.iter().map(|event| event.kind.code()).collect();
        assert_eq!(kinds.last(), Some(&"packed"), "nothing moves after it is packed: {kinds:?}");
        assert_eq!(
            view.events.iter().filter(|event| event.kind.code() == "address_changed").count(),
            usize::from(is_moved)
        );
    }
}

pub async fn who_is_erased_leaves_no_address_of_before(shop: TestShop) {
    let (order, session) = shop.buy("de", BOWL, 1, "ideal").await;
    let agreed = shown(&shop, &order, "DE", "Hof 2").await;
    confirms(&shop, &order, &agreed).await.unwrap();
    types(&shop, &order, "DE", "Hof 3").await.unwrap();
    shop.webhook("declined", &session.id, &Outcome::declined()).await;
    shop.forward_hours(2);
    shop.deliver().await;
    assert!(ask_erasure(&shop.shop, &order.token).await.unwrap());
    assert_eq!(erase_buyers(&shop.shop, 100).await.unwrap(), 1);
    let data = view_data(&shop.shop, &order.token).await.unwrap().unwrap();
    assert_eq!(data.view.changes[0].address, Address::new(id("DE")), "of where it went the country stays");
    let mut tx = shop.shop.db.read().await.unwrap();
    let draft = storage::address_changes::draft(&mut tx, &order.id).await.unwrap();
    assert_eq!((draft, order.address.get(AddressField::Street)), (None, "Am Markt 1"));
    let text = data.to_json().to_string();
    for personal in ["Ada", "Hof", "Am Markt", "Metz"] {
        assert!(!text.contains(personal), "{personal}: {text}");
    }
}
