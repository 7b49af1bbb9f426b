//! What names the buyer of an order is erased, and nothing else.

use crate::{
    orders::place,
    samples::{NASTY, at, id, money, order, row, session},
};
use commerce::{
    MarketId, RowId,
    address::{Address, AddressField},
    buyer_number::{NumberKind, Sealed},
    order::{Order, OrderStatus},
    payment::Instructions,
    return_request::{ReturnKind, ReturnRequest, ReturnStatus},
};
use storage::{
    Db, buyer_numbers,
    erasure::{Erasure, ask, asked, erase_all, erase_contact, markets, of_order, past},
    orders, payments, returns,
    risk::{self, Marks},
    webhooks,
};

pub async fn only_what_names_the_buyer_is_erased(db: Db) {
    let mut kept = order(1);
    kept.address.set(AddressField::Region, "13");
    place(&db, &kept).await;
    place(&db, &order(2)).await;
    let mut tx = db.write().await.unwrap();
    let mut paid = session(1, 1);
    paid.instructions = Some(Instructions::Redirect { url: NASTY.into() });
    payments::insert(&mut tx, &paid).await.unwrap();
    buyer_numbers::insert(&mut tx, &kept.id, NumberKind::Cpf, &Sealed(NASTY.into()), at(9)).await.unwrap();
    let mut refused = ReturnRequest {
        order: kept.id.clone(),
        number: 1,
        kind: ReturnKind::Voluntary,
        status: ReturnStatus::Asked,
        lines: Vec::new(),
        stated: money(0, "JPY"),
        asked_at: at(1),
        arrived_at: None,
        decided_at: None,
        replaced_at: None,
        refund: None,
        why: None,
    };
    returns::insert(&mut tx, &refused).await.unwrap();
    (refused.status, refused.decided_at, refused.why) =
        (ReturnStatus::Refused, Some(at(2)), Some(NASTY.into()));
    returns::update(&mut tx, &refused).await.unwrap();
    let marks = Marks { email: Some("mark".into()), ..Marks::default() };
    risk::mark(&mut tx, &kept.id, &marks, at(0)).await.unwrap();

    assert_eq!(asked(&mut tx, at(9), 9).await.unwrap(), [] as [RowId; 0]);
    assert!(ask(&mut tx, &kept.id, at(5)).await.unwrap());
    assert!(!ask(&mut tx, &kept.id, at(6)).await.unwrap(), "once is enough");
    assert_eq!(of_order(&mut tx, &kept.id).await.unwrap().due, Some(at(5)));
    let to = OrderStatus::Canceled;
    assert!(orders::set_status(&mut tx, &kept.id, OrderStatus::AwaitingPayment, to, at(1)).await.unwrap());
    assert_eq!(asked(&mut tx, at(9), 9).await.unwrap(), [] as [RowId; 0], "money may still come");
    paid.status = commerce::payment::SessionStatus::Failed;
    payments::update(&mut tx, &paid).await.unwrap();
    assert_eq!(asked(&mut tx, at(4), 9).await.unwrap(), [] as [RowId; 0]);
    assert_eq!(asked(&mut tx, at(5), 9).await.unwrap(), [row::<RowId>(1)]);
    let german = Order { market: id("de"), ..order(3) };
    orders::insert(&mut tx, &german).await.unwrap();
    assert_eq!(markets(&mut tx).await.unwrap(), ["de", "jp"].map(id::<MarketId>));
    assert_eq!(past(&mut tx, &id("jp"), false, at(99), 9).await.unwrap(), [row::<RowId>(1)]);
    assert_eq!(past(&mut tx, &id("jp"), true, at(99), 9).await.unwrap(), [] as [RowId; 0]);
    assert_eq!(past(&mut tx, &id("de"), false, at(99), 9).await.unwrap(), [] as [RowId; 0]);

    erase_contact(&mut tx, &kept.id, at(7)).await.unwrap();
    let mut lines = kept.lines.clone();
    lines.iter_mut().flat_map(|line| &mut line.engravings).for_each(|own| own.text.clear());
    let first = Order { email: String::new(), status: OrderStatus::Canceled, lines, ..kept.clone() };
    assert_eq!(orders::by_id(&mut tx, &kept.id).await.unwrap(), Some(first.clone()));
    assert_eq!(buyer_numbers::of_order(&mut tx, &kept.id).await.unwrap(), None);
    assert_eq!(risk::marks_of(&mut tx, &kept.id).await.unwrap(), marks, "they end at their own time");
    assert_eq!(asked(&mut tx, at(9), 9).await.unwrap(), [] as [RowId; 0], "it is done");
    let unsaid = ReturnRequest { why: None, ..refused };
    assert_eq!(
        returns::of_order(&mut tx, &kept.id).await.unwrap(),
        [unsaid],
        "what was written to her is gone"
    );

    erase_all(&mut tx, &kept, at(8)).await.unwrap();
    let mut address = Address::new(kept.address.country.clone());
    address.set(AddressField::Region, "13");
    let last = Order { address, vat_check: None, ..first };
    assert_eq!(orders::by_id(&mut tx, &kept.id).await.unwrap(), Some(last));
    assert_eq!(payments::by_id(&mut tx, &row(1)).await.unwrap().unwrap().instructions, None);
    let stands = Erasure { due: Some(at(5)), contact_at: Some(at(8)), all_at: Some(at(8)) };
    assert_eq!(of_order(&mut tx, &kept.id).await.unwrap(), stands);
    assert_eq!(past(&mut tx, &id("jp"), false, at(99), 9).await.unwrap(), [] as [RowId; 0]);
    assert_eq!(orders::by_id(&mut tx, &row(2)).await.unwrap(), Some(order(2)), "another order is another's");
}

pub async fn what_gateways_have_told_is_forgotten_once(db: Db) {
    let mut tx = db.write().await.unwrap();
    let gateway = id("sandbox");
    for event in ["done", "waiting"] {
        assert!(webhooks::store(&mut tx, &gateway, event, NASTY, at(0)).await.unwrap());
    }
    let first = webhooks::pending(&mut tx, at(9), 1).await.unwrap().remove(0);
    webhooks::processed(&mut tx, first.id, at(1)).await.unwrap();
    let forgotten = [at(0), at(1), at(1)];
    for (moment, count) in forgotten.into_iter().zip([0, 1, 0]) {
        assert_eq!(webhooks::forget_before(&mut tx, moment).await.unwrap(), count);
    }
    assert!(
        !webhooks::store(&mut tx, &gateway, "done", NASTY, at(3)).await.unwrap(),
        "it is known to have come"
    );
    assert_eq!(webhooks::pending(&mut tx, at(9), 9).await.unwrap()[0].body.as_deref(), Some(NASTY));
}
