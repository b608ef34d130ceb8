//! `list-visits`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, request_builder,
};

use super::ListVisitsResponse;

/// Lists the visits, of which the server decides how many are on a page.
///
/// Created by [`Pets::list_visits`](super::Pets::list_visits).
///
/// Returns one page, [`ListVisitsResponse`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /visits`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListVisits {
    pub(super) request: Request<ListVisitsParams>,
}

impl ListVisits {
    /// The query parameter `page`.
    pub fn page(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().page = value.into_optional();
        self
    }
}

request_builder! {
    ListVisits, ListVisitsParams
}

/// The parameters of [`ListVisits`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListVisitsParams {
    /// The query parameter `page`.
    pub page: Option<i64>,
}

impl ListVisitsParams {
    /// Creates empty parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for ListVisitsParams {
    type Output = ListVisitsResponse;
    type Whole = ListVisitsResponse;
    type Error = ListVisitsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "list-visits",
        name: "list_visits",
        summary: "Lists the visits, of which the server decides how many are on a page.",
        deprecated: None,
        method: Method::GET,
        path: "/visits",
        is_idempotent: true,
        headers: &[],
        success: &[200],
        errors: &[],
        scopes: &[],
        tokens: &[],
        paging: Some(Self::PAGING),
        docs: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("page", &self.page);
    }
}

impl Paginated for ListVisitsParams {
    type Item = String;

    const PAGING: &'static Paging = &Paging {
        items: "$.visits",
        limit: None,
        maximum: None,
        step: PagingStep::Page {
            parameter: "page",
            first: 0,
        },
        total: None,
        more: None,
    };

    #[inline]
    fn items(page: ListVisitsResponse) -> Vec<String> {
        page.visits
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: None,
            position: [Some(&mut self.page), None],
            without: None,
        }
    }
}

/// Errors of [`ListVisits`].
pub type ListVisitsError = super::errors::PetsError;
