//! Deriving the last part of a documentation page's URL from an `operationId`.

/// Returns `text` in the form of the documentation site: words and numbers in lower case, separated by hyphens.
///
/// The site's generator uses lodash's `kebabCase`, which separates digits from letters in cases where `heck` does not.
pub(super) fn to_kebab_case(text: &str) -> String {
    let letters: Vec<char> = text.chars().filter(|letter| *letter != '\'').collect();
    let mut kebab = String::new();
    for (index, &letter) in letters.iter().enumerate() {
        if !letter.is_alphanumeric() {
            continue;
        }
        let before = index.checked_sub(1).map(|before| letters[before]);
        let after = letters.get(index + 1).copied();
        if !kebab.is_empty() && before.is_some_and(|before| starts_word(before, letter, after)) {
            kebab.push('-');
        }
        kebab.extend(letter.to_lowercase());
    }
    kebab
}

fn starts_word(before: char, letter: char, after: Option<char>) -> bool {
    if !before.is_alphanumeric() || before.is_numeric() != letter.is_numeric() {
        return true;
    }
    let ends_acronym = before.is_uppercase() && after.is_some_and(char::is_lowercase);
    letter.is_uppercase() && (before.is_lowercase() || ends_acronym)
}
