//! The Opportunities API, version 3: 12 operations.

use highlevel_runtime::{Api, Client, Metadata, Operation, Request};

use crate::{LocationId, OpportunityId};

mod add_opportunity_followers;
mod create_opportunity;
mod delete_opportunity;
mod errors;
mod get_opportunity;
mod list_lost_reasons;
mod list_pipelines;
mod remove_opportunity_followers;
mod search_opportunities;
mod search_opportunities_by_filters;
mod types;
mod update_opportunity;
mod update_opportunity_status;
mod upsert_opportunity;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::add_opportunity_followers::{
    AddOpportunityFollowers, AddOpportunityFollowersError, AddOpportunityFollowersParams,
};
pub use self::create_opportunity::{
    CreateOpportunity, CreateOpportunityError, CreateOpportunityParams,
};
pub use self::delete_opportunity::{
    DeleteOpportunity, DeleteOpportunityError, DeleteOpportunityParams,
};
pub use self::get_opportunity::{
    GetOpportunity, GetOpportunityError, GetOpportunityParams,
};
pub use self::list_lost_reasons::{
    ListLostReasons, ListLostReasonsError, ListLostReasonsParams,
};
pub use self::list_pipelines::{ListPipelines, ListPipelinesError, ListPipelinesParams};
pub use self::remove_opportunity_followers::{
    RemoveOpportunityFollowers, RemoveOpportunityFollowersError,
    RemoveOpportunityFollowersParams,
};
pub use self::search_opportunities::{
    SearchOpportunities, SearchOpportunitiesError, SearchOpportunitiesParams,
};
pub use self::search_opportunities_by_filters::{
    SearchOpportunitiesByFilters, SearchOpportunitiesByFiltersError,
    SearchOpportunitiesByFiltersParams,
};
pub use self::types::{
    Acknowledgement, NewOpportunity, NewOpportunityRequired, Opportunity,
    OpportunityList, OpportunityResponse, OpportunitySearchResults, OpportunityUpdate,
    OpportunityUpsert, StageTotals, UpsertedOpportunity,
};
pub use self::update_opportunity::{
    UpdateOpportunity, UpdateOpportunityError, UpdateOpportunityParams,
};
pub use self::update_opportunity_status::{
    UpdateOpportunityStatus, UpdateOpportunityStatusError, UpdateOpportunityStatusParams,
};
pub use self::upsert_opportunity::{
    UpsertOpportunity, UpsertOpportunityError, UpsertOpportunityParams,
};
pub use crate::shared::opportunities::{
    AddedFollowers, AdditionalDetails, ColorMode, FollowersAction, LostReason,
    LostReasonList, OpportunityContact, OpportunityFollowers, OpportunityInternalSource,
    OpportunitySearch, OpportunityStatus, OpportunityStatusUpdate, Pipeline,
    PipelineList, PipelineStage, RemovedFollowers, SearchMeta,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Opportunities",
    version: "v3",
    module: "v3::opportunities",
    feature: "v3-opportunities",
};

/// The operations of this API as data.
pub const OPERATIONS: &[&Metadata] = &[
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
];

/// The Opportunities API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Opportunities<'a> {
    client: &'a Client,
}

impl<'a> Opportunities<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Creates an opportunity of a contact in a pipeline.
    ///
    /// Returns the member `opportunity` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `OpportunityResponse`.
    ///
    /// Needs a location's token with the scope `opportunities.write`.
    ///
    /// `POST /opportunities/`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/opportunities-v3.json))
    pub fn create_opportunity(&self, body: NewOpportunity) -> CreateOpportunity {
        let params = CreateOpportunityParams::new(body);
        CreateOpportunity {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the reasons that a location gives for lost opportunities.
    ///
    /// Returns one page. Use [`pages`](highlevel_runtime::Request::pages) or
    /// [`items`](highlevel_runtime::Request::items) to iterate over all of them.
    ///
    /// Needs a location's token with the scope `opportunities.readonly`.
    ///
    /// `GET /opportunities/lost-reason`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/opportunities-v3.json))
    #[doc(alias = "get-lost-reason")]
    pub fn list_lost_reasons(
        &self,
        location_id: impl Into<LocationId>,
    ) -> ListLostReasons {
        let params = ListLostReasonsParams::new(location_id);
        ListLostReasons {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the pipelines of a location and their stages.
    ///
    /// Returns the member `pipelines` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `PipelineList`.
    ///
    /// Needs a location's token with the scope `opportunities.readonly`.
    ///
    /// `GET /opportunities/pipelines`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/opportunities-v3.json))
    #[doc(alias = "get-pipelines")]
    pub fn list_pipelines(&self, location_id: impl Into<LocationId>) -> ListPipelines {
        let params = ListPipelinesParams::new(location_id);
        ListPipelines {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the opportunities of a location that match a filter.
    ///
    /// Pages hold 20 opportunities, or up to 100 if asked for. Read on by page, or by the
    /// `startAfter` and `startAfterId` of the last response. Dates are written
    /// `mm-dd-yyyy`; an order is a field and a direction, as in `added_asc`.
    ///
    /// Returns one page. Use [`pages`](highlevel_runtime::Request::pages) or
    /// [`items`](highlevel_runtime::Request::items) to iterate over all of them.
    ///
    /// Needs a location's token with the scope `opportunities.readonly`.
    ///
    /// `GET /opportunities/search`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/opportunities-v3.json))
    #[doc(alias = "search-opportunity")]
    pub fn search_opportunities(
        &self,
        location_id: impl Into<LocationId>,
    ) -> SearchOpportunities {
        let params = SearchOpportunitiesParams::new(location_id);
        SearchOpportunities {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the opportunities of a location that match a query or filters.
    ///
    /// What belongs to an opportunity, such as its notes and tasks, is returned only if
    /// asked for.
    ///
    /// Returns one page. Use [`pages`](highlevel_runtime::Request::pages) or
    /// [`items`](highlevel_runtime::Request::items) to iterate over all of them.
    ///
    /// Needs a location's token with the scope `opportunities.readonly`.
    ///
    /// `POST /opportunities/search`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/opportunities-v3.json))
    #[doc(alias = "search-opportunities-advanced")]
    pub fn search_opportunities_by_filters(
        &self,
        body: OpportunitySearch,
    ) -> SearchOpportunitiesByFilters {
        let params = SearchOpportunitiesByFiltersParams::new(body);
        SearchOpportunitiesByFilters {
            request: Request::new(self.client, params),
        }
    }

    /// Creates an opportunity, or changes the one that is there.
    ///
    /// The response says which of the two was done.
    ///
    /// Needs a location's token with the scope `opportunities.write`.
    ///
    /// `POST /opportunities/upsert`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/opportunities-v3.json))
    pub fn upsert_opportunity(&self, body: OpportunityUpsert) -> UpsertOpportunity {
        let params = UpsertOpportunityParams::new(body);
        UpsertOpportunity {
            request: Request::new(self.client, params),
        }
    }

    /// Returns an opportunity.
    ///
    /// Its notes are not among what is returned; a search can ask for them.
    ///
    /// Returns the member `opportunity` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `OpportunityResponse`.
    ///
    /// Needs a location's token with the scope `opportunities.readonly`.
    ///
    /// `GET /opportunities/{id}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/opportunities-v3.json))
    pub fn get_opportunity(&self, id: impl Into<OpportunityId>) -> GetOpportunity {
        let params = GetOpportunityParams::new(id);
        GetOpportunity {
            request: Request::new(self.client, params),
        }
    }

    /// Changes an opportunity.
    ///
    /// Returns the member `opportunity` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `OpportunityResponse`.
    ///
    /// Needs a location's token with the scope `opportunities.write`.
    ///
    /// `PUT /opportunities/{id}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/opportunities-v3.json))
    pub fn update_opportunity(
        &self,
        id: impl Into<OpportunityId>,
        body: OpportunityUpdate,
    ) -> UpdateOpportunity {
        let params = UpdateOpportunityParams::new(id, body);
        UpdateOpportunity {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes an opportunity.
    ///
    /// Needs a location's token with the scope `opportunities.write`.
    ///
    /// `DELETE /opportunities/{id}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/opportunities-v3.json))
    pub fn delete_opportunity(&self, id: impl Into<OpportunityId>) -> DeleteOpportunity {
        let params = DeleteOpportunityParams::new(id);
        DeleteOpportunity {
            request: Request::new(self.client, params),
        }
    }

    /// Adds followers, who are users, to an opportunity.
    ///
    /// Needs a location's token with the scope `opportunities.write`.
    ///
    /// `POST /opportunities/{id}/followers`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/opportunities-v3.json))
    #[doc(alias = "add-followers-opportunity")]
    pub fn add_opportunity_followers(
        &self,
        id: impl Into<OpportunityId>,
        body: OpportunityFollowers,
    ) -> AddOpportunityFollowers {
        let params = AddOpportunityFollowersParams::new(id, body);
        AddOpportunityFollowers {
            request: Request::new(self.client, params),
        }
    }

    /// Removes some or all followers from an opportunity.
    ///
    /// Needs a location's token with the scope `opportunities.write`.
    ///
    /// `DELETE /opportunities/{id}/followers`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/opportunities-v3.json))
    #[doc(alias = "remove-followers-opportunity")]
    pub fn remove_opportunity_followers(
        &self,
        id: impl Into<OpportunityId>,
        body: OpportunityFollowers,
    ) -> RemoveOpportunityFollowers {
        let params = RemoveOpportunityFollowersParams::new(id, body);
        RemoveOpportunityFollowers {
            request: Request::new(self.client, params),
        }
    }

    /// Sets whether an opportunity is open, won, lost or abandoned.
    ///
    /// A reason can be given for a loss.
    ///
    /// Needs a location's token with the scope `opportunities.write`.
    ///
    /// `PUT /opportunities/{id}/status`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/opportunities-v3.json))
    pub fn update_opportunity_status(
        &self,
        id: impl Into<OpportunityId>,
        body: OpportunityStatusUpdate,
    ) -> UpdateOpportunityStatus {
        let params = UpdateOpportunityStatusParams::new(id, body);
        UpdateOpportunityStatus {
            request: Request::new(self.client, params),
        }
    }
}
