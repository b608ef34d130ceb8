//! The Knowledge Base API, version 3: 14 operations.
//!
//! [`Client::v3_knowledge_base`](crate::Client::v3_knowledge_base) returns the handle [`KnowledgeBase`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Knowledge Base
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_knowledge_bases`](KnowledgeBase::list_knowledge_bases) | `GET /knowledge-bases/` | Lists the knowledge bases of a location. |
//! | [`create_knowledge_base`](KnowledgeBase::create_knowledge_base) | `POST /knowledge-bases/` | Creates a knowledge base. |
//! | [`get_knowledge_base`](KnowledgeBase::get_knowledge_base) | `GET /knowledge-bases/{knowledgeBaseId}` | Returns a knowledge base and the number of its entries. |
//! | [`update_knowledge_base`](KnowledgeBase::update_knowledge_base) | `PUT /knowledge-bases/{knowledgeBaseId}` | Updates the name or the description of a knowledge base. |
//! | [`delete_knowledge_base`](KnowledgeBase::delete_knowledge_base) | `DELETE /knowledge-bases/{knowledgeBaseId}` | Deletes a knowledge base. |
//!
//! # Web Crawler
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_trained_urls`](KnowledgeBase::list_trained_urls) | `GET /knowledge-bases/crawler` | Lists the pages that a knowledge base was trained on. |
//! | [`discover_website`](KnowledgeBase::discover_website) | `POST /knowledge-bases/crawler` | Starts to look for the pages of a website. |
//! | [`delete_trained_urls`](KnowledgeBase::delete_trained_urls) | `DELETE /knowledge-bases/crawler` | Removes pages from a knowledge base. |
//! | [`get_crawling_status`](KnowledgeBase::get_crawling_status) | `GET /knowledge-bases/crawler/status` | Returns the progress of the search for the pages of a website, and the pages found. |
//! | [`train_discovered_urls`](KnowledgeBase::train_discovered_urls) | `POST /knowledge-bases/crawler/train` | Trains a knowledge base on pages that were found. |
//!
//! # Faqs
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_faqs`](KnowledgeBase::list_faqs) | `GET /knowledge-bases/faqs` | Lists the FAQs (pairs of question and answer) in a knowledge base. |
//! | [`create_faq`](KnowledgeBase::create_faq) | `POST /knowledge-bases/faqs` | Creates an FAQ (a pair of question and answer) in a knowledge base. |
//! | [`update_faq`](KnowledgeBase::update_faq) | `PUT /knowledge-bases/faqs/{id}` | Updates the question and answer of an FAQ. |
//! | [`delete_faq`](KnowledgeBase::delete_faq) | `DELETE /knowledge-bases/faqs/{id}` | Deletes an FAQ. |

use highlevel_runtime::{Api, Client, Request};

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

pub mod operations;

pub use crate::shared::knowledge_base::{
    BadRequestErrorBody, CrawlError, CrawlMode, CrawlStatus, CrawledUrl, CrawlingGroup,
    CrawlingOperation, CrawlingRecord, CrawlingStatus, CrawlingStatusResponse,
    CreateKnowledgeBaseResponse, CreatedKnowledgeBase, DiscoverWebsiteResponse,
    DiscoveredUrlsTraining, DiscoveredUrlsTrainingRequired, Faq, FaqList, FaqResponse,
    FaqUpdate, InternalServerErrorBody, KnowledgeBaseDetails, KnowledgeBaseList,
    KnowledgeBaseListResponse, KnowledgeBaseMetadata, KnowledgeBaseResponse,
    KnowledgeBaseSummary, KnowledgeBaseUpdate, NewFaq, NewKnowledgeBase,
    StartedDiscovery, TrainedUrlIds, TrainedUrlIdsRequired, TrainedUrlList,
    UnauthorizedErrorBody, UnprocessableErrorBody, WebsiteDiscovery,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Knowledge Base",
    version: "v3",
    module: "v3::knowledge_base",
    feature: "v3-knowledge-base",
};

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
    /// A page is requested by the
    /// [`last_knowledge_base_id`](crate::v3::knowledge_base::operations::ListKnowledgeBasesParams::last_knowledge_base_id)
    /// of the previous one; `pages` and `items` do this.
    ///
    /// Returns one page, [`KnowledgeBaseListResponse`]. Use
    /// [`pages`](crate::Request::pages) or [`items`](crate::Request::items) to iterate
    /// over all of them. Errors are
    /// [`ListKnowledgeBasesError`](operations::ListKnowledgeBasesError).
    ///
    /// Needs a location's token.
    ///
    /// `GET /knowledge-bases/`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/list-all-knowledge-bases-paginated))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut knowledge_base_summaries = client
    ///     .v3_knowledge_base()
    ///     .list_knowledge_bases("HqDZpF8GH3qvgJTmKCoL")
    ///     .items();
    /// while let Some(knowledge_base_summary) = knowledge_base_summaries.next().await {
    ///     let knowledge_base_summary = knowledge_base_summary?;
    ///     println!("{:?}", knowledge_base_summary.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listAllKnowledgeBasesPaginated")]
    pub fn list_knowledge_bases(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListKnowledgeBases {
        let params = operations::ListKnowledgeBasesParams::new(location_id);
        operations::ListKnowledgeBases {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a knowledge base.
    ///
    /// A location can have at most 15 knowledge bases.
    ///
    /// Returns [`CreatedKnowledgeBase`]: the field `data` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CreateKnowledgeBaseResponse`], in a `Response`. Errors are
    /// [`CreateKnowledgeBaseError`](operations::CreateKnowledgeBaseError).
    ///
    /// Needs a location's token.
    ///
    /// `POST /knowledge-bases/`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/create-knowledge-base))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::knowledge_base::NewKnowledgeBase;
    ///
    /// let created_knowledge_base = client
    ///     .v3_knowledge_base()
    ///     .create_knowledge_base(
    ///         NewKnowledgeBase::new("HqDZpF8GH3qvgJTmKCoL", "Product manuals"),
    ///     )
    ///     .await?;
    /// println!("{:?}", created_knowledge_base.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_knowledge_base(
        &self,
        body: NewKnowledgeBase,
    ) -> operations::CreateKnowledgeBase {
        let params = operations::CreateKnowledgeBaseParams::new(body);
        Request::new(self.client, params)
    }

    /// Lists the pages that a knowledge base was trained on.
    ///
    /// Returns one page, [`TrainedUrlList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListTrainedUrlsError`](operations::ListTrainedUrlsError).
    ///
    /// Needs a location's token.
    ///
    /// `GET /knowledge-bases/crawler`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/get-all-website-urls-data-by-knowledge-base))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut crawled_urls = client
    ///     .v3_knowledge_base()
    ///     .list_trained_urls("HqDZpF8GH3qvgJTmKCoL", "710KoEzy793Fxubft0bc")
    ///     .items();
    /// while let Some(crawled_url) = crawled_urls.next().await {
    ///     let crawled_url = crawled_url?;
    ///     println!("{:?}", crawled_url.title);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getAllWebsiteUrlsDataByKnowledgeBase")]
    pub fn list_trained_urls(
        &self,
        location_id: impl Into<LocationId>,
        knowledge_base_id: impl Into<KnowledgeBaseId>,
    ) -> operations::ListTrainedUrls {
        let params = operations::ListTrainedUrlsParams::new(
            location_id,
            knowledge_base_id,
        );
        operations::ListTrainedUrls {
            request: Request::new(self.client, params),
        }
    }

    /// Starts to look for the pages of a website.
    ///
    /// The first of three steps:
    /// [`get_crawling_status`](crate::v3::knowledge_base::KnowledgeBase::get_crawling_status)
    /// returns the pages that the returned operation has found, and
    /// [`train_discovered_urls`](crate::v3::knowledge_base::KnowledgeBase::train_discovered_urls)
    /// trains on those that you choose.
    ///
    /// Returns [`StartedDiscovery`]: the field `data` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`DiscoverWebsiteResponse`], in a `Response`. Errors are
    /// [`DiscoverWebsiteError`](operations::DiscoverWebsiteError).
    ///
    /// Needs a location's token.
    ///
    /// `POST /knowledge-bases/crawler`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/discover-website))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::knowledge_base::{CrawlMode, WebsiteDiscovery};
    ///
    /// let started_discovery = client
    ///     .v3_knowledge_base()
    ///     .discover_website(
    ///         WebsiteDiscovery::new(
    ///             "HqDZpF8GH3qvgJTmKCoL",
    ///             "https://example.com/docs",
    ///             CrawlMode::Path,
    ///             "710KoEzy793Fxubft0bc",
    ///         ),
    ///     )
    ///     .await?;
    /// println!("{:?}", started_discovery.operation_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn discover_website(
        &self,
        body: WebsiteDiscovery,
    ) -> operations::DiscoverWebsite {
        let params = operations::DiscoverWebsiteParams::new(body);
        Request::new(self.client, params)
    }

    /// Removes pages from a knowledge base.
    ///
    /// The ids are those that
    /// [`list_trained_urls`](crate::v3::knowledge_base::KnowledgeBase::list_trained_urls)
    /// lists.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteTrainedUrlsError`](operations::DeleteTrainedUrlsError).
    ///
    /// Needs a location's token.
    ///
    /// `DELETE /knowledge-bases/crawler`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/delete-trained-urls-for-knowledge-base))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::knowledge_base::{TrainedUrlIds, TrainedUrlIdsRequired};
    ///
    /// client
    ///     .v3_knowledge_base()
    ///     .delete_trained_urls(
    ///         TrainedUrlIds::new(TrainedUrlIdsRequired {
    ///             location_id: "HqDZpF8GH3qvgJTmKCoL",
    ///             knowledge_base_id: "710KoEzy793Fxubft0bc",
    ///             url_ids: ["688b640bcb02d498102a13ec"],
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteTrainedUrlsForKnowledgeBase")]
    pub fn delete_trained_urls(
        &self,
        body: TrainedUrlIds,
    ) -> operations::DeleteTrainedUrls {
        let params = operations::DeleteTrainedUrlsParams::new(body);
        Request::new(self.client, params)
    }

    /// Returns the progress of the search for the pages of a website, and the pages
    /// found.
    ///
    /// Returns [`CrawlingStatus`]: the field `data` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CrawlingStatusResponse`], in a `Response`. Errors are
    /// [`GetCrawlingStatusError`](operations::GetCrawlingStatusError).
    ///
    /// Needs a location's token.
    ///
    /// `GET /knowledge-bases/crawler/status`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/get-crawling-status-for-latest-operation))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let crawling_status = client
    ///     .v3_knowledge_base()
    ///     .get_crawling_status(
    ///         "HqDZpF8GH3qvgJTmKCoL",
    ///         "710KoEzy793Fxubft0bc",
    ///         "688e410c8a18870ecf4d13bb",
    ///     )
    ///     .await?;
    /// if let Some(operation_details) = crawling_status.operation_details {
    ///     println!("{:?}", operation_details.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getCrawlingStatusForLatestOperation")]
    pub fn get_crawling_status(
        &self,
        location_id: impl Into<LocationId>,
        knowledge_base_id: impl Into<KnowledgeBaseId>,
        operation_id: impl Into<String>,
    ) -> operations::GetCrawlingStatus {
        let params = operations::GetCrawlingStatusParams::new(
            location_id,
            knowledge_base_id,
            operation_id,
        );
        Request::new(self.client, params)
    }

    /// Trains a knowledge base on pages that were found.
    ///
    /// The last of three steps, after
    /// [`discover_website`](crate::v3::knowledge_base::KnowledgeBase::discover_website).
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`TrainDiscoveredUrlsError`](operations::TrainDiscoveredUrlsError).
    ///
    /// Needs a location's token.
    ///
    /// `POST /knowledge-bases/crawler/train`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/train-discovered-urls))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::knowledge_base::{
    ///     DiscoveredUrlsTraining, DiscoveredUrlsTrainingRequired,
    /// };
    ///
    /// client
    ///     .v3_knowledge_base()
    ///     .train_discovered_urls(
    ///         DiscoveredUrlsTraining::new(DiscoveredUrlsTrainingRequired {
    ///             location_id: "HqDZpF8GH3qvgJTmKCoL",
    ///             url_ids: ["688b640bcb02d498102a13ec", "688b640bcb02d498102a13ea"],
    ///             knowledge_base_id: "710KoEzy793Fxubft0bc",
    ///             operation_id: "688e410c8a18870ecf4d13bb",
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn train_discovered_urls(
        &self,
        body: DiscoveredUrlsTraining,
    ) -> operations::TrainDiscoveredUrls {
        let params = operations::TrainDiscoveredUrlsParams::new(body);
        Request::new(self.client, params)
    }

    /// Lists the FAQs (pairs of question and answer) in a knowledge base.
    ///
    /// A page is requested by the
    /// [`last_faq_id`](crate::v3::knowledge_base::operations::ListFaqsParams::last_faq_id)
    /// of the previous one; `pages` and `items` do this.
    ///
    /// Returns one page, [`FaqList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListFaqsError`](operations::ListFaqsError).
    ///
    /// Needs a location's token.
    ///
    /// `GET /knowledge-bases/faqs`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/list))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut faqs = client
    ///     .v3_knowledge_base()
    ///     .list_faqs("HqDZpF8GH3qvgJTmKCoL", "710KoEzy793Fxubft0bc")
    ///     .items();
    /// while let Some(faq) = faqs.next().await {
    ///     let faq = faq?;
    ///     println!("{:?}", faq.question);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list")]
    pub fn list_faqs(
        &self,
        location_id: impl Into<LocationId>,
        knowledge_base_id: impl Into<KnowledgeBaseId>,
    ) -> operations::ListFaqs {
        let params = operations::ListFaqsParams::new(location_id, knowledge_base_id);
        operations::ListFaqs {
            request: Request::new(self.client, params),
        }
    }

    /// Creates an FAQ (a pair of question and answer) in a knowledge base.
    ///
    /// Returns [`Faq`]: the field `faq` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`FaqResponse`], in a `Response`. Errors are
    /// [`CreateFaqError`](operations::CreateFaqError).
    ///
    /// Needs a location's token.
    ///
    /// `POST /knowledge-bases/faqs`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/create))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::knowledge_base::NewFaq;
    ///
    /// let faq = client
    ///     .v3_knowledge_base()
    ///     .create_faq(
    ///         NewFaq::new(
    ///             "HqDZpF8GH3qvgJTmKCoL",
    ///             "When are you open?",
    ///             "We are open on weekdays from 9 to 17.",
    ///             "710KoEzy793Fxubft0bc",
    ///         ),
    ///     )
    ///     .await?;
    /// println!("{:?}", faq.id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create")]
    pub fn create_faq(&self, body: NewFaq) -> operations::CreateFaq {
        let params = operations::CreateFaqParams::new(body);
        Request::new(self.client, params)
    }

    /// Updates the question and answer of an FAQ.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`UpdateFaqError`](operations::UpdateFaqError).
    ///
    /// Needs a location's token.
    ///
    /// `PUT /knowledge-bases/faqs/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/update))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::knowledge_base::FaqUpdate;
    ///
    /// client
    ///     .v3_knowledge_base()
    ///     .update_faq(
    ///         "3rzeElC1FOVY91veVBkp",
    ///         FaqUpdate::new("When are you open?", "We are open every day from 9 to 20."),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update")]
    pub fn update_faq(
        &self,
        id: impl Into<String>,
        body: FaqUpdate,
    ) -> operations::UpdateFaq {
        let params = operations::UpdateFaqParams::new(id, body);
        Request::new(self.client, params)
    }

    /// Deletes an FAQ.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteFaqError`](operations::DeleteFaqError).
    ///
    /// Needs a location's token.
    ///
    /// `DELETE /knowledge-bases/faqs/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/delete))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client.v3_knowledge_base().delete_faq("3rzeElC1FOVY91veVBkp").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete")]
    pub fn delete_faq(&self, id: impl Into<String>) -> operations::DeleteFaq {
        let params = operations::DeleteFaqParams::new(id);
        Request::new(self.client, params)
    }

    /// Returns a knowledge base and the number of its entries.
    ///
    /// Returns [`KnowledgeBaseDetails`]: the field `data` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`KnowledgeBaseResponse`], in a `Response`. Errors are
    /// [`GetKnowledgeBaseError`](operations::GetKnowledgeBaseError).
    ///
    /// Needs a location's token.
    ///
    /// `GET /knowledge-bases/{knowledgeBaseId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/get-knowledge-base-by-id))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let knowledge_base_details = client
    ///     .v3_knowledge_base()
    ///     .get_knowledge_base("710KoEzy793Fxubft0bc")
    ///     .await?;
    /// println!("{:?}", knowledge_base_details.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getKnowledgeBaseById")]
    pub fn get_knowledge_base(
        &self,
        knowledge_base_id: impl Into<KnowledgeBaseId>,
    ) -> operations::GetKnowledgeBase {
        let params = operations::GetKnowledgeBaseParams::new(knowledge_base_id);
        Request::new(self.client, params)
    }

    /// Updates the name or the description of a knowledge base.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`UpdateKnowledgeBaseError`](operations::UpdateKnowledgeBaseError).
    ///
    /// Needs a location's token.
    ///
    /// `PUT /knowledge-bases/{knowledgeBaseId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/update-knowledge-base))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::knowledge_base::KnowledgeBaseUpdate;
    ///
    /// client
    ///     .v3_knowledge_base()
    ///     .update_knowledge_base(
    ///         "710KoEzy793Fxubft0bc",
    ///         KnowledgeBaseUpdate::new().name("Product and shipping manuals"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_knowledge_base(
        &self,
        knowledge_base_id: impl Into<KnowledgeBaseId>,
        body: KnowledgeBaseUpdate,
    ) -> operations::UpdateKnowledgeBase {
        let params = operations::UpdateKnowledgeBaseParams::new(knowledge_base_id, body);
        Request::new(self.client, params)
    }

    /// Deletes a knowledge base.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteKnowledgeBaseError`](operations::DeleteKnowledgeBaseError).
    ///
    /// Needs a location's token.
    ///
    /// `DELETE /knowledge-bases/{knowledgeBaseId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/delete-knowledge-base))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client.v3_knowledge_base().delete_knowledge_base("710KoEzy793Fxubft0bc").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_knowledge_base(
        &self,
        knowledge_base_id: impl Into<KnowledgeBaseId>,
    ) -> operations::DeleteKnowledgeBase {
        let params = operations::DeleteKnowledgeBaseParams::new(knowledge_base_id);
        Request::new(self.client, params)
    }
}
