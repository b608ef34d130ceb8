//! The crate to be printed, as plain data with Rust names: what `lower` makes and `emit` reads.

mod paging;

use std::collections::BTreeSet;

use crate::diagnostics::Place;
use crate::naming::{FieldName, ModuleName, TypeName, VariantName};

pub use paging::{Paging, PagingParameter, PagingStep, PathStep, path_steps};

/// The version whose modules stand at the root of the crate; those of others have a module around
/// them, and its name before their features'.
pub const ROOT_VERSION: &str = "v2";

/// What stands for the version of modules that hold what several versions have in common.
pub const SHARED: &str = "shared";

/// Everything that the generated crate holds.
#[derive(Debug, Default)]
pub struct Library {
    /// The modules, those of one version together.
    pub modules: Vec<Module>,
    /// Every named type, by its [`TypeId`].
    pub types: Vec<TypeDef>,
}

impl Library {
    /// Returns the definition of a named type.
    pub fn type_def(&self, id: TypeId) -> &TypeDef {
        &self.types[id.0]
    }
}

/// The number of a named type in [`Library::types`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub usize);

/// The number of a module in [`Library::modules`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ModuleId(pub usize);

/// One API of one version: one document.
#[derive(Debug)]
pub struct Module {
    /// Its document, within the spec folder: `v2/social-planner.yaml`.
    pub document: String,
    /// The folder its document lies in: `v2`.
    pub version: String,
    /// The module: `social_planner`.
    pub name: ModuleName,
    /// The Cargo feature that compiles it; shared schemas have none and are always there.
    pub feature: Option<String>,
    /// The features any of which compiles it, if it holds what several versions have in common.
    pub gates: Vec<String>,
    /// The features of the other modules whose types it uses.
    pub needs: BTreeSet<String>,
    /// What the API is called in prose.
    pub title: String,
    /// The handle whose methods make requests: `SocialPlanner`.
    pub handle: TypeName,
    /// The operations, in the document's order.
    pub operations: Vec<Operation>,
    /// The types it defines, in the document's order.
    pub types: Vec<TypeId>,
    /// The types it offers as its own that a module shared with other versions defines.
    pub shared: Vec<TypeId>,
    /// The error enums it defines.
    pub errors: Vec<ErrorEnum>,
    /// Public types of the runtime that the module offers as its own.
    pub reexports: Vec<TypeName>,
}

/// One operation: a request builder, a parameter struct and an error enum.
#[derive(Debug)]
pub struct Operation {
    /// Where the document has it.
    pub place: Place,
    /// Its `operationId`.
    pub id: String,
    /// The request builder: `StartLinkedinOauth`.
    pub builder: TypeName,
    /// The parameter struct: `StartLinkedinOauthParams`.
    pub params: TypeName,
    /// The error enum, or its alias: `StartLinkedinOauthError`.
    pub error: TypeName,
    /// The file, and the method of the handle: `start_linkedin_oauth`.
    pub method: FieldName,
    /// The HTTP method in upper case: `GET`.
    pub http_method: String,
    /// The path template.
    pub path: String,
    /// What its documentation says.
    pub docs: Docs,
    /// Whether the reference does not list it, so that only an overlay has it.
    pub unlisted: bool,
    /// The documentation page.
    pub docs_url: Option<String>,
    /// OAuth scopes that it needs.
    pub scopes: Vec<String>,
    /// Kinds of token that it accepts; empty where that is not documented.
    pub tokens: Vec<TokenType>,
    /// Headers that are the same on every call, such as the version.
    pub headers: Vec<(String, String)>,
    /// Parameters, required ones first.
    pub parameters: Vec<Parameter>,
    /// The request body.
    pub body: Option<Body>,
    /// Documented statuses that are successes.
    pub success: Vec<u16>,
    /// What a success holds.
    pub output: Output,
    /// How it pages, if it answers with one page of a list.
    pub paging: Option<Paging>,
    /// Documented statuses that are errors.
    pub errors: Vec<ErrorOutcome>,
    /// The shared enum that `error` is an alias of, once identical sets are known.
    pub shared_error: Option<TypeName>,
}

/// The kinds of token that HighLevel issues.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TokenType {
    /// Of one location (sub-account).
    Location,
    /// Of an agency (company).
    Agency,
}

/// A parameter in the path, the query or the headers.
#[derive(Debug)]
pub struct Parameter {
    /// Its name on the wire.
    pub wire: String,
    /// Its field in the parameter struct.
    pub name: FieldName,
    /// Its key where the parameters are written as JSON: the wire name, unless two share that.
    pub key: String,
    /// Where it is sent.
    pub location: ParameterLocation,
    /// Whether a call without it is refused.
    pub required: bool,
    /// What it holds.
    pub ty: Type,
    /// What its documentation says.
    pub docs: Docs,
}

/// Where a parameter is sent.
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
}

/// A request body.
#[derive(Debug)]
pub struct Body {
    /// Its field in the parameter struct.
    pub name: FieldName,
    /// How it is written.
    pub format: BodyFormat,
    /// What it holds.
    pub ty: Type,
    /// Whether a call without it is refused.
    pub required: bool,
    /// What its documentation says.
    pub docs: Docs,
}

/// How a request body is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyFormat {
    /// `application/json`
    Json,
    /// `application/x-www-form-urlencoded`
    Form,
    /// `multipart/form-data`
    Multipart,
}

/// What a success holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Output {
    /// Nothing.
    Empty,
    /// A JSON body.
    Json(Type),
    /// A body of plain text.
    Text,
    /// A file, received while it is read.
    Download,
    /// Headers, as a struct with a field for each.
    Headers(TypeId),
}

/// One documented error status.
#[derive(Clone, Debug, PartialEq)]
pub struct ErrorOutcome {
    /// The status code.
    pub status: u16,
    /// Its standard reason phrase.
    pub reason: String,
    /// The variant of the error enum.
    pub variant: VariantName,
    /// The body, where one is documented.
    pub body: Option<Type>,
    /// What the error message adds.
    pub hint: Option<String>,
}

/// An error enum, shared by all the operations whose documented errors are the same.
#[derive(Debug)]
pub struct ErrorEnum {
    /// Its name.
    pub name: TypeName,
    /// Its variants, by status.
    pub outcomes: Vec<ErrorOutcome>,
    /// The operations whose errors it holds, by builder.
    pub operations: Vec<TypeName>,
}

/// A named type.
#[derive(Debug)]
pub struct TypeDef {
    /// Where the document has it.
    pub place: Place,
    /// The module that defines it.
    pub module: ModuleId,
    /// Its name.
    pub name: TypeName,
    /// What its documentation says.
    pub docs: Docs,
    /// What it is.
    pub shape: Shape,
    /// Which way it travels.
    pub direction: Direction,
}

/// What a named type is.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// An object with known properties.
    Struct(Vec<Field>),
    /// A set of strings, open to values that later versions add.
    Enum(Vec<Variant>),
    /// One of several things, told apart by what it looks like.
    Union(Vec<Alternative>),
    /// A multipart form.
    Multipart(Vec<Field>),
    /// The headers of a response without a body.
    Headers(Vec<Field>),
}

/// A property of an object, a part of a form or a header of a response.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name on the wire.
    pub wire: String,
    /// Its field.
    pub name: FieldName,
    /// What it holds.
    pub ty: Type,
    /// Whether the document requires it.
    pub required: bool,
    /// Whether the document allows `null`.
    pub nullable: bool,
    /// Whether it would contain itself without a box.
    pub boxed: bool,
    /// What its documentation says.
    pub docs: Docs,
}

/// Two fields are the same if they mean the same, whatever is said about them.
impl PartialEq for Field {
    fn eq(&self, other: &Self) -> bool {
        (&self.wire, &self.ty, self.required, self.nullable)
            == (&other.wire, &other.ty, other.required, other.nullable)
    }
}

/// One value of an open enum.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    /// The value on the wire.
    pub wire: String,
    /// Its variant.
    pub name: VariantName,
}

/// One of the things that a union can be.
#[derive(Clone, Debug)]
pub struct Alternative {
    /// Its variant.
    pub name: VariantName,
    /// What it is.
    pub ty: Type,
    /// Whether the union would contain itself without a box.
    pub boxed: bool,
}

/// Two alternatives are the same if they hold the same.
impl PartialEq for Alternative {
    fn eq(&self, other: &Self) -> bool {
        self.ty == other.ty
    }
}

/// What a field or a parameter holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// `String`
    String,
    /// `i64`
    Integer,
    /// `f64`
    Number,
    /// `bool`
    Boolean,
    /// Any JSON.
    Json,
    /// A JSON object with unknown properties.
    JsonObject,
    /// A list.
    List(Box<Type>),
    /// An object whose properties are all alike.
    Map(Box<Type>),
    /// A type of its own.
    Named(TypeId),
    /// A file of a multipart form.
    File,
    /// A URL in a header.
    Url,
}

/// Which way a type travels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Direction {
    /// It is part of a request.
    pub sent: bool,
    /// It is part of a response.
    pub received: bool,
}

/// What is said about an item.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Docs {
    /// One line that says what it is.
    pub summary: Option<String>,
    /// More, in Markdown.
    pub description: Option<String>,
    /// Facts of the schema that the type does not carry: format, default, bounds.
    pub facts: Vec<String>,
    /// Whether the document calls it deprecated.
    pub deprecated: bool,
}
