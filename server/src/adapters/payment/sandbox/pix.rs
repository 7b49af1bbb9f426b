//! What a Pix code says: an EMV merchant-presented code with a CRC, as the Banco Central's BR Code manual has it.

use commerce::Money;

/// The random key under which the sandbox would be paid.
const KEY: &str = "6f1c3a52-9d84-4b7e-8a20-3c5d7e9f1b46";

/// The code for an amount; `reference` comes back with the payment (letters and digits, at most 25).
pub fn code(amount: Money, reference: &str) -> String {
    let reference: String = reference.chars().filter(char::is_ascii_alphanumeric).take(25).collect();
    with_crc(&[
        field("00", "01"),
        field("26", &(field("00", "br.gov.bcb.pix") + &field("01", KEY))),
        field("52", "0000"),
        field("53", "986"),
        field("54", &amount.to_decimal().to_string()),
        field("58", "BR"),
        field("59", "CARAVEL SANDBOX"),
        field("60", "SAO PAULO"),
        field("62", &field("05", &reference)),
    ])
}

fn field(id: &str, value: &str) -> String {
    format!("{id}{:02}{value}", value.len())
}

fn with_crc(fields: &[String]) -> String {
    let open = fields.concat() + "6304";
    let crc = crc(open.as_bytes());
    format!("{open}{crc:04X}")
}

/// CRC-16 with polynomial 1021, beginning with FFFF.
fn crc(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0xFFFF, |crc, byte| {
        (0..8).fold(
            crc ^ u16::from(*byte) << 8,
            |crc, _| {
                if crc & 0x8000 == 0 { crc << 1 } else { crc << 1 ^ 0x1021 }
            },
        )
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_crc_is_that_of_the_published_examples() {
        assert_eq!(crc(b"123456789"), 0x29B1);
        // The example of the Banco Central's manual.
        let manual = "00020126580014br.gov.bcb.pix0136123e4567-e12b-12d1-a456-4266554400005204000053039865802BR5913Fulano de Tal6008BRASILIA62070503***6304";
        assert_eq!(crc(manual.as_bytes()), 0x1D3D);
    }

    #[test]
    fn the_code_names_amount_and_reference() {
        let code = code(Money::new(12_345, "BRL".parse().unwrap()), "CV-7K3M-Q2XD");
        assert!(code.contains("5406123.45") && code.contains("62140510CV7K3MQ2XD"), "{code}");
        assert!(code.starts_with("00020126580014br.gov.bcb.pix0136"));
    }
}
