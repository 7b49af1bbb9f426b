//! `/cards/…`: the pictures that stand for pages elsewhere.

use super::{
    public_file::{file, unchanged},
    refusal::Asker,
    site::Site,
};
use app::pages::Card;
use axum::{
    body::Body,
    extract::{Request, State},
    response::Response,
};

/// Answers with a picture. It may be kept as its page may.
pub async fn show(State(site): State<Site>, request: Request) -> Response {
    let (asked, _) = request.into_parts();
    let asker = Asker::new(&site, &asked.uri, &asked.headers);
    let Some((card, tag)) = Card::at(&site.app, asked.uri.path()) else { return asker.missing(&site) };
    if let Some(response) = unchanged(&asked.headers, &tag) {
        return response;
    }
    let Some(picture) = site.cards.picture(card, &site.files).await else { return asker.missing(&site) };
    file("image/jpeg", &tag, Body::from(picture))
}
