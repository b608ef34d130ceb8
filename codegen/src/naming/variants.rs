//! Names of the variants of enums.

use std::collections::BTreeSet;

use super::{Spellings, VariantName, escape, operation_words, upper_camel};

/// Minimum number of values of an enum whose common first word is omitted from its variants.
const MANY: usize = 3;

impl VariantName {
    /// Creates the variant for the wire value `raw`.
    pub fn new(spellings: &Spellings, raw: &str) -> Self {
        Self(escape(upper_camel(spellings, raw)))
    }

    /// Creates variants for the values of the enum `owner`, as [`distinct`](Self::distinct) does. They omit a first word
    /// that all values share with the name of the enum: `TYPE_SMS` of `MessageType` is `Sms`.
    pub fn of_values(
        spellings: &Spellings,
        owner: &str,
        raws: &[&str],
        reserved: &str,
    ) -> Vec<Self> {
        let short = without_shared_word(spellings, owner, raws);
        match short {
            Some(short) => Self::distinct(spellings, short.iter().map(String::as_str), reserved),
            None => Self::distinct(spellings, raws.iter().copied(), reserved),
        }
    }

    /// Creates variants for the alternatives of the union `owner`, which are named after the types `contents`, as
    /// [`distinct`](Self::distinct) does. They omit the last words that a type shares with the union: `SmsParameters` of
    /// `ActionParameters` is `Sms`.
    pub fn of_alternatives(
        spellings: &Spellings,
        owner: &str,
        contents: &[&str],
        reserved: &str,
    ) -> Vec<Self> {
        let owner = operation_words(spellings, owner);
        let short = contents.iter().map(|content| {
            let words = operation_words(spellings, content);
            let backwards = words.iter().rev().zip(owner.iter().rev());
            let shared = backwards.take_while(|(word, of_owner)| word == of_owner);
            let rest = words.len() - shared.count().min(words.len() - 1);
            words[..rest].join(" ")
        });
        let short: Vec<String> = short.collect();
        let different: BTreeSet<&String> = short.iter().collect();
        if different.len() < short.len() {
            return Self::distinct(spellings, contents.iter().copied(), reserved);
        }
        Self::distinct(spellings, short.iter().map(String::as_str), reserved)
    }

    /// Creates variants for the values of one enum, disambiguating those that would collide with each
    /// other or with the catch-all `reserved`.
    pub fn distinct<'a>(
        spellings: &Spellings,
        raws: impl IntoIterator<Item = &'a str>,
        reserved: &str,
    ) -> Vec<Self> {
        let mut taken = vec![reserved.to_owned()];
        raws.into_iter()
            .map(|raw| {
                let mut name = Self::new(spellings, raw).0;
                if name == reserved {
                    name.push_str("Value");
                }
                let plain = name.clone();
                let mut number = 2;
                while taken.contains(&name) {
                    name = format!("{plain}{number}");
                    number += 1;
                }
                taken.push(name.clone());
                Self(name)
            })
            .collect()
    }
}

/// Returns the words of each value without the first, if all values begin with the same word and the name of the enum
/// contains it. Returns `None` if a value has a single word, or a number as its second word.
fn without_shared_word(spellings: &Spellings, owner: &str, raws: &[&str]) -> Option<Vec<String>> {
    if raws.len() < MANY {
        return None;
    }
    let values: Vec<Vec<String>> = raws
        .iter()
        .map(|raw| operation_words(spellings, raw))
        .collect();
    let shared = values.first()?.first()?;
    let named = operation_words(spellings, owner).contains(shared);
    let is_long = |words: &Vec<String>| {
        let rest = words.get(1).and_then(|word| word.chars().next());
        words.first() == Some(shared) && rest.is_some_and(char::is_alphabetic)
    };
    (named && values.iter().all(is_long))
        .then(|| values.iter().map(|words| words[1..].join(" ")).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(owner: &str, raws: &[&str]) -> Vec<String> {
        let names = VariantName::of_values(&Spellings::default(), owner, raws, "Unknown");
        names.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_word_that_all_values_share_with_the_enum_is_omitted() {
        assert_eq!(
            names("MessageType", &["TYPE_SMS", "TYPE_LIVE_CHAT", "typeEmail"]),
            ["Sms", "LiveChat", "Email"]
        );
        assert_eq!(
            names("CsvErrorCode", &["csv-empty", "csv-long", "csv-unknown"]),
            ["Empty", "Long", "UnknownValue"]
        );
    }

    #[test]
    fn last_words_that_an_alternative_shares_with_the_union_are_omitted() {
        let names = |owner: &str, contents: &[&str]| {
            let spellings = Spellings::default();
            let names = VariantName::of_alternatives(&spellings, owner, contents, "Other");
            let names = names.iter().map(ToString::to_string);
            names.collect::<Vec<_>>()
        };
        for (owner, contents, expected) in [
            (
                "ActionParameters",
                ["SmsParameters", "CallTransferActionParameters"],
                ["Sms", "CallTransfer"],
            ),
            ("Amount", ["string", "integer"], ["String", "Integer"]),
            ("PetOrOwner", ["Pet", "Owner"], ["Pet", "Owner"]),
            ("CatDetails", ["Details", "DogDetails"], ["Details", "Dog"]),
            // Without the shared words, both would be `Big`.
            ("BigCat", ["BigCat", "Big"], ["BigCat", "Big"]),
            // The catch-all is not taken.
            ("PetKind", ["OtherKind", "Cat"], ["OtherValue", "Cat"]),
        ] {
            assert_eq!(names(owner, &contents), expected, "{owner}");
        }
    }

    #[test]
    fn values_without_such_a_word_are_whole() {
        let whole: [(&str, &[&str], &[&str]); 5] = [
            (
                "MessageType",
                &["TYPE_SMS", "TYPE_CALL", "email"],
                &["TypeSms", "TypeCall", "Email"],
            ),
            (
                "MessageType",
                &["TYPE_SMS", "TYPE_CALL", "type"],
                &["TypeSms", "TypeCall", "Type"],
            ),
            (
                "MessageType",
                &["TYPE_SMS", "TYPE_CALL"],
                &["TypeSms", "TypeCall"],
            ),
            (
                "RssInterval",
                &["every_day", "every_week", "every_month"],
                &["EveryDay", "EveryWeek", "EveryMonth"],
            ),
            (
                "PlanType",
                &["plan_1", "plan_2", "plan_3"],
                &["Plan1", "Plan2", "Plan3"],
            ),
        ];
        for (owner, raws, expected) in whole {
            assert_eq!(names(owner, raws), expected, "{owner}");
        }
    }
}
