//! A small API as the generator emits it.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, Decode, DecodeError, Download, Encode, ErrorKind, File, Form, Metadata, Multipart,
    Node, Operation, Request, RequestParts, ResponseParts, TokenType, Writer, impl_serde,
    open_enum, request_builder,
};

#[derive(Clone, Debug)]
#[must_use = "a request is sent by `send`"]
pub(crate) struct GetPage {
    request: Request<GetPageParams>,
}

impl GetPage {
    pub(crate) fn new(client: &Client, params: GetPageParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }

    pub(crate) fn search(mut self, search: impl Into<String>) -> Self {
        self.request.params_mut().search = Some(search.into());
        self
    }
}

request_builder!(GetPage, GetPageParams);

#[derive(Clone, Default, PartialEq)]
pub(crate) struct GetPageParams {
    pub(crate) location_id: String,
    pub(crate) search: Option<String>,
    pub(crate) limit: Option<f64>,
    pub(crate) skip: Option<i64>,
    pub(crate) active: Option<bool>,
    pub(crate) ids: Vec<String>,
    pub(crate) joined: Vec<String>,
    pub(crate) status: Option<Status>,
    pub(crate) channel: Option<String>,
    pub(crate) body: Option<Page>,
}

impl GetPageParams {
    pub(crate) fn new(location_id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            ..Self::default()
        }
    }
}

impl Operation for GetPageParams {
    type Output = Page;
    type Error = GetPageError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-page",
        method: Method::GET,
        path: "/pages/{locationId}/page",
        headers: &[("Version", "2021-07-28")],
        success: &[200, 201],
        errors: &[400, 401, 422],
        scopes: &["pages.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.query("search", &self.search);
        request.query("limit", &self.limit);
        request.query("skip", &self.skip);
        request.query("active", &self.active);
        request.query("ids", &self.ids);
        request.query_joined("joined", &self.joined, ',');
        request.query("status", &self.status);
        request.header("X-Channel", &self.channel);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<Page, DecodeError> {
        response.json()
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum GetPageError {
    BadRequest(Failure),
    Unauthorized(Failure),
    UnprocessableEntity(FailureList),
    Undocumented,
}

impl ErrorKind for GetPageError {
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            422 => Self::UnprocessableEntity(response.error_body()),
            _ => Self::Undocumented,
        }
    }

    fn hint(&self) -> Option<&'static str> {
        match self {
            Self::BadRequest(_) => Some("check the location"),
            _ => None,
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Page {
    pub(crate) id: Option<String>,
    pub(crate) count: Option<i64>,
    pub(crate) ratio: Option<f64>,
    pub(crate) is_active: Option<bool>,
    pub(crate) status: Option<Status>,
    pub(crate) tags: Vec<String>,
    pub(crate) children: Vec<Page>,
    pub(crate) counts: std::collections::BTreeMap<String, i64>,
    pub(crate) extra: Option<highlevel_runtime::serde_json::Value>,
    pub(crate) parent: Option<Box<Page>>,
}

impl Decode for Page {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Page")?;
        Some(Self {
            id: object.optional("id"),
            count: object.optional("count"),
            ratio: object.optional("ratio"),
            is_active: object.optional("isActive"),
            status: object.optional("status"),
            tags: object.list("tags"),
            children: object.list("children"),
            counts: object.map("counts"),
            extra: object.optional("extra"),
            parent: object.optional("parent"),
        })
    }
}

impl Encode for Page {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("count", &self.count);
        object.field("ratio", &self.ratio);
        object.field("isActive", &self.is_active);
        object.field("status", &self.status);
        object.field("tags", &self.tags);
        object.field("children", &self.children);
        object.field("counts", &self.counts);
        object.field("extra", &self.extra);
        object.field("parent", &self.parent);
    }
}

/// A type that is sent and received: its name must be there.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Tag {
    pub(crate) name: String,
    pub(crate) colour: Option<String>,
}

impl Decode for Tag {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Tag")?;
        Some(Self {
            colour: object.optional("colour"),
            name: object.required("name")?,
        })
    }
}

impl Encode for Tag {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("name", &self.name);
        object.field("colour", &self.colour);
    }
}

impl_serde!(Page, Tag);

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Failure {
    pub(crate) message: Option<String>,
    pub(crate) error: Option<String>,
}

impl Decode for Failure {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Failure")?;
        Some(Self {
            message: object.optional("message"),
            error: object.optional("error"),
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct FailureList {
    pub(crate) message: Vec<String>,
}

impl Decode for FailureList {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FailureList")?;
        Some(Self {
            message: object.list("message"),
        })
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub(crate) enum Status {
    Draft,
    InProgress,
    Unknown(String),
}

impl Status {
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Draft => "draft",
            Self::InProgress => "in_progress",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Status {
    fn from(value: &str) -> Self {
        match value {
            "draft" => Self::Draft,
            "in_progress" => Self::InProgress,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

open_enum!(Status);
highlevel_runtime::open_enum_extras!(Status);
impl_serde!(Status);

/// An operation that succeeds with a redirect, as the OAuth start pages do.
#[derive(Clone, Debug)]
pub(crate) struct StartParams;

impl Operation for StartParams {
    type Output = highlevel_runtime::url::Url;
    type Error = StartError;

    const METADATA: &'static Metadata = &Metadata {
        id: "start",
        method: Method::GET,
        path: "/oauth/start",
        headers: &[],
        success: &[302],
        errors: &[200, 401],
        scopes: &["oauth.readonly", "pages.readonly"],
        tokens: &[TokenType::Location],
        docs: "",
    };

    fn request(&self, _: &mut RequestParts) {}

    fn output(response: &ResponseParts) -> Result<highlevel_runtime::url::Url, DecodeError> {
        response.header("Location")
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum StartError {
    NotRedirected,
    Unauthorized(Failure),
    Undocumented,
}

impl ErrorKind for StartError {
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            200 => Self::NotRedirected,
            401 => Self::Unauthorized(response.error_body()),
            _ => Self::Undocumented,
        }
    }

    fn hint(&self) -> Option<&'static str> {
        matches!(self, Self::NotRedirected)
            .then_some("the token probably lacks the scope oauth.readonly")
    }
}

/// An upload, and a call without a body in its answer.
#[derive(Clone, Debug)]
pub(crate) struct UploadParams {
    pub(crate) file: File,
    pub(crate) second: Option<File>,
    pub(crate) note: Option<String>,
}

impl Multipart for UploadParams {
    fn write(&self, form: &mut Form) {
        form.file("file", &self.file);
        form.file("second", &self.second);
        form.field("note", &self.note);
    }
}

impl Operation for UploadParams {
    type Output = ();
    type Error = GetPageError;

    const METADATA: &'static Metadata = &Metadata {
        id: "upload-csv",
        method: Method::POST,
        path: "/upload",
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400],
        scopes: &[],
        tokens: &[],
        docs: "",
    };

    fn request(&self, request: &mut RequestParts) {
        request.multipart(self);
    }

    fn output(_: &ResponseParts) -> Result<(), DecodeError> {
        Ok(())
    }
}

/// A form-encoded call whose answer is text.
#[derive(Clone, Debug)]
pub(crate) struct FormParams(pub(crate) highlevel_runtime::serde_json::Value);

impl Operation for FormParams {
    type Output = String;
    type Error = GetPageError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-access-token",
        method: Method::POST,
        path: "/oauth/token/",
        headers: &[],
        success: &[200],
        errors: &[],
        scopes: &[],
        tokens: &[],
        docs: "",
    };

    fn request(&self, request: &mut RequestParts) {
        request.form(&self.0);
    }

    fn output(response: &ResponseParts) -> Result<String, DecodeError> {
        response.text()
    }
}

/// A call that answers with a file, and that only an agency may make.
#[derive(Clone, Debug)]
pub(crate) struct RecordingParams;

impl Operation for RecordingParams {
    type Output = Download;
    type Error = GetPageError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-recording",
        method: Method::GET,
        path: "/recording",
        headers: &[],
        success: &[200],
        errors: &[],
        scopes: &[],
        tokens: &[TokenType::Agency],
        docs: "",
    };

    fn request(&self, request: &mut RequestParts) {
        request.expect_download();
    }

    fn output(response: &ResponseParts) -> Result<Download, DecodeError> {
        response.download()
    }
}
