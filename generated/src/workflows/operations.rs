//! The request builders, parameters and errors of the Workflows API.
//!
//! The methods of [`Workflows`](super::Workflows) create the builders.
//! Name the error enum of an operation to handle its errors by status; the other types rarely need to be named.

use highlevel_runtime::{Metadata, Operation, impl_debug_params};

pub use super::list_workflows::{ListWorkflows, ListWorkflowsError, ListWorkflowsParams};

/// Returns the operations of this API as data.
pub fn all() -> &'static [&'static Metadata] {
    &[<ListWorkflowsParams as Operation>::METADATA]
}

impl_debug_params! {
    ListWorkflowsParams,
}
