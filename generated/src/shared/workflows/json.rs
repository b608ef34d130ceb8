//! Implementations of serde's traits for the Workflows API.

use highlevel_runtime::{Encode, Writer, impl_serde};

use super::{Workflow, WorkflowList};

impl Encode for WorkflowList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("workflows", &self.workflows);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for Workflow {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("status", &self.status);
        object.field("version", &self.version);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("locationId", &self.location_id);
    }
}

impl_serde! {
    WorkflowList, Workflow,
}
