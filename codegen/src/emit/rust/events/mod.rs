//! Senders and receivers of events.
