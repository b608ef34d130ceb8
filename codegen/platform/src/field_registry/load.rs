//! The call that returns the custom fields of a location.

use highlevel_runtime::http::Method;
use highlevel_runtime::json::{Decode, Node};
use highlevel_runtime::{
    Api, ErrorKind, Metadata, Operation, RequestParts, ResponseParts, TokenType,
};

use super::definition::FieldDefinition;

/// The API, so that errors and logs name the call as its method is named: `locations.list_custom_fields`.
const LOCATIONS: Api = Api {
    title: "Locations",
    version: "v2",
    module: "locations",
    feature: "locations",
};

/// The error body of the call. It is empty, because [`Error`](highlevel_runtime::Error) has all useful facts.
pub(super) struct Refusal;

impl ErrorKind for Refusal {
    fn read(_: &ResponseParts) -> Self {
        Self
    }
}

/// `GET /locations/{locationId}/customFields`
#[derive(Clone)]
pub(super) struct ListCustomFields {
    pub(super) location_id: String,
}

impl Operation for ListCustomFields {
    type Output = Loaded;
    type Whole = Loaded;
    type Error = Refusal;

    const METADATA: &'static Metadata = &{
        let mut operation = Metadata::new(
            "get-custom-fields",
            Method::GET,
            "/locations/{locationId}/customFields",
        );
        operation.api = &LOCATIONS;
        operation.name = "list_custom_fields";
        operation.headers = &[("Version", "2021-07-28")];
        operation.success = &[200];
        operation.errors = &[400, 401, 422];
        operation.scopes = &["locations/customFields.readonly"];
        operation.tokens = &[TokenType::Location];
        operation.docs = "https://marketplace.gohighlevel.com/docs/ghl/locations/get-custom-fields";
        operation
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.query("model", &"all".to_owned());
    }
}

/// The fields. A response without `customFields` is an error, not a location without fields.
pub(super) struct Loaded(pub(super) Vec<FieldDefinition>);

impl Decode for Loaded {
    fn decode(node: Node<'_>) -> Option<Self> {
        let mut object = node.object("CustomFields")?;
        let Some(list) = object.present("customFields") else {
            node.mismatch("an object with `customFields`");
            return None;
        };
        Some(Self(Vec::decode(list)?))
    }
}
