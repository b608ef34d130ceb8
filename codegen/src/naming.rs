//! Rust names for the names in documents. Only this module can create values of the name types.

mod grammar;
mod number;
mod roles;
mod spellings;
#[cfg(test)]
mod tests;
mod variants;

use std::fmt;

use heck::{ToSnakeCase, ToUpperCamelCase};

pub use self::variants::UNKNOWN;
pub use foreign::{ItemName, ReleaseName, RustPath};
pub use grammar::{Endpoint, Grammar};
pub(crate) use number::{plural, singular};
pub use roles::{Claim, Role};
pub use spellings::Spellings;

/// Strict and reserved keywords of the 2024 edition.
const KEYWORDS: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
    "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Type names that generated files already use for another purpose. `tests/names.rs` compares them with the output of
/// emitters.
const TAKEN_TYPES: &[&str] = &[
    "API",
    "ApiFailure",
    "Alternative",
    "Api",
    "AsText",
    "BTreeMap",
    "Box",
    "Client",
    "Clone",
    "Copy",
    "Debug",
    "Decode",
    "DecodeError",
    "Default",
    "Download",
    "Encode",
    "Entries",
    "Eq",
    "Err",
    "Error",
    "ErrorKind",
    "Expect",
    "Extra",
    "File",
    "Form",
    "From",
    "FromText",
    "Hash",
    "Into",
    "IntoIterator",
    "IntoOptional",
    "JsonError",
    "Listed",
    "Map",
    "Metadata",
    "Method",
    "Mock",
    "Multipart",
    "New",
    "Node",
    "None",
    "Nullable",
    "Ok",
    "Operation",
    "Option",
    "Paginated",
    "Paging",
    "PagingSlots",
    "PagingStep",
    "PartialEq",
    "Request",
    "RequestParts",
    "Response",
    "ResponseParts",
    "Result",
    "Some",
    "String",
    "Token",
    "TokenType",
    "UnknownEvent",
    "Url",
    "Value",
    "Vec",
    "Writer",
    "WrittenAs",
];

/// Names that setters cannot have, such as those of other methods of structs and request builders, and those of the methods of
/// binary operator traits. `tests/names.rs` compares them with the methods of request builders.
const TAKEN_METHODS: &[&str] = &[
    "add",
    "bitand",
    "bitor",
    "bitxor",
    "clone",
    "default",
    "div",
    "into_params",
    "mul",
    "new",
    "params",
    "params_mut",
    "rem",
    "send",
    "send_blocking",
    "send_raw",
    "send_raw_blocking",
    "send_whole",
    "send_whole_blocking",
    "send_with_meta",
    "send_with_meta_blocking",
    "shl",
    "shr",
    "sub",
    "url",
    "with_options",
];

/// The field that every struct of a JSON object has for the members that no other field holds, and the method that sets one.
const TAKEN_FIELD: &str = "extra";

/// Additional methods of request builders of paginated operations.
const TAKEN_BUILDER_METHODS: &[&str] = &["items", "items_blocking", "pages", "pages_blocking"];

/// Names that operations cannot have: files of a module, and the constructor of its handle.
const TAKEN_OPERATIONS: &[&str] = &["errors", "json", "mock", "new", "operations", "types"];

/// Names that modules cannot have: those of files of the crate, and those of methods of its client and its mock, which
/// `tests/names.rs` compares with the sources. The target adds the re-exports of the crate root.
const TAKEN_MODULES: &[&str] = &[
    "base_url",
    "builder",
    "call",
    "client",
    "client_builder",
    "clone",
    "expect",
    "from_env",
    "ids",
    "lib",
    "limits",
    "mock",
    "operations",
    "request",
    "requests",
    "reset",
    "respond_with_examples",
    "serves_recording",
    "shared",
    "start",
    "unmatched",
    "url",
    "verify",
    "with_token_source",
];

macro_rules! name {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// Returns the identifier.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(&self.0)
            }
        }
    };
}

// Declared after the macro, because the module uses it.
mod foreign;

name! {
    /// A struct, enum or alias: `LinkedinPage`.
    TypeName
}
name! {
    /// A field, an argument or a method: `location_id`.
    FieldName
}
name! {
    /// An enum variant: `InProgress`.
    VariantName
}
name! {
    /// A module, and the file that holds it: `social_planner`.
    ModuleName
}

impl TypeName {
    /// Creates an earlier name of a type.
    pub fn former(item: &ItemName) -> Self {
        Self(item.as_str().to_owned())
    }

    /// Creates the name for the documented name `raw`.
    pub fn new(spellings: &Spellings, raw: &str) -> Self {
        Self::unless_taken(spellings, raw, "Object")
    }

    /// Creates the name of a type parameter for the value of an argument: `Name`, but `LocationIdValue`, because `LocationId` is a
    /// type.
    pub fn parameter(spellings: &Spellings, raw: &str) -> Self {
        Self::unless_taken(spellings, raw, "Value")
    }

    fn unless_taken(spellings: &Spellings, raw: &str, ending: &str) -> Self {
        let name = upper_camel(spellings, raw);
        if TAKEN_TYPES.contains(&name.as_str()) || spellings.taken.contains(&name) {
            return Self(format!("{name}{ending}"));
        }
        Self(escape(name))
    }

    /// Creates the name for a schema, without a suffix such as `Dto`.
    pub fn without_suffix(spellings: &Spellings, raw: &str) -> Self {
        let stem = spellings.without_suffixes(raw);
        if stem.is_empty() {
            Self::new(spellings, raw)
        } else {
            Self::new(spellings, stem)
        }
    }

    /// Returns this name followed by a word of the generator: `Post` and `params` give `PostParams`.
    #[must_use]
    pub fn join(&self, word: &str) -> Self {
        self.join_raw(&Spellings::default(), word)
    }

    /// Returns this name followed by the words of `raw`: `Post` and `media` give `PostMedia`.
    #[must_use]
    pub fn join_raw(&self, spellings: &Spellings, raw: &str) -> Self {
        Self(format!("{}{}", self.0, upper_camel(spellings, raw)))
    }

    /// Returns this name with a number, to disambiguate two names if nothing better is available.
    #[must_use]
    pub fn numbered(&self, number: usize) -> Self {
        Self(format!("{}{number}", self.0))
    }
}

impl FieldName {
    /// Creates an earlier name of a method.
    pub fn former(item: &ItemName) -> Self {
        Self(item.as_str().to_owned())
    }

    /// Creates the name of the field for the documented name `raw`.
    pub fn new(spellings: &Spellings, raw: &str) -> Self {
        let name = words(spellings, raw).to_snake_case();
        match name.chars().next() {
            None => Self(code_points(raw).to_lowercase()),
            Some(first) if first.is_ascii_digit() => Self(format!("n{name}")),
            Some(_) if name == TAKEN_FIELD => Self(format!("{name}_")),
            Some(_) => Self(escape(name)),
        }
    }

    /// Creates the name of a field that does not come from a document.
    pub fn plain(word: &str) -> Self {
        Self::new(&Spellings::default(), word)
    }

    /// Creates the name of the method and the file of the operation `raw`.
    pub fn operation(spellings: &Spellings, raw: &str) -> Self {
        let name = Self::new(spellings, raw);
        if TAKEN_OPERATIONS.contains(&name.as_str()) {
            Self(format!("{name}_"))
        } else {
            name
        }
    }

    /// Returns the name of the method that sets this field.
    #[must_use]
    pub fn setter(&self) -> Self {
        if TAKEN_METHODS.contains(&self.as_str()) {
            Self(format!("with_{}", self.0))
        } else {
            self.clone()
        }
    }

    /// Returns the name of the method of a request builder that sets this field.
    #[must_use]
    pub fn builder_setter(&self) -> Self {
        if TAKEN_BUILDER_METHODS.contains(&self.as_str()) {
            Self(format!("with_{}", self.0))
        } else {
            self.setter()
        }
    }

    /// Creates distinct names for the fields of a struct.
    ///
    /// In a conflict, the first field whose raw name is already the Rust name keeps it, else the first one. If there are `id`
    /// and `_id`, the latter becomes `underscore_id`. All others get a number. Two raw names are equal if an overlay gives a field
    /// the documented name of another one.
    pub fn distinct<'a>(
        spellings: &Spellings,
        raws: impl IntoIterator<Item = &'a str>,
    ) -> Vec<Self> {
        let raws: Vec<&str> = raws.into_iter().collect();
        let plain: Vec<Self> = raws.iter().map(|raw| Self::new(spellings, raw)).collect();
        let mut taken: Vec<Self> = raws
            .iter()
            .zip(&plain)
            .filter(|(raw, name)| **raw == name.as_str())
            .map(|(_, name)| name.clone())
            .collect();
        raws.iter()
            .zip(plain)
            .enumerate()
            .map(|(index, (raw, name))| {
                let is_first = !raws[..index].contains(raw);
                if is_first && *raw == name.as_str() {
                    return name;
                }
                let name = free_field(raw, name, &taken);
                taken.push(name.clone());
                name
            })
            .collect()
    }
}

impl ModuleName {
    /// Creates the name of the module for the document `raw`. `is_taken` returns whether a name is reserved.
    pub fn new(spellings: &Spellings, raw: &str, is_taken: impl Fn(&str) -> bool) -> Self {
        let name = FieldName::new(spellings, raw).0;
        if TAKEN_MODULES.contains(&name.as_str()) || is_taken(&name) {
            Self(format!("{name}_"))
        } else {
            Self(name)
        }
    }
}

/// Splits a name into lower-case words.
pub fn operation_words(spellings: &Spellings, raw: &str) -> Vec<String> {
    words(spellings, raw)
        .to_snake_case()
        .split('_')
        .map(str::to_owned)
        .collect()
}

fn free_field(raw: &str, plain: FieldName, taken: &[FieldName]) -> FieldName {
    if !taken.contains(&plain) {
        return plain;
    }
    if raw.starts_with('_') {
        let name = FieldName(format!("underscore_{plain}"));
        if !taken.contains(&name) {
            return name;
        }
    }
    // There are more candidates than taken names, so at least one candidate is free.
    (2..taken.len() + 3)
        .map(|number| FieldName(format!("{plain}_{number}")))
        .find(|name| !taken.contains(name))
        .unwrap_or(plain)
}

fn upper_camel(spellings: &Spellings, raw: &str) -> String {
    let name = words(spellings, raw).to_upper_camel_case();
    match name.chars().next() {
        None => code_points(raw),
        Some(first) if first.is_ascii_digit() => format!("N{name}"),
        Some(_) => name,
    }
}

/// Replaces characters that an identifier cannot contain by words or by a break between words.
fn words(spellings: &Spellings, raw: &str) -> String {
    // Apply the spellings before symbols are replaced, because a spelling may contain symbols.
    let raw = spellings.read(raw);
    let mut text = String::with_capacity(raw.len());
    for (index, character) in raw.char_indices() {
        match character {
            '+' => text.push_str(" plus "),
            '%' => text.push_str(" percent "),
            '&' => text.push_str(" and "),
            '<' => text.push_str(" less "),
            '>' => text.push_str(" greater "),
            '=' => text.push_str(" equal "),
            '*' => text.push_str(" star "),
            '-' if index == 0 && raw[1..].starts_with(|next: char| next.is_ascii_digit()) => {
                text.push_str("minus ");
            }
            // heck breaks words at symbols, but would keep some that identifiers cannot contain.
            character if character.is_ascii_alphanumeric() => text.push(character),
            character if character.is_alphanumeric() && is_identifier(character) => {
                text.push(character);
            }
            _ => text.push(' '),
        }
    }
    text
}

/// Returns whether an identifier may contain a non-ASCII character: letters of any script, but not symbols such as `☎`.
fn is_identifier(character: char) -> bool {
    unicode_ident::is_xid_continue(character)
}

/// Returns a name for a string without letters and digits, made of its code points: `☎` becomes `U260E`. An empty string is
/// named `Empty`, a string of white space `Blank`.
fn code_points(raw: &str) -> String {
    if raw.trim().is_empty() {
        return if raw.is_empty() {
            "Empty".to_owned()
        } else {
            "Blank".to_owned()
        };
    }
    let codes: Vec<String> = raw
        .chars()
        .map(|character| format!("{:X}", u32::from(character)))
        .collect();
    format!("U{}", codes.join("_"))
}

fn escape(name: String) -> String {
    if KEYWORDS.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    }
}
