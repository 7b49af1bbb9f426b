//! VIES, the VAT Information Exchange System of the European Commission, by its REST service: `check-vat-number`.
//!
//! It asks the member state behind a number and is as often away as those are, which is no answer about the number. Only a
//! plain yes or no of the service counts, about the number that was asked for; a page of a proxy, half an answer or an
//! error that it names does not.

use crate::adapters::rates::chain;
use commerce::vat_number::{VatAnswer, VatNumber};
use reqwest::{Client, header::CONTENT_TYPE, redirect::Policy};
use serde::Deserialize;
use serde_json::json;
use std::time::Duration;
use tokio::sync::Semaphore;
use workflows::ports::{BoxFuture, Consultation, VatRegistry};

/// The service itself.
pub const OFFICIAL: &str = "https://ec.europa.eu/taxation_customs/vies/rest-api";

/// How long a shopper is kept waiting.
const PATIENCE: Duration = Duration::from_secs(4);
/// The longest answer, in bytes: names and addresses of companies are in it.
const LONGEST: usize = 64 << 10;
/// How many are asked about at once. The service shuts out who comes too often; and those who wait for it are so few that
/// the gate before the actions (`http/gate.rs`) does not take them for a crowd.
const AT_ONCE: usize = 4;

/// The service at an address.
pub struct Vies {
    client: Client,
    address: String,
    patience: Duration,
    places: Semaphore,
}

/// What it writes.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Answer {
    valid: Option<bool>,
    country_code: Option<String>,
    vat_number: Option<String>,
    request_identifier: Option<String>,
    /// `VALID`, `INVALID`, or why it cannot say.
    user_error: Option<String>,
}

impl Vies {
    /// The service at an address without a slash at its end.
    ///
    /// # Errors
    /// The client cannot be made.
    pub fn at(address: &str) -> Result<Self, reqwest::Error> {
        Self::patient(address, PATIENCE)
    }

    /// As [`Vies::at`], with another patience.
    pub(super) fn patient(address: &str, patience: Duration) -> Result<Self, reqwest::Error> {
        // A redirect would lead a company's number to somewhere else.
        let client = Client::builder().timeout(patience).redirect(Policy::none()).build()?;
        Ok(Self {
            client,
            address: format!("{address}/check-vat-number"),
            patience,
            places: Semaphore::new(AT_ONCE),
        })
    }

    async fn asked(&self, number: &VatNumber, own: Option<&VatNumber>) -> Result<Consultation, String> {
        let _place = self.places.try_acquire().map_err(|_| "too many are asked about at once".to_owned())?;
        let mut question = json!({ "countryCode": number.prefix(), "vatNumber": number.national() });
        if let (Some(own), Some(fields)) = (own, question.as_object_mut()) {
            fields.insert("requesterMemberStateCode".to_owned(), own.prefix().into());
            fields.insert("requesterNumber".to_owned(), own.national().into());
        }
        let request = self.client.post(&self.address).header(CONTENT_TYPE, "application/json");
        let failed = |error: reqwest::Error| chain(&error.without_url());
        let mut answer = request.body(question.to_string()).send().await.map_err(failed)?;
        if !answer.status().is_success() {
            return Err(format!("it answered {}", answer.status()));
        }
        let mut bytes = Vec::new();
        while let Some(chunk) = answer.chunk().await.map_err(failed)? {
            bytes.extend_from_slice(&chunk);
            if bytes.len() > LONGEST {
                return Err("its answer is too long".to_owned());
            }
        }
        let answer: Answer = serde_json::from_slice(&bytes).map_err(|_| "its answer is none".to_owned())?;
        understood(&answer, number)
    }
}

/// What an answer says about a number.
fn understood(answer: &Answer, number: &VatNumber) -> Result<Consultation, String> {
    let is_about = |said: &Option<String>, asked: &str| said.as_ref().is_none_or(|said| said == asked);
    if !is_about(&answer.country_code, number.prefix()) || !is_about(&answer.vat_number, number.national()) {
        return Err("its answer is about another number".to_owned());
    }
    let valid = match (answer.valid, answer.user_error.as_deref()) {
        (Some(true), None | Some("" | "VALID")) => VatAnswer::Valid,
        (Some(false), None | Some("" | "INVALID")) => VatAnswer::NotValid,
        (_, why) => return Err(format!("it cannot say: {:.40}", why.unwrap_or("no reason given"))),
    };
    let is_identifier =
        |id: &String| (1..=64).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_graphic());
    Ok(Consultation { answer: valid, id: answer.request_identifier.clone().filter(is_identifier) })
}

impl VatRegistry for Vies {
    fn ask<'a>(&'a self, number: &'a VatNumber, own: Option<&'a VatNumber>) -> BoxFuture<'a, Consultation> {
        Box::pin(async move {
            // The client's own deadline does not count while it looks for the address.
            let said = tokio::time::timeout(self.patience, self.asked(number, own)).await;
            let said = said.unwrap_or_else(|_| Err("it took too long".to_owned()));
            said.unwrap_or_else(|why| {
                // Who was asked about stays out of the log: a sole trader's number is personal.
                tracing::warn!(state = number.prefix(), %why, "VIES has not answered");
                VatAnswer::CannotSay.into()
            })
        })
    }
}
