//! Properties of the URL of a request, for any parameters and base URL.

use highlevel_runtime::fuzzing::{address, base_url};
use highlevel_runtime::http::{Method, Uri};
use highlevel_runtime::url::{Url, form_urlencoded};
use highlevel_runtime::{Metadata, RequestParts};

use crate::head::one_line;

static OPERATION: Metadata =
    Metadata::new("get-note", Method::GET, "/contacts/{contactId}/notes/{id}");

/// Checks the properties for `input`: a base URL, and in further lines two path values, a query value, an element of a list in
/// the query, and a header value.
pub fn check(input: &str) {
    let mut lines = input.split('\n');
    let mut next = || lines.next().unwrap_or_default();
    let base = check_base(next());
    let (contact, id, query, item, header) = (next(), next(), next(), next(), next());
    let default = Url::parse("https://services.leadconnectorhq.com").expect("it is a URL");
    for base in base.iter().chain([&default]) {
        let mut parts = RequestParts::new(&OPERATION);
        parts.path("contactId", &contact);
        parts.path("id", &id);
        parts.query("q", &query);
        parts.query_joined("list", &vec!["a", item], ',');
        parts.header("x-value", &header);
        match address(&parts, base) {
            Ok(url) => {
                check_path(base, &url, [contact, id]);
                check_query(&url, query, item);
                assert!(url.as_str().len() < usize::from(u16::MAX));
                assert!(url.as_str().parse::<Uri>().is_ok(), "{url} cannot be sent");
            }
            Err(error) => {
                let text = error.to_string();
                assert!(!text.contains(char::is_control), "{text:?}");
                let is_refused = [contact, id].iter().any(|id| ["", ".", ".."].contains(id))
                    || item.contains(',')
                    || header.trim_matches(' ') != header
                    || !header.bytes().all(|byte| (b' '..=b'~').contains(&byte))
                    || input.len() > 5000;
                assert!(is_refused, "refused without a reason: {text}");
            }
        }
    }
}

fn check_base(text: &str) -> Option<Url> {
    match base_url(text, false) {
        Ok(url) => {
            let host = url.host_str().unwrap_or_default();
            let is_here = ["localhost", "[::1]"].contains(&host)
                || host.starts_with("127.")
                || host.ends_with(".localhost");
            assert!(
                url.scheme() == "https" || (url.scheme() == "http" && is_here),
                "{url}"
            );
            assert!(
                url.username().is_empty() && url.password().is_none(),
                "{url}"
            );
            assert!(url.query().is_none() && url.fragment().is_none(), "{url}");
            Some(url)
        }
        Err(error) => {
            one_line(&error.to_string());
            None
        }
    }
}

/// Each value is one segment, and no value changes the host or the rest of the path.
fn check_path(base: &Url, url: &Url, values: [&str; 2]) {
    assert_eq!(url.origin(), base.origin());
    let prefix = base.path().trim_end_matches('/');
    let rest = url.path().strip_prefix(prefix).expect("the prefix is kept");
    let segments: Vec<&str> = rest.split('/').collect();
    let ["", "contacts", contact, "notes", id] = segments.as_slice() else {
        panic!("{url} has other segments");
    };
    for (segment, value) in [*contact, *id].into_iter().zip(values) {
        // The query decoder also works for path segments, because a plus is always encoded in them.
        assert!(!segment.contains('+'), "{segment}");
        let decoded = form_urlencoded::parse(segment.as_bytes()).next();
        assert_eq!(decoded.as_ref().map(|(name, _)| &**name), Some(value));
    }
}

fn check_query(url: &Url, query: &str, item: &str) {
    let pairs: Vec<_> = url.query_pairs().collect();
    let list = format!("a,{item}");
    let expected = [("q", query), ("list", &list)];
    let pairs: Vec<(&str, &str)> = pairs
        .iter()
        .map(|(name, value)| (&**name, &**value))
        .collect();
    assert_eq!(pairs, expected, "{url}");
    assert_eq!(url.fragment(), None);
}
