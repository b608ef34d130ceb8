//! The documentation of an item.

use serde_json::Value;

use crate::naming::FieldName;

/// The documentation of an item.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Docs {
    /// The summary of an operation or event, or the whole description of another item.
    pub summary: Option<String>,
    /// Further paragraphs, in Markdown.
    pub description: Option<String>,
    /// Facts that the Rust type does not express, such as format, default, bounds, and the unit of an amount.
    pub facts: Vec<String>,
    /// An example of the value for the documentation: a string without quotes, or JSON.
    pub example: Option<String>,
    /// The documented example of a value whose documentation shows none: a boolean, a value of an enum, an object, a list, or
    /// JSON of any type. Example calls use it.
    pub sample: Option<Value>,
    /// Whether the document declares the item deprecated.
    pub deprecated: bool,
    /// The members and methods that the summary or the description mentions; set by `analyse`.
    pub links: Vec<MemberLink>,
}

/// A member that a description mentions by its key, or a method that it mentions by its name.
#[derive(Clone, Debug, PartialEq)]
pub struct MemberLink {
    /// The key of the member, or the name of the method.
    pub wire: String,
    /// The Rust name.
    pub name: FieldName,
    /// The path of the type that has the member or method, for links in the documentation. `None` if the member is the
    /// documented item itself, which gets no link.
    pub owner: Option<String>,
}

/// Returns the parts of a description in backticks, and the rest after a backtick that is not closed.
pub fn code_words(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

impl Docs {
    /// Returns a description in which the code that `links` lists is replaced by the Rust names, with links (but not to the
    /// documented item itself). Code that is already part of a link is unchanged.
    pub fn link(&self, text: &str) -> String {
        self.rename(text, |link| match &link.owner {
            Some(owner) => format!("[`{}`]({owner}::{})", link.name, link.name),
            None => format!("`{}`", link.name),
        })
    }

    /// Returns the summary with the Rust names of members and methods, without adding links.
    pub fn plain_summary(&self) -> Option<String> {
        let summary = self.summary.as_deref()?;
        Some(self.rename(summary, |link| format!("`{}`", link.name)))
    }

    fn rename(&self, text: &str, print: impl Fn(&MemberLink) -> String) -> String {
        if self.links.is_empty() {
            return text.to_owned();
        }
        let parts: Vec<&str> = text.split('`').collect();
        let mut renamed = String::new();
        for (index, part) in parts.iter().enumerate() {
            let is_code = index % 2 == 1 && index + 1 < parts.len();
            let is_linked = is_code && parts[index - 1].ends_with('[');
            let mut links = self.links.iter().filter(|_| is_code && !is_linked);
            match links.find(|link| link.wire == *part) {
                Some(link) => renamed.push_str(&print(link)),
                None if is_code => renamed.extend(["`", part, "`"]),
                None if index % 2 == 1 => renamed.extend(["`", part]),
                None => renamed.push_str(part),
            }
        }
        renamed
    }

    /// Returns the facts that the description does not mention.
    pub fn further_facts(&self) -> impl Iterator<Item = &str> {
        let facts = self.facts.iter().map(String::as_str);
        facts.filter(|fact| !self.says(fact))
    }

    /// Returns the sentence with the example, unless the description contains the value as code, or an example of its own.
    pub fn further_example(&self) -> Option<String> {
        let example = self.example.as_ref()?;
        let sentence = format!("Example: `{example}`.");
        let mut texts = [&self.summary, &self.description].into_iter().flatten();
        let has_example = texts.any(|text| text.contains("such as `"));
        (!has_example && !self.says(&sentence)).then_some(sentence)
    }

    /// Returns whether the summary or the description already states a fact.
    fn says(&self, fact: &str) -> bool {
        let (kind, what) = fact.split_once(": ").unwrap_or(("", fact));
        let what = match what.trim_end_matches('.') {
            "RFC 3339 date and time" => "RFC 3339",
            "date, `YYYY-MM-DD`" => "`YYYY-MM-DD`",
            "Transmitted as seconds since the Unix epoch" => " seconds since ",
            "Transmitted as milliseconds since the Unix epoch" => "milliseconds since ",
            other => other.strip_prefix("From ").unwrap_or(other),
        };
        let texts = [&self.summary, &self.description].into_iter().flatten();
        let mut texts = texts.filter(|text| kind != "Default" || text.contains("efault"));
        texts.any(|text| match kind {
            "" => text.to_lowercase().contains(&what.to_lowercase()),
            _ => text.contains(what),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fact_of_the_text_is_not_repeated() {
        let docs = |summary: &str| Docs {
            summary: Some(summary.to_owned()),
            facts: [
                "Format: RFC 3339 date and time.",
                "At most 20 characters.",
                "Default: `5`.",
            ]
            .map(str::to_owned)
            .into(),
            example: Some("abc".to_owned()),
            ..Docs::default()
        };
        for (text, facts, example) in [
            ("When it was added, RFC 3339, such as `abc`.", 2, false),
            (
                "The name, at most 20 characters; the default is `5`.",
                1,
                true,
            ),
            ("The fifth is `5`, of abc.", 3, true),
        ] {
            let docs = docs(text);
            let counted = (
                docs.further_facts().count(),
                docs.further_example().is_some(),
            );
            assert_eq!(counted, (facts, example), "{text}");
        }
    }
}
