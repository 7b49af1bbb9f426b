//! What is said of goods on their way, there and back.

use super::{super::body::Part, Writing, address};
use app::components::{
    arrival::dates,
    parcels::parcel_lines,
    send_back::{how_to, line_in_words, send_to, statement},
};
use commerce::{parcel::Parcel, return_request::ReturnKind};
use l10n::Args;

impl Writing<'_> {
    /// Something about a parcel, and what is in it.
    pub(super) fn about(&self, body: &str, number: u32) -> Vec<Part> {
        let parcel = self.parcels.iter().find(|parcel| parcel.number == number);
        let inside = parcel.map(|parcel| self.inside("parcel-inside", [parcel]));
        std::iter::once(self.says(body)).chain(inside).collect()
    }

    /// What has left, how it can be followed, when it comes, and what is still to follow.
    pub(super) fn sent(&self, number: u32) -> Vec<Part> {
        let Self { voice, world, order, parcels, .. } = self;
        let mut parts = self.about("email-sent-body", number);
        let rates = &order.totals.shipping.parcels;
        let rate = usize::try_from(number).ok().and_then(|at| rates.get(at));
        if let Some(arrival) = rate.and_then(|rate| rate.arrival) {
            parts.push(self.says_with("arrival-expected", &dates(voice, &arrival, self.day)));
        }
        let sent = parcels.iter().find(|parcel| parcel.number == number);
        if let Some(sent) = sent.and_then(|parcel| parcel.sent.as_ref()) {
            let facts = world.carriers.known.get(&sent.carrier);
            let mut lines: Vec<String> = facts.map(|facts| facts.name.clone()).into_iter().collect();
            lines.extend(sent.tracking.as_ref().map(ToString::to_string));
            parts.push(Part::List(voice.text("parcel-tracking"), lines));
            let link = facts.zip(sent.tracking.as_ref()).and_then(|(facts, number)| facts.link(number));
            parts.extend(link.map(Part::Link));
        }
        let later: Vec<&Parcel> = parcels
            .iter()
            .filter(|parcel| !parcel.status().has_left() && !parcel.pieces.is_empty())
            .collect();
        if !later.is_empty() {
            parts.push(self.inside("email-sent-follows", later));
        }
        parts.push(Part::List(voice.text("email-order-address"), address(voice, world, order)));
        parts
    }

    /// The pieces of some parcels under a heading.
    fn inside<'p>(&self, title: &str, parcels: impl IntoIterator<Item = &'p Parcel>) -> Part {
        let lines = parcels.into_iter().flat_map(|parcel| parcel_lines(self.voice, self.order, parcel));
        Part::List(self.voice.text(title), lines.collect())
    }

    /// The statement by which goods go back, as she has confirmed it, with its day and time; what she gets for them, and where
    /// they are sent.
    pub(super) fn sent_back(&self) -> Vec<Part> {
        let Self { voice, world, order, .. } = self;
        let Some(request) = self.returned else { return Vec::new() };
        let id = match request.kind {
            ReturnKind::Withdrawal => "email-return-withdrawal-body",
            ReturnKind::Voluntary => "email-return-voluntary-body",
        };
        let lines = request.lines.iter().map(|line| line_in_words(voice, order, line));
        let mut parts = vec![
            self.says_with(id, &Args::new().set("moment", self.moment(request.asked_at))),
            Part::List(statement(voice, world, order, request.kind), lines.collect()),
        ];
        if request.stated.amount > 0 {
            let sum = voice.money(request.stated);
            parts.push(Part::Text(self.labelled("send-back-sum", &sum)));
            parts.push(self.says("send-back-when"));
        }
        parts.push(Part::List(voice.text("send-back-send-to"), send_to(voice, world)));
        parts.push(Part::Text(how_to(voice, order, request)));
        parts
    }

    /// What is not taken back, and why, in the operator's words.
    pub(super) fn refused_back(&self) -> Vec<Part> {
        let Some(request) = self.returned else { return Vec::new() };
        let lines = request.lines.iter().map(|line| line_in_words(self.voice, self.order, line));
        let why = request.why.clone().map(Part::Text);
        let listed = Part::List(self.voice.text("send-back-heading"), lines.collect());
        [self.says("email-return-refused-body"), listed].into_iter().chain(why).collect()
    }
}
