//! `get-agency-plans-deprecated`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AgencyPlan, DeprecatedError};

/// Lists the plans that a company offers its locations.
///
/// HighLevel has deprecated this address; use `get-agency-plans`, which is the same
/// at another.
///
/// Needs an agency's token.
///
/// `GET /saas-api/public-api/agency-plans/{companyId}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/saas-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetAgencyPlansDeprecated {
    request: Request<GetAgencyPlansDeprecatedParams>,
}

impl GetAgencyPlansDeprecated {
    pub(super) fn new(client: &Client, params: GetAgencyPlansDeprecatedParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetAgencyPlansDeprecated, GetAgencyPlansDeprecatedParams
}

/// The parameters of [`GetAgencyPlansDeprecated`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAgencyPlansDeprecatedParams {
    /// Id of the company (agency).
    pub company_id: String,
}

impl GetAgencyPlansDeprecatedParams {
    /// Makes the parameters from what is required.
    pub fn new(company_id: impl Into<String>) -> Self {
        Self {
            company_id: company_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetAgencyPlansDeprecatedParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetAgencyPlansDeprecatedParams")?;
        Some(Self {
            company_id: object.required("companyId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetAgencyPlansDeprecatedParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetAgencyPlansDeprecatedParams
}

impl Operation for GetAgencyPlansDeprecatedParams {
    type Output = Vec<AgencyPlan>;
    type Error = GetAgencyPlansDeprecatedError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-agency-plans-deprecated",
        method: Method::GET,
        path: "/saas-api/public-api/agency-plans/{companyId}",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 404, 500],
        scopes: &[],
        tokens: &[TokenType::Agency],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/saas-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("companyId", &self.company_id);
    }

    fn output(response: &ResponseParts) -> Result<Vec<AgencyPlan>, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetAgencyPlansDeprecated`].
pub type GetAgencyPlansDeprecatedError = DeprecatedError;
