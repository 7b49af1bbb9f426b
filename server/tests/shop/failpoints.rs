//! The server dies at twenty points between the order and its money, as in a power cut, and comes back: one order, charged
//! once, its pieces promised once, whatever the shopper clicks meanwhile, and the gateway's books agree.

use crate::{
    postgres,
    process::{Serving, run_with, serve_with},
    purchase::GERMAN,
    test_shop::{Answer, Folder},
};
use reqwest::{Client, redirect::Policy};
use server::config::Secrets;
use std::{
    collections::{BTreeMap, BTreeSet},
    io::Write,
    os::unix::process::ExitStatusExt,
    path::Path,
    time::Duration,
};
use storage::Db;

/// How she pays.
#[derive(Debug, Clone, Copy)]
enum Way {
    /// By card, decided within the request.
    Card,
    /// On the provider's page, told by webhook.
    Redirect,
    /// By card, after the provider's page said no.
    Again,
}

/// Every point, and the way that leads past it.
const POINTS: [(&str, Way); 20] = [
    ("place.before_commit", Way::Card),
    ("place.after_commit", Way::Card),
    ("open.before_claim", Way::Card),
    ("open.after_claim", Way::Card),
    ("gateway.before_open", Way::Card),
    ("gateway.after_open", Way::Card),
    ("opened.before_commit", Way::Card),
    ("opened.after_commit", Way::Card),
    ("outbox.before_claim", Way::Card),
    ("outbox.after_claim", Way::Card),
    ("mail.before_send", Way::Card),
    ("mail.after_send", Way::Card),
    ("outbox.before_done", Way::Card),
    ("outbox.after_done", Way::Card),
    ("webhook.before_store", Way::Redirect),
    ("webhook.after_store", Way::Redirect),
    ("webhook.before_commit", Way::Redirect),
    ("webhook.after_commit", Way::Redirect),
    ("pay_again.before_commit", Way::Again),
    ("pay_again.after_commit", Way::Again),
];

const SKU: &str = "BOWL-KOHIKI-S";
const SIGABRT: i32 = 6;
/// What the workers had claimed is theirs no more by then, and she has still time to pay.
pub const LATER: &str = "2026-11-22T12:02:00Z";
/// How often something is looked for, and how long it takes in between.
pub const TRIES: u32 = 600;
pub const BETWEEN: Duration = Duration::from_millis(50);

/// A browser, which notices when the server is gone.
pub struct Walker {
    client: Client,
    base: String,
    pub cookies: BTreeMap<String, String>,
}

impl Walker {
    pub fn new(server: &Serving) -> Self {
        drop(rustls::crypto::ring::default_provider().install_default());
        let client = Client::builder().redirect(Policy::none()).build().unwrap();
        Self { client, base: format!("http://{}", server.addr), cookies: BTreeMap::new() }
    }

    pub async fn get(&mut self, path: &str) -> Option<Answer> {
        let request = self.client.get(format!("{}{path}", self.base));
        self.send(request).await
    }

    pub async fn submit(&mut self, path: &str, fields: &[(&str, &str)]) -> Option<Answer> {
        let request = self.client.post(format!("{}{path}", self.base)).header("origin", &self.base);
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        self.send(request.body(serde_urlencoded::to_string(fields).unwrap())).await
    }

    async fn send(&mut self, request: reqwest::RequestBuilder) -> Option<Answer> {
        let cookies: Vec<_> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = request.header("accept", "text/html").header("cookie", cookies.join("; "));
        let response = request.send().await.ok()?;
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        for cookie in headers.get_all("set-cookie") {
            let pair = cookie.to_str().unwrap().split(';').next().unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
        Some(Answer { status, headers, body: response.text().await.ok()? })
    }

    /// Fills the cart and comes to the checkout: the key that its page carries.
    async fn fills(&mut self) -> String {
        let fields = [GERMAN.place(), vec![("sku", SKU), ("quantity", "1")]].concat();
        assert_eq!(self.submit("/api/cart/add", &fields).await.unwrap().status, 303);
        self.get(&GERMAN.path("checkout")).await.unwrap().field("idempotency_key").unwrap()
    }

    async fn orders(&mut self, method: &str, key: &str) -> Option<Answer> {
        let answers = [("email", "anna@example.com"), ("payment_method", method), ("idempotency_key", key)];
        let fields = [GERMAN.place(), GERMAN.address.to_vec(), answers.to_vec()].concat();
        self.submit("/api/checkout/place", &fields).await
    }

    /// Decides on the provider's page, if the server still answers.
    async fn decides(&mut self, hosted: &str, decision: &str) -> Option<Answer> {
        let path = &hosted[hosted.find("/sandbox/pay/").expect("a provider's page")..];
        self.submit(path, &[("action", decision)]).await
    }

    /// Goes on from the order's page: waits for the payment that was declined, and pays by card.
    async fn pays_again(&mut self, order: &str) -> Option<Answer> {
        for _ in 0..TRIES {
            if self.get(order).await?.mark("pay-again", "data-testid").is_some() {
                let token = order.rsplit('/').next().unwrap();
                return self.submit("/api/orders/pay", &[("token", token), ("method", "card")]).await;
            }
            tokio::time::sleep(BETWEEN).await;
        }
        panic!("nothing can be paid again on {order}");
    }
}

/// Goes the way until the server dies.
async fn shops(walker: &mut Walker, way: Way, key: &str) -> Option<()> {
    let method = if let Way::Card = way { "card" } else { "paypal" };
    let placed = walker.orders(method, key).await?;
    match way {
        Way::Card => {}
        Way::Redirect => drop(walker.decides(placed.location(), "approve").await?),
        Way::Again => {
            let order = walker.decides(placed.location(), "decline").await?.location().to_owned();
            walker.pays_again(&order).await?;
        }
    }
    Some(())
}

/// Where a shop keeps what it knows: its folder, and its database.
pub struct Stand {
    pub folder: Folder,
    pub url: String,
    /// The PostgreSQL server on which the database is.
    server: Option<String>,
}

impl Stand {
    /// Room for a shop in SQLite, or on a PostgreSQL server: in a new database, or in a copy of another one.
    fn new(server: Option<&str>, of: Option<&Self>) -> Self {
        let folder = Folder::new();
        std::fs::create_dir_all(folder.0.join("var")).unwrap();
        let url = match server {
            None => format!("sqlite://{}", folder.0.join("var/caravel.db").display()),
            Some(server) => {
                let name = folder.0.file_name().unwrap().to_str().unwrap().replace('-', "_");
                postgres::create(server, &name, of.map(Self::database))
            }
        };
        Self { folder, url, server: server.map(str::to_owned) }
    }

    /// A shop that is open for the first time.
    pub fn opened(server: Option<&str>) -> Self {
        let stand = Self::new(server, None);
        for arguments in [["migrate"].as_slice(), &["seed", "--demo"]] {
            let (ok, _, told) = run_with(&stand.folder.0, arguments, &[("DATABASE_URL", &stand.url)]);
            assert!(ok, "{told}");
        }
        stand
    }

    /// A shop of its own that is as this one.
    fn copied(&self) -> Self {
        let copy = Self::new(self.server.as_deref(), Some(self));
        for entry in std::fs::read_dir(self.folder.0.join("var")).unwrap().map(Result::unwrap) {
            if entry.file_type().unwrap().is_file() {
                std::fs::copy(entry.path(), copy.folder.0.join("var").join(entry.file_name())).unwrap();
            }
        }
        copy
    }

    pub fn serve(&self, setting: (&str, &str)) -> Serving {
        serve_with(&self.folder.0, &[("DATABASE_URL", self.url.as_str()), setting])
    }

    fn database(&self) -> &str {
        self.url.split('?').next().and_then(|url| url.rsplit('/').next()).unwrap()
    }
}

impl Drop for Stand {
    fn drop(&mut self) {
        if let Some(server) = &self.server {
            postgres::remove(server, self.database());
        }
    }
}

/// What there is at the end: how many orders, how the one stands, how many pieces are promised, and what came and went
/// back of each payment.
async fn books(stand: &Stand) -> (Option<(String, String)>, u32, Vec<(i64, i64)>) {
    // The link of her order opens with the shop's own secret, which stands beside the database.
    let secrets = Secrets::default();
    let seal = secrets.seal(&secrets.current(&stand.folder.0.join("var")).unwrap());
    let db = Db::connect(&stand.url).await.unwrap().with_seal(seal);
    let mut tx = db.read().await.unwrap();
    let (from, to) = ("2026-11-01T00:00:00Z".parse().unwrap(), "2026-12-01T00:00:00Z".parse().unwrap());
    let orders = storage::orders::between(&mut tx, from, to).await.unwrap();
    assert!(orders.len() <= 1, "{} orders", orders.len());
    let (sku, location) = (SKU.parse().unwrap(), "hamburg".parse().unwrap());
    let level = storage::stock::level(&mut tx, &sku, &location).await.unwrap().unwrap();
    assert_eq!(storage::stock::audit(&mut tx).await.unwrap(), [], "the ledger is never half written");
    let mut payments = Vec::new();
    if let Some(order) = orders.first() {
        for payment in storage::payments::of_order(&mut tx, &order.id).await.unwrap() {
            payments.push((payment.captured.amount, payment.refunded.amount));
            assert!(
                payment.captured.amount == 0 || payment.captured == order.totals.due(),
                "{} of {}",
                payment.captured.amount,
                order.totals.due().amount
            );
        }
    }
    drop(tx);
    db.close().await;
    let order = orders
        .first()
        .map(|order| (format!("/de/de/orders/{}", order.token), order.status.code().to_owned()));
    (order, level.reserved, payments)
}

/// The names by which mails of each kind are known: one that went twice has the same both times.
fn mails(stand: &Stand) -> BTreeMap<String, BTreeSet<String>> {
    let mut mails: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in std::fs::read_dir(stand.folder.0.join("var/mail")).into_iter().flatten() {
        let file = file.unwrap().path();
        let Some((_, kind)) = file.to_str().unwrap().split_once("-order-") else { continue };
        let text = std::fs::read_to_string(&file).unwrap();
        let id = text.lines().find(|line| line.starts_with("Message-ID: ")).unwrap();
        mails.entry(kind.to_owned()).or_default().insert(id.to_owned());
    }
    mails
}

/// One point: the server dies there, comes back, and she tries again.
async fn falls(template: &Stand, point: &'static str, way: Way) -> String {
    let stand = template.copied();
    let mut server = stand.serve(("CARAVEL_FAILPOINT", point));
    let mut walker = Walker::new(&server);
    let key = walker.fills().await;
    let went = shops(&mut walker, way, &key).await;
    let mut tries = 0..TRIES;
    let status = loop {
        match server.ended() {
            Some(status) => break status,
            None => assert!(tries.next().is_some(), "{point}: the server did not come there"),
        }
        tokio::time::sleep(BETWEEN).await;
    };
    assert_eq!(status.signal(), Some(SIGABRT), "{point}: {status}");
    drop(server);
    let (found, promised, payments) = books(&stand).await;
    let before = found.as_ref().map_or("no order", |(_, status)| status.as_str()).to_owned();
    assert_eq!(promised, u32::from(found.is_some()), "{point}: pieces without an order, or an order without");
    assert!(payments.len() <= 2, "{point}");

    let server = stand.serve(("CARAVEL_NOW", LATER));
    let cookies = std::mem::take(&mut walker.cookies);
    let mut walker = Walker { cookies, ..Walker::new(&server) };
    // What a browser offers when no answer came: to send the form again.
    let method = if let Way::Card = way { "card" } else { "paypal" };
    if went.is_none() || found.is_none() {
        let again = walker.orders(method, &key).await.unwrap();
        assert_eq!(again.status, 303, "{point}: {again:?}");
    }
    let (order, _) = books(&stand).await.0.unwrap_or_else(|| panic!("{point}: no order"));
    let page = walker.get(&order).await.unwrap();
    let is_paid = |page: &Answer| page.mark("order-status", "data-status").as_deref() == Some("paid");
    match way {
        Way::Card => {}
        Way::Redirect if is_paid(&page) => {}
        // A gateway tells again what was not taken; the sandbox forgets that with its server, and is asked to.
        Way::Redirect => {
            if let Some(hosted) = page.mark("sandbox-play", "href") {
                walker.decides(&hosted, "again").await.unwrap();
            }
        }
        Way::Again if page.mark("pay-again", "data-testid").is_some() => {
            walker.pays_again(&order).await.unwrap();
        }
        Way::Again => {}
    }
    let mut tries = 0..TRIES;
    while !is_paid(&walker.get(&order).await.unwrap()) {
        assert!(tries.next().is_some(), "{point}: not paid in the end: {:?}", books(&stand).await);
        tokio::time::sleep(BETWEEN).await;
    }
    drop(server);
    let (found, promised, payments) = books(&stand).await;
    let after = found.unwrap().1;
    let charged = payments.iter().filter(|(captured, _)| *captured > 0).count();
    let back: i64 = payments.iter().map(|(_, back)| back).sum();
    assert_eq!((after.as_str(), promised, charged, back), ("paid", 1, 1, 0), "{point}: {payments:?}");
    let mails = mails(&stand);
    assert!(mails.values().all(|ids| ids.len() == 1), "{point}: the same mail is told apart: {mails:?}");
    let (ok, said, told) =
        run_with(&stand.folder.0, &["payments", "reconcile"], &[("DATABASE_URL", &stand.url)]);
    assert!(ok && said.lines().count() == 1, "{point}: the gateway says something else: {said} {told}");
    format!("{point:<24} {way:<10} {before:<18} {after:<6} {charged} {promised}", way = format!("{way:?}"))
}

/// All points, two at a time, and a table of what came of each.
fn all_points(server: Option<&str>) {
    let template = Stand::opened(server);
    let half = |odd: usize| {
        let points = POINTS.iter().enumerate().filter(move |(at, _)| at % 2 == odd).map(|(_, point)| point);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let template = &template;
        move || {
            let fall = |(point, way): &(&'static str, Way)| runtime.block_on(falls(template, point, *way));
            points.map(fall).collect::<Vec<_>>()
        }
    };
    let rows = std::thread::scope(|scope| {
        let halves = [half(0), half(1)].map(|half| scope.spawn(half));
        let [even, odd] = halves.map(|half| half.join().unwrap());
        even.into_iter().zip(odd).flat_map(|(even, odd)| [even, odd]).collect::<Vec<_>>()
    });
    // Past the test harness, which shows the output of failed tests only.
    let mut out = std::io::stderr().lock();
    let titles = format!("{:<24} {:<10} {:<18} {:<6} charged promised", "killed at", "way", "found", "then");
    for row in [titles].into_iter().chain(rows) {
        writeln!(out, "{row}").unwrap();
    }
}

#[test]
fn a_server_that_dies_at_any_point_comes_back_to_one_order_charged_once() {
    all_points(None);
}

#[test]
fn a_server_on_postgresql_that_dies_at_any_point_comes_back_to_one_order_charged_once() {
    match postgres::server() {
        Some(server) => all_points(Some(&server)),
        None => eprintln!("skipped on PostgreSQL: CARAVEL_TEST_POSTGRES_URL is not set"),
    }
}

#[test]
fn every_point_in_the_code_is_in_the_table() {
    let code = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/workflows/src");
    let mut named = BTreeSet::new();
    for entry in std::fs::read_dir(code).unwrap().map(Result::unwrap) {
        if entry.path().extension().is_some_and(|extension| extension == "rs") {
            let text = std::fs::read_to_string(entry.path()).unwrap();
            let points = text.split("failpoint!(\"").skip(1).map(|rest| rest.split('"').next().unwrap());
            named.extend(points.map(str::to_owned));
        }
    }
    // Those of `keys rotate` are on no way to money.
    named.retain(|point| !point.starts_with("keys."));
    let table: BTreeSet<_> = POINTS.iter().map(|(point, _)| (*point).to_owned()).collect();
    assert_eq!(named, table);
}
