//! A checkout is a list of what is still missing; when the list is empty, the cart may become an order.

use crate::{
    CountryCode, Money,
    address::{AddressFault, AddressField, AddressFormat},
    buyer_number::AskedNumber,
    cart::CheckoutDetails,
    customs::Charge,
    landed_cost::{Basis, LandedCost},
    market::Market,
    payment::{Customer, Payable, PaymentMethod, Reason},
    promotion::Discount,
    shipping::ShippingRate,
    tax_rates::Destination,
    vat_number::VatAnswer,
};
use serde::{Deserialize, Serialize};

/// What an order costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Totals {
    /// Shipping.
    pub shipping: ShippingRate,
    /// What a promotion takes off, which is taken off in `cost` already.
    #[serde(default)]
    pub discount: Option<Discount>,
    /// Everything, down to the door.
    pub cost: LandedCost,
    /// What it was worked out from; orders of before that was kept have none.
    #[serde(default)]
    pub basis: Option<Basis>,
    /// What would be paid in the currency that the shopper may pay in instead, where prices were converted.
    #[serde(default)]
    pub in_base: Option<Money>,
}

impl Totals {
    /// The sum of the lines, before a promotion takes anything off.
    pub const fn goods(&self) -> Money {
        let Money { amount, currency } = self.cost.goods;
        // Both are parts of a sum that was made before: it fits.
        Money::new(amount.saturating_add(self.taken_off()), currency)
    }

    /// What a promotion takes off the goods, in minor units.
    const fn taken_off(&self) -> i64 {
        match &self.discount {
            Some(discount) => discount.amount.amount,
            None => 0,
        }
    }

    /// What is paid with the order.
    pub const fn due(&self) -> Money {
        self.cost.due
    }

    /// What has to be paid by who lives in a country, as far as it decides on the methods.
    pub fn payable(&self, country: &CountryCode, customer: Customer, has_downloads: bool) -> Payable {
        Payable {
            due: self.due(),
            billing: country.clone(),
            shipping: (!self.shipping.is_download()).then(|| country.clone()),
            has_downloads,
            is_age_restricted: self.shipping.age_check.is_some(),
            customer,
            terms: self.shipping.terms,
            is_risky: false,
        }
    }

    /// Whether it is a sum down to a door: something is brought there, and all that is due on it is known.
    pub fn is_door_known(&self) -> bool {
        !self.shipping.is_download() && !self.cost.is_unknown()
    }

    /// Duty, tax and fees as a page lists them.
    pub fn charges(&self) -> Vec<Charge> {
        self.cost.lines()
    }
}

/// The part of the checkout in which a requirement is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// The cart itself.
    Cart,
    /// Who orders.
    Contact,
    /// Where it goes.
    Delivery,
    /// How it is paid.
    Payment,
}

/// What is wrong with an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code {
    /// There is none.
    Missing,
    /// It cannot be right.
    Invalid,
    /// We do not ship there, or the method does not apply.
    Unavailable,
    /// Fewer pieces are left than the cart holds.
    OutOfStock,
    /// It cannot be delivered to the address.
    Restricted,
    /// It is not sold as it stands in the cart: what may be engraved is another now.
    Remade,
    /// Who has to know it does not.
    Unconfirmed,
}

impl Code {
    /// The code on the page and in message ids.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Invalid => "invalid",
            Self::Unavailable => "unavailable",
            Self::OutOfStock => "out-of-stock",
            Self::Restricted => "restricted",
            Self::Remade => "remade",
            Self::Unconfirmed => "unconfirmed",
        }
    }
}

/// One thing that stands between the cart and the order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Requirement {
    /// Where it is met.
    pub step: Step,
    /// The field, by the name it has in the form: `email`, `address-postcode`, `buyer-number`, `payment-method`; for a
    /// line of the cart its SKU.
    pub field: String,
    /// What is wrong.
    pub code: Code,
}

impl Requirement {
    /// A requirement.
    pub fn new(step: Step, field: impl Into<String>, code: Code) -> Self {
        Self { step, field: field.into(), code }
    }
}

/// What the checkout still needs from the shopper, in the order of the page.
///
/// `format` is that of the [`billing_country`], `number` what its customs asks for, if anything; `chosen` is the picked
/// payment method with the reasons why it does not apply to this order, if any.
pub fn unmet(
    details: &CheckoutDetails,
    market: &Market,
    format: &AddressFormat,
    number: Option<&AskedNumber>,
    chosen: Option<(&PaymentMethod, &[Reason])>,
) -> Vec<Requirement> {
    let mut unmet = Vec::new();
    if let Some(code) = email_fault(&details.email) {
        unmet.push(Requirement::new(Step::Contact, "email", code));
    }
    match &details.address {
        None => unmet.push(Requirement::new(Step::Delivery, "address-name", Code::Missing)),
        Some(address) => {
            if !market.countries.contains(&address.country) {
                unmet.push(Requirement::new(Step::Delivery, "address-country", Code::Unavailable));
            }
            unmet.extend(address.faults(format).into_iter().map(|(field, fault)| {
                let code = match fault {
                    AddressFault::Missing => Code::Missing,
                    AddressFault::Invalid => Code::Invalid,
                };
                Requirement::new(Step::Delivery, format!("address-{}", field.key()), code)
            }));
        }
    }
    if let Some(code) = number.and_then(number_fault) {
        unmet.push(Requirement::new(Step::Delivery, "buyer-number", code));
    }
    match chosen {
        None => unmet.push(Requirement::new(Step::Payment, "payment-method", Code::Missing)),
        Some((_, reasons)) if !reasons.is_empty() => {
            unmet.push(Requirement::new(Step::Payment, "payment-method", Code::Unavailable));
        }
        Some(_) => {}
    }
    unmet
}

/// The field of the parts in which it is paid.
pub const PAYMENT_PLAN: &str = "payment-plan";

/// The field of the box by which a right of withdrawal is given up.
pub const DOWNLOAD_CONSENT: &str = "download-consent";

/// The field of a business's VAT number.
pub const VAT_NUMBER: &str = "vat-number";

/// What is wrong with the VAT number of a business. One that the registry could not be asked about is no fault of hers.
pub fn vat_fault(details: &CheckoutDetails, home: &CountryCode) -> Option<Requirement> {
    let answer = details.vat_check(home).map(|check| check.answer);
    let code = match details.vat(home)? {
        Err(_) => Code::Invalid,
        Ok(_) if answer == Some(VatAnswer::NotValid) => Code::Unconfirmed,
        Ok(_) => return None,
    };
    Some(Requirement::new(Step::Delivery, VAT_NUMBER, code))
}

/// The country that decides on the form and the payment methods: that of the address, as long as the market ships
/// there, else the market's first, which is what its list of countries shows then.
pub fn billing_country(details: &CheckoutDetails, market: &Market) -> Option<CountryCode> {
    let own = details.address.as_ref().map(|address| &address.country);
    own.filter(|country| market.countries.contains(country)).or(market.countries.first()).cloned()
}

/// Where in a country the order goes, as far as the address says it.
pub fn destination(details: &CheckoutDetails, country: &CountryCode) -> Destination {
    let address = details.address.as_ref().filter(|address| address.country == *country);
    let region = address.and_then(|address| address.get(AddressField::Region).parse().ok());
    Destination { country: country.clone(), region }
}

fn number_fault(asked: &AskedNumber) -> Option<Code> {
    if asked.typed.0.is_empty() {
        return Some(Code::Missing);
    }
    asked.number().is_err().then_some(Code::Invalid)
}

/// Whether a mail server might know the address. Deliberately lenient: only a mail that arrives proves more.
pub fn email_fault(email: &str) -> Option<Code> {
    if email.is_empty() {
        return Some(Code::Missing);
    }
    let plausible = email.len() <= 254
        && !email.chars().any(|c| c.is_whitespace() || c.is_control() || "<>,;\"()".contains(c))
        && email.split_once('@').is_some_and(|(local, domain)| {
            (1..=64).contains(&local.len())
                && !domain.contains('@')
                && domain.split('.').count() >= 2
                && domain.split('.').all(|label| !label.is_empty() && !label.starts_with('-'))
        });
    (!plausible).then_some(Code::Invalid)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_email_address_is_plausible_or_not() {
        for good in ["a@b.de", "müller@bücher.example", "first.last+tag@sub.example.com"] {
            assert_eq!(email_fault(good), None, "{good}");
        }
        let injected = "a@b.de\r\nBcc: c@d.de";
        for bad in ["a", "@", "a@", "@b.de", "a@b", "a@b@c.de", "a b@c.de", "a@b..de", injected] {
            assert_eq!(email_fault(bad), Some(Code::Invalid), "{bad}");
        }
        assert_eq!(email_fault(""), Some(Code::Missing));
    }
}
