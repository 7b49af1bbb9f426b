//! When a way to pay applies: every rule has to hold, and each that does not is a reason.

use super::{Contents, Customer, Limits, MethodKind, PaymentMethod};
use crate::{CountryCode, Currency, Money, customs::Terms, merchant::Merchant};

/// What has to be paid, as far as it decides on the methods: read from the stored cart or the order, never from a
/// request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payable {
    /// What is due with the order.
    pub due: Money,
    /// The country of who pays.
    pub billing: CountryCode,
    /// The country of the door; `None` when nothing is brought to one.
    pub shipping: Option<CountryCode>,
    /// Whether something is bought that is downloaded.
    pub has_downloads: bool,
    /// Whether the buyer's age has to be checked.
    pub is_age_restricted: bool,
    /// Who buys.
    pub customer: Customer,
    /// Who pays what is due at the border.
    pub terms: Terms,
    /// Whether it has to be paid before anything leaves.
    pub is_risky: bool,
}

impl Payable {
    /// A consumer's basket of goods that are brought to a door with everything paid.
    pub fn at_door(due: Money, country: &CountryCode) -> Self {
        Self {
            due,
            billing: country.clone(),
            shipping: Some(country.clone()),
            has_downloads: false,
            is_age_restricted: false,
            customer: Customer::Consumer,
            terms: Terms::Ddp,
            is_risky: false,
        }
    }

    fn has(&self, contents: Contents) -> bool {
        match contents {
            Contents::Downloads => self.has_downloads,
            Contents::AgeRestricted => self.is_age_restricted,
        }
    }
}

/// Why a method cannot pay this order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// It is paid to the carrier, and nothing is shipped.
    NotShipped,
    /// People in the country of who pays do not have it; in these they do.
    Country(Vec<CountryCode>),
    /// It takes a merchant who is established in one of these countries.
    Merchant(Vec<CountryCode>),
    /// It is for other buyers.
    OnlyFor(Customer),
    /// It cannot buy something that is in the order.
    NotFor(Contents),
    /// Something is left to be paid at the border.
    DutyUnpaid,
    /// This order has to be paid before anything leaves.
    NotForThisOrder,
    /// It does not take the currency; these it does.
    Currency(Vec<Currency>),
    /// The order is too small for it.
    BelowMinimum(Money),
    /// The order is too large for it.
    AboveMaximum(Money),
}

impl Reason {
    /// The code on the page and the end of its message id, `method-reason-{code}`.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotShipped => "not-shipped",
            Self::Country(_) => "country",
            Self::Merchant(_) => "merchant",
            Self::OnlyFor(Customer::Consumer) => "only-consumers",
            Self::OnlyFor(Customer::Business) => "only-businesses",
            Self::NotFor(Contents::Downloads) => "downloads",
            Self::NotFor(Contents::AgeRestricted) => "age-restricted",
            Self::DutyUnpaid => "duty-unpaid",
            Self::NotForThisOrder => "not-for-this-order",
            Self::Currency(_) => "currency",
            Self::BelowMinimum(_) => "minimum",
            Self::AboveMaximum(_) => "maximum",
        }
    }
}

impl PaymentMethod {
    /// Every reason why the method does not apply; none means that it does. The same answer is used for the
    /// list and for the charge.
    pub fn reasons(&self, payable: &Payable, merchant: &Merchant) -> Vec<Reason> {
        let mut reasons = Vec::new();
        if self.kind == MethodKind::CashOnDelivery && payable.shipping.is_none() {
            reasons.push(Reason::NotShipped);
        }
        let country = self.country_of(payable);
        if !self.countries.is_empty() && !self.countries.contains(country) {
            reasons.push(Reason::Country(self.countries.clone()));
        }
        if !self.merchant_countries.is_empty() && !merchant.is_established_in(&self.merchant_countries) {
            reasons.push(Reason::Merchant(self.merchant_countries.clone()));
        }
        reasons.extend(self.only_for.filter(|&customer| customer != payable.customer).map(Reason::OnlyFor));
        reasons.extend(self.not_for.iter().copied().filter(|&it| payable.has(it)).map(Reason::NotFor));
        if self.needs_duty_paid && payable.terms == Terms::Dap {
            reasons.push(Reason::DutyUnpaid);
        }
        if payable.is_risky && self.kind.is_trust() {
            reasons.push(Reason::NotForThisOrder);
        }
        reasons.extend(self.amount_reason(payable.due, country));
        reasons
    }

    /// The country that counts: of who pays, and for cash at the door, that of the door.
    fn country_of<'a>(&self, payable: &'a Payable) -> &'a CountryCode {
        let door = payable.shipping.as_ref().filter(|_| self.kind == MethodKind::CashOnDelivery);
        door.unwrap_or(&payable.billing)
    }

    fn amount_reason(&self, due: Money, country: &CountryCode) -> Option<Reason> {
        if self.currencies.is_empty() {
            return None;
        }
        match self.currencies.get(&due.currency).and_then(|limits| limits.of(country)) {
            Some(limits) => limits.reason(due),
            None => Some(Reason::Currency(self.currencies_in(country))),
        }
    }

    /// The currencies it takes in a country; all that it takes where it takes none there.
    fn currencies_in(&self, country: &CountryCode) -> Vec<Currency> {
        let here = self.currencies.iter().filter(|(_, limits)| limits.of(country).is_some());
        let here: Vec<Currency> = here.map(|(currency, _)| *currency).collect();
        if here.is_empty() { self.currencies.keys().copied().collect() } else { here }
    }
}

impl Limits {
    fn reason(self, due: Money) -> Option<Reason> {
        if let Some(min) = self.min.filter(|&min| due.amount < min) {
            return Some(Reason::BelowMinimum(Money::new(min, due.currency)));
        }
        self.max
            .filter(|&max| due.amount > max)
            .map(|max| Reason::AboveMaximum(Money::new(max, due.currency)))
    }
}

#[cfg(test)]
mod tests;
