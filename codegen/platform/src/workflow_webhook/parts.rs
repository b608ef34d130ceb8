//! The parts of a workflow action's request, each a view of the body.

use std::fmt;

use highlevel_runtime::json::raw;
use highlevel_runtime::serde_json::{Map, Value};

macro_rules! part {
    (
        $(#[$doc:meta])* $name:ident
        $($(#[$member_doc:meta])* $method:ident = $($member:literal)|+;)+
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq)]
        pub struct $name<'a> {
            members: &'a Map<String, Value>,
        }

        impl<'a> $name<'a> {
            pub(super) fn new(members: &'a Map<String, Value>) -> Self {
                Self { members }
            }

            /// Returns a member by its name in the body.
            pub fn get(&self, member: &str) -> Option<&'a Value> {
                self.members.get(member)
            }

            $($(#[$member_doc])*
            pub fn $method(&self) -> Option<&'a str> {
                first_text(self.members, &[$($member),+])
            })+
        }

        impl fmt::Debug for $name<'_> {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(concat!(stringify!($name), " "))?;
                fmt::Debug::fmt(&raw(self.members), formatter)
            }
        }
    };
}

/// Returns the first of the members `names` that is a string.
fn first_text<'a>(members: &'a Map<String, Value>, names: &[&str]) -> Option<&'a str> {
    let mut values = names.iter().filter_map(|name| members.get(*name));
    values.find_map(Value::as_str)
}

part! {
    /// The location (sub-account) in which a workflow runs.
    WorkflowLocation
    /// Returns its id.
    id = "id";
    /// Returns its name.
    name = "name";
    /// Returns its street address.
    address = "address";
    /// Returns its city.
    city = "city";
    /// Returns its state or region.
    state = "state";
    /// Returns its country, as a two-letter code.
    country = "country";
    /// Returns its postal code.
    postal_code = "postalCode";
    /// Returns its whole address in one line.
    full_address = "fullAddress";
}

part! {
    /// The user to whom a contact is assigned.
    WorkflowUser
    /// Returns the first name.
    first_name = "firstName";
    /// Returns the last name.
    last_name = "lastName";
    /// Returns the email address.
    email = "email";
    /// Returns the phone number.
    phone = "phone";
    /// Returns the extension of the phone number.
    extension = "extension";
}

part! {
    /// The opportunity that triggered a workflow. In the body, its members are at the same level as those of the contact.
    WorkflowOpportunity
    /// Returns the name.
    name = "opportunity_name";
    /// Returns the state, such as `open` or `won`.
    status = "status";
    /// Returns the source of the opportunity.
    source = "opportunity_source" | "source";
    /// Returns the name of the stage. The action misspells the member as `pipleline_stage`; both spellings are read.
    stage = "pipleline_stage" | "pipeline_stage";
    /// Returns the id of the pipeline.
    pipeline_id = "pipeline_id";
    /// Returns the name of the pipeline.
    pipeline_name = "pipeline_name";
}

impl WorkflowOpportunity<'_> {
    /// Returns the value. The action sends it as a number or as a string.
    pub fn value(&self) -> Option<f64> {
        match self.members.get("lead_value")? {
            Value::String(text) => text.trim().parse().ok(),
            other => other.as_f64(),
        }
    }
}

part! {
    /// The appointment that triggered a workflow.
    WorkflowAppointment
    /// Returns its id.
    id = "appointmentId";
    /// Returns its title.
    title = "title";
    /// Returns the id of the calendar.
    calendar_id = "id";
    /// Returns the name of the calendar.
    calendar_name = "calendarName";
    /// Returns the time zone that was selected when it was booked.
    timezone = "selectedTimezone";
    /// Returns the start time, in [`timezone`](Self::timezone): without an offset, such as `2026-01-02T17:00:00`.
    start_time = "startTime";
    /// Returns the end time, in [`timezone`](Self::timezone): without an offset.
    end_time = "endTime";
    /// Returns the member `status`, the state of the booking.
    status = "status";
    /// Returns the state of the appointment, such as `confirmed`. The action misspells the member as `appoinmentStatus`; both
    /// spellings are read.
    appointment_status = "appoinmentStatus" | "appointmentStatus";
    /// Returns the place: an address or a meeting URL.
    address = "address";
    /// Returns the booking time, as RFC 3339.
    date_created = "date_created";
}
