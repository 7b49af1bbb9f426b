//! The server is killed twenty times while shoppers buy, as by a machine that loses its power, and comes back each time:
//! in the end orders, pieces and money agree, to the piece and the cent.

use crate::{
    failpoints::{BETWEEN, LATER, Stand, TRIES, Walker},
    postgres,
    process::run_with,
    purchase::GERMAN,
};
use commerce::{Sku, order::OrderStatus};
use std::sync::{
    Arc,
    atomic::{AtomicU32, Ordering},
};
use storage::Db;

const DEATHS: u32 = 20;
const SHOPPERS: u32 = 4;
const SKU: &str = "TOWEL-LINEN-S";

/// Buys one piece after the other by card until the server is gone, each as somebody else, and counts what was confirmed.
async fn shops(mut walker: Walker, name: String, confirmed: Arc<AtomicU32>) {
    for number in 0_u32.. {
        walker.cookies.clear();
        let added = [GERMAN.place(), vec![("sku", SKU), ("quantity", "1")]].concat();
        let Some(_) = walker.submit("/api/cart/add", &added).await else { return };
        let Some(page) = walker.get(&GERMAN.path("checkout")).await else { return };
        // Who comes to a house that is full at the moment comes again.
        let Some(key) = page.field("idempotency_key") else { continue };
        let email = format!("{name}-{number}@example.com");
        let own = vec![("email", email.as_str()), ("payment_method", "card"), ("idempotency_key", &key)];
        let fields = [GERMAN.place(), GERMAN.address.to_vec(), own].concat();
        let Some(placed) = walker.submit("/api/checkout/place", &fields).await else { return };
        if placed.status == 303 && placed.location().contains("/orders/") {
            confirmed.fetch_add(1, Ordering::SeqCst);
        }
    }
}

/// What there is, counted by order and by piece.
#[derive(Debug, Default, PartialEq, Eq)]
struct Books {
    placed: u32,
    paid: u32,
    /// Orders whose money came other than once and whole.
    odd: Vec<String>,
    promised: u32,
    waiting: i64,
}

async fn books(stand: &Stand) -> Books {
    let db = Db::connect(&stand.url).await.unwrap();
    let mut tx = db.read().await.unwrap();
    let (from, to) = ("2026-11-01T00:00:00Z".parse().unwrap(), "2026-12-01T00:00:00Z".parse().unwrap());
    let sku: Sku = SKU.parse().unwrap();
    assert_eq!(storage::stock::audit(&mut tx).await.unwrap(), [], "the ledger is never half written");
    let promised = storage::stock::all(&mut tx).await.unwrap();
    let promised = promised.iter().filter(|(own, ..)| *own == sku).map(|(.., level)| level.reserved).sum();
    let waiting = storage::outbox::pending_count(&mut tx).await.unwrap();
    let mut books = Books { promised, waiting, ..Books::default() };
    for order in storage::orders::between_closed(&mut tx, from, to).await.unwrap() {
        books.placed += 1;
        books.paid += u32::from(order.status == OrderStatus::Paid);
        let payments = storage::payments::of_order(&mut tx, &order.id).await.unwrap();
        let came: Vec<_> =
            payments.iter().map(|payment| payment.captured).filter(|sum| sum.amount > 0).collect();
        if order.status == OrderStatus::Paid && came != [order.totals.due()] {
            books.odd.push(format!("{}: {came:?}", order.number));
        }
    }
    drop(tx);
    db.close().await;
    books
}

/// Twenty times: shoppers buy, the server is killed when some orders were confirmed, and another one takes its place.
async fn dies_and_comes_back(stand: &Stand) {
    let confirmed = Arc::new(AtomicU32::new(0));
    for death in 0..DEATHS {
        let server = stand.serve(("CARAVEL_FAILPOINT", ""));
        let before = confirmed.load(Ordering::SeqCst);
        let shoppers: Vec<_> = (0..SHOPPERS)
            .map(|shopper| {
                let name = format!("anna-{death}-{shopper}");
                tokio::spawn(shops(Walker::new(&server), name, Arc::clone(&confirmed)))
            })
            .collect();
        let mut tries = 0..TRIES;
        while confirmed.load(Ordering::SeqCst) < before + 1 + death % SHOPPERS {
            assert!(tries.next().is_some(), "nobody can buy anything after {death} deaths");
            tokio::time::sleep(BETWEEN).await;
        }
        // SIGKILL: it can say good-bye to nobody.
        drop(server);
        for shopper in shoppers {
            shopper.await.unwrap();
        }
        let books = books(stand).await;
        assert_eq!(
            books.promised, books.placed,
            "a piece without an order, or an order without its piece: {books:?}"
        );
        assert_eq!(books.odd, Vec::<String>::new());
    }
    let confirmed = confirmed.load(Ordering::SeqCst);
    let server = stand.serve(("CARAVEL_NOW", LATER));
    let mut tries = 0..TRIES;
    let settled = loop {
        let now = books(stand).await;
        if now.paid == now.placed && now.waiting == 0 {
            break now;
        }
        assert!(tries.next().is_some(), "not settled in the end: {now:?}");
        tokio::time::sleep(BETWEEN).await;
    };
    drop(server);
    assert!(settled.placed >= confirmed, "{confirmed} were confirmed: {settled:?}");
    let expected =
        Books { placed: settled.placed, paid: settled.placed, promised: settled.placed, ..Books::default() };
    assert_eq!(settled, expected);
    for (command, agreed) in
        [(["payments", "reconcile"], 1), (["orders", "verify"], 1), (["stock", "audit"], 1)]
    {
        let (ok, said, told) = run_with(&stand.folder.0, &command, &[("DATABASE_URL", &stand.url)]);
        assert!(ok && said.lines().count() == agreed, "{command:?}: {said} {told}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_twenty_times_under_load_the_books_agree() {
    dies_and_comes_back(&Stand::opened(None)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_twenty_times_under_load_the_books_agree_on_postgresql() {
    match postgres::server() {
        Some(server) => dies_and_comes_back(&Stand::opened(Some(&server))).await,
        None => eprintln!("skipped on PostgreSQL: CARAVEL_TEST_POSTGRES_URL is not set"),
    }
}
