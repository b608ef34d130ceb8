//! Types of the requests and responses of the Opportunities API.

use highlevel_runtime::json::{WrittenAs, debug_fields, raw};
use highlevel_runtime::serde_json::{Map, Value};
use highlevel_runtime::{
    CustomField, CustomFieldValue, Decode, Encode, Extra, IntoOptional, Node, Timestamp,
    Writer, impl_debug, impl_debug_fields, impl_default, impl_extra,
};

use super::{
    FollowersAction, OpportunityContact, OpportunityInternalSource, OpportunityStatus,
    SearchMeta,
};
use crate::{ContactId, LocationId, OpportunityId, PipelineId, PipelineStageId, UserId};

/// An opportunity to create.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewOpportunity {
    /// Id of the pipeline that the opportunity is in.
    ///
    /// Example: `bCkKGpDsyPP4peuKowkG`.
    pub pipeline_id: PipelineId,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Name of the opportunity.
    ///
    /// Example: `Website redesign`.
    pub name: String,
    /// Id of the stage that the opportunity is in.
    ///
    /// Example: `7915dedc-8f18-44d5-8bc3-77c04e994a10`.
    pub pipeline_stage_id: Option<PipelineStageId>,
    /// Outcome of the opportunity: `open` until it is `won`, `lost` or `abandoned`.
    pub status: OpportunityStatus,
    /// Id of the contact to which the opportunity belongs.
    ///
    /// Example: `ocQHyuzHvysMo5N5VsXc`.
    pub contact_id: ContactId,
    /// Value of the opportunity, an amount without a currency.
    ///
    /// HighLevel does not document whether it is in units of the currency or in
    /// hundredths. Example: `220`.
    pub monetary_value: Option<f64>,
    /// Id of the user to whom the opportunity is assigned.
    ///
    /// Example: `082goXVW3lIExEQPOnd3`.
    pub assigned_to: Option<UserId>,
    /// Values of custom fields, one entry for each field.
    pub custom_fields: Option<Vec<CustomField>>,
    /// Source of the opportunity, as free text.
    pub source: Option<String>,
    /// Id of the reason why the opportunity was lost.
    pub lost_reason_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`NewOpportunity::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct NewOpportunityRequired<
    LocationIdValue,
    PipelineIdValue,
    Name,
    ContactIdValue,
> {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationIdValue,
    /// Id of the pipeline that the opportunity is in.
    ///
    /// Example: `bCkKGpDsyPP4peuKowkG`.
    pub pipeline_id: PipelineIdValue,
    /// Name of the opportunity.
    ///
    /// Example: `Website redesign`.
    pub name: Name,
    /// Outcome of the opportunity: `open` until it is `won`, `lost` or `abandoned`.
    pub status: OpportunityStatus,
    /// Id of the contact to which the opportunity belongs.
    ///
    /// Example: `ocQHyuzHvysMo5N5VsXc`.
    pub contact_id: ContactIdValue,
}

impl NewOpportunity {
    /// Creates a value with the required fields.
    pub fn new(
        required: NewOpportunityRequired<
            impl Into<LocationId>,
            impl Into<PipelineId>,
            impl Into<String>,
            impl Into<ContactId>,
        >,
    ) -> Self {
        let NewOpportunityRequired {
            location_id,
            pipeline_id,
            name,
            status,
            contact_id,
        } = required;
        Self {
            pipeline_id: pipeline_id.into(),
            location_id: location_id.into(),
            name: name.into(),
            status,
            contact_id: contact_id.into(),
            pipeline_stage_id: None,
            monetary_value: None,
            assigned_to: None,
            custom_fields: None,
            source: None,
            lost_reason_id: None,
            extra: Extra::new(),
        }
    }

    /// Id of the stage that the opportunity is in.
    #[must_use]
    pub fn pipeline_stage_id(
        mut self,
        value: impl IntoOptional<PipelineStageId>,
    ) -> Self {
        self.pipeline_stage_id = value.into_optional();
        self
    }

    /// Value of the opportunity, an amount without a currency. HighLevel does not
    /// document whether it is in units of the currency or in hundredths.
    #[must_use]
    pub fn monetary_value(mut self, value: impl IntoOptional<f64>) -> Self {
        self.monetary_value = value.into_optional();
        self
    }

    /// Id of the user to whom the opportunity is assigned.
    #[must_use]
    pub fn assigned_to(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.assigned_to = value.into_optional();
        self
    }

    /// Values of custom fields, one entry for each field.
    #[must_use]
    pub fn custom_fields(mut self, value: impl IntoOptional<Vec<CustomField>>) -> Self {
        self.custom_fields = value.into_optional();
        self
    }

    /// Source of the opportunity, as free text.
    #[must_use]
    pub fn source(mut self, value: impl IntoOptional<String>) -> Self {
        self.source = value.into_optional();
        self
    }

    /// Id of the reason why the opportunity was lost.
    #[must_use]
    pub fn lost_reason_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.lost_reason_id = value.into_optional();
        self
    }

    /// Sets the value of a custom field, given by id. `None` changes nothing.
    #[must_use]
    pub fn custom_field(
        mut self,
        id: impl Into<String>,
        value: impl IntoOptional<CustomFieldValue>,
    ) -> Self {
        if let Some(value) = value.into_optional() {
            CustomField::set(self.custom_fields.get_or_insert_default(), id, value);
        }
        self
    }
}

impl Encode for NewOpportunity {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("pipelineId", &self.pipeline_id);
        object.field("locationId", &self.location_id);
        object.field("name", &self.name);
        object.field("pipelineStageId", &self.pipeline_stage_id);
        object.field("status", &self.status);
        object.field("contactId", &self.contact_id);
        object.field("monetaryValue", &self.monetary_value);
        object.field("assignedTo", &self.assigned_to);
        object.field("customFields", &WrittenAs(&self.custom_fields, "field_value"));
        object.field("source", &self.source);
        object.field("lostReasonId", &self.lost_reason_id);
    }
}

/// The response with one opportunity.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OpportunityResponse {
    /// The requested, created or updated opportunity.
    pub opportunity: Option<Opportunity>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for OpportunityResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("OpportunityResponse")?;
        Some(Self {
            opportunity: object.optional("opportunity"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// A page of opportunities.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OpportunitySearchResults {
    /// The opportunities of this page.
    pub opportunities: Vec<Opportunity>,
    /// Number of opportunities that match, on all pages.
    ///
    /// Example: `100`.
    pub total: Option<i64>,
    /// Totals that the search computed, by the name of the aggregation.
    pub aggregations: Option<Map<String, Value>>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for OpportunitySearchResults {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "OpportunitySearchResults",
            &[
                ("opportunities", &self.opportunities),
                ("total", &self.total),
                ("aggregations", &raw(&self.aggregations)),
                ("trace_id", &self.trace_id),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for OpportunitySearchResults {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("OpportunitySearchResults")?;
        Some(Self {
            opportunities: object.list("opportunities"),
            total: object.optional("total"),
            aggregations: object.optional("aggregations"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// An opportunity: a possible sale to a contact, in a stage of a pipeline.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Opportunity {
    /// Id of the opportunity.
    ///
    /// Example: `yWQobCRIhRguQtD2llvk`.
    pub id: Option<OpportunityId>,
    /// Name of the opportunity.
    ///
    /// Example: `Website redesign`.
    pub name: Option<String>,
    /// Value of the opportunity, an amount without a currency.
    ///
    /// HighLevel does not document whether it is in units of the currency or in
    /// hundredths. Example: `500`.
    pub monetary_value: Option<f64>,
    /// Id of the pipeline that the opportunity is in.
    ///
    /// Example: `bCkKGpDsyPP4peuKowkG`.
    pub pipeline_id: Option<PipelineId>,
    /// Id of the stage that the opportunity is in.
    ///
    /// Example: `e93ba61a-53b3-45e7-985a-c7732dbcdb69`.
    pub pipeline_stage_id: Option<PipelineStageId>,
    /// Id of the user to whom the opportunity is assigned.
    ///
    /// Example: `zT46WSCPbudrq4zhWMk6`.
    pub assigned_to: Option<UserId>,
    /// Outcome of the opportunity: `open` until it is `won`, `lost` or `abandoned`.
    pub status: Option<OpportunityStatus>,
    /// Source of the opportunity, as free text.
    pub source: Option<String>,
    /// When the status of the opportunity last changed, RFC 3339.
    ///
    /// Example: `2021-08-03T04:55:17.355Z`.
    pub last_status_change_at: Option<Timestamp>,
    /// When the opportunity last moved to another stage, RFC 3339.
    ///
    /// Example: `2021-08-03T04:55:17.355Z`.
    pub last_stage_change_at: Option<Timestamp>,
    /// When the opportunity last had an activity, RFC 3339.
    ///
    /// Example: `2021-08-03T04:55:17.355Z`.
    pub last_action_date: Option<Timestamp>,
    /// Index version of the opportunity. HighLevel does not document its meaning.
    ///
    /// Example: `1`.
    pub index_version: Option<i64>,
    /// When the opportunity was created, RFC 3339.
    ///
    /// Example: `2021-08-03T04:55:17.355Z`.
    pub created_at: Option<Timestamp>,
    /// When the opportunity was last changed, RFC 3339.
    ///
    /// Example: `2021-08-03T04:55:17.355Z`.
    pub updated_at: Option<Timestamp>,
    /// Id of the contact to which the opportunity belongs.
    ///
    /// Example: `zT46WSCPbudrq4zhWMk6`.
    pub contact_id: Option<ContactId>,
    /// Id of the location (sub-account).
    ///
    /// Example: `zT46WSCPbudrq4zhW`.
    pub location_id: Option<LocationId>,
    /// The main fields of the contact that the opportunity belongs to.
    pub contact: Option<OpportunityContact>,
    /// Notes on the opportunity; returned only by a search that requests them.
    pub notes: Vec<Map<String, Value>>,
    /// Tasks of the opportunity; returned only by a search that requests them.
    pub tasks: Vec<Map<String, Value>>,
    /// Calendar events of the opportunity; returned only by a search that requests them.
    pub calendar_events: Vec<Map<String, Value>>,
    /// Id of the reason why the opportunity was lost.
    ///
    /// Example: `zT46WSCPbudrq4zhWMk6`.
    pub lost_reason_id: Option<String>,
    /// Values of custom fields, one entry for each field.
    pub custom_fields: Vec<CustomField>,
    /// Ids of the users who follow the opportunity.
    pub followers: Vec<UserId>,
    /// Id of the opportunity in another system.
    pub external_object_id: Option<String>,
    /// Whether the opportunity counts for attribution. Inferred from the name; not
    /// documented.
    pub is_attribute: Option<bool>,
    /// Person or program that created or changed the opportunity. HighLevel does not
    /// document this object.
    pub internal_source: Option<OpportunityInternalSource>,
    /// Position of the opportunity in the results of a search. The position of the last
    /// opportunity of a page, sent as `search_after`, requests the next page.
    pub sort: Vec<Value>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for Opportunity {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "Opportunity",
            &[
                ("id", &self.id),
                ("name", &self.name),
                ("monetary_value", &self.monetary_value),
                ("pipeline_id", &self.pipeline_id),
                ("pipeline_stage_id", &self.pipeline_stage_id),
                ("assigned_to", &self.assigned_to),
                ("status", &self.status),
                ("source", &self.source),
                ("last_status_change_at", &self.last_status_change_at),
                ("last_stage_change_at", &self.last_stage_change_at),
                ("last_action_date", &self.last_action_date),
                ("index_version", &self.index_version),
                ("created_at", &self.created_at),
                ("updated_at", &self.updated_at),
                ("contact_id", &self.contact_id),
                ("location_id", &self.location_id),
                ("contact", &self.contact),
                ("notes", &raw(&self.notes)),
                ("tasks", &raw(&self.tasks)),
                ("calendar_events", &raw(&self.calendar_events)),
                ("lost_reason_id", &self.lost_reason_id),
                ("custom_fields", &self.custom_fields),
                ("followers", &self.followers),
                ("external_object_id", &self.external_object_id),
                ("is_attribute", &self.is_attribute),
                ("internal_source", &self.internal_source),
                ("sort", &raw(&self.sort)),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Opportunity {
    /// Looks up the value of a custom field by id.
    pub fn custom_field(&self, id: &str) -> Option<&CustomFieldValue> {
        CustomField::find(&self.custom_fields, id)
    }
}

impl Decode for Opportunity {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Opportunity")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            monetary_value: object.optional("monetaryValue"),
            pipeline_id: object.optional("pipelineId"),
            pipeline_stage_id: object.optional("pipelineStageId"),
            assigned_to: object.optional("assignedTo"),
            status: object.optional("status"),
            source: object.optional("source"),
            last_status_change_at: object.optional("lastStatusChangeAt"),
            last_stage_change_at: object.optional("lastStageChangeAt"),
            last_action_date: object.optional("lastActionDate"),
            index_version: object.optional("indexVersion"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            contact_id: object.optional("contactId"),
            location_id: object.optional("locationId"),
            contact: object.optional("contact"),
            notes: object.list("notes"),
            tasks: object.list("tasks"),
            calendar_events: object.list("calendarEvents"),
            lost_reason_id: object.optional("lostReasonId"),
            custom_fields: object.list("customFields"),
            followers: object.list("followers"),
            external_object_id: object.optional("externalObjectId"),
            is_attribute: object.optional("isAttribute"),
            internal_source: object.optional("internalSource"),
            sort: object.list("sort"),
            extra: object.extra(),
        })
    }
}

/// A page of opportunities.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OpportunityList {
    /// The opportunities of this page.
    pub opportunities: Vec<Opportunity>,
    /// Position of this page in the list, and of the next page.
    pub meta: Option<SearchMeta>,
    /// Totals that the search computed, by the name of the aggregation.
    pub aggregations: Option<Map<String, Value>>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for OpportunityList {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "OpportunityList",
            &[
                ("opportunities", &self.opportunities),
                ("meta", &self.meta),
                ("aggregations", &raw(&self.aggregations)),
                ("trace_id", &self.trace_id),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for OpportunityList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("OpportunityList")?;
        Some(Self {
            opportunities: object.list("opportunities"),
            meta: object.optional("meta"),
            aggregations: object.optional("aggregations"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// Changes to an opportunity.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OpportunityUpdate {
    /// Id of the pipeline that the opportunity is in.
    ///
    /// Example: `bCkKGpDsyPP4peuKowkG`.
    pub pipeline_id: Option<PipelineId>,
    /// Name of the opportunity.
    ///
    /// Example: `Website redesign`.
    pub name: Option<String>,
    /// Id of the stage that the opportunity is in.
    ///
    /// Example: `7915dedc-8f18-44d5-8bc3-77c04e994a10`.
    pub pipeline_stage_id: Option<PipelineStageId>,
    /// Outcome of the opportunity: `open` until it is `won`, `lost` or `abandoned`.
    pub status: Option<OpportunityStatus>,
    /// Value of the opportunity, an amount without a currency.
    ///
    /// HighLevel does not document whether it is in units of the currency or in
    /// hundredths. Example: `220`.
    pub monetary_value: Option<f64>,
    /// Id of the user to whom the opportunity is assigned.
    ///
    /// Example: `082goXVW3lIExEQPOnd3`.
    pub assigned_to: Option<UserId>,
    /// Values of custom fields, one entry for each field.
    pub custom_fields: Option<Vec<CustomField>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl OpportunityUpdate {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the pipeline that the opportunity is in.
    #[must_use]
    pub fn pipeline_id(mut self, value: impl IntoOptional<PipelineId>) -> Self {
        self.pipeline_id = value.into_optional();
        self
    }

    /// Name of the opportunity.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Id of the stage that the opportunity is in.
    #[must_use]
    pub fn pipeline_stage_id(
        mut self,
        value: impl IntoOptional<PipelineStageId>,
    ) -> Self {
        self.pipeline_stage_id = value.into_optional();
        self
    }

    /// Outcome of the opportunity: `open` until it is `won`, `lost` or `abandoned`.
    #[must_use]
    pub fn status(mut self, value: impl IntoOptional<OpportunityStatus>) -> Self {
        self.status = value.into_optional();
        self
    }

    /// Value of the opportunity, an amount without a currency. HighLevel does not
    /// document whether it is in units of the currency or in hundredths.
    #[must_use]
    pub fn monetary_value(mut self, value: impl IntoOptional<f64>) -> Self {
        self.monetary_value = value.into_optional();
        self
    }

    /// Id of the user to whom the opportunity is assigned.
    #[must_use]
    pub fn assigned_to(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.assigned_to = value.into_optional();
        self
    }

    /// Values of custom fields, one entry for each field.
    #[must_use]
    pub fn custom_fields(mut self, value: impl IntoOptional<Vec<CustomField>>) -> Self {
        self.custom_fields = value.into_optional();
        self
    }

    /// Sets the value of a custom field, given by id. `None` changes nothing.
    #[must_use]
    pub fn custom_field(
        mut self,
        id: impl Into<String>,
        value: impl IntoOptional<CustomFieldValue>,
    ) -> Self {
        if let Some(value) = value.into_optional() {
            CustomField::set(self.custom_fields.get_or_insert_default(), id, value);
        }
        self
    }
}

impl Encode for OpportunityUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("pipelineId", &self.pipeline_id);
        object.field("name", &self.name);
        object.field("pipelineStageId", &self.pipeline_stage_id);
        object.field("status", &self.status);
        object.field("monetaryValue", &self.monetary_value);
        object.field("assignedTo", &self.assigned_to);
        object.field("customFields", &WrittenAs(&self.custom_fields, "field_value"));
    }
}

/// An opportunity to create or to update.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OpportunityUpsert {
    /// Id of the opportunity to update; if omitted, HighLevel looks for a matching
    /// opportunity or creates one.
    ///
    /// Example: `yWQobCRIhRguQtD2llvk`.
    pub id: Option<OpportunityId>,
    /// Id of the pipeline that the opportunity is in.
    ///
    /// Example: `bCkKGpDsyPP4peuKowkG`.
    pub pipeline_id: PipelineId,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Ids of the followers to add or to remove, depending on
    /// [`followers_action_type`](OpportunityUpsert::followers_action_type).
    pub followers: Option<Vec<UserId>>,
    /// Whether to remove all followers of an opportunity that exists already.
    pub is_remove_all_followers: Option<bool>,
    /// Whether `followers` are added or removed.
    pub followers_action_type: Option<FollowersAction>,
    /// Name of the opportunity.
    ///
    /// Example: `Website redesign`.
    pub name: Option<String>,
    /// Outcome of the opportunity: `open` until it is `won`, `lost` or `abandoned`.
    pub status: Option<OpportunityStatus>,
    /// Id of the stage that the opportunity is in.
    ///
    /// Example: `7915dedc-8f18-44d5-8bc3-77c04e994a10`.
    pub pipeline_stage_id: Option<PipelineStageId>,
    /// Value of the opportunity, an amount without a currency.
    ///
    /// HighLevel does not document whether it is in units of the currency or in
    /// hundredths. Example: `220`.
    pub monetary_value: Option<f64>,
    /// Id of the user to whom the opportunity is assigned.
    ///
    /// Example: `082goXVW3lIExEQPOnd3`.
    pub assigned_to: Option<UserId>,
    /// Id of the reason why the opportunity was lost.
    ///
    /// Example: `CLu7BaljjqrEjBGKTNNe`.
    pub lost_reason_id: Option<String>,
    /// Id of the contact to which the opportunity belongs.
    pub contact_id: Option<ContactId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl OpportunityUpsert {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        pipeline_id: impl Into<PipelineId>,
    ) -> Self {
        Self {
            pipeline_id: pipeline_id.into(),
            location_id: location_id.into(),
            id: None,
            followers: None,
            is_remove_all_followers: None,
            followers_action_type: None,
            name: None,
            status: None,
            pipeline_stage_id: None,
            monetary_value: None,
            assigned_to: None,
            lost_reason_id: None,
            contact_id: None,
            extra: Extra::new(),
        }
    }

    /// Id of the opportunity to update; if omitted, HighLevel looks for a matching
    /// opportunity or creates one.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<OpportunityId>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Ids of the followers to add or to remove, depending on
    /// [`followers_action_type`](OpportunityUpsert::followers_action_type).
    #[must_use]
    pub fn followers(mut self, value: impl IntoOptional<Vec<UserId>>) -> Self {
        self.followers = value.into_optional();
        self
    }

    /// Whether to remove all followers of an opportunity that exists already.
    #[must_use]
    pub fn is_remove_all_followers(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_remove_all_followers = value.into_optional();
        self
    }

    /// Whether `followers` are added or removed.
    #[must_use]
    pub fn followers_action_type(
        mut self,
        value: impl IntoOptional<FollowersAction>,
    ) -> Self {
        self.followers_action_type = value.into_optional();
        self
    }

    /// Name of the opportunity.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Outcome of the opportunity: `open` until it is `won`, `lost` or `abandoned`.
    #[must_use]
    pub fn status(mut self, value: impl IntoOptional<OpportunityStatus>) -> Self {
        self.status = value.into_optional();
        self
    }

    /// Id of the stage that the opportunity is in.
    #[must_use]
    pub fn pipeline_stage_id(
        mut self,
        value: impl IntoOptional<PipelineStageId>,
    ) -> Self {
        self.pipeline_stage_id = value.into_optional();
        self
    }

    /// Value of the opportunity, an amount without a currency. HighLevel does not
    /// document whether it is in units of the currency or in hundredths.
    #[must_use]
    pub fn monetary_value(mut self, value: impl IntoOptional<f64>) -> Self {
        self.monetary_value = value.into_optional();
        self
    }

    /// Id of the user to whom the opportunity is assigned.
    #[must_use]
    pub fn assigned_to(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.assigned_to = value.into_optional();
        self
    }

    /// Id of the reason why the opportunity was lost.
    #[must_use]
    pub fn lost_reason_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.lost_reason_id = value.into_optional();
        self
    }

    /// Id of the contact to which the opportunity belongs.
    #[must_use]
    pub fn contact_id(mut self, value: impl IntoOptional<ContactId>) -> Self {
        self.contact_id = value.into_optional();
        self
    }
}

impl Encode for OpportunityUpsert {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("pipelineId", &self.pipeline_id);
        object.field("locationId", &self.location_id);
        object.field("followers", &self.followers);
        object.field("isRemoveAllFollowers", &self.is_remove_all_followers);
        object.field("followersActionType", &self.followers_action_type);
        object.field("name", &self.name);
        object.field("status", &self.status);
        object.field("pipelineStageId", &self.pipeline_stage_id);
        object.field("monetaryValue", &self.monetary_value);
        object.field("assignedTo", &self.assigned_to);
        object.field("lostReasonId", &self.lost_reason_id);
        object.field("contactId", &self.contact_id);
    }
}

/// The opportunity that was created or updated.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpsertedOpportunity {
    /// Whether the opportunity was created (true) or an existing one was updated (false).
    pub new: Option<bool>,
    /// The opportunity that was created or updated.
    pub opportunity: Option<Opportunity>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UpsertedOpportunity {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpsertedOpportunity")?;
        Some(Self {
            new: object.optional("new"),
            opportunity: object.optional("opportunity"),
            extra: object.extra(),
        })
    }
}

impl_debug! {
    NewOpportunity, OpportunityUpdate, OpportunityUpsert,
}

impl_debug_fields! {
    OpportunityResponse { opportunity, trace_id }, UpsertedOpportunity { new, opportunity
    },
}

impl_default! {
    OpportunityResponse, OpportunitySearchResults, Opportunity, OpportunityList,
    UpsertedOpportunity,
}

impl_extra! {
    NewOpportunity, OpportunityUpdate, OpportunityUpsert,
}
