//! The terms of the grammar of documents and overlays: the kinds of objects, and the types of their values.

/// A kind of object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A whole document.
    Document,
    /// Title and version of a document.
    Info,
    /// The contact.
    Contact,
    /// A license.
    License,
    /// A base URL.
    Server,
    /// A variable of a base URL.
    ServerVariable,
    /// Path items by path.
    Paths,
    /// Operations by method.
    PathItem,
    /// An operation.
    Operation,
    /// A webhook: the request that the API sends for one event.
    Webhook,
    /// The operation that sends an event.
    Event,
    /// The value of `x-paging`.
    Paging,
    /// The value of `x-envelope`.
    Envelope,
    /// A parameter.
    Parameter,
    /// A request body.
    RequestBody,
    /// A body of one media type.
    MediaType,
    /// The encoding of a part of a form.
    Encoding,
    /// Responses by status.
    Responses,
    /// A response.
    Response,
    /// A header of a response.
    Header,
    /// An example.
    ExampleObject,
    /// Maps of components.
    Components,
    /// A schema.
    Schema,
    /// The property that distinguishes the alternatives of a union.
    Discriminator,
    /// A security scheme.
    SecurityScheme,
    /// The OAuth flows of a security scheme.
    Flows,
    /// An OAuth flow.
    Flow,
    /// A tag.
    Tag,
    /// A link to documentation.
    ExternalDocs,
    /// A whole overlay.
    Overlay,
    /// Title and version of an overlay.
    OverlayInfo,
    /// An action of an overlay.
    Action,
    /// The part of an overlay that is for one version.
    OverlayPart,
    /// The names that differ in the documents of one version.
    OverlayRenames,
    /// The map of names in an overlay.
    OverlayNames,
    /// The map of documentation texts in an overlay.
    OverlayTexts,
    /// The texts of one operation in an overlay.
    OperationTexts,
    /// The texts of one response in an overlay.
    ResponseTexts,
}

/// The type of the value of a keyword.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// Any value, because it is an example or a default.
    Example,
    /// An object whose keys are names and whose values are examples.
    Examples,
    /// Any string.
    Text,
    /// A string that must not be empty.
    Reason,
    /// A boolean.
    Flag,
    /// A flag that must be false, because the generator does not support it. The string is the remedy.
    Never(&'static str),
    /// Any number.
    Number,
    /// A non-negative integer.
    Count,
    /// A list of strings.
    Texts,
    /// One of a few strings.
    Word(&'static [&'static str]),
    /// A list with at least one value of any kind.
    Values,
    /// An object.
    One(Kind),
    /// An object or a reference.
    OneOrReference(Kind),
    /// A list of objects.
    Many(Kind),
    /// A list of objects or references; a list of schemas must not be empty.
    ManyOrReferences(Kind),
    /// An object whose keys are names.
    Map(Kind),
    /// An object whose keys are names and whose values may be references.
    MapOrReferences(Kind),
    /// An object whose keys are names and whose values are strings.
    TextMap,
    /// An object whose keys are names and whose values are non-empty lists of non-empty strings.
    TextsMap,
    /// A non-empty string, or a non-empty list of them.
    ReasonOrReasons,
    /// An object whose values are non-empty strings.
    ReasonMap,
    /// An object whose values are non-empty strings, or objects of this kind.
    ReasonMapOr(Kind),
    /// The value of `additionalProperties`.
    SchemaOrFlag,
    /// The value of `security`.
    Requirements,
    /// A keyword that OpenAPI 3.0 defines but the generator cannot express. The string is the remedy.
    Refused(&'static str),
}

/// A keyword of a kind of object.
pub type Keyword = (&'static str, Shape);

/// The grammar of one kind of object.
pub struct Rules {
    /// The name of the object in messages.
    pub noun: &'static str,
    /// Its keywords, in the order in which they are written.
    pub keywords: &'static [Keyword],
    /// The required keywords.
    pub required: &'static [&'static str],
}

impl Kind {
    /// If the keys of this kind of object are names instead of keywords, returns the kind of its values.
    pub fn entries(self) -> Option<Self> {
        match self {
            Self::Paths => Some(Self::PathItem),
            Self::Responses => Some(Self::Response),
            _ => None,
        }
    }

    /// Returns the section of `components` for objects of this kind, if they can be referred to.
    pub(crate) fn components(self) -> Option<&'static str> {
        Some(match self {
            Self::Schema => "schemas",
            Self::Response => "responses",
            Self::Parameter => "parameters",
            Self::ExampleObject => "examples",
            Self::RequestBody => "requestBodies",
            Self::Header => "headers",
            Self::SecurityScheme => "securitySchemes",
            _ => return None,
        })
    }
}
