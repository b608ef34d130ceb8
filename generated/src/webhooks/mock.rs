//! Samples of events, for tests of receivers: a function for each event, and a setter for each field.

use std::collections::BTreeMap;

use highlevel_mock::{sample, sample_body, sample_event};
use highlevel_runtime::serde_json::{Map, Value};
use highlevel_runtime::{CustomField, Date, IntoOptional, Timestamp};

use super::{
    AppInstall, AppPaymentState, AppPaymentStatus, AppTrial, AppUninstall, AppUpdate,
    AppointmentEvent, AssociationEvent, AttributionSource, CallActionType,
    CallTranslation, CampaignStatusUpdate, ContactEvent, ConversationUnreadUpdate,
    ConversationUpdate, DndChannel, DndSettings, DndStatus, EmailDeliveryStatus,
    EmailEnvelope, EmailFlags, EmailStats, EmailStatsEvent, EmailStatsHeaders,
    EmailStatsMessage, EventAppointment, EventAssociationType, EventInvoiceItem,
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
use crate::{
    AppId, AssociationId, CalendarEventId, CalendarGroupId, CalendarId, CompanyId,
    ContactId, ConversationId, ConversationProviderId, EmailMessageId, InvoiceId,
    KnowledgeBaseId, LocationId, MessageId, NoteId, OpportunityId, OrderId, PipelineId,
    PipelineStageId, PriceId, ProductId, RecordId, SnapshotId, TaskId, UserId, WorkflowId,
};

pub use highlevel_mock::EventExample;

/// The bodies that the documentation shows, in the order of the events. A body has the tag of its event, whether
/// the documentation shows one or not.
pub const EXAMPLES: &[EventExample] = &[
    EventExample::new(
        "AppInstall",
        &["INSTALL"],
        &[
            "{\"type\":\"INSTALL\",\"appId\":\"ve9EPM428h8vShlRW1KT\",\"locationId\":\"otg8dTQqGLh3Q6iQI55w\",\"companyId\":\"otg8dTQqGLh3Q6iQI55w\",\"userId\":\"otg8dTQqGLh3Q6iQI55w\",\"planId\":\"66a0419a0dffa47fb5f8b22f\",\"trial\":{\"onTrial\":true,\"trialDuration\":10,\"trialStartDate\":\"2024-07-23T23:54:51.264Z\"},\"isWhitelabelCompany\":true,\"whitelabelDetails\":{\"domain\":\"example.com\",\"logoUrl\":\"https://example.com/logo.png\"},\"companyName\":\"Example Company\"}",
            "{\"type\":\"INSTALL\",\"appId\":\"ve9EPM428h8vShlRW1KT\",\"locationId\":\"otg8dTQqGLh3Q6iQI55w\",\"companyId\":\"otg8dTQqGLh3Q6iQI55w\",\"userId\":\"otg8dTQqGLh3Q6iQI55w\",\"planId\":\"66a0419a0dffa47fb5f8b22f\",\"trial\":{\"onTrial\":true,\"trialDuration\":10,\"trialStartDate\":\"2024-07-23T23:54:51.264Z\"},\"isWhitelabelCompany\":false,\"whitelabelDetails\":{},\"companyName\":\"Example Company\"}",
            "{\"type\":\"INSTALL\",\"appId\":\"ve9EPM428h8vShlRW1KT\",\"companyId\":\"otg8dTQqGLh3Q6iQI55w\",\"planId\":\"66a0419a0dffa47fb5f8b22f\",\"trial\":{\"onTrial\":true,\"trialDuration\":10,\"trialStartDate\":\"2024-07-23T23:54:51.264Z\"}}",
        ],
    ),
    EventExample::new(
        "AppPaymentStatus",
        &["APP_PAYMENT_STATUS"],
        &[
            "{\"type\":\"APP_PAYMENT_STATUS\",\"appId\":\"ve9EPM428h8vShlRW1KT\",\"locationId\":\"otg8dTQqGLh3Q6iQI55w\",\"companyId\":\"otg8dTQqGLh3Q6iQI55w\",\"userId\":\"otg8dTQqGLh3Q6iQI55w\",\"previousStatus\":\"COMPLETE\",\"newStatus\":\"FAILED\"}",
            "{\"type\":\"APP_PAYMENT_STATUS\",\"appId\":\"ve9EPM428h8vShlRW1KT\",\"locationId\":\"otg8dTQqGLh3Q6iQI55w\",\"companyId\":\"otg8dTQqGLh3Q6iQI55w\",\"userId\":\"otg8dTQqGLh3Q6iQI55w\",\"previousStatus\":\"FAILED\",\"newStatus\":\"COMPLETE\"}",
        ],
    ),
    EventExample::new(
        "AppUninstall",
        &["UNINSTALL"],
        &[
            "{\"type\":\"UNINSTALL\",\"appId\":\"ve9EPM428h8vShlRW1KT\",\"locationId\":\"otg8dTQqGLh3Q6iQI55w\"}",
            "{\"type\":\"UNINSTALL\",\"appId\":\"ve9EPM428h8vShlRW1KT\",\"companyId\":\"otg8dTQqGLh3Q6iQI55w\"}",
        ],
    ),
    EventExample::new(
        "AppUpdate",
        &["UPDATE", "AppUpdate"],
        &[
            "{\"type\":\"UPDATE\",\"appId\":\"ve9EPM428h8vShlRW1KT\",\"locationId\":\"otg8dTQqGLh3Q6iQI55w\",\"companyId\":\"otg8dTQqGLh3Q6iQI55w\",\"userId\":\"otg8dTQqGLh3Q6iQI55w\",\"planId\":\"66a0419a0dffa47fb5f8b22f\",\"previousVersionId\":\"55b0419a0dffa47fb5f8a11e\",\"trial\":{\"onTrial\":true,\"trialDuration\":10,\"trialStartDate\":\"2024-07-23T23:54:51.264Z\"},\"isWhitelabelCompany\":true,\"whitelabelDetails\":{\"domain\":\"example.com\",\"logoUrl\":\"https://example.com/logo.png\"},\"companyName\":\"Example Company\"}",
            "{\"type\":\"UPDATE\",\"appId\":\"ve9EPM428h8vShlRW1KT\",\"companyId\":\"otg8dTQqGLh3Q6iQI55w\",\"userId\":\"otg8dTQqGLh3Q6iQI55w\",\"planId\":\"66a0419a0dffa47fb5f8b22f\",\"previousVersionId\":\"55b0419a0dffa47fb5f8a11e\",\"trial\":{\"onTrial\":true,\"trialDuration\":10,\"trialStartDate\":\"2024-07-23T23:54:51.264Z\"}}",
        ],
    ),
    EventExample::new(
        "AppointmentCreate",
        &["AppointmentCreate"],
        &[
            "{\"type\":\"AppointmentCreate\",\"locationId\":\"0007BWpSzSwfiuSl0tR2\",\"appointment\":{\"id\":\"0007BWpSzSwfiuSl0tR2\",\"address\":\"https://example.com/meeting\",\"title\":\"Appointment with GHL Dev team\",\"calendarId\":\"BqTwX8QFwXzpegMve9EQ\",\"contactId\":\"9NkT25Vor1v4aQatFsv2\",\"groupId\":\"9NkT25Vor1v4aQatFsv2\",\"appointmentStatus\":\"confirmed\",\"assignedUserId\":\"YlWd2wuCAZQzh2cH1fVZ\",\"users\":[\"YlWd2wuCAZQzh2cH1fVZ\",\"9NkT25Vor1v4aQatFsv2\"],\"notes\":\"Some dummy note\",\"source\":\"booking_widget\",\"startTime\":\"2023-09-25T16:00:00+05:30\",\"endTime\":\"2023-09-25T16:00:00+05:30\",\"dateAdded\":\"2023-09-25T16:00:00+05:30\",\"dateUpdated\":\"2023-09-25T16:00:00+05:30\"}}",
        ],
    ),
    EventExample::new(
        "AppointmentDelete",
        &["AppointmentDelete"],
        &[
            "{\"type\":\"AppointmentDelete\",\"locationId\":\"0007BWpSzSwfiuSl0tR2\",\"appointment\":{\"id\":\"0007BWpSzSwfiuSl0tR2\",\"address\":\"https://example.com/meeting\",\"title\":\"Appointment with GHL Dev team\",\"calendarId\":\"BqTwX8QFwXzpegMve9EQ\",\"contactId\":\"9NkT25Vor1v4aQatFsv2\",\"groupId\":\"9NkT25Vor1v4aQatFsv2\",\"appointmentStatus\":\"confirmed\",\"assignedUserId\":\"YlWd2wuCAZQzh2cH1fVZ\",\"users\":[\"YlWd2wuCAZQzh2cH1fVZ\",\"9NkT25Vor1v4aQatFsv2\"],\"notes\":\"Some dummy note\",\"source\":\"booking_widget\",\"startTime\":\"2023-09-25T16:00:00+05:30\",\"endTime\":\"2023-09-25T16:00:00+05:30\",\"dateAdded\":\"2023-09-25T16:00:00+05:30\",\"dateUpdated\":\"2023-09-25T16:00:00+05:30\"}}",
        ],
    ),
    EventExample::new(
        "AppointmentUpdate",
        &["AppointmentUpdate"],
        &[
            "{\"type\":\"AppointmentUpdate\",\"locationId\":\"0007BWpSzSwfiuSl0tR2\",\"appointment\":{\"id\":\"0007BWpSzSwfiuSl0tR2\",\"address\":\"https://example.com/meeting\",\"title\":\"Appointment with GHL Dev team\",\"calendarId\":\"BqTwX8QFwXzpegMve9EQ\",\"contactId\":\"9NkT25Vor1v4aQatFsv2\",\"groupId\":\"9NkT25Vor1v4aQatFsv2\",\"appointmentStatus\":\"confirmed\",\"assignedUserId\":\"YlWd2wuCAZQzh2cH1fVZ\",\"users\":[\"YlWd2wuCAZQzh2cH1fVZ\",\"9NkT25Vor1v4aQatFsv2\"],\"notes\":\"Some dummy note\",\"source\":\"booking_widget\",\"startTime\":\"2023-09-25T16:00:00+05:30\",\"endTime\":\"2023-09-25T16:00:00+05:30\",\"dateAdded\":\"2023-09-25T16:00:00+05:30\",\"dateUpdated\":\"2023-09-25T16:00:00+05:30\"}}",
        ],
    ),
    EventExample::new(
        "AssociationCreate",
        &["AssociationCreate"],
        &[
            "{\"id\":\"67ade73d1119d2ac7ad0c475\",\"associationType\":\"USER_DEFINED\",\"firstObjectKey\":\"custom_objects.real_estate_buyer\",\"firstObjectLabel\":\"Interested Buyer\",\"secondObjectKey\":\"custom_objects.property\",\"secondObjectLabel\":\"Property\",\"key\":\"buyer_property_interest\",\"locationId\":\"eHy2cOSZxMQzQ6Yyvl8P\",\"type\":\"AssociationCreate\"}",
        ],
    ),
    EventExample::new(
        "AssociationDelete",
        &["AssociationDelete"],
        &[
            "{\"id\":\"67ade73d1119d2ac7ad0c475\",\"associationType\":\"USER_DEFINED\",\"firstObjectKey\":\"custom_objects.real_estate_buyer\",\"firstObjectLabel\":\"Interested Buyer\",\"firstObjectToSecondObjectCardinality\":\"MANY_TO_MANY\",\"secondObjectKey\":\"custom_objects.property\",\"secondObjectLabel\":\"Property\",\"secondObjectToFirstObjectCardinality\":\"MANY_TO_MANY\",\"key\":\"buyer_property_interest\",\"locationId\":\"eHy2cOSZxMQzQ6Yyvl8P\",\"type\":\"AssociationDelete\"}",
        ],
    ),
    EventExample::new(
        "AssociationUpdate",
        &["AssociationUpdate"],
        &[
            "{\"id\":\"67ade73d1119d2ac7ad0c475\",\"associationType\":\"USER_DEFINED\",\"firstObjectKey\":\"custom_objects.real_estate_buyer\",\"firstObjectLabel\":\"Interested Buyer\",\"firstObjectToSecondObjectCardinality\":\"MANY_TO_MANY\",\"secondObjectKey\":\"custom_objects.property\",\"secondObjectLabel\":\"Property\",\"secondObjectToFirstObjectCardinality\":\"MANY_TO_MANY\",\"key\":\"buyer_property_interest\",\"locationId\":\"eHy2cOSZxMQzQ6Yyvl8P\",\"type\":\"AssociationUpdate\"}",
        ],
    ),
    EventExample::new(
        "CampaignStatusUpdate",
        &["CampaignStatusUpdate"],
        &[
            "{\"type\":\"CampaignStatusUpdate\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"2hxvXh8Fjc69SvujEWMD\",\"contactId\":\"CWBf1PR9LvvBkcYqiXlc\",\"status\":\"paused\",\"templateId\":\"Y2I9XM7aO1hncuSOlc9L\",\"replied\":\"Loram ipsum\",\"dateAdded\":\"2021-11-26T12:41:02.193Z\"}",
        ],
    ),
    EventExample::new(
        "ContactCreate",
        &["ContactCreate"],
        &[
            "{\"type\":\"ContactCreate\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"nmFmQEsNgz6AVpgLVUJ0\",\"address1\":\"3535 1st St N\",\"city\":\"ruDolomitebika\",\"state\":\"AL\",\"companyName\":\"Loram ipsum\",\"country\":\"DE\",\"source\":\"xyz form\",\"dateAdded\":\"2021-11-26T12:41:02.193Z\",\"dateOfBirth\":\"2000-01-05T00:00:00.000Z\",\"dnd\":true,\"email\":\"JohnDeo@gmail.comm\",\"name\":\"John Deo\",\"firstName\":\"John\",\"lastName\":\"Deo\",\"phone\":\"+919509597501\",\"postalCode\":\"452001\",\"tags\":[\"id magna sed Lorem\",\"Duis dolor commodo aliqua\"],\"website\":\"https://www.google.com/\",\"attachments\":[],\"assignedTo\":\"nmFmQEsNgz6AVpgLVUJ0\",\"customFields\":[{\"id\":\"BcdmQEsNgz6AVpgLVUJ0\",\"value\":\"XYZ Corp\"}]}",
        ],
    ),
    EventExample::new(
        "ContactDelete",
        &["ContactDelete"],
        &[
            "{\"type\":\"ContactDelete\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"nmFmQEsNgz6AVpgLVUJ0\",\"address1\":\"3535 1st St N\",\"city\":\"ruDolomitebika\",\"state\":\"AL\",\"companyName\":\"Loram ipsum\",\"country\":\"DE\",\"source\":\"xyz form\",\"dateAdded\":\"2021-11-26T12:41:02.193Z\",\"dateOfBirth\":\"2000-01-05T00:00:00.000Z\",\"dnd\":true,\"email\":\"JohnDeo@gmail.comm\",\"name\":\"John Deo\",\"firstName\":\"John\",\"lastName\":\"Deo\",\"phone\":\"+919509597501\",\"postalCode\":\"452001\",\"tags\":[\"id magna sed Lorem\",\"Duis dolor commodo aliqua\"],\"website\":\"https://www.google.com/\",\"attachments\":[],\"assignedTo\":\"nmFmQEsNgz6AVpgLVUJ0\",\"customFields\":[{\"id\":\"BcdmQEsNgz6AVpgLVUJ0\",\"value\":\"XYZ Corp\"}]}",
        ],
    ),
    EventExample::new(
        "ContactDndUpdate",
        &["ContactDndUpdate"],
        &[
            "{\"type\":\"ContactDndUpdate\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"nmFmQEsNgz6AVpgLVUJ0\",\"address1\":\"3535 1st St N\",\"city\":\"ruDolomitebika\",\"state\":\"AL\",\"companyName\":\"Loram ipsum\",\"country\":\"DE\",\"source\":\"xyz form\",\"dateAdded\":\"2021-11-26T12:41:02.193Z\",\"dateOfBirth\":\"2000-01-05T00:00:00.000Z\",\"dnd\":true,\"dndSettings\":{\"SMS\":{\"status\":\"inactive\",\"message\":\"Some message\",\"code\":\"101\"},\"Call\":{\"status\":\"inactive\",\"message\":\"Some message\",\"code\":\"101\"},\"Email\":{\"status\":\"active\",\"message\":\"Some message\",\"code\":\"101\"},\"GMB\":{\"status\":\"active\",\"message\":\"Some message\",\"code\":\"101\"},\"FB\":{\"status\":\"active\",\"message\":\"Some message\",\"code\":\"101\"},\"WhatsApp\":{\"status\":\"active\",\"message\":\"Some message\",\"code\":\"101\"}},\"email\":\"JohnDeo@gmail.comm\",\"name\":\"John Deo\",\"firstName\":\"John\",\"lastName\":\"Deo\",\"phone\":\"+919509597501\",\"postalCode\":\"452001\",\"tags\":[\"id magna sed Lorem\",\"Duis dolor commodo aliqua\"],\"website\":\"https://www.google.com/\",\"attachments\":[],\"assignedTo\":\"nmFmQEsNgz6AVpgLVUJ0\",\"customFields\":[{\"id\":\"BcdmQEsNgz6AVpgLVUJ0\",\"value\":\"XYZ Corp\"}]}",
        ],
    ),
    EventExample::new(
        "ContactTagUpdate",
        &["ContactTagUpdate"],
        &[
            "{\"type\":\"ContactTagUpdate\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"nmFmQEsNgz6AVpgLVUJ0\",\"address1\":\"3535 1st St N\",\"city\":\"ruDolomitebika\",\"state\":\"AL\",\"companyName\":\"Loram ipsum\",\"country\":\"DE\",\"source\":\"xyz form\",\"dateAdded\":\"2021-11-26T12:41:02.193Z\",\"dateOfBirth\":\"2000-01-05T00:00:00.000Z\",\"dnd\":true,\"email\":\"JohnDeo@gmail.comm\",\"name\":\"John Deo\",\"firstName\":\"John\",\"lastName\":\"Deo\",\"phone\":\"+919509597501\",\"postalCode\":\"452001\",\"tags\":[\"id magna sed Lorem\",\"Duis dolor commodo aliqua\"],\"website\":\"https://www.google.com/\",\"attachments\":[],\"assignedTo\":\"nmFmQEsNgz6AVpgLVUJ0\",\"customFields\":[{\"id\":\"BcdmQEsNgz6AVpgLVUJ0\",\"value\":\"XYZ Corp\"}]}",
        ],
    ),
    EventExample::new(
        "ContactUpdate",
        &["ContactUpdate"],
        &[
            "{\"type\":\"ContactUpdate\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"nmFmQEsNgz6AVpgLVUJ0\",\"address1\":\"3535 1st St N\",\"city\":\"ruDolomitebika\",\"state\":\"AL\",\"companyName\":\"Loram ipsum\",\"country\":\"DE\",\"source\":\"xyz form\",\"dateAdded\":\"2021-11-26T12:41:02.193Z\",\"dateOfBirth\":\"2000-01-05T00:00:00.000Z\",\"dnd\":true,\"email\":\"JohnDeo@gmail.comm\",\"name\":\"John Deo\",\"firstName\":\"John\",\"lastName\":\"Deo\",\"phone\":\"+919509597501\",\"postalCode\":\"452001\",\"tags\":[\"id magna sed Lorem\",\"Duis dolor commodo aliqua\"],\"website\":\"https://www.google.com/\",\"attachments\":[],\"assignedTo\":\"nmFmQEsNgz6AVpgLVUJ0\",\"customFields\":[{\"id\":\"BcdmQEsNgz6AVpgLVUJ0\",\"value\":\"XYZ Corp\"}]}",
        ],
    ),
    EventExample::new(
        "ConversationUnreadWebhook",
        &["ConversationUnreadUpdate"],
        &[
            "{\"type\":\"ConversationUnreadUpdate\",\"locationId\":\"ADVlSQnPsdq3hinusd6C3\",\"id\":\"MzKIpg0rEIH2ZUGKf6BS\",\"contactId\":\"zsYhPBOUsEHtrK508Wm9\",\"deleted\":false,\"inbox\":false,\"starred\":true,\"unreadCount\":0}",
        ],
    ),
    EventExample::new(
        "ConversationUpdate",
        &["ConversationUpdate"],
        &[
            "{\"type\":\"ConversationUpdate\",\"locationId\":\"ADVlSQnPsdq3hinusd6C3\",\"companyId\":\"5DP4iH6HLkQsiKESj6rh\",\"newConversationId\":\"MzKIpg0rEIH2ZUGKf6BS\",\"oldConversationId\":\"zsYhPBOUsEHtrK508Wm9\",\"contactId\":\"xQRHBmMkNjMVJKHFPdgM\"}",
        ],
    ),
    EventExample::new(
        "ExternalAuthConnected",
        &["EXTERNAL_AUTH_CONNECTED", "ExternalAuthConnected"],
        &[
            "{\"type\":\"EXTERNAL_AUTH_CONNECTED\",\"appId\":\"66a0419a0dffa47fb5f8b22f\",\"locationId\":\"aB3dE5fG7hI9jK1lM3nO\",\"companyId\":\"bC4eF6gH8iJ0kL2mN4oP\",\"authType\":\"oauth2\",\"scopes\":\"crm.objects.contacts.write oauth\",\"isAutoRefreshTokenEnabled\":true}",
        ],
    ),
    EventExample::new(
        "InboundMessage",
        &["InboundMessage"],
        &[
            "{\"type\":\"InboundMessage\",\"locationId\":\"l1C08ntBrFjLS0elLIYU\",\"attachments\":[],\"body\":\"This is a test message\",\"contactId\":\"cI08i1Bls3iTB9bKgFJh\",\"contentType\":\"text/plain\",\"conversationId\":\"fcanlLgpbQgQhderivVs\",\"dateAdded\":\"2021-04-21T11:31:45.750Z\",\"direction\":\"inbound\",\"messageType\":\"SMS\",\"status\":\"delivered\",\"conversationProviderId\":\"cI08i1Bls3iTB9bKgF01\"}",
            "{\"type\":\"InboundMessage\",\"locationId\":\"0d48aEf7q67DAu134bpy\",\"attachments\":[\"call recording url\"],\"contactId\":\"gblakL5aYQC4glDtP1r2t3\",\"conversationId\":\"SGDqZrzmwTr19d10aHkt9F\",\"dateAdded\":\"2024-05-08T11:57:42.250Z\",\"direction\":\"inbound\",\"messageType\":\"CALL\",\"userId\":\"xsmF1xxhmC92ZpL1lj7aLa\",\"messageId\":\"tyW42xCD0HQpb3hhfLcx\",\"status\":\"completed\",\"callDuration\":120,\"callStatus\":\"completed\"}",
            "{\"type\":\"InboundMessage\",\"locationId\":\"0dalah57827q67DAuXUxbpy\",\"attachments\":[\"voicemail url\"],\"contactId\":\"gb7laj5aYQC4glDtP1r5\",\"conversationId\":\"SGDqZrzmwTA5P7LHkt9F\",\"dateAdded\":\"2024-05-08T12:00:56.193Z\",\"direction\":\"inbound\",\"messageType\":\"CALL\",\"messageId\":\"QkNS0DNje0FjoLQdD5O3\",\"status\":\"voicemail\"}",
            "{\"type\":\"InboundMessage\",\"locationId\":\"kF4NJ5gzRyQF2gKFD34G\",\"body\":\"<div style=\\\"font-family: verdana, geneva; font-size: 11pt;\\\">Testing Email Notification</div>\",\"contactId\":\"3bN9f8LYJFG8F232XMUbfq\",\"conversationId\":\"yCdNo6pwyTLYKgg6V2gj\",\"dateAdded\":\"2024-01-12T12:59:04.045Z\",\"direction\":\"inbound\",\"messageType\":\"Email\",\"emailMessageId\":\"sddfDSF3G56GHG\",\"from\":\"Internal Notify <sample@email.service>\",\"threadId\":\"sddfDSF3G56GHG\",\"subject\":\"Order Confirmed\",\"to\":[\"testprasath95@gmail.com\"],\"conversationProviderId\":\"cI08i1Bls3iTB9bKgF01\"}",
        ],
    ),
    EventExample::new(
        "InvoiceCreate",
        &["InvoiceCreate"],
        &[
            "{\"_id\":\"6578278e879ad2646715ba9c\",\"status\":\"draft\",\"liveMode\":false,\"amountPaid\":0,\"altId\":\"6578278e879ad2646715ba9c\",\"altType\":\"location\",\"name\":\"New Invoice\",\"businessDetails\":{\"name\":\"ABC Corp.\",\"address\":\"9931 Beechwood, TX\",\"phoneNo\":\"+1-214-559-6993\",\"website\":\"wwww.example.com\",\"logoUrl\":\"https://example.com/logo.png\",\"customValues\":[\"string\"]},\"invoiceNumber\":\"19\",\"currency\":\"USD\",\"contactDetails\":{\"id\":\"6578278e879ad2646715ba9c\",\"phoneNo\":\"+1-214-559-6993\",\"email\":\"alex@example.com\",\"customFields\":[\"string\"],\"name\":\"Alex\",\"address\":{\"countryCode\":\"US\",\"addressLine1\":\"9931 Beechwood\",\"addressLine2\":\"Beechwood\",\"city\":\"St. Houston\",\"state\":\"TX\",\"postalCode\":\"559-6993\"},\"additionalEmails\":[{\"email\":\"alex@example.com\"}],\"companyName\":\"ABC Corp.\"},\"issueDate\":\"2023-01-01\",\"dueDate\":\"2023-01-01\",\"discount\":{\"type\":\"percentage\",\"value\":10},\"invoiceItems\":[{\"taxes\":[],\"_id\":\"c6tZZU0rJBf30ZXx9Gli\",\"productId\":\"c6tZZU0rJBf30ZXx9Gli\",\"priceId\":\"c6tZZU0rJBf30ZXx9Gli\",\"currency\":\"USD\",\"name\":\"Macbook Pro\",\"qty\":1,\"amount\":999}],\"total\":999,\"title\":\"INVOICE\",\"amountDue\":999,\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\",\"totalSummary\":{\"subTotal\":999,\"discount\":0},\"type\":\"InvoiceCreate\"}",
        ],
    ),
    EventExample::new(
        "InvoiceDelete",
        &["InvoiceDelete"],
        &[
            "{\"_id\":\"6578278e879ad2646715ba9c\",\"status\":\"delete\",\"liveMode\":false,\"amountPaid\":0,\"altId\":\"6578278e879ad2646715ba9c\",\"altType\":\"location\",\"name\":\"New Invoice\",\"businessDetails\":{\"name\":\"ABC Corp.\",\"address\":\"9931 Beechwood, TX\",\"phoneNo\":\"+1-214-559-6993\",\"website\":\"wwww.example.com\",\"logoUrl\":\"https://example.com/logo.png\",\"customValues\":[\"string\"]},\"invoiceNumber\":\"19\",\"currency\":\"USD\",\"contactDetails\":{\"id\":\"6578278e879ad2646715ba9c\",\"phoneNo\":\"+1-214-559-6993\",\"email\":\"alex@example.com\",\"customFields\":[\"string\"],\"name\":\"Alex\",\"address\":{\"countryCode\":\"US\",\"addressLine1\":\"9931 Beechwood\",\"addressLine2\":\"Beechwood\",\"city\":\"St. Houston\",\"state\":\"TX\",\"postalCode\":\"559-6993\"},\"additionalEmails\":[{\"email\":\"alex@example.com\"}],\"companyName\":\"ABC Corp.\"},\"issueDate\":\"2023-01-01\",\"dueDate\":\"2023-01-01\",\"discount\":{\"type\":\"percentage\",\"value\":10},\"invoiceItems\":[{\"taxes\":[],\"_id\":\"c6tZZU0rJBf30ZXx9Gli\",\"productId\":\"c6tZZU0rJBf30ZXx9Gli\",\"priceId\":\"c6tZZU0rJBf30ZXx9Gli\",\"currency\":\"USD\",\"name\":\"Macbook Pro\",\"qty\":1,\"amount\":999}],\"total\":999,\"title\":\"INVOICE\",\"amountDue\":999,\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\",\"totalSummary\":{\"subTotal\":999,\"discount\":0},\"type\":\"InvoiceDelete\"}",
        ],
    ),
    EventExample::new(
        "InvoicePaid",
        &["InvoicePaid"],
        &[
            "{\"_id\":\"6578278e879ad2646715ba9c\",\"status\":\"paid\",\"liveMode\":false,\"amountPaid\":999,\"altId\":\"6578278e879ad2646715ba9c\",\"altType\":\"location\",\"name\":\"New Invoice\",\"businessDetails\":{\"name\":\"ABC Corp.\",\"address\":\"9931 Beechwood, TX\",\"phoneNo\":\"+1-214-559-6993\",\"website\":\"wwww.example.com\",\"logoUrl\":\"https://example.com/logo.png\",\"customValues\":[\"string\"]},\"invoiceNumber\":\"19\",\"currency\":\"USD\",\"contactDetails\":{\"id\":\"6578278e879ad2646715ba9c\",\"phoneNo\":\"+1-214-559-6993\",\"email\":\"alex@example.com\",\"customFields\":[\"string\"],\"name\":\"Alex\",\"address\":{\"countryCode\":\"US\",\"addressLine1\":\"9931 Beechwood\",\"addressLine2\":\"Beechwood\",\"city\":\"St. Houston\",\"state\":\"TX\",\"postalCode\":\"559-6993\"},\"additionalEmails\":[{\"email\":\"alex@example.com\"}],\"companyName\":\"ABC Corp.\"},\"issueDate\":\"2023-01-01\",\"dueDate\":\"2023-01-01\",\"discount\":{\"type\":\"percentage\",\"value\":10},\"invoiceItems\":[{\"taxes\":[],\"_id\":\"c6tZZU0rJBf30ZXx9Gli\",\"productId\":\"c6tZZU0rJBf30ZXx9Gli\",\"priceId\":\"c6tZZU0rJBf30ZXx9Gli\",\"currency\":\"USD\",\"name\":\"Macbook Pro\",\"qty\":1,\"amount\":999}],\"total\":999,\"title\":\"INVOICE\",\"amountDue\":0,\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\",\"totalSummary\":{\"subTotal\":999,\"discount\":0},\"type\":\"InvoicePaid\"}",
        ],
    ),
    EventExample::new(
        "InvoicePartiallyPaid",
        &["InvoicePartiallyPaid"],
        &[
            "{\"_id\":\"6578278e879ad2646715ba9c\",\"status\":\"partially_paid\",\"liveMode\":false,\"amountPaid\":899,\"altId\":\"6578278e879ad2646715ba9c\",\"altType\":\"location\",\"name\":\"New Invoice\",\"businessDetails\":{\"name\":\"ABC Corp.\",\"address\":\"9931 Beechwood, TX\",\"phoneNo\":\"+1-214-559-6993\",\"website\":\"wwww.example.com\",\"logoUrl\":\"https://example.com/logo.png\",\"customValues\":[\"string\"]},\"invoiceNumber\":\"19\",\"currency\":\"USD\",\"contactDetails\":{\"id\":\"6578278e879ad2646715ba9c\",\"phoneNo\":\"+1-214-559-6993\",\"email\":\"alex@example.com\",\"customFields\":[\"string\"],\"name\":\"Alex\",\"address\":{\"countryCode\":\"US\",\"addressLine1\":\"9931 Beechwood\",\"addressLine2\":\"Beechwood\",\"city\":\"St. Houston\",\"state\":\"TX\",\"postalCode\":\"559-6993\"},\"additionalEmails\":[{\"email\":\"alex@example.com\"}],\"companyName\":\"ABC Corp.\"},\"issueDate\":\"2023-01-01\",\"dueDate\":\"2023-01-01\",\"discount\":{\"type\":\"percentage\",\"value\":10},\"invoiceItems\":[{\"taxes\":[],\"_id\":\"c6tZZU0rJBf30ZXx9Gli\",\"productId\":\"c6tZZU0rJBf30ZXx9Gli\",\"priceId\":\"c6tZZU0rJBf30ZXx9Gli\",\"currency\":\"USD\",\"name\":\"Macbook Pro\",\"qty\":1,\"amount\":999}],\"total\":999,\"title\":\"INVOICE\",\"amountDue\":100,\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\",\"totalSummary\":{\"subTotal\":999,\"discount\":0},\"type\":\"InvoicePartiallyPaid\"}",
        ],
    ),
    EventExample::new(
        "InvoiceSent",
        &["InvoiceSent"],
        &[
            "{\"_id\":\"6578278e879ad2646715ba9c\",\"status\":\"sent\",\"liveMode\":false,\"amountPaid\":0,\"altId\":\"6578278e879ad2646715ba9c\",\"altType\":\"location\",\"name\":\"New Invoice\",\"businessDetails\":{\"name\":\"ABC Corp.\",\"address\":\"9931 Beechwood, TX\",\"phoneNo\":\"+1-214-559-6993\",\"website\":\"wwww.example.com\",\"logoUrl\":\"https://example.com/logo.png\",\"customValues\":[\"string\"]},\"invoiceNumber\":\"19\",\"currency\":\"USD\",\"contactDetails\":{\"id\":\"6578278e879ad2646715ba9c\",\"phoneNo\":\"+1-214-559-6993\",\"email\":\"alex@example.com\",\"customFields\":[\"string\"],\"name\":\"Alex\",\"address\":{\"countryCode\":\"US\",\"addressLine1\":\"9931 Beechwood\",\"addressLine2\":\"Beechwood\",\"city\":\"St. Houston\",\"state\":\"TX\",\"postalCode\":\"559-6993\"},\"additionalEmails\":[{\"email\":\"alex@example.com\"}],\"companyName\":\"ABC Corp.\"},\"issueDate\":\"2023-01-01\",\"dueDate\":\"2023-01-01\",\"discount\":{\"type\":\"percentage\",\"value\":10},\"invoiceItems\":[{\"taxes\":[],\"_id\":\"c6tZZU0rJBf30ZXx9Gli\",\"productId\":\"c6tZZU0rJBf30ZXx9Gli\",\"priceId\":\"c6tZZU0rJBf30ZXx9Gli\",\"currency\":\"USD\",\"name\":\"Macbook Pro\",\"qty\":1,\"amount\":999}],\"total\":999,\"title\":\"INVOICE\",\"amountDue\":999,\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\",\"totalSummary\":{\"subTotal\":999,\"discount\":0},\"type\":\"InvoiceSent\"}",
        ],
    ),
    EventExample::new(
        "InvoiceUpdate",
        &["InvoiceUpdate"],
        &[
            "{\"_id\":\"6578278e879ad2646715ba9c\",\"status\":\"draft\",\"liveMode\":false,\"amountPaid\":0,\"altId\":\"6578278e879ad2646715ba9c\",\"altType\":\"location\",\"name\":\"New Invoice\",\"businessDetails\":{\"name\":\"ABC Corp.\",\"address\":\"9931 Beechwood, TX\",\"phoneNo\":\"+1-214-559-6993\",\"website\":\"wwww.example.com\",\"logoUrl\":\"https://example.com/logo.png\",\"customValues\":[\"string\"]},\"invoiceNumber\":\"19\",\"currency\":\"USD\",\"contactDetails\":{\"id\":\"6578278e879ad2646715ba9c\",\"phoneNo\":\"+1-214-559-6993\",\"email\":\"alex@example.com\",\"customFields\":[\"string\"],\"name\":\"Alex\",\"address\":{\"countryCode\":\"US\",\"addressLine1\":\"9931 Beechwood\",\"addressLine2\":\"Beechwood\",\"city\":\"St. Houston\",\"state\":\"TX\",\"postalCode\":\"559-6993\"},\"additionalEmails\":[{\"email\":\"alex@example.com\"}],\"companyName\":\"ABC Corp.\"},\"issueDate\":\"2023-01-01\",\"dueDate\":\"2023-01-01\",\"discount\":{\"type\":\"percentage\",\"value\":10},\"invoiceItems\":[{\"taxes\":[],\"_id\":\"c6tZZU0rJBf30ZXx9Gli\",\"productId\":\"c6tZZU0rJBf30ZXx9Gli\",\"priceId\":\"c6tZZU0rJBf30ZXx9Gli\",\"currency\":\"USD\",\"name\":\"Macbook Pro\",\"qty\":1,\"amount\":999}],\"total\":999,\"title\":\"INVOICE\",\"amountDue\":999,\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\",\"totalSummary\":{\"subTotal\":999,\"discount\":0},\"type\":\"InvoiceUpdate\"}",
        ],
    ),
    EventExample::new(
        "InvoiceVoid",
        &["InvoiceVoid"],
        &[
            "{\"_id\":\"6578278e879ad2646715ba9c\",\"status\":\"void\",\"liveMode\":false,\"amountPaid\":0,\"altId\":\"6578278e879ad2646715ba9c\",\"altType\":\"location\",\"name\":\"New Invoice\",\"businessDetails\":{\"name\":\"ABC Corp.\",\"address\":\"9931 Beechwood, TX\",\"phoneNo\":\"+1-214-559-6993\",\"website\":\"wwww.example.com\",\"logoUrl\":\"https://example.com/logo.png\",\"customValues\":[\"string\"]},\"invoiceNumber\":\"19\",\"currency\":\"USD\",\"contactDetails\":{\"id\":\"6578278e879ad2646715ba9c\",\"phoneNo\":\"+1-214-559-6993\",\"email\":\"alex@example.com\",\"customFields\":[\"string\"],\"name\":\"Alex\",\"address\":{\"countryCode\":\"US\",\"addressLine1\":\"9931 Beechwood\",\"addressLine2\":\"Beechwood\",\"city\":\"St. Houston\",\"state\":\"TX\",\"postalCode\":\"559-6993\"},\"additionalEmails\":[{\"email\":\"alex@example.com\"}],\"companyName\":\"ABC Corp.\"},\"issueDate\":\"2023-01-01\",\"dueDate\":\"2023-01-01\",\"discount\":{\"type\":\"percentage\",\"value\":10},\"invoiceItems\":[{\"taxes\":[],\"_id\":\"c6tZZU0rJBf30ZXx9Gli\",\"productId\":\"c6tZZU0rJBf30ZXx9Gli\",\"priceId\":\"c6tZZU0rJBf30ZXx9Gli\",\"currency\":\"USD\",\"name\":\"Macbook Pro\",\"qty\":1,\"amount\":999}],\"total\":999,\"title\":\"INVOICE\",\"amountDue\":999,\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\",\"totalSummary\":{\"subTotal\":999,\"discount\":0},\"type\":\"InvoiceVoid\"}",
        ],
    ),
    EventExample::new(
        "KnowledgeBaseCreate",
        &["KnowledgeBaseCreate"],
        &[
            "{\"type\":\"KnowledgeBaseCreate\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"6578278e879ad2646715ba9c\",\"name\":\"Support Knowledge Base\",\"description\":\"FAQs and docs for customer support\",\"deleted\":false}",
        ],
    ),
    EventExample::new("KnowledgeBaseDelete", &["KnowledgeBaseDelete"], &[]),
    EventExample::new(
        "KnowledgeBaseFaqChange",
        &["KnowledgeBaseFaqChange"],
        &[
            "{\"type\":\"KnowledgeBaseFaqChange\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"knowledgeBaseId\":\"6578278e879ad2646715ba9c\",\"id\":\"c6tZZU0rJBf30ZXx9Gli\",\"assetType\":\"faq\",\"status\":\"active\",\"action\":\"updated\",\"deleted\":false}",
        ],
    ),
    EventExample::new("KnowledgeBaseFileChange", &["KnowledgeBaseFileChange"], &[]),
    EventExample::new(
        "KnowledgeBaseRichTextChange",
        &["KnowledgeBaseRichTextChange"],
        &[],
    ),
    EventExample::new(
        "KnowledgeBaseTableFileChange",
        &["KnowledgeBaseTableFileChange"],
        &[],
    ),
    EventExample::new(
        "KnowledgeBaseTrainedUrlChange",
        &["KnowledgeBaseTrainedUrlChange"],
        &[],
    ),
    EventExample::new("KnowledgeBaseUpdate", &["KnowledgeBaseUpdate"], &[]),
    EventExample::new(
        "LCEmailStats",
        &["LCEmailStats"],
        &[
            "{\"type\":\"LCEmailStats\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"companyId\":\"ve9EPM428h8vShlRW1KT\",\"webhookPayload\":{\"event\":\"delivered\",\"id\":\"ve9EPM428h8vShlRW1KT\",\"timestamp\":1714032441,\"flags\":{\"is-authenticated\":true,\"is-routed\":false,\"is-big\":false,\"is-system-test\":false,\"is-test-mode\":false},\"message\":{\"attachments\":[],\"headers\":{\"message-id\":\"<message-id>\",\"from\":\"Aaditya Chakravarty <dummy@example.com>\",\"to\":\"test@example.com\"},\"size\":1725},\"log-level\":\"info\",\"recipient\":\"test@example.com\",\"recipient-domain\":\"example.com\",\"tags\":[\"loc_ve9EPM428h8vShlRW1KT\",\"com_ve9EPM428h8vShlRW1KT\",\"et_other\"],\"recipient-provider\":\"Other\",\"campaigns\":[],\"delivery-status\":{\"attempt-no\":1,\"code\":250,\"message\":\"OK\",\"description\":\"\",\"session-seconds\":0.087,\"enhanced-code\":\"\",\"mx-host\":\"mail.example.com\",\"utf8\":true,\"i-first-delivery-attempt-seconds\":0.047},\"envelope\":{\"sender\":\"<sender-id>\",\"targets\":\"test@example.com\",\"transport\":\"smtp\",\"sending-ip\":\"127.0.0.1\",\"i-ip-pool-id\":\"65cc66e77a4d4f63649d394c\",\"i-ip-pool-name\":\"<pool-name>\"}}}",
        ],
    ),
    EventExample::new(
        "LocationCreate",
        &["LocationCreate"],
        &[
            "{\"type\":\"LocationCreate\",\"id\":\"ve9EPM428h8vShlRW1KT\",\"companyId\":\"otg8dTQqGLh3Q6iQI55w\",\"name\":\"Loram ipsum\",\"email\":\"mailer@example.com\",\"stripeProductId\":\"prod_xyz123abc\"}",
        ],
    ),
    EventExample::new(
        "LocationUpdate",
        &["LocationUpdate"],
        &[
            "{\"type\":\"LocationUpdate\",\"id\":\"ve9EPM428h8vShlRW1KT\",\"companyId\":\"otg8dTQqGLh3Q6iQI55w\",\"name\":\"Loram ipsum\",\"email\":\"mailer@example.com\",\"stripeProductId\":\"prod_xyz123abc\"}",
        ],
    ),
    EventExample::new(
        "NoteCreate",
        &["NoteCreate"],
        &[
            "{\"type\":\"NoteCreate\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"otg8dTQqGLh3Q6iQI55w\",\"body\":\"Loram ipsum\",\"contactId\":\"CWBf1PR9LvvBkcYqiXlc\",\"dateAdded\":\"2021-11-26T12:41:02.193Z\"}",
        ],
    ),
    EventExample::new(
        "NoteDelete",
        &["NoteDelete"],
        &[
            "{\"type\":\"NoteDelete\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"otg8dTQqGLh3Q6iQI55w\",\"body\":\"Loram ipsum\",\"contactId\":\"CWBf1PR9LvvBkcYqiXlc\",\"dateAdded\":\"2021-11-26T12:41:02.193Z\"}",
        ],
    ),
    EventExample::new(
        "NoteUpdate",
        &["NoteUpdate"],
        &[
            "{\"type\":\"NoteUpdate\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"otg8dTQqGLh3Q6iQI55w\",\"body\":\"Loram ipsum\",\"contactId\":\"CWBf1PR9LvvBkcYqiXlc\",\"dateAdded\":\"2021-11-26T12:41:02.193Z\"}",
        ],
    ),
    EventExample::new(
        "ObjectSchemaCreate",
        &["ObjectSchemaCreate", "ObjectCreate"],
        &[
            "{\"id\":\"6798a1a18fc746e0eba2ccfe\",\"labels\":{\"singular\":\"pet\",\"plural\":\"pets\"},\"description\":\"Pet's Description\",\"searchableProperties\":[\"custom_objects.pets.pet_name\"],\"primaryDisplayProperty\":\"custom_objects.pets.pet_name\",\"key\":\"custom_objects.pets\",\"locationId\":\"eHy2cOSZxMQzQ6Yyvl8P\",\"updatedAt\":\"2025-01-28T09:21:37.311Z\",\"createdAt\":\"2025-01-28T09:21:37.311Z\",\"objectType\":\"USER_DEFINED\",\"timestamp\":\"2025-02-10T08:26:05.961Z\",\"type\":\"ObjectSchemaCreate\"}",
        ],
    ),
    EventExample::new(
        "ObjectSchemaUpdate",
        &["ObjectSchemaUpdate", "ObjectUpdate"],
        &[
            "{\"id\":\"6798a1a18fc746e0eba2ccfe\",\"labels\":{\"singular\":\"pet\",\"plural\":\"pets\"},\"description\":\"Pet's Description\",\"searchableProperties\":[\"custom_objects.pets.pet_name\"],\"primaryDisplayProperty\":\"custom_objects.pets.pet_name\",\"key\":\"custom_objects.pets\",\"locationId\":\"eHy2cOSZxMQzQ6Yyvl8P\",\"updatedAt\":\"2025-01-28T09:21:37.311Z\",\"createdAt\":\"2025-01-28T09:21:37.311Z\",\"objectType\":\"USER_DEFINED\",\"timestamp\":\"2025-02-10T08:26:05.961Z\",\"type\":\"ObjectSchemaUpdate\"}",
        ],
    ),
    EventExample::new(
        "OpportunityAssignedToUpdate",
        &["OpportunityAssignedToUpdate"],
        &[
            "{\"type\":\"OpportunityAssignedToUpdate\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"wWhVuzqpRuOA1ZVWi4FC\",\"assignedTo\":\"bNl8QNGXhIQJLv8eeASQ\",\"contactId\":\"cJAWDskpkJHbRbhAT7bs\",\"monetaryValue\":40,\"name\":\"Loram ipsu\",\"pipelineId\":\"VDm7RPYC2GLUvdpKmBfC\",\"pipelineStageId\":\"e93ba61a-53b3-45e7-985a-c7732dbcdb69\",\"source\":\"Loram ipsu\",\"status\":\"open\",\"dateAdded\":\"2021-11-26T12:41:02.193Z\"}",
        ],
    ),
    EventExample::new(
        "OpportunityCreate",
        &["OpportunityCreate"],
        &[
            "{\"type\":\"OpportunityCreate\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"wWhVuzqpRuOA1ZVWi4FC\",\"assignedTo\":\"bNl8QNGXhIQJLv8eeASQ\",\"contactId\":\"cJAWDskpkJHbRbhAT7bs\",\"monetaryValue\":40,\"name\":\"Loram ipsu\",\"pipelineId\":\"VDm7RPYC2GLUvdpKmBfC\",\"pipelineStageId\":\"e93ba61a-53b3-45e7-985a-c7732dbcdb69\",\"source\":\"Loram ipsu\",\"status\":\"open\",\"dateAdded\":\"2021-11-26T12:41:02.193Z\"}",
        ],
    ),
    EventExample::new(
        "OpportunityDelete",
        &["OpportunityDelete"],
        &[
            "{\"type\":\"OpportunityDelete\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"wWhVuzqpRuOA1ZVWi4FC\",\"assignedTo\":\"bNl8QNGXhIQJLv8eeASQ\",\"contactId\":\"cJAWDskpkJHbRbhAT7bs\",\"monetaryValue\":40,\"name\":\"Loram ipsu\",\"pipelineId\":\"VDm7RPYC2GLUvdpKmBfC\",\"pipelineStageId\":\"e93ba61a-53b3-45e7-985a-c7732dbcdb69\",\"source\":\"Loram ipsu\",\"status\":\"open\",\"dateAdded\":\"2021-11-26T12:41:02.193Z\"}",
        ],
    ),
    EventExample::new(
        "OpportunityMonetaryValueUpdate",
        &["OpportunityMonetaryValueUpdate"],
        &[
            "{\"type\":\"OpportunityMonetaryValueUpdate\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"wWhVuzqpRuOA1ZVWi4FC\",\"assignedTo\":\"bNl8QNGXhIQJLv8eeASQ\",\"contactId\":\"cJAWDskpkJHbRbhAT7bs\",\"monetaryValue\":40,\"name\":\"Loram ipsu\",\"pipelineId\":\"VDm7RPYC2GLUvdpKmBfC\",\"pipelineStageId\":\"e93ba61a-53b3-45e7-985a-c7732dbcdb69\",\"source\":\"Loram ipsu\",\"status\":\"open\",\"dateAdded\":\"2021-11-26T12:41:02.193Z\"}",
        ],
    ),
    EventExample::new(
        "OpportunityStageUpdate",
        &["OpportunityStageUpdate"],
        &[
            "{\"type\":\"OpportunityStageUpdate\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"wWhVuzqpRuOA1ZVWi4FC\",\"assignedTo\":\"bNl8QNGXhIQJLv8eeASQ\",\"contactId\":\"cJAWDskpkJHbRbhAT7bs\",\"monetaryValue\":40,\"name\":\"Loram ipsu\",\"pipelineId\":\"VDm7RPYC2GLUvdpKmBfC\",\"pipelineStageId\":\"e93ba61a-53b3-45e7-985a-c7732dbcdb69\",\"source\":\"Loram ipsu\",\"status\":\"open\",\"dateAdded\":\"2021-11-26T12:41:02.193Z\"}",
        ],
    ),
    EventExample::new(
        "OpportunityStatusUpdate",
        &["OpportunityStatusUpdate"],
        &[
            "{\"type\":\"OpportunityStatusUpdate\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"wWhVuzqpRuOA1ZVWi4FC\",\"assignedTo\":\"bNl8QNGXhIQJLv8eeASQ\",\"contactId\":\"cJAWDskpkJHbRbhAT7bs\",\"monetaryValue\":40,\"name\":\"Loram ipsu\",\"pipelineId\":\"VDm7RPYC2GLUvdpKmBfC\",\"pipelineStageId\":\"e93ba61a-53b3-45e7-985a-c7732dbcdb69\",\"source\":\"Loram ipsu\",\"status\":\"open\",\"dateAdded\":\"2021-11-26T12:41:02.193Z\"}",
        ],
    ),
    EventExample::new(
        "OpportunityUpdate",
        &["OpportunityUpdate"],
        &[
            "{\"type\":\"OpportunityUpdate\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"wWhVuzqpRuOA1ZVWi4FC\",\"assignedTo\":\"bNl8QNGXhIQJLv8eeASQ\",\"contactId\":\"cJAWDskpkJHbRbhAT7bs\",\"monetaryValue\":40,\"name\":\"Loram ipsu\",\"pipelineId\":\"VDm7RPYC2GLUvdpKmBfC\",\"pipelineStageId\":\"e93ba61a-53b3-45e7-985a-c7732dbcdb69\",\"source\":\"Loram ipsu\",\"status\":\"open\",\"dateAdded\":\"2021-11-26T12:41:02.193Z\"}",
        ],
    ),
    EventExample::new(
        "OrderCreate",
        &["OrderCreate"],
        &[
            "{\"type\":\"OrderCreate\",\"locationId\":\"Z4Bxl8J4SaPEPLq9IQ8g\",\"_id\":\"660ed43bfdf9fc05a0de7a40\",\"altId\":\"Z4Bxl8J4SaPEPLq9IQ8g\",\"altType\":\"location\",\"status\":\"pending\",\"taxSummary\":[{\"_id\":\"63770f5cecf298787c752075\",\"name\":\"10%\",\"calculation\":\"exclusive\",\"rate\":10,\"amount\":12.1}],\"fulfillmentStatus\":\"unfulfilled\",\"contactId\":\"ff2JstbQJfRuofXzeT0M\",\"currency\":\"USD\",\"amount\":150.1,\"liveMode\":false,\"amountSummary\":{\"subtotal\":138,\"discount\":0,\"tax\":12.1,\"shipping\":0},\"source\":{\"type\":\"website\",\"subType\":\"store\",\"id\":\"nohc1pPZJlpZTpxJfLCp\",\"name\":\"Ecom Store\",\"meta\":{\"stepId\":\"dca58f2c-943b-4a92-b591-5d79f37df0a1\",\"pageId\":\"IoJJMciJZIRBSzGZcjl4\",\"domain\":\"ghl.shareef.me\",\"pageUrl\":\"/checkout\"}},\"createdAt\":\"2024-04-04T16:24:27.036Z\",\"updatedAt\":\"2024-04-04T16:24:31.297Z\",\"contactSnapshot\":{\"id\":\"ff2JstbQJfRuofXzeT0M\",\"locationId\":\"Z4Bxl8J4SaPEPLq9IQ8g\",\"firstName\":\"Maxwell\",\"lastName\":\"Schmidt\",\"email\":\"limof@mailinator.com\",\"phone\":\"+2389372075506\",\"dnd\":false,\"source\":\"Ecom Store\",\"address1\":\"Velit consequuntur \",\"city\":\"Eius eveniet provid\",\"state\":\"Ea provident volupt\",\"postalCode\":\"61131\",\"tags\":[],\"country\":\"CV\",\"dateAdded\":\"2024-04-04T16:24:21.375Z\"},\"items\":[{\"name\":\"Men's classic tee - XL / Charcoal\",\"qty\":1,\"product\":{\"_id\":\"660ed1ff95e1dc88d5b0d346\",\"name\":\"Men's classic tee\",\"availableInStore\":true,\"taxes\":[],\"variants\":[{\"id\":\"6xcxyf3ufjm\",\"name\":\"Size\",\"options\":[{\"id\":\"pq72pwv2dd\",\"name\":\"S\"},{\"id\":\"oxyrtisnrch\",\"name\":\"M\"},{\"id\":\"e90dmjc49m7\",\"name\":\"L\"},{\"id\":\"100p40ngait\",\"name\":\"XL\"},{\"id\":\"1g0zjf4s57l\",\"name\":\"2XL\"},{\"id\":\"x3qgphbudz\",\"name\":\"3XL\"},{\"id\":\"4spdojmrhlh\",\"name\":\"4XL\"}]},{\"id\":\"06to66ownvc5\",\"name\":\"Color\",\"options\":[{\"id\":\"7uhq7ky7bge\",\"name\":\"Maroon\"},{\"id\":\"qeac76hvr1c\",\"name\":\"Black\"},{\"id\":\"yhgmvthkf49\",\"name\":\"Navy\"},{\"id\":\"plg4elfx0sq\",\"name\":\"Red\"},{\"id\":\"7etdl015ljk\",\"name\":\"Royal\"},{\"id\":\"yj1jw5ga5bk\",\"name\":\"Charcoal\"}]}]},\"price\":{\"_id\":\"660ed20095e1dcd37bb0d392\",\"name\":\"XL / Charcoal\",\"type\":\"one_time\",\"currency\":\"USD\",\"amount\":17,\"variantOptionIds\":[\"100p40ngait\",\"yj1jw5ga5bk\"]}},{\"name\":\"Tshirt - Green / S\",\"qty\":1,\"product\":{\"_id\":\"64f84dea1e2c5ae21f0714dd\",\"name\":\"Tshirt\",\"description\":\"<p>Here is the <span style=\\\"color: rgb(206, 145, 120); color: rgb(206, 145, 120)\\\">onDeleteMedia</span></p>\",\"availableInStore\":true,\"taxes\":[{\"_id\":\"63770f5cecf298787c752075\",\"calculation\":\"exclusive\",\"deleted\":false,\"altId\":\"Z4Bxl8J4SaPEPLq9IQ8g\",\"altType\":\"location\",\"name\":\"10%\",\"rate\":10,\"createdAt\":\"2022-11-18T04:51:40.067Z\",\"updatedAt\":\"2022-11-18T04:51:40.067Z\",\"__v\":0}],\"variants\":[{\"id\":\"mhpty6azkx\",\"name\":\"Color\",\"options\":[{\"id\":\"j1kri8rtkz\",\"name\":\"Red\"},{\"id\":\"qxd87i00pr\",\"name\":\"Green\"}]},{\"id\":\"14ykjkzqfe\",\"name\":\"Size\",\"options\":[{\"id\":\"nk794wey5a\",\"name\":\"S\"}]}]},\"price\":{\"_id\":\"64f84dec1e2c5ae21f0714e1\",\"name\":\"Green / S\",\"type\":\"one_time\",\"currency\":\"USD\",\"amount\":121,\"variantOptionIds\":[\"qxd87i00pr\",\"nk794wey5a\"]}}]}",
        ],
    ),
    EventExample::new(
        "OrderStatusUpdate",
        &["OrderStatusUpdate"],
        &[
            "{\"type\":\"OrderStatusUpdate\",\"locationId\":\"Z4Bxl8J4SaPEPLq9IQ8g\",\"_id\":\"660ed43bfdf9fc05a0de7a40\",\"altId\":\"Z4Bxl8J4SaPEPLq9IQ8g\",\"altType\":\"location\",\"status\":\"completed\",\"taxSummary\":[{\"_id\":\"63770f5cecf298787c752075\",\"name\":\"10%\",\"calculation\":\"exclusive\",\"rate\":10,\"amount\":12.1}],\"fulfillmentStatus\":\"unfulfilled\",\"contactId\":\"ff2JstbQJfRuofXzeT0M\",\"currency\":\"USD\",\"amount\":150.1,\"liveMode\":false,\"amountSummary\":{\"subtotal\":138,\"discount\":0,\"tax\":12.1,\"shipping\":0},\"source\":{\"type\":\"website\",\"subType\":\"store\",\"id\":\"nohc1pPZJlpZTpxJfLCp\",\"name\":\"Ecom Store\",\"meta\":{\"stepId\":\"dca58f2c-943b-4a92-b591-5d79f37df0a1\",\"pageId\":\"IoJJMciJZIRBSzGZcjl4\",\"domain\":\"ghl.shareef.me\",\"pageUrl\":\"/checkout\"}},\"createdAt\":\"2024-04-04T16:24:27.036Z\",\"updatedAt\":\"2024-04-04T16:24:31.297Z\",\"contactSnapshot\":{\"id\":\"ff2JstbQJfRuofXzeT0M\",\"locationId\":\"Z4Bxl8J4SaPEPLq9IQ8g\",\"firstName\":\"Maxwell\",\"lastName\":\"Schmidt\",\"email\":\"limof@mailinator.com\",\"phone\":\"+2389372075506\",\"dnd\":false,\"source\":\"Ecom Store\",\"address1\":\"Velit consequuntur \",\"city\":\"Eius eveniet provid\",\"state\":\"Ea provident volupt\",\"postalCode\":\"61131\",\"tags\":[],\"country\":\"CV\",\"dateAdded\":\"2024-04-04T16:24:21.375Z\"},\"items\":[{\"name\":\"Men's classic tee - XL / Charcoal\",\"qty\":1,\"product\":{\"_id\":\"660ed1ff95e1dc88d5b0d346\",\"name\":\"Men's classic tee\",\"availableInStore\":true,\"taxes\":[],\"variants\":[{\"id\":\"6xcxyf3ufjm\",\"name\":\"Size\",\"options\":[{\"id\":\"pq72pwv2dd\",\"name\":\"S\"},{\"id\":\"oxyrtisnrch\",\"name\":\"M\"},{\"id\":\"e90dmjc49m7\",\"name\":\"L\"},{\"id\":\"100p40ngait\",\"name\":\"XL\"},{\"id\":\"1g0zjf4s57l\",\"name\":\"2XL\"},{\"id\":\"x3qgphbudz\",\"name\":\"3XL\"},{\"id\":\"4spdojmrhlh\",\"name\":\"4XL\"}]},{\"id\":\"06to66ownvc5\",\"name\":\"Color\",\"options\":[{\"id\":\"7uhq7ky7bge\",\"name\":\"Maroon\"},{\"id\":\"qeac76hvr1c\",\"name\":\"Black\"},{\"id\":\"yhgmvthkf49\",\"name\":\"Navy\"},{\"id\":\"plg4elfx0sq\",\"name\":\"Red\"},{\"id\":\"7etdl015ljk\",\"name\":\"Royal\"},{\"id\":\"yj1jw5ga5bk\",\"name\":\"Charcoal\"}]}]},\"price\":{\"_id\":\"660ed20095e1dcd37bb0d392\",\"name\":\"XL / Charcoal\",\"type\":\"one_time\",\"currency\":\"USD\",\"amount\":17,\"variantOptionIds\":[\"100p40ngait\",\"yj1jw5ga5bk\"]}},{\"name\":\"Tshirt - Green / S\",\"qty\":1,\"product\":{\"_id\":\"64f84dea1e2c5ae21f0714dd\",\"name\":\"Tshirt\",\"description\":\"<p>Here is the <span style=\\\"color: rgb(206, 145, 120); color: rgb(206, 145, 120)\\\">onDeleteMedia</span></p>\",\"availableInStore\":true,\"taxes\":[{\"_id\":\"63770f5cecf298787c752075\",\"calculation\":\"exclusive\",\"deleted\":false,\"altId\":\"Z4Bxl8J4SaPEPLq9IQ8g\",\"altType\":\"location\",\"name\":\"10%\",\"rate\":10,\"createdAt\":\"2022-11-18T04:51:40.067Z\",\"updatedAt\":\"2022-11-18T04:51:40.067Z\",\"__v\":0}],\"variants\":[{\"id\":\"mhpty6azkx\",\"name\":\"Color\",\"options\":[{\"id\":\"j1kri8rtkz\",\"name\":\"Red\"},{\"id\":\"qxd87i00pr\",\"name\":\"Green\"}]},{\"id\":\"14ykjkzqfe\",\"name\":\"Size\",\"options\":[{\"id\":\"nk794wey5a\",\"name\":\"S\"}]}]},\"price\":{\"_id\":\"64f84dec1e2c5ae21f0714e1\",\"name\":\"Green / S\",\"type\":\"one_time\",\"currency\":\"USD\",\"amount\":121,\"variantOptionIds\":[\"qxd87i00pr\",\"nk794wey5a\"]}}]}",
        ],
    ),
    EventExample::new(
        "OutboundMessage",
        &["OutboundMessage"],
        &[
            "{\"type\":\"OutboundMessage\",\"locationId\":\"l1C08ntBrFjLS0elLIYU\",\"attachments\":[],\"body\":\"This is a test message\",\"contactId\":\"cI08i1Bls3iTB9bKgFJh\",\"contentType\":\"text/plain\",\"conversationId\":\"fcanlLgpbQgQhderivVs\",\"dateAdded\":\"2021-04-21T11:31:45.750Z\",\"direction\":\"inbound\",\"messageType\":\"SMS\",\"source\":\"app\",\"status\":\"delivered\",\"conversationProviderId\":\"cI08i1Bls3iTB9bKgF01\"}",
            "{\"type\":\"OutboundMessage\",\"locationId\":\"0d48aEf7q67DAu134bpy\",\"attachments\":[\"call recording url\"],\"contactId\":\"gblakL5aYQC4glDtP1r2t3\",\"conversationId\":\"SGDqZrzmwTr19d10aHkt9F\",\"dateAdded\":\"2024-05-08T11:57:42.250Z\",\"direction\":\"outbound\",\"messageType\":\"CALL\",\"userId\":\"xsmF1xxhmC92ZpL1lj7aLa\",\"messageId\":\"tyW42xCD0HQpb3hhfLcx\",\"status\":\"completed\",\"callDuration\":120,\"callStatus\":\"completed\"}",
            "{\"type\":\"OutboundMessage\",\"locationId\":\"0d48aEf7q67DAuXUxbpy\",\"attachments\":[\"voicemail url\"],\"contactId\":\"gb7xwL5aYQC4glDtP1r5\",\"conversationId\":\"SGDqZrzmwTr5P7aHkt9F\",\"dateAdded\":\"2024-05-08T12:04:55.828Z\",\"direction\":\"outbound\",\"messageType\":\"VoiceMail\",\"messageId\":\"hhYtaQM2I9ym8qhU9CmM\",\"status\":\"completed\"}",
            "{\"type\":\"OutboundMessage\",\"locationId\":\"kF4NJ5gzRyQF2gKFD34G\",\"body\":\"<div style=\\\"font-family: verdana, geneva; font-size: 11pt;\\\">Testing Email Notification</div>\",\"contactId\":\"3bN9f8LYJFG8F232XMUbfq\",\"conversationId\":\"yCdNo6pwyTLYKgg6V2gj\",\"dateAdded\":\"2024-01-12T12:59:04.045Z\",\"direction\":\"outbound\",\"messageType\":\"Email\",\"emailMessageId\":\"sddfDSF3G56GHG\",\"from\":\"Internal Notify <sample@email.service>\",\"threadId\":\"sddfDSF3G56GHG\",\"subject\":\"Order Confirmed\",\"to\":[\"example@email.com\"],\"source\":\"app\",\"conversationProviderId\":\"cI08i1Bls3iTB9bKgF01\"}",
        ],
    ),
    EventExample::new(
        "PaymentProviderQuery",
        &[],
        &[
            "{\"type\":\"verify\",\"transactionId\":\"66a0419a0dffa47fb5f8b22f\",\"chargeId\":\"text\",\"subscriptionId\":\"text\",\"apiKey\":\"text\"}",
        ],
    ),
    EventExample::new(
        "PlanChange",
        &["PLAN_CHANGE"],
        &[
            "{\"type\":\"PLAN_CHANGE\",\"appId\":\"ve9EPM428h8vShlRW1KT\",\"locationId\":\"otg8dTQqGLh3Q6iQI55w\",\"companyId\":\"otg8dTQqGLh3Q6iQI55w\",\"userId\":\"otg8dTQqGLh3Q6iQI55w\",\"currentPlanId\":\"66a0419a0dffa47fb5f8b22f\",\"newPlanId\":\"66a0419a0dffa47fb5f8b22f\"}",
        ],
    ),
    EventExample::new(
        "PriceCreate",
        &["PriceCreate"],
        &[
            "{\"_id\":\"655b33aa2209e60b6adb87a7\",\"membershipOffers\":[{\"label\":\"top_50\",\"value\":\"50\",\"_id\":\"655b33aa2209e60b6adb87a7\"}],\"variantOptionIds\":[\"h4z7u0im2q8\",\"h3nst2ltsnn\"],\"locationId\":\"3SwdhCsvxI8Au3KsPJt6\",\"product\":\"655b33a82209e60b6adb87a5\",\"userId\":\"6YAtzfzpmHAdj0e8GkKp\",\"name\":\"Red / S\",\"priceType\":\"one_time\",\"currency\":\"INR\",\"amount\":199999,\"recurring\":{\"interval\":\"day\",\"intervalCount\":1},\"createdAt\":\"2023-11-20T10:23:38.645Z\",\"updatedAt\":\"2024-01-23T09:57:04.852Z\",\"compareAtPrice\":2000000,\"trackInventory\":null,\"availableQuantity\":5,\"allowOutOfStockPurchases\":true,\"type\":\"PriceCreate\"}",
        ],
    ),
    EventExample::new(
        "PriceDelete",
        &["PriceDelete"],
        &[
            "{\"_id\":\"655b33aa2209e60b6adb87a7\",\"membershipOffers\":[{\"label\":\"top_50\",\"value\":\"50\",\"_id\":\"655b33aa2209e60b6adb87a7\"}],\"variantOptionIds\":[\"h4z7u0im2q8\",\"h3nst2ltsnn\"],\"locationId\":\"3SwdhCsvxI8Au3KsPJt6\",\"product\":\"655b33a82209e60b6adb87a5\",\"userId\":\"6YAtzfzpmHAdj0e8GkKp\",\"name\":\"Red / S\",\"type\":\"PriceDelete\",\"currency\":\"INR\",\"amount\":199999,\"recurring\":{\"interval\":\"day\",\"intervalCount\":1},\"createdAt\":\"2023-11-20T10:23:38.645Z\",\"updatedAt\":\"2024-01-23T09:57:04.852Z\",\"compareAtPrice\":2000000,\"trackInventory\":null,\"availableQuantity\":5,\"allowOutOfStockPurchases\":true,\"priceType\":\"one_time\"}",
        ],
    ),
    EventExample::new(
        "PriceUpdate",
        &["PriceUpdate"],
        &[
            "{\"_id\":\"655b33aa2209e60b6adb87a7\",\"membershipOffers\":[{\"label\":\"top_50\",\"value\":\"50\",\"_id\":\"655b33aa2209e60b6adb87a7\"}],\"variantOptionIds\":[\"h4z7u0im2q8\",\"h3nst2ltsnn\"],\"locationId\":\"3SwdhCsvxI8Au3KsPJt6\",\"product\":\"655b33a82209e60b6adb87a5\",\"userId\":\"6YAtzfzpmHAdj0e8GkKp\",\"name\":\"Red / S\",\"type\":\"PriceUpdate\",\"currency\":\"INR\",\"amount\":199999,\"recurring\":{\"interval\":\"day\",\"intervalCount\":1},\"createdAt\":\"2023-11-20T10:23:38.645Z\",\"updatedAt\":\"2024-01-23T09:57:04.852Z\",\"compareAtPrice\":2000000,\"trackInventory\":null,\"availableQuantity\":5,\"allowOutOfStockPurchases\":true,\"priceType\":\"one_time\"}",
        ],
    ),
    EventExample::new(
        "ProductCreate",
        &["ProductCreate"],
        &[
            "{\"_id\":\"655b33a82209e60b6adb87a5\",\"description\":\"This is a really awesome product\",\"variants\":[{\"id\":\"38s63qmxfr4\",\"name\":\"Size\",\"options\":[{\"id\":\"h4z7u0im2q8\",\"name\":\"XL\"}]}],\"medias\":[{\"id\":\"fzrgusiuu0m\",\"title\":\"1dd7dcd0-e71d-4cf7-a06b-6d47723d6a29.png\",\"url\":\"https://storage.googleapis.com/ghl-test/3SwdhCsvxI8Au3KsPJt6/media/sample.png\",\"type\":\"image\",\"isFeatured\":true}],\"locationId\":\"3SwdhCsvxI8Au3KsPJt6\",\"name\":\"Awesome Product\",\"productType\":\"PHYSICAL\",\"availableInStore\":true,\"userId\":\"6YAtzfzpmHAdj0e8GkKp\",\"createdAt\":\"2023-11-20T10:23:36.515Z\",\"updatedAt\":\"2024-01-23T09:57:04.846Z\",\"statementDescriptor\":\"abcde\",\"image\":\"https://storage.googleapis.com/ghl-test/3SwdhCsvxI8Au3KsPJt6/media/65af8d5df88bdb4b1022ee90.png\",\"type\":\"ProductCreate\"}",
        ],
    ),
    EventExample::new(
        "ProductDelete",
        &["ProductDelete"],
        &[
            "{\"_id\":\"655b33a82209e60b6adb87a5\",\"description\":\"This is a really awesome product\",\"variants\":[{\"id\":\"38s63qmxfr4\",\"name\":\"Size\",\"options\":[{\"id\":\"h4z7u0im2q8\",\"name\":\"XL\"}]}],\"medias\":[{\"id\":\"fzrgusiuu0m\",\"title\":\"1dd7dcd0-e71d-4cf7-a06b-6d47723d6a29.png\",\"url\":\"https://storage.googleapis.com/ghl-test/3SwdhCsvxI8Au3KsPJt6/media/sample.png\",\"type\":\"image\",\"isFeatured\":true}],\"locationId\":\"3SwdhCsvxI8Au3KsPJt6\",\"name\":\"Awesome Product\",\"productType\":\"PHYSICAL\",\"availableInStore\":true,\"userId\":\"6YAtzfzpmHAdj0e8GkKp\",\"createdAt\":\"2023-11-20T10:23:36.515Z\",\"updatedAt\":\"2024-01-23T09:57:04.846Z\",\"statementDescriptor\":\"abcde\",\"image\":\"https://storage.googleapis.com/ghl-test/3SwdhCsvxI8Au3KsPJt6/media/65af8d5df88bdb4b1022ee90.png\",\"type\":\"ProductDelete\"}",
        ],
    ),
    EventExample::new(
        "ProductUpdate",
        &["ProductUpdate"],
        &[
            "{\"_id\":\"655b33a82209e60b6adb87a5\",\"description\":\"This is a really awesome product\",\"variants\":[{\"id\":\"38s63qmxfr4\",\"name\":\"Size\",\"options\":[{\"id\":\"h4z7u0im2q8\",\"name\":\"XL\"}]}],\"medias\":[{\"id\":\"fzrgusiuu0m\",\"title\":\"1dd7dcd0-e71d-4cf7-a06b-6d47723d6a29.png\",\"url\":\"https://storage.googleapis.com/ghl-test/3SwdhCsvxI8Au3KsPJt6/media/sample.png\",\"type\":\"image\",\"isFeatured\":true}],\"locationId\":\"3SwdhCsvxI8Au3KsPJt6\",\"name\":\"Awesome Product\",\"productType\":\"PHYSICAL\",\"availableInStore\":true,\"userId\":\"6YAtzfzpmHAdj0e8GkKp\",\"createdAt\":\"2023-11-20T10:23:36.515Z\",\"updatedAt\":\"2024-01-23T09:57:04.846Z\",\"statementDescriptor\":\"abcde\",\"image\":\"https://storage.googleapis.com/ghl-test/3SwdhCsvxI8Au3KsPJt6/media/65af8d5df88bdb4b1022ee90.png\",\"type\":\"ProductUpdate\"}",
        ],
    ),
    EventExample::new(
        "ProviderOutboundMessage",
        &["SMS", "Email", "Custom"],
        &[
            "{\"contactId\":\"GKBhT6BfwY9mjzXAU3sq\",\"locationId\":\"GKAWb4yu7A4LSc0skQ6g\",\"messageId\":\"GKJxs4P5L8dWc5CFUITM\",\"type\":\"SMS\",\"phone\":\"+15864603685\",\"message\":\"The text message to be sent to the contact\",\"attachments\":[\"https://www.google.com/images/branding/googlelogo/1x/googlelogo_color_272x92dp.png\"],\"userId\":\"GK56r6wdJDrkUPd0xsmx\"}",
            "{\"contactId\":\"GKKFF0QB9gV8fGA6zEbr\",\"locationId\":\"GKifVDyQeo7nwe27vMP0\",\"messageId\":\"GK56r6wdJDrkUPd0xsmx\",\"emailMessageId\":\"GK56r6wdJDrkUPd0xsmx\",\"type\":\"Email\",\"emailTo\":[\"abc@gmail.com\"],\"emailFrom\":\"From Name <email@gmail.com>\",\"attachments\":[\"https://www.google.com/images/branding/googlelogo/1x/googlelogo_color_272x92dp.png\"],\"html\":\"<div style=\\\"font-family: verdana, geneva; font-size: 11pt;\\\"><p>Testing an outobund email from custom provider.</p></div>\",\"subject\":\"Subject from Conversation Page\",\"userId\":\"GK56r6wdJDrkUPd0xsmx\"}",
        ],
    ),
    EventExample::new(
        "RecordCreate",
        &["RecordCreate"],
        &[
            "{\"id\":\"679b8f9bde6a0c356a0311b3\",\"locationId\":\"eHy2cOSZxMQzQ6Yyvl8P\",\"timestamp\":\"2025-02-10T08:26:05.961Z\",\"owners\":[\"60d5ec49f72b2a001f5f9d91\"],\"followers\":[\"60d5ec49f72b2a001f5f9d93\",\"60d5ec49f72b2a001f5f9d94\"],\"properties\":[{\"key\":\"pet_name\",\"valueString\":\"buddy\"}],\"type\":\"RecordCreate\"}",
        ],
    ),
    EventExample::new(
        "RecordDelete",
        &["RecordDelete"],
        &[
            "{\"id\":\"679b8f9bde6a0c356a0311b3\",\"locationId\":\"eHy2cOSZxMQzQ6Yyvl8P\",\"timestamp\":\"2025-02-10T08:26:05.961Z\",\"owners\":[\"60d5ec49f72b2a001f5f9d91\"],\"followers\":[\"60d5ec49f72b2a001f5f9d93\",\"60d5ec49f72b2a001f5f9d94\"],\"properties\":[{\"key\":\"pet_name\",\"valueString\":\"buddy\"}],\"type\":\"RecordDelete\"}",
        ],
    ),
    EventExample::new(
        "RecordUpdate",
        &["RecordUpdate"],
        &[
            "{\"id\":\"679b8f9bde6a0c356a0311b3\",\"locationId\":\"eHy2cOSZxMQzQ6Yyvl8P\",\"timestamp\":\"2025-02-10T08:26:05.961Z\",\"owners\":[\"60d5ec49f72b2a001f5f9d91\"],\"followers\":[\"60d5ec49f72b2a001f5f9d93\",\"60d5ec49f72b2a001f5f9d94\"],\"properties\":[{\"key\":\"pet_name\",\"valueString\":\"buddy\"}],\"type\":\"RecordUpdate\"}",
        ],
    ),
    EventExample::new(
        "RelationCreate",
        &["RelationCreate"],
        &[
            "{\"id\":\"67ae0d741119d218c9d0c477\",\"firstObjectKey\":\"custom_objects.mad\",\"firstRecordId\":\"67a349a79b28947ec1f65bb5\",\"secondObjectKey\":\"contact\",\"secondRecordId\":\"emqfhnG3g9D9chy9inTz\",\"associationId\":\"669e5795add2094075906c65\",\"locationId\":\"eHy2cOSZxMQzQ6Yyvl8P\",\"type\":\"RelationCreate\"}",
        ],
    ),
    EventExample::new(
        "RelationDelete",
        &["RelationDelete"],
        &[
            "{\"id\":\"67ae0d741119d218c9d0c477\",\"firstObjectKey\":\"custom_objects.mad\",\"firstRecordId\":\"67a349a79b28947ec1f65bb5\",\"secondObjectKey\":\"contact\",\"secondRecordId\":\"emqfhnG3g9D9chy9inTz\",\"associationId\":\"669e5795add2094075906c65\",\"locationId\":\"eHy2cOSZxMQzQ6Yyvl8P\",\"type\":\"RelationDelete\"}",
        ],
    ),
    EventExample::new(
        "SaaSPlanCreate",
        &["SaasPlanCreate", "SaaSPlanCreate"],
        &[
            "{\"type\":\"SaasPlanCreate\",\"companyId\":\"zzyG7A4x6bRJl5SlhQhH\",\"appId\":\"688c7eb11123320e907fe6e1\",\"versionId\":\"688c7eb11123320e907fe6e1\",\"description\":\"saas\",\"planId\":\"688c8e28e4080ecf4e9ad59a\",\"title\":\"test saas\",\"saasProducts\":[\"2-way-text-messaging\",\"crm\"],\"addOns\":[],\"planLevel\":3,\"trialPeriod\":7,\"userLimit\":0,\"contactLimit\":0,\"prices\":[{\"id\":\"price_1RrFciCScnf89tZoANu4chyo\",\"billingInterval\":\"month\",\"active\":true,\"amount\":19700,\"currency\":\"usd\",\"symbol\":\"$\"},{\"id\":\"price_1RrFciCScnf89tZo8V8JTFdZ\",\"billingInterval\":\"year\",\"active\":true,\"amount\":197000,\"currency\":\"usd\",\"symbol\":\"$\"}],\"categoryId\":\"66f243418b7a302ee2a83856\",\"snapshotId\":\"\",\"productId\":\"prod_SmpH3W8OsYv51x\",\"isSaaSV2\":false,\"createdAt\":\"2025-08-01T09:51:36.329Z\",\"updatedAt\":\"2025-08-01T09:51:36.329Z\"}",
        ],
    ),
    EventExample::new("SupportTicketCreate", &["SupportTicketCreate"], &[]),
    EventExample::new("SupportTicketDelete", &["SupportTicketDelete"], &[]),
    EventExample::new(
        "SupportTicketUpdate",
        &["SupportTicketUpdate"],
        &[
            "{\"type\":\"SupportTicketUpdate\",\"ticketId\":\"66a0419a0dffa47fb5f8b22f\",\"appId\":\"ve9EPM428h8vShlRW1KT\",\"companyId\":\"otg8dTQqGLh3Q6iQI55w\",\"locationId\":\"otg8dTQqGLh3Q6iQI55w\",\"versionId\":\"66a0419a0dffa47fb5f8b22f\"}",
        ],
    ),
    EventExample::new(
        "TaskComplete",
        &["TaskComplete"],
        &[
            "{\"type\":\"TaskComplete\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"5HrB1IbmnKMBXloldFuP\",\"assignedTo\":\"bNl8QNGXhIQJLv8eeASQ\",\"body\":\"testing\",\"contactId\":\"WFwVrSSjZ2CNHbZThQX2\",\"dateAdded\":\"2021-11-29T13:37:28.304Z\",\"dueDate\":\"2021-12-22T06:55:00.000Z\",\"title\":\"test\"}",
        ],
    ),
    EventExample::new(
        "TaskCreate",
        &["TaskCreate"],
        &[
            "{\"type\":\"TaskCreate\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"UlRWGLSXh0ji5qbiGu4i\",\"assignedTo\":\"63e4qiWDsFJjOYAC8phG\",\"body\":\"Loram ipsum\",\"contactId\":\"CWBf1PR9LvvBkcYqiXlc\",\"title\":\"Loram ipsum\",\"dateAdded\":\"2021-11-26T12:41:02.193Z\",\"dueDate\":\"2021-11-26T12:41:02.193Z\"}",
        ],
    ),
    EventExample::new(
        "TaskDelete",
        &["TaskDelete"],
        &[
            "{\"type\":\"TaskDelete\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"UlRWGLSXh0ji5qbiGu4i\",\"assignedTo\":\"63e4qiWDsFJjOYAC8phG\",\"body\":\"Loram ipsum\",\"contactId\":\"CWBf1PR9LvvBkcYqiXlc\",\"title\":\"Loram ipsum\",\"dateAdded\":\"2021-11-26T12:41:02.193Z\",\"dueDate\":\"2021-11-26T12:41:02.193Z\"}",
        ],
    ),
    EventExample::new(
        "TriggerSubscription",
        &[],
        &[
            "{\"triggerData\":{\"id\":\"def\",\"key\":\"trigger_a\",\"filters\":[],\"eventType\":\"CREATED\",\"targetUrl\":\"https://services.leadconnectorhq.com/workflows-marketplace/triggers/execute/abc/def\"},\"meta\":{\"key\":\"trigger_a\",\"version\":\"2.4\"},\"extras\":{\"locationId\":\"aB3dE5fG7hI9jK1lM3nO\",\"workflowId\":\"11111111-2222-4333-8444-555555555555\",\"companyId\":\"bC4eF6gH8iJ0kL2mN4oP\"}}",
        ],
    ),
    EventExample::new(
        "UserCreate",
        &["UserCreate"],
        &[
            "{\"type\":\"UserCreate\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"ve9EPM428h8vShlRW1KT\",\"firstName\":\"John\",\"lastName\":\"Doe\",\"email\":\"john.doe+2@example.com\",\"phone\":\"+13235559998\",\"extension\":\"111\",\"role\":\"user\",\"permissions\":{\"adwordsReportingEnabled\":true,\"affiliateManagerEnabled\":false,\"agentReportingEnabled\":true,\"appointmentsEnabled\":true,\"assignedDataOnly\":false,\"attributionsReportingEnabled\":true,\"bloggingEnabled\":true,\"botService\":false,\"bulkRequestsEnabled\":true,\"campaignsEnabled\":true,\"campaignsReadOnly\":false,\"cancelSubscriptionEnabled\":true,\"communitiesEnabled\":true,\"contactsEnabled\":true,\"contentAiEnabled\":true,\"conversationsEnabled\":true,\"dashboardStatsEnabled\":true,\"facebookAdsReportingEnabled\":true,\"funnelsEnabled\":true,\"invoiceEnabled\":true,\"leadValueEnabled\":true,\"marketingEnabled\":true,\"membershipEnabled\":true,\"onlineListingsEnabled\":true,\"opportunitiesEnabled\":true,\"paymentsEnabled\":true,\"phoneCallEnabled\":true,\"recordPaymentEnabled\":true,\"refundsEnabled\":true,\"reviewsEnabled\":true,\"settingsEnabled\":true,\"socialPlanner\":true,\"tagsEnabled\":true,\"triggersEnabled\":true,\"websitesEnabled\":true,\"workflowsEnabled\":true,\"workflowsReadOnly\":false}}",
            "{\"type\":\"UserCreate\",\"companyId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"ve9EPM428h8vShlRW1KT\",\"firstName\":\"John\",\"lastName\":\"Doe\",\"email\":\"john.doe+3@example.com\",\"phone\":\"+13235559997\",\"extension\":\"1112\",\"role\":\"admin\",\"permissions\":{\"adwordsReportingEnabled\":true,\"affiliateManagerEnabled\":false,\"agentReportingEnabled\":true,\"appointmentsEnabled\":true,\"assignedDataOnly\":false,\"attributionsReportingEnabled\":true,\"bloggingEnabled\":true,\"botService\":false,\"bulkRequestsEnabled\":true,\"campaignsEnabled\":true,\"campaignsReadOnly\":false,\"cancelSubscriptionEnabled\":true,\"communitiesEnabled\":true,\"contactsEnabled\":true,\"contentAiEnabled\":true,\"conversationsEnabled\":true,\"dashboardStatsEnabled\":true,\"facebookAdsReportingEnabled\":true,\"funnelsEnabled\":true,\"invoiceEnabled\":true,\"leadValueEnabled\":true,\"marketingEnabled\":true,\"membershipEnabled\":true,\"onlineListingsEnabled\":true,\"opportunitiesEnabled\":true,\"paymentsEnabled\":true,\"phoneCallEnabled\":true,\"recordPaymentEnabled\":true,\"refundsEnabled\":true,\"reviewsEnabled\":true,\"settingsEnabled\":true,\"socialPlanner\":true,\"tagsEnabled\":true,\"triggersEnabled\":true,\"websitesEnabled\":true,\"workflowsEnabled\":true,\"workflowsReadOnly\":false},\"locations\":[\"ve9EPM428h8vShlRW1KT\"]}",
        ],
    ),
    EventExample::new("UserDelete", &["UserDelete"], &[]),
    EventExample::new("UserUpdate", &["UserUpdate"], &[]),
    EventExample::new(
        "VoiceAiCallEnd",
        &["VoiceAiCallEnd"],
        &[
            "{\"type\":\"VoiceAiCallEnd\",\"id\":\"CALL_abcdef123456\",\"locationId\":\"LOC_1234567890\",\"agentId\":\"507f1f77bcf86cd799439011\",\"contactId\":\"contact_abc123\",\"fromNumber\":\"+12345678901\",\"createdAt\":\"2025-08-01T00:00:00.000Z\",\"duration\":187,\"summary\":\"The caller asked about an appointment.\",\"transcript\":\"bot:Hello\\nhuman:Hi\",\"translation\":{\"transcript\":\"bot:Hola\\nhuman:Hola\",\"language\":\"es\"},\"extractedData\":{\"phoneNumber\":\"+1234567890\"},\"executedCallActions\":[{\"_id\":\"64b7c5a1e1f2a3b4c5d6e7f8\",\"actionType\":\"CALL_TRANSFER\",\"actionName\":\"Transfer to Sales\",\"actionParameters\":{\"transferToType\":\"number\",\"transferToValue\":\"+12345678901\"},\"executedAt\":\"2025-08-01T00:00:20.000Z\",\"triggerReceivedAt\":\"2025-08-01T00:00:18.000Z\"}],\"messageId\":\"msg_123456\",\"trialCall\":false}",
        ],
    ),
];

/// Returns a sample of [`Event::AppInstall`](super::Event::AppInstall), with a new
/// `webhook_id` and the current time as `timestamp`.
pub fn app_install() -> AppInstall {
    sample_event(
        "{\"type\":\"INSTALL\",\"appId\":\"ve9EPM428h8vShlRW1KT\",\"locationId\":\"otg8dTQqGLh3Q6iQI55w\",\"companyId\":\"otg8dTQqGLh3Q6iQI55w\",\"userId\":\"otg8dTQqGLh3Q6iQI55w\",\"planId\":\"66a0419a0dffa47fb5f8b22f\",\"trial\":{\"onTrial\":true,\"trialDuration\":10,\"trialStartDate\":\"2024-07-23T23:54:51.264Z\"},\"isWhitelabelCompany\":true,\"whitelabelDetails\":{\"domain\":\"example.com\",\"logoUrl\":\"https://example.com/logo.png\"},\"companyName\":\"Example Company\"}",
        ("type", "INSTALL"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::AppPaymentStatus`](super::Event::AppPaymentStatus),
/// with a new `webhook_id` and the current time as `timestamp`.
pub fn app_payment_status() -> AppPaymentStatus {
    sample_event(
        "{\"type\":\"APP_PAYMENT_STATUS\",\"appId\":\"ve9EPM428h8vShlRW1KT\",\"locationId\":\"otg8dTQqGLh3Q6iQI55w\",\"companyId\":\"otg8dTQqGLh3Q6iQI55w\",\"userId\":\"otg8dTQqGLh3Q6iQI55w\",\"previousStatus\":\"COMPLETE\",\"newStatus\":\"FAILED\"}",
        ("type", "APP_PAYMENT_STATUS"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::AppUninstall`](super::Event::AppUninstall), with a
/// new `webhook_id` and the current time as `timestamp`.
pub fn app_uninstall() -> AppUninstall {
    sample_event(
        "{\"type\":\"UNINSTALL\",\"appId\":\"ve9EPM428h8vShlRW1KT\",\"locationId\":\"otg8dTQqGLh3Q6iQI55w\"}",
        ("type", "UNINSTALL"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::AppUpdate`](super::Event::AppUpdate), with a new
/// `webhook_id` and the current time as `timestamp`.
pub fn app_update() -> AppUpdate {
    sample_event(
        "{\"type\":\"UPDATE\",\"appId\":\"ve9EPM428h8vShlRW1KT\",\"locationId\":\"otg8dTQqGLh3Q6iQI55w\",\"companyId\":\"otg8dTQqGLh3Q6iQI55w\",\"userId\":\"otg8dTQqGLh3Q6iQI55w\",\"planId\":\"66a0419a0dffa47fb5f8b22f\",\"previousVersionId\":\"55b0419a0dffa47fb5f8a11e\",\"trial\":{\"onTrial\":true,\"trialDuration\":10,\"trialStartDate\":\"2024-07-23T23:54:51.264Z\"},\"isWhitelabelCompany\":true,\"whitelabelDetails\":{\"domain\":\"example.com\",\"logoUrl\":\"https://example.com/logo.png\"},\"companyName\":\"Example Company\"}",
        ("type", "UPDATE"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::AppointmentCreate`](super::Event::AppointmentCreate),
/// with a new `webhook_id` and the current time as `timestamp`.
pub fn appointment_create() -> AppointmentEvent {
    sample_event(
        "{\"type\":\"AppointmentCreate\",\"locationId\":\"0007BWpSzSwfiuSl0tR2\",\"appointment\":{\"id\":\"0007BWpSzSwfiuSl0tR2\",\"address\":\"https://example.com/meeting\",\"title\":\"Appointment with GHL Dev team\",\"calendarId\":\"BqTwX8QFwXzpegMve9EQ\",\"contactId\":\"9NkT25Vor1v4aQatFsv2\",\"groupId\":\"9NkT25Vor1v4aQatFsv2\",\"appointmentStatus\":\"confirmed\",\"assignedUserId\":\"YlWd2wuCAZQzh2cH1fVZ\",\"users\":[\"YlWd2wuCAZQzh2cH1fVZ\",\"9NkT25Vor1v4aQatFsv2\"],\"notes\":\"Some dummy note\",\"source\":\"booking_widget\",\"startTime\":\"2023-09-25T16:00:00+05:30\",\"endTime\":\"2023-09-25T16:00:00+05:30\",\"dateAdded\":\"2023-09-25T16:00:00+05:30\",\"dateUpdated\":\"2023-09-25T16:00:00+05:30\"}}",
        ("type", "AppointmentCreate"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::AppointmentDelete`](super::Event::AppointmentDelete),
/// with a new `webhook_id` and the current time as `timestamp`.
pub fn appointment_delete() -> AppointmentEvent {
    sample_event(
        "{\"type\":\"AppointmentDelete\",\"locationId\":\"0007BWpSzSwfiuSl0tR2\",\"appointment\":{\"id\":\"0007BWpSzSwfiuSl0tR2\",\"address\":\"https://example.com/meeting\",\"title\":\"Appointment with GHL Dev team\",\"calendarId\":\"BqTwX8QFwXzpegMve9EQ\",\"contactId\":\"9NkT25Vor1v4aQatFsv2\",\"groupId\":\"9NkT25Vor1v4aQatFsv2\",\"appointmentStatus\":\"confirmed\",\"assignedUserId\":\"YlWd2wuCAZQzh2cH1fVZ\",\"users\":[\"YlWd2wuCAZQzh2cH1fVZ\",\"9NkT25Vor1v4aQatFsv2\"],\"notes\":\"Some dummy note\",\"source\":\"booking_widget\",\"startTime\":\"2023-09-25T16:00:00+05:30\",\"endTime\":\"2023-09-25T16:00:00+05:30\",\"dateAdded\":\"2023-09-25T16:00:00+05:30\",\"dateUpdated\":\"2023-09-25T16:00:00+05:30\"}}",
        ("type", "AppointmentDelete"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::AppointmentUpdate`](super::Event::AppointmentUpdate),
/// with a new `webhook_id` and the current time as `timestamp`.
pub fn appointment_update() -> AppointmentEvent {
    sample_event(
        "{\"type\":\"AppointmentUpdate\",\"locationId\":\"0007BWpSzSwfiuSl0tR2\",\"appointment\":{\"id\":\"0007BWpSzSwfiuSl0tR2\",\"address\":\"https://example.com/meeting\",\"title\":\"Appointment with GHL Dev team\",\"calendarId\":\"BqTwX8QFwXzpegMve9EQ\",\"contactId\":\"9NkT25Vor1v4aQatFsv2\",\"groupId\":\"9NkT25Vor1v4aQatFsv2\",\"appointmentStatus\":\"confirmed\",\"assignedUserId\":\"YlWd2wuCAZQzh2cH1fVZ\",\"users\":[\"YlWd2wuCAZQzh2cH1fVZ\",\"9NkT25Vor1v4aQatFsv2\"],\"notes\":\"Some dummy note\",\"source\":\"booking_widget\",\"startTime\":\"2023-09-25T16:00:00+05:30\",\"endTime\":\"2023-09-25T16:00:00+05:30\",\"dateAdded\":\"2023-09-25T16:00:00+05:30\",\"dateUpdated\":\"2023-09-25T16:00:00+05:30\"}}",
        ("type", "AppointmentUpdate"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::AssociationCreate`](super::Event::AssociationCreate),
/// with a new `webhook_id` and the current time as `timestamp`.
pub fn association_create() -> AssociationEvent {
    sample_event(
        "{\"id\":\"67ade73d1119d2ac7ad0c475\",\"associationType\":\"USER_DEFINED\",\"firstObjectKey\":\"custom_objects.real_estate_buyer\",\"firstObjectLabel\":\"Interested Buyer\",\"secondObjectKey\":\"custom_objects.property\",\"secondObjectLabel\":\"Property\",\"key\":\"buyer_property_interest\",\"locationId\":\"eHy2cOSZxMQzQ6Yyvl8P\",\"type\":\"AssociationCreate\"}",
        ("type", "AssociationCreate"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::AssociationDelete`](super::Event::AssociationDelete),
/// with a new `webhook_id` and the current time as `timestamp`.
pub fn association_delete() -> AssociationEvent {
    sample_event(
        "{\"id\":\"67ade73d1119d2ac7ad0c475\",\"associationType\":\"USER_DEFINED\",\"firstObjectKey\":\"custom_objects.real_estate_buyer\",\"firstObjectLabel\":\"Interested Buyer\",\"firstObjectToSecondObjectCardinality\":\"MANY_TO_MANY\",\"secondObjectKey\":\"custom_objects.property\",\"secondObjectLabel\":\"Property\",\"secondObjectToFirstObjectCardinality\":\"MANY_TO_MANY\",\"key\":\"buyer_property_interest\",\"locationId\":\"eHy2cOSZxMQzQ6Yyvl8P\",\"type\":\"AssociationDelete\"}",
        ("type", "AssociationDelete"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::AssociationUpdate`](super::Event::AssociationUpdate),
/// with a new `webhook_id` and the current time as `timestamp`.
pub fn association_update() -> AssociationEvent {
    sample_event(
        "{\"id\":\"67ade73d1119d2ac7ad0c475\",\"associationType\":\"USER_DEFINED\",\"firstObjectKey\":\"custom_objects.real_estate_buyer\",\"firstObjectLabel\":\"Interested Buyer\",\"firstObjectToSecondObjectCardinality\":\"MANY_TO_MANY\",\"secondObjectKey\":\"custom_objects.property\",\"secondObjectLabel\":\"Property\",\"secondObjectToFirstObjectCardinality\":\"MANY_TO_MANY\",\"key\":\"buyer_property_interest\",\"locationId\":\"eHy2cOSZxMQzQ6Yyvl8P\",\"type\":\"AssociationUpdate\"}",
        ("type", "AssociationUpdate"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of
/// [`Event::CampaignStatusUpdate`](super::Event::CampaignStatusUpdate), with a new
/// `webhook_id` and the current time as `timestamp`.
pub fn campaign_status_update() -> CampaignStatusUpdate {
    sample_event(
        "{\"type\":\"CampaignStatusUpdate\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"2hxvXh8Fjc69SvujEWMD\",\"contactId\":\"CWBf1PR9LvvBkcYqiXlc\",\"status\":\"paused\",\"templateId\":\"Y2I9XM7aO1hncuSOlc9L\",\"replied\":\"Loram ipsum\",\"dateAdded\":\"2021-11-26T12:41:02.193Z\"}",
        ("type", "CampaignStatusUpdate"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::ContactCreate`](super::Event::ContactCreate), with a
/// new `webhook_id` and the current time as `timestamp`.
pub fn contact_create() -> ContactEvent {
    sample_event(
        "{\"type\":\"ContactCreate\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"nmFmQEsNgz6AVpgLVUJ0\",\"address1\":\"3535 1st St N\",\"city\":\"ruDolomitebika\",\"state\":\"AL\",\"companyName\":\"Loram ipsum\",\"country\":\"DE\",\"source\":\"xyz form\",\"dateAdded\":\"2021-11-26T12:41:02.193Z\",\"dateOfBirth\":\"2000-01-05T00:00:00.000Z\",\"dnd\":true,\"email\":\"JohnDeo@gmail.comm\",\"name\":\"John Deo\",\"firstName\":\"John\",\"lastName\":\"Deo\",\"phone\":\"+919509597501\",\"postalCode\":\"452001\",\"tags\":[\"id magna sed Lorem\",\"Duis dolor commodo aliqua\"],\"website\":\"https://www.google.com/\",\"attachments\":[],\"assignedTo\":\"nmFmQEsNgz6AVpgLVUJ0\",\"customFields\":[{\"id\":\"BcdmQEsNgz6AVpgLVUJ0\",\"value\":\"XYZ Corp\"}]}",
        ("type", "ContactCreate"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::ContactDelete`](super::Event::ContactDelete), with a
/// new `webhook_id` and the current time as `timestamp`.
pub fn contact_delete() -> ContactEvent {
    sample_event(
        "{\"type\":\"ContactDelete\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"nmFmQEsNgz6AVpgLVUJ0\",\"address1\":\"3535 1st St N\",\"city\":\"ruDolomitebika\",\"state\":\"AL\",\"companyName\":\"Loram ipsum\",\"country\":\"DE\",\"source\":\"xyz form\",\"dateAdded\":\"2021-11-26T12:41:02.193Z\",\"dateOfBirth\":\"2000-01-05T00:00:00.000Z\",\"dnd\":true,\"email\":\"JohnDeo@gmail.comm\",\"name\":\"John Deo\",\"firstName\":\"John\",\"lastName\":\"Deo\",\"phone\":\"+919509597501\",\"postalCode\":\"452001\",\"tags\":[\"id magna sed Lorem\",\"Duis dolor commodo aliqua\"],\"website\":\"https://www.google.com/\",\"attachments\":[],\"assignedTo\":\"nmFmQEsNgz6AVpgLVUJ0\",\"customFields\":[{\"id\":\"BcdmQEsNgz6AVpgLVUJ0\",\"value\":\"XYZ Corp\"}]}",
        ("type", "ContactDelete"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::ContactDndUpdate`](super::Event::ContactDndUpdate),
/// with a new `webhook_id` and the current time as `timestamp`.
pub fn contact_dnd_update() -> ContactEvent {
    sample_event(
        "{\"type\":\"ContactDndUpdate\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"nmFmQEsNgz6AVpgLVUJ0\",\"address1\":\"3535 1st St N\",\"city\":\"ruDolomitebika\",\"state\":\"AL\",\"companyName\":\"Loram ipsum\",\"country\":\"DE\",\"source\":\"xyz form\",\"dateAdded\":\"2021-11-26T12:41:02.193Z\",\"dateOfBirth\":\"2000-01-05T00:00:00.000Z\",\"dnd\":true,\"dndSettings\":{\"SMS\":{\"status\":\"inactive\",\"message\":\"Some message\",\"code\":\"101\"},\"Call\":{\"status\":\"inactive\",\"message\":\"Some message\",\"code\":\"101\"},\"Email\":{\"status\":\"active\",\"message\":\"Some message\",\"code\":\"101\"},\"GMB\":{\"status\":\"active\",\"message\":\"Some message\",\"code\":\"101\"},\"FB\":{\"status\":\"active\",\"message\":\"Some message\",\"code\":\"101\"},\"WhatsApp\":{\"status\":\"active\",\"message\":\"Some message\",\"code\":\"101\"}},\"email\":\"JohnDeo@gmail.comm\",\"name\":\"John Deo\",\"firstName\":\"John\",\"lastName\":\"Deo\",\"phone\":\"+919509597501\",\"postalCode\":\"452001\",\"tags\":[\"id magna sed Lorem\",\"Duis dolor commodo aliqua\"],\"website\":\"https://www.google.com/\",\"attachments\":[],\"assignedTo\":\"nmFmQEsNgz6AVpgLVUJ0\",\"customFields\":[{\"id\":\"BcdmQEsNgz6AVpgLVUJ0\",\"value\":\"XYZ Corp\"}]}",
        ("type", "ContactDndUpdate"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::ContactTagUpdate`](super::Event::ContactTagUpdate),
/// with a new `webhook_id` and the current time as `timestamp`.
pub fn contact_tag_update() -> ContactEvent {
    sample_event(
        "{\"type\":\"ContactTagUpdate\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"nmFmQEsNgz6AVpgLVUJ0\",\"address1\":\"3535 1st St N\",\"city\":\"ruDolomitebika\",\"state\":\"AL\",\"companyName\":\"Loram ipsum\",\"country\":\"DE\",\"source\":\"xyz form\",\"dateAdded\":\"2021-11-26T12:41:02.193Z\",\"dateOfBirth\":\"2000-01-05T00:00:00.000Z\",\"dnd\":true,\"email\":\"JohnDeo@gmail.comm\",\"name\":\"John Deo\",\"firstName\":\"John\",\"lastName\":\"Deo\",\"phone\":\"+919509597501\",\"postalCode\":\"452001\",\"tags\":[\"id magna sed Lorem\",\"Duis dolor commodo aliqua\"],\"website\":\"https://www.google.com/\",\"attachments\":[],\"assignedTo\":\"nmFmQEsNgz6AVpgLVUJ0\",\"customFields\":[{\"id\":\"BcdmQEsNgz6AVpgLVUJ0\",\"value\":\"XYZ Corp\"}]}",
        ("type", "ContactTagUpdate"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::ContactUpdate`](super::Event::ContactUpdate), with a
/// new `webhook_id` and the current time as `timestamp`.
pub fn contact_update() -> ContactEvent {
    sample_event(
        "{\"type\":\"ContactUpdate\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"nmFmQEsNgz6AVpgLVUJ0\",\"address1\":\"3535 1st St N\",\"city\":\"ruDolomitebika\",\"state\":\"AL\",\"companyName\":\"Loram ipsum\",\"country\":\"DE\",\"source\":\"xyz form\",\"dateAdded\":\"2021-11-26T12:41:02.193Z\",\"dateOfBirth\":\"2000-01-05T00:00:00.000Z\",\"dnd\":true,\"email\":\"JohnDeo@gmail.comm\",\"name\":\"John Deo\",\"firstName\":\"John\",\"lastName\":\"Deo\",\"phone\":\"+919509597501\",\"postalCode\":\"452001\",\"tags\":[\"id magna sed Lorem\",\"Duis dolor commodo aliqua\"],\"website\":\"https://www.google.com/\",\"attachments\":[],\"assignedTo\":\"nmFmQEsNgz6AVpgLVUJ0\",\"customFields\":[{\"id\":\"BcdmQEsNgz6AVpgLVUJ0\",\"value\":\"XYZ Corp\"}]}",
        ("type", "ContactUpdate"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of
/// [`Event::ConversationUnreadUpdate`](super::Event::ConversationUnreadUpdate), with
/// a new `webhook_id` and the current time as `timestamp`.
pub fn conversation_unread_update() -> ConversationUnreadUpdate {
    sample_event(
        "{\"type\":\"ConversationUnreadUpdate\",\"locationId\":\"ADVlSQnPsdq3hinusd6C3\",\"id\":\"MzKIpg0rEIH2ZUGKf6BS\",\"contactId\":\"zsYhPBOUsEHtrK508Wm9\",\"deleted\":false,\"inbox\":false,\"starred\":true,\"unreadCount\":0}",
        ("type", "ConversationUnreadUpdate"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of
/// [`Event::ConversationUpdate`](super::Event::ConversationUpdate), with a new
/// `webhook_id` and the current time as `timestamp`.
pub fn conversation_update() -> ConversationUpdate {
    sample_event(
        "{\"type\":\"ConversationUpdate\",\"locationId\":\"ADVlSQnPsdq3hinusd6C3\",\"companyId\":\"5DP4iH6HLkQsiKESj6rh\",\"newConversationId\":\"MzKIpg0rEIH2ZUGKf6BS\",\"oldConversationId\":\"zsYhPBOUsEHtrK508Wm9\",\"contactId\":\"xQRHBmMkNjMVJKHFPdgM\"}",
        ("type", "ConversationUpdate"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of
/// [`Event::ExternalAuthConnected`](super::Event::ExternalAuthConnected), with a new
/// `webhook_id` and the current time as `timestamp`.
pub fn external_auth_connected() -> ExternalAuthConnected {
    sample_event(
        "{\"type\":\"EXTERNAL_AUTH_CONNECTED\",\"appId\":\"66a0419a0dffa47fb5f8b22f\",\"locationId\":\"aB3dE5fG7hI9jK1lM3nO\",\"companyId\":\"bC4eF6gH8iJ0kL2mN4oP\",\"authType\":\"oauth2\",\"scopes\":\"crm.objects.contacts.write oauth\",\"isAutoRefreshTokenEnabled\":true}",
        ("type", "EXTERNAL_AUTH_CONNECTED"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::InboundMessage`](super::Event::InboundMessage), with
/// a new `webhook_id` and the current time as `timestamp`.
pub fn inbound_message() -> MessageEvent {
    sample_event(
        "{\"type\":\"InboundMessage\",\"locationId\":\"l1C08ntBrFjLS0elLIYU\",\"attachments\":[],\"body\":\"This is a test message\",\"contactId\":\"cI08i1Bls3iTB9bKgFJh\",\"contentType\":\"text/plain\",\"conversationId\":\"fcanlLgpbQgQhderivVs\",\"dateAdded\":\"2021-04-21T11:31:45.750Z\",\"direction\":\"inbound\",\"messageType\":\"SMS\",\"status\":\"delivered\",\"conversationProviderId\":\"cI08i1Bls3iTB9bKgF01\"}",
        ("type", "InboundMessage"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::InvoiceCreate`](super::Event::InvoiceCreate), with a
/// new `webhook_id` and the current time as `timestamp`.
pub fn invoice_create() -> InvoiceEvent {
    sample_event(
        "{\"_id\":\"6578278e879ad2646715ba9c\",\"status\":\"draft\",\"liveMode\":false,\"amountPaid\":0,\"altId\":\"6578278e879ad2646715ba9c\",\"altType\":\"location\",\"name\":\"New Invoice\",\"businessDetails\":{\"name\":\"ABC Corp.\",\"address\":\"9931 Beechwood, TX\",\"phoneNo\":\"+1-214-559-6993\",\"website\":\"wwww.example.com\",\"logoUrl\":\"https://example.com/logo.png\",\"customValues\":[\"string\"]},\"invoiceNumber\":\"19\",\"currency\":\"USD\",\"contactDetails\":{\"id\":\"6578278e879ad2646715ba9c\",\"phoneNo\":\"+1-214-559-6993\",\"email\":\"alex@example.com\",\"customFields\":[\"string\"],\"name\":\"Alex\",\"address\":{\"countryCode\":\"US\",\"addressLine1\":\"9931 Beechwood\",\"addressLine2\":\"Beechwood\",\"city\":\"St. Houston\",\"state\":\"TX\",\"postalCode\":\"559-6993\"},\"additionalEmails\":[{\"email\":\"alex@example.com\"}],\"companyName\":\"ABC Corp.\"},\"issueDate\":\"2023-01-01\",\"dueDate\":\"2023-01-01\",\"discount\":{\"type\":\"percentage\",\"value\":10},\"invoiceItems\":[{\"taxes\":[],\"_id\":\"c6tZZU0rJBf30ZXx9Gli\",\"productId\":\"c6tZZU0rJBf30ZXx9Gli\",\"priceId\":\"c6tZZU0rJBf30ZXx9Gli\",\"currency\":\"USD\",\"name\":\"Macbook Pro\",\"qty\":1,\"amount\":999}],\"total\":999,\"title\":\"INVOICE\",\"amountDue\":999,\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\",\"totalSummary\":{\"subTotal\":999,\"discount\":0},\"type\":\"InvoiceCreate\"}",
        ("type", "InvoiceCreate"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::InvoiceDelete`](super::Event::InvoiceDelete), with a
/// new `webhook_id` and the current time as `timestamp`.
pub fn invoice_delete() -> InvoiceEvent {
    sample_event(
        "{\"_id\":\"6578278e879ad2646715ba9c\",\"status\":\"delete\",\"liveMode\":false,\"amountPaid\":0,\"altId\":\"6578278e879ad2646715ba9c\",\"altType\":\"location\",\"name\":\"New Invoice\",\"businessDetails\":{\"name\":\"ABC Corp.\",\"address\":\"9931 Beechwood, TX\",\"phoneNo\":\"+1-214-559-6993\",\"website\":\"wwww.example.com\",\"logoUrl\":\"https://example.com/logo.png\",\"customValues\":[\"string\"]},\"invoiceNumber\":\"19\",\"currency\":\"USD\",\"contactDetails\":{\"id\":\"6578278e879ad2646715ba9c\",\"phoneNo\":\"+1-214-559-6993\",\"email\":\"alex@example.com\",\"customFields\":[\"string\"],\"name\":\"Alex\",\"address\":{\"countryCode\":\"US\",\"addressLine1\":\"9931 Beechwood\",\"addressLine2\":\"Beechwood\",\"city\":\"St. Houston\",\"state\":\"TX\",\"postalCode\":\"559-6993\"},\"additionalEmails\":[{\"email\":\"alex@example.com\"}],\"companyName\":\"ABC Corp.\"},\"issueDate\":\"2023-01-01\",\"dueDate\":\"2023-01-01\",\"discount\":{\"type\":\"percentage\",\"value\":10},\"invoiceItems\":[{\"taxes\":[],\"_id\":\"c6tZZU0rJBf30ZXx9Gli\",\"productId\":\"c6tZZU0rJBf30ZXx9Gli\",\"priceId\":\"c6tZZU0rJBf30ZXx9Gli\",\"currency\":\"USD\",\"name\":\"Macbook Pro\",\"qty\":1,\"amount\":999}],\"total\":999,\"title\":\"INVOICE\",\"amountDue\":999,\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\",\"totalSummary\":{\"subTotal\":999,\"discount\":0},\"type\":\"InvoiceDelete\"}",
        ("type", "InvoiceDelete"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::InvoicePaid`](super::Event::InvoicePaid), with a new
/// `webhook_id` and the current time as `timestamp`.
pub fn invoice_paid() -> InvoiceEvent {
    sample_event(
        "{\"_id\":\"6578278e879ad2646715ba9c\",\"status\":\"paid\",\"liveMode\":false,\"amountPaid\":999,\"altId\":\"6578278e879ad2646715ba9c\",\"altType\":\"location\",\"name\":\"New Invoice\",\"businessDetails\":{\"name\":\"ABC Corp.\",\"address\":\"9931 Beechwood, TX\",\"phoneNo\":\"+1-214-559-6993\",\"website\":\"wwww.example.com\",\"logoUrl\":\"https://example.com/logo.png\",\"customValues\":[\"string\"]},\"invoiceNumber\":\"19\",\"currency\":\"USD\",\"contactDetails\":{\"id\":\"6578278e879ad2646715ba9c\",\"phoneNo\":\"+1-214-559-6993\",\"email\":\"alex@example.com\",\"customFields\":[\"string\"],\"name\":\"Alex\",\"address\":{\"countryCode\":\"US\",\"addressLine1\":\"9931 Beechwood\",\"addressLine2\":\"Beechwood\",\"city\":\"St. Houston\",\"state\":\"TX\",\"postalCode\":\"559-6993\"},\"additionalEmails\":[{\"email\":\"alex@example.com\"}],\"companyName\":\"ABC Corp.\"},\"issueDate\":\"2023-01-01\",\"dueDate\":\"2023-01-01\",\"discount\":{\"type\":\"percentage\",\"value\":10},\"invoiceItems\":[{\"taxes\":[],\"_id\":\"c6tZZU0rJBf30ZXx9Gli\",\"productId\":\"c6tZZU0rJBf30ZXx9Gli\",\"priceId\":\"c6tZZU0rJBf30ZXx9Gli\",\"currency\":\"USD\",\"name\":\"Macbook Pro\",\"qty\":1,\"amount\":999}],\"total\":999,\"title\":\"INVOICE\",\"amountDue\":0,\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\",\"totalSummary\":{\"subTotal\":999,\"discount\":0},\"type\":\"InvoicePaid\"}",
        ("type", "InvoicePaid"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of
/// [`Event::InvoicePartiallyPaid`](super::Event::InvoicePartiallyPaid), with a new
/// `webhook_id` and the current time as `timestamp`.
pub fn invoice_partially_paid() -> InvoiceEvent {
    sample_event(
        "{\"_id\":\"6578278e879ad2646715ba9c\",\"status\":\"partially_paid\",\"liveMode\":false,\"amountPaid\":899,\"altId\":\"6578278e879ad2646715ba9c\",\"altType\":\"location\",\"name\":\"New Invoice\",\"businessDetails\":{\"name\":\"ABC Corp.\",\"address\":\"9931 Beechwood, TX\",\"phoneNo\":\"+1-214-559-6993\",\"website\":\"wwww.example.com\",\"logoUrl\":\"https://example.com/logo.png\",\"customValues\":[\"string\"]},\"invoiceNumber\":\"19\",\"currency\":\"USD\",\"contactDetails\":{\"id\":\"6578278e879ad2646715ba9c\",\"phoneNo\":\"+1-214-559-6993\",\"email\":\"alex@example.com\",\"customFields\":[\"string\"],\"name\":\"Alex\",\"address\":{\"countryCode\":\"US\",\"addressLine1\":\"9931 Beechwood\",\"addressLine2\":\"Beechwood\",\"city\":\"St. Houston\",\"state\":\"TX\",\"postalCode\":\"559-6993\"},\"additionalEmails\":[{\"email\":\"alex@example.com\"}],\"companyName\":\"ABC Corp.\"},\"issueDate\":\"2023-01-01\",\"dueDate\":\"2023-01-01\",\"discount\":{\"type\":\"percentage\",\"value\":10},\"invoiceItems\":[{\"taxes\":[],\"_id\":\"c6tZZU0rJBf30ZXx9Gli\",\"productId\":\"c6tZZU0rJBf30ZXx9Gli\",\"priceId\":\"c6tZZU0rJBf30ZXx9Gli\",\"currency\":\"USD\",\"name\":\"Macbook Pro\",\"qty\":1,\"amount\":999}],\"total\":999,\"title\":\"INVOICE\",\"amountDue\":100,\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\",\"totalSummary\":{\"subTotal\":999,\"discount\":0},\"type\":\"InvoicePartiallyPaid\"}",
        ("type", "InvoicePartiallyPaid"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::InvoiceSent`](super::Event::InvoiceSent), with a new
/// `webhook_id` and the current time as `timestamp`.
pub fn invoice_sent() -> InvoiceEvent {
    sample_event(
        "{\"_id\":\"6578278e879ad2646715ba9c\",\"status\":\"sent\",\"liveMode\":false,\"amountPaid\":0,\"altId\":\"6578278e879ad2646715ba9c\",\"altType\":\"location\",\"name\":\"New Invoice\",\"businessDetails\":{\"name\":\"ABC Corp.\",\"address\":\"9931 Beechwood, TX\",\"phoneNo\":\"+1-214-559-6993\",\"website\":\"wwww.example.com\",\"logoUrl\":\"https://example.com/logo.png\",\"customValues\":[\"string\"]},\"invoiceNumber\":\"19\",\"currency\":\"USD\",\"contactDetails\":{\"id\":\"6578278e879ad2646715ba9c\",\"phoneNo\":\"+1-214-559-6993\",\"email\":\"alex@example.com\",\"customFields\":[\"string\"],\"name\":\"Alex\",\"address\":{\"countryCode\":\"US\",\"addressLine1\":\"9931 Beechwood\",\"addressLine2\":\"Beechwood\",\"city\":\"St. Houston\",\"state\":\"TX\",\"postalCode\":\"559-6993\"},\"additionalEmails\":[{\"email\":\"alex@example.com\"}],\"companyName\":\"ABC Corp.\"},\"issueDate\":\"2023-01-01\",\"dueDate\":\"2023-01-01\",\"discount\":{\"type\":\"percentage\",\"value\":10},\"invoiceItems\":[{\"taxes\":[],\"_id\":\"c6tZZU0rJBf30ZXx9Gli\",\"productId\":\"c6tZZU0rJBf30ZXx9Gli\",\"priceId\":\"c6tZZU0rJBf30ZXx9Gli\",\"currency\":\"USD\",\"name\":\"Macbook Pro\",\"qty\":1,\"amount\":999}],\"total\":999,\"title\":\"INVOICE\",\"amountDue\":999,\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\",\"totalSummary\":{\"subTotal\":999,\"discount\":0},\"type\":\"InvoiceSent\"}",
        ("type", "InvoiceSent"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::InvoiceUpdate`](super::Event::InvoiceUpdate), with a
/// new `webhook_id` and the current time as `timestamp`.
pub fn invoice_update() -> InvoiceEvent {
    sample_event(
        "{\"_id\":\"6578278e879ad2646715ba9c\",\"status\":\"draft\",\"liveMode\":false,\"amountPaid\":0,\"altId\":\"6578278e879ad2646715ba9c\",\"altType\":\"location\",\"name\":\"New Invoice\",\"businessDetails\":{\"name\":\"ABC Corp.\",\"address\":\"9931 Beechwood, TX\",\"phoneNo\":\"+1-214-559-6993\",\"website\":\"wwww.example.com\",\"logoUrl\":\"https://example.com/logo.png\",\"customValues\":[\"string\"]},\"invoiceNumber\":\"19\",\"currency\":\"USD\",\"contactDetails\":{\"id\":\"6578278e879ad2646715ba9c\",\"phoneNo\":\"+1-214-559-6993\",\"email\":\"alex@example.com\",\"customFields\":[\"string\"],\"name\":\"Alex\",\"address\":{\"countryCode\":\"US\",\"addressLine1\":\"9931 Beechwood\",\"addressLine2\":\"Beechwood\",\"city\":\"St. Houston\",\"state\":\"TX\",\"postalCode\":\"559-6993\"},\"additionalEmails\":[{\"email\":\"alex@example.com\"}],\"companyName\":\"ABC Corp.\"},\"issueDate\":\"2023-01-01\",\"dueDate\":\"2023-01-01\",\"discount\":{\"type\":\"percentage\",\"value\":10},\"invoiceItems\":[{\"taxes\":[],\"_id\":\"c6tZZU0rJBf30ZXx9Gli\",\"productId\":\"c6tZZU0rJBf30ZXx9Gli\",\"priceId\":\"c6tZZU0rJBf30ZXx9Gli\",\"currency\":\"USD\",\"name\":\"Macbook Pro\",\"qty\":1,\"amount\":999}],\"total\":999,\"title\":\"INVOICE\",\"amountDue\":999,\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\",\"totalSummary\":{\"subTotal\":999,\"discount\":0},\"type\":\"InvoiceUpdate\"}",
        ("type", "InvoiceUpdate"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::InvoiceVoid`](super::Event::InvoiceVoid), with a new
/// `webhook_id` and the current time as `timestamp`.
pub fn invoice_void() -> InvoiceEvent {
    sample_event(
        "{\"_id\":\"6578278e879ad2646715ba9c\",\"status\":\"void\",\"liveMode\":false,\"amountPaid\":0,\"altId\":\"6578278e879ad2646715ba9c\",\"altType\":\"location\",\"name\":\"New Invoice\",\"businessDetails\":{\"name\":\"ABC Corp.\",\"address\":\"9931 Beechwood, TX\",\"phoneNo\":\"+1-214-559-6993\",\"website\":\"wwww.example.com\",\"logoUrl\":\"https://example.com/logo.png\",\"customValues\":[\"string\"]},\"invoiceNumber\":\"19\",\"currency\":\"USD\",\"contactDetails\":{\"id\":\"6578278e879ad2646715ba9c\",\"phoneNo\":\"+1-214-559-6993\",\"email\":\"alex@example.com\",\"customFields\":[\"string\"],\"name\":\"Alex\",\"address\":{\"countryCode\":\"US\",\"addressLine1\":\"9931 Beechwood\",\"addressLine2\":\"Beechwood\",\"city\":\"St. Houston\",\"state\":\"TX\",\"postalCode\":\"559-6993\"},\"additionalEmails\":[{\"email\":\"alex@example.com\"}],\"companyName\":\"ABC Corp.\"},\"issueDate\":\"2023-01-01\",\"dueDate\":\"2023-01-01\",\"discount\":{\"type\":\"percentage\",\"value\":10},\"invoiceItems\":[{\"taxes\":[],\"_id\":\"c6tZZU0rJBf30ZXx9Gli\",\"productId\":\"c6tZZU0rJBf30ZXx9Gli\",\"priceId\":\"c6tZZU0rJBf30ZXx9Gli\",\"currency\":\"USD\",\"name\":\"Macbook Pro\",\"qty\":1,\"amount\":999}],\"total\":999,\"title\":\"INVOICE\",\"amountDue\":999,\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\",\"totalSummary\":{\"subTotal\":999,\"discount\":0},\"type\":\"InvoiceVoid\"}",
        ("type", "InvoiceVoid"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of
/// [`Event::KnowledgeBaseCreate`](super::Event::KnowledgeBaseCreate), with a new
/// `webhook_id` and the current time as `timestamp`.
pub fn knowledge_base_create() -> KnowledgeBaseEvent {
    sample_event(
        "{\"type\":\"KnowledgeBaseCreate\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"6578278e879ad2646715ba9c\",\"name\":\"Support Knowledge Base\",\"description\":\"FAQs and docs for customer support\",\"deleted\":false}",
        ("type", "KnowledgeBaseCreate"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of
/// [`Event::KnowledgeBaseDelete`](super::Event::KnowledgeBaseDelete), with a new
/// `webhook_id` and the current time as `timestamp`.
pub fn knowledge_base_delete() -> KnowledgeBaseEvent {
    sample_event("{}", ("type", "KnowledgeBaseDelete"), "webhookId", "timestamp")
}

/// Returns a sample of
/// [`Event::KnowledgeBaseFaqChange`](super::Event::KnowledgeBaseFaqChange), with a
/// new `webhook_id` and the current time as `timestamp`.
pub fn knowledge_base_faq_change() -> KnowledgeBaseAssetEvent {
    sample_event(
        "{\"type\":\"KnowledgeBaseFaqChange\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"knowledgeBaseId\":\"6578278e879ad2646715ba9c\",\"id\":\"c6tZZU0rJBf30ZXx9Gli\",\"assetType\":\"faq\",\"status\":\"active\",\"action\":\"updated\",\"deleted\":false}",
        ("type", "KnowledgeBaseFaqChange"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of
/// [`Event::KnowledgeBaseFileChange`](super::Event::KnowledgeBaseFileChange), with a
/// new `webhook_id` and the current time as `timestamp`.
pub fn knowledge_base_file_change() -> KnowledgeBaseAssetEvent {
    sample_event("{}", ("type", "KnowledgeBaseFileChange"), "webhookId", "timestamp")
}

/// Returns a sample of
/// [`Event::KnowledgeBaseRichTextChange`](super::Event::KnowledgeBaseRichTextChange),
/// with a new `webhook_id` and the current time as `timestamp`.
pub fn knowledge_base_rich_text_change() -> KnowledgeBaseAssetEvent {
    sample_event("{}", ("type", "KnowledgeBaseRichTextChange"), "webhookId", "timestamp")
}

/// Returns a sample of
/// [`Event::KnowledgeBaseTableFileChange`](super::Event::KnowledgeBaseTableFileChange),
/// with a new `webhook_id` and the current time as `timestamp`.
pub fn knowledge_base_table_file_change() -> KnowledgeBaseAssetEvent {
    sample_event(
        "{}",
        ("type", "KnowledgeBaseTableFileChange"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of
/// [`Event::KnowledgeBaseTrainedUrlChange`](super::Event::KnowledgeBaseTrainedUrlChange),
/// with a new `webhook_id` and the current time as `timestamp`.
pub fn knowledge_base_trained_url_change() -> KnowledgeBaseAssetEvent {
    sample_event(
        "{}",
        ("type", "KnowledgeBaseTrainedUrlChange"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of
/// [`Event::KnowledgeBaseUpdate`](super::Event::KnowledgeBaseUpdate), with a new
/// `webhook_id` and the current time as `timestamp`.
pub fn knowledge_base_update() -> KnowledgeBaseEvent {
    sample_event("{}", ("type", "KnowledgeBaseUpdate"), "webhookId", "timestamp")
}

/// Returns a sample of [`Event::LcEmailStats`](super::Event::LcEmailStats), with a
/// new `webhook_id` and the current time as `timestamp`.
pub fn lc_email_stats() -> EmailStatsEvent {
    sample_event(
        "{\"type\":\"LCEmailStats\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"companyId\":\"ve9EPM428h8vShlRW1KT\",\"webhookPayload\":{\"event\":\"delivered\",\"id\":\"ve9EPM428h8vShlRW1KT\",\"timestamp\":1714032441,\"flags\":{\"is-authenticated\":true,\"is-routed\":false,\"is-big\":false,\"is-system-test\":false,\"is-test-mode\":false},\"message\":{\"attachments\":[],\"headers\":{\"message-id\":\"<message-id>\",\"from\":\"Aaditya Chakravarty <dummy@example.com>\",\"to\":\"test@example.com\"},\"size\":1725},\"log-level\":\"info\",\"recipient\":\"test@example.com\",\"recipient-domain\":\"example.com\",\"tags\":[\"loc_ve9EPM428h8vShlRW1KT\",\"com_ve9EPM428h8vShlRW1KT\",\"et_other\"],\"recipient-provider\":\"Other\",\"campaigns\":[],\"delivery-status\":{\"attempt-no\":1,\"code\":250,\"message\":\"OK\",\"description\":\"\",\"session-seconds\":0.087,\"enhanced-code\":\"\",\"mx-host\":\"mail.example.com\",\"utf8\":true,\"i-first-delivery-attempt-seconds\":0.047},\"envelope\":{\"sender\":\"<sender-id>\",\"targets\":\"test@example.com\",\"transport\":\"smtp\",\"sending-ip\":\"127.0.0.1\",\"i-ip-pool-id\":\"65cc66e77a4d4f63649d394c\",\"i-ip-pool-name\":\"<pool-name>\"}}}",
        ("type", "LCEmailStats"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::LocationCreate`](super::Event::LocationCreate), with
/// a new `webhook_id` and the current time as `timestamp`.
pub fn location_create() -> LocationEvent {
    sample_event(
        "{\"type\":\"LocationCreate\",\"id\":\"ve9EPM428h8vShlRW1KT\",\"companyId\":\"otg8dTQqGLh3Q6iQI55w\",\"name\":\"Loram ipsum\",\"email\":\"mailer@example.com\",\"stripeProductId\":\"prod_xyz123abc\"}",
        ("type", "LocationCreate"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::LocationUpdate`](super::Event::LocationUpdate), with
/// a new `webhook_id` and the current time as `timestamp`.
pub fn location_update() -> LocationEvent {
    sample_event(
        "{\"type\":\"LocationUpdate\",\"id\":\"ve9EPM428h8vShlRW1KT\",\"companyId\":\"otg8dTQqGLh3Q6iQI55w\",\"name\":\"Loram ipsum\",\"email\":\"mailer@example.com\",\"stripeProductId\":\"prod_xyz123abc\"}",
        ("type", "LocationUpdate"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::NoteCreate`](super::Event::NoteCreate), with a new
/// `webhook_id` and the current time as `timestamp`.
pub fn note_create() -> NoteEvent {
    sample_event(
        "{\"type\":\"NoteCreate\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"otg8dTQqGLh3Q6iQI55w\",\"body\":\"Loram ipsum\",\"contactId\":\"CWBf1PR9LvvBkcYqiXlc\",\"dateAdded\":\"2021-11-26T12:41:02.193Z\"}",
        ("type", "NoteCreate"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::NoteDelete`](super::Event::NoteDelete), with a new
/// `webhook_id` and the current time as `timestamp`.
pub fn note_delete() -> NoteEvent {
    sample_event(
        "{\"type\":\"NoteDelete\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"otg8dTQqGLh3Q6iQI55w\",\"body\":\"Loram ipsum\",\"contactId\":\"CWBf1PR9LvvBkcYqiXlc\",\"dateAdded\":\"2021-11-26T12:41:02.193Z\"}",
        ("type", "NoteDelete"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::NoteUpdate`](super::Event::NoteUpdate), with a new
/// `webhook_id` and the current time as `timestamp`.
pub fn note_update() -> NoteEvent {
    sample_event(
        "{\"type\":\"NoteUpdate\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"otg8dTQqGLh3Q6iQI55w\",\"body\":\"Loram ipsum\",\"contactId\":\"CWBf1PR9LvvBkcYqiXlc\",\"dateAdded\":\"2021-11-26T12:41:02.193Z\"}",
        ("type", "NoteUpdate"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of
/// [`Event::ObjectSchemaCreate`](super::Event::ObjectSchemaCreate), with a new
/// `webhook_id` and the current time as `timestamp`.
pub fn object_schema_create() -> ObjectSchemaEvent {
    sample_event(
        "{\"id\":\"6798a1a18fc746e0eba2ccfe\",\"labels\":{\"singular\":\"pet\",\"plural\":\"pets\"},\"description\":\"Pet's Description\",\"searchableProperties\":[\"custom_objects.pets.pet_name\"],\"primaryDisplayProperty\":\"custom_objects.pets.pet_name\",\"key\":\"custom_objects.pets\",\"locationId\":\"eHy2cOSZxMQzQ6Yyvl8P\",\"updatedAt\":\"2025-01-28T09:21:37.311Z\",\"createdAt\":\"2025-01-28T09:21:37.311Z\",\"objectType\":\"USER_DEFINED\",\"timestamp\":\"2025-02-10T08:26:05.961Z\",\"type\":\"ObjectSchemaCreate\"}",
        ("type", "ObjectSchemaCreate"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of
/// [`Event::ObjectSchemaUpdate`](super::Event::ObjectSchemaUpdate), with a new
/// `webhook_id` and the current time as `timestamp`.
pub fn object_schema_update() -> ObjectSchemaEvent {
    sample_event(
        "{\"id\":\"6798a1a18fc746e0eba2ccfe\",\"labels\":{\"singular\":\"pet\",\"plural\":\"pets\"},\"description\":\"Pet's Description\",\"searchableProperties\":[\"custom_objects.pets.pet_name\"],\"primaryDisplayProperty\":\"custom_objects.pets.pet_name\",\"key\":\"custom_objects.pets\",\"locationId\":\"eHy2cOSZxMQzQ6Yyvl8P\",\"updatedAt\":\"2025-01-28T09:21:37.311Z\",\"createdAt\":\"2025-01-28T09:21:37.311Z\",\"objectType\":\"USER_DEFINED\",\"timestamp\":\"2025-02-10T08:26:05.961Z\",\"type\":\"ObjectSchemaUpdate\"}",
        ("type", "ObjectSchemaUpdate"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of
/// [`Event::OpportunityAssignedToUpdate`](super::Event::OpportunityAssignedToUpdate),
/// with a new `webhook_id` and the current time as `timestamp`.
pub fn opportunity_assigned_to_update() -> OpportunityEvent {
    sample_event(
        "{\"type\":\"OpportunityAssignedToUpdate\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"wWhVuzqpRuOA1ZVWi4FC\",\"assignedTo\":\"bNl8QNGXhIQJLv8eeASQ\",\"contactId\":\"cJAWDskpkJHbRbhAT7bs\",\"monetaryValue\":40,\"name\":\"Loram ipsu\",\"pipelineId\":\"VDm7RPYC2GLUvdpKmBfC\",\"pipelineStageId\":\"e93ba61a-53b3-45e7-985a-c7732dbcdb69\",\"source\":\"Loram ipsu\",\"status\":\"open\",\"dateAdded\":\"2021-11-26T12:41:02.193Z\"}",
        ("type", "OpportunityAssignedToUpdate"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::OpportunityCreate`](super::Event::OpportunityCreate),
/// with a new `webhook_id` and the current time as `timestamp`.
pub fn opportunity_create() -> OpportunityEvent {
    sample_event(
        "{\"type\":\"OpportunityCreate\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"wWhVuzqpRuOA1ZVWi4FC\",\"assignedTo\":\"bNl8QNGXhIQJLv8eeASQ\",\"contactId\":\"cJAWDskpkJHbRbhAT7bs\",\"monetaryValue\":40,\"name\":\"Loram ipsu\",\"pipelineId\":\"VDm7RPYC2GLUvdpKmBfC\",\"pipelineStageId\":\"e93ba61a-53b3-45e7-985a-c7732dbcdb69\",\"source\":\"Loram ipsu\",\"status\":\"open\",\"dateAdded\":\"2021-11-26T12:41:02.193Z\"}",
        ("type", "OpportunityCreate"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::OpportunityDelete`](super::Event::OpportunityDelete),
/// with a new `webhook_id` and the current time as `timestamp`.
pub fn opportunity_delete() -> OpportunityEvent {
    sample_event(
        "{\"type\":\"OpportunityDelete\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"wWhVuzqpRuOA1ZVWi4FC\",\"assignedTo\":\"bNl8QNGXhIQJLv8eeASQ\",\"contactId\":\"cJAWDskpkJHbRbhAT7bs\",\"monetaryValue\":40,\"name\":\"Loram ipsu\",\"pipelineId\":\"VDm7RPYC2GLUvdpKmBfC\",\"pipelineStageId\":\"e93ba61a-53b3-45e7-985a-c7732dbcdb69\",\"source\":\"Loram ipsu\",\"status\":\"open\",\"dateAdded\":\"2021-11-26T12:41:02.193Z\"}",
        ("type", "OpportunityDelete"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of
/// [`Event::OpportunityMonetaryValueUpdate`](super::Event::OpportunityMonetaryValueUpdate),
/// with a new `webhook_id` and the current time as `timestamp`.
pub fn opportunity_monetary_value_update() -> OpportunityEvent {
    sample_event(
        "{\"type\":\"OpportunityMonetaryValueUpdate\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"wWhVuzqpRuOA1ZVWi4FC\",\"assignedTo\":\"bNl8QNGXhIQJLv8eeASQ\",\"contactId\":\"cJAWDskpkJHbRbhAT7bs\",\"monetaryValue\":40,\"name\":\"Loram ipsu\",\"pipelineId\":\"VDm7RPYC2GLUvdpKmBfC\",\"pipelineStageId\":\"e93ba61a-53b3-45e7-985a-c7732dbcdb69\",\"source\":\"Loram ipsu\",\"status\":\"open\",\"dateAdded\":\"2021-11-26T12:41:02.193Z\"}",
        ("type", "OpportunityMonetaryValueUpdate"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of
/// [`Event::OpportunityStageUpdate`](super::Event::OpportunityStageUpdate), with a
/// new `webhook_id` and the current time as `timestamp`.
pub fn opportunity_stage_update() -> OpportunityEvent {
    sample_event(
        "{\"type\":\"OpportunityStageUpdate\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"wWhVuzqpRuOA1ZVWi4FC\",\"assignedTo\":\"bNl8QNGXhIQJLv8eeASQ\",\"contactId\":\"cJAWDskpkJHbRbhAT7bs\",\"monetaryValue\":40,\"name\":\"Loram ipsu\",\"pipelineId\":\"VDm7RPYC2GLUvdpKmBfC\",\"pipelineStageId\":\"e93ba61a-53b3-45e7-985a-c7732dbcdb69\",\"source\":\"Loram ipsu\",\"status\":\"open\",\"dateAdded\":\"2021-11-26T12:41:02.193Z\"}",
        ("type", "OpportunityStageUpdate"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of
/// [`Event::OpportunityStatusUpdate`](super::Event::OpportunityStatusUpdate), with a
/// new `webhook_id` and the current time as `timestamp`.
pub fn opportunity_status_update() -> OpportunityEvent {
    sample_event(
        "{\"type\":\"OpportunityStatusUpdate\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"wWhVuzqpRuOA1ZVWi4FC\",\"assignedTo\":\"bNl8QNGXhIQJLv8eeASQ\",\"contactId\":\"cJAWDskpkJHbRbhAT7bs\",\"monetaryValue\":40,\"name\":\"Loram ipsu\",\"pipelineId\":\"VDm7RPYC2GLUvdpKmBfC\",\"pipelineStageId\":\"e93ba61a-53b3-45e7-985a-c7732dbcdb69\",\"source\":\"Loram ipsu\",\"status\":\"open\",\"dateAdded\":\"2021-11-26T12:41:02.193Z\"}",
        ("type", "OpportunityStatusUpdate"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::OpportunityUpdate`](super::Event::OpportunityUpdate),
/// with a new `webhook_id` and the current time as `timestamp`.
pub fn opportunity_update() -> OpportunityEvent {
    sample_event(
        "{\"type\":\"OpportunityUpdate\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"wWhVuzqpRuOA1ZVWi4FC\",\"assignedTo\":\"bNl8QNGXhIQJLv8eeASQ\",\"contactId\":\"cJAWDskpkJHbRbhAT7bs\",\"monetaryValue\":40,\"name\":\"Loram ipsu\",\"pipelineId\":\"VDm7RPYC2GLUvdpKmBfC\",\"pipelineStageId\":\"e93ba61a-53b3-45e7-985a-c7732dbcdb69\",\"source\":\"Loram ipsu\",\"status\":\"open\",\"dateAdded\":\"2021-11-26T12:41:02.193Z\"}",
        ("type", "OpportunityUpdate"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::OrderCreate`](super::Event::OrderCreate), with a new
/// `webhook_id` and the current time as `timestamp`.
pub fn order_create() -> OrderEvent {
    sample_event(
        "{\"type\":\"OrderCreate\",\"locationId\":\"Z4Bxl8J4SaPEPLq9IQ8g\",\"_id\":\"660ed43bfdf9fc05a0de7a40\",\"altId\":\"Z4Bxl8J4SaPEPLq9IQ8g\",\"altType\":\"location\",\"status\":\"pending\",\"taxSummary\":[{\"_id\":\"63770f5cecf298787c752075\",\"name\":\"10%\",\"calculation\":\"exclusive\",\"rate\":10,\"amount\":12.1}],\"fulfillmentStatus\":\"unfulfilled\",\"contactId\":\"ff2JstbQJfRuofXzeT0M\",\"currency\":\"USD\",\"amount\":150.1,\"liveMode\":false,\"amountSummary\":{\"subtotal\":138,\"discount\":0,\"tax\":12.1,\"shipping\":0},\"source\":{\"type\":\"website\",\"subType\":\"store\",\"id\":\"nohc1pPZJlpZTpxJfLCp\",\"name\":\"Ecom Store\",\"meta\":{\"stepId\":\"dca58f2c-943b-4a92-b591-5d79f37df0a1\",\"pageId\":\"IoJJMciJZIRBSzGZcjl4\",\"domain\":\"ghl.shareef.me\",\"pageUrl\":\"/checkout\"}},\"createdAt\":\"2024-04-04T16:24:27.036Z\",\"updatedAt\":\"2024-04-04T16:24:31.297Z\",\"contactSnapshot\":{\"id\":\"ff2JstbQJfRuofXzeT0M\",\"locationId\":\"Z4Bxl8J4SaPEPLq9IQ8g\",\"firstName\":\"Maxwell\",\"lastName\":\"Schmidt\",\"email\":\"limof@mailinator.com\",\"phone\":\"+2389372075506\",\"dnd\":false,\"source\":\"Ecom Store\",\"address1\":\"Velit consequuntur \",\"city\":\"Eius eveniet provid\",\"state\":\"Ea provident volupt\",\"postalCode\":\"61131\",\"tags\":[],\"country\":\"CV\",\"dateAdded\":\"2024-04-04T16:24:21.375Z\"},\"items\":[{\"name\":\"Men's classic tee - XL / Charcoal\",\"qty\":1,\"product\":{\"_id\":\"660ed1ff95e1dc88d5b0d346\",\"name\":\"Men's classic tee\",\"availableInStore\":true,\"taxes\":[],\"variants\":[{\"id\":\"6xcxyf3ufjm\",\"name\":\"Size\",\"options\":[{\"id\":\"pq72pwv2dd\",\"name\":\"S\"},{\"id\":\"oxyrtisnrch\",\"name\":\"M\"},{\"id\":\"e90dmjc49m7\",\"name\":\"L\"},{\"id\":\"100p40ngait\",\"name\":\"XL\"},{\"id\":\"1g0zjf4s57l\",\"name\":\"2XL\"},{\"id\":\"x3qgphbudz\",\"name\":\"3XL\"},{\"id\":\"4spdojmrhlh\",\"name\":\"4XL\"}]},{\"id\":\"06to66ownvc5\",\"name\":\"Color\",\"options\":[{\"id\":\"7uhq7ky7bge\",\"name\":\"Maroon\"},{\"id\":\"qeac76hvr1c\",\"name\":\"Black\"},{\"id\":\"yhgmvthkf49\",\"name\":\"Navy\"},{\"id\":\"plg4elfx0sq\",\"name\":\"Red\"},{\"id\":\"7etdl015ljk\",\"name\":\"Royal\"},{\"id\":\"yj1jw5ga5bk\",\"name\":\"Charcoal\"}]}]},\"price\":{\"_id\":\"660ed20095e1dcd37bb0d392\",\"name\":\"XL / Charcoal\",\"type\":\"one_time\",\"currency\":\"USD\",\"amount\":17,\"variantOptionIds\":[\"100p40ngait\",\"yj1jw5ga5bk\"]}},{\"name\":\"Tshirt - Green / S\",\"qty\":1,\"product\":{\"_id\":\"64f84dea1e2c5ae21f0714dd\",\"name\":\"Tshirt\",\"description\":\"<p>Here is the <span style=\\\"color: rgb(206, 145, 120); color: rgb(206, 145, 120)\\\">onDeleteMedia</span></p>\",\"availableInStore\":true,\"taxes\":[{\"_id\":\"63770f5cecf298787c752075\",\"calculation\":\"exclusive\",\"deleted\":false,\"altId\":\"Z4Bxl8J4SaPEPLq9IQ8g\",\"altType\":\"location\",\"name\":\"10%\",\"rate\":10,\"createdAt\":\"2022-11-18T04:51:40.067Z\",\"updatedAt\":\"2022-11-18T04:51:40.067Z\",\"__v\":0}],\"variants\":[{\"id\":\"mhpty6azkx\",\"name\":\"Color\",\"options\":[{\"id\":\"j1kri8rtkz\",\"name\":\"Red\"},{\"id\":\"qxd87i00pr\",\"name\":\"Green\"}]},{\"id\":\"14ykjkzqfe\",\"name\":\"Size\",\"options\":[{\"id\":\"nk794wey5a\",\"name\":\"S\"}]}]},\"price\":{\"_id\":\"64f84dec1e2c5ae21f0714e1\",\"name\":\"Green / S\",\"type\":\"one_time\",\"currency\":\"USD\",\"amount\":121,\"variantOptionIds\":[\"qxd87i00pr\",\"nk794wey5a\"]}}]}",
        ("type", "OrderCreate"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::OrderStatusUpdate`](super::Event::OrderStatusUpdate),
/// with a new `webhook_id` and the current time as `timestamp`.
pub fn order_status_update() -> OrderEvent {
    sample_event(
        "{\"type\":\"OrderStatusUpdate\",\"locationId\":\"Z4Bxl8J4SaPEPLq9IQ8g\",\"_id\":\"660ed43bfdf9fc05a0de7a40\",\"altId\":\"Z4Bxl8J4SaPEPLq9IQ8g\",\"altType\":\"location\",\"status\":\"completed\",\"taxSummary\":[{\"_id\":\"63770f5cecf298787c752075\",\"name\":\"10%\",\"calculation\":\"exclusive\",\"rate\":10,\"amount\":12.1}],\"fulfillmentStatus\":\"unfulfilled\",\"contactId\":\"ff2JstbQJfRuofXzeT0M\",\"currency\":\"USD\",\"amount\":150.1,\"liveMode\":false,\"amountSummary\":{\"subtotal\":138,\"discount\":0,\"tax\":12.1,\"shipping\":0},\"source\":{\"type\":\"website\",\"subType\":\"store\",\"id\":\"nohc1pPZJlpZTpxJfLCp\",\"name\":\"Ecom Store\",\"meta\":{\"stepId\":\"dca58f2c-943b-4a92-b591-5d79f37df0a1\",\"pageId\":\"IoJJMciJZIRBSzGZcjl4\",\"domain\":\"ghl.shareef.me\",\"pageUrl\":\"/checkout\"}},\"createdAt\":\"2024-04-04T16:24:27.036Z\",\"updatedAt\":\"2024-04-04T16:24:31.297Z\",\"contactSnapshot\":{\"id\":\"ff2JstbQJfRuofXzeT0M\",\"locationId\":\"Z4Bxl8J4SaPEPLq9IQ8g\",\"firstName\":\"Maxwell\",\"lastName\":\"Schmidt\",\"email\":\"limof@mailinator.com\",\"phone\":\"+2389372075506\",\"dnd\":false,\"source\":\"Ecom Store\",\"address1\":\"Velit consequuntur \",\"city\":\"Eius eveniet provid\",\"state\":\"Ea provident volupt\",\"postalCode\":\"61131\",\"tags\":[],\"country\":\"CV\",\"dateAdded\":\"2024-04-04T16:24:21.375Z\"},\"items\":[{\"name\":\"Men's classic tee - XL / Charcoal\",\"qty\":1,\"product\":{\"_id\":\"660ed1ff95e1dc88d5b0d346\",\"name\":\"Men's classic tee\",\"availableInStore\":true,\"taxes\":[],\"variants\":[{\"id\":\"6xcxyf3ufjm\",\"name\":\"Size\",\"options\":[{\"id\":\"pq72pwv2dd\",\"name\":\"S\"},{\"id\":\"oxyrtisnrch\",\"name\":\"M\"},{\"id\":\"e90dmjc49m7\",\"name\":\"L\"},{\"id\":\"100p40ngait\",\"name\":\"XL\"},{\"id\":\"1g0zjf4s57l\",\"name\":\"2XL\"},{\"id\":\"x3qgphbudz\",\"name\":\"3XL\"},{\"id\":\"4spdojmrhlh\",\"name\":\"4XL\"}]},{\"id\":\"06to66ownvc5\",\"name\":\"Color\",\"options\":[{\"id\":\"7uhq7ky7bge\",\"name\":\"Maroon\"},{\"id\":\"qeac76hvr1c\",\"name\":\"Black\"},{\"id\":\"yhgmvthkf49\",\"name\":\"Navy\"},{\"id\":\"plg4elfx0sq\",\"name\":\"Red\"},{\"id\":\"7etdl015ljk\",\"name\":\"Royal\"},{\"id\":\"yj1jw5ga5bk\",\"name\":\"Charcoal\"}]}]},\"price\":{\"_id\":\"660ed20095e1dcd37bb0d392\",\"name\":\"XL / Charcoal\",\"type\":\"one_time\",\"currency\":\"USD\",\"amount\":17,\"variantOptionIds\":[\"100p40ngait\",\"yj1jw5ga5bk\"]}},{\"name\":\"Tshirt - Green / S\",\"qty\":1,\"product\":{\"_id\":\"64f84dea1e2c5ae21f0714dd\",\"name\":\"Tshirt\",\"description\":\"<p>Here is the <span style=\\\"color: rgb(206, 145, 120); color: rgb(206, 145, 120)\\\">onDeleteMedia</span></p>\",\"availableInStore\":true,\"taxes\":[{\"_id\":\"63770f5cecf298787c752075\",\"calculation\":\"exclusive\",\"deleted\":false,\"altId\":\"Z4Bxl8J4SaPEPLq9IQ8g\",\"altType\":\"location\",\"name\":\"10%\",\"rate\":10,\"createdAt\":\"2022-11-18T04:51:40.067Z\",\"updatedAt\":\"2022-11-18T04:51:40.067Z\",\"__v\":0}],\"variants\":[{\"id\":\"mhpty6azkx\",\"name\":\"Color\",\"options\":[{\"id\":\"j1kri8rtkz\",\"name\":\"Red\"},{\"id\":\"qxd87i00pr\",\"name\":\"Green\"}]},{\"id\":\"14ykjkzqfe\",\"name\":\"Size\",\"options\":[{\"id\":\"nk794wey5a\",\"name\":\"S\"}]}]},\"price\":{\"_id\":\"64f84dec1e2c5ae21f0714e1\",\"name\":\"Green / S\",\"type\":\"one_time\",\"currency\":\"USD\",\"amount\":121,\"variantOptionIds\":[\"qxd87i00pr\",\"nk794wey5a\"]}}]}",
        ("type", "OrderStatusUpdate"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::OutboundMessage`](super::Event::OutboundMessage),
/// with a new `webhook_id` and the current time as `timestamp`.
pub fn outbound_message() -> MessageEvent {
    sample_event(
        "{\"type\":\"OutboundMessage\",\"locationId\":\"l1C08ntBrFjLS0elLIYU\",\"attachments\":[],\"body\":\"This is a test message\",\"contactId\":\"cI08i1Bls3iTB9bKgFJh\",\"contentType\":\"text/plain\",\"conversationId\":\"fcanlLgpbQgQhderivVs\",\"dateAdded\":\"2021-04-21T11:31:45.750Z\",\"direction\":\"inbound\",\"messageType\":\"SMS\",\"source\":\"app\",\"status\":\"delivered\",\"conversationProviderId\":\"cI08i1Bls3iTB9bKgF01\"}",
        ("type", "OutboundMessage"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of `PaymentProviderQuery`.
pub fn payment_provider_query() -> PaymentProviderQuery {
    sample(
        "{\"type\":\"verify\",\"transactionId\":\"66a0419a0dffa47fb5f8b22f\",\"chargeId\":\"text\",\"subscriptionId\":\"text\",\"apiKey\":\"text\"}",
    )
}

/// Returns a sample of [`Event::PlanChange`](super::Event::PlanChange), with a new
/// `webhook_id` and the current time as `timestamp`.
pub fn plan_change() -> PlanChange {
    sample_event(
        "{\"type\":\"PLAN_CHANGE\",\"appId\":\"ve9EPM428h8vShlRW1KT\",\"locationId\":\"otg8dTQqGLh3Q6iQI55w\",\"companyId\":\"otg8dTQqGLh3Q6iQI55w\",\"userId\":\"otg8dTQqGLh3Q6iQI55w\",\"currentPlanId\":\"66a0419a0dffa47fb5f8b22f\",\"newPlanId\":\"66a0419a0dffa47fb5f8b22f\"}",
        ("type", "PLAN_CHANGE"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::PriceCreate`](super::Event::PriceCreate), with a new
/// `webhook_id` and the current time as `timestamp`.
pub fn price_create() -> PriceEvent {
    sample_event(
        "{\"_id\":\"655b33aa2209e60b6adb87a7\",\"membershipOffers\":[{\"label\":\"top_50\",\"value\":\"50\",\"_id\":\"655b33aa2209e60b6adb87a7\"}],\"variantOptionIds\":[\"h4z7u0im2q8\",\"h3nst2ltsnn\"],\"locationId\":\"3SwdhCsvxI8Au3KsPJt6\",\"product\":\"655b33a82209e60b6adb87a5\",\"userId\":\"6YAtzfzpmHAdj0e8GkKp\",\"name\":\"Red / S\",\"priceType\":\"one_time\",\"currency\":\"INR\",\"amount\":199999,\"recurring\":{\"interval\":\"day\",\"intervalCount\":1},\"createdAt\":\"2023-11-20T10:23:38.645Z\",\"updatedAt\":\"2024-01-23T09:57:04.852Z\",\"compareAtPrice\":2000000,\"trackInventory\":null,\"availableQuantity\":5,\"allowOutOfStockPurchases\":true,\"type\":\"PriceCreate\"}",
        ("type", "PriceCreate"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::PriceDelete`](super::Event::PriceDelete), with a new
/// `webhook_id` and the current time as `timestamp`.
pub fn price_delete() -> PriceEvent {
    sample_event(
        "{\"_id\":\"655b33aa2209e60b6adb87a7\",\"membershipOffers\":[{\"label\":\"top_50\",\"value\":\"50\",\"_id\":\"655b33aa2209e60b6adb87a7\"}],\"variantOptionIds\":[\"h4z7u0im2q8\",\"h3nst2ltsnn\"],\"locationId\":\"3SwdhCsvxI8Au3KsPJt6\",\"product\":\"655b33a82209e60b6adb87a5\",\"userId\":\"6YAtzfzpmHAdj0e8GkKp\",\"name\":\"Red / S\",\"type\":\"PriceDelete\",\"currency\":\"INR\",\"amount\":199999,\"recurring\":{\"interval\":\"day\",\"intervalCount\":1},\"createdAt\":\"2023-11-20T10:23:38.645Z\",\"updatedAt\":\"2024-01-23T09:57:04.852Z\",\"compareAtPrice\":2000000,\"trackInventory\":null,\"availableQuantity\":5,\"allowOutOfStockPurchases\":true,\"priceType\":\"one_time\"}",
        ("type", "PriceDelete"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::PriceUpdate`](super::Event::PriceUpdate), with a new
/// `webhook_id` and the current time as `timestamp`.
pub fn price_update() -> PriceEvent {
    sample_event(
        "{\"_id\":\"655b33aa2209e60b6adb87a7\",\"membershipOffers\":[{\"label\":\"top_50\",\"value\":\"50\",\"_id\":\"655b33aa2209e60b6adb87a7\"}],\"variantOptionIds\":[\"h4z7u0im2q8\",\"h3nst2ltsnn\"],\"locationId\":\"3SwdhCsvxI8Au3KsPJt6\",\"product\":\"655b33a82209e60b6adb87a5\",\"userId\":\"6YAtzfzpmHAdj0e8GkKp\",\"name\":\"Red / S\",\"type\":\"PriceUpdate\",\"currency\":\"INR\",\"amount\":199999,\"recurring\":{\"interval\":\"day\",\"intervalCount\":1},\"createdAt\":\"2023-11-20T10:23:38.645Z\",\"updatedAt\":\"2024-01-23T09:57:04.852Z\",\"compareAtPrice\":2000000,\"trackInventory\":null,\"availableQuantity\":5,\"allowOutOfStockPurchases\":true,\"priceType\":\"one_time\"}",
        ("type", "PriceUpdate"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::ProductCreate`](super::Event::ProductCreate), with a
/// new `webhook_id` and the current time as `timestamp`.
pub fn product_create() -> ProductEvent {
    sample_event(
        "{\"_id\":\"655b33a82209e60b6adb87a5\",\"description\":\"This is a really awesome product\",\"variants\":[{\"id\":\"38s63qmxfr4\",\"name\":\"Size\",\"options\":[{\"id\":\"h4z7u0im2q8\",\"name\":\"XL\"}]}],\"medias\":[{\"id\":\"fzrgusiuu0m\",\"title\":\"1dd7dcd0-e71d-4cf7-a06b-6d47723d6a29.png\",\"url\":\"https://storage.googleapis.com/ghl-test/3SwdhCsvxI8Au3KsPJt6/media/sample.png\",\"type\":\"image\",\"isFeatured\":true}],\"locationId\":\"3SwdhCsvxI8Au3KsPJt6\",\"name\":\"Awesome Product\",\"productType\":\"PHYSICAL\",\"availableInStore\":true,\"userId\":\"6YAtzfzpmHAdj0e8GkKp\",\"createdAt\":\"2023-11-20T10:23:36.515Z\",\"updatedAt\":\"2024-01-23T09:57:04.846Z\",\"statementDescriptor\":\"abcde\",\"image\":\"https://storage.googleapis.com/ghl-test/3SwdhCsvxI8Au3KsPJt6/media/65af8d5df88bdb4b1022ee90.png\",\"type\":\"ProductCreate\"}",
        ("type", "ProductCreate"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::ProductDelete`](super::Event::ProductDelete), with a
/// new `webhook_id` and the current time as `timestamp`.
pub fn product_delete() -> ProductEvent {
    sample_event(
        "{\"_id\":\"655b33a82209e60b6adb87a5\",\"description\":\"This is a really awesome product\",\"variants\":[{\"id\":\"38s63qmxfr4\",\"name\":\"Size\",\"options\":[{\"id\":\"h4z7u0im2q8\",\"name\":\"XL\"}]}],\"medias\":[{\"id\":\"fzrgusiuu0m\",\"title\":\"1dd7dcd0-e71d-4cf7-a06b-6d47723d6a29.png\",\"url\":\"https://storage.googleapis.com/ghl-test/3SwdhCsvxI8Au3KsPJt6/media/sample.png\",\"type\":\"image\",\"isFeatured\":true}],\"locationId\":\"3SwdhCsvxI8Au3KsPJt6\",\"name\":\"Awesome Product\",\"productType\":\"PHYSICAL\",\"availableInStore\":true,\"userId\":\"6YAtzfzpmHAdj0e8GkKp\",\"createdAt\":\"2023-11-20T10:23:36.515Z\",\"updatedAt\":\"2024-01-23T09:57:04.846Z\",\"statementDescriptor\":\"abcde\",\"image\":\"https://storage.googleapis.com/ghl-test/3SwdhCsvxI8Au3KsPJt6/media/65af8d5df88bdb4b1022ee90.png\",\"type\":\"ProductDelete\"}",
        ("type", "ProductDelete"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::ProductUpdate`](super::Event::ProductUpdate), with a
/// new `webhook_id` and the current time as `timestamp`.
pub fn product_update() -> ProductEvent {
    sample_event(
        "{\"_id\":\"655b33a82209e60b6adb87a5\",\"description\":\"This is a really awesome product\",\"variants\":[{\"id\":\"38s63qmxfr4\",\"name\":\"Size\",\"options\":[{\"id\":\"h4z7u0im2q8\",\"name\":\"XL\"}]}],\"medias\":[{\"id\":\"fzrgusiuu0m\",\"title\":\"1dd7dcd0-e71d-4cf7-a06b-6d47723d6a29.png\",\"url\":\"https://storage.googleapis.com/ghl-test/3SwdhCsvxI8Au3KsPJt6/media/sample.png\",\"type\":\"image\",\"isFeatured\":true}],\"locationId\":\"3SwdhCsvxI8Au3KsPJt6\",\"name\":\"Awesome Product\",\"productType\":\"PHYSICAL\",\"availableInStore\":true,\"userId\":\"6YAtzfzpmHAdj0e8GkKp\",\"createdAt\":\"2023-11-20T10:23:36.515Z\",\"updatedAt\":\"2024-01-23T09:57:04.846Z\",\"statementDescriptor\":\"abcde\",\"image\":\"https://storage.googleapis.com/ghl-test/3SwdhCsvxI8Au3KsPJt6/media/65af8d5df88bdb4b1022ee90.png\",\"type\":\"ProductUpdate\"}",
        ("type", "ProductUpdate"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of
/// [`Event::ProviderOutboundMessage`](super::Event::ProviderOutboundMessage), with a
/// new `webhookId` in `extra` and the current time as `timestamp` in `extra`.
pub fn provider_outbound_message() -> ProviderOutboundMessage {
    sample_event(
        "{\"contactId\":\"GKBhT6BfwY9mjzXAU3sq\",\"locationId\":\"GKAWb4yu7A4LSc0skQ6g\",\"messageId\":\"GKJxs4P5L8dWc5CFUITM\",\"type\":\"SMS\",\"phone\":\"+15864603685\",\"message\":\"The text message to be sent to the contact\",\"attachments\":[\"https://www.google.com/images/branding/googlelogo/1x/googlelogo_color_272x92dp.png\"],\"userId\":\"GK56r6wdJDrkUPd0xsmx\"}",
        ("type", "SMS"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::RecordCreate`](super::Event::RecordCreate), with a
/// new `webhook_id` and the current time as `timestamp`.
pub fn record_create() -> RecordEvent {
    sample_event(
        "{\"id\":\"679b8f9bde6a0c356a0311b3\",\"locationId\":\"eHy2cOSZxMQzQ6Yyvl8P\",\"timestamp\":\"2025-02-10T08:26:05.961Z\",\"owners\":[\"60d5ec49f72b2a001f5f9d91\"],\"followers\":[\"60d5ec49f72b2a001f5f9d93\",\"60d5ec49f72b2a001f5f9d94\"],\"properties\":[{\"key\":\"pet_name\",\"valueString\":\"buddy\"}],\"type\":\"RecordCreate\"}",
        ("type", "RecordCreate"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::RecordDelete`](super::Event::RecordDelete), with a
/// new `webhook_id` and the current time as `timestamp`.
pub fn record_delete() -> RecordEvent {
    sample_event(
        "{\"id\":\"679b8f9bde6a0c356a0311b3\",\"locationId\":\"eHy2cOSZxMQzQ6Yyvl8P\",\"timestamp\":\"2025-02-10T08:26:05.961Z\",\"owners\":[\"60d5ec49f72b2a001f5f9d91\"],\"followers\":[\"60d5ec49f72b2a001f5f9d93\",\"60d5ec49f72b2a001f5f9d94\"],\"properties\":[{\"key\":\"pet_name\",\"valueString\":\"buddy\"}],\"type\":\"RecordDelete\"}",
        ("type", "RecordDelete"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::RecordUpdate`](super::Event::RecordUpdate), with a
/// new `webhook_id` and the current time as `timestamp`.
pub fn record_update() -> RecordEvent {
    sample_event(
        "{\"id\":\"679b8f9bde6a0c356a0311b3\",\"locationId\":\"eHy2cOSZxMQzQ6Yyvl8P\",\"timestamp\":\"2025-02-10T08:26:05.961Z\",\"owners\":[\"60d5ec49f72b2a001f5f9d91\"],\"followers\":[\"60d5ec49f72b2a001f5f9d93\",\"60d5ec49f72b2a001f5f9d94\"],\"properties\":[{\"key\":\"pet_name\",\"valueString\":\"buddy\"}],\"type\":\"RecordUpdate\"}",
        ("type", "RecordUpdate"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::RelationCreate`](super::Event::RelationCreate), with
/// a new `webhook_id` and the current time as `timestamp`.
pub fn relation_create() -> RelationEvent {
    sample_event(
        "{\"id\":\"67ae0d741119d218c9d0c477\",\"firstObjectKey\":\"custom_objects.mad\",\"firstRecordId\":\"67a349a79b28947ec1f65bb5\",\"secondObjectKey\":\"contact\",\"secondRecordId\":\"emqfhnG3g9D9chy9inTz\",\"associationId\":\"669e5795add2094075906c65\",\"locationId\":\"eHy2cOSZxMQzQ6Yyvl8P\",\"type\":\"RelationCreate\"}",
        ("type", "RelationCreate"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::RelationDelete`](super::Event::RelationDelete), with
/// a new `webhook_id` and the current time as `timestamp`.
pub fn relation_delete() -> RelationEvent {
    sample_event(
        "{\"id\":\"67ae0d741119d218c9d0c477\",\"firstObjectKey\":\"custom_objects.mad\",\"firstRecordId\":\"67a349a79b28947ec1f65bb5\",\"secondObjectKey\":\"contact\",\"secondRecordId\":\"emqfhnG3g9D9chy9inTz\",\"associationId\":\"669e5795add2094075906c65\",\"locationId\":\"eHy2cOSZxMQzQ6Yyvl8P\",\"type\":\"RelationDelete\"}",
        ("type", "RelationDelete"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::SaasPlanCreate`](super::Event::SaasPlanCreate), with
/// a new `webhook_id` and the current time as `timestamp`.
pub fn saas_plan_create() -> SaasPlanCreate {
    sample_event(
        "{\"type\":\"SaasPlanCreate\",\"companyId\":\"zzyG7A4x6bRJl5SlhQhH\",\"appId\":\"688c7eb11123320e907fe6e1\",\"versionId\":\"688c7eb11123320e907fe6e1\",\"description\":\"saas\",\"planId\":\"688c8e28e4080ecf4e9ad59a\",\"title\":\"test saas\",\"saasProducts\":[\"2-way-text-messaging\",\"crm\"],\"addOns\":[],\"planLevel\":3,\"trialPeriod\":7,\"userLimit\":0,\"contactLimit\":0,\"prices\":[{\"id\":\"price_1RrFciCScnf89tZoANu4chyo\",\"billingInterval\":\"month\",\"active\":true,\"amount\":19700,\"currency\":\"usd\",\"symbol\":\"$\"},{\"id\":\"price_1RrFciCScnf89tZo8V8JTFdZ\",\"billingInterval\":\"year\",\"active\":true,\"amount\":197000,\"currency\":\"usd\",\"symbol\":\"$\"}],\"categoryId\":\"66f243418b7a302ee2a83856\",\"snapshotId\":\"\",\"productId\":\"prod_SmpH3W8OsYv51x\",\"isSaaSV2\":false,\"createdAt\":\"2025-08-01T09:51:36.329Z\",\"updatedAt\":\"2025-08-01T09:51:36.329Z\"}",
        ("type", "SaasPlanCreate"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of
/// [`Event::SupportTicketCreate`](super::Event::SupportTicketCreate), with a new
/// `webhook_id` and the current time as `timestamp`.
pub fn support_ticket_create() -> SupportTicketEvent {
    sample_event("{}", ("type", "SupportTicketCreate"), "webhookId", "timestamp")
}

/// Returns a sample of
/// [`Event::SupportTicketDelete`](super::Event::SupportTicketDelete), with a new
/// `webhook_id` and the current time as `timestamp`.
pub fn support_ticket_delete() -> SupportTicketEvent {
    sample_event("{}", ("type", "SupportTicketDelete"), "webhookId", "timestamp")
}

/// Returns a sample of
/// [`Event::SupportTicketUpdate`](super::Event::SupportTicketUpdate), with a new
/// `webhook_id` and the current time as `timestamp`.
pub fn support_ticket_update() -> SupportTicketEvent {
    sample_event(
        "{\"type\":\"SupportTicketUpdate\",\"ticketId\":\"66a0419a0dffa47fb5f8b22f\",\"appId\":\"ve9EPM428h8vShlRW1KT\",\"companyId\":\"otg8dTQqGLh3Q6iQI55w\",\"locationId\":\"otg8dTQqGLh3Q6iQI55w\",\"versionId\":\"66a0419a0dffa47fb5f8b22f\"}",
        ("type", "SupportTicketUpdate"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::TaskComplete`](super::Event::TaskComplete), with a
/// new `webhook_id` and the current time as `timestamp`.
pub fn task_complete() -> TaskEvent {
    sample_event(
        "{\"type\":\"TaskComplete\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"5HrB1IbmnKMBXloldFuP\",\"assignedTo\":\"bNl8QNGXhIQJLv8eeASQ\",\"body\":\"testing\",\"contactId\":\"WFwVrSSjZ2CNHbZThQX2\",\"dateAdded\":\"2021-11-29T13:37:28.304Z\",\"dueDate\":\"2021-12-22T06:55:00.000Z\",\"title\":\"test\"}",
        ("type", "TaskComplete"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::TaskCreate`](super::Event::TaskCreate), with a new
/// `webhook_id` and the current time as `timestamp`.
pub fn task_create() -> TaskEvent {
    sample_event(
        "{\"type\":\"TaskCreate\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"UlRWGLSXh0ji5qbiGu4i\",\"assignedTo\":\"63e4qiWDsFJjOYAC8phG\",\"body\":\"Loram ipsum\",\"contactId\":\"CWBf1PR9LvvBkcYqiXlc\",\"title\":\"Loram ipsum\",\"dateAdded\":\"2021-11-26T12:41:02.193Z\",\"dueDate\":\"2021-11-26T12:41:02.193Z\"}",
        ("type", "TaskCreate"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::TaskDelete`](super::Event::TaskDelete), with a new
/// `webhook_id` and the current time as `timestamp`.
pub fn task_delete() -> TaskEvent {
    sample_event(
        "{\"type\":\"TaskDelete\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"UlRWGLSXh0ji5qbiGu4i\",\"assignedTo\":\"63e4qiWDsFJjOYAC8phG\",\"body\":\"Loram ipsum\",\"contactId\":\"CWBf1PR9LvvBkcYqiXlc\",\"title\":\"Loram ipsum\",\"dateAdded\":\"2021-11-26T12:41:02.193Z\",\"dueDate\":\"2021-11-26T12:41:02.193Z\"}",
        ("type", "TaskDelete"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of `TriggerSubscription`.
pub fn trigger_subscription() -> TriggerSubscription {
    sample(
        "{\"triggerData\":{\"id\":\"def\",\"key\":\"trigger_a\",\"filters\":[],\"eventType\":\"CREATED\",\"targetUrl\":\"https://services.leadconnectorhq.com/workflows-marketplace/triggers/execute/abc/def\"},\"meta\":{\"key\":\"trigger_a\",\"version\":\"2.4\"},\"extras\":{\"locationId\":\"aB3dE5fG7hI9jK1lM3nO\",\"workflowId\":\"11111111-2222-4333-8444-555555555555\",\"companyId\":\"bC4eF6gH8iJ0kL2mN4oP\"}}",
    )
}

/// Returns a sample of [`Event::UserCreate`](super::Event::UserCreate), with a new
/// `webhook_id` and the current time as `timestamp`.
pub fn user_create() -> UserEvent {
    sample_event(
        "{\"type\":\"UserCreate\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"id\":\"ve9EPM428h8vShlRW1KT\",\"firstName\":\"John\",\"lastName\":\"Doe\",\"email\":\"john.doe+2@example.com\",\"phone\":\"+13235559998\",\"extension\":\"111\",\"role\":\"user\",\"permissions\":{\"adwordsReportingEnabled\":true,\"affiliateManagerEnabled\":false,\"agentReportingEnabled\":true,\"appointmentsEnabled\":true,\"assignedDataOnly\":false,\"attributionsReportingEnabled\":true,\"bloggingEnabled\":true,\"botService\":false,\"bulkRequestsEnabled\":true,\"campaignsEnabled\":true,\"campaignsReadOnly\":false,\"cancelSubscriptionEnabled\":true,\"communitiesEnabled\":true,\"contactsEnabled\":true,\"contentAiEnabled\":true,\"conversationsEnabled\":true,\"dashboardStatsEnabled\":true,\"facebookAdsReportingEnabled\":true,\"funnelsEnabled\":true,\"invoiceEnabled\":true,\"leadValueEnabled\":true,\"marketingEnabled\":true,\"membershipEnabled\":true,\"onlineListingsEnabled\":true,\"opportunitiesEnabled\":true,\"paymentsEnabled\":true,\"phoneCallEnabled\":true,\"recordPaymentEnabled\":true,\"refundsEnabled\":true,\"reviewsEnabled\":true,\"settingsEnabled\":true,\"socialPlanner\":true,\"tagsEnabled\":true,\"triggersEnabled\":true,\"websitesEnabled\":true,\"workflowsEnabled\":true,\"workflowsReadOnly\":false}}",
        ("type", "UserCreate"),
        "webhookId",
        "timestamp",
    )
}

/// Returns a sample of [`Event::UserDelete`](super::Event::UserDelete), with a new
/// `webhook_id` and the current time as `timestamp`.
pub fn user_delete() -> UserEvent {
    sample_event("{}", ("type", "UserDelete"), "webhookId", "timestamp")
}

/// Returns a sample of [`Event::UserUpdate`](super::Event::UserUpdate), with a new
/// `webhook_id` and the current time as `timestamp`.
pub fn user_update() -> UserEvent {
    sample_event("{}", ("type", "UserUpdate"), "webhookId", "timestamp")
}

/// Returns a sample of [`Event::VoiceAiCallEnd`](super::Event::VoiceAiCallEnd), with
/// a new `webhook_id` and the current time as `timestamp`.
pub fn voice_ai_call_end() -> VoiceAiCallEnd {
    sample_event(
        "{\"type\":\"VoiceAiCallEnd\",\"id\":\"CALL_abcdef123456\",\"locationId\":\"LOC_1234567890\",\"agentId\":\"507f1f77bcf86cd799439011\",\"contactId\":\"contact_abc123\",\"fromNumber\":\"+12345678901\",\"createdAt\":\"2025-08-01T00:00:00.000Z\",\"duration\":187,\"summary\":\"The caller asked about an appointment.\",\"transcript\":\"bot:Hello\\nhuman:Hi\",\"translation\":{\"transcript\":\"bot:Hola\\nhuman:Hola\",\"language\":\"es\"},\"extractedData\":{\"phoneNumber\":\"+1234567890\"},\"executedCallActions\":[{\"_id\":\"64b7c5a1e1f2a3b4c5d6e7f8\",\"actionType\":\"CALL_TRANSFER\",\"actionName\":\"Transfer to Sales\",\"actionParameters\":{\"transferToType\":\"number\",\"transferToValue\":\"+12345678901\"},\"executedAt\":\"2025-08-01T00:00:20.000Z\",\"triggerReceivedAt\":\"2025-08-01T00:00:18.000Z\"}],\"messageId\":\"msg_123456\",\"trialCall\":false}",
        ("type", "VoiceAiCallEnd"),
        "webhookId",
        "timestamp",
    )
}

sample_body! {
    AppInstall, AppPaymentStatus, AppUninstall, AppUpdate, AppointmentEvent,
    AssociationEvent, CampaignStatusUpdate, ContactEvent, ConversationUnreadUpdate,
    ConversationUpdate, ExternalAuthConnected, InvoiceEvent, KnowledgeBaseEvent,
    KnowledgeBaseAssetEvent, EmailStatsEvent, LocationEvent, NoteEvent,
    ObjectSchemaEvent, OpportunityEvent, OrderEvent, MessageEvent, PaymentProviderQuery,
    PlanChange, PriceEvent, ProductEvent, ProviderOutboundMessage, RecordEvent,
    RelationEvent, SaasPlanCreate, SupportTicketEvent, TaskEvent, TriggerSubscription,
    UserEvent, VoiceAiCallEnd,
}

impl AppInstall {
    /// Type of the event: `INSTALL`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// Id of the app that receives the event.
    #[must_use]
    pub fn app_id(mut self, value: impl IntoOptional<AppId>) -> Self {
        self.app_id = value.into_optional();
        self
    }

    /// Id of the company (agency).
    #[must_use]
    pub fn company_id(mut self, value: impl IntoOptional<CompanyId>) -> Self {
        self.company_id = value.into_optional();
        self
    }

    /// Id of the location (sub-account); absent if the app was installed in a company.
    #[must_use]
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.location_id = value.into_optional();
        self
    }

    /// Id of the user who installed the app.
    #[must_use]
    pub fn user_id(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.user_id = value.into_optional();
        self
    }

    /// Id of the app's plan that the account subscribed to; absent for a free app.
    #[must_use]
    pub fn plan_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.plan_id = value.into_optional();
        self
    }

    /// Trial of the app; an object without members if there is none.
    #[must_use]
    pub fn trial(mut self, value: impl IntoOptional<AppTrial>) -> Self {
        self.trial = value.into_optional();
        self
    }

    /// Whether the company offers HighLevel under a brand of its own (white label).
    #[must_use]
    pub fn is_whitelabel_company(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_whitelabel_company = value.into_optional();
        self
    }

    /// The brand under which the company offers HighLevel (white label). Without such a
    /// brand, the strings are empty or absent.
    #[must_use]
    pub fn whitelabel_details(
        mut self,
        value: impl IntoOptional<WhitelabelDetails>,
    ) -> Self {
        self.whitelabel_details = value.into_optional();
        self
    }

    /// Name of the company that installed the app.
    #[must_use]
    pub fn company_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.company_name = value.into_optional();
        self
    }

    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    #[must_use]
    pub fn version_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.version_id = value.into_optional();
        self
    }

    /// Id of the delivery. Retries have the same id.
    #[must_use]
    pub fn webhook_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.webhook_id = value.into_optional();
        self
    }

    /// When HighLevel sent the event.
    #[must_use]
    pub fn timestamp(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.timestamp = value.into_optional();
        self
    }

    /// Type of the account that the app was installed in. Every observed installation
    /// says `Location`.
    #[must_use]
    pub fn install_type(mut self, value: impl IntoOptional<InstallType>) -> Self {
        self.install_type = value.into_optional();
        self
    }
}

impl AppPaymentStatus {
    /// Type of the event: `APP_PAYMENT_STATUS`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// Id of the app that receives the event.
    #[must_use]
    pub fn app_id(mut self, value: impl IntoOptional<AppId>) -> Self {
        self.app_id = value.into_optional();
        self
    }

    /// Id of the location (sub-account); absent if the app is installed in a company.
    #[must_use]
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.location_id = value.into_optional();
        self
    }

    /// Id of the company (agency).
    #[must_use]
    pub fn company_id(mut self, value: impl IntoOptional<CompanyId>) -> Self {
        self.company_id = value.into_optional();
        self
    }

    /// Id of the user who pays; null if unknown.
    #[must_use]
    pub fn user_id(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.user_id = value.into_optional();
        self
    }

    /// State of the payment before the change.
    #[must_use]
    pub fn previous_status(mut self, value: impl IntoOptional<AppPaymentState>) -> Self {
        self.previous_status = value.into_optional();
        self
    }

    /// State of the payment after the change.
    #[must_use]
    pub fn new_status(mut self, value: impl IntoOptional<AppPaymentState>) -> Self {
        self.new_status = value.into_optional();
        self
    }

    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    #[must_use]
    pub fn version_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.version_id = value.into_optional();
        self
    }

    /// Id of the delivery. Retries have the same id.
    #[must_use]
    pub fn webhook_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.webhook_id = value.into_optional();
        self
    }

    /// When HighLevel sent the event.
    #[must_use]
    pub fn timestamp(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.timestamp = value.into_optional();
        self
    }
}

impl AppUninstall {
    /// Type of the event: `UNINSTALL`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// Id of the app that receives the event.
    #[must_use]
    pub fn app_id(mut self, value: impl IntoOptional<AppId>) -> Self {
        self.app_id = value.into_optional();
        self
    }

    /// Id of the company (agency); absent if the app was removed from a location.
    #[must_use]
    pub fn company_id(mut self, value: impl IntoOptional<CompanyId>) -> Self {
        self.company_id = value.into_optional();
        self
    }

    /// Id of the location (sub-account); absent if the app was removed from a company.
    #[must_use]
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.location_id = value.into_optional();
        self
    }

    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    #[must_use]
    pub fn version_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.version_id = value.into_optional();
        self
    }

    /// Id of the delivery. Retries have the same id.
    #[must_use]
    pub fn webhook_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.webhook_id = value.into_optional();
        self
    }

    /// When HighLevel sent the event.
    #[must_use]
    pub fn timestamp(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.timestamp = value.into_optional();
        self
    }

    /// Reason why the app was removed, such as `PAYMENT_FAILURE`.
    #[must_use]
    pub fn reason(mut self, value: impl IntoOptional<String>) -> Self {
        self.reason = value.into_optional();
        self
    }
}

impl AppUpdate {
    /// Type of the event: `UPDATE` or `AppUpdate`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// Id of the app that receives the event.
    #[must_use]
    pub fn app_id(mut self, value: impl IntoOptional<AppId>) -> Self {
        self.app_id = value.into_optional();
        self
    }

    /// Id of the company (agency).
    #[must_use]
    pub fn company_id(mut self, value: impl IntoOptional<CompanyId>) -> Self {
        self.company_id = value.into_optional();
        self
    }

    /// Id of the location (sub-account); absent if the app is installed in a company.
    #[must_use]
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.location_id = value.into_optional();
        self
    }

    /// Id of the user who updated the app.
    #[must_use]
    pub fn user_id(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.user_id = value.into_optional();
        self
    }

    /// Id of the app's plan that the account subscribed to; absent for a free app.
    #[must_use]
    pub fn plan_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.plan_id = value.into_optional();
        self
    }

    /// Id of the version that was installed before.
    #[must_use]
    pub fn previous_version_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.previous_version_id = value.into_optional();
        self
    }

    /// Trial of the app; an object without members if there is none.
    #[must_use]
    pub fn trial(mut self, value: impl IntoOptional<AppTrial>) -> Self {
        self.trial = value.into_optional();
        self
    }

    /// Whether the company offers HighLevel under a brand of its own (white label).
    #[must_use]
    pub fn is_whitelabel_company(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_whitelabel_company = value.into_optional();
        self
    }

    /// The brand under which the company offers HighLevel (white label). Without such a
    /// brand, the strings are empty or absent.
    #[must_use]
    pub fn whitelabel_details(
        mut self,
        value: impl IntoOptional<WhitelabelDetails>,
    ) -> Self {
        self.whitelabel_details = value.into_optional();
        self
    }

    /// Name of the company that installed the app.
    #[must_use]
    pub fn company_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.company_name = value.into_optional();
        self
    }

    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    #[must_use]
    pub fn version_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.version_id = value.into_optional();
        self
    }

    /// Id of the delivery. Retries have the same id.
    #[must_use]
    pub fn webhook_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.webhook_id = value.into_optional();
        self
    }

    /// When HighLevel sent the event.
    #[must_use]
    pub fn timestamp(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.timestamp = value.into_optional();
        self
    }
}

impl AppointmentEvent {
    /// Type of the event, such as `AppointmentCreate`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// Id of the location (sub-account).
    #[must_use]
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.location_id = value.into_optional();
        self
    }

    /// The appointment that was booked, changed or deleted.
    #[must_use]
    pub fn appointment(mut self, value: impl IntoOptional<EventAppointment>) -> Self {
        self.appointment = value.into_optional();
        self
    }

    /// Id of the app that receives the event.
    #[must_use]
    pub fn app_id(mut self, value: impl IntoOptional<AppId>) -> Self {
        self.app_id = value.into_optional();
        self
    }

    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    #[must_use]
    pub fn version_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.version_id = value.into_optional();
        self
    }

    /// Id of the delivery. Retries have the same id.
    #[must_use]
    pub fn webhook_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.webhook_id = value.into_optional();
        self
    }

    /// When HighLevel sent the event.
    #[must_use]
    pub fn timestamp(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.timestamp = value.into_optional();
        self
    }
}

impl AssociationEvent {
    /// Id of the association.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<AssociationId>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Whether HighLevel or the location defined the association.
    #[must_use]
    pub fn association_type(
        mut self,
        value: impl IntoOptional<EventAssociationType>,
    ) -> Self {
        self.association_type = value.into_optional();
        self
    }

    /// Key of the first object, such as `custom_objects.pets` or `contact`.
    #[must_use]
    pub fn first_object_key(mut self, value: impl IntoOptional<String>) -> Self {
        self.first_object_key = value.into_optional();
        self
    }

    /// Role of the records of the first object, such as `student`.
    #[must_use]
    pub fn first_object_label(mut self, value: impl IntoOptional<String>) -> Self {
        self.first_object_label = value.into_optional();
        self
    }

    /// Maximum number of second objects per first object, such as `MANY_TO_MANY`.
    #[must_use]
    pub fn first_object_to_second_object_cardinality(
        mut self,
        value: impl IntoOptional<String>,
    ) -> Self {
        self.first_object_to_second_object_cardinality = value.into_optional();
        self
    }

    /// Key of the second object, such as `custom_objects.pets` or `contact`.
    #[must_use]
    pub fn second_object_key(mut self, value: impl IntoOptional<String>) -> Self {
        self.second_object_key = value.into_optional();
        self
    }

    /// Role of the records of the second object, such as `teacher`.
    #[must_use]
    pub fn second_object_label(mut self, value: impl IntoOptional<String>) -> Self {
        self.second_object_label = value.into_optional();
        self
    }

    /// Maximum number of first objects per second object.
    #[must_use]
    pub fn second_object_to_first_object_cardinality(
        mut self,
        value: impl IntoOptional<String>,
    ) -> Self {
        self.second_object_to_first_object_cardinality = value.into_optional();
        self
    }

    /// Key by which API calls name the association.
    #[must_use]
    pub fn key(mut self, value: impl IntoOptional<String>) -> Self {
        self.key = value.into_optional();
        self
    }

    /// Id of the location (sub-account).
    #[must_use]
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.location_id = value.into_optional();
        self
    }

    /// Id of the app that receives the event.
    #[must_use]
    pub fn app_id(mut self, value: impl IntoOptional<AppId>) -> Self {
        self.app_id = value.into_optional();
        self
    }

    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    #[must_use]
    pub fn version_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.version_id = value.into_optional();
        self
    }

    /// Id of the delivery. Retries have the same id.
    #[must_use]
    pub fn webhook_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.webhook_id = value.into_optional();
        self
    }

    /// When HighLevel sent the event.
    #[must_use]
    pub fn timestamp(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.timestamp = value.into_optional();
        self
    }

    /// Type of the event, such as `AssociationCreate`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.type_ = value.into_optional();
        self
    }
}

impl AttributionSource {
    /// Channel through which the contact came, such as `manual`, `form` or `csv_import`.
    #[must_use]
    pub fn medium(mut self, value: impl IntoOptional<String>) -> Self {
        self.medium = value.into_optional();
        self
    }

    /// Id of the object that `medium` names, such as a form or a survey.
    #[must_use]
    pub fn medium_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.medium_id = value.into_optional();
        self
    }

    /// Type of the session, such as `CRM UI` or `Direct traffic`.
    #[must_use]
    pub fn session_source(mut self, value: impl IntoOptional<String>) -> Self {
        self.session_source = value.into_optional();
        self
    }

    /// URL of the page on which the contact was created.
    #[must_use]
    pub fn with_url(mut self, value: impl IntoOptional<String>) -> Self {
        self.url = value.into_optional();
        self
    }

    /// URL of the page with the link that the contact followed.
    #[must_use]
    pub fn referrer(mut self, value: impl IntoOptional<String>) -> Self {
        self.referrer = value.into_optional();
        self
    }

    /// IP address from which the visitor came.
    #[must_use]
    pub fn ip(mut self, value: impl IntoOptional<String>) -> Self {
        self.ip = value.into_optional();
        self
    }

    /// Header `User-Agent` of the visitor's browser.
    #[must_use]
    pub fn user_agent(mut self, value: impl IntoOptional<String>) -> Self {
        self.user_agent = value.into_optional();
        self
    }

    /// Name of the campaign.
    #[must_use]
    pub fn campaign(mut self, value: impl IntoOptional<String>) -> Self {
        self.campaign = value.into_optional();
        self
    }

    /// Id of the marketing campaign.
    #[must_use]
    pub fn campaign_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.campaign_id = value.into_optional();
        self
    }

    /// Value of the URL parameter `utm_source`, such as `google`.
    #[must_use]
    pub fn utm_source(mut self, value: impl IntoOptional<String>) -> Self {
        self.utm_source = value.into_optional();
        self
    }

    /// Value of the URL parameter `utm_medium`, such as `cpc`.
    #[must_use]
    pub fn utm_medium(mut self, value: impl IntoOptional<String>) -> Self {
        self.utm_medium = value.into_optional();
        self
    }

    /// Value of the URL parameter `utm_content`.
    #[must_use]
    pub fn utm_content(mut self, value: impl IntoOptional<String>) -> Self {
        self.utm_content = value.into_optional();
        self
    }

    /// Value of the URL parameter `utm_term`.
    #[must_use]
    pub fn utm_term(mut self, value: impl IntoOptional<String>) -> Self {
        self.utm_term = value.into_optional();
        self
    }

    /// Value of the URL parameter `utm_keyword`.
    #[must_use]
    pub fn utm_keyword(mut self, value: impl IntoOptional<String>) -> Self {
        self.utm_keyword = value.into_optional();
        self
    }

    /// Value of the URL parameter `utm_matchtype`.
    #[must_use]
    pub fn utm_matchtype(mut self, value: impl IntoOptional<String>) -> Self {
        self.utm_matchtype = value.into_optional();
        self
    }

    /// Click id of Google Ads.
    #[must_use]
    pub fn gclid(mut self, value: impl IntoOptional<String>) -> Self {
        self.gclid = value.into_optional();
        self
    }

    /// Click id of Google Ads for visits to an app on iOS.
    #[must_use]
    pub fn gbraid(mut self, value: impl IntoOptional<String>) -> Self {
        self.gbraid = value.into_optional();
        self
    }

    /// Click id of Google Ads for visits to a website from iOS.
    #[must_use]
    pub fn wbraid(mut self, value: impl IntoOptional<String>) -> Self {
        self.wbraid = value.into_optional();
        self
    }

    /// Click id of Google Display & Video 360.
    #[must_use]
    pub fn dclid(mut self, value: impl IntoOptional<String>) -> Self {
        self.dclid = value.into_optional();
        self
    }

    /// Click id of Microsoft Ads, `msclkid`; HighLevel misspells the name.
    #[must_use]
    pub fn msclikid(mut self, value: impl IntoOptional<String>) -> Self {
        self.msclikid = value.into_optional();
        self
    }

    /// Click id of Facebook.
    #[must_use]
    pub fn fbclid(mut self, value: impl IntoOptional<String>) -> Self {
        self.fbclid = value.into_optional();
        self
    }

    /// Value of the cookie `_fbc` of Facebook, which identifies the click on an ad.
    #[must_use]
    pub fn fbc(mut self, value: impl IntoOptional<String>) -> Self {
        self.fbc = value.into_optional();
        self
    }

    /// Value of the cookie `_fbp` of Facebook, which identifies the browser.
    #[must_use]
    pub fn fbp(mut self, value: impl IntoOptional<String>) -> Self {
        self.fbp = value.into_optional();
        self
    }

    /// Id of the event that was reported to Facebook.
    #[must_use]
    pub fn facebook_event_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.facebook_event_id = value.into_optional();
        self
    }

    /// Client id of Google Analytics.
    #[must_use]
    pub fn ga_client_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.ga_client_id = value.into_optional();
        self
    }

    /// Session id of Google Analytics.
    #[must_use]
    pub fn ga_session_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.ga_session_id = value.into_optional();
        self
    }

    /// Name of the advertisement.
    #[must_use]
    pub fn ad_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.ad_name = value.into_optional();
        self
    }

    /// Id of the advertisement.
    #[must_use]
    pub fn ad_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.ad_id = value.into_optional();
        self
    }

    /// Id of the group of advertisements at Google.
    #[must_use]
    pub fn ad_group_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.ad_group_id = value.into_optional();
        self
    }

    /// Id of the set of advertisements at Facebook.
    #[must_use]
    pub fn ad_set_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.ad_set_id = value.into_optional();
        self
    }
}

impl CampaignStatusUpdate {
    /// Type of the event: `CampaignStatusUpdate`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// Id of the location (sub-account).
    #[must_use]
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.location_id = value.into_optional();
        self
    }

    /// Id of the campaign that the contact is in.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Id of the contact in the campaign.
    #[must_use]
    pub fn contact_id(mut self, value: impl IntoOptional<ContactId>) -> Self {
        self.contact_id = value.into_optional();
        self
    }

    /// State of the contact in the campaign, such as `paused`.
    #[must_use]
    pub fn status(mut self, value: impl IntoOptional<String>) -> Self {
        self.status = value.into_optional();
        self
    }

    /// Id of the message template that the campaign sent.
    #[must_use]
    pub fn template_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.template_id = value.into_optional();
        self
    }

    /// The reply of the contact.
    #[must_use]
    pub fn replied(mut self, value: impl IntoOptional<String>) -> Self {
        self.replied = value.into_optional();
        self
    }

    /// When the contact was added to the campaign.
    #[must_use]
    pub fn date_added(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.date_added = value.into_optional();
        self
    }

    /// Id of the app that receives the event.
    #[must_use]
    pub fn app_id(mut self, value: impl IntoOptional<AppId>) -> Self {
        self.app_id = value.into_optional();
        self
    }

    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    #[must_use]
    pub fn version_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.version_id = value.into_optional();
        self
    }

    /// Id of the delivery. Retries have the same id.
    #[must_use]
    pub fn webhook_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.webhook_id = value.into_optional();
        self
    }

    /// When HighLevel sent the event.
    #[must_use]
    pub fn timestamp(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.timestamp = value.into_optional();
        self
    }
}

impl ContactEvent {
    /// Type of the event, such as `ContactCreate`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// Id of the location (sub-account).
    #[must_use]
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.location_id = value.into_optional();
        self
    }

    /// Id of the contact.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<ContactId>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// First line of the address, such as the street.
    #[must_use]
    pub fn address1(mut self, value: impl IntoOptional<String>) -> Self {
        self.address1 = value.into_optional();
        self
    }

    /// City of the address.
    #[must_use]
    pub fn city(mut self, value: impl IntoOptional<String>) -> Self {
        self.city = value.into_optional();
        self
    }

    /// Name of the business that the contact works for.
    #[must_use]
    pub fn company_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.company_name = value.into_optional();
        self
    }

    /// Country, as an ISO 3166-1 code of two letters such as `US`.
    #[must_use]
    pub fn country(mut self, value: impl IntoOptional<String>) -> Self {
        self.country = value.into_optional();
        self
    }

    /// Source of the contact, such as the name of a form.
    #[must_use]
    pub fn source(mut self, value: impl IntoOptional<String>) -> Self {
        self.source = value.into_optional();
        self
    }

    /// When the contact was created.
    #[must_use]
    pub fn date_added(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.date_added = value.into_optional();
        self
    }

    /// Date of birth of the contact.
    #[must_use]
    pub fn date_of_birth(mut self, value: impl IntoOptional<Date>) -> Self {
        self.date_of_birth = value.into_optional();
        self
    }

    /// Whether the contact must not be disturbed on any channel.
    #[must_use]
    pub fn dnd(mut self, value: impl IntoOptional<bool>) -> Self {
        self.dnd = value.into_optional();
        self
    }

    /// Do-not-disturb settings: for each channel, whether messages to the contact are
    /// blocked.
    #[must_use]
    pub fn dnd_settings(mut self, value: impl IntoOptional<DndSettings>) -> Self {
        self.dnd_settings = value.into_optional();
        self
    }

    /// Primary email address.
    #[must_use]
    pub fn email(mut self, value: impl IntoOptional<String>) -> Self {
        self.email = value.into_optional();
        self
    }

    /// Full name; absent in every observed delivery.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Given name of the contact.
    #[must_use]
    pub fn first_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.first_name = value.into_optional();
        self
    }

    /// Family name of the contact.
    #[must_use]
    pub fn last_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.last_name = value.into_optional();
        self
    }

    /// Primary phone number, in E.164 format.
    #[must_use]
    pub fn phone(mut self, value: impl IntoOptional<String>) -> Self {
        self.phone = value.into_optional();
        self
    }

    /// Postal code of the address.
    #[must_use]
    pub fn postal_code(mut self, value: impl IntoOptional<String>) -> Self {
        self.postal_code = value.into_optional();
        self
    }

    /// State or region of the address.
    #[must_use]
    pub fn state(mut self, value: impl IntoOptional<String>) -> Self {
        self.state = value.into_optional();
        self
    }

    /// All tags of the contact, after the change.
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }

    /// URL of the website of the contact.
    #[must_use]
    pub fn website(mut self, value: impl IntoOptional<String>) -> Self {
        self.website = value.into_optional();
        self
    }

    /// No longer used: HighLevel omits it or sends an empty list.
    #[must_use]
    pub fn attachments(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.attachments = value.into_iter().map(Into::into).collect();
        self
    }

    /// Id of the user to whom the contact is assigned.
    #[must_use]
    pub fn assigned_to(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.assigned_to = value.into_optional();
        self
    }

    /// Custom fields with a value.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl IntoIterator<Item = CustomField>,
    ) -> Self {
        self.custom_fields = value.into_iter().collect();
        self
    }

    /// Id of the app that receives the event.
    #[must_use]
    pub fn app_id(mut self, value: impl IntoOptional<AppId>) -> Self {
        self.app_id = value.into_optional();
        self
    }

    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    #[must_use]
    pub fn version_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.version_id = value.into_optional();
        self
    }

    /// Id of the delivery. Retries have the same id.
    #[must_use]
    pub fn webhook_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.webhook_id = value.into_optional();
        self
    }

    /// When HighLevel sent the event.
    #[must_use]
    pub fn timestamp(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.timestamp = value.into_optional();
        self
    }

    /// First source of the contact.
    #[must_use]
    pub fn attribution_source(
        mut self,
        value: impl IntoOptional<AttributionSource>,
    ) -> Self {
        self.attribution_source = value.into_optional();
        self
    }

    /// Timezone, as a name of the IANA database.
    #[must_use]
    pub fn timezone(mut self, value: impl IntoOptional<String>) -> Self {
        self.timezone = value.into_optional();
        self
    }

    /// Latest source of the contact.
    #[must_use]
    pub fn last_attribution_source(
        mut self,
        value: impl IntoOptional<AttributionSource>,
    ) -> Self {
        self.last_attribution_source = value.into_optional();
        self
    }
}

impl ConversationUnreadUpdate {
    /// Type of the event: `ConversationUnreadUpdate`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// Id of the location (sub-account).
    #[must_use]
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.location_id = value.into_optional();
        self
    }

    /// Id of the conversation.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<ConversationId>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Id of the contact with whom the conversation is.
    #[must_use]
    pub fn contact_id(mut self, value: impl IntoOptional<ContactId>) -> Self {
        self.contact_id = value.into_optional();
        self
    }

    /// Number of unread messages.
    #[must_use]
    pub fn unread_count(mut self, value: impl IntoOptional<i64>) -> Self {
        self.unread_count = value.into_optional();
        self
    }

    /// Whether the conversation is in the inbox.
    #[must_use]
    pub fn inbox(mut self, value: impl IntoOptional<bool>) -> Self {
        self.inbox = value.into_optional();
        self
    }

    /// Whether the conversation is starred.
    #[must_use]
    pub fn starred(mut self, value: impl IntoOptional<bool>) -> Self {
        self.starred = value.into_optional();
        self
    }

    /// Whether the conversation was deleted.
    #[must_use]
    pub fn deleted(mut self, value: impl IntoOptional<bool>) -> Self {
        self.deleted = value.into_optional();
        self
    }

    /// Id of the app that receives the event.
    #[must_use]
    pub fn app_id(mut self, value: impl IntoOptional<AppId>) -> Self {
        self.app_id = value.into_optional();
        self
    }

    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    #[must_use]
    pub fn version_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.version_id = value.into_optional();
        self
    }

    /// Id of the delivery. Retries have the same id.
    #[must_use]
    pub fn webhook_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.webhook_id = value.into_optional();
        self
    }

    /// When HighLevel sent the event.
    #[must_use]
    pub fn timestamp(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.timestamp = value.into_optional();
        self
    }
}

impl ConversationUpdate {
    /// Type of the event: `ConversationUpdate`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// Id of the location (sub-account).
    #[must_use]
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.location_id = value.into_optional();
        self
    }

    /// Id of the company (agency).
    #[must_use]
    pub fn company_id(mut self, value: impl IntoOptional<CompanyId>) -> Self {
        self.company_id = value.into_optional();
        self
    }

    /// Id of the conversation that remains.
    #[must_use]
    pub fn new_conversation_id(
        mut self,
        value: impl IntoOptional<ConversationId>,
    ) -> Self {
        self.new_conversation_id = value.into_optional();
        self
    }

    /// Id of the conversation that was merged into it.
    #[must_use]
    pub fn old_conversation_id(
        mut self,
        value: impl IntoOptional<ConversationId>,
    ) -> Self {
        self.old_conversation_id = value.into_optional();
        self
    }

    /// Id of the contact whose conversations were merged.
    #[must_use]
    pub fn contact_id(mut self, value: impl IntoOptional<ContactId>) -> Self {
        self.contact_id = value.into_optional();
        self
    }

    /// Id of the app that receives the event.
    #[must_use]
    pub fn app_id(mut self, value: impl IntoOptional<AppId>) -> Self {
        self.app_id = value.into_optional();
        self
    }

    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    #[must_use]
    pub fn version_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.version_id = value.into_optional();
        self
    }

    /// Id of the delivery. Retries have the same id.
    #[must_use]
    pub fn webhook_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.webhook_id = value.into_optional();
        self
    }

    /// When HighLevel sent the event.
    #[must_use]
    pub fn timestamp(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.timestamp = value.into_optional();
        self
    }
}

impl DndChannel {
    /// Whether messages on the channel are blocked: `active` blocks them, `inactive`
    /// allows them, and `permanent` is another form of blocking.
    #[must_use]
    pub fn status(mut self, value: impl IntoOptional<DndStatus>) -> Self {
        self.status = value.into_optional();
        self
    }

    /// Author and time of the change, in a sentence for people.
    #[must_use]
    pub fn message(mut self, value: impl IntoOptional<String>) -> Self {
        self.message = value.into_optional();
        self
    }

    /// Code of the reason, such as `103`; can be empty.
    #[must_use]
    pub fn code(mut self, value: impl IntoOptional<String>) -> Self {
        self.code = value.into_optional();
        self
    }
}

impl ExternalAuthConnected {
    /// Type of the event: `EXTERNAL_AUTH_CONNECTED` or `ExternalAuthConnected`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// Id of the app that receives the event.
    #[must_use]
    pub fn app_id(mut self, value: impl IntoOptional<AppId>) -> Self {
        self.app_id = value.into_optional();
        self
    }

    /// Id of the location (sub-account).
    #[must_use]
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.location_id = value.into_optional();
        self
    }

    /// Id of the company (agency).
    #[must_use]
    pub fn company_id(mut self, value: impl IntoOptional<CompanyId>) -> Self {
        self.company_id = value.into_optional();
        self
    }

    /// Authentication method of the other service.
    #[must_use]
    pub fn auth_type(mut self, value: impl IntoOptional<ExternalAuthType>) -> Self {
        self.auth_type = value.into_optional();
        self
    }

    /// Scopes that were granted, separated by spaces.
    #[must_use]
    pub fn scopes(mut self, value: impl IntoOptional<String>) -> Self {
        self.scopes = value.into_optional();
        self
    }

    /// Whether HighLevel refreshes the token of the other service.
    #[must_use]
    pub fn is_auto_refresh_token_enabled(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.is_auto_refresh_token_enabled = value.into_optional();
        self
    }

    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    #[must_use]
    pub fn version_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.version_id = value.into_optional();
        self
    }

    /// Id of the delivery. Retries have the same id.
    #[must_use]
    pub fn webhook_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.webhook_id = value.into_optional();
        self
    }

    /// When HighLevel sent the event.
    #[must_use]
    pub fn timestamp(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.timestamp = value.into_optional();
        self
    }
}

impl InvoiceEvent {
    /// Id of the invoice.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<InvoiceId>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Progress of the invoice, from `draft` and `sent` to `paid`; `void` if it was
    /// cancelled.
    #[must_use]
    pub fn status(mut self, value: impl IntoOptional<EventInvoiceStatus>) -> Self {
        self.status = value.into_optional();
        self
    }

    /// Whether the invoice is real; false in test mode.
    #[must_use]
    pub fn live_mode(mut self, value: impl IntoOptional<bool>) -> Self {
        self.live_mode = value.into_optional();
        self
    }

    /// Amount that has been paid, in units of `currency`.
    #[must_use]
    pub fn amount_paid(mut self, value: impl IntoOptional<f64>) -> Self {
        self.amount_paid = value.into_optional();
        self
    }

    /// Id of the location (sub-account).
    #[must_use]
    pub fn alt_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.alt_id = value.into_optional();
        self
    }

    /// Type of the account that [`alt_id`](InvoiceEvent::alt_id) identifies; only
    /// `location` is documented.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<String>) -> Self {
        self.alt_type = value.into_optional();
        self
    }

    /// Name of the invoice in HighLevel.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Sender of the invoice.
    #[must_use]
    pub fn business_details(
        mut self,
        value: impl IntoOptional<InvoiceBusiness>,
    ) -> Self {
        self.business_details = value.into_optional();
        self
    }

    /// Number that the invoice shows.
    #[must_use]
    pub fn invoice_number(mut self, value: impl IntoOptional<String>) -> Self {
        self.invoice_number = value.into_optional();
        self
    }

    /// Currency, as an ISO 4217 code such as `USD`.
    #[must_use]
    pub fn currency(mut self, value: impl IntoOptional<String>) -> Self {
        self.currency = value.into_optional();
        self
    }

    /// Recipient of the invoice.
    #[must_use]
    pub fn contact_details(mut self, value: impl IntoOptional<InvoiceContact>) -> Self {
        self.contact_details = value.into_optional();
        self
    }

    /// Date on which the invoice was issued.
    #[must_use]
    pub fn issue_date(mut self, value: impl IntoOptional<Date>) -> Self {
        self.issue_date = value.into_optional();
        self
    }

    /// Date on which the invoice is due.
    #[must_use]
    pub fn due_date(mut self, value: impl IntoOptional<Date>) -> Self {
        self.due_date = value.into_optional();
        self
    }

    /// Discount on the invoice.
    #[must_use]
    pub fn discount(mut self, value: impl IntoOptional<InvoiceDiscount>) -> Self {
        self.discount = value.into_optional();
        self
    }

    /// Items of the invoice, one entry for each product or service.
    #[must_use]
    pub fn invoice_items(
        mut self,
        value: impl IntoIterator<Item = EventInvoiceItem>,
    ) -> Self {
        self.invoice_items = value.into_iter().collect();
        self
    }

    /// Total amount, in units of `currency`.
    #[must_use]
    pub fn total(mut self, value: impl IntoOptional<f64>) -> Self {
        self.total = value.into_optional();
        self
    }

    /// Heading that is printed on the invoice, such as `INVOICE`.
    #[must_use]
    pub fn title(mut self, value: impl IntoOptional<String>) -> Self {
        self.title = value.into_optional();
        self
    }

    /// Amount that is still due, in units of `currency`.
    #[must_use]
    pub fn amount_due(mut self, value: impl IntoOptional<f64>) -> Self {
        self.amount_due = value.into_optional();
        self
    }

    /// When the invoice was created.
    #[must_use]
    pub fn created_at(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.created_at = value.into_optional();
        self
    }

    /// When the invoice was last changed.
    #[must_use]
    pub fn updated_at(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.updated_at = value.into_optional();
        self
    }

    /// Parts of the total of the invoice.
    #[must_use]
    pub fn total_summary(mut self, value: impl IntoOptional<InvoiceTotals>) -> Self {
        self.total_summary = value.into_optional();
        self
    }

    /// Id of the app that receives the event.
    #[must_use]
    pub fn app_id(mut self, value: impl IntoOptional<AppId>) -> Self {
        self.app_id = value.into_optional();
        self
    }

    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    #[must_use]
    pub fn version_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.version_id = value.into_optional();
        self
    }

    /// Id of the delivery. Retries have the same id.
    #[must_use]
    pub fn webhook_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.webhook_id = value.into_optional();
        self
    }

    /// When HighLevel sent the event.
    #[must_use]
    pub fn timestamp(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.timestamp = value.into_optional();
        self
    }

    /// Type of the event, such as `InvoiceCreate`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// Id of the location (sub-account).
    #[must_use]
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.location_id = value.into_optional();
        self
    }
}

impl KnowledgeBaseEvent {
    /// Type of the event, such as `KnowledgeBaseCreate`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// Id of the location (sub-account).
    #[must_use]
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.location_id = value.into_optional();
        self
    }

    /// Id of the knowledge base.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<KnowledgeBaseId>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Name of the knowledge base.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Description of the knowledge base.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// Whether the event reports a deletion.
    #[must_use]
    pub fn deleted(mut self, value: impl IntoOptional<bool>) -> Self {
        self.deleted = value.into_optional();
        self
    }

    /// Id of the app that receives the event.
    #[must_use]
    pub fn app_id(mut self, value: impl IntoOptional<AppId>) -> Self {
        self.app_id = value.into_optional();
        self
    }

    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    #[must_use]
    pub fn version_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.version_id = value.into_optional();
        self
    }

    /// Id of the delivery. Retries have the same id.
    #[must_use]
    pub fn webhook_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.webhook_id = value.into_optional();
        self
    }

    /// When HighLevel sent the event.
    #[must_use]
    pub fn timestamp(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.timestamp = value.into_optional();
        self
    }
}

impl KnowledgeBaseAssetEvent {
    /// Type of the event, such as `KnowledgeBaseFileChange`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// Id of the location (sub-account).
    #[must_use]
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.location_id = value.into_optional();
        self
    }

    /// Id of the knowledge base to which the part belongs.
    #[must_use]
    pub fn knowledge_base_id(
        mut self,
        value: impl IntoOptional<KnowledgeBaseId>,
    ) -> Self {
        self.knowledge_base_id = value.into_optional();
        self
    }

    /// Id of the part.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Type of the part, such as `faq`.
    #[must_use]
    pub fn asset_type(mut self, value: impl IntoOptional<String>) -> Self {
        self.asset_type = value.into_optional();
        self
    }

    /// Progress of processing the part, such as `active`.
    #[must_use]
    pub fn status(mut self, value: impl IntoOptional<String>) -> Self {
        self.status = value.into_optional();
        self
    }

    /// Whether the part was created, changed or deleted.
    #[must_use]
    pub fn action(mut self, value: impl IntoOptional<KnowledgeBaseAction>) -> Self {
        self.action = value.into_optional();
        self
    }

    /// Whether the part was deleted.
    #[must_use]
    pub fn deleted(mut self, value: impl IntoOptional<bool>) -> Self {
        self.deleted = value.into_optional();
        self
    }

    /// Id of the app that receives the event.
    #[must_use]
    pub fn app_id(mut self, value: impl IntoOptional<AppId>) -> Self {
        self.app_id = value.into_optional();
        self
    }

    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    #[must_use]
    pub fn version_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.version_id = value.into_optional();
        self
    }

    /// Id of the delivery. Retries have the same id.
    #[must_use]
    pub fn webhook_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.webhook_id = value.into_optional();
        self
    }

    /// When HighLevel sent the event.
    #[must_use]
    pub fn timestamp(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.timestamp = value.into_optional();
        self
    }
}

impl EmailStatsEvent {
    /// Type of the event: `LCEmailStats`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// Id of the location (sub-account).
    #[must_use]
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.location_id = value.into_optional();
        self
    }

    /// Id of the company (agency).
    #[must_use]
    pub fn company_id(mut self, value: impl IntoOptional<CompanyId>) -> Self {
        self.company_id = value.into_optional();
        self
    }

    /// The report of the mail service.
    #[must_use]
    pub fn webhook_payload(mut self, value: impl IntoOptional<EmailStats>) -> Self {
        self.webhook_payload = value.into_optional();
        self
    }

    /// Id of the app that receives the event.
    #[must_use]
    pub fn app_id(mut self, value: impl IntoOptional<AppId>) -> Self {
        self.app_id = value.into_optional();
        self
    }

    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    #[must_use]
    pub fn version_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.version_id = value.into_optional();
        self
    }

    /// Id of the delivery. Retries have the same id.
    #[must_use]
    pub fn webhook_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.webhook_id = value.into_optional();
        self
    }

    /// When HighLevel sent the event.
    #[must_use]
    pub fn timestamp(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.timestamp = value.into_optional();
        self
    }
}

impl LocationEvent {
    /// Type of the event, such as `LocationCreate`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// Id of the location (sub-account).
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Name of the location.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Email address of the location.
    #[must_use]
    pub fn email(mut self, value: impl IntoOptional<String>) -> Self {
        self.email = value.into_optional();
        self
    }

    /// Id of the product in Stripe to which the location is subscribed.
    #[must_use]
    pub fn stripe_product_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.stripe_product_id = value.into_optional();
        self
    }

    /// Id of the company (agency).
    #[must_use]
    pub fn company_id(mut self, value: impl IntoOptional<CompanyId>) -> Self {
        self.company_id = value.into_optional();
        self
    }

    /// Id of the app that receives the event.
    #[must_use]
    pub fn app_id(mut self, value: impl IntoOptional<AppId>) -> Self {
        self.app_id = value.into_optional();
        self
    }

    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    #[must_use]
    pub fn version_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.version_id = value.into_optional();
        self
    }

    /// Id of the delivery. Retries have the same id.
    #[must_use]
    pub fn webhook_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.webhook_id = value.into_optional();
        self
    }

    /// When HighLevel sent the event.
    #[must_use]
    pub fn timestamp(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.timestamp = value.into_optional();
        self
    }
}

impl NoteEvent {
    /// Type of the event, such as `NoteCreate`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// Id of the location (sub-account).
    #[must_use]
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.location_id = value.into_optional();
        self
    }

    /// Id of the note.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<NoteId>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Text of the note.
    #[must_use]
    pub fn body(mut self, value: impl IntoOptional<String>) -> Self {
        self.body = value.into_optional();
        self
    }

    /// Id of the contact that the note is about.
    #[must_use]
    pub fn contact_id(mut self, value: impl IntoOptional<ContactId>) -> Self {
        self.contact_id = value.into_optional();
        self
    }

    /// When the note was created.
    #[must_use]
    pub fn date_added(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.date_added = value.into_optional();
        self
    }

    /// Id of the app that receives the event.
    #[must_use]
    pub fn app_id(mut self, value: impl IntoOptional<AppId>) -> Self {
        self.app_id = value.into_optional();
        self
    }

    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    #[must_use]
    pub fn version_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.version_id = value.into_optional();
        self
    }

    /// Id of the delivery. Retries have the same id.
    #[must_use]
    pub fn webhook_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.webhook_id = value.into_optional();
        self
    }

    /// When HighLevel sent the event.
    #[must_use]
    pub fn timestamp(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.timestamp = value.into_optional();
        self
    }
}

impl ObjectSchemaEvent {
    /// Names of the object in the user interface.
    #[must_use]
    pub fn labels(mut self, value: impl IntoOptional<ObjectLabels>) -> Self {
        self.labels = value.into_optional();
        self
    }

    /// Purpose of the object.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// Keys of the fields that a search looks in.
    #[must_use]
    pub fn searchable_properties(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.searchable_properties = value.into_iter().map(Into::into).collect();
        self
    }

    /// Key of the field whose value is shown as the name of a record.
    #[must_use]
    pub fn primary_display_property(mut self, value: impl IntoOptional<String>) -> Self {
        self.primary_display_property = value.into_optional();
        self
    }

    /// Key of the object, such as `custom_objects.pets`.
    #[must_use]
    pub fn key(mut self, value: impl IntoOptional<String>) -> Self {
        self.key = value.into_optional();
        self
    }

    /// Id of the location (sub-account).
    #[must_use]
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.location_id = value.into_optional();
        self
    }

    /// User who created the object. HighLevel does not document the members.
    #[must_use]
    pub fn created_by(mut self, value: impl IntoOptional<Map<String, Value>>) -> Self {
        self.created_by = value.into_optional();
        self
    }

    /// User who last changed the object. HighLevel does not document the members.
    #[must_use]
    pub fn updated_by(mut self, value: impl IntoOptional<Map<String, Value>>) -> Self {
        self.updated_by = value.into_optional();
        self
    }

    /// When HighLevel sent the event.
    #[must_use]
    pub fn timestamp(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.timestamp = value.into_optional();
        self
    }

    /// Who defined the object. Only `USER_DEFINED` is documented.
    #[must_use]
    pub fn object_type(mut self, value: impl IntoOptional<EventObjectType>) -> Self {
        self.object_type = value.into_optional();
        self
    }

    /// Id of the app that receives the event.
    #[must_use]
    pub fn app_id(mut self, value: impl IntoOptional<AppId>) -> Self {
        self.app_id = value.into_optional();
        self
    }

    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    #[must_use]
    pub fn version_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.version_id = value.into_optional();
        self
    }

    /// Id of the delivery. Retries have the same id.
    #[must_use]
    pub fn webhook_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.webhook_id = value.into_optional();
        self
    }

    /// Type of the event, such as `ObjectSchemaCreate`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// Id of the object.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// When the object was created.
    #[must_use]
    pub fn created_at(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.created_at = value.into_optional();
        self
    }

    /// When the object was last changed.
    #[must_use]
    pub fn updated_at(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.updated_at = value.into_optional();
        self
    }
}

impl OpportunityEvent {
    /// Type of the event, such as `OpportunityCreate`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// Id of the location (sub-account).
    #[must_use]
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.location_id = value.into_optional();
        self
    }

    /// Id of the opportunity.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<OpportunityId>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Id of the user to whom the opportunity is assigned.
    #[must_use]
    pub fn assigned_to(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.assigned_to = value.into_optional();
        self
    }

    /// Id of the contact to which the opportunity belongs.
    #[must_use]
    pub fn contact_id(mut self, value: impl IntoOptional<ContactId>) -> Self {
        self.contact_id = value.into_optional();
        self
    }

    /// Value, in units of the currency of the location, such as dollars.
    #[must_use]
    pub fn monetary_value(mut self, value: impl IntoOptional<f64>) -> Self {
        self.monetary_value = value.into_optional();
        self
    }

    /// Name of the opportunity.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Id of the pipeline that the opportunity is in.
    #[must_use]
    pub fn pipeline_id(mut self, value: impl IntoOptional<PipelineId>) -> Self {
        self.pipeline_id = value.into_optional();
        self
    }

    /// Id of the stage that the opportunity is in.
    #[must_use]
    pub fn pipeline_stage_id(
        mut self,
        value: impl IntoOptional<PipelineStageId>,
    ) -> Self {
        self.pipeline_stage_id = value.into_optional();
        self
    }

    /// Source of the opportunity, as free text.
    #[must_use]
    pub fn source(mut self, value: impl IntoOptional<String>) -> Self {
        self.source = value.into_optional();
        self
    }

    /// Whether the opportunity is open, or how it was closed.
    #[must_use]
    pub fn status(mut self, value: impl IntoOptional<EventOpportunityStatus>) -> Self {
        self.status = value.into_optional();
        self
    }

    /// When the opportunity was created.
    #[must_use]
    pub fn date_added(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.date_added = value.into_optional();
        self
    }

    /// Id of the app that receives the event.
    #[must_use]
    pub fn app_id(mut self, value: impl IntoOptional<AppId>) -> Self {
        self.app_id = value.into_optional();
        self
    }

    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    #[must_use]
    pub fn version_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.version_id = value.into_optional();
        self
    }

    /// Id of the delivery. Retries have the same id.
    #[must_use]
    pub fn webhook_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.webhook_id = value.into_optional();
        self
    }

    /// When HighLevel sent the event.
    #[must_use]
    pub fn timestamp(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.timestamp = value.into_optional();
        self
    }
}

impl OrderEvent {
    /// Type of the event, such as `OrderCreate`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// Id of the location (sub-account).
    #[must_use]
    pub fn alt_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.alt_id = value.into_optional();
        self
    }

    /// Type of the account that [`alt_id`](OrderEvent::alt_id) identifies; only
    /// `location` is documented.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<String>) -> Self {
        self.alt_type = value.into_optional();
        self
    }

    /// Id of the order.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<OrderId>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Id of the contact who placed the order.
    #[must_use]
    pub fn contact_id(mut self, value: impl IntoOptional<ContactId>) -> Self {
        self.contact_id = value.into_optional();
        self
    }

    /// The contact, as it was at the time of the order.
    #[must_use]
    pub fn contact_snapshot(mut self, value: impl IntoOptional<OrderContact>) -> Self {
        self.contact_snapshot = value.into_optional();
        self
    }

    /// Status of the order, such as `pending` or `completed`.
    #[must_use]
    pub fn status(mut self, value: impl IntoOptional<String>) -> Self {
        self.status = value.into_optional();
        self
    }

    /// Shipping status of the order, such as `unfulfilled`.
    #[must_use]
    pub fn fulfillment_status(mut self, value: impl IntoOptional<String>) -> Self {
        self.fulfillment_status = value.into_optional();
        self
    }

    /// Currency, as an ISO 4217 code such as `USD`.
    #[must_use]
    pub fn currency(mut self, value: impl IntoOptional<String>) -> Self {
        self.currency = value.into_optional();
        self
    }

    /// Total amount, in units of `currency`.
    #[must_use]
    pub fn amount(mut self, value: impl IntoOptional<f64>) -> Self {
        self.amount = value.into_optional();
        self
    }

    /// Whether the order is real; false in test mode.
    #[must_use]
    pub fn live_mode(mut self, value: impl IntoOptional<bool>) -> Self {
        self.live_mode = value.into_optional();
        self
    }

    /// Items of the order.
    #[must_use]
    pub fn items(mut self, value: impl IntoIterator<Item = EventOrderItem>) -> Self {
        self.items = value.into_iter().collect();
        self
    }

    /// Parts of the amount of the order.
    #[must_use]
    pub fn amount_summary(mut self, value: impl IntoOptional<OrderAmounts>) -> Self {
        self.amount_summary = value.into_optional();
        self
    }

    /// Taxes on the order.
    #[must_use]
    pub fn tax_summary(mut self, value: impl IntoIterator<Item = OrderTax>) -> Self {
        self.tax_summary = value.into_iter().collect();
        self
    }

    /// Place of sale, such as a funnel.
    #[must_use]
    pub fn source(mut self, value: impl IntoOptional<EventOrderSource>) -> Self {
        self.source = value.into_optional();
        self
    }

    /// When the order was created.
    #[must_use]
    pub fn created_at(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.created_at = value.into_optional();
        self
    }

    /// When the order was last changed.
    #[must_use]
    pub fn updated_at(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.updated_at = value.into_optional();
        self
    }

    /// Id of the app that receives the event.
    #[must_use]
    pub fn app_id(mut self, value: impl IntoOptional<AppId>) -> Self {
        self.app_id = value.into_optional();
        self
    }

    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    #[must_use]
    pub fn version_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.version_id = value.into_optional();
        self
    }

    /// Id of the delivery. Retries have the same id.
    #[must_use]
    pub fn webhook_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.webhook_id = value.into_optional();
        self
    }

    /// When HighLevel sent the event.
    #[must_use]
    pub fn timestamp(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.timestamp = value.into_optional();
        self
    }

    /// Id of the location (sub-account).
    #[must_use]
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.location_id = value.into_optional();
        self
    }
}

impl MessageEvent {
    /// Type of the event, such as `OutboundMessage`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// Id of the location (sub-account).
    #[must_use]
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.location_id = value.into_optional();
        self
    }

    /// URLs of the attachments; for a call, the URL of its recording or voicemail.
    #[must_use]
    pub fn attachments(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.attachments = value.into_iter().map(Into::into).collect();
        self
    }

    /// Text of the message; HTML in an email.
    #[must_use]
    pub fn body(mut self, value: impl IntoOptional<String>) -> Self {
        self.body = value.into_optional();
        self
    }

    /// Id of the contact with whom the conversation is.
    #[must_use]
    pub fn contact_id(mut self, value: impl IntoOptional<ContactId>) -> Self {
        self.contact_id = value.into_optional();
        self
    }

    /// Media type of `body`, such as `text/plain`.
    #[must_use]
    pub fn content_type(mut self, value: impl IntoOptional<String>) -> Self {
        self.content_type = value.into_optional();
        self
    }

    /// Id of the conversation to which the message belongs.
    #[must_use]
    pub fn conversation_id(mut self, value: impl IntoOptional<ConversationId>) -> Self {
        self.conversation_id = value.into_optional();
        self
    }

    /// When the message was created.
    #[must_use]
    pub fn date_added(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.date_added = value.into_optional();
        self
    }

    /// Whether the message was received (`inbound`) or sent (`outbound`).
    #[must_use]
    pub fn direction(mut self, value: impl IntoOptional<EventMessageDirection>) -> Self {
        self.direction = value.into_optional();
        self
    }

    /// Channel, such as `SMS`, `Email` or `CALL`. For a message of a custom provider it
    /// is `Custom`; [`message_type_string`](MessageEvent::message_type_string) then has
    /// the channel.
    #[must_use]
    pub fn message_type(mut self, value: impl IntoOptional<String>) -> Self {
        self.message_type = value.into_optional();
        self
    }

    /// Delivery status, or the outcome of a call.
    #[must_use]
    pub fn status(mut self, value: impl IntoOptional<EventMessageStatus>) -> Self {
        self.status = value.into_optional();
        self
    }

    /// Id of the message, by which API calls read it.
    #[must_use]
    pub fn message_id(mut self, value: impl IntoOptional<MessageId>) -> Self {
        self.message_id = value.into_optional();
        self
    }

    /// Id of the user who wrote the message or took the call.
    #[must_use]
    pub fn user_id(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.user_id = value.into_optional();
        self
    }

    /// Sender of the message: the user interface (`app`), the API, or a workflow.
    #[must_use]
    pub fn source(mut self, value: impl IntoOptional<EventMessageSource>) -> Self {
        self.source = value.into_optional();
        self
    }

    /// Id of the custom conversation provider that carried the message.
    #[must_use]
    pub fn conversation_provider_id(
        mut self,
        value: impl IntoOptional<ConversationProviderId>,
    ) -> Self {
        self.conversation_provider_id = value.into_optional();
        self
    }

    /// Length of the call, in seconds.
    #[must_use]
    pub fn call_duration(mut self, value: impl IntoOptional<f64>) -> Self {
        self.call_duration = value.into_optional();
        self
    }

    /// Outcome of the call, such as `completed` or `voicemail`.
    #[must_use]
    pub fn call_status(mut self, value: impl IntoOptional<String>) -> Self {
        self.call_status = value.into_optional();
        self
    }

    /// Id of the email. A reply to the email refers to this id.
    #[must_use]
    pub fn email_message_id(mut self, value: impl IntoOptional<EmailMessageId>) -> Self {
        self.email_message_id = value.into_optional();
        self
    }

    /// Id of the email thread.
    #[must_use]
    pub fn thread_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.thread_id = value.into_optional();
        self
    }

    /// Provider that carried the email.
    #[must_use]
    pub fn provider(mut self, value: impl IntoOptional<String>) -> Self {
        self.provider = value.into_optional();
        self
    }

    /// Recipients of copies (CC) of an email.
    #[must_use]
    pub fn cc(mut self, value: impl IntoOptional<String>) -> Self {
        self.cc = value.into_optional();
        self
    }

    /// Recipients of blind copies (BCC) of an email.
    #[must_use]
    pub fn bcc(mut self, value: impl IntoOptional<String>) -> Self {
        self.bcc = value.into_optional();
        self
    }

    /// Id of the app that receives the event.
    #[must_use]
    pub fn app_id(mut self, value: impl IntoOptional<AppId>) -> Self {
        self.app_id = value.into_optional();
        self
    }

    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    #[must_use]
    pub fn version_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.version_id = value.into_optional();
        self
    }

    /// Id of the delivery. Retries have the same id.
    #[must_use]
    pub fn webhook_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.webhook_id = value.into_optional();
        self
    }

    /// When HighLevel sent the event.
    #[must_use]
    pub fn timestamp(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.timestamp = value.into_optional();
        self
    }

    /// Number of the channel. Only this field and
    /// [`message_type_string`](MessageEvent::message_type_string) distinguish the
    /// channels of custom providers.
    #[must_use]
    pub fn message_type_id(mut self, value: impl IntoOptional<i64>) -> Self {
        self.message_type_id = value.into_optional();
        self
    }

    /// Channel, such as `TYPE_SMS`, `TYPE_EMAIL`, `TYPE_CALL` or `TYPE_CUSTOM_SMS`.
    #[must_use]
    pub fn message_type_string(mut self, value: impl IntoOptional<String>) -> Self {
        self.message_type_string = value.into_optional();
        self
    }

    /// Sender: a phone number or an email address.
    #[must_use]
    pub fn from(mut self, value: impl IntoOptional<MessageAddress>) -> Self {
        self.from = value.into_optional();
        self
    }

    /// Recipient or recipients: phone numbers or email addresses.
    #[must_use]
    pub fn to(mut self, value: impl IntoOptional<MessageAddress>) -> Self {
        self.to = value.into_optional();
        self
    }

    /// Subject of an email.
    #[must_use]
    pub fn subject(mut self, value: impl IntoOptional<String>) -> Self {
        self.subject = value.into_optional();
        self
    }

    /// Id of the chat widget through which the message came.
    #[must_use]
    pub fn chat_widget_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.chat_widget_id = value.into_optional();
        self
    }

    /// Addresses of the recipients of copies (CC) of an email.
    #[must_use]
    pub fn cc_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cc_list = value.into_iter().map(Into::into).collect();
        self
    }

    /// Addresses of the recipients of blind copies (BCC) of an email.
    #[must_use]
    pub fn bcc_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.bcc_list = value.into_iter().map(Into::into).collect();
        self
    }

    /// Ids of the users who are mentioned.
    #[must_use]
    pub fn mentions(
        mut self,
        value: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Self {
        self.mentions = value.into_iter().map(Into::into).collect();
        self
    }
}

impl PaymentProviderQuery {
    /// Type of the request, such as `verify`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// Id of the transaction.
    #[must_use]
    pub fn transaction_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.transaction_id = value.into_optional();
        self
    }

    /// Id of the charge at the provider.
    #[must_use]
    pub fn charge_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.charge_id = value.into_optional();
        self
    }

    /// Id of the subscription at the provider.
    #[must_use]
    pub fn subscription_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.subscription_id = value.into_optional();
        self
    }

    /// API key of the provider, by which the provider recognizes HighLevel.
    #[must_use]
    pub fn api_key(mut self, value: impl IntoOptional<String>) -> Self {
        self.api_key = value.into_optional();
        self
    }
}

impl PlanChange {
    /// Type of the event: `PLAN_CHANGE`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// Id of the app that receives the event.
    #[must_use]
    pub fn app_id(mut self, value: impl IntoOptional<AppId>) -> Self {
        self.app_id = value.into_optional();
        self
    }

    /// Id of the location (sub-account).
    #[must_use]
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.location_id = value.into_optional();
        self
    }

    /// Id of the company (agency).
    #[must_use]
    pub fn company_id(mut self, value: impl IntoOptional<CompanyId>) -> Self {
        self.company_id = value.into_optional();
        self
    }

    /// Id of the user who changed the plan.
    #[must_use]
    pub fn user_id(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.user_id = value.into_optional();
        self
    }

    /// Id of the plan before the change.
    #[must_use]
    pub fn current_plan_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.current_plan_id = value.into_optional();
        self
    }

    /// Id of the plan after the change.
    #[must_use]
    pub fn new_plan_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.new_plan_id = value.into_optional();
        self
    }

    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    #[must_use]
    pub fn version_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.version_id = value.into_optional();
        self
    }

    /// Id of the delivery. Retries have the same id.
    #[must_use]
    pub fn webhook_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.webhook_id = value.into_optional();
        self
    }

    /// When HighLevel sent the event.
    #[must_use]
    pub fn timestamp(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.timestamp = value.into_optional();
        self
    }
}

impl PriceEvent {
    /// Id of the price.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<PriceId>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Membership offers that the price includes.
    #[must_use]
    pub fn membership_offers(
        mut self,
        value: impl IntoIterator<Item = EventMembershipOffer>,
    ) -> Self {
        self.membership_offers = value.into_iter().collect();
        self
    }

    /// Ids of the variant options that the price applies to.
    #[must_use]
    pub fn variant_option_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.variant_option_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Id of the location (sub-account).
    #[must_use]
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.location_id = value.into_optional();
        self
    }

    /// Id of the product that the price belongs to.
    #[must_use]
    pub fn product(mut self, value: impl IntoOptional<ProductId>) -> Self {
        self.product = value.into_optional();
        self
    }

    /// Id of the user who created the price.
    #[must_use]
    pub fn user_id(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.user_id = value.into_optional();
        self
    }

    /// Name of the price.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Type of the price, such as `one_time`.
    #[must_use]
    pub fn price_type(mut self, value: impl IntoOptional<String>) -> Self {
        self.price_type = value.into_optional();
        self
    }

    /// Currency, as an ISO 4217 code such as `USD`.
    #[must_use]
    pub fn currency(mut self, value: impl IntoOptional<String>) -> Self {
        self.currency = value.into_optional();
        self
    }

    /// Price of one unit of the product. HighLevel does not document whether it is in
    /// units of the currency or in hundredths.
    #[must_use]
    pub fn amount(mut self, value: impl IntoOptional<f64>) -> Self {
        self.amount = value.into_optional();
        self
    }

    /// Charging interval of a recurring price.
    #[must_use]
    pub fn recurring(mut self, value: impl IntoOptional<RecurringPrice>) -> Self {
        self.recurring = value.into_optional();
        self
    }

    /// When the price was created.
    #[must_use]
    pub fn created_at(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.created_at = value.into_optional();
        self
    }

    /// When the price was last changed.
    #[must_use]
    pub fn updated_at(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.updated_at = value.into_optional();
        self
    }

    /// Higher price that is shown for comparison. HighLevel does not document whether it
    /// is in units of the currency or in hundredths.
    #[must_use]
    pub fn compare_at_price(mut self, value: impl IntoOptional<f64>) -> Self {
        self.compare_at_price = value.into_optional();
        self
    }

    /// Whether the stock is counted.
    #[must_use]
    pub fn track_inventory(mut self, value: impl IntoOptional<bool>) -> Self {
        self.track_inventory = value.into_optional();
        self
    }

    /// Number of pieces in stock.
    #[must_use]
    pub fn available_quantity(mut self, value: impl IntoOptional<f64>) -> Self {
        self.available_quantity = value.into_optional();
        self
    }

    /// Whether the product can be bought while it is out of stock.
    #[must_use]
    pub fn allow_out_of_stock_purchases(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.allow_out_of_stock_purchases = value.into_optional();
        self
    }

    /// Id of the app that receives the event.
    #[must_use]
    pub fn app_id(mut self, value: impl IntoOptional<AppId>) -> Self {
        self.app_id = value.into_optional();
        self
    }

    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    #[must_use]
    pub fn version_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.version_id = value.into_optional();
        self
    }

    /// Id of the delivery. Retries have the same id.
    #[must_use]
    pub fn webhook_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.webhook_id = value.into_optional();
        self
    }

    /// When HighLevel sent the event.
    #[must_use]
    pub fn timestamp(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.timestamp = value.into_optional();
        self
    }

    /// Type of the event, such as `PriceCreate`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.type_ = value.into_optional();
        self
    }
}

impl ProductEvent {
    /// Id of the product.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<ProductId>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Text about the product, as HTML.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// Properties in which the product varies, such as its size.
    #[must_use]
    pub fn variants(
        mut self,
        value: impl IntoIterator<Item = EventProductVariant>,
    ) -> Self {
        self.variants = value.into_iter().collect();
        self
    }

    /// Pictures and videos of the product.
    #[must_use]
    pub fn media(mut self, value: impl IntoIterator<Item = EventProductMedia>) -> Self {
        self.media = value.into_iter().collect();
        self
    }

    /// Id of the location (sub-account).
    #[must_use]
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.location_id = value.into_optional();
        self
    }

    /// Name of the product.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Type of the product, such as `PHYSICAL`.
    #[must_use]
    pub fn product_type(mut self, value: impl IntoOptional<String>) -> Self {
        self.product_type = value.into_optional();
        self
    }

    /// Whether the online store sells the product.
    #[must_use]
    pub fn available_in_store(mut self, value: impl IntoOptional<bool>) -> Self {
        self.available_in_store = value.into_optional();
        self
    }

    /// Id of the user who created the product.
    #[must_use]
    pub fn user_id(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.user_id = value.into_optional();
        self
    }

    /// When the product was created.
    #[must_use]
    pub fn created_at(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.created_at = value.into_optional();
        self
    }

    /// When the product was last changed.
    #[must_use]
    pub fn updated_at(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.updated_at = value.into_optional();
        self
    }

    /// Text on the customer's card statement.
    #[must_use]
    pub fn statement_descriptor(mut self, value: impl IntoOptional<String>) -> Self {
        self.statement_descriptor = value.into_optional();
        self
    }

    /// URL of the picture of the product.
    #[must_use]
    pub fn image(mut self, value: impl IntoOptional<String>) -> Self {
        self.image = value.into_optional();
        self
    }

    /// Id of the app that receives the event.
    #[must_use]
    pub fn app_id(mut self, value: impl IntoOptional<AppId>) -> Self {
        self.app_id = value.into_optional();
        self
    }

    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    #[must_use]
    pub fn version_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.version_id = value.into_optional();
        self
    }

    /// Id of the delivery. Retries have the same id.
    #[must_use]
    pub fn webhook_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.webhook_id = value.into_optional();
        self
    }

    /// When HighLevel sent the event.
    #[must_use]
    pub fn timestamp(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.timestamp = value.into_optional();
        self
    }

    /// Type of the event, such as `ProductCreate`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.type_ = value.into_optional();
        self
    }
}

impl ProviderOutboundMessage {
    /// Id of the contact with whom the conversation is.
    #[must_use]
    pub fn contact_id(mut self, value: impl IntoOptional<ContactId>) -> Self {
        self.contact_id = value.into_optional();
        self
    }

    /// Id of the location (sub-account).
    #[must_use]
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.location_id = value.into_optional();
        self
    }

    /// Id of the message, for the update of its status.
    #[must_use]
    pub fn message_id(mut self, value: impl IntoOptional<MessageId>) -> Self {
        self.message_id = value.into_optional();
        self
    }

    /// Id of the email.
    #[must_use]
    pub fn email_message_id(mut self, value: impl IntoOptional<EmailMessageId>) -> Self {
        self.email_message_id = value.into_optional();
        self
    }

    /// Channel by which to send the message.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<ProviderMessageType>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// URLs of the attachments.
    #[must_use]
    pub fn attachments(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.attachments = value.into_iter().map(Into::into).collect();
        self
    }

    /// Text of a text message.
    #[must_use]
    pub fn message(mut self, value: impl IntoOptional<String>) -> Self {
        self.message = value.into_optional();
        self
    }

    /// Phone number of the recipient.
    #[must_use]
    pub fn phone(mut self, value: impl IntoOptional<String>) -> Self {
        self.phone = value.into_optional();
        self
    }

    /// Sender of an email.
    #[must_use]
    pub fn email_from(mut self, value: impl IntoOptional<String>) -> Self {
        self.email_from = value.into_optional();
        self
    }

    /// Text of an email, as HTML.
    #[must_use]
    pub fn html(mut self, value: impl IntoOptional<String>) -> Self {
        self.html = value.into_optional();
        self
    }

    /// Subject of an email.
    #[must_use]
    pub fn subject(mut self, value: impl IntoOptional<String>) -> Self {
        self.subject = value.into_optional();
        self
    }

    /// Id of the user who sent the message.
    #[must_use]
    pub fn user_id(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.user_id = value.into_optional();
        self
    }

    /// Id that the provider gave, as `alt_id`, to the inbound message to which this is a
    /// reply.
    #[must_use]
    pub fn reply_to_alt_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.reply_to_alt_id = value.into_optional();
        self
    }

    /// Recipients of an email.
    #[must_use]
    pub fn email_to(mut self, value: impl IntoOptional<MessageAddress>) -> Self {
        self.email_to = value.into_optional();
        self
    }
}

impl RecordEvent {
    /// Type of the event, such as `RecordCreate`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// Id of the location (sub-account).
    #[must_use]
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.location_id = value.into_optional();
        self
    }

    /// Ids of the users who own the record.
    #[must_use]
    pub fn owners(mut self, value: impl IntoIterator<Item = impl Into<UserId>>) -> Self {
        self.owners = value.into_iter().map(Into::into).collect();
        self
    }

    /// Ids of the users who follow the record.
    #[must_use]
    pub fn followers(
        mut self,
        value: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Self {
        self.followers = value.into_iter().map(Into::into).collect();
        self
    }

    /// Values of the record's fields.
    #[must_use]
    pub fn properties(
        mut self,
        value: impl IntoIterator<Item = RecordProperty>,
    ) -> Self {
        self.properties = value.into_iter().collect();
        self
    }

    /// Id of the record.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<RecordId>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// When HighLevel sent the event.
    #[must_use]
    pub fn timestamp(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.timestamp = value.into_optional();
        self
    }

    /// Id of the app that receives the event.
    #[must_use]
    pub fn app_id(mut self, value: impl IntoOptional<AppId>) -> Self {
        self.app_id = value.into_optional();
        self
    }

    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    #[must_use]
    pub fn version_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.version_id = value.into_optional();
        self
    }

    /// Id of the delivery. Retries have the same id.
    #[must_use]
    pub fn webhook_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.webhook_id = value.into_optional();
        self
    }
}

impl RelationEvent {
    /// Id of the relation.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Key of the first object, such as `custom_objects.pets` or `contact`.
    #[must_use]
    pub fn first_object_key(mut self, value: impl IntoOptional<String>) -> Self {
        self.first_object_key = value.into_optional();
        self
    }

    /// Id of the related record of the first object.
    #[must_use]
    pub fn first_record_id(mut self, value: impl IntoOptional<RecordId>) -> Self {
        self.first_record_id = value.into_optional();
        self
    }

    /// Key of the second object, such as `custom_objects.pets` or `contact`.
    #[must_use]
    pub fn second_object_key(mut self, value: impl IntoOptional<String>) -> Self {
        self.second_object_key = value.into_optional();
        self
    }

    /// Id of the related record of the second object.
    #[must_use]
    pub fn second_record_id(mut self, value: impl IntoOptional<RecordId>) -> Self {
        self.second_record_id = value.into_optional();
        self
    }

    /// Id of the association that the relation belongs to.
    #[must_use]
    pub fn association_id(mut self, value: impl IntoOptional<AssociationId>) -> Self {
        self.association_id = value.into_optional();
        self
    }

    /// Id of the location (sub-account).
    #[must_use]
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.location_id = value.into_optional();
        self
    }

    /// Id of the app that receives the event.
    #[must_use]
    pub fn app_id(mut self, value: impl IntoOptional<AppId>) -> Self {
        self.app_id = value.into_optional();
        self
    }

    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    #[must_use]
    pub fn version_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.version_id = value.into_optional();
        self
    }

    /// Id of the delivery. Retries have the same id.
    #[must_use]
    pub fn webhook_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.webhook_id = value.into_optional();
        self
    }

    /// When HighLevel sent the event.
    #[must_use]
    pub fn timestamp(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.timestamp = value.into_optional();
        self
    }

    /// Type of the event, such as `RelationCreate`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.type_ = value.into_optional();
        self
    }
}

impl SaasPlanCreate {
    /// Type of the event: `SaasPlanCreate` or `SaaSPlanCreate`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// Id of the company (agency).
    #[must_use]
    pub fn company_id(mut self, value: impl IntoOptional<CompanyId>) -> Self {
        self.company_id = value.into_optional();
        self
    }

    /// Id of the plan in HighLevel.
    #[must_use]
    pub fn plan_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.plan_id = value.into_optional();
        self
    }

    /// Name of the plan.
    #[must_use]
    pub fn title(mut self, value: impl IntoOptional<String>) -> Self {
        self.title = value.into_optional();
        self
    }

    /// Description of the plan.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// Keys of the features that the plan includes.
    #[must_use]
    pub fn saas_products(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.saas_products = value.into_iter().map(Into::into).collect();
        self
    }

    /// Keys of the features that can be bought in addition.
    #[must_use]
    pub fn add_ons(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.add_ons = value.into_iter().map(Into::into).collect();
        self
    }

    /// Rank of the plan; 1 is the lowest.
    #[must_use]
    pub fn plan_level(mut self, value: impl IntoOptional<i64>) -> Self {
        self.plan_level = value.into_optional();
        self
    }

    /// Length of the trial, in days; 0 if there is none.
    #[must_use]
    pub fn trial_period(mut self, value: impl IntoOptional<f64>) -> Self {
        self.trial_period = value.into_optional();
        self
    }

    /// Maximum number of users of a location. The reference does not say whether 0 means
    /// no limit.
    #[must_use]
    pub fn user_limit(mut self, value: impl IntoOptional<f64>) -> Self {
        self.user_limit = value.into_optional();
        self
    }

    /// Maximum number of contacts of a location. The reference does not say whether 0
    /// means no limit.
    #[must_use]
    pub fn contact_limit(mut self, value: impl IntoOptional<f64>) -> Self {
        self.contact_limit = value.into_optional();
        self
    }

    /// Prices, one for each interval.
    #[must_use]
    pub fn prices(mut self, value: impl IntoIterator<Item = SaasPlanPrice>) -> Self {
        self.prices = value.into_iter().collect();
        self
    }

    /// Id of the category of the plan.
    #[must_use]
    pub fn category_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.category_id = value.into_optional();
        self
    }

    /// Id of the snapshot, a copy of a location's setup, for new locations; an empty
    /// string if there is none.
    #[must_use]
    pub fn snapshot_id(mut self, value: impl IntoOptional<SnapshotId>) -> Self {
        self.snapshot_id = value.into_optional();
        self
    }

    /// Id of the product in Stripe.
    #[must_use]
    pub fn product_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.product_id = value.into_optional();
        self
    }

    /// Whether the plan belongs to the second version of SaaS mode.
    #[must_use]
    pub fn is_saas_v2(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_saas_v2 = value.into_optional();
        self
    }

    /// When the plan was created.
    #[must_use]
    pub fn created_at(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.created_at = value.into_optional();
        self
    }

    /// When the plan was last changed.
    #[must_use]
    pub fn updated_at(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.updated_at = value.into_optional();
        self
    }

    /// Id of the app that receives the event.
    #[must_use]
    pub fn app_id(mut self, value: impl IntoOptional<AppId>) -> Self {
        self.app_id = value.into_optional();
        self
    }

    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    #[must_use]
    pub fn version_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.version_id = value.into_optional();
        self
    }

    /// Id of the delivery. Retries have the same id.
    #[must_use]
    pub fn webhook_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.webhook_id = value.into_optional();
        self
    }

    /// When HighLevel sent the event.
    #[must_use]
    pub fn timestamp(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.timestamp = value.into_optional();
        self
    }
}

impl SupportTicketEvent {
    /// Type of the event, such as `SupportTicketCreate`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// Id of the ticket, which all its events share.
    #[must_use]
    pub fn ticket_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.ticket_id = value.into_optional();
        self
    }

    /// Id of the app that receives the event.
    #[must_use]
    pub fn app_id(mut self, value: impl IntoOptional<AppId>) -> Self {
        self.app_id = value.into_optional();
        self
    }

    /// Id of the company (agency).
    #[must_use]
    pub fn company_id(mut self, value: impl IntoOptional<CompanyId>) -> Self {
        self.company_id = value.into_optional();
        self
    }

    /// Id of the location (sub-account); can be absent.
    #[must_use]
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.location_id = value.into_optional();
        self
    }

    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    #[must_use]
    pub fn version_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.version_id = value.into_optional();
        self
    }

    /// Id of the delivery. Retries have the same id.
    #[must_use]
    pub fn webhook_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.webhook_id = value.into_optional();
        self
    }

    /// When HighLevel sent the event.
    #[must_use]
    pub fn timestamp(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.timestamp = value.into_optional();
        self
    }
}

impl TaskEvent {
    /// Type of the event, such as `TaskComplete`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// Id of the location (sub-account).
    #[must_use]
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.location_id = value.into_optional();
        self
    }

    /// Id of the task.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<TaskId>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Id of the user to whom the task is assigned.
    #[must_use]
    pub fn assigned_to(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.assigned_to = value.into_optional();
        self
    }

    /// Description of the task; absent from some observed `TaskCreate` events.
    #[must_use]
    pub fn body(mut self, value: impl IntoOptional<String>) -> Self {
        self.body = value.into_optional();
        self
    }

    /// Id of the contact; absent from some observed `TaskCreate` events.
    #[must_use]
    pub fn contact_id(mut self, value: impl IntoOptional<ContactId>) -> Self {
        self.contact_id = value.into_optional();
        self
    }

    /// Title of the task.
    #[must_use]
    pub fn title(mut self, value: impl IntoOptional<String>) -> Self {
        self.title = value.into_optional();
        self
    }

    /// When the task was created.
    #[must_use]
    pub fn date_added(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.date_added = value.into_optional();
        self
    }

    /// When the task is due.
    #[must_use]
    pub fn due_date(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.due_date = value.into_optional();
        self
    }

    /// Id of the app that receives the event.
    #[must_use]
    pub fn app_id(mut self, value: impl IntoOptional<AppId>) -> Self {
        self.app_id = value.into_optional();
        self
    }

    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    #[must_use]
    pub fn version_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.version_id = value.into_optional();
        self
    }

    /// Id of the delivery. Retries have the same id.
    #[must_use]
    pub fn webhook_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.webhook_id = value.into_optional();
        self
    }

    /// When HighLevel sent the event.
    #[must_use]
    pub fn timestamp(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.timestamp = value.into_optional();
        self
    }
}

impl TriggerSubscription {
    /// The trigger that the workflow subscribes to.
    #[must_use]
    pub fn trigger_data(mut self, value: impl IntoOptional<SubscribedTrigger>) -> Self {
        self.trigger_data = value.into_optional();
        self
    }

    /// Key and version of the trigger.
    #[must_use]
    pub fn meta(mut self, value: impl IntoOptional<TriggerMeta>) -> Self {
        self.meta = value.into_optional();
        self
    }

    /// Location, company and workflow that the trigger belongs to.
    #[must_use]
    pub fn extras(mut self, value: impl IntoOptional<TriggerExtras>) -> Self {
        self.extras = value.into_optional();
        self
    }
}

impl UserEvent {
    /// Type of the event, such as `UserCreate`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// Id of the location (sub-account).
    #[must_use]
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.location_id = value.into_optional();
        self
    }

    /// Id of the company (agency).
    #[must_use]
    pub fn company_id(mut self, value: impl IntoOptional<CompanyId>) -> Self {
        self.company_id = value.into_optional();
        self
    }

    /// Id of the user.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.id = value.into_optional();
        self
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

    /// Email address with which the user logs in.
    #[must_use]
    pub fn email(mut self, value: impl IntoOptional<String>) -> Self {
        self.email = value.into_optional();
        self
    }

    /// The user's phone number in E.164 format.
    #[must_use]
    pub fn phone(mut self, value: impl IntoOptional<String>) -> Self {
        self.phone = value.into_optional();
        self
    }

    /// Extension of the phone number.
    #[must_use]
    pub fn extension(mut self, value: impl IntoOptional<String>) -> Self {
        self.extension = value.into_optional();
        self
    }

    /// Role of the user, such as `user` or `admin`.
    #[must_use]
    pub fn role(mut self, value: impl IntoOptional<String>) -> Self {
        self.role = value.into_optional();
        self
    }

    /// Features that the user may use.
    #[must_use]
    pub fn permissions(
        mut self,
        value: impl IntoOptional<EventUserPermissions>,
    ) -> Self {
        self.permissions = value.into_optional();
        self
    }

    /// Ids of the locations to which the user has access.
    #[must_use]
    pub fn locations(
        mut self,
        value: impl IntoIterator<Item = impl Into<LocationId>>,
    ) -> Self {
        self.locations = value.into_iter().map(Into::into).collect();
        self
    }

    /// Id of the app that receives the event.
    #[must_use]
    pub fn app_id(mut self, value: impl IntoOptional<AppId>) -> Self {
        self.app_id = value.into_optional();
        self
    }

    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    #[must_use]
    pub fn version_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.version_id = value.into_optional();
        self
    }

    /// Id of the delivery. Retries have the same id.
    #[must_use]
    pub fn webhook_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.webhook_id = value.into_optional();
        self
    }

    /// When HighLevel sent the event.
    #[must_use]
    pub fn timestamp(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.timestamp = value.into_optional();
        self
    }

    /// Permissions of the user; `UserScope` of the Users API lists the values.
    #[must_use]
    pub fn scopes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.scopes = value.into_iter().map(Into::into).collect();
        self
    }
}

impl VoiceAiCallEnd {
    /// Type of the event: `VoiceAiCallEnd`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// Id of the call.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Id of the location (sub-account).
    #[must_use]
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.location_id = value.into_optional();
        self
    }

    /// Id of the Voice AI agent.
    #[must_use]
    pub fn agent_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.agent_id = value.into_optional();
        self
    }

    /// Id of the contact; absent if unknown.
    #[must_use]
    pub fn contact_id(mut self, value: impl IntoOptional<ContactId>) -> Self {
        self.contact_id = value.into_optional();
        self
    }

    /// Phone number of the caller.
    #[must_use]
    pub fn from_number(mut self, value: impl IntoOptional<String>) -> Self {
        self.from_number = value.into_optional();
        self
    }

    /// When the call began.
    #[must_use]
    pub fn created_at(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.created_at = value.into_optional();
        self
    }

    /// Length of the call, in seconds.
    #[must_use]
    pub fn duration(mut self, value: impl IntoOptional<f64>) -> Self {
        self.duration = value.into_optional();
        self
    }

    /// Summary of the call, in a few sentences.
    #[must_use]
    pub fn summary(mut self, value: impl IntoOptional<String>) -> Self {
        self.summary = value.into_optional();
        self
    }

    /// Transcript of the call. A line begins with `bot:` or `human:`.
    #[must_use]
    pub fn transcript(mut self, value: impl IntoOptional<String>) -> Self {
        self.transcript = value.into_optional();
        self
    }

    /// Translation of the transcript into another language.
    #[must_use]
    pub fn translation(mut self, value: impl IntoOptional<CallTranslation>) -> Self {
        self.translation = value.into_optional();
        self
    }

    /// Information that the agent extracted, by field.
    #[must_use]
    pub fn extracted_data(
        mut self,
        value: impl IntoOptional<Map<String, Value>>,
    ) -> Self {
        self.extracted_data = value.into_optional();
        self
    }

    /// Id of the message that records the call.
    #[must_use]
    pub fn message_id(mut self, value: impl IntoOptional<MessageId>) -> Self {
        self.message_id = value.into_optional();
        self
    }

    /// Whether the call was a test.
    #[must_use]
    pub fn trial_call(mut self, value: impl IntoOptional<bool>) -> Self {
        self.trial_call = value.into_optional();
        self
    }

    /// Actions of the agent during the call.
    #[must_use]
    pub fn executed_call_actions(
        mut self,
        value: impl IntoIterator<Item = ExecutedCallAction>,
    ) -> Self {
        self.executed_call_actions = value.into_iter().collect();
        self
    }

    /// Id of the app that receives the event.
    #[must_use]
    pub fn app_id(mut self, value: impl IntoOptional<AppId>) -> Self {
        self.app_id = value.into_optional();
        self
    }

    /// Id of the installed version of the app. In the events of which deliveries were
    /// observed, it equals the id of the app.
    #[must_use]
    pub fn version_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.version_id = value.into_optional();
        self
    }

    /// Id of the delivery. Retries have the same id.
    #[must_use]
    pub fn webhook_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.webhook_id = value.into_optional();
        self
    }

    /// When HighLevel sent the event.
    #[must_use]
    pub fn timestamp(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.timestamp = value.into_optional();
        self
    }
}

impl AppTrial {
    /// Whether the app is on trial.
    #[must_use]
    pub fn on_trial(mut self, value: impl IntoOptional<bool>) -> Self {
        self.on_trial = value.into_optional();
        self
    }

    /// Length of the trial, in days.
    #[must_use]
    pub fn trial_duration(mut self, value: impl IntoOptional<f64>) -> Self {
        self.trial_duration = value.into_optional();
        self
    }

    /// When the trial began.
    #[must_use]
    pub fn trial_start_date(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.trial_start_date = value.into_optional();
        self
    }
}

impl WhitelabelDetails {
    /// Domain at which the company offers HighLevel.
    #[must_use]
    pub fn domain(mut self, value: impl IntoOptional<String>) -> Self {
        self.domain = value.into_optional();
        self
    }

    /// URL of the company's logo.
    #[must_use]
    pub fn logo_url(mut self, value: impl IntoOptional<String>) -> Self {
        self.logo_url = value.into_optional();
        self
    }
}

impl EventAppointment {
    /// Id of the appointment.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<CalendarEventId>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Place of the appointment: an address or the link of a meeting.
    #[must_use]
    pub fn address(mut self, value: impl IntoOptional<String>) -> Self {
        self.address = value.into_optional();
        self
    }

    /// Title of the appointment in the calendar.
    #[must_use]
    pub fn title(mut self, value: impl IntoOptional<String>) -> Self {
        self.title = value.into_optional();
        self
    }

    /// Id of the calendar in which the appointment is booked.
    #[must_use]
    pub fn calendar_id(mut self, value: impl IntoOptional<CalendarId>) -> Self {
        self.calendar_id = value.into_optional();
        self
    }

    /// Id of the contact who has the appointment.
    #[must_use]
    pub fn contact_id(mut self, value: impl IntoOptional<ContactId>) -> Self {
        self.contact_id = value.into_optional();
        self
    }

    /// Id of the calendar's group.
    #[must_use]
    pub fn group_id(mut self, value: impl IntoOptional<CalendarGroupId>) -> Self {
        self.group_id = value.into_optional();
        self
    }

    /// State of the appointment, such as `confirmed`.
    #[must_use]
    pub fn appointment_status(mut self, value: impl IntoOptional<String>) -> Self {
        self.appointment_status = value.into_optional();
        self
    }

    /// Id of the user to whom the appointment is assigned.
    #[must_use]
    pub fn assigned_user_id(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.assigned_user_id = value.into_optional();
        self
    }

    /// Ids of the users who take part.
    #[must_use]
    pub fn users(mut self, value: impl IntoIterator<Item = impl Into<UserId>>) -> Self {
        self.users = value.into_iter().map(Into::into).collect();
        self
    }

    /// Notes about the appointment.
    #[must_use]
    pub fn notes(mut self, value: impl IntoOptional<String>) -> Self {
        self.notes = value.into_optional();
        self
    }

    /// Place of booking, such as `booking_widget`.
    #[must_use]
    pub fn source(mut self, value: impl IntoOptional<String>) -> Self {
        self.source = value.into_optional();
        self
    }

    /// Start of the appointment, RFC 3339 with the UTC offset of the appointment's time
    /// zone.
    #[must_use]
    pub fn start_time(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.start_time = value.into_optional();
        self
    }

    /// End of the appointment, RFC 3339 with the UTC offset of the appointment's time
    /// zone.
    #[must_use]
    pub fn end_time(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.end_time = value.into_optional();
        self
    }

    /// When the appointment was created.
    #[must_use]
    pub fn date_added(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.date_added = value.into_optional();
        self
    }

    /// When the appointment was last changed.
    #[must_use]
    pub fn date_updated(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.date_updated = value.into_optional();
        self
    }
}

impl DndSettings {
    /// Whether text messages (SMS) are blocked, and why.
    #[must_use]
    pub fn sms(mut self, value: impl IntoOptional<DndChannel>) -> Self {
        self.sms = value.into_optional();
        self
    }

    /// Whether emails are blocked, and why.
    #[must_use]
    pub fn email(mut self, value: impl IntoOptional<DndChannel>) -> Self {
        self.email = value.into_optional();
        self
    }

    /// Whether messages by Google Business Profile are blocked, and why.
    #[must_use]
    pub fn google(mut self, value: impl IntoOptional<DndChannel>) -> Self {
        self.google = value.into_optional();
        self
    }

    /// Whether messages by Facebook are blocked, and why.
    #[must_use]
    pub fn facebook(mut self, value: impl IntoOptional<DndChannel>) -> Self {
        self.facebook = value.into_optional();
        self
    }

    /// Whether messages by WhatsApp are blocked, and why.
    #[must_use]
    pub fn whatsapp(mut self, value: impl IntoOptional<DndChannel>) -> Self {
        self.whatsapp = value.into_optional();
        self
    }

    /// Whether calls are blocked, and why.
    #[must_use]
    pub fn call(mut self, value: impl IntoOptional<DndChannel>) -> Self {
        self.call = value.into_optional();
        self
    }

    /// Whether messages by RCS are blocked, and why.
    #[must_use]
    pub fn rcs(mut self, value: impl IntoOptional<DndChannel>) -> Self {
        self.rcs = value.into_optional();
        self
    }

    /// Members without a field of their own whose values have this type, by their JSON
    /// keys; `extra` has the rest.
    #[must_use]
    pub fn others(mut self, value: BTreeMap<String, DndChannel>) -> Self {
        self.others = value;
        self
    }
}

impl InvoiceBusiness {
    /// Name of the business.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Address of the business.
    #[must_use]
    pub fn address(mut self, value: impl IntoOptional<String>) -> Self {
        self.address = value.into_optional();
        self
    }

    /// Phone number of the business.
    #[must_use]
    pub fn phone_no(mut self, value: impl IntoOptional<String>) -> Self {
        self.phone_no = value.into_optional();
        self
    }

    /// Website of the business.
    #[must_use]
    pub fn website(mut self, value: impl IntoOptional<String>) -> Self {
        self.website = value.into_optional();
        self
    }

    /// URL of the logo that the invoice shows.
    #[must_use]
    pub fn logo_url(mut self, value: impl IntoOptional<String>) -> Self {
        self.logo_url = value.into_optional();
        self
    }

    /// Custom values that the invoice shows.
    #[must_use]
    pub fn custom_values(mut self, value: impl IntoIterator<Item = Value>) -> Self {
        self.custom_values = value.into_iter().collect();
        self
    }
}

impl InvoiceAddress {
    /// Country, as an ISO 3166-1 code of two letters.
    #[must_use]
    pub fn country_code(mut self, value: impl IntoOptional<String>) -> Self {
        self.country_code = value.into_optional();
        self
    }

    /// First line of the address.
    #[must_use]
    pub fn address_line1(mut self, value: impl IntoOptional<String>) -> Self {
        self.address_line1 = value.into_optional();
        self
    }

    /// Second line of the address.
    #[must_use]
    pub fn address_line2(mut self, value: impl IntoOptional<String>) -> Self {
        self.address_line2 = value.into_optional();
        self
    }

    /// City of the address.
    #[must_use]
    pub fn city(mut self, value: impl IntoOptional<String>) -> Self {
        self.city = value.into_optional();
        self
    }

    /// State or region of the address.
    #[must_use]
    pub fn state(mut self, value: impl IntoOptional<String>) -> Self {
        self.state = value.into_optional();
        self
    }

    /// Postal code of the address.
    #[must_use]
    pub fn postal_code(mut self, value: impl IntoOptional<String>) -> Self {
        self.postal_code = value.into_optional();
        self
    }
}

impl InvoiceRecipient {
    /// Email address to which the invoice is sent.
    #[must_use]
    pub fn email(mut self, value: impl IntoOptional<String>) -> Self {
        self.email = value.into_optional();
        self
    }
}

impl InvoiceContact {
    /// Id of the contact.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<ContactId>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Phone number on the invoice.
    #[must_use]
    pub fn phone_no(mut self, value: impl IntoOptional<String>) -> Self {
        self.phone_no = value.into_optional();
        self
    }

    /// The contact's email address.
    #[must_use]
    pub fn email(mut self, value: impl IntoOptional<String>) -> Self {
        self.email = value.into_optional();
        self
    }

    /// Custom fields of the contact that the invoice shows. The reference shows only ids.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl IntoIterator<Item = CustomField>,
    ) -> Self {
        self.custom_fields = value.into_iter().collect();
        self
    }

    /// Name of the contact.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Address of the contact.
    #[must_use]
    pub fn address(mut self, value: impl IntoOptional<InvoiceAddress>) -> Self {
        self.address = value.into_optional();
        self
    }

    /// Further addresses to which the invoice is sent.
    #[must_use]
    pub fn additional_emails(
        mut self,
        value: impl IntoIterator<Item = InvoiceRecipient>,
    ) -> Self {
        self.additional_emails = value.into_iter().collect();
        self
    }

    /// Name of the business that the contact works for.
    #[must_use]
    pub fn company_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.company_name = value.into_optional();
        self
    }
}

impl InvoiceDiscount {
    /// Calculation of the discount, such as `percentage`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// Percentage or amount, by [`type_`](InvoiceDiscount::type_). HighLevel does not
    /// document whether it is in units of the currency or in hundredths.
    #[must_use]
    pub fn value(mut self, value: impl IntoOptional<f64>) -> Self {
        self.value = value.into_optional();
        self
    }
}

impl EventInvoiceItem {
    /// Taxes on the item.
    #[must_use]
    pub fn taxes(mut self, value: impl IntoIterator<Item = Value>) -> Self {
        self.taxes = value.into_iter().collect();
        self
    }

    /// Id of the item.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Id of the product that the item sells.
    #[must_use]
    pub fn product_id(mut self, value: impl IntoOptional<ProductId>) -> Self {
        self.product_id = value.into_optional();
        self
    }

    /// Id of the price at which the item is sold.
    #[must_use]
    pub fn price_id(mut self, value: impl IntoOptional<PriceId>) -> Self {
        self.price_id = value.into_optional();
        self
    }

    /// Currency of the item, as an ISO 4217 code.
    #[must_use]
    pub fn currency(mut self, value: impl IntoOptional<String>) -> Self {
        self.currency = value.into_optional();
        self
    }

    /// Name of the item.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Number of pieces that are charged.
    #[must_use]
    pub fn quantity(mut self, value: impl IntoOptional<f64>) -> Self {
        self.quantity = value.into_optional();
        self
    }

    /// Price of one piece, in units of `currency`.
    #[must_use]
    pub fn amount(mut self, value: impl IntoOptional<f64>) -> Self {
        self.amount = value.into_optional();
        self
    }
}

impl InvoiceTotals {
    /// Sum of the items before the discount, in units of `currency`.
    #[must_use]
    pub fn sub_total(mut self, value: impl IntoOptional<f64>) -> Self {
        self.sub_total = value.into_optional();
        self
    }

    /// Sum of the discounts, in units of `currency`.
    #[must_use]
    pub fn discount(mut self, value: impl IntoOptional<f64>) -> Self {
        self.discount = value.into_optional();
        self
    }
}

impl EmailFlags {
    /// Whether the sender was authenticated.
    #[must_use]
    pub fn is_authenticated(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_authenticated = value.into_optional();
        self
    }

    /// Whether a route of the mail service forwarded the email.
    #[must_use]
    pub fn is_routed(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_routed = value.into_optional();
        self
    }

    /// Whether the mail service treats the email as a large one.
    #[must_use]
    pub fn is_big(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_big = value.into_optional();
        self
    }

    /// Whether the mail service sent the email to test itself.
    #[must_use]
    pub fn is_system_test(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_system_test = value.into_optional();
        self
    }

    /// Whether the email was sent in test mode.
    #[must_use]
    pub fn is_test_mode(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_test_mode = value.into_optional();
        self
    }
}

impl EmailStatsHeaders {
    /// Value of the header `Message-Id`.
    #[must_use]
    pub fn message_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.message_id = value.into_optional();
        self
    }

    /// Value of the header `From`.
    #[must_use]
    pub fn from(mut self, value: impl IntoOptional<String>) -> Self {
        self.from = value.into_optional();
        self
    }

    /// Value of the header `To`.
    #[must_use]
    pub fn to(mut self, value: impl IntoOptional<String>) -> Self {
        self.to = value.into_optional();
        self
    }
}

impl EmailStatsMessage {
    /// Attachments of the email.
    #[must_use]
    pub fn attachments(mut self, value: impl IntoIterator<Item = Value>) -> Self {
        self.attachments = value.into_iter().collect();
        self
    }

    /// Some headers of the email.
    #[must_use]
    pub fn headers(mut self, value: impl IntoOptional<EmailStatsHeaders>) -> Self {
        self.headers = value.into_optional();
        self
    }

    /// Size of the email, in bytes.
    #[must_use]
    pub fn size(mut self, value: impl IntoOptional<i64>) -> Self {
        self.size = value.into_optional();
        self
    }
}

impl EmailDeliveryStatus {
    /// Number of the delivery attempt.
    #[must_use]
    pub fn attempt_no(mut self, value: impl IntoOptional<i64>) -> Self {
        self.attempt_no = value.into_optional();
        self
    }

    /// SMTP reply code, such as 250.
    #[must_use]
    pub fn code(mut self, value: impl IntoOptional<i64>) -> Self {
        self.code = value.into_optional();
        self
    }

    /// Message of the receiving server.
    #[must_use]
    pub fn message(mut self, value: impl IntoOptional<String>) -> Self {
        self.message = value.into_optional();
        self
    }

    /// Meaning of the result.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// Length of the SMTP session, in seconds.
    #[must_use]
    pub fn session_seconds(mut self, value: impl IntoOptional<f64>) -> Self {
        self.session_seconds = value.into_optional();
        self
    }

    /// Enhanced SMTP status code (RFC 3463); can be empty.
    #[must_use]
    pub fn enhanced_code(mut self, value: impl IntoOptional<String>) -> Self {
        self.enhanced_code = value.into_optional();
        self
    }

    /// Mail server (MX host) to which the email was delivered or refused.
    #[must_use]
    pub fn mx_host(mut self, value: impl IntoOptional<String>) -> Self {
        self.mx_host = value.into_optional();
        self
    }

    /// Whether the server accepts UTF-8.
    #[must_use]
    pub fn utf8(mut self, value: impl IntoOptional<bool>) -> Self {
        self.utf8 = value.into_optional();
        self
    }

    /// Time until the first delivery attempt, in seconds.
    #[must_use]
    pub fn i_first_delivery_attempt_seconds(
        mut self,
        value: impl IntoOptional<f64>,
    ) -> Self {
        self.i_first_delivery_attempt_seconds = value.into_optional();
        self
    }
}

impl EmailEnvelope {
    /// Address of the sender in the envelope.
    #[must_use]
    pub fn sender(mut self, value: impl IntoOptional<String>) -> Self {
        self.sender = value.into_optional();
        self
    }

    /// Addresses of the recipients in the envelope.
    #[must_use]
    pub fn targets(mut self, value: impl IntoOptional<String>) -> Self {
        self.targets = value.into_optional();
        self
    }

    /// Protocol, such as `smtp`.
    #[must_use]
    pub fn transport(mut self, value: impl IntoOptional<String>) -> Self {
        self.transport = value.into_optional();
        self
    }

    /// IP address from which the email was sent.
    #[must_use]
    pub fn sending_ip(mut self, value: impl IntoOptional<String>) -> Self {
        self.sending_ip = value.into_optional();
        self
    }

    /// Id of the pool of sending IP addresses.
    #[must_use]
    pub fn i_ip_pool_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.i_ip_pool_id = value.into_optional();
        self
    }

    /// Name of the pool of sending IP addresses.
    #[must_use]
    pub fn i_ip_pool_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.i_ip_pool_name = value.into_optional();
        self
    }
}

impl EmailStats {
    /// Delivery event, such as `delivered`.
    #[must_use]
    pub fn event(mut self, value: impl IntoOptional<String>) -> Self {
        self.event = value.into_optional();
        self
    }

    /// Id of the report.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Time of the event, in seconds since 1970.
    #[must_use]
    pub fn timestamp(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.timestamp = value.into_optional();
        self
    }

    /// Treatment of the email by the mail service.
    #[must_use]
    pub fn flags(mut self, value: impl IntoOptional<EmailFlags>) -> Self {
        self.flags = value.into_optional();
        self
    }

    /// The email that the report is about.
    #[must_use]
    pub fn message(mut self, value: impl IntoOptional<EmailStatsMessage>) -> Self {
        self.message = value.into_optional();
        self
    }

    /// Level of the report, such as `info`.
    #[must_use]
    pub fn log_level(mut self, value: impl IntoOptional<String>) -> Self {
        self.log_level = value.into_optional();
        self
    }

    /// Address of the recipient.
    #[must_use]
    pub fn recipient(mut self, value: impl IntoOptional<String>) -> Self {
        self.recipient = value.into_optional();
        self
    }

    /// Domain of the recipient's address, such as `example.com`.
    #[must_use]
    pub fn recipient_domain(mut self, value: impl IntoOptional<String>) -> Self {
        self.recipient_domain = value.into_optional();
        self
    }

    /// Tags by which the email was sent; one has the location's id, one the company's.
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }

    /// Mail provider of the recipient.
    #[must_use]
    pub fn recipient_provider(mut self, value: impl IntoOptional<String>) -> Self {
        self.recipient_provider = value.into_optional();
        self
    }

    /// Campaigns that sent the email.
    #[must_use]
    pub fn campaigns(mut self, value: impl IntoIterator<Item = Value>) -> Self {
        self.campaigns = value.into_iter().collect();
        self
    }

    /// Result of the delivery.
    #[must_use]
    pub fn delivery_status(
        mut self,
        value: impl IntoOptional<EmailDeliveryStatus>,
    ) -> Self {
        self.delivery_status = value.into_optional();
        self
    }

    /// SMTP envelope of the email: sender, recipients and sending IP address.
    #[must_use]
    pub fn envelope(mut self, value: impl IntoOptional<EmailEnvelope>) -> Self {
        self.envelope = value.into_optional();
        self
    }
}

impl ObjectLabels {
    /// Name of one such object, such as `pet`.
    #[must_use]
    pub fn singular(mut self, value: impl IntoOptional<String>) -> Self {
        self.singular = value.into_optional();
        self
    }

    /// Name of several such objects, such as `pets`.
    #[must_use]
    pub fn plural(mut self, value: impl IntoOptional<String>) -> Self {
        self.plural = value.into_optional();
        self
    }
}

impl OrderContact {
    /// Id of the location (sub-account).
    #[must_use]
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.location_id = value.into_optional();
        self
    }

    /// Id of the contact.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<ContactId>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// First line of the address, such as the street.
    #[must_use]
    pub fn address1(mut self, value: impl IntoOptional<String>) -> Self {
        self.address1 = value.into_optional();
        self
    }

    /// City of the address.
    #[must_use]
    pub fn city(mut self, value: impl IntoOptional<String>) -> Self {
        self.city = value.into_optional();
        self
    }

    /// Name of the business that the contact works for.
    #[must_use]
    pub fn company_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.company_name = value.into_optional();
        self
    }

    /// Country, as an ISO 3166-1 code of two letters such as `US`.
    #[must_use]
    pub fn country(mut self, value: impl IntoOptional<String>) -> Self {
        self.country = value.into_optional();
        self
    }

    /// Source of the contact, such as the name of a form.
    #[must_use]
    pub fn source(mut self, value: impl IntoOptional<String>) -> Self {
        self.source = value.into_optional();
        self
    }

    /// When the contact was created.
    #[must_use]
    pub fn date_added(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.date_added = value.into_optional();
        self
    }

    /// Date of birth of the contact.
    #[must_use]
    pub fn date_of_birth(mut self, value: impl IntoOptional<Date>) -> Self {
        self.date_of_birth = value.into_optional();
        self
    }

    /// Whether the contact must not be disturbed on any channel.
    #[must_use]
    pub fn dnd(mut self, value: impl IntoOptional<bool>) -> Self {
        self.dnd = value.into_optional();
        self
    }

    /// The contact's email address.
    #[must_use]
    pub fn email(mut self, value: impl IntoOptional<String>) -> Self {
        self.email = value.into_optional();
        self
    }

    /// Given and family name of the contact.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Given name of the contact.
    #[must_use]
    pub fn first_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.first_name = value.into_optional();
        self
    }

    /// Family name of the contact.
    #[must_use]
    pub fn last_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.last_name = value.into_optional();
        self
    }

    /// Phone number, in E.164 format.
    #[must_use]
    pub fn phone(mut self, value: impl IntoOptional<String>) -> Self {
        self.phone = value.into_optional();
        self
    }

    /// Postal code of the address.
    #[must_use]
    pub fn postal_code(mut self, value: impl IntoOptional<String>) -> Self {
        self.postal_code = value.into_optional();
        self
    }

    /// State or region of the address.
    #[must_use]
    pub fn state(mut self, value: impl IntoOptional<String>) -> Self {
        self.state = value.into_optional();
        self
    }

    /// Tags of the contact.
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }

    /// URL of the website of the contact.
    #[must_use]
    pub fn website(mut self, value: impl IntoOptional<String>) -> Self {
        self.website = value.into_optional();
        self
    }

    /// No longer used: HighLevel omits it or sends an empty list.
    #[must_use]
    pub fn attachments(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.attachments = value.into_iter().map(Into::into).collect();
        self
    }

    /// Id of the user to whom the contact is assigned.
    #[must_use]
    pub fn assigned_to(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.assigned_to = value.into_optional();
        self
    }
}

impl EventOrderItem {
    /// Name of the product and its variant.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Number of pieces ordered.
    #[must_use]
    pub fn quantity(mut self, value: impl IntoOptional<f64>) -> Self {
        self.quantity = value.into_optional();
        self
    }

    /// The product, as it was at the time of the order.
    #[must_use]
    pub fn product(mut self, value: impl IntoOptional<Value>) -> Self {
        self.product = value.into_optional();
        self
    }

    /// The price, as it was at the time of the order.
    #[must_use]
    pub fn price(mut self, value: impl IntoOptional<Value>) -> Self {
        self.price = value.into_optional();
        self
    }
}

impl OrderAmounts {
    /// Amount of the discount, in units of the currency.
    #[must_use]
    pub fn discount(mut self, value: impl IntoOptional<f64>) -> Self {
        self.discount = value.into_optional();
        self
    }

    /// Cost of shipping, in units of the currency.
    #[must_use]
    pub fn shipping(mut self, value: impl IntoOptional<f64>) -> Self {
        self.shipping = value.into_optional();
        self
    }

    /// Sum of the items, in units of the currency.
    #[must_use]
    pub fn subtotal(mut self, value: impl IntoOptional<f64>) -> Self {
        self.subtotal = value.into_optional();
        self
    }

    /// Amount of the taxes, in units of the currency.
    #[must_use]
    pub fn tax(mut self, value: impl IntoOptional<f64>) -> Self {
        self.tax = value.into_optional();
        self
    }
}

impl OrderTax {
    /// Id of the tax.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Amount of the tax, in units of the currency.
    #[must_use]
    pub fn amount(mut self, value: impl IntoOptional<f64>) -> Self {
        self.amount = value.into_optional();
        self
    }

    /// Calculation of the tax, such as `exclusive`.
    #[must_use]
    pub fn calculation(mut self, value: impl IntoOptional<String>) -> Self {
        self.calculation = value.into_optional();
        self
    }

    /// Name of the tax, such as `VAT`.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Rate of the tax, in percent.
    #[must_use]
    pub fn rate(mut self, value: impl IntoOptional<f64>) -> Self {
        self.rate = value.into_optional();
        self
    }
}

impl EventOrderSource {
    /// Id of the place of sale, such as a funnel or a store.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Name of the funnel or store.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Where the order was made, such as on a `website`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// Type of the page or form within the place of sale, such as `store`.
    #[must_use]
    pub fn sub_type(mut self, value: impl IntoOptional<String>) -> Self {
        self.sub_type = value.into_optional();
        self
    }

    /// Page on which the order was placed.
    #[must_use]
    pub fn meta(mut self, value: impl IntoOptional<Value>) -> Self {
        self.meta = value.into_optional();
        self
    }
}

impl EventMembershipOffer {
    /// Label of the offer, such as `top_50`.
    #[must_use]
    pub fn label(mut self, value: impl IntoOptional<String>) -> Self {
        self.label = value.into_optional();
        self
    }

    /// Value of the offer, such as `50`. The reference does not describe its meaning.
    #[must_use]
    pub fn value(mut self, value: impl IntoOptional<String>) -> Self {
        self.value = value.into_optional();
        self
    }

    /// Id of the offer.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }
}

impl RecurringPrice {
    /// Unit of the interval, such as `day`.
    #[must_use]
    pub fn interval(mut self, value: impl IntoOptional<String>) -> Self {
        self.interval = value.into_optional();
        self
    }

    /// Number of intervals between two charges: 3 with the interval `month` is every
    /// three months.
    #[must_use]
    pub fn interval_count(mut self, value: impl IntoOptional<f64>) -> Self {
        self.interval_count = value.into_optional();
        self
    }
}

impl EventProductOption {
    /// Id of the option.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Name of the option, such as `Large`.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }
}

impl EventProductVariant {
    /// Id of the variant.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Name of the variant, such as `Size`.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Options of the variant, such as the sizes.
    #[must_use]
    pub fn options(
        mut self,
        value: impl IntoIterator<Item = EventProductOption>,
    ) -> Self {
        self.options = value.into_iter().collect();
        self
    }
}

impl EventProductMedia {
    /// Id of the file.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Name of the file.
    #[must_use]
    pub fn title(mut self, value: impl IntoOptional<String>) -> Self {
        self.title = value.into_optional();
        self
    }

    /// URL of the file.
    #[must_use]
    pub fn with_url(mut self, value: impl IntoOptional<String>) -> Self {
        self.url = value.into_optional();
        self
    }

    /// Type of the file, such as `image`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// Whether the file is shown first.
    #[must_use]
    pub fn is_featured(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_featured = value.into_optional();
        self
    }
}

impl RecordProperty {
    /// Key of the field, without the key of the object.
    #[must_use]
    pub fn key(mut self, value: impl IntoOptional<String>) -> Self {
        self.key = value.into_optional();
        self
    }

    /// Content of the field, as a string.
    #[must_use]
    pub fn value_string(mut self, value: impl IntoOptional<String>) -> Self {
        self.value_string = value.into_optional();
        self
    }
}

impl SaasPlanPrice {
    /// Id of the price in Stripe.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Charging interval, such as `month`.
    #[must_use]
    pub fn billing_interval(mut self, value: impl IntoOptional<String>) -> Self {
        self.billing_interval = value.into_optional();
        self
    }

    /// Whether the price is on offer.
    #[must_use]
    pub fn active(mut self, value: impl IntoOptional<bool>) -> Self {
        self.active = value.into_optional();
        self
    }

    /// Amount of the price, in cents.
    #[must_use]
    pub fn amount(mut self, value: impl IntoOptional<f64>) -> Self {
        self.amount = value.into_optional();
        self
    }

    /// Currency, as a code of three letters.
    #[must_use]
    pub fn currency(mut self, value: impl IntoOptional<String>) -> Self {
        self.currency = value.into_optional();
        self
    }

    /// Symbol of the currency.
    #[must_use]
    pub fn symbol(mut self, value: impl IntoOptional<String>) -> Self {
        self.symbol = value.into_optional();
        self
    }
}

impl SubscribedTrigger {
    /// Id of the subscription.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Key of the trigger.
    #[must_use]
    pub fn key(mut self, value: impl IntoOptional<String>) -> Self {
        self.key = value.into_optional();
        self
    }

    /// Filters that the workflow sets for the trigger.
    #[must_use]
    pub fn filters(mut self, value: impl IntoIterator<Item = Value>) -> Self {
        self.filters = value.into_iter().collect();
        self
    }

    /// Whether the workflow added, changed or removed the trigger.
    #[must_use]
    pub fn event_type(mut self, value: impl IntoOptional<SubscriptionChange>) -> Self {
        self.event_type = value.into_optional();
        self
    }

    /// URL to call when the trigger fires.
    #[must_use]
    pub fn target_url(mut self, value: impl IntoOptional<String>) -> Self {
        self.target_url = value.into_optional();
        self
    }
}

impl TriggerMeta {
    /// Key of the trigger.
    #[must_use]
    pub fn key(mut self, value: impl IntoOptional<String>) -> Self {
        self.key = value.into_optional();
        self
    }

    /// Version of the trigger.
    #[must_use]
    pub fn version(mut self, value: impl IntoOptional<String>) -> Self {
        self.version = value.into_optional();
        self
    }
}

impl TriggerExtras {
    /// Id of the location (sub-account).
    #[must_use]
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.location_id = value.into_optional();
        self
    }

    /// Id of the workflow.
    #[must_use]
    pub fn workflow_id(mut self, value: impl IntoOptional<WorkflowId>) -> Self {
        self.workflow_id = value.into_optional();
        self
    }

    /// Id of the company (agency).
    #[must_use]
    pub fn company_id(mut self, value: impl IntoOptional<CompanyId>) -> Self {
        self.company_id = value.into_optional();
        self
    }
}

impl EventUserPermissions {
    /// Whether the user may see reports of Google Ads.
    #[must_use]
    pub fn adwords_reporting_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.adwords_reporting_enabled = value.into_optional();
        self
    }

    /// Whether the user may use the affiliate manager.
    #[must_use]
    pub fn affiliate_manager_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.affiliate_manager_enabled = value.into_optional();
        self
    }

    /// Whether the user may see reports of agents.
    #[must_use]
    pub fn agent_reporting_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.agent_reporting_enabled = value.into_optional();
        self
    }

    /// Whether the user may use appointments.
    #[must_use]
    pub fn appointments_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.appointments_enabled = value.into_optional();
        self
    }

    /// Whether the user sees only data that is assigned to them.
    #[must_use]
    pub fn assigned_data_only(mut self, value: impl IntoOptional<bool>) -> Self {
        self.assigned_data_only = value.into_optional();
        self
    }

    /// Whether the user may see reports of attribution.
    #[must_use]
    pub fn attributions_reporting_enabled(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.attributions_reporting_enabled = value.into_optional();
        self
    }

    /// Whether the user may use blogs.
    #[must_use]
    pub fn blogging_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.blogging_enabled = value.into_optional();
        self
    }

    /// Whether the user may use the bot.
    #[must_use]
    pub fn bot_service(mut self, value: impl IntoOptional<bool>) -> Self {
        self.bot_service = value.into_optional();
        self
    }

    /// Whether the user may run bulk actions.
    #[must_use]
    pub fn bulk_requests_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.bulk_requests_enabled = value.into_optional();
        self
    }

    /// Whether the user may use campaigns.
    #[must_use]
    pub fn campaigns_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.campaigns_enabled = value.into_optional();
        self
    }

    /// Whether the user may see campaigns but not change them.
    #[must_use]
    pub fn campaigns_read_only(mut self, value: impl IntoOptional<bool>) -> Self {
        self.campaigns_read_only = value.into_optional();
        self
    }

    /// Whether the user may cancel subscriptions.
    #[must_use]
    pub fn cancel_subscription_enabled(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.cancel_subscription_enabled = value.into_optional();
        self
    }

    /// Whether the user may use communities.
    #[must_use]
    pub fn communities_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.communities_enabled = value.into_optional();
        self
    }

    /// Whether the user may use contacts.
    #[must_use]
    pub fn contacts_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.contacts_enabled = value.into_optional();
        self
    }

    /// Whether the user may use Content AI.
    #[must_use]
    pub fn content_ai_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.content_ai_enabled = value.into_optional();
        self
    }

    /// Whether the user may use conversations.
    #[must_use]
    pub fn conversations_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.conversations_enabled = value.into_optional();
        self
    }

    /// Whether the user may see statistics on the dashboard.
    #[must_use]
    pub fn dashboard_stats_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.dashboard_stats_enabled = value.into_optional();
        self
    }

    /// Whether the user may see reports of Facebook ads.
    #[must_use]
    pub fn facebook_ads_reporting_enabled(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.facebook_ads_reporting_enabled = value.into_optional();
        self
    }

    /// Whether the user may use funnels.
    #[must_use]
    pub fn funnels_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.funnels_enabled = value.into_optional();
        self
    }

    /// Whether the user may use invoices.
    #[must_use]
    pub fn invoice_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.invoice_enabled = value.into_optional();
        self
    }

    /// Whether the user may see values of opportunities.
    #[must_use]
    pub fn lead_value_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.lead_value_enabled = value.into_optional();
        self
    }

    /// Whether the user may use marketing.
    #[must_use]
    pub fn marketing_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.marketing_enabled = value.into_optional();
        self
    }

    /// Whether the user may use memberships.
    #[must_use]
    pub fn membership_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.membership_enabled = value.into_optional();
        self
    }

    /// Whether the user may use online listings.
    #[must_use]
    pub fn online_listings_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.online_listings_enabled = value.into_optional();
        self
    }

    /// Whether the user may use opportunities.
    #[must_use]
    pub fn opportunities_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.opportunities_enabled = value.into_optional();
        self
    }

    /// Whether the user may use payments.
    #[must_use]
    pub fn payments_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.payments_enabled = value.into_optional();
        self
    }

    /// Whether the user may make phone calls.
    #[must_use]
    pub fn phone_call_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.phone_call_enabled = value.into_optional();
        self
    }

    /// Whether the user may record payments.
    #[must_use]
    pub fn record_payment_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.record_payment_enabled = value.into_optional();
        self
    }

    /// Whether the user may refund payments.
    #[must_use]
    pub fn refunds_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.refunds_enabled = value.into_optional();
        self
    }

    /// Whether the user may use reviews.
    #[must_use]
    pub fn reviews_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.reviews_enabled = value.into_optional();
        self
    }

    /// Whether the user may change settings.
    #[must_use]
    pub fn settings_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.settings_enabled = value.into_optional();
        self
    }

    /// Whether the user may use the social planner.
    #[must_use]
    pub fn social_planner(mut self, value: impl IntoOptional<bool>) -> Self {
        self.social_planner = value.into_optional();
        self
    }

    /// Whether the user may use tags.
    #[must_use]
    pub fn tags_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.tags_enabled = value.into_optional();
        self
    }

    /// Whether the user may use triggers.
    #[must_use]
    pub fn triggers_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.triggers_enabled = value.into_optional();
        self
    }

    /// Whether the user may use websites.
    #[must_use]
    pub fn websites_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.websites_enabled = value.into_optional();
        self
    }

    /// Whether the user may use workflows.
    #[must_use]
    pub fn workflows_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.workflows_enabled = value.into_optional();
        self
    }

    /// Whether the user may see workflows but not change them.
    #[must_use]
    pub fn workflows_read_only(mut self, value: impl IntoOptional<bool>) -> Self {
        self.workflows_read_only = value.into_optional();
        self
    }

    /// Members without a field of their own whose values have this type, by their JSON
    /// keys; `extra` has the rest.
    #[must_use]
    pub fn others(mut self, value: BTreeMap<String, bool>) -> Self {
        self.others = value;
        self
    }
}

impl CallTranslation {
    /// Translated transcript of the call.
    #[must_use]
    pub fn transcript(mut self, value: impl IntoOptional<String>) -> Self {
        self.transcript = value.into_optional();
        self
    }

    /// Language of the translation, as a code of two letters.
    #[must_use]
    pub fn language(mut self, value: impl IntoOptional<String>) -> Self {
        self.language = value.into_optional();
        self
    }
}

impl ExecutedCallAction {
    /// Id of the action.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Type of the action, such as `CALL_TRANSFER`.
    #[must_use]
    pub fn action_type(mut self, value: impl IntoOptional<CallActionType>) -> Self {
        self.action_type = value.into_optional();
        self
    }

    /// Name that the action has in the settings of the agent.
    #[must_use]
    pub fn action_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.action_name = value.into_optional();
        self
    }

    /// Effect of the action.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// Settings of the action, which can hold credentials of other services.
    #[must_use]
    pub fn action_parameters(mut self, value: impl IntoOptional<Value>) -> Self {
        self.action_parameters = value.into_optional();
        self
    }

    /// When the agent began the action.
    #[must_use]
    pub fn executed_at(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.executed_at = value.into_optional();
        self
    }

    /// When the condition of the action was met.
    #[must_use]
    pub fn trigger_received_at(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.trigger_received_at = value.into_optional();
        self
    }
}
