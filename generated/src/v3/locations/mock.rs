//! The Locations API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};
use highlevel_runtime::{Decode, Node};

use super::errors::{CreateLocationError, LocationsError};
use super::operations::{
    CreateCustomFieldParams, CreateCustomValueParams, CreateLocationParams,
    CreateRecurringTaskParams, CreateTagParams, DeleteCustomFieldParams,
    DeleteCustomValueParams, DeleteLocationParams, DeleteRecurringTaskParams,
    DeleteTagParams, DeleteTemplateParams, GetConversationChannelParams,
    GetCustomFieldParams, GetCustomValueParams, GetLocationParams,
    GetRecurringTaskParams, GetTagParams, ListCustomFieldsParams, ListCustomValuesParams,
    ListLocationPermissionsParams, ListLocationTagsParams, ListTemplatesParams,
    ListTimezonesParams, SearchLocationsParams, SearchTasksParams,
    UpdateCustomFieldParams, UpdateCustomValueParams, UpdateLocationParams,
    UpdateLocationPermissionsParams, UpdateRecurringTaskParams, UpdateTagParams,
    UploadCustomFieldFileParams,
};

/// The mock of the Locations API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Locations<'a> {
    mock: &'a Mock,
}

impl<'a> Locations<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`create_location`](super::Locations::create_location).
    pub fn create_location(&self) -> Expect<'a, CreateLocationParams> {
        self.mock.expect()
    }

    /// Mocks [`search_locations`](super::Locations::search_locations).
    pub fn search_locations(&self) -> Expect<'a, SearchLocationsParams> {
        self.mock.expect()
    }

    /// Mocks [`get_location`](super::Locations::get_location).
    pub fn get_location(&self) -> Expect<'a, GetLocationParams> {
        self.mock.expect()
    }

    /// Mocks [`update_location`](super::Locations::update_location).
    pub fn update_location(&self) -> Expect<'a, UpdateLocationParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_location`](super::Locations::delete_location).
    pub fn delete_location(&self) -> Expect<'a, DeleteLocationParams> {
        self.mock.expect()
    }

    /// Mocks [`get_conversation_channel`](super::Locations::get_conversation_channel).
    pub fn get_conversation_channel(&self) -> Expect<'a, GetConversationChannelParams> {
        self.mock.expect()
    }

    /// Mocks [`list_custom_fields`](super::Locations::list_custom_fields).
    pub fn list_custom_fields(&self) -> Expect<'a, ListCustomFieldsParams> {
        self.mock.expect()
    }

    /// Mocks [`create_custom_field`](super::Locations::create_custom_field).
    pub fn create_custom_field(&self) -> Expect<'a, CreateCustomFieldParams> {
        self.mock.expect()
    }

    /// Mocks [`upload_custom_field_file`](super::Locations::upload_custom_field_file).
    pub fn upload_custom_field_file(&self) -> Expect<'a, UploadCustomFieldFileParams> {
        self.mock.expect()
    }

    /// Mocks [`get_custom_field`](super::Locations::get_custom_field).
    pub fn get_custom_field(&self) -> Expect<'a, GetCustomFieldParams> {
        self.mock.expect()
    }

    /// Mocks [`update_custom_field`](super::Locations::update_custom_field).
    pub fn update_custom_field(&self) -> Expect<'a, UpdateCustomFieldParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_custom_field`](super::Locations::delete_custom_field).
    pub fn delete_custom_field(&self) -> Expect<'a, DeleteCustomFieldParams> {
        self.mock.expect()
    }

    /// Mocks [`list_custom_values`](super::Locations::list_custom_values).
    pub fn list_custom_values(&self) -> Expect<'a, ListCustomValuesParams> {
        self.mock.expect()
    }

    /// Mocks [`create_custom_value`](super::Locations::create_custom_value).
    pub fn create_custom_value(&self) -> Expect<'a, CreateCustomValueParams> {
        self.mock.expect()
    }

    /// Mocks [`get_custom_value`](super::Locations::get_custom_value).
    pub fn get_custom_value(&self) -> Expect<'a, GetCustomValueParams> {
        self.mock.expect()
    }

    /// Mocks [`update_custom_value`](super::Locations::update_custom_value).
    pub fn update_custom_value(&self) -> Expect<'a, UpdateCustomValueParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_custom_value`](super::Locations::delete_custom_value).
    pub fn delete_custom_value(&self) -> Expect<'a, DeleteCustomValueParams> {
        self.mock.expect()
    }

    /// Mocks [`list_location_permissions`](super::Locations::list_location_permissions).
    pub fn list_location_permissions(
        &self,
    ) -> Expect<'a, ListLocationPermissionsParams> {
        self.mock.expect()
    }

    /// Mocks [`update_location_permissions`](super::Locations::update_location_permissions).
    pub fn update_location_permissions(
        &self,
    ) -> Expect<'a, UpdateLocationPermissionsParams> {
        self.mock.expect()
    }

    /// Mocks [`create_recurring_task`](super::Locations::create_recurring_task).
    pub fn create_recurring_task(&self) -> Expect<'a, CreateRecurringTaskParams> {
        self.mock.expect()
    }

    /// Mocks [`get_recurring_task`](super::Locations::get_recurring_task).
    pub fn get_recurring_task(&self) -> Expect<'a, GetRecurringTaskParams> {
        self.mock.expect()
    }

    /// Mocks [`update_recurring_task`](super::Locations::update_recurring_task).
    pub fn update_recurring_task(&self) -> Expect<'a, UpdateRecurringTaskParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_recurring_task`](super::Locations::delete_recurring_task).
    pub fn delete_recurring_task(&self) -> Expect<'a, DeleteRecurringTaskParams> {
        self.mock.expect()
    }

    /// Mocks [`list_location_tags`](super::Locations::list_location_tags).
    pub fn list_location_tags(&self) -> Expect<'a, ListLocationTagsParams> {
        self.mock.expect()
    }

    /// Mocks [`create_tag`](super::Locations::create_tag).
    pub fn create_tag(&self) -> Expect<'a, CreateTagParams> {
        self.mock.expect()
    }

    /// Mocks [`get_tag`](super::Locations::get_tag).
    pub fn get_tag(&self) -> Expect<'a, GetTagParams> {
        self.mock.expect()
    }

    /// Mocks [`update_tag`](super::Locations::update_tag).
    pub fn update_tag(&self) -> Expect<'a, UpdateTagParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_tag`](super::Locations::delete_tag).
    pub fn delete_tag(&self) -> Expect<'a, DeleteTagParams> {
        self.mock.expect()
    }

    /// Mocks [`search_tasks`](super::Locations::search_tasks).
    pub fn search_tasks(&self) -> Expect<'a, SearchTasksParams> {
        self.mock.expect()
    }

    /// Mocks [`list_templates`](super::Locations::list_templates).
    pub fn list_templates(&self) -> Expect<'a, ListTemplatesParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_template`](super::Locations::delete_template).
    pub fn delete_template(&self) -> Expect<'a, DeleteTemplateParams> {
        self.mock.expect()
    }

    /// Mocks [`list_timezones`](super::Locations::list_timezones).
    pub fn list_timezones(&self) -> Expect<'a, ListTimezonesParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<CreateLocationParams>(),
    Listed::of::<SearchLocationsParams>(),
    Listed::of::<GetLocationParams>(),
    Listed::of::<UpdateLocationParams>(),
    Listed::of::<DeleteLocationParams>(),
    Listed::of::<GetConversationChannelParams>(),
    Listed::of::<ListCustomFieldsParams>(),
    Listed::of::<CreateCustomFieldParams>(),
    Listed::of::<UploadCustomFieldFileParams>(),
    Listed::of::<GetCustomFieldParams>(),
    Listed::of::<UpdateCustomFieldParams>(),
    Listed::of::<DeleteCustomFieldParams>(),
    Listed::of::<ListCustomValuesParams>(),
    Listed::of::<CreateCustomValueParams>(),
    Listed::of::<GetCustomValueParams>(),
    Listed::of::<UpdateCustomValueParams>(),
    Listed::of::<DeleteCustomValueParams>(),
    Listed::of::<ListLocationPermissionsParams>(),
    Listed::of::<UpdateLocationPermissionsParams>(),
    Listed::of::<CreateRecurringTaskParams>(),
    Listed::of::<GetRecurringTaskParams>(),
    Listed::of::<UpdateRecurringTaskParams>(),
    Listed::of::<DeleteRecurringTaskParams>(),
    Listed::of::<ListLocationTagsParams>(),
    Listed::of::<CreateTagParams>(),
    Listed::of::<GetTagParams>(),
    Listed::of::<UpdateTagParams>(),
    Listed::of::<DeleteTagParams>(),
    Listed::of::<SearchTasksParams>(),
    Listed::of::<ListTemplatesParams>(),
    Listed::of::<DeleteTemplateParams>(),
    Listed::of::<ListTimezonesParams>(),
];

mock_operation! {
    CreateLocationParams, "v3_locations().create_location()", json, [json("body")],
    "{\"id\":\"ve9EPM428h8vShlRW1KT\",\"companyId\":\"UAXssdawIWAWD\",\"name\":\"Mark Shoes\",\"phone\":\"+12025550123\",\"email\":\"john.doe@mail.com\",\"address\":\"4th fleet street\",\"city\":\"New York\",\"state\":\"Illinois\",\"domain\":\"test.msgsndr.com\",\"country\":\"US\",\"postalCode\":\"567654\",\"website\":\"https://yourwebsite.com\",\"timezone\":\"US/Central\",\"settings\":{\"allowDuplicateContact\":false,\"allowDuplicateOpportunity\":false,\"allowFacebookNameMerge\":false,\"disableContactTimezone\":false},\"social\":{\"facebookUrl\":\"https://www.facebook.com/\",\"googlePlus\":\"https://www.googleplus.com/\",\"linkedIn\":\"https://www.linkedIn.com/\",\"foursquare\":\"https://www.foursquare.com/\",\"twitter\":\"https://twitter.com/\",\"yelp\":\"https://www.yelp.com/\",\"instagram\":\"https://www.instagram.com/\",\"youtube\":\"https://www.youtube.com/\",\"pinterest\":\"https://www.pinterest.com/\",\"blogRss\":\"https://www.blogRss.com/\",\"googlePlacesId\":\"ChIJJGPdVbQTrjsRGUkefteUeFk\"}}"
}

mock_operation! {
    SearchLocationsParams, "v3_locations().search_locations()", json,
    [query("companyId"), query("skip"), query("limit"), query("order"), query("email")],
    "{\"locations\":[{\"id\":\"ve9EPM428h8vShlRW1KT\",\"name\":\"Mark Shoes\",\"phone\":\"+12025550123\",\"email\":\"john.doe@mail.com\",\"address\":\"4th fleet street\",\"city\":\"New York\",\"state\":\"Illinois\",\"country\":\"US\",\"postalCode\":\"567654\",\"website\":\"https://yourwebsite.com\",\"timezone\":\"US/Central\",\"settings\":{\"allowDuplicateContact\":false,\"allowDuplicateOpportunity\":false,\"allowFacebookNameMerge\":false,\"disableContactTimezone\":false},\"social\":{\"facebookUrl\":\"https://www.facebook.com/\",\"googlePlus\":\"https://www.googleplus.com/\",\"linkedIn\":\"https://www.linkedIn.com/\",\"foursquare\":\"https://www.foursquare.com/\",\"twitter\":\"https://twitter.com/\",\"yelp\":\"https://www.yelp.com/\",\"instagram\":\"https://www.instagram.com/\",\"youtube\":\"https://www.youtube.com/\",\"pinterest\":\"https://www.pinterest.com/\",\"blogRss\":\"https://www.blogRss.com/\",\"googlePlacesId\":\"ChIJJGPdVbQTrjsRGUkefteUeFk\"}}]}"
}

mock_operation! {
    GetLocationParams, "v3_locations().get_location()", payload("location"),
    [path("locationId")],
    "{\"location\":{\"id\":\"ve9EPM428h8vShlRW1KT\",\"companyId\":\"5DP4iH6HLkQsiKESj6rh\",\"name\":\"dentist\",\"domain\":\"test.msgsndr.com\",\"address\":\"ganthi nagar, gyanbabu chauk motihati\",\"city\":\"motihari\",\"state\":\"Bihar\",\"logoUrl\":\"https://dummyimage.com/o/locationPhotos%2Fve9EPM428h8vShlRW1KT.jpeg\",\"country\":\"IN\",\"postalCode\":\"567654\",\"website\":\"https://gohighlevel.com/\",\"timezone\":\"America/Chicago\",\"firstName\":\"Dr. Rane\",\"lastName\":\"deo\",\"email\":\"rane@due.com\",\"phone\":\"+919039160788\"}}"
}

mock_operation! {
    UpdateLocationParams, "v3_locations().update_location()", json, [path("locationId"),
    json("body")],
    "{\"id\":\"ve9EPM428h8vShlRW1KT\",\"companyId\":\"UAXssdawIWAWD\",\"name\":\"Mark Shoes\",\"phone\":\"+12025550123\",\"email\":\"john.doe@mail.com\",\"address\":\"4th fleet street\",\"city\":\"New York\",\"state\":\"Illinois\",\"domain\":\"test.msgsndr.com\",\"country\":\"US\",\"postalCode\":\"567654\",\"website\":\"https://yourwebsite.com\",\"timezone\":\"US/Central\",\"settings\":{\"allowDuplicateContact\":false,\"allowDuplicateOpportunity\":false,\"allowFacebookNameMerge\":false,\"disableContactTimezone\":false},\"social\":{\"facebookUrl\":\"https://www.facebook.com/\",\"googlePlus\":\"https://www.googleplus.com/\",\"linkedIn\":\"https://www.linkedIn.com/\",\"foursquare\":\"https://www.foursquare.com/\",\"twitter\":\"https://twitter.com/\",\"yelp\":\"https://www.yelp.com/\",\"instagram\":\"https://www.instagram.com/\",\"youtube\":\"https://www.youtube.com/\",\"pinterest\":\"https://www.pinterest.com/\",\"blogRss\":\"https://www.blogRss.com/\",\"googlePlacesId\":\"ChIJJGPdVbQTrjsRGUkefteUeFk\"}}"
}

mock_operation! {
    DeleteLocationParams, "v3_locations().delete_location()", json, [path("locationId"),
    query("deleteTwilioAccount")],
    "{\"success\":true,\"message\":\"Deleted location with id: ve9EPM428h8vShlRW1KT\"}"
}

mock_operation! {
    GetConversationChannelParams, "v3_locations().get_conversation_channel()",
    payload("conversationChannel"), [path("locationId"), path("type")],
    "{\"conversationChannel\":{\"SMS\":[{\"conversationProvider\":{\"_id\":\"twilio_provider\",\"name\":\"Twilio\",\"type\":\"SMS\",\"default\":true}}],\"Email\":[{\"conversationProvider\":{\"_id\":\"twilio_provider\",\"name\":\"Twilio\",\"type\":\"SMS\",\"default\":true}}]}}"
}

mock_operation! {
    ListCustomFieldsParams, "v3_locations().list_custom_fields()",
    payload("customFields"), [path("locationId"), query("model")],
    "{\"customFields\":[{\"id\":\"3sv6UEo51C9Bmpo1cKTq\",\"name\":\"pincode\",\"fieldKey\":\"contact.pincode\",\"placeholder\":\"Pin code\",\"dataType\":\"LARGE_TEXT\",\"position\":0,\"picklistOptions\":[\"first option\"],\"picklistImageOptions\":[],\"isAllowedCustomOption\":false,\"isMultiFileAllowed\":true,\"maxFileLimit\":4,\"locationId\":\"3sv6UEo51C9Bmpo1cKTq\",\"model\":\"opportunity\"}]}"
}

mock_operation! {
    CreateCustomFieldParams, "v3_locations().create_custom_field()",
    payload("customField"), [path("locationId"), json("body")],
    "{\"customField\":{\"id\":\"3sv6UEo51C9Bmpo1cKTq\",\"name\":\"pincode\",\"fieldKey\":\"contact.pincode\",\"placeholder\":\"Pin code\",\"dataType\":\"LARGE_TEXT\",\"position\":0,\"picklistOptions\":[\"first option\"],\"picklistImageOptions\":[],\"isAllowedCustomOption\":false,\"isMultiFileAllowed\":true,\"maxFileLimit\":4,\"locationId\":\"3sv6UEo51C9Bmpo1cKTq\",\"model\":\"opportunity\"}}"
}

mock_operation! {
    UploadCustomFieldFileParams, "v3_locations().upload_custom_field_file()", json,
    [path("locationId"), multipart("body", & [])],
    "{\"uploadedFiles\":{\"FileName.csv\":\"https://highlevel-private-staging.storage.googleapis.com/location/Ar4JQgIyuzRsVuwD9RSK/custom-Field/UpZLmohmKEQYn0ymqplY/56e0d7fc-085c-4a07-9e1d-6d8fdac7e710.csv\"},\"meta\":[{\"fieldname\":\"FileName.csv\",\"originalname\":\"FileName.csv\",\"encoding\":\"7bit\",\"mimetype\":\"text/csv\",\"size\":2061,\"url\":\"https://highlevel-private-staging.storage.googleapis.com/location/Ar4JQgIyuzRsVuwD9RSK/custom-Field/UpZLmohmKEQYn0ymqplY/56e0d7fc-085c-4a07-9e1d-6d8fdac7e710.csv\"}]}"
}

mock_operation! {
    GetCustomFieldParams, "v3_locations().get_custom_field()", payload("customField"),
    [path("locationId"), path("id")],
    "{\"customField\":{\"id\":\"3sv6UEo51C9Bmpo1cKTq\",\"name\":\"pincode\",\"fieldKey\":\"contact.pincode\",\"placeholder\":\"Pin code\",\"dataType\":\"LARGE_TEXT\",\"position\":0,\"picklistOptions\":[\"first option\"],\"picklistImageOptions\":[],\"isAllowedCustomOption\":false,\"isMultiFileAllowed\":true,\"maxFileLimit\":4,\"locationId\":\"3sv6UEo51C9Bmpo1cKTq\",\"model\":\"opportunity\"}}"
}

mock_operation! {
    UpdateCustomFieldParams, "v3_locations().update_custom_field()",
    payload("customField"), [path("locationId"), path("id"), json("body")],
    "{\"customField\":{\"id\":\"3sv6UEo51C9Bmpo1cKTq\",\"name\":\"pincode\",\"fieldKey\":\"contact.pincode\",\"placeholder\":\"Pin code\",\"dataType\":\"LARGE_TEXT\",\"position\":0,\"picklistOptions\":[\"first option\"],\"picklistImageOptions\":[],\"isAllowedCustomOption\":false,\"isMultiFileAllowed\":true,\"maxFileLimit\":4,\"locationId\":\"3sv6UEo51C9Bmpo1cKTq\",\"model\":\"opportunity\"}}"
}

mock_operation! {
    DeleteCustomFieldParams, "v3_locations().delete_custom_field()", json,
    [path("locationId"), path("id")], "{\"succeded\":true}"
}

mock_operation! {
    ListCustomValuesParams, "v3_locations().list_custom_values()",
    payload("customValues"), [path("locationId")],
    "{\"customValues\":[{\"id\":\"rWQ709Pb62syqGLceg1x\",\"name\":\"Custom Field\",\"fieldKey\":\"{{ custom_values.custom_field }}\",\"value\":\"Value\",\"locationId\":\"rWQ709Pb6dasyqGLceg1x\"}]}"
}

mock_operation! {
    CreateCustomValueParams, "v3_locations().create_custom_value()",
    payload("customValue"), [path("locationId"), json("body")],
    "{\"customValue\":{\"id\":\"rWQ709Pb62syqGLceg1x\",\"name\":\"Custom Field\",\"fieldKey\":\"{{ custom_values.custom_field }}\",\"value\":\"Value\",\"locationId\":\"rWQ709Pb6dasyqGLceg1x\"}}"
}

mock_operation! {
    GetCustomValueParams, "v3_locations().get_custom_value()", payload("customValue"),
    [path("locationId"), path("id")],
    "{\"customValue\":{\"id\":\"rWQ709Pb62syqGLceg1x\",\"name\":\"Custom Field\",\"fieldKey\":\"{{ custom_values.custom_field }}\",\"value\":\"Value\",\"locationId\":\"rWQ709Pb6dasyqGLceg1x\"}}"
}

mock_operation! {
    UpdateCustomValueParams, "v3_locations().update_custom_value()",
    payload("customValue"), [path("locationId"), path("id"), json("body")],
    "{\"customValue\":{\"id\":\"rWQ709Pb62syqGLceg1x\",\"name\":\"Custom Field\",\"fieldKey\":\"{{ custom_values.custom_field }}\",\"value\":\"Value\",\"locationId\":\"rWQ709Pb6dasyqGLceg1x\"}}"
}

mock_operation! {
    DeleteCustomValueParams, "v3_locations().delete_custom_value()", json,
    [path("locationId"), path("id")], "{\"succeded\":true}"
}

mock_operation! {
    ListLocationPermissionsParams, "v3_locations().list_location_permissions()",
    payload("permissions"), [path("locationId")],
    "{\"permissions\":[\"crm\",\"workflow\"]}"
}

mock_operation! {
    UpdateLocationPermissionsParams, "v3_locations().update_location_permissions()",
    payload("permissions"), [path("locationId"), property("permissions")],
    "{\"permissions\":[\"crm\",\"workflow\"]}"
}

mock_operation! {
    CreateRecurringTaskParams, "v3_locations().create_recurring_task()",
    payload("recurringTask"), [path("locationId"), json("body")],
    "{\"recurringTask\":{\"id\":\"sx6wyHhbFdRXh302Lunr\",\"title\":\"Task Name\",\"description\":\"Task Description\",\"locationId\":\"sx6wyHhbFdRXh302Lunr\",\"updatedAt\":\"2021-04-15T10:00:00.000Z\",\"createdAt\":\"2021-04-15T10:00:00.000Z\",\"rruleOptions\":{\"createTaskIfOverDue\":false,\"interval\":1,\"intervalType\":\"hourly\",\"startDate\":\"2024-10-29T12:34:03.000Z\",\"dueAfterSeconds\":600,\"count\":550},\"totalOccurrence\":10,\"deleted\":false,\"assignedTo\":\"sx6wyHhbFdRXh302Lunr\",\"contactId\":\"v5cEPM428h8vShlRW1KT\"}}"
}

mock_operation! {
    GetRecurringTaskParams, "v3_locations().get_recurring_task()",
    payload("recurringTask"), [path("locationId"), path("id")],
    "{\"recurringTask\":{\"id\":\"sx6wyHhbFdRXh302Lunr\",\"title\":\"Task Name\",\"description\":\"Task Description\",\"locationId\":\"sx6wyHhbFdRXh302Lunr\",\"updatedAt\":\"2021-04-15T10:00:00.000Z\",\"createdAt\":\"2021-04-15T10:00:00.000Z\",\"rruleOptions\":{\"createTaskIfOverDue\":false,\"interval\":1,\"intervalType\":\"hourly\",\"startDate\":\"2024-10-29T12:34:03.000Z\",\"dueAfterSeconds\":600,\"count\":550},\"totalOccurrence\":10,\"deleted\":false,\"assignedTo\":\"sx6wyHhbFdRXh302Lunr\",\"contactId\":\"v5cEPM428h8vShlRW1KT\"}}"
}

mock_operation! {
    UpdateRecurringTaskParams, "v3_locations().update_recurring_task()",
    payload("recurringTask"), [path("locationId"), path("id"), json("body")],
    "{\"recurringTask\":{\"id\":\"sx6wyHhbFdRXh302Lunr\",\"title\":\"Task Name\",\"description\":\"Task Description\",\"locationId\":\"sx6wyHhbFdRXh302Lunr\",\"updatedAt\":\"2021-04-15T10:00:00.000Z\",\"createdAt\":\"2021-04-15T10:00:00.000Z\",\"rruleOptions\":{\"createTaskIfOverDue\":false,\"interval\":1,\"intervalType\":\"hourly\",\"startDate\":\"2024-10-29T12:34:03.000Z\",\"dueAfterSeconds\":600,\"count\":550},\"totalOccurrence\":10,\"deleted\":false,\"assignedTo\":\"sx6wyHhbFdRXh302Lunr\",\"contactId\":\"v5cEPM428h8vShlRW1KT\"}}"
}

mock_operation! {
    DeleteRecurringTaskParams, "v3_locations().delete_recurring_task()", json,
    [path("locationId"), path("id")],
    "{\"id\":\"sx6wyHhbFdRXh302Lunr\",\"success\":true}"
}

mock_operation! {
    ListLocationTagsParams, "v3_locations().list_location_tags()", payload("tags"),
    [path("locationId")],
    "{\"tags\":[{\"name\":\"vip\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"flGwEuzsfJOia1i1ikRN\"}]}"
}

mock_operation! {
    CreateTagParams, "v3_locations().create_tag()", payload("tag"), [path("locationId"),
    property("name")],
    "{\"tag\":{\"name\":\"vip\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"flGwEuzsfJOia1i1ikRN\"}}"
}

mock_operation! {
    GetTagParams, "v3_locations().get_tag()", payload("tag"), [path("locationId"),
    path("tagId")],
    "{\"tag\":{\"name\":\"vip\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"flGwEuzsfJOia1i1ikRN\"}}"
}

mock_operation! {
    UpdateTagParams, "v3_locations().update_tag()", payload("tag"), [path("locationId"),
    path("tagId"), property("name")],
    "{\"tag\":{\"name\":\"vip\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"flGwEuzsfJOia1i1ikRN\"}}"
}

mock_operation! {
    DeleteTagParams, "v3_locations().delete_tag()", json, [path("locationId"),
    path("tagId")], "{\"succeded\":true}"
}

mock_operation! {
    SearchTasksParams, "v3_locations().search_tasks()", json, [path("locationId"),
    json("body")],
    "{\"tasks\":[{\"_id\":\"lJpzYrWdpkC2hX6t2yue\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"contactId\":\"ocQHyuzHvysMo5N5VsXc\",\"assignedTo\":\"6YAtzfzpmHAdj0e8GkKp\",\"title\":\"Task Name\",\"body\":\"body\",\"completed\":true,\"deleted\":true,\"dueDate\":\"2026-01-02T03:04:05Z\",\"dateAdded\":\"2026-01-02T03:04:05Z\",\"dateUpdated\":\"2026-01-02T03:04:05Z\",\"contactDetails\":{\"firstName\":\"Dr. Rane\",\"lastName\":\"deo\"},\"assignedToUserDetails\":{\"id\":\"6YAtzfzpmHAdj0e8GkKp\",\"firstName\":\"Dr. Rane\",\"lastName\":\"deo\"}}],\"traceId\":\"trace-id\"}"
}

mock_operation! {
    ListTemplatesParams, "v3_locations().list_templates()", json, [path("locationId"),
    query("originId"), query("deleted"), query("skip"), query("limit"), query("type")],
    "{\"totalCount\":100,\"templates\":[{\"id\":\"2yMwhgTNO19bpintqrap\",\"name\":\"sms template\",\"type\":\"sms\",\"template\":{\"body\":\"body\",\"attachments\":[{}]},\"dateAdded\":\"2022-01-27T12:31:19.679Z\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"urlAttachments\":[\"url-attachments\"]}]}"
}

mock_operation! {
    DeleteTemplateParams, "v3_locations().delete_template()", empty, [path("locationId"),
    path("id")]
}

mock_operation! {
    ListTimezonesParams, "v3_locations().list_timezones()", json, [path("locationId")],
    "{}"
}

mock_error! {
    LocationsError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}

mock_error! {
    CreateLocationError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}"]
}

impl Decode for UploadCustomFieldFileParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UploadCustomFieldFileParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}
