//! What each mail says.

use super::body::{Letter, Part};
use app::components::{
    arrival::dates,
    payment_methods::account_message,
    promotion::{discount_message, free_shipping_message},
    tax::{charge_amount, charge_message, reversed_notes, vat_message},
};
use commerce::{
    Money, World,
    address::Address,
    customs::Collection,
    order::Order,
    payment::{Instructions, PaymentSession, SessionStatus},
};
use jiff::tz::TimeZone;
use l10n::{Args, Voice};
use workflows::ports::MailKind;

/// Writes a mail about an order; `payment` is its newest one.
pub fn letter(
    voice: &Voice,
    world: &World,
    base_url: &str,
    kind: MailKind,
    order: &Order,
    payment: Option<&PaymentSession>,
) -> Letter {
    let number = Args::new().set("number", order.number.as_str());
    let (name, paragraphs) = match kind {
        MailKind::OrderPlaced => ("order", placed(voice, world, order, payment)),
        MailKind::OrderPaid => ("paid", paid(voice, order)),
        MailKind::OrderCanceled => ("canceled", vec![Part::Text(said(voice, "email-canceled-body"))]),
        MailKind::OrderInReview => ("review", vec![Part::Text(said(voice, "email-review-body"))]),
        MailKind::OrderRefused => ("refused", vec![Part::Text(said(voice, "email-refused-body"))]),
        MailKind::OrderRefunded { amount, .. } => {
            ("refunded", given_back(voice, "email-refunded-body", amount, payment))
        }
        MailKind::AccountPaid { amount, .. } => {
            ("account-paid", given_back(voice, "email-account-paid-body", amount, payment))
        }
        MailKind::AccountAsked { amount, time, .. } => {
            let body = if time > 1 { "email-account-asked-again" } else { "email-account-asked-body" };
            let args = Args::new().money("amount", amount);
            let asked = Part::Text(said_with(voice, body, &args));
            ("account-asked", vec![asked, Part::Text(said(voice, "email-account-asked-care"))])
        }
    };
    let url = format!("{base_url}/{}/{}/orders/{}", order.market, order.locale, order.token);
    let mut parts = vec![Part::Text(said(voice, "email-order-greeting"))];
    parts.extend(paragraphs);
    parts.push(Part::Link(said(voice, "email-order-link-label"), url));
    parts.push(Part::Text(said(voice, "email-signature")));
    parts.push(Part::Text(said(voice, "email-demo-note")));
    Letter { subject: voice.plain_with(&format!("email-{name}-subject"), &number), parts }
}

/// What goes back, and whether that is all of the payment.
fn given_back(voice: &Voice, body: &str, amount: Money, payment: Option<&PaymentSession>) -> Vec<Part> {
    let mut parts = vec![Part::Text(said_with(voice, body, &Args::new().money("amount", amount)))];
    if let Some(PaymentSession { captured, refunded, .. }) = payment.filter(|known| known.captured.amount > 0)
    {
        let id = if refunded == captured { "email-refunded-whole" } else { "email-refunded-part" };
        parts.push(Part::Text(said(voice, id)));
    }
    parts
}

/// Things are made ready; files are there at once.
fn paid(voice: &Voice, order: &Order) -> Vec<Part> {
    let is_digital = |line: &commerce::order::OrderLine| line.file.is_some();
    let mut parts = Vec::new();
    if !order.lines.iter().all(is_digital) {
        parts.push(Part::Text(said(voice, "email-paid-body")));
    }
    if order.lines.iter().any(is_digital) {
        parts.push(Part::Text(said(voice, "email-paid-files")));
    }
    parts
}

fn placed(voice: &Voice, world: &World, order: &Order, payment: Option<&PaymentSession>) -> Vec<Part> {
    let mut parts = vec![Part::Text(said(voice, "email-order-body"))];
    parts.extend(payment.into_iter().flat_map(|payment| how_to_pay(voice, world, order, payment)));
    parts.push(Part::List(said(voice, "email-order-lines"), lines(voice, order)));
    parts.extend(vat_notes(voice, order).into_iter().map(Part::Text));
    parts.push(Part::List(said(voice, "email-order-address"), address(voice, world, &order.address)));
    let shipping = &order.totals.shipping;
    let placed = order.placed_at.to_zoned(TimeZone::UTC).date();
    let when =
        shipping.arrival.map(|days| said_with(voice, "arrival-expected", &dates(voice, &days, placed)));
    let age = shipping.age_check.map(|age| said_with(voice, "order-age", &Args::new().number("age", age)));
    parts.extend([when, age].into_iter().flatten().map(Part::Text));
    parts
}

/// The buyer's VAT number, and what the law says to it.
fn vat_notes(voice: &Voice, order: &Order) -> Vec<String> {
    let number = order.vat_check.as_ref().map(|check| {
        let (id, args) = vat_message(check);
        said_with(voice, id, &args)
    });
    number.into_iter().chain(reversed_notes(voice, &order.totals.cost)).collect()
}

fn lines(voice: &Voice, order: &Order) -> Vec<String> {
    let mut lines: Vec<String> = order
        .lines
        .iter()
        .map(|line| {
            let title = match line.options.as_str() {
                "" => line.title.clone(),
                options => format!("{} ({options})", line.title),
            };
            let args =
                Args::new().number("count", line.quantity).set("title", title).money("total", line.total);
            said_with(voice, "email-order-line", &args)
        })
        .collect();
    let totals = &order.totals;
    let charges = totals.charges();
    let those = |is_meant: fn(&Collection) -> bool| {
        let charges: Vec<(String, Money)> = charges
            .iter()
            .filter(|charge| is_meant(&charge.collection))
            .map(|charge| {
                let (id, args) = charge_message(voice, charge);
                (said_with(voice, id, &args), charge_amount(charge))
            })
            .collect();
        charges
    };
    let mut sums = vec![(said(voice, "total-goods"), totals.goods())];
    let discount = totals.discount.as_ref();
    sums.extend(discount.filter(|discount| discount.amount.amount != 0).map(|discount| {
        let (id, args) = discount_message(voice, discount);
        let Money { amount, currency } = discount.amount;
        (said_with(voice, id, &args), Money::new(-amount, currency))
    }));
    let freed = discount.filter(|discount| discount.frees(&totals.shipping.method));
    let shipping = match freed.map(|discount| free_shipping_message(voice, discount)) {
        Some((id, args)) => said_with(voice, id, &args),
        None => said(voice, "total-shipping"),
    };
    sums.push((shipping, totals.shipping.price));
    sums.extend(those(|taken| taken.is_added() || taken.is_reversed()));
    let at_door = totals.cost.at_door;
    let due = if at_door.amount == 0 { "total-due" } else { "total-with-order" };
    sums.push((said(voice, due), totals.due()));
    sums.extend(those(|taken| matches!(taken, Collection::InPrice(_) | Collection::AtDoor)));
    if at_door.amount != 0 {
        sums.push((said(voice, "total-at-door"), at_door));
    }
    for (label, amount) in sums {
        let args = Args::new().set("label", label).money("amount", amount);
        lines.push(said_with(voice, "email-order-sum", &args));
    }
    lines
}

fn address(voice: &Voice, world: &World, address: &Address) -> Vec<String> {
    let local = world.reads_local(&address.country, voice.locale());
    let mut rows = world.address_format(&address.country).written(address, local);
    rows.push(voice.country(&address.country));
    rows
}

fn how_to_pay(voice: &Voice, world: &World, order: &Order, payment: &PaymentSession) -> Vec<Part> {
    match payment.status {
        SessionStatus::Captured | SessionStatus::PartlyRefunded | SessionStatus::Disputed => {
            return vec![Part::Text(said(voice, "email-order-paid"))];
        }
        SessionStatus::Created | SessionStatus::RequiresAction => {}
        SessionStatus::Pending
        | SessionStatus::Authorized
        | SessionStatus::Failed
        | SessionStatus::Canceled
        | SessionStatus::Expired
        | SessionStatus::Refunded => {
            return vec![Part::Text(said(voice, "email-order-pay"))];
        }
    }
    if payment.instructions == Some(Instructions::OnDelivery) {
        let args = Args::new().money("amount", payment.amount);
        return vec![Part::Text(said_with(voice, "email-order-pay-on-delivery", &args))];
    }
    let zone = world.market(&order.market).and_then(|market| TimeZone::get(&market.time_zone).ok());
    let until = voice.date_time(&payment.expires_at.to_zoned(zone.unwrap_or(TimeZone::UTC)));
    let mut parts = vec![
        Part::Text(said(voice, "email-order-pay")),
        Part::Text(said_with(voice, "email-order-pay-by", &Args::new().set("when", until))),
    ];
    let method = format!("method-{}", payment.method.as_str().replace('_', "-"));
    let details = match &payment.instructions {
        None | Some(Instructions::OnDelivery | Instructions::Enter { .. } | Instructions::Prompt { .. }) => {
            Vec::new()
        }
        Some(Instructions::Redirect { .. }) => {
            let args = Args::new().set("method", said(voice, &method));
            vec![said_with(voice, "pay-redirect", &args)]
        }
        Some(Instructions::Qr { payload }) => vec![said(voice, "pay-qr-copy"), payload.clone()],
        Some(Instructions::Voucher { number }) => vec![said(voice, "pay-voucher-number"), number.clone()],
        Some(Instructions::BankTransfer { holder, account, reference, .. }) => vec![
            said(voice, "pay-bank-transfer"),
            format!("{}: {holder}", said(voice, "pay-bank-holder")),
            format!("{}: {account}", said(voice, account_message(account))),
            format!("{}: {reference}", said(voice, "pay-bank-reference")),
        ],
    };
    if !details.is_empty() {
        parts.push(Part::List(said(voice, "order-pay-title"), details));
    }
    parts
}

/// A text of the mail. Marks that keep the direction of what is filled in are needed between two scripts; elsewhere
/// old mail programs would only show them as boxes.
fn said(voice: &Voice, id: &str) -> String {
    if voice.dir() == "rtl" { voice.text(id) } else { voice.plain(id) }
}

/// As [`said`], with values filled in.
fn said_with(voice: &Voice, id: &str, args: &Args) -> String {
    if voice.dir() == "rtl" { voice.text_with(id, args) } else { voice.plain_with(id, args) }
}
