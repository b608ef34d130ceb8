//! Events: their module, and the enum of all of them.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Event, EventAccessor, Library, Module, ModuleId, TypeId};
use crate::naming::{Spellings, TypeName};
use crate::target::OfEvents;

use super::docs::{emit_docs, emit_inner_docs};
use super::file::SourceFile;
use super::former::emit_former_types;
use super::json::emit_json_declaration;
use super::offer::emit_offer;
use super::root::emit_reexport;
use super::scope::{Scope, ident, path};

/// Returns the name of the enum.
pub(super) fn event_name() -> TypeName {
    TypeName::new(&Spellings::default(), "Event")
}

/// Returns the structs of the bodies of a module's events, each once.
pub(super) fn payloads(module: &Module) -> Vec<TypeId> {
    let mut payloads: Vec<TypeId> = module.events.iter().map(|event| event.payload).collect();
    payloads.sort_unstable();
    payloads.dedup();
    payloads
}

/// Emits the file of a module of events.
pub(super) fn emit_event_module(library: &Library, id: ModuleId, folder: &str) -> SourceFile {
    let module = &library.modules[id.0];
    let title = format!("{}: {} events.", module.title, module.events.len());
    let lines = module.description.as_deref().map_or_else(
        || vec![title.as_str()],
        |description| description.lines().collect(),
    );
    let docs = emit_inner_docs(lines);
    let json = emit_json_declaration(library, id);
    let types = module
        .types
        .iter()
        .map(|id| library.type_def(*id).name.as_str());
    let types = emit_offer(&quote!(self::types), types.collect());
    let events = library.target.facts.events.iter();
    let of_events = events.clone().flat_map(|events| &events.of_events);
    let of_events = of_events.flat_map(emit_of_events);
    let reexports = events
        .flat_map(|events| &events.reexports)
        .map(emit_reexport);
    let former = emit_former_types(&module.former.types);
    let [event, types_file, mock] = ["event", "types", "mock"].map(ident);
    let name = ident(event_name().as_str());
    let tokens = quote! {
        #docs
        mod #event;
        #json
        #[cfg(feature = "mock")]
        pub mod #mock;
        mod #types_file;

        pub use self::#event::#name;
        #types
        #(#reexports)*
        #(#of_events)*
        #former
    };
    SourceFile::new(&format!("{folder}.rs"), tokens)
}

/// Emits aliases of generic types with the enum of all events as the type argument.
fn emit_of_events(of_events: &OfEvents) -> impl Iterator<Item = TokenStream> {
    of_events.items.iter().map(|(item, summary)| {
        let from = path(&of_events.from);
        let (item, name) = (ident(item.as_str()), ident(event_name().as_str()));
        let docs = format!(" {summary}");
        quote! {
            #[doc = #docs]
            pub type #item = #from::#item<#name>;
        }
    })
}

/// Emits the file of the enum of all events.
pub(super) fn emit_event(library: &Library, id: ModuleId, folder: &str) -> SourceFile {
    let mut scope = Scope::of_users(library, id);
    let module = &library.modules[id.0];
    let variants: Vec<_> = tagged(module)
        .map(|event| emit_variant(&mut scope, event))
        .collect();
    let accessors: Vec<_> = module
        .accessors
        .iter()
        .map(|accessor| emit_accessor(&mut scope, accessor))
        .collect();
    let decode = emit_event_decode(&mut scope, module);
    let event_body = scope.runtime("event_body");
    let unknown = scope.runtime("UnknownEvent");
    let tags: Vec<_> = tagged(module).flat_map(|event| &event.tags).collect();
    let name = ident(event_name().as_str());
    let imports = scope.emit_imports();
    let docs = format!(
        " An event that {} sends, with a variant for each type of event.",
        library.target.facts.api
    );
    let tokens = quote! {
        //! The enum of all events.
        #imports

        #[doc = #docs]
        ///
        /// Events with the same body share a type, so one arm of a `match` can handle several of them.
        #[derive(Clone, Debug)]
        #[cfg_attr(feature = "extra-traits", derive(PartialEq))]
        #[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// An event that this version of the crate does not know. Its whole body is kept.
            Unknown(#unknown),
        }

        impl #name {
            /// The tags of all events that have a variant: the type by which the body names an event.
            pub const TAGS: &'static [&'static str] = &[#(#tags),*];

            #(#accessors)*
        }

        #event_body! { #name, }

        #decode
    };
    SourceFile::new(&format!("{folder}/event.rs"), tokens)
}

/// Returns the events that have a variant.
fn tagged(module: &Module) -> impl Iterator<Item = &Event> {
    module.events.iter().filter(|event| !event.tags.is_empty())
}

fn emit_variant(scope: &mut Scope<'_>, event: &Event) -> TokenStream {
    let name = ident(event.variant.as_str());
    let payload = scope.named(event.payload);
    let paragraphs = event_paragraphs(event);
    let docs = emit_docs(paragraphs.iter().map(String::as_str));
    quote!(#docs #name(#payload),)
}

/// Returns the paragraphs that document an event.
fn event_paragraphs(event: &Event) -> Vec<String> {
    let tags: Vec<String> = event.tags.iter().map(|tag| format!("`{tag}`")).collect();
    let noun = if tags.len() == 1 {
        "Type of the event"
    } else {
        "Types of the event"
    };
    let tags = format!("{noun}: {}", tags.join(", "));
    vec![
        event.docs.summary.clone().unwrap_or_default(),
        event.docs.description.clone().unwrap_or_default(),
        match &event.docs_url {
            Some(url) => format!("{tags} ([documentation]({url}))."),
            None => format!("{tags}."),
        },
    ]
}

/// Emits a method that returns a value that many events have.
fn emit_accessor(scope: &mut Scope<'_>, accessor: &EventAccessor) -> TokenStream {
    let name = ident(accessor.name.as_str());
    let docs = format!(" {}", accessor.summary);
    let members = &accessor.members;
    let library = accessor.ty.map(|index| scope.library_type(index));
    let arms = accessor.payloads.iter().map(|payload| {
        let variants = payload.variants.iter().map(|name| ident(name.as_str()));
        let fields = payload.fields.iter().enumerate().map(|(index, field)| {
            let name = ident(field.name.as_str());
            let words = field.words.map(|words| scope.named(words));
            match (index, words) {
                (0, _) if library.is_some() => quote!(body.#name.clone()),
                _ if library.is_some() => quote!(.or_else(|| body.#name.clone())),
                (0, None) => quote!(body.#name.as_deref()),
                (0, Some(words)) => quote!(body.#name.as_ref().map(#words::as_str)),
                (_, None) => quote!(.or(body.#name.as_deref())),
                (_, Some(words)) => quote!(.or_else(|| body.#name.as_ref().map(#words::as_str))),
            }
        });
        quote!(#(Self::#variants(body))|* => #(#fields)*,)
    });
    let arms: Vec<_> = arms.collect();
    let covered: usize = accessor
        .payloads
        .iter()
        .map(|payload| payload.variants.len())
        .sum();
    let rest = (covered < accessor.variants).then(|| quote!(_ => None,));
    let returned = library.clone().unwrap_or_else(|| quote!(&str));
    let converted = library.map(|library| quote!(.map(#library::from)));
    quote! {
        #[doc = #docs]
        pub fn #name(&self) -> Option<#returned> {
            match self {
                #(#arms)*
                Self::Unknown(event) => event.text(&[#(#members),*])#converted,
                #rest
            }
        }
    }
}

/// Emits the `Decode` implementation of `Event`, in which the tag selects the variant.
fn emit_event_decode(scope: &mut Scope<'_>, module: &Module) -> TokenStream {
    let [decode, node, unknown, event_tag] =
        ["Decode", "Node", "UnknownEvent", "event_tag"].map(|item| scope.runtime(item));
    let name = ident(event_name().as_str());
    let words = scope.library.target.facts.events.as_ref();
    let member = words.map(|words| words.tag.as_str()).unwrap_or_default();
    let arms = tagged(module).map(|event| {
        let (variant, tags) = (ident(event.variant.as_str()), &event.tags);
        quote!(Some(#(#tags)|*) => #decode::decode(value).map(Self::#variant),)
    });
    quote! {
        impl #decode for #name {
            fn decode(value: #node<'_>) -> Option<Self> {
                match #event_tag(value, #member) {
                    #(#arms)*
                    _ => #unknown::read(value, #member).map(Self::Unknown),
                }
            }
        }
    }
}

/// Emits the `Encode` implementation of `Event`.
pub(super) fn emit_event_encode(scope: &mut Scope<'_>, module: &Module) -> TokenStream {
    let [encode, writer] = ["Encode", "Writer"].map(|item| scope.runtime(item));
    let name = scope.sibling(&event_name());
    let arms = payloads(module).into_iter().filter_map(|payload| {
        let variants = tagged(module).filter(|event| event.payload == payload);
        let variants: Vec<_> = variants
            .map(|event| ident(event.variant.as_str()))
            .collect();
        (!variants.is_empty()).then(|| quote!(#(Self::#variants(body))|* => body,))
    });
    quote! {
        impl #encode for #name {
            fn encode(&self, writer: &mut #writer) {
                let body: &dyn #encode = match self {
                    #(#arms)*
                    Self::Unknown(event) => event,
                };
                body.encode(writer);
            }
        }
    }
}
