//! The module `operations` of an API: the items that each operation generates, which users rarely name.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{ErrorEnum, Library, Module, ModuleId, OPERATIONS, Operation};
use crate::naming::TypeName;

use super::docs::emit_inner_docs;
use super::file::SourceFile;
use super::former::emit_former_types;
use super::index::{ALL, emit_all};
use super::offer::emit_offer;
use super::scope::{Scope, ident};

/// Emits the declaration of the module, in the module of an API or in the crate root.
pub(super) fn emit_operations_declaration() -> TokenStream {
    let name = ident(OPERATIONS);
    quote!(pub mod #name;)
}

/// Emits the module. The items are defined in the files of the operations.
pub(super) fn emit_operations(library: &Library, id: ModuleId, folder: &str) -> SourceFile {
    let module = &library.modules[id.0];
    let mut scope = Scope::of_users(library, id);
    let all = emit_all(&mut scope, module);
    let debug = emit_debug_of_params(&mut scope, module);
    let imports = scope.emit_imports();
    let handle = &module.handle;
    let docs = emit_inner_docs([
        format!(
            "The request builders, parameters and errors of the {} API.",
            module.title
        )
        .as_str(),
        "",
        format!("The methods of [`{handle}`](super::{handle}) create the builders.").as_str(),
        "Name the error enum of an operation to handle its errors by status, also if several operations share it.",
        format!("A parameter struct holds a call as data, which [`Client::request`](crate::Client#method.request) sends. [`{ALL}`] lists the operations.").as_str(),
    ]);
    let mut operations: Vec<&Operation> = module.operations.iter().collect();
    operations.sort_unstable_by_key(|operation| &operation.method);
    let offers = operations.into_iter().map(emit_operation_offer);
    let has_shared = module.errors.iter().any(ErrorEnum::is_shared);
    let shared = has_shared.then(emit_shared_errors);
    let former = module.former.types.iter();
    let former = emit_former_types(former.filter(|former| is_operation_item(module, &former.now)));
    let tokens = quote! {
        #docs
        #imports

        #(#offers)*

        #all

        #debug
        #former
        #shared
    };
    SourceFile::new(&format!("{folder}/{OPERATIONS}.rs"), tokens)
}

/// Returns whether a name is that of a type that the module `operations` re-exports.
pub(super) fn is_operation_item(module: &Module, name: &TypeName) -> bool {
    let mut names = module.operations.iter().flat_map(items);
    names.any(|item| item == name)
}

/// Returns the types of an operation that the module `operations` re-exports. The struct of named arguments is not among them,
/// because callers write it: the module of the API re-exports it.
fn items(operation: &Operation) -> [&TypeName; 3] {
    [&operation.builder, &operation.error, &operation.params]
}

/// Emits a hidden module with the shared error enums under their own names.
fn emit_shared_errors() -> TokenStream {
    quote! {
        /// The shared error enums. rustdoc shows the variants of their aliases only if they are reachable.
        #[doc(hidden)]
        pub mod shared {
            pub use super::super::errors::*;
        }
    }
}

fn emit_operation_offer(operation: &Operation) -> Option<TokenStream> {
    let file = ident(operation.method.as_str());
    let names = items(operation).map(TypeName::as_str).to_vec();
    emit_offer(&quote!(super::#file), names)
}

/// Emits the macro call that implements `Debug` for the parameters of all operations. One call compiles faster than one for
/// each operation.
fn emit_debug_of_params(scope: &mut Scope<'_>, module: &Module) -> TokenStream {
    let macro_ = scope.runtime("impl_debug_params");
    let operations = module.operations.iter();
    let params = operations.map(|operation| ident(operation.params.as_str()));
    quote!(#macro_! { #(#params,)* })
}
