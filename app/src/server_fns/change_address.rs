//! Where an order goes instead.

use super::{
    asked::{Asked, unwired},
    orders::named,
};
use crate::{
    pages::ADDRESS_REVIEW,
    routes::Page,
    views::{ActionError, Destination},
};
use commerce::address::AddressField;
use leptos::{prelude::*, server_fn::codec::PostUrl};
use workflows::{AddressFailure, change_address, keep_address};

/// The fields of the form.
#[derive(Debug, Clone, Default, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct AddressFields {
    token: String,
    country: String,
    name: String,
    organization: String,
    street: String,
    extra: String,
    district: String,
    city: String,
    region: String,
    postcode: String,
}

impl AddressFields {
    fn fields(self) -> [(AddressField, String); 8] {
        use AddressField::{City, District, Extra, Name, Organization, Postcode, Region, Street};
        [
            (Name, self.name),
            (Organization, self.organization),
            (Street, self.street),
            (Extra, self.extra),
            (District, self.district),
            (City, self.city),
            (Region, self.region),
            (Postcode, self.postcode),
        ]
    }
}

/// Keeps where an order shall go instead, right or wrong; nothing of the order changes before that is confirmed.
///
/// # Errors
/// [`ActionError`]: the address cannot be changed, or is not complete.
#[server(prefix = "/api", endpoint = "orders/address", input = PostUrl)]
pub async fn orders_address(#[server(flatten)] form: AddressFields) -> Result<Destination, ActionError> {
    let asked = Asked::now().ok_or_else(unwired)?;
    let (here, view) = named(&asked, &form.token).await?;
    let token = view.order.token;
    let page = Page::OrderAddress(token.clone());
    let path = format!("{}?{ADDRESS_REVIEW}=1", here.place.path(&page));
    let country = form.country.trim().to_owned();
    match keep_address(&asked.app.shop, &token, &country, &form.fields()).await {
        Ok(()) => {}
        // The form says it beside each field.
        Err(AddressFailure::Invalid) if asked.is_browser() => {}
        Err(failure) => return Err(asked.refused_on(&here, &page, failure.into(), "")),
    }
    asked.go_to(&path);
    Ok(Destination { path })
}

/// Changes where an order goes, as its buyer was shown it. The same again changes nothing.
///
/// # Errors
/// [`ActionError`]: nothing was changed.
#[server(prefix = "/api", endpoint = "orders/change-address", input = PostUrl)]
pub async fn orders_change_address(
    #[server(default)] token: String,
    #[server(default)] agreed: String,
) -> Result<Destination, ActionError> {
    let asked = Asked::now().ok_or_else(unwired)?;
    let (here, view) = named(&asked, &token).await?;
    let token = view.order.token;
    let page = Page::OrderAddress(token.clone());
    if let Err(failure) = change_address(&asked.app.shop, &token, &agreed).await {
        let refused = asked.refused_on(&here, &page, failure.into(), "");
        asked.go_to(&format!("{}?{ADDRESS_REVIEW}=1", here.place.path(&page)));
        return Err(refused);
    }
    let path = here.place.path(&Page::Order(token));
    asked.go_to(&path);
    Ok(Destination { path })
}
