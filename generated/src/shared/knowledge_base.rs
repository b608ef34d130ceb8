//! What the versions of the Knowledge Base API have in common.

#[cfg(feature = "serde")]
mod json;

use std::collections::BTreeMap;

use highlevel_runtime::json::raw;
use highlevel_runtime::serde_json::{Map, Value};
use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Writer, impl_debug, impl_default,
    impl_extra, open_enum,
};

use crate::{KnowledgeBaseId, LocationId};

/// The documented schema `AddFaqDTO`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewFaq {
    /// Id of the location (sub-account).
    ///
    /// Example: `HqDZpF8GH3qvgJTmKCoL`.
    pub location_id: LocationId,
    /// The property `question`.
    ///
    /// Example: `What is the capital of France?`.
    pub question: String,
    /// The property `answer`.
    ///
    /// Example: `The capital of France is Paris.`.
    pub answer: String,
    /// The property `knowledgeBaseId`.
    ///
    /// Example: `710KoEzy793Fxubft0bc`.
    pub knowledge_base_id: KnowledgeBaseId,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewFaq {
    /// Makes a value from what is required.
    pub fn new(
        location_id: impl Into<LocationId>,
        question: impl Into<String>,
        answer: impl Into<String>,
        knowledge_base_id: impl Into<KnowledgeBaseId>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            question: question.into(),
            answer: answer.into(),
            knowledge_base_id: knowledge_base_id.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for NewFaq {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("question", &self.question);
        object.field("answer", &self.answer);
        object.field("knowledgeBaseId", &self.knowledge_base_id);
    }
}

/// The documented schema `BadRequestDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BadRequest {
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `400`.
    pub status_code: Option<i64>,
    /// The property `message`.
    ///
    /// Example: `Bad Request`.
    pub message: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for BadRequest {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BadRequest")?;
        Some(Self {
            status_code: object.optional("statusCode"),
            message: object.optional("message"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `CrawledUrlDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CrawledUrl {
    /// Its id.
    ///
    /// Example: `688c73a25275c513f5f3a7de`.
    pub id: Option<String>,
    /// Its URL.
    ///
    /// Example: `https://developer.mozilla.org/en-US/blog`.
    pub url: Option<String>,
    /// Its title.
    ///
    /// Example: `MDN Blog`.
    pub title: Option<String>,
    /// The property `status`.
    pub status: Option<CrawlStatus>,
    /// Id of the location (sub-account).
    ///
    /// Example: `qIyivCmsuEOSnyoFYEej`.
    pub location_id: Option<LocationId>,
    /// The property `knowledgeBaseId`.
    ///
    /// Example: `Arc9QRauPKkSuMJO8D0m`.
    pub knowledge_base_id: Option<KnowledgeBaseId>,
    /// The property `content`.
    pub content: Option<String>,
    /// The property `contentEditedByUser`.
    pub content_edited_by_user: Option<bool>,
    /// When it was last changed.
    ///
    /// Example: `2025-08-01T07:58:29.858Z`.
    pub updated_at: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CrawledUrl {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CrawledUrl")?;
        Some(Self {
            id: object.optional("id"),
            url: object.optional("url"),
            title: object.optional("title"),
            status: object.optional("status"),
            location_id: object.optional("locationId"),
            knowledge_base_id: object.optional("knowledgeBaseId"),
            content: object.optional("content"),
            content_edited_by_user: object.optional("contentEditedByUser"),
            updated_at: object.optional("updatedAt"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `CrawlingAggregateDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CrawlingGroup {
    /// Its id.
    pub id: Option<CrawlStatus>,
    /// The property `records`.
    pub records: Vec<CrawlingRecord>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CrawlingGroup {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CrawlingGroup")?;
        Some(Self {
            id: object.optional("_id"),
            records: object.list("records"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `CrawlingRecordDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CrawlingRecord {
    /// Its URL.
    ///
    /// Example: `https://developer.mozilla.org/en-US/blog/rss.xml`.
    pub url: Option<String>,
    /// Its id.
    ///
    /// Example: `688e41118a188704914d13c0`.
    pub id: Option<String>,
    /// Its title.
    ///
    /// Example: `JavaScript Temporal is coming | MDN Blog`.
    pub title: Option<String>,
    /// The property `error`.
    pub error: Option<ErrorDetails>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CrawlingRecord {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CrawlingRecord")?;
        Some(Self {
            url: object.optional("url"),
            id: object.optional("id"),
            title: object.optional("title"),
            error: object.optional("error"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `CrawlingStatusDataDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CrawlingStatus {
    /// The property `aggregate`.
    pub aggregate: Vec<CrawlingGroup>,
    /// The property `operationDetails`.
    pub operation_details: Option<CrawlingOperation>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CrawlingStatus {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CrawlingStatus")?;
        Some(Self {
            aggregate: object.list("aggregate"),
            operation_details: object.optional("operationDetails"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `CrawlingStatusResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CrawlingStatusResponse {
    /// Whether it succeeded.
    ///
    /// Also read from `succeeded`, `succeded`.
    pub success: Option<bool>,
    /// The property `data`.
    pub data: Option<CrawlingStatus>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CrawlingStatusResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CrawlingStatusResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            data: object.optional("data"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `CreateFaqResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateFaqResponse {
    /// Whether it succeeded.
    ///
    /// Also read from `succeeded`, `succeded`.
    pub success: Option<bool>,
    /// The property `faq`.
    pub faq: Option<Faq>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CreateFaqResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateFaqResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            faq: object.optional("faq"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `CreateKnowledgeBaseDTO`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewKnowledgeBase {
    /// Its name.
    pub name: String,
    /// A text that describes it.
    pub description: Option<String>,
    /// Id of the location (sub-account).
    pub location_id: LocationId,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewKnowledgeBase {
    /// Makes a value from what is required.
    pub fn new(name: impl Into<String>, location_id: impl Into<LocationId>) -> Self {
        Self {
            name: name.into(),
            location_id: location_id.into(),
            description: None,
            extra: Extra::new(),
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }
}

impl Encode for NewKnowledgeBase {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("description", &self.description);
        object.field("locationId", &self.location_id);
    }
}

/// The documented schema `CreateKnowledgeBaseResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateKnowledgeBaseResponse {
    /// Whether it succeeded.
    ///
    /// Also read from `succeeded`, `succeded`.
    pub success: Option<bool>,
    /// The property `data`.
    pub data: Option<KnowledgeBaseInfo>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CreateKnowledgeBaseResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateKnowledgeBaseResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            data: object.optional("data"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `DeleteFaqResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteFaqResponse {
    /// Whether it succeeded.
    ///
    /// Also read from `succeeded`, `succeded`.
    pub success: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for DeleteFaqResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteFaqResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            extra: object.extra(),
        })
    }
}

/// The documented schema `DeleteKnowledgeBaseResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteKnowledgeBaseResponse {
    /// Whether it succeeded.
    ///
    /// Also read from `succeeded`, `succeded`.
    pub success: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for DeleteKnowledgeBaseResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteKnowledgeBaseResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            extra: object.extra(),
        })
    }
}

/// The documented schema `DeleteWebsiteUrlRequestDTO`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TrainedUrlIds {
    /// The property `knowledgeBaseId`.
    ///
    /// Example: `tDtDnQdgm2LXpyiqYvZ6`.
    pub knowledge_base_id: KnowledgeBaseId,
    /// Id of the location (sub-account).
    ///
    /// Example: `tDtDnQdgm2LXpyiqYvZ6`.
    pub location_id: LocationId,
    /// The property `urlIds`.
    pub url_ids: Vec<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl TrainedUrlIds {
    /// Makes a value from what is required.
    pub fn new(
        knowledge_base_id: impl Into<KnowledgeBaseId>,
        location_id: impl Into<LocationId>,
        url_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            knowledge_base_id: knowledge_base_id.into(),
            location_id: location_id.into(),
            url_ids: url_ids.into_iter().map(Into::into).collect(),
            extra: Extra::new(),
        }
    }
}

impl Encode for TrainedUrlIds {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("knowledgeBaseId", &self.knowledge_base_id);
        object.field("locationId", &self.location_id);
        object.field("urlIds", &self.url_ids);
    }
}

/// The documented schema `DeleteWebsiteUrlResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteTrainedUrlsResponse {
    /// Whether it succeeded.
    ///
    /// Also read from `succeeded`, `succeded`.
    pub success: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for DeleteTrainedUrlsResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteTrainedUrlsResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            extra: object.extra(),
        })
    }
}

/// The documented schema `DiscoverWebsiteDataDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StartedDiscovery {
    /// The property `operationId`.
    ///
    /// Example: `688e410c8a18870ecf4d13bb`.
    pub operation_id: Option<String>,
    /// The property `status`.
    pub status: Option<CrawlStatus>,
    /// Its URL.
    ///
    /// Example: `https://developer.mozilla.org/en-US/blog/`.
    pub url: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for StartedDiscovery {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StartedDiscovery")?;
        Some(Self {
            operation_id: object.optional("operationId"),
            status: object.optional("status"),
            url: object.optional("url"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `DiscoverWebsiteRequestDTO`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct WebsiteDiscovery {
    /// Id of the location (sub-account).
    ///
    /// Example: `tDtDnQdgm2LXpyiqYvZ6`.
    pub location_id: LocationId,
    /// Its URL.
    ///
    /// Example: `https://kubernetes.io/tDtDnQdgm2LXpyiqYvZ6`.
    pub url: String,
    /// The property `option`.
    pub option: CrawlMode,
    /// The property `knowledgeBaseId`.
    ///
    /// Example: `tDtDnQdgm2LXpyiqYvZ6`.
    pub knowledge_base_id: KnowledgeBaseId,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl WebsiteDiscovery {
    /// Makes a value from what is required.
    pub fn new(
        location_id: impl Into<LocationId>,
        url: impl Into<String>,
        option: CrawlMode,
        knowledge_base_id: impl Into<KnowledgeBaseId>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            url: url.into(),
            option,
            knowledge_base_id: knowledge_base_id.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for WebsiteDiscovery {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("url", &self.url);
        object.field("option", &self.option);
        object.field("knowledgeBaseId", &self.knowledge_base_id);
    }
}

/// The documented schema `DiscoverWebsiteResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DiscoverWebsiteResponse {
    /// Whether it succeeded.
    ///
    /// Also read from `succeeded`, `succeded`.
    pub success: Option<bool>,
    /// The property `data`.
    pub data: Option<StartedDiscovery>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for DiscoverWebsiteResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DiscoverWebsiteResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            data: object.optional("data"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `ErrorDetailsDTO`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ErrorDetails {
    /// The property `stack`.
    pub stack: Option<String>,
    /// The property `response`.
    ///
    /// Example: `Failed to fetch HTML content`.
    pub response: Option<String>,
    /// The property `status`.
    ///
    /// Example: `500`.
    pub status: Option<i64>,
    /// The property `options`.
    pub options: Option<Map<String, Value>>,
    /// The property `message`.
    ///
    /// Example: `Failed to fetch HTML content`.
    pub message: Option<String>,
    /// Its name.
    ///
    /// Example: `HttpException`.
    pub name: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for ErrorDetails {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("ErrorDetails")
            .field("stack", &self.stack)
            .field("response", &self.response)
            .field("status", &self.status)
            .field("options", &raw(&self.options))
            .field("message", &self.message)
            .field("name", &self.name)
            .field("extra", &self.extra)
            .finish()
    }
}

impl Decode for ErrorDetails {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ErrorDetails")?;
        Some(Self {
            stack: object.optional("stack"),
            response: object.optional("response"),
            status: object.optional("status"),
            options: object.optional("options"),
            message: object.optional("message"),
            name: object.optional("name"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `FaqResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Faq {
    /// Its id.
    ///
    /// Example: `3rzeElC1FOVY91veVBkp`.
    pub id: Option<String>,
    /// The property `question`.
    ///
    /// Example: `What is 1+2?`.
    pub question: Option<String>,
    /// The property `questionLowerCase`.
    ///
    /// Example: `what is 1+2?`.
    pub question_lower_case: Option<String>,
    /// The property `answer`.
    ///
    /// Example: `3`.
    pub answer: Option<String>,
    /// The property `knowledgeBaseId`.
    ///
    /// Example: `I1rITlYLJofFosIqC4Np`.
    pub knowledge_base_id: Option<KnowledgeBaseId>,
    /// Id of the location (sub-account).
    ///
    /// Example: `qIyivCmsuEOSnyoFYEej`.
    pub location_id: Option<LocationId>,
    /// The property `trainedUrlId`.
    ///
    /// Example: `688e6b6d8a1887e6d94d1475`.
    pub trained_url_id: Option<String>,
    /// Whether it is deleted.
    pub deleted: Option<bool>,
    /// When it was created.
    ///
    /// Example: `2025-08-02T19:47:57.243Z`.
    pub created_at: Option<String>,
    /// When it was last changed.
    ///
    /// Example: `2025-08-02T19:47:57.243Z`.
    pub updated_at: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Faq {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Faq")?;
        Some(Self {
            id: object.optional("id"),
            question: object.optional("question"),
            question_lower_case: object.optional("questionLowerCase"),
            answer: object.optional("answer"),
            knowledge_base_id: object.optional("knowledgeBaseId"),
            location_id: object.optional("locationId"),
            trained_url_id: object.optional("trainedUrlId"),
            deleted: object.optional("deleted"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `GetAllKnowledgeBasesPaginatedDataDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct KnowledgeBaseList {
    /// The property `knowledgeBases`.
    pub knowledge_bases: Vec<KnowledgeBaseListItem>,
    /// The property `activeCount`.
    ///
    /// Example: `16`.
    pub active_count: Option<i64>,
    /// The property `hasMore`.
    pub has_more: Option<bool>,
    /// The property `lastKnowledgeBaseId`.
    ///
    /// Example: `ZwTB8S0yo0FIBY6OPZTD`.
    pub last_knowledge_base_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for KnowledgeBaseList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("KnowledgeBaseList")?;
        Some(Self {
            knowledge_bases: object.list("knowledgeBases"),
            active_count: object.optional("activeCount"),
            has_more: object.optional("hasMore"),
            last_knowledge_base_id: object.optional("lastKnowledgeBaseId"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `GetAllKnowledgeBasesPaginatedResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct KnowledgeBaseListResponse {
    /// Whether it succeeded.
    ///
    /// Also read from `succeeded`, `succeded`.
    pub success: Option<bool>,
    /// The property `data`.
    pub data: Option<KnowledgeBaseList>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for KnowledgeBaseListResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("KnowledgeBaseListResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            data: object.optional("data"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `GetAllUrlsByKnowledgeBaseResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CrawledUrlList {
    /// The property `count`.
    ///
    /// Example: `64`.
    pub count: Option<i64>,
    /// The property `urls`.
    pub urls: Vec<CrawledUrl>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CrawledUrlList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CrawledUrlList")?;
        Some(Self {
            count: object.optional("count"),
            urls: object.list("urls"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `GetKnowledgeBaseByIdDataDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct KnowledgeBaseDetails {
    /// Its id.
    ///
    /// Example: `Arc9QRauPKkSuMJO8D0m`.
    pub id: Option<KnowledgeBaseId>,
    /// Its name.
    ///
    /// Example: `KB for Bot Training`.
    pub name: Option<String>,
    /// The property `nameLowerCase`.
    ///
    /// Example: `kb for bot training`.
    pub name_lower_case: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `qIyivCmsuEOSnyoFYEej`.
    pub location_id: Option<LocationId>,
    /// Whether it is deleted.
    pub deleted: Option<bool>,
    /// When it was created.
    ///
    /// Example: `2025-08-01T07:50:41.244Z`.
    pub created_at: Option<String>,
    /// When it was last changed.
    ///
    /// Example: `2025-08-01T10:05:58.694Z`.
    pub updated_at: Option<String>,
    /// The property `kbMetadata`.
    pub kb_metadata: Option<KnowledgeBaseMetadata>,
    /// The property `isDefault`.
    pub is_default: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for KnowledgeBaseDetails {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("KnowledgeBaseDetails")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            name_lower_case: object.optional("nameLowerCase"),
            location_id: object.optional("locationId"),
            deleted: object.optional("deleted"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            kb_metadata: object.optional("kbMetadata"),
            is_default: object.optional("isDefault"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `GetKnowledgeBaseByIdResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct KnowledgeBaseDetailsResponse {
    /// Whether it succeeded.
    ///
    /// Also read from `succeeded`, `succeded`.
    pub success: Option<bool>,
    /// The property `data`.
    pub data: Option<KnowledgeBaseDetails>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for KnowledgeBaseDetailsResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("KnowledgeBaseDetailsResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            data: object.optional("data"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `InternalServerErrorDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InternalServerError {
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `500`.
    pub status_code: Option<i64>,
    /// The property `message`.
    ///
    /// Example: `Internal Server Error`.
    pub message: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for InternalServerError {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InternalServerError")?;
        Some(Self {
            status_code: object.optional("statusCode"),
            message: object.optional("message"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `KnowledgeBaseDataDTO`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct KnowledgeBaseInfo {
    /// Its id.
    ///
    /// Example: `ZwTB8S0yo0FIBY6OPZTD`.
    pub id: Option<KnowledgeBaseId>,
    /// Its name.
    ///
    /// Example: `KB for Bot Training`.
    pub name: Option<String>,
    /// The property `nameLowerCase`.
    ///
    /// Example: `kb for bot training`.
    pub name_lower_case: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `qIyivCmsuEOSnyoFYEej`.
    pub location_id: Option<LocationId>,
    /// The property `kbMetadata`.
    pub kb_metadata: Option<Map<String, Value>>,
    /// Whether it is deleted.
    pub deleted: Option<bool>,
    /// When it was created.
    ///
    /// Example: `2025-08-02T20:26:57.057Z`.
    pub created_at: Option<String>,
    /// When it was last changed.
    ///
    /// Example: `2025-08-02T20:26:57.057Z`.
    pub updated_at: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for KnowledgeBaseInfo {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("KnowledgeBaseInfo")
            .field("id", &self.id)
            .field("name", &self.name)
            .field("name_lower_case", &self.name_lower_case)
            .field("location_id", &self.location_id)
            .field("kb_metadata", &raw(&self.kb_metadata))
            .field("deleted", &self.deleted)
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .field("extra", &self.extra)
            .finish()
    }
}

impl Decode for KnowledgeBaseInfo {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("KnowledgeBaseInfo")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            name_lower_case: object.optional("nameLowerCase"),
            location_id: object.optional("locationId"),
            kb_metadata: object.optional("kbMetadata"),
            deleted: object.optional("deleted"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `KnowledgeBaseListItemDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct KnowledgeBaseListItem {
    /// Its id.
    ///
    /// Example: `ZwTB8S0yo0FIBY6OPZTD`.
    pub id: Option<KnowledgeBaseId>,
    /// Its name.
    ///
    /// Example: `bot training kb`.
    pub name: Option<String>,
    /// When it was created.
    ///
    /// Example: `2025-08-02T20:26:57.057Z`.
    pub created_at: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for KnowledgeBaseListItem {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("KnowledgeBaseListItem")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            created_at: object.optional("createdAt"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `KnowledgeBaseMetadataDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct KnowledgeBaseMetadata {
    /// The property `faqs`.
    ///
    /// Example: `2`.
    pub faqs: Option<i64>,
    /// The property `urls`.
    ///
    /// Example: `64`.
    pub urls: Option<i64>,
    /// The property `richText`.
    ///
    /// Example: `0`.
    pub rich_text: Option<i64>,
    /// The property `files`.
    ///
    /// Example: `0`.
    pub files: Option<i64>,
    /// The property `webSearches`.
    ///
    /// Example: `0`.
    pub web_searches: Option<i64>,
    /// The property `tables`.
    ///
    /// Example: `0`.
    pub tables: Option<i64>,
    /// Members of other keys.
    pub others: BTreeMap<String, f64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for KnowledgeBaseMetadata {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("KnowledgeBaseMetadata")?;
        Some(Self {
            faqs: object.optional("faqs"),
            urls: object.optional("urls"),
            rich_text: object.optional("richText"),
            files: object.optional("files"),
            web_searches: object.optional("webSearches"),
            tables: object.optional("tables"),
            others: object
                .others(&["faqs", "urls", "richText", "files", "webSearches", "tables"]),
            extra: object.extra(),
        })
    }
}

/// The documented schema `ListFaqsResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FaqList {
    /// The property `count`.
    ///
    /// Example: `150`.
    pub count: Option<i64>,
    /// The property `faqs`.
    pub faqs: Vec<Faq>,
    /// The property `lastFaqId`.
    ///
    /// Example: `3rzeElC1FOVY91veVBkp`.
    pub last_faq_id: Option<String>,
    /// The property `hasMore`.
    pub has_more: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for FaqList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FaqList")?;
        Some(Self {
            count: object.optional("count"),
            faqs: object.list("faqs"),
            last_faq_id: object.optional("lastFaqId"),
            has_more: object.optional("hasMore"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `OperationDetailsDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CrawlingOperation {
    /// The property `discoveredUrlsCount`.
    ///
    /// Example: `66`.
    pub discovered_urls_count: Option<i64>,
    /// The property `trainedUrlsCount`.
    ///
    /// Example: `0`.
    pub trained_urls_count: Option<i64>,
    /// Its id.
    ///
    /// Example: `688e410c8a18870ecf4d13bb`.
    pub id: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `nnAzVJqSv6PJ1p6zrhvC`.
    pub location_id: Option<LocationId>,
    /// The property `status`.
    pub status: Option<CrawlStatus>,
    /// Its URL.
    ///
    /// Example: `https://developer.mozilla.org/en-US/blog/`.
    pub url: Option<String>,
    /// The property `mode`.
    pub mode: Option<CrawlMode>,
    /// The property `knowledgeBaseId`.
    ///
    /// Example: `CCNPhKqSCkTOG8O7dtbq`.
    pub knowledge_base_id: Option<KnowledgeBaseId>,
    /// When it was created.
    ///
    /// Example: `2025-08-02T16:47:08.182Z`.
    pub created_at: Option<String>,
    /// When it was last changed.
    ///
    /// Example: `2025-08-02T16:48:43.635Z`.
    pub updated_at: Option<String>,
    /// The property `__v`.
    ///
    /// Example: `0`.
    pub v: Option<i64>,
    /// The property `robotsFileData`.
    pub robots_file_data: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CrawlingOperation {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CrawlingOperation")?;
        Some(Self {
            discovered_urls_count: object.optional("discoveredUrlsCount"),
            trained_urls_count: object.optional("trainedUrlsCount"),
            id: object.optional("_id"),
            location_id: object.optional("locationId"),
            status: object.optional("status"),
            url: object.optional("url"),
            mode: object.optional("mode"),
            knowledge_base_id: object.optional("knowledgeBaseId"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            v: object.optional("__v"),
            robots_file_data: object.optional("robotsFileData"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `TrainDiscoveredUrlsDTO`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UrlTraining {
    /// Id of the location (sub-account).
    ///
    /// Example: `tDtDnQdgm2LXpyiqYvZ6`.
    pub location_id: LocationId,
    /// The property `urlIds`.
    ///
    /// Example: `["688b640bcb02d498102a13ec","688b640bcb02d498102a13ea"]`.
    pub url_ids: Vec<String>,
    /// The property `knowledgeBaseId`.
    ///
    /// Example: `jjkkxftgvbhjmn,`.
    pub knowledge_base_id: KnowledgeBaseId,
    /// The property `operationId`.
    ///
    /// Example: `688b640bcb02d498102a13f0,`.
    pub operation_id: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl UrlTraining {
    /// Makes a value from what is required.
    pub fn new(
        location_id: impl Into<LocationId>,
        url_ids: impl IntoIterator<Item = impl Into<String>>,
        knowledge_base_id: impl Into<KnowledgeBaseId>,
        operation_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            url_ids: url_ids.into_iter().map(Into::into).collect(),
            knowledge_base_id: knowledge_base_id.into(),
            operation_id: operation_id.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for UrlTraining {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("urlIds", &self.url_ids);
        object.field("knowledgeBaseId", &self.knowledge_base_id);
        object.field("operationId", &self.operation_id);
    }
}

/// The documented schema `TrainDiscoveredUrlsResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TrainDiscoveredUrlsResponse {
    /// Whether it succeeded.
    ///
    /// Also read from `succeeded`, `succeded`.
    pub success: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for TrainDiscoveredUrlsResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TrainDiscoveredUrlsResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            extra: object.extra(),
        })
    }
}

/// The documented schema `UnauthorizedDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Unauthorized {
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `401`.
    pub status_code: Option<i64>,
    /// The property `message`.
    ///
    /// Example: `Invalid token: access token is invalid`.
    pub message: Option<String>,
    /// The property `error`.
    ///
    /// Example: `Unauthorized`.
    pub error: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Unauthorized {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Unauthorized")?;
        Some(Self {
            status_code: object.optional("statusCode"),
            message: object.optional("message"),
            error: object.optional("error"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `UnprocessableDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Unprocessable {
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `422`.
    pub status_code: Option<i64>,
    /// The property `message`.
    ///
    /// Example: `["Unprocessable Entity"]`.
    pub message: Vec<String>,
    /// The property `error`.
    ///
    /// Example: `Unprocessable Entity`.
    pub error: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Unprocessable {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Unprocessable")?;
        Some(Self {
            status_code: object.optional("statusCode"),
            message: object.list("message"),
            error: object.optional("error"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `UpdateFaqBodyDTO`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FaqEdit {
    /// The property `question`.
    ///
    /// Example: `What is the capital of France?`.
    pub question: String,
    /// The property `answer`.
    ///
    /// Example: `The capital of France is Paris.`.
    pub answer: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl FaqEdit {
    /// Makes a value from what is required.
    pub fn new(question: impl Into<String>, answer: impl Into<String>) -> Self {
        Self {
            question: question.into(),
            answer: answer.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for FaqEdit {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("question", &self.question);
        object.field("answer", &self.answer);
    }
}

/// The documented schema `UpdateFaqResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateFaqResponse {
    /// Whether it succeeded.
    ///
    /// Also read from `succeeded`, `succeded`.
    pub success: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UpdateFaqResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateFaqResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            extra: object.extra(),
        })
    }
}

/// The documented schema `UpdateKnowledgeBaseDTO`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct KnowledgeBaseEdit {
    /// Its name.
    pub name: Option<String>,
    /// A text that describes it.
    pub description: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl KnowledgeBaseEdit {
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

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }
}

impl Encode for KnowledgeBaseEdit {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("description", &self.description);
    }
}

/// The documented schema `UpdateKnowledgeBaseResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateKnowledgeBaseResponse {
    /// Whether it succeeded.
    ///
    /// Also read from `succeeded`, `succeded`.
    pub success: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UpdateKnowledgeBaseResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateKnowledgeBaseResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            extra: object.extra(),
        })
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum CrawlStatus {
    /// `Pending`
    Pending,
    /// `Processing`
    Processing,
    /// `Successful`
    Successful,
    /// `Failed`
    Failed,
    /// `Existing`
    Existing,
    /// `Restricted`
    Restricted,
    /// `Cancelled`
    Cancelled,
    /// `Aborted`
    Aborted,
    /// `Training`
    Training,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl CrawlStatus {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "Pending",
            Self::Processing => "Processing",
            Self::Successful => "Successful",
            Self::Failed => "Failed",
            Self::Existing => "Existing",
            Self::Restricted => "Restricted",
            Self::Cancelled => "Cancelled",
            Self::Aborted => "Aborted",
            Self::Training => "Training",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CrawlStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "Pending" => Self::Pending,
            "Processing" => Self::Processing,
            "Successful" => Self::Successful,
            "Failed" => Self::Failed,
            "Existing" => Self::Existing,
            "Restricted" => Self::Restricted,
            "Cancelled" => Self::Cancelled,
            "Aborted" => Self::Aborted,
            "Training" => Self::Training,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum CrawlMode {
    /// `Exact`
    Exact,
    /// `Path`
    Path,
    /// `Domain`
    Domain,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl CrawlMode {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Exact => "Exact",
            Self::Path => "Path",
            Self::Domain => "Domain",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CrawlMode {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "Exact" => Self::Exact,
            "Path" => Self::Path,
            "Domain" => Self::Domain,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl_debug! {
    NewFaq, NewKnowledgeBase, TrainedUrlIds, WebsiteDiscovery, UrlTraining, FaqEdit,
    KnowledgeBaseEdit,
}

impl_default! {
    BadRequest, CrawledUrl, CrawlingGroup, CrawlingRecord, CrawlingStatus,
    CrawlingStatusResponse, CreateFaqResponse, CreateKnowledgeBaseResponse,
    DeleteFaqResponse, DeleteKnowledgeBaseResponse, DeleteTrainedUrlsResponse,
    StartedDiscovery, DiscoverWebsiteResponse, ErrorDetails, Faq, KnowledgeBaseList,
    KnowledgeBaseListResponse, CrawledUrlList, KnowledgeBaseDetails,
    KnowledgeBaseDetailsResponse, InternalServerError, KnowledgeBaseInfo,
    KnowledgeBaseListItem, KnowledgeBaseMetadata, FaqList, CrawlingOperation,
    TrainDiscoveredUrlsResponse, Unauthorized, Unprocessable, UpdateFaqResponse,
    UpdateKnowledgeBaseResponse,
}

impl_extra! {
    NewFaq, NewKnowledgeBase, TrainedUrlIds, WebsiteDiscovery, UrlTraining, FaqEdit,
    KnowledgeBaseEdit,
}

open_enum! {
    CrawlStatus, CrawlMode,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    CrawlStatus, CrawlMode,
}
