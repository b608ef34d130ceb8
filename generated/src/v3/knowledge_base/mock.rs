//! The Knowledge Base API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::{KnowledgeBaseError, ListKnowledgeBasesError};
use super::operations::{
    CreateFaqParams, CreateKnowledgeBaseParams, DeleteFaqParams,
    DeleteKnowledgeBaseParams, DeleteTrainedUrlsParams, DiscoverWebsiteParams,
    GetCrawlingStatusParams, GetKnowledgeBaseParams, ListFaqsParams,
    ListKnowledgeBasesParams, ListTrainedUrlsParams, TrainDiscoveredUrlsParams,
    UpdateFaqParams, UpdateKnowledgeBaseParams,
};

/// The mock of the Knowledge Base API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct KnowledgeBase<'a> {
    mock: &'a Mock,
}

impl<'a> KnowledgeBase<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`list_knowledge_bases`](super::KnowledgeBase::list_knowledge_bases).
    pub fn list_knowledge_bases(&self) -> Expect<'a, ListKnowledgeBasesParams> {
        self.mock.expect()
    }

    /// Mocks [`create_knowledge_base`](super::KnowledgeBase::create_knowledge_base).
    pub fn create_knowledge_base(&self) -> Expect<'a, CreateKnowledgeBaseParams> {
        self.mock.expect()
    }

    /// Mocks [`list_trained_urls`](super::KnowledgeBase::list_trained_urls).
    pub fn list_trained_urls(&self) -> Expect<'a, ListTrainedUrlsParams> {
        self.mock.expect()
    }

    /// Mocks [`discover_website`](super::KnowledgeBase::discover_website).
    pub fn discover_website(&self) -> Expect<'a, DiscoverWebsiteParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_trained_urls`](super::KnowledgeBase::delete_trained_urls).
    pub fn delete_trained_urls(&self) -> Expect<'a, DeleteTrainedUrlsParams> {
        self.mock.expect()
    }

    /// Mocks [`get_crawling_status`](super::KnowledgeBase::get_crawling_status).
    pub fn get_crawling_status(&self) -> Expect<'a, GetCrawlingStatusParams> {
        self.mock.expect()
    }

    /// Mocks [`train_discovered_urls`](super::KnowledgeBase::train_discovered_urls).
    pub fn train_discovered_urls(&self) -> Expect<'a, TrainDiscoveredUrlsParams> {
        self.mock.expect()
    }

    /// Mocks [`list_faqs`](super::KnowledgeBase::list_faqs).
    pub fn list_faqs(&self) -> Expect<'a, ListFaqsParams> {
        self.mock.expect()
    }

    /// Mocks [`create_faq`](super::KnowledgeBase::create_faq).
    pub fn create_faq(&self) -> Expect<'a, CreateFaqParams> {
        self.mock.expect()
    }

    /// Mocks [`update_faq`](super::KnowledgeBase::update_faq).
    pub fn update_faq(&self) -> Expect<'a, UpdateFaqParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_faq`](super::KnowledgeBase::delete_faq).
    pub fn delete_faq(&self) -> Expect<'a, DeleteFaqParams> {
        self.mock.expect()
    }

    /// Mocks [`get_knowledge_base`](super::KnowledgeBase::get_knowledge_base).
    pub fn get_knowledge_base(&self) -> Expect<'a, GetKnowledgeBaseParams> {
        self.mock.expect()
    }

    /// Mocks [`update_knowledge_base`](super::KnowledgeBase::update_knowledge_base).
    pub fn update_knowledge_base(&self) -> Expect<'a, UpdateKnowledgeBaseParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_knowledge_base`](super::KnowledgeBase::delete_knowledge_base).
    pub fn delete_knowledge_base(&self) -> Expect<'a, DeleteKnowledgeBaseParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<ListKnowledgeBasesParams>(),
    Listed::of::<CreateKnowledgeBaseParams>(),
    Listed::of::<ListTrainedUrlsParams>(),
    Listed::of::<DiscoverWebsiteParams>(),
    Listed::of::<DeleteTrainedUrlsParams>(),
    Listed::of::<GetCrawlingStatusParams>(),
    Listed::of::<TrainDiscoveredUrlsParams>(),
    Listed::of::<ListFaqsParams>(),
    Listed::of::<CreateFaqParams>(),
    Listed::of::<UpdateFaqParams>(),
    Listed::of::<DeleteFaqParams>(),
    Listed::of::<GetKnowledgeBaseParams>(),
    Listed::of::<UpdateKnowledgeBaseParams>(),
    Listed::of::<DeleteKnowledgeBaseParams>(),
];

mock_operation! {
    ListKnowledgeBasesParams, "v3_knowledge_base().list_knowledge_bases()", json,
    [query("locationId"), query("query"), query("limit"), query("lastKnowledgeBaseId")],
    "{\"success\":true,\"data\":{\"knowledgeBases\":[{\"id\":\"ZwTB8S0yo0FIBY6OPZTD\",\"name\":\"bot training kb\",\"createdAt\":\"2025-08-02T20:26:57.057Z\"}],\"activeCount\":16,\"hasMore\":true,\"lastKnowledgeBaseId\":\"ZwTB8S0yo0FIBY6OPZTD\"}}"
}

mock_operation! {
    CreateKnowledgeBaseParams, "v3_knowledge_base().create_knowledge_base()",
    payload("data"), [json("body")],
    "{\"success\":true,\"data\":{\"id\":\"ZwTB8S0yo0FIBY6OPZTD\",\"name\":\"KB for Bot Training\",\"nameLowerCase\":\"kb for bot training\",\"locationId\":\"qIyivCmsuEOSnyoFYEej\",\"kbMetadata\":{},\"deleted\":false,\"createdAt\":\"2025-08-02T20:26:57.057Z\",\"updatedAt\":\"2025-08-02T20:26:57.057Z\"}}"
}

mock_operation! {
    ListTrainedUrlsParams, "v3_knowledge_base().list_trained_urls()", json,
    [query("knowledgeBaseId"), query("locationId"), query("page"), query("pageLength"),
    query("query")],
    "{\"count\":64,\"urls\":[{\"id\":\"688c73a25275c513f5f3a7de\",\"url\":\"https://developer.mozilla.org/en-US/blog\",\"title\":\"MDN Blog\",\"status\":\"Successful\",\"locationId\":\"qIyivCmsuEOSnyoFYEej\",\"knowledgeBaseId\":\"Arc9QRauPKkSuMJO8D0m\",\"content\":\"https://storage.googleapis.com/crm-conversations-ai-staging/conversationAI/2025/8/1/locations/qIyivCmsuEOSnyoFYEej/688c739c88c89f21ad30f63e-4IseusbZ3vDXMT8WNw9M.txt\",\"contentEditedByUser\":false,\"updatedAt\":\"2025-08-01T07:58:29.858Z\"}]}"
}

mock_operation! {
    DiscoverWebsiteParams, "v3_knowledge_base().discover_website()", payload("data"),
    [json("body")],
    "{\"success\":true,\"data\":{\"operationId\":\"688e410c8a18870ecf4d13bb\",\"status\":\"Processing\",\"url\":\"https://developer.mozilla.org/en-US/blog/\"}}"
}

mock_operation! {
    DeleteTrainedUrlsParams, "v3_knowledge_base().delete_trained_urls()", json,
    [json("body")], "{\"success\":true}"
}

mock_operation! {
    GetCrawlingStatusParams, "v3_knowledge_base().get_crawling_status()",
    payload("data"), [query("locationId"), query("operationId"),
    query("knowledgeBaseId")],
    "{\"success\":true,\"data\":{\"aggregate\":[{\"records\":[{\"url\":\"https://developer.mozilla.org/en-US/blog/rss.xml\",\"id\":\"688e41118a188704914d13c0\",\"title\":\"JavaScript Temporal is coming | MDN Blog\"}],\"_id\":\"Failed\"}],\"operationDetails\":{\"discoveredUrlsCount\":66,\"trainedUrlsCount\":0,\"_id\":\"688e410c8a18870ecf4d13bb\",\"locationId\":\"nnAzVJqSv6PJ1p6zrhvC\",\"status\":\"Pending\",\"url\":\"https://developer.mozilla.org/en-US/blog/\",\"mode\":\"Path\",\"knowledgeBaseId\":\"CCNPhKqSCkTOG8O7dtbq\",\"createdAt\":\"2025-08-02T16:47:08.182Z\",\"updatedAt\":\"2025-08-02T16:48:43.635Z\",\"__v\":0,\"robotsFileData\":\"User-agent: *\\nSitemap: https://developer.mozilla.org/sitemap.xml\\nDisallow: /api/\"}}}"
}

mock_operation! {
    TrainDiscoveredUrlsParams, "v3_knowledge_base().train_discovered_urls()", json,
    [json("body")], "{\"success\":true}"
}

mock_operation! {
    ListFaqsParams, "v3_knowledge_base().list_faqs()", json, [query("knowledgeBaseId"),
    query("locationId"), query("limit"), query("lastFaqId")],
    "{\"count\":150,\"faqs\":[{\"id\":\"3rzeElC1FOVY91veVBkp\",\"question\":\"What is 1+2?\",\"questionLowerCase\":\"what is 1+2?\",\"answer\":\"3\",\"knowledgeBaseId\":\"I1rITlYLJofFosIqC4Np\",\"locationId\":\"qIyivCmsuEOSnyoFYEej\",\"trainedUrlId\":\"688e6b6d8a1887e6d94d1475\",\"deleted\":false,\"createdAt\":\"2025-08-02T19:47:57.243Z\",\"updatedAt\":\"2025-08-02T19:47:57.243Z\"}],\"lastFaqId\":\"3rzeElC1FOVY91veVBkp\",\"hasMore\":true}"
}

mock_operation! {
    CreateFaqParams, "v3_knowledge_base().create_faq()", payload("faq"), [json("body")],
    "{\"success\":true,\"faq\":{\"id\":\"3rzeElC1FOVY91veVBkp\",\"question\":\"What is 1+2?\",\"questionLowerCase\":\"what is 1+2?\",\"answer\":\"3\",\"knowledgeBaseId\":\"I1rITlYLJofFosIqC4Np\",\"locationId\":\"qIyivCmsuEOSnyoFYEej\",\"trainedUrlId\":\"688e6b6d8a1887e6d94d1475\",\"deleted\":false,\"createdAt\":\"2025-08-02T19:47:57.243Z\",\"updatedAt\":\"2025-08-02T19:47:57.243Z\"}}"
}

mock_operation! {
    UpdateFaqParams, "v3_knowledge_base().update_faq()", json, [path("id"),
    json("body")], "{\"success\":true}"
}

mock_operation! {
    DeleteFaqParams, "v3_knowledge_base().delete_faq()", json, [path("id")],
    "{\"success\":true}"
}

mock_operation! {
    GetKnowledgeBaseParams, "v3_knowledge_base().get_knowledge_base()", payload("data"),
    [path("knowledgeBaseId")],
    "{\"success\":true,\"data\":{\"id\":\"Arc9QRauPKkSuMJO8D0m\",\"name\":\"KB for Bot Training\",\"nameLowerCase\":\"kb for bot training\",\"locationId\":\"qIyivCmsuEOSnyoFYEej\",\"deleted\":false,\"createdAt\":\"2025-08-01T07:50:41.244Z\",\"updatedAt\":\"2025-08-01T10:05:58.694Z\",\"kbMetadata\":{\"faqs\":2,\"urls\":64,\"richText\":0,\"files\":0,\"webSearches\":0,\"tables\":0},\"isDefault\":false}}"
}

mock_operation! {
    UpdateKnowledgeBaseParams, "v3_knowledge_base().update_knowledge_base()", json,
    [path("knowledgeBaseId"), json("body")], "{\"success\":true}"
}

mock_operation! {
    DeleteKnowledgeBaseParams, "v3_knowledge_base().delete_knowledge_base()", json,
    [path("knowledgeBaseId")], "{\"success\":true}"
}

mock_error! {
    KnowledgeBaseError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}";
    InternalServerError(body) = 500,
    "{\"statusCode\":500,\"message\":\"Internal Server Error\"}"]
}

mock_error! {
    ListKnowledgeBasesError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}"]
}
