//! The Opportunities API, version 3: 12 operations.
//!
//! [`Client::v3_opportunities`](crate::Client::v3_opportunities) returns the handle [`Opportunities`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Opportunities
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`create_opportunity`](Opportunities::create_opportunity) | `POST /opportunities/` | Creates an opportunity of a contact in a pipeline. |
//! | [`upsert_opportunity`](Opportunities::upsert_opportunity) | `POST /opportunities/upsert` | Creates an opportunity, or updates an existing one. |
//! | [`get_opportunity`](Opportunities::get_opportunity) | `GET /opportunities/{id}` | Returns an opportunity. |
//! | [`update_opportunity`](Opportunities::update_opportunity) | `PUT /opportunities/{id}` | Updates an opportunity. |
//! | [`delete_opportunity`](Opportunities::delete_opportunity) | `DELETE /opportunities/{id}` | Deletes an opportunity. |
//! | [`update_opportunity_status`](Opportunities::update_opportunity_status) | `PUT /opportunities/{id}/status` | Sets whether an opportunity is open, won, lost or abandoned. |
//!
//! # Lost reason
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_lost_reasons`](Opportunities::list_lost_reasons) | `GET /opportunities/lost-reason` | Lists the reasons for which opportunities of a location can be lost. |
//!
//! # Pipelines
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_pipelines`](Opportunities::list_pipelines) | `GET /opportunities/pipelines` | Lists the pipelines of a location and their stages. |
//!
//! # Search
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`search_opportunities`](Opportunities::search_opportunities) | `GET /opportunities/search` | Lists the opportunities of a location that match a filter. |
//! | [`search_opportunities_by_filters`](Opportunities::search_opportunities_by_filters) | `POST /opportunities/search` | Lists the opportunities of a location that match a query or filters. |
//!
//! # Followers
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`add_opportunity_followers`](Opportunities::add_opportunity_followers) | `POST /opportunities/{id}/followers` | Adds followers, who are users, to an opportunity. |
//! | [`remove_opportunity_followers`](Opportunities::remove_opportunity_followers) | `DELETE /opportunities/{id}/followers` | Removes some or all followers from an opportunity. |

use highlevel_runtime::{Api, Client, Request};

use crate::{LocationId, OpportunityId, UserId};

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

pub mod operations;

pub use self::types::{
    NewOpportunity, NewOpportunityRequired, Opportunity, OpportunityList,
    OpportunityResponse, OpportunitySearchResults, OpportunityUpdate, OpportunityUpsert,
    StageTotals, UpsertedOpportunity,
};
pub use crate::shared::opportunities::{
    AddedFollowers, AdditionalDetails, AdditionalDetailsRequired, ColorMode,
    FollowersAction, LostReason, LostReasonList, OpportunityContact,
    OpportunityInternalSource, OpportunitySearch, OpportunityStatus,
    OpportunityStatusUpdate, Pipeline, PipelineList, PipelineStage, RemovedFollowers,
    SearchMeta,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Opportunities",
    version: "v3",
    module: "v3::opportunities",
    feature: "v3-opportunities",
};

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
    /// Returns [`Opportunity`]: the field `opportunity` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`OpportunityResponse`], in a `Response`. Errors are
    /// [`CreateOpportunityError`](operations::CreateOpportunityError).
    ///
    /// Needs a location's token with the scope `opportunities.write`.
    ///
    /// `POST /opportunities/`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/opportunities/create-opportunity))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::opportunities::{
    ///     NewOpportunity, NewOpportunityRequired, OpportunityStatus,
    /// };
    ///
    /// let opportunity = client
    ///     .v3_opportunities()
    ///     .create_opportunity(
    ///         NewOpportunity::new(NewOpportunityRequired {
    ///                 location_id: "ve9EPM428h8vShlRW1KT",
    ///                 pipeline_id: "bCkKGpDsyPP4peuKowkG",
    ///                 name: "Website redesign",
    ///                 status: OpportunityStatus::Open,
    ///                 contact_id: "ocQHyuzHvysMo5N5VsXc",
    ///             })
    ///             .pipeline_stage_id("7915dedc-8f18-44d5-8bc3-77c04e994a10")
    ///             .monetary_value(5000.0),
    ///     )
    ///     .await?;
    /// println!("{:?}", opportunity.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_opportunity(
        &self,
        body: NewOpportunity,
    ) -> operations::CreateOpportunity {
        let params = operations::CreateOpportunityParams::new(body);
        Request::new(self.client, params)
    }

    /// Lists the reasons for which opportunities of a location can be lost.
    ///
    /// Returns one page, [`LostReasonList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListLostReasonsError`](operations::ListLostReasonsError).
    ///
    /// Needs a location's token with the scope `opportunities.readonly`.
    ///
    /// `GET /opportunities/lost-reason`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/opportunities/get-lost-reason))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut lost_reasons = client
    ///     .v3_opportunities()
    ///     .list_lost_reasons("ve9EPM428h8vShlRW1KT")
    ///     .items();
    /// while let Some(lost_reason) = lost_reasons.next().await {
    ///     let lost_reason = lost_reason?;
    ///     println!("{:?}", lost_reason.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-lost-reason")]
    pub fn list_lost_reasons(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListLostReasons {
        let params = operations::ListLostReasonsParams::new(location_id);
        operations::ListLostReasons {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the pipelines of a location and their stages.
    ///
    /// Returns a list of [`Pipeline`]: the field `pipelines` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`PipelineList`], in a `Response`. Errors are
    /// [`ListPipelinesError`](operations::ListPipelinesError).
    ///
    /// Needs a location's token with the scope `opportunities.readonly`.
    ///
    /// `GET /opportunities/pipelines`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/opportunities/get-pipelines))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let pipelines = client
    ///     .v3_opportunities()
    ///     .list_pipelines("ve9EPM428h8vShlRW1KT")
    ///     .await?;
    /// for pipeline in pipelines {
    ///     println!("{:?}", pipeline.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-pipelines")]
    pub fn list_pipelines(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListPipelines {
        let params = operations::ListPipelinesParams::new(location_id);
        Request::new(self.client, params)
    }

    /// Lists the opportunities of a location that match a filter.
    ///
    /// Pages hold 20 opportunities, or up to 100 on request. Dates are written
    /// `mm-dd-yyyy`. The order is a field and a direction, such as `added_asc`.
    ///
    /// Returns one page, [`OpportunityList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`SearchOpportunitiesError`](operations::SearchOpportunitiesError).
    ///
    /// Needs a location's token with the scope `opportunities.readonly`.
    ///
    /// `GET /opportunities/search`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/opportunities/search-opportunity))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::opportunities::OpportunityStatus;
    ///
    /// let mut opportunities = client
    ///     .v3_opportunities()
    ///     .search_opportunities("ve9EPM428h8vShlRW1KT")
    ///     .status(OpportunityStatus::Open)
    ///     .items();
    /// while let Some(opportunity) = opportunities.next().await {
    ///     let opportunity = opportunity?;
    ///     println!("{:?}", opportunity.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "search-opportunity")]
    pub fn search_opportunities(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::SearchOpportunities {
        let params = operations::SearchOpportunitiesParams::new(location_id);
        operations::SearchOpportunities {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the opportunities of a location that match a query or filters.
    ///
    /// Notes, tasks and other parts of an opportunity are returned only if
    /// `additional_details` requests them.
    ///
    /// Returns one page, [`OpportunitySearchResults`]. Use
    /// [`pages`](crate::Request::pages) or [`items`](crate::Request::items) to iterate
    /// over all of them. Errors are
    /// [`SearchOpportunitiesByFiltersError`](operations::SearchOpportunitiesByFiltersError).
    ///
    /// Needs a location's token with the scope `opportunities.readonly`.
    ///
    /// `POST /opportunities/search`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/opportunities/search-opportunities-advanced))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::opportunities::OpportunitySearch;
    ///
    /// let mut opportunities = client
    ///     .v3_opportunities()
    ///     .search_opportunities_by_filters(
    ///         OpportunitySearch::new("ve9EPM428h8vShlRW1KT").query("Website redesign"),
    ///     )
    ///     .items();
    /// while let Some(opportunity) = opportunities.next().await {
    ///     let opportunity = opportunity?;
    ///     println!("{:?}", opportunity.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "search-opportunities-advanced")]
    pub fn search_opportunities_by_filters(
        &self,
        body: OpportunitySearch,
    ) -> operations::SearchOpportunitiesByFilters {
        let params = operations::SearchOpportunitiesByFiltersParams::new(body);
        Request::new(self.client, params)
    }

    /// Creates an opportunity, or updates an existing one.
    ///
    /// The response states whether the opportunity was created or updated.
    ///
    /// Returns [`UpsertedOpportunity`]. Errors are
    /// [`UpsertOpportunityError`](operations::UpsertOpportunityError).
    ///
    /// Needs a location's token with the scope `opportunities.write`.
    ///
    /// `POST /opportunities/upsert`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/opportunities/upsert-opportunity))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::opportunities::{OpportunityStatus, OpportunityUpsert};
    ///
    /// let upserted_opportunity = client
    ///     .v3_opportunities()
    ///     .upsert_opportunity(
    ///         OpportunityUpsert::new("ve9EPM428h8vShlRW1KT", "bCkKGpDsyPP4peuKowkG")
    ///             .name("Website redesign")
    ///             .status(OpportunityStatus::Open)
    ///             .contact_id("ocQHyuzHvysMo5N5VsXc"),
    ///     )
    ///     .await?;
    /// if let Some(opportunity) = upserted_opportunity.opportunity {
    ///     println!("{:?}", opportunity.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn upsert_opportunity(
        &self,
        body: OpportunityUpsert,
    ) -> operations::UpsertOpportunity {
        let params = operations::UpsertOpportunityParams::new(body);
        Request::new(self.client, params)
    }

    /// Returns an opportunity.
    ///
    /// The response does not contain the notes of the opportunity;
    /// [`search_opportunities_by_filters`](crate::v3::opportunities::Opportunities::search_opportunities_by_filters)
    /// can return the notes.
    ///
    /// Returns [`Opportunity`]: the field `opportunity` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`OpportunityResponse`], in a `Response`. Errors are
    /// [`GetOpportunityError`](operations::GetOpportunityError).
    ///
    /// Needs a location's token with the scope `opportunities.readonly`.
    ///
    /// `GET /opportunities/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/opportunities/get-opportunity))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let opportunity = client
    ///     .v3_opportunities()
    ///     .get_opportunity("yWQobCRIhRguQtD2llvk")
    ///     .await?;
    /// println!("{:?}", opportunity.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_opportunity(
        &self,
        id: impl Into<OpportunityId>,
    ) -> operations::GetOpportunity {
        let params = operations::GetOpportunityParams::new(id);
        Request::new(self.client, params)
    }

    /// Updates an opportunity.
    ///
    /// Returns [`Opportunity`]: the field `opportunity` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`OpportunityResponse`], in a `Response`. Errors are
    /// [`UpdateOpportunityError`](operations::UpdateOpportunityError).
    ///
    /// Needs a location's token with the scope `opportunities.write`.
    ///
    /// `PUT /opportunities/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/opportunities/update-opportunity))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::opportunities::{OpportunityStatus, OpportunityUpdate};
    ///
    /// let opportunity = client
    ///     .v3_opportunities()
    ///     .update_opportunity(
    ///         "yWQobCRIhRguQtD2llvk",
    ///         OpportunityUpdate::new()
    ///             .status(OpportunityStatus::Won)
    ///             .monetary_value(5500.0),
    ///     )
    ///     .await?;
    /// println!("{:?}", opportunity.status);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_opportunity(
        &self,
        id: impl Into<OpportunityId>,
        body: OpportunityUpdate,
    ) -> operations::UpdateOpportunity {
        let params = operations::UpdateOpportunityParams::new(id, body);
        Request::new(self.client, params)
    }

    /// Deletes an opportunity.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteOpportunityError`](operations::DeleteOpportunityError).
    ///
    /// Needs a location's token with the scope `opportunities.write`.
    ///
    /// `DELETE /opportunities/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/opportunities/delete-opportunity))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client.v3_opportunities().delete_opportunity("yWQobCRIhRguQtD2llvk").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_opportunity(
        &self,
        id: impl Into<OpportunityId>,
    ) -> operations::DeleteOpportunity {
        let params = operations::DeleteOpportunityParams::new(id);
        Request::new(self.client, params)
    }

    /// Adds followers, who are users, to an opportunity.
    ///
    /// Returns [`AddedFollowers`]. Errors are
    /// [`AddOpportunityFollowersError`](operations::AddOpportunityFollowersError).
    ///
    /// Needs a location's token with the scope `opportunities.write`.
    ///
    /// `POST /opportunities/{id}/followers`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/opportunities/add-followers-opportunity))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let added_followers = client
    ///     .v3_opportunities()
    ///     .add_opportunity_followers("yWQobCRIhRguQtD2llvk", ["CVokAlI8fgw4WYWoCtQz"])
    ///     .await?;
    /// println!("{:?}", added_followers.followers_added);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "add-followers-opportunity")]
    pub fn add_opportunity_followers(
        &self,
        id: impl Into<OpportunityId>,
        followers: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> operations::AddOpportunityFollowers {
        let params = operations::AddOpportunityFollowersParams::new(id, followers);
        Request::new(self.client, params)
    }

    /// Removes some or all followers from an opportunity.
    ///
    /// Returns [`RemovedFollowers`]. Errors are
    /// [`RemoveOpportunityFollowersError`](operations::RemoveOpportunityFollowersError).
    ///
    /// Needs a location's token with the scope `opportunities.write`.
    ///
    /// `DELETE /opportunities/{id}/followers`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/opportunities/remove-followers-opportunity))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let removed_followers = client
    ///     .v3_opportunities()
    ///     .remove_opportunity_followers("yWQobCRIhRguQtD2llvk", ["CVokAlI8fgw4WYWoCtQz"])
    ///     .await?;
    /// println!("{:?}", removed_followers.followers_removed);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "remove-followers-opportunity")]
    pub fn remove_opportunity_followers(
        &self,
        id: impl Into<OpportunityId>,
        followers: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> operations::RemoveOpportunityFollowers {
        let params = operations::RemoveOpportunityFollowersParams::new(id, followers);
        operations::RemoveOpportunityFollowers {
            request: Request::new(self.client, params),
        }
    }

    /// Sets whether an opportunity is open, won, lost or abandoned.
    ///
    /// A reason can be given for a loss.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`UpdateOpportunityStatusError`](operations::UpdateOpportunityStatusError).
    ///
    /// Needs a location's token with the scope `opportunities.write`.
    ///
    /// `PUT /opportunities/{id}/status`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/opportunities/update-opportunity-status))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::opportunities::{OpportunityStatus, OpportunityStatusUpdate};
    ///
    /// client
    ///     .v3_opportunities()
    ///     .update_opportunity_status(
    ///         "yWQobCRIhRguQtD2llvk",
    ///         OpportunityStatusUpdate::new(OpportunityStatus::Won),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_opportunity_status(
        &self,
        id: impl Into<OpportunityId>,
        body: OpportunityStatusUpdate,
    ) -> operations::UpdateOpportunityStatus {
        let params = operations::UpdateOpportunityStatusParams::new(id, body);
        Request::new(self.client, params)
    }
}
