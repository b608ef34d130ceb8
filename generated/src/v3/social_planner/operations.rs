//! The request builders, parameters and errors of the Social Planner API.
//!
//! The methods of [`SocialPlanner`](super::SocialPlanner) create the builders.
//! Name the error enum of an operation to handle its errors by status, also if several operations share it.
//! A parameter struct holds a call as data, which [`Client::request`](crate::Client#method.request) sends. [`all`] lists the operations.

use highlevel_runtime::{Metadata, Operation, impl_debug_params};

pub use super::attach_oauth_account::{
    AttachOauthAccount, AttachOauthAccountError, AttachOauthAccountParams,
};
pub use super::bulk_delete_posts::{
    BulkDeletePosts, BulkDeletePostsError, BulkDeletePostsParams,
};
pub use super::clone_queue_item::{
    CloneQueueItem, CloneQueueItemError, CloneQueueItemParams,
};
pub use super::create_comment::{CreateComment, CreateCommentError, CreateCommentParams};
pub use super::create_like::{CreateLike, CreateLikeError, CreateLikeParams};
pub use super::create_post::{CreatePost, CreatePostError, CreatePostParams};
pub use super::create_queue::{CreateQueue, CreateQueueError, CreateQueueParams};
pub use super::create_queue_item::{
    CreateQueueItem, CreateQueueItemError, CreateQueueItemParams,
};
pub use super::delete_account::{DeleteAccount, DeleteAccountError, DeleteAccountParams};
pub use super::delete_active_post::{
    DeleteActivePost, DeleteActivePostError, DeleteActivePostParams,
};
pub use super::delete_csv_import::{
    DeleteCsvImport, DeleteCsvImportError, DeleteCsvImportParams,
};
pub use super::delete_csv_import_post::{
    DeleteCsvImportPost, DeleteCsvImportPostError, DeleteCsvImportPostParams,
};
pub use super::delete_like::{DeleteLike, DeleteLikeError, DeleteLikeParams};
pub use super::delete_post::{DeletePost, DeletePostError, DeletePostParams};
pub use super::delete_queue_item::{
    DeleteQueueItem, DeleteQueueItemError, DeleteQueueItemParams,
};
pub use super::discard_edit_session::{
    DiscardEditSession, DiscardEditSessionError, DiscardEditSessionParams,
};
pub use super::finalize_csv_import::{
    FinalizeCsvImport, FinalizeCsvImportError, FinalizeCsvImportParams,
};
pub use super::get_category::{GetCategory, GetCategoryError, GetCategoryParams};
pub use super::get_edit_session_calendar::{
    GetEditSessionCalendar, GetEditSessionCalendarError, GetEditSessionCalendarParams,
};
pub use super::get_post::{GetPost, GetPostError, GetPostParams};
pub use super::get_queue::{GetQueue, GetQueueError, GetQueueParams};
pub use super::get_statistics::{GetStatistics, GetStatisticsError, GetStatisticsParams};
pub use super::list_accounts::{ListAccounts, ListAccountsError, ListAccountsParams};
pub use super::list_categories::{
    ListCategories, ListCategoriesError, ListCategoriesParams,
};
pub use super::list_comments::{ListComments, ListCommentsError, ListCommentsParams};
pub use super::list_csv_import_posts::{
    ListCsvImportPosts, ListCsvImportPostsError, ListCsvImportPostsParams,
};
pub use super::list_csv_imports::{
    ListCsvImports, ListCsvImportsError, ListCsvImportsParams,
};
pub use super::list_oauth_accounts::{
    ListOauthAccounts, ListOauthAccountsError, ListOauthAccountsParams,
};
pub use super::list_posts::{ListPosts, ListPostsError, ListPostsParams};
pub use super::list_queue_categories::{
    ListQueueCategories, ListQueueCategoriesError, ListQueueCategoriesParams,
};
pub use super::list_queue_items::{
    ListQueueItems, ListQueueItemsError, ListQueueItemsParams,
};
pub use super::list_queues::{ListQueues, ListQueuesError, ListQueuesParams};
pub use super::list_scheduled_posts::{
    ListScheduledPosts, ListScheduledPostsError, ListScheduledPostsParams,
};
pub use super::list_selected_tags::{
    ListSelectedTags, ListSelectedTagsError, ListSelectedTagsParams,
};
pub use super::list_slots::{ListSlots, ListSlotsError, ListSlotsParams};
pub use super::list_tags::{ListTags, ListTagsError, ListTagsParams};
pub use super::reset_queue_item::{
    ResetQueueItem, ResetQueueItemError, ResetQueueItemParams,
};
pub use super::save_edit_session::{
    SaveEditSession, SaveEditSessionError, SaveEditSessionParams,
};
pub use super::set_csv_accounts::{
    SetCsvAccounts, SetCsvAccountsError, SetCsvAccountsParams,
};
pub use super::start_edit_session::{
    StartEditSession, StartEditSessionError, StartEditSessionParams,
};
pub use super::start_oauth::{StartOauth, StartOauthError, StartOauthParams};
pub use super::update_post::{UpdatePost, UpdatePostError, UpdatePostParams};
pub use super::update_queue::{UpdateQueue, UpdateQueueError, UpdateQueueParams};
pub use super::update_queue_item::{
    UpdateQueueItem, UpdateQueueItemError, UpdateQueueItemParams,
};
pub use super::upload_csv::{UploadCsv, UploadCsvError, UploadCsvParams};

/// Returns the operations of this API as data.
pub fn all() -> &'static [&'static Metadata] {
    &[
        <CreateQueueParams as Operation>::METADATA,
        <ListQueueCategoriesParams as Operation>::METADATA,
        <ListQueuesParams as Operation>::METADATA,
        <ListScheduledPostsParams as Operation>::METADATA,
        <DeleteActivePostParams as Operation>::METADATA,
        <GetQueueParams as Operation>::METADATA,
        <UpdateQueueParams as Operation>::METADATA,
        <CreateQueueItemParams as Operation>::METADATA,
        <GetEditSessionCalendarParams as Operation>::METADATA,
        <DiscardEditSessionParams as Operation>::METADATA,
        <SaveEditSessionParams as Operation>::METADATA,
        <StartEditSessionParams as Operation>::METADATA,
        <ListQueueItemsParams as Operation>::METADATA,
        <UpdateQueueItemParams as Operation>::METADATA,
        <DeleteQueueItemParams as Operation>::METADATA,
        <CloneQueueItemParams as Operation>::METADATA,
        <ResetQueueItemParams as Operation>::METADATA,
        <ListSlotsParams as Operation>::METADATA,
        <CreateCommentParams as Operation>::METADATA,
        <ListCommentsParams as Operation>::METADATA,
        <CreateLikeParams as Operation>::METADATA,
        <DeleteLikeParams as Operation>::METADATA,
        <ListOauthAccountsParams as Operation>::METADATA,
        <AttachOauthAccountParams as Operation>::METADATA,
        <StartOauthParams as Operation>::METADATA,
        <GetStatisticsParams as Operation>::METADATA,
        <ListAccountsParams as Operation>::METADATA,
        <DeleteAccountParams as Operation>::METADATA,
        <ListCategoriesParams as Operation>::METADATA,
        <GetCategoryParams as Operation>::METADATA,
        <ListCsvImportsParams as Operation>::METADATA,
        <UploadCsvParams as Operation>::METADATA,
        <DeleteCsvImportPostParams as Operation>::METADATA,
        <ListCsvImportPostsParams as Operation>::METADATA,
        <DeleteCsvImportParams as Operation>::METADATA,
        <FinalizeCsvImportParams as Operation>::METADATA,
        <CreatePostParams as Operation>::METADATA,
        <BulkDeletePostsParams as Operation>::METADATA,
        <ListPostsParams as Operation>::METADATA,
        <GetPostParams as Operation>::METADATA,
        <UpdatePostParams as Operation>::METADATA,
        <DeletePostParams as Operation>::METADATA,
        <SetCsvAccountsParams as Operation>::METADATA,
        <ListTagsParams as Operation>::METADATA,
        <ListSelectedTagsParams as Operation>::METADATA,
    ]
}

impl_debug_params! {
    CreateQueueParams, ListQueueCategoriesParams, ListQueuesParams,
    ListScheduledPostsParams, DeleteActivePostParams, GetQueueParams, UpdateQueueParams,
    CreateQueueItemParams, GetEditSessionCalendarParams, DiscardEditSessionParams,
    SaveEditSessionParams, StartEditSessionParams, ListQueueItemsParams,
    UpdateQueueItemParams, DeleteQueueItemParams, CloneQueueItemParams,
    ResetQueueItemParams, ListSlotsParams, CreateCommentParams, ListCommentsParams,
    CreateLikeParams, DeleteLikeParams, ListOauthAccountsParams,
    AttachOauthAccountParams, StartOauthParams, GetStatisticsParams, ListAccountsParams,
    DeleteAccountParams, ListCategoriesParams, GetCategoryParams, ListCsvImportsParams,
    UploadCsvParams, DeleteCsvImportPostParams, ListCsvImportPostsParams,
    DeleteCsvImportParams, FinalizeCsvImportParams, CreatePostParams,
    BulkDeletePostsParams, ListPostsParams, GetPostParams, UpdatePostParams,
    DeletePostParams, SetCsvAccountsParams, ListTagsParams, ListSelectedTagsParams,
}

/// The shared error enums. rustdoc shows the variants of their aliases only if they are reachable.
#[doc(hidden)]
pub mod shared {
    pub use super::super::errors::*;
}
