//! Implementations of serde's traits for the Opportunities API.

use highlevel_runtime::{
    Decode, Encode, Node, Writer, impl_serde, open_enum_decode, open_enum_encode,
};

use super::{
    AddedFollowers, AdditionalDetails, ColorMode, FollowersAction, LostReason,
    LostReasonList, OpportunityContact, OpportunityInternalSource, OpportunitySearch,
    OpportunityStatus, OpportunityStatusUpdate, Pipeline, PipelineList, PipelineStage,
    RemovedFollowers, SearchMeta,
};

open_enum_decode! {
    FollowersAction,
}

open_enum_encode! {
    ColorMode,
}

impl Decode for AdditionalDetails {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AdditionalDetails")?;
        Some(Self {
            notes: object.required("notes")?,
            tasks: object.required("tasks")?,
            calendar_events: object.required("calendarEvents")?,
            unread_conversations: object.required("unReadConversations")?,
            extra: object.extra(),
        })
    }
}

impl Encode for AddedFollowers {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("followers", &self.followers);
        object.field("followersAdded", &self.followers_added);
    }
}

impl Encode for RemovedFollowers {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("followers", &self.followers);
        object.field("followersRemoved", &self.followers_removed);
    }
}

impl Encode for PipelineList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("pipelines", &self.pipelines);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for LostReason {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("locationId", &self.location_id);
        object.field("updatedAt", &self.updated_at);
        object.field("createdAt", &self.created_at);
    }
}

impl Encode for LostReasonList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("lostReasons", &self.lost_reasons);
        object.field("total", &self.total);
    }
}

impl Decode for OpportunitySearch {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("OpportunitySearch")?;
        Some(Self {
            location_id: object.required("locationId")?,
            query: object.optional("query"),
            limit: object.optional("limit"),
            page: object.optional("page"),
            search_after: object.optional("searchAfter"),
            additional_details: object.optional("additionalDetails"),
            filters: object.optional("filters"),
            sort: object.optional("sort"),
            extra: object.extra(),
        })
    }
}

impl Encode for PipelineStage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("position", &self.position);
        object.field("showInFunnel", &self.show_in_funnel);
        object.field("showInPieChart", &self.show_in_pie_chart);
        object.field("stageWinProbability", &self.stage_win_probability);
    }
}

impl Encode for Pipeline {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("stages", &self.stages);
        object.field("showInFunnel", &self.show_in_funnel);
        object.field("showInPieChart", &self.show_in_pie_chart);
        object.field("locationId", &self.location_id);
        object.field("colorRenderMode", &self.color_render_mode);
        object.field("useOpportunityProbability", &self.use_opportunity_probability);
        object.field("dateAdded", &self.date_added);
        object.field("dateUpdated", &self.date_updated);
        object.field("position", &self.position);
    }
}

impl Encode for SearchMeta {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("total", &self.total);
        object.field("nextPageUrl", &self.next_page_url);
        object.field("startAfterId", &self.start_after_id);
        object.field("startAfter", &self.start_after);
        object.field("currentPage", &self.current_page);
        object.field("nextPage", &self.next_page);
        object.field("prevPage", &self.prev_page);
    }
}

impl Encode for OpportunityContact {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("companyName", &self.company_name);
        object.field("email", &self.email);
        object.field("phone", &self.phone);
        object.field("tags", &self.tags);
        object.field("followers", &self.followers);
    }
}

impl Decode for OpportunityStatusUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("OpportunityStatusUpdate")?;
        Some(Self {
            status: object.required("status")?,
            lost_reason_id: object.optional("lostReasonId"),
            extra: object.extra(),
        })
    }
}

impl Encode for OpportunityInternalSource {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("id", &self.id);
        object.field("apiVersion", &self.api_version);
        object.field("channel", &self.channel);
        object.field("source", &self.source);
    }
}

impl_serde! {
    OpportunityStatus, AdditionalDetails, AddedFollowers, RemovedFollowers, PipelineList,
    LostReason, LostReasonList, OpportunitySearch, PipelineStage, Pipeline, SearchMeta,
    OpportunityContact, OpportunityStatusUpdate, ColorMode, OpportunityInternalSource,
    FollowersAction,
}
