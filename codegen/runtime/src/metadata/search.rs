//! Finding operations by path and by text.

use super::route::literal_segments;
use super::{Api, Metadata};

/// Returns the operations that a request with this method and path calls. Literal segments have precedence: for
/// `/contacts/search`, an operation with this path is returned instead of `/contacts/{contactId}`. There can be several, because
/// versions of an API share paths. The path may have a query, and may be a template.
pub fn operations_at(
    all: impl Iterator<Item = &'static Metadata>,
    method: impl AsRef<str>,
    path: &str,
) -> impl Iterator<Item = &'static Metadata> {
    let method = method.as_ref();
    let path = path.split_once('?').map_or(path, |(path, _)| path);
    let mut fitting = Vec::new();
    for operation in all {
        if operation.method.as_str().eq_ignore_ascii_case(method)
            && let Some(literal) = literal_segments(operation.path, path)
        {
            fitting.push((literal, operation));
        }
    }
    let best = fitting.iter().map(|(literal, _)| literal).max().cloned();
    fitting
        .into_iter()
        .filter(move |(literal, _)| Some(literal) == best.as_ref())
        .map(|(_, operation)| operation)
}

impl Metadata {
    /// Returns whether the operation mentions each word of `text`: in its id, name, summary, method, path or scopes, or in the
    /// title or module of its API. Case is ignored.
    pub fn mentions(&self, text: &str) -> bool {
        let Api { title, module, .. } = self.api;
        let (method, scopes) = (self.method.as_str(), self.scopes.join("\n"));
        let named = [self.id, self.name, self.summary, method, self.path];
        let all = [named.join("\n").as_str(), &scopes, title, module].join("\n");
        let all = all.to_lowercase();
        let text = text.to_lowercase();
        text.split_whitespace().all(|word| all.contains(word))
    }
}
