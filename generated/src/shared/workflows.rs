//! Types shared by the versions of the Workflows API.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::{Decode, Extra, Node, Timestamp, impl_debug_fields, impl_default};

use crate::{LocationId, WorkflowId};

/// The workflows of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct WorkflowList {
    /// All workflows of the location.
    pub workflows: Vec<Workflow>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for WorkflowList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("WorkflowList")?;
        Some(Self {
            workflows: object.list("workflows"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// Id, name and status of a workflow of a location, without its steps.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Workflow {
    /// Id of the workflow.
    ///
    /// Example: `78559bb3-b920-461e-b010-7b2a2816d2a9`.
    pub id: Option<WorkflowId>,
    /// Name of the workflow.
    ///
    /// Example: `First Workflow`.
    pub name: Option<String>,
    /// Whether the workflow runs: `draft` or `published`.
    pub status: Option<String>,
    /// Number of the version of the workflow.
    ///
    /// Example: `2`.
    pub version: Option<i64>,
    /// When the workflow was created, RFC 3339.
    ///
    /// Example: `2021-05-26T11:33:49.000Z`.
    pub created_at: Option<Timestamp>,
    /// When the workflow was last changed, RFC 3339.
    ///
    /// Example: `2021-05-26T11:33:49.000Z`.
    pub updated_at: Option<Timestamp>,
    /// Id of the location (sub-account).
    ///
    /// Example: `eBG6WapS3v4ZqwA45MTxtYJ`.
    pub location_id: Option<LocationId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Workflow {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Workflow")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            status: object.optional("status"),
            version: object.optional("version"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            location_id: object.optional("locationId"),
            extra: object.extra(),
        })
    }
}

impl_debug_fields! {
    WorkflowList { workflows, trace_id }, Workflow { id, name, status, version,
    created_at, updated_at, location_id },
}

impl_default! {
    WorkflowList, Workflow,
}
