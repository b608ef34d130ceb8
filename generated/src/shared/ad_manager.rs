//! Types shared by the versions of the Ad Manager API.

#[cfg(feature = "serde")]
mod json;

use std::collections::BTreeMap;

use highlevel_runtime::json::{AsText, WrittenAs};
use highlevel_runtime::serde_json::{Map, Value};
use highlevel_runtime::{
    Date, Encode, Extra, IntoOptional, Writer, impl_debug, impl_extra, open_enum,
    open_enum_decode, open_enum_encode,
};

use crate::{ContactId, LocationId};

/// Connection to the ad network that a call uses, made in the Ad Manager
/// (`AD_MANAGER`) or in the integrations of HighLevel (`INTEGRATION`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum IntegrationType {
    /// `AD_MANAGER`
    AdManager,
    /// `INTEGRATION`
    Integration,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl IntegrationType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AdManager => "AD_MANAGER",
            Self::Integration => "INTEGRATION",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for IntegrationType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "AD_MANAGER" => Self::AdManager,
            "INTEGRATION" => Self::Integration,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Minutes past the hour at which a span of time begins or ends; `ZERO` is the full
/// hour.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum QuarterHour {
    /// `ZERO`
    Zero,
    /// `FIFTEEN`
    Fifteen,
    /// `THIRTY`
    Thirty,
    /// `FORTY_FIVE`
    FortyFive,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl QuarterHour {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Zero => "ZERO",
            Self::Fifteen => "FIFTEEN",
            Self::Thirty => "THIRTY",
            Self::FortyFive => "FORTY_FIVE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for QuarterHour {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "ZERO" => Self::Zero,
            "FIFTEEN" => Self::Fifteen,
            "THIRTY" => Self::Thirty,
            "FORTY_FIVE" => Self::FortyFive,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// A span of hours on one weekday in which a Google asset is shown.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AdScheduleTarget {
    /// Minutes past the start hour at which the span begins; `ZERO` is the full hour.
    pub start_minute: QuarterHour,
    /// Minutes past the end hour at which the span ends; `ZERO` is the full hour.
    pub end_minute: QuarterHour,
    /// Weekday to which the hours apply.
    pub day_of_week: AdScheduleTargetDayOfWeek,
    /// Hour at which the span begins, 0 to 23.
    ///
    /// Example: `9`.
    pub start_hour: i64,
    /// Hour at which the span ends, 0 to 23.
    ///
    /// Example: `17`.
    pub end_hour: i64,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`AdScheduleTarget::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct AdScheduleTargetRequired {
    /// Minutes past the start hour at which the span begins; `ZERO` is the full hour.
    pub start_minute: QuarterHour,
    /// Minutes past the end hour at which the span ends; `ZERO` is the full hour.
    pub end_minute: QuarterHour,
    /// Weekday to which the hours apply.
    pub day_of_week: AdScheduleTargetDayOfWeek,
    /// Hour at which the span begins, 0 to 23.
    ///
    /// Example: `9`.
    pub start_hour: i64,
    /// Hour at which the span ends, 0 to 23.
    ///
    /// Example: `17`.
    pub end_hour: i64,
}

impl AdScheduleTarget {
    /// Creates a value with the required fields.
    pub fn new(required: AdScheduleTargetRequired) -> Self {
        let AdScheduleTargetRequired {
            start_minute,
            end_minute,
            day_of_week,
            start_hour,
            end_hour,
        } = required;
        Self {
            start_minute,
            end_minute,
            day_of_week,
            start_hour,
            end_hour,
            extra: Extra::new(),
        }
    }
}

impl Encode for AdScheduleTarget {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("startMinute", &self.start_minute);
        object.field("endMinute", &self.end_minute);
        object.field("dayOfWeek", &self.day_of_week);
        object.field("startHour", &self.start_hour);
        object.field("endHour", &self.end_hour);
    }
}

/// A reference to a custom or lookalike audience on Facebook.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FacebookAudienceRef {
    /// Id of the audience on Facebook, such as `23851234567890`.
    pub id: String,
    /// Name of the audience, such as `Website Visitors - Last 30 Days`.
    pub name: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl FacebookAudienceRef {
    /// Creates a value with the required fields.
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for FacebookAudienceRef {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
    }
}

/// Properties by which people are included in a combined Google audience, or excluded
/// from it.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleAudienceDimensions {
    /// Whether people of unknown age match.
    pub is_age_unknown: Option<bool>,
    /// Ranges of age, each with its limits in years.
    pub age_ranges: Option<Vec<AgeRange>>,
    /// Genders, such as `MALE`, `FEMALE` or `UNDETERMINED`.
    pub genders: Option<Vec<String>>,
    /// Parental statuses, such as `PARENT`.
    pub parental_statuses: Option<Vec<String>>,
    /// Audience segments that the people belong to.
    pub audience_segments: Option<GoogleAudienceSegments>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl GoogleAudienceDimensions {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether people of unknown age match.
    #[must_use]
    pub fn is_age_unknown(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_age_unknown = value.into_optional();
        self
    }

    /// Ranges of age, each with its limits in years.
    #[must_use]
    pub fn age_ranges(mut self, value: impl IntoOptional<Vec<AgeRange>>) -> Self {
        self.age_ranges = value.into_optional();
        self
    }

    /// Genders, such as `MALE`, `FEMALE` or `UNDETERMINED`.
    #[must_use]
    pub fn genders(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.genders = value.into_optional();
        self
    }

    /// Parental statuses, such as `PARENT`.
    #[must_use]
    pub fn parental_statuses(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.parental_statuses = value.into_optional();
        self
    }

    /// Audience segments that the people belong to.
    #[must_use]
    pub fn audience_segments(
        mut self,
        value: impl IntoOptional<GoogleAudienceSegments>,
    ) -> Self {
        self.audience_segments = value.into_optional();
        self
    }
}

impl Encode for GoogleAudienceDimensions {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("isAgeUnknown", &self.is_age_unknown);
        object.field("ageRanges", &self.age_ranges);
        object.field("genders", &self.genders);
        object.field("parentalStatuses", &self.parental_statuses);
        object.field("audienceSegments", &self.audience_segments);
    }
}

/// An interest of Facebook users, by which an ad set targets them.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FacebookInterest {
    /// Id of the interest on Facebook, as `search_facebook_targeting` returns it.
    ///
    /// Example: `6003139266461`.
    pub id: String,
    /// Name of the interest, such as `Fitness and wellness`.
    pub name: String,
    /// Category of the interest; `interests` by default.
    pub type_: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl FacebookInterest {
    /// Creates a value with the required fields.
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            type_: None,
            extra: Extra::new(),
        }
    }

    /// Category of the interest; `interests` by default.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.type_ = value.into_optional();
        self
    }
}

impl Encode for FacebookInterest {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("type", &self.type_);
    }
}

/// A language of Facebook users, by which an ad set targets them.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FacebookLocale {
    /// Name of the language, such as `English (US)`.
    pub name: String,
    /// Facebook's number for the language, such as 6 for American English.
    ///
    /// Example: `6`.
    pub key: i64,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl FacebookLocale {
    /// Creates a value with the required fields.
    pub fn new(name: impl Into<String>, key: i64) -> Self {
        Self {
            name: name.into(),
            key,
            extra: Extra::new(),
        }
    }
}

impl Encode for FacebookLocale {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("key", &self.key);
    }
}

/// Positions in which the ads of an ad set appear, on each platform of Meta.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FacebookPlacements {
    /// Positions on Facebook, such as `feed` or `marketplace`.
    pub facebook: Option<Vec<String>>,
    /// Positions on Instagram, such as `stream` or `story`.
    pub instagram: Option<Vec<String>>,
    /// Positions in Messenger, such as `messenger_home`.
    pub messenger: Option<Vec<String>>,
    /// Members without a field of their own whose values have this type, by their JSON
    /// keys; `extra` has the rest.
    pub others: BTreeMap<String, Vec<String>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl FacebookPlacements {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Positions on Facebook, such as `feed` or `marketplace`.
    #[must_use]
    pub fn facebook(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.facebook = value.into_optional();
        self
    }

    /// Positions on Instagram, such as `stream` or `story`.
    #[must_use]
    pub fn instagram(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.instagram = value.into_optional();
        self
    }

    /// Positions in Messenger, such as `messenger_home`.
    #[must_use]
    pub fn messenger(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.messenger = value.into_optional();
        self
    }

    /// Sets a member of another key. A key that has a field is rejected when the value is sent.
    #[must_use]
    pub fn others(
        mut self,
        key: impl Into<String>,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.others.insert(key.into(), value.into_iter().map(Into::into).collect());
        self
    }
}

impl Encode for FacebookPlacements {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("facebook", &self.facebook);
        object.field("instagram", &self.instagram);
        object.field("messenger", &self.messenger);
        object.others(&self.others, &["facebook", "instagram", "messenger"]);
    }
}

/// Google audience segments, by their resource names.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleAudienceSegments {
    /// Resource names of custom segments, as `customers/123/customAudiences/456`.
    ///
    /// Example: `["customers/123/customAudiences/456"]`.
    pub custom_audiences: Option<Vec<String>>,
    /// Resource names of user lists for remarketing or customer match, as
    /// `customers/123/userLists/789`.
    ///
    /// Example: `["customers/123/userLists/789"]`.
    pub user_lists: Option<Vec<String>>,
    /// Resource names of affinity and in-market segments, as
    /// `customers/123/userInterests/321`.
    ///
    /// Example: `["customers/123/userInterests/321"]`.
    pub user_interests: Option<Vec<String>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl GoogleAudienceSegments {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Resource names of custom segments, as `customers/123/customAudiences/456`.
    #[must_use]
    pub fn custom_audiences(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.custom_audiences = value.into_optional();
        self
    }

    /// Resource names of user lists for remarketing or customer match, as
    /// `customers/123/userLists/789`.
    #[must_use]
    pub fn user_lists(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.user_lists = value.into_optional();
        self
    }

    /// Resource names of affinity and in-market segments, as
    /// `customers/123/userInterests/321`.
    #[must_use]
    pub fn user_interests(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.user_interests = value.into_optional();
        self
    }
}

impl Encode for GoogleAudienceSegments {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("customAudiences", &self.custom_audiences);
        object.field("userLists", &self.user_lists);
        object.field("userInterests", &self.user_interests);
    }
}

/// Budget and schedule of a Facebook ad set.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FacebookBudget {
    /// Period that the amount covers: each day (`DAILY`) or the whole run of the ads
    /// (`LIFETIME`).
    pub budget_type: BudgetType,
    /// Maximum spending per day or over the whole run, depending on
    /// [`budget_type`](FacebookBudget::budget_type).
    ///
    /// HighLevel does not document whether it is in units of the currency or in
    /// hundredths. Example: `1000`.
    pub amount: f64,
    /// First day on which the ads run.
    ///
    /// Example: `2024-01-01`.
    pub schedule_start_date: Option<Date>,
    /// Last day on which the ads run.
    ///
    /// Example: `2024-01-31`.
    pub schedule_end_date: Option<Date>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl FacebookBudget {
    /// Creates a value with the required fields.
    pub fn new(budget_type: BudgetType, amount: f64) -> Self {
        Self {
            budget_type,
            amount,
            schedule_start_date: None,
            schedule_end_date: None,
            extra: Extra::new(),
        }
    }

    /// First day on which the ads run.
    #[must_use]
    pub fn schedule_start_date(mut self, value: impl IntoOptional<Date>) -> Self {
        self.schedule_start_date = value.into_optional();
        self
    }

    /// Last day on which the ads run.
    #[must_use]
    pub fn schedule_end_date(mut self, value: impl IntoOptional<Date>) -> Self {
        self.schedule_end_date = value.into_optional();
        self
    }
}

impl Encode for FacebookBudget {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("budgetType", &self.budget_type);
        object.field("amount", &self.amount);
        object.field("scheduleStartDate", &WrittenAs(&self.schedule_start_date, "date"));
        object.field("scheduleEndDate", &WrittenAs(&self.schedule_end_date, "date"));
    }
}

/// A Google asset that puts a phone number on ads.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CallAsset {
    /// Phone number to call, such as `+14155551234`.
    pub phone_number: String,
    /// ISO 3166 code of the phone number's country, two letters.
    ///
    /// Example: `US`.
    pub country_code: String,
    /// Resource name of the conversion action that counts calls, as
    /// `customers/123/conversionActions/456`.
    pub call_conversion_action: Option<String>,
    /// Hours in which the asset is shown.
    pub ad_schedule_targets: Option<Vec<AdScheduleTarget>>,
    /// Resource name of the asset to change, as `customers/123/assets/456`; without it
    /// one is created.
    pub resource_name: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl CallAsset {
    /// Creates a value with the required fields.
    pub fn new(
        phone_number: impl Into<String>,
        country_code: impl Into<String>,
    ) -> Self {
        Self {
            phone_number: phone_number.into(),
            country_code: country_code.into(),
            call_conversion_action: None,
            ad_schedule_targets: None,
            resource_name: None,
            extra: Extra::new(),
        }
    }

    /// Resource name of the conversion action that counts calls, as
    /// `customers/123/conversionActions/456`.
    #[must_use]
    pub fn call_conversion_action(mut self, value: impl IntoOptional<String>) -> Self {
        self.call_conversion_action = value.into_optional();
        self
    }

    /// Hours in which the asset is shown.
    #[must_use]
    pub fn ad_schedule_targets(
        mut self,
        value: impl IntoOptional<Vec<AdScheduleTarget>>,
    ) -> Self {
        self.ad_schedule_targets = value.into_optional();
        self
    }

    /// Resource name of the asset to change, as `customers/123/assets/456`; without it
    /// one is created.
    #[must_use]
    pub fn resource_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.resource_name = value.into_optional();
        self
    }
}

impl Encode for CallAsset {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("phoneNumber", &self.phone_number);
        object.field("countryCode", &self.country_code);
        object.field("callConversionAction", &self.call_conversion_action);
        object.field("adScheduleTargets", &self.ad_schedule_targets);
        object.field("resourceName", &self.resource_name);
    }
}

/// A consent that a LinkedIn lead form asks for.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LinkedinLeadFormConsent {
    /// Whether the box has to be ticked before the form can be sent.
    pub check_required: bool,
    /// Number that identifies the consent within the form.
    ///
    /// Example: `1`.
    pub id: i64,
    /// Text of the consent, in one or more languages.
    pub consent: LocalizedText,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`LinkedinLeadFormConsent::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct LinkedinLeadFormConsentRequired {
    /// Whether the box has to be ticked before the form can be sent.
    pub check_required: bool,
    /// Number that identifies the consent within the form.
    ///
    /// Example: `1`.
    pub id: i64,
    /// Text of the consent, in one or more languages.
    pub consent: LocalizedText,
}

impl LinkedinLeadFormConsent {
    /// Creates a value with the required fields.
    pub fn new(required: LinkedinLeadFormConsentRequired) -> Self {
        let LinkedinLeadFormConsentRequired { check_required, id, consent } = required;
        Self {
            check_required,
            id,
            consent,
            extra: Extra::new(),
        }
    }
}

impl Encode for LinkedinLeadFormConsent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("checkRequired", &self.check_required);
        object.field("id", &self.id);
        object.field("consent", &self.consent);
    }
}

/// Value of a conversion in Google Ads.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ConversionValueSettings {
    /// Value of a conversion, in units of
    /// [`default_currency_code`](ConversionValueSettings::default_currency_code).
    ///
    /// Example: `10`.
    pub default_value: f64,
    /// ISO 4217 code of the currency of
    /// [`default_value`](ConversionValueSettings::default_value), such as `USD`.
    pub default_currency_code: String,
    /// Whether [`default_value`](ConversionValueSettings::default_value) replaces the
    /// value that a conversion has of its own.
    pub always_use_default_value: bool,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`ConversionValueSettings::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct ConversionValueSettingsRequired<DefaultCurrencyCode> {
    /// Value of a conversion, in units of
    /// [`default_currency_code`](ConversionValueSettings::default_currency_code).
    ///
    /// Example: `10`.
    pub default_value: f64,
    /// ISO 4217 code of the currency of
    /// [`default_value`](ConversionValueSettings::default_value), such as `USD`.
    pub default_currency_code: DefaultCurrencyCode,
    /// Whether [`default_value`](ConversionValueSettings::default_value) replaces the
    /// value that a conversion has of its own.
    pub always_use_default_value: bool,
}

impl ConversionValueSettings {
    /// Creates a value with the required fields.
    pub fn new(required: ConversionValueSettingsRequired<impl Into<String>>) -> Self {
        let ConversionValueSettingsRequired {
            default_value,
            default_currency_code,
            always_use_default_value,
        } = required;
        Self {
            default_value,
            default_currency_code: default_currency_code.into(),
            always_use_default_value,
            extra: Extra::new(),
        }
    }
}

impl Encode for ConversionValueSettings {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("defaultValue", &self.default_value);
        object.field("defaultCurrencyCode", &self.default_currency_code);
        object.field("alwaysUseDefaultValue", &self.always_use_default_value);
    }
}

/// A welcome message with questions to tap, to create for message ads on Facebook.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewFacebookConversationForm {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Display name of the conversation form.
    ///
    /// Example: `Welcome Form`.
    pub name: String,
    /// Greeting for people who open the chat.
    ///
    /// Example: `Hi! How can we help?`.
    pub text: String,
    /// Questions that can be tapped, with their replies.
    pub questions: Vec<WelcomeMessageQuestion>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewFacebookConversationForm {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        name: impl Into<String>,
        text: impl Into<String>,
        questions: impl IntoIterator<Item = WelcomeMessageQuestion>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            name: name.into(),
            text: text.into(),
            questions: questions.into_iter().collect(),
            extra: Extra::new(),
        }
    }
}

impl Encode for NewFacebookConversationForm {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("name", &self.name);
        object.field("text", &self.text);
        object.field("questions", &self.questions);
    }
}

/// The Google Ads account to connect to a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewGoogleIntegration {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Id of the Google Ads account, such as `123-456-7890`.
    pub ad_account_id: String,
    /// Id of the manager account (MCC) through which the Google Ads account is reached.
    ///
    /// Example: `987-654-3210`.
    pub manager_account_id: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`NewGoogleIntegration::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct NewGoogleIntegrationRequired<LocationIdValue, AdAccountId, ManagerAccountId> {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationIdValue,
    /// Id of the Google Ads account, such as `123-456-7890`.
    pub ad_account_id: AdAccountId,
    /// Id of the manager account (MCC) through which the Google Ads account is reached.
    ///
    /// Example: `987-654-3210`.
    pub manager_account_id: ManagerAccountId,
}

impl NewGoogleIntegration {
    /// Creates a value with the required fields.
    pub fn new(
        required: NewGoogleIntegrationRequired<
            impl Into<LocationId>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        let NewGoogleIntegrationRequired {
            location_id,
            ad_account_id,
            manager_account_id,
        } = required;
        Self {
            location_id: location_id.into(),
            ad_account_id: ad_account_id.into(),
            manager_account_id: manager_account_id.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for NewGoogleIntegration {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("adAccountId", &self.ad_account_id);
        object.field("mccId", &self.manager_account_id);
    }
}

/// The Facebook page and ad account to connect to a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewFacebookIntegration {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Id of the Facebook page, such as `103456789012345`.
    pub page_id: String,
    /// Id of the Facebook ad account, such as `act_123456789`; without it only the page
    /// is connected.
    pub ad_account_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewFacebookIntegration {
    /// Creates a value with the required fields.
    pub fn new(location_id: impl Into<LocationId>, page_id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            page_id: page_id.into(),
            ad_account_id: None,
            extra: Extra::new(),
        }
    }

    /// Id of the Facebook ad account, such as `act_123456789`; without it only the page
    /// is connected.
    #[must_use]
    pub fn ad_account_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.ad_account_id = value.into_optional();
        self
    }
}

impl Encode for NewFacebookIntegration {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("pageId", &self.page_id);
        object.field("adAccountId", &self.ad_account_id);
    }
}

/// The LinkedIn ad account to connect to a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewLinkedinIntegration {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Id of the LinkedIn ad account, such as `12345678`.
    pub ad_account_id: String,
    /// Name of the LinkedIn ad account.
    ///
    /// Example: `Acme Bakery Ads`.
    pub ad_account_name: String,
    /// Code of the account's currency, such as `USD`.
    pub currency_code: String,
    /// Id of the LinkedIn organization (company page) behind the account.
    ///
    /// Example: `5515715`.
    pub organization_id: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`NewLinkedinIntegration::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct NewLinkedinIntegrationRequired<
    LocationIdValue,
    AdAccountId,
    AdAccountName,
    CurrencyCode,
    OrganizationId,
> {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationIdValue,
    /// Id of the LinkedIn ad account, such as `12345678`.
    pub ad_account_id: AdAccountId,
    /// Name of the LinkedIn ad account.
    ///
    /// Example: `Acme Bakery Ads`.
    pub ad_account_name: AdAccountName,
    /// Code of the account's currency, such as `USD`.
    pub currency_code: CurrencyCode,
    /// Id of the LinkedIn organization (company page) behind the account.
    ///
    /// Example: `5515715`.
    pub organization_id: OrganizationId,
}

impl NewLinkedinIntegration {
    /// Creates a value with the required fields.
    pub fn new(
        required: NewLinkedinIntegrationRequired<
            impl Into<LocationId>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        let NewLinkedinIntegrationRequired {
            location_id,
            ad_account_id,
            ad_account_name,
            currency_code,
            organization_id,
        } = required;
        Self {
            location_id: location_id.into(),
            ad_account_id: ad_account_id.into(),
            ad_account_name: ad_account_name.into(),
            currency_code: currency_code.into(),
            organization_id: organization_id.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for NewLinkedinIntegration {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("adAccountId", &self.ad_account_id);
        object.field("adAccountName", &self.ad_account_name);
        object.field("currencyCode", &self.currency_code);
        object.field("organizationId", &self.organization_id);
    }
}

/// An upload of people to a Google customer match list.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewGoogleOfflineUserListJob {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Ids of the smart lists (saved filters of contacts) whose contacts are uploaded.
    ///
    /// Example: `["sl_123"]`.
    pub smart_list_ids: Option<Vec<String>>,
    /// Path of the CSV file with the people to upload, such as `/uploads/users.csv`. The
    /// reference does not say where the file is uploaded.
    pub csv_path: Option<String>,
    /// Id of the customer match list to which the people are added.
    ///
    /// Example: `ul_123`.
    pub user_list_id: Option<String>,
    /// Whether the customer match list is dynamic. HighLevel does not document its
    /// effect.
    pub is_dynamic: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewGoogleOfflineUserListJob {
    /// Creates a value with the required fields.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            smart_list_ids: None,
            csv_path: None,
            user_list_id: None,
            is_dynamic: None,
            extra: Extra::new(),
        }
    }

    /// Ids of the smart lists (saved filters of contacts) whose contacts are uploaded.
    #[must_use]
    pub fn smart_list_ids(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.smart_list_ids = value.into_optional();
        self
    }

    /// Path of the CSV file with the people to upload, such as `/uploads/users.csv`. The
    /// reference does not say where the file is uploaded.
    #[must_use]
    pub fn csv_path(mut self, value: impl IntoOptional<String>) -> Self {
        self.csv_path = value.into_optional();
        self
    }

    /// Id of the customer match list to which the people are added.
    #[must_use]
    pub fn user_list_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.user_list_id = value.into_optional();
        self
    }

    /// Whether the customer match list is dynamic. HighLevel does not document its
    /// effect.
    #[must_use]
    pub fn is_dynamic(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_dynamic = value.into_optional();
        self
    }
}

impl Encode for NewGoogleOfflineUserListJob {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("smartListIds", &self.smart_list_ids);
        object.field("csvPath", &self.csv_path);
        object.field("userListId", &self.user_list_id);
        object.field("isDynamic", &self.is_dynamic);
    }
}

/// Language and country of a LinkedIn lead form or campaign.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LinkedinLocale {
    /// Code of the country, such as `US`.
    pub country: String,
    /// Code of the language, such as `en`.
    pub language: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl LinkedinLocale {
    /// Creates a value with the required fields.
    pub fn new(country: impl Into<String>, language: impl Into<String>) -> Self {
        Self {
            country: country.into(),
            language: language.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for LinkedinLocale {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("country", &self.country);
        object.field("language", &self.language);
    }
}

/// A custom question in a Google lead form.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LeadFormAssetQuestion {
    /// Question as people read it in the form.
    ///
    /// Example: `What service are you interested in?`.
    pub custom_question_text: String,
    /// Answers, one of which people choose.
    pub single_choice_answers: Vec<LeadFormAssetAnswerTexts>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl LeadFormAssetQuestion {
    /// Creates a value with the required fields.
    pub fn new(
        custom_question_text: impl Into<String>,
        single_choice_answers: impl IntoIterator<Item = LeadFormAssetAnswerTexts>,
    ) -> Self {
        Self {
            custom_question_text: custom_question_text.into(),
            single_choice_answers: single_choice_answers.into_iter().collect(),
            extra: Extra::new(),
        }
    }
}

impl Encode for LeadFormAssetQuestion {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("customQuestionText", &self.custom_question_text);
        object.field("singleChoiceAnswers", &self.single_choice_answers);
    }
}

/// Rules by which a Google segment gathers visitors.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FlexibleRuleUserList {
    /// Operator that combines
    /// [`inclusive_operands`](FlexibleRuleUserList::inclusive_operands), such as `AND`.
    pub inclusive_rule_operator: Option<String>,
    /// Rules that put a visitor into the segment.
    pub inclusive_operands: Vec<GoogleSegmentRuleOperand>,
    /// Rules that keep a visitor out.
    pub exclusive_operands: Vec<GoogleSegmentRuleOperand>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl FlexibleRuleUserList {
    /// Creates a value with the required fields.
    pub fn new(
        inclusive_operands: impl IntoIterator<Item = GoogleSegmentRuleOperand>,
        exclusive_operands: impl IntoIterator<Item = GoogleSegmentRuleOperand>,
    ) -> Self {
        Self {
            inclusive_operands: inclusive_operands.into_iter().collect(),
            exclusive_operands: exclusive_operands.into_iter().collect(),
            inclusive_rule_operator: None,
            extra: Extra::new(),
        }
    }

    /// Operator that combines
    /// [`inclusive_operands`](FlexibleRuleUserList::inclusive_operands), such as `AND`.
    #[must_use]
    pub fn inclusive_rule_operator(mut self, value: impl IntoOptional<String>) -> Self {
        self.inclusive_rule_operator = value.into_optional();
        self
    }
}

impl Encode for FlexibleRuleUserList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("inclusiveRuleOperator", &self.inclusive_rule_operator);
        object.field("inclusiveOperands", &self.inclusive_operands);
        object.field("exclusiveOperands", &self.exclusive_operands);
    }
}

/// One of the answers to a question in a Facebook lead form.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FacebookLeadFormOption {
    /// Key of this option, such as `option 1`.
    pub key: String,
    /// Answer as people read it.
    ///
    /// Example: `Option 1`.
    pub value: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl FacebookLeadFormOption {
    /// Creates a value with the required fields.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for FacebookLeadFormOption {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("key", &self.key);
        object.field("value", &self.value);
    }
}

/// A point on Earth.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LatLng {
    /// Latitude in degrees.
    pub lat: Option<f64>,
    /// Longitude in degrees.
    pub lng: Option<f64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl LatLng {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Latitude in degrees.
    #[must_use]
    pub fn lat(mut self, value: impl IntoOptional<f64>) -> Self {
        self.lat = value.into_optional();
        self
    }

    /// Longitude in degrees.
    #[must_use]
    pub fn lng(mut self, value: impl IntoOptional<f64>) -> Self {
        self.lng = value.into_optional();
        self
    }
}

impl Encode for LatLng {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("lat", &self.lat);
        object.field("lng", &self.lng);
    }
}

/// A place that a LinkedIn campaign includes or excludes.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LinkedinLocation {
    /// Name of the place, such as `New York`.
    pub name: String,
    /// LinkedIn's URN of the place, such as `urn:li:geo:102713980`.
    pub urn: String,
    /// URN of the targeting facet, such as `urn:li:adTargetingFacet:locations`.
    pub facet_urn: String,
    /// Whether the audience includes or excludes the people in the place.
    pub selection_type: SelectionType,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl LinkedinLocation {
    /// Creates a value with the required fields.
    pub fn new(
        name: impl Into<String>,
        urn: impl Into<String>,
        facet_urn: impl Into<String>,
        selection_type: SelectionType,
    ) -> Self {
        Self {
            name: name.into(),
            urn: urn.into(),
            facet_urn: facet_urn.into(),
            selection_type,
            extra: Extra::new(),
        }
    }
}

impl Encode for LinkedinLocation {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("urn", &self.urn);
        object.field("facetUrn", &self.facet_urn);
        object.field("selectionType", &self.selection_type);
    }
}

/// An area between two corners on a map.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GeoViewport {
    /// North-eastern corner of the area.
    pub northeast: Option<LatLng>,
    /// South-western corner of the area.
    pub southwest: Option<LatLng>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl GeoViewport {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// North-eastern corner of the area.
    #[must_use]
    pub fn northeast(mut self, value: impl IntoOptional<LatLng>) -> Self {
        self.northeast = value.into_optional();
        self
    }

    /// South-western corner of the area.
    #[must_use]
    pub fn southwest(mut self, value: impl IntoOptional<LatLng>) -> Self {
        self.southwest = value.into_optional();
        self
    }
}

impl Encode for GeoViewport {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("northeast", &self.northeast);
        object.field("southwest", &self.southwest);
    }
}

/// An ad of a Google ad group.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleAdContent {
    /// Id of the ad, such as `ad_abc123`; HighLevel does not document how it differs from
    /// [`ad_id`](GoogleAdContent::ad_id).
    pub id: Option<String>,
    /// Display name of the ad.
    pub name: Option<String>,
    /// Content of the Google ad: images, a video, or a carousel of cards.
    pub media_type: Option<GoogleAdContentMediaType>,
    /// Headlines from which Google composes the ad.
    ///
    /// Example: `["Buy Now","Best Deals"]`.
    pub headlines: Option<Vec<String>>,
    /// Longer headlines, for formats with more room.
    ///
    /// Example: `["Discover Great Deals Today"]`.
    pub long_headlines: Option<Vec<String>>,
    /// Descriptions from which Google composes the body of the ad.
    ///
    /// Example: `["Great products"]`.
    pub descriptions: Option<Vec<String>>,
    /// URL that a click leads to.
    ///
    /// Example: `https://example.com`.
    pub final_url: Option<String>,
    /// First part of the path that the ad displays after its domain, such as `products`.
    pub path1: Option<String>,
    /// Second part of the displayed path, such as `deals`.
    pub path2: Option<String>,
    /// Whether the ad is marked as deleted.
    pub is_deleted: Option<bool>,
    /// Reason why Google rejected the ad.
    pub ad_error: Option<String>,
    /// Publishing status, such as `DRAFT`, `IN_REVIEW` or `PUBLISHED`.
    pub publishing_status: Option<PublishingStatus>,
    /// Id of the ad in HighLevel.
    pub ad_id: Option<String>,
    /// Id in HighLevel of the campaign that the ad belongs to.
    pub ad_campaign_id: Option<String>,
    /// Id in HighLevel of the ad group that the ad belongs to.
    pub ad_group_id: Option<String>,
    /// Resource name of the ad in Google Ads, as `customers/123/ads/456`.
    pub google_ad_id: Option<String>,
    /// Images of the ad.
    pub media: Option<Vec<GoogleMedia>>,
    /// Call to action on the button of a Google ad, such as `LEARN_MORE`.
    pub call_to_action_label: Option<GoogleCallToAction>,
    /// Name of the advertiser that the ad shows.
    ///
    /// Example: `Acme Corp`.
    pub business_name: Option<String>,
    /// YouTube videos of the ad.
    pub youtube_video_links: Option<Vec<GoogleYoutubeVideoLink>>,
    /// Cards of a carousel ad.
    pub carousel_cards: Option<Vec<GoogleCarouselCard>>,
    /// Channels of Google in which the ad appears.
    pub placements: Option<Vec<GoogleChannel>>,
    /// Whether the channels are set explicitly instead of chosen by Google.
    pub custom_channels: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl GoogleAdContent {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the ad, such as `ad_abc123`; HighLevel does not document how it differs from
    /// [`ad_id`](GoogleAdContent::ad_id).
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Display name of the ad.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Content of the Google ad: images, a video, or a carousel of cards.
    #[must_use]
    pub fn media_type(
        mut self,
        value: impl IntoOptional<GoogleAdContentMediaType>,
    ) -> Self {
        self.media_type = value.into_optional();
        self
    }

    /// Headlines from which Google composes the ad.
    #[must_use]
    pub fn headlines(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.headlines = value.into_optional();
        self
    }

    /// Longer headlines, for formats with more room.
    #[must_use]
    pub fn long_headlines(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.long_headlines = value.into_optional();
        self
    }

    /// Descriptions from which Google composes the body of the ad.
    #[must_use]
    pub fn descriptions(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.descriptions = value.into_optional();
        self
    }

    /// URL that a click leads to.
    #[must_use]
    pub fn final_url(mut self, value: impl IntoOptional<String>) -> Self {
        self.final_url = value.into_optional();
        self
    }

    /// First part of the path that the ad displays after its domain, such as `products`.
    #[must_use]
    pub fn path1(mut self, value: impl IntoOptional<String>) -> Self {
        self.path1 = value.into_optional();
        self
    }

    /// Second part of the displayed path, such as `deals`.
    #[must_use]
    pub fn path2(mut self, value: impl IntoOptional<String>) -> Self {
        self.path2 = value.into_optional();
        self
    }

    /// Whether the ad is marked as deleted.
    #[must_use]
    pub fn is_deleted(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_deleted = value.into_optional();
        self
    }

    /// Reason why Google rejected the ad.
    #[must_use]
    pub fn ad_error(mut self, value: impl IntoOptional<String>) -> Self {
        self.ad_error = value.into_optional();
        self
    }

    /// Publishing status, such as `DRAFT`, `IN_REVIEW` or `PUBLISHED`.
    #[must_use]
    pub fn publishing_status(
        mut self,
        value: impl IntoOptional<PublishingStatus>,
    ) -> Self {
        self.publishing_status = value.into_optional();
        self
    }

    /// Id of the ad in HighLevel.
    #[must_use]
    pub fn ad_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.ad_id = value.into_optional();
        self
    }

    /// Id in HighLevel of the campaign that the ad belongs to.
    #[must_use]
    pub fn ad_campaign_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.ad_campaign_id = value.into_optional();
        self
    }

    /// Id in HighLevel of the ad group that the ad belongs to.
    #[must_use]
    pub fn ad_group_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.ad_group_id = value.into_optional();
        self
    }

    /// Resource name of the ad in Google Ads, as `customers/123/ads/456`.
    #[must_use]
    pub fn google_ad_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.google_ad_id = value.into_optional();
        self
    }

    /// Images of the ad.
    #[must_use]
    pub fn media(mut self, value: impl IntoOptional<Vec<GoogleMedia>>) -> Self {
        self.media = value.into_optional();
        self
    }

    /// Call to action on the button of a Google ad, such as `LEARN_MORE`.
    #[must_use]
    pub fn call_to_action_label(
        mut self,
        value: impl IntoOptional<GoogleCallToAction>,
    ) -> Self {
        self.call_to_action_label = value.into_optional();
        self
    }

    /// Name of the advertiser that the ad shows.
    #[must_use]
    pub fn business_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.business_name = value.into_optional();
        self
    }

    /// YouTube videos of the ad.
    #[must_use]
    pub fn youtube_video_links(
        mut self,
        value: impl IntoOptional<Vec<GoogleYoutubeVideoLink>>,
    ) -> Self {
        self.youtube_video_links = value.into_optional();
        self
    }

    /// Cards of a carousel ad.
    #[must_use]
    pub fn carousel_cards(
        mut self,
        value: impl IntoOptional<Vec<GoogleCarouselCard>>,
    ) -> Self {
        self.carousel_cards = value.into_optional();
        self
    }

    /// Channels of Google in which the ad appears.
    #[must_use]
    pub fn placements(mut self, value: impl IntoOptional<Vec<GoogleChannel>>) -> Self {
        self.placements = value.into_optional();
        self
    }

    /// Whether the channels are set explicitly instead of chosen by Google.
    #[must_use]
    pub fn custom_channels(mut self, value: impl IntoOptional<bool>) -> Self {
        self.custom_channels = value.into_optional();
        self
    }
}

impl Encode for GoogleAdContent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("mediaType", &self.media_type);
        object.field("headlines", &self.headlines);
        object.field("longHeadlines", &self.long_headlines);
        object.field("descriptions", &self.descriptions);
        object.field("finalUrl", &self.final_url);
        object.field("path1", &self.path1);
        object.field("path2", &self.path2);
        object.field("isDeleted", &self.is_deleted);
        object.field("adError", &self.ad_error);
        object.field("publishingStatus", &self.publishing_status);
        object.field("adId", &self.ad_id);
        object.field("adCampaignId", &self.ad_campaign_id);
        object.field("adGroupId", &self.ad_group_id);
        object.field("googleAdId", &self.google_ad_id);
        object.field("media", &self.media);
        object.field("callToActionLabel", &self.call_to_action_label);
        object.field("businessName", &self.business_name);
        object.field("youtubeVideoLinks", &self.youtube_video_links);
        object.field("carouselCards", &self.carousel_cards);
        object.field("placements", &self.placements);
        object.field("customChannels", &self.custom_channels);
    }
}

/// A span of hours in which the ads of a Google campaign run.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleAdSchedule {
    /// Day or days of the week to which the hours apply.
    pub day_of_week: GoogleAdScheduleDayOfWeek,
    /// Time at which the span begins, `HH:MM`.
    ///
    /// Example: `09:00`.
    pub from: String,
    /// Time at which the span ends, `HH:MM`.
    ///
    /// Example: `17:00`.
    pub to: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl GoogleAdSchedule {
    /// Creates a value with the required fields.
    pub fn new(
        day_of_week: GoogleAdScheduleDayOfWeek,
        from: impl Into<String>,
        to: impl Into<String>,
    ) -> Self {
        Self {
            day_of_week,
            from: from.into(),
            to: to.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for GoogleAdSchedule {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("dayOfWeek", &self.day_of_week);
        object.field("from", &self.from);
        object.field("to", &self.to);
    }
}

/// An image that is shown with the ads of a Google campaign.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleAssetImage {
    /// URL of the image.
    pub url: String,
    /// Resource name of the image in Google Ads, as `customers/123/assets/456`.
    pub resource_name: Option<String>,
    /// Name of the image, such as `Logo`.
    pub name: Option<String>,
    /// Reason why the image could not be uploaded to Google.
    pub error: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl GoogleAssetImage {
    /// Creates a value with the required fields.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            resource_name: None,
            name: None,
            error: None,
            extra: Extra::new(),
        }
    }

    /// Resource name of the image in Google Ads, as `customers/123/assets/456`.
    #[must_use]
    pub fn resource_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.resource_name = value.into_optional();
        self
    }

    /// Name of the image, such as `Logo`.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Reason why the image could not be uploaded to Google.
    #[must_use]
    pub fn error(mut self, value: impl IntoOptional<String>) -> Self {
        self.error = value.into_optional();
        self
    }
}

impl Encode for GoogleAssetImage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("url", &self.url);
        object.field("resourceName", &self.resource_name);
        object.field("name", &self.name);
        object.field("error", &self.error);
    }
}

/// Assets that are shown with the ads of a Google campaign.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleAssets {
    /// Resource names of call assets, as `customers/123/assets/456`.
    pub calls: Option<Vec<String>>,
    /// Resource names of sitelink assets, as `customers/123/assets/789`.
    pub sitelinks: Option<Vec<String>>,
    /// Resource name of the lead form asset, as `customers/123/assets/321`.
    pub lead_form: Option<String>,
    /// Images that can be shown.
    pub images: Option<Vec<GoogleAssetImage>>,
    /// Logo of the advertiser.
    pub business_logo: Option<GoogleAssetImage>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl GoogleAssets {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Resource names of call assets, as `customers/123/assets/456`.
    #[must_use]
    pub fn calls(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.calls = value.into_optional();
        self
    }

    /// Resource names of sitelink assets, as `customers/123/assets/789`.
    #[must_use]
    pub fn sitelinks(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.sitelinks = value.into_optional();
        self
    }

    /// Resource name of the lead form asset, as `customers/123/assets/321`.
    #[must_use]
    pub fn lead_form(mut self, value: impl IntoOptional<String>) -> Self {
        self.lead_form = value.into_optional();
        self
    }

    /// Images that can be shown.
    #[must_use]
    pub fn images(mut self, value: impl IntoOptional<Vec<GoogleAssetImage>>) -> Self {
        self.images = value.into_optional();
        self
    }

    /// Logo of the advertiser.
    #[must_use]
    pub fn business_logo(mut self, value: impl IntoOptional<GoogleAssetImage>) -> Self {
        self.business_logo = value.into_optional();
        self
    }
}

impl Encode for GoogleAssets {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("calls", &self.calls);
        object.field("sitelinks", &self.sitelinks);
        object.field("leadForm", &self.lead_form);
        object.field("images", &self.images);
        object.field("businessLogo", &self.business_logo);
    }
}

/// Bidding strategy of a Google campaign.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleBiddingStrategy {
    /// Name of the strategy, such as `MAXIMIZE_CONVERSIONS`.
    pub type_: Option<String>,
    /// Bid in micros, which are millionths of the currency's unit.
    pub value: Option<f64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl GoogleBiddingStrategy {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the strategy, such as `MAXIMIZE_CONVERSIONS`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// Bid in micros, which are millionths of the currency's unit.
    #[must_use]
    pub fn value(mut self, value: impl IntoOptional<f64>) -> Self {
        self.value = value.into_optional();
        self
    }
}

impl Encode for GoogleBiddingStrategy {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("value", &self.value);
    }
}

/// Budget and schedule of a Google campaign.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleBudget {
    /// Period that the amount covers: each day (`DAILY`) or the whole run of the ads
    /// (`LIFETIME`).
    pub budget_type: Option<BudgetType>,
    /// Maximum spending per day or over the whole run, depending on
    /// [`budget_type`](GoogleBudget::budget_type), in micros (millionths of the
    /// currency's unit).
    ///
    /// Example: `5000`.
    pub amount: Option<f64>,
    /// First day on which the ads run.
    ///
    /// Example: `2024-01-01`.
    pub schedule_start_date: Option<Date>,
    /// Last day on which the ads run.
    ///
    /// Example: `2024-12-31`.
    pub schedule_end_date: Option<Date>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl GoogleBudget {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Period that the amount covers: each day (`DAILY`) or the whole run of the ads
    /// (`LIFETIME`).
    #[must_use]
    pub fn budget_type(mut self, value: impl IntoOptional<BudgetType>) -> Self {
        self.budget_type = value.into_optional();
        self
    }

    /// Maximum spending per day or over the whole run, depending on
    /// [`budget_type`](GoogleBudget::budget_type), in micros (millionths of the
    /// currency's unit).
    #[must_use]
    pub fn amount(mut self, value: impl IntoOptional<f64>) -> Self {
        self.amount = value.into_optional();
        self
    }

    /// First day on which the ads run.
    #[must_use]
    pub fn schedule_start_date(mut self, value: impl IntoOptional<Date>) -> Self {
        self.schedule_start_date = value.into_optional();
        self
    }

    /// Last day on which the ads run.
    #[must_use]
    pub fn schedule_end_date(mut self, value: impl IntoOptional<Date>) -> Self {
        self.schedule_end_date = value.into_optional();
        self
    }
}

impl Encode for GoogleBudget {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("budgetType", &self.budget_type);
        object.field("amount", &self.amount);
        object.field("scheduleStartDate", &WrittenAs(&self.schedule_start_date, "date"));
        object.field("scheduleEndDate", &WrittenAs(&self.schedule_end_date, "date"));
    }
}

/// Goal of a Google campaign.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleCampaignGoal {
    /// What the goal counts: conversions, clicks or actions on YouTube.
    pub type_: GoogleCampaignGoalType,
    /// Value of the goal, such as the resource name of a conversion action.
    pub value: Option<String>,
    /// Whether the goal is a custom goal of Google Ads, which is a chosen set of
    /// conversion actions.
    pub is_custom_conversion_goal: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl GoogleCampaignGoal {
    /// Creates a value with the required fields.
    pub fn new(type_: GoogleCampaignGoalType) -> Self {
        Self {
            type_,
            value: None,
            is_custom_conversion_goal: None,
            extra: Extra::new(),
        }
    }

    /// Value of the goal, such as the resource name of a conversion action.
    #[must_use]
    pub fn value(mut self, value: impl IntoOptional<String>) -> Self {
        self.value = value.into_optional();
        self
    }

    /// Whether the goal is a custom goal of Google Ads, which is a chosen set of
    /// conversion actions.
    #[must_use]
    pub fn is_custom_conversion_goal(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_custom_conversion_goal = value.into_optional();
        self
    }
}

impl Encode for GoogleCampaignGoal {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("value", &self.value);
        object.field("isCustomConversionGoal", &self.is_custom_conversion_goal);
    }
}

/// A card of a carousel ad on Google.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleCarouselCard {
    /// Headline of the card.
    ///
    /// Example: `Shop Now`.
    pub headline: Option<String>,
    /// URL that a click leads to.
    ///
    /// Example: `https://example.com`.
    pub final_url: Option<String>,
    /// Call to action on the button of a Google ad, such as `LEARN_MORE`.
    pub call_to_action_label: Option<String>,
    /// Images of the card.
    pub media: Option<Vec<GoogleMedia>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl GoogleCarouselCard {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Headline of the card.
    #[must_use]
    pub fn headline(mut self, value: impl IntoOptional<String>) -> Self {
        self.headline = value.into_optional();
        self
    }

    /// URL that a click leads to.
    #[must_use]
    pub fn final_url(mut self, value: impl IntoOptional<String>) -> Self {
        self.final_url = value.into_optional();
        self
    }

    /// Call to action on the button of a Google ad, such as `LEARN_MORE`.
    #[must_use]
    pub fn call_to_action_label(mut self, value: impl IntoOptional<String>) -> Self {
        self.call_to_action_label = value.into_optional();
        self
    }

    /// Images of the card.
    #[must_use]
    pub fn media(mut self, value: impl IntoOptional<Vec<GoogleMedia>>) -> Self {
        self.media = value.into_optional();
        self
    }
}

impl Encode for GoogleCarouselCard {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("headline", &self.headline);
        object.field("finalUrl", &self.final_url);
        object.field("callToActionLabel", &self.call_to_action_label);
        object.field("media", &self.media);
    }
}

/// A gender or range of age that a Google campaign includes or excludes.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleDemographicTarget {
    /// Google's name for the group, such as `MALE` or `AGE_RANGE_25_34`.
    pub demographic: String,
    /// Whether the group is excluded.
    pub negative: bool,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`GoogleDemographicTarget::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct GoogleDemographicTargetRequired<Demographic> {
    /// Google's name for the group, such as `MALE` or `AGE_RANGE_25_34`.
    pub demographic: Demographic,
    /// Whether the group is excluded.
    pub negative: bool,
}

impl GoogleDemographicTarget {
    /// Creates a value with the required fields.
    pub fn new(required: GoogleDemographicTargetRequired<impl Into<String>>) -> Self {
        let GoogleDemographicTargetRequired { demographic, negative } = required;
        Self {
            demographic: demographic.into(),
            negative,
            extra: Extra::new(),
        }
    }
}

impl Encode for GoogleDemographicTarget {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("enum", &self.demographic);
        object.field("negative", &self.negative);
    }
}

/// A keyword of a Google ad group.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleKeywordItem {
    /// Text of the keyword, a word or a phrase.
    pub keyword: String,
    /// Searches that match the keyword: those of related meaning (`BROAD`), those that
    /// contain the phrase (`PHRASE`), or only the exact one (`EXACT`).
    pub match_type: KeywordMatchType,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl GoogleKeywordItem {
    /// Creates a value with the required fields.
    pub fn new(keyword: impl Into<String>, match_type: KeywordMatchType) -> Self {
        Self {
            keyword: keyword.into(),
            match_type,
            extra: Extra::new(),
        }
    }
}

impl Encode for GoogleKeywordItem {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("keyword", &self.keyword);
        object.field("matchType", &self.match_type);
    }
}

/// Keywords that decide for which searches the ads of a Google ad group appear.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleKeywords {
    /// Keywords for which the ads appear.
    pub positives: Option<Vec<GoogleKeywordItem>>,
    /// Keywords for which the ads do not appear.
    pub negatives: Option<Vec<GoogleKeywordItem>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl GoogleKeywords {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Keywords for which the ads appear.
    #[must_use]
    pub fn positives(
        mut self,
        value: impl IntoOptional<Vec<GoogleKeywordItem>>,
    ) -> Self {
        self.positives = value.into_optional();
        self
    }

    /// Keywords for which the ads do not appear.
    #[must_use]
    pub fn negatives(
        mut self,
        value: impl IntoOptional<Vec<GoogleKeywordItem>>,
    ) -> Self {
        self.negatives = value.into_optional();
        self
    }
}

impl Encode for GoogleKeywords {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("positives", &self.positives);
        object.field("negatives", &self.negatives);
    }
}

/// A language that a Google campaign or ad group targets.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleLocale {
    /// Name of the language, such as `English`.
    pub name: Option<String>,
    /// Google's number for the language, such as `1000` for English.
    pub key: Option<String>,
    /// Google's number for the language, such as `1000` for English.
    pub id: Option<String>,
    /// Resource name of the language, such as `languageConstants/1000`.
    pub resource_name: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl GoogleLocale {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the language, such as `English`.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Google's number for the language, such as `1000` for English.
    #[must_use]
    pub fn key(mut self, value: impl IntoOptional<String>) -> Self {
        self.key = value.into_optional();
        self
    }

    /// Google's number for the language, such as `1000` for English.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Resource name of the language, such as `languageConstants/1000`.
    #[must_use]
    pub fn resource_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.resource_name = value.into_optional();
        self
    }
}

impl Encode for GoogleLocale {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("key", &self.key);
        object.field("id", &self.id);
        object.field("resourceName", &self.resource_name);
    }
}

/// An image of a Google ad.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleMedia {
    /// Type of the media file; only images are documented.
    pub type_: Option<GoogleMediaType>,
    /// URL from which the image is taken.
    ///
    /// Example: `https://example.com/image.jpg`.
    pub src: Option<String>,
    /// Whether the image is the advertiser's logo.
    pub is_logo: Option<bool>,
    /// Reason why Google rejected the image.
    pub error: Option<String>,
    /// URL at which anyone can load the image.
    pub url: Option<String>,
    /// Shape of the image, such as `SQUARE`.
    pub image_type: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl GoogleMedia {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Type of the media file; only images are documented.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<GoogleMediaType>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// URL from which the image is taken.
    #[must_use]
    pub fn src(mut self, value: impl IntoOptional<String>) -> Self {
        self.src = value.into_optional();
        self
    }

    /// Whether the image is the advertiser's logo.
    #[must_use]
    pub fn is_logo(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_logo = value.into_optional();
        self
    }

    /// Reason why Google rejected the image.
    #[must_use]
    pub fn error(mut self, value: impl IntoOptional<String>) -> Self {
        self.error = value.into_optional();
        self
    }

    /// URL at which anyone can load the image.
    #[must_use]
    pub fn with_url(mut self, value: impl IntoOptional<String>) -> Self {
        self.url = value.into_optional();
        self
    }

    /// Shape of the image, such as `SQUARE`.
    #[must_use]
    pub fn image_type(mut self, value: impl IntoOptional<String>) -> Self {
        self.image_type = value.into_optional();
        self
    }
}

impl Encode for GoogleMedia {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("src", &self.src);
        object.field("isLogo", &self.is_logo);
        object.field("error", &self.error);
        object.field("url", &self.url);
        object.field("imageType", &self.image_type);
    }
}

/// Networks of Google on which a campaign runs.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleNetworkSettings {
    /// Whether the ads appear on the Google Search Network.
    pub target_search_network: bool,
    /// Whether the ads appear on the Google Display Network.
    pub target_content_network: bool,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`GoogleNetworkSettings::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct GoogleNetworkSettingsRequired {
    /// Whether the ads appear on the Google Search Network.
    pub target_search_network: bool,
    /// Whether the ads appear on the Google Display Network.
    pub target_content_network: bool,
}

impl GoogleNetworkSettings {
    /// Creates a value with the required fields.
    #[allow(
        clippy::needless_pass_by_value,
        reason = "the struct exists only to name the arguments"
    )]
    pub fn new(required: GoogleNetworkSettingsRequired) -> Self {
        let GoogleNetworkSettingsRequired {
            target_search_network,
            target_content_network,
        } = required;
        Self {
            target_search_network,
            target_content_network,
            extra: Extra::new(),
        }
    }
}

impl Encode for GoogleNetworkSettings {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("targetSearchNetwork", &self.target_search_network);
        object.field("targetContentNetwork", &self.target_content_network);
    }
}

/// A reference to a Google audience segment.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleSegmentTarget {
    /// Type of the segment, such as `USER_LIST`.
    pub type_: String,
    /// Resource name of the segment, as `customers/123/userLists/456`.
    pub id: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl GoogleSegmentTarget {
    /// Creates a value with the required fields.
    pub fn new(type_: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            id: id.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for GoogleSegmentTarget {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("id", &self.id);
    }
}

/// Predefined Google audiences that a campaign targets.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleTargetInterests {
    /// Resource names of affinity audiences (people with a lasting interest), as
    /// `customers/123/userInterests/789`.
    pub affinity: Option<Vec<String>>,
    /// Resource names of in-market audiences (people about to buy), as
    /// `customers/123/userInterests/321`.
    pub in_market: Option<Vec<String>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl GoogleTargetInterests {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Resource names of affinity audiences (people with a lasting interest), as
    /// `customers/123/userInterests/789`.
    #[must_use]
    pub fn affinity(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.affinity = value.into_optional();
        self
    }

    /// Resource names of in-market audiences (people about to buy), as
    /// `customers/123/userInterests/321`.
    #[must_use]
    pub fn in_market(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.in_market = value.into_optional();
        self
    }
}

impl Encode for GoogleTargetInterests {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("affinity", &self.affinity);
        object.field("inMarket", &self.in_market);
    }
}

/// A YouTube video of a Google ad.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleYoutubeVideoLink {
    /// Id of the video on YouTube, such as `dQw4w9WgXcQ`.
    pub youtube_video_id: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl GoogleYoutubeVideoLink {
    /// Creates a value with the required fields.
    pub fn new(youtube_video_id: impl Into<String>) -> Self {
        Self {
            youtube_video_id: youtube_video_id.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for GoogleYoutubeVideoLink {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("youtubeVideoId", &self.youtube_video_id);
    }
}

/// Introduction that a Facebook lead form shows before its questions.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GreetingCard {
    /// Heading of the introduction.
    ///
    /// Example: `Welcome!`.
    pub title: String,
    /// Layout of the introduction, such as `LIST_STYLE`.
    pub style: String,
    /// Lines of the introduction.
    ///
    /// Example: `["Learn more about our services"]`.
    pub content: Vec<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl GreetingCard {
    /// Creates a value with the required fields.
    pub fn new(
        title: impl Into<String>,
        style: impl Into<String>,
        content: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            title: title.into(),
            style: style.into(),
            content: content.into_iter().map(Into::into).collect(),
            extra: Extra::new(),
        }
    }
}

impl Encode for GreetingCard {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("title", &self.title);
        object.field("style", &self.style);
        object.field("content", &self.content);
    }
}

/// A hidden field of a LinkedIn lead form, such as a UTM parameter.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LinkedinLeadFormHiddenField {
    /// Name of the hidden field, such as `utm_source`.
    pub name: String,
    /// Value that is sent with each lead.
    ///
    /// Example: `linkedin`.
    pub value: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl LinkedinLeadFormHiddenField {
    /// Creates a value with the required fields.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for LinkedinLeadFormHiddenField {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("value", &self.value);
    }
}

/// Website, language, places and seed keywords for which to suggest keywords.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleKeywordIdeaQuery {
    /// URL of the web page for which keywords are wanted.
    ///
    /// Example: `https://example.com`.
    pub url: String,
    /// Language of the keywords, such as `en`.
    pub language_code: Option<String>,
    /// Places in which people search, such as `US`.
    pub locations: Option<Vec<String>>,
    /// Seed keywords, from which the suggestions are derived.
    ///
    /// Example: `["marketing"]`.
    pub keywords: Option<Vec<String>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl GoogleKeywordIdeaQuery {
    /// Creates a value with the required fields.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            language_code: None,
            locations: None,
            keywords: None,
            extra: Extra::new(),
        }
    }

    /// Language of the keywords, such as `en`.
    #[must_use]
    pub fn language_code(mut self, value: impl IntoOptional<String>) -> Self {
        self.language_code = value.into_optional();
        self
    }

    /// Places in which people search, such as `US`.
    #[must_use]
    pub fn locations(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.locations = value.into_optional();
        self
    }

    /// Seed keywords, from which the suggestions are derived.
    #[must_use]
    pub fn keywords(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.keywords = value.into_optional();
        self
    }
}

impl Encode for GoogleKeywordIdeaQuery {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("url", &self.url);
        object.field("languageCode", &self.language_code);
        object.field("locations", &self.locations);
        object.field("keywords", &self.keywords);
    }
}

/// A Google asset that collects leads in a form.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LeadFormAsset {
    /// Resource name of the asset to change, as `customers/123/assets/456`; without it
    /// one is created.
    pub resource_name: Option<String>,
    /// Headline of the form.
    ///
    /// Example: `Get a free quote`.
    pub headline: String,
    /// Text below the headline of the form.
    pub description: String,
    /// Name of the advertiser that the form shows.
    ///
    /// Example: `Acme Corp`.
    pub business_name: String,
    /// URL of the advertiser's privacy policy, which the form links to.
    ///
    /// Example: `https://example.com/privacy`.
    pub privacy_policy_url: String,
    /// Details that the form asks for.
    pub fields: Vec<LeadFormAssetField>,
    /// Call to action on the button that opens the Google lead form, such as `GET_QUOTE`.
    pub call_to_action_type: LeadFormAssetCallToActionType,
    /// Text beside the button that opens the form.
    ///
    /// Example: `Request your free quote now`.
    pub call_to_action_description: Option<String>,
    /// Resource name of the background image, as `customers/123/assets/789`.
    pub background_image_asset: Option<String>,
    /// Whether to prefer more leads (`LOW_INTENT`) or leads with a serious interest
    /// (`HIGH_INTENT`).
    pub desired_intent: Option<LeadFormAssetDesiredIntent>,
    /// Custom questions, shown after the standard fields.
    pub custom_question_fields: Option<Vec<LeadFormAssetQuestion>>,
    /// Headline that is shown after the form is submitted.
    ///
    /// Example: `Thank you!`.
    pub post_submit_headline: Option<String>,
    /// Text that is shown after the form is submitted.
    ///
    /// Example: `We will be in touch shortly`.
    pub post_submit_description: Option<String>,
    /// Call to action on the button that is shown after the Google lead form is
    /// submitted, such as `VISIT_SITE`.
    pub post_submit_call_to_action_type: Option<PostSubmitCallToActionType>,
    /// URL to which the button leads after the form is submitted.
    ///
    /// Example: `https://example.com/thank-you`.
    pub final_urls: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`LeadFormAsset::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct LeadFormAssetRequired<
    Headline,
    Description,
    BusinessName,
    PrivacyPolicyUrl,
    Fields,
> {
    /// Headline of the form.
    ///
    /// Example: `Get a free quote`.
    pub headline: Headline,
    /// Text below the headline of the form.
    pub description: Description,
    /// Name of the advertiser that the form shows.
    ///
    /// Example: `Acme Corp`.
    pub business_name: BusinessName,
    /// URL of the advertiser's privacy policy, which the form links to.
    ///
    /// Example: `https://example.com/privacy`.
    pub privacy_policy_url: PrivacyPolicyUrl,
    /// Details that the form asks for.
    pub fields: Fields,
    /// Call to action on the button that opens the Google lead form, such as `GET_QUOTE`.
    pub call_to_action_type: LeadFormAssetCallToActionType,
}

impl LeadFormAsset {
    /// Creates a value with the required fields.
    pub fn new(
        required: LeadFormAssetRequired<
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl IntoIterator<Item = LeadFormAssetField>,
        >,
    ) -> Self {
        let LeadFormAssetRequired {
            headline,
            description,
            business_name,
            privacy_policy_url,
            fields,
            call_to_action_type,
        } = required;
        Self {
            headline: headline.into(),
            description: description.into(),
            business_name: business_name.into(),
            privacy_policy_url: privacy_policy_url.into(),
            fields: fields.into_iter().collect(),
            call_to_action_type,
            resource_name: None,
            call_to_action_description: None,
            background_image_asset: None,
            desired_intent: None,
            custom_question_fields: None,
            post_submit_headline: None,
            post_submit_description: None,
            post_submit_call_to_action_type: None,
            final_urls: None,
            extra: Extra::new(),
        }
    }

    /// Resource name of the asset to change, as `customers/123/assets/456`; without it
    /// one is created.
    #[must_use]
    pub fn resource_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.resource_name = value.into_optional();
        self
    }

    /// Text beside the button that opens the form.
    #[must_use]
    pub fn call_to_action_description(
        mut self,
        value: impl IntoOptional<String>,
    ) -> Self {
        self.call_to_action_description = value.into_optional();
        self
    }

    /// Resource name of the background image, as `customers/123/assets/789`.
    #[must_use]
    pub fn background_image_asset(mut self, value: impl IntoOptional<String>) -> Self {
        self.background_image_asset = value.into_optional();
        self
    }

    /// Whether to prefer more leads (`LOW_INTENT`) or leads with a serious interest
    /// (`HIGH_INTENT`).
    #[must_use]
    pub fn desired_intent(
        mut self,
        value: impl IntoOptional<LeadFormAssetDesiredIntent>,
    ) -> Self {
        self.desired_intent = value.into_optional();
        self
    }

    /// Custom questions, shown after the standard fields.
    #[must_use]
    pub fn custom_question_fields(
        mut self,
        value: impl IntoOptional<Vec<LeadFormAssetQuestion>>,
    ) -> Self {
        self.custom_question_fields = value.into_optional();
        self
    }

    /// Headline that is shown after the form is submitted.
    #[must_use]
    pub fn post_submit_headline(mut self, value: impl IntoOptional<String>) -> Self {
        self.post_submit_headline = value.into_optional();
        self
    }

    /// Text that is shown after the form is submitted.
    #[must_use]
    pub fn post_submit_description(mut self, value: impl IntoOptional<String>) -> Self {
        self.post_submit_description = value.into_optional();
        self
    }

    /// Call to action on the button that is shown after the Google lead form is
    /// submitted, such as `VISIT_SITE`.
    #[must_use]
    pub fn post_submit_call_to_action_type(
        mut self,
        value: impl IntoOptional<PostSubmitCallToActionType>,
    ) -> Self {
        self.post_submit_call_to_action_type = value.into_optional();
        self
    }

    /// URL to which the button leads after the form is submitted.
    #[must_use]
    pub fn final_urls(mut self, value: impl IntoOptional<String>) -> Self {
        self.final_urls = value.into_optional();
        self
    }
}

impl Encode for LeadFormAsset {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("resourceName", &self.resource_name);
        object.field("headline", &self.headline);
        object.field("description", &self.description);
        object.field("businessName", &self.business_name);
        object.field("privacyPolicyUrl", &self.privacy_policy_url);
        object.field("fields", &self.fields);
        object.field("callToActionType", &self.call_to_action_type);
        object.field("callToActionDescription", &self.call_to_action_description);
        object.field("backgroundImageAsset", &self.background_image_asset);
        object.field("desiredIntent", &self.desired_intent);
        object.field("customQuestionFields", &self.custom_question_fields);
        object.field("postSubmitHeadline", &self.post_submit_headline);
        object.field("postSubmitDescription", &self.post_submit_description);
        object
            .field("postSubmitCallToActionType", &self.post_submit_call_to_action_type);
        object.field("finalUrls", &self.final_urls);
    }
}

/// Wording and questions of a LinkedIn lead form.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LinkedinLeadFormContent {
    /// Questions of the form.
    pub questions: Vec<LinkedinLeadFormQuestion>,
    /// Text below the headline, in one or more languages.
    pub description: Option<LocalizedText>,
    /// Headline of the form, in one or more languages.
    pub headline: LocalizedText,
    /// Message and button that are shown after the form is submitted.
    pub post_submission_info: PostSubmissionInfo,
    /// Privacy policy, disclaimer and consents.
    pub legal_info: LinkedinLeadFormLegalInfo,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl LinkedinLeadFormContent {
    /// Creates a value with the required fields.
    pub fn new(
        questions: impl IntoIterator<Item = LinkedinLeadFormQuestion>,
        headline: LocalizedText,
        post_submission_info: PostSubmissionInfo,
        legal_info: LinkedinLeadFormLegalInfo,
    ) -> Self {
        Self {
            questions: questions.into_iter().collect(),
            headline,
            post_submission_info,
            legal_info,
            description: None,
            extra: Extra::new(),
        }
    }

    /// Text below the headline, in one or more languages.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<LocalizedText>) -> Self {
        self.description = value.into_optional();
        self
    }
}

impl Encode for LinkedinLeadFormContent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("questions", &self.questions);
        object.field("description", &self.description);
        object.field("headline", &self.headline);
        object.field("postSubmissionInfo", &self.post_submission_info);
        object.field("legalInfo", &self.legal_info);
    }
}

/// A detail that a Google lead form asks for.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LeadFormAssetField {
    /// Type of the requested answer, by the name that Google Ads uses, such as
    /// `FULL_NAME` or `EMAIL`.
    pub input_type: String,
    /// Answers, one of which people choose.
    pub single_choice_answers: Option<Vec<LeadFormAssetAnswer>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl LeadFormAssetField {
    /// Creates a value with the required fields.
    pub fn new(input_type: impl Into<String>) -> Self {
        Self {
            input_type: input_type.into(),
            single_choice_answers: None,
            extra: Extra::new(),
        }
    }

    /// Answers, one of which people choose.
    #[must_use]
    pub fn single_choice_answers(
        mut self,
        value: impl IntoOptional<Vec<LeadFormAssetAnswer>>,
    ) -> Self {
        self.single_choice_answers = value.into_optional();
        self
    }
}

impl Encode for LeadFormAssetField {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("inputType", &self.input_type);
        object.field("singleChoiceAnswers", &self.single_choice_answers);
    }
}

/// A question of a LinkedIn lead form.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LinkedinLeadFormQuestion {
    /// Question as people read it, in one or more languages.
    pub question: LocalizedText,
    /// Identifier of the question in the form, such as `firstName`.
    pub name: String,
    /// Answer format of the question: free text, or options to choose from.
    pub question_details: LinkedinLeadFormQuestionDetails,
    /// Detail that LinkedIn fills in from the member's profile, such as `FIRST_NAME`.
    pub predefined_field: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl LinkedinLeadFormQuestion {
    /// Creates a value with the required fields.
    pub fn new(
        question: LocalizedText,
        name: impl Into<String>,
        question_details: LinkedinLeadFormQuestionDetails,
    ) -> Self {
        Self {
            question,
            name: name.into(),
            question_details,
            predefined_field: None,
            extra: Extra::new(),
        }
    }

    /// Detail that LinkedIn fills in from the member's profile, such as `FIRST_NAME`.
    #[must_use]
    pub fn predefined_field(mut self, value: impl IntoOptional<String>) -> Self {
        self.predefined_field = value.into_optional();
        self
    }
}

impl Encode for LinkedinLeadFormQuestion {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("question", &self.question);
        object.field("name", &self.name);
        object.field("questionDetails", &self.question_details);
        object.field("predefinedField", &self.predefined_field);
    }
}

/// Legal information of a LinkedIn lead form.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LinkedinLeadFormLegalInfo {
    /// Consents that the form asks for.
    pub consents: Vec<LinkedinLeadFormConsent>,
    /// URL of the advertiser's privacy policy, which the form links to.
    ///
    /// Example: `https://example.com/privacy`.
    pub privacy_policy_url: String,
    /// Disclaimer below the form, in one or more languages.
    pub legal_disclaimer: Option<LocalizedText>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl LinkedinLeadFormLegalInfo {
    /// Creates a value with the required fields.
    pub fn new(
        consents: impl IntoIterator<Item = LinkedinLeadFormConsent>,
        privacy_policy_url: impl Into<String>,
    ) -> Self {
        Self {
            consents: consents.into_iter().collect(),
            privacy_policy_url: privacy_policy_url.into(),
            legal_disclaimer: None,
            extra: Extra::new(),
        }
    }

    /// Disclaimer below the form, in one or more languages.
    #[must_use]
    pub fn legal_disclaimer(mut self, value: impl IntoOptional<LocalizedText>) -> Self {
        self.legal_disclaimer = value.into_optional();
        self
    }
}

impl Encode for LinkedinLeadFormLegalInfo {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("consents", &self.consents);
        object.field("privacyPolicyUrl", &self.privacy_policy_url);
        object.field("legalDisclaimer", &self.legal_disclaimer);
    }
}

/// An ad of a LinkedIn campaign.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LinkedinAd {
    /// Id of the ad in HighLevel; LinkedIn's own is [`ad_id`](LinkedinAd::ad_id).
    pub id: Option<String>,
    /// Display name of the ad.
    pub name: Option<String>,
    /// Text above the image or video.
    pub introductory_text: Option<String>,
    /// URL that a click leads to.
    pub destination_url: Option<String>,
    /// Call to action on the button, such as `LEARN_MORE`.
    pub call_to_action_label: Option<String>,
    /// Id of the lead form that a click opens.
    pub destination_form_id: Option<String>,
    /// URN of the LinkedIn post that the ad boosts, such as `urn:li:share:123`.
    pub content_reference_string: Option<String>,
    /// Images or video of the ad.
    pub media: Option<Vec<LinkedinMedia>>,
    /// Id in HighLevel of the campaign that the ad belongs to.
    pub ad_campaign_id: Option<String>,
    /// Id of the ad on LinkedIn, such as `12345678`.
    pub ad_id: Option<String>,
    /// Headline of the ad.
    pub headline: Option<String>,
    /// Publishing status, such as `DRAFT`, `IN_REVIEW` or `PUBLISHED`.
    pub publishing_status: Option<PublishingStatus>,
    /// Id in HighLevel of the campaign group that the ad belongs to.
    pub ad_campaign_group_id: Option<String>,
    /// Text below the headline of the ad.
    pub description: Option<String>,
    /// Additional metadata; its members are not documented.
    pub meta: Option<Map<String, Value>>,
    /// Error message from LinkedIn, such as `Bid below minimum`.
    pub linkedin_error: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl LinkedinAd {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the ad in HighLevel; LinkedIn's own is [`ad_id`](LinkedinAd::ad_id).
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Display name of the ad.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Text above the image or video.
    #[must_use]
    pub fn introductory_text(mut self, value: impl IntoOptional<String>) -> Self {
        self.introductory_text = value.into_optional();
        self
    }

    /// URL that a click leads to.
    #[must_use]
    pub fn destination_url(mut self, value: impl IntoOptional<String>) -> Self {
        self.destination_url = value.into_optional();
        self
    }

    /// Call to action on the button, such as `LEARN_MORE`.
    #[must_use]
    pub fn call_to_action_label(mut self, value: impl IntoOptional<String>) -> Self {
        self.call_to_action_label = value.into_optional();
        self
    }

    /// Id of the lead form that a click opens.
    #[must_use]
    pub fn destination_form_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.destination_form_id = value.into_optional();
        self
    }

    /// URN of the LinkedIn post that the ad boosts, such as `urn:li:share:123`.
    #[must_use]
    pub fn content_reference_string(mut self, value: impl IntoOptional<String>) -> Self {
        self.content_reference_string = value.into_optional();
        self
    }

    /// Images or video of the ad.
    #[must_use]
    pub fn media(mut self, value: impl IntoOptional<Vec<LinkedinMedia>>) -> Self {
        self.media = value.into_optional();
        self
    }

    /// Id in HighLevel of the campaign that the ad belongs to.
    #[must_use]
    pub fn ad_campaign_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.ad_campaign_id = value.into_optional();
        self
    }

    /// Id of the ad on LinkedIn, such as `12345678`.
    #[must_use]
    pub fn ad_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.ad_id = value.into_optional();
        self
    }

    /// Headline of the ad.
    #[must_use]
    pub fn headline(mut self, value: impl IntoOptional<String>) -> Self {
        self.headline = value.into_optional();
        self
    }

    /// Publishing status, such as `DRAFT`, `IN_REVIEW` or `PUBLISHED`.
    #[must_use]
    pub fn publishing_status(
        mut self,
        value: impl IntoOptional<PublishingStatus>,
    ) -> Self {
        self.publishing_status = value.into_optional();
        self
    }

    /// Id in HighLevel of the campaign group that the ad belongs to.
    #[must_use]
    pub fn ad_campaign_group_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.ad_campaign_group_id = value.into_optional();
        self
    }

    /// Text below the headline of the ad.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// Additional metadata; its members are not documented.
    #[must_use]
    pub fn meta(mut self, value: impl IntoOptional<Map<String, Value>>) -> Self {
        self.meta = value.into_optional();
        self
    }

    /// Error message from LinkedIn, such as `Bid below minimum`.
    #[must_use]
    pub fn linkedin_error(mut self, value: impl IntoOptional<String>) -> Self {
        self.linkedin_error = value.into_optional();
        self
    }
}

impl Encode for LinkedinAd {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("introductoryText", &self.introductory_text);
        object.field("destinationUrl", &self.destination_url);
        object.field("callToActionLabel", &self.call_to_action_label);
        object.field("destinationFormId", &self.destination_form_id);
        object.field("contentReferenceString", &self.content_reference_string);
        object.field("media", &self.media);
        object.field("adCampaignId", &self.ad_campaign_id);
        object.field("adId", &self.ad_id);
        object.field("headline", &self.headline);
        object.field("publishingStatus", &self.publishing_status);
        object.field("adCampaignGroupId", &self.ad_campaign_group_id);
        object.field("description", &self.description);
        object.field("meta", &self.meta);
        object.field("linkedInError", &self.linkedin_error);
    }
}

/// Budget and schedule of a LinkedIn campaign group.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LinkedinBudget {
    /// Period that the amount covers: each day (`DAILY`) or the whole run of the ads
    /// (`LIFETIME`).
    pub budget_type: Option<BudgetType>,
    /// Maximum spending per day or over the whole run, depending on
    /// [`budget_type`](LinkedinBudget::budget_type), in the minor unit of the currency,
    /// such as cents.
    pub amount: Option<f64>,
    /// First day on which the ads run.
    ///
    /// Example: `2025-01-01`.
    pub schedule_start_date: Option<Date>,
    /// Last day on which the ads run.
    ///
    /// Example: `2025-12-31`.
    pub schedule_end_date: Option<Date>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl LinkedinBudget {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Period that the amount covers: each day (`DAILY`) or the whole run of the ads
    /// (`LIFETIME`).
    #[must_use]
    pub fn budget_type(mut self, value: impl IntoOptional<BudgetType>) -> Self {
        self.budget_type = value.into_optional();
        self
    }

    /// Maximum spending per day or over the whole run, depending on
    /// [`budget_type`](LinkedinBudget::budget_type), in the minor unit of the currency,
    /// such as cents.
    #[must_use]
    pub fn amount(mut self, value: impl IntoOptional<f64>) -> Self {
        self.amount = value.into_optional();
        self
    }

    /// First day on which the ads run.
    #[must_use]
    pub fn schedule_start_date(mut self, value: impl IntoOptional<Date>) -> Self {
        self.schedule_start_date = value.into_optional();
        self
    }

    /// Last day on which the ads run.
    #[must_use]
    pub fn schedule_end_date(mut self, value: impl IntoOptional<Date>) -> Self {
        self.schedule_end_date = value.into_optional();
        self
    }
}

impl Encode for LinkedinBudget {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("budgetType", &self.budget_type);
        object.field("amount", &self.amount);
        object.field("scheduleStartDate", &WrittenAs(&self.schedule_start_date, "date"));
        object.field("scheduleEndDate", &WrittenAs(&self.schedule_end_date, "date"));
    }
}

/// A LinkedIn lead form to create.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewLinkedinLeadForm {
    /// Ad account that owns the form.
    pub owner: LinkedinLeadFormOwner,
    /// Language and country in which the form is written.
    pub creation_locale: LinkedinLocale,
    /// Display name of the lead form.
    ///
    /// Example: `Contact Us`.
    pub name: String,
    /// State of the LinkedIn lead form; `PUBLISHED` is the only one documented.
    pub state: NewLinkedinLeadFormState,
    /// Wording and questions of the form.
    pub content: LinkedinLeadFormContent,
    /// Hidden fields, whose values are sent with each lead.
    pub hidden_fields: Option<Vec<LinkedinLeadFormHiddenField>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewLinkedinLeadForm {
    /// Creates a value with the required fields.
    pub fn new(
        owner: LinkedinLeadFormOwner,
        creation_locale: LinkedinLocale,
        name: impl Into<String>,
        content: LinkedinLeadFormContent,
    ) -> Self {
        Self {
            owner,
            creation_locale,
            name: name.into(),
            state: NewLinkedinLeadFormState::Published,
            content,
            hidden_fields: None,
            extra: Extra::new(),
        }
    }

    /// State of the LinkedIn lead form; `PUBLISHED` is the only one documented. Always
    /// sent, as `NewLinkedinLeadFormState::Published` until it is set; `None` changes
    /// nothing.
    #[must_use]
    pub fn state(mut self, value: impl IntoOptional<NewLinkedinLeadFormState>) -> Self {
        if let Some(value) = value.into_optional() {
            self.state = value;
        }
        self
    }

    /// Hidden fields, whose values are sent with each lead.
    #[must_use]
    pub fn hidden_fields(
        mut self,
        value: impl IntoOptional<Vec<LinkedinLeadFormHiddenField>>,
    ) -> Self {
        self.hidden_fields = value.into_optional();
        self
    }
}

impl Encode for NewLinkedinLeadForm {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("owner", &self.owner);
        object.field("creationLocale", &self.creation_locale);
        object.field("name", &self.name);
        object.field("state", &self.state);
        object.field("content", &self.content);
        object.field("hiddenFields", &self.hidden_fields);
    }
}

/// An image or video of a LinkedIn ad.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LinkedinMedia {
    /// Whether the file is an image or a video.
    pub type_: Option<LinkedinMediaType>,
    /// URL of the image or video.
    pub src: Option<String>,
    /// URLs of still frames of the video.
    pub frames: Option<Vec<String>>,
    /// Position in `frames` of the frame that is shown before the video plays.
    pub selected_poster: Option<i64>,
    /// URL of the preview image.
    pub thumbnail_url: Option<String>,
    /// File name, such as `ad_image.jpg`.
    pub name: Option<String>,
    /// Headline of the image or video.
    pub headline: Option<String>,
    /// URL that a click leads to.
    pub destination_url: Option<String>,
    /// Size of the uploaded file, in bytes.
    pub file_size_bytes: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl LinkedinMedia {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the file is an image or a video.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<LinkedinMediaType>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// URL of the image or video.
    #[must_use]
    pub fn src(mut self, value: impl IntoOptional<String>) -> Self {
        self.src = value.into_optional();
        self
    }

    /// URLs of still frames of the video.
    #[must_use]
    pub fn frames(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.frames = value.into_optional();
        self
    }

    /// Position in `frames` of the frame that is shown before the video plays.
    #[must_use]
    pub fn selected_poster(mut self, value: impl IntoOptional<i64>) -> Self {
        self.selected_poster = value.into_optional();
        self
    }

    /// URL of the preview image.
    #[must_use]
    pub fn thumbnail_url(mut self, value: impl IntoOptional<String>) -> Self {
        self.thumbnail_url = value.into_optional();
        self
    }

    /// File name, such as `ad_image.jpg`.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Headline of the image or video.
    #[must_use]
    pub fn headline(mut self, value: impl IntoOptional<String>) -> Self {
        self.headline = value.into_optional();
        self
    }

    /// URL that a click leads to.
    #[must_use]
    pub fn destination_url(mut self, value: impl IntoOptional<String>) -> Self {
        self.destination_url = value.into_optional();
        self
    }

    /// Size of the uploaded file, in bytes.
    #[must_use]
    pub fn file_size_bytes(mut self, value: impl IntoOptional<i64>) -> Self {
        self.file_size_bytes = value.into_optional();
        self
    }
}

impl Encode for LinkedinMedia {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("src", &self.src);
        object.field("frames", &self.frames);
        object.field("selectedPoster", &self.selected_poster);
        object.field("thumbnailUrl", &self.thumbnail_url);
        object.field("name", &self.name);
        object.field("headline", &self.headline);
        object.field("destinationUrl", &self.destination_url);
        object.field("fileSizeBytes", &self.file_size_bytes);
    }
}

/// Action on a LinkedIn ad, campaign or campaign group.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LinkedinAdStatusUpdate {
    /// Action on the ad, campaign or campaign group: pause, archive or resume.
    pub operation_type: LinkedinAdStatusOperation,
    /// Type of the object that the id in the path identifies: a campaign group
    /// (`adGroup`), a campaign or an ad.
    pub type_: LinkedinAdStatusUpdateType,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl LinkedinAdStatusUpdate {
    /// Creates a value with the required fields.
    pub fn new(
        operation_type: LinkedinAdStatusOperation,
        type_: LinkedinAdStatusUpdateType,
    ) -> Self {
        Self {
            operation_type,
            type_,
            extra: Extra::new(),
        }
    }
}

impl Encode for LinkedinAdStatusUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("operationType", &self.operation_type);
        object.field("type", &self.type_);
    }
}

/// Text in one or more languages.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LocalizedText {
    /// Translations by locale, such as `en_US`.
    pub localized: BTreeMap<String, String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl LocalizedText {
    /// Creates a value with the required fields.
    pub fn new(localized: BTreeMap<String, String>) -> Self {
        Self {
            localized,
            extra: Extra::new(),
        }
    }
}

impl Encode for LocalizedText {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("localized", &self.localized);
    }
}

/// An image or video of a Facebook ad.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FacebookMedia {
    /// URL of the image or video.
    ///
    /// Example: `https://example.com/image.jpg`.
    pub src: String,
    /// URL of the preview image; required for a video.
    ///
    /// Example: `https://example.com/thumb.jpg`.
    pub thumbnail_url: Option<String>,
    /// Position of the frame that is shown before the video plays; required for a video.
    ///
    /// Example: `0`.
    pub selected_poster: Option<i64>,
    /// Whether the file is an image or a video.
    pub type_: FacebookMediaType,
    /// File name, such as `ad_image.jpg`.
    pub name: Option<String>,
    /// Headline of the image or video.
    ///
    /// Example: `Great Offer`.
    pub headline: Option<String>,
    /// Text below the headline.
    ///
    /// Example: `Click to learn more`.
    pub description: Option<String>,
    /// URL that a click on this image or video leads to.
    ///
    /// Example: `https://example.com`.
    pub link: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl FacebookMedia {
    /// Creates a value with the required fields.
    pub fn new(src: impl Into<String>, type_: FacebookMediaType) -> Self {
        Self {
            src: src.into(),
            type_,
            thumbnail_url: None,
            selected_poster: None,
            name: None,
            headline: None,
            description: None,
            link: None,
            extra: Extra::new(),
        }
    }

    /// URL of the preview image; required for a video.
    #[must_use]
    pub fn thumbnail_url(mut self, value: impl IntoOptional<String>) -> Self {
        self.thumbnail_url = value.into_optional();
        self
    }

    /// Position of the frame that is shown before the video plays; required for a video.
    #[must_use]
    pub fn selected_poster(mut self, value: impl IntoOptional<i64>) -> Self {
        self.selected_poster = value.into_optional();
        self
    }

    /// File name, such as `ad_image.jpg`.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Headline of the image or video.
    #[must_use]
    pub fn headline(mut self, value: impl IntoOptional<String>) -> Self {
        self.headline = value.into_optional();
        self
    }

    /// Text below the headline.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// URL that a click on this image or video leads to.
    #[must_use]
    pub fn link(mut self, value: impl IntoOptional<String>) -> Self {
        self.link = value.into_optional();
        self
    }
}

impl Encode for FacebookMedia {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("src", &self.src);
        object.field("thumbnailUrl", &self.thumbnail_url);
        object.field("selectedPoster", &self.selected_poster);
        object.field("type", &self.type_);
        object.field("name", &self.name);
        object.field("headline", &self.headline);
        object.field("description", &self.description);
        object.field("link", &self.link);
    }
}

/// A keyword, a website or an app that defines a custom Google segment.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleSegmentMember {
    /// Type of the member that defines the segment: a keyword, a URL or an app.
    pub member_type: GoogleSegmentMemberType,
    /// Keyword that people search for or are interested in.
    ///
    /// Example: `marketing`.
    pub keyword: Option<String>,
    /// URL of a website that people visit.
    ///
    /// Example: `https://example.com`.
    pub url: Option<String>,
    /// Package name of an app that people use, such as `com.example.app`.
    pub app: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl GoogleSegmentMember {
    /// Creates a value with the required fields.
    pub fn new(member_type: GoogleSegmentMemberType) -> Self {
        Self {
            member_type,
            keyword: None,
            url: None,
            app: None,
            extra: Extra::new(),
        }
    }

    /// Keyword that people search for or are interested in.
    #[must_use]
    pub fn keyword(mut self, value: impl IntoOptional<String>) -> Self {
        self.keyword = value.into_optional();
        self
    }

    /// URL of a website that people visit.
    #[must_use]
    pub fn with_url(mut self, value: impl IntoOptional<String>) -> Self {
        self.url = value.into_optional();
        self
    }

    /// Package name of an app that people use, such as `com.example.app`.
    #[must_use]
    pub fn app(mut self, value: impl IntoOptional<String>) -> Self {
        self.app = value.into_optional();
        self
    }
}

impl Encode for GoogleSegmentMember {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("memberType", &self.member_type);
        object.field("keyword", &self.keyword);
        object.field("url", &self.url);
        object.field("app", &self.app);
    }
}

/// One of the answers to a question in a LinkedIn lead form.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct MultipleChoiceOption {
    /// Number that identifies this option within the question.
    ///
    /// Example: `1`.
    pub id: i64,
    /// Answer as people read it, in one or more languages.
    pub text: LocalizedText,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl MultipleChoiceOption {
    /// Creates a value with the required fields.
    pub fn new(id: i64, text: LocalizedText) -> Self {
        Self {
            id,
            text,
            extra: Extra::new(),
        }
    }
}

impl Encode for MultipleChoiceOption {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("text", &self.text);
    }
}

/// Answers to choose from for a question of a LinkedIn lead form.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct MultipleChoiceQuestionDetails {
    /// Answers to choose from.
    pub options: Vec<MultipleChoiceOption>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl MultipleChoiceQuestionDetails {
    /// Creates a value with the required fields.
    pub fn new(options: impl IntoIterator<Item = MultipleChoiceOption>) -> Self {
        Self {
            options: options.into_iter().collect(),
            extra: Extra::new(),
        }
    }
}

impl Encode for MultipleChoiceQuestionDetails {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("options", &self.options);
    }
}

/// Button that a LinkedIn lead form shows after it is submitted.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PostSubmissionCallToAction {
    /// URL that the button opens.
    pub call_to_action_target: PostSubmissionCallToActionTarget,
    /// Call to action on the button that is shown after the LinkedIn lead form is
    /// submitted, such as `VISIT_COMPANY_WEBSITE`.
    pub call_to_action_label: PostSubmissionLabel,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl PostSubmissionCallToAction {
    /// Creates a value with the required fields.
    pub fn new(
        call_to_action_target: PostSubmissionCallToActionTarget,
        call_to_action_label: PostSubmissionLabel,
    ) -> Self {
        Self {
            call_to_action_target,
            call_to_action_label,
            extra: Extra::new(),
        }
    }
}

impl Encode for PostSubmissionCallToAction {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("callToActionTarget", &self.call_to_action_target);
        object.field("callToActionLabel", &self.call_to_action_label);
    }
}

/// URL that is opened by the button shown after a LinkedIn lead form is submitted.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PostSubmissionCallToActionTarget {
    /// URL that the button opens.
    ///
    /// Example: `https://example.com/thank-you`.
    pub landing_page_url: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl PostSubmissionCallToActionTarget {
    /// Creates a value with the required fields.
    pub fn new(landing_page_url: impl Into<String>) -> Self {
        Self {
            landing_page_url: landing_page_url.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for PostSubmissionCallToActionTarget {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("landingPageUrl", &self.landing_page_url);
    }
}

/// Message and button that a LinkedIn lead form shows after it is submitted.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PostSubmissionInfo {
    /// Thank-you message, in one or more languages.
    pub message: LocalizedText,
    /// Button below the message.
    pub call_to_action: PostSubmissionCallToAction,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl PostSubmissionInfo {
    /// Creates a value with the required fields.
    pub fn new(
        message: LocalizedText,
        call_to_action: PostSubmissionCallToAction,
    ) -> Self {
        Self {
            message,
            call_to_action,
            extra: Extra::new(),
        }
    }
}

impl Encode for PostSubmissionInfo {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("message", &self.message);
        object.field("callToAction", &self.call_to_action);
    }
}

/// Answer format of a question in a LinkedIn lead form.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LinkedinLeadFormQuestionDetails {
    /// An empty object for a question with free text.
    pub text_question_details: Option<Map<String, Value>>,
    /// Options to choose from; absent for a question with free text.
    pub multiple_choice_question_details: Option<MultipleChoiceQuestionDetails>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl LinkedinLeadFormQuestionDetails {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// An empty object for a question with free text.
    #[must_use]
    pub fn text_question_details(
        mut self,
        value: impl IntoOptional<Map<String, Value>>,
    ) -> Self {
        self.text_question_details = value.into_optional();
        self
    }

    /// Options to choose from; absent for a question with free text.
    #[must_use]
    pub fn multiple_choice_question_details(
        mut self,
        value: impl IntoOptional<MultipleChoiceQuestionDetails>,
    ) -> Self {
        self.multiple_choice_question_details = value.into_optional();
        self
    }
}

impl Encode for LinkedinLeadFormQuestionDetails {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("textQuestionDetails", &self.text_question_details);
        object
            .field(
                "multipleChoiceQuestionDetails",
                &self.multiple_choice_question_details,
            );
    }
}

/// Rules by which a Google segment gathers visitors, and whether it starts with past
/// visitors.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RuleBasedUserList {
    /// Whether past visitors are added to the segment as well; `REQUESTED` adds them.
    pub prepopulation_status: Option<PrepopulationStatus>,
    /// Rules that include or exclude visitors.
    pub flexible_rule_user_list: FlexibleRuleUserList,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl RuleBasedUserList {
    /// Creates a value with the required fields.
    pub fn new(flexible_rule_user_list: FlexibleRuleUserList) -> Self {
        Self {
            flexible_rule_user_list,
            prepopulation_status: None,
            extra: Extra::new(),
        }
    }

    /// Whether past visitors are added to the segment as well; `REQUESTED` adds them.
    #[must_use]
    pub fn prepopulation_status(
        mut self,
        value: impl IntoOptional<PrepopulationStatus>,
    ) -> Self {
        self.prepopulation_status = value.into_optional();
        self
    }
}

impl Encode for RuleBasedUserList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("prepopulationStatus", &self.prepopulation_status);
        object.field("flexibleRuleUserList", &self.flexible_rule_user_list);
    }
}

/// A rule about the visits of a person, made of groups of conditions.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleSegmentRule {
    /// Groups of conditions.
    pub rule_item_groups: Vec<GoogleSegmentRuleGroup>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl GoogleSegmentRule {
    /// Creates a value with the required fields.
    pub fn new(
        rule_item_groups: impl IntoIterator<Item = GoogleSegmentRuleGroup>,
    ) -> Self {
        Self {
            rule_item_groups: rule_item_groups.into_iter().collect(),
            extra: Extra::new(),
        }
    }
}

impl Encode for GoogleSegmentRule {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("ruleItemGroups", &self.rule_item_groups);
    }
}

/// A condition of a rule on the pages that a person visited.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleSegmentRuleItem {
    /// Value to compare: the URL of the visited page (`url__`) or of the page before it
    /// (`referrer__`).
    pub name: GoogleSegmentRuleItemName,
    /// Comparison that the URL must satisfy.
    pub string_rule_item: GoogleSegmentRuleCondition,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl GoogleSegmentRuleItem {
    /// Creates a value with the required fields.
    pub fn new(
        name: GoogleSegmentRuleItemName,
        string_rule_item: GoogleSegmentRuleCondition,
    ) -> Self {
        Self {
            name,
            string_rule_item,
            extra: Extra::new(),
        }
    }
}

impl Encode for GoogleSegmentRuleItem {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("stringRuleItem", &self.string_rule_item);
    }
}

/// A group of conditions of a rule.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleSegmentRuleGroup {
    /// Conditions of the group.
    pub rule_items: Vec<GoogleSegmentRuleItem>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl GoogleSegmentRuleGroup {
    /// Creates a value with the required fields.
    pub fn new(rule_items: impl IntoIterator<Item = GoogleSegmentRuleItem>) -> Self {
        Self {
            rule_items: rule_items.into_iter().collect(),
            extra: Extra::new(),
        }
    }
}

impl Encode for GoogleSegmentRuleGroup {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("ruleItems", &self.rule_items);
    }
}

/// A rule, and the number of past days that it considers.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleSegmentRuleOperand {
    /// Number of days of visits that the rule considers.
    ///
    /// Example: `30`.
    pub lookback_window_days: i64,
    /// Conditions that the visits have to meet.
    pub rule: GoogleSegmentRule,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl GoogleSegmentRuleOperand {
    /// Creates a value with the required fields.
    pub fn new(lookback_window_days: i64, rule: GoogleSegmentRule) -> Self {
        Self {
            lookback_window_days,
            rule,
            extra: Extra::new(),
        }
    }
}

impl Encode for GoogleSegmentRuleOperand {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("lookbackWindowDays", &self.lookback_window_days);
        object.field("rule", &self.rule);
    }
}

/// An attribute of LinkedIn members, such as a place or a job title.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LinkedinTargetingAttribute {
    /// LinkedIn's URN of the attribute, such as `urn:li:geo:103644278`.
    pub urn: String,
    /// Name of the attribute, such as `United States`.
    pub name: String,
    /// Name of the category that the attribute belongs to, such as `Location`.
    pub category_name: String,
    /// URN of the targeting facet, such as `urn:li:adTargetingFacet:locations`.
    pub facet: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl LinkedinTargetingAttribute {
    /// Creates a value with the required fields.
    pub fn new(
        urn: impl Into<String>,
        name: impl Into<String>,
        category_name: impl Into<String>,
        facet: impl Into<String>,
    ) -> Self {
        Self {
            urn: urn.into(),
            name: name.into(),
            category_name: category_name.into(),
            facet: facet.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for LinkedinTargetingAttribute {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("urn", &self.urn);
        object.field("name", &self.name);
        object.field("categoryName", &self.category_name);
        object.field("facet", &self.facet);
    }
}

/// A Google asset that adds a link to ads.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SitelinkAsset {
    /// Resource name of the asset to change, as `customers/123/assets/456`; without it
    /// one is created.
    pub resource_name: Option<String>,
    /// Text that people click on.
    ///
    /// Example: `Pricing`.
    pub link_text: String,
    /// URL that the link leads to.
    ///
    /// Example: `https://example.com/pricing`.
    pub final_urls: String,
    /// First line below the link.
    ///
    /// Example: `See our plans and pricing`.
    pub description1: Option<String>,
    /// Second line below the link.
    ///
    /// Example: `Starting at $9/month`.
    pub description2: Option<String>,
    /// First day on which the link is shown.
    ///
    /// Example: `2024-01-01`.
    pub start_date: Option<Date>,
    /// Last day on which the link is shown.
    ///
    /// Example: `2024-12-31`.
    pub end_date: Option<Date>,
    /// Hours in which the asset is shown.
    pub ad_schedule_targets: Option<Vec<AdScheduleTarget>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl SitelinkAsset {
    /// Creates a value with the required fields.
    pub fn new(link_text: impl Into<String>, final_urls: impl Into<String>) -> Self {
        Self {
            link_text: link_text.into(),
            final_urls: final_urls.into(),
            resource_name: None,
            description1: None,
            description2: None,
            start_date: None,
            end_date: None,
            ad_schedule_targets: None,
            extra: Extra::new(),
        }
    }

    /// Resource name of the asset to change, as `customers/123/assets/456`; without it
    /// one is created.
    #[must_use]
    pub fn resource_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.resource_name = value.into_optional();
        self
    }

    /// First line below the link.
    #[must_use]
    pub fn description1(mut self, value: impl IntoOptional<String>) -> Self {
        self.description1 = value.into_optional();
        self
    }

    /// Second line below the link.
    #[must_use]
    pub fn description2(mut self, value: impl IntoOptional<String>) -> Self {
        self.description2 = value.into_optional();
        self
    }

    /// First day on which the link is shown.
    #[must_use]
    pub fn start_date(mut self, value: impl IntoOptional<Date>) -> Self {
        self.start_date = value.into_optional();
        self
    }

    /// Last day on which the link is shown.
    #[must_use]
    pub fn end_date(mut self, value: impl IntoOptional<Date>) -> Self {
        self.end_date = value.into_optional();
        self
    }

    /// Hours in which the asset is shown.
    #[must_use]
    pub fn ad_schedule_targets(
        mut self,
        value: impl IntoOptional<Vec<AdScheduleTarget>>,
    ) -> Self {
        self.ad_schedule_targets = value.into_optional();
        self
    }
}

impl Encode for SitelinkAsset {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("resourceName", &self.resource_name);
        object.field("linkText", &self.link_text);
        object.field("finalUrls", &self.final_urls);
        object.field("description1", &self.description1);
        object.field("description2", &self.description2);
        object.field("startDate", &WrittenAs(&self.start_date, "date"));
        object.field("endDate", &WrittenAs(&self.end_date, "date"));
        object.field("adScheduleTargets", &self.ad_schedule_targets);
    }
}

/// The ad account that owns a LinkedIn lead form.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LinkedinLeadFormOwner {
    /// URN of the ad account, such as `urn:li:sponsoredAccount:123456`.
    pub sponsored_account: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl LinkedinLeadFormOwner {
    /// Creates a value with the required fields.
    pub fn new(sponsored_account: impl Into<String>) -> Self {
        Self {
            sponsored_account: sponsored_account.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for LinkedinLeadFormOwner {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("sponsoredAccount", &self.sponsored_account);
    }
}

/// A comparison of a URL with a string.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleSegmentRuleCondition {
    /// Operator that compares the URL with the text, such as `CONTAINS`.
    pub operator: String,
    /// Text to compare with, such as `/products`.
    pub value: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl GoogleSegmentRuleCondition {
    /// Creates a value with the required fields.
    pub fn new(operator: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            operator: operator.into(),
            value: value.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for GoogleSegmentRuleCondition {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("operator", &self.operator);
        object.field("value", &self.value);
    }
}

/// Attributes by which a LinkedIn campaign targets members.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LinkedinTargetAudience {
    /// Groups of attributes; a member needs all attributes of at least one group.
    pub include: Option<Vec<Vec<LinkedinTargetingAttribute>>>,
    /// Attributes of members who are excluded, in groups as in `include`.
    pub exclude: Option<Vec<Vec<LinkedinTargetingAttribute>>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl LinkedinTargetAudience {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Groups of attributes; a member needs all attributes of at least one group.
    #[must_use]
    pub fn include(
        mut self,
        value: impl IntoOptional<Vec<Vec<LinkedinTargetingAttribute>>>,
    ) -> Self {
        self.include = value.into_optional();
        self
    }

    /// Attributes of members who are excluded, in groups as in `include`.
    #[must_use]
    pub fn exclude(
        mut self,
        value: impl IntoOptional<Vec<Vec<LinkedinTargetingAttribute>>>,
    ) -> Self {
        self.exclude = value.into_optional();
        self
    }
}

impl Encode for LinkedinTargetAudience {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("include", &self.include);
        object.field("exclude", &self.exclude);
    }
}

/// Page that a Facebook lead form shows after it is submitted.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ThankYouPage {
    /// Heading of the page.
    ///
    /// Example: `Thank You!`.
    pub title: String,
    /// Text of the page.
    ///
    /// Example: `We will contact you soon`.
    pub body: String,
    /// Label of the button.
    ///
    /// Example: `Visit Website`.
    pub button_text: String,
    /// Action of the button, such as `VIEW_WEBSITE`.
    pub button_type: String,
    /// URL that the button opens.
    ///
    /// Example: `https://example.com`.
    pub button_link: Option<String>,
    /// Phone number of the business, such as `+1234567890`.
    pub business_phone: Option<String>,
    /// Code of the phone number's country, such as `US`.
    pub country_code: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ThankYouPage {
    /// Creates a value with the required fields.
    pub fn new(
        title: impl Into<String>,
        body: impl Into<String>,
        button_text: impl Into<String>,
        button_type: impl Into<String>,
    ) -> Self {
        Self {
            title: title.into(),
            body: body.into(),
            button_text: button_text.into(),
            button_type: button_type.into(),
            button_link: None,
            business_phone: None,
            country_code: None,
            extra: Extra::new(),
        }
    }

    /// URL that the button opens.
    #[must_use]
    pub fn button_link(mut self, value: impl IntoOptional<String>) -> Self {
        self.button_link = value.into_optional();
        self
    }

    /// Phone number of the business, such as `+1234567890`.
    #[must_use]
    pub fn business_phone(mut self, value: impl IntoOptional<String>) -> Self {
        self.business_phone = value.into_optional();
        self
    }

    /// Code of the phone number's country, such as `US`.
    #[must_use]
    pub fn country_code(mut self, value: impl IntoOptional<String>) -> Self {
        self.country_code = value.into_optional();
        self
    }
}

impl Encode for ThankYouPage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("title", &self.title);
        object.field("body", &self.body);
        object.field("buttonText", &self.button_text);
        object.field("buttonType", &self.button_type);
        object.field("buttonLink", &self.button_link);
        object.field("businessPhone", &self.business_phone);
        object.field("countryCode", &self.country_code);
    }
}

/// The bid of a LinkedIn campaign.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LinkedinUnitCost {
    /// Amount of the bid, in the minor unit of the currency, such as cents.
    ///
    /// Example: `500`.
    pub amount: f64,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl LinkedinUnitCost {
    /// Creates a value with the required fields.
    pub fn new(amount: f64) -> Self {
        Self {
            amount,
            extra: Extra::new(),
        }
    }
}

impl Encode for LinkedinUnitCost {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("amount", &self.amount);
    }
}

/// People to add to a Facebook custom audience, or to remove from it, from a CSV file
/// or smart lists.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkFacebookAudienceMemberUpdate {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Path of the CSV file with the people, such as `/uploads/audience.csv`. The
    /// reference does not say where the file is uploaded.
    pub csv_path: Option<String>,
    /// Action on the people. The only documented value is `ADD`.
    pub operation_type: String,
    /// Ids of the smart lists (saved filters of contacts) with the people.
    ///
    /// Example: `["list_1","list_2"]`.
    pub smartlist_ids: Option<Vec<String>>,
    /// Whether the audience is dynamic. HighLevel does not document its effect.
    ///
    /// Example: `true`.
    pub dynamic_audience: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl BulkFacebookAudienceMemberUpdate {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        operation_type: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            operation_type: operation_type.into(),
            csv_path: None,
            smartlist_ids: None,
            dynamic_audience: None,
            extra: Extra::new(),
        }
    }

    /// Path of the CSV file with the people, such as `/uploads/audience.csv`. The
    /// reference does not say where the file is uploaded.
    #[must_use]
    pub fn csv_path(mut self, value: impl IntoOptional<String>) -> Self {
        self.csv_path = value.into_optional();
        self
    }

    /// Ids of the smart lists (saved filters of contacts) with the people.
    #[must_use]
    pub fn smartlist_ids(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.smartlist_ids = value.into_optional();
        self
    }

    /// Whether the audience is dynamic. HighLevel does not document its effect.
    #[must_use]
    pub fn dynamic_audience(mut self, value: impl IntoOptional<bool>) -> Self {
        self.dynamic_audience = value.into_optional();
        self
    }
}

impl Encode for BulkFacebookAudienceMemberUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("csvPath", &self.csv_path);
        object.field("operationType", &self.operation_type);
        object.field("smartlistIds", &self.smartlist_ids);
        object.field("dynamicAudience", &AsText(&self.dynamic_audience));
    }
}

/// A contact to add to, or remove from, a custom audience on Facebook.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FacebookCustomAudienceMember {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Id of the contact to add or to remove.
    ///
    /// Example: `ocQHyuzHvysMo5N5VsXc`.
    pub contact_id: ContactId,
    /// Id of the Facebook ad account that has the audience, such as `act_123456789`.
    pub facebook_ad_account_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl FacebookCustomAudienceMember {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        contact_id: impl Into<ContactId>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            contact_id: contact_id.into(),
            facebook_ad_account_id: None,
            extra: Extra::new(),
        }
    }

    /// Id of the Facebook ad account that has the audience, such as `act_123456789`.
    #[must_use]
    pub fn facebook_ad_account_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.facebook_ad_account_id = value.into_optional();
        self
    }
}

impl Encode for FacebookCustomAudienceMember {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("contactId", &self.contact_id);
        object.field("fbAdAccountId", &self.facebook_ad_account_id);
    }
}

/// A Facebook ad to create or change.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FacebookAdUpsert {
    /// Id of the ad to change; without it one is created.
    ///
    /// Example: `ad_123`.
    pub id: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Display name of the ad.
    ///
    /// Example: `My Ad Creative`.
    pub name: Option<String>,
    /// Text above the image or video.
    ///
    /// Example: `Check out our offer!`.
    pub primary_text: Option<String>,
    /// Headline of the ad.
    ///
    /// Example: `Great Deal`.
    pub headline: Option<String>,
    /// Text below the headline.
    ///
    /// Example: `Limited time offer`.
    pub description: Option<String>,
    /// URL of the ad's image.
    ///
    /// Example: `https://example.com/img.jpg`.
    pub image_url: Option<String>,
    /// Format of the Facebook ad: one image or video (`SINGLE`), or a carousel
    /// (`CAROUSEL`).
    pub media_type: Option<FacebookAdMediaType>,
    /// Images and videos of the ad.
    pub media: Option<Vec<FacebookMedia>>,
    /// Whether Facebook may show the ad together with those of other advertisers.
    pub multi_advertiser_ads: Option<bool>,
    /// Id of the campaign to which the ad belongs.
    ///
    /// Example: `507f1f77bcf86cd799439011`.
    pub campaign_id: String,
    /// Id of the ad set that the ad belongs to.
    ///
    /// Example: `66f2a1c09b3e4d7815ac2f60`.
    pub adset_id: String,
    /// Call to action on the button, such as `LEARN_MORE`.
    pub call_to_action: Option<String>,
    /// Id of the welcome message that a message ad begins with.
    ///
    /// Example: `conv_123`.
    pub conversation_form_id: Option<String>,
    /// URL that a click leads to.
    ///
    /// Example: `https://example.com`.
    pub destination_link: Option<String>,
    /// Id of the lead form that a click opens.
    ///
    /// Example: `form_123`.
    pub destination_form_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`FacebookAdUpsert::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct FacebookAdUpsertRequired<LocationIdValue, CampaignId, AdsetId> {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationIdValue,
    /// Id of the campaign to which the ad belongs.
    ///
    /// Example: `507f1f77bcf86cd799439011`.
    pub campaign_id: CampaignId,
    /// Id of the ad set that the ad belongs to.
    ///
    /// Example: `66f2a1c09b3e4d7815ac2f60`.
    pub adset_id: AdsetId,
}

impl FacebookAdUpsert {
    /// Creates a value with the required fields.
    pub fn new(
        required: FacebookAdUpsertRequired<
            impl Into<LocationId>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        let FacebookAdUpsertRequired { location_id, campaign_id, adset_id } = required;
        Self {
            location_id: location_id.into(),
            campaign_id: campaign_id.into(),
            adset_id: adset_id.into(),
            id: None,
            name: None,
            primary_text: None,
            headline: None,
            description: None,
            image_url: None,
            media_type: None,
            media: None,
            multi_advertiser_ads: None,
            call_to_action: None,
            conversation_form_id: None,
            destination_link: None,
            destination_form_id: None,
            extra: Extra::new(),
        }
    }

    /// Id of the ad to change; without it one is created.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Display name of the ad.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Text above the image or video.
    #[must_use]
    pub fn primary_text(mut self, value: impl IntoOptional<String>) -> Self {
        self.primary_text = value.into_optional();
        self
    }

    /// Headline of the ad.
    #[must_use]
    pub fn headline(mut self, value: impl IntoOptional<String>) -> Self {
        self.headline = value.into_optional();
        self
    }

    /// Text below the headline.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// URL of the ad's image.
    #[must_use]
    pub fn image_url(mut self, value: impl IntoOptional<String>) -> Self {
        self.image_url = value.into_optional();
        self
    }

    /// Format of the Facebook ad: one image or video (`SINGLE`), or a carousel
    /// (`CAROUSEL`).
    #[must_use]
    pub fn media_type(mut self, value: impl IntoOptional<FacebookAdMediaType>) -> Self {
        self.media_type = value.into_optional();
        self
    }

    /// Images and videos of the ad.
    #[must_use]
    pub fn media(mut self, value: impl IntoOptional<Vec<FacebookMedia>>) -> Self {
        self.media = value.into_optional();
        self
    }

    /// Whether Facebook may show the ad together with those of other advertisers.
    #[must_use]
    pub fn multi_advertiser_ads(mut self, value: impl IntoOptional<bool>) -> Self {
        self.multi_advertiser_ads = value.into_optional();
        self
    }

    /// Call to action on the button, such as `LEARN_MORE`.
    #[must_use]
    pub fn call_to_action(mut self, value: impl IntoOptional<String>) -> Self {
        self.call_to_action = value.into_optional();
        self
    }

    /// Id of the welcome message that a message ad begins with.
    #[must_use]
    pub fn conversation_form_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.conversation_form_id = value.into_optional();
        self
    }

    /// URL that a click leads to.
    #[must_use]
    pub fn destination_link(mut self, value: impl IntoOptional<String>) -> Self {
        self.destination_link = value.into_optional();
        self
    }

    /// Id of the lead form that a click opens.
    #[must_use]
    pub fn destination_form_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.destination_form_id = value.into_optional();
        self
    }
}

impl Encode for FacebookAdUpsert {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("locationId", &self.location_id);
        object.field("name", &self.name);
        object.field("primaryText", &self.primary_text);
        object.field("headline", &self.headline);
        object.field("description", &self.description);
        object.field("imageUrl", &self.image_url);
        object.field("mediaType", &self.media_type);
        object.field("media", &self.media);
        object.field("multiAdvertiserAds", &self.multi_advertiser_ads);
        object.field("campaignId", &self.campaign_id);
        object.field("adsetId", &self.adset_id);
        object.field("cta", &self.call_to_action);
        object.field("conversationFormId", &self.conversation_form_id);
        object.field("destinationLink", &self.destination_link);
        object.field("destinationFormId", &self.destination_form_id);
    }
}

/// A Google asset (an addition to ads, such as a link or a phone number) to create or
/// change.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleAssetsUpsert {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Type of the Google asset in the payload.
    pub type_: GoogleAssetsUpsertType,
    /// Properties of the asset, in the variant that belongs to
    /// [`type_`](GoogleAssetsUpsert::type_).
    pub payload: GoogleAssetPayload,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl GoogleAssetsUpsert {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        type_: GoogleAssetsUpsertType,
        payload: GoogleAssetPayload,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            type_,
            payload,
            extra: Extra::new(),
        }
    }
}

impl Encode for GoogleAssetsUpsert {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("type", &self.type_);
        object.field("payload", &self.payload);
    }
}

/// A combined Google audience to create or change.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleAudienceUpsert {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Resource name of the audience to change, as `customers/123/audiences/456`; without
    /// it one is created.
    pub resource_name: Option<String>,
    /// Name of the audience, such as `My Audience`.
    pub name: String,
    /// Properties of the people in the audience.
    pub dimensions: Option<GoogleAudienceDimensions>,
    /// Properties of people who are excluded.
    pub exclusion_dimension: Option<GoogleAudienceDimensions>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl GoogleAudienceUpsert {
    /// Creates a value with the required fields.
    pub fn new(location_id: impl Into<LocationId>, name: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            name: name.into(),
            resource_name: None,
            dimensions: None,
            exclusion_dimension: None,
            extra: Extra::new(),
        }
    }

    /// Resource name of the audience to change, as `customers/123/audiences/456`; without
    /// it one is created.
    #[must_use]
    pub fn resource_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.resource_name = value.into_optional();
        self
    }

    /// Properties of the people in the audience.
    #[must_use]
    pub fn dimensions(
        mut self,
        value: impl IntoOptional<GoogleAudienceDimensions>,
    ) -> Self {
        self.dimensions = value.into_optional();
        self
    }

    /// Properties of people who are excluded.
    #[must_use]
    pub fn exclusion_dimension(
        mut self,
        value: impl IntoOptional<GoogleAudienceDimensions>,
    ) -> Self {
        self.exclusion_dimension = value.into_optional();
        self
    }
}

impl Encode for GoogleAudienceUpsert {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("resourceName", &self.resource_name);
        object.field("name", &self.name);
        object.field("dimensions", &self.dimensions);
        object.field("exclusionDimension", &self.exclusion_dimension);
    }
}

/// A Facebook campaign to create or change.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FacebookCampaignUpsert {
    /// Id of the campaign to change; without it one is created.
    ///
    /// Example: `507f1f77bcf86cd799439011`.
    pub id: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Display name of the campaign.
    ///
    /// Example: `Summer Campaign`.
    pub name: Option<String>,
    /// Goal of the Facebook campaign: leads, traffic, engagement or sales.
    pub objective: Option<FacebookCampaignObjective>,
    /// Regulated subjects of the ads, such as `CREDIT`; `NONE` if there is none.
    pub special_ad_categories: Option<Vec<SpecialAdCategory>>,
    /// Source of the campaign's data, such as `facebook`.
    pub source: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl FacebookCampaignUpsert {
    /// Creates a value with the required fields.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            id: None,
            name: None,
            objective: None,
            special_ad_categories: None,
            source: None,
            extra: Extra::new(),
        }
    }

    /// Id of the campaign to change; without it one is created.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Display name of the campaign.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Goal of the Facebook campaign: leads, traffic, engagement or sales.
    #[must_use]
    pub fn objective(
        mut self,
        value: impl IntoOptional<FacebookCampaignObjective>,
    ) -> Self {
        self.objective = value.into_optional();
        self
    }

    /// Regulated subjects of the ads, such as `CREDIT`; `NONE` if there is none.
    #[must_use]
    pub fn special_ad_categories(
        mut self,
        value: impl IntoOptional<Vec<SpecialAdCategory>>,
    ) -> Self {
        self.special_ad_categories = value.into_optional();
        self
    }

    /// Source of the campaign's data, such as `facebook`.
    #[must_use]
    pub fn source(mut self, value: impl IntoOptional<String>) -> Self {
        self.source = value.into_optional();
        self
    }
}

impl Encode for FacebookCampaignUpsert {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("locationId", &self.location_id);
        object.field("name", &self.name);
        object.field("objective", &self.objective);
        object.field("specialAdCategories", &self.special_ad_categories);
        object.field("source", &self.source);
    }
}

/// A Google conversion action to create or change.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleConversionUpsert {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Id of the conversion action to change; without it one is created.
    ///
    /// Example: `conv_456`.
    pub conversion_id: Option<String>,
    /// Name of the conversion action, such as `Purchase Conversion`.
    pub name: String,
    /// Source of the conversions: uploaded clicks or calls, a web page, or a lead form.
    pub type_: GoogleConversionType,
    /// Category of the conversion, such as `PURCHASE`.
    pub category: String,
    /// Value of a conversion.
    pub value_settings: ConversionValueSettings,
    /// Whether at most one conversion is counted for each click, or every conversion that
    /// follows it.
    pub counting_type: CountingType,
    /// Model that attributes a conversion to clicks: in shares computed from data, or to
    /// the last click alone.
    pub attribution_model: AttributionModel,
    /// Number of days after a click in which a conversion counts.
    ///
    /// Example: `30`.
    pub click_through_window: i64,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`GoogleConversionUpsert::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct GoogleConversionUpsertRequired<LocationIdValue, Name, Category> {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationIdValue,
    /// Name of the conversion action, such as `Purchase Conversion`.
    pub name: Name,
    /// Source of the conversions: uploaded clicks or calls, a web page, or a lead form.
    pub type_: GoogleConversionType,
    /// Category of the conversion, such as `PURCHASE`.
    pub category: Category,
    /// Value of a conversion.
    pub value_settings: ConversionValueSettings,
    /// Whether at most one conversion is counted for each click, or every conversion that
    /// follows it.
    pub counting_type: CountingType,
    /// Model that attributes a conversion to clicks: in shares computed from data, or to
    /// the last click alone.
    pub attribution_model: AttributionModel,
    /// Number of days after a click in which a conversion counts.
    ///
    /// Example: `30`.
    pub click_through_window: i64,
}

impl GoogleConversionUpsert {
    /// Creates a value with the required fields.
    pub fn new(
        required: GoogleConversionUpsertRequired<
            impl Into<LocationId>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        let GoogleConversionUpsertRequired {
            location_id,
            name,
            type_,
            category,
            value_settings,
            counting_type,
            attribution_model,
            click_through_window,
        } = required;
        Self {
            location_id: location_id.into(),
            name: name.into(),
            type_,
            category: category.into(),
            value_settings,
            counting_type,
            attribution_model,
            click_through_window,
            conversion_id: None,
            extra: Extra::new(),
        }
    }

    /// Id of the conversion action to change; without it one is created.
    #[must_use]
    pub fn conversion_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.conversion_id = value.into_optional();
        self
    }
}

impl Encode for GoogleConversionUpsert {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("conversionId", &self.conversion_id);
        object.field("name", &self.name);
        object.field("type", &self.type_);
        object.field("category", &self.category);
        object.field("valueSettings", &self.value_settings);
        object.field("countingType", &self.counting_type);
        object.field("attributionModel", &self.attribution_model);
        object.field("clickThroughWindow", &self.click_through_window);
    }
}

/// A Facebook conversion pixel to create or change.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FacebookPixelUpsert {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Id of the pixel to change; without it one is created.
    ///
    /// Example: `px_123`.
    pub conversion_pixel_id: Option<String>,
    /// Name of the pixel, such as `My Pixel`.
    pub name: Option<String>,
    /// Id of the Instagram user.
    ///
    /// Example: `ig_user_123`.
    pub ig_user_id: Option<String>,
    /// Type of event that the pixel reports, such as `LEAD_EVENT`.
    pub type_: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl FacebookPixelUpsert {
    /// Creates a value with the required fields.
    pub fn new(location_id: impl Into<LocationId>, type_: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            type_: type_.into(),
            conversion_pixel_id: None,
            name: None,
            ig_user_id: None,
            extra: Extra::new(),
        }
    }

    /// Id of the pixel to change; without it one is created.
    #[must_use]
    pub fn conversion_pixel_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.conversion_pixel_id = value.into_optional();
        self
    }

    /// Name of the pixel, such as `My Pixel`.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Id of the Instagram user.
    #[must_use]
    pub fn ig_user_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.ig_user_id = value.into_optional();
        self
    }
}

impl Encode for FacebookPixelUpsert {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("conversionPixelId", &self.conversion_pixel_id);
        object.field("name", &self.name);
        object.field("igUserId", &self.ig_user_id);
        object.field("type", &self.type_);
    }
}

/// A Google audience segment to create or change.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleSegmentUpsert {
    /// Name of the segment, such as `My Segment`.
    pub name: String,
    /// Purpose of the segment.
    ///
    /// Example: `Target audience segment`.
    pub description: Option<String>,
    /// Keywords, websites and apps that define a custom segment.
    pub members: Option<Vec<GoogleSegmentMember>>,
    /// Status of the segment, such as `ENABLED`.
    pub status: Option<String>,
    /// Type of the segment, such as `CUSTOM_SEGMENTS`.
    pub type_: Option<String>,
    /// Id of the segment to change; without it one is created.
    ///
    /// Example: `seg_123`.
    pub id: Option<String>,
    /// Whether the segment takes new members, such as `OPEN`.
    pub membership_status: Option<String>,
    /// Rules of a segment that gathers visitors.
    pub rule_based_user_list: Option<RuleBasedUserList>,
    /// Number of days that a person stays in the segment.
    ///
    /// Example: `30`.
    pub membership_life_span: Option<i64>,
    /// Ids of the lists of users whom a lookalike segment resembles.
    ///
    /// Example: `["list_1"]`.
    pub seed_user_list_ids: Option<Vec<String>>,
    /// Codes of the countries of a lookalike segment, such as `US`.
    pub country_codes: Option<Vec<String>>,
    /// Similarity between the people of a lookalike segment and its seed; `NARROW` is the
    /// most similar.
    pub expansion_level: Option<ExpansionLevel>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl GoogleSegmentUpsert {
    /// Creates a value with the required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: None,
            members: None,
            status: None,
            type_: None,
            id: None,
            membership_status: None,
            rule_based_user_list: None,
            membership_life_span: None,
            seed_user_list_ids: None,
            country_codes: None,
            expansion_level: None,
            extra: Extra::new(),
        }
    }

    /// Purpose of the segment.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// Keywords, websites and apps that define a custom segment.
    #[must_use]
    pub fn members(
        mut self,
        value: impl IntoOptional<Vec<GoogleSegmentMember>>,
    ) -> Self {
        self.members = value.into_optional();
        self
    }

    /// Status of the segment, such as `ENABLED`.
    #[must_use]
    pub fn status(mut self, value: impl IntoOptional<String>) -> Self {
        self.status = value.into_optional();
        self
    }

    /// Type of the segment, such as `CUSTOM_SEGMENTS`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// Id of the segment to change; without it one is created.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Whether the segment takes new members, such as `OPEN`.
    #[must_use]
    pub fn membership_status(mut self, value: impl IntoOptional<String>) -> Self {
        self.membership_status = value.into_optional();
        self
    }

    /// Rules of a segment that gathers visitors.
    #[must_use]
    pub fn rule_based_user_list(
        mut self,
        value: impl IntoOptional<RuleBasedUserList>,
    ) -> Self {
        self.rule_based_user_list = value.into_optional();
        self
    }

    /// Number of days that a person stays in the segment.
    #[must_use]
    pub fn membership_life_span(mut self, value: impl IntoOptional<i64>) -> Self {
        self.membership_life_span = value.into_optional();
        self
    }

    /// Ids of the lists of users whom a lookalike segment resembles.
    #[must_use]
    pub fn seed_user_list_ids(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.seed_user_list_ids = value.into_optional();
        self
    }

    /// Codes of the countries of a lookalike segment, such as `US`.
    #[must_use]
    pub fn country_codes(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.country_codes = value.into_optional();
        self
    }

    /// Similarity between the people of a lookalike segment and its seed; `NARROW` is the
    /// most similar.
    #[must_use]
    pub fn expansion_level(mut self, value: impl IntoOptional<ExpansionLevel>) -> Self {
        self.expansion_level = value.into_optional();
        self
    }
}

impl Encode for GoogleSegmentUpsert {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("description", &self.description);
        object.field("members", &self.members);
        object.field("status", &self.status);
        object.field("type", &self.type_);
        object.field("id", &self.id);
        object.field("membershipStatus", &self.membership_status);
        object.field("ruleBasedUserList", &self.rule_based_user_list);
        object.field("membershipLifeSpan", &self.membership_life_span);
        object.field("seedUserListIds", &self.seed_user_list_ids);
        object.field("countryCodes", &self.country_codes);
        object.field("expansionLevel", &self.expansion_level);
    }
}

/// A question to tap in the welcome message of a message ad.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct WelcomeMessageQuestion {
    /// Question as people read it in the welcome message.
    ///
    /// Example: `How can we help?`.
    pub question: String,
    /// Message that is sent back when the question is tapped.
    ///
    /// Example: `Thanks for reaching out`.
    pub response: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl WelcomeMessageQuestion {
    /// Creates a value with the required fields.
    pub fn new(question: impl Into<String>) -> Self {
        Self {
            question: question.into(),
            response: None,
            extra: Extra::new(),
        }
    }

    /// Message that is sent back when the question is tapped.
    #[must_use]
    pub fn response(mut self, value: impl IntoOptional<String>) -> Self {
        self.response = value.into_optional();
        self
    }
}

impl Encode for WelcomeMessageQuestion {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("question", &self.question);
        object.field("response", &self.response);
    }
}

/// Publishing status, such as `DRAFT`, `IN_REVIEW` or `PUBLISHED`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum PublishingStatus {
    /// `DRAFT`
    Draft,
    /// `SCHEDULED`
    Scheduled,
    /// `PUBLISHED`
    Published,
    /// `PUBLISHING`
    Publishing,
    /// `FAILED`
    Failed,
    /// `IN_REVIEW`
    InReview,
    /// `PAUSED`
    Paused,
    /// `ARCHIVED`
    Archived,
    /// `WITH_ISSUES`
    WithIssues,
    /// `REJECTED`
    Rejected,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl PublishingStatus {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Draft => "DRAFT",
            Self::Scheduled => "SCHEDULED",
            Self::Published => "PUBLISHED",
            Self::Publishing => "PUBLISHING",
            Self::Failed => "FAILED",
            Self::InReview => "IN_REVIEW",
            Self::Paused => "PAUSED",
            Self::Archived => "ARCHIVED",
            Self::WithIssues => "WITH_ISSUES",
            Self::Rejected => "REJECTED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PublishingStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "DRAFT" => Self::Draft,
            "SCHEDULED" => Self::Scheduled,
            "PUBLISHED" => Self::Published,
            "PUBLISHING" => Self::Publishing,
            "FAILED" => Self::Failed,
            "IN_REVIEW" => Self::InReview,
            "PAUSED" => Self::Paused,
            "ARCHIVED" => Self::Archived,
            "WITH_ISSUES" => Self::WithIssues,
            "REJECTED" => Self::Rejected,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Format of the ads: a single image (`STANDARD_UPDATE`), a video, or a carousel of
/// cards.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum LinkedinCampaignMediaType {
    /// `STANDARD_UPDATE`
    StandardUpdate,
    /// `SINGLE_VIDEO`
    SingleVideo,
    /// `CAROUSEL`
    Carousel,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl LinkedinCampaignMediaType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::StandardUpdate => "STANDARD_UPDATE",
            Self::SingleVideo => "SINGLE_VIDEO",
            Self::Carousel => "CAROUSEL",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for LinkedinCampaignMediaType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "STANDARD_UPDATE" => Self::StandardUpdate,
            "SINGLE_VIDEO" => Self::SingleVideo,
            "CAROUSEL" => Self::Carousel,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Bid strategy: the most results for the budget (`MAXIMUM_DELIVERY`), or results at
/// no more than a given cost each (`COST_CAP`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum AdBudgetOptimization {
    /// `MAXIMUM_DELIVERY`
    MaximumDelivery,
    /// `COST_CAP`
    CostCap,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl AdBudgetOptimization {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::MaximumDelivery => "MAXIMUM_DELIVERY",
            Self::CostCap => "COST_CAP",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AdBudgetOptimization {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "MAXIMUM_DELIVERY" => Self::MaximumDelivery,
            "COST_CAP" => Self::CostCap,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Goal of the LinkedIn campaign group: leads from forms, or visits to a website.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum LinkedinObjectiveType {
    /// `LEAD_GENERATION`
    LeadGeneration,
    /// `WEBSITE_VISIT`
    WebsiteVisit,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl LinkedinObjectiveType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::LeadGeneration => "LEAD_GENERATION",
            Self::WebsiteVisit => "WEBSITE_VISIT",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for LinkedinObjectiveType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "LEAD_GENERATION" => Self::LeadGeneration,
            "WEBSITE_VISIT" => Self::WebsiteVisit,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Weekday to which the hours apply.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum AdScheduleTargetDayOfWeek {
    /// `MONDAY`
    Monday,
    /// `TUESDAY`
    Tuesday,
    /// `WEDNESDAY`
    Wednesday,
    /// `THURSDAY`
    Thursday,
    /// `FRIDAY`
    Friday,
    /// `SATURDAY`
    Saturday,
    /// `SUNDAY`
    Sunday,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl AdScheduleTargetDayOfWeek {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Monday => "MONDAY",
            Self::Tuesday => "TUESDAY",
            Self::Wednesday => "WEDNESDAY",
            Self::Thursday => "THURSDAY",
            Self::Friday => "FRIDAY",
            Self::Saturday => "SATURDAY",
            Self::Sunday => "SUNDAY",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AdScheduleTargetDayOfWeek {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "MONDAY" => Self::Monday,
            "TUESDAY" => Self::Tuesday,
            "WEDNESDAY" => Self::Wednesday,
            "THURSDAY" => Self::Thursday,
            "FRIDAY" => Self::Friday,
            "SATURDAY" => Self::Saturday,
            "SUNDAY" => Self::Sunday,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// A range of ages, in years, in the dimensions of a Google audience.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AgeRange {
    /// Minimum age in years.
    pub min_age: Option<i64>,
    /// Maximum age in years.
    pub max_age: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl AgeRange {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Minimum age in years.
    #[must_use]
    pub fn min_age(mut self, value: impl IntoOptional<i64>) -> Self {
        self.min_age = value.into_optional();
        self
    }

    /// Maximum age in years.
    #[must_use]
    pub fn max_age(mut self, value: impl IntoOptional<i64>) -> Self {
        self.max_age = value.into_optional();
        self
    }
}

impl Encode for AgeRange {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("minAge", &self.min_age);
        object.field("maxAge", &self.max_age);
    }
}

/// Type of the place, from a group of countries down to an address.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum FacebookLocationType {
    /// `country`
    Country,
    /// `city`
    City,
    /// `region`
    Region,
    /// `country_group`
    CountryGroup,
    /// `geo_market`
    GeoMarket,
    /// `large_geo_area`
    LargeGeoArea,
    /// `medium_geo_area`
    MediumGeoArea,
    /// `small_geo_area`
    SmallGeoArea,
    /// `subcity`
    Subcity,
    /// `neighborhood`
    Neighborhood,
    /// `zip`
    Zip,
    /// `address`
    Address,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl FacebookLocationType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Country => "country",
            Self::City => "city",
            Self::Region => "region",
            Self::CountryGroup => "country_group",
            Self::GeoMarket => "geo_market",
            Self::LargeGeoArea => "large_geo_area",
            Self::MediumGeoArea => "medium_geo_area",
            Self::SmallGeoArea => "small_geo_area",
            Self::Subcity => "subcity",
            Self::Neighborhood => "neighborhood",
            Self::Zip => "zip",
            Self::Address => "address",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for FacebookLocationType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "country" => Self::Country,
            "city" => Self::City,
            "region" => Self::Region,
            "country_group" => Self::CountryGroup,
            "geo_market" => Self::GeoMarket,
            "large_geo_area" => Self::LargeGeoArea,
            "medium_geo_area" => Self::MediumGeoArea,
            "small_geo_area" => Self::SmallGeoArea,
            "subcity" => Self::Subcity,
            "neighborhood" => Self::Neighborhood,
            "zip" => Self::Zip,
            "address" => Self::Address,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether the audience includes or excludes the people in the place.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum SelectionType {
    /// `include`
    Include,
    /// `exclude`
    Exclude,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl SelectionType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Include => "include",
            Self::Exclude => "exclude",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SelectionType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "include" => Self::Include,
            "exclude" => Self::Exclude,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Unit of the radius around the place, kilometers or miles.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum RadiusUnit {
    /// `km`
    Kilometers,
    /// `mi`
    Miles,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl RadiusUnit {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Kilometers => "km",
            Self::Miles => "mi",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RadiusUnit {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "km" => Self::Kilometers,
            "mi" => Self::Miles,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Period that the amount covers: each day (`DAILY`) or the whole run of the ads
/// (`LIFETIME`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum BudgetType {
    /// `DAILY`
    Daily,
    /// `LIFETIME`
    Lifetime,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl BudgetType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Daily => "DAILY",
            Self::Lifetime => "LIFETIME",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BudgetType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "DAILY" => Self::Daily,
            "LIFETIME" => Self::Lifetime,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Google advertising channel, such as `SEARCH` or `DISPLAY`; `PERFORMANCE_MAX` uses
/// all channels.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum AdvertisingChannelType {
    /// `SEARCH`
    Search,
    /// `DISCOVERY`
    Discovery,
    /// `DISPLAY`
    Display,
    /// `HOTEL`
    Hotel,
    /// `LOCAL`
    Local,
    /// `MULTI_CHANNEL`
    MultiChannel,
    /// `PERFORMANCE_MAX`
    PerformanceMax,
    /// `DEMAND_GEN`
    DemandGen,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl AdvertisingChannelType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Search => "SEARCH",
            Self::Discovery => "DISCOVERY",
            Self::Display => "DISPLAY",
            Self::Hotel => "HOTEL",
            Self::Local => "LOCAL",
            Self::MultiChannel => "MULTI_CHANNEL",
            Self::PerformanceMax => "PERFORMANCE_MAX",
            Self::DemandGen => "DEMAND_GEN",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AdvertisingChannelType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "SEARCH" => Self::Search,
            "DISCOVERY" => Self::Discovery,
            "DISPLAY" => Self::Display,
            "HOTEL" => Self::Hotel,
            "LOCAL" => Self::Local,
            "MULTI_CHANNEL" => Self::MultiChannel,
            "PERFORMANCE_MAX" => Self::PerformanceMax,
            "DEMAND_GEN" => Self::DemandGen,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Subtype of the Google advertising channel; only `DEMAND_GEN` is documented.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum AdvertisingChannelSubType {
    /// `DEMAND_GEN`
    DemandGen,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl AdvertisingChannelSubType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::DemandGen => "DEMAND_GEN",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AdvertisingChannelSubType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "DEMAND_GEN" => Self::DemandGen,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Goal of the Google campaign: visits to a website, or leads.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum GoogleGoalType {
    /// `WEBSITE_TRAFFIC`
    WebsiteTraffic,
    /// `LEAD`
    Lead,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl GoogleGoalType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::WebsiteTraffic => "WEBSITE_TRAFFIC",
            Self::Lead => "LEAD",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for GoogleGoalType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "WEBSITE_TRAFFIC" => Self::WebsiteTraffic,
            "LEAD" => Self::Lead,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Aim of the Facebook lead form: more leads (`MORE_VOLUME`), or leads with a more
/// serious interest (`HIGHER_INTENT`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum FacebookLeadFormType {
    /// `MORE_VOLUME`
    MoreVolume,
    /// `HIGHER_INTENT`
    HigherIntent,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl FacebookLeadFormType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::MoreVolume => "MORE_VOLUME",
            Self::HigherIntent => "HIGHER_INTENT",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for FacebookLeadFormType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "MORE_VOLUME" => Self::MoreVolume,
            "HIGHER_INTENT" => Self::HigherIntent,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Answers to a custom question in a Google lead form.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LeadFormAssetAnswerTexts {
    /// The answers, as people read them.
    pub answer_texts: Vec<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl LeadFormAssetAnswerTexts {
    /// Creates a value with the required fields.
    pub fn new(answer_texts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            answer_texts: answer_texts.into_iter().map(Into::into).collect(),
            extra: Extra::new(),
        }
    }
}

impl Encode for LeadFormAssetAnswerTexts {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("answerTexts", &self.answer_texts);
    }
}

/// Whether Facebook chooses the positions of the ads (`auto`) or `placements` lists
/// them (`manual`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum FacebookAudiencePlacementType {
    /// `auto`
    Auto,
    /// `manual`
    Manual,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl FacebookAudiencePlacementType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Manual => "manual",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for FacebookAudiencePlacementType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "auto" => Self::Auto,
            "manual" => Self::Manual,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Content of the Google ad: images, a video, or a carousel of cards.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum GoogleAdContentMediaType {
    /// `IMAGE`
    Image,
    /// `VIDEO`
    Video,
    /// `CAROUSEL`
    Carousel,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl GoogleAdContentMediaType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Image => "IMAGE",
            Self::Video => "VIDEO",
            Self::Carousel => "CAROUSEL",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for GoogleAdContentMediaType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "IMAGE" => Self::Image,
            "VIDEO" => Self::Video,
            "CAROUSEL" => Self::Carousel,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Call to action on the button of a Google ad, such as `LEARN_MORE`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum GoogleCallToAction {
    /// `AUTOMATED`
    Automated,
    /// `LEARN_MORE`
    LearnMore,
    /// `GET_QUOTE`
    GetQuote,
    /// `APPLY_NOW`
    ApplyNow,
    /// `SIGN_UP`
    SignUp,
    /// `CONTACT_US`
    ContactUs,
    /// `SUBSCRIBE`
    Subscribe,
    /// `DOWNLOAD`
    Download,
    /// `BOOK_NOW`
    BookNow,
    /// `SHOP_NOW`
    ShopNow,
    /// `BUY_NOW`
    BuyNow,
    /// `DONATE_NOW`
    DonateNow,
    /// `ORDER_NOW`
    OrderNow,
    /// `PLAY_NOW`
    PlayNow,
    /// `SEE_MORE`
    SeeMore,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl GoogleCallToAction {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Automated => "AUTOMATED",
            Self::LearnMore => "LEARN_MORE",
            Self::GetQuote => "GET_QUOTE",
            Self::ApplyNow => "APPLY_NOW",
            Self::SignUp => "SIGN_UP",
            Self::ContactUs => "CONTACT_US",
            Self::Subscribe => "SUBSCRIBE",
            Self::Download => "DOWNLOAD",
            Self::BookNow => "BOOK_NOW",
            Self::ShopNow => "SHOP_NOW",
            Self::BuyNow => "BUY_NOW",
            Self::DonateNow => "DONATE_NOW",
            Self::OrderNow => "ORDER_NOW",
            Self::PlayNow => "PLAY_NOW",
            Self::SeeMore => "SEE_MORE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for GoogleCallToAction {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "AUTOMATED" => Self::Automated,
            "LEARN_MORE" => Self::LearnMore,
            "GET_QUOTE" => Self::GetQuote,
            "APPLY_NOW" => Self::ApplyNow,
            "SIGN_UP" => Self::SignUp,
            "CONTACT_US" => Self::ContactUs,
            "SUBSCRIBE" => Self::Subscribe,
            "DOWNLOAD" => Self::Download,
            "BOOK_NOW" => Self::BookNow,
            "SHOP_NOW" => Self::ShopNow,
            "BUY_NOW" => Self::BuyNow,
            "DONATE_NOW" => Self::DonateNow,
            "ORDER_NOW" => Self::OrderNow,
            "PLAY_NOW" => Self::PlayNow,
            "SEE_MORE" => Self::SeeMore,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Channel on which a Google ad is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum GoogleChannel {
    /// `GMAIL`
    Gmail,
    /// `YOUTUBE_IN_STREAM`
    YoutubeInStream,
    /// `YOUTUBE_SHORTS`
    YoutubeShorts,
    /// `YOUTUBE_IN_FEED`
    YoutubeInFeed,
    /// `DISCOVER`
    Discover,
    /// `DISPLAY`
    Display,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl GoogleChannel {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Gmail => "GMAIL",
            Self::YoutubeInStream => "YOUTUBE_IN_STREAM",
            Self::YoutubeShorts => "YOUTUBE_SHORTS",
            Self::YoutubeInFeed => "YOUTUBE_IN_FEED",
            Self::Discover => "DISCOVER",
            Self::Display => "DISPLAY",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for GoogleChannel {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "GMAIL" => Self::Gmail,
            "YOUTUBE_IN_STREAM" => Self::YoutubeInStream,
            "YOUTUBE_SHORTS" => Self::YoutubeShorts,
            "YOUTUBE_IN_FEED" => Self::YoutubeInFeed,
            "DISCOVER" => Self::Discover,
            "DISPLAY" => Self::Display,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Day or days of the week to which the hours apply.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum GoogleAdScheduleDayOfWeek {
    /// `FRIDAY`
    Friday,
    /// `MONDAY`
    Monday,
    /// `SATURDAY`
    Saturday,
    /// `SUNDAY`
    Sunday,
    /// `THURSDAY`
    Thursday,
    /// `TUESDAY`
    Tuesday,
    /// `UNKNOWN`
    UnknownValue,
    /// `UNSPECIFIED`
    Unspecified,
    /// `WEDNESDAY`
    Wednesday,
    /// `ALL_DAYS`
    AllDays,
    /// `MONDAY_TO_FRIDAY`
    MondayToFriday,
    /// `SATURDAY_AND_SUNDAY`
    SaturdayAndSunday,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl GoogleAdScheduleDayOfWeek {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Friday => "FRIDAY",
            Self::Monday => "MONDAY",
            Self::Saturday => "SATURDAY",
            Self::Sunday => "SUNDAY",
            Self::Thursday => "THURSDAY",
            Self::Tuesday => "TUESDAY",
            Self::UnknownValue => "UNKNOWN",
            Self::Unspecified => "UNSPECIFIED",
            Self::Wednesday => "WEDNESDAY",
            Self::AllDays => "ALL_DAYS",
            Self::MondayToFriday => "MONDAY_TO_FRIDAY",
            Self::SaturdayAndSunday => "SATURDAY_AND_SUNDAY",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for GoogleAdScheduleDayOfWeek {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "FRIDAY" => Self::Friday,
            "MONDAY" => Self::Monday,
            "SATURDAY" => Self::Saturday,
            "SUNDAY" => Self::Sunday,
            "THURSDAY" => Self::Thursday,
            "TUESDAY" => Self::Tuesday,
            "UNKNOWN" => Self::UnknownValue,
            "UNSPECIFIED" => Self::Unspecified,
            "WEDNESDAY" => Self::Wednesday,
            "ALL_DAYS" => Self::AllDays,
            "MONDAY_TO_FRIDAY" => Self::MondayToFriday,
            "SATURDAY_AND_SUNDAY" => Self::SaturdayAndSunday,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// What the goal counts: conversions, clicks or actions on YouTube.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum GoogleCampaignGoalType {
    /// `CONVERSIONS`
    Conversions,
    /// `CLICK`
    Click,
    /// `YOUTUBE_ENGAGEMENT`
    YoutubeEngagement,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl GoogleCampaignGoalType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Conversions => "CONVERSIONS",
            Self::Click => "CLICK",
            Self::YoutubeEngagement => "YOUTUBE_ENGAGEMENT",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for GoogleCampaignGoalType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "CONVERSIONS" => Self::Conversions,
            "CLICK" => Self::Click,
            "YOUTUBE_ENGAGEMENT" => Self::YoutubeEngagement,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Searches that match the keyword: those of related meaning (`BROAD`), those that
/// contain the phrase (`PHRASE`), or only the exact one (`EXACT`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum KeywordMatchType {
    /// `BROAD`
    Broad,
    /// `PHRASE`
    Phrase,
    /// `EXACT`
    Exact,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl KeywordMatchType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Broad => "BROAD",
            Self::Phrase => "PHRASE",
            Self::Exact => "EXACT",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for KeywordMatchType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "BROAD" => Self::Broad,
            "PHRASE" => Self::Phrase,
            "EXACT" => Self::Exact,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Type of the media file; only images are documented.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum GoogleMediaType {
    /// `IMAGE`
    Image,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl GoogleMediaType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Image => "IMAGE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for GoogleMediaType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "IMAGE" => Self::Image,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Call to action on the button that opens the Google lead form, such as `GET_QUOTE`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum LeadFormAssetCallToActionType {
    /// `LEARN_MORE`
    LearnMore,
    /// `GET_QUOTE`
    GetQuote,
    /// `APPLY_NOW`
    ApplyNow,
    /// `SIGN_UP`
    SignUp,
    /// `CONTACT_US`
    ContactUs,
    /// `SUBSCRIBE`
    Subscribe,
    /// `DOWNLOAD`
    Download,
    /// `BOOK_NOW`
    BookNow,
    /// `GET_OFFER`
    GetOffer,
    /// `REGISTER`
    Register,
    /// `GET_INFO`
    GetInfo,
    /// `REQUEST_DEMO`
    RequestDemo,
    /// `JOIN_NOW`
    JoinNow,
    /// `GET_STARTED`
    GetStarted,
    /// `VISIT_SITE`
    VisitSite,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl LeadFormAssetCallToActionType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::LearnMore => "LEARN_MORE",
            Self::GetQuote => "GET_QUOTE",
            Self::ApplyNow => "APPLY_NOW",
            Self::SignUp => "SIGN_UP",
            Self::ContactUs => "CONTACT_US",
            Self::Subscribe => "SUBSCRIBE",
            Self::Download => "DOWNLOAD",
            Self::BookNow => "BOOK_NOW",
            Self::GetOffer => "GET_OFFER",
            Self::Register => "REGISTER",
            Self::GetInfo => "GET_INFO",
            Self::RequestDemo => "REQUEST_DEMO",
            Self::JoinNow => "JOIN_NOW",
            Self::GetStarted => "GET_STARTED",
            Self::VisitSite => "VISIT_SITE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for LeadFormAssetCallToActionType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "LEARN_MORE" => Self::LearnMore,
            "GET_QUOTE" => Self::GetQuote,
            "APPLY_NOW" => Self::ApplyNow,
            "SIGN_UP" => Self::SignUp,
            "CONTACT_US" => Self::ContactUs,
            "SUBSCRIBE" => Self::Subscribe,
            "DOWNLOAD" => Self::Download,
            "BOOK_NOW" => Self::BookNow,
            "GET_OFFER" => Self::GetOffer,
            "REGISTER" => Self::Register,
            "GET_INFO" => Self::GetInfo,
            "REQUEST_DEMO" => Self::RequestDemo,
            "JOIN_NOW" => Self::JoinNow,
            "GET_STARTED" => Self::GetStarted,
            "VISIT_SITE" => Self::VisitSite,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether to prefer more leads (`LOW_INTENT`) or leads with a serious interest
/// (`HIGH_INTENT`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum LeadFormAssetDesiredIntent {
    /// `LOW_INTENT`
    LowIntent,
    /// `HIGH_INTENT`
    HighIntent,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl LeadFormAssetDesiredIntent {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::LowIntent => "LOW_INTENT",
            Self::HighIntent => "HIGH_INTENT",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for LeadFormAssetDesiredIntent {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "LOW_INTENT" => Self::LowIntent,
            "HIGH_INTENT" => Self::HighIntent,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Call to action on the button that is shown after the Google lead form is
/// submitted, such as `VISIT_SITE`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum PostSubmitCallToActionType {
    /// `VISIT_SITE`
    VisitSite,
    /// `DOWNLOAD`
    Download,
    /// `LEARN_MORE`
    LearnMore,
    /// `SHOP_NOW`
    ShopNow,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl PostSubmitCallToActionType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::VisitSite => "VISIT_SITE",
            Self::Download => "DOWNLOAD",
            Self::LearnMore => "LEARN_MORE",
            Self::ShopNow => "SHOP_NOW",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PostSubmitCallToActionType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "VISIT_SITE" => Self::VisitSite,
            "DOWNLOAD" => Self::Download,
            "LEARN_MORE" => Self::LearnMore,
            "SHOP_NOW" => Self::ShopNow,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// One of the answers to a question in a Google lead form.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LeadFormAssetAnswer {
    /// Key of this option, such as `option_1`.
    pub key: String,
    /// Answer as people read it.
    pub value: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl LeadFormAssetAnswer {
    /// Creates a value with the required fields.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for LeadFormAssetAnswer {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("key", &self.key);
        object.field("value", &self.value);
    }
}

/// State of the LinkedIn lead form; `PUBLISHED` is the only one documented.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum NewLinkedinLeadFormState {
    /// `PUBLISHED`
    Published,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl NewLinkedinLeadFormState {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Published => "PUBLISHED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for NewLinkedinLeadFormState {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "PUBLISHED" => Self::Published,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether the file is an image or a video.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum LinkedinMediaType {
    /// `video`
    Video,
    /// `image`
    Image,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl LinkedinMediaType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Video => "video",
            Self::Image => "image",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for LinkedinMediaType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "video" => Self::Video,
            "image" => Self::Image,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Action on the ad, campaign or campaign group: pause, archive or resume.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum LinkedinAdStatusOperation {
    /// `PAUSED`
    Paused,
    /// `ARCHIVED`
    Archived,
    /// `RESUME`
    Resume,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl LinkedinAdStatusOperation {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Paused => "PAUSED",
            Self::Archived => "ARCHIVED",
            Self::Resume => "RESUME",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for LinkedinAdStatusOperation {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "PAUSED" => Self::Paused,
            "ARCHIVED" => Self::Archived,
            "RESUME" => Self::Resume,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Type of the object that the id in the path identifies: a campaign group
/// (`adGroup`), a campaign or an ad.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum LinkedinAdStatusUpdateType {
    /// `adGroup`
    AdGroup,
    /// `adCampaign`
    AdCampaign,
    /// `ad`
    Ad,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl LinkedinAdStatusUpdateType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AdGroup => "adGroup",
            Self::AdCampaign => "adCampaign",
            Self::Ad => "ad",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for LinkedinAdStatusUpdateType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "adGroup" => Self::AdGroup,
            "adCampaign" => Self::AdCampaign,
            "ad" => Self::Ad,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether the file is an image or a video.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum FacebookMediaType {
    /// `image`
    Image,
    /// `video`
    Video,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl FacebookMediaType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Image => "image",
            Self::Video => "video",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for FacebookMediaType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "image" => Self::Image,
            "video" => Self::Video,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Type of the member that defines the segment: a keyword, a URL or an app.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum GoogleSegmentMemberType {
    /// `KEYWORD`
    Keyword,
    /// `URL`
    Url,
    /// `APP`
    App,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl GoogleSegmentMemberType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Keyword => "KEYWORD",
            Self::Url => "URL",
            Self::App => "APP",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for GoogleSegmentMemberType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "KEYWORD" => Self::Keyword,
            "URL" => Self::Url,
            "APP" => Self::App,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Call to action on the button that is shown after the LinkedIn lead form is
/// submitted, such as `VISIT_COMPANY_WEBSITE`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum PostSubmissionLabel {
    /// `VISIT_COMPANY_WEBSITE`
    VisitCompanyWebsite,
    /// `DOWNLOAD_NOW`
    DownloadNow,
    /// `TRY_NOW`
    TryNow,
    /// `VIEW_NOW`
    ViewNow,
    /// `LEARN_MORE`
    LearnMore,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl PostSubmissionLabel {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::VisitCompanyWebsite => "VISIT_COMPANY_WEBSITE",
            Self::DownloadNow => "DOWNLOAD_NOW",
            Self::TryNow => "TRY_NOW",
            Self::ViewNow => "VIEW_NOW",
            Self::LearnMore => "LEARN_MORE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PostSubmissionLabel {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "VISIT_COMPANY_WEBSITE" => Self::VisitCompanyWebsite,
            "DOWNLOAD_NOW" => Self::DownloadNow,
            "TRY_NOW" => Self::TryNow,
            "VIEW_NOW" => Self::ViewNow,
            "LEARN_MORE" => Self::LearnMore,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether past visitors are added to the segment as well; `REQUESTED` adds them.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum PrepopulationStatus {
    /// `REQUESTED`
    Requested,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl PrepopulationStatus {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Requested => "REQUESTED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PrepopulationStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "REQUESTED" => Self::Requested,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Value to compare: the URL of the visited page (`url__`) or of the page before it
/// (`referrer__`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum GoogleSegmentRuleItemName {
    /// `url__`
    Url,
    /// `referrer__`
    Referrer,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl GoogleSegmentRuleItemName {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Url => "url__",
            Self::Referrer => "referrer__",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for GoogleSegmentRuleItemName {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "url__" => Self::Url,
            "referrer__" => Self::Referrer,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Format of the Facebook ad: one image or video (`SINGLE`), or a carousel
/// (`CAROUSEL`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum FacebookAdMediaType {
    /// `SINGLE`
    Single,
    /// `CAROUSEL`
    Carousel,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl FacebookAdMediaType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Single => "SINGLE",
            Self::Carousel => "CAROUSEL",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for FacebookAdMediaType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "SINGLE" => Self::Single,
            "CAROUSEL" => Self::Carousel,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Chat app in which people can write to the advertiser.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum MessagingPlatform {
    /// `WHATSAPP`
    Whatsapp,
    /// `MESSENGER`
    Messenger,
    /// `INSTAGRAM_DIRECT`
    InstagramDirect,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl MessagingPlatform {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Whatsapp => "WHATSAPP",
            Self::Messenger => "MESSENGER",
            Self::InstagramDirect => "INSTAGRAM_DIRECT",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for MessagingPlatform {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "WHATSAPP" => Self::Whatsapp,
            "MESSENGER" => Self::Messenger,
            "INSTAGRAM_DIRECT" => Self::InstagramDirect,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Type of the Google asset in the payload.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum GoogleAssetsUpsertType {
    /// `CALL`
    Call,
    /// `SITELINK`
    Sitelink,
    /// `LEAD_FORM`
    LeadForm,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl GoogleAssetsUpsertType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Call => "CALL",
            Self::Sitelink => "SITELINK",
            Self::LeadForm => "LEAD_FORM",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for GoogleAssetsUpsertType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "CALL" => Self::Call,
            "SITELINK" => Self::Sitelink,
            "LEAD_FORM" => Self::LeadForm,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Properties of the asset, in the variant that belongs to
/// [`type_`](GoogleAssetsUpsert::type_).
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum GoogleAssetPayload {
    /// A Google asset that puts a phone number on ads.
    CallAsset(CallAsset),
    /// A Google asset that adds a link to ads.
    SitelinkAsset(SitelinkAsset),
    /// A Google asset that collects leads in a form.
    LeadFormAsset(LeadFormAsset),
    /// JSON that fits none of the documented alternatives.
    Other(Value),
}

impl From<CallAsset> for GoogleAssetPayload {
    #[inline]
    fn from(value: CallAsset) -> Self {
        Self::CallAsset(value)
    }
}

impl From<SitelinkAsset> for GoogleAssetPayload {
    #[inline]
    fn from(value: SitelinkAsset) -> Self {
        Self::SitelinkAsset(value)
    }
}

impl From<LeadFormAsset> for GoogleAssetPayload {
    #[inline]
    fn from(value: LeadFormAsset) -> Self {
        Self::LeadFormAsset(value)
    }
}

impl Encode for GoogleAssetPayload {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let value: &dyn Encode = match self {
            Self::CallAsset(value) => value,
            Self::SitelinkAsset(value) => value,
            Self::LeadFormAsset(value) => value,
            Self::Other(value) => value,
        };
        value.encode(writer);
    }
}

/// Goal of the Facebook campaign: leads, traffic, engagement or sales.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum FacebookCampaignObjective {
    /// `OUTCOME_LEADS`
    OutcomeLeads,
    /// `OUTCOME_TRAFFIC`
    OutcomeTraffic,
    /// `OUTCOME_ENGAGEMENT`
    OutcomeEngagement,
    /// `OUTCOME_SALES`
    OutcomeSales,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl FacebookCampaignObjective {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OutcomeLeads => "OUTCOME_LEADS",
            Self::OutcomeTraffic => "OUTCOME_TRAFFIC",
            Self::OutcomeEngagement => "OUTCOME_ENGAGEMENT",
            Self::OutcomeSales => "OUTCOME_SALES",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for FacebookCampaignObjective {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "OUTCOME_LEADS" => Self::OutcomeLeads,
            "OUTCOME_TRAFFIC" => Self::OutcomeTraffic,
            "OUTCOME_ENGAGEMENT" => Self::OutcomeEngagement,
            "OUTCOME_SALES" => Self::OutcomeSales,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Category of ads that Facebook restricts, such as those for jobs or housing.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum SpecialAdCategory {
    /// `EMPLOYMENT`
    Employment,
    /// `CREDIT`
    Credit,
    /// `FINANCIAL_PRODUCTS_SERVICES`
    FinancialProductsServices,
    /// `HOUSING`
    Housing,
    /// `ISSUES_ELECTIONS_POLITICS`
    IssuesElectionsPolitics,
    /// `ONLINE_GAMBLING_AND_GAMING`
    OnlineGamblingAndGaming,
    /// `NONE`
    None,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl SpecialAdCategory {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Employment => "EMPLOYMENT",
            Self::Credit => "CREDIT",
            Self::FinancialProductsServices => "FINANCIAL_PRODUCTS_SERVICES",
            Self::Housing => "HOUSING",
            Self::IssuesElectionsPolitics => "ISSUES_ELECTIONS_POLITICS",
            Self::OnlineGamblingAndGaming => "ONLINE_GAMBLING_AND_GAMING",
            Self::None => "NONE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SpecialAdCategory {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "EMPLOYMENT" => Self::Employment,
            "CREDIT" => Self::Credit,
            "FINANCIAL_PRODUCTS_SERVICES" => Self::FinancialProductsServices,
            "HOUSING" => Self::Housing,
            "ISSUES_ELECTIONS_POLITICS" => Self::IssuesElectionsPolitics,
            "ONLINE_GAMBLING_AND_GAMING" => Self::OnlineGamblingAndGaming,
            "NONE" => Self::None,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Source of the conversions: uploaded clicks or calls, a web page, or a lead form.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum GoogleConversionType {
    /// `UPLOAD_CLICKS`
    UploadClicks,
    /// `UPLOAD_CALLS`
    UploadCalls,
    /// `WEBPAGE`
    Webpage,
    /// `LEAD_FORM_SUBMIT`
    LeadFormSubmit,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl GoogleConversionType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::UploadClicks => "UPLOAD_CLICKS",
            Self::UploadCalls => "UPLOAD_CALLS",
            Self::Webpage => "WEBPAGE",
            Self::LeadFormSubmit => "LEAD_FORM_SUBMIT",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for GoogleConversionType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "UPLOAD_CLICKS" => Self::UploadClicks,
            "UPLOAD_CALLS" => Self::UploadCalls,
            "WEBPAGE" => Self::Webpage,
            "LEAD_FORM_SUBMIT" => Self::LeadFormSubmit,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether at most one conversion is counted for each click, or every conversion that
/// follows it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum CountingType {
    /// `ONE_PER_CLICK`
    OnePerClick,
    /// `MANY_PER_CLICK`
    ManyPerClick,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl CountingType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OnePerClick => "ONE_PER_CLICK",
            Self::ManyPerClick => "MANY_PER_CLICK",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CountingType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "ONE_PER_CLICK" => Self::OnePerClick,
            "MANY_PER_CLICK" => Self::ManyPerClick,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Model that attributes a conversion to clicks: in shares computed from data, or to
/// the last click alone.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum AttributionModel {
    /// `GOOGLE_SEARCH_ATTRIBUTION_DATA_DRIVEN`
    GoogleSearchAttributionDataDriven,
    /// `GOOGLE_ADS_LAST_CLICK`
    GoogleAdsLastClick,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl AttributionModel {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::GoogleSearchAttributionDataDriven => {
                "GOOGLE_SEARCH_ATTRIBUTION_DATA_DRIVEN"
            }
            Self::GoogleAdsLastClick => "GOOGLE_ADS_LAST_CLICK",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AttributionModel {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "GOOGLE_SEARCH_ATTRIBUTION_DATA_DRIVEN" => {
                Self::GoogleSearchAttributionDataDriven
            }
            "GOOGLE_ADS_LAST_CLICK" => Self::GoogleAdsLastClick,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Similarity between the people of a lookalike segment and its seed; `NARROW` is the
/// most similar.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum ExpansionLevel {
    /// `BALANCED`
    Balanced,
    /// `BROAD`
    Broad,
    /// `NARROW`
    Narrow,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl ExpansionLevel {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Balanced => "BALANCED",
            Self::Broad => "BROAD",
            Self::Narrow => "NARROW",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ExpansionLevel {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "BALANCED" => Self::Balanced,
            "BROAD" => Self::Broad,
            "NARROW" => Self::Narrow,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Type of a Facebook audience: custom, lookalike or, as a filter, both.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum CustomAudienceType {
    /// `lookalike`
    Lookalike,
    /// `custom`
    Custom,
    /// `all`
    All,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl CustomAudienceType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Lookalike => "lookalike",
            Self::Custom => "custom",
            Self::All => "all",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CustomAudienceType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "lookalike" => Self::Lookalike,
            "custom" => Self::Custom,
            "all" => Self::All,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Connection to Facebook through which audiences are read: that of the Ad Manager or
/// that of the integrations in HighLevel.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum CustomAudienceSource {
    /// `ad_manager`
    AdManager,
    /// `integration`
    Integration,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl CustomAudienceSource {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AdManager => "ad_manager",
            Self::Integration => "integration",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CustomAudienceSource {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "ad_manager" => Self::AdManager,
            "integration" => Self::Integration,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Type of an object on Facebook: campaign, ad set or ad.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum FacebookEntityType {
    /// `CAMPAIGN`
    Campaign,
    /// `ADSET`
    Adset,
    /// `AD`
    Ad,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl FacebookEntityType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Campaign => "CAMPAIGN",
            Self::Adset => "ADSET",
            Self::Ad => "AD",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for FacebookEntityType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "CAMPAIGN" => Self::Campaign,
            "ADSET" => Self::Adset,
            "AD" => Self::Ad,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Interval by which metrics of Facebook ads are grouped.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum FacebookPeriod {
    /// `day`
    Day,
    /// `week`
    Week,
    /// `month`
    Month,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl FacebookPeriod {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for FacebookPeriod {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "day" => Self::Day,
            "week" => Self::Week,
            "month" => Self::Month,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Type of an asset of Google Ads, such as a call or a sitelink.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum GoogleAssetType {
    /// `CALL`
    Call,
    /// `SITELINK`
    Sitelink,
    /// `LEAD_FORM`
    LeadForm,
    /// `IMAGE`
    Image,
    /// `TEXT`
    Text,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl GoogleAssetType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Call => "CALL",
            Self::Sitelink => "SITELINK",
            Self::LeadForm => "LEAD_FORM",
            Self::Image => "IMAGE",
            Self::Text => "TEXT",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for GoogleAssetType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "CALL" => Self::Call,
            "SITELINK" => Self::Sitelink,
            "LEAD_FORM" => Self::LeadForm,
            "IMAGE" => Self::Image,
            "TEXT" => Self::Text,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Integration whose Google Ads conversion actions are listed: `AD_MANAGER` or
/// `AD_WORDS`. HighLevel does not document the difference.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum ConversionSource {
    /// `AD_MANAGER`
    AdManager,
    /// `AD_WORDS`
    AdWords,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl ConversionSource {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AdManager => "AD_MANAGER",
            Self::AdWords => "AD_WORDS",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ConversionSource {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "AD_MANAGER" => Self::AdManager,
            "AD_WORDS" => Self::AdWords,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Type of an object in Google Ads: campaign, ad group or ad.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum GoogleEntityType {
    /// `CAMPAIGN`
    Campaign,
    /// `ADGROUP`
    Adgroup,
    /// `AD`
    Ad,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl GoogleEntityType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Campaign => "CAMPAIGN",
            Self::Adgroup => "ADGROUP",
            Self::Ad => "AD",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for GoogleEntityType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "CAMPAIGN" => Self::Campaign,
            "ADGROUP" => Self::Adgroup,
            "AD" => Self::Ad,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Interval by which metrics of Google ads are grouped.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum GooglePeriod {
    /// `date`
    Date,
    /// `week`
    Week,
    /// `month`
    Month,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl GooglePeriod {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Date => "date",
            Self::Week => "week",
            Self::Month => "month",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for GooglePeriod {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "date" => Self::Date,
            "week" => Self::Week,
            "month" => Self::Month,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Metric of a report about Google ads; `average_cpc` and `average_cpm` are the
/// average costs per click and per thousand impressions, `ctr` is the click-through
/// rate.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum GoogleReportingField {
    /// `impressions`
    Impressions,
    /// `clicks`
    Clicks,
    /// `cost_micros`
    CostMicros,
    /// `average_cpc`
    AverageCpc,
    /// `conversions`
    Conversions,
    /// `average_cpm`
    AverageCpm,
    /// `cost_per_conversion`
    CostPerConversion,
    /// `ctr`
    Ctr,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl GoogleReportingField {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Impressions => "impressions",
            Self::Clicks => "clicks",
            Self::CostMicros => "cost_micros",
            Self::AverageCpc => "average_cpc",
            Self::Conversions => "conversions",
            Self::AverageCpm => "average_cpm",
            Self::CostPerConversion => "cost_per_conversion",
            Self::Ctr => "ctr",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for GoogleReportingField {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "impressions" => Self::Impressions,
            "clicks" => Self::Clicks,
            "cost_micros" => Self::CostMicros,
            "average_cpc" => Self::AverageCpc,
            "conversions" => Self::Conversions,
            "average_cpm" => Self::AverageCpm,
            "cost_per_conversion" => Self::CostPerConversion,
            "ctr" => Self::Ctr,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Type of a segment: custom, visitors of a website, customer match, or lookalike.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum GoogleSegmentType {
    /// `CUSTOM_SEGMENTS`
    CustomSegments,
    /// `WEBSITE_VISITOR`
    WebsiteVisitor,
    /// `CUSTOMER_MATCH`
    CustomerMatch,
    /// `LOOKALIKE`
    Lookalike,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl GoogleSegmentType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CustomSegments => "CUSTOM_SEGMENTS",
            Self::WebsiteVisitor => "WEBSITE_VISITOR",
            Self::CustomerMatch => "CUSTOMER_MATCH",
            Self::Lookalike => "LOOKALIKE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for GoogleSegmentType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "CUSTOM_SEGMENTS" => Self::CustomSegments,
            "WEBSITE_VISITOR" => Self::WebsiteVisitor,
            "CUSTOMER_MATCH" => Self::CustomerMatch,
            "LOOKALIKE" => Self::Lookalike,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether a segment is a custom segment (`CUSTOM_SEGMENTS`) or based on data about
/// users (`DATA_SEGMENTS`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum GoogleSegmentSource {
    /// `CUSTOM_SEGMENTS`
    CustomSegments,
    /// `DATA_SEGMENTS`
    DataSegments,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl GoogleSegmentSource {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CustomSegments => "CUSTOM_SEGMENTS",
            Self::DataSegments => "DATA_SEGMENTS",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for GoogleSegmentSource {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "CUSTOM_SEGMENTS" => Self::CustomSegments,
            "DATA_SEGMENTS" => Self::DataSegments,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Type of a Google audience: people with a lasting interest (`AFFINITY`), or people
/// about to buy (`IN_MARKET`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum TargetInterestType {
    /// `AFFINITY`
    Affinity,
    /// `IN_MARKET`
    InMarket,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl TargetInterestType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Affinity => "AFFINITY",
            Self::InMarket => "IN_MARKET",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TargetInterestType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "AFFINITY" => Self::Affinity,
            "IN_MARKET" => Self::InMarket,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Dimension by which metrics of LinkedIn ads are grouped.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum LinkedinPivot {
    /// `ACCOUNT`
    Account,
    /// `CAMPAIGN`
    Campaign,
    /// `CAMPAIGN_GROUP`
    CampaignGroup,
    /// `CREATIVE`
    Creative,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl LinkedinPivot {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Account => "ACCOUNT",
            Self::Campaign => "CAMPAIGN",
            Self::CampaignGroup => "CAMPAIGN_GROUP",
            Self::Creative => "CREATIVE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for LinkedinPivot {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "ACCOUNT" => Self::Account,
            "CAMPAIGN" => Self::Campaign,
            "CAMPAIGN_GROUP" => Self::CampaignGroup,
            "CREATIVE" => Self::Creative,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Interval by which metrics of LinkedIn ads are grouped.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum LinkedinPeriod {
    /// `day`
    Day,
    /// `month`
    Month,
    /// `year`
    Year,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl LinkedinPeriod {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Day => "day",
            Self::Month => "month",
            Self::Year => "year",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for LinkedinPeriod {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "day" => Self::Day,
            "month" => Self::Month,
            "year" => Self::Year,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Metric of a report about LinkedIn ads; `cpc`, `cpm` and `cpl` are the costs per
/// click, per thousand impressions and per lead, `ctr` is the click-through rate.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum LinkedinReportingField {
    /// `clicks`
    Clicks,
    /// `oneClickLeads`
    OneClickLeads,
    /// `costInLocalCurrency`
    CostInLocalCurrency,
    /// `impressions`
    Impressions,
    /// `costInUsd`
    CostInUsd,
    /// `ctr`
    Ctr,
    /// `cpc`
    Cpc,
    /// `cpm`
    Cpm,
    /// `cpl`
    Cpl,
    /// `externalWebsitePostClickConversions`
    ExternalWebsitePostClickConversions,
    /// `conversionRate`
    ConversionRate,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl LinkedinReportingField {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Clicks => "clicks",
            Self::OneClickLeads => "oneClickLeads",
            Self::CostInLocalCurrency => "costInLocalCurrency",
            Self::Impressions => "impressions",
            Self::CostInUsd => "costInUsd",
            Self::Ctr => "ctr",
            Self::Cpc => "cpc",
            Self::Cpm => "cpm",
            Self::Cpl => "cpl",
            Self::ExternalWebsitePostClickConversions => {
                "externalWebsitePostClickConversions"
            }
            Self::ConversionRate => "conversionRate",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for LinkedinReportingField {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "clicks" => Self::Clicks,
            "oneClickLeads" => Self::OneClickLeads,
            "costInLocalCurrency" => Self::CostInLocalCurrency,
            "impressions" => Self::Impressions,
            "costInUsd" => Self::CostInUsd,
            "ctr" => Self::Ctr,
            "cpc" => Self::Cpc,
            "cpm" => Self::Cpm,
            "cpl" => Self::Cpl,
            "externalWebsitePostClickConversions" => {
                Self::ExternalWebsitePostClickConversions
            }
            "conversionRate" => Self::ConversionRate,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl_debug! {
    AdScheduleTarget, FacebookAudienceRef, GoogleAudienceDimensions, FacebookInterest,
    FacebookLocale, FacebookPlacements, GoogleAudienceSegments, FacebookBudget,
    CallAsset, LinkedinLeadFormConsent, ConversionValueSettings,
    NewFacebookConversationForm, NewGoogleIntegration, NewFacebookIntegration,
    NewLinkedinIntegration, NewGoogleOfflineUserListJob, LinkedinLocale,
    LeadFormAssetQuestion, FlexibleRuleUserList, FacebookLeadFormOption, LatLng,
    LinkedinLocation, GeoViewport, GoogleAdContent, GoogleAdSchedule, GoogleAssetImage,
    GoogleAssets, GoogleBiddingStrategy, GoogleBudget, GoogleCampaignGoal,
    GoogleCarouselCard, GoogleDemographicTarget, GoogleKeywordItem, GoogleKeywords,
    GoogleLocale, GoogleMedia, GoogleNetworkSettings, GoogleSegmentTarget,
    GoogleTargetInterests, GoogleYoutubeVideoLink, GreetingCard,
    LinkedinLeadFormHiddenField, GoogleKeywordIdeaQuery, LeadFormAsset,
    LinkedinLeadFormContent, LeadFormAssetField, LinkedinLeadFormQuestion,
    LinkedinLeadFormLegalInfo, LinkedinAd, LinkedinBudget, NewLinkedinLeadForm,
    LinkedinMedia, LinkedinAdStatusUpdate, LocalizedText, FacebookMedia,
    GoogleSegmentMember, MultipleChoiceOption, MultipleChoiceQuestionDetails,
    PostSubmissionCallToAction, PostSubmissionCallToActionTarget, PostSubmissionInfo,
    LinkedinLeadFormQuestionDetails, RuleBasedUserList, GoogleSegmentRule,
    GoogleSegmentRuleItem, GoogleSegmentRuleGroup, GoogleSegmentRuleOperand,
    LinkedinTargetingAttribute, SitelinkAsset, LinkedinLeadFormOwner,
    GoogleSegmentRuleCondition, LinkedinTargetAudience, ThankYouPage, LinkedinUnitCost,
    BulkFacebookAudienceMemberUpdate, FacebookCustomAudienceMember, FacebookAdUpsert,
    GoogleAssetsUpsert, GoogleAudienceUpsert, FacebookCampaignUpsert,
    GoogleConversionUpsert, FacebookPixelUpsert, GoogleSegmentUpsert,
    WelcomeMessageQuestion, AgeRange, LeadFormAssetAnswerTexts, LeadFormAssetAnswer,
    GoogleAssetPayload,
}

impl_extra! {
    AdScheduleTarget, FacebookAudienceRef, GoogleAudienceDimensions, FacebookInterest,
    FacebookLocale, FacebookPlacements, GoogleAudienceSegments, FacebookBudget,
    CallAsset, LinkedinLeadFormConsent, ConversionValueSettings,
    NewFacebookConversationForm, NewGoogleIntegration, NewFacebookIntegration,
    NewLinkedinIntegration, NewGoogleOfflineUserListJob, LinkedinLocale,
    LeadFormAssetQuestion, FlexibleRuleUserList, FacebookLeadFormOption, LatLng,
    LinkedinLocation, GeoViewport, GoogleAdContent, GoogleAdSchedule, GoogleAssetImage,
    GoogleAssets, GoogleBiddingStrategy, GoogleBudget, GoogleCampaignGoal,
    GoogleCarouselCard, GoogleDemographicTarget, GoogleKeywordItem, GoogleKeywords,
    GoogleLocale, GoogleMedia, GoogleNetworkSettings, GoogleSegmentTarget,
    GoogleTargetInterests, GoogleYoutubeVideoLink, GreetingCard,
    LinkedinLeadFormHiddenField, GoogleKeywordIdeaQuery, LeadFormAsset,
    LinkedinLeadFormContent, LeadFormAssetField, LinkedinLeadFormQuestion,
    LinkedinLeadFormLegalInfo, LinkedinAd, LinkedinBudget, NewLinkedinLeadForm,
    LinkedinMedia, LinkedinAdStatusUpdate, LocalizedText, FacebookMedia,
    GoogleSegmentMember, MultipleChoiceOption, MultipleChoiceQuestionDetails,
    PostSubmissionCallToAction, PostSubmissionCallToActionTarget, PostSubmissionInfo,
    LinkedinLeadFormQuestionDetails, RuleBasedUserList, GoogleSegmentRule,
    GoogleSegmentRuleItem, GoogleSegmentRuleGroup, GoogleSegmentRuleOperand,
    LinkedinTargetingAttribute, SitelinkAsset, LinkedinLeadFormOwner,
    GoogleSegmentRuleCondition, LinkedinTargetAudience, ThankYouPage, LinkedinUnitCost,
    BulkFacebookAudienceMemberUpdate, FacebookCustomAudienceMember, FacebookAdUpsert,
    GoogleAssetsUpsert, GoogleAudienceUpsert, FacebookCampaignUpsert,
    GoogleConversionUpsert, FacebookPixelUpsert, GoogleSegmentUpsert,
    WelcomeMessageQuestion, AgeRange, LeadFormAssetAnswerTexts, LeadFormAssetAnswer,
}

open_enum! {
    IntegrationType, QuarterHour, PublishingStatus, LinkedinCampaignMediaType,
    AdBudgetOptimization, LinkedinObjectiveType, AdScheduleTargetDayOfWeek,
    FacebookLocationType, SelectionType, RadiusUnit, BudgetType, AdvertisingChannelType,
    AdvertisingChannelSubType, GoogleGoalType, FacebookLeadFormType,
    FacebookAudiencePlacementType, GoogleAdContentMediaType, GoogleCallToAction,
    GoogleChannel, GoogleAdScheduleDayOfWeek, GoogleCampaignGoalType, KeywordMatchType,
    GoogleMediaType, LeadFormAssetCallToActionType, LeadFormAssetDesiredIntent,
    PostSubmitCallToActionType, NewLinkedinLeadFormState, LinkedinMediaType,
    LinkedinAdStatusOperation, LinkedinAdStatusUpdateType, FacebookMediaType,
    GoogleSegmentMemberType, PostSubmissionLabel, PrepopulationStatus,
    GoogleSegmentRuleItemName, FacebookAdMediaType, MessagingPlatform,
    GoogleAssetsUpsertType, FacebookCampaignObjective, SpecialAdCategory,
    GoogleConversionType, CountingType, AttributionModel, ExpansionLevel,
    CustomAudienceType, CustomAudienceSource, FacebookEntityType, FacebookPeriod,
    GoogleAssetType, ConversionSource, GoogleEntityType, GooglePeriod,
    GoogleReportingField, GoogleSegmentType, GoogleSegmentSource, TargetInterestType,
    LinkedinPivot, LinkedinPeriod, LinkedinReportingField,
}

open_enum_decode! {
    PublishingStatus,
}

open_enum_encode! {
    IntegrationType, QuarterHour, PublishingStatus, LinkedinCampaignMediaType,
    AdBudgetOptimization, LinkedinObjectiveType, AdScheduleTargetDayOfWeek,
    FacebookLocationType, SelectionType, RadiusUnit, BudgetType, AdvertisingChannelType,
    AdvertisingChannelSubType, GoogleGoalType, FacebookLeadFormType,
    FacebookAudiencePlacementType, GoogleAdContentMediaType, GoogleCallToAction,
    GoogleChannel, GoogleAdScheduleDayOfWeek, GoogleCampaignGoalType, KeywordMatchType,
    GoogleMediaType, LeadFormAssetCallToActionType, LeadFormAssetDesiredIntent,
    PostSubmitCallToActionType, NewLinkedinLeadFormState, LinkedinMediaType,
    LinkedinAdStatusOperation, LinkedinAdStatusUpdateType, FacebookMediaType,
    GoogleSegmentMemberType, PostSubmissionLabel, PrepopulationStatus,
    GoogleSegmentRuleItemName, FacebookAdMediaType, MessagingPlatform,
    GoogleAssetsUpsertType, FacebookCampaignObjective, SpecialAdCategory,
    GoogleConversionType, CountingType, AttributionModel, ExpansionLevel,
    CustomAudienceType, CustomAudienceSource, FacebookEntityType, FacebookPeriod,
    GoogleAssetType, ConversionSource, GoogleEntityType, GooglePeriod,
    GoogleReportingField, GoogleSegmentType, GoogleSegmentSource, TargetInterestType,
    LinkedinPivot, LinkedinPeriod, LinkedinReportingField,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    IntegrationType, QuarterHour, PublishingStatus, LinkedinCampaignMediaType,
    AdBudgetOptimization, LinkedinObjectiveType, AdScheduleTargetDayOfWeek,
    FacebookLocationType, SelectionType, RadiusUnit, BudgetType, AdvertisingChannelType,
    AdvertisingChannelSubType, GoogleGoalType, FacebookLeadFormType,
    FacebookAudiencePlacementType, GoogleAdContentMediaType, GoogleCallToAction,
    GoogleChannel, GoogleAdScheduleDayOfWeek, GoogleCampaignGoalType, KeywordMatchType,
    GoogleMediaType, LeadFormAssetCallToActionType, LeadFormAssetDesiredIntent,
    PostSubmitCallToActionType, NewLinkedinLeadFormState, LinkedinMediaType,
    LinkedinAdStatusOperation, LinkedinAdStatusUpdateType, FacebookMediaType,
    GoogleSegmentMemberType, PostSubmissionLabel, PrepopulationStatus,
    GoogleSegmentRuleItemName, FacebookAdMediaType, MessagingPlatform,
    GoogleAssetsUpsertType, FacebookCampaignObjective, SpecialAdCategory,
    GoogleConversionType, CountingType, AttributionModel, ExpansionLevel,
    CustomAudienceType, CustomAudienceSource, FacebookEntityType, FacebookPeriod,
    GoogleAssetType, ConversionSource, GoogleEntityType, GooglePeriod,
    GoogleReportingField, GoogleSegmentType, GoogleSegmentSource, TargetInterestType,
    LinkedinPivot, LinkedinPeriod, LinkedinReportingField,
}
