//! The calls that obtain tokens, and the one that lists the locations of a company, as operations of the runtime.
//!
//! The calls that obtain tokens read their responses themselves, because the mismatches of normally decoded responses could show
//! tokens.

use highlevel_runtime::http::Method;
use secrecy::{ExposeSecret, SecretString};

use crate::sessions::requests::refusal::Refusal;
use highlevel_runtime::internal::token_problem;
use highlevel_runtime::json::{Decode, Document, Encode, Node, Writer};
use highlevel_runtime::{
    Api, DecodeError, Metadata, Operation, RequestParts, ResponseParts, TokenType,
};

/// The API, so that errors and logs name the calls as their methods are named: `oauth.get_access_token`.
const OAUTH: Api = Api {
    title: "OAuth",
    version: "v2",
    module: "oauth",
    feature: "oauth",
};

/// `POST /oauth/token`: exchanges a code, or refreshes.
#[derive(Clone)]
pub(crate) struct GetToken {
    pub(crate) client_id: String,
    pub(crate) client_secret: SecretString,
    pub(crate) redirect_uri: String,
    pub(crate) user_type: Option<TokenType>,
    pub(crate) grant: Grant,
}

/// The grant for which a token is issued.
#[derive(Clone)]
pub(crate) enum Grant {
    Code(SecretString),
    RefreshToken(SecretString),
}

impl Operation for GetToken {
    type Output = Answer;
    type Whole = Answer;
    type Error = Refusal;

    const METADATA: &'static Metadata = &{
        let mut operation = Metadata::new("get-access-token", Method::POST, "/oauth/token");
        operation.api = &OAUTH;
        operation.name = "get_access_token";
        operation.success = &[200];
        operation.errors = &[400, 401, 422];
        operation.docs = "https://marketplace.gohighlevel.com/docs/ghl/oauth/get-access-token";
        operation
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
        object.field("user_type", &self.user_type.map(TokenType::user_type));
        object.field("redirect_uri", &self.redirect_uri);
    }
}

/// `POST /oauth/locationToken`: obtains the token of a location with that of its company.
#[derive(Clone)]
pub(crate) struct GetLocationToken {
    pub(crate) company_id: String,
    pub(crate) location_id: String,
}

impl Operation for GetLocationToken {
    type Output = Answer;
    type Whole = Answer;
    type Error = Refusal;

    const METADATA: &'static Metadata = &{
        let mut operation = Metadata::new(
            "get-location-access-token",
            Method::POST,
            "/oauth/locationToken",
        );
        operation.api = &OAUTH;
        operation.name = "get_location_access_token";
        operation.headers = &[("Version", "2021-07-28")];
        operation.success = &[200];
        operation.errors = &[400, 401, 422];
        operation.scopes = &["oauth.write"];
        operation.tokens = &[TokenType::Company];
        operation.docs =
            "https://marketplace.gohighlevel.com/docs/ghl/oauth/get-location-access-token";
        operation
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
pub(crate) struct GetInstalledLocations {
    pub(crate) company_id: String,
    pub(crate) app_id: String,
    pub(crate) skip: usize,
    pub(crate) limit: usize,
}

impl Operation for GetInstalledLocations {
    type Output = Locations;
    type Whole = Locations;
    type Error = Refusal;

    const METADATA: &'static Metadata = &{
        let mut operation = Metadata::new(
            "get-installed-location",
            Method::GET,
            "/oauth/installedLocations",
        );
        operation.api = &OAUTH;
        operation.name = "list_installed_locations";
        operation.headers = &[("Version", "2021-07-28")];
        operation.success = &[200];
        operation.errors = &[400, 401, 422];
        operation.scopes = &["oauth.readonly"];
        operation.tokens = &[TokenType::Company];
        operation.docs =
            "https://marketplace.gohighlevel.com/docs/ghl/oauth/get-installed-location";
        operation
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
pub(crate) struct Locations(pub(crate) Vec<(String, bool)>);

impl Decode for Locations {
    fn decode(node: Node<'_>) -> Option<Self> {
        let mut object = node.object("Locations")?;
        let locations = match object.present("locations") {
            Some(locations) => locations,
            // A response without `locations`, such as an error sent with a success status, must not end the list.
            None if object.optional::<f64>("count") != Some(0.0) => return None,
            None => return Some(Self::default()),
        };
        let location = |node: Node<'_>| {
            let mut location = node.object("Location")?;
            let id = location.optional("_id")?;
            Some((id, location.optional("isInstalled").unwrap_or(true)))
        };
        Some(Self(locations.elements().filter_map(location).collect()))
    }
}

/// The members of a response with tokens. Any of them may be missing or have a wrong type.
#[derive(Default)]
pub(crate) struct Answer {
    pub(crate) access_token: Option<SecretString>,
    /// The reason why the access token is not used: no header can carry it.
    pub(crate) problem: Option<&'static str>,
    pub(crate) refresh_token: Option<SecretString>,
    /// The lifetime in seconds.
    pub(crate) expires_in: Option<f64>,
    pub(crate) scope: String,
    /// The OAuth error code, which should not occur in a success.
    pub(crate) error: Option<String>,
    pub(crate) user_type: Option<String>,
    pub(crate) location_id: Option<String>,
    pub(crate) company_id: Option<String>,
    pub(crate) user_id: Option<String>,
    pub(crate) plan_id: Option<String>,
    pub(crate) approved_locations: Vec<String>,
    pub(crate) is_bulk: bool,
    pub(crate) installs_to_future_locations: bool,
    pub(crate) approves_all_locations: bool,
}

impl Decode for Answer {
    fn decode(node: Node<'_>) -> Option<Self> {
        let mut object = node.object("Answer")?;
        let access = text(object.optional("access_token"));
        let problem = access.as_deref().and_then(token_problem);
        let refresh = text(object.optional("refresh_token"));
        Some(Self {
            access_token: access.filter(|_| problem.is_none()).map(Into::into),
            problem,
            refresh_token: refresh
                .filter(|token| refresh_token_problem(token).is_none())
                .map(Into::into),
            expires_in: object.optional("expires_in"),
            scope: object.optional("scope").unwrap_or_default(),
            error: text(object.optional("error")),
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

/// Returns the reason why a string cannot be a refresh token, if there is one. A refresh token is sent in a form, so it may
/// contain more characters than an access token.
pub(crate) fn refresh_token_problem(secret: &str) -> Option<&'static str> {
    if secret.trim().is_empty() {
        return Some("it is empty");
    }
    let is_printable = secret.bytes().all(|byte| (b' '..=b'~').contains(&byte));
    (!is_printable)
        .then_some("it contains a line break or another character that a token cannot contain")
}

fn text(value: Option<String>) -> Option<String> {
    value
        .map(|text| text.trim().to_owned())
        .filter(|text| !text.is_empty())
}

fn read_answer(response: &ResponseParts) -> Result<Answer, DecodeError> {
    let document = Document::parse(response.body())?;
    Ok(Answer::decode(document.root()).unwrap_or_default())
}
