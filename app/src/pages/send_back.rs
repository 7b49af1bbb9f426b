//! What of an order goes back: chosen in a first step, and looked at and confirmed in a second one. Neither asks for more
//! than the order's link.

mod notes;
mod pictures;

pub use pictures::{left_out, query};

use super::{Notice, Outcome, fault::Missing};
use crate::{
    components::{
        amount::amount,
        document::{Head, document},
        engraving::{engravings, not_taken_back},
        picture::{Fetched, Shown, picture},
        send_back::{line_in_words, reason_message, statement},
    },
    context::Here,
    error::AppError,
    routes::{self, Page, api},
};
use commerce::{
    Money, Sku, Token,
    address::AddressField,
    order::{Order, OrderLine},
    refund::Breakdown,
    return_request::{Exception, PaysReturn, Reason, ReturnKind, ReturnLine, Wanted},
};
use l10n::Args;
use leptos::prelude::*;
use notes::{charge_name, notes};
use workflows::{ReturnView, Returnable, view_return};

/// What stands before the variant in the names of a line's fields.
const COUNT: &str = "n-";
const WHY: &str = "why-";
const INSTEAD: &str = "for-";

/// What the fields of a form ask for: the number of pieces of each line, why, and what instead.
pub fn wanted(fields: impl IntoIterator<Item = (String, String)>) -> Vec<Wanted> {
    let fields: Vec<(String, String)> = fields.into_iter().collect();
    let of = |prefix: &str, sku: &str| {
        let field = fields.iter().find(|(name, _)| name.strip_prefix(prefix) == Some(sku));
        field.map(|(_, text)| text.trim())
    };
    let lines = fields.iter().filter_map(|(name, text)| {
        let sku = name.strip_prefix(COUNT)?;
        Some(Wanted {
            sku: sku.parse().ok()?,
            // What is no number is more than can go back, and is answered so.
            quantity: if text.trim().is_empty() { 0 } else { text.trim().parse().unwrap_or(u32::MAX) },
            reason: of(WHY, sku).and_then(Reason::from_code),
            exchange_for: of(INSTEAD, sku).filter(|text| !text.is_empty()).and_then(|text| text.parse().ok()),
        })
    });
    lines.collect()
}

/// The page, always in the language and currency of the order.
pub async fn page(here: &Here, token: &Token, query: &str, notice: Option<&Notice>) -> Outcome {
    let fields = routes::fields_of(query);
    let wanted = wanted(fields.clone());
    let view = match view_return(&here.app.shop, token, &wanted).await {
        Ok(Some(view)) => view,
        Ok(None) => return Outcome::Missing(Missing::Order),
        Err(error) => return Outcome::Failed(error.into()),
    };
    let order = &view.order;
    if order.market != here.market.id || order.locale != here.place.locale {
        return match Here::new(&here.app, &order.market, &order.locale, None) {
            Some(own) => Outcome::Elsewhere(308, own.place.path(&Page::OrderReturn(token.clone()))),
            None => Outcome::Missing(Missing::Order),
        };
    }
    let told = notice.and_then(|notice| AppError::from_code(&notice.code, notice.available));
    let is_sent = fields.iter().any(|(name, _)| name == REVIEW);
    let fault = view.chosen.as_ref().err().filter(|_| is_sent).map(|fault| AppError::from(fault.clone()));
    let head = Head {
        title: here.voice.plain(title(view.kind)),
        return_to: here.link(&Page::Home),
        ..Head::default()
    };
    let is_picture = matches!(told, None | Some(AppError::Picture(_)));
    Outcome::Document(document(here, head, || match (view.kind, &view.chosen) {
        (Some(kind), Ok(lines)) if is_sent && is_picture => {
            review(here, &view, (kind, told.as_ref()), lines).into_any()
        }
        _ => choose(here, &view, &wanted, told.or(fault)).into_any(),
    }))
}

/// The button of the first step.
const REVIEW: &str = "review";

const fn title(kind: Option<ReturnKind>) -> &'static str {
    match kind {
        Some(ReturnKind::Withdrawal) => "send-back-title-withdrawal",
        Some(ReturnKind::Voluntary) | None => "send-back-title-voluntary",
    }
}

/// The first step: what, how many of it, why, and what instead.
fn choose(
    here: &Here,
    view: &ReturnView,
    wanted: &[Wanted],
    fault: Option<AppError>,
) -> impl IntoView + use<> {
    let voice = &here.voice;
    let fault = if view.kind.is_none() { Some(AppError::ReturnClosed) } else { fault };
    let fault = fault.map(|error| {
        view! {
            <p class="notice wrong" role="alert" data-testid="field-error" data-field="pieces" data-code=error.code()>
                {error.message(voice)}
            </p>
        }
    });
    let until = match view.window.last_day() {
        Some(day) => voice.text_with("send-back-until", &Args::new().date("day", day)),
        None => voice.text("send-back-until-open"),
    };
    let is_single = matches!(view.left.as_slice(), [only] if only.left == 1);
    let lines = view.left.iter().filter_map(|left| {
        let line = view.order.lines.iter().find(|line| line.sku == left.sku)?;
        Some(line_fields(here, line, left, wanted.iter().find(|one| one.sku == left.sku), is_single))
    });
    let lines: Vec<_> = lines.collect();
    let form = view.kind.is_some().then(|| {
        let path = here.place.path(&Page::OrderReturn(view.order.token.clone()));
        view! {
            <form class="stack" method="get" action=path>
                <ul class="lines" role="list">{lines}</ul>
                <p><button class="button" name=REVIEW value="1" data-testid="return-review">
                    {voice.text("send-back-next")}
                </button></p>
            </form>
        }
    });
    let lede = view.kind.is_some().then(|| {
        view! { <p class="lede">{voice.text("send-back-lede")}</p> <p>{voice.sentences(&[until, paid_by(here, view)])}</p> }
    });
    view! {
        <header class="page-head">
            <h1>{voice.text(title(view.kind))}</h1>
            {lede}
        </header>
        {fault}
        {form}
        {excepted(here, &view.order)}
        <p><a href=here.link(&Page::Order(view.order.token.clone()))>{voice.text("data-back")}</a></p>
    }
}

fn paid_by(here: &Here, view: &ReturnView) -> String {
    here.voice.text(match view.paid_by {
        PaysReturn::Buyer => "fact-return-paid-by-buyer",
        PaysReturn::Shop => "fact-return-paid-by-shop",
    })
}

/// What of the order never goes back, and why.
fn excepted(here: &Here, order: &Order) -> Option<impl IntoView + use<>> {
    let has = |exception| order.lines.iter().any(|line: &OrderLine| Exception::of(line) == Some(exception));
    let digital = has(Exception::Digital).then(|| {
        let text = here.voice.text("send-back-not-digital");
        view! { <p class="muted" data-testid="return-exception">{text}</p> }
    });
    let made = has(Exception::MadeToOrder)
        .then(|| not_taken_back(here, std::slice::from_ref(&order.address.country)))
        .flatten();
    (digital.is_some() || made.is_some()).then(|| view! { {digital} {made} })
}

fn line_fields(
    here: &Here,
    line: &OrderLine,
    left: &Returnable,
    wanted: Option<&Wanted>,
    is_single: bool,
) -> impl IntoView + use<> {
    let voice = &here.voice;
    let sku = &line.sku;
    let (count, why, instead) = (format!("{COUNT}{sku}"), format!("{WHY}{sku}"), format!("{INSTEAD}{sku}"));
    let is_picked = is_single && !left.is_only_faulty;
    let count_value = wanted.map_or(u32::from(is_picked), |one| one.quantity.min(left.left));
    let options = (!line.options.is_empty()).then(|| view! { <p>{line.options.clone()}</p> });
    let reasons = Reason::ALL.into_iter().filter(|reason| !left.is_only_faulty || reason.is_fault());
    let reasons = reasons.map(|reason| (reason.code().to_owned(), voice.text(reason_message(reason))));
    let reasons = choices(
        std::iter::once((String::new(), voice.text("send-back-no-reason"))).chain(reasons).collect(),
        wanted.and_then(|one| one.reason).map_or("", Reason::code),
    );
    let others: Vec<(String, String)> =
        left.exchanges.iter().filter_map(|other| exchange(here, other)).collect();
    let exchange = (!others.is_empty()).then(|| {
        let picked = wanted.and_then(|one| one.exchange_for.as_ref()).map_or("", Sku::as_str);
        let money = std::iter::once((String::new(), voice.text("send-back-money")));
        let options = choices(money.chain(others).collect(), picked);
        view! {
            <div class="field">
                <label for=instead.clone()>{voice.text("send-back-instead")}</label>
                <select id=instead.clone() name=instead data-testid="return-exchange">{options}</select>
            </div>
        }
    });
    let label = voice.text_with("send-back-pieces", &Args::new().number("left", left.left));
    view! {
        <li class="line" data-testid="return-line" data-sku=sku.to_string()>
            <span class="picture">{picture(line.picture.as_ref(), Shown::Thumb, Fetched::AtOnce, "")}</span>
            <div class="line-words">
                <h2>{line.title.clone()}</h2>
                {options}
                {engravings(here, &line.engravings)}
                <div class="fields">
                    <div class="field half">
                        <label for=count.clone()>{label}</label>
                        <input class="quantity" id=count.clone() name=count type="number" inputmode="numeric" min="0"
                            max=left.left.to_string() value=count_value.to_string() data-testid="return-quantity"/>
                    </div>
                    <div class="field half">
                        <label for=why.clone()>{voice.text("send-back-reason")}</label>
                        <select id=why.clone() name=why data-testid="return-reason">{reasons}</select>
                    </div>
                    {exchange}
                </div>
            </div>
            {amount(here, line.total)}
        </li>
    }
}

fn choices(options: Vec<(String, String)>, picked: &str) -> AnyView {
    let options = options.into_iter().map(|(value, text)| {
        let selected = value == picked;
        view! { <option value=value selected=selected>{text}</option> }
    });
    options.collect_view().into_any()
}

/// A variant that can be had instead, by its options.
fn exchange(here: &Here, sku: &Sku) -> Option<(String, String)> {
    let (_, variant) = here.snapshot.catalog.variant(sku)?;
    let args = Args::new().set("options", here.describe(variant));
    Some((sku.to_string(), here.voice.text_with("send-back-exchange-for", &args)))
}

/// The second step: the statement, what she gets back for it, and one button.
fn review(
    here: &Here,
    view: &ReturnView,
    (kind, told): (ReturnKind, Option<&AppError>),
    lines: &[ReturnLine],
) -> impl IntoView + use<> {
    let voice = &here.voice;
    let order = &view.order;
    let with_words = |line: &ReturnLine| {
        let other = line.exchange_for.as_ref().and_then(|sku| here.snapshot.catalog.variant(sku));
        let exchange_words = other.map(|(_, variant)| here.describe(variant)).unwrap_or_default();
        ReturnLine { exchange_words, ..line.clone() }
    };
    let said: Vec<_> = lines
        .iter()
        .map(|line| {
            let words = line_in_words(voice, order, &with_words(line));
            view! { <li data-testid="return-line" data-sku=line.sku.to_string()>{words}</li> }
        })
        .collect();
    let hidden = |name: String, value: String| view! { <input type="hidden" name=name value=value/> };
    let fields: Vec<_> = lines
        .iter()
        .flat_map(|ReturnLine { sku, quantity, reason, exchange_for, .. }| {
            let why = reason.map(|reason| hidden(format!("{WHY}{sku}"), reason.code().to_owned()));
            let other =
                exchange_for.as_ref().map(|other| hidden(format!("{INSTEAD}{sku}"), other.to_string()));
            [Some(hidden(format!("{COUNT}{sku}"), quantity.to_string())), why, other]
        })
        .flatten()
        .collect();
    let who = [order.address.get(AddressField::Name).to_owned(), order.email.clone()];
    let who = who.into_iter().filter(|text| !text.is_empty()).map(|text| view! { <bdi>{text}</bdi> <br/> });
    let who = who.collect_view();
    let confirm = voice.text(match kind {
        ReturnKind::Withdrawal => "send-back-confirm-withdrawal",
        ReturnKind::Voluntary => "send-back-confirm-voluntary",
    });
    let mail = (!order.email.is_empty()).then(|| {
        let text = voice.text_with("send-back-mail-to", &Args::new().set("email", order.email.clone()));
        view! { <p class="muted">{text}</p> }
    });
    let again = here.link(&Page::OrderReturn(order.token.clone()));
    view! {
        <header class="page-head"><h1>{voice.text("send-back-check")}</h1></header>
        <div class="with-aside">
            <section class="stack" aria-labelledby="statement-title">
                <h2 id="statement-title">{voice.text(title(Some(kind)))}</h2>
                <p data-testid="return-statement">{statement(voice, &here.world, order, kind)}</p>
                <ul>{said}</ul>
                <p>{who}</p>
                <form class="stack" method="post" action=api::ORDERS_RETURN enctype="multipart/form-data">
                    <input type="hidden" name="token" value=order.token.to_string()/>
                    <input type="hidden" name="number" value=view.number.to_string()/>
                    {fields}
                    {pictures::field(here, view, told)}
                    {mail}
                    <p><button class="button" data-testid="return-confirm">{confirm}</button></p>
                </form>
                <p><a href=again>{voice.text("send-back-change")}</a></p>
            </section>
            {view.back.as_ref().map(|back| sums(here, view, back))}
        </div>
    }
}

/// What she gets back, line by line, and what she does not.
fn sums(here: &Here, view: &ReturnView, back: &Breakdown) -> impl IntoView + use<> {
    let voice = &here.voice;
    let row =
        |label: String, money: Money| view! { <div><dt>{label}</dt><dd>{amount(here, money)}</dd></div> };
    let goods = back.goods.iter().map(|goods| {
        let line = ReturnLine {
            sku: goods.sku.clone(),
            quantity: goods.quantity,
            reason: None,
            exchange_for: None,
            exchange_words: String::new(),
            found: None,
        };
        row(line_in_words(voice, &view.order, &line), goods.amount)
    });
    let goods = goods.collect_view();
    let shipping = (back.shipping.amount > 0).then(|| row(voice.text("total-shipping"), back.shipping));
    let added = back.charges.iter().filter(|charge| charge.is_added() && charge.amount.amount > 0);
    let added = added.map(|charge| row(voice.text(charge_name(charge.kind)), charge.amount)).collect_view();
    let interest = back.interest.filter(|interest| interest.amount > 0);
    let interest = interest.map(|interest| row(voice.text("send-back-interest"), interest));
    let sum = back.amount;
    let notes = notes(here, &view.order, back).into_iter().map(|(kind, text)| {
        view! { <p class="price-note" data-testid="return-note" data-kind=kind>{text}</p> }
    });
    let notes = notes.collect_view();
    view! {
        <aside class="panel summary" aria-labelledby="sum-title">
            <h2 id="sum-title">{voice.text("send-back-back-title")}</h2>
            <dl class="totals">
                {goods}
                {shipping}
                {added}
                {interest}
                <div class="due" data-testid="return-sum" data-minor=sum.amount.to_string()
                    data-currency=sum.currency.code().to_owned()>
                    <dt>{voice.text("send-back-sum")}</dt>
                    <dd>{amount(here, sum)}</dd>
                </div>
            </dl>
            {notes}
            <p class="price-note">{voice.sentences(&[voice.text("send-back-when"), paid_by(here, view)])}</p>
        </aside>
    }
}
