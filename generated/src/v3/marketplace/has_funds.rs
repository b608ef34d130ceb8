//! `hasFunds`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{Funds, MarketplaceError};

/// Tells whether the wallet of the location has enough to be charged.
///
/// Needs a location's token with the scope `charges.readonly`.
///
/// `GET /marketplace/billing/charges/has-funds`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/marketplace-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct HasFunds {
    request: Request<HasFundsParams>,
}

impl HasFunds {
    pub(super) fn new(client: &Client, params: HasFundsParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    HasFunds, HasFundsParams
}

/// The parameters of [`HasFunds`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct HasFundsParams {}

impl HasFundsParams {
    /// Makes parameters with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for HasFundsParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let _object = value.object("HasFundsParams")?;
        Some(Self {})
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for HasFundsParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let _object = writer.object();
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    HasFundsParams
}

impl Operation for HasFundsParams {
    type Output = Funds;
    type Error = HasFundsError;

    const METADATA: &'static Metadata = &Metadata {
        id: "hasFunds",
        method: Method::GET,
        path: "/marketplace/billing/charges/has-funds",
        headers: &[],
        success: &[200],
        errors: &[422],
        scopes: &["charges.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/marketplace-v3.json",
    };

    fn request(&self, _request: &mut RequestParts) {}

    fn output(response: &ResponseParts) -> Result<Funds, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`HasFunds`].
pub type HasFundsError = MarketplaceError;
