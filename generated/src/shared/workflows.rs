//! What the versions of the Workflows API have in common.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::{Decode, Extra, Node, impl_default};

use crate::{LocationId, WorkflowId};

/// The documented schema `GetWorkflowSuccessfulResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct WorkflowList {
    /// The property `workflows`.
    pub workflows: Vec<Workflow>,
    /// Id under which HighLevel logged the call; its support asks for it.
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

/// The documented schema `WorkflowSchema`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Workflow {
    /// Its id.
    ///
    /// Example: `78559bb3-b920-461e-b010-7b2a2816d2a9`.
    pub id: Option<WorkflowId>,
    /// Its name.
    ///
    /// Example: `First Workflow`.
    pub name: Option<String>,
    /// The property `status`.
    ///
    /// Example: `draft`.
    pub status: Option<String>,
    /// The property `version`.
    ///
    /// Example: `2`.
    pub version: Option<i64>,
    /// When it was created.
    ///
    /// Example: `2021-05-26T11:33:49.000Z`.
    pub created_at: Option<String>,
    /// When it was last changed.
    ///
    /// Example: `2021-05-26T11:33:49.000Z`.
    pub updated_at: Option<String>,
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

impl_default! {
    WorkflowList, Workflow,
}
