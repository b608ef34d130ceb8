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

/// Minimum number of digits of a number that is written in groups of three.
const GROUPED: usize = 5;

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
            Value::Integer(number) => grouped(Literal::i64_unsuffixed(*number)),
            Value::Number(number) => grouped(Literal::f64_unsuffixed(*number)),
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
                    let value = self.value(value);
                    quote!((#key.to_owned(), #value))
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
            Value::Converted(value) => match &**value {
                Value::Integer(number) if *number < 0 => {
                    let number = number_tokens(&(*number).into());
                    quote!((#number).into())
                }
                Value::Integer(number) => {
                    let number = number_tokens(&(*number).into());
                    quote!(#number.into())
                }
                value => {
                    let value = self.value(value);
                    quote!(#value.into())
                }
            },
            Value::Given(value) => self.value(value),
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
        Shown::Entries { name, item, field } => {
            let (name, item) = (ident(name.as_str()), ident(item.as_str()));
            let field = field.iter().map(|field| ident(field.as_str()));
            quote! {
                let #name = #call.await?;
                for (key, #item) in &#name {
                    println!("{key}: {:?}", #item #(.#field)*);
                }
            }
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

/// Emits the statement that prints `value`, which is the variable `name` if there are no steps, or the part of it that the steps
/// lead to.
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

/// Emits a number whose integer part has an underscore after each group of three digits, if it has more than four.
fn grouped(number: Literal) -> TokenStream {
    let text = number.to_string();
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", text.as_str()),
    };
    let end = digits
        .find(|one: char| !one.is_ascii_digit())
        .unwrap_or(digits.len());
    let (integer, rest) = digits.split_at(end);
    if integer.len() < GROUPED {
        return number.into_token_stream();
    }
    let mut grouped = String::new();
    for (index, digit) in integer.chars().enumerate() {
        if index > 0 && (integer.len() - index).is_multiple_of(3) {
            grouped.push('_');
        }
        grouped.push(digit);
    }
    let separator = if rest.starts_with(['i', 'u']) {
        "_"
    } else {
        ""
    };
    let grouped = format!("{sign}{grouped}{separator}{rest}");
    grouped
        .parse()
        .unwrap_or_else(|_| number.into_token_stream())
}

/// Emits an expression of the type `Value` of `serde_json`.
fn json_value(package: &Ident, json: &Json) -> TokenStream {
    let tokens = json_tokens(json);
    match json {
        Json::String(_) | Json::Bool(_) => quote!(#tokens.into()),
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

/// Emits a number, with a type suffix if it is an integer that does not fit in an `i32`.
fn number_tokens(number: &serde_json::Number) -> TokenStream {
    if let Some(integer) = number.as_i64() {
        let is_small = i32::try_from(integer).is_ok();
        return grouped(if is_small {
            Literal::i64_unsuffixed(integer)
        } else {
            Literal::i64_suffixed(integer)
        });
    }
    match number.as_u64() {
        Some(integer) => grouped(Literal::u64_suffixed(integer)),
        None => grouped(Literal::f64_unsuffixed(number.as_f64().unwrap_or_default())),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Number;

    use super::*;

    #[test]
    fn numbers_in_json_have_the_type_that_they_need() {
        for (number, text) in [
            (Number::from(-5), "-5"),
            (Number::from(2_147_483_647), "2_147_483_647"),
            (Number::from(2_147_483_648_i64), "2_147_483_648_i64"),
            (Number::from(u64::MAX), "18_446_744_073_709_551_615_u64"),
            (Number::from_f64(0.5).expect("it is finite"), "0.5"),
        ] {
            assert_eq!(number_tokens(&number).to_string().replace("- ", "-"), text);
        }
    }

    #[test]
    fn large_numbers_are_grouped() {
        for (number, text) in [
            (Literal::i64_unsuffixed(0), "0"),
            (Literal::i64_unsuffixed(9999), "9999"),
            (Literal::i64_unsuffixed(10_000), "10_000"),
            (Literal::i64_unsuffixed(-86_400), "-86_400"),
            (
                Literal::i64_unsuffixed(i64::MAX),
                "9_223_372_036_854_775_807",
            ),
            (Literal::f64_unsuffixed(20_000_000.0), "20_000_000.0"),
            (Literal::f64_unsuffixed(100_000.125), "100_000.125"),
            (Literal::f64_unsuffixed(0.000_012_5), "0.0000125"),
        ] {
            assert_eq!(grouped(number).to_string().replace("- ", "-"), text);
        }
    }
}
