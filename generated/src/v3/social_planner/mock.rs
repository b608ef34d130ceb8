//! The Social Planner API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};
use highlevel_runtime::{Decode, Node};

use super::errors::SocialPlannerError;
use super::operations::{
    AttachOauthAccountParams, BulkDeletePostsError, BulkDeletePostsParams,
    CloneQueueItemParams, CreateCommentParams, CreateLikeParams, CreatePostParams,
    CreateQueueItemParams, CreateQueueParams, DeleteAccountParams,
    DeleteActivePostParams, DeleteCsvImportParams, DeleteCsvImportPostParams,
    DeleteLikeParams, DeletePostParams, DeleteQueueItemParams, DiscardEditSessionParams,
    FinalizeCsvImportParams, GetCategoryParams, GetEditSessionCalendarParams,
    GetPostParams, GetQueueParams, GetStatisticsParams, ListAccountsParams,
    ListCategoriesParams, ListCommentsParams, ListCsvImportPostsParams,
    ListCsvImportsParams, ListOauthAccountsParams, ListPostsParams,
    ListQueueCategoriesParams, ListQueueItemsParams, ListQueuesParams,
    ListScheduledPostsParams, ListSelectedTagsParams, ListSlotsParams, ListTagsParams,
    ResetQueueItemParams, SaveEditSessionParams, SetCsvAccountsError,
    SetCsvAccountsParams, StartEditSessionParams, StartOauthError, StartOauthParams,
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

    /// Mocks [`list_queue_categories`](super::SocialPlanner::list_queue_categories).
    pub fn list_queue_categories(&self) -> Expect<'a, ListQueueCategoriesParams> {
        self.mock.expect()
    }

    /// Mocks [`list_queues`](super::SocialPlanner::list_queues).
    pub fn list_queues(&self) -> Expect<'a, ListQueuesParams> {
        self.mock.expect()
    }

    /// Mocks [`list_scheduled_posts`](super::SocialPlanner::list_scheduled_posts).
    pub fn list_scheduled_posts(&self) -> Expect<'a, ListScheduledPostsParams> {
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

    /// Mocks [`attach_oauth_account`](super::SocialPlanner::attach_oauth_account).
    pub fn attach_oauth_account(&self) -> Expect<'a, AttachOauthAccountParams> {
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

    /// Mocks [`list_csv_imports`](super::SocialPlanner::list_csv_imports).
    pub fn list_csv_imports(&self) -> Expect<'a, ListCsvImportsParams> {
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

    /// Mocks [`list_csv_import_posts`](super::SocialPlanner::list_csv_import_posts).
    pub fn list_csv_import_posts(&self) -> Expect<'a, ListCsvImportPostsParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_csv_import`](super::SocialPlanner::delete_csv_import).
    pub fn delete_csv_import(&self) -> Expect<'a, DeleteCsvImportParams> {
        self.mock.expect()
    }

    /// Mocks [`finalize_csv_import`](super::SocialPlanner::finalize_csv_import).
    pub fn finalize_csv_import(&self) -> Expect<'a, FinalizeCsvImportParams> {
        self.mock.expect()
    }

    /// Mocks [`create_post`](super::SocialPlanner::create_post).
    pub fn create_post(&self) -> Expect<'a, CreatePostParams> {
        self.mock.expect()
    }

    /// Mocks [`bulk_delete_posts`](super::SocialPlanner::bulk_delete_posts).
    pub fn bulk_delete_posts(&self) -> Expect<'a, BulkDeletePostsParams> {
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

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<CreateQueueParams>(),
    Listed::of::<ListQueueCategoriesParams>(),
    Listed::of::<ListQueuesParams>(),
    Listed::of::<ListScheduledPostsParams>(),
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
    Listed::of::<AttachOauthAccountParams>(),
    Listed::of::<StartOauthParams>(),
    Listed::of::<GetStatisticsParams>(),
    Listed::of::<ListAccountsParams>(),
    Listed::of::<DeleteAccountParams>(),
    Listed::of::<ListCategoriesParams>(),
    Listed::of::<GetCategoryParams>(),
    Listed::of::<ListCsvImportsParams>(),
    Listed::of::<UploadCsvParams>(),
    Listed::of::<DeleteCsvImportPostParams>(),
    Listed::of::<ListCsvImportPostsParams>(),
    Listed::of::<DeleteCsvImportParams>(),
    Listed::of::<FinalizeCsvImportParams>(),
    Listed::of::<CreatePostParams>(),
    Listed::of::<BulkDeletePostsParams>(),
    Listed::of::<ListPostsParams>(),
    Listed::of::<GetPostParams>(),
    Listed::of::<UpdatePostParams>(),
    Listed::of::<DeletePostParams>(),
    Listed::of::<SetCsvAccountsParams>(),
    Listed::of::<ListTagsParams>(),
    Listed::of::<ListSelectedTagsParams>(),
];

mock_operation! {
    CreateQueueParams, "v3_social_planner().create_queue()", payload("results", "queue"),
    [json("body")],
    "{\"success\":true,\"statusCode\":201,\"results\":{\"message\":\"Queue created successfully\",\"queue\":{\"_id\":\"686ebf10c78c233e45c28d66\",\"locationId\":\"Qp26qppJgfrTZis7jsBy\",\"categoryId\":\"683702938b19583ce320e5eb\",\"timeSlots\":[{\"_id\":\"686ebf10c78c23d665c28d67\",\"dayOfWeek\":0,\"time\":\"00:00\"}],\"enableFuturePosts\":true,\"prioritizeNewContent\":true,\"status\":\"draft\",\"startDate\":\"2025-07-09T19:12:16.363Z\",\"skipDateTime\":[],\"totalPosts\":0,\"createdBy\":\"uefV3MmLHs2sjJr2KfmL\",\"createdAt\":\"2025-07-09T19:12:16.366Z\",\"updatedAt\":\"2025-07-09T19:12:16.366Z\"}}}"
}

mock_operation! {
    ListQueueCategoriesParams, "v3_social_planner().list_queue_categories()", json,
    [query("locationId"), query("skip"), query("limit"), query("q")],
    "{\"success\":true,\"statusCode\":200,\"results\":{\"message\":\"Available categories fetched successfully\",\"categories\":[{\"deleted\":false,\"_id\":\"65cb3d2f68baa617aa0c286e\",\"name\":\"Facebook Reel\",\"locationId\":\"fvg1TXIiVxGcdOaL0riG\",\"primaryColor\":\"#004EEB\",\"secondaryColor\":\"#EFF4FF\",\"createdBy\":\"SQ6d63Va2PUbWEZ9k0TD\",\"createdAt\":\"2024-02-13T09:58:07.129Z\",\"updatedAt\":\"2024-02-13T09:58:07.129Z\",\"publishedPostsCount\":80,\"status\":\"in_queue\",\"queueDetails\":{\"queueId\":\"67fc07c6d7657c9aee764762\",\"prioritizeNewContent\":false,\"enableFuturePosts\":true}}],\"meta\":{\"count\":\"100\"}}}"
}

mock_operation! {
    ListQueuesParams, "v3_social_planner().list_queues()", json, [json("body")],
    "{\"success\":true,\"statusCode\":201,\"results\":{\"message\":\"Queues fetched successfully\",\"queues\":[{\"_id\":\"60af88475f1b2c001f5d5f4b\",\"locationId\":\"location-123\",\"categoryId\":\"60af88475f1b2c001f5d5f4b\",\"timeSlots\":[{\"dayOfWeek\":0,\"time\":\"09:00\"}],\"enableFuturePosts\":false,\"prioritizeNewContent\":false,\"currentOrder\":1000,\"status\":\"active\",\"startDate\":\"2023-01-01T12:00:00Z\",\"skipDateTime\":[\"2023-01-02T12:00:00Z\"],\"currentPostId\":\"60af88475f1b2c001f5d5f4b\",\"totalPosts\":10,\"lastScheduledTime\":\"2023-01-01T12:00:00Z\",\"createdBy\":\"user-123\",\"createdAt\":\"2023-01-01T00:00:00Z\",\"updatedAt\":\"2023-01-01T00:00:00Z\",\"category\":{\"name\":\"Primary\",\"primaryColor\":\"#FFFFFF\",\"secondaryColor\":\"#FFFFFF\",\"locationId\":\"Lx1EI6YIgQYMQi0ytFXv\",\"_id\":\"Lx1EI6YIgQYMQi0ytFXv\",\"createdBy\":\"Lx1EI6YIgQYMQi0ytFXv\",\"deleted\":false,\"createdAt\":\"2023-08-02T00:00:00.000Z\",\"updatedAt\":\"2023-08-02T00:00:00.000Z\"}}],\"meta\":{\"count\":\"100\"}}}"
}

mock_operation! {
    ListScheduledPostsParams, "v3_social_planner().list_scheduled_posts()",
    payload("results"), [json("body")],
    "{\"success\":true,\"statusCode\":201,\"results\":{\"message\":\"Calendar list fetched successfully\",\"scheduledPosts\":[{\"scheduledDateTime\":\"2023-10-15T10:00:00.000Z\",\"queueItemId\":\"60af88475f1b2c001f5d5f4b\",\"queueId\":\"60af88475f1b2c001f5d5f4a\",\"order\":1000,\"primaryImage\":\"https://example.com/images/post-image.png\",\"currentVariation\":0,\"timezone\":\"America/New_York\"}]}}"
}

mock_operation! {
    DeleteActivePostParams, "v3_social_planner().delete_active_post()",
    payload("results"), [path("postId"), query("locationId")],
    "{\"success\":true,\"statusCode\":200,\"results\":{\"message\":\"Current post deleted and next post scheduled successfully\"}}"
}

mock_operation! {
    GetQueueParams, "v3_social_planner().get_queue()", payload("results", "queue"),
    [path("queueId"), query("locationId")],
    "{\"success\":true,\"statusCode\":200,\"results\":{\"message\":\"Queue fetched successfully\",\"queue\":{\"_id\":\"60af88475f1b2c001f5d5f4b\",\"locationId\":\"location-123\",\"categoryId\":\"60af88475f1b2c001f5d5f4b\",\"timeSlots\":[{\"dayOfWeek\":0,\"time\":\"09:00\"}],\"enableFuturePosts\":false,\"prioritizeNewContent\":false,\"currentOrder\":1000,\"status\":\"active\",\"startDate\":\"2023-01-01T12:00:00Z\",\"skipDateTime\":[\"2023-01-02T12:00:00Z\"],\"currentPostId\":\"60af88475f1b2c001f5d5f4b\",\"totalPosts\":10,\"lastScheduledTime\":\"2023-01-01T12:00:00Z\",\"createdBy\":\"user-123\",\"createdAt\":\"2023-01-01T00:00:00Z\",\"updatedAt\":\"2023-01-01T00:00:00Z\",\"category\":{\"name\":\"Primary\",\"primaryColor\":\"#FFFFFF\",\"secondaryColor\":\"#FFFFFF\",\"locationId\":\"Lx1EI6YIgQYMQi0ytFXv\",\"_id\":\"Lx1EI6YIgQYMQi0ytFXv\",\"createdBy\":\"Lx1EI6YIgQYMQi0ytFXv\",\"deleted\":false,\"createdAt\":\"2023-08-02T00:00:00.000Z\",\"updatedAt\":\"2023-08-02T00:00:00.000Z\"}}}}"
}

mock_operation! {
    UpdateQueueParams, "v3_social_planner().update_queue()", payload("results", "queue"),
    [path("queueId"), json("body")],
    "{\"success\":true,\"statusCode\":200,\"results\":{\"message\":\"Queue paused successfully.\",\"queue\":{\"_id\":\"60af88475f1b2c001f5d5f4b\",\"locationId\":\"location-123\",\"categoryId\":\"60af88475f1b2c001f5d5f4b\",\"timeSlots\":[{\"dayOfWeek\":0,\"time\":\"09:00\"}],\"enableFuturePosts\":false,\"prioritizeNewContent\":false,\"currentOrder\":1000,\"status\":\"active\",\"startDate\":\"2023-01-01T12:00:00Z\",\"skipDateTime\":[\"2023-01-02T12:00:00Z\"],\"currentPostId\":\"60af88475f1b2c001f5d5f4b\",\"totalPosts\":10,\"lastScheduledTime\":\"2023-01-01T12:00:00Z\",\"createdBy\":\"user-123\",\"createdAt\":\"2023-01-01T00:00:00Z\",\"updatedAt\":\"2023-01-01T00:00:00Z\"}}}"
}

mock_operation! {
    CreateQueueItemParams, "v3_social_planner().create_queue_item()", payload("results",
    "queueItem"), [path("queueId"), json("body")],
    "{\"success\":true,\"statusCode\":201,\"results\":{\"message\":\"Queue item created successfully\",\"queueItem\":{\"_id\":\"60af88475f1b2c001f5d5f4b\",\"order\":1000,\"primaryImage\":\"https://example.com/images/post-image.png\",\"queueId\":\"60af88475f1b2c001f5d5f4a\",\"postId\":\"60af88475f1b2c001f5d5f4d\",\"parentPostId\":\"60af88475f1b2c001f5d5f4e\",\"currentVariation\":0,\"createdAt\":\"2024-12-09T13:41:21.385Z\",\"updatedAt\":\"2024-12-09T13:41:21.385Z\",\"deleted\":false,\"locationId\":\"fvg1TXIiVxGcdOaL0riG\"}}}"
}

mock_operation! {
    GetEditSessionCalendarParams, "v3_social_planner().get_edit_session_calendar()",
    payload("results"), [path("queueId"), json("body")],
    "{\"success\":true,\"statusCode\":201,\"results\":{\"scheduledPosts\":[{\"scheduledDateTime\":\"2023-10-15T10:00:00.000Z\",\"queueItemId\":\"60af88475f1b2c001f5d5f4b\",\"queueId\":\"60af88475f1b2c001f5d5f4a\",\"order\":1000,\"primaryImage\":\"https://example.com/images/post-image.png\",\"currentVariation\":0,\"timezone\":\"America/New_York\",\"isDraft\":true,\"originalItemId\":\"60af88475f1b2c001f5d5f4b\"}]}}"
}

mock_operation! {
    DiscardEditSessionParams, "v3_social_planner().discard_edit_session()",
    payload("results"), [path("queueId"), json("body")],
    "{\"success\":true,\"statusCode\":200,\"results\":{\"message\":\"Edit session discarded successfully\"}}"
}

mock_operation! {
    SaveEditSessionParams, "v3_social_planner().save_edit_session()", payload("results"),
    [path("queueId"), json("body")],
    "{\"success\":true,\"statusCode\":200,\"results\":{\"message\":\"Edit session saved successfully\",\"updatedSlots\":[{\"itemId\":\"60af88475f1b2c001f5d5f4b\",\"scheduledDateTime\":\"2023-10-15T10:00:00.000Z\",\"isSkipped\":false}],\"totalPostsChanged\":10}}"
}

mock_operation! {
    StartEditSessionParams, "v3_social_planner().start_edit_session()",
    payload("results"), [path("queueId"), property("locationId")],
    "{\"success\":true,\"statusCode\":201,\"results\":{\"message\":\"Edit session started successfully\",\"sessionId\":\"60af88475f1b2c001f5d5f4b\",\"itemCount\":25}}"
}

mock_operation! {
    ListQueueItemsParams, "v3_social_planner().list_queue_items()", json,
    [path("queueId"), json("body")],
    "{\"success\":true,\"statusCode\":201,\"results\":{\"message\":\"Queue items fetched successfully\",\"items\":[{\"_id\":\"60af88475f1b2c001f5d5f4b\",\"order\":1000,\"primaryImage\":\"https://example.com/images/post-image.png\",\"postId\":\"60af88475f1b2c001f5d5f4d\",\"scheduledDateTime\":\"2023-10-15T10:00:00.000Z\",\"scheduledVariationIndex\":0,\"isSkipped\":false}],\"meta\":{\"count\":\"100\",\"skip\":0,\"limit\":10}}}"
}

mock_operation! {
    UpdateQueueItemParams, "v3_social_planner().update_queue_item()", payload("results"),
    [path("queueId"), path("itemId"), json("body")],
    "{\"success\":true,\"statusCode\":200,\"results\":{\"message\":\"Queue item updated successfully\",\"queueItem\":{\"_id\":\"60af88475f1b2c001f5d5f4b\",\"order\":1000,\"primaryImage\":\"https://example.com/images/post-image.png\",\"queueId\":\"60af88475f1b2c001f5d5f4a\",\"postId\":\"60af88475f1b2c001f5d5f4d\",\"parentPostId\":\"60af88475f1b2c001f5d5f4e\",\"currentVariation\":0,\"createdAt\":\"2024-12-09T13:41:21.385Z\",\"updatedAt\":\"2024-12-09T13:41:21.385Z\",\"deleted\":false,\"locationId\":\"fvg1TXIiVxGcdOaL0riG\"},\"totalPostsChanged\":5}}"
}

mock_operation! {
    DeleteQueueItemParams, "v3_social_planner().delete_queue_item()", payload("results"),
    [path("queueId"), path("itemId"), query("locationId"), query("sessionId")],
    "{\"success\":true,\"statusCode\":200,\"results\":{\"updatedSlots\":[{\"itemId\":\"60af88475f1b2c001f5d5f4b\",\"scheduledDateTime\":\"2023-10-15T10:00:00.000Z\",\"isSkipped\":false}],\"totalPostsChanged\":5}}"
}

mock_operation! {
    CloneQueueItemParams, "v3_social_planner().clone_queue_item()", payload("results",
    "queueItem"), [path("queueId"), path("itemId"), json("body")],
    "{\"success\":true,\"statusCode\":201,\"results\":{\"message\":\"Queue item cloned successfully\",\"queueItem\":{\"_id\":\"60af88475f1b2c001f5d5f4b\",\"order\":1000,\"primaryImage\":\"https://example.com/images/post-image.png\",\"queueId\":\"60af88475f1b2c001f5d5f4a\",\"postId\":\"60af88475f1b2c001f5d5f4d\",\"parentPostId\":\"60af88475f1b2c001f5d5f4e\",\"currentVariation\":0,\"createdAt\":\"2024-12-09T13:41:21.385Z\",\"updatedAt\":\"2024-12-09T13:41:21.385Z\",\"deleted\":false,\"locationId\":\"fvg1TXIiVxGcdOaL0riG\"}}}"
}

mock_operation! {
    ResetQueueItemParams, "v3_social_planner().reset_queue_item()", payload("results",
    "queueItem"), [path("queueId"), path("itemId"), json("body")],
    "{\"success\":true,\"statusCode\":200,\"results\":{\"message\":\"Queue item reset successfully\",\"queueItem\":{\"_id\":\"60af88475f1b2c001f5d5f4b\",\"order\":1000,\"primaryImage\":\"https://example.com/images/post-image.png\",\"postId\":\"60af88475f1b2c001f5d5f4d\",\"post\":{\"_id\":\"61bb16833b3f2791f9715be2\",\"source\":\"composer\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"platform\":\"google\",\"thumbnail\":\"https://storage.googleapis.com/your-bucket/media/video-thumbnail.jpeg\",\"displayDate\":\"2023-08-02T00:00:00.000Z\",\"createdAt\":\"2023-08-02T00:00:00.000Z\",\"updatedAt\":\"2023-08-02T00:00:00.000Z\",\"accountId\":\"w37swmmLbA02zgqKPpxITe\",\"error\":\"Failed due to auth token\",\"postId\":\"323534534435\",\"publishedAt\":\"2021-06-22T05:32:49.463Z\",\"summary\":\"Sample Summary\",\"status\":\"published\",\"createdBy\":\"Lx1EI6YIgQYMQi0ytFXv\",\"type\":\"post\",\"mediaOptimization\":true},\"errors\":[\"INVALID_USER_ID\",\"PIXABAY_MEDIA\"],\"scheduledDateTime\":\"2023-10-15T10:00:00.000Z\",\"scheduledVariationIndex\":0,\"isSkipped\":false,\"currentVariation\":0}}}"
}

mock_operation! {
    ListSlotsParams, "v3_social_planner().list_slots()", json, [path("queueId"),
    json("body")],
    "{\"success\":true,\"statusCode\":200,\"results\":{\"message\":\"Slots fetched successfully\",\"slots\":[{\"itemId\":\"60af88475f1b2c001f5d5f4b\",\"scheduledDateTime\":\"2023-10-15T10:00:00.000Z\",\"isSkipped\":false}],\"total\":100,\"skip\":0,\"limit\":20,\"timezone\":\"America/New_York\"}}"
}

mock_operation! {
    CreateCommentParams, "v3_social_planner().create_comment()", payload("results"),
    [path("platform"), query("locationId"), json("body")],
    "{\"success\":true,\"statusCode\":201,\"message\":\"Created Comment\",\"results\":{\"_id\":\"6975b186f3442844ec07665b\",\"platform\":\"facebook\",\"platformCommentId\":\"122129390871181019_974705035458625\",\"platformParentId\":\"956033194258752_122129390871181019\",\"platformPostId\":\"122129390871181019\",\"postId\":\"6a169db95c78177a5c24ef7c\",\"originId\":\"956033194258752\",\"isParentThread\":true,\"isPost\":false,\"content\":\"Nice post!\",\"attachments\":[{\"type\":\"image/jpeg\",\"url\":\"https://example.com/image.jpg\",\"thumbnail\":\"https://example.com/thumb.jpg\",\"videoUrl\":\"https://example.com/video.mp4\"}],\"author\":{\"id\":\"123456789\",\"name\":\"John Doe\",\"profilePic\":\"https://example.com/avatar.jpg\"},\"level\":1,\"likeCount\":0,\"reactionCount\":0,\"replyCount\":0,\"shareCount\":0,\"repostCount\":0,\"quoteCount\":0,\"previewLink\":\"https://www.facebook.com/.../posts/...\",\"isRead\":false,\"isDeleted\":false,\"isEdited\":false,\"publishedAt\":\"2026-04-01T10:00:00.000Z\",\"createdAt\":\"2026-04-01T10:00:00.000Z\",\"updatedAt\":\"2026-04-01T10:00:00.000Z\"}}"
}

mock_operation! {
    ListCommentsParams, "v3_social_planner().list_comments()", json, [path("platform"),
    query("locationId"), json("body")],
    "{\"success\":true,\"statusCode\":201,\"message\":\"Fetched Comments\",\"results\":{\"comments\":[{\"_id\":\"6975b186f3442844ec07665b\",\"platform\":\"facebook\",\"platformCommentId\":\"122129390871181019_974705035458625\",\"platformParentId\":\"956033194258752_122129390871181019\",\"platformPostId\":\"122129390871181019\",\"postId\":\"6a169db95c78177a5c24ef7c\",\"originId\":\"956033194258752\",\"isParentThread\":true,\"isPost\":false,\"content\":\"Nice post!\",\"author\":{\"id\":\"123456789\",\"name\":\"John Doe\",\"profilePic\":\"https://example.com/avatar.jpg\"},\"level\":1,\"likeCount\":0,\"reactionCount\":0,\"replyCount\":0,\"shareCount\":0,\"repostCount\":0,\"quoteCount\":0,\"previewLink\":\"https://www.facebook.com/.../posts/...\",\"isRead\":false,\"isDeleted\":false,\"isEdited\":false,\"publishedAt\":\"2026-04-01T10:00:00.000Z\",\"createdAt\":\"2026-04-01T10:00:00.000Z\",\"updatedAt\":\"2026-04-01T10:00:00.000Z\"}],\"meta\":{\"total\":42,\"totalUnread\":7,\"skip\":0,\"limit\":10,\"hasMore\":true}}}"
}

mock_operation! {
    CreateLikeParams, "v3_social_planner().create_like()", json, [path("platform"),
    path("id"), query("locationId")],
    "{\"success\":true,\"statusCode\":201,\"message\":\"Created Like\"}"
}

mock_operation! {
    DeleteLikeParams, "v3_social_planner().delete_like()", json, [path("platform"),
    path("id"), query("locationId")],
    "{\"success\":true,\"statusCode\":200,\"message\":\"Deleted Like\"}"
}

mock_operation! {
    ListOauthAccountsParams, "v3_social_planner().list_oauth_accounts()",
    payload("results"), [path("locationId"), path("platform"), path("accountId"),
    query("search")],
    "{\"success\":true,\"statusCode\":200,\"message\":\"Fetched Facebook Account\",\"results\":{\"pages\":[{\"id\":\"244405123411687\",\"name\":\"My Business Page\",\"avatar\":\"https://graph.facebook.com/244405123411687/picture\",\"isOwned\":true,\"isConnected\":false},{\"id\":\"567890123456789\",\"name\":\"Another Page\",\"avatar\":\"https://graph.facebook.com/567890123456789/picture\",\"isOwned\":false,\"isConnected\":true}]}}"
}

mock_operation! {
    AttachOauthAccountParams, "v3_social_planner().attach_oauth_account()",
    payload("results"), [path("locationId"), path("platform"), path("accountId"),
    json("body")],
    "{\"success\":true,\"statusCode\":200,\"message\":\"Added LinkedIn Account\",\"results\":{\"_id\":\"65f2d989a4f2f1e5322c3856\",\"oAuthId\":\"u37swmmLbA02zgqKPpxITe2\",\"oldId\":\"u37swmmLbA02zgqKPpxITe2\",\"locationId\":\"u37swmmLbA02zgqKPpxITe2\",\"originId\":\"u37swmmLbA02zgqKPpxITe2\",\"platform\":\"linkedin\",\"type\":\"profile\",\"name\":\"Profile Name\",\"avatar\":\"https://example.com/avatar.jpg\",\"active\":true,\"deleted\":true,\"createdAt\":\"2024-03-14T11:03:37.015Z\",\"updatedAt\":\"2024-03-14T11:03:37.015Z\"}}"
}

mock_operation! {
    StartOauthParams, "v3_social_planner().start_oauth()", headers, [path("platform"),
    query("locationId"), query("userId"), query("page"), query("reconnect")],
    "{\"Location\":\"https://example.com/\"}"
}

mock_operation! {
    GetStatisticsParams, "v3_social_planner().get_statistics()", payload("results"),
    [query("locationId"), json("body")],
    "{\"results\":{\"dayRange\":[\"Mon\",\"Tue\",\"Wed\",\"Thu\",\"Fri\",\"Sat\",\"Sun\"],\"totals\":{\"posts\":0,\"likes\":0,\"followers\":0,\"impressions\":0,\"comments\":0}},\"message\":\"Analytics Built Successfully\",\"traceId\":\"42fc8dd8-d55b-475f-944f-9efb90d77564\"}"
}

mock_operation! {
    ListAccountsParams, "v3_social_planner().list_accounts()", payload("results"),
    [path("locationId")],
    "{\"success\":true,\"statusCode\":200,\"message\":\"Fetched Accounts\",\"results\":{\"accounts\":[{\"id\":\"aF3KhyL8JIuBwzK3m7Ly_Lx1EI6YIgQYMQi0ytFXv_12554616564525983496\",\"name\":\"Sample Account\",\"platform\":\"google\"}],\"groups\":[{\"id\":\"6284c43d519161e96cc09c13\",\"name\":\"Primary\"}]}}"
}

mock_operation! {
    DeleteAccountParams, "v3_social_planner().delete_account()", payload("results"),
    [path("locationId"), path("id"), query("companyId"), query("userId")],
    "{\"success\":true,\"statusCode\":200,\"message\":\"Deleted Account\",\"results\":{\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"65fac446d599990d1313c1dd\"}}"
}

mock_operation! {
    ListCategoriesParams, "v3_social_planner().list_categories()", json,
    [path("locationId"), query("searchText"), query("limit"), query("skip")],
    "{\"success\":true,\"statusCode\":200,\"message\":\"Fetched Categories by Location ID\",\"results\":{\"count\":3,\"categories\":[{\"name\":\"Primary\",\"primaryColor\":\"#FFFFFF\",\"secondaryColor\":\"#FFFFFF\",\"locationId\":\"Lx1EI6YIgQYMQi0ytFXv\",\"_id\":\"Lx1EI6YIgQYMQi0ytFXv\",\"createdBy\":\"Lx1EI6YIgQYMQi0ytFXv\",\"deleted\":false,\"createdAt\":\"2023-08-02T00:00:00.000Z\",\"updatedAt\":\"2023-08-02T00:00:00.000Z\"}]}}"
}

mock_operation! {
    GetCategoryParams, "v3_social_planner().get_category()", payload("results",
    "category"), [path("locationId"), path("id")],
    "{\"success\":true,\"statusCode\":200,\"message\":\"Fetched Category\",\"results\":{\"category\":{\"name\":\"Primary\",\"primaryColor\":\"#32a852\",\"secondaryColor\":\"#32a852\",\"locationId\":\"Lx1EI6YIgQYMQi0ytFXv\",\"_id\":\"Lx1EI6YIgQYMQi0ytFXv\",\"createdBy\":\"Lx1EI6YIgQYMQi0ytFXv\",\"deleted\":false,\"message\":\"Category not found\",\"createdAt\":\"2023-08-02T00:00:00.000Z\",\"updatedAt\":\"2023-08-02T00:00:00.000Z\"}}}"
}

mock_operation! {
    ListCsvImportsParams, "v3_social_planner().list_csv_imports()", json,
    [path("locationId"), query("userId"), query("skip"), query("limit"),
    query("includeUsers"), query("isFromTemplate")],
    "{\"success\":true,\"statusCode\":200,\"message\":\"Fetched CSV Upload Status\",\"results\":{\"csvs\":[{\"id\":\"ve9EPM428h8vShlRW1KT\",\"locationId\":\"iVrVJ2uoXNF0wzcBzgl5\",\"fileName\":\"sample.csv\",\"status\":\"completed\",\"count\":5}],\"count\":6}}"
}

mock_operation! {
    UploadCsvParams, "v3_social_planner().upload_csv()", payload("results"),
    [path("locationId"), multipart("body", & [])],
    "{\"success\":true,\"statusCode\":201,\"message\":\"Uploaded CSV\",\"results\":{\"filePath\":\"omaDY3RbWtTP511e/social-import/d23d68c2-82c0-1db6e2.csv\",\"rowsCount\":6,\"fileName\":\"sample.csv\",\"fileSize\":1024,\"csvFileType\":\"basic\"}}"
}

mock_operation! {
    DeleteCsvImportPostParams, "v3_social_planner().delete_csv_import_post()",
    payload("results"), [path("locationId"), path("csvId"), path("postId")],
    "{\"success\":true,\"statusCode\":200,\"message\":\"Deleted CSV Post\",\"results\":{\"postId\":\"65f92e55cc884f0d0845e447\",\"csv\":{\"_id\":\"65f92e55cc884f0d0845e447\",\"status\":\"completed\"}}}"
}

mock_operation! {
    ListCsvImportPostsParams, "v3_social_planner().list_csv_import_posts()", json,
    [path("locationId"), path("id"), query("skip"), query("limit")],
    "{\"success\":true,\"statusCode\":200,\"message\":\"Fetched CSV Post\",\"results\":{\"csv\":{\"id\":\"ve9EPM428h8vShlRW1KT\",\"locationId\":\"iVrVJ2uoXNF0wzcBzgl5\",\"fileName\":\"sample.csv\",\"status\":\"completed\",\"count\":5},\"count\":6,\"posts\":[{\"accountIds\":[\"aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496\"],\"summary\":\"First post\",\"type\":\"post\"}]}}"
}

mock_operation! {
    DeleteCsvImportParams, "v3_social_planner().delete_csv_import()", payload("results",
    "csv"), [path("locationId"), path("id")],
    "{\"success\":true,\"statusCode\":200,\"message\":\"Deleted CSV\",\"results\":{\"csv\":{\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"fileName\":\"sample.csv\",\"status\":\"deleted\",\"count\":5}}}"
}

mock_operation! {
    FinalizeCsvImportParams, "v3_social_planner().finalize_csv_import()", json,
    [path("locationId"), path("id"), property("userId")],
    "{\"success\":true,\"statusCode\":200,\"message\":\"Updated Successfully\"}"
}

mock_operation! {
    CreatePostParams, "v3_social_planner().create_post()", payload("results", "post"),
    [path("locationId"), json("body")],
    "{\"success\":true,\"statusCode\":200,\"message\":\"Fetched Post\",\"results\":{\"post\":{\"_id\":\"61bb16833b3f2791f9715be2\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"platform\":\"google\",\"summary\":\"Sample Summary\",\"status\":\"published\"}}}"
}

mock_operation! {
    BulkDeletePostsParams, "v3_social_planner().bulk_delete_posts()", payload("results"),
    [path("locationId"), property("postIds")],
    "{\"success\":true,\"statusCode\":201,\"message\":\"Posts Deleted Successfully\",\"results\":{\"deletedCount\":10}}"
}

mock_operation! {
    ListPostsParams, "v3_social_planner().list_posts()", json, [path("locationId"),
    json("body")],
    "{\"success\":true,\"statusCode\":201,\"message\":\"Fetched Posts\",\"results\":{\"posts\":[{\"_id\":\"61bb16833b3f2791f9715be2\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"platform\":\"google\",\"summary\":\"Sample Summary\",\"status\":\"published\"}],\"count\":6}}"
}

mock_operation! {
    GetPostParams, "v3_social_planner().get_post()", payload("results", "post"),
    [path("locationId"), path("id")],
    "{\"success\":true,\"statusCode\":200,\"message\":\"Fetched Post\",\"results\":{\"post\":{\"_id\":\"61bb16833b3f2791f9715be2\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"platform\":\"google\",\"summary\":\"Sample Summary\",\"status\":\"published\"}}}"
}

mock_operation! {
    UpdatePostParams, "v3_social_planner().update_post()", json, [path("locationId"),
    path("id"), json("body")],
    "{\"success\":true,\"statusCode\":200,\"message\":\"Updated Post\"}"
}

mock_operation! {
    DeletePostParams, "v3_social_planner().delete_post()", payload("results"),
    [path("locationId"), path("id")],
    "{\"success\":true,\"statusCode\":200,\"message\":\"Deleted Post\",\"results\":{\"postId\":\"323534534435\"}}"
}

mock_operation! {
    SetCsvAccountsParams, "v3_social_planner().set_csv_accounts()", payload("results"),
    [path("locationId"), json("body")],
    "{\"success\":true,\"statusCode\":201,\"message\":\"Accounts Set Successfully\",\"results\":{\"csvId\":\"6953a0be84b7ff10f6025d53\"}}"
}

mock_operation! {
    ListTagsParams, "v3_social_planner().list_tags()", json, [path("locationId"),
    query("searchText"), query("limit"), query("skip")],
    "{\"success\":true,\"statusCode\":200,\"message\":\"Fetched Tags by Location ID\",\"results\":{\"tags\":[{\"tag\":\"Primary Tag\",\"locationId\":\"Lx1EI6YIgQYMQi0ytFXv\",\"_id\":\"Lx1EI6YIgQYMQi0ytFXv\",\"createdBy\":\"Lx1EI6YIgQYMQi0ytFXv\",\"deleted\":false,\"createdAt\":\"2023-08-02T00:00:00.000Z\",\"updatedAt\":\"2023-08-02T00:00:00.000Z\"}],\"count\":3}}"
}

mock_operation! {
    ListSelectedTagsParams, "v3_social_planner().list_selected_tags()",
    payload("results"), [path("locationId"), property("tagIds")],
    "{\"success\":true,\"statusCode\":201,\"message\":\"Fetched Tags by Tag IDs\",\"results\":{\"tags\":[{\"tag\":\"Primary Tag\",\"locationId\":\"Lx1EI6YIgQYMQi0ytFXv\",\"_id\":\"Lx1EI6YIgQYMQi0ytFXv\",\"createdBy\":\"Lx1EI6YIgQYMQi0ytFXv\",\"deleted\":false,\"createdAt\":\"2023-08-02T00:00:00.000Z\",\"updatedAt\":\"2023-08-02T00:00:00.000Z\"}],\"count\":3}}"
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
    BulkDeletePostsError, [BadRequest(body) = 400,
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
