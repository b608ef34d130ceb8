//! Properties of reading any responses as the pages of a list.

use std::collections::HashSet;

use highlevel_runtime::fuzzing::Reading;
use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Metadata, Paging, PagingError, PagingSlot, PagingSlots, PagingStep, Position,
};

use crate::head::one_line;

/// How many times the last response is sent again: more than the maximum number of empty pages.
const RESENT: usize = 150;

static OPERATION: Metadata = Metadata::new("list", Method::GET, "/list");

const OFFSET: Paging = Paging {
    items: "$.items",
    limit: Some("limit"),
    maximum: Some(3),
    step: PagingStep::Offset("skip"),
    total: Some("$.total[0].total"),
    more: None,
};

static STYLES: [Paging; 4] = [
    OFFSET,
    Paging {
        step: PagingStep::Page {
            parameter: "page",
            first: 1,
        },
        total: Some("$.total"),
        more: Some("$.meta.more"),
        ..OFFSET
    },
    Paging {
        step: PagingStep::Cursor(&[
            ("startAfter", "$.meta.startAfter"),
            ("startAfterId", "$.meta.startAfterId"),
        ]),
        total: Some("$.meta.total"),
        more: Some("$.meta.more"),
        ..OFFSET
    },
    Paging {
        step: PagingStep::Cursor(&[("lastId", "@.id")]),
        limit: None,
        total: None,
        ..OFFSET
    },
];

/// Checks the properties for `input`: a digit for the style of pagination, then a body in each line.
pub fn check(input: &[u8]) {
    let mut lines = input.split(|byte| *byte == b'\n');
    let first = lines.next().unwrap_or_default();
    let style = usize::from(first.first().copied().unwrap_or_default());
    let paging = &STYLES[style % STYLES.len()];
    if let Ok(position) = String::from_utf8_lossy(first).parse::<Position>() {
        comes_back(&position);
    }
    let bodies: Vec<&[u8]> = lines.collect();
    let Some(last) = bodies.last() else {
        return;
    };
    let mut reader = Reader::new(paging);
    for body in bodies.iter().chain(std::iter::repeat_n(last, RESENT)) {
        match reader.read(body) {
            Ok(true) => {}
            Ok(false) => return,
            Err(error) => {
                one_line(&error.to_string());
                return;
            }
        }
    }
    // The reader must stop if the server repeats the same page.
    panic!("the list does not end");
}

struct Reader {
    reading: Reading,
    parameters: Parameters,
    requested: HashSet<Vec<String>>,
}

#[derive(Default)]
struct Parameters {
    limit: Option<i64>,
    position: [Option<Value>; 2],
}

impl Parameters {
    fn slots(&mut self, paging: &Paging) -> PagingSlots<'_> {
        let count = match paging.step {
            PagingStep::Cursor(cursors) => cursors.len(),
            PagingStep::Offset(_) | PagingStep::Page { .. } => 1,
        };
        let limit = Some(&mut self.limit as &mut dyn PagingSlot);
        let [first, second] = &mut self.position;
        PagingSlots {
            limit: limit.filter(|_| paging.limit.is_some()),
            position: [
                Some(first as &mut dyn PagingSlot),
                Some(second as &mut dyn PagingSlot).filter(|_| count > 1),
            ],
            without: None,
        }
    }
}

impl Reader {
    fn new(paging: &'static Paging) -> Self {
        let mut parameters = Parameters::default();
        let reading = Reading::new(&OPERATION, paging, parameters.slots(paging));
        Self {
            reading,
            parameters,
            requested: HashSet::new(),
        }
    }

    /// Reads `body` as the next page. Returns whether there is a further page.
    fn read(&mut self, body: &[u8]) -> Result<bool, PagingError> {
        let paging = self.reading.paging();
        if !self.reading.aim(self.parameters.slots(paging))? {
            return Ok(false);
        }
        let position = self.reading.position().expect("there is a page").clone();
        comes_back(&position);
        assert!(
            self.requested.insert(self.reading.values().to_vec()),
            "{position} is requested twice"
        );
        self.reading.receive(body)?;
        Ok(true)
    }
}

/// A position is unchanged by storing and reading it.
fn comes_back(position: &Position) {
    let text = position.to_string();
    assert_eq!(text.parse().as_ref(), Ok(position), "{text}");
    assert!(!text.contains(char::is_whitespace), "{text:?}");
}
