//! Downloads that break, stall, are slow or are too large.

use std::time::Duration;

use highlevel_runtime::{Client, Download, Token, TransportErrorKind};
use highlevel_testing::{Server, Step, assert_hidden, reset, shown};

use super::bodies::{GZIP, gzip_bomb};
use super::{HANG, MAX_RESPONSE_BYTES, response, send};
use crate::api::operations::RecordingParams;
use crate::server::SECRET;

async fn download(server: &Server) -> Download {
    let client = Client::builder()
        .token(Token::company(SECRET))
        .base_url(&server.url)
        .idle_timeout(Duration::from_secs(1))
        .max_response_bytes(MAX_RESPONSE_BYTES)
        .build();
    let client: Client = client.expect("the settings are valid");
    let call = client.request(RecordingParams::new()).send();
    call.await.expect("the head is a success")
}

/// Returns the number of bytes before the error, and the kind of the error.
async fn receive(mut download: Download) -> (usize, TransportErrorKind) {
    let mut length = 0;
    loop {
        // Allow more time, because a busy machine may need long to read a piece without content.
        let chunk = tokio::time::timeout(4 * HANG, download.chunk()).await;
        match chunk.expect("it does not hang") {
            Ok(chunk) => length += chunk.expect("it does not end as if it were whole").len(),
            Err(error) => {
                assert_hidden(SECRET, &shown(&error));
                return (length, error.kind());
            }
        }
    }
}

#[tokio::test]
async fn a_transfer_that_breaks_ends_with_an_error() {
    let head = || {
        vec![
            Step::Receive,
            send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n0123456789"),
        ]
    };
    let cases = [
        (head(), TransportErrorKind::Read),
        (
            [head(), reset().to_vec()].concat(),
            TransportErrorKind::Read,
        ),
        (
            [head(), vec![Step::Hang]].concat(),
            TransportErrorKind::Timeout,
        ),
    ];
    for (steps, kind) in cases {
        let server = Server::following(steps).await;
        assert_eq!(receive(download(&server).await).await, (10, kind));
        assert_eq!(server.requests().len(), 1);
    }
}

#[tokio::test]
async fn a_compressed_transfer_that_breaks_ends_with_an_error() {
    // The compressed content ends after 24 bytes, its checksum and length after 32.
    let sent = |end: usize| {
        let head = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 32\r\n\r\n";
        vec![Step::Receive, send(head), send(&GZIP[..end])]
    };
    let garbage = send([0xff; 32]);
    let cases = [
        (sent(10), TransportErrorKind::Read),
        (sent(28), TransportErrorKind::Read),
        (
            [sent(28), reset().to_vec()].concat(),
            TransportErrorKind::Read,
        ),
        (
            [sent(10), vec![garbage.clone()]].concat(),
            TransportErrorKind::Read,
        ),
        ([sent(24), vec![garbage]].concat(), TransportErrorKind::Read),
        (
            [sent(10), vec![Step::Hang]].concat(),
            TransportErrorKind::Timeout,
        ),
        (
            [sent(28), vec![Step::Hang]].concat(),
            TransportErrorKind::Timeout,
        ),
    ];
    for (steps, kind) in cases {
        let server = Server::following(steps).await;
        let (length, found) = receive(download(&server).await).await;
        assert!(
            found == kind && matches!(length, 0 | 12),
            "{length} {found:?}"
        );
        assert_eq!(server.requests().len(), 1);
    }
}

#[tokio::test]
async fn a_gigabyte_that_was_compressed_is_handed_on_in_pieces() {
    let server = Server::following(gzip_bomb()).await;
    let mut download = download(&server).await;
    let mut length = 0;
    while length < 64 << 20 {
        let piece = download.chunk().await.expect("it is sound");
        let piece = piece.expect("there is more");
        assert!(piece.len() <= 64 * 1024);
        length += piece.len();
    }
    assert!(server.sent() < 32 << 20, "{} bytes", server.sent());
}

#[tokio::test]
async fn a_file_is_not_kept_beyond_the_limit() {
    let head = send("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
    let server = Server::following(vec![
        Step::Receive,
        head,
        Step::Repeat(vec![b'x'; 0x1_0000], 16 * 1024),
    ])
    .await;
    let error = download(&server)
        .await
        .bytes()
        .await
        .expect_err("it is too long");
    let limit = MAX_RESPONSE_BYTES;
    assert_eq!(error.kind(), TransportErrorKind::TooLarge { limit });
    assert!(server.sent() < 32 * 1024 * 1024, "{} bytes", server.sent());

    let server = Server::following(gzip_bomb()).await;
    let kept = download(&server).await.bytes().await;
    let error = kept.expect_err("it is too long");
    assert_eq!(error.kind(), TransportErrorKind::TooLarge { limit });
}

#[tokio::test]
async fn a_media_type_that_echoes_the_token_is_not_shown() {
    let server = Server::following(response(
        "200 OK",
        &format!("Content-Type: {SECRET}\r\n"),
        "x",
    ))
    .await;
    let download = download(&server).await;
    assert_hidden(SECRET, &format!("{download:?}"));
    assert_eq!(download.content_type(), Some(SECRET));
}

/// A transfer ends if it is slower than 100 bytes per second, or if its compressed data contains no content.
#[tokio::test]
async fn a_transfer_that_only_keeps_busy_ends() {
    let plain = "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n";
    let gzip = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n";
    let empty_member = [
        0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];
    // Like empty members, empty blocks in one member and padding after a member decompress to nothing.
    let empty_block = [0, 0, 0, 0xff, 0xff];
    let drip = |wait| Step::Drip(vec![b'x'; 1000], Duration::from_millis(wait));
    let endless = |start: &[u8], piece: &[u8]| {
        let chunk = |bytes: &[u8]| {
            let head = format!("{:x}\r\n", bytes.len());
            [head.as_bytes(), bytes, b"\r\n"].concat()
        };
        let many = piece.repeat(1000);
        let mut first = gzip.as_bytes().to_vec();
        if !start.is_empty() {
            first.extend(chunk(start));
        }
        vec![
            Step::Receive,
            Step::Send(first),
            Step::Repeat(chunk(&many), 1_000_000),
        ]
    };
    let cases = [
        (
            vec![Step::Receive, send(plain), drip(300)],
            TransportErrorKind::Timeout,
        ),
        (
            vec![Step::Receive, send(plain), drip(30)],
            TransportErrorKind::Timeout,
        ),
        (endless(&[], &empty_member), TransportErrorKind::Read),
        (
            endless(&empty_member[..10], &empty_block),
            TransportErrorKind::Read,
        ),
        (endless(&empty_member, &[0]), TransportErrorKind::Read),
    ];
    for (number, (steps, kind)) in cases.into_iter().enumerate() {
        let server = Server::following(steps).await;
        let (_, found) = receive(download(&server).await).await;
        assert_eq!(found, kind, "case {number}");
        assert!(
            server.sent() < 32 << 20,
            "case {number}: {} bytes",
            server.sent()
        );
    }
}

/// The time that the caller spends does not count, and pauses shorter than the idle timeout are allowed.
#[tokio::test]
async fn a_transfer_that_moves_takes_as_long_as_it_takes() {
    let piece = [b'x'; 200];
    let mut steps = vec![
        Step::Receive,
        send("HTTP/1.1 200 OK\r\nContent-Length: 1200\r\n\r\n"),
    ];
    for _ in 0..6 {
        steps.extend([Step::Wait(Duration::from_millis(500)), send(piece)]);
    }
    let server = Server::following(steps).await;
    let mut download = download(&server).await;
    let mut length = 0;
    while let Some(piece) = download.chunk().await.expect("it moves") {
        length += piece.len();
        if length == 400 {
            tokio::time::sleep(Duration::from_millis(1500)).await;
        }
    }
    assert_eq!(length, 1200);
}
