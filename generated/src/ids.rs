//! The types of ids: strings that cannot be confused with each other.

use highlevel_runtime::impl_ids;

/// Id of a location (sub-account).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocationId(String);

/// Id of a company (agency).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CompanyId(String);

/// Id of a user.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UserId(String);

/// Id of a contact.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContactId(String);

/// Id of a note.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NoteId(String);

/// Id of a task of a contact.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TaskId(String);

/// Id of a business.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BusinessId(String);

/// Id of a calendar.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CalendarId(String);

/// Id of a group of calendars.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CalendarGroupId(String);

/// Id of an appointment or a blocked slot.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CalendarEventId(String);

/// Id of a conversation.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConversationId(String);

/// Id of a message.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MessageId(String);

/// Id of an email within a message.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EmailMessageId(String);

/// Id of a conversation provider.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConversationProviderId(String);

/// Id of an opportunity.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OpportunityId(String);

/// Id of a pipeline.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PipelineId(String);

/// Id of a stage of a pipeline.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PipelineStageId(String);

/// Id of an invoice.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InvoiceId(String);

/// Id of an estimate.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EstimateId(String);

/// Id of an order.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OrderId(String);

/// Id of a product of a store.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProductId(String);

/// Id of a price of a product.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PriceId(String);

/// Id of a collection of products.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CollectionId(String);

/// Id of a subscription.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SubscriptionId(String);

/// Id of a transaction.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TransactionId(String);

/// Id of a form.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FormId(String);

/// Id of a survey.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SurveyId(String);

/// Id of a workflow.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WorkflowId(String);

/// Id of a knowledge base.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KnowledgeBaseId(String);

/// Id of a post on social media.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SocialPostId(String);

/// Id of a blog.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BlogId(String);

/// Id of a post of a blog.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BlogPostId(String);

/// Id of a funnel or website.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FunnelId(String);

/// Id of a trigger link.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LinkId(String);

/// Id of a record of an object.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordId(String);

/// Id of an association of objects.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AssociationId(String);

/// Id of an app of the marketplace.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AppId(String);

/// Id of a snapshot.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SnapshotId(String);

impl_ids! {
    LocationId, CompanyId, UserId, ContactId, NoteId, TaskId, BusinessId, CalendarId,
    CalendarGroupId, CalendarEventId, ConversationId, MessageId, EmailMessageId,
    ConversationProviderId, OpportunityId, PipelineId, PipelineStageId, InvoiceId,
    EstimateId, OrderId, ProductId, PriceId, CollectionId, SubscriptionId, TransactionId,
    FormId, SurveyId, WorkflowId, KnowledgeBaseId, SocialPostId, BlogId, BlogPostId,
    FunnelId, LinkId, RecordId, AssociationId, AppId, SnapshotId,
}
