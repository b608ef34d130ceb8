//! The example in the documentation of an operation: a call, and one use of its result.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::format::format_statements;
use crate::ir::{Boxing, Library, Module, Operation, SHARED, Shown, TypeId, Value};
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
            Value::Json => quote!(#package::serde_json::json!("value")),
            Value::JsonObject => {
                quote!(#package::serde_json::Map::from_iter([("key".to_owned(), "value".into())]))
            }
            Value::EmptyMap => quote!(std::collections::BTreeMap::new()),
            Value::Map(value) => {
                let value = self.value(value);
                quote!(std::collections::BTreeMap::from([("key".to_owned(), #value.into())]))
            }
            Value::File => quote!(#package::File::from_path("file.csv")),
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
    fn named(&mut self, id: TypeId) -> proc_macro2::Ident {
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
        Shown::Value(name, field) => {
            let print = print(&ident(name.as_str()), field.as_ref());
            let name = ident(name.as_str());
            quote!(let #name = #call.await?; #print)
        }
        Shown::List { name, field, item } => {
            let name = ident(name.as_str());
            let field = field.iter().map(|field| ident(field.as_str()));
            let list = quote!(#name #(.#field)*);
            let print = print_item(item);
            let item = ident(item.0.as_str());
            quote!(let #name = #call.await?; for #item in #list { #print })
        }
        Shown::Items { name, item } => {
            let name = ident(name.as_str());
            let print = print_item(item);
            let item = ident(item.0.as_str());
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

fn print_item((name, field): &(FieldName, Option<FieldName>)) -> TokenStream {
    print(&ident(name.as_str()), field.as_ref())
}

/// Emits the statement that prints a value, or one of its fields.
fn print(name: &proc_macro2::Ident, field: Option<&FieldName>) -> TokenStream {
    let Some(field) = field else {
        let text = format!("{{{name}:?}}");
        return quote!(println!(#text););
    };
    let field = ident(field.as_str());
    quote!(println!("{:?}", #name.#field);)
}
