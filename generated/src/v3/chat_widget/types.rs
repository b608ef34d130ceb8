//! What the Chat Widget API sends and receives.

use highlevel_runtime::serde_json::{Map, Value};
use highlevel_runtime::{
    Encode, Extra, IntoOptional, Writer, impl_debug, impl_extra, open_enum,
};

use crate::LocationId;

/// The documented schema `A2PComplianceDTO`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct A2pCompliance {
    /// The property `enableA2PCompliance`.
    pub enable_a2p_compliance: Option<bool>,
    /// The property `a2pOptInForm1`.
    pub a2p_opt_in_form1: Option<String>,
    /// The property `a2pOptInForm1ShowCheckbox`.
    pub a2p_opt_in_form1_show_checkbox: Option<bool>,
    /// The property `a2pOptInForm1PreChecked`.
    pub a2p_opt_in_form1_pre_checked: Option<bool>,
    /// The property `isA2POptInForm2`.
    pub is_a2p_opt_in_form2: Option<bool>,
    /// The property `a2pOptInForm2`.
    pub a2p_opt_in_form2: Option<String>,
    /// The property `a2pOptInForm2ShowCheckbox`.
    pub a2p_opt_in_form2_show_checkbox: Option<bool>,
    /// The property `a2pOptInForm2PreChecked`.
    pub a2p_opt_in_form2_pre_checked: Option<bool>,
    /// The property `privacyPolicyLink`.
    ///
    /// Example: `https://example.com/privacy-policy`.
    pub privacy_policy_link: Option<String>,
    /// The property `termsOfServiceLink`.
    ///
    /// Example: `https://example.com/terms-of-service`.
    pub terms_of_service_link: Option<String>,
    /// The property `isA2POptInForm1`.
    pub is_a2p_opt_in_form1: Option<bool>,
    /// The property `messageType`.
    ///
    /// Example: `A2P`.
    pub message_type: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl A2pCompliance {
    /// Makes a value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `enable_a2p_compliance`.
    #[must_use]
    pub fn enable_a2p_compliance(mut self, value: impl IntoOptional<bool>) -> Self {
        self.enable_a2p_compliance = value.into_optional();
        self
    }

    /// Sets `a2p_opt_in_form1`.
    #[must_use]
    pub fn a2p_opt_in_form1(mut self, value: impl IntoOptional<String>) -> Self {
        self.a2p_opt_in_form1 = value.into_optional();
        self
    }

    /// Sets `a2p_opt_in_form1_show_checkbox`.
    #[must_use]
    pub fn a2p_opt_in_form1_show_checkbox(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.a2p_opt_in_form1_show_checkbox = value.into_optional();
        self
    }

    /// Sets `a2p_opt_in_form1_pre_checked`.
    #[must_use]
    pub fn a2p_opt_in_form1_pre_checked(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.a2p_opt_in_form1_pre_checked = value.into_optional();
        self
    }

    /// Sets `is_a2p_opt_in_form2`.
    #[must_use]
    pub fn is_a2p_opt_in_form2(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_a2p_opt_in_form2 = value.into_optional();
        self
    }

    /// Sets `a2p_opt_in_form2`.
    #[must_use]
    pub fn a2p_opt_in_form2(mut self, value: impl IntoOptional<String>) -> Self {
        self.a2p_opt_in_form2 = value.into_optional();
        self
    }

    /// Sets `a2p_opt_in_form2_show_checkbox`.
    #[must_use]
    pub fn a2p_opt_in_form2_show_checkbox(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.a2p_opt_in_form2_show_checkbox = value.into_optional();
        self
    }

    /// Sets `a2p_opt_in_form2_pre_checked`.
    #[must_use]
    pub fn a2p_opt_in_form2_pre_checked(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.a2p_opt_in_form2_pre_checked = value.into_optional();
        self
    }

    /// Sets `privacy_policy_link`.
    #[must_use]
    pub fn privacy_policy_link(mut self, value: impl IntoOptional<String>) -> Self {
        self.privacy_policy_link = value.into_optional();
        self
    }

    /// Sets `terms_of_service_link`.
    #[must_use]
    pub fn terms_of_service_link(mut self, value: impl IntoOptional<String>) -> Self {
        self.terms_of_service_link = value.into_optional();
        self
    }

    /// Sets `is_a2p_opt_in_form1`.
    #[must_use]
    pub fn is_a2p_opt_in_form1(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_a2p_opt_in_form1 = value.into_optional();
        self
    }

    /// Sets `message_type`.
    #[must_use]
    pub fn message_type(mut self, value: impl IntoOptional<String>) -> Self {
        self.message_type = value.into_optional();
        self
    }
}

impl Encode for A2pCompliance {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("enableA2PCompliance", &self.enable_a2p_compliance);
        object.field("a2pOptInForm1", &self.a2p_opt_in_form1);
        object.field("a2pOptInForm1ShowCheckbox", &self.a2p_opt_in_form1_show_checkbox);
        object.field("a2pOptInForm1PreChecked", &self.a2p_opt_in_form1_pre_checked);
        object.field("isA2POptInForm2", &self.is_a2p_opt_in_form2);
        object.field("a2pOptInForm2", &self.a2p_opt_in_form2);
        object.field("a2pOptInForm2ShowCheckbox", &self.a2p_opt_in_form2_show_checkbox);
        object.field("a2pOptInForm2PreChecked", &self.a2p_opt_in_form2_pre_checked);
        object.field("privacyPolicyLink", &self.privacy_policy_link);
        object.field("termsOfServiceLink", &self.terms_of_service_link);
        object.field("isA2POptInForm1", &self.is_a2p_opt_in_form1);
        object.field("messageType", &self.message_type);
    }
}

/// The documented schema `AcknowledgementDetailsDTO`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AcknowledgementDetails {
    /// The property `icon`.
    ///
    /// Example: `check`.
    pub icon: Option<String>,
    /// The property `placeholderColor`.
    ///
    /// Example: `#000`.
    pub placeholder_color: Option<String>,
    /// The property `liveChatIcon`.
    ///
    /// Example: `check`.
    pub live_chat_icon: Option<String>,
    /// The property `liveChatPlaceholderColor`.
    ///
    /// Example: `#000`.
    pub live_chat_placeholder_color: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl AcknowledgementDetails {
    /// Makes a value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `icon`.
    #[must_use]
    pub fn icon(mut self, value: impl IntoOptional<String>) -> Self {
        self.icon = value.into_optional();
        self
    }

    /// Sets `placeholder_color`.
    #[must_use]
    pub fn placeholder_color(mut self, value: impl IntoOptional<String>) -> Self {
        self.placeholder_color = value.into_optional();
        self
    }

    /// Sets `live_chat_icon`.
    #[must_use]
    pub fn live_chat_icon(mut self, value: impl IntoOptional<String>) -> Self {
        self.live_chat_icon = value.into_optional();
        self
    }

    /// Sets `live_chat_placeholder_color`.
    #[must_use]
    pub fn live_chat_placeholder_color(
        mut self,
        value: impl IntoOptional<String>,
    ) -> Self {
        self.live_chat_placeholder_color = value.into_optional();
        self
    }
}

impl Encode for AcknowledgementDetails {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("icon", &self.icon);
        object.field("placeholderColor", &self.placeholder_color);
        object.field("liveChatIcon", &self.live_chat_icon);
        object.field("liveChatPlaceholderColor", &self.live_chat_placeholder_color);
    }
}

/// The documented schema `AdvanceSettingsDTO`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AdvancedSettings {
    /// The property `brandingTitle`.
    ///
    /// Example: `Agency`.
    pub branding_title: Option<String>,
    /// The property `redirect`.
    pub redirect: Option<WidgetRedirect>,
    /// The property `enableContactForm`.
    pub enable_contact_form: Option<bool>,
    /// The property `defaultConsentCheck`.
    pub default_consent_check: Option<bool>,
    /// The property `businessOfficeHours`.
    pub business_office_hours: Option<BusinessOfficeHours>,
    /// The property `contactFormOptions`.
    pub contact_form_options: Option<Vec<ContactFormField>>,
    /// The property `allInOneChatTypes`.
    pub all_in_one_chat_types: Option<Vec<ChatType>>,
    /// The property `allInOneInitialMsg`.
    ///
    /// Example: `Choose a chat option to get started.`.
    pub all_in_one_initial_msg: Option<String>,
    /// The property `contactFormIntroMessage`.
    ///
    /// Example: `Please share contact details`.
    pub contact_form_intro_message: Option<String>,
    /// The property `contactFormSystemMessage`.
    ///
    /// Example: `Please share contact details`.
    pub contact_form_system_message: Option<String>,
    /// The property `prefilledMessageText`.
    ///
    /// Example: `I want to know more`.
    pub prefilled_message_text: Option<String>,
    /// The property `voiceAiAgent`.
    pub voice_ai_agent: Option<Map<String, Value>>,
    /// The property `fbPage`.
    pub facebook_page: Option<FacebookPage>,
    /// The property `instagramPage`.
    pub instagram_page: Option<InstagramPage>,
    /// The property `playNotificationSound`.
    pub play_notification_sound: Option<bool>,
    /// The property `voiceAiSendActionText`.
    ///
    /// Example: `Call Now`.
    pub voice_ai_send_action_text: Option<String>,
    /// The property `aTwoPCompliance`.
    pub a2p_compliance: Option<A2pCompliance>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl AdvancedSettings {
    /// Makes a value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `branding_title`.
    #[must_use]
    pub fn branding_title(mut self, value: impl IntoOptional<String>) -> Self {
        self.branding_title = value.into_optional();
        self
    }

    /// Sets `redirect`.
    #[must_use]
    pub fn redirect(mut self, value: impl IntoOptional<WidgetRedirect>) -> Self {
        self.redirect = value.into_optional();
        self
    }

    /// Sets `enable_contact_form`.
    #[must_use]
    pub fn enable_contact_form(mut self, value: impl IntoOptional<bool>) -> Self {
        self.enable_contact_form = value.into_optional();
        self
    }

    /// Sets `default_consent_check`.
    #[must_use]
    pub fn default_consent_check(mut self, value: impl IntoOptional<bool>) -> Self {
        self.default_consent_check = value.into_optional();
        self
    }

    /// Sets `business_office_hours`.
    #[must_use]
    pub fn business_office_hours(
        mut self,
        value: impl IntoOptional<BusinessOfficeHours>,
    ) -> Self {
        self.business_office_hours = value.into_optional();
        self
    }

    /// Sets `contact_form_options`.
    #[must_use]
    pub fn contact_form_options(
        mut self,
        value: impl IntoOptional<Vec<ContactFormField>>,
    ) -> Self {
        self.contact_form_options = value.into_optional();
        self
    }

    /// Sets `all_in_one_chat_types`.
    #[must_use]
    pub fn all_in_one_chat_types(
        mut self,
        value: impl IntoOptional<Vec<ChatType>>,
    ) -> Self {
        self.all_in_one_chat_types = value.into_optional();
        self
    }

    /// Sets `all_in_one_initial_msg`.
    #[must_use]
    pub fn all_in_one_initial_msg(mut self, value: impl IntoOptional<String>) -> Self {
        self.all_in_one_initial_msg = value.into_optional();
        self
    }

    /// Sets `contact_form_intro_message`.
    #[must_use]
    pub fn contact_form_intro_message(
        mut self,
        value: impl IntoOptional<String>,
    ) -> Self {
        self.contact_form_intro_message = value.into_optional();
        self
    }

    /// Sets `contact_form_system_message`.
    #[must_use]
    pub fn contact_form_system_message(
        mut self,
        value: impl IntoOptional<String>,
    ) -> Self {
        self.contact_form_system_message = value.into_optional();
        self
    }

    /// Sets `prefilled_message_text`.
    #[must_use]
    pub fn prefilled_message_text(mut self, value: impl IntoOptional<String>) -> Self {
        self.prefilled_message_text = value.into_optional();
        self
    }

    /// Sets `voice_ai_agent`.
    #[must_use]
    pub fn voice_ai_agent(
        mut self,
        value: impl IntoOptional<Map<String, Value>>,
    ) -> Self {
        self.voice_ai_agent = value.into_optional();
        self
    }

    /// Sets `facebook_page`.
    #[must_use]
    pub fn facebook_page(mut self, value: impl IntoOptional<FacebookPage>) -> Self {
        self.facebook_page = value.into_optional();
        self
    }

    /// Sets `instagram_page`.
    #[must_use]
    pub fn instagram_page(mut self, value: impl IntoOptional<InstagramPage>) -> Self {
        self.instagram_page = value.into_optional();
        self
    }

    /// Sets `play_notification_sound`.
    #[must_use]
    pub fn play_notification_sound(mut self, value: impl IntoOptional<bool>) -> Self {
        self.play_notification_sound = value.into_optional();
        self
    }

    /// Sets `voice_ai_send_action_text`.
    #[must_use]
    pub fn voice_ai_send_action_text(
        mut self,
        value: impl IntoOptional<String>,
    ) -> Self {
        self.voice_ai_send_action_text = value.into_optional();
        self
    }

    /// Sets `a2p_compliance`.
    #[must_use]
    pub fn a2p_compliance(mut self, value: impl IntoOptional<A2pCompliance>) -> Self {
        self.a2p_compliance = value.into_optional();
        self
    }
}

impl Encode for AdvancedSettings {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("brandingTitle", &self.branding_title);
        object.field("redirect", &self.redirect);
        object.field("enableContactForm", &self.enable_contact_form);
        object.field("defaultConsentCheck", &self.default_consent_check);
        object.field("businessOfficeHours", &self.business_office_hours);
        object.field("contactFormOptions", &self.contact_form_options);
        object.field("allInOneChatTypes", &self.all_in_one_chat_types);
        object.field("allInOneInitialMsg", &self.all_in_one_initial_msg);
        object.field("contactFormIntroMessage", &self.contact_form_intro_message);
        object.field("contactFormSystemMessage", &self.contact_form_system_message);
        object.field("prefilledMessageText", &self.prefilled_message_text);
        object.field("voiceAiAgent", &self.voice_ai_agent);
        object.field("fbPage", &self.facebook_page);
        object.field("instagramPage", &self.instagram_page);
        object.field("playNotificationSound", &self.play_notification_sound);
        object.field("voiceAiSendActionText", &self.voice_ai_send_action_text);
        object.field("aTwoPCompliance", &self.a2p_compliance);
    }
}

/// The documented schema `BusinessOfficeHoursDTO`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BusinessOfficeHours {
    /// The property `enableBusinessHours`.
    pub enable_business_hours: Option<bool>,
    /// The property `openHours`.
    pub open_hours: Option<Vec<OpenHours>>,
    /// Name of the time zone.
    ///
    /// Example: `UTC`.
    pub timezone: Option<String>,
    /// The property `outsideOfficeHoursWelcomeMsg`.
    ///
    /// Example: `Asia/Calcutta`.
    pub outside_office_hours_welcome_msg: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl BusinessOfficeHours {
    /// Makes a value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `enable_business_hours`.
    #[must_use]
    pub fn enable_business_hours(mut self, value: impl IntoOptional<bool>) -> Self {
        self.enable_business_hours = value.into_optional();
        self
    }

    /// Sets `open_hours`.
    #[must_use]
    pub fn open_hours(mut self, value: impl IntoOptional<Vec<OpenHours>>) -> Self {
        self.open_hours = value.into_optional();
        self
    }

    /// Sets `timezone`.
    #[must_use]
    pub fn timezone(mut self, value: impl IntoOptional<String>) -> Self {
        self.timezone = value.into_optional();
        self
    }

    /// Sets `outside_office_hours_welcome_msg`.
    #[must_use]
    pub fn outside_office_hours_welcome_msg(
        mut self,
        value: impl IntoOptional<String>,
    ) -> Self {
        self.outside_office_hours_welcome_msg = value.into_optional();
        self
    }
}

impl Encode for BusinessOfficeHours {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("enableBusinessHours", &self.enable_business_hours);
        object.field("openHours", &self.open_hours);
        object.field("timezone", &self.timezone);
        object
            .field(
                "outsideOfficeHoursWelcomeMsg",
                &self.outside_office_hours_welcome_msg,
            );
    }
}

/// The documented schema `CloneChatWidgetDTO`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ChatWidgetCopy {
    /// Id of the location (sub-account).
    ///
    /// Example: `oHJiAh0wDG3BzmzACVD6`.
    pub location_id: LocationId,
    /// The property `chatWidgetId`.
    ///
    /// Example: `oHJiAh0wDG3BzmzACVD6`.
    pub chat_widget_id: String,
    /// Its name.
    ///
    /// Example: `Chat Widget 1 (copy)`.
    pub name: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ChatWidgetCopy {
    /// Makes a value from what is required.
    pub fn new(
        location_id: impl Into<LocationId>,
        chat_widget_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            chat_widget_id: chat_widget_id.into(),
            name: None,
            extra: Extra::new(),
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }
}

impl Encode for ChatWidgetCopy {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("chatWidgetId", &self.chat_widget_id);
        object.field("name", &self.name);
    }
}

/// The documented schema `CreateWidgetDTO`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewChatWidget {
    /// The property `version`.
    ///
    /// Example: `2`.
    pub version: i64,
    /// The property `chatType`.
    pub chat_type: WidgetChatType,
    /// Its name.
    ///
    /// Example: `Chat Widget 1`.
    pub name: String,
    /// Id of the location (sub-account).
    ///
    /// Example: `oHJiAh0wDG3BzmzACVD6`.
    pub location_id: LocationId,
    /// Whether it is deleted.
    pub deleted: Option<bool>,
    /// The property `default`.
    pub default: Option<bool>,
    /// The property `settings`.
    pub settings: Option<WidgetSettings>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewChatWidget {
    /// Makes a value from what is required.
    pub fn new(
        version: i64,
        chat_type: WidgetChatType,
        name: impl Into<String>,
        location_id: impl Into<LocationId>,
    ) -> Self {
        Self {
            version,
            chat_type,
            name: name.into(),
            location_id: location_id.into(),
            deleted: None,
            default: None,
            settings: None,
            extra: Extra::new(),
        }
    }

    /// Sets `deleted`.
    #[must_use]
    pub fn deleted(mut self, value: impl IntoOptional<bool>) -> Self {
        self.deleted = value.into_optional();
        self
    }

    /// Sets `default`.
    #[must_use]
    pub fn with_default(mut self, value: impl IntoOptional<bool>) -> Self {
        self.default = value.into_optional();
        self
    }

    /// Sets `settings`.
    #[must_use]
    pub fn settings(mut self, value: impl IntoOptional<WidgetSettings>) -> Self {
        self.settings = value.into_optional();
        self
    }
}

impl Encode for NewChatWidget {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("version", &self.version);
        object.field("chatType", &self.chat_type);
        object.field("name", &self.name);
        object.field("locationId", &self.location_id);
        object.field("deleted", &self.deleted);
        object.field("default", &self.default);
        object.field("settings", &self.settings);
    }
}

/// The documented schema `FBPageDTO`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FacebookPage {
    /// The property `facebookPageId`.
    ///
    /// Example: `1234567890`.
    pub facebook_page_id: Option<String>,
    /// The property `facebookPageName`.
    ///
    /// Example: `Facebook Page Name`.
    pub facebook_page_name: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl FacebookPage {
    /// Makes a value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `facebook_page_id`.
    #[must_use]
    pub fn facebook_page_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.facebook_page_id = value.into_optional();
        self
    }

    /// Sets `facebook_page_name`.
    #[must_use]
    pub fn facebook_page_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.facebook_page_name = value.into_optional();
        self
    }
}

impl Encode for FacebookPage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("facebookPageId", &self.facebook_page_id);
        object.field("facebookPageName", &self.facebook_page_name);
    }
}

/// The documented schema `InstagramPageDTO`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InstagramPage {
    /// The property `facebookPageId`.
    ///
    /// Example: `1234567890`.
    pub facebook_page_id: Option<String>,
    /// The property `facebookPageName`.
    ///
    /// Example: `Facebook Page Name`.
    pub facebook_page_name: Option<String>,
    /// The property `instagramPageId`.
    ///
    /// Example: `1234567890`.
    pub instagram_page_id: Option<String>,
    /// The property `instagramUsername`.
    ///
    /// Example: `Instagram UserName`.
    pub instagram_username: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl InstagramPage {
    /// Makes a value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `facebook_page_id`.
    #[must_use]
    pub fn facebook_page_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.facebook_page_id = value.into_optional();
        self
    }

    /// Sets `facebook_page_name`.
    #[must_use]
    pub fn facebook_page_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.facebook_page_name = value.into_optional();
        self
    }

    /// Sets `instagram_page_id`.
    #[must_use]
    pub fn instagram_page_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.instagram_page_id = value.into_optional();
        self
    }

    /// Sets `instagram_username`.
    #[must_use]
    pub fn instagram_username(mut self, value: impl IntoOptional<String>) -> Self {
        self.instagram_username = value.into_optional();
        self
    }
}

impl Encode for InstagramPage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("facebookPageId", &self.facebook_page_id);
        object.field("facebookPageName", &self.facebook_page_name);
        object.field("instagramPageId", &self.instagram_page_id);
        object.field("instagramUsername", &self.instagram_username);
    }
}

/// The documented schema `RedirectDTO`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct WidgetRedirect {
    /// The property `redirectAction`.
    pub redirect_action: Option<bool>,
    /// The property `redirectWebsite`.
    ///
    /// Example: `www.gohighlevel.com`.
    pub redirect_website: Option<String>,
    /// The property `redirectText`.
    ///
    /// Example: `Click here`.
    pub redirect_text: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl WidgetRedirect {
    /// Makes a value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `redirect_action`.
    #[must_use]
    pub fn redirect_action(mut self, value: impl IntoOptional<bool>) -> Self {
        self.redirect_action = value.into_optional();
        self
    }

    /// Sets `redirect_website`.
    #[must_use]
    pub fn redirect_website(mut self, value: impl IntoOptional<String>) -> Self {
        self.redirect_website = value.into_optional();
        self
    }

    /// Sets `redirect_text`.
    #[must_use]
    pub fn redirect_text(mut self, value: impl IntoOptional<String>) -> Self {
        self.redirect_text = value.into_optional();
        self
    }
}

impl Encode for WidgetRedirect {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("redirectAction", &self.redirect_action);
        object.field("redirectWebsite", &self.redirect_website);
        object.field("redirectText", &self.redirect_text);
    }
}

/// The documented schema `UpdateWidgetDTO`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ChatWidgetChanges {
    /// The property `version`.
    ///
    /// Example: `2`.
    pub version: Option<i64>,
    /// The property `chatType`.
    pub chat_type: Option<WidgetChatType>,
    /// Its name.
    ///
    /// Example: `Chat Widget 1`.
    pub name: Option<String>,
    /// The property `default`.
    pub default: Option<bool>,
    /// The property `settings`.
    pub settings: Option<WidgetSettings>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ChatWidgetChanges {
    /// Makes a value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `version`.
    #[must_use]
    pub fn version(mut self, value: impl IntoOptional<i64>) -> Self {
        self.version = value.into_optional();
        self
    }

    /// Sets `chat_type`.
    #[must_use]
    pub fn chat_type(mut self, value: impl IntoOptional<WidgetChatType>) -> Self {
        self.chat_type = value.into_optional();
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Sets `default`.
    #[must_use]
    pub fn with_default(mut self, value: impl IntoOptional<bool>) -> Self {
        self.default = value.into_optional();
        self
    }

    /// Sets `settings`.
    #[must_use]
    pub fn settings(mut self, value: impl IntoOptional<WidgetSettings>) -> Self {
        self.settings = value.into_optional();
        self
    }
}

impl Encode for ChatWidgetChanges {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("version", &self.version);
        object.field("chatType", &self.chat_type);
        object.field("name", &self.name);
        object.field("default", &self.default);
        object.field("settings", &self.settings);
    }
}

/// The documented schema `WidgetSettingsCustomizationDTO`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct WidgetDimensions {
    /// The property `position`.
    ///
    /// Example: `left`.
    pub position: Option<String>,
    /// The property `sizes`.
    pub sizes: Option<WidgetSize>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl WidgetDimensions {
    /// Makes a value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `position`.
    #[must_use]
    pub fn position(mut self, value: impl IntoOptional<String>) -> Self {
        self.position = value.into_optional();
        self
    }

    /// Sets `sizes`.
    #[must_use]
    pub fn sizes(mut self, value: impl IntoOptional<WidgetSize>) -> Self {
        self.sizes = value.into_optional();
        self
    }
}

impl Encode for WidgetDimensions {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("position", &self.position);
        object.field("sizes", &self.sizes);
    }
}

/// The documented schema `WidgetSettingsCustomizationSizeDTO`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct WidgetSize {
    /// The property `width`.
    ///
    /// Example: `360`.
    pub width: Option<i64>,
    /// The property `height`.
    ///
    /// Example: `360`.
    pub height: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl WidgetSize {
    /// Makes a value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `width`.
    #[must_use]
    pub fn width(mut self, value: impl IntoOptional<i64>) -> Self {
        self.width = value.into_optional();
        self
    }

    /// Sets `height`.
    #[must_use]
    pub fn height(mut self, value: impl IntoOptional<i64>) -> Self {
        self.height = value.into_optional();
        self
    }
}

impl Encode for WidgetSize {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("width", &self.width);
        object.field("height", &self.height);
    }
}

/// The documented schema `WidgetSettingsDTO`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct WidgetSettings {
    /// The property `acknowledgementDetails`.
    pub acknowledgement_details: Option<AcknowledgementDetails>,
    /// The property `agencyName`.
    ///
    /// Example: `Example Agency`.
    pub agency_name: Option<String>,
    /// The property `agencyWebsite`.
    ///
    /// Example: `https://example.com`.
    pub agency_website: Option<String>,
    /// The property `allowAvatarImage`.
    pub allow_avatar_image: Option<bool>,
    /// The property `autoCountryCode`.
    pub auto_country_code: Option<bool>,
    /// The property `countryCode`.
    ///
    /// Example: `US`.
    pub country_code: Option<String>,
    /// The property `chatType`.
    ///
    /// Example: `emailChat`.
    pub chat_type: String,
    /// The property `promptType`.
    ///
    /// Example: `avatar`.
    pub prompt_type: Option<String>,
    /// The property `chatIcon`.
    ///
    /// Example: `messageChatCircle`.
    pub chat_icon: String,
    /// The property `enableRevisitMessage`.
    pub enable_revisit_message: Option<bool>,
    /// The property `heading`.
    ///
    /// Example: `Welcome to Our Website`.
    pub heading: Option<String>,
    /// The property `legalMsg`.
    pub legal_msg: Option<String>,
    /// The property `liveChatAckMsg`.
    pub live_chat_ack_msg: Option<String>,
    /// The property `liveChatEndedMsg`.
    pub live_chat_ended_msg: Option<String>,
    /// The property `liveChatFeedbackMsg`.
    pub live_chat_feedback_msg: Option<String>,
    /// The property `liveChatFeedbackNote`.
    ///
    /// Example: `Your feedback helps us improve our services.`.
    pub live_chat_feedback_note: Option<String>,
    /// The property `liveChatIntroMsg`.
    pub live_chat_intro_msg: Option<String>,
    /// The property `liveChatUserInactiveMsg`.
    pub live_chat_user_inactive_msg: Option<String>,
    /// The property `liveChatUserInactiveTime`.
    ///
    /// Example: `5 minutes`.
    pub live_chat_user_inactive_time: Option<String>,
    /// The property `liveChatVisitorInactiveMsg`.
    pub live_chat_visitor_inactive_msg: Option<String>,
    /// The property `liveChatVisitorInactiveTime`.
    ///
    /// Example: `10 minutes`.
    pub live_chat_visitor_inactive_time: Option<String>,
    /// The property `locale`.
    ///
    /// Example: `en_US`.
    pub locale: Option<String>,
    /// The property `promptAvatar`.
    ///
    /// Example: `avatar.jpg`.
    pub prompt_avatar: Option<String>,
    /// The property `promptAvatarAltText`.
    ///
    /// Example: `company logo`.
    pub prompt_avatar_alt_text: Option<String>,
    /// The property `isPromptAvatarImageOptimize`.
    pub is_prompt_avatar_image_optimize: Option<bool>,
    /// The property `promptMsg`.
    ///
    /// Example: `Need assistance? Feel free to ask us anything!`.
    pub prompt_msg: Option<String>,
    /// The property `revisitPromptMsg`.
    ///
    /// Example: `Welcome back! How can we help you today?`.
    pub revisit_prompt_msg: Option<String>,
    /// The property `sendActionText`.
    ///
    /// Example: `Send`.
    pub send_action_text: Option<String>,
    /// The property `showAgencyBranding`.
    pub show_agency_branding: Option<bool>,
    /// The property `showConsentCheckbox`.
    pub show_consent_checkbox: Option<bool>,
    /// The property `showLiveChatWelcomeMsg`.
    pub show_live_chat_welcome_msg: Option<bool>,
    /// The property `showPrompt`.
    pub show_prompt: Option<bool>,
    /// The property `subHeading`.
    ///
    /// Example: `We are here to help you!`.
    pub sub_heading: Option<String>,
    /// The property `successMsg`.
    ///
    /// Example: `Your message has been sent successfully.`.
    pub success_msg: Option<String>,
    /// The property `supportContact`.
    ///
    /// Example: `support@example.com`.
    pub support_contact: Option<String>,
    /// The property `thankYouMsg`.
    ///
    /// Example: `Thank you for visiting our website!`.
    pub thank_you_msg: Option<String>,
    /// The property `theme`.
    pub theme: Option<WidgetTheme>,
    /// The property `useEmailField`.
    pub use_email_field: Option<bool>,
    /// The property `waNumber`.
    ///
    /// Example: `+1234567890`.
    pub wa_number: Option<String>,
    /// The property `widgetPrimaryColor`.
    ///
    /// Example: `#4285F4`.
    pub widget_primary_color: Option<String>,
    /// The property `representativeAssignedMessage`.
    ///
    /// Example: `#4285F4`.
    pub representative_assigned_message: Option<String>,
    /// The property `dimensions`.
    pub dimensions: Option<WidgetDimensions>,
    /// The property `advanceSettings`.
    pub advanced_settings: Option<AdvancedSettings>,
    /// The property `locationCountryCode`.
    ///
    /// Example: `US`.
    pub location_country_code: Option<String>,
    /// The property `widgetId`.
    ///
    /// Example: `92929283937922`.
    pub widget_id: Option<String>,
    /// The property `widgetPlacement`.
    ///
    /// Example: `embedded`.
    pub widget_placement: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl WidgetSettings {
    /// Makes a value from what is required.
    pub fn new(chat_type: impl Into<String>, chat_icon: impl Into<String>) -> Self {
        Self {
            chat_type: chat_type.into(),
            chat_icon: chat_icon.into(),
            acknowledgement_details: None,
            agency_name: None,
            agency_website: None,
            allow_avatar_image: None,
            auto_country_code: None,
            country_code: None,
            prompt_type: None,
            enable_revisit_message: None,
            heading: None,
            legal_msg: None,
            live_chat_ack_msg: None,
            live_chat_ended_msg: None,
            live_chat_feedback_msg: None,
            live_chat_feedback_note: None,
            live_chat_intro_msg: None,
            live_chat_user_inactive_msg: None,
            live_chat_user_inactive_time: None,
            live_chat_visitor_inactive_msg: None,
            live_chat_visitor_inactive_time: None,
            locale: None,
            prompt_avatar: None,
            prompt_avatar_alt_text: None,
            is_prompt_avatar_image_optimize: None,
            prompt_msg: None,
            revisit_prompt_msg: None,
            send_action_text: None,
            show_agency_branding: None,
            show_consent_checkbox: None,
            show_live_chat_welcome_msg: None,
            show_prompt: None,
            sub_heading: None,
            success_msg: None,
            support_contact: None,
            thank_you_msg: None,
            theme: None,
            use_email_field: None,
            wa_number: None,
            widget_primary_color: None,
            representative_assigned_message: None,
            dimensions: None,
            advanced_settings: None,
            location_country_code: None,
            widget_id: None,
            widget_placement: None,
            extra: Extra::new(),
        }
    }

    /// Sets `acknowledgement_details`.
    #[must_use]
    pub fn acknowledgement_details(
        mut self,
        value: impl IntoOptional<AcknowledgementDetails>,
    ) -> Self {
        self.acknowledgement_details = value.into_optional();
        self
    }

    /// Sets `agency_name`.
    #[must_use]
    pub fn agency_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.agency_name = value.into_optional();
        self
    }

    /// Sets `agency_website`.
    #[must_use]
    pub fn agency_website(mut self, value: impl IntoOptional<String>) -> Self {
        self.agency_website = value.into_optional();
        self
    }

    /// Sets `allow_avatar_image`.
    #[must_use]
    pub fn allow_avatar_image(mut self, value: impl IntoOptional<bool>) -> Self {
        self.allow_avatar_image = value.into_optional();
        self
    }

    /// Sets `auto_country_code`.
    #[must_use]
    pub fn auto_country_code(mut self, value: impl IntoOptional<bool>) -> Self {
        self.auto_country_code = value.into_optional();
        self
    }

    /// Sets `country_code`.
    #[must_use]
    pub fn country_code(mut self, value: impl IntoOptional<String>) -> Self {
        self.country_code = value.into_optional();
        self
    }

    /// Sets `prompt_type`.
    #[must_use]
    pub fn prompt_type(mut self, value: impl IntoOptional<String>) -> Self {
        self.prompt_type = value.into_optional();
        self
    }

    /// Sets `enable_revisit_message`.
    #[must_use]
    pub fn enable_revisit_message(mut self, value: impl IntoOptional<bool>) -> Self {
        self.enable_revisit_message = value.into_optional();
        self
    }

    /// Sets `heading`.
    #[must_use]
    pub fn heading(mut self, value: impl IntoOptional<String>) -> Self {
        self.heading = value.into_optional();
        self
    }

    /// Sets `legal_msg`.
    #[must_use]
    pub fn legal_msg(mut self, value: impl IntoOptional<String>) -> Self {
        self.legal_msg = value.into_optional();
        self
    }

    /// Sets `live_chat_ack_msg`.
    #[must_use]
    pub fn live_chat_ack_msg(mut self, value: impl IntoOptional<String>) -> Self {
        self.live_chat_ack_msg = value.into_optional();
        self
    }

    /// Sets `live_chat_ended_msg`.
    #[must_use]
    pub fn live_chat_ended_msg(mut self, value: impl IntoOptional<String>) -> Self {
        self.live_chat_ended_msg = value.into_optional();
        self
    }

    /// Sets `live_chat_feedback_msg`.
    #[must_use]
    pub fn live_chat_feedback_msg(mut self, value: impl IntoOptional<String>) -> Self {
        self.live_chat_feedback_msg = value.into_optional();
        self
    }

    /// Sets `live_chat_feedback_note`.
    #[must_use]
    pub fn live_chat_feedback_note(mut self, value: impl IntoOptional<String>) -> Self {
        self.live_chat_feedback_note = value.into_optional();
        self
    }

    /// Sets `live_chat_intro_msg`.
    #[must_use]
    pub fn live_chat_intro_msg(mut self, value: impl IntoOptional<String>) -> Self {
        self.live_chat_intro_msg = value.into_optional();
        self
    }

    /// Sets `live_chat_user_inactive_msg`.
    #[must_use]
    pub fn live_chat_user_inactive_msg(
        mut self,
        value: impl IntoOptional<String>,
    ) -> Self {
        self.live_chat_user_inactive_msg = value.into_optional();
        self
    }

    /// Sets `live_chat_user_inactive_time`.
    #[must_use]
    pub fn live_chat_user_inactive_time(
        mut self,
        value: impl IntoOptional<String>,
    ) -> Self {
        self.live_chat_user_inactive_time = value.into_optional();
        self
    }

    /// Sets `live_chat_visitor_inactive_msg`.
    #[must_use]
    pub fn live_chat_visitor_inactive_msg(
        mut self,
        value: impl IntoOptional<String>,
    ) -> Self {
        self.live_chat_visitor_inactive_msg = value.into_optional();
        self
    }

    /// Sets `live_chat_visitor_inactive_time`.
    #[must_use]
    pub fn live_chat_visitor_inactive_time(
        mut self,
        value: impl IntoOptional<String>,
    ) -> Self {
        self.live_chat_visitor_inactive_time = value.into_optional();
        self
    }

    /// Sets `locale`.
    #[must_use]
    pub fn locale(mut self, value: impl IntoOptional<String>) -> Self {
        self.locale = value.into_optional();
        self
    }

    /// Sets `prompt_avatar`.
    #[must_use]
    pub fn prompt_avatar(mut self, value: impl IntoOptional<String>) -> Self {
        self.prompt_avatar = value.into_optional();
        self
    }

    /// Sets `prompt_avatar_alt_text`.
    #[must_use]
    pub fn prompt_avatar_alt_text(mut self, value: impl IntoOptional<String>) -> Self {
        self.prompt_avatar_alt_text = value.into_optional();
        self
    }

    /// Sets `is_prompt_avatar_image_optimize`.
    #[must_use]
    pub fn is_prompt_avatar_image_optimize(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.is_prompt_avatar_image_optimize = value.into_optional();
        self
    }

    /// Sets `prompt_msg`.
    #[must_use]
    pub fn prompt_msg(mut self, value: impl IntoOptional<String>) -> Self {
        self.prompt_msg = value.into_optional();
        self
    }

    /// Sets `revisit_prompt_msg`.
    #[must_use]
    pub fn revisit_prompt_msg(mut self, value: impl IntoOptional<String>) -> Self {
        self.revisit_prompt_msg = value.into_optional();
        self
    }

    /// Sets `send_action_text`.
    #[must_use]
    pub fn send_action_text(mut self, value: impl IntoOptional<String>) -> Self {
        self.send_action_text = value.into_optional();
        self
    }

    /// Sets `show_agency_branding`.
    #[must_use]
    pub fn show_agency_branding(mut self, value: impl IntoOptional<bool>) -> Self {
        self.show_agency_branding = value.into_optional();
        self
    }

    /// Sets `show_consent_checkbox`.
    #[must_use]
    pub fn show_consent_checkbox(mut self, value: impl IntoOptional<bool>) -> Self {
        self.show_consent_checkbox = value.into_optional();
        self
    }

    /// Sets `show_live_chat_welcome_msg`.
    #[must_use]
    pub fn show_live_chat_welcome_msg(mut self, value: impl IntoOptional<bool>) -> Self {
        self.show_live_chat_welcome_msg = value.into_optional();
        self
    }

    /// Sets `show_prompt`.
    #[must_use]
    pub fn show_prompt(mut self, value: impl IntoOptional<bool>) -> Self {
        self.show_prompt = value.into_optional();
        self
    }

    /// Sets `sub_heading`.
    #[must_use]
    pub fn sub_heading(mut self, value: impl IntoOptional<String>) -> Self {
        self.sub_heading = value.into_optional();
        self
    }

    /// Sets `success_msg`.
    #[must_use]
    pub fn success_msg(mut self, value: impl IntoOptional<String>) -> Self {
        self.success_msg = value.into_optional();
        self
    }

    /// Sets `support_contact`.
    #[must_use]
    pub fn support_contact(mut self, value: impl IntoOptional<String>) -> Self {
        self.support_contact = value.into_optional();
        self
    }

    /// Sets `thank_you_msg`.
    #[must_use]
    pub fn thank_you_msg(mut self, value: impl IntoOptional<String>) -> Self {
        self.thank_you_msg = value.into_optional();
        self
    }

    /// Sets `theme`.
    #[must_use]
    pub fn theme(mut self, value: impl IntoOptional<WidgetTheme>) -> Self {
        self.theme = value.into_optional();
        self
    }

    /// Sets `use_email_field`.
    #[must_use]
    pub fn use_email_field(mut self, value: impl IntoOptional<bool>) -> Self {
        self.use_email_field = value.into_optional();
        self
    }

    /// Sets `wa_number`.
    #[must_use]
    pub fn wa_number(mut self, value: impl IntoOptional<String>) -> Self {
        self.wa_number = value.into_optional();
        self
    }

    /// Sets `widget_primary_color`.
    #[must_use]
    pub fn widget_primary_color(mut self, value: impl IntoOptional<String>) -> Self {
        self.widget_primary_color = value.into_optional();
        self
    }

    /// Sets `representative_assigned_message`.
    #[must_use]
    pub fn representative_assigned_message(
        mut self,
        value: impl IntoOptional<String>,
    ) -> Self {
        self.representative_assigned_message = value.into_optional();
        self
    }

    /// Sets `dimensions`.
    #[must_use]
    pub fn dimensions(mut self, value: impl IntoOptional<WidgetDimensions>) -> Self {
        self.dimensions = value.into_optional();
        self
    }

    /// Sets `advanced_settings`.
    #[must_use]
    pub fn advanced_settings(
        mut self,
        value: impl IntoOptional<AdvancedSettings>,
    ) -> Self {
        self.advanced_settings = value.into_optional();
        self
    }

    /// Sets `location_country_code`.
    #[must_use]
    pub fn location_country_code(mut self, value: impl IntoOptional<String>) -> Self {
        self.location_country_code = value.into_optional();
        self
    }

    /// Sets `widget_id`.
    #[must_use]
    pub fn widget_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.widget_id = value.into_optional();
        self
    }

    /// Sets `widget_placement`.
    #[must_use]
    pub fn widget_placement(mut self, value: impl IntoOptional<String>) -> Self {
        self.widget_placement = value.into_optional();
        self
    }
}

impl Encode for WidgetSettings {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("acknowledgementDetails", &self.acknowledgement_details);
        object.field("agencyName", &self.agency_name);
        object.field("agencyWebsite", &self.agency_website);
        object.field("allowAvatarImage", &self.allow_avatar_image);
        object.field("autoCountryCode", &self.auto_country_code);
        object.field("countryCode", &self.country_code);
        object.field("chatType", &self.chat_type);
        object.field("promptType", &self.prompt_type);
        object.field("chatIcon", &self.chat_icon);
        object.field("enableRevisitMessage", &self.enable_revisit_message);
        object.field("heading", &self.heading);
        object.field("legalMsg", &self.legal_msg);
        object.field("liveChatAckMsg", &self.live_chat_ack_msg);
        object.field("liveChatEndedMsg", &self.live_chat_ended_msg);
        object.field("liveChatFeedbackMsg", &self.live_chat_feedback_msg);
        object.field("liveChatFeedbackNote", &self.live_chat_feedback_note);
        object.field("liveChatIntroMsg", &self.live_chat_intro_msg);
        object.field("liveChatUserInactiveMsg", &self.live_chat_user_inactive_msg);
        object.field("liveChatUserInactiveTime", &self.live_chat_user_inactive_time);
        object.field("liveChatVisitorInactiveMsg", &self.live_chat_visitor_inactive_msg);
        object
            .field("liveChatVisitorInactiveTime", &self.live_chat_visitor_inactive_time);
        object.field("locale", &self.locale);
        object.field("promptAvatar", &self.prompt_avatar);
        object.field("promptAvatarAltText", &self.prompt_avatar_alt_text);
        object
            .field("isPromptAvatarImageOptimize", &self.is_prompt_avatar_image_optimize);
        object.field("promptMsg", &self.prompt_msg);
        object.field("revisitPromptMsg", &self.revisit_prompt_msg);
        object.field("sendActionText", &self.send_action_text);
        object.field("showAgencyBranding", &self.show_agency_branding);
        object.field("showConsentCheckbox", &self.show_consent_checkbox);
        object.field("showLiveChatWelcomeMsg", &self.show_live_chat_welcome_msg);
        object.field("showPrompt", &self.show_prompt);
        object.field("subHeading", &self.sub_heading);
        object.field("successMsg", &self.success_msg);
        object.field("supportContact", &self.support_contact);
        object.field("thankYouMsg", &self.thank_you_msg);
        object.field("theme", &self.theme);
        object.field("useEmailField", &self.use_email_field);
        object.field("waNumber", &self.wa_number);
        object.field("widgetPrimaryColor", &self.widget_primary_color);
        object
            .field(
                "representativeAssignedMessage",
                &self.representative_assigned_message,
            );
        object.field("dimensions", &self.dimensions);
        object.field("advanceSettings", &self.advanced_settings);
        object.field("locationCountryCode", &self.location_country_code);
        object.field("widgetId", &self.widget_id);
        object.field("widgetPlacement", &self.widget_placement);
    }
}

/// The documented schema `WidgetSettingsThemeCustomColorDTO`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct WidgetThemeColors {
    /// The property `chatBubbleColor`.
    ///
    /// Example: `#fffff`.
    pub chat_bubble_color: Option<String>,
    /// The property `backgroundColor`.
    ///
    /// Example: `#fffff`.
    pub background_color: Option<String>,
    /// The property `headerColor`.
    ///
    /// Example: `#fffff`.
    pub header_color: Option<String>,
    /// The property `buttonColor`.
    ///
    /// Example: `#fffff`.
    pub button_color: Option<String>,
    /// The property `avatarBackgroundColor`.
    ///
    /// Example: `#fffff`.
    pub avatar_background_color: Option<String>,
    /// The property `avatarBorderColor`.
    ///
    /// Example: `#fffff`.
    pub avatar_border_color: Option<String>,
    /// The property `senderMessageColor`.
    ///
    /// Example: `#fffff`.
    pub sender_message_color: Option<String>,
    /// The property `receivedMessageColor`.
    ///
    /// Example: `#fffff`.
    pub received_message_color: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl WidgetThemeColors {
    /// Makes a value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `chat_bubble_color`.
    #[must_use]
    pub fn chat_bubble_color(mut self, value: impl IntoOptional<String>) -> Self {
        self.chat_bubble_color = value.into_optional();
        self
    }

    /// Sets `background_color`.
    #[must_use]
    pub fn background_color(mut self, value: impl IntoOptional<String>) -> Self {
        self.background_color = value.into_optional();
        self
    }

    /// Sets `header_color`.
    #[must_use]
    pub fn header_color(mut self, value: impl IntoOptional<String>) -> Self {
        self.header_color = value.into_optional();
        self
    }

    /// Sets `button_color`.
    #[must_use]
    pub fn button_color(mut self, value: impl IntoOptional<String>) -> Self {
        self.button_color = value.into_optional();
        self
    }

    /// Sets `avatar_background_color`.
    #[must_use]
    pub fn avatar_background_color(mut self, value: impl IntoOptional<String>) -> Self {
        self.avatar_background_color = value.into_optional();
        self
    }

    /// Sets `avatar_border_color`.
    #[must_use]
    pub fn avatar_border_color(mut self, value: impl IntoOptional<String>) -> Self {
        self.avatar_border_color = value.into_optional();
        self
    }

    /// Sets `sender_message_color`.
    #[must_use]
    pub fn sender_message_color(mut self, value: impl IntoOptional<String>) -> Self {
        self.sender_message_color = value.into_optional();
        self
    }

    /// Sets `received_message_color`.
    #[must_use]
    pub fn received_message_color(mut self, value: impl IntoOptional<String>) -> Self {
        self.received_message_color = value.into_optional();
        self
    }
}

impl Encode for WidgetThemeColors {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("chatBubbleColor", &self.chat_bubble_color);
        object.field("backgroundColor", &self.background_color);
        object.field("headerColor", &self.header_color);
        object.field("buttonColor", &self.button_color);
        object.field("avatarBackgroundColor", &self.avatar_background_color);
        object.field("avatarBorderColor", &self.avatar_border_color);
        object.field("senderMessageColor", &self.sender_message_color);
        object.field("receivedMessageColor", &self.received_message_color);
    }
}

/// The documented schema `WidgetSettingsThemeDTO`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct WidgetTheme {
    /// Its name.
    ///
    /// Example: `theme1`.
    pub name: Option<String>,
    /// The property `colors`.
    pub colors: Option<WidgetThemeColors>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl WidgetTheme {
    /// Makes a value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Sets `colors`.
    #[must_use]
    pub fn colors(mut self, value: impl IntoOptional<WidgetThemeColors>) -> Self {
        self.colors = value.into_optional();
        self
    }
}

impl Encode for WidgetTheme {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("colors", &self.colors);
    }
}

/// An object described within `v3/chat-widget.yaml`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ContactFormField {
    /// The property `label`.
    pub label: Option<String>,
    /// The property `value`.
    pub value: Option<String>,
    /// The property `dataType`.
    pub data_type: Option<String>,
    /// The property `required`.
    pub required: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ContactFormField {
    /// Makes a value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `label`.
    #[must_use]
    pub fn label(mut self, value: impl IntoOptional<String>) -> Self {
        self.label = value.into_optional();
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl IntoOptional<String>) -> Self {
        self.value = value.into_optional();
        self
    }

    /// Sets `data_type`.
    #[must_use]
    pub fn data_type(mut self, value: impl IntoOptional<String>) -> Self {
        self.data_type = value.into_optional();
        self
    }

    /// Sets `required`.
    #[must_use]
    pub fn required(mut self, value: impl IntoOptional<bool>) -> Self {
        self.required = value.into_optional();
        self
    }
}

impl Encode for ContactFormField {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("label", &self.label);
        object.field("value", &self.value);
        object.field("dataType", &self.data_type);
        object.field("required", &self.required);
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum ChatType {
    /// `liveChat`
    LiveChat,
    /// `waChat`
    WaChat,
    /// `emailChat`
    EmailChat,
    /// `allInOneChat`
    AllInOneChat,
    /// `voiceAiChat`
    VoiceAiChat,
    /// `facebookChat`
    FacebookChat,
    /// `instagramChat`
    InstagramChat,
    /// `webChat`
    WebChat,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl ChatType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::LiveChat => "liveChat",
            Self::WaChat => "waChat",
            Self::EmailChat => "emailChat",
            Self::AllInOneChat => "allInOneChat",
            Self::VoiceAiChat => "voiceAiChat",
            Self::FacebookChat => "facebookChat",
            Self::InstagramChat => "instagramChat",
            Self::WebChat => "webChat",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ChatType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "liveChat" => Self::LiveChat,
            "waChat" => Self::WaChat,
            "emailChat" => Self::EmailChat,
            "allInOneChat" => Self::AllInOneChat,
            "voiceAiChat" => Self::VoiceAiChat,
            "facebookChat" => Self::FacebookChat,
            "instagramChat" => Self::InstagramChat,
            "webChat" => Self::WebChat,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// An object described within `v3/chat-widget.yaml`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OpenHours {
    /// The property `day`.
    pub day: Option<String>,
    /// The property `openHour`.
    pub open_hour: Option<String>,
    /// The property `closeHour`.
    pub close_hour: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl OpenHours {
    /// Makes a value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `day`.
    #[must_use]
    pub fn day(mut self, value: impl IntoOptional<String>) -> Self {
        self.day = value.into_optional();
        self
    }

    /// Sets `open_hour`.
    #[must_use]
    pub fn open_hour(mut self, value: impl IntoOptional<String>) -> Self {
        self.open_hour = value.into_optional();
        self
    }

    /// Sets `close_hour`.
    #[must_use]
    pub fn close_hour(mut self, value: impl IntoOptional<String>) -> Self {
        self.close_hour = value.into_optional();
        self
    }
}

impl Encode for OpenHours {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("day", &self.day);
        object.field("openHour", &self.open_hour);
        object.field("closeHour", &self.close_hour);
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum WidgetChatType {
    /// `liveChat`
    LiveChat,
    /// `emailChat`
    EmailChat,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl WidgetChatType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::LiveChat => "liveChat",
            Self::EmailChat => "emailChat",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for WidgetChatType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "liveChat" => Self::LiveChat,
            "emailChat" => Self::EmailChat,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum ExcludedChatType {
    /// `liveChat`
    LiveChat,
    /// `waChat`
    WaChat,
    /// `emailChat`
    EmailChat,
    /// `allInOneChat`
    AllInOneChat,
    /// `voiceAiChat`
    VoiceAiChat,
    /// `facebookChat`
    FacebookChat,
    /// `instagramChat`
    InstagramChat,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl ExcludedChatType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::LiveChat => "liveChat",
            Self::WaChat => "waChat",
            Self::EmailChat => "emailChat",
            Self::AllInOneChat => "allInOneChat",
            Self::VoiceAiChat => "voiceAiChat",
            Self::FacebookChat => "facebookChat",
            Self::InstagramChat => "instagramChat",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ExcludedChatType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "liveChat" => Self::LiveChat,
            "waChat" => Self::WaChat,
            "emailChat" => Self::EmailChat,
            "allInOneChat" => Self::AllInOneChat,
            "voiceAiChat" => Self::VoiceAiChat,
            "facebookChat" => Self::FacebookChat,
            "instagramChat" => Self::InstagramChat,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl_debug! {
    A2pCompliance, AcknowledgementDetails, AdvancedSettings, BusinessOfficeHours,
    ChatWidgetCopy, NewChatWidget, FacebookPage, InstagramPage, WidgetRedirect,
    ChatWidgetChanges, WidgetDimensions, WidgetSize, WidgetSettings, WidgetThemeColors,
    WidgetTheme, ContactFormField, OpenHours,
}

impl_extra! {
    A2pCompliance, AcknowledgementDetails, AdvancedSettings, BusinessOfficeHours,
    ChatWidgetCopy, NewChatWidget, FacebookPage, InstagramPage, WidgetRedirect,
    ChatWidgetChanges, WidgetDimensions, WidgetSize, WidgetSettings, WidgetThemeColors,
    WidgetTheme, ContactFormField, OpenHours,
}

open_enum! {
    ChatType, WidgetChatType, ExcludedChatType,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    ChatType, WidgetChatType, ExcludedChatType,
}
