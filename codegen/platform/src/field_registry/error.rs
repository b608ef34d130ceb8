//! The error of a name that matches no custom field, or several, and of a model that no field has.

use std::collections::BTreeSet;
use std::fmt;

use super::definition::FieldDefinition;

/// Maximum number of similar fields in an error, and of fields in its message.
const LISTED: usize = 10;

const REFRESH: &str = "; refresh them if the field is new";

/// A name that does not identify exactly one custom field.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldError {
    /// No loaded field has the name.
    #[non_exhaustive]
    Unknown {
        /// The name.
        name: String,
        /// Fields whose names or keys are similar, at most 10.
        similar: Vec<FieldDefinition>,
        /// Number of fields that were searched.
        count: usize,
    },
    /// The registry is of a [model](super::FieldRegistry::of_model) that no loaded field has.
    #[non_exhaustive]
    UnknownModel {
        /// The model.
        model: String,
        /// The models of the loaded fields.
        models: Vec<String>,
    },
    /// Several fields have this name, or a key with this last part.
    #[non_exhaustive]
    Ambiguous {
        /// The name.
        name: String,
        /// The fields that match.
        fields: Vec<FieldDefinition>,
    },
}

impl FieldError {
    pub(super) fn unknown(name: &str, fields: &[FieldDefinition]) -> Self {
        let wanted = plain(name);
        let is_similar = |text: Option<&str>| {
            let text = text.map(plain).unwrap_or_default();
            !text.is_empty() && (text.contains(&wanted) || wanted.contains(&text))
        };
        let similar = fields
            .iter()
            .filter(|field| is_similar(field.name.as_deref()) || is_similar(field.short_key()));
        Self::Unknown {
            name: name.to_owned(),
            similar: similar.take(LISTED).cloned().collect(),
            count: fields.len(),
        }
    }

    pub(super) fn unknown_model(model: &str, fields: &[FieldDefinition]) -> Self {
        let models: BTreeSet<&str> = fields
            .iter()
            .filter_map(|field| field.model.as_deref())
            .collect();
        Self::UnknownModel {
            model: model.to_owned(),
            models: models.into_iter().map(str::to_owned).collect(),
        }
    }

    pub(super) fn ambiguous(name: &str, fields: &[&FieldDefinition]) -> Self {
        Self::Ambiguous {
            name: name.to_owned(),
            fields: fields.iter().copied().cloned().collect(),
        }
    }
}

/// Returns the letters and digits of a name in lower case, to find names and keys that only differ in the rest.
fn plain(name: &str) -> String {
    let characters = name.chars().filter(|character| character.is_alphanumeric());
    characters.flat_map(char::to_lowercase).collect()
}

impl fmt::Display for FieldError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown {
                name,
                similar,
                count,
            } => {
                write!(formatter, "none of {count} custom fields is `{name}`")?;
                if similar.is_empty() {
                    return formatter.write_str(REFRESH);
                }
                formatter.write_str("; similar: ")?;
                list(similar, formatter)
            }
            Self::UnknownModel { model, models } => {
                write!(formatter, "no custom field has the model `{model}`")?;
                if models.is_empty() {
                    return formatter.write_str(REFRESH);
                }
                write!(formatter, "; there are `{}`", models.join("`, `"))
            }
            Self::Ambiguous { name, fields } => {
                write!(
                    formatter,
                    "`{name}` matches {} custom fields: ",
                    fields.len()
                )?;
                list(&fields[..fields.len().min(LISTED)], formatter)?;
                formatter.write_str("; use a whole key or an id")
            }
        }
    }
}

impl std::error::Error for FieldError {}

/// Writes each field like `contact.plan ("Plan", 7DcVqzvRQwnMmPpRCwow)`.
fn list(fields: &[FieldDefinition], formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    for (index, field) in fields.iter().enumerate() {
        let separator = if index == 0 { "" } else { ", " };
        let key = field.key.as_deref().unwrap_or("a field without key");
        let name = field.name.as_deref().unwrap_or_default();
        write!(formatter, "{separator}{key} ({name:?}, {})", field.id)?;
    }
    Ok(())
}
