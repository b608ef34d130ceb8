//! Finds a free slot of a calendar and books it.
//!
//! ```sh
//! cargo run --example booking -- --demo
//! ```
//!
//! Without `--demo` it needs `HIGHLEVEL_TOKEN`, `HIGHLEVEL_LOCATION`, and a calendar and a contact as arguments.

use std::env;
use std::error::Error;
use std::time::{Duration, SystemTime};

use highlevel::Client;
use highlevel::calendars::{NewAppointment, NewAppointmentRequired};
use highlevel::mock::Mock;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let calendar = arguments.next();
    if calendar.as_deref() == Some("--demo") {
        let mock = Mock::start();
        mock.respond_with_examples();
        return book(&mock.client(), "demo", "cal1", "c1").await;
    }
    let location =
        env::var("HIGHLEVEL_LOCATION").map_err(|_| "set HIGHLEVEL_LOCATION, or try --demo")?;
    let (Some(calendar), Some(contact)) = (calendar, arguments.next()) else {
        return Err("the arguments are the ids of a calendar and of a contact".into());
    };
    book(&Client::from_env()?, &location, &calendar, &contact).await
}

async fn book(
    client: &Client,
    location: &str,
    calendar: &str,
    contact: &str,
) -> Result<(), Box<dyn Error>> {
    let from = SystemTime::now();
    let until = from + Duration::from_secs(7 * 24 * 3600);
    let days = client
        .calendars()
        .list_free_slots(calendar, from, until)
        .timezone("Europe/Berlin")
        .await?;
    let Some(slot) = days.values().flat_map(|day| &day.slots).next() else {
        println!("nothing is free this week");
        return Ok(());
    };
    println!("free: {slot}");

    let appointment = NewAppointment::new(NewAppointmentRequired {
        location_id: location,
        calendar_id: calendar,
        contact_id: contact,
        start_time: slot,
    });
    let appointment = appointment.title("First visit");
    let booked = client.calendars().create_appointment(appointment).await?;
    println!("booked: {:?} {:?}", booked.id, booked.appointment_status);
    Ok(())
}
