//! Counts the public items whose documentation is missing or only repeats their name.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Docs, Library, Module};
use crate::naming::singular;

/// The numbers of items of one API, and its items without a useful description.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextFigures {
    /// Fields of structs, forms and headers, and of the parameters of operations.
    pub fields: usize,
    /// Types, without the parameters and errors of operations.
    pub types: usize,
    /// The items without a useful description, by their paths in the module.
    pub missing: BTreeSet<String>,
}

/// Words that add no information to a description.
const FILLERS: &[&str] = &[
    "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "has", "in", "is", "it", "its",
    "of", "on", "or", "that", "the", "their", "this", "to", "was", "what", "which", "with",
];

/// Counts the items of each module, by its path in the crate.
pub(crate) fn count_texts(library: &Library) -> BTreeMap<String, TextFigures> {
    let modules = library.modules.iter();
    let counted = modules.map(|module| (module.path(), count_module(library, module)));
    counted.collect()
}

fn count_module(library: &Library, module: &Module) -> TextFigures {
    let mut figures = TextFigures::default();
    for operation in &module.operations {
        let parameters = operation.parameters.iter();
        let parameters = parameters.map(|parameter| (&parameter.name, &parameter.docs));
        let body = operation.body.iter().map(|body| (&body.name, &body.docs));
        for (name, docs) in parameters.chain(body) {
            figures.fields += 1;
            if is_missing(name.as_str(), docs) {
                figures
                    .missing
                    .insert(format!("{}::{name}", operation.params));
            }
        }
    }
    for id in &module.types {
        let definition = library.type_def(*id);
        figures.types += 1;
        if definition.docs.summary.is_none() {
            figures.missing.insert(definition.name.to_string());
        }
        for field in definition.shape.fields() {
            figures.fields += 1;
            if is_missing(field.name.as_str(), &field.docs) {
                let path = format!("{}::{}", definition.name, field.name);
                figures.missing.insert(path);
            }
        }
    }
    figures
}

/// Returns whether an item has no description, or one that only repeats its name.
fn is_missing(name: &str, docs: &Docs) -> bool {
    let text = docs.summary.as_deref().unwrap_or_default();
    docs.description.is_none() && repeats_name(name, text)
}

/// Returns whether a description consists only of the words of the name and of fillers, or of "Its" and one word. "Id of the
/// contact" does not count, because it states the object.
fn repeats_name(name: &str, text: &str) -> bool {
    let named: BTreeSet<String> = name.split('_').map(singular).collect();
    let text = text.to_lowercase();
    let words = text.split(|character: char| !character.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    if let ["id" | "ids", "of", _, ..] = *words {
        return false;
    }
    let mut said = words.iter().filter(|word| !FILLERS.contains(word));
    match *words {
        ["its", _] => true,
        _ => said.all(|word| named.contains(&singular(word))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_of_the_words_of_the_name_says_nothing() {
        for (name, text) in [
            ("title", ""),
            ("title", "Its title."),
            ("label", "Its name."),
            ("title", "The title"),
            ("services", "The services."),
            ("category", "This is the category."),
            ("charge_status", "Status of the charges."),
            ("type_", "Type."),
            ("properties", "The property."),
        ] {
            assert!(repeats_name(name, text), "{name}: {text}");
        }
    }

    #[test]
    fn a_text_with_another_word_says_something() {
        for (name, text) in [
            ("title", "Title that visitors see."),
            ("limit", "How many entries to return at most."),
            ("contact_id", "Id of the contact."),
            ("contact_ids", "Ids of the contacts."),
            ("fee", "Fee in cents."),
        ] {
            assert!(!repeats_name(name, text), "{name}: {text}");
        }
    }

    #[test]
    fn a_description_or_a_text_is_enough() {
        let described = Docs {
            description: Some("More.".to_owned()),
            ..Docs::default()
        };
        assert!(!is_missing("title", &described));
        assert!(is_missing("title", &Docs::default()));
    }
}
