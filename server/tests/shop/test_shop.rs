//! The shop under test and a browser to walk through it.

use axum::{Router, body::Body};
use commerce::clock::{Clock, Timestamp};
use http::{HeaderMap, Method, Request, header};
use http_body_util::BodyExt;
use server::{
    adapters::{
        carrier::PlayedCarrier,
        payment::sandbox::{HEADER, Road, Sandbox},
        vat::SandboxRegistry,
    },
    config::{Folders, Secret},
    data,
    goods::DigitalGoods,
    http::{Callers, Peer, Site, StaticFiles, admin_router, router},
    open::{Parts, assemble},
    signing::Signer,
    sources,
};
use std::{
    collections::BTreeMap,
    net::IpAddr,
    path::PathBuf,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU32, Ordering},
    },
};
use storage::Db;
use tokio::sync::mpsc;
use tower::ServiceExt;
use workflows::{
    Seal,
    ports::{
        BoxFuture, MailFailure, MailKind, Mailer, NoticeKind, OutgoingMail, OutgoingNotice, OutsideError,
        PaymentGateway,
    },
};

pub const BASE: &str = "http://127.0.0.1:3000";
pub const SECRET: &str = "the secret of the shop under test";

/// A folder that goes with its test.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("caravel-shop-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.0));
    }
}

/// A clock that the test sets.
pub struct SetClock(Mutex<Timestamp>);

impl Clock for SetClock {
    fn now(&self) -> Timestamp {
        *self.0.lock().unwrap()
    }
}

/// The mails that were sent: kind, address and language; and those to who waits for a variant: kind, address and ticket.
#[derive(Default)]
pub struct Mails(pub Mutex<Vec<(MailKind, String, String)>>, pub Mutex<Vec<(NoticeKind, String, String)>>);

impl Mailer for Mails {
    fn send<'a>(&'a self, mail: OutgoingMail<'a>) -> BoxFuture<'a, Result<(), MailFailure>> {
        let OutgoingMail { kind, order, .. } = mail;
        self.0.lock().unwrap().push((kind, order.email.clone(), order.locale.to_string()));
        Box::pin(async { Ok(()) })
    }

    fn send_notice<'a>(&'a self, mail: OutgoingNotice<'a>) -> BoxFuture<'a, Result<(), MailFailure>> {
        let OutgoingNotice { kind, email, ticket, .. } = mail;
        self.1.lock().unwrap().push((kind, email.to_owned(), ticket.to_owned()));
        Box::pin(async { Ok(()) })
    }
}

/// Webhooks that were put on the road, to be handed over when the test says so.
struct Waiting(mpsc::UnboundedSender<(String, String)>);

impl Road for Waiting {
    fn post(&self, signature: String, body: String) -> BoxFuture<'_, Result<(), OutsideError>> {
        drop(self.0.send((signature, body)));
        Box::pin(async { Ok(()) })
    }
}

pub struct TestShop {
    pub site: Site,
    pub mails: Arc<Mails>,
    pub folder: Folder,
    clock: Arc<SetClock>,
    webhooks: tokio::sync::Mutex<mpsc::UnboundedReceiver<(String, String)>>,
}

impl TestShop {
    pub async fn open() -> Self {
        Self::open_at(BASE).await
    }

    pub async fn open_at(base_url: &str) -> Self {
        Self::open_with(base_url, &Folders::default()).await
    }

    pub async fn open_with(base_url: &str, folders: &Folders) -> Self {
        Self::open_as(base_url, folders, 1 << 20).await
    }

    /// A shop that is paid by others than the sandbox first.
    pub async fn open_paid_by(gateways: Vec<Arc<dyn PaymentGateway>>) -> Self {
        Self::open_by(BASE, &Folders::default(), 1 << 20, gateways).await
    }

    /// A shop that keeps so many bytes of pages.
    pub async fn open_with_cache(base_url: &str, bytes: u64) -> Self {
        Self::open_as(base_url, &Folders::default(), bytes).await
    }

    async fn open_as(base_url: &str, folders: &Folders, page_cache: u64) -> Self {
        Self::open_by(base_url, folders, page_cache, Vec::new()).await
    }

    async fn open_by(
        base_url: &str,
        folders: &Folders,
        page_cache: u64,
        gateways: Vec<Arc<dyn PaymentGateway>>,
    ) -> Self {
        let folder = Folder::new();
        // The operator's commands in this folder have the same secret.
        std::fs::create_dir_all(folder.0.join("var")).unwrap();
        std::fs::write(folder.0.join("var/secret"), SECRET).unwrap();
        let db = Db::connect(&format!("sqlite://{}", folder.0.join("shop.db").display())).await.unwrap();
        db.migrate().await.unwrap();
        let files = sources::data_files(folders).unwrap();
        let words = sources::words(folders).unwrap();
        let demo = data::demo_catalog(&files).unwrap();
        let rates = data::reference_rates(&files).unwrap();
        let texts = words.product_texts();
        let clock = Arc::new(SetClock(Mutex::new("2026-11-22T12:00:00Z".parse().unwrap())));
        let stock = (demo.stock.as_slice(), clock.now());
        workflows::seed(&db, &demo.products, &demo.prices, stock, &texts, &demo.pictures, &rates)
            .await
            .unwrap();
        workflows::import_promotions(&db, &demo.promotions).await.unwrap();
        let world = data::world(&files).unwrap();
        let (road, webhooks) = mpsc::unbounded_channel();
        let signer = Signer::new(Secret::new(SECRET), None);
        let mails = Arc::new(Mails::default());
        let sandbox = Sandbox::new(signer, clock.clone(), base_url, Arc::new(Waiting(road)), db.clone());
        let site = assemble(Parts {
            db,
            carriers: vec![Arc::new(PlayedCarrier::new(
                Signer::new(Secret::new(SECRET), None),
                clock.clone(),
                world.carriers.played_day,
            ))],
            world,
            words,
            gateways,
            sandbox,
            clock: clock.clone(),
            mailer: mails.clone(),
            vat_registry: Arc::new(SandboxRegistry),
            seal: Seal::new(SECRET.as_bytes(), None),
            files: StaticFiles::new(Some(folders.site.clone().unwrap_or_else(|| folder.0.clone()))),
            goods: DigitalGoods::default(),
            base_url: base_url.to_owned(),
            callers: Callers { country_header: "cf-ipcountry".parse().ok(), ..Callers::default() },
            page_cache,
            fonts: folders.fonts.clone(),
        })
        .await
        .unwrap();
        Self { site, mails, folder, clock, webhooks: tokio::sync::Mutex::new(webhooks) }
    }

    pub fn at(&self, moment: &str) {
        *self.clock.0.lock().unwrap() = moment.parse().unwrap();
    }

    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    pub fn browser(&self) -> Browser {
        self.browser_of(router(&self.site))
    }

    pub fn browser_of(&self, router: Router) -> Browser {
        Browser { router, cookies: BTreeMap::new(), language: "en".to_owned(), from: None, country: None }
    }

    pub fn operator(&self) -> Browser {
        self.browser_of(admin_router(&self.site, None))
    }

    /// The next webhook on the road.
    pub async fn webhook(&self) -> (String, String) {
        self.webhooks.lock().await.recv().await.unwrap()
    }

    /// Hands a webhook over.
    pub async fn hand_over(&self, (signature, body): (String, String)) -> u16 {
        let headers = [("content-type", "application/json"), (HEADER, signature.as_str())];
        self.browser().send(Method::POST, "/webhooks/sandbox", &headers, body).await.status
    }

    /// Sends the mails that are due.
    pub async fn deliver(&self) {
        workflows::deliver_outbox(&self.site.app.shop, 100).await.unwrap();
    }

    pub async fn stock(&self, sku: &str) -> u32 {
        let mut tx = self.site.app.shop.db.read().await.unwrap();
        storage::stock::level(&mut tx, &sku.parse().unwrap(), &"hamburg".parse().unwrap())
            .await
            .unwrap()
            .unwrap()
            .available()
    }
}

#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: String,
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    pub fn location(&self) -> &str {
        self.header("location")
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("no JSON: {self:?}"))
    }

    pub fn code(&self) -> String {
        self.json()["code"].as_str().unwrap_or_default().to_owned()
    }

    /// Whether the page is in this language, as its root says.
    pub fn speaks(&self, lang: &str) -> bool {
        self.body.starts_with("<!DOCTYPE html>") && self.body.contains(&format!("<html lang=\"{lang}\""))
    }

    /// The value of an attribute of the first element with this mark.
    pub fn mark(&self, mark: &str, attribute: &str) -> Option<String> {
        let at = self.body.find(&format!("data-testid=\"{mark}\""))?;
        let begin = self.body[..at].rfind('<')?;
        let tag = &self.body[begin..begin + self.body[begin..].find('>')?];
        value_in(tag, attribute)
    }

    /// The value of the first form field of this name.
    pub fn field(&self, name: &str) -> Option<String> {
        let at = self.body.find(&format!("name=\"{name}\""))?;
        let begin = self.body[..at].rfind('<')?;
        value_in(&self.body[begin..begin + self.body[begin..].find('>')?], "value")
    }
}

fn value_in(tag: &str, attribute: &str) -> Option<String> {
    let start = format!(" {attribute}=\"");
    let rest = &tag[tag.find(&start)? + start.len()..];
    Some(rest[..rest.find('"')?].replace("&amp;", "&"))
}

pub struct Browser {
    router: Router,
    pub cookies: BTreeMap<String, String>,
    pub language: String,
    /// Her address on the internet.
    pub from: Option<IpAddr>,
    /// The country in which a CDN takes her to be.
    pub country: Option<&'static str>,
}

impl Browser {
    pub async fn send(
        &mut self,
        method: Method,
        path: &str,
        headers: &[(&str, &str)],
        body: impl Into<Body>,
    ) -> Answer {
        let mut request = Request::builder().method(method).uri(path).header(header::HOST, "127.0.0.1:3000");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let has = |name: &str| headers.iter().any(|(given, _)| *given == name);
        if !has("accept-language") {
            request = request.header(header::ACCEPT_LANGUAGE, &self.language);
        }
        if !self.cookies.is_empty() && !has("cookie") {
            let cookies: Vec<String> =
                self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            request = request.header(header::COOKIE, cookies.join("; "));
        }
        if let Some(address) = self.from {
            request = request.extension(Peer(address));
        }
        if let Some(country) = self.country {
            request = request.header("cf-ipcountry", country);
        }
        let response = self.router.clone().oneshot(request.body(body.into()).unwrap()).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes();
        let answer = Answer {
            status: parts.status.as_u16(),
            headers: parts.headers,
            body: String::from_utf8_lossy(&bytes).into_owned(),
        };
        for cookie in answer.headers.get_all(header::SET_COOKIE) {
            self.keep(cookie.to_str().unwrap());
        }
        answer
    }

    fn keep(&mut self, cookie: &str) {
        let (pair, rest) = cookie.split_once(';').unwrap_or((cookie, ""));
        let (name, value) = pair.split_once('=').unwrap();
        if rest.contains("Max-Age=0") {
            self.cookies.remove(name);
        } else {
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
    }

    /// A page, as a browser asks for it.
    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Method::GET, path, &[("accept", "text/html,*/*;q=0.8")], Body::empty()).await
    }

    /// Submits a form without Wasm.
    pub async fn submit(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.post(path, fields, "text/html,application/xhtml+xml,*/*;q=0.8").await
    }

    /// Posts a form as an island does.
    pub async fn post_json(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.post(path, fields, "application/json").await
    }

    async fn post(&mut self, path: &str, fields: &[(&str, &str)], accept: &str) -> Answer {
        let body = serde_urlencoded::to_string(fields).unwrap();
        let headers = [
            ("accept", accept),
            ("content-type", "application/x-www-form-urlencoded"),
            ("origin", BASE),
            ("sec-fetch-site", "same-origin"),
        ];
        self.send(Method::POST, path, &headers, body).await
    }

    /// The number of pieces in the cart, as the database has it.
    pub async fn pieces(&mut self) -> u32 {
        let page = self.get("/de/en/cart").await;
        let quantities = page.body.matches("data-testid=\"cart-line-quantity\"").count();
        if quantities == 0 {
            return 0;
        }
        let mut rest = page.body.as_str();
        let mut sum = 0;
        while let Some(at) = rest.find("data-testid=\"cart-line-quantity\"") {
            let begin = rest[..at].rfind('<').unwrap();
            let tag = &rest[begin..at + rest[at..].find('>').unwrap()];
            sum += value_in(tag, "value").unwrap().parse::<u32>().unwrap();
            rest = &rest[at + 1..];
        }
        sum
    }
}
