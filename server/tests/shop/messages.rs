//! What buyers and the merchant write to each other about orders.

use crate::{
    mails::written_as,
    process::run,
    purchase::{GERMAN, JAPANESE},
    test_shop::{Answer, Browser, TestShop},
};
use commerce::message::{LONGEST, OPEN_AT_MOST};
use std::path::Path;
use workflows::{
    erase_buyers,
    ports::{MailKind, OutgoingMail},
    verify_orders, view_order,
};

fn operator(shop: &TestShop) -> &Path {
    let work = &shop.folder.0;
    std::fs::write(work.join("caravel.toml"), "DATABASE_URL = \"sqlite://shop.db\"\n").unwrap();
    work
}

async fn ask(browser: &mut Browser, order: &str, seen: &str, text: &str) -> Answer {
    let token = order.rsplit('/').next().unwrap();
    browser.submit("/api/orders/ask", &[("token", token), ("seen", seen), ("text", text)]).await
}

fn sent(shop: &TestShop, is_meant: fn(MailKind) -> bool) -> usize {
    shop.mails.0.lock().unwrap().iter().filter(|mail| is_meant(mail.0)).count()
}

#[tokio::test]
async fn a_question_reaches_the_merchant_and_the_answer_comes_back() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let order = JAPANESE.buys(&mut browser, "card").await;
    let page = browser.get(&order).await;
    assert_eq!(page.field("seen").as_deref(), Some("0"));
    let question = "茶碗は電子レンジで使えますか。\r\n<b>急いでいます</b>";
    for _ in 0..2 {
        let answer = ask(&mut browser, &order, "0", question).await;
        assert_eq!((answer.status, answer.location()), (303, format!("{order}#messages").as_str()));
    }
    let page = browser.get(&order).await;
    assert_eq!(page.body.matches("data-testid=\"message\"").count(), 1, "a second click sends nothing");
    assert_eq!(page.mark("message", "data-from").as_deref(), Some("buyer"));
    assert!(page.body.contains("&lt;b&gt;急いでいます") && !page.body.contains("<b>急いでいます"));
    assert_eq!(page.field("seen").as_deref(), Some("1"));
    for _ in 0..2 {
        shop.deliver().await;
    }
    assert_eq!(sent(&shop, |kind| matches!(kind, MailKind::Asked { .. })), 1);

    let token = order.rsplit('/').next().unwrap().parse().unwrap();
    let number = view_order(&shop.site.app.shop, &token).await.unwrap().unwrap().order.number;
    let work = operator(&shop);
    let (ok, said, _) = run(work, &["messages", "list"]);
    assert!(ok && said.starts_with(&format!("{number} (ja): 1 waiting since ")), "{said}");
    let (_, said, _) = run(work, &["messages", "show", number.as_str()]);
    assert!(
        said.starts_with("1. buyer (ja), ") && said.contains("茶碗は電子レンジで使えますか。\n"),
        "{said}"
    );
    std::fs::write(work.join("answer.txt"), "いいえ、お控えください。\n").unwrap();
    let answer = ["messages", "answer", number.as_str(), "--text-file", "answer.txt"];
    for said_so in ["answered; the server", "was answered so before"] {
        let (ok, said, told) = run(work, &answer);
        assert!(ok && said.contains(said_so), "{said} {told}");
    }
    assert_eq!(run(work, &["messages", "list"]).1, "nobody waits for an answer\n");
    shop.deliver().await;
    assert_eq!(sent(&shop, |kind| matches!(kind, MailKind::Answered { number: 2 })), 1);
    let page = browser.get(&order).await;
    assert!(page.body.contains("data-from=\"merchant\"") && page.body.contains("いいえ、お控えください。"));

    let kept = browser.get(&format!("{order}/data.json")).await.json();
    assert_eq!(
        (&kept["messages"][0]["from"], &kept["messages"][1]["from"]),
        (&"buyer".into(), &"merchant".into())
    );
    let kinds: Vec<_> = kept["events"].as_array().unwrap().iter().map(|event| &event["kind"]).collect();
    assert_eq!(kinds[kinds.len() - 2..], ["asked", "answered"]);
    assert_eq!(verify_orders(&shop.site.app.shop.db).await.unwrap().found, []);
    for wrong in [
        ["messages", "show", "CV-7K3M-Q2XD"].as_slice(),
        &["messages", "answer", "CV-7K3M-Q2XD", "--text-file", "answer.txt"],
    ] {
        assert!(!run(work, wrong).0);
    }
}

#[tokio::test]
async fn each_mail_is_in_its_reader_s_language_and_marks_the_words_of_the_other() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let order = JAPANESE.buys(&mut browser, "card").await;
    ask(&mut browser, &order, "0", "いつ届きますか。").await;
    let token = order.rsplit('/').next().unwrap().parse().unwrap();
    let view = view_order(&shop.site.app.shop, &token).await.unwrap().unwrap();
    for (kind, lang, to, said) in [
        (MailKind::Asked { number: 1 }, "de", "shop@example.org", "日本語"),
        (MailKind::Answered { number: 1 }, "ja", "anna@example.com", "お返事"),
    ] {
        let outgoing = OutgoingMail::about(7, kind, &view.order, view.payments.first());
        let outgoing = OutgoingMail { message: view.messages.first(), ..outgoing };
        let (headers, parts) = written_as(&shop, outgoing).await;
        assert!(
            headers.contains(&format!("To: {to}")) && headers.contains(&format!("Content-Language: {lang}")),
            "{headers}"
        );
        let [text, html] = parts.as_slice() else { panic!("{parts:?}") };
        assert!(html.contains(&format!("<html lang=\"{lang}\"")), "{html}");
        assert!(html.contains("<blockquote lang=\"ja\" dir=\"ltr\""), "{html}");
        for part in [text, html] {
            assert!(part.contains("いつ届きますか。") && part.contains(said), "{part}");
        }
        assert!(text.contains("> いつ届きますか。"), "{text}");
        let how = format!("caravel messages answer {} --text-file", view.order.number);
        assert_eq!(text.contains(&how), lang == "de", "{text}");
    }
}

#[tokio::test]
async fn what_is_no_message_is_refused_beside_its_field_and_so_is_a_flood() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let order = GERMAN.buys(&mut browser, "card").await;
    let token = order.rsplit('/').next().unwrap();
    for (text, code) in [(" \r\n ", "message_empty"), ("x".repeat(LONGEST + 1).as_str(), "message_long")] {
        let fields = [("token", token), ("seen", "0"), ("text", text)];
        let json = browser.post_json("/api/orders/ask", &fields).await;
        assert_eq!((json.status, json.code().as_str()), (422, code));
        let refused = browser.submit("/api/orders/ask", &fields).await;
        assert_eq!((refused.status, refused.location()), (303, order.as_str()));
        let page = browser.get(&order).await;
        let mark = format!("data-field=\"message\" data-code=\"{code}\"");
        assert_eq!(page.body.matches(&mark).count(), 1, "{mark}");
        assert!(!page.body.contains("data-testid=\"message\""));
    }
    for number in 0..OPEN_AT_MOST {
        ask(&mut browser, &order, &number.to_string(), &format!("Frage {number}")).await;
    }
    let page = browser.get(&order).await;
    assert_eq!(page.body.matches("data-testid=\"message\"").count(), OPEN_AT_MOST);
    assert!(!page.body.contains("data-testid=\"message-send\""));
    let json = browser.post_json("/api/orders/ask", &[("token", token), ("seen", "5"), ("text", "x")]).await;
    assert_eq!((json.status, json.code().as_str()), (409, "messages_full"));
    let json = browser.post_json("/api/orders/ask", &[("token", "x"), ("text", "x")]).await;
    assert_eq!((json.status, json.code().as_str()), (404, "unknown_order"));
}

#[tokio::test]
async fn messages_are_erased_with_the_buyer() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let order = GERMAN.buys(&mut browser, "card").await;
    shop.deliver().await;
    ask(&mut browser, &order, "0", "Bitte an Anna Geheim").await;
    let token = order.rsplit('/').next().unwrap();
    browser.submit("/api/orders/erase", &[("token", token)]).await;
    shop.at("2027-03-01T00:00:00Z");
    assert_eq!(erase_buyers(&shop.site.app.shop, 100).await.unwrap(), 1);
    shop.deliver().await;
    assert_eq!(sent(&shop, |kind| matches!(kind, MailKind::Asked { .. })), 0, "nothing is left to be sent");
    let (page, kept) = (browser.get(&order).await, browser.get(&format!("{order}/data.json")).await);
    for body in [&page.body, &kept.body] {
        assert!(!body.contains("Geheim"), "{body}");
    }
    assert!(!page.body.contains("data-testid=\"message-text\""), "nobody could be answered");
    let json = browser.post_json("/api/orders/ask", &[("token", token), ("seen", "0"), ("text", "x")]).await;
    assert_eq!((json.status, json.code().as_str()), (409, "messages_closed"));
}
