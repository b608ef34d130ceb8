//! Implementations of serde's traits for the Chat Widget API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde, open_enum_decode};

use super::operations::{
    CloneChatWidgetParams, CreateChatWidgetParams, DeleteChatWidgetParams,
    GetChatWidgetParams, GetWidgetConfigParams, ListChatWidgetsParams,
    UpdateChatWidgetFieldsParams, UpdateChatWidgetParams,
};
use super::{
    A2pCompliance, AcknowledgementDetails, AdvancedSettings, BusinessOfficeHours,
    ChatType, ChatWidgetCopy, ChatWidgetUpdate, ContactFormField, ExcludedChatType,
    FacebookPage, InstagramPage, NewChatWidget, OpenHours, WidgetChatType,
    WidgetDimensions, WidgetRedirect, WidgetSettings, WidgetSize, WidgetTheme,
    WidgetThemeColors,
};

open_enum_decode! {
    ChatType, WidgetChatType, ExcludedChatType,
}

impl Decode for A2pCompliance {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("A2pCompliance")?;
        Some(Self {
            enable_a2p_compliance: object.optional("enableA2PCompliance"),
            a2p_opt_in_form_1: object.optional("a2pOptInForm1"),
            a2p_opt_in_form_1_show_checkbox: object
                .optional("a2pOptInForm1ShowCheckbox"),
            a2p_opt_in_form_1_pre_checked: object.optional("a2pOptInForm1PreChecked"),
            is_a2p_opt_in_form_2: object.optional("isA2POptInForm2"),
            a2p_opt_in_form_2: object.optional("a2pOptInForm2"),
            a2p_opt_in_form_2_show_checkbox: object
                .optional("a2pOptInForm2ShowCheckbox"),
            a2p_opt_in_form_2_pre_checked: object.optional("a2pOptInForm2PreChecked"),
            privacy_policy_link: object.optional("privacyPolicyLink"),
            terms_of_service_link: object.optional("termsOfServiceLink"),
            is_a2p_opt_in_form_1: object.optional("isA2POptInForm1"),
            message_type: object.optional("messageType"),
            extra: object.extra(),
        })
    }
}

impl Decode for AcknowledgementDetails {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AcknowledgementDetails")?;
        Some(Self {
            icon: object.optional("icon"),
            placeholder_color: object.optional("placeholderColor"),
            live_chat_icon: object.optional("liveChatIcon"),
            live_chat_placeholder_color: object.optional("liveChatPlaceholderColor"),
            extra: object.extra(),
        })
    }
}

impl Decode for AdvancedSettings {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AdvancedSettings")?;
        Some(Self {
            branding_title: object.optional("brandingTitle"),
            redirect: object.optional("redirect"),
            enable_contact_form: object.optional("enableContactForm"),
            default_consent_check: object.optional("defaultConsentCheck"),
            business_office_hours: object.optional("businessOfficeHours"),
            contact_form_options: object.optional("contactFormOptions"),
            all_in_one_chat_types: object.optional("allInOneChatTypes"),
            all_in_one_initial_message: object.optional("allInOneInitialMsg"),
            contact_form_intro_message: object.optional("contactFormIntroMessage"),
            contact_form_system_message: object.optional("contactFormSystemMessage"),
            prefilled_message_text: object.optional("prefilledMessageText"),
            voice_ai_agent: object.optional("voiceAiAgent"),
            facebook_page: object.optional("fbPage"),
            instagram_page: object.optional("instagramPage"),
            play_notification_sound: object.optional("playNotificationSound"),
            voice_ai_send_action_text: object.optional("voiceAiSendActionText"),
            a2p_compliance: object.optional("aTwoPCompliance"),
            extra: object.extra(),
        })
    }
}

impl Decode for BusinessOfficeHours {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BusinessOfficeHours")?;
        Some(Self {
            enable_business_hours: object.optional("enableBusinessHours"),
            open_hours: object.optional("openHours"),
            timezone: object.optional("timezone"),
            outside_office_hours_welcome_message: object
                .optional("outsideOfficeHoursWelcomeMsg"),
            extra: object.extra(),
        })
    }
}

impl Decode for ChatWidgetCopy {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ChatWidgetCopy")?;
        Some(Self {
            location_id: object.required("locationId")?,
            chat_widget_id: object.required("chatWidgetId")?,
            name: object.optional("name"),
            extra: object.extra(),
        })
    }
}

impl Decode for NewChatWidget {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewChatWidget")?;
        Some(Self {
            version: object.required("version")?,
            chat_type: object.required("chatType")?,
            name: object.required("name")?,
            location_id: object.required("locationId")?,
            deleted: object.optional("deleted"),
            default: object.optional("default"),
            settings: object.optional("settings"),
            extra: object.extra(),
        })
    }
}

impl Decode for FacebookPage {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FacebookPage")?;
        Some(Self {
            facebook_page_id: object.optional("facebookPageId"),
            facebook_page_name: object.optional("facebookPageName"),
            extra: object.extra(),
        })
    }
}

impl Decode for InstagramPage {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InstagramPage")?;
        Some(Self {
            facebook_page_id: object.optional("facebookPageId"),
            facebook_page_name: object.optional("facebookPageName"),
            instagram_page_id: object.optional("instagramPageId"),
            instagram_username: object.optional("instagramUsername"),
            extra: object.extra(),
        })
    }
}

impl Decode for WidgetRedirect {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("WidgetRedirect")?;
        Some(Self {
            redirect_action: object.optional("redirectAction"),
            redirect_website: object.optional("redirectWebsite"),
            redirect_text: object.optional("redirectText"),
            extra: object.extra(),
        })
    }
}

impl Decode for ChatWidgetUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ChatWidgetUpdate")?;
        Some(Self {
            version: object.optional("version"),
            chat_type: object.optional("chatType"),
            name: object.optional("name"),
            default: object.optional("default"),
            settings: object.optional("settings"),
            extra: object.extra(),
        })
    }
}

impl Decode for WidgetDimensions {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("WidgetDimensions")?;
        Some(Self {
            position: object.optional("position"),
            sizes: object.optional("sizes"),
            extra: object.extra(),
        })
    }
}

impl Decode for WidgetSize {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("WidgetSize")?;
        Some(Self {
            width: object.optional("width"),
            height: object.optional("height"),
            extra: object.extra(),
        })
    }
}

impl Decode for WidgetSettings {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("WidgetSettings")?;
        Some(Self {
            acknowledgement_details: object.optional("acknowledgementDetails"),
            agency_name: object.optional("agencyName"),
            agency_website: object.optional("agencyWebsite"),
            allow_avatar_image: object.optional("allowAvatarImage"),
            auto_country_code: object.optional("autoCountryCode"),
            country_code: object.optional("countryCode"),
            chat_type: object.required("chatType")?,
            prompt_type: object.optional("promptType"),
            chat_icon: object.required("chatIcon")?,
            enable_revisit_message: object.optional("enableRevisitMessage"),
            heading: object.optional("heading"),
            legal_message: object.optional("legalMsg"),
            live_chat_acknowledgement_message: object.optional("liveChatAckMsg"),
            live_chat_ended_message: object.optional("liveChatEndedMsg"),
            live_chat_feedback_message: object.optional("liveChatFeedbackMsg"),
            live_chat_feedback_note: object.optional("liveChatFeedbackNote"),
            live_chat_intro_message: object.optional("liveChatIntroMsg"),
            live_chat_user_inactive_message: object.optional("liveChatUserInactiveMsg"),
            live_chat_user_inactive_time: object.optional("liveChatUserInactiveTime"),
            live_chat_visitor_inactive_message: object
                .optional("liveChatVisitorInactiveMsg"),
            live_chat_visitor_inactive_time: object
                .optional("liveChatVisitorInactiveTime"),
            locale: object.optional("locale"),
            prompt_avatar: object.optional("promptAvatar"),
            prompt_avatar_alt_text: object.optional("promptAvatarAltText"),
            is_prompt_avatar_image_optimize: object
                .optional("isPromptAvatarImageOptimize"),
            prompt_message: object.optional("promptMsg"),
            revisit_prompt_message: object.optional("revisitPromptMsg"),
            send_action_text: object.optional("sendActionText"),
            show_agency_branding: object.optional("showAgencyBranding"),
            show_consent_checkbox: object.optional("showConsentCheckbox"),
            show_live_chat_welcome_message: object.optional("showLiveChatWelcomeMsg"),
            show_prompt: object.optional("showPrompt"),
            sub_heading: object.optional("subHeading"),
            success_message: object.optional("successMsg"),
            support_contact: object.optional("supportContact"),
            thank_you_message: object.optional("thankYouMsg"),
            theme: object.optional("theme"),
            use_email_field: object.optional("useEmailField"),
            whatsapp_number: object.optional("waNumber"),
            widget_primary_color: object.optional("widgetPrimaryColor"),
            representative_assigned_message: object
                .optional("representativeAssignedMessage"),
            dimensions: object.optional("dimensions"),
            advanced_settings: object.optional("advanceSettings"),
            location_country_code: object.optional("locationCountryCode"),
            widget_id: object.optional("widgetId"),
            widget_placement: object.optional("widgetPlacement"),
            extra: object.extra(),
        })
    }
}

impl Decode for WidgetThemeColors {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("WidgetThemeColors")?;
        Some(Self {
            chat_bubble_color: object.optional("chatBubbleColor"),
            background_color: object.optional("backgroundColor"),
            header_color: object.optional("headerColor"),
            button_color: object.optional("buttonColor"),
            avatar_background_color: object.optional("avatarBackgroundColor"),
            avatar_border_color: object.optional("avatarBorderColor"),
            sender_message_color: object.optional("senderMessageColor"),
            received_message_color: object.optional("receivedMessageColor"),
            extra: object.extra(),
        })
    }
}

impl Decode for WidgetTheme {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("WidgetTheme")?;
        Some(Self {
            name: object.optional("name"),
            colors: object.optional("colors"),
            extra: object.extra(),
        })
    }
}

impl Decode for ContactFormField {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ContactFormField")?;
        Some(Self {
            label: object.optional("label"),
            value: object.optional("value"),
            data_type: object.optional("dataType"),
            required: object.optional("required"),
            extra: object.extra(),
        })
    }
}

impl Decode for OpenHours {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("OpenHours")?;
        Some(Self {
            day: object.optional("day"),
            open_hour: object.optional("openHour"),
            close_hour: object.optional("closeHour"),
            extra: object.extra(),
        })
    }
}

impl Decode for CreateChatWidgetParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateChatWidgetParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateChatWidgetParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for CloneChatWidgetParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CloneChatWidgetParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CloneChatWidgetParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GetChatWidgetParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetChatWidgetParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetChatWidgetParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
    }
}

impl Decode for UpdateChatWidgetParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateChatWidgetParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateChatWidgetParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
        object.field("body", &self.body);
    }
}

impl Decode for UpdateChatWidgetFieldsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateChatWidgetFieldsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateChatWidgetFieldsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
        object.field("body", &self.body);
    }
}

impl Decode for ListChatWidgetsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListChatWidgetsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            offset: object.required("offset")?,
            limit: object.required("limit")?,
            chat_type: object.optional("chatType"),
            exclude_chat_type: object.optional("excludeChatType"),
            voice_ai_agent_id: object.optional("voiceAiAgentId"),
            all_in_one_chat_types: object.optional("allInOneChatTypes"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListChatWidgetsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("offset", &self.offset);
        object.field("limit", &self.limit);
        object.field("chatType", &self.chat_type);
        object.field("excludeChatType", &self.exclude_chat_type);
        object.field("voiceAiAgentId", &self.voice_ai_agent_id);
        object.field("allInOneChatTypes", &self.all_in_one_chat_types);
    }
}

impl Decode for GetWidgetConfigParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetWidgetConfigParams")?;
        let params = Self {
            id: object.required("id")?,
            version: object.optional("version"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetWidgetConfigParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("version", &self.version);
    }
}

impl Decode for DeleteChatWidgetParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteChatWidgetParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteChatWidgetParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
    }
}

impl_serde! {
    A2pCompliance, AcknowledgementDetails, AdvancedSettings, BusinessOfficeHours,
    ChatWidgetCopy, NewChatWidget, FacebookPage, InstagramPage, WidgetRedirect,
    ChatWidgetUpdate, WidgetDimensions, WidgetSize, WidgetSettings, WidgetThemeColors,
    WidgetTheme, ContactFormField, ChatType, OpenHours, WidgetChatType, ExcludedChatType,
    CreateChatWidgetParams, CloneChatWidgetParams, GetChatWidgetParams,
    UpdateChatWidgetParams, UpdateChatWidgetFieldsParams, ListChatWidgetsParams,
    GetWidgetConfigParams, DeleteChatWidgetParams,
}
