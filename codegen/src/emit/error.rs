//! Error enums: a variant for each documented status.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::ir::{ErrorEnum, ErrorOutcome, OPERATIONS};

use super::docs::emit_docs;
use super::scope::{Scope, ident};
use super::ty::emit_type;

/// Emits an error enum and how it is read from a response.
pub(super) fn emit_error(scope: &mut Scope<'_>, error: &ErrorEnum) -> TokenStream {
    let name = ident(error.name.as_str());
    let docs = emit_error_docs(error);
    let kind = scope.runtime("ErrorKind");
    let response_parts = scope.runtime("ResponseParts");
    let variants: Vec<_> = error
        .outcomes
        .iter()
        .map(|outcome| emit_variant(scope, outcome))
        .collect();
    let read = emit_read(&response_parts, &error.outcomes);
    let hint = emit_hint(&error.outcomes);
    let large = error.large.then(|| {
        let reason = "callers match on values, not on boxes";
        quote!(#[allow(clippy::large_enum_variant, reason = #reason)])
    });
    quote! {
        #docs
        #[derive(Clone, Debug)]
        #[cfg_attr(feature = "extra-traits", derive(PartialEq))]
        #large
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// Any other status; the error has it as `status`.
            Undocumented,
        }

        impl #kind for #name {
            #read
            #hint
        }
    }
}

/// Number of operations that the documentation of a shared enum names, if several more share it.
const NAMED: usize = 3;

fn emit_error_docs(error: &ErrorEnum) -> TokenStream {
    if let [operation] = error.operations.as_slice() {
        return emit_docs([format!("Errors of [`{operation}`].").as_str()]);
    }
    // The name of one more operation is shorter than a text about it.
    let named = match error.operations.len() {
        count if count == NAMED + 1 => count,
        _ => NAMED,
    };
    let links = error.operations.iter().take(named);
    let links: Vec<String> = links
        .map(|operation| format!("[`{operation}`](super::{OPERATIONS}::{operation})"))
        .collect();
    let others = error.operations.len() - links.len();
    let operations = match (others, links.as_slice()) {
        (0, [first @ .., last]) => format!("{} and {last}", first.join(", ")),
        (others, links) => format!("{} and {others} other operations", links.join(", ")),
    };
    emit_docs([format!("The documented errors of {operations}.").as_str()])
}

fn emit_variant(scope: &mut Scope<'_>, outcome: &ErrorOutcome) -> TokenStream {
    let name = ident(outcome.variant.as_str());
    let status = format!("`{} {}`", outcome.status, outcome.reason);
    let status = match &outcome.hint {
        Some(hint) => format!("{status}: {hint}."),
        None => format!("{status}."),
    };
    let example = outcome.example.as_ref();
    let example = example.map(|body| format!("Example: `{body}`."));
    let docs = emit_docs([status.as_str()].into_iter().chain(example.as_deref()));
    match &outcome.body {
        Some(body) => {
            let ty = emit_type(scope, &body.ty);
            if body.has_default {
                quote!(#docs #name(#ty),)
            } else {
                quote!(#docs #name(Option<#ty>),)
            }
        }
        None => quote!(#docs #name,),
    }
}

/// Emits `ErrorKind::read`, which selects the variant by the status.
fn emit_read(response_parts: &Ident, outcomes: &[ErrorOutcome]) -> TokenStream {
    if outcomes.is_empty() {
        return quote! {
            #[inline]
            fn read(_response: &#response_parts) -> Self {
                Self::Undocumented
            }
        };
    }
    let arms = outcomes.iter().map(|outcome| {
        let status = proc_macro2::Literal::u16_unsuffixed(outcome.status);
        let variant = ident(outcome.variant.as_str());
        match &outcome.body {
            Some(_) => quote!(#status => Self::#variant(response.error_body()),),
            None => quote!(#status => Self::#variant,),
        }
    });
    quote! {
        #[inline]
        fn read(response: &#response_parts) -> Self {
            match response.status().as_u16() {
                #(#arms)*
                _ => Self::Undocumented,
            }
        }
    }
}

/// Emits `ErrorKind::hint`, if a status has a hint.
fn emit_hint(outcomes: &[ErrorOutcome]) -> Option<TokenStream> {
    let arms: Vec<_> = outcomes
        .iter()
        .filter_map(|outcome| {
            let hint = outcome.hint.as_ref()?;
            let variant = ident(outcome.variant.as_str());
            let pattern = match &outcome.body {
                Some(_) => quote!(Self::#variant(_)),
                None => quote!(Self::#variant),
            };
            Some(quote!(#pattern => Some(#hint),))
        })
        .collect();
    (!arms.is_empty()).then(|| {
        quote! {
            #[inline]
            fn hint(&self) -> Option<&'static str> {
                match self {
                    #(#arms)*
                    _ => None,
                }
            }
        }
    })
}
