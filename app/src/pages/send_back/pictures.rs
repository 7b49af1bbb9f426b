//! Pictures of what is wrong: the field of the second step, and what is in the query when it is shown again.

use super::{COUNT, INSTEAD, REVIEW, WHY};
use crate::{components::send_back::picture, context::Here, error::AppError};
use commerce::{
    order::Order,
    return_request::{MOST_MEGABYTES, MOST_PICTURES, Wanted},
};
use l10n::Args;
use leptos::prelude::*;
use std::collections::BTreeMap;
use workflows::ReturnView;

/// What stands before the number of a picture in the name of the field by which it is left out.
const OUT: &str = "out-";

/// The pictures that are left out, by their numbers.
pub fn left_out(fields: &BTreeMap<String, String>) -> Vec<u32> {
    let positions = fields.keys().filter_map(|name| name.strip_prefix(OUT)?.parse().ok());
    positions.filter(|position| (1..=MOST_PICTURES).contains(position)).collect()
}

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
    let args = Args::new().number("most", MOST_PICTURES).number("size", MOST_MEGABYTES);
    let hint = voice.text_with("send-back-pictures-hint", &args);
    let listed = view.pictures.iter().map(|&position| {
        let name = format!("{OUT}{position}");
        view! {
            <li>
                {picture(here, &view.order, view.number, position)}
                <label class="choice">
                    <input type="checkbox" name=name value="1" data-testid="return-picture-out"/>
                    {voice.text("send-back-picture-out")}
                </label>
            </li>
        }
    });
    let listed = listed.collect_view();
    let kept = (!view.pictures.is_empty()).then(|| {
        view! {
            <p>{voice.text("send-back-pictures-kept")}</p>
            <ul class="downloads" role="list">{listed}</ul>
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
    view! {
        <div class="field">
            {kept}
            <label for="picture">{voice.text("send-back-pictures")}</label>
            <input id="picture" name="picture" type="file" multiple accept="image/jpeg,image/png,image/webp"
                aria-describedby=described aria-invalid=is_wrong.then_some("true") data-testid="return-pictures"/>
            <p class="hint" id="picture-hint">{hint}</p>
            {error}
        </div>
    }
}
