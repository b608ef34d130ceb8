//! How fast JSON is read and written, beside `serde_json::Value`: `cargo bench -p highlevel-runtime`.
//!
//! A list of 200 contacts in 70 kB, about what a full page of a real answer holds. The best of many runs is shown,
//! because everything that disturbs a run makes it slower.

use std::hint::black_box;
use std::time::Instant;

use highlevel_runtime::json::{Document, to_json};
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Decode, Encode, Node, Writer};

const RUNS: usize = 2000;

fn main() {
    let list = contacts();
    let text = to_json(&list).expect("the list can be written");
    println!("{} bytes, best of {RUNS} runs", text.len());
    let parse = || Document::parse(text.as_bytes()).expect("the text is JSON");
    measure("tape", text.len(), parse);
    measure("tape and decoding", text.len(), || {
        Contacts::decode(parse().root())
    });
    measure("tape and decoding to Value", text.len(), || {
        Value::decode(parse().root())
    });
    measure("serde_json to Value", text.len(), || {
        highlevel_runtime::serde_json::from_str::<Value>(&text)
    });
    measure("encoding", text.len(), || to_json(&list));
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a few megabytes are far from 2^53 bytes"
)]
fn measure<R>(name: &str, bytes: usize, run: impl Fn() -> R) {
    let seconds = |()| {
        let start = Instant::now();
        black_box(run());
        start.elapsed().as_secs_f64()
    };
    let best = std::iter::repeat_n((), RUNS)
        .map(seconds)
        .fold(f64::INFINITY, f64::min);
    println!("{name:28} {:6.0} MB/s", bytes as f64 / 1e6 / best);
}

struct Contacts {
    contacts: Vec<Contact>,
}

#[derive(Clone)]
struct Contact {
    id: Option<String>,
    location_id: Option<String>,
    first_name: Option<String>,
    email: Option<String>,
    visits: Option<i64>,
    score: Option<f64>,
    is_active: Option<bool>,
    tags: Vec<String>,
    date_added: Option<String>,
    source: Option<Source>,
}

#[derive(Clone)]
struct Source {
    url: Option<String>,
    note: Option<String>,
}

fn contacts() -> Contacts {
    let text = |text: &str| Some(text.to_owned());
    let contact = Contact {
        id: text("ve9EPM428h8vShlRW1KT"),
        location_id: text("w37swmmLbA02zgqKPpxI"),
        first_name: text("Zoë"),
        email: text("zoe@example.com"),
        visits: Some(12),
        score: Some(0.37),
        is_active: Some(true),
        tags: vec!["first of the tags".to_owned(), "second".to_owned()],
        date_added: text("2020-10-29T09:31:30.255Z"),
        source: Some(Source {
            url: text("https://example.com/a/b?c=d"),
            note: text("He said \"hi\"\n"),
        }),
    };
    Contacts {
        contacts: vec![contact; 200],
    }
}

impl Decode for Contacts {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Contacts")?;
        Some(Self {
            contacts: object.list("contacts"),
        })
    }
}

impl Decode for Contact {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Contact")?;
        Some(Self {
            id: object.optional("id"),
            location_id: object.optional("locationId"),
            first_name: object.optional("firstName"),
            email: object.optional("email"),
            visits: object.optional("visits"),
            score: object.optional("score"),
            is_active: object.optional("isActive"),
            tags: object.list("tags"),
            date_added: object.optional("dateAdded"),
            source: object.optional("source"),
        })
    }
}

impl Decode for Source {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Source")?;
        Some(Self {
            url: object.optional("url"),
            note: object.optional("note"),
        })
    }
}

impl Encode for Contacts {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("contacts", &self.contacts);
    }
}

impl Encode for Contact {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("locationId", &self.location_id);
        object.field("firstName", &self.first_name);
        object.field("email", &self.email);
        object.field("visits", &self.visits);
        object.field("score", &self.score);
        object.field("isActive", &self.is_active);
        object.field("tags", &self.tags);
        object.field("dateAdded", &self.date_added);
        object.field("source", &self.source);
    }
}

impl Encode for Source {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("url", &self.url);
        object.field("note", &self.note);
    }
}
