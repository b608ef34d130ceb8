//! Properties of reading any gzip body.

use std::io::Read;

use flate2::bufread::MultiGzDecoder;
use highlevel_runtime::bytes::Bytes;
use highlevel_runtime::fuzzing::gunzip;

use crate::head::one_line;

/// Checks the properties for a body. The first byte of `input` is the length of the pieces in which the rest arrives.
pub fn check(input: &[u8]) {
    let Some((size, body)) = input.split_first() else {
        return;
    };
    let whole = gunzip(std::iter::once(Bytes::copy_from_slice(body)));
    let pieces = body.chunks(usize::from(*size) + 1);
    let in_pieces = gunzip(pieces.map(Bytes::copy_from_slice));
    let mut expected = Vec::new();
    let end = MultiGzDecoder::new(body).read_to_end(&mut expected);
    match (whole, in_pieces) {
        (Ok(whole), Ok(in_pieces)) => {
            assert_eq!(whole, in_pieces, "the result depends on the pieces");
            // `end` is not checked: our decoder ignores bytes after the last member, and the other one reports an error.
            assert_eq!(whole, expected, "another decoder returns different bytes");
        }
        (Err(error), Err(_)) => {
            assert!(
                end.is_err() || body.is_empty(),
                "only another decoder reads it: {error}"
            );
            one_line(&error.to_string());
        }
        (whole, in_pieces) => panic!(
            "whole: {:?}, in pieces of {size}: {:?}",
            whole.err(),
            in_pieces.err()
        ),
    }
}
