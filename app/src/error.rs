//! Everything that can go wrong for a shopper: a closed list, each with a status, a code and its words.

use crate::{
    components::promotion::{CODE, refusal_code, refusal_text},
    views::ActionError,
};
use commerce::{cart::CartError, payment::Entry, promotion::CodeRefusal, return_request::ReturnFault};
use l10n::{Args, Voice};
use workflows::{
    AnswerFailure, CartFailure, CodeFailure, PayFailure, PayeeFailure, PlaceFailure, ReturnFailure,
    StorageError,
};

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
    /// The order is not waiting for a payment.
    PaymentClosed,
    /// The payment could not be begun, or the method does not apply.
    PaymentUnavailable,
    /// No refund of the order waits for an account.
    PayeeClosed,
    /// What was typed is no account.
    PayeeInvalid,
    /// What was typed for a payment is no code, or no number of a phone.
    Answer(Entry),
    /// The code or the number is not the right one.
    AnswerRefused(Entry),
    /// The gateway does not answer.
    GatewaySilent,
    /// Nothing of the order can go back, or not any more.
    ReturnClosed,
    /// No piece is named that goes back.
    ReturnNothing,
    /// More pieces are named than can go back.
    ReturnPieces,
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
    const ALL: [Self; 33] = [
        Self::Quantity,
        Self::OutOfStock(0),
        Self::UnknownSku,
        Self::CartFull,
        Self::NotInCart,
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
        Self::PaymentClosed,
        Self::PaymentUnavailable,
        Self::PayeeClosed,
        Self::PayeeInvalid,
        Self::Answer(Entry::Code),
        Self::Answer(Entry::Phone),
        Self::AnswerRefused(Entry::Code),
        Self::AnswerRefused(Entry::Phone),
        Self::GatewaySilent,
        Self::ReturnClosed,
        Self::ReturnNothing,
        Self::ReturnPieces,
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
            Self::CartEmpty => "cart_empty",
            Self::CartChanged => "cart_changed",
            Self::Promotion(refusal) => refusal_code(refusal),
            Self::Unmet => "unmet",
            Self::UnknownMarket => "unknown_market",
            Self::UnknownLocale => "unknown_locale",
            Self::UnknownCurrency => "unknown_currency",
            Self::UnknownOrder => "unknown_order",
            Self::PaymentClosed => "payment_closed",
            Self::PaymentUnavailable => "payment_unavailable",
            Self::PayeeClosed => "payee_closed",
            Self::PayeeInvalid => "payee_invalid",
            Self::Answer(Entry::Code) => "payment_code",
            Self::Answer(Entry::Phone) => "payment_phone",
            Self::AnswerRefused(Entry::Code) => "payment_code_refused",
            Self::AnswerRefused(Entry::Phone) => "payment_phone_refused",
            Self::GatewaySilent => "payment_silent",
            Self::ReturnClosed => "return_closed",
            Self::ReturnNothing => "return_nothing",
            Self::ReturnPieces => "return_pieces",
            Self::BadRequest => "bad_request",
            Self::Forbidden => "forbidden",
            Self::TooLarge => "too_large",
            Self::MethodNotAllowed => "method_not_allowed",
            Self::Busy => "busy",
            Self::Internal => "internal",
        }
    }

    /// The fault with this code; `available` belongs to [`AppError::OutOfStock`].
    pub fn from_code(code: &str, available: u32) -> Option<Self> {
        let found = Self::ALL.into_iter().find(|error| error.code() == code)?;
        Some(if found == Self::OutOfStock(0) { Self::OutOfStock(available) } else { found })
    }

    /// The HTTP status.
    pub const fn status(&self) -> u16 {
        match self {
            Self::UnknownSku | Self::NotInCart | Self::UnknownOrder => 404,
            Self::Promotion(CodeRefusal::Unknown) => 404,
            Self::Promotion(_) => 409,
            Self::UnknownMarket | Self::UnknownLocale | Self::UnknownCurrency => 404,
            Self::OutOfStock(_) | Self::CartFull | Self::CartEmpty | Self::CartChanged => 409,
            Self::PaymentClosed | Self::PaymentUnavailable | Self::PayeeClosed => 409,
            Self::Quantity | Self::Unmet | Self::PayeeInvalid | Self::BadRequest => 422,
            Self::Answer(_) | Self::AnswerRefused(_) => 422,
            Self::ReturnClosed | Self::ReturnPieces => 409,
            Self::ReturnNothing => 422,
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
            Self::Promotion(_) => Some(CODE),
            Self::UnknownMarket => Some("market"),
            Self::UnknownLocale => Some("locale"),
            Self::UnknownCurrency => Some("currency"),
            Self::PaymentUnavailable => Some("method"),
            Self::Answer(_) | Self::AnswerRefused(_) | Self::GatewaySilent => Some("answer"),
            Self::ReturnNothing | Self::ReturnPieces => Some("pieces"),
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
            Self::CartEmpty => voice.text("error-cart-empty"),
            Self::CartChanged => voice.text("error-cart-changed"),
            Self::Promotion(refusal) => refusal_text(voice, refusal),
            Self::Unmet => voice.text_with("checkout-errors-title", &Args::new().number("count", 1)),
            Self::UnknownMarket => voice.text("error-unknown-market"),
            Self::UnknownLocale => voice.text("error-unknown-language"),
            Self::UnknownCurrency => voice.text("error-unknown-currency"),
            Self::UnknownOrder => voice.text("error-order-not-found-text"),
            Self::PaymentClosed => voice.text("error-payment-closed"),
            Self::PaymentUnavailable => voice.text("error-payment-unavailable"),
            Self::PayeeClosed => voice.text("error-payee-closed"),
            Self::PayeeInvalid => voice.text("error-payee-invalid"),
            Self::Answer(Entry::Code) => voice.text("error-payment-code"),
            Self::Answer(Entry::Phone) => voice.text("error-payment-phone"),
            Self::AnswerRefused(Entry::Code) => voice.text("error-payment-code-refused"),
            Self::AnswerRefused(Entry::Phone) => voice.text("error-payment-phone-refused"),
            Self::GatewaySilent => voice.text("error-payment-silent"),
            Self::ReturnClosed => voice.text("error-return-closed"),
            Self::ReturnNothing => voice.text("error-return-nothing"),
            Self::ReturnPieces => voice.text("error-return-pieces"),
            Self::BadRequest => voice.text("error-bad-request"),
            Self::Forbidden => voice.text("error-forbidden"),
            Self::TooLarge => voice.text("error-too-large"),
            Self::MethodNotAllowed => voice.text("error-method-not-allowed"),
            Self::Busy => voice.text("error-busy"),
            Self::Internal => voice.text("error-internal"),
        }
    }

    /// The answer to an island.
    pub fn on_the_wire(&self, voice: &Voice) -> ActionError {
        ActionError {
            status: self.status(),
            code: self.code().to_owned(),
            field: self.field().map(str::to_owned),
            message: self.message(voice),
        }
    }
}

impl From<StorageError> for AppError {
    fn from(error: StorageError) -> Self {
        tracing::error!(%error, "the database failed");
        if matches!(error, StorageError::Busy(_)) { Self::Busy } else { Self::Internal }
    }
}

impl From<CartFailure> for AppError {
    fn from(failure: CartFailure) -> Self {
        match failure {
            CartFailure::UnknownSku => Self::UnknownSku,
            CartFailure::Rule(CartError::QuantityOutOfRange) => Self::Quantity,
            CartFailure::Rule(CartError::OutOfStock { available }) => Self::OutOfStock(available),
            CartFailure::Rule(CartError::Full) => Self::CartFull,
            CartFailure::Rule(CartError::NoSuchLine) => Self::NotInCart,
            CartFailure::Storage(error) => error.into(),
        }
    }
}

impl From<CodeFailure> for AppError {
    fn from(failure: CodeFailure) -> Self {
        match failure {
            CodeFailure::NoCart => Self::CartEmpty,
            CodeFailure::Refused(refusal) => Self::Promotion(refusal),
            CodeFailure::Storage(error) => error.into(),
        }
    }
}

impl From<PlaceFailure> for AppError {
    fn from(failure: PlaceFailure) -> Self {
        match failure {
            PlaceFailure::EmptyCart => Self::CartEmpty,
            PlaceFailure::Unmet(_) => Self::Unmet,
            PlaceFailure::Changed => Self::CartChanged,
            PlaceFailure::Storage(error) => error.into(),
        }
    }
}

impl From<PayFailure> for AppError {
    fn from(failure: PayFailure) -> Self {
        match failure {
            PayFailure::UnknownOrder => Self::UnknownOrder,
            PayFailure::NotPayable => Self::PaymentClosed,
            PayFailure::MethodUnavailable => Self::PaymentUnavailable,
            PayFailure::Storage(error) => error.into(),
        }
    }
}

impl From<PayeeFailure> for AppError {
    fn from(failure: PayeeFailure) -> Self {
        match failure {
            PayeeFailure::UnknownOrder => Self::UnknownOrder,
            PayeeFailure::NothingWaits => Self::PayeeClosed,
            PayeeFailure::Faults(_) => Self::PayeeInvalid,
            PayeeFailure::Storage(error) => error.into(),
        }
    }
}

impl From<AnswerFailure> for AppError {
    fn from(failure: AnswerFailure) -> Self {
        match failure {
            AnswerFailure::UnknownOrder => Self::UnknownOrder,
            AnswerFailure::NotAsked => Self::PaymentClosed,
            AnswerFailure::Unreadable(what) => Self::Answer(what),
            AnswerFailure::Refused(what) => Self::AnswerRefused(what),
            AnswerFailure::Silence => Self::GatewaySilent,
            AnswerFailure::Storage(error) => error.into(),
        }
    }
}

impl From<ReturnFault> for AppError {
    fn from(fault: ReturnFault) -> Self {
        match fault {
            ReturnFault::Nothing => Self::ReturnNothing,
            ReturnFault::TooMany { .. } | ReturnFault::NoExchange(_) => Self::ReturnPieces,
        }
    }
}

impl From<ReturnFailure> for AppError {
    fn from(failure: ReturnFailure) -> Self {
        match failure {
            ReturnFailure::UnknownOrder => Self::UnknownOrder,
            ReturnFailure::Closed => Self::ReturnClosed,
            ReturnFailure::Changed => Self::ReturnPieces,
            ReturnFailure::Fault(fault) => fault.into(),
            ReturnFailure::Storage(error) => error.into(),
        }
    }
}
