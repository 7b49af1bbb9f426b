//! The checkout: keeping answers, placing the order.

use super::asked::{Asked, unwired};
use crate::{
    components::form_place::FormPlace,
    context::{Here, describe},
    error::AppError,
    routes::{Page, Place},
    views::{ActionError, Destination},
};
use commerce::{
    address::AddressField,
    buyer_number::Typed,
    order::Order,
    payment::{Instructions, SessionStatus},
};
use leptos::{prelude::*, server_fn::codec::PostUrl};
use workflows::{CheckoutAnswers, CodeFailure, Visit, enter_code, open_payment, place_order, save_checkout};

/// The fields of the checkout's form. One that was not sent stays as it was.
#[derive(Debug, Clone, Default, serde::Serialize, serde::Deserialize)]
pub struct CheckoutForm {
    #[serde(default)]
    market: String,
    #[serde(default)]
    locale: String,
    #[serde(default)]
    currency: String,
    #[serde(default)]
    idempotency_key: String,
    email: Option<String>,
    country: Option<String>,
    name: Option<String>,
    organization: Option<String>,
    street: Option<String>,
    extra: Option<String>,
    district: Option<String>,
    city: Option<String>,
    region: Option<String>,
    postcode: Option<String>,
    buyer_number: Option<Typed>,
    shipping_method: Option<String>,
    payment_method: Option<String>,
    payment_plan: Option<String>,
    vat_number: Option<String>,
    code: Option<String>,
    /// The currency that the shopper would rather pay in.
    #[serde(default)]
    pay_in: String,
    /// Sent where the box for the age was shown: an empty box is not sent itself.
    age_asked: Option<String>,
    age: Option<String>,
    /// Sent where the box for the download was shown.
    download_consent_asked: Option<String>,
    download_consent: Option<String>,
}

impl CheckoutForm {
    fn place(&self) -> FormPlace {
        FormPlace {
            market: self.market.clone(),
            locale: self.locale.clone(),
            currency: self.currency.clone(),
        }
    }

    fn answers(&self, here: &Here) -> CheckoutAnswers {
        use AddressField::{City, District, Extra, Name, Organization, Postcode, Region, Street};
        let fields = [
            (Name, &self.name),
            (Organization, &self.organization),
            (Street, &self.street),
            (Extra, &self.extra),
            (District, &self.district),
            (City, &self.city),
            (Region, &self.region),
            (Postcode, &self.postcode),
        ];
        let address = fields.into_iter().filter_map(|(field, text)| Some((field, text.clone()?)));
        CheckoutAnswers {
            email: self.email.clone(),
            country: self.country.clone(),
            address: address.collect(),
            buyer_number: self.buyer_number.clone(),
            shipping_method: self.shipping_method.clone(),
            payment_method: self.payment_method.clone(),
            payment_plan: self.payment_plan.clone(),
            confirmed_age: self.age_asked.as_ref().map(|_| self.age.clone()),
            download_consent: self.download_consent_asked.as_ref().map(|_| {
                // What stood beside the box is what she has agreed to.
                self.download_consent.as_ref().map(|_| here.voice.plain("download-consent"))
            }),
            vat_number: self.vat_number.clone(),
        }
    }
}

/// Keeps the answers so far, right or wrong, and the currency that she would rather pay in, and enters the promotion
/// code that came with them.
///
/// # Errors
/// [`ActionError`]: nothing was changed, or no more than the answers.
#[server(prefix = "/api", endpoint = "checkout/save", input = PostUrl)]
pub async fn checkout_save(#[server(flatten)] form: CheckoutForm) -> Result<Destination, ActionError> {
    let asked = Asked::now().ok_or_else(unwired)?;
    let here = asked.here(&form.place()).map_err(|error| asked.refused(&asked.anywhere(), error, ""))?;
    let visit = asked.visit(&here);
    match save_checkout(&asked.app.shop, &visit, &form.answers(&here)).await {
        Ok(true) => {
            let here = if form.pay_in.is_empty() {
                here
            } else {
                let place = FormPlace { currency: form.pay_in.clone(), ..form.place() };
                let here = asked.here(&place).map_err(|error| asked.refused(&here, error, ""))?;
                asked.keep_preferences(&here);
                here
            };
            if let Some(code) = &form.code {
                enter(&asked, &here, &visit, code).await?;
            }
            let path = here.link(&Page::Checkout);
            asked.go_to(&path);
            Ok(Destination { path })
        }
        Ok(false) => Err(asked.refused(&here, AppError::CartEmpty, "")),
        Err(error) => Err(asked.refused(&here, error.into(), "")),
    }
}

/// Keeps the answers and places the order, then begins its payment. A promotion code that was typed and not entered yet
/// is entered first: what is ordered is another thing then, and shown before it is.
///
/// # Errors
/// [`ActionError`]: no order was placed; the answers are kept.
#[server(prefix = "/api", endpoint = "checkout/place", input = PostUrl)]
pub async fn checkout_place(#[server(flatten)] form: CheckoutForm) -> Result<Destination, ActionError> {
    let asked = Asked::now().ok_or_else(unwired)?;
    let here = asked.here(&form.place()).map_err(|error| asked.refused(&asked.anywhere(), error, ""))?;
    let visit = asked.visit(&here);
    let shop = &asked.app.shop;
    let refused = |error: AppError| {
        let page = if error == AppError::CartEmpty { Page::Cart } else { Page::Checkout };
        asked.refused_on(&here, &page, error, "")
    };
    if let Some(code) = form.code.as_deref().filter(|code| !code.trim().is_empty()) {
        let kept = save_checkout(shop, &visit, &form.answers(&here)).await;
        kept.map_err(|error| refused(error.into()))?;
        enter(&asked, &here, &visit, code).await?;
    }
    let voice = here.voice.clone();
    let order = place_order(shop, &visit, &form.answers(&here), &form.idempotency_key, &move |variant| {
        describe(&voice, variant)
    })
    .await
    .map_err(|failure| refused(failure.into()))?;
    asked.keep_count(0);
    let path = payment_path(&asked, &order).await;
    asked.go_to(&path);
    Ok(Destination { path })
}

async fn enter(asked: &Asked, here: &Here, visit: &Visit, code: &str) -> Result<(), ActionError> {
    match enter_code(&asked.app.shop, visit, code).await {
        // The cart became an order while the answers were on their way: they come too late to count.
        Ok(_) | Err(CodeFailure::NoCart) => Ok(()),
        Err(failure) => Err(asked.refused_on(here, &Page::Checkout, failure.into(), "")),
    }
}

/// Where the shopper goes with a fresh payment: to the provider, if a form may lead there, else to her order, which has a
/// link where one is needed.
pub async fn payment_path(asked: &Asked, order: &Order) -> String {
    let place = Place { market: order.market.clone(), locale: order.locale.clone(), currency: None };
    let own = place.path(&Page::Order(order.token.clone()));
    match open_payment(&asked.app.shop, &order.id).await {
        Ok(Some(session)) if session.status == SessionStatus::RequiresAction => match session.instructions {
            Some(Instructions::Redirect { url }) if asked.app.shop.leads_to(&url) => url,
            _ => own,
        },
        // A gateway that does not answer is asked again; the order page says how things stand.
        _ => own,
    }
}
