//! What Stripe is asked: forms, made of a payment and of what its method asks for.

use super::tables::{Flow, Lasts, Method, Tables};
use commerce::{
    address::{Address, AddressField},
    clock::Timestamp,
};
use jiff::SignedDuration;
use workflows::ports::{CaptureMode, SessionRequest};

/// Where the shop's own name of a payment stands in Stripe's objects.
pub const SESSION: &str = "metadata[session]";
/// And that of a refund.
pub const REFUND: &str = "metadata[refund]";

/// Names and values in the order in which they are sent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Form(Vec<(String, String)>);

impl Form {
    /// Adds a field.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, value: impl ToString) -> Self {
        self.0.push((name.into(), value.to_string()));
        self
    }

    /// Adds a field that has something in it.
    #[must_use]
    fn with_some(self, name: impl Into<String>, value: &str) -> Self {
        if value.is_empty() { self } else { self.with(name, value) }
    }

    /// As it is written in a body or a query.
    pub fn encoded(&self) -> String {
        // Texts alone: there is nothing in them that cannot be encoded.
        serde_urlencoded::to_string(&self.0).unwrap_or_default()
    }
}

/// A page of Stripe's own on which this payment is made and no other. It is closed by `cancel`; by itself it would stay
/// open for a day. Prices are those that were shown: Stripe must not offer another currency.
pub fn checkout(
    request: &SessionRequest,
    method: &Method,
    amount: i64,
    tables: &Tables,
    now: Timestamp,
) -> Form {
    let form = Form::default()
        .with("mode", "payment")
        .with("adaptive_pricing[enabled]", false)
        .with("success_url", &request.return_url)
        .with("cancel_url", &request.return_url)
        .with("client_reference_id", &request.number)
        .with("customer_email", &request.email)
        .with("locale", tables.language(&request.locale))
        .with("payment_method_types[0]", &method.name)
        .with("line_items[0][quantity]", 1)
        .with("line_items[0][price_data][currency]", currency(request))
        .with("line_items[0][price_data][unit_amount]", amount)
        .with("line_items[0][price_data][product_data][name]", &request.number)
        .with(SESSION, &request.session)
        .with(format!("payment_intent_data[{}", SESSION.replacen('[', "][", 1)), &request.session)
        .with("payment_intent_data[description]", &request.number);
    let form = if is_held(request, method) {
        form.with("payment_intent_data[capture_method]", "manual")
    } else {
        form
    };
    options(form, request, method, now)
}

/// A payment. Where nothing more is needed of the shopper it is begun at once, and `next_action` says what she has to do.
pub fn intent(request: &SessionRequest, method: &Method, amount: i64, now: Timestamp) -> Form {
    let form = Form::default()
        .with("amount", amount)
        .with("currency", currency(request))
        .with("payment_method_types[0]", &method.name)
        .with("description", &request.number)
        .with(SESSION, &request.session);
    let form = if is_held(request, method) { form.with("capture_method", "manual") } else { form };
    let form = match method.flow {
        Flow::Direct => {
            billed(form, request, method).with("confirm", true).with("return_url", &request.return_url)
        }
        Flow::Transfer => billed(form, request, method).with("confirm", true),
        Flow::Checkout | Flow::Code | Flow::Phone => form,
    };
    let form = if method.shipping { address(form, "shipping", &request.address) } else { form };
    options(form, request, method, now)
}

/// What the shopper typed in: a code, or the number of her phone.
pub fn confirmation(method: &Method, answer: &str) -> Form {
    let form = Form::default().with("payment_method_data[type]", &method.name);
    match method.flow {
        Flow::Phone => form.with("payment_method_data[billing_details][phone]", answer),
        _ => form.with(format!("payment_method_options[{}][code]", method.name), answer),
    }
}

/// Who pays by transfer: Stripe keeps an account for her, so it wants to know her.
pub fn customer(request: &SessionRequest) -> Form {
    Form::default()
        .with_some("name", request.address.get(AddressField::Name))
        .with("email", &request.email)
        .with(SESSION, &request.session)
}

fn currency(request: &SessionRequest) -> String {
    request.amount.currency.code().to_ascii_lowercase()
}

fn is_held(request: &SessionRequest, method: &Method) -> bool {
    method.hold && request.capture == CaptureMode::Later
}

fn billed(form: Form, request: &SessionRequest, method: &Method) -> Form {
    let form = form
        .with("payment_method_data[type]", &method.name)
        .with("payment_method_data[billing_details][email]", &request.email);
    address(form, "payment_method_data[billing_details]", &request.address)
}

fn address(form: Form, at: &str, address: &Address) -> Form {
    use AddressField as F;
    let part = |name: &str| format!("{at}[address][{name}]");
    form.with_some(format!("{at}[name]"), address.get(F::Name))
        .with_some(part("line1"), address.get(F::Street))
        .with_some(part("line2"), address.get(F::Extra))
        .with_some(part("city"), address.get(F::City))
        .with_some(part("state"), address.get(F::Region))
        .with_some(part("postal_code"), address.get(F::Postcode))
        .with(part("country"), &address.country)
}

fn options(mut form: Form, request: &SessionRequest, method: &Method, now: Timestamp) -> Form {
    let option = |name: &str| format!("payment_method_options[{}][{}]", method.name, name.replace('.', "]["));
    for (name, value) in &method.options {
        form = form.with(option(name), value);
    }
    if method.challenge && request.challenge {
        form = form.with(option("request_three_d_secure"), "any");
    }
    match method.lasts {
        None => form,
        Some(Lasts::Until) => form.with(option("expires_at"), request.expires_at.as_second()),
        Some(Lasts::Days) => form.with(option("expires_after_days"), days(now, request.expires_at)),
    }
}

/// The days until a moment, the begun one counted in.
fn days(now: Timestamp, until: Timestamp) -> i64 {
    let day = SignedDuration::from_hours(24).as_secs();
    let left = until.as_second().saturating_sub(now.as_second());
    left.saturating_add(day - 1).checked_div(day).unwrap_or(0).max(1)
}
