//! What a buyer has typed, read into an account or told what is wrong with it.

use super::{JapaneseAccount, Payee, PayeeField, PayeeForm, checks};
use crate::{
    CountryCode,
    buyer_number::{BuyerNumber, NumberKind, Typed},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What is wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// There is nothing in it.
    Missing,
    /// Its form is another, or a check digit does not fit.
    Invalid,
}

impl Fault {
    /// The code on the page and in message ids.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Invalid => "invalid",
        }
    }
}

/// A field, and what is wrong with it.
pub type PayeeFault = (PayeeField, Fault);

/// What was typed in the form of a country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PayeeAnswers {
    /// The country of the account.
    pub country: CountryCode,
    /// Its form.
    pub form: PayeeForm,
    /// Whether she has sent it off, rather than only changed the country.
    pub is_sent: bool,
    /// What is in the fields.
    pub typed: BTreeMap<PayeeField, Typed>,
}

impl PayeeAnswers {
    /// An empty form of a country.
    pub const fn new(country: CountryCode, form: PayeeForm) -> Self {
        Self { country, form, is_sent: false, typed: BTreeMap::new() }
    }

    /// What is in a field.
    pub fn get(&self, field: PayeeField) -> &str {
        self.typed.get(&field).map_or("", |typed| typed.0.trim())
    }

    /// The account.
    ///
    /// # Errors
    /// Every field with a fault, in the order of the form.
    ///
    /// ```
    /// use commerce::payee::{Fault, PayeeAnswers, PayeeField, PayeeForm};
    /// let mut answers = PayeeAnswers::new("MX".parse().unwrap(), PayeeForm::Mexico);
    /// let typed = |text: &str| commerce::buyer_number::Typed(text.to_owned());
    /// answers.typed.insert(PayeeField::Clabe, typed("032 180 00011835971 8"));
    /// let faults = answers.read().unwrap_err();
    /// assert_eq!(faults, [(PayeeField::Clabe, Fault::Invalid), (PayeeField::Holder, Fault::Missing)]);
    /// ```
    pub fn read(&self) -> Result<Payee, Vec<PayeeFault>> {
        let mut faults = Vec::new();
        let payee = self.payee(&mut faults);
        payee.filter(|_| faults.is_empty()).ok_or(faults)
    }

    // Every field is looked at before the first fault counts.
    fn payee(&self, faults: &mut Vec<PayeeFault>) -> Option<Payee> {
        let mut read = |field, check: fn(&str) -> Option<String>| {
            let text = self.get(field);
            let fault = if text.is_empty() { Fault::Missing } else { Fault::Invalid };
            let read = check(text).filter(|_| !text.is_empty());
            if read.is_none() {
                faults.push((field, fault));
            }
            read
        };
        match self.form {
            PayeeForm::Japan => {
                let bank = read(PayeeField::Bank, |text| checks::name_or_code(text, 4));
                let branch = read(PayeeField::Branch, |text| checks::name_or_code(text, 3));
                let kind = read(PayeeField::Kind, |text| {
                    JapaneseAccount::from_code(text).map(|kind| kind.code().to_owned())
                });
                let number = read(PayeeField::Number, checks::japanese_number);
                let holder = read(PayeeField::Holder, checks::kana);
                let kind = kind.as_deref().and_then(JapaneseAccount::from_code);
                Some(Payee::Japan {
                    bank: bank?,
                    branch: branch?,
                    kind: kind?,
                    number: number?,
                    holder: holder?,
                })
            }
            PayeeForm::Brazil if self.is_by_pix() => {
                Some(Payee::Pix { key: read(PayeeField::Pix, checks::pix)? })
            }
            PayeeForm::Brazil => {
                let bank = read(PayeeField::Bank, checks::name);
                let branch = read(PayeeField::Branch, |text| checks::number(text, 1, 6));
                let number = read(PayeeField::Number, |text| checks::number(text, 3, 20));
                let cpf = read(PayeeField::Cpf, cpf);
                let holder = read(PayeeField::Holder, checks::name);
                Some(Payee::Brazil {
                    bank: bank?,
                    branch: branch?,
                    number: number?,
                    cpf: cpf?,
                    holder: holder?,
                })
            }
            PayeeForm::Mexico => {
                let clabe = read(PayeeField::Clabe, checks::clabe);
                let holder = read(PayeeField::Holder, checks::name);
                Some(Payee::Mexico { clabe: clabe?, holder: holder? })
            }
            PayeeForm::Iban => {
                let iban = read(PayeeField::Iban, checks::iban);
                let holder = read(PayeeField::Holder, checks::name);
                Some(Payee::Iban { iban: iban?, holder: holder? })
            }
            PayeeForm::Other => {
                let details = read(PayeeField::Details, checks::details);
                let holder = read(PayeeField::Holder, checks::name);
                Some(Payee::Other { details: details?, holder: holder? })
            }
        }
    }

    /// Whether she names a Pix key, or nothing at all.
    fn is_by_pix(&self) -> bool {
        let is_empty = |field: &PayeeField| self.get(*field).is_empty();
        !is_empty(&PayeeField::Pix) || self.form.fields().iter().all(is_empty)
    }
}

fn cpf(text: &str) -> Option<String> {
    BuyerNumber::read(NumberKind::Cpf, text).ok().map(|number| number.canonical().to_owned())
}
