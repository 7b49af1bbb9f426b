//! Every mail in every language, about an order that nobody has placed: for who writes the words.

use super::{
    body::Letter,
    letter::{Quoted, Writing},
    message::{Envelope, message},
    notice::NoticeWriting,
};
use app::{App, context::describe};
use commerce::{
    Locale, MarketId, Money, Sku, World,
    address::{Address, AddressField},
    buyer_number::Sealed,
    clock::{Date, Timestamp},
    message::{Message, Writer},
    order::{Order, OrderLine, OrderStatus},
    parcel::{Parcel, Sent, planned},
    payment::{Instructions, PaymentSession, SessionStatus},
    return_request::{Reason, ReturnKind, ReturnLine, ReturnRequest, ReturnStatus},
};
use jiff::{SignedDuration, tz::TimeZone};
use lettre::message::Mailbox;
use std::fmt;
use workflows::{
    Door, MAIL_KINDS, Quote, QuoteRequest, Snapshot, StockNotice,
    ports::{MailKind, NoticeKind},
    quote_basket,
};

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

/// A mail that can be looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Previewed {
    /// About the order.
    Order(MailKind),
    /// To somebody who waits for what was ordered first.
    Notice(NoticeKind),
}

impl Previewed {
    /// What it is among all mails.
    pub fn name(self) -> String {
        match self {
            Self::Order(kind) => kind.name(),
            Self::Notice(kind) => kind.name().to_owned(),
        }
    }
}

/// An order, from which every mail about it can be written.
pub struct Preview<'a> {
    app: &'a App,
    order: Order,
    asked: PaymentSession,
    paid: PaymentSession,
    /// The names of what was ordered: words in the language that are nobody's.
    message: Option<Message>,
    waited_for: Sku,
    parcels: Vec<Parcel>,
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
        let titles: Vec<&str> = order.lines.iter().map(|line| line.title.as_str()).collect();
        let message = titles.join("\n").parse().ok().map(|text| Message {
            number: 1,
            writer: Writer::Buyer,
            locale: locale.clone(),
            text,
            at: now,
        });
        let first = order.lines.first().ok_or_else(|| NoPreview::because("nothing is ordered"))?;
        let waited_for = first.sku.clone();
        let mut parcels = planned(&order, &[]);
        // The first one has left.
        if let (Some(parcel), Some(carrier)) = (parcels.first_mut(), world.carriers.known.keys().next()) {
            parcel.packed_at = Some(now);
            let tracking = "CV-PREVIEW-1".parse().map_err(NoPreview::because)?;
            parcel.sent = Some(Sent { carrier: carrier.clone(), tracking: Some(tracking), at: now });
        }
        Ok(Self { app, order, asked, paid, message, waited_for, parcels })
    }

    /// Every mail.
    pub fn kinds(&self) -> Vec<Previewed> {
        let amount = self.order.lines.first().map_or(self.asked.amount, |line| line.total);
        let about_money = [
            MailKind::OrderRefunded { number: 1, amount },
            MailKind::AccountAsked { number: 1, time: 1, amount },
            MailKind::AccountAsked { number: 1, time: 2, amount },
            MailKind::AccountPaid { number: 1, amount },
            MailKind::AddressChanged { number: 1, back: None },
            MailKind::AddressChanged { number: 2, back: Some(amount) },
            MailKind::Asked { number: 1 },
            MailKind::Answered { number: 2 },
            MailKind::ReturnConfirmed { number: 1 },
            MailKind::ReturnRefused { number: 1 },
        ];
        let about_parcels = [
            MailKind::ParcelSent { parcel: 0 },
            MailKind::ParcelDelivered { parcel: 0 },
            MailKind::ParcelFailed { parcel: 0 },
        ];
        let about_orders =
            MAIL_KINDS.into_iter().map(|(_, kind)| kind).chain(about_money).chain(about_parcels);
        let notices = NoticeKind::ALL.into_iter().map(Previewed::Notice);
        about_orders.map(Previewed::Order).chain(notices).collect()
    }

    /// One of them.
    pub fn letter(&self, kind: Previewed) -> Letter {
        match kind {
            Previewed::Order(kind) => self.about_order(kind),
            Previewed::Notice(kind) => self.notice(|writing| writing.letter(kind)),
        }
    }

    fn about_order(&self, kind: MailKind) -> Letter {
        let shop = &self.app.shop;
        let voice = &self.app.words.voice(&self.order.locale, &self.order.market);
        let payment = Some(if kind == MailKind::OrderPlaced { &self.asked } else { &self.paid });
        let world = &shop.world.load();
        let (order, base_url, day, parcels) = (&self.order, &shop.base_url, self.day(), &self.parcels);
        let returned = self.returned(world);
        let returned = returned.as_ref();
        let quoted = self.message.as_ref().map(|message| Quoted { voice, message });
        Writing { voice, world, base_url, day, order, payment, quoted, parcels, returned }.letter(kind)
    }

    fn day(&self) -> Date {
        self.app.shop.clock.now().to_zoned(TimeZone::UTC).date()
    }

    /// What is written to somebody who waits for what was ordered first.
    fn notice<T>(&self, write: impl FnOnce(NoticeWriting<'_>) -> T) -> T {
        let (shop, order) = (&self.app.shop, &self.order);
        let now = shop.clock.now();
        let notice = StockNotice {
            id: order.id.clone(),
            sku: self.waited_for.clone(),
            mark: String::new(),
            sealed: Sealed(String::new()),
            market: order.market.clone(),
            locale: order.locale.clone(),
            currency: order.currency,
            asked: 1,
            asked_at: now,
            confirmed_at: None,
            told_at: None,
            erase_at: now.checked_add(TIME_TO_PAY).unwrap_or(now),
        };
        let voice = &self.app.words.voice(&order.locale, &order.market);
        let (world, snapshot) = (&shop.world.load(), &shop.snapshot.load());
        let (base_url, day, ticket) = (&shop.base_url, self.day(), order.token.as_str());
        write(NoticeWriting { voice, world, snapshot, base_url, day, notice: &notice, ticket })
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
    pub fn travelling(&self, kind: Previewed, from: &Mailbox) -> Result<Vec<u8>, NoPreview> {
        let to = self.order.email.parse().map_err(NoPreview::because)?;
        let id = format!("{}.{}", kind.name(), self.order.number);
        let stop = match kind {
            Previewed::Order(_) => None,
            Previewed::Notice(_) => Some(self.notice(|writing| writing.link())),
        };
        let envelope = Envelope { from, to, id, date: self.app.shop.clock.now(), stop };
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
            engravings: Vec::new(),
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
        consent: None,
        supply: None,
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
