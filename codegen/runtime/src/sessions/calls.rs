//! The calls by which tokens are got, as operations of the runtime.
//!
//! They read their answers themselves: what is noted of other answers that are not as documented would show tokens.

use http::Method;
use secrecy::{ExposeSecret, SecretString};

use crate::error::DecodeError;
use crate::json::{Decode, Document, Encode, JsonError, Node, Writer};
use crate::operation::{ErrorKind, Metadata, Operation};
use crate::request::RequestParts;
use crate::response::ResponseParts;
use crate::token::TokenType;

/// `POST /oauth/token`: exchanges a code, or refreshes.
#[derive(Clone)]
pub(super) struct GetToken {
    pub(super) client_id: String,
    pub(super) client_secret: SecretString,
    pub(super) redirect_uri: String,
    pub(super) user_type: Option<TokenType>,
    pub(super) grant: Grant,
}

/// What a token is given for.
#[derive(Clone)]
pub(super) enum Grant {
    Code(SecretString),
    RefreshToken(SecretString),
}

impl Operation for GetToken {
    type Output = Answer;
    type Error = Refusal;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-access-token",
        method: Method::POST,
        path: "/oauth/token",
        headers: &[],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/oauth/get-access-token",
    };

    fn request(&self, request: &mut RequestParts) {
        request.form(self);
    }

    fn output(response: &ResponseParts) -> Result<Answer, DecodeError> {
        read_answer(response)
    }
}

impl Encode for GetToken {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("client_id", &self.client_id);
        object.field("client_secret", &self.client_secret.expose_secret());
        match &self.grant {
            Grant::Code(code) => {
                object.field("grant_type", &"authorization_code");
                object.field("code", &code.expose_secret());
            }
            Grant::RefreshToken(token) => {
                object.field("grant_type", &"refresh_token");
                object.field("refresh_token", &token.expose_secret());
            }
        }
        object.field("user_type", &self.user_type.map(user_type));
        object.field("redirect_uri", &self.redirect_uri);
    }
}

/// The name that HighLevel's OAuth has for a kind of token.
fn user_type(kind: TokenType) -> &'static str {
    match kind {
        TokenType::Location => "Location",
        TokenType::Agency => "Company",
    }
}

/// `POST /oauth/locationToken`: a token of a location for that of its company.
#[derive(Clone)]
pub(super) struct GetLocationToken {
    pub(super) company_id: String,
    pub(super) location_id: String,
}

impl Operation for GetLocationToken {
    type Output = Answer;
    type Error = Refusal;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-location-access-token",
        method: Method::POST,
        path: "/oauth/locationToken",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["oauth.write"],
        tokens: &[TokenType::Agency],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/oauth/get-location-access-token",
    };

    fn request(&self, request: &mut RequestParts) {
        request.form(self);
    }

    fn output(response: &ResponseParts) -> Result<Answer, DecodeError> {
        read_answer(response)
    }
}

impl Encode for GetLocationToken {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
        object.field("locationId", &self.location_id);
    }
}

/// `GET /oauth/installedLocations`: a page of the locations of a company.
#[derive(Clone)]
pub(super) struct GetInstalledLocations {
    pub(super) company_id: String,
    pub(super) app_id: String,
    pub(super) skip: usize,
    pub(super) limit: usize,
}

impl Operation for GetInstalledLocations {
    type Output = Locations;
    type Error = Refusal;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-installed-location",
        method: Method::GET,
        path: "/oauth/installedLocations",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["oauth.readonly"],
        tokens: &[TokenType::Agency],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/oauth/get-installed-location",
    };

    fn request(&self, request: &mut RequestParts) {
        request.query("skip", &self.skip.to_string());
        request.query("limit", &self.limit.to_string());
        request.query("isInstalled", &true);
        request.query("companyId", &self.company_id);
        request.query("appId", &self.app_id);
    }

    fn output(response: &ResponseParts) -> Result<Locations, DecodeError> {
        response.json()
    }
}

/// The ids of a page of locations, and whether the app is installed in each.
#[derive(Default)]
pub(super) struct Locations(pub(super) Vec<(String, bool)>);

impl Decode for Locations {
    fn decode(node: Node<'_>) -> Option<Self> {
        let mut object = node.object("Locations")?;
        let Some(locations) = object.present("locations") else {
            return Some(Self::default());
        };
        let location = |node: Node<'_>| {
            let mut location = node.object("Location")?;
            let id = location.optional("_id")?;
            Some((id, location.optional("isInstalled").unwrap_or(true)))
        };
        Some(Self(locations.elements().filter_map(location).collect()))
    }
}

/// What the server says of a token. Everything but the tokens themselves may be missing or of another type.
#[derive(Default)]
pub(super) struct Answer {
    pub(super) access_token: Option<SecretString>,
    pub(super) refresh_token: Option<SecretString>,
    /// In seconds.
    pub(super) expires_in: Option<f64>,
    pub(super) scope: String,
    pub(super) user_type: Option<String>,
    pub(super) location_id: Option<String>,
    pub(super) company_id: Option<String>,
    pub(super) user_id: Option<String>,
    pub(super) plan_id: Option<String>,
    pub(super) approved_locations: Vec<String>,
    pub(super) is_bulk: bool,
    pub(super) installs_to_future_locations: bool,
    pub(super) approves_all_locations: bool,
}

impl Decode for Answer {
    fn decode(node: Node<'_>) -> Option<Self> {
        let mut object = node.object("Answer")?;
        Some(Self {
            access_token: text(object.optional("access_token")).map(Into::into),
            refresh_token: text(object.optional("refresh_token")).map(Into::into),
            expires_in: object.optional("expires_in"),
            scope: object.optional("scope").unwrap_or_default(),
            user_type: text(object.optional("userType")),
            location_id: text(object.optional("locationId")),
            company_id: text(object.optional("companyId")),
            user_id: text(object.optional("userId")),
            plan_id: text(object.optional("planId")),
            approved_locations: object.list("approvedLocations"),
            is_bulk: object.optional("isBulkInstallation").unwrap_or(false),
            installs_to_future_locations: object
                .optional("installToFutureLocations")
                .unwrap_or(false),
            approves_all_locations: object.optional("approveAllLocations").unwrap_or(false),
        })
    }
}

fn text(value: Option<String>) -> Option<String> {
    value
        .map(|text| text.trim().to_owned())
        .filter(|text| !text.is_empty())
}

fn read_answer(response: &ResponseParts) -> Result<Answer, DecodeError> {
    let hidden = |error: JsonError| DecodeError::json(error, response.body(), |_| String::new());
    let document = Document::parse(response.body()).map_err(hidden)?;
    Ok(Answer::decode(document.root()).unwrap_or_default())
}

/// The code that OAuth has for the reason of a refusal, such as `invalid_grant`.
#[derive(Debug, Default)]
pub(super) struct Refusal {
    pub(super) code: Option<String>,
    pub(super) description: Option<String>,
}

impl ErrorKind for Refusal {
    fn read(response: &ResponseParts) -> Self {
        let document = Document::parse(response.body()).ok();
        let object = document
            .as_ref()
            .and_then(|document| document.root().object("Refusal"));
        let Some(mut object) = object else {
            return Self::default();
        };
        Self {
            code: object.optional("error"),
            description: object.optional("error_description"),
        }
    }
}
