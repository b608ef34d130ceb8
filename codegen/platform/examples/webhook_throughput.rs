//! Measures the number of deliveries per second of the axum receiver, compared with a bare axum handler that only verifies.
//!
//! `cargo xtask bench webhooks` runs it; `cargo run --release -p highlevel-platform --features axum --example
//! webhook_throughput [deliveries]` uses another number of deliveries.
//!
//! A second process sends the deliveries over persistent connections, several at a time on each. In addition to the elapsed
//! time, the CPU time of the receiving process is measured, because it does not depend on the load of the machine.

use std::error::Error;
use std::net::SocketAddr;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use std::{env, fs};

use axum::Router;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use highlevel_platform::webhooks::{Delivery, PublicKey, Receiver, Verifier};
use highlevel_runtime::bytes::Bytes;
use highlevel_runtime::serde_json::Value;
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Builder;

type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

const CONNECTIONS: usize = 32;

/// Number of requests that are sent on a connection before their responses are read.
const DEPTH: usize = 16;

/// Number of measurements of each handler.
const ROUNDS: usize = 3;

/// Number of worker threads of the runtime that receives.
const CORES: u8 = 2;

fn main() -> Result<()> {
    let arguments: Vec<_> = env::args().skip(1).collect();
    if let [sending, address, path, count] = arguments.as_slice()
        && sending == "send"
    {
        let runtime = Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()?;
        return runtime.block_on(send_all(address.parse()?, path, count.parse()?));
    }
    let count = arguments
        .first()
        .map_or(Ok(50_000), |count| count.parse())?;
    println!(
        "| handler | deliveries | lost | seconds | deliveries/s | CPU µs for each | deliveries/s on {CORES} cores by CPU time |"
    );
    println!("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
    // Alternate between the two handlers, because the speed of the machine may change during the run.
    let (mut bare, mut receiver) = (0.0, 0.0);
    for round in 1..=ROUNDS {
        bare += run(
            &format!("bare axum, verifies only ({round})"),
            "/bare",
            count,
        )?;
        receiver += run(&format!("receiver ({round})"), "/receiver", count)?;
    }
    println!();
    println!(
        "The receiver takes {:.2} times the CPU time of the bare handler.",
        receiver / bare
    );
    Ok(())
}

/// Prints a row of the table and returns the CPU seconds for each delivery.
fn run(name: &str, path: &str, count: usize) -> Result<f64> {
    let runtime = Builder::new_multi_thread()
        .worker_threads(CORES.into())
        .enable_all()
        .build()?;
    runtime.block_on(measure(name, path, count))
}

fn key() -> Ed25519KeyPair {
    Ed25519KeyPair::from_seed_unchecked(&[7; 32]).expect("every seed of 32 bytes is a key")
}

/// Receives `count` deliveries from another process, prints a row of the table, and returns the CPU seconds for each delivery.
async fn measure(name: &str, path: &str, count: usize) -> Result<f64> {
    let processed = Arc::new(AtomicUsize::new(0));
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let app = app(&processed);
    let server = tokio::spawn(async move { axum::serve(listener, app).await });
    let mut sender = Command::new(env::current_exe()?)
        .args(["send", &address.to_string(), path, &count.to_string()])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    // The sender process first signs all deliveries, reports that by one byte, and then waits until its input is closed.
    let (mut to_sender, from_sender) = (sender.stdin.take(), sender.stdout.take());
    tokio::task::spawn_blocking(move || {
        let mut byte = [0];
        std::io::Read::read_exact(&mut from_sender.expect("it is piped"), &mut byte)
    })
    .await??;
    let (began, cpu) = (Instant::now(), cpu_time()?);
    drop(to_sender.take());
    let status = tokio::task::spawn_blocking(move || sender.wait()).await??;
    let (elapsed, cpu) = (began.elapsed(), cpu_time()?.saturating_sub(cpu));
    server.abort();
    if !status.success() {
        return Err("the sending process failed".into());
    }
    let processed = processed.load(Ordering::SeqCst);
    let number = f64::from(u32::try_from(count)?);
    let each = cpu.as_secs_f64() / number;
    println!(
        "| {name} | {count} | {} | {:.1} | {:.0} | {:.1} | {:.0} |",
        count - processed,
        elapsed.as_secs_f64(),
        number / elapsed.as_secs_f64(),
        each * 1e6,
        f64::from(CORES) / each,
    );
    Ok(each)
}

fn app(processed: &Arc<AtomicUsize>) -> Router {
    let public = key().public_key().as_ref().to_vec();
    let (count, counted) = (Arc::clone(processed), Arc::clone(processed));
    let bare = move |headers: HeaderMap, body: Bytes| async move {
        let signature = headers
            .get("x-ghl-signature")
            .map(|value| STANDARD.decode(value));
        let Some(Ok(signature)) = signature else {
            return StatusCode::UNAUTHORIZED;
        };
        if UnparsedPublicKey::new(&ED25519, public)
            .verify(&body, &signature)
            .is_err()
        {
            return StatusCode::UNAUTHORIZED;
        }
        count.fetch_add(1, Ordering::Relaxed);
        StatusCode::OK
    };
    let own = PublicKey::from_bytes(key().public_key().as_ref().try_into().expect("32 bytes"));
    let receiver = Receiver::new(Verifier::<Value>::with_keys([own]));
    let route = receiver.route(move |_: Delivery<Value>| {
        counted.fetch_add(1, Ordering::Relaxed);
        async {}
    });
    Router::new()
        .route("/bare", post(bare))
        .route("/receiver", route)
}

/// Returns the CPU time that this process has used.
fn cpu_time() -> Result<Duration> {
    let stat = fs::read_to_string("/proc/self/stat")?;
    let (_, fields) = stat
        .rsplit_once(") ")
        .ok_or("`/proc/self/stat` has no process name")?;
    let ticks = fields.split(' ').skip(11).take(2).map(str::parse::<u64>);
    let ticks = ticks.sum::<std::result::Result<u64, _>>()?;
    // On Linux a clock tick is 10 ms (`USER_HZ` is 100) on every architecture that Rust supports.
    Ok(Duration::from_millis(ticks * 10))
}

/// Signs all deliveries, reports that, and sends them when the standard input is closed.
async fn send_all(address: SocketAddr, path: &str, count: usize) -> Result<()> {
    let key = key();
    let each = count.div_ceil(CONNECTIONS);
    let mut batches = Vec::new();
    for connection in 0..CONNECTIONS {
        let first = connection * each;
        let requests = first..(first + each).min(count);
        batches.push(
            requests
                .map(|number| request(&key, path, number))
                .collect::<Vec<_>>(),
        );
    }
    std::io::Write::write_all(&mut std::io::stdout(), b".")?;
    std::io::Write::flush(&mut std::io::stdout())?;
    tokio::task::spawn_blocking(|| std::io::read_to_string(std::io::stdin())).await??;
    let tasks: Vec<_> = batches
        .into_iter()
        .map(|requests| tokio::spawn(send(address, requests)))
        .collect();
    for task in tasks {
        task.await??;
    }
    Ok(())
}

/// A delivery as HighLevel sends it when a contact is created.
fn request(key: &Ed25519KeyPair, path: &str, number: usize) -> Vec<u8> {
    let body = format!(
        r#"{{"type":"ContactCreate","locationId":"aB3dE5fG7hI9jK1lM3nO","versionId":"66a0419a0dffa47fb5f8b22f","appId":"66a0419a0dffa47fb5f8b22f","id":"bC4eF6gH8iJ0kL2mN4oP","firstName":"Jane","lastName":"Doe","email":"jane@example.com","phone":"+15555550100","tags":[],"country":"CA","dateAdded":"2026-01-02T03:04:05.678Z","customFields":[],"attributionSource":{{"medium":"manual","mediumId":null,"sessionSource":"CRM UI"}},"webhookId":"11111111-2222-4333-8444-{number:012}"}}"#
    );
    let signature = STANDARD.encode(key.sign(body.as_bytes()));
    let head = format!(
        "POST {path} HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\nX-GHL-Signature: {signature}\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    [head.into_bytes(), body.into_bytes()].concat()
}

async fn send(address: SocketAddr, requests: Vec<Vec<u8>>) -> Result<()> {
    let mut stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    let mut received = Vec::new();
    for chunk in requests.chunks(DEPTH) {
        stream.write_all(&chunk.concat()).await?;
        received.clear();
        while count_ends(&received) < chunk.len() {
            if stream.read_buf(&mut received).await? == 0 {
                return Err("the server closed the connection".into());
            }
        }
        let succeeded = received
            .windows(15)
            .filter(|window| window == b"HTTP/1.1 200 OK")
            .count();
        if succeeded != chunk.len() {
            return Err(String::from_utf8_lossy(&received).into_owned().into());
        }
    }
    Ok(())
}

/// Counts the responses. They have no bodies, so each ends with its header section.
fn count_ends(bytes: &[u8]) -> usize {
    bytes
        .windows(4)
        .filter(|window| window == b"\r\n\r\n")
        .count()
}
