//! Types of the requests and responses of the Users API.

use std::collections::BTreeMap;

use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Writer, impl_debug, impl_debug_fields,
    impl_default, impl_extra, open_enum, open_enum_decode, open_enum_encode,
};

use super::{Permissions, PlatformLanguage, Role, UserRole, UserType};
use crate::{CompanyId, LocationId, UserId};

/// A user to create.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewUser {
    /// Id of the company (agency).
    ///
    /// Example: `5DP4iH6HLkQsiKESj6rh`.
    pub company_id: CompanyId,
    /// Given name of the user.
    ///
    /// Example: `John`.
    pub first_name: String,
    /// Family name of the user.
    ///
    /// Example: `Deo`.
    pub last_name: String,
    /// Email address with which the user logs in.
    ///
    /// Example: `john@deo.com`.
    pub email: String,
    /// Password of the user: at least 12 characters, with an upper-case letter, a
    /// lower-case letter, a digit and a special character.
    pub password: String,
    /// Phone number with the country code, such as `+18832327657`.
    pub phone: Option<String>,
    /// Level of the user: `account` for a location, `agency` for the company.
    pub type_: UserType,
    /// Role within the account: `admin` or `user`.
    pub role: UserRole,
    /// Ids of the locations that the user has access to.
    ///
    /// Example: `["C2QujeCh8ZnC7al2InWR"]`.
    pub location_ids: Vec<LocationId>,
    /// Features that the user may use.
    pub permissions: Option<Permissions>,
    /// Scopes to enable for the user, each of which permits the use of a feature. The
    /// list is complete, so scopes that it does not contain are disabled; an empty list
    /// disables all.
    pub scopes: Option<Vec<UserScope>>,
    /// Assigned scopes of the user. By their name they apply only to records that are
    /// assigned to the user; HighLevel does not explain them further. The list is
    /// complete, so assigned scopes that it does not contain are disabled; an empty list
    /// disables all.
    pub scopes_assigned_to_only: Option<Vec<UserScope>>,
    /// URL of the photo of the user.
    ///
    /// Example: `https://img.png`.
    pub profile_photo: Option<String>,
    /// The user's Twilio number for incoming calls in each location, by the id of the
    /// location. The map replaces all earlier numbers.
    pub twilio_phone: Option<BTreeMap<String, String>>,
    /// Language of the user interface for the user.
    pub platform_language: Option<PlatformLanguage>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`NewUser::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct NewUserRequired<
    CompanyIdValue,
    FirstName,
    LastName,
    Email,
    Password,
    LocationIds,
> {
    /// Id of the company (agency).
    ///
    /// Example: `5DP4iH6HLkQsiKESj6rh`.
    pub company_id: CompanyIdValue,
    /// Given name of the user.
    ///
    /// Example: `John`.
    pub first_name: FirstName,
    /// Family name of the user.
    ///
    /// Example: `Deo`.
    pub last_name: LastName,
    /// Email address with which the user logs in.
    ///
    /// Example: `john@deo.com`.
    pub email: Email,
    /// Password of the user: at least 12 characters, with an upper-case letter, a
    /// lower-case letter, a digit and a special character.
    pub password: Password,
    /// Level of the user: `account` for a location, `agency` for the company.
    pub type_: UserType,
    /// Role within the account: `admin` or `user`.
    pub role: UserRole,
    /// Ids of the locations that the user has access to.
    ///
    /// Example: `["C2QujeCh8ZnC7al2InWR"]`.
    pub location_ids: LocationIds,
}

impl NewUser {
    /// Creates a value with the required fields.
    pub fn new(
        required: NewUserRequired<
            impl Into<CompanyId>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl IntoIterator<Item = impl Into<LocationId>>,
        >,
    ) -> Self {
        let NewUserRequired {
            company_id,
            first_name,
            last_name,
            email,
            password,
            type_,
            role,
            location_ids,
        } = required;
        Self {
            company_id: company_id.into(),
            first_name: first_name.into(),
            last_name: last_name.into(),
            email: email.into(),
            password: password.into(),
            type_,
            role,
            location_ids: location_ids.into_iter().map(Into::into).collect(),
            phone: None,
            permissions: None,
            scopes: None,
            scopes_assigned_to_only: None,
            profile_photo: None,
            twilio_phone: None,
            platform_language: None,
            extra: Extra::new(),
        }
    }

    /// Phone number with the country code, such as `+18832327657`.
    #[must_use]
    pub fn phone(mut self, value: impl IntoOptional<String>) -> Self {
        self.phone = value.into_optional();
        self
    }

    /// Features that the user may use.
    #[must_use]
    pub fn permissions(mut self, value: impl IntoOptional<Permissions>) -> Self {
        self.permissions = value.into_optional();
        self
    }

    /// Scopes to enable for the user, each of which permits the use of a feature. The
    /// list is complete, so scopes that it does not contain are disabled; an empty list
    /// disables all.
    #[must_use]
    pub fn scopes(mut self, value: impl IntoOptional<Vec<UserScope>>) -> Self {
        self.scopes = value.into_optional();
        self
    }

    /// Assigned scopes of the user. By their name they apply only to records that are
    /// assigned to the user; HighLevel does not explain them further. The list is
    /// complete, so assigned scopes that it does not contain are disabled; an empty list
    /// disables all.
    #[must_use]
    pub fn scopes_assigned_to_only(
        mut self,
        value: impl IntoOptional<Vec<UserScope>>,
    ) -> Self {
        self.scopes_assigned_to_only = value.into_optional();
        self
    }

    /// URL of the photo of the user.
    #[must_use]
    pub fn profile_photo(mut self, value: impl IntoOptional<String>) -> Self {
        self.profile_photo = value.into_optional();
        self
    }

    /// The user's Twilio number for incoming calls in each location, by the id of the
    /// location. The map replaces all earlier numbers.
    #[must_use]
    pub fn twilio_phone(
        mut self,
        value: impl IntoOptional<BTreeMap<String, String>>,
    ) -> Self {
        self.twilio_phone = value.into_optional();
        self
    }

    /// Language of the user interface for the user.
    #[must_use]
    pub fn platform_language(
        mut self,
        value: impl IntoOptional<PlatformLanguage>,
    ) -> Self {
        self.platform_language = value.into_optional();
        self
    }
}

impl Encode for NewUser {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("companyId", &self.company_id);
        object.field("firstName", &self.first_name);
        object.field("lastName", &self.last_name);
        object.field("email", &self.email);
        object.field("password", &self.password);
        object.field("phone", &self.phone);
        object.field("type", &self.type_);
        object.field("role", &self.role);
        object.field("locationIds", &self.location_ids);
        object.field("permissions", &self.permissions);
        object.field("scopes", &self.scopes);
        object.field("scopesAssignedToOnly", &self.scopes_assigned_to_only);
        object.field("profilePhoto", &self.profile_photo);
        object.field("twilioPhone", &self.twilio_phone);
        object.field("platformLanguage", &self.platform_language);
    }
}

/// The users of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LocationUserList {
    /// All users of the location.
    pub users: Vec<User>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for LocationUserList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LocationUserList")?;
        Some(Self {
            users: object.list("users"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// A page of users.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UserList {
    /// The users of this page.
    pub users: Vec<User>,
    /// Number of users that match, on all pages.
    ///
    /// Example: `1231`.
    pub count: Option<i64>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UserList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UserList")?;
        Some(Self {
            users: object.list("users"),
            count: object.optional("count"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// Changes to a user.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UserUpdate {
    /// Given name of the user.
    ///
    /// Example: `John`.
    pub first_name: Option<String>,
    /// Family name of the user.
    ///
    /// Example: `Deo`.
    pub last_name: Option<String>,
    /// The user's new email address. HighLevel ignores it, for security reasons.
    ///
    /// Example: `john@deo.com`.
    ///
    /// Marked as deprecated in the documentation.
    pub email: Option<String>,
    /// Password of the user: at least 12 characters, with an upper-case letter, a
    /// lower-case letter, a digit and a special character.
    pub password: Option<String>,
    /// Phone number with the country code, such as `+18832327657`.
    pub phone: Option<String>,
    /// Level of the user: `account` for a location, `agency` for the company.
    pub type_: Option<UserType>,
    /// Role within the account: `admin` or `user`.
    pub role: Option<UserRole>,
    /// Id of the company (agency). Required for access at the level of the company.
    ///
    /// Example: `UAXssdawIWAWD`.
    pub company_id: Option<CompanyId>,
    /// Ids of the locations that the user has access to.
    ///
    /// Example: `["C2QujeCh8ZnC7al2InWR"]`.
    pub location_ids: Option<Vec<LocationId>>,
    /// Features that the user may use.
    pub permissions: Option<Permissions>,
    /// Scopes to enable for the user, each of which permits the use of a feature. The
    /// list is complete, so scopes that it does not contain are disabled; an empty list
    /// disables all.
    pub scopes: Option<Vec<UserScope>>,
    /// Assigned scopes of the user. By their name they apply only to records that are
    /// assigned to the user; HighLevel does not explain them further. The list is
    /// complete, so assigned scopes that it does not contain are disabled; an empty list
    /// disables all.
    pub scopes_assigned_to_only: Option<Vec<UserScope>>,
    /// URL of the photo of the user.
    ///
    /// Example: `https://img.png`.
    pub profile_photo: Option<String>,
    /// The user's Twilio number for incoming calls in each location, by the id of the
    /// location. The map replaces all earlier numbers.
    pub twilio_phone: Option<BTreeMap<String, String>>,
    /// Language of the user interface for the user.
    pub platform_language: Option<PlatformLanguage>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl UserUpdate {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Given name of the user.
    #[must_use]
    pub fn first_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.first_name = value.into_optional();
        self
    }

    /// Family name of the user.
    #[must_use]
    pub fn last_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.last_name = value.into_optional();
        self
    }

    /// The user's new email address. HighLevel ignores it, for security reasons. Marked
    /// as deprecated in the documentation.
    #[must_use]
    pub fn email(mut self, value: impl IntoOptional<String>) -> Self {
        self.email = value.into_optional();
        self
    }

    /// Password of the user: at least 12 characters, with an upper-case letter, a
    /// lower-case letter, a digit and a special character.
    #[must_use]
    pub fn password(mut self, value: impl IntoOptional<String>) -> Self {
        self.password = value.into_optional();
        self
    }

    /// Phone number with the country code, such as `+18832327657`.
    #[must_use]
    pub fn phone(mut self, value: impl IntoOptional<String>) -> Self {
        self.phone = value.into_optional();
        self
    }

    /// Level of the user: `account` for a location, `agency` for the company.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<UserType>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// Role within the account: `admin` or `user`.
    #[must_use]
    pub fn role(mut self, value: impl IntoOptional<UserRole>) -> Self {
        self.role = value.into_optional();
        self
    }

    /// Id of the company (agency). Required for access at the level of the company.
    #[must_use]
    pub fn company_id(mut self, value: impl IntoOptional<CompanyId>) -> Self {
        self.company_id = value.into_optional();
        self
    }

    /// Ids of the locations that the user has access to.
    #[must_use]
    pub fn location_ids(mut self, value: impl IntoOptional<Vec<LocationId>>) -> Self {
        self.location_ids = value.into_optional();
        self
    }

    /// Features that the user may use.
    #[must_use]
    pub fn permissions(mut self, value: impl IntoOptional<Permissions>) -> Self {
        self.permissions = value.into_optional();
        self
    }

    /// Scopes to enable for the user, each of which permits the use of a feature. The
    /// list is complete, so scopes that it does not contain are disabled; an empty list
    /// disables all.
    #[must_use]
    pub fn scopes(mut self, value: impl IntoOptional<Vec<UserScope>>) -> Self {
        self.scopes = value.into_optional();
        self
    }

    /// Assigned scopes of the user. By their name they apply only to records that are
    /// assigned to the user; HighLevel does not explain them further. The list is
    /// complete, so assigned scopes that it does not contain are disabled; an empty list
    /// disables all.
    #[must_use]
    pub fn scopes_assigned_to_only(
        mut self,
        value: impl IntoOptional<Vec<UserScope>>,
    ) -> Self {
        self.scopes_assigned_to_only = value.into_optional();
        self
    }

    /// URL of the photo of the user.
    #[must_use]
    pub fn profile_photo(mut self, value: impl IntoOptional<String>) -> Self {
        self.profile_photo = value.into_optional();
        self
    }

    /// The user's Twilio number for incoming calls in each location, by the id of the
    /// location. The map replaces all earlier numbers.
    #[must_use]
    pub fn twilio_phone(
        mut self,
        value: impl IntoOptional<BTreeMap<String, String>>,
    ) -> Self {
        self.twilio_phone = value.into_optional();
        self
    }

    /// Language of the user interface for the user.
    #[must_use]
    pub fn platform_language(
        mut self,
        value: impl IntoOptional<PlatformLanguage>,
    ) -> Self {
        self.platform_language = value.into_optional();
        self
    }
}

impl Encode for UserUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("firstName", &self.first_name);
        object.field("lastName", &self.last_name);
        object.field("email", &self.email);
        object.field("password", &self.password);
        object.field("phone", &self.phone);
        object.field("type", &self.type_);
        object.field("role", &self.role);
        object.field("companyId", &self.company_id);
        object.field("locationIds", &self.location_ids);
        object.field("permissions", &self.permissions);
        object.field("scopes", &self.scopes);
        object.field("scopesAssignedToOnly", &self.scopes_assigned_to_only);
        object.field("profilePhoto", &self.profile_photo);
        object.field("twilioPhone", &self.twilio_phone);
        object.field("platformLanguage", &self.platform_language);
    }
}

/// A user of a company or a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct User {
    /// Id of the user.
    ///
    /// Example: `0IHuJvc2ofPAAA8GzTRi`.
    pub id: Option<UserId>,
    /// The user's first and last name.
    ///
    /// Example: `John Deo`.
    pub name: Option<String>,
    /// Given name of the user.
    ///
    /// Example: `John`.
    pub first_name: Option<String>,
    /// Family name of the user.
    ///
    /// Example: `Deo`.
    pub last_name: Option<String>,
    /// The user's email address.
    ///
    /// Example: `john@deo.com`.
    pub email: Option<String>,
    /// Phone number with the country code, such as `+18832327657`.
    pub phone: Option<String>,
    /// Extension number of the user's phone.
    pub extension: Option<String>,
    /// Features that the user may use.
    pub permissions: Option<Permissions>,
    /// Role of the user, and the locations that the user has access to.
    pub roles: Option<Role>,
    /// Whether the user was deleted.
    pub deleted: Option<bool>,
    /// Number for incoming calls of LC Phone (HighLevel's telephony), by id of the
    /// location.
    pub lc_phone: BTreeMap<String, String>,
    /// Language of the user interface for the user.
    pub platform_language: Option<PlatformLanguage>,
    /// Scopes that are enabled for the user; each permits the use of a feature.
    pub scopes: Vec<UserScope>,
    /// Assigned scopes of the user. By their name they apply only to records that are
    /// assigned to the user; HighLevel does not document them.
    pub scopes_assigned_to_only: Vec<UserScope>,
    /// Whether the user signs in with a one-time password.
    pub totp_enabled: Option<bool>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for User {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("User")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            first_name: object.optional("firstName"),
            last_name: object.optional("lastName"),
            email: object.optional("email"),
            phone: object.optional("phone"),
            extension: object.optional("extension"),
            permissions: object.optional("permissions"),
            roles: object.optional("roles"),
            deleted: object.optional("deleted"),
            lc_phone: object.map("lcPhone"),
            platform_language: object.optional("platformLanguage"),
            scopes: object.list("scopes"),
            scopes_assigned_to_only: object.list("scopesAssignedToOnly"),
            totp_enabled: object.optional("totpEnabled"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// Scope that a user can have, which permits the use of a feature.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum UserScope {
    /// `campaigns.readonly`
    CampaignsReadonly,
    /// `campaigns.write`
    CampaignsWrite,
    /// `calendars.readonly`
    CalendarsReadonly,
    /// `calendars/events.write`
    CalendarsEventsWrite,
    /// `calendars/groups.write`
    CalendarsGroupsWrite,
    /// `calendars.write`
    CalendarsWrite,
    /// `contacts.write`
    ContactsWrite,
    /// `contacts/bulkActions.write`
    ContactsBulkActionsWrite,
    /// `workflows.readonly`
    WorkflowsReadonly,
    /// `workflows.write`
    WorkflowsWrite,
    /// `triggers.write`
    TriggersWrite,
    /// `funnels.write`
    FunnelsWrite,
    /// `forms.write`
    FormsWrite,
    /// `surveys.write`
    SurveysWrite,
    /// `quizzes.write`
    QuizzesWrite,
    /// `websites.write`
    WebsitesWrite,
    /// `medias.write`
    MediasWrite,
    /// `medias.readonly`
    MediasReadonly,
    /// `opportunities.write`
    OpportunitiesWrite,
    /// `opportunities/leadValue.readonly`
    OpportunitiesLeadValueReadonly,
    /// `opportunities/bulkActions.write`
    OpportunitiesBulkActionsWrite,
    /// `reporting/phone.readonly`
    ReportingPhoneReadonly,
    /// `reporting/adwords.readonly`
    ReportingAdwordsReadonly,
    /// `reporting/facebookAds.readonly`
    ReportingFacebookAdsReadonly,
    /// `reporting/attributions.readonly`
    ReportingAttributionsReadonly,
    /// `prospecting/auditReport.write`
    ProspectingAuditReportWrite,
    /// `reporting/reports.readonly`
    ReportingReportsReadonly,
    /// `reporting/agent.readonly`
    ReportingAgentReadonly,
    /// `reporting/reports.write`
    ReportingReportsWrite,
    /// `reporting/stats.export`
    ReportingStatsExport,
    /// `payments.write`
    PaymentsWrite,
    /// `payments/records.write`
    PaymentsRecordsWrite,
    /// `payments/orders.readonly`
    PaymentsOrdersReadonly,
    /// `payments/orders.export`
    PaymentsOrdersExport,
    /// `payments/orders.import`
    PaymentsOrdersImport,
    /// `payments/orders.collectPayment`
    PaymentsOrdersCollectPayment,
    /// `payments/subscriptions.readonly`
    PaymentsSubscriptionsReadonly,
    /// `payments/subscriptions.write`
    PaymentsSubscriptionsWrite,
    /// `payments/subscriptions.update`
    PaymentsSubscriptionsUpdate,
    /// `payments/subscriptions.export`
    PaymentsSubscriptionsExport,
    /// `payments/subscriptions.pauseResumeCancel`
    PaymentsSubscriptionsPauseResumeCancel,
    /// `payments/subscriptions.sharePaymentMethod`
    PaymentsSubscriptionsSharePaymentMethod,
    /// `payments/transactions.readonly`
    PaymentsTransactionsReadonly,
    /// `payments/transactions.export`
    PaymentsTransactionsExport,
    /// `payments/transactions.import`
    PaymentsTransactionsImport,
    /// `payments/transactions.refund`
    PaymentsTransactionsRefund,
    /// `payments/transactions.viewReceipts`
    PaymentsTransactionsViewReceipts,
    /// `payments/taxesSettings.readonly`
    PaymentsTaxesSettingsReadonly,
    /// `payments/settings.readonly`
    PaymentsSettingsReadonly,
    /// `payments/taxesSettings.updateInclusiveExclusive`
    PaymentsTaxesSettingsUpdateInclusiveExclusive,
    /// `payments/taxesSettings.manageRates`
    PaymentsTaxesSettingsManageRates,
    /// `payments/taxesSettings.configureAutomatic`
    PaymentsTaxesSettingsConfigureAutomatic,
    /// `products.readonly`
    ProductsReadonly,
    /// `products.write`
    ProductsWrite,
    /// `products.delete`
    ProductsDelete,
    /// `products.duplicate`
    ProductsDuplicate,
    /// `products.bulkActions`
    ProductsBulkActions,
    /// `payments/settings.write`
    PaymentsSettingsWrite,
    /// `payments/settings.configureReceipt`
    PaymentsSettingsConfigureReceipt,
    /// `payments/settings.configureSubscription`
    PaymentsSettingsConfigureSubscription,
    /// `invoices.write`
    InvoicesWrite,
    /// `invoices.readonly`
    InvoicesReadonly,
    /// `invoices/schedule.readonly`
    InvoicesScheduleReadonly,
    /// `invoices/schedule.write`
    InvoicesScheduleWrite,
    /// `invoices/template.readonly`
    InvoicesTemplateReadonly,
    /// `invoices/template.write`
    InvoicesTemplateWrite,
    /// `reputation/review.write`
    ReputationReviewWrite,
    /// `reputation/listing.write`
    ReputationListingWrite,
    /// `reputation/reviewsAIAgents.write`
    ReputationReviewsAiAgentsWrite,
    /// `reputation/gbp.write`
    ReputationGbpWrite,
    /// `conversations.write`
    ConversationsWrite,
    /// `conversations.readonly`
    ConversationsReadonly,
    /// `conversations/message.readonly`
    ConversationsMessageReadonly,
    /// `conversations/message.write`
    ConversationsMessageWrite,
    /// `contentAI.write`
    ContentAiWrite,
    /// `dashboard/stats.readonly`
    DashboardStatsReadonly,
    /// `locations/tags.write`
    LocationsTagsWrite,
    /// `locations/tags.readonly`
    LocationsTagsReadonly,
    /// `marketing.write`
    MarketingWrite,
    /// `eliza.write`
    ElizaWrite,
    /// `settings.write`
    SettingsWrite,
    /// `socialplanner/post.write`
    SocialplannerPostWrite,
    /// `socialplanner/account.readonly`
    SocialplannerAccountReadonly,
    /// `socialplanner/account.write`
    SocialplannerAccountWrite,
    /// `socialplanner/category.readonly`
    SocialplannerCategoryReadonly,
    /// `socialplanner/category.write`
    SocialplannerCategoryWrite,
    /// `socialplanner/csv.readonly`
    SocialplannerCsvReadonly,
    /// `socialplanner/csv.write`
    SocialplannerCsvWrite,
    /// `socialplanner/group.write`
    SocialplannerGroupWrite,
    /// `socialplanner/hashtag.readonly`
    SocialplannerHashtagReadonly,
    /// `socialplanner/hashtag.write`
    SocialplannerHashtagWrite,
    /// `socialplanner/oauth.readonly`
    SocialplannerOauthReadonly,
    /// `socialplanner/oauth.write`
    SocialplannerOauthWrite,
    /// `socialplanner/post.readonly`
    SocialplannerPostReadonly,
    /// `socialplanner/recurring.readonly`
    SocialplannerRecurringReadonly,
    /// `socialplanner/recurring.write`
    SocialplannerRecurringWrite,
    /// `socialplanner/review.readonly`
    SocialplannerReviewReadonly,
    /// `socialplanner/review.write`
    SocialplannerReviewWrite,
    /// `socialplanner/rss.readonly`
    SocialplannerRssReadonly,
    /// `socialplanner/rss.write`
    SocialplannerRssWrite,
    /// `socialplanner/search.readonly`
    SocialplannerSearchReadonly,
    /// `socialplanner/setting.readonly`
    SocialplannerSettingReadonly,
    /// `socialplanner/setting.write`
    SocialplannerSettingWrite,
    /// `socialplanner/stat.readonly`
    SocialplannerStatReadonly,
    /// `socialplanner/tag.readonly`
    SocialplannerTagReadonly,
    /// `socialplanner/tag.write`
    SocialplannerTagWrite,
    /// `socialplanner/filters.readonly`
    SocialplannerFiltersReadonly,
    /// `socialplanner/medias.readonly`
    SocialplannerMediasReadonly,
    /// `socialplanner/medias.write`
    SocialplannerMediasWrite,
    /// `socialplanner/watermarks.readonly`
    SocialplannerWatermarksReadonly,
    /// `socialplanner/watermarks.write`
    SocialplannerWatermarksWrite,
    /// `socialplanner/metatag.readonly`
    SocialplannerMetatagReadonly,
    /// `socialplanner/facebook.readonly`
    SocialplannerFacebookReadonly,
    /// `socialplanner/linkedin.readonly`
    SocialplannerLinkedinReadonly,
    /// `socialplanner/twitter.readonly`
    SocialplannerTwitterReadonly,
    /// `socialplanner/notification.readonly`
    SocialplannerNotificationReadonly,
    /// `socialplanner/notification.write`
    SocialplannerNotificationWrite,
    /// `socialplanner/snapshot.readonly`
    SocialplannerSnapshotReadonly,
    /// `socialplanner/snapshot.write`
    SocialplannerSnapshotWrite,
    /// `marketing/affiliate.write`
    MarketingAffiliateWrite,
    /// `blogs.write`
    BlogsWrite,
    /// `membership.write`
    MembershipWrite,
    /// `communities.write`
    CommunitiesWrite,
    /// `gokollab.write`
    GokollabWrite,
    /// `certificates.write`
    CertificatesWrite,
    /// `certificates.readonly`
    CertificatesReadonly,
    /// `adPublishing.write`
    AdPublishingWrite,
    /// `adPublishing.readonly`
    AdPublishingReadonly,
    /// `prospecting.write`
    ProspectingWrite,
    /// `prospecting.readonly`
    ProspectingReadonly,
    /// `prospecting/reports.readonly`
    ProspectingReportsReadonly,
    /// `private-integration-location.readonly`
    PrivateIntegrationLocationReadonly,
    /// `private-integration-location.write`
    PrivateIntegrationLocationWrite,
    /// `private-integration-company.readonly`
    PrivateIntegrationCompanyReadonly,
    /// `private-integration-company.write`
    PrivateIntegrationCompanyWrite,
    /// `native-integrations.readonly`
    NativeIntegrationsReadonly,
    /// `native-integrations.write`
    NativeIntegrationsWrite,
    /// `wordpress.write`
    WordpressWrite,
    /// `wordpress.read`
    WordpressRead,
    /// `custom-menu-link.write`
    CustomMenuLinkWrite,
    /// `qrcodes.write`
    QrcodesWrite,
    /// `users/team-management.write`
    UsersTeamManagementWrite,
    /// `users/team-management.readonly`
    UsersTeamManagementReadonly,
    /// `loginas.write`
    LoginasWrite,
    /// `users-sso-login-management.write`
    UsersSsoLoginManagementWrite,
    /// `users-sso-login-management.readonly`
    UsersSsoLoginManagementReadonly,
    /// `sso-config.write`
    SsoConfigWrite,
    /// `snapshots/api.readonly`
    SnapshotsApiReadonly,
    /// `snapshots/api.create`
    SnapshotsApiCreate,
    /// `snapshots/api.edit`
    SnapshotsApiEdit,
    /// `snapshots/api.push`
    SnapshotsApiPush,
    /// `snapshots/api.refresh`
    SnapshotsApiRefresh,
    /// `snapshots/api.share`
    SnapshotsApiShare,
    /// `snapshots/api.delete`
    SnapshotsApiDelete,
    /// `internaltools.location-transfer.write`
    InternaltoolsLocationTransferWrite,
    /// `internaltools.location-transfer.readonly`
    InternaltoolsLocationTransferReadonly,
    /// `affiliateportal.write`
    AffiliateportalWrite,
    /// `affiliateportal.readonly`
    AffiliateportalReadonly,
    /// `companies.write`
    CompaniesWrite,
    /// `internaltools.billing.write`
    InternaltoolsBillingWrite,
    /// `internaltools.billing.readonly`
    InternaltoolsBillingReadonly,
    /// `internaltools.billing-common.readonly`
    InternaltoolsBillingCommonReadonly,
    /// `internaltools.billing-common.write`
    InternaltoolsBillingCommonWrite,
    /// `voice-ai-agents.write`
    VoiceAiAgentsWrite,
    /// `voice-ai-agents.readonly`
    VoiceAiAgentsReadonly,
    /// `voice-ai-common.readonly`
    VoiceAiCommonReadonly,
    /// `voice-ai-common.write`
    VoiceAiCommonWrite,
    /// `voice-ai-agent-goals.readonly`
    VoiceAiAgentGoalsReadonly,
    /// `voice-ai-agent-goals.write`
    VoiceAiAgentGoalsWrite,
    /// `voice-ai-dashboard.readonly`
    VoiceAiDashboardReadonly,
    /// `agency/launchpad.write`
    AgencyLaunchpadWrite,
    /// `agency/launchpad.readonly`
    AgencyLaunchpadReadonly,
    /// `launchpad/location.write`
    LaunchpadLocationWrite,
    /// `launchpad/location.readonly`
    LaunchpadLocationReadonly,
    /// `text-ai-agents.write`
    TextAiAgentsWrite,
    /// `text-ai-agent-goals.readonly`
    TextAiAgentGoalsReadonly,
    /// `text-ai-agent-goals.write`
    TextAiAgentGoalsWrite,
    /// `text-ai-agent-training.write`
    TextAiAgentTrainingWrite,
    /// `text-ai-agents-dashboard.readonly`
    TextAiAgentsDashboardReadonly,
    /// `locations.create`
    LocationsCreate,
    /// `locations.delete`
    LocationsDelete,
    /// `locations.export.list`
    LocationsExportList,
    /// `locations.features-limits.manage`
    LocationsFeaturesLimitsManage,
    /// `locations.pause-resume`
    LocationsPauseResume,
    /// `locations.agency-subaccounts.manage`
    LocationsAgencySubaccountsManage,
    /// `locations.billing.manage`
    LocationsBillingManage,
    /// `locations.details.manage`
    LocationsDetailsManage,
    /// `audit-logs.readonly`
    AuditLogsReadonly,
    /// `audit-logs.export`
    AuditLogsExport,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl UserScope {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CampaignsReadonly => "campaigns.readonly",
            Self::CampaignsWrite => "campaigns.write",
            Self::CalendarsReadonly => "calendars.readonly",
            Self::CalendarsEventsWrite => "calendars/events.write",
            Self::CalendarsGroupsWrite => "calendars/groups.write",
            Self::CalendarsWrite => "calendars.write",
            Self::ContactsWrite => "contacts.write",
            Self::ContactsBulkActionsWrite => "contacts/bulkActions.write",
            Self::WorkflowsReadonly => "workflows.readonly",
            Self::WorkflowsWrite => "workflows.write",
            Self::TriggersWrite => "triggers.write",
            Self::FunnelsWrite => "funnels.write",
            Self::FormsWrite => "forms.write",
            Self::SurveysWrite => "surveys.write",
            Self::QuizzesWrite => "quizzes.write",
            Self::WebsitesWrite => "websites.write",
            Self::MediasWrite => "medias.write",
            Self::MediasReadonly => "medias.readonly",
            Self::OpportunitiesWrite => "opportunities.write",
            Self::OpportunitiesLeadValueReadonly => "opportunities/leadValue.readonly",
            Self::OpportunitiesBulkActionsWrite => "opportunities/bulkActions.write",
            Self::ReportingPhoneReadonly => "reporting/phone.readonly",
            Self::ReportingAdwordsReadonly => "reporting/adwords.readonly",
            Self::ReportingFacebookAdsReadonly => "reporting/facebookAds.readonly",
            Self::ReportingAttributionsReadonly => "reporting/attributions.readonly",
            Self::ProspectingAuditReportWrite => "prospecting/auditReport.write",
            Self::ReportingReportsReadonly => "reporting/reports.readonly",
            Self::ReportingAgentReadonly => "reporting/agent.readonly",
            Self::ReportingReportsWrite => "reporting/reports.write",
            Self::ReportingStatsExport => "reporting/stats.export",
            Self::PaymentsWrite => "payments.write",
            Self::PaymentsRecordsWrite => "payments/records.write",
            Self::PaymentsOrdersReadonly => "payments/orders.readonly",
            Self::PaymentsOrdersExport => "payments/orders.export",
            Self::PaymentsOrdersImport => "payments/orders.import",
            Self::PaymentsOrdersCollectPayment => "payments/orders.collectPayment",
            Self::PaymentsSubscriptionsReadonly => "payments/subscriptions.readonly",
            Self::PaymentsSubscriptionsWrite => "payments/subscriptions.write",
            Self::PaymentsSubscriptionsUpdate => "payments/subscriptions.update",
            Self::PaymentsSubscriptionsExport => "payments/subscriptions.export",
            Self::PaymentsSubscriptionsPauseResumeCancel => {
                "payments/subscriptions.pauseResumeCancel"
            }
            Self::PaymentsSubscriptionsSharePaymentMethod => {
                "payments/subscriptions.sharePaymentMethod"
            }
            Self::PaymentsTransactionsReadonly => "payments/transactions.readonly",
            Self::PaymentsTransactionsExport => "payments/transactions.export",
            Self::PaymentsTransactionsImport => "payments/transactions.import",
            Self::PaymentsTransactionsRefund => "payments/transactions.refund",
            Self::PaymentsTransactionsViewReceipts => {
                "payments/transactions.viewReceipts"
            }
            Self::PaymentsTaxesSettingsReadonly => "payments/taxesSettings.readonly",
            Self::PaymentsSettingsReadonly => "payments/settings.readonly",
            Self::PaymentsTaxesSettingsUpdateInclusiveExclusive => {
                "payments/taxesSettings.updateInclusiveExclusive"
            }
            Self::PaymentsTaxesSettingsManageRates => {
                "payments/taxesSettings.manageRates"
            }
            Self::PaymentsTaxesSettingsConfigureAutomatic => {
                "payments/taxesSettings.configureAutomatic"
            }
            Self::ProductsReadonly => "products.readonly",
            Self::ProductsWrite => "products.write",
            Self::ProductsDelete => "products.delete",
            Self::ProductsDuplicate => "products.duplicate",
            Self::ProductsBulkActions => "products.bulkActions",
            Self::PaymentsSettingsWrite => "payments/settings.write",
            Self::PaymentsSettingsConfigureReceipt => {
                "payments/settings.configureReceipt"
            }
            Self::PaymentsSettingsConfigureSubscription => {
                "payments/settings.configureSubscription"
            }
            Self::InvoicesWrite => "invoices.write",
            Self::InvoicesReadonly => "invoices.readonly",
            Self::InvoicesScheduleReadonly => "invoices/schedule.readonly",
            Self::InvoicesScheduleWrite => "invoices/schedule.write",
            Self::InvoicesTemplateReadonly => "invoices/template.readonly",
            Self::InvoicesTemplateWrite => "invoices/template.write",
            Self::ReputationReviewWrite => "reputation/review.write",
            Self::ReputationListingWrite => "reputation/listing.write",
            Self::ReputationReviewsAiAgentsWrite => "reputation/reviewsAIAgents.write",
            Self::ReputationGbpWrite => "reputation/gbp.write",
            Self::ConversationsWrite => "conversations.write",
            Self::ConversationsReadonly => "conversations.readonly",
            Self::ConversationsMessageReadonly => "conversations/message.readonly",
            Self::ConversationsMessageWrite => "conversations/message.write",
            Self::ContentAiWrite => "contentAI.write",
            Self::DashboardStatsReadonly => "dashboard/stats.readonly",
            Self::LocationsTagsWrite => "locations/tags.write",
            Self::LocationsTagsReadonly => "locations/tags.readonly",
            Self::MarketingWrite => "marketing.write",
            Self::ElizaWrite => "eliza.write",
            Self::SettingsWrite => "settings.write",
            Self::SocialplannerPostWrite => "socialplanner/post.write",
            Self::SocialplannerAccountReadonly => "socialplanner/account.readonly",
            Self::SocialplannerAccountWrite => "socialplanner/account.write",
            Self::SocialplannerCategoryReadonly => "socialplanner/category.readonly",
            Self::SocialplannerCategoryWrite => "socialplanner/category.write",
            Self::SocialplannerCsvReadonly => "socialplanner/csv.readonly",
            Self::SocialplannerCsvWrite => "socialplanner/csv.write",
            Self::SocialplannerGroupWrite => "socialplanner/group.write",
            Self::SocialplannerHashtagReadonly => "socialplanner/hashtag.readonly",
            Self::SocialplannerHashtagWrite => "socialplanner/hashtag.write",
            Self::SocialplannerOauthReadonly => "socialplanner/oauth.readonly",
            Self::SocialplannerOauthWrite => "socialplanner/oauth.write",
            Self::SocialplannerPostReadonly => "socialplanner/post.readonly",
            Self::SocialplannerRecurringReadonly => "socialplanner/recurring.readonly",
            Self::SocialplannerRecurringWrite => "socialplanner/recurring.write",
            Self::SocialplannerReviewReadonly => "socialplanner/review.readonly",
            Self::SocialplannerReviewWrite => "socialplanner/review.write",
            Self::SocialplannerRssReadonly => "socialplanner/rss.readonly",
            Self::SocialplannerRssWrite => "socialplanner/rss.write",
            Self::SocialplannerSearchReadonly => "socialplanner/search.readonly",
            Self::SocialplannerSettingReadonly => "socialplanner/setting.readonly",
            Self::SocialplannerSettingWrite => "socialplanner/setting.write",
            Self::SocialplannerStatReadonly => "socialplanner/stat.readonly",
            Self::SocialplannerTagReadonly => "socialplanner/tag.readonly",
            Self::SocialplannerTagWrite => "socialplanner/tag.write",
            Self::SocialplannerFiltersReadonly => "socialplanner/filters.readonly",
            Self::SocialplannerMediasReadonly => "socialplanner/medias.readonly",
            Self::SocialplannerMediasWrite => "socialplanner/medias.write",
            Self::SocialplannerWatermarksReadonly => "socialplanner/watermarks.readonly",
            Self::SocialplannerWatermarksWrite => "socialplanner/watermarks.write",
            Self::SocialplannerMetatagReadonly => "socialplanner/metatag.readonly",
            Self::SocialplannerFacebookReadonly => "socialplanner/facebook.readonly",
            Self::SocialplannerLinkedinReadonly => "socialplanner/linkedin.readonly",
            Self::SocialplannerTwitterReadonly => "socialplanner/twitter.readonly",
            Self::SocialplannerNotificationReadonly => {
                "socialplanner/notification.readonly"
            }
            Self::SocialplannerNotificationWrite => "socialplanner/notification.write",
            Self::SocialplannerSnapshotReadonly => "socialplanner/snapshot.readonly",
            Self::SocialplannerSnapshotWrite => "socialplanner/snapshot.write",
            Self::MarketingAffiliateWrite => "marketing/affiliate.write",
            Self::BlogsWrite => "blogs.write",
            Self::MembershipWrite => "membership.write",
            Self::CommunitiesWrite => "communities.write",
            Self::GokollabWrite => "gokollab.write",
            Self::CertificatesWrite => "certificates.write",
            Self::CertificatesReadonly => "certificates.readonly",
            Self::AdPublishingWrite => "adPublishing.write",
            Self::AdPublishingReadonly => "adPublishing.readonly",
            Self::ProspectingWrite => "prospecting.write",
            Self::ProspectingReadonly => "prospecting.readonly",
            Self::ProspectingReportsReadonly => "prospecting/reports.readonly",
            Self::PrivateIntegrationLocationReadonly => {
                "private-integration-location.readonly"
            }
            Self::PrivateIntegrationLocationWrite => "private-integration-location.write",
            Self::PrivateIntegrationCompanyReadonly => {
                "private-integration-company.readonly"
            }
            Self::PrivateIntegrationCompanyWrite => "private-integration-company.write",
            Self::NativeIntegrationsReadonly => "native-integrations.readonly",
            Self::NativeIntegrationsWrite => "native-integrations.write",
            Self::WordpressWrite => "wordpress.write",
            Self::WordpressRead => "wordpress.read",
            Self::CustomMenuLinkWrite => "custom-menu-link.write",
            Self::QrcodesWrite => "qrcodes.write",
            Self::UsersTeamManagementWrite => "users/team-management.write",
            Self::UsersTeamManagementReadonly => "users/team-management.readonly",
            Self::LoginasWrite => "loginas.write",
            Self::UsersSsoLoginManagementWrite => "users-sso-login-management.write",
            Self::UsersSsoLoginManagementReadonly => {
                "users-sso-login-management.readonly"
            }
            Self::SsoConfigWrite => "sso-config.write",
            Self::SnapshotsApiReadonly => "snapshots/api.readonly",
            Self::SnapshotsApiCreate => "snapshots/api.create",
            Self::SnapshotsApiEdit => "snapshots/api.edit",
            Self::SnapshotsApiPush => "snapshots/api.push",
            Self::SnapshotsApiRefresh => "snapshots/api.refresh",
            Self::SnapshotsApiShare => "snapshots/api.share",
            Self::SnapshotsApiDelete => "snapshots/api.delete",
            Self::InternaltoolsLocationTransferWrite => {
                "internaltools.location-transfer.write"
            }
            Self::InternaltoolsLocationTransferReadonly => {
                "internaltools.location-transfer.readonly"
            }
            Self::AffiliateportalWrite => "affiliateportal.write",
            Self::AffiliateportalReadonly => "affiliateportal.readonly",
            Self::CompaniesWrite => "companies.write",
            Self::InternaltoolsBillingWrite => "internaltools.billing.write",
            Self::InternaltoolsBillingReadonly => "internaltools.billing.readonly",
            Self::InternaltoolsBillingCommonReadonly => {
                "internaltools.billing-common.readonly"
            }
            Self::InternaltoolsBillingCommonWrite => "internaltools.billing-common.write",
            Self::VoiceAiAgentsWrite => "voice-ai-agents.write",
            Self::VoiceAiAgentsReadonly => "voice-ai-agents.readonly",
            Self::VoiceAiCommonReadonly => "voice-ai-common.readonly",
            Self::VoiceAiCommonWrite => "voice-ai-common.write",
            Self::VoiceAiAgentGoalsReadonly => "voice-ai-agent-goals.readonly",
            Self::VoiceAiAgentGoalsWrite => "voice-ai-agent-goals.write",
            Self::VoiceAiDashboardReadonly => "voice-ai-dashboard.readonly",
            Self::AgencyLaunchpadWrite => "agency/launchpad.write",
            Self::AgencyLaunchpadReadonly => "agency/launchpad.readonly",
            Self::LaunchpadLocationWrite => "launchpad/location.write",
            Self::LaunchpadLocationReadonly => "launchpad/location.readonly",
            Self::TextAiAgentsWrite => "text-ai-agents.write",
            Self::TextAiAgentGoalsReadonly => "text-ai-agent-goals.readonly",
            Self::TextAiAgentGoalsWrite => "text-ai-agent-goals.write",
            Self::TextAiAgentTrainingWrite => "text-ai-agent-training.write",
            Self::TextAiAgentsDashboardReadonly => "text-ai-agents-dashboard.readonly",
            Self::LocationsCreate => "locations.create",
            Self::LocationsDelete => "locations.delete",
            Self::LocationsExportList => "locations.export.list",
            Self::LocationsFeaturesLimitsManage => "locations.features-limits.manage",
            Self::LocationsPauseResume => "locations.pause-resume",
            Self::LocationsAgencySubaccountsManage => {
                "locations.agency-subaccounts.manage"
            }
            Self::LocationsBillingManage => "locations.billing.manage",
            Self::LocationsDetailsManage => "locations.details.manage",
            Self::AuditLogsReadonly => "audit-logs.readonly",
            Self::AuditLogsExport => "audit-logs.export",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for UserScope {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "campaigns.readonly" => Self::CampaignsReadonly,
            "campaigns.write" => Self::CampaignsWrite,
            "calendars.readonly" => Self::CalendarsReadonly,
            "calendars/events.write" => Self::CalendarsEventsWrite,
            "calendars/groups.write" => Self::CalendarsGroupsWrite,
            "calendars.write" => Self::CalendarsWrite,
            "contacts.write" => Self::ContactsWrite,
            "contacts/bulkActions.write" => Self::ContactsBulkActionsWrite,
            "workflows.readonly" => Self::WorkflowsReadonly,
            "workflows.write" => Self::WorkflowsWrite,
            "triggers.write" => Self::TriggersWrite,
            "funnels.write" => Self::FunnelsWrite,
            "forms.write" => Self::FormsWrite,
            "surveys.write" => Self::SurveysWrite,
            "quizzes.write" => Self::QuizzesWrite,
            "websites.write" => Self::WebsitesWrite,
            "medias.write" => Self::MediasWrite,
            "medias.readonly" => Self::MediasReadonly,
            "opportunities.write" => Self::OpportunitiesWrite,
            "opportunities/leadValue.readonly" => Self::OpportunitiesLeadValueReadonly,
            "opportunities/bulkActions.write" => Self::OpportunitiesBulkActionsWrite,
            "reporting/phone.readonly" => Self::ReportingPhoneReadonly,
            "reporting/adwords.readonly" => Self::ReportingAdwordsReadonly,
            "reporting/facebookAds.readonly" => Self::ReportingFacebookAdsReadonly,
            "reporting/attributions.readonly" => Self::ReportingAttributionsReadonly,
            "prospecting/auditReport.write" => Self::ProspectingAuditReportWrite,
            "reporting/reports.readonly" => Self::ReportingReportsReadonly,
            "reporting/agent.readonly" => Self::ReportingAgentReadonly,
            "reporting/reports.write" => Self::ReportingReportsWrite,
            "reporting/stats.export" => Self::ReportingStatsExport,
            "payments.write" => Self::PaymentsWrite,
            "payments/records.write" => Self::PaymentsRecordsWrite,
            "payments/orders.readonly" => Self::PaymentsOrdersReadonly,
            "payments/orders.export" => Self::PaymentsOrdersExport,
            "payments/orders.import" => Self::PaymentsOrdersImport,
            "payments/orders.collectPayment" => Self::PaymentsOrdersCollectPayment,
            "payments/subscriptions.readonly" => Self::PaymentsSubscriptionsReadonly,
            "payments/subscriptions.write" => Self::PaymentsSubscriptionsWrite,
            "payments/subscriptions.update" => Self::PaymentsSubscriptionsUpdate,
            "payments/subscriptions.export" => Self::PaymentsSubscriptionsExport,
            "payments/subscriptions.pauseResumeCancel" => {
                Self::PaymentsSubscriptionsPauseResumeCancel
            }
            "payments/subscriptions.sharePaymentMethod" => {
                Self::PaymentsSubscriptionsSharePaymentMethod
            }
            "payments/transactions.readonly" => Self::PaymentsTransactionsReadonly,
            "payments/transactions.export" => Self::PaymentsTransactionsExport,
            "payments/transactions.import" => Self::PaymentsTransactionsImport,
            "payments/transactions.refund" => Self::PaymentsTransactionsRefund,
            "payments/transactions.viewReceipts" => {
                Self::PaymentsTransactionsViewReceipts
            }
            "payments/taxesSettings.readonly" => Self::PaymentsTaxesSettingsReadonly,
            "payments/settings.readonly" => Self::PaymentsSettingsReadonly,
            "payments/taxesSettings.updateInclusiveExclusive" => {
                Self::PaymentsTaxesSettingsUpdateInclusiveExclusive
            }
            "payments/taxesSettings.manageRates" => {
                Self::PaymentsTaxesSettingsManageRates
            }
            "payments/taxesSettings.configureAutomatic" => {
                Self::PaymentsTaxesSettingsConfigureAutomatic
            }
            "products.readonly" => Self::ProductsReadonly,
            "products.write" => Self::ProductsWrite,
            "products.delete" => Self::ProductsDelete,
            "products.duplicate" => Self::ProductsDuplicate,
            "products.bulkActions" => Self::ProductsBulkActions,
            "payments/settings.write" => Self::PaymentsSettingsWrite,
            "payments/settings.configureReceipt" => {
                Self::PaymentsSettingsConfigureReceipt
            }
            "payments/settings.configureSubscription" => {
                Self::PaymentsSettingsConfigureSubscription
            }
            "invoices.write" => Self::InvoicesWrite,
            "invoices.readonly" => Self::InvoicesReadonly,
            "invoices/schedule.readonly" => Self::InvoicesScheduleReadonly,
            "invoices/schedule.write" => Self::InvoicesScheduleWrite,
            "invoices/template.readonly" => Self::InvoicesTemplateReadonly,
            "invoices/template.write" => Self::InvoicesTemplateWrite,
            "reputation/review.write" => Self::ReputationReviewWrite,
            "reputation/listing.write" => Self::ReputationListingWrite,
            "reputation/reviewsAIAgents.write" => Self::ReputationReviewsAiAgentsWrite,
            "reputation/gbp.write" => Self::ReputationGbpWrite,
            "conversations.write" => Self::ConversationsWrite,
            "conversations.readonly" => Self::ConversationsReadonly,
            "conversations/message.readonly" => Self::ConversationsMessageReadonly,
            "conversations/message.write" => Self::ConversationsMessageWrite,
            "contentAI.write" => Self::ContentAiWrite,
            "dashboard/stats.readonly" => Self::DashboardStatsReadonly,
            "locations/tags.write" => Self::LocationsTagsWrite,
            "locations/tags.readonly" => Self::LocationsTagsReadonly,
            "marketing.write" => Self::MarketingWrite,
            "eliza.write" => Self::ElizaWrite,
            "settings.write" => Self::SettingsWrite,
            "socialplanner/post.write" => Self::SocialplannerPostWrite,
            "socialplanner/account.readonly" => Self::SocialplannerAccountReadonly,
            "socialplanner/account.write" => Self::SocialplannerAccountWrite,
            "socialplanner/category.readonly" => Self::SocialplannerCategoryReadonly,
            "socialplanner/category.write" => Self::SocialplannerCategoryWrite,
            "socialplanner/csv.readonly" => Self::SocialplannerCsvReadonly,
            "socialplanner/csv.write" => Self::SocialplannerCsvWrite,
            "socialplanner/group.write" => Self::SocialplannerGroupWrite,
            "socialplanner/hashtag.readonly" => Self::SocialplannerHashtagReadonly,
            "socialplanner/hashtag.write" => Self::SocialplannerHashtagWrite,
            "socialplanner/oauth.readonly" => Self::SocialplannerOauthReadonly,
            "socialplanner/oauth.write" => Self::SocialplannerOauthWrite,
            "socialplanner/post.readonly" => Self::SocialplannerPostReadonly,
            "socialplanner/recurring.readonly" => Self::SocialplannerRecurringReadonly,
            "socialplanner/recurring.write" => Self::SocialplannerRecurringWrite,
            "socialplanner/review.readonly" => Self::SocialplannerReviewReadonly,
            "socialplanner/review.write" => Self::SocialplannerReviewWrite,
            "socialplanner/rss.readonly" => Self::SocialplannerRssReadonly,
            "socialplanner/rss.write" => Self::SocialplannerRssWrite,
            "socialplanner/search.readonly" => Self::SocialplannerSearchReadonly,
            "socialplanner/setting.readonly" => Self::SocialplannerSettingReadonly,
            "socialplanner/setting.write" => Self::SocialplannerSettingWrite,
            "socialplanner/stat.readonly" => Self::SocialplannerStatReadonly,
            "socialplanner/tag.readonly" => Self::SocialplannerTagReadonly,
            "socialplanner/tag.write" => Self::SocialplannerTagWrite,
            "socialplanner/filters.readonly" => Self::SocialplannerFiltersReadonly,
            "socialplanner/medias.readonly" => Self::SocialplannerMediasReadonly,
            "socialplanner/medias.write" => Self::SocialplannerMediasWrite,
            "socialplanner/watermarks.readonly" => Self::SocialplannerWatermarksReadonly,
            "socialplanner/watermarks.write" => Self::SocialplannerWatermarksWrite,
            "socialplanner/metatag.readonly" => Self::SocialplannerMetatagReadonly,
            "socialplanner/facebook.readonly" => Self::SocialplannerFacebookReadonly,
            "socialplanner/linkedin.readonly" => Self::SocialplannerLinkedinReadonly,
            "socialplanner/twitter.readonly" => Self::SocialplannerTwitterReadonly,
            "socialplanner/notification.readonly" => {
                Self::SocialplannerNotificationReadonly
            }
            "socialplanner/notification.write" => Self::SocialplannerNotificationWrite,
            "socialplanner/snapshot.readonly" => Self::SocialplannerSnapshotReadonly,
            "socialplanner/snapshot.write" => Self::SocialplannerSnapshotWrite,
            "marketing/affiliate.write" => Self::MarketingAffiliateWrite,
            "blogs.write" => Self::BlogsWrite,
            "membership.write" => Self::MembershipWrite,
            "communities.write" => Self::CommunitiesWrite,
            "gokollab.write" => Self::GokollabWrite,
            "certificates.write" => Self::CertificatesWrite,
            "certificates.readonly" => Self::CertificatesReadonly,
            "adPublishing.write" => Self::AdPublishingWrite,
            "adPublishing.readonly" => Self::AdPublishingReadonly,
            "prospecting.write" => Self::ProspectingWrite,
            "prospecting.readonly" => Self::ProspectingReadonly,
            "prospecting/reports.readonly" => Self::ProspectingReportsReadonly,
            "private-integration-location.readonly" => {
                Self::PrivateIntegrationLocationReadonly
            }
            "private-integration-location.write" => Self::PrivateIntegrationLocationWrite,
            "private-integration-company.readonly" => {
                Self::PrivateIntegrationCompanyReadonly
            }
            "private-integration-company.write" => Self::PrivateIntegrationCompanyWrite,
            "native-integrations.readonly" => Self::NativeIntegrationsReadonly,
            "native-integrations.write" => Self::NativeIntegrationsWrite,
            "wordpress.write" => Self::WordpressWrite,
            "wordpress.read" => Self::WordpressRead,
            "custom-menu-link.write" => Self::CustomMenuLinkWrite,
            "qrcodes.write" => Self::QrcodesWrite,
            "users/team-management.write" => Self::UsersTeamManagementWrite,
            "users/team-management.readonly" => Self::UsersTeamManagementReadonly,
            "loginas.write" => Self::LoginasWrite,
            "users-sso-login-management.write" => Self::UsersSsoLoginManagementWrite,
            "users-sso-login-management.readonly" => {
                Self::UsersSsoLoginManagementReadonly
            }
            "sso-config.write" => Self::SsoConfigWrite,
            "snapshots/api.readonly" => Self::SnapshotsApiReadonly,
            "snapshots/api.create" => Self::SnapshotsApiCreate,
            "snapshots/api.edit" => Self::SnapshotsApiEdit,
            "snapshots/api.push" => Self::SnapshotsApiPush,
            "snapshots/api.refresh" => Self::SnapshotsApiRefresh,
            "snapshots/api.share" => Self::SnapshotsApiShare,
            "snapshots/api.delete" => Self::SnapshotsApiDelete,
            "internaltools.location-transfer.write" => {
                Self::InternaltoolsLocationTransferWrite
            }
            "internaltools.location-transfer.readonly" => {
                Self::InternaltoolsLocationTransferReadonly
            }
            "affiliateportal.write" => Self::AffiliateportalWrite,
            "affiliateportal.readonly" => Self::AffiliateportalReadonly,
            "companies.write" => Self::CompaniesWrite,
            "internaltools.billing.write" => Self::InternaltoolsBillingWrite,
            "internaltools.billing.readonly" => Self::InternaltoolsBillingReadonly,
            "internaltools.billing-common.readonly" => {
                Self::InternaltoolsBillingCommonReadonly
            }
            "internaltools.billing-common.write" => Self::InternaltoolsBillingCommonWrite,
            "voice-ai-agents.write" => Self::VoiceAiAgentsWrite,
            "voice-ai-agents.readonly" => Self::VoiceAiAgentsReadonly,
            "voice-ai-common.readonly" => Self::VoiceAiCommonReadonly,
            "voice-ai-common.write" => Self::VoiceAiCommonWrite,
            "voice-ai-agent-goals.readonly" => Self::VoiceAiAgentGoalsReadonly,
            "voice-ai-agent-goals.write" => Self::VoiceAiAgentGoalsWrite,
            "voice-ai-dashboard.readonly" => Self::VoiceAiDashboardReadonly,
            "agency/launchpad.write" => Self::AgencyLaunchpadWrite,
            "agency/launchpad.readonly" => Self::AgencyLaunchpadReadonly,
            "launchpad/location.write" => Self::LaunchpadLocationWrite,
            "launchpad/location.readonly" => Self::LaunchpadLocationReadonly,
            "text-ai-agents.write" => Self::TextAiAgentsWrite,
            "text-ai-agent-goals.readonly" => Self::TextAiAgentGoalsReadonly,
            "text-ai-agent-goals.write" => Self::TextAiAgentGoalsWrite,
            "text-ai-agent-training.write" => Self::TextAiAgentTrainingWrite,
            "text-ai-agents-dashboard.readonly" => Self::TextAiAgentsDashboardReadonly,
            "locations.create" => Self::LocationsCreate,
            "locations.delete" => Self::LocationsDelete,
            "locations.export.list" => Self::LocationsExportList,
            "locations.features-limits.manage" => Self::LocationsFeaturesLimitsManage,
            "locations.pause-resume" => Self::LocationsPauseResume,
            "locations.agency-subaccounts.manage" => {
                Self::LocationsAgencySubaccountsManage
            }
            "locations.billing.manage" => Self::LocationsBillingManage,
            "locations.details.manage" => Self::LocationsDetailsManage,
            "audit-logs.readonly" => Self::AuditLogsReadonly,
            "audit-logs.export" => Self::AuditLogsExport,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl_debug! {
    NewUser, UserUpdate,
}

impl_debug_fields! {
    LocationUserList { users, trace_id }, UserList { users, count, trace_id }, User { id,
    name, first_name, last_name, email, phone, extension, permissions, roles, deleted,
    lc_phone, platform_language, scopes, scopes_assigned_to_only, totp_enabled, trace_id
    },
}

impl_default! {
    LocationUserList, UserList, User,
}

impl_extra! {
    NewUser, UserUpdate,
}

open_enum! {
    UserScope,
}

open_enum_decode! {
    UserScope,
}

open_enum_encode! {
    UserScope,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    UserScope,
}
