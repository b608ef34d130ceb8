//! The files of a module of an API, of events, or of types only.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{
    DebugImpl, DefaultImpl, ErrorEnum, Library, Module, ModuleId, OPERATIONS, Operation, SHARED,
    Shape, TypeDef,
};
use crate::naming::TypeName;

use super::debug::emit_debug_of_all_fields;
use super::docs::{emit_docs, operation_paragraphs};
use super::enum_::emit_enum;
use super::error::emit_error;
use super::event::{emit_event, emit_event_module, payloads};
use super::event_mock::emit_event_mock;
use super::example::operation_example;
use super::file::{Job, SourceFile, module_path};
use super::form::emit_form;
use super::former::{emit_former_method, emit_former_types};
use super::headers::emit_headers;
use super::index::emit_api;
use super::json::{emit_json, emit_json_declaration};
use super::mock::{emit_mock, emit_mock_declaration};
use super::module_docs::emit_module_docs;
use super::offer::emit_offer;
use super::operation::emit_operation;
use super::operations::{emit_operations, emit_operations_declaration, is_operation_item};
use super::params::{MethodArguments, emit_method_arguments, has_setters};
use super::scope::{Scope, ident, path};
use super::struct_::emit_struct;
use super::union::emit_union;

/// Returns the functions that emit the files of a module.
pub(super) fn jobs(library: &Library, id: ModuleId) -> Vec<Job<'_>> {
    let module = &library.modules[id.0];
    let folder = module_path(module).join("/");
    let mut jobs: Vec<Job<'_>> = Vec::new();
    let mut add = |emit: fn(&Library, ModuleId, &str) -> Option<SourceFile>| {
        let folder = folder.clone();
        jobs.push(Box::new(move || emit(library, id, &folder)));
    };
    // Add the largest files first, so that no thread starts a large file last.
    add(emit_json);
    add(emit_mock);
    if !module.events.is_empty() {
        add(emit_types);
        add(|library, id, folder| Some(emit_event_module(library, id, folder)));
        add(|library, id, folder| Some(emit_event(library, id, folder)));
        add(|library, id, folder| Some(emit_event_mock(library, id, folder)));
        return jobs;
    }
    if module.operations.is_empty() {
        add(|library, id, folder| Some(emit_shared_types(library, id, folder)));
        return jobs;
    }
    add(emit_types);
    add(|library, id, folder| Some(emit_handle_file(library, id, folder)));
    add(|library, id, folder| Some(emit_operations(library, id, folder)));
    add(emit_shared_errors);
    for operation in &module.operations {
        let folder = folder.clone();
        jobs.push(Box::new(move || {
            Some(emit_operation(library, id, &folder, operation))
        }));
    }
    jobs
}

/// Emits the file of a module that has only types.
fn emit_shared_types(library: &Library, id: ModuleId, folder: &str) -> SourceFile {
    let module = &library.modules[id.0];
    let docs = if module.version == SHARED {
        format!(" Types shared by the versions of the {} API.", module.title)
    } else {
        format!(
            " Types shared by several APIs of version {}.",
            version_number(module)
        )
    };
    let offers = emit_shared_offers(library, module);
    let types = emit_type_items(library, id);
    let json = emit_json_declaration(library, id);
    let mock = emit_mock_declaration(library, id);
    let former = emit_former_types(&module.former.types);
    let tokens = quote!(#![doc = #docs] #json #mock #offers #types #former);
    SourceFile::new(&format!("{folder}.rs"), tokens)
}

/// Emits the file of a module's types, if it has any of its own.
fn emit_types(library: &Library, id: ModuleId, folder: &str) -> Option<SourceFile> {
    let module = &library.modules[id.0];
    if module.types.is_empty() {
        return None;
    }
    let docs = if module.events.is_empty() {
        format!(
            " Types of the requests and responses of the {} API.",
            module.title
        )
    } else {
        " The bodies of events and their types.".to_owned()
    };
    let types = emit_type_items(library, id);
    let tokens = quote!(#![doc = #docs] #types);
    Some(SourceFile::new(&format!("{folder}/types.rs"), tokens))
}

/// Emits the types of a module, their imports, and the traits that are implemented by macros.
fn emit_type_items(library: &Library, id: ModuleId) -> TokenStream {
    let mut scope = Scope::of_types(library, id);
    let definitions: Vec<&TypeDef> = library.modules[id.0]
        .types
        .iter()
        .map(|id| library.type_def(*id))
        .collect();
    let items: Vec<_> = definitions
        .iter()
        .map(|definition| emit_definition(&mut scope, definition))
        .collect();
    let shown = emit_common(&mut scope, "impl_debug", &definitions, |definition| {
        definition.debug == DebugImpl::Encoded
    });
    let fields_shown = emit_debug_of_all_fields(&mut scope, &definitions);
    let defaults = emit_common(&mut scope, "impl_default", &definitions, |definition| {
        definition.default == DefaultImpl::Decoded
    });
    let extra = emit_common(&mut scope, "impl_extra", &definitions, |definition| {
        definition.direction.sent && definition.shape.keeps_members()
    });
    let open_enum = emit_open_enum(&mut scope, &definitions);
    let bodies = emit_bodies(&mut scope);
    let imports = scope.emit_imports();
    quote! {
        #imports
        #(#items)*
        #shown
        #fields_shown
        #defaults
        #extra
        #open_enum
        #bodies
    }
}

/// Emits a call of a runtime macro that implements a trait for several types.
pub(super) fn emit_common(
    scope: &mut Scope<'_>,
    macro_: &'static str,
    definitions: &[&TypeDef],
    has: impl Fn(&TypeDef) -> bool,
) -> Option<TokenStream> {
    let names: Vec<_> = definitions
        .iter()
        .filter(|definition| has(definition))
        .map(|definition| ident(definition.name.as_str()))
        .collect();
    if names.is_empty() {
        return None;
    }
    let macro_ = scope.runtime(macro_);
    Some(quote!(#macro_! { #(#names,)* }))
}

fn emit_definition(scope: &mut Scope<'_>, definition: &TypeDef) -> TokenStream {
    match &definition.shape {
        Shape::Struct(fields) => emit_struct(scope, definition, fields),
        Shape::Enum(variants) => emit_enum(definition, variants),
        Shape::Union(alternatives) => emit_union(scope, definition, alternatives),
        Shape::Multipart(fields) => emit_form(scope, definition, fields),
        Shape::Headers(fields) => emit_headers(scope, definition, fields),
    }
}

/// Emits the macro calls that implement the traits of open enums.
fn emit_open_enum(scope: &mut Scope<'_>, definitions: &[&TypeDef]) -> Option<TokenStream> {
    let is_enum = |definition: &TypeDef| matches!(definition.shape, Shape::Enum(_));
    let open_enum = emit_common(scope, "open_enum", definitions, is_enum)?;
    let is_received = |definition: &TypeDef| is_enum(definition) && definition.direction.received;
    let is_sent = |definition: &TypeDef| is_enum(definition) && definition.direction.sent;
    let decode = emit_common(scope, "open_enum_decode", definitions, is_received);
    let encode = emit_common(scope, "open_enum_encode", definitions, is_sent);
    let names = definitions
        .iter()
        .filter(|definition| is_enum(definition))
        .map(|definition| ident(definition.name.as_str()));
    let runtime = path(&scope.library.target.facts.crates.runtime);
    Some(quote! {
        #open_enum
        #decode
        #encode

        #[cfg(feature = "extra-traits")]
        #runtime::open_enum_extras! { #(#names,)* }
    })
}

/// Emits the macro call by which each body of a module's events can be read from a delivery.
fn emit_bodies(scope: &mut Scope<'_>) -> Option<TokenStream> {
    let bodies = payloads(scope.module());
    if bodies.is_empty() {
        return None;
    }
    let event_body = scope.runtime("event_body");
    let names = bodies
        .iter()
        .map(|id| ident(scope.library.type_def(*id).name.as_str()));
    Some(quote!(#event_body! { #(#names,)* }))
}

fn shared_errors(module: &Module) -> impl Iterator<Item = &ErrorEnum> {
    module.errors.iter().filter(|error| error.is_shared())
}

/// Emits the file of shared errors, if there are any.
fn emit_shared_errors(library: &Library, id: ModuleId, folder: &str) -> Option<SourceFile> {
    let module = &library.modules[id.0];
    shared_errors(module).next()?;
    let mut scope = Scope::of_users(library, id);
    let errors: Vec<_> = shared_errors(module)
        .map(|error| emit_error(&mut scope, error))
        .collect();
    let imports = scope.emit_imports();
    let docs = format!(
        " Error enums that several operations of the {} API share.",
        module.title
    );
    let tokens = quote!(#![doc = #docs] #imports #(#errors)*);
    Some(SourceFile::new(&format!("{folder}/errors.rs"), tokens))
}

/// Emits the file of the handle, whose methods create requests.
fn emit_handle_file(library: &Library, id: ModuleId, folder: &str) -> SourceFile {
    let module = &library.modules[id.0];
    let mut scope = Scope::of_users(library, id);
    let client = scope.runtime("Client");
    let handle = ident(module.handle.as_str());
    let methods: Vec<_> = module
        .operations
        .iter()
        .map(|operation| emit_method(&mut scope, operation))
        .collect();
    let former_methods: Vec<_> = module
        .former
        .methods
        .iter()
        .map(|former| emit_former_method(&mut scope, former))
        .collect();
    let former_types = module.former.types.iter();
    let former_types = former_types.filter(|former| !is_operation_item(module, &former.now));
    let former_types = emit_former_types(former_types);
    let api = emit_api(&mut scope, module);
    // Items of the parent module are declared in this file, so they are not imported.
    let imports = scope.without_siblings().emit_imports();
    let declarations = emit_declarations(library, id);
    let docs = emit_module_docs(module);
    let handle_docs = format!(" The {} API: a method for each operation.", module.title);
    let tokens = quote! {
        #docs
        #imports
        #declarations

        #api

        #[doc = #handle_docs]
        #[derive(Clone, Copy, Debug)]
        pub struct #handle<'a> {
            client: &'a #client,
        }

        impl<'a> #handle<'a> {
            pub(crate) fn new(client: &'a #client) -> Self {
                Self { client }
            }
            #(#methods)*
            #(#former_methods)*
        }

        #former_types
    };
    SourceFile::new(&format!("{folder}.rs"), tokens)
}

/// Emits the declarations of the module's files and its re-exports.
fn emit_declarations(library: &Library, id: ModuleId) -> TokenStream {
    let module = &library.modules[id.0];
    let has_shared_errors = shared_errors(module).next().is_some();
    let mut files: Vec<&str> = module
        .operations
        .iter()
        .map(|operation| operation.method.as_str())
        .collect();
    files.extend(has_shared_errors.then_some("errors"));
    files.extend((!module.types.is_empty()).then_some("types"));
    files.sort_unstable();
    let files = files.iter().map(|file| ident(file));

    let operations = emit_operations_declaration();
    let required = module.operations.iter().filter_map(|operation| {
        let required = operation.required.as_ref()?;
        let file = ident(operation.method.as_str());
        emit_offer(&quote!(self::#file), vec![required.as_str()])
    });
    let types = module.types.iter().map(|id| library.type_def(*id));
    let types = emit_offer(
        &quote!(self::types),
        types.flat_map(offered_names).collect(),
    );
    let shared = emit_shared_offers(library, module);
    let json = emit_json_declaration(library, id);
    let mock = emit_mock_declaration(library, id);
    quote! {
        #(mod #files;)*
        #json
        #mock
        #operations
        #(#required)*
        #types
        #shared
    }
}

/// Emits the `pub use` of the types that versions of an API share.
fn emit_shared_offers(library: &Library, module: &Module) -> Option<TokenStream> {
    let definitions: Vec<&TypeDef> = module
        .shared
        .iter()
        .map(|id| library.type_def(*id))
        .collect();
    let home = definitions.first()?.module;
    let path = module_path(&library.modules[home.0]).into_iter().map(ident);
    let names = definitions
        .iter()
        .copied()
        .flat_map(offered_names)
        .collect();
    emit_offer(&quote!(crate::#(#path)::*), names)
}

/// Returns the public names of a type: its own name, and that of the struct of its constructor's arguments.
fn offered_names(definition: &TypeDef) -> impl Iterator<Item = &str> {
    let required = definition.required.iter().map(TypeName::as_str);
    std::iter::once(definition.name.as_str()).chain(required)
}

/// Emits the method of the handle that creates an operation's request.
fn emit_method(scope: &mut Scope<'_>, operation: &Operation) -> TokenStream {
    let (method, builder) = (
        ident(operation.method.as_str()),
        ident(operation.builder.as_str()),
    );
    let params = ident(operation.params.as_str());
    let operations = ident(OPERATIONS);
    let request = scope.runtime("Request");
    let (library, module) = (scope.library, scope.module());
    let mut paragraphs = operation_paragraphs(library, module, operation);
    paragraphs.push(operation_example(library, module, operation));
    let docs = emit_docs(paragraphs.iter().map(String::as_str));
    // Only the method is deprecated: the crate itself uses the types.
    let deprecated = operation
        .deprecated
        .as_ref()
        .map(|note| quote!(#[deprecated(note = #note)]));
    let MethodArguments {
        parameters,
        passed,
        allowances,
    } = emit_method_arguments(scope, operation);
    // A renamed operation remains searchable by its documented name.
    let id = &operation.id;
    let alias = operation.renamed.then(|| quote!(#[doc(alias = #id)]));
    let new = quote!(#request::new(self.client, params));
    let request = if has_setters(operation) {
        quote!(#operations::#builder { request: #new })
    } else {
        new
    };
    quote! {
        #docs
        #alias
        #deprecated
        #allowances
        pub fn #method(&self, #parameters) -> #operations::#builder {
            let params = #operations::#params::new(#passed);
            #request
        }
    }
}

fn version_number(module: &Module) -> &str {
    module.version.trim_start_matches('v')
}
