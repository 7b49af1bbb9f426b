//! Every mail in every language.

use crate::{
    process::run,
    test_shop::{Folder, TestShop},
};
use server::adapters::mail::preview::Preview;

/// What mail programs take before they cut a mail off (Gmail: 102 KB).
const MOST_BYTES: usize = 60_000;
/// RFC 5322, 2.1.1.
const LONGEST_LINE: usize = 998;
/// The beginnings of ids: a message that no language has would show its id.
const IDS: [&str; 9] =
    ["email-", "mail-", "total-", "pay-", "order-", "fact-", "shipping-", "tax-name-", "method-"];

/// What keeps HTML from being a tree: an element that is not closed, or not open.
fn faults(html: &str) -> Vec<String> {
    let mut open: Vec<&str> = Vec::new();
    let mut faults = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        let (tag, after) = rest.split_once('>').unwrap_or((rest, ""));
        rest = after;
        let name = tag.trim_start_matches('/').split([' ', '/', '\n']).next().unwrap();
        match name {
            "!doctype" | "meta" | "br" | "img" => {}
            _ if tag.starts_with('/') => match open.pop() {
                Some(last) if last == name => {}
                last => faults.push(format!("</{name}> after {last:?}")),
            },
            "style" => rest = rest.split_once("</style>").map_or("", |(_, after)| after),
            _ => open.push(name),
        }
        if tag.matches('"').count() % 2 == 1 {
            faults.push(format!("a quotation mark too many: {tag}"));
        }
    }
    faults.extend(open.into_iter().map(|name| format!("<{name}> is never closed")));
    faults
}

#[test]
fn faults_are_found() {
    assert_eq!(faults("<!doctype html><p>a<br>b<!-- <b> --></p>"), [""; 0]);
    for broken in ["<p>", "</p>", "<p><b></p></b>", "<p class=\"a></p>"] {
        assert!(!faults(broken).is_empty(), "{broken}");
    }
}

#[tokio::test]
async fn every_mail_in_every_language_is_whole() {
    let shop = TestShop::open().await;
    let app = &shop.site.app;
    let from = "Caravel <shop@shop.example>".parse().unwrap();
    let mut count = 0;
    for locale in app.words.locales() {
        let preview = Preview::new(app, &locale).unwrap();
        for kind in preview.kinds() {
            let at = format!("{} in {locale}", kind.name());
            let letter = preview.letter(kind);
            let (text, html) = (letter.text(), letter.html().unwrap());
            assert_eq!(faults(&html), [""; 0], "{at}");
            assert!(html.contains(&format!("lang=\"{}\" dir=\"{}\"", letter.lang, letter.dir)), "{at}");
            for said in [&text, &letter.subject] {
                let mut words = said.split_whitespace();
                let id = words.find(|word| IDS.iter().any(|id| word.starts_with(id)));
                assert_eq!(id, None, "{at}: {said}");
            }
            // Nothing is fetched but pictures of what was ordered, and those from the shop.
            let fetched = html.matches("src=\"").count() + html.matches("url(").count();
            let pictures = html.matches(&format!("<img src=\"{}/assets/", app.shop.base_url)).count();
            assert_eq!(fetched, pictures, "{at}");
            assert!(!html.contains("<link") && !html.contains("@import"), "{at}");
            for part in [&text, &html] {
                assert!(part.contains(&letter.action.url), "{at}");
            }
            // An address is the end of its line, so that nothing beside it becomes a part of the link.
            for line in text.lines().filter(|line| line.contains("://")) {
                let (_, link) = line.split_once("http").unwrap();
                assert!(link.is_ascii() && !link.contains(' '), "{at}: {line}");
                let is_alone = line.starts_with("http");
                let followed = html.contains(&format!("href=\"{}\"", line.replace('&', "&amp;")));
                assert!(followed || !is_alone, "{at}: {line}");
            }
            let travelling = preview.travelling(kind, &from).unwrap();
            assert!(travelling.len() < MOST_BYTES, "{at}: {} bytes", travelling.len());
            let longest = travelling.split(|byte| *byte == b'\n').map(<[u8]>::len).max().unwrap();
            assert!(longest < LONGEST_LINE, "{at}: a line of {longest} bytes");
            count += 1;
        }
    }
    assert!(count >= 17 * 9, "{count}");
}

#[test]
fn previews_are_written_without_a_database() {
    let folder = Folder::new();
    let (ok, said, told) =
        run(&folder.0, &["mail", "preview", "--locale", "ja", "--kind", "order-p", "--to", "mails"]);
    assert!(ok && said.starts_with("2 mails: mails/index.html"), "{said} {told}");
    let read = |name: &str| std::fs::read_to_string(folder.0.join("mails").join(name)).unwrap();
    assert!(read("index.html").contains("href=\"ja-order-placed.html\""));
    assert!(read("ja-order-paid.html").contains("<html lang=\"ja\" dir=\"ltr\""));
    assert!(read("ja-order-paid.txt").contains("見本 愛子"));
    assert!(read("ja-order-paid.eml").contains("Content-Language: ja"));
    assert!(!folder.0.join("var").exists(), "nothing of the shop is touched");
    for (option, value) in [("--locale", "tlh"), ("--kind", "order-eaten")] {
        let (ok, _, told) = run(&folder.0, &["mail", "preview", option, value, "--to", "mails"]);
        assert!(!ok && told.starts_with(option), "{told}");
    }
}

#[test]
fn where_no_mail_was_given_up_there_is_none_to_send_again() {
    let folder = Folder::new();
    assert!(run(&folder.0, &["migrate"]).0);
    let (ok, said, _) = run(&folder.0, &["mail", "retry"]);
    assert!(ok && said == "no such mail was given up\n", "{said}");
    assert!(run(&folder.0, &["doctor"]).1.contains("ok       mails: none was given up"));
}

#[tokio::test]
async fn the_desk_shows_every_mail_in_the_words_of_now() {
    let shop = TestShop::open().await;
    let mut desk = shop.operator();
    let list = desk.get("/desk/mails").await;
    assert_eq!(list.status, 200);
    assert_eq!(list.body.matches("data-kind=\"order-paid\"").count(), shop.site.app.words.locales().len());
    let mail = desk.get("/desk/mails/ar/order-placed.html").await;
    assert!(mail.body.contains("<html lang=\"ar\" dir=\"rtl\""), "{mail:?}");
    assert!(mail.header("content-security-policy").contains("sandbox"), "{mail:?}");
    let text = desk.get("/desk/mails/ar/order-placed.txt").await;
    assert_eq!((text.status, text.header("content-type")), (200, "text/plain; charset=utf-8"));
    for missing in ["xx/order-placed.html", "ar/order-eaten.html", "ar/order-placed.exe"] {
        assert_eq!(desk.get(&format!("/desk/mails/{missing}")).await.status, 404, "{missing}");
    }
    assert_eq!(shop.browser().get("/desk/mails").await.status, 404, "nobody else sees it");
}
