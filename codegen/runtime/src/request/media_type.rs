//! Deriving the media type from the name of a file.

use std::path::Path;

/// The media type of an upload of unknown type.
const UNKNOWN: &str = "application/octet-stream";

/// Media types of common file extensions. They are those in common use, which are not always the registered ones.
const BY_EXTENSION: [(&str, &str); 40] = [
    ("7z", "application/x-7z-compressed"),
    ("aac", "audio/aac"),
    ("avi", "video/x-msvideo"),
    ("avif", "image/avif"),
    ("bmp", "image/bmp"),
    ("csv", "text/csv"),
    ("doc", "application/msword"),
    (
        "docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ),
    ("gif", "image/gif"),
    ("heic", "image/heic"),
    ("html", "text/html"),
    ("ico", "image/x-icon"),
    ("ics", "text/calendar"),
    ("jpeg", "image/jpeg"),
    ("jpg", "image/jpeg"),
    ("json", "application/json"),
    ("m4a", "audio/m4a"),
    ("m4v", "video/x-m4v"),
    ("mov", "video/quicktime"),
    ("mp3", "audio/mpeg"),
    ("mp4", "video/mp4"),
    ("mpeg", "video/mpeg"),
    ("mpg", "video/mpeg"),
    ("ogg", "audio/ogg"),
    ("pdf", "application/pdf"),
    ("png", "image/png"),
    ("ppt", "application/vnd.ms-powerpoint"),
    (
        "pptx",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ),
    ("rar", "application/x-rar-compressed"),
    ("rtf", "application/rtf"),
    ("svg", "image/svg+xml"),
    ("tif", "image/tiff"),
    ("tiff", "image/tiff"),
    ("txt", "text/plain"),
    ("wav", "audio/wav"),
    ("webm", "video/webm"),
    ("webp", "image/webp"),
    ("xls", "application/vnd.ms-excel"),
    (
        "xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ),
    ("zip", "application/zip"),
];

/// Returns the media type of a file of this name, or `application/octet-stream` if it cannot be derived from the name.
pub(super) fn media_type_of(name: &str) -> &'static str {
    let extension = Path::new(name)
        .extension()
        .and_then(|extension| extension.to_str());
    let is_of = |(known, _): &&(&str, &str)| {
        extension.is_some_and(|extension| extension.eq_ignore_ascii_case(known))
    };
    let row = BY_EXTENSION.iter().find(is_of);
    row.map_or(UNKNOWN, |(_, media_type)| media_type)
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    #[test]
    fn each_row_is_found_and_can_be_sent() {
        for (extension, media_type) in BY_EXTENSION {
            for name in [
                format!("a.{extension}"),
                format!("A.B.{}", extension.to_uppercase()),
                format!("ü/ö.{extension}"),
            ] {
                assert_eq!(media_type_of(&name), media_type, "{name}");
            }
            let (kind, rest) = media_type.split_once('/').expect("it has two parts");
            assert!(!kind.is_empty() && !rest.is_empty(), "{media_type}");
            assert!(HeaderValue::from_str(media_type).is_ok(), "{media_type}");
        }
    }

    #[test]
    fn the_rows_are_sorted_and_none_hides_another() {
        assert!(BY_EXTENSION.is_sorted_by(|first, second| first.0 < second.0));
    }

    #[test]
    fn what_uploads_are_documented_to_take_is_known() {
        let documented =
            "JPG JPEG PNG GIF SVG MP4 MPEG MP3 WAV ZIP RAR PDF DOC DOCX XLS XLSX CSV TXT";
        for extension in documented.split(' ') {
            assert_ne!(
                media_type_of(&format!("a.{extension}")),
                UNKNOWN,
                "{extension}"
            );
        }
    }

    #[test]
    fn a_name_that_does_not_tell_is_no_error() {
        for name in [
            "",
            ".",
            "..",
            "a",
            "a.",
            ".csv",
            "csv",
            "a.csv/b",
            "a.csv\0",
            "a.exe",
            "a.\u{212a}",
        ] {
            assert_eq!(media_type_of(name), UNKNOWN, "{name:?}");
        }
    }
}
