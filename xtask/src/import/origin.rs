//! Finding the imported commit, in a git checkout or on the command line.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Result, bail};
use xtask::source::{Commit, Hashes, Source};
use xtask::tree::Mode;

use crate::git::git;

/// The repository of the published documents.
const REPOSITORY: &str = "https://github.com/GoHighLevel/highlevel-api-docs";

/// The commit on the command line, for a folder without git.
#[derive(Clone, Debug, Default)]
pub(crate) struct Stated {
    /// The hash of the commit.
    pub(crate) commit: Option<String>,
    /// The date of the commit.
    pub(crate) date: Option<String>,
}

/// Returns the origin of `documents`. If the published files have not changed since the last import, the recorded commit is
/// kept, even if there are later commits.
pub(super) fn find_origin(
    docs: &Path,
    stated: &Stated,
    recorded: Option<Source>,
    documents: BTreeMap<String, Hashes>,
    mode: Mode,
) -> Result<Source> {
    let published = |documents: &BTreeMap<String, Hashes>| -> Vec<(String, String)> {
        let hashes = documents.values();
        hashes
            .map(|hashes| (hashes.path.clone(), hashes.published.clone()))
            .collect()
    };
    let is_unchanged = |source: &Source| published(&source.documents) == published(&documents);
    let commit = match recorded {
        Some(source) if is_unchanged(&source) => source.commit,
        // In check mode the commit is not needed to list differences.
        Some(source) if mode == Mode::Check => find_commit(docs, stated).unwrap_or(source.commit),
        _ => find_commit(docs, stated)?,
    };
    Ok(Source { commit, documents })
}

fn find_commit(docs: &Path, stated: &Stated) -> Result<Commit> {
    let (commit, date) = match (&stated.commit, &stated.date) {
        (Some(commit), Some(date)) => (commit.clone(), date.clone()),
        _ if docs.join(".git").exists() => (
            git(docs, &["rev-parse", "HEAD"])?,
            git(docs, &["show", "--no-patch", "--format=%cs", "HEAD"])?,
        ),
        _ => bail!(
            "{} is not a git checkout and differs from the last import; say which commit it is with --commit HASH and \
             --date YYYY-MM-DD",
            docs.display()
        ),
    };
    Ok(Commit {
        repository: REPOSITORY.to_owned(),
        commit,
        date,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn documents(published: &str) -> BTreeMap<String, Hashes> {
        let hashes = Hashes {
            path: "apps/links.json".to_owned(),
            published: published.to_owned(),
            imported: format!("rendering of {published}"),
        };
        [("v2/links.yaml".to_owned(), hashes)].into()
    }

    fn recorded(published: &str) -> Source {
        Source {
            commit: Commit {
                repository: REPOSITORY.to_owned(),
                commit: "aaaa".to_owned(),
                date: "2026-01-01".to_owned(),
            },
            documents: documents(published),
        }
    }

    fn stated() -> Stated {
        Stated {
            commit: Some("bbbb".to_owned()),
            date: Some("2026-02-02".to_owned()),
        }
    }

    #[test]
    fn a_commit_that_changes_no_document_is_no_news() {
        let docs = tempfile::tempdir().unwrap();
        let mut rendered_anew = documents("one");
        rendered_anew.get_mut("v2/links.yaml").unwrap().imported = "new".to_owned();
        let source = find_origin(
            docs.path(),
            &stated(),
            Some(recorded("one")),
            rendered_anew.clone(),
            Mode::Write,
        );
        let source = source.unwrap();
        assert_eq!(source.commit.commit, "aaaa");
        assert_eq!(source.documents, rendered_anew);
    }

    #[test]
    fn other_documents_have_another_commit() {
        let docs = tempfile::tempdir().unwrap();
        let find = |stated: &Stated, mode| {
            let recorded = Some(recorded("one"));
            let source = find_origin(docs.path(), stated, recorded, documents("two"), mode);
            source.map(|source| (source.commit.commit, source.commit.date))
        };
        let error = find(&Stated::default(), Mode::Write)
            .unwrap_err()
            .to_string();
        assert!(error.contains("--commit HASH"), "{error}");
        let commit = ("bbbb".to_owned(), "2026-02-02".to_owned());
        assert_eq!(find(&stated(), Mode::Write).unwrap(), commit);
        let last = ("aaaa".to_owned(), "2026-01-01".to_owned());
        assert_eq!(find(&Stated::default(), Mode::Check).unwrap(), last);
    }

    #[test]
    fn a_git_checkout_says_which_commit_it_is() {
        let docs = tempfile::tempdir().unwrap();
        let commit = [
            "-c",
            "user.name=a",
            "-c",
            "user.email=a@example.com",
            "commit",
            "--allow-empty",
            "--message=a",
            "--date=2026-03-03T12:00:00Z",
        ];
        git(docs.path(), &["init", "--quiet"]).unwrap();
        git(docs.path(), &commit).unwrap();
        let head = git(docs.path(), &["rev-parse", "HEAD"]).unwrap();
        let source = find_origin(
            docs.path(),
            &Stated::default(),
            None,
            documents("one"),
            Mode::Write,
        );
        let source = source.unwrap();
        assert_eq!(source.commit.commit, head);
        assert_eq!(source.commit.date.len(), "2026-03-03".len());
    }
}
