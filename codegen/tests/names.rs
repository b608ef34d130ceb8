//! No schema, module or setter gets a name that is in use for another purpose.
//!
//! Emitters print the names of traits, types of the runtime and items of the prelude, which `naming` must reserve. The first test
//! collects them from the files with types of the golden cases that use the common target, and checks that a schema with each
//! name is renamed.
//!
//! The method of the client or the mock that returns an API has the name of its module. It must not have the name of another
//! method, or hide a method that is called through `Deref`. The second test collects the methods from generated files and from
//! the sources of the runtime and the mock. Likewise, a setter of a request builder must not hide a method of `Request`: see the
//! third test.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use highlevel_codegen::generate;
use highlevel_codegen::naming::{FieldName, ModuleName, Spellings, TypeName};
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;

/// Files without types of documents, whose names cannot collide.
const FIXED: &[&str] = &["lib.rs", "client.rs", "mock.rs", "operations.rs"];

#[test]
fn no_type_is_called_like_what_emitters_print() {
    let mut printed = BTreeSet::new();
    for file in golden_files() {
        let file = syn::parse_file(&file).expect("generated files are Rust");
        collect_names(&file, &mut printed);
    }
    for expected in ["Client", "Clone", "Option", "Paginated", "Value"] {
        assert!(printed.contains(expected), "{expected} is in no file");
    }
    // The library types of the golden target are reserved names.
    let types = [
        "Acknowledgement",
        "CustomField",
        "CustomFieldValue",
        "Date",
        "Timestamp",
    ]
    .map(str::to_owned);
    let spellings = Spellings {
        taken: types.to_vec(),
        ..Spellings::default()
    };
    let free: Vec<&String> = printed
        .iter()
        .filter(|name| TypeName::new(&spellings, name).as_str() == *name)
        .collect();
    assert!(
        free.is_empty(),
        "add these to TAKEN_TYPES in naming.rs: {free:?}"
    );
}

#[test]
fn no_module_is_called_like_a_method_of_the_client_or_the_mock() {
    let generated = generated_methods().into_iter();
    let of_runtime = methods_in("runtime", "Client").into_iter();
    let of_mock = methods_in("mock", "Mock").into_iter();
    let methods: BTreeSet<String> = generated.chain(of_runtime).chain(of_mock).collect();
    for expected in ["base_url", "builder", "call", "client", "serves_recording"] {
        assert!(methods.contains(expected), "{expected} is in no file");
    }
    let is_free = |name: &&String| {
        let module = ModuleName::new(&Spellings::default(), name, |_| false);
        module.as_str() == name.as_str()
    };
    let free: Vec<&String> = methods.iter().filter(is_free).collect();
    assert!(
        free.is_empty(),
        "add these to TAKEN_MODULES in naming.rs: {free:?}"
    );
}

#[test]
fn no_setter_is_called_like_a_method_of_a_request() {
    let methods = methods_in("runtime", "Request");
    for expected in ["items_blocking", "pages", "send", "send_whole", "url"] {
        let is_expected = |name: &String| name == expected;
        assert!(methods.iter().any(is_expected), "{expected} is in no file");
    }
    let is_free = |name: &&String| {
        let setter = FieldName::plain(name).builder_setter();
        setter.as_str() == name.as_str()
    };
    let free: Vec<&String> = methods.iter().filter(is_free).collect();
    assert!(
        free.is_empty(),
        "add these to TAKEN_METHODS or TAKEN_BUILDER_METHODS in naming.rs: {free:?}"
    );
}

/// Returns the public methods of the generated client and the generated mock, except those that return an API.
fn generated_methods() -> Vec<String> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let case = tests.join("golden/reserved-names/spec");
    let generated = generate(&case, &tests.join("target"));
    let files = generated.expect("a golden case can be generated").files;
    let of_client = public_methods(&files["src/client.rs"], "Client");
    let of_mock = public_methods(&files["src/mock.rs"], "Mock");
    let returns_api = |method: &String| files.contains_key(&format!("src/{method}/mock.rs"));
    let methods = of_client.into_iter().chain(of_mock);
    methods.filter(|method| !returns_api(method)).collect()
}

/// Returns the public methods that the sources of a crate in this folder define for the type `owner`.
fn methods_in(package: &str, owner: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join(package)
        .join("src");
    let sources = sources(&folder);
    let methods = sources.iter().flat_map(|text| public_methods(text, owner));
    methods.collect()
}

/// Returns the contents of the files in a folder and its subfolders.
fn sources(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("the sources can be listed");
    let paths = entries.map(|entry| entry.expect("the sources can be listed").path());
    let texts = paths.flat_map(|path| {
        if path.is_dir() {
            sources(&path)
        } else {
            vec![fs::read_to_string(&path).expect("the sources can be read")]
        }
    });
    texts.collect()
}

/// Returns the public methods that a file defines for the type `owner`, except those of traits.
fn public_methods(text: &str, owner: &str) -> Vec<String> {
    let file = syn::parse_file(text).expect("the sources are Rust");
    let parts = file.items.into_iter().flat_map(|item| match item {
        syn::Item::Impl(item) if item.trait_.is_none() && is_named(&item.self_ty, owner) => {
            item.items
        }
        _ => Vec::new(),
    });
    let methods = parts.filter_map(|part| match part {
        syn::ImplItem::Fn(method) if matches!(method.vis, syn::Visibility::Public(_)) => {
            Some(method.sig.ident.to_string())
        }
        _ => None,
    });
    methods.collect()
}

fn is_named(ty: &syn::Type, name: &str) -> bool {
    let syn::Type::Path(ty) = ty else {
        return false;
    };
    let last = ty.path.segments.last();
    last.is_some_and(|segment| segment.ident == name)
}

/// Returns the contents of the files with types of the golden cases.
fn golden_files() -> Vec<String> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let cases = fs::read_dir(tests.join("golden")).expect("the cases can be listed");
    let cases = cases.map(|case| case.expect("the cases can be listed").path());
    // Skip cases with their own target: it can rename the runtime.
    let is_usual = |case: &PathBuf| case.join("spec").is_dir() && !case.join("target").is_dir();
    let generated = cases.filter(is_usual).map(|case| {
        let generated = generate(&case.join("spec"), &tests.join("target"));
        generated.expect("a golden case can be generated")
    });
    let has_types = |path: &str| {
        let file = path.strip_prefix("src/");
        let is_source = Path::new(path)
            .extension()
            .is_some_and(|extension| extension == "rs");
        is_source && file.is_some_and(|file| !FIXED.contains(&file))
    };
    generated
        .flat_map(|generated| generated.files)
        .filter(|(path, _)| has_types(path))
        .map(|(_, text)| text)
        .collect()
}

/// Adds the names that a file uses but that are neither its own nor of its module.
fn collect_names(file: &syn::File, printed: &mut BTreeSet<String>) {
    let mut own = BTreeSet::new();
    let mut used = BTreeSet::new();
    for item in &file.items {
        match item {
            syn::Item::Use(item) if matches!(item.vis, syn::Visibility::Inherited) => {
                let of_documents = is_own(&item.tree);
                let names = if of_documents {
                    &mut own
                } else {
                    &mut *printed
                };
                collect_imports(&item.tree, names);
            }
            syn::Item::Use(item) => collect_imports(&item.tree, &mut own),
            // Skip macros, whose tokens contain documented names, and modules, which are named after their files.
            syn::Item::Macro(_) | syn::Item::Mod(_) => {}
            syn::Item::Enum(item) => {
                own.insert(item.ident.to_string());
                let attributes = item.attrs.iter().map(ToTokens::to_token_stream);
                attributes.for_each(|tokens| collect_used(tokens, &mut used));
                for variant in &item.variants {
                    collect_used(variant.fields.to_token_stream(), &mut used);
                }
            }
            item => {
                match item {
                    syn::Item::Struct(item) => {
                        let generics = item.generics.type_params();
                        own.extend(generics.map(|generic| generic.ident.to_string()));
                        own.insert(item.ident.to_string());
                    }
                    syn::Item::Type(item) => drop(own.insert(item.ident.to_string())),
                    _ => {}
                }
                collect_used(item.to_token_stream(), &mut used);
            }
        }
    }
    printed.extend(used.into_iter().filter(|name| !own.contains(name)));
}

/// Returns whether a `use` imports names of the crate's documents.
fn is_own(tree: &syn::UseTree) -> bool {
    matches!(tree, syn::UseTree::Path(path) if path.ident == "super" || path.ident == "crate")
}

fn collect_imports(tree: &syn::UseTree, names: &mut BTreeSet<String>) {
    match tree {
        syn::UseTree::Path(path) => collect_imports(&path.tree, names),
        syn::UseTree::Group(group) => {
            group
                .items
                .iter()
                .for_each(|tree| collect_imports(tree, names));
        }
        syn::UseTree::Name(name) if is_type(&name.ident.to_string()) => {
            names.insert(name.ident.to_string());
        }
        syn::UseTree::Name(_) | syn::UseTree::Rename(_) | syn::UseTree::Glob(_) => {}
    }
}

/// Adds every name of a type, trait or variant without a path.
fn collect_used(tokens: TokenStream, used: &mut BTreeSet<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (index, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(group) => collect_used(group.stream(), used),
            TokenTree::Ident(ident) => {
                let name = ident.to_string();
                if is_type(&name) && name != "Self" && !is_associated(&tokens, index) {
                    used.insert(name);
                }
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

/// Returns whether a name is that of an associated item: it follows `::` or `type`, or it is followed by `=`, as in
/// `Iterator<Item = String>`.
fn is_associated(tokens: &[TokenTree], index: usize) -> bool {
    let is_punct = |index: usize, sign: char| matches!(tokens.get(index), Some(TokenTree::Punct(punct)) if punct.as_char() == sign);
    let follows_path = index >= 2 && is_punct(index - 1, ':') && is_punct(index - 2, ':');
    let follows_type = index >= 1 && tokens[index - 1].to_string() == "type";
    follows_path || follows_type || is_punct(index + 1, '=')
}

fn is_type(name: &str) -> bool {
    name.starts_with(char::is_uppercase) && name.contains(char::is_lowercase)
}
