//! Code that only serde needs, in a file that is compiled with the feature `serde`: reading types that are only sent, writing
//! types that are only received, and both for the parameters of operations without a form.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Library, ModuleId, Shape, TypeDef};

use super::event::{emit_event_encode, event_name};
use super::file::SourceFile;
use super::module::emit_common;
use super::params::{emit_params_decode, emit_params_encode};
use super::scope::{Scope, ident};
use super::struct_::{emit_decode, emit_encode};
use super::union::{emit_union_decode, emit_union_encode};

/// Emits the file, unless the module has no types or parameters that can be written as JSON.
pub(super) fn emit_json(library: &Library, id: ModuleId, folder: &str) -> Option<SourceFile> {
    let mut scope = Scope::of_users(library, id);
    let module = &library.modules[id.0];
    let mut items = Vec::new();
    let mut names = Vec::new();
    let definitions: Vec<_> = module
        .types
        .iter()
        .map(|id| library.type_def(*id))
        .collect();
    items.extend(emit_enum_parts(&mut scope, &definitions));
    for definition in definitions {
        if matches!(definition.shape, Shape::Multipart(_)) {
            continue;
        }
        names.push(scope.sibling(&definition.name));
        items.push(emit_definition(&mut scope, definition));
    }
    for operation in &module.operations {
        if !operation.sends_form() {
            names.push(scope.operation_item(&operation.params));
            items.push(emit_params_decode(&mut scope, operation));
            items.push(emit_params_encode(&mut scope, operation));
        }
    }
    if !module.events.is_empty() {
        items.push(emit_event_encode(&mut scope, module));
        names.push(scope.sibling(&event_name()));
    }
    if names.is_empty() {
        return None;
    }
    let impl_serde = scope.runtime("impl_serde");
    let imports = scope.emit_imports();
    let docs = format!(
        " Implementations of serde's traits for the {} API.",
        module.title
    );
    let tokens = quote! {
        #![doc = #docs]
        #imports
        #(#items)*
        #impl_serde! { #(#names,)* }
    };
    Some(SourceFile::new(&format!("{folder}/json.rs"), tokens))
}

/// Emits what no call needs of enums: reading those that are only sent, writing those that are only received.
fn emit_enum_parts(
    scope: &mut Scope<'_>,
    definitions: &[&TypeDef],
) -> impl Iterator<Item = TokenStream> {
    let is_enum = |definition: &TypeDef| matches!(definition.shape, Shape::Enum(_));
    let is_sent = |definition: &TypeDef| is_enum(definition) && !definition.direction.received;
    let is_received = |definition: &TypeDef| is_enum(definition) && !definition.direction.sent;
    let decode = emit_common(scope, "open_enum_decode", definitions, is_sent);
    let encode = emit_common(scope, "open_enum_encode", definitions, is_received);
    decode.into_iter().chain(encode)
}

/// Emits the declaration of the file.
pub(super) fn emit_json_declaration(library: &Library, id: ModuleId) -> Option<TokenStream> {
    let name = ident("json");
    has_json(library, id).then(|| quote!(#[cfg(feature = "serde")] mod #name;))
}

fn has_json(library: &Library, id: ModuleId) -> bool {
    let module = &library.modules[id.0];
    let types = module.types.iter().map(|id| &library.type_def(*id).shape);
    types
        .into_iter()
        .any(|shape| !matches!(shape, Shape::Multipart(_)))
        || module
            .operations
            .iter()
            .any(|operation| !operation.sends_form())
}

/// Emits the implementations that no call needs and that are therefore not in the module's other files.
fn emit_definition(scope: &mut Scope<'_>, definition: &TypeDef) -> TokenStream {
    let direction = definition.direction;
    match &definition.shape {
        Shape::Struct(fields) => {
            let decode = (!direction.received).then(|| emit_decode(scope, definition, fields));
            let encode = (!direction.sent).then(|| emit_encode(scope, definition, fields));
            quote!(#decode #encode)
        }
        Shape::Headers(fields) => emit_encode(scope, definition, fields),
        Shape::Union(alternatives) => {
            let decode =
                (!direction.received).then(|| emit_union_decode(scope, definition, alternatives));
            let encode =
                (!direction.sent).then(|| emit_union_encode(scope, definition, alternatives));
            quote!(#decode #encode)
        }
        Shape::Enum(_) | Shape::Multipart(_) => TokenStream::new(),
    }
}
