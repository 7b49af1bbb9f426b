#![allow(clippy::unwrap_used, clippy::indexing_slicing)]
use super::*;
use std::collections::BTreeMap;

fn read(env: &[(&str, &str)], file: Option<&str>) -> Result<Settings, Faults> {
    let env: BTreeMap<&str, &str> = env.iter().copied().collect();
    Settings::read(|name| env.get(name).map(|value| (*value).to_owned()), file, Path::new("/nowhere"))
}

fn faults(env: &[(&str, &str)], file: Option<&str>) -> Vec<String> {
    read(env, file).unwrap_err().0.iter().map(ToString::to_string).collect()
}

#[test]
fn without_settings_the_shop_is_on_loopback() {
    let settings = read(&[], None).unwrap();
    assert_eq!(settings.network.addr, "127.0.0.1:3000".parse().unwrap());
    assert_eq!(settings.network.admin_addr, Some("127.0.0.1:3001".parse().unwrap()));
    assert_eq!(settings.network.base_url("127.0.0.1:4711".parse().unwrap()), "http://127.0.0.1:4711");
    assert_eq!(settings.database.url, "sqlite://var/caravel.db");
    assert_eq!(settings.folders, Folders { media: "/nowhere/var/media".into(), ..Folders::default() });
    assert_eq!(settings.mail.from.to_string(), "shop@localhost");
    assert_eq!(settings.now, None);
}

#[test]
fn payments_that_move_no_money_are_asked_for_where_shoppers_come_by_https() {
    let secure = ("CARAVEL_BASE_URL", "https://shop.example");
    let secret = ("CARAVEL_SECRET", "0123456789abcdef0123456789abcdef");
    assert!(read(&[], None).unwrap().sandbox);
    assert!(!read(&[("CARAVEL_SANDBOX", "off")], None).unwrap().sandbox);
    let rates = |settings: &[(&'static str, &'static str)]| read(settings, None).unwrap().rates_url;
    assert_eq!(rates(&[]), None, "a demo asks nobody");
    assert!(rates(&[secure, secret]).unwrap().starts_with("https://www.ecb.europa.eu/"));
    assert_eq!(rates(&[secure, secret, ("CARAVEL_RATES_URL", "off")]), None);
    assert_eq!(
        rates(&[("CARAVEL_RATES_URL", "http://127.0.0.1:1/x")]).as_deref(),
        Some("http://127.0.0.1:1/x")
    );
    assert!(!read(&[secure, secret], None).unwrap().sandbox);
    assert!(read(&[secure, secret, ("CARAVEL_SANDBOX", "on")], None).unwrap().sandbox);
}

#[test]
fn a_register_is_asked_by_https_or_on_this_machine() {
    let url = |text: &str| read(&[("CARAVEL_VIES_URL", text)], None).map(|settings| settings.vies_url);
    assert_eq!(read(&[], None).unwrap().vies_url, None);
    assert_eq!(
        url("https://vies.example/rest-api/").unwrap().as_deref(),
        Some("https://vies.example/rest-api")
    );
    assert_eq!(url("http://127.0.0.1:4711").unwrap().as_deref(), Some("http://127.0.0.1:4711"));
    for wrong in
        ["http://vies.example", "https://a@vies.example", "https://vies.example/?a=b", "vies", "ftp://x"]
    {
        assert!(url(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn the_environment_wins_over_the_file() {
    let file = "CARAVEL_ADDR = \"127.0.0.1:1\"\nCARAVEL_CONNECTION_LIMIT = 5\nCARAVEL_ADMIN_ADDR = \"off\"\n";
    let settings = read(&[("CARAVEL_ADDR", "127.0.0.1:2"), ("CARAVEL_NOW", "")], Some(file)).unwrap();
    assert_eq!(settings.network.addr.port(), 2);
    assert_eq!(settings.network.connection_limit, 5);
    assert_eq!(settings.network.admin_addr, None);
}

#[test]
fn every_fault_is_told_at_once_with_name_and_example() {
    let wrong = [
        ("CARAVEL_ADDR", "here"),
        ("CARAVEL_ADMIN_ADDR", "on"),
        ("CARAVEL_BASE_URL", "http://shop.example"),
        ("CARAVEL_CONNECTION_LIMIT", "0"),
        ("CARAVEL_COUNTRY_HEADER", "a b"),
        ("CARAVEL_DATA", "no-such-folder"),
        ("CARAVEL_FONTS", "no-such-folder"),
        ("CARAVEL_LOCALES", "no-such-folder"),
        ("CARAVEL_MAIL_FROM", "nobody"),
        ("CARAVEL_MEDIA", "/dev/null"),
        ("CARAVEL_NOW", "tomorrow"),
        ("CARAVEL_PAGE_CACHE_MB", "much"),
        ("CARAVEL_RATES_URL", "http://rates.example/daily.xml"),
        ("CARAVEL_SANDBOX", "maybe"),
        ("CARAVEL_SECRET", "short"),
        ("CARAVEL_SECRET_PREVIOUS", "short"),
        ("CARAVEL_SITE", "no-such-folder"),
        ("CARAVEL_SMTP_URL", "mail.example"),
        ("CARAVEL_STRIPE_KEY", "pk_live_1"),
        ("CARAVEL_STRIPE_URL", "http://stripe.example"),
        ("CARAVEL_STRIPE_WEBHOOK_SECRET", "sk_live_1"),
        ("CARAVEL_TRUSTED_PROXIES", "proxy"),
        ("CARAVEL_VIES_URL", "vies"),
        ("DATABASE_URL", "mysql://x"),
    ];
    let told = faults(&wrong, None);
    for name in NAMES {
        let of_name: Vec<_> = told.iter().filter(|fault| fault.starts_with(&format!("{name}:"))).collect();
        assert_eq!(of_name.len(), 1, "{name}: {told:?}");
        assert!(of_name[0].contains("for example"), "{of_name:?}");
    }
    assert_eq!(told.len(), NAMES.len(), "{told:?}");
}

#[test]
fn a_base_url_is_https_or_on_loopback() {
    let secret = ("CARAVEL_SECRET", "0123456789012345678901234567890123456789");
    for (url, expected) in [
        ("https://shop.example", "https://shop.example"),
        ("https://shop.example:8443/", "https://shop.example:8443"),
        ("http://localhost:3000", "http://localhost:3000"),
        ("http://127.0.0.1", "http://127.0.0.1"),
        ("http://[::1]:3000", "http://[::1]:3000"),
    ] {
        let settings = read(&[("CARAVEL_BASE_URL", url), secret], None).unwrap();
        assert_eq!(settings.network.base_url.as_deref(), Some(expected));
    }
    for url in [
        "http://10.0.0.1",
        "ftp://shop.example",
        "shop",
        "https://shop.example/de",
        "https://u@shop.example",
        "/",
    ] {
        assert_eq!(faults(&[("CARAVEL_BASE_URL", url), secret], None).len(), 1, "{url}");
    }
    assert_eq!(faults(&[("CARAVEL_ADDR", "0.0.0.0:80")], None).len(), 1);
}

#[test]
fn https_needs_a_secret_and_no_fault_shows_one() {
    let told = faults(&[("CARAVEL_BASE_URL", "https://shop.example")], None);
    assert!(told.len() == 1 && told[0].starts_with("CARAVEL_SECRET: is needed"), "{told:?}");
    let told =
        faults(&[("CARAVEL_SECRET", "hunter2"), ("CARAVEL_SMTP_URL", "x://a:hunter2@b")], None).join("\n");
    assert!(!told.contains("hunter2"), "{told}");
    let told = faults(&[], Some("CARAVEL_SECRET = hunter2")).join("\n");
    assert!(told.contains("caravel.toml: line 1") && !told.contains("hunter2"), "{told}");
    let settings = read(&[("CARAVEL_SECRET", "hunter2hunter2hunter2hunter2hunter2")], None).unwrap();
    assert!(!format!("{settings:?}").contains("hunter2"));
}

#[test]
fn an_account_at_stripe_is_whole_or_not_there_and_never_shown() {
    let (key, webhook) =
        (("CARAVEL_STRIPE_KEY", "rk_live_hunter2"), ("CARAVEL_STRIPE_WEBHOOK_SECRET", "whsec_hunter2"));
    assert_eq!(read(&[], None).unwrap().stripe, None);
    assert_eq!(read(&[("CARAVEL_STRIPE_URL", "https://stripe.example")], None).unwrap().stripe, None);
    let settings = read(&[key, webhook], None).unwrap();
    assert_eq!(settings.stripe.as_ref().unwrap().url, "https://api.stripe.com");
    assert!(!format!("{settings:?}").contains("hunter2"));
    for (there, missing) in [(key, webhook.0), (webhook, key.0)] {
        let told = faults(&[there], None);
        assert!(told.len() == 1 && told[0].starts_with(&format!("{missing}: is needed")), "{told:?}");
    }
    for wrong in ["pk_live_hunter2", "hunter2", "sk_", "sk_hunter2 hunter2", "sk_hunter2é"] {
        let told = faults(&[("CARAVEL_STRIPE_KEY", wrong), webhook], None);
        assert!(told.len() == 1 && !told[0].contains("hunter2"), "{wrong}: {told:?}");
    }
}

#[test]
fn the_file_is_read_strictly() {
    assert!(faults(&[], Some("\nCARAVEL_ADRR = \"x\"")).join("").contains("no setting `CARAVEL_ADRR`"));
    assert!(faults(&[], Some("CARAVEL_ADDR = true")).join("").contains("neither a text"));
    assert!(faults(&[], Some("a = 1\n= 2")).join("").contains("line 2"));
}

#[test]
fn a_secret_is_made_once_and_kept_for_the_owner_only() {
    let var = std::env::temp_dir().join(format!("caravel-secret-{}", std::process::id()));
    let first = Secrets::default().current(&var).unwrap();
    let second = Secrets::default().current(&var).unwrap();
    #[cfg(unix)]
    let mode = std::os::unix::fs::PermissionsExt::mode(
        &std::fs::metadata(var.join("secret")).unwrap().permissions(),
    );
    let left = std::fs::read_dir(&var).unwrap().count();
    std::fs::remove_dir_all(&var).unwrap();
    assert_eq!(first, second);
    assert_eq!((first.as_bytes().len(), left), (64, 1));
    #[cfg(unix)]
    assert_eq!(mode & 0o777, 0o600);
}
