//! Samples of events for users' tests: a function for each event, and a setter for each field of their bodies and of the structs
//! in them. Compiled with the feature `mock`.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Event, Field, Library, ModuleId, Shape};

use super::docs::emit_docs;
use super::event::payloads;
use super::file::SourceFile;
use super::scope::{Scope, ident, path};
use super::setter::{OptionalValue, emit_field_setter_docs, emit_optional_value};
use super::ty::{Argument, emit_argument};

/// Emits `mock.rs` of a module of events.
pub(super) fn emit_event_mock(library: &Library, id: ModuleId, folder: &str) -> SourceFile {
    let mut scope = Scope::of_users(library, id);
    let module = &library.modules[id.0];
    let samples: Vec<_> = module
        .events
        .iter()
        .map(|event| emit_sample(&mut scope, event))
        .collect();
    let examples = module.events.iter().map(emit_examples);
    let examples: Vec<_> = examples.collect();
    let setters: Vec<_> = module
        .types
        .iter()
        .filter_map(|id| {
            let definition = library.type_def(*id);
            let Shape::Struct(fields) = &definition.shape else {
                return None;
            };
            let name = scope.sibling(&definition.name);
            let setters: Vec<_> = fields
                .iter()
                .map(|field| emit_setter(&mut scope, field))
                .collect();
            Some(quote!(impl #name { #(#setters)* }))
        })
        .collect();
    let sample_body = scope.mock("sample_body");
    let mock = path(&library.target.facts.crates.mock);
    let bodies: Vec<_> = payloads(module)
        .into_iter()
        .map(|id| scope.named(id))
        .collect();
    let imports = scope.emit_imports();
    let tokens = quote! {
        //! Samples of events, for tests of receivers: a function for each event, and a setter for each field.
        #imports

        pub use #mock::EventExample;

        /// The bodies that the documentation shows, in the order of the events. A body has the tag of its event, whether
        /// the documentation shows one or not.
        pub const EXAMPLES: &[EventExample] = &[#(#examples),*];

        #(#samples)*

        #sample_body! { #(#bodies,)* }

        #(#setters)*
    };
    SourceFile::new(&format!("{folder}/mock.rs"), tokens)
}

/// Emits the examples of an event.
fn emit_examples(event: &Event) -> TokenStream {
    let id = &event.id;
    let tags = &event.tags;
    let bodies = event.examples.iter().map(ToString::to_string);
    quote!(EventExample::new(#id, &[#(#tags),*], &[#(#bodies),*]))
}

/// Emits the function that returns a sample of an event: the first documented body, or `{}`. If the event has a tag, the body has
/// the tag, a new id and the current time.
fn emit_sample(scope: &mut Scope<'_>, event: &Event) -> TokenStream {
    let name = ident(event.sample.as_str());
    let payload = scope.named(event.payload);
    let body = event.examples.first();
    let body = body.map_or_else(|| "{}".to_owned(), ToString::to_string);
    let words = scope.library.target.facts.events.as_ref();
    let (sample, what) = match (words, event.tags.first()) {
        (Some(words), Some(tag)) => {
            let (member, id, time) = (&words.tag, &words.id, &words.time);
            let sample = scope.mock("sample_event");
            let variant = &event.variant;
            let fields = scope.library.type_def(event.payload).shape.fields();
            let documented = |wire: &str| {
                let field = fields.iter().find(|field| field.wire == wire);
                field.map_or_else(
                    || format!("`{wire}` in `extra`"),
                    |field| format!("`{}`", field.name),
                )
            };
            let (id_field, time_field) = (documented(id), documented(time));
            (
                quote!(#sample(#body, (#member, #tag), #id, #time)),
                format!(
                    "Returns a sample of [`Event::{variant}`](super::Event::{variant}), with a new {id_field} \
                     and the current time as {time_field}."
                ),
            )
        }
        _ => {
            let sample = scope.mock("sample");
            (
                quote!(#sample(#body)),
                format!("Returns a sample of `{}`.", event.id),
            )
        }
    };
    let docs = emit_docs([what.as_str()]);
    quote! {
        #docs
        pub fn #name() -> #payload {
            #sample
        }
    }
}

/// Emits the method that sets a field of a body.
fn emit_setter(scope: &mut Scope<'_>, field: &Field) -> TokenStream {
    let (setter, name) = (
        ident(field.name.setter().as_str()),
        ident(field.name.as_str()),
    );
    let (ty, value) = if field.holding.is_option() {
        let OptionalValue { ty, value } = emit_optional_value(scope, field);
        (ty, value)
    } else {
        let Argument { ty, conversion } = emit_argument(scope, &field.ty);
        (ty, conversion.apply(&quote!(value)))
    };
    let docs = emit_field_setter_docs(scope.library, field);
    quote! {
        #docs
        #[must_use]
        pub fn #setter(mut self, value: #ty) -> Self {
            self.#name = #value;
            self
        }
    }
}
