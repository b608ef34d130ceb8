//! Types shared by the versions of the Social Planner API.

#[cfg(feature = "serde")]
mod json;
#[cfg(feature = "mock")]
mod mock;

use std::collections::BTreeMap;

use highlevel_runtime::json::{debug_fields, raw};
use highlevel_runtime::serde_json::{Map, Value};
use highlevel_runtime::url::Url;
use highlevel_runtime::{
    Alternative, Decode, DecodeError, Encode, Extra, File, Form, IntoOptional, Multipart,
    Node, ResponseParts, Timestamp, Writer, impl_debug, impl_debug_fields, impl_default,
    impl_extra, open_enum, open_enum_decode, open_enum_encode,
};

use crate::{LocationId, SocialPostId, UserId};

/// Type of the account on its platform, such as a page or a profile.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum AccountType {
    /// `page`
    Page,
    /// `group`
    Group,
    /// `profile`
    Profile,
    /// `location`
    Location,
    /// `business`
    Business,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl AccountType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Page => "page",
            Self::Group => "group",
            Self::Profile => "profile",
            Self::Location => "location",
            Self::Business => "business",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AccountType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "page" => Self::Page,
            "group" => Self::Group,
            "profile" => Self::Profile,
            "location" => Self::Location,
            "business" => Self::Business,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Reason why a platform refuses a media file, such as `imageSize`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum MediaProblem {
    /// `imageSize`
    ImageSize,
    /// `imageType`
    ImageType,
    /// `imageAspectRatio`
    ImageAspectRatio,
    /// `imageDimension`
    ImageDimension,
    /// `imageWidth`
    ImageWidth,
    /// `videoType`
    VideoType,
    /// `videoDuration`
    VideoDuration,
    /// `videoSize`
    VideoSize,
    /// `videoAspectRatio`
    VideoAspectRatio,
    /// `videoWidthHeight`
    VideoWidthHeight,
    /// `videoCodec`
    VideoCodec,
    /// `videoFrameRate`
    VideoFrameRate,
    /// `audioCodec`
    AudioCodec,
    /// `audioCodecChannels`
    AudioCodecChannels,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl MediaProblem {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ImageSize => "imageSize",
            Self::ImageType => "imageType",
            Self::ImageAspectRatio => "imageAspectRatio",
            Self::ImageDimension => "imageDimension",
            Self::ImageWidth => "imageWidth",
            Self::VideoType => "videoType",
            Self::VideoDuration => "videoDuration",
            Self::VideoSize => "videoSize",
            Self::VideoAspectRatio => "videoAspectRatio",
            Self::VideoWidthHeight => "videoWidthHeight",
            Self::VideoCodec => "videoCodec",
            Self::VideoFrameRate => "videoFrameRate",
            Self::AudioCodec => "audioCodec",
            Self::AudioCodecChannels => "audioCodecChannels",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for MediaProblem {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "imageSize" => Self::ImageSize,
            "imageType" => Self::ImageType,
            "imageAspectRatio" => Self::ImageAspectRatio,
            "imageDimension" => Self::ImageDimension,
            "imageWidth" => Self::ImageWidth,
            "videoType" => Self::VideoType,
            "videoDuration" => Self::VideoDuration,
            "videoSize" => Self::VideoSize,
            "videoAspectRatio" => Self::VideoAspectRatio,
            "videoWidthHeight" => Self::VideoWidthHeight,
            "videoCodec" => Self::VideoCodec,
            "videoFrameRate" => Self::VideoFrameRate,
            "audioCodec" => Self::AudioCodec,
            "audioCodecChannels" => Self::AudioCodecChannels,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Total of a metric over all platforms and its value for each platform, with the
/// changes from the previous period.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StatisticsBreakdown {
    /// Total over all platforms.
    pub total: Option<i64>,
    /// Change of the total from the previous period, in percent.
    pub total_change: Option<f64>,
    /// Value of the metric for each platform and its change, by the name of the platform.
    pub platforms: BTreeMap<String, StatisticsValue>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for StatisticsBreakdown {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StatisticsBreakdown")?;
        Some(Self {
            total: object.optional("total"),
            total_change: object.optional("totalChange"),
            platforms: object.map("platforms"),
            extra: object.extra(),
        })
    }
}

/// Number of followers of one gender, and their share of all followers.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StatisticsShare {
    /// Number of followers with this gender.
    pub total: Option<i64>,
    /// Share of all followers, in percent.
    pub percentage: Option<f64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for StatisticsShare {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StatisticsShare")?;
        Some(Self {
            total: object.optional("total"),
            percentage: object.optional("percentage"),
            extra: object.extra(),
        })
    }
}

/// Bluesky-specific settings of a post.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BlueskyPostDetails {
    /// Short links that the server created for the links of the post.
    pub shortened_links: Vec<String>,
    /// AT URI of the post to reply to, `at://did:plc:…/app.bsky.feed.post/…`.
    pub reply_to: Option<String>,
    /// AT URI of the post to quote, `at://did:plc:…/app.bsky.feed.post/…`.
    pub quote_post: Option<String>,
    /// Language of the post, a code of ISO 639-1 such as `en`.
    pub language: Option<String>,
    /// URL that the post shows as a card.
    pub external_link: Option<String>,
    /// Title on the card of the link.
    pub external_link_title: Option<String>,
    /// Description on the card of the link.
    pub external_link_description: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for BlueskyPostDetails {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BlueskyPostDetails")?;
        Some(Self {
            shortened_links: object.list("shortenedLinks"),
            reply_to: object.optional("replyTo"),
            quote_post: object.optional("quotePost"),
            language: object.optional("language"),
            external_link: object.optional("externalLink"),
            external_link_title: object.optional("externalLinkTitle"),
            external_link_description: object.optional("externalLinkDescription"),
            extra: object.extra(),
        })
    }
}

/// Number of posts that were deleted.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkDeletion {
    /// Number of posts that were deleted.
    pub deleted_count: Option<i64>,
    /// Short description of the result.
    pub message: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for BulkDeletion {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkDeletion")?;
        Some(Self {
            deleted_count: object.optional("deletedCount"),
            message: object.optional("message"),
            extra: object.extra(),
        })
    }
}

/// The response with the number of posts that were deleted.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkDeletePostsResponse {
    /// Whether the call succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `201`.
    pub status_code: Option<i64>,
    /// Short description of the result.
    ///
    /// Example: `Posts Deleted Successfully`.
    pub message: Option<String>,
    /// Number of posts that were deleted.
    pub results: Option<BulkDeletion>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for BulkDeletePostsResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkDeletePostsResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            status_code: object.optional("statusCode"),
            message: object.optional("message"),
            results: object.optional("results"),
            extra: object.extra(),
        })
    }
}

/// An image or a video of an imported post, with the reasons why platforms refuse it.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CsvMedia {
    /// URL of the file.
    pub url: Option<String>,
    /// Media type of the file, such as `image/png`.
    pub type_: Option<String>,
    /// Size in bytes.
    ///
    /// Example: `18362`.
    pub size: Option<i64>,
    /// Width in pixels.
    ///
    /// Example: `500`.
    pub width: Option<i64>,
    /// Height in pixels.
    ///
    /// Example: `500`.
    pub height: Option<i64>,
    /// Width divided by height, as a number.
    ///
    /// Example: `1.5`.
    pub aspect_ratio: Option<f64>,
    /// Duration of the video. HighLevel does not document the unit.
    ///
    /// Example: `60`.
    pub duration: Option<f64>,
    /// Format of the file, such as `jpg`.
    pub format: Option<String>,
    /// Codec of the video, such as `h264`.
    pub video_codec_name: Option<String>,
    /// Frames per second.
    ///
    /// Example: `21`.
    pub frame_rate: Option<f64>,
    /// Codec of the audio, such as `aac`.
    pub audio_codec_name: Option<String>,
    /// Number of audio channels that the file has.
    ///
    /// Example: `1`.
    pub audio_channels: Option<i64>,
    /// Aspect ratio, width by height.
    ///
    /// Example: `250 : 167`.
    pub display_aspect_ratio: Option<String>,
    /// URLs of still images taken from the video.
    pub frames: Vec<String>,
    /// Index in `frames` of the cover image of the video, counted from 0.
    ///
    /// Example: `0`.
    pub selected_poster: Option<i64>,
    /// Error message about the file.
    ///
    /// Example: `Image is larger than 10MB`.
    pub error: Option<String>,
    /// Reason why Instagram refuses the file, such as `imageSize`.
    pub instagram_error: Option<MediaProblem>,
    /// Reason why Google Business Profile refuses the file, such as `imageDimension`.
    pub google_error: Option<MediaProblem>,
    /// Reason why Facebook refuses the file, such as `videoDuration`.
    pub facebook_error: Option<MediaProblem>,
    /// Reason why LinkedIn refuses the file, such as `imageType`.
    pub linkedin_error: Option<MediaProblem>,
    /// Reason why X (Twitter) refuses the file, such as `videoSize`.
    pub twitter_error: Option<MediaProblem>,
    /// Reason why TikTok refuses the file for a profile that is not a business account,
    /// such as `videoFrameRate`.
    pub tiktok_error: Option<MediaProblem>,
    /// Reason why TikTok refuses the file for a business account, such as `videoType`.
    pub tiktok_business_error: Option<MediaProblem>,
    /// General problem of the file, `imageSize` or `imageWidth`. HighLevel does not
    /// document which platforms it concerns.
    pub invalid_error: Option<MediaProblem>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CsvMedia {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CsvMedia")?;
        Some(Self {
            url: object.optional("url"),
            type_: object.optional("type"),
            size: object.optional("size"),
            width: object.optional("width"),
            height: object.optional("height"),
            aspect_ratio: object.optional("aspectRatio"),
            duration: object.optional("duration"),
            format: object.optional("format"),
            video_codec_name: object.optional("videoCodecName"),
            frame_rate: object.optional("frameRate"),
            audio_codec_name: object.optional("audioCodecName"),
            audio_channels: object.optional("audioChannels"),
            display_aspect_ratio: object.optional("displayAspectRatio"),
            frames: object.list("frames"),
            selected_poster: object.optional("selectedPoster"),
            error: object.optional("error"),
            instagram_error: object.optional("instagramError"),
            google_error: object.optional("gmbError"),
            facebook_error: object.optional("facebookError"),
            linkedin_error: object.optional("linkedinError"),
            twitter_error: object.optional("twitterError"),
            tiktok_error: object.optional("tiktokError"),
            tiktok_business_error: object.optional("tiktokBusinessError"),
            invalid_error: object.optional("invalidError"),
            extra: object.extra(),
        })
    }
}

/// A category of posts.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Category {
    /// Name of the category.
    ///
    /// Example: `Primary`.
    pub name: Option<String>,
    /// Main color of the category, such as `#FFFFFF`.
    pub primary_color: Option<String>,
    /// Second color of the category, such as `#FFFFFF`.
    pub secondary_color: Option<String>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// Id of the category.
    ///
    /// Example: `Lx1EI6YIgQYMQi0ytFXv`.
    pub id: Option<String>,
    /// Id of the HighLevel user who created the category.
    ///
    /// Example: `Lx1EI6YIgQYMQi0ytFXv`.
    pub created_by: Option<UserId>,
    /// Whether the category was deleted.
    pub deleted: Option<bool>,
    /// When the category was created, RFC 3339.
    ///
    /// Example: `2023-08-02T00:00:00.000Z`.
    pub created_at: Option<Timestamp>,
    /// When the category was last changed, RFC 3339.
    ///
    /// Example: `2023-08-02T00:00:00.000Z`.
    pub updated_at: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Category {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Category")?;
        Some(Self {
            name: object.optional("name"),
            primary_color: object.optional("primaryColor"),
            secondary_color: object.optional("secondaryColor"),
            location_id: object.optional("locationId"),
            id: object.optional("_id"),
            created_by: object.optional("createdBy"),
            deleted: object.optional("deleted"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            extra: object.extra(),
        })
    }
}

/// A date: year, month and day.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CalendarDate {
    /// The year, with four digits.
    ///
    /// Example: `2022`.
    pub year: Option<i64>,
    /// The month, 1 to 12.
    ///
    /// Example: `1`.
    pub month: Option<i64>,
    /// The day of the month, 1 to 31.
    ///
    /// Example: `1`.
    pub day: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl CalendarDate {
    /// Creates a value with the required fields.
    pub fn new(year: i64, month: i64, day: i64) -> Self {
        Self {
            year: Some(year),
            month: Some(month),
            day: Some(day),
            ..Self::default()
        }
    }
}

impl Decode for CalendarDate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CalendarDate")?;
        Some(Self {
            year: object.optional("year"),
            month: object.optional("month"),
            day: object.optional("day"),
            extra: object.extra(),
        })
    }
}

impl Encode for CalendarDate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("year", &self.year);
        object.field("month", &self.month);
        object.field("day", &self.day);
    }
}

/// The account that was disconnected.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeletedAccount {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<LocationId>,
    /// Id of the account.
    ///
    /// Example: `65fac446d599990d1313c1dd`.
    pub id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for DeletedAccount {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeletedAccount")?;
        Some(Self {
            location_id: object.optional("locationId"),
            id: object.optional("id"),
            extra: object.extra(),
        })
    }
}

/// The response with the id of the post that was deleted.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeletePostResponse {
    /// Whether the call succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `200`.
    pub status_code: Option<i64>,
    /// Short description of the result.
    ///
    /// Example: `Deleted Post`.
    pub message: Option<String>,
    /// The post that was deleted.
    pub results: Option<DeletedPost>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for DeletePostResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeletePostResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            status_code: object.optional("statusCode"),
            message: object.optional("message"),
            results: object.optional("results"),
            extra: object.extra(),
        })
    }
}

/// The post that was deleted.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeletedPost {
    /// Id of the deleted post.
    pub post_id: Option<SocialPostId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for DeletedPost {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeletedPost")?;
        Some(Self {
            post_id: object.optional("postId"),
            extra: object.extra(),
        })
    }
}

/// Day and time at which an event or an offer ends.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EventEnd {
    /// Day of the end.
    pub end_date: Option<CalendarDate>,
    /// Time of day of the end.
    pub end_time: Option<TimeOfDay>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl EventEnd {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Day of the end.
    #[must_use]
    pub fn end_date(mut self, value: impl IntoOptional<CalendarDate>) -> Self {
        self.end_date = value.into_optional();
        self
    }

    /// Time of day of the end.
    #[must_use]
    pub fn end_time(mut self, value: impl IntoOptional<TimeOfDay>) -> Self {
        self.end_time = value.into_optional();
        self
    }
}

impl Decode for EventEnd {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EventEnd")?;
        Some(Self {
            end_date: object.optional("endDate"),
            end_time: object.optional("endTime"),
            extra: object.extra(),
        })
    }
}

impl Encode for EventEnd {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("endDate", &self.end_date);
        object.field("endTime", &self.end_time);
    }
}

/// Facebook-specific settings of a post.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FacebookPostDetails {
    /// Format on the platform: a post in the feed, a story (visible for 24 hours) or a
    /// reel (a short vertical video).
    pub type_: Option<PostType>,
    /// Id of a preset background for a text-only post of type `post`, with at most 130
    /// characters; ignored if the post has media.
    pub text_format_preset_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl FacebookPostDetails {
    /// Creates a value with the required fields.
    pub fn new(type_: PostType) -> Self {
        Self {
            type_: Some(type_),
            ..Self::default()
        }
    }

    /// Id of a preset background for a text-only post of type `post`, with at most 130
    /// characters; ignored if the post has media.
    #[must_use]
    pub fn text_format_preset_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.text_format_preset_id = value.into_optional();
        self
    }
}

impl Decode for FacebookPostDetails {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FacebookPostDetails")?;
        Some(Self {
            type_: object.optional("type"),
            text_format_preset_id: object.optional("textFormatPresetId"),
            extra: object.extra(),
        })
    }
}

impl Encode for FacebookPostDetails {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("textFormatPresetId", &self.text_format_preset_id);
    }
}

/// Approval of a post, and the user who decides about it.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ApprovalDetails {
    /// Id of the user who approves or rejects the post.
    ///
    /// Example: `iVrVJ2uoXNF0wzcBzgl5`.
    pub approver: Option<UserId>,
    /// Note of the author of the post to the approver.
    ///
    /// Example: `Test suggestion`.
    pub requester_note: Option<String>,
    /// Note of the approver to the author of the post.
    ///
    /// Example: `Test suggestion`.
    pub approver_note: Option<String>,
    /// State of the approval: waiting for the approver, approved, rejected, or not
    /// required.
    pub approval_status: Option<ApprovalStatus>,
    /// The user who approves or rejects the post.
    pub approver_user: Option<PostUser>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ApprovalDetails {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ApprovalDetails")?;
        Some(Self {
            approver: object.optional("approver"),
            requester_note: object.optional("requesterNote"),
            approver_note: object.optional("approverNote"),
            approval_status: object.optional("approvalStatus"),
            approver_user: object.optional("approverUser"),
            extra: object.extra(),
        })
    }
}

/// The response with a post category.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CategoryResponse {
    /// Whether the call succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `200`.
    pub status_code: Option<i64>,
    /// Short description of the result.
    ///
    /// Example: `Fetched Category`.
    pub message: Option<String>,
    /// The requested category.
    pub results: Option<SingleCategory>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CategoryResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CategoryResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            status_code: object.optional("statusCode"),
            message: object.optional("message"),
            results: object.optional("results"),
            extra: object.extra(),
        })
    }
}

/// A category of posts, or the message that there is none.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CategoryDetails {
    /// Name of the category.
    ///
    /// Example: `Primary`.
    pub name: Option<String>,
    /// Main color of the category, such as `#FFFFFF`.
    pub primary_color: Option<String>,
    /// Second color of the category, such as `#FFFFFF`.
    pub secondary_color: Option<String>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// Id of the category.
    ///
    /// Example: `Lx1EI6YIgQYMQi0ytFXv`.
    pub id: Option<String>,
    /// Id of the HighLevel user who created the category.
    ///
    /// Example: `Lx1EI6YIgQYMQi0ytFXv`.
    pub created_by: Option<UserId>,
    /// Whether the category was deleted.
    pub deleted: Option<bool>,
    /// Reason why the category was not found.
    ///
    /// Example: `Category not found`.
    pub message: Option<String>,
    /// When the category was created, RFC 3339.
    ///
    /// Example: `2023-08-02T00:00:00.000Z`.
    pub created_at: Option<Timestamp>,
    /// When the category was last changed, RFC 3339.
    ///
    /// Example: `2023-08-02T00:00:00.000Z`.
    pub updated_at: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CategoryDetails {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CategoryDetails")?;
        Some(Self {
            name: object.optional("name"),
            primary_color: object.optional("primaryColor"),
            secondary_color: object.optional("secondaryColor"),
            location_id: object.optional("locationId"),
            id: object.optional("_id"),
            created_by: object.optional("createdBy"),
            deleted: object.optional("deleted"),
            message: object.optional("message"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            extra: object.extra(),
        })
    }
}

/// The response with the post categories of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CategoryListResponse {
    /// Whether the call succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `200`.
    pub status_code: Option<i64>,
    /// Short description of the result.
    ///
    /// Example: `Fetched Categories by Location ID`.
    pub message: Option<String>,
    /// The categories of this page.
    pub results: Option<CategoryList>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CategoryListResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CategoryListResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            status_code: object.optional("statusCode"),
            message: object.optional("message"),
            results: object.optional("results"),
            extra: object.extra(),
        })
    }
}

/// Categories of a location on one page, and their total number.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CategoryList {
    /// Number of categories that match, on all pages.
    ///
    /// Example: `3`.
    pub count: Option<i64>,
    /// The categories of this page.
    pub categories: Vec<Category>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CategoryList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CategoryList")?;
        Some(Self {
            count: object.optional("count"),
            categories: object.list("categories"),
            extra: object.extra(),
        })
    }
}

/// The payload of a response: one category.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SingleCategory {
    /// The requested category.
    pub category: Option<CategoryDetails>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for SingleCategory {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SingleCategory")?;
        Some(Self {
            category: object.optional("category"),
            extra: object.extra(),
        })
    }
}

/// A Google business location and the account that owns it.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleAccountLocation {
    /// The business location.
    pub location: Option<GoogleLocation>,
    /// The Google account that owns the business location.
    pub account: Option<GoogleAccount>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for GoogleAccountLocation {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleAccountLocation")?;
        Some(Self {
            location: object.optional("location"),
            account: object.optional("account"),
            extra: object.extra(),
        })
    }
}

/// A named group of connected accounts.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AccountGroup {
    /// Id of the group.
    ///
    /// Example: `6284c43d519161e96cc09c13`.
    pub id: Option<String>,
    /// Name of the group.
    ///
    /// Example: `Primary`.
    pub name: Option<String>,
    /// Ids of the accounts in the group.
    pub account_ids: Vec<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for AccountGroup {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AccountGroup")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            account_ids: object.list("accountIds"),
            extra: object.extra(),
        })
    }
}

/// The response with the tags that have the requested ids.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SelectedTagListResponse {
    /// Whether the call succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `201`.
    pub status_code: Option<i64>,
    /// Short description of the result.
    ///
    /// Example: `Fetched Tags by Tag IDs`.
    pub message: Option<String>,
    /// The tags that match.
    pub results: Option<SelectedTagList>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for SelectedTagListResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SelectedTagListResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            status_code: object.optional("statusCode"),
            message: object.optional("message"),
            results: object.optional("results"),
            extra: object.extra(),
        })
    }
}

/// The tags with the requested ids.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SelectedTagList {
    /// The tags that have the requested ids.
    pub tags: Vec<Tag>,
    /// Number of tags that match.
    ///
    /// Example: `3`.
    pub count: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for SelectedTagList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SelectedTagList")?;
        Some(Self {
            tags: object.list("tags"),
            count: object.optional("count"),
            extra: object.extra(),
        })
    }
}

/// The response with the post tags of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TagListResponse {
    /// Whether the call succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `200`.
    pub status_code: Option<i64>,
    /// Short description of the result.
    ///
    /// Example: `Fetched Tags by Location ID`.
    pub message: Option<String>,
    /// The tags that match.
    pub results: Option<TagList>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for TagListResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TagListResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            status_code: object.optional("statusCode"),
            message: object.optional("message"),
            results: object.optional("results"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// Tags of a location on one page, and their total number.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TagList {
    /// The tags of this page.
    pub tags: Vec<Tag>,
    /// Number of tags that match.
    ///
    /// Example: `3`.
    pub count: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for TagList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TagList")?;
        Some(Self {
            tags: object.list("tags"),
            count: object.optional("count"),
            extra: object.extra(),
        })
    }
}

/// The Google account that owns a business location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleAccount {
    /// Google's resource name of the account, such as `accounts/123`.
    pub name: Option<String>,
    /// Display name of the Google account.
    ///
    /// Example: `Account Name Test`.
    pub account_name: Option<String>,
    /// Type of the account in Google's terms, such as `PERSONAL` or `LOCATION_GROUP`.
    pub type_: Option<String>,
    /// State of the verification by Google, such as `UNVERIFIED`.
    pub verification_state: Option<String>,
    /// State of the vetting by Google, such as `NOT_VETTED`.
    pub vetted_state: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl GoogleAccount {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Google's resource name of the account, such as `accounts/123`.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Display name of the Google account.
    #[must_use]
    pub fn account_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.account_name = value.into_optional();
        self
    }

    /// Type of the account in Google's terms, such as `PERSONAL` or `LOCATION_GROUP`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// State of the verification by Google, such as `UNVERIFIED`.
    #[must_use]
    pub fn verification_state(mut self, value: impl IntoOptional<String>) -> Self {
        self.verification_state = value.into_optional();
        self
    }

    /// State of the vetting by Google, such as `NOT_VETTED`.
    #[must_use]
    pub fn vetted_state(mut self, value: impl IntoOptional<String>) -> Self {
        self.vetted_state = value.into_optional();
        self
    }
}

impl Decode for GoogleAccount {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleAccount")?;
        Some(Self {
            name: object.optional("name"),
            account_name: object.optional("accountName"),
            type_: object.optional("type"),
            verification_state: object.optional("verificationState"),
            vetted_state: object.optional("vettedState"),
            extra: object.extra(),
        })
    }
}

impl Encode for GoogleAccount {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("accountName", &self.account_name);
        object.field("type", &self.type_);
        object.field("verificationState", &self.verification_state);
        object.field("vettedState", &self.vetted_state);
    }
}

/// A business location in Google Business Profile.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleLocation {
    /// Google's resource name of the location.
    ///
    /// Example: `locations/12345678901234567890`.
    pub name: Option<String>,
    /// Code that the owner gave the location.
    ///
    /// Example: `w37swmmLbA02zgqKPpxITe`.
    pub store_code: Option<String>,
    /// Name of the business.
    pub title: Option<String>,
    /// Metadata of Google about the location; HighLevel does not document the keys.
    pub metadata: Option<Map<String, Value>>,
    /// Street address of the location.
    pub storefront_address: Option<Map<String, Value>>,
    /// The chain that the location belongs to, and its other locations.
    pub relationship_data: Option<Map<String, Value>>,
    /// Whether the limit of locations is reached.
    pub max_location: Option<bool>,
    /// Whether Google has verified the location.
    pub is_verified: Option<bool>,
    /// Whether the business location is already connected to the HighLevel location.
    pub is_connected: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl GoogleLocation {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Google's resource name of the location.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Code that the owner gave the location.
    #[must_use]
    pub fn store_code(mut self, value: impl IntoOptional<String>) -> Self {
        self.store_code = value.into_optional();
        self
    }

    /// Name of the business.
    #[must_use]
    pub fn title(mut self, value: impl IntoOptional<String>) -> Self {
        self.title = value.into_optional();
        self
    }

    /// Metadata of Google about the location; HighLevel does not document the keys.
    #[must_use]
    pub fn metadata(mut self, value: impl IntoOptional<Map<String, Value>>) -> Self {
        self.metadata = value.into_optional();
        self
    }

    /// Street address of the location.
    #[must_use]
    pub fn storefront_address(
        mut self,
        value: impl IntoOptional<Map<String, Value>>,
    ) -> Self {
        self.storefront_address = value.into_optional();
        self
    }

    /// The chain that the location belongs to, and its other locations.
    #[must_use]
    pub fn relationship_data(
        mut self,
        value: impl IntoOptional<Map<String, Value>>,
    ) -> Self {
        self.relationship_data = value.into_optional();
        self
    }

    /// Whether the limit of locations is reached.
    #[must_use]
    pub fn max_location(mut self, value: impl IntoOptional<bool>) -> Self {
        self.max_location = value.into_optional();
        self
    }

    /// Whether Google has verified the location.
    #[must_use]
    pub fn is_verified(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_verified = value.into_optional();
        self
    }

    /// Whether the business location is already connected to the HighLevel location.
    #[must_use]
    pub fn is_connected(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_connected = value.into_optional();
        self
    }
}

impl Decode for GoogleLocation {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleLocation")?;
        Some(Self {
            name: object.optional("name"),
            store_code: object.optional("storeCode"),
            title: object.optional("title"),
            metadata: object.optional("metadata"),
            storefront_address: object.optional("storefrontAddress"),
            relationship_data: object.optional("relationshipData"),
            max_location: object.optional("maxLocation"),
            is_verified: object.optional("isVerified"),
            is_connected: object.optional("isConnected"),
            extra: object.extra(),
        })
    }
}

impl Encode for GoogleLocation {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("storeCode", &self.store_code);
        object.field("title", &self.title);
        object.field("metadata", &self.metadata);
        object.field("storefrontAddress", &self.storefront_address);
        object.field("relationshipData", &self.relationship_data);
        object.field("maxLocation", &self.max_location);
        object.field("isVerified", &self.is_verified);
        object.field("isConnected", &self.is_connected);
    }
}

/// Preview of a link: the Open Graph tags of the linked page.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LinkPreview {
    /// URL of the link.
    pub url: Option<String>,
    /// Description of the page.
    ///
    /// Example: `Social media as we know it has barely`.
    pub og_description: Option<String>,
    /// Image of the page.
    pub og_image: Option<LinkPreviewImage>,
    /// Title of the page.
    ///
    /// Example: `The Impact of Social Media: Is it Irreplaceable?`.
    pub og_title: Option<String>,
    /// URL of the page according to its Open Graph tags.
    pub og_url: Option<String>,
    /// Name of the website, from its Open Graph tags.
    ///
    /// Example: `Knowledge at Wharton`.
    pub og_site_name: Option<String>,
    /// Reason why the page could not be read.
    ///
    /// Example: `InvalidLink`.
    pub error: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for LinkPreview {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LinkPreview")?;
        Some(Self {
            url: object.optional("url"),
            og_description: object.optional("ogDescription"),
            og_image: object.optional("ogImage"),
            og_title: object.optional("ogTitle"),
            og_url: object.optional("ogUrl"),
            og_site_name: object.optional("ogSiteName"),
            error: object.optional("error"),
            extra: object.extra(),
        })
    }
}

/// Instagram-specific settings of a post.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InstagramPostDetails {
    /// Format on the platform: a post in the feed, a story (visible for 24 hours) or a
    /// reel (a short vertical video).
    pub type_: Option<PostType>,
    /// Whether a reel also appears in the profile grid, not only in the Reels tab.
    pub show_on_feed: Option<bool>,
    /// Whether a user gets a push notification to publish a story manually, instead of
    /// HighLevel publishing it.
    pub publish_via_push_notification: Option<bool>,
    /// Note to the user who publishes the story manually; only with
    /// [`publish_via_push_notification`](InstagramPostDetails::publish_via_push_notification).
    pub publisher_note: Option<String>,
    /// Instagram user names of the collaborators of a post or reel, as one list or as
    /// lists by account id; at most 3 per account.
    pub collaborators: Option<InstagramPostDetailsCollaborators>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl InstagramPostDetails {
    /// Creates a value with the required fields.
    pub fn new(type_: PostType) -> Self {
        Self {
            type_: Some(type_),
            ..Self::default()
        }
    }

    /// Whether a reel also appears in the profile grid, not only in the Reels tab.
    #[must_use]
    pub fn show_on_feed(mut self, value: impl IntoOptional<bool>) -> Self {
        self.show_on_feed = value.into_optional();
        self
    }

    /// Whether a user gets a push notification to publish a story manually, instead of
    /// HighLevel publishing it.
    #[must_use]
    pub fn publish_via_push_notification(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.publish_via_push_notification = value.into_optional();
        self
    }

    /// Note to the user who publishes the story manually; only with
    /// [`publish_via_push_notification`](InstagramPostDetails::publish_via_push_notification).
    #[must_use]
    pub fn publisher_note(mut self, value: impl IntoOptional<String>) -> Self {
        self.publisher_note = value.into_optional();
        self
    }

    /// Instagram user names of the collaborators of a post or reel, as one list or as
    /// lists by account id; at most 3 per account.
    #[must_use]
    pub fn collaborators(
        mut self,
        value: impl IntoOptional<InstagramPostDetailsCollaborators>,
    ) -> Self {
        self.collaborators = value.into_optional();
        self
    }
}

impl Decode for InstagramPostDetails {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InstagramPostDetails")?;
        Some(Self {
            type_: object.optional("type"),
            show_on_feed: object.optional("showOnFeed"),
            publish_via_push_notification: object.optional("publishViaPushNotification"),
            publisher_note: object.optional("publisherNote"),
            collaborators: object.optional("collaborators"),
            extra: object.extra(),
        })
    }
}

impl Encode for InstagramPostDetails {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("showOnFeed", &self.show_on_feed);
        object.field("publishViaPushNotification", &self.publish_via_push_notification);
        object.field("publisherNote", &self.publisher_note);
        object.field("collaborators", &self.collaborators);
    }
}

/// A poll on LinkedIn.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LinkedinPoll {
    /// Question of the poll.
    ///
    /// At most 140 characters.
    pub question: Option<String>,
    /// Choices of the poll, all different.
    ///
    /// From 2 to 4 elements.
    pub options: Vec<LinkedinPollOption>,
    /// Duration of the poll.
    pub settings: Option<LinkedinPollSettings>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl LinkedinPoll {
    /// Creates a value with the required fields.
    pub fn new(
        question: impl Into<String>,
        options: impl IntoIterator<Item = LinkedinPollOption>,
        settings: LinkedinPollSettings,
    ) -> Self {
        Self {
            question: Some(question.into()),
            options: options.into_iter().collect(),
            settings: Some(settings),
            ..Self::default()
        }
    }
}

impl Decode for LinkedinPoll {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LinkedinPoll")?;
        Some(Self {
            question: object.optional("question"),
            options: object.list("options"),
            settings: object.optional("settings"),
            extra: object.extra(),
        })
    }
}

impl Encode for LinkedinPoll {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("question", &self.question);
        object.field("options", &self.options);
        object.field("settings", &self.settings);
    }
}

/// One of two to four choices of a poll.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LinkedinPollOption {
    /// Text of the choice.
    ///
    /// At most 30 characters.
    pub text: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl LinkedinPollOption {
    /// Creates a value with the required fields.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            ..Self::default()
        }
    }
}

impl Decode for LinkedinPollOption {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LinkedinPollOption")?;
        Some(Self {
            text: object.optional("text"),
            extra: object.extra(),
        })
    }
}

impl Encode for LinkedinPollOption {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("text", &self.text);
    }
}

/// Duration of a poll.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LinkedinPollSettings {
    /// Period in which the poll accepts votes.
    pub duration: Option<PollDuration>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl LinkedinPollSettings {
    /// Creates a value with the required fields.
    pub fn new(duration: PollDuration) -> Self {
        Self {
            duration: Some(duration),
            ..Self::default()
        }
    }
}

impl Decode for LinkedinPollSettings {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LinkedinPollSettings")?;
        Some(Self {
            duration: object.optional("duration"),
            extra: object.extra(),
        })
    }
}

impl Encode for LinkedinPollSettings {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("duration", &self.duration);
    }
}

/// LinkedIn-specific settings of a post.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LinkedinPostDetails {
    /// Title of the PDF document, at most 100 characters.
    pub pdf_title: Option<String>,
    /// Whether the images are published as the pages of one PDF document, at most 300
    /// pages and 100 MB.
    pub post_as_pdf: Option<bool>,
    /// Poll of the post; a post with a poll has neither media nor a link preview.
    pub poll: Option<LinkedinPoll>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`LinkedinPostDetails::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct LinkedinPostDetailsRequired<PdfTitle> {
    /// Title of the PDF document, at most 100 characters.
    pub pdf_title: PdfTitle,
    /// Whether the images are published as the pages of one PDF document, at most 300
    /// pages and 100 MB.
    pub post_as_pdf: bool,
}

impl LinkedinPostDetails {
    /// Creates a value with the required fields.
    pub fn new(required: LinkedinPostDetailsRequired<impl Into<String>>) -> Self {
        let LinkedinPostDetailsRequired { pdf_title, post_as_pdf } = required;
        Self {
            pdf_title: Some(pdf_title.into()),
            post_as_pdf: Some(post_as_pdf),
            ..Self::default()
        }
    }

    /// Poll of the post; a post with a poll has neither media nor a link preview.
    #[must_use]
    pub fn poll(mut self, value: impl IntoOptional<LinkedinPoll>) -> Self {
        self.poll = value.into_optional();
        self
    }
}

impl Decode for LinkedinPostDetails {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LinkedinPostDetails")?;
        Some(Self {
            pdf_title: object.optional("pdfTitle"),
            post_as_pdf: object.optional("postAsPdf"),
            poll: object.optional("poll"),
            extra: object.extra(),
        })
    }
}

impl Encode for LinkedinPostDetails {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("pdfTitle", &self.pdf_title);
        object.field("postAsPdf", &self.post_as_pdf);
        object.field("poll", &self.poll);
    }
}

/// The response with the account that was disconnected.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteAccountResponse {
    /// Whether the call succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `200`.
    pub status_code: Option<i64>,
    /// Short description of the result.
    ///
    /// Example: `Deleted Account`.
    pub message: Option<String>,
    /// The account that was disconnected.
    pub results: Option<DeletedAccount>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for DeleteAccountResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteAccountResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            status_code: object.optional("statusCode"),
            message: object.optional("message"),
            results: object.optional("results"),
            extra: object.extra(),
        })
    }
}

/// The image of the preview of a link.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LinkPreviewImage {
    /// URL of the image.
    pub url: Option<String>,
    /// Width in pixels.
    ///
    /// Example: `400`.
    pub width: Option<i64>,
    /// Height in pixels.
    ///
    /// Example: `400`.
    pub height: Option<i64>,
    /// Media type of the image, such as `image/png`.
    pub type_: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for LinkPreviewImage {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LinkPreviewImage")?;
        Some(Self {
            url: object.optional("url"),
            width: object.optional("width"),
            height: object.optional("height"),
            type_: object.optional("type"),
            extra: object.extra(),
        })
    }
}

/// The boards of one account that a pin goes to.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PinterestBoardSelection {
    /// Id of the connected Pinterest account.
    pub account_id: Option<String>,
    /// Ids of the boards to publish on; each board gets a separate post.
    ///
    /// From 1 to 25 elements.
    pub boards: Vec<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl PinterestBoardSelection {
    /// Creates a value with the required fields.
    pub fn new(
        account_id: impl Into<String>,
        boards: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            account_id: Some(account_id.into()),
            boards: boards.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Decode for PinterestBoardSelection {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PinterestBoardSelection")?;
        Some(Self {
            account_id: object.optional("accountId"),
            boards: object.list("boards"),
            extra: object.extra(),
        })
    }
}

impl Encode for PinterestBoardSelection {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("accountId", &self.account_id);
        object.field("boards", &self.boards);
    }
}

/// Pinterest-specific settings of a post.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PinterestPostDetails {
    /// Title of the pin, at most 100 characters.
    pub title: Option<String>,
    /// URL that the pin opens, at most 2,048 characters.
    pub link: Option<String>,
    /// Id of one board for each account, by the OAuth id of the account; replaced by
    /// [`pinterest_boards`](PinterestPostDetails::pinterest_boards).
    ///
    /// Marked as deprecated in the documentation.
    pub board_ids: Option<BTreeMap<String, String>>,
    /// Boards to publish on, by account; takes precedence over
    /// [`board_ids`](PinterestPostDetails::board_ids). Each board gets a separate post;
    /// at most 25 boards per account.
    pub pinterest_boards: Option<Vec<PinterestBoardSelection>>,
    /// Short links that the server created for the links of the post.
    pub shortened_links: Option<Vec<String>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl PinterestPostDetails {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Title of the pin, at most 100 characters.
    #[must_use]
    pub fn title(mut self, value: impl IntoOptional<String>) -> Self {
        self.title = value.into_optional();
        self
    }

    /// URL that the pin opens, at most 2,048 characters.
    #[must_use]
    pub fn link(mut self, value: impl IntoOptional<String>) -> Self {
        self.link = value.into_optional();
        self
    }

    /// Id of one board for each account, by the OAuth id of the account; replaced by
    /// [`pinterest_boards`](PinterestPostDetails::pinterest_boards). Marked as deprecated
    /// in the documentation.
    #[must_use]
    pub fn board_ids(
        mut self,
        value: impl IntoOptional<BTreeMap<String, String>>,
    ) -> Self {
        self.board_ids = value.into_optional();
        self
    }

    /// Boards to publish on, by account; takes precedence over
    /// [`board_ids`](PinterestPostDetails::board_ids). Each board gets a separate post;
    /// at most 25 boards per account.
    #[must_use]
    pub fn pinterest_boards(
        mut self,
        value: impl IntoOptional<Vec<PinterestBoardSelection>>,
    ) -> Self {
        self.pinterest_boards = value.into_optional();
        self
    }

    /// Short links that the server created for the links of the post.
    #[must_use]
    pub fn shortened_links(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.shortened_links = value.into_optional();
        self
    }
}

impl Decode for PinterestPostDetails {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PinterestPostDetails")?;
        Some(Self {
            title: object.optional("title"),
            link: object.optional("link"),
            board_ids: object.optional("boardIds"),
            pinterest_boards: object.optional("pinterestBoards"),
            shortened_links: object.optional("shortenedLinks"),
            extra: object.extra(),
        })
    }
}

impl Encode for PinterestPostDetails {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("title", &self.title);
        object.field("link", &self.link);
        object.field("boardIds", &self.board_ids);
        object.field("pinterestBoards", &self.pinterest_boards);
        object.field("shortenedLinks", &self.shortened_links);
    }
}

/// Approval of a post.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PostApproval {
    /// Id of the user who approves or rejects the post.
    ///
    /// Example: `iVrVJ2uoXNF0wzcBzgl5`.
    pub approver: Option<UserId>,
    /// Note of the author of the post to the approver.
    ///
    /// Example: `Test suggestion`.
    pub requester_note: Option<String>,
    /// Note of the approver to the author of the post.
    ///
    /// Example: `Test suggestion`.
    pub approver_note: Option<String>,
    /// State of the approval: waiting for the approver, approved, rejected, or not
    /// required.
    pub approval_status: Option<ApprovalStatus>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl PostApproval {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the user who approves or rejects the post.
    #[must_use]
    pub fn approver(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.approver = value.into_optional();
        self
    }

    /// Note of the author of the post to the approver.
    #[must_use]
    pub fn requester_note(mut self, value: impl IntoOptional<String>) -> Self {
        self.requester_note = value.into_optional();
        self
    }

    /// Note of the approver to the author of the post.
    #[must_use]
    pub fn approver_note(mut self, value: impl IntoOptional<String>) -> Self {
        self.approver_note = value.into_optional();
        self
    }

    /// State of the approval: waiting for the approver, approved, rejected, or not
    /// required.
    #[must_use]
    pub fn approval_status(mut self, value: impl IntoOptional<ApprovalStatus>) -> Self {
        self.approval_status = value.into_optional();
        self
    }
}

impl Encode for PostApproval {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("approver", &self.approver);
        object.field("requesterNote", &self.requester_note);
        object.field("approverNote", &self.approver_note);
        object.field("approvalStatus", &self.approval_status);
    }
}

/// A HighLevel user who created a post or decides about its approval.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PostUser {
    /// Id of the user.
    ///
    /// Example: `6284c43d519161e96cc09c13`.
    pub id: Option<UserId>,
    /// Form of address of the user.
    ///
    /// Example: `Mr`.
    pub title: Option<String>,
    /// The user's first name.
    ///
    /// Example: `Harry`.
    pub first_name: Option<String>,
    /// The user's last name.
    ///
    /// Example: `Spencer`.
    pub last_name: Option<String>,
    /// URL of the photo of the user.
    pub profile_photo: Option<String>,
    /// The user's phone number.
    ///
    /// Example: `901111119`.
    pub phone: Option<String>,
    /// The user's email address.
    ///
    /// Example: `abc@xyc.com`.
    pub email: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for PostUser {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PostUser")?;
        Some(Self {
            id: object.optional("id"),
            title: object.optional("title"),
            first_name: object.optional("firstName"),
            last_name: object.optional("lastName"),
            profile_photo: object.optional("profilePhoto"),
            phone: object.optional("phone"),
            email: object.optional("email"),
            extra: object.extra(),
        })
    }
}

/// A tag of posts.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Tag {
    /// Name of the tag.
    pub tag: Option<String>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// Id of the tag.
    ///
    /// Example: `Lx1EI6YIgQYMQi0ytFXv`.
    pub id: Option<String>,
    /// Id of the user who created the tag.
    ///
    /// Example: `Lx1EI6YIgQYMQi0ytFXv`.
    pub created_by: Option<UserId>,
    /// Whether the tag was deleted.
    pub deleted: Option<bool>,
    /// When the tag was created, RFC 3339.
    ///
    /// Example: `2023-08-02T00:00:00.000Z`.
    pub created_at: Option<Timestamp>,
    /// When the tag was last changed, RFC 3339.
    ///
    /// Example: `2023-08-02T00:00:00.000Z`.
    pub updated_at: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Tag {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Tag")?;
        Some(Self {
            tag: object.optional("tag"),
            location_id: object.optional("locationId"),
            id: object.optional("_id"),
            created_by: object.optional("createdBy"),
            deleted: object.optional("deleted"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            extra: object.extra(),
        })
    }
}

/// Day and time at which an event or an offer begins.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EventStart {
    /// Day of the start.
    pub start_date: Option<CalendarDate>,
    /// Time of day of the start.
    pub start_time: Option<TimeOfDay>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl EventStart {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Day of the start.
    #[must_use]
    pub fn start_date(mut self, value: impl IntoOptional<CalendarDate>) -> Self {
        self.start_date = value.into_optional();
        self
    }

    /// Time of day of the start.
    #[must_use]
    pub fn start_time(mut self, value: impl IntoOptional<TimeOfDay>) -> Self {
        self.start_time = value.into_optional();
        self
    }
}

impl Decode for EventStart {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EventStart")?;
        Some(Self {
            start_date: object.optional("startDate"),
            start_time: object.optional("startTime"),
            extra: object.extra(),
        })
    }
}

impl Encode for EventStart {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("startDate", &self.start_date);
        object.field("startTime", &self.start_time);
    }
}

/// A time of day.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TimeOfDay {
    /// The hour, 0 to 23.
    ///
    /// Example: `23`.
    pub hours: Option<i64>,
    /// The minute, 0 to 59.
    ///
    /// Example: `56`.
    pub minutes: Option<i64>,
    /// The second, 0 to 59.
    ///
    /// Example: `34`.
    pub seconds: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl TimeOfDay {
    /// Creates a value with the required fields.
    pub fn new(hours: i64, minutes: i64, seconds: i64) -> Self {
        Self {
            hours: Some(hours),
            minutes: Some(minutes),
            seconds: Some(seconds),
            ..Self::default()
        }
    }
}

impl Decode for TimeOfDay {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TimeOfDay")?;
        Some(Self {
            hours: object.optional("hours"),
            minutes: object.optional("minutes"),
            seconds: object.optional("seconds"),
            extra: object.extra(),
        })
    }
}

impl Encode for TimeOfDay {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("hours", &self.hours);
        object.field("minutes", &self.minutes);
        object.field("seconds", &self.seconds);
    }
}

/// The response with the post after the change.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdatePostResponse {
    /// Whether the call succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `200`.
    pub status_code: Option<i64>,
    /// Short description of the result.
    ///
    /// Example: `Updated Post`.
    pub message: Option<String>,
    /// The post that was changed.
    pub results: Option<UpdatePostResponseResults>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UpdatePostResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdatePostResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            status_code: object.optional("statusCode"),
            message: object.optional("message"),
            results: object.optional("results"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// A CSV file to be imported.
#[derive(Clone)]
#[non_exhaustive]
pub struct CsvUpload {
    /// The CSV file, with a row for each post.
    pub file: File,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl CsvUpload {
    /// Creates a form with the required fields.
    pub fn new(file: File) -> Self {
        Self { file, extra: Extra::new() }
    }
}

impl Multipart for CsvUpload {
    #[inline]
    fn write(&self, form: &mut Form) {
        form.file("file", &self.file);
        form.extra(&self.extra);
    }
}

/// YouTube-specific settings of a post.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct YoutubePostDetails {
    /// Title of the video, at most 100 characters.
    pub title: Option<String>,
    /// Who can see the video: everyone (`public`), people who have the link (`unlisted`)
    /// or only the owner (`private`).
    pub privacy_level: Option<YoutubePrivacyLevel>,
    /// Format of the video: a normal `video`, or a `short` (vertical, at most 60
    /// seconds).
    pub type_: Option<YoutubeVideoType>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl YoutubePostDetails {
    /// Creates a value with the required fields.
    pub fn new(type_: YoutubeVideoType) -> Self {
        Self {
            type_: Some(type_),
            ..Self::default()
        }
    }

    /// Title of the video, at most 100 characters.
    #[must_use]
    pub fn title(mut self, value: impl IntoOptional<String>) -> Self {
        self.title = value.into_optional();
        self
    }

    /// Who can see the video: everyone (`public`), people who have the link (`unlisted`)
    /// or only the owner (`private`).
    #[must_use]
    pub fn privacy_level(
        mut self,
        value: impl IntoOptional<YoutubePrivacyLevel>,
    ) -> Self {
        self.privacy_level = value.into_optional();
        self
    }
}

impl Decode for YoutubePostDetails {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("YoutubePostDetails")?;
        Some(Self {
            title: object.optional("title"),
            privacy_level: object.optional("privacyLevel"),
            type_: object.optional("type"),
            extra: object.extra(),
        })
    }
}

impl Encode for YoutubePostDetails {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("title", &self.title);
        object.field("privacyLevel", &self.privacy_level);
        object.field("type", &self.type_);
    }
}

/// A metric for one platform, and its change.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StatisticsValue {
    /// Number of posts, impressions or reached people on the platform.
    pub value: Option<i64>,
    /// Change of the number from the previous period, in percent.
    pub change: Option<f64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for StatisticsValue {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StatisticsValue")?;
        Some(Self {
            value: object.optional("value"),
            change: object.optional("change"),
            extra: object.extra(),
        })
    }
}

/// Status of the import; `in_review` means that it waits for an approval.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum CsvStatus {
    /// `pending`
    Pending,
    /// `in_progress`
    InProgress,
    /// `completed`
    Completed,
    /// `failed`
    Failed,
    /// `in_review`
    InReview,
    /// `importing`
    Importing,
    /// `deleted`
    Deleted,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl CsvStatus {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::InProgress => "in_progress",
            Self::Completed => "completed",
            Self::Failed => "failed",
            Self::InReview => "in_review",
            Self::Importing => "importing",
            Self::Deleted => "deleted",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CsvStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "pending" => Self::Pending,
            "in_progress" => Self::InProgress,
            "completed" => Self::Completed,
            "failed" => Self::Failed,
            "in_review" => Self::InReview,
            "importing" => Self::Importing,
            "deleted" => Self::Deleted,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Format of the post: post, story or reel.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum PostType {
    /// `post`
    Post,
    /// `story`
    Story,
    /// `reel`
    Reel,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl PostType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Post => "post",
            Self::Story => "story",
            Self::Reel => "reel",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PostType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "post" => Self::Post,
            "story" => Self::Story,
            "reel" => Self::Reel,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// State of the approval: waiting for the approver, approved, rejected, or not
/// required.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum ApprovalStatus {
    /// `pending`
    Pending,
    /// `approved`
    Approved,
    /// `rejected`
    Rejected,
    /// `not_required`
    NotRequired,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl ApprovalStatus {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Approved => "approved",
            Self::Rejected => "rejected",
            Self::NotRequired => "not_required",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ApprovalStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "pending" => Self::Pending,
            "approved" => Self::Approved,
            "rejected" => Self::Rejected,
            "not_required" => Self::NotRequired,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Type of the post on Google: an update, an event or an offer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum GoogleEventType {
    /// `STANDARD`
    Standard,
    /// `EVENT`
    Event,
    /// `OFFER`
    Offer,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl GoogleEventType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Standard => "STANDARD",
            Self::Event => "EVENT",
            Self::Offer => "OFFER",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for GoogleEventType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "STANDARD" => Self::Standard,
            "EVENT" => Self::Event,
            "OFFER" => Self::Offer,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Button of the post; all but `none` and `call` need a `url`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum GoogleActionType {
    /// `none`
    None,
    /// `order`
    Order,
    /// `book`
    Book,
    /// `shop`
    Shop,
    /// `learn_more`
    LearnMore,
    /// `call`
    Call,
    /// `sign_up`
    SignUp,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl GoogleActionType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Order => "order",
            Self::Book => "book",
            Self::Shop => "shop",
            Self::LearnMore => "learn_more",
            Self::Call => "call",
            Self::SignUp => "sign_up",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for GoogleActionType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "none" => Self::None,
            "order" => Self::Order,
            "book" => Self::Book,
            "shop" => Self::Shop,
            "learn_more" => Self::LearnMore,
            "call" => Self::Call,
            "sign_up" => Self::SignUp,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Instagram user names of the collaborators of a post or reel, as one list or as
/// lists by account id; at most 3 per account.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum InstagramPostDetailsCollaborators {
    /// A list of strings.
    StringList(Vec<String>),
    /// A JSON object of lists of strings.
    StringListMap(BTreeMap<String, Vec<String>>),
    /// JSON that fits none of the documented alternatives.
    Other(Value),
}

impl From<Vec<String>> for InstagramPostDetailsCollaborators {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::StringList(value)
    }
}

impl From<BTreeMap<String, Vec<String>>> for InstagramPostDetailsCollaborators {
    #[inline]
    fn from(value: BTreeMap<String, Vec<String>>) -> Self {
        Self::StringListMap(value)
    }
}

impl Decode for InstagramPostDetailsCollaborators {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let fit = value
            .first_fit(
                &[
                    Alternative {
                        keys: &[],
                        decode: |value| value.fit().map(Self::StringList),
                    },
                    Alternative {
                        keys: &[],
                        decode: |value| value.fit().map(Self::StringListMap),
                    },
                ],
            );
        fit.or_else(|| <Value as Decode>::decode(value).map(Self::Other))
    }
}

impl Encode for InstagramPostDetailsCollaborators {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let value: &dyn Encode = match self {
            Self::StringList(value) => value,
            Self::StringListMap(value) => value,
            Self::Other(value) => value,
        };
        value.encode(writer);
    }
}

/// Period in which the poll accepts votes.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum PollDuration {
    /// `ONE_DAY`
    OneDay,
    /// `THREE_DAYS`
    ThreeDays,
    /// `SEVEN_DAYS`
    SevenDays,
    /// `FOURTEEN_DAYS`
    FourteenDays,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl PollDuration {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OneDay => "ONE_DAY",
            Self::ThreeDays => "THREE_DAYS",
            Self::SevenDays => "SEVEN_DAYS",
            Self::FourteenDays => "FOURTEEN_DAYS",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PollDuration {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "ONE_DAY" => Self::OneDay,
            "THREE_DAYS" => Self::ThreeDays,
            "SEVEN_DAYS" => Self::SevenDays,
            "FOURTEEN_DAYS" => Self::FourteenDays,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Who can see the video: everyone, followers whom the account follows back, or only
/// the account itself.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum TiktokPrivacyLevel {
    /// `PUBLIC_TO_EVERYONE`
    PublicToEveryone,
    /// `MUTUAL_FOLLOW_FRIENDS`
    MutualFollowFriends,
    /// `SELF_ONLY`
    SelfOnly,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl TiktokPrivacyLevel {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::PublicToEveryone => "PUBLIC_TO_EVERYONE",
            Self::MutualFollowFriends => "MUTUAL_FOLLOW_FRIENDS",
            Self::SelfOnly => "SELF_ONLY",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TiktokPrivacyLevel {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "PUBLIC_TO_EVERYONE" => Self::PublicToEveryone,
            "MUTUAL_FOLLOW_FRIENDS" => Self::MutualFollowFriends,
            "SELF_ONLY" => Self::SelfOnly,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// An image or a video of a post.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdatedPostMediaItem {
    /// URL of the file.
    pub url: Option<String>,
    /// Type of the file, such as `image`.
    pub type_: Option<String>,
    /// URL of the thumbnail.
    pub thumbnail: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UpdatedPostMediaItem {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdatedPostMediaItem")?;
        Some(Self {
            url: object.optional("url"),
            type_: object.optional("type"),
            thumbnail: object.optional("thumbnail"),
            extra: object.extra(),
        })
    }
}

/// LinkedIn-specific settings of a post.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdatedPostLinkedinDetails {
    /// Title of the PDF document.
    pub pdf_title: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UpdatedPostLinkedinDetails {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdatedPostLinkedinDetails")?;
        Some(Self {
            pdf_title: object.optional("pdfTitle"),
            extra: object.extra(),
        })
    }
}

/// The post after the change.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdatedPost {
    /// Id of the post.
    pub id: Option<SocialPostId>,
    /// Id of the post from which this post for a single account was copied.
    pub parent_post_id: Option<String>,
    /// Text of the post.
    pub summary: Option<String>,
    /// Images and videos of the post.
    pub media: Vec<UpdatedPostMediaItem>,
    /// Ids of the connected accounts that the post is for.
    pub account_ids: Vec<String>,
    /// State of the post, such as `scheduled`.
    pub status: Option<String>,
    /// When the post is to be published, RFC 3339.
    pub schedule_date: Option<Timestamp>,
    /// Social network of the post.
    pub platform: Option<String>,
    /// LinkedIn-specific settings of a post.
    pub linkedin_post_details: Option<UpdatedPostLinkedinDetails>,
    /// Further data of the post; the members depend on the social network and are not
    /// documented.
    pub post_additional_data: Option<Value>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for UpdatedPost {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "UpdatedPost",
            &[
                ("id", &self.id),
                ("parent_post_id", &self.parent_post_id),
                ("summary", &self.summary),
                ("media", &self.media),
                ("account_ids", &self.account_ids),
                ("status", &self.status),
                ("schedule_date", &self.schedule_date),
                ("platform", &self.platform),
                ("linkedin_post_details", &self.linkedin_post_details),
                ("post_additional_data", &raw(&self.post_additional_data)),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for UpdatedPost {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdatedPost")?;
        Some(Self {
            id: object.optional("_id"),
            parent_post_id: object.optional("parentPostId"),
            summary: object.optional("summary"),
            media: object.list("media"),
            account_ids: object.list("accountIds"),
            status: object.optional("status"),
            schedule_date: object.optional("scheduleDate"),
            platform: object.optional("platform"),
            linkedin_post_details: object.optional("linkedinPostDetails"),
            post_additional_data: object.optional("postAdditionalData"),
            extra: object.extra(),
        })
    }
}

/// The post that was changed.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdatePostResponseResults {
    /// The post after the change.
    pub post: Option<UpdatedPost>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UpdatePostResponseResults {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdatePostResponseResults")?;
        Some(Self {
            post: object.optional("post"),
            extra: object.extra(),
        })
    }
}

/// Who can see the video: everyone (`public`), people who have the link (`unlisted`)
/// or only the owner (`private`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum YoutubePrivacyLevel {
    /// `private`
    Private,
    /// `public`
    Public,
    /// `unlisted`
    Unlisted,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl YoutubePrivacyLevel {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Private => "private",
            Self::Public => "public",
            Self::Unlisted => "unlisted",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for YoutubePrivacyLevel {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "private" => Self::Private,
            "public" => Self::Public,
            "unlisted" => Self::Unlisted,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Format of the video: a normal `video`, or a `short` (vertical, at most 60
/// seconds).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum YoutubeVideoType {
    /// `video`
    Video,
    /// `short`
    Short,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl YoutubeVideoType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Video => "video",
            Self::Short => "short",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for YoutubeVideoType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "video" => Self::Video,
            "short" => Self::Short,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// A redirect to the login page.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OauthStart {
    /// URL of the login page of the platform, to be opened in a browser.
    pub location: Url,
}

impl std::fmt::Debug for OauthStart {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(formatter, "OauthStart", &[("location", &self.location)])
    }
}

impl OauthStart {
    /// Creates a value with the required headers, for the response of a mock.
    #[cfg(feature = "mock")]
    pub fn new(location: Url) -> Self {
        Self { location }
    }

    #[inline]
    pub(crate) fn read(response: &ResponseParts) -> Result<Self, DecodeError> {
        Ok(Self {
            location: response.header("Location")?,
        })
    }
}

impl Decode for OauthStart {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("OauthStart")?;
        Some(Self {
            location: object.required("Location")?,
        })
    }
}

/// A platform that has statistics.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum StatisticsPlatform {
    /// `facebook`
    Facebook,
    /// `instagram`
    Instagram,
    /// `linkedin`
    Linkedin,
    /// `google`
    Google,
    /// `pinterest`
    Pinterest,
    /// `youtube`
    Youtube,
    /// `tiktok`
    Tiktok,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl StatisticsPlatform {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Facebook => "facebook",
            Self::Instagram => "instagram",
            Self::Linkedin => "linkedin",
            Self::Google => "google",
            Self::Pinterest => "pinterest",
            Self::Youtube => "youtube",
            Self::Tiktok => "tiktok",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for StatisticsPlatform {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "facebook" => Self::Facebook,
            "instagram" => Self::Instagram,
            "linkedin" => Self::Linkedin,
            "google" => Self::Google,
            "pinterest" => Self::Pinterest,
            "youtube" => Self::Youtube,
            "tiktok" => Self::Tiktok,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Posts, likes, followers, impressions and comments, over all platforms.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StatisticsTotals {
    /// Number of posts that were published on all platforms.
    pub posts: Option<i64>,
    /// Number of likes that the posts received on all platforms.
    pub likes: Option<i64>,
    /// Number of followers that the accounts have on all platforms.
    pub followers: Option<i64>,
    /// Number of times that the posts were shown on all platforms.
    pub impressions: Option<i64>,
    /// Number of comments that the posts received on all platforms.
    pub comments: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for StatisticsTotals {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StatisticsTotals")?;
        Some(Self {
            posts: object.optional("posts"),
            likes: object.optional("likes"),
            followers: object.optional("followers"),
            impressions: object.optional("impressions"),
            comments: object.optional("comments"),
            extra: object.extra(),
        })
    }
}

/// Posts, impressions, likes and comments of each day.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StatisticsPostPerformance {
    /// Number of posts on each day, by platform.
    pub posts: BTreeMap<String, Vec<i64>>,
    /// Number of times that the posts were shown on each day.
    pub impressions: Vec<i64>,
    /// Number of likes that the posts received on each day.
    pub likes: Vec<i64>,
    /// Number of comments that the posts received on each day.
    pub comments: Vec<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for StatisticsPostPerformance {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StatisticsPostPerformance")?;
        Some(Self {
            posts: object.map("posts"),
            impressions: object.list("impressions"),
            likes: object.list("likes"),
            comments: object.list("comments"),
            extra: object.extra(),
        })
    }
}

/// Engagement with the posts of one platform.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StatisticsEngagement {
    /// Number of likes that the posts received on the platform.
    pub likes: Option<i64>,
    /// Number of comments that the posts received on the platform.
    pub comments: Option<i64>,
    /// Number of times that the posts were shared on the platform.
    pub shares: Option<i64>,
    /// Change of the engagement from the previous period, in percent.
    pub change: Option<f64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for StatisticsEngagement {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StatisticsEngagement")?;
        Some(Self {
            likes: object.optional("likes"),
            comments: object.optional("comments"),
            shares: object.optional("shares"),
            change: object.optional("change"),
            extra: object.extra(),
        })
    }
}

/// Posts, impressions, reach and engagement of each platform, with the change from
/// the previous period.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StatisticsBreakdowns {
    /// Number of published posts, over all platforms and on each, with its change.
    pub posts: Option<StatisticsBreakdown>,
    /// Number of times that the posts were shown, over all platforms and on each, with
    /// its change.
    pub impressions: Option<StatisticsBreakdown>,
    /// Number of people whom the posts reached, over all platforms and on each, with its
    /// change.
    pub reach: Option<StatisticsBreakdown>,
    /// Engagement with the posts, by platform.
    pub engagement: BTreeMap<String, StatisticsEngagement>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for StatisticsBreakdowns {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StatisticsBreakdowns")?;
        Some(Self {
            posts: object.optional("posts"),
            impressions: object.optional("impressions"),
            reach: object.optional("reach"),
            engagement: object.map("engagement"),
            extra: object.extra(),
        })
    }
}

/// A metric of one platform: the total over the period, and the value for each day.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StatisticsSeries {
    /// Total of the metric for the platform over the whole period.
    pub total: Option<i64>,
    /// Value of the metric on each day, in the order of the days.
    pub series: Vec<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for StatisticsSeries {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StatisticsSeries")?;
        Some(Self {
            total: object.optional("total"),
            series: object.list("series"),
            extra: object.extra(),
        })
    }
}

/// Impressions, followers and likes of each platform, over the whole period and day
/// by day.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StatisticsPlatformTotals {
    /// Number of times that posts were shown, by platform.
    pub impressions: BTreeMap<String, StatisticsSeries>,
    /// Number of followers, by platform.
    pub followers: BTreeMap<String, StatisticsSeries>,
    /// Number of likes that posts received, by platform.
    pub likes: BTreeMap<String, StatisticsSeries>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for StatisticsPlatformTotals {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StatisticsPlatformTotals")?;
        Some(Self {
            impressions: object.map("impressions"),
            followers: object.map("followers"),
            likes: object.map("likes"),
            extra: object.extra(),
        })
    }
}

/// Number and share of the followers of each gender.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StatisticsGenderTotals {
    /// Number of male followers, and their share of all followers.
    pub male: Option<StatisticsShare>,
    /// Number of female followers, and their share of all followers.
    pub female: Option<StatisticsShare>,
    /// Number of followers whose gender is unknown, and their share of all followers.
    pub unknown: Option<StatisticsShare>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for StatisticsGenderTotals {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StatisticsGenderTotals")?;
        Some(Self {
            male: object.optional("male"),
            female: object.optional("female"),
            unknown: object.optional("unknown"),
            extra: object.extra(),
        })
    }
}

/// Followers by gender.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StatisticsGender {
    /// Number and share of the followers of each gender.
    pub totals: Option<StatisticsGenderTotals>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for StatisticsGender {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StatisticsGender")?;
        Some(Self {
            totals: object.optional("totals"),
            extra: object.extra(),
        })
    }
}

/// Number of followers in each age group.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StatisticsAgeTotals {
    /// Number of followers that are from 13 to 17 years old.
    pub from_13_to_17: Option<i64>,
    /// Number of followers that are from 18 to 24 years old.
    pub from_18_to_24: Option<i64>,
    /// Number of followers that are from 25 to 34 years old.
    pub from_25_to_34: Option<i64>,
    /// Number of followers that are from 35 to 44 years old.
    pub from_35_to_44: Option<i64>,
    /// Number of followers that are from 45 to 54 years old.
    pub from_45_to_54: Option<i64>,
    /// Number of followers that are from 55 to 64 years old.
    pub from_55_to_64: Option<i64>,
    /// Number of followers that are 65 years old or older.
    pub from_65: Option<i64>,
    /// Members without a field of their own whose values have this type, by their JSON
    /// keys; `extra` has the rest.
    pub others: BTreeMap<String, f64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for StatisticsAgeTotals {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StatisticsAgeTotals")?;
        Some(Self {
            from_13_to_17: object.optional("13-17"),
            from_18_to_24: object.optional("18-24"),
            from_25_to_34: object.optional("25-34"),
            from_35_to_44: object.optional("35-44"),
            from_45_to_54: object.optional("45-54"),
            from_55_to_64: object.optional("55-64"),
            from_65: object.optional("65+"),
            others: object
                .others(&["13-17", "18-24", "25-34", "35-44", "45-54", "55-64", "65+"]),
            extra: object.extra(),
        })
    }
}

/// Followers by age.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StatisticsAge {
    /// Number of followers in each age group.
    pub totals: Option<StatisticsAgeTotals>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for StatisticsAge {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StatisticsAge")?;
        Some(Self {
            totals: object.optional("totals"),
            extra: object.extra(),
        })
    }
}

/// Demographics of the followers.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StatisticsDemographics {
    /// Followers by gender.
    pub gender: Option<StatisticsGender>,
    /// Followers by age.
    pub age: Option<StatisticsAge>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for StatisticsDemographics {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StatisticsDemographics")?;
        Some(Self {
            gender: object.optional("gender"),
            age: object.optional("age"),
            extra: object.extra(),
        })
    }
}

/// Statistics of accounts over a period, compared with an earlier period.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Statistics {
    /// Abbreviated weekday names of the days in the period; every series has one number
    /// for each of them.
    ///
    /// Example: `["Mon","Tue","Wed","Thu","Fri","Sat","Sun"]`.
    pub day_range: Vec<String>,
    /// Posts, likes, followers, impressions and comments, over all platforms.
    pub totals: Option<StatisticsTotals>,
    /// Posts, impressions, likes and comments of each day.
    pub post_performance: Option<StatisticsPostPerformance>,
    /// Posts, impressions, reach and engagement of each platform, with the change from
    /// the previous period.
    pub breakdowns: Option<StatisticsBreakdowns>,
    /// Impressions, followers and likes of each platform, over the whole period and day
    /// by day.
    pub platform_totals: Option<StatisticsPlatformTotals>,
    /// Demographics of the followers.
    pub demographics: Option<StatisticsDemographics>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Statistics {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Statistics")?;
        Some(Self {
            day_range: object.list("dayRange"),
            totals: object.optional("totals"),
            post_performance: object.optional("postPerformance"),
            breakdowns: object.optional("breakdowns"),
            platform_totals: object.optional("platformTotals"),
            demographics: object.optional("demographics"),
            extra: object.extra(),
        })
    }
}

/// A response with statistics.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StatisticsResponse {
    /// Statistics of accounts over a period, compared with an earlier period.
    pub results: Option<Statistics>,
    /// Short description of the result.
    ///
    /// Example: `Analytics Built Successfully`.
    pub message: Option<String>,
    /// Trace ID to give to HighLevel support.
    ///
    /// Example: `42fc8dd8-d55b-475f-944f-9efb90d77564`.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for StatisticsResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StatisticsResponse")?;
        Some(Self {
            results: object.optional("results"),
            message: object.optional("message"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

impl_debug! {
    CalendarDate, EventEnd, FacebookPostDetails, GoogleAccount, GoogleLocation,
    InstagramPostDetails, LinkedinPoll, LinkedinPollOption, LinkedinPollSettings,
    LinkedinPostDetails, PinterestBoardSelection, PinterestPostDetails, PostApproval,
    EventStart, TimeOfDay, YoutubePostDetails, InstagramPostDetailsCollaborators,
}

impl_debug_fields! {
    StatisticsBreakdown { total, total_change, platforms }, StatisticsShare { total,
    percentage }, BlueskyPostDetails { shortened_links, reply_to, quote_post, language,
    external_link, external_link_title, external_link_description }, BulkDeletion {
    deleted_count, message }, BulkDeletePostsResponse { success, status_code, message,
    results }, CsvMedia { url, type_, size, width, height, aspect_ratio, duration,
    format, video_codec_name, frame_rate, audio_codec_name, audio_channels,
    display_aspect_ratio, frames, selected_poster, error, instagram_error, google_error,
    facebook_error, linkedin_error, twitter_error, tiktok_error, tiktok_business_error,
    invalid_error }, Category { name, primary_color, secondary_color, location_id, id,
    created_by, deleted, created_at, updated_at }, DeletedAccount { location_id, id },
    DeletePostResponse { success, status_code, message, results }, DeletedPost { post_id
    }, ApprovalDetails { approver, requester_note, approver_note, approval_status,
    approver_user }, CategoryResponse { success, status_code, message, results },
    CategoryDetails { name, primary_color, secondary_color, location_id, id, created_by,
    deleted, message, created_at, updated_at }, CategoryListResponse { success,
    status_code, message, results }, CategoryList { count, categories }, SingleCategory {
    category }, GoogleAccountLocation { location, account }, AccountGroup { id, name,
    account_ids }, SelectedTagListResponse { success, status_code, message, results },
    SelectedTagList { tags, count }, TagListResponse { success, status_code, message,
    results, trace_id }, TagList { tags, count }, LinkPreview { url, og_description,
    og_image, og_title, og_url, og_site_name, error }, DeleteAccountResponse { success,
    status_code, message, results }, LinkPreviewImage { url, width, height, type_ },
    PostUser { id, title, first_name, last_name, profile_photo, phone, email }, Tag {
    tag, location_id, id, created_by, deleted, created_at, updated_at },
    UpdatePostResponse { success, status_code, message, results, trace_id }, CsvUpload {
    file }, StatisticsValue { value, change }, UpdatedPostMediaItem { url, type_,
    thumbnail }, UpdatedPostLinkedinDetails { pdf_title }, UpdatePostResponseResults {
    post }, StatisticsTotals { posts, likes, followers, impressions, comments },
    StatisticsPostPerformance { posts, impressions, likes, comments },
    StatisticsEngagement { likes, comments, shares, change }, StatisticsBreakdowns {
    posts, impressions, reach, engagement }, StatisticsSeries { total, series },
    StatisticsPlatformTotals { impressions, followers, likes }, StatisticsGenderTotals {
    male, female, unknown }, StatisticsGender { totals }, StatisticsAgeTotals {
    from_13_to_17, from_18_to_24, from_25_to_34, from_35_to_44, from_45_to_54,
    from_55_to_64, from_65, others }, StatisticsAge { totals }, StatisticsDemographics {
    gender, age }, Statistics { day_range, totals, post_performance, breakdowns,
    platform_totals, demographics }, StatisticsResponse { results, message, trace_id },
}

impl_default! {
    StatisticsBreakdown, StatisticsShare, BlueskyPostDetails, BulkDeletion,
    BulkDeletePostsResponse, CsvMedia, Category, CalendarDate, DeletedAccount,
    DeletePostResponse, DeletedPost, EventEnd, FacebookPostDetails, ApprovalDetails,
    CategoryResponse, CategoryDetails, CategoryListResponse, CategoryList,
    SingleCategory, GoogleAccountLocation, AccountGroup, SelectedTagListResponse,
    SelectedTagList, TagListResponse, TagList, GoogleAccount, GoogleLocation,
    LinkPreview, InstagramPostDetails, LinkedinPoll, LinkedinPollOption,
    LinkedinPollSettings, LinkedinPostDetails, DeleteAccountResponse, LinkPreviewImage,
    PinterestBoardSelection, PinterestPostDetails, PostUser, Tag, EventStart, TimeOfDay,
    UpdatePostResponse, YoutubePostDetails, StatisticsValue, UpdatedPostMediaItem,
    UpdatedPostLinkedinDetails, UpdatedPost, UpdatePostResponseResults, StatisticsTotals,
    StatisticsPostPerformance, StatisticsEngagement, StatisticsBreakdowns,
    StatisticsSeries, StatisticsPlatformTotals, StatisticsGenderTotals, StatisticsGender,
    StatisticsAgeTotals, StatisticsAge, StatisticsDemographics, Statistics,
    StatisticsResponse,
}

impl_extra! {
    CalendarDate, EventEnd, FacebookPostDetails, GoogleAccount, GoogleLocation,
    InstagramPostDetails, LinkedinPoll, LinkedinPollOption, LinkedinPollSettings,
    LinkedinPostDetails, PinterestBoardSelection, PinterestPostDetails, PostApproval,
    EventStart, TimeOfDay, CsvUpload, YoutubePostDetails,
}

open_enum! {
    AccountType, MediaProblem, CsvStatus, PostType, ApprovalStatus, GoogleEventType,
    GoogleActionType, PollDuration, TiktokPrivacyLevel, YoutubePrivacyLevel,
    YoutubeVideoType, StatisticsPlatform,
}

open_enum_decode! {
    AccountType, MediaProblem, CsvStatus, PostType, ApprovalStatus, GoogleEventType,
    GoogleActionType, PollDuration, TiktokPrivacyLevel, YoutubePrivacyLevel,
    YoutubeVideoType,
}

open_enum_encode! {
    AccountType, PostType, ApprovalStatus, GoogleEventType, GoogleActionType,
    PollDuration, TiktokPrivacyLevel, YoutubePrivacyLevel, YoutubeVideoType,
    StatisticsPlatform,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    AccountType, MediaProblem, CsvStatus, PostType, ApprovalStatus, GoogleEventType,
    GoogleActionType, PollDuration, TiktokPrivacyLevel, YoutubePrivacyLevel,
    YoutubeVideoType, StatisticsPlatform,
}
