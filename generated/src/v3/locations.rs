//! The Locations API, version 3: 32 operations.
//!
//! [`Client::v3_locations`](crate::Client::v3_locations) returns the handle [`Locations`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Sub-Account (Formerly Location)
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`create_location`](Locations::create_location) | `POST /locations/` | Creates a location (sub-account) in a company. |
//! | [`get_location`](Locations::get_location) | `GET /locations/{locationId}` | Returns a location (sub-account). |
//! | [`update_location`](Locations::update_location) | `PUT /locations/{locationId}` | Updates a location (sub-account). |
//! | [`delete_location`](Locations::delete_location) | `DELETE /locations/{locationId}` | Deletes a location (sub-account) from its company. |
//!
//! # Search
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`search_locations`](Locations::search_locations) | `GET /locations/search` | Lists the locations (sub-accounts) of a company that match a filter. |
//!
//! # Conversation Channel
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`get_conversation_channel`](Locations::get_conversation_channel) | `GET /locations/{locationId}/conversationChannels/{type}` | Returns the providers that send the SMS or the email of a location. |
//!
//! # Custom Field
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_custom_fields`](Locations::list_custom_fields) | `GET /locations/{locationId}/customFields` | Lists the custom fields of contacts, of opportunities or of both. |
//! | [`create_custom_field`](Locations::create_custom_field) | `POST /locations/{locationId}/customFields` | Creates a custom field of contacts or opportunities. |
//! | [`upload_custom_field_file`](Locations::upload_custom_field_file) | `POST /locations/{locationId}/customFields/upload` | Uploads files for a custom field of a contact or an opportunity. |
//! | [`get_custom_field`](Locations::get_custom_field) | `GET /locations/{locationId}/customFields/{id}` | Returns a custom field by id or by key. |
//! | [`update_custom_field`](Locations::update_custom_field) | `PUT /locations/{locationId}/customFields/{id}` | Updates a custom field of contacts or opportunities. |
//! | [`delete_custom_field`](Locations::delete_custom_field) | `DELETE /locations/{locationId}/customFields/{id}` | Deletes a custom field of contacts or opportunities. |
//!
//! # Custom Value
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_custom_values`](Locations::list_custom_values) | `GET /locations/{locationId}/customValues` | Lists the custom values of a location. |
//! | [`create_custom_value`](Locations::create_custom_value) | `POST /locations/{locationId}/customValues` | Creates a custom value: a named text that the templates of the location can insert. |
//! | [`get_custom_value`](Locations::get_custom_value) | `GET /locations/{locationId}/customValues/{id}` | Returns a custom value. |
//! | [`update_custom_value`](Locations::update_custom_value) | `PUT /locations/{locationId}/customValues/{id}` | Updates a custom value. |
//! | [`delete_custom_value`](Locations::delete_custom_value) | `DELETE /locations/{locationId}/customValues/{id}` | Deletes a custom value. |
//!
//! # Permissions
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_location_permissions`](Locations::list_location_permissions) | `GET /locations/{locationId}/permissions` | Lists the features that a location may use. |
//! | [`update_location_permissions`](Locations::update_location_permissions) | `PUT /locations/{locationId}/permissions` | Replaces the list of features that a location may use. |
//!
//! # Recurring Tasks
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`create_recurring_task`](Locations::create_recurring_task) | `POST /locations/{locationId}/recurring-tasks` | Creates a recurring task, from which tasks are created by a rule. |
//! | [`get_recurring_task`](Locations::get_recurring_task) | `GET /locations/{locationId}/recurring-tasks/{id}` | Returns a recurring task. |
//! | [`update_recurring_task`](Locations::update_recurring_task) | `PUT /locations/{locationId}/recurring-tasks/{id}` | Updates a recurring task. |
//! | [`delete_recurring_task`](Locations::delete_recurring_task) | `DELETE /locations/{locationId}/recurring-tasks/{id}` | Deletes a recurring task. |
//!
//! # Tags
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_location_tags`](Locations::list_location_tags) | `GET /locations/{locationId}/tags` | Lists the tags of a location. |
//! | [`create_tag`](Locations::create_tag) | `POST /locations/{locationId}/tags` | Creates a tag, which the contacts of the location can then have. |
//! | [`get_tag`](Locations::get_tag) | `GET /locations/{locationId}/tags/{tagId}` | Returns a tag. |
//! | [`update_tag`](Locations::update_tag) | `PUT /locations/{locationId}/tags/{tagId}` | Renames a tag. |
//! | [`delete_tag`](Locations::delete_tag) | `DELETE /locations/{locationId}/tags/{tagId}` | Deletes a tag. |
//!
//! # Tasks Search
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`search_tasks`](Locations::search_tasks) | `POST /locations/{locationId}/tasks/search` | Lists the tasks of a location that match a filter. |
//!
//! # Template
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_templates`](Locations::list_templates) | `GET /locations/{locationId}/templates` | Lists the message templates of a location. |
//! | [`delete_template`](Locations::delete_template) | `DELETE /locations/{locationId}/templates/{id}` | Deletes a message template. |
//!
//! # Timezone
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_timezones`](Locations::list_timezones) | `GET /locations/{locationId}/timezones` | Lists the time zones that a location can have. |

use highlevel_runtime::{Api, Client, Request};

use crate::LocationId;

mod create_custom_field;
mod create_custom_value;
mod create_location;
mod create_recurring_task;
mod create_tag;
mod delete_custom_field;
mod delete_custom_value;
mod delete_location;
mod delete_recurring_task;
mod delete_tag;
mod delete_template;
mod errors;
mod get_conversation_channel;
mod get_custom_field;
mod get_custom_value;
mod get_location;
mod get_recurring_task;
mod get_tag;
mod list_custom_fields;
mod list_custom_values;
mod list_location_permissions;
mod list_location_tags;
mod list_templates;
mod list_timezones;
mod search_locations;
mod search_tasks;
mod types;
mod update_custom_field;
mod update_custom_value;
mod update_location;
mod update_location_permissions;
mod update_recurring_task;
mod update_tag;
mod upload_custom_field_file;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use self::delete_location::DeleteLocationRequired;
pub use self::types::{
    ChannelEntry, ChannelProvider, ChannelType, Channels, ConversationChannelResponse,
    LocationPermissionList, Permission,
};
pub use crate::shared::locations::{
    Business, CountryCode, CustomFieldDefinition, CustomFieldFiles, CustomFieldFilter,
    CustomFieldList, CustomFieldModel, CustomFieldResponse, CustomFieldUpdate,
    CustomValue, CustomValueFields, CustomValueList, CustomValueResponse,
    DeletedRecurringTask, EmailContent, EmailTemplate, Location, LocationList,
    LocationResponse, LocationSettings, LocationSocialLinks, LocationSummary,
    LocationTagList, LocationTask, LocationUpdate, Mailgun, NewCustomField, NewLocation,
    NewRecurringTask, PicklistOption, PicklistOptionValue, ProspectInfo,
    RecurrenceInterval, RecurrenceRule, RecurringTask, RecurringTaskResponse,
    RecurringTaskUpdate, SavedLocation, SmsContent, SmsTemplate, SnapshotChoice,
    SortOrder, Tag, TagResponse, TaskContact, TaskList, TaskSearch, TaskUser, Template,
    TemplateList, TemplateType, TextBoxListOption, Twilio, UploadedFile, UploadedFiles,
    Weekday,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Locations",
    version: "v3",
    module: "v3::locations",
    feature: "v3-locations",
};

/// The Locations API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Locations<'a> {
    client: &'a Client,
}

impl<'a> Locations<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Creates a location (sub-account) in a company.
    ///
    /// The company needs the Agency Pro plan. A snapshot, which is a copy of another
    /// location's configuration, can be loaded into the new location.
    ///
    /// Returns [`SavedLocation`]. Errors are
    /// [`CreateLocationError`](operations::CreateLocationError).
    ///
    /// Needs a company's token with the scope `locations.write`.
    ///
    /// `POST /locations/`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/create-location))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::locations::{CountryCode, NewLocation};
    ///
    /// let saved_location = client
    ///     .v3_locations()
    ///     .create_location(
    ///         NewLocation::new("5DP4iH6HLkQsiKESj6rh", "Mark Shoes")
    ///             .country(CountryCode::Us)
    ///             .timezone("US/Central"),
    ///     )
    ///     .await?;
    /// println!("{:?}", saved_location.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_location(&self, body: NewLocation) -> operations::CreateLocation {
        let params = operations::CreateLocationParams::new(body);
        Request::new(self.client, params)
    }

    /// Lists the locations (sub-accounts) of a company that match a filter.
    ///
    /// Returns one page, [`LocationList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`SearchLocationsError`](operations::SearchLocationsError).
    ///
    /// Needs a location's or a company's token with the scope `locations.readonly`.
    ///
    /// `GET /locations/search`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/search-locations))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut location_summaries = client
    ///     .v3_locations()
    ///     .search_locations()
    ///     .company_id("5DP4iH6HLkQsiKESj6rh")
    ///     .items();
    /// while let Some(location_summary) = location_summaries.next().await {
    ///     let location_summary = location_summary?;
    ///     println!("{:?}", location_summary.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_locations(&self) -> operations::SearchLocations {
        let params = operations::SearchLocationsParams::new();
        operations::SearchLocations {
            request: Request::new(self.client, params),
        }
    }

    /// Returns a location (sub-account).
    ///
    /// Returns [`Location`]: the field `location` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`LocationResponse`], in a `Response`. Errors are
    /// [`GetLocationError`](operations::GetLocationError).
    ///
    /// Needs a location's or a company's token with the scope `locations.readonly`.
    ///
    /// `GET /locations/{locationId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/get-location))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let location = client.v3_locations().get_location("ve9EPM428h8vShlRW1KT").await?;
    /// println!("{:?}", location.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_location(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::GetLocation {
        let params = operations::GetLocationParams::new(location_id);
        Request::new(self.client, params)
    }

    /// Updates a location (sub-account).
    ///
    /// A snapshot can be loaded into the location.
    ///
    /// Returns [`SavedLocation`]. Errors are
    /// [`UpdateLocationError`](operations::UpdateLocationError).
    ///
    /// Needs a company's token with the scope `locations.write`.
    ///
    /// `PUT /locations/{locationId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/put-location))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::locations::LocationUpdate;
    ///
    /// let saved_location = client
    ///     .v3_locations()
    ///     .update_location(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         LocationUpdate::new("5DP4iH6HLkQsiKESj6rh").phone("+12025550123"),
    ///     )
    ///     .await?;
    /// println!("{:?}", saved_location.phone);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "put-location")]
    pub fn update_location(
        &self,
        location_id: impl Into<LocationId>,
        body: LocationUpdate,
    ) -> operations::UpdateLocation {
        let params = operations::UpdateLocationParams::new(location_id, body);
        Request::new(self.client, params)
    }

    /// Deletes a location (sub-account) from its company.
    ///
    /// The scope in the reference is named like one for internal use; the published table
    /// of scopes lists `locations.write`.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteLocationError`](operations::DeleteLocationError).
    ///
    /// Needs a company's token with the scope `locations.internal-access-only`.
    ///
    /// `DELETE /locations/{locationId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/delete-location))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::locations::DeleteLocationRequired;
    ///
    /// client
    ///     .v3_locations()
    ///     .delete_location(DeleteLocationRequired {
    ///         location_id: "ve9EPM428h8vShlRW1KT",
    ///         delete_twilio_account: false,
    ///     })
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_location(
        &self,
        required: DeleteLocationRequired<impl Into<LocationId>>,
    ) -> operations::DeleteLocation {
        let params = operations::DeleteLocationParams::new(required);
        Request::new(self.client, params)
    }

    /// Returns the providers that send the SMS or the email of a location.
    ///
    /// Returns [`Channels`]: the field `conversation_channel` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`ConversationChannelResponse`], in a `Response`. Errors are
    /// [`GetConversationChannelError`](operations::GetConversationChannelError).
    ///
    /// Needs a location's token with the scope `locations.readonly`.
    ///
    /// `GET /locations/{locationId}/conversationChannels/{type}` (no page of its own in
    /// the [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::locations::ChannelType;
    ///
    /// let channels = client
    ///     .v3_locations()
    ///     .get_conversation_channel("ve9EPM428h8vShlRW1KT", ChannelType::Sms)
    ///     .await?;
    /// for channel_entry in channels.sms {
    ///     println!("{:?}", channel_entry.conversation_provider);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_conversation_channel(
        &self,
        location_id: impl Into<LocationId>,
        type_: ChannelType,
    ) -> operations::GetConversationChannel {
        let params = operations::GetConversationChannelParams::new(location_id, type_);
        Request::new(self.client, params)
    }

    /// Lists the custom fields of contacts, of opportunities or of both.
    ///
    /// For custom fields of custom objects and of businesses use the module
    /// `custom_fields`.
    ///
    /// Returns a list of [`CustomFieldDefinition`]: the field `custom_fields` of the
    /// response. [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CustomFieldList`], in a `Response`. Errors are
    /// [`ListCustomFieldsError`](operations::ListCustomFieldsError).
    ///
    /// Needs a location's token with the scope `locations/customFields.readonly`.
    ///
    /// `GET /locations/{locationId}/customFields`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/get-custom-fields))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let custom_field_definitions = client
    ///     .v3_locations()
    ///     .list_custom_fields("ve9EPM428h8vShlRW1KT")
    ///     .await?;
    /// for custom_field_definition in custom_field_definitions {
    ///     println!("{:?}", custom_field_definition.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-custom-fields")]
    pub fn list_custom_fields(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListCustomFields {
        let params = operations::ListCustomFieldsParams::new(location_id);
        operations::ListCustomFields {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a custom field of contacts or opportunities.
    ///
    /// Returns [`CustomFieldDefinition`]: the field `custom_field` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CustomFieldResponse`], in a `Response`. Errors are
    /// [`CreateCustomFieldError`](operations::CreateCustomFieldError).
    ///
    /// Needs a location's token with the scope `locations/customFields.write`.
    ///
    /// `POST /locations/{locationId}/customFields`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/create-custom-field))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::locations::{CustomFieldModel, NewCustomField};
    ///
    /// let custom_field_definition = client
    ///     .v3_locations()
    ///     .create_custom_field(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         NewCustomField::new("Loyalty number", "TEXT")
    ///             .model(CustomFieldModel::Contact),
    ///     )
    ///     .await?;
    /// println!("{:?}", custom_field_definition.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_custom_field(
        &self,
        location_id: impl Into<LocationId>,
        body: NewCustomField,
    ) -> operations::CreateCustomField {
        let params = operations::CreateCustomFieldParams::new(location_id, body);
        Request::new(self.client, params)
    }

    /// Uploads files for a custom field of a contact or an opportunity.
    ///
    /// The reference does not name the parts of the form that hold the files, so this
    /// crate can send only the other two parts.
    ///
    /// Returns [`UploadedFiles`]. Errors are
    /// [`UploadCustomFieldFileError`](operations::UploadCustomFieldFileError).
    ///
    /// Needs a location's token with the scope `locations/customFields.write`.
    ///
    /// `POST /locations/{locationId}/customFields/upload`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/upload-file-custom-fields))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::locations::CustomFieldFiles;
    ///
    /// let uploaded_files = client
    ///     .v3_locations()
    ///     .upload_custom_field_file(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         CustomFieldFiles::new().id("aWdODOBVOlH1RUFKWQke"),
    ///     )
    ///     .await?;
    /// for uploaded_file in uploaded_files.meta {
    ///     println!("{:?}", uploaded_file.url);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "upload-file-customFields")]
    pub fn upload_custom_field_file(
        &self,
        location_id: impl Into<LocationId>,
        body: CustomFieldFiles,
    ) -> operations::UploadCustomFieldFile {
        let params = operations::UploadCustomFieldFileParams::new(location_id, body);
        Request::new(self.client, params)
    }

    /// Returns a custom field by id or by key.
    ///
    /// A key consists of the model and the name of the field, such as
    /// `contact.first_name`.
    ///
    /// Returns [`CustomFieldDefinition`]: the field `custom_field` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CustomFieldResponse`], in a `Response`. Errors are
    /// [`GetCustomFieldError`](operations::GetCustomFieldError).
    ///
    /// Needs a location's token with the scope `locations/customFields.readonly`.
    ///
    /// `GET /locations/{locationId}/customFields/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/get-custom-field))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let custom_field_definition = client
    ///     .v3_locations()
    ///     .get_custom_field("ve9EPM428h8vShlRW1KT", "00NhGCcN1tlO8ZHcu7Wb")
    ///     .await?;
    /// println!("{:?}", custom_field_definition.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_custom_field(
        &self,
        location_id: impl Into<LocationId>,
        id: impl Into<String>,
    ) -> operations::GetCustomField {
        let params = operations::GetCustomFieldParams::new(location_id, id);
        Request::new(self.client, params)
    }

    /// Updates a custom field of contacts or opportunities.
    ///
    /// Returns [`CustomFieldDefinition`]: the field `custom_field` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CustomFieldResponse`], in a `Response`. Errors are
    /// [`UpdateCustomFieldError`](operations::UpdateCustomFieldError).
    ///
    /// Needs a location's token with the scope `locations/customFields.write`.
    ///
    /// `PUT /locations/{locationId}/customFields/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/update-custom-field))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::locations::CustomFieldUpdate;
    ///
    /// let custom_field_definition = client
    ///     .v3_locations()
    ///     .update_custom_field(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         "00NhGCcN1tlO8ZHcu7Wb",
    ///         CustomFieldUpdate::new("Membership number"),
    ///     )
    ///     .await?;
    /// println!("{:?}", custom_field_definition.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_custom_field(
        &self,
        location_id: impl Into<LocationId>,
        id: impl Into<String>,
        body: CustomFieldUpdate,
    ) -> operations::UpdateCustomField {
        let params = operations::UpdateCustomFieldParams::new(location_id, id, body);
        Request::new(self.client, params)
    }

    /// Deletes a custom field of contacts or opportunities.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteCustomFieldError`](operations::DeleteCustomFieldError).
    ///
    /// Needs a location's token with the scope `locations/customFields.write`.
    ///
    /// `DELETE /locations/{locationId}/customFields/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/delete-custom-field))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .v3_locations()
    ///     .delete_custom_field("ve9EPM428h8vShlRW1KT", "00NhGCcN1tlO8ZHcu7Wb")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_custom_field(
        &self,
        location_id: impl Into<LocationId>,
        id: impl Into<String>,
    ) -> operations::DeleteCustomField {
        let params = operations::DeleteCustomFieldParams::new(location_id, id);
        Request::new(self.client, params)
    }

    /// Lists the custom values of a location.
    ///
    /// Returns a list of [`CustomValue`]: the field `custom_values` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CustomValueList`], in a `Response`. Errors are
    /// [`ListCustomValuesError`](operations::ListCustomValuesError).
    ///
    /// Needs a location's token with the scope `locations/customValues.readonly`.
    ///
    /// `GET /locations/{locationId}/customValues`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/get-custom-values))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let custom_values = client
    ///     .v3_locations()
    ///     .list_custom_values("ve9EPM428h8vShlRW1KT")
    ///     .await?;
    /// for custom_value in custom_values {
    ///     println!("{:?}", custom_value.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-custom-values")]
    pub fn list_custom_values(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListCustomValues {
        let params = operations::ListCustomValuesParams::new(location_id);
        Request::new(self.client, params)
    }

    /// Creates a custom value: a named text that the templates of the location can
    /// insert.
    ///
    /// Returns [`CustomValue`]: the field `custom_value` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CustomValueResponse`], in a `Response`. Errors are
    /// [`CreateCustomValueError`](operations::CreateCustomValueError).
    ///
    /// Needs a location's token with the scope `locations/customValues.write`.
    ///
    /// `POST /locations/{locationId}/customValues`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/create-custom-value))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::locations::CustomValueFields;
    ///
    /// let custom_value = client
    ///     .v3_locations()
    ///     .create_custom_value(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         CustomValueFields::new("Opening hours", "Monday to Friday, 8:30 to 17:00"),
    ///     )
    ///     .await?;
    /// println!("{:?}", custom_value.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_custom_value(
        &self,
        location_id: impl Into<LocationId>,
        body: CustomValueFields,
    ) -> operations::CreateCustomValue {
        let params = operations::CreateCustomValueParams::new(location_id, body);
        Request::new(self.client, params)
    }

    /// Returns a custom value.
    ///
    /// Returns [`CustomValue`]: the field `custom_value` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CustomValueResponse`], in a `Response`. Errors are
    /// [`GetCustomValueError`](operations::GetCustomValueError).
    ///
    /// Needs a location's token with the scope `locations/customValues.readonly`.
    ///
    /// `GET /locations/{locationId}/customValues/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/get-custom-value))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let custom_value = client
    ///     .v3_locations()
    ///     .get_custom_value("ve9EPM428h8vShlRW1KT", "kOBjMVAJhFuUeYIojVet")
    ///     .await?;
    /// println!("{:?}", custom_value.value);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_custom_value(
        &self,
        location_id: impl Into<LocationId>,
        id: impl Into<String>,
    ) -> operations::GetCustomValue {
        let params = operations::GetCustomValueParams::new(location_id, id);
        Request::new(self.client, params)
    }

    /// Updates a custom value.
    ///
    /// Returns [`CustomValue`]: the field `custom_value` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CustomValueResponse`], in a `Response`. Errors are
    /// [`UpdateCustomValueError`](operations::UpdateCustomValueError).
    ///
    /// Needs a location's token with the scope `locations/customValues.write`.
    ///
    /// `PUT /locations/{locationId}/customValues/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/update-custom-value))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::locations::CustomValueFields;
    ///
    /// let custom_value = client
    ///     .v3_locations()
    ///     .update_custom_value(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         "kOBjMVAJhFuUeYIojVet",
    ///         CustomValueFields::new("Opening hours", "Monday to Saturday, 9 am to 6 pm"),
    ///     )
    ///     .await?;
    /// println!("{:?}", custom_value.value);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_custom_value(
        &self,
        location_id: impl Into<LocationId>,
        id: impl Into<String>,
        body: CustomValueFields,
    ) -> operations::UpdateCustomValue {
        let params = operations::UpdateCustomValueParams::new(location_id, id, body);
        Request::new(self.client, params)
    }

    /// Deletes a custom value.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteCustomValueError`](operations::DeleteCustomValueError).
    ///
    /// Needs a location's token with the scope `locations/customValues.write`.
    ///
    /// `DELETE /locations/{locationId}/customValues/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/delete-custom-value))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .v3_locations()
    ///     .delete_custom_value("ve9EPM428h8vShlRW1KT", "kOBjMVAJhFuUeYIojVet")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_custom_value(
        &self,
        location_id: impl Into<LocationId>,
        id: impl Into<String>,
    ) -> operations::DeleteCustomValue {
        let params = operations::DeleteCustomValueParams::new(location_id, id);
        Request::new(self.client, params)
    }

    /// Lists the features that a location may use.
    ///
    /// Returns a list of [`Permission`]: the field `permissions` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`LocationPermissionList`], in a `Response`. Errors are
    /// [`ListLocationPermissionsError`](operations::ListLocationPermissionsError).
    ///
    /// Needs a company's token with the scope `locations/write`.
    ///
    /// `GET /locations/{locationId}/permissions` (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let permissions = client
    ///     .v3_locations()
    ///     .list_location_permissions("ve9EPM428h8vShlRW1KT")
    ///     .await?;
    /// for permission in permissions {
    ///     println!("{permission:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-location-permissions")]
    pub fn list_location_permissions(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListLocationPermissions {
        let params = operations::ListLocationPermissionsParams::new(location_id);
        Request::new(self.client, params)
    }

    /// Replaces the list of features that a location may use.
    ///
    /// Returns a list of [`Permission`]: the field `permissions` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`LocationPermissionList`], in a `Response`. Errors are
    /// [`UpdateLocationPermissionsError`](operations::UpdateLocationPermissionsError).
    ///
    /// Needs a company's token with the scope `locations/write`.
    ///
    /// `PUT /locations/{locationId}/permissions` (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::locations::Permission;
    ///
    /// let permissions = client
    ///     .v3_locations()
    ///     .update_location_permissions(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         [
    ///             Permission::Calendar,
    ///             Permission::Crm,
    ///             Permission::Opportunities,
    ///             Permission::Workflow,
    ///         ],
    ///     )
    ///     .await?;
    /// for permission in permissions {
    ///     println!("{permission:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_location_permissions(
        &self,
        location_id: impl Into<LocationId>,
        permissions: impl IntoIterator<Item = Permission>,
    ) -> operations::UpdateLocationPermissions {
        let params = operations::UpdateLocationPermissionsParams::new(
            location_id,
            permissions,
        );
        Request::new(self.client, params)
    }

    /// Creates a recurring task, from which tasks are created by a rule.
    ///
    /// Returns [`RecurringTask`]: the field `recurring_task` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`RecurringTaskResponse`], in a `Response`. Errors are
    /// [`CreateRecurringTaskError`](operations::CreateRecurringTaskError).
    ///
    /// Needs a location's token.
    ///
    /// `POST /locations/{locationId}/recurring-tasks`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/create-recurring-task))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::locations::{NewRecurringTask, RecurrenceInterval, RecurrenceRule};
    ///
    /// let recurring_task = client
    ///     .v3_locations()
    ///     .create_recurring_task(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         NewRecurringTask::new(
    ///             "Send the weekly report",
    ///             RecurrenceRule::new(
    ///                 RecurrenceInterval::Weekly,
    ///                 1,
    ///                 "2026-03-02T09:00:00Z",
    ///                 86_400,
    ///             ),
    ///         ),
    ///     )
    ///     .await?;
    /// println!("{:?}", recurring_task.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_recurring_task(
        &self,
        location_id: impl Into<LocationId>,
        body: NewRecurringTask,
    ) -> operations::CreateRecurringTask {
        let params = operations::CreateRecurringTaskParams::new(location_id, body);
        Request::new(self.client, params)
    }

    /// Returns a recurring task.
    ///
    /// Returns [`RecurringTask`]: the field `recurring_task` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`RecurringTaskResponse`], in a `Response`. Errors are
    /// [`GetRecurringTaskError`](operations::GetRecurringTaskError).
    ///
    /// Needs a location's token.
    ///
    /// `GET /locations/{locationId}/recurring-tasks/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/get-recurring-task-by-id))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let recurring_task = client
    ///     .v3_locations()
    ///     .get_recurring_task("ve9EPM428h8vShlRW1KT", "5kQ8wZr1NfUe7VtHs3Xb")
    ///     .await?;
    /// println!("{:?}", recurring_task.title);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-recurring-task-by-id")]
    pub fn get_recurring_task(
        &self,
        location_id: impl Into<LocationId>,
        id: impl Into<String>,
    ) -> operations::GetRecurringTask {
        let params = operations::GetRecurringTaskParams::new(location_id, id);
        Request::new(self.client, params)
    }

    /// Updates a recurring task.
    ///
    /// Returns [`RecurringTask`]: the field `recurring_task` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`RecurringTaskResponse`], in a `Response`. Errors are
    /// [`UpdateRecurringTaskError`](operations::UpdateRecurringTaskError).
    ///
    /// Needs a location's token.
    ///
    /// `PUT /locations/{locationId}/recurring-tasks/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/update-recurring-task))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::locations::RecurringTaskUpdate;
    ///
    /// let recurring_task = client
    ///     .v3_locations()
    ///     .update_recurring_task(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         "5kQ8wZr1NfUe7VtHs3Xb",
    ///         RecurringTaskUpdate::new().title("Send the weekly sales report"),
    ///     )
    ///     .await?;
    /// println!("{:?}", recurring_task.title);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_recurring_task(
        &self,
        location_id: impl Into<LocationId>,
        id: impl Into<String>,
        body: RecurringTaskUpdate,
    ) -> operations::UpdateRecurringTask {
        let params = operations::UpdateRecurringTaskParams::new(location_id, id, body);
        Request::new(self.client, params)
    }

    /// Deletes a recurring task.
    ///
    /// Returns [`DeletedRecurringTask`]. Errors are
    /// [`DeleteRecurringTaskError`](operations::DeleteRecurringTaskError).
    ///
    /// Needs a location's token.
    ///
    /// `DELETE /locations/{locationId}/recurring-tasks/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/delete-recurring-task))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .v3_locations()
    ///     .delete_recurring_task("ve9EPM428h8vShlRW1KT", "5kQ8wZr1NfUe7VtHs3Xb")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_recurring_task(
        &self,
        location_id: impl Into<LocationId>,
        id: impl Into<String>,
    ) -> operations::DeleteRecurringTask {
        let params = operations::DeleteRecurringTaskParams::new(location_id, id);
        Request::new(self.client, params)
    }

    /// Lists the tags of a location.
    ///
    /// Returns a list of [`Tag`]: the field `tags` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`LocationTagList`], in a `Response`. Errors are
    /// [`ListLocationTagsError`](operations::ListLocationTagsError).
    ///
    /// Needs a location's token with the scope `locations/tags.readonly`.
    ///
    /// `GET /locations/{locationId}/tags`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/get-location-tags))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let tags = client.v3_locations().list_location_tags("ve9EPM428h8vShlRW1KT").await?;
    /// for tag in tags {
    ///     println!("{:?}", tag.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-location-tags")]
    pub fn list_location_tags(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListLocationTags {
        let params = operations::ListLocationTagsParams::new(location_id);
        Request::new(self.client, params)
    }

    /// Creates a tag, which the contacts of the location can then have.
    ///
    /// Returns [`Tag`]: the field `tag` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`TagResponse`], in a `Response`. Errors are
    /// [`CreateTagError`](operations::CreateTagError).
    ///
    /// Needs a location's token with the scope `locations/tags.write`.
    ///
    /// `POST /locations/{locationId}/tags`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/create-tag))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let tag = client.v3_locations().create_tag("ve9EPM428h8vShlRW1KT", "vip").await?;
    /// println!("{:?}", tag.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_tag(
        &self,
        location_id: impl Into<LocationId>,
        name: impl Into<String>,
    ) -> operations::CreateTag {
        let params = operations::CreateTagParams::new(location_id, name);
        Request::new(self.client, params)
    }

    /// Returns a tag.
    ///
    /// Returns [`Tag`]: the field `tag` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`TagResponse`], in a `Response`. Errors are
    /// [`GetTagError`](operations::GetTagError).
    ///
    /// Needs a location's token with the scope `locations/tags.readonly`.
    ///
    /// `GET /locations/{locationId}/tags/{tagId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/get-tag-by-id))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let tag = client
    ///     .v3_locations()
    ///     .get_tag("ve9EPM428h8vShlRW1KT", "flGwEuzsfJOia1i1ikRN")
    ///     .await?;
    /// println!("{:?}", tag.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-tag-by-id")]
    pub fn get_tag(
        &self,
        location_id: impl Into<LocationId>,
        tag_id: impl Into<String>,
    ) -> operations::GetTag {
        let params = operations::GetTagParams::new(location_id, tag_id);
        Request::new(self.client, params)
    }

    /// Renames a tag.
    ///
    /// Returns [`Tag`]: the field `tag` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`TagResponse`], in a `Response`. Errors are
    /// [`UpdateTagError`](operations::UpdateTagError).
    ///
    /// Needs a location's token with the scope `locations/tags.write`.
    ///
    /// `PUT /locations/{locationId}/tags/{tagId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/update-tag))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let tag = client
    ///     .v3_locations()
    ///     .update_tag("ve9EPM428h8vShlRW1KT", "flGwEuzsfJOia1i1ikRN", "premium")
    ///     .await?;
    /// println!("{:?}", tag.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_tag(
        &self,
        location_id: impl Into<LocationId>,
        tag_id: impl Into<String>,
        name: impl Into<String>,
    ) -> operations::UpdateTag {
        let params = operations::UpdateTagParams::new(location_id, tag_id, name);
        Request::new(self.client, params)
    }

    /// Deletes a tag.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteTagError`](operations::DeleteTagError).
    ///
    /// Needs a location's token with the scope `locations/tags.write`.
    ///
    /// `DELETE /locations/{locationId}/tags/{tagId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/delete-tag))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .v3_locations()
    ///     .delete_tag("ve9EPM428h8vShlRW1KT", "flGwEuzsfJOia1i1ikRN")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_tag(
        &self,
        location_id: impl Into<LocationId>,
        tag_id: impl Into<String>,
    ) -> operations::DeleteTag {
        let params = operations::DeleteTagParams::new(location_id, tag_id);
        Request::new(self.client, params)
    }

    /// Lists the tasks of a location that match a filter.
    ///
    /// The response does not contain the total number of tasks.
    ///
    /// Returns one page, [`TaskList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`SearchTasksError`](operations::SearchTasksError).
    ///
    /// Needs a location's token with the scope `locations/tasks.readonly`.
    ///
    /// `POST /locations/{locationId}/tasks/search`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/task-search))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::locations::TaskSearch;
    ///
    /// let mut location_tasks = client
    ///     .v3_locations()
    ///     .search_tasks(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         TaskSearch::new().query("Call back").completed(false),
    ///     )
    ///     .items();
    /// while let Some(location_task) = location_tasks.next().await {
    ///     let location_task = location_task?;
    ///     println!("{:?}", location_task.title);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "task-search")]
    pub fn search_tasks(
        &self,
        location_id: impl Into<LocationId>,
        body: TaskSearch,
    ) -> operations::SearchTasks {
        let params = operations::SearchTasksParams::new(location_id, body);
        Request::new(self.client, params)
    }

    /// Lists the message templates of a location.
    ///
    /// [`origin_id`](crate::v3::locations::operations::ListTemplatesParams::origin_id) is
    /// required but not described; its documented example is the id of the location.
    ///
    /// Returns one page, [`TemplateList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListTemplatesError`](operations::ListTemplatesError).
    ///
    /// Needs a location's token with the scope `locations/templates.readonly`.
    ///
    /// `GET /locations/{locationId}/templates`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/get-all-or-email-sms-templates))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut templates = client
    ///     .v3_locations()
    ///     .list_templates("ve9EPM428h8vShlRW1KT", "3SwdhCsvxI8Au3KsPJt6")
    ///     .items();
    /// while let Some(template) = templates.next().await {
    ///     let template = template?;
    ///     println!("{template:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GET-all-or-email-sms-templates")]
    pub fn list_templates(
        &self,
        location_id: impl Into<LocationId>,
        origin_id: impl Into<String>,
    ) -> operations::ListTemplates {
        let params = operations::ListTemplatesParams::new(location_id, origin_id);
        operations::ListTemplates {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes a message template.
    ///
    /// Returns no content. Errors are
    /// [`DeleteTemplateError`](operations::DeleteTemplateError).
    ///
    /// Needs a location's token.
    ///
    /// `DELETE /locations/{locationId}/templates/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/delete-an-email-sms-template))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .v3_locations()
    ///     .delete_template("ve9EPM428h8vShlRW1KT", "2yMwhgTNO19bpintqrap")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "DELETE-an-email-sms-template")]
    pub fn delete_template(
        &self,
        location_id: impl Into<LocationId>,
        id: impl Into<String>,
    ) -> operations::DeleteTemplate {
        let params = operations::DeleteTemplateParams::new(location_id, id);
        Request::new(self.client, params)
    }

    /// Lists the time zones that a location can have.
    ///
    /// The reference does not document the response, so it is raw JSON.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`ListTimezonesError`](operations::ListTimezonesError).
    ///
    /// Needs a location's token with the scope `locations.readonly`.
    ///
    /// `GET /locations/{locationId}/timezones`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/get-timezones))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client.v3_locations().list_timezones("ve9EPM428h8vShlRW1KT").await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-timezones")]
    pub fn list_timezones(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListTimezones {
        let params = operations::ListTimezonesParams::new(location_id);
        Request::new(self.client, params)
    }
}
