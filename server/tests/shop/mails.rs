//! What a shopper finds in her inbox.

use crate::{
    purchase::{BRAZILIAN, GERMAN, JAPANESE, SAUDI, Shopper},
    test_shop::{Folder, TestShop},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use commerce::{order::Order, payment::PaymentSession};
use server::{adapters::mail::PostOffice, config};
use std::path::Path;
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::TcpListener,
};
use workflows::ports::{MailKind, Mailer};

fn office(shop: &TestShop, smtp_url: Option<String>, var: &Path) -> PostOffice {
    let settings = config::Mail { smtp_url, from: "Caravel <shop@shop.example>".parse().unwrap() };
    let office = PostOffice::new(&settings, shop.site.app.words.clone(), var).unwrap();
    office.open_for(&shop.site.app.shop);
    office
}

async fn bought(shop: &TestShop, shopper: &Shopper, method: &str) -> (Order, PaymentSession) {
    let path = shopper.buys(&mut shop.browser(), method).await;
    let token = path.rsplit('/').next().unwrap().parse().unwrap();
    let view = workflows::view_order(&shop.site.app.shop, &token).await.unwrap().unwrap();
    (view.order, view.payments.into_iter().next().unwrap())
}

/// The mail that was written: its headers, and its parts as text.
pub async fn written(
    shop: &TestShop,
    kind: MailKind,
    order: &Order,
    payment: &PaymentSession,
) -> (String, Vec<String>) {
    let folder = Folder::new();
    office(shop, None, &folder.0).send(kind, order, Some(payment)).await.unwrap();
    let files: Vec<_> =
        std::fs::read_dir(folder.0.join("mail")).unwrap().map(|file| file.unwrap().path()).collect();
    let [file] = files.as_slice() else { panic!("{files:?}") };
    let name = file.file_name().unwrap().to_str().unwrap();
    assert!(name.starts_with(&format!("20261122T120000Z-{}-order-", order.number)), "{name}");
    let text = std::fs::read_to_string(file).unwrap();
    let (headers, body) = text.split_once("\r\n\r\n").unwrap();
    let boundary = body.lines().find(|line| line.starts_with("--")).unwrap().trim_end().to_owned();
    let parts = body
        .split(&boundary)
        .filter_map(|part| part.split_once("\r\n\r\n"))
        .map(|(head, body)| decoded(head, body));
    (headers.to_owned(), parts.collect())
}

fn decoded(head: &str, body: &str) -> String {
    let bytes = if head.contains("base64") {
        STANDARD.decode(body.split_whitespace().collect::<String>()).unwrap()
    } else if head.contains("quoted-printable") {
        unquoted(body)
    } else {
        body.as_bytes().to_vec()
    };
    String::from_utf8(bytes).unwrap()
}

fn unquoted(text: &str) -> Vec<u8> {
    let text = text.replace("=\r\n", "");
    let mut rest = text.as_bytes();
    let mut bytes = Vec::new();
    while let [first, tail @ ..] = rest {
        match (first, tail) {
            (b'=', [high, low, after @ ..]) => {
                bytes.extend(hex::decode([*high, *low]).unwrap());
                rest = after;
            }
            _ => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    bytes
}

#[tokio::test]
async fn a_mail_speaks_the_language_of_its_order_and_says_how_to_pay() {
    let shop = TestShop::open().await;
    for (shopper, method, lang, dir, says) in [
        (&GERMAN, "card", "de", "ltr", "Lindenweg 4"),
        (&GERMAN, "sepa_transfer", "de", "ltr", "IBAN"),
        (&JAPANESE, "konbini", "ja", "ltr", "150-0041"),
        (&BRAZILIAN, "pix", "pt-BR", "ltr", "br.gov.bcb.pix"),
        (&SAUDI, "cash_on_delivery", "ar", "rtl", "نورة أحمد"),
    ] {
        let (order, payment) = bought(&shop, shopper, method).await;
        let (headers, parts) = written(&shop, MailKind::OrderPlaced, &order, &payment).await;
        assert!(
            headers.contains("To: anna@example.com") && headers.contains("From: Caravel <shop@shop.example>")
        );
        assert!(headers.contains("Date: Sun, 22 Nov 2026 12:00:00"), "{headers}");
        let id = format!("Message-ID: <order-placed.{}@shop.example>", order.number);
        assert!(headers.contains(&id), "{headers}");
        let [text, html] = parts.as_slice() else { panic!("{parts:?}") };
        let link = format!("/orders/{}", order.token);
        let voice = shop.site.app.words.voice(&order.locale, &order.market);
        for part in [text, html] {
            assert!(part.contains(&link) && part.contains(says), "{method}: {part}");
            assert!(part.contains(&voice.money(order.totals.due())), "{method}: {part}");
        }
        assert_eq!(text.contains('\u{2068}'), dir == "rtl", "{text}");
        assert!(html.contains(&format!("<html lang=\"{lang}\" dir=\"{dir}\">")), "{html}");
        // A message that no language has would show its id.
        for id in ["email-", "pay-", "total-", "order-pay"] {
            assert!(!text.contains(id), "{id} in {text}");
        }
    }
}

#[tokio::test]
async fn later_mails_have_subjects_of_their_own() {
    let shop = TestShop::open().await;
    let (order, payment) = bought(&shop, &GERMAN, "card").await;
    let mut subjects = Vec::new();
    let refunded = MailKind::OrderRefunded { number: 1, amount: order.totals.due() };
    for kind in [MailKind::OrderPlaced, MailKind::OrderPaid, MailKind::OrderCanceled, refunded] {
        let (headers, parts) = written(&shop, kind, &order, &payment).await;
        assert_eq!(parts.len(), 2);
        subjects.push(headers.split("Subject: ").nth(1).unwrap().split("\r\n").next().unwrap().to_owned());
    }
    subjects.dedup();
    assert_eq!(subjects.len(), 4, "{subjects:?}");
}

#[tokio::test]
async fn what_a_shopper_types_becomes_neither_a_header_nor_markup() {
    let shop = TestShop::open().await;
    let (mut order, payment) = bought(&shop, &GERMAN, "card").await;
    order.address.set(commerce::address::AddressField::Name, "<script>alert(1)</script>");
    let (_, parts) = written(&shop, MailKind::OrderPlaced, &order, &payment).await;
    assert!(!parts[1].contains("<script>") && parts[1].contains("&lt;script&gt;"));
    for email in ["a@b.de\r\nBcc: c@d.de", "a@b.de, c@d.de", "a@b.de>", "", "nobody"] {
        order.email = email.to_owned();
        let folder = Folder::new();
        let sent = office(&shop, None, &folder.0).send(MailKind::OrderPlaced, &order, None).await;
        assert!(sent.is_err(), "{email}");
        assert!(!folder.0.join("mail").exists());
    }
}

#[tokio::test]
async fn a_mail_goes_to_the_server_that_the_settings_name() {
    let shop = TestShop::open().await;
    let (order, payment) = bought(&shop, &GERMAN, "card").await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("smtp://{}", listener.local_addr().unwrap());
    let server = tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        let (read, mut write) = stream.into_split();
        let mut lines = BufReader::new(read).lines();
        let (mut heard, mut in_mail) = (Vec::new(), false);
        write.write_all(b"220 here\r\n").await.unwrap();
        while let Ok(Some(line)) = lines.next_line().await {
            let answer: &[u8] = match line.as_str() {
                "." => b"250 kept\r\n",
                _ if in_mail => b"",
                "DATA" => b"354 go on\r\n",
                "QUIT" => b"221 bye\r\n",
                _ => b"250 well\r\n",
            };
            in_mail = (in_mail || line == "DATA") && line != ".";
            heard.push(line);
            write.write_all(answer).await.unwrap();
            if heard.last().is_some_and(|line| line == ".") {
                break;
            }
        }
        heard
    });
    let folder = Folder::new();
    office(&shop, Some(url), &folder.0).send(MailKind::OrderPlaced, &order, Some(&payment)).await.unwrap();
    let heard = server.await.unwrap();
    assert!(heard.iter().any(|line| line == "RCPT TO:<anna@example.com>"), "{heard:?}");
    assert!(heard.iter().any(|line| line.starts_with("Subject: ")), "{heard:?}");
    let unreachable = office(&shop, Some("smtp://127.0.0.1:9".to_owned()), &folder.0);
    let fault = unreachable.send(MailKind::OrderPlaced, &order, Some(&payment)).await.unwrap_err();
    assert!(!fault.to_string().contains("anna"), "{fault}");
}
