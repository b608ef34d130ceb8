//! Reads and writes what the Social Planner API has for serde.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{
    Account, AccountList, AccountListResponse, AttachFacebookAccount,
    AttachFacebookPageGroupParams, AttachGoogleLocation, AttachInstagramAccount,
    AttachInstagramPageGroupParams, AttachLinkedinAccount,
    AttachLinkedinPageProfileParams, AttachTiktokAccount, AttachTiktokProfileParams,
    AttachTwitterAccount, AttachTwitterProfileParams,
    BulkDeleteSocialPlannerPostsParams, ConnectedAccount, ConnectedAccountResponse,
    CreatePostParams, CsvAccounts, CsvDeletion, CsvFinalization, CsvImport,
    CsvImportList, CsvPost, CsvPostList, DeleteAccountParams, DeleteCsvParams,
    DeleteCsvPostParams, DeleteCsvPostResponse, DeleteCsvResponse, DeletePostParams,
    DeletedCsv, DeletedCsvPost, EditPostParams, FacebookAccounts,
    FacebookAccountsResponse, FacebookPage, GetAccountParams,
    GetCategoriesLocationIdParams, GetCategoryParams, GetCsvPostParams,
    GetCsvPostResponse, GetFacebookPageGroupParams, GetGoogleLocationsParams,
    GetInstagramPageGroupParams, GetLinkedinAccountsParams,
    GetLinkedinPageProfileParams, GetPostParams, GetPostsParams,
    GetSocialMediaStatisticsParams, GetTagsByIdsParams, GetTagsParams,
    GetTiktokBusinessProfileParams, GetTiktokProfileParams, GetTwitterProfileParams,
    GetUploadStatusParams, GetUploadStatusResponse, GoogleLocations,
    GoogleLocationsResponse, GooglePostDetails, InstagramAccount, InstagramAccounts,
    InstagramAccountsResponse, LinkedinAccounts, LinkedinAccountsResponse, LinkedinPage,
    LinkedinProfile, NewPost, OgTags, Platform, Post, PostEdit, PostFilter, PostList,
    PostListResponse, PostMedia, PostResponse, PostSearch, PostSource, PostStatus,
    SetAccountsParams, SetAccountsResponse, SetGoogleLocationsParams, SinglePost,
    StartCsvFinalizeParams, StartFacebookOauthParams, StartGoogleOauthParams,
    StartInstagramOauthParams, StartLinkedinOauthParams, StartTiktokBusinessOauthParams,
    StartTiktokOauthParams, StartTwitterOauthParams, StatisticsRequest, TiktokAccounts,
    TiktokAccountsResponse, TiktokBusinessAccounts, TiktokBusinessAccountsResponse,
    TiktokPostDetails, TiktokProfile, TwitterAccounts, TwitterAccountsResponse,
    TwitterProfile, UploadCsvResponse, UploadedCsv,
};

impl Encode for GoogleLocations {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locations", &self.locations);
    }
}

impl Encode for GoogleLocationsResponse {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("results", &self.results);
    }
}

impl Decode for AttachGoogleLocation {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AttachGoogleLocation")?;
        Some(Self {
            company_id: object.optional("companyId"),
            location: object.optional("location"),
            account: object.optional("account"),
        })
    }
}

impl Decode for PostSearch {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PostSearch")?;
        Some(Self {
            type_: object.optional("type"),
            accounts: object.optional("accounts"),
            skip: object.required("skip")?,
            limit: object.required("limit")?,
            from_date: object.required("fromDate")?,
            to_date: object.required("toDate")?,
            include_users: object.required("includeUsers")?,
            post_type: object.optional("postType"),
        })
    }
}

impl Encode for Post {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("_id", &self.id);
        object.field("source", &self.source);
        object.field("locationId", &self.location_id);
        object.field("platform", &self.platform);
        object.field("displayDate", &self.display_date);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("accountId", &self.account_id);
        object.field("error", &self.error);
        object.field("postId", &self.post_id);
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
        object.field("gmbPostDetails", &self.gmb_post_details);
        object.field("user", &self.user);
    }
}

impl Encode for PostList {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("posts", &self.posts);
        object.field("count", &self.count);
    }
}

impl Encode for PostListResponse {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("results", &self.results);
    }
}

impl Decode for NewPost {
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
            gmb_post_details: object.optional("gmbPostDetails"),
            user_id: object.required("userId")?,
        })
    }
}

impl Encode for SinglePost {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("post", &self.post);
    }
}

impl Encode for PostResponse {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("results", &self.results);
    }
}

impl Decode for PostEdit {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PostEdit")?;
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
            gmb_post_details: object.optional("gmbPostDetails"),
            user_id: object.optional("userId"),
        })
    }
}

impl Encode for Account {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
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

impl Encode for AccountList {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("accounts", &self.accounts);
        object.field("groups", &self.groups);
    }
}

impl Encode for AccountListResponse {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("results", &self.results);
    }
}

impl Encode for FacebookPage {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("avatar", &self.avatar);
        object.field("isOwned", &self.is_owned);
        object.field("isConnected", &self.is_connected);
    }
}

impl Encode for FacebookAccounts {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("pages", &self.pages);
    }
}

impl Encode for FacebookAccountsResponse {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("results", &self.results);
    }
}

impl Decode for AttachFacebookAccount {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AttachFacebookAccount")?;
        Some(Self {
            type_: object.optional("type"),
            origin_id: object.optional("originId"),
            name: object.optional("name"),
            avatar: object.optional("avatar"),
            company_id: object.optional("companyId"),
        })
    }
}

impl Encode for InstagramAccount {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("avatar", &self.avatar);
        object.field("pageId", &self.page_id);
        object.field("isConnected", &self.is_connected);
    }
}

impl Encode for InstagramAccounts {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("accounts", &self.accounts);
    }
}

impl Encode for InstagramAccountsResponse {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("results", &self.results);
    }
}

impl Decode for AttachInstagramAccount {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AttachInstagramAccount")?;
        Some(Self {
            origin_id: object.optional("originId"),
            name: object.optional("name"),
            avatar: object.optional("avatar"),
            page_id: object.required("pageId")?,
            company_id: object.optional("companyId"),
        })
    }
}

impl Encode for LinkedinPage {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("avatar", &self.avatar);
        object.field("urn", &self.urn);
        object.field("isConnected", &self.is_connected);
    }
}

impl Encode for LinkedinProfile {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("avatar", &self.avatar);
        object.field("urn", &self.urn);
        object.field("isConnected", &self.is_connected);
    }
}

impl Encode for LinkedinAccounts {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("pages", &self.pages);
        object.field("profile", &self.profile);
    }
}

impl Encode for LinkedinAccountsResponse {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("results", &self.results);
    }
}

impl Decode for AttachLinkedinAccount {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AttachLinkedinAccount")?;
        Some(Self {
            type_: object.optional("type"),
            origin_id: object.optional("originId"),
            name: object.optional("name"),
            avatar: object.optional("avatar"),
            urn: object.optional("urn"),
            company_id: object.optional("companyId"),
        })
    }
}

impl Encode for ConnectedAccount {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
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

impl Encode for ConnectedAccountResponse {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("results", &self.results);
    }
}

impl Encode for TwitterProfile {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("username", &self.username);
        object.field("avatar", &self.avatar);
        object.field("protected", &self.protected);
        object.field("verified", &self.verified);
        object.field("isConnected", &self.is_connected);
    }
}

impl Encode for TwitterAccounts {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("profile", &self.profile);
    }
}

impl Encode for TwitterAccountsResponse {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("results", &self.results);
    }
}

impl Decode for AttachTwitterAccount {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AttachTwitterAccount")?;
        Some(Self {
            origin_id: object.optional("originId"),
            name: object.optional("name"),
            username: object.optional("username"),
            avatar: object.optional("avatar"),
            protected: object.optional("protected"),
            verified: object.optional("verified"),
            company_id: object.optional("companyId"),
        })
    }
}

impl Encode for UploadedCsv {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("filePath", &self.file_path);
        object.field("rowsCount", &self.rows_count);
        object.field("fileName", &self.file_name);
    }
}

impl Encode for UploadCsvResponse {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("results", &self.results);
    }
}

impl Decode for CsvAccounts {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CsvAccounts")?;
        Some(Self {
            account_ids: object.required("accountIds")?,
            file_path: object.required("filePath")?,
            rows_count: object.required("rowsCount")?,
            file_name: object.required("fileName")?,
            approver: object.optional("approver"),
            user_id: object.optional("userId"),
        })
    }
}

impl Encode for SetAccountsResponse {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
    }
}

impl Encode for CsvImport {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
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

impl Encode for CsvImportList {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("csvs", &self.csvs);
        object.field("count", &self.count);
    }
}

impl Encode for GetUploadStatusResponse {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("results", &self.results);
    }
}

impl Encode for CsvPost {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("accountIds", &self.account_ids);
        object.field("link", &self.link);
        object.field("medias", &self.medias);
        object.field("scheduleDate", &self.schedule_date);
        object.field("summary", &self.summary);
        object.field("followUpComment", &self.follow_up_comment);
        object.field("type", &self.type_);
        object.field("tiktokPostDetails", &self.tiktok_post_details);
        object.field("gmbPostDetails", &self.gmb_post_details);
        object.field("errorMessage", &self.error_message);
    }
}

impl Encode for CsvPostList {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("csv", &self.csv);
        object.field("count", &self.count);
        object.field("posts", &self.posts);
    }
}

impl Encode for GetCsvPostResponse {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("results", &self.results);
    }
}

impl Decode for CsvFinalization {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CsvFinalization")?;
        Some(Self {
            user_id: object.optional("userId"),
        })
    }
}

impl Encode for DeletedCsv {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
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

impl Encode for CsvDeletion {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("csv", &self.csv);
    }
}

impl Encode for DeleteCsvResponse {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("results", &self.results);
    }
}

impl Encode for DeletedCsvPost {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("postId", &self.post_id);
    }
}

impl Encode for DeleteCsvPostResponse {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("results", &self.results);
    }
}

impl Encode for TiktokProfile {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("username", &self.username);
        object.field("avatar", &self.avatar);
        object.field("verified", &self.verified);
        object.field("isConnected", &self.is_connected);
        object.field("type", &self.type_);
    }
}

impl Encode for TiktokAccounts {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("profile", &self.profile);
    }
}

impl Encode for TiktokAccountsResponse {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("results", &self.results);
    }
}

impl Decode for AttachTiktokAccount {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AttachTiktokAccount")?;
        Some(Self {
            type_: object.optional("type"),
            origin_id: object.optional("originId"),
            name: object.optional("name"),
            avatar: object.optional("avatar"),
            verified: object.optional("verified"),
            username: object.optional("username"),
            company_id: object.optional("companyId"),
        })
    }
}

impl Encode for TiktokBusinessAccounts {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("profile", &self.profile);
    }
}

impl Encode for TiktokBusinessAccountsResponse {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("results", &self.results);
    }
}

impl Decode for StatisticsRequest {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StatisticsRequest")?;
        Some(Self {
            profile_ids: object.required("profileIds")?,
            platforms: object.optional("platforms"),
        })
    }
}

impl Decode for StartGoogleOauthParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StartGoogleOauthParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            user_id: object.required("userId")?,
            page: object.optional("page"),
            reconnect: object.optional("reconnect"),
        })
    }
}

impl Encode for StartGoogleOauthParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("userId", &self.user_id);
        object.field("page", &self.page);
        object.field("reconnect", &self.reconnect);
    }
}

impl Decode for GetGoogleLocationsParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetGoogleLocationsParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            account_id: object.required("accountId")?,
        })
    }
}

impl Encode for GetGoogleLocationsParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("accountId", &self.account_id);
    }
}

impl Decode for SetGoogleLocationsParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SetGoogleLocationsParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            account_id: object.required("accountId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for SetGoogleLocationsParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("accountId", &self.account_id);
        object.field("body", &self.body);
    }
}

impl Decode for GetPostsParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetPostsParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for GetPostsParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for CreatePostParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreatePostParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for CreatePostParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for GetPostParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetPostParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
        })
    }
}

impl Encode for GetPostParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
    }
}

impl Decode for EditPostParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EditPostParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for EditPostParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
        object.field("body", &self.body);
    }
}

impl Decode for DeletePostParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeletePostParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
        })
    }
}

impl Encode for DeletePostParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
    }
}

impl Decode for BulkDeleteSocialPlannerPostsParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkDeleteSocialPlannerPostsParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for BulkDeleteSocialPlannerPostsParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for GetAccountParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetAccountParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
        })
    }
}

impl Encode for GetAccountParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

impl Decode for DeleteAccountParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteAccountParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
            company_id: object.optional("companyId"),
            user_id: object.optional("userId"),
        })
    }
}

impl Encode for DeleteAccountParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
        object.field("companyId", &self.company_id);
        object.field("userId", &self.user_id);
    }
}

impl Decode for StartFacebookOauthParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StartFacebookOauthParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            user_id: object.required("userId")?,
            page: object.optional("page"),
            reconnect: object.optional("reconnect"),
        })
    }
}

impl Encode for StartFacebookOauthParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("userId", &self.user_id);
        object.field("page", &self.page);
        object.field("reconnect", &self.reconnect);
    }
}

impl Decode for GetFacebookPageGroupParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetFacebookPageGroupParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            account_id: object.required("accountId")?,
        })
    }
}

impl Encode for GetFacebookPageGroupParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("accountId", &self.account_id);
    }
}

impl Decode for AttachFacebookPageGroupParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AttachFacebookPageGroupParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            account_id: object.required("accountId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for AttachFacebookPageGroupParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("accountId", &self.account_id);
        object.field("body", &self.body);
    }
}

impl Decode for StartInstagramOauthParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StartInstagramOauthParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            user_id: object.required("userId")?,
            page: object.optional("page"),
            reconnect: object.optional("reconnect"),
        })
    }
}

impl Encode for StartInstagramOauthParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("userId", &self.user_id);
        object.field("page", &self.page);
        object.field("reconnect", &self.reconnect);
    }
}

impl Decode for GetInstagramPageGroupParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetInstagramPageGroupParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            account_id: object.required("accountId")?,
        })
    }
}

impl Encode for GetInstagramPageGroupParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("accountId", &self.account_id);
    }
}

impl Decode for AttachInstagramPageGroupParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AttachInstagramPageGroupParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            account_id: object.required("accountId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for AttachInstagramPageGroupParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("accountId", &self.account_id);
        object.field("body", &self.body);
    }
}

impl Decode for StartLinkedinOauthParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StartLinkedinOauthParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            user_id: object.required("userId")?,
            page: object.optional("page"),
            reconnect: object.optional("reconnect"),
        })
    }
}

impl Encode for StartLinkedinOauthParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("userId", &self.user_id);
        object.field("page", &self.page);
        object.field("reconnect", &self.reconnect);
    }
}

impl Decode for GetLinkedinPageProfileParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetLinkedinPageProfileParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            account_id: object.required("accountId")?,
        })
    }
}

impl Encode for GetLinkedinPageProfileParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("accountId", &self.account_id);
    }
}

impl Decode for AttachLinkedinPageProfileParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AttachLinkedinPageProfileParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            account_id: object.required("accountId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for AttachLinkedinPageProfileParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("accountId", &self.account_id);
        object.field("body", &self.body);
    }
}

impl Decode for StartTwitterOauthParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StartTwitterOauthParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            user_id: object.required("userId")?,
            page: object.optional("page"),
            reconnect: object.optional("reconnect"),
        })
    }
}

impl Encode for StartTwitterOauthParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("userId", &self.user_id);
        object.field("page", &self.page);
        object.field("reconnect", &self.reconnect);
    }
}

impl Decode for GetTwitterProfileParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetTwitterProfileParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            account_id: object.required("accountId")?,
        })
    }
}

impl Encode for GetTwitterProfileParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("accountId", &self.account_id);
    }
}

impl Decode for AttachTwitterProfileParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AttachTwitterProfileParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            account_id: object.required("accountId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for AttachTwitterProfileParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("accountId", &self.account_id);
        object.field("body", &self.body);
    }
}

impl Decode for GetUploadStatusParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetUploadStatusParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            skip: object.optional("skip"),
            limit: object.optional("limit"),
            include_users: object.optional("includeUsers"),
            user_id: object.optional("userId"),
        })
    }
}

impl Encode for GetUploadStatusParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("skip", &self.skip);
        object.field("limit", &self.limit);
        object.field("includeUsers", &self.include_users);
        object.field("userId", &self.user_id);
    }
}

impl Decode for SetAccountsParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SetAccountsParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for SetAccountsParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for GetCsvPostParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetCsvPostParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
            skip: object.optional("skip"),
            limit: object.optional("limit"),
        })
    }
}

impl Encode for GetCsvPostParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
        object.field("skip", &self.skip);
        object.field("limit", &self.limit);
    }
}

impl Decode for DeleteCsvParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteCsvParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
        })
    }
}

impl Encode for DeleteCsvParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
    }
}

impl Decode for StartCsvFinalizeParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StartCsvFinalizeParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for StartCsvFinalizeParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteCsvPostParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteCsvPostParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            csv_id: object.required("csvId")?,
            post_id: object.required("postId")?,
        })
    }
}

impl Encode for DeleteCsvPostParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("csvId", &self.csv_id);
        object.field("postId", &self.post_id);
    }
}

impl Decode for StartTiktokOauthParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StartTiktokOauthParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            user_id: object.required("userId")?,
            page: object.optional("page"),
            reconnect: object.optional("reconnect"),
        })
    }
}

impl Encode for StartTiktokOauthParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("userId", &self.user_id);
        object.field("page", &self.page);
        object.field("reconnect", &self.reconnect);
    }
}

impl Decode for GetTiktokProfileParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetTiktokProfileParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            account_id: object.required("accountId")?,
        })
    }
}

impl Encode for GetTiktokProfileParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("accountId", &self.account_id);
    }
}

impl Decode for AttachTiktokProfileParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AttachTiktokProfileParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            account_id: object.required("accountId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for AttachTiktokProfileParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("accountId", &self.account_id);
        object.field("body", &self.body);
    }
}

impl Decode for StartTiktokBusinessOauthParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StartTiktokBusinessOauthParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            user_id: object.required("userId")?,
            page: object.optional("page"),
            reconnect: object.optional("reconnect"),
        })
    }
}

impl Encode for StartTiktokBusinessOauthParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("userId", &self.user_id);
        object.field("page", &self.page);
        object.field("reconnect", &self.reconnect);
    }
}

impl Decode for GetTiktokBusinessProfileParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetTiktokBusinessProfileParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            account_id: object.required("accountId")?,
        })
    }
}

impl Encode for GetTiktokBusinessProfileParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("accountId", &self.account_id);
    }
}

impl Decode for GetCategoriesLocationIdParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetCategoriesLocationIdParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            search_text: object.optional("searchText"),
            limit: object.optional("limit"),
            skip: object.optional("skip"),
        })
    }
}

impl Encode for GetCategoriesLocationIdParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("searchText", &self.search_text);
        object.field("limit", &self.limit);
        object.field("skip", &self.skip);
    }
}

impl Decode for GetCategoryParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetCategoryParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
        })
    }
}

impl Encode for GetCategoryParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
    }
}

impl Decode for GetTagsParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetTagsParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            search_text: object.optional("searchText"),
            limit: object.optional("limit"),
            skip: object.optional("skip"),
        })
    }
}

impl Encode for GetTagsParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("searchText", &self.search_text);
        object.field("limit", &self.limit);
        object.field("skip", &self.skip);
    }
}

impl Decode for GetTagsByIdsParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetTagsByIdsParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for GetTagsByIdsParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for GetSocialMediaStatisticsParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetSocialMediaStatisticsParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for GetSocialMediaStatisticsParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for GetLinkedinAccountsParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetLinkedinAccountsParams")?;
        Some(Self {
            account_id: object.required("accountId")?,
        })
    }
}

impl Encode for GetLinkedinAccountsParams {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("accountId", &self.account_id);
    }
}

impl_serde! {
    GoogleLocations, GoogleLocationsResponse, AttachGoogleLocation, PostSearch,
    PostMedia, OgTags, TiktokPostDetails, GooglePostDetails, Post, PostList,
    PostListResponse, NewPost, SinglePost, PostResponse, PostEdit, Account, AccountList,
    AccountListResponse, FacebookPage, FacebookAccounts, FacebookAccountsResponse,
    AttachFacebookAccount, InstagramAccount, InstagramAccounts,
    InstagramAccountsResponse, AttachInstagramAccount, LinkedinPage, LinkedinProfile,
    LinkedinAccounts, LinkedinAccountsResponse, AttachLinkedinAccount, ConnectedAccount,
    ConnectedAccountResponse, TwitterProfile, TwitterAccounts, TwitterAccountsResponse,
    AttachTwitterAccount, UploadedCsv, UploadCsvResponse, CsvAccounts,
    SetAccountsResponse, CsvImport, CsvImportList, GetUploadStatusResponse, CsvPost,
    CsvPostList, GetCsvPostResponse, CsvFinalization, DeletedCsv, CsvDeletion,
    DeleteCsvResponse, DeletedCsvPost, DeleteCsvPostResponse, TiktokProfile,
    TiktokAccounts, TiktokAccountsResponse, AttachTiktokAccount, TiktokBusinessAccounts,
    TiktokBusinessAccountsResponse, PostStatus, Platform, PostSource, PostFilter,
    StatisticsRequest, StartGoogleOauthParams, GetGoogleLocationsParams,
    SetGoogleLocationsParams, GetPostsParams, CreatePostParams, GetPostParams,
    EditPostParams, DeletePostParams, BulkDeleteSocialPlannerPostsParams,
    GetAccountParams, DeleteAccountParams, StartFacebookOauthParams,
    GetFacebookPageGroupParams, AttachFacebookPageGroupParams, StartInstagramOauthParams,
    GetInstagramPageGroupParams, AttachInstagramPageGroupParams,
    StartLinkedinOauthParams, GetLinkedinPageProfileParams,
    AttachLinkedinPageProfileParams, StartTwitterOauthParams, GetTwitterProfileParams,
    AttachTwitterProfileParams, GetUploadStatusParams, SetAccountsParams,
    GetCsvPostParams, DeleteCsvParams, StartCsvFinalizeParams, DeleteCsvPostParams,
    StartTiktokOauthParams, GetTiktokProfileParams, AttachTiktokProfileParams,
    StartTiktokBusinessOauthParams, GetTiktokBusinessProfileParams,
    GetCategoriesLocationIdParams, GetCategoryParams, GetTagsParams, GetTagsByIdsParams,
    GetSocialMediaStatisticsParams, GetLinkedinAccountsParams,
}
