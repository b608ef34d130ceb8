//! What a document may hold: for each kind of object its keywords, in the order they are written.
//!
//! One table per kind, so that a keyword is known by where it stands: `description` is prose in a schema and a
//! name among its `properties`.

use super::place::Place;
use super::render::Object;
use super::repair;
use super::report::Report;

/// A kind of object.
pub(super) struct Shape {
    /// What messages call it.
    pub(super) noun: &'static str,
    /// Mends an object before its keywords are read.
    pub(super) repair: fn(&mut Object, &Place<'_>, &mut Report),
    /// Its keywords in writing order.
    pub(super) keywords: &'static [(&'static str, Rule)],
}

/// What stands under a keyword.
pub(super) enum Rule {
    /// A name, an address or another short fact.
    Text,
    /// One of a few words.
    Word(&'static [&'static str]),
    /// A reference to a component.
    Reference,
    /// `true` or `false`.
    Flag,
    /// Any number.
    Number,
    /// A whole number from 0.
    Count,
    /// A list of names.
    Names,
    /// Any JSON that belongs to the interface.
    Literal,
    /// A list of such.
    Literals,
    /// An object.
    Object(&'static Shape),
    /// An object, `true` or `false`.
    ObjectOrFlag(&'static Shape),
    /// A map from names to objects.
    Map(&'static Shape),
    /// A list of objects.
    List(&'static Shape),
    /// A list of maps from names to lists of names.
    Alternatives,
    /// Left out, for the reason given.
    Drop(&'static str),
}

const PROSE: Rule = Rule::Drop("prose");
const EXAMPLE: Rule = Rule::Drop("an illustration");

/// A whole document.
pub(super) static DOCUMENT: Shape = Shape {
    noun: "document",
    repair: repair::document,
    keywords: &[
        ("openapi", Rule::Text),
        ("info", Rule::Object(&INFO)),
        ("servers", Rule::List(&SERVER)),
        ("tags", Rule::List(&TAG)),
        ("paths", Rule::Map(&PATH)),
        ("components", Rule::Object(&COMPONENTS)),
        ("x-tagGroups", Rule::Drop("the layout of a site's menu")),
    ],
};

static INFO: Shape = Shape {
    noun: "info",
    repair: repair::nothing,
    keywords: &[
        ("title", Rule::Text),
        ("version", Rule::Text),
        ("description", PROSE),
        ("contact", Rule::Drop("not part of the interface")),
    ],
};

static SERVER: Shape = Shape {
    noun: "server",
    repair: repair::nothing,
    keywords: &[("url", Rule::Text), ("description", PROSE)],
};

static TAG: Shape = Shape {
    noun: "tag",
    repair: repair::nothing,
    keywords: &[("name", Rule::Text), ("description", PROSE)],
};

static PATH: Shape = Shape {
    noun: "path",
    repair: repair::path,
    keywords: &[
        ("get", Rule::Object(&OPERATION)),
        ("put", Rule::Object(&OPERATION)),
        ("post", Rule::Object(&OPERATION)),
        ("delete", Rule::Object(&OPERATION)),
        ("options", Rule::Object(&OPERATION)),
        ("head", Rule::Object(&OPERATION)),
        ("patch", Rule::Object(&OPERATION)),
        ("trace", Rule::Object(&OPERATION)),
    ],
};

static OPERATION: Shape = Shape {
    noun: "operation",
    repair: repair::nothing,
    keywords: &[
        ("operationId", Rule::Text),
        ("tags", Rule::Names),
        ("summary", PROSE),
        ("description", PROSE),
        ("externalDocs", Rule::Object(&EXTERNAL_DOCS)),
        ("deprecated", Rule::Flag),
        ("security", Rule::Alternatives),
        ("parameters", Rule::List(&PARAMETER)),
        ("requestBody", Rule::Object(&REQUEST_BODY)),
        ("responses", Rule::Map(&RESPONSE)),
        ("x-version-added", Rule::Drop("history, not interface")),
    ],
};

static EXTERNAL_DOCS: Shape = Shape {
    noun: "link to documentation",
    repair: repair::nothing,
    keywords: &[("url", Rule::Text), ("description", PROSE)],
};

static PARAMETER: Shape = Shape {
    noun: "parameter",
    repair: repair::parameter,
    keywords: &[
        ("name", Rule::Text),
        ("in", Rule::Word(&["path", "query", "header", "cookie"])),
        ("description", PROSE),
        ("required", Rule::Flag),
        ("deprecated", Rule::Flag),
        ("allowEmptyValue", Rule::Flag),
        ("style", Rule::Text),
        ("explode", Rule::Flag),
        ("allowReserved", Rule::Flag),
        ("schema", Rule::Object(&SCHEMA)),
        ("example", EXAMPLE),
        ("examples", EXAMPLE),
    ],
};

static REQUEST_BODY: Shape = Shape {
    noun: "request body",
    repair: repair::nothing,
    keywords: &[
        ("description", PROSE),
        ("required", Rule::Flag),
        ("content", Rule::Map(&MEDIA)),
    ],
};

static RESPONSE: Shape = Shape {
    noun: "response",
    repair: repair::response,
    keywords: &[
        ("description", Rule::Text),
        ("headers", Rule::Map(&HEADER)),
        ("content", Rule::Map(&MEDIA)),
    ],
};

static HEADER: Shape = Shape {
    noun: "header",
    repair: repair::header,
    keywords: &[
        ("description", PROSE),
        ("required", Rule::Flag),
        ("deprecated", Rule::Flag),
        ("style", Rule::Text),
        ("explode", Rule::Flag),
        ("schema", Rule::Object(&SCHEMA)),
        ("example", EXAMPLE),
        ("examples", EXAMPLE),
    ],
};

static MEDIA: Shape = Shape {
    noun: "media type",
    repair: repair::nothing,
    keywords: &[
        ("schema", Rule::Object(&SCHEMA)),
        ("example", EXAMPLE),
        ("examples", EXAMPLE),
    ],
};

static COMPONENTS: Shape = Shape {
    noun: "components",
    repair: repair::nothing,
    keywords: &[
        ("schemas", Rule::Map(&SCHEMA)),
        ("securitySchemes", Rule::Map(&SECURITY_SCHEME)),
    ],
};

static SECURITY_SCHEME: Shape = Shape {
    noun: "security scheme",
    repair: repair::nothing,
    keywords: &[
        ("type", Rule::Text),
        ("scheme", Rule::Text),
        ("bearerFormat", Rule::Text),
        ("in", Rule::Text),
        ("name", Rule::Text),
        ("description", PROSE),
        ("x-token-types", Rule::Names),
    ],
};

static SCHEMA: Shape = Shape {
    noun: "schema",
    repair: repair::schema,
    keywords: &[
        ("$ref", Rule::Reference),
        (
            "type",
            Rule::Word(&["string", "number", "integer", "boolean", "array", "object"]),
        ),
        ("format", Rule::Text),
        ("title", PROSE),
        ("description", PROSE),
        ("nullable", Rule::Flag),
        ("deprecated", Rule::Flag),
        ("readOnly", Rule::Flag),
        ("writeOnly", Rule::Flag),
        ("enum", Rule::Literals),
        ("default", Rule::Literal),
        ("minimum", Rule::Number),
        ("exclusiveMinimum", Rule::Flag),
        ("maximum", Rule::Number),
        ("exclusiveMaximum", Rule::Flag),
        ("multipleOf", Rule::Number),
        ("minLength", Rule::Count),
        ("maxLength", Rule::Count),
        ("pattern", Rule::Text),
        ("minItems", Rule::Count),
        ("maxItems", Rule::Count),
        ("uniqueItems", Rule::Flag),
        ("items", Rule::Object(&SCHEMA)),
        ("minProperties", Rule::Count),
        ("maxProperties", Rule::Count),
        ("required", Rule::Names),
        ("properties", Rule::Map(&SCHEMA)),
        ("additionalProperties", Rule::ObjectOrFlag(&SCHEMA)),
        ("allOf", Rule::List(&SCHEMA)),
        ("oneOf", Rule::List(&SCHEMA)),
        ("anyOf", Rule::List(&SCHEMA)),
        ("not", Rule::Object(&SCHEMA)),
        ("example", EXAMPLE),
        ("examples", EXAMPLE),
    ],
};
