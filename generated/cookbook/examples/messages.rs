//! Sends an SMS with a picture and reads the conversation.
//!
//! ```sh
//! cargo run --example messages -- --demo
//! ```
//!
//! Without `--demo` it needs `HIGHLEVEL_TOKEN`, `HIGHLEVEL_LOCATION`, and a contact and its conversation as arguments.

use std::env;
use std::error::Error;

use highlevel::conversations::{FileAttachmentsUpload, NewMessage, OutgoingMessageType};
use highlevel::mock::Mock;
use highlevel::serde_json::json;
use highlevel::{Client, File};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let contact = arguments.next();
    if contact.as_deref() == Some("--demo") {
        let mock = Mock::start();
        mock.respond_with_examples();
        let uploaded = json!({"uploadedFiles": {"dot.gif": "https://example.com/dot.gif"}});
        mock.conversations()
            .upload_file_attachments()
            .returns_json(uploaded);
        return write(&mock.client(), "demo", "c1", "v1").await;
    }
    let location =
        env::var("HIGHLEVEL_LOCATION").map_err(|_| "set HIGHLEVEL_LOCATION, or try --demo")?;
    let (Some(contact), Some(conversation)) = (contact, arguments.next()) else {
        return Err("the arguments are the ids of a contact and of its conversation".into());
    };
    write(&Client::from_env()?, &location, &contact, &conversation).await
}

async fn write(
    client: &Client,
    location: &str,
    contact: &str,
    conversation: &str,
) -> Result<(), Box<dyn Error>> {
    // Attachments are uploaded first; a message refers to them by their URLs.
    let picture =
        File::from_bytes("dot.gif", PICTURE).on_progress(|sent| println!("uploading: {sent:?}"));
    let upload = FileAttachmentsUpload::new(location, conversation).file_attachments([picture]);
    let uploaded = client
        .conversations()
        .upload_file_attachments(upload)
        .await?;
    let urls: Vec<String> = uploaded.uploaded_files.into_values().collect();
    println!("uploaded: {urls:?}");

    let message = NewMessage::new(OutgoingMessageType::Sms, contact)
        .message("Your appointment is confirmed.")
        .attachments(urls);
    let sent = client.conversations().send_message(message).await?;
    println!("sent: {:?}", sent.message_id);

    let page = client
        .conversations()
        .list_messages(conversation)
        .limit(20)
        .await?;
    for message in page.messages.iter().flat_map(|list| &list.messages) {
        println!("{:?}: {:?}", message.direction, message.body);
    }
    Ok(())
}

/// A GIF of one pixel.
const PICTURE: &[u8] = b"GIF89a\x01\0\x01\0\x80\0\0\xff\xff\xff\0\0\0!\xf9\x04\x01\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;";
