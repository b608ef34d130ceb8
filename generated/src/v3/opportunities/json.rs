//! Implementations of serde's traits for the Opportunities API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::operations::{
    AddOpportunityFollowersParams, CreateOpportunityParams, DeleteOpportunityParams,
    GetOpportunityParams, ListLostReasonsParams, ListPipelinesParams,
    RemoveOpportunityFollowersParams, SearchOpportunitiesByFiltersParams,
    SearchOpportunitiesParams, UpdateOpportunityParams, UpdateOpportunityStatusParams,
    UpsertOpportunityParams,
};
use super::{
    NewOpportunity, Opportunity, OpportunityList, OpportunityResponse,
    OpportunitySearchResults, OpportunityUpdate, OpportunityUpsert, StageTotals,
    UpsertedOpportunity,
};

impl Decode for NewOpportunity {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewOpportunity")?;
        Some(Self {
            pipeline_id: object.required("pipelineId")?,
            location_id: object.required("locationId")?,
            name: object.required("name")?,
            pipeline_stage_id: object.optional("pipelineStageId"),
            status: object.required("status")?,
            contact_id: object.required("contactId")?,
            monetary_value: object.optional("monetaryValue"),
            forecast_expected_close_date: object.optional("forecastExpectedCloseDate"),
            forecast_probability: object.optional("forecastProbability"),
            assigned_to: object.optional("assignedTo"),
            custom_fields: object.optional("customFields"),
            source: object.optional("source"),
            lost_reason_id: object.optional("lostReasonId"),
            extra: object.extra(),
        })
    }
}

impl Encode for OpportunityResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("opportunity", &self.opportunity);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for OpportunitySearchResults {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("opportunities", &self.opportunities);
        object.field("total", &self.total);
        object.field("stageAggregations", &self.stage_aggregations);
        object.field("aggregations", &self.aggregations);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for Opportunity {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("monetaryValue", &self.monetary_value);
        object.field("pipelineId", &self.pipeline_id);
        object.field("pipelineStageId", &self.pipeline_stage_id);
        object.field("assignedTo", &self.assigned_to);
        object.field("status", &self.status);
        object.field("source", &self.source);
        object.field("lastStatusChangeAt", &self.last_status_change_at);
        object.field("lastStageChangeAt", &self.last_stage_change_at);
        object.field("lastActionDate", &self.last_action_date);
        object.field("indexVersion", &self.index_version);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("forecastExpectedCloseDate", &self.forecast_expected_close_date);
        object.field("forecastOriginalCloseDate", &self.forecast_original_close_date);
        object.field("forecastSlippageCount", &self.forecast_slippage_count);
        object.field("forecastDaysSlipped", &self.forecast_days_slipped);
        object.field("forecastLastSlippedAt", &self.forecast_last_slipped_at);
        object.field("forecastProbability", &self.forecast_probability);
        object.field("effectiveProbability", &self.effective_probability);
        object.field("contactId", &self.contact_id);
        object.field("locationId", &self.location_id);
        object.field("contact", &self.contact);
        object.field("notes", &self.notes);
        object.field("tasks", &self.tasks);
        object.field("calendarEvents", &self.calendar_events);
        object.field("lostReasonId", &self.lost_reason_id);
        object.field("customFields", &self.custom_fields);
        object.field("followers", &self.followers);
        object.field("externalObjectId", &self.external_object_id);
        object.field("isAttribute", &self.is_attribute);
        object.field("internalSource", &self.internal_source);
        object.field("sort", &self.sort);
    }
}

impl Encode for OpportunityList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("opportunities", &self.opportunities);
        object.field("meta", &self.meta);
        object.field("aggregations", &self.aggregations);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for StageTotals {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("pipelineStageId", &self.pipeline_stage_id);
        object.field("totalCount", &self.total_count);
        object.field("totalValue", &self.total_value);
        object.field("weightedValue", &self.weighted_value);
        object.field("openValue", &self.open_value);
        object.field("openWeightedValue", &self.open_weighted_value);
        object.field("wonValue", &self.won_value);
    }
}

impl Decode for OpportunityUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("OpportunityUpdate")?;
        Some(Self {
            pipeline_id: object.optional("pipelineId"),
            name: object.optional("name"),
            pipeline_stage_id: object.optional("pipelineStageId"),
            status: object.optional("status"),
            monetary_value: object.optional("monetaryValue"),
            forecast_expected_close_date: object.optional("forecastExpectedCloseDate"),
            forecast_probability: object.optional("forecastProbability"),
            assigned_to: object.optional("assignedTo"),
            custom_fields: object.optional("customFields"),
            extra: object.extra(),
        })
    }
}

impl Decode for OpportunityUpsert {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("OpportunityUpsert")?;
        Some(Self {
            id: object.optional("id"),
            pipeline_id: object.required("pipelineId")?,
            location_id: object.required("locationId")?,
            followers: object.optional("followers"),
            is_remove_all_followers: object.optional("isRemoveAllFollowers"),
            followers_action_type: object.optional("followersActionType"),
            name: object.optional("name"),
            status: object.optional("status"),
            pipeline_stage_id: object.optional("pipelineStageId"),
            monetary_value: object.optional("monetaryValue"),
            forecast_expected_close_date: object.optional("forecastExpectedCloseDate"),
            forecast_probability: object.optional("forecastProbability"),
            assigned_to: object.optional("assignedTo"),
            lost_reason_id: object.optional("lostReasonId"),
            contact_id: object.optional("contactId"),
            extra: object.extra(),
        })
    }
}

impl Encode for UpsertedOpportunity {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("new", &self.new);
        object.field("opportunity", &self.opportunity);
    }
}

impl Decode for CreateOpportunityParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateOpportunityParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateOpportunityParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for ListLostReasonsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListLostReasonsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            name: object.optional("name"),
            deleted: object.optional("deleted"),
            query: object.optional("query"),
            skip: object.optional("skip"),
            limit: object.optional("limit"),
            with_count: object.optional("getCount"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListLostReasonsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("name", &self.name);
        object.field("deleted", &self.deleted);
        object.field("query", &self.query);
        object.field("skip", &self.skip);
        object.field("limit", &self.limit);
        object.field("getCount", &self.with_count);
    }
}

impl Decode for ListPipelinesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListPipelinesParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListPipelinesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

impl Decode for SearchOpportunitiesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SearchOpportunitiesParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            query: object.optional("q"),
            status: object.optional("status"),
            campaign_id: object.optional("campaignId"),
            id: object.optional("id"),
            order: object.optional("order"),
            end_date: object.optional("endDate"),
            start_after: object.optional("startAfter"),
            start_after_id: object.optional("startAfterId"),
            start_date: object.optional("date"),
            country: object.optional("country"),
            page: object.optional("page"),
            limit: object.optional("limit"),
            with_tasks: object.optional("getTasks"),
            with_notes: object.optional("getNotes"),
            with_calendar_events: object.optional("getCalendarEvents"),
            pipeline_id: object.optional("pipelineId"),
            pipeline_stage_id: object.optional("pipelineStageId"),
            contact_id: object.optional("contactId"),
            assigned_to: object.optional("assignedTo"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for SearchOpportunitiesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("q", &self.query);
        object.field("status", &self.status);
        object.field("campaignId", &self.campaign_id);
        object.field("id", &self.id);
        object.field("order", &self.order);
        object.field("endDate", &self.end_date);
        object.field("startAfter", &self.start_after);
        object.field("startAfterId", &self.start_after_id);
        object.field("date", &self.start_date);
        object.field("country", &self.country);
        object.field("page", &self.page);
        object.field("limit", &self.limit);
        object.field("getTasks", &self.with_tasks);
        object.field("getNotes", &self.with_notes);
        object.field("getCalendarEvents", &self.with_calendar_events);
        object.field("pipelineId", &self.pipeline_id);
        object.field("pipelineStageId", &self.pipeline_stage_id);
        object.field("contactId", &self.contact_id);
        object.field("assignedTo", &self.assigned_to);
    }
}

impl Decode for SearchOpportunitiesByFiltersParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SearchOpportunitiesByFiltersParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for SearchOpportunitiesByFiltersParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for UpsertOpportunityParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpsertOpportunityParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpsertOpportunityParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GetOpportunityParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetOpportunityParams")?;
        let params = Self { id: object.required("id")? };
        object.close();
        Some(params)
    }
}

impl Encode for GetOpportunityParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
    }
}

impl Decode for UpdateOpportunityParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateOpportunityParams")?;
        let params = Self {
            id: object.required("id")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateOpportunityParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteOpportunityParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteOpportunityParams")?;
        let params = Self { id: object.required("id")? };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteOpportunityParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
    }
}

impl Decode for AddOpportunityFollowersParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AddOpportunityFollowersParams")?;
        let params = Self {
            id: object.required("id")?,
            followers: object.required("followers")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for AddOpportunityFollowersParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("followers", &self.followers);
    }
}

impl Decode for RemoveOpportunityFollowersParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RemoveOpportunityFollowersParams")?;
        let params = Self {
            id: object.required("id")?,
            followers: object.required("followers")?,
            is_remove_all_followers: object.optional("isRemoveAllFollowers"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for RemoveOpportunityFollowersParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("followers", &self.followers);
        object.field("isRemoveAllFollowers", &self.is_remove_all_followers);
    }
}

impl Decode for UpdateOpportunityStatusParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateOpportunityStatusParams")?;
        let params = Self {
            id: object.required("id")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateOpportunityStatusParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("body", &self.body);
    }
}

impl_serde! {
    NewOpportunity, OpportunityResponse, OpportunitySearchResults, Opportunity,
    OpportunityList, StageTotals, OpportunityUpdate, OpportunityUpsert,
    UpsertedOpportunity, CreateOpportunityParams, ListLostReasonsParams,
    ListPipelinesParams, SearchOpportunitiesParams, SearchOpportunitiesByFiltersParams,
    UpsertOpportunityParams, GetOpportunityParams, UpdateOpportunityParams,
    DeleteOpportunityParams, AddOpportunityFollowersParams,
    RemoveOpportunityFollowersParams, UpdateOpportunityStatusParams,
}
