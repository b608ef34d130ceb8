//! Finding the operation that a request calls.

use http::HeaderMap;
use percent_encoding::percent_decode_str;

use highlevel_runtime::Metadata;
use highlevel_runtime::internal::{literal_segments, placeholder};

use super::operation::Listed;
use super::request::RawRequest;

/// The operations that match a request in the table of operations.
pub(super) struct Route {
    /// The operations that the request calls. There are several, for example, if two modules have the same operation, because
    /// their requests are equal.
    pub(super) called: Vec<Listed>,
    /// Operations with the method and path of the request that send other headers, such as another `Version`.
    pub(super) similar: Vec<Listed>,
}

/// Finds the operations that `request` calls. If several path templates match, those with literal segments have precedence over
/// those with placeholders, and then those that require more headers.
pub(super) fn route<'a>(
    operations: impl Iterator<Item = &'a Listed>,
    request: &RawRequest,
) -> Route {
    let mut called: Vec<(Rank, Listed)> = Vec::new();
    let mut similar = Vec::new();
    for operation in operations.filter(|listed| listed.metadata.method == *request.method()) {
        let Some(literal) = literal_segments(operation.metadata.path, request.path()) else {
            continue;
        };
        if sends_headers(operation.metadata, request.headers()) {
            let rank = (literal, operation.metadata.headers.len());
            called.push((rank, *operation));
        } else {
            similar.push(*operation);
        }
    }
    let highest = called.iter().map(|(rank, _)| rank).max().cloned();
    called.retain(|(rank, _)| Some(rank) == highest.as_ref());
    Route {
        called: called.into_iter().map(|(_, operation)| operation).collect(),
        similar,
    }
}

/// Which segments of a template are literal, and how many headers the operation requires.
type Rank = (Vec<bool>, usize);

/// Returns the values of a template's placeholders in a path that matches the template.
pub(super) fn placeholders(template: &'static str, path: &str) -> Vec<(&'static str, String)> {
    let segments = template.split('/').zip(path.split('/'));
    segments
        .filter_map(|(template, segment)| {
            let value = percent_decode_str(segment).decode_utf8_lossy();
            Some((placeholder(template)?, value.into_owned()))
        })
        .collect()
}

fn sends_headers(metadata: &Metadata, headers: &HeaderMap) -> bool {
    metadata.headers.iter().all(|(name, value)| {
        headers
            .get(*name)
            .is_some_and(|sent| sent.as_bytes() == value.as_bytes())
    })
}
