//! What Stripe's books say: the payments begun since a moment, and older ones that something has happened to since.

use super::{
    amounts::Units,
    client::{Client, Fault},
    objects::{Event, List, PaymentIntent},
    request::Form,
    webhook::EVENTS,
};
use commerce::clock::Timestamp;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::BTreeSet;
use workflows::ports::PaymentRecord;

/// The records of the shop's own payments; others of the same account are left out. Stripe keeps events for thirty days.
///
/// # Errors
/// [`Fault`].
pub async fn since(client: &Client, units: &Units, since: Timestamp) -> Result<Vec<PaymentRecord>, Fault> {
    let created = || Form::default().with("created[gte]", since.as_second());
    let query = created().with("expand[]", "data.latest_charge.balance_transaction");
    let name = |intent: &PaymentIntent| intent.id.clone();
    let mut intents: Vec<PaymentIntent> = all(client, "payment_intents", &query, name).await?;

    let kinds = EVENTS.iter().enumerate();
    let query = kinds.fold(created(), |form, (at, kind)| form.with(format!("types[{at}]"), kind));
    let events: Vec<Event> = all(client, "events", &query, |event: &Event| event.id.clone()).await?;
    let known: BTreeSet<String> = intents.iter().map(name).collect();
    let moved: BTreeSet<String> =
        events.iter().filter_map(subject).filter(|id| !known.contains(id)).collect();
    for id in moved {
        let expanded = Form::default().with("expand[]", "latest_charge.balance_transaction");
        intents.push(client.get(&format!("payment_intents/{id}"), &expanded).await?);
    }
    let ours = intents.iter().filter(|intent| intent.session().is_some());
    Ok(ours.filter_map(|intent| intent.record(units)).collect())
}

/// The payment that an event is about.
fn subject(event: &Event) -> Option<String> {
    let text = |name: &str| event.data.object.get(name).and_then(Value::as_str);
    let id = if event.kind.starts_with("payment_intent.") { text("id") } else { text("payment_intent") };
    id.map(str::to_owned)
}

/// Every page of a list.
async fn all<T: DeserializeOwned>(
    client: &Client,
    path: &str,
    query: &Form,
    name: impl Fn(&T) -> String,
) -> Result<Vec<T>, Fault> {
    let mut found: Vec<T> = Vec::new();
    loop {
        let page = query.clone().with("limit", 100);
        let page = match found.last() {
            Some(last) => page.with("starting_after", name(last)),
            None => page,
        };
        let list: List<T> = client.get(path, &page).await?;
        let is_last = !list.has_more || list.data.is_empty();
        found.extend(list.data);
        if is_last {
            return Ok(found);
        }
    }
}
