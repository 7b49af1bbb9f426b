//! What pages say as JSON-LD, held against the vocabulary of schema.org: every type and every property is there, and every
//! value is of a type that the property takes. The vocabulary is that of `schema-dts` by Google, which `cargo xtask test`
//! installs and names in `CARAVEL_SCHEMA_ORG`.

use crate::{found::between, test_shop::TestShop};
use commerce::{
    World,
    return_request::{Offer, PaysReturn},
};
use l10n::Args;
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// By name: what it takes.
type Properties = BTreeMap<String, Vec<String>>;

/// The vocabulary as TypeScript has it: properties by interface, and what each name may stand for.
#[derive(Default)]
struct Vocabulary {
    /// By interface: what it extends, and its own properties with the names of what they take.
    interfaces: BTreeMap<String, (Vec<String>, Properties)>,
    /// By `@type`: the interface of things of that very type.
    leaves: BTreeMap<String, String>,
    /// By name: its parts.
    names: BTreeMap<String, Vec<String>>,
}

fn parts(text: &str) -> Vec<String> {
    text.trim_end_matches(';').split(" | ").map(|part| part.trim().to_owned()).collect()
}

impl Vocabulary {
    fn read(text: &str) -> Self {
        let mut read = Self::default();
        let mut current = String::new();
        for line in text.lines() {
            let line = line.strip_prefix("export ").unwrap_or(line);
            if let Some(rest) = line.strip_prefix("interface ") {
                let (name, parents) =
                    rest.trim_end_matches(" {").split_once(" extends ").unwrap_or((rest, ""));
                let bare = |parent: &str| {
                    parent.trim().trim_start_matches("Partial<").trim_end_matches('>').to_owned()
                };
                current = name.trim().to_owned();
                let parents = parents.split(',').map(bare).collect();
                read.interfaces.insert(current.clone(), (parents, BTreeMap::new()));
            } else if let Some(rest) = line.strip_prefix("    \"@type\": \"") {
                read.leaves.insert(rest.trim_end_matches("\";").to_owned(), current.clone());
            } else if let Some((name, taken)) = line
                .strip_prefix("    \"")
                .and_then(|rest| rest.split_once("\"?: SchemaValue<"))
                .filter(|(_, taken)| taken.contains(", \""))
            {
                let taken = parts(taken.rsplit_once(", \"").unwrap().0);
                let interface = read.interfaces.get_mut(&current).unwrap();
                interface.1.insert(name.to_owned(), taken);
            } else if let Some((name, rest)) =
                line.strip_prefix("type ").and_then(|rest| rest.split_once(" = "))
            {
                read.names.insert(name.to_owned(), parts(rest));
            }
        }
        read
    }

    /// The properties of an interface, with those of what it extends.
    fn properties(&self, interface: &str) -> BTreeMap<&str, &[String]> {
        let mut all = BTreeMap::new();
        if let Some((parents, own)) = self.interfaces.get(interface) {
            for parent in parents {
                all.extend(self.properties(parent));
            }
            all.extend(own.iter().map(|(name, taken)| (name.as_str(), taken.as_slice())));
        }
        all
    }

    /// Everything that a name stands for in the end: interfaces, words in quotes, and TypeScript's own types.
    fn meant<'a>(&'a self, names: &'a [String], all: &mut BTreeSet<&'a str>) {
        for name in names {
            if all.insert(name)
                && let Some(parts) = self.names.get(name)
            {
                self.meant(parts, all);
            }
        }
    }

    /// What is wrong with a thing and everything in it.
    fn faults(&self, thing: &Value, at: &str, faults: &mut Vec<String>) {
        let kind = thing["@type"].as_str().unwrap_or_default();
        let Some(leaf) = self.leaves.get(kind) else {
            return faults.push(format!("{at}: there is no type `{kind}`"));
        };
        let properties = self.properties(leaf);
        for (name, value) in thing.as_object().unwrap().iter().filter(|(name, _)| !name.starts_with('@')) {
            let at = format!("{at}.{name}");
            // What an action asks of who carries it out is a property with a mark behind it.
            let is_input = |stem: &str| kind.ends_with("Action") && properties.contains_key(stem);
            if name.strip_suffix("-input").is_some_and(is_input) {
                continue;
            }
            let Some(taken) = properties.get(name.as_str()) else {
                faults.push(format!("{at}: `{kind}` has no such property"));
                continue;
            };
            let mut meant = BTreeSet::new();
            self.meant(taken, &mut meant);
            let values = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
            for value in values {
                let is_taken = match value {
                    Value::Object(_) => {
                        self.faults(value, &at, faults);
                        let leaf = self.leaves.get(value["@type"].as_str().unwrap_or_default());
                        leaf.is_some_and(|leaf| meant.contains(leaf.as_str()))
                    }
                    Value::String(text) => {
                        let quoted = format!("\"{text}\"");
                        let is_word = meant.contains(quoted.as_str());
                        // Words of an enumeration are in quotes; where there are some, no other will do.
                        let is_listed = meant.iter().any(|part| part.starts_with("\"https://schema.org/"));
                        let is_number = meant.contains("`${number}`") && text.parse::<f64>().is_ok();
                        // A thing may be named by its address (schema.org, Data model, 5).
                        let is_address = text.starts_with("http") && meant.contains("ThingLeaf");
                        is_word || is_number || is_address || (meant.contains("string") && !is_listed)
                    }
                    Value::Number(_) => meant.contains("number"),
                    Value::Bool(_) => meant.contains("Boolean") || meant.contains("boolean"),
                    Value::Null | Value::Array(_) => false,
                };
                if !is_taken {
                    faults.push(format!("{at}: {value} is none of {taken:?}"));
                }
            }
        }
    }
}

fn vocabulary() -> Option<Vocabulary> {
    let path = std::env::var_os("CARAVEL_SCHEMA_ORG").filter(|path| path != "off")?;
    Some(Vocabulary::read(&std::fs::read_to_string(path).unwrap()))
}

/// Every thing that a page tells of.
pub fn things(page: &str) -> Vec<Value> {
    let texts = between(page, "<script type=\"application/ld+json\">", "</script>");
    texts.into_iter().map(|text| serde_json::from_str(text).unwrap()).collect()
}

#[tokio::test]
async fn pages_speak_the_vocabulary_of_schema_org() {
    let Some(vocabulary) = vocabulary() else { return };
    let shop = TestShop::open().await;
    let mut kinds = BTreeSet::new();
    for place in ["/de/de/", "/jp/ja/", "/us/en/", "/sa/ar/", "/br/pt-br/", "/ww/en/"] {
        let home = shop.browser().get(place).await.body;
        let paths: BTreeSet<&str> = between(&home, &format!("href=\"{place}"), "\"").into_iter().collect();
        let paths = paths.into_iter().filter(|path| {
            ["c/", "p/", "pages/"].iter().any(|kind| path.starts_with(kind)) || path.is_empty()
        });
        for path in paths {
            let page = shop.browser().get(&format!("{place}{path}")).await.body;
            for thing in things(&page) {
                let mut faults = Vec::new();
                assert_eq!(thing["@context"], "https://schema.org");
                vocabulary.faults(&thing, thing["@type"].as_str().unwrap(), &mut faults);
                assert!(faults.is_empty(), "{place}{path}: {faults:#?}");
                kinds.insert(thing["@type"].as_str().unwrap().to_owned());
            }
        }
    }
    assert!(
        kinds.into_iter().eq(["BreadcrumbList", "Organization", "Product", "WebSite"].map(str::to_owned))
    );
}

#[test]
fn what_the_vocabulary_does_not_know_is_a_fault() {
    let Some(vocabulary) = vocabulary() else { return };
    let offer = |offer: Value| serde_json::json!({ "@type": "Product", "name": "Bowl", "offers": offer });
    for (thing, expected) in [
        (serde_json::json!({ "@type": "Bowl" }), "Bowl: there is no type `Bowl`"),
        (offer(serde_json::json!({ "@type": "Country" })), "is none of"),
        (offer(serde_json::json!({ "@type": "Offer", "cost": "1" })), "`Offer` has no such property"),
        (
            offer(serde_json::json!({ "@type": "Offer", "availability": "https://schema.org/Here" })),
            "is none of",
        ),
        (offer(serde_json::json!({ "@type": "Offer", "shippingDetails": "free" })), "is none of"),
    ] {
        let mut faults = Vec::new();
        vocabulary.faults(&thing, thing["@type"].as_str().unwrap(), &mut faults);
        assert!(faults.len() == 1 && faults[0].contains(expected), "{thing}: {faults:?}");
    }
    let sound = offer(serde_json::json!({ "@type": "Offer", "price": "1.00", "sku": "A" }));
    let mut faults = Vec::new();
    vocabulary.faults(&sound, "Product", &mut faults);
    assert!(faults.is_empty(), "{faults:?}");
}

/// What shoppers read of delivery and returns, search engines read as well.
#[tokio::test]
async fn an_offer_tells_how_it_comes_and_how_it_goes_back() {
    let shop = TestShop::open().await;
    let offer = |page: String| things(&page)[0]["offers"][0].clone();
    let german = offer(shop.browser().get("/de/en/p/kohiki-tea-bowl").await.body);
    let returns = &german["hasMerchantReturnPolicy"];
    assert_eq!(returns["merchantReturnDays"], 30);
    assert_eq!(returns["refundType"], "https://schema.org/FullRefund");
    assert_eq!(returns["applicableCountry"], serde_json::json!(["DE"]));
    let delivery = &german["shippingDetails"][0];
    assert_eq!(delivery["shippingRate"]["currency"], "EUR");
    assert_eq!(delivery["shippingDestination"][0]["addressCountry"], "DE");
    assert!(delivery["deliveryTime"]["transitTime"]["maxValue"].as_u64() > Some(0));
    // Australia keeps duty and tax of what goes back.
    let australian = offer(shop.browser().get("/au/en/p/kohiki-tea-bowl").await.body);
    assert_eq!(australian["hasMerchantReturnPolicy"]["refundType"], Value::Null);
}

/// Both say it from the merchant's settings, the page in a sentence of every language.
#[tokio::test]
async fn the_page_about_returns_says_what_search_engines_are_told() {
    let shop = TestShop::open().await;
    let app = &shop.site.app;
    for (days, paid_by, fees) in [
        (1, PaysReturn::Shop, "https://schema.org/FreeReturn"),
        (47, PaysReturn::Buyer, "https://schema.org/ReturnFeesCustomerResponsibility"),
    ] {
        let mut world = World::clone(&app.shop.world.load());
        world.returns.offer = Offer { days, paid_by };
        world.generation = format!("returned within {days}");
        app.shop.world.store(Arc::new(world));
        app.shop.refresh().await.unwrap();
        let product = shop.browser().get("/us/en/p/kohiki-tea-bowl").await.body;
        let told = &things(&product)[0]["offers"][0]["hasMerchantReturnPolicy"];
        assert_eq!((&told["merchantReturnDays"], &told["returnFees"]), (&days.into(), &fees.into()));
        let paid_by = match paid_by {
            PaysReturn::Buyer => "fact-return-paid-by-buyer",
            PaysReturn::Shop => "fact-return-paid-by-shop",
        };
        for locale in app.words.locales() {
            let voice = app.words.voice(&locale, &"us".parse().unwrap());
            let mut page = shop.browser().get(&format!("/us/{locale}/pages/returns")).await;
            if page.status == 308 {
                page = shop.browser().get(page.location()).await;
            }
            let said = voice.text_with("fact-return-days", &Args::new().number("days", days));
            for sentence in [said, voice.text(paid_by)] {
                assert!(page.body.contains(&format!("<p>{sentence}</p>")), "{locale}: {sentence}");
            }
        }
    }
}

#[tokio::test]
async fn the_way_to_a_page_and_the_search_are_told() {
    let shop = TestShop::open().await;
    let page = shop.browser().get("/de/en/p/kohiki-tea-bowl").await.body;
    let trail = &things(&page)[1];
    let steps = trail["itemListElement"].as_array().unwrap();
    assert_eq!(steps.iter().map(|step| step["position"].as_u64().unwrap()).collect::<Vec<_>>(), [1, 2, 3]);
    for step in steps {
        let path = step["item"].as_str().unwrap().strip_prefix(crate::test_shop::BASE).unwrap();
        assert_eq!(shop.browser().get(path).await.status, 200, "{path}");
    }
    let home = things(&shop.browser().get("/de/en/").await.body);
    let template = home[1]["potentialAction"]["target"]["urlTemplate"].as_str().unwrap();
    let asked = template.replace("{search_term_string}", "bowl");
    let found = shop.browser().get(asked.strip_prefix(crate::test_shop::BASE).unwrap()).await;
    assert!(found.status == 200 && found.body.contains("BOWL-KOHIKI-S"));
}
