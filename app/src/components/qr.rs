//! A payment code as a picture that a bank's app reads.

use crate::context::Here;
use leptos::prelude::*;
use qrcode::{Color, EcLevel, QrCode};

/// How the code of a Swiss QR-bill begins: apps look for the cross in the middle of its picture.
const SWISS: &str = "SPC\n";

/// The code as a drawing of one path, with error correction level M; nothing when it says more than a picture holds.
pub fn qr(here: &Here, payload: &str) -> Option<impl IntoView + use<>> {
    let code = QrCode::with_error_correction_level(payload, EcLevel::M).ok()?;
    let side = code.width();
    let mut path = String::new();
    for (at, color) in code.to_colors().into_iter().enumerate() {
        if color == Color::Dark {
            let (x, y) = (at % side, at / side);
            path.push_str(&format!("M{x} {y}h1v1h-1z"));
        }
    }
    let cross = payload.starts_with(SWISS).then(|| swiss_cross(side));
    // Four light modules around the code, as ISO/IEC 18004 asks for.
    let view_box = format!("-4 -4 {0} {0}", side + 8);
    Some(view! {
        <div class="qr" data-testid="payment-qr">
            <svg viewBox=view_box role="img" aria-label=here.voice.plain("pay-qr-alt") shape-rendering="crispEdges">
                <path d=path></path>
                {cross}
            </svg>
        </div>
    })
}

/// The cross of the Swiss QR-bill: 7 of the code's 46 millimetres, a white cross on black within a white border (Swiss
/// Implementation Guidelines for the QR-bill 2.3). Its arms are a sixth longer than wide, as on the flag.
fn swiss_cross(side: usize) -> impl IntoView + use<> {
    let thousandths = |n: usize| format!("{}.{:03}", n / 1000, n % 1000);
    let width = side * 7_000 / 46;
    let corner = thousandths((side * 1_000 - width) / 2);
    let width = thousandths(width);
    view! {
        <svg x=corner.clone() y=corner width=width.clone() height=width viewBox="-17 -17 34 34">
            <path class="qr-light" d="M-17-17h34v34h-34z"></path>
            <path d="M-16-16h32v32h-32z"></path>
            <path class="qr-light" d="M-3-10h6v7h7v6h-7v7h-6v-7h-7v-6h7z"></path>
        </svg>
    }
}
