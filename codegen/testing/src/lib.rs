//! Shared parts of the tests of this workspace: a scripted server on the loopback, a capture of logs, percent-decoding, and a check
//! that secrets are hidden.
//!
//! It depends on no other crate of the workspace, so that each of them can have it as a dev-dependency.
//!
//! ```
//! use highlevel_testing::{Log, Response, Server};
//! # use tokio::io::{AsyncReadExt, AsyncWriteExt};
//!
//! # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
//! let (log, guard) = Log::start();
//! let server = Server::responding(Response::new("200 OK", "{}")).await;
//! // … call `server.url` …
//! # let mut socket = tokio::net::TcpStream::connect(&server.url["http://".len()..]).await.unwrap();
//! # socket.write_all(b"GET /pages?a=%20 HTTP/1.1\r\n\r\n").await.unwrap();
//! # socket.read_to_end(&mut Vec::new()).await.unwrap();
//! assert_eq!(server.request().path(), "/pages");
//! drop(guard);
//! assert!(!log.text().contains("secret"));
//! # });
//! ```

mod decode;
mod log;
mod request;
mod response;
mod server;

pub use crate::decode::percent_decode;
pub use crate::log::{Log, assert_hidden, shown};
pub use crate::request::Request;
pub use crate::response::Response;
pub use crate::server::{Server, Step, listen, reset};
