//! The Workflows API, version 3: one operation.
//!
//! [`Client::v3_workflows`](crate::Client::v3_workflows) returns the handle [`Workflows`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Workflows
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_workflows`](Workflows::list_workflows) | `GET /workflows/` | Lists the workflows of a location. |

use highlevel_runtime::{Api, Client, Request};

use crate::LocationId;

mod list_workflows;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use crate::shared::workflows::{Workflow, WorkflowList};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Workflows",
    version: "v3",
    module: "v3::workflows",
    feature: "v3-workflows",
};

/// The Workflows API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Workflows<'a> {
    client: &'a Client,
}

impl<'a> Workflows<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists the workflows of a location.
    ///
    /// One call returns all of them, without their steps.
    ///
    /// Returns a list of [`Workflow`]: the field `workflows` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`WorkflowList`], in a `Response`. Errors are
    /// [`ListWorkflowsError`](operations::ListWorkflowsError).
    ///
    /// Needs a location's token with the scope `workflows.readonly`.
    ///
    /// `GET /workflows/`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/workflows/get-workflow))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let workflows = client.v3_workflows().list_workflows("ve9EPM428h8vShlRW1KT").await?;
    /// for workflow in workflows {
    ///     println!("{:?}", workflow.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-workflow")]
    pub fn list_workflows(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListWorkflows {
        let params = operations::ListWorkflowsParams::new(location_id);
        Request::new(self.client, params)
    }
}
