//! An order, behind a link that only its owner has.

use super::{
    Notice, Outcome,
    checkout_fields::number_message,
    fault::Missing,
    order_messages::{FIELD, order_messages},
    order_progress::{decline, heading, is_broken, is_wrong, labelled, state, steps},
    payee_form::payee_form,
    payment_instructions::{payment_instructions, play_link},
    payment_watch::{payment_watch, reload_after},
};
use crate::{
    components::{
        arrival::{arrival, arrivals},
        clock::clock_in,
        document::{Head, document},
        in_base::amount_in_base,
        instalments::{interest_lines, plan_of_order, plans},
        money_back::money_back,
        order_lines::{BriefLine, order_lines},
        parcels::{parcels, timeline},
        payment_methods::method_message,
        rate_notes::rate_notes,
        refunds::refunds,
        send_back::{return_link, returns},
        shipping::shipping_message,
        tax::vat_message,
        totals::{SumOf, totals},
    },
    context::Here,
    error::AppError,
    routes::{self, Page, api},
};
use commerce::{
    Token,
    buyer_number::BuyerNumber,
    cart::PlanChoice,
    order::{Order, OrderLine, OrderStatus},
    paper::PaperKind,
    risk::Review,
};
use l10n::Args;
use leptos::prelude::*;
use workflows::{FileOffer, OrderView, view_order};

/// The page, always in the language and currency of the order.
pub async fn page(here: &Here, token: &Token, notice: Option<&Notice>) -> Outcome {
    let view = match view_order(&here.app.shop, token).await {
        Ok(Some(view)) => view,
        Ok(None) => return Outcome::Missing(Missing::Order),
        Err(error) => return Outcome::Failed(error.into()),
    };
    let order = &view.order;
    if order.market != here.market.id || order.locale != here.place.locale {
        return match Here::new(&here.app, &order.market, &order.locale, None) {
            Some(own) => Outcome::Elsewhere(308, own.place.path(&Page::Order(token.clone()))),
            None => Outcome::Missing(Missing::Order),
        };
    }
    let said = notice.and_then(|notice| AppError::from_code(&notice.code, notice.available));
    let number = Args::new().set("number", order.number.as_str());
    let head = Head {
        title: here.voice.plain_with("order-title", &number),
        return_to: here.link(&Page::Home),
        reload_after: reload_after(here, &view),
        ..Head::default()
    };
    Outcome::Document(document(here, head, || body(here, &view, said)))
}

fn body(here: &Here, view: &OrderView, said: Option<AppError>) -> impl IntoView + use<> {
    let voice = &here.voice;
    let order = &view.order;
    let status = order.status.code();
    let payment = view.payments.first();
    let plan = payment.filter(|session| !session.status.came_to_nothing());
    let plan = plan.and_then(|session| session.plan.as_ref());
    let lines = order.lines.iter().map(BriefLine::of_order);
    let is_asked = payment.is_some_and(|session| session.asks_for().is_some());
    let (at_the_field, said) = match said {
        Some(error) if is_asked && error.field() == Some("answer") => (Some(error), None),
        said => (None, said),
    };
    let (in_message, said): (Vec<_>, Vec<_>) =
        said.into_iter().partition(|error| error.field() == Some(FIELD));
    let said = said.into_iter().next();
    let said = said.map(|error| {
        view! {
            <p class="notice wrong" role="alert" data-testid="field-error" data-field="payment" data-code=error.code()>
                {error.message(voice)}
            </p>
        }
    });
    let vat_number = order.vat_check.as_ref().map(|check| {
        let (id, args) = vat_message(check);
        view! { <p data-testid="order-vat-number">{voice.text_with(id, &args)}</p> }
    });
    let shipping = voice.text(&shipping_message(&order.totals.shipping.method));
    let placed = order.placed_at.to_zoned(jiff::tz::TimeZone::UTC).date();
    // As it was promised then; nothing of it is worked out again.
    let promised = arrivals(voice, &here.world, &order.totals.shipping, "arrival-expected", placed);
    // What is sent says it of each parcel.
    let parcels = parcels(here, view);
    let when = promised.into_iter().filter(|_| order.status != OrderStatus::Canceled && parcels.is_none());
    let when = when.map(|(days, message, args)| {
        view! { <p>{arrival(&days, voice.text_with(message, &args))}</p> }
    });
    let when = when.collect_view();
    let age = order.totals.shipping.age_check.map(|age| {
        let text = voice.text_with("order-age", &Args::new().number("age", age));
        view! { <p data-testid="age-check">{text}</p> }
    });
    // A buyer who is erased has no address any more.
    let mut sent = Vec::new();
    if !order.email.is_empty() {
        let email = Args::new().set("email", order.email.clone());
        sent.push(voice.text_with("order-email-sent", &email));
    }
    sent.push(voice.text("order-keep-link"));
    let data = here.link(&Page::OrderData(order.token.clone()));
    let (title, text) = heading(view);
    let instructions = payment_instructions(here, view, at_the_field);
    // Where there is nothing to do, what can still be played stands alone.
    let play = payment.filter(|_| instructions.is_none()).and_then(|session| play_link(here, session));
    let review = view.review.map(Review::code).filter(|_| text.starts_with("review-"));
    // While she still has to pay, that comes first.
    let is_ahead = view.review == Some(Review::Waiting) && review.is_none();
    let ahead = is_ahead.then(|| {
        let status = Review::Waiting.code();
        view! { <p data-testid="order-review" data-status=status>{voice.text("review-ahead")}</p> }
    });
    view! {
        <header class="order-head">
            <p class="status" data-testid="order-status" data-status=status class:wrong=is_wrong(view)>
                {state(here, view)}
            </p>
            <h1>{voice.text(&title)}</h1>
            {decline(here, view)}
            <p class="lede" data-testid=review.map(|_| "order-review") data-status=review>{voice.text(&text)}</p>
            {ahead}
            <p>
                {voice.text("order-number")} " "
                <strong class="code"><bdi data-testid="order-number">{order.number.to_string()}</bdi></strong>
            </p>
        </header>
        {said}
        {steps(here, view)}
        {money_back(here, view)}
        <div class="with-aside">
            <div class="stack">
                {view.asked_payee.as_ref().map(|asked| payee_form(here, order, asked))}
                {instructions}
                {plan.map(|plan| plan_of_order(here, plan))}
                {payment_watch(here, view)}
                {again(here, view)}
                {play}
                {downloads(here, view)}
                {parcels}
                {returns(here, view)}
                {return_link(here, view)}
                <section class="stack" aria-labelledby="to-title">
                    <h2 id="to-title">{voice.text("order-address")}</h2>
                    {address(here, order)}
                    {change_address(here, view)}
                    {vat_number}
                    {view.buyer_number.as_ref().map(|number| buyer_number(here, number))}
                    <p>{labelled(here, voice.text("order-shipping"), shipping)}</p>
                    {when}
                    {age}
                </section>
                {papers(here, view)}
                {order_messages(here, view, in_message.into_iter().next())}
                {timeline(here, view)}
                <p class="muted">{voice.sentences(&sent)}</p>
                <p class="small"><a href=data data-testid="order-data">{voice.text("data-link")}</a></p>
                <p><a href=here.link(&Page::Home)>{voice.text("order-continue")}</a></p>
            </div>
            <aside class="panel summary" aria-labelledby="sum-title">
                <h2 id="sum-title">{voice.text("order-lines")}</h2>
                {order_lines(here, lines.collect())}
                {totals(here, &order.totals, SumOf::Order)}
                {plan.and_then(|plan| interest_lines(here, plan))}
                {refunds(here, &view.refunds, &view.payees)}
                {order.totals.in_base.map(|sum| amount_in_base(here, sum))}
                {rate_notes(here, &order.rate_notes)}
            </aside>
        </div>
    }
}

/// The files of an order's digital goods: links once it is paid and nobody has to look at it, and before that where they
/// will be.
fn downloads(here: &Here, view: &OrderView) -> Option<impl IntoView + use<>> {
    let order = &view.order;
    let digital: Vec<_> = order.lines.iter().filter(|line| line.file.is_some()).collect();
    if digital.is_empty() || order.status == OrderStatus::Canceled {
        return None;
    }
    let inside = if view.review == Some(Review::Waiting) {
        view! { <p>{here.voice.text("review-downloads")}</p> }.into_any()
    } else if order.status == OrderStatus::Paid {
        let links = digital.into_iter().filter_map(|line| {
            let offer = view.files.iter().find(|offer| offer.sku == line.sku)?;
            Some(view! { <li>{file(here, line, offer)}</li> })
        });
        view! { <ul class="downloads" role="list">{links.collect_view()}</ul> }.into_any()
    } else {
        view! { <p>{here.voice.text("order-downloads-later")}</p> }.into_any()
    };
    Some(view! {
        <section class="stack" aria-labelledby="downloads-title">
            <h2 id="downloads-title">{here.voice.text("order-downloads")}</h2>
            {inside}
            {consent(here, order)}
        </section>
    })
}

/// A link to a file, how often and how long it works; or why there is none.
fn file(here: &Here, line: &OrderLine, offer: &FileOffer) -> AnyView {
    let voice = &here.voice;
    let title = Args::new().set("title", line.title.clone());
    match &offer.link {
        Ok(link) => {
            let href = routes::download(&link.text);
            let left = Args::new().number("left", link.left);
            let left = clock_in(here, "download-left", left, "when", link.until);
            view! {
                <a class="button quiet" href=href download data-testid="download" data-sku=line.sku.to_string()
                    data-left=link.left data-until=link.until.to_string()>{voice.text_with("order-download", &title)}</a>
                <p class="small">{left}</p>
            }
            .into_any()
        }
        Err(why) => {
            let text = AppError::Download(*why).message(voice);
            view! {
                <p data-testid="download-none" data-sku=line.sku.to_string()>
                    <strong>{line.title.clone()}</strong> " " {text}
                </p>
            }
            .into_any()
        }
    }
}

/// What she has agreed to, as she read it.
fn consent(here: &Here, order: &Order) -> Option<impl IntoView + use<>> {
    let consent = order.consent.as_ref()?;
    let words = Args::new().set("words", consent.words.clone());
    let text = clock_in(here, "download-consented", words, "when", consent.at);
    Some(view! { <p class="small" data-testid="download-consented">{text}</p> })
}

/// Paying again, after a payment failed or was broken off.
fn again(here: &Here, view: &OrderView) -> Option<impl IntoView + use<>> {
    let order = &view.order;
    let last = view.payments.first()?;
    if view.methods.is_empty() {
        return None;
    }
    // What she had picked before, as long as it is still offered.
    let before = last.plan.map(|plan| PlanChoice { method: last.method.clone(), count: plan.count });
    let choices: Vec<_> = view
        .methods
        .iter()
        .map(|offer| {
            let method = &offer.method;
            let picked = method.id == last.method;
            let name = here.voice.text(&method_message(&method.id));
            let plan = offer.plan(before.as_ref()).or_else(|_| offer.plan(None)).ok().flatten();
            let plans = plans(here, offer, order.totals.due(), plan.as_ref(), None);
            view! {
                <label class="choice">
                    <input type="radio" name="method" value=method.id.to_string() checked=picked
                        data-testid="payment-method" data-method=method.id.to_string()/>
                    <span class="choice-name">{name}</span>
                </label>
                {plans}
            }
        })
        .collect();
    // Where the payment came to nothing, the head of the page says it already.
    let hint = (!is_broken(view)).then(|| view! { <p>{here.voice.text("pay-again-hint")}</p> });
    Some(view! {
        <section class="panel stack" aria-labelledby="again-title">
            <h2 id="again-title">{here.voice.text("pay-again")}</h2>
            {hint}
            <form class="stack" method="post" action=api::ORDERS_PAY>
                <input type="hidden" name="token" value=order.token.to_string()/>
                <fieldset><legend>{here.voice.text("pay-again-method")}</legend><div class="choices">{choices}</div></fieldset>
                <button class="button" data-testid="pay-again">{here.voice.text("pay-again")}</button>
            </form>
        </section>
    })
}

/// What can be printed of it: once something was paid, and once something has come back.
fn papers(here: &Here, view: &OrderView) -> Option<impl IntoView + use<>> {
    let token = &view.order.token;
    let is_paid = view.order.status == OrderStatus::Paid;
    let invoice = is_paid.then(|| (Page::Invoice(token.clone()), "paper-invoice"));
    let has_money = view.payments.iter().any(|payment| payment.captured.amount > 0);
    let receipt = has_money.then(|| (Page::Receipt(token.clone()), "paper-receipt"));
    let back = view.refunds.iter().filter(|refund| is_paid && !refund.breakdown.goods.is_empty());
    let back = back.map(|refund| (Page::CreditNote(token.clone(), refund.number), "paper-credit-note"));
    let links = invoice.into_iter().chain(receipt).chain(back).map(|(page, name)| {
        view! { <li><a href=here.link(&page) data-testid=name>{here.voice.text(name)}</a></li> }
    });
    let links: Vec<_> = links.collect();
    (!links.is_empty()).then(|| {
        view! {
            <section class="stack" aria-labelledby="papers-title">
                <h2 id="papers-title">{here.voice.text("papers-title")}</h2>
                <ul class="paper-links" role="list">{links}{earlier_papers(here, view)}</ul>
            </section>
        }
    })
}

/// The way to another address, as long as nothing is packed.
fn change_address(here: &Here, view: &OrderView) -> Option<impl IntoView + use<>> {
    let path = view.can_move.then(|| here.link(&Page::OrderAddress(view.order.token.clone())))?;
    Some(
        view! { <p><a href=path data-testid="change-address">{here.voice.text("address-change-link")}</a></p> },
    )
}

/// The invoices of before a change of address and what takes each of them back, with their numbers.
fn earlier_papers(here: &Here, view: &OrderView) -> impl IntoView + use<> {
    let now = view.changes.last().map_or(0, |change| change.number);
    let earlier = view.papers.iter().filter(|paper| paper.version < now && paper.refund.is_none());
    let links = earlier.map(|paper| {
        let (token, change) = (view.order.token.clone(), paper.version.saturating_add(1));
        let (page, name) = match paper.number.kind {
            PaperKind::Invoice => (Page::EarlierInvoice(token, change), "paper-invoice"),
            PaperKind::CreditNote => (Page::Reversal(token, change), "paper-credit-note"),
        };
        let number = paper.number.to_string();
        view! {
            <li><a href=here.link(&page) data-testid="paper-earlier">
                {here.voice.text(name)} " " <bdi>{number}</bdi>
            </a></li>
        }
    });
    links.collect_view()
}

/// The number that customs asks for: enough of it for its owner to know it again, and what becomes of it.
fn buyer_number(here: &Here, number: &BuyerNumber) -> impl IntoView + use<> {
    let name = here.voice.text(&number_message(number.kind()));
    view! {
        <p data-testid="order-buyer-number">{labelled(here, name, number.masked())}</p>
        <p class="small muted">{here.voice.text("buyer-number-handling")}</p>
    }
}

/// The address as it stands on the parcel: the country's rows, then its name.
pub(super) fn address(here: &Here, order: &Order) -> impl IntoView + use<> {
    let format = here.world.address_format(&order.address.country);
    let local = here.world.reads_local(&order.address.country, &here.place.locale);
    let mut rows = format.written(&order.address, local);
    rows.push(here.voice.country(&order.address.country));
    let rows: Vec<_> = rows.into_iter().map(|row| view! { <bdi>{row}</bdi> <br/> }).collect();
    view! { <address>{rows}</address> }
}
