//! Singular and plural of English nouns.

/// Endings of singular nouns that end with `s`.
const SINGULAR_ENDINGS: &[&str] = &["ss", "us", "is"];

/// Plurals that end like singular nouns.
const PLURALS: &[&str] = &["menus"];

/// Endings after which the plural is formed by `es`.
const SIBILANTS: &[&str] = &["ss", "us", "sh", "ch", "x", "z"];

/// Returns whether a noun looks plural.
pub(super) fn is_plural(noun: &str) -> bool {
    let looks_singular = SINGULAR_ENDINGS.iter().any(|ending| noun.ends_with(ending));
    noun.len() > 2 && noun.ends_with('s') && (!looks_singular || PLURALS.contains(&noun))
}

/// Returns the plural of a noun.
pub(crate) fn plural(noun: &str) -> String {
    if is_plural(noun) {
        return noun.to_owned();
    }
    if let Some(stem) = noun.strip_suffix('y')
        && !stem.ends_with(['a', 'e', 'o', 'u'])
    {
        return format!("{stem}ies");
    }
    if SIBILANTS.iter().any(|ending| noun.ends_with(ending)) {
        return format!("{noun}es");
    }
    format!("{noun}s")
}

/// Returns the singular of a noun.
pub(crate) fn singular(noun: &str) -> String {
    if !is_plural(noun) {
        return noun.to_owned();
    }
    if let Some(stem) = noun.strip_suffix("ies") {
        return format!("{stem}y");
    }
    let stem = noun.strip_suffix("es");
    if let Some(stem) = stem.filter(|stem| SIBILANTS.iter().any(|ending| stem.ends_with(ending))) {
        return stem.to_owned();
    }
    noun[..noun.len() - 1].to_owned()
}

#[cfg(test)]
mod tests {
    use super::{plural, singular};

    #[test]
    fn nouns_have_a_singular_and_a_plural() {
        for (one, many) in [
            ("contact", "contacts"),
            ("category", "categories"),
            ("survey", "surveys"),
            ("business", "businesses"),
            ("status", "statuses"),
            ("box", "boxes"),
            ("note", "notes"),
            ("menu", "menus"),
        ] {
            assert_eq!(plural(one), many);
            assert_eq!(singular(many), one);
            assert_eq!(plural(many), many);
            assert_eq!(singular(one), one);
        }
    }
}
