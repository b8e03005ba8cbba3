//! The types of schemas, with the decoders and encoders that make them exact.
