//! The Custom Fields API, version 2: 8 operations.

use highlevel_runtime::{Api, Client, Metadata, Operation, Request};

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

pub use self::create_custom_field::{
    CreateCustomField, CreateCustomFieldError, CreateCustomFieldParams,
};
pub use self::create_custom_field_folder::{
    CreateCustomFieldFolder, CreateCustomFieldFolderError, CreateCustomFieldFolderParams,
};
pub use self::delete_custom_field::{
    DeleteCustomField, DeleteCustomFieldError, DeleteCustomFieldParams,
};
pub use self::delete_custom_field_folder::{
    DeleteCustomFieldFolder, DeleteCustomFieldFolderError, DeleteCustomFieldFolderParams,
};
pub use self::get_custom_field::{
    GetCustomField, GetCustomFieldError, GetCustomFieldParams,
};
pub use self::list_custom_fields::{
    ListCustomFields, ListCustomFieldsError, ListCustomFieldsParams,
};
pub use self::update_custom_field::{
    UpdateCustomField, UpdateCustomFieldError, UpdateCustomFieldParams,
};
pub use self::update_custom_field_folder::{
    UpdateCustomFieldFolder, UpdateCustomFieldFolderError, UpdateCustomFieldFolderParams,
};
pub use crate::shared::custom_fields::{
    CustomFieldDefinition, CustomFieldFolder, CustomFieldFolderUpdate, CustomFieldList,
    CustomFieldResponse, CustomFieldUpdate, DeletedField, FieldOption, FieldType,
    FileFormat, NewCustomField, NewCustomFieldFolder, NewCustomFieldRequired,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Custom Fields",
    version: "v2",
    module: "custom_fields",
    feature: "custom-fields",
};

/// The operations of this API as data.
pub const OPERATIONS: &[&Metadata] = &[
    <CreateCustomFieldParams as Operation>::METADATA,
    <CreateCustomFieldFolderParams as Operation>::METADATA,
    <UpdateCustomFieldFolderParams as Operation>::METADATA,
    <DeleteCustomFieldFolderParams as Operation>::METADATA,
    <ListCustomFieldsParams as Operation>::METADATA,
    <GetCustomFieldParams as Operation>::METADATA,
    <UpdateCustomFieldParams as Operation>::METADATA,
    <DeleteCustomFieldParams as Operation>::METADATA,
];

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
    /// The key of a field is made of the keys of its object and of its own, with dots
    /// between. It knows the fields of custom objects and of companies (businesses).
    /// Those of contacts and opportunities are among the operations of locations.
    ///
    /// Returns the member `field` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `CustomFieldResponse`.
    ///
    /// Needs a location's token with the scope `locations/customFields.write`.
    ///
    /// `POST /custom-fields/`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/custom-fields/create-custom-field))
    pub fn create_custom_field(&self, body: NewCustomField) -> CreateCustomField {
        let params = CreateCustomFieldParams::new(body);
        CreateCustomField {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a folder for the custom fields of an object.
    ///
    /// It knows the fields of custom objects and of companies (businesses). Those of
    /// contacts and opportunities are among the operations of locations.
    ///
    /// Needs a location's token with the scope `locations/customFields.write`.
    ///
    /// `POST /custom-fields/folder`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/custom-fields/create-custom-field-folder))
    pub fn create_custom_field_folder(
        &self,
        body: NewCustomFieldFolder,
    ) -> CreateCustomFieldFolder {
        let params = CreateCustomFieldFolderParams::new(body);
        CreateCustomFieldFolder {
            request: Request::new(self.client, params),
        }
    }

    /// Renames a folder of custom fields.
    ///
    /// Needs a location's token with the scope `locations/customFields.write`.
    ///
    /// `PUT /custom-fields/folder/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/custom-fields/update-custom-field-folder))
    pub fn update_custom_field_folder(
        &self,
        id: impl Into<String>,
        body: CustomFieldFolderUpdate,
    ) -> UpdateCustomFieldFolder {
        let params = UpdateCustomFieldFolderParams::new(id, body);
        UpdateCustomFieldFolder {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes a folder of custom fields.
    ///
    /// Needs a location's token with the scope `locations/customFields.write`.
    ///
    /// `DELETE /custom-fields/folder/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/custom-fields/delete-custom-field-folder))
    pub fn delete_custom_field_folder(
        &self,
        location_id: impl Into<LocationId>,
        id: impl Into<String>,
    ) -> DeleteCustomFieldFolder {
        let params = DeleteCustomFieldFolderParams::new(location_id, id);
        DeleteCustomFieldFolder {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the custom fields of an object and the folders they are in.
    ///
    /// The key of a custom object begins with `custom_objects.`. It knows the fields of
    /// custom objects and of companies (businesses). Those of contacts and opportunities
    /// are among the operations of locations.
    ///
    /// Needs a location's token with the scope `locations/customFields.readonly`.
    ///
    /// `GET /custom-fields/object-key/{objectKey}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/custom-fields/get-custom-fields-by-object-key))
    #[doc(alias = "get-custom-fields-by-object-key")]
    pub fn list_custom_fields(
        &self,
        location_id: impl Into<LocationId>,
        object_key: impl Into<String>,
    ) -> ListCustomFields {
        let params = ListCustomFieldsParams::new(location_id, object_key);
        ListCustomFields {
            request: Request::new(self.client, params),
        }
    }

    /// Returns a custom field, or a folder of custom fields.
    ///
    /// It knows the fields of custom objects and of companies (businesses). Those of
    /// contacts and opportunities are among the operations of locations.
    ///
    /// Returns the member `field` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `CustomFieldResponse`.
    ///
    /// Needs a location's token with the scope `locations/customFields.readonly`.
    ///
    /// `GET /custom-fields/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/custom-fields/get-custom-field-by-id))
    #[doc(alias = "get-custom-field-by-id")]
    pub fn get_custom_field(&self, id: impl Into<String>) -> GetCustomField {
        let params = GetCustomFieldParams::new(id);
        GetCustomField {
            request: Request::new(self.client, params),
        }
    }

    /// Changes a custom field of an object.
    ///
    /// Options that are passed take the place of all that there are, so pass those to be
    /// kept as well; none can be removed this way. An option has no key here.
    ///
    /// Returns the member `field` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `CustomFieldResponse`.
    ///
    /// Needs a location's token with the scope `locations/customFields.write`.
    ///
    /// `PUT /custom-fields/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/custom-fields/update-custom-field))
    pub fn update_custom_field(
        &self,
        id: impl Into<String>,
        body: CustomFieldUpdate,
    ) -> UpdateCustomField {
        let params = UpdateCustomFieldParams::new(id, body);
        UpdateCustomField {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes a custom field of an object.
    ///
    /// It knows the fields of custom objects and of companies (businesses). Those of
    /// contacts and opportunities are among the operations of locations.
    ///
    /// Needs a location's token with the scope `locations/customFields.write`.
    ///
    /// `DELETE /custom-fields/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/custom-fields/delete-custom-field))
    pub fn delete_custom_field(&self, id: impl Into<String>) -> DeleteCustomField {
        let params = DeleteCustomFieldParams::new(id);
        DeleteCustomField {
            request: Request::new(self.client, params),
        }
    }
}
