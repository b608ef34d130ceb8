//! The mock below generated code: where parameters stand in requests, and how answers are written.

use std::io::{Read, Write};
use std::net::TcpStream;

use highlevel_mock::{Listed, Mock, mock_error, mock_operation};
use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::{self, Value};
use highlevel_runtime::{
    Client, Decode, DecodeError, Encode, ErrorKind, File, Form, Metadata, Multipart, Node,
    Operation, RequestParts, ResponseParts, Writer,
};

/// A type that is sent and received: its name must be there.
#[derive(Clone, Debug, PartialEq)]
struct Tag {
    name: String,
    colour: Option<String>,
}

impl Decode for Tag {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Tag")?;
        Some(Self {
            colour: object.optional("colour"),
            name: object.required("name")?,
        })
    }
}

impl Encode for Tag {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("name", &self.name);
        object.field("colour", &self.colour);
    }
}

/// An operation with a parameter in every place.
#[derive(Clone, Debug)]
struct AdoptParams {
    id: String,
    id_query: Option<i64>,
    tags: Vec<String>,
    sizes: Vec<i64>,
    trace: Vec<String>,
    body: Adoption,
}

#[derive(Clone, Debug)]
struct Adoption {
    photos: Vec<File>,
    home: Tag,
    note: Option<String>,
}

impl Multipart for Adoption {
    fn write(&self, form: &mut Form) {
        form.file("photos", &self.photos);
        form.json("home", &self.home);
        form.field("note", &self.note);
    }
}

impl Decode for Adoption {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Adoption")?;
        Some(Self {
            photos: object.required("photos")?,
            home: object.required("home")?,
            note: object.optional("note"),
        })
    }
}

impl Decode for AdoptParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AdoptParams")?;
        Some(Self {
            id: object.required("id")?,
            id_query: object.optional("id_query"),
            tags: object.list("tags"),
            sizes: object.list("sizes"),
            trace: object.list("X-Trace"),
            body: object.required("body")?,
        })
    }
}

impl Operation for AdoptParams {
    type Output = String;
    type Error = AdoptError;

    const METADATA: &'static Metadata = &Metadata {
        id: "adopt",
        method: Method::POST,
        path: "/pets/{id}",
        headers: &[("Version", "1")],
        success: &[201],
        errors: &[404, 422, 500],
        scopes: &[],
        tokens: &[],
        docs: "",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.id);
        request.query("id", &self.id_query);
        request.query("tags", &self.tags);
        request.query_joined("sizes", &self.sizes, '|');
        request.header("X-Trace", &self.trace);
        request.multipart(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<String, DecodeError> {
        response.text()
    }
}

mock_operation! {
    AdoptParams, "pets().adopt()", text, [path("id"), query("id").keyed("id_query"),
    query_list("tags"), query_joined("sizes", '|'), header_list("X-Trace"),
    multipart("body", &["home"])]
}

#[derive(Clone, Debug, PartialEq)]
enum AdoptError {
    NotFound,
    UnprocessableEntity(Option<Tag>),
    InternalServerError(Tag),
    Undocumented,
}

impl ErrorKind for AdoptError {
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            404 => Self::NotFound,
            422 => Self::UnprocessableEntity(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}

mock_error! {
    AdoptError, [NotFound = 404, UnprocessableEntity(body) = 422, InternalServerError(body) = 500]
}

/// An operation whose template fits the other one's literal path as well.
#[derive(Clone, Debug, Default)]
struct TokenParams(String);

impl Decode for TokenParams {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TokenParams")?;
        let mut body = object.find("body")?.object("body")?;
        Some(Self(body.required("code")?))
    }
}

impl Operation for TokenParams {
    type Output = ();
    type Error = AdoptError;

    const METADATA: &'static Metadata = &Metadata {
        id: "token",
        method: Method::POST,
        path: "/pets/token",
        headers: &[],
        success: &[204],
        errors: &[],
        scopes: &[],
        tokens: &[],
        docs: "",
    };

    fn request(&self, request: &mut RequestParts) {
        request.form(&highlevel_runtime::serde_json::json!({ "code": self.0 }));
    }

    fn output(_: &ResponseParts) -> Result<(), DecodeError> {
        Ok(())
    }
}

mock_operation! {
    TokenParams, "pets().token()", empty, [form("body")]
}

const OPERATIONS: &[Listed] = &[Listed::of::<AdoptParams>(), Listed::of::<TokenParams>()];

fn adoption() -> AdoptParams {
    AdoptParams {
        id: "a/b c%".to_owned(),
        id_query: Some(7),
        tags: vec!["one, two".to_owned()],
        sizes: vec![1, 2],
        trace: vec!["x".to_owned(), "y".to_owned()],
        body: Adoption {
            photos: vec![
                File::from_bytes("a.png", "A"),
                File::from_bytes("b.png", ""),
            ],
            home: Tag {
                name: "home".to_owned(),
                colour: Some("{\"red\": \u{1f3e0}".to_owned()),
            },
            note: Some("{}".to_owned()),
        },
    }
}

#[tokio::test]
async fn every_place_is_read() {
    let mock = Mock::start(&[OPERATIONS]);
    let client: Client = mock.client();
    mock.expect::<AdoptParams>().returns("grüße".to_owned());
    let sent = adoption();
    let answer = client.request(sent.clone()).send().await;
    assert_eq!(answer.expect("the mock answers"), "grüße");
    let received = mock.expect::<AdoptParams>().requests();
    let [received] = &received[..] else {
        panic!("one request is received");
    };
    assert_eq!(format!("{received:?}"), format!("{sent:?}"));
    let contents = received.body.photos.iter().map(File::bytes);
    let contents: Vec<&[u8]> = contents.flatten().map(|bytes| &bytes[..]).collect();
    assert_eq!(contents, [&b"A"[..], b""]);
}

#[test]
fn parts_that_cannot_be_read_match_nothing() {
    let mock = Mock::start(&[OPERATIONS]);
    mock.expect::<AdoptParams>().returns(String::new());
    let home = "--B\r\nContent-Disposition: form-data; name=\"home\"\r\n\r\n{\r\n--B--\r\n";
    for (body, why) in [
        ("home=1", "the multipart body cannot be read"),
        (home, "the part `home` is not JSON"),
        ("--B--\r\n", "$.body.home is not a value"),
    ] {
        assert_eq!(claimed_form(&mock, body), "501");
        let reason = mock.unmatched().pop().expect("nothing matches").to_string();
        assert!(reason.contains(why), "{reason}");
    }
}

/// Sends a body that only claims to be a form, and returns the status.
fn claimed_form(mock: &Mock, body: &str) -> String {
    let address = mock.url().socket_addrs(|| None).expect("it has an address");
    let mut stream = TcpStream::connect(address[0]).expect("the mock listens");
    let length = body.len();
    write!(
        stream,
        "POST /pets/p1 HTTP/1.1\r\nHost: mock\r\nVersion: 1\r\nConnection: close\r\nContent-Length: {length}\r\n\
         Content-Type: multipart/form-data; boundary=B\r\n\r\n{body}"
    )
    .expect("the mock receives");
    let mut answer = String::new();
    stream
        .read_to_string(&mut answer)
        .expect("the mock answers");
    answer["HTTP/1.1 ".len()..].chars().take(3).collect()
}

#[tokio::test]
async fn literal_paths_come_before_placeholders() {
    let mock = Mock::start(&[OPERATIONS]);
    let client: Client = mock.client();
    mock.expect::<AdoptParams>().returns("adopted".to_owned());
    mock.expect::<TokenParams>().returns(());
    let params = TokenParams("a&b=c d+e".to_owned());
    let answer = client.request(params).send_with_meta().await;
    assert_eq!(answer.expect("the mock answers").status(), 204);
    assert_eq!(mock.expect::<TokenParams>().requests()[0].0, "a&b=c d+e");
    assert!(mock.expect::<AdoptParams>().requests().is_empty());
}

#[tokio::test]
async fn failures_are_written_with_their_status() {
    let mock = Mock::start(&[OPERATIONS]);
    let client: Client = mock.client();
    let tag = || Tag {
        name: "n".to_owned(),
        colour: None,
    };
    let failures = [
        (
            AdoptError::NotFound,
            404,
            r#"{"statusCode":404,"message":"Not Found","error":"Not Found"}"#,
        ),
        (
            AdoptError::UnprocessableEntity(Some(tag())),
            422,
            r#"{"name":"n"}"#,
        ),
        (
            AdoptError::UnprocessableEntity(None),
            422,
            r#"{"statusCode":422,"message":"Unprocessable Entity","error":"Unprocessable Entity"}"#,
        ),
        (
            AdoptError::InternalServerError(tag()),
            500,
            r#"{"name":"n"}"#,
        ),
        // 500 is documented.
        (
            AdoptError::Undocumented,
            501,
            r#"{"statusCode":501,"message":"Not Implemented","error":"Not Implemented"}"#,
        ),
    ];
    for (failure, status, body) in failures {
        mock.reset();
        mock.expect::<AdoptParams>().fails(failure);
        let response = client.request(adoption()).send_raw().await;
        let response = response.expect("the mock answers");
        assert_eq!(response.status().as_u16(), status);
        let read = |text: &str| serde_json::from_str::<Value>(text).expect("it is JSON");
        assert_eq!(read(&response.text()), read(body));
    }
}

#[tokio::test]
#[should_panic(expected = "`no header` is no header")]
async fn headers_are_checked_where_they_are_stated() {
    let mock = Mock::start(&[OPERATIONS]);
    mock.expect::<TokenParams>()
        .header("no header", "x")
        .returns(());
}
