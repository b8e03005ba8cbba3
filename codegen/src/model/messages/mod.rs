//! AsyncAPI documents as channels, messages, and who sends and receives them.
