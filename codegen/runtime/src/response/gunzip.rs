//! Decompression of gzip bodies while they are received.

use std::io::{self, BufRead, ErrorKind, Read};

use bytes::{Buf, Bytes};
use flate2::bufread::GzDecoder;
use http::HeaderMap;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};

/// Number of bytes that are decompressed at a time. It bounds the memory that a decompression bomb takes.
const PIECE: usize = 16 * 1024;

/// Maximum number of received bytes that decompress to nothing: empty members and blocks, long headers, padding.
const BARREN: usize = 1024 * 1024;

/// The first byte of a gzip member.
const MAGIC: u8 = 0x1f;

/// Decompresses a body: [`push`](Self::push) the received bytes, then take [`piece`](Self::piece)s until there are none.
pub(super) struct Gunzip {
    decoder: GzDecoder<Received>,
    stage: Stage,
    buffer: Vec<u8>,
    /// Number of bytes received since the last piece.
    barren: usize,
}

#[derive(PartialEq)]
enum Stage {
    /// Nothing was received yet. An empty body is valid, because a response without content may still have a
    /// `Content-Encoding`.
    Empty,
    /// In a gzip member, or between two.
    Members,
    /// After the last member. The rest is padding, which is ignored as by the tool gzip.
    After,
}

/// The received bytes that are not decompressed yet.
#[derive(Default)]
struct Received {
    bytes: Bytes,
    is_all: bool,
}

impl Gunzip {
    /// Returns the decompressor of the body, if its headers say that it is compressed by gzip only. Encoding and length
    /// are then removed from the headers: they describe the compressed body.
    pub(super) fn of(headers: &mut HeaderMap) -> Option<Self> {
        let mut encodings = headers.get_all(CONTENT_ENCODING).iter();
        let encoding = encodings.next()?.as_bytes().trim_ascii();
        let is_gzip = ["gzip", "x-gzip"]
            .iter()
            .any(|name| encoding.eq_ignore_ascii_case(name.as_bytes()));
        if !is_gzip || encodings.next().is_some() {
            return None;
        }
        headers.remove(CONTENT_ENCODING);
        headers.remove(CONTENT_LENGTH);
        Some(Self {
            decoder: GzDecoder::new(Received::default()),
            stage: Stage::Empty,
            buffer: vec![0; PIECE],
            barren: 0,
        })
    }

    /// Adds received bytes. All pieces of the previous bytes must have been taken.
    pub(super) fn push(&mut self, chunk: Bytes) {
        self.barren = self.barren.saturating_add(chunk.len());
        if self.stage == Stage::After || chunk.is_empty() {
            return;
        }
        self.stage = Stage::Members;
        self.decoder.get_mut().bytes = chunk;
    }

    /// Records that the body is complete.
    pub(super) fn end(&mut self) {
        self.decoder.get_mut().is_all = true;
    }

    /// Returns whether the body is complete.
    pub(super) fn is_ended(&self) -> bool {
        self.decoder.get_ref().is_all
    }

    /// Returns the next piece of the body, or `None` if more bytes must be received first or the body has ended.
    pub(super) fn piece(&mut self) -> io::Result<Option<Bytes>> {
        while self.stage == Stage::Members {
            match self.decoder.read(&mut self.buffer) {
                Ok(0) if self.decoder.get_ref().bytes.is_empty() => break,
                Ok(0) => self.begin_member(),
                Ok(length) => {
                    self.barren = 0;
                    return Ok(Some(Bytes::copy_from_slice(&self.buffer[..length])));
                }
                Err(error) if error.kind() == ErrorKind::WouldBlock => break,
                Err(error) => return Err(error),
            }
        }
        if self.barren > BARREN {
            return Err(io::Error::other(
                "more than 1 MiB of the compressed body decompresses to nothing",
            ));
        }
        Ok(None)
    }

    fn begin_member(&mut self) {
        let rest = std::mem::take(self.decoder.get_mut());
        if rest.bytes.first() == Some(&MAGIC) {
            self.decoder.reset(rest);
        } else {
            self.decoder.get_mut().is_all = rest.is_all;
            self.stage = Stage::After;
        }
    }
}

/// Decompresses a body that arrives in `chunks`, as [`Download::chunk`](super::Download::chunk) does.
#[cfg(feature = "fuzzing")]
pub(crate) fn gunzip(mut chunks: impl Iterator<Item = Bytes>) -> io::Result<Vec<u8>> {
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_ENCODING, http::HeaderValue::from_static("gzip"));
    let mut gunzip = Gunzip::of(&mut headers).expect("the headers name gzip");
    let mut body = Vec::new();
    loop {
        if let Some(piece) = gunzip.piece()? {
            body.extend_from_slice(&piece);
            continue;
        }
        if gunzip.is_ended() {
            return Ok(body);
        }
        match chunks.next() {
            Some(chunk) => gunzip.push(chunk),
            None => gunzip.end(),
        }
    }
}

impl BufRead for Received {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.bytes.is_empty() && !self.is_all {
            return Err(ErrorKind::WouldBlock.into());
        }
        Ok(&self.bytes)
    }

    fn consume(&mut self, length: usize) {
        self.bytes.advance(length);
    }
}

impl Read for Received {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let length = self.fill_buf()?.read(into)?;
        self.consume(length);
        Ok(length)
    }
}

#[cfg(test)]
mod tests;
