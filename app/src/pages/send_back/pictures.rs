//! Pictures of what is wrong: the field of the second step, and what is in the query when it is shown again.

use super::{COUNT, INSTEAD, REVIEW, WHY};
use crate::{components::send_back::pictures as shown, context::Here, error::AppError};
use commerce::{
    order::Order,
    return_request::{MOST_MEGABYTES, MOST_PICTURES, Wanted},
};
use l10n::Args;
use leptos::prelude::*;
use workflows::ReturnView;

/// The query of the second step with these pieces, as far as they are in the order.
pub fn query(order: &Order, wanted: &[Wanted]) -> String {
    let mut query = format!("{REVIEW}=1");
    for one in wanted.iter().filter(|one| order.lines.iter().any(|line| line.sku == one.sku)) {
        let sku = &one.sku;
        query.push_str(&format!("&{COUNT}{sku}={}", one.quantity));
        if let Some(reason) = one.reason {
            query.push_str(&format!("&{WHY}{sku}={}", reason.code()));
        }
        if let Some(other) = &one.exchange_for {
            query.push_str(&format!("&{INSTEAD}{sku}={other}"));
        }
    }
    query
}

/// The field, with the pictures that are kept already and with what was wrong with the ones that came last.
pub fn field(here: &Here, view: &ReturnView, fault: Option<&AppError>) -> impl IntoView + use<> {
    let voice = &here.voice;
    let most = i64::try_from(MOST_PICTURES).unwrap_or(i64::MAX);
    let args = Args::new().number("most", most).number("size", MOST_MEGABYTES);
    let hint = voice.text_with("send-back-pictures-hint", &args);
    let kept = (!view.pictures.is_empty()).then(|| {
        view! {
            <p>{voice.text("send-back-pictures-kept")}</p>
            {shown(here, &view.order, view.number, &view.pictures)}
        }
    });
    let error = fault.map(|error| {
        view! {
            <p class="field-error" id="picture-error" role="alert" data-testid="field-error" data-field="picture"
                data-code=error.code()>{error.message(voice)}</p>
        }
    });
    let is_wrong = fault.is_some();
    let described = if is_wrong { "picture-error picture-hint" } else { "picture-hint" };
    let has_room = view.pictures.len() < MOST_PICTURES;
    let input = has_room.then(|| {
        view! {
            <label for="picture">{voice.text("send-back-pictures")}</label>
            <input id="picture" name="picture" type="file" multiple accept="image/jpeg,image/png,image/webp"
                aria-describedby=described aria-invalid=is_wrong.then_some("true") data-testid="return-pictures"/>
            <p class="hint" id="picture-hint">{hint}</p>
        }
    });
    view! { <div class="field">{kept} {input} {error}</div> }
}
