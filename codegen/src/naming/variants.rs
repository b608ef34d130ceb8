//! Names of the variants of enums.

use std::collections::BTreeSet;

use super::{Spellings, VariantName, escape, operation_words, upper_camel};

/// Minimum number of values of an enum whose common first word is omitted from its variants.
const MANY: usize = 3;

/// The variant of open enums for values that the document does not list.
pub const UNKNOWN: &str = "Unknown";

impl VariantName {
    /// Creates the variant for the wire value `raw`.
    pub fn new(spellings: &Spellings, raw: &str) -> Self {
        Self(escape(upper_camel(spellings, raw)))
    }

    /// Creates variants for the values of the enum `owner`, as [`distinct`](Self::distinct) does. A value with a given name has
    /// this variant, and no other value has. If there are at least three values without a given name, they omit a first word that
    /// they all share with the name of the enum: `TYPE_SMS` of `MessageType` is `Sms`. They keep it if one of them has no second
    /// word or one that starts with a digit.
    pub fn of_values(
        spellings: &Spellings,
        owner: &str,
        values: &[(&str, Option<&str>)],
        reserved: &str,
    ) -> Vec<Self> {
        let given = values.iter().filter_map(|(_, given)| *given);
        let taken: Vec<&str> = given.chain([reserved]).collect();
        let raws = values.iter().filter(|(_, given)| given.is_none());
        let raws: Vec<&str> = raws.map(|(raw, _)| *raw).collect();
        let short = without_shared_word(spellings, owner, &raws);
        let mut derived = match short {
            Some(short) => Self::beside(spellings, short.iter().map(String::as_str), &taken),
            None => Self::beside(spellings, raws.iter().copied(), &taken),
        }
        .into_iter();
        let names = values.iter().filter_map(|(_, given)| match given {
            Some(given) => Some(Self((*given).to_owned())),
            None => derived.next(),
        });
        names.collect()
    }

    /// Returns whether a text can be the name of a variant as it is: ASCII letters and digits, a capital letter first, no
    /// keyword.
    pub fn is_valid(text: &str) -> bool {
        let mut characters = text.chars();
        let begins = characters.next().is_some_and(|c| c.is_ascii_uppercase());
        begins && characters.all(|c| c.is_ascii_alphanumeric()) && escape(text.to_owned()) == text
    }

    /// Creates variants for the alternatives of the union `owner`, which are named after their contents, as
    /// [`distinct`](Self::distinct) does. They omit the last words that the name of a generated type shares with the union:
    /// `SmsParameters` of `ActionParameters` is `Sms`. If two variants would then be equal, all are whole. Each content states
    /// whether it is such a type.
    pub fn of_alternatives(
        spellings: &Spellings,
        owner: &str,
        contents: &[(&str, bool)],
        reserved: &str,
    ) -> Vec<Self> {
        let owner = operation_words(spellings, owner);
        let short = contents.iter().map(|(content, is_generated)| {
            if !is_generated {
                return (*content).to_owned();
            }
            let words = operation_words(spellings, content);
            let backwards = words.iter().rev().zip(owner.iter().rev());
            let shared = backwards.take_while(|(word, of_owner)| word == of_owner);
            let rest = words.len() - shared.count().min(words.len() - 1);
            words[..rest].join(" ")
        });
        let short: Vec<String> = short.collect();
        let different: BTreeSet<&String> = short.iter().collect();
        if different.len() < short.len() {
            let whole = contents.iter().map(|(content, _)| *content);
            return Self::distinct(spellings, whole, reserved);
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
        Self::beside(spellings, raws, &[reserved])
    }

    /// Creates variants for values, different from each other and from the names that are taken.
    fn beside<'a>(
        spellings: &Spellings,
        raws: impl IntoIterator<Item = &'a str>,
        others: &[&str],
    ) -> Vec<Self> {
        let mut taken: Vec<String> = others.iter().map(|&name| name.to_owned()).collect();
        raws.into_iter()
            .map(|raw| {
                let mut name = Self::new(spellings, raw).0;
                if others.contains(&name.as_str()) {
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
/// contains it. Returns `None` otherwise, and if there are fewer than [`MANY`] values or a value has a single word, or a number
/// as its second word.
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
        let values: Vec<_> = raws.iter().map(|raw| (*raw, None)).collect();
        let names = VariantName::of_values(&Spellings::default(), owner, &values, "Unknown");
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
    fn a_given_name_is_the_variant_and_no_other_value_has_it() {
        let names = |values: &[(&str, Option<&str>)]| {
            let names = VariantName::of_values(&Spellings::default(), "DayType", values, "Unknown");
            let names = names.iter().map(ToString::to_string);
            names.collect::<Vec<_>>()
        };
        assert_eq!(
            names(&[
                ("mo", Some("Monday")),
                ("monday", None),
                ("Monday", None),
                ("tu", None)
            ]),
            ["Monday", "MondayValue", "MondayValue2", "Tu"]
        );
        assert_eq!(
            names(&[
                ("a", Some("TypeSms")),
                ("b", Some("TypeCall")),
                ("c", Some("TypeEmail"))
            ]),
            ["TypeSms", "TypeCall", "TypeEmail"]
        );
        assert_eq!(
            names(&[
                ("type_a", None),
                ("type_b", None),
                ("type_c", None),
                ("d", Some("V2"))
            ]),
            ["A", "B", "C", "V2"]
        );
    }

    #[test]
    fn a_variant_is_a_word_in_upper_camel_case() {
        for valid in ["Monday", "V1", "Hours24", "GoogleBusiness"] {
            assert!(VariantName::is_valid(valid), "{valid}");
        }
        for invalid in [
            "",
            "monday",
            "1",
            "MON_DAY",
            "Google Business",
            "Self",
            "☎",
            "É",
        ] {
            assert!(!VariantName::is_valid(invalid), "{invalid}");
        }
    }

    #[test]
    fn last_words_that_an_alternative_shares_with_the_union_are_omitted() {
        let names = |owner: &str, contents: &[&str]| {
            let spellings = Spellings::default();
            let is_generated = |content: &str| content.starts_with(char::is_uppercase);
            let contents = contents.iter().map(|one| (*one, is_generated(one)));
            let contents: Vec<_> = contents.collect();
            let names = VariantName::of_alternatives(&spellings, owner, &contents, "Other");
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
            // `string list` is not the name of a generated type, so it keeps the noun of the union.
            (
                "TagList",
                ["string list", "integer list"],
                ["StringList", "IntegerList"],
            ),
            ("TagList", ["PetList", "string list"], ["Pet", "StringList"]),
            ("PetOrOwner", ["Pet", "Owner"], ["Pet", "Owner"]),
            ("CatDetails", ["Details", "DogDetails"], ["Details", "Dog"]),
            // Without the shared words, both would be `Big`.
            ("BigCat", ["BigCat", "Big"], ["BigCat", "Big"]),
            // No alternative gets the name of the catch-all.
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
