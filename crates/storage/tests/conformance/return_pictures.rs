//! Pictures of what is wrong with goods that go back.

use crate::{
    engines::contents,
    orders::place,
    samples::{at, id, money, order, row},
};
use commerce::{
    OrderNumber, RowId,
    return_request::{ReturnKind, ReturnRequest, ReturnStatus},
};
use storage::{
    Db, Place, Seal, StorageError,
    erasure::erase_contact,
    keys::{self, After},
    return_pictures::{Named, find, forget_unstated, insert, of_order},
    returns,
};

const SECOND: &[u8] = b"the second secret of the pictures";

fn named(number: u32, position: u32) -> Named {
    Named { number, position }
}

fn stated(n: u32, number: u32) -> ReturnRequest {
    ReturnRequest {
        order: row(n),
        number,
        kind: ReturnKind::Withdrawal,
        status: ReturnStatus::Asked,
        lines: Vec::new(),
        stated: money(0, "JPY"),
        asked_at: at(1),
        arrived_at: None,
        decided_at: None,
        replaced_at: None,
        refund: None,
        why: None,
    }
}

/// Bytes that are no text, with zeros among them.
fn bytes(n: u8) -> Vec<u8> {
    (0..=255).chain([0, 0, n]).collect()
}

pub async fn a_picture_comes_back_byte_by_byte_in_its_place(db: Db) {
    place(&db, &order(1)).await;
    place(&db, &order(2)).await;
    let (one, two): (RowId, RowId) = (row(1), row(2));
    let mut tx = db.write().await.unwrap();
    for (position, n) in [(2, 9), (1, 8)] {
        insert(&mut tx, &one, named(1, position), &bytes(n), at(1)).await.unwrap();
    }
    insert(&mut tx, &two, named(10, 3), &bytes(7), at(1)).await.unwrap();
    tx.commit().await.unwrap();
    let mut tx = db.read().await.unwrap();
    assert_eq!(of_order(&mut tx, &one).await.unwrap(), [named(1, 1), named(1, 2)]);
    assert_eq!(find(&mut tx, &one, named(1, 2)).await.unwrap(), Some(bytes(9)));
    assert_eq!(find(&mut tx, &two, named(10, 3)).await.unwrap(), Some(bytes(7)));
    assert_eq!(find(&mut tx, &two, named(1, 2)).await.unwrap(), None, "another order's");
    drop(tx);
    let mut tx = db.write().await.unwrap();
    let again = insert(&mut tx, &one, named(1, 2), &bytes(1), at(2)).await;
    assert!(matches!(again, Err(StorageError::Conflict { .. })), "{again:?}");
}

pub async fn pictures_go_with_the_buyer_or_where_nothing_was_sent_back(db: Db) {
    for n in 1..=2 {
        place(&db, &order(n)).await;
    }
    let mut tx = db.write().await.unwrap();
    for n in 1..=2 {
        returns::insert(&mut tx, &stated(n, 1)).await.unwrap();
        for number in 1..=2 {
            insert(&mut tx, &row(n), named(number, 1), &bytes(0), at(2)).await.unwrap();
        }
    }
    assert_eq!(forget_unstated(&mut tx, at(2)).await.unwrap(), 0, "they are not old enough");
    assert_eq!(forget_unstated(&mut tx, at(3)).await.unwrap(), 2);
    assert_eq!(of_order(&mut tx, &row(1)).await.unwrap(), [named(1, 1)], "what was stated stays");
    erase_contact(&mut tx, &row(1), at(4)).await.unwrap();
    assert_eq!(of_order(&mut tx, &row(1)).await.unwrap(), []);
    assert_eq!(of_order(&mut tx, &row(2)).await.unwrap(), [named(1, 1)], "another order's stays");
}

pub async fn pictures_are_encrypted_and_their_keys_rotate(db: Db, url: String) {
    db.migrate().await.unwrap();
    place(&db, &order(1)).await;
    let plain = b"not a picture, and easily found again".repeat(9);
    let mut tx = db.write().await.unwrap();
    for (number, position) in [(1, 1), (1, 2), (2, 1)] {
        insert(&mut tx, &row(1), named(number, position), &plain, at(1)).await.unwrap();
    }
    tx.commit().await.unwrap();
    let number: OrderNumber = id(order(1).number.as_str());
    let kept = contents(&url).await;
    assert!(kept.contains(number.as_str()), "the file is read");
    assert!(!kept.contains("easily found") && !kept.contains("bm90IGEgcGljdHVyZ"), "in clear");
    let both = db.clone().with_seal(Seal::new(SECOND, Some(crate::engines::SECRET)));
    let (mut after, mut values) = (Some(After::default()), 0);
    while let Some(from) = after {
        let mut tx = both.write_lightly().await.unwrap();
        let renewed = keys::renew(&mut tx, Place::ReturnPicture, &from, 1).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(renewed.unopened, Vec::<String>::new());
        (after, values) = (renewed.after, values + renewed.values);
    }
    assert_eq!(values, 3);
    let new = db.clone().with_seal(Seal::new(SECOND, None));
    let mut tx = new.read().await.unwrap();
    for (number, position) in [(1, 1), (1, 2), (2, 1)] {
        let found = find(&mut tx, &row(1), named(number, position)).await.unwrap();
        assert_eq!(found.as_ref(), Some(&plain), "{number} {position}");
    }
    drop(tx);
    let mut tx = db.read().await.unwrap();
    let closed = find(&mut tx, &row(1), named(1, 1)).await;
    assert!(matches!(closed, Err(StorageError::Unopened { table: "return_pictures", .. })), "{closed:?}");
}
