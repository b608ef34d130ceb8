//! Convenience methods: awaiting a request, clients from the environment, files on disk, the progress of uploads.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use highlevel_runtime::{Client, Error, File, Token, Transferred};
use highlevel_testing::{Response, Server, Step};

use crate::api::UploadBody;
use crate::api::operations::{GetPageParams, RecordingParams, UploadParams};
use crate::server::{SECRET, answer, client, serve};

/// A temporary folder that is removed on drop.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("highlevel-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).expect("the temporary folder is writable");
        Self(path)
    }

    fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(&self.0).expect("it exists");
        let names = entries.map(|entry| entry.expect("it is readable").file_name());
        let mut names: Vec<String> = names
            .map(|name| name.into_string().expect("ASCII"))
            .collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn company(base_url: &str) -> Client {
    let builder = Client::builder().token(Token::company(SECRET));
    let builder = builder.base_url(base_url).timeout(Duration::from_secs(5));
    builder.build().expect("the settings are valid")
}

async fn download(url: &str) -> highlevel_runtime::Download {
    let request = company(url).request(RecordingParams::new());
    request.await.expect("it succeeds")
}

#[tokio::test]
async fn a_request_is_awaited() {
    let server = answer("200 OK", "", r#"{"id":"a"}"#).await;
    let client = client(&server.url);
    let page = client
        .request(GetPageParams::new("l"))
        .await
        .expect("it succeeds");
    assert_eq!(page.id.as_deref(), Some("a"));

    let api: highlevel_testing_api::Client = client.into();
    let page = api
        .pages()
        .get_page("l")
        .search("x")
        .await
        .expect("it succeeds");
    assert_eq!(page.id.as_deref(), Some("a"));
    let task = tokio::spawn(api.pages().get_page("l").into_future());
    assert!(task.await.expect("it does not panic").is_ok());
    assert_eq!(server.requests()[1].target, "/pages/l/page?search=x");
}

#[tokio::test]
async fn a_client_is_made_from_the_environment() {
    let server = answer("200 OK", "", r#"{"id":"a"}"#).await;
    let run = |variables: Vec<(&'static str, String)>| {
        let mut command = Command::new(std::env::current_exe().expect("the test is a program"));
        let test = "ways_in::in_a_process_with_another_environment";
        command.args(["--exact", test, "--ignored", "--nocapture"]);
        for name in ["HIGHLEVEL_TOKEN", "GHL_PIT_TOKEN", "GHL_ACCESS_TOKEN"] {
            command.env_remove(name);
        }
        command.envs(variables);
        tokio::task::spawn_blocking(move || command.output().expect("it can be started"))
    };
    let url = server.url.clone();
    let token = SECRET.to_owned();
    let done = run(vec![
        ("GHL_PIT_TOKEN", token.clone()),
        ("HIGHLEVEL_BASE_URL", url),
    ]);
    let output = done.await.expect("it does not panic");
    assert!(output.status.success(), "{output:?}");
    let sent = format!("Bearer {SECRET}");
    assert_eq!(
        server.request().header("authorization"),
        Some(sent.as_str())
    );

    let broken = run(vec![("HIGHLEVEL_TOKEN", format!("Bearer {token}"))]);
    let output = broken.await.expect("it does not panic");
    let text = format!("{output:?}");
    assert!(
        !output.status.success() && text.contains("`HIGHLEVEL_TOKEN`"),
        "{text}"
    );
    assert!(!text.contains(SECRET), "{text}");
}

#[tokio::test]
#[ignore = "started by the test above"]
async fn in_a_process_with_another_environment() {
    let client = match highlevel_testing_api::Client::from_env() {
        Ok(client) => client,
        Err(error) => panic!("{error}"),
    };
    client.pages().get_page("l").await.expect("it succeeds");
}

#[tokio::test]
async fn a_download_is_saved_whole() {
    let folder = Folder::new("saved");
    let content = "0123456789".repeat(100_000);
    let headers = "Content-Disposition: attachment; filename=\"../../etc/call.wav\"\r\n";
    let server = answer("200 OK", headers, &content).await;
    let download = download(&server.url).await;
    let name = download.file_name().expect("the server gives one");
    let path = folder.0.join(&name);
    std::fs::write(&path, "before").expect("the folder is writable");
    let seen = Arc::new(Mutex::new(Vec::new()));
    let download = download.on_progress({
        let seen = Arc::clone(&seen);
        move |progress| seen.lock().expect("no panic").push(progress)
    });
    assert_eq!(
        download.save_to(&path).await.expect("it is saved"),
        1_000_000
    );
    assert_eq!(std::fs::read_to_string(&path).expect("it exists"), content);
    assert_eq!(folder.names(), ["call.wav"]);
    let seen: Vec<Transferred> = seen.lock().expect("no panic").clone();
    assert!(seen.is_sorted_by_key(|progress| progress.bytes), "{seen:?}");
    let last = seen.last().expect("there were pieces");
    assert_eq!((last.bytes, last.total), (1_000_000, Some(1_000_000)));
}

#[tokio::test]
async fn a_download_that_fails_leaves_what_was_there() {
    let folder = Folder::new("broken");
    let path = folder.0.join("call.wav");
    std::fs::write(&path, "before").expect("the folder is writable");
    let server = serve("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this").await;
    let error = download(&server.url).await.save_to(&path).await;
    assert!(matches!(error, Err(Error::Transport(_))), "{error:?}");

    // The caller drops the future while the body arrives.
    let head = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this".to_vec();
    let server = Server::following(vec![Step::Receive, Step::Send(head), Step::Hang]).await;
    let saving = download(&server.url).await;
    let given_up = tokio::time::timeout(Duration::from_millis(200), saving.save_to(&path)).await;
    assert!(given_up.is_err());

    assert_eq!(std::fs::read_to_string(&path).expect("it exists"), "before");
    assert_eq!(folder.names(), ["call.wav"]);
}

#[tokio::test]
async fn a_path_that_cannot_be_written_is_named() {
    let folder = Folder::new("unwritable");
    let server = answer("200 OK", "", "content").await;
    let no_folder = folder.0.join("no/such/folder/file");
    for path in [
        folder.0.as_path(),
        Path::new("/"),
        Path::new(".."),
        no_folder.as_path(),
    ] {
        let error = download(&server.url).await.save_to(path).await;
        let Err(Error::File(error)) = error else {
            panic!("{error:?}");
        };
        assert_eq!(error.path(), path);
        let message = error.to_string();
        assert!(
            message.starts_with("pages.recording: the response cannot be saved as "),
            "{message}"
        );
    }
    assert!(folder.names().is_empty());
}

/// A link with the final name is replaced, not followed.
#[cfg(unix)]
#[tokio::test]
async fn a_link_is_replaced_and_not_followed() {
    let folder = Folder::new("link");
    let victim = folder.0.join("victim");
    std::fs::write(&victim, "precious").expect("the folder is writable");
    let path = folder.0.join("call.wav");
    std::os::unix::fs::symlink(&victim, &path).expect("links are supported");
    let server = answer("200 OK", "", "content").await;
    let download = download(&server.url).await;
    download.save_to(&path).await.expect("it is saved");
    assert_eq!(
        std::fs::read_to_string(&victim).expect("it exists"),
        "precious"
    );
    assert_eq!(
        std::fs::read_to_string(&path).expect("it exists"),
        "content"
    );
    assert!(!path.is_symlink());
}

#[tokio::test]
async fn an_upload_tells_how_far_it_is() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let file = File::from_bytes("a.csv", vec![b'a'; 200_000]).on_progress({
        let seen = Arc::clone(&seen);
        move |progress: Transferred| seen.lock().expect("no panic").push(progress)
    });
    let responses = vec![
        Response::new("429 Too Many Requests", "{}"),
        Response::new("201 Created", ""),
    ];
    let server = Server::responding_each(responses).await;
    let request = client(&server.url).request(UploadParams::new(UploadBody::new(file)));
    request.await.expect("the second attempt succeeds");
    let seen = seen.lock().expect("no panic");
    let done = |progress: &&Transferred| progress.bytes == 200_000;
    // Both attempts sent the whole file, and the progress of each starts at zero.
    assert_eq!(seen.iter().filter(done).count(), 2, "{seen:?}");
    assert!(seen.len() >= 8, "{seen:?}");
    assert!(seen.iter().all(|progress| progress.total == Some(200_000)));
}
