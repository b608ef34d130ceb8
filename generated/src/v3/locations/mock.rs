//! The Locations API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};
use highlevel_runtime::{Decode, Node};

use super::errors::LocationsError;
use super::{
    CreateCustomFieldParams, CreateCustomValueParams, CreateLocationError,
    CreateLocationParams, CreateRecurringTaskError, CreateRecurringTaskParams,
    CreateTagParams, DeleteCustomFieldParams, DeleteCustomValueParams,
    DeleteLocationError, DeleteLocationParams, DeleteRecurringTaskError,
    DeleteRecurringTaskParams, DeleteTagParams, DeleteTemplateParams,
    GetConversationChannelParams, GetCustomFieldParams, GetCustomFieldsParams,
    GetCustomValueParams, GetCustomValuesError, GetCustomValuesParams, GetLocationParams,
    GetLocationPermissionsParams, GetLocationTagsParams, GetRecurringTaskByIdError,
    GetRecurringTaskByIdParams, GetTagByIdParams, GetTemplatesParams, GetTimezonesParams,
    SearchLocationsParams, SearchTasksParams, UpdateCustomFieldParams,
    UpdateCustomValueParams, UpdateLocationError, UpdateLocationParams,
    UpdateLocationPermissionsParams, UpdateRecurringTaskError, UpdateRecurringTaskParams,
    UpdateTagParams, UploadFileCustomFieldsParams,
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

    /// Mocks [`get_custom_fields`](super::Locations::get_custom_fields).
    pub fn get_custom_fields(&self) -> Expect<'a, GetCustomFieldsParams> {
        self.mock.expect()
    }

    /// Mocks [`create_custom_field`](super::Locations::create_custom_field).
    pub fn create_custom_field(&self) -> Expect<'a, CreateCustomFieldParams> {
        self.mock.expect()
    }

    /// Mocks [`upload_file_custom_fields`](super::Locations::upload_file_custom_fields).
    pub fn upload_file_custom_fields(&self) -> Expect<'a, UploadFileCustomFieldsParams> {
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

    /// Mocks [`get_custom_values`](super::Locations::get_custom_values).
    pub fn get_custom_values(&self) -> Expect<'a, GetCustomValuesParams> {
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

    /// Mocks [`get_location_permissions`](super::Locations::get_location_permissions).
    pub fn get_location_permissions(&self) -> Expect<'a, GetLocationPermissionsParams> {
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

    /// Mocks [`get_recurring_task_by_id`](super::Locations::get_recurring_task_by_id).
    pub fn get_recurring_task_by_id(&self) -> Expect<'a, GetRecurringTaskByIdParams> {
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

    /// Mocks [`get_location_tags`](super::Locations::get_location_tags).
    pub fn get_location_tags(&self) -> Expect<'a, GetLocationTagsParams> {
        self.mock.expect()
    }

    /// Mocks [`create_tag`](super::Locations::create_tag).
    pub fn create_tag(&self) -> Expect<'a, CreateTagParams> {
        self.mock.expect()
    }

    /// Mocks [`get_tag_by_id`](super::Locations::get_tag_by_id).
    pub fn get_tag_by_id(&self) -> Expect<'a, GetTagByIdParams> {
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

    /// Mocks [`get_templates`](super::Locations::get_templates).
    pub fn get_templates(&self) -> Expect<'a, GetTemplatesParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_template`](super::Locations::delete_template).
    pub fn delete_template(&self) -> Expect<'a, DeleteTemplateParams> {
        self.mock.expect()
    }

    /// Mocks [`get_timezones`](super::Locations::get_timezones).
    pub fn get_timezones(&self) -> Expect<'a, GetTimezonesParams> {
        self.mock.expect()
    }
}

/// The method, path and headers that select an operation.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<CreateLocationParams>(),
    Listed::of::<SearchLocationsParams>(),
    Listed::of::<GetLocationParams>(),
    Listed::of::<UpdateLocationParams>(),
    Listed::of::<DeleteLocationParams>(),
    Listed::of::<GetConversationChannelParams>(),
    Listed::of::<GetCustomFieldsParams>(),
    Listed::of::<CreateCustomFieldParams>(),
    Listed::of::<UploadFileCustomFieldsParams>(),
    Listed::of::<GetCustomFieldParams>(),
    Listed::of::<UpdateCustomFieldParams>(),
    Listed::of::<DeleteCustomFieldParams>(),
    Listed::of::<GetCustomValuesParams>(),
    Listed::of::<CreateCustomValueParams>(),
    Listed::of::<GetCustomValueParams>(),
    Listed::of::<UpdateCustomValueParams>(),
    Listed::of::<DeleteCustomValueParams>(),
    Listed::of::<GetLocationPermissionsParams>(),
    Listed::of::<UpdateLocationPermissionsParams>(),
    Listed::of::<CreateRecurringTaskParams>(),
    Listed::of::<GetRecurringTaskByIdParams>(),
    Listed::of::<UpdateRecurringTaskParams>(),
    Listed::of::<DeleteRecurringTaskParams>(),
    Listed::of::<GetLocationTagsParams>(),
    Listed::of::<CreateTagParams>(),
    Listed::of::<GetTagByIdParams>(),
    Listed::of::<UpdateTagParams>(),
    Listed::of::<DeleteTagParams>(),
    Listed::of::<SearchTasksParams>(),
    Listed::of::<GetTemplatesParams>(),
    Listed::of::<DeleteTemplateParams>(),
    Listed::of::<GetTimezonesParams>(),
];

mock_operation! {
    CreateLocationParams, "v3_locations().create_location()", json, [json("body")]
}

mock_operation! {
    SearchLocationsParams, "v3_locations().search_locations()", json,
    [query("companyId"), query("skip"), query("limit"), query("order"), query("email")]
}

mock_operation! {
    GetLocationParams, "v3_locations().get_location()", json, [path("locationId")]
}

mock_operation! {
    UpdateLocationParams, "v3_locations().update_location()", json, [path("locationId"),
    json("body")]
}

mock_operation! {
    DeleteLocationParams, "v3_locations().delete_location()", json, [path("locationId"),
    query("deleteTwilioAccount")]
}

mock_operation! {
    GetConversationChannelParams, "v3_locations().get_conversation_channel()", json,
    [path("locationId"), path("type")]
}

mock_operation! {
    GetCustomFieldsParams, "v3_locations().get_custom_fields()", json,
    [path("locationId"), query("model")]
}

mock_operation! {
    CreateCustomFieldParams, "v3_locations().create_custom_field()", json,
    [path("locationId"), json("body")]
}

mock_operation! {
    UploadFileCustomFieldsParams, "v3_locations().upload_file_custom_fields()", json,
    [path("locationId"), multipart("body", & [])]
}

mock_operation! {
    GetCustomFieldParams, "v3_locations().get_custom_field()", json, [path("locationId"),
    path("id")]
}

mock_operation! {
    UpdateCustomFieldParams, "v3_locations().update_custom_field()", json,
    [path("locationId"), path("id"), json("body")]
}

mock_operation! {
    DeleteCustomFieldParams, "v3_locations().delete_custom_field()", json,
    [path("locationId"), path("id")]
}

mock_operation! {
    GetCustomValuesParams, "v3_locations().get_custom_values()", json,
    [path("locationId")]
}

mock_operation! {
    CreateCustomValueParams, "v3_locations().create_custom_value()", json,
    [path("locationId"), json("body")]
}

mock_operation! {
    GetCustomValueParams, "v3_locations().get_custom_value()", json, [path("locationId"),
    path("id")]
}

mock_operation! {
    UpdateCustomValueParams, "v3_locations().update_custom_value()", json,
    [path("locationId"), path("id"), json("body")]
}

mock_operation! {
    DeleteCustomValueParams, "v3_locations().delete_custom_value()", json,
    [path("locationId"), path("id")]
}

mock_operation! {
    GetLocationPermissionsParams, "v3_locations().get_location_permissions()", json,
    [path("locationId")]
}

mock_operation! {
    UpdateLocationPermissionsParams, "v3_locations().update_location_permissions()",
    json, [path("locationId"), json("body")]
}

mock_operation! {
    CreateRecurringTaskParams, "v3_locations().create_recurring_task()", json,
    [path("locationId"), json("body")]
}

mock_operation! {
    GetRecurringTaskByIdParams, "v3_locations().get_recurring_task_by_id()", json,
    [path("locationId"), path("id")]
}

mock_operation! {
    UpdateRecurringTaskParams, "v3_locations().update_recurring_task()", json,
    [path("locationId"), path("id"), json("body")]
}

mock_operation! {
    DeleteRecurringTaskParams, "v3_locations().delete_recurring_task()", json,
    [path("locationId"), path("id")]
}

mock_operation! {
    GetLocationTagsParams, "v3_locations().get_location_tags()", json,
    [path("locationId")]
}

mock_operation! {
    CreateTagParams, "v3_locations().create_tag()", json, [path("locationId"),
    json("body")]
}

mock_operation! {
    GetTagByIdParams, "v3_locations().get_tag_by_id()", json, [path("locationId"),
    path("tagId")]
}

mock_operation! {
    UpdateTagParams, "v3_locations().update_tag()", json, [path("locationId"),
    path("tagId"), json("body")]
}

mock_operation! {
    DeleteTagParams, "v3_locations().delete_tag()", json, [path("locationId"),
    path("tagId")]
}

mock_operation! {
    SearchTasksParams, "v3_locations().search_tasks()", json, [path("locationId"),
    json("body")]
}

mock_operation! {
    GetTemplatesParams, "v3_locations().get_templates()", json, [path("locationId"),
    query("originId"), query("deleted"), query("skip"), query("limit"), query("type")]
}

mock_operation! {
    DeleteTemplateParams, "v3_locations().delete_template()", empty, [path("locationId"),
    path("id")]
}

mock_operation! {
    GetTimezonesParams, "v3_locations().get_timezones()", empty, [path("locationId")]
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

mock_error! {
    UpdateLocationError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}"]
}

mock_error! {
    DeleteLocationError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}"]
}

mock_error! {
    GetCustomValuesError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}"]
}

mock_error! {
    CreateRecurringTaskError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}"]
}

mock_error! {
    GetRecurringTaskByIdError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}"]
}

mock_error! {
    UpdateRecurringTaskError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}"]
}

mock_error! {
    DeleteRecurringTaskError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}"]
}

impl Decode for UploadFileCustomFieldsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UploadFileCustomFieldsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}
