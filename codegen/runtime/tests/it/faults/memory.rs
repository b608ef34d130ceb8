//! Bodies far longer than the limit are neither received nor kept.

use std::process::Command;

use highlevel_runtime::{Error, TransportErrorKind};
use highlevel_testing::{Server, Step};

use super::bodies::gzip_bomb;
use super::{Patience, client, send};
use crate::api::operations::GetPageParams;

const GIGABYTE: u64 = 1024 * 1024 * 1024;

#[cfg(target_os = "linux")]
#[test]
fn a_gigabyte_is_neither_received_nor_kept() {
    // Use a separate process, because the peak memory is measured per process.
    let output = Command::new(std::env::current_exe().expect("the test is a program"))
        .args([
            "--exact",
            "faults::memory::in_a_process_of_its_own",
            "--ignored",
            "--nocapture",
        ])
        .output()
        .expect("the test can be started");
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success(),
        "{text}{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(text.contains("1 passed"), "{text}");
}

#[tokio::test]
#[ignore = "started by the test above"]
async fn in_a_process_of_its_own() {
    let head = |header: &str| send(format!("HTTP/1.1 200 OK\r\n{header}\r\n\r\n"));
    let chunk = [b"10000\r\n".as_slice(), &vec![b' '; 0x1_0000], b"\r\n"].concat();
    let times = GIGABYTE / 0x1_0000;
    let servers = [
        vec![
            Step::Receive,
            head("Content-Length: 1073741824"),
            Step::Repeat(vec![b' '; 0x1_0000], times),
        ],
        vec![
            Step::Receive,
            head("Transfer-Encoding: chunked"),
            Step::Repeat(chunk, times),
        ],
        vec![
            Step::Receive,
            head("Connection: close"),
            Step::Repeat(vec![b' '; 0x1_0000], times),
        ],
        gzip_bomb(),
    ];
    let before = peak();
    for steps in servers {
        let server = Server::following(steps).await;
        let client = client(&server.url, Patience::Long);
        let result = client.request(GetPageParams::new("loc")).send().await;
        let result = result.map_err(Error::from);
        let is_refused = matches!(
            &result,
            Err(Error::Transport(error)) if matches!(error.kind(), TransportErrorKind::TooLarge { .. })
        );
        assert!(is_refused, "{result:?}");
        // The operating system buffers some megabytes for the two sockets.
        assert!(server.sent() < 32 * 1024 * 1024, "{} bytes", server.sent());
    }
    let grown = peak() - before;
    println!("the peak grew by {grown} KiB");
    assert!(grown < 32 * 1024, "{grown} KiB");
}

/// Returns the peak memory of the process in KiB.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux has it");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let number = line.and_then(|line| line.trim().strip_suffix(" kB"));
    number
        .and_then(|number| number.parse().ok())
        .expect("it is a number")
}
