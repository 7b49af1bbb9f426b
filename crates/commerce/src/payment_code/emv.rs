//! Codes that a merchant presents: EMV QR Code Specification for Payment Systems, Merchant-Presented Mode, version 1.1
//! (EMVCo, November 2020). A row of fields, each its two digits, its length in two digits, and its value.

use super::{CodeError, is_printable_ascii, text};

/// A code, or the inside of one of its fields, as it grows.
#[derive(Debug, Default)]
pub(super) struct Fields(String);

impl Fields {
    /// The first fields of a code that asks for one payment: the version of the format, and that it is used once.
    pub(super) fn for_one_payment() -> Self {
        Self("000201010212".to_owned())
    }

    /// The first field of a code that may be used again.
    pub(super) fn for_many_payments() -> Self {
        Self("000201".to_owned())
    }

    /// With one more field, in ASCII, of at most `most` characters; never more than 99.
    pub(super) fn field(
        mut self,
        id: &str,
        name: &'static str,
        value: &str,
        most: usize,
    ) -> Result<Self, CodeError> {
        let value = text(name, value, most.min(99), is_printable_ascii)?;
        self.0.push_str(&format!("{id}{:02}{value}", value.len()));
        Ok(self)
    }

    /// With a field that holds fields.
    pub(super) fn inner(self, id: &str, name: &'static str, inner: Self) -> Result<Self, CodeError> {
        self.field(id, name, &inner.0, 99)
    }

    /// The whole code with its checksum, which counts its own head.
    pub(super) fn finish(self) -> String {
        let open = self.0 + "6304";
        let crc = crc(open.as_bytes());
        format!("{open}{crc:04X}")
    }
}

/// CRC-16 with polynomial 1021 and beginning with FFFF, by ISO/IEC 13239.
pub(super) fn crc(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0xFFFF, |crc, byte| {
        (0..8).fold(
            crc ^ u16::from(*byte) << 8,
            |crc, _| if crc & 0x8000 == 0 { crc << 1 } else { crc << 1 ^ 0x1021 },
        )
    })
}
