//! The types of ids: strings that cannot be confused with each other.

use highlevel_runtime::Id;

/// Id of a location (sub-account).
pub type LocationId = Id<record::Location>;

/// Id of a company (agency).
pub type CompanyId = Id<record::Company>;

/// Id of a user.
pub type UserId = Id<record::User>;

/// Id of a contact.
pub type ContactId = Id<record::Contact>;

/// Id of a note.
pub type NoteId = Id<record::Note>;

/// Id of a task of a contact.
pub type TaskId = Id<record::Task>;

/// Id of a business.
pub type BusinessId = Id<record::Business>;

/// Id of a calendar.
pub type CalendarId = Id<record::Calendar>;

/// Id of a group of calendars.
pub type CalendarGroupId = Id<record::CalendarGroup>;

/// Id of an appointment or a blocked slot.
pub type CalendarEventId = Id<record::CalendarEvent>;

/// Id of a conversation.
pub type ConversationId = Id<record::Conversation>;

/// Id of a message.
pub type MessageId = Id<record::Message>;

/// Id of an email within a message.
pub type EmailMessageId = Id<record::EmailMessage>;

/// Id of a conversation provider.
pub type ConversationProviderId = Id<record::ConversationProvider>;

/// Id of an opportunity.
pub type OpportunityId = Id<record::Opportunity>;

/// Id of a pipeline.
pub type PipelineId = Id<record::Pipeline>;

/// Id of a stage of a pipeline.
pub type PipelineStageId = Id<record::PipelineStage>;

/// Id of an invoice.
pub type InvoiceId = Id<record::Invoice>;

/// Id of an estimate.
pub type EstimateId = Id<record::Estimate>;

/// Id of an order.
pub type OrderId = Id<record::Order>;

/// Id of a product of a store.
pub type ProductId = Id<record::Product>;

/// Id of a price of a product.
pub type PriceId = Id<record::Price>;

/// Id of a collection of products.
pub type CollectionId = Id<record::Collection>;

/// Id of a subscription.
pub type SubscriptionId = Id<record::Subscription>;

/// Id of a transaction.
pub type TransactionId = Id<record::Transaction>;

/// Id of a form.
pub type FormId = Id<record::Form>;

/// Id of a survey.
pub type SurveyId = Id<record::Survey>;

/// Id of a workflow.
pub type WorkflowId = Id<record::Workflow>;

/// Id of a knowledge base.
pub type KnowledgeBaseId = Id<record::KnowledgeBase>;

/// Id of a post on social media.
pub type SocialPostId = Id<record::SocialPost>;

/// Id of a blog.
pub type BlogId = Id<record::Blog>;

/// Id of a post of a blog.
pub type BlogPostId = Id<record::BlogPost>;

/// Id of a funnel or website.
pub type FunnelId = Id<record::Funnel>;

/// Id of a trigger link.
pub type LinkId = Id<record::Link>;

/// Id of a record of an object.
pub type RecordId = Id<record::Record>;

/// Id of an association of objects.
pub type AssociationId = Id<record::Association>;

/// Id of an app of the marketplace.
pub type AppId = Id<record::App>;

/// Id of a snapshot.
pub type SnapshotId = Id<record::Snapshot>;

/// The types of records that ids identify, as type parameters of [`Id`](crate::Id). They have no values.
pub mod record {
    /// A location (sub-account). Its ids are [`LocationId`](crate::LocationId)s.
    pub enum Location {}
    /// A company (agency). Its ids are [`CompanyId`](crate::CompanyId)s.
    pub enum Company {}
    /// A user. Its ids are [`UserId`](crate::UserId)s.
    pub enum User {}
    /// A contact. Its ids are [`ContactId`](crate::ContactId)s.
    pub enum Contact {}
    /// A note. Its ids are [`NoteId`](crate::NoteId)s.
    pub enum Note {}
    /// A task of a contact. Its ids are [`TaskId`](crate::TaskId)s.
    pub enum Task {}
    /// A business. Its ids are [`BusinessId`](crate::BusinessId)s.
    pub enum Business {}
    /// A calendar. Its ids are [`CalendarId`](crate::CalendarId)s.
    pub enum Calendar {}
    /// A group of calendars. Its ids are [`CalendarGroupId`](crate::CalendarGroupId)s.
    pub enum CalendarGroup {}
    /// An appointment or a blocked slot. Its ids are
    /// [`CalendarEventId`](crate::CalendarEventId)s.
    pub enum CalendarEvent {}
    /// A conversation. Its ids are [`ConversationId`](crate::ConversationId)s.
    pub enum Conversation {}
    /// A message. Its ids are [`MessageId`](crate::MessageId)s.
    pub enum Message {}
    /// An email within a message. Its ids are [`EmailMessageId`](crate::EmailMessageId)s.
    pub enum EmailMessage {}
    /// A conversation provider. Its ids are
    /// [`ConversationProviderId`](crate::ConversationProviderId)s.
    pub enum ConversationProvider {}
    /// An opportunity. Its ids are [`OpportunityId`](crate::OpportunityId)s.
    pub enum Opportunity {}
    /// A pipeline. Its ids are [`PipelineId`](crate::PipelineId)s.
    pub enum Pipeline {}
    /// A stage of a pipeline. Its ids are [`PipelineStageId`](crate::PipelineStageId)s.
    pub enum PipelineStage {}
    /// An invoice. Its ids are [`InvoiceId`](crate::InvoiceId)s.
    pub enum Invoice {}
    /// An estimate. Its ids are [`EstimateId`](crate::EstimateId)s.
    pub enum Estimate {}
    /// An order. Its ids are [`OrderId`](crate::OrderId)s.
    pub enum Order {}
    /// A product of a store. Its ids are [`ProductId`](crate::ProductId)s.
    pub enum Product {}
    /// A price of a product. Its ids are [`PriceId`](crate::PriceId)s.
    pub enum Price {}
    /// A collection of products. Its ids are [`CollectionId`](crate::CollectionId)s.
    pub enum Collection {}
    /// A subscription. Its ids are [`SubscriptionId`](crate::SubscriptionId)s.
    pub enum Subscription {}
    /// A transaction. Its ids are [`TransactionId`](crate::TransactionId)s.
    pub enum Transaction {}
    /// A form. Its ids are [`FormId`](crate::FormId)s.
    pub enum Form {}
    /// A survey. Its ids are [`SurveyId`](crate::SurveyId)s.
    pub enum Survey {}
    /// A workflow. Its ids are [`WorkflowId`](crate::WorkflowId)s.
    pub enum Workflow {}
    /// A knowledge base. Its ids are [`KnowledgeBaseId`](crate::KnowledgeBaseId)s.
    pub enum KnowledgeBase {}
    /// A post on social media. Its ids are [`SocialPostId`](crate::SocialPostId)s.
    pub enum SocialPost {}
    /// A blog. Its ids are [`BlogId`](crate::BlogId)s.
    pub enum Blog {}
    /// A post of a blog. Its ids are [`BlogPostId`](crate::BlogPostId)s.
    pub enum BlogPost {}
    /// A funnel or website. Its ids are [`FunnelId`](crate::FunnelId)s.
    pub enum Funnel {}
    /// A trigger link. Its ids are [`LinkId`](crate::LinkId)s.
    pub enum Link {}
    /// A record of an object. Its ids are [`RecordId`](crate::RecordId)s.
    pub enum Record {}
    /// An association of objects. Its ids are [`AssociationId`](crate::AssociationId)s.
    pub enum Association {}
    /// An app of the marketplace. Its ids are [`AppId`](crate::AppId)s.
    pub enum App {}
    /// A snapshot. Its ids are [`SnapshotId`](crate::SnapshotId)s.
    pub enum Snapshot {}
}
