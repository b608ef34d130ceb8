//! Parameter structs, and how they are written into a request.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::ir::{BodyFormat, Docs, Operation, Output, Parameter, ParameterLocation, Preset, Type};
use crate::naming::FieldName;

use super::docs::emit_item_docs;
use super::preset::emit_preset;
use super::required::{Arguments, Named, emit_arguments, emit_required};
use super::scope::{Scope, ident};
use super::struct_::emit_default_of_new;
use super::ty::{
    Argument, emit_argument, emit_argument_allowances, emit_field_allowances, emit_type,
    emit_written,
};

/// A field of a parameter struct: a parameter or the body.
pub(super) struct Member<'a> {
    pub(super) name: &'a FieldName,
    pub(super) ty: &'a Type,
    pub(super) required: bool,
    /// The initial value, if the member is required but not an argument.
    pub(super) preset: Option<&'a Preset>,
    /// The position among the arguments of the method, if the member is an argument.
    argument: Option<usize>,
    pub(super) docs: &'a Docs,
    /// The role of the member, for documentation: "query parameter `page`".
    pub(super) role: String,
    /// The key in the JSON form of the parameters.
    pub(super) key: &'a str,
}

impl Member<'_> {
    /// Returns whether the member is an argument of the method.
    pub(super) fn is_argument(&self) -> bool {
        self.required && self.preset.is_none()
    }
}

/// Returns the fields of an operation's parameter struct: the arguments in their order, then the others.
pub(super) fn members(operation: &Operation) -> Vec<Member<'_>> {
    let parameters = operation.parameters.iter().map(|parameter| Member {
        name: &parameter.name,
        key: &parameter.key,
        ty: &parameter.ty,
        required: parameter.required,
        preset: parameter.preset.as_ref(),
        argument: parameter.argument,
        docs: &parameter.docs,
        role: match parameter.location {
            ParameterLocation::Path => format!("path parameter `{}`", parameter.wire),
            ParameterLocation::Query | ParameterLocation::QueryJoined(_) => {
                format!("query parameter `{}`", parameter.wire)
            }
            ParameterLocation::Header => format!("header `{}`", parameter.wire),
            ParameterLocation::Body => format!("property `{}` of the body", parameter.wire),
        },
    });
    let body = operation.body.iter().map(|body| Member {
        name: &body.name,
        key: body.name.as_str(),
        ty: &body.ty,
        required: body.required,
        preset: None,
        argument: body.argument,
        docs: &body.docs,
        role: "request body".to_owned(),
    });
    let mut members: Vec<Member<'_>> = parameters.chain(body).collect();
    members.sort_by_key(|member| member.argument.unwrap_or(usize::MAX));
    members
}

/// Returns whether the request of an operation has setters: members that are not arguments.
pub(super) fn has_setters(operation: &Operation) -> bool {
    members(operation)
        .iter()
        .any(|member| !member.is_argument())
}

/// Emits the parameter struct of an operation and its constructor.
pub(super) fn emit_params(scope: &mut Scope<'_>, operation: &Operation) -> TokenStream {
    let name = ident(operation.params.as_str());
    let members = members(operation);
    let mut fields = Vec::new();
    for member in &members {
        let field = ident(member.name.as_str());
        let docs = emit_item_docs(member.docs, &format!("The {}.", member.role));
        let ty = emit_type(scope, member.ty);
        let ty = if member.required {
            ty
        } else {
            quote!(Option<#ty>)
        };
        fields.push(quote!(#docs pub #field: #ty,));
    }
    let new = emit_new(scope, operation, &members);
    let named = emit_required_members(scope, operation);
    let comparable = (!operation.sends_form())
        .then(|| quote!(#[cfg_attr(feature = "extra-traits", derive(PartialEq))]));
    let default = members
        .iter()
        .all(|member| !member.required)
        .then(|| quote!(, Default));
    let has_default = members.iter().all(|member| !member.is_argument());
    let default_of_new = (has_default && default.is_none()).then(|| emit_default_of_new(&name));
    let required = members.iter().filter(|member| member.required);
    let allowances = emit_field_allowances(required.map(|member| member.ty));
    let docs = format!(" The parameters of [`{}`].", operation.builder);
    quote! {
        #[doc = #docs]
        #[derive(Clone #default)]
        #comparable
        #allowances
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
        }

        impl #name {
            #new
        }

        #default_of_new
        #named
    }
}

/// Emits the `Decode` implementation of the parameters, so that a call can be stored as data.
pub(super) fn emit_params_decode(scope: &mut Scope<'_>, operation: &Operation) -> TokenStream {
    let [decode, node] = ["Decode", "Node"].map(|item| scope.runtime(item));
    let name = ident(operation.params.as_str());
    let text = name.to_string();
    let members = members(operation);
    let object = emit_object(&members, "object");
    let reads = members.iter().map(|member| {
        let (field, key) = (ident(member.name.as_str()), member.key);
        if member.required {
            quote!(#field: object.required(#key)?)
        } else {
            quote!(#field: object.optional(#key))
        }
    });
    quote! {
        impl #decode for #name {
            #[inline]
            fn decode(value: #node<'_>) -> Option<Self> {
                let #object = value.object(#text)?;
                let params = Self { #(#reads),* };
                object.close();
                Some(params)
            }
        }
    }
}

/// Emits the `Encode` implementation of the parameters.
pub(super) fn emit_params_encode(scope: &mut Scope<'_>, operation: &Operation) -> TokenStream {
    let [encode, writer] = ["Encode", "Writer"].map(|item| scope.runtime(item));
    let name = ident(operation.params.as_str());
    let members = members(operation);
    let object = emit_object(&members, "_object");
    let writes = members.iter().map(|member| {
        let (field, key) = (ident(member.name.as_str()), member.key);
        quote!(object.field(#key, &self.#field);)
    });
    quote! {
        impl #encode for #name {
            #[inline]
            fn encode(&self, writer: &mut #writer) {
                let #object = writer.object();
                #(#writes)*
            }
        }
    }
}

/// Emits the variable that the fields are read from or written to. It is not mutable for an operation without parameters.
fn emit_object(members: &[Member<'_>], unchanged: &str) -> TokenStream {
    if members.is_empty() {
        let name = ident(unchanged);
        quote!(#name)
    } else {
        quote!(mut object)
    }
}

fn emit_new(scope: &mut Scope<'_>, operation: &Operation, members: &[Member<'_>]) -> TokenStream {
    let required = operation.required.as_ref().map(|name| ident(name.as_str()));
    let mut arguments = 0;
    let mut values = Vec::new();
    for member in members {
        let name = ident(member.name.as_str());
        if let Some(preset) = member.preset {
            let value = emit_preset(scope, member.ty, preset);
            values.push(quote!(#name: #value));
            continue;
        }
        if !member.required {
            values.push(quote!(#name: None));
            continue;
        }
        let Argument { conversion, .. } = emit_argument(scope, member.ty);
        arguments += 1;
        values.push(conversion.field(&name));
    }
    if arguments == 0 && members.iter().any(|member| member.required) {
        return quote! {
            /// Creates parameters with the default values.
            pub fn new() -> Self {
                Self { #(#values),* }
            }
        };
    }
    if arguments == 0 {
        return quote! {
            /// Creates empty parameters.
            #[inline]
            pub fn new() -> Self {
                Self::default()
            }
        };
    }
    let named = emit_named(scope, members);
    let Arguments {
        parameters,
        taken_apart,
        allowances,
        ..
    } = emit_arguments(required.as_ref(), &named);
    quote! {
        /// Creates the parameters.
        #allowances
        pub fn new(#parameters) -> Self {
            #taken_apart
            Self { #(#values),* }
        }
    }
}

/// The arguments of the method that creates a request.
pub(super) struct MethodArguments {
    /// The parameters of the method, without `self`.
    pub(super) parameters: TokenStream,
    /// The arguments with which the constructor of the parameters is called.
    pub(super) passed: TokenStream,
    /// The attributes that allow the number of arguments and of booleans among them.
    pub(super) allowances: TokenStream,
}

/// Emits the arguments of the method that creates a request.
pub(super) fn emit_method_arguments(
    scope: &mut Scope<'_>,
    operation: &Operation,
) -> MethodArguments {
    let named = emit_named(scope, &members(operation));
    let required = operation.required.as_ref().map(|name| scope.sibling(name));
    let Arguments {
        parameters, passed, ..
    } = emit_arguments(required.as_ref(), &named);
    let allowances = match required {
        Some(_) => TokenStream::new(),
        None => emit_argument_allowances(1, named.iter().map(|argument| argument.ty)),
    };
    MethodArguments {
        parameters,
        passed,
        allowances,
    }
}

/// Returns the arguments of the method, each with the type in which it is passed.
fn emit_named<'a>(scope: &mut Scope<'_>, members: &[Member<'a>]) -> Vec<Named<'a>> {
    let arguments = members.iter().filter(|member| member.is_argument());
    let named = arguments.map(|member| Named {
        name: member.name,
        ty: member.ty,
        docs: member.docs,
        role: member.role.clone(),
        argument: emit_argument(scope, member.ty),
    });
    named.collect()
}

/// Emits the struct that names the arguments of the method, if it takes them by name.
fn emit_required_members(scope: &mut Scope<'_>, operation: &Operation) -> Option<TokenStream> {
    let name = operation.required.as_ref()?;
    let named = emit_named(scope, &members(operation));
    let function = format!("{}::new", operation.params);
    Some(emit_required(scope, name, &function, &named))
}

/// Emits the line that sends a parameter. Properties of the body are sent together, see [`emit_properties`].
fn emit_sent(scope: &mut Scope<'_>, parameter: &Parameter) -> Option<TokenStream> {
    let wire = &parameter.wire;
    let value = emit_written(scope, &parameter.name, &parameter.ty);
    Some(match parameter.location {
        ParameterLocation::Path => quote!(request.path(#wire, &#value);),
        ParameterLocation::Query => quote!(request.query(#wire, &#value);),
        ParameterLocation::QueryJoined(separator) => {
            quote!(request.query_joined(#wire, &#value, #separator);)
        }
        ParameterLocation::Header => quote!(request.header(#wire, &#value);),
        ParameterLocation::Body => return None,
    })
}

/// Emits the line that sends the properties of the body that are parameters, if there are any.
fn emit_properties(scope: &mut Scope<'_>, operation: &Operation) -> Option<TokenStream> {
    let parameters = operation.parameters.iter();
    let properties = parameters.filter(|one| one.location == ParameterLocation::Body);
    let members = properties.map(|property| {
        let wire = &property.wire;
        let value = emit_written(scope, &property.name, &property.ty);
        quote!((#wire, &#value))
    });
    let members: Vec<_> = members.collect();
    (!members.is_empty()).then(|| quote!(request.properties(&[#(#members),*]);))
}

/// Emits `Operation::request`: one line for each part that is sent, and one if the output is a download.
pub(super) fn emit_request(scope: &mut Scope<'_>, operation: &Operation) -> TokenStream {
    let request_parts = scope.runtime("RequestParts");
    let parameters = operation.parameters.iter();
    let mut lines: Vec<TokenStream> = parameters
        .filter_map(|parameter| emit_sent(scope, parameter))
        .collect();
    lines.extend(emit_properties(scope, operation));
    lines.extend(operation.body.iter().map(|body| {
        let name = ident(body.name.as_str());
        if body.format == BodyFormat::Multipart && !body.required {
            return quote!(if let Some(body) = &self.#name { request.multipart(body); });
        }
        let method = format_ident!(
            "{}",
            match body.format {
                BodyFormat::Json => "json",
                BodyFormat::Form => "form",
                BodyFormat::Multipart => "multipart",
            }
        );
        quote!(request.#method(&self.#name);)
    }));
    if operation.output == Output::Download {
        lines.push(quote!(request.expect_download();));
    }
    let argument = if lines.is_empty() {
        quote!(_request)
    } else {
        quote!(request)
    };
    quote! {
        #[inline]
        fn request(&self, #argument: &mut #request_parts) {
            #(#lines)*
        }
    }
}
