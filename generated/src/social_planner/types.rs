//! Types of the requests and responses of the Social Planner API.

use highlevel_runtime::json::{AsText, WrittenAs, debug_fields, raw};
use highlevel_runtime::serde_json::{Map, Value};
use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Timestamp, Writer, impl_debug,
    impl_debug_fields, impl_default, impl_extra, open_enum, open_enum_decode,
    open_enum_encode,
};

use super::{
    AccountGroup, AccountType, ApprovalDetails, BlueskyPostDetails, CsvMedia, CsvStatus,
    EventEnd, EventStart, FacebookPostDetails, GoogleAccount, GoogleAccountLocation,
    GoogleActionType, GoogleEventType, GoogleLocation, InstagramPostDetails, LinkPreview,
    LinkedinPostDetails, PinterestPostDetails, PostApproval, PostType, PostUser,
    StatisticsPlatform, TiktokPrivacyLevel, YoutubePostDetails,
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
            other => Self::Unknown(other.to_owned()),
        }
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
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FacebookAccountAttachment {
    /// Type of the account; always `page`.
    pub type_: Option<AccountType>,
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
    /// Id of the company (agency).
    ///
    /// Example: `sdfdsfdsfEWEsdfsdsW32dd`.
    pub company_id: Option<CompanyId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl FacebookAccountAttachment {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Type of the account; always `page`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<AccountType>) -> Self {
        self.type_ = value.into_optional();
        self
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

    /// Id of the company (agency).
    #[must_use]
    pub fn company_id(mut self, value: impl IntoOptional<CompanyId>) -> Self {
        self.company_id = value.into_optional();
        self
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
        object.field("companyId", &self.company_id);
    }
}

/// The Google business location to connect.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleLocationAttachment {
    /// Id of the company (agency).
    ///
    /// Example: `sdfdsfdsfEWEsdfsdsW32dd`.
    pub company_id: Option<CompanyId>,
    /// The business location.
    pub location: Option<GoogleLocation>,
    /// The Google account that owns the business location.
    pub account: Option<GoogleAccount>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl GoogleLocationAttachment {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the company (agency).
    #[must_use]
    pub fn company_id(mut self, value: impl IntoOptional<CompanyId>) -> Self {
        self.company_id = value.into_optional();
        self
    }

    /// The business location.
    #[must_use]
    pub fn location(mut self, value: impl IntoOptional<GoogleLocation>) -> Self {
        self.location = value.into_optional();
        self
    }

    /// The Google account that owns the business location.
    #[must_use]
    pub fn account(mut self, value: impl IntoOptional<GoogleAccount>) -> Self {
        self.account = value.into_optional();
        self
    }
}

impl Encode for GoogleLocationAttachment {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("companyId", &self.company_id);
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
    /// Id of the company (agency).
    ///
    /// Example: `sdfdsfdsfEWEsdfsdsW32dd`.
    pub company_id: Option<CompanyId>,
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
            company_id: None,
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

    /// Id of the company (agency).
    #[must_use]
    pub fn company_id(mut self, value: impl IntoOptional<CompanyId>) -> Self {
        self.company_id = value.into_optional();
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
        object.field("companyId", &self.company_id);
    }
}

/// The LinkedIn page or profile to connect.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LinkedinAccountAttachment {
    /// Type of the account, `page` or `profile`.
    pub type_: Option<AccountType>,
    /// Id of the account on its platform.
    ///
    /// Example: `80847980`.
    pub origin_id: Option<String>,
    /// Name of the account on its platform.
    ///
    /// Example: `Acme Bakery`.
    pub name: Option<String>,
    /// URL of the profile picture.
    ///
    /// Example: `https://example.com/avatar.png`.
    pub avatar: Option<String>,
    /// LinkedIn's uniform resource name (URN) of the account.
    ///
    /// Example: `urn:li:organization:80847980`.
    pub urn: Option<String>,
    /// Id of the company (agency).
    ///
    /// Example: `sdfdsfdsfEWEsdfsdsW32dd`.
    pub company_id: Option<CompanyId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl LinkedinAccountAttachment {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Type of the account, `page` or `profile`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<AccountType>) -> Self {
        self.type_ = value.into_optional();
        self
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

    /// LinkedIn's uniform resource name (URN) of the account.
    #[must_use]
    pub fn urn(mut self, value: impl IntoOptional<String>) -> Self {
        self.urn = value.into_optional();
        self
    }

    /// Id of the company (agency).
    #[must_use]
    pub fn company_id(mut self, value: impl IntoOptional<CompanyId>) -> Self {
        self.company_id = value.into_optional();
        self
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
        object.field("companyId", &self.company_id);
    }
}

/// The TikTok profile to connect.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TiktokAccountAttachment {
    /// Type of the TikTok account, such as `profile` or `business`.
    pub type_: Option<AccountType>,
    /// Id of the account on its platform.
    ///
    /// Example: `6981234507612345098`.
    pub origin_id: Option<String>,
    /// Name of the account on its platform.
    ///
    /// Example: `Jane Doe`.
    pub name: Option<String>,
    /// URL of the profile picture.
    ///
    /// Example: `https://example.com/avatar.png`.
    pub avatar: Option<String>,
    /// Whether TikTok has verified the account.
    pub verified: Option<bool>,
    /// User name on TikTok.
    ///
    /// Example: `jane.doe`.
    pub username: Option<String>,
    /// Id of the company (agency).
    ///
    /// Example: `sdfdsfdsfEWEsdfsdsW32dd`.
    pub company_id: Option<CompanyId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl TiktokAccountAttachment {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Type of the TikTok account, such as `profile` or `business`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<AccountType>) -> Self {
        self.type_ = value.into_optional();
        self
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

    /// Id of the company (agency).
    #[must_use]
    pub fn company_id(mut self, value: impl IntoOptional<CompanyId>) -> Self {
        self.company_id = value.into_optional();
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
        object.field("companyId", &self.company_id);
    }
}

/// The X (Twitter) profile to connect.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TwitterAccountAttachment {
    /// Id of the account on its platform.
    ///
    /// Example: `1547820936451280897`.
    pub origin_id: Option<String>,
    /// Name of the account on its platform.
    ///
    /// Example: `Jane Doe`.
    pub name: Option<String>,
    /// User name of the account on its platform.
    pub username: Option<String>,
    /// URL of the profile picture.
    pub avatar: Option<String>,
    /// Whether only approved followers can read the account.
    pub protected: Option<bool>,
    /// Whether the platform has verified the account.
    pub verified: Option<bool>,
    /// Id of the company (agency).
    ///
    /// Example: `sdfdsfdsfEWEsdfsdsW32dd`.
    pub company_id: Option<CompanyId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl TwitterAccountAttachment {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

    /// User name of the account on its platform.
    #[must_use]
    pub fn username(mut self, value: impl IntoOptional<String>) -> Self {
        self.username = value.into_optional();
        self
    }

    /// URL of the profile picture.
    #[must_use]
    pub fn avatar(mut self, value: impl IntoOptional<String>) -> Self {
        self.avatar = value.into_optional();
        self
    }

    /// Whether only approved followers can read the account.
    #[must_use]
    pub fn protected(mut self, value: impl IntoOptional<bool>) -> Self {
        self.protected = value.into_optional();
        self
    }

    /// Whether the platform has verified the account.
    #[must_use]
    pub fn verified(mut self, value: impl IntoOptional<bool>) -> Self {
        self.verified = value.into_optional();
        self
    }

    /// Id of the company (agency).
    #[must_use]
    pub fn company_id(mut self, value: impl IntoOptional<CompanyId>) -> Self {
        self.company_id = value.into_optional();
        self
    }
}

impl Encode for TwitterAccountAttachment {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("originId", &self.origin_id);
        object.field("name", &self.name);
        object.field("username", &self.username);
        object.field("avatar", &self.avatar);
        object.field("protected", &self.protected);
        object.field("verified", &self.verified);
        object.field("companyId", &self.company_id);
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
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CsvImport {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CsvImport")?;
        Some(Self {
            id: object.optional("_id"),
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
    ///
    /// Example: `Initial Comment`.
    pub follow_up_comment: Option<String>,
    /// Format of the post: post, story or reel.
    pub type_: Option<PostType>,
    /// TikTok-specific settings of the post.
    pub tiktok_post_details: Option<TiktokPostDetails>,
    /// Google-specific settings of the post.
    pub google_post_details: Option<GooglePostDetails>,
    /// Error message about the row.
    pub error_message: Option<String>,
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

/// Content, accounts and schedule of a post.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewPost {
    /// Ids of the connected accounts to publish on.
    ///
    /// Example: `["65f0c1e2a7_mhoUgTPkz19vjF5Qu7Av_2774080328"]`.
    pub account_ids: Vec<String>,
    /// Text of the post.
    ///
    /// Example: `Hello World`.
    pub summary: Option<String>,
    /// Images and videos of the post.
    pub media: Option<Vec<PostMedia>>,
    /// State of the post, such as `draft`, `scheduled` or `published`.
    pub status: Option<PostStatus>,
    /// Time of publication, RFC 3339.
    pub schedule_date: Option<Timestamp>,
    /// Id of the user who created the post.
    pub created_by: Option<UserId>,
    /// A comment to add once the post is published; none on TikTok and Google, at most
    /// 280 characters on X.
    ///
    /// Example: `First comment`.
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
    /// Example: `["65f151c99bc2bf3aaf970d72"]`.
    pub tags: Option<Vec<String>>,
    /// Id of the category of the post.
    ///
    /// Example: `65f151c99bc2bf3aaf970d72`.
    pub category_id: Option<String>,
    /// TikTok-specific settings of the post.
    pub tiktok_post_details: Option<TiktokPostDetails>,
    /// Google-specific settings of the post.
    pub google_post_details: Option<GooglePostDetails>,
    /// Id of the HighLevel user who writes the post.
    ///
    /// Example: `6YAtzfzpmHAdj0e8GkKp`.
    pub user_id: UserId,
    /// Whether a watermark is added to the media of the post.
    pub apply_watermark: Option<bool>,
    /// Publishing time that HighLevel suggested and the user chose, RFC 3339.
    pub selected_best_time: Option<Timestamp>,
    /// LinkedIn-specific settings of the post.
    pub linkedin_post_details: Option<LinkedinPostDetails>,
    /// Instagram-specific settings of the post.
    pub instagram_post_details: Option<InstagramPostDetails>,
    /// Facebook-specific settings of the post.
    pub facebook_post_details: Option<FacebookPostDetails>,
    /// Pinterest-specific settings of the post.
    pub pinterest_post_details: Option<PinterestPostDetails>,
    /// YouTube-specific settings of the post.
    pub youtube_post_details: Option<YoutubePostDetails>,
    /// Settings of the post for HighLevel communities; HighLevel does not document the
    /// members.
    pub community_post_details: Option<Value>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewPost {
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
            created_by: None,
            follow_up_comment: None,
            og_tags_details: None,
            post_approval_details: None,
            schedule_time_updated: None,
            tags: None,
            category_id: None,
            tiktok_post_details: None,
            google_post_details: None,
            apply_watermark: None,
            selected_best_time: None,
            linkedin_post_details: None,
            instagram_post_details: None,
            facebook_post_details: None,
            pinterest_post_details: None,
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

    /// Time of publication, RFC 3339.
    #[must_use]
    pub fn schedule_date(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.schedule_date = value.into_optional();
        self
    }

    /// Id of the user who created the post.
    #[must_use]
    pub fn created_by(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.created_by = value.into_optional();
        self
    }

    /// A comment to add once the post is published; none on TikTok and Google, at most
    /// 280 characters on X.
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

    /// Whether a watermark is added to the media of the post.
    #[must_use]
    pub fn apply_watermark(mut self, value: impl IntoOptional<bool>) -> Self {
        self.apply_watermark = value.into_optional();
        self
    }

    /// Publishing time that HighLevel suggested and the user chose, RFC 3339.
    #[must_use]
    pub fn selected_best_time(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.selected_best_time = value.into_optional();
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

    /// Instagram-specific settings of the post.
    #[must_use]
    pub fn instagram_post_details(
        mut self,
        value: impl IntoOptional<InstagramPostDetails>,
    ) -> Self {
        self.instagram_post_details = value.into_optional();
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

    /// Pinterest-specific settings of the post.
    #[must_use]
    pub fn pinterest_post_details(
        mut self,
        value: impl IntoOptional<PinterestPostDetails>,
    ) -> Self {
        self.pinterest_post_details = value.into_optional();
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

impl Encode for NewPost {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("accountIds", &self.account_ids);
        object.field("summary", &self.summary);
        object.field("media", &self.media);
        object.field("status", &self.status);
        object.field("scheduleDate", &WrittenAs(&self.schedule_date, "rfc3339"));
        object.field("createdBy", &self.created_by);
        object.field("followUpComment", &self.follow_up_comment);
        object.field("ogTagsDetails", &self.og_tags_details);
        object.field("type", &self.type_);
        object.field("postApprovalDetails", &self.post_approval_details);
        object.field("scheduleTimeUpdated", &self.schedule_time_updated);
        object.field("tags", &self.tags);
        object.field("categoryId", &self.category_id);
        object.field("tiktokPostDetails", &self.tiktok_post_details);
        object.field("gmbPostDetails", &self.google_post_details);
        object.field("userId", &self.user_id);
        object.field("applyWatermark", &self.apply_watermark);
        object
            .field("selectedBestTime", &WrittenAs(&self.selected_best_time, "rfc3339"));
        object.field("linkedinPostDetails", &self.linkedin_post_details);
        object.field("instagramPostDetails", &self.instagram_post_details);
        object.field("facebookPostDetails", &self.facebook_post_details);
        object.field("pinterestPostDetails", &self.pinterest_post_details);
        object.field("youtubePostDetails", &self.youtube_post_details);
        object.field("communityPostDetails", &self.community_post_details);
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
    /// Example: `Deleted Post`.
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
    /// Example: `Deleted Post`.
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
    pub post_id: Option<SocialPostId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for DeletedCsvPost {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeletedCsvPost")?;
        Some(Self {
            post_id: object.optional("postId"),
            extra: object.extra(),
        })
    }
}

/// A Facebook page that can be connected.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FacebookPage {
    /// Id on the platform, which the attach operation takes as `origin_id`.
    ///
    /// Example: `u37swmmLbA02zgqKPpxITe2`.
    pub id: Option<String>,
    /// Name of the page.
    ///
    /// Example: `FB Page`.
    pub name: Option<String>,
    /// URL of the profile picture of the page.
    ///
    /// Example: `https://example.com/avatar.jpg`.
    pub avatar: Option<String>,
    /// Whether the page belongs to the user who logged in.
    pub is_owned: Option<bool>,
    /// Whether the page is already connected to the location.
    pub is_connected: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for FacebookPage {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FacebookPage")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            avatar: object.optional("avatar"),
            is_owned: object.optional("isOwned"),
            is_connected: object.optional("isConnected"),
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
    pub title: Option<String>,
    /// Title of the offer; required for offers.
    ///
    /// Example: `Hey`.
    pub offer_title: Option<String>,
    /// When the event or the offer begins; required for events and offers.
    pub start_date: Option<EventStart>,
    /// When the event or the offer ends, after the start; required for events and offers.
    pub end_date: Option<EventEnd>,
    /// URL of the terms of the offer; required for offers.
    ///
    /// Example: `https://google.com/privacy`.
    pub terms_conditions: Option<String>,
    /// URL that the button opens.
    ///
    /// Example: `https://google.com`.
    pub url: Option<String>,
    /// Code that buyers enter to get the offer; required for offers.
    ///
    /// Example: `BOGO-50`.
    pub coupon_code: Option<String>,
    /// URL at which the offer can be redeemed; required for offers.
    ///
    /// Example: `https://google.com`.
    pub redeem_online_url: Option<String>,
    /// Button of the post; all but `none` and `call` need a `url`.
    pub action_type: Option<GoogleActionType>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl GooglePostDetails {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Type of the post on Google: an update, an event or an offer.
    #[must_use]
    pub fn google_event_type(
        mut self,
        value: impl IntoOptional<GoogleEventType>,
    ) -> Self {
        self.google_event_type = value.into_optional();
        self
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

/// The response with the Facebook pages that can be connected.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FacebookPageListResponse {
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
    /// Example: `Fetched Facebook Account`.
    pub message: Option<String>,
    /// The pages that can be connected.
    pub results: Option<FacebookAccounts>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for FacebookPageListResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FacebookPageListResponse")?;
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

/// The Facebook pages that can be connected.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FacebookAccounts {
    /// Pages that can be connected.
    pub pages: Vec<FacebookPage>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for FacebookAccounts {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FacebookAccounts")?;
        Some(Self {
            pages: object.list("pages"),
            extra: object.extra(),
        })
    }
}

/// The Google business locations that can be connected.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleLocationList {
    /// The business locations, each with its account.
    pub locations: Vec<GoogleAccountLocation>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for GoogleLocationList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleLocationList")?;
        Some(Self {
            locations: object.list("locations"),
            extra: object.extra(),
        })
    }
}

/// The response with the Google business locations that can be connected.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleLocationListResponse {
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
    /// Example: `Fetched Google Business Account`.
    pub message: Option<String>,
    /// The business locations that can be connected.
    pub results: Option<GoogleLocationList>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for GoogleLocationListResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleLocationListResponse")?;
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

/// The response with the professional Instagram accounts that can be connected.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InstagramAccountListResponse {
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
    /// Example: `Fetched Instagram Account`.
    pub message: Option<String>,
    /// The accounts that can be connected.
    pub results: Option<InstagramAccounts>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for InstagramAccountListResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InstagramAccountListResponse")?;
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

/// The professional Instagram accounts that can be connected.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InstagramAccounts {
    /// Accounts that can be connected.
    pub accounts: Vec<InstagramAccount>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for InstagramAccounts {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InstagramAccounts")?;
        Some(Self {
            accounts: object.list("accounts"),
            extra: object.extra(),
        })
    }
}

/// The LinkedIn pages and profiles that can be connected.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LinkedinAccounts {
    /// Pages that can be connected.
    pub pages: Vec<LinkedinPage>,
    /// Profiles that can be connected.
    pub profile: Vec<LinkedinProfile>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for LinkedinAccounts {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LinkedinAccounts")?;
        Some(Self {
            pages: object.list("pages"),
            profile: object.list("profile"),
            extra: object.extra(),
        })
    }
}

/// The response with the LinkedIn pages and profiles that can be connected.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LinkedinAccountListResponse {
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
    /// Example: `Fetched LinkedIn Account`.
    pub message: Option<String>,
    /// The pages and profiles that can be connected.
    pub results: Option<LinkedinAccounts>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for LinkedinAccountListResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LinkedinAccountListResponse")?;
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
    /// User who created the post.
    pub user: Option<PostUser>,
    /// LinkedIn-specific settings of the post.
    pub linkedin_post_details: Option<LinkedinPostDetails>,
    /// Instagram-specific settings of the post.
    pub instagram_post_details: Option<InstagramPostDetails>,
    /// Facebook-specific settings of the post.
    pub facebook_post_details: Option<FacebookPostDetails>,
    /// Pinterest-specific settings of the post.
    pub pinterest_post_details: Option<PinterestPostDetails>,
    /// YouTube-specific settings of the post.
    pub youtube_post_details: Option<YoutubePostDetails>,
    /// Bluesky-specific settings of the post.
    pub bluesky_post_details: Option<BlueskyPostDetails>,
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
                ("user", &self.user),
                ("linkedin_post_details", &self.linkedin_post_details),
                ("instagram_post_details", &self.instagram_post_details),
                ("facebook_post_details", &self.facebook_post_details),
                ("pinterest_post_details", &self.pinterest_post_details),
                ("youtube_post_details", &self.youtube_post_details),
                ("bluesky_post_details", &self.bluesky_post_details),
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
            user: object.optional("user"),
            linkedin_post_details: object.optional("linkedinPostDetails"),
            instagram_post_details: object.optional("instagramPostDetails"),
            facebook_post_details: object.optional("facebookPostDetails"),
            pinterest_post_details: object.optional("pinterestPostDetails"),
            youtube_post_details: object.optional("youtubePostDetails"),
            bluesky_post_details: object.optional("blueskyPostDetails"),
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

/// The response with the TikTok profiles that can be connected.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TiktokProfileListResponse {
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
    /// Example: `Fetched Tiktok Account`.
    pub message: Option<String>,
    /// The accounts that can be connected.
    pub results: Option<TiktokAccounts>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for TiktokProfileListResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TiktokProfileListResponse")?;
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

/// The TikTok profiles that can be connected.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TiktokAccounts {
    /// Profiles that can be connected.
    pub profile: Vec<TiktokProfile>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for TiktokAccounts {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TiktokAccounts")?;
        Some(Self {
            profile: object.list("profile"),
            extra: object.extra(),
        })
    }
}

/// The response with the TikTok business profiles that can be connected.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TiktokBusinessProfileListResponse {
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
    /// Example: `Fetched Tiktok Business Account`.
    pub message: Option<String>,
    /// The accounts that can be connected.
    pub results: Option<TiktokBusinessAccounts>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for TiktokBusinessProfileListResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TiktokBusinessProfileListResponse")?;
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

/// The TikTok business profiles that can be connected.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TiktokBusinessAccounts {
    /// Profiles that can be connected.
    pub profile: Vec<TiktokProfile>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for TiktokBusinessAccounts {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TiktokBusinessAccounts")?;
        Some(Self {
            profile: object.list("profile"),
            extra: object.extra(),
        })
    }
}

/// The response with the X (Twitter) profiles that could be connected.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TwitterProfileListResponse {
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
    /// Example: `Fetched Twitter Account`.
    pub message: Option<String>,
    /// The accounts that can be connected.
    pub results: Option<TwitterAccounts>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for TwitterProfileListResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TwitterProfileListResponse")?;
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

/// The X (Twitter) profiles that could be connected.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TwitterAccounts {
    /// Profiles that can be connected.
    pub profile: Vec<TwitterProfile>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for TwitterAccounts {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TwitterAccounts")?;
        Some(Self {
            profile: object.list("profile"),
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

/// A professional Instagram account that can be connected.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InstagramAccount {
    /// Id on the platform, which the attach operation takes as `origin_id`.
    ///
    /// Example: `idu37swmmLbA02zgqKPpxITe2`.
    pub id: Option<String>,
    /// Name of the account on its platform.
    ///
    /// Example: `Insta account`.
    pub name: Option<String>,
    /// URL of the profile picture.
    ///
    /// Example: `https://example.com/avatar.jpg`.
    pub avatar: Option<String>,
    /// Id of the Facebook page that the account is linked with.
    ///
    /// Example: `pidu37swmmLbA02zgqKPpxITe2`.
    pub page_id: Option<String>,
    /// Whether the account is already connected to the location.
    pub is_connected: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for InstagramAccount {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InstagramAccount")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            avatar: object.optional("avatar"),
            page_id: object.optional("pageId"),
            is_connected: object.optional("isConnected"),
            extra: object.extra(),
        })
    }
}

/// A LinkedIn page that can be connected.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LinkedinPage {
    /// Id on the platform, which the attach operation takes as `origin_id`.
    ///
    /// Example: `w37swmmLbA02zgqKPpxITe`.
    pub id: Option<String>,
    /// Name of the page.
    pub name: Option<String>,
    /// URL of the profile picture of the page.
    ///
    /// Example: `https://example.com/avatar.jpg`.
    pub avatar: Option<String>,
    /// LinkedIn's uniform resource name (URN) of the account.
    pub urn: Option<String>,
    /// Whether the page is already connected to the location.
    pub is_connected: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for LinkedinPage {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LinkedinPage")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            avatar: object.optional("avatar"),
            urn: object.optional("urn"),
            is_connected: object.optional("isConnected"),
            extra: object.extra(),
        })
    }
}

/// A LinkedIn profile that can be connected.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LinkedinProfile {
    /// Id on the platform, which the attach operation takes as `origin_id`.
    ///
    /// Example: `w37swmmLbA02zgqKPpxITe`.
    pub id: Option<String>,
    /// Name of the account on its platform.
    pub name: Option<String>,
    /// URL of the profile picture.
    ///
    /// Example: `https://example.com/avatar.jpg`.
    pub avatar: Option<String>,
    /// LinkedIn's uniform resource name (URN) of the account.
    pub urn: Option<String>,
    /// Whether the account is already connected to the location.
    pub is_connected: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for LinkedinProfile {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LinkedinProfile")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            avatar: object.optional("avatar"),
            urn: object.optional("urn"),
            is_connected: object.optional("isConnected"),
            extra: object.extra(),
        })
    }
}

/// Open Graph tags for the preview of a link in a post.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OgTags {
    /// URL of the image of the preview.
    pub meta_image: Option<String>,
    /// URL of the page that is linked to.
    pub meta_link: Option<String>,
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
}

impl Decode for OgTags {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("OgTags")?;
        Some(Self {
            meta_image: object.optional("metaImage"),
            meta_link: object.optional("metaLink"),
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
    }
}

/// Changes to a post.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PostUpdate {
    /// Ids of the connected accounts to publish on.
    ///
    /// Example: `["65f0c1e2a7_mhoUgTPkz19vjF5Qu7Av_2774080328"]`.
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
    pub schedule_date: Option<Timestamp>,
    /// Id of the user who created the post.
    pub created_by: Option<UserId>,
    /// A comment to add once the post is published; none on TikTok and Google, at most
    /// 280 characters on X.
    ///
    /// Example: `First comment`.
    pub follow_up_comment: Option<String>,
    /// Open Graph tags for the preview of a link in the post.
    pub og_tags_details: Option<OgTags>,
    /// Format of the post: post, story or reel.
    pub type_: PostType,
    /// User who has to approve the post, and status of the approval.
    pub post_approval_details: Option<PostApproval>,
    /// Whether the time of publication has changed.
    pub schedule_time_updated: Option<bool>,
    /// Tags of the post. Other operations take ids; the reference shows a name (`Tag1`)
    /// here.
    pub tags: Option<Vec<String>>,
    /// Id of the category of the post.
    pub category_id: Option<String>,
    /// TikTok-specific settings of the post.
    pub tiktok_post_details: Option<TiktokPostDetails>,
    /// Google-specific settings of the post.
    pub google_post_details: Option<GooglePostDetails>,
    /// Id of the HighLevel user who writes the post.
    ///
    /// Example: `6YAtzfzpmHAdj0e8GkKp`.
    pub user_id: Option<UserId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl PostUpdate {
    /// Creates a value with the required fields.
    pub fn new(type_: PostType) -> Self {
        Self {
            type_,
            account_ids: None,
            summary: None,
            media: None,
            status: None,
            schedule_date: None,
            created_by: None,
            follow_up_comment: None,
            og_tags_details: None,
            post_approval_details: None,
            schedule_time_updated: None,
            tags: None,
            category_id: None,
            tiktok_post_details: None,
            google_post_details: None,
            user_id: None,
            extra: Extra::new(),
        }
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

    /// Id of the user who created the post.
    #[must_use]
    pub fn created_by(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.created_by = value.into_optional();
        self
    }

    /// A comment to add once the post is published; none on TikTok and Google, at most
    /// 280 characters on X.
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

    /// Tags of the post. Other operations take ids; the reference shows a name (`Tag1`)
    /// here.
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

    /// Id of the HighLevel user who writes the post.
    #[must_use]
    pub fn user_id(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.user_id = value.into_optional();
        self
    }
}

impl Encode for PostUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("accountIds", &self.account_ids);
        object.field("summary", &self.summary);
        object.field("media", &self.media);
        object.field("status", &self.status);
        object.field("scheduleDate", &WrittenAs(&self.schedule_date, "rfc3339"));
        object.field("createdBy", &self.created_by);
        object.field("followUpComment", &self.follow_up_comment);
        object.field("ogTagsDetails", &self.og_tags_details);
        object.field("type", &self.type_);
        object.field("postApprovalDetails", &self.post_approval_details);
        object.field("scheduleTimeUpdated", &self.schedule_time_updated);
        object.field("tags", &self.tags);
        object.field("categoryId", &self.category_id);
        object.field("tiktokPostDetails", &self.tiktok_post_details);
        object.field("gmbPostDetails", &self.google_post_details);
        object.field("userId", &self.user_id);
    }
}

/// An image or a video of a post.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PostMedia {
    /// URL of the file.
    pub url: Option<String>,
    /// Caption of the image or the video.
    pub caption: Option<String>,
    /// Media type of the file, such as `image/png`.
    pub type_: Option<String>,
    /// URL of the cover image of a video.
    ///
    /// Example: `https://storage.googleapis.com/test/test/media/test.jpeg`.
    pub thumbnail: Option<String>,
    /// URL of the default thumbnail.
    ///
    /// Example: `https://storage.googleapis.com/test/test/media/test.jpeg`.
    pub default_thumbnail: Option<String>,
    /// Id of the file.
    ///
    /// Example: `Edf3323fsfsdsd`.
    pub id: Option<String>,
    /// Alternative text that describes the image.
    pub alt_text: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl PostMedia {
    /// Creates a value with the required fields.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: Some(url.into()),
            ..Self::default()
        }
    }

    /// Caption of the image or the video.
    #[must_use]
    pub fn caption(mut self, value: impl IntoOptional<String>) -> Self {
        self.caption = value.into_optional();
        self
    }

    /// Media type of the file, such as `image/png`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// URL of the cover image of a video.
    #[must_use]
    pub fn thumbnail(mut self, value: impl IntoOptional<String>) -> Self {
        self.thumbnail = value.into_optional();
        self
    }

    /// URL of the default thumbnail.
    #[must_use]
    pub fn default_thumbnail(mut self, value: impl IntoOptional<String>) -> Self {
        self.default_thumbnail = value.into_optional();
        self
    }

    /// Id of the file.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Alternative text that describes the image.
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
            type_: object.optional("type"),
            thumbnail: object.optional("thumbnail"),
            default_thumbnail: object.optional("defaultThumb"),
            id: object.optional("id"),
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
        object.field("type", &self.type_);
        object.field("thumbnail", &self.thumbnail);
        object.field("defaultThumb", &self.default_thumbnail);
        object.field("id", &self.id);
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
    /// Default: `0`. Example: `1`.
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
    pub user_id: Option<UserId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl CsvAccounts {
    /// Creates a value with the required fields.
    pub fn new(
        account_ids: impl IntoIterator<Item = impl Into<String>>,
        file_path: impl Into<String>,
        rows_count: i64,
        file_name: impl Into<String>,
    ) -> Self {
        Self {
            account_ids: account_ids.into_iter().map(Into::into).collect(),
            file_path: file_path.into(),
            rows_count,
            file_name: file_name.into(),
            approver: None,
            user_id: None,
            extra: Extra::new(),
        }
    }

    /// Id of the user who has to approve the posts.
    #[must_use]
    pub fn approver(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.approver = value.into_optional();
        self
    }

    /// Id of the HighLevel user who imports the posts.
    #[must_use]
    pub fn user_id(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.user_id = value.into_optional();
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
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Who can see the video: everyone, followers whom the account follows back, or only
    /// the account itself.
    #[must_use]
    pub fn privacy_level(
        mut self,
        value: impl IntoOptional<TiktokPrivacyLevel>,
    ) -> Self {
        self.privacy_level = value.into_optional();
        self
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

/// A TikTok profile that can be connected.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TiktokProfile {
    /// Id on the platform, which the attach operation takes as `origin_id`.
    ///
    /// Example: `w37swmmLbA02zgqKPpxITe`.
    pub id: Option<String>,
    /// Name of the account on its platform.
    pub name: Option<String>,
    /// User name of the account on its platform.
    pub username: Option<String>,
    /// URL of the profile picture.
    ///
    /// Example: `https://example.com/avatar.jpg`.
    pub avatar: Option<String>,
    /// Whether the platform has verified the account.
    pub verified: Option<bool>,
    /// Whether the account is already connected to the location.
    pub is_connected: Option<bool>,
    /// Type of the account on TikTok, such as `BUSINESS`.
    pub type_: Option<AccountType>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for TiktokProfile {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TiktokProfile")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            username: object.optional("username"),
            avatar: object.optional("avatar"),
            verified: object.optional("verified"),
            is_connected: object.optional("isConnected"),
            type_: object.optional("type"),
            extra: object.extra(),
        })
    }
}

/// An X (Twitter) profile that could be connected.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TwitterProfile {
    /// Id on the platform, which the attach operation takes as `origin_id`.
    ///
    /// Example: `ZHl1OWpfZEMyeWc5UjJOOU51RVNOal`.
    pub id: Option<String>,
    /// Name of the account on its platform.
    pub name: Option<String>,
    /// User name of the account on its platform.
    ///
    /// Example: `sample_user`.
    pub username: Option<String>,
    /// URL of the profile picture.
    ///
    /// Example: `https://example.com/avatar.jpg`.
    pub avatar: Option<String>,
    /// Whether only approved followers can read the account.
    pub protected: Option<bool>,
    /// Whether the platform has verified the account.
    pub verified: Option<bool>,
    /// Whether the account is already connected to the location.
    pub is_connected: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for TwitterProfile {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TwitterProfile")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            username: object.optional("username"),
            avatar: object.optional("avatar"),
            protected: object.optional("protected"),
            verified: object.optional("verified"),
            is_connected: object.optional("isConnected"),
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
            extra: object.extra(),
        })
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
            "deleted" => Self::Deleted,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Accounts to return statistics for.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StatisticsQuery {
    /// Profile ids of the accounts, as `list_accounts` lists them; at most 100.
    ///
    /// At least 1 element. Example: `["67a5a9aa776c837de4aa5b12"]`.
    pub profile_ids: Vec<String>,
    /// Platforms to return; all by default.
    pub platforms: Option<Vec<StatisticsPlatform>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl StatisticsQuery {
    /// Creates a value with the required fields.
    pub fn new(profile_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            profile_ids: profile_ids.into_iter().map(Into::into).collect(),
            platforms: None,
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
}

impl Encode for StatisticsQuery {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("profileIds", &self.profile_ids);
        object.field("platforms", &self.platforms);
    }
}

impl_debug! {
    FacebookAccountAttachment, GoogleLocationAttachment, InstagramAccountAttachment,
    LinkedinAccountAttachment, TiktokAccountAttachment, TwitterAccountAttachment,
    NewPost, GooglePostDetails, OgTags, PostUpdate, PostMedia, PostQuery, CsvAccounts,
    TiktokPostDetails, StatisticsQuery,
}

impl_debug_fields! {
    AccountListResponse { success, status_code, message, results }, AccountList {
    accounts, groups }, CsvImport { id, location_id, file_name, account_ids, file,
    status, count, created_by, trace_id, origin_id, approver, created_at }, CsvPost {
    account_ids, link, media, schedule_date, summary, follow_up_comment, type_,
    tiktok_post_details, google_post_details, error_message }, CsvDeletion { csv },
    DeletedCsv { location_id, file_name, account_ids, file, status, count, created_by,
    trace_id, origin_id, approver }, DeleteCsvImportResponse { success, status_code,
    message, results }, DeleteCsvImportPostResponse { success, status_code, message,
    results }, DeletedCsvPost { post_id }, FacebookPage { id, name, avatar, is_owned,
    is_connected }, CsvImportPostListResponse { success, status_code, message, results },
    CsvPostList { csv, count, posts }, FacebookPageListResponse { success, status_code,
    message, results }, FacebookAccounts { pages }, GoogleLocationList { locations },
    GoogleLocationListResponse { success, status_code, message, results },
    InstagramAccountListResponse { success, status_code, message, results },
    InstagramAccounts { accounts }, LinkedinAccounts { pages, profile },
    LinkedinAccountListResponse { success, status_code, message, results }, PostResponse
    { success, status_code, message, results, trace_id }, SinglePost { post },
    TiktokProfileListResponse { success, status_code, message, results }, TiktokAccounts
    { profile }, TiktokBusinessProfileListResponse { success, status_code, message,
    results }, TiktokBusinessAccounts { profile }, TwitterProfileListResponse { success,
    status_code, message, results }, TwitterAccounts { profile }, CsvImportListResponse {
    success, status_code, message, results }, CsvImportList { csvs, count },
    InstagramAccount { id, name, avatar, page_id, is_connected }, LinkedinPage { id,
    name, avatar, urn, is_connected }, LinkedinProfile { id, name, avatar, urn,
    is_connected }, PostListResponse { success, status_code, message, results, trace_id
    }, PostList { posts, count }, ConnectedAccountResponse { success, status_code,
    message, results }, TiktokProfile { id, name, username, avatar, verified,
    is_connected, type_ }, TwitterProfile { id, name, username, avatar, protected,
    verified, is_connected }, UploadCsvResponse { success, status_code, message, results
    }, UploadedCsv { file_path, rows_count, file_name },
}

impl_default! {
    AccountListResponse, AccountList, CsvImport, CsvPost, CsvDeletion, DeletedCsv,
    DeleteCsvImportResponse, DeleteCsvImportPostResponse, DeletedCsvPost, FacebookPage,
    GooglePostDetails, Account, CsvImportPostListResponse, CsvPostList,
    FacebookPageListResponse, FacebookAccounts, GoogleLocationList,
    GoogleLocationListResponse, InstagramAccountListResponse, InstagramAccounts,
    LinkedinAccounts, LinkedinAccountListResponse, Post, PostResponse, SinglePost,
    TiktokProfileListResponse, TiktokAccounts, TiktokBusinessProfileListResponse,
    TiktokBusinessAccounts, TwitterProfileListResponse, TwitterAccounts,
    CsvImportListResponse, CsvImportList, InstagramAccount, LinkedinPage,
    LinkedinProfile, OgTags, PostMedia, PostListResponse, PostList,
    ConnectedAccountResponse, ConnectedAccount, TiktokPostDetails, TiktokProfile,
    TwitterProfile, UploadCsvResponse, UploadedCsv,
}

impl_extra! {
    FacebookAccountAttachment, GoogleLocationAttachment, InstagramAccountAttachment,
    LinkedinAccountAttachment, TiktokAccountAttachment, TwitterAccountAttachment,
    NewPost, GooglePostDetails, OgTags, PostUpdate, PostMedia, PostQuery, CsvAccounts,
    TiktokPostDetails, StatisticsQuery,
}

open_enum! {
    Platform, PostStatus, PostSource, PostFilter,
}

open_enum_decode! {
    Platform, PostStatus, PostSource,
}

open_enum_encode! {
    PostStatus, PostFilter,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    Platform, PostStatus, PostSource, PostFilter,
}
