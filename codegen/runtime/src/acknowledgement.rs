//! The response of a call without a payload.

#[cfg(test)]
mod tests;

use crate::json::{Decode, Encode, Extra, Node, Object, Writer, impl_debug_fields};

/// The keys under which servers send the flag, in the order in which they are tried.
const FLAG_KEYS: [&str; 5] = ["success", "succeeded", "succeded", "status", "deleted"];

/// The keys under which servers send the text, in the order in which they are tried.
const MESSAGE_KEYS: [&str; 2] = ["message", "msg"];

/// The key of a copy of the response's status, which is in `extra`.
const STATUS_CODE: &str = "statusCode";

/// The response of a call without a payload, such as most deletions: it only states the result.
///
/// Servers send the flag under several names (`success`, `succeeded`, `succeded`, `status`, `deleted`) and often no text. Of several
/// flags, the first in this order counts.
///
/// # Examples
///
/// ```
/// # use highlevel_runtime as highlevel;
/// use highlevel::{Acknowledgement, json};
///
/// let read = json::read::<Acknowledgement>(r#"{"succeded": true}"#)?;
/// assert_eq!(read.value.succeeded, Some(true));
/// // A response of a mock:
/// let deleted = Acknowledgement::new(true).message("Deleted the contact");
/// # Ok::<(), highlevel::JsonError>(())
/// ```
#[doc(alias = "Success")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Acknowledgement {
    /// Whether the call succeeded. `None` if the server sends no flag, or none that can be read as a boolean. That is no failure:
    /// a call that the server refused is an error.
    #[doc(alias = "success")]
    #[doc(alias = "succeded")]
    pub succeeded: Option<bool>,
    /// Message that describes the result, such as `Post updated`.
    pub message: Option<String>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// Other members that were received, such as `statusCode`.
    pub extra: Extra,
    /// The key under which the flag was received.
    flag_key: Option<&'static str>,
    /// The key under which the text was received.
    message_key: Option<&'static str>,
}

impl_debug_fields! {
    Acknowledgement { succeeded, message, trace_id }
}

impl Acknowledgement {
    /// Creates an acknowledgement without a text, for example as the response of a mock.
    #[must_use]
    pub fn new(succeeded: bool) -> Self {
        Self {
            succeeded: Some(succeeded),
            ..Self::default()
        }
    }

    /// Sets the text.
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

/// Reads flag and text under any of their names. Members without a field are in `extra`.
impl Decode for Acknowledgement {
    fn decode(node: Node<'_>) -> Option<Self> {
        let mut object = node.object("Acknowledgement")?;
        // Mark all these keys as documented. Those that no field holds stay in `extra`.
        for key in FLAG_KEYS.iter().chain(&MESSAGE_KEYS).chain([&STATUS_CODE]) {
            object.find(key);
        }
        let (flag_key, succeeded) = first::<bool>(&mut object, &FLAG_KEYS).unzip();
        let (message_key, message) = first::<String>(&mut object, &MESSAGE_KEYS).unzip();
        Some(Self {
            flag_key,
            message_key,
            succeeded,
            message,
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// Reads the first member among `keys` whose value is a `T`, and returns it with its key.
fn first<T: Decode>(object: &mut Object<'_>, keys: &[&'static str]) -> Option<(&'static str, T)> {
    let mut keys = keys.iter().copied();
    keys.find_map(|key| Some((key, object.optional(key)?)))
}

/// Writes flag and text under the names under which they were received, or as `success` and `message`.
impl Encode for Acknowledgement {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field(self.flag_key.unwrap_or(FLAG_KEYS[0]), &self.succeeded);
        object.field(self.message_key.unwrap_or(MESSAGE_KEYS[0]), &self.message);
        object.field("traceId", &self.trace_id);
    }
}

crate::json::impl_serde!(Acknowledgement);
