//! Bodies like HighLevel's responses, identical in every run.
//!
//! The keys, their order and the types of values are those of real responses: most keys are not in the documented order, some
//! are undocumented, some values are `null`, and some strings have escapes and non-ASCII characters.

use serde_json::{Map, Value, json};

/// Approximate length of [`list`].
const LIST_BYTES: usize = 10_000_000;

/// The trace ID of the contacts.
const TRACE_ID: &str = "6a5f2a0e-9d7c-4f7a-8a83-0f6c8d2f4f0b";

/// Returns a page of 100 contacts: about 130 kB.
pub fn page() -> String {
    contacts(100)
}

/// Returns a list of contacts of 10 MB.
pub fn list() -> String {
    contacts(LIST_BYTES.div_ceil(page().len()) * 100)
}

/// Returns one contact: about 2 kB.
pub fn contact() -> String {
    let mut random = Random(3);
    let mut contact = listed_contact(&mut random, 3);
    contact["lastActivity"] = json!("2021-07-16T11:39:30.564Z");
    for key in ["attributionSource", "lastAttributionSource"] {
        contact[key] = attribution(&mut random);
    }
    if let Value::Object(contact) = &mut contact {
        contact.remove("attributions");
    }
    json!({ "contact": contact, "traceId": TRACE_ID }).to_string()
}

/// Returns an invoice with five items: about 5 kB.
pub fn invoice() -> String {
    let mut random = Random(7);
    let items: Vec<Value> = (0..5).map(|index| item(&mut random, index)).collect();
    json!({
        "_id": random.hex(24),
        "status": "partially_paid",
        "liveMode": true,
        "amountPaid": 250,
        "altId": random.id(20),
        "altType": "location",
        "name": "Renovation of the café — second part",
        "businessDetails": {
            "logoUrl": format!("https://assets.example.com/{}/logo.png", random.id(20)),
            "name": "Beechwood & Söhne",
            "phoneNo": "+1-214-559-6993",
            "address": address(),
            "website": "https://www.example.com",
            "customValues": [],
        },
        "invoiceNumber": "1009",
        "currency": "USD",
        "contactDetails": {
            "id": random.id(20),
            "phoneNo": "+1-214-559-6993",
            "email": "alex@example.com",
            "customFields": [],
            "name": "Alex \"Al\" Bürger",
            "address": address(),
            "additionalEmails": [{ "email": "accounts@example.com" }],
            "companyName": "ABC Corp.",
        },
        "issueDate": "2023-01-01",
        "dueDate": "2023-01-15",
        "discount": { "type": "percentage", "value": 12.5 },
        "invoiceItems": items,
        "termsNotes": "<p>Payable within 14 days.<br/>\nThank you for your business.</p>",
        "total": 4995.75,
        "title": "INVOICE",
        "amountDue": 4745.75,
        "sentTo": { "email": ["alex@example.com"], "phoneNo": [] },
        "createdAt": "2023-12-12T09:27:42.355Z",
        "updatedAt": "2023-12-12T09:27:42.355Z",
        "automaticTaxesEnabled": true,
        "automaticTaxesCalculated": false,
        "paymentSchedule": {
            "type": "fixed",
            "schedules": [
                { "id": random.hex(24), "value": 2500.5, "dueDate": "2023-01-15", "status": "sent" },
                { "id": random.hex(24), "value": 2495.25, "dueDate": "2023-02-15", "status": "draft" },
            ],
        },
        "totalSummary": { "subTotal": 5709.43, "discount": 713.68, "tax": 0 },
        "remindersConfiguration": {
            "reminderExecutionDetailsList": [],
            "reminderSettings": {
                "defaultEmailTemplateId": random.id(20),
                "reminders": [reminder("before", 3), reminder("after", 10)],
            },
        },
        "__v": 4,
    })
    .to_string()
}

fn contacts(count: usize) -> String {
    let mut random = Random(1);
    let contacts: Vec<Value> = (0..count)
        .map(|index| listed_contact(&mut random, index))
        .collect();
    json!({
        "contacts": contacts,
        "meta": {
            "total": 51_423,
            "nextPageUrl": format!("https://services.leadconnectorhq.com/contacts/?locationId={0}&limit=100&startAfter=1603963890255&startAfterId={0}", random.id(20)),
            "startAfterId": random.id(20),
            "startAfter": 1_603_963_890_255_i64,
            "currentPage": 1,
            "nextPage": 2,
            "prevPage": null,
        },
        "traceId": TRACE_ID,
    })
    .to_string()
}

fn listed_contact(random: &mut Random, index: usize) -> Value {
    let first = random.one(&["rubika", "Zoë", "John", "Mária", "Wei", "Tom \"T.\""]);
    let last = random.one(&["deo", "García", "O'Neil", "Smith", "李", "van der Berg"]);
    let mut contact = json!({
        "id": random.id(20),
        "locationId": "ve9EPM428h8vShlRW1KT",
        "contactName": format!("{first} {last}"),
        "firstName": first,
        "lastName": last,
        "firstNameRaw": first,
        "lastNameRaw": last,
        "companyName": if index.is_multiple_of(3) { json!("DGS VolMAX") } else { Value::Null },
        "email": format!("{}@example.com", random.id(9).to_lowercase()),
        "phone": format!("+1883232{:04}", index % 10_000),
        "dnd": index.is_multiple_of(9),
        "dndSettings": {},
        "type": "lead",
        "source": random.one(&["public api", "xyz form", "Facebook\nAds"]),
        "assignedTo": random.id(20),
        "city": "Dolomite",
        "state": "AL",
        "postalCode": "35061",
        "address1": "12 Harbour Lane",
        "dateAdded": "2020-10-29T09:31:30.255Z",
        "dateUpdated": "2021-07-02T05:18:26.704Z",
        "dateOfBirth": null,
        "businessId": null,
        "tags": ["nisi sint commodo amet", "consequat", "newsletter"],
        "followers": [random.id(20)],
        "country": "US",
        "website": "https://www.example.com/en/about?ref=hl",
        "timezone": "America/Chicago",
        "additionalEmails": [],
        "attributions": [attribution(random)],
        "customFields": [
            { "id": random.id(20), "value": "a text that somebody typed" },
            { "id": random.id(20), "value": index },
            { "id": random.id(20), "value": ["one of them", "another"] },
        ],
    });
    if index.is_multiple_of(4) {
        contact["attributions"][0]["isLast"] = json!(true);
    }
    contact
}

fn attribution(random: &mut Random) -> Value {
    json!({
        "url": format!("https://www.example.com/landing/{}?utm_source=google&utm_medium=cpc", random.id(12)),
        "utmSessionSource": "Paid Search",
        "utmSource": "google",
        "utmMedium": "cpc",
        "isFirst": true,
        "referrer": "https://www.google.com/",
        "gclid": random.id(72),
        "fbp": format!("fb.1.1674748390986.{}", index_of(random)),
        "userAgent": "ExampleBrowser/7.1 (Desktop; Example OS 12.4.1; rv:201.0) ExampleEngine/20260101 (as others do) Compatible/118.2.0.9 Sample/44.10",
        "ip": "58.111.106.198",
        "medium": "survey",
        "mediumId": random.id(20),
    })
}

fn item(random: &mut Random, index: usize) -> Value {
    json!({
        "taxes": [{
            "_id": random.hex(24),
            "name": "VAT",
            "rate": 7.25,
            "calculation": "exclusive",
            "description": "State tax",
        }],
        "_id": random.hex(24),
        "productId": random.hex(24),
        "priceId": random.hex(24),
        "currency": "USD",
        "name": format!("Macbook Pro {index}″"),
        "description": "<p>With 16 GB and a \"good\" screen</p>",
        "qty": 1,
        "amount": 999.15,
        "type": "one_time",
        "taxInclusive": false,
    })
}

fn address() -> Value {
    json!({
        "addressLine1": "9931 Beechwood",
        "addressLine2": null,
        "city": "St. Houston",
        "state": "TX",
        "countryCode": "US",
        "postalCode": "559-6993",
    })
}

fn reminder(time: &str, number: i64) -> Value {
    let mut reminder = Map::new();
    reminder.insert("enabled".to_owned(), json!(true));
    for template in ["emailTemplate", "smsTemplate"] {
        reminder.insert(template.to_owned(), json!("default"));
    }
    let rest = json!({
        "emailSubject": "Reminder",
        "reminderId": "9333e45f-a27d-4659-90e5-76c5ef06d094",
        "reminderName": "Special Reminder",
        "reminderTime": time,
        "intervalType": "daily",
        "maxReminders": 3,
        "reminderInvoiceCondition": "invoice_sent",
        "reminderNumber": number,
        "startTime": "9:00 AM",
        "endTime": "5:00 PM",
        "timezone": "businessTZ",
    });
    if let Value::Object(rest) = rest {
        reminder.extend(rest);
    }
    Value::Object(reminder)
}

fn index_of(random: &mut Random) -> u64 {
    random.next() % 10_000_000_000
}

/// A deterministic source of numbers: a linear congruential generator with Knuth's constants.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        self.0 >> 33
    }

    fn one(&mut self, of: &[&'static str]) -> &'static str {
        of[self.below(of.len())]
    }

    fn below(&mut self, count: usize) -> usize {
        usize::try_from(self.next()).map_or(0, |number| number % count)
    }

    fn id(&mut self, length: usize) -> String {
        self.text(
            length,
            b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
        )
    }

    fn hex(&mut self, length: usize) -> String {
        self.text(length, b"0123456789abcdef")
    }

    fn text(&mut self, length: usize, of: &[u8]) -> String {
        (0..length)
            .map(|_| char::from(of[self.below(of.len())]))
            .collect()
    }
}
