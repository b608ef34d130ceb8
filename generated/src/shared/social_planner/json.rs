//! Implementations of serde's traits for the Social Planner API.

use highlevel_runtime::{
    Decode, Encode, Node, Writer, impl_serde, open_enum_decode, open_enum_encode,
};

use super::{
    AccountGroup, AccountType, ApprovalDetails, ApprovalStatus, BlueskyPostDetails,
    BulkDeletePostsResponse, BulkDeletion, CalendarDate, Category, CategoryDetails,
    CategoryList, CategoryListResponse, CategoryResponse, CsvMedia, CsvStatus,
    DeleteAccountResponse, DeletePostResponse, DeletedAccount, DeletedPost, EventEnd,
    EventStart, FacebookPostDetails, GoogleAccount, GoogleAccountLocation,
    GoogleActionType, GoogleEventType, GoogleLocation, InstagramPostDetails,
    InstagramPostDetailsCollaborators, LinkPreview, LinkPreviewImage, LinkedinPoll,
    LinkedinPollOption, LinkedinPollSettings, LinkedinPostDetails, MediaProblem,
    OauthStart, PinterestBoardSelection, PinterestPostDetails, PollDuration,
    PostApproval, PostType, PostUser, SelectedTagList, SelectedTagListResponse,
    SingleCategory, Statistics, StatisticsAge, StatisticsAgeTotals, StatisticsBreakdown,
    StatisticsBreakdowns, StatisticsDemographics, StatisticsEngagement, StatisticsGender,
    StatisticsGenderTotals, StatisticsPlatform, StatisticsPlatformTotals,
    StatisticsPostPerformance, StatisticsResponse, StatisticsSeries, StatisticsShare,
    StatisticsTotals, StatisticsValue, Tag, TagList, TagListResponse, TiktokPrivacyLevel,
    TimeOfDay, UpdatePostResponse, UpdatePostResponseResults, UpdatedPost,
    UpdatedPostLinkedinDetails, UpdatedPostMediaItem, YoutubePostDetails,
    YoutubePrivacyLevel, YoutubeVideoType,
};

open_enum_decode! {
    StatisticsPlatform,
}

open_enum_encode! {
    MediaProblem, CsvStatus,
}

impl Encode for StatisticsBreakdown {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("total", &self.total);
        object.field("totalChange", &self.total_change);
        object.field("platforms", &self.platforms);
    }
}

impl Encode for StatisticsShare {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("total", &self.total);
        object.field("percentage", &self.percentage);
    }
}

impl Encode for BlueskyPostDetails {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("shortenedLinks", &self.shortened_links);
        object.field("replyTo", &self.reply_to);
        object.field("quotePost", &self.quote_post);
        object.field("language", &self.language);
        object.field("externalLink", &self.external_link);
        object.field("externalLinkTitle", &self.external_link_title);
        object.field("externalLinkDescription", &self.external_link_description);
    }
}

impl Encode for BulkDeletion {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("deletedCount", &self.deleted_count);
        object.field("message", &self.message);
    }
}

impl Encode for BulkDeletePostsResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("results", &self.results);
    }
}

impl Encode for CsvMedia {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("url", &self.url);
        object.field("type", &self.type_);
        object.field("size", &self.size);
        object.field("width", &self.width);
        object.field("height", &self.height);
        object.field("aspectRatio", &self.aspect_ratio);
        object.field("duration", &self.duration);
        object.field("format", &self.format);
        object.field("videoCodecName", &self.video_codec_name);
        object.field("frameRate", &self.frame_rate);
        object.field("audioCodecName", &self.audio_codec_name);
        object.field("audioChannels", &self.audio_channels);
        object.field("displayAspectRatio", &self.display_aspect_ratio);
        object.field("frames", &self.frames);
        object.field("selectedPoster", &self.selected_poster);
        object.field("error", &self.error);
        object.field("instagramError", &self.instagram_error);
        object.field("gmbError", &self.google_error);
        object.field("facebookError", &self.facebook_error);
        object.field("linkedinError", &self.linkedin_error);
        object.field("twitterError", &self.twitter_error);
        object.field("tiktokError", &self.tiktok_error);
        object.field("tiktokBusinessError", &self.tiktok_business_error);
        object.field("invalidError", &self.invalid_error);
    }
}

impl Encode for Category {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("primaryColor", &self.primary_color);
        object.field("secondaryColor", &self.secondary_color);
        object.field("locationId", &self.location_id);
        object.field("_id", &self.id);
        object.field("createdBy", &self.created_by);
        object.field("deleted", &self.deleted);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
    }
}

impl Encode for DeletedAccount {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
    }
}

impl Encode for DeletePostResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("results", &self.results);
    }
}

impl Encode for DeletedPost {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("postId", &self.post_id);
    }
}

impl Encode for ApprovalDetails {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("approver", &self.approver);
        object.field("requesterNote", &self.requester_note);
        object.field("approverNote", &self.approver_note);
        object.field("approvalStatus", &self.approval_status);
        object.field("approverUser", &self.approver_user);
    }
}

impl Encode for CategoryResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("results", &self.results);
    }
}

impl Encode for CategoryDetails {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("primaryColor", &self.primary_color);
        object.field("secondaryColor", &self.secondary_color);
        object.field("locationId", &self.location_id);
        object.field("_id", &self.id);
        object.field("createdBy", &self.created_by);
        object.field("deleted", &self.deleted);
        object.field("message", &self.message);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
    }
}

impl Encode for CategoryListResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("results", &self.results);
    }
}

impl Encode for CategoryList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("count", &self.count);
        object.field("categories", &self.categories);
    }
}

impl Encode for SingleCategory {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("category", &self.category);
    }
}

impl Encode for GoogleAccountLocation {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("location", &self.location);
        object.field("account", &self.account);
    }
}

impl Encode for AccountGroup {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("accountIds", &self.account_ids);
    }
}

impl Encode for SelectedTagListResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("results", &self.results);
    }
}

impl Encode for SelectedTagList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("tags", &self.tags);
        object.field("count", &self.count);
    }
}

impl Encode for TagListResponse {
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

impl Encode for TagList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("tags", &self.tags);
        object.field("count", &self.count);
    }
}

impl Encode for LinkPreview {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("url", &self.url);
        object.field("ogDescription", &self.og_description);
        object.field("ogImage", &self.og_image);
        object.field("ogTitle", &self.og_title);
        object.field("ogUrl", &self.og_url);
        object.field("ogSiteName", &self.og_site_name);
        object.field("error", &self.error);
    }
}

impl Encode for DeleteAccountResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("results", &self.results);
    }
}

impl Encode for LinkPreviewImage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("url", &self.url);
        object.field("width", &self.width);
        object.field("height", &self.height);
        object.field("type", &self.type_);
    }
}

impl Decode for PostApproval {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PostApproval")?;
        Some(Self {
            approver: object.optional("approver"),
            requester_note: object.optional("requesterNote"),
            approver_note: object.optional("approverNote"),
            approval_status: object.optional("approvalStatus"),
            extra: object.extra(),
        })
    }
}

impl Encode for PostUser {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("title", &self.title);
        object.field("firstName", &self.first_name);
        object.field("lastName", &self.last_name);
        object.field("profilePhoto", &self.profile_photo);
        object.field("phone", &self.phone);
        object.field("email", &self.email);
    }
}

impl Encode for Tag {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("tag", &self.tag);
        object.field("locationId", &self.location_id);
        object.field("_id", &self.id);
        object.field("createdBy", &self.created_by);
        object.field("deleted", &self.deleted);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
    }
}

impl Encode for UpdatePostResponse {
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

impl Encode for StatisticsValue {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("value", &self.value);
        object.field("change", &self.change);
    }
}

impl Encode for UpdatedPostMediaItem {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("url", &self.url);
        object.field("type", &self.type_);
        object.field("thumbnail", &self.thumbnail);
    }
}

impl Encode for UpdatedPostLinkedinDetails {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("pdfTitle", &self.pdf_title);
    }
}

impl Encode for UpdatedPost {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("parentPostId", &self.parent_post_id);
        object.field("summary", &self.summary);
        object.field("media", &self.media);
        object.field("accountIds", &self.account_ids);
        object.field("status", &self.status);
        object.field("scheduleDate", &self.schedule_date);
        object.field("platform", &self.platform);
        object.field("linkedinPostDetails", &self.linkedin_post_details);
        object.field("postAdditionalData", &self.post_additional_data);
    }
}

impl Encode for UpdatePostResponseResults {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("post", &self.post);
    }
}

impl Encode for OauthStart {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("Location", &self.location);
    }
}

impl Encode for StatisticsTotals {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("posts", &self.posts);
        object.field("likes", &self.likes);
        object.field("followers", &self.followers);
        object.field("impressions", &self.impressions);
        object.field("comments", &self.comments);
    }
}

impl Encode for StatisticsPostPerformance {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("posts", &self.posts);
        object.field("impressions", &self.impressions);
        object.field("likes", &self.likes);
        object.field("comments", &self.comments);
    }
}

impl Encode for StatisticsEngagement {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("likes", &self.likes);
        object.field("comments", &self.comments);
        object.field("shares", &self.shares);
        object.field("change", &self.change);
    }
}

impl Encode for StatisticsBreakdowns {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("posts", &self.posts);
        object.field("impressions", &self.impressions);
        object.field("reach", &self.reach);
        object.field("engagement", &self.engagement);
    }
}

impl Encode for StatisticsSeries {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("total", &self.total);
        object.field("series", &self.series);
    }
}

impl Encode for StatisticsPlatformTotals {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("impressions", &self.impressions);
        object.field("followers", &self.followers);
        object.field("likes", &self.likes);
    }
}

impl Encode for StatisticsGenderTotals {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("male", &self.male);
        object.field("female", &self.female);
        object.field("unknown", &self.unknown);
    }
}

impl Encode for StatisticsGender {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("totals", &self.totals);
    }
}

impl Encode for StatisticsAgeTotals {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("13-17", &self.from_13_to_17);
        object.field("18-24", &self.from_18_to_24);
        object.field("25-34", &self.from_25_to_34);
        object.field("35-44", &self.from_35_to_44);
        object.field("45-54", &self.from_45_to_54);
        object.field("55-64", &self.from_55_to_64);
        object.field("65+", &self.from_65);
        object
            .others(
                &self.others,
                &["13-17", "18-24", "25-34", "35-44", "45-54", "55-64", "65+"],
            );
    }
}

impl Encode for StatisticsAge {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("totals", &self.totals);
    }
}

impl Encode for StatisticsDemographics {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("gender", &self.gender);
        object.field("age", &self.age);
    }
}

impl Encode for Statistics {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("dayRange", &self.day_range);
        object.field("totals", &self.totals);
        object.field("postPerformance", &self.post_performance);
        object.field("breakdowns", &self.breakdowns);
        object.field("platformTotals", &self.platform_totals);
        object.field("demographics", &self.demographics);
    }
}

impl Encode for StatisticsResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("results", &self.results);
        object.field("message", &self.message);
        object.field("traceId", &self.trace_id);
    }
}

impl_serde! {
    AccountType, MediaProblem, StatisticsBreakdown, StatisticsShare, BlueskyPostDetails,
    BulkDeletion, BulkDeletePostsResponse, CsvMedia, Category, CalendarDate,
    DeletedAccount, DeletePostResponse, DeletedPost, EventEnd, FacebookPostDetails,
    ApprovalDetails, CategoryResponse, CategoryDetails, CategoryListResponse,
    CategoryList, SingleCategory, GoogleAccountLocation, AccountGroup,
    SelectedTagListResponse, SelectedTagList, TagListResponse, TagList, GoogleAccount,
    GoogleLocation, LinkPreview, InstagramPostDetails, LinkedinPoll, LinkedinPollOption,
    LinkedinPollSettings, LinkedinPostDetails, DeleteAccountResponse, LinkPreviewImage,
    PinterestBoardSelection, PinterestPostDetails, PostApproval, PostUser, Tag,
    EventStart, TimeOfDay, UpdatePostResponse, YoutubePostDetails, StatisticsValue,
    CsvStatus, PostType, ApprovalStatus, GoogleEventType, GoogleActionType,
    InstagramPostDetailsCollaborators, PollDuration, TiktokPrivacyLevel,
    UpdatedPostMediaItem, UpdatedPostLinkedinDetails, UpdatedPost,
    UpdatePostResponseResults, YoutubePrivacyLevel, YoutubeVideoType, OauthStart,
    StatisticsPlatform, StatisticsTotals, StatisticsPostPerformance,
    StatisticsEngagement, StatisticsBreakdowns, StatisticsSeries,
    StatisticsPlatformTotals, StatisticsGenderTotals, StatisticsGender,
    StatisticsAgeTotals, StatisticsAge, StatisticsDemographics, Statistics,
    StatisticsResponse,
}
