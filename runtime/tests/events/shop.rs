//! What the generator would write for a service that sends and receives two events, by hand and with little in it.

use std::sync::LazyLock;
use std::time::Duration;

use contract::events::{
    self, Channel, Envelope, Member, Message, Meta, Origin, Outbox, Received, Receives, Role, Trace,
};
use contract::{Document, Formats, Guard, MapAccess, Read, Rejected, Schemas, Value};
use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize};
use uuid::Uuid;

/// An order of a buyer, and which of the buyer's orders it is.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct OrderPlaced {
    pub buyer: String,
    pub number: i64,
}

/// The price of an article, and how often it was set.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct PriceSet {
    pub article: String,
    pub revision: i64,
}

static SCHEMAS: Schemas = Schemas::new(
    r#"{"$defs": {
        "OrderPlaced": {"type": "object", "required": ["buyer", "number"],
            "properties": {"buyer": {"type": "string"}, "number": {"type": "integer"}}},
        "PriceSet": {"type": "object", "required": ["article", "revision"],
            "properties": {"article": {"type": "string"}, "revision": {"type": "integer"}}}
    }}"#,
    Formats::Assert,
);

macro_rules! document {
    ($type:ident) => {
        impl Read for $type {
            fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Self::deserialize(deserializer)
            }
        }

        impl Document for $type {
            const EXACT: bool = true;

            fn guard() -> &'static Guard {
                static GUARD: Guard = Guard::new(&SCHEMAS, stringify!($type));
                &GUARD
            }
        }
    };
}

document!(OrderPlaced);
document!(PriceSet);

pub const ORDERS: &str = "shop.orders.v1";
pub const PRICES: &str = "shop.prices.v1";

pub static ORDER_PLACED: Message = Message {
    topic: ORDERS,
    event_type: "OrderPlaced",
    schema_version: 1,
    producer: "shop",
    envelope: &ENVELOPE,
};
pub static PRICE_SET: Message = Message {
    topic: PRICES,
    event_type: "PriceSet",
    schema_version: 1,
    producer: "shop",
    envelope: &ENVELOPE,
};

const fn member(role: Role, name: &'static str, required: bool) -> Member {
    Member { role, name, required }
}

static ENVELOPE: Envelope = Envelope {
    members: &[
        member(Role::Id, "eventId", true),
        member(Role::Type, "eventType", true),
        member(Role::Version, "schemaVersion", true),
        member(Role::Time, "occurredAt", true),
        member(Role::Producer, "producer", true),
        member(Role::Correlation, "correlationId", true),
        member(Role::Causation, "causationId", false),
        member(Role::Trace, "traceparent", false),
        member(Role::Payload, "payload", true),
    ],
    trace: Trace::Any,
};

pub async fn send_order<O: Outbox>(outbox: &mut O, origin: &Origin, event: &OrderPlaced) -> Result<Uuid, O::Error> {
    let message = events::encode(&ORDER_PLACED, event.buyer.clone(), origin, Timestamp::now(), event);
    let id = message.event_id;
    outbox.put(message).await?;
    Ok(id)
}

pub async fn send_price<O: Outbox>(outbox: &mut O, origin: &Origin, event: &PriceSet) -> Result<Uuid, O::Error> {
    let message = events::encode(&PRICE_SET, event.article.clone(), origin, Timestamp::now(), event);
    let id = message.event_id;
    outbox.put(message).await?;
    Ok(id)
}

#[derive(Clone, Debug, PartialEq)]
pub enum Incoming {
    OrderPlaced(OrderPlaced),
    PriceSet(PriceSet),
}

impl events::Incoming for Incoming {
    fn envelope() -> &'static Envelope {
        &ENVELOPE
    }

    fn message(topic: &str, event_type: &str) -> Option<&'static Message> {
        [&ORDER_PLACED, &PRICE_SET]
            .into_iter()
            .find(|message| message.topic == topic && message.event_type == event_type)
    }

    fn visit<'de, A: MapAccess<'de>>(topic: &str, event_type: &str, map: &mut A) -> Result<Option<Self>, A::Error> {
        Ok(Some(match (topic, event_type) {
            (ORDERS, "OrderPlaced") => Self::OrderPlaced(events::payload(map)?),
            (PRICES, "PriceSet") => Self::PriceSet(events::payload(map)?),
            _ => return Ok(None),
        }))
    }

    fn from_value(topic: &str, event_type: &str, payload: Value) -> Result<Option<Self>, Rejected> {
        Ok(Some(match (topic, event_type) {
            (ORDERS, "OrderPlaced") => Self::OrderPlaced(Document::from_value(payload)?),
            (PRICES, "PriceSet") => Self::PriceSet(Document::from_value(payload)?),
            _ => return Ok(None),
        }))
    }

    fn revision(&self) -> Option<i64> {
        match self {
            Self::PriceSet(event) => events::revision(&event.revision),
            Self::OrderPlaced(_) => None,
        }
    }
}

pub trait ShopEvents<T>: Send + Sync {
    type Error: Send;

    fn order_placed(
        &self,
        transaction: &mut T,
        meta: &Meta,
        event: OrderPlaced,
    ) -> impl Future<Output = Result<(), Self::Error>> + Send;

    fn price_set(
        &self,
        transaction: &mut T,
        meta: &Meta,
        event: PriceSet,
    ) -> impl Future<Output = Result<(), Self::Error>> + Send;
}

pub struct Receiver<H>(pub H);

impl<T: Send, H: ShopEvents<T>> Receives<T> for Receiver<H> {
    type Incoming = Incoming;
    type Error = H::Error;
    const CHANNELS: &'static [Channel] = &[
        Channel {
            topic: ORDERS,
            retention: Some(Duration::from_secs(7 * 24 * 3600)),
        },
        Channel {
            topic: PRICES,
            retention: None,
        },
    ];

    async fn handle(&self, transaction: &mut T, received: Received<Incoming>) -> Result<(), H::Error> {
        let Received { meta, event } = received;
        match event {
            Incoming::OrderPlaced(event) => self.0.order_placed(transaction, &meta, event).await,
            Incoming::PriceSet(event) => self.0.price_set(transaction, &meta, event).await,
        }
    }
}

/// An origin whose correlation is the same in a whole test.
pub static ORIGIN: LazyLock<Origin> = LazyLock::new(|| {
    Origin::request(
        Uuid::new_v4(),
        Some("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01".to_owned()),
    )
});
