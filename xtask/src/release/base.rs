//! The earlier sources with which the API is compared.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use tempfile::TempDir;

use crate::git::{git, git_with_index};
use crate::public_api::CRATES;

use super::Options;
use super::manifests::workspace_version;
use super::version::Version;

/// The published crates of a revision, in a temporary folder.
pub(super) struct Base {
    pub(super) name: String,
    folder: TempDir,
}

impl Base {
    pub(super) fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub(super) fn version(&self) -> Result<Version> {
        workspace_version(self.folder())
    }
}

/// The base of the comparison.
pub(super) enum Found {
    Base(Base),
    /// There is no base, for this reason.
    Nothing(&'static str),
    /// The base is unknown, for this reason.
    Unknown(&'static str),
}

/// Returns the named revision, or else the last tag before the one of the release.
pub(super) fn find(workspace: &Path, options: &Options<'_>) -> Result<Found> {
    let tag = match options.base {
        Some(name) => name.to_owned(),
        None => match last_tag(workspace, options.tag)? {
            Ok(tag) => tag,
            Err(found) => return Ok(found),
        },
    };
    check_out(workspace, tag).map(Found::Base)
}

/// Returns the last tag of a release other than `release`, or the reason why there is none.
fn last_tag(workspace: &Path, release: Option<&str>) -> Result<Result<String, Found>> {
    let Ok(is_shallow) = git(workspace, &["rev-parse", "--is-shallow-repository"]) else {
        return Ok(Err(Found::Unknown(
            "this is not a git checkout, so the last tag is unknown",
        )));
    };
    // Report a shallow checkout separately, because it looks like one without tags.
    if is_shallow == "true" {
        return Ok(Err(Found::Unknown(
            "the checkout has no history, so the last tag is unknown; run `git fetch --unshallow --tags`",
        )));
    }
    let tags = git(workspace, &["tag", "--list", "v[0-9]*", "--merged", "HEAD"])?;
    if !tags.lines().any(|tag| Some(tag) != release) {
        return Ok(Err(Found::Nothing(
            "there is no tag yet, so there is no API to compare with; `--base REVISION` compares with any revision",
        )));
    }
    let mut arguments = vec!["describe", "--tags", "--abbrev=0", "--match=v[0-9]*"];
    let exclude = release.map(|tag| format!("--exclude={tag}"));
    arguments.extend(exclude.as_deref());
    git(workspace, &arguments).map(Ok)
}

fn check_out(workspace: &Path, name: String) -> Result<Base> {
    let commit = format!("{name}^{{commit}}");
    let commit = git(workspace, &["rev-parse", "--verify", "--quiet", &commit])
        .with_context(|| format!("`{name}` is not a revision of the checkout"))?;
    let folder = tempfile::tempdir().context("cannot create a temporary folder")?;
    let index = folder.path().join("index");
    let prefix = format!("--prefix={}/", folder.path().display());
    git_with_index(workspace, &index, &["read-tree", &commit])?;
    let mut files = vec!["Cargo.toml".to_owned()];
    for (_, package) in CRATES {
        files.push(format!("{package}/Cargo.toml"));
        let sources = format!("{package}/src");
        let listed = git(
            workspace,
            &["ls-tree", "-r", "--name-only", &commit, "--", &sources],
        )?;
        ensure!(
            !listed.is_empty(),
            "{name} has no {sources}; compare with a later revision"
        );
        files.extend(listed.lines().map(ToOwned::to_owned));
    }
    // The operating system limits the length of a command line, so pass the files in chunks.
    for files in files.chunks(200) {
        let mut arguments = vec!["checkout-index", &prefix, "--"];
        arguments.extend(files.iter().map(String::as_str));
        git_with_index(workspace, &index, &arguments)?;
    }
    Ok(Base { name, folder })
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::public_api;
    use crate::release::Depth;

    const OPTIONS: Options<'_> = Options {
        tag: None,
        base: None,
        depth: Depth::Package,
    };

    /// A checkout of two releases and a commit after them.
    struct Checkout(TempDir);

    impl Checkout {
        fn new() -> Self {
            let checkout = Self(tempfile::tempdir().unwrap());
            for (_, package) in CRATES {
                checkout.put(&format!("{package}/Cargo.toml"), "[features]\n");
                checkout.put(&format!("{package}/src/lib.rs"), "mod inner;");
                checkout.put(&format!("{package}/src/inner.rs"), "");
            }
            checkout.put("CHANGELOG.md", "");
            checkout.git(&["init", "--quiet"]);
            checkout
        }

        fn release(&self, version: &str, lib: &str) {
            let manifest = format!("[workspace.package]\nversion = '{version}'\n");
            self.put("Cargo.toml", &manifest);
            self.put("generated/src/lib.rs", lib);
            self.git(&["add", "--all"]);
            self.git(&["commit", "--quiet", "--message=a"]);
            self.git(&["tag", &format!("v{version}")]);
        }

        fn put(&self, file: &str, text: &str) {
            let path = self.0.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }

        fn git(&self, arguments: &[&str]) -> String {
            let user = ["-c", "user.name=a", "-c", "user.email=a@example.com"];
            git(self.0.path(), &[&user, arguments].concat()).unwrap()
        }

        fn base(&self, options: &Options<'_>) -> Base {
            match find(self.0.path(), options).unwrap() {
                Found::Base(base) => base,
                Found::Nothing(reason) | Found::Unknown(reason) => panic!("{reason}"),
            }
        }
    }

    #[test]
    fn a_method_that_is_gone_since_the_last_tag_is_reported() {
        let checkout = Checkout::new();
        checkout.release("0.1.0", "pub fn older() {}");
        checkout.release("0.2.0", "pub struct A; impl A { pub fn b(&self) {} }");
        checkout.put("generated/src/lib.rs", "pub struct A;");
        checkout.git(&["tag", "other"]);

        let base = checkout.base(&OPTIONS);
        assert_eq!(
            (base.name.as_str(), base.version().unwrap()),
            ("v0.2.0", "0.2.0".parse().unwrap())
        );
        let difference = public_api::compare(base.folder(), checkout.0.path()).unwrap();
        assert!(
            difference
                .to_string()
                .contains("removed: fn highlevel::A::b"),
            "{difference}"
        );
        assert_eq!(
            checkout.git(&["status", "--porcelain"]),
            "M generated/src/lib.rs"
        );
    }

    #[test]
    fn a_release_is_compared_with_the_one_before_it() {
        let checkout = Checkout::new();
        checkout.release("0.1.0", "pub fn older() {}");
        checkout.release("0.2.0", "");
        let of_tag = Options {
            tag: Some("v0.2.0"),
            ..OPTIONS
        };
        assert_eq!(checkout.base(&of_tag).name, "v0.1.0");
        let of_revision = Options {
            base: Some("HEAD"),
            ..OPTIONS
        };
        assert_eq!(checkout.base(&of_revision).name, "HEAD");
    }

    #[test]
    fn nothing_to_compare_with_is_told_from_not_knowing() {
        let checkout = Checkout::new();
        let first = Options {
            tag: Some("v0.1.0"),
            ..OPTIONS
        };
        checkout.release("0.1.0", "");
        assert!(matches!(
            find(checkout.0.path(), &first),
            Ok(Found::Nothing(_))
        ));
        let folder = tempfile::tempdir().unwrap();
        let unknown = find(folder.path(), &OPTIONS);
        assert!(matches!(unknown, Ok(Found::Unknown(_))));
        let missing = Options {
            base: Some("v9"),
            ..OPTIONS
        };
        let error = find(checkout.0.path(), &missing).err().unwrap();
        assert!(
            error.to_string().contains("`v9` is not a revision"),
            "{error}"
        );
    }
}
