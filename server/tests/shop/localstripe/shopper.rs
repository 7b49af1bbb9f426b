//! A shopper over HTTP, in a browser without JavaScript.

use crate::{purchase::GERMAN, test_shop::Answer};
use reqwest::redirect::Policy;
use std::{collections::BTreeMap, time::Duration};

pub struct Shopper {
    client: reqwest::Client,
    shop: String,
    cookies: BTreeMap<String, String>,
    /// The path of her order's page.
    pub order: String,
}

impl Shopper {
    pub fn at(shop: &str) -> Self {
        let client = reqwest::Client::builder().redirect(Policy::none()).build().unwrap();
        Self { client, shop: shop.to_owned(), cookies: BTreeMap::new(), order: String::new() }
    }

    async fn send(&mut self, request: reqwest::RequestBuilder) -> Answer {
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = request.header("accept", "text/html").header("cookie", cookies.join("; "));
        let answer = request.send().await.unwrap();
        for cookie in answer.headers().get_all("set-cookie") {
            let pair = cookie.to_str().unwrap().split(';').next().unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
        let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
        Answer { status, headers, body: answer.text().await.unwrap() }
    }

    async fn get(&mut self, path: &str) -> Answer {
        self.send(self.client.get(format!("{}{path}", self.shop))).await
    }

    /// Submits a form; gives the place to which it led.
    async fn submit(&mut self, path: &str, fields: &[(&str, &str)]) -> String {
        let request = self
            .client
            .post(format!("{}{path}", self.shop))
            .header("content-type", "application/x-www-form-urlencoded")
            .header("origin", &self.shop)
            .body(serde_urlencoded::to_string(fields).unwrap());
        let answer = self.send(request).await;
        assert_eq!(answer.status, 303, "{path}: {answer:?}");
        answer.location().to_owned()
    }

    /// Orders one thing; gives the place to which she is sent.
    pub async fn orders(&mut self, method: &str) -> String {
        let place = [("market", GERMAN.market), ("locale", GERMAN.locale), ("currency", GERMAN.currency)];
        let fields = [&place[..], &[("sku", "BOWL-KOHIKI-S"), ("quantity", "1")]].concat();
        self.submit("/api/cart/add", &fields).await;
        let checkout = self.get(&GERMAN.path("checkout")).await;
        let policy = checkout.header("content-security-policy");
        assert!(policy.contains("form-action 'self' http://127.0.0.1:"), "{policy}");
        let key = checkout.field("idempotency_key").unwrap();
        let own = [("email", "anna@example.com"), ("payment_method", method), ("idempotency_key", &key)];
        self.submit("/api/checkout/place", &[&place[..], GERMAN.address, &own].concat()).await
    }

    pub async fn pays_again(&mut self, method: &str) -> String {
        let token = self.order.rsplit('/').next().unwrap().to_owned();
        self.submit("/api/orders/pay", &[("token", &token), ("method", method)]).await
    }

    /// Where her order stands.
    pub async fn status(&mut self) -> String {
        self.mark("order-status", "data-status").await
    }

    pub async fn number(&mut self) -> String {
        let page = self.get(&self.order.clone()).await.body;
        let at = page.find("CV-").unwrap();
        page[at..at + "CV-7K3M-Q2XD".len()].to_owned()
    }

    async fn mark(&mut self, mark: &str, attribute: &str) -> String {
        let page = self.get(&self.order.clone()).await;
        page.mark(mark, attribute).unwrap_or_default()
    }

    pub async fn until_order(&mut self, status: &str) {
        self.until("order-status", status).await;
    }

    pub async fn until_payment(&mut self, status: &str) {
        self.until("payment-status", status).await;
    }

    /// localstripe takes a second to send a webhook.
    async fn until(&mut self, mark: &str, status: &str) {
        let mut said = String::new();
        for _ in 0..200 {
            said = self.mark(mark, "data-status").await;
            if said == status {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("{mark} is `{said}` and not `{status}`");
    }

    /// Posts a webhook; nobody knows that it is she.
    pub async fn hands_over(&self, signature: &str, body: &str) -> u16 {
        let request = self.client.post(format!("{}/webhooks/stripe", self.shop));
        let request = request.header("stripe-signature", signature).body(body.to_owned());
        request.send().await.unwrap().status().as_u16()
    }
}
