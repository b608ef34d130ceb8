//! Implementations of serde's traits for the Webhooks API.

use highlevel_runtime::{Encode, Writer, impl_serde, open_enum_encode};

use super::{
    AppInstall, AppPaymentState, AppPaymentStatus, AppTrial, AppUninstall, AppUpdate,
    AppointmentEvent, AssociationEvent, AttributionSource, CallActionType,
    CallTranslation, CampaignStatusUpdate, ContactEvent, ConversationUnreadUpdate,
    ConversationUpdate, DndChannel, DndSettings, DndStatus, EmailDeliveryStatus,
    EmailEnvelope, EmailFlags, EmailStats, EmailStatsEvent, EmailStatsHeaders,
    EmailStatsMessage, Event, EventAppointment, EventAssociationType, EventInvoiceItem,
    EventInvoiceStatus, EventMembershipOffer, EventMessageDirection, EventMessageSource,
    EventMessageStatus, EventObjectType, EventOpportunityStatus, EventOrderItem,
    EventOrderSource, EventProductMedia, EventProductOption, EventProductVariant,
    EventUserPermissions, ExecutedCallAction, ExternalAuthConnected, ExternalAuthType,
    InstallType, InvoiceAddress, InvoiceBusiness, InvoiceContact, InvoiceDiscount,
    InvoiceEvent, InvoiceRecipient, InvoiceTotals, KnowledgeBaseAction,
    KnowledgeBaseAssetEvent, KnowledgeBaseEvent, LocationEvent, MessageAddress,
    MessageEvent, NoteEvent, ObjectLabels, ObjectSchemaEvent, OpportunityEvent,
    OrderAmounts, OrderContact, OrderEvent, OrderTax, PaymentProviderQuery, PlanChange,
    PriceEvent, ProductEvent, ProviderMessageType, ProviderOutboundMessage, RecordEvent,
    RecordProperty, RecurringPrice, RelationEvent, SaasPlanCreate, SaasPlanPrice,
    SubscribedTrigger, SubscriptionChange, SupportTicketEvent, TaskEvent, TriggerExtras,
    TriggerMeta, TriggerSubscription, UserEvent, VoiceAiCallEnd, WhitelabelDetails,
};

open_enum_encode! {
    AppPaymentState, InstallType, EventAssociationType, DndStatus, ExternalAuthType,
    EventInvoiceStatus, KnowledgeBaseAction, EventObjectType, EventOpportunityStatus,
    EventMessageDirection, EventMessageStatus, EventMessageSource, ProviderMessageType,
    SubscriptionChange, CallActionType,
}

impl Encode for MessageAddress {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let value: &dyn Encode = match self {
            Self::String(value) => value,
            Self::StringList(value) => value,
            Self::Other(value) => value,
        };
        value.encode(writer);
    }
}

impl Encode for AppInstall {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("appId", &self.app_id);
        object.field("companyId", &self.company_id);
        object.field("locationId", &self.location_id);
        object.field("userId", &self.user_id);
        object.field("planId", &self.plan_id);
        object.field("trial", &self.trial);
        object.field("isWhitelabelCompany", &self.is_whitelabel_company);
        object.field("whitelabelDetails", &self.whitelabel_details);
        object.field("companyName", &self.company_name);
        object.field("versionId", &self.version_id);
        object.field("webhookId", &self.webhook_id);
        object.field("timestamp", &self.timestamp);
        object.field("installType", &self.install_type);
    }
}

impl Encode for AppPaymentStatus {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("appId", &self.app_id);
        object.field("locationId", &self.location_id);
        object.field("companyId", &self.company_id);
        object.field("userId", &self.user_id);
        object.field("previousStatus", &self.previous_status);
        object.field("newStatus", &self.new_status);
        object.field("versionId", &self.version_id);
        object.field("webhookId", &self.webhook_id);
        object.field("timestamp", &self.timestamp);
    }
}

impl Encode for AppUninstall {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("appId", &self.app_id);
        object.field("companyId", &self.company_id);
        object.field("locationId", &self.location_id);
        object.field("versionId", &self.version_id);
        object.field("webhookId", &self.webhook_id);
        object.field("timestamp", &self.timestamp);
        object.field("reason", &self.reason);
    }
}

impl Encode for AppUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("appId", &self.app_id);
        object.field("companyId", &self.company_id);
        object.field("locationId", &self.location_id);
        object.field("userId", &self.user_id);
        object.field("planId", &self.plan_id);
        object.field("previousVersionId", &self.previous_version_id);
        object.field("trial", &self.trial);
        object.field("isWhitelabelCompany", &self.is_whitelabel_company);
        object.field("whitelabelDetails", &self.whitelabel_details);
        object.field("companyName", &self.company_name);
        object.field("versionId", &self.version_id);
        object.field("webhookId", &self.webhook_id);
        object.field("timestamp", &self.timestamp);
    }
}

impl Encode for AppointmentEvent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("locationId", &self.location_id);
        object.field("appointment", &self.appointment);
        object.field("appId", &self.app_id);
        object.field("versionId", &self.version_id);
        object.field("webhookId", &self.webhook_id);
        object.field("timestamp", &self.timestamp);
    }
}

impl Encode for AssociationEvent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("associationType", &self.association_type);
        object.field("firstObjectKey", &self.first_object_key);
        object.field("firstObjectLabel", &self.first_object_label);
        object
            .field(
                "firstObjectToSecondObjectCardinality",
                &self.first_object_to_second_object_cardinality,
            );
        object.field("secondObjectKey", &self.second_object_key);
        object.field("secondObjectLabel", &self.second_object_label);
        object
            .field(
                "secondObjectToFirstObjectCardinality",
                &self.second_object_to_first_object_cardinality,
            );
        object.field("key", &self.key);
        object.field("locationId", &self.location_id);
        object.field("appId", &self.app_id);
        object.field("versionId", &self.version_id);
        object.field("webhookId", &self.webhook_id);
        object.field("timestamp", &self.timestamp);
        object.field("type", &self.type_);
    }
}

impl Encode for AttributionSource {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("medium", &self.medium);
        object.field("mediumId", &self.medium_id);
        object.field("sessionSource", &self.session_source);
        object.field("url", &self.url);
        object.field("referrer", &self.referrer);
        object.field("ip", &self.ip);
        object.field("userAgent", &self.user_agent);
        object.field("campaign", &self.campaign);
        object.field("campaignId", &self.campaign_id);
        object.field("utmSource", &self.utm_source);
        object.field("utmMedium", &self.utm_medium);
        object.field("utmContent", &self.utm_content);
        object.field("utmTerm", &self.utm_term);
        object.field("utmKeyword", &self.utm_keyword);
        object.field("utmMatchtype", &self.utm_matchtype);
        object.field("gclid", &self.gclid);
        object.field("gbraid", &self.gbraid);
        object.field("wbraid", &self.wbraid);
        object.field("dclid", &self.dclid);
        object.field("msclikid", &self.msclikid);
        object.field("fbclid", &self.fbclid);
        object.field("fbc", &self.fbc);
        object.field("fbp", &self.fbp);
        object.field("fbEventId", &self.facebook_event_id);
        object.field("gaClientId", &self.ga_client_id);
        object.field("gaSessionId", &self.ga_session_id);
        object.field("adName", &self.ad_name);
        object.field("adId", &self.ad_id);
        object.field("adGroupId", &self.ad_group_id);
        object.field("adSetId", &self.ad_set_id);
    }
}

impl Encode for CampaignStatusUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
        object.field("contactId", &self.contact_id);
        object.field("status", &self.status);
        object.field("templateId", &self.template_id);
        object.field("replied", &self.replied);
        object.field("dateAdded", &self.date_added);
        object.field("appId", &self.app_id);
        object.field("versionId", &self.version_id);
        object.field("webhookId", &self.webhook_id);
        object.field("timestamp", &self.timestamp);
    }
}

impl Encode for ContactEvent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
        object.field("address1", &self.address1);
        object.field("city", &self.city);
        object.field("companyName", &self.company_name);
        object.field("country", &self.country);
        object.field("source", &self.source);
        object.field("dateAdded", &self.date_added);
        object.field("dateOfBirth", &self.date_of_birth);
        object.field("dnd", &self.dnd);
        object.field("dndSettings", &self.dnd_settings);
        object.field("email", &self.email);
        object.field("name", &self.name);
        object.field("firstName", &self.first_name);
        object.field("lastName", &self.last_name);
        object.field("phone", &self.phone);
        object.field("postalCode", &self.postal_code);
        object.field("state", &self.state);
        object.field("tags", &self.tags);
        object.field("website", &self.website);
        object.field("attachments", &self.attachments);
        object.field("assignedTo", &self.assigned_to);
        object.field("customFields", &self.custom_fields);
        object.field("appId", &self.app_id);
        object.field("versionId", &self.version_id);
        object.field("webhookId", &self.webhook_id);
        object.field("timestamp", &self.timestamp);
        object.field("attributionSource", &self.attribution_source);
        object.field("timezone", &self.timezone);
        object.field("lastAttributionSource", &self.last_attribution_source);
    }
}

impl Encode for ConversationUnreadUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
        object.field("contactId", &self.contact_id);
        object.field("unreadCount", &self.unread_count);
        object.field("inbox", &self.inbox);
        object.field("starred", &self.starred);
        object.field("deleted", &self.deleted);
        object.field("appId", &self.app_id);
        object.field("versionId", &self.version_id);
        object.field("webhookId", &self.webhook_id);
        object.field("timestamp", &self.timestamp);
    }
}

impl Encode for ConversationUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("locationId", &self.location_id);
        object.field("companyId", &self.company_id);
        object.field("newConversationId", &self.new_conversation_id);
        object.field("oldConversationId", &self.old_conversation_id);
        object.field("contactId", &self.contact_id);
        object.field("appId", &self.app_id);
        object.field("versionId", &self.version_id);
        object.field("webhookId", &self.webhook_id);
        object.field("timestamp", &self.timestamp);
    }
}

impl Encode for DndChannel {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("status", &self.status);
        object.field("message", &self.message);
        object.field("code", &self.code);
    }
}

impl Encode for ExternalAuthConnected {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("appId", &self.app_id);
        object.field("locationId", &self.location_id);
        object.field("companyId", &self.company_id);
        object.field("authType", &self.auth_type);
        object.field("scopes", &self.scopes);
        object.field("isAutoRefreshTokenEnabled", &self.is_auto_refresh_token_enabled);
        object.field("versionId", &self.version_id);
        object.field("webhookId", &self.webhook_id);
        object.field("timestamp", &self.timestamp);
    }
}

impl Encode for InvoiceEvent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("status", &self.status);
        object.field("liveMode", &self.live_mode);
        object.field("amountPaid", &self.amount_paid);
        object.field("altId", &self.alt_id);
        object.field("altType", &self.alt_type);
        object.field("name", &self.name);
        object.field("businessDetails", &self.business_details);
        object.field("invoiceNumber", &self.invoice_number);
        object.field("currency", &self.currency);
        object.field("contactDetails", &self.contact_details);
        object.field("issueDate", &self.issue_date);
        object.field("dueDate", &self.due_date);
        object.field("discount", &self.discount);
        object.field("invoiceItems", &self.invoice_items);
        object.field("total", &self.total);
        object.field("title", &self.title);
        object.field("amountDue", &self.amount_due);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("totalSummary", &self.total_summary);
        object.field("appId", &self.app_id);
        object.field("versionId", &self.version_id);
        object.field("webhookId", &self.webhook_id);
        object.field("timestamp", &self.timestamp);
        object.field("type", &self.type_);
        object.field("locationId", &self.location_id);
    }
}

impl Encode for KnowledgeBaseEvent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("description", &self.description);
        object.field("deleted", &self.deleted);
        object.field("appId", &self.app_id);
        object.field("versionId", &self.version_id);
        object.field("webhookId", &self.webhook_id);
        object.field("timestamp", &self.timestamp);
    }
}

impl Encode for KnowledgeBaseAssetEvent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("locationId", &self.location_id);
        object.field("knowledgeBaseId", &self.knowledge_base_id);
        object.field("id", &self.id);
        object.field("assetType", &self.asset_type);
        object.field("status", &self.status);
        object.field("action", &self.action);
        object.field("deleted", &self.deleted);
        object.field("appId", &self.app_id);
        object.field("versionId", &self.version_id);
        object.field("webhookId", &self.webhook_id);
        object.field("timestamp", &self.timestamp);
    }
}

impl Encode for EmailStatsEvent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("locationId", &self.location_id);
        object.field("companyId", &self.company_id);
        object.field("webhookPayload", &self.webhook_payload);
        object.field("appId", &self.app_id);
        object.field("versionId", &self.version_id);
        object.field("webhookId", &self.webhook_id);
        object.field("timestamp", &self.timestamp);
    }
}

impl Encode for LocationEvent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("email", &self.email);
        object.field("stripeProductId", &self.stripe_product_id);
        object.field("companyId", &self.company_id);
        object.field("appId", &self.app_id);
        object.field("versionId", &self.version_id);
        object.field("webhookId", &self.webhook_id);
        object.field("timestamp", &self.timestamp);
    }
}

impl Encode for NoteEvent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
        object.field("body", &self.body);
        object.field("contactId", &self.contact_id);
        object.field("dateAdded", &self.date_added);
        object.field("appId", &self.app_id);
        object.field("versionId", &self.version_id);
        object.field("webhookId", &self.webhook_id);
        object.field("timestamp", &self.timestamp);
    }
}

impl Encode for ObjectSchemaEvent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("labels", &self.labels);
        object.field("description", &self.description);
        object.field("searchableProperties", &self.searchable_properties);
        object.field("primaryDisplayProperty", &self.primary_display_property);
        object.field("key", &self.key);
        object.field("locationId", &self.location_id);
        object.field("createdBy", &self.created_by);
        object.field("updatedBy", &self.updated_by);
        object.field("timestamp", &self.timestamp);
        object.field("objectType", &self.object_type);
        object.field("appId", &self.app_id);
        object.field("versionId", &self.version_id);
        object.field("webhookId", &self.webhook_id);
        object.field("type", &self.type_);
        object.field("id", &self.id);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
    }
}

impl Encode for OpportunityEvent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
        object.field("assignedTo", &self.assigned_to);
        object.field("contactId", &self.contact_id);
        object.field("monetaryValue", &self.monetary_value);
        object.field("name", &self.name);
        object.field("pipelineId", &self.pipeline_id);
        object.field("pipelineStageId", &self.pipeline_stage_id);
        object.field("source", &self.source);
        object.field("status", &self.status);
        object.field("dateAdded", &self.date_added);
        object.field("appId", &self.app_id);
        object.field("versionId", &self.version_id);
        object.field("webhookId", &self.webhook_id);
        object.field("timestamp", &self.timestamp);
    }
}

impl Encode for OrderEvent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("altId", &self.alt_id);
        object.field("altType", &self.alt_type);
        object.field("_id", &self.id);
        object.field("contactId", &self.contact_id);
        object.field("contactSnapshot", &self.contact_snapshot);
        object.field("status", &self.status);
        object.field("fulfillmentStatus", &self.fulfillment_status);
        object.field("currency", &self.currency);
        object.field("amount", &self.amount);
        object.field("liveMode", &self.live_mode);
        object.field("items", &self.items);
        object.field("amountSummary", &self.amount_summary);
        object.field("taxSummary", &self.tax_summary);
        object.field("source", &self.source);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("appId", &self.app_id);
        object.field("versionId", &self.version_id);
        object.field("webhookId", &self.webhook_id);
        object.field("timestamp", &self.timestamp);
        object.field("locationId", &self.location_id);
    }
}

impl Encode for MessageEvent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("locationId", &self.location_id);
        object.field("attachments", &self.attachments);
        object.field("body", &self.body);
        object.field("contactId", &self.contact_id);
        object.field("contentType", &self.content_type);
        object.field("conversationId", &self.conversation_id);
        object.field("dateAdded", &self.date_added);
        object.field("direction", &self.direction);
        object.field("messageType", &self.message_type);
        object.field("status", &self.status);
        object.field("messageId", &self.message_id);
        object.field("userId", &self.user_id);
        object.field("source", &self.source);
        object.field("conversationProviderId", &self.conversation_provider_id);
        object.field("callDuration", &self.call_duration);
        object.field("callStatus", &self.call_status);
        object.field("emailMessageId", &self.email_message_id);
        object.field("threadId", &self.thread_id);
        object.field("provider", &self.provider);
        object.field("cc", &self.cc);
        object.field("bcc", &self.bcc);
        object.field("appId", &self.app_id);
        object.field("versionId", &self.version_id);
        object.field("webhookId", &self.webhook_id);
        object.field("timestamp", &self.timestamp);
        object.field("messageTypeId", &self.message_type_id);
        object.field("messageTypeString", &self.message_type_string);
        object.field("from", &self.from);
        object.field("to", &self.to);
        object.field("subject", &self.subject);
        object.field("chatWidgetId", &self.chat_widget_id);
        object.field("ccList", &self.cc_list);
        object.field("bccList", &self.bcc_list);
        object.field("mentions", &self.mentions);
    }
}

impl Encode for PaymentProviderQuery {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("transactionId", &self.transaction_id);
        object.field("chargeId", &self.charge_id);
        object.field("subscriptionId", &self.subscription_id);
        object.field("apiKey", &self.api_key);
    }
}

impl Encode for PlanChange {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("appId", &self.app_id);
        object.field("locationId", &self.location_id);
        object.field("companyId", &self.company_id);
        object.field("userId", &self.user_id);
        object.field("currentPlanId", &self.current_plan_id);
        object.field("newPlanId", &self.new_plan_id);
        object.field("versionId", &self.version_id);
        object.field("webhookId", &self.webhook_id);
        object.field("timestamp", &self.timestamp);
    }
}

impl Encode for PriceEvent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("membershipOffers", &self.membership_offers);
        object.field("variantOptionIds", &self.variant_option_ids);
        object.field("locationId", &self.location_id);
        object.field("product", &self.product);
        object.field("userId", &self.user_id);
        object.field("name", &self.name);
        object.field("priceType", &self.price_type);
        object.field("currency", &self.currency);
        object.field("amount", &self.amount);
        object.field("recurring", &self.recurring);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("compareAtPrice", &self.compare_at_price);
        object.field("trackInventory", &self.track_inventory);
        object.field("availableQuantity", &self.available_quantity);
        object.field("allowOutOfStockPurchases", &self.allow_out_of_stock_purchases);
        object.field("appId", &self.app_id);
        object.field("versionId", &self.version_id);
        object.field("webhookId", &self.webhook_id);
        object.field("timestamp", &self.timestamp);
        object.field("type", &self.type_);
    }
}

impl Encode for ProductEvent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("description", &self.description);
        object.field("variants", &self.variants);
        object.field("medias", &self.media);
        object.field("locationId", &self.location_id);
        object.field("name", &self.name);
        object.field("productType", &self.product_type);
        object.field("availableInStore", &self.available_in_store);
        object.field("userId", &self.user_id);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("statementDescriptor", &self.statement_descriptor);
        object.field("image", &self.image);
        object.field("appId", &self.app_id);
        object.field("versionId", &self.version_id);
        object.field("webhookId", &self.webhook_id);
        object.field("timestamp", &self.timestamp);
        object.field("type", &self.type_);
    }
}

impl Encode for ProviderOutboundMessage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("contactId", &self.contact_id);
        object.field("locationId", &self.location_id);
        object.field("messageId", &self.message_id);
        object.field("emailMessageId", &self.email_message_id);
        object.field("type", &self.type_);
        object.field("attachments", &self.attachments);
        object.field("message", &self.message);
        object.field("phone", &self.phone);
        object.field("emailFrom", &self.email_from);
        object.field("html", &self.html);
        object.field("subject", &self.subject);
        object.field("userId", &self.user_id);
        object.field("replyToAltId", &self.reply_to_alt_id);
        object.field("emailTo", &self.email_to);
    }
}

impl Encode for RecordEvent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("locationId", &self.location_id);
        object.field("owners", &self.owners);
        object.field("followers", &self.followers);
        object.field("properties", &self.properties);
        object.field("id", &self.id);
        object.field("timestamp", &self.timestamp);
        object.field("appId", &self.app_id);
        object.field("versionId", &self.version_id);
        object.field("webhookId", &self.webhook_id);
    }
}

impl Encode for RelationEvent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("firstObjectKey", &self.first_object_key);
        object.field("firstRecordId", &self.first_record_id);
        object.field("secondObjectKey", &self.second_object_key);
        object.field("secondRecordId", &self.second_record_id);
        object.field("associationId", &self.association_id);
        object.field("locationId", &self.location_id);
        object.field("appId", &self.app_id);
        object.field("versionId", &self.version_id);
        object.field("webhookId", &self.webhook_id);
        object.field("timestamp", &self.timestamp);
        object.field("type", &self.type_);
    }
}

impl Encode for SaasPlanCreate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("companyId", &self.company_id);
        object.field("planId", &self.plan_id);
        object.field("title", &self.title);
        object.field("description", &self.description);
        object.field("saasProducts", &self.saas_products);
        object.field("addOns", &self.add_ons);
        object.field("planLevel", &self.plan_level);
        object.field("trialPeriod", &self.trial_period);
        object.field("userLimit", &self.user_limit);
        object.field("contactLimit", &self.contact_limit);
        object.field("prices", &self.prices);
        object.field("categoryId", &self.category_id);
        object.field("snapshotId", &self.snapshot_id);
        object.field("productId", &self.product_id);
        object.field("isSaaSV2", &self.is_saas_v2);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("appId", &self.app_id);
        object.field("versionId", &self.version_id);
        object.field("webhookId", &self.webhook_id);
        object.field("timestamp", &self.timestamp);
    }
}

impl Encode for SupportTicketEvent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("ticketId", &self.ticket_id);
        object.field("appId", &self.app_id);
        object.field("companyId", &self.company_id);
        object.field("locationId", &self.location_id);
        object.field("versionId", &self.version_id);
        object.field("webhookId", &self.webhook_id);
        object.field("timestamp", &self.timestamp);
    }
}

impl Encode for TaskEvent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
        object.field("assignedTo", &self.assigned_to);
        object.field("body", &self.body);
        object.field("contactId", &self.contact_id);
        object.field("title", &self.title);
        object.field("dateAdded", &self.date_added);
        object.field("dueDate", &self.due_date);
        object.field("appId", &self.app_id);
        object.field("versionId", &self.version_id);
        object.field("webhookId", &self.webhook_id);
        object.field("timestamp", &self.timestamp);
    }
}

impl Encode for TriggerSubscription {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("triggerData", &self.trigger_data);
        object.field("meta", &self.meta);
        object.field("extras", &self.extras);
    }
}

impl Encode for UserEvent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("locationId", &self.location_id);
        object.field("companyId", &self.company_id);
        object.field("id", &self.id);
        object.field("firstName", &self.first_name);
        object.field("lastName", &self.last_name);
        object.field("email", &self.email);
        object.field("phone", &self.phone);
        object.field("extension", &self.extension);
        object.field("role", &self.role);
        object.field("permissions", &self.permissions);
        object.field("locations", &self.locations);
        object.field("appId", &self.app_id);
        object.field("versionId", &self.version_id);
        object.field("webhookId", &self.webhook_id);
        object.field("timestamp", &self.timestamp);
        object.field("scopes", &self.scopes);
    }
}

impl Encode for VoiceAiCallEnd {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("id", &self.id);
        object.field("locationId", &self.location_id);
        object.field("agentId", &self.agent_id);
        object.field("contactId", &self.contact_id);
        object.field("fromNumber", &self.from_number);
        object.field("createdAt", &self.created_at);
        object.field("duration", &self.duration);
        object.field("summary", &self.summary);
        object.field("transcript", &self.transcript);
        object.field("translation", &self.translation);
        object.field("extractedData", &self.extracted_data);
        object.field("messageId", &self.message_id);
        object.field("trialCall", &self.trial_call);
        object.field("executedCallActions", &self.executed_call_actions);
        object.field("appId", &self.app_id);
        object.field("versionId", &self.version_id);
        object.field("webhookId", &self.webhook_id);
        object.field("timestamp", &self.timestamp);
    }
}

impl Encode for AppTrial {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("onTrial", &self.on_trial);
        object.field("trialDuration", &self.trial_duration);
        object.field("trialStartDate", &self.trial_start_date);
    }
}

impl Encode for WhitelabelDetails {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("domain", &self.domain);
        object.field("logoUrl", &self.logo_url);
    }
}

impl Encode for EventAppointment {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("address", &self.address);
        object.field("title", &self.title);
        object.field("calendarId", &self.calendar_id);
        object.field("contactId", &self.contact_id);
        object.field("groupId", &self.group_id);
        object.field("appointmentStatus", &self.appointment_status);
        object.field("assignedUserId", &self.assigned_user_id);
        object.field("users", &self.users);
        object.field("notes", &self.notes);
        object.field("source", &self.source);
        object.field("startTime", &self.start_time);
        object.field("endTime", &self.end_time);
        object.field("dateAdded", &self.date_added);
        object.field("dateUpdated", &self.date_updated);
    }
}

impl Encode for DndSettings {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("SMS", &self.sms);
        object.field("Email", &self.email);
        object.field("GMB", &self.google);
        object.field("FB", &self.facebook);
        object.field("WhatsApp", &self.whatsapp);
        object.field("Call", &self.call);
        object.field("RCS", &self.rcs);
        object
            .others(
                &self.others,
                &["SMS", "Email", "GMB", "FB", "WhatsApp", "Call", "RCS"],
            );
    }
}

impl Encode for InvoiceBusiness {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("address", &self.address);
        object.field("phoneNo", &self.phone_no);
        object.field("website", &self.website);
        object.field("logoUrl", &self.logo_url);
        object.field("customValues", &self.custom_values);
    }
}

impl Encode for InvoiceAddress {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("countryCode", &self.country_code);
        object.field("addressLine1", &self.address_line1);
        object.field("addressLine2", &self.address_line2);
        object.field("city", &self.city);
        object.field("state", &self.state);
        object.field("postalCode", &self.postal_code);
    }
}

impl Encode for InvoiceRecipient {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("email", &self.email);
    }
}

impl Encode for InvoiceContact {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("phoneNo", &self.phone_no);
        object.field("email", &self.email);
        object.field("customFields", &self.custom_fields);
        object.field("name", &self.name);
        object.field("address", &self.address);
        object.field("additionalEmails", &self.additional_emails);
        object.field("companyName", &self.company_name);
    }
}

impl Encode for InvoiceDiscount {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("value", &self.value);
    }
}

impl Encode for EventInvoiceItem {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("taxes", &self.taxes);
        object.field("_id", &self.id);
        object.field("productId", &self.product_id);
        object.field("priceId", &self.price_id);
        object.field("currency", &self.currency);
        object.field("name", &self.name);
        object.field("qty", &self.quantity);
        object.field("amount", &self.amount);
    }
}

impl Encode for InvoiceTotals {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("subTotal", &self.sub_total);
        object.field("discount", &self.discount);
    }
}

impl Encode for EmailFlags {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("is-authenticated", &self.is_authenticated);
        object.field("is-routed", &self.is_routed);
        object.field("is-big", &self.is_big);
        object.field("is-system-test", &self.is_system_test);
        object.field("is-test-mode", &self.is_test_mode);
    }
}

impl Encode for EmailStatsHeaders {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("message-id", &self.message_id);
        object.field("from", &self.from);
        object.field("to", &self.to);
    }
}

impl Encode for EmailStatsMessage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("attachments", &self.attachments);
        object.field("headers", &self.headers);
        object.field("size", &self.size);
    }
}

impl Encode for EmailDeliveryStatus {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("attempt-no", &self.attempt_no);
        object.field("code", &self.code);
        object.field("message", &self.message);
        object.field("description", &self.description);
        object.field("session-seconds", &self.session_seconds);
        object.field("enhanced-code", &self.enhanced_code);
        object.field("mx-host", &self.mx_host);
        object.field("utf8", &self.utf8);
        object
            .field(
                "i-first-delivery-attempt-seconds",
                &self.i_first_delivery_attempt_seconds,
            );
    }
}

impl Encode for EmailEnvelope {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("sender", &self.sender);
        object.field("targets", &self.targets);
        object.field("transport", &self.transport);
        object.field("sending-ip", &self.sending_ip);
        object.field("i-ip-pool-id", &self.i_ip_pool_id);
        object.field("i-ip-pool-name", &self.i_ip_pool_name);
    }
}

impl Encode for EmailStats {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("event", &self.event);
        object.field("id", &self.id);
        object.field("timestamp", &self.timestamp);
        object.field("flags", &self.flags);
        object.field("message", &self.message);
        object.field("log-level", &self.log_level);
        object.field("recipient", &self.recipient);
        object.field("recipient-domain", &self.recipient_domain);
        object.field("tags", &self.tags);
        object.field("recipient-provider", &self.recipient_provider);
        object.field("campaigns", &self.campaigns);
        object.field("delivery-status", &self.delivery_status);
        object.field("envelope", &self.envelope);
    }
}

impl Encode for ObjectLabels {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("singular", &self.singular);
        object.field("plural", &self.plural);
    }
}

impl Encode for OrderContact {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
        object.field("address1", &self.address1);
        object.field("city", &self.city);
        object.field("companyName", &self.company_name);
        object.field("country", &self.country);
        object.field("source", &self.source);
        object.field("dateAdded", &self.date_added);
        object.field("dateOfBirth", &self.date_of_birth);
        object.field("dnd", &self.dnd);
        object.field("email", &self.email);
        object.field("name", &self.name);
        object.field("firstName", &self.first_name);
        object.field("lastName", &self.last_name);
        object.field("phone", &self.phone);
        object.field("postalCode", &self.postal_code);
        object.field("state", &self.state);
        object.field("tags", &self.tags);
        object.field("website", &self.website);
        object.field("attachments", &self.attachments);
        object.field("assignedTo", &self.assigned_to);
    }
}

impl Encode for EventOrderItem {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("qty", &self.quantity);
        object.field("product", &self.product);
        object.field("price", &self.price);
    }
}

impl Encode for OrderAmounts {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("discount", &self.discount);
        object.field("shipping", &self.shipping);
        object.field("subtotal", &self.subtotal);
        object.field("tax", &self.tax);
    }
}

impl Encode for OrderTax {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("amount", &self.amount);
        object.field("calculation", &self.calculation);
        object.field("name", &self.name);
        object.field("rate", &self.rate);
    }
}

impl Encode for EventOrderSource {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("type", &self.type_);
        object.field("subType", &self.sub_type);
        object.field("meta", &self.meta);
    }
}

impl Encode for EventMembershipOffer {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("label", &self.label);
        object.field("value", &self.value);
        object.field("_id", &self.id);
    }
}

impl Encode for RecurringPrice {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("interval", &self.interval);
        object.field("intervalCount", &self.interval_count);
    }
}

impl Encode for EventProductOption {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
    }
}

impl Encode for EventProductVariant {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("options", &self.options);
    }
}

impl Encode for EventProductMedia {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("title", &self.title);
        object.field("url", &self.url);
        object.field("type", &self.type_);
        object.field("isFeatured", &self.is_featured);
    }
}

impl Encode for RecordProperty {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("key", &self.key);
        object.field("valueString", &self.value_string);
    }
}

impl Encode for SaasPlanPrice {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("billingInterval", &self.billing_interval);
        object.field("active", &self.active);
        object.field("amount", &self.amount);
        object.field("currency", &self.currency);
        object.field("symbol", &self.symbol);
    }
}

impl Encode for SubscribedTrigger {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("key", &self.key);
        object.field("filters", &self.filters);
        object.field("eventType", &self.event_type);
        object.field("targetUrl", &self.target_url);
    }
}

impl Encode for TriggerMeta {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("key", &self.key);
        object.field("version", &self.version);
    }
}

impl Encode for TriggerExtras {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("workflowId", &self.workflow_id);
        object.field("companyId", &self.company_id);
    }
}

impl Encode for EventUserPermissions {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("adwordsReportingEnabled", &self.adwords_reporting_enabled);
        object.field("affiliateManagerEnabled", &self.affiliate_manager_enabled);
        object.field("agentReportingEnabled", &self.agent_reporting_enabled);
        object.field("appointmentsEnabled", &self.appointments_enabled);
        object.field("assignedDataOnly", &self.assigned_data_only);
        object
            .field("attributionsReportingEnabled", &self.attributions_reporting_enabled);
        object.field("bloggingEnabled", &self.blogging_enabled);
        object.field("botService", &self.bot_service);
        object.field("bulkRequestsEnabled", &self.bulk_requests_enabled);
        object.field("campaignsEnabled", &self.campaigns_enabled);
        object.field("campaignsReadOnly", &self.campaigns_read_only);
        object.field("cancelSubscriptionEnabled", &self.cancel_subscription_enabled);
        object.field("communitiesEnabled", &self.communities_enabled);
        object.field("contactsEnabled", &self.contacts_enabled);
        object.field("contentAiEnabled", &self.content_ai_enabled);
        object.field("conversationsEnabled", &self.conversations_enabled);
        object.field("dashboardStatsEnabled", &self.dashboard_stats_enabled);
        object
            .field("facebookAdsReportingEnabled", &self.facebook_ads_reporting_enabled);
        object.field("funnelsEnabled", &self.funnels_enabled);
        object.field("invoiceEnabled", &self.invoice_enabled);
        object.field("leadValueEnabled", &self.lead_value_enabled);
        object.field("marketingEnabled", &self.marketing_enabled);
        object.field("membershipEnabled", &self.membership_enabled);
        object.field("onlineListingsEnabled", &self.online_listings_enabled);
        object.field("opportunitiesEnabled", &self.opportunities_enabled);
        object.field("paymentsEnabled", &self.payments_enabled);
        object.field("phoneCallEnabled", &self.phone_call_enabled);
        object.field("recordPaymentEnabled", &self.record_payment_enabled);
        object.field("refundsEnabled", &self.refunds_enabled);
        object.field("reviewsEnabled", &self.reviews_enabled);
        object.field("settingsEnabled", &self.settings_enabled);
        object.field("socialPlanner", &self.social_planner);
        object.field("tagsEnabled", &self.tags_enabled);
        object.field("triggersEnabled", &self.triggers_enabled);
        object.field("websitesEnabled", &self.websites_enabled);
        object.field("workflowsEnabled", &self.workflows_enabled);
        object.field("workflowsReadOnly", &self.workflows_read_only);
        object
            .others(
                &self.others,
                &[
                    "adwordsReportingEnabled",
                    "affiliateManagerEnabled",
                    "agentReportingEnabled",
                    "appointmentsEnabled",
                    "assignedDataOnly",
                    "attributionsReportingEnabled",
                    "bloggingEnabled",
                    "botService",
                    "bulkRequestsEnabled",
                    "campaignsEnabled",
                    "campaignsReadOnly",
                    "cancelSubscriptionEnabled",
                    "communitiesEnabled",
                    "contactsEnabled",
                    "contentAiEnabled",
                    "conversationsEnabled",
                    "dashboardStatsEnabled",
                    "facebookAdsReportingEnabled",
                    "funnelsEnabled",
                    "invoiceEnabled",
                    "leadValueEnabled",
                    "marketingEnabled",
                    "membershipEnabled",
                    "onlineListingsEnabled",
                    "opportunitiesEnabled",
                    "paymentsEnabled",
                    "phoneCallEnabled",
                    "recordPaymentEnabled",
                    "refundsEnabled",
                    "reviewsEnabled",
                    "settingsEnabled",
                    "socialPlanner",
                    "tagsEnabled",
                    "triggersEnabled",
                    "websitesEnabled",
                    "workflowsEnabled",
                    "workflowsReadOnly",
                ],
            );
    }
}

impl Encode for CallTranslation {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("transcript", &self.transcript);
        object.field("language", &self.language);
    }
}

impl Encode for ExecutedCallAction {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("actionType", &self.action_type);
        object.field("actionName", &self.action_name);
        object.field("description", &self.description);
        object.field("actionParameters", &self.action_parameters);
        object.field("executedAt", &self.executed_at);
        object.field("triggerReceivedAt", &self.trigger_received_at);
    }
}

impl Encode for Event {
    fn encode(&self, writer: &mut Writer) {
        let body: &dyn Encode = match self {
            Self::AppInstall(body) => body,
            Self::AppPaymentStatus(body) => body,
            Self::AppUninstall(body) => body,
            Self::AppUpdate(body) => body,
            Self::AppointmentCreate(body)
            | Self::AppointmentDelete(body)
            | Self::AppointmentUpdate(body) => body,
            Self::AssociationCreate(body)
            | Self::AssociationDelete(body)
            | Self::AssociationUpdate(body) => body,
            Self::CampaignStatusUpdate(body) => body,
            Self::ContactCreate(body)
            | Self::ContactDelete(body)
            | Self::ContactDndUpdate(body)
            | Self::ContactTagUpdate(body)
            | Self::ContactUpdate(body) => body,
            Self::ConversationUnreadUpdate(body) => body,
            Self::ConversationUpdate(body) => body,
            Self::ExternalAuthConnected(body) => body,
            Self::InvoiceCreate(body)
            | Self::InvoiceDelete(body)
            | Self::InvoicePaid(body)
            | Self::InvoicePartiallyPaid(body)
            | Self::InvoiceSent(body)
            | Self::InvoiceUpdate(body)
            | Self::InvoiceVoid(body) => body,
            Self::KnowledgeBaseCreate(body)
            | Self::KnowledgeBaseDelete(body)
            | Self::KnowledgeBaseUpdate(body) => body,
            Self::KnowledgeBaseFaqChange(body)
            | Self::KnowledgeBaseFileChange(body)
            | Self::KnowledgeBaseRichTextChange(body)
            | Self::KnowledgeBaseTableFileChange(body)
            | Self::KnowledgeBaseTrainedUrlChange(body) => body,
            Self::LcEmailStats(body) => body,
            Self::LocationCreate(body) | Self::LocationUpdate(body) => body,
            Self::NoteCreate(body) | Self::NoteDelete(body) | Self::NoteUpdate(body) => {
                body
            }
            Self::ObjectSchemaCreate(body) | Self::ObjectSchemaUpdate(body) => body,
            Self::OpportunityAssignedToUpdate(body)
            | Self::OpportunityCreate(body)
            | Self::OpportunityDelete(body)
            | Self::OpportunityMonetaryValueUpdate(body)
            | Self::OpportunityStageUpdate(body)
            | Self::OpportunityStatusUpdate(body)
            | Self::OpportunityUpdate(body) => body,
            Self::OrderCreate(body) | Self::OrderStatusUpdate(body) => body,
            Self::InboundMessage(body) | Self::OutboundMessage(body) => body,
            Self::PlanChange(body) => body,
            Self::PriceCreate(body)
            | Self::PriceDelete(body)
            | Self::PriceUpdate(body) => body,
            Self::ProductCreate(body)
            | Self::ProductDelete(body)
            | Self::ProductUpdate(body) => body,
            Self::ProviderOutboundMessage(body) => body,
            Self::RecordCreate(body)
            | Self::RecordDelete(body)
            | Self::RecordUpdate(body) => body,
            Self::RelationCreate(body) | Self::RelationDelete(body) => body,
            Self::SaasPlanCreate(body) => body,
            Self::SupportTicketCreate(body)
            | Self::SupportTicketDelete(body)
            | Self::SupportTicketUpdate(body) => body,
            Self::TaskComplete(body)
            | Self::TaskCreate(body)
            | Self::TaskDelete(body) => body,
            Self::UserCreate(body) | Self::UserDelete(body) | Self::UserUpdate(body) => {
                body
            }
            Self::VoiceAiCallEnd(body) => body,
            Self::Unknown(event) => event,
        };
        body.encode(writer);
    }
}

impl_serde! {
    MessageAddress, AppInstall, AppPaymentState, AppPaymentStatus, AppUninstall,
    AppUpdate, AppointmentEvent, AssociationEvent, AttributionSource,
    CampaignStatusUpdate, ContactEvent, ConversationUnreadUpdate, ConversationUpdate,
    DndChannel, ExternalAuthConnected, InvoiceEvent, KnowledgeBaseEvent,
    KnowledgeBaseAssetEvent, EmailStatsEvent, LocationEvent, NoteEvent,
    ObjectSchemaEvent, OpportunityEvent, OrderEvent, MessageEvent, PaymentProviderQuery,
    PlanChange, PriceEvent, ProductEvent, ProviderOutboundMessage, RecordEvent,
    RelationEvent, SaasPlanCreate, SupportTicketEvent, TaskEvent, TriggerSubscription,
    UserEvent, VoiceAiCallEnd, AppTrial, WhitelabelDetails, InstallType,
    EventAppointment, EventAssociationType, DndSettings, DndStatus, ExternalAuthType,
    EventInvoiceStatus, InvoiceBusiness, InvoiceAddress, InvoiceRecipient,
    InvoiceContact, InvoiceDiscount, EventInvoiceItem, InvoiceTotals,
    KnowledgeBaseAction, EmailFlags, EmailStatsHeaders, EmailStatsMessage,
    EmailDeliveryStatus, EmailEnvelope, EmailStats, ObjectLabels, EventObjectType,
    EventOpportunityStatus, OrderContact, EventOrderItem, OrderAmounts, OrderTax,
    EventOrderSource, EventMessageDirection, EventMessageStatus, EventMessageSource,
    EventMembershipOffer, RecurringPrice, EventProductOption, EventProductVariant,
    EventProductMedia, ProviderMessageType, RecordProperty, SaasPlanPrice,
    SubscriptionChange, SubscribedTrigger, TriggerMeta, TriggerExtras,
    EventUserPermissions, CallTranslation, CallActionType, ExecutedCallAction, Event,
}
