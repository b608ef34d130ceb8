//! `list-visits`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, request_builder};

use super::VisitsError;

/// Lists visits.
///
/// Made by [`Pets::list_visits`](super::Pets::list_visits).
///
/// `GET /visits`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct ListVisits {
    pub(super) request: Request<ListVisitsParams>,
}

request_builder! {
    ListVisits, ListVisitsParams
}

/// The parameters of [`ListVisits`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListVisitsParams {}

impl ListVisitsParams {
    /// Makes parameters with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for ListVisitsParams {
    type Output = ();
    type Error = ListVisitsError;

    const METADATA: &'static Metadata = &Metadata {
        id: "list-visits",
        method: Method::GET,
        path: "/visits",
        headers: &[],
        success: &[200],
        errors: &[400],
        scopes: &[],
        tokens: &[],
        docs: "",
    };

    #[inline]
    fn request(&self, _request: &mut RequestParts) {}
}

/// What can go wrong with [`ListVisits`].
pub type ListVisitsError = VisitsError;
