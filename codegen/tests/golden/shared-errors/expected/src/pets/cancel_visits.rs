//! `cancel-visits`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, Decode, DecodeError, Encode, Metadata, Node, Operation, Request,
    RequestParts, ResponseParts, Writer, impl_serde, request_builder,
};

use super::VisitsError;

/// Cancels all visits.
///
/// `DELETE /visits`
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct CancelVisits {
    request: Request<CancelVisitsParams>,
}

impl CancelVisits {
    pub(super) fn new(client: &Client, params: CancelVisitsParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    CancelVisits, CancelVisitsParams
}

/// The parameters of [`CancelVisits`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CancelVisitsParams {}

impl CancelVisitsParams {
    /// Makes parameters with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Decode for CancelVisitsParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let _object = value.object("CancelVisitsParams")?;
        Some(Self {})
    }
}

impl Encode for CancelVisitsParams {
    fn encode(&self, writer: &mut Writer) {
        let _object = writer.object();
    }
}

impl_serde! {
    CancelVisitsParams
}

impl Operation for CancelVisitsParams {
    type Output = ();
    type Error = CancelVisitsError;

    const METADATA: &'static Metadata = &Metadata {
        id: "cancel-visits",
        method: Method::DELETE,
        path: "/visits",
        headers: &[],
        success: &[200],
        errors: &[400],
        scopes: &[],
        tokens: &[],
        docs: "",
    };

    fn request(&self, _request: &mut RequestParts) {}

    fn output(_response: &ResponseParts) -> Result<(), DecodeError> {
        Ok(())
    }
}

/// What can go wrong with [`CancelVisits`].
pub type CancelVisitsError = VisitsError;
