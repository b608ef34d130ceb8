//! Implementations of serde's traits for the Workflows API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::operations::ListWorkflowsParams;

impl Decode for ListWorkflowsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListWorkflowsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListWorkflowsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

impl_serde! {
    ListWorkflowsParams,
}
