//! The Social Planner API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};
use highlevel_runtime::{Decode, Node};

use super::errors::SocialPlannerError;
use super::{
    AttachOauthAccountsParams, BulkDeleteSocialPlannerPostsError,
    BulkDeleteSocialPlannerPostsParams, CloneQueueItemParams, CreateCommentParams,
    CreateLikeParams, CreatePostParams, CreateQueueItemParams, CreateQueueParams,
    DeleteAccountParams, DeleteActivePostParams, DeleteCsvParams, DeleteCsvPostParams,
    DeleteLikeParams, DeletePostParams, DeleteQueueItemParams, DiscardEditSessionParams,
    EditPostParams, FetchAvailableCategoriesParams, FetchCalendarListParams,
    FetchEditSessionCalendarParams, FetchQueueByIdParams, FetchQueueItemsParams,
    FetchQueuesParams, FetchSlotsParams, GetAccountParams, GetCategoriesLocationIdParams,
    GetCategoryParams, GetCommentListParams, GetCsvPostParams, GetOauthAccountsParams,
    GetPostParams, GetPostsParams, GetStatisticsParams, GetTagsByIdsParams,
    GetTagsParams, GetUploadStatusParams, ResetQueueItemParams, SaveEditSessionParams,
    SetAccountsError, SetAccountsParams, StartCsvFinalizeParams, StartEditSessionParams,
    StartOauthError, StartOauthParams, UpdateQueueItemParams, UpdateQueueParams,
    UploadCsvError, UploadCsvParams,
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

    /// Mocks [`fetch_available_categories`](super::SocialPlanner::fetch_available_categories).
    pub fn fetch_available_categories(
        &self,
    ) -> Expect<'a, FetchAvailableCategoriesParams> {
        self.mock.expect()
    }

    /// Mocks [`fetch_queues`](super::SocialPlanner::fetch_queues).
    pub fn fetch_queues(&self) -> Expect<'a, FetchQueuesParams> {
        self.mock.expect()
    }

    /// Mocks [`fetch_calendar_list`](super::SocialPlanner::fetch_calendar_list).
    pub fn fetch_calendar_list(&self) -> Expect<'a, FetchCalendarListParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_active_post`](super::SocialPlanner::delete_active_post).
    pub fn delete_active_post(&self) -> Expect<'a, DeleteActivePostParams> {
        self.mock.expect()
    }

    /// Mocks [`fetch_queue_by_id`](super::SocialPlanner::fetch_queue_by_id).
    pub fn fetch_queue_by_id(&self) -> Expect<'a, FetchQueueByIdParams> {
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

    /// Mocks [`fetch_edit_session_calendar`](super::SocialPlanner::fetch_edit_session_calendar).
    pub fn fetch_edit_session_calendar(
        &self,
    ) -> Expect<'a, FetchEditSessionCalendarParams> {
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

    /// Mocks [`fetch_queue_items`](super::SocialPlanner::fetch_queue_items).
    pub fn fetch_queue_items(&self) -> Expect<'a, FetchQueueItemsParams> {
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

    /// Mocks [`fetch_slots`](super::SocialPlanner::fetch_slots).
    pub fn fetch_slots(&self) -> Expect<'a, FetchSlotsParams> {
        self.mock.expect()
    }

    /// Mocks [`create_comment`](super::SocialPlanner::create_comment).
    pub fn create_comment(&self) -> Expect<'a, CreateCommentParams> {
        self.mock.expect()
    }

    /// Mocks [`get_comment_list`](super::SocialPlanner::get_comment_list).
    pub fn get_comment_list(&self) -> Expect<'a, GetCommentListParams> {
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

    /// Mocks [`get_oauth_accounts`](super::SocialPlanner::get_oauth_accounts).
    pub fn get_oauth_accounts(&self) -> Expect<'a, GetOauthAccountsParams> {
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

    /// Mocks [`get_account`](super::SocialPlanner::get_account).
    pub fn get_account(&self) -> Expect<'a, GetAccountParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_account`](super::SocialPlanner::delete_account).
    pub fn delete_account(&self) -> Expect<'a, DeleteAccountParams> {
        self.mock.expect()
    }

    /// Mocks [`get_categories_location_id`](super::SocialPlanner::get_categories_location_id).
    pub fn get_categories_location_id(
        &self,
    ) -> Expect<'a, GetCategoriesLocationIdParams> {
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

    /// Mocks [`delete_csv_post`](super::SocialPlanner::delete_csv_post).
    pub fn delete_csv_post(&self) -> Expect<'a, DeleteCsvPostParams> {
        self.mock.expect()
    }

    /// Mocks [`get_csv_post`](super::SocialPlanner::get_csv_post).
    pub fn get_csv_post(&self) -> Expect<'a, GetCsvPostParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_csv`](super::SocialPlanner::delete_csv).
    pub fn delete_csv(&self) -> Expect<'a, DeleteCsvParams> {
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

    /// Mocks [`get_posts`](super::SocialPlanner::get_posts).
    pub fn get_posts(&self) -> Expect<'a, GetPostsParams> {
        self.mock.expect()
    }

    /// Mocks [`get_post`](super::SocialPlanner::get_post).
    pub fn get_post(&self) -> Expect<'a, GetPostParams> {
        self.mock.expect()
    }

    /// Mocks [`edit_post`](super::SocialPlanner::edit_post).
    pub fn edit_post(&self) -> Expect<'a, EditPostParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_post`](super::SocialPlanner::delete_post).
    pub fn delete_post(&self) -> Expect<'a, DeletePostParams> {
        self.mock.expect()
    }

    /// Mocks [`set_accounts`](super::SocialPlanner::set_accounts).
    pub fn set_accounts(&self) -> Expect<'a, SetAccountsParams> {
        self.mock.expect()
    }

    /// Mocks [`get_tags`](super::SocialPlanner::get_tags).
    pub fn get_tags(&self) -> Expect<'a, GetTagsParams> {
        self.mock.expect()
    }

    /// Mocks [`get_tags_by_ids`](super::SocialPlanner::get_tags_by_ids).
    pub fn get_tags_by_ids(&self) -> Expect<'a, GetTagsByIdsParams> {
        self.mock.expect()
    }
}

/// The method, path and headers that select an operation.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<CreateQueueParams>(),
    Listed::of::<FetchAvailableCategoriesParams>(),
    Listed::of::<FetchQueuesParams>(),
    Listed::of::<FetchCalendarListParams>(),
    Listed::of::<DeleteActivePostParams>(),
    Listed::of::<FetchQueueByIdParams>(),
    Listed::of::<UpdateQueueParams>(),
    Listed::of::<CreateQueueItemParams>(),
    Listed::of::<FetchEditSessionCalendarParams>(),
    Listed::of::<DiscardEditSessionParams>(),
    Listed::of::<SaveEditSessionParams>(),
    Listed::of::<StartEditSessionParams>(),
    Listed::of::<FetchQueueItemsParams>(),
    Listed::of::<UpdateQueueItemParams>(),
    Listed::of::<DeleteQueueItemParams>(),
    Listed::of::<CloneQueueItemParams>(),
    Listed::of::<ResetQueueItemParams>(),
    Listed::of::<FetchSlotsParams>(),
    Listed::of::<CreateCommentParams>(),
    Listed::of::<GetCommentListParams>(),
    Listed::of::<CreateLikeParams>(),
    Listed::of::<DeleteLikeParams>(),
    Listed::of::<GetOauthAccountsParams>(),
    Listed::of::<AttachOauthAccountsParams>(),
    Listed::of::<StartOauthParams>(),
    Listed::of::<GetStatisticsParams>(),
    Listed::of::<GetAccountParams>(),
    Listed::of::<DeleteAccountParams>(),
    Listed::of::<GetCategoriesLocationIdParams>(),
    Listed::of::<GetCategoryParams>(),
    Listed::of::<GetUploadStatusParams>(),
    Listed::of::<UploadCsvParams>(),
    Listed::of::<DeleteCsvPostParams>(),
    Listed::of::<GetCsvPostParams>(),
    Listed::of::<DeleteCsvParams>(),
    Listed::of::<StartCsvFinalizeParams>(),
    Listed::of::<CreatePostParams>(),
    Listed::of::<BulkDeleteSocialPlannerPostsParams>(),
    Listed::of::<GetPostsParams>(),
    Listed::of::<GetPostParams>(),
    Listed::of::<EditPostParams>(),
    Listed::of::<DeletePostParams>(),
    Listed::of::<SetAccountsParams>(),
    Listed::of::<GetTagsParams>(),
    Listed::of::<GetTagsByIdsParams>(),
];

mock_operation! {
    CreateQueueParams, "v3_social_planner().create_queue()", json, [json("body")]
}

mock_operation! {
    FetchAvailableCategoriesParams, "v3_social_planner().fetch_available_categories()",
    json, [query("locationId"), query("skip"), query("limit"), query("q")]
}

mock_operation! {
    FetchQueuesParams, "v3_social_planner().fetch_queues()", json, [json("body")]
}

mock_operation! {
    FetchCalendarListParams, "v3_social_planner().fetch_calendar_list()", json,
    [json("body")]
}

mock_operation! {
    DeleteActivePostParams, "v3_social_planner().delete_active_post()", json,
    [path("postId"), query("locationId")]
}

mock_operation! {
    FetchQueueByIdParams, "v3_social_planner().fetch_queue_by_id()", json,
    [path("queueId"), query("locationId")]
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
    FetchEditSessionCalendarParams, "v3_social_planner().fetch_edit_session_calendar()",
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
    FetchQueueItemsParams, "v3_social_planner().fetch_queue_items()", json,
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
    FetchSlotsParams, "v3_social_planner().fetch_slots()", json, [path("queueId"),
    json("body")]
}

mock_operation! {
    CreateCommentParams, "v3_social_planner().create_comment()", json, [path("platform"),
    query("locationId"), json("body")]
}

mock_operation! {
    GetCommentListParams, "v3_social_planner().get_comment_list()", json,
    [path("platform"), query("locationId"), json("body")]
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
    GetOauthAccountsParams, "v3_social_planner().get_oauth_accounts()", json,
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
    GetAccountParams, "v3_social_planner().get_account()", json, [path("locationId")]
}

mock_operation! {
    DeleteAccountParams, "v3_social_planner().delete_account()", json,
    [path("locationId"), path("id"), query("companyId"), query("userId")]
}

mock_operation! {
    GetCategoriesLocationIdParams, "v3_social_planner().get_categories_location_id()",
    json, [path("locationId"), query("searchText"), query("limit"), query("skip")]
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
    DeleteCsvPostParams, "v3_social_planner().delete_csv_post()", json,
    [path("locationId"), path("csvId"), path("postId")]
}

mock_operation! {
    GetCsvPostParams, "v3_social_planner().get_csv_post()", json, [path("locationId"),
    path("id"), query("skip"), query("limit")]
}

mock_operation! {
    DeleteCsvParams, "v3_social_planner().delete_csv()", json, [path("locationId"),
    path("id")]
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
    GetPostsParams, "v3_social_planner().get_posts()", json, [path("locationId"),
    json("body")]
}

mock_operation! {
    GetPostParams, "v3_social_planner().get_post()", json, [path("locationId"),
    path("id")]
}

mock_operation! {
    EditPostParams, "v3_social_planner().edit_post()", json, [path("locationId"),
    path("id"), json("body")]
}

mock_operation! {
    DeletePostParams, "v3_social_planner().delete_post()", json, [path("locationId"),
    path("id")]
}

mock_operation! {
    SetAccountsParams, "v3_social_planner().set_accounts()", json, [path("locationId"),
    json("body")]
}

mock_operation! {
    GetTagsParams, "v3_social_planner().get_tags()", json, [path("locationId"),
    query("searchText"), query("limit"), query("skip")]
}

mock_operation! {
    GetTagsByIdsParams, "v3_social_planner().get_tags_by_ids()", json,
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
    SetAccountsError, [BadRequest(body) = 400,
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
