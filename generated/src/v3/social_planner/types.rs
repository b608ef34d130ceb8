//! Types of the requests and responses of the Social Planner API.

use std::collections::BTreeMap;

use highlevel_runtime::json::{AsText, WrittenAs, debug_fields, hidden, raw};
use highlevel_runtime::serde_json::{Map, Value};
use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Timestamp, Writer, impl_debug,
    impl_debug_fields, impl_default, impl_extra, open_enum, open_enum_decode,
    open_enum_encode,
};

use super::{
    AccountGroup, AccountType, ApprovalDetails, BlueskyPostDetails, Category, CsvMedia,
    CsvStatus, EventEnd, EventStart, FacebookPostDetails, GoogleAccount,
    GoogleAccountLocation, GoogleActionType, GoogleEventType, GoogleLocation,
    InstagramPostDetails, LinkPreview, LinkedinPostDetails, PinterestPostDetails,
    PostApproval, PostType, PostUser, StatisticsPlatform, TiktokPrivacyLevel,
    YoutubePostDetails,
};
use crate::{CompanyId, LocationId, SocialPostId, UserId};

/// Platform of an account or a comment, such as `facebook`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum Platform {
    /// `google`
    Google,
    /// `facebook`
    Facebook,
    /// `instagram`
    Instagram,
    /// `linkedin`
    Linkedin,
    /// `twitter`
    Twitter,
    /// `tiktok`
    Tiktok,
    /// `tiktok-business`
    TiktokBusiness,
    /// `pinterest`
    Pinterest,
    /// `youtube`
    Youtube,
    /// `threads`
    Threads,
    /// `bluesky`
    Bluesky,
    /// `community`
    Community,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl Platform {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Google => "google",
            Self::Facebook => "facebook",
            Self::Instagram => "instagram",
            Self::Linkedin => "linkedin",
            Self::Twitter => "twitter",
            Self::Tiktok => "tiktok",
            Self::TiktokBusiness => "tiktok-business",
            Self::Pinterest => "pinterest",
            Self::Youtube => "youtube",
            Self::Threads => "threads",
            Self::Bluesky => "bluesky",
            Self::Community => "community",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Platform {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "google" => Self::Google,
            "facebook" => Self::Facebook,
            "instagram" => Self::Instagram,
            "linkedin" => Self::Linkedin,
            "twitter" => Self::Twitter,
            "tiktok" => Self::Tiktok,
            "tiktok-business" => Self::TiktokBusiness,
            "pinterest" => Self::Pinterest,
            "youtube" => Self::Youtube,
            "threads" => Self::Threads,
            "bluesky" => Self::Bluesky,
            "community" => Self::Community,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// A period that statistics cover.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StatisticsRange {
    /// First moment of the range, RFC 3339.
    pub start_date: Timestamp,
    /// Last moment of the range, RFC 3339; must be after
    /// [`start_date`](StatisticsRange::start_date).
    pub end_date: Timestamp,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl StatisticsRange {
    /// Creates a value with the required fields.
    pub fn new(
        start_date: impl Into<Timestamp>,
        end_date: impl Into<Timestamp>,
    ) -> Self {
        Self {
            start_date: start_date.into(),
            end_date: end_date.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for StatisticsRange {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("startDate", &WrittenAs(&self.start_date, "rfc3339"));
        object.field("endDate", &WrittenAs(&self.end_date, "rfc3339"));
    }
}

/// The response with the accounts and groups of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AccountListResponse {
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
    /// Example: `Fetched Accounts`.
    pub message: Option<String>,
    /// The connected accounts of the location, and their groups.
    pub results: Option<AccountList>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for AccountListResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AccountListResponse")?;
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

/// The accounts and groups of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AccountList {
    /// Accounts that are connected to the location.
    pub accounts: Vec<Account>,
    /// Groups of connected accounts.
    pub groups: Vec<AccountGroup>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for AccountList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AccountList")?;
        Some(Self {
            accounts: object.list("accounts"),
            groups: object.list("groups"),
            extra: object.extra(),
        })
    }
}

/// The Facebook page to connect.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FacebookAccountAttachment {
    /// Type of the account; always `page`.
    pub type_: AccountType,
    /// Id of the account on its platform.
    ///
    /// Example: `24440598711687`.
    pub origin_id: String,
    /// Name of the account on its platform.
    ///
    /// Example: `Acme Bakery`.
    pub name: String,
    /// URL of the profile picture.
    ///
    /// Example: `https://example.com/avatar.png`.
    pub avatar: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl FacebookAccountAttachment {
    /// Creates a value with the required fields.
    pub fn new(
        type_: AccountType,
        origin_id: impl Into<String>,
        name: impl Into<String>,
        avatar: impl Into<String>,
    ) -> Self {
        Self {
            type_,
            origin_id: origin_id.into(),
            name: name.into(),
            avatar: avatar.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for FacebookAccountAttachment {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("originId", &self.origin_id);
        object.field("name", &self.name);
        object.field("avatar", &self.avatar);
    }
}

/// The Google business location to connect.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleLocationAttachment {
    /// The business location.
    pub location: GoogleLocation,
    /// The Google account that owns the business location.
    pub account: GoogleAccount,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl GoogleLocationAttachment {
    /// Creates a value with the required fields.
    pub fn new(location: GoogleLocation, account: GoogleAccount) -> Self {
        Self {
            location,
            account,
            extra: Extra::new(),
        }
    }
}

impl Encode for GoogleLocationAttachment {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("location", &self.location);
        object.field("account", &self.account);
    }
}

/// The Instagram account to connect.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InstagramAccountAttachment {
    /// Id of the account on its platform.
    ///
    /// Example: `24440598711687`.
    pub origin_id: Option<String>,
    /// Name of the account on its platform.
    ///
    /// Example: `Acme Bakery`.
    pub name: Option<String>,
    /// URL of the profile picture.
    ///
    /// Example: `https://example.com/avatar.png`.
    pub avatar: Option<String>,
    /// Id of the Facebook page that the account is linked with.
    ///
    /// Example: `17841405309211844`.
    pub page_id: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl InstagramAccountAttachment {
    /// Creates a value with the required fields.
    pub fn new(page_id: impl Into<String>) -> Self {
        Self {
            page_id: page_id.into(),
            origin_id: None,
            name: None,
            avatar: None,
            extra: Extra::new(),
        }
    }

    /// Id of the account on its platform.
    #[must_use]
    pub fn origin_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.origin_id = value.into_optional();
        self
    }

    /// Name of the account on its platform.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// URL of the profile picture.
    #[must_use]
    pub fn avatar(mut self, value: impl IntoOptional<String>) -> Self {
        self.avatar = value.into_optional();
        self
    }
}

impl Encode for InstagramAccountAttachment {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("originId", &self.origin_id);
        object.field("name", &self.name);
        object.field("avatar", &self.avatar);
        object.field("pageId", &self.page_id);
    }
}

/// The LinkedIn page or profile to connect.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LinkedinAccountAttachment {
    /// Type of the account, `page` or `profile`.
    pub type_: AccountType,
    /// Id of the account on its platform.
    ///
    /// Example: `80847980`.
    pub origin_id: String,
    /// Name of the account on its platform.
    ///
    /// Example: `Acme Bakery`.
    pub name: String,
    /// URL of the profile picture.
    ///
    /// Example: `https://example.com/avatar.png`.
    pub avatar: String,
    /// LinkedIn's uniform resource name (URN) of the account.
    ///
    /// Example: `urn:li:organization:80847980`.
    pub urn: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`LinkedinAccountAttachment::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct LinkedinAccountAttachmentRequired<OriginId, Name, Avatar, Urn> {
    /// Type of the account, `page` or `profile`.
    pub type_: AccountType,
    /// Id of the account on its platform.
    ///
    /// Example: `80847980`.
    pub origin_id: OriginId,
    /// Name of the account on its platform.
    ///
    /// Example: `Acme Bakery`.
    pub name: Name,
    /// URL of the profile picture.
    ///
    /// Example: `https://example.com/avatar.png`.
    pub avatar: Avatar,
    /// LinkedIn's uniform resource name (URN) of the account.
    ///
    /// Example: `urn:li:organization:80847980`.
    pub urn: Urn,
}

impl LinkedinAccountAttachment {
    /// Creates a value with the required fields.
    pub fn new(
        required: LinkedinAccountAttachmentRequired<
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        let LinkedinAccountAttachmentRequired { type_, origin_id, name, avatar, urn } = required;
        Self {
            type_,
            origin_id: origin_id.into(),
            name: name.into(),
            avatar: avatar.into(),
            urn: urn.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for LinkedinAccountAttachment {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("originId", &self.origin_id);
        object.field("name", &self.name);
        object.field("avatar", &self.avatar);
        object.field("urn", &self.urn);
    }
}

/// The Pinterest account to connect.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PinterestAccountAttachment {
    /// Id of the account on its platform.
    ///
    /// Example: `24440598711687`.
    pub origin_id: String,
    /// Name of the account.
    ///
    /// Example: `Ayush`.
    pub name: Option<String>,
    /// URL of the profile picture.
    pub avatar: Option<String>,
    /// Whether the platform has verified the account.
    pub verified: Option<bool>,
    /// User name of the account on its platform.
    ///
    /// Example: `@ayush`.
    pub username: Option<String>,
    /// URL of the website of the account.
    ///
    /// Example: `https://www.website.com`.
    pub website_url: Option<String>,
    /// Id of the company (agency).
    pub company_id: Option<CompanyId>,
    /// Type of the account; always `profile`.
    pub type_: Option<AccountType>,
    /// Type that the account has at Pinterest.
    pub origin_account_type: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl PinterestAccountAttachment {
    /// Creates a value with the required fields.
    pub fn new(origin_id: impl Into<String>) -> Self {
        Self {
            origin_id: origin_id.into(),
            name: None,
            avatar: None,
            verified: None,
            username: None,
            website_url: None,
            company_id: None,
            type_: None,
            origin_account_type: None,
            extra: Extra::new(),
        }
    }

    /// Name of the account.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// URL of the profile picture.
    #[must_use]
    pub fn avatar(mut self, value: impl IntoOptional<String>) -> Self {
        self.avatar = value.into_optional();
        self
    }

    /// Whether the platform has verified the account.
    #[must_use]
    pub fn verified(mut self, value: impl IntoOptional<bool>) -> Self {
        self.verified = value.into_optional();
        self
    }

    /// User name of the account on its platform.
    #[must_use]
    pub fn username(mut self, value: impl IntoOptional<String>) -> Self {
        self.username = value.into_optional();
        self
    }

    /// URL of the website of the account.
    #[must_use]
    pub fn website_url(mut self, value: impl IntoOptional<String>) -> Self {
        self.website_url = value.into_optional();
        self
    }

    /// Id of the company (agency).
    #[must_use]
    pub fn company_id(mut self, value: impl IntoOptional<CompanyId>) -> Self {
        self.company_id = value.into_optional();
        self
    }

    /// Type of the account; always `profile`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<AccountType>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// Type that the account has at Pinterest.
    #[must_use]
    pub fn origin_account_type(mut self, value: impl IntoOptional<String>) -> Self {
        self.origin_account_type = value.into_optional();
        self
    }
}

impl Encode for PinterestAccountAttachment {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("originId", &self.origin_id);
        object.field("name", &self.name);
        object.field("avatar", &self.avatar);
        object.field("verified", &self.verified);
        object.field("username", &self.username);
        object.field("websiteUrl", &self.website_url);
        object.field("companyId", &self.company_id);
        object.field("type", &self.type_);
        object.field("originAccountType", &self.origin_account_type);
    }
}

/// The Threads account to connect.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ThreadsAccountAttachment {
    /// Type of the account; always `profile`.
    pub type_: AccountType,
    /// Id of the account on its platform.
    ///
    /// Example: `24440598711687`.
    pub origin_id: String,
    /// Name of the account.
    ///
    /// Example: `John Doe`.
    pub name: String,
    /// URL of the profile picture.
    ///
    /// Example: `https://example.com/avatar.png`.
    pub avatar: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ThreadsAccountAttachment {
    /// Creates a value with the required fields.
    pub fn new(
        type_: AccountType,
        origin_id: impl Into<String>,
        name: impl Into<String>,
        avatar: impl Into<String>,
    ) -> Self {
        Self {
            type_,
            origin_id: origin_id.into(),
            name: name.into(),
            avatar: avatar.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for ThreadsAccountAttachment {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("originId", &self.origin_id);
        object.field("name", &self.name);
        object.field("avatar", &self.avatar);
    }
}

/// The TikTok profile to connect.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TiktokAccountAttachment {
    /// Type of the TikTok account, such as `profile` or `business`.
    pub type_: AccountType,
    /// Id of the account on its platform.
    ///
    /// Example: `6981234507612345098`.
    pub origin_id: String,
    /// Name of the account on its platform.
    ///
    /// Example: `Jane Doe`.
    pub name: String,
    /// URL of the profile picture.
    ///
    /// Example: `https://example.com/avatar.jpg`.
    pub avatar: String,
    /// Whether TikTok has verified the account.
    pub verified: Option<bool>,
    /// User name on TikTok.
    ///
    /// Example: `jane.doe`.
    pub username: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl TiktokAccountAttachment {
    /// Creates a value with the required fields.
    pub fn new(
        type_: AccountType,
        origin_id: impl Into<String>,
        name: impl Into<String>,
        avatar: impl Into<String>,
    ) -> Self {
        Self {
            type_,
            origin_id: origin_id.into(),
            name: name.into(),
            avatar: avatar.into(),
            verified: None,
            username: None,
            extra: Extra::new(),
        }
    }

    /// Whether TikTok has verified the account.
    #[must_use]
    pub fn verified(mut self, value: impl IntoOptional<bool>) -> Self {
        self.verified = value.into_optional();
        self
    }

    /// User name on TikTok.
    #[must_use]
    pub fn username(mut self, value: impl IntoOptional<String>) -> Self {
        self.username = value.into_optional();
        self
    }
}

impl Encode for TiktokAccountAttachment {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("originId", &self.origin_id);
        object.field("name", &self.name);
        object.field("avatar", &self.avatar);
        object.field("verified", &self.verified);
        object.field("username", &self.username);
    }
}

/// The YouTube account to connect.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct YoutubeAccountAttachment {
    /// Type of the account; always `profile`.
    pub type_: AccountType,
    /// Id of the account on its platform.
    ///
    /// Example: `24440598711687`.
    pub origin_id: String,
    /// Name of the account.
    ///
    /// Example: `Ayush`.
    pub name: String,
    /// URL of the profile picture.
    pub avatar: String,
    /// Whether the platform has verified the account.
    pub verified: Option<bool>,
    /// User name of the account on its platform.
    ///
    /// Example: `@ayush`.
    pub username: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl YoutubeAccountAttachment {
    /// Creates a value with the required fields.
    pub fn new(
        type_: AccountType,
        origin_id: impl Into<String>,
        name: impl Into<String>,
        avatar: impl Into<String>,
    ) -> Self {
        Self {
            type_,
            origin_id: origin_id.into(),
            name: name.into(),
            avatar: avatar.into(),
            verified: None,
            username: None,
            extra: Extra::new(),
        }
    }

    /// Whether the platform has verified the account.
    #[must_use]
    pub fn verified(mut self, value: impl IntoOptional<bool>) -> Self {
        self.verified = value.into_optional();
        self
    }

    /// User name of the account on its platform.
    #[must_use]
    pub fn username(mut self, value: impl IntoOptional<String>) -> Self {
        self.username = value.into_optional();
        self
    }
}

impl Encode for YoutubeAccountAttachment {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("originId", &self.origin_id);
        object.field("name", &self.name);
        object.field("avatar", &self.avatar);
        object.field("verified", &self.verified);
        object.field("username", &self.username);
    }
}

/// An image to attach to a comment.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewCommentAttachment {
    /// URL of the file.
    ///
    /// Example: `https://example.com/image.jpg`.
    pub url: String,
    /// Type of the attachment; always `image`.
    pub type_: AttachmentType,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewCommentAttachment {
    /// Creates a value with the required fields.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            type_: AttachmentType::Image,
            extra: Extra::new(),
        }
    }

    /// Type of the attachment; always `image`. Always sent, as `AttachmentType::Image`
    /// until it is set; `None` changes nothing.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<AttachmentType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.type_ = value;
        }
        self
    }
}

impl Encode for NewCommentAttachment {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("url", &self.url);
        object.field("type", &self.type_);
    }
}

/// A category, and whether it has a queue.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct QueueCategory {
    /// Whether the category was deleted.
    pub deleted: Option<bool>,
    /// Id of the category.
    ///
    /// Example: `65cb3d2f68baa617aa0c286e`.
    pub id: Option<String>,
    /// Name of the category.
    ///
    /// Example: `Facebook Reel`.
    pub name: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `fvg1TXIiVxGcdOaL0riG`.
    pub location_id: Option<LocationId>,
    /// Main color of the category in hexadecimal, such as `#FFFFFF`.
    pub primary_color: Option<String>,
    /// Second color of the category in hexadecimal, such as `#000000`.
    pub secondary_color: Option<String>,
    /// Id of the HighLevel user who created the category.
    ///
    /// Example: `SQ6d63Va2PUbWEZ9k0TD`.
    pub created_by: Option<UserId>,
    /// When the category was created, RFC 3339.
    ///
    /// Example: `2024-02-13T09:58:07.129Z`.
    pub created_at: Option<Timestamp>,
    /// When the category was last changed, RFC 3339.
    ///
    /// Example: `2024-02-13T09:58:07.129Z`.
    pub updated_at: Option<Timestamp>,
    /// Number of published posts of the category.
    ///
    /// Example: `80`.
    pub published_posts_count: Option<i64>,
    /// Whether the category has no queue (`available`), an active or paused one
    /// (`in_queue`), or one that was never started (`draft`).
    pub status: Option<CategoryStatus>,
    /// The queue of the category; null if there is none.
    pub queue_details: Option<CategoryQueueSummary>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for QueueCategory {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("QueueCategory")?;
        Some(Self {
            deleted: object.optional("deleted"),
            id: object.optional("_id"),
            name: object.optional("name"),
            location_id: object.optional("locationId"),
            primary_color: object.optional("primaryColor"),
            secondary_color: object.optional("secondaryColor"),
            created_by: object.optional("createdBy"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            published_posts_count: object.optional("publishedPostsCount"),
            status: object.optional("status"),
            queue_details: object.optional("queueDetails"),
            extra: object.extra(),
        })
    }
}

/// The queue of a category.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CategoryQueueSummary {
    /// Id of the queue of the category.
    ///
    /// Example: `67fc07c6d7657c9aee764762`.
    pub queue_id: Option<String>,
    /// Whether new posts are put in front of older ones.
    pub prioritize_new_content: Option<bool>,
    /// Whether new posts of the category are queued automatically.
    pub enable_future_posts: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CategoryQueueSummary {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CategoryQueueSummary")?;
        Some(Self {
            queue_id: object.optional("queueId"),
            prioritize_new_content: object.optional("prioritizeNewContent"),
            enable_future_posts: object.optional("enableFuturePosts"),
            extra: object.extra(),
        })
    }
}

/// Reason why a CSV file was refused.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CsvUploadErrorBody {
    /// Code of the error, which does not depend on the wording of `message`.
    pub code: Option<CsvErrorCode>,
    /// Error message about the file.
    ///
    /// Example: `CSV headers are not identical to sample file.`.
    pub message: Option<String>,
    /// Type of the file, as the server recognized it.
    pub file_type: Option<CsvErrorFileType>,
    /// Format of the CSV file: basic, or advanced (`advance`).
    pub csv_file_type: Option<CsvFileType>,
    /// Columns that the file lacks, joined by commas.
    pub missing_headers: Option<String>,
    /// The HTTP status, repeated in the body.
    pub status: Option<i64>,
    /// The HTTP status, repeated in the body.
    pub status_code: Option<i64>,
    /// Name of the exception on the server.
    pub name: Option<String>,
    /// Reason phrase of the status.
    pub error: Option<String>,
    /// Further details; empty in the documented example.
    pub options: Option<Map<String, Value>>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for CsvUploadErrorBody {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "CsvUploadErrorBody",
            &[
                ("code", &hidden("code", &self.code)),
                ("message", &self.message),
                ("file_type", &self.file_type),
                ("csv_file_type", &self.csv_file_type),
                ("missing_headers", &self.missing_headers),
                ("status", &self.status),
                ("status_code", &self.status_code),
                ("name", &self.name),
                ("error", &self.error),
                ("options", &raw(&self.options)),
                ("trace_id", &self.trace_id),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for CsvUploadErrorBody {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CsvUploadErrorBody")?;
        Some(Self {
            code: object.optional("code"),
            message: object.optional("message"),
            file_type: object.optional("fileType"),
            csv_file_type: object.optional("csvFileType"),
            missing_headers: object.optional("missingHeaders"),
            status: object.optional("status"),
            status_code: object.optional("statusCode"),
            name: object.optional("name"),
            error: object.optional("error"),
            options: object.optional("options"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// An import of posts from a CSV file.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CsvImport {
    /// Id of the import.
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub id: Option<String>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// Name of the imported CSV file.
    ///
    /// Example: `sample.csv`.
    pub file_name: Option<String>,
    /// Ids of the accounts that the posts are for.
    pub account_ids: Vec<String>,
    /// Path of the uploaded CSV file, probably the `file_path` of [`UploadedCsv`].
    ///
    /// Example: `ve9EPM428h8vShlRW1KT/social-import/d23d68c2-82c0-1db6e2.csv`.
    pub file: Option<String>,
    /// Status of the import; `in_review` means that it waits for an approval.
    pub status: Option<CsvStatus>,
    /// Number of posts that the import has.
    ///
    /// Example: `5`.
    pub count: Option<i64>,
    /// Id of the user who created the import.
    ///
    /// Example: `SDsdfdf45Dgs4w3ssss`.
    pub created_by: Option<UserId>,
    /// Trace ID to give to HighLevel support.
    ///
    /// Example: `FSeSDsdfdf45Dgs4w3ssss`.
    pub trace_id: Option<String>,
    /// Id of an origin. HighLevel does not document its meaning.
    ///
    /// Example: `FSeSDsdfdf45Dgs4w3ssss`.
    pub origin_id: Option<String>,
    /// Id of the user who has to approve the posts.
    ///
    /// Example: `FSeSDsdfdf45Dgs4w3ssss`.
    pub approver: Option<UserId>,
    /// When the import was created, RFC 3339.
    ///
    /// Example: `2023-08-02T00:00:00.000Z`.
    pub created_at: Option<Timestamp>,
    /// Format of the CSV file: basic, or advanced (`advance`).
    pub csv_file_type: Option<CsvFileType>,
    /// Whether images are optimized for the platform.
    pub media_optimization: Option<bool>,
    /// Whether images get a watermark; videos never do.
    pub apply_watermark: Option<bool>,
    /// Channel through which the posts were imported, such as `oauth`.
    pub channel: Option<String>,
    /// When the import was last changed, RFC 3339.
    ///
    /// Example: `2023-08-02T00:00:00.000Z`.
    pub updated_at: Option<Timestamp>,
    /// Id of the import.
    pub mongo_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CsvImport {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CsvImport")?;
        Some(Self {
            id: object.optional("id"),
            location_id: object.optional("locationId"),
            file_name: object.optional("fileName"),
            account_ids: object.list("accountIds"),
            file: object.optional("file"),
            status: object.optional("status"),
            count: object.optional("count"),
            created_by: object.optional("createdBy"),
            trace_id: object.optional("traceId"),
            origin_id: object.optional("originId"),
            approver: object.optional("approver"),
            created_at: object.optional("createdAt"),
            csv_file_type: object.optional("csvFileType"),
            media_optimization: object.optional("mediaOptimization"),
            apply_watermark: object.optional("applyWatermark"),
            channel: object.optional("channel"),
            updated_at: object.optional("updatedAt"),
            mongo_id: object.optional("_id"),
            extra: object.extra(),
        })
    }
}

/// A post of a CSV import.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CsvPost {
    /// Ids of the accounts that the post is for.
    pub account_ids: Vec<String>,
    /// Open Graph tags for the preview of a link in the post.
    pub link: Option<LinkPreview>,
    /// Images and videos of the post.
    pub media: Vec<CsvMedia>,
    /// Time of publication, RFC 3339.
    ///
    /// Example: `2022-11-23T05:53:00.000Z`.
    pub schedule_date: Option<Timestamp>,
    /// Text of the post.
    ///
    /// Example: `First post`.
    pub summary: Option<String>,
    /// Comment that is published right after the post.
    pub follow_up_comment: Option<String>,
    /// Format of the post: post, story or reel.
    pub type_: Option<PostType>,
    /// TikTok-specific settings of the post.
    pub tiktok_post_details: Option<TiktokPostDetails>,
    /// Google-specific settings of the post.
    pub google_post_details: Option<GooglePostDetails>,
    /// Error message about the row.
    ///
    /// Example: `Invalid media format`.
    pub error_message: Option<String>,
    /// Format of the CSV file: basic, or advanced (`advance`).
    pub csv_file_type: Option<CsvFileType>,
    /// Whether images are optimized for the platform.
    pub media_optimization: Option<bool>,
    /// Whether images get a watermark; videos never do.
    pub apply_watermark: Option<bool>,
    /// Approval of the post: pending, accepted, rejected, or deleted.
    pub status: Option<CsvPostStatus>,
    /// When the post was last changed, RFC 3339.
    ///
    /// Example: `2023-08-02T00:00:00.000Z`.
    pub updated_at: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CsvPost {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CsvPost")?;
        Some(Self {
            account_ids: object.list("accountIds"),
            link: object.optional("link"),
            media: object.list("medias"),
            schedule_date: object.optional("scheduleDate"),
            summary: object.optional("summary"),
            follow_up_comment: object.optional("followUpComment"),
            type_: object.optional("type"),
            tiktok_post_details: object.optional("tiktokPostDetails"),
            google_post_details: object.optional("gmbPostDetails"),
            error_message: object.optional("errorMessage"),
            csv_file_type: object.optional("csvFileType"),
            media_optimization: object.optional("mediaOptimization"),
            apply_watermark: object.optional("applyWatermark"),
            status: object.optional("status"),
            updated_at: object.optional("updatedAt"),
            extra: object.extra(),
        })
    }
}

/// The CSV import that was deleted.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CsvDeletion {
    /// The import that was deleted.
    pub csv: Option<DeletedCsv>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CsvDeletion {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CsvDeletion")?;
        Some(Self {
            csv: object.optional("csv"),
            extra: object.extra(),
        })
    }
}

/// Filters for the scheduled posts to return.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ScheduledPostQuery {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// First moment of the period, RFC 3339.
    ///
    /// Example: `2023-10-01T00:00:00.000Z`.
    pub start_date: Timestamp,
    /// Last moment of the period, RFC 3339.
    ///
    /// Example: `2023-10-31T23:59:59.999Z`.
    pub end_date: Timestamp,
    /// Ids of the categories whose posts to return.
    ///
    /// Example: `["64e431dcaf507c4b26dbdf8b"]`.
    pub category_ids: Option<Vec<String>>,
    /// Ids of the accounts whose posts to return; empty returns those of all accounts.
    pub account_ids: Option<Vec<String>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ScheduledPostQuery {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        start_date: impl Into<Timestamp>,
        end_date: impl Into<Timestamp>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            start_date: start_date.into(),
            end_date: end_date.into(),
            category_ids: None,
            account_ids: None,
            extra: Extra::new(),
        }
    }

    /// Ids of the categories whose posts to return.
    #[must_use]
    pub fn category_ids(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.category_ids = value.into_optional();
        self
    }

    /// Ids of the accounts whose posts to return; empty returns those of all accounts.
    #[must_use]
    pub fn account_ids(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.account_ids = value.into_optional();
        self
    }
}

impl Encode for ScheduledPostQuery {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("startDate", &WrittenAs(&self.start_date, "rfc3339"));
        object.field("endDate", &WrittenAs(&self.end_date, "rfc3339"));
        object.field("categoryIds", &self.category_ids);
        object.field("accountIds", &self.account_ids);
    }
}

/// A queue, which publishes the posts of a category over and over.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Queue {
    /// Id of the queue.
    ///
    /// Example: `60af88475f1b2c001f5d5f4b`.
    pub id: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `location-123`.
    pub location_id: Option<LocationId>,
    /// Id of the category whose posts the queue publishes.
    ///
    /// Example: `60af88475f1b2c001f5d5f4b`.
    pub category_id: Option<String>,
    /// Times of the week at which the queue publishes.
    pub time_slots: Vec<TimeSlot>,
    /// Whether posts that are added to the category later join the queue.
    pub enable_future_posts: Option<bool>,
    /// Whether new items are published first.
    pub prioritize_new_content: Option<bool>,
    /// Number of the current place in the order of the items, such as 1000.
    ///
    /// Example: `1000`.
    pub current_order: Option<f64>,
    /// `active` publishes posts, `paused` does not, `draft` was never started.
    pub status: Option<QueueStatus>,
    /// When the queue begins to publish, RFC 3339.
    ///
    /// Example: `2023-01-01T12:00:00Z`.
    pub start_date: Option<Timestamp>,
    /// Times at which the queue publishes nothing, RFC 3339.
    ///
    /// Example: `["2023-01-02T12:00:00Z"]`.
    pub skip_date_time: Vec<Timestamp>,
    /// Id of the post that is scheduled now; null if there is none.
    ///
    /// Example: `60af88475f1b2c001f5d5f4b`.
    pub current_post_id: Option<String>,
    /// Number of posts in the queue.
    ///
    /// Example: `10`.
    pub total_posts: Option<i64>,
    /// When the queue last scheduled a post, RFC 3339; null if it never did.
    ///
    /// Example: `2023-01-01T12:00:00Z`.
    pub last_scheduled_time: Option<Timestamp>,
    /// Id of the HighLevel user who created the queue.
    ///
    /// Example: `user-123`.
    pub created_by: Option<UserId>,
    /// When the queue was created, RFC 3339.
    ///
    /// Example: `2023-01-01T00:00:00Z`.
    pub created_at: Option<Timestamp>,
    /// When the queue was last changed, RFC 3339.
    ///
    /// Example: `2023-01-01T00:00:00Z`.
    pub updated_at: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Queue {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Queue")?;
        Some(Self {
            id: object.optional("_id"),
            location_id: object.optional("locationId"),
            category_id: object.optional("categoryId"),
            time_slots: object.list("timeSlots"),
            enable_future_posts: object.optional("enableFuturePosts"),
            prioritize_new_content: object.optional("prioritizeNewContent"),
            current_order: object.optional("currentOrder"),
            status: object.optional("status"),
            start_date: object.optional("startDate"),
            skip_date_time: object.list("skipDateTime"),
            current_post_id: object.optional("currentPostId"),
            total_posts: object.optional("totalPosts"),
            last_scheduled_time: object.optional("lastScheduledTime"),
            created_by: object.optional("createdBy"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            extra: object.extra(),
        })
    }
}

/// A queue with its category.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct QueueWithCategory {
    /// Id of the queue.
    ///
    /// Example: `60af88475f1b2c001f5d5f4b`.
    pub id: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `location-123`.
    pub location_id: Option<LocationId>,
    /// Id of the category whose posts the queue publishes.
    ///
    /// Example: `60af88475f1b2c001f5d5f4b`.
    pub category_id: Option<String>,
    /// Times of the week at which the queue publishes.
    pub time_slots: Vec<TimeSlot>,
    /// Whether posts that are added to the category later join the queue.
    pub enable_future_posts: Option<bool>,
    /// Whether new items are published first.
    pub prioritize_new_content: Option<bool>,
    /// Number of the current place in the order of the items, such as 1000.
    ///
    /// Example: `1000`.
    pub current_order: Option<f64>,
    /// `active` publishes posts, `paused` does not, `draft` was never started.
    pub status: Option<QueueStatus>,
    /// When the queue begins to publish, RFC 3339.
    ///
    /// Example: `2023-01-01T12:00:00Z`.
    pub start_date: Option<Timestamp>,
    /// Times at which the queue publishes nothing, RFC 3339.
    ///
    /// Example: `["2023-01-02T12:00:00Z"]`.
    pub skip_date_time: Vec<Timestamp>,
    /// Id of the post that is scheduled now; null if there is none.
    ///
    /// Example: `60af88475f1b2c001f5d5f4b`.
    pub current_post_id: Option<String>,
    /// Number of posts in the queue.
    ///
    /// Example: `10`.
    pub total_posts: Option<i64>,
    /// When the queue last scheduled a post, RFC 3339; null if it never did.
    ///
    /// Example: `2023-01-01T12:00:00Z`.
    pub last_scheduled_time: Option<Timestamp>,
    /// Id of the HighLevel user who created the queue.
    ///
    /// Example: `user-123`.
    pub created_by: Option<UserId>,
    /// When the queue was created, RFC 3339.
    ///
    /// Example: `2023-01-01T00:00:00Z`.
    pub created_at: Option<Timestamp>,
    /// When the queue was last changed, RFC 3339.
    ///
    /// Example: `2023-01-01T00:00:00Z`.
    pub updated_at: Option<Timestamp>,
    /// Category whose posts the queue publishes.
    pub category: Option<Category>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for QueueWithCategory {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("QueueWithCategory")?;
        Some(Self {
            id: object.optional("_id"),
            location_id: object.optional("locationId"),
            category_id: object.optional("categoryId"),
            time_slots: object.list("timeSlots"),
            enable_future_posts: object.optional("enableFuturePosts"),
            prioritize_new_content: object.optional("prioritizeNewContent"),
            current_order: object.optional("currentOrder"),
            status: object.optional("status"),
            start_date: object.optional("startDate"),
            skip_date_time: object.list("skipDateTime"),
            current_post_id: object.optional("currentPostId"),
            total_posts: object.optional("totalPosts"),
            last_scheduled_time: object.optional("lastScheduledTime"),
            created_by: object.optional("createdBy"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            category: object.optional("category"),
            extra: object.extra(),
        })
    }
}

/// The edit session in which to copy a queue item.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct QueueItemCopy {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the edit session, in which changes of a queue are collected until they are
    /// saved.
    ///
    /// Example: `60af88475f1b2c001f5d5f4b`.
    pub session_id: String,
    /// Position among the items, as a number that may be a fraction.
    ///
    /// Example: `1.5`.
    pub order: f64,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl QueueItemCopy {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        session_id: impl Into<String>,
        order: f64,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            session_id: session_id.into(),
            order,
            extra: Extra::new(),
        }
    }
}

impl Encode for QueueItemCopy {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("sessionId", &self.session_id);
        object.field("order", &self.order);
    }
}

/// The copy of a queue item.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CloneQueueItemResults {
    /// Message that describes the result.
    ///
    /// Example: `Queue item cloned successfully`.
    pub message: Option<String>,
    /// The copy of the queue item.
    pub queue_item: Option<ChangedQueueItem>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CloneQueueItemResults {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CloneQueueItemResults")?;
        Some(Self {
            message: object.optional("message"),
            queue_item: object.optional("queueItem"),
            extra: object.extra(),
        })
    }
}

/// An image or a video in a comment.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CommentAttachment {
    /// Media type, or a type that the platform defines.
    ///
    /// Example: `image/jpeg`.
    pub type_: Option<String>,
    /// URL of the file.
    ///
    /// Example: `https://example.com/image.jpg`.
    pub url: Option<String>,
    /// URL of the thumbnail.
    ///
    /// Example: `https://example.com/thumb.jpg`.
    pub thumbnail: Option<String>,
    /// URL of the video, if the attachment is a video.
    ///
    /// Example: `https://example.com/video.mp4`.
    pub video_url: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CommentAttachment {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CommentAttachment")?;
        Some(Self {
            type_: object.optional("type"),
            url: object.optional("url"),
            thumbnail: object.optional("thumbnail"),
            video_url: object.optional("videoUrl"),
            extra: object.extra(),
        })
    }
}

/// The author of a comment; parts may be missing.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CommentAuthor {
    /// Id of the author on the platform.
    ///
    /// Example: `123456789`.
    pub id: Option<String>,
    /// Name of the author on the platform.
    ///
    /// Example: `John Doe`.
    pub name: Option<String>,
    /// URL of the profile picture.
    ///
    /// Example: `https://example.com/avatar.jpg`.
    pub profile_picture: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CommentAuthor {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CommentAuthor")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            profile_picture: object.optional("profilePic"),
            extra: object.extra(),
        })
    }
}

/// A comment, or a post that is commented on.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Comment {
    /// HighLevel's id of the comment.
    ///
    /// Example: `6975b186f3442844ec07665b`.
    pub id: Option<String>,
    /// Platform of the comment, such as `facebook`.
    pub platform: Option<Platform>,
    /// Id of the comment on its platform.
    ///
    /// Example: `122129390871181019_974705035458625`.
    pub platform_comment_id: Option<String>,
    /// Id on the platform of the post or comment to which the comment replies.
    ///
    /// Example: `956033194258752_122129390871181019`.
    pub platform_parent_id: Option<String>,
    /// Id of the post on its platform.
    ///
    /// Example: `122129390871181019`.
    pub platform_post_id: Option<String>,
    /// HighLevel's id of the post.
    ///
    /// Example: `6a169db95c78177a5c24ef7c`.
    pub post_id: Option<SocialPostId>,
    /// Id of the connected account or page on its platform.
    ///
    /// Example: `956033194258752`.
    pub origin_id: Option<String>,
    /// Whether the comment is on the post itself; false for a reply to another comment.
    pub is_parent_thread: Option<bool>,
    /// Whether this is the post itself, not a comment.
    pub is_post: Option<bool>,
    /// Text of the comment; may be missing if it has attachments only.
    ///
    /// Example: `Nice post!`.
    pub content: Option<String>,
    /// Images and videos in the comment.
    pub attachments: Vec<CommentAttachment>,
    /// Author of the comment, as far as known.
    pub author: Option<CommentAuthor>,
    /// Depth of the comment: 0 for the post, 1 for a comment, 2 for a reply.
    ///
    /// Example: `1`.
    pub level: Option<i64>,
    /// Number of likes that the comment has.
    ///
    /// Example: `0`.
    pub like_count: Option<i64>,
    /// Number of reactions that the comment has.
    ///
    /// Example: `0`.
    pub reaction_count: Option<i64>,
    /// Number of replies that the comment has.
    ///
    /// Example: `0`.
    pub reply_count: Option<i64>,
    /// Number of times that the comment was shared.
    ///
    /// Example: `0`.
    pub share_count: Option<i64>,
    /// Number of times that the comment was reposted.
    ///
    /// Example: `0`.
    pub repost_count: Option<i64>,
    /// Number of posts that quote the comment.
    ///
    /// Example: `0`.
    pub quote_count: Option<i64>,
    /// URL of the comment on its platform.
    ///
    /// Example: `https://www.facebook.com/.../posts/...`.
    pub preview_link: Option<String>,
    /// Whether the comment was read.
    pub is_read: Option<bool>,
    /// Whether someone has deleted the comment.
    pub is_deleted: Option<bool>,
    /// Whether the text was changed after publication.
    pub is_edited: Option<bool>,
    /// When the comment was published on its platform, RFC 3339; may be missing.
    ///
    /// Example: `2026-04-01T10:00:00.000Z`.
    pub published_at: Option<Timestamp>,
    /// When HighLevel created its record of the comment, RFC 3339.
    ///
    /// Example: `2026-04-01T10:00:00.000Z`.
    pub created_at: Option<Timestamp>,
    /// When HighLevel last changed its record of the comment, RFC 3339.
    ///
    /// Example: `2026-04-01T10:00:00.000Z`.
    pub updated_at: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Comment {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Comment")?;
        Some(Self {
            id: object.optional("_id"),
            platform: object.optional("platform"),
            platform_comment_id: object.optional("platformCommentId"),
            platform_parent_id: object.optional("platformParentId"),
            platform_post_id: object.optional("platformPostId"),
            post_id: object.optional("postId"),
            origin_id: object.optional("originId"),
            is_parent_thread: object.optional("isParentThread"),
            is_post: object.optional("isPost"),
            content: object.optional("content"),
            attachments: object.list("attachments"),
            author: object.optional("author"),
            level: object.optional("level"),
            like_count: object.optional("likeCount"),
            reaction_count: object.optional("reactionCount"),
            reply_count: object.optional("replyCount"),
            share_count: object.optional("shareCount"),
            repost_count: object.optional("repostCount"),
            quote_count: object.optional("quoteCount"),
            preview_link: object.optional("previewLink"),
            is_read: object.optional("isRead"),
            is_deleted: object.optional("isDeleted"),
            is_edited: object.optional("isEdited"),
            published_at: object.optional("publishedAt"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            extra: object.extra(),
        })
    }
}

/// A comment to write.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewComment {
    /// HighLevel's id of the post, or of the comment to reply to.
    ///
    /// Example: `6975b186f3442844ec07665b`.
    pub parent_id: String,
    /// Whether the comment is on a post; false for a reply to a comment.
    pub is_parent_thread: bool,
    /// Text of the comment; platforms limit its length, from 150 characters on TikTok to
    /// 10,000 on YouTube.
    ///
    /// Example: `Thank you for your feedback!`.
    pub content: String,
    /// Image of the comment, at most one; shown on Facebook only.
    pub attachments: Option<Vec<NewCommentAttachment>>,
    /// Accounts that the comment mentions; only on Facebook, LinkedIn and communities.
    pub mentions: Option<Vec<CommentMention>>,
    /// Whether all members of the community are notified; ignored on other platforms.
    /// False by default.
    pub notify_all_group_members: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`NewComment::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct NewCommentRequired<ParentId, Content> {
    /// HighLevel's id of the post, or of the comment to reply to.
    ///
    /// Example: `6975b186f3442844ec07665b`.
    pub parent_id: ParentId,
    /// Whether the comment is on a post; false for a reply to a comment.
    pub is_parent_thread: bool,
    /// Text of the comment; platforms limit its length, from 150 characters on TikTok to
    /// 10,000 on YouTube.
    ///
    /// Example: `Thank you for your feedback!`.
    pub content: Content,
}

impl NewComment {
    /// Creates a value with the required fields.
    pub fn new(
        required: NewCommentRequired<impl Into<String>, impl Into<String>>,
    ) -> Self {
        let NewCommentRequired { parent_id, is_parent_thread, content } = required;
        Self {
            parent_id: parent_id.into(),
            is_parent_thread,
            content: content.into(),
            attachments: None,
            mentions: None,
            notify_all_group_members: None,
            extra: Extra::new(),
        }
    }

    /// Image of the comment, at most one; shown on Facebook only.
    #[must_use]
    pub fn attachments(
        mut self,
        value: impl IntoOptional<Vec<NewCommentAttachment>>,
    ) -> Self {
        self.attachments = value.into_optional();
        self
    }

    /// Accounts that the comment mentions; only on Facebook, LinkedIn and communities.
    #[must_use]
    pub fn mentions(mut self, value: impl IntoOptional<Vec<CommentMention>>) -> Self {
        self.mentions = value.into_optional();
        self
    }

    /// Whether all members of the community are notified; ignored on other platforms.
    /// False by default.
    #[must_use]
    pub fn notify_all_group_members(mut self, value: impl IntoOptional<bool>) -> Self {
        self.notify_all_group_members = value.into_optional();
        self
    }
}

impl Encode for NewComment {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("parentId", &self.parent_id);
        object.field("isParentThread", &self.is_parent_thread);
        object.field("content", &self.content);
        object.field("attachments", &self.attachments);
        object.field("mentions", &self.mentions);
        object.field("notifyAllGroupMembers", &self.notify_all_group_members);
    }
}

/// A comment that was created.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CommentResponse {
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
    /// Example: `Created Comment`.
    pub message: Option<String>,
    /// The comment that was created.
    pub results: Option<Comment>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CommentResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CommentResponse")?;
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

/// Filters for the comments to return.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CommentQuery {
    /// Earliest time of publication, RFC 3339; only together with
    /// [`to_date`](CommentQuery::to_date).
    ///
    /// Example: `2026-05-22T05:32:49.463Z`.
    pub from_date: Option<Timestamp>,
    /// Latest time of publication, RFC 3339; only together with
    /// [`from_date`](CommentQuery::from_date).
    ///
    /// Example: `2026-05-29T05:32:49.463Z`.
    pub to_date: Option<Timestamp>,
    /// Ids of the connected accounts on their platforms.
    ///
    /// Example: `["956033194258752"]`.
    pub origin_ids: Vec<String>,
    /// Whether the top or the latest comments come first.
    ///
    /// Default: `latest`.
    pub sort_by: Option<CommentOrder>,
    /// Text to look for in the comments.
    ///
    /// Example: `1234`.
    pub search: Option<String>,
    /// Number of comments to skip.
    ///
    /// At least 0. Default: `0`.
    pub skip: Option<i64>,
    /// Maximum number of comments to return.
    ///
    /// From 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// HighLevel's id of the post, or of the comment whose replies to list; without it,
    /// the top-level comments on all posts of the accounts are listed.
    ///
    /// Example: `6975b186f3442844ec07665b`.
    pub parent_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl CommentQuery {
    /// Creates a value with the required fields.
    pub fn new(origin_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            origin_ids: origin_ids.into_iter().map(Into::into).collect(),
            from_date: None,
            to_date: None,
            sort_by: None,
            search: None,
            skip: None,
            limit: None,
            parent_id: None,
            extra: Extra::new(),
        }
    }

    /// Earliest time of publication, RFC 3339; only together with
    /// [`to_date`](CommentQuery::to_date).
    #[must_use]
    pub fn from_date(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.from_date = value.into_optional();
        self
    }

    /// Latest time of publication, RFC 3339; only together with
    /// [`from_date`](CommentQuery::from_date).
    #[must_use]
    pub fn to_date(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.to_date = value.into_optional();
        self
    }

    /// Whether the top or the latest comments come first. Default: `latest`.
    #[must_use]
    pub fn sort_by(mut self, value: impl IntoOptional<CommentOrder>) -> Self {
        self.sort_by = value.into_optional();
        self
    }

    /// Text to look for in the comments.
    #[must_use]
    pub fn search(mut self, value: impl IntoOptional<String>) -> Self {
        self.search = value.into_optional();
        self
    }

    /// Number of comments to skip. At least 0. Default: `0`.
    #[must_use]
    pub fn skip(mut self, value: impl IntoOptional<i64>) -> Self {
        self.skip = value.into_optional();
        self
    }

    /// Maximum number of comments to return. From 1 to 100. Default: `10`.
    #[must_use]
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.limit = value.into_optional();
        self
    }

    /// HighLevel's id of the post, or of the comment whose replies to list; without it,
    /// the top-level comments on all posts of the accounts are listed.
    #[must_use]
    pub fn parent_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.parent_id = value.into_optional();
        self
    }
}

impl Encode for CommentQuery {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("fromDate", &WrittenAs(&self.from_date, "rfc3339"));
        object.field("toDate", &WrittenAs(&self.to_date, "rfc3339"));
        object.field("originIds", &self.origin_ids);
        object.field("sortBy", &self.sort_by);
        object.field("search", &self.search);
        object.field("skip", &self.skip);
        object.field("limit", &self.limit);
        object.field("parentId", &self.parent_id);
    }
}

/// The response with a page of comments.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CommentListResponse {
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
    /// Example: `Fetched Comments`.
    pub message: Option<String>,
    /// The comments of this page.
    pub results: Option<CommentList>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CommentListResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CommentListResponse")?;
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

/// A page of comments.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CommentList {
    /// The comments of this page.
    pub comments: Vec<Comment>,
    /// Position of this page in the list.
    pub meta: Option<CommentListMeta>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CommentList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CommentList")?;
        Some(Self {
            comments: object.list("comments"),
            meta: object.optional("meta"),
            extra: object.extra(),
        })
    }
}

/// Position of a page in the list of comments.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CommentListMeta {
    /// Number of comments that match, on all pages.
    ///
    /// Example: `42`.
    pub total: Option<i64>,
    /// Number of matching comments that are unread.
    ///
    /// Example: `7`.
    pub total_unread: Option<i64>,
    /// Number of comments before this page.
    ///
    /// Example: `0`.
    pub skip: Option<i64>,
    /// Maximum number of comments on a page.
    ///
    /// Example: `10`.
    pub limit: Option<i64>,
    /// Whether there are comments after this page.
    pub has_more: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CommentListMeta {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CommentListMeta")?;
        Some(Self {
            total: object.optional("total"),
            total_unread: object.optional("totalUnread"),
            skip: object.optional("skip"),
            limit: object.optional("limit"),
            has_more: object.optional("hasMore"),
            extra: object.extra(),
        })
    }
}

/// A queue to create.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewQueue {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the category whose posts the queue publishes.
    ///
    /// Example: `60af88475f1b2c001f5d5f4b`.
    pub category_id: String,
    /// Times of the week at which the queue publishes.
    pub time_slots: Vec<TimeSlot>,
    /// Whether posts that are added to the category later join the queue; false by
    /// default.
    pub enable_future_posts: Option<bool>,
    /// Whether new items are published first; false by default.
    pub prioritize_new_content: Option<bool>,
    /// Id of the user who creates the queue.
    ///
    /// Example: `w37swmmLbA02zgqKPpxITe`.
    pub user_id: UserId,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`NewQueue::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct NewQueueRequired<LocationIdValue, CategoryId, TimeSlots, UserIdValue> {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationIdValue,
    /// Id of the category whose posts the queue publishes.
    ///
    /// Example: `60af88475f1b2c001f5d5f4b`.
    pub category_id: CategoryId,
    /// Times of the week at which the queue publishes.
    pub time_slots: TimeSlots,
    /// Id of the user who creates the queue.
    ///
    /// Example: `w37swmmLbA02zgqKPpxITe`.
    pub user_id: UserIdValue,
}

impl NewQueue {
    /// Creates a value with the required fields.
    pub fn new(
        required: NewQueueRequired<
            impl Into<LocationId>,
            impl Into<String>,
            impl IntoIterator<Item = TimeSlot>,
            impl Into<UserId>,
        >,
    ) -> Self {
        let NewQueueRequired { location_id, category_id, time_slots, user_id } = required;
        Self {
            location_id: location_id.into(),
            category_id: category_id.into(),
            time_slots: time_slots.into_iter().collect(),
            user_id: user_id.into(),
            enable_future_posts: None,
            prioritize_new_content: None,
            extra: Extra::new(),
        }
    }

    /// Whether posts that are added to the category later join the queue; false by
    /// default.
    #[must_use]
    pub fn enable_future_posts(mut self, value: impl IntoOptional<bool>) -> Self {
        self.enable_future_posts = value.into_optional();
        self
    }

    /// Whether new items are published first; false by default.
    #[must_use]
    pub fn prioritize_new_content(mut self, value: impl IntoOptional<bool>) -> Self {
        self.prioritize_new_content = value.into_optional();
        self
    }
}

impl Encode for NewQueue {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("categoryId", &self.category_id);
        object.field("timeSlots", &self.time_slots);
        object.field("enableFuturePosts", &self.enable_future_posts);
        object.field("prioritizeNewContent", &self.prioritize_new_content);
        object.field("userId", &self.user_id);
    }
}

/// The queue that was created.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateQueueResults {
    /// Message that describes the result.
    ///
    /// Example: `Queue created successfully`.
    pub message: Option<String>,
    /// The queue that was created.
    pub queue: Option<CreatedQueue>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CreateQueueResults {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateQueueResults")?;
        Some(Self {
            message: object.optional("message"),
            queue: object.optional("queue"),
            extra: object.extra(),
        })
    }
}

/// Content, accounts and schedule of a post.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PostFields {
    /// Ids of the connected accounts to publish on.
    ///
    /// Example: `["65f0c1e2a7_mhoUgTPkz19vjF5Qu7Av_2774080328"]`.
    pub account_ids: Vec<String>,
    /// Text of the post.
    pub summary: Option<String>,
    /// Images and videos of the post.
    pub media: Option<Vec<PostMedia>>,
    /// State of the post, such as `draft`, `scheduled` or `published`.
    pub status: Option<PostStatus>,
    /// Time of publication, RFC 3339; required with the status `scheduled` or
    /// `in_review`.
    ///
    /// Example: `2024-01-15T10:00:00Z`.
    pub schedule_date: Option<Timestamp>,
    /// Publishing time that HighLevel suggested and the user chose, RFC 3339.
    ///
    /// Example: `2024-01-15T10:00:00Z`.
    pub selected_best_time: Option<Timestamp>,
    /// Id of the user who created the post.
    ///
    /// Example: `65f151c99bc2bf3aaf970d72`.
    pub created_by: Option<UserId>,
    /// Comment to publish right after the post; on Facebook, Instagram, LinkedIn and
    /// YouTube only.
    pub follow_up_comment: Option<String>,
    /// Open Graph tags for the preview of a link in the post.
    pub og_tags_details: Option<OgTags>,
    /// Format of the post: post, story or reel.
    pub type_: PostType,
    /// User who has to approve the post, and status of the approval.
    pub post_approval_details: Option<PostApproval>,
    /// Whether the time of publication has changed.
    pub schedule_time_updated: Option<bool>,
    /// Ids of the tags of the post.
    ///
    /// Example: `["65f151c99bc2bf3aaf970d72","65f151c99bc2bf3aaf970d73"]`.
    pub tags: Option<Vec<String>>,
    /// Id of the category of the post.
    ///
    /// Example: `65f151c99bc2bf3aaf970d72`.
    pub category_id: Option<String>,
    /// Whether the images of the post get a watermark; videos never do.
    pub apply_watermark: Option<bool>,
    /// TikTok-specific settings of the post.
    pub tiktok_post_details: Option<TiktokPostDetails>,
    /// Google-specific settings of the post.
    pub google_post_details: Option<GooglePostDetails>,
    /// Id of the HighLevel user who writes the post.
    ///
    /// Example: `6YAtzfzpmHAdj0e8GkKp`.
    pub user_id: UserId,
    /// LinkedIn-specific settings of the post.
    pub linkedin_post_details: Option<LinkedinPostDetails>,
    /// Pinterest-specific settings of the post.
    pub pinterest_post_details: Option<PinterestPostDetails>,
    /// Facebook-specific settings of the post.
    pub facebook_post_details: Option<FacebookPostDetails>,
    /// Instagram-specific settings of the post.
    pub instagram_post_details: Option<InstagramPostDetails>,
    /// YouTube-specific settings of the post.
    pub youtube_post_details: Option<YoutubePostDetails>,
    /// Settings of the post for HighLevel communities; HighLevel does not document the
    /// members.
    pub community_post_details: Option<Value>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl PostFields {
    /// Creates a value with the required fields.
    pub fn new(
        account_ids: impl IntoIterator<Item = impl Into<String>>,
        type_: PostType,
        user_id: impl Into<UserId>,
    ) -> Self {
        Self {
            account_ids: account_ids.into_iter().map(Into::into).collect(),
            type_,
            user_id: user_id.into(),
            summary: None,
            media: None,
            status: None,
            schedule_date: None,
            selected_best_time: None,
            created_by: None,
            follow_up_comment: None,
            og_tags_details: None,
            post_approval_details: None,
            schedule_time_updated: None,
            tags: None,
            category_id: None,
            apply_watermark: None,
            tiktok_post_details: None,
            google_post_details: None,
            linkedin_post_details: None,
            pinterest_post_details: None,
            facebook_post_details: None,
            instagram_post_details: None,
            youtube_post_details: None,
            community_post_details: None,
            extra: Extra::new(),
        }
    }

    /// Text of the post.
    #[must_use]
    pub fn summary(mut self, value: impl IntoOptional<String>) -> Self {
        self.summary = value.into_optional();
        self
    }

    /// Images and videos of the post.
    #[must_use]
    pub fn media(mut self, value: impl IntoOptional<Vec<PostMedia>>) -> Self {
        self.media = value.into_optional();
        self
    }

    /// State of the post, such as `draft`, `scheduled` or `published`.
    #[must_use]
    pub fn status(mut self, value: impl IntoOptional<PostStatus>) -> Self {
        self.status = value.into_optional();
        self
    }

    /// Time of publication, RFC 3339; required with the status `scheduled` or
    /// `in_review`.
    #[must_use]
    pub fn schedule_date(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.schedule_date = value.into_optional();
        self
    }

    /// Publishing time that HighLevel suggested and the user chose, RFC 3339.
    #[must_use]
    pub fn selected_best_time(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.selected_best_time = value.into_optional();
        self
    }

    /// Id of the user who created the post.
    #[must_use]
    pub fn created_by(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.created_by = value.into_optional();
        self
    }

    /// Comment to publish right after the post; on Facebook, Instagram, LinkedIn and
    /// YouTube only.
    #[must_use]
    pub fn follow_up_comment(mut self, value: impl IntoOptional<String>) -> Self {
        self.follow_up_comment = value.into_optional();
        self
    }

    /// Open Graph tags for the preview of a link in the post.
    #[must_use]
    pub fn og_tags_details(mut self, value: impl IntoOptional<OgTags>) -> Self {
        self.og_tags_details = value.into_optional();
        self
    }

    /// User who has to approve the post, and status of the approval.
    #[must_use]
    pub fn post_approval_details(
        mut self,
        value: impl IntoOptional<PostApproval>,
    ) -> Self {
        self.post_approval_details = value.into_optional();
        self
    }

    /// Whether the time of publication has changed.
    #[must_use]
    pub fn schedule_time_updated(mut self, value: impl IntoOptional<bool>) -> Self {
        self.schedule_time_updated = value.into_optional();
        self
    }

    /// Ids of the tags of the post.
    #[must_use]
    pub fn tags(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.tags = value.into_optional();
        self
    }

    /// Id of the category of the post.
    #[must_use]
    pub fn category_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.category_id = value.into_optional();
        self
    }

    /// Whether the images of the post get a watermark; videos never do.
    #[must_use]
    pub fn apply_watermark(mut self, value: impl IntoOptional<bool>) -> Self {
        self.apply_watermark = value.into_optional();
        self
    }

    /// TikTok-specific settings of the post.
    #[must_use]
    pub fn tiktok_post_details(
        mut self,
        value: impl IntoOptional<TiktokPostDetails>,
    ) -> Self {
        self.tiktok_post_details = value.into_optional();
        self
    }

    /// Google-specific settings of the post.
    #[must_use]
    pub fn google_post_details(
        mut self,
        value: impl IntoOptional<GooglePostDetails>,
    ) -> Self {
        self.google_post_details = value.into_optional();
        self
    }

    /// LinkedIn-specific settings of the post.
    #[must_use]
    pub fn linkedin_post_details(
        mut self,
        value: impl IntoOptional<LinkedinPostDetails>,
    ) -> Self {
        self.linkedin_post_details = value.into_optional();
        self
    }

    /// Pinterest-specific settings of the post.
    #[must_use]
    pub fn pinterest_post_details(
        mut self,
        value: impl IntoOptional<PinterestPostDetails>,
    ) -> Self {
        self.pinterest_post_details = value.into_optional();
        self
    }

    /// Facebook-specific settings of the post.
    #[must_use]
    pub fn facebook_post_details(
        mut self,
        value: impl IntoOptional<FacebookPostDetails>,
    ) -> Self {
        self.facebook_post_details = value.into_optional();
        self
    }

    /// Instagram-specific settings of the post.
    #[must_use]
    pub fn instagram_post_details(
        mut self,
        value: impl IntoOptional<InstagramPostDetails>,
    ) -> Self {
        self.instagram_post_details = value.into_optional();
        self
    }

    /// YouTube-specific settings of the post.
    #[must_use]
    pub fn youtube_post_details(
        mut self,
        value: impl IntoOptional<YoutubePostDetails>,
    ) -> Self {
        self.youtube_post_details = value.into_optional();
        self
    }

    /// Settings of the post for HighLevel communities; HighLevel does not document the
    /// members.
    #[must_use]
    pub fn community_post_details(mut self, value: impl IntoOptional<Value>) -> Self {
        self.community_post_details = value.into_optional();
        self
    }
}

impl Encode for PostFields {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("accountIds", &self.account_ids);
        object.field("summary", &self.summary);
        object.field("media", &self.media);
        object.field("status", &self.status);
        object.field("scheduleDate", &WrittenAs(&self.schedule_date, "rfc3339"));
        object
            .field("selectedBestTime", &WrittenAs(&self.selected_best_time, "rfc3339"));
        object.field("createdBy", &self.created_by);
        object.field("followUpComment", &self.follow_up_comment);
        object.field("ogTagsDetails", &self.og_tags_details);
        object.field("type", &self.type_);
        object.field("postApprovalDetails", &self.post_approval_details);
        object.field("scheduleTimeUpdated", &self.schedule_time_updated);
        object.field("tags", &self.tags);
        object.field("categoryId", &self.category_id);
        object.field("applyWatermark", &self.apply_watermark);
        object.field("tiktokPostDetails", &self.tiktok_post_details);
        object.field("gmbPostDetails", &self.google_post_details);
        object.field("userId", &self.user_id);
        object.field("linkedinPostDetails", &self.linkedin_post_details);
        object.field("pinterestPostDetails", &self.pinterest_post_details);
        object.field("facebookPostDetails", &self.facebook_post_details);
        object.field("instagramPostDetails", &self.instagram_post_details);
        object.field("youtubePostDetails", &self.youtube_post_details);
        object.field("communityPostDetails", &self.community_post_details);
    }
}

/// An item to add to a queue, with a new or an existing post.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewQueueItem {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the edit session, in which changes of a queue are collected until they are
    /// saved.
    ///
    /// Example: `60af88475f1b2c001f5d5f4b`.
    pub session_id: Option<String>,
    /// Content of the new post.
    pub modified_post_payload: Option<QueuePostEdit>,
    /// Position in the queue: `top` (published next), `bottom` (published last, the
    /// default) or a number between those of two items.
    pub order: Option<NewQueueItemOrder>,
    /// Variations of the text, one of which is published each time.
    pub variations: Option<Vec<NewVariation>>,
    /// URL of the main image; without it the one of the post is used.
    ///
    /// Example: `http://example.com/media.png`.
    pub primary_image: Option<String>,
    /// Whether to add the item immediately, without an edit session; the position then
    /// depends on whether the queue publishes new items first.
    pub direct_to_queue: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewQueueItem {
    /// Creates a value with the required fields.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            session_id: None,
            modified_post_payload: None,
            order: None,
            variations: None,
            primary_image: None,
            direct_to_queue: None,
            extra: Extra::new(),
        }
    }

    /// Id of the edit session, in which changes of a queue are collected until they are
    /// saved.
    #[must_use]
    pub fn session_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.session_id = value.into_optional();
        self
    }

    /// Content of the new post.
    #[must_use]
    pub fn modified_post_payload(
        mut self,
        value: impl IntoOptional<QueuePostEdit>,
    ) -> Self {
        self.modified_post_payload = value.into_optional();
        self
    }

    /// Position in the queue: `top` (published next), `bottom` (published last, the
    /// default) or a number between those of two items.
    #[must_use]
    pub fn order(mut self, value: impl IntoOptional<NewQueueItemOrder>) -> Self {
        self.order = value.into_optional();
        self
    }

    /// Variations of the text, one of which is published each time.
    #[must_use]
    pub fn variations(mut self, value: impl IntoOptional<Vec<NewVariation>>) -> Self {
        self.variations = value.into_optional();
        self
    }

    /// URL of the main image; without it the one of the post is used.
    #[must_use]
    pub fn primary_image(mut self, value: impl IntoOptional<String>) -> Self {
        self.primary_image = value.into_optional();
        self
    }

    /// Whether to add the item immediately, without an edit session; the position then
    /// depends on whether the queue publishes new items first.
    #[must_use]
    pub fn direct_to_queue(mut self, value: impl IntoOptional<bool>) -> Self {
        self.direct_to_queue = value.into_optional();
        self
    }
}

impl Encode for NewQueueItem {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("sessionId", &self.session_id);
        object.field("modifiedPostPayload", &self.modified_post_payload);
        object.field("order", &self.order);
        object.field("variations", &self.variations);
        object.field("primaryImage", &self.primary_image);
        object.field("directToQueue", &self.direct_to_queue);
    }
}

/// The item that was added to a queue.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateQueueItemResults {
    /// Message that describes the result.
    ///
    /// Example: `Queue item created successfully`.
    pub message: Option<String>,
    /// The item that was added to the queue.
    pub queue_item: Option<ChangedQueueItem>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CreateQueueItemResults {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateQueueItemResults")?;
        Some(Self {
            message: object.optional("message"),
            queue_item: object.optional("queueItem"),
            extra: object.extra(),
        })
    }
}

/// A queue that was just created.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreatedQueue {
    /// Id of the queue.
    ///
    /// Example: `686ebf10c78c233e45c28d66`.
    pub id: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `Qp26qppJgfrTZis7jsBy`.
    pub location_id: Option<LocationId>,
    /// Id of the category whose posts the queue publishes.
    ///
    /// Example: `683702938b19583ce320e5eb`.
    pub category_id: Option<String>,
    /// Times of the week at which the queue publishes.
    pub time_slots: Vec<CreatedTimeSlot>,
    /// Whether posts that are added to the category later join the queue.
    pub enable_future_posts: Option<bool>,
    /// Whether new items are published first.
    pub prioritize_new_content: Option<bool>,
    /// Always `draft`, since the queue is new.
    pub status: Option<QueueStatus>,
    /// When the queue begins to publish, RFC 3339.
    ///
    /// Example: `2025-07-09T19:12:16.363Z`.
    pub start_date: Option<Timestamp>,
    /// Always empty, since the queue is new.
    pub skip_date_time: Vec<Timestamp>,
    /// Always 0, since the queue is new.
    ///
    /// Example: `0`.
    pub total_posts: Option<i64>,
    /// Always null, since the queue is new.
    pub last_scheduled_time: Option<Timestamp>,
    /// Id of the HighLevel user who created the queue.
    ///
    /// Example: `uefV3MmLHs2sjJr2KfmL`.
    pub created_by: Option<UserId>,
    /// When the queue was created, RFC 3339.
    ///
    /// Example: `2025-07-09T19:12:16.366Z`.
    pub created_at: Option<Timestamp>,
    /// When the queue was last changed, RFC 3339.
    ///
    /// Example: `2025-07-09T19:12:16.366Z`.
    pub updated_at: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CreatedQueue {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreatedQueue")?;
        Some(Self {
            id: object.optional("_id"),
            location_id: object.optional("locationId"),
            category_id: object.optional("categoryId"),
            time_slots: object.list("timeSlots"),
            enable_future_posts: object.optional("enableFuturePosts"),
            prioritize_new_content: object.optional("prioritizeNewContent"),
            status: object.optional("status"),
            start_date: object.optional("startDate"),
            skip_date_time: object.list("skipDateTime"),
            total_posts: object.optional("totalPosts"),
            last_scheduled_time: object.optional("lastScheduledTime"),
            created_by: object.optional("createdBy"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            extra: object.extra(),
        })
    }
}

/// An item of a queue after it was created, copied or changed.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ChangedQueueItem {
    /// Id of the queue item.
    ///
    /// Example: `60af88475f1b2c001f5d5f4b`.
    pub id: Option<String>,
    /// Position among the items, as a number that may be a fraction.
    ///
    /// Example: `1000`.
    pub order: Option<f64>,
    /// Variations of the text, one of which is published each time.
    pub variations: Vec<Variation>,
    /// URL of the main image of the post.
    ///
    /// Example: `https://example.com/images/post-image.png`.
    pub primary_image: Option<String>,
    /// When the item was last scheduled, RFC 3339; null if it never was.
    pub last_scheduled_time: Option<Timestamp>,
    /// Id of the queue that has the item.
    ///
    /// Example: `60af88475f1b2c001f5d5f4a`.
    pub queue_id: Option<String>,
    /// Id of the original post; absent if the item was created without one.
    ///
    /// Example: `60af88475f1b2c001f5d5f4d`.
    pub post_id: Option<SocialPostId>,
    /// The post of the item, where it differs from the original post.
    pub modified_post_payload: Option<QueuePost>,
    /// Id of the post that was split into one post for each account.
    ///
    /// Example: `60af88475f1b2c001f5d5f4e`.
    pub parent_post_id: Option<String>,
    /// Reasons why the item cannot be published: an invalid user id, or a file from
    /// Pixabay.
    pub errors: Vec<QueueItemError>,
    /// Index of the variation that the post uses.
    ///
    /// Example: `0`.
    pub current_variation: Option<i64>,
    /// When the item was created, RFC 3339.
    ///
    /// Example: `2024-12-09T13:41:21.385Z`.
    pub created_at: Option<Timestamp>,
    /// When the item was last changed, RFC 3339.
    ///
    /// Example: `2024-12-09T13:41:21.385Z`.
    pub updated_at: Option<Timestamp>,
    /// Whether the queue item was deleted.
    pub deleted: Option<bool>,
    /// Id of the location (sub-account).
    ///
    /// Example: `fvg1TXIiVxGcdOaL0riG`.
    pub location_id: Option<LocationId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ChangedQueueItem {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ChangedQueueItem")?;
        Some(Self {
            id: object.optional("_id"),
            order: object.optional("order"),
            variations: object.list("variations"),
            primary_image: object.optional("primaryImage"),
            last_scheduled_time: object.optional("lastScheduledTime"),
            queue_id: object.optional("queueId"),
            post_id: object.optional("postId"),
            modified_post_payload: object.optional("modifiedPostPayload"),
            parent_post_id: object.optional("parentPostId"),
            errors: object.list("errors"),
            current_variation: object.optional("currentVariation"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            deleted: object.optional("deleted"),
            location_id: object.optional("locationId"),
            extra: object.extra(),
        })
    }
}

/// A time of the week at which a new queue publishes.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreatedTimeSlot {
    /// Id of the time slot.
    ///
    /// Example: `686ebf10c78c23d665c28d67`.
    pub id: Option<String>,
    /// The day, 0 for Sunday to 6 for Saturday.
    ///
    /// Example: `0`.
    pub day_of_week: Option<i64>,
    /// Time of that day, `HH:mm`, such as `09:00`.
    pub time: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CreatedTimeSlot {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreatedTimeSlot")?;
        Some(Self {
            id: object.optional("_id"),
            day_of_week: object.optional("dayOfWeek"),
            time: object.optional("time"),
            extra: object.extra(),
        })
    }
}

/// A CSV import that was deleted.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeletedCsv {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<LocationId>,
    /// Name of the imported CSV file.
    ///
    /// Example: `sample.csv`.
    pub file_name: Option<String>,
    /// Ids of the accounts that the posts are for.
    pub account_ids: Vec<String>,
    /// Path of the uploaded CSV file, probably the `file_path` of [`UploadedCsv`].
    ///
    /// Example: `ve9EPM428h8vShlRW1KT/social-import/d23d68c2-82c0-1db6e2.csv`.
    pub file: Option<String>,
    /// Status of the import; `in_review` means that it waits for an approval.
    pub status: Option<CsvStatus>,
    /// Number of posts that the import has.
    ///
    /// Example: `5`.
    pub count: Option<i64>,
    /// Id of the user who created the import.
    ///
    /// Example: `AccountId_SDsdfdf45Dgs4w3ssss`.
    pub created_by: Option<UserId>,
    /// Trace ID to give to HighLevel support.
    ///
    /// Example: `FSeSDsdfdf45Dgs4w3ssss`.
    pub trace_id: Option<String>,
    /// Id of an origin. HighLevel does not document its meaning.
    ///
    /// Example: `FSeSDsdfdf45Dgs4w3ssss`.
    pub origin_id: Option<String>,
    /// Id of the user who has to approve the posts.
    ///
    /// Example: `FSeSDsdfdf45Dgs4w3ssss`.
    pub approver: Option<UserId>,
    /// Format of the CSV file: basic, or advanced (`advance`).
    pub csv_file_type: Option<CsvFileType>,
    /// Whether images are optimized for the platform.
    pub media_optimization: Option<bool>,
    /// Whether images get a watermark; videos never do.
    pub apply_watermark: Option<bool>,
    /// When the import was last changed, RFC 3339.
    ///
    /// Example: `2023-08-02T00:00:00.000Z`.
    pub updated_at: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for DeletedCsv {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeletedCsv")?;
        Some(Self {
            location_id: object.optional("locationId"),
            file_name: object.optional("fileName"),
            account_ids: object.list("accountIds"),
            file: object.optional("file"),
            status: object.optional("status"),
            count: object.optional("count"),
            created_by: object.optional("createdBy"),
            trace_id: object.optional("traceId"),
            origin_id: object.optional("originId"),
            approver: object.optional("approver"),
            csv_file_type: object.optional("csvFileType"),
            media_optimization: object.optional("mediaOptimization"),
            apply_watermark: object.optional("applyWatermark"),
            updated_at: object.optional("updatedAt"),
            extra: object.extra(),
        })
    }
}

/// Confirms that the current post was deleted and the next one was scheduled.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteActivePostResults {
    /// Message that describes the result.
    ///
    /// Example: `Current post deleted and next post scheduled successfully`.
    pub message: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for DeleteActivePostResults {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteActivePostResults")?;
        Some(Self {
            message: object.optional("message"),
            extra: object.extra(),
        })
    }
}

/// The response with the CSV import that was deleted.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteCsvImportResponse {
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
    /// Example: `Deleted CSV`.
    pub message: Option<String>,
    /// The import that was deleted.
    pub results: Option<CsvDeletion>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for DeleteCsvImportResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteCsvImportResponse")?;
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

/// The import that a post was deleted from.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CsvOfDeletedPost {
    /// Id of the import.
    ///
    /// Example: `65f92e55cc884f0d0845e447`.
    pub id: Option<String>,
    /// Format of the CSV file: basic, or advanced (`advance`).
    pub csv_file_type: Option<CsvFileType>,
    /// Whether images are optimized for the platform.
    pub media_optimization: Option<bool>,
    /// Whether images get a watermark; videos never do.
    pub apply_watermark: Option<bool>,
    /// State of the import.
    pub status: Option<CsvStatus>,
    /// When the import was last changed, RFC 3339.
    ///
    /// Example: `2023-08-02T00:00:00.000Z`.
    pub updated_at: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CsvOfDeletedPost {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CsvOfDeletedPost")?;
        Some(Self {
            id: object.optional("_id"),
            csv_file_type: object.optional("csvFileType"),
            media_optimization: object.optional("mediaOptimization"),
            apply_watermark: object.optional("applyWatermark"),
            status: object.optional("status"),
            updated_at: object.optional("updatedAt"),
            extra: object.extra(),
        })
    }
}

/// The response with the post that was deleted from a CSV import.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteCsvImportPostResponse {
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
    /// Example: `Deleted CSV Post`.
    pub message: Option<String>,
    /// The post that was deleted.
    pub results: Option<DeletedCsvPost>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for DeleteCsvImportPostResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteCsvImportPostResponse")?;
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

/// The post that was deleted from a CSV import.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeletedCsvPost {
    /// Id of the deleted post.
    ///
    /// Example: `65f92e55cc884f0d0845e447`.
    pub post_id: Option<SocialPostId>,
    /// The import that the post belonged to.
    pub csv: Option<CsvOfDeletedPost>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for DeletedCsvPost {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeletedCsvPost")?;
        Some(Self {
            post_id: object.optional("postId"),
            csv: object.optional("csv"),
            extra: object.extra(),
        })
    }
}

/// The edit session whose changes to discard.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EditSessionDiscard {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the edit session, in which changes of a queue are collected until they are
    /// saved.
    ///
    /// Example: `60af88475f1b2c001f5d5f4b`.
    pub session_id: String,
    /// Whether a draft queue stays a draft; false activates it.
    ///
    /// Default: `false`.
    pub keep_in_draft: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl EditSessionDiscard {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        session_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            session_id: session_id.into(),
            keep_in_draft: None,
            extra: Extra::new(),
        }
    }

    /// Whether a draft queue stays a draft; false activates it. Default: `false`.
    #[must_use]
    pub fn keep_in_draft(mut self, value: impl IntoOptional<bool>) -> Self {
        self.keep_in_draft = value.into_optional();
        self
    }
}

impl Encode for EditSessionDiscard {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("sessionId", &self.session_id);
        object.field("keepInDraft", &self.keep_in_draft);
    }
}

/// Confirms that an edit session was discarded.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DiscardEditSessionResults {
    /// Message that describes the result.
    ///
    /// Example: `Edit session discarded successfully`.
    pub message: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for DiscardEditSessionResults {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DiscardEditSessionResults")?;
        Some(Self {
            message: object.optional("message"),
            extra: object.extra(),
        })
    }
}

/// Which posts of an edit session to return.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EditSessionCalendarQuery {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the edit session, in which changes of a queue are collected until they are
    /// saved.
    ///
    /// Example: `60af88475f1b2c001f5d5f4b`.
    pub session_id: String,
    /// First moment of the period, RFC 3339.
    ///
    /// Example: `2023-10-01T00:00:00.000Z`.
    pub start_date: Timestamp,
    /// Last moment of the period, RFC 3339.
    ///
    /// Example: `2023-10-31T23:59:59.999Z`.
    pub end_date: Timestamp,
    /// Ids of the accounts whose posts to return; empty returns those of all accounts.
    pub account_ids: Option<Vec<String>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl EditSessionCalendarQuery {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        session_id: impl Into<String>,
        start_date: impl Into<Timestamp>,
        end_date: impl Into<Timestamp>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            session_id: session_id.into(),
            start_date: start_date.into(),
            end_date: end_date.into(),
            account_ids: None,
            extra: Extra::new(),
        }
    }

    /// Ids of the accounts whose posts to return; empty returns those of all accounts.
    #[must_use]
    pub fn account_ids(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.account_ids = value.into_optional();
        self
    }
}

impl Encode for EditSessionCalendarQuery {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("sessionId", &self.session_id);
        object.field("startDate", &WrittenAs(&self.start_date, "rfc3339"));
        object.field("endDate", &WrittenAs(&self.end_date, "rfc3339"));
        object.field("accountIds", &self.account_ids);
    }
}

/// The posts that an edit session would schedule.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EditSessionCalendar {
    /// Message that describes the result.
    pub message: Option<String>,
    /// The posts that would be published in the period if the edit session were saved.
    pub scheduled_posts: Vec<EditSessionScheduledPost>,
    /// Number of scheduled posts in the response.
    pub total: Option<i64>,
    /// Time zone of the scheduled times, a name such as `America/New_York`.
    pub timezone: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for EditSessionCalendar {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EditSessionCalendar")?;
        Some(Self {
            message: object.optional("message"),
            scheduled_posts: object.list("scheduledPosts"),
            total: object.optional("total"),
            timezone: object.optional("timezone"),
            extra: object.extra(),
        })
    }
}

/// A post that a queue would publish if an edit session were saved.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EditSessionScheduledPost {
    /// When the item is going to be published, RFC 3339; null if it is not scheduled.
    ///
    /// Example: `2023-10-15T10:00:00.000Z`.
    pub scheduled_date_time: Option<Timestamp>,
    /// The post of the item.
    pub post: Option<Post>,
    /// Id of the item of the queue that the post comes from.
    ///
    /// Example: `60af88475f1b2c001f5d5f4b`.
    pub queue_item_id: Option<String>,
    /// Id of the queue that publishes the post.
    ///
    /// Example: `60af88475f1b2c001f5d5f4a`.
    pub queue_id: Option<String>,
    /// Position among the items, as a number that may be a fraction.
    ///
    /// Example: `1000`.
    pub order: Option<f64>,
    /// Variations of the text, one of which is published each time.
    pub variations: Vec<Variation>,
    /// URL of the main image of the post.
    ///
    /// Example: `https://example.com/images/post-image.png`.
    pub primary_image: Option<String>,
    /// Reasons why the item cannot be published: an invalid user id, or a file from
    /// Pixabay.
    pub errors: Vec<QueueItemError>,
    /// Category of the post; null if it has none.
    pub category: Option<Category>,
    /// Index of the variation that the post uses.
    ///
    /// Example: `0`.
    pub current_variation: Option<i64>,
    /// Time zone of the scheduled times, a name such as `America/New_York`.
    pub timezone: Option<String>,
    /// Whether the item exists in the edit session only.
    pub is_draft: Option<bool>,
    /// Id of the queue item that this is an edited form of; null if it is new.
    ///
    /// Example: `60af88475f1b2c001f5d5f4b`.
    pub original_item_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for EditSessionScheduledPost {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EditSessionScheduledPost")?;
        Some(Self {
            scheduled_date_time: object.optional("scheduledDateTime"),
            post: object.optional("post"),
            queue_item_id: object.optional("queueItemId"),
            queue_id: object.optional("queueId"),
            order: object.optional("order"),
            variations: object.list("variations"),
            primary_image: object.optional("primaryImage"),
            errors: object.list("errors"),
            category: object.optional("category"),
            current_variation: object.optional("currentVariation"),
            timezone: object.optional("timezone"),
            is_draft: object.optional("isDraft"),
            original_item_id: object.optional("originalItemId"),
            extra: object.extra(),
        })
    }
}

/// The categories of a location, and the state of their queues.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct QueueCategoryList {
    /// Message that describes the result.
    ///
    /// Example: `Available categories fetched successfully`.
    pub message: Option<String>,
    /// Categories of the location, with the state of their queues.
    pub categories: Vec<QueueCategory>,
    /// Number of entries.
    pub meta: Option<ListMeta>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for QueueCategoryList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("QueueCategoryList")?;
        Some(Self {
            message: object.optional("message"),
            categories: object.list("categories"),
            meta: object.optional("meta"),
            extra: object.extra(),
        })
    }
}

/// The posts that queues have scheduled in a period.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ScheduledPostList {
    /// Message that describes the result.
    ///
    /// Example: `Calendar list fetched successfully`.
    pub message: Option<String>,
    /// The posts that would be published in the period if the edit session were saved.
    pub scheduled_posts: Vec<ScheduledPost>,
    /// Number of scheduled posts in the response.
    pub total: Option<i64>,
    /// Time zone of the scheduled times, a name such as `America/New_York`.
    pub timezone: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ScheduledPostList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ScheduledPostList")?;
        Some(Self {
            message: object.optional("message"),
            scheduled_posts: object.list("scheduledPosts"),
            total: object.optional("total"),
            timezone: object.optional("timezone"),
            extra: object.extra(),
        })
    }
}

/// Filters for the queues to return.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct QueueQuery {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Number of entries to skip.
    ///
    /// Example: `0`.
    pub skip: Option<i64>,
    /// Maximum number of entries to return.
    ///
    /// Example: `10`.
    pub limit: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl QueueQuery {
    /// Creates a value with the required fields.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            skip: None,
            limit: None,
            extra: Extra::new(),
        }
    }

    /// Number of entries to skip.
    #[must_use]
    pub fn skip(mut self, value: impl IntoOptional<i64>) -> Self {
        self.skip = value.into_optional();
        self
    }

    /// Maximum number of entries to return.
    #[must_use]
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.limit = value.into_optional();
        self
    }
}

impl Encode for QueueQuery {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("skip", &self.skip);
        object.field("limit", &self.limit);
    }
}

/// A page of queues.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct QueueList {
    /// Message that describes the result.
    ///
    /// Example: `Queues fetched successfully`.
    pub message: Option<String>,
    /// The queues of this page.
    pub queues: Vec<QueueWithCategory>,
    /// Number of entries.
    pub meta: Option<ListMeta>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for QueueList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("QueueList")?;
        Some(Self {
            message: object.optional("message"),
            queues: object.list("queues"),
            meta: object.optional("meta"),
            extra: object.extra(),
        })
    }
}

/// The requested queue.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct QueueResults {
    /// Message that describes the result.
    ///
    /// Example: `Queue fetched successfully`.
    pub message: Option<String>,
    /// The requested queue.
    pub queue: Option<QueueWithCategory>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for QueueResults {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("QueueResults")?;
        Some(Self {
            message: object.optional("message"),
            queue: object.optional("queue"),
            extra: object.extra(),
        })
    }
}

/// Filters for the items of a queue to return.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct QueueItemQuery {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the edit session, in which changes of a queue are collected until they are
    /// saved.
    ///
    /// Example: `60af88475f1b2c001f5d5f4b`.
    pub session_id: Option<String>,
    /// Number of entries to skip.
    ///
    /// Example: `0`.
    pub skip: Option<i64>,
    /// Maximum number of entries to return.
    ///
    /// Example: `10`.
    pub limit: Option<i64>,
    /// Whether to return only items with errors.
    pub error_filter: Option<bool>,
    /// Id of an item to return in the middle of the page; `skip` is then ignored.
    ///
    /// Example: `60af88475f1b2c001f5d5f4b`.
    pub item_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl QueueItemQuery {
    /// Creates a value with the required fields.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            session_id: None,
            skip: None,
            limit: None,
            error_filter: None,
            item_id: None,
            extra: Extra::new(),
        }
    }

    /// Id of the edit session, in which changes of a queue are collected until they are
    /// saved.
    #[must_use]
    pub fn session_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.session_id = value.into_optional();
        self
    }

    /// Number of entries to skip.
    #[must_use]
    pub fn skip(mut self, value: impl IntoOptional<i64>) -> Self {
        self.skip = value.into_optional();
        self
    }

    /// Maximum number of entries to return.
    #[must_use]
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.limit = value.into_optional();
        self
    }

    /// Whether to return only items with errors.
    #[must_use]
    pub fn error_filter(mut self, value: impl IntoOptional<bool>) -> Self {
        self.error_filter = value.into_optional();
        self
    }

    /// Id of an item to return in the middle of the page; `skip` is then ignored.
    #[must_use]
    pub fn item_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.item_id = value.into_optional();
        self
    }
}

impl Encode for QueueItemQuery {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("sessionId", &self.session_id);
        object.field("skip", &self.skip);
        object.field("limit", &self.limit);
        object.field("errorFilter", &self.error_filter);
        object.field("itemId", &self.item_id);
    }
}

/// Position of a page in the list of queue items.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct QueueItemListMeta {
    /// Number of entries on all pages, as a string.
    ///
    /// Example: `100`.
    pub count: Option<String>,
    /// Number of entries that the request skipped.
    ///
    /// Example: `0`.
    pub skip: Option<i64>,
    /// Maximum number of entries per page, as in the request.
    ///
    /// Example: `10`.
    pub limit: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for QueueItemListMeta {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("QueueItemListMeta")?;
        Some(Self {
            count: object.optional("count"),
            skip: object.optional("skip"),
            limit: object.optional("limit"),
            extra: object.extra(),
        })
    }
}

/// A page of the items of a queue.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct QueueItemList {
    /// Message that describes the result.
    ///
    /// Example: `Queue items fetched successfully`.
    pub message: Option<String>,
    /// The items of this page.
    pub items: Vec<QueueItem>,
    /// Position of this page in the list.
    pub meta: Option<QueueItemListMeta>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for QueueItemList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("QueueItemList")?;
        Some(Self {
            message: object.optional("message"),
            items: object.list("items"),
            meta: object.optional("meta"),
            extra: object.extra(),
        })
    }
}

/// Filters for the time slots of a queue to return.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SlotQuery {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the edit session; without one the slots are those of the live queue.
    ///
    /// Example: `507f1f77bcf86cd799439011`.
    pub session_id: Option<String>,
    /// Number of entries to skip.
    ///
    /// Default: `0`.
    pub skip: Option<i64>,
    /// Maximum number of slots to return.
    ///
    /// Default: `20`.
    pub limit: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl SlotQuery {
    /// Creates a value with the required fields.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            session_id: None,
            skip: None,
            limit: None,
            extra: Extra::new(),
        }
    }

    /// Id of the edit session; without one the slots are those of the live queue.
    #[must_use]
    pub fn session_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.session_id = value.into_optional();
        self
    }

    /// Number of entries to skip. Default: `0`.
    #[must_use]
    pub fn skip(mut self, value: impl IntoOptional<i64>) -> Self {
        self.skip = value.into_optional();
        self
    }

    /// Maximum number of slots to return. Default: `20`.
    #[must_use]
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.limit = value.into_optional();
        self
    }
}

impl Encode for SlotQuery {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("sessionId", &self.session_id);
        object.field("skip", &self.skip);
        object.field("limit", &self.limit);
    }
}

/// Time slots of the items of a queue.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SlotList {
    /// Message that describes the result.
    ///
    /// Example: `Slots fetched successfully`.
    pub message: Option<String>,
    /// The slots of this page.
    pub slots: Vec<QueueSlot>,
    /// Number of items that the queue has.
    ///
    /// Example: `100`.
    pub total: Option<i64>,
    /// Number of items that were skipped.
    ///
    /// Example: `0`.
    pub skip: Option<i64>,
    /// Number of items on this page.
    ///
    /// Example: `20`.
    pub limit: Option<i64>,
    /// Time zone of the scheduled times, a name such as `America/New_York`.
    pub timezone: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for SlotList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SlotList")?;
        Some(Self {
            message: object.optional("message"),
            slots: object.list("slots"),
            total: object.optional("total"),
            skip: object.optional("skip"),
            limit: object.optional("limit"),
            timezone: object.optional("timezone"),
            extra: object.extra(),
        })
    }
}

/// Google-specific settings of a post.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GooglePostDetails {
    /// Type of the post on Google: an update, an event or an offer.
    pub google_event_type: Option<GoogleEventType>,
    /// Title of the event, at most 58 characters; required for events.
    ///
    /// Example: `Summer Sale Event 2024`.
    pub title: Option<String>,
    /// Title of the offer; required for offers.
    ///
    /// Example: `50% Off All Products`.
    pub offer_title: Option<String>,
    /// When the event or the offer begins; required for events and offers.
    pub start_date: Option<EventStart>,
    /// When the event or the offer ends, after the start; required for events and offers.
    pub end_date: Option<EventEnd>,
    /// URL of the terms of the offer; required for offers.
    ///
    /// Example: `https://yoursite.com/terms-and-conditions`.
    pub terms_conditions: Option<String>,
    /// URL that the button opens.
    ///
    /// Example: `https://yoursite.com/book-now`.
    pub url: Option<String>,
    /// Code that buyers enter to get the offer; required for offers.
    ///
    /// Example: `SAVE50`.
    pub coupon_code: Option<String>,
    /// URL at which the offer can be redeemed; required for offers.
    ///
    /// Example: `https://yoursite.com/redeem-offer`.
    pub redeem_online_url: Option<String>,
    /// Button of the post; all but `none` and `call` need a `url`.
    pub action_type: Option<GoogleActionType>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl GooglePostDetails {
    /// Creates a value with the required fields.
    pub fn new(google_event_type: GoogleEventType) -> Self {
        Self {
            google_event_type: Some(google_event_type),
            ..Self::default()
        }
    }

    /// Title of the event, at most 58 characters; required for events.
    #[must_use]
    pub fn title(mut self, value: impl IntoOptional<String>) -> Self {
        self.title = value.into_optional();
        self
    }

    /// Title of the offer; required for offers.
    #[must_use]
    pub fn offer_title(mut self, value: impl IntoOptional<String>) -> Self {
        self.offer_title = value.into_optional();
        self
    }

    /// When the event or the offer begins; required for events and offers.
    #[must_use]
    pub fn start_date(mut self, value: impl IntoOptional<EventStart>) -> Self {
        self.start_date = value.into_optional();
        self
    }

    /// When the event or the offer ends, after the start; required for events and offers.
    #[must_use]
    pub fn end_date(mut self, value: impl IntoOptional<EventEnd>) -> Self {
        self.end_date = value.into_optional();
        self
    }

    /// URL of the terms of the offer; required for offers.
    #[must_use]
    pub fn terms_conditions(mut self, value: impl IntoOptional<String>) -> Self {
        self.terms_conditions = value.into_optional();
        self
    }

    /// URL that the button opens.
    #[must_use]
    pub fn with_url(mut self, value: impl IntoOptional<String>) -> Self {
        self.url = value.into_optional();
        self
    }

    /// Code that buyers enter to get the offer; required for offers.
    #[must_use]
    pub fn coupon_code(mut self, value: impl IntoOptional<String>) -> Self {
        self.coupon_code = value.into_optional();
        self
    }

    /// URL at which the offer can be redeemed; required for offers.
    #[must_use]
    pub fn redeem_online_url(mut self, value: impl IntoOptional<String>) -> Self {
        self.redeem_online_url = value.into_optional();
        self
    }

    /// Button of the post; all but `none` and `call` need a `url`.
    #[must_use]
    pub fn action_type(mut self, value: impl IntoOptional<GoogleActionType>) -> Self {
        self.action_type = value.into_optional();
        self
    }
}

impl Decode for GooglePostDetails {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GooglePostDetails")?;
        Some(Self {
            google_event_type: object.optional("gmbEventType"),
            title: object.optional("title"),
            offer_title: object.optional("offerTitle"),
            start_date: object.optional("startDate"),
            end_date: object.optional("endDate"),
            terms_conditions: object.optional("termsConditions"),
            url: object.optional("url"),
            coupon_code: object.optional("couponCode"),
            redeem_online_url: object.optional("redeemOnlineUrl"),
            action_type: object.optional("actionType"),
            extra: object.extra(),
        })
    }
}

impl Encode for GooglePostDetails {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("gmbEventType", &self.google_event_type);
        object.field("title", &self.title);
        object.field("offerTitle", &self.offer_title);
        object.field("startDate", &self.start_date);
        object.field("endDate", &self.end_date);
        object.field("termsConditions", &self.terms_conditions);
        object.field("url", &self.url);
        object.field("couponCode", &self.coupon_code);
        object.field("redeemOnlineUrl", &self.redeem_online_url);
        object.field("actionType", &self.action_type);
    }
}

/// Outcome of deleting a queue item.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteQueueItemResults {
    /// Message that describes the result.
    pub message: Option<String>,
    /// Time slots that changed.
    pub updated_slots: Vec<QueueSlot>,
    /// Number of posts that were moved to another time slot.
    ///
    /// Example: `5`.
    pub total_posts_changed: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for DeleteQueueItemResults {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteQueueItemResults")?;
        Some(Self {
            message: object.optional("message"),
            updated_slots: object.list("updatedSlots"),
            total_posts_changed: object.optional("totalPostsChanged"),
            extra: object.extra(),
        })
    }
}

/// An account connected to a location, as posts refer to it.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Account {
    /// Id by which posts and CSV imports refer to the account.
    pub id: Option<String>,
    /// Id of the login that gave access to the account.
    ///
    /// Example: `aF3KhyL8JIuBwzK3m7Ly`.
    pub oauth_id: Option<String>,
    /// Id of the profile; requests for statistics take it.
    ///
    /// Example: `aF3KhyL8JIuBwzK3m7Ly`.
    pub profile_id: Option<String>,
    /// Name of the account.
    ///
    /// Example: `Sample Account`.
    pub name: Option<String>,
    /// Platform of the account, such as `facebook`.
    pub platform: Option<Platform>,
    /// Type of the account on its platform, such as a page or a profile.
    pub type_: Option<AccountType>,
    /// When the login expires, RFC 3339.
    ///
    /// Example: `2024-03-11T19:29:59.785Z`.
    pub expire: Option<Timestamp>,
    /// Whether the login has expired, so that the account must be connected again.
    pub is_expired: Option<bool>,
    /// Further data of the platform about the account.
    pub meta: Option<Map<String, Value>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for Account {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "Account",
            &[
                ("id", &self.id),
                ("oauth_id", &self.oauth_id),
                ("profile_id", &self.profile_id),
                ("name", &self.name),
                ("platform", &self.platform),
                ("type_", &self.type_),
                ("expire", &self.expire),
                ("is_expired", &self.is_expired),
                ("meta", &raw(&self.meta)),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for Account {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Account")?;
        Some(Self {
            id: object.optional("id"),
            oauth_id: object.optional("oauthId"),
            profile_id: object.optional("profileId"),
            name: object.optional("name"),
            platform: object.optional("platform"),
            type_: object.optional("type"),
            expire: object.optional("expire"),
            is_expired: object.optional("isExpired"),
            meta: object.optional("meta"),
            extra: object.extra(),
        })
    }
}

/// The response with a CSV import and its posts.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CsvImportPostListResponse {
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
    /// Example: `Fetched CSV Post`.
    pub message: Option<String>,
    /// The import and its posts.
    pub results: Option<CsvPostList>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CsvImportPostListResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CsvImportPostListResponse")?;
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

/// A CSV import with some of its posts.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CsvPostList {
    /// The requested import.
    pub csv: Option<CsvImport>,
    /// Number of posts that the import has.
    ///
    /// Example: `6`.
    pub count: Option<i64>,
    /// The posts of this page.
    pub posts: Vec<CsvPost>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CsvPostList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CsvPostList")?;
        Some(Self {
            csv: object.optional("csv"),
            count: object.optional("count"),
            posts: object.list("posts"),
            extra: object.extra(),
        })
    }
}

/// The post of a queue item, as it differs from the original post.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct QueuePost {
    /// Id of the post.
    ///
    /// Example: `61bb16833b3f2791f9715be2`.
    pub id: Option<SocialPostId>,
    /// Tool with which the post was created, such as the composer or a CSV file.
    pub source: Option<PostSource>,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<LocationId>,
    /// Date under which the post is shown, RFC 3339.
    ///
    /// Example: `2023-08-02T00:00:00.000Z`.
    pub display_date: Option<Timestamp>,
    /// When the post was created, RFC 3339.
    ///
    /// Example: `2023-08-02T00:00:00.000Z`.
    pub created_at: Option<Timestamp>,
    /// When the post was last changed, RFC 3339.
    ///
    /// Example: `2023-08-02T00:00:00.000Z`.
    pub updated_at: Option<Timestamp>,
    /// Id of the connected account that the post is for.
    ///
    /// Example: `w37swmmLbA02zgqKPpxITe`.
    pub account_id: Option<String>,
    /// Reason why publishing the post failed.
    ///
    /// Example: `Failed due to auth token`.
    pub error: Option<String>,
    /// Id of the post on its platform.
    ///
    /// Example: `323534534435`.
    pub platform_post_id: Option<String>,
    /// When the post was published, RFC 3339.
    ///
    /// Example: `2021-06-22T05:32:49.463Z`.
    pub published_at: Option<Timestamp>,
    /// URL of the cover image of the first video.
    ///
    /// Example: `https://storage.googleapis.com/test/test/media/test.jpeg`.
    pub thumbnail: Option<String>,
    /// Ids of the connected accounts.
    pub account_ids: Vec<String>,
    /// Text of the post.
    pub summary: Option<String>,
    /// Images and videos of the post.
    pub media: Vec<PostMedia>,
    /// State of the post, such as `draft`, `scheduled` or `published`.
    pub status: Option<PostStatus>,
    /// Id of the user who created the post.
    ///
    /// Example: `Lx1EI6YIgQYMQi0ytFXv`.
    pub created_by: Option<UserId>,
    /// Format of the post: post, story or reel.
    pub type_: Option<PostType>,
    /// Ids of the tags of the post.
    pub tags: Vec<String>,
    /// Open Graph tags for the preview of a link in the post.
    pub og_tags_details: Option<OgTags>,
    /// User who has to approve the post, and status of the approval.
    pub post_approval_details: Option<ApprovalDetails>,
    /// TikTok-specific settings of the post.
    pub tiktok_post_details: Option<TiktokPostDetails>,
    /// Google-specific settings of the post.
    pub google_post_details: Option<GooglePostDetails>,
    /// User who created the post.
    pub user: Option<PostUser>,
    /// LinkedIn-specific settings of the post.
    pub linkedin_post_details: Option<LinkedinPostDetails>,
    /// Pinterest-specific settings of the post.
    pub pinterest_post_details: Option<PinterestPostDetails>,
    /// Facebook-specific settings of the post.
    pub facebook_post_details: Option<FacebookPostDetails>,
    /// Instagram-specific settings of the post.
    pub instagram_post_details: Option<InstagramPostDetails>,
    /// YouTube-specific settings of the post.
    pub youtube_post_details: Option<YoutubePostDetails>,
    /// Whether images are optimized for the platform.
    pub media_optimization: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for QueuePost {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("QueuePost")?;
        Some(Self {
            id: object.optional("_id"),
            source: object.optional("source"),
            location_id: object.optional("locationId"),
            display_date: object.optional("displayDate"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            account_id: object.optional("accountId"),
            error: object.optional("error"),
            platform_post_id: object.optional("postId"),
            published_at: object.optional("publishedAt"),
            thumbnail: object.optional("thumbnail"),
            account_ids: object.list("accountIds"),
            summary: object.optional("summary"),
            media: object.list("media"),
            status: object.optional("status"),
            created_by: object.optional("createdBy"),
            type_: object.optional("type"),
            tags: object.list("tags"),
            og_tags_details: object.optional("ogTagsDetails"),
            post_approval_details: object.optional("postApprovalDetails"),
            tiktok_post_details: object.optional("tiktokPostDetails"),
            google_post_details: object.optional("gmbPostDetails"),
            user: object.optional("user"),
            linkedin_post_details: object.optional("linkedinPostDetails"),
            pinterest_post_details: object.optional("pinterestPostDetails"),
            facebook_post_details: object.optional("facebookPostDetails"),
            instagram_post_details: object.optional("instagramPostDetails"),
            youtube_post_details: object.optional("youtubePostDetails"),
            media_optimization: object.optional("mediaOptimization"),
            extra: object.extra(),
        })
    }
}

/// A post, published or not.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Post {
    /// Id of the post.
    ///
    /// Example: `61bb16833b3f2791f9715be2`.
    pub id: Option<SocialPostId>,
    /// Tool with which the post was created, such as the composer or a CSV file.
    pub source: Option<PostSource>,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<LocationId>,
    /// Social network of the post, such as `facebook`.
    pub platform: Option<Platform>,
    /// URL of the cover image of the first video.
    pub thumbnail: Option<String>,
    /// Date under which the post is shown, RFC 3339.
    ///
    /// Example: `2023-08-02T00:00:00.000Z`.
    pub display_date: Option<Timestamp>,
    /// When the post was created, RFC 3339.
    ///
    /// Example: `2023-08-02T00:00:00.000Z`.
    pub created_at: Option<Timestamp>,
    /// When the post was last changed, RFC 3339.
    ///
    /// Example: `2023-08-02T00:00:00.000Z`.
    pub updated_at: Option<Timestamp>,
    /// Id of the account that the post is for.
    ///
    /// Example: `w37swmmLbA02zgqKPpxITe`.
    pub account_id: Option<String>,
    /// Reason why publishing the post failed.
    ///
    /// Example: `Failed due to auth token`.
    pub error: Option<String>,
    /// Id of the post on its platform.
    ///
    /// Example: `323534534435`.
    pub platform_post_id: Option<String>,
    /// When the post was published, RFC 3339.
    ///
    /// Example: `2021-06-22T05:32:49.463Z`.
    pub published_at: Option<Timestamp>,
    /// Ids of the connected accounts that the post is for.
    pub account_ids: Vec<String>,
    /// Text of the post.
    pub summary: Option<String>,
    /// Images and videos of the post.
    pub media: Vec<PostMedia>,
    /// State of the post, such as `draft`, `scheduled` or `published`.
    pub status: Option<PostStatus>,
    /// Id of the user who created the post.
    ///
    /// Example: `Lx1EI6YIgQYMQi0ytFXv`.
    pub created_by: Option<UserId>,
    /// Format of the post: post, story or reel.
    pub type_: Option<PostType>,
    /// Ids of the tags of the post.
    pub tags: Vec<String>,
    /// Open Graph tags for the preview of a link in the post.
    pub og_tags_details: Option<OgTags>,
    /// User who has to approve the post, and status of the approval.
    pub post_approval_details: Option<ApprovalDetails>,
    /// TikTok-specific settings of the post.
    pub tiktok_post_details: Option<TiktokPostDetails>,
    /// Google-specific settings of the post.
    pub google_post_details: Option<GooglePostDetails>,
    /// Bluesky-specific settings of the post.
    pub bluesky_post_details: Option<BlueskyPostDetails>,
    /// User who created the post.
    pub user: Option<PostUser>,
    /// LinkedIn-specific settings of the post.
    pub linkedin_post_details: Option<LinkedinPostDetails>,
    /// Pinterest-specific settings of the post.
    pub pinterest_post_details: Option<PinterestPostDetails>,
    /// Facebook-specific settings of the post.
    pub facebook_post_details: Option<FacebookPostDetails>,
    /// Instagram-specific settings of the post.
    pub instagram_post_details: Option<InstagramPostDetails>,
    /// YouTube-specific settings of the post.
    pub youtube_post_details: Option<YoutubePostDetails>,
    /// Whether images are optimized for the platform.
    pub media_optimization: Option<bool>,
    /// Number of likes, shares and comments of the post; absent until HighLevel has read
    /// them from the platform.
    pub insights: Option<PostInsights>,
    /// Id of the post from which this post for a single account was copied.
    pub parent_post_id: Option<String>,
    /// When the post is to be published, RFC 3339.
    pub schedule_date: Option<Timestamp>,
    /// Further data of the post; the members depend on the social network and are not
    /// documented.
    pub post_additional_data: Option<Value>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for Post {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "Post",
            &[
                ("id", &self.id),
                ("source", &self.source),
                ("location_id", &self.location_id),
                ("platform", &self.platform),
                ("thumbnail", &self.thumbnail),
                ("display_date", &self.display_date),
                ("created_at", &self.created_at),
                ("updated_at", &self.updated_at),
                ("account_id", &self.account_id),
                ("error", &self.error),
                ("platform_post_id", &self.platform_post_id),
                ("published_at", &self.published_at),
                ("account_ids", &self.account_ids),
                ("summary", &self.summary),
                ("media", &self.media),
                ("status", &self.status),
                ("created_by", &self.created_by),
                ("type_", &self.type_),
                ("tags", &self.tags),
                ("og_tags_details", &self.og_tags_details),
                ("post_approval_details", &self.post_approval_details),
                ("tiktok_post_details", &self.tiktok_post_details),
                ("google_post_details", &self.google_post_details),
                ("bluesky_post_details", &self.bluesky_post_details),
                ("user", &self.user),
                ("linkedin_post_details", &self.linkedin_post_details),
                ("pinterest_post_details", &self.pinterest_post_details),
                ("facebook_post_details", &self.facebook_post_details),
                ("instagram_post_details", &self.instagram_post_details),
                ("youtube_post_details", &self.youtube_post_details),
                ("media_optimization", &self.media_optimization),
                ("insights", &self.insights),
                ("parent_post_id", &self.parent_post_id),
                ("schedule_date", &self.schedule_date),
                ("post_additional_data", &raw(&self.post_additional_data)),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for Post {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Post")?;
        Some(Self {
            id: object.optional("_id"),
            source: object.optional("source"),
            location_id: object.optional("locationId"),
            platform: object.optional("platform"),
            thumbnail: object.optional("thumbnail"),
            display_date: object.optional("displayDate"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            account_id: object.optional("accountId"),
            error: object.optional("error"),
            platform_post_id: object.optional("postId"),
            published_at: object.optional("publishedAt"),
            account_ids: object.list("accountIds"),
            summary: object.optional("summary"),
            media: object.list("media"),
            status: object.optional("status"),
            created_by: object.optional("createdBy"),
            type_: object.optional("type"),
            tags: object.list("tags"),
            og_tags_details: object.optional("ogTagsDetails"),
            post_approval_details: object.optional("postApprovalDetails"),
            tiktok_post_details: object.optional("tiktokPostDetails"),
            google_post_details: object.optional("gmbPostDetails"),
            bluesky_post_details: object.optional("blueskyPostDetails"),
            user: object.optional("user"),
            linkedin_post_details: object.optional("linkedinPostDetails"),
            pinterest_post_details: object.optional("pinterestPostDetails"),
            facebook_post_details: object.optional("facebookPostDetails"),
            instagram_post_details: object.optional("instagramPostDetails"),
            youtube_post_details: object.optional("youtubePostDetails"),
            media_optimization: object.optional("mediaOptimization"),
            insights: object.optional("insights"),
            parent_post_id: object.optional("parentPostId"),
            schedule_date: object.optional("scheduleDate"),
            post_additional_data: object.optional("postAdditionalData"),
            extra: object.extra(),
        })
    }
}

/// The response with a post.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PostResponse {
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
    /// Example: `Fetched Post`.
    pub message: Option<String>,
    /// The post that was created or requested.
    pub results: Option<SinglePost>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for PostResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PostResponse")?;
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

/// The payload of a response: one post.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SinglePost {
    /// The post with all its fields.
    pub post: Option<Post>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for SinglePost {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SinglePost")?;
        Some(Self {
            post: object.optional("post"),
            extra: object.extra(),
        })
    }
}

/// The response with the CSV imports of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CsvImportListResponse {
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
    /// Example: `Fetched CSV Upload Status`.
    pub message: Option<String>,
    /// The imports of this page.
    pub results: Option<CsvImportList>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CsvImportListResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CsvImportListResponse")?;
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

/// CSV imports of a location on one page, and their total number.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CsvImportList {
    /// The imports of this page.
    pub csvs: Vec<CsvImport>,
    /// Number of imports that the location has.
    ///
    /// Example: `6`.
    pub count: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CsvImportList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CsvImportList")?;
        Some(Self {
            csvs: object.list("csvs"),
            count: object.optional("count"),
            extra: object.extra(),
        })
    }
}

/// An account that a comment mentions.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CommentMention {
    /// Name of the mentioned account.
    ///
    /// Example: `Test`.
    pub name: String,
    /// Id of the mentioned account on its platform.
    ///
    /// Example: `102694781978972`.
    pub id: String,
    /// Position in the text at which the mention begins, in characters.
    pub offset: i64,
    /// Number of characters that the mention takes in the text.
    pub length: i64,
    /// Last part of the URL of the mentioned account in the community.
    ///
    /// Example: `mohammed-marvan-8bRf3H`.
    pub slug: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl CommentMention {
    /// Creates a value with the required fields.
    pub fn new(
        name: impl Into<String>,
        id: impl Into<String>,
        offset: i64,
        length: i64,
    ) -> Self {
        Self {
            name: name.into(),
            id: id.into(),
            offset,
            length,
            slug: None,
            extra: Extra::new(),
        }
    }

    /// Last part of the URL of the mentioned account in the community.
    #[must_use]
    pub fn slug(mut self, value: impl IntoOptional<String>) -> Self {
        self.slug = value.into_optional();
        self
    }
}

impl Encode for CommentMention {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("id", &self.id);
        object.field("offset", &self.offset);
        object.field("length", &self.length);
        object.field("slug", &self.slug);
    }
}

/// Number of entries in a list.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListMeta {
    /// Number of entries on all pages, as a string.
    ///
    /// Example: `100`.
    pub count: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ListMeta {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListMeta")?;
        Some(Self {
            count: object.optional("count"),
            extra: object.extra(),
        })
    }
}

/// A page, profile, channel or account that can be connected.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OauthAccount {
    /// Id on the platform, which the attach operation takes as `origin_id`.
    pub id: Option<String>,
    /// Name of the account on its platform.
    pub name: Option<String>,
    /// User name of the account on its platform.
    pub username: Option<String>,
    /// URL of the profile picture.
    pub avatar: Option<String>,
    /// Type of the account, in the spelling of its platform.
    pub type_: Option<String>,
    /// LinkedIn's uniform resource name (URN) of the account.
    pub urn: Option<String>,
    /// Id of the Facebook page that an Instagram account is linked with.
    pub page_id: Option<String>,
    /// URL of the website of a Pinterest account.
    pub website_url: Option<String>,
    /// Whether a Facebook page belongs to the user who logged in.
    pub is_owned: Option<bool>,
    /// Whether the account is already connected to the location.
    pub is_connected: Option<bool>,
    /// Whether the platform has verified the account.
    pub verified: Option<bool>,
    /// Whether an Instagram account belongs to a business.
    pub is_business_account: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for OauthAccount {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("OauthAccount")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            username: object.optional("username"),
            avatar: object.optional("avatar"),
            type_: object.optional("type"),
            urn: object.optional("urn"),
            page_id: object.optional("pageId"),
            website_url: object.optional("websiteUrl"),
            is_owned: object.optional("isOwned"),
            is_connected: object.optional("isConnected"),
            verified: object.optional("verified"),
            is_business_account: object.optional("isBusinessAccount"),
            extra: object.extra(),
        })
    }
}

/// Accounts that can be connected after a login; the platform decides which lists are
/// filled.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OauthAccountList {
    /// Pages of Facebook and LinkedIn.
    pub pages: Vec<OauthAccount>,
    /// Professional accounts of Instagram.
    pub accounts: Vec<OauthAccount>,
    /// Business locations of Google, each with its account.
    pub locations: Vec<GoogleAccountLocation>,
    /// Profiles of LinkedIn, TikTok, YouTube and Pinterest.
    pub profile: Vec<OauthAccount>,
    /// Channels of YouTube; only a documented example has this list.
    pub channels: Vec<OauthAccount>,
    /// Id of a Pinterest account, if the response has one account instead of a list.
    pub id: Option<String>,
    /// Id of a TikTok account, if the response has one account instead of a list.
    pub open_id: Option<String>,
    /// User name of the Pinterest account.
    pub username: Option<String>,
    /// Name of the TikTok account.
    pub display_name: Option<String>,
    /// Name of the Pinterest account.
    pub business_name: Option<String>,
    /// URL of the picture of the Pinterest account.
    pub avatar: Option<String>,
    /// URL of the picture of the TikTok account.
    pub avatar_url: Option<String>,
    /// Whether the account is already connected to the location, if the response has one
    /// account instead of a list.
    pub is_connected: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for OauthAccountList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("OauthAccountList")?;
        Some(Self {
            pages: object.list("pages"),
            accounts: object.list("accounts"),
            locations: object.list("locations"),
            profile: object.list("profile"),
            channels: object.list("channels"),
            id: object.optional("id"),
            open_id: object.optional("openId"),
            username: object.optional("username"),
            display_name: object.optional("displayName"),
            business_name: object.optional("businessName"),
            avatar: object.optional("avatar"),
            avatar_url: object.optional("avatarUrl"),
            is_connected: object.optional("isConnected"),
            extra: object.extra(),
        })
    }
}

/// A response that lists the accounts that can be connected after a login.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OauthAccountListResponse {
    /// Whether the call succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// The HTTP status, repeated in the body.
    pub status_code: Option<i64>,
    /// Short description of the result.
    pub message: Option<String>,
    /// The accounts that can be connected; which list is filled depends on the platform.
    pub results: Option<OauthAccountList>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for OauthAccountListResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("OauthAccountListResponse")?;
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

/// Open Graph tags for the preview of a link.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct VariationOgTags {
    /// URL of the page that is linked to.
    ///
    /// Example: `https://example.com`.
    pub meta_link: Option<String>,
    /// URL of the image of the preview.
    ///
    /// Example: `https://example.com/image.png`.
    pub meta_image: Option<String>,
    /// Title of the preview.
    ///
    /// Example: `Example Title`.
    pub og_title: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl VariationOgTags {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// URL of the page that is linked to.
    #[must_use]
    pub fn meta_link(mut self, value: impl IntoOptional<String>) -> Self {
        self.meta_link = value.into_optional();
        self
    }

    /// URL of the image of the preview.
    #[must_use]
    pub fn meta_image(mut self, value: impl IntoOptional<String>) -> Self {
        self.meta_image = value.into_optional();
        self
    }

    /// Title of the preview.
    #[must_use]
    pub fn og_title(mut self, value: impl IntoOptional<String>) -> Self {
        self.og_title = value.into_optional();
        self
    }
}

impl Decode for VariationOgTags {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("VariationOgTags")?;
        Some(Self {
            meta_link: object.optional("metaLink"),
            meta_image: object.optional("metaImage"),
            og_title: object.optional("ogTitle"),
            extra: object.extra(),
        })
    }
}

impl Encode for VariationOgTags {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("metaLink", &self.meta_link);
        object.field("metaImage", &self.meta_image);
        object.field("ogTitle", &self.og_title);
    }
}

/// Open Graph tags for the preview of a link in a post.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OgTags {
    /// URL of the image of the preview.
    ///
    /// Example: `https://yoursite.com/images/og-image.jpg`.
    pub meta_image: Option<String>,
    /// URL of the page that is linked to.
    ///
    /// Example: `https://yoursite.com/blog/amazing-article`.
    pub meta_link: Option<String>,
    /// Title of the preview; replaces that of the page.
    ///
    /// Example: `How to Double Your Social Media Engagement`.
    pub og_title: Option<String>,
    /// Description of the preview; replaces that of the page.
    pub og_description: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl OgTags {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// URL of the image of the preview.
    #[must_use]
    pub fn meta_image(mut self, value: impl IntoOptional<String>) -> Self {
        self.meta_image = value.into_optional();
        self
    }

    /// URL of the page that is linked to.
    #[must_use]
    pub fn meta_link(mut self, value: impl IntoOptional<String>) -> Self {
        self.meta_link = value.into_optional();
        self
    }

    /// Title of the preview; replaces that of the page.
    #[must_use]
    pub fn og_title(mut self, value: impl IntoOptional<String>) -> Self {
        self.og_title = value.into_optional();
        self
    }

    /// Description of the preview; replaces that of the page.
    #[must_use]
    pub fn og_description(mut self, value: impl IntoOptional<String>) -> Self {
        self.og_description = value.into_optional();
        self
    }
}

impl Decode for OgTags {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("OgTags")?;
        Some(Self {
            meta_image: object.optional("metaImage"),
            meta_link: object.optional("metaLink"),
            og_title: object.optional("ogTitle"),
            og_description: object.optional("ogDescription"),
            extra: object.extra(),
        })
    }
}

impl Encode for OgTags {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("metaImage", &self.meta_image);
        object.field("metaLink", &self.meta_link);
        object.field("ogTitle", &self.og_title);
        object.field("ogDescription", &self.og_description);
    }
}

/// Number of likes, shares and comments of a published post.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PostInsights {
    /// Number of likes of the post, or of the platform's equivalent.
    ///
    /// Example: `12`.
    pub like: Option<i64>,
    /// Number of times that the post was shared.
    ///
    /// Example: `3`.
    pub share: Option<i64>,
    /// Number of comments that the post has.
    ///
    /// Example: `5`.
    pub comment: Option<i64>,
    /// Members without a field of their own whose values have this type, by their JSON
    /// keys; `extra` has the rest.
    pub others: BTreeMap<String, f64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for PostInsights {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PostInsights")?;
        Some(Self {
            like: object.optional("like"),
            share: object.optional("share"),
            comment: object.optional("comment"),
            others: object.others(&["like", "share", "comment"]),
            extra: object.extra(),
        })
    }
}

/// An image or a video of a post.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PostMedia {
    /// URL of the file.
    ///
    /// Example: `https://storage.googleapis.com/your-bucket/media/image.jpg`.
    pub url: Option<String>,
    /// Caption of the image or the video.
    ///
    /// Example: `Team meeting discussing Q4 marketing strategy`.
    pub caption: Option<String>,
    /// URL of the file before HighLevel changed it; set by HighLevel.
    ///
    /// Example: `https://storage.googleapis.com/test/test/media/original.jpeg`.
    pub original_url: Option<String>,
    /// URL of the file with a watermark; set by HighLevel.
    pub watermarked_url: Option<String>,
    /// Media type of the file, such as `image/png`.
    pub type_: Option<PostMediaType>,
    /// URL of the cover image of a video, a JPEG or PNG file; used for the first video
    /// only.
    ///
    /// Example: `https://storage.googleapis.com/test/test/media/test.jpeg`.
    pub thumbnail: Option<String>,
    /// Id of the file.
    ///
    /// Example: `media_abc123xyz`.
    pub id: Option<String>,
    /// URL of the optimized file; set by HighLevel.
    pub optimized_url: Option<String>,
    /// Media type of the optimized file.
    ///
    /// Example: `image/jpeg`.
    pub optimized_type: Option<String>,
    /// Whether HighLevel has changed the file.
    pub is_modified: Option<bool>,
    /// Alternative text for people who cannot see the image; ignored for videos and on
    /// platforms other than the following. It is truncated to 500 characters on
    /// Pinterest, 1,000 on Instagram and Threads, 2,000 on Bluesky and 4,086 on LinkedIn.
    ///
    /// At most 4086 characters.
    pub alt_text: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl PostMedia {
    /// Creates a value with the required fields.
    pub fn new(url: impl Into<String>, type_: PostMediaType) -> Self {
        Self {
            url: Some(url.into()),
            type_: Some(type_),
            ..Self::default()
        }
    }

    /// Caption of the image or the video.
    #[must_use]
    pub fn caption(mut self, value: impl IntoOptional<String>) -> Self {
        self.caption = value.into_optional();
        self
    }

    /// URL of the file before HighLevel changed it; set by HighLevel.
    #[must_use]
    pub fn original_url(mut self, value: impl IntoOptional<String>) -> Self {
        self.original_url = value.into_optional();
        self
    }

    /// URL of the file with a watermark; set by HighLevel.
    #[must_use]
    pub fn watermarked_url(mut self, value: impl IntoOptional<String>) -> Self {
        self.watermarked_url = value.into_optional();
        self
    }

    /// URL of the cover image of a video, a JPEG or PNG file; used for the first video
    /// only.
    #[must_use]
    pub fn thumbnail(mut self, value: impl IntoOptional<String>) -> Self {
        self.thumbnail = value.into_optional();
        self
    }

    /// Id of the file.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// URL of the optimized file; set by HighLevel.
    #[must_use]
    pub fn optimized_url(mut self, value: impl IntoOptional<String>) -> Self {
        self.optimized_url = value.into_optional();
        self
    }

    /// Media type of the optimized file.
    #[must_use]
    pub fn optimized_type(mut self, value: impl IntoOptional<String>) -> Self {
        self.optimized_type = value.into_optional();
        self
    }

    /// Whether HighLevel has changed the file.
    #[must_use]
    pub fn is_modified(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_modified = value.into_optional();
        self
    }

    /// Alternative text for people who cannot see the image; ignored for videos and on
    /// platforms other than the following. It is truncated to 500 characters on
    /// Pinterest, 1,000 on Instagram and Threads, 2,000 on Bluesky and 4,086 on LinkedIn.
    /// At most 4086 characters.
    #[must_use]
    pub fn alt_text(mut self, value: impl IntoOptional<String>) -> Self {
        self.alt_text = value.into_optional();
        self
    }
}

impl Decode for PostMedia {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PostMedia")?;
        Some(Self {
            url: object.optional("url"),
            caption: object.optional("caption"),
            original_url: object.optional("originalUrl"),
            watermarked_url: object.optional("watermarkedUrl"),
            type_: object.optional("type"),
            thumbnail: object.optional("thumbnail"),
            id: object.optional("id"),
            optimized_url: object.optional("optimizedUrl"),
            optimized_type: object.optional("optimizedType"),
            is_modified: object.optional("isModified"),
            alt_text: object.optional("altText"),
            extra: object.extra(),
        })
    }
}

impl Encode for PostMedia {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("url", &self.url);
        object.field("caption", &self.caption);
        object.field("originalUrl", &self.original_url);
        object.field("watermarkedUrl", &self.watermarked_url);
        object.field("type", &self.type_);
        object.field("thumbnail", &self.thumbnail);
        object.field("id", &self.id);
        object.field("optimizedUrl", &self.optimized_url);
        object.field("optimizedType", &self.optimized_type);
        object.field("isModified", &self.is_modified);
        object.field("altText", &self.alt_text);
    }
}

/// The response with a page of posts.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PostListResponse {
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
    /// Example: `Fetched Posts`.
    pub message: Option<String>,
    /// The posts of this page.
    pub results: Option<PostList>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for PostListResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PostListResponse")?;
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

/// A page of posts.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PostList {
    /// The posts of this page.
    pub posts: Vec<Post>,
    /// Number of posts that match, on all pages.
    ///
    /// Example: `6`.
    pub count: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for PostList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PostList")?;
        Some(Self {
            posts: object.list("posts"),
            count: object.optional("count"),
            extra: object.extra(),
        })
    }
}

/// A post in a queue.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct QueueItem {
    /// Id of the queue item.
    ///
    /// Example: `60af88475f1b2c001f5d5f4b`.
    pub id: Option<String>,
    /// Position among the items, as a number that may be a fraction.
    ///
    /// Example: `1000`.
    pub order: Option<f64>,
    /// Variations of the text, one of which is published each time.
    pub variations: Vec<Variation>,
    /// URL of the main image of the post.
    ///
    /// Example: `https://example.com/images/post-image.png`.
    pub primary_image: Option<String>,
    /// Id of the original post; absent if the item was created without one.
    ///
    /// Example: `60af88475f1b2c001f5d5f4d`.
    pub post_id: Option<SocialPostId>,
    /// The post of the item.
    pub post: Option<Post>,
    /// Reasons why the item cannot be published: an invalid user id, or a file from
    /// Pixabay.
    pub errors: Vec<QueueItemError>,
    /// When the item is going to be published, RFC 3339; null if it is not scheduled.
    ///
    /// Example: `2023-10-15T10:00:00.000Z`.
    pub scheduled_date_time: Option<Timestamp>,
    /// Index of the variation that is going to be published.
    ///
    /// Example: `0`.
    pub scheduled_variation_index: Option<i64>,
    /// Whether the time slot is skipped, so that nothing is published in it.
    pub is_skipped: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for QueueItem {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("QueueItem")?;
        Some(Self {
            id: object.optional("_id"),
            order: object.optional("order"),
            variations: object.list("variations"),
            primary_image: object.optional("primaryImage"),
            post_id: object.optional("postId"),
            post: object.optional("post"),
            errors: object.list("errors"),
            scheduled_date_time: object.optional("scheduledDateTime"),
            scheduled_variation_index: object.optional("scheduledVariationIndex"),
            is_skipped: object.optional("isSkipped"),
            extra: object.extra(),
        })
    }
}

/// An item of a queue, and which of its variations is next.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct QueueItemWithVariations {
    /// Id of the queue item.
    ///
    /// Example: `60af88475f1b2c001f5d5f4b`.
    pub id: Option<String>,
    /// Position among the items, as a number that may be a fraction.
    ///
    /// Example: `1000`.
    pub order: Option<f64>,
    /// Variations of the text, one of which is published each time.
    pub variations: Vec<Variation>,
    /// URL of the main image of the post.
    ///
    /// Example: `https://example.com/images/post-image.png`.
    pub primary_image: Option<String>,
    /// Id of the original post; absent if the item was created without one.
    ///
    /// Example: `60af88475f1b2c001f5d5f4d`.
    pub post_id: Option<SocialPostId>,
    /// The post of the item.
    pub post: Option<Post>,
    /// Reasons why the item cannot be published: an invalid user id, or a file from
    /// Pixabay.
    pub errors: Vec<QueueItemError>,
    /// When the item is going to be published, RFC 3339; null if it is not scheduled.
    ///
    /// Example: `2023-10-15T10:00:00.000Z`.
    pub scheduled_date_time: Option<Timestamp>,
    /// Index of the variation that is going to be published.
    ///
    /// Example: `0`.
    pub scheduled_variation_index: Option<i64>,
    /// Whether the time slot is skipped, so that nothing is published in it.
    pub is_skipped: Option<bool>,
    /// Index of the variation that the post uses.
    ///
    /// Example: `0`.
    pub current_variation: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for QueueItemWithVariations {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("QueueItemWithVariations")?;
        Some(Self {
            id: object.optional("_id"),
            order: object.optional("order"),
            variations: object.list("variations"),
            primary_image: object.optional("primaryImage"),
            post_id: object.optional("postId"),
            post: object.optional("post"),
            errors: object.list("errors"),
            scheduled_date_time: object.optional("scheduledDateTime"),
            scheduled_variation_index: object.optional("scheduledVariationIndex"),
            is_skipped: object.optional("isSkipped"),
            current_variation: object.optional("currentVariation"),
            extra: object.extra(),
        })
    }
}

/// Changes to the post of a queue item; the original post stays as it is.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct QueuePostEdit {
    /// Ids of the connected accounts to publish on.
    pub account_ids: Option<Vec<String>>,
    /// Text of the post.
    ///
    /// Example: `Hello World`.
    pub summary: Option<String>,
    /// Images and videos of the post.
    pub media: Option<Vec<PostMedia>>,
    /// State of the post, such as `draft`, `scheduled` or `published`.
    pub status: Option<PostStatus>,
    /// Time of publication, RFC 3339.
    ///
    /// Example: `2024-01-15T10:00:00Z`.
    pub schedule_date: Option<Timestamp>,
    /// Publishing time that HighLevel suggested and the user chose, RFC 3339.
    ///
    /// Example: `2024-01-15T10:00:00Z`.
    pub selected_best_time: Option<Timestamp>,
    /// Id of the user who created the post.
    ///
    /// Example: `Lx1EI6YIgQYMQi0ytFXv`.
    pub created_by: Option<UserId>,
    /// Comment to publish right after the post; on Facebook, Instagram, LinkedIn and
    /// YouTube only.
    pub follow_up_comment: Option<String>,
    /// Open Graph tags for the preview of a link in the post.
    pub og_tags_details: Option<OgTags>,
    /// Format of the post: post, story or reel.
    pub type_: Option<PostType>,
    /// User who has to approve the post, and status of the approval.
    pub post_approval_details: Option<PostApproval>,
    /// Whether a user has changed the time of publication.
    pub schedule_time_updated: Option<bool>,
    /// Ids of the tags of the post.
    ///
    /// Example: `["65f151c99bc2bf3aaf970d72","65f151c99bc2bf3aaf970d73"]`.
    pub tags: Option<Vec<String>>,
    /// Id of the category of the post.
    ///
    /// Example: `65f151c99bc2bf3aaf970d72`.
    pub category_id: Option<String>,
    /// Whether the images of the post get a watermark; videos never do.
    pub apply_watermark: Option<bool>,
    /// TikTok-specific settings of the post.
    pub tiktok_post_details: Option<TiktokPostDetails>,
    /// Google-specific settings of the post.
    pub google_post_details: Option<GooglePostDetails>,
    /// Id of the user who writes the post.
    ///
    /// Example: `6YAtzfzpmHAdj0e8GkKp`.
    pub user_id: Option<UserId>,
    /// LinkedIn-specific settings of the post.
    pub linkedin_post_details: Option<LinkedinPostDetails>,
    /// Pinterest-specific settings of the post.
    pub pinterest_post_details: Option<PinterestPostDetails>,
    /// Facebook-specific settings of the post.
    pub facebook_post_details: Option<FacebookPostDetails>,
    /// Instagram-specific settings of the post.
    pub instagram_post_details: Option<InstagramPostDetails>,
    /// YouTube-specific settings of the post.
    pub youtube_post_details: Option<YoutubePostDetails>,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<LocationId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl QueuePostEdit {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Ids of the connected accounts to publish on.
    #[must_use]
    pub fn account_ids(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.account_ids = value.into_optional();
        self
    }

    /// Text of the post.
    #[must_use]
    pub fn summary(mut self, value: impl IntoOptional<String>) -> Self {
        self.summary = value.into_optional();
        self
    }

    /// Images and videos of the post.
    #[must_use]
    pub fn media(mut self, value: impl IntoOptional<Vec<PostMedia>>) -> Self {
        self.media = value.into_optional();
        self
    }

    /// State of the post, such as `draft`, `scheduled` or `published`.
    #[must_use]
    pub fn status(mut self, value: impl IntoOptional<PostStatus>) -> Self {
        self.status = value.into_optional();
        self
    }

    /// Time of publication, RFC 3339.
    #[must_use]
    pub fn schedule_date(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.schedule_date = value.into_optional();
        self
    }

    /// Publishing time that HighLevel suggested and the user chose, RFC 3339.
    #[must_use]
    pub fn selected_best_time(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.selected_best_time = value.into_optional();
        self
    }

    /// Id of the user who created the post.
    #[must_use]
    pub fn created_by(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.created_by = value.into_optional();
        self
    }

    /// Comment to publish right after the post; on Facebook, Instagram, LinkedIn and
    /// YouTube only.
    #[must_use]
    pub fn follow_up_comment(mut self, value: impl IntoOptional<String>) -> Self {
        self.follow_up_comment = value.into_optional();
        self
    }

    /// Open Graph tags for the preview of a link in the post.
    #[must_use]
    pub fn og_tags_details(mut self, value: impl IntoOptional<OgTags>) -> Self {
        self.og_tags_details = value.into_optional();
        self
    }

    /// Format of the post: post, story or reel.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<PostType>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// User who has to approve the post, and status of the approval.
    #[must_use]
    pub fn post_approval_details(
        mut self,
        value: impl IntoOptional<PostApproval>,
    ) -> Self {
        self.post_approval_details = value.into_optional();
        self
    }

    /// Whether a user has changed the time of publication.
    #[must_use]
    pub fn schedule_time_updated(mut self, value: impl IntoOptional<bool>) -> Self {
        self.schedule_time_updated = value.into_optional();
        self
    }

    /// Ids of the tags of the post.
    #[must_use]
    pub fn tags(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.tags = value.into_optional();
        self
    }

    /// Id of the category of the post.
    #[must_use]
    pub fn category_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.category_id = value.into_optional();
        self
    }

    /// Whether the images of the post get a watermark; videos never do.
    #[must_use]
    pub fn apply_watermark(mut self, value: impl IntoOptional<bool>) -> Self {
        self.apply_watermark = value.into_optional();
        self
    }

    /// TikTok-specific settings of the post.
    #[must_use]
    pub fn tiktok_post_details(
        mut self,
        value: impl IntoOptional<TiktokPostDetails>,
    ) -> Self {
        self.tiktok_post_details = value.into_optional();
        self
    }

    /// Google-specific settings of the post.
    #[must_use]
    pub fn google_post_details(
        mut self,
        value: impl IntoOptional<GooglePostDetails>,
    ) -> Self {
        self.google_post_details = value.into_optional();
        self
    }

    /// Id of the user who writes the post.
    #[must_use]
    pub fn user_id(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.user_id = value.into_optional();
        self
    }

    /// LinkedIn-specific settings of the post.
    #[must_use]
    pub fn linkedin_post_details(
        mut self,
        value: impl IntoOptional<LinkedinPostDetails>,
    ) -> Self {
        self.linkedin_post_details = value.into_optional();
        self
    }

    /// Pinterest-specific settings of the post.
    #[must_use]
    pub fn pinterest_post_details(
        mut self,
        value: impl IntoOptional<PinterestPostDetails>,
    ) -> Self {
        self.pinterest_post_details = value.into_optional();
        self
    }

    /// Facebook-specific settings of the post.
    #[must_use]
    pub fn facebook_post_details(
        mut self,
        value: impl IntoOptional<FacebookPostDetails>,
    ) -> Self {
        self.facebook_post_details = value.into_optional();
        self
    }

    /// Instagram-specific settings of the post.
    #[must_use]
    pub fn instagram_post_details(
        mut self,
        value: impl IntoOptional<InstagramPostDetails>,
    ) -> Self {
        self.instagram_post_details = value.into_optional();
        self
    }

    /// YouTube-specific settings of the post.
    #[must_use]
    pub fn youtube_post_details(
        mut self,
        value: impl IntoOptional<YoutubePostDetails>,
    ) -> Self {
        self.youtube_post_details = value.into_optional();
        self
    }

    /// Id of the location (sub-account).
    #[must_use]
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.location_id = value.into_optional();
        self
    }
}

impl Encode for QueuePostEdit {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("accountIds", &self.account_ids);
        object.field("summary", &self.summary);
        object.field("media", &self.media);
        object.field("status", &self.status);
        object.field("scheduleDate", &WrittenAs(&self.schedule_date, "rfc3339"));
        object
            .field("selectedBestTime", &WrittenAs(&self.selected_best_time, "rfc3339"));
        object.field("createdBy", &self.created_by);
        object.field("followUpComment", &self.follow_up_comment);
        object.field("ogTagsDetails", &self.og_tags_details);
        object.field("type", &self.type_);
        object.field("postApprovalDetails", &self.post_approval_details);
        object.field("scheduleTimeUpdated", &self.schedule_time_updated);
        object.field("tags", &self.tags);
        object.field("categoryId", &self.category_id);
        object.field("applyWatermark", &self.apply_watermark);
        object.field("tiktokPostDetails", &self.tiktok_post_details);
        object.field("gmbPostDetails", &self.google_post_details);
        object.field("userId", &self.user_id);
        object.field("linkedinPostDetails", &self.linkedin_post_details);
        object.field("pinterestPostDetails", &self.pinterest_post_details);
        object.field("facebookPostDetails", &self.facebook_post_details);
        object.field("instagramPostDetails", &self.instagram_post_details);
        object.field("youtubePostDetails", &self.youtube_post_details);
        object.field("locationId", &self.location_id);
    }
}

/// The edit session in which to reset a queue item.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct QueueItemReset {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the edit session, in which changes of a queue are collected until they are
    /// saved.
    ///
    /// Example: `60af88475f1b2c001f5d5f4b`.
    pub session_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl QueueItemReset {
    /// Creates a value with the required fields.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            session_id: None,
            extra: Extra::new(),
        }
    }

    /// Id of the edit session, in which changes of a queue are collected until they are
    /// saved.
    #[must_use]
    pub fn session_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.session_id = value.into_optional();
        self
    }
}

impl Encode for QueueItemReset {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("sessionId", &self.session_id);
    }
}

/// Outcome of resetting a queue item.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ResetQueueItemResults {
    /// Message that describes the result.
    ///
    /// Example: `Queue item reset successfully`.
    pub message: Option<String>,
    /// The item after the change.
    pub queue_item: Option<QueueItemWithVariations>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ResetQueueItemResults {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ResetQueueItemResults")?;
        Some(Self {
            message: object.optional("message"),
            queue_item: object.optional("queueItem"),
            extra: object.extra(),
        })
    }
}

/// The edit session whose changes to save.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EditSessionSave {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the edit session, in which changes of a queue are collected until they are
    /// saved.
    ///
    /// Example: `60af88475f1b2c001f5d5f4b`.
    pub session_id: String,
    /// Whether a draft queue stays a draft; false activates it.
    ///
    /// Default: `false`.
    pub keep_in_draft: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl EditSessionSave {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        session_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            session_id: session_id.into(),
            keep_in_draft: None,
            extra: Extra::new(),
        }
    }

    /// Whether a draft queue stays a draft; false activates it. Default: `false`.
    #[must_use]
    pub fn keep_in_draft(mut self, value: impl IntoOptional<bool>) -> Self {
        self.keep_in_draft = value.into_optional();
        self
    }
}

impl Encode for EditSessionSave {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("sessionId", &self.session_id);
        object.field("keepInDraft", &self.keep_in_draft);
    }
}

/// Outcome of saving an edit session.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SaveEditSessionResults {
    /// Message that describes the result.
    ///
    /// Example: `Edit session saved successfully`.
    pub message: Option<String>,
    /// Time slots that changed.
    pub updated_slots: Vec<QueueSlot>,
    /// Number of posts that were moved to another time slot.
    ///
    /// Example: `10`.
    pub total_posts_changed: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for SaveEditSessionResults {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SaveEditSessionResults")?;
        Some(Self {
            message: object.optional("message"),
            updated_slots: object.list("updatedSlots"),
            total_posts_changed: object.optional("totalPostsChanged"),
            extra: object.extra(),
        })
    }
}

/// A post that a queue will publish.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ScheduledPost {
    /// When the item is going to be published, RFC 3339; null if it is not scheduled.
    ///
    /// Example: `2023-10-15T10:00:00.000Z`.
    pub scheduled_date_time: Option<Timestamp>,
    /// The post of the item.
    pub post: Option<Post>,
    /// Id of the item of the queue that the post comes from.
    ///
    /// Example: `60af88475f1b2c001f5d5f4b`.
    pub queue_item_id: Option<String>,
    /// Id of the queue that publishes the post.
    ///
    /// Example: `60af88475f1b2c001f5d5f4a`.
    pub queue_id: Option<String>,
    /// Position among the items, as a number that may be a fraction.
    ///
    /// Example: `1000`.
    pub order: Option<f64>,
    /// Variations of the text, one of which is published each time.
    pub variations: Vec<Variation>,
    /// URL of the main image of the post.
    ///
    /// Example: `https://example.com/images/post-image.png`.
    pub primary_image: Option<String>,
    /// Reasons why the item cannot be published: an invalid user id, or a file from
    /// Pixabay.
    pub errors: Vec<QueueItemError>,
    /// Category of the post; null if it has none.
    pub category: Option<Category>,
    /// Index of the variation that the post uses.
    ///
    /// Example: `0`.
    pub current_variation: Option<i64>,
    /// Time zone of the scheduled times, a name such as `America/New_York`.
    pub timezone: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ScheduledPost {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ScheduledPost")?;
        Some(Self {
            scheduled_date_time: object.optional("scheduledDateTime"),
            post: object.optional("post"),
            queue_item_id: object.optional("queueItemId"),
            queue_id: object.optional("queueId"),
            order: object.optional("order"),
            variations: object.list("variations"),
            primary_image: object.optional("primaryImage"),
            errors: object.list("errors"),
            category: object.optional("category"),
            current_variation: object.optional("currentVariation"),
            timezone: object.optional("timezone"),
            extra: object.extra(),
        })
    }
}

/// Filters for the posts to return.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PostQuery {
    /// State of the posts to return, such as `scheduled`.
    ///
    /// Default: `all`.
    pub type_: Option<PostFilter>,
    /// Ids of the accounts whose posts to return, joined by commas.
    pub accounts: Option<String>,
    /// Number of posts to skip.
    ///
    /// Default: `0`.
    pub skip: i64,
    /// Maximum number of posts to return.
    ///
    /// Default: `10`.
    pub limit: i64,
    /// Start of the period, RFC 3339, such as `2024-01-31T00:00:00.000Z`. HighLevel does
    /// not document which date of a post it compares.
    pub from_date: Timestamp,
    /// End of the period, RFC 3339, such as `2024-02-29T00:00:00.000Z`.
    pub to_date: Timestamp,
    /// Whether the response contains the users who created the posts.
    ///
    /// Example: `true`.
    pub include_users: bool,
    /// Format of the posts to return: post, story or reel.
    pub post_type: Option<PostType>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`PostQuery::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct PostQueryRequired<FromDate, ToDate> {
    /// Start of the period, RFC 3339, such as `2024-01-31T00:00:00.000Z`. HighLevel does
    /// not document which date of a post it compares.
    pub from_date: FromDate,
    /// End of the period, RFC 3339, such as `2024-02-29T00:00:00.000Z`.
    pub to_date: ToDate,
    /// Whether the response contains the users who created the posts.
    ///
    /// Example: `true`.
    pub include_users: bool,
}

impl PostQuery {
    /// Creates a value with the required fields.
    pub fn new(
        required: PostQueryRequired<impl Into<Timestamp>, impl Into<Timestamp>>,
    ) -> Self {
        let PostQueryRequired { from_date, to_date, include_users } = required;
        Self {
            skip: 0,
            limit: 10,
            from_date: from_date.into(),
            to_date: to_date.into(),
            include_users,
            type_: None,
            accounts: None,
            post_type: None,
            extra: Extra::new(),
        }
    }

    /// State of the posts to return, such as `scheduled`. Default: `all`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<PostFilter>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// Ids of the accounts whose posts to return, joined by commas.
    #[must_use]
    pub fn accounts(mut self, value: impl IntoOptional<String>) -> Self {
        self.accounts = value.into_optional();
        self
    }

    /// Number of posts to skip. Default: `0`. `None` keeps the default.
    #[must_use]
    pub fn skip(mut self, value: impl IntoOptional<i64>) -> Self {
        if let Some(value) = value.into_optional() {
            self.skip = value;
        }
        self
    }

    /// Maximum number of posts to return. Default: `10`. `None` keeps the default.
    #[must_use]
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        if let Some(value) = value.into_optional() {
            self.limit = value;
        }
        self
    }

    /// Format of the posts to return: post, story or reel.
    #[must_use]
    pub fn post_type(mut self, value: impl IntoOptional<PostType>) -> Self {
        self.post_type = value.into_optional();
        self
    }
}

impl Encode for PostQuery {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("accounts", &self.accounts);
        object.field("skip", &AsText(&self.skip));
        object.field("limit", &AsText(&self.limit));
        object.field("fromDate", &WrittenAs(&self.from_date, "rfc3339"));
        object.field("toDate", &WrittenAs(&self.to_date, "rfc3339"));
        object.field("includeUsers", &AsText(&self.include_users));
        object.field("postType", &self.post_type);
    }
}

/// Accounts that the posts of an uploaded CSV file are for.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CsvAccounts {
    /// Ids of the accounts on which the posts are published.
    ///
    /// Example: `["65f0c1e2a7_mhoUgTPkz19vjF5Qu7Av_2774080328"]`.
    pub account_ids: Vec<String>,
    /// Path of the uploaded CSV file, the `file_path` of [`UploadedCsv`].
    ///
    /// Example: `ve9EPM428h8vShlRW1KT/social-import/d23d68c2-82c0-1db6e2.csv`.
    pub file_path: String,
    /// Number of posts to import, from 1 to the number of posts in the file.
    ///
    /// Example: `6`.
    pub rows_count: i64,
    /// Name of the uploaded CSV file.
    ///
    /// Example: `posts.csv`.
    pub file_name: String,
    /// Id of the user who has to approve the posts.
    ///
    /// Example: `o6241QsiRwUIJHyjuhos`.
    pub approver: Option<UserId>,
    /// Id of the HighLevel user who imports the posts.
    ///
    /// Example: `6YAtzfzpmHAdj0e8GkKp`.
    pub user_id: UserId,
    /// Format of the CSV file: basic, or advanced (`advance`).
    pub csv_file_type: Option<CsvFileType>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`CsvAccounts::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct CsvAccountsRequired<AccountIds, FilePath, FileName, UserIdValue> {
    /// Ids of the accounts on which the posts are published.
    ///
    /// Example: `["65f0c1e2a7_mhoUgTPkz19vjF5Qu7Av_2774080328"]`.
    pub account_ids: AccountIds,
    /// Path of the uploaded CSV file, the `file_path` of [`UploadedCsv`].
    ///
    /// Example: `ve9EPM428h8vShlRW1KT/social-import/d23d68c2-82c0-1db6e2.csv`.
    pub file_path: FilePath,
    /// Number of posts to import, from 1 to the number of posts in the file.
    ///
    /// Example: `6`.
    pub rows_count: i64,
    /// Name of the uploaded CSV file.
    ///
    /// Example: `posts.csv`.
    pub file_name: FileName,
    /// Id of the HighLevel user who imports the posts.
    ///
    /// Example: `6YAtzfzpmHAdj0e8GkKp`.
    pub user_id: UserIdValue,
}

impl CsvAccounts {
    /// Creates a value with the required fields.
    pub fn new(
        required: CsvAccountsRequired<
            impl IntoIterator<Item = impl Into<String>>,
            impl Into<String>,
            impl Into<String>,
            impl Into<UserId>,
        >,
    ) -> Self {
        let CsvAccountsRequired {
            account_ids,
            file_path,
            rows_count,
            file_name,
            user_id,
        } = required;
        Self {
            account_ids: account_ids.into_iter().map(Into::into).collect(),
            file_path: file_path.into(),
            rows_count,
            file_name: file_name.into(),
            user_id: user_id.into(),
            approver: None,
            csv_file_type: None,
            extra: Extra::new(),
        }
    }

    /// Id of the user who has to approve the posts.
    #[must_use]
    pub fn approver(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.approver = value.into_optional();
        self
    }

    /// Format of the CSV file: basic, or advanced (`advance`).
    #[must_use]
    pub fn csv_file_type(mut self, value: impl IntoOptional<CsvFileType>) -> Self {
        self.csv_file_type = value.into_optional();
        self
    }
}

impl Encode for CsvAccounts {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("accountIds", &self.account_ids);
        object.field("filePath", &self.file_path);
        object.field("rowsCount", &self.rows_count);
        object.field("fileName", &self.file_name);
        object.field("approver", &self.approver);
        object.field("userId", &self.user_id);
        object.field("csvFileType", &self.csv_file_type);
    }
}

/// The response with the import that the accounts were chosen for.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SetCsvAccountsResponse {
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
    /// Example: `Accounts Set Successfully`.
    pub message: Option<String>,
    /// The import that the accounts were chosen for.
    pub results: Option<CsvAccountsResult>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for SetCsvAccountsResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SetCsvAccountsResponse")?;
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

/// The import that the accounts were chosen for.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CsvAccountsResult {
    /// Id of the import.
    ///
    /// Example: `6953a0be84b7ff10f6025d53`.
    pub csv_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CsvAccountsResult {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CsvAccountsResult")?;
        Some(Self {
            csv_id: object.optional("csvId"),
            extra: object.extra(),
        })
    }
}

/// Reason why the chosen accounts were refused.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CsvAccountsErrorBody {
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `422`.
    pub status: Option<i64>,
    /// Further details; empty in the documented example.
    pub options: Option<Map<String, Value>>,
    /// Error messages, one for each problem.
    pub message: Vec<String>,
    /// Name of the exception on the server.
    ///
    /// Example: `UnprocessableEntityException`.
    pub name: Option<String>,
    /// Reason phrase of the status.
    ///
    /// Example: `Unprocessable Entity`.
    pub error: Option<String>,
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `422`.
    pub status_code: Option<i64>,
    /// Trace ID to give to HighLevel support.
    ///
    /// Example: `22b1c520-258a-4473-b378-a97ddfd9d1bc`.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for CsvAccountsErrorBody {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "CsvAccountsErrorBody",
            &[
                ("status", &self.status),
                ("options", &raw(&self.options)),
                ("message", &self.message),
                ("name", &self.name),
                ("error", &self.error),
                ("status_code", &self.status_code),
                ("trace_id", &self.trace_id),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for CsvAccountsErrorBody {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CsvAccountsErrorBody")?;
        Some(Self {
            status: object.optional("status"),
            options: object.optional("options"),
            message: object.list("message"),
            name: object.optional("name"),
            error: object.optional("error"),
            status_code: object.optional("statusCode"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// The response with the account that was connected.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ConnectedAccountResponse {
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
    /// Example: `Added LinkedIn Account`.
    pub message: Option<String>,
    /// The account that was connected.
    pub results: Option<ConnectedAccount>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ConnectedAccountResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ConnectedAccountResponse")?;
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

/// An account after it was connected to a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ConnectedAccount {
    /// Id of the connection.
    ///
    /// Example: `65f2d989a4f2f1e5322c3856`.
    pub id: Option<String>,
    /// Id of the login that gave access to the account.
    ///
    /// Example: `u37swmmLbA02zgqKPpxITe2`.
    pub oauth_id: Option<String>,
    /// Former id of the account.
    ///
    /// Example: `u37swmmLbA02zgqKPpxITe2`.
    pub old_id: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `u37swmmLbA02zgqKPpxITe2`.
    pub location_id: Option<LocationId>,
    /// Id of the account on its platform.
    ///
    /// Example: `u37swmmLbA02zgqKPpxITe2`.
    pub origin_id: Option<String>,
    /// Platform of the account, such as `linkedin`.
    pub platform: Option<Platform>,
    /// Type of the account on its platform, such as a page or a profile.
    pub type_: Option<AccountType>,
    /// Name of the account.
    pub name: Option<String>,
    /// URL of the profile picture.
    ///
    /// Example: `https://example.com/avatar.jpg`.
    pub avatar: Option<String>,
    /// Further data of the platform about the account.
    pub meta: Option<Map<String, Value>>,
    /// Whether the connection is in use.
    pub active: Option<bool>,
    /// Whether the account was disconnected.
    pub deleted: Option<bool>,
    /// When the account was created, RFC 3339.
    ///
    /// Example: `2024-03-14T11:03:37.015Z`.
    pub created_at: Option<Timestamp>,
    /// When the account was last changed, RFC 3339.
    ///
    /// Example: `2024-03-14T11:03:37.015Z`.
    pub updated_at: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for ConnectedAccount {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "ConnectedAccount",
            &[
                ("id", &self.id),
                ("oauth_id", &self.oauth_id),
                ("old_id", &self.old_id),
                ("location_id", &self.location_id),
                ("origin_id", &self.origin_id),
                ("platform", &self.platform),
                ("type_", &self.type_),
                ("name", &self.name),
                ("avatar", &self.avatar),
                ("meta", &raw(&self.meta)),
                ("active", &self.active),
                ("deleted", &self.deleted),
                ("created_at", &self.created_at),
                ("updated_at", &self.updated_at),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for ConnectedAccount {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ConnectedAccount")?;
        Some(Self {
            id: object.optional("_id"),
            oauth_id: object.optional("oAuthId"),
            old_id: object.optional("oldId"),
            location_id: object.optional("locationId"),
            origin_id: object.optional("originId"),
            platform: object.optional("platform"),
            type_: object.optional("type"),
            name: object.optional("name"),
            avatar: object.optional("avatar"),
            meta: object.optional("meta"),
            active: object.optional("active"),
            deleted: object.optional("deleted"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            extra: object.extra(),
        })
    }
}

/// An edit session that was started.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StartEditSessionResults {
    /// Message that describes the result.
    ///
    /// Example: `Edit session started successfully`.
    pub message: Option<String>,
    /// Id of the edit session, in which changes of a queue are collected until they are
    /// saved.
    ///
    /// Example: `60af88475f1b2c001f5d5f4b`.
    pub session_id: Option<String>,
    /// Number of items that can be edited in the session.
    ///
    /// Example: `25`.
    pub item_count: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for StartEditSessionResults {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StartEditSessionResults")?;
        Some(Self {
            message: object.optional("message"),
            session_id: object.optional("sessionId"),
            item_count: object.optional("itemCount"),
            extra: object.extra(),
        })
    }
}

/// TikTok-specific settings of a post.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TiktokPostDetails {
    /// Who can see the video: everyone, followers whom the account follows back, or only
    /// the account itself.
    pub privacy_level: Option<TiktokPrivacyLevel>,
    /// Whether the video promotes the brand of a third party.
    pub promote_other_brand: Option<bool>,
    /// Whether viewers can comment on the video.
    pub enable_comment: Option<bool>,
    /// Whether viewers can make duets with the video.
    pub enable_duet: Option<bool>,
    /// Whether viewers can use parts of the video in theirs.
    pub enable_stitch: Option<bool>,
    /// Whether the video is marked as promotional; needs
    /// [`promote_your_brand`](TiktokPostDetails::promote_your_brand) or
    /// [`promote_other_brand`](TiktokPostDetails::promote_other_brand), and a privacy
    /// level other than `SELF_ONLY`.
    pub video_disclosure: Option<bool>,
    /// Whether the video promotes the account's own brand.
    pub promote_your_brand: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl TiktokPostDetails {
    /// Creates a value with the required fields.
    pub fn new(privacy_level: TiktokPrivacyLevel) -> Self {
        Self {
            privacy_level: Some(privacy_level),
            ..Self::default()
        }
    }

    /// Whether the video promotes the brand of a third party.
    #[must_use]
    pub fn promote_other_brand(mut self, value: impl IntoOptional<bool>) -> Self {
        self.promote_other_brand = value.into_optional();
        self
    }

    /// Whether viewers can comment on the video.
    #[must_use]
    pub fn enable_comment(mut self, value: impl IntoOptional<bool>) -> Self {
        self.enable_comment = value.into_optional();
        self
    }

    /// Whether viewers can make duets with the video.
    #[must_use]
    pub fn enable_duet(mut self, value: impl IntoOptional<bool>) -> Self {
        self.enable_duet = value.into_optional();
        self
    }

    /// Whether viewers can use parts of the video in theirs.
    #[must_use]
    pub fn enable_stitch(mut self, value: impl IntoOptional<bool>) -> Self {
        self.enable_stitch = value.into_optional();
        self
    }

    /// Whether the video is marked as promotional; needs
    /// [`promote_your_brand`](TiktokPostDetails::promote_your_brand) or
    /// [`promote_other_brand`](TiktokPostDetails::promote_other_brand), and a privacy
    /// level other than `SELF_ONLY`.
    #[must_use]
    pub fn video_disclosure(mut self, value: impl IntoOptional<bool>) -> Self {
        self.video_disclosure = value.into_optional();
        self
    }

    /// Whether the video promotes the account's own brand.
    #[must_use]
    pub fn promote_your_brand(mut self, value: impl IntoOptional<bool>) -> Self {
        self.promote_your_brand = value.into_optional();
        self
    }
}

impl Decode for TiktokPostDetails {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TiktokPostDetails")?;
        Some(Self {
            privacy_level: object.optional("privacyLevel"),
            promote_other_brand: object.optional("promoteOtherBrand"),
            enable_comment: object.optional("enableComment"),
            enable_duet: object.optional("enableDuet"),
            enable_stitch: object.optional("enableStitch"),
            video_disclosure: object.optional("videoDisclosure"),
            promote_your_brand: object.optional("promoteYourBrand"),
            extra: object.extra(),
        })
    }
}

impl Encode for TiktokPostDetails {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("privacyLevel", &self.privacy_level);
        object.field("promoteOtherBrand", &self.promote_other_brand);
        object.field("enableComment", &self.enable_comment);
        object.field("enableDuet", &self.enable_duet);
        object.field("enableStitch", &self.enable_stitch);
        object.field("videoDisclosure", &self.video_disclosure);
        object.field("promoteYourBrand", &self.promote_your_brand);
    }
}

/// A time of the week at which a queue publishes a post.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TimeSlot {
    /// The day, 0 for Sunday to 6 for Saturday.
    ///
    /// Example: `0`.
    pub day_of_week: Option<i64>,
    /// Time of that day, `HH:mm`, such as `09:00`.
    pub time: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl TimeSlot {
    /// Creates a value with the required fields.
    pub fn new(day_of_week: i64, time: impl Into<String>) -> Self {
        Self {
            day_of_week: Some(day_of_week),
            time: Some(time.into()),
            ..Self::default()
        }
    }
}

impl Decode for TimeSlot {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TimeSlot")?;
        Some(Self {
            day_of_week: object.optional("dayOfWeek"),
            time: object.optional("time"),
            extra: object.extra(),
        })
    }
}

impl Encode for TimeSlot {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("dayOfWeek", &self.day_of_week);
        object.field("time", &self.time);
    }
}

/// Changes to a queue.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct QueueUpdate {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Whether old watermarks stay on posts that are moved to another time.
    pub skip_legacy_watermark: Option<bool>,
    /// New state of the queue, such as `paused`.
    pub status: Option<NewQueueStatus>,
    /// A time at which the queue publishes nothing, RFC 3339.
    ///
    /// Example: `2023-10-05T14:48:00.000Z`.
    pub skip_date_time: Option<Timestamp>,
    /// Times of the week at which the queue publishes.
    pub time_slots: Option<Vec<TimeSlot>>,
    /// Whether posts that are added to the category later join the queue.
    pub enable_future_posts: Option<bool>,
    /// Whether new items are published first.
    pub prioritize_new_content: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl QueueUpdate {
    /// Creates a value with the required fields.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            skip_legacy_watermark: None,
            status: None,
            skip_date_time: None,
            time_slots: None,
            enable_future_posts: None,
            prioritize_new_content: None,
            extra: Extra::new(),
        }
    }

    /// Whether old watermarks stay on posts that are moved to another time.
    #[must_use]
    pub fn skip_legacy_watermark(mut self, value: impl IntoOptional<bool>) -> Self {
        self.skip_legacy_watermark = value.into_optional();
        self
    }

    /// New state of the queue, such as `paused`.
    #[must_use]
    pub fn status(mut self, value: impl IntoOptional<NewQueueStatus>) -> Self {
        self.status = value.into_optional();
        self
    }

    /// A time at which the queue publishes nothing, RFC 3339.
    #[must_use]
    pub fn skip_date_time(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.skip_date_time = value.into_optional();
        self
    }

    /// Times of the week at which the queue publishes.
    #[must_use]
    pub fn time_slots(mut self, value: impl IntoOptional<Vec<TimeSlot>>) -> Self {
        self.time_slots = value.into_optional();
        self
    }

    /// Whether posts that are added to the category later join the queue.
    #[must_use]
    pub fn enable_future_posts(mut self, value: impl IntoOptional<bool>) -> Self {
        self.enable_future_posts = value.into_optional();
        self
    }

    /// Whether new items are published first.
    #[must_use]
    pub fn prioritize_new_content(mut self, value: impl IntoOptional<bool>) -> Self {
        self.prioritize_new_content = value.into_optional();
        self
    }
}

impl Encode for QueueUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("skipLegacyWatermark", &self.skip_legacy_watermark);
        object.field("status", &self.status);
        object.field("skipDateTime", &WrittenAs(&self.skip_date_time, "rfc3339"));
        object.field("timeSlots", &self.time_slots);
        object.field("enableFuturePosts", &self.enable_future_posts);
        object.field("prioritizeNewContent", &self.prioritize_new_content);
    }
}

/// The queue after the change.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateQueueResults {
    /// Message that describes the result.
    ///
    /// Example: `Queue paused successfully.`.
    pub message: Option<String>,
    /// The queue after the change.
    pub queue: Option<Queue>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UpdateQueueResults {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateQueueResults")?;
        Some(Self {
            message: object.optional("message"),
            queue: object.optional("queue"),
            extra: object.extra(),
        })
    }
}

/// Changes to a queue item.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct QueueItemUpdate {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the edit session, in which changes of a queue are collected until they are
    /// saved.
    ///
    /// Example: `60af88475f1b2c001f5d5f4b`.
    pub session_id: Option<String>,
    /// Changes to the post.
    pub modified_post_payload: Option<QueuePostEdit>,
    /// New position in the queue: `top` (published next), `bottom` (published last) or a
    /// number between those of two items.
    pub new_order: Option<QueueItemUpdateNewOrder>,
    /// Variations of the text, one of which is published each time.
    pub variations: Option<Vec<NewVariation>>,
    /// URL of the main image of the post.
    ///
    /// Example: `http://example.com/media.png`.
    pub primary_image: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl QueueItemUpdate {
    /// Creates a value with the required fields.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            session_id: None,
            modified_post_payload: None,
            new_order: None,
            variations: None,
            primary_image: None,
            extra: Extra::new(),
        }
    }

    /// Id of the edit session, in which changes of a queue are collected until they are
    /// saved.
    #[must_use]
    pub fn session_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.session_id = value.into_optional();
        self
    }

    /// Changes to the post.
    #[must_use]
    pub fn modified_post_payload(
        mut self,
        value: impl IntoOptional<QueuePostEdit>,
    ) -> Self {
        self.modified_post_payload = value.into_optional();
        self
    }

    /// New position in the queue: `top` (published next), `bottom` (published last) or a
    /// number between those of two items.
    #[must_use]
    pub fn new_order(
        mut self,
        value: impl IntoOptional<QueueItemUpdateNewOrder>,
    ) -> Self {
        self.new_order = value.into_optional();
        self
    }

    /// Variations of the text, one of which is published each time.
    #[must_use]
    pub fn variations(mut self, value: impl IntoOptional<Vec<NewVariation>>) -> Self {
        self.variations = value.into_optional();
        self
    }

    /// URL of the main image of the post.
    #[must_use]
    pub fn primary_image(mut self, value: impl IntoOptional<String>) -> Self {
        self.primary_image = value.into_optional();
        self
    }
}

impl Encode for QueueItemUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("sessionId", &self.session_id);
        object.field("modifiedPostPayload", &self.modified_post_payload);
        object.field("newOrder", &self.new_order);
        object.field("variations", &self.variations);
        object.field("primaryImage", &self.primary_image);
    }
}

/// The queue item after the change.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateQueueItemResults {
    /// Message that describes the result.
    ///
    /// Example: `Queue item updated successfully`.
    pub message: Option<String>,
    /// The item after the change.
    pub queue_item: Option<ChangedQueueItem>,
    /// Time slots that changed.
    pub updated_slots: Vec<QueueSlot>,
    /// Number of posts that were moved to another time slot.
    ///
    /// Example: `5`.
    pub total_posts_changed: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UpdateQueueItemResults {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateQueueItemResults")?;
        Some(Self {
            message: object.optional("message"),
            queue_item: object.optional("queueItem"),
            updated_slots: object.list("updatedSlots"),
            total_posts_changed: object.optional("totalPostsChanged"),
            extra: object.extra(),
        })
    }
}

/// The time slot of a queue item.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct QueueSlot {
    /// Id of the queue item.
    ///
    /// Example: `60af88475f1b2c001f5d5f4b`.
    pub item_id: Option<String>,
    /// When the item is going to be published, RFC 3339; null if it is not scheduled.
    ///
    /// Example: `2023-10-15T10:00:00.000Z`.
    pub scheduled_date_time: Option<Timestamp>,
    /// Whether the time slot is skipped, so that nothing is published in it.
    pub is_skipped: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for QueueSlot {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("QueueSlot")?;
        Some(Self {
            item_id: object.optional("itemId"),
            scheduled_date_time: object.optional("scheduledDateTime"),
            is_skipped: object.optional("isSkipped"),
            extra: object.extra(),
        })
    }
}

/// The response with the CSV file that was uploaded.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UploadCsvResponse {
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
    /// Example: `Uploaded CSV`.
    pub message: Option<String>,
    /// The file that was uploaded.
    pub results: Option<UploadedCsv>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UploadCsvResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UploadCsvResponse")?;
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

/// A CSV file that was uploaded.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UploadedCsv {
    /// Path of the uploaded CSV file, which `set_csv_accounts` takes.
    ///
    /// Example: `ve9EPM428h8vShlRW1KT/social-import/d23d68c2-82c0-1db6e2.csv`.
    pub file_path: Option<String>,
    /// Number of posts that the file has.
    ///
    /// Example: `6`.
    pub rows_count: Option<i64>,
    /// Name of the uploaded CSV file.
    ///
    /// Example: `CSV Import Sample - CSV Import Sample.csv`.
    pub file_name: Option<String>,
    /// File size in bytes.
    ///
    /// Example: `1024`.
    pub file_size: Option<i64>,
    /// Format of the CSV file: basic, or advanced (`advance`).
    pub csv_file_type: Option<CsvFileType>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UploadedCsv {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UploadedCsv")?;
        Some(Self {
            file_path: object.optional("filePath"),
            rows_count: object.optional("rowsCount"),
            file_name: object.optional("fileName"),
            file_size: object.optional("fileSize"),
            csv_file_type: object.optional("csvFileType"),
            extra: object.extra(),
        })
    }
}

/// A variation of the text of a post in a queue.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Variation {
    /// Id of the variation.
    ///
    /// Example: `60af88475f1b2c001f5d5f4c`.
    pub id: Option<String>,
    /// Text of the variation.
    ///
    /// Example: `Check out our latest blog post! #marketing #socialmedia`.
    pub content: Option<String>,
    /// Accounts that the text mentions.
    pub mentions: Vec<VariationMention>,
    /// Open Graph tags for the preview of a link in the post.
    pub og_tags: Option<VariationOgTags>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Variation {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Variation")?;
        Some(Self {
            id: object.optional("_id"),
            content: object.optional("content"),
            mentions: object.list("mentions"),
            og_tags: object.optional("ogTags"),
            extra: object.extra(),
        })
    }
}

/// A variation of the text of a queue item.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewVariation {
    /// Text of the variation.
    ///
    /// Example: `Check out our latest blog post! #marketing #socialmedia`.
    pub content: Option<String>,
    /// Accounts that the text mentions.
    pub mentions: Option<Vec<VariationMention>>,
    /// Open Graph tags for the preview of a link in the post.
    pub og_tags: Option<VariationOgTags>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewVariation {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Text of the variation.
    #[must_use]
    pub fn content(mut self, value: impl IntoOptional<String>) -> Self {
        self.content = value.into_optional();
        self
    }

    /// Accounts that the text mentions.
    #[must_use]
    pub fn mentions(mut self, value: impl IntoOptional<Vec<VariationMention>>) -> Self {
        self.mentions = value.into_optional();
        self
    }

    /// Open Graph tags for the preview of a link in the post.
    #[must_use]
    pub fn og_tags(mut self, value: impl IntoOptional<VariationOgTags>) -> Self {
        self.og_tags = value.into_optional();
        self
    }
}

impl Encode for NewVariation {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("content", &self.content);
        object.field("mentions", &self.mentions);
        object.field("ogTags", &self.og_tags);
    }
}

/// The response with the copy of a queue item.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CloneQueueItemResponse {
    /// Whether the call succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `201`.
    pub status_code: Option<i64>,
    /// Copy of the queue item.
    pub results: Option<CloneQueueItemResults>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CloneQueueItemResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CloneQueueItemResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            status_code: object.optional("statusCode"),
            results: object.optional("results"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// The response with the queue that was created.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateQueueResponse {
    /// Whether the call succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `201`.
    pub status_code: Option<i64>,
    /// The queue that was created.
    pub results: Option<CreateQueueResults>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CreateQueueResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateQueueResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            status_code: object.optional("statusCode"),
            results: object.optional("results"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// The response with the item that was added to a queue.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateQueueItemResponse {
    /// Whether the call succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `201`.
    pub status_code: Option<i64>,
    /// The item that was added to the queue.
    pub results: Option<CreateQueueItemResults>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CreateQueueItemResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateQueueItemResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            status_code: object.optional("statusCode"),
            results: object.optional("results"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// The response that confirms that the current post was deleted.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteActivePostResponse {
    /// Whether the call succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `200`.
    pub status_code: Option<i64>,
    /// Confirmation that the current post was deleted and the next one was scheduled.
    pub results: Option<DeleteActivePostResults>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for DeleteActivePostResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteActivePostResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            status_code: object.optional("statusCode"),
            results: object.optional("results"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// The response that confirms that an edit session was discarded.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DiscardEditSessionResponse {
    /// Whether the call succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `200`.
    pub status_code: Option<i64>,
    /// Confirmation that the edit session was discarded.
    pub results: Option<DiscardEditSessionResults>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for DiscardEditSessionResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DiscardEditSessionResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            status_code: object.optional("statusCode"),
            results: object.optional("results"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// The response with the posts that an edit session would schedule.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EditSessionCalendarResponse {
    /// Whether the call succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `201`.
    pub status_code: Option<i64>,
    /// Posts that the edit session would schedule in the period.
    pub results: Option<EditSessionCalendar>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for EditSessionCalendarResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EditSessionCalendarResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            status_code: object.optional("statusCode"),
            results: object.optional("results"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// The response with the categories of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct QueueCategoryListResponse {
    /// Whether the call succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `200`.
    pub status_code: Option<i64>,
    /// Categories of the location, with the state of their queues.
    pub results: Option<QueueCategoryList>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for QueueCategoryListResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("QueueCategoryListResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            status_code: object.optional("statusCode"),
            results: object.optional("results"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// The response with the posts that queues have scheduled.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ScheduledPostListResponse {
    /// Whether the call succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `201`.
    pub status_code: Option<i64>,
    /// Posts that queues have scheduled in the period.
    pub results: Option<ScheduledPostList>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ScheduledPostListResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ScheduledPostListResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            status_code: object.optional("statusCode"),
            results: object.optional("results"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// The response with a page of queues.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct QueueListResponse {
    /// Whether the call succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `201`.
    pub status_code: Option<i64>,
    /// The queues of this page.
    pub results: Option<QueueList>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for QueueListResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("QueueListResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            status_code: object.optional("statusCode"),
            results: object.optional("results"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// The response with one queue.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct QueueResponse {
    /// Whether the call succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `200`.
    pub status_code: Option<i64>,
    /// The requested queue.
    pub results: Option<QueueResults>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for QueueResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("QueueResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            status_code: object.optional("statusCode"),
            results: object.optional("results"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// The response with a page of the items of a queue.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct QueueItemListResponse {
    /// Whether the call succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `201`.
    pub status_code: Option<i64>,
    /// The items of this page.
    pub results: Option<QueueItemList>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for QueueItemListResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("QueueItemListResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            status_code: object.optional("statusCode"),
            results: object.optional("results"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// The response with time slots of a queue.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SlotListResponse {
    /// Whether the call succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `200`.
    pub status_code: Option<i64>,
    /// The time slots of the queue.
    pub results: Option<SlotList>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for SlotListResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SlotListResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            status_code: object.optional("statusCode"),
            results: object.optional("results"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// The response that confirms that a queue item was deleted.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteQueueItemResponse {
    /// Whether the call succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `200`.
    pub status_code: Option<i64>,
    /// Result of deleting the queue item, with the time slots that changed.
    pub results: Option<DeleteQueueItemResults>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for DeleteQueueItemResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteQueueItemResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            status_code: object.optional("statusCode"),
            results: object.optional("results"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// The response with the queue item that was reset.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ResetQueueItemResponse {
    /// Whether the call succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `200`.
    pub status_code: Option<i64>,
    /// The queue item after the change.
    pub results: Option<ResetQueueItemResults>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ResetQueueItemResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ResetQueueItemResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            status_code: object.optional("statusCode"),
            results: object.optional("results"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// The response with the changes that an edit session made.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SaveEditSessionResponse {
    /// Whether the call succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `200`.
    pub status_code: Option<i64>,
    /// Result of saving the edit session, with the changes that it made.
    pub results: Option<SaveEditSessionResults>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for SaveEditSessionResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SaveEditSessionResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            status_code: object.optional("statusCode"),
            results: object.optional("results"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// The response with the edit session that was started.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StartEditSessionResponse {
    /// Whether the call succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `201`.
    pub status_code: Option<i64>,
    /// The edit session that was started.
    pub results: Option<StartEditSessionResults>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for StartEditSessionResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StartEditSessionResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            status_code: object.optional("statusCode"),
            results: object.optional("results"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// The response with the queue after the change.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateQueueResponse {
    /// Whether the call succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `200`.
    pub status_code: Option<i64>,
    /// The queue after the change.
    pub results: Option<UpdateQueueResults>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UpdateQueueResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateQueueResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            status_code: object.optional("statusCode"),
            results: object.optional("results"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// The response with the queue item after the change.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateQueueItemResponse {
    /// Whether the call succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `200`.
    pub status_code: Option<i64>,
    /// The queue item after the change.
    pub results: Option<UpdateQueueItemResults>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UpdateQueueItemResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateQueueItemResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            status_code: object.optional("statusCode"),
            results: object.optional("results"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// Type of the attachment; always `image`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum AttachmentType {
    /// `image`
    Image,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl AttachmentType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Image => "image",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AttachmentType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "image" => Self::Image,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether the category has no queue (`available`), an active or paused one
/// (`in_queue`), or one that was never started (`draft`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum CategoryStatus {
    /// `available`
    Available,
    /// `in_queue`
    InQueue,
    /// `draft`
    Draft,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl CategoryStatus {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Available => "available",
            Self::InQueue => "in_queue",
            Self::Draft => "draft",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CategoryStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "available" => Self::Available,
            "in_queue" => Self::InQueue,
            "draft" => Self::Draft,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Code of the error, which does not depend on the wording of `message`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum CsvErrorCode {
    /// `CSV_EMPTY_FILE`
    EmptyFile,
    /// `CSV_INVALID_FORMAT`
    InvalidFormat,
    /// `CSV_HEADERS_NOT_MATCHING`
    HeadersNotMatching,
    /// `CSV_MISSING_HEADERS`
    MissingHeaders,
    /// `CSV_MISSING_REQUIRED_ROWS`
    MissingRequiredRows,
    /// `CSV_UNSUPPORTED_EXTENSION`
    UnsupportedExtension,
    /// `CSV_NO_VALID_POST`
    NoValidPost,
    /// `CSV_PROCESSING_ERROR`
    ProcessingError,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl CsvErrorCode {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::EmptyFile => "CSV_EMPTY_FILE",
            Self::InvalidFormat => "CSV_INVALID_FORMAT",
            Self::HeadersNotMatching => "CSV_HEADERS_NOT_MATCHING",
            Self::MissingHeaders => "CSV_MISSING_HEADERS",
            Self::MissingRequiredRows => "CSV_MISSING_REQUIRED_ROWS",
            Self::UnsupportedExtension => "CSV_UNSUPPORTED_EXTENSION",
            Self::NoValidPost => "CSV_NO_VALID_POST",
            Self::ProcessingError => "CSV_PROCESSING_ERROR",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CsvErrorCode {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "CSV_EMPTY_FILE" => Self::EmptyFile,
            "CSV_INVALID_FORMAT" => Self::InvalidFormat,
            "CSV_HEADERS_NOT_MATCHING" => Self::HeadersNotMatching,
            "CSV_MISSING_HEADERS" => Self::MissingHeaders,
            "CSV_MISSING_REQUIRED_ROWS" => Self::MissingRequiredRows,
            "CSV_UNSUPPORTED_EXTENSION" => Self::UnsupportedExtension,
            "CSV_NO_VALID_POST" => Self::NoValidPost,
            "CSV_PROCESSING_ERROR" => Self::ProcessingError,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Type of the file, as the server recognized it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum CsvErrorFileType {
    /// `CSV`
    Csv,
    /// `XLSX`
    Xlsx,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl CsvErrorFileType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Csv => "CSV",
            Self::Xlsx => "XLSX",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CsvErrorFileType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "CSV" => Self::Csv,
            "XLSX" => Self::Xlsx,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Format of the CSV file: basic, or advanced (`advance`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum CsvFileType {
    /// `basic`
    Basic,
    /// `advance`
    Advance,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl CsvFileType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Basic => "basic",
            Self::Advance => "advance",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CsvFileType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "basic" => Self::Basic,
            "advance" => Self::Advance,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Approval of the post: pending, accepted, rejected, or deleted.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum CsvPostStatus {
    /// `pending`
    Pending,
    /// `accepted`
    Accepted,
    /// `rejected`
    Rejected,
    /// `deleted`
    Deleted,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl CsvPostStatus {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Accepted => "accepted",
            Self::Rejected => "rejected",
            Self::Deleted => "deleted",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CsvPostStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "pending" => Self::Pending,
            "accepted" => Self::Accepted,
            "rejected" => Self::Rejected,
            "deleted" => Self::Deleted,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// `active` publishes posts, `paused` does not, `draft` was never started.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum QueueStatus {
    /// `active`
    Active,
    /// `paused`
    Paused,
    /// `draft`
    Draft,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl QueueStatus {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Paused => "paused",
            Self::Draft => "draft",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for QueueStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "active" => Self::Active,
            "paused" => Self::Paused,
            "draft" => Self::Draft,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether the top or the latest comments come first.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum CommentOrder {
    /// `top`
    Top,
    /// `latest`
    Latest,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl CommentOrder {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Top => "top",
            Self::Latest => "latest",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CommentOrder {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "top" => Self::Top,
            "latest" => Self::Latest,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// State of the post, such as `draft`, `scheduled` or `published`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum PostStatus {
    /// `in_progress`
    InProgress,
    /// `draft`
    Draft,
    /// `failed`
    Failed,
    /// `published`
    Published,
    /// `scheduled`
    Scheduled,
    /// `in_review`
    InReview,
    /// `notification_sent`
    NotificationSent,
    /// `deleted`
    Deleted,
    /// `pending`
    Pending,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl PostStatus {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::InProgress => "in_progress",
            Self::Draft => "draft",
            Self::Failed => "failed",
            Self::Published => "published",
            Self::Scheduled => "scheduled",
            Self::InReview => "in_review",
            Self::NotificationSent => "notification_sent",
            Self::Deleted => "deleted",
            Self::Pending => "pending",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PostStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "in_progress" => Self::InProgress,
            "draft" => Self::Draft,
            "failed" => Self::Failed,
            "published" => Self::Published,
            "scheduled" => Self::Scheduled,
            "in_review" => Self::InReview,
            "notification_sent" => Self::NotificationSent,
            "deleted" => Self::Deleted,
            "pending" => Self::Pending,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// An end of a queue: `top` is published next, `bottom` is published last.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum QueueEnd {
    /// `top`
    Top,
    /// `bottom`
    Bottom,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl QueueEnd {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Top => "top",
            Self::Bottom => "bottom",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for QueueEnd {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "top" => Self::Top,
            "bottom" => Self::Bottom,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Position in the queue: `top` (published next), `bottom` (published last, the
/// default) or a number between those of two items.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum NewQueueItemOrder {
    /// A number.
    Number(f64),
    /// An end of a queue: `top` is published next, `bottom` is published last.
    QueueEnd(QueueEnd),
    /// JSON that fits none of the documented alternatives.
    Other(Value),
}

impl From<f64> for NewQueueItemOrder {
    #[inline]
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<QueueEnd> for NewQueueItemOrder {
    #[inline]
    fn from(value: QueueEnd) -> Self {
        Self::QueueEnd(value)
    }
}

impl Encode for NewQueueItemOrder {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let value: &dyn Encode = match self {
            Self::Number(value) => value,
            Self::QueueEnd(value) => value,
            Self::Other(value) => value,
        };
        value.encode(writer);
    }
}

/// Reason why a queue item cannot be published.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum QueueItemError {
    /// `INVALID_USER_ID`
    InvalidUserId,
    /// `PIXABAY_MEDIA`
    PixabayMedia,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl QueueItemError {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::InvalidUserId => "INVALID_USER_ID",
            Self::PixabayMedia => "PIXABAY_MEDIA",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for QueueItemError {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "INVALID_USER_ID" => Self::InvalidUserId,
            "PIXABAY_MEDIA" => Self::PixabayMedia,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Tool with which the post was created, such as the composer or a CSV file.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum PostSource {
    /// `composer`
    Composer,
    /// `csv`
    Csv,
    /// `recurring`
    Recurring,
    /// `review`
    Review,
    /// `rss`
    Rss,
    /// `template-library`
    TemplateLibrary,
    /// `category-queue`
    CategoryQueue,
    /// `native`
    Native,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl PostSource {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Composer => "composer",
            Self::Csv => "csv",
            Self::Recurring => "recurring",
            Self::Review => "review",
            Self::Rss => "rss",
            Self::TemplateLibrary => "template-library",
            Self::CategoryQueue => "category-queue",
            Self::Native => "native",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PostSource {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "composer" => Self::Composer,
            "csv" => Self::Csv,
            "recurring" => Self::Recurring,
            "review" => Self::Review,
            "rss" => Self::Rss,
            "template-library" => Self::TemplateLibrary,
            "category-queue" => Self::CategoryQueue,
            "native" => Self::Native,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Media type of the file, such as `image/png`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum PostMediaType {
    /// `image/jpeg`
    ImageJpeg,
    /// `image/jpg`
    ImageJpg,
    /// `image/png`
    ImagePng,
    /// `image/gif`
    ImageGif,
    /// `video/mp4`
    VideoMp4,
    /// `video/mov`
    VideoMov,
    /// `video/webm`
    VideoWebm,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl PostMediaType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ImageJpeg => "image/jpeg",
            Self::ImageJpg => "image/jpg",
            Self::ImagePng => "image/png",
            Self::ImageGif => "image/gif",
            Self::VideoMp4 => "video/mp4",
            Self::VideoMov => "video/mov",
            Self::VideoWebm => "video/webm",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PostMediaType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "image/jpeg" => Self::ImageJpeg,
            "image/jpg" => Self::ImageJpg,
            "image/png" => Self::ImagePng,
            "image/gif" => Self::ImageGif,
            "video/mp4" => Self::VideoMp4,
            "video/mov" => Self::VideoMov,
            "video/webm" => Self::VideoWebm,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// State of the posts to return, such as `scheduled`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum PostFilter {
    /// `recent`
    Recent,
    /// `all`
    All,
    /// `scheduled`
    Scheduled,
    /// `draft`
    Draft,
    /// `failed`
    Failed,
    /// `in_review`
    InReview,
    /// `published`
    Published,
    /// `in_progress`
    InProgress,
    /// `pending`
    Pending,
    /// `deleted`
    Deleted,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl PostFilter {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Recent => "recent",
            Self::All => "all",
            Self::Scheduled => "scheduled",
            Self::Draft => "draft",
            Self::Failed => "failed",
            Self::InReview => "in_review",
            Self::Published => "published",
            Self::InProgress => "in_progress",
            Self::Pending => "pending",
            Self::Deleted => "deleted",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PostFilter {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "recent" => Self::Recent,
            "all" => Self::All,
            "scheduled" => Self::Scheduled,
            "draft" => Self::Draft,
            "failed" => Self::Failed,
            "in_review" => Self::InReview,
            "published" => Self::Published,
            "in_progress" => Self::InProgress,
            "pending" => Self::Pending,
            "deleted" => Self::Deleted,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// New state of the queue, such as `paused`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum NewQueueStatus {
    /// `active`
    Active,
    /// `paused`
    Paused,
    /// `deleted`
    Deleted,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl NewQueueStatus {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Paused => "paused",
            Self::Deleted => "deleted",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for NewQueueStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "active" => Self::Active,
            "paused" => Self::Paused,
            "deleted" => Self::Deleted,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// New position in the queue: `top` (published next), `bottom` (published last) or a
/// number between those of two items.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum QueueItemUpdateNewOrder {
    /// A number.
    Number(f64),
    /// An end of a queue: `top` is published next, `bottom` is published last.
    QueueEnd(QueueEnd),
    /// JSON that fits none of the documented alternatives.
    Other(Value),
}

impl From<f64> for QueueItemUpdateNewOrder {
    #[inline]
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<QueueEnd> for QueueItemUpdateNewOrder {
    #[inline]
    fn from(value: QueueEnd) -> Self {
        Self::QueueEnd(value)
    }
}

impl Encode for QueueItemUpdateNewOrder {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let value: &dyn Encode = match self {
            Self::Number(value) => value,
            Self::QueueEnd(value) => value,
            Self::Other(value) => value,
        };
        value.encode(writer);
    }
}

/// A mention of an account in a variation.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct VariationMention {
    /// Platform on which the account is mentioned, such as `instagram`.
    pub platform: Option<String>,
    /// User name of the account.
    pub username: Option<String>,
    /// Position in the text at which the mention begins, in characters.
    pub offset: Option<i64>,
    /// Number of characters that the mention takes in the text.
    pub length: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl VariationMention {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Platform on which the account is mentioned, such as `instagram`.
    #[must_use]
    pub fn platform(mut self, value: impl IntoOptional<String>) -> Self {
        self.platform = value.into_optional();
        self
    }

    /// User name of the account.
    #[must_use]
    pub fn username(mut self, value: impl IntoOptional<String>) -> Self {
        self.username = value.into_optional();
        self
    }

    /// Position in the text at which the mention begins, in characters.
    #[must_use]
    pub fn offset(mut self, value: impl IntoOptional<i64>) -> Self {
        self.offset = value.into_optional();
        self
    }

    /// Number of characters that the mention takes in the text.
    #[must_use]
    pub fn length(mut self, value: impl IntoOptional<i64>) -> Self {
        self.length = value.into_optional();
        self
    }
}

impl Decode for VariationMention {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("VariationMention")?;
        Some(Self {
            platform: object.optional("platform"),
            username: object.optional("username"),
            offset: object.optional("offset"),
            length: object.optional("length"),
            extra: object.extra(),
        })
    }
}

impl Encode for VariationMention {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("platform", &self.platform);
        object.field("username", &self.username);
        object.field("offset", &self.offset);
        object.field("length", &self.length);
    }
}

/// Social network on which posts can be commented on.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum CommentPlatform {
    /// `facebook`
    Facebook,
    /// `instagram`
    Instagram,
    /// `linkedin`
    Linkedin,
    /// `community`
    Community,
    /// `tiktok`
    Tiktok,
    /// `bluesky`
    Bluesky,
    /// `youtube`
    Youtube,
    /// `threads`
    Threads,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl CommentPlatform {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Facebook => "facebook",
            Self::Instagram => "instagram",
            Self::Linkedin => "linkedin",
            Self::Community => "community",
            Self::Tiktok => "tiktok",
            Self::Bluesky => "bluesky",
            Self::Youtube => "youtube",
            Self::Threads => "threads",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CommentPlatform {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "facebook" => Self::Facebook,
            "instagram" => Self::Instagram,
            "linkedin" => Self::Linkedin,
            "community" => Self::Community,
            "tiktok" => Self::Tiktok,
            "bluesky" => Self::Bluesky,
            "youtube" => Self::Youtube,
            "threads" => Self::Threads,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Social network on which comments can be liked.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum LikePlatform {
    /// `facebook`
    Facebook,
    /// `linkedin`
    Linkedin,
    /// `community`
    Community,
    /// `tiktok`
    Tiktok,
    /// `bluesky`
    Bluesky,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl LikePlatform {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Facebook => "facebook",
            Self::Linkedin => "linkedin",
            Self::Community => "community",
            Self::Tiktok => "tiktok",
            Self::Bluesky => "bluesky",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for LikePlatform {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "facebook" => Self::Facebook,
            "linkedin" => Self::Linkedin,
            "community" => Self::Community,
            "tiktok" => Self::Tiktok,
            "bluesky" => Self::Bluesky,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Social network whose accounts can be connected by a login.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum LoginPlatform {
    /// `facebook`
    Facebook,
    /// `instagram`
    Instagram,
    /// `linkedin`
    Linkedin,
    /// `tiktok`
    Tiktok,
    /// `tiktok-business`
    TiktokBusiness,
    /// `youtube`
    Youtube,
    /// `pinterest`
    Pinterest,
    /// `threads`
    Threads,
    /// `bluesky`
    Bluesky,
    /// `google`
    Google,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl LoginPlatform {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Facebook => "facebook",
            Self::Instagram => "instagram",
            Self::Linkedin => "linkedin",
            Self::Tiktok => "tiktok",
            Self::TiktokBusiness => "tiktok-business",
            Self::Youtube => "youtube",
            Self::Pinterest => "pinterest",
            Self::Threads => "threads",
            Self::Bluesky => "bluesky",
            Self::Google => "google",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for LoginPlatform {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "facebook" => Self::Facebook,
            "instagram" => Self::Instagram,
            "linkedin" => Self::Linkedin,
            "tiktok" => Self::Tiktok,
            "tiktok-business" => Self::TiktokBusiness,
            "youtube" => Self::Youtube,
            "pinterest" => Self::Pinterest,
            "threads" => Self::Threads,
            "bluesky" => Self::Bluesky,
            "google" => Self::Google,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// The account to connect, with the members that its platform needs.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum OauthAccountAttachment {
    /// The Facebook page to connect.
    Facebook(FacebookAccountAttachment),
    /// The Instagram account to connect.
    Instagram(InstagramAccountAttachment),
    /// The Google business location to connect.
    GoogleLocation(GoogleLocationAttachment),
    /// The Pinterest account to connect.
    Pinterest(PinterestAccountAttachment),
    /// The TikTok profile to connect.
    Tiktok(TiktokAccountAttachment),
    /// The YouTube account to connect.
    Youtube(YoutubeAccountAttachment),
    /// The LinkedIn page or profile to connect.
    Linkedin(LinkedinAccountAttachment),
    /// The Threads account to connect.
    Threads(ThreadsAccountAttachment),
    /// JSON that fits none of the documented alternatives.
    Other(Value),
}

impl From<FacebookAccountAttachment> for OauthAccountAttachment {
    #[inline]
    fn from(value: FacebookAccountAttachment) -> Self {
        Self::Facebook(value)
    }
}

impl From<InstagramAccountAttachment> for OauthAccountAttachment {
    #[inline]
    fn from(value: InstagramAccountAttachment) -> Self {
        Self::Instagram(value)
    }
}

impl From<GoogleLocationAttachment> for OauthAccountAttachment {
    #[inline]
    fn from(value: GoogleLocationAttachment) -> Self {
        Self::GoogleLocation(value)
    }
}

impl From<PinterestAccountAttachment> for OauthAccountAttachment {
    #[inline]
    fn from(value: PinterestAccountAttachment) -> Self {
        Self::Pinterest(value)
    }
}

impl From<TiktokAccountAttachment> for OauthAccountAttachment {
    #[inline]
    fn from(value: TiktokAccountAttachment) -> Self {
        Self::Tiktok(value)
    }
}

impl From<YoutubeAccountAttachment> for OauthAccountAttachment {
    #[inline]
    fn from(value: YoutubeAccountAttachment) -> Self {
        Self::Youtube(value)
    }
}

impl From<LinkedinAccountAttachment> for OauthAccountAttachment {
    #[inline]
    fn from(value: LinkedinAccountAttachment) -> Self {
        Self::Linkedin(value)
    }
}

impl From<ThreadsAccountAttachment> for OauthAccountAttachment {
    #[inline]
    fn from(value: ThreadsAccountAttachment) -> Self {
        Self::Threads(value)
    }
}

impl Encode for OauthAccountAttachment {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let value: &dyn Encode = match self {
            Self::Facebook(value) => value,
            Self::Instagram(value) => value,
            Self::GoogleLocation(value) => value,
            Self::Pinterest(value) => value,
            Self::Tiktok(value) => value,
            Self::Youtube(value) => value,
            Self::Linkedin(value) => value,
            Self::Threads(value) => value,
            Self::Other(value) => value,
        };
        value.encode(writer);
    }
}

/// Accounts to return statistics for.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StatisticsQuery {
    /// Profile ids of the accounts, as `list_accounts` lists them.
    ///
    /// From 1 to 100 elements. Example: `["67a5a9aa776c837de4aa5b12"]`.
    pub profile_ids: Vec<String>,
    /// Platforms to return; all by default.
    pub platforms: Option<Vec<StatisticsPlatform>>,
    /// The period that the statistics cover; by default the seven days before today.
    pub current_range: Option<StatisticsRange>,
    /// The earlier period to compare with; only together with
    /// [`current_range`](StatisticsQuery::current_range).
    pub prev_range: Option<StatisticsRange>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl StatisticsQuery {
    /// Creates a value with the required fields.
    pub fn new(profile_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            profile_ids: profile_ids.into_iter().map(Into::into).collect(),
            platforms: None,
            current_range: None,
            prev_range: None,
            extra: Extra::new(),
        }
    }

    /// Platforms to return; all by default.
    #[must_use]
    pub fn platforms(
        mut self,
        value: impl IntoOptional<Vec<StatisticsPlatform>>,
    ) -> Self {
        self.platforms = value.into_optional();
        self
    }

    /// The period that the statistics cover; by default the seven days before today.
    #[must_use]
    pub fn current_range(mut self, value: impl IntoOptional<StatisticsRange>) -> Self {
        self.current_range = value.into_optional();
        self
    }

    /// The earlier period to compare with; only together with
    /// [`current_range`](StatisticsQuery::current_range).
    #[must_use]
    pub fn prev_range(mut self, value: impl IntoOptional<StatisticsRange>) -> Self {
        self.prev_range = value.into_optional();
        self
    }
}

impl Encode for StatisticsQuery {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("profileIds", &self.profile_ids);
        object.field("platforms", &self.platforms);
        object.field("currentRange", &self.current_range);
        object.field("prevRange", &self.prev_range);
    }
}

impl_debug! {
    StatisticsRange, FacebookAccountAttachment, GoogleLocationAttachment,
    InstagramAccountAttachment, LinkedinAccountAttachment, PinterestAccountAttachment,
    ThreadsAccountAttachment, TiktokAccountAttachment, YoutubeAccountAttachment,
    NewCommentAttachment, ScheduledPostQuery, QueueItemCopy, NewComment, CommentQuery,
    NewQueue, PostFields, NewQueueItem, EditSessionDiscard, EditSessionCalendarQuery,
    QueueQuery, QueueItemQuery, SlotQuery, GooglePostDetails, CommentMention,
    VariationOgTags, OgTags, PostMedia, QueuePostEdit, QueueItemReset, EditSessionSave,
    PostQuery, CsvAccounts, TiktokPostDetails, TimeSlot, QueueUpdate, QueueItemUpdate,
    NewVariation, NewQueueItemOrder, QueueItemUpdateNewOrder, VariationMention,
    OauthAccountAttachment, StatisticsQuery,
}

impl_debug_fields! {
    AccountListResponse { success, status_code, message, results }, AccountList {
    accounts, groups }, QueueCategory { deleted, id, name, location_id, primary_color,
    secondary_color, created_by, created_at, updated_at, published_posts_count, status,
    queue_details }, CategoryQueueSummary { queue_id, prioritize_new_content,
    enable_future_posts }, CsvImport { id, location_id, file_name, account_ids, file,
    status, count, created_by, trace_id, origin_id, approver, created_at, csv_file_type,
    media_optimization, apply_watermark, channel, updated_at, mongo_id }, CsvPost {
    account_ids, link, media, schedule_date, summary, follow_up_comment, type_,
    tiktok_post_details, google_post_details, error_message, csv_file_type,
    media_optimization, apply_watermark, status, updated_at }, CsvDeletion { csv }, Queue
    { id, location_id, category_id, time_slots, enable_future_posts,
    prioritize_new_content, current_order, status, start_date, skip_date_time,
    current_post_id, total_posts, last_scheduled_time, created_by, created_at, updated_at
    }, QueueWithCategory { id, location_id, category_id, time_slots, enable_future_posts,
    prioritize_new_content, current_order, status, start_date, skip_date_time,
    current_post_id, total_posts, last_scheduled_time, created_by, created_at,
    updated_at, category }, CloneQueueItemResults { message, queue_item },
    CommentAttachment { type_, url, thumbnail, video_url }, CommentAuthor { id, name,
    profile_picture }, Comment { id, platform, platform_comment_id, platform_parent_id,
    platform_post_id, post_id, origin_id, is_parent_thread, is_post, content,
    attachments, author, level, like_count, reaction_count, reply_count, share_count,
    repost_count, quote_count, preview_link, is_read, is_deleted, is_edited,
    published_at, created_at, updated_at }, CommentResponse { success, status_code,
    message, results }, CommentListResponse { success, status_code, message, results },
    CommentList { comments, meta }, CommentListMeta { total, total_unread, skip, limit,
    has_more }, CreateQueueResults { message, queue }, CreateQueueItemResults { message,
    queue_item }, CreatedQueue { id, location_id, category_id, time_slots,
    enable_future_posts, prioritize_new_content, status, start_date, skip_date_time,
    total_posts, last_scheduled_time, created_by, created_at, updated_at },
    ChangedQueueItem { id, order, variations, primary_image, last_scheduled_time,
    queue_id, post_id, modified_post_payload, parent_post_id, errors, current_variation,
    created_at, updated_at, deleted, location_id }, CreatedTimeSlot { id, day_of_week,
    time }, DeletedCsv { location_id, file_name, account_ids, file, status, count,
    created_by, trace_id, origin_id, approver, csv_file_type, media_optimization,
    apply_watermark, updated_at }, DeleteActivePostResults { message },
    DeleteCsvImportResponse { success, status_code, message, results }, CsvOfDeletedPost
    { id, csv_file_type, media_optimization, apply_watermark, status, updated_at },
    DeleteCsvImportPostResponse { success, status_code, message, results },
    DeletedCsvPost { post_id, csv }, DiscardEditSessionResults { message },
    EditSessionCalendar { message, scheduled_posts, total, timezone },
    EditSessionScheduledPost { scheduled_date_time, post, queue_item_id, queue_id, order,
    variations, primary_image, errors, category, current_variation, timezone, is_draft,
    original_item_id }, QueueCategoryList { message, categories, meta },
    ScheduledPostList { message, scheduled_posts, total, timezone }, QueueList { message,
    queues, meta }, QueueResults { message, queue }, QueueItemListMeta { count, skip,
    limit }, QueueItemList { message, items, meta }, SlotList { message, slots, total,
    skip, limit, timezone }, DeleteQueueItemResults { message, updated_slots,
    total_posts_changed }, CsvImportPostListResponse { success, status_code, message,
    results }, CsvPostList { csv, count, posts }, QueuePost { id, source, location_id,
    display_date, created_at, updated_at, account_id, error, platform_post_id,
    published_at, thumbnail, account_ids, summary, media, status, created_by, type_,
    tags, og_tags_details, post_approval_details, tiktok_post_details,
    google_post_details, user, linkedin_post_details, pinterest_post_details,
    facebook_post_details, instagram_post_details, youtube_post_details,
    media_optimization }, PostResponse { success, status_code, message, results, trace_id
    }, SinglePost { post }, CsvImportListResponse { success, status_code, message,
    results }, CsvImportList { csvs, count }, ListMeta { count }, OauthAccount { id,
    name, username, avatar, type_, urn, page_id, website_url, is_owned, is_connected,
    verified, is_business_account }, OauthAccountList { pages, accounts, locations,
    profile, channels, id, open_id, username, display_name, business_name, avatar,
    avatar_url, is_connected }, OauthAccountListResponse { success, status_code, message,
    results }, PostInsights { like, share, comment, others }, PostListResponse { success,
    status_code, message, results, trace_id }, PostList { posts, count }, QueueItem { id,
    order, variations, primary_image, post_id, post, errors, scheduled_date_time,
    scheduled_variation_index, is_skipped }, QueueItemWithVariations { id, order,
    variations, primary_image, post_id, post, errors, scheduled_date_time,
    scheduled_variation_index, is_skipped, current_variation }, ResetQueueItemResults {
    message, queue_item }, SaveEditSessionResults { message, updated_slots,
    total_posts_changed }, ScheduledPost { scheduled_date_time, post, queue_item_id,
    queue_id, order, variations, primary_image, errors, category, current_variation,
    timezone }, SetCsvAccountsResponse { success, status_code, message, results },
    CsvAccountsResult { csv_id }, ConnectedAccountResponse { success, status_code,
    message, results }, StartEditSessionResults { message, session_id, item_count },
    UpdateQueueResults { message, queue }, UpdateQueueItemResults { message, queue_item,
    updated_slots, total_posts_changed }, QueueSlot { item_id, scheduled_date_time,
    is_skipped }, UploadCsvResponse { success, status_code, message, results },
    UploadedCsv { file_path, rows_count, file_name, file_size, csv_file_type }, Variation
    { id, content, mentions, og_tags }, CloneQueueItemResponse { success, status_code,
    results, trace_id }, CreateQueueResponse { success, status_code, results, trace_id },
    CreateQueueItemResponse { success, status_code, results, trace_id },
    DeleteActivePostResponse { success, status_code, results, trace_id },
    DiscardEditSessionResponse { success, status_code, results, trace_id },
    EditSessionCalendarResponse { success, status_code, results, trace_id },
    QueueCategoryListResponse { success, status_code, results, trace_id },
    ScheduledPostListResponse { success, status_code, results, trace_id },
    QueueListResponse { success, status_code, results, trace_id }, QueueResponse {
    success, status_code, results, trace_id }, QueueItemListResponse { success,
    status_code, results, trace_id }, SlotListResponse { success, status_code, results,
    trace_id }, DeleteQueueItemResponse { success, status_code, results, trace_id },
    ResetQueueItemResponse { success, status_code, results, trace_id },
    SaveEditSessionResponse { success, status_code, results, trace_id },
    StartEditSessionResponse { success, status_code, results, trace_id },
    UpdateQueueResponse { success, status_code, results, trace_id },
    UpdateQueueItemResponse { success, status_code, results, trace_id },
}

impl_default! {
    AccountListResponse, AccountList, QueueCategory, CategoryQueueSummary,
    CsvUploadErrorBody, CsvImport, CsvPost, CsvDeletion, Queue, QueueWithCategory,
    CloneQueueItemResults, CommentAttachment, CommentAuthor, Comment, CommentResponse,
    CommentListResponse, CommentList, CommentListMeta, CreateQueueResults,
    CreateQueueItemResults, CreatedQueue, ChangedQueueItem, CreatedTimeSlot, DeletedCsv,
    DeleteActivePostResults, DeleteCsvImportResponse, CsvOfDeletedPost,
    DeleteCsvImportPostResponse, DeletedCsvPost, DiscardEditSessionResults,
    EditSessionCalendar, EditSessionScheduledPost, QueueCategoryList, ScheduledPostList,
    QueueList, QueueResults, QueueItemListMeta, QueueItemList, SlotList,
    GooglePostDetails, DeleteQueueItemResults, Account, CsvImportPostListResponse,
    CsvPostList, QueuePost, Post, PostResponse, SinglePost, CsvImportListResponse,
    CsvImportList, ListMeta, OauthAccount, OauthAccountList, OauthAccountListResponse,
    VariationOgTags, OgTags, PostInsights, PostMedia, PostListResponse, PostList,
    QueueItem, QueueItemWithVariations, ResetQueueItemResults, SaveEditSessionResults,
    ScheduledPost, SetCsvAccountsResponse, CsvAccountsResult, CsvAccountsErrorBody,
    ConnectedAccountResponse, ConnectedAccount, StartEditSessionResults,
    TiktokPostDetails, TimeSlot, UpdateQueueResults, UpdateQueueItemResults, QueueSlot,
    UploadCsvResponse, UploadedCsv, Variation, CloneQueueItemResponse,
    CreateQueueResponse, CreateQueueItemResponse, DeleteActivePostResponse,
    DiscardEditSessionResponse, EditSessionCalendarResponse, QueueCategoryListResponse,
    ScheduledPostListResponse, QueueListResponse, QueueResponse, QueueItemListResponse,
    SlotListResponse, DeleteQueueItemResponse, ResetQueueItemResponse,
    SaveEditSessionResponse, StartEditSessionResponse, UpdateQueueResponse,
    UpdateQueueItemResponse, VariationMention,
}

impl_extra! {
    StatisticsRange, FacebookAccountAttachment, GoogleLocationAttachment,
    InstagramAccountAttachment, LinkedinAccountAttachment, PinterestAccountAttachment,
    ThreadsAccountAttachment, TiktokAccountAttachment, YoutubeAccountAttachment,
    NewCommentAttachment, ScheduledPostQuery, QueueItemCopy, NewComment, CommentQuery,
    NewQueue, PostFields, NewQueueItem, EditSessionDiscard, EditSessionCalendarQuery,
    QueueQuery, QueueItemQuery, SlotQuery, GooglePostDetails, CommentMention,
    VariationOgTags, OgTags, PostMedia, QueuePostEdit, QueueItemReset, EditSessionSave,
    PostQuery, CsvAccounts, TiktokPostDetails, TimeSlot, QueueUpdate, QueueItemUpdate,
    NewVariation, VariationMention, StatisticsQuery,
}

open_enum! {
    Platform, AttachmentType, CategoryStatus, CsvErrorCode, CsvErrorFileType,
    CsvFileType, CsvPostStatus, QueueStatus, CommentOrder, PostStatus, QueueEnd,
    QueueItemError, PostSource, PostMediaType, PostFilter, NewQueueStatus,
    CommentPlatform, LikePlatform, LoginPlatform,
}

open_enum_decode! {
    Platform, CategoryStatus, CsvErrorCode, CsvErrorFileType, CsvFileType, CsvPostStatus,
    QueueStatus, PostStatus, QueueItemError, PostSource, PostMediaType,
}

open_enum_encode! {
    AttachmentType, CsvFileType, CommentOrder, PostStatus, QueueEnd, PostMediaType,
    PostFilter, NewQueueStatus, CommentPlatform, LikePlatform, LoginPlatform,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    Platform, AttachmentType, CategoryStatus, CsvErrorCode, CsvErrorFileType,
    CsvFileType, CsvPostStatus, QueueStatus, CommentOrder, PostStatus, QueueEnd,
    QueueItemError, PostSource, PostMediaType, PostFilter, NewQueueStatus,
    CommentPlatform, LikePlatform, LoginPlatform,
}
