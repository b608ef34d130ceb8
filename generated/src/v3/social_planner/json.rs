//! Implementations of serde's traits for the Social Planner API.

use highlevel_runtime::json::FromText;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Alternative, Decode, Encode, Node, Writer, impl_serde, open_enum_decode,
    open_enum_encode,
};

use super::operations::{
    AttachOauthAccountParams, BulkDeletePostsParams, CloneQueueItemParams,
    CreateCommentParams, CreateLikeParams, CreatePostParams, CreateQueueItemParams,
    CreateQueueParams, DeleteAccountParams, DeleteActivePostParams,
    DeleteCsvImportParams, DeleteCsvImportPostParams, DeleteLikeParams, DeletePostParams,
    DeleteQueueItemParams, DiscardEditSessionParams, FinalizeCsvImportParams,
    GetCategoryParams, GetEditSessionCalendarParams, GetPostParams, GetQueueParams,
    GetStatisticsParams, ListAccountsParams, ListCategoriesParams, ListCommentsParams,
    ListCsvImportPostsParams, ListCsvImportsParams, ListOauthAccountsParams,
    ListPostsParams, ListQueueCategoriesParams, ListQueueItemsParams, ListQueuesParams,
    ListScheduledPostsParams, ListSelectedTagsParams, ListSlotsParams, ListTagsParams,
    ResetQueueItemParams, SaveEditSessionParams, SetCsvAccountsParams,
    StartEditSessionParams, StartOauthParams, UpdatePostParams, UpdateQueueItemParams,
    UpdateQueueParams,
};
use super::{
    Account, AccountList, AccountListResponse, AttachmentType, CategoryQueueSummary,
    CategoryStatus, ChangedQueueItem, CloneQueueItemResponse, CloneQueueItemResults,
    Comment, CommentAttachment, CommentAuthor, CommentList, CommentListMeta,
    CommentListResponse, CommentMention, CommentOrder, CommentPlatform, CommentQuery,
    CommentResponse, ConnectedAccount, ConnectedAccountResponse, CreateQueueItemResponse,
    CreateQueueItemResults, CreateQueueResponse, CreateQueueResults, CreatedQueue,
    CreatedTimeSlot, CsvAccounts, CsvAccountsErrorBody, CsvAccountsResult, CsvDeletion,
    CsvErrorCode, CsvErrorFileType, CsvFileType, CsvImport, CsvImportList,
    CsvImportListResponse, CsvImportPostListResponse, CsvOfDeletedPost, CsvPost,
    CsvPostList, CsvPostStatus, CsvUploadErrorBody, DeleteActivePostResponse,
    DeleteActivePostResults, DeleteCsvImportPostResponse, DeleteCsvImportResponse,
    DeleteQueueItemResponse, DeleteQueueItemResults, DeletedCsv, DeletedCsvPost,
    DiscardEditSessionResponse, DiscardEditSessionResults, EditSessionCalendar,
    EditSessionCalendarQuery, EditSessionCalendarResponse, EditSessionDiscard,
    EditSessionSave, EditSessionScheduledPost, FacebookAccountAttachment,
    GoogleLocationAttachment, GooglePostDetails, InstagramAccountAttachment,
    LikePlatform, LinkedinAccountAttachment, ListMeta, LoginPlatform, NewComment,
    NewCommentAttachment, NewQueue, NewQueueItem, NewQueueItemOrder, NewQueueStatus,
    NewVariation, OauthAccount, OauthAccountAttachment, OauthAccountList,
    OauthAccountListResponse, OgTags, PinterestAccountAttachment, Platform, Post,
    PostFields, PostFilter, PostInsights, PostList, PostListResponse, PostMedia,
    PostMediaType, PostQuery, PostResponse, PostSource, PostStatus, Queue, QueueCategory,
    QueueCategoryList, QueueCategoryListResponse, QueueEnd, QueueItem, QueueItemCopy,
    QueueItemError, QueueItemList, QueueItemListMeta, QueueItemListResponse,
    QueueItemQuery, QueueItemReset, QueueItemUpdate, QueueItemUpdateNewOrder,
    QueueItemWithVariations, QueueList, QueueListResponse, QueuePost, QueuePostEdit,
    QueueQuery, QueueResponse, QueueResults, QueueSlot, QueueStatus, QueueUpdate,
    QueueWithCategory, ResetQueueItemResponse, ResetQueueItemResults,
    SaveEditSessionResponse, SaveEditSessionResults, ScheduledPost, ScheduledPostList,
    ScheduledPostListResponse, ScheduledPostQuery, SetCsvAccountsResponse, SinglePost,
    SlotList, SlotListResponse, SlotQuery, StartEditSessionResponse,
    StartEditSessionResults, StatisticsQuery, StatisticsRange, ThreadsAccountAttachment,
    TiktokAccountAttachment, TiktokPostDetails, TimeSlot, UpdateQueueItemResponse,
    UpdateQueueItemResults, UpdateQueueResponse, UpdateQueueResults, UploadCsvResponse,
    UploadedCsv, Variation, VariationMention, VariationOgTags, YoutubeAccountAttachment,
};

open_enum_decode! {
    AttachmentType, CommentOrder, QueueEnd, PostFilter, NewQueueStatus, CommentPlatform,
    LikePlatform, LoginPlatform,
}

open_enum_encode! {
    Platform, CategoryStatus, CsvErrorCode, CsvErrorFileType, CsvPostStatus, QueueStatus,
    QueueItemError, PostSource,
}

impl Decode for StatisticsRange {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StatisticsRange")?;
        Some(Self {
            start_date: object.required("startDate")?,
            end_date: object.required("endDate")?,
            extra: object.extra(),
        })
    }
}

impl Encode for AccountListResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("results", &self.results);
    }
}

impl Encode for AccountList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("accounts", &self.accounts);
        object.field("groups", &self.groups);
    }
}

impl Decode for FacebookAccountAttachment {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FacebookAccountAttachment")?;
        Some(Self {
            type_: object.required("type")?,
            origin_id: object.required("originId")?,
            name: object.required("name")?,
            avatar: object.required("avatar")?,
            extra: object.extra(),
        })
    }
}

impl Decode for GoogleLocationAttachment {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleLocationAttachment")?;
        Some(Self {
            location: object.required("location")?,
            account: object.required("account")?,
            extra: object.extra(),
        })
    }
}

impl Decode for InstagramAccountAttachment {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InstagramAccountAttachment")?;
        Some(Self {
            origin_id: object.optional("originId"),
            name: object.optional("name"),
            avatar: object.optional("avatar"),
            page_id: object.required("pageId")?,
            extra: object.extra(),
        })
    }
}

impl Decode for LinkedinAccountAttachment {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LinkedinAccountAttachment")?;
        Some(Self {
            type_: object.required("type")?,
            origin_id: object.required("originId")?,
            name: object.required("name")?,
            avatar: object.required("avatar")?,
            urn: object.required("urn")?,
            extra: object.extra(),
        })
    }
}

impl Decode for PinterestAccountAttachment {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PinterestAccountAttachment")?;
        Some(Self {
            origin_id: object.required("originId")?,
            name: object.optional("name"),
            avatar: object.optional("avatar"),
            verified: object.optional("verified"),
            username: object.optional("username"),
            website_url: object.optional("websiteUrl"),
            company_id: object.optional("companyId"),
            type_: object.optional("type"),
            origin_account_type: object.optional("originAccountType"),
            extra: object.extra(),
        })
    }
}

impl Decode for ThreadsAccountAttachment {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ThreadsAccountAttachment")?;
        Some(Self {
            type_: object.required("type")?,
            origin_id: object.required("originId")?,
            name: object.required("name")?,
            avatar: object.required("avatar")?,
            extra: object.extra(),
        })
    }
}

impl Decode for TiktokAccountAttachment {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TiktokAccountAttachment")?;
        Some(Self {
            type_: object.required("type")?,
            origin_id: object.required("originId")?,
            name: object.required("name")?,
            avatar: object.required("avatar")?,
            verified: object.optional("verified"),
            username: object.optional("username"),
            extra: object.extra(),
        })
    }
}

impl Decode for YoutubeAccountAttachment {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("YoutubeAccountAttachment")?;
        Some(Self {
            type_: object.required("type")?,
            origin_id: object.required("originId")?,
            name: object.required("name")?,
            avatar: object.required("avatar")?,
            verified: object.optional("verified"),
            username: object.optional("username"),
            extra: object.extra(),
        })
    }
}

impl Decode for NewCommentAttachment {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewCommentAttachment")?;
        Some(Self {
            url: object.required("url")?,
            type_: object.required("type")?,
            extra: object.extra(),
        })
    }
}

impl Encode for QueueCategory {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("deleted", &self.deleted);
        object.field("_id", &self.id);
        object.field("name", &self.name);
        object.field("locationId", &self.location_id);
        object.field("primaryColor", &self.primary_color);
        object.field("secondaryColor", &self.secondary_color);
        object.field("createdBy", &self.created_by);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("publishedPostsCount", &self.published_posts_count);
        object.field("status", &self.status);
        object.field("queueDetails", &self.queue_details);
    }
}

impl Encode for CategoryQueueSummary {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("queueId", &self.queue_id);
        object.field("prioritizeNewContent", &self.prioritize_new_content);
        object.field("enableFuturePosts", &self.enable_future_posts);
    }
}

impl Encode for CsvUploadErrorBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("code", &self.code);
        object.field("message", &self.message);
        object.field("fileType", &self.file_type);
        object.field("csvFileType", &self.csv_file_type);
        object.field("missingHeaders", &self.missing_headers);
        object.field("status", &self.status);
        object.field("statusCode", &self.status_code);
        object.field("name", &self.name);
        object.field("error", &self.error);
        object.field("options", &self.options);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for CsvImport {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("locationId", &self.location_id);
        object.field("fileName", &self.file_name);
        object.field("accountIds", &self.account_ids);
        object.field("file", &self.file);
        object.field("status", &self.status);
        object.field("count", &self.count);
        object.field("createdBy", &self.created_by);
        object.field("traceId", &self.trace_id);
        object.field("originId", &self.origin_id);
        object.field("approver", &self.approver);
        object.field("createdAt", &self.created_at);
        object.field("csvFileType", &self.csv_file_type);
        object.field("mediaOptimization", &self.media_optimization);
        object.field("applyWatermark", &self.apply_watermark);
        object.field("channel", &self.channel);
        object.field("updatedAt", &self.updated_at);
        object.field("_id", &self.mongo_id);
    }
}

impl Encode for CsvPost {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("accountIds", &self.account_ids);
        object.field("link", &self.link);
        object.field("medias", &self.media);
        object.field("scheduleDate", &self.schedule_date);
        object.field("summary", &self.summary);
        object.field("followUpComment", &self.follow_up_comment);
        object.field("type", &self.type_);
        object.field("tiktokPostDetails", &self.tiktok_post_details);
        object.field("gmbPostDetails", &self.google_post_details);
        object.field("errorMessage", &self.error_message);
        object.field("csvFileType", &self.csv_file_type);
        object.field("mediaOptimization", &self.media_optimization);
        object.field("applyWatermark", &self.apply_watermark);
        object.field("status", &self.status);
        object.field("updatedAt", &self.updated_at);
    }
}

impl Encode for CsvDeletion {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("csv", &self.csv);
    }
}

impl Decode for ScheduledPostQuery {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ScheduledPostQuery")?;
        Some(Self {
            location_id: object.required("locationId")?,
            start_date: object.required("startDate")?,
            end_date: object.required("endDate")?,
            category_ids: object.optional("categoryIds"),
            account_ids: object.optional("accountIds"),
            extra: object.extra(),
        })
    }
}

impl Encode for Queue {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("locationId", &self.location_id);
        object.field("categoryId", &self.category_id);
        object.field("timeSlots", &self.time_slots);
        object.field("enableFuturePosts", &self.enable_future_posts);
        object.field("prioritizeNewContent", &self.prioritize_new_content);
        object.field("currentOrder", &self.current_order);
        object.field("status", &self.status);
        object.field("startDate", &self.start_date);
        object.field("skipDateTime", &self.skip_date_time);
        object.field("currentPostId", &self.current_post_id);
        object.field("totalPosts", &self.total_posts);
        object.field("lastScheduledTime", &self.last_scheduled_time);
        object.field("createdBy", &self.created_by);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
    }
}

impl Encode for QueueWithCategory {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("locationId", &self.location_id);
        object.field("categoryId", &self.category_id);
        object.field("timeSlots", &self.time_slots);
        object.field("enableFuturePosts", &self.enable_future_posts);
        object.field("prioritizeNewContent", &self.prioritize_new_content);
        object.field("currentOrder", &self.current_order);
        object.field("status", &self.status);
        object.field("startDate", &self.start_date);
        object.field("skipDateTime", &self.skip_date_time);
        object.field("currentPostId", &self.current_post_id);
        object.field("totalPosts", &self.total_posts);
        object.field("lastScheduledTime", &self.last_scheduled_time);
        object.field("createdBy", &self.created_by);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("category", &self.category);
    }
}

impl Decode for QueueItemCopy {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("QueueItemCopy")?;
        Some(Self {
            location_id: object.required("locationId")?,
            session_id: object.required("sessionId")?,
            order: object.required("order")?,
            extra: object.extra(),
        })
    }
}

impl Encode for CloneQueueItemResults {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("message", &self.message);
        object.field("queueItem", &self.queue_item);
    }
}

impl Encode for CommentAttachment {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("url", &self.url);
        object.field("thumbnail", &self.thumbnail);
        object.field("videoUrl", &self.video_url);
    }
}

impl Encode for CommentAuthor {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("profilePic", &self.profile_picture);
    }
}

impl Encode for Comment {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("platform", &self.platform);
        object.field("platformCommentId", &self.platform_comment_id);
        object.field("platformParentId", &self.platform_parent_id);
        object.field("platformPostId", &self.platform_post_id);
        object.field("postId", &self.post_id);
        object.field("originId", &self.origin_id);
        object.field("isParentThread", &self.is_parent_thread);
        object.field("isPost", &self.is_post);
        object.field("content", &self.content);
        object.field("attachments", &self.attachments);
        object.field("author", &self.author);
        object.field("level", &self.level);
        object.field("likeCount", &self.like_count);
        object.field("reactionCount", &self.reaction_count);
        object.field("replyCount", &self.reply_count);
        object.field("shareCount", &self.share_count);
        object.field("repostCount", &self.repost_count);
        object.field("quoteCount", &self.quote_count);
        object.field("previewLink", &self.preview_link);
        object.field("isRead", &self.is_read);
        object.field("isDeleted", &self.is_deleted);
        object.field("isEdited", &self.is_edited);
        object.field("publishedAt", &self.published_at);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
    }
}

impl Decode for NewComment {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewComment")?;
        Some(Self {
            parent_id: object.required("parentId")?,
            is_parent_thread: object.required("isParentThread")?,
            content: object.required("content")?,
            attachments: object.optional("attachments"),
            mentions: object.optional("mentions"),
            notify_all_group_members: object.optional("notifyAllGroupMembers"),
            extra: object.extra(),
        })
    }
}

impl Encode for CommentResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("results", &self.results);
    }
}

impl Decode for CommentQuery {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CommentQuery")?;
        Some(Self {
            from_date: object.optional("fromDate"),
            to_date: object.optional("toDate"),
            origin_ids: object.required("originIds")?,
            sort_by: object.optional("sortBy"),
            search: object.optional("search"),
            skip: object.optional("skip"),
            limit: object.optional("limit"),
            parent_id: object.optional("parentId"),
            extra: object.extra(),
        })
    }
}

impl Encode for CommentListResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("results", &self.results);
    }
}

impl Encode for CommentList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("comments", &self.comments);
        object.field("meta", &self.meta);
    }
}

impl Encode for CommentListMeta {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("total", &self.total);
        object.field("totalUnread", &self.total_unread);
        object.field("skip", &self.skip);
        object.field("limit", &self.limit);
        object.field("hasMore", &self.has_more);
    }
}

impl Decode for NewQueue {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewQueue")?;
        Some(Self {
            location_id: object.required("locationId")?,
            category_id: object.required("categoryId")?,
            time_slots: object.required("timeSlots")?,
            enable_future_posts: object.optional("enableFuturePosts"),
            prioritize_new_content: object.optional("prioritizeNewContent"),
            user_id: object.required("userId")?,
            extra: object.extra(),
        })
    }
}

impl Encode for CreateQueueResults {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("message", &self.message);
        object.field("queue", &self.queue);
    }
}

impl Decode for PostFields {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PostFields")?;
        Some(Self {
            account_ids: object.required("accountIds")?,
            summary: object.optional("summary"),
            media: object.optional("media"),
            status: object.optional("status"),
            schedule_date: object.optional("scheduleDate"),
            selected_best_time: object.optional("selectedBestTime"),
            created_by: object.optional("createdBy"),
            follow_up_comment: object.optional("followUpComment"),
            og_tags_details: object.optional("ogTagsDetails"),
            type_: object.required("type")?,
            post_approval_details: object.optional("postApprovalDetails"),
            schedule_time_updated: object.optional("scheduleTimeUpdated"),
            tags: object.optional("tags"),
            category_id: object.optional("categoryId"),
            apply_watermark: object.optional("applyWatermark"),
            tiktok_post_details: object.optional("tiktokPostDetails"),
            google_post_details: object.optional("gmbPostDetails"),
            user_id: object.required("userId")?,
            linkedin_post_details: object.optional("linkedinPostDetails"),
            pinterest_post_details: object.optional("pinterestPostDetails"),
            facebook_post_details: object.optional("facebookPostDetails"),
            instagram_post_details: object.optional("instagramPostDetails"),
            youtube_post_details: object.optional("youtubePostDetails"),
            community_post_details: object.optional("communityPostDetails"),
            extra: object.extra(),
        })
    }
}

impl Decode for NewQueueItem {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewQueueItem")?;
        Some(Self {
            location_id: object.required("locationId")?,
            session_id: object.optional("sessionId"),
            modified_post_payload: object.optional("modifiedPostPayload"),
            order: object.optional("order"),
            variations: object.optional("variations"),
            primary_image: object.optional("primaryImage"),
            direct_to_queue: object.optional("directToQueue"),
            extra: object.extra(),
        })
    }
}

impl Encode for CreateQueueItemResults {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("message", &self.message);
        object.field("queueItem", &self.queue_item);
    }
}

impl Encode for CreatedQueue {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("locationId", &self.location_id);
        object.field("categoryId", &self.category_id);
        object.field("timeSlots", &self.time_slots);
        object.field("enableFuturePosts", &self.enable_future_posts);
        object.field("prioritizeNewContent", &self.prioritize_new_content);
        object.field("status", &self.status);
        object.field("startDate", &self.start_date);
        object.field("skipDateTime", &self.skip_date_time);
        object.field("totalPosts", &self.total_posts);
        object.field("lastScheduledTime", &self.last_scheduled_time);
        object.field("createdBy", &self.created_by);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
    }
}

impl Encode for ChangedQueueItem {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("order", &self.order);
        object.field("variations", &self.variations);
        object.field("primaryImage", &self.primary_image);
        object.field("lastScheduledTime", &self.last_scheduled_time);
        object.field("queueId", &self.queue_id);
        object.field("postId", &self.post_id);
        object.field("modifiedPostPayload", &self.modified_post_payload);
        object.field("parentPostId", &self.parent_post_id);
        object.field("errors", &self.errors);
        object.field("currentVariation", &self.current_variation);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("deleted", &self.deleted);
        object.field("locationId", &self.location_id);
    }
}

impl Encode for CreatedTimeSlot {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("dayOfWeek", &self.day_of_week);
        object.field("time", &self.time);
    }
}

impl Encode for DeletedCsv {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("fileName", &self.file_name);
        object.field("accountIds", &self.account_ids);
        object.field("file", &self.file);
        object.field("status", &self.status);
        object.field("count", &self.count);
        object.field("createdBy", &self.created_by);
        object.field("traceId", &self.trace_id);
        object.field("originId", &self.origin_id);
        object.field("approver", &self.approver);
        object.field("csvFileType", &self.csv_file_type);
        object.field("mediaOptimization", &self.media_optimization);
        object.field("applyWatermark", &self.apply_watermark);
        object.field("updatedAt", &self.updated_at);
    }
}

impl Encode for DeleteActivePostResults {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("message", &self.message);
    }
}

impl Encode for DeleteCsvImportResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("results", &self.results);
    }
}

impl Encode for CsvOfDeletedPost {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("csvFileType", &self.csv_file_type);
        object.field("mediaOptimization", &self.media_optimization);
        object.field("applyWatermark", &self.apply_watermark);
        object.field("status", &self.status);
        object.field("updatedAt", &self.updated_at);
    }
}

impl Encode for DeleteCsvImportPostResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("results", &self.results);
    }
}

impl Encode for DeletedCsvPost {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("postId", &self.post_id);
        object.field("csv", &self.csv);
    }
}

impl Decode for EditSessionDiscard {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EditSessionDiscard")?;
        Some(Self {
            location_id: object.required("locationId")?,
            session_id: object.required("sessionId")?,
            keep_in_draft: object.optional("keepInDraft"),
            extra: object.extra(),
        })
    }
}

impl Encode for DiscardEditSessionResults {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("message", &self.message);
    }
}

impl Decode for EditSessionCalendarQuery {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EditSessionCalendarQuery")?;
        Some(Self {
            location_id: object.required("locationId")?,
            session_id: object.required("sessionId")?,
            start_date: object.required("startDate")?,
            end_date: object.required("endDate")?,
            account_ids: object.optional("accountIds"),
            extra: object.extra(),
        })
    }
}

impl Encode for EditSessionCalendar {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("message", &self.message);
        object.field("scheduledPosts", &self.scheduled_posts);
        object.field("total", &self.total);
        object.field("timezone", &self.timezone);
    }
}

impl Encode for EditSessionScheduledPost {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("scheduledDateTime", &self.scheduled_date_time);
        object.field("post", &self.post);
        object.field("queueItemId", &self.queue_item_id);
        object.field("queueId", &self.queue_id);
        object.field("order", &self.order);
        object.field("variations", &self.variations);
        object.field("primaryImage", &self.primary_image);
        object.field("errors", &self.errors);
        object.field("category", &self.category);
        object.field("currentVariation", &self.current_variation);
        object.field("timezone", &self.timezone);
        object.field("isDraft", &self.is_draft);
        object.field("originalItemId", &self.original_item_id);
    }
}

impl Encode for QueueCategoryList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("message", &self.message);
        object.field("categories", &self.categories);
        object.field("meta", &self.meta);
    }
}

impl Encode for ScheduledPostList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("message", &self.message);
        object.field("scheduledPosts", &self.scheduled_posts);
        object.field("total", &self.total);
        object.field("timezone", &self.timezone);
    }
}

impl Decode for QueueQuery {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("QueueQuery")?;
        Some(Self {
            location_id: object.required("locationId")?,
            skip: object.optional("skip"),
            limit: object.optional("limit"),
            extra: object.extra(),
        })
    }
}

impl Encode for QueueList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("message", &self.message);
        object.field("queues", &self.queues);
        object.field("meta", &self.meta);
    }
}

impl Encode for QueueResults {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("message", &self.message);
        object.field("queue", &self.queue);
    }
}

impl Decode for QueueItemQuery {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("QueueItemQuery")?;
        Some(Self {
            location_id: object.required("locationId")?,
            session_id: object.optional("sessionId"),
            skip: object.optional("skip"),
            limit: object.optional("limit"),
            error_filter: object.optional("errorFilter"),
            item_id: object.optional("itemId"),
            extra: object.extra(),
        })
    }
}

impl Encode for QueueItemListMeta {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("count", &self.count);
        object.field("skip", &self.skip);
        object.field("limit", &self.limit);
    }
}

impl Encode for QueueItemList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("message", &self.message);
        object.field("items", &self.items);
        object.field("meta", &self.meta);
    }
}

impl Decode for SlotQuery {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SlotQuery")?;
        Some(Self {
            location_id: object.required("locationId")?,
            session_id: object.optional("sessionId"),
            skip: object.optional("skip"),
            limit: object.optional("limit"),
            extra: object.extra(),
        })
    }
}

impl Encode for SlotList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("message", &self.message);
        object.field("slots", &self.slots);
        object.field("total", &self.total);
        object.field("skip", &self.skip);
        object.field("limit", &self.limit);
        object.field("timezone", &self.timezone);
    }
}

impl Encode for DeleteQueueItemResults {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("message", &self.message);
        object.field("updatedSlots", &self.updated_slots);
        object.field("totalPostsChanged", &self.total_posts_changed);
    }
}

impl Encode for Account {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("oauthId", &self.oauth_id);
        object.field("profileId", &self.profile_id);
        object.field("name", &self.name);
        object.field("platform", &self.platform);
        object.field("type", &self.type_);
        object.field("expire", &self.expire);
        object.field("isExpired", &self.is_expired);
        object.field("meta", &self.meta);
    }
}

impl Encode for CsvImportPostListResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("results", &self.results);
    }
}

impl Encode for CsvPostList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("csv", &self.csv);
        object.field("count", &self.count);
        object.field("posts", &self.posts);
    }
}

impl Encode for QueuePost {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("source", &self.source);
        object.field("locationId", &self.location_id);
        object.field("displayDate", &self.display_date);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("accountId", &self.account_id);
        object.field("error", &self.error);
        object.field("postId", &self.platform_post_id);
        object.field("publishedAt", &self.published_at);
        object.field("thumbnail", &self.thumbnail);
        object.field("accountIds", &self.account_ids);
        object.field("summary", &self.summary);
        object.field("media", &self.media);
        object.field("status", &self.status);
        object.field("createdBy", &self.created_by);
        object.field("type", &self.type_);
        object.field("tags", &self.tags);
        object.field("ogTagsDetails", &self.og_tags_details);
        object.field("postApprovalDetails", &self.post_approval_details);
        object.field("tiktokPostDetails", &self.tiktok_post_details);
        object.field("gmbPostDetails", &self.google_post_details);
        object.field("user", &self.user);
        object.field("linkedinPostDetails", &self.linkedin_post_details);
        object.field("pinterestPostDetails", &self.pinterest_post_details);
        object.field("facebookPostDetails", &self.facebook_post_details);
        object.field("instagramPostDetails", &self.instagram_post_details);
        object.field("youtubePostDetails", &self.youtube_post_details);
        object.field("mediaOptimization", &self.media_optimization);
    }
}

impl Encode for Post {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("source", &self.source);
        object.field("locationId", &self.location_id);
        object.field("platform", &self.platform);
        object.field("thumbnail", &self.thumbnail);
        object.field("displayDate", &self.display_date);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("accountId", &self.account_id);
        object.field("error", &self.error);
        object.field("postId", &self.platform_post_id);
        object.field("publishedAt", &self.published_at);
        object.field("accountIds", &self.account_ids);
        object.field("summary", &self.summary);
        object.field("media", &self.media);
        object.field("status", &self.status);
        object.field("createdBy", &self.created_by);
        object.field("type", &self.type_);
        object.field("tags", &self.tags);
        object.field("ogTagsDetails", &self.og_tags_details);
        object.field("postApprovalDetails", &self.post_approval_details);
        object.field("tiktokPostDetails", &self.tiktok_post_details);
        object.field("gmbPostDetails", &self.google_post_details);
        object.field("blueskyPostDetails", &self.bluesky_post_details);
        object.field("user", &self.user);
        object.field("linkedinPostDetails", &self.linkedin_post_details);
        object.field("pinterestPostDetails", &self.pinterest_post_details);
        object.field("facebookPostDetails", &self.facebook_post_details);
        object.field("instagramPostDetails", &self.instagram_post_details);
        object.field("youtubePostDetails", &self.youtube_post_details);
        object.field("mediaOptimization", &self.media_optimization);
        object.field("insights", &self.insights);
        object.field("parentPostId", &self.parent_post_id);
        object.field("scheduleDate", &self.schedule_date);
        object.field("postAdditionalData", &self.post_additional_data);
    }
}

impl Encode for PostResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("results", &self.results);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for SinglePost {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("post", &self.post);
    }
}

impl Encode for CsvImportListResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("results", &self.results);
    }
}

impl Encode for CsvImportList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("csvs", &self.csvs);
        object.field("count", &self.count);
    }
}

impl Decode for CommentMention {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CommentMention")?;
        Some(Self {
            name: object.required("name")?,
            id: object.required("id")?,
            offset: object.required("offset")?,
            length: object.required("length")?,
            slug: object.optional("slug"),
            extra: object.extra(),
        })
    }
}

impl Encode for ListMeta {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("count", &self.count);
    }
}

impl Encode for OauthAccount {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("username", &self.username);
        object.field("avatar", &self.avatar);
        object.field("type", &self.type_);
        object.field("urn", &self.urn);
        object.field("pageId", &self.page_id);
        object.field("websiteUrl", &self.website_url);
        object.field("isOwned", &self.is_owned);
        object.field("isConnected", &self.is_connected);
        object.field("verified", &self.verified);
        object.field("isBusinessAccount", &self.is_business_account);
    }
}

impl Encode for OauthAccountList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("pages", &self.pages);
        object.field("accounts", &self.accounts);
        object.field("locations", &self.locations);
        object.field("profile", &self.profile);
        object.field("channels", &self.channels);
        object.field("id", &self.id);
        object.field("openId", &self.open_id);
        object.field("username", &self.username);
        object.field("displayName", &self.display_name);
        object.field("businessName", &self.business_name);
        object.field("avatar", &self.avatar);
        object.field("avatarUrl", &self.avatar_url);
        object.field("isConnected", &self.is_connected);
    }
}

impl Encode for OauthAccountListResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("results", &self.results);
    }
}

impl Encode for PostInsights {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("like", &self.like);
        object.field("share", &self.share);
        object.field("comment", &self.comment);
        object.others(&self.others, &["like", "share", "comment"]);
    }
}

impl Encode for PostListResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("results", &self.results);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for PostList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("posts", &self.posts);
        object.field("count", &self.count);
    }
}

impl Encode for QueueItem {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("order", &self.order);
        object.field("variations", &self.variations);
        object.field("primaryImage", &self.primary_image);
        object.field("postId", &self.post_id);
        object.field("post", &self.post);
        object.field("errors", &self.errors);
        object.field("scheduledDateTime", &self.scheduled_date_time);
        object.field("scheduledVariationIndex", &self.scheduled_variation_index);
        object.field("isSkipped", &self.is_skipped);
    }
}

impl Encode for QueueItemWithVariations {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("order", &self.order);
        object.field("variations", &self.variations);
        object.field("primaryImage", &self.primary_image);
        object.field("postId", &self.post_id);
        object.field("post", &self.post);
        object.field("errors", &self.errors);
        object.field("scheduledDateTime", &self.scheduled_date_time);
        object.field("scheduledVariationIndex", &self.scheduled_variation_index);
        object.field("isSkipped", &self.is_skipped);
        object.field("currentVariation", &self.current_variation);
    }
}

impl Decode for QueuePostEdit {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("QueuePostEdit")?;
        Some(Self {
            account_ids: object.optional("accountIds"),
            summary: object.optional("summary"),
            media: object.optional("media"),
            status: object.optional("status"),
            schedule_date: object.optional("scheduleDate"),
            selected_best_time: object.optional("selectedBestTime"),
            created_by: object.optional("createdBy"),
            follow_up_comment: object.optional("followUpComment"),
            og_tags_details: object.optional("ogTagsDetails"),
            type_: object.optional("type"),
            post_approval_details: object.optional("postApprovalDetails"),
            schedule_time_updated: object.optional("scheduleTimeUpdated"),
            tags: object.optional("tags"),
            category_id: object.optional("categoryId"),
            apply_watermark: object.optional("applyWatermark"),
            tiktok_post_details: object.optional("tiktokPostDetails"),
            google_post_details: object.optional("gmbPostDetails"),
            user_id: object.optional("userId"),
            linkedin_post_details: object.optional("linkedinPostDetails"),
            pinterest_post_details: object.optional("pinterestPostDetails"),
            facebook_post_details: object.optional("facebookPostDetails"),
            instagram_post_details: object.optional("instagramPostDetails"),
            youtube_post_details: object.optional("youtubePostDetails"),
            location_id: object.optional("locationId"),
            extra: object.extra(),
        })
    }
}

impl Decode for QueueItemReset {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("QueueItemReset")?;
        Some(Self {
            location_id: object.required("locationId")?,
            session_id: object.optional("sessionId"),
            extra: object.extra(),
        })
    }
}

impl Encode for ResetQueueItemResults {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("message", &self.message);
        object.field("queueItem", &self.queue_item);
    }
}

impl Decode for EditSessionSave {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EditSessionSave")?;
        Some(Self {
            location_id: object.required("locationId")?,
            session_id: object.required("sessionId")?,
            keep_in_draft: object.optional("keepInDraft"),
            extra: object.extra(),
        })
    }
}

impl Encode for SaveEditSessionResults {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("message", &self.message);
        object.field("updatedSlots", &self.updated_slots);
        object.field("totalPostsChanged", &self.total_posts_changed);
    }
}

impl Encode for ScheduledPost {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("scheduledDateTime", &self.scheduled_date_time);
        object.field("post", &self.post);
        object.field("queueItemId", &self.queue_item_id);
        object.field("queueId", &self.queue_id);
        object.field("order", &self.order);
        object.field("variations", &self.variations);
        object.field("primaryImage", &self.primary_image);
        object.field("errors", &self.errors);
        object.field("category", &self.category);
        object.field("currentVariation", &self.current_variation);
        object.field("timezone", &self.timezone);
    }
}

impl Decode for PostQuery {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PostQuery")?;
        Some(Self {
            type_: object.optional("type"),
            accounts: object.optional("accounts"),
            skip: object.required::<FromText<_>>("skip")?.0,
            limit: object.required::<FromText<_>>("limit")?.0,
            from_date: object.required("fromDate")?,
            to_date: object.required("toDate")?,
            include_users: object.required::<FromText<_>>("includeUsers")?.0,
            post_type: object.optional("postType"),
            extra: object.extra(),
        })
    }
}

impl Decode for CsvAccounts {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CsvAccounts")?;
        Some(Self {
            account_ids: object.required("accountIds")?,
            file_path: object.required("filePath")?,
            rows_count: object.required("rowsCount")?,
            file_name: object.required("fileName")?,
            approver: object.optional("approver"),
            user_id: object.required("userId")?,
            csv_file_type: object.optional("csvFileType"),
            extra: object.extra(),
        })
    }
}

impl Encode for SetCsvAccountsResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("results", &self.results);
    }
}

impl Encode for CsvAccountsResult {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("csvId", &self.csv_id);
    }
}

impl Encode for CsvAccountsErrorBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("status", &self.status);
        object.field("options", &self.options);
        object.field("message", &self.message);
        object.field("name", &self.name);
        object.field("error", &self.error);
        object.field("statusCode", &self.status_code);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for ConnectedAccountResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("results", &self.results);
    }
}

impl Encode for ConnectedAccount {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("oAuthId", &self.oauth_id);
        object.field("oldId", &self.old_id);
        object.field("locationId", &self.location_id);
        object.field("originId", &self.origin_id);
        object.field("platform", &self.platform);
        object.field("type", &self.type_);
        object.field("name", &self.name);
        object.field("avatar", &self.avatar);
        object.field("meta", &self.meta);
        object.field("active", &self.active);
        object.field("deleted", &self.deleted);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
    }
}

impl Encode for StartEditSessionResults {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("message", &self.message);
        object.field("sessionId", &self.session_id);
        object.field("itemCount", &self.item_count);
    }
}

impl Decode for QueueUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("QueueUpdate")?;
        Some(Self {
            location_id: object.required("locationId")?,
            skip_legacy_watermark: object.optional("skipLegacyWatermark"),
            status: object.optional("status"),
            skip_date_time: object.optional("skipDateTime"),
            time_slots: object.optional("timeSlots"),
            enable_future_posts: object.optional("enableFuturePosts"),
            prioritize_new_content: object.optional("prioritizeNewContent"),
            extra: object.extra(),
        })
    }
}

impl Encode for UpdateQueueResults {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("message", &self.message);
        object.field("queue", &self.queue);
    }
}

impl Decode for QueueItemUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("QueueItemUpdate")?;
        Some(Self {
            location_id: object.required("locationId")?,
            session_id: object.optional("sessionId"),
            modified_post_payload: object.optional("modifiedPostPayload"),
            new_order: object.optional("newOrder"),
            variations: object.optional("variations"),
            primary_image: object.optional("primaryImage"),
            extra: object.extra(),
        })
    }
}

impl Encode for UpdateQueueItemResults {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("message", &self.message);
        object.field("queueItem", &self.queue_item);
        object.field("updatedSlots", &self.updated_slots);
        object.field("totalPostsChanged", &self.total_posts_changed);
    }
}

impl Encode for QueueSlot {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("itemId", &self.item_id);
        object.field("scheduledDateTime", &self.scheduled_date_time);
        object.field("isSkipped", &self.is_skipped);
    }
}

impl Encode for UploadCsvResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("results", &self.results);
    }
}

impl Encode for UploadedCsv {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("filePath", &self.file_path);
        object.field("rowsCount", &self.rows_count);
        object.field("fileName", &self.file_name);
        object.field("fileSize", &self.file_size);
        object.field("csvFileType", &self.csv_file_type);
    }
}

impl Encode for Variation {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("content", &self.content);
        object.field("mentions", &self.mentions);
        object.field("ogTags", &self.og_tags);
    }
}

impl Decode for NewVariation {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewVariation")?;
        Some(Self {
            content: object.optional("content"),
            mentions: object.optional("mentions"),
            og_tags: object.optional("ogTags"),
            extra: object.extra(),
        })
    }
}

impl Encode for CloneQueueItemResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("results", &self.results);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for CreateQueueResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("results", &self.results);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for CreateQueueItemResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("results", &self.results);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for DeleteActivePostResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("results", &self.results);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for DiscardEditSessionResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("results", &self.results);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for EditSessionCalendarResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("results", &self.results);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for QueueCategoryListResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("results", &self.results);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for ScheduledPostListResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("results", &self.results);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for QueueListResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("results", &self.results);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for QueueResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("results", &self.results);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for QueueItemListResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("results", &self.results);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for SlotListResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("results", &self.results);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for DeleteQueueItemResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("results", &self.results);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for ResetQueueItemResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("results", &self.results);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for SaveEditSessionResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("results", &self.results);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for StartEditSessionResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("results", &self.results);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for UpdateQueueResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("results", &self.results);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for UpdateQueueItemResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("results", &self.results);
        object.field("traceId", &self.trace_id);
    }
}

impl Decode for NewQueueItemOrder {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let fit = value
            .first_fit(
                &[
                    Alternative {
                        keys: &[],
                        decode: |value| value.fit().map(Self::Number),
                    },
                    Alternative {
                        keys: &[],
                        decode: |value| value.fit().map(Self::QueueEnd),
                    },
                ],
            );
        fit.or_else(|| <Value as Decode>::decode(value).map(Self::Other))
    }
}

impl Decode for QueueItemUpdateNewOrder {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let fit = value
            .first_fit(
                &[
                    Alternative {
                        keys: &[],
                        decode: |value| value.fit().map(Self::Number),
                    },
                    Alternative {
                        keys: &[],
                        decode: |value| value.fit().map(Self::QueueEnd),
                    },
                ],
            );
        fit.or_else(|| <Value as Decode>::decode(value).map(Self::Other))
    }
}

impl Decode for OauthAccountAttachment {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let fit = value
            .first_fit(
                &[
                    Alternative {
                        keys: &["type", "originId", "name", "avatar"],
                        decode: |value| value.fit().map(Self::Facebook),
                    },
                    Alternative {
                        keys: &["originId", "name", "avatar", "pageId"],
                        decode: |value| value.fit().map(Self::Instagram),
                    },
                    Alternative {
                        keys: &["location", "account"],
                        decode: |value| value.fit().map(Self::GoogleLocation),
                    },
                    Alternative {
                        keys: &[
                            "originId",
                            "name",
                            "avatar",
                            "verified",
                            "username",
                            "websiteUrl",
                            "companyId",
                            "type",
                            "originAccountType",
                        ],
                        decode: |value| value.fit().map(Self::Pinterest),
                    },
                    Alternative {
                        keys: &[
                            "type",
                            "originId",
                            "name",
                            "avatar",
                            "verified",
                            "username",
                        ],
                        decode: |value| value.fit().map(Self::Tiktok),
                    },
                    Alternative {
                        keys: &[
                            "type",
                            "originId",
                            "name",
                            "avatar",
                            "verified",
                            "username",
                        ],
                        decode: |value| value.fit().map(Self::Youtube),
                    },
                    Alternative {
                        keys: &["type", "originId", "name", "avatar", "urn"],
                        decode: |value| value.fit().map(Self::Linkedin),
                    },
                    Alternative {
                        keys: &["type", "originId", "name", "avatar"],
                        decode: |value| value.fit().map(Self::Threads),
                    },
                ],
            );
        fit.or_else(|| <Value as Decode>::decode(value).map(Self::Other))
    }
}

impl Decode for StatisticsQuery {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StatisticsQuery")?;
        Some(Self {
            profile_ids: object.required("profileIds")?,
            platforms: object.optional("platforms"),
            current_range: object.optional("currentRange"),
            prev_range: object.optional("prevRange"),
            extra: object.extra(),
        })
    }
}

impl Decode for CreateQueueParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateQueueParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateQueueParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for ListQueueCategoriesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListQueueCategoriesParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            skip: object.optional("skip"),
            limit: object.optional("limit"),
            query: object.optional("q"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListQueueCategoriesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("skip", &self.skip);
        object.field("limit", &self.limit);
        object.field("q", &self.query);
    }
}

impl Decode for ListQueuesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListQueuesParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListQueuesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for ListScheduledPostsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListScheduledPostsParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListScheduledPostsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for DeleteActivePostParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteActivePostParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            post_id: object.required("postId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteActivePostParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("postId", &self.post_id);
    }
}

impl Decode for GetQueueParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetQueueParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            queue_id: object.required("queueId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetQueueParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("queueId", &self.queue_id);
    }
}

impl Decode for UpdateQueueParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateQueueParams")?;
        let params = Self {
            queue_id: object.required("queueId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateQueueParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("queueId", &self.queue_id);
        object.field("body", &self.body);
    }
}

impl Decode for CreateQueueItemParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateQueueItemParams")?;
        let params = Self {
            queue_id: object.required("queueId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateQueueItemParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("queueId", &self.queue_id);
        object.field("body", &self.body);
    }
}

impl Decode for GetEditSessionCalendarParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetEditSessionCalendarParams")?;
        let params = Self {
            queue_id: object.required("queueId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetEditSessionCalendarParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("queueId", &self.queue_id);
        object.field("body", &self.body);
    }
}

impl Decode for DiscardEditSessionParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DiscardEditSessionParams")?;
        let params = Self {
            queue_id: object.required("queueId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DiscardEditSessionParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("queueId", &self.queue_id);
        object.field("body", &self.body);
    }
}

impl Decode for SaveEditSessionParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SaveEditSessionParams")?;
        let params = Self {
            queue_id: object.required("queueId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for SaveEditSessionParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("queueId", &self.queue_id);
        object.field("body", &self.body);
    }
}

impl Decode for StartEditSessionParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StartEditSessionParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            queue_id: object.required("queueId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for StartEditSessionParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("queueId", &self.queue_id);
    }
}

impl Decode for ListQueueItemsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListQueueItemsParams")?;
        let params = Self {
            queue_id: object.required("queueId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListQueueItemsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("queueId", &self.queue_id);
        object.field("body", &self.body);
    }
}

impl Decode for UpdateQueueItemParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateQueueItemParams")?;
        let params = Self {
            queue_id: object.required("queueId")?,
            item_id: object.required("itemId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateQueueItemParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("queueId", &self.queue_id);
        object.field("itemId", &self.item_id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteQueueItemParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteQueueItemParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            queue_id: object.required("queueId")?,
            item_id: object.required("itemId")?,
            session_id: object.optional("sessionId"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteQueueItemParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("queueId", &self.queue_id);
        object.field("itemId", &self.item_id);
        object.field("sessionId", &self.session_id);
    }
}

impl Decode for CloneQueueItemParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CloneQueueItemParams")?;
        let params = Self {
            queue_id: object.required("queueId")?,
            item_id: object.required("itemId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CloneQueueItemParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("queueId", &self.queue_id);
        object.field("itemId", &self.item_id);
        object.field("body", &self.body);
    }
}

impl Decode for ResetQueueItemParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ResetQueueItemParams")?;
        let params = Self {
            queue_id: object.required("queueId")?,
            item_id: object.required("itemId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ResetQueueItemParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("queueId", &self.queue_id);
        object.field("itemId", &self.item_id);
        object.field("body", &self.body);
    }
}

impl Decode for ListSlotsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListSlotsParams")?;
        let params = Self {
            queue_id: object.required("queueId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListSlotsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("queueId", &self.queue_id);
        object.field("body", &self.body);
    }
}

impl Decode for CreateCommentParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateCommentParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            platform: object.required("platform")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateCommentParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("platform", &self.platform);
        object.field("body", &self.body);
    }
}

impl Decode for ListCommentsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListCommentsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            platform: object.required("platform")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListCommentsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("platform", &self.platform);
        object.field("body", &self.body);
    }
}

impl Decode for CreateLikeParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateLikeParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            platform: object.required("platform")?,
            id: object.required("id")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateLikeParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("platform", &self.platform);
        object.field("id", &self.id);
    }
}

impl Decode for DeleteLikeParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteLikeParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            platform: object.required("platform")?,
            id: object.required("id")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteLikeParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("platform", &self.platform);
        object.field("id", &self.id);
    }
}

impl Decode for ListOauthAccountsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListOauthAccountsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            platform: object.required("platform")?,
            account_id: object.required("accountId")?,
            search: object.optional("search"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListOauthAccountsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("platform", &self.platform);
        object.field("accountId", &self.account_id);
        object.field("search", &self.search);
    }
}

impl Decode for AttachOauthAccountParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AttachOauthAccountParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            platform: object.required("platform")?,
            account_id: object.required("accountId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for AttachOauthAccountParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("platform", &self.platform);
        object.field("accountId", &self.account_id);
        object.field("body", &self.body);
    }
}

impl Decode for StartOauthParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StartOauthParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            platform: object.required("platform")?,
            user_id: object.required("userId")?,
            page: object.optional("page"),
            reconnect: object.optional("reconnect"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for StartOauthParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("platform", &self.platform);
        object.field("userId", &self.user_id);
        object.field("page", &self.page);
        object.field("reconnect", &self.reconnect);
    }
}

impl Decode for GetStatisticsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetStatisticsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetStatisticsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for ListAccountsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListAccountsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListAccountsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

impl Decode for DeleteAccountParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteAccountParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
            company_id: object.optional("companyId"),
            user_id: object.optional("userId"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteAccountParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
        object.field("companyId", &self.company_id);
        object.field("userId", &self.user_id);
    }
}

impl Decode for ListCategoriesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListCategoriesParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            search_text: object.optional("searchText"),
            limit: object.optional("limit"),
            skip: object.optional("skip"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListCategoriesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("searchText", &self.search_text);
        object.field("limit", &self.limit);
        object.field("skip", &self.skip);
    }
}

impl Decode for GetCategoryParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetCategoryParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetCategoryParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
    }
}

impl Decode for ListCsvImportsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListCsvImportsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            user_id: object.required("userId")?,
            skip: object.optional("skip"),
            limit: object.optional("limit"),
            include_users: object.optional("includeUsers"),
            is_from_template: object.optional("isFromTemplate"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListCsvImportsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("userId", &self.user_id);
        object.field("skip", &self.skip);
        object.field("limit", &self.limit);
        object.field("includeUsers", &self.include_users);
        object.field("isFromTemplate", &self.is_from_template);
    }
}

impl Decode for DeleteCsvImportPostParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteCsvImportPostParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            csv_id: object.required("csvId")?,
            post_id: object.required("postId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteCsvImportPostParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("csvId", &self.csv_id);
        object.field("postId", &self.post_id);
    }
}

impl Decode for ListCsvImportPostsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListCsvImportPostsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
            skip: object.optional("skip"),
            limit: object.optional("limit"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListCsvImportPostsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
        object.field("skip", &self.skip);
        object.field("limit", &self.limit);
    }
}

impl Decode for DeleteCsvImportParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteCsvImportParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteCsvImportParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
    }
}

impl Decode for FinalizeCsvImportParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FinalizeCsvImportParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
            user_id: object.required("userId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for FinalizeCsvImportParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
        object.field("userId", &self.user_id);
    }
}

impl Decode for CreatePostParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreatePostParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreatePostParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for BulkDeletePostsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkDeletePostsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            post_ids: object.optional("postIds"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for BulkDeletePostsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("postIds", &self.post_ids);
    }
}

impl Decode for ListPostsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListPostsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListPostsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for GetPostParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetPostParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetPostParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
    }
}

impl Decode for UpdatePostParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdatePostParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdatePostParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
        object.field("body", &self.body);
    }
}

impl Decode for DeletePostParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeletePostParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeletePostParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
    }
}

impl Decode for SetCsvAccountsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SetCsvAccountsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for SetCsvAccountsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for ListTagsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListTagsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            search_text: object.optional("searchText"),
            limit: object.optional("limit"),
            skip: object.optional("skip"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListTagsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("searchText", &self.search_text);
        object.field("limit", &self.limit);
        object.field("skip", &self.skip);
    }
}

impl Decode for ListSelectedTagsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListSelectedTagsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            tag_ids: object.required("tagIds")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListSelectedTagsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("tagIds", &self.tag_ids);
    }
}

impl_serde! {
    Platform, StatisticsRange, AccountListResponse, AccountList,
    FacebookAccountAttachment, GoogleLocationAttachment, InstagramAccountAttachment,
    LinkedinAccountAttachment, PinterestAccountAttachment, ThreadsAccountAttachment,
    TiktokAccountAttachment, YoutubeAccountAttachment, NewCommentAttachment,
    QueueCategory, CategoryQueueSummary, CsvUploadErrorBody, CsvImport, CsvPost,
    CsvDeletion, ScheduledPostQuery, Queue, QueueWithCategory, QueueItemCopy,
    CloneQueueItemResults, CommentAttachment, CommentAuthor, Comment, NewComment,
    CommentResponse, CommentQuery, CommentListResponse, CommentList, CommentListMeta,
    NewQueue, CreateQueueResults, PostFields, NewQueueItem, CreateQueueItemResults,
    CreatedQueue, ChangedQueueItem, CreatedTimeSlot, DeletedCsv, DeleteActivePostResults,
    DeleteCsvImportResponse, CsvOfDeletedPost, DeleteCsvImportPostResponse,
    DeletedCsvPost, EditSessionDiscard, DiscardEditSessionResults,
    EditSessionCalendarQuery, EditSessionCalendar, EditSessionScheduledPost,
    QueueCategoryList, ScheduledPostList, QueueQuery, QueueList, QueueResults,
    QueueItemQuery, QueueItemListMeta, QueueItemList, SlotQuery, SlotList,
    GooglePostDetails, DeleteQueueItemResults, Account, CsvImportPostListResponse,
    CsvPostList, QueuePost, Post, PostResponse, SinglePost, CsvImportListResponse,
    CsvImportList, CommentMention, ListMeta, OauthAccount, OauthAccountList,
    OauthAccountListResponse, VariationOgTags, OgTags, PostInsights, PostMedia,
    PostListResponse, PostList, QueueItem, QueueItemWithVariations, QueuePostEdit,
    QueueItemReset, ResetQueueItemResults, EditSessionSave, SaveEditSessionResults,
    ScheduledPost, PostQuery, CsvAccounts, SetCsvAccountsResponse, CsvAccountsResult,
    CsvAccountsErrorBody, ConnectedAccountResponse, ConnectedAccount,
    StartEditSessionResults, TiktokPostDetails, TimeSlot, QueueUpdate,
    UpdateQueueResults, QueueItemUpdate, UpdateQueueItemResults, QueueSlot,
    UploadCsvResponse, UploadedCsv, Variation, NewVariation, CloneQueueItemResponse,
    CreateQueueResponse, CreateQueueItemResponse, DeleteActivePostResponse,
    DiscardEditSessionResponse, EditSessionCalendarResponse, QueueCategoryListResponse,
    ScheduledPostListResponse, QueueListResponse, QueueResponse, QueueItemListResponse,
    SlotListResponse, DeleteQueueItemResponse, ResetQueueItemResponse,
    SaveEditSessionResponse, StartEditSessionResponse, UpdateQueueResponse,
    UpdateQueueItemResponse, AttachmentType, CategoryStatus, CsvErrorCode,
    CsvErrorFileType, CsvFileType, CsvPostStatus, QueueStatus, CommentOrder, PostStatus,
    QueueEnd, NewQueueItemOrder, QueueItemError, PostSource, PostMediaType, PostFilter,
    NewQueueStatus, QueueItemUpdateNewOrder, VariationMention, CommentPlatform,
    LikePlatform, LoginPlatform, OauthAccountAttachment, StatisticsQuery,
    CreateQueueParams, ListQueueCategoriesParams, ListQueuesParams,
    ListScheduledPostsParams, DeleteActivePostParams, GetQueueParams, UpdateQueueParams,
    CreateQueueItemParams, GetEditSessionCalendarParams, DiscardEditSessionParams,
    SaveEditSessionParams, StartEditSessionParams, ListQueueItemsParams,
    UpdateQueueItemParams, DeleteQueueItemParams, CloneQueueItemParams,
    ResetQueueItemParams, ListSlotsParams, CreateCommentParams, ListCommentsParams,
    CreateLikeParams, DeleteLikeParams, ListOauthAccountsParams,
    AttachOauthAccountParams, StartOauthParams, GetStatisticsParams, ListAccountsParams,
    DeleteAccountParams, ListCategoriesParams, GetCategoryParams, ListCsvImportsParams,
    DeleteCsvImportPostParams, ListCsvImportPostsParams, DeleteCsvImportParams,
    FinalizeCsvImportParams, CreatePostParams, BulkDeletePostsParams, ListPostsParams,
    GetPostParams, UpdatePostParams, DeletePostParams, SetCsvAccountsParams,
    ListTagsParams, ListSelectedTagsParams,
}
