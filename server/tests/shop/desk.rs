//! The marketer's desk on the operator's listener: where words stand, what is not translated, and what is wrong.

use crate::{
    bad_files::folders,
    test_shop::{Answer, BASE, Browser, TestShop},
};
use axum::body::{Body, BodyDataStream};
use futures::StreamExt;
use http::Request;
use server::{config::Folders, http::admin_router, jobs::take_in};
use std::{fs, path::PathBuf};
use tower::ServiceExt;

const MARKS: [char; 4] = ['\u{FDD0}', '\u{FDD1}', '\u{FDD2}', '\u{FDD3}'];

fn locale_file(folders: &Folders, file: &str) -> PathBuf {
    folders.locales.as_ref().unwrap().join(file)
}

/// The words of a page without its tags, scripts and the desk's bar.
fn shown(answer: &Answer) -> String {
    let body = answer.body.split("<aside class=\"desk\"").next().unwrap();
    let mut shown = String::new();
    for part in body.split("<script").map(|part| part.split_once("</script>").map_or(part, |(_, rest)| rest))
    {
        for text in part.split('<') {
            shown.push_str(text.split_once('>').map_or(text, |(_, text)| text));
        }
    }
    shown
}

/// The state of words and data that a page was rendered in.
fn state(page: &Answer) -> String {
    page.body.split_once("data-state=\"").unwrap().1.split('"').next().unwrap().to_owned()
}

fn data(answer: &Answer) -> serde_json::Value {
    let (_, rest) = answer.body.split_once("<script type=\"application/ld+json\">").unwrap();
    serde_json::from_str(rest.split_once("</script>").unwrap().0).unwrap()
}

/// The id, file and line of a message whose whole line this is.
fn key(id: &str, file: &str) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../locales").join(file);
    let text = fs::read_to_string(path).unwrap();
    let line = text.lines().position(|line| line.starts_with(&format!("{id} ="))).unwrap() + 1;
    format!("{id} ({file}:{line})")
}

#[tokio::test]
async fn keys_tell_where_every_text_stands_and_change_none() {
    let shop = TestShop::open().await;
    let mut desk = shop.operator();
    for path in [
        "/de/de/",
        "/de/de/p/kohiki-teeschale",
        "/de/de/pages/lieferung",
        "/jp/ja/cart",
        "/sa/ar/search?q=x",
        "/de/de/nowhere",
    ] {
        let plain = desk.get(path).await;
        let joint = if path.contains('?') { '&' } else { '?' };
        let marked = desk.get(&format!("{path}{joint}words=keys")).await;
        assert_eq!(marked.status, plain.status, "{path}");
        assert_eq!(shown(&marked), shown(&plain), "{path}");
        assert!(!marked.body.contains(MARKS), "{path}");
        assert!(marked.body.contains("data-words=\"") && !plain.body.contains("data-words=\""), "{path}");
    }
    let home = desk.get("/de/de/?words=keys").await;
    let title = format!("<span data-words=\"{}\">Manche Dinge", key("home-title", "de/catalog.ftl"));
    let bowl = key("title", "de/products/bowl-kohiki.ftl");
    assert!(home.body.contains(&title), "{title}");
    assert!(home.body.contains(&format!("<span data-words=\"{bowl}\">")), "{bowl}");
    let navigation = key("nav-label", "de/common.ftl");
    assert!(home.body.contains(&format!(" data-words=\"{navigation}\">")), "{navigation}");
}

#[tokio::test]
async fn what_machines_read_has_no_marks() {
    let shop = TestShop::open().await;
    let mut desk = shop.operator();
    let plain = desk.get("/de/de/p/kohiki-teeschale").await;
    let marked = desk.get("/de/de/p/kohiki-teeschale?words=keys").await;
    assert_eq!(data(&marked), data(&plain));
    desk.submit("/api/cart/add?words=keys", &[("sku", "BOWL-KOHIKI-S"), ("quantity", "1")]).await;
    let answer = desk.post_json("/api/cart/add?words=keys", &[("sku", "none"), ("quantity", "1")]).await;
    assert!(!answer.body.contains(MARKS) && !answer.json()["message"].as_str().unwrap().is_empty());
}

#[tokio::test]
async fn one_walks_on_in_the_same_manner() {
    let shop = TestShop::open().await;
    let mut desk = shop.operator();
    let home = desk.get("/de/de/?words=keys").await;
    assert!(home.body.contains("href=\"/de/de/cart?words=keys\""));
    assert!(home.body.contains("action=\"/api/preferences?words=keys\""));
    let search = desk.get("/de/de/search?words=keys").await;
    assert_eq!(search.field("words").as_deref(), Some("keys"));
    let fields = [("market", "fr"), ("locale", "fr"), ("currency", "EUR"), ("return_to", "/de/de/")];
    let there = desk.submit("/api/preferences?words=keys", &fields).await;
    assert_eq!((there.status, there.location()), (303, "/fr/fr/?words=keys"));
    assert!(desk.get("/?words=pseudo").await.location().ends_with("?words=pseudo"));
}

#[tokio::test]
async fn pseudo_and_mirrored_show_what_is_not_translated() {
    let (_folder, folders) = folders();
    let file = locale_file(&folders, "de/catalog.ftl");
    let text = fs::read_to_string(&file).unwrap();
    let without: Vec<&str> = text.lines().filter(|line| !line.starts_with("home-title =")).collect();
    fs::write(&file, without.join("\n")).unwrap();
    let shop = TestShop::open_with(BASE, &folders).await;
    let mut desk = shop.operator();
    let pseudo = desk.get("/de/de/?words=pseudo").await;
    assert!(pseudo.body.contains("<h1 id=\"hero-title\">Some things are worth the journey</h1>"));
    assert!(
        pseudo.body.contains("<p class=\"lede\">[Ş")
            && pseudo.body.contains("<html lang=\"de\" dir=\"ltr\">")
    );
    assert!(pseudo.body.contains("[Ķóĥĥ"), "products too");
    let mirrored = desk.get("/de/de/?words=mirrored").await;
    assert!(mirrored.body.contains("<html lang=\"de\" dir=\"rtl\">"));
    assert!(mirrored.body.contains("<p class=\"lede\">\u{2067}[Ş"));
    let keys = desk.get("/de/de/?words=keys").await;
    let english = format!("data-words=\"{}\" data-words-missing=\"de\"", key("home-title", "en/catalog.ftl"));
    assert!(keys.body.contains(&english));
}

#[tokio::test]
async fn pages_of_content_are_said_in_every_manner() {
    let (_folder, folders) = folders();
    fs::remove_file(locale_file(&folders, "de/pages/about.ftl")).unwrap();
    let shop = TestShop::open_with(BASE, &folders).await;
    let mut desk = shop.operator();
    let delivery = desk.get("/de/de/pages/lieferung?words=keys").await;
    let mark = |id: &str, file: &str| format!("<span data-words=\"{}\">", key(id, file));
    for id in ["title", "text-1", "footer"] {
        let mark = mark(id, "de/pages/delivery.ftl");
        assert!(delivery.body.contains(&mark), "{mark}");
    }
    let description = format!(" data-words=\"{}\"", key("description", "de/pages/delivery.ftl"));
    assert!(delivery.body.contains(&description), "{description}");
    // What the shop fills in has marks of its own.
    assert!(delivery.body.contains(&mark("checkout-shipping", "de/checkout.ftl")));
    let about = desk.get("/de/de/pages/about?words=keys").await;
    let english = format!("data-words=\"{}\" data-words-missing=\"de\"", key("title", "en/pages/about.ftl"));
    assert!(about.status == 200 && about.body.contains(&english), "{english}");
    let pseudo = desk.get("/de/de/pages/lieferung?words=pseudo").await;
    assert!(pseudo.body.contains("<h1>[Ļíééƒé"), "{}", pseudo.body);
    let english = desk.get("/de/de/pages/about?words=pseudo").await;
    assert!(english.body.contains("<h1>Made in one country"));
    let mirrored = desk.get("/de/de/pages/lieferung?words=mirrored").await;
    assert!(
        mirrored.body.contains("<html lang=\"de\" dir=\"rtl\">") && mirrored.body.contains("<h1>[Ļíééƒé")
    );
}

#[tokio::test]
async fn a_page_of_content_shows_what_is_saved() {
    let (_folder, folders) = folders();
    let shop = TestShop::open_with(BASE, &folders).await;
    let mut desk = shop.operator();
    let before = desk.get("/de/de/pages/lieferung").await;
    let file = locale_file(&folders, "de/pages/delivery.ftl");
    let good = fs::read_to_string(&file).unwrap();
    fs::write(&file, good.replacen("title = ", "title = Neu: ", 1)).unwrap();
    take_in(&shop.site, &folders).await;
    let after = desk.get("/de/de/pages/lieferung").await;
    assert!(after.body.contains("<h1>Neu: ") && !before.body.contains("<h1>Neu: "));
    assert_ne!(state(&after), state(&before));
    fs::write(&file, good.replacen("slug = ", "slugg = ", 1)).unwrap();
    take_in(&shop.site, &folders).await;
    let broken = desk.get("/de/de/pages/lieferung").await;
    let named = format!("<p>{}:1: missing message `slug`", file.display());
    assert!(broken.body.contains(&named) && broken.body.contains("<h1>Neu: "), "{named}");
}

#[tokio::test]
async fn forms_are_taken_at_the_operators_own_address() {
    let shop = TestShop::open_at("https://shop.example").await;
    // The test's browser says that it stands at http://127.0.0.1:3000, and asks there.
    let fields = [("sku", "BOWL-KOHIKI-S"), ("quantity", "1")];
    assert_eq!(shop.operator().post_json("/api/cart/add", &fields).await.status, 200);
    assert_eq!(shop.operator().submit("/api/cart/add?words=keys", &fields).await.status, 303);
    assert_eq!(shop.browser().post_json("/api/cart/add", &fields).await.status, 403);
}

#[tokio::test]
async fn shoppers_know_nothing_of_the_desk() {
    let shop = TestShop::open().await;
    let mut shopper = shop.browser();
    let home = shopper.get("/de/de/").await;
    for words in ["keys", "pseudo", "mirrored"] {
        let asked = shopper.get(&format!("/de/de/?words={words}")).await;
        assert_eq!((asked.status, &asked.body), (200, &home.body), "{words}");
    }
    for path in ["/desk", "/desk/de", "/desk/live", "/desk/desk.js", "/desk/desk.css"] {
        assert_eq!(shopper.get(path).await.status, 404, "{path}");
    }
    assert!(!home.body.contains("/desk"));
}

#[tokio::test]
async fn the_desk_keeps_no_page_and_its_files_are_its_own() {
    let shop = TestShop::open().await;
    let mut desk = shop.operator();
    for path in ["/de/de/", "/de/de/?words=keys"] {
        let page = desk.get(path).await;
        assert_eq!((page.header("cache-control"), page.header("etag")), ("no-store", ""), "{path}");
        assert!(!page.body.contains(" style=\"") && page.body.contains("src=\"/desk/desk.js\""), "{path}");
    }
    assert_eq!(shop.site.kept.figures().await.rendered, 0);
    assert!(desk.get("/desk/desk.js").await.header("content-type").starts_with("text/javascript"));
    assert!(desk.get("/desk/desk.css").await.header("content-type").starts_with("text/css"));
    assert_eq!(desk.get("/readyz").await.status, 200);
    shop.site.end();
    assert_eq!(desk.get("/readyz").await.status, 503);
}

fn row(page: &Answer, locale: &str) -> String {
    let start = format!("data-locale=\"{locale}\"");
    let (_, rest) = page.body.split_once(&start).unwrap_or_else(|| panic!("no {locale}: {}", page.body));
    rest.split_once("</tr>").unwrap().0.to_owned()
}

async fn counted(desk: &mut Browser, mark: &str) -> usize {
    let row = row(&desk.get("/desk").await, "de");
    let (_, rest) = row.split_once(&format!("data-testid=\"{mark}\">")).unwrap();
    rest.split(['<', ' ']).next().unwrap().parse().unwrap()
}

#[tokio::test]
async fn coverage_counts_what_is_missing_and_stale_and_says_what_is_shown() {
    let (_folder, folders) = folders();
    let shop = TestShop::open_with(BASE, &folders).await;
    let mut desk = shop.browser_of(admin_router(&shop.site, folders.locales.as_deref()));
    let before = counted(&mut desk, "translated").await;
    assert_eq!((counted(&mut desk, "missing").await, counted(&mut desk, "stale").await), (0, 0));
    let file = locale_file(&folders, "de/cart.ftl");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replace("cart-empty = ", "# was: ")).unwrap();
    fs::write(locale_file(&folders, "de/.english.toml"), "\"cart-title\" = \"00000000\"\n").unwrap();
    take_in(&shop.site, &folders).await;
    assert_eq!(counted(&mut desk, "translated").await, before - 2);
    assert_eq!((counted(&mut desk, "missing").await, counted(&mut desk, "stale").await), (1, 1));
    let german = desk.get("/desk/de").await.body;
    assert!(german.contains("<dt><code>cart-empty</code></dt><dd>Your cart is empty</dd>"), "{german}");
    assert!(german.contains("<dt><code>cart-title</code></dt><dd>Ihr Warenkorb</dd>"));
    assert!(german.contains("href=\"/de/de/?words=keys\"") && german.contains("<time datetime="));
    assert_eq!(desk.get("/desk/xx").await.status, 404);
    assert_eq!(desk.get("/desk/en").await.status, 200);
}

#[tokio::test]
async fn coverage_counts_pages_and_regions() {
    let (_folder, folders) = folders();
    let shop = TestShop::open_with(BASE, &folders).await;
    let mut desk = shop.browser_of(admin_router(&shop.site, folders.locales.as_deref()));
    fs::remove_file(locale_file(&folders, "de/pages/about.ftl")).unwrap();
    let file = locale_file(&folders, "de/pages/delivery.ftl");
    let text = fs::read_to_string(&file).unwrap();
    let (start, end) = (text.find("\ntext-3 = ").unwrap(), text.find("\ntext-4 = ").unwrap());
    fs::write(&file, [&text[..start], &text[end..]].concat()).unwrap();
    let notes = "\"pages/delivery:text-1\" = \"00000000\"\n";
    fs::write(locale_file(&folders, "de/.english.toml"), notes).unwrap();
    take_in(&shop.site, &folders).await;
    let english = fs::read_to_string(locale_file(&folders, "en/pages/about.ftl")).unwrap();
    let messages = english.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase())).count();
    assert_eq!(counted(&mut desk, "missing").await, messages + 1);
    assert_eq!(counted(&mut desk, "stale").await, 1);
    let german = desk.get("/desk/de").await.body;
    assert!(german.contains("<dt><code>title</code></dt><dd>About us</dd>"), "{german}");
    assert!(german.contains("href=\"/de/de/pages/about?words=keys\""));
    assert!(german.contains("<dt><code>text-3</code></dt><dd><em>nothing</em></dd>"));
    let title = text.lines().find_map(|line| line.strip_prefix("text-1 = ")).unwrap();
    assert!(german.contains(&format!("<dt><code>text-1</code></dt><dd>{title}\n")), "{title}");
    let austria = row(&desk.get("/desk").await, "de-at");
    assert!(austria.contains("<td>at</td>") && austria.contains("href=\"/at/de/?words=keys\""), "{austria}");
    assert!(!austria.contains(">0 in another way"), "{austria}");
}

#[tokio::test]
async fn a_broken_file_is_told_on_the_page_until_it_is_repaired() {
    let (_folder, folders) = folders();
    let shop = TestShop::open_with(BASE, &folders).await;
    let mut desk = shop.operator();
    let file = locale_file(&folders, "de/catalog.ftl");
    let good = fs::read_to_string(&file).unwrap();
    take_in(&shop.site, &folders).await;
    let before = desk.get("/de/de/").await;
    assert!(before.body.contains("<div class=\"desk-problems\" role=\"alert\"></div>"));
    fs::write(&file, format!("{good}\nbroken = {{ $name\n")).unwrap();
    take_in(&shop.site, &folders).await;
    let broken = desk.get("/de/de/").await;
    let named = format!("<p>{}:{}: ", file.display(), good.lines().count() + 3);
    assert!(broken.body.contains(&named), "{named} {}", broken.body);
    assert_eq!((state(&broken), shown(&broken)), (state(&before), shown(&before)));
    fs::write(&file, good.replace("Manche Dinge", "Viele Dinge")).unwrap();
    take_in(&shop.site, &folders).await;
    let after = desk.get("/de/de/").await;
    assert!(after.body.contains("role=\"alert\"></div>") && after.body.contains("Viele Dinge"));
    assert_ne!(state(&after), state(&before));
}

async fn told(stream: &mut BodyDataStream) -> serde_json::Value {
    let event = stream.next().await.unwrap().unwrap();
    let event = String::from_utf8(event.to_vec()).unwrap();
    serde_json::from_str(event.strip_prefix("data: ").unwrap().trim()).unwrap()
}

#[tokio::test]
async fn open_pages_hear_of_changes_until_the_end() {
    let (_folder, folders) = folders();
    let shop = TestShop::open_with(BASE, &folders).await;
    let request = Request::get("/desk/live").body(Body::empty()).unwrap();
    let response = admin_router(&shop.site, None).oneshot(request).await.unwrap();
    assert_eq!(response.headers()["content-type"], "text/event-stream");
    let mut stream = response.into_body().into_data_stream();
    let first = told(&mut stream).await;
    let file = locale_file(&folders, "de/cart.ftl");
    let good = fs::read_to_string(&file).unwrap();
    fs::write(&file, good.replace("Ihr Warenkorb", "Der Warenkorb")).unwrap();
    take_in(&shop.site, &folders).await;
    let changed = told(&mut stream).await;
    assert_ne!(changed["state"], first["state"]);
    assert_eq!(changed["problems"], serde_json::json!([]));
    fs::write(&file, "= nothing").unwrap();
    take_in(&shop.site, &folders).await;
    let broken = told(&mut stream).await;
    assert_eq!(broken["state"], changed["state"]);
    assert!(broken["problems"][0].as_str().unwrap().contains("de/cart.ftl:1: "));
    shop.site.end();
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn a_new_language_is_there_without_a_restart() {
    let (_folder, folders) = folders();
    let shop = TestShop::open_with(BASE, &folders).await;
    let mut desk = shop.operator();
    assert_eq!(desk.get("/de/eo/").await.status, 404);
    let (english, new) = (locale_file(&folders, "en/cart.ftl"), locale_file(&folders, "eo/cart.ftl"));
    fs::create_dir_all(new.parent().unwrap()).unwrap();
    fs::write(&new, fs::read_to_string(english).unwrap().replace("Your cart", "Via korbo")).unwrap();
    let market = folders.data.as_ref().unwrap().join("markets/de.toml");
    let data = fs::read_to_string(&market).unwrap();
    fs::write(&market, data.replace("locales = [\"de\",", "locales = [\"de\", \"eo\",")).unwrap();
    take_in(&shop.site, &folders).await;
    let cart = desk.get("/de/eo/cart").await;
    assert!(cart.status == 200 && cart.speaks("eo") && cart.body.contains("Via korbo"));
    assert!(desk.get("/de/de/").await.body.contains("<option value=\"eo\""));
    let row = row(&desk.get("/desk").await, "eo");
    assert!(row.contains("<td>de</td>") && row.contains("href=\"/de/eo/?words=pseudo\""), "{row}");
}
