//! Types of the requests and responses of the Chat Widget API.

use highlevel_runtime::serde_json::{Map, Value};
use highlevel_runtime::{
    Encode, Extra, IntoOptional, Writer, impl_debug, impl_extra, open_enum,
    open_enum_encode,
};

use crate::LocationId;

/// Consent to text messages, which the rules for messages from businesses to people
/// (A2P) require in the United States.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct A2pCompliance {
    /// Whether the contact form asks for consent to text messages.
    pub enable_a2p_compliance: Option<bool>,
    /// Text of the first consent, which may contain `[business name]`.
    pub a2p_opt_in_form_1: Option<String>,
    /// Whether the first consent has a box to tick.
    pub a2p_opt_in_form_1_show_checkbox: Option<bool>,
    /// Whether the box of the first consent is ticked by default.
    pub a2p_opt_in_form_1_pre_checked: Option<bool>,
    /// Whether the form asks for the second consent.
    pub is_a2p_opt_in_form_2: Option<bool>,
    /// Text of the second consent, which may contain `[business name]`.
    pub a2p_opt_in_form_2: Option<String>,
    /// Whether the second consent has a box to tick.
    pub a2p_opt_in_form_2_show_checkbox: Option<bool>,
    /// Whether the box of the second consent is ticked by default.
    pub a2p_opt_in_form_2_pre_checked: Option<bool>,
    /// URL of the privacy policy.
    ///
    /// Example: `https://example.com/privacy-policy`.
    pub privacy_policy_link: Option<String>,
    /// URL of the terms of service.
    ///
    /// Example: `https://example.com/terms-of-service`.
    pub terms_of_service_link: Option<String>,
    /// Whether the form asks for the first consent.
    pub is_a2p_opt_in_form_1: Option<bool>,
    /// Type of the messages, such as `A2P`.
    pub message_type: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl A2pCompliance {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the contact form asks for consent to text messages.
    #[must_use]
    pub fn enable_a2p_compliance(mut self, value: impl IntoOptional<bool>) -> Self {
        self.enable_a2p_compliance = value.into_optional();
        self
    }

    /// Text of the first consent, which may contain `[business name]`.
    #[must_use]
    pub fn a2p_opt_in_form_1(mut self, value: impl IntoOptional<String>) -> Self {
        self.a2p_opt_in_form_1 = value.into_optional();
        self
    }

    /// Whether the first consent has a box to tick.
    #[must_use]
    pub fn a2p_opt_in_form_1_show_checkbox(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.a2p_opt_in_form_1_show_checkbox = value.into_optional();
        self
    }

    /// Whether the box of the first consent is ticked by default.
    #[must_use]
    pub fn a2p_opt_in_form_1_pre_checked(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.a2p_opt_in_form_1_pre_checked = value.into_optional();
        self
    }

    /// Whether the form asks for the second consent.
    #[must_use]
    pub fn is_a2p_opt_in_form_2(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_a2p_opt_in_form_2 = value.into_optional();
        self
    }

    /// Text of the second consent, which may contain `[business name]`.
    #[must_use]
    pub fn a2p_opt_in_form_2(mut self, value: impl IntoOptional<String>) -> Self {
        self.a2p_opt_in_form_2 = value.into_optional();
        self
    }

    /// Whether the second consent has a box to tick.
    #[must_use]
    pub fn a2p_opt_in_form_2_show_checkbox(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.a2p_opt_in_form_2_show_checkbox = value.into_optional();
        self
    }

    /// Whether the box of the second consent is ticked by default.
    #[must_use]
    pub fn a2p_opt_in_form_2_pre_checked(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.a2p_opt_in_form_2_pre_checked = value.into_optional();
        self
    }

    /// URL of the privacy policy.
    #[must_use]
    pub fn privacy_policy_link(mut self, value: impl IntoOptional<String>) -> Self {
        self.privacy_policy_link = value.into_optional();
        self
    }

    /// URL of the terms of service.
    #[must_use]
    pub fn terms_of_service_link(mut self, value: impl IntoOptional<String>) -> Self {
        self.terms_of_service_link = value.into_optional();
        self
    }

    /// Whether the form asks for the first consent.
    #[must_use]
    pub fn is_a2p_opt_in_form_1(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_a2p_opt_in_form_1 = value.into_optional();
        self
    }

    /// Type of the messages, such as `A2P`.
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
        object.field("a2pOptInForm1", &self.a2p_opt_in_form_1);
        object.field("a2pOptInForm1ShowCheckbox", &self.a2p_opt_in_form_1_show_checkbox);
        object.field("a2pOptInForm1PreChecked", &self.a2p_opt_in_form_1_pre_checked);
        object.field("isA2POptInForm2", &self.is_a2p_opt_in_form_2);
        object.field("a2pOptInForm2", &self.a2p_opt_in_form_2);
        object.field("a2pOptInForm2ShowCheckbox", &self.a2p_opt_in_form_2_show_checkbox);
        object.field("a2pOptInForm2PreChecked", &self.a2p_opt_in_form_2_pre_checked);
        object.field("privacyPolicyLink", &self.privacy_policy_link);
        object.field("termsOfServiceLink", &self.terms_of_service_link);
        object.field("isA2POptInForm1", &self.is_a2p_opt_in_form_1);
        object.field("messageType", &self.message_type);
    }
}

/// Appearance of the confirmation that follows a sent message.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AcknowledgementDetails {
    /// Name of the icon, such as `check`.
    pub icon: Option<String>,
    /// Color of the placeholder, as `#000`.
    pub placeholder_color: Option<String>,
    /// Name of the icon in a live chat, such as `check`.
    pub live_chat_icon: Option<String>,
    /// Color of the placeholder in a live chat, as `#000`.
    pub live_chat_placeholder_color: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl AcknowledgementDetails {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the icon, such as `check`.
    #[must_use]
    pub fn icon(mut self, value: impl IntoOptional<String>) -> Self {
        self.icon = value.into_optional();
        self
    }

    /// Color of the placeholder, as `#000`.
    #[must_use]
    pub fn placeholder_color(mut self, value: impl IntoOptional<String>) -> Self {
        self.placeholder_color = value.into_optional();
        self
    }

    /// Name of the icon in a live chat, such as `check`.
    #[must_use]
    pub fn live_chat_icon(mut self, value: impl IntoOptional<String>) -> Self {
        self.live_chat_icon = value.into_optional();
        self
    }

    /// Color of the placeholder in a live chat, as `#000`.
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

/// Settings of a chat widget for its contact form, its channels and the time after a
/// chat.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AdvancedSettings {
    /// Name that the branding of the agency shows.
    ///
    /// Example: `Agency`.
    pub branding_title: Option<String>,
    /// Website to send visitors to.
    pub redirect: Option<WidgetRedirect>,
    /// Whether a chat begins with a contact form.
    pub enable_contact_form: Option<bool>,
    /// Whether the consent box of the contact form is ticked by default.
    pub default_consent_check: Option<bool>,
    /// Hours in which the business replies.
    pub business_office_hours: Option<BusinessOfficeHours>,
    /// Fields of the contact form.
    pub contact_form_options: Option<Vec<ContactFormField>>,
    /// Types of chat from which visitors choose in a widget of type `allInOneChat`.
    pub all_in_one_chat_types: Option<Vec<ChatType>>,
    /// Message above the choice of chats, such as `Choose a chat option to get started.`.
    pub all_in_one_initial_message: Option<String>,
    /// Message that introduces the contact form.
    ///
    /// Example: `Please share contact details`.
    pub contact_form_intro_message: Option<String>,
    /// System message that goes with the contact form.
    ///
    /// Example: `Please share contact details`.
    pub contact_form_system_message: Option<String>,
    /// Message that the input field contains at first; visitors can send it unchanged.
    ///
    /// Example: `I want to know more`.
    pub prefilled_message_text: Option<String>,
    /// Voice AI agent that takes calls from the widget; its members are not documented.
    pub voice_ai_agent: Option<Map<String, Value>>,
    /// Facebook page that a chat by Messenger opens.
    pub facebook_page: Option<FacebookPage>,
    /// Instagram account that a chat by Instagram opens.
    pub instagram_page: Option<InstagramPage>,
    /// Whether a new message makes a sound.
    pub play_notification_sound: Option<bool>,
    /// Text of the button that starts a call with the Voice AI agent, such as `Call Now`.
    pub voice_ai_send_action_text: Option<String>,
    /// Consent to text messages that the contact form asks for.
    pub a2p_compliance: Option<A2pCompliance>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl AdvancedSettings {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name that the branding of the agency shows.
    #[must_use]
    pub fn branding_title(mut self, value: impl IntoOptional<String>) -> Self {
        self.branding_title = value.into_optional();
        self
    }

    /// Website to send visitors to.
    #[must_use]
    pub fn redirect(mut self, value: impl IntoOptional<WidgetRedirect>) -> Self {
        self.redirect = value.into_optional();
        self
    }

    /// Whether a chat begins with a contact form.
    #[must_use]
    pub fn enable_contact_form(mut self, value: impl IntoOptional<bool>) -> Self {
        self.enable_contact_form = value.into_optional();
        self
    }

    /// Whether the consent box of the contact form is ticked by default.
    #[must_use]
    pub fn default_consent_check(mut self, value: impl IntoOptional<bool>) -> Self {
        self.default_consent_check = value.into_optional();
        self
    }

    /// Hours in which the business replies.
    #[must_use]
    pub fn business_office_hours(
        mut self,
        value: impl IntoOptional<BusinessOfficeHours>,
    ) -> Self {
        self.business_office_hours = value.into_optional();
        self
    }

    /// Fields of the contact form.
    #[must_use]
    pub fn contact_form_options(
        mut self,
        value: impl IntoOptional<Vec<ContactFormField>>,
    ) -> Self {
        self.contact_form_options = value.into_optional();
        self
    }

    /// Types of chat from which visitors choose in a widget of type `allInOneChat`.
    #[must_use]
    pub fn all_in_one_chat_types(
        mut self,
        value: impl IntoOptional<Vec<ChatType>>,
    ) -> Self {
        self.all_in_one_chat_types = value.into_optional();
        self
    }

    /// Message above the choice of chats, such as `Choose a chat option to get started.`.
    #[must_use]
    pub fn all_in_one_initial_message(
        mut self,
        value: impl IntoOptional<String>,
    ) -> Self {
        self.all_in_one_initial_message = value.into_optional();
        self
    }

    /// Message that introduces the contact form.
    #[must_use]
    pub fn contact_form_intro_message(
        mut self,
        value: impl IntoOptional<String>,
    ) -> Self {
        self.contact_form_intro_message = value.into_optional();
        self
    }

    /// System message that goes with the contact form.
    #[must_use]
    pub fn contact_form_system_message(
        mut self,
        value: impl IntoOptional<String>,
    ) -> Self {
        self.contact_form_system_message = value.into_optional();
        self
    }

    /// Message that the input field contains at first; visitors can send it unchanged.
    #[must_use]
    pub fn prefilled_message_text(mut self, value: impl IntoOptional<String>) -> Self {
        self.prefilled_message_text = value.into_optional();
        self
    }

    /// Voice AI agent that takes calls from the widget; its members are not documented.
    #[must_use]
    pub fn voice_ai_agent(
        mut self,
        value: impl IntoOptional<Map<String, Value>>,
    ) -> Self {
        self.voice_ai_agent = value.into_optional();
        self
    }

    /// Facebook page that a chat by Messenger opens.
    #[must_use]
    pub fn facebook_page(mut self, value: impl IntoOptional<FacebookPage>) -> Self {
        self.facebook_page = value.into_optional();
        self
    }

    /// Instagram account that a chat by Instagram opens.
    #[must_use]
    pub fn instagram_page(mut self, value: impl IntoOptional<InstagramPage>) -> Self {
        self.instagram_page = value.into_optional();
        self
    }

    /// Whether a new message makes a sound.
    #[must_use]
    pub fn play_notification_sound(mut self, value: impl IntoOptional<bool>) -> Self {
        self.play_notification_sound = value.into_optional();
        self
    }

    /// Text of the button that starts a call with the Voice AI agent, such as `Call Now`.
    #[must_use]
    pub fn voice_ai_send_action_text(
        mut self,
        value: impl IntoOptional<String>,
    ) -> Self {
        self.voice_ai_send_action_text = value.into_optional();
        self
    }

    /// Consent to text messages that the contact form asks for.
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
        object.field("allInOneInitialMsg", &self.all_in_one_initial_message);
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

/// Hours in which the business replies to chats.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BusinessOfficeHours {
    /// Whether [`open_hours`](BusinessOfficeHours::open_hours) applies.
    pub enable_business_hours: Option<bool>,
    /// Hours of each weekday.
    pub open_hours: Option<Vec<OpenHours>>,
    /// Time zone of the hours, such as `UTC`.
    pub timezone: Option<String>,
    /// Message that greets visitors who open the widget outside the office hours.
    pub outside_office_hours_welcome_message: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl BusinessOfficeHours {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether [`open_hours`](BusinessOfficeHours::open_hours) applies.
    #[must_use]
    pub fn enable_business_hours(mut self, value: impl IntoOptional<bool>) -> Self {
        self.enable_business_hours = value.into_optional();
        self
    }

    /// Hours of each weekday.
    #[must_use]
    pub fn open_hours(mut self, value: impl IntoOptional<Vec<OpenHours>>) -> Self {
        self.open_hours = value.into_optional();
        self
    }

    /// Time zone of the hours, such as `UTC`.
    #[must_use]
    pub fn timezone(mut self, value: impl IntoOptional<String>) -> Self {
        self.timezone = value.into_optional();
        self
    }

    /// Message that greets visitors who open the widget outside the office hours.
    #[must_use]
    pub fn outside_office_hours_welcome_message(
        mut self,
        value: impl IntoOptional<String>,
    ) -> Self {
        self.outside_office_hours_welcome_message = value.into_optional();
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
                &self.outside_office_hours_welcome_message,
            );
    }
}

/// Chat widget to copy, and the name of the copy.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ChatWidgetCopy {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the chat widget to copy.
    ///
    /// Example: `oHJiAh0wDG3BzmzACVD6`.
    pub chat_widget_id: String,
    /// Name of the copy.
    ///
    /// Example: `Chat Widget 1 (copy)`.
    pub name: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ChatWidgetCopy {
    /// Creates a value with the required fields.
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

    /// Name of the copy.
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

/// A chat widget to create.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewChatWidget {
    /// Version number of the widget's data. HighLevel does not document what it counts.
    ///
    /// Example: `2`.
    pub version: i64,
    /// Whether visitors chat live (`liveChat`) or by email (`emailChat`).
    pub chat_type: WidgetChatType,
    /// Display name of the widget.
    ///
    /// Example: `Chat Widget 1`.
    pub name: String,
    /// Id of the location (sub-account).
    ///
    /// Example: `oHJiAh0wDG3BzmzACVD6`.
    pub location_id: LocationId,
    /// Whether the widget is marked as deleted.
    pub deleted: Option<bool>,
    /// Whether the widget is the default widget of the location.
    pub default: Option<bool>,
    /// Texts, appearance and behavior of the widget.
    pub settings: Option<WidgetSettings>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewChatWidget {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        version: i64,
        chat_type: WidgetChatType,
        name: impl Into<String>,
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

    /// Whether the widget is marked as deleted.
    #[must_use]
    pub fn deleted(mut self, value: impl IntoOptional<bool>) -> Self {
        self.deleted = value.into_optional();
        self
    }

    /// Whether the widget is the default widget of the location.
    #[must_use]
    pub fn with_default(mut self, value: impl IntoOptional<bool>) -> Self {
        self.default = value.into_optional();
        self
    }

    /// Texts, appearance and behavior of the widget.
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

/// A Facebook page that a chat widget leads to.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FacebookPage {
    /// Id of the Facebook page, such as `1234567890`.
    pub facebook_page_id: Option<String>,
    /// Title of the Facebook page, as visitors see it.
    pub facebook_page_name: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl FacebookPage {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the Facebook page, such as `1234567890`.
    #[must_use]
    pub fn facebook_page_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.facebook_page_id = value.into_optional();
        self
    }

    /// Title of the Facebook page, as visitors see it.
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

/// An Instagram account that a chat widget leads to, with its Facebook page.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InstagramPage {
    /// Id of the Facebook page, such as `1234567890`.
    pub facebook_page_id: Option<String>,
    /// Title of the Facebook page, as visitors see it.
    pub facebook_page_name: Option<String>,
    /// Id of the Instagram account, such as `1234567890`.
    pub instagram_page_id: Option<String>,
    /// User name of the Instagram account.
    pub instagram_username: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl InstagramPage {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the Facebook page, such as `1234567890`.
    #[must_use]
    pub fn facebook_page_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.facebook_page_id = value.into_optional();
        self
    }

    /// Title of the Facebook page, as visitors see it.
    #[must_use]
    pub fn facebook_page_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.facebook_page_name = value.into_optional();
        self
    }

    /// Id of the Instagram account, such as `1234567890`.
    #[must_use]
    pub fn instagram_page_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.instagram_page_id = value.into_optional();
        self
    }

    /// User name of the Instagram account.
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

/// Website to which a chat widget sends visitors.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct WidgetRedirect {
    /// Whether visitors are sent to the website.
    pub redirect_action: Option<bool>,
    /// URL of the website.
    ///
    /// Example: `www.gohighlevel.com`.
    pub redirect_website: Option<String>,
    /// Text of the link to the website, such as `Click here`.
    pub redirect_text: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl WidgetRedirect {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether visitors are sent to the website.
    #[must_use]
    pub fn redirect_action(mut self, value: impl IntoOptional<bool>) -> Self {
        self.redirect_action = value.into_optional();
        self
    }

    /// URL of the website.
    #[must_use]
    pub fn redirect_website(mut self, value: impl IntoOptional<String>) -> Self {
        self.redirect_website = value.into_optional();
        self
    }

    /// Text of the link to the website, such as `Click here`.
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

/// New contents of a chat widget.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ChatWidgetUpdate {
    /// Version number of the widget's data. HighLevel does not document what it counts.
    ///
    /// Example: `2`.
    pub version: Option<i64>,
    /// Whether visitors chat live (`liveChat`) or by email (`emailChat`).
    pub chat_type: Option<WidgetChatType>,
    /// Display name of the widget.
    ///
    /// Example: `Chat Widget 1`.
    pub name: Option<String>,
    /// Whether the widget is the default widget of the location.
    pub default: Option<bool>,
    /// Texts, appearance and behavior of the widget.
    pub settings: Option<WidgetSettings>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ChatWidgetUpdate {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Version number of the widget's data. HighLevel does not document what it counts.
    #[must_use]
    pub fn version(mut self, value: impl IntoOptional<i64>) -> Self {
        self.version = value.into_optional();
        self
    }

    /// Whether visitors chat live (`liveChat`) or by email (`emailChat`).
    #[must_use]
    pub fn chat_type(mut self, value: impl IntoOptional<WidgetChatType>) -> Self {
        self.chat_type = value.into_optional();
        self
    }

    /// Display name of the widget.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Whether the widget is the default widget of the location.
    #[must_use]
    pub fn with_default(mut self, value: impl IntoOptional<bool>) -> Self {
        self.default = value.into_optional();
        self
    }

    /// Texts, appearance and behavior of the widget.
    #[must_use]
    pub fn settings(mut self, value: impl IntoOptional<WidgetSettings>) -> Self {
        self.settings = value.into_optional();
        self
    }
}

impl Encode for ChatWidgetUpdate {
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

/// Place and size of a chat widget on the web page.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct WidgetDimensions {
    /// Side of the page on which the widget is, `left` or `right`.
    pub position: Option<String>,
    /// Size of the open widget.
    pub sizes: Option<WidgetSize>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl WidgetDimensions {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Side of the page on which the widget is, `left` or `right`.
    #[must_use]
    pub fn position(mut self, value: impl IntoOptional<String>) -> Self {
        self.position = value.into_optional();
        self
    }

    /// Size of the open widget.
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

/// Size of a chat widget on the web page.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct WidgetSize {
    /// Width in pixels.
    ///
    /// Example: `360`.
    pub width: Option<i64>,
    /// Height in pixels.
    ///
    /// Example: `360`.
    pub height: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl WidgetSize {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Width in pixels.
    #[must_use]
    pub fn width(mut self, value: impl IntoOptional<i64>) -> Self {
        self.width = value.into_optional();
        self
    }

    /// Height in pixels.
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

/// Texts, appearance and behavior of a chat widget.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct WidgetSettings {
    /// Appearance of the confirmation that follows a sent message.
    pub acknowledgement_details: Option<AcknowledgementDetails>,
    /// Name of the agency that the branding shows.
    ///
    /// Example: `Example Agency`.
    pub agency_name: Option<String>,
    /// URL that the branding of the agency links to.
    ///
    /// Example: `https://example.com`.
    pub agency_website: Option<String>,
    /// Whether the prompt, the message beside the closed widget, shows an avatar image.
    pub allow_avatar_image: Option<bool>,
    /// Whether the widget detects the country code of phone numbers automatically.
    pub auto_country_code: Option<bool>,
    /// Code of the country of phone numbers, such as `US`.
    pub country_code: Option<String>,
    /// Whether visitors chat live (`liveChat`) or by email (`emailChat`).
    pub chat_type: WidgetChatType,
    /// Type of the prompt beside the closed widget, such as `avatar`.
    pub prompt_type: Option<String>,
    /// Name of the icon that opens the chat, such as `messageChatCircle`.
    pub chat_icon: String,
    /// Whether visitors who return see
    /// [`revisit_prompt_message`](WidgetSettings::revisit_prompt_message).
    pub enable_revisit_message: Option<bool>,
    /// Heading of the open widget.
    ///
    /// Example: `Welcome to Our Website`.
    pub heading: Option<String>,
    /// Legal note, such as a consent to the terms.
    pub legal_message: Option<String>,
    /// Message that confirms the start of a live chat.
    pub live_chat_acknowledgement_message: Option<String>,
    /// Message at the end of a live chat.
    pub live_chat_ended_message: Option<String>,
    /// Message that asks visitors to rate a live chat.
    pub live_chat_feedback_message: Option<String>,
    /// Note beside the rating of a live chat.
    ///
    /// Example: `Your feedback helps us improve our services.`.
    pub live_chat_feedback_note: Option<String>,
    /// First message of a live chat.
    pub live_chat_intro_message: Option<String>,
    /// Message for a user who does not react in a live chat.
    pub live_chat_user_inactive_message: Option<String>,
    /// Time without a reaction after which a user counts as inactive, such as `5
    /// minutes`.
    pub live_chat_user_inactive_time: Option<String>,
    /// Message for a visitor who does not react in a live chat.
    pub live_chat_visitor_inactive_message: Option<String>,
    /// Time without a reaction after which a visitor counts as inactive, such as `10
    /// minutes`.
    pub live_chat_visitor_inactive_time: Option<String>,
    /// Language and country of the widget, such as `en_US`.
    pub locale: Option<String>,
    /// Avatar image beside the prompt, such as `avatar.jpg`.
    pub prompt_avatar: Option<String>,
    /// Alternative text of the avatar image beside the prompt.
    ///
    /// Example: `company logo`.
    pub prompt_avatar_alt_text: Option<String>,
    /// Whether the avatar image beside the prompt is optimized.
    pub is_prompt_avatar_image_optimize: Option<bool>,
    /// Prompt, the message beside the closed widget that invites visitors to chat.
    ///
    /// Example: `Need assistance? Feel free to ask us anything!`.
    pub prompt_message: Option<String>,
    /// Prompt, the message beside the closed widget, for visitors who return.
    ///
    /// Example: `Welcome back! How can we help you today?`.
    pub revisit_prompt_message: Option<String>,
    /// Text of the button that sends a message, such as `Send`.
    pub send_action_text: Option<String>,
    /// Whether the widget shows the branding of the agency.
    pub show_agency_branding: Option<bool>,
    /// Whether the contact form has a box for consent.
    pub show_consent_checkbox: Option<bool>,
    /// Whether a live chat begins with a welcome message.
    pub show_live_chat_welcome_message: Option<bool>,
    /// Whether the closed widget shows a prompt, a message that invites visitors to chat.
    pub show_prompt: Option<bool>,
    /// Line below the heading.
    ///
    /// Example: `We are here to help you!`.
    pub sub_heading: Option<String>,
    /// Message that confirms that a message was sent.
    ///
    /// Example: `Your message has been sent successfully.`.
    pub success_message: Option<String>,
    /// Contact details of the support, such as an email address.
    ///
    /// Example: `support@example.com`.
    pub support_contact: Option<String>,
    /// Message that thanks the visitor.
    ///
    /// Example: `Thank you for visiting our website!`.
    pub thank_you_message: Option<String>,
    /// Theme of the widget, and its colors.
    pub theme: Option<WidgetTheme>,
    /// Whether the contact form asks for an email address.
    pub use_email_field: Option<bool>,
    /// Phone number of the WhatsApp account that a chat opens, such as `+1234567890`.
    pub whatsapp_number: Option<String>,
    /// Main color of the widget, as `#4285F4`.
    pub widget_primary_color: Option<String>,
    /// Message that is shown when a representative is assigned to the chat.
    pub representative_assigned_message: Option<String>,
    /// Place and size of the widget on the page.
    pub dimensions: Option<WidgetDimensions>,
    /// Settings for the contact form, the channels and the time after a chat.
    pub advanced_settings: Option<AdvancedSettings>,
    /// Code of the country of the location, such as `US`.
    pub location_country_code: Option<String>,
    /// Id of the widget.
    ///
    /// Example: `92929283937922`.
    pub widget_id: Option<String>,
    /// Placement of the widget on the page, such as `embedded`.
    pub widget_placement: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl WidgetSettings {
    /// Creates a value with the required fields.
    pub fn new(chat_type: WidgetChatType, chat_icon: impl Into<String>) -> Self {
        Self {
            chat_type,
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
            legal_message: None,
            live_chat_acknowledgement_message: None,
            live_chat_ended_message: None,
            live_chat_feedback_message: None,
            live_chat_feedback_note: None,
            live_chat_intro_message: None,
            live_chat_user_inactive_message: None,
            live_chat_user_inactive_time: None,
            live_chat_visitor_inactive_message: None,
            live_chat_visitor_inactive_time: None,
            locale: None,
            prompt_avatar: None,
            prompt_avatar_alt_text: None,
            is_prompt_avatar_image_optimize: None,
            prompt_message: None,
            revisit_prompt_message: None,
            send_action_text: None,
            show_agency_branding: None,
            show_consent_checkbox: None,
            show_live_chat_welcome_message: None,
            show_prompt: None,
            sub_heading: None,
            success_message: None,
            support_contact: None,
            thank_you_message: None,
            theme: None,
            use_email_field: None,
            whatsapp_number: None,
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

    /// Appearance of the confirmation that follows a sent message.
    #[must_use]
    pub fn acknowledgement_details(
        mut self,
        value: impl IntoOptional<AcknowledgementDetails>,
    ) -> Self {
        self.acknowledgement_details = value.into_optional();
        self
    }

    /// Name of the agency that the branding shows.
    #[must_use]
    pub fn agency_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.agency_name = value.into_optional();
        self
    }

    /// URL that the branding of the agency links to.
    #[must_use]
    pub fn agency_website(mut self, value: impl IntoOptional<String>) -> Self {
        self.agency_website = value.into_optional();
        self
    }

    /// Whether the prompt, the message beside the closed widget, shows an avatar image.
    #[must_use]
    pub fn allow_avatar_image(mut self, value: impl IntoOptional<bool>) -> Self {
        self.allow_avatar_image = value.into_optional();
        self
    }

    /// Whether the widget detects the country code of phone numbers automatically.
    #[must_use]
    pub fn auto_country_code(mut self, value: impl IntoOptional<bool>) -> Self {
        self.auto_country_code = value.into_optional();
        self
    }

    /// Code of the country of phone numbers, such as `US`.
    #[must_use]
    pub fn country_code(mut self, value: impl IntoOptional<String>) -> Self {
        self.country_code = value.into_optional();
        self
    }

    /// Type of the prompt beside the closed widget, such as `avatar`.
    #[must_use]
    pub fn prompt_type(mut self, value: impl IntoOptional<String>) -> Self {
        self.prompt_type = value.into_optional();
        self
    }

    /// Whether visitors who return see
    /// [`revisit_prompt_message`](WidgetSettings::revisit_prompt_message).
    #[must_use]
    pub fn enable_revisit_message(mut self, value: impl IntoOptional<bool>) -> Self {
        self.enable_revisit_message = value.into_optional();
        self
    }

    /// Heading of the open widget.
    #[must_use]
    pub fn heading(mut self, value: impl IntoOptional<String>) -> Self {
        self.heading = value.into_optional();
        self
    }

    /// Legal note, such as a consent to the terms.
    #[must_use]
    pub fn legal_message(mut self, value: impl IntoOptional<String>) -> Self {
        self.legal_message = value.into_optional();
        self
    }

    /// Message that confirms the start of a live chat.
    #[must_use]
    pub fn live_chat_acknowledgement_message(
        mut self,
        value: impl IntoOptional<String>,
    ) -> Self {
        self.live_chat_acknowledgement_message = value.into_optional();
        self
    }

    /// Message at the end of a live chat.
    #[must_use]
    pub fn live_chat_ended_message(mut self, value: impl IntoOptional<String>) -> Self {
        self.live_chat_ended_message = value.into_optional();
        self
    }

    /// Message that asks visitors to rate a live chat.
    #[must_use]
    pub fn live_chat_feedback_message(
        mut self,
        value: impl IntoOptional<String>,
    ) -> Self {
        self.live_chat_feedback_message = value.into_optional();
        self
    }

    /// Note beside the rating of a live chat.
    #[must_use]
    pub fn live_chat_feedback_note(mut self, value: impl IntoOptional<String>) -> Self {
        self.live_chat_feedback_note = value.into_optional();
        self
    }

    /// First message of a live chat.
    #[must_use]
    pub fn live_chat_intro_message(mut self, value: impl IntoOptional<String>) -> Self {
        self.live_chat_intro_message = value.into_optional();
        self
    }

    /// Message for a user who does not react in a live chat.
    #[must_use]
    pub fn live_chat_user_inactive_message(
        mut self,
        value: impl IntoOptional<String>,
    ) -> Self {
        self.live_chat_user_inactive_message = value.into_optional();
        self
    }

    /// Time without a reaction after which a user counts as inactive, such as `5
    /// minutes`.
    #[must_use]
    pub fn live_chat_user_inactive_time(
        mut self,
        value: impl IntoOptional<String>,
    ) -> Self {
        self.live_chat_user_inactive_time = value.into_optional();
        self
    }

    /// Message for a visitor who does not react in a live chat.
    #[must_use]
    pub fn live_chat_visitor_inactive_message(
        mut self,
        value: impl IntoOptional<String>,
    ) -> Self {
        self.live_chat_visitor_inactive_message = value.into_optional();
        self
    }

    /// Time without a reaction after which a visitor counts as inactive, such as `10
    /// minutes`.
    #[must_use]
    pub fn live_chat_visitor_inactive_time(
        mut self,
        value: impl IntoOptional<String>,
    ) -> Self {
        self.live_chat_visitor_inactive_time = value.into_optional();
        self
    }

    /// Language and country of the widget, such as `en_US`.
    #[must_use]
    pub fn locale(mut self, value: impl IntoOptional<String>) -> Self {
        self.locale = value.into_optional();
        self
    }

    /// Avatar image beside the prompt, such as `avatar.jpg`.
    #[must_use]
    pub fn prompt_avatar(mut self, value: impl IntoOptional<String>) -> Self {
        self.prompt_avatar = value.into_optional();
        self
    }

    /// Alternative text of the avatar image beside the prompt.
    #[must_use]
    pub fn prompt_avatar_alt_text(mut self, value: impl IntoOptional<String>) -> Self {
        self.prompt_avatar_alt_text = value.into_optional();
        self
    }

    /// Whether the avatar image beside the prompt is optimized.
    #[must_use]
    pub fn is_prompt_avatar_image_optimize(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.is_prompt_avatar_image_optimize = value.into_optional();
        self
    }

    /// Prompt, the message beside the closed widget that invites visitors to chat.
    #[must_use]
    pub fn prompt_message(mut self, value: impl IntoOptional<String>) -> Self {
        self.prompt_message = value.into_optional();
        self
    }

    /// Prompt, the message beside the closed widget, for visitors who return.
    #[must_use]
    pub fn revisit_prompt_message(mut self, value: impl IntoOptional<String>) -> Self {
        self.revisit_prompt_message = value.into_optional();
        self
    }

    /// Text of the button that sends a message, such as `Send`.
    #[must_use]
    pub fn send_action_text(mut self, value: impl IntoOptional<String>) -> Self {
        self.send_action_text = value.into_optional();
        self
    }

    /// Whether the widget shows the branding of the agency.
    #[must_use]
    pub fn show_agency_branding(mut self, value: impl IntoOptional<bool>) -> Self {
        self.show_agency_branding = value.into_optional();
        self
    }

    /// Whether the contact form has a box for consent.
    #[must_use]
    pub fn show_consent_checkbox(mut self, value: impl IntoOptional<bool>) -> Self {
        self.show_consent_checkbox = value.into_optional();
        self
    }

    /// Whether a live chat begins with a welcome message.
    #[must_use]
    pub fn show_live_chat_welcome_message(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.show_live_chat_welcome_message = value.into_optional();
        self
    }

    /// Whether the closed widget shows a prompt, a message that invites visitors to chat.
    #[must_use]
    pub fn show_prompt(mut self, value: impl IntoOptional<bool>) -> Self {
        self.show_prompt = value.into_optional();
        self
    }

    /// Line below the heading.
    #[must_use]
    pub fn sub_heading(mut self, value: impl IntoOptional<String>) -> Self {
        self.sub_heading = value.into_optional();
        self
    }

    /// Message that confirms that a message was sent.
    #[must_use]
    pub fn success_message(mut self, value: impl IntoOptional<String>) -> Self {
        self.success_message = value.into_optional();
        self
    }

    /// Contact details of the support, such as an email address.
    #[must_use]
    pub fn support_contact(mut self, value: impl IntoOptional<String>) -> Self {
        self.support_contact = value.into_optional();
        self
    }

    /// Message that thanks the visitor.
    #[must_use]
    pub fn thank_you_message(mut self, value: impl IntoOptional<String>) -> Self {
        self.thank_you_message = value.into_optional();
        self
    }

    /// Theme of the widget, and its colors.
    #[must_use]
    pub fn theme(mut self, value: impl IntoOptional<WidgetTheme>) -> Self {
        self.theme = value.into_optional();
        self
    }

    /// Whether the contact form asks for an email address.
    #[must_use]
    pub fn use_email_field(mut self, value: impl IntoOptional<bool>) -> Self {
        self.use_email_field = value.into_optional();
        self
    }

    /// Phone number of the WhatsApp account that a chat opens, such as `+1234567890`.
    #[must_use]
    pub fn whatsapp_number(mut self, value: impl IntoOptional<String>) -> Self {
        self.whatsapp_number = value.into_optional();
        self
    }

    /// Main color of the widget, as `#4285F4`.
    #[must_use]
    pub fn widget_primary_color(mut self, value: impl IntoOptional<String>) -> Self {
        self.widget_primary_color = value.into_optional();
        self
    }

    /// Message that is shown when a representative is assigned to the chat.
    #[must_use]
    pub fn representative_assigned_message(
        mut self,
        value: impl IntoOptional<String>,
    ) -> Self {
        self.representative_assigned_message = value.into_optional();
        self
    }

    /// Place and size of the widget on the page.
    #[must_use]
    pub fn dimensions(mut self, value: impl IntoOptional<WidgetDimensions>) -> Self {
        self.dimensions = value.into_optional();
        self
    }

    /// Settings for the contact form, the channels and the time after a chat.
    #[must_use]
    pub fn advanced_settings(
        mut self,
        value: impl IntoOptional<AdvancedSettings>,
    ) -> Self {
        self.advanced_settings = value.into_optional();
        self
    }

    /// Code of the country of the location, such as `US`.
    #[must_use]
    pub fn location_country_code(mut self, value: impl IntoOptional<String>) -> Self {
        self.location_country_code = value.into_optional();
        self
    }

    /// Id of the widget.
    #[must_use]
    pub fn widget_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.widget_id = value.into_optional();
        self
    }

    /// Placement of the widget on the page, such as `embedded`.
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
        object.field("legalMsg", &self.legal_message);
        object.field("liveChatAckMsg", &self.live_chat_acknowledgement_message);
        object.field("liveChatEndedMsg", &self.live_chat_ended_message);
        object.field("liveChatFeedbackMsg", &self.live_chat_feedback_message);
        object.field("liveChatFeedbackNote", &self.live_chat_feedback_note);
        object.field("liveChatIntroMsg", &self.live_chat_intro_message);
        object.field("liveChatUserInactiveMsg", &self.live_chat_user_inactive_message);
        object.field("liveChatUserInactiveTime", &self.live_chat_user_inactive_time);
        object
            .field(
                "liveChatVisitorInactiveMsg",
                &self.live_chat_visitor_inactive_message,
            );
        object
            .field("liveChatVisitorInactiveTime", &self.live_chat_visitor_inactive_time);
        object.field("locale", &self.locale);
        object.field("promptAvatar", &self.prompt_avatar);
        object.field("promptAvatarAltText", &self.prompt_avatar_alt_text);
        object
            .field("isPromptAvatarImageOptimize", &self.is_prompt_avatar_image_optimize);
        object.field("promptMsg", &self.prompt_message);
        object.field("revisitPromptMsg", &self.revisit_prompt_message);
        object.field("sendActionText", &self.send_action_text);
        object.field("showAgencyBranding", &self.show_agency_branding);
        object.field("showConsentCheckbox", &self.show_consent_checkbox);
        object.field("showLiveChatWelcomeMsg", &self.show_live_chat_welcome_message);
        object.field("showPrompt", &self.show_prompt);
        object.field("subHeading", &self.sub_heading);
        object.field("successMsg", &self.success_message);
        object.field("supportContact", &self.support_contact);
        object.field("thankYouMsg", &self.thank_you_message);
        object.field("theme", &self.theme);
        object.field("useEmailField", &self.use_email_field);
        object.field("waNumber", &self.whatsapp_number);
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

/// Colors of a chat widget.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct WidgetThemeColors {
    /// Color of the bubble that opens the chat, in hexadecimal, such as `#4285F4`.
    pub chat_bubble_color: Option<String>,
    /// Color of the background, in hexadecimal, such as `#4285F4`.
    pub background_color: Option<String>,
    /// Color of the header, in hexadecimal, such as `#4285F4`.
    pub header_color: Option<String>,
    /// Color of buttons, in hexadecimal, such as `#4285F4`.
    pub button_color: Option<String>,
    /// Color behind the avatar, in hexadecimal, such as `#4285F4`.
    pub avatar_background_color: Option<String>,
    /// Color of the avatar's border, in hexadecimal, such as `#4285F4`.
    pub avatar_border_color: Option<String>,
    /// Color of messages that the visitor sends, in hexadecimal, such as `#4285F4`.
    pub sender_message_color: Option<String>,
    /// Color of messages that the visitor receives, in hexadecimal, such as `#4285F4`.
    pub received_message_color: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl WidgetThemeColors {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Color of the bubble that opens the chat, in hexadecimal, such as `#4285F4`.
    #[must_use]
    pub fn chat_bubble_color(mut self, value: impl IntoOptional<String>) -> Self {
        self.chat_bubble_color = value.into_optional();
        self
    }

    /// Color of the background, in hexadecimal, such as `#4285F4`.
    #[must_use]
    pub fn background_color(mut self, value: impl IntoOptional<String>) -> Self {
        self.background_color = value.into_optional();
        self
    }

    /// Color of the header, in hexadecimal, such as `#4285F4`.
    #[must_use]
    pub fn header_color(mut self, value: impl IntoOptional<String>) -> Self {
        self.header_color = value.into_optional();
        self
    }

    /// Color of buttons, in hexadecimal, such as `#4285F4`.
    #[must_use]
    pub fn button_color(mut self, value: impl IntoOptional<String>) -> Self {
        self.button_color = value.into_optional();
        self
    }

    /// Color behind the avatar, in hexadecimal, such as `#4285F4`.
    #[must_use]
    pub fn avatar_background_color(mut self, value: impl IntoOptional<String>) -> Self {
        self.avatar_background_color = value.into_optional();
        self
    }

    /// Color of the avatar's border, in hexadecimal, such as `#4285F4`.
    #[must_use]
    pub fn avatar_border_color(mut self, value: impl IntoOptional<String>) -> Self {
        self.avatar_border_color = value.into_optional();
        self
    }

    /// Color of messages that the visitor sends, in hexadecimal, such as `#4285F4`.
    #[must_use]
    pub fn sender_message_color(mut self, value: impl IntoOptional<String>) -> Self {
        self.sender_message_color = value.into_optional();
        self
    }

    /// Color of messages that the visitor receives, in hexadecimal, such as `#4285F4`.
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

/// Theme of a chat widget.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct WidgetTheme {
    /// Name of the theme, such as `theme1`.
    pub name: Option<String>,
    /// Colors that replace those of the theme.
    pub colors: Option<WidgetThemeColors>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl WidgetTheme {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the theme, such as `theme1`.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Colors that replace those of the theme.
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

/// A field of the contact form of a chat widget.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ContactFormField {
    /// Text beside the field, such as `Email`.
    pub label: Option<String>,
    /// Identifier of the field, such as `email`.
    pub value: Option<String>,
    /// Origin of the field; `STANDARD_FIELD` is a field that every contact has.
    pub data_type: Option<String>,
    /// Whether visitors have to fill the field in.
    pub required: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ContactFormField {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Text beside the field, such as `Email`.
    #[must_use]
    pub fn label(mut self, value: impl IntoOptional<String>) -> Self {
        self.label = value.into_optional();
        self
    }

    /// Identifier of the field, such as `email`.
    #[must_use]
    pub fn value(mut self, value: impl IntoOptional<String>) -> Self {
        self.value = value.into_optional();
        self
    }

    /// Origin of the field; `STANDARD_FIELD` is a field that every contact has.
    #[must_use]
    pub fn data_type(mut self, value: impl IntoOptional<String>) -> Self {
        self.data_type = value.into_optional();
        self
    }

    /// Whether visitors have to fill the field in.
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

/// Type of a chat widget; `waChat` is for WhatsApp, and `webChat` covers the types
/// for Facebook, email, Instagram and WhatsApp.
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

/// Hours of a day in which the business replies to chats.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OpenHours {
    /// Weekday in lower case, such as `monday`.
    pub day: Option<String>,
    /// Time at which the hours begin, `HH:MM`.
    pub open_hour: Option<String>,
    /// Time at which the hours end, `HH:MM`.
    pub close_hour: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl OpenHours {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Weekday in lower case, such as `monday`.
    #[must_use]
    pub fn day(mut self, value: impl IntoOptional<String>) -> Self {
        self.day = value.into_optional();
        self
    }

    /// Time at which the hours begin, `HH:MM`.
    #[must_use]
    pub fn open_hour(mut self, value: impl IntoOptional<String>) -> Self {
        self.open_hour = value.into_optional();
        self
    }

    /// Time at which the hours end, `HH:MM`.
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

/// Whether visitors chat live (`liveChat`) or by email (`emailChat`).
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

/// Type of the chat widgets to exclude.
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
    ChatWidgetUpdate, WidgetDimensions, WidgetSize, WidgetSettings, WidgetThemeColors,
    WidgetTheme, ContactFormField, OpenHours,
}

impl_extra! {
    A2pCompliance, AcknowledgementDetails, AdvancedSettings, BusinessOfficeHours,
    ChatWidgetCopy, NewChatWidget, FacebookPage, InstagramPage, WidgetRedirect,
    ChatWidgetUpdate, WidgetDimensions, WidgetSize, WidgetSettings, WidgetThemeColors,
    WidgetTheme, ContactFormField, OpenHours,
}

open_enum! {
    ChatType, WidgetChatType, ExcludedChatType,
}

open_enum_encode! {
    ChatType, WidgetChatType, ExcludedChatType,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    ChatType, WidgetChatType, ExcludedChatType,
}
