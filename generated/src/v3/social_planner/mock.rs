//! The Social Planner API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};
use highlevel_runtime::{Decode, Node};

use super::errors::SocialPlannerError;
use super::{
    AttachOauthAccountsParams, BulkDeleteSocialPlannerPostsError,
    BulkDeleteSocialPlannerPostsParams, CloneQueueItemParams, CreateCommentParams,
    CreateLikeParams, CreatePostParams, CreateQueueItemParams, CreateQueueParams,
    DeleteAccountParams, DeleteActivePostParams, DeleteCsvImportParams,
    DeleteCsvImportPostParams, DeleteLikeParams, DeletePostParams, DeleteQueueItemParams,
    DiscardEditSessionParams, GetCategoryParams, GetCsvPostParams,
    GetEditSessionCalendarParams, GetPostParams, GetQueueParams, GetStatisticsParams,
    GetUploadStatusParams, ListAccountsParams, ListAvailableCategoriesParams,
    ListCalendarsParams, ListCategoriesParams, ListCommentsParams,
    ListOauthAccountsParams, ListPostsParams, ListQueueItemsParams, ListQueuesParams,
    ListSelectedTagsParams, ListSlotsParams, ListTagsParams, ResetQueueItemParams,
    SaveEditSessionParams, SetCsvAccountsError, SetCsvAccountsParams,
    StartCsvFinalizeParams, StartEditSessionParams, StartOauthError, StartOauthParams,
    UpdatePostParams, UpdateQueueItemParams, UpdateQueueParams, UploadCsvError,
    UploadCsvParams,
};

/// The mock of the Social Planner API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct SocialPlanner<'a> {
    mock: &'a Mock,
}

impl<'a> SocialPlanner<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`create_queue`](super::SocialPlanner::create_queue).
    pub fn create_queue(&self) -> Expect<'a, CreateQueueParams> {
        self.mock.expect()
    }

    /// Mocks [`list_available_categories`](super::SocialPlanner::list_available_categories).
    pub fn list_available_categories(
        &self,
    ) -> Expect<'a, ListAvailableCategoriesParams> {
        self.mock.expect()
    }

    /// Mocks [`list_queues`](super::SocialPlanner::list_queues).
    pub fn list_queues(&self) -> Expect<'a, ListQueuesParams> {
        self.mock.expect()
    }

    /// Mocks [`list_calendars`](super::SocialPlanner::list_calendars).
    pub fn list_calendars(&self) -> Expect<'a, ListCalendarsParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_active_post`](super::SocialPlanner::delete_active_post).
    pub fn delete_active_post(&self) -> Expect<'a, DeleteActivePostParams> {
        self.mock.expect()
    }

    /// Mocks [`get_queue`](super::SocialPlanner::get_queue).
    pub fn get_queue(&self) -> Expect<'a, GetQueueParams> {
        self.mock.expect()
    }

    /// Mocks [`update_queue`](super::SocialPlanner::update_queue).
    pub fn update_queue(&self) -> Expect<'a, UpdateQueueParams> {
        self.mock.expect()
    }

    /// Mocks [`create_queue_item`](super::SocialPlanner::create_queue_item).
    pub fn create_queue_item(&self) -> Expect<'a, CreateQueueItemParams> {
        self.mock.expect()
    }

    /// Mocks [`get_edit_session_calendar`](super::SocialPlanner::get_edit_session_calendar).
    pub fn get_edit_session_calendar(&self) -> Expect<'a, GetEditSessionCalendarParams> {
        self.mock.expect()
    }

    /// Mocks [`discard_edit_session`](super::SocialPlanner::discard_edit_session).
    pub fn discard_edit_session(&self) -> Expect<'a, DiscardEditSessionParams> {
        self.mock.expect()
    }

    /// Mocks [`save_edit_session`](super::SocialPlanner::save_edit_session).
    pub fn save_edit_session(&self) -> Expect<'a, SaveEditSessionParams> {
        self.mock.expect()
    }

    /// Mocks [`start_edit_session`](super::SocialPlanner::start_edit_session).
    pub fn start_edit_session(&self) -> Expect<'a, StartEditSessionParams> {
        self.mock.expect()
    }

    /// Mocks [`list_queue_items`](super::SocialPlanner::list_queue_items).
    pub fn list_queue_items(&self) -> Expect<'a, ListQueueItemsParams> {
        self.mock.expect()
    }

    /// Mocks [`update_queue_item`](super::SocialPlanner::update_queue_item).
    pub fn update_queue_item(&self) -> Expect<'a, UpdateQueueItemParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_queue_item`](super::SocialPlanner::delete_queue_item).
    pub fn delete_queue_item(&self) -> Expect<'a, DeleteQueueItemParams> {
        self.mock.expect()
    }

    /// Mocks [`clone_queue_item`](super::SocialPlanner::clone_queue_item).
    pub fn clone_queue_item(&self) -> Expect<'a, CloneQueueItemParams> {
        self.mock.expect()
    }

    /// Mocks [`reset_queue_item`](super::SocialPlanner::reset_queue_item).
    pub fn reset_queue_item(&self) -> Expect<'a, ResetQueueItemParams> {
        self.mock.expect()
    }

    /// Mocks [`list_slots`](super::SocialPlanner::list_slots).
    pub fn list_slots(&self) -> Expect<'a, ListSlotsParams> {
        self.mock.expect()
    }

    /// Mocks [`create_comment`](super::SocialPlanner::create_comment).
    pub fn create_comment(&self) -> Expect<'a, CreateCommentParams> {
        self.mock.expect()
    }

    /// Mocks [`list_comments`](super::SocialPlanner::list_comments).
    pub fn list_comments(&self) -> Expect<'a, ListCommentsParams> {
        self.mock.expect()
    }

    /// Mocks [`create_like`](super::SocialPlanner::create_like).
    pub fn create_like(&self) -> Expect<'a, CreateLikeParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_like`](super::SocialPlanner::delete_like).
    pub fn delete_like(&self) -> Expect<'a, DeleteLikeParams> {
        self.mock.expect()
    }

    /// Mocks [`list_oauth_accounts`](super::SocialPlanner::list_oauth_accounts).
    pub fn list_oauth_accounts(&self) -> Expect<'a, ListOauthAccountsParams> {
        self.mock.expect()
    }

    /// Mocks [`attach_oauth_accounts`](super::SocialPlanner::attach_oauth_accounts).
    pub fn attach_oauth_accounts(&self) -> Expect<'a, AttachOauthAccountsParams> {
        self.mock.expect()
    }

    /// Mocks [`start_oauth`](super::SocialPlanner::start_oauth).
    pub fn start_oauth(&self) -> Expect<'a, StartOauthParams> {
        self.mock.expect()
    }

    /// Mocks [`get_statistics`](super::SocialPlanner::get_statistics).
    pub fn get_statistics(&self) -> Expect<'a, GetStatisticsParams> {
        self.mock.expect()
    }

    /// Mocks [`list_accounts`](super::SocialPlanner::list_accounts).
    pub fn list_accounts(&self) -> Expect<'a, ListAccountsParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_account`](super::SocialPlanner::delete_account).
    pub fn delete_account(&self) -> Expect<'a, DeleteAccountParams> {
        self.mock.expect()
    }

    /// Mocks [`list_categories`](super::SocialPlanner::list_categories).
    pub fn list_categories(&self) -> Expect<'a, ListCategoriesParams> {
        self.mock.expect()
    }

    /// Mocks [`get_category`](super::SocialPlanner::get_category).
    pub fn get_category(&self) -> Expect<'a, GetCategoryParams> {
        self.mock.expect()
    }

    /// Mocks [`get_upload_status`](super::SocialPlanner::get_upload_status).
    pub fn get_upload_status(&self) -> Expect<'a, GetUploadStatusParams> {
        self.mock.expect()
    }

    /// Mocks [`upload_csv`](super::SocialPlanner::upload_csv).
    pub fn upload_csv(&self) -> Expect<'a, UploadCsvParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_csv_import_post`](super::SocialPlanner::delete_csv_import_post).
    pub fn delete_csv_import_post(&self) -> Expect<'a, DeleteCsvImportPostParams> {
        self.mock.expect()
    }

    /// Mocks [`get_csv_post`](super::SocialPlanner::get_csv_post).
    pub fn get_csv_post(&self) -> Expect<'a, GetCsvPostParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_csv_import`](super::SocialPlanner::delete_csv_import).
    pub fn delete_csv_import(&self) -> Expect<'a, DeleteCsvImportParams> {
        self.mock.expect()
    }

    /// Mocks [`start_csv_finalize`](super::SocialPlanner::start_csv_finalize).
    pub fn start_csv_finalize(&self) -> Expect<'a, StartCsvFinalizeParams> {
        self.mock.expect()
    }

    /// Mocks [`create_post`](super::SocialPlanner::create_post).
    pub fn create_post(&self) -> Expect<'a, CreatePostParams> {
        self.mock.expect()
    }

    /// Mocks [`bulk_delete_social_planner_posts`](super::SocialPlanner::bulk_delete_social_planner_posts).
    pub fn bulk_delete_social_planner_posts(
        &self,
    ) -> Expect<'a, BulkDeleteSocialPlannerPostsParams> {
        self.mock.expect()
    }

    /// Mocks [`list_posts`](super::SocialPlanner::list_posts).
    pub fn list_posts(&self) -> Expect<'a, ListPostsParams> {
        self.mock.expect()
    }

    /// Mocks [`get_post`](super::SocialPlanner::get_post).
    pub fn get_post(&self) -> Expect<'a, GetPostParams> {
        self.mock.expect()
    }

    /// Mocks [`update_post`](super::SocialPlanner::update_post).
    pub fn update_post(&self) -> Expect<'a, UpdatePostParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_post`](super::SocialPlanner::delete_post).
    pub fn delete_post(&self) -> Expect<'a, DeletePostParams> {
        self.mock.expect()
    }

    /// Mocks [`set_csv_accounts`](super::SocialPlanner::set_csv_accounts).
    pub fn set_csv_accounts(&self) -> Expect<'a, SetCsvAccountsParams> {
        self.mock.expect()
    }

    /// Mocks [`list_tags`](super::SocialPlanner::list_tags).
    pub fn list_tags(&self) -> Expect<'a, ListTagsParams> {
        self.mock.expect()
    }

    /// Mocks [`list_selected_tags`](super::SocialPlanner::list_selected_tags).
    pub fn list_selected_tags(&self) -> Expect<'a, ListSelectedTagsParams> {
        self.mock.expect()
    }
}

/// The method, path and headers that select an operation.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<CreateQueueParams>(),
    Listed::of::<ListAvailableCategoriesParams>(),
    Listed::of::<ListQueuesParams>(),
    Listed::of::<ListCalendarsParams>(),
    Listed::of::<DeleteActivePostParams>(),
    Listed::of::<GetQueueParams>(),
    Listed::of::<UpdateQueueParams>(),
    Listed::of::<CreateQueueItemParams>(),
    Listed::of::<GetEditSessionCalendarParams>(),
    Listed::of::<DiscardEditSessionParams>(),
    Listed::of::<SaveEditSessionParams>(),
    Listed::of::<StartEditSessionParams>(),
    Listed::of::<ListQueueItemsParams>(),
    Listed::of::<UpdateQueueItemParams>(),
    Listed::of::<DeleteQueueItemParams>(),
    Listed::of::<CloneQueueItemParams>(),
    Listed::of::<ResetQueueItemParams>(),
    Listed::of::<ListSlotsParams>(),
    Listed::of::<CreateCommentParams>(),
    Listed::of::<ListCommentsParams>(),
    Listed::of::<CreateLikeParams>(),
    Listed::of::<DeleteLikeParams>(),
    Listed::of::<ListOauthAccountsParams>(),
    Listed::of::<AttachOauthAccountsParams>(),
    Listed::of::<StartOauthParams>(),
    Listed::of::<GetStatisticsParams>(),
    Listed::of::<ListAccountsParams>(),
    Listed::of::<DeleteAccountParams>(),
    Listed::of::<ListCategoriesParams>(),
    Listed::of::<GetCategoryParams>(),
    Listed::of::<GetUploadStatusParams>(),
    Listed::of::<UploadCsvParams>(),
    Listed::of::<DeleteCsvImportPostParams>(),
    Listed::of::<GetCsvPostParams>(),
    Listed::of::<DeleteCsvImportParams>(),
    Listed::of::<StartCsvFinalizeParams>(),
    Listed::of::<CreatePostParams>(),
    Listed::of::<BulkDeleteSocialPlannerPostsParams>(),
    Listed::of::<ListPostsParams>(),
    Listed::of::<GetPostParams>(),
    Listed::of::<UpdatePostParams>(),
    Listed::of::<DeletePostParams>(),
    Listed::of::<SetCsvAccountsParams>(),
    Listed::of::<ListTagsParams>(),
    Listed::of::<ListSelectedTagsParams>(),
];

mock_operation! {
    CreateQueueParams, "v3_social_planner().create_queue()", json, [json("body")]
}

mock_operation! {
    ListAvailableCategoriesParams, "v3_social_planner().list_available_categories()",
    json, [query("locationId"), query("skip"), query("limit"), query("q")]
}

mock_operation! {
    ListQueuesParams, "v3_social_planner().list_queues()", json, [json("body")]
}

mock_operation! {
    ListCalendarsParams, "v3_social_planner().list_calendars()", json, [json("body")]
}

mock_operation! {
    DeleteActivePostParams, "v3_social_planner().delete_active_post()", json,
    [path("postId"), query("locationId")]
}

mock_operation! {
    GetQueueParams, "v3_social_planner().get_queue()", json, [path("queueId"),
    query("locationId")]
}

mock_operation! {
    UpdateQueueParams, "v3_social_planner().update_queue()", json, [path("queueId"),
    json("body")]
}

mock_operation! {
    CreateQueueItemParams, "v3_social_planner().create_queue_item()", json,
    [path("queueId"), json("body")]
}

mock_operation! {
    GetEditSessionCalendarParams, "v3_social_planner().get_edit_session_calendar()",
    json, [path("queueId"), json("body")]
}

mock_operation! {
    DiscardEditSessionParams, "v3_social_planner().discard_edit_session()", json,
    [path("queueId"), json("body")]
}

mock_operation! {
    SaveEditSessionParams, "v3_social_planner().save_edit_session()", json,
    [path("queueId"), json("body")]
}

mock_operation! {
    StartEditSessionParams, "v3_social_planner().start_edit_session()", json,
    [path("queueId"), json("body")]
}

mock_operation! {
    ListQueueItemsParams, "v3_social_planner().list_queue_items()", json,
    [path("queueId"), json("body")]
}

mock_operation! {
    UpdateQueueItemParams, "v3_social_planner().update_queue_item()", json,
    [path("queueId"), path("itemId"), json("body")]
}

mock_operation! {
    DeleteQueueItemParams, "v3_social_planner().delete_queue_item()", json,
    [path("queueId"), path("itemId"), query("locationId"), query("sessionId")]
}

mock_operation! {
    CloneQueueItemParams, "v3_social_planner().clone_queue_item()", json,
    [path("queueId"), path("itemId"), json("body")]
}

mock_operation! {
    ResetQueueItemParams, "v3_social_planner().reset_queue_item()", json,
    [path("queueId"), path("itemId"), json("body")]
}

mock_operation! {
    ListSlotsParams, "v3_social_planner().list_slots()", json, [path("queueId"),
    json("body")]
}

mock_operation! {
    CreateCommentParams, "v3_social_planner().create_comment()", json, [path("platform"),
    query("locationId"), json("body")]
}

mock_operation! {
    ListCommentsParams, "v3_social_planner().list_comments()", json, [path("platform"),
    query("locationId"), json("body")]
}

mock_operation! {
    CreateLikeParams, "v3_social_planner().create_like()", json, [path("platform"),
    path("id"), query("locationId")]
}

mock_operation! {
    DeleteLikeParams, "v3_social_planner().delete_like()", json, [path("platform"),
    path("id"), query("locationId")]
}

mock_operation! {
    ListOauthAccountsParams, "v3_social_planner().list_oauth_accounts()", json,
    [path("locationId"), path("platform"), path("accountId"), query("search")]
}

mock_operation! {
    AttachOauthAccountsParams, "v3_social_planner().attach_oauth_accounts()", json,
    [path("locationId"), path("platform"), path("accountId"), json("body")]
}

mock_operation! {
    StartOauthParams, "v3_social_planner().start_oauth()", headers, [path("platform"),
    query("locationId"), query("userId"), query("page"), query("reconnect")]
}

mock_operation! {
    GetStatisticsParams, "v3_social_planner().get_statistics()", json,
    [query("locationId"), json("body")]
}

mock_operation! {
    ListAccountsParams, "v3_social_planner().list_accounts()", json, [path("locationId")]
}

mock_operation! {
    DeleteAccountParams, "v3_social_planner().delete_account()", json,
    [path("locationId"), path("id"), query("companyId"), query("userId")]
}

mock_operation! {
    ListCategoriesParams, "v3_social_planner().list_categories()", json,
    [path("locationId"), query("searchText"), query("limit"), query("skip")]
}

mock_operation! {
    GetCategoryParams, "v3_social_planner().get_category()", json, [path("locationId"),
    path("id")]
}

mock_operation! {
    GetUploadStatusParams, "v3_social_planner().get_upload_status()", json,
    [path("locationId"), query("userId"), query("skip"), query("limit"),
    query("includeUsers"), query("isFromTemplate")]
}

mock_operation! {
    UploadCsvParams, "v3_social_planner().upload_csv()", json, [path("locationId"),
    multipart("body", & [])]
}

mock_operation! {
    DeleteCsvImportPostParams, "v3_social_planner().delete_csv_import_post()", json,
    [path("locationId"), path("csvId"), path("postId")]
}

mock_operation! {
    GetCsvPostParams, "v3_social_planner().get_csv_post()", json, [path("locationId"),
    path("id"), query("skip"), query("limit")]
}

mock_operation! {
    DeleteCsvImportParams, "v3_social_planner().delete_csv_import()", json,
    [path("locationId"), path("id")]
}

mock_operation! {
    StartCsvFinalizeParams, "v3_social_planner().start_csv_finalize()", json,
    [path("locationId"), path("id"), json("body")]
}

mock_operation! {
    CreatePostParams, "v3_social_planner().create_post()", json, [path("locationId"),
    json("body")]
}

mock_operation! {
    BulkDeleteSocialPlannerPostsParams,
    "v3_social_planner().bulk_delete_social_planner_posts()", json, [path("locationId"),
    json("body")]
}

mock_operation! {
    ListPostsParams, "v3_social_planner().list_posts()", json, [path("locationId"),
    json("body")]
}

mock_operation! {
    GetPostParams, "v3_social_planner().get_post()", json, [path("locationId"),
    path("id")]
}

mock_operation! {
    UpdatePostParams, "v3_social_planner().update_post()", json, [path("locationId"),
    path("id"), json("body")]
}

mock_operation! {
    DeletePostParams, "v3_social_planner().delete_post()", json, [path("locationId"),
    path("id")]
}

mock_operation! {
    SetCsvAccountsParams, "v3_social_planner().set_csv_accounts()", json,
    [path("locationId"), json("body")]
}

mock_operation! {
    ListTagsParams, "v3_social_planner().list_tags()", json, [path("locationId"),
    query("searchText"), query("limit"), query("skip")]
}

mock_operation! {
    ListSelectedTagsParams, "v3_social_planner().list_selected_tags()", json,
    [path("locationId"), json("body")]
}

mock_error! {
    SocialPlannerError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}

mock_error! {
    StartOauthError, [NotRedirected = 200; BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}

mock_error! {
    UploadCsvError, [BadRequest(body) = 400,
    "{\"message\":\"CSV headers are not identical to sample file.\",\"fileType\":\"CSV\",\"csvFileType\":\"basic\",\"missingHeaders\":\"postAtSpecificTime (YYYY-MM-DD HH:mm:ss), content, link (OGmetaUrl)\"}";
    Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}

mock_error! {
    BulkDeleteSocialPlannerPostsError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    NotFound = 404; UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}";
    InternalServerError = 500]
}

mock_error! {
    SetCsvAccountsError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"status\":422,\"options\":{},\"message\":[\"accountIds should not be null or undefined\",\"accountIds should not be empty\",\"accountIds must be an array\",\"Invalid account id in accountIds list\"],\"name\":\"UnprocessableEntityException\",\"error\":\"Unprocessable Entity\",\"statusCode\":422,\"traceId\":\"22b1c520-258a-4473-b378-a97ddfd9d1bc\"}"]
}

impl Decode for UploadCsvParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UploadCsvParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}
