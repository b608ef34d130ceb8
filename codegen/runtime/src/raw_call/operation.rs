//! The metadata of raw calls.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use http::Method;

use super::METHODS;
use crate::metadata::Metadata;

/// Number of known pairs of method and path from which on all paths are hidden. A program has one pair for each combination of an
/// HTTP method and a literal path in its source.
const MOST: usize = 1024;

/// Shown instead of a path that was built at run time, because such a path may contain customers' data, and instead of every path
/// once there are [`MOST`].
const HIDDEN: &str = "/…";

/// The method of the metadata of calls with a method that a program defines. A program can define any number of them, and the
/// metadata is never freed.
const OTHER_METHOD: &[u8] = b"_OTHER";

static KNOWN: Mutex<BTreeMap<(String, &'static str), &'static Metadata>> =
    Mutex::new(BTreeMap::new());

/// Returns the metadata of a call, which is never freed. Calls with the same method and the same shown path share it, and so do
/// calls with methods that a program defines: only the path names them.
pub(super) fn metadata(method: Method, path: Option<&'static str>) -> &'static Metadata {
    let path = path.unwrap_or(HIDDEN);
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let path = if known.len() < MOST { path } else { HIDDEN };
    let (id, method) = if is_standard(&method) {
        (format!("{method} {path}"), method)
    } else {
        let other = Method::from_bytes(OTHER_METHOD).expect("it is a valid method");
        (path.to_owned(), other)
    };
    let key = (method.as_str().to_owned(), path);
    known
        .entry(key)
        .or_insert_with(|| Box::leak(Box::new(Metadata::new(id.leak(), method, path))))
}

fn is_standard(method: &Method) -> bool {
    METHODS.contains(method) || matches!(*method, Method::TRACE | Method::CONNECT)
}
