//! `find-visits`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, IntoOptional, Metadata, Operation, Request, RequestParts, ResponseParts,
    request_builder,
};

/// Finds the visits of a pet.
///
/// Created by [`Pets::find_visits`](super::Pets::find_visits).
///
/// `GET /shelters/{shelterId}/pets/{number}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct FindVisits {
    pub(super) request: Request<FindVisitsParams>,
}

impl FindVisits {
    /// How many to return.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }

    /// The query parameter `minWeight`.
    pub fn min_weight(mut self, value: impl IntoOptional<f64>) -> Self {
        self.request.params_mut().min_weight = value.into_optional();
        self
    }

    /// The query parameter `vaccinated`.
    pub fn vaccinated(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().vaccinated = value.into_optional();
        self
    }

    /// The header `X-Trace`.
    pub fn x_trace(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().x_trace = value.into_optional();
        self
    }
}

request_builder! {
    FindVisits, FindVisitsParams
}

/// The parameters of [`FindVisits`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FindVisitsParams {
    /// The path parameter `shelterId`.
    pub shelter_id: String,
    /// The path parameter `number`.
    pub number: i64,
    /// The query parameter `ownerId`.
    pub owner_id: String,
    /// How many to return.
    pub limit: Option<i64>,
    /// The query parameter `minWeight`.
    pub min_weight: Option<f64>,
    /// The query parameter `vaccinated`.
    pub vaccinated: Option<bool>,
    /// The header `X-Trace`.
    pub x_trace: Option<String>,
}

impl FindVisitsParams {
    /// Creates the parameters.
    pub fn new(
        shelter_id: impl Into<String>,
        number: i64,
        owner_id: impl Into<String>,
    ) -> Self {
        Self {
            shelter_id: shelter_id.into(),
            number,
            owner_id: owner_id.into(),
            limit: None,
            min_weight: None,
            vaccinated: None,
            x_trace: None,
        }
    }
}

impl Operation for FindVisitsParams {
    type Output = ();
    type Whole = ();
    type Error = FindVisitsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "find-visits",
        name: "find_visits",
        summary: "Finds the visits of a pet.",
        deprecated: None,
        method: Method::GET,
        path: "/shelters/{shelterId}/pets/{number}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("shelterId", &self.shelter_id);
        request.path("number", &self.number);
        request.query("ownerId", &self.owner_id);
        request.query("limit", &self.limit);
        request.query("minWeight", &self.min_weight);
        request.query("vaccinated", &self.vaccinated);
        request.header("X-Trace", &self.x_trace);
    }
}

/// Errors of [`FindVisits`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum FindVisitsError {
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for FindVisitsError {
    #[inline]
    fn read(_response: &ResponseParts) -> Self {
        Self::Undocumented
    }
}
