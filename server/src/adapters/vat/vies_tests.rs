#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
use super::Vies;
use commerce::vat_number::{VatAnswer, VatNumber};
use std::time::Duration;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};
use workflows::ports::{Consultation, VatRegistry};

fn number(text: &str) -> VatNumber {
    VatNumber::read(text, None).unwrap()
}

/// Reads a whole request: its head, and as much after it as that says.
async fn request(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    loop {
        let mut piece = [0; 1024];
        let read = stream.read(&mut piece).await.unwrap();
        bytes.extend_from_slice(&piece[..read]);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        let length =
            head.to_lowercase().split("content-length: ").nth(1).unwrap().lines().next().unwrap().parse();
        if body.len() >= length.unwrap() {
            return text;
        }
    }
}

/// A register on loopback that gives one raw answer, and the request it got.
async fn register(answer: String) -> (String, tokio::task::JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}/rest-api", listener.local_addr().unwrap());
    let asked = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let asked = request(&mut stream).await;
        // Who has seen enough may have hung up.
        let _ = stream.write_all(answer.as_bytes()).await;
        asked
    });
    (address, asked)
}

fn raw(status: &str, body: &str) -> String {
    format!("HTTP/1.1 {status}\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{body}", body.len())
}

fn client(address: &str, patience: Duration) -> Vies {
    drop(rustls::crypto::ring::default_provider().install_default());
    Vies::patient(address, patience).unwrap()
}

async fn answered(status: &str, body: &str) -> Consultation {
    let (address, _) = register(raw(status, body)).await;
    client(&address, Duration::from_secs(30)).ask(&number("FR40303265045"), None).await
}

#[tokio::test]
async fn it_is_asked_in_the_name_of_the_seller_and_gives_the_consultation_an_identifier() {
    let body = r#"{"countryCode":"FR","vatNumber":"40303265045","requestDate":"2026-11-22T12:00:00.000Z","valid":true,
        "requestIdentifier":"WAPIAAAAYxNw6c0T","name":"---","address":"---"}"#;
    let (address, asked) = register(raw("200 OK", body)).await;
    let vies = client(&address, Duration::from_secs(30));
    let said = vies.ask(&number("FR40303265045"), Some(&number("DE136695976"))).await;
    assert_eq!(said, Consultation { answer: VatAnswer::Valid, id: Some("WAPIAAAAYxNw6c0T".into()) });
    let asked = asked.await.unwrap();
    assert!(asked.starts_with("POST /rest-api/check-vat-number HTTP/1.1\r\n"), "{asked}");
    assert!(asked.to_lowercase().contains("content-type: application/json"), "{asked}");
    let question: serde_json::Value = serde_json::from_str(asked.split_once("\r\n\r\n").unwrap().1).unwrap();
    let expected = serde_json::json!({
        "countryCode": "FR", "vatNumber": "40303265045",
        "requesterMemberStateCode": "DE", "requesterNumber": "136695976",
    });
    assert_eq!(question, expected);
}

#[tokio::test]
async fn only_a_plain_no_is_one() {
    for body in [r#"{"valid":false}"#, r#"{"valid":false,"userError":"INVALID","requestIdentifier":""}"#] {
        assert_eq!(answered("200 OK", body).await, VatAnswer::NotValid.into(), "{body}");
    }
}

#[tokio::test]
async fn what_is_no_answer_says_nothing_about_the_number() {
    let long = format!(r#"{{"valid":true,"name":"{}"}}"#, "x".repeat(100_000));
    for (status, body) in [
        ("200 OK", r#"{"actionSucceed":false,"errorWrappers":[{"error":"MS_UNAVAILABLE"}]}"#),
        ("200 OK", r#"{"valid":false,"userError":"MS_UNAVAILABLE"}"#),
        ("200 OK", r#"{"valid":false,"userError":"TIMEOUT"}"#),
        ("200 OK", r#"{"valid":true,"countryCode":"FR","vatNumber":"23334175221"}"#),
        ("200 OK", r#"{"valid":"true"}"#),
        ("200 OK", r#"{"valid":true"#),
        ("200 OK", "{}"),
        ("200 OK", "null"),
        ("200 OK", ""),
        ("200 OK", "<!DOCTYPE html><html><body>Service maintenance</body></html>"),
        ("200 OK", long.as_str()),
        ("302 Found", r#"{"valid":true}"#),
        ("400 Bad Request", r#"{"actionSucceed":false,"errorWrappers":[{"error":"INVALID_INPUT"}]}"#),
        ("429 Too Many Requests", ""),
        ("500 Internal Server Error", r#"{"valid":true}"#),
        ("503 Service Unavailable", "away"),
    ] {
        assert_eq!(answered(status, body).await, VatAnswer::CannotSay.into(), "{status} {body:.80}");
    }
}

#[tokio::test]
async fn a_strange_identifier_is_left_out() {
    for id in ["a b", "x\\u0000", "é", &"x".repeat(65)] {
        let body = format!(r#"{{"valid":true,"requestIdentifier":"{id}"}}"#);
        assert_eq!(answered("200 OK", &body).await, VatAnswer::Valid.into(), "{id}");
    }
}

#[tokio::test]
async fn an_answer_that_breaks_off_is_none() {
    let half = "HTTP/1.1 200 OK\r\ncontent-length: 5000\r\n\r\n{\"valid\":true,".to_owned();
    for answer in [half, String::new(), "HTTP".to_owned()] {
        let (address, _) = register(answer).await;
        let said = client(&address, Duration::from_secs(30)).ask(&number("FR40303265045"), None).await;
        assert_eq!(said, VatAnswer::CannotSay.into());
    }
}

#[tokio::test]
async fn nobody_is_waited_for_longer_than_the_patience() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    // It takes the request and says nothing.
    let silent = tokio::spawn(async move { listener.accept().await.unwrap() });
    let said = client(&address, Duration::from_millis(200)).ask(&number("FR40303265045"), None).await;
    assert_eq!(said, VatAnswer::CannotSay.into());
    drop(silent.await.unwrap());
}

#[tokio::test]
async fn a_service_that_is_away_says_nothing() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let said = client(&address, Duration::from_secs(30)).ask(&number("FR40303265045"), None).await;
    assert_eq!(said, VatAnswer::CannotSay.into());
}
