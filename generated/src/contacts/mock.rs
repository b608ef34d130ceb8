//! The Contacts API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::ContactsError;
use super::{
    AddContactFollowersParams, AddContactToCampaignParams, AddContactToWorkflowParams,
    AddTagsParams, BulkUpdateTagsError, BulkUpdateTagsParams, CreateContactError,
    CreateContactParams, CreateNoteParams, CreateTaskParams,
    DeleteContactFromWorkflowParams, DeleteContactParams, DeleteNoteParams,
    DeleteTaskError, DeleteTaskParams, GetContactParams, GetDuplicateContactError,
    GetDuplicateContactParams, GetNoteParams, GetTaskError, GetTaskParams,
    ListAppointmentsParams, ListContactsOfBusinessParams, ListContactsParams,
    ListNotesError, ListNotesParams, ListTasksError, ListTasksParams,
    RemoveContactFollowersParams, RemoveContactFromCampaignParams,
    RemoveContactFromEveryCampaignParams, RemoveTagsParams, SearchContactsParams,
    SetContactsBusinessError, SetContactsBusinessParams, UpdateContactParams,
    UpdateNoteParams, UpdateTaskCompletedParams, UpdateTaskParams, UpsertContactParams,
};

/// The mock of the Contacts API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Contacts<'a> {
    mock: &'a Mock,
}

impl<'a> Contacts<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`list_contacts`](super::Contacts::list_contacts).
    pub fn list_contacts(&self) -> Expect<'a, ListContactsParams> {
        self.mock.expect()
    }

    /// Mocks [`create_contact`](super::Contacts::create_contact).
    pub fn create_contact(&self) -> Expect<'a, CreateContactParams> {
        self.mock.expect()
    }

    /// Mocks [`set_contacts_business`](super::Contacts::set_contacts_business).
    pub fn set_contacts_business(&self) -> Expect<'a, SetContactsBusinessParams> {
        self.mock.expect()
    }

    /// Mocks [`bulk_update_tags`](super::Contacts::bulk_update_tags).
    pub fn bulk_update_tags(&self) -> Expect<'a, BulkUpdateTagsParams> {
        self.mock.expect()
    }

    /// Mocks [`list_contacts_of_business`](super::Contacts::list_contacts_of_business).
    pub fn list_contacts_of_business(&self) -> Expect<'a, ListContactsOfBusinessParams> {
        self.mock.expect()
    }

    /// Mocks [`search_contacts`](super::Contacts::search_contacts).
    pub fn search_contacts(&self) -> Expect<'a, SearchContactsParams> {
        self.mock.expect()
    }

    /// Mocks [`get_duplicate_contact`](super::Contacts::get_duplicate_contact).
    pub fn get_duplicate_contact(&self) -> Expect<'a, GetDuplicateContactParams> {
        self.mock.expect()
    }

    /// Mocks [`upsert_contact`](super::Contacts::upsert_contact).
    pub fn upsert_contact(&self) -> Expect<'a, UpsertContactParams> {
        self.mock.expect()
    }

    /// Mocks [`get_contact`](super::Contacts::get_contact).
    pub fn get_contact(&self) -> Expect<'a, GetContactParams> {
        self.mock.expect()
    }

    /// Mocks [`update_contact`](super::Contacts::update_contact).
    pub fn update_contact(&self) -> Expect<'a, UpdateContactParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_contact`](super::Contacts::delete_contact).
    pub fn delete_contact(&self) -> Expect<'a, DeleteContactParams> {
        self.mock.expect()
    }

    /// Mocks [`list_appointments`](super::Contacts::list_appointments).
    pub fn list_appointments(&self) -> Expect<'a, ListAppointmentsParams> {
        self.mock.expect()
    }

    /// Mocks [`remove_contact_from_every_campaign`](super::Contacts::remove_contact_from_every_campaign).
    pub fn remove_contact_from_every_campaign(
        &self,
    ) -> Expect<'a, RemoveContactFromEveryCampaignParams> {
        self.mock.expect()
    }

    /// Mocks [`add_contact_to_campaign`](super::Contacts::add_contact_to_campaign).
    pub fn add_contact_to_campaign(&self) -> Expect<'a, AddContactToCampaignParams> {
        self.mock.expect()
    }

    /// Mocks [`remove_contact_from_campaign`](super::Contacts::remove_contact_from_campaign).
    pub fn remove_contact_from_campaign(
        &self,
    ) -> Expect<'a, RemoveContactFromCampaignParams> {
        self.mock.expect()
    }

    /// Mocks [`add_contact_followers`](super::Contacts::add_contact_followers).
    pub fn add_contact_followers(&self) -> Expect<'a, AddContactFollowersParams> {
        self.mock.expect()
    }

    /// Mocks [`remove_contact_followers`](super::Contacts::remove_contact_followers).
    pub fn remove_contact_followers(&self) -> Expect<'a, RemoveContactFollowersParams> {
        self.mock.expect()
    }

    /// Mocks [`list_notes`](super::Contacts::list_notes).
    pub fn list_notes(&self) -> Expect<'a, ListNotesParams> {
        self.mock.expect()
    }

    /// Mocks [`create_note`](super::Contacts::create_note).
    pub fn create_note(&self) -> Expect<'a, CreateNoteParams> {
        self.mock.expect()
    }

    /// Mocks [`get_note`](super::Contacts::get_note).
    pub fn get_note(&self) -> Expect<'a, GetNoteParams> {
        self.mock.expect()
    }

    /// Mocks [`update_note`](super::Contacts::update_note).
    pub fn update_note(&self) -> Expect<'a, UpdateNoteParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_note`](super::Contacts::delete_note).
    pub fn delete_note(&self) -> Expect<'a, DeleteNoteParams> {
        self.mock.expect()
    }

    /// Mocks [`add_tags`](super::Contacts::add_tags).
    pub fn add_tags(&self) -> Expect<'a, AddTagsParams> {
        self.mock.expect()
    }

    /// Mocks [`remove_tags`](super::Contacts::remove_tags).
    pub fn remove_tags(&self) -> Expect<'a, RemoveTagsParams> {
        self.mock.expect()
    }

    /// Mocks [`list_tasks`](super::Contacts::list_tasks).
    pub fn list_tasks(&self) -> Expect<'a, ListTasksParams> {
        self.mock.expect()
    }

    /// Mocks [`create_task`](super::Contacts::create_task).
    pub fn create_task(&self) -> Expect<'a, CreateTaskParams> {
        self.mock.expect()
    }

    /// Mocks [`get_task`](super::Contacts::get_task).
    pub fn get_task(&self) -> Expect<'a, GetTaskParams> {
        self.mock.expect()
    }

    /// Mocks [`update_task`](super::Contacts::update_task).
    pub fn update_task(&self) -> Expect<'a, UpdateTaskParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_task`](super::Contacts::delete_task).
    pub fn delete_task(&self) -> Expect<'a, DeleteTaskParams> {
        self.mock.expect()
    }

    /// Mocks [`update_task_completed`](super::Contacts::update_task_completed).
    pub fn update_task_completed(&self) -> Expect<'a, UpdateTaskCompletedParams> {
        self.mock.expect()
    }

    /// Mocks [`add_contact_to_workflow`](super::Contacts::add_contact_to_workflow).
    pub fn add_contact_to_workflow(&self) -> Expect<'a, AddContactToWorkflowParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_contact_from_workflow`](super::Contacts::delete_contact_from_workflow).
    pub fn delete_contact_from_workflow(
        &self,
    ) -> Expect<'a, DeleteContactFromWorkflowParams> {
        self.mock.expect()
    }
}

/// The method, path and headers that select an operation.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<ListContactsParams>(),
    Listed::of::<CreateContactParams>(),
    Listed::of::<SetContactsBusinessParams>(),
    Listed::of::<BulkUpdateTagsParams>(),
    Listed::of::<ListContactsOfBusinessParams>(),
    Listed::of::<SearchContactsParams>(),
    Listed::of::<GetDuplicateContactParams>(),
    Listed::of::<UpsertContactParams>(),
    Listed::of::<GetContactParams>(),
    Listed::of::<UpdateContactParams>(),
    Listed::of::<DeleteContactParams>(),
    Listed::of::<ListAppointmentsParams>(),
    Listed::of::<RemoveContactFromEveryCampaignParams>(),
    Listed::of::<AddContactToCampaignParams>(),
    Listed::of::<RemoveContactFromCampaignParams>(),
    Listed::of::<AddContactFollowersParams>(),
    Listed::of::<RemoveContactFollowersParams>(),
    Listed::of::<ListNotesParams>(),
    Listed::of::<CreateNoteParams>(),
    Listed::of::<GetNoteParams>(),
    Listed::of::<UpdateNoteParams>(),
    Listed::of::<DeleteNoteParams>(),
    Listed::of::<AddTagsParams>(),
    Listed::of::<RemoveTagsParams>(),
    Listed::of::<ListTasksParams>(),
    Listed::of::<CreateTaskParams>(),
    Listed::of::<GetTaskParams>(),
    Listed::of::<UpdateTaskParams>(),
    Listed::of::<DeleteTaskParams>(),
    Listed::of::<UpdateTaskCompletedParams>(),
    Listed::of::<AddContactToWorkflowParams>(),
    Listed::of::<DeleteContactFromWorkflowParams>(),
];

mock_operation! {
    ListContactsParams, "contacts().list_contacts()", json, [query("locationId"),
    query("startAfterId"), query("startAfter"), query("query"), query("limit")]
}

mock_operation! {
    CreateContactParams, "contacts().create_contact()", json, [json("body")]
}

mock_operation! {
    SetContactsBusinessParams, "contacts().set_contacts_business()", json, [json("body")]
}

mock_operation! {
    BulkUpdateTagsParams, "contacts().bulk_update_tags()", json, [path("type"),
    json("body")]
}

mock_operation! {
    ListContactsOfBusinessParams, "contacts().list_contacts_of_business()", json,
    [path("businessId"), query("locationId"), query("limit"), query("skip"),
    query("query")]
}

mock_operation! {
    SearchContactsParams, "contacts().search_contacts()", json, [json("body")]
}

mock_operation! {
    GetDuplicateContactParams, "contacts().get_duplicate_contact()", json,
    [query("locationId"), query("number"), query("email")]
}

mock_operation! {
    UpsertContactParams, "contacts().upsert_contact()", json, [json("body")]
}

mock_operation! {
    GetContactParams, "contacts().get_contact()", json, [path("contactId")]
}

mock_operation! {
    UpdateContactParams, "contacts().update_contact()", json, [path("contactId"),
    json("body")]
}

mock_operation! {
    DeleteContactParams, "contacts().delete_contact()", json, [path("contactId")]
}

mock_operation! {
    ListAppointmentsParams, "contacts().list_appointments()", json, [path("contactId")]
}

mock_operation! {
    RemoveContactFromEveryCampaignParams,
    "contacts().remove_contact_from_every_campaign()", json, [path("contactId")]
}

mock_operation! {
    AddContactToCampaignParams, "contacts().add_contact_to_campaign()", json,
    [path("contactId"), path("campaignId"), json("body")]
}

mock_operation! {
    RemoveContactFromCampaignParams, "contacts().remove_contact_from_campaign()", json,
    [path("contactId"), path("campaignId")]
}

mock_operation! {
    AddContactFollowersParams, "contacts().add_contact_followers()", json,
    [path("contactId"), json("body")]
}

mock_operation! {
    RemoveContactFollowersParams, "contacts().remove_contact_followers()", json,
    [path("contactId"), json("body")]
}

mock_operation! {
    ListNotesParams, "contacts().list_notes()", json, [path("contactId")]
}

mock_operation! {
    CreateNoteParams, "contacts().create_note()", json, [path("contactId"), json("body")]
}

mock_operation! {
    GetNoteParams, "contacts().get_note()", json, [path("contactId"), path("id")]
}

mock_operation! {
    UpdateNoteParams, "contacts().update_note()", json, [path("contactId"), path("id"),
    json("body")]
}

mock_operation! {
    DeleteNoteParams, "contacts().delete_note()", json, [path("contactId"), path("id")]
}

mock_operation! {
    AddTagsParams, "contacts().add_tags()", json, [path("contactId"), json("body")]
}

mock_operation! {
    RemoveTagsParams, "contacts().remove_tags()", json, [path("contactId"), json("body")]
}

mock_operation! {
    ListTasksParams, "contacts().list_tasks()", json, [path("contactId")]
}

mock_operation! {
    CreateTaskParams, "contacts().create_task()", json, [path("contactId"), json("body")]
}

mock_operation! {
    GetTaskParams, "contacts().get_task()", json, [path("contactId"), path("taskId")]
}

mock_operation! {
    UpdateTaskParams, "contacts().update_task()", json, [path("contactId"),
    path("taskId"), json("body")]
}

mock_operation! {
    DeleteTaskParams, "contacts().delete_task()", json, [path("contactId"),
    path("taskId")]
}

mock_operation! {
    UpdateTaskCompletedParams, "contacts().update_task_completed()", json,
    [path("contactId"), path("taskId"), json("body")]
}

mock_operation! {
    AddContactToWorkflowParams, "contacts().add_contact_to_workflow()", json,
    [path("contactId"), path("workflowId"), json("body")]
}

mock_operation! {
    DeleteContactFromWorkflowParams, "contacts().delete_contact_from_workflow()", json,
    [path("contactId"), path("workflowId"), json("body")]
}

mock_error! {
    ContactsError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}

mock_error! {
    CreateContactError, [BadRequest(body) = 400; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}

mock_error! {
    SetContactsBusinessError, [UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}

mock_error! {
    BulkUpdateTagsError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}

mock_error! {
    GetDuplicateContactError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}"]
}

mock_error! {
    ListNotesError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}"]
}

mock_error! {
    ListTasksError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}"]
}

mock_error! {
    GetTaskError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}"]
}

mock_error! {
    DeleteTaskError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}"]
}
