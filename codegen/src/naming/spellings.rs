//! Spellings that replace words of documents, and suffixes that names omit.

use std::borrow::Cow;

use indexmap::IndexMap;
use serde::Deserialize;

/// The spellings, suffixes and reserved names that decide how names in documents are written in Rust.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spellings {
    /// Spellings that split into the wrong words, and their replacements: `LinkedIn`, `Linkedin`.
    pub brands: IndexMap<Spelling, String>,
    /// Suffixes of schema names that add no information: `DTO`.
    pub suffixes: Vec<Spelling>,
    /// Reserved type names: those of the target's `types` and `ids`.
    #[serde(skip)]
    pub taken: Vec<String>,
}

/// A part of a word. It is not empty, because the empty string is a part of every word.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(try_from = "String")]
pub struct Spelling(String);

impl TryFrom<String> for Spelling {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        if text.is_empty() {
            Err("a spelling is empty")
        } else {
            Ok(Self(text))
        }
    }
}

impl Spellings {
    /// Returns a name without the suffixes that it ends with.
    pub(super) fn without_suffixes<'a>(&self, name: &'a str) -> &'a str {
        let strip = |name: &'a str| {
            let mut suffixes = self.suffixes.iter();
            suffixes.find_map(|suffix| name.strip_suffix(&*suffix.0))
        };
        let mut stem = name;
        while let Some(shorter) = strip(stem) {
            stem = shorter;
        }
        stem
    }

    /// Returns a string with its brands replaced.
    pub(super) fn read<'a>(&self, raw: &'a str) -> Cow<'a, str> {
        let mut text = Cow::Borrowed(raw);
        for (spelling, reading) in &self.brands {
            if text.contains(&*spelling.0) {
                text = Cow::Owned(text.replace(&*spelling.0, reading));
            }
        }
        text
    }
}
