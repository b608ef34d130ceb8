//! Recording the shape of responses: their paths and JSON types, never a value.

mod key;
mod seen;
mod shape;

use std::fmt;
use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{self, JoinHandle};

use bytes::Bytes;
use http::StatusCode;

use crate::hook::{Attempt, Hook, Outcome};

use seen::Seen;

/// Maximum number of responses that wait to be recorded. Further responses are not recorded.
const MOST_WAITING: usize = 256;

/// Maximum number of bytes of all responses that wait to be recorded. Further responses are not recorded.
const MOST_WAITING_BYTES: usize = 16 * 1024 * 1024;

/// Maximum size of a recorded body.
const LONGEST_BODY: usize = 4 * 1024 * 1024;

/// A hook that writes the shape of responses to a file: the members and their JSON types, without values.
///
/// HighLevel's servers send more than its reference states. The file shows the shapes without values. Send it to the authors of
/// this crate: `cargo xtask observe` reads it and turns the missing members into fields.
///
/// A line is a JSON object such as
/// `{"operation":"contacts::GetContactParams","status":200,"paths":{"$.contact.tags[]":["string"]}}`. A line is written for each
/// response, of any status, that has a path or a type which earlier responses of the same operation and status lacked. A response
/// without a body gets a line without `paths` if no response of its operation and status was recorded before. Bodies that are not
/// JSON, streamed bodies and responses to [`Client::call`](crate::Client::call) are not recorded.
///
/// # Which keys are kept
///
/// A key can be customers' data: the id of a contact, a date, the name of a custom field. So a key is written only if it looks
/// like a name that a programmer chose: at most 40 ASCII letters, digits and `_`, beginning with a lower-case letter or `_`,
/// and unlike an id. The names of communication channels, such as `SMS`, are written, too. Any other key is written as `*`. So
/// is each key
///
/// - whose value has the same shape as those of 7 other keys of its object, or of 2 other keys if it is an object or a list that
///   is not empty, unless the key is the name of a channel;
/// - whose value has the same shape as that of a key that became `*`, with the same exception;
/// - of an object that already has 128 other names.
///
/// A single lowercase word of a customer, such as a tag, cannot be distinguished from such a name. Read the file before you
/// send it: it is short.
///
/// # Cost
///
/// Recording is off unless a recorder is added to a client. Bodies are read on a separate thread; a call only passes its body on,
/// without a copy, and never waits or fails because of the recorder. While 256 responses or 16 MiB wait to be written, further
/// responses are not recorded, nor are bodies of more than 4 MiB. Memory is bounded: of a response, the first 5,000 paths and 32
/// levels of nesting are recorded, and after 50,000 paths new ones are ignored. The file is complete when the last clone of the
/// recorder, including those in clients, is dropped, or after [`flush`](Self::flush).
///
/// # Examples
///
/// ```
/// # use highlevel_runtime::{Client, Error, ShapeRecorder, Token};
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let path = std::env::temp_dir().join(format!("shapes-{}.jsonl", std::process::id()));
/// let client: Client = Client::builder()
///     .token(Token::location("pit-0000"))
///     .hook(ShapeRecorder::append(&path)?)
///     .build()?;
/// # drop(client);
/// # std::fs::remove_file(&path)?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct ShapeRecorder(Arc<Recorder>);

struct Recorder {
    /// `None` once the recorder is dropped.
    sender: Option<SyncSender<Message>>,
    writer: Option<JoinHandle<()>>,
    waiting: Arc<AtomicUsize>,
    skipped: AtomicUsize,
}

enum Message {
    Response(Received),
    /// Asks for a notification when everything before this message is written.
    Flush(SyncSender<()>),
}

/// A response whose shape is to be written.
struct Received {
    operation: &'static str,
    status: StatusCode,
    body: Bytes,
}

impl ShapeRecorder {
    /// Opens a file to append to, or creates it. Several recorders and processes can append to one file.
    ///
    /// # Errors
    ///
    /// Fails if the file cannot be opened, or if no thread can be started for it.
    pub fn append(path: impl AsRef<Path>) -> io::Result<Self> {
        let file = OpenOptions::new().append(true).create(true).open(path)?;
        Self::into_writer(file)
    }

    /// Writes to a destination other than a file. Each line is passed to `write` in one call, unless the writer accepts only a
    /// part.
    ///
    /// # Errors
    ///
    /// Fails if no thread can be started for it.
    pub fn into_writer(writer: impl Write + Send + 'static) -> io::Result<Self> {
        let (sender, receiver) = sync_channel(MOST_WAITING);
        let waiting = Arc::new(AtomicUsize::new(0));
        let of_thread = Arc::clone(&waiting);
        let writer = thread::Builder::new()
            .name("highlevel-recorder".to_owned())
            .spawn(move || record(&receiver, &of_thread, writer))?;
        Ok(Self(Arc::new(Recorder {
            sender: Some(sender),
            writer: Some(writer),
            waiting,
            skipped: AtomicUsize::new(0),
        })))
    }

    /// Waits until the shapes of all responses received so far are written.
    ///
    /// It blocks the thread until the waiting bodies, at most 16 MiB, are read.
    pub fn flush(&self) {
        let (done, wait) = sync_channel(1);
        let is_asked = self
            .0
            .sender
            .as_ref()
            .is_some_and(|sender| sender.send(Message::Flush(done)).is_ok());
        if is_asked {
            // `recv` fails if the writer has stopped; then there is nothing to wait for.
            let _ = wait.recv();
        }
    }

    /// Returns the number of responses that were not recorded because too many were waiting, or because their bodies exceed 4
    /// MiB.
    pub fn skipped(&self) -> usize {
        self.0.skipped.load(Ordering::Relaxed)
    }
}

impl Hook for ShapeRecorder {
    fn after(&self, attempt: &Attempt<'_>, outcome: &Outcome<'_>) {
        let (Some(status), Some(body)) = (outcome.status(), outcome.body) else {
            return;
        };
        // `Client::call` has no operation, so there is no schema to compare the response with.
        if attempt.params.is_empty() {
            return;
        }
        self.0.receive(Received {
            operation: attempt.params,
            status,
            body: body.clone(),
        });
    }
}

impl Recorder {
    fn receive(&self, received: Received) {
        let Some(sender) = &self.sender else {
            return;
        };
        let bytes = received.body.len();
        let waiting = self.waiting.fetch_add(bytes, Ordering::Relaxed) + bytes;
        let is_too_much = bytes > LONGEST_BODY || waiting > MOST_WAITING_BYTES;
        if is_too_much || sender.try_send(Message::Response(received)).is_err() {
            self.waiting.fetch_sub(bytes, Ordering::Relaxed);
            self.skipped.fetch_add(1, Ordering::Relaxed);
        }
    }
}

impl Drop for Recorder {
    /// Waits until everything is written.
    fn drop(&mut self) {
        drop(self.sender.take());
        if let Some(writer) = self.writer.take() {
            // An error means that the thread has panicked, which the panic hook has reported.
            let _ = writer.join();
        }
    }
}

impl fmt::Debug for ShapeRecorder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ShapeRecorder")
            .field("skipped", &self.skipped())
            .finish_non_exhaustive()
    }
}

/// Writes the shapes of responses until the last sender is dropped. After a write error it continues to receive, but writes
/// nothing.
fn record(receiver: &Receiver<Message>, waiting: &AtomicUsize, writer: impl Write) {
    let mut writer = Some(writer);
    let mut seen = Seen::default();
    for message in receiver {
        match message {
            Message::Response(received) => {
                let bytes = received.body.len();
                if let Some(open) = &mut writer
                    && let Err(error) = write_shape(&mut seen, &received, open)
                {
                    tracing::warn!(%error, "the recorder has stopped recording the shapes of responses");
                    writer = None;
                }
                drop(received);
                waiting.fetch_sub(bytes, Ordering::Relaxed);
            }
            Message::Flush(done) => {
                let _ = writer.as_mut().map(Write::flush);
                let _ = done.send(());
            }
        }
    }
    let _ = writer.as_mut().map(Write::flush);
}

fn write_shape(seen: &mut Seen, received: &Received, writer: &mut impl Write) -> io::Result<()> {
    let label = label(received.operation);
    match seen.line(&label, received.status, &received.body) {
        Some(line) => writer.write_all(line.as_bytes()),
        None => Ok(()),
    }
}

/// Returns the name of an operation in recordings: the path of the type of its parameters, without the crate and without the
/// operation's own module.
fn label(params: &str) -> String {
    let mut segments: Vec<&str> = params.split("::").collect();
    if segments.len() > 1 {
        segments.remove(0);
    }
    if segments.len() > 2 {
        segments.remove(segments.len() - 2);
    }
    segments.join("::")
}

#[cfg(test)]
mod tests;
