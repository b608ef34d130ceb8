//! Types shared by the versions of the Knowledge Base API.

#[cfg(feature = "serde")]
mod json;

use std::collections::BTreeMap;

use highlevel_runtime::json::{debug_fields, raw};
use highlevel_runtime::serde_json::{Map, Value};
use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Timestamp, Writer, impl_debug,
    impl_debug_fields, impl_default, impl_extra, open_enum, open_enum_decode,
    open_enum_encode,
};

use crate::{KnowledgeBaseId, LocationId};

/// State of a search for pages, or of a page that was found.
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

/// An FAQ (a pair of question and answer) to add to a knowledge base.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewFaq {
    /// Id of the location (sub-account).
    ///
    /// Example: `HqDZpF8GH3qvgJTmKCoL`.
    pub location_id: LocationId,
    /// Question, as customers ask it.
    ///
    /// Example: `What is the capital of France?`.
    pub question: String,
    /// Answer to the question.
    ///
    /// Example: `The capital of France is Paris.`.
    pub answer: String,
    /// Id of the knowledge base that the FAQ belongs to.
    ///
    /// Example: `710KoEzy793Fxubft0bc`.
    pub knowledge_base_id: KnowledgeBaseId,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewFaq {
    /// Creates a value with the required fields.
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

/// The body of a 400 response.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BadRequestErrorBody {
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `400`.
    pub status_code: Option<i64>,
    /// Error message.
    ///
    /// Example: `Bad Request`.
    pub message: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for BadRequestErrorBody {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BadRequestErrorBody")?;
        Some(Self {
            status_code: object.optional("statusCode"),
            message: object.optional("message"),
            extra: object.extra(),
        })
    }
}

/// A web page that a knowledge base was trained on.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CrawledUrl {
    /// Id of the page, by which it can be removed.
    ///
    /// Example: `688c73a25275c513f5f3a7de`.
    pub id: Option<String>,
    /// URL of the web page.
    ///
    /// Example: `https://developer.mozilla.org/en-US/blog`.
    pub url: Option<String>,
    /// Title of the web page.
    ///
    /// Example: `MDN Blog`.
    pub title: Option<String>,
    /// State of the page, from `Pending` through `Training` to `Successful`; with
    /// `Restricted`, `Failed` and others the training ended early.
    pub status: Option<CrawlStatus>,
    /// Id of the location (sub-account).
    ///
    /// Example: `qIyivCmsuEOSnyoFYEej`.
    pub location_id: Option<LocationId>,
    /// Id of the knowledge base that the page belongs to.
    ///
    /// Example: `Arc9QRauPKkSuMJO8D0m`.
    pub knowledge_base_id: Option<KnowledgeBaseId>,
    /// URL of a file with the text of the page.
    pub content: Option<String>,
    /// Whether a user has changed the text since it was taken from the page.
    pub content_edited_by_user: Option<bool>,
    /// When the page was last processed or edited, RFC 3339.
    ///
    /// Example: `2025-08-01T07:58:29.858Z`.
    pub updated_at: Option<Timestamp>,
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

/// The pages of a website that have one status.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CrawlingGroup {
    /// Pages with the status.
    pub records: Vec<CrawlingRecord>,
    /// Status that the pages have.
    pub status: Option<CrawlStatus>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CrawlingGroup {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CrawlingGroup")?;
        Some(Self {
            records: object.list("records"),
            status: object.optional("_id"),
            extra: object.extra(),
        })
    }
}

/// A page that was found on a website.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CrawlingRecord {
    /// URL of the web page.
    ///
    /// Example: `https://developer.mozilla.org/en-US/blog/rss.xml`.
    pub url: Option<String>,
    /// Id of the page; `train_discovered_urls` takes it.
    ///
    /// Example: `688e41118a188704914d13c0`.
    pub id: Option<String>,
    /// Title of the web page.
    ///
    /// Example: `JavaScript Temporal is coming | MDN Blog`.
    pub title: Option<String>,
    /// Reason why the page could not be fetched.
    pub error: Option<CrawlError>,
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

/// Progress of the search for the pages of a website, and the pages found.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CrawlingStatus {
    /// Pages found, grouped by status.
    pub aggregate: Vec<CrawlingGroup>,
    /// Settings and state of the search for pages.
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

/// The state of the latest search for pages.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CrawlingStatusResponse {
    /// Whether the call succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// State of the search, with the pages found.
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

/// The FAQ that was added.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FaqResponse {
    /// Whether the call succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// The FAQ as it was stored.
    pub faq: Option<Faq>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for FaqResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FaqResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            faq: object.optional("faq"),
            extra: object.extra(),
        })
    }
}

/// A knowledge base to create.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewKnowledgeBase {
    /// Name of the knowledge base, such as `KB for Bot Training`.
    pub name: String,
    /// Subject of the knowledge base.
    pub description: Option<String>,
    /// Id of the location (sub-account).
    pub location_id: LocationId,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewKnowledgeBase {
    /// Creates a value with the required fields.
    pub fn new(location_id: impl Into<LocationId>, name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            location_id: location_id.into(),
            description: None,
            extra: Extra::new(),
        }
    }

    /// Subject of the knowledge base.
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

/// The knowledge base that was created.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateKnowledgeBaseResponse {
    /// Whether the call succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// The new knowledge base.
    pub data: Option<CreatedKnowledgeBase>,
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

/// Web pages to remove from a knowledge base.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TrainedUrlIds {
    /// Id of the knowledge base from which the pages are removed.
    ///
    /// Example: `710KoEzy793Fxubft0bc`.
    pub knowledge_base_id: KnowledgeBaseId,
    /// Id of the location (sub-account).
    ///
    /// Example: `HqDZpF8GH3qvgJTmKCoL`.
    pub location_id: LocationId,
    /// Ids of the pages to remove, as `list_trained_urls` lists them.
    ///
    /// Example: `["688b640bcb02d498102a13ec"]`.
    pub url_ids: Vec<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`TrainedUrlIds::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct TrainedUrlIdsRequired<LocationIdValue, KnowledgeBaseIdValue, UrlIds> {
    /// Id of the location (sub-account).
    ///
    /// Example: `HqDZpF8GH3qvgJTmKCoL`.
    pub location_id: LocationIdValue,
    /// Id of the knowledge base from which the pages are removed.
    ///
    /// Example: `710KoEzy793Fxubft0bc`.
    pub knowledge_base_id: KnowledgeBaseIdValue,
    /// Ids of the pages to remove, as `list_trained_urls` lists them.
    ///
    /// Example: `["688b640bcb02d498102a13ec"]`.
    pub url_ids: UrlIds,
}

impl TrainedUrlIds {
    /// Creates a value with the required fields.
    pub fn new(
        required: TrainedUrlIdsRequired<
            impl Into<LocationId>,
            impl Into<KnowledgeBaseId>,
            impl IntoIterator<Item = impl Into<String>>,
        >,
    ) -> Self {
        let TrainedUrlIdsRequired { location_id, knowledge_base_id, url_ids } = required;
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

/// A search for the pages of a website that has begun.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StartedDiscovery {
    /// Id of the search; `get_crawling_status` and `train_discovered_urls` take it.
    ///
    /// Example: `688e410c8a18870ecf4d13bb`.
    pub operation_id: Option<String>,
    /// State of the search, such as `Processing`.
    pub status: Option<CrawlStatus>,
    /// URL at which the search began.
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

/// A website whose pages to look for.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct WebsiteDiscovery {
    /// Id of the location (sub-account).
    ///
    /// Example: `HqDZpF8GH3qvgJTmKCoL`.
    pub location_id: LocationId,
    /// URL at which to begin.
    ///
    /// Example: `https://example.com/docs`.
    pub url: String,
    /// Scope of the search, which is that page alone (`Exact`), the pages below its path,
    /// or the whole domain.
    pub option: CrawlMode,
    /// Id of the knowledge base that the pages are for.
    ///
    /// Example: `710KoEzy793Fxubft0bc`.
    pub knowledge_base_id: KnowledgeBaseId,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl WebsiteDiscovery {
    /// Creates a value with the required fields.
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

/// The search for pages of a website that the call started.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DiscoverWebsiteResponse {
    /// Whether the call succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// Id and status of the search.
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

/// Reason why a page could not be fetched.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CrawlError {
    /// Stack trace of the server.
    pub stack: Option<String>,
    /// Description of the error, such as `Failed to fetch HTML content`.
    pub response: Option<String>,
    /// HTTP status of the error, such as 500.
    ///
    /// Example: `500`.
    pub status: Option<i64>,
    /// Options of the error, if it has any.
    pub options: Option<Map<String, Value>>,
    /// Description of the error, such as `Failed to fetch HTML content`.
    pub message: Option<String>,
    /// Class of the error, such as `HttpException`.
    pub name: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for CrawlError {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "CrawlError",
            &[
                ("stack", &self.stack),
                ("response", &self.response),
                ("status", &self.status),
                ("options", &raw(&self.options)),
                ("message", &self.message),
                ("name", &self.name),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for CrawlError {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CrawlError")?;
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

/// An FAQ (a pair of question and answer) in a knowledge base.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Faq {
    /// Id of the FAQ.
    ///
    /// Example: `3rzeElC1FOVY91veVBkp`.
    pub id: Option<String>,
    /// Question, as customers ask it.
    ///
    /// Example: `What is 1+2?`.
    pub question: Option<String>,
    /// Copy of `question` in lower case.
    ///
    /// Example: `what is 1+2?`.
    pub question_lower_case: Option<String>,
    /// Answer to the question.
    ///
    /// Example: `3`.
    pub answer: Option<String>,
    /// Id of the knowledge base that the FAQ belongs to.
    ///
    /// Example: `I1rITlYLJofFosIqC4Np`.
    pub knowledge_base_id: Option<KnowledgeBaseId>,
    /// Id of the location (sub-account).
    ///
    /// Example: `qIyivCmsuEOSnyoFYEej`.
    pub location_id: Option<LocationId>,
    /// Id of the trained entry that belongs to the FAQ. The reference does not explain
    /// these entries.
    ///
    /// Example: `688e6b6d8a1887e6d94d1475`.
    pub trained_url_id: Option<String>,
    /// Whether the FAQ is marked as deleted.
    pub deleted: Option<bool>,
    /// When the FAQ was added, RFC 3339.
    ///
    /// Example: `2025-08-02T19:47:57.243Z`.
    pub created_at: Option<Timestamp>,
    /// When the FAQ was last changed, RFC 3339.
    ///
    /// Example: `2025-08-02T19:47:57.243Z`.
    pub updated_at: Option<Timestamp>,
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

/// A page of the knowledge bases of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct KnowledgeBaseList {
    /// Knowledge bases of the page.
    pub knowledge_bases: Vec<KnowledgeBaseSummary>,
    /// Total number of active knowledge bases.
    ///
    /// Example: `16`.
    pub active_count: Option<i64>,
    /// Whether more knowledge bases follow.
    pub has_more: Option<bool>,
    /// Id of the last knowledge base of the page; the request for the next page takes it.
    ///
    /// Example: `ZwTB8S0yo0FIBY6OPZTD`.
    pub last_knowledge_base_id: Option<KnowledgeBaseId>,
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

/// A page of the knowledge bases of a location, with the success of the call.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct KnowledgeBaseListResponse {
    /// Whether the call succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// Knowledge bases of this page, and the position of the page.
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

/// A page of the web pages that a knowledge base was trained on.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TrainedUrlList {
    /// Total number of web pages in the knowledge base.
    ///
    /// Example: `64`.
    pub count: Option<i64>,
    /// Web pages, with the state of each.
    pub urls: Vec<CrawledUrl>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for TrainedUrlList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TrainedUrlList")?;
        Some(Self {
            count: object.optional("count"),
            urls: object.list("urls"),
            extra: object.extra(),
        })
    }
}

/// A knowledge base, and the number of its entries.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct KnowledgeBaseDetails {
    /// Id of the knowledge base.
    ///
    /// Example: `Arc9QRauPKkSuMJO8D0m`.
    pub id: Option<KnowledgeBaseId>,
    /// Name of the knowledge base, such as `KB for Bot Training`.
    pub name: Option<String>,
    /// Copy of `name` in lower case.
    ///
    /// Example: `kb for bot training`.
    pub name_lower_case: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `qIyivCmsuEOSnyoFYEej`.
    pub location_id: Option<LocationId>,
    /// Whether the knowledge base is marked as deleted.
    pub deleted: Option<bool>,
    /// When the knowledge base was created, RFC 3339.
    ///
    /// Example: `2025-08-01T07:50:41.244Z`.
    pub created_at: Option<Timestamp>,
    /// When the knowledge base was last changed, RFC 3339.
    ///
    /// Example: `2025-08-01T10:05:58.694Z`.
    pub updated_at: Option<Timestamp>,
    /// Number of entries of each type.
    pub metadata: Option<KnowledgeBaseMetadata>,
    /// Whether the knowledge base is the default one of the location.
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
            metadata: object.optional("kbMetadata"),
            is_default: object.optional("isDefault"),
            extra: object.extra(),
        })
    }
}

/// One knowledge base.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct KnowledgeBaseResponse {
    /// Whether the call succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// The knowledge base, and the number of its entries.
    pub data: Option<KnowledgeBaseDetails>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for KnowledgeBaseResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("KnowledgeBaseResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            data: object.optional("data"),
            extra: object.extra(),
        })
    }
}

/// The body of a 500 response.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InternalServerErrorBody {
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `500`.
    pub status_code: Option<i64>,
    /// Error message.
    ///
    /// Example: `Internal Server Error`.
    pub message: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for InternalServerErrorBody {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InternalServerErrorBody")?;
        Some(Self {
            status_code: object.optional("statusCode"),
            message: object.optional("message"),
            extra: object.extra(),
        })
    }
}

/// A knowledge base that was just created.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreatedKnowledgeBase {
    /// Id of the knowledge base.
    ///
    /// Example: `ZwTB8S0yo0FIBY6OPZTD`.
    pub id: Option<KnowledgeBaseId>,
    /// Name of the knowledge base, such as `KB for Bot Training`.
    pub name: Option<String>,
    /// Copy of `name` in lower case.
    ///
    /// Example: `kb for bot training`.
    pub name_lower_case: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `qIyivCmsuEOSnyoFYEej`.
    pub location_id: Option<LocationId>,
    /// Metadata, empty for a new knowledge base.
    pub metadata: Option<Map<String, Value>>,
    /// Whether the knowledge base is marked as deleted.
    pub deleted: Option<bool>,
    /// When the knowledge base was created, RFC 3339.
    ///
    /// Example: `2025-08-02T20:26:57.057Z`.
    pub created_at: Option<Timestamp>,
    /// When the knowledge base was last changed, RFC 3339.
    ///
    /// Example: `2025-08-02T20:26:57.057Z`.
    pub updated_at: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for CreatedKnowledgeBase {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "CreatedKnowledgeBase",
            &[
                ("id", &self.id),
                ("name", &self.name),
                ("name_lower_case", &self.name_lower_case),
                ("location_id", &self.location_id),
                ("metadata", &raw(&self.metadata)),
                ("deleted", &self.deleted),
                ("created_at", &self.created_at),
                ("updated_at", &self.updated_at),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for CreatedKnowledgeBase {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreatedKnowledgeBase")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            name_lower_case: object.optional("nameLowerCase"),
            location_id: object.optional("locationId"),
            metadata: object.optional("kbMetadata"),
            deleted: object.optional("deleted"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            extra: object.extra(),
        })
    }
}

/// A knowledge base in a list.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct KnowledgeBaseSummary {
    /// Id of the knowledge base.
    ///
    /// Example: `ZwTB8S0yo0FIBY6OPZTD`.
    pub id: Option<KnowledgeBaseId>,
    /// Name of the knowledge base, such as `KB for Bot Training`.
    pub name: Option<String>,
    /// When the knowledge base was created, RFC 3339.
    ///
    /// Example: `2025-08-02T20:26:57.057Z`.
    pub created_at: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for KnowledgeBaseSummary {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("KnowledgeBaseSummary")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            created_at: object.optional("createdAt"),
            extra: object.extra(),
        })
    }
}

/// Number of entries of each type in a knowledge base.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct KnowledgeBaseMetadata {
    /// Number of FAQs.
    ///
    /// Example: `2`.
    pub faqs: Option<i64>,
    /// Number of web pages.
    ///
    /// Example: `64`.
    pub urls: Option<i64>,
    /// Number of documents of formatted text.
    ///
    /// Example: `0`.
    pub rich_text: Option<i64>,
    /// Number of uploaded files.
    ///
    /// Example: `0`.
    pub files: Option<i64>,
    /// Number of configurations of web searches.
    ///
    /// Example: `0`.
    pub web_searches: Option<i64>,
    /// Number of tables.
    ///
    /// Example: `0`.
    pub tables: Option<i64>,
    /// Members without a field of their own whose values have this type, by their JSON
    /// keys; `extra` has the rest.
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

/// A page of the FAQs in a knowledge base.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FaqList {
    /// Number of FAQs, on all pages.
    ///
    /// Example: `150`.
    pub count: Option<i64>,
    /// FAQs of the page.
    pub faqs: Vec<Faq>,
    /// Id of the last FAQ of the page; the request for the next page takes it.
    ///
    /// Example: `3rzeElC1FOVY91veVBkp`.
    pub last_faq_id: Option<String>,
    /// Whether more FAQs follow.
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

/// A search for the pages of a website.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CrawlingOperation {
    /// Number of pages found so far.
    ///
    /// Example: `66`.
    pub discovered_urls_count: Option<i64>,
    /// Number of pages that the knowledge base was trained on.
    ///
    /// Example: `0`.
    pub trained_urls_count: Option<i64>,
    /// Id of the search.
    ///
    /// Example: `688e410c8a18870ecf4d13bb`.
    pub id: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `nnAzVJqSv6PJ1p6zrhvC`.
    pub location_id: Option<LocationId>,
    /// State of the search, from `Pending` to `Successful`; `Failed`, `Cancelled` and
    /// `Aborted` end it early.
    pub status: Option<CrawlStatus>,
    /// URL at which the search began.
    ///
    /// Example: `https://developer.mozilla.org/en-US/blog/`.
    pub url: Option<String>,
    /// Scope of the search, which is one page (`Exact`), the pages below its path, or the
    /// whole domain.
    pub mode: Option<CrawlMode>,
    /// Id of the knowledge base that the pages are for.
    ///
    /// Example: `CCNPhKqSCkTOG8O7dtbq`.
    pub knowledge_base_id: Option<KnowledgeBaseId>,
    /// When the search began, RFC 3339.
    ///
    /// Example: `2025-08-02T16:47:08.182Z`.
    pub created_at: Option<Timestamp>,
    /// When the search last made progress, RFC 3339.
    ///
    /// Example: `2025-08-02T16:48:43.635Z`.
    pub updated_at: Option<Timestamp>,
    /// Revision of the record; it grows with each change.
    ///
    /// Example: `0`.
    pub v: Option<i64>,
    /// Contents of the website's `robots.txt`.
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

/// Pages to train a knowledge base on.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DiscoveredUrlsTraining {
    /// Id of the location (sub-account).
    ///
    /// Example: `HqDZpF8GH3qvgJTmKCoL`.
    pub location_id: LocationId,
    /// Ids of pages that the search found, as `get_crawling_status` returns them.
    ///
    /// Example: `["688b640bcb02d498102a13ec","688b640bcb02d498102a13ea"]`.
    pub url_ids: Vec<String>,
    /// Id of the knowledge base to train.
    ///
    /// Example: `710KoEzy793Fxubft0bc`.
    pub knowledge_base_id: KnowledgeBaseId,
    /// Id of the search that found the pages.
    ///
    /// Example: `688e410c8a18870ecf4d13bb`.
    pub operation_id: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`DiscoveredUrlsTraining::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct DiscoveredUrlsTrainingRequired<
    LocationIdValue,
    UrlIds,
    KnowledgeBaseIdValue,
    OperationId,
> {
    /// Id of the location (sub-account).
    ///
    /// Example: `HqDZpF8GH3qvgJTmKCoL`.
    pub location_id: LocationIdValue,
    /// Ids of pages that the search found, as `get_crawling_status` returns them.
    ///
    /// Example: `["688b640bcb02d498102a13ec","688b640bcb02d498102a13ea"]`.
    pub url_ids: UrlIds,
    /// Id of the knowledge base to train.
    ///
    /// Example: `710KoEzy793Fxubft0bc`.
    pub knowledge_base_id: KnowledgeBaseIdValue,
    /// Id of the search that found the pages.
    ///
    /// Example: `688e410c8a18870ecf4d13bb`.
    pub operation_id: OperationId,
}

impl DiscoveredUrlsTraining {
    /// Creates a value with the required fields.
    pub fn new(
        required: DiscoveredUrlsTrainingRequired<
            impl Into<LocationId>,
            impl IntoIterator<Item = impl Into<String>>,
            impl Into<KnowledgeBaseId>,
            impl Into<String>,
        >,
    ) -> Self {
        let DiscoveredUrlsTrainingRequired {
            location_id,
            url_ids,
            knowledge_base_id,
            operation_id,
        } = required;
        Self {
            location_id: location_id.into(),
            url_ids: url_ids.into_iter().map(Into::into).collect(),
            knowledge_base_id: knowledge_base_id.into(),
            operation_id: operation_id.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for DiscoveredUrlsTraining {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("urlIds", &self.url_ids);
        object.field("knowledgeBaseId", &self.knowledge_base_id);
        object.field("operationId", &self.operation_id);
    }
}

/// The body of a 401 response.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UnauthorizedErrorBody {
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `401`.
    pub status_code: Option<i64>,
    /// Error message.
    ///
    /// Example: `Invalid token: access token is invalid`.
    pub message: Option<String>,
    /// Reason phrase of the status, such as `Unauthorized`.
    pub error: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UnauthorizedErrorBody {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UnauthorizedErrorBody")?;
        Some(Self {
            status_code: object.optional("statusCode"),
            message: object.optional("message"),
            error: object.optional("error"),
            extra: object.extra(),
        })
    }
}

/// The body of a 422 response.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UnprocessableErrorBody {
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `422`.
    pub status_code: Option<i64>,
    /// Error messages, one for each problem.
    ///
    /// Example: `["Unprocessable Entity"]`.
    pub message: Vec<String>,
    /// Reason phrase of the status, such as `Unprocessable Entity`.
    pub error: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UnprocessableErrorBody {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UnprocessableErrorBody")?;
        Some(Self {
            status_code: object.optional("statusCode"),
            message: object.list("message"),
            error: object.optional("error"),
            extra: object.extra(),
        })
    }
}

/// The new question and answer of an FAQ.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FaqUpdate {
    /// Question, as customers ask it.
    ///
    /// Example: `What is the capital of France?`.
    pub question: String,
    /// Answer to the question.
    ///
    /// Example: `The capital of France is Paris.`.
    pub answer: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl FaqUpdate {
    /// Creates a value with the required fields.
    pub fn new(question: impl Into<String>, answer: impl Into<String>) -> Self {
        Self {
            question: question.into(),
            answer: answer.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for FaqUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("question", &self.question);
        object.field("answer", &self.answer);
    }
}

/// Changes to the name or description of a knowledge base.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct KnowledgeBaseUpdate {
    /// Name of the knowledge base, such as `KB for Bot Training`.
    pub name: Option<String>,
    /// Subject of the knowledge base.
    pub description: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl KnowledgeBaseUpdate {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the knowledge base, such as `KB for Bot Training`.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Subject of the knowledge base.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }
}

impl Encode for KnowledgeBaseUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("description", &self.description);
    }
}

/// Scope of the search, which is that page alone (`Exact`), the pages below its path,
/// or the whole domain.
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
    NewFaq, NewKnowledgeBase, TrainedUrlIds, WebsiteDiscovery, DiscoveredUrlsTraining,
    FaqUpdate, KnowledgeBaseUpdate,
}

impl_debug_fields! {
    BadRequestErrorBody { status_code, message }, CrawledUrl { id, url, title, status,
    location_id, knowledge_base_id, content, content_edited_by_user, updated_at },
    CrawlingGroup { records, status }, CrawlingRecord { url, id, title, error },
    CrawlingStatus { aggregate, operation_details }, CrawlingStatusResponse { success,
    data }, FaqResponse { success, faq }, CreateKnowledgeBaseResponse { success, data },
    StartedDiscovery { operation_id, status, url }, DiscoverWebsiteResponse { success,
    data }, Faq { id, question, question_lower_case, answer, knowledge_base_id,
    location_id, trained_url_id, deleted, created_at, updated_at }, KnowledgeBaseList {
    knowledge_bases, active_count, has_more, last_knowledge_base_id },
    KnowledgeBaseListResponse { success, data }, TrainedUrlList { count, urls },
    KnowledgeBaseDetails { id, name, name_lower_case, location_id, deleted, created_at,
    updated_at, metadata, is_default }, KnowledgeBaseResponse { success, data },
    InternalServerErrorBody { status_code, message }, KnowledgeBaseSummary { id, name,
    created_at }, KnowledgeBaseMetadata { faqs, urls, rich_text, files, web_searches,
    tables, others }, FaqList { count, faqs, last_faq_id, has_more }, CrawlingOperation {
    discovered_urls_count, trained_urls_count, id, location_id, status, url, mode,
    knowledge_base_id, created_at, updated_at, v, robots_file_data },
    UnauthorizedErrorBody { status_code, message, error }, UnprocessableErrorBody {
    status_code, message, error },
}

impl_default! {
    BadRequestErrorBody, CrawledUrl, CrawlingGroup, CrawlingRecord, CrawlingStatus,
    CrawlingStatusResponse, FaqResponse, CreateKnowledgeBaseResponse, StartedDiscovery,
    DiscoverWebsiteResponse, CrawlError, Faq, KnowledgeBaseList,
    KnowledgeBaseListResponse, TrainedUrlList, KnowledgeBaseDetails,
    KnowledgeBaseResponse, InternalServerErrorBody, CreatedKnowledgeBase,
    KnowledgeBaseSummary, KnowledgeBaseMetadata, FaqList, CrawlingOperation,
    UnauthorizedErrorBody, UnprocessableErrorBody,
}

impl_extra! {
    NewFaq, NewKnowledgeBase, TrainedUrlIds, WebsiteDiscovery, DiscoveredUrlsTraining,
    FaqUpdate, KnowledgeBaseUpdate,
}

open_enum! {
    CrawlStatus, CrawlMode,
}

open_enum_decode! {
    CrawlStatus, CrawlMode,
}

open_enum_encode! {
    CrawlMode,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    CrawlStatus, CrawlMode,
}
