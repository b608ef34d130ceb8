//! The Social Planner API, version 3: 45 operations.
//!
//! [`Client::v3_social_planner`](crate::Client::v3_social_planner) returns the handle [`SocialPlanner`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Category Queue
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`create_queue`](SocialPlanner::create_queue) | `POST /social-media-posting/category/queues` | Creates a queue, which publishes the posts of a category over and over. |
//! | [`list_queue_categories`](SocialPlanner::list_queue_categories) | `GET /social-media-posting/category/queues/available-categories` | Lists the post categories of a location and whether each has a queue. |
//! | [`list_queues`](SocialPlanner::list_queues) | `POST /social-media-posting/category/queues/list` | Lists the queues of a location that were not deleted. |
//! | [`list_scheduled_posts`](SocialPlanner::list_scheduled_posts) | `POST /social-media-posting/category/queues/list/calendar` | Lists the posts that active queues will publish in a period. |
//! | [`delete_active_post`](SocialPlanner::delete_active_post) | `DELETE /social-media-posting/category/queues/{postId}/active-post` | Deletes the post that a queue would publish next, and schedules the one after it. |
//! | [`get_queue`](SocialPlanner::get_queue) | `GET /social-media-posting/category/queues/{queueId}` | Returns a queue with its category. |
//! | [`update_queue`](SocialPlanner::update_queue) | `PUT /social-media-posting/category/queues/{queueId}` | Updates the status, the time slots or the skipped dates of a queue. |
//! | [`create_queue_item`](SocialPlanner::create_queue_item) | `POST /social-media-posting/category/queues/{queueId}/create/item` | Creates an item in a queue. |
//! | [`get_edit_session_calendar`](SocialPlanner::get_edit_session_calendar) | `POST /social-media-posting/category/queues/{queueId}/edit/calendar` | Returns the posts that would be published, and when, if an edit session were saved. |
//! | [`discard_edit_session`](SocialPlanner::discard_edit_session) | `POST /social-media-posting/category/queues/{queueId}/edit/discard` | Discards the changes of an edit session. |
//! | [`save_edit_session`](SocialPlanner::save_edit_session) | `POST /social-media-posting/category/queues/{queueId}/edit/save` | Applies the changes of an edit session to its queue. |
//! | [`start_edit_session`](SocialPlanner::start_edit_session) | `POST /social-media-posting/category/queues/{queueId}/edit/start` | Starts or continues editing the items of a queue. |
//! | [`list_queue_items`](SocialPlanner::list_queue_items) | `POST /social-media-posting/category/queues/{queueId}/items` | Lists the items of a queue. |
//! | [`update_queue_item`](SocialPlanner::update_queue_item) | `PUT /social-media-posting/category/queues/{queueId}/items/{itemId}` | Updates the content, the variations or the place of an item of a queue. |
//! | [`delete_queue_item`](SocialPlanner::delete_queue_item) | `DELETE /social-media-posting/category/queues/{queueId}/items/{itemId}` | Deletes an item of a queue. |
//! | [`clone_queue_item`](SocialPlanner::clone_queue_item) | `POST /social-media-posting/category/queues/{queueId}/items/{itemId}/clone` | Copies an item of a queue to another place in it. |
//! | [`reset_queue_item`](SocialPlanner::reset_queue_item) | `PUT /social-media-posting/category/queues/{queueId}/items/{itemId}/reset` | Reverts the changes to an item of a queue. |
//! | [`list_slots`](SocialPlanner::list_slots) | `POST /social-media-posting/category/queues/{queueId}/slots` | Lists the times at which the items of a queue will be published. |
//!
//! # Comments
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`create_comment`](SocialPlanner::create_comment) | `POST /social-media-posting/comments/{platform}` | Writes a comment on a post, or a reply to a comment. |
//! | [`list_comments`](SocialPlanner::list_comments) | `POST /social-media-posting/comments/{platform}/list` | Lists the comments on a post, or the replies to a comment. |
//! | [`create_like`](SocialPlanner::create_like) | `POST /social-media-posting/comments/{platform}/{id}/like` | Likes a comment. |
//! | [`delete_like`](SocialPlanner::delete_like) | `DELETE /social-media-posting/comments/{platform}/{id}/like` | Removes the like of a comment. |
//!
//! # OAuth | Generic
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_oauth_accounts`](SocialPlanner::list_oauth_accounts) | `GET /social-media-posting/oauth/{locationId}/{platform}/accounts/{accountId}` | Lists the pages, profiles, channels or locations that a login gives access to. |
//! | [`attach_oauth_account`](SocialPlanner::attach_oauth_account) | `POST /social-media-posting/oauth/{locationId}/{platform}/accounts/{accountId}` | Connects one of the accounts that a login gives access to. |
//! | [`start_oauth`](SocialPlanner::start_oauth) | `GET /social-media-posting/oauth/{platform}/start` | Starts the login by which a location gets access to accounts of a platform. |
//!
//! # Statistics
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`get_statistics`](SocialPlanner::get_statistics) | `POST /social-media-posting/statistics` | Returns statistics of connected accounts for a period, by platform. |
//!
//! # Account
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_accounts`](SocialPlanner::list_accounts) | `GET /social-media-posting/{locationId}/accounts` | Lists the accounts connected to a location and the groups they are in. |
//! | [`delete_account`](SocialPlanner::delete_account) | `DELETE /social-media-posting/{locationId}/accounts/{id}` | Disconnects an account from a location and removes it from its groups. |
//!
//! # Category
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_categories`](SocialPlanner::list_categories) | `GET /social-media-posting/{locationId}/categories` | Lists the post categories of a location. |
//! | [`get_category`](SocialPlanner::get_category) | `GET /social-media-posting/{locationId}/categories/{id}` | Returns a post category. |
//!
//! # CSV
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_csv_imports`](SocialPlanner::list_csv_imports) | `GET /social-media-posting/{locationId}/csv` | Lists the CSV imports of a location with their status. |
//! | [`upload_csv`](SocialPlanner::upload_csv) | `POST /social-media-posting/{locationId}/csv` | Uploads a CSV file of posts, the first of three steps of an import. |
//! | [`delete_csv_import_post`](SocialPlanner::delete_csv_import_post) | `DELETE /social-media-posting/{locationId}/csv/{csvId}/post/{postId}` | Deletes one post from a CSV import. |
//! | [`list_csv_import_posts`](SocialPlanner::list_csv_import_posts) | `GET /social-media-posting/{locationId}/csv/{id}` | Lists the posts of a CSV import. |
//! | [`delete_csv_import`](SocialPlanner::delete_csv_import) | `DELETE /social-media-posting/{locationId}/csv/{id}` | Deletes a CSV import. |
//! | [`finalize_csv_import`](SocialPlanner::finalize_csv_import) | `PATCH /social-media-posting/{locationId}/csv/{id}` | Turns the rows of a CSV import into posts, the last of three steps. |
//! | [`set_csv_accounts`](SocialPlanner::set_csv_accounts) | `POST /social-media-posting/{locationId}/set-accounts` | Chooses the accounts that the posts of an uploaded CSV file are for. |
//!
//! # Post
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`create_post`](SocialPlanner::create_post) | `POST /social-media-posting/{locationId}/posts` | Creates a post for one or more connected accounts. |
//! | [`bulk_delete_posts`](SocialPlanner::bulk_delete_posts) | `POST /social-media-posting/{locationId}/posts/bulk-delete` | Deletes up to 50 posts of a location. |
//! | [`list_posts`](SocialPlanner::list_posts) | `POST /social-media-posting/{locationId}/posts/list` | Lists the posts of a location that match a filter. |
//! | [`get_post`](SocialPlanner::get_post) | `GET /social-media-posting/{locationId}/posts/{id}` | Returns a post. |
//! | [`update_post`](SocialPlanner::update_post) | `PUT /social-media-posting/{locationId}/posts/{id}` | Updates a post. |
//! | [`delete_post`](SocialPlanner::delete_post) | `DELETE /social-media-posting/{locationId}/posts/{id}` | Deletes a post. |
//!
//! # Tag
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_tags`](SocialPlanner::list_tags) | `GET /social-media-posting/{locationId}/tags` | Lists the post tags of a location. |
//! | [`list_selected_tags`](SocialPlanner::list_selected_tags) | `POST /social-media-posting/{locationId}/tags/details` | Returns the post tags that have the given ids. |

use highlevel_runtime::{Api, Client, Request};

use crate::{LocationId, SocialPostId, UserId};

mod attach_oauth_account;
mod bulk_delete_posts;
mod clone_queue_item;
mod create_comment;
mod create_like;
mod create_post;
mod create_queue;
mod create_queue_item;
mod delete_account;
mod delete_active_post;
mod delete_csv_import;
mod delete_csv_import_post;
mod delete_like;
mod delete_post;
mod delete_queue_item;
mod discard_edit_session;
mod errors;
mod finalize_csv_import;
mod get_category;
mod get_edit_session_calendar;
mod get_post;
mod get_queue;
mod get_statistics;
mod list_accounts;
mod list_categories;
mod list_comments;
mod list_csv_import_posts;
mod list_csv_imports;
mod list_oauth_accounts;
mod list_posts;
mod list_queue_categories;
mod list_queue_items;
mod list_queues;
mod list_scheduled_posts;
mod list_selected_tags;
mod list_slots;
mod list_tags;
mod reset_queue_item;
mod save_edit_session;
mod set_csv_accounts;
mod start_edit_session;
mod start_oauth;
mod types;
mod update_post;
mod update_queue;
mod update_queue_item;
mod upload_csv;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use self::types::{
    Account, AccountList, AccountListResponse, AttachmentType, CategoryQueueSummary,
    CategoryStatus, ChangedQueueItem, CloneQueueItemResponse, CloneQueueItemResults,
    Comment, CommentAttachment, CommentAuthor, CommentList, CommentListMeta,
    CommentListResponse, CommentMention, CommentOrder, CommentPlatform, CommentQuery,
    CommentResponse, ConnectedAccount, ConnectedAccountResponse, CreateQueueItemResponse,
    CreateQueueItemResults, CreateQueueResponse, CreateQueueResults, CreatedQueue,
    CreatedTimeSlot, CsvAccounts, CsvAccountsErrorBody, CsvAccountsRequired,
    CsvAccountsResult, CsvDeletion, CsvErrorCode, CsvErrorFileType, CsvFileType,
    CsvImport, CsvImportList, CsvImportListResponse, CsvImportPostListResponse,
    CsvOfDeletedPost, CsvPost, CsvPostList, CsvPostStatus, CsvUploadErrorBody,
    DeleteActivePostResponse, DeleteActivePostResults, DeleteCsvImportPostResponse,
    DeleteCsvImportResponse, DeleteQueueItemResponse, DeleteQueueItemResults, DeletedCsv,
    DeletedCsvPost, DiscardEditSessionResponse, DiscardEditSessionResults,
    EditSessionCalendar, EditSessionCalendarQuery, EditSessionCalendarResponse,
    EditSessionDiscard, EditSessionSave, EditSessionScheduledPost,
    FacebookAccountAttachment, GoogleLocationAttachment, GooglePostDetails,
    InstagramAccountAttachment, LikePlatform, LinkedinAccountAttachment,
    LinkedinAccountAttachmentRequired, ListMeta, LoginPlatform, NewComment,
    NewCommentAttachment, NewCommentRequired, NewQueue, NewQueueItem, NewQueueItemOrder,
    NewQueueRequired, NewQueueStatus, NewVariation, OauthAccount, OauthAccountAttachment,
    OauthAccountList, OauthAccountListResponse, OgTags, PinterestAccountAttachment,
    Platform, Post, PostFields, PostFilter, PostInsights, PostList, PostListResponse,
    PostMedia, PostMediaType, PostQuery, PostQueryRequired, PostResponse, PostSource,
    PostStatus, Queue, QueueCategory, QueueCategoryList, QueueCategoryListResponse,
    QueueEnd, QueueItem, QueueItemCopy, QueueItemError, QueueItemList, QueueItemListMeta,
    QueueItemListResponse, QueueItemQuery, QueueItemReset, QueueItemUpdate,
    QueueItemUpdateNewOrder, QueueItemWithVariations, QueueList, QueueListResponse,
    QueuePost, QueuePostEdit, QueueQuery, QueueResponse, QueueResults, QueueSlot,
    QueueStatus, QueueUpdate, QueueWithCategory, ResetQueueItemResponse,
    ResetQueueItemResults, SaveEditSessionResponse, SaveEditSessionResults,
    ScheduledPost, ScheduledPostList, ScheduledPostListResponse, ScheduledPostQuery,
    SetCsvAccountsResponse, SinglePost, SlotList, SlotListResponse, SlotQuery,
    StartEditSessionResponse, StartEditSessionResults, StatisticsQuery, StatisticsRange,
    ThreadsAccountAttachment, TiktokAccountAttachment, TiktokPostDetails, TimeSlot,
    UpdateQueueItemResponse, UpdateQueueItemResults, UpdateQueueResponse,
    UpdateQueueResults, UploadCsvResponse, UploadedCsv, Variation, VariationMention,
    VariationOgTags, YoutubeAccountAttachment,
};
pub use crate::shared::social_planner::{
    AccountGroup, AccountType, ApprovalDetails, ApprovalStatus, BlueskyPostDetails,
    BulkDeletePostsResponse, BulkDeletion, CalendarDate, Category, CategoryDetails,
    CategoryList, CategoryListResponse, CategoryResponse, CsvMedia, CsvStatus, CsvUpload,
    DeleteAccountResponse, DeletePostResponse, DeletedAccount, DeletedPost, EventEnd,
    EventStart, FacebookPostDetails, GoogleAccount, GoogleAccountLocation,
    GoogleActionType, GoogleEventType, GoogleLocation, InstagramPostDetails,
    InstagramPostDetailsCollaborators, LinkPreview, LinkPreviewImage, LinkedinPoll,
    LinkedinPollOption, LinkedinPollSettings, LinkedinPostDetails,
    LinkedinPostDetailsRequired, MediaProblem, OauthStart, PinterestBoardSelection,
    PinterestPostDetails, PollDuration, PostApproval, PostType, PostUser,
    SelectedTagList, SelectedTagListResponse, SingleCategory, Statistics, StatisticsAge,
    StatisticsAgeTotals, StatisticsBreakdown, StatisticsBreakdowns,
    StatisticsDemographics, StatisticsEngagement, StatisticsGender,
    StatisticsGenderTotals, StatisticsPlatform, StatisticsPlatformTotals,
    StatisticsPostPerformance, StatisticsResponse, StatisticsSeries, StatisticsShare,
    StatisticsTotals, StatisticsValue, Tag, TagList, TagListResponse, TiktokPrivacyLevel,
    TimeOfDay, UpdatePostResponse, UpdatePostResponseResults, UpdatedPost,
    UpdatedPostLinkedinDetails, UpdatedPostMediaItem, YoutubePostDetails,
    YoutubePrivacyLevel, YoutubeVideoType,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Social Planner",
    version: "v3",
    module: "v3::social_planner",
    feature: "v3-social-planner",
};

/// The Social Planner API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct SocialPlanner<'a> {
    client: &'a Client,
}

impl<'a> SocialPlanner<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Creates a queue, which publishes the posts of a category over and over.
    ///
    /// A new queue is a draft with the published posts of the category; activate it by
    /// [`update_queue`](crate::v3::social_planner::SocialPlanner::update_queue).
    ///
    /// Returns [`CreatedQueue`]: the field `results.queue` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CreateQueueResponse`], in a `Response`. Errors are
    /// [`CreateQueueError`](operations::CreateQueueError).
    ///
    /// Needs a location's token with the scope `socialplanner/category.write`.
    ///
    /// `POST /social-media-posting/category/queues` (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::social_planner::{NewQueue, NewQueueRequired, TimeSlot};
    ///
    /// let created_queue = client
    ///     .v3_social_planner()
    ///     .create_queue(
    ///         NewQueue::new(NewQueueRequired {
    ///             location_id: "ve9EPM428h8vShlRW1KT",
    ///             category_id: "6284c43d519161e96cc09c13",
    ///             time_slots: [TimeSlot::new(1, "09:00"), TimeSlot::new(4, "17:00")],
    ///             user_id: "6YAtzfzpmHAdj0e8GkKp",
    ///         }),
    ///     )
    ///     .await?;
    /// println!("{:?}", created_queue.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_queue(&self, body: NewQueue) -> operations::CreateQueue {
        let params = operations::CreateQueueParams::new(body);
        Request::new(self.client, params)
    }

    /// Lists the post categories of a location and whether each has a queue.
    ///
    /// Returns one page, [`QueueCategoryListResponse`]. Use
    /// [`pages`](crate::Request::pages) or [`items`](crate::Request::items) to iterate
    /// over all of them. Errors are
    /// [`ListQueueCategoriesError`](operations::ListQueueCategoriesError).
    ///
    /// Needs a location's token with the scope `socialplanner/category.readonly`.
    ///
    /// `GET /social-media-posting/category/queues/available-categories` (no page of its
    /// own in the [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut queue_categories = client
    ///     .v3_social_planner()
    ///     .list_queue_categories("ve9EPM428h8vShlRW1KT")
    ///     .items();
    /// while let Some(queue_category) = queue_categories.next().await {
    ///     let queue_category = queue_category?;
    ///     println!("{:?}", queue_category.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fetchAvailableCategories")]
    pub fn list_queue_categories(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListQueueCategories {
        let params = operations::ListQueueCategoriesParams::new(location_id);
        operations::ListQueueCategories {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the queues of a location that were not deleted.
    ///
    /// It only reads, although it is a `POST`; the body is the filter.
    ///
    /// Returns one page, [`QueueListResponse`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListQueuesError`](operations::ListQueuesError).
    ///
    /// Needs a location's token with the scope `socialplanner/category.readonly`.
    ///
    /// `POST /social-media-posting/category/queues/list` (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::social_planner::QueueQuery;
    ///
    /// let mut queue_with_categories = client
    ///     .v3_social_planner()
    ///     .list_queues(QueueQuery::new("ve9EPM428h8vShlRW1KT"))
    ///     .items();
    /// while let Some(queue_with_category) = queue_with_categories.next().await {
    ///     let queue_with_category = queue_with_category?;
    ///     if let Some(category) = queue_with_category.category {
    ///         println!("{:?}", category.name);
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fetchQueues")]
    pub fn list_queues(&self, body: QueueQuery) -> operations::ListQueues {
        let params = operations::ListQueuesParams::new(body);
        Request::new(self.client, params)
    }

    /// Lists the posts that active queues will publish in a period.
    ///
    /// It only reads, although it is a `POST`; the body is the filter.
    ///
    /// Returns [`ScheduledPostList`]: the field `results` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`ScheduledPostListResponse`], in a `Response`. Errors are
    /// [`ListScheduledPostsError`](operations::ListScheduledPostsError).
    ///
    /// Needs a location's token with the scope `socialplanner/category.readonly`.
    ///
    /// `POST /social-media-posting/category/queues/list/calendar` (no page of its own in
    /// the [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::social_planner::ScheduledPostQuery;
    ///
    /// let scheduled_post_list = client
    ///     .v3_social_planner()
    ///     .list_scheduled_posts(
    ///         ScheduledPostQuery::new(
    ///             "ve9EPM428h8vShlRW1KT",
    ///             "2023-10-01T00:00:00.000Z",
    ///             "2023-10-31T23:59:59.999Z",
    ///         ),
    ///     )
    ///     .await?;
    /// for scheduled_post in scheduled_post_list.scheduled_posts {
    ///     println!("{:?}", scheduled_post.scheduled_date_time);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fetchCalendarList")]
    pub fn list_scheduled_posts(
        &self,
        body: ScheduledPostQuery,
    ) -> operations::ListScheduledPosts {
        let params = operations::ListScheduledPostsParams::new(body);
        Request::new(self.client, params)
    }

    /// Deletes the post that a queue would publish next, and schedules the one after it.
    ///
    /// Returns [`DeleteActivePostResults`]: the field `results` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`DeleteActivePostResponse`], in a `Response`. Errors are
    /// [`DeleteActivePostError`](operations::DeleteActivePostError).
    ///
    /// Needs a location's token with the scope `socialplanner/category.write`.
    ///
    /// `DELETE /social-media-posting/category/queues/{postId}/active-post` (no page of
    /// its own in the [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .v3_social_planner()
    ///     .delete_active_post("ve9EPM428h8vShlRW1KT", "65fac446d599990d1313c1dd")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteCurrentActivePostAndScheduleNext")]
    pub fn delete_active_post(
        &self,
        location_id: impl Into<LocationId>,
        post_id: impl Into<SocialPostId>,
    ) -> operations::DeleteActivePost {
        let params = operations::DeleteActivePostParams::new(location_id, post_id);
        Request::new(self.client, params)
    }

    /// Returns a queue with its category.
    ///
    /// Returns [`QueueWithCategory`]: the field `results.queue` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`QueueResponse`], in a `Response`. Errors are
    /// [`GetQueueError`](operations::GetQueueError).
    ///
    /// Needs a location's token with the scope `socialplanner/category.readonly`.
    ///
    /// `GET /social-media-posting/category/queues/{queueId}` (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let queue_with_category = client
    ///     .v3_social_planner()
    ///     .get_queue("ve9EPM428h8vShlRW1KT", "67fc07c6d7657c9aee764762")
    ///     .await?;
    /// if let Some(category) = queue_with_category.category {
    ///     println!("{:?}", category.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fetchQueueById")]
    pub fn get_queue(
        &self,
        location_id: impl Into<LocationId>,
        queue_id: impl Into<String>,
    ) -> operations::GetQueue {
        let params = operations::GetQueueParams::new(location_id, queue_id);
        Request::new(self.client, params)
    }

    /// Updates the status, the time slots or the skipped dates of a queue.
    ///
    /// A queue is deleted by the status `deleted`.
    ///
    /// Returns [`Queue`]: the field `results.queue` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`UpdateQueueResponse`], in a `Response`. Errors are
    /// [`UpdateQueueError`](operations::UpdateQueueError).
    ///
    /// Needs a location's token with the scope `socialplanner/category.write`.
    ///
    /// `PUT /social-media-posting/category/queues/{queueId}` (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::social_planner::{NewQueueStatus, QueueUpdate};
    ///
    /// let queue = client
    ///     .v3_social_planner()
    ///     .update_queue(
    ///         "67fc07c6d7657c9aee764762",
    ///         QueueUpdate::new("ve9EPM428h8vShlRW1KT").status(NewQueueStatus::Active),
    ///     )
    ///     .await?;
    /// println!("{:?}", queue.status);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_queue(
        &self,
        queue_id: impl Into<String>,
        body: QueueUpdate,
    ) -> operations::UpdateQueue {
        let params = operations::UpdateQueueParams::new(queue_id, body);
        Request::new(self.client, params)
    }

    /// Creates an item in a queue.
    ///
    /// Name an edit session, or send [`direct_to_queue`](NewQueueItem::direct_to_queue)
    /// as true to add it immediately.
    ///
    /// Returns [`ChangedQueueItem`]: the field `results.queue_item` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CreateQueueItemResponse`], in a `Response`. Errors are
    /// [`CreateQueueItemError`](operations::CreateQueueItemError).
    ///
    /// Needs a location's token with the scope `socialplanner/category.write`.
    ///
    /// `POST /social-media-posting/category/queues/{queueId}/create/item` (no page of its
    /// own in the [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::social_planner::{NewQueueItem, PostType, QueuePostEdit};
    ///
    /// let changed_queue_item = client
    ///     .v3_social_planner()
    ///     .create_queue_item(
    ///         "67fc07c6d7657c9aee764762",
    ///         NewQueueItem::new("ve9EPM428h8vShlRW1KT")
    ///             .session_id("60af88475f1b2c001f5d5f4b")
    ///             .modified_post_payload(
    ///                 QueuePostEdit::new()
    ///                     .account_ids(["65f0c1e2a7_mhoUgTPkz19vjF5Qu7Av_2774080328"])
    ///                     .summary("Our spring menu is here")
    ///                     .type_(PostType::Post),
    ///             ),
    ///     )
    ///     .await?;
    /// println!("{:?}", changed_queue_item.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_queue_item(
        &self,
        queue_id: impl Into<String>,
        body: NewQueueItem,
    ) -> operations::CreateQueueItem {
        let params = operations::CreateQueueItemParams::new(queue_id, body);
        Request::new(self.client, params)
    }

    /// Returns the posts that would be published, and when, if an edit session were
    /// saved.
    ///
    /// It only reads, although it is a `POST`; the body is the filter.
    ///
    /// Returns [`EditSessionCalendar`]: the field `results` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`EditSessionCalendarResponse`], in a `Response`. Errors are
    /// [`GetEditSessionCalendarError`](operations::GetEditSessionCalendarError).
    ///
    /// Needs a location's token with the scope `socialplanner/category.readonly`.
    ///
    /// `POST /social-media-posting/category/queues/{queueId}/edit/calendar` (no page of
    /// its own in the [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::social_planner::EditSessionCalendarQuery;
    ///
    /// let edit_session_calendar = client
    ///     .v3_social_planner()
    ///     .get_edit_session_calendar(
    ///         "67fc07c6d7657c9aee764762",
    ///         EditSessionCalendarQuery::new(
    ///             "ve9EPM428h8vShlRW1KT",
    ///             "60af88475f1b2c001f5d5f4b",
    ///             "2023-10-01T00:00:00.000Z",
    ///             "2023-10-31T23:59:59.999Z",
    ///         ),
    ///     )
    ///     .await?;
    /// for edit_session_scheduled_post in edit_session_calendar.scheduled_posts {
    ///     println!("{:?}", edit_session_scheduled_post.scheduled_date_time);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fetchEditSessionCalendar")]
    pub fn get_edit_session_calendar(
        &self,
        queue_id: impl Into<String>,
        body: EditSessionCalendarQuery,
    ) -> operations::GetEditSessionCalendar {
        let params = operations::GetEditSessionCalendarParams::new(queue_id, body);
        Request::new(self.client, params)
    }

    /// Discards the changes of an edit session.
    ///
    /// Returns [`DiscardEditSessionResults`]: the field `results` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`DiscardEditSessionResponse`], in a `Response`. Errors are
    /// [`DiscardEditSessionError`](operations::DiscardEditSessionError).
    ///
    /// Needs a location's token with the scope `socialplanner/category.write`.
    ///
    /// `POST /social-media-posting/category/queues/{queueId}/edit/discard` (no page of
    /// its own in the [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::social_planner::EditSessionDiscard;
    ///
    /// let response = client
    ///     .v3_social_planner()
    ///     .discard_edit_session(
    ///         "67fc07c6d7657c9aee764762",
    ///         EditSessionDiscard::new("ve9EPM428h8vShlRW1KT", "60af88475f1b2c001f5d5f4b"),
    ///     )
    ///     .await?;
    /// println!("{:?}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    pub fn discard_edit_session(
        &self,
        queue_id: impl Into<String>,
        body: EditSessionDiscard,
    ) -> operations::DiscardEditSession {
        let params = operations::DiscardEditSessionParams::new(queue_id, body);
        Request::new(self.client, params)
    }

    /// Applies the changes of an edit session to its queue.
    ///
    /// Returns [`SaveEditSessionResults`]: the field `results` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`SaveEditSessionResponse`], in a `Response`. Errors are
    /// [`SaveEditSessionError`](operations::SaveEditSessionError).
    ///
    /// Needs a location's token with the scope `socialplanner/category.write`.
    ///
    /// `POST /social-media-posting/category/queues/{queueId}/edit/save` (no page of its
    /// own in the [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::social_planner::EditSessionSave;
    ///
    /// let response = client
    ///     .v3_social_planner()
    ///     .save_edit_session(
    ///         "67fc07c6d7657c9aee764762",
    ///         EditSessionSave::new("ve9EPM428h8vShlRW1KT", "60af88475f1b2c001f5d5f4b"),
    ///     )
    ///     .await?;
    /// println!("{:?}", response.total_posts_changed);
    /// # Ok(())
    /// # }
    /// ```
    pub fn save_edit_session(
        &self,
        queue_id: impl Into<String>,
        body: EditSessionSave,
    ) -> operations::SaveEditSession {
        let params = operations::SaveEditSessionParams::new(queue_id, body);
        Request::new(self.client, params)
    }

    /// Starts or continues editing the items of a queue.
    ///
    /// Changes wait in the session until
    /// [`save_edit_session`](crate::v3::social_planner::SocialPlanner::save_edit_session)
    /// applies them or
    /// [`discard_edit_session`](crate::v3::social_planner::SocialPlanner::discard_edit_session)
    /// discards them.
    ///
    /// Returns [`StartEditSessionResults`]: the field `results` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`StartEditSessionResponse`], in a `Response`. Errors are
    /// [`StartEditSessionError`](operations::StartEditSessionError).
    ///
    /// Needs a location's token with the scope `socialplanner/category.write`.
    ///
    /// `POST /social-media-posting/category/queues/{queueId}/edit/start` (no page of its
    /// own in the [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .v3_social_planner()
    ///     .start_edit_session("ve9EPM428h8vShlRW1KT", "67fc07c6d7657c9aee764762")
    ///     .await?;
    /// println!("{:?}", response.session_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn start_edit_session(
        &self,
        location_id: impl Into<LocationId>,
        queue_id: impl Into<String>,
    ) -> operations::StartEditSession {
        let params = operations::StartEditSessionParams::new(location_id, queue_id);
        Request::new(self.client, params)
    }

    /// Lists the items of a queue.
    ///
    /// With the id of an edit session, the operation lists the items of the session, with
    /// the changes that are not saved yet. It only reads, although it is a `POST`.
    ///
    /// Returns one page, [`QueueItemListResponse`]. Use [`pages`](crate::Request::pages)
    /// or [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListQueueItemsError`](operations::ListQueueItemsError).
    ///
    /// Needs a location's token with the scope `socialplanner/category.readonly`.
    ///
    /// `POST /social-media-posting/category/queues/{queueId}/items` (no page of its own
    /// in the [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::social_planner::QueueItemQuery;
    ///
    /// let mut queue_items = client
    ///     .v3_social_planner()
    ///     .list_queue_items(
    ///         "67fc07c6d7657c9aee764762",
    ///         QueueItemQuery::new("ve9EPM428h8vShlRW1KT"),
    ///     )
    ///     .items();
    /// while let Some(queue_item) = queue_items.next().await {
    ///     let queue_item = queue_item?;
    ///     println!("{:?}", queue_item.scheduled_date_time);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fetchQueueItems")]
    pub fn list_queue_items(
        &self,
        queue_id: impl Into<String>,
        body: QueueItemQuery,
    ) -> operations::ListQueueItems {
        let params = operations::ListQueueItemsParams::new(queue_id, body);
        Request::new(self.client, params)
    }

    /// Updates the content, the variations or the place of an item of a queue.
    ///
    /// Returns [`UpdateQueueItemResults`]: the field `results` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`UpdateQueueItemResponse`], in a `Response`. Errors are
    /// [`UpdateQueueItemError`](operations::UpdateQueueItemError).
    ///
    /// Needs a location's token with the scope `socialplanner/category.write`.
    ///
    /// `PUT /social-media-posting/category/queues/{queueId}/items/{itemId}` (no page of
    /// its own in the [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::social_planner::{NewVariation, QueueItemUpdate};
    ///
    /// let response = client
    ///     .v3_social_planner()
    ///     .update_queue_item(
    ///         "67fc07c6d7657c9aee764762",
    ///         "6851f0c2a94b3e7d15c08f36",
    ///         QueueItemUpdate::new("ve9EPM428h8vShlRW1KT")
    ///             .session_id("60af88475f1b2c001f5d5f4b")
    ///             .variations([
    ///                 NewVariation::new().content("Our spring menu is here"),
    ///                 NewVariation::new().content("Try our new spring menu"),
    ///             ]),
    ///     )
    ///     .await?;
    /// if let Some(queue_item) = response.queue_item {
    ///     for variation in queue_item.variations {
    ///         println!("{:?}", variation.content);
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_queue_item(
        &self,
        queue_id: impl Into<String>,
        item_id: impl Into<String>,
        body: QueueItemUpdate,
    ) -> operations::UpdateQueueItem {
        let params = operations::UpdateQueueItemParams::new(queue_id, item_id, body);
        Request::new(self.client, params)
    }

    /// Deletes an item of a queue.
    ///
    /// Returns [`DeleteQueueItemResults`]: the field `results` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`DeleteQueueItemResponse`], in a `Response`. Errors are
    /// [`DeleteQueueItemError`](operations::DeleteQueueItemError).
    ///
    /// Needs a location's token with the scope `socialplanner/category.write`.
    ///
    /// `DELETE /social-media-posting/category/queues/{queueId}/items/{itemId}` (no page
    /// of its own in the [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .v3_social_planner()
    ///     .delete_queue_item(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         "67fc07c6d7657c9aee764762",
    ///         "6851f0c2a94b3e7d15c08f36",
    ///     )
    ///     .await?;
    /// println!("{:?}", response.total_posts_changed);
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_queue_item(
        &self,
        location_id: impl Into<LocationId>,
        queue_id: impl Into<String>,
        item_id: impl Into<String>,
    ) -> operations::DeleteQueueItem {
        let params = operations::DeleteQueueItemParams::new(
            location_id,
            queue_id,
            item_id,
        );
        operations::DeleteQueueItem {
            request: Request::new(self.client, params),
        }
    }

    /// Copies an item of a queue to another place in it.
    ///
    /// The operation needs an edit session.
    ///
    /// Returns [`ChangedQueueItem`]: the field `results.queue_item` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CloneQueueItemResponse`], in a `Response`. Errors are
    /// [`CloneQueueItemError`](operations::CloneQueueItemError).
    ///
    /// Needs a location's token with the scope `socialplanner/category.write`.
    ///
    /// `POST /social-media-posting/category/queues/{queueId}/items/{itemId}/clone` (no
    /// page of its own in the [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::social_planner::QueueItemCopy;
    ///
    /// let changed_queue_item = client
    ///     .v3_social_planner()
    ///     .clone_queue_item(
    ///         "67fc07c6d7657c9aee764762",
    ///         "6851f0c2a94b3e7d15c08f36",
    ///         QueueItemCopy::new("ve9EPM428h8vShlRW1KT", "60af88475f1b2c001f5d5f4b", 1.5),
    ///     )
    ///     .await?;
    /// println!("{:?}", changed_queue_item.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn clone_queue_item(
        &self,
        queue_id: impl Into<String>,
        item_id: impl Into<String>,
        body: QueueItemCopy,
    ) -> operations::CloneQueueItem {
        let params = operations::CloneQueueItemParams::new(queue_id, item_id, body);
        Request::new(self.client, params)
    }

    /// Reverts the changes to an item of a queue.
    ///
    /// Returns [`QueueItemWithVariations`]: the field `results.queue_item` of the
    /// response. [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`ResetQueueItemResponse`], in a `Response`. Errors are
    /// [`ResetQueueItemError`](operations::ResetQueueItemError).
    ///
    /// Needs a location's token with the scope `socialplanner/category.write`.
    ///
    /// `PUT /social-media-posting/category/queues/{queueId}/items/{itemId}/reset` (no
    /// page of its own in the [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::social_planner::QueueItemReset;
    ///
    /// let queue_item_with_variations = client
    ///     .v3_social_planner()
    ///     .reset_queue_item(
    ///         "67fc07c6d7657c9aee764762",
    ///         "6851f0c2a94b3e7d15c08f36",
    ///         QueueItemReset::new("ve9EPM428h8vShlRW1KT"),
    ///     )
    ///     .await?;
    /// if let Some(post) = queue_item_with_variations.post {
    ///     println!("{:?}", post.summary);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn reset_queue_item(
        &self,
        queue_id: impl Into<String>,
        item_id: impl Into<String>,
        body: QueueItemReset,
    ) -> operations::ResetQueueItem {
        let params = operations::ResetQueueItemParams::new(queue_id, item_id, body);
        Request::new(self.client, params)
    }

    /// Lists the times at which the items of a queue will be published.
    ///
    /// Call it again after a change of the queue. It only reads, although it is a `POST`;
    /// the body is the filter.
    ///
    /// Returns one page, [`SlotListResponse`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListSlotsError`](operations::ListSlotsError).
    ///
    /// Needs a location's token with the scope `socialplanner/category.readonly`.
    ///
    /// `POST /social-media-posting/category/queues/{queueId}/slots` (no page of its own
    /// in the [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::social_planner::SlotQuery;
    ///
    /// let mut queue_slots = client
    ///     .v3_social_planner()
    ///     .list_slots("67fc07c6d7657c9aee764762", SlotQuery::new("ve9EPM428h8vShlRW1KT"))
    ///     .items();
    /// while let Some(queue_slot) = queue_slots.next().await {
    ///     let queue_slot = queue_slot?;
    ///     println!("{:?}", queue_slot.scheduled_date_time);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fetchSlots")]
    pub fn list_slots(
        &self,
        queue_id: impl Into<String>,
        body: SlotQuery,
    ) -> operations::ListSlots {
        let params = operations::ListSlotsParams::new(queue_id, body);
        Request::new(self.client, params)
    }

    /// Writes a comment on a post, or a reply to a comment.
    ///
    /// The maximum length differs by platform, from 150 characters on TikTok to 10,000 on
    /// YouTube. Only Facebook shows attachments; mentions work on Facebook, LinkedIn and
    /// in communities.
    ///
    /// Returns [`Comment`]: the field `results` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CommentResponse`], in a `Response`. Errors are
    /// [`CreateCommentError`](operations::CreateCommentError).
    ///
    /// `POST /social-media-posting/comments/{platform}` (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::social_planner::{CommentPlatform, NewComment, NewCommentRequired};
    ///
    /// let comment = client
    ///     .v3_social_planner()
    ///     .create_comment(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         CommentPlatform::Facebook,
    ///         NewComment::new(NewCommentRequired {
    ///             parent_id: "6975b186f3442844ec07665b",
    ///             is_parent_thread: false,
    ///             content: "Thank you for your feedback!",
    ///         }),
    ///     )
    ///     .await?;
    /// println!("{:?}", comment.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_comment(
        &self,
        location_id: impl Into<LocationId>,
        platform: CommentPlatform,
        body: NewComment,
    ) -> operations::CreateComment {
        let params = operations::CreateCommentParams::new(location_id, platform, body);
        Request::new(self.client, params)
    }

    /// Lists the comments on a post, or the replies to a comment.
    ///
    /// It only reads, although it is a `POST`; the body is the filter. Give both dates or
    /// neither.
    ///
    /// Returns one page, [`CommentListResponse`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListCommentsError`](operations::ListCommentsError).
    ///
    /// `POST /social-media-posting/comments/{platform}/list` (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::social_planner::{CommentPlatform, CommentQuery};
    ///
    /// let mut comments = client
    ///     .v3_social_planner()
    ///     .list_comments(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         CommentPlatform::Facebook,
    ///         CommentQuery::new(["956033194258752"]),
    ///     )
    ///     .items();
    /// while let Some(comment) = comments.next().await {
    ///     let comment = comment?;
    ///     println!("{:?}", comment.content);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-comment-list")]
    pub fn list_comments(
        &self,
        location_id: impl Into<LocationId>,
        platform: CommentPlatform,
        body: CommentQuery,
    ) -> operations::ListComments {
        let params = operations::ListCommentsParams::new(location_id, platform, body);
        Request::new(self.client, params)
    }

    /// Likes a comment.
    ///
    /// The id is HighLevel's id of the comment. Instagram is not supported.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`CreateLikeError`](operations::CreateLikeError).
    ///
    /// `POST /social-media-posting/comments/{platform}/{id}/like` (no page of its own in
    /// the [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::social_planner::LikePlatform;
    ///
    /// client
    ///     .v3_social_planner()
    ///     .create_like(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         LikePlatform::Facebook,
    ///         "6975b186f3442844ec07665b",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_like(
        &self,
        location_id: impl Into<LocationId>,
        platform: LikePlatform,
        id: impl Into<String>,
    ) -> operations::CreateLike {
        let params = operations::CreateLikeParams::new(location_id, platform, id);
        Request::new(self.client, params)
    }

    /// Removes the like of a comment.
    ///
    /// The id is HighLevel's id of the comment. Instagram is not supported.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteLikeError`](operations::DeleteLikeError).
    ///
    /// `DELETE /social-media-posting/comments/{platform}/{id}/like` (no page of its own
    /// in the [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::social_planner::LikePlatform;
    ///
    /// client
    ///     .v3_social_planner()
    ///     .delete_like(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         LikePlatform::Facebook,
    ///         "6975b186f3442844ec07665b",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_like(
        &self,
        location_id: impl Into<LocationId>,
        platform: LikePlatform,
        id: impl Into<String>,
    ) -> operations::DeleteLike {
        let params = operations::DeleteLikeParams::new(location_id, platform, id);
        Request::new(self.client, params)
    }

    /// Lists the pages, profiles, channels or locations that a login gives access to.
    ///
    /// `account_id` is the account id in the login's `SocialLoginMessage`. Connect one of
    /// the accounts by
    /// [`attach_oauth_account`](crate::v3::social_planner::SocialPlanner::attach_oauth_account).
    ///
    /// Returns [`OauthAccountList`]: the field `results` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`OauthAccountListResponse`], in a `Response`. Errors are
    /// [`ListOauthAccountsError`](operations::ListOauthAccountsError).
    ///
    /// Needs a location's token with the scope `socialplanner/oauth.readonly`.
    ///
    /// `GET /social-media-posting/oauth/{locationId}/{platform}/accounts/{accountId}` (no
    /// page of its own in the [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::social_planner::LoginPlatform;
    ///
    /// let oauth_account_list = client
    ///     .v3_social_planner()
    ///     .list_oauth_accounts(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         LoginPlatform::Facebook,
    ///         "65f16ee7ab0ec0bcbf3ba0c7",
    ///     )
    ///     .await?;
    /// for oauth_account in oauth_account_list.pages {
    ///     println!("{:?}", oauth_account.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-oauth-accounts")]
    pub fn list_oauth_accounts(
        &self,
        location_id: impl Into<LocationId>,
        platform: LoginPlatform,
        account_id: impl Into<String>,
    ) -> operations::ListOauthAccounts {
        let params = operations::ListOauthAccountsParams::new(
            location_id,
            platform,
            account_id,
        );
        operations::ListOauthAccounts {
            request: Request::new(self.client, params),
        }
    }

    /// Connects one of the accounts that a login gives access to.
    ///
    /// The body depends on the platform. Pass what
    /// [`list_oauth_accounts`](crate::v3::social_planner::SocialPlanner::list_oauth_accounts)
    /// lists for the account: the id as the origin id, the name and the avatar; for
    /// Google, the location and the account.
    ///
    /// Returns [`ConnectedAccount`]: the field `results` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`ConnectedAccountResponse`], in a `Response`. Errors are
    /// [`AttachOauthAccountError`](operations::AttachOauthAccountError).
    ///
    /// Needs a location's token with the scope `socialplanner/oauth.write`.
    ///
    /// `POST /social-media-posting/oauth/{locationId}/{platform}/accounts/{accountId}`
    /// (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::social_planner::{
    ///     AccountType, FacebookAccountAttachment, LoginPlatform, OauthAccountAttachment,
    /// };
    ///
    /// let connected_account = client
    ///     .v3_social_planner()
    ///     .attach_oauth_account(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         LoginPlatform::Facebook,
    ///         "65f16ee7ab0ec0bcbf3ba0c7",
    ///         OauthAccountAttachment::Facebook(
    ///             FacebookAccountAttachment::new(
    ///                 AccountType::Page,
    ///                 "24440598711687",
    ///                 "Acme Bakery",
    ///                 "https://example.com/avatar.png",
    ///             ),
    ///         ),
    ///     )
    ///     .await?;
    /// println!("{:?}", connected_account.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "attach-oauth-accounts")]
    pub fn attach_oauth_account(
        &self,
        location_id: impl Into<LocationId>,
        platform: LoginPlatform,
        account_id: impl Into<String>,
        body: OauthAccountAttachment,
    ) -> operations::AttachOauthAccount {
        let params = operations::AttachOauthAccountParams::new(
            location_id,
            platform,
            account_id,
            body,
        );
        Request::new(self.client, params)
    }

    /// Starts the login by which a location gets access to accounts of a platform.
    ///
    /// Make this call on your server, then open the returned URL in the user's browser,
    /// preferably in a new window. When the user has logged in, that window posts a
    /// message to its opener: read it with `SocialLoginMessage`. Pass its account id to
    /// [`list_oauth_accounts`](crate::v3::social_planner::SocialPlanner::list_oauth_accounts)
    /// and
    /// [`attach_oauth_account`](crate::v3::social_planner::SocialPlanner::attach_oauth_account).
    /// Bluesky is listed, but not supported.
    ///
    /// Returns [`OauthStart`]. Errors are
    /// [`StartOauthError`](operations::StartOauthError).
    ///
    /// Needs a location's token with the scope `socialplanner/oauth.readonly`.
    ///
    /// `GET /social-media-posting/oauth/{platform}/start` (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::social_planner::LoginPlatform;
    ///
    /// let oauth_start = client
    ///     .v3_social_planner()
    ///     .start_oauth(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         LoginPlatform::Facebook,
    ///         "6YAtzfzpmHAdj0e8GkKp",
    ///     )
    ///     .await?;
    /// println!("{:?}", oauth_start.location);
    /// # Ok(())
    /// # }
    /// ```
    pub fn start_oauth(
        &self,
        location_id: impl Into<LocationId>,
        platform: LoginPlatform,
        user_id: impl Into<UserId>,
    ) -> operations::StartOauth {
        let params = operations::StartOauthParams::new(location_id, platform, user_id);
        operations::StartOauth {
            request: Request::new(self.client, params),
        }
    }

    /// Returns statistics of connected accounts for a period, by platform.
    ///
    /// The default period is the seven days before today, compared with the seven days
    /// before them. With [`current_range`](StatisticsQuery::current_range) but without
    /// [`prev_range`](StatisticsQuery::prev_range), the response has no changes. Name at
    /// most 100 profiles, by the profile ids that
    /// [`list_accounts`](crate::v3::social_planner::SocialPlanner::list_accounts)
    /// returns. On LinkedIn only pages have statistics, on TikTok only business profiles.
    ///
    /// Returns [`Statistics`]: the field `results` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`StatisticsResponse`], in a `Response`. Errors are
    /// [`GetStatisticsError`](operations::GetStatisticsError).
    ///
    /// Needs a location's token with the scope `socialplanner/statistics.readonly`.
    ///
    /// `POST /social-media-posting/statistics`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-social-media-statistics))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::social_planner::StatisticsQuery;
    ///
    /// let statistics = client
    ///     .v3_social_planner()
    ///     .get_statistics(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         StatisticsQuery::new(["67a5a9aa776c837de4aa5b12"]),
    ///     )
    ///     .await?;
    /// if let Some(totals) = statistics.totals {
    ///     println!("{:?}", totals.posts);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_statistics(
        &self,
        location_id: impl Into<LocationId>,
        body: StatisticsQuery,
    ) -> operations::GetStatistics {
        let params = operations::GetStatisticsParams::new(location_id, body);
        Request::new(self.client, params)
    }

    /// Lists the accounts connected to a location and the groups they are in.
    ///
    /// Posts and CSV imports refer to accounts by these ids.
    ///
    /// Returns [`AccountList`]: the field `results` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`AccountListResponse`], in a `Response`. Errors are
    /// [`ListAccountsError`](operations::ListAccountsError).
    ///
    /// Needs a location's token with the scope `socialplanner/account.readonly`.
    ///
    /// `GET /social-media-posting/{locationId}/accounts`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-account))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let account_list = client
    ///     .v3_social_planner()
    ///     .list_accounts("ve9EPM428h8vShlRW1KT")
    ///     .await?;
    /// for account in account_list.accounts {
    ///     println!("{:?}", account.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-account")]
    pub fn list_accounts(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListAccounts {
        let params = operations::ListAccountsParams::new(location_id);
        Request::new(self.client, params)
    }

    /// Disconnects an account from a location and removes it from its groups.
    ///
    /// Returns [`DeletedAccount`]: the field `results` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`DeleteAccountResponse`], in a `Response`. Errors are
    /// [`DeleteAccountError`](operations::DeleteAccountError).
    ///
    /// Needs a location's token with the scope `socialplanner/account.write`.
    ///
    /// `DELETE /social-media-posting/{locationId}/accounts/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/delete-account))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .v3_social_planner()
    ///     .delete_account(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         "65f0c1e2a7_mhoUgTPkz19vjF5Qu7Av_2774080328",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_account(
        &self,
        location_id: impl Into<LocationId>,
        id: impl Into<String>,
    ) -> operations::DeleteAccount {
        let params = operations::DeleteAccountParams::new(location_id, id);
        operations::DeleteAccount {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the post categories of a location.
    ///
    /// Returns one page, [`CategoryListResponse`]. Use [`pages`](crate::Request::pages)
    /// or [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListCategoriesError`](operations::ListCategoriesError).
    ///
    /// Needs a location's token with the scope `socialplanner/category.readonly`.
    ///
    /// `GET /social-media-posting/{locationId}/categories`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-categories-location-id))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut categories = client
    ///     .v3_social_planner()
    ///     .list_categories("ve9EPM428h8vShlRW1KT")
    ///     .items();
    /// while let Some(category) = categories.next().await {
    ///     let category = category?;
    ///     println!("{:?}", category.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-categories-location-id")]
    pub fn list_categories(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListCategories {
        let params = operations::ListCategoriesParams::new(location_id);
        operations::ListCategories {
            request: Request::new(self.client, params),
        }
    }

    /// Returns a post category.
    ///
    /// Returns [`CategoryDetails`]: the field `results.category` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CategoryResponse`], in a `Response`. Errors are
    /// [`GetCategoryError`](operations::GetCategoryError).
    ///
    /// Needs a location's token with the scope `socialplanner/category.readonly`.
    ///
    /// `GET /social-media-posting/{locationId}/categories/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-categories-id))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let category_details = client
    ///     .v3_social_planner()
    ///     .get_category("ve9EPM428h8vShlRW1KT", "6284c43d519161e96cc09c13")
    ///     .await?;
    /// println!("{:?}", category_details.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-categories-id")]
    pub fn get_category(
        &self,
        location_id: impl Into<LocationId>,
        id: impl Into<String>,
    ) -> operations::GetCategory {
        let params = operations::GetCategoryParams::new(location_id, id);
        Request::new(self.client, params)
    }

    /// Lists the CSV imports of a location with their status.
    ///
    /// Returns one page, [`CsvImportListResponse`]. Use [`pages`](crate::Request::pages)
    /// or [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListCsvImportsError`](operations::ListCsvImportsError).
    ///
    /// Needs a location's token with the scope `socialplanner/csv.readonly`.
    ///
    /// `GET /social-media-posting/{locationId}/csv`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-upload-status))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut csv_imports = client
    ///     .v3_social_planner()
    ///     .list_csv_imports("ve9EPM428h8vShlRW1KT", "6YAtzfzpmHAdj0e8GkKp")
    ///     .items();
    /// while let Some(csv_import) = csv_imports.next().await {
    ///     let csv_import = csv_import?;
    ///     println!("{:?}", csv_import.file_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-upload-status")]
    pub fn list_csv_imports(
        &self,
        location_id: impl Into<LocationId>,
        user_id: impl Into<UserId>,
    ) -> operations::ListCsvImports {
        let params = operations::ListCsvImportsParams::new(location_id, user_id);
        operations::ListCsvImports {
            request: Request::new(self.client, params),
        }
    }

    /// Uploads a CSV file of posts, the first of three steps of an import.
    ///
    /// The second step is
    /// [`set_csv_accounts`](crate::v3::social_planner::SocialPlanner::set_csv_accounts),
    /// which needs the path, the name and the number of rows that this one returns. The
    /// third is
    /// [`finalize_csv_import`](crate::v3::social_planner::SocialPlanner::finalize_csv_import).
    ///
    /// Returns [`UploadedCsv`]: the field `results` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`UploadCsvResponse`], in a `Response`. Errors are
    /// [`UploadCsvError`](operations::UploadCsvError).
    ///
    /// Needs a location's token with the scope `socialplanner/csv.write`.
    ///
    /// `POST /social-media-posting/{locationId}/csv`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/upload-csv))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::social_planner::CsvUpload;
    ///
    /// let uploaded_csv = client
    ///     .v3_social_planner()
    ///     .upload_csv(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         CsvUpload::new(highlevel::File::from_path("posts.csv")),
    ///     )
    ///     .await?;
    /// println!("{:?}", uploaded_csv.file_path);
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload_csv(
        &self,
        location_id: impl Into<LocationId>,
        body: CsvUpload,
    ) -> operations::UploadCsv {
        let params = operations::UploadCsvParams::new(location_id, body);
        Request::new(self.client, params)
    }

    /// Deletes one post from a CSV import.
    ///
    /// Returns [`DeletedCsvPost`]: the field `results` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`DeleteCsvImportPostResponse`], in a `Response`. Errors are
    /// [`DeleteCsvImportPostError`](operations::DeleteCsvImportPostError).
    ///
    /// Needs a location's token with the scope `socialplanner/csv.write`.
    ///
    /// `DELETE /social-media-posting/{locationId}/csv/{csvId}/post/{postId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/delete-csv-post))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .v3_social_planner()
    ///     .delete_csv_import_post(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         "65f92e55cc884f0d0845e447",
    ///         "65fac446d599990d1313c1dd",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete-csv-post")]
    pub fn delete_csv_import_post(
        &self,
        location_id: impl Into<LocationId>,
        csv_id: impl Into<String>,
        post_id: impl Into<SocialPostId>,
    ) -> operations::DeleteCsvImportPost {
        let params = operations::DeleteCsvImportPostParams::new(
            location_id,
            csv_id,
            post_id,
        );
        Request::new(self.client, params)
    }

    /// Lists the posts of a CSV import.
    ///
    /// Returns one page, [`CsvImportPostListResponse`]. Use
    /// [`pages`](crate::Request::pages) or [`items`](crate::Request::items) to iterate
    /// over all of them. Errors are
    /// [`ListCsvImportPostsError`](operations::ListCsvImportPostsError).
    ///
    /// Needs a location's token with the scope `socialplanner/csv.readonly`.
    ///
    /// `GET /social-media-posting/{locationId}/csv/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-csv-post))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut csv_posts = client
    ///     .v3_social_planner()
    ///     .list_csv_import_posts("ve9EPM428h8vShlRW1KT", "65f92e55cc884f0d0845e447")
    ///     .items();
    /// while let Some(csv_post) = csv_posts.next().await {
    ///     let csv_post = csv_post?;
    ///     println!("{:?}", csv_post.summary);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-csv-post")]
    pub fn list_csv_import_posts(
        &self,
        location_id: impl Into<LocationId>,
        id: impl Into<String>,
    ) -> operations::ListCsvImportPosts {
        let params = operations::ListCsvImportPostsParams::new(location_id, id);
        operations::ListCsvImportPosts {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes a CSV import.
    ///
    /// The posts of the import are deleted too.
    ///
    /// Returns [`DeletedCsv`]: the field `results.csv` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`DeleteCsvImportResponse`], in a `Response`. Errors are
    /// [`DeleteCsvImportError`](operations::DeleteCsvImportError).
    ///
    /// Needs a location's token with the scope `socialplanner/csv.write`.
    ///
    /// `DELETE /social-media-posting/{locationId}/csv/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/delete-csv))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let deleted_csv = client
    ///     .v3_social_planner()
    ///     .delete_csv_import("ve9EPM428h8vShlRW1KT", "65f92e55cc884f0d0845e447")
    ///     .await?;
    /// println!("{:?}", deleted_csv.file_name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete-csv")]
    pub fn delete_csv_import(
        &self,
        location_id: impl Into<LocationId>,
        id: impl Into<String>,
    ) -> operations::DeleteCsvImport {
        let params = operations::DeleteCsvImportParams::new(location_id, id);
        Request::new(self.client, params)
    }

    /// Turns the rows of a CSV import into posts, the last of three steps.
    ///
    /// Call it after [`upload_csv`](crate::v3::social_planner::SocialPlanner::upload_csv)
    /// and
    /// [`set_csv_accounts`](crate::v3::social_planner::SocialPlanner::set_csv_accounts).
    /// Check the rows first with
    /// [`list_csv_import_posts`](crate::v3::social_planner::SocialPlanner::list_csv_import_posts),
    /// which also returns their errors.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`FinalizeCsvImportError`](operations::FinalizeCsvImportError).
    ///
    /// Needs a location's token with the scope `socialplanner/csv.write`.
    ///
    /// `PATCH /social-media-posting/{locationId}/csv/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/start-csv-finalize))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .v3_social_planner()
    ///     .finalize_csv_import(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         "65f92e55cc884f0d0845e447",
    ///         "6YAtzfzpmHAdj0e8GkKp",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "start-csv-finalize")]
    pub fn finalize_csv_import(
        &self,
        location_id: impl Into<LocationId>,
        id: impl Into<String>,
        user_id: impl Into<UserId>,
    ) -> operations::FinalizeCsvImport {
        let params = operations::FinalizeCsvImportParams::new(location_id, id, user_id);
        Request::new(self.client, params)
    }

    /// Creates a post for one or more connected accounts.
    ///
    /// Every named account gets the same content; call it once for each account that
    /// needs different content. The maximum length and the accepted media types differ by
    /// platform. Longer text is truncated. Settings of a single platform are in its
    /// details field.
    ///
    /// Returns [`Post`]: the field `results.post` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`PostResponse`], in a `Response`. Errors are
    /// [`CreatePostError`](operations::CreatePostError).
    ///
    /// Needs a location's token with the scope `socialplanner/post.write`.
    ///
    /// `POST /social-media-posting/{locationId}/posts`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/create-post))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::social_planner::{PostFields, PostType};
    ///
    /// let post = client
    ///     .v3_social_planner()
    ///     .create_post(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         PostFields::new(
    ///                 ["65f0c1e2a7_mhoUgTPkz19vjF5Qu7Av_2774080328"],
    ///                 PostType::Post,
    ///                 "6YAtzfzpmHAdj0e8GkKp",
    ///             )
    ///             .summary("Our spring menu is here"),
    ///     )
    ///     .await?;
    /// println!("{:?}", post.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_post(
        &self,
        location_id: impl Into<LocationId>,
        body: PostFields,
    ) -> operations::CreatePost {
        let params = operations::CreatePostParams::new(location_id, body);
        Request::new(self.client, params)
    }

    /// Deletes up to 50 posts of a location.
    ///
    /// Published posts stay on their platform: they are deleted only in HighLevel. More
    /// than 50 ids give a 400, and a 404 means that no post has one of the ids.
    ///
    /// Returns [`BulkDeletion`]: the field `results` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`BulkDeletePostsResponse`], in a `Response`. Errors are
    /// [`BulkDeletePostsError`](operations::BulkDeletePostsError).
    ///
    /// Needs a location's token with the scope `socialplanner/csv.write`.
    ///
    /// `POST /social-media-posting/{locationId}/posts/bulk-delete`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/bulk-delete-social-planner-posts))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let bulk_deletion = client
    ///     .v3_social_planner()
    ///     .bulk_delete_posts("ve9EPM428h8vShlRW1KT")
    ///     .post_ids(["662791ee3f216822d7da0c8c", "65fac446d599990d1313c1dd"])
    ///     .await?;
    /// println!("{:?}", bulk_deletion.deleted_count);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "bulk-delete-social-planner-posts")]
    pub fn bulk_delete_posts(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::BulkDeletePosts {
        let params = operations::BulkDeletePostsParams::new(location_id);
        operations::BulkDeletePosts {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the posts of a location that match a filter.
    ///
    /// It only reads, although it is a `POST`; the body is the filter.
    ///
    /// Returns one page, [`PostListResponse`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListPostsError`](operations::ListPostsError).
    ///
    /// Needs a location's token with the scope `socialplanner/post.readonly`.
    ///
    /// `POST /social-media-posting/{locationId}/posts/list`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-posts))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::social_planner::{PostQuery, PostQueryRequired};
    ///
    /// let mut posts = client
    ///     .v3_social_planner()
    ///     .list_posts(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         PostQuery::new(PostQueryRequired {
    ///             from_date: "2024-01-22T05:32:49.463Z",
    ///             to_date: "2024-03-20T05:32:49.463Z",
    ///             include_users: true,
    ///         }),
    ///     )
    ///     .items();
    /// while let Some(post) = posts.next().await {
    ///     let post = post?;
    ///     println!("{:?}", post.summary);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-posts")]
    pub fn list_posts(
        &self,
        location_id: impl Into<LocationId>,
        body: PostQuery,
    ) -> operations::ListPosts {
        let params = operations::ListPostsParams::new(location_id, body);
        Request::new(self.client, params)
    }

    /// Returns a post.
    ///
    /// Returns [`Post`]: the field `results.post` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`PostResponse`], in a `Response`. Errors are
    /// [`GetPostError`](operations::GetPostError).
    ///
    /// Needs a location's token with the scope `socialplanner/post.readonly`.
    ///
    /// `GET /social-media-posting/{locationId}/posts/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-post))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let post = client
    ///     .v3_social_planner()
    ///     .get_post("ve9EPM428h8vShlRW1KT", "65fac446d599990d1313c1dd")
    ///     .await?;
    /// println!("{:?}", post.summary);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_post(
        &self,
        location_id: impl Into<LocationId>,
        id: impl Into<SocialPostId>,
    ) -> operations::GetPost {
        let params = operations::GetPostParams::new(location_id, id);
        Request::new(self.client, params)
    }

    /// Updates a post.
    ///
    /// The body is that of
    /// [`create_post`](crate::v3::social_planner::SocialPlanner::create_post).
    ///
    /// Returns [`UpdatePostResponse`]. Errors are
    /// [`UpdatePostError`](operations::UpdatePostError).
    ///
    /// Needs a location's token with the scope `socialplanner/post.write`.
    ///
    /// `PUT /social-media-posting/{locationId}/posts/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/edit-post))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::social_planner::{PostFields, PostType};
    ///
    /// let response = client
    ///     .v3_social_planner()
    ///     .update_post(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         "65fac446d599990d1313c1dd",
    ///         PostFields::new(
    ///                 ["65f0c1e2a7_mhoUgTPkz19vjF5Qu7Av_2774080328"],
    ///                 PostType::Post,
    ///                 "6YAtzfzpmHAdj0e8GkKp",
    ///             )
    ///             .summary("Try our new spring menu"),
    ///     )
    ///     .await?;
    /// if let Some(results) = response.results {
    ///     if let Some(post) = results.post {
    ///         println!("{:?}", post.summary);
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "edit-post")]
    pub fn update_post(
        &self,
        location_id: impl Into<LocationId>,
        id: impl Into<SocialPostId>,
        body: PostFields,
    ) -> operations::UpdatePost {
        let params = operations::UpdatePostParams::new(location_id, id, body);
        Request::new(self.client, params)
    }

    /// Deletes a post.
    ///
    /// Returns [`DeletedPost`]: the field `results` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`DeletePostResponse`], in a `Response`. Errors are
    /// [`DeletePostError`](operations::DeletePostError).
    ///
    /// Needs a location's token with the scope `socialplanner/post.write`.
    ///
    /// `DELETE /social-media-posting/{locationId}/posts/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/delete-post))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .v3_social_planner()
    ///     .delete_post("ve9EPM428h8vShlRW1KT", "65fac446d599990d1313c1dd")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_post(
        &self,
        location_id: impl Into<LocationId>,
        id: impl Into<SocialPostId>,
    ) -> operations::DeletePost {
        let params = operations::DeletePostParams::new(location_id, id);
        Request::new(self.client, params)
    }

    /// Chooses the accounts that the posts of an uploaded CSV file are for.
    ///
    /// The second of three steps of an import, between
    /// [`upload_csv`](crate::v3::social_planner::SocialPlanner::upload_csv) and
    /// [`finalize_csv_import`](crate::v3::social_planner::SocialPlanner::finalize_csv_import).
    /// This step returns the id of the import, which the third step needs.
    ///
    /// Returns [`CsvAccountsResult`]: the field `results` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`SetCsvAccountsResponse`], in a `Response`. Errors are
    /// [`SetCsvAccountsError`](operations::SetCsvAccountsError).
    ///
    /// Needs a location's token with the scope `socialplanner/csv.write`.
    ///
    /// `POST /social-media-posting/{locationId}/set-accounts`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/set-accounts))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::social_planner::{CsvAccounts, CsvAccountsRequired};
    ///
    /// let response = client
    ///     .v3_social_planner()
    ///     .set_csv_accounts(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         CsvAccounts::new(CsvAccountsRequired {
    ///             account_ids: ["65f0c1e2a7_mhoUgTPkz19vjF5Qu7Av_2774080328"],
    ///             file_path: "ve9EPM428h8vShlRW1KT/social-import/d23d68c2-82c0-1db6e2.csv",
    ///             rows_count: 6,
    ///             file_name: "posts.csv",
    ///             user_id: "6YAtzfzpmHAdj0e8GkKp",
    ///         }),
    ///     )
    ///     .await?;
    /// println!("{:?}", response.csv_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "set-accounts")]
    pub fn set_csv_accounts(
        &self,
        location_id: impl Into<LocationId>,
        body: CsvAccounts,
    ) -> operations::SetCsvAccounts {
        let params = operations::SetCsvAccountsParams::new(location_id, body);
        Request::new(self.client, params)
    }

    /// Lists the post tags of a location.
    ///
    /// Returns one page, [`TagListResponse`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListTagsError`](operations::ListTagsError).
    ///
    /// Needs a location's token with the scope `socialplanner/tag.readonly`.
    ///
    /// `GET /social-media-posting/{locationId}/tags`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-tags-location-id))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut tags = client.v3_social_planner().list_tags("ve9EPM428h8vShlRW1KT").items();
    /// while let Some(tag) = tags.next().await {
    ///     let tag = tag?;
    ///     println!("{:?}", tag.tag);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-tags-location-id")]
    pub fn list_tags(&self, location_id: impl Into<LocationId>) -> operations::ListTags {
        let params = operations::ListTagsParams::new(location_id);
        operations::ListTags {
            request: Request::new(self.client, params),
        }
    }

    /// Returns the post tags that have the given ids.
    ///
    /// It only reads, although it is a `POST`; the body has the ids.
    ///
    /// Returns [`SelectedTagList`]: the field `results` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`SelectedTagListResponse`], in a `Response`. Errors are
    /// [`ListSelectedTagsError`](operations::ListSelectedTagsError).
    ///
    /// Needs a location's token with the scope `socialplanner/tag.readonly`.
    ///
    /// `POST /social-media-posting/{locationId}/tags/details`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-tags-by-ids))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let selected_tag_list = client
    ///     .v3_social_planner()
    ///     .list_selected_tags("ve9EPM428h8vShlRW1KT", ["65fbdcfecc884f07e645ea8b"])
    ///     .await?;
    /// for tag in selected_tag_list.tags {
    ///     println!("{:?}", tag.tag);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-tags-by-ids")]
    pub fn list_selected_tags(
        &self,
        location_id: impl Into<LocationId>,
        tag_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> operations::ListSelectedTags {
        let params = operations::ListSelectedTagsParams::new(location_id, tag_ids);
        Request::new(self.client, params)
    }
}
