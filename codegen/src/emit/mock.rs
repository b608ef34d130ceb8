//! The mock: the places of each operation's parameters in a request, how its responses are written, and the handles with which
//! a test sets expectations. Compiled with the feature `mock`.

use std::collections::BTreeMap;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::ir::{
    Body, BodyFormat, ErrorEnum, Field, Library, Module, ModuleId, Operation, Output, Parameter,
    ParameterLocation, Shape, Type, TypeDef,
};
use crate::naming::FieldName;
use crate::target::Facts;

use super::docs::emit_aliases;
use super::file::{SourceFile, module_path};
use super::form::json_parts;
use super::params::emit_params_decode;
use super::scope::{Scope, ident, path};
use super::struct_::emit_decode;

/// Emits `mock.rs` of the crate, whose `Mock` has a method for each API.
pub(super) fn emit_mock_root(library: &Library) -> SourceFile {
    let modules: Vec<&Module> = library
        .modules
        .iter()
        .filter(|module| !module.operations.is_empty())
        .collect();
    let handles = modules.iter().map(|module| emit_accessor(module));
    let tables = modules.iter().map(|module| {
        let path = module_path(module).into_iter().map(ident);
        let feature = emit_feature(module);
        quote!(#feature crate::#(#path::)*mock::OPERATIONS)
    });
    let facts = &library.target.facts;
    let (runtime, mock) = (path(&facts.crates.runtime), path(&facts.crates.mock));
    let file_docs = format!(
        " A local mock server of {} for tests: see [`Mock`].",
        facts.api
    );
    let docs = format!(
        " A local mock server of {}, whose responses a test defines with the types of the operations.",
        facts.api
    );
    let [unmatched, apart] = unmatched_docs(library);
    let token_docs = token_docs(facts).into_iter();
    let tokens = quote! {
        #![doc = #file_docs]
        use std::ops::Deref;

        use #runtime::ClientBuilder;
        use #mock::Listed;

        use crate::Client;

        #[doc(inline)]
        pub use #mock::{
            Example, Expect, FromJson, MockOperation, MockResponse, RawRequest, Times, Unmatched,
        };

        #[doc = #docs]
        ///
        /// It is a real HTTP server with a thread of its own, so it works in any test, with or without a Tokio runtime.
        /// Dropping it stops the server, and panics if an expectation with a count was not met.
        ///
        /// Expectations on an operation are tried in the order of their definition. The first that matches the request and is
        /// not exhausted responds. A request that matches none receives a 501, whose message says why, and is kept
        #[doc = #unmatched]
        #[doc = #apart]
        #[derive(Debug)]
        pub struct Mock {
            runtime: #mock::Mock,
        }

        impl Mock {
            /// Starts a mock.
            ///
            /// # Panics
            ///
            /// Panics when the loopback has no free port, or when no thread can be started.
            #[must_use = "the mock stops when it is dropped"]
            pub fn start() -> Self {
                Self { runtime: #mock::Mock::start(OPERATIONS) }
            }

            /// Returns a client that calls the mock.
            pub fn client(&self) -> Client {
                self.runtime.client()
            }

            /// Returns a builder of a client that calls the mock, for example to set a timeout or a token.
            ///
            /// The client does not retry, so that a test sees every response; `retry(RetryPolicy::new())` enables the default
            /// policy.
            ///
            #(#[doc = #token_docs])*
            pub fn client_builder(&self) -> ClientBuilder<Client> {
                self.runtime.client_builder()
            }

            #(#handles)*
        }

        impl Deref for Mock {
            type Target = #mock::Mock;

            fn deref(&self) -> &Self::Target {
                &self.runtime
            }
        }

        /// The operations of all enabled APIs, one list per API.
        const OPERATIONS: &[&[Listed]] = &[#(#tables),*];
    };
    SourceFile::new("mock.rs", tokens)
}

/// Returns the documentation of where unmatched requests are kept, and how a request selects an operation.
fn unmatched_docs(library: &Library) -> [String; 2] {
    let operations = library.modules.iter().flat_map(|module| &module.operations);
    let mut headers = BTreeMap::new();
    for (name, _) in operations.flat_map(|operation| &operation.headers) {
        headers.entry(name.to_ascii_lowercase()).or_insert(name);
    }
    let headers = headers.values().map(|name| format!("`{name}`"));
    let mut parts: Vec<String> = ["method", "path"].map(str::to_owned).into();
    parts.extend(headers);
    let last = parts.pop().unwrap_or_default();
    [
        format!(
            " in [`unmatched`](Mock#method.unmatched). A request selects its operation by {} and",
            parts.join(", ")
        ),
        format!(
            " {last}; if several versions of an API document the same, the expectations on each apply."
        ),
    ]
}

/// Returns the documentation of the token of a client that calls the mock.
fn token_docs(facts: &Facts) -> Vec<String> {
    const ANY: &str = " Every operation accepts its token.";
    let constructors = facts.token_types.keys().map(|word| {
        let constructor = FieldName::new(&facts.spellings, word);
        format!("`Token::{constructor}`")
    });
    let constructors: Vec<String> = constructors.collect();
    if constructors.is_empty() {
        return vec![ANY.to_owned()];
    }
    vec![
        format!("{ANY} With {} a test checks", constructors.join(" or ")),
        " whether the operations that it calls accept such a token.".to_owned(),
    ]
}

/// Emits the declaration of the crate's `mock.rs`.
pub(super) fn emit_mock_root_declaration() -> TokenStream {
    let name = ident("mock");
    quote!(#[cfg(feature = "mock")] pub mod #name;)
}

/// Emits the method of the mock that returns the mock of an API.
fn emit_accessor(module: &Module) -> TokenStream {
    let path: Vec<_> = module_path(module).into_iter().map(ident).collect();
    let name = accessor(module);
    let handle = ident(module.handle.as_str());
    let feature = emit_feature(module);
    let docs = format!(" Returns the mock of the {}.", module.described());
    let aliases = emit_aliases(module);
    quote! {
        #[doc = #docs]
        #aliases
        #feature
        pub fn #name(&self) -> crate::#(#path::)*mock::#handle<'_> {
            crate::#(#path::)*mock::#handle::new(&self.runtime)
        }
    }
}

fn accessor(module: &Module) -> proc_macro2::Ident {
    ident(&module_path(module).join("_"))
}

fn emit_feature(module: &Module) -> Option<TokenStream> {
    let feature = module.feature.as_ref()?;
    Some(quote!(#[cfg(feature = #feature)]))
}

/// Emits `mock.rs` of a module, unless it has neither operations nor forms, or has events.
pub(super) fn emit_mock(library: &Library, id: ModuleId, folder: &str) -> Option<SourceFile> {
    let module = &library.modules[id.0];
    if !has_mock(library, module) {
        return None;
    }
    let mut scope = Scope::of_users(library, id);
    let handle = (!module.operations.is_empty()).then(|| emit_handle(&mut scope, module));
    let operations: Vec<_> = module
        .operations
        .iter()
        .map(|operation| emit_operation(&mut scope, module, operation))
        .collect();
    let errors: Vec<_> = module
        .errors
        .iter()
        .map(|error| emit_error(&mut scope, error))
        .collect();
    let forms: Vec<_> = forms(library, module)
        .map(|(definition, fields)| {
            scope.sibling(&definition.name);
            emit_decode(&mut scope, definition, fields)
        })
        .collect();
    let params: Vec<_> = module
        .operations
        .iter()
        .filter(|operation| operation.sends_form())
        .map(|operation| emit_params_decode(&mut scope, operation))
        .collect();
    let imports = scope.emit_imports();
    let docs = format!(" The {} API as a mock.", module.title);
    let tokens = quote! {
        #![doc = #docs]
        #imports
        #handle
        #(#operations)*
        #(#errors)*
        #(#forms)*
        #(#params)*
    };
    Some(SourceFile::new(&format!("{folder}/mock.rs"), tokens))
}

/// Emits the declaration of a module's `mock.rs`, which is public if it has a handle.
pub(super) fn emit_mock_declaration(library: &Library, id: ModuleId) -> Option<TokenStream> {
    let module = &library.modules[id.0];
    let name = ident("mock");
    let public = (!module.operations.is_empty()).then(|| quote!(pub));
    has_mock(library, module).then(|| quote!(#[cfg(feature = "mock")] #public mod #name;))
}

fn has_mock(library: &Library, module: &Module) -> bool {
    // `event_mock` emits the mocks of events.
    if !module.events.is_empty() {
        return false;
    }
    !module.operations.is_empty() || forms(library, module).next().is_some()
}

/// Returns the forms that a module defines.
fn forms<'a>(
    library: &'a Library,
    module: &'a Module,
) -> impl Iterator<Item = (&'a TypeDef, &'a [Field])> {
    let definitions = module.types.iter().map(|id| library.type_def(*id));
    definitions.filter_map(|definition| match &definition.shape {
        Shape::Multipart(fields) => Some((definition, fields.as_slice())),
        _ => None,
    })
}

/// Emits the handle, whose methods start expectations, and the table of the operations.
fn emit_handle(scope: &mut Scope<'_>, module: &Module) -> TokenStream {
    let [mock, expect, listed] = ["Mock", "Expect", "Listed"].map(|item| scope.mock(item));
    let handle = ident(module.handle.as_str());
    let mut methods = Vec::new();
    let mut entries = Vec::new();
    for operation in &module.operations {
        let (method, params) = (
            ident(operation.method.as_str()),
            scope.operation_item(&operation.params),
        );
        let docs = format!(" Mocks [`{method}`](super::{handle}::{method}).");
        methods.push(quote! {
            #[doc = #docs]
            pub fn #method(&self) -> #expect<'a, #params> {
                self.mock.expect()
            }
        });
        entries.push(quote!(#listed::of::<#params>()));
    }
    let docs = format!(
        " The mock of the {} API: each method starts an expectation on an operation.",
        module.title
    );
    quote! {
        #[doc = #docs]
        #[derive(Clone, Copy, Debug)]
        pub struct #handle<'a> {
            mock: &'a #mock,
        }

        impl<'a> #handle<'a> {
            pub(crate) fn new(mock: &'a #mock) -> Self {
                Self { mock }
            }
            #(#methods)*
        }

        /// The operations that the mock of this API knows.
        pub(crate) const OPERATIONS: &[#listed] = &[#(#entries),*];
    }
}

/// Emits the line of an operation: its name, the kind of its response, where its parameters are, and the example of its response.
fn emit_operation(scope: &mut Scope<'_>, module: &Module, operation: &Operation) -> TokenStream {
    let mock_operation = scope.mock("mock_operation");
    let params = scope.operation_item(&operation.params);
    let name = format!("{}().{}()", accessor(module), operation.method);
    let writer = emit_writer(scope.library, operation);
    let parameters = operation.parameters.iter().map(emit_place);
    let body = operation.body.iter();
    let places = parameters.chain(body.map(|body| emit_body_place(scope.library, body)));
    let places: Vec<_> = places.collect();
    let example = operation.example.iter();
    quote!(#mock_operation! { #params, #name, #writer, [#(#places),*] #(, #example)* })
}

/// Emits the kind of an operation's response and, for a payload, its path in the envelope.
fn emit_writer(library: &Library, operation: &Operation) -> TokenStream {
    if !operation.payload.is_empty() {
        let way = operation.payload.iter();
        let members = way.map(|field| &library.field(*field).wire);
        return quote!(payload(#(#members),*));
    }
    match operation.output {
        Output::Empty => quote!(empty),
        Output::Json(_) => quote!(json),
        Output::Text => quote!(text),
        Output::Download => quote!(download),
        Output::Headers(_) => quote!(headers),
    }
}

fn emit_place(parameter: &Parameter) -> TokenStream {
    let (wire, key) = (&parameter.wire, &parameter.key);
    let is_list = matches!(parameter.ty, Type::List(_));
    let place = match parameter.location {
        ParameterLocation::Path => quote!(path(#wire)),
        ParameterLocation::Query if is_list => quote!(query_list(#wire)),
        ParameterLocation::Query => quote!(query(#wire)),
        ParameterLocation::QueryJoined(separator) => quote!(query_joined(#wire, #separator)),
        ParameterLocation::Header if is_list => quote!(header_list(#wire)),
        ParameterLocation::Header => quote!(header(#wire)),
        ParameterLocation::Body => quote!(property(#wire)),
    };
    if wire == key {
        place
    } else {
        quote!(#place.keyed(#key))
    }
}

fn emit_body_place(library: &Library, body: &Body) -> TokenStream {
    let key = body.name.as_str();
    match body.format {
        BodyFormat::Json => quote!(json(#key)),
        BodyFormat::Form => quote!(form(#key)),
        BodyFormat::Multipart => {
            let shape = body.ty.named().map(|id| &library.type_def(id).shape);
            let json = match shape {
                Some(Shape::Multipart(fields)) => json_parts(fields),
                _ => Vec::new(),
            };
            quote!(multipart(#key, &[#(#json),*]))
        }
    }
}

/// Emits the line of an error enum: for each variant the status, whether it has a body, and the example.
fn emit_error(scope: &mut Scope<'_>, error: &ErrorEnum) -> TokenStream {
    let mock_error = scope.mock("mock_error");
    let name = scope.error(error);
    let variants = error.outcomes.iter().map(|outcome| {
        let variant = ident(outcome.variant.as_str());
        let status = Literal::u16_unsuffixed(outcome.status);
        let body = outcome.body.as_ref().map(|_| quote!((body)));
        let example = outcome.example.iter();
        quote!(#variant #body = #status #(, #example)*)
    });
    quote!(#mock_error! { #name, [#(#variants);*] })
}
