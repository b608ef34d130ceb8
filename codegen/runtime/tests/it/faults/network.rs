//! Connections that cannot be established, break, become silent or are slow.

use std::time::Duration;

use highlevel_runtime::TransportErrorKind::{Connect, Read, Send};
use highlevel_testing::{Step, reset};

use super::{Behaviour, Expected, Fault, Patience, Repeated, faults, send};

const LENGTH: &str = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n";
const CHUNKED: &str = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
const TICK: Duration = Duration::from_millis(50);

/// Receives the request, then sends `texts` one after another.
fn sends(texts: &[&str]) -> Vec<Step> {
    let texts = texts.iter().map(send);
    std::iter::once(Step::Receive).chain(texts).collect()
}

fn then(mut steps: Vec<Step>, last: impl IntoIterator<Item = Step>) -> Vec<Step> {
    steps.extend(last);
    steps
}

fn refused() -> Fault {
    Fault {
        server: Behaviour::Absent,
        expected: Expected::Transport(Connect),
        repeated: Repeated::GetAndPost,
        patience: Patience::Long,
    }
}

faults! {
    a_refused_connection: refused();

    closed_before_an_answer: Fault::broken(sends(&[]), Send);
    closed_in_the_status_line: Fault::broken(sends(&["HTTP/1.1 2"]), Send);
    closed_in_the_headers: Fault::broken(sends(&["HTTP/1.1 200 OK\r\nContent-Le"]), Send);
    closed_before_the_body: Fault::broken(sends(&[LENGTH]), Read);
    closed_in_the_body: Fault::broken(sends(&[LENGTH, "{\"id\":"]), Read);
    closed_in_a_chunk: Fault::broken(sends(&[CHUNKED, "5\r\n{\"i"]), Read);
    closed_before_the_last_chunk: Fault::broken(sends(&[CHUNKED, "2\r\n{}\r\n"]), Read);

    reset_before_an_answer: Fault::broken(then(sends(&[]), [Step::Reset]), Send);
    reset_in_the_status_line: Fault::broken(then(sends(&["HTTP/1.1 2"]), reset()), Send);
    reset_in_the_headers: Fault::broken(then(sends(&["HTTP/1.1 200 OK\r\nContent-Le"]), reset()), Send);
    reset_before_the_body: Fault::broken(then(sends(&[LENGTH]), reset()), Read);
    reset_in_the_body: Fault::broken(then(sends(&[LENGTH, "{\"id\":"]), reset()), Read);
    reset_in_a_chunk: Fault::broken(then(sends(&[CHUNKED, "5\r\n{\"i"]), reset()), Read);
    reset_before_the_last_chunk: Fault::broken(then(sends(&[CHUNKED, "2\r\n{}\r\n"]), reset()), Read);

    silent_before_an_answer: Fault::silent(then(sends(&[]), [Step::Hang]));
    silent_in_the_headers: Fault::silent(then(sends(&["HTTP/1.1 200 OK\r\nContent-Le"]), [Step::Hang]));
    silent_before_the_body: Fault::silent(then(sends(&[LENGTH]), [Step::Hang]));
    silent_in_the_body: Fault::silent(then(sends(&[LENGTH, "{\"id\":"]), [Step::Hang]));
    silent_before_the_last_chunk: Fault::silent(then(sends(&[CHUNKED, "2\r\n{}\r\n"]), [Step::Hang]));

    a_byte_at_a_time_in_the_head: Fault::silent(then(sends(&[]), [Step::Drip(LENGTH.into(), TICK)]));
    a_byte_at_a_time_in_the_body: Fault::silent(then(sends(&[LENGTH]), [Step::Drip(vec![b' '; 100], TICK)]));
    nothing_but_100_continue: Fault::silent(then(
        sends(&[]),
        [Step::Repeat(b"HTTP/1.1 100 Continue\r\n\r\n".repeat(100), u64::MAX)],
    ));
}
