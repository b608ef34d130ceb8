//! The Objects API, version 2: 9 operations.
//!
//! [`Client::objects`](crate::Client::objects) returns the handle [`Objects`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Object Schema
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_objects`](Objects::list_objects) | `GET /objects/` | Lists the objects of a location, standard and custom. |
//! | [`create_custom_object`](Objects::create_custom_object) | `POST /objects/` | Creates a custom object with one field, which is the title of its records. |
//! | [`get_object`](Objects::get_object) | `GET /objects/{key}` | Returns an object and, on request, its fields. |
//! | [`update_custom_object`](Objects::update_custom_object) | `PUT /objects/{key}` | Updates a custom object, or the searchable properties of a standard object. |
//!
//! # Records
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`create_object_record`](Objects::create_object_record) | `POST /objects/{schemaKey}/records` | Creates a record of a custom object, or a business. |
//! | [`get_object_record`](Objects::get_object_record) | `GET /objects/{schemaKey}/records/{id}` | Returns a record of a custom object, or a business. |
//! | [`update_object_record`](Objects::update_object_record) | `PUT /objects/{schemaKey}/records/{id}` | Updates a record of a custom object, or a business. |
//! | [`delete_object_record`](Objects::delete_object_record) | `DELETE /objects/{schemaKey}/records/{id}` | Deletes a record of a custom object, or a business. |
//!
//! # Search Object Records
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`search_object_records`](Objects::search_object_records) | `POST /objects/{schemaKey}/records/search` | Lists the records of an object that match a query or filters. |

use highlevel_runtime::{Api, Client, Request};

use crate::{LocationId, RecordId};

mod create_custom_object;
mod create_object_record;
mod delete_object_record;
mod errors;
mod get_object;
mod get_object_record;
mod list_objects;
mod search_object_records;
mod update_custom_object;
mod update_object_record;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use crate::shared::objects::{
    CustomFieldDefinition, CustomObject, CustomObjectResponse, CustomObjectUpdate,
    DeletedRecord, DisplayProperty, DisplayPropertyType, FieldOption, FieldType,
    FileFormat, FoundRecord, NewCustomObject, NewObjectRecord, ObjectLabels,
    ObjectLabelsUpdate, ObjectList, ObjectRecordList, ObjectRecordResponse,
    ObjectRecordSearch, ObjectRecordUpdate, ObjectType, ObjectWithFields, Record,
    RecordOrigin, RecordRelation,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Objects",
    version: "v2",
    module: "objects",
    feature: "objects",
};

/// The Objects API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Objects<'a> {
    client: &'a Client,
}

impl<'a> Objects<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists the objects of a location, standard and custom.
    ///
    /// Standard objects are contacts, opportunities and businesses.
    ///
    /// Returns a list of [`CustomObject`]: the field `objects` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body, [`ObjectList`],
    /// in a `Response`. Errors are [`ListObjectsError`](operations::ListObjectsError).
    ///
    /// Needs a location's token with the scope `objects/schema.readonly`.
    ///
    /// `GET /objects/`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/objects/get-object-by-location-id))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let custom_objects = client.objects().list_objects("ve9EPM428h8vShlRW1KT").await?;
    /// for custom_object in custom_objects {
    ///     println!("{:?}", custom_object.key);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-object-by-location-id")]
    pub fn list_objects(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListObjects {
        let params = operations::ListObjectsParams::new(location_id);
        Request::new(self.client, params)
    }

    /// Creates a custom object with one field, which is the title of its records.
    ///
    /// Create further fields with `create_custom_field` of the module `custom_fields`.
    ///
    /// Returns [`CustomObject`]: the field `object` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CustomObjectResponse`], in a `Response`. Errors are
    /// [`CreateCustomObjectError`](operations::CreateCustomObjectError).
    ///
    /// Needs a location's or a company's token with the scope `objects/schema.write`.
    ///
    /// `POST /objects/`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/objects/create-custom-object-schema))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::objects::{
    ///     DisplayProperty, DisplayPropertyType, NewCustomObject, ObjectLabels,
    /// };
    ///
    /// let custom_object = client
    ///     .objects()
    ///     .create_custom_object(
    ///         NewCustomObject::new(
    ///             "ve9EPM428h8vShlRW1KT",
    ///             ObjectLabels::new("Pet", "Pets"),
    ///             "custom_objects.pet",
    ///             DisplayProperty::new(
    ///                 "custom_objects.pet.name",
    ///                 "Name of the pet",
    ///                 DisplayPropertyType::Text,
    ///             ),
    ///         ),
    ///     )
    ///     .await?;
    /// println!("{:?}", custom_object.id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-custom-object-schema")]
    pub fn create_custom_object(
        &self,
        body: NewCustomObject,
    ) -> operations::CreateCustomObject {
        let params = operations::CreateCustomObjectParams::new(body);
        Request::new(self.client, params)
    }

    /// Returns an object and, on request, its fields.
    ///
    /// Keys of custom objects begin with `custom_objects.`. The id of the object is
    /// accepted instead of the key.
    ///
    /// Returns [`ObjectWithFields`]. Errors are
    /// [`GetObjectError`](operations::GetObjectError).
    ///
    /// Needs a location's token with the scope `objects/schema.readonly`.
    ///
    /// `GET /objects/{key}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/objects/get-object-schema-by-key))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let object_with_fields = client
    ///     .objects()
    ///     .get_object("ve9EPM428h8vShlRW1KT", "custom_objects.pet")
    ///     .fetch_properties(true)
    ///     .await?;
    /// for custom_field_definition in object_with_fields.fields {
    ///     println!("{:?}", custom_field_definition.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-object-schema-by-key")]
    pub fn get_object(
        &self,
        location_id: impl Into<LocationId>,
        key: impl Into<String>,
    ) -> operations::GetObject {
        let params = operations::GetObjectParams::new(location_id, key);
        operations::GetObject {
            request: Request::new(self.client, params),
        }
    }

    /// Updates a custom object, or the searchable properties of a standard object.
    ///
    /// Searchable properties are given as full keys of fields, such as
    /// `custom_objects.pet.name`.
    ///
    /// Returns [`CustomObject`]: the field `object` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CustomObjectResponse`], in a `Response`. Errors are
    /// [`UpdateCustomObjectError`](operations::UpdateCustomObjectError).
    ///
    /// Needs a location's token with the scope `objects/schema.write`.
    ///
    /// `PUT /objects/{key}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/objects/update-custom-object))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::objects::CustomObjectUpdate;
    ///
    /// let custom_object = client
    ///     .objects()
    ///     .update_custom_object(
    ///         "custom_objects.pet",
    ///         CustomObjectUpdate::new("ve9EPM428h8vShlRW1KT", ["custom_objects.pet.name"])
    ///             .description("The pets of our customers"),
    ///     )
    ///     .await?;
    /// println!("{:?}", custom_object.description);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_custom_object(
        &self,
        key: impl Into<String>,
        body: CustomObjectUpdate,
    ) -> operations::UpdateCustomObject {
        let params = operations::UpdateCustomObjectParams::new(key, body);
        Request::new(self.client, params)
    }

    /// Creates a record of a custom object, or a business.
    ///
    /// The keys of the properties are the keys of the fields without the prefix, such as
    /// `name` for `custom_objects.pet.name`. Keys of custom objects begin with
    /// `custom_objects.`.
    ///
    /// Returns [`Record`]: the field `record` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`ObjectRecordResponse`], in a `Response`. Errors are
    /// [`CreateObjectRecordError`](operations::CreateObjectRecordError).
    ///
    /// Needs a location's token with the scope `objects/record.write`.
    ///
    /// `POST /objects/{schemaKey}/records`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/objects/create-object-record))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::objects::NewObjectRecord;
    ///
    /// let record = client
    ///     .objects()
    ///     .create_object_record(
    ///         "custom_objects.pet",
    ///         NewObjectRecord::new(
    ///             "ve9EPM428h8vShlRW1KT",
    ///             highlevel::serde_json::Map::from_iter([
    ///                 ("name".to_owned(), "Buddy".into()),
    ///                 ("breed".to_owned(), "Beagle".into()),
    ///             ]),
    ///         ),
    ///     )
    ///     .await?;
    /// println!("{:?}", record.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_object_record(
        &self,
        schema_key: impl Into<String>,
        body: NewObjectRecord,
    ) -> operations::CreateObjectRecord {
        let params = operations::CreateObjectRecordParams::new(schema_key, body);
        Request::new(self.client, params)
    }

    /// Lists the records of an object that match a query or filters.
    ///
    /// A filter names a field by `properties.` and the key of the field, such as
    /// `properties.name`.
    ///
    /// Returns one page, [`ObjectRecordList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`SearchObjectRecordsError`](operations::SearchObjectRecordsError).
    ///
    /// Needs a location's token with the scope `objects/record.readonly`.
    ///
    /// `POST /objects/{schemaKey}/records/search`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/objects/search-object-records))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::objects::ObjectRecordSearch;
    ///
    /// let mut found_records = client
    ///     .objects()
    ///     .search_object_records(
    ///         "custom_objects.pet",
    ///         ObjectRecordSearch::new("ve9EPM428h8vShlRW1KT").query("Buddy"),
    ///     )
    ///     .items();
    /// while let Some(found_record) = found_records.next().await {
    ///     let found_record = found_record?;
    ///     println!("{:?}", found_record.properties);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_object_records(
        &self,
        schema_key: impl Into<String>,
        body: ObjectRecordSearch,
    ) -> operations::SearchObjectRecords {
        let params = operations::SearchObjectRecordsParams::new(schema_key, body);
        Request::new(self.client, params)
    }

    /// Returns a record of a custom object, or a business.
    ///
    /// Keys of custom objects begin with `custom_objects.`.
    ///
    /// Returns [`Record`]: the field `record` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`ObjectRecordResponse`], in a `Response`. Errors are
    /// [`GetObjectRecordError`](operations::GetObjectRecordError).
    ///
    /// Needs a location's token with the scope `objects/record.readonly`.
    ///
    /// `GET /objects/{schemaKey}/records/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/objects/get-record-by-id))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let record = client
    ///     .objects()
    ///     .get_object_record("custom_objects.pet", "632c34b4c9b7da3358ac9891")
    ///     .await?;
    /// println!("{:?}", record.properties);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-record-by-id")]
    pub fn get_object_record(
        &self,
        schema_key: impl Into<String>,
        id: impl Into<RecordId>,
    ) -> operations::GetObjectRecord {
        let params = operations::GetObjectRecordParams::new(schema_key, id);
        Request::new(self.client, params)
    }

    /// Updates a record of a custom object, or a business.
    ///
    /// Omitted properties stay unchanged. Keys of custom objects begin with
    /// `custom_objects.`.
    ///
    /// Returns [`Record`]: the field `record` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`ObjectRecordResponse`], in a `Response`. Errors are
    /// [`UpdateObjectRecordError`](operations::UpdateObjectRecordError).
    ///
    /// Needs a location's token with the scope `objects/record.write`.
    ///
    /// `PUT /objects/{schemaKey}/records/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/objects/update-object-record))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::objects::ObjectRecordUpdate;
    ///
    /// let record = client
    ///     .objects()
    ///     .update_object_record(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         "custom_objects.pet",
    ///         "632c34b4c9b7da3358ac9891",
    ///         ObjectRecordUpdate::new()
    ///             .properties(
    ///                 highlevel::serde_json::Map::from_iter([
    ///                     ("breed".to_owned(), "Labrador".into()),
    ///                 ]),
    ///             ),
    ///     )
    ///     .await?;
    /// println!("{:?}", record.properties);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_object_record(
        &self,
        location_id: impl Into<LocationId>,
        schema_key: impl Into<String>,
        id: impl Into<RecordId>,
        body: ObjectRecordUpdate,
    ) -> operations::UpdateObjectRecord {
        let params = operations::UpdateObjectRecordParams::new(
            location_id,
            schema_key,
            id,
            body,
        );
        Request::new(self.client, params)
    }

    /// Deletes a record of a custom object, or a business.
    ///
    /// Keys of custom objects begin with `custom_objects.`.
    ///
    /// Returns [`DeletedRecord`]. Errors are
    /// [`DeleteObjectRecordError`](operations::DeleteObjectRecordError).
    ///
    /// Needs a location's token with the scope `objects/record.write`.
    ///
    /// `DELETE /objects/{schemaKey}/records/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/objects/delete-object-record))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .objects()
    ///     .delete_object_record("custom_objects.pet", "632c34b4c9b7da3358ac9891")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_object_record(
        &self,
        schema_key: impl Into<String>,
        id: impl Into<RecordId>,
    ) -> operations::DeleteObjectRecord {
        let params = operations::DeleteObjectRecordParams::new(schema_key, id);
        Request::new(self.client, params)
    }
}
