//! What Stripe wants the shopper to do next, as the order page shows it.

use commerce::payment::Instructions;
use serde_json::Value;

/// The instructions of a `next_action`; nothing when it is none that a page without Stripe's script can carry out.
pub fn instructions(action: &Value) -> Option<Instructions> {
    let kind = action.get("type")?.as_str()?;
    let details = action.get(kind)?;
    let text = |name: &str| details.get(name).and_then(Value::as_str).map(str::to_owned);
    Some(match kind {
        "redirect_to_url" | "alipay_handle_redirect" => Instructions::Redirect { url: text("url")? },
        // Swish opens an app on the phone and shows a code elsewhere; each konbini chain has a number of its own. Stripe's
        // page knows which.
        "swish_handle_redirect_or_display_qr_code" => {
            Instructions::Redirect { url: text("hosted_instructions_url")? }
        }
        "konbini_display_details" => Instructions::Redirect { url: text("hosted_voucher_url")? },
        "pix_display_qr_code"
        | "paynow_display_qr_code"
        | "promptpay_display_qr_code"
        | "wechat_pay_display_qr_code" => Instructions::Qr { payload: text("data")? },
        "oxxo_display_details" | "boleto_display_details" => {
            Instructions::Voucher { number: text("number")? }
        }
        "multibanco_display_details" => {
            Instructions::Voucher { number: format!("{} / {}", text("entity")?, text("reference")?) }
        }
        "display_bank_transfer_instructions" => {
            let addresses = details.get("financial_addresses")?.as_array()?;
            let iban = addresses.iter().find_map(|address| address.get("iban"))?;
            let part = |name: &str| iban.get(name).and_then(Value::as_str).map(str::to_owned);
            Instructions::BankTransfer {
                holder: part("account_holder_name")?,
                account: part("iban")?,
                reference: text("reference")?,
                code: None,
            }
        }
        _ => return None,
    })
}
