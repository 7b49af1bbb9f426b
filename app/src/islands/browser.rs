//! The little that islands need of the browser.

use crate::views::ActionError;
use js_sys::{Array, Function, Promise, Reflect};
use leptos::ev::SubmitEvent;
use serde::de::DeserializeOwned;
use wasm_bindgen::{JsCast, JsValue, prelude::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{FormData, HtmlFormElement, RequestInit, Response, UrlSearchParams};

/// The event by which one island tells the others that the cart has changed.
const CART_EVENT: &str = "caravel:cart";

/// The form of a submit event, with the page load held back.
pub fn taken_over(event: &SubmitEvent) -> Option<HtmlFormElement> {
    let form = event.target()?.dyn_into::<HtmlFormElement>().ok()?;
    event.prevent_default();
    Some(form)
}

/// Posts a form's own data to its own address, as the browser would have done, and reads the answer.
///
/// `None` means that no answer came or that it could not be read.
pub async fn post<T: DeserializeOwned>(
    form: &HtmlFormElement,
    action: &str,
) -> Option<Result<T, ActionError>> {
    send(form, action).await.ok().flatten()
}

async fn send<T: DeserializeOwned>(
    form: &HtmlFormElement,
    action: &str,
) -> Result<Option<Result<T, ActionError>>, JsValue> {
    // Not as multipart, which a FormData body would be sent as.
    let pairs = Array::from(&FormData::new_with_form(form)?.into());
    let body = UrlSearchParams::new_with_str_sequence_sequence(&pairs)?;
    let headers = web_sys::Headers::new()?;
    headers.set("accept", "application/json")?;
    let init = RequestInit::new();
    init.set_method("POST");
    init.set_headers(&headers);
    init.set_body(&body);
    let Some(window) = web_sys::window() else { return Ok(None) };
    let response: Response =
        JsFuture::from(window.fetch_with_str_and_init(action, &init)).await?.dyn_into()?;
    let text = JsFuture::from(response.text()?).await?.as_string().unwrap_or_default();
    Ok(if response.ok() {
        serde_json::from_str(&text).ok().map(Ok)
    } else {
        serde_json::from_str(&text).ok().map(Err)
    })
}

/// The number of pieces in the cart, from the cookie that is there for it.
pub fn cart_count() -> u32 {
    let document = web_sys::window().and_then(|window| window.document());
    let cookies = document
        .and_then(|document| Reflect::get(&document, &"cookie".into()).ok())
        .and_then(|value| value.as_string())
        .unwrap_or_default();
    cookies
        .split("; ")
        .find_map(|pair| pair.strip_prefix("cart_count="))
        .and_then(|count| count.parse().ok())
        .unwrap_or(0)
}

/// Tells the other islands that the cart has changed.
pub fn announce_cart_change() {
    if let (Some(window), Ok(event)) = (web_sys::window(), web_sys::Event::new(CART_EVENT)) {
        let _ = window.dispatch_event(&event);
    }
}

/// Calls back whenever the cart has changed, for as long as the page lives, and when the page is shown again
/// from the browser's memory.
pub fn on_cart_change(callback: impl Fn() + 'static) {
    let callback = Closure::<dyn Fn()>::new(callback).into_js_value().unchecked_into::<Function>();
    if let Some(window) = web_sys::window() {
        for event in [CART_EVENT, "pageshow"] {
            let _ = window.add_event_listener_with_callback(event, &callback);
        }
    }
}

/// Runs a future to its end, whatever becomes of the island.
pub fn go(future: impl Future<Output = ()> + 'static) {
    let _: Promise = wasm_bindgen_futures::future_to_promise(async move {
        future.await;
        Ok(JsValue::UNDEFINED)
    });
}
