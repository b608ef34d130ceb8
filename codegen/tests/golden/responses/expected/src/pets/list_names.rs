//! `list-names`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, Decode, DecodeError, Encode, Metadata, Node, Operation, Request,
    RequestParts, ResponseParts, Writer, impl_serde, request_builder,
};

use super::PetsError;

/// Lists the names of all pets.
///
/// `GET /pets`
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct ListNames {
    request: Request<ListNamesParams>,
}

impl ListNames {
    pub(super) fn new(client: &Client, params: ListNamesParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    ListNames, ListNamesParams
}

/// The parameters of [`ListNames`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNamesParams {}

impl ListNamesParams {
    /// Makes parameters with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Decode for ListNamesParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let _object = value.object("ListNamesParams")?;
        Some(Self {})
    }
}

impl Encode for ListNamesParams {
    fn encode(&self, writer: &mut Writer) {
        let _object = writer.object();
    }
}

impl_serde! {
    ListNamesParams
}

impl Operation for ListNamesParams {
    type Output = Vec<String>;
    type Error = ListNamesError;

    const METADATA: &'static Metadata = &Metadata {
        id: "list-names",
        method: Method::GET,
        path: "/pets",
        headers: &[],
        success: &[200],
        errors: &[],
        scopes: &[],
        tokens: &[],
        docs: "",
    };

    fn request(&self, _request: &mut RequestParts) {}

    fn output(response: &ResponseParts) -> Result<Vec<String>, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`ListNames`].
pub type ListNamesError = PetsError;
