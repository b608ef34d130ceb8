//! `list-visits`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, request_builder,
};

use super::{Visit, Visits};

/// Lists the visits of a pet.
///
/// Created by [`Pets::list_visits`](super::Pets::list_visits).
///
/// Returns one page, [`Visits`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /pets/{petId}/visits`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListVisits {
    pub(super) request: Request<ListVisitsParams>,
}

impl ListVisits {
    /// The query parameter `limit`.
    pub fn limit(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }

    /// The query parameter `offset`.
    pub fn offset(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().offset = value.into_optional();
        self
    }

    /// The query parameter `items`.
    pub fn with_items(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().items = value.into_optional();
        self
    }
}

request_builder! {
    ListVisits, ListVisitsParams
}

/// The parameters of [`ListVisits`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListVisitsParams {
    /// The path parameter `petId`.
    pub pet_id: String,
    /// The query parameter `limit`.
    pub limit: Option<String>,
    /// The query parameter `offset`.
    pub offset: Option<String>,
    /// The query parameter `items`.
    pub items: Option<String>,
}

impl ListVisitsParams {
    /// Creates the parameters.
    pub fn new(pet_id: impl Into<String>) -> Self {
        Self {
            pet_id: pet_id.into(),
            limit: None,
            offset: None,
            items: None,
        }
    }
}

impl Operation for ListVisitsParams {
    type Output = Visits;
    type Whole = Visits;
    type Error = ListVisitsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "list-visits",
        name: "list_visits",
        summary: "Lists the visits of a pet.",
        deprecated: None,
        method: Method::GET,
        path: "/pets/{petId}/visits",
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
        request.path("petId", &self.pet_id);
        request.query("limit", &self.limit);
        request.query("offset", &self.offset);
        request.query("items", &self.items);
    }
}

impl Paginated for ListVisitsParams {
    type Item = Visit;

    const PAGING: &'static Paging = &Paging {
        items: "$.results.visits",
        limit: Some("limit"),
        maximum: Some(100),
        step: PagingStep::Offset("offset"),
        total: Some("$.total[0].total"),
        more: Some("$.hasMore"),
    };

    #[inline]
    fn items(page: Visits) -> Vec<Visit> {
        page.results.map(|value| value.visits).unwrap_or_default()
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.limit),
            position: [Some(&mut self.offset), None],
            without: None,
        }
    }
}

/// Errors of [`ListVisits`].
pub type ListVisitsError = super::errors::PetsError;
