//! The keywords of each kind of object, and the help for those that the generator cannot express. `cargo xtask import` writes the
//! keywords of documents in this order.

use super::grammar::Shape::{
    self, Count, Example, Flag, Many, ManyOrReferences, Map, MapOrReferences, Never, Number, One,
    OneOrReference, Reason, ReasonMap, ReasonMapOr, ReasonOrReasons, Refused, Requirements,
    SchemaOrFlag, Text, Texts, Word,
};
use super::grammar::{Keyword, Kind, Rules};

impl Kind {
    /// Returns the grammar of the object.
    pub fn rules(self) -> Rules {
        let (noun, keywords, required): (_, &[Keyword], &[&str]) = match self {
            Self::Document => (
                "an OpenAPI document",
                DOCUMENT,
                &["openapi", "info", "paths"],
            ),
            Self::Info => ("an info object", INFO, &["title", "version"]),
            Self::Contact => ("a contact", CONTACT, &[]),
            Self::License => ("a license", LICENSE, &["name"]),
            Self::Server => ("a server", SERVER, &["url"]),
            Self::ServerVariable => ("a server variable", SERVER_VARIABLE, &["default"]),
            Self::Paths => ("the paths", &[], &[]),
            Self::PathItem => ("a path item", PATH_ITEM, &[]),
            Self::Operation => ("an operation", OPERATION, &["responses"]),
            Self::Webhook => ("a webhook", WEBHOOK, &["post"]),
            Self::Event => ("an event", EVENT, &["requestBody", "responses"]),
            Self::Paging => ("an `x-paging` object", PAGING, &[]),
            Self::Envelope => ("an `x-envelope` object", ENVELOPE, &[]),
            Self::Parameter => ("a parameter", PARAMETER, &["name", "in"]),
            Self::RequestBody => ("a request body", REQUEST_BODY, &["content"]),
            Self::MediaType => ("a media type", MEDIA_TYPE, &[]),
            Self::Encoding => ("an encoding", ENCODING, &[]),
            Self::Responses => ("the responses", &[], &[]),
            Self::Response => ("a response", RESPONSE, &[]),
            Self::Header => ("a header", HEADER, &[]),
            Self::ExampleObject => ("an example", EXAMPLE_OBJECT, &[]),
            Self::Components => ("the components", COMPONENTS, &[]),
            Self::Schema => ("a schema", SCHEMA_OBJECT, &[]),
            Self::Discriminator => ("a discriminator", DISCRIMINATOR, &["propertyName"]),
            Self::SecurityScheme => ("a security scheme", SECURITY_SCHEME, &["type"]),
            Self::Flows => ("the OAuth flows", FLOWS, &[]),
            Self::Flow => ("an OAuth flow", FLOW, &["scopes"]),
            Self::Tag => ("a tag", TAG, &["name"]),
            Self::ExternalDocs => ("an external documentation", EXTERNAL, &["url"]),
            Self::Overlay => ("an overlay", OVERLAY, &["overlay", "info", "extends"]),
            Self::OverlayInfo => ("an info object", OVERLAY_INFO, &["title", "version"]),
            Self::Action => ("an overlay action", ACTION, &["target", "description"]),
            Self::OverlayPart => ("the part of a version", OVERLAY_PART, &[]),
            Self::OverlayRenames => ("the renames of a version", OVERLAY_RENAMES, &[]),
            Self::OverlayNames => ("the names of an overlay", OVERLAY_NAMES, &[]),
            Self::OverlayTexts => ("the texts of an overlay", OVERLAY_TEXTS, &[]),
            Self::OperationTexts => ("the texts of an operation", OPERATION_TEXTS, &[]),
            Self::ResponseTexts => ("the texts of a response", RESPONSE_TEXTS, &[]),
        };
        Rules {
            noun,
            keywords,
            required,
        }
    }
}

const NO_CALLBACKS: &str = "remove it by an overlay: the generated crate has no server";
const NO_LINKS: &str = "remove it by an overlay: links are not generated";
const NO_SERVERS: &str = "remove it by an overlay: a client has one base URL";
const NO_RESERVED: &str = "remove it by an overlay: values are percent-encoded whole";
const NO_XML: &str = "remove it by an overlay: bodies are JSON, forms or multipart";
const NO_NOT: &str = "remove it by an overlay, or add `x-raw-json` with a reason";
const NO_MAPPING: &str = "remove it by an overlay: the variants of a union are tried in order";
const NO_PATH_REFERENCE: &str = "replace the reference by the operations, by an overlay";
const NO_PART_HEADERS: &str =
    "remove it by an overlay: the parts of a body have no headers of their own";

const DESCRIPTION: Keyword = ("description", Text);
const SUMMARY: Keyword = ("summary", Text);
const DEPRECATED: Keyword = ("deprecated", Flag);
const EXTERNAL_DOCS: Keyword = ("externalDocs", One(Kind::ExternalDocs));
const RUST_NAME: Keyword = ("x-rust-name", Reason);
const EXAMPLE: Keyword = ("example", Example);
const EXAMPLES: Keyword = ("examples", MapOrReferences(Kind::ExampleObject));
const CONTENT: Keyword = ("content", Map(Kind::MediaType));
const SCHEMA: Keyword = ("schema", OneOrReference(Kind::Schema));
const EXPLODE: Keyword = ("explode", Flag);
const STYLE: Keyword = (
    "style",
    Word(&[
        "matrix",
        "label",
        "simple",
        "form",
        "spaceDelimited",
        "pipeDelimited",
        "deepObject",
    ]),
);

const DOCUMENT: &[Keyword] = &[
    ("openapi", Text),
    ("info", One(Kind::Info)),
    ("servers", Many(Kind::Server)),
    ("tags", Many(Kind::Tag)),
    EXTERNAL_DOCS,
    ("security", Requirements),
    ("paths", One(Kind::Paths)),
    ("components", One(Kind::Components)),
    ("webhooks", Map(Kind::Webhook)),
    ("x-continues", Reason),
    ("x-published-as", Text),
];

const INFO: &[Keyword] = &[
    ("title", Text),
    ("version", Text),
    DESCRIPTION,
    ("termsOfService", Text),
    ("contact", One(Kind::Contact)),
    ("license", One(Kind::License)),
];

const SERVER: &[Keyword] = &[
    ("url", Text),
    DESCRIPTION,
    ("variables", Map(Kind::ServerVariable)),
];

const SERVER_VARIABLE: &[Keyword] = &[("enum", Texts), ("default", Text), DESCRIPTION];

const PATH_ITEM: &[Keyword] = &[
    ("$ref", Refused(NO_PATH_REFERENCE)),
    SUMMARY,
    DESCRIPTION,
    ("get", One(Kind::Operation)),
    ("put", One(Kind::Operation)),
    ("post", One(Kind::Operation)),
    ("delete", One(Kind::Operation)),
    ("options", One(Kind::Operation)),
    ("head", One(Kind::Operation)),
    ("patch", One(Kind::Operation)),
    ("trace", One(Kind::Operation)),
    ("servers", Refused(NO_SERVERS)),
    ("parameters", ManyOrReferences(Kind::Parameter)),
];

const OPERATION: &[Keyword] = &[
    ("operationId", Reason),
    ("tags", Texts),
    SUMMARY,
    DESCRIPTION,
    EXTERNAL_DOCS,
    DEPRECATED,
    ("security", Requirements),
    ("parameters", ManyOrReferences(Kind::Parameter)),
    ("requestBody", OneOrReference(Kind::RequestBody)),
    ("responses", One(Kind::Responses)),
    ("callbacks", Refused(NO_CALLBACKS)),
    ("servers", Refused(NO_SERVERS)),
    RUST_NAME,
    ("x-deprecation-note", Reason),
    ("x-reads-only", Reason),
    ("x-example-fields", Texts),
    ("x-example-values", Shape::Examples),
    ("x-example-result", Reason),
    ("x-unlisted", Reason),
    ("x-paging", One(Kind::Paging)),
    ("x-envelope", One(Kind::Envelope)),
];

const WEBHOOK: &[Keyword] = &[("post", One(Kind::Event))];

const EVENT: &[Keyword] = &[
    SUMMARY,
    DESCRIPTION,
    EXTERNAL_DOCS,
    ("requestBody", OneOrReference(Kind::RequestBody)),
    ("responses", One(Kind::Responses)),
    RUST_NAME,
    ("x-event-tags", Texts),
    ("x-unlisted", Reason),
];

const PAGING: &[Keyword] = &[
    ("none", Reason),
    ("items", Reason),
    ("limit", Reason),
    ("maximum", Count),
    ("offset", Reason),
    ("page", Reason),
    ("first", Count),
    ("cursor", Shape::TextMap),
    ("without", Reason),
    ("total", Reason),
    ("more", Reason),
];

const ENVELOPE: &[Keyword] = &[("none", Reason), ("payload", Reason)];

const PARAMETER: &[Keyword] = &[
    ("name", Reason),
    ("in", Word(&["query", "header", "path", "cookie"])),
    DESCRIPTION,
    ("required", Flag),
    DEPRECATED,
    (
        "allowEmptyValue",
        Never("remove it by an overlay: a parameter is sent with a value or not at all"),
    ),
    STYLE,
    EXPLODE,
    ("allowReserved", Never(NO_RESERVED)),
    SCHEMA,
    EXAMPLE,
    EXAMPLES,
    CONTENT,
    RUST_NAME,
];

const HEADER: &[Keyword] = &[
    DESCRIPTION,
    ("required", Flag),
    DEPRECATED,
    ("style", Word(&["simple"])),
    EXPLODE,
    SCHEMA,
    EXAMPLE,
    EXAMPLES,
    CONTENT,
    RUST_NAME,
];

const REQUEST_BODY: &[Keyword] = &[DESCRIPTION, ("required", Flag), CONTENT];

const MEDIA_TYPE: &[Keyword] = &[SCHEMA, EXAMPLE, EXAMPLES, ("encoding", Map(Kind::Encoding))];

const ENCODING: &[Keyword] = &[
    ("contentType", Text),
    ("headers", Refused(NO_PART_HEADERS)),
    (
        "style",
        Word(&["form", "spaceDelimited", "pipeDelimited", "deepObject"]),
    ),
    EXPLODE,
    ("allowReserved", Never(NO_RESERVED)),
];

const RESPONSE: &[Keyword] = &[
    DESCRIPTION,
    ("headers", MapOrReferences(Kind::Header)),
    CONTENT,
    ("links", Refused(NO_LINKS)),
    RUST_NAME,
    ("x-outcome", Word(&["error"])),
    ("x-hint", Reason),
];

const EXAMPLE_OBJECT: &[Keyword] = &[
    SUMMARY,
    DESCRIPTION,
    ("value", Example),
    ("externalValue", Text),
];

const COMPONENTS: &[Keyword] = &[
    ("schemas", MapOrReferences(Kind::Schema)),
    ("securitySchemes", MapOrReferences(Kind::SecurityScheme)),
    ("responses", MapOrReferences(Kind::Response)),
    ("parameters", MapOrReferences(Kind::Parameter)),
    EXAMPLES,
    ("requestBodies", MapOrReferences(Kind::RequestBody)),
    ("headers", MapOrReferences(Kind::Header)),
    ("links", Refused(NO_LINKS)),
    ("callbacks", Refused(NO_CALLBACKS)),
];

const SCHEMA_OBJECT: &[Keyword] = &[
    (
        "type",
        Word(&["string", "number", "integer", "boolean", "array", "object"]),
    ),
    ("format", Text),
    ("title", Text),
    DESCRIPTION,
    ("nullable", Flag),
    DEPRECATED,
    ("readOnly", Flag),
    ("writeOnly", Flag),
    ("enum", Shape::Values),
    ("default", Example),
    ("minimum", Number),
    ("exclusiveMinimum", Flag),
    ("maximum", Number),
    ("exclusiveMaximum", Flag),
    ("multipleOf", Number),
    ("minLength", Count),
    ("maxLength", Count),
    ("pattern", Text),
    ("minItems", Count),
    ("maxItems", Count),
    ("uniqueItems", Flag),
    ("items", OneOrReference(Kind::Schema)),
    ("minProperties", Count),
    ("maxProperties", Count),
    ("required", Texts),
    ("properties", MapOrReferences(Kind::Schema)),
    ("additionalProperties", SchemaOrFlag),
    ("allOf", ManyOrReferences(Kind::Schema)),
    ("oneOf", ManyOrReferences(Kind::Schema)),
    ("anyOf", ManyOrReferences(Kind::Schema)),
    ("discriminator", One(Kind::Discriminator)),
    ("not", Refused(NO_NOT)),
    ("xml", Refused(NO_XML)),
    EXTERNAL_DOCS,
    EXAMPLE,
    RUST_NAME,
    ("x-aliases", Shape::TextsMap),
    ("x-variant-names", ReasonMap),
    ("x-library-type", Reason),
    ("x-written-as", Reason),
    ("x-text-of", Word(&["integer", "number", "boolean"])),
    ("x-raw-json", Reason),
];

const DISCRIMINATOR: &[Keyword] = &[("propertyName", Text), ("mapping", Refused(NO_MAPPING))];

const SECURITY_SCHEME: &[Keyword] = &[
    ("type", Word(&["apiKey", "http", "oauth2", "openIdConnect"])),
    ("scheme", Text),
    ("bearerFormat", Text),
    ("in", Word(&["query", "header", "cookie"])),
    ("name", Text),
    DESCRIPTION,
    ("flows", One(Kind::Flows)),
    ("openIdConnectUrl", Text),
    ("x-token-types", Texts),
];

const FLOWS: &[Keyword] = &[
    ("implicit", One(Kind::Flow)),
    ("password", One(Kind::Flow)),
    ("clientCredentials", One(Kind::Flow)),
    ("authorizationCode", One(Kind::Flow)),
];

const FLOW: &[Keyword] = &[
    ("authorizationUrl", Text),
    ("tokenUrl", Text),
    ("refreshUrl", Text),
    ("scopes", Shape::TextMap),
];

const TAG: &[Keyword] = &[("name", Text), DESCRIPTION, EXTERNAL_DOCS];

const NAMES: Keyword = ("names", One(Kind::OverlayNames));
const TEXTS: Keyword = ("texts", One(Kind::OverlayTexts));
const ACTIONS: Keyword = ("actions", Many(Kind::Action));

const OVERLAY: &[Keyword] = &[
    ("overlay", Word(&["1.0.0"])),
    ("info", One(Kind::OverlayInfo)),
    ("extends", ReasonOrReasons),
    NAMES,
    TEXTS,
    ACTIONS,
    ("versions", Map(Kind::OverlayPart)),
];

const OVERLAY_PART: &[Keyword] = &[
    ("renames", One(Kind::OverlayRenames)),
    NAMES,
    TEXTS,
    ACTIONS,
];

const OVERLAY_RENAMES: &[Keyword] = &[
    ("operations", ReasonMap),
    ("responses", ReasonMap),
    ("schemas", ReasonMap),
];

const OVERLAY_NAMES: &[Keyword] = &[
    ("operations", ReasonMap),
    ("parameters", ReasonMap),
    ("requests", ReasonMap),
    ("responses", ReasonMap),
    ("schemas", ReasonMap),
];

const OVERLAY_TEXTS: &[Keyword] = &[
    ("operations", ReasonMapOr(Kind::OperationTexts)),
    ("parameters", ReasonMap),
    ("requests", ReasonMap),
    ("responses", ReasonMapOr(Kind::ResponseTexts)),
    ("schemas", ReasonMap),
];

const OPERATION_TEXTS: &[Keyword] = &[
    ("summary", Reason),
    ("description", Reason),
    ("x-deprecation-note", Reason),
];

const RESPONSE_TEXTS: &[Keyword] = &[("description", Reason), ("x-hint", Reason)];

const ACTION: &[Keyword] = &[
    ("target", Reason),
    ("description", Reason),
    ("update", Example),
    ("remove", Flag),
];

const CONTACT: &[Keyword] = &[("name", Text), ("url", Text), ("email", Text)];

const LICENSE: &[Keyword] = &[("name", Text), ("url", Text)];

const EXTERNAL: &[Keyword] = &[DESCRIPTION, ("url", Text)];

const OVERLAY_INFO: &[Keyword] = &[("title", Text), ("version", Text)];
