//! The request builders, parameters and errors of the Locations API.
//!
//! The methods of [`Locations`](super::Locations) create the builders.
//! Name the error enum of an operation to handle its errors by status, also if several operations share it.
//! A parameter struct holds a call as data, which [`Client::request`](crate::Client#method.request) sends. [`all`] lists the operations.

use highlevel_runtime::{Metadata, Operation, impl_debug_params};

pub use super::create_custom_field::{
    CreateCustomField, CreateCustomFieldError, CreateCustomFieldParams,
};
pub use super::create_custom_value::{
    CreateCustomValue, CreateCustomValueError, CreateCustomValueParams,
};
pub use super::create_location::{
    CreateLocation, CreateLocationError, CreateLocationParams,
};
pub use super::create_recurring_task::{
    CreateRecurringTask, CreateRecurringTaskError, CreateRecurringTaskParams,
};
pub use super::create_tag::{CreateTag, CreateTagError, CreateTagParams};
pub use super::delete_custom_field::{
    DeleteCustomField, DeleteCustomFieldError, DeleteCustomFieldParams,
};
pub use super::delete_custom_value::{
    DeleteCustomValue, DeleteCustomValueError, DeleteCustomValueParams,
};
pub use super::delete_location::{
    DeleteLocation, DeleteLocationError, DeleteLocationParams,
};
pub use super::delete_recurring_task::{
    DeleteRecurringTask, DeleteRecurringTaskError, DeleteRecurringTaskParams,
};
pub use super::delete_tag::{DeleteTag, DeleteTagError, DeleteTagParams};
pub use super::delete_template::{
    DeleteTemplate, DeleteTemplateError, DeleteTemplateParams,
};
pub use super::get_custom_field::{
    GetCustomField, GetCustomFieldError, GetCustomFieldParams,
};
pub use super::get_custom_value::{
    GetCustomValue, GetCustomValueError, GetCustomValueParams,
};
pub use super::get_location::{GetLocation, GetLocationError, GetLocationParams};
pub use super::get_recurring_task::{
    GetRecurringTask, GetRecurringTaskError, GetRecurringTaskParams,
};
pub use super::get_tag::{GetTag, GetTagError, GetTagParams};
pub use super::list_custom_fields::{
    ListCustomFields, ListCustomFieldsError, ListCustomFieldsParams,
};
pub use super::list_custom_values::{
    ListCustomValues, ListCustomValuesError, ListCustomValuesParams,
};
pub use super::list_location_tags::{
    ListLocationTags, ListLocationTagsError, ListLocationTagsParams,
};
pub use super::list_templates::{ListTemplates, ListTemplatesError, ListTemplatesParams};
pub use super::list_timezones::{ListTimezones, ListTimezonesError, ListTimezonesParams};
pub use super::search_locations::{
    SearchLocations, SearchLocationsError, SearchLocationsParams,
};
pub use super::search_tasks::{SearchTasks, SearchTasksError, SearchTasksParams};
pub use super::update_custom_field::{
    UpdateCustomField, UpdateCustomFieldError, UpdateCustomFieldParams,
};
pub use super::update_custom_value::{
    UpdateCustomValue, UpdateCustomValueError, UpdateCustomValueParams,
};
pub use super::update_location::{
    UpdateLocation, UpdateLocationError, UpdateLocationParams,
};
pub use super::update_recurring_task::{
    UpdateRecurringTask, UpdateRecurringTaskError, UpdateRecurringTaskParams,
};
pub use super::update_tag::{UpdateTag, UpdateTagError, UpdateTagParams};
pub use super::upload_custom_field_file::{
    UploadCustomFieldFile, UploadCustomFieldFileError, UploadCustomFieldFileParams,
};

/// Returns the operations of this API as data.
pub fn all() -> &'static [&'static Metadata] {
    &[
        <CreateLocationParams as Operation>::METADATA,
        <SearchLocationsParams as Operation>::METADATA,
        <GetLocationParams as Operation>::METADATA,
        <UpdateLocationParams as Operation>::METADATA,
        <DeleteLocationParams as Operation>::METADATA,
        <ListCustomFieldsParams as Operation>::METADATA,
        <CreateCustomFieldParams as Operation>::METADATA,
        <UploadCustomFieldFileParams as Operation>::METADATA,
        <GetCustomFieldParams as Operation>::METADATA,
        <UpdateCustomFieldParams as Operation>::METADATA,
        <DeleteCustomFieldParams as Operation>::METADATA,
        <ListCustomValuesParams as Operation>::METADATA,
        <CreateCustomValueParams as Operation>::METADATA,
        <GetCustomValueParams as Operation>::METADATA,
        <UpdateCustomValueParams as Operation>::METADATA,
        <DeleteCustomValueParams as Operation>::METADATA,
        <CreateRecurringTaskParams as Operation>::METADATA,
        <GetRecurringTaskParams as Operation>::METADATA,
        <UpdateRecurringTaskParams as Operation>::METADATA,
        <DeleteRecurringTaskParams as Operation>::METADATA,
        <ListLocationTagsParams as Operation>::METADATA,
        <CreateTagParams as Operation>::METADATA,
        <GetTagParams as Operation>::METADATA,
        <UpdateTagParams as Operation>::METADATA,
        <DeleteTagParams as Operation>::METADATA,
        <SearchTasksParams as Operation>::METADATA,
        <ListTemplatesParams as Operation>::METADATA,
        <DeleteTemplateParams as Operation>::METADATA,
        <ListTimezonesParams as Operation>::METADATA,
    ]
}

impl_debug_params! {
    CreateLocationParams, SearchLocationsParams, GetLocationParams, UpdateLocationParams,
    DeleteLocationParams, ListCustomFieldsParams, CreateCustomFieldParams,
    UploadCustomFieldFileParams, GetCustomFieldParams, UpdateCustomFieldParams,
    DeleteCustomFieldParams, ListCustomValuesParams, CreateCustomValueParams,
    GetCustomValueParams, UpdateCustomValueParams, DeleteCustomValueParams,
    CreateRecurringTaskParams, GetRecurringTaskParams, UpdateRecurringTaskParams,
    DeleteRecurringTaskParams, ListLocationTagsParams, CreateTagParams, GetTagParams,
    UpdateTagParams, DeleteTagParams, SearchTasksParams, ListTemplatesParams,
    DeleteTemplateParams, ListTimezonesParams,
}

/// The shared error enums. rustdoc shows the variants of their aliases only if they are reachable.
#[doc(hidden)]
pub mod shared {
    pub use super::super::errors::*;
}
