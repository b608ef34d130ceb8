//! A typed client of the HighLevel (GoHighLevel) API.
//!
//! Every API has a Cargo feature and a module of its own; `full` enables all of them, and [`operations`]
//! lists what they offer. Version 2 of an API stands at the root of the crate (`contacts`), version 3 in
//! `v3` (`v3::contacts`, feature `v3-contacts`). A call starts at the [`Client`]: what an operation requires are the arguments of its method, what it may have are
//! setters, and `send` makes the call.
//!
//! ```no_run
//! # #[cfg(feature = "social-planner")]
//! # async fn connect(secret: String) -> Result<(), Box<dyn std::error::Error>> {
//! use highlevel::social_planner::StartLinkedinOauthError;
//! use highlevel::{Client, Error, Token};
//!
//! let client = Client::builder().token(Token::location(secret)).build()?;
//!
//! let started = client
//!     .social_planner()
//!     .start_linkedin_oauth("ve9EPM428h8vShlRW1KT", "u37swmmLbA02zgqKPpxITe2")
//!     .page("integration")
//!     .send()
//!     .await;
//!
//! match started {
//!     Ok(start) => println!("open {}", start.location),
//!     Err(Error::Api(failure)) => match failure.kind() {
//!         StartLinkedinOauthError::Unauthorized(body) => eprintln!("{:?}", body.message),
//!         other => eprintln!("{other:?}"),
//!     },
//!     Err(error) => return Err(error.into()),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # One operation, three things
//!
//! An operation such as `start-linkedin-oauth` is a request builder (`StartLinkedinOauth`), a parameter
//! struct (`StartLinkedinOauthParams`, for code that builds a call as data and hands it to
//! [`Client::request`](highlevel_runtime::Client::request)) and an error enum (`StartLinkedinOauthError`,
//! with a variant for each documented status).
//!
//! # Strict when sending, lenient when receiving
//!
//! What the documentation requires of a request is required by its types. Of a response nothing is
//! demanded: a field that is absent, or whose JSON does not fit its documented type, is `None`. Such a
//! [`Mismatch`] fails nothing; it is reported through `tracing` and by
//! [`Response::mismatches`]. Sets of strings are enums with a variant `Unknown`. The untouched body is
//! always at hand: `send_with_meta` returns it beside the value, `send_raw` instead of it.
//!
//! # Calls that survive production
//!
//! A call is repeated when that may help and does no harm ([`RetryPolicy`]), waits for its turn under the
//! server's rate limits ([`Client::limits`](highlevel_runtime::Client::limits)), and takes no longer than it
//! may. The [`ClientBuilder`] sets this for all calls, [`CallOptions`] for one:
//!
//! ```no_run
//! # #[cfg(feature = "contacts")]
//! # async fn look(client: highlevel::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use std::time::Duration;
//! use highlevel::CallOptions;
//!
//! let contact = client
//!     .contacts()
//!     .get_contact("ocQHyuzHvysMo5N5VsXc")
//!     .with_options(CallOptions::new().timeout(Duration::from_secs(5)))
//!     .send()
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! Every attempt is a `tracing` span with the names that OpenTelemetry has for HTTP clients; a [`Hook`] sees
//! and marks each. Programs without async turn on the feature `blocking` and call `send_blocking`.
//!
//! # Features
//!
//! | feature | what |
//! | --- | --- |
//! | `contacts`, `v3-contacts`, … | one API of one version |
//! | `full` | every API |
//! | `serde` | `serde::Serialize` and `serde::Deserialize` for every type and parameter struct |
//! | `blocking` | `send_blocking` and its like, for programs without async |
//! | `extra-traits` | `PartialEq` for every type, `Hash`, `FromStr` and `AsRef<str>` for enums, `Clone` and `Debug` for request builders |

mod client;

pub use client::Client;
#[cfg(feature = "blocking")]
pub use highlevel_runtime::blocking;
pub use highlevel_runtime::{
    ApiFailure, Attempt, BuildError, CallOptions, ClientBuilder, DecodeError,
    DecodeFailure, Download, Error, File, Hook, JsonError, LimitError, Limits, Metadata,
    Mismatch, Nullable, Operation, Outcome, RateLimits, RawResponse, Request,
    RequestError, RequestProblem, Response, RetryPolicy, Token, TokenError,
    TokenFailure, TokenFuture, TokenRefusal, TokenSource, TokenType, TransportError,
    TransportErrorKind,
};

#[cfg(feature = "pets")]
pub mod pets;

pub mod operations;
