//! The request builders, parameters and errors of the Knowledge Base API.
//!
//! The methods of [`KnowledgeBase`](super::KnowledgeBase) create the builders.
//! Name the error enum of an operation to handle its errors by status, also if several operations share it.
//! A parameter struct holds a call as data, which [`Client::request`](crate::Client#method.request) sends. [`all`] lists the operations.

use highlevel_runtime::{Metadata, Operation, impl_debug_params};

pub use super::create_faq::{CreateFaq, CreateFaqError, CreateFaqParams};
pub use super::create_knowledge_base::{
    CreateKnowledgeBase, CreateKnowledgeBaseError, CreateKnowledgeBaseParams,
};
pub use super::delete_faq::{DeleteFaq, DeleteFaqError, DeleteFaqParams};
pub use super::delete_knowledge_base::{
    DeleteKnowledgeBase, DeleteKnowledgeBaseError, DeleteKnowledgeBaseParams,
};
pub use super::delete_trained_urls::{
    DeleteTrainedUrls, DeleteTrainedUrlsError, DeleteTrainedUrlsParams,
};
pub use super::discover_website::{
    DiscoverWebsite, DiscoverWebsiteError, DiscoverWebsiteParams,
};
pub use super::get_crawling_status::{
    GetCrawlingStatus, GetCrawlingStatusError, GetCrawlingStatusParams,
};
pub use super::get_knowledge_base::{
    GetKnowledgeBase, GetKnowledgeBaseError, GetKnowledgeBaseParams,
};
pub use super::list_faqs::{ListFaqs, ListFaqsError, ListFaqsParams};
pub use super::list_knowledge_bases::{
    ListKnowledgeBases, ListKnowledgeBasesError, ListKnowledgeBasesParams,
};
pub use super::list_trained_urls::{
    ListTrainedUrls, ListTrainedUrlsError, ListTrainedUrlsParams,
};
pub use super::train_discovered_urls::{
    TrainDiscoveredUrls, TrainDiscoveredUrlsError, TrainDiscoveredUrlsParams,
};
pub use super::update_faq::{UpdateFaq, UpdateFaqError, UpdateFaqParams};
pub use super::update_knowledge_base::{
    UpdateKnowledgeBase, UpdateKnowledgeBaseError, UpdateKnowledgeBaseParams,
};

/// Returns the operations of this API as data.
pub fn all() -> &'static [&'static Metadata] {
    &[
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
    ]
}

impl_debug_params! {
    ListKnowledgeBasesParams, CreateKnowledgeBaseParams, ListTrainedUrlsParams,
    DiscoverWebsiteParams, DeleteTrainedUrlsParams, GetCrawlingStatusParams,
    TrainDiscoveredUrlsParams, ListFaqsParams, CreateFaqParams, UpdateFaqParams,
    DeleteFaqParams, GetKnowledgeBaseParams, UpdateKnowledgeBaseParams,
    DeleteKnowledgeBaseParams,
}

/// The shared error enums. rustdoc shows the variants of their aliases only if they are reachable.
#[doc(hidden)]
pub mod shared {
    pub use super::super::errors::*;
}
