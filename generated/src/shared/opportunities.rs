//! Types shared by the versions of the Opportunities API.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::json::{debug_fields, raw};
use highlevel_runtime::serde_json::{Map, Value};
use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Timestamp, Writer, impl_debug,
    impl_debug_fields, impl_default, impl_extra, open_enum, open_enum_decode,
    open_enum_encode,
};

use crate::{ContactId, LocationId, PipelineId, PipelineStageId, UserId};

/// Outcome of an opportunity: `open` until it is `won`, `lost` or `abandoned`. In a
/// search, `all` matches every outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum OpportunityStatus {
    /// `open`
    Open,
    /// `won`
    Won,
    /// `lost`
    Lost,
    /// `abandoned`
    Abandoned,
    /// `all`
    All,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl OpportunityStatus {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Open => "open",
            Self::Won => "won",
            Self::Lost => "lost",
            Self::Abandoned => "abandoned",
            Self::All => "all",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for OpportunityStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "open" => Self::Open,
            "won" => Self::Won,
            "lost" => Self::Lost,
            "abandoned" => Self::Abandoned,
            "all" => Self::All,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Parts of each opportunity to add to the response.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(
    clippy::struct_excessive_bools,
    reason = "the documentation has them as booleans"
)]
#[non_exhaustive]
pub struct AdditionalDetails {
    /// Whether the response has the notes of each opportunity.
    pub notes: bool,
    /// Whether the response has the tasks of each opportunity.
    pub tasks: bool,
    /// Whether the response has the calendar events of each opportunity.
    pub calendar_events: bool,
    /// Whether the response has the number of unread conversations of each opportunity.
    pub unread_conversations: bool,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`AdditionalDetails::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "the documentation has them as booleans"
)]
pub struct AdditionalDetailsRequired {
    /// Whether the response has the notes of each opportunity.
    pub notes: bool,
    /// Whether the response has the tasks of each opportunity.
    pub tasks: bool,
    /// Whether the response has the calendar events of each opportunity.
    pub calendar_events: bool,
    /// Whether the response has the number of unread conversations of each opportunity.
    pub unread_conversations: bool,
}

impl AdditionalDetails {
    /// Creates a value with the required fields.
    #[allow(
        clippy::needless_pass_by_value,
        reason = "the struct exists only to name the arguments"
    )]
    pub fn new(required: AdditionalDetailsRequired) -> Self {
        let AdditionalDetailsRequired {
            notes,
            tasks,
            calendar_events,
            unread_conversations,
        } = required;
        Self {
            notes,
            tasks,
            calendar_events,
            unread_conversations,
            extra: Extra::new(),
        }
    }
}

impl Encode for AdditionalDetails {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("notes", &self.notes);
        object.field("tasks", &self.tasks);
        object.field("calendarEvents", &self.calendar_events);
        object.field("unReadConversations", &self.unread_conversations);
    }
}

/// The followers of an opportunity after some were added.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AddedFollowers {
    /// Ids of all users who now follow the opportunity.
    ///
    /// Example: `["sx6wyHhbFdRXh302Lunr","sx6wyHhbFdRXh302LLss"]`.
    pub followers: Vec<UserId>,
    /// Ids of the users whom this call added.
    ///
    /// Example: `["Mx6wyHhbFdRXh302Luer","Ka6wyHhbFdRXh302LLsAm"]`.
    pub followers_added: Vec<UserId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for AddedFollowers {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AddedFollowers")?;
        Some(Self {
            followers: object.list("followers"),
            followers_added: object.list("followersAdded"),
            extra: object.extra(),
        })
    }
}

/// The followers of an opportunity after some were removed.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RemovedFollowers {
    /// Ids of all users who now follow the opportunity.
    ///
    /// Example: `["sx6wyHhbFdRXh302Lunr","sx6wyHhbFdRXh302LLss"]`.
    pub followers: Vec<UserId>,
    /// Ids of the users who no longer follow the opportunity.
    ///
    /// Example: `["Mx6wyHhbFdRXh302Luer","Ka6wyHhbFdRXh302LLsAm"]`.
    pub followers_removed: Vec<UserId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for RemovedFollowers {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RemovedFollowers")?;
        Some(Self {
            followers: object.list("followers"),
            followers_removed: object.list("followersRemoved"),
            extra: object.extra(),
        })
    }
}

/// The pipelines of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PipelineList {
    /// All pipelines of the location.
    pub pipelines: Vec<Pipeline>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for PipelineList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PipelineList")?;
        Some(Self {
            pipelines: object.list("pipelines"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// A reason why opportunities are lost.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LostReason {
    /// Id of the reason.
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub id: Option<String>,
    /// The reason, in a few words.
    ///
    /// Example: `lost reason`.
    pub name: Option<String>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// When the reason was last changed, RFC 3339.
    ///
    /// Example: `2023-06-19T12:04:22.488Z`.
    pub updated_at: Option<Timestamp>,
    /// When the reason was created, RFC 3339.
    ///
    /// Example: `2023-06-19T12:04:22.488Z`.
    pub created_at: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for LostReason {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LostReason")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            location_id: object.optional("locationId"),
            updated_at: object.optional("updatedAt"),
            created_at: object.optional("createdAt"),
            extra: object.extra(),
        })
    }
}

/// The reasons why opportunities of a location are lost.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LostReasonList {
    /// The reasons that match the query.
    pub lost_reasons: Vec<LostReason>,
    /// Number of reasons that match the query.
    ///
    /// Example: `100`.
    pub total: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for LostReasonList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LostReasonList")?;
        Some(Self {
            lost_reasons: object.list("lostReasons"),
            total: object.optional("total"),
            extra: object.extra(),
        })
    }
}

/// Query, filters, order and page of a search for opportunities.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OpportunitySearch {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Text to look for, at most 75 characters.
    ///
    /// Example: `John`.
    pub query: Option<String>,
    /// Maximum number of opportunities per page, at most 100.
    pub limit: Option<i64>,
    /// Number of the page; documented as counted from 0.
    pub page: Option<i64>,
    /// Position of the page: the `sort` of the last opportunity of the previous page.
    pub search_after: Option<Vec<Value>>,
    /// Parts of each opportunity to add to the response.
    pub additional_details: Option<AdditionalDetails>,
    /// Conditions on the opportunities, as objects whose shape is not documented.
    pub filters: Option<Vec<Map<String, Value>>>,
    /// Fields to sort by, as objects whose shape is not documented.
    pub sort: Option<Vec<Map<String, Value>>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl OpportunitySearch {
    /// Creates a value with the required fields.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            query: None,
            limit: None,
            page: None,
            search_after: None,
            additional_details: None,
            filters: None,
            sort: None,
            extra: Extra::new(),
        }
    }

    /// Text to look for, at most 75 characters.
    #[must_use]
    pub fn query(mut self, value: impl IntoOptional<String>) -> Self {
        self.query = value.into_optional();
        self
    }

    /// Maximum number of opportunities per page, at most 100.
    #[must_use]
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.limit = value.into_optional();
        self
    }

    /// Number of the page; documented as counted from 0.
    #[must_use]
    pub fn page(mut self, value: impl IntoOptional<i64>) -> Self {
        self.page = value.into_optional();
        self
    }

    /// Position of the page: the `sort` of the last opportunity of the previous page.
    #[must_use]
    pub fn search_after(mut self, value: impl IntoOptional<Vec<Value>>) -> Self {
        self.search_after = value.into_optional();
        self
    }

    /// Parts of each opportunity to add to the response.
    #[must_use]
    pub fn additional_details(
        mut self,
        value: impl IntoOptional<AdditionalDetails>,
    ) -> Self {
        self.additional_details = value.into_optional();
        self
    }

    /// Conditions on the opportunities, as objects whose shape is not documented.
    #[must_use]
    pub fn filters(mut self, value: impl IntoOptional<Vec<Map<String, Value>>>) -> Self {
        self.filters = value.into_optional();
        self
    }

    /// Fields to sort by, as objects whose shape is not documented.
    #[must_use]
    pub fn sort(mut self, value: impl IntoOptional<Vec<Map<String, Value>>>) -> Self {
        self.sort = value.into_optional();
        self
    }
}

impl Encode for OpportunitySearch {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("query", &self.query);
        object.field("limit", &self.limit);
        object.field("page", &self.page);
        object.field("searchAfter", &self.search_after);
        object.field("additionalDetails", &self.additional_details);
        object.field("filters", &self.filters);
        object.field("sort", &self.sort);
    }
}

/// A stage of a pipeline.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PipelineStage {
    /// Id of the stage.
    pub id: Option<PipelineStageId>,
    /// Name of the stage.
    pub name: Option<String>,
    /// Position of the stage in the pipeline, from 0.
    pub position: Option<i64>,
    /// Whether the stage is shown in the funnel chart.
    pub show_in_funnel: Option<bool>,
    /// Whether the stage is shown in the pie chart.
    pub show_in_pie_chart: Option<bool>,
    /// Probability of winning in this stage, in percent.
    pub stage_win_probability: Option<f64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for PipelineStage {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PipelineStage")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            position: object.optional("position"),
            show_in_funnel: object.optional("showInFunnel"),
            show_in_pie_chart: object.optional("showInPieChart"),
            stage_win_probability: object.optional("stageWinProbability"),
            extra: object.extra(),
        })
    }
}

/// A sales pipeline: a sequence of stages through which opportunities move.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Pipeline {
    /// Id of the pipeline.
    ///
    /// Example: `aWdODOBVOlH1RUFKWQke`.
    pub id: Option<PipelineId>,
    /// Name of the pipeline.
    ///
    /// Example: `new pipeline`.
    pub name: Option<String>,
    /// Stages through which the opportunities of the pipeline move.
    pub stages: Vec<PipelineStage>,
    /// Whether the pipeline is shown in the funnel chart.
    pub show_in_funnel: Option<bool>,
    /// Whether the pipeline is shown in the pie chart.
    pub show_in_pie_chart: Option<bool>,
    /// Id of the location (sub-account).
    ///
    /// Example: `dsjddjkndadqaja`.
    pub location_id: Option<LocationId>,
    /// How the colors of the pipeline and its stages are shown: as a dot (`dot`), as a
    /// tinted background (`bg-tint`), or not at all (`none`).
    pub color_render_mode: Option<ColorMode>,
    /// Whether the stages of the pipeline have a probability of winning.
    pub use_opportunity_probability: Option<bool>,
    /// When the pipeline was created, RFC 3339.
    pub date_added: Option<Timestamp>,
    /// When the pipeline was last changed, RFC 3339.
    pub date_updated: Option<Timestamp>,
    /// Position of the pipeline in the list.
    pub position: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Pipeline {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Pipeline")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            stages: object.list("stages"),
            show_in_funnel: object.optional("showInFunnel"),
            show_in_pie_chart: object.optional("showInPieChart"),
            location_id: object.optional("locationId"),
            color_render_mode: object.optional("colorRenderMode"),
            use_opportunity_probability: object.optional("useOpportunityProbability"),
            date_added: object.optional("dateAdded"),
            date_updated: object.optional("dateUpdated"),
            position: object.optional("position"),
            extra: object.extra(),
        })
    }
}

/// Position of a page in a list of opportunities, and of the next page.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SearchMeta {
    /// Number of opportunities that match, on all pages.
    ///
    /// Example: `1`.
    pub total: Option<i64>,
    /// URL that returns the next page; null on the last page.
    pub next_page_url: Option<String>,
    /// Id of the opportunity after which the next page starts; sent together with
    /// [`start_after`](SearchMeta::start_after) to request the next page.
    ///
    /// Example: `yWQobCRIhRguQtD2llvk`.
    pub start_after_id: Option<String>,
    /// Time at which the next page starts, in milliseconds since the Unix epoch; sent
    /// together with [`start_after_id`](SearchMeta::start_after_id) to request the next
    /// page.
    ///
    /// Example: `1625203104328`.
    pub start_after: Option<i64>,
    /// Number of this page.
    ///
    /// Example: `2`.
    pub current_page: Option<i64>,
    /// Number of the next page; null on the last page.
    ///
    /// Example: `3`.
    pub next_page: Option<i64>,
    /// Number of the previous page; null on the first page.
    ///
    /// Example: `1`.
    pub prev_page: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for SearchMeta {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SearchMeta")?;
        Some(Self {
            total: object.optional("total"),
            next_page_url: object.optional("nextPageUrl"),
            start_after_id: object.optional("startAfterId"),
            start_after: object.optional("startAfter"),
            current_page: object.optional("currentPage"),
            next_page: object.optional("nextPage"),
            prev_page: object.optional("prevPage"),
            extra: object.extra(),
        })
    }
}

/// The main fields of the contact that an opportunity belongs to.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OpportunityContact {
    /// Id of the contact.
    ///
    /// Example: `byMEV0NQinDhq8ZfiOi2`.
    pub id: Option<ContactId>,
    /// The contact's first and last name.
    ///
    /// Example: `John Deo`.
    pub name: Option<String>,
    /// Name of the company that the contact works for.
    ///
    /// Example: `Tesla Inc`.
    pub company_name: Option<String>,
    /// The contact's main email address.
    ///
    /// Example: `john@deo.com`.
    pub email: Option<String>,
    /// The contact's main phone number.
    ///
    /// Example: `+1202-555-0107`.
    pub phone: Option<String>,
    /// Tags of the contact.
    pub tags: Vec<String>,
    /// Users who follow the contact; only empty lists have been observed.
    pub followers: Vec<Value>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for OpportunityContact {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "OpportunityContact",
            &[
                ("id", &self.id),
                ("name", &self.name),
                ("company_name", &self.company_name),
                ("email", &self.email),
                ("phone", &self.phone),
                ("tags", &self.tags),
                ("followers", &raw(&self.followers)),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for OpportunityContact {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("OpportunityContact")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            company_name: object.optional("companyName"),
            email: object.optional("email"),
            phone: object.optional("phone"),
            tags: object.list("tags"),
            followers: object.list("followers"),
            extra: object.extra(),
        })
    }
}

/// The new outcome of an opportunity, and the reason if it was lost.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OpportunityStatusUpdate {
    /// Outcome of the opportunity: `open` until it is `won`, `lost` or `abandoned`.
    pub status: OpportunityStatus,
    /// Id of the reason why the opportunity was lost.
    ///
    /// Example: `CLu7BaljjqrEjBGKTNNe`.
    pub lost_reason_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl OpportunityStatusUpdate {
    /// Creates a value with the required fields.
    pub fn new(status: OpportunityStatus) -> Self {
        Self {
            status,
            lost_reason_id: None,
            extra: Extra::new(),
        }
    }

    /// Id of the reason why the opportunity was lost.
    #[must_use]
    pub fn lost_reason_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.lost_reason_id = value.into_optional();
        self
    }
}

impl Encode for OpportunityStatusUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("status", &self.status);
        object.field("lostReasonId", &self.lost_reason_id);
    }
}

/// How the colors of the pipeline and its stages are shown: as a dot (`dot`), as a
/// tinted background (`bg-tint`), or not at all (`none`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum ColorMode {
    /// `dot`
    Dot,
    /// `bg-tint`
    BgTint,
    /// `none`
    None,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl ColorMode {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Dot => "dot",
            Self::BgTint => "bg-tint",
            Self::None => "none",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ColorMode {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "dot" => Self::Dot,
            "bg-tint" => Self::BgTint,
            "none" => Self::None,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Person or program that created or changed the opportunity. HighLevel does not
/// document this object.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OpportunityInternalSource {
    /// Type of the change, such as `CREATED`.
    pub type_: Option<String>,
    /// Id of the person or program that made the change.
    pub id: Option<String>,
    /// Version of the API through which the change was made.
    pub api_version: Option<String>,
    /// Channel of the change, such as `OAUTH`.
    pub channel: Option<String>,
    /// Source of the change, such as `INTEGRATION`.
    pub source: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for OpportunityInternalSource {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("OpportunityInternalSource")?;
        Some(Self {
            type_: object.optional("type"),
            id: object.optional("id"),
            api_version: object.optional("apiVersion"),
            channel: object.optional("channel"),
            source: object.optional("source"),
            extra: object.extra(),
        })
    }
}

/// Whether `followers` are added or removed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum FollowersAction {
    /// `add`
    Add,
    /// `remove`
    Remove,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl FollowersAction {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Add => "add",
            Self::Remove => "remove",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for FollowersAction {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "add" => Self::Add,
            "remove" => Self::Remove,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl_debug! {
    AdditionalDetails, OpportunitySearch, OpportunityStatusUpdate,
}

impl_debug_fields! {
    AddedFollowers { followers, followers_added }, RemovedFollowers { followers,
    followers_removed }, PipelineList { pipelines, trace_id }, LostReason { id, name,
    location_id, updated_at, created_at }, LostReasonList { lost_reasons, total },
    PipelineStage { id, name, position, show_in_funnel, show_in_pie_chart,
    stage_win_probability }, Pipeline { id, name, stages, show_in_funnel,
    show_in_pie_chart, location_id, color_render_mode, use_opportunity_probability,
    date_added, date_updated, position }, SearchMeta { total, next_page_url,
    start_after_id, start_after, current_page, next_page, prev_page },
    OpportunityInternalSource { type_, id, api_version, channel, source },
}

impl_default! {
    AddedFollowers, RemovedFollowers, PipelineList, LostReason, LostReasonList,
    PipelineStage, Pipeline, SearchMeta, OpportunityContact, OpportunityInternalSource,
}

impl_extra! {
    AdditionalDetails, OpportunitySearch, OpportunityStatusUpdate,
}

open_enum! {
    OpportunityStatus, ColorMode, FollowersAction,
}

open_enum_decode! {
    OpportunityStatus, ColorMode,
}

open_enum_encode! {
    OpportunityStatus, FollowersAction,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    OpportunityStatus, ColorMode, FollowersAction,
}
