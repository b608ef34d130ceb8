//! Operations: requests, responses and errors.

use serde_json::{Map, Value};

use crate::diagnostics::Place;
use crate::naming::{FieldName, TypeName, VariantName};

use super::docs::Docs;
use super::id::{FieldId, TypeId};
use super::paging::Paging;
use super::preset::Preset;
use super::sample::Sample;
use super::types::Type;

/// One operation: a request builder, a parameter struct and an error enum.
#[derive(Debug)]
pub struct Operation {
    /// The place in the document.
    pub place: Place,
    /// Its `operationId`.
    pub id: String,
    /// The tag under which the document groups it.
    pub tag: Option<String>,
    /// The request builder: `StartLinkedinOauth`.
    pub builder: TypeName,
    /// The parameter struct: `StartLinkedinOauthParams`.
    pub params: TypeName,
    /// The error enum, or its alias: `StartLinkedinOauthError`.
    pub error: TypeName,
    /// The struct of named arguments of the method, if it takes them by name; set by `analyse`.
    pub required: Option<TypeName>,
    /// The name of the file and of the method of the handle: `start_linkedin_oauth`.
    pub method: FieldName,
    /// Whether the method name differs from the `operationId` in more than case and separators.
    pub renamed: bool,
    /// The HTTP method in upper case: `GET`.
    pub http_method: String,
    /// The path template.
    pub path: String,
    /// The documentation.
    pub docs: Docs,
    /// The note of a deprecated operation, such as its replacement.
    pub deprecated: Option<String>,
    /// Whether the reference does not list the operation; it is then added by an overlay.
    pub unlisted: bool,
    /// The documentation page. In versions other than the root version, `analyse` replaces a link that leads to no single
    /// operation, and adds a missing one.
    pub docs_url: Option<String>,
    /// Whether the operation is idempotent: because of its method, or because it only reads.
    pub idempotent: bool,
    /// The required OAuth scopes.
    pub scopes: Vec<String>,
    /// The accepted types of token. Empty if they are not documented.
    pub tokens: Vec<TokenType>,
    /// Headers that are the same on every call, such as the version.
    pub headers: Vec<(String, String)>,
    /// Parameters, required ones first.
    pub parameters: Vec<Parameter>,
    /// The request body.
    pub body: Option<Body>,
    /// The documented statuses of success.
    pub success: Vec<u16>,
    /// The content of a success.
    pub output: Output,
    /// An example body of a success as JSON: a documented one, or one composed of the examples in the document; completed from
    /// the types by `analyse`.
    pub example: Option<String>,
    /// The document's statement about an envelope around the output.
    pub envelope: Envelope,
    /// The path to the payload, if the output is an envelope: a field of the output, then fields of nested envelopes. Empty if it
    /// is not an envelope; set by `analyse`.
    pub payload: Vec<FieldId>,
    /// The optional parameters and body properties that the documentation's example sets, by their wire names, if the document
    /// states them.
    pub example_fields: Option<Vec<String>>,
    /// The values of parameters and body properties in the documentation's example, by their wire names; `$` is the whole body.
    pub example_values: Map<String, Value>,
    /// The path, in wire names, from the result or an item of it to the property that the documentation's example prints.
    pub example_result: Option<String>,
    /// The call in the documentation's example; set by `analyse`.
    pub sample: Sample,
    /// The pagination, if it returns one page of a list.
    pub paging: Option<Paging>,
    /// The documented statuses of errors.
    pub errors: Vec<ErrorOutcome>,
    /// The shared enum that `error` is an alias of; set by `analyse`.
    pub shared_error: Option<TypeName>,
}

impl Operation {
    /// Returns whether the operation sends a multipart form. Its parameters then do not implement `PartialEq` or `Encode`, and
    /// implement `Decode` only for the mock, because a form can hold files.
    pub fn sends_form(&self) -> bool {
        let body = self.body.as_ref();
        body.is_some_and(|body| body.format == BodyFormat::Multipart)
    }

    /// Returns whether the HTTP method says that the operation changes something that exists.
    pub fn is_update(&self) -> bool {
        matches!(self.http_method.as_str(), "PATCH" | "PUT")
    }

    /// Returns the types that the operation mentions, except the struct of response headers.
    pub fn types(&self) -> impl Iterator<Item = &Type> {
        let parameters = self.parameters.iter().map(|parameter| &parameter.ty);
        let body = self.body.iter().map(|body| &body.ty);
        let output = match &self.output {
            Output::Json(ty) => Some(ty),
            Output::Headers(_) | Output::Empty | Output::Text | Output::Download => None,
        };
        let errors = self.errors.iter();
        let errors = errors.filter_map(|error| Some(&error.body.as_ref()?.ty));
        parameters.chain(body).chain(output).chain(errors)
    }

    /// Returns the example of a success as a JSON value.
    pub fn example_body(&self) -> Option<Value> {
        serde_json::from_str(self.example.as_deref()?).ok()
    }
}

/// A type of token that the API has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenType {
    /// The variant of the runtime's enum: `Location`.
    pub variant: VariantName,
    /// The account that tokens of this type belong to, for documentation: `a location`.
    pub owner: String,
}

/// A parameter in the path, the query, the headers or the body.
#[derive(Debug)]
pub struct Parameter {
    /// Its name on the wire.
    pub wire: String,
    /// Its field in the parameter struct.
    pub name: FieldName,
    /// The key in the JSON form of the parameters: the wire name, or the Rust name if an earlier parameter has the wire name.
    pub key: String,
    /// The place in the request.
    pub location: ParameterLocation,
    /// Whether it is required.
    pub required: bool,
    /// The documented default.
    pub default: Option<Value>,
    /// The initial value, if it is required but not an argument; set by `analyse`.
    pub preset: Option<Preset>,
    /// Its position among the arguments of the method, if it is one; set by `analyse`.
    pub argument: Option<usize>,
    /// The type of its value.
    pub ty: Type,
    /// The documentation.
    pub docs: Docs,
}

impl Parameter {
    /// Returns whether the parameter is an argument of the method.
    pub fn is_argument(&self) -> bool {
        self.required && self.preset.is_none()
    }

    /// Returns whether the parameter is in the path.
    pub fn is_in_path(&self) -> bool {
        self.location == ParameterLocation::Path
    }
}

/// The place of a parameter in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterLocation {
    /// As one segment of the path.
    Path,
    /// In the query; a list is one pair per element.
    Query,
    /// In the query; a list is one pair, its elements joined by the separator.
    QueryJoined(char),
    /// As a header.
    Header,
    /// As a property of the JSON body.
    Body,
}

impl ParameterLocation {
    /// Returns whether the parameter is sent in the query.
    pub fn is_query(self) -> bool {
        match self {
            Self::Query | Self::QueryJoined(_) => true,
            Self::Path | Self::Header | Self::Body => false,
        }
    }
}

/// A request body.
#[derive(Debug)]
pub struct Body {
    /// Its field in the parameter struct.
    pub name: FieldName,
    /// The encoding.
    pub format: BodyFormat,
    /// The type of the body.
    pub ty: Type,
    /// Whether it is required.
    pub required: bool,
    /// Its position among the arguments of the method, if it is required; set by `analyse`.
    pub argument: Option<usize>,
    /// The documentation.
    pub docs: Docs,
}

/// The encoding of a request body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyFormat {
    /// `application/json`
    Json,
    /// `application/x-www-form-urlencoded`
    Form,
    /// `multipart/form-data`
    Multipart,
}

impl BodyFormat {
    /// Returns the name of the format in prose.
    pub fn name(self) -> &'static str {
        match self {
            Self::Json => "JSON",
            Self::Form => "a form",
            Self::Multipart => "a multipart form",
        }
    }
}

/// What a document states about an envelope: an object around the only member that callers want.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Envelope {
    /// Nothing is stated, so the shape of the response decides.
    #[default]
    ByShape,
    /// The payload is at this path, such as `results.post`.
    Payload(String),
    /// There is no envelope: callers want the whole response.
    None,
}

/// The content of a success.
#[derive(Clone, Debug, PartialEq)]
pub enum Output {
    /// Nothing.
    Empty,
    /// A JSON body.
    Json(Type),
    /// A body of plain text.
    Text,
    /// A file, which is streamed.
    Download,
    /// Headers, as a struct with a field for each.
    Headers(TypeId),
}

/// One documented error status.
#[derive(Clone, Debug, PartialEq)]
pub struct ErrorOutcome {
    /// The status code.
    pub status: u16,
    /// Its standard reason phrase, or `Status` and the code if it has none.
    pub reason: String,
    /// The variant of the error enum.
    pub variant: VariantName,
    /// The body, if one is documented.
    pub body: Option<ErrorBody>,
    /// The addition to the error message.
    pub hint: Option<String>,
    /// An example of the body, as JSON; in a shared enum, the example that all its operations document.
    pub example: Option<String>,
}

impl ErrorOutcome {
    /// Returns whether two operations can share a variant: everything except the example is equal.
    pub fn is_same_variant(&self, other: &Self) -> bool {
        let parts = |outcome: &Self| (outcome.status, outcome.variant.clone());
        parts(self) == parts(other)
            && self.reason == other.reason
            && self.body == other.body
            && self.hint == other.hint
    }
}

/// The body of a documented error.
#[derive(Clone, Debug, PartialEq)]
pub struct ErrorBody {
    /// The type of its value.
    pub ty: Type,
    /// Whether the type has a default for bodies that cannot be read; set by `analyse`.
    pub has_default: bool,
}

/// An error enum, possibly shared by operations whose documented errors differ at most in the examples.
#[derive(Debug)]
pub struct ErrorEnum {
    /// Its name.
    pub name: TypeName,
    /// Its variants, by status.
    pub outcomes: Vec<ErrorOutcome>,
    /// The builders of the operations that use the enum.
    pub operations: Vec<TypeName>,
    /// Whether a body can be much larger than other bodies.
    pub large: bool,
}

impl ErrorEnum {
    /// Returns whether several operations share the enum. It is then only public through an alias for each operation.
    pub fn is_shared(&self) -> bool {
        self.operations.len() > 1
    }
}
