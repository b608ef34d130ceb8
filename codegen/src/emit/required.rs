//! Structs that name the arguments of a function that takes them by name, so that two of them cannot be confused.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;

use crate::ir::{Docs, Type};
use crate::naming::{FieldName, TypeName};

use super::docs::emit_item_docs;
use super::scope::{Scope, ident};
use super::ty::{
    Argument, Conversion, emit_argument_allowances, emit_field_allowances, emit_required_allowances,
};

/// An argument of a method or constructor.
pub(super) struct Named<'a> {
    pub(super) name: &'a FieldName,
    pub(super) ty: &'a Type,
    pub(super) docs: &'a Docs,
    /// The role of the argument, for documentation: "property `page`".
    pub(super) role: String,
    pub(super) argument: Argument,
}

/// The way in which a function takes its arguments.
pub(super) struct Arguments {
    /// The parameter list.
    pub(super) parameters: TokenStream,
    /// The names of `parameters`, for a call.
    pub(super) passed: TokenStream,
    /// The statement that destructures the arguments into variables.
    pub(super) taken_apart: Option<TokenStream>,
    /// The `allow` attributes of the function.
    pub(super) allowances: TokenStream,
}

/// Emits the parameter list of a function: its arguments one by one, or the struct called `required`.
pub(super) fn emit_arguments(required: Option<&Ident>, arguments: &[Named<'_>]) -> Arguments {
    let names: Vec<_> = arguments
        .iter()
        .map(|argument| ident(argument.name.as_str()))
        .collect();
    let types = arguments.iter().map(|argument| &argument.argument.ty);
    let Some(required) = required else {
        return Arguments {
            parameters: quote!(#(#names: #types),*),
            passed: quote!(#(#names),*),
            taken_apart: None,
            allowances: emit_argument_allowances(0, arguments.iter().map(|argument| argument.ty)),
        };
    };
    let generic = arguments.iter().filter(|argument| argument.is_generic());
    let generic: Vec<_> = generic.map(|argument| &argument.argument.ty).collect();
    let generic = (!generic.is_empty()).then(|| quote!(<#(#generic),*>));
    Arguments {
        parameters: quote!(required: #required #generic),
        passed: quote!(required),
        taken_apart: Some(quote!(let #required { #(#names),* } = required;)),
        allowances: emit_required_allowances(arguments.iter().map(|argument| argument.ty))
            .unwrap_or_default(),
    }
}

/// Emits the struct that names the arguments of the function `function`.
pub(super) fn emit_required(
    scope: &Scope<'_>,
    name: &TypeName,
    function: &str,
    arguments: &[Named<'_>],
) -> TokenStream {
    let concrete = arguments.iter().filter(|argument| !argument.is_generic());
    let mut taken = BTreeSet::new();
    for argument in concrete {
        collect_idents(argument.argument.ty.clone(), &mut taken);
    }
    let spellings = &scope.library.target.facts.spellings;
    let mut generics = Vec::new();
    let mut fields = Vec::new();
    for argument in arguments {
        let field = ident(argument.name.as_str());
        let docs = emit_item_docs(argument.docs, &format!("The {}.", argument.role));
        let ty = if argument.is_generic() {
            let plain = TypeName::parameter(spellings, argument.name.as_str());
            let numbered = (2..).map(|number| plain.numbered(number));
            let mut names = std::iter::once(plain.clone()).chain(numbered);
            let free = names.find(|name| taken.insert(name.as_str().to_owned()));
            let generic = ident(free.unwrap_or(plain).as_str());
            generics.push(generic.clone());
            quote!(#generic)
        } else {
            argument.argument.ty.clone()
        };
        fields.push(quote!(#docs pub #field: #ty,));
    }
    let generics = (!generics.is_empty()).then(|| quote!(<#(#generics),*>));
    let name = ident(name.as_str());
    let docs = format!(
        " The arguments of [`{function}`]. Strings, ids and lists accept any type that converts into them."
    );
    let allowances = emit_field_allowances(arguments.iter().map(|argument| argument.ty));
    quote! {
        #[doc = #docs]
        #[allow(missing_debug_implementations, reason = "it only names arguments, some of which may be secret")]
        #allowances
        pub struct #name #generics {
            #(#fields)*
        }
    }
}

impl Named<'_> {
    /// Returns whether callers may pass values of several types.
    fn is_generic(&self) -> bool {
        !matches!(self.argument.conversion, Conversion::None)
    }
}

fn collect_idents(tokens: TokenStream, found: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => {
                found.insert(ident.to_string());
            }
            TokenTree::Group(group) => collect_idents(group.stream(), found),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}
