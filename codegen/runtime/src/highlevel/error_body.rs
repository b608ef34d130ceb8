//! The content of error bodies, in every known format of HighLevel's servers and the gateways in front of them.

use http::StatusCode;

use crate::json::{Kind, Node};

use super::TRACE_MEMBER;

/// The members that have the status of an error.
const STATUS_MEMBERS: [&str; 2] = ["statusCode", "status"];

/// The members that have the message of an error, the most specific first. `error` is often only the name of the status.
const MESSAGE_MEMBERS: [&str; 8] = [
    "message",
    "error_description",
    "msg",
    "errors",
    "detail",
    "error",
    "reason",
    "title",
];

/// The members that contain a machine-readable code. `error` contains one only if its value has an underscore.
const CODE_MEMBERS: [&str; 4] = ["canonicalCode", "code", "errorCode", "error"];

/// The paths of the id of the resource that already exists.
const EXISTING: [&str; 2] = ["meta.contactId", "conversationId"];

/// Parts of messages, in lower case, that mean that a resource already exists.
const EXISTS: [&str; 2] = ["duplicat", "already exist"];

/// Further members that only describe an error. A body with other non-empty members may be a success.
const DESCRIBING_MEMBERS: [&str; 11] = [
    "name",
    "options",
    "path",
    "timestamp",
    "stack",
    "type",
    "details",
    "meta",
    "resolution",
    "requestId",
    "errorType",
];

/// Maximum length of a code. A longer value may be a secret.
const LONGEST_CODE: usize = 80;

/// Maximum length of a code with many digits. A longer one may be a secret.
const LONGEST_NUMBERED_CODE: usize = 16;

/// Maximum nesting of messages within messages.
const DEEPEST: usize = 4;

/// The content of an error body.
#[derive(Debug, Default)]
pub(crate) struct ErrorBody {
    pub(crate) message: Option<String>,
    pub(crate) code: Option<String>,
    pub(crate) trace_id: Option<String>,
    pub(crate) existing_id: Option<String>,
}

impl ErrorBody {
    /// Reads the members that are present.
    pub(crate) fn read(body: Node<'_>) -> Self {
        let message = message_in(body);
        let lower = message.as_deref().unwrap_or_default().to_lowercase();
        let exists = EXISTS.iter().any(|phrase| lower.contains(phrase));
        let existing_id = || EXISTING.into_iter().find_map(|path| detail_in(body, path));
        Self {
            code: code_in(body),
            trace_id: trace_id_in(body),
            existing_id: exists.then(existing_id).flatten(),
            message,
        }
    }
}

/// Returns the id of the call that a body names.
pub(crate) fn trace_id_in(body: Node<'_>) -> Option<String> {
    member(body, TRACE_MEMBER)?
        .as_str()
        .filter(|id| !id.is_empty())
        .map(str::to_owned)
}

/// Returns the messages under all members of an error body that have messages, because any of them can be about the token.
pub(crate) fn all_messages_in(body: Node<'_>) -> Option<String> {
    join(
        MESSAGE_MEMBERS
            .into_iter()
            .filter_map(|name| message_of(member(body, name)?, DEEPEST)),
    )
}

/// Returns the string or number at a path such as `meta.contactId`.
pub(crate) fn detail_in(body: Node<'_>, path: &str) -> Option<String> {
    let found = path
        .split('.')
        .try_fold(body, |node, name| member(node, name))?;
    text_of(found)
}

/// Returns the status of a failure that a body states, although the status of its response is a success.
pub(crate) fn stated_failure(body: Node<'_>) -> Option<StatedFailure> {
    let number = |name| member(body, name)?.number_text()?.parse::<u16>().ok();
    let mut stated = STATUS_MEMBERS.into_iter().filter_map(number);
    let status = stated.next()?;
    if !is_failure(status) || !stated.all(is_failure) {
        return None;
    }
    let message = message_in(body);
    let has_payload = !body
        .entries()
        .all(|(name, value)| is_no_payload(name, value));
    if has_payload && message.is_none() {
        // Next to other data and without a message, a number such as `status` need not be an HTTP status.
        return None;
    }
    Some(StatedFailure {
        status: StatusCode::from_u16(status).ok()?,
        is_certain: !has_payload && (message.is_some() || member(body, "name").is_some()),
    })
}

/// The description of a failure in a body.
#[derive(Debug)]
pub(crate) struct StatedFailure {
    pub(crate) status: StatusCode,
    /// Whether the body contains nothing but an error, with a message or a name. Otherwise the call may have succeeded, at least
    /// partly.
    pub(crate) is_certain: bool,
}

/// Returns whether a body states that the call failed, whatever the status of the response.
pub(crate) fn says_failure(body: Node<'_>) -> bool {
    let says = |(name, value): (&str, Node<'_>)| match name {
        "statusCode" | "status" => value
            .number_text()
            .and_then(|status| status.parse::<f64>().ok())
            .is_some_and(|status| status >= 400.0),
        "success" | "succeeded" | "succeded" => value.kind() == Kind::False,
        "error" | "errors" => {
            value.as_str().is_some_and(|text| !text.is_empty())
                || value.elements().next().is_some()
                || value.entries().next().is_some()
        }
        _ => false,
    };
    body.entries().any(says)
}

/// Returns the message of an error body. A list of messages is joined.
fn message_in(body: Node<'_>) -> Option<String> {
    MESSAGE_MEMBERS
        .into_iter()
        .find_map(|name| message_of(member(body, name)?, DEEPEST))
}

/// Returns the messages in a value. Objects are searched as well, because validators and version 3 nest messages in them.
fn message_of(node: Node<'_>, depth: usize) -> Option<String> {
    let depth = depth.checked_sub(1)?;
    match node.kind() {
        Kind::Array => join(node.elements().filter_map(|item| message_of(item, depth))),
        Kind::Object => {
            let inner = |name| message_of(member(node, name)?, depth);
            MESSAGE_MEMBERS
                .into_iter()
                .find_map(inner)
                .or_else(|| constraints_of(node))
                .or_else(|| messages_by_field(node))
        }
        Kind::True | Kind::False => None,
        _ => text_of(node),
    }
}

/// Returns the messages of the constraints that a property violates, including nested properties.
fn constraints_of(node: Node<'_>) -> Option<String> {
    let texts = member(node, "constraints")
        .into_iter()
        .flat_map(Node::entries)
        .filter_map(|(_, text)| text_of(text));
    let children = member(node, "children")
        .into_iter()
        .flat_map(Node::elements)
        .filter_map(constraints_of);
    join(texts.chain(children))
}

/// Returns the messages of an object that maps fields to lists of messages. Other members are ignored, because they may be
/// values of the request.
fn messages_by_field(node: Node<'_>) -> Option<String> {
    let of_field = |(field, messages): (&str, Node<'_>)| {
        let messages = join(
            messages
                .elements()
                .filter_map(|item| item.as_str().map(str::to_owned)),
        )?;
        Some(format!("{field}: {messages}"))
    };
    join(node.entries().filter_map(of_field))
}

fn code_in(body: Node<'_>) -> Option<String> {
    let code = |node: Node<'_>, name: &str| {
        let text = text_of(member(node, name)?)?;
        // `error` often holds the name of the status or the message, so it only counts as a code if it contains an underscore.
        let is_code = is_code(&text) && (name != "error" || text.contains('_'));
        is_code.then_some(text)
    };
    let of = |node| CODE_MEMBERS.into_iter().find_map(|name| code(node, name));
    let inner = || {
        ["error", "message"]
            .into_iter()
            .find_map(|name| of(member(body, name)?))
    };
    of(body).or_else(inner)
}

/// Returns whether a string is a machine-readable code. The number of an error status is not, because the response has it already.
fn is_code(text: &str) -> bool {
    let is_word =
        |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b':' | b'/');
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    text.len() <= LONGEST_CODE
        && text.bytes().all(is_word)
        && (digits < 4 || text.len() <= LONGEST_NUMBERED_CODE)
        && !text.parse().is_ok_and(is_failure)
}

fn is_failure(status: u16) -> bool {
    (400..600).contains(&status)
}

/// Returns whether a member of a body describes an error, or is empty.
fn is_no_payload(name: &str, value: Node<'_>) -> bool {
    STATUS_MEMBERS.contains(&name)
        || MESSAGE_MEMBERS.contains(&name)
        || CODE_MEMBERS.contains(&name)
        || DESCRIBING_MEMBERS.contains(&name)
        || name == TRACE_MEMBER
        || is_empty(value)
}

fn is_empty(node: Node<'_>) -> bool {
    match node.kind() {
        Kind::Null | Kind::False => true,
        Kind::True => false,
        Kind::Array => node.elements().all(is_empty),
        Kind::Object => node.entries().all(|(_, value)| is_empty(value)),
        _ => matches!(node.as_str().or(node.number_text()), Some("" | "0")),
    }
}

fn member<'t>(node: Node<'t>, name: &str) -> Option<Node<'t>> {
    match node.kind() {
        Kind::Object => node.object("object")?.present(name),
        _ => None,
    }
}

fn text_of(node: Node<'_>) -> Option<String> {
    let text = node.as_str().or(node.number_text())?;
    (!text.trim().is_empty()).then(|| text.to_owned())
}

fn join(texts: impl Iterator<Item = String>) -> Option<String> {
    let texts: Vec<_> = texts.collect();
    (!texts.is_empty()).then(|| texts.join("; "))
}

#[cfg(test)]
mod tests;
