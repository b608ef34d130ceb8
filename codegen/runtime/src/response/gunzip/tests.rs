use std::io::Write;

use flate2::{Compression, GzBuilder};
use http::HeaderValue;
use proptest::prelude::*;

use super::*;

fn gunzip() -> Gunzip {
    headed(&["gzip"]).expect("it is gzip")
}

fn headed(encodings: &[&'static str]) -> Option<Gunzip> {
    let mut headers = HeaderMap::new();
    for encoding in encodings {
        headers.append(CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    headers.insert(CONTENT_LENGTH, HeaderValue::from_static("7"));
    let gunzip = Gunzip::of(&mut headers);
    assert_eq!(headers.is_empty(), gunzip.is_some(), "{encodings:?}");
    gunzip
}

/// Compresses each part to a gzip member. The header of the first one has a name, a comment and extra data.
fn gzip(parts: &[Vec<u8>]) -> Vec<u8> {
    let member = |(index, part): (usize, &Vec<u8>)| {
        let builder = match index {
            0 => GzBuilder::new()
                .filename("name")
                .comment("comment")
                .extra("extra"),
            _ => GzBuilder::new(),
        };
        let mut encoder = builder.write(Vec::new(), Compression::new(1));
        encoder.write_all(part).expect("a vector takes all");
        encoder.finish().expect("a vector takes all")
    };
    parts.iter().enumerate().flat_map(member).collect()
}

/// Decompresses the chunks. Returns the output and whether it is complete.
fn read(chunks: &[&[u8]]) -> (Vec<u8>, io::Result<()>) {
    let mut gunzip = gunzip();
    let mut body = Vec::new();
    let mut chunks = chunks.iter();
    loop {
        match gunzip.piece() {
            Ok(Some(piece)) => {
                assert!((1..=PIECE).contains(&piece.len()));
                body.extend_from_slice(&piece);
            }
            Ok(None) if gunzip.is_ended() => return (body, Ok(())),
            Ok(None) => match chunks.next() {
                Some(chunk) => gunzip.push(Bytes::copy_from_slice(chunk)),
                None => gunzip.end(),
            },
            Err(error) => return (body, Err(error)),
        }
    }
}

/// Splits `bytes` at `places`. A place beyond the end wraps around.
fn cut<'a>(bytes: &'a [u8], places: &[usize]) -> Vec<&'a [u8]> {
    let mut places: Vec<_> = places.iter().map(|at| at % (bytes.len() + 1)).collect();
    places.sort_unstable();
    places.push(bytes.len());
    let mut begin = 0;
    let chunk = |end| {
        let chunk = &bytes[begin..end];
        begin = end;
        chunk
    };
    places.into_iter().map(chunk).collect()
}

/// Compressible bytes, often far more than a piece.
fn any_part() -> impl Strategy<Value = Vec<u8>> {
    let run = (prop::collection::vec(any::<u8>(), 0..40), 0_usize..2000);
    let runs = prop::collection::vec(run.prop_map(|(bytes, times)| bytes.repeat(times)), 0..4);
    runs.prop_map(|runs| runs.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn chunks_make_no_difference(
        parts in prop::collection::vec(any_part(), 1..4),
        padding in prop_oneof![
            Just(Vec::new()),
            prop::collection::vec(Just(0), 0..100),
            prop::collection::vec(any::<u8>(), 0..100),
        ],
        broken in prop::option::of((any::<usize>(), any::<u8>())),
        places in prop::collection::vec(any::<usize>(), 0..20),
    ) {
        let mut bytes = gzip(&parts);
        let is_sound = broken.is_none() && padding.first() != Some(&MAGIC);
        bytes.extend(padding);
        if let Some((at, byte)) = broken {
            let at = at % bytes.len();
            bytes[at] = byte;
        }
        let (body, end) = read(&[&bytes]);
        let (body_of_chunks, end_of_chunks) = read(&cut(&bytes, &places));
        let (body_of_bytes, end_of_bytes) = read(&bytes.chunks(1).collect::<Vec<_>>());
        let kind = |end: io::Result<()>| end.map_err(|error| error.kind());
        let end = kind(end);
        if is_sound {
            prop_assert!(end == Ok(()) && body == parts.concat());
        }
        prop_assert_eq!(kind(end_of_chunks), end);
        prop_assert_eq!(kind(end_of_bytes), end);
        // After a failure, the readers may differ in how much they returned before it.
        if end.is_ok() {
            prop_assert!(body == body_of_chunks && body == body_of_bytes);
        }
    }

    #[test]
    fn arbitrary_bytes_do_no_harm(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let headed = [&[MAGIC, 0x8b, 8][..], &bytes].concat();
        let _ = (read(&[&bytes]), read(&[&headed]));
    }
}

#[test]
fn a_body_that_is_cut_off_is_never_whole() {
    let bytes = gzip(&[b"some text, ".repeat(3000), b"and more".to_vec()]);
    let first = gzip(&[b"some text, ".repeat(3000)]).len();
    for end in 1..bytes.len() {
        let (_, result) = read(&[&bytes[..end]]);
        assert_eq!(result.is_ok(), end == first, "cut off after {end} bytes");
    }
}

#[test]
fn nothing_is_not_broken() {
    assert!(matches!(read(&[]), (body, Ok(())) if body.is_empty()));
    assert!(matches!(read(&[b"", b""]), (body, Ok(())) if body.is_empty()));
}

#[test]
fn an_endless_head_is_refused() {
    let head = [MAGIC, 0x8b, 8, 0x08, 0, 0, 0, 0, 0, 0xff];
    let name = vec![b'x'; 1000];
    let mut gunzip = gunzip();
    gunzip.push(Bytes::copy_from_slice(&head));
    let refused = (0..1000).find(|_| {
        let is_refused = gunzip.piece().is_err();
        gunzip.push(Bytes::from(name.clone()));
        is_refused
    });
    assert!(refused.is_some());
}

/// Repeats `piece` as input. Returns the number of bytes before an error, or `None` if there was none.
fn refused_after(start: &[u8], piece: &[u8]) -> Option<usize> {
    let mut gunzip = gunzip();
    gunzip.push(Bytes::copy_from_slice(start));
    let mut received = start.len();
    while received < 8 * BARREN {
        loop {
            match gunzip.piece() {
                Ok(Some(_)) => {}
                Ok(None) => break,
                Err(_) => return Some(received),
            }
        }
        gunzip.push(Bytes::copy_from_slice(piece));
        received += piece.len();
    }
    None
}

#[test]
fn what_goes_on_without_content_is_refused() {
    let empty_member = gzip(&[Vec::new(), Vec::new()]).split_off(gzip(&[Vec::new()]).len());
    let named_member = gzip(&[Vec::new()]);
    let head = &empty_member[..10];
    let cases: [(&str, &[u8], &[u8]); 6] = [
        ("empty members", &[], &empty_member.repeat(1000)),
        ("one empty member at a time", &[], &empty_member),
        (
            "members that only have names",
            &[],
            &named_member.repeat(100),
        ),
        (
            "empty members cut in two",
            &empty_member[..7],
            &[&empty_member[7..], &empty_member[..7]].concat(),
        ),
        ("empty blocks", head, &[0, 0, 0, 0xff, 0xff].repeat(1000)),
        ("padding", &empty_member, &[0; 1000]),
    ];
    for (name, start, piece) in cases {
        let received = refused_after(start, piece).expect(name);
        assert!(
            (BARREN..BARREN + 2 * piece.len() + 100).contains(&received),
            "{name}: {received}"
        );
    }
}

#[test]
fn empty_members_between_others_are_passed_over() {
    let empty = gzip(&[Vec::new()]);
    let mut bytes = Vec::new();
    for _ in 0..20 {
        // Each run of empty members is a tenth of the allowed length, so twenty runs would exceed it if content did not reset
        // the count.
        bytes.extend(empty.repeat(BARREN / 10 / empty.len()));
        bytes.extend(gzip(&[b"x".to_vec()]));
    }
    let chunks: Vec<_> = bytes.chunks(4096).collect();
    let (body, end) = read(&chunks);
    end.expect("there is content every now and then");
    assert_eq!(body, b"x".repeat(20));
}

#[test]
fn only_gzip_alone_is_decompressed() {
    for encodings in [&["gzip"][..], &["x-gzip"], &["GZip"], &[" gzip "]] {
        assert!(headed(encodings).is_some(), "{encodings:?}");
    }
    for encodings in [
        &[][..],
        &[""],
        &["br"],
        &["identity"],
        &["gzip, br"],
        &["gzip", "br"],
        &["gzip", "gzip"],
        &["gzipped"],
    ] {
        assert!(headed(encodings).is_none(), "{encodings:?}");
    }
}
