//! The tables of the contract tests: a line for each operation, and one for each that pages.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::ir::{Library, LibraryType, Module, OPERATIONS, Operation, Output, Shape, Type};

use crate::naming::{FieldName, TypeName};

use super::file::{SourceFile, module_path};
use super::params::{Member, members};
use super::scope::ident;

/// Emits `tests/contract/cases.rs`.
pub(super) fn emit_cases(library: &Library) -> SourceFile {
    let modules: Vec<&Module> = library
        .modules
        .iter()
        .filter(|module| !module.operations.is_empty())
        .collect();
    let calls = modules.iter().map(|module| {
        let (name, document) = (table_name(module), &module.document);
        quote!(#name(&mut contract.document(#document));)
    });
    let tables = modules.iter().map(|module| emit_table(library, module));
    let tokens = quote! {
        //! Every operation of the crate, for the tests that call each of them.
        use super::{Contract, Document};

        /// Adds every operation, in the order of the documents.
        pub(crate) fn add_operations(contract: &mut Contract) {
            #(#calls)*
        }

        #(#tables)*
    };
    SourceFile {
        path: "tests/contract/cases.rs".to_owned(),
        tokens,
    }
}

/// Emits `tests/contract/lists.rs`, if any operation pages.
pub(super) fn emit_lists(library: &Library) -> Option<SourceFile> {
    let lines: Vec<TokenStream> = library
        .modules
        .iter()
        .flat_map(|module| {
            let paged = module
                .operations
                .iter()
                .filter(|operation| operation.paging.is_some());
            paged.map(move |operation| {
                let crate_ = ident(library.target.facts.package.as_str());
                let path = module_path(module).into_iter().chain([OPERATIONS]);
                let path = path.map(ident);
                let (params, document) = (ident(operation.params.as_str()), &module.document);
                quote!(lists.add::<#crate_::#(#path::)*#params>(#document);)
            })
        })
        .collect();
    if lines.is_empty() {
        return None;
    }
    let tokens = quote! {
        //! Every operation that pages, for the test that reads two pages of each.
        use super::Lists;

        /// Adds every operation that pages, in the order of the documents.
        // rustfmt would split the lines in other places than the generator.
        #[rustfmt::skip]
        pub(crate) fn add_lists(lists: &mut Lists) {
            #(#lines)*
        }
    };
    Some(SourceFile {
        path: "tests/contract/lists.rs".to_owned(),
        tokens,
    })
}

fn table_name(module: &Module) -> Ident {
    ident(&module_path(module).join("_"))
}

/// Emits the function that adds the operations of a module.
fn emit_table(library: &Library, module: &Module) -> TokenStream {
    let crate_ = ident(library.target.facts.package.as_str());
    let name = table_name(module);
    let path = module_path(module).into_iter().map(ident);
    let lines = module
        .operations
        .iter()
        .map(|operation| emit_line(library, operation));
    quote! {
        // rustfmt would split the lines in other places than the generator.
        #[rustfmt::skip]
        fn #name(document: &mut Document<'_>) {
            use #crate_::#(#path)::* as api;

            #(#lines)*
        }
    }
}

/// Emits a line: parameters are read from JSON, except those of a multipart form, because JSON cannot hold files.
fn emit_line(library: &Library, operation: &Operation) -> TokenStream {
    let (operations, params) = (ident(OPERATIONS), ident(operation.params.as_str()));
    let params = quote!(api::#operations::#params);
    if operation.output == Output::Download {
        return quote!(document.download::<#params>(););
    }
    if !operation.sends_form() {
        return quote!(document.operation::<#params>(););
    }
    let arguments: Vec<_> = members(operation)
        .into_iter()
        .filter(Member::is_argument)
        .map(|member| (member.name, sample(library, member.ty)))
        .collect();
    let arguments = emit_passed(operation.required.as_ref(), &arguments);
    quote!(document.form(#params::new(#arguments));)
}

/// Emits the arguments of a function that takes them one by one or in a struct.
fn emit_passed(
    required: Option<&TypeName>,
    arguments: &[(&FieldName, TokenStream)],
) -> TokenStream {
    let values = arguments.iter().map(|(_, value)| value);
    let Some(required) = required else {
        return quote!(#(#values),*);
    };
    let required = ident(required.as_str());
    let names = arguments.iter().map(|(name, _)| ident(name.as_str()));
    quote!(api::#required { #(#names: #values),* })
}

/// Emits a value of a type that a required argument of an operation with a form can have.
fn sample(library: &Library, ty: &Type) -> TokenStream {
    match ty {
        Type::String | Type::Id(_) | Type::Url => quote!("sample"),
        Type::Library(LibraryType {
            holds: Some(holds), ..
        }) => {
            let text = holds.sample();
            quote!(#text)
        }
        Type::Integer => quote!(1),
        Type::Number => quote!(1.5),
        Type::Boolean => quote!(true),
        Type::File => {
            let crate_ = ident(library.target.facts.package.as_str());
            quote!(#crate_::File::from_bytes("sample.csv", "a,b\n1,2\n"))
        }
        Type::Json | Type::Library(_) => quote!(serde_json::json!("sample")),
        Type::JsonObject => quote!(serde_json::Map::new()),
        Type::List(element) => {
            let element = sample(library, element);
            quote!([#element])
        }
        Type::Map(_) => quote!(std::collections::BTreeMap::new()),
        Type::Named(id) => {
            let definition = library.type_def(*id);
            let name = ident(definition.name.as_str());
            let name = quote!(api::#name);
            match &definition.shape {
                Shape::Enum(_) | Shape::Union(_) => quote!(#name::from("sample")),
                shape => {
                    let fields = shape.arguments().into_iter();
                    let fields = fields.map(|field| (&field.name, sample(library, &field.ty)));
                    let fields: Vec<_> = fields.collect();
                    let fields = emit_passed(definition.required.as_ref(), &fields);
                    quote!(#name::new(#fields))
                }
            }
        }
    }
}
