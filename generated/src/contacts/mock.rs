//! The Contacts API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::{ContactsError, GetDuplicateContactError};
use super::operations::{
    AddContactFollowersParams, AddContactToCampaignParams, AddContactToWorkflowParams,
    AddTagsParams, BulkUpdateTagsError, BulkUpdateTagsParams, CreateContactError,
    CreateContactParams, CreateNoteParams, CreateTaskParams, DeleteContactParams,
    DeleteNoteParams, DeleteTaskParams, GetContactParams, GetDuplicateContactParams,
    GetNoteParams, GetTaskParams, ListAppointmentsParams, ListContactsOfBusinessParams,
    ListContactsParams, ListNotesParams, ListTasksParams, RemoveContactFollowersParams,
    RemoveContactFromCampaignParams, RemoveContactFromEveryCampaignParams,
    RemoveContactFromWorkflowParams, RemoveTagsParams, SearchContactsParams,
    SetContactsBusinessError, SetContactsBusinessParams, SetTaskCompletedParams,
    UpdateContactParams, UpdateNoteParams, UpdateTaskParams, UpsertContactParams,
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

    /// Mocks [`set_task_completed`](super::Contacts::set_task_completed).
    pub fn set_task_completed(&self) -> Expect<'a, SetTaskCompletedParams> {
        self.mock.expect()
    }

    /// Mocks [`add_contact_to_workflow`](super::Contacts::add_contact_to_workflow).
    pub fn add_contact_to_workflow(&self) -> Expect<'a, AddContactToWorkflowParams> {
        self.mock.expect()
    }

    /// Mocks [`remove_contact_from_workflow`](super::Contacts::remove_contact_from_workflow).
    pub fn remove_contact_from_workflow(
        &self,
    ) -> Expect<'a, RemoveContactFromWorkflowParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
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
    Listed::of::<SetTaskCompletedParams>(),
    Listed::of::<AddContactToWorkflowParams>(),
    Listed::of::<RemoveContactFromWorkflowParams>(),
];

mock_operation! {
    ListContactsParams, "contacts().list_contacts()", json, [query("locationId"),
    query("startAfterId"), query("startAfter"), query("query"), query("limit")],
    "{\"contacts\":[{\"id\":\"ocQHyuzHvysMo5N5VsXc\",\"locationId\":\"C2QujeCh8ZnC7al2InWR\",\"email\":\"JohnDeo@gmail.com\",\"timezone\":\"Asia/Calcutta\",\"country\":\"DE\",\"source\":\"xyz form\",\"dateAdded\":\"2020-10-29T09:31:30.255Z\",\"customFields\":[{\"id\":\"MgobCB14YMVKuE4Ka8p1\",\"value\":\"name\"}],\"tags\":[\"newsletter\",\"vip\"],\"businessId\":\"641c094001436dbc2081e642\",\"attributions\":[{\"url\":\"Trigger Link\",\"referrer\":\"https://www.google.com\",\"gclid\":\"CjOKCQjwnNyUBhCZARISAI9AYIFtNnIcWcYGIOQINz_ZoFI5SSLRRugSoPZoiEu27IZBY£1-MAIWmEaAo2VEALW_WCB\",\"fbp\":\"fb.1.1674748390986.1171287961\",\"fbEventId\":\"event-id-789\",\"userAgent\":\"Mozilla/5.0\",\"ip\":\"58.111.106.198\",\"medium\":\"survey\",\"mediumId\":\"FglfHAn30PRwsZVyQlKp\"}]}],\"count\":10,\"meta\":{\"total\":50,\"nextPageUrl\":\"http://localhost:5058/contacts/?locationId=ve9EPM428h8vShlRW1KT&startAfter=1631087949919&startAfterId=yd0jdjOavGk2o6Nh5Ndb\",\"startAfterId\":\"yd0jdjOavGk2o6Nh5Ndb\",\"startAfter\":1631087949919,\"currentPage\":2,\"nextPage\":3,\"prevPage\":1}}"
}

mock_operation! {
    CreateContactParams, "contacts().create_contact()", payload("contact"),
    [json("body")],
    "{\"contact\":{\"id\":\"seD4PfOuKoVMLkEZqohJ\",\"dateAdded\":\"2021-08-31T09:59:41.937Z\",\"dateUpdated\":\"2021-08-31T09:59:41.937Z\",\"deleted\":false,\"type\":\"lead\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"firstName\":\"rubika\",\"firstNameLowerCase\":\"rubika\",\"fullNameLowerCase\":\"rubika deo\",\"lastName\":\"Deo\",\"lastNameLowerCase\":\"deo\",\"email\":\"rubika@deos.com\",\"emailLowerCase\":\"rubika@deos.com\",\"bounceEmail\":false,\"unsubscribeEmail\":false,\"dnd\":true,\"phone\":\"+18832327657\",\"address1\":\"3535 1st St N\",\"city\":\"Dolomite\",\"state\":\"AL\",\"country\":\"US\",\"postalCode\":\"35061\",\"website\":\"https://www.tesla.com\",\"source\":\"public api\",\"companyName\":\"DGS VolMAX\",\"dateOfBirth\":\"1990-09-25T00:00:00.000Z\",\"birthMonth\":8,\"birthDay\":25,\"lastSessionActivityAt\":\"2021-07-16T11:39:30.564Z\",\"businessId\":\"641c094001436dbc2081e642\",\"assignedTo\":\"y0BeYjuRIlDwsDcOHOJo\"}}"
}

mock_operation! {
    SetContactsBusinessParams, "contacts().set_contacts_business()", payload("ids"),
    [json("body")], "{\"success\":true,\"ids\":[\"pOC0uJ97VYOKH2m3fkMD\"]}"
}

mock_operation! {
    BulkUpdateTagsParams, "contacts().bulk_update_tags()", json, [path("type"),
    json("body")],
    "{\"succeded\":true,\"errorCount\":0,\"responses\":[{\"contactId\":\"qFSqySFkVvNzOSqgGqFi\",\"message\":\"Tags updated\",\"type\":\"success\",\"oldTags\":[\"tag-1\",\"tag-2\"],\"tagsAdded\":[],\"tagsRemoved\":[]},{\"contactId\":\"abcdef\",\"message\":\"contact id is not a valid firebase id\",\"type\":\"error\"},{\"contactId\":\"qFSqySFkVvNzOSqgGqFi\",\"message\":\"contact is deleted\",\"type\":\"error\"},{\"contactId\":\"3ualbhnV7j3n3a9r2moD\",\"message\":\"contact does not belong to location\",\"type\":\"error\"}]}"
}

mock_operation! {
    ListContactsOfBusinessParams, "contacts().list_contacts_of_business()", json,
    [path("businessId"), query("locationId"), query("limit"), query("skip"),
    query("query")],
    "{\"contacts\":[{\"id\":\"ocQHyuzHvysMo5N5VsXc\",\"locationId\":\"C2QujeCh8ZnC7al2InWR\",\"email\":\"JohnDeo@gmail.com\",\"timezone\":\"Asia/Calcutta\",\"country\":\"DE\",\"source\":\"xyz form\",\"dateAdded\":\"2020-10-29T09:31:30.255Z\",\"customFields\":[{\"id\":\"MgobCB14YMVKuE4Ka8p1\",\"value\":\"name\"}],\"tags\":[\"newsletter\",\"vip\"],\"businessId\":\"641c094001436dbc2081e642\",\"attributions\":[{\"url\":\"Trigger Link\",\"referrer\":\"https://www.google.com\",\"gclid\":\"CjOKCQjwnNyUBhCZARISAI9AYIFtNnIcWcYGIOQINz_ZoFI5SSLRRugSoPZoiEu27IZBY£1-MAIWmEaAo2VEALW_WCB\",\"fbp\":\"fb.1.1674748390986.1171287961\",\"fbEventId\":\"event-id-789\",\"userAgent\":\"Mozilla/5.0\",\"ip\":\"58.111.106.198\",\"medium\":\"survey\",\"mediumId\":\"FglfHAn30PRwsZVyQlKp\"}]}],\"count\":10,\"meta\":{\"total\":50,\"nextPageUrl\":\"http://localhost:5058/contacts/?locationId=ve9EPM428h8vShlRW1KT&startAfter=1631087949919&startAfterId=yd0jdjOavGk2o6Nh5Ndb\",\"startAfterId\":\"yd0jdjOavGk2o6Nh5Ndb\",\"startAfter\":1631087949919,\"currentPage\":2,\"nextPage\":3,\"prevPage\":1}}"
}

mock_operation! {
    SearchContactsParams, "contacts().search_contacts()", json, [json("body")],
    "{\"contacts\":[{\"customFields\":[{\"id\":\"MgobCB14YMVKuE4Ka8p1\",\"value\":\"name\"}],\"attributionSource\":{\"url\":\"Trigger Link\",\"referrer\":\"https://www.google.com\",\"gclid\":\"CjOKCQjwnNyUBhCZARISAI9AYIFtNnIcWcYGIOQINz_ZoFI5SSLRRugSoPZoiEu27IZBY£1-MAIWmEaAo2VEALW_WCB\",\"fbp\":\"fb.1.1674748390986.1171287961\",\"fbEventId\":\"event-id-789\",\"userAgent\":\"Mozilla/5.0\",\"ip\":\"58.111.106.198\",\"medium\":\"survey\",\"mediumId\":\"FglfHAn30PRwsZVyQlKp\"},\"lastAttributionSource\":{\"url\":\"Trigger Link\",\"referrer\":\"https://www.google.com\",\"gclid\":\"CjOKCQjwnNyUBhCZARISAI9AYIFtNnIcWcYGIOQINz_ZoFI5SSLRRugSoPZoiEu27IZBY£1-MAIWmEaAo2VEALW_WCB\",\"fbp\":\"fb.1.1674748390986.1171287961\",\"fbEventId\":\"event-id-789\",\"userAgent\":\"Mozilla/5.0\",\"ip\":\"58.111.106.198\",\"medium\":\"survey\",\"mediumId\":\"FglfHAn30PRwsZVyQlKp\"},\"searchAfter\":[{}]}]}"
}

mock_operation! {
    GetDuplicateContactParams, "contacts().get_duplicate_contact()", json,
    [query("locationId"), query("number"), query("email")],
    "{\"contact\":{\"id\":\"seD4PfOuKoVMLkEZqohJ\",\"name\":\"rubika deo\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"firstName\":\"rubika\",\"lastName\":\"Deo\",\"email\":\"rubika@deos.com\",\"emailLowerCase\":\"rubika@deos.com\",\"timezone\":\"Asia/Calcutta\",\"companyName\":\"DGS VolMAX\",\"phone\":\"+18832327657\",\"dnd\":true,\"type\":\"lead\",\"source\":\"public api\",\"assignedTo\":\"CVokAlI8fgw4WYWoCtQz\",\"address1\":\"3535 1st St N\",\"city\":\"Dolomite\",\"state\":\"AL\",\"country\":\"US\",\"postalCode\":\"35061\",\"website\":\"https://www.tesla.com\",\"dateOfBirth\":\"1990-09-25\",\"dateAdded\":\"2021-07-02T05:18:26.704Z\",\"dateUpdated\":\"2021-07-02T05:18:26.704Z\",\"keyword\":\"test\",\"firstNameLowerCase\":\"rubika\",\"fullNameLowerCase\":\"rubika deo\",\"lastNameLowerCase\":\"deo\",\"lastActivity\":\"2021-07-16T11:39:30.564Z\",\"businessId\":\"641c094001436dbc2081e642\",\"visitorId\":\"wT6z2bNhKd8QsR4mXv1C\"}}"
}

mock_operation! {
    UpsertContactParams, "contacts().upsert_contact()", json, [json("body")],
    "{\"new\":true,\"contact\":{\"id\":\"seD4PfOuKoVMLkEZqohJ\",\"name\":\"rubika deo\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"firstName\":\"rubika\",\"lastName\":\"Deo\",\"email\":\"rubika@deos.com\",\"emailLowerCase\":\"rubika@deos.com\",\"timezone\":\"Asia/Calcutta\",\"companyName\":\"DGS VolMAX\",\"phone\":\"+18832327657\",\"dnd\":true,\"type\":\"lead\",\"source\":\"public api\",\"assignedTo\":\"CVokAlI8fgw4WYWoCtQz\",\"address1\":\"3535 1st St N\",\"city\":\"Dolomite\",\"state\":\"AL\",\"country\":\"US\",\"postalCode\":\"35061\",\"website\":\"https://www.tesla.com\",\"dateOfBirth\":\"1990-09-25\",\"dateAdded\":\"2021-07-02T05:18:26.704Z\",\"dateUpdated\":\"2021-07-02T05:18:26.704Z\",\"keyword\":\"test\",\"firstNameLowerCase\":\"rubika\",\"fullNameLowerCase\":\"rubika deo\",\"lastNameLowerCase\":\"deo\",\"lastActivity\":\"2021-07-16T11:39:30.564Z\",\"businessId\":\"641c094001436dbc2081e642\",\"visitorId\":\"wT6z2bNhKd8QsR4mXv1C\"}}"
}

mock_operation! {
    GetContactParams, "contacts().get_contact()", payload("contact"),
    [path("contactId")],
    "{\"contact\":{\"id\":\"seD4PfOuKoVMLkEZqohJ\",\"name\":\"rubika deo\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"firstName\":\"rubika\",\"lastName\":\"Deo\",\"email\":\"rubika@deos.com\",\"emailLowerCase\":\"rubika@deos.com\",\"timezone\":\"Asia/Calcutta\",\"companyName\":\"DGS VolMAX\",\"phone\":\"+18832327657\",\"dnd\":true,\"type\":\"lead\",\"source\":\"public api\",\"assignedTo\":\"CVokAlI8fgw4WYWoCtQz\",\"address1\":\"3535 1st St N\",\"city\":\"Dolomite\",\"state\":\"AL\",\"country\":\"US\",\"postalCode\":\"35061\",\"website\":\"https://www.tesla.com\",\"dateOfBirth\":\"1990-09-25\",\"dateAdded\":\"2021-07-02T05:18:26.704Z\",\"dateUpdated\":\"2021-07-02T05:18:26.704Z\",\"keyword\":\"test\",\"firstNameLowerCase\":\"rubika\",\"fullNameLowerCase\":\"rubika deo\",\"lastNameLowerCase\":\"deo\",\"lastActivity\":\"2021-07-16T11:39:30.564Z\",\"businessId\":\"641c094001436dbc2081e642\",\"visitorId\":\"wT6z2bNhKd8QsR4mXv1C\"}}"
}

mock_operation! {
    UpdateContactParams, "contacts().update_contact()", payload("contact"),
    [path("contactId"), json("body")],
    "{\"succeded\":true,\"contact\":{\"id\":\"seD4PfOuKoVMLkEZqohJ\",\"name\":\"rubika deo\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"firstName\":\"rubika\",\"lastName\":\"Deo\",\"email\":\"rubika@deos.com\",\"emailLowerCase\":\"rubika@deos.com\",\"timezone\":\"Asia/Calcutta\",\"companyName\":\"DGS VolMAX\",\"phone\":\"+18832327657\",\"dnd\":true,\"type\":\"lead\",\"source\":\"public api\",\"assignedTo\":\"CVokAlI8fgw4WYWoCtQz\",\"address1\":\"3535 1st St N\",\"city\":\"Dolomite\",\"state\":\"AL\",\"country\":\"US\",\"postalCode\":\"35061\",\"website\":\"https://www.tesla.com\",\"dateOfBirth\":\"1990-09-25\",\"dateAdded\":\"2021-07-02T05:18:26.704Z\",\"dateUpdated\":\"2021-07-02T05:18:26.704Z\",\"keyword\":\"test\",\"firstNameLowerCase\":\"rubika\",\"fullNameLowerCase\":\"rubika deo\",\"lastNameLowerCase\":\"deo\",\"lastActivity\":\"2021-07-16T11:39:30.564Z\",\"businessId\":\"641c094001436dbc2081e642\",\"visitorId\":\"wT6z2bNhKd8QsR4mXv1C\"}}"
}

mock_operation! {
    DeleteContactParams, "contacts().delete_contact()", json, [path("contactId")],
    "{\"succeded\":true}"
}

mock_operation! {
    ListAppointmentsParams, "contacts().list_appointments()", payload("events"),
    [path("contactId")],
    "{\"events\":[{\"id\":\"YS3jaqqeehkR2Is80miy\",\"calendarId\":\"YlWd2wuCAZQzh2cH1fVZ\",\"status\":\"booked\",\"title\":\"Consultation\",\"assignedUserId\":\"YlWd2wuCAZQzh2cH1fVZ\",\"notes\":\"First meeting\",\"startTime\":\"2021-07-16 11:00:00\",\"endTime\":\"2021-07-16 11:30:00\",\"address\":\"Address\",\"locationId\":\"YlWd2wuCAZQzh2cH1fVZ\",\"contactId\":\"YlWd2wuCAZQzh2cH1fVZ\",\"groupId\":\"YlWd2wuCAZQzh2cH1fVZ\",\"appointmentStatus\":\"booked\",\"users\":[\"YlWd2wuCAZQzh2cH1fVZ\",\"YlWd2wuCAZQzh2cH1fVZ\"],\"dateAdded\":\"2021-07-16 11:00:00\",\"dateUpdated\":\"2021-07-16 11:30:00\",\"assignedResources\":[\"YlWd2wuCAZQzh2cH1fVZ\",\"YlWd2wuCAZQzh2cH1fVZ\"]}]}"
}

mock_operation! {
    RemoveContactFromEveryCampaignParams,
    "contacts().remove_contact_from_every_campaign()", json, [path("contactId")],
    "{\"succeded\":true}"
}

mock_operation! {
    AddContactToCampaignParams, "contacts().add_contact_to_campaign()", json,
    [path("contactId"), path("campaignId"), json("body")], "{\"succeded\":true}"
}

mock_operation! {
    RemoveContactFromCampaignParams, "contacts().remove_contact_from_campaign()", json,
    [path("contactId"), path("campaignId")], "{\"succeded\":true}"
}

mock_operation! {
    AddContactFollowersParams, "contacts().add_contact_followers()", json,
    [path("contactId"), property("followers")],
    "{\"followers\":[\"sx6wyHhbFdRXh302Lunr\",\"sx6wyHhbFdRXh302LLss\"],\"followersAdded\":[\"Mx6wyHhbFdRXh302Luer\",\"Ka6wyHhbFdRXh302LLsAm\"]}"
}

mock_operation! {
    RemoveContactFollowersParams, "contacts().remove_contact_followers()", json,
    [path("contactId"), property("followers")],
    "{\"followers\":[\"sx6wyHhbFdRXh302Lunr\",\"sx6wyHhbFdRXh302LLss\"],\"followersRemoved\":[\"Mx6wyHhbFdRXh302Luer\",\"Ka6wyHhbFdRXh302LLsAm\"]}"
}

mock_operation! {
    ListNotesParams, "contacts().list_notes()", payload("notes"), [path("contactId")],
    "{\"notes\":[{\"id\":\"HGPcayliwcdoUFzvbTok\",\"body\":\"Prefers appointments in the morning\",\"userId\":\"TUcmRxWrjqzJS8EjkxNK\",\"dateAdded\":\"2021-07-08T12:02:11.285Z\",\"contactId\":\"TUcmRxWrjqzJS8EjkxNK\",\"title\":\"Follow-up summary\",\"color\":\"#FFAA00\",\"pinned\":false}]}"
}

mock_operation! {
    CreateNoteParams, "contacts().create_note()", payload("note"), [path("contactId"),
    json("body")],
    "{\"note\":{\"id\":\"HGPcayliwcdoUFzvbTok\",\"body\":\"Prefers appointments in the morning\",\"userId\":\"TUcmRxWrjqzJS8EjkxNK\",\"dateAdded\":\"2021-07-08T12:02:11.285Z\",\"contactId\":\"TUcmRxWrjqzJS8EjkxNK\",\"title\":\"Follow-up summary\",\"color\":\"#FFAA00\",\"pinned\":false}}"
}

mock_operation! {
    GetNoteParams, "contacts().get_note()", payload("note"), [path("contactId"),
    path("id")],
    "{\"note\":{\"id\":\"HGPcayliwcdoUFzvbTok\",\"body\":\"Prefers appointments in the morning\",\"userId\":\"TUcmRxWrjqzJS8EjkxNK\",\"dateAdded\":\"2021-07-08T12:02:11.285Z\",\"contactId\":\"TUcmRxWrjqzJS8EjkxNK\",\"title\":\"Follow-up summary\",\"color\":\"#FFAA00\",\"pinned\":false}}"
}

mock_operation! {
    UpdateNoteParams, "contacts().update_note()", payload("note"), [path("contactId"),
    path("id"), json("body")],
    "{\"note\":{\"id\":\"HGPcayliwcdoUFzvbTok\",\"body\":\"Prefers appointments in the morning\",\"userId\":\"TUcmRxWrjqzJS8EjkxNK\",\"dateAdded\":\"2021-07-08T12:02:11.285Z\",\"contactId\":\"TUcmRxWrjqzJS8EjkxNK\",\"title\":\"Follow-up summary\",\"color\":\"#FFAA00\",\"pinned\":false}}"
}

mock_operation! {
    DeleteNoteParams, "contacts().delete_note()", json, [path("contactId"), path("id")],
    "{\"succeded\":true}"
}

mock_operation! {
    AddTagsParams, "contacts().add_tags()", json, [path("contactId"), property("tags")],
    "{\"tags\":[\"newsletter\",\"vip\"]}"
}

mock_operation! {
    RemoveTagsParams, "contacts().remove_tags()", json, [path("contactId"),
    property("tags")], "{\"tags\":[\"newsletter\",\"vip\"]}"
}

mock_operation! {
    ListTasksParams, "contacts().list_tasks()", payload("tasks"), [path("contactId")],
    "{\"tasks\":[{\"id\":\"lJpzYrWdpkC2hX6t2yue\",\"title\":\"Call back\",\"body\":\"Ask about the offer\",\"assignedTo\":\"tesTUcmRxWrjqzJS8EjkxNKting\",\"dueDate\":\"2021-07-08T02:30:00.000Z\",\"completed\":true,\"contactId\":\"lJpzYrWdpkC2hX6t2yue\"}]}"
}

mock_operation! {
    CreateTaskParams, "contacts().create_task()", payload("task"), [path("contactId"),
    json("body")],
    "{\"task\":{\"id\":\"lJpzYrWdpkC2hX6t2yue\",\"title\":\"Call back\",\"body\":\"Ask about the offer\",\"assignedTo\":\"tesTUcmRxWrjqzJS8EjkxNKting\",\"dueDate\":\"2021-07-08T02:30:00.000Z\",\"completed\":true,\"contactId\":\"lJpzYrWdpkC2hX6t2yue\"}}"
}

mock_operation! {
    GetTaskParams, "contacts().get_task()", payload("task"), [path("contactId"),
    path("taskId")],
    "{\"task\":{\"id\":\"lJpzYrWdpkC2hX6t2yue\",\"title\":\"Call back\",\"body\":\"Ask about the offer\",\"assignedTo\":\"tesTUcmRxWrjqzJS8EjkxNKting\",\"dueDate\":\"2021-07-08T02:30:00.000Z\",\"completed\":true,\"contactId\":\"lJpzYrWdpkC2hX6t2yue\"}}"
}

mock_operation! {
    UpdateTaskParams, "contacts().update_task()", payload("task"), [path("contactId"),
    path("taskId"), json("body")],
    "{\"task\":{\"id\":\"lJpzYrWdpkC2hX6t2yue\",\"title\":\"Call back\",\"body\":\"Ask about the offer\",\"assignedTo\":\"tesTUcmRxWrjqzJS8EjkxNKting\",\"dueDate\":\"2021-07-08T02:30:00.000Z\",\"completed\":true,\"contactId\":\"lJpzYrWdpkC2hX6t2yue\"}}"
}

mock_operation! {
    DeleteTaskParams, "contacts().delete_task()", json, [path("contactId"),
    path("taskId")], "{\"succeded\":true}"
}

mock_operation! {
    SetTaskCompletedParams, "contacts().set_task_completed()", payload("task"),
    [path("contactId"), path("taskId"), property("completed")],
    "{\"task\":{\"id\":\"lJpzYrWdpkC2hX6t2yue\",\"title\":\"Call back\",\"body\":\"Ask about the offer\",\"assignedTo\":\"tesTUcmRxWrjqzJS8EjkxNKting\",\"dueDate\":\"2021-07-08T02:30:00.000Z\",\"completed\":true,\"contactId\":\"lJpzYrWdpkC2hX6t2yue\"}}"
}

mock_operation! {
    AddContactToWorkflowParams, "contacts().add_contact_to_workflow()", json,
    [path("contactId"), path("workflowId"), property("eventStartTime")],
    "{\"succeded\":true}"
}

mock_operation! {
    RemoveContactFromWorkflowParams, "contacts().remove_contact_from_workflow()", json,
    [path("contactId"), path("workflowId"), property("eventStartTime")],
    "{\"succeded\":true}"
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
