//! A mail as HTML that mail programs understand: `layout.mjml`, filled in and made into tables by mrml.

use super::body::{Action, Goods, Letter, Line, Part, Sum, Thumb, Weight};
use app::html::escaped;
use std::fmt::Write;
use workflows::ports::OutsideError;

const LAYOUT: &str = include_str!("layout.mjml");

impl Letter {
    /// As HTML. Nothing in it is fetched but the small pictures, and it reads well without them.
    ///
    /// # Errors
    /// The layout is broken.
    pub fn html(&self) -> Result<String, OutsideError> {
        let broken = |error: &dyn std::fmt::Display| OutsideError(format!("layout.mjml: {error}"));
        let mail = mrml::parse(self.mjml()).map_err(|error| broken(&error))?;
        // Its own options would name the fonts of others.
        let options =
            mrml::prelude::render::RenderOptions { fonts: Default::default(), ..Default::default() };
        let html = mail.element.render(&options).map_err(|error| broken(&error))?;
        Ok(self.shown(html))
    }

    fn mjml(&self) -> String {
        let (start, end) = if self.dir == "rtl" { ("right", "left") } else { ("left", "right") };
        let (news, goods) = self.halves();
        let all = |parts: &[Part]| parts.iter().map(|part| written(part, end)).collect::<String>();
        let foot: String = self.foot.iter().map(|line| small(line)).collect();
        let Action { label, url } = &self.action;
        filled(&[
            ("lang", &self.lang),
            ("dir", self.dir),
            ("start", start),
            ("subject", &safe(&self.subject)),
            ("preheader", &safe(&self.preheader())),
            ("shop", &safe(&self.shop)),
            ("news", &all(news)),
            ("goods", &all(goods)),
            ("action-url", &safe(url)),
            ("action-label", &safe(label)),
            ("closing", &safe(&self.closing)),
            ("foot", &foot),
        ])
    }
}

/// The layout with its slots filled in, in one go: what a value says is never a slot.
fn filled(values: &[(&str, &str)]) -> String {
    let mut pieces = LAYOUT.split("{{");
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (name, rest) = piece.split_once("}}").unwrap_or((piece, ""));
        let value = values.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
        text.push_str(value.unwrap_or_default());
        text.push_str(rest);
    }
    text
}

/// A text in which nothing is markup, and nothing is no text.
fn safe(text: &str) -> String {
    escaped(&text.replace(char::is_control, " "))
}

fn written(part: &Part, end: &str) -> String {
    match part {
        Part::Text(text) => format!("<mj-text><p>{}</p></mj-text>", safe(text)),
        Part::List(title, lines) => {
            let lines: Vec<String> = lines.iter().map(|line| safe(line)).collect();
            format!(
                "{}<mj-text padding=\"0 0 24px\"><p>{}</p></mj-text>",
                heading(title),
                lines.join("<br/>")
            )
        }
        Part::Link(url) => {
            let url = safe(url);
            format!("<mj-text padding=\"0 0 24px\"><p dir=\"ltr\"><a href=\"{url}\">{url}</a></p></mj-text>")
        }
        Part::Quote { lang, dir, lines } => {
            let lines: Vec<String> = lines.iter().map(|line| safe(line)).collect();
            let start = if *dir == "rtl" { "right" } else { "left" };
            format!(
                "<mj-text><blockquote lang=\"{lang}\" dir=\"{dir}\" style=\"margin:0;padding:12px 16px;\
                 border-{start}:3px solid #ddd8cf;text-align:{start}\">{}</blockquote></mj-text>",
                lines.join("<br/>")
            )
        }
        Part::Goods(Goods { title, lines, sums }) => {
            let lines: String = lines.iter().map(|line| row(line, end)).collect();
            let sums: String = sums.iter().map(|sum| sum_row(sum, end)).collect();
            format!("{}<mj-table>{lines}{sums}</mj-table>", heading(title))
        }
    }
}

fn heading(title: &str) -> String {
    format!(
        "<mj-text padding=\"8px 0 4px\"><h2 style=\"font-size:17px;line-height:1.4;font-weight:600\">{}</h2></mj-text>",
        safe(title)
    )
}

fn small(line: &str) -> String {
    format!(
        "<mj-text css-class=\"foot\" color=\"#545e6c\" font-size=\"13px\" line-height=\"1.6\" padding=\"0 0 6px\">{}</mj-text>",
        safe(line)
    )
}

fn row(line: &Line, end: &str) -> String {
    let mut html = "<tr>".to_owned();
    let span = match &line.picture {
        Some(Thumb { url, size: (width, height) }) => {
            // Writing to a String does not fail.
            let _ = write!(
                html,
                "<td width=\"{width}\" style=\"padding:10px 0;vertical-align:top\"><img src=\"{}\" alt=\"\" \
                 width=\"{width}\" height=\"{height}\" style=\"display:block;border-radius:3px\"/></td>",
                safe(url)
            );
            "padding:10px 14px\""
        }
        None => "padding:10px 0\" colspan=\"2\"",
    };
    let details: Vec<String> = line.details.iter().map(|detail| safe(detail)).collect();
    let _ = write!(
        html,
        "<td style=\"vertical-align:top;{span}><strong>{}</strong><br/><span class=\"quiet\" \
         style=\"color:#545e6c;font-size:14px\">{}</span></td>\
         <td style=\"padding:10px 0;vertical-align:top;white-space:nowrap;text-align:{end}\">{}</td></tr>",
        safe(&line.title),
        details.join("<br/>"),
        safe(&line.total)
    );
    html
}

fn sum_row(sum: &Sum, end: &str) -> String {
    let (class, style) = match sum.weight {
        Weight::Part => ("", "padding:4px 0"),
        Weight::Whole => {
            ("", "padding:10px 0 6px;border-top:1px solid #ddd8cf;font-size:17px;font-weight:600")
        }
        Weight::Aside => (" class=\"quiet\"", "padding:2px 0;color:#545e6c;font-size:14px"),
    };
    format!(
        "<tr><td{class} colspan=\"2\" style=\"{style}\">{}</td>\
         <td{class} style=\"{style};white-space:nowrap;vertical-align:top;text-align:{end}\">{}</td></tr>",
        safe(&sum.label),
        safe(&sum.amount)
    )
}
