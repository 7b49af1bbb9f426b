//! What the shopper has to do for each method: real formats, for accounts that nobody has.

use commerce::{
    Currency, RowId,
    clock::{Date, Timestamp},
    iban::Iban,
    payee::whole_clabe,
    payment::{Entry, Instructions, MethodKind},
    payment_code::{
        Boleto, CodeError, EpcTransfer, PayNow, Pix, PromptPay, PromptPayId, SwissAddress, SwissBill,
        SwissReference, Upi,
    },
};
use jiff::tz::TimeZone;
use sha2::{Digest, Sha256};
use workflows::ports::SessionRequest;

/// Who would be paid.
const NAME: &str = "Caravel Sandbox";
/// A random key of Pix.
const PIX_KEY: &str = "6f1c3a52-9d84-4b7e-8a20-3c5d7e9f1b46";
/// A tax number in the form of Thailand's.
const THAI_TAX_ID: &str = "0000000000000";
/// An entity number in the form of Singapore's.
const UEN: &str = "000000000A";
/// An address of UPI at a bank that there is not.
const UPI: &str = "caravel@sandbox";
/// The code of a bank that no bank has, in Brazil and in Mexico.
const NO_BANK: &str = "999";

/// What the shopper has to do; nothing for a card. `hosted` is the page on which the payment is played.
pub(super) fn instructed(request: &SessionRequest, hosted: &str) -> Result<Option<Instructions>, CodeError> {
    let reference: String = request.number.as_str().chars().filter(char::is_ascii_alphanumeric).collect();
    let qr = |payload: String| Instructions::Qr { payload };
    Ok(Some(match (request.kind, request.method.as_str()) {
        (MethodKind::Card, _) => return Ok(None),
        (MethodKind::Redirect | MethodKind::PayLater, _) => Instructions::Redirect { url: hosted.to_owned() },
        (MethodKind::Qr, "pix") => {
            let city = "SAO PAULO";
            let code = Pix { key: PIX_KEY, name: NAME, city, amount: request.amount, reference: &reference };
            qr(code.payload()?)
        }
        (MethodKind::Qr, "promptpay") => {
            let code = PromptPay { id: PromptPayId::TaxId(THAI_TAX_ID), amount: Some(request.amount) };
            qr(code.payload()?)
        }
        (MethodKind::Qr, "paynow") => {
            let expires = day_in("Asia/Singapore", request.expires_at);
            let code =
                PayNow { uen: UEN, name: NAME, amount: request.amount, expires, reference: &reference };
            qr(code.payload()?)
        }
        (MethodKind::Qr, "upi") => {
            qr(Upi { address: UPI, name: NAME, amount: request.amount, reference: &reference }.payload()?)
        }
        // Other apps open a link; this one leads to the page that plays them.
        (MethodKind::Qr, _) => qr(hosted.to_owned()),
        (MethodKind::Code, _) => Instructions::Enter { what: Entry::Code },
        (MethodKind::Prompt, _) => Instructions::Enter { what: Entry::Phone },
        (MethodKind::Voucher, "boleto") => {
            let due = day_in("America/Sao_Paulo", request.expires_at);
            let free = digits(&request.session, 25);
            let boleto = Boleto { bank: NO_BANK, free: &free, due, amount: request.amount };
            Instructions::Voucher { number: boleto.line()? }
        }
        (MethodKind::Voucher, _) => Instructions::Voucher { number: digits(&request.session, 11) },
        (MethodKind::BankTransfer, "qr_bill") => swiss_bill(request, &reference)?,
        (MethodKind::BankTransfer, _) => transfer(request)?,
        (MethodKind::CashOnDelivery, _) => Instructions::OnDelivery,
    }))
}

fn swiss_bill(request: &SessionRequest, reference: &str) -> Result<Instructions, CodeError> {
    let reference = SwissReference::creditor(reference)?;
    let iban = account("CH", &digits(&request.session, 12))?;
    let creditor = SwissAddress {
        name: NAME,
        street: "Musterstrasse",
        house: "1",
        postcode: "8000",
        town: "Zürich",
        country: "CH",
    };
    let (amount, message) = (request.amount, "");
    let bill = SwissBill { iban: &iban, creditor, amount, debtor: None, reference: &reference, message };
    Ok(Instructions::BankTransfer {
        holder: NAME.to_owned(),
        account: iban.to_string(),
        reference: reference.to_string(),
        code: Some(bill.payload()?),
    })
}

/// A transfer: within SEPA with a code that fills the form in.
fn transfer(request: &SessionRequest) -> Result<Instructions, CodeError> {
    let reference = request.number.to_string();
    let (account, code) = match request.method.as_str() {
        "spei" => (whole_clabe(&format!("{NO_BANK}{}", digits(&request.session, 14))), None),
        "payid" => ("pay@caravel.example".to_owned(), None),
        _ => {
            let iban = account("DE", &digits(&request.session, 10))?;
            let transfer =
                EpcTransfer { name: NAME, iban: &iban, amount: request.amount, purpose: &reference };
            let is_sepa = request.amount.currency == Currency::EUR;
            (iban.to_string(), is_sepa.then(|| transfer.payload()).transpose()?)
        }
    };
    Ok(Instructions::BankTransfer { holder: NAME.to_owned(), account, reference, code })
}

/// An account number of a country whose check digits are right and whose bank is nobody's.
fn account(country: &str, number: &str) -> Result<Iban, CodeError> {
    let bank = if country == "CH" { "00000" } else { "00000000" };
    let wrong = || CodeError::Text { field: "account", text: number.to_owned() };
    Iban::of(country, &format!("{bank}{number}")).ok_or_else(wrong)
}

fn day_in(zone: &str, at: Timestamp) -> Date {
    at.to_zoned(TimeZone::get(zone).unwrap_or(TimeZone::UTC)).date()
}

/// Digits that look like chance and are always the same for a payment, at most 32.
fn digits(session: &RowId, many: usize) -> String {
    Sha256::digest(session.as_str()).iter().take(many).map(|byte| char::from(b'0' + byte % 10)).collect()
}
