//! Breaking changes are found, and other changes are not reported as breaking.

use std::fs;

use tempfile::TempDir;

use super::*;

/// Returns a checkout with nearly empty crates of [`CRATES`], and with these files.
fn checkout(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (_, package) in CRATES {
        put(&folder, &format!("{package}/src/lib.rs"), "");
    }
    put(
        &folder,
        "Cargo.toml",
        "[workspace.package]\nrust-version = '1.88'\n",
    );
    put(
        &folder,
        "generated/Cargo.toml",
        "[features]\ndefault = ['a']\na = []\nb = []\n",
    );
    for (file, text) in files {
        put(&folder, file, text);
    }
    folder
}

fn put(folder: &TempDir, file: &str, text: &str) {
    let path = folder.path().join(file);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

const LIB: &str = "generated/src/lib.rs";

/// Returns the report for a change of the crate root.
fn report(before: &str, after: &str) -> String {
    report_files(&[(LIB, before)], &[(LIB, after)])
}

fn report_files(before: &[(&str, &str)], after: &[(&str, &str)]) -> String {
    let (before, after) = (checkout(before), checkout(after));
    compare(before.path(), after.path()).unwrap().to_string()
}

#[test]
fn a_removed_method_is_breaking() {
    let before = "pub struct Client(u8); impl Client { pub fn get(&self) {} pub fn put(&self) {} }";
    let after = "pub struct Client(u8); impl Client { pub fn get(&self) {} fn put(&self) {} }";
    assert_eq!(
        report(before, after),
        "1 breaking changes, 0 additions\n  removed: fn highlevel::Client::put: fn put(&self)"
    );
}

#[test]
fn a_method_is_found_wherever_its_type_and_its_block_are() {
    let files = |block: &'static str| {
        [
            (
                LIB,
                "mod inner; pub use highlevel_runtime::{Call as Request, http}; pub use self::inner::*;",
            ),
            (
                "generated/src/inner.rs",
                "mod deep; pub use self::deep::Link;",
            ),
            (
                "generated/src/inner/deep.rs",
                "pub struct Link { url: String }",
            ),
            (
                "codegen/runtime/src/lib.rs",
                "mod call; mod send; pub use call::Call;",
            ),
            ("codegen/runtime/src/call/mod.rs", "pub struct Call<T>(T);"),
            ("codegen/runtime/src/send.rs", block),
        ]
    };
    let before = files("use super::call; impl<T: Copy> call::Call<T> { pub fn send(self) {} }");
    let after = files("use crate::Call; impl<T> Call<T> { pub(crate) fn send(self) {} }");
    assert_eq!(
        report_files(&before, &after),
        "1 breaking changes, 0 additions\n  removed: fn highlevel::Request::send: impl<T: Copy> Call<T>: fn send(self)"
    );
    let listing = read(checkout(&before).path()).unwrap();
    for key in [
        "type highlevel::Link",
        "use highlevel::http",
        "type highlevel::Request",
    ] {
        assert!(
            listing.entries.contains_key(key),
            "{key} is not in {listing:#?}"
        );
    }
}

#[test]
fn what_breaks_code_is_reported() {
    let cases = [
        ("pub fn f(a: u8) {}", "pub fn f(a: u16) {}", "changed: fn"),
        ("pub fn f() {}", "", "removed: fn"),
        (
            "pub mod a { pub struct B; }",
            "mod a { pub struct B; }",
            "removed: mod",
        ),
        (
            "pub struct A { pub b: u8 }",
            "pub struct A { b: u8 }",
            "changed: type",
        ),
        (
            "pub struct A { pub b: u8 }",
            "pub struct A { pub b: u8, pub c: u8 }",
            "added: field",
        ),
        ("pub enum A { B }", "pub enum A { B, C }", "added: variant"),
        (
            "#[non_exhaustive] pub enum A { B, C }",
            "#[non_exhaustive] pub enum A { B }",
            "removed: variant",
        ),
        (
            "pub enum A { B }",
            "#[non_exhaustive] pub enum A { B }",
            "changed: type",
        ),
        (
            "pub trait A {}",
            "pub trait A { fn b(&self); }",
            "added: fn",
        ),
        (
            "pub trait A { fn b(&self) {} }",
            "pub trait A {}",
            "removed: fn",
        ),
        (
            "#[derive(Clone, Debug)] pub struct A;",
            "#[derive(Clone)] pub struct A;",
            "removed: impl Debug for",
        ),
        (
            "pub struct A; impl From<u8> for A { }",
            "pub struct A;",
            "removed: impl From",
        ),
        (
            "pub struct A; impl Call for A { type Output = u8; }",
            "pub struct A; impl Call for A { type Output = u16; }",
            "changed: impl Call for",
        ),
        (
            "pub trait A {} impl A for String {}",
            "pub trait A {}",
            "removed: impl A",
        ),
        (
            "pub struct A; set! { A }",
            "pub struct A;",
            "removed: impl set! for",
        ),
        (
            "pub const A: u8 = 1;",
            "pub const A: u16 = 1;",
            "changed: const",
        ),
        (
            "pub fn f() {}",
            "#[cfg(feature = \"b\")] pub fn f() {}",
            "changed: fn",
        ),
        (
            "mod a { pub struct B; } pub use a::B;",
            "mod a { pub struct B; } pub use a::B as C;",
            "removed: type",
        ),
    ];
    for (before, after, expected) in cases {
        let report = report(before, after);
        assert!(report.contains(expected), "{before} -> {after}: {report}");
    }
}

#[test]
fn what_breaks_no_code_is_not_reported() {
    let cases = [
        (
            "pub fn f() { 1; }",
            "/// New words.\n#[must_use] pub fn f() { 2; }",
        ),
        (
            "pub struct A { pub b: crate::C } pub struct C;",
            "pub struct A { pub b: C } pub struct C;",
        ),
        (
            "#[non_exhaustive] pub enum A { B }",
            "#[non_exhaustive] pub enum A { B, C }",
        ),
        (
            "#[non_exhaustive] pub struct A { pub b: u8 }",
            "#[non_exhaustive] pub struct A { pub c: u8, pub b: u8 }",
        ),
        ("pub trait A {}", "pub trait A { fn b(&self) {} }"),
        (
            "pub struct A;",
            "#[derive(Clone)] pub struct A; impl A { pub fn new() {} }",
        ),
        (
            "pub struct A;",
            "mod a { pub struct A; } pub use self::a::A;",
        ),
        ("#[doc(hidden)] pub fn f() {}", ""),
        ("mod a { pub fn f() {} }", "mod a {}"),
        ("#[cfg(test)] mod tests { pub fn f() {} }", ""),
        (
            "pub struct A; set! { A }",
            "pub struct A; pub struct B; set! { B, A }",
        ),
        (
            "pub mod a { pub use super::*; pub fn f() {} }",
            "pub mod a { pub use super::*; pub fn f() {} }",
        ),
    ];
    for (before, after) in cases {
        let (before, after) = (checkout(&[(LIB, before)]), checkout(&[(LIB, after)]));
        let difference = compare(before.path(), after.path()).unwrap();
        assert!(!difference.is_breaking(), "{difference}");
    }
}

#[test]
fn features_and_the_version_of_rust_belong_to_the_api() {
    let before = checkout(&[]);
    let after = checkout(&[
        ("generated/Cargo.toml", "[features]\ndefault = []\na = []\n"),
        ("Cargo.toml", "[workspace.package]\nrust-version = '1.90'\n"),
    ]);
    let report = compare(before.path(), after.path()).unwrap().to_string();
    for expected in [
        "removed: feature b",
        "removed: feature a by default",
        "was 1.88\n    now 1.90",
    ] {
        assert!(report.contains(expected), "{report}");
    }
}

/// The API of this checkout contains samples of most kinds of entries.
#[test]
fn this_checkout_is_listed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let listing = read(&root).unwrap();
    for key in [
        "mod highlevel::contacts",
        "mod highlevel::v3::contacts",
        "type highlevel::Client",
        "fn highlevel::Client::contacts",
        "fn highlevel::Client::builder",
        "fn highlevel::ClientBuilder::token",
        "type highlevel::contacts::operations::GetContactError",
        "fn highlevel::contacts::Contacts::get_contact",
        "field highlevel::contacts::Contact::first_name",
        "fn highlevel::contacts::ContactUpdate::first_name",
        "impl request_builder! for highlevel::contacts::operations::ListContacts",
        "impl impl_debug_params! for highlevel::contacts::operations::GetContactParams",
        "trait highlevel::Operation",
        "fn highlevel::sessions::SqliteStore::open",
        "fn highlevel::webhooks::Verifier::verify",
        "variant highlevel::webhooks::Event::ContactCreate",
        "fn highlevel::mock::Mock::start",
        "fn highlevel::json::read",
        "feature contacts",
    ] {
        assert!(listing.entries.contains_key(key), "{key} is missing");
    }
    assert!(!listing.entries.contains_key("mod highlevel::shared"));
}
