//! What documents say about an item.

/// What is said about an item.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Docs {
    /// One line that says what it is.
    pub summary: Option<String>,
    /// More, in Markdown.
    pub description: Option<String>,
    /// Facts of the schema that the type does not carry: format, default, bounds.
    pub facts: Vec<String>,
    /// An example of its value that documentation can show: the text itself, or JSON.
    pub example: Option<String>,
    /// Whether the document calls it deprecated.
    pub deprecated: bool,
}

impl Docs {
    /// Returns the facts that the text does not have already.
    pub fn further_facts(&self) -> impl Iterator<Item = &str> {
        let facts = self.facts.iter().map(String::as_str);
        facts.filter(|fact| !self.says(fact))
    }

    /// Returns the sentence that shows the example, unless the text has the value.
    pub fn further_example(&self) -> Option<String> {
        let example = self.example.as_ref()?;
        let sentence = format!("Example: `{example}`.");
        (!self.says(&sentence)).then_some(sentence)
    }

    /// Returns whether the text has what a fact says: the value, or the same words.
    fn says(&self, fact: &str) -> bool {
        let (kind, what) = fact.split_once(": ").unwrap_or(("", fact));
        let what = match what.trim_end_matches('.') {
            "RFC 3339 date and time" => "RFC 3339",
            "date, `YYYY-MM-DD`" => "`YYYY-MM-DD`",
            other => other,
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
