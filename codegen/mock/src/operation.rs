//! The mock's data about an operation: where its parameters are in a request, and how its responses are written.

use std::any::{TypeId, type_name};

use highlevel_runtime::json::{Decode, Encode};
use highlevel_runtime::{ErrorKind, Metadata, Operation};

use super::example::Example;
use super::response::MockResponse;

/// An operation that the mock can serve, implemented for its parameters.
pub trait MockOperation: Operation<Error: MockError> + Decode + 'static {
    /// The value that a test returns: the output, or a [`File`](highlevel_runtime::File) where the output is a download.
    type Success;

    /// The whole response that a test returns: the output in its envelope, or [`Success`](Self::Success) if it has none.
    type WholeSuccess;

    /// The method with which a test begins an expectation: `contacts().get_contact()`.
    const NAME: &'static str;

    /// The places of the parameters in a request.
    const PLACES: &'static [Place];

    /// The content of a success where a test has set none.
    const EXAMPLE: Example;

    /// Creates the response of a success.
    fn success(success: &Self::Success) -> MockResponse;

    /// Creates the response of a success with the envelope around its output.
    fn whole_success(whole: &Self::WholeSuccess) -> MockResponse;
}

/// An error enum that the mock can return.
pub trait MockError: ErrorKind {
    /// Returns the status and the body of a variant.
    fn failure(&self) -> Failure<'_>;

    /// Returns the documented example bodies, as JSON, with their status.
    fn examples() -> &'static [(u16, &'static str)] {
        &[]
    }
}

/// The status and body of a failure.
pub struct Failure<'a> {
    pub(super) status: Option<u16>,
    pub(super) body: Option<&'a dyn Encode>,
}

impl<'a> Failure<'a> {
    /// A documented status, with its body if it has one.
    pub fn new(status: u16, body: Option<&'a dyn Encode>) -> Self {
        Self {
            status: Some(status),
            body,
        }
    }

    /// A status that is not documented.
    pub fn undocumented() -> Self {
        Self {
            status: None,
            body: None,
        }
    }
}

/// An entry of the table of all operations that the mock knows.
#[derive(Clone, Copy, Debug)]
pub struct Listed {
    pub(super) id: fn() -> TypeId,
    pub(super) name: &'static str,
    pub(super) metadata: &'static Metadata,
    pub(super) example: Example,
    /// Returns the type of the parameters, with its path.
    pub(super) params: fn() -> &'static str,
}

impl Listed {
    /// Returns the entry of an operation.
    pub const fn of<P: MockOperation>() -> Self {
        Self {
            id: TypeId::of::<P>,
            name: P::NAME,
            metadata: P::METADATA,
            example: P::EXAMPLE,
            params: type_name::<P>,
        }
    }

    /// Returns the name of the operation in recordings: the path of the type of its parameters, without the crate and without
    /// the operation's own module.
    pub(super) fn label(&self) -> String {
        let mut segments: Vec<&str> = (self.params)().split("::").skip(1).collect();
        if segments.len() > 2 {
            segments.remove(segments.len() - 2);
        }
        segments.join("::")
    }
}

/// The place of a parameter in a request, and its key where the parameters are written as JSON.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    pub(super) key: &'static str,
    pub(super) wire: &'static str,
    pub(super) written: Written,
}

/// The encoding of a parameter.
#[derive(Clone, Copy, Debug)]
pub(super) enum Written {
    /// As a segment of the path.
    Path,
    /// In the query.
    Query,
    /// In the query, one pair for each element.
    QueryList,
    /// In the query, the elements joined by a separator.
    QueryJoined(char),
    /// In a header.
    Header,
    /// In a header, the elements joined by commas.
    HeaderList,
    /// As a property of a JSON body.
    Property,
    /// As a JSON body.
    Json,
    /// As a form-encoded body.
    Form,
    /// As a multipart body, some parts of which hold JSON.
    Multipart(&'static [&'static str]),
}

impl Place {
    /// A segment of the path.
    pub const fn path(wire: &'static str) -> Self {
        Self::new(wire, Written::Path)
    }

    /// A pair of the query.
    pub const fn query(wire: &'static str) -> Self {
        Self::new(wire, Written::Query)
    }

    /// A pair of the query for each element of a list.
    pub const fn query_list(wire: &'static str) -> Self {
        Self::new(wire, Written::QueryList)
    }

    /// A pair of the query that holds the elements of a list, joined by `separator`.
    pub const fn query_joined(wire: &'static str, separator: char) -> Self {
        Self::new(wire, Written::QueryJoined(separator))
    }

    /// A header.
    pub const fn header(wire: &'static str) -> Self {
        Self::new(wire, Written::Header)
    }

    /// A header that holds the elements of a list, joined by commas.
    pub const fn header_list(wire: &'static str) -> Self {
        Self::new(wire, Written::HeaderList)
    }

    /// A property of a JSON body.
    pub const fn property(wire: &'static str) -> Self {
        Self::new(wire, Written::Property)
    }

    /// A JSON body.
    pub const fn json(key: &'static str) -> Self {
        Self::new(key, Written::Json)
    }

    /// A form-encoded body.
    pub const fn form(key: &'static str) -> Self {
        Self::new(key, Written::Form)
    }

    /// A multipart body; `json` names the parts that hold JSON.
    pub const fn multipart(key: &'static str, json: &'static [&'static str]) -> Self {
        Self::new(key, Written::Multipart(json))
    }

    /// Sets the key, if it differs from the name on the wire.
    #[must_use]
    pub const fn keyed(mut self, key: &'static str) -> Self {
        self.key = key;
        self
    }

    const fn new(wire: &'static str, written: Written) -> Self {
        Self {
            key: wire,
            wire,
            written,
        }
    }
}

/// Implements [`MockOperation`]. The last argument is the example of a response, which only JSON and header outputs have:
/// `mock_operation!(GetContactParams, "contacts().get_contact()", json, [path("contactId")], "{}")`.
#[macro_export]
macro_rules! mock_operation {
    ($params:ty, $name:literal, $writer:ident $(($($member:literal),+))?, [$($place:ident($($argument:expr),*) $(.keyed($key:literal))?),* $(,)?] $(, $example:literal)?) => {
        impl $crate::MockOperation for $params {
            type Success = $crate::mock_success!($writer, $params, Output);
            type WholeSuccess = $crate::mock_success!($writer, $params, Whole);

            const NAME: &'static str = $name;

            const PLACES: &'static [$crate::Place] =
                &[$($crate::Place::$place($($argument),*)$(.keyed($key))?),*];

            const EXAMPLE: $crate::Example = $crate::mock_example!($writer $($example)?);

            fn success(success: &Self::Success) -> $crate::MockResponse {
                $crate::write::$writer(
                    <Self as $crate::runtime::Operation>::METADATA,
                    $(&[$($member),+],)?
                    success,
                )
            }

            fn whole_success(whole: &Self::WholeSuccess) -> $crate::MockResponse {
                $crate::write::whole::$writer(
                    <Self as $crate::runtime::Operation>::METADATA,
                    whole,
                )
            }
        }
    };
}

/// The type of the values that a test returns.
#[doc(hidden)]
#[macro_export]
macro_rules! mock_success {
    (download, $params:ty, $of:ident) => {
        $crate::runtime::File
    };
    ($writer:ident, $params:ty, $of:ident) => {
        <$params as $crate::runtime::Operation>::$of
    };
}

/// The example that a line of [`mock_operation!`] has.
#[doc(hidden)]
#[macro_export]
macro_rules! mock_example {
    (empty) => {
        $crate::Example::Empty
    };
    (text) => {
        $crate::Example::Text("text")
    };
    (download) => {
        $crate::Example::File("content")
    };
    (headers $example:literal) => {
        $crate::Example::Headers($example)
    };
    ($writer:ident $example:literal) => {
        $crate::Example::Json($example)
    };
}

/// Implements [`MockError`]: `mock_error!(ContactsError, [BadRequest(body) = 400; NotFound = 404])`.
#[macro_export]
macro_rules! mock_error {
    ($name:ty, [$($variant:ident $(($body:ident))? = $status:literal $(, $example:literal)?);* $(;)?]) => {
        impl $crate::MockError for $name {
            fn failure(&self) -> $crate::Failure<'_> {
                match self {
                    $(Self::$variant $(($body))? => $crate::Failure::new(
                        $status,
                        $crate::mock_error!(@body $($body)?),
                    ),)*
                    Self::Undocumented => $crate::Failure::undocumented(),
                }
            }

            fn examples() -> &'static [(u16, &'static str)] {
                &[$($(($status, $example),)?)*]
            }
        }
    };
    (@body) => { ::core::option::Option::None };
    (@body $body:ident) => { ::core::option::Option::Some($body) };
}
