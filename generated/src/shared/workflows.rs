//! What the versions of the Workflows API have in common.

use highlevel_runtime::{Decode, Node};

/// The documented schema `WorkflowSchema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Workflow {
    /// Its id.
    pub id: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// The property `status`.
    pub status: Option<String>,
    /// The property `version`.
    pub version: Option<i64>,
    /// When it was created.
    pub created_at: Option<String>,
    /// When it was last changed.
    pub updated_at: Option<String>,
    /// Id of the location (sub-account).
    pub location_id: Option<String>,
}

impl Decode for Workflow {
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
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for Workflow {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("status", &self.status);
        object.field("version", &self.version);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("locationId", &self.location_id);
    }
}

/// The documented schema `GetWorkflowSuccessfulResponseDto`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetWorkflowSuccessfulResponse {
    /// The property `workflows`.
    pub workflows: Vec<Workflow>,
}

impl Decode for GetWorkflowSuccessfulResponse {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetWorkflowSuccessfulResponse")?;
        Some(Self {
            workflows: object.list("workflows"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetWorkflowSuccessfulResponse {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("workflows", &self.workflows);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    Workflow, GetWorkflowSuccessfulResponse,
}
