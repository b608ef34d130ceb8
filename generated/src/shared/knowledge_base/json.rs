//! Implementations of serde's traits for the Knowledge Base API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde, open_enum_encode};

use super::{
    BadRequestErrorBody, CrawlError, CrawlMode, CrawlStatus, CrawledUrl, CrawlingGroup,
    CrawlingOperation, CrawlingRecord, CrawlingStatus, CrawlingStatusResponse,
    CreateKnowledgeBaseResponse, CreatedKnowledgeBase, DiscoverWebsiteResponse,
    DiscoveredUrlsTraining, Faq, FaqList, FaqResponse, FaqUpdate,
    InternalServerErrorBody, KnowledgeBaseDetails, KnowledgeBaseList,
    KnowledgeBaseListResponse, KnowledgeBaseMetadata, KnowledgeBaseResponse,
    KnowledgeBaseSummary, KnowledgeBaseUpdate, NewFaq, NewKnowledgeBase,
    StartedDiscovery, TrainedUrlIds, TrainedUrlList, UnauthorizedErrorBody,
    UnprocessableErrorBody, WebsiteDiscovery,
};

open_enum_encode! {
    CrawlStatus,
}

impl Decode for NewFaq {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewFaq")?;
        Some(Self {
            location_id: object.required("locationId")?,
            question: object.required("question")?,
            answer: object.required("answer")?,
            knowledge_base_id: object.required("knowledgeBaseId")?,
            extra: object.extra(),
        })
    }
}

impl Encode for BadRequestErrorBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
    }
}

impl Encode for CrawledUrl {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("url", &self.url);
        object.field("title", &self.title);
        object.field("status", &self.status);
        object.field("locationId", &self.location_id);
        object.field("knowledgeBaseId", &self.knowledge_base_id);
        object.field("content", &self.content);
        object.field("contentEditedByUser", &self.content_edited_by_user);
        object.field("updatedAt", &self.updated_at);
    }
}

impl Encode for CrawlingGroup {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("records", &self.records);
        object.field("_id", &self.status);
    }
}

impl Encode for CrawlingRecord {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("url", &self.url);
        object.field("id", &self.id);
        object.field("title", &self.title);
        object.field("error", &self.error);
    }
}

impl Encode for CrawlingStatus {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("aggregate", &self.aggregate);
        object.field("operationDetails", &self.operation_details);
    }
}

impl Encode for CrawlingStatusResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("data", &self.data);
    }
}

impl Encode for FaqResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("faq", &self.faq);
    }
}

impl Decode for NewKnowledgeBase {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewKnowledgeBase")?;
        Some(Self {
            name: object.required("name")?,
            description: object.optional("description"),
            location_id: object.required("locationId")?,
            extra: object.extra(),
        })
    }
}

impl Encode for CreateKnowledgeBaseResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("data", &self.data);
    }
}

impl Decode for TrainedUrlIds {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TrainedUrlIds")?;
        Some(Self {
            knowledge_base_id: object.required("knowledgeBaseId")?,
            location_id: object.required("locationId")?,
            url_ids: object.required("urlIds")?,
            extra: object.extra(),
        })
    }
}

impl Encode for StartedDiscovery {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("operationId", &self.operation_id);
        object.field("status", &self.status);
        object.field("url", &self.url);
    }
}

impl Decode for WebsiteDiscovery {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("WebsiteDiscovery")?;
        Some(Self {
            location_id: object.required("locationId")?,
            url: object.required("url")?,
            option: object.required("option")?,
            knowledge_base_id: object.required("knowledgeBaseId")?,
            extra: object.extra(),
        })
    }
}

impl Encode for DiscoverWebsiteResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("data", &self.data);
    }
}

impl Encode for CrawlError {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("stack", &self.stack);
        object.field("response", &self.response);
        object.field("status", &self.status);
        object.field("options", &self.options);
        object.field("message", &self.message);
        object.field("name", &self.name);
    }
}

impl Encode for Faq {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("question", &self.question);
        object.field("questionLowerCase", &self.question_lower_case);
        object.field("answer", &self.answer);
        object.field("knowledgeBaseId", &self.knowledge_base_id);
        object.field("locationId", &self.location_id);
        object.field("trainedUrlId", &self.trained_url_id);
        object.field("deleted", &self.deleted);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
    }
}

impl Encode for KnowledgeBaseList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("knowledgeBases", &self.knowledge_bases);
        object.field("activeCount", &self.active_count);
        object.field("hasMore", &self.has_more);
        object.field("lastKnowledgeBaseId", &self.last_knowledge_base_id);
    }
}

impl Encode for KnowledgeBaseListResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("data", &self.data);
    }
}

impl Encode for TrainedUrlList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("count", &self.count);
        object.field("urls", &self.urls);
    }
}

impl Encode for KnowledgeBaseDetails {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("nameLowerCase", &self.name_lower_case);
        object.field("locationId", &self.location_id);
        object.field("deleted", &self.deleted);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("kbMetadata", &self.metadata);
        object.field("isDefault", &self.is_default);
    }
}

impl Encode for KnowledgeBaseResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("data", &self.data);
    }
}

impl Encode for InternalServerErrorBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
    }
}

impl Encode for CreatedKnowledgeBase {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("nameLowerCase", &self.name_lower_case);
        object.field("locationId", &self.location_id);
        object.field("kbMetadata", &self.metadata);
        object.field("deleted", &self.deleted);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
    }
}

impl Encode for KnowledgeBaseSummary {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("createdAt", &self.created_at);
    }
}

impl Encode for KnowledgeBaseMetadata {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("faqs", &self.faqs);
        object.field("urls", &self.urls);
        object.field("richText", &self.rich_text);
        object.field("files", &self.files);
        object.field("webSearches", &self.web_searches);
        object.field("tables", &self.tables);
        object
            .others(
                &self.others,
                &["faqs", "urls", "richText", "files", "webSearches", "tables"],
            );
    }
}

impl Encode for FaqList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("count", &self.count);
        object.field("faqs", &self.faqs);
        object.field("lastFaqId", &self.last_faq_id);
        object.field("hasMore", &self.has_more);
    }
}

impl Encode for CrawlingOperation {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("discoveredUrlsCount", &self.discovered_urls_count);
        object.field("trainedUrlsCount", &self.trained_urls_count);
        object.field("_id", &self.id);
        object.field("locationId", &self.location_id);
        object.field("status", &self.status);
        object.field("url", &self.url);
        object.field("mode", &self.mode);
        object.field("knowledgeBaseId", &self.knowledge_base_id);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("__v", &self.v);
        object.field("robotsFileData", &self.robots_file_data);
    }
}

impl Decode for DiscoveredUrlsTraining {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DiscoveredUrlsTraining")?;
        Some(Self {
            location_id: object.required("locationId")?,
            url_ids: object.required("urlIds")?,
            knowledge_base_id: object.required("knowledgeBaseId")?,
            operation_id: object.required("operationId")?,
            extra: object.extra(),
        })
    }
}

impl Encode for UnauthorizedErrorBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("error", &self.error);
    }
}

impl Encode for UnprocessableErrorBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("error", &self.error);
    }
}

impl Decode for FaqUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FaqUpdate")?;
        Some(Self {
            question: object.required("question")?,
            answer: object.required("answer")?,
            extra: object.extra(),
        })
    }
}

impl Decode for KnowledgeBaseUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("KnowledgeBaseUpdate")?;
        Some(Self {
            name: object.optional("name"),
            description: object.optional("description"),
            extra: object.extra(),
        })
    }
}

impl_serde! {
    CrawlStatus, NewFaq, BadRequestErrorBody, CrawledUrl, CrawlingGroup, CrawlingRecord,
    CrawlingStatus, CrawlingStatusResponse, FaqResponse, NewKnowledgeBase,
    CreateKnowledgeBaseResponse, TrainedUrlIds, StartedDiscovery, WebsiteDiscovery,
    DiscoverWebsiteResponse, CrawlError, Faq, KnowledgeBaseList,
    KnowledgeBaseListResponse, TrainedUrlList, KnowledgeBaseDetails,
    KnowledgeBaseResponse, InternalServerErrorBody, CreatedKnowledgeBase,
    KnowledgeBaseSummary, KnowledgeBaseMetadata, FaqList, CrawlingOperation,
    DiscoveredUrlsTraining, UnauthorizedErrorBody, UnprocessableErrorBody, FaqUpdate,
    KnowledgeBaseUpdate, CrawlMode,
}
