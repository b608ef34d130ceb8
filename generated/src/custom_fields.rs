//! The Custom Fields API, version 2: 8 operations.
//!
//! [`Client::custom_fields`](crate::Client::custom_fields) returns the handle [`CustomFields`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Custom Fields V2
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`create_custom_field`](CustomFields::create_custom_field) | `POST /custom-fields/` | Creates a custom field of an object. |
//! | [`create_custom_field_folder`](CustomFields::create_custom_field_folder) | `POST /custom-fields/folder` | Creates a folder for the custom fields of an object. |
//! | [`update_custom_field_folder`](CustomFields::update_custom_field_folder) | `PUT /custom-fields/folder/{id}` | Renames a folder of custom fields. |
//! | [`delete_custom_field_folder`](CustomFields::delete_custom_field_folder) | `DELETE /custom-fields/folder/{id}` | Deletes a folder of custom fields. |
//! | [`list_custom_fields`](CustomFields::list_custom_fields) | `GET /custom-fields/object-key/{objectKey}` | Lists the custom fields of an object, and the folders that group the fields. |
//! | [`get_custom_field`](CustomFields::get_custom_field) | `GET /custom-fields/{id}` | Returns a custom field, or a folder of custom fields. |
//! | [`update_custom_field`](CustomFields::update_custom_field) | `PUT /custom-fields/{id}` | Updates a custom field of an object. |
//! | [`delete_custom_field`](CustomFields::delete_custom_field) | `DELETE /custom-fields/{id}` | Deletes a custom field of an object. |

use highlevel_runtime::{Api, Client, Request};

use crate::LocationId;

mod create_custom_field;
mod create_custom_field_folder;
mod delete_custom_field;
mod delete_custom_field_folder;
mod errors;
mod get_custom_field;
mod list_custom_fields;
mod update_custom_field;
mod update_custom_field_folder;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use crate::shared::custom_fields::{
    CustomFieldDefinition, CustomFieldFolder, CustomFieldFolderUpdate, CustomFieldList,
    CustomFieldResponse, CustomFieldUpdate, CustomFieldUpdateRequired, DeletedField,
    FieldOption, FieldType, FileFormat, NewCustomField, NewCustomFieldFolder,
    NewCustomFieldRequired,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Custom Fields",
    version: "v2",
    module: "custom_fields",
    feature: "custom-fields",
};

/// The Custom Fields API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct CustomFields<'a> {
    client: &'a Client,
}

impl<'a> CustomFields<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Creates a custom field of an object.
    ///
    /// The key of a field is the key of its object, a dot and its own name. This module
    /// covers custom objects and businesses. For contacts and opportunities use the
    /// module `locations`.
    ///
    /// Returns [`CustomFieldDefinition`]: the field `field` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CustomFieldResponse`], in a `Response`. Errors are
    /// [`CreateCustomFieldError`](operations::CreateCustomFieldError).
    ///
    /// Needs a location's token with the scope `locations/customFields.write`.
    ///
    /// `POST /custom-fields/`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/custom-fields/create-custom-field))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::custom_fields::{FieldType, NewCustomField, NewCustomFieldRequired};
    ///
    /// let custom_field_definition = client
    ///     .custom_fields()
    ///     .create_custom_field(
    ///         NewCustomField::new(NewCustomFieldRequired {
    ///                 location_id: "ve9EPM428h8vShlRW1KT",
    ///                 show_in_forms: true,
    ///                 data_type: FieldType::Text,
    ///                 field_key: "custom_objects.pet.breed",
    ///                 object_key: "custom_objects.pet",
    ///                 parent_id: "3sv6UEo51C9Bmpo1cKTq",
    ///             })
    ///             .name("Breed"),
    ///     )
    ///     .await?;
    /// println!("{:?}", custom_field_definition.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_custom_field(
        &self,
        body: NewCustomField,
    ) -> operations::CreateCustomField {
        let params = operations::CreateCustomFieldParams::new(body);
        Request::new(self.client, params)
    }

    /// Creates a folder for the custom fields of an object.
    ///
    /// This module covers custom objects and businesses. For contacts and opportunities
    /// use the module `locations`.
    ///
    /// Returns [`CustomFieldFolder`]. Errors are
    /// [`CreateCustomFieldFolderError`](operations::CreateCustomFieldFolderError).
    ///
    /// Needs a location's token with the scope `locations/customFields.write`.
    ///
    /// `POST /custom-fields/folder`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/custom-fields/create-custom-field-folder))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::custom_fields::NewCustomFieldFolder;
    ///
    /// let custom_field_folder = client
    ///     .custom_fields()
    ///     .create_custom_field_folder(
    ///         NewCustomFieldFolder::new(
    ///             "ve9EPM428h8vShlRW1KT",
    ///             "custom_objects.pet",
    ///             "Vaccinations",
    ///         ),
    ///     )
    ///     .await?;
    /// println!("{:?}", custom_field_folder.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_custom_field_folder(
        &self,
        body: NewCustomFieldFolder,
    ) -> operations::CreateCustomFieldFolder {
        let params = operations::CreateCustomFieldFolderParams::new(body);
        Request::new(self.client, params)
    }

    /// Renames a folder of custom fields.
    ///
    /// Returns [`CustomFieldFolder`]. Errors are
    /// [`UpdateCustomFieldFolderError`](operations::UpdateCustomFieldFolderError).
    ///
    /// Needs a location's token with the scope `locations/customFields.write`.
    ///
    /// `PUT /custom-fields/folder/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/custom-fields/update-custom-field-folder))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::custom_fields::CustomFieldFolderUpdate;
    ///
    /// let custom_field_folder = client
    ///     .custom_fields()
    ///     .update_custom_field_folder(
    ///         "3sv6UEo51C9Bmpo1cKTq",
    ///         CustomFieldFolderUpdate::new("ve9EPM428h8vShlRW1KT", "Medical history"),
    ///     )
    ///     .await?;
    /// println!("{:?}", custom_field_folder.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_custom_field_folder(
        &self,
        id: impl Into<String>,
        body: CustomFieldFolderUpdate,
    ) -> operations::UpdateCustomFieldFolder {
        let params = operations::UpdateCustomFieldFolderParams::new(id, body);
        Request::new(self.client, params)
    }

    /// Deletes a folder of custom fields.
    ///
    /// Returns [`DeletedField`]. Errors are
    /// [`DeleteCustomFieldFolderError`](operations::DeleteCustomFieldFolderError).
    ///
    /// Needs a location's token with the scope `locations/customFields.write`.
    ///
    /// `DELETE /custom-fields/folder/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/custom-fields/delete-custom-field-folder))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .custom_fields()
    ///     .delete_custom_field_folder("ve9EPM428h8vShlRW1KT", "3sv6UEo51C9Bmpo1cKTq")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_custom_field_folder(
        &self,
        location_id: impl Into<LocationId>,
        id: impl Into<String>,
    ) -> operations::DeleteCustomFieldFolder {
        let params = operations::DeleteCustomFieldFolderParams::new(location_id, id);
        Request::new(self.client, params)
    }

    /// Lists the custom fields of an object, and the folders that group the fields.
    ///
    /// The key of a custom object begins with `custom_objects.`. This module covers
    /// custom objects and businesses. For contacts and opportunities use the module
    /// `locations`.
    ///
    /// Returns [`CustomFieldList`]. Errors are
    /// [`ListCustomFieldsError`](operations::ListCustomFieldsError).
    ///
    /// Needs a location's token with the scope `locations/customFields.readonly`.
    ///
    /// `GET /custom-fields/object-key/{objectKey}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/custom-fields/get-custom-fields-by-object-key))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let custom_field_list = client
    ///     .custom_fields()
    ///     .list_custom_fields("ve9EPM428h8vShlRW1KT", "custom_objects.pet")
    ///     .await?;
    /// for custom_field_definition in custom_field_list.fields {
    ///     println!("{:?}", custom_field_definition.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-custom-fields-by-object-key")]
    pub fn list_custom_fields(
        &self,
        location_id: impl Into<LocationId>,
        object_key: impl Into<String>,
    ) -> operations::ListCustomFields {
        let params = operations::ListCustomFieldsParams::new(location_id, object_key);
        Request::new(self.client, params)
    }

    /// Returns a custom field, or a folder of custom fields.
    ///
    /// This module covers custom objects and businesses. For contacts and opportunities
    /// use the module `locations`.
    ///
    /// Returns [`CustomFieldDefinition`]: the field `field` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CustomFieldResponse`], in a `Response`. Errors are
    /// [`GetCustomFieldError`](operations::GetCustomFieldError).
    ///
    /// Needs a location's token with the scope `locations/customFields.readonly`.
    ///
    /// `GET /custom-fields/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/custom-fields/get-custom-field-by-id))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let custom_field_definition = client
    ///     .custom_fields()
    ///     .get_custom_field("00NhGCcN1tlO8ZHcu7Wb")
    ///     .await?;
    /// println!("{:?}", custom_field_definition.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-custom-field-by-id")]
    pub fn get_custom_field(&self, id: impl Into<String>) -> operations::GetCustomField {
        let params = operations::GetCustomFieldParams::new(id);
        Request::new(self.client, params)
    }

    /// Updates a custom field of an object.
    ///
    /// The given options replace the existing list, so pass all options. Existing options
    /// cannot be removed, and options are passed without a key.
    ///
    /// Returns [`CustomFieldDefinition`]: the field `field` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CustomFieldResponse`], in a `Response`. Errors are
    /// [`UpdateCustomFieldError`](operations::UpdateCustomFieldError).
    ///
    /// Needs a location's token with the scope `locations/customFields.write`.
    ///
    /// `PUT /custom-fields/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/custom-fields/update-custom-field))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::custom_fields::{CustomFieldUpdate, CustomFieldUpdateRequired};
    ///
    /// let custom_field_definition = client
    ///     .custom_fields()
    ///     .update_custom_field(
    ///         "00NhGCcN1tlO8ZHcu7Wb",
    ///         CustomFieldUpdate::new(CustomFieldUpdateRequired {
    ///                 location_id: "ve9EPM428h8vShlRW1KT",
    ///                 show_in_forms: true,
    ///             })
    ///             .name("Breed or mix"),
    ///     )
    ///     .await?;
    /// println!("{:?}", custom_field_definition.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_custom_field(
        &self,
        id: impl Into<String>,
        body: CustomFieldUpdate,
    ) -> operations::UpdateCustomField {
        let params = operations::UpdateCustomFieldParams::new(id, body);
        Request::new(self.client, params)
    }

    /// Deletes a custom field of an object.
    ///
    /// This module covers custom objects and businesses. For contacts and opportunities
    /// use the module `locations`.
    ///
    /// Returns [`DeletedField`]. Errors are
    /// [`DeleteCustomFieldError`](operations::DeleteCustomFieldError).
    ///
    /// Needs a location's token with the scope `locations/customFields.write`.
    ///
    /// `DELETE /custom-fields/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/custom-fields/delete-custom-field))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client.custom_fields().delete_custom_field("00NhGCcN1tlO8ZHcu7Wb").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_custom_field(
        &self,
        id: impl Into<String>,
    ) -> operations::DeleteCustomField {
        let params = operations::DeleteCustomFieldParams::new(id);
        Request::new(self.client, params)
    }
}
