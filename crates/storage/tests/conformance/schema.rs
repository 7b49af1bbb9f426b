//! Migrations, and rows that somebody else has spoilt.

use crate::{
    engines::{opened, raw},
    promotions::promotion,
    risk::kept,
    samples::{
        NASTY, at, cart, cause, hash, house, load, message, money, order, picture, price, product, rate,
        refund, row, session, text,
    },
};
use commerce::{
    Sku,
    buyer_number::{NumberKind, Sealed},
    cart::CheckoutDetails,
    exchange::HeldRate,
    risk::{Decision, Outcome},
};
use storage::{
    Db, SchemaState, StorageError, Tx, buyer_numbers, carts, catalog, orders, outbox, payees, payments,
    prices, promotions, rate_feed, rates, refunds,
    risk::{self, Marks},
    stock, webhooks,
};

pub async fn migrating_twice_changes_nothing(db: Db, _url: String) {
    assert_eq!(db.schema().await.unwrap(), SchemaState::Behind { version: 0, expected: 49 });
    assert_eq!(
        db.schema().await.unwrap(),
        SchemaState::Behind { version: 0, expected: 49 },
        "looking is free"
    );
    db.migrate().await.unwrap();
    assert_eq!(db.schema().await.unwrap(), SchemaState::Current);
    let mut tx = db.write().await.unwrap();
    carts::insert(&mut tx, &cart(1), &hash(1), at(0)).await.unwrap();
    tx.commit().await.unwrap();
    db.migrate().await.unwrap();
    assert_eq!(db.schema().await.unwrap(), SchemaState::Current);
    let mut tx = db.read().await.unwrap();
    assert_eq!(carts::find(&mut tx, &hash(1)).await.unwrap(), Some(cart(1)));
}

/// A shop of the first version, brought to the present one.
pub async fn pictures_and_prices_survive_the_migration(db: Db, url: String) {
    let engine = if url.starts_with("sqlite") { "sqlite" } else { "postgres" };
    let folder = format!("{}/migrations/{engine}", env!("CARGO_MANIFEST_DIR"));
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut steps = files.iter().map(|file| std::fs::read_to_string(file).unwrap());
    let first = steps.next().unwrap();
    raw(&url, &first).await;
    raw(
        &url,
        "INSERT INTO products (id, position, collection, hs_code, origin) VALUES ('bowl', 0, 'tea', '691110', 'JP');
         INSERT INTO variants (sku, product_id, position, options, weight_grams, price_amount, price_currency, picture)
         VALUES ('BOWL', 'bowl', 0, '[]', 420, 2450, 'EUR', 'images/bowl.svg');
         INSERT INTO variant_prices (sku, market, amount, currency) VALUES ('BOWL', 'jp', 3900, 'JPY');
         INSERT INTO product_texts (product_id, locale, slug, title, tagline, description, details, picture)
         VALUES ('bowl', 'en', 'bowl', 'Bowl', '', '', '[]', 'A \"white\" bowl')",
    )
    .await;
    for step in steps {
        raw(&url, &step).await;
    }
    let mut tx = db.read().await.unwrap();
    let loaded = load(&mut tx).await.unwrap();
    assert_eq!(loaded.texts[0].picture(1), "A \"white\" bowl");
    assert_eq!((loaded.products.len(), loaded.pictures.len()), (1, 0));
    let kept = prices::of(&mut tx, &sku()).await.unwrap();
    let since_ever = |list, money| price(list, "BOWL", "0001-01-01", Some(money));
    assert_eq!(kept, [since_ever("base", money(2_450, "EUR")), since_ever("jp", money(3_900, "JPY"))]);
}

pub async fn two_processes_migrate_at_once(db: Db, url: String) {
    let other = opened(&url).await;
    let (one, two) = tokio::join!(db.migrate(), other.migrate());
    one.unwrap();
    two.unwrap();
    assert_eq!(other.schema().await.unwrap(), SchemaState::Current);
    other.close().await;
}

pub async fn a_newer_schema_is_refused(db: Db, url: String) {
    db.migrate().await.unwrap();
    raw(
        &url,
        "INSERT INTO _sqlx_migrations (version, description, installed_on, success, checksum, execution_time)
         SELECT 99, 'of tomorrow', installed_on, success, checksum, execution_time FROM _sqlx_migrations WHERE version = 1",
    )
    .await;
    assert_eq!(db.schema().await.unwrap(), SchemaState::Ahead { version: 99, expected: 49 });
    assert!(matches!(db.migrate().await, Err(StorageError::Migration(_))));
    raw(&url, "DELETE FROM _sqlx_migrations WHERE version < 99").await;
    raw(&url, "UPDATE _sqlx_migrations SET version = 0").await;
    assert_eq!(db.schema().await.unwrap(), SchemaState::Behind { version: 0, expected: 49 });
}

async fn fill(db: &Db) {
    let mut tx = db.write().await.unwrap();
    catalog::save_product(&mut tx, &product("bowl", &["BOWL"]), 0).await.unwrap();
    catalog::replace_texts(&mut tx, &[text("bowl", "en", "bowl")]).await.unwrap();
    catalog::save_pictures(&mut tx, &[picture("bowl", 1)]).await.unwrap();
    promotions::replace(&mut tx, &[promotion("welcome")]).await.unwrap();
    stock::set_if_absent(&mut tx, &sku(), &house(), 5, &cause()).await.unwrap();
    let eur = money(2_450, "EUR");
    prices::save(&mut tx, &[price("base", "BOWL", "2026-11-01", Some(eur))]).await.unwrap();
    rates::save(&mut tx, &[rate("USD", "2026-11-20", "1.08")]).await.unwrap();
    let before_on = "2026-11-20".parse().unwrap();
    let leap = HeldRate { rate: rate("USD", "2026-11-21", "2"), before: 1.into(), before_on };
    rates::hold(&mut tx, &[leap]).await.unwrap();
    let (mut cart, mut order) = (cart(1), order(1));
    cart.lines.truncate(1);
    order.lines.truncate(1);
    carts::insert(&mut tx, &cart, &hash(1), at(0)).await.unwrap();
    orders::insert(&mut tx, &order).await.unwrap();
    buyer_numbers::insert(&mut tx, &row(1), NumberKind::Cpf, &Sealed(NASTY.into()), at(0)).await.unwrap();
    payments::insert(&mut tx, &session(1, 1)).await.unwrap();
    payments::note_arrival(&mut tx, &row(1), at(0)).await.unwrap();
    refunds::insert(&mut tx, &refund(1, 1)).await.unwrap();
    let payee = payees::KeptPayee { call_key: row(1), sealed: Sealed(NASTY.into()), is_whole: true };
    payees::keep(&mut tx, &row(1), &payee, at(0)).await.unwrap();
    let marks = Marks { email: Some(hash(1)), ..Marks::default() };
    risk::mark(&mut tx, &row(1), &marks, at(0)).await.unwrap();
    risk::insert(&mut tx, &kept(1, Outcome::Hold)).await.unwrap();
    risk::decide(&mut tx, &row(1), Decision::Released, NASTY, at(0)).await.unwrap();
    webhooks::store(&mut tx, &"sandbox".parse().unwrap(), "1", "{}", at(0)).await.unwrap();
    outbox::enqueue(&mut tx, &message("a"), at(0)).await.unwrap();
    tx.commit().await.unwrap();
}

fn sku() -> Sku {
    "BOWL".parse().unwrap()
}

/// Reads every table; the first complaint.
async fn read_all(tx: &mut Tx) -> Result<(), StorageError> {
    load(tx).await?;
    stock::level(tx, &sku(), &house()).await?;
    stock::movements(tx, Some(&sku()), 9).await?;
    rates::newest(tx, "2026-11-22".parse().unwrap()).await?;
    promotions::all(tx).await?;
    rates::held(tx).await?;
    rate_feed::state(tx).await?;
    carts::find(tx, &hash(1)).await?;
    orders::by_id(tx, &row(1)).await?;
    orders::between(tx, at(-9), at(9)).await?;
    buyer_numbers::of_order(tx, &row(1)).await?;
    payments::by_id(tx, &row(1)).await?;
    payments::arrived_at(tx, &row(1)).await?;
    refunds::by_id(tx, &row(1)).await?;
    payees::of_refund(tx, &row(1)).await?;
    risk::marks_of(tx, &row(1)).await?;
    risk::of_order(tx, &row(1)).await?;
    webhooks::pending(tx, at(0), 9).await?;
    outbox::claim(tx, at(0), 9).await?;
    Ok(())
}

pub async fn a_corrupt_row_is_an_error(db: Db, url: String) {
    db.migrate().await.unwrap();
    fill(&db).await;
    let mut tx = db.write().await.unwrap();
    read_all(&mut tx).await.unwrap();
    drop(tx);
    for (table, column, spoilt) in [
        ("products", "origin", "'xx'"),
        ("products", "collection", "'No Collection'"),
        ("variants", "options", "'{'"),
        ("variants", "weight_grams", "-1"),
        ("variants", "length_cm", "12"),
        ("prices", "sku", "'bowl'"),
        ("prices", "list", "'No List'"),
        ("prices", "valid_from", "'2026-11-31'"),
        ("prices", "currency", "'eur'"),
        ("product_texts", "slug", "'A B'"),
        ("product_texts", "details", "'{}'"),
        ("product_texts", "pictures", "'{\"first\":\"\"}'"),
        ("pictures", "owner", "'../bowl'"),
        ("pictures", "number", "0"),
        ("pictures", "folder", "'../secret'"),
        ("pictures", "hash", "'0123'"),
        ("pictures", "width", "-1"),
        ("pictures", "widths", "'[640,320]'"),
        ("pictures", "placeholder", "'javascript:'"),
        ("stock", "on_hand", "5000000000"),
        ("stock_movements", "on_hand", "5000000000"),
        ("stock_movements", "location", "'No Place'"),
        ("stock_movements", "reason", "NULL"),
        ("stock_movements", "at", "9223372036854775807"),
        ("reference_rates", "per_eur", "'0'"),
        ("reference_rates", "per_eur", "'1,08'"),
        ("reference_rates", "day", "'2026-02-30'"),
        ("held_rates", "per_eur", "'-1'"),
        ("held_rates", "was", "'0'"),
        ("rate_feed", "failures", "-1"),
        ("carts", "details", "'null'"),
        ("carts", "locale", "'pt_BR'"),
        ("cart_lines", "seen_amount", "NULL"),
        ("cart_lines", "sku", "'bowl'"),
        ("orders", "status", "'shipped'"),
        ("orders", "token", "'short'"),
        ("orders", "totals", "'{}'"),
        ("orders", "rate_notes", "'{}'"),
        ("orders", "placed_at", "9223372036854775807"),
        ("order_lines", "quantity", "-3"),
        ("order_lines", "picture", "'images/bowl.svg'"),
        ("buyer_numbers", "kind", "'CPF'"),
        ("payment_sessions", "status", "'unknown'"),
        ("payment_sessions", "instructions", "'{\"kind\":\"pigeon\"}'"),
        ("payment_sessions", "arrived_at", "9223372036854775807"),
        ("payees", "call_key", "'short'"),
        ("refunds", "status", "'unknown'"),
        ("refunds", "asked", "-1"),
        ("refunds", "restocked_at", "'No Place'"),
        ("refunds", "breakdown", "'{}'"),
        ("refunds", "amount", "1"),
        ("risk_marks", "kind", "'shoe'"),
        ("risk_assessments", "signals", "'{\"language\":1}'"),
        ("risk_assessments", "reasons", "'{}'"),
        ("risk_assessments", "score", "-1"),
        ("risk_assessments", "decision", "'forgotten'"),
        ("webhook_events", "gateway", "'No Gateway'"),
        ("outbox", "payload", "'{'"),
        ("promotions", "terms", "'{}'"),
    ] {
        raw(&url, &format!("CREATE TABLE kept AS SELECT * FROM {table}")).await;
        raw(&url, &format!("UPDATE {table} SET {column} = {spoilt}")).await;
        let mut tx = db.write().await.unwrap();
        match read_all(&mut tx).await {
            Err(StorageError::Corrupt { table: named, what }) => {
                assert_eq!(named, table, "{column}: {what}");
                assert!(what.contains(column), "{table}.{column}: {what}");
            }
            other => panic!("{table}.{column} = {spoilt}: {other:?}"),
        }
        drop(tx);
        raw(&url, &format!("UPDATE {table} SET {column} = (SELECT {column} FROM kept LIMIT 1)")).await;
        raw(&url, "DROP TABLE kept").await;
    }
    raw(&url, "DELETE FROM variants").await;
    let mut tx = db.read().await.unwrap();
    let error = load(&mut tx).await.unwrap_err();
    assert!(matches!(error, StorageError::Corrupt { table: "products", .. }), "a product without variants");
}

/// What somebody else opens again shows what is left of a cart once it is ordered.
pub async fn an_ordered_cart_keeps_no_answers(db: Db, url: String) {
    db.migrate().await.unwrap();
    let mut tx = db.write().await.unwrap();
    carts::insert(&mut tx, &cart(1), &hash(1), at(0)).await.unwrap();
    carts::close(&mut tx, &row(1), at(1)).await.unwrap();
    tx.commit().await.unwrap();
    raw(&url, "UPDATE carts SET status = 'open'").await;
    let mut tx = db.read().await.unwrap();
    let left = carts::find(&mut tx, &hash(1)).await.unwrap().unwrap();
    assert_eq!((left.details, left.lines.len()), (CheckoutDetails::default(), 3));
}

pub async fn the_database_guards_the_stock_itself(db: Db, url: String) {
    db.migrate().await.unwrap();
    fill(&db).await;
    for spoilt in ["on_hand = -1", "reserved = -1", "reserved = on_hand + 1"] {
        let (url, sql) = (url.clone(), format!("UPDATE stock SET {spoilt}"));
        let refused = tokio::spawn(async move { raw(&url, &sql).await }).await.unwrap_err();
        let said = refused.into_panic().downcast::<String>().unwrap();
        assert!(said.contains("stock_never_negative"), "{said}");
    }
}

pub async fn the_database_guards_prices_itself(db: Db, url: String) {
    db.migrate().await.unwrap();
    fill(&db).await;
    for (spoilt, constraint) in [
        ("INSERT INTO prices SELECT * FROM prices", "prices"),
        ("UPDATE prices SET amount = 0", "price_is_positive"),
        ("UPDATE prices SET currency = NULL", "price_has_a_currency"),
        ("UPDATE prices SET min_quantity = 100", "price_quantity_in_range"),
        ("UPDATE prices SET compare_at = amount", "price_is_reduced"),
    ] {
        let url = url.clone();
        let refused = tokio::spawn(async move { raw(&url, spoilt).await }).await.unwrap_err();
        let said = refused.into_panic().downcast::<String>().unwrap();
        assert!(said.contains(constraint), "{spoilt}: {said}");
    }
}

/// SQLite: another process holds the writer. PostgreSQL: two lock the same rows in opposite orders, and the server
/// calls one of them off.
pub async fn who_was_in_the_way_may_try_again(db: Db, url: String) {
    db.migrate().await.unwrap();
    fill(&db).await;
    let (bowl, cup, at): (Sku, Sku, _) = (sku(), "CUP".parse().unwrap(), house());
    let mut tx = db.write().await.unwrap();
    stock::set_if_absent(&mut tx, &cup, &house(), 5, &cause()).await.unwrap();
    tx.commit().await.unwrap();

    let other = opened(&url).await;
    let mut first = db.write().await.unwrap();
    stock::reserve(&mut first, &bowl, &house(), 1, &cause()).await.unwrap();
    if url.starts_with("sqlite") {
        assert!(matches!(other.write().await, Err(StorageError::Busy(_))));
    } else {
        let mut second = other.write().await.unwrap();
        stock::reserve(&mut second, &cup, &house(), 1, &cause()).await.unwrap();
        let cause = cause();
        let (of_first, of_second) = tokio::join!(
            stock::reserve(&mut first, &cup, &at, 1, &cause),
            stock::reserve(&mut second, &bowl, &at, 1, &cause)
        );
        let busy = [&of_first, &of_second].iter().filter(|r| matches!(r, Err(StorageError::Busy(_)))).count();
        assert_eq!(busy, 1, "{of_first:?} {of_second:?}");
        drop(second);
    }
    drop(first);
    let mut again = other.write().await.unwrap();
    assert_eq!(stock::reserve(&mut again, &bowl, &house(), 1, &cause()).await.unwrap().reserved, 1);
    drop(again);
    other.close().await;
}

/// What is no database of ours is refused by name, and the refusal holds no password.
pub async fn unsupported(url: &str) {
    match Db::connect(url).await {
        Err(refused @ StorageError::UnsupportedUrl(_)) => {
            assert!(!format!("{refused} {refused:?}").contains("secret"), "{refused}");
        }
        other => panic!("{url}: {other:?}"),
    }
}
