//! Pagination of operations: the paging data, and the access to the items of a page and to the parameters that select a page.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::ir::{Holding, Operation, Paging, PagingItems, PagingParameter, PagingStep};

use super::scope::{Scope, ident};
use super::ty::{emit_output_type, emit_type};

/// Emits the trait implementation of an operation that pages.
pub(super) fn emit_paging(scope: &mut Scope<'_>, operation: &Operation) -> Option<TokenStream> {
    let paging = operation.paging.as_ref()?;
    let paginated = scope.runtime("Paginated");
    let slots = scope.runtime("PagingSlots");
    let params = ident(operation.params.as_str());
    let data = emit_data(scope, paging);
    let output = emit_output_type(scope, &operation.output);
    let items = emit_items(scope, &paging.items);
    let element = emit_type(scope, &paging.items.element);
    let fields = emit_slots(paging);
    Some(quote! {
        impl #paginated for #params {
            type Item = #element;

            #data

            #[inline]
            fn items(page: #output) -> Vec<#element> {
                #items
            }

            #[inline]
            fn slots(&mut self) -> #slots<'_> {
                #slots { #fields }
            }
        }
    })
}

fn emit_data(scope: &mut Scope<'_>, paging: &Paging) -> TokenStream {
    let data = scope.runtime("Paging");
    let step_type = scope.runtime("PagingStep");
    let items = &paging.items.place;
    let limit = emit_option(paging.limit.as_ref().map(|limit| &limit.wire));
    let maximum = emit_option(paging.maximum.map(Literal::u64_unsuffixed));
    let step = match &paging.step {
        PagingStep::Offset(parameter) => {
            let name = &parameter.wire;
            quote!(#step_type::Offset(#name))
        }
        PagingStep::Page(parameter, first) => {
            let (name, first) = (&parameter.wire, Literal::u64_unsuffixed(*first));
            quote!(#step_type::Page { parameter: #name, first: #first })
        }
        PagingStep::Cursor(cursors) => {
            let cursors = cursors.iter().map(|(parameter, place)| {
                let name = &parameter.wire;
                quote!((#name, #place))
            });
            quote!(#step_type::Cursor(&[#(#cursors),*]))
        }
    };
    let total = emit_option(paging.total.as_ref());
    let more = emit_option(paging.more.as_ref());
    quote! {
        const PAGING: &'static #data = &#data {
            items: #items,
            limit: #limit,
            maximum: #maximum,
            step: #step,
            total: #total,
            more: #more,
        };
    }
}

/// Emits an `Option`.
pub(super) fn emit_option(value: Option<impl quote::ToTokens>) -> TokenStream {
    match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    }
}

/// Emits the access to the items of a page.
fn emit_items(scope: &mut Scope<'_>, items: &PagingItems) -> TokenStream {
    let (mut expression, mut optional) = (quote!(page), false);
    for id in &items.fields {
        let field = scope.library.field(*id);
        let name = ident(field.name.as_str());
        expression = match (optional, field.holding.is_option()) {
            (false, _) => quote!(#expression.#name),
            (true, true) => quote!(#expression.and_then(|value| value.#name)),
            (true, false) => quote!(#expression.map(|value| value.#name)),
        };
        if field.holding == Holding::Nullable {
            let nullable = scope.runtime("Nullable");
            expression = quote!(#expression.and_then(#nullable::value));
        }
        optional |= field.holding.is_option();
    }
    if optional {
        quote!(#expression.unwrap_or_default())
    } else {
        expression
    }
}

fn emit_slots(paging: &Paging) -> TokenStream {
    let option =
        |parameter: &Option<PagingParameter>| emit_option(parameter.as_ref().map(emit_slot));
    let limit = option(&paging.limit);
    let without = option(&paging.without);
    let parameters = paging.step.parameters();
    let position = [0, 1].map(|index| emit_option(parameters.get(index).copied().map(emit_slot)));
    quote! {
        limit: #limit,
        position: [#(#position),*],
        without: #without,
    }
}

fn emit_slot(parameter: &PagingParameter) -> TokenStream {
    let name = ident(parameter.name.as_str());
    match &parameter.body {
        Some(body) => {
            let body = ident(body.as_str());
            quote!(&mut self.#body.#name)
        }
        None => quote!(&mut self.#name),
    }
}
