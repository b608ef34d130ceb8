//! The request builders, parameters and errors of the Contacts API.
//!
//! The methods of [`Contacts`](super::Contacts) create the builders.
//! Name the error enum of an operation to handle its errors by status, also if several operations share it.
//! A parameter struct holds a call as data, which [`Client::request`](crate::Client#method.request) sends. [`all`] lists the operations.

use highlevel_runtime::{Metadata, Operation, impl_debug_params};

pub use super::add_contact_followers::{
    AddContactFollowers, AddContactFollowersError, AddContactFollowersParams,
};
pub use super::add_contact_to_campaign::{
    AddContactToCampaign, AddContactToCampaignError, AddContactToCampaignParams,
};
pub use super::add_contact_to_workflow::{
    AddContactToWorkflow, AddContactToWorkflowError, AddContactToWorkflowParams,
};
pub use super::add_tags::{AddTags, AddTagsError, AddTagsParams};
pub use super::bulk_update_tags::{
    BulkUpdateTags, BulkUpdateTagsError, BulkUpdateTagsParams,
};
pub use super::create_contact::{CreateContact, CreateContactError, CreateContactParams};
pub use super::create_note::{CreateNote, CreateNoteError, CreateNoteParams};
pub use super::create_task::{CreateTask, CreateTaskError, CreateTaskParams};
pub use super::delete_contact::{DeleteContact, DeleteContactError, DeleteContactParams};
pub use super::delete_note::{DeleteNote, DeleteNoteError, DeleteNoteParams};
pub use super::delete_task::{DeleteTask, DeleteTaskError, DeleteTaskParams};
pub use super::get_contact::{GetContact, GetContactError, GetContactParams};
pub use super::get_duplicate_contact::{
    GetDuplicateContact, GetDuplicateContactError, GetDuplicateContactParams,
};
pub use super::get_note::{GetNote, GetNoteError, GetNoteParams};
pub use super::get_task::{GetTask, GetTaskError, GetTaskParams};
pub use super::list_appointments::{
    ListAppointments, ListAppointmentsError, ListAppointmentsParams,
};
pub use super::list_contacts::{ListContacts, ListContactsError, ListContactsParams};
pub use super::list_contacts_of_business::{
    ListContactsOfBusiness, ListContactsOfBusinessError, ListContactsOfBusinessParams,
};
pub use super::list_notes::{ListNotes, ListNotesError, ListNotesParams};
pub use super::list_tasks::{ListTasks, ListTasksError, ListTasksParams};
pub use super::remove_contact_followers::{
    RemoveContactFollowers, RemoveContactFollowersError, RemoveContactFollowersParams,
};
pub use super::remove_contact_from_campaign::{
    RemoveContactFromCampaign, RemoveContactFromCampaignError,
    RemoveContactFromCampaignParams,
};
pub use super::remove_contact_from_every_campaign::{
    RemoveContactFromEveryCampaign, RemoveContactFromEveryCampaignError,
    RemoveContactFromEveryCampaignParams,
};
pub use super::remove_contact_from_workflow::{
    RemoveContactFromWorkflow, RemoveContactFromWorkflowError,
    RemoveContactFromWorkflowParams,
};
pub use super::remove_tags::{RemoveTags, RemoveTagsError, RemoveTagsParams};
pub use super::search_contacts::{
    SearchContacts, SearchContactsError, SearchContactsParams,
};
pub use super::set_contacts_business::{
    SetContactsBusiness, SetContactsBusinessError, SetContactsBusinessParams,
};
pub use super::set_task_completed::{
    SetTaskCompleted, SetTaskCompletedError, SetTaskCompletedParams,
};
pub use super::update_contact::{UpdateContact, UpdateContactError, UpdateContactParams};
pub use super::update_note::{UpdateNote, UpdateNoteError, UpdateNoteParams};
pub use super::update_task::{UpdateTask, UpdateTaskError, UpdateTaskParams};
pub use super::upsert_contact::{UpsertContact, UpsertContactError, UpsertContactParams};

/// Returns the operations of this API as data.
pub fn all() -> &'static [&'static Metadata] {
    &[
        <ListContactsParams as Operation>::METADATA,
        <CreateContactParams as Operation>::METADATA,
        <SetContactsBusinessParams as Operation>::METADATA,
        <BulkUpdateTagsParams as Operation>::METADATA,
        <ListContactsOfBusinessParams as Operation>::METADATA,
        <SearchContactsParams as Operation>::METADATA,
        <GetDuplicateContactParams as Operation>::METADATA,
        <UpsertContactParams as Operation>::METADATA,
        <GetContactParams as Operation>::METADATA,
        <UpdateContactParams as Operation>::METADATA,
        <DeleteContactParams as Operation>::METADATA,
        <ListAppointmentsParams as Operation>::METADATA,
        <RemoveContactFromEveryCampaignParams as Operation>::METADATA,
        <AddContactToCampaignParams as Operation>::METADATA,
        <RemoveContactFromCampaignParams as Operation>::METADATA,
        <AddContactFollowersParams as Operation>::METADATA,
        <RemoveContactFollowersParams as Operation>::METADATA,
        <ListNotesParams as Operation>::METADATA,
        <CreateNoteParams as Operation>::METADATA,
        <GetNoteParams as Operation>::METADATA,
        <UpdateNoteParams as Operation>::METADATA,
        <DeleteNoteParams as Operation>::METADATA,
        <AddTagsParams as Operation>::METADATA,
        <RemoveTagsParams as Operation>::METADATA,
        <ListTasksParams as Operation>::METADATA,
        <CreateTaskParams as Operation>::METADATA,
        <GetTaskParams as Operation>::METADATA,
        <UpdateTaskParams as Operation>::METADATA,
        <DeleteTaskParams as Operation>::METADATA,
        <SetTaskCompletedParams as Operation>::METADATA,
        <AddContactToWorkflowParams as Operation>::METADATA,
        <RemoveContactFromWorkflowParams as Operation>::METADATA,
    ]
}

impl_debug_params! {
    ListContactsParams, CreateContactParams, SetContactsBusinessParams,
    BulkUpdateTagsParams, ListContactsOfBusinessParams, SearchContactsParams,
    GetDuplicateContactParams, UpsertContactParams, GetContactParams,
    UpdateContactParams, DeleteContactParams, ListAppointmentsParams,
    RemoveContactFromEveryCampaignParams, AddContactToCampaignParams,
    RemoveContactFromCampaignParams, AddContactFollowersParams,
    RemoveContactFollowersParams, ListNotesParams, CreateNoteParams, GetNoteParams,
    UpdateNoteParams, DeleteNoteParams, AddTagsParams, RemoveTagsParams, ListTasksParams,
    CreateTaskParams, GetTaskParams, UpdateTaskParams, DeleteTaskParams,
    SetTaskCompletedParams, AddContactToWorkflowParams, RemoveContactFromWorkflowParams,
}

/// The shared error enums. rustdoc shows the variants of their aliases only if they are reachable.
#[doc(hidden)]
pub mod shared {
    pub use super::super::errors::*;
}
