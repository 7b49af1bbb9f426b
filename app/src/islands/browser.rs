//! The little that islands need of the browser.

use js_sys::{Array, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, Event, FormData, HtmlFormElement, RequestInit, Response, UrlSearchParams};

/// The event by which an island tells that the cart has changed; the loader shows the new number.
const CART_EVENT: &str = "caravel:cart";

/// What the server answered to a form.
pub struct Answer {
    body: JsValue,
    /// Whether it did what was asked.
    pub ok: bool,
}

impl Answer {
    /// A text of the answer; empty when there is none.
    pub fn read(&self, key: &str) -> String {
        Reflect::get(&self.body, &key.into()).ok().and_then(|value| value.as_string()).unwrap_or_default()
    }
}

/// The element that an event happened on.
pub fn target<T: JsCast>(event: &Event) -> Option<T> {
    event.target()?.dyn_into::<T>().ok()
}

/// The form of a submit event, with the page load held back; `None` while its last answer is awaited, and for a form
/// that leads to another page.
pub fn taken_over(event: &Event) -> Option<HtmlFormElement> {
    let form = target::<HtmlFormElement>(event)?;
    if form.has_attribute("data-leaves") {
        return None;
    }
    event.prevent_default();
    (!form.has_attribute("aria-busy")).then_some(form)
}

/// Posts a form's own data, as the browser would have done, to its own address or the one given, and reads
/// the answer. `None` means that none came or that it could not be read.
pub async fn post(form: &HtmlFormElement, action: Option<&str>) -> Option<Answer> {
    let _ = form.set_attribute("aria-busy", "true");
    let answer = send(form, action).await.ok();
    let _ = form.remove_attribute("aria-busy");
    answer
}

async fn send(form: &HtmlFormElement, action: Option<&str>) -> Result<Answer, JsValue> {
    // Not as multipart, which a FormData body would be sent as.
    let pairs = Array::from(&FormData::new_with_form(form)?.into());
    let body = UrlSearchParams::new_with_str_sequence_sequence(&pairs)?;
    let headers = web_sys::Headers::new()?;
    headers.set("accept", "application/json")?;
    let init = RequestInit::new();
    init.set_method("POST");
    init.set_headers(&headers);
    init.set_body(&body);
    // The attribute, since a field named `action` would hide the property.
    let own = form.get_attribute("action").unwrap_or_default();
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let sent = window.fetch_with_str_and_init(action.unwrap_or(&own), &init);
    let response: Response = JsFuture::from(sent).await?.dyn_into()?;
    let ok = response.ok();
    Ok(Answer { body: JsFuture::from(response.json()?).await?, ok })
}

/// The text at an address that ends where a value is to follow.
pub async fn fetch_text(address: &str, value: &str) -> Option<String> {
    let address = [address, &String::from(js_sys::encode_uri_component(value))].concat();
    let response = JsFuture::from(web_sys::window()?.fetch_with_str(&address)).await.ok()?;
    let response: Response = response.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}

/// Leads to another page.
pub fn go_to(path: &str) -> Option<()> {
    web_sys::window()?.location().set_href(path).ok()
}

/// The part of an island with a name, `data-part="…"`.
pub fn part(root: &Element, name: &str) -> Option<Element> {
    root.query_selector(&format!("[data-part={name}]")).ok().flatten()
}

/// Makes a paragraph the only content of a part; the part is a live region, so that it is read out.
pub fn say(region: &Element, class: &str, text: &str) -> Option<Element> {
    let paragraph = region.owner_document()?.create_element("p").ok()?;
    paragraph.set_class_name(class);
    paragraph.set_text_content(Some(text));
    region.replace_children_with_node_1(&paragraph);
    Some(paragraph)
}

/// Says in a region why something was refused, marked with the field and the code.
pub fn complain(region: &Element, class: &str, answer: Option<&Answer>) {
    let (field, code, message) = match answer {
        Some(answer) => (answer.read("field"), answer.read("code"), answer.read("message")),
        None => (String::new(), "internal".into(), region.get_attribute("data-failure").unwrap_or_default()),
    };
    let field = if field.is_empty() { "quantity" } else { field.as_str() };
    if let Some(paragraph) = say(region, class, &message) {
        for (name, value) in [("data-testid", "field-error"), ("data-field", field), ("data-code", &code)] {
            let _ = paragraph.set_attribute(name, value);
        }
    }
}

/// The document.
pub fn document() -> Option<Document> {
    web_sys::window().and_then(|window| window.document())
}

/// Tells the page, and other islands, that the cart has changed.
pub fn announce_cart_change() {
    if let (Some(window), Ok(event)) = (web_sys::window(), Event::new(CART_EVENT)) {
        let _ = window.dispatch_event(&event);
    }
}

/// Waits for so many milliseconds; `false` where there is no clock to wait by.
pub async fn pause(milliseconds: i32) -> bool {
    let Some(window) = web_sys::window() else { return false };
    let over = Promise::new(&mut |done, _| {
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&done, milliseconds);
    });
    JsFuture::from(over).await.is_ok()
}

/// Loads the page again.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        let _ = window.location().reload();
    }
}

/// Runs a future to its end, whatever becomes of the island.
pub fn go(future: impl Future<Output = ()> + 'static) {
    wasm_bindgen_futures::spawn_local(future);
}
