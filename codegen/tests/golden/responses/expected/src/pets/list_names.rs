//! `list-names`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    request_builder,
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

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for ListNamesParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let _object = value.object("ListNamesParams")?;
        Some(Self {})
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for ListNamesParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let _object = writer.object();
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
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
