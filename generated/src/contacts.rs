//! The Contacts API, version 2: 32 operations.
//!
//! [`Client::contacts`](crate::Client::contacts) returns the handle [`Contacts`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Contacts
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_contacts`](Contacts::list_contacts) | `GET /contacts/` | **Deprecated.** Lists the contacts of a location. |
//! | [`create_contact`](Contacts::create_contact) | `POST /contacts/` | Creates a contact. |
//! | [`list_contacts_of_business`](Contacts::list_contacts_of_business) | `GET /contacts/business/{businessId}` | Lists the contacts of a business. |
//! | [`upsert_contact`](Contacts::upsert_contact) | `POST /contacts/upsert` | Creates a contact, or updates the existing contact that it would duplicate. |
//! | [`get_contact`](Contacts::get_contact) | `GET /contacts/{contactId}` | Returns a contact. |
//! | [`update_contact`](Contacts::update_contact) | `PUT /contacts/{contactId}` | Updates a contact. |
//! | [`delete_contact`](Contacts::delete_contact) | `DELETE /contacts/{contactId}` | Deletes a contact. |
//!
//! # Bulk
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`set_contacts_business`](Contacts::set_contacts_business) | `POST /contacts/bulk/business` | Assigns contacts to a business, or removes them from their business. |
//! | [`bulk_update_tags`](Contacts::bulk_update_tags) | `POST /contacts/bulk/tags/update/{type}` | Adds tags to many contacts at once, or removes tags. |
//!
//! # Search
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`search_contacts`](Contacts::search_contacts) | `POST /contacts/search` | Searches the contacts of a location by filters. |
//! | [`get_duplicate_contact`](Contacts::get_duplicate_contact) | `GET /contacts/search/duplicate` | Finds the contact that has a given phone number or email address. |
//!
//! # Appointments
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_appointments`](Contacts::list_appointments) | `GET /contacts/{contactId}/appointments` | Lists the appointments of a contact. |
//!
//! # Campaigns
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`remove_contact_from_every_campaign`](Contacts::remove_contact_from_every_campaign) | `DELETE /contacts/{contactId}/campaigns/removeAll` | Removes a contact from all campaigns. |
//! | [`add_contact_to_campaign`](Contacts::add_contact_to_campaign) | `POST /contacts/{contactId}/campaigns/{campaignId}` | Adds a contact to a campaign. |
//! | [`remove_contact_from_campaign`](Contacts::remove_contact_from_campaign) | `DELETE /contacts/{contactId}/campaigns/{campaignId}` | Removes a contact from a campaign. |
//!
//! # Followers
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`add_contact_followers`](Contacts::add_contact_followers) | `POST /contacts/{contactId}/followers` | Adds followers, who are users, to a contact. |
//! | [`remove_contact_followers`](Contacts::remove_contact_followers) | `DELETE /contacts/{contactId}/followers` | Removes followers from a contact. |
//!
//! # Notes
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_notes`](Contacts::list_notes) | `GET /contacts/{contactId}/notes` | Lists the notes of a contact. |
//! | [`create_note`](Contacts::create_note) | `POST /contacts/{contactId}/notes` | Creates a note about a contact. |
//! | [`get_note`](Contacts::get_note) | `GET /contacts/{contactId}/notes/{id}` | Returns a note of a contact. |
//! | [`update_note`](Contacts::update_note) | `PUT /contacts/{contactId}/notes/{id}` | Updates a note of a contact. |
//! | [`delete_note`](Contacts::delete_note) | `DELETE /contacts/{contactId}/notes/{id}` | Deletes a note of a contact. |
//!
//! # Tags
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`add_tags`](Contacts::add_tags) | `POST /contacts/{contactId}/tags` | Adds tags to a contact. |
//! | [`remove_tags`](Contacts::remove_tags) | `DELETE /contacts/{contactId}/tags` | Removes tags from a contact. |
//!
//! # Tasks
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_tasks`](Contacts::list_tasks) | `GET /contacts/{contactId}/tasks` | Lists the tasks of a contact. |
//! | [`create_task`](Contacts::create_task) | `POST /contacts/{contactId}/tasks` | Creates a task for a contact. |
//! | [`get_task`](Contacts::get_task) | `GET /contacts/{contactId}/tasks/{taskId}` | Returns a task of a contact. |
//! | [`update_task`](Contacts::update_task) | `PUT /contacts/{contactId}/tasks/{taskId}` | Updates a task of a contact. |
//! | [`delete_task`](Contacts::delete_task) | `DELETE /contacts/{contactId}/tasks/{taskId}` | Deletes a task of a contact. |
//! | [`set_task_completed`](Contacts::set_task_completed) | `PUT /contacts/{contactId}/tasks/{taskId}/completed` | Marks a task as done or as not done. |
//!
//! # Workflow
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`add_contact_to_workflow`](Contacts::add_contact_to_workflow) | `POST /contacts/{contactId}/workflow/{workflowId}` | Adds a contact to a workflow. |
//! | [`remove_contact_from_workflow`](Contacts::remove_contact_from_workflow) | `DELETE /contacts/{contactId}/workflow/{workflowId}` | Removes a contact from a workflow. |

use highlevel_runtime::{Api, Client, Request};

use crate::{BusinessId, ContactId, LocationId, NoteId, TaskId, UserId, WorkflowId};

mod add_contact_followers;
mod add_contact_to_campaign;
mod add_contact_to_workflow;
mod add_tags;
mod bulk_update_tags;
mod create_contact;
mod create_note;
mod create_task;
mod delete_contact;
mod delete_note;
mod delete_task;
mod errors;
mod get_contact;
mod get_duplicate_contact;
mod get_note;
mod get_task;
mod list_appointments;
mod list_contacts;
mod list_contacts_of_business;
mod list_notes;
mod list_tasks;
mod remove_contact_followers;
mod remove_contact_from_campaign;
mod remove_contact_from_every_campaign;
mod remove_contact_from_workflow;
mod remove_tags;
mod search_contacts;
mod set_contacts_business;
mod set_task_completed;
mod types;
mod update_contact;
mod update_note;
mod update_task;
mod upsert_contact;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use self::set_task_completed::SetTaskCompletedRequired;
pub use self::types::{
    BulkTagUpdateResponse, Contact, ContactList, ContactListMeta, ContactResponse,
    ContactSearchResults, ContactUpdate, ContactUpsert, CreateContactResponse,
    CreatedContact, DndSettings, FoundContact, NewContact, UpdateContactResponse,
    UpsertContactResponse,
};
pub use crate::shared::contacts::{
    AddFollowersResponse, AddedTags, AdditionalEmail, AdditionalPhone, AppointmentList,
    AttributionSource, BulkTagChange, BulkTagOutcome, BulkTagOutcomeType, BulkTagUpdate,
    ContactAppointment, ContactCreatedBy, ContactFilter, ContactOpportunity,
    ContactSearch, ContactSort, ContactsBusiness, DndSetting, DndStatus,
    DuplicateContact, DuplicateContactErrorBody, FilterGroup, FilterOperator,
    FoundAdditionalPhone, InboundDndSetting, InboundDndSettings, InboundDndStatus,
    ListedContact, NewNote, NewTask, NewTaskRequired, Note, NoteList, NoteResponse,
    NoteUpdate, RemoveFollowersResponse, RemovedTags, SetContactsBusinessResponse,
    SortDirection, Task, TaskList, TaskResponse, TaskUpdate,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Contacts",
    version: "v2",
    module: "contacts",
    feature: "contacts",
};

/// The Contacts API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Contacts<'a> {
    client: &'a Client,
}

impl<'a> Contacts<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists the contacts of a location.
    ///
    /// HighLevel deprecated this operation; use
    /// [`search_contacts`](crate::contacts::Contacts::search_contacts).
    ///
    /// A page has at most 100 contacts.
    ///
    /// Returns one page, [`ContactList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListContactsError`](operations::ListContactsError).
    ///
    /// Needs a location's token with the scope `contacts.readonly`.
    ///
    /// `GET /contacts/`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/get-contacts))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut listed_contacts = client
    ///     .contacts()
    ///     .list_contacts("ve9EPM428h8vShlRW1KT")
    ///     .items();
    /// while let Some(listed_contact) = listed_contacts.next().await {
    ///     let listed_contact = listed_contact?;
    ///     println!("{:?}", listed_contact.contact_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-contacts")]
    #[deprecated(note = "HighLevel deprecated this operation; use `search_contacts`")]
    pub fn list_contacts(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListContacts {
        let params = operations::ListContactsParams::new(location_id);
        operations::ListContacts {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a contact.
    ///
    /// If the location allows no duplicates, a duplicate is refused with a 400;
    /// [`upsert_contact`](crate::contacts::Contacts::upsert_contact) updates the existing
    /// contact instead. After a 422, look for the contact before trying again, because it
    /// may have been created.
    ///
    /// Returns [`CreatedContact`]: the field `contact` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CreateContactResponse`], in a `Response`. Errors are
    /// [`CreateContactError`](operations::CreateContactError).
    ///
    /// Needs a location's token with the scope `contacts.write`.
    ///
    /// `POST /contacts/`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/create-contact))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::contacts::NewContact;
    ///
    /// let created_contact = client
    ///     .contacts()
    ///     .create_contact(
    ///         NewContact::new("ve9EPM428h8vShlRW1KT")
    ///             .first_name("Jane")
    ///             .email("jane@example.com"),
    ///     )
    ///     .await?;
    /// println!("{:?}", created_contact.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_contact(&self, body: NewContact) -> operations::CreateContact {
        let params = operations::CreateContactParams::new(body);
        Request::new(self.client, params)
    }

    /// Assigns contacts to a business, or removes them from their business.
    ///
    /// The business id `Nullable::Null` removes the contacts from their business.
    ///
    /// Returns a list of `ContactId`: the field `ids` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`SetContactsBusinessResponse`], in a `Response`. Errors are
    /// [`SetContactsBusinessError`](operations::SetContactsBusinessError).
    ///
    /// `POST /contacts/bulk/business`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/add-remove-contact-from-business))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::contacts::ContactsBusiness;
    ///
    /// let contact_ids = client
    ///     .contacts()
    ///     .set_contacts_business(
    ///         ContactsBusiness::new(
    ///             "ve9EPM428h8vShlRW1KT",
    ///             ["IDqvFHGColiyK6jiatuz", "pOC0uJ97VYOKH2m3fkMD"],
    ///             "63771dcac1116f0e21de8e12",
    ///         ),
    ///     )
    ///     .await?;
    /// for contact_id in contact_ids {
    ///     println!("{contact_id:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "add-remove-contact-from-business")]
    pub fn set_contacts_business(
        &self,
        body: ContactsBusiness,
    ) -> operations::SetContactsBusiness {
        let params = operations::SetContactsBusinessParams::new(body);
        Request::new(self.client, params)
    }

    /// Adds tags to many contacts at once, or removes tags.
    ///
    /// The response has an entry for each contact. The call can succeed although some
    /// contacts failed, so check the error count.
    ///
    /// Returns [`BulkTagUpdateResponse`]. Errors are
    /// [`BulkUpdateTagsError`](operations::BulkUpdateTagsError).
    ///
    /// `POST /contacts/bulk/tags/update/{type}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/create-association))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::contacts::{BulkTagChange, BulkTagUpdate};
    ///
    /// let response = client
    ///     .contacts()
    ///     .bulk_update_tags(
    ///         BulkTagChange::Add,
    ///         BulkTagUpdate::new(
    ///             "ve9EPM428h8vShlRW1KT",
    ///             ["ocQHyuzHvysMo5N5VsXc", "3ualbhnV7j3n3a9r2moD"],
    ///             ["newsletter", "vip"],
    ///         ),
    ///     )
    ///     .await?;
    /// println!("{:?}", response.error_count);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-association")]
    pub fn bulk_update_tags(
        &self,
        type_: BulkTagChange,
        body: BulkTagUpdate,
    ) -> operations::BulkUpdateTags {
        let params = operations::BulkUpdateTagsParams::new(type_, body);
        Request::new(self.client, params)
    }

    /// Lists the contacts of a business.
    ///
    /// Returns one page, [`ContactList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListContactsOfBusinessError`](operations::ListContactsOfBusinessError).
    ///
    /// Needs a location's token with the scope `contacts.readonly`.
    ///
    /// `GET /contacts/business/{businessId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/get-contacts-by-business-id))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut listed_contacts = client
    ///     .contacts()
    ///     .list_contacts_of_business("ve9EPM428h8vShlRW1KT", "63771dcac1116f0e21de8e12")
    ///     .items();
    /// while let Some(listed_contact) = listed_contacts.next().await {
    ///     let listed_contact = listed_contact?;
    ///     println!("{:?}", listed_contact.contact_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-contacts-by-businessId")]
    pub fn list_contacts_of_business(
        &self,
        location_id: impl Into<LocationId>,
        business_id: impl Into<BusinessId>,
    ) -> operations::ListContactsOfBusiness {
        let params = operations::ListContactsOfBusinessParams::new(
            location_id,
            business_id,
        );
        operations::ListContactsOfBusiness {
            request: Request::new(self.client, params),
        }
    }

    /// Searches the contacts of a location by filters.
    ///
    /// This operation is a POST, but changes nothing. All filters of one level must
    /// match, unless they are in a group with `OR`. The parameter `page` reaches the
    /// first 10,000 contacts. Beyond them, `search_after` is used instead of `page`.
    ///
    /// Returns one page, [`ContactSearchResults`]. Use [`pages`](crate::Request::pages)
    /// or [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`SearchContactsError`](operations::SearchContactsError).
    ///
    /// Needs a location's token with the scope `contacts.readonly`.
    ///
    /// `POST /contacts/search`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/search-contacts-advanced))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::contacts::ContactSearch;
    ///
    /// let mut found_contacts = client
    ///     .contacts()
    ///     .search_contacts(ContactSearch::new("ve9EPM428h8vShlRW1KT").query("John"))
    ///     .items();
    /// while let Some(found_contact) = found_contacts.next().await {
    ///     let found_contact = found_contact?;
    ///     println!("{:?}", found_contact.contact_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "search-contacts-advanced")]
    pub fn search_contacts(&self, body: ContactSearch) -> operations::SearchContacts {
        let params = operations::SearchContactsParams::new(body);
        Request::new(self.client, params)
    }

    /// Finds the contact that has a given phone number or email address.
    ///
    /// If the location allows duplicates, the email address is compared before the phone
    /// number. Without a match, `contact` of the response is `None`.
    ///
    /// Returns [`ContactResponse`]. Errors are
    /// [`GetDuplicateContactError`](operations::GetDuplicateContactError).
    ///
    /// Needs a location's token with the scope `contacts.readonly`.
    ///
    /// `GET /contacts/search/duplicate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/get-duplicate-contact))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .contacts()
    ///     .get_duplicate_contact("ve9EPM428h8vShlRW1KT")
    ///     .email("jane@example.com")
    ///     .await?;
    /// if let Some(contact) = response.contact {
    ///     println!("{:?}", contact.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_duplicate_contact(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::GetDuplicateContact {
        let params = operations::GetDuplicateContactParams::new(location_id);
        operations::GetDuplicateContact {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a contact, or updates the existing contact that it would duplicate.
    ///
    /// A setting of the location decides whether the email address or the phone number is
    /// compared first. If the two belong to different contacts, the contact found first
    /// is updated and the other value is ignored. The given tags replace all tags of the
    /// contact.
    ///
    /// Returns [`UpsertContactResponse`]. Errors are
    /// [`UpsertContactError`](operations::UpsertContactError).
    ///
    /// Needs a location's token with the scope `contacts.write`.
    ///
    /// `POST /contacts/upsert`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/upsert-contact))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::contacts::ContactUpsert;
    ///
    /// let response = client
    ///     .contacts()
    ///     .upsert_contact(
    ///         ContactUpsert::new("ve9EPM428h8vShlRW1KT")
    ///             .first_name("Jane")
    ///             .email("jane@example.com"),
    ///     )
    ///     .await?;
    /// if let Some(contact) = response.contact {
    ///     println!("{:?}", contact.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn upsert_contact(&self, body: ContactUpsert) -> operations::UpsertContact {
        let params = operations::UpsertContactParams::new(body);
        Request::new(self.client, params)
    }

    /// Returns a contact.
    ///
    /// Returns [`Contact`]: the field `contact` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`ContactResponse`], in a `Response`. Errors are
    /// [`GetContactError`](operations::GetContactError).
    ///
    /// Needs a location's token with the scope `contacts.readonly`.
    ///
    /// `GET /contacts/{contactId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/get-contact))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let contact = client.contacts().get_contact("ocQHyuzHvysMo5N5VsXc").await?;
    /// println!("{:?}", contact.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_contact(
        &self,
        contact_id: impl Into<ContactId>,
    ) -> operations::GetContact {
        let params = operations::GetContactParams::new(contact_id);
        Request::new(self.client, params)
    }

    /// Updates a contact.
    ///
    /// The given tags replace all tags of the contact;
    /// [`add_tags`](crate::contacts::Contacts::add_tags) and
    /// [`remove_tags`](crate::contacts::Contacts::remove_tags) keep the others.
    ///
    /// Returns [`Contact`]: the field `contact` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`UpdateContactResponse`], in a `Response`. Errors are
    /// [`UpdateContactError`](operations::UpdateContactError).
    ///
    /// Needs a location's token with the scope `contacts.write`.
    ///
    /// `PUT /contacts/{contactId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/update-contact))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::contacts::ContactUpdate;
    ///
    /// let contact = client
    ///     .contacts()
    ///     .update_contact(
    ///         "ocQHyuzHvysMo5N5VsXc",
    ///         ContactUpdate::new().first_name("Jane").phone("+12025550123"),
    ///     )
    ///     .await?;
    /// println!("{:?}", contact.phone);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_contact(
        &self,
        contact_id: impl Into<ContactId>,
        body: ContactUpdate,
    ) -> operations::UpdateContact {
        let params = operations::UpdateContactParams::new(contact_id, body);
        Request::new(self.client, params)
    }

    /// Deletes a contact.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteContactError`](operations::DeleteContactError).
    ///
    /// Needs a location's token with the scope `contacts.write`.
    ///
    /// `DELETE /contacts/{contactId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/delete-contact))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client.contacts().delete_contact("ocQHyuzHvysMo5N5VsXc").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_contact(
        &self,
        contact_id: impl Into<ContactId>,
    ) -> operations::DeleteContact {
        let params = operations::DeleteContactParams::new(contact_id);
        Request::new(self.client, params)
    }

    /// Lists the appointments of a contact.
    ///
    /// Returns a list of [`ContactAppointment`]: the field `events` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`AppointmentList`], in a `Response`. Errors are
    /// [`ListAppointmentsError`](operations::ListAppointmentsError).
    ///
    /// Needs a location's token with the scope `contacts.readonly`.
    ///
    /// `GET /contacts/{contactId}/appointments`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/get-appointments-for-contact))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let contact_appointments = client
    ///     .contacts()
    ///     .list_appointments("ocQHyuzHvysMo5N5VsXc")
    ///     .await?;
    /// for contact_appointment in contact_appointments {
    ///     println!("{:?}", contact_appointment.title);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-appointments-for-contact")]
    pub fn list_appointments(
        &self,
        contact_id: impl Into<ContactId>,
    ) -> operations::ListAppointments {
        let params = operations::ListAppointmentsParams::new(contact_id);
        Request::new(self.client, params)
    }

    /// Removes a contact from all campaigns.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`RemoveContactFromEveryCampaignError`](operations::RemoveContactFromEveryCampaignError).
    ///
    /// Needs a location's token with the scope `contacts.write`.
    ///
    /// `DELETE /contacts/{contactId}/campaigns/removeAll`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/remove-contact-from-every-campaign))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client.contacts().remove_contact_from_every_campaign("ocQHyuzHvysMo5N5VsXc").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_contact_from_every_campaign(
        &self,
        contact_id: impl Into<ContactId>,
    ) -> operations::RemoveContactFromEveryCampaign {
        let params = operations::RemoveContactFromEveryCampaignParams::new(contact_id);
        Request::new(self.client, params)
    }

    /// Adds a contact to a campaign.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`AddContactToCampaignError`](operations::AddContactToCampaignError).
    ///
    /// Needs a location's token with the scope `contacts.write`.
    ///
    /// `POST /contacts/{contactId}/campaigns/{campaignId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/add-contact-to-campaign))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .contacts()
    ///     .add_contact_to_campaign("ocQHyuzHvysMo5N5VsXc", "Y2I9XM7aO1hncuSOlc9L")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_contact_to_campaign(
        &self,
        contact_id: impl Into<ContactId>,
        campaign_id: impl Into<String>,
    ) -> operations::AddContactToCampaign {
        let params = operations::AddContactToCampaignParams::new(
            contact_id,
            campaign_id,
        );
        operations::AddContactToCampaign {
            request: Request::new(self.client, params),
        }
    }

    /// Removes a contact from a campaign.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`RemoveContactFromCampaignError`](operations::RemoveContactFromCampaignError).
    ///
    /// Needs a location's token with the scope `contacts.write`.
    ///
    /// `DELETE /contacts/{contactId}/campaigns/{campaignId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/remove-contact-from-campaign))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .contacts()
    ///     .remove_contact_from_campaign("ocQHyuzHvysMo5N5VsXc", "Y2I9XM7aO1hncuSOlc9L")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_contact_from_campaign(
        &self,
        contact_id: impl Into<ContactId>,
        campaign_id: impl Into<String>,
    ) -> operations::RemoveContactFromCampaign {
        let params = operations::RemoveContactFromCampaignParams::new(
            contact_id,
            campaign_id,
        );
        Request::new(self.client, params)
    }

    /// Adds followers, who are users, to a contact.
    ///
    /// Returns [`AddFollowersResponse`]. Errors are
    /// [`AddContactFollowersError`](operations::AddContactFollowersError).
    ///
    /// Needs a location's token with the scope `contacts.write`.
    ///
    /// `POST /contacts/{contactId}/followers`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/add-followers-contact))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .contacts()
    ///     .add_contact_followers("ocQHyuzHvysMo5N5VsXc", ["CVokAlI8fgw4WYWoCtQz"])
    ///     .await?;
    /// println!("{:?}", response.followers);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "add-followers-contact")]
    pub fn add_contact_followers(
        &self,
        contact_id: impl Into<ContactId>,
        followers: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> operations::AddContactFollowers {
        let params = operations::AddContactFollowersParams::new(contact_id, followers);
        Request::new(self.client, params)
    }

    /// Removes followers from a contact.
    ///
    /// Returns [`RemoveFollowersResponse`]. Errors are
    /// [`RemoveContactFollowersError`](operations::RemoveContactFollowersError).
    ///
    /// Needs a location's token with the scope `contacts.write`.
    ///
    /// `DELETE /contacts/{contactId}/followers`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/remove-followers-contact))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .contacts()
    ///     .remove_contact_followers("ocQHyuzHvysMo5N5VsXc", ["CVokAlI8fgw4WYWoCtQz"])
    ///     .await?;
    /// println!("{:?}", response.followers);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "remove-followers-contact")]
    pub fn remove_contact_followers(
        &self,
        contact_id: impl Into<ContactId>,
        followers: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> operations::RemoveContactFollowers {
        let params = operations::RemoveContactFollowersParams::new(
            contact_id,
            followers,
        );
        Request::new(self.client, params)
    }

    /// Lists the notes of a contact.
    ///
    /// Returns a list of [`Note`]: the field `notes` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body, [`NoteList`],
    /// in a `Response`. Errors are [`ListNotesError`](operations::ListNotesError).
    ///
    /// Needs a location's token with the scope `contacts.readonly`.
    ///
    /// `GET /contacts/{contactId}/notes`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/get-all-notes))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let notes = client.contacts().list_notes("ocQHyuzHvysMo5N5VsXc").await?;
    /// for note in notes {
    ///     println!("{:?}", note.body);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-all-notes")]
    pub fn list_notes(&self, contact_id: impl Into<ContactId>) -> operations::ListNotes {
        let params = operations::ListNotesParams::new(contact_id);
        Request::new(self.client, params)
    }

    /// Creates a note about a contact.
    ///
    /// Returns [`Note`]: the field `note` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`NoteResponse`], in a `Response`. Errors are
    /// [`CreateNoteError`](operations::CreateNoteError).
    ///
    /// Needs a location's token with the scope `contacts.write`.
    ///
    /// `POST /contacts/{contactId}/notes`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/create-note))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::contacts::NewNote;
    ///
    /// let note = client
    ///     .contacts()
    ///     .create_note(
    ///         "ocQHyuzHvysMo5N5VsXc",
    ///         NewNote::new("Prefers appointments in the morning"),
    ///     )
    ///     .await?;
    /// println!("{:?}", note.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_note(
        &self,
        contact_id: impl Into<ContactId>,
        body: NewNote,
    ) -> operations::CreateNote {
        let params = operations::CreateNoteParams::new(contact_id, body);
        Request::new(self.client, params)
    }

    /// Returns a note of a contact.
    ///
    /// Returns [`Note`]: the field `note` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`NoteResponse`], in a `Response`. Errors are
    /// [`GetNoteError`](operations::GetNoteError).
    ///
    /// Needs a location's token with the scope `contacts.readonly`.
    ///
    /// `GET /contacts/{contactId}/notes/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/get-note))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let note = client
    ///     .contacts()
    ///     .get_note("ocQHyuzHvysMo5N5VsXc", "HGPcayliwcdoUFzvbTok")
    ///     .await?;
    /// println!("{:?}", note.body);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_note(
        &self,
        contact_id: impl Into<ContactId>,
        id: impl Into<NoteId>,
    ) -> operations::GetNote {
        let params = operations::GetNoteParams::new(contact_id, id);
        Request::new(self.client, params)
    }

    /// Updates a note of a contact.
    ///
    /// Returns [`Note`]: the field `note` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`NoteResponse`], in a `Response`. Errors are
    /// [`UpdateNoteError`](operations::UpdateNoteError).
    ///
    /// Needs a location's token with the scope `contacts.write`.
    ///
    /// `PUT /contacts/{contactId}/notes/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/update-note))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::contacts::NoteUpdate;
    ///
    /// let note = client
    ///     .contacts()
    ///     .update_note(
    ///         "ocQHyuzHvysMo5N5VsXc",
    ///         "HGPcayliwcdoUFzvbTok",
    ///         NoteUpdate::new().body("Prefers appointments in the afternoon"),
    ///     )
    ///     .await?;
    /// println!("{:?}", note.body);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_note(
        &self,
        contact_id: impl Into<ContactId>,
        id: impl Into<NoteId>,
        body: NoteUpdate,
    ) -> operations::UpdateNote {
        let params = operations::UpdateNoteParams::new(contact_id, id, body);
        Request::new(self.client, params)
    }

    /// Deletes a note of a contact.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteNoteError`](operations::DeleteNoteError).
    ///
    /// Needs a location's token with the scope `contacts.write`.
    ///
    /// `DELETE /contacts/{contactId}/notes/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/delete-note))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client.contacts().delete_note("ocQHyuzHvysMo5N5VsXc", "HGPcayliwcdoUFzvbTok").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_note(
        &self,
        contact_id: impl Into<ContactId>,
        id: impl Into<NoteId>,
    ) -> operations::DeleteNote {
        let params = operations::DeleteNoteParams::new(contact_id, id);
        Request::new(self.client, params)
    }

    /// Adds tags to a contact.
    ///
    /// Returns [`AddedTags`]. Errors are [`AddTagsError`](operations::AddTagsError).
    ///
    /// Needs a location's token with the scope `contacts.write`.
    ///
    /// `POST /contacts/{contactId}/tags`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/add-tags))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let added_tags = client
    ///     .contacts()
    ///     .add_tags("ocQHyuzHvysMo5N5VsXc", ["newsletter", "vip"])
    ///     .await?;
    /// println!("{:?}", added_tags.tags);
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_tags(
        &self,
        contact_id: impl Into<ContactId>,
        tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> operations::AddTags {
        let params = operations::AddTagsParams::new(contact_id, tags);
        Request::new(self.client, params)
    }

    /// Removes tags from a contact.
    ///
    /// Returns [`RemovedTags`]. Errors are
    /// [`RemoveTagsError`](operations::RemoveTagsError).
    ///
    /// Needs a location's token with the scope `contacts.write`.
    ///
    /// `DELETE /contacts/{contactId}/tags`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/remove-tags))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let removed_tags = client
    ///     .contacts()
    ///     .remove_tags("ocQHyuzHvysMo5N5VsXc", ["newsletter", "vip"])
    ///     .await?;
    /// println!("{:?}", removed_tags.tags);
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_tags(
        &self,
        contact_id: impl Into<ContactId>,
        tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> operations::RemoveTags {
        let params = operations::RemoveTagsParams::new(contact_id, tags);
        Request::new(self.client, params)
    }

    /// Lists the tasks of a contact.
    ///
    /// Returns a list of [`Task`]: the field `tasks` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body, [`TaskList`],
    /// in a `Response`. Errors are [`ListTasksError`](operations::ListTasksError).
    ///
    /// Needs a location's token with the scope `contacts.readonly`.
    ///
    /// `GET /contacts/{contactId}/tasks`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/get-all-tasks))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let tasks = client.contacts().list_tasks("ocQHyuzHvysMo5N5VsXc").await?;
    /// for task in tasks {
    ///     println!("{:?}", task.title);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-all-tasks")]
    pub fn list_tasks(&self, contact_id: impl Into<ContactId>) -> operations::ListTasks {
        let params = operations::ListTasksParams::new(contact_id);
        Request::new(self.client, params)
    }

    /// Creates a task for a contact.
    ///
    /// Returns [`Task`]: the field `task` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`TaskResponse`], in a `Response`. Errors are
    /// [`CreateTaskError`](operations::CreateTaskError).
    ///
    /// Needs a location's token with the scope `contacts.write`.
    ///
    /// `POST /contacts/{contactId}/tasks`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/create-task))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::contacts::{NewTask, NewTaskRequired};
    ///
    /// let task = client
    ///     .contacts()
    ///     .create_task(
    ///         "ocQHyuzHvysMo5N5VsXc",
    ///         NewTask::new(NewTaskRequired {
    ///             title: "Call back",
    ///             due_date: "2026-03-02T11:00:00Z",
    ///             completed: false,
    ///         }),
    ///     )
    ///     .await?;
    /// println!("{:?}", task.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_task(
        &self,
        contact_id: impl Into<ContactId>,
        body: NewTask,
    ) -> operations::CreateTask {
        let params = operations::CreateTaskParams::new(contact_id, body);
        Request::new(self.client, params)
    }

    /// Returns a task of a contact.
    ///
    /// Returns [`Task`]: the field `task` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`TaskResponse`], in a `Response`. Errors are
    /// [`GetTaskError`](operations::GetTaskError).
    ///
    /// Needs a location's token with the scope `contacts.readonly`.
    ///
    /// `GET /contacts/{contactId}/tasks/{taskId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/get-task))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let task = client
    ///     .contacts()
    ///     .get_task("ocQHyuzHvysMo5N5VsXc", "lJpzYrWdpkC2hX6t2yue")
    ///     .await?;
    /// println!("{:?}", task.title);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_task(
        &self,
        contact_id: impl Into<ContactId>,
        task_id: impl Into<TaskId>,
    ) -> operations::GetTask {
        let params = operations::GetTaskParams::new(contact_id, task_id);
        Request::new(self.client, params)
    }

    /// Updates a task of a contact.
    ///
    /// Returns [`Task`]: the field `task` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`TaskResponse`], in a `Response`. Errors are
    /// [`UpdateTaskError`](operations::UpdateTaskError).
    ///
    /// Needs a location's token with the scope `contacts.write`.
    ///
    /// `PUT /contacts/{contactId}/tasks/{taskId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/update-task))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::contacts::TaskUpdate;
    ///
    /// let task = client
    ///     .contacts()
    ///     .update_task(
    ///         "ocQHyuzHvysMo5N5VsXc",
    ///         "lJpzYrWdpkC2hX6t2yue",
    ///         TaskUpdate::new()
    ///             .title("Call back about the quote")
    ///             .due_date("2026-03-03T11:00:00Z"),
    ///     )
    ///     .await?;
    /// println!("{:?}", task.due_date);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_task(
        &self,
        contact_id: impl Into<ContactId>,
        task_id: impl Into<TaskId>,
        body: TaskUpdate,
    ) -> operations::UpdateTask {
        let params = operations::UpdateTaskParams::new(contact_id, task_id, body);
        Request::new(self.client, params)
    }

    /// Deletes a task of a contact.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteTaskError`](operations::DeleteTaskError).
    ///
    /// Needs a location's token with the scope `contacts.write`.
    ///
    /// `DELETE /contacts/{contactId}/tasks/{taskId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/delete-task))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client.contacts().delete_task("ocQHyuzHvysMo5N5VsXc", "lJpzYrWdpkC2hX6t2yue").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_task(
        &self,
        contact_id: impl Into<ContactId>,
        task_id: impl Into<TaskId>,
    ) -> operations::DeleteTask {
        let params = operations::DeleteTaskParams::new(contact_id, task_id);
        Request::new(self.client, params)
    }

    /// Marks a task as done or as not done.
    ///
    /// Returns [`Task`]: the field `task` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`TaskResponse`], in a `Response`. Errors are
    /// [`SetTaskCompletedError`](operations::SetTaskCompletedError).
    ///
    /// Needs a location's token with the scope `contacts.write`.
    ///
    /// `PUT /contacts/{contactId}/tasks/{taskId}/completed`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/update-task-completed))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::contacts::SetTaskCompletedRequired;
    ///
    /// let task = client
    ///     .contacts()
    ///     .set_task_completed(SetTaskCompletedRequired {
    ///         contact_id: "ocQHyuzHvysMo5N5VsXc",
    ///         task_id: "lJpzYrWdpkC2hX6t2yue",
    ///         completed: true,
    ///     })
    ///     .await?;
    /// println!("{:?}", task.completed);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-task-completed")]
    pub fn set_task_completed(
        &self,
        required: SetTaskCompletedRequired<impl Into<ContactId>, impl Into<TaskId>>,
    ) -> operations::SetTaskCompleted {
        let params = operations::SetTaskCompletedParams::new(required);
        Request::new(self.client, params)
    }

    /// Adds a contact to a workflow.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`AddContactToWorkflowError`](operations::AddContactToWorkflowError).
    ///
    /// Needs a location's token with the scope `contacts.write`.
    ///
    /// `POST /contacts/{contactId}/workflow/{workflowId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/add-contact-to-workflow))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .contacts()
    ///     .add_contact_to_workflow(
    ///         "ocQHyuzHvysMo5N5VsXc",
    ///         "f5a2ab74-4c1c-4ede-9c43-2ef1e01e0b38",
    ///     )
    ///     .event_start_time("2026-03-02T09:00:00+01:00")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_contact_to_workflow(
        &self,
        contact_id: impl Into<ContactId>,
        workflow_id: impl Into<WorkflowId>,
    ) -> operations::AddContactToWorkflow {
        let params = operations::AddContactToWorkflowParams::new(
            contact_id,
            workflow_id,
        );
        operations::AddContactToWorkflow {
            request: Request::new(self.client, params),
        }
    }

    /// Removes a contact from a workflow.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`RemoveContactFromWorkflowError`](operations::RemoveContactFromWorkflowError).
    ///
    /// Needs a location's token with the scope `contacts.write`.
    ///
    /// `DELETE /contacts/{contactId}/workflow/{workflowId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/delete-contact-from-workflow))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .contacts()
    ///     .remove_contact_from_workflow(
    ///         "ocQHyuzHvysMo5N5VsXc",
    ///         "f5a2ab74-4c1c-4ede-9c43-2ef1e01e0b38",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete-contact-from-workflow")]
    pub fn remove_contact_from_workflow(
        &self,
        contact_id: impl Into<ContactId>,
        workflow_id: impl Into<WorkflowId>,
    ) -> operations::RemoveContactFromWorkflow {
        let params = operations::RemoveContactFromWorkflowParams::new(
            contact_id,
            workflow_id,
        );
        operations::RemoveContactFromWorkflow {
            request: Request::new(self.client, params),
        }
    }
}
