//! The order of items in documents has no meaning, so it must not affect names and signatures.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use highlevel_codegen::generate;
use quote::ToTokens;
use serde_yaml::{Mapping, Value};

/// Keys of lists whose order has no meaning.
const LISTS: &[&str] = &["parameters", "required", "enum", "tags", "security"];

#[test]
fn no_order_of_a_document_changes_a_signature() {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let reversed = tempfile::tempdir().expect("a folder can be made");
    copy(&spec, reversed.path());
    let before = signatures(&spec);
    let after = signatures(reversed.path());
    let mut changes = Vec::new();
    for (name, signature) in &before {
        match after.get(name) {
            Some(other) if other == signature => {}
            Some(other) => changes.push(format!("{name}\n    {signature}\n    {other}")),
            None => changes.push(format!("{name} is gone")),
        }
    }
    let new = after.keys().filter(|name| !before.contains_key(*name));
    changes.extend(new.map(|name| format!("{name} is new")));
    assert!(
        changes.is_empty(),
        "{} changes:\n{}",
        changes.len(),
        changes.join("\n")
    );
}

/// Copies a spec folder. In the documents of version folders, the order of mappings and of `LISTS` is reversed; all other files
/// are unchanged.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder can be made");
    for entry in fs::read_dir(from).expect("the folder can be listed") {
        let path = entry.expect("the folder can be listed").path();
        let target = to.join(path.file_name().expect("it has a name"));
        let name = path.to_string_lossy();
        if path.is_dir() {
            copy(&path, &target);
        } else if name.contains("/v2/") || name.contains("/v3/") {
            let text = fs::read_to_string(&path).expect("the document can be read");
            let document = serde_yaml::from_str(&text).expect("the document is YAML");
            let document = serde_yaml::to_string(&reverse(document)).expect("it is YAML");
            fs::write(target, document).expect("the file can be written");
        } else {
            fs::copy(&path, target).expect("the file can be copied");
        }
    }
}

fn reverse(value: Value) -> Value {
    let Value::Mapping(mapping) = value else {
        return value;
    };
    let entries: Vec<(Value, Value)> = mapping.into_iter().collect();
    let reversed = entries.into_iter().rev().map(|(key, value)| {
        let value = match value {
            Value::Sequence(mut items) => {
                if key.as_str().is_some_and(|key| LISTS.contains(&key)) {
                    items.reverse();
                }
                Value::Sequence(items.into_iter().map(reverse).collect())
            }
            other => reverse(other),
        };
        (key, value)
    });
    Value::Mapping(reversed.collect::<Mapping>())
}

/// Returns the signatures of methods, the variants of enums, the types of aliases, and the names of structs, by file and name.
fn signatures(spec: &Path) -> BTreeMap<String, String> {
    let generated = match generate(spec, &spec.join("target")) {
        Ok(generated) => generated,
        Err(error) => panic!("{error}"),
    };
    let mut found = BTreeMap::new();
    for (file, text) in generated.files {
        let is_rust = Path::new(&file)
            .extension()
            .is_some_and(|extension| extension == "rs");
        if !file.starts_with("src/") || !is_rust {
            continue;
        }
        let parsed = syn::parse_file(&text).expect("it is Rust");
        for item in parsed.items {
            add_item(&mut found, &file, &item);
        }
    }
    found
}

fn add_item(found: &mut BTreeMap<String, String>, file: &str, item: &syn::Item) {
    let text = |tokens: &dyn ToTokens| tokens.to_token_stream().to_string();
    match item {
        syn::Item::Struct(item) => {
            found.insert(format!("{file}::{}", item.ident), "struct".to_owned());
        }
        syn::Item::Enum(item) => {
            let variants = item.variants.iter();
            let mut variants: Vec<String> = variants
                .map(|variant| format!("{}{}", variant.ident, text(&variant.fields)))
                .collect();
            variants.sort();
            found.insert(format!("{file}::{}", item.ident), variants.join(", "));
        }
        syn::Item::Type(item) => {
            found.insert(format!("{file}::{}", item.ident), text(&item.ty));
        }
        syn::Item::Impl(item) if item.trait_.is_none() => {
            for part in &item.items {
                if let syn::ImplItem::Fn(function) = part {
                    let name = format!("{file}::{}::{}", text(&item.self_ty), function.sig.ident);
                    found.insert(name, text(&function.sig));
                }
            }
        }
        _ => {}
    }
}
