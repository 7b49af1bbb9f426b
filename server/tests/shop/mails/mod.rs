//! What a shopper finds in her inbox.

mod mailbox;
mod previews;

use crate::{
    purchase::{BRAZILIAN, GERMAN, JAPANESE, SAUDI, Shopper},
    test_shop::{BASE, Folder, TestShop},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use commerce::{order::Order, payment::PaymentSession, picture::PictureFormat};
use mailbox::Mailbox;
use server::{adapters::mail::PostOffice, config};
use std::path::Path;
use tokio::net::TcpListener;
use workflows::{
    StockNotice,
    ports::{MailFailure, MailKind, Mailer, NoticeKind, OutgoingMail, OutgoingNotice, OutsideError},
};

/// What the outbox calls its message.
const ID: i64 = 7;

fn mail<'a>(kind: MailKind, order: &'a Order, payment: &'a PaymentSession) -> OutgoingMail<'a> {
    OutgoingMail::about(ID, kind, order, Some(payment))
}

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
    written_as(shop, mail(kind, order, payment)).await
}

/// The same of any mail.
pub async fn written_as(shop: &TestShop, mail: OutgoingMail<'_>) -> (String, Vec<String>) {
    let (folder, order) = (Folder::new(), mail.order);
    office(shop, None, &folder.0).send(mail).await.unwrap();
    parts_of(&folder, &format!("20261122T120000Z-{}-order-", order.number))
}

/// A mail to somebody who waits for a variant, as [`written`] gives it.
pub async fn written_notice(
    shop: &TestShop,
    kind: NoticeKind,
    notice: &StockNotice,
    ticket: &str,
) -> (String, Vec<String>) {
    let folder = Folder::new();
    let mail = OutgoingNotice { id: ID, kind, email: "anna@example.com", notice, ticket };
    office(shop, None, &folder.0).send_notice(mail).await.unwrap();
    parts_of(&folder, &format!("20261122T120000Z-{}-", kind.name()))
}

/// The headers and the parts of the only mail in a folder, whose name begins so.
fn parts_of(folder: &Folder, begin: &str) -> (String, Vec<String>) {
    let files: Vec<_> =
        std::fs::read_dir(folder.0.join("mail")).unwrap().map(|file| file.unwrap().path()).collect();
    let [file] = files.as_slice() else { panic!("{files:?}") };
    let name = file.file_name().unwrap().to_str().unwrap();
    assert!(name.starts_with(begin), "{name}");
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
        (&JAPANESE, "konbini", "ja", "ltr", "〒150-0041"),
        (&BRAZILIAN, "pix", "pt-BR", "ltr", "br.gov.bcb.pix"),
        (&SAUDI, "cash_on_delivery", "ar", "rtl", "نورة أحمد"),
    ] {
        let (order, payment) = bought(&shop, shopper, method).await;
        let (headers, parts) = written(&shop, MailKind::OrderPlaced, &order, &payment).await;
        assert!(
            headers.contains("To: anna@example.com") && headers.contains("From: Caravel <shop@shop.example>")
        );
        assert!(headers.contains("Date: Sun, 22 Nov 2026 12:00:00"), "{headers}");
        let id = format!("Message-ID: <{ID}.{}@shop.example>", order.number);
        assert!(headers.contains(&id), "{headers}");
        let [text, html] = parts.as_slice() else { panic!("{parts:?}") };
        let link = format!("/orders/{}", order.token);
        let voice = shop.site.app.words.voice(&order.locale, &order.market);
        for part in [text, html] {
            assert!(part.contains(&link) && part.contains(says), "{method}: {part}");
            assert!(part.contains(&voice.money(order.totals.due())), "{method}: {part}");
        }
        assert_eq!(text.contains('\u{2068}'), dir == "rtl", "{text}");
        assert_eq!(html.contains('\u{2068}'), dir == "rtl", "{html}");
        assert!(html.contains(&format!("<html lang=\"{lang}\" dir=\"{dir}\"")), "{html}");
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
        let sent = office(&shop, None, &folder.0).send(mail(MailKind::OrderPlaced, &order, &payment)).await;
        assert!(matches!(sent, Err(MailFailure::Refused(_))), "{email}: {sent:?}");
        assert!(!folder.0.join("mail").exists());
    }
}

#[tokio::test]
async fn a_mail_server_gets_the_mail_and_another_parser_reads_it_as_it_was_meant() {
    let shop = TestShop::open().await;
    let Some(mailbox) = Mailbox::open() else { return };
    let office = office(&shop, Some(mailbox.url.clone()), &shop.folder.0);
    for (shopper, method, lang, dir) in [
        (&SAUDI, "cash_on_delivery", "ar", "rtl"),
        (&JAPANESE, "konbini", "ja", "ltr"),
        (&GERMAN, "card", "de", "ltr"),
    ] {
        let (order, payment) = bought(&shop, shopper, method).await;
        office.send(mail(MailKind::OrderPlaced, &order, &payment)).await.unwrap();
        let received = mailbox.newest();
        let voice = shop.site.app.words.voice(&order.locale, &order.market);
        let number = l10n::Args::new().set("number", order.number.as_str());
        assert_eq!(received.header("subject"), voice.plain_with("email-order-subject", &number));
        assert_eq!(received.header("to"), "anna@example.com");
        assert_eq!(received.header("from"), "Caravel <shop@shop.example>");
        assert_eq!(received.header("date"), "Sun, 22 Nov 2026 12:00:00 +0000");
        assert_eq!(received.header("message-id"), format!("<{ID}.{}@shop.example>", order.number));
        assert_eq!(received.header("auto-submitted"), "auto-generated");
        assert_eq!(received.header("content-language"), lang);
        assert_eq!((received.kind.as_str(), received.defects.len()), ("multipart/alternative", 0));

        let totals = &order.totals;
        let (text, html) = (received.part("text/plain"), received.part("text/html"));
        assert!(html.contains(&format!("<html lang=\"{lang}\" dir=\"{dir}\"")), "{html}");
        let charges = totals.charges().into_iter().map(|charge| charge.amount);
        let lines = order.lines.iter().map(|line| line.total);
        for amount in charges.chain(lines).chain([totals.goods(), totals.due()]) {
            let amount = voice.money(amount);
            assert!(text.contains(&amount) && html.contains(&amount), "{amount} in {text} {html}");
        }
        let due = if totals.cost.at_door.amount == 0 { "total-due" } else { "total-with-order" };
        let (due, sum) = (voice.text(due), voice.money(totals.due()));
        assert!(text.lines().any(|line| line.contains(&due) && line.contains(&sum)), "{due} {sum} in {text}");
        let picture = order.lines[0].picture.as_ref().unwrap();
        let file = picture.file(picture.width_for(128), PictureFormat::Webp);
        let picture = format!("src=\"{BASE}/assets/{file}\"");
        assert!(html.contains(&picture), "{picture} in {html}");
    }
    assert_eq!(mailbox.count(), 3);
}

#[tokio::test]
async fn a_second_delivery_is_known_as_the_same_mail() {
    let shop = TestShop::open().await;
    let Some(mailbox) = Mailbox::open() else { return };
    let (order, payment) = bought(&shop, &GERMAN, "card").await;
    let office = office(&shop, Some(mailbox.url.clone()), &shop.folder.0);
    let placed = mail(MailKind::OrderPlaced, &order, &payment);
    let mut ids = Vec::new();
    for outgoing in [placed, placed, OutgoingMail { id: ID + 1, ..placed }] {
        office.send(outgoing).await.unwrap();
        ids.push(mailbox.newest().header("message-id").to_owned());
    }
    assert_eq!(ids[0], ids[1]);
    assert_ne!(ids[1], ids[2]);
}

#[tokio::test]
async fn a_refusal_is_final_only_where_it_is_about_the_mail() {
    let shop = TestShop::open().await;
    let Some(mailbox) = Mailbox::open() else { return };
    let (mut order, payment) = bought(&shop, &GERMAN, "card").await;
    let office = office(&shop, Some(mailbox.url.clone()), &shop.folder.0);
    for (email, code, is_final) in [
        ("refused@example.com", "550", true),
        ("busy@example.com", "451", false),
        ("locked@example.com", "535", false),
    ] {
        order.email = email.to_owned();
        let fault = office.send(mail(MailKind::OrderPlaced, &order, &payment)).await.unwrap_err();
        assert_eq!(matches!(fault, MailFailure::Refused(_)), is_final, "{fault:?}");
        let told = fault.to_string();
        assert!(told.contains(code) && !told.contains("example.com"), "{told}");
    }
    assert_eq!(mailbox.count(), 0);
}

#[tokio::test]
async fn a_mail_server_that_is_away_or_silent_is_asked_again_later() {
    let shop = TestShop::open().await;
    let (order, payment) = bought(&shop, &GERMAN, "card").await;
    let placed = mail(MailKind::OrderPlaced, &order, &payment);
    let away = office(&shop, Some("smtp://127.0.0.1:9".to_owned()), &shop.folder.0);
    let fault = away.send(placed).await.unwrap_err();
    assert_eq!(fault.to_string(), "the mail server could not be reached");
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("smtp://{}", listener.local_addr().unwrap());
    // Time passes by itself while nothing happens.
    tokio::time::pause();
    let fault = office(&shop, Some(url), &shop.folder.0).send(placed).await.unwrap_err();
    assert_eq!(fault, MailFailure::Outside(OutsideError("the mail server did not answer in time".into())));
}
