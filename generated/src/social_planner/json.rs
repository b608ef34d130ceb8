//! Implementations of serde's traits for the Social Planner API.

use highlevel_runtime::json::FromText;
use highlevel_runtime::{
    Decode, Encode, Node, Writer, impl_serde, open_enum_decode, open_enum_encode,
};

use super::operations::{
    AttachFacebookPageParams, AttachInstagramAccountParams, AttachLinkedinPageParams,
    AttachTiktokProfileParams, AttachTwitterProfileParams, BulkDeletePostsParams,
    CreatePostParams, DeleteAccountParams, DeleteCsvImportParams,
    DeleteCsvImportPostParams, DeletePostParams, FinalizeCsvImportParams,
    GetCategoryParams, GetPostParams, GetSocialMediaStatisticsParams, ListAccountsParams,
    ListCategoriesParams, ListCsvImportPostsParams, ListCsvImportsParams,
    ListFacebookPagesParams, ListGoogleLocationsParams, ListInstagramAccountsParams,
    ListLinkedinAccountsParams, ListLinkedinPagesParams, ListPostsParams,
    ListSelectedTagsParams, ListTagsParams, ListTiktokBusinessProfilesParams,
    ListTiktokProfilesParams, ListTwitterProfilesParams, SetCsvAccountsParams,
    SetGoogleLocationsParams, StartFacebookOauthParams, StartGoogleOauthParams,
    StartInstagramOauthParams, StartLinkedinOauthParams, StartTiktokBusinessOauthParams,
    StartTiktokOauthParams, StartTwitterOauthParams, UpdatePostParams,
};
use super::{
    Account, AccountList, AccountListResponse, ConnectedAccount,
    ConnectedAccountResponse, CsvAccounts, CsvDeletion, CsvImport, CsvImportList,
    CsvImportListResponse, CsvImportPostListResponse, CsvPost, CsvPostList,
    DeleteCsvImportPostResponse, DeleteCsvImportResponse, DeletedCsv, DeletedCsvPost,
    FacebookAccountAttachment, FacebookAccounts, FacebookPage, FacebookPageListResponse,
    GoogleLocationAttachment, GoogleLocationList, GoogleLocationListResponse,
    GooglePostDetails, InstagramAccount, InstagramAccountAttachment,
    InstagramAccountListResponse, InstagramAccounts, LinkedinAccountAttachment,
    LinkedinAccountListResponse, LinkedinAccounts, LinkedinPage, LinkedinProfile,
    NewPost, OgTags, Platform, Post, PostFilter, PostList, PostListResponse, PostMedia,
    PostQuery, PostResponse, PostSource, PostStatus, PostUpdate, SinglePost,
    StatisticsQuery, TiktokAccountAttachment, TiktokAccounts, TiktokBusinessAccounts,
    TiktokBusinessProfileListResponse, TiktokPostDetails, TiktokProfile,
    TiktokProfileListResponse, TwitterAccountAttachment, TwitterAccounts, TwitterProfile,
    TwitterProfileListResponse, UploadCsvResponse, UploadedCsv,
};

open_enum_decode! {
    PostFilter,
}

open_enum_encode! {
    Platform, PostSource,
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
            type_: object.optional("type"),
            origin_id: object.optional("originId"),
            name: object.optional("name"),
            avatar: object.optional("avatar"),
            company_id: object.optional("companyId"),
            extra: object.extra(),
        })
    }
}

impl Decode for GoogleLocationAttachment {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleLocationAttachment")?;
        Some(Self {
            company_id: object.optional("companyId"),
            location: object.optional("location"),
            account: object.optional("account"),
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
            company_id: object.optional("companyId"),
            extra: object.extra(),
        })
    }
}

impl Decode for LinkedinAccountAttachment {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LinkedinAccountAttachment")?;
        Some(Self {
            type_: object.optional("type"),
            origin_id: object.optional("originId"),
            name: object.optional("name"),
            avatar: object.optional("avatar"),
            urn: object.optional("urn"),
            company_id: object.optional("companyId"),
            extra: object.extra(),
        })
    }
}

impl Decode for TiktokAccountAttachment {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TiktokAccountAttachment")?;
        Some(Self {
            type_: object.optional("type"),
            origin_id: object.optional("originId"),
            name: object.optional("name"),
            avatar: object.optional("avatar"),
            verified: object.optional("verified"),
            username: object.optional("username"),
            company_id: object.optional("companyId"),
            extra: object.extra(),
        })
    }
}

impl Decode for TwitterAccountAttachment {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TwitterAccountAttachment")?;
        Some(Self {
            origin_id: object.optional("originId"),
            name: object.optional("name"),
            username: object.optional("username"),
            avatar: object.optional("avatar"),
            protected: object.optional("protected"),
            verified: object.optional("verified"),
            company_id: object.optional("companyId"),
            extra: object.extra(),
        })
    }
}

impl Encode for CsvImport {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
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
    }
}

impl Encode for CsvDeletion {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("csv", &self.csv);
    }
}

impl Decode for NewPost {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewPost")?;
        Some(Self {
            account_ids: object.required("accountIds")?,
            summary: object.optional("summary"),
            media: object.optional("media"),
            status: object.optional("status"),
            schedule_date: object.optional("scheduleDate"),
            created_by: object.optional("createdBy"),
            follow_up_comment: object.optional("followUpComment"),
            og_tags_details: object.optional("ogTagsDetails"),
            type_: object.required("type")?,
            post_approval_details: object.optional("postApprovalDetails"),
            schedule_time_updated: object.optional("scheduleTimeUpdated"),
            tags: object.optional("tags"),
            category_id: object.optional("categoryId"),
            tiktok_post_details: object.optional("tiktokPostDetails"),
            google_post_details: object.optional("gmbPostDetails"),
            user_id: object.required("userId")?,
            apply_watermark: object.optional("applyWatermark"),
            selected_best_time: object.optional("selectedBestTime"),
            linkedin_post_details: object.optional("linkedinPostDetails"),
            instagram_post_details: object.optional("instagramPostDetails"),
            facebook_post_details: object.optional("facebookPostDetails"),
            pinterest_post_details: object.optional("pinterestPostDetails"),
            youtube_post_details: object.optional("youtubePostDetails"),
            community_post_details: object.optional("communityPostDetails"),
            extra: object.extra(),
        })
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
    }
}

impl Encode for FacebookPage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("avatar", &self.avatar);
        object.field("isOwned", &self.is_owned);
        object.field("isConnected", &self.is_connected);
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

impl Encode for FacebookPageListResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("results", &self.results);
    }
}

impl Encode for FacebookAccounts {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("pages", &self.pages);
    }
}

impl Encode for GoogleLocationList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locations", &self.locations);
    }
}

impl Encode for GoogleLocationListResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("results", &self.results);
    }
}

impl Encode for InstagramAccountListResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("results", &self.results);
    }
}

impl Encode for InstagramAccounts {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("accounts", &self.accounts);
    }
}

impl Encode for LinkedinAccounts {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("pages", &self.pages);
        object.field("profile", &self.profile);
    }
}

impl Encode for LinkedinAccountListResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("results", &self.results);
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
        object.field("user", &self.user);
        object.field("linkedinPostDetails", &self.linkedin_post_details);
        object.field("instagramPostDetails", &self.instagram_post_details);
        object.field("facebookPostDetails", &self.facebook_post_details);
        object.field("pinterestPostDetails", &self.pinterest_post_details);
        object.field("youtubePostDetails", &self.youtube_post_details);
        object.field("blueskyPostDetails", &self.bluesky_post_details);
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

impl Encode for TiktokProfileListResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("results", &self.results);
    }
}

impl Encode for TiktokAccounts {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("profile", &self.profile);
    }
}

impl Encode for TiktokBusinessProfileListResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("results", &self.results);
    }
}

impl Encode for TiktokBusinessAccounts {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("profile", &self.profile);
    }
}

impl Encode for TwitterProfileListResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("results", &self.results);
    }
}

impl Encode for TwitterAccounts {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("profile", &self.profile);
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

impl Encode for InstagramAccount {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("avatar", &self.avatar);
        object.field("pageId", &self.page_id);
        object.field("isConnected", &self.is_connected);
    }
}

impl Encode for LinkedinPage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("avatar", &self.avatar);
        object.field("urn", &self.urn);
        object.field("isConnected", &self.is_connected);
    }
}

impl Encode for LinkedinProfile {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("avatar", &self.avatar);
        object.field("urn", &self.urn);
        object.field("isConnected", &self.is_connected);
    }
}

impl Decode for PostUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PostUpdate")?;
        Some(Self {
            account_ids: object.optional("accountIds"),
            summary: object.optional("summary"),
            media: object.optional("media"),
            status: object.optional("status"),
            schedule_date: object.optional("scheduleDate"),
            created_by: object.optional("createdBy"),
            follow_up_comment: object.optional("followUpComment"),
            og_tags_details: object.optional("ogTagsDetails"),
            type_: object.required("type")?,
            post_approval_details: object.optional("postApprovalDetails"),
            schedule_time_updated: object.optional("scheduleTimeUpdated"),
            tags: object.optional("tags"),
            category_id: object.optional("categoryId"),
            tiktok_post_details: object.optional("tiktokPostDetails"),
            google_post_details: object.optional("gmbPostDetails"),
            user_id: object.optional("userId"),
            extra: object.extra(),
        })
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
            user_id: object.optional("userId"),
            extra: object.extra(),
        })
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

impl Encode for TiktokProfile {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("username", &self.username);
        object.field("avatar", &self.avatar);
        object.field("verified", &self.verified);
        object.field("isConnected", &self.is_connected);
        object.field("type", &self.type_);
    }
}

impl Encode for TwitterProfile {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("username", &self.username);
        object.field("avatar", &self.avatar);
        object.field("protected", &self.protected);
        object.field("verified", &self.verified);
        object.field("isConnected", &self.is_connected);
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
    }
}

impl Decode for StatisticsQuery {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StatisticsQuery")?;
        Some(Self {
            profile_ids: object.required("profileIds")?,
            platforms: object.optional("platforms"),
            extra: object.extra(),
        })
    }
}

impl Decode for StartFacebookOauthParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StartFacebookOauthParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            user_id: object.required("userId")?,
            page: object.optional("page"),
            reconnect: object.optional("reconnect"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for StartFacebookOauthParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("userId", &self.user_id);
        object.field("page", &self.page);
        object.field("reconnect", &self.reconnect);
    }
}

impl Decode for StartGoogleOauthParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StartGoogleOauthParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            user_id: object.required("userId")?,
            page: object.optional("page"),
            reconnect: object.optional("reconnect"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for StartGoogleOauthParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("userId", &self.user_id);
        object.field("page", &self.page);
        object.field("reconnect", &self.reconnect);
    }
}

impl Decode for StartInstagramOauthParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StartInstagramOauthParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            user_id: object.required("userId")?,
            page: object.optional("page"),
            reconnect: object.optional("reconnect"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for StartInstagramOauthParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("userId", &self.user_id);
        object.field("page", &self.page);
        object.field("reconnect", &self.reconnect);
    }
}

impl Decode for ListLinkedinAccountsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListLinkedinAccountsParams")?;
        let params = Self {
            account_id: object.required("accountId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListLinkedinAccountsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("accountId", &self.account_id);
    }
}

impl Decode for StartLinkedinOauthParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StartLinkedinOauthParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            user_id: object.required("userId")?,
            page: object.optional("page"),
            reconnect: object.optional("reconnect"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for StartLinkedinOauthParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("userId", &self.user_id);
        object.field("page", &self.page);
        object.field("reconnect", &self.reconnect);
    }
}

impl Decode for StartTiktokBusinessOauthParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StartTiktokBusinessOauthParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            user_id: object.required("userId")?,
            page: object.optional("page"),
            reconnect: object.optional("reconnect"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for StartTiktokBusinessOauthParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("userId", &self.user_id);
        object.field("page", &self.page);
        object.field("reconnect", &self.reconnect);
    }
}

impl Decode for StartTiktokOauthParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StartTiktokOauthParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            user_id: object.required("userId")?,
            page: object.optional("page"),
            reconnect: object.optional("reconnect"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for StartTiktokOauthParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("userId", &self.user_id);
        object.field("page", &self.page);
        object.field("reconnect", &self.reconnect);
    }
}

impl Decode for StartTwitterOauthParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StartTwitterOauthParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            user_id: object.required("userId")?,
            page: object.optional("page"),
            reconnect: object.optional("reconnect"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for StartTwitterOauthParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("userId", &self.user_id);
        object.field("page", &self.page);
        object.field("reconnect", &self.reconnect);
    }
}

impl Decode for ListFacebookPagesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListFacebookPagesParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            account_id: object.required("accountId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListFacebookPagesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("accountId", &self.account_id);
    }
}

impl Decode for AttachFacebookPageParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AttachFacebookPageParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            account_id: object.required("accountId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for AttachFacebookPageParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("accountId", &self.account_id);
        object.field("body", &self.body);
    }
}

impl Decode for ListGoogleLocationsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListGoogleLocationsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            account_id: object.required("accountId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListGoogleLocationsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("accountId", &self.account_id);
    }
}

impl Decode for SetGoogleLocationsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SetGoogleLocationsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            account_id: object.required("accountId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for SetGoogleLocationsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("accountId", &self.account_id);
        object.field("body", &self.body);
    }
}

impl Decode for ListInstagramAccountsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListInstagramAccountsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            account_id: object.required("accountId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListInstagramAccountsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("accountId", &self.account_id);
    }
}

impl Decode for AttachInstagramAccountParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AttachInstagramAccountParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            account_id: object.required("accountId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for AttachInstagramAccountParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("accountId", &self.account_id);
        object.field("body", &self.body);
    }
}

impl Decode for ListLinkedinPagesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListLinkedinPagesParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            account_id: object.required("accountId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListLinkedinPagesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("accountId", &self.account_id);
    }
}

impl Decode for AttachLinkedinPageParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AttachLinkedinPageParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            account_id: object.required("accountId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for AttachLinkedinPageParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("accountId", &self.account_id);
        object.field("body", &self.body);
    }
}

impl Decode for ListTiktokBusinessProfilesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListTiktokBusinessProfilesParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            account_id: object.required("accountId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListTiktokBusinessProfilesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("accountId", &self.account_id);
    }
}

impl Decode for ListTiktokProfilesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListTiktokProfilesParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            account_id: object.required("accountId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListTiktokProfilesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("accountId", &self.account_id);
    }
}

impl Decode for AttachTiktokProfileParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AttachTiktokProfileParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            account_id: object.required("accountId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for AttachTiktokProfileParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("accountId", &self.account_id);
        object.field("body", &self.body);
    }
}

impl Decode for ListTwitterProfilesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListTwitterProfilesParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            account_id: object.required("accountId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListTwitterProfilesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("accountId", &self.account_id);
    }
}

impl Decode for AttachTwitterProfileParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AttachTwitterProfileParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            account_id: object.required("accountId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for AttachTwitterProfileParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("accountId", &self.account_id);
        object.field("body", &self.body);
    }
}

impl Decode for GetSocialMediaStatisticsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetSocialMediaStatisticsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetSocialMediaStatisticsParams {
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
            skip: object.optional("skip"),
            limit: object.optional("limit"),
            include_users: object.optional("includeUsers"),
            user_id: object.optional("userId"),
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
        object.field("skip", &self.skip);
        object.field("limit", &self.limit);
        object.field("includeUsers", &self.include_users);
        object.field("userId", &self.user_id);
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
            user_id: object.optional("userId"),
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
    Platform, AccountListResponse, AccountList, FacebookAccountAttachment,
    GoogleLocationAttachment, InstagramAccountAttachment, LinkedinAccountAttachment,
    TiktokAccountAttachment, TwitterAccountAttachment, CsvImport, CsvPost, CsvDeletion,
    NewPost, DeletedCsv, DeleteCsvImportResponse, DeleteCsvImportPostResponse,
    DeletedCsvPost, FacebookPage, GooglePostDetails, Account, CsvImportPostListResponse,
    CsvPostList, FacebookPageListResponse, FacebookAccounts, GoogleLocationList,
    GoogleLocationListResponse, InstagramAccountListResponse, InstagramAccounts,
    LinkedinAccounts, LinkedinAccountListResponse, Post, PostResponse, SinglePost,
    TiktokProfileListResponse, TiktokAccounts, TiktokBusinessProfileListResponse,
    TiktokBusinessAccounts, TwitterProfileListResponse, TwitterAccounts,
    CsvImportListResponse, CsvImportList, InstagramAccount, LinkedinPage,
    LinkedinProfile, OgTags, PostUpdate, PostMedia, PostListResponse, PostList,
    PostQuery, CsvAccounts, ConnectedAccountResponse, ConnectedAccount,
    TiktokPostDetails, TiktokProfile, TwitterProfile, UploadCsvResponse, UploadedCsv,
    PostStatus, PostSource, PostFilter, StatisticsQuery, StartFacebookOauthParams,
    StartGoogleOauthParams, StartInstagramOauthParams, ListLinkedinAccountsParams,
    StartLinkedinOauthParams, StartTiktokBusinessOauthParams, StartTiktokOauthParams,
    StartTwitterOauthParams, ListFacebookPagesParams, AttachFacebookPageParams,
    ListGoogleLocationsParams, SetGoogleLocationsParams, ListInstagramAccountsParams,
    AttachInstagramAccountParams, ListLinkedinPagesParams, AttachLinkedinPageParams,
    ListTiktokBusinessProfilesParams, ListTiktokProfilesParams,
    AttachTiktokProfileParams, ListTwitterProfilesParams, AttachTwitterProfileParams,
    GetSocialMediaStatisticsParams, ListAccountsParams, DeleteAccountParams,
    ListCategoriesParams, GetCategoryParams, ListCsvImportsParams,
    DeleteCsvImportPostParams, ListCsvImportPostsParams, DeleteCsvImportParams,
    FinalizeCsvImportParams, CreatePostParams, BulkDeletePostsParams, ListPostsParams,
    GetPostParams, UpdatePostParams, DeletePostParams, SetCsvAccountsParams,
    ListTagsParams, ListSelectedTagsParams,
}
