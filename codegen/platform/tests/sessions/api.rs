//! Operations that take different kinds of token.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Error, ErrorKind, Metadata, Operation, RequestParts, ResponseParts,
    TokenType,
};

/// What the server answered to a call: the token that it was made with.
pub(crate) async fn call<P: Operation<Output = String, Error = Failure>>(
    client: &Client,
    params: P,
) -> Result<String, Error<Failure>> {
    client.request(params).send().await
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Failure(pub(crate) u16);

impl ErrorKind for Failure {
    fn read(response: &ResponseParts) -> Self {
        Self(response.status().as_u16())
    }
}

macro_rules! operation {
    ($name:ident, $path:literal, $tokens:expr) => {
        #[derive(Clone, Debug)]
        pub(crate) struct $name;

        impl Operation for $name {
            type Output = String;
            type Error = Failure;

            const METADATA: &'static Metadata = &Metadata {
                id: stringify!($name),
                method: Method::GET,
                path: $path,
                headers: &[],
                success: &[200],
                errors: &[401],
                scopes: &[],
                tokens: $tokens,
                docs: "",
            };

            fn request(&self, _: &mut RequestParts) {}

            fn output(response: &ResponseParts) -> Result<String, DecodeError> {
                response.text()
            }
        }
    };
}

operation!(OfLocation, "/whoami", &[TokenType::Location]);
operation!(OfAgency, "/whoami", &[TokenType::Agency]);
operation!(OfBoth, "/whoami", &[TokenType::Location, TokenType::Agency]);
operation!(OfAny, "/whoami", &[]);
operation!(Forbidden, "/forbidden", &[]);
