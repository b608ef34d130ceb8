//! Uploads a file to the media library and lists the files in it.
//!
//! ```sh
//! cargo run --example files -- --demo
//! ```
//!
//! Without `--demo` it needs `HIGHLEVEL_TOKEN`, `HIGHLEVEL_LOCATION` and the path of a file as argument.

use std::env;
use std::error::Error;

use highlevel::media::MediaContentUpload;
use highlevel::mock::Mock;
use highlevel::serde_json::json;
use highlevel::{Client, File};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let path = env::args().nth(1);
    if path.as_deref() == Some("--demo") {
        let mock = Mock::start();
        mock.media().upload_media_content().returns_example();
        let files = json!({"files": [{"name": "hello.txt"}]});
        mock.media().list_media().returns_json(files);
        let file = File::from_bytes("hello.txt", "hello, world");
        return upload(&mock.client(), "demo", file).await;
    }
    let location =
        env::var("HIGHLEVEL_LOCATION").map_err(|_| "set HIGHLEVEL_LOCATION, or try --demo")?;
    let path = path.ok_or("the argument is the path of a file")?;
    // The file is read while it is sent, so it may be large.
    upload(&Client::from_env()?, &location, File::from_path(path)).await
}

async fn upload(client: &Client, location: &str, file: File) -> Result<(), Box<dyn Error>> {
    let name = file.file_name().to_owned();
    let file = file.on_progress(|sent| println!("uploading: {sent:?}"));
    let body = MediaContentUpload::new().file(file).name(name);
    let uploaded = client.media().upload_media_content(body).await?;
    println!("uploaded: {:?} {:?}", uploaded.file_id, uploaded.url);

    let page = client
        .media()
        .list_media(location, "createdAt", "desc", "file")
        .await?;
    for file in &page.files {
        println!("{:?}", file.name);
    }
    Ok(())
}
