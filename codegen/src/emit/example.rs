//! The example in the documentation of an operation: a call, and one use of its result.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens as _, quote};
use serde_json::Value as Json;

use crate::format::format_statements;
use crate::ir::{Boxing, Held, Library, Module, Operation, SHARED, Shown, Step, TypeId, Value};
use crate::naming::{FieldName, TypeName};

use super::file::module_path;
use super::scope::ident;

/// Returns the example of an operation, in Markdown.
///
/// It is compiled as a doc test but does not run, because it would need a token.
pub(super) fn operation_example(
    library: &Library,
    module: &Module,
    operation: &Operation,
) -> String {
    let mut example = Example {
        library,
        module,
        used: BTreeMap::new(),
    };
    let call = example.call(operation);
    let statements = show(&operation.sample.result, &call);
    let imports = example.imports();
    let package = &library.target.facts.package;
    let mut lines = vec![
        "# Examples".to_owned(),
        String::new(),
        "```no_run".to_owned(),
        format!("# async fn example(client: {package}::Client) -> Result<(), {package}::Error> {{"),
    ];
    lines.extend(format_statements(&quote!(#imports #statements)));
    lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    lines.join("\n")
}

/// An example that is being emitted.
struct Example<'a> {
    library: &'a Library,
    /// The module of the operation.
    module: &'a Module,
    /// The types that the example names, by their modules.
    used: BTreeMap<Vec<&'a str>, BTreeSet<&'a str>>,
}

impl<'a> Example<'a> {
    /// Emits the request, without sending it.
    fn call(&mut self, operation: &'a Operation) -> TokenStream {
        let accessor = ident(&module_path(self.module).join("_"));
        let method = ident(operation.method.as_str());
        let own = module_path(self.module);
        let required = operation.required.as_ref();
        let arguments = self.arguments(own, required, &operation.sample.arguments);
        let setters = self.setters(&operation.sample.setters);
        quote!(client.#accessor().#method(#arguments) #setters)
    }

    /// Emits the arguments of a function that takes them one by one or in a struct.
    fn arguments(
        &mut self,
        home: Vec<&'a str>,
        required: Option<&'a TypeName>,
        arguments: &[(FieldName, Value)],
    ) -> TokenStream {
        let values: Vec<_> = arguments
            .iter()
            .map(|(_, value)| self.value(value))
            .collect();
        let Some(required) = required else {
            return quote!(#(#values),*);
        };
        self.used.entry(home).or_default().insert(required.as_str());
        let required = ident(required.as_str());
        let names = arguments.iter().map(|(name, _)| ident(name.as_str()));
        quote!(#required { #(#names: #values),* })
    }

    fn value(&mut self, value: &Value) -> TokenStream {
        let package = ident(self.library.target.facts.package.as_str());
        match value {
            Value::Text(text) | Value::Time(text) => quote!(#text),
            Value::Integer(number) => {
                let number = Literal::i64_unsuffixed(*number);
                quote!(#number)
            }
            Value::Number(number) => {
                let number = Literal::f64_unsuffixed(*number);
                quote!(#number)
            }
            Value::Boolean(boolean) => quote!(#boolean),
            Value::Json(json) => {
                let json = json_tokens(json);
                quote!(#package::serde_json::json!(#json))
            }
            Value::JsonObject(members) if members.is_empty() => {
                quote!(#package::serde_json::Map::new())
            }
            Value::JsonObject(members) => {
                let members = members.iter().map(|(key, json)| {
                    let value = json_value(&package, json);
                    quote!((#key.to_owned(), #value))
                });
                quote!(#package::serde_json::Map::from_iter([#(#members),*]))
            }
            Value::Map(entries) if entries.is_empty() => quote!(std::collections::BTreeMap::new()),
            Value::Map(entries) => {
                let entries = entries.iter().map(|(key, value)| {
                    let conversion = converts(value).then(|| quote!(.into()));
                    let value = self.value(value);
                    quote!((#key.to_owned(), #value #conversion))
                });
                let entries: Vec<_> = entries.collect();
                quote!(std::collections::BTreeMap::from([#(#entries),*]))
            }
            Value::File(path) => quote!(#package::File::from_path(#path)),
            Value::List(elements) => {
                let elements: Vec<_> = elements.iter().map(|one| self.value(one)).collect();
                quote!([#(#elements),*])
            }
            Value::Vec(elements) => {
                let elements: Vec<_> = elements.iter().map(|one| self.value(one)).collect();
                quote!(vec![#(#elements),*])
            }
            Value::Variant(id, variant) => {
                let (ty, variant) = (self.named(*id), ident(variant.as_str()));
                quote!(#ty::#variant)
            }
            Value::Alternative(id, variant, held, boxing) => {
                let (ty, variant) = (self.named(*id), ident(variant.as_str()));
                let held = self.value(held);
                match boxing {
                    Boxing::Boxed => quote!(#ty::#variant(Box::new(#held))),
                    Boxing::Plain => quote!(#ty::#variant(#held)),
                }
            }
            Value::TextAlternative(id, text) => {
                let ty = self.named(*id);
                quote!(#ty::from(#text))
            }
            Value::Struct(id, required, setters) => self.structure(*id, required, setters),
        }
    }

    fn structure(
        &mut self,
        id: TypeId,
        required: &[(FieldName, Value)],
        setters: &[(FieldName, Value)],
    ) -> TokenStream {
        let library = self.library;
        let ty = self.named(id);
        let parts = library.type_def(id).required.as_ref();
        let arguments = self.arguments(self.home(id), parts, required);
        let setters = self.setters(setters);
        quote!(#ty::new(#arguments) #setters)
    }

    fn setters(&mut self, setters: &[(FieldName, Value)]) -> TokenStream {
        let setters = setters.iter().map(|(setter, value)| {
            let (setter, value) = (ident(setter.as_str()), self.value(value));
            quote!(.#setter(#value))
        });
        setters.collect()
    }

    /// Names a type, which is imported.
    fn named(&mut self, id: TypeId) -> Ident {
        let library = self.library;
        let name = library.type_def(id).name.as_str();
        let home = self.home(id);
        self.used.entry(home).or_default().insert(name);
        ident(name)
    }

    /// Returns the path of the module from which a program imports a type.
    fn home(&self, id: TypeId) -> Vec<&'a str> {
        let library = self.library;
        let definition = library.type_def(id);
        let home = &library.modules[definition.module.0];
        if self.module.shared.contains(&id) {
            return module_path(self.module);
        }
        if home.version != SHARED {
            return module_path(home);
        }
        let offers =
            |module: &&Module| module.version == self.module.version && module.shared.contains(&id);
        module_path(library.modules.iter().find(offers).unwrap_or(home))
    }

    fn imports(&self) -> TokenStream {
        let package = ident(self.library.target.facts.package.as_str());
        let imports = self.used.iter().map(|(path, names)| {
            let path = path.iter().map(|segment| ident(segment));
            let names: Vec<_> = names.iter().map(|name| ident(name)).collect();
            match names.as_slice() {
                [only] => quote!(use #package::#(#path::)*#only;),
                _ => quote!(use #package::#(#path::)*{#(#names),*};),
            }
        });
        quote!(#(#imports)*)
    }
}

/// Emits the statements that send a request and use its result.
fn show(shown: &Shown, call: &TokenStream) -> TokenStream {
    match shown {
        Shown::Nothing => quote!(#call.await?;),
        Shown::Text(name) => {
            let (name, print) = (ident(name.as_str()), format!("{{{name}}}"));
            quote!(let #name = #call.await?; println!(#print);)
        }
        Shown::Value(name, steps) => {
            let name = ident(name.as_str());
            let print = print(&name, &name.to_token_stream(), steps);
            quote!(let #name = #call.await?; #print)
        }
        Shown::List {
            name,
            item,
            printed,
        } => {
            let (name, item) = (ident(name.as_str()), ident(item.as_str()));
            let print = print(&item, &item.to_token_stream(), printed);
            quote!(let #name = #call.await?; for #item in #name { #print })
        }
        Shown::Items {
            name,
            item,
            printed,
        } => {
            let (name, item) = (ident(name.as_str()), ident(item.as_str()));
            let print = print(&item, &item.to_token_stream(), printed);
            quote! {
                let mut #name = #call.items();
                while let Some(#item) = #name.next().await {
                    let #item = #item?;
                    #print
                }
            }
        }
        Shown::Download => quote! {
            let download = #call.await?;
            download.save_to("file").await?;
        },
    }
}

/// Emits the statement that prints a value, the innermost variable of which has this name, or what the steps lead to.
fn print(name: &Ident, value: &TokenStream, steps: &[Step]) -> TokenStream {
    let Some((step, rest)) = steps.split_first() else {
        let text = format!("{{{name}:?}}");
        return quote!(println!(#text););
    };
    let field = ident(step.field.as_str());
    match &step.holds {
        Held::Value if rest.is_empty() => quote!(println!("{:?}", #value.#field);),
        Held::Value => print(&field, &quote!(#value.#field), rest),
        Held::Optional => {
            let print = print(&field, &field.to_token_stream(), rest);
            quote!(if let Some(#field) = #value.#field { #print })
        }
        Held::Items(item) => {
            let item = ident(item.as_str());
            let print = print(&item, &item.to_token_stream(), rest);
            quote!(for #item in #value.#field { #print })
        }
    }
}

/// Returns whether a value has to be converted into the type of an element.
fn converts(value: &Value) -> bool {
    matches!(
        value,
        Value::Text(_) | Value::Time(_) | Value::Integer(_) | Value::Number(_)
    )
}

/// Emits an expression of the type `Value` of `serde_json`.
fn json_value(package: &Ident, json: &Json) -> TokenStream {
    let tokens = json_tokens(json);
    match json {
        Json::String(_) | Json::Bool(_) | Json::Number(_) => quote!(#tokens.into()),
        _ => quote!(#package::serde_json::json!(#tokens)),
    }
}

/// Emits JSON as an argument of the macro `json!`.
fn json_tokens(json: &Json) -> TokenStream {
    match json {
        Json::Null => quote!(null),
        Json::Bool(flag) => quote!(#flag),
        Json::Number(number) => number_tokens(number),
        Json::String(text) => quote!(#text),
        Json::Array(elements) => {
            let elements = elements.iter().map(json_tokens);
            quote!([#(#elements),*])
        }
        Json::Object(members) => {
            let members = members.iter().map(|(key, value)| {
                let value = json_tokens(value);
                quote!(#key: #value)
            });
            quote!({#(#members),*})
        }
    }
}

fn number_tokens(number: &serde_json::Number) -> TokenStream {
    let integer = number.as_i64().map(Literal::i64_unsuffixed);
    let positive = || number.as_u64().map(Literal::u64_unsuffixed);
    let number = || number.as_f64().map(Literal::f64_unsuffixed);
    integer
        .or_else(positive)
        .or_else(number)
        .into_token_stream()
}
