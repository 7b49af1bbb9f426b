//! What the shop keeps of a shopper, and for how long: the times that the jobs erase by.

use super::facts::table;
use crate::{
    context::Here,
    pages::request::{COUNT_COOKIE, NOTICE_COOKIE, PREFERENCES_COOKIE, cart_cookie},
    server_fns::CHOICE_KEPT,
};
use commerce::buyer_number::NumberRule;
use l10n::Args;
use leptos::prelude::*;
use std::time::Duration;

/// A day, in seconds.
const DAY: u64 = 86_400;

/// Carts, orders, numbers for customs, accounts for refunds, and what orders have in common.
pub fn kept(here: &Here) -> AnyView {
    let (voice, world) = (&here.voice, &here.world);
    let day = here.snapshot.day;
    let asked =
        |rule: &NumberRule| rule.dated.days.contain(day) && here.market.countries.contains(&rule.country);
    let number = world.buyer_numbers.rules().iter().any(asked);
    let rows = [
        Some(("fact-kept-cart", days(here, workflows::CART_KEPT.unsigned_abs()))),
        Some(("fact-kept-order", voice.text("fact-kept-order-time"))),
        number.then(|| ("fact-kept-number", days(here, world.erase_buyer_numbers_after))),
        Some(("fact-kept-account", days(here, world.erase_payees_after))),
        Some(("fact-kept-notice-open", days(here, world.retention.notices.unconfirmed))),
        Some(("fact-kept-notice", days(here, world.retention.notices.confirmed))),
        Some(("fact-kept-marks", days(here, world.risk.remember))),
    ];
    let rows = rows.into_iter().flatten().map(|(id, time)| {
        view! { <tr><th scope="row">{voice.text(id)}</th> <td data-testid=id>{time}</td></tr> }.into_any()
    });
    table(vec![voice.text("fact-kept-what"), voice.text("fact-kept-time")], rows.collect())
}

/// The cookies: none of them follows anybody.
pub fn cookies(here: &Here) -> AnyView {
    let voice = &here.voice;
    let cart = || days(here, workflows::CART_KEPT.unsigned_abs());
    let rows = [
        (cart_cookie(&here.app.shop.base_url), "fact-cookie-cart", cart()),
        (COUNT_COOKIE, "fact-cookie-count", cart()),
        (PREFERENCES_COOKIE, "fact-cookie-preferences", days(here, CHOICE_KEPT)),
        (NOTICE_COOKIE, "fact-cookie-notice", voice.text("fact-cookie-notice-time")),
    ];
    let rows = rows.into_iter().map(|(name, id, time)| {
        view! {
            <tr><th scope="row"><bdi class="code">{name}</bdi></th> <td>{voice.text(id)}</td> <td>{time}</td></tr>
        }
        .into_any()
    });
    let heads = ["fact-cookie-name", "fact-cookie-use", "fact-kept-time"].map(|id| voice.text(id));
    table(heads.into(), rows.collect())
}

/// Whole days, in words; a part of one counts as one.
pub fn days(here: &Here, time: Duration) -> String {
    let days = i64::try_from(time.as_secs().div_ceil(DAY)).unwrap_or(i64::MAX);
    here.voice.text_with("fact-days", &Args::new().number("days", days))
}
