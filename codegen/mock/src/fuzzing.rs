//! Entry points for the fuzz targets, which bypass the socket. They are only available with the feature `fuzzing`.

use bytes::Bytes;
use http::Request;

use super::form::read_parts;
use super::operation::{Listed, Place};
use super::read::to_json;
use super::request::RawRequest;
use super::route::route;
use highlevel_runtime::Metadata;

/// Reads a request as the server does.
pub async fn receive(request: Request<Bytes>) -> RawRequest {
    let (head, body) = request.into_parts();
    let parts = read_parts(&head.headers, &body).await;
    RawRequest::new(head, body, parts)
}

/// Returns whether `request` calls an operation.
pub fn calls(metadata: &'static Metadata, request: &RawRequest) -> bool {
    let listed = Listed {
        id: std::any::TypeId::of::<()>,
        name: metadata.id,
        metadata,
        params: std::any::type_name::<()>,
        example: super::Example::Empty,
    };
    !route([listed].iter(), request).called.is_empty()
}

/// Writes the parameters of an operation as JSON.
pub fn parameters(
    request: &RawRequest,
    metadata: &Metadata,
    places: &'static [Place],
) -> Result<String, String> {
    to_json(request, metadata, places)
}
