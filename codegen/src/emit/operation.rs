//! Operations: one file each, with the request builder, the parameters and the outcome.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{FieldId, Library, ModuleId, Operation, Output, Type};

use super::docs::{emit_docs, item_paragraphs};
use super::error::emit_error;
use super::file::SourceFile;
use super::index::API;
use super::paging::{emit_option, emit_paging};
use super::params::{Member, emit_params, emit_request, has_setters, members};
use super::preset::describe_preset;
use super::returns::shape_paragraph;
use super::scope::{Scope, ident};
use super::setter::emit_replacement;
use super::ty::{emit_optional_argument, emit_output_type, emit_returned_type, emit_type};

/// Emits the file of an operation.
pub(super) fn emit_operation(
    library: &Library,
    module: ModuleId,
    folder: &str,
    operation: &Operation,
) -> SourceFile {
    let mut scope = Scope::of_users(library, module);
    let builder = emit_builder(&mut scope, operation);
    let params = emit_params(&mut scope, operation);
    let implementation = emit_implementation(&mut scope, operation);
    let paging = emit_paging(&mut scope, operation);
    let error = emit_error_of(&mut scope, module, operation);
    let imports = scope.emit_imports();
    let docs = format!(
        " `{}`: the request, its parameters and its errors.",
        operation.id
    );
    let tokens = quote! {
        #![doc = #docs]
        #imports
        #builder
        #params
        #implementation
        #paging
        #error
    };
    SourceFile::new(&format!("{folder}/{}.rs", operation.method), tokens)
}

fn emit_builder(scope: &mut Scope<'_>, operation: &Operation) -> TokenStream {
    let request = scope.runtime("Request");
    let (builder, params) = (
        ident(operation.builder.as_str()),
        ident(operation.params.as_str()),
    );
    let paragraphs = builder_paragraphs(scope, operation);
    let docs = emit_docs(paragraphs.iter().map(String::as_str));
    let setters: Vec<_> = members(operation)
        .iter()
        .filter(|member| !member.is_argument())
        .map(|member| emit_setter(scope, member))
        .collect();
    if setters.is_empty() {
        return quote! {
            #docs
            pub type #builder = #request<#params>;
        };
    }
    let request_builder = scope.runtime("request_builder");
    quote! {
        #docs
        #[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
        #[must_use = "nothing is sent before it is awaited"]
        pub struct #builder {
            pub(super) request: #request<#params>,
        }

        impl #builder {
            #(#setters)*
        }

        #request_builder! { #builder, #params }
    }
}

/// Returns the paragraphs that document a builder. The method that creates it has the full text.
fn builder_paragraphs(scope: &Scope<'_>, operation: &Operation) -> Vec<String> {
    let handle = &scope.module().handle;
    let method = &operation.method;
    let docs = &operation.docs;
    let mut paragraphs = vec![
        docs.link(docs.summary.as_deref().unwrap_or_default()),
        format!("Created by [`{handle}::{method}`](super::{handle}::{method})."),
    ];
    paragraphs.extend(shape_paragraph(scope.library, scope.module(), operation));
    paragraphs.push(format!("`{} {}`", operation.http_method, operation.path));
    if !has_setters(operation) {
        // Rustdoc does not list the methods of an aliased type.
        paragraphs.push("Await it, or call a method of [`Request`](crate::Request).".to_owned());
    }
    paragraphs
}

fn emit_setter(scope: &mut Scope<'_>, member: &Member<'_>) -> TokenStream {
    let (setter, name) = (
        ident(member.name.builder_setter().as_str()),
        ident(member.name.as_str()),
    );
    let ty = emit_type(scope, member.ty);
    let ty = emit_optional_argument(scope, &ty);
    let (place, value) = (
        quote!(self.request.params_mut().#name),
        quote!(value.into_optional()),
    );
    let assignment = match member.preset {
        None => quote!(#place = #value;),
        Some(_) => emit_replacement(&place, &value, &quote!(value)),
    };
    let fallback = format!("The {}.", member.role);
    let summary = member.docs.summary.as_deref().unwrap_or(&fallback);
    let mut paragraphs = item_paragraphs(member.docs, summary);
    let preset = member.preset.iter();
    paragraphs.extend(preset.map(|preset| describe_preset(scope.library, member.docs, preset)));
    let docs = emit_docs(paragraphs.iter().map(String::as_str));
    quote! {
        #docs
        pub fn #setter(mut self, value: #ty) -> Self {
            #assignment
            self
        }
    }
}

fn emit_implementation(scope: &mut Scope<'_>, operation: &Operation) -> TokenStream {
    let trait_ = scope.runtime("Operation");
    let params = ident(operation.params.as_str());
    let error = ident(operation.error.as_str());
    let output = emit_returned_type(scope, operation);
    let whole = emit_output_type(scope, &operation.output);
    let metadata = emit_metadata(scope, operation);
    let request = emit_request(scope, operation);
    let read = emit_output(scope, operation, &output);
    quote! {
        impl #trait_ for #params {
            type Output = #output;
            type Whole = #whole;
            type Error = #error;

            #metadata
            #request
            #read
        }
    }
}

fn emit_metadata(scope: &mut Scope<'_>, operation: &Operation) -> TokenStream {
    let metadata = scope.runtime("Metadata");
    let method_type = scope.runtime("http::Method");
    // Use paths, because one import for each operation takes time to compile.
    let api = ident(API);
    let api = quote!(super::#api);
    let (id, path) = (&operation.id, &operation.path);
    let name = operation.method.as_str();
    let summary = operation.docs.plain_summary().unwrap_or_default();
    let deprecated = emit_option(operation.deprecated.as_ref());
    let paging = match &operation.paging {
        Some(_) => quote!(Some(Self::PAGING)),
        None => quote!(None),
    };
    let method = ident(&operation.http_method);
    let headers = operation
        .headers
        .iter()
        .map(|(name, value)| quote!((#name, #value)));
    let success = operation
        .success
        .iter()
        .copied()
        .map(proc_macro2::Literal::u16_unsuffixed);
    let errors = operation
        .errors
        .iter()
        .map(|error| proc_macro2::Literal::u16_unsuffixed(error.status));
    let scopes = &operation.scopes;
    let tokens: Vec<_> = operation
        .tokens
        .iter()
        .map(|token| {
            let token_type = scope.runtime("TokenType");
            let variant = ident(token.variant.as_str());
            quote!(#token_type::#variant)
        })
        .collect();
    let docs = operation.docs_url.as_deref().unwrap_or_default();
    let idempotent = operation.idempotent;
    quote! {
        const METADATA: &'static #metadata = &#metadata {
            api: &#api,
            id: #id,
            name: #name,
            summary: #summary,
            deprecated: #deprecated,
            method: #method_type::#method,
            path: #path,
            is_idempotent: #idempotent,
            headers: &[#(#headers),*],
            success: &[#(#success),*],
            errors: &[#(#errors),*],
            scopes: &[#(#scopes),*],
            tokens: &[#(#tokens),*],
            paging: #paging,
            docs: #docs,
        };
    }
}

/// Emits the functions that read the response, unless the default implementation for its type is sufficient.
fn emit_output(
    scope: &mut Scope<'_>,
    operation: &Operation,
    output: &TokenStream,
) -> Option<TokenStream> {
    let (value, whole) = match (&operation.output, &*operation.payload) {
        (_, [outer @ .., payload]) => (emit_payload(scope, operation, outer, *payload), None),
        (Output::Empty | Output::Download | Output::Json(_), []) => return None,
        (Output::Text, []) => (quote!(response.text()), Some(quote!(response.text()))),
        (Output::Headers(_), []) => {
            let read = quote!(#output::read(response));
            (read.clone(), Some(read))
        }
    };
    let response_parts = scope.runtime("ResponseParts");
    let decode_error = scope.runtime("DecodeError");
    let whole = whole.map(|whole| {
        quote! {
            #[inline]
            fn whole(response: &#response_parts) -> Result<#output, #decode_error> {
                #whole
            }
        }
    });
    Some(quote! {
        #[inline]
        fn output(response: &#response_parts) -> Result<#output, #decode_error> {
            #value
        }

        #whole
    })
}

/// Emits the expression that takes the payload out of its envelope and of nested envelopes.
fn emit_payload(
    scope: &mut Scope<'_>,
    operation: &Operation,
    outer: &[FieldId],
    payload: FieldId,
) -> TokenStream {
    let envelope = emit_output_type(scope, &operation.output);
    let library = scope.library;
    let names = operation.payload.iter().map(|field| {
        let names = library.field(*field).names();
        quote!(&[#(#names),*])
    });
    let names = quote!(&[#(#names),*]);
    let outer = outer
        .iter()
        .map(|field| ident(library.field(*field).name.as_str()));
    let field = library.field(payload);
    let name = ident(field.name.as_str());
    let value = quote!(envelope #(.#outer?)* .#name);
    match field.ty {
        Type::List(_) => {
            quote!(response.payload_list(#names, |envelope: #envelope| Some(#value)))
        }
        _ => quote!(response.payload(#names, |envelope: #envelope| #value)),
    }
}

/// Emits an operation's own error enum, or an alias of the enum that it shares.
fn emit_error_of(scope: &mut Scope<'_>, module: ModuleId, operation: &Operation) -> TokenStream {
    let errors = &scope.library.modules[module.0].errors;
    let shared = operation.shared_error.as_ref();
    let shared = errors.iter().find(|error| Some(&error.name) == shared);
    if let Some(shared) = shared {
        let alias = ident(operation.error.as_str());
        let shared = ident(shared.name.as_str());
        let docs = format!(" Errors of [`{}`].", operation.builder);
        return quote! {
            #[doc = #docs]
            pub type #alias = super::errors::#shared;
        };
    }
    let own = errors.iter().find(|error| error.name == operation.error);
    own.map(|error| emit_error(scope, error))
        .unwrap_or_default()
}
