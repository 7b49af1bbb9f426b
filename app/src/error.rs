//! Everything that can go wrong for a shopper: a closed list, each with a status, a code and its words.

mod from;
mod picture;
mod wire;

use crate::components::{
    engraving::{ENGRAVING, readable},
    promotion::{CODE, refusal_code, refusal_text},
};
use commerce::{
    checkout::Code, message::LONGEST, payment::Entry, promotion::CodeRefusal, return_request::PictureFault,
};
use l10n::{Args, Voice};
use workflows::NoFile;

/// A fault that a shopper is told about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AppError {
    /// The quantity is no whole number from 1 to 99.
    Quantity,
    /// There are not so many pieces.
    OutOfStock(u32),
    /// There is no such variant.
    UnknownSku,
    /// The cart holds 50 lines already.
    CartFull,
    /// The variant is not in the cart.
    NotInCart,
    /// It is made to order, and no text was typed.
    EngravingMissing,
    /// The text has more characters in a line than this.
    EngravingLong(u32),
    /// The text has more lines than this.
    EngravingLines(u32),
    /// The workshop has no such character: its code point.
    EngravingLetter(u32),
    /// There is nothing to order.
    CartEmpty,
    /// What is ordered has changed since it was shown.
    CartChanged,
    /// The promotion code takes nothing off, whatever else is in the cart.
    Promotion(CodeRefusal),
    /// The checkout is not complete; the page says where.
    Unmet,
    /// There is no such market, language or currency to change to.
    UnknownMarket,
    /// See [`AppError::UnknownMarket`].
    UnknownLocale,
    /// See [`AppError::UnknownMarket`].
    UnknownCurrency,
    /// There is no such order.
    UnknownOrder,
    /// What was typed is no mail address, or nothing was.
    Email(Code),
    /// The link of a mail is none that the shop has written.
    UnknownNotice,
    /// The order is not waiting for a payment.
    PaymentClosed,
    /// The payment could not be begun, or the method does not apply.
    PaymentUnavailable,
    /// What was to be canceled is packed.
    PiecesPacked,
    /// The address was to be changed of an order of which something is packed.
    OrderPacked,
    /// The address of the order cannot be changed.
    AddressClosed,
    /// What was typed is no address where the market delivers.
    AddressInvalid,
    /// The order does not go to the address; the page says why.
    AddressRefused,
    /// What was confirmed is not what would be changed.
    AddressShown,
    /// What was to be canceled bears different texts, and was not all of it.
    PiecesTogether,
    /// No refund of the order waits for an account.
    PayeeClosed,
    /// What was typed is no account.
    PayeeInvalid,
    /// No number of an order was typed.
    OrderNumber,
    /// A message without a word.
    MessageEmpty,
    /// A message that is too long.
    MessageTooLong,
    /// So many messages about the order wait for an answer already.
    MessagesFull,
    /// The buyer of the order is erased: nobody could be answered.
    MessagesClosed,
    /// What was typed for a payment is no code, or no number of a phone.
    Answer(Entry),
    /// The code or the number is not the right one.
    AnswerRefused(Entry),
    /// A file is not handed out.
    Download(NoFile),
    /// The gateway does not answer.
    GatewaySilent,
    /// Nothing of the order can go back, or not any more.
    ReturnClosed,
    /// No piece is named that goes back.
    ReturnNothing,
    /// More pieces are named than can go back.
    ReturnPieces,
    /// What was made for her goes back only where something is wrong with it.
    ReturnMadeToOrder,
    /// A picture with a return is not taken.
    Picture(PictureFault),
    /// The request could not be read.
    BadRequest,
    /// Another site sent the request.
    Forbidden,
    /// The request is too large.
    TooLarge,
    /// The path takes only other methods.
    MethodNotAllowed,
    /// The database is taken by others for too long.
    Busy,
    /// Our fault.
    Internal,
}

impl AppError {
    /// All of them, for finding one by its code.
    const ALL: [Self; 59] = [
        Self::Quantity,
        Self::OutOfStock(0),
        Self::UnknownSku,
        Self::CartFull,
        Self::NotInCart,
        Self::EngravingMissing,
        Self::EngravingLong(0),
        Self::EngravingLines(0),
        Self::EngravingLetter(0),
        Self::CartEmpty,
        Self::CartChanged,
        Self::Promotion(CodeRefusal::Unknown),
        Self::Promotion(CodeRefusal::Ended),
        Self::Promotion(CodeRefusal::UsedUp),
        Self::Unmet,
        Self::UnknownMarket,
        Self::UnknownLocale,
        Self::UnknownCurrency,
        Self::UnknownOrder,
        Self::Email(Code::Missing),
        Self::Email(Code::Invalid),
        Self::UnknownNotice,
        Self::PaymentClosed,
        Self::PaymentUnavailable,
        Self::PiecesPacked,
        Self::OrderPacked,
        Self::AddressClosed,
        Self::AddressInvalid,
        Self::AddressRefused,
        Self::AddressShown,
        Self::PiecesTogether,
        Self::PayeeClosed,
        Self::PayeeInvalid,
        Self::OrderNumber,
        Self::MessageEmpty,
        Self::MessageTooLong,
        Self::MessagesFull,
        Self::MessagesClosed,
        Self::Answer(Entry::Code),
        Self::Answer(Entry::Phone),
        Self::AnswerRefused(Entry::Code),
        Self::AnswerRefused(Entry::Phone),
        Self::Download(NoFile::Expired),
        Self::Download(NoFile::UsedUp),
        Self::Download(NoFile::Closed),
        Self::GatewaySilent,
        Self::ReturnClosed,
        Self::ReturnNothing,
        Self::ReturnPieces,
        Self::ReturnMadeToOrder,
        Self::Picture(PictureFault::TooLarge),
        Self::Picture(PictureFault::NotAPicture),
        Self::Picture(PictureFault::TooMany),
        Self::BadRequest,
        Self::Forbidden,
        Self::TooLarge,
        Self::MethodNotAllowed,
        Self::Busy,
        Self::Internal,
    ];

    /// The code on the wire and on the page.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Quantity => "quantity",
            Self::OutOfStock(_) => "out_of_stock",
            Self::UnknownSku => "unknown_sku",
            Self::CartFull => "cart_full",
            Self::NotInCart => "not_in_cart",
            Self::EngravingMissing => "engraving_missing",
            Self::EngravingLong(_) => "engraving_long",
            Self::EngravingLines(_) => "engraving_lines",
            Self::EngravingLetter(_) => "engraving_letter",
            Self::CartEmpty => "cart_empty",
            Self::CartChanged => "cart_changed",
            Self::Promotion(refusal) => refusal_code(refusal),
            Self::Unmet => "unmet",
            Self::UnknownMarket => "unknown_market",
            Self::UnknownLocale => "unknown_locale",
            Self::UnknownCurrency => "unknown_currency",
            Self::UnknownOrder => "unknown_order",
            Self::Email(Code::Missing) => "email_missing",
            Self::Email(_) => "email_invalid",
            Self::UnknownNotice => "unknown_notice",
            Self::PaymentClosed => "payment_closed",
            Self::PaymentUnavailable => "payment_unavailable",
            Self::PiecesPacked => "pieces_packed",
            Self::OrderPacked => "order_packed",
            Self::AddressClosed => "address_closed",
            Self::AddressInvalid => "address_invalid",
            Self::AddressRefused => "address_refused",
            Self::AddressShown => "address_shown",
            Self::PiecesTogether => "pieces_together",
            Self::PayeeClosed => "payee_closed",
            Self::PayeeInvalid => "payee_invalid",
            Self::OrderNumber => "order_number",
            Self::MessageEmpty => "message_empty",
            Self::MessageTooLong => "message_long",
            Self::MessagesFull => "messages_full",
            Self::MessagesClosed => "messages_closed",
            Self::Answer(Entry::Code) => "payment_code",
            Self::Answer(Entry::Phone) => "payment_phone",
            Self::AnswerRefused(Entry::Code) => "payment_code_refused",
            Self::AnswerRefused(Entry::Phone) => "payment_phone_refused",
            Self::Download(NoFile::Expired) => "download_expired",
            Self::Download(NoFile::UsedUp) => "download_used_up",
            Self::Download(NoFile::Closed) => "download_closed",
            Self::GatewaySilent => "payment_silent",
            Self::ReturnClosed => "return_closed",
            Self::ReturnNothing => "return_nothing",
            Self::ReturnPieces => "return_pieces",
            Self::ReturnMadeToOrder => "return_made_to_order",
            Self::Picture(fault) => picture::code(*fault),
            Self::BadRequest => "bad_request",
            Self::Forbidden => "forbidden",
            Self::TooLarge => "too_large",
            Self::MethodNotAllowed => "method_not_allowed",
            Self::Busy => "busy",
            Self::Internal => "internal",
        }
    }

    /// The fault with this code; `number` belongs to those that have one.
    pub fn from_code(code: &str, number: u32) -> Option<Self> {
        let found = Self::ALL.into_iter().find(|error| error.code() == code)?;
        Some(match found {
            Self::OutOfStock(_) => Self::OutOfStock(number),
            Self::EngravingLong(_) => Self::EngravingLong(number),
            Self::EngravingLines(_) => Self::EngravingLines(number),
            Self::EngravingLetter(_) => Self::EngravingLetter(number),
            other => other,
        })
    }

    /// The number that goes with it: pieces, characters, lines, or a code point.
    pub const fn number(&self) -> u32 {
        match self {
            Self::OutOfStock(number)
            | Self::EngravingLong(number)
            | Self::EngravingLines(number)
            | Self::EngravingLetter(number) => *number,
            _ => 0,
        }
    }

    /// The HTTP status.
    pub const fn status(&self) -> u16 {
        match self {
            Self::UnknownSku | Self::NotInCart | Self::UnknownOrder | Self::UnknownNotice => 404,
            Self::Promotion(CodeRefusal::Unknown) => 404,
            Self::Promotion(_) => 409,
            Self::UnknownMarket | Self::UnknownLocale | Self::UnknownCurrency => 404,
            Self::OutOfStock(_) | Self::CartFull | Self::CartEmpty | Self::CartChanged => 409,
            Self::PaymentClosed | Self::PaymentUnavailable | Self::PayeeClosed => 409,
            Self::MessagesFull | Self::MessagesClosed => 409,
            Self::MessageEmpty | Self::MessageTooLong => 422,
            Self::PiecesPacked | Self::OrderPacked | Self::PiecesTogether | Self::ReturnMadeToOrder => 409,
            Self::AddressClosed | Self::AddressRefused | Self::AddressShown => 409,
            Self::AddressInvalid => 422,
            Self::EngravingMissing | Self::EngravingLetter(_) => 422,
            Self::EngravingLong(_) | Self::EngravingLines(_) => 422,
            Self::Quantity | Self::Unmet | Self::PayeeInvalid | Self::BadRequest => 422,
            Self::Answer(_) | Self::AnswerRefused(_) | Self::OrderNumber | Self::Email(_) => 422,
            Self::Download(_) => 410,
            Self::ReturnClosed | Self::ReturnPieces => 409,
            Self::ReturnNothing | Self::Picture(_) => 422,
            Self::Forbidden => 403,
            Self::MethodNotAllowed => 405,
            Self::TooLarge => 413,
            Self::Busy | Self::GatewaySilent => 503,
            Self::Internal => 500,
        }
    }

    /// The field of the form that it is about.
    pub const fn field(&self) -> Option<&'static str> {
        match self {
            Self::Quantity | Self::OutOfStock(_) => Some("quantity"),
            Self::UnknownSku | Self::NotInCart => Some("sku"),
            Self::EngravingMissing | Self::EngravingLetter(_) => Some(ENGRAVING),
            Self::EngravingLong(_) | Self::EngravingLines(_) => Some(ENGRAVING),
            Self::Promotion(_) => Some(CODE),
            Self::Email(_) => Some("email"),
            Self::UnknownMarket => Some("market"),
            Self::UnknownLocale => Some("locale"),
            Self::UnknownCurrency => Some("currency"),
            Self::PaymentUnavailable => Some("method"),
            Self::OrderNumber => Some("number"),
            Self::OrderPacked | Self::AddressClosed => Some("address"),
            Self::AddressInvalid | Self::AddressRefused | Self::AddressShown => Some("address"),
            Self::MessageEmpty | Self::MessageTooLong | Self::MessagesFull | Self::MessagesClosed => {
                Some("message")
            }
            Self::Answer(_) | Self::AnswerRefused(_) | Self::GatewaySilent => Some("answer"),
            Self::ReturnNothing | Self::ReturnPieces | Self::ReturnMadeToOrder => Some("pieces"),
            Self::Picture(_) => Some(picture::FIELD),
            _ => None,
        }
    }

    /// What the shopper reads.
    pub fn message(&self, voice: &Voice) -> String {
        match self {
            Self::Quantity => voice.text("error-quantity"),
            Self::OutOfStock(available) => {
                voice.text_with("error-out-of-stock", &Args::new().number("available", *available))
            }
            Self::UnknownSku => voice.text("error-unknown-sku"),
            Self::CartFull => voice.text("error-cart-full"),
            Self::NotInCart => voice.text("error-not-in-cart"),
            Self::EngravingMissing => voice.text("error-engraving-missing"),
            Self::EngravingLong(most) => {
                voice.text_with("error-engraving-long", &Args::new().number("most", *most))
            }
            Self::EngravingLines(most) => {
                voice.text_with("error-engraving-lines", &Args::new().number("most", *most))
            }
            Self::EngravingLetter(point) => {
                let letter = readable(*point);
                voice.text_with("error-engraving-letter", &Args::new().set("letter", letter))
            }
            Self::CartEmpty => voice.text("error-cart-empty"),
            Self::CartChanged => voice.text("error-cart-changed"),
            Self::Promotion(refusal) => refusal_text(voice, refusal),
            Self::Unmet => voice.text_with("checkout-errors-title", &Args::new().number("count", 1)),
            Self::UnknownMarket => voice.text("error-unknown-market"),
            Self::UnknownLocale => voice.text("error-unknown-language"),
            Self::UnknownCurrency => voice.text("error-unknown-currency"),
            Self::UnknownOrder => voice.text("error-order-not-found-text"),
            Self::Email(Code::Missing) => voice.text("requirement-email-missing"),
            Self::Email(_) => voice.text("requirement-email-invalid"),
            Self::UnknownNotice => voice.text("notify-gone"),
            Self::PaymentClosed => voice.text("error-payment-closed"),
            Self::PaymentUnavailable => voice.text("error-payment-unavailable"),
            Self::PiecesPacked => voice.text("error-pieces-packed"),
            Self::OrderPacked => voice.text("error-order-packed"),
            Self::AddressClosed => voice.text("error-address-closed"),
            Self::AddressInvalid => voice.text_with("checkout-errors-title", &Args::new().number("count", 1)),
            Self::AddressRefused => voice.text("error-address-refused"),
            Self::AddressShown => voice.text("error-address-shown"),
            Self::PiecesTogether => voice.text("error-pieces-together"),
            Self::PayeeClosed => voice.text("error-payee-closed"),
            Self::PayeeInvalid => voice.text("error-payee-invalid"),
            Self::OrderNumber => voice.text("requirement-order-number-missing"),
            Self::MessageEmpty => voice.text("error-message-empty"),
            Self::MessageTooLong => voice.text_with(
                "message-hint",
                &Args::new().number("most", i64::try_from(LONGEST).unwrap_or(i64::MAX)),
            ),
            Self::MessagesFull => voice.text("error-messages-full"),
            Self::MessagesClosed => voice.text("error-messages-closed"),
            Self::Answer(Entry::Code) => voice.text("error-payment-code"),
            Self::Answer(Entry::Phone) => voice.text("error-payment-phone"),
            Self::AnswerRefused(Entry::Code) => voice.text("error-payment-code-refused"),
            Self::AnswerRefused(Entry::Phone) => voice.text("error-payment-phone-refused"),
            Self::Download(NoFile::Expired) => voice.text("error-download-expired"),
            Self::Download(NoFile::UsedUp) => voice.text("error-download-used-up"),
            Self::Download(NoFile::Closed) => voice.text("error-download-closed"),
            Self::GatewaySilent => voice.text("error-payment-silent"),
            Self::ReturnClosed => voice.text("error-return-closed"),
            Self::ReturnNothing => voice.text("error-return-nothing"),
            Self::ReturnPieces => voice.text("error-return-pieces"),
            Self::ReturnMadeToOrder => voice.text("error-return-made-to-order"),
            Self::Picture(fault) => picture::message(voice, *fault),
            Self::BadRequest => voice.text("error-bad-request"),
            Self::Forbidden => voice.text("error-forbidden"),
            Self::TooLarge => voice.text("error-too-large"),
            Self::MethodNotAllowed => voice.text("error-method-not-allowed"),
            Self::Busy => voice.text("error-busy"),
            Self::Internal => voice.text("error-internal"),
        }
    }
}
