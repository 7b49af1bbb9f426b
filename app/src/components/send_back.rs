//! Goods that go back: how they are spoken of on pages and in mails, and where they stand.

use crate::{
    components::clock::clock_in,
    context::Here,
    routes::{Page, return_picture},
};
use commerce::{
    Sku, World,
    clock::TimeZone,
    order::Order,
    return_request::{Found, Reason, ReturnKind, ReturnLine, ReturnNumber, ReturnRequest, ReturnStatus},
};
use l10n::{Args, Voice};
use leptos::prelude::*;
use workflows::OrderView;

/// The id of the list in the page.
pub const RETURNS: &str = "returns";

/// What a reason is called.
pub const fn reason_message(reason: Reason) -> &'static str {
    match reason {
        Reason::ChangedMind => "send-back-changed-mind",
        Reason::DoesNotFit => "send-back-does-not-fit",
        Reason::NotAsShown => "send-back-not-as-shown",
        Reason::Damaged => "send-back-damaged",
        Reason::WrongThing => "send-back-wrong-thing",
    }
}

/// The sentence by which goods go back, as it is shown, confirmed and sent.
pub fn statement(voice: &Voice, world: &World, order: &Order, kind: ReturnKind) -> String {
    let market = world.market(&order.market);
    let zone = market.and_then(|market| TimeZone::get(&market.time_zone).ok()).unwrap_or(TimeZone::UTC);
    let args =
        Args::new().set("number", order.number.as_str()).date("day", order.placed_at.to_zoned(zone).date());
    voice.text_with(
        match kind {
            ReturnKind::Withdrawal => "send-back-statement-withdrawal",
            ReturnKind::Voluntary => "send-back-statement-voluntary",
        },
        &args,
    )
}

/// The name of a thing that goes back, with its options.
fn thing(order: &Order, sku: &Sku) -> String {
    let line = order.lines.iter().find(|line| line.sku == *sku);
    match line.map(|line| (line.title.clone(), line.options.as_str())) {
        Some((title, "")) => title,
        Some((title, options)) => format!("{title} · {options}"),
        None => sku.to_string(),
    }
}

/// A line that goes back, in words: what, how many, why, and what instead.
pub fn line_in_words(voice: &Voice, order: &Order, line: &ReturnLine) -> String {
    let count = voice.text_with("order-line-quantity", &Args::new().number("count", line.quantity));
    let reason = line.reason.map(|reason| voice.text(reason_message(reason)));
    let other = line.exchange_for.as_ref().map(|sku| {
        let words =
            if line.exchange_words.is_empty() { sku.to_string() } else { line.exchange_words.clone() };
        voice.text_with("send-back-exchange-for", &Args::new().set("options", words))
    });
    let parts = [Some(thing(order, &line.sku)), Some(count), reason, other];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// Where goods are sent back to: the rows of an address.
pub fn send_to(voice: &Voice, world: &World) -> Vec<String> {
    let merchant = &world.trade.merchant;
    let country = voice.country(&merchant.seat);
    std::iter::once(merchant.name.clone()).chain(merchant.imprint.address.clone()).chain([country]).collect()
}

/// How they are packed.
pub fn how_to(voice: &Voice, order: &Order, request: &ReturnRequest) -> String {
    let name = ReturnNumber { order: order.number.clone(), number: request.number };
    voice.text_with("send-back-how", &Args::new().set("number", name.to_string()))
}

/// The way to send something back, by the name that the law gives it, where something still can.
pub fn return_link(here: &Here, view: &OrderView) -> Option<impl IntoView + use<>> {
    let kind = view.can_return?;
    let href = here.link(&Page::OrderReturn(view.order.token.clone()));
    let text = here.voice.text(match kind {
        ReturnKind::Withdrawal => "send-back-open-withdrawal",
        ReturnKind::Voluntary => "send-back-open-voluntary",
    });
    Some(view! {
        <p><a class="button quiet" href=href data-testid="return-open" data-kind=kind.code()>{text}</a></p>
    })
}

/// What goes back, or has gone, and what to do about it.
pub fn returns(here: &Here, view: &OrderView) -> Option<impl IntoView + use<>> {
    let of = |number| {
        let own = view.return_pictures.iter().filter(move |named| named.number == number);
        own.map(|named| named.position).collect::<Vec<u32>>()
    };
    let parts = view.returns.iter().map(|request| one(here, &view.order, request, &of(request.number)));
    let parts: Vec<_> = parts.collect();
    (!parts.is_empty()).then(|| {
        view! {
            <section class="stack" id=RETURNS aria-labelledby="returns-title">
                <h2 id="returns-title">{here.voice.text("send-back-heading")}</h2>
                {parts}
            </section>
        }
    })
}

/// A picture that the buyer has sent with a return, as a link to the whole of it.
pub fn picture(here: &Here, order: &Order, number: u32, position: u32) -> impl IntoView + use<> {
    let path = return_picture(&order.token, number, position);
    let href = path.clone();
    let alt = here.voice.text_with("send-back-picture", &Args::new().number("number", position));
    view! {
        <a href=href data-testid="return-picture"><img src=path alt=alt width="96" loading="lazy" decoding="async"/></a>
    }
}

fn pictures(here: &Here, order: &Order, number: u32, positions: &[u32]) -> Option<impl IntoView + use<>> {
    let shown = positions.iter().map(|&position| view! { <li>{picture(here, order, number, position)}</li> });
    let shown = shown.collect_view();
    (!positions.is_empty()).then(|| view! { <ul class="downloads" role="list">{shown}</ul> })
}

fn one(here: &Here, order: &Order, request: &ReturnRequest, positions: &[u32]) -> impl IntoView + use<> {
    let voice = &here.voice;
    let name = ReturnNumber { order: order.number.clone(), number: request.number };
    let lines = request.lines.iter().map(|line| {
        view! { <li data-testid="return-line" data-sku=line.sku.to_string()>{line_in_words(voice, order, line)}</li> }
    });
    let lines = lines.collect_view();
    let said = |id: &str, at| view! { <p>{clock_in(here, id, Args::new(), "moment", at)}</p> };
    let decided = request.decided_at.unwrap_or(request.asked_at);
    let stands = match request.status {
        ReturnStatus::Asked => {
            let rows = send_to(voice, &here.world).into_iter().map(|row| view! { <bdi>{row}</bdi> <br/> });
            let rows = rows.collect_view();
            view! {
                {said("send-back-asked", request.asked_at)}
                <p>{how_to(voice, order, request)}</p>
                <h4>{voice.text("send-back-send-to")}</h4>
                <address>{rows}</address>
            }
            .into_any()
        }
        ReturnStatus::Arrived => {
            said("send-back-arrived", request.arrived_at.unwrap_or(request.asked_at)).into_any()
        }
        ReturnStatus::Refunded => said("send-back-refunded", decided).into_any(),
        ReturnStatus::Exchanged => said("send-back-taken", decided).into_any(),
        ReturnStatus::Refused => {
            let why = request.why.clone().map(|why| view! { <p><bdi>{why}</bdi></p> });
            view! { {said("send-back-refused", decided)} {why} }.into_any()
        }
    };
    let is_replaced = |found: &Found| found.replaced_from.is_some();
    let replaced = request.lines.iter().any(|line| line.found.as_ref().is_some_and(is_replaced));
    let replaced = replaced.then(|| match request.replaced_at {
        Some(at) => said("send-back-replaced", at).into_any(),
        None => view! { <p>{voice.text("send-back-set-aside")}</p> }.into_any(),
    });
    let title = voice.text_with("send-back-number", &Args::new().set("number", name.to_string()));
    view! {
        <div class="panel stack" data-testid="return" data-status=request.status.code()
            data-number=request.number.to_string() data-kind=request.kind.code()>
            <h3>{title}</h3>
            <ul>{lines}</ul>
            {pictures(here, order, request.number, positions)}
            {stands}
            {replaced}
        </div>
    }
}
