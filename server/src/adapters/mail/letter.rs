//! What each mail says. A new kind is a variant of [`MailKind`], its name beside it, and an arm of [`Writing::parts`] with
//! its words: everything else of a mail is the same for all.

mod journey;

use super::{
    body::{Action, Letter, Part},
    goods::goods,
};
use app::{
    components::{
        arrival::arrivals,
        instalments::plan_rows,
        payment_methods::{account_message, method_message},
        tax::{promise, reversed_notes, vat_message},
    },
    routes::{Page, Place},
};
use commerce::{
    Money, World,
    clock::{Date, Timestamp},
    merchant::Scheme,
    message::Message,
    order::Order,
    parcel::Parcel,
    payment::{Instructions, PaymentSession, SessionStatus},
    return_request::{ReturnKind, ReturnRequest},
};
use jiff::tz::TimeZone;
use l10n::{Args, Voice};
use workflows::ports::MailKind;

/// What a mail is written from.
#[derive(Clone, Copy)]
pub struct Writing<'a> {
    /// The order's language in its market.
    pub voice: &'a Voice,
    /// Facts about the world, the merchant among them.
    pub world: &'a World,
    /// The shop's own address.
    pub base_url: &'a str,
    /// The day on which it is written.
    pub day: Date,
    /// The order.
    pub order: &'a Order,
    /// Its newest payment, or the one that the mail is about.
    pub payment: Option<&'a PaymentSession>,
    /// What was written, where the mail is about a message, and in which language.
    pub quoted: Option<Quoted<'a>>,
    /// Its parcels, where the mail is about one.
    pub parcels: &'a [Parcel],
    /// What she sends back, of a mail about that.
    pub returned: Option<&'a ReturnRequest>,
}

/// A message in a mail: words of a person, in a language of their own.
#[derive(Clone, Copy)]
pub struct Quoted<'a> {
    /// The voice of that language.
    pub voice: &'a Voice,
    /// The message.
    pub message: &'a Message,
}

impl Writing<'_> {
    /// The mail of a kind.
    pub fn letter(&self, kind: MailKind) -> Letter {
        let Self { voice, order, .. } = self;
        let number = Args::new().set("number", order.number.as_str());
        let (name, parts, action) = self.parts(kind);
        let greeting = Part::Text(voice.text("email-order-greeting"));
        let place = Place { market: order.market.clone(), locale: order.locale.clone(), currency: None };
        let url = format!("{}{}", self.base_url, place.path(&Page::Order(order.token.clone())));
        Letter {
            lang: voice.lang().to_owned(),
            dir: voice.dir(),
            subject: voice.plain_with(&format!("email-{name}-subject"), &number),
            shop: voice.text("shop-name"),
            parts: std::iter::once(greeting).chain(parts).collect(),
            action: Action { label: voice.text(action), url },
            closing: voice.text("email-signature"),
            foot: self.foot(kind),
        }
    }

    /// The name of its subject, what it says, and what to do now.
    fn parts(&self, kind: MailKind) -> (&'static str, Vec<Part>, &'static str) {
        match kind {
            MailKind::OrderPlaced => ("order", self.placed(), self.next()),
            MailKind::OrderPaid => ("paid", self.paid(), self.next()),
            MailKind::OrderCanceled => ("canceled", vec![self.says(self.canceled())], OPEN),
            MailKind::OrderInReview => ("review", vec![self.says("email-review-body")], OPEN),
            MailKind::OrderRefused => ("refused", vec![self.says("email-refused-body")], OPEN),
            MailKind::OrderLink => ("link", vec![self.says("email-link-body")], OPEN),
            MailKind::OrderRefunded { amount, .. } => {
                ("refunded", self.given_back("email-refunded-body", amount), OPEN)
            }
            MailKind::AccountPaid { amount, .. } => {
                ("account-paid", self.given_back("email-account-paid-body", amount), OPEN)
            }
            MailKind::AccountAsked { amount, time, .. } => {
                let body = if time > 1 { "email-account-asked-again" } else { "email-account-asked-body" };
                let asked = self.says_with(body, &Args::new().money("amount", amount));
                let parts = vec![asked, self.says("email-account-asked-care")];
                ("account-asked", parts, "mail-name-account")
            }
            MailKind::Asked { .. } => ("asked", self.asked(), OPEN),
            MailKind::Answered { .. } => {
                let parts = [
                    Some(self.says("email-answered-body")),
                    self.quoted(),
                    Some(self.says("email-answered-again")),
                ];
                ("answered", parts.into_iter().flatten().collect(), OPEN)
            }
            MailKind::AddressChanged { back, .. } => ("address-changed", self.moved(back), OPEN),
            MailKind::ParcelSent { parcel } => ("sent", self.sent(parcel), "mail-follow"),
            MailKind::ParcelDelivered { parcel } => {
                ("delivered", self.about("email-delivered-body", parcel), OPEN)
            }
            MailKind::ParcelFailed { parcel } => {
                ("not-delivered", self.about("email-not-delivered-body", parcel), "mail-follow")
            }
            MailKind::ReturnConfirmed { .. } => match self.returned.map(|request| request.kind) {
                Some(ReturnKind::Withdrawal) => ("return-withdrawal", self.sent_back(), OPEN),
                Some(ReturnKind::Voluntary) | None => ("return-voluntary", self.sent_back(), OPEN),
            },
            MailKind::ReturnRefused { .. } => ("return-refused", self.refused_back(), OPEN),
        }
    }

    /// That it goes elsewhere, what goes back, and the order as it is now.
    fn moved(&self, back: Option<Money>) -> Vec<Part> {
        let back = back
            .map(|amount| self.says_with("email-address-changed-back", &Args::new().money("amount", amount)));
        let told = [Some(self.says("email-address-changed-body")), back];
        let care = self.says("email-address-changed-care");
        told.into_iter().flatten().chain(self.ordered()).chain([care]).collect()
    }

    /// What a buyer has written, in her own words, and how she is answered.
    fn asked(&self) -> Vec<Part> {
        let number = self.order.number.as_str();
        let language = self.quoted.map(|quoted| self.voice.language_name(quoted.voice.locale()));
        let args = Args::new().set("number", number).set("language", language.unwrap_or_default());
        let body = self.says_with("email-asked-body", &args);
        let how = self.says_with("email-asked-how", &Args::new().set("number", number));
        [Some(body), self.quoted(), Some(how)].into_iter().flatten().collect()
    }

    fn quoted(&self) -> Option<Part> {
        let Quoted { voice, message } = self.quoted?;
        let lines = message.text.as_str().lines().map(str::to_owned).collect();
        Some(Part::Quote { lang: voice.lang().to_owned(), dir: voice.dir(), lines })
    }

    fn says(&self, id: &str) -> Part {
        Part::Text(self.voice.text(id))
    }

    fn says_with(&self, id: &str, args: &Args) -> Part {
        Part::Text(self.voice.text_with(id, args))
    }

    fn labelled(&self, id: &str, value: &str) -> String {
        let args = Args::new().set("label", self.voice.text(id)).set("value", value);
        self.voice.text_with("label-value", &args)
    }

    /// What can be done now on the order's page.
    fn next(&self) -> &'static str {
        let status = self.payment.map(|payment| payment.status);
        let at_the_door =
            self.payment.is_some_and(|payment| payment.instructions == Some(Instructions::OnDelivery));
        let has_files = self.order.lines.iter().any(|line| line.file.is_some());
        match status {
            Some(status) if status.waits_for_shopper() && !at_the_door => "mail-pay",
            Some(status) if status.came_to_nothing() => "mail-pay",
            Some(status) if status.holds_money() && has_files => "mail-download",
            _ => OPEN,
        }
    }

    /// Why she got it, and who writes.
    fn foot(&self, kind: MailKind) -> Vec<String> {
        let Self { voice, world, order, day, .. } = self;
        let number = Args::new().set("number", order.number.as_str()).set("shop", voice.text("shop-name"));
        let why = match kind {
            MailKind::Asked { .. } => voice.text_with("email-asked-why", &number),
            _ => voice.text_with("mail-why", &number),
        };
        std::iter::once(why).chain(imprint(voice, world, *day)).collect()
    }

    /// What goes back, and whether that is all of the payment.
    fn given_back(&self, body: &str, amount: Money) -> Vec<Part> {
        let mut parts = vec![self.says_with(body, &Args::new().money("amount", amount))];
        if let Some(PaymentSession { captured, refunded, .. }) =
            self.payment.filter(|known| known.captured.amount > 0)
        {
            let id = if refunded == captured { "email-refunded-whole" } else { "email-refunded-part" };
            parts.push(self.says(id));
        }
        parts
    }

    /// A moment with its day, by the clocks of the order's market.
    fn moment(&self, at: Timestamp) -> String {
        let market = self.world.market(&self.order.market);
        let zone = market.and_then(|market| TimeZone::get(&market.time_zone).ok());
        self.voice.date_time(&at.to_zoned(zone.unwrap_or(TimeZone::UTC)))
    }

    /// Things are made ready; files are there at once.
    /// Why the order is canceled.
    fn canceled(&self) -> &'static str {
        let is_hers = self.payment.is_some_and(PaymentSession::was_called_off);
        if is_hers { "email-canceled-by-you-body" } else { "email-canceled-body" }
    }

    fn paid(&self) -> Vec<Part> {
        if self.payment.is_some_and(|payment| payment.instructions == Some(Instructions::OnDelivery)) {
            return std::iter::once(self.says("email-collected-body")).chain(self.ordered()).collect();
        }
        let is_digital = |line: &commerce::order::OrderLine| line.file.is_some();
        let lines = &self.order.lines;
        let things = (!lines.iter().all(is_digital)).then(|| self.says("email-paid-body"));
        let files = lines.iter().any(is_digital).then(|| self.says("email-paid-files"));
        things.into_iter().chain(files).chain(self.ordered()).collect()
    }

    fn placed(&self) -> Vec<Part> {
        let mut parts = vec![self.says("email-order-body")];
        parts.extend(self.payment.into_iter().flat_map(|payment| self.how_to_pay(payment)));
        parts.extend(self.ordered());
        parts
    }

    /// What was ordered, what it costs, where it goes and when it comes.
    fn ordered(&self) -> Vec<Part> {
        let Self { voice, world, order, .. } = self;
        let plan = self.payment.and_then(|payment| payment.plan.as_ref());
        let mut parts = vec![Part::Goods(goods(voice, self.base_url, order, plan))];
        parts.extend(plan.map(|plan| Part::List(voice.text("order-instalments"), plan_rows(voice, plan))));
        parts.extend(self.vat_notes().into_iter().map(Part::Text));
        let shipping = &order.totals.shipping;
        if !shipping.is_download() {
            parts.push(Part::Text(promise(voice, &order.totals)));
        }
        parts.push(Part::List(voice.text("email-order-address"), address(voice, world, order)));
        let placed = order.placed_at.to_zoned(TimeZone::UTC).date();
        let when = arrivals(voice, world, shipping, "arrival-expected", placed).into_iter();
        let when = when.map(|(_, message, args)| self.says_with(message, &args));
        let age = shipping.age_check.map(|age| self.says_with("order-age", &Args::new().number("age", age)));
        parts.extend(when.chain(age));
        parts.extend(order.consent.as_ref().map(|consent| {
            let args = Args::new().set("when", self.moment(consent.at)).set("words", consent.words.clone());
            self.says_with("download-consented", &args)
        }));
        parts
    }

    /// The buyer's VAT number, and what the law says to it.
    fn vat_notes(&self) -> Vec<String> {
        let number = self.order.vat_check.as_ref().map(|check| {
            let (id, args) = vat_message(check);
            self.voice.text_with(id, &args)
        });
        number.into_iter().chain(reversed_notes(self.voice, &self.order.totals.cost)).collect()
    }

    fn how_to_pay(&self, payment: &PaymentSession) -> Vec<Part> {
        match payment.status {
            SessionStatus::Captured | SessionStatus::PartlyRefunded | SessionStatus::Disputed => {
                return vec![self.says("email-order-paid")];
            }
            SessionStatus::Created | SessionStatus::RequiresAction => {}
            SessionStatus::Pending
            | SessionStatus::Authorized
            | SessionStatus::Failed
            | SessionStatus::Canceled
            | SessionStatus::Expired
            | SessionStatus::Refunded => return vec![self.says("email-order-pay")],
        }
        if payment.instructions == Some(Instructions::OnDelivery) {
            let args = Args::new().money("amount", payment.amount);
            return vec![self.says_with("email-order-pay-on-delivery", &args)];
        }
        let voice = self.voice;
        let until = self.moment(payment.expires_at);
        let mut parts = vec![
            self.says("email-order-pay"),
            self.says_with("email-order-pay-by", &Args::new().set("when", until)),
        ];
        let details = match &payment.instructions {
            None
            | Some(Instructions::OnDelivery | Instructions::Enter { .. } | Instructions::Prompt { .. }) => {
                Vec::new()
            }
            Some(Instructions::Redirect { .. }) => {
                let args = Args::new().set("method", voice.text(&method_message(&payment.method)));
                vec![voice.text_with("pay-redirect", &args)]
            }
            Some(Instructions::Qr { payload }) => vec![voice.text("pay-qr-copy"), payload.clone()],
            Some(Instructions::Voucher { number }) => vec![voice.text("pay-voucher-number"), number.clone()],
            Some(Instructions::BankTransfer { holder, account, reference, .. }) => vec![
                voice.text("pay-bank-transfer"),
                self.labelled("pay-bank-holder", holder),
                self.labelled(account_message(account), account),
                self.labelled("pay-bank-reference", reference),
            ],
        };
        if !details.is_empty() {
            parts.push(Part::List(voice.text("order-pay-title"), details));
        }
        parts
    }
}

/// Who writes.
pub(super) fn imprint(voice: &Voice, world: &World, day: Date) -> Vec<String> {
    let merchant = &world.trade.merchant;
    let imprint = &merchant.imprint;
    let country = voice.country(&merchant.seat);
    let seat: Vec<&str> = std::iter::once(&merchant.name)
        .chain(&imprint.address)
        .chain([&country])
        .map(String::as_str)
        .collect();
    let tax = merchant.registration(Scheme::Tax, &merchant.seat, day).map(|own| own.number.as_str());
    let rows = [
        ("fact-merchant-mail", Some(imprint.mail.as_str())),
        ("fact-merchant-phone", imprint.phone.as_deref()),
        ("fact-merchant-represented-by", imprint.represented_by.as_deref()),
        ("fact-merchant-register", imprint.register.as_deref()),
        ("fact-merchant-tax", tax),
    ];
    let rows = rows.into_iter().filter_map(|(id, value)| {
        let args = Args::new().set("label", voice.text(id)).set("value", value?);
        Some(voice.text_with("label-value", &args))
    });
    let ends = std::iter::once(seat.join(" · ")).chain(rows);
    ends.chain([voice.text("email-demo-note")]).collect()
}

/// Leads to the order, where there is nothing else to do.
const OPEN: &str = "mail-open-order";

fn address(voice: &Voice, world: &World, order: &Order) -> Vec<String> {
    let country = &order.address.country;
    let local = world.reads_local(country, voice.locale());
    let mut rows = world.address_format(country).written(&order.address, local);
    rows.push(voice.country(country));
    rows
}
