//! A field of a form: label above, hint and error beside it, all tied together for screen readers.

use crate::context::Here;
use leptos::prelude::*;

/// What a text field is.
pub struct Field {
    /// Its name in the form, and the key of its test mark.
    pub name: &'static str,
    /// The id in the page and in `data-field`: `address-postcode`.
    pub id: String,
    /// Its label.
    pub label: String,
    /// How wide it is: a class of the style sheet.
    pub width: &'static str,
    /// What it holds.
    pub value: String,
    /// Whether an order needs it.
    pub required: bool,
    /// What browsers fill in.
    pub autocomplete: &'static str,
    /// `email`, `tel` or `text`.
    pub kind: &'static str,
    /// Which keyboard a phone shows.
    pub inputmode: Option<&'static str>,
    /// A line of help.
    pub hint: Option<String>,
    /// What is wrong: a code and its words.
    pub error: Option<(&'static str, String)>,
}

impl Field {
    /// The ids of what describes the field.
    fn described_by(&self) -> Option<String> {
        let error = self.error.as_ref().map(|_| format!("{}-error", self.id));
        let hint = self.hint.as_ref().map(|_| format!("{}-hint", self.id));
        let ids: Vec<String> = [error, hint].into_iter().flatten().collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    fn label(&self, here: &Here) -> impl IntoView + use<> {
        let voice = &here.voice;
        let optional = (!self.required)
            .then(|| view! { <span class="optional">{voice.text("address-optional")}</span> });
        let gap = if self.required { "" } else { voice.gap() };
        view! { <label for=self.id.clone()>{format!("{}{gap}", self.label)}{optional}</label> }
    }

    fn hint(&self) -> impl IntoView + use<> {
        let id = format!("{}-hint", self.id);
        self.hint.clone().map(|text| view! { <p class="hint" id=id>{text}</p> })
    }

    fn error(&self) -> impl IntoView + use<> {
        let (id, field) = (format!("{}-error", self.id), self.id.clone());
        self.error.clone().map(|(code, text)| {
            view! {
                <p class="field-error" id=id data-testid="field-error" data-field=field data-code=code>{text}</p>
            }
        })
    }

    /// As an input.
    pub fn input(self, here: &Here) -> AnyView {
        view! {
            <div class=format!("field {}", self.width)>
                {self.label(here)}
                <input id=self.id.clone() name=self.name type=self.kind autocomplete=self.autocomplete
                    value=self.value.clone() required=self.required inputmode=self.inputmode enterkeyhint="next"
                    maxlength="254" aria-invalid=self.error.as_ref().map(|_| "true")
                    aria-describedby=self.described_by() data-testid=format!("checkout-{}", self.id)/>
                {self.hint()}
                {self.error()}
            </div>
        }
        .into_any()
    }

    /// As a list to choose from: value and text. `empty` is the text of no choice.
    pub fn select(self, here: &Here, options: Vec<(String, String)>, empty: Option<String>) -> AnyView {
        let value = self.value.clone();
        let options = options.into_iter().map(|(id, text)| {
            let selected = id == value;
            view! { <option value=id selected=selected>{text}</option> }
        });
        let empty = empty.map(|text| view! { <option value="">{text}</option> });
        view! {
            <div class=format!("field {}", self.width)>
                {self.label(here)}
                <select id=self.id.clone() name=self.name autocomplete=self.autocomplete required=self.required
                    aria-invalid=self.error.as_ref().map(|_| "true") aria-describedby=self.described_by()
                    data-testid=format!("checkout-{}", self.id)>
                    {empty}
                    {options.collect_view()}
                </select>
                {self.hint()}
                {self.error()}
            </div>
        }
        .into_any()
    }
}
