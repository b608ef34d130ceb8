//! The root of the crate, and the modules around the APIs of versions that have one.

use std::collections::BTreeMap;

use quote::quote;

use crate::ir::{Library, Module, ROOT_VERSION, SHARED};

use super::docs::emit_inner_docs;
use super::file::{Job, SourceFile};
use super::index::emit_index_declaration;
use super::mock::emit_mock_root_declaration;
use super::scope::ident;

/// What users need of the runtime, under the names they know it by.
const REEXPORTS: &[&str] = &[
    "ApiFailure",
    "Attempt",
    "BuildError",
    "CallOptions",
    "ClientBuilder",
    "DecodeError",
    "DecodeFailure",
    "Download",
    "Error",
    "File",
    "Hook",
    "InvalidPosition",
    "Items",
    "JsonError",
    "LimitError",
    "Limits",
    "Metadata",
    "Mismatch",
    "Nullable",
    "Operation",
    "Outcome",
    "RateLimits",
    "Page",
    "Pages",
    "Paginated",
    "Paging",
    "PagingError",
    "PagingErrorKind",
    "PagingStep",
    "Position",
    "RawResponse",
    "Request",
    "RequestError",
    "RequestProblem",
    "Response",
    "RetryPolicy",
    "Token",
    "TokenError",
    "TokenErrorKind",
    "TokenFailure",
    "TokenFuture",
    "TokenRefusal",
    "TokenSource",
    "TokenType",
    "TransportError",
    "TransportErrorKind",
];

/// Returns what emits `lib.rs` and a file for each version that has a module of its own.
pub(super) fn jobs(library: &Library) -> Vec<Job<'_>> {
    let mut versions: BTreeMap<&str, Vec<&Module>> = BTreeMap::new();
    for module in &library.modules {
        versions.entry(&module.version).or_default().push(module);
    }
    let root = versions.remove(ROOT_VERSION).unwrap_or_default();
    let shared = versions.remove(SHARED);
    let private = shared.as_ref().map(|_| SHARED);
    let names: Vec<&str> = versions.keys().copied().collect();
    let mut jobs: Vec<Job<'_>> = vec![Box::new(move || Some(emit_lib(&root, &names, private)))];
    if let Some(modules) = shared {
        jobs.push(Box::new(move || Some(emit_shared(&modules))));
    }
    for (version, modules) in versions {
        jobs.push(Box::new(move || Some(emit_version(version, &modules))));
    }
    jobs
}

fn emit_lib(modules: &[&Module], versions: &[&str], private: Option<&str>) -> SourceFile {
    let docs = emit_inner_docs(CRATE_DOCS.lines());
    let reexports = REEXPORTS.iter().map(|name| ident(name));
    let modules = modules.iter().map(|module| emit_declaration(module));
    let versions = versions.iter().map(|version| ident(version));
    let private = private.map(ident).into_iter();
    let index = emit_index_declaration();
    let mock = emit_mock_root_declaration();
    let tokens = quote! {
        #docs
        mod client;
        #(mod #private;)*
        #mock

        pub use client::Client;
        #[cfg(feature = "blocking")]
        pub use highlevel_runtime::blocking;
        pub use highlevel_runtime::sessions;
        pub use highlevel_runtime::{#(#reexports),*};

        #(#modules)*
        #index
        #(pub mod #versions;)*
    };
    SourceFile::new("lib.rs", tokens)
}

fn emit_version(version: &str, modules: &[&Module]) -> SourceFile {
    let docs = format!(" The APIs of version {}.", version.trim_start_matches('v'));
    let modules = modules.iter().map(|module| emit_declaration(module));
    SourceFile::new(
        &format!("{version}.rs"),
        quote!(#![doc = #docs] #(#modules)*),
    )
}

/// Emits the module around what versions have in common.
fn emit_shared(modules: &[&Module]) -> SourceFile {
    let mut modules = modules.to_vec();
    modules.sort_unstable_by_key(|module| &module.name);
    let modules = modules.iter().map(|module| {
        let name = ident(module.name.as_str());
        let gates = &module.gates;
        let gate = (!gates.is_empty()).then(|| quote!(#[cfg(any(#(feature = #gates),*))]));
        quote!(#gate pub(crate) mod #name;)
    });
    let docs = " What several versions of an API have in common.";
    SourceFile::new(
        &format!("{SHARED}.rs"),
        quote!(#![doc = #docs] #(#modules)*),
    )
}

fn emit_declaration(module: &Module) -> proc_macro2::TokenStream {
    let name = ident(module.name.as_str());
    let feature = module
        .feature
        .as_ref()
        .map(|feature| quote!(#[cfg(feature = #feature)]));
    quote!(#feature pub mod #name;)
}

/// What the front page of the crate's documentation says.
const CRATE_DOCS: &str = r#"A typed client of the HighLevel (GoHighLevel) API.

Every API has a Cargo feature and a module of its own; `full` enables all of them, and [`operations`]
lists what they offer. Version 2 of an API stands at the root of the crate (`contacts`), version 3 in
`v3` (`v3::contacts`, feature `v3-contacts`). A call starts at the [`Client`]: what an operation requires are the arguments of its method, what it may have are
setters, and `send` makes the call.

```no_run
# #[cfg(feature = "social-planner")]
# async fn connect(secret: String) -> Result<(), Box<dyn std::error::Error>> {
use highlevel::social_planner::StartLinkedinOauthError;
use highlevel::{Client, Error, Token};

let client = Client::builder().token(Token::location(secret)).build()?;

let started = client
    .social_planner()
    .start_linkedin_oauth("ve9EPM428h8vShlRW1KT", "u37swmmLbA02zgqKPpxITe2")
    .page("integration")
    .send()
    .await;

match started {
    Ok(start) => println!("open {}", start.location),
    Err(Error::Api(failure)) => match failure.kind() {
        StartLinkedinOauthError::Unauthorized(body) => eprintln!("{:?}", body.message),
        other => eprintln!("{other:?}"),
    },
    Err(error) => return Err(error.into()),
}
# Ok(())
# }
```

# One operation, three things

An operation such as `start-linkedin-oauth` is a request builder (`StartLinkedinOauth`), a parameter
struct (`StartLinkedinOauthParams`, for code that builds a call as data and hands it to
[`Client::request`](highlevel_runtime::Client::request)) and an error enum (`StartLinkedinOauthError`,
with a variant for each documented status).

# Strict when sending, lenient when receiving

What the documentation requires of a request is required by its types. Of a response nothing is
demanded: a field that is absent, or whose JSON does not fit its documented type, is `None`. Such a
[`Mismatch`] fails nothing; it is reported through `tracing` and by
[`Response::mismatches`]. Sets of strings are enums with a variant `Unknown`. The untouched body is
always at hand: `send_with_meta` returns it beside the value, `send_raw` instead of it.

# Calls that survive production

A call is repeated when that may help and does no harm ([`RetryPolicy`]), waits for its turn under the
server's rate limits ([`Client::limits`](highlevel_runtime::Client::limits)), and takes no longer than it
may. The [`ClientBuilder`] sets this for all calls, [`CallOptions`] for one:

```no_run
# #[cfg(feature = "contacts")]
# async fn look(client: highlevel::Client) -> Result<(), Box<dyn std::error::Error>> {
use std::time::Duration;
use highlevel::CallOptions;

let contact = client
    .contacts()
    .get_contact("ocQHyuzHvysMo5N5VsXc")
    .with_options(CallOptions::new().timeout(Duration::from_secs(5)))
    .send()
    .await?;
# Ok(())
# }
```

Every attempt is a `tracing` span with the names that OpenTelemetry has for HTTP clients; a [`Hook`] sees
and marks each. Programs without async turn on the feature `blocking` and call `send_blocking`.

# Lists that come in pages

The builder of an operation that answers with one page of a list has [`pages`](Request::pages) and
[`items`](Request::items) beside `send`: streams that request page after page, in whichever of its many ways the list
pages. Both have `next` of their own, so no further crate is needed.

```no_run
# #[cfg(feature = "links")]
# async fn read(client: &highlevel::Client) -> Result<(), Box<dyn std::error::Error>> {
let mut links = client.links().search_trigger_links("ve9EPM428h8vShlRW1KT").items();
while let Some(link) = links.next().await {
    println!("{:?}", link?.name);
}
# Ok(())
# }
```

The limit and the position that a request sets are the length of the pages and where they begin; without a limit the most
that is documented is asked for. Reading ends after the last page, never goes round in a circle (a server that repeats
itself is an [`Error::Paging`]), and after any other error the next call requests the same page again. [`Items::position`]
is a text that can be stored; [`Items::resume`] goes on there.

# Tokens that last

An app of the marketplace is installed once and called for ever after: [`sessions`] keeps the tokens of
every location and company, refreshes them once however many tasks and processes share them, and gives
each operation the kind of token that it takes.

```no_run
# #[cfg(all(feature = "sqlite", feature = "contacts"))]
# async fn run(client_secret: String, callback: &str, kept: &str) -> Result<(), Box<dyn std::error::Error>> {
use highlevel::Client;
use highlevel::sessions::{OauthApp, Sessions, SqliteStore};

let app = OauthApp::new("my-client-id", client_secret, "https://example.com/callback");
let sessions = Sessions::new(app, SqliteStore::open("sessions.db")?)?;

// To install: send the browser to the page of consent, and keep the state in its session.
let authorization = sessions.authorize(["contacts.readonly"]);
println!("{} {}", authorization.url(), authorization.state());

// When it comes back:
sessions.finish(callback, kept).await?;

// From then on, in every process that shares the file:
let client = Client::builder().token_source(sessions.location("ve9EPM428h8vShlRW1KT")).build()?;
let contact = client.contacts().get_contact("ocQHyuzHvysMo5N5VsXc").send().await?;
let other = client.with_token_source(sessions.location("u37swmmLbA02zgqKPpxI"));
# Ok(())
# }
```

# Test your program

With the feature `mock`, `mock::Mock` is a HighLevel on the loopback. A test states what it expects, in the types of the
operations; the program under test gets a client of it.

```
# #[cfg(all(feature = "contacts", feature = "mock"))]
# #[tokio::main(flavor = "current_thread")]
# async fn main() {
use highlevel::contacts::{ContactResponse, GetContactError};
use highlevel::mock::Mock;

let mock = Mock::start();
mock.contacts().get_contact().times(1).fails_with_status(429);
mock.contacts()
    .get_contact()
    .with(|request| request.contact_id == "c1")
    .returns(ContactResponse::default());

let client = mock.client();
let first = client.contacts().get_contact("c1").send().await;
assert!(first.is_err_and(|error| error.status().is_some_and(|status| status == 429)));
let second = client.contacts().get_contact("c1").send().await;
assert!(second.is_ok());

let calls = mock.contacts().get_contact().requests();
assert_eq!(calls[0].contact_id, "c1");
# }
# #[cfg(not(all(feature = "contacts", feature = "mock")))]
# fn main() {}
```

# Features

| feature | what |
| --- | --- |
| `contacts`, `v3-contacts`, … | one API of one version |
| `full` | every API |
| `serde` | `serde::Serialize` and `serde::Deserialize` for every type and parameter struct |
| `blocking` | `send_blocking` and its like, for programs without async |
| `sqlite`, `redis` | stores of [`sessions`] in a file and on a server |
| `extra-traits` | `PartialEq` for every type, `Hash`, `FromStr` and `AsRef<str>` for enums, `Clone` and `Debug` for request builders |
| `mock` | a loopback HighLevel for tests, with typed requests and answers; turns on `serde` |"#;
