//! The Knowledge Base API, version 2: 14 operations.

use highlevel_runtime::{Api, Client, Metadata, Operation, Request};

use crate::{KnowledgeBaseId, LocationId};

mod create_faq;
mod create_knowledge_base;
mod delete_faq;
mod delete_knowledge_base;
mod delete_trained_urls;
mod discover_website;
mod errors;
mod get_crawling_status;
mod get_knowledge_base;
mod list_faqs;
mod list_knowledge_bases;
mod list_trained_urls;
mod train_discovered_urls;
mod update_faq;
mod update_knowledge_base;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::create_faq::{CreateFaq, CreateFaqError, CreateFaqParams};
pub use self::create_knowledge_base::{
    CreateKnowledgeBase, CreateKnowledgeBaseError, CreateKnowledgeBaseParams,
};
pub use self::delete_faq::{DeleteFaq, DeleteFaqError, DeleteFaqParams};
pub use self::delete_knowledge_base::{
    DeleteKnowledgeBase, DeleteKnowledgeBaseError, DeleteKnowledgeBaseParams,
};
pub use self::delete_trained_urls::{
    DeleteTrainedUrls, DeleteTrainedUrlsError, DeleteTrainedUrlsParams,
};
pub use self::discover_website::{
    DiscoverWebsite, DiscoverWebsiteError, DiscoverWebsiteParams,
};
pub use self::get_crawling_status::{
    GetCrawlingStatus, GetCrawlingStatusError, GetCrawlingStatusParams,
};
pub use self::get_knowledge_base::{
    GetKnowledgeBase, GetKnowledgeBaseError, GetKnowledgeBaseParams,
};
pub use self::list_faqs::{ListFaqs, ListFaqsError, ListFaqsParams};
pub use self::list_knowledge_bases::{
    ListKnowledgeBases, ListKnowledgeBasesError, ListKnowledgeBasesParams,
};
pub use self::list_trained_urls::{
    ListTrainedUrls, ListTrainedUrlsError, ListTrainedUrlsParams,
};
pub use self::train_discovered_urls::{
    TrainDiscoveredUrls, TrainDiscoveredUrlsError, TrainDiscoveredUrlsParams,
};
pub use self::update_faq::{UpdateFaq, UpdateFaqError, UpdateFaqParams};
pub use self::update_knowledge_base::{
    UpdateKnowledgeBase, UpdateKnowledgeBaseError, UpdateKnowledgeBaseParams,
};
pub use crate::shared::knowledge_base::{
    BadRequestErrorBody, CrawlMode, CrawlStatus, CrawledUrl, CrawlingGroup,
    CrawlingOperation, CrawlingRecord, CrawlingStatus, CrawlingStatusResponse,
    CreateKnowledgeBaseResponse, DeleteFaqResponse, DeleteKnowledgeBaseResponse,
    DeleteTrainedUrlsResponse, DiscoverWebsiteResponse, DiscoveredUrlsTraining,
    ErrorDetails, Faq, FaqList, FaqResponse, FaqUpdate, InternalServerErrorBody,
    KnowledgeBaseDetails, KnowledgeBaseInfo, KnowledgeBaseList, KnowledgeBaseListItem,
    KnowledgeBaseListResponse, KnowledgeBaseMetadata, KnowledgeBaseResponse,
    KnowledgeBaseUpdate, NewFaq, NewKnowledgeBase, StartedDiscovery,
    TrainDiscoveredUrlsResponse, TrainedUrlIds, TrainedUrlList, UnauthorizedErrorBody,
    UnprocessableErrorBody, UpdateFaqResponse, UpdateKnowledgeBaseResponse,
    WebsiteDiscovery,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Knowledge Base",
    version: "v2",
    module: "knowledge_base",
    feature: "knowledge-base",
};

/// The operations of this API as data.
pub const OPERATIONS: &[&Metadata] = &[
    <ListKnowledgeBasesParams as Operation>::METADATA,
    <CreateKnowledgeBaseParams as Operation>::METADATA,
    <ListTrainedUrlsParams as Operation>::METADATA,
    <DiscoverWebsiteParams as Operation>::METADATA,
    <DeleteTrainedUrlsParams as Operation>::METADATA,
    <GetCrawlingStatusParams as Operation>::METADATA,
    <TrainDiscoveredUrlsParams as Operation>::METADATA,
    <ListFaqsParams as Operation>::METADATA,
    <CreateFaqParams as Operation>::METADATA,
    <UpdateFaqParams as Operation>::METADATA,
    <DeleteFaqParams as Operation>::METADATA,
    <GetKnowledgeBaseParams as Operation>::METADATA,
    <UpdateKnowledgeBaseParams as Operation>::METADATA,
    <DeleteKnowledgeBaseParams as Operation>::METADATA,
];

/// The Knowledge Base API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct KnowledgeBase<'a> {
    client: &'a Client,
}

impl<'a> KnowledgeBase<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists the knowledge bases of a location.
    ///
    /// The `lastKnowledgeBaseId` of one page goes into the request for the next.
    ///
    /// Returns one page. Use [`pages`](highlevel_runtime::Request::pages) or
    /// [`items`](highlevel_runtime::Request::items) to iterate over all of them.
    ///
    /// Needs a location's token.
    ///
    /// `GET /knowledge-bases/`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/list-all-knowledge-bases-paginated))
    #[doc(alias = "listAllKnowledgeBasesPaginated")]
    pub fn list_knowledge_bases(
        &self,
        location_id: impl Into<LocationId>,
    ) -> ListKnowledgeBases {
        let params = ListKnowledgeBasesParams::new(location_id);
        ListKnowledgeBases {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a knowledge base.
    ///
    /// A location has 15 at most.
    ///
    /// Returns the member `data` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `CreateKnowledgeBaseResponse`.
    ///
    /// Needs a location's token.
    ///
    /// `POST /knowledge-bases/`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/create-knowledge-base))
    pub fn create_knowledge_base(&self, body: NewKnowledgeBase) -> CreateKnowledgeBase {
        let params = CreateKnowledgeBaseParams::new(body);
        CreateKnowledgeBase {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the pages that a knowledge base was trained on.
    ///
    /// Returns one page. Use [`pages`](highlevel_runtime::Request::pages) or
    /// [`items`](highlevel_runtime::Request::items) to iterate over all of them.
    ///
    /// Needs a location's token.
    ///
    /// `GET /knowledge-bases/crawler`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/get-all-website-urls-data-by-knowledge-base))
    #[doc(alias = "getAllWebsiteUrlsDataByKnowledgeBase")]
    pub fn list_trained_urls(
        &self,
        location_id: impl Into<LocationId>,
        knowledge_base_id: impl Into<KnowledgeBaseId>,
    ) -> ListTrainedUrls {
        let params = ListTrainedUrlsParams::new(location_id, knowledge_base_id);
        ListTrainedUrls {
            request: Request::new(self.client, params),
        }
    }

    /// Starts to look for the pages of a website.
    ///
    /// The first of three steps: ask `get_crawling_status` for what was found by the
    /// returned operation, then choose pages by `train_discovered_urls`.
    ///
    /// Returns the member `data` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `DiscoverWebsiteResponse`.
    ///
    /// Needs a location's token.
    ///
    /// `POST /knowledge-bases/crawler`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/discover-website))
    pub fn discover_website(&self, body: WebsiteDiscovery) -> DiscoverWebsite {
        let params = DiscoverWebsiteParams::new(body);
        DiscoverWebsite {
            request: Request::new(self.client, params),
        }
    }

    /// Removes pages from a knowledge base.
    ///
    /// The ids are those that `list_trained_urls` lists.
    ///
    /// Needs a location's token.
    ///
    /// `DELETE /knowledge-bases/crawler`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/delete-trained-urls-for-knowledge-base))
    #[doc(alias = "deleteTrainedUrlsForKnowledgeBase")]
    pub fn delete_trained_urls(&self, body: TrainedUrlIds) -> DeleteTrainedUrls {
        let params = DeleteTrainedUrlsParams::new(body);
        DeleteTrainedUrls {
            request: Request::new(self.client, params),
        }
    }

    /// Returns how far the search for pages has come, and what it found.
    ///
    /// Returns the member `data` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `CrawlingStatusResponse`.
    ///
    /// Needs a location's token.
    ///
    /// `GET /knowledge-bases/crawler/status`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/get-crawling-status-for-latest-operation))
    #[doc(alias = "getCrawlingStatusForLatestOperation")]
    pub fn get_crawling_status(
        &self,
        location_id: impl Into<LocationId>,
        operation_id: impl Into<String>,
        knowledge_base_id: impl Into<KnowledgeBaseId>,
    ) -> GetCrawlingStatus {
        let params = GetCrawlingStatusParams::new(
            location_id,
            operation_id,
            knowledge_base_id,
        );
        GetCrawlingStatus {
            request: Request::new(self.client, params),
        }
    }

    /// Trains a knowledge base on pages that were found.
    ///
    /// The last of three steps, after `discover_website`.
    ///
    /// Needs a location's token.
    ///
    /// `POST /knowledge-bases/crawler/train`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/train-discovered-urls))
    pub fn train_discovered_urls(
        &self,
        body: DiscoveredUrlsTraining,
    ) -> TrainDiscoveredUrls {
        let params = TrainDiscoveredUrlsParams::new(body);
        TrainDiscoveredUrls {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the FAQs (pairs of question and answer) in a knowledge base.
    ///
    /// The `lastFaqId` of one page goes into the request for the next.
    ///
    /// Returns one page. Use [`pages`](highlevel_runtime::Request::pages) or
    /// [`items`](highlevel_runtime::Request::items) to iterate over all of them.
    ///
    /// Needs a location's token.
    ///
    /// `GET /knowledge-bases/faqs`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/list))
    #[doc(alias = "list")]
    pub fn list_faqs(
        &self,
        location_id: impl Into<LocationId>,
        knowledge_base_id: impl Into<KnowledgeBaseId>,
    ) -> ListFaqs {
        let params = ListFaqsParams::new(location_id, knowledge_base_id);
        ListFaqs {
            request: Request::new(self.client, params),
        }
    }

    /// Adds an FAQ (a pair of question and answer) to a knowledge base.
    ///
    /// Returns the member `faq` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `FaqResponse`.
    ///
    /// Needs a location's token.
    ///
    /// `POST /knowledge-bases/faqs`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/create))
    #[doc(alias = "create")]
    pub fn create_faq(&self, body: NewFaq) -> CreateFaq {
        let params = CreateFaqParams::new(body);
        CreateFaq {
            request: Request::new(self.client, params),
        }
    }

    /// Changes the question and answer of an FAQ.
    ///
    /// Needs a location's token.
    ///
    /// `PUT /knowledge-bases/faqs/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/update))
    #[doc(alias = "update")]
    pub fn update_faq(&self, id: impl Into<String>, body: FaqUpdate) -> UpdateFaq {
        let params = UpdateFaqParams::new(id, body);
        UpdateFaq {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes an FAQ.
    ///
    /// Needs a location's token.
    ///
    /// `DELETE /knowledge-bases/faqs/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/delete))
    #[doc(alias = "delete")]
    pub fn delete_faq(&self, id: impl Into<String>) -> DeleteFaq {
        let params = DeleteFaqParams::new(id);
        DeleteFaq {
            request: Request::new(self.client, params),
        }
    }

    /// Returns a knowledge base and how much is in it.
    ///
    /// Returns the member `data` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `KnowledgeBaseResponse`.
    ///
    /// Needs a location's token.
    ///
    /// `GET /knowledge-bases/{knowledgeBaseId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/get-knowledge-base-by-id))
    #[doc(alias = "getKnowledgeBaseById")]
    pub fn get_knowledge_base(
        &self,
        knowledge_base_id: impl Into<KnowledgeBaseId>,
    ) -> GetKnowledgeBase {
        let params = GetKnowledgeBaseParams::new(knowledge_base_id);
        GetKnowledgeBase {
            request: Request::new(self.client, params),
        }
    }

    /// Changes the name or the description of a knowledge base.
    ///
    /// Needs a location's token.
    ///
    /// `PUT /knowledge-bases/{knowledgeBaseId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/update-knowledge-base))
    pub fn update_knowledge_base(
        &self,
        knowledge_base_id: impl Into<KnowledgeBaseId>,
        body: KnowledgeBaseUpdate,
    ) -> UpdateKnowledgeBase {
        let params = UpdateKnowledgeBaseParams::new(knowledge_base_id, body);
        UpdateKnowledgeBase {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes a knowledge base.
    ///
    /// Needs a location's token.
    ///
    /// `DELETE /knowledge-bases/{knowledgeBaseId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/delete-knowledge-base))
    pub fn delete_knowledge_base(
        &self,
        knowledge_base_id: impl Into<KnowledgeBaseId>,
    ) -> DeleteKnowledgeBase {
        let params = DeleteKnowledgeBaseParams::new(knowledge_base_id);
        DeleteKnowledgeBase {
            request: Request::new(self.client, params),
        }
    }
}
