//! What names a buyer is encrypted, and encrypted anew.

use crate::{
    engines::{SECRET, contents, raw},
    samples::{at, cart, hash, id, order, row},
};
use commerce::{
    RowId,
    address::AddressField,
    cart::Cart,
    message::{Message, Writer},
    order::{AddressChange, Order},
    promotion::Uses,
};
use storage::{
    Db, Place, Seal, StorageError, address_changes, buyer_numbers, carts,
    keys::{self, After, PLACES},
    order_links, order_messages, orders, promotions, risk, stock_notices, webhooks,
};

const SECOND: &[u8] = b"the second secret of the suite";
const EMAIL: &str = "anna.muster@example.com";
/// What must stand in no file: address and name, the words of a message, what a gateway tells, a number.
const PERSONAL: [&str; 7] = [
    "anna.muster",
    "Anna Muster",
    "Lindenweg",
    "+49 30 901820",
    "The glaze has a crack",
    "529.982.247-25",
    "For Bartholomew",
];

fn bought(n: u32) -> Order {
    let mut order = order(n);
    order.email = EMAIL.into();
    order.address.set(AddressField::Name, "Anna Muster");
    order.address.set(AddressField::Street, "Lindenweg 7");
    order.vat_check = None;
    order
        .lines
        .iter_mut()
        .flat_map(|line| &mut line.engravings)
        .for_each(|own| own.text = "For Bartholomew".into());
    order
}

fn moved(n: u32) -> AddressChange {
    AddressChange {
        number: 1,
        confirmed: "as shown".into(),
        address: bought(n).address,
        totals: bought(n).totals,
        refund: None,
        changed_at: at(2),
    }
}

fn answered(n: u32, seal: &Seal) -> Cart {
    let mut cart = cart(n);
    cart.lines
        .iter_mut()
        .flat_map(|line| &mut line.engravings)
        .for_each(|own| own.text = "For Bartholomew".into());
    cart.details.email = EMAIL.into();
    cart.details.address = Some(bought(n).address);
    cart.details.buyer_number = Some(seal.seal(Place::CartNumber, cart.id.as_str(), "529.982.247-25"));
    cart
}

fn said(n: u32) -> Message {
    let text = "The glaze has a crack.\nCall me: +49 30 901820".parse().unwrap();
    Message { number: n, writer: Writer::Buyer, locale: id("de"), text, at: at(1) }
}

fn key(n: u32) -> RowId {
    row(n)
}

/// Writes one of everything, for the order with a number.
async fn fill(db: &Db, n: u32) {
    let seal = db.seal().unwrap();
    let mut tx = db.write().await.unwrap();
    orders::insert(&mut tx, &bought(n)).await.unwrap();
    address_changes::set_draft(&mut tx, &row(n), &bought(n).address, at(3)).await.unwrap();
    address_changes::insert(&mut tx, &bought(n), &moved(n)).await.unwrap();
    carts::insert(&mut tx, &answered(n, seal), &hash(n), at(0)).await.unwrap();
    order_messages::insert(&mut tx, &row(n), &said(1)).await.unwrap();
    let body = format!("{{\"billing\":\"Anna Muster, {EMAIL}\"}}");
    webhooks::store(&mut tx, &id("sandbox"), &n.to_string(), &body, at(0)).await.unwrap();
    let number = seal.seal(Place::BuyerNumber, key(n).as_str(), "529.982.247-25");
    buyer_numbers::insert(&mut tx, &row(n), id_kind(), &number, at(9)).await.unwrap();
    let (mark, _) = keys::notice_marks(seal, EMAIL);
    let notice = stock_notices::StockNotice {
        sealed: seal.seal(Place::NoticeAddress, key(n).as_str(), EMAIL),
        ..crate::stock_notices::notice(n, &format!("BOWL-{n}"), &mark)
    };
    stock_notices::insert(&mut tx, &notice).await.unwrap();
    let marks = risk::Marks {
        email: Some(seal.mark("email", &commerce::risk::mail_subject(EMAIL))),
        address: commerce::risk::address_subject(&bought(n).address).map(|door| seal.mark("address", &door)),
        ..risk::Marks::default()
    };
    risk::mark(&mut tx, &row(n), &marks, at(1)).await.unwrap();
    tx.commit().await.unwrap();
}

fn id_kind() -> commerce::buyer_number::NumberKind {
    commerce::buyer_number::NumberKind::Cpf
}

async fn order_of(db: &Db, n: u32) -> Result<Option<Order>, StorageError> {
    let mut tx = db.read().await.unwrap();
    orders::by_id(&mut tx, &row(n)).await
}

/// All that was written is read as it was.
async fn reads(db: &Db, n: u32) {
    assert_eq!(order_of(db, n).await.unwrap(), Some(bought(n)));
    let seal = db.seal().unwrap();
    let mut tx = db.write().await.unwrap();
    assert_eq!(orders::by_token(&mut tx, &bought(n).token).await.unwrap(), Some(bought(n)));
    let cart = carts::find(&mut tx, &hash(n)).await.unwrap().unwrap();
    let number = cart.details.buyer_number.as_ref().unwrap();
    assert_eq!((cart.details.email.as_str(), &cart.lines), (EMAIL, &answered(n, seal).lines));
    assert_eq!(address_changes::draft(&mut tx, &row(n)).await.unwrap(), Some(bought(n).address));
    assert_eq!(address_changes::of_order(&mut tx, &row(n)).await.unwrap(), [moved(n)]);
    assert_eq!(seal.open(Place::CartNumber, cart.id.as_str(), number).as_deref(), Some("529.982.247-25"));
    assert_eq!(order_messages::of_order(&mut tx, &row(n)).await.unwrap(), [said(1)]);
    let told = webhooks::pending(&mut tx, at(5), 99).await.unwrap();
    assert!(told.iter().all(|told| told.body.as_ref().is_some_and(|body| body.contains(EMAIL))));
    let (_, number) = buyer_numbers::of_order(&mut tx, &row(n)).await.unwrap().unwrap();
    assert_eq!(seal.open(Place::BuyerNumber, key(n).as_str(), &number).as_deref(), Some("529.982.247-25"));
    let (mark, before) = keys::notice_marks(seal, "Anna.Muster@example.com");
    let sku = id(&format!("BOWL-{n}"));
    let notice = stock_notices::of_address(&mut tx, &sku, [&mark, &before]).await.unwrap().unwrap();
    assert_eq!(seal.open(Place::NoticeAddress, notice.id.as_str(), &notice.sealed).as_deref(), Some(EMAIL));
    let number = order(n).number;
    assert_eq!(order_links::addressee(&mut tx, &number).await.unwrap(), Some((row(n), EMAIL.into())));
}

/// The names of the keys that hold values, and how many.
async fn held(db: &Db) -> Vec<(Option<String>, u32)> {
    let mut tx = db.read().await.unwrap();
    let mut sums: Vec<(Option<String>, u32)> = Vec::new();
    for held in keys::held(&mut tx).await.unwrap() {
        match sums.iter_mut().find(|(key, _)| *key == held.key) {
            Some((_, sum)) => *sum += held.values,
            None => sums.push((held.key, held.values)),
        }
    }
    sums
}

/// Encrypts all of it anew, so many at a time, and says how many those were.
async fn rotate(db: &Db, limit: u32) -> u32 {
    let mut values = 0;
    for place in PLACES {
        let mut after = Some(After::default());
        while let Some(from) = after {
            let mut tx = db.write_lightly().await.unwrap();
            let renewed = keys::renew(&mut tx, place, &from, limit).await.unwrap();
            tx.commit().await.unwrap();
            assert_eq!(renewed.unopened, Vec::<String>::new(), "{place:?}");
            values += renewed.values;
            after = renewed.after;
        }
    }
    values
}

fn named(secret: &[u8]) -> Option<String> {
    Some(Seal::new(secret, None).key().to_owned())
}

/// In each order: mail, link, address, the ones before and after, texts on two lines of its own and three of a cart, cart, message,
/// webhook, number, notice.
const EACH: u32 = 15;

pub async fn nothing_that_names_a_buyer_is_in_the_files(db: Db, url: String) {
    db.migrate().await.unwrap();
    fill(&db, 1).await;
    reads(&db, 1).await;
    let kept = contents(&url).await;
    assert!(kept.contains(order(1).number.as_str()), "the numbers of orders are");
    for personal in PERSONAL {
        assert!(!kept.contains(personal), "{personal}");
    }
    assert!(!kept.contains(order(1).token.as_str()), "who has the file has no link");
    assert_eq!(held(&db).await, [(named(SECRET), EACH)]);
}

pub async fn keys_rotate_while_orders_are_placed_and_after_a_death(db: Db, _url: String) {
    db.migrate().await.unwrap();
    fill(&db, 1).await;
    fill(&db, 2).await;
    let both = db.clone().with_seal(Seal::new(SECOND, Some(SECRET)));
    reads(&both, 1).await;
    fill(&both, 3).await;
    // One batch is written, of a second one the process dies.
    let mut tx = both.write_lightly().await.unwrap();
    let first = keys::renew(&mut tx, Place::OrderEmail, &After::default(), 1).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(first.values, 1);
    let mut tx = both.write_lightly().await.unwrap();
    keys::renew(&mut tx, Place::OrderEmail, &first.after.unwrap(), 1).await.unwrap();
    drop(tx);
    for n in 1..=3 {
        reads(&both, n).await;
    }
    let mut sums = held(&both).await;
    sums.sort_by_key(|(_, sum)| *sum);
    assert_eq!(sums, [(named(SECOND), EACH + 1), (named(SECRET), 2 * EACH - 1)]);
    assert_eq!(rotate(&both, 1).await, 2 * EACH - 1);
    assert_eq!(rotate(&both, 100).await, 0, "twice changes nothing");
    assert_eq!(held(&both).await, [(named(SECOND), 3 * EACH)]);
    let new = db.clone().with_seal(Seal::new(SECOND, None));
    for n in 1..=3 {
        reads(&new, n).await;
    }
    // What orders have in common is known again by the new key alone.
    let seal = new.seal().unwrap();
    let marks = risk::Marks {
        email: Some(seal.mark("email", &commerce::risk::mail_subject(EMAIL))),
        address: commerce::risk::address_subject(&bought(1).address).map(|door| seal.mark("address", &door)),
        ..risk::Marks::default()
    };
    let mut tx = new.write().await.unwrap();
    let seen =
        risk::history(&mut tx, &marks, &risk::Marks::default(), at(0), None, 100).await.unwrap().orders;
    assert_eq!((seen.email, seen.address), (3, 3));
    drop(tx);
    // Who has only the old one reads nothing, and is told which key is missing.
    let error = order_of(&db, 1).await.unwrap_err();
    assert!(matches!(error, StorageError::Unopened { table: "order_lines", .. }));
    assert!(error.to_string().contains(named(SECOND).unwrap().as_str()), "{error}");
    let mut tx = db.read().await.unwrap();
    let closed = orders::by_id_closed(&mut tx, &row(1)).await.unwrap().unwrap();
    assert_eq!((closed.email.as_str(), closed.address.country), ("", id("JP")));
    assert_eq!(orders::by_token(&mut tx, &closed.token).await.unwrap(), None, "nor her link");
    assert_eq!(webhooks::pending(&mut tx, at(5), 99).await.unwrap()[0].body, None, "it holds up no other");
}

pub async fn a_value_of_another_row_does_not_open(db: Db, url: String) {
    db.migrate().await.unwrap();
    fill(&db, 1).await;
    fill(&db, 2).await;
    let (one, two): (RowId, RowId) = (row(1), row(2));
    for column in ["email", "address"] {
        let foreign = format!("SELECT {column} FROM orders WHERE id = '{two}'");
        raw(&url, "CREATE TABLE kept AS SELECT * FROM orders").await;
        raw(&url, &format!("UPDATE orders SET {column} = ({foreign}) WHERE id = '{one}'")).await;
        assert!(matches!(order_of(&db, 1).await, Err(StorageError::Unopened { .. })), "{column}");
        reads(&db, 2).await;
        let mine = format!("SELECT {column} FROM kept WHERE id = '{one}'");
        raw(&url, &format!("UPDATE orders SET {column} = ({mine}) WHERE id = '{one}'")).await;
        raw(&url, "DROP TABLE kept").await;
    }
    reads(&db, 1).await;
    // Nor in another column of its own row.
    raw(&url, &format!("UPDATE orders SET email = address WHERE id = '{one}'")).await;
    assert!(matches!(order_of(&db, 1).await, Err(StorageError::Unopened { .. })));
}

pub async fn what_is_in_clear_from_before_is_read_found_and_encrypted(db: Db, url: String) {
    db.migrate().await.unwrap();
    fill(&db, 1).await;
    let address = serde_json::to_string(&bought(1).address).unwrap();
    let token = bought(1).token;
    raw(&url, &format!("UPDATE orders SET email = '{EMAIL}', email_mark = NULL, address = '{address}', promotion = 'welcome', status = 'paid'")).await;
    raw(&url, &format!("UPDATE orders SET token = '{token}', token_digest = NULL")).await;
    raw(&url, &format!("UPDATE order_messages SET text = '{}'", said(1).text.as_str())).await;
    let found = async |db: &Db| {
        let mut tx = db.read().await.unwrap();
        let uses = promotions::uses(&mut tx, &id("welcome"), "Anna.Muster@example.com").await.unwrap();
        assert_eq!(uses, Uses { all: 1, by_email: 1 });
        assert!(!risk::is_first(&mut tx, "ANNA.MUSTER@example.com", None).await.unwrap());
        assert!(risk::is_first(&mut tx, "berta@example.com", None).await.unwrap());
        assert!(risk::is_first(&mut tx, EMAIL, Some(&row(1))).await.unwrap(), "her own does not count");
        let messages = order_messages::of_order(&mut tx, &row(1)).await.unwrap();
        assert_eq!(messages, [said(1)]);
        assert!(orders::by_token(&mut tx, &bought(1).token).await.unwrap().is_some());
    };
    found(&db).await;
    assert!(contents(&url).await.contains(EMAIL), "it is looked for where it is");
    let later = db.clone().with_seal(Seal::new(SECOND, Some(SECRET)));
    assert_eq!(held(&later).await.iter().find(|(key, _)| key.is_none()), Some(&(None, 4)));
    rotate(&later, 2).await;
    later.fold_log().await.unwrap();
    found(&later).await;
    found(&db.clone().with_seal(Seal::new(SECOND, None))).await;
    assert_eq!(held(&later).await, [(named(SECOND), EACH)]);
    if url.starts_with("sqlite") {
        let kept = contents(&url).await;
        for personal in PERSONAL {
            assert!(!kept.contains(personal), "{personal} was overwritten");
        }
        assert!(!kept.contains(token.as_str()), "the link was overwritten");
    }
}
