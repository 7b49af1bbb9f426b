//! The text of a block: paragraphs, lists, and what the shop fills in.

use fluent_syntax::{
    ast::{self, Expression, InlineExpression as Inline},
    unicode::unescape_unicode_to_string,
};
use rust_decimal::Decimal;

/// The function that writes a length, given in centimetres, in the units of the market.
const LENGTH: &str = "LENGTH";

/// A part of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// A paragraph.
    Paragraph(Vec<Span>),
    /// A list.
    List(Vec<Vec<Span>>),
    /// What the shop knows, as sentences or a table.
    Facts(Facts),
}

/// A part of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Span {
    /// The marketer's words.
    Words(String),
    /// What the shop knows, in a word or two.
    Fact(Fact),
    /// A length in centimetres.
    Length(Decimal),
}

/// What the shop knows, as sentences or a table: it stands on a line of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Facts {
    /// The countries that the market ships to.
    DeliveryCountries,
    /// The ways of shipping with their days and prices, and from which sum each is free.
    DeliveryMethods,
    /// Which taxes are in the price, and who pays at the border.
    DeliveryTaxes,
    /// The ways to pay.
    PaymentMethods,
    /// How, and for how long, each way to pay gives money back.
    RefundWindows,
    /// What comes back of duty, import tax and fees.
    RefundRules,
    /// For how long goods are taken back, and who pays for sending them.
    Returns,
    /// Who sells: name, address, register.
    Merchant,
    /// The numbers under which the merchant is registered for taxes.
    Registrations,
    /// What is kept of a shopper, and for how long.
    KeptData,
    /// The cookies.
    Cookies,
    /// How long each way of shipping takes.
    DeliveryDays,
    /// From which sum ways of shipping are free, where any is.
    FreeDelivery,
    /// The ways to pay later, where there are any.
    PayLater,
    /// The ways to pay in parts, and in how many, where there are any.
    PayInParts,
    /// How much time there is to pay, where the buyer pays after she has ordered.
    TimeToPay,
    /// The ways to pay the carrier, where there are any.
    PayAtDoor,
    /// What customs ask of a buyer, where they do.
    BuyerNumbers,
    /// What is different for a business, where anything is.
    Business,
    /// For how long the sum at the checkout holds.
    HeldQuote,
    /// The languages of the shop.
    Languages,
    /// The currencies that prices can be shown in.
    Currencies,
    /// What is downloaded, where anything is.
    Downloads,
}

impl Facts {
    const ALL: [(&'static str, Self); 23] = [
        ("delivery-countries", Self::DeliveryCountries),
        ("delivery-methods", Self::DeliveryMethods),
        ("delivery-taxes", Self::DeliveryTaxes),
        ("payment-methods", Self::PaymentMethods),
        ("refund-windows", Self::RefundWindows),
        ("refund-rules", Self::RefundRules),
        ("returns", Self::Returns),
        ("merchant", Self::Merchant),
        ("registrations", Self::Registrations),
        ("kept-data", Self::KeptData),
        ("cookies", Self::Cookies),
        ("delivery-days", Self::DeliveryDays),
        ("free-delivery", Self::FreeDelivery),
        ("pay-later", Self::PayLater),
        ("pay-in-parts", Self::PayInParts),
        ("time-to-pay", Self::TimeToPay),
        ("pay-at-door", Self::PayAtDoor),
        ("buyer-numbers", Self::BuyerNumbers),
        ("business", Self::Business),
        ("held-quote", Self::HeldQuote),
        ("languages", Self::Languages),
        ("currencies", Self::Currencies),
        ("downloads", Self::Downloads),
    ];
}

/// What the shop knows, in a word or two: it stands within a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fact {
    /// The name of who sells.
    MerchantName,
    /// The mail address of who sells.
    MerchantMail,
}

impl Fact {
    const ALL: [(&'static str, Self); 2] =
        [("merchant-name", Self::MerchantName), ("merchant-mail", Self::MerchantMail)];
}

enum Token {
    Span(Span),
    Facts(&'static str, Facts),
}

/// Reads the text of a block.
///
/// # Errors
/// What is wrong with it: something in braces that the shop does not fill in, facts within a sentence.
pub(super) fn read(pattern: &ast::Pattern<&str>) -> Result<Vec<Piece>, String> {
    let mut pieces = Vec::new();
    for line in lines(pattern)? {
        match line.as_slice() {
            [] => pieces.push(None),
            [Token::Facts(_, facts)] => pieces.push(Some(Piece::Facts(*facts))),
            _ => add(spans(line)?, &mut pieces),
        }
    }
    Ok(pieces.into_iter().flatten().collect())
}

/// A line goes on with the paragraph or the list before it, unless an empty line (`None`) is between them.
fn add(mut line: Vec<Span>, pieces: &mut Vec<Option<Piece>>) {
    let is_item = match line.first_mut() {
        Some(Span::Words(words)) => match words.strip_prefix("- ") {
            Some(rest) => {
                *words = rest.trim_start().to_owned();
                true
            }
            None => false,
        },
        _ => false,
    };
    let open = pieces.last_mut().and_then(Option::as_mut);
    match (open, is_item) {
        (Some(Piece::List(items)), true) => items.push(line),
        (_, true) => pieces.push(Some(Piece::List(vec![line]))),
        (Some(Piece::List(items)), false) => go_on(items.last_mut(), line),
        (Some(Piece::Paragraph(spans)), false) => go_on(Some(spans), line),
        (Some(Piece::Facts(_)) | None, false) => pieces.push(Some(Piece::Paragraph(line))),
    }
}

fn go_on(spans: Option<&mut Vec<Span>>, line: Vec<Span>) {
    let Some(spans) = spans else { return };
    spans.push(Span::Words(" ".to_owned()));
    spans.extend(line);
}

fn spans(line: Vec<Token>) -> Result<Vec<Span>, String> {
    let span = |token| match token {
        Token::Span(span) => Ok(span),
        Token::Facts(name, _) => Err(format!("`{{ ${name} }}` stands on a line of its own")),
    };
    line.into_iter().map(span).collect()
}

/// What stands on each line, without the blanks around it.
fn lines(pattern: &ast::Pattern<&str>) -> Result<Vec<Vec<Token>>, String> {
    let mut lines = vec![Vec::new()];
    for element in &pattern.elements {
        let token = match element {
            ast::PatternElement::TextElement { value } => {
                for (at, part) in value.split('\n').enumerate() {
                    if at > 0 {
                        lines.push(Vec::new());
                    }
                    push_words(&mut lines, part);
                }
                continue;
            }
            ast::PatternElement::Placeable { expression } => filled_in(expression)?,
        };
        if let Some(line) = lines.last_mut() {
            line.push(token);
        }
    }
    for line in &mut lines {
        trim(line);
    }
    Ok(lines)
}

fn push_words(lines: &mut [Vec<Token>], words: &str) {
    if let Some(line) = lines.last_mut().filter(|_| !words.is_empty()) {
        line.push(Token::Span(Span::Words(words.to_owned())));
    }
}

/// Takes the blanks from both ends of a line.
fn trim(line: &mut Vec<Token>) {
    if let Some(Token::Span(Span::Words(words))) = line.first_mut() {
        *words = words.trim_start().to_owned();
    }
    if let Some(Token::Span(Span::Words(words))) = line.last_mut() {
        *words = words.trim_end().to_owned();
    }
    line.retain(|token| !matches!(token, Token::Span(Span::Words(words)) if words.is_empty()));
}

fn filled_in(expression: &Expression<&str>) -> Result<Token, String> {
    match expression {
        Expression::Inline(Inline::StringLiteral { value }) => {
            Ok(Token::Span(Span::Words(unescape_unicode_to_string(value).into_owned())))
        }
        Expression::Inline(Inline::VariableReference { id }) => named(id.name),
        Expression::Inline(Inline::FunctionReference { id, arguments }) if id.name == LENGTH => {
            let length = match (arguments.positional.as_slice(), arguments.named.as_slice()) {
                ([Inline::NumberLiteral { value }], []) => value.parse::<Decimal>().ok(),
                _ => None,
            };
            let length = length.filter(|length| length.is_sign_positive() && !length.is_zero());
            length
                .map(|length| Token::Span(Span::Length(length)))
                .ok_or_else(|| format!("`{LENGTH}` takes a number of centimetres: {{ {LENGTH}(140) }}"))
        }
        _ => Err(format!("takes facts of the shop and {LENGTH} in braces, and nothing else")),
    }
}

fn named(name: &str) -> Result<Token, String> {
    if let Some((name, facts)) = Facts::ALL.iter().find(|(known, _)| *known == name) {
        return Ok(Token::Facts(name, *facts));
    }
    let fact = Fact::ALL.iter().find(|(known, _)| *known == name);
    fact.map(|(_, fact)| Token::Span(Span::Fact(*fact))).ok_or_else(|| {
        let known = Facts::ALL.iter().map(|(name, _)| *name).chain(Fact::ALL.iter().map(|(name, _)| *name));
        let known: Vec<&str> = known.collect();
        format!("unknown fact `{{ ${name} }}`: there are {}", known.join(", "))
    })
}
