#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
use super::*;
use commerce::{
    World,
    address::{Address, AddressField},
    market::TaxBehavior,
};
use std::collections::BTreeSet;

mod methods;
mod overlaps;
mod prices;
mod stripe;

fn shipped() -> World {
    world(&embedded()).unwrap()
}

/// The shipped data with one text of one file replaced, and every problem it then has.
#[track_caller]
pub(super) fn altered(path: &str, from: &str, to: &str) -> Vec<String> {
    let mut files = embedded();
    let file = files.iter_mut().find(|file| file.path == path).unwrap();
    assert!(file.text.contains(from), "{path} does not contain {from}");
    file.text = file.text.replacen(from, to, 1);
    check(&files).iter().map(ToString::to_string).collect()
}

/// The line on which a text stands in a shipped file.
#[track_caller]
fn line_of(path: &str, text: &str) -> usize {
    let files = embedded();
    let file = files.iter().find(|file| file.path == path).unwrap();
    let at = file.text.find(text).unwrap_or_else(|| panic!("{path} does not contain {text}"));
    file.text[..at].matches('\n').count() + 1
}

#[test]
fn the_shipped_data_has_no_problem() {
    assert_eq!(check(&embedded()), []);
    let world = shipped();
    let markets: Vec<&str> = world.markets.keys().map(|id| id.as_str()).collect();
    assert_eq!(
        markets.join(" "),
        "ae at au be br ca ch cl cn de dk es fi fr gb hk ie in it jp ke kr kw mx nl no nz pl pt sa se sg th tr us ww"
    );
    assert_eq!(world.default_market.as_str(), "ww");
    for (id, market) in &world.markets {
        assert!(!world.shipping.of(id).is_empty(), "{id}");
        for country in &market.countries {
            assert_eq!(&world.market_of(country).unwrap().id, id, "{country}");
        }
    }
    let (de, us) = (&world.markets[&"de".parse().unwrap()], &world.markets[&"us".parse().unwrap()]);
    assert_eq!((de.prices, us.prices), (TaxBehavior::Inclusive, TaxBehavior::Exclusive));
    assert_eq!(de.default_locale().unwrap().as_str(), "de");
}

#[test]
fn the_copy_in_the_binary_is_the_folder() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    assert_eq!(read_dir(&folder).unwrap(), embedded());
    assert!(read_dir(&folder.join("nowhere")).is_err());
}

#[test]
fn addresses_follow_their_country() {
    let world = shipped();
    let cases = [
        ("DE", "10115", true),
        ("DE", "1011", false),
        ("DE", "101155", false),
        ("US", "95014-1234", true),
        ("JP", "154-0023", true),
        ("BR", "40301-110", true),
        ("GB", "sw1a 1aa", true),
        ("GB", "12345", false),
        ("CH", "8001", true),
        ("SA", "11564", true),
    ];
    for (country, postcode, good) in cases {
        let country: commerce::CountryCode = country.parse().unwrap();
        let mut address = Address::new(country.clone());
        address.set(AddressField::Postcode, postcode);
        let faults = address.faults(world.address_format(&country));
        assert_eq!(
            faults.iter().all(|(field, _)| *field != AddressField::Postcode),
            good,
            "{country} {postcode}"
        );
    }
    let japan = world.address_format(&"JP".parse().unwrap());
    let fields: Vec<_> = japan.fields().take(4).map(AddressField::key).collect();
    assert_eq!(fields, ["postcode", "region", "city", "street"]);
    assert_eq!(japan.regions.len(), 47);
    assert_eq!(japan.regions[12].local_name.as_deref(), Some("東京都"));
    let reads =
        |country: &str, locale: &str| world.reads_local(&country.parse().unwrap(), &locale.parse().unwrap());
    assert!(reads("JP", "ja") && reads("AE", "ar"));
    assert!(
        !reads("KR", "en") && !reads("TW", "en") && !reads("JP", "en"),
        "English readers get Latin letters"
    );
    for (country, code, local, written) in [
        ("AE", "AZ", true, "أبو ظبي"),
        ("AE", "AZ", false, "Abu Dhabi"),
        ("TW", "TPE", true, "台北市"),
        ("US", "CA", true, "CA"),
        ("IT", "MI", false, "MI"),
        ("ES", "M", false, "Madrid"),
        ("MX", "CMX", true, "Ciudad de México"),
    ] {
        let mut address = Address::new(country.parse().unwrap());
        address.set(AddressField::Region, code);
        assert_eq!(world.address_format(&address.country).written(&address, local), [written], "{country}");
    }
    // A country that nobody wrote down still gets a form.
    assert!(world.address_format(&"QQ".parse().unwrap()).fields().count() > 2);
}

#[test]
fn the_demo_catalog_has_what_the_shop_shows() {
    let catalog = demo_catalog(&embedded()).unwrap();
    assert_eq!(catalog.products.len(), 24);
    let collections: Vec<&str> = catalog.products.iter().map(|product| product.collection.as_str()).collect();
    let mut order = collections.clone();
    order.dedup();
    assert_eq!(
        order,
        ["tableware", "tea", "kitchen", "textiles", "desk", "scent", "carry", "sound", "digital"]
    );
    let stock = |sku: &str| {
        catalog.stock.iter().find(|(of, at, _)| of.as_str() == sku && at.as_str() == "hamburg").unwrap().2
    };
    assert_eq!((stock("MUG-RIDGE-MOSS"), stock("KNIFE-PETTY")), (0, 3));
    let variants = catalog.products.iter().flat_map(|product| &product.variants);
    let skus: BTreeSet<_> = variants.clone().map(|variant| &variant.sku).collect();
    assert_eq!(skus.len(), variants.clone().count());
    let shipped = catalog.products.iter().filter(|product| product.file.is_none());
    let counted: BTreeSet<_> = catalog.stock.iter().map(|(sku, _, _)| sku).collect();
    assert_eq!(shipped.map(|product| product.variants.len()).sum::<usize>(), counted.len());
    assert!(catalog.stock.iter().any(|(_, at, pieces)| at.as_str() == "kobe" && *pieces > 0));
    let bowl = variants.clone().find(|variant| variant.sku.as_str() == "BOWL-KOHIKI-M").unwrap();
    assert_eq!(bowl.options, [("size".to_owned(), "m".to_owned())]);
}

#[test]
fn the_generation_changes_with_any_file_and_with_nothing_else() {
    let mut files = embedded();
    let before = world(&files).unwrap().generation;
    assert_eq!(before.len(), 16);
    files.reverse();
    assert_eq!(world(&files).unwrap().generation, before);
    files.iter_mut().find(|file| file.path == "shop.toml").unwrap().text.push('\n');
    assert_ne!(world(&files).unwrap().generation, before);
}

#[test]
fn a_slip_is_named_with_its_file_and_line() {
    let de = "markets/de.toml";
    let shop = "demo/catalog.toml";
    let (tax, eu) = ("tax-rates.toml", "customs/eu.toml");
    let rates = "rates/eurofxref-daily.xml";
    let carriers = "shipping.toml";
    let markets_known = "countries, currency, locales, payment_methods, prices, rates, search_engines, shipping, time_zone, units";
    let cases: Vec<(&str, &str, &str, String)> = vec![
        (de, "units =", "unit =", format!("unknown key `unit`; known here: {markets_known}")),
        (
            de,
            "units =",
            "search_engines = { google = \"<meta>\" }\nunits =",
            "`<meta>` is no word of a search engine: only what stands in the content of its <meta>".into(),
        ),
        (
            "shop.toml",
            "translated_share = 90",
            "translated_share = 101",
            "`translated_share` must be a whole number from 1 to 100".into(),
        ),
        (
            "shop.toml",
            "least_orders = 3",
            "least_orders = 1",
            "`least_orders` must be a whole number from 2 to 1000000".into(),
        ),
        (de, "\"EUR\"", "\"EURO\"", "`EURO` is no ISO 4217 currency code".into()),
        (de, "\"EUR\"", "\"BHD\"", "BHD is not in currencies.toml".into()),
        (de, "\"EUR\"", "978", "`currency` must be a text in quotes, found integer".into()),
        (de, "\"en\"", "\"EN\"", "`EN` is no locale: a lower-case BCP 47 tag".into()),
        (de, "\"en\"", "\"de\"", "`de` is named twice in `locales`".into()),
        (de, "[\"de\", \"en\"]", "[]", "`locales` is empty: a market needs at least one".into()),
        (de, "[\"de\", \"en\"]", "\"de\"", "`locales` must be a list in brackets, found string".into()),
        (de, "[\"DE\"]", "[]", "`countries` is empty: a market needs at least one".into()),
        (de, "[\"DE\"]", "[\"de\"]", "`de` is no country: two upper-case letters".into()),
        (de, "metric", "imperial", "unknown variant `imperial`, expected `metric` or `us_customary`".into()),
        (de, "Europe/Berlin", "Berlin", "`Berlin` is no IANA time zone: write Europe/Berlin".into()),
        (de, "\"inclusive\"", "\"gross\"", "unknown variant `gross`, expected `inclusive` or `exclusive`".into()),
        (tax, "percent = \"20\"", "percent = \"20 %\"", "`20 %` is no number from 0 up: write 4.90".into()),
        (tax, "percent = \"20\"", "percent = \"-20\"", "`-20` is no number from 0 up: write 4.90".into()),
        (tax, "percent = \"20\"", "percent = \"200\"", "`200` is more than 100 %".into()),
        (tax, "as_of = \"2026-09-29\"", "as_of = \"29.9.2026\"", "`29.9.2026` is no date: write 2026-11-30".into()),
        (tax, "\"standard\"", "\"cars\"", "unknown variant `cars`, expected one of `standard`, `food`, `books`, `electronic`".into()),
        (eu, "valid_to = \"2028-06-30\"", "valid_to = \"2026-06-30\"", "`valid_to` is before `valid_from`".into()),
        (eu, "one_area = true", "one_area = \"yes\"", "`one_area` must be true or false".into()),
        ("tax-rounding.toml", "\"line\"", "\"piece\"", "unknown variant `piece`, expected `order` or `line`".into()),
        ("tariff.toml", "regime = \"ae\"", "regime = \"xx\"", "there is no regime `xx`".into()),
        ("tariff.toml", "hs_code = \"691200\"", "hs_code = \"69120\"", "`69120` is no HS chapter, heading or subheading: 2, 4 or 6 digits, or *".into()),
        ("merchant.toml", "\"ioss\"", "\"eioss\"", "unknown variant `eioss`, expected one of `tax`, `oss`, `ioss`, `voec`".into()),
        (de, "\"60.00\"", "\"0\"", "`0` must be more than 0".into()),
        (de, "\"60.00\"", "\"60.005\"", "`60.005` is finer than the smallest unit of EUR".into()),
        (de, "\"express\"", "\"balloon\"", "there is no method `balloon` in shipping.toml".into()),
        (de, "[\"road\"]", "[\"rocket\"]", "unknown variant `rocket`, expected one of `road`, `sea`, `air`, `post`".into()),
        (carriers, "cm3_per_kg = 5000", "cm3_per_kg = 0", "`cm3_per_kg` must be a whole number from 1 to 100000".into()),
        (carriers, "above = \"200.00\"", "above = \"200.005\"", "`200.005` is finer than the smallest unit of EUR".into()),
        (carriers, "from = \"kobe\"", "from = \"osaka\"", "there is no location `osaka` in merchant.toml".into()),
        (carriers, "[2, 4]", "[4, 2]", "`days` must be [soonest, latest]".into()),
        (carriers, "[2, 4]", "[2, 999]", "`days` must be a whole number from 0 to 365".into()),
        (carriers, "[10000, \"11.90\"]", "[5000, \"11.90\"]", "a bracket must be heavier than the one before it".into()),
        (carriers, "[10000, \"11.90\"]", "[10000, \"1.90\"]", "a heavier parcel cannot cost less than a lighter one".into()),
        (carriers, "[10000, \"11.90\"]", "[10000, \"11.905\"]", "`11.905` is finer than the smallest unit of EUR".into()),
        (carriers, "[10000, \"11.90\"]", "[10000]", "a bracket is [up to so many grams, price], such as [5000, \"4.90\"]".into()),
        (carriers, "\"100.00\", \"500.00\"", "\"100.00\", \"100.00\"", "each of `goods_from` must be more than the one before it".into()),
        (carriers, "\"100.00\", \"500.00\"", "\"0\", \"500.00\"", "`0` must be more than 0".into()),
        (carriers, "\"100.00\", \"500.00\"", "\"100.00\", \"500.001\"", "`500.001` is finer than the smallest unit of EUR".into()),
        (carriers, "\"9.90\", \"13.90\"]", "\"9.90\"]", "a bracket here is [up to so many grams, 3 prices]: one, and one for each of `goods_from`".into()),
        (carriers, "\"16.90\", \"13.90\"", "\"16.90\", \"9.80\"", "a heavier parcel cannot cost less than a lighter one".into()),
        (carriers, "[5000, \"1800\"]", "[5000, \"18.50\"]", "`18.50` is finer than the smallest unit of JPY".into()),
        ("pegs.toml", "\"3.75\"", "\"0\"", "`0` must be more than 0".into()),
        ("pegs.toml", "\"USD\"", "\"SAR\"", "SAR cannot be tied to itself".into()),
        ("currencies.toml", "step = 100", "step = 0", "`step` must be a whole number from 1 to 10000".into()),
        ("currencies.toml", "\"ILS\"", "\"USD\"", "USD is named twice".into()),
        ("shop.toml", "\"ww\"", "\"xx\"", "there is no markets/xx.toml".into()),
        ("shop.toml", "late_payment = \"reserve_or_refund\"", "late_payment = \"keep\"", "unknown variant `keep`, expected `reserve_or_refund` or `refund`".into()),
        ("addresses.toml", "\"street\", \"extra\", \"city\"", "\"street\", \"extra\", \"town\"", "unknown variant `town`, expected one of `name`, `organization`, `street`, `extra`, `district`, `city`, `region`, `postcode`".into()),
        ("addresses.toml", "'^(?:\\d{6})$'", "'\\d{6}'", "`\\d{6}` must match as a whole: write ^(?:…)$".into()),
        (shop, "\"691200\"", "\"6912\"", "`6912` is no HS code of six digits".into()),
        (shop, "collection = \"tableware\"", "collection = \"tabelware\"", "`tabelware` is not in `collections`".into()),
        (shop, "weight_grams = 340", "weight_grams = 0", "`weight_grams` must be a whole number from 1 to 1000000".into()),
        (shop, "size_cm = [13, 13, 9]", "size_cm = [13, 13]", "`size_cm` must be [length, width, height]".into()),
        (shop, "size_cm = [13, 13, 9]", "size_cm = [13, 13, 0]", "`size_cm` must be a whole number from 1 to 1000".into()),
        (shop, "stock = 46", "stock = -1", "`stock` must be a whole number from 0 to 1000000".into()),
        (rates, "1.1172", "-1.1172", "`-1.1172` is no rate for USD".into()),
    ];
    for (path, from, to, what) in cases {
        let expected = format!("{path}:{}: {what}", line_of(path, from));
        let problems = altered(path, from, to);
        assert!(problems.contains(&expected), "{expected}\nis not in\n{}", problems.join("\n"));
        // A wrong key is a missing one as well; nothing else may follow from a slip.
        let most = if to.starts_with("unit =") { 2 } else { 1 };
        assert!(problems.len() <= most, "too much is said:\n{}", problems.join("\n"));
    }
}

#[test]
fn what_is_missing_is_named_at_its_table() {
    let cn = line_of("customs/cn.toml", "[[figure]]");
    let rates = line_of("shop.toml", "warn_after = 3") - 1;
    let cases = [
        ("customs/cn.toml", "\nsource = ", "\n# source = ", cn, "`source` is missing"),
        ("customs/cn.toml", "\nas_of = ", "\n# as_of = ", cn, "`as_of` is missing"),
        ("customs/cn.toml", "\nconfidence = ", "\n# confidence = ", cn, "`confidence` is missing"),
        ("markets/de.toml", "\nlocales = ", "\n# locales = ", 1, "`locales` is missing"),
        ("markets/de.toml", "\ncountries = ", "\n# countries = ", 1, "`countries` is missing"),
        ("shop.toml", "default_market", "# default_market", 1, "`default_market` is missing"),
        (
            "shop.toml",
            "warn_after = 3",
            "warn_after = 11",
            rates,
            "`warn_after` (11) comes after `refuse_after` (10)",
        ),
        ("currencies.toml", "\nbase", "\n# base", 1, "`base` is missing"),
    ];
    for (path, from, to, line, what) in cases {
        assert_eq!(altered(path, from, to), [format!("{path}:{line}: {what}")]);
    }
    let method = line_of("payment-methods.toml", "[[method]]");
    assert_eq!(
        altered("payment-methods.toml", "\nsource = ", "\n# source = "),
        [format!("payment-methods.toml:{method}: `source` is missing")]
    );
}

#[test]
fn missing_and_misplaced_files_are_named() {
    let mut files = embedded();
    files.retain(|file| file.path != "markets/ww.toml" && file.path != "pegs.toml");
    files.push(DataFile::new("market/de.toml", ""));
    files.push(DataFile::new("markets/germany.toml", ""));
    let problems: Vec<String> = world(&files).unwrap_err().iter().map(ToString::to_string).collect();
    let [misplaced, others @ ..] = &problems[..] else { panic!("{problems:?}") };
    assert!(misplaced.starts_with("market/de.toml:1: no table is read from here; known: addresses.toml, "));
    let named = ", demo/pictures.toml, demo/promotions.toml, rates/merchant.toml, stripe-methods.toml";
    assert!(misplaced.ends_with(named), "{misplaced}");
    let name = "`germany` is no market: two lower-case letters; the file's name is the market's code";
    let germany = format!("markets/germany.toml:1: {name}");
    assert_eq!(
        others,
        [&germany, "pegs.toml:1: the file is missing", "shop.toml:2: there is no markets/ww.toml"]
    );
    assert!(world(&[]).unwrap_err().len() >= 5);
}

#[test]
fn all_faults_come_at_once_and_no_text_is_too_strange() {
    let mut files = embedded();
    let markets = files.iter().filter(|file| file.path.starts_with("markets/")).count();
    for file in files.iter_mut().filter(|file| file.path.starts_with("markets/")) {
        file.text = file.text.replace("units = ", "units = 1 #").replace("time_zone = ", "time_zone = 2 #");
    }
    assert_eq!(world(&files).unwrap_err().len(), 2 * markets);

    let two = altered("markets/de.toml", "[\"paypal\", \"klarna\"", "[\"pay pal\", \"klara\"");
    assert_eq!(two.len(), 2, "{two:?}");
    let pounds = "currencies.GBP = { countries = [\"GB\"], max = \"4000\" }\ncurrencies.CHF";
    let two = altered("payment-methods.toml", pounds, &pounds.replace("GBP", "gbp").replace("CHF", "chf"));
    assert_eq!(two.len(), 2, "{two:?}");

    let broken = [
        "",
        "[",
        "= 1",
        "a = 'x",
        "\u{0}",
        "\u{FFFD}\u{FFFD}",
        "tax = 1\nshipping = 2\nlocales = [1, [2]]",
        "[[tax]]\n[shipping]",
        "[[shipping]]\ndays = [99999999999999999999, -1]",
        "shipping = [1, 'x', []]",
        &"[".repeat(100_000),
        &"a.".repeat(10_000),
    ];
    for text in broken {
        for path in
            ["markets/de.toml", "payment-methods.toml", "addresses.toml", "demo/catalog.toml", "shop.toml"]
        {
            let mut files = embedded();
            files.iter_mut().find(|file| file.path == path).unwrap().text = text.to_owned();
            let problems = check(&files);
            assert!(problems.iter().any(|problem| problem.file == path), "{path}: {text:.20}");
            assert!(problems.iter().all(|problem| problem.line > 0 && !problem.what.is_empty()));
        }
    }
}

#[test]
fn a_repeated_thing_is_named() {
    let again = |path: &str, from: &str, to: &str, what: &str| {
        let problems = altered(path, from, to);
        assert!(problems.iter().any(|problem| problem.ends_with(what)), "{what} is not in {problems:?}");
    };
    again("payment-methods.toml", "id = \"paypal\"", "id = \"card\"", "there are two methods `card`");
    again(
        "demo/catalog.toml",
        "\"BOWL-KOHIKI-M\"",
        "\"BOWL-KOHIKI-S\"",
        "there are two variants `BOWL-KOHIKI-S`",
    );
    again(
        "demo/catalog.toml",
        "id = \"teapot-tokoname\"",
        "id = \"bowl-kohiki\"",
        "there are two products `bowl-kohiki`",
    );
    again(
        "demo/catalog.toml",
        "size = \"m\"",
        "size = \"s\"",
        "`BOWL-KOHIKI-M` has the options of another variant",
    );
    again(
        "markets/de.toml",
        "id = \"express\"",
        "id = \"standard\"",
        "there are two ways of shipping `standard`",
    );
    again(
        "addresses.toml",
        "[\"01\", \"Hokkaido\", \"北海道\"]",
        "[\"02\", \"Hokkaido\"]",
        "there are two regions `02`",
    );
    again("pegs.toml", "\"AED\"", "\"SAR\"", "SAR is tied twice");
}
