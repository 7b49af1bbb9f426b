//! Content pages: each in its languages, with the facts that the checkout has, on its days and in its markets.

use crate::test_shop::{Answer, Browser, TestShop};
use app::context::{Here, speaks};
use commerce::{Locale, MarketId, payment::RefundWay};
use std::collections::BTreeSet;

const STANDING: [&str; 7] = ["about", "delivery", "imprint", "payment", "privacy", "returns", "size-guide"];

fn here(shop: &TestShop, market: &str, locale: &str) -> Here {
    Here::new(&shop.site.app, &market.parse().unwrap(), &locale.parse().unwrap(), None).unwrap()
}

/// The path of a page, as its links have it.
fn path(here: &Here, id: &str) -> String {
    here.link(&here.content_page(&id.parse().unwrap(), &here.place.locale).unwrap())
}

async fn get(shop: &TestShop, browser: &mut Browser, market: &str, locale: &str, id: &str) -> Answer {
    let path = path(&here(shop, market, locale), id);
    let page = browser.get(&path).await;
    assert_eq!(page.status, 200, "{path}");
    page
}

/// Without the marks that keep the direction of what is filled in.
fn plain(page: &Answer) -> String {
    page.body.replace(['\u{2068}', '\u{2069}'], "").replace(['\u{a0}', '\u{202f}'], " ")
}

/// The part of a page that is its own.
fn article(page: &Answer) -> String {
    let text = plain(page);
    let begin = text.find("<article").unwrap();
    text[begin..text.find("</article>").unwrap()].to_owned()
}

/// The values of an attribute of all elements with a mark.
fn marked(text: &str, mark: &str, attribute: &str) -> Vec<String> {
    let tags = text.split('<').filter(|tag| tag.contains(&format!("data-testid=\"{mark}\"")));
    let start = format!(" {attribute}=\"");
    let value = |tag: &str| tag.split_once(&start).unwrap().1.split('"').next().unwrap().to_owned();
    tags.map(value).collect()
}

#[tokio::test]
async fn every_page_is_there_in_every_language_and_in_every_market() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let world = shop.site.app.shop.world.load_full();
    let in_us: Vec<(MarketId, Locale)> =
        shop.site.app.words.locales().into_iter().map(|locale| ("us".parse().unwrap(), locale)).collect();
    let firsts = world.markets.values().map(|market| (market.id.clone(), market.locales[0].clone()));
    for (market, locale) in in_us.into_iter().chain(firsts) {
        let here = here(&shop, market.as_str(), locale.as_str());
        for id in STANDING {
            let page = here.content(&id.parse().unwrap(), &locale).unwrap();
            let path = path(&here, id);
            let answer = browser.get(&path).await;
            assert_eq!(answer.status, 200, "{path}");
            assert!(answer.speaks(here.voice.lang()), "{path}");
            assert_eq!(answer.body.matches("<h1").count(), 1, "{path}");
            assert!(answer.body.contains(&page.title.replace('\'', "&#x27;")), "{path}");
            // The foot names those that are in the reader's own language.
            let link = format!("<a href=\"{path}\">{}</a>", page.footer.as_deref().unwrap());
            assert_eq!(answer.body.contains(&link), speaks(page, &locale), "{path}");
            let article = article(&answer);
            for unsaid in ["fact-", "length-", "page-delivery", "{ "] {
                let text = article.replace("data-testid=\"fact-", "");
                assert!(!text.contains(unsaid), "{path}: {unsaid}");
            }
        }
    }
}

#[tokio::test]
async fn a_page_says_what_the_checkout_says() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    for market in ["de", "us", "in", "jp", "br", "ww"] {
        let here = here(&shop, market, "en");
        let world = &here.world;
        let carried = here.market.payment_methods.iter().filter(|id| {
            let method = &world.methods[*id];
            shop.site.app.shop.gateway(&method.id, method.kind).is_some()
        });
        let carried: Vec<String> = carried.map(ToString::to_string).collect();
        let payment = article(&get(&shop, &mut browser, market, "en", "payment").await);
        assert_eq!(marked(&payment, "page-payment-method", "data-method"), carried, "{market}");
        let returns = article(&get(&shop, &mut browser, market, "en", "returns").await);
        assert_eq!(marked(&returns, "page-refund-window", "data-method"), carried, "{market}");
        for id in &carried {
            let policy = world.methods[&id.parse().unwrap()].refund;
            let row = returns.split_once(&format!("data-method=\"{id}\"")).unwrap().1;
            let row = row.split("</td>").next().unwrap();
            let days = policy.window_days.map(|days| here.voice.integer(days.into()));
            let expected = match (policy.way, days) {
                (RefundWay::ToSource, Some(days)) => format!("for {days} day"),
                (RefundWay::ToSource, None) => "The way it came".to_owned(),
                _ => "To an account".to_owned(),
            };
            assert!(row.contains(&expected), "{market} {id}: {row}");
        }
        let delivery = article(&get(&shop, &mut browser, market, "en", "delivery").await);
        let ways: BTreeSet<String> =
            marked(&delivery, "page-shipping-method", "data-method").into_iter().collect();
        let offered = world.shipping.of(&here.market.id).iter().map(|way| way.method.to_string());
        assert_eq!(ways, offered.collect(), "{market}");
        for way in world.shipping.of(&here.market.id) {
            let rates = here.snapshot.rates.of(&here.market);
            if let Some(from) = way.free_from_in(here.currency, rates).unwrap() {
                let from = here.voice.money(from).replace('\u{a0}', " ");
                assert!(delivery.contains(&from), "{market} {}: {from}", way.method);
            }
        }
    }
}

#[tokio::test]
async fn what_comes_back_follows_the_rules_for_refunds() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    for (market, part) in [
        // Within a customs union nothing is paid at a border.
        ("de", "crosses no customs border"),
        // Norway gives duty and tax back and keeps the fees, Australia keeps all.
        ("no", "we also give back: customs duty and import tax."),
        ("no", "does not come back: fees of customs and carrier."),
        ("au", "does not come back: customs duty, import tax and fees of customs and carrier."),
    ] {
        let page = article(&get(&shop, &mut browser, market, "en", "returns").await);
        assert!(page.contains(part), "{market}: {part} in {page}");
    }
}

#[tokio::test]
async fn the_page_about_privacy_names_the_times_that_the_jobs_erase_by() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let world = shop.site.app.shop.world.load_full();
    let days = |seconds: u64| format!("{} days", seconds / 86_400);
    let kept = |page: &str, id: &str| {
        let cell = page.split_once(&format!("data-testid=\"{id}\">"))?.1;
        cell.split('<').next().map(str::to_owned)
    };
    let brazilian = article(&get(&shop, &mut browser, "br", "en", "privacy").await);
    for (id, expected) in [
        ("fact-kept-cart", "90 days".to_owned()),
        ("fact-kept-number", days(world.erase_buyer_numbers_after.as_secs())),
        ("fact-kept-account", days(world.erase_payees_after.as_secs())),
        ("fact-kept-marks", days(world.risk.remember.as_secs())),
    ] {
        assert_eq!(kept(&brazilian, id), Some(expected), "{id}");
    }
    // Where no country asks for a number, none is kept.
    let german = article(&get(&shop, &mut browser, "de", "en", "privacy").await);
    assert_eq!(kept(&german, "fact-kept-number"), None);
    // Every cookie that a visit sets is listed.
    let fields = [("sku", "MUG-RIDGE-INK"), ("quantity", "1"), ("market", "de"), ("locale", "en")];
    browser.post_json("/api/cart/add", &fields).await;
    browser.submit("/api/preferences", &[("market", "de"), ("locale", "en"), ("return_to", "/")]).await;
    assert!(browser.cookies.len() > 2, "{:?}", browser.cookies);
    for name in browser.cookies.keys() {
        assert!(german.contains(&format!(">{name}</bdi>")), "{name}");
    }
}

#[tokio::test]
async fn the_imprint_is_the_merchants() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let world = shop.site.app.shop.world.load_full();
    let (merchant, page) =
        (&world.trade.merchant, article(&get(&shop, &mut browser, "de", "de", "imprint").await));
    let imprint = &merchant.imprint;
    let numbers = merchant.registrations.iter().map(|registration| &registration.number);
    let named = imprint.address.iter().chain(&imprint.register).chain(&imprint.represented_by);
    for part in named.chain(numbers).chain([&merchant.name, &imprint.mail]) {
        assert!(page.contains(part.as_str()), "{part}");
    }
    assert!(page.contains("Deutschland"));
}

#[tokio::test]
async fn sizes_are_in_the_units_of_the_market() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let german = article(&get(&shop, &mut browser, "de", "de", "size-guide").await);
    assert!(german.contains("140 cm") && german.contains("200 cm"), "{german}");
    let american = article(&get(&shop, &mut browser, "us", "en", "size-guide").await);
    assert!(
        american.contains("55.1 in") && american.contains("78.7 in") && !american.contains(" cm"),
        "{american}"
    );
}

#[tokio::test]
async fn a_campaign_is_there_on_its_days_and_in_its_markets() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let (german, american) = ("/de/de/pages/wintertisch", "/us/en/pages/winter-table");
    for (moment, status) in [
        ("2026-11-22T12:00:00Z", 200),
        ("2026-11-15T23:59:00Z", 404),
        ("2026-12-24T23:59:00Z", 200),
        ("2026-12-25T00:00:00Z", 404),
    ] {
        shop.at(moment);
        shop.site.app.shop.refresh().await.unwrap();
        assert_eq!(browser.get(german).await.status, status, "{moment}");
        assert_eq!(browser.get(american).await.status, 404, "{moment}");
        let home = browser.get("/de/de/").await;
        assert_eq!(home.mark("campaign", "href").as_deref(), (status == 200).then_some(german), "{moment}");
        assert_eq!(browser.get("/us/en/").await.mark("campaign", "href"), None);
    }
}

#[tokio::test]
async fn a_page_without_words_in_a_language_is_read_in_english_and_told_to_nobody() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let page = browser.get("/ch/fr/pages/winter-table").await;
    assert_eq!(page.status, 200);
    assert!(page.speaks("fr-CH") || page.speaks("fr"), "{}", page.body);
    let article = page.body.split_once("<article ").unwrap().1.split('>').next().unwrap();
    assert!(article.contains("lang=\"en\"") && article.contains("dir=\"ltr\""), "{article}");
    assert!(page.body.contains("<meta name=\"robots\" content=\"noindex\""));
    assert_eq!(browser.get("/ch/fr/").await.mark("campaign", "href"), None);
    let german = browser.get("/ch/de/pages/wintertisch").await;
    assert!(!german.body.contains("content=\"noindex\""));
    let alternates: Vec<_> = german.body.split("hreflang=\"").skip(1).map(|rest| &rest[..5]).collect();
    for alternate in ["de-CH", "de-AT", "de-DE"] {
        assert!(alternates.contains(&alternate), "{alternates:?}");
    }
    assert!(!alternates.iter().any(|tag| tag.starts_with("fr") || tag.ends_with("US")), "{alternates:?}");
}

#[tokio::test]
async fn the_slug_of_another_language_leads_to_the_page() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    for (asked, found) in [
        ("/de/de/pages/delivery", "/de/de/pages/lieferung"),
        ("/de/en/pages/lieferung?currency=USD", "/de/en/pages/delivery?currency=USD"),
        ("/ch/fr/pages/wintertisch", "/ch/fr/pages/winter-table"),
        ("/de/de/pages/Lieferung", "/de/de/pages/lieferung"),
    ] {
        let answer = browser.get(asked).await;
        assert_eq!((answer.status, answer.location()), (308, found), "{asked}");
    }
    assert_eq!(browser.get("/de/de/pages/nowhere").await.status, 404);
    let fields = [("market", "jp"), ("locale", "ja"), ("return_to", "/de/de/pages/impressum")];
    let answer = browser.submit("/api/preferences", &fields).await;
    assert_eq!(answer.location(), path(&here(&shop, "jp", "ja"), "imprint"));
    // A campaign that is not there leads home.
    let fields = [("market", "jp"), ("locale", "ja"), ("return_to", "/de/de/pages/wintertisch")];
    assert_eq!(browser.submit("/api/preferences", &fields).await.location(), "/jp/ja/");
}
