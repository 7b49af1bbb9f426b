//! The ledger of stock: every change of a level is written, and the level is the sum of what is written.

use crate::{
    engines::raw,
    samples::{annex, at, cause, house, id},
};
use commerce::{
    OrderNumber, Sku,
    inventory::{Cause, MovementKind, StockLevel, Why},
};
use storage::{
    Db, StorageError, Tx,
    stock::{self, Disagreement, Holder},
};

fn bowl() -> Sku {
    id("BOWL")
}

fn order(number: &str) -> Cause {
    Cause::order(&id::<OrderNumber>(number), at(5))
}

/// What is written of the bowl, the oldest first: `received house +10/0 = 10/0`.
async fn written(tx: &mut Tx) -> Vec<String> {
    let mut rows = stock::movements(tx, Some(&bowl()), 100).await.unwrap();
    rows.reverse();
    let told = rows.iter().map(|row| {
        let StockLevel { on_hand, reserved } = row.after;
        let (kind, at) = (row.kind.code(), &row.location);
        format!("{kind} {at} {:+}/{:+} = {on_hand}/{reserved}", row.on_hand, row.reserved)
    });
    told.collect()
}

pub async fn every_change_is_written_with_its_cause(db: Db) {
    let (bowl, house) = (bowl(), house());
    let mut tx = db.write().await.unwrap();
    let file = Cause::import("delivery.csv", at(1));
    stock::set_if_absent(&mut tx, &bowl, &house, 10, &Cause::import("seed", at(0))).await.unwrap();
    stock::set_if_absent(&mut tx, &bowl, &annex(), 0, &cause()).await.unwrap();
    stock::receive(&mut tx, &bowl, &house, 5, &file).await.unwrap();
    let (first, second) = (order("CV-0001-AAAA"), order("CV-0002-AAAA"));
    stock::reserve(&mut tx, &bowl, &house, 4, &first).await.unwrap();
    stock::reserve(&mut tx, &bowl, &house, 2, &second).await.unwrap();
    stock::release(&mut tx, &bowl, &house, 2, &second).await.unwrap();
    let level = stock::ship(&mut tx, &bowl, &house, 3, &first).await.unwrap();
    assert_eq!(level, StockLevel { on_hand: 12, reserved: 1 });
    stock::put_back(&mut tx, &bowl, &house, 1, &first).await.unwrap();
    assert_eq!(
        written(&mut tx).await,
        [
            "received house +10/+0 = 10/0",
            "received house +5/+0 = 15/0",
            "reserved house +0/+4 = 15/4",
            "reserved house +0/+2 = 15/6",
            "released house +0/-2 = 15/4",
            "shipped house -3/-3 = 12/1",
            "returned house +1/+0 = 13/1",
        ]
    );
    let rows = stock::movements(&mut tx, None, 7).await.unwrap();
    let (newest, oldest) = (&rows[0], &rows[6]);
    assert_eq!((newest.kind, &newest.cause), (MovementKind::Returned, &first));
    assert_eq!(oldest.cause, Cause::import("seed", at(0)));
    stock::correct(&mut tx, &bowl, &house, 12, &cause()).await.unwrap();
    assert_eq!(stock::movements(&mut tx, Some(&bowl), 1).await.unwrap()[0].cause, cause());
    assert_eq!(stock::audit(&mut tx).await.unwrap(), []);
}

pub async fn what_would_be_less_than_nothing_is_refused_and_leaves_no_trace(db: Db) {
    let (bowl, house, number) = (bowl(), house(), order("CV-0001-AAAA"));
    let mut tx = db.write().await.unwrap();
    stock::set_if_absent(&mut tx, &bowl, &house, 3, &cause()).await.unwrap();
    stock::reserve(&mut tx, &bowl, &house, 2, &number).await.unwrap();
    let before = written(&mut tx).await;
    let refused = [
        stock::ship(&mut tx, &bowl, &house, 3, &number).await.map(drop),
        stock::release(&mut tx, &bowl, &house, 3, &number).await.map(drop),
        stock::correct(&mut tx, &bowl, &house, 1, &cause()).await.map(drop),
    ];
    for refused in refused {
        let error = refused.unwrap_err();
        assert!(
            matches!(&error, StorageError::Conflict { constraint } if constraint == "stock_never_negative"),
            "{error:?}"
        );
    }
    let sold_out = stock::reserve(&mut tx, &bowl, &house, 2, &number).await;
    assert!(matches!(sold_out, Err(StorageError::OutOfStock { .. })), "{sold_out:?}");
    assert_eq!(written(&mut tx).await, before);
    let level = stock::level(&mut tx, &bowl, &house).await.unwrap();
    assert_eq!(level, Some(StockLevel { on_hand: 3, reserved: 2 }), "and the transaction goes on");
}

pub async fn a_count_says_by_how_much_the_level_was_wrong(db: Db) {
    let (bowl, house) = (bowl(), house());
    let mut tx = db.write().await.unwrap();
    stock::set_if_absent(&mut tx, &bowl, &house, 10, &cause()).await.unwrap();
    for (counted, difference) in [(7, -3), (7, 0), (9, 2)] {
        assert_eq!(stock::correct(&mut tx, &bowl, &house, counted, &cause()).await.unwrap(), difference);
    }
    assert_eq!(
        stock::correct(&mut tx, &bowl, &annex(), 4, &cause()).await.unwrap(),
        4,
        "never counted there"
    );
    let corrected =
        ["corrected house -3/+0 = 7/0", "corrected house +2/+0 = 9/0", "corrected annex +4/+0 = 4/0"];
    assert_eq!(written(&mut tx).await[1..], corrected);
}

pub async fn pieces_are_moved_by_two_rows_with_one_cause(db: Db) {
    let (bowl, house, annex) = (bowl(), house(), annex());
    let mut tx = db.write().await.unwrap();
    stock::set_if_absent(&mut tx, &bowl, &house, 5, &cause()).await.unwrap();
    stock::reserve(&mut tx, &bowl, &house, 2, &order("CV-0001-AAAA")).await.unwrap();
    let level = |on_hand, reserved| StockLevel { on_hand, reserved };
    let moved = stock::transfer(&mut tx, &bowl, (&house, &annex), 3, &cause()).await.unwrap();
    assert_eq!(moved, (level(2, 2), level(3, 0)));
    let refused = stock::transfer(&mut tx, &bowl, (&house, &annex), 1, &cause()).await;
    assert!(matches!(refused, Err(StorageError::OutOfStock { .. })), "promised pieces stay: {refused:?}");
    assert_eq!(written(&mut tx).await[2..], ["moved house -3/+0 = 2/2", "moved annex +3/+0 = 3/0"]);
    let rows = stock::movements(&mut tx, Some(&bowl), 2).await.unwrap();
    assert_eq!(rows[0].cause, rows[1].cause);
    assert_eq!(stock::audit(&mut tx).await.unwrap(), []);
}

pub async fn whose_promises_they_are_is_known(db: Db) {
    let (bowl, house) = (bowl(), house());
    let mut tx = db.write().await.unwrap();
    stock::set_if_absent(&mut tx, &bowl, &house, 10, &cause()).await.unwrap();
    let orders = ["CV-0001-AAAA", "CV-0002-AAAA", "CV-0003-AAAA"].map(order);
    for cause in &orders {
        stock::reserve(&mut tx, &bowl, &house, 3, cause).await.unwrap();
    }
    stock::ship(&mut tx, &bowl, &house, 2, &orders[0]).await.unwrap();
    stock::release(&mut tx, &bowl, &house, 3, &orders[1]).await.unwrap();
    let holder = |number: &str, pieces| Holder { order: id(number), pieces };
    let held = stock::held_by(&mut tx, &bowl, &house).await.unwrap();
    assert_eq!(held, [holder("CV-0001-AAAA", 1), holder("CV-0003-AAAA", 3)]);
    assert_eq!(stock::held_by(&mut tx, &bowl, &annex()).await.unwrap(), []);
}

pub async fn an_import_is_known_by_its_name(db: Db) {
    let mut tx = db.write().await.unwrap();
    let person = Cause::person("delivery.csv", "a name is no file", at(1));
    stock::receive(&mut tx, &bowl(), &house(), 1, &person).await.unwrap();
    assert_eq!(stock::imported_at(&mut tx, "delivery.csv").await.unwrap(), None);
    stock::receive(&mut tx, &bowl(), &house(), 1, &Cause::import("delivery.csv", at(7))).await.unwrap();
    assert_eq!(stock::imported_at(&mut tx, "delivery.csv").await.unwrap(), Some(at(7)));
}

pub async fn the_night_is_added_up_by_who_takes_it(db: Db) {
    let mut tx = db.write().await.unwrap();
    assert!(stock::claim_audit(&mut tx, at(0), at(60)).await.unwrap());
    assert!(!stock::claim_audit(&mut tx, at(59), at(120)).await.unwrap());
    assert!(stock::claim_audit(&mut tx, at(60), at(120)).await.unwrap());
}

pub async fn a_level_that_is_not_the_sum_of_its_movements_is_found(db: Db, url: String) {
    db.migrate().await.unwrap();
    let mut tx = db.write().await.unwrap();
    for at in [house(), annex()] {
        stock::receive(&mut tx, &bowl(), &at, 5, &cause()).await.unwrap();
    }
    stock::receive(&mut tx, &id("CUP"), &house(), 5, &cause()).await.unwrap();
    tx.commit().await.unwrap();
    raw(&url, "UPDATE stock SET on_hand = 4, reserved = 1 WHERE sku = 'BOWL' AND location = 'annex'").await;
    raw(&url, "DELETE FROM stock WHERE sku = 'CUP'").await;
    let found = |sku: &str, location: &str, level, ledger| Disagreement {
        sku: sku.to_owned(),
        location: location.to_owned(),
        level,
        ledger,
    };
    let mut tx = db.read().await.unwrap();
    let expected = [found("BOWL", "annex", (4, 1), (5, 0)), found("CUP", "house", (0, 0), (5, 0))];
    assert_eq!(stock::audit(&mut tx).await.unwrap(), expected);
}

/// A shop of before the ledger, brought to the present one.
pub async fn stock_of_before_the_ledger_opens_it(db: Db, url: String) {
    let engine = if url.starts_with("sqlite") { "sqlite" } else { "postgres" };
    let folder = format!("{}/migrations/{engine}", env!("CARGO_MANIFEST_DIR"));
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    for file in files {
        if file.ends_with("0026_stock_movements.sql") {
            let stock = "INSERT INTO stock (sku, location, on_hand, reserved) VALUES
                ('BOWL', '', 5, 2), ('BOWL', 'annex', 3, 0), ('CUP', 'annex', 0, 0)";
            raw(&url, stock).await;
        }
        raw(&url, &std::fs::read_to_string(file).unwrap()).await;
    }
    let mut tx = db.write().await.unwrap();
    assert!(stock::settle(&mut tx, &house()).await.unwrap());
    assert_eq!(stock::audit(&mut tx).await.unwrap(), []);
    let mut rows = written(&mut tx).await;
    rows.sort();
    let opened = ["received annex +3/+0 = 3/0", "received house +5/+0 = 5/0", "reserved house +0/+2 = 5/2"];
    assert_eq!(rows, opened);
    let first = &stock::movements(&mut tx, Some(&bowl()), 1).await.unwrap()[0];
    assert_eq!(first.cause.why, Why::Import("opening".to_owned()));
    stock::release(&mut tx, &bowl(), &house(), 2, &order("CV-0001-AAAA")).await.unwrap();
    assert_eq!(stock::audit(&mut tx).await.unwrap(), []);
}
