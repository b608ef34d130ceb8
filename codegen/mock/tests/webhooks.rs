//! Signed deliveries, sent over real sockets and verified like those of HighLevel.

use highlevel_mock::{SendError, WebhookSender};
use highlevel_platform::webhooks::{PublicKey, Receiver, Verifier, VerifyError};
use highlevel_runtime::bytes::Bytes;
use highlevel_runtime::http::{HeaderName, HeaderValue, Request};
use highlevel_runtime::serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

const BODY: &str = r#"{"type":"ContactCreate","webhookId":"w1","firstName":"Zoë"}"#;

fn verifier(sender: &WebhookSender) -> Verifier<Value> {
    Verifier::with_keys([PublicKey::parse(&sender.public_key()).unwrap()])
}

/// Accepts a connection, reads a request with the body `BODY`, and sends `response`.
async fn receive(listener: &TcpListener, response: &[u8]) -> (String, Request<Bytes>) {
    let (mut stream, _) = listener.accept().await.unwrap();
    let mut bytes = Vec::new();
    let (head, length) = loop {
        assert_ne!(stream.read_buf(&mut bytes).await.unwrap(), 0);
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
            let length = head
                .lines()
                .find_map(|line| line.strip_prefix("content-length: "));
            break (
                head.clone(),
                end + 4 + length.unwrap().parse::<usize>().unwrap(),
            );
        }
    };
    while bytes.len() < length {
        assert_ne!(stream.read_buf(&mut bytes).await.unwrap(), 0);
    }
    stream.write_all(response).await.unwrap();
    let body = Bytes::copy_from_slice(&bytes[length - BODY.len()..]);
    let mut request = Request::new(body);
    for line in head.lines().skip(1) {
        let (name, value) = line.split_once(": ").unwrap();
        let name = HeaderName::from_bytes(name.as_bytes()).unwrap();
        let value = HeaderValue::from_str(value).unwrap();
        request.headers_mut().append(name, value);
    }
    (head, request)
}

#[tokio::test]
async fn a_delivery_arrives_as_highlevel_sends_it() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hooks?a=b", listener.local_addr().unwrap());
    let sender = WebhookSender::new();
    let response = b"HTTP/1.1 202 Accepted\r\nContent-Length: 4\r\n\r\ngood";
    let (sent, (head, request)) =
        tokio::join!(sender.send(&url, BODY), receive(&listener, response));
    let response = sent.unwrap();
    assert_eq!(
        (response.status().as_u16(), &response.body()[..]),
        (202, &b"good"[..])
    );
    assert!(head.starts_with("POST /hooks?a=b HTTP/1.1\r\n"), "{head}");
    assert_eq!(request.headers()["content-type"], "application/json");
    let host = listener.local_addr().unwrap().to_string();
    assert_eq!(request.headers()["host"], host.as_str());
    let delivery = verifier(&sender).verify(request.headers(), request.body().clone());
    assert_eq!(delivery.unwrap().event["firstName"], "Zoë");
}

#[tokio::test]
async fn a_request_can_be_changed_before_it_is_sent() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let sender = WebhookSender::from_seed(&[1; 32]);
    let mut request = sender.request(BODY.replace("w1", "w2"));
    *request.body_mut() = Bytes::from(BODY);
    let response = b"HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n";
    let (sent, (_, request)) = tokio::join!(
        WebhookSender::deliver(&url, request),
        receive(&listener, response)
    );
    assert_eq!(sent.unwrap().status(), 401);
    let result = verifier(&sender).verify(request.headers(), request.body().clone());
    assert_eq!(result.unwrap_err(), VerifyError::SignatureMismatch);
}

#[tokio::test]
async fn a_handler_is_tested_without_a_socket() {
    let sender = WebhookSender::from_seed(&[1; 32]);
    let receiver = Receiver::new(verifier(&sender));
    let response = receiver.handle(sender.request(BODY), |_| async {}).await;
    assert_eq!(response.status(), 200);
    let other = WebhookSender::from_seed(&[2; 32]);
    let response = receiver.handle(other.request(BODY), |_| async {}).await;
    assert_eq!(response.status(), 401);
}

#[tokio::test]
async fn what_cannot_be_sent_says_why() {
    let sender = WebhookSender::new();
    for url in ["", "no url", "https://127.0.0.1/", "file:///a"] {
        let error = sender.send(url, BODY).await.unwrap_err();
        assert!(matches!(error, SendError::Url), "{url}: {error}");
    }
    let free = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = free.local_addr().unwrap();
    drop(free);
    let error = sender
        .send(&format!("http://{address}/"), BODY)
        .await
        .unwrap_err();
    assert!(matches!(error, SendError::Connection(_)), "{error}");
}

#[test]
fn keys_are_new_unless_they_come_from_a_seed() {
    assert_ne!(
        WebhookSender::new().public_key(),
        WebhookSender::new().public_key()
    );
    let key = WebhookSender::from_seed(&[1; 32]).public_key();
    assert_eq!(WebhookSender::from_seed(&[1; 32]).public_key(), key);
    assert!(key.starts_with("MCowBQYDK2VwAyEA"));
}
