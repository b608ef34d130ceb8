//! `update-task`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{ContactsError, TaskResponse, TaskUpdate};

/// Changes a task of a contact.
///
/// Needs a location's token with the scope `contacts.write`.
///
/// `PUT /contacts/{contactId}/tasks/{taskId}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/update-task))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct UpdateTask {
    request: Request<UpdateTaskParams>,
}

impl UpdateTask {
    pub(super) fn new(client: &Client, params: UpdateTaskParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    UpdateTask, UpdateTaskParams
}

/// The parameters of [`UpdateTask`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateTaskParams {
    /// Id of the contact.
    pub contact_id: String,
    /// The path parameter `taskId`.
    pub task_id: String,
    /// The request body.
    pub body: TaskUpdate,
}

impl UpdateTaskParams {
    /// Makes the parameters from what is required.
    pub fn new(
        contact_id: impl Into<String>,
        task_id: impl Into<String>,
        body: TaskUpdate,
    ) -> Self {
        Self {
            contact_id: contact_id.into(),
            task_id: task_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for UpdateTaskParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateTaskParams")?;
        Some(Self {
            contact_id: object.required("contactId")?,
            task_id: object.required("taskId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for UpdateTaskParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("contactId", &self.contact_id);
        object.field("taskId", &self.task_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    UpdateTaskParams
}

impl Operation for UpdateTaskParams {
    type Output = TaskResponse;
    type Error = UpdateTaskError;

    const METADATA: &'static Metadata = &Metadata {
        id: "update-task",
        method: Method::PUT,
        path: "/contacts/{contactId}/tasks/{taskId}",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["contacts.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/contacts/update-task",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("contactId", &self.contact_id);
        request.path("taskId", &self.task_id);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<TaskResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`UpdateTask`].
pub type UpdateTaskError = ContactsError;
