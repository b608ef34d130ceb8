//! The request builders, parameters and errors of the Opportunities API.
//!
//! The methods of [`Opportunities`](super::Opportunities) create the builders.
//! Name the error enum of an operation to handle its errors by status, also if several operations share it.
//! A parameter struct holds a call as data, which [`Client::request`](crate::Client#method.request) sends. [`all`] lists the operations.

use highlevel_runtime::{Metadata, Operation, impl_debug_params};

pub use super::add_opportunity_followers::{
    AddOpportunityFollowers, AddOpportunityFollowersError, AddOpportunityFollowersParams,
};
pub use super::create_opportunity::{
    CreateOpportunity, CreateOpportunityError, CreateOpportunityParams,
};
pub use super::delete_opportunity::{
    DeleteOpportunity, DeleteOpportunityError, DeleteOpportunityParams,
};
pub use super::get_opportunity::{
    GetOpportunity, GetOpportunityError, GetOpportunityParams,
};
pub use super::list_lost_reasons::{
    ListLostReasons, ListLostReasonsError, ListLostReasonsParams,
};
pub use super::list_pipelines::{ListPipelines, ListPipelinesError, ListPipelinesParams};
pub use super::remove_opportunity_followers::{
    RemoveOpportunityFollowers, RemoveOpportunityFollowersError,
    RemoveOpportunityFollowersParams,
};
pub use super::search_opportunities::{
    SearchOpportunities, SearchOpportunitiesError, SearchOpportunitiesParams,
};
pub use super::search_opportunities_by_filters::{
    SearchOpportunitiesByFilters, SearchOpportunitiesByFiltersError,
    SearchOpportunitiesByFiltersParams,
};
pub use super::update_opportunity::{
    UpdateOpportunity, UpdateOpportunityError, UpdateOpportunityParams,
};
pub use super::update_opportunity_status::{
    UpdateOpportunityStatus, UpdateOpportunityStatusError, UpdateOpportunityStatusParams,
};
pub use super::upsert_opportunity::{
    UpsertOpportunity, UpsertOpportunityError, UpsertOpportunityParams,
};

/// Returns the operations of this API as data.
pub fn all() -> &'static [&'static Metadata] {
    &[
        <CreateOpportunityParams as Operation>::METADATA,
        <ListLostReasonsParams as Operation>::METADATA,
        <ListPipelinesParams as Operation>::METADATA,
        <SearchOpportunitiesParams as Operation>::METADATA,
        <SearchOpportunitiesByFiltersParams as Operation>::METADATA,
        <UpsertOpportunityParams as Operation>::METADATA,
        <GetOpportunityParams as Operation>::METADATA,
        <UpdateOpportunityParams as Operation>::METADATA,
        <DeleteOpportunityParams as Operation>::METADATA,
        <AddOpportunityFollowersParams as Operation>::METADATA,
        <RemoveOpportunityFollowersParams as Operation>::METADATA,
        <UpdateOpportunityStatusParams as Operation>::METADATA,
    ]
}

impl_debug_params! {
    CreateOpportunityParams, ListLostReasonsParams, ListPipelinesParams,
    SearchOpportunitiesParams, SearchOpportunitiesByFiltersParams,
    UpsertOpportunityParams, GetOpportunityParams, UpdateOpportunityParams,
    DeleteOpportunityParams, AddOpportunityFollowersParams,
    RemoveOpportunityFollowersParams, UpdateOpportunityStatusParams,
}

/// The shared error enums. rustdoc shows the variants of their aliases only if they are reachable.
#[doc(hidden)]
pub mod shared {
    pub use super::super::errors::*;
}
