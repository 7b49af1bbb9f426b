//! What a buyer and the merchant have written to each other about an order, and the form to write more.

use crate::{components::clock::clock, context::Here, error::AppError, routes::api};
use commerce::message::{LONGEST, Message, OPEN_AT_MOST, Writer, open};
use l10n::Args;
use leptos::prelude::*;
use workflows::OrderView;

/// The id of the section, and of the field of an error.
pub const MESSAGES: &str = "messages";
/// The field of the form, as errors name it.
pub const FIELD: &str = "message";

/// The section; nothing where nothing was written and nobody can be answered any more.
pub fn order_messages(
    here: &Here,
    view: &OrderView,
    error: Option<AppError>,
) -> Option<impl IntoView + use<>> {
    let voice = &here.voice;
    let is_reached = !view.order.email.is_empty();
    if !is_reached && view.messages.is_empty() {
        return None;
    }
    let written = view.messages.iter().map(|message| written(here, message)).collect_view();
    let list = (!view.messages.is_empty()).then(|| view! { <ol class="messages" role="list">{written}</ol> });
    Some(view! {
        <section class="stack" id=MESSAGES aria-labelledby="messages-title">
            <h2 id="messages-title">{voice.text("message-title")}</h2>
            {list}
            {is_reached.then(|| form(here, view, error))}
        </section>
    })
}

fn written(here: &Here, message: &Message) -> impl IntoView + use<> {
    let voice = &here.voice;
    let from = match message.writer {
        Writer::Buyer => voice.text("message-from-you"),
        Writer::Merchant => voice.text("shop-name"),
    };
    let lang = here.app.words.voice(&message.locale, &here.market.id).lang().to_owned();
    let lines = message.text.as_str().lines();
    let lines = lines.map(|line| view! { {line.to_owned()} <br/> }).collect_view();
    view! {
        <li data-testid="message" data-from=message.writer.code()>
            <p class="small muted"><strong>{from}</strong> " · " {clock(here, message.at)}</p>
            <p lang=lang dir="auto">{lines}</p>
        </li>
    }
}

fn form(here: &Here, view: &OrderView, error: Option<AppError>) -> AnyView {
    let voice = &here.voice;
    let error = error.map(|error| {
        view! {
            <p class="field-error" id="message-error" data-testid="field-error" data-field=FIELD data-code=error.code()>
                {error.message(voice)}
            </p>
        }
    });
    if open(&view.messages) >= OPEN_AT_MOST {
        return view! { {error} <p>{voice.text("error-messages-full")}</p> }.into_any();
    }
    let most = i64::try_from(LONGEST).unwrap_or(i64::MAX);
    let hint = voice.text_with("message-hint", &Args::new().number("most", most));
    let described = if error.is_some() { "message-error message-hint" } else { "message-hint" };
    let invalid = error.as_ref().map(|_| "true");
    let seen = view.messages.last().map_or(0, |last| last.number);
    view! {
        <form class="stack" method="post" action=api::ORDERS_ASK>
            <input type="hidden" name="token" value=view.order.token.to_string()/>
            <input type="hidden" name="seen" value=seen.to_string()/>
            <div class="field">
                <label for="message-text">{voice.text("message-text")}</label>
                <textarea id="message-text" name="text" rows="4" required maxlength=LONGEST.to_string() dir="auto"
                    aria-invalid=invalid aria-describedby=described data-testid="message-text"></textarea>
                <p class="hint" id="message-hint">{hint}</p>
                {error}
            </div>
            <p class="small muted">{voice.text("message-lede")}</p>
            <p><button class="button quiet" data-testid="message-send">{voice.text("message-send")}</button></p>
        </form>
    }
    .into_any()
}
