//! Every mail in every language, about an order that nobody has placed: for who writes the words.

use super::{
    body::Letter,
    letter::Writing,
    message::{Envelope, message},
};
use app::{App, context::describe};
use commerce::{
    Locale, MarketId, Money, Sku, World,
    address::{Address, AddressField},
    clock::Timestamp,
    order::{Order, OrderLine, OrderStatus},
    payment::{Instructions, PaymentSession, SessionStatus},
    return_request::{Reason, ReturnKind, ReturnLine, ReturnRequest, ReturnStatus},
};
use jiff::{SignedDuration, tz::TimeZone};
use lettre::message::Mailbox;
use std::fmt;
use workflows::{Door, MAIL_KINDS, Quote, QuoteRequest, Snapshot, ports::MailKind, quote_basket};

/// Somebody in each language, who does not exist.
const PEOPLE: &str = include_str!("people.csv");
/// How long she has to pay.
const TIME_TO_PAY: SignedDuration = SignedDuration::from_hours(48);

/// What keeps a preview from being made.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct NoPreview(String);

impl NoPreview {
    fn because(reason: impl fmt::Display) -> Self {
        Self(reason.to_string())
    }
}

/// An order, from which every mail about it can be written.
pub struct Preview<'a> {
    app: &'a App,
    order: Order,
    asked: PaymentSession,
    paid: PaymentSession,
}

impl<'a> Preview<'a> {
    /// An order in a language, of two products that the shop has, at the door of somebody who reads it.
    ///
    /// # Errors
    /// Nothing of what the shop has can be sent there.
    pub fn new(app: &'a App, locale: &Locale) -> Result<Self, NoPreview> {
        let (world, snapshot) = (app.shop.world.load_full(), app.shop.snapshot.load_full());
        let now = app.shop.clock.now();
        let order = order(app, &world, &snapshot, locale, now)?;
        let asked = payment(&order, now)?;
        let paid = PaymentSession {
            status: SessionStatus::Captured,
            instructions: None,
            captured: asked.amount,
            ..asked.clone()
        };
        Ok(Self { app, order, asked, paid })
    }

    /// Every mail about the order.
    pub fn kinds(&self) -> Vec<MailKind> {
        let amount = self.order.lines.first().map_or(self.asked.amount, |line| line.total);
        let about_money = [
            MailKind::OrderRefunded { number: 1, amount },
            MailKind::AccountAsked { number: 1, time: 1, amount },
            MailKind::AccountAsked { number: 1, time: 2, amount },
            MailKind::AccountPaid { number: 1, amount },
            MailKind::ReturnConfirmed { number: 1 },
            MailKind::ReturnRefused { number: 1 },
        ];
        MAIL_KINDS.into_iter().map(|(_, kind)| kind).chain(about_money).collect()
    }

    /// One of them.
    pub fn letter(&self, kind: MailKind) -> Letter {
        let shop = &self.app.shop;
        let voice = &self.app.words.voice(&self.order.locale, &self.order.market);
        let payment = Some(if kind == MailKind::OrderPlaced { &self.asked } else { &self.paid });
        let day = shop.clock.now().to_zoned(TimeZone::UTC).date();
        let world = &shop.world.load();
        let order = &self.order;
        let returned = self.returned(world);
        let returned = returned.as_ref();
        Writing { voice, world, base_url: &shop.base_url, day, order, payment, returned }.letter(kind)
    }

    /// One piece of the first line goes back, by the right that there is.
    fn returned(&self, world: &World) -> Option<ReturnRequest> {
        let line = self.order.lines.first()?;
        let has_law = world.returns.of(&self.order.address.country).law.is_some();
        Some(ReturnRequest {
            order: self.order.id.clone(),
            number: 1,
            kind: if has_law { ReturnKind::Withdrawal } else { ReturnKind::Voluntary },
            status: ReturnStatus::Asked,
            lines: vec![ReturnLine {
                sku: line.sku.clone(),
                quantity: 1,
                reason: Some(Reason::DoesNotFit),
                exchange_for: None,
                exchange_words: String::new(),
                found: None,
            }],
            stated: line.unit_price,
            asked_at: self.order.placed_at,
            arrived_at: None,
            decided_at: None,
            replaced_at: None,
            refund: None,
            why: None,
        })
    }

    /// One of them as it travels.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn travelling(&self, kind: MailKind, from: &Mailbox) -> Result<Vec<u8>, NoPreview> {
        let to = self.order.email.parse().map_err(NoPreview::because)?;
        let id = format!("{}.{}", kind.name(), self.order.number);
        let envelope = Envelope { from, to, id, date: self.app.shop.clock.now() };
        let message = message(&self.letter(kind), envelope).map_err(NoPreview::because)?;
        Ok(message.formatted())
    }
}

/// Who orders in a language; in one that nobody is known to read, the first who is.
fn address(world: &World, locale: &Locale) -> Result<(MarketId, Address), NoPreview> {
    let mut reader = csv::Reader::from_reader(PEOPLE.as_bytes());
    let people: Vec<csv::StringRecord> =
        reader.records().collect::<Result<_, _>>().map_err(NoPreview::because)?;
    let is_at_home = |row: &&csv::StringRecord| {
        let market = row.get(1).and_then(|market| market.parse().ok());
        market.is_some_and(|market| world.market(&market).is_some())
    };
    let mut at_home = people.iter().filter(is_at_home);
    let same = at_home.clone().find(|row| row.get(0) == Some(locale.as_str()));
    let row = same.or_else(|| at_home.next()).ok_or_else(|| NoPreview("nobody is at home".to_owned()))?;
    let cell = |index: usize| row.get(index).unwrap_or_default();
    let mut address = Address::new(cell(2).parse().map_err(NoPreview::because)?);
    let fields = [
        AddressField::Name,
        AddressField::Street,
        AddressField::District,
        AddressField::Postcode,
        AddressField::City,
        AddressField::Region,
    ];
    for (field, index) in fields.into_iter().zip(3..) {
        address.set(field, cell(index));
    }
    Ok((cell(1).parse().map_err(NoPreview::because)?, address))
}

fn order(
    app: &App,
    world: &World,
    snapshot: &Snapshot,
    locale: &Locale,
    now: Timestamp,
) -> Result<Order, NoPreview> {
    let (market, address) = address(world, locale)?;
    let voice = app.words.voice(locale, &market);
    let market = world.market(&market).ok_or_else(|| NoPreview::because("there is no market"))?;
    let is_sent = |sku: &&Sku| snapshot.in_stock(world, &market.id, sku);
    let physical = snapshot.catalog.products().filter(|product| product.file.is_none());
    let skus: Vec<Sku> = physical
        .filter_map(|product| product.variants.iter().map(|variant| &variant.sku).find(is_sent).cloned())
        .collect();
    let quote = |skus: &[Sku]| -> Option<Quote> {
        let door = Door::to(market, &address.country, snapshot.day);
        let lines = skus.iter().zip(1..).map(|(sku, quantity)| (sku.clone(), quantity)).collect();
        let request =
            QuoteRequest { door, currency: market.currency, group: None, shipping: None, code: None, lines };
        quote_basket(world, snapshot, &request).ok()
    };
    let quote = skus.windows(2).find_map(quote);
    let quote = quote.ok_or_else(|| NoPreview::because("nothing can be sent there"))?;
    let lines = quote.lines.iter().filter_map(|line| {
        let (product, variant) = snapshot.catalog.variant(&line.sku)?;
        let text = snapshot.catalog.text(&product.id, &locale.in_market(&market.id));
        Some(OrderLine {
            sku: line.sku.clone(),
            title: text.map_or_else(|| product.id.to_string(), |text| text.title.clone()),
            options: describe(&voice, variant),
            picture: snapshot.catalog.cover(product, variant).cloned(),
            quantity: line.quantity,
            unit_price: line.price.money,
            total: line.total,
            file: None,
        })
    });
    let method = market.payment_methods.first();
    Ok(Order {
        id: "preview".repeat(4).chars().take(26).collect::<String>().parse().map_err(NoPreview::because)?,
        number: "CV-7K3M-Q2XD".parse().map_err(NoPreview::because)?,
        token: "preview"
            .repeat(7)
            .chars()
            .take(43)
            .collect::<String>()
            .parse()
            .map_err(NoPreview::because)?,
        cart: "preview".repeat(4).chars().take(26).collect::<String>().parse().map_err(NoPreview::because)?,
        status: OrderStatus::AwaitingPayment,
        market: market.id.clone(),
        locale: locale.clone(),
        currency: market.currency,
        email: "anna@example.org".to_owned(),
        lines: lines.collect(),
        address,
        totals: quote.totals.clone(),
        vat_check: None,
        rate_notes: quote.rate_notes(),
        method: method.cloned().ok_or_else(|| NoPreview::because("nothing can be paid there"))?,
        placed_at: now,
    })
}

/// What is asked for on the page of whoever collects it.
fn payment(order: &Order, now: Timestamp) -> Result<PaymentSession, NoPreview> {
    let nothing = Money::new(0, order.currency);
    Ok(PaymentSession {
        id: order.id.clone(),
        order: order.id.clone(),
        gateway: "sandbox".parse().map_err(NoPreview::because)?,
        reference: None,
        method: order.method.clone(),
        status: SessionStatus::RequiresAction,
        decline: None,
        amount: order.totals.due(),
        plan: None,
        captured: nothing,
        refunded: nothing,
        instructions: Some(Instructions::Redirect { url: String::new() }),
        expires_at: now.checked_add(TIME_TO_PAY).unwrap_or(now),
        created_at: now,
    })
}
