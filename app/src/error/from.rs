//! What a shopper is told of what went wrong in the house.

use super::AppError;
use commerce::{
    cart::CartError, engraving::EngravingFault, message::MessageFault, return_request::ReturnFault,
};
use workflows::{
    AddressFailure, AnswerFailure, CancelFailure, CartFailure, CodeFailure, Fixed, MessageFailure,
    NoticeFailure, PayFailure, PayeeFailure, PictureFailure, PlaceFailure, RefundFailure, ReturnFailure,
    StorageError,
};
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
            CartFailure::Engraving(EngravingFault::Missing) => Self::EngravingMissing,
            CartFailure::Engraving(EngravingFault::TooLong { most }) => Self::EngravingLong(most.into()),
            CartFailure::Engraving(EngravingFault::TooManyLines { most }) => {
                Self::EngravingLines(most.into())
            }
            CartFailure::Engraving(EngravingFault::Letter(letter)) => Self::EngravingLetter(letter.into()),
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

impl From<NoticeFailure> for AppError {
    fn from(failure: NoticeFailure) -> Self {
        match failure {
            NoticeFailure::UnknownSku => Self::UnknownSku,
            NoticeFailure::Address(code) => Self::Email(code),
            NoticeFailure::Storage(error) => error.into(),
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

impl From<Fixed> for AppError {
    fn from(fixed: Fixed) -> Self {
        match fixed {
            Fixed::Packed => Self::OrderPacked,
            Fixed::Closed => Self::AddressClosed,
        }
    }
}

impl From<AddressFailure> for AppError {
    fn from(failure: AddressFailure) -> Self {
        match failure {
            AddressFailure::UnknownOrder => Self::UnknownOrder,
            AddressFailure::Fixed(fixed) => fixed.into(),
            AddressFailure::Invalid => Self::AddressInvalid,
            AddressFailure::NotMoved(_) => Self::AddressRefused,
            AddressFailure::Changed => Self::AddressShown,
            AddressFailure::Storage(error) => error.into(),
        }
    }
}

impl From<CancelFailure> for AppError {
    fn from(failure: CancelFailure) -> Self {
        match failure {
            CancelFailure::UnknownOrder => Self::UnknownOrder,
            CancelFailure::Packed(_) | CancelFailure::Closed => Self::PiecesPacked,
            CancelFailure::Together(_) => Self::PiecesTogether,
            CancelFailure::Refund(RefundFailure::Storage(error)) | CancelFailure::Storage(error) => {
                error.into()
            }
            CancelFailure::Refund(_) => Self::BadRequest,
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

impl From<MessageFailure> for AppError {
    fn from(failure: MessageFailure) -> Self {
        match failure {
            MessageFailure::UnknownOrder => Self::UnknownOrder,
            MessageFailure::Text(MessageFault::Empty) => Self::MessageEmpty,
            MessageFailure::Text(MessageFault::TooLong) => Self::MessageTooLong,
            MessageFailure::Full => Self::MessagesFull,
            MessageFailure::Closed => Self::MessagesClosed,
            MessageFailure::Storage(error) => error.into(),
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
            ReturnFault::MadeToOrder(_) => Self::ReturnMadeToOrder,
            ReturnFault::TooMany { .. } | ReturnFault::NoExchange(_) => Self::ReturnPieces,
        }
    }
}

impl From<PictureFailure> for AppError {
    fn from(failure: PictureFailure) -> Self {
        match failure {
            PictureFailure::Fault(fault) => Self::Picture(fault),
            PictureFailure::Return(failure) => failure.into(),
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
