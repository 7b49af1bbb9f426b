//! The shop behind a cache that is shared by many, as a CDN is: Debian's varnish, which keeps what the shop's headers
//! let it keep.

use crate::{
    bad_files::folders,
    page_cache::first,
    test_shop::{BASE, Folder, TestShop},
};
use http::{HeaderMap, Method};
use reqwest::redirect::Policy;
use server::{
    http::{
        listener::{Patience, serve},
        router,
    },
    jobs::take_in,
};
use std::{
    path::PathBuf,
    process::{Child, Command, Stdio},
    time::Duration,
};
use tokio::{net::TcpListener, sync::watch};

/// Who keeps nothing of the encodings apart: varnish unpacks what it has for who does not take it.
const ONE_FORM: (&str, &str) = ("on", "");
/// As other CDNs do: what the browser says is cut to the forms there are, and each is kept by itself.
const EACH_FORM: (&str, &str) = (
    "off",
    r#"if (req.http.accept-encoding ~ "br") { set req.http.accept-encoding = "br"; }
    elsif (req.http.accept-encoding ~ "gzip") { set req.http.accept-encoding = "gzip"; }
    else { unset req.http.accept-encoding; }"#,
);

struct Cdn {
    varnish: Child,
    client: reqwest::Client,
    url: String,
    _end: watch::Sender<bool>,
    folder: Folder,
}

impl Drop for Cdn {
    fn drop(&mut self) {
        drop(self.varnish.kill());
        drop(self.varnish.wait());
    }
}

struct Answer {
    status: u16,
    headers: HeaderMap,
    body: Vec<u8>,
}

impl Answer {
    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// How many seconds it is kept from now on, if at all.
    fn seconds(&self, name: &str) -> i64 {
        self.header(name).parse().unwrap()
    }

    fn was_there(&self) -> bool {
        self.header("x-found") != "0"
    }
}

/// The program; `None` where `cargo xtask test` says that none can be had.
fn varnishd() -> Option<PathBuf> {
    match std::env::var_os("CARAVEL_TEST_VARNISH") {
        Some(off) if off == "off" => return None,
        Some(named) => return Some(named.into()),
        None => {}
    }
    let known = ["/usr/sbin/varnishd", "/usr/local/sbin/varnishd", "/usr/bin/varnishd"].map(PathBuf::from);
    let found = known.into_iter().find(|path| path.is_file());
    Some(
        found.expect(
            "no varnishd here: `cargo xtask test` installs Debian's, CARAVEL_TEST_VARNISH names another",
        ),
    )
}

impl Cdn {
    /// Puts a cache before the shop; `None` where there is none.
    async fn before(shop: &TestShop, (unpacking, encodings): (&str, &str)) -> Option<Self> {
        let program = varnishd()?;
        drop(rustls::crypto::ring::default_provider().install_default());
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let (end, ending) = watch::channel(false);
        tokio::spawn(serve(listener, router(&shop.site), Patience::default(), ending));
        let folder = Folder::new();
        let rules = include_str!("cdn.vcl").replace("SHOP_PORT", &port.to_string());
        let rules_file = folder.0.join("shop.vcl");
        std::fs::write(&rules_file, rules.replace("ENCODINGS", encodings)).unwrap();
        // Chosen and let go again: between the two somebody else may take it, which shows as no answer.
        let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let varnish = Command::new(program)
            .arg("-F")
            .args(["-a", &free.to_string(), "-s", "malloc,16m", "-T", "none", "-p"])
            .arg(format!("http_gzip_support={unpacking}"))
            .arg("-f")
            .arg(&rules_file)
            .arg("-n")
            .arg(folder.0.join("varnish"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(std::fs::File::create(folder.0.join("said")).unwrap())
            .spawn()
            .unwrap();
        let client = reqwest::Client::builder().redirect(Policy::none()).build().unwrap();
        let cdn = Self { varnish, client, url: format!("http://{free}"), _end: end, folder };
        cdn.answers().await;
        Some(cdn)
    }

    /// It compiles its rules before it listens.
    async fn answers(&self) {
        for _ in 0..600 {
            if self.client.get(format!("{}/healthz", self.url)).send().await.is_ok() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let said = std::fs::read_to_string(self.folder.0.join("said")).unwrap();
        panic!("varnish does not answer at {}: {said}", self.url);
    }

    async fn send(&self, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        let mut request = self.client.request(method, format!("{}{path}", self.url));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let response = request.send().await.unwrap();
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        Answer { status, headers, body: response.bytes().await.unwrap().to_vec() }
    }

    async fn get(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        self.send("GET", path, headers).await
    }

    /// Lets the time run out for which a page is kept.
    async fn expire(&self, path: &str) {
        assert_eq!(self.send("EXPIRE", path, &[]).await.status, 200, "{path} was not kept");
    }
}

/// How many pages the shop itself has given out.
async fn asked(shop: &TestShop) -> u64 {
    let figures = shop.site.kept.figures().await;
    figures.hits + figures.misses
}

fn text(answer: &Answer) -> String {
    use std::io::Read;
    let mut text = String::new();
    match answer.header("content-encoding") {
        "gzip" => {
            flate2::read::GzDecoder::new(answer.body.as_slice()).read_to_string(&mut text).unwrap();
        }
        "br" => {
            let mut bytes = Vec::new();
            brotli::BrotliDecompress(&mut answer.body.as_slice(), &mut bytes).unwrap();
            text = String::from_utf8(bytes).unwrap();
        }
        encoding => {
            assert_eq!(encoding, "");
            text = String::from_utf8(answer.body.clone()).unwrap();
        }
    }
    text
}

#[tokio::test(flavor = "multi_thread")]
async fn a_public_page_is_fetched_once_for_everyone() {
    let shop = TestShop::open().await;
    let Some(cdn) = Cdn::before(&shop, ONE_FORM).await else { return };
    let product = first(&shop.browser().get("/de/de/").await.body, "/de/de/p/");
    for path in ["/de/de/", &product, "/jp/ja/?currency=USD"] {
        let before = asked(&shop).await;
        let miss = cdn.get(path, &[]).await;
        assert_eq!((miss.status, miss.was_there()), (200, false), "{path}");
        assert!((58..=60).contains(&miss.seconds("x-ttl")), "{path}: {}", miss.header("x-ttl"));
        assert_eq!(miss.seconds("x-grace"), 60, "{path}");
        for headers in [
            &[][..],
            &[("cookie", "cart=AAAA; prefs=jp.ja.USD; cart_count=3")],
            &[("accept-language", "ar"), ("cf-ipcountry", "SA"), ("user-agent", "another")],
            &[("accept-encoding", "gzip, deflate, br, zstd")],
            &[("accept-encoding", "identity"), ("x-forwarded-host", "evil.example")],
        ] {
            let hit = cdn.get(path, headers).await;
            assert!(hit.status == 200 && hit.was_there(), "{path} {headers:?}");
            assert_eq!(text(&hit), text(&miss), "{path} {headers:?}");
            assert_eq!(hit.header("set-cookie"), "");
        }
        let packed = cdn.get(path, &[("accept-encoding", "gzip")]).await;
        assert_eq!(packed.header("content-encoding"), "gzip");
        assert_eq!(asked(&shop).await, before + 1, "{path}");
        let held = cdn.get(path, &[("if-none-match", miss.header("etag"))]).await;
        assert_eq!((held.status, held.body.len()), (304, 0), "{path}");
        assert_eq!(asked(&shop).await, before + 1, "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_form_is_kept_by_itself_where_the_cache_unpacks_none() {
    let shop = TestShop::open().await;
    let Some(cdn) = Cdn::before(&shop, EACH_FORM).await else { return };
    let mut texts = Vec::new();
    for (accepted, sent) in [("gzip, deflate, br", "br"), ("gzip", "gzip"), ("identity", "")] {
        let miss = cdn.get("/de/de/", &[("accept-encoding", accepted)]).await;
        assert_eq!((miss.was_there(), miss.header("content-encoding")), (false, sent), "{accepted}");
        let hit = cdn.get("/de/de/", &[("accept-encoding", accepted), ("cookie", "cart=x")]).await;
        assert_eq!((hit.was_there(), hit.header("content-encoding")), (true, sent), "{accepted}");
        texts.extend([text(&miss), text(&hit)]);
    }
    assert!(texts.windows(2).all(|two| two[0] == two[1]));
    assert_eq!(asked(&shop).await, 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn when_its_minute_is_over_a_page_is_asked_for_by_its_tag_and_a_change_is_seen() {
    let (_folder, folders) = folders();
    let shop = TestShop::open_with(BASE, &folders).await;
    let Some(cdn) = Cdn::before(&shop, ONE_FORM).await else { return };
    let before = cdn.get("/de/de/", &[]).await;
    let answered = async |class: &'static str| {
        let figures = shop.operator().get("/metrics").await.body;
        let line = format!("caravel_responses_total{{class=\"{class}\"}} ");
        let rest = &figures[figures.find(&line).unwrap() + line.len()..];
        rest.lines().next().unwrap().parse::<u32>().unwrap()
    };
    assert_eq!(answered("3xx").await, 0);
    cdn.expire("/de/de/").await;
    let due = cdn.get("/de/de/", &[]).await;
    assert_eq!((due.status, due.was_there(), text(&due)), (200, false, text(&before)));
    assert_eq!(answered("3xx").await, 1, "asked for with its tag, and told that it is still right");
    assert!(cdn.get("/de/de/", &[]).await.was_there());

    let words = folders.locales.as_ref().unwrap().join("de/common.ftl");
    let file = std::fs::read_to_string(&words).unwrap();
    let line = file.lines().find(|line| line.starts_with("skip-to-content =")).unwrap();
    std::fs::write(&words, file.replace(line, "skip-to-content = Gleich zur Sache")).unwrap();
    take_in(&shop.site, &folders).await;
    assert_eq!(text(&cdn.get("/de/de/", &[]).await), text(&before), "it may be kept for its minute");
    cdn.expire("/de/de/").await;
    let after = cdn.get("/de/de/", &[]).await;
    assert!(text(&after).contains("Gleich zur Sache"));
    assert_ne!(after.header("etag"), before.header("etag"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_one_shoppers_own_is_never_kept() {
    let shop = TestShop::open().await;
    let Some(cdn) = Cdn::before(&shop, ONE_FORM).await else { return };
    let mut browser = shop.browser();
    let fields = [("sku", "BOWL-KOHIKI-S"), ("quantity", "2"), ("market", "de"), ("locale", "de")];
    assert_eq!(browser.post_json("/api/cart/add", &fields).await.status, 200);
    const LINE: &str = "data-testid=\"cart-line\"";
    let secret = format!("cart={}", browser.cookies["cart"]);
    for path in
        ["/de/de/cart", "/de/de/checkout", "/", "/de/de/p/nothing", "/nothing", "/de/de/?currency=XXX"]
    {
        let own = cdn.get(path, &[("cookie", &secret)]).await;
        let others = cdn.get(path, &[]).await;
        let again = cdn.get(path, &[("cookie", &secret)]).await;
        assert!(!own.was_there() && !others.was_there() && !again.was_there(), "{path}");
        assert_eq!(own.header("cache-control"), "no-store", "{path}");
        assert!(own.seconds("x-ttl") <= 0 || own.header("age") == "0", "{path}");
    }
    let (own, others) =
        (cdn.get("/de/de/cart", &[("cookie", &secret)]).await, cdn.get("/de/de/cart", &[]).await);
    assert!(text(&own).contains(LINE) && !text(&others).contains(LINE));
}
