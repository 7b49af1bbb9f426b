//! `/return-pictures/{order}/{picture}`: what a buyer has sent with a return, for who has the link of her order.

use super::{
    downloads::{hide, other_method},
    refusal::Asker,
    site::Site,
};
use axum::{
    body::Body,
    extract::{Path, Request, State},
    response::Response,
};
use http::{HeaderValue, header};
use workflows::{NamedPicture, return_picture};

/// Shows a picture.
pub async fn show(
    State(site): State<Site>,
    Path((order, picture)): Path<(String, String)>,
    request: Request,
) -> Response {
    let asker = Asker::new(&site, request.uri(), request.headers());
    if let Some(refused) = other_method(&site, &asker, request.method()) {
        return refused;
    }
    let (Ok(token), Some(named)) = (order.parse(), named(&picture)) else { return asker.missing(&site) };
    match return_picture(&site.app.shop, &token, named).await {
        Ok(Some(bytes)) => {
            let mut response = Response::new(Body::from(bytes));
            hide(response.headers_mut());
            let kind = HeaderValue::from_static("image/webp");
            response.headers_mut().insert(header::CONTENT_TYPE, kind);
            response
        }
        Ok(None) => asker.missing(&site),
        Err(error) => asker.refuse(&site, &error.into()),
    }
}

/// The picture of a name such as `1-2.webp`: the second one of the first return.
fn named(name: &str) -> Option<NamedPicture> {
    let (number, position) = name.strip_suffix(".webp")?.split_once('-')?;
    Some(NamedPicture { number: number.parse().ok()?, position: position.parse().ok()? })
}
