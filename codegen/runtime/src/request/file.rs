//! Files to upload: bytes in memory, a file on disk or a stream.

use std::fmt;
use std::future::poll_fn;
use std::io;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use tokio::io::AsyncReadExt;
use tokio_util::io::ReaderStream;

use super::multipart::PIECE;
use crate::transfer::{Meter, Observer, Transferred};

use super::media_type::media_type_of;

pub(crate) type ByteStream = Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>;

/// A file to upload.
///
/// Clones share the content. Bytes and files on disk can be sent again, a stream only once.
#[derive(Clone)]
pub struct File {
    name: String,
    content_type: Option<String>,
    source: Source,
    observer: Option<Observer>,
}

#[derive(Clone)]
enum Source {
    Bytes(Bytes),
    Path {
        path: PathBuf,
        open: OpenPath,
    },
    Stream {
        length: Option<u64>,
        stream: Arc<Mutex<Option<ByteStream>>>,
    },
}

/// Opens a file on disk. It is a function pointer, so that the code is not linked into programs that send no files from disk.
type OpenPath = fn(PathBuf) -> Pin<Box<dyn Future<Output = io::Result<Content>> + Send>>;

/// The content of a file when it is sent.
pub(crate) struct Content {
    pub(crate) length: Option<u64>,
    pub(crate) data: Data,
}

pub(crate) enum Data {
    Bytes(Bytes),
    Stream(ByteStream),
}

impl File {
    /// Creates a file whose content is in memory.
    pub fn from_bytes(name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self::new(name.into(), Source::Bytes(bytes.into()))
    }

    /// Creates a file whose content is a file on disk, which is opened and streamed when it is sent.
    pub fn from_path(path: impl AsRef<Path>) -> Self {
        let path = path.as_ref();
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned());
        Self::new(
            name.unwrap_or_else(|| "file".to_owned()),
            Source::Path {
                path: path.to_owned(),
                open: |path| Box::pin(open_path(path)),
            },
        )
    }

    /// Creates a file whose content is a stream, such as another response. `length` is its number of bytes, if it is known;
    /// sending fails if it is wrong. The stream can be sent only once, so the call is not retried.
    pub fn from_stream<S>(name: impl Into<String>, length: Option<u64>, stream: S) -> Self
    where
        S: Stream<Item = io::Result<Bytes>> + Send + 'static,
    {
        let stream: ByteStream = Box::pin(stream);
        let stream = Arc::new(Mutex::new(Some(stream)));
        Self::new(name.into(), Source::Stream { length, stream })
    }

    /// Sets the media type. By default it is derived from the extension of the name, for common file types. That of other
    /// files is `application/octet-stream`.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Calls `observe` when a piece of the content is sent, with the total sent so far. A retry starts at zero again.
    ///
    /// "Sent" means passed to the connection, so the last pieces may not have arrived yet. `observe` runs on the task of the
    /// call, so it should be quick.
    #[must_use]
    pub fn on_progress(mut self, observe: impl Fn(Transferred) + Send + Sync + 'static) -> Self {
        self.observer = Some(Observer::new(observe));
        self
    }

    /// Sets the file name that is sent to the server.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    fn new(name: String, source: Source) -> Self {
        Self {
            name,
            content_type: None,
            source,
            observer: None,
        }
    }

    /// Returns the file name that is sent to the server.
    pub fn file_name(&self) -> &str {
        &self.name
    }

    /// Returns the media type: the one set, the one that the name suggests, or `application/octet-stream`.
    pub fn media_type(&self) -> String {
        match &self.content_type {
            Some(content_type) => content_type.clone(),
            None => media_type_of(&self.name).to_owned(),
        }
    }

    /// Returns the content if it is in memory: not that of a file on disk or of a stream.
    pub fn bytes(&self) -> Option<&Bytes> {
        match &self.source {
            Source::Bytes(bytes) => Some(bytes),
            Source::Path { .. } | Source::Stream { .. } => None,
        }
    }

    /// Reads the whole content: from memory, from the disk, or from the stream, which can be read once.
    ///
    /// # Errors
    ///
    /// Fails when the content cannot be opened or read, or has another length than announced. The message states the reason.
    pub async fn read(&self) -> Result<Bytes, String> {
        match self.open().await?.data {
            Data::Bytes(bytes) => Ok(bytes),
            Data::Stream(mut stream) => {
                let mut content = BytesMut::new();
                while let Some(piece) = poll_fn(|cx| stream.as_mut().poll_next(cx)).await {
                    content.extend_from_slice(&piece.map_err(|error| error.to_string())?);
                }
                Ok(content.freeze())
            }
        }
    }

    /// Opens the content. The error states why it cannot be sent.
    pub(crate) async fn open(&self) -> Result<Content, String> {
        match &self.source {
            Source::Bytes(bytes) => Ok(Content {
                length: Some(bytes.len() as u64),
                data: Data::Bytes(bytes.clone()),
            }),
            Source::Path { path, open } => open(path.clone())
                .await
                .map_err(|error| format!("the file {} cannot be read: {error}", path.display())),
            Source::Stream { length, stream } => {
                let stream = stream.lock().unwrap_or_else(PoisonError::into_inner).take();
                let stream = stream
                    .ok_or("its stream was sent already; create a new `File` to send it again")?;
                Ok(Content::of_stream(*length, stream))
            }
        }
    }

    /// Returns the counter of the bytes sent, if progress is observed.
    pub(super) fn meter(&self, length: Option<u64>) -> Option<Meter> {
        self.observer
            .as_ref()
            .map(|observer| observer.meter(length))
    }

    /// Returns whether the content can be sent more than once.
    pub(crate) fn is_repeatable(&self) -> bool {
        !matches!(self.source, Source::Stream { .. })
    }

    fn length(&self) -> Option<u64> {
        match &self.source {
            Source::Bytes(bytes) => Some(bytes.len() as u64),
            Source::Path { .. } => None,
            Source::Stream { length, .. } => *length,
        }
    }
}

async fn open_path(path: PathBuf) -> io::Result<Content> {
    let file = tokio::fs::File::open(path).await?;
    let metadata = file.metadata().await?;
    if metadata.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    // Read no more than the announced length, even if the file grows while it is sent.
    let length = metadata.len();
    let stream = ReaderStream::with_capacity(file.take(length), PIECE);
    Ok(Content::of_stream(Some(length), Box::pin(stream)))
}

impl Content {
    fn of_stream(length: Option<u64>, stream: ByteStream) -> Self {
        let stream = match length {
            Some(missing) => Box::pin(Measured { stream, missing }),
            None => stream,
        };
        Self {
            length,
            data: Data::Stream(stream),
        }
    }
}

/// A stream whose length was announced. It fails if the length was wrong. A longer body would otherwise be cut at the announced
/// length, and the server would treat it as complete.
struct Measured {
    stream: ByteStream,
    missing: u64,
}

impl Stream for Measured {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let fail = |reason| Poll::Ready(Some(Err(io::Error::other(reason))));
        match ready!(self.stream.as_mut().poll_next(context)) {
            Some(Ok(chunk)) => match self.missing.checked_sub(chunk.len() as u64) {
                Some(missing) => {
                    self.missing = missing;
                    Poll::Ready(Some(Ok(chunk)))
                }
                None => fail("the file is longer than was announced"),
            },
            None if self.missing > 0 => fail("the file is shorter than was announced"),
            end_or_failure => Poll::Ready(end_or_failure),
        }
    }
}

impl fmt::Debug for File {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = formatter.debug_struct("File");
        debug
            .field("name", &self.name)
            .field("content_type", &self.media_type());
        if let Source::Path { path, .. } = &self.source {
            debug.field("path", path);
        }
        debug.field("length", &self.length());
        if let Some(observer) = &self.observer {
            debug.field("observer", observer);
        }
        debug.finish()
    }
}
