//! The grammar of the documents: which keywords each object of OpenAPI 3.0 has, and what their values look like.

/// A kind of object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Document,
    Info,
    Contact,
    License,
    Server,
    ServerVariable,
    Paths,
    PathItem,
    Operation,
    Paging,
    Parameter,
    RequestBody,
    MediaType,
    Encoding,
    Responses,
    Response,
    Header,
    ExampleObject,
    Components,
    Schema,
    Discriminator,
    SecurityScheme,
    Flows,
    Flow,
    Tag,
    ExternalDocs,
    Overlay,
    OverlayInfo,
    Action,
}

/// What the value of a keyword looks like.
#[derive(Clone, Copy, Debug)]
pub(super) enum Shape {
    /// Any value: it is an example or a default, and no part of the grammar.
    Example,
    Text,
    /// A string that is not empty, because a person is to read it.
    Reason,
    Flag,
    /// A flag that the generator could not heed if it were set.
    Never(&'static str),
    Number,
    /// A whole number that is not negative.
    Count,
    /// A list of strings.
    Texts,
    /// One of a few strings.
    Word(&'static [&'static str]),
    /// A list with at least one value of any kind.
    Values,
    One(Kind),
    OneOrReference(Kind),
    Many(Kind),
    /// A list of objects or references; for unions it must not be empty.
    ManyOrReferences(Kind),
    /// An object whose keys are names.
    Map(Kind),
    MapOrReferences(Kind),
    /// An object whose keys are names and whose values are strings.
    TextMap,
    /// The value of `additionalProperties`.
    SchemaOrFlag,
    /// The value of `security`.
    Requirements,
    /// OpenAPI 3.0 knows the keyword, and the generator cannot express it; says what to do instead.
    Refused(&'static str),
}

/// One keyword of a kind of object.
pub(super) type Keyword = (&'static str, Shape);

/// The grammar of one kind of object.
pub(super) struct Rules {
    /// What a message calls the object.
    pub(super) noun: &'static str,
    pub(super) keywords: &'static [Keyword],
    pub(super) required: &'static [&'static str],
}

impl Kind {
    /// Returns the folder of `components` that holds the objects of this kind that a reference may lead to.
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
