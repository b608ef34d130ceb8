//! The custom fields of a location: finds the id of a field, which the API needs, by its name or key, which programs know.
//!
//! A custom field has a name (`Plan`), a key (`contact.plan`, or `plan` for short) and an id (`7DcVqzvRQwnMmPpRCwow`), which
//! differs from location to location. [`FieldRegistry`] loads the fields of a location with one call and finds a field by
//! its name, key or id.
//!
//! ```no_run
//! # use highlevel_platform as highlevel;
//! use highlevel::field_registry::FieldRegistry;
//! # use highlevel_runtime::{Client, CustomField, CustomFieldValue, Token};
//!
//! # async fn example(client: Client, received: Vec<CustomField>) -> Result<(), Box<dyn std::error::Error>> {
//! let fields = FieldRegistry::load(&client, "ve9EPM428h8vShlRW1KT").await?;
//!
//! // To send: `contacts().update_contact(id, body.custom_field(fields.id("plan")?, "gold"))`.
//! let sent = CustomField::new(fields.id("plan")?, "gold");
//!
//! // To read: `received` is the member `custom_fields` of a contact.
//! let plan = fields.value(&received, "plan")?.and_then(CustomFieldValue::as_str);
//! # Ok(())
//! # }
//! ```

mod definition;
mod error;
mod load;

use highlevel_runtime::{Client, CustomField, CustomFieldValue, Error, Request};

pub use self::definition::FieldDefinition;
pub use self::error::FieldError;
use self::load::ListCustomFields;

/// The custom fields of a location as they were when they were loaded: those of all models, such as contacts and opportunities,
/// or of [one model](Self::of_model).
#[derive(Clone, Debug)]
pub struct FieldRegistry {
    location_id: String,
    fields: Vec<FieldDefinition>,
    /// The error of every search if the registry is of a model that no field has.
    unknown_model: Option<FieldError>,
}

impl FieldRegistry {
    /// Loads the fields of a location, of every model. The token needs the scope `locations/customFields.readonly`.
    ///
    /// # Errors
    ///
    /// Fails when the call fails, or when the response has no list of fields.
    pub async fn load(client: &Client, location_id: impl Into<String>) -> Result<Self, Error> {
        let location_id = location_id.into();
        let fields = load(client, &location_id).await?;
        Ok(Self {
            location_id,
            fields,
            unknown_model: None,
        })
    }

    /// Loads the fields of every model again, for example after a field was created. If that fails, they are unchanged.
    ///
    /// # Errors
    ///
    /// Fails when the call fails, or when the response has no list of fields.
    pub async fn refresh(&mut self, client: &Client) -> Result<(), Error> {
        self.fields = load(client, &self.location_id).await?;
        self.unknown_model = None;
        Ok(())
    }

    /// Returns a registry with the fields of one model only, such as `contact` or `opportunity`, because fields of two models can
    /// have the same short key or name. If no field has the model, the registry is empty, and searches fail with
    /// [`FieldError::UnknownModel`]. The case of `model` is ignored.
    #[must_use]
    pub fn of_model(&self, model: &str) -> Self {
        let fields = self.fields.iter().filter(|field| field.is_of_model(model));
        let fields: Vec<_> = fields.cloned().collect();
        let earlier = self.unknown_model.clone();
        let unknown = || {
            fields
                .is_empty()
                .then(|| FieldError::unknown_model(model, &self.fields))
        };
        let unknown_model = earlier.or_else(unknown);
        Self {
            location_id: self.location_id.clone(),
            fields,
            unknown_model,
        }
    }

    /// Returns the fields, in the order of the response.
    pub fn iter(&self) -> impl Iterator<Item = &FieldDefinition> {
        self.fields.iter()
    }

    /// Finds a field by its id, its key (`contact.plan`), the last part of its key (`plan`) or its name (`Plan`).
    ///
    /// # Errors
    ///
    /// Fails when no loaded field matches, or when a short key or a name matches several fields: the error lists
    /// them.
    pub fn field(&self, name: &str) -> Result<&FieldDefinition, FieldError> {
        let exact = self.fields.iter().find(|field| field.is_exactly(name));
        if let Some(field) = exact {
            return Ok(field);
        }
        let found: Vec<_> = self.fields.iter().filter(|field| field.is(name)).collect();
        match found.as_slice() {
            [field] => Ok(field),
            [] => Err(match &self.unknown_model {
                Some(error) => error.clone(),
                None => FieldError::unknown(name, &self.fields),
            }),
            several => Err(FieldError::ambiguous(name, several)),
        }
    }

    /// Returns the id of a field, which is found as [`field`](Self::field) does.
    ///
    /// # Errors
    ///
    /// Fails when no loaded field matches, or when several fields match.
    pub fn id(&self, name: &str) -> Result<&str, FieldError> {
        Ok(&self.field(name)?.id)
    }

    /// Returns the value that a record has for a field, which is found as [`field`](Self::field) does.
    ///
    /// # Errors
    ///
    /// Fails when no loaded field matches, or when several fields match. `Ok(None)` means that the record has no
    /// value.
    pub fn value<'v>(
        &self,
        values: &'v [CustomField],
        name: &str,
    ) -> Result<Option<&'v CustomFieldValue>, FieldError> {
        Ok(CustomField::find(values, self.id(name)?))
    }
}

async fn load(client: &Client, location_id: &str) -> Result<Vec<FieldDefinition>, Error> {
    let call = ListCustomFields {
        location_id: location_id.to_owned(),
    };
    Ok(Request::new(client, call).send().await?.0)
}
