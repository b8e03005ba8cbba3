//! W3C trace context: the one header that says which trace a request belongs to.

use std::fmt;

/// A place in a trace, as the `traceparent` header carries it (W3C Trace Context, version 00).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trace {
    trace: u128,
    span: u64,
    sampled: bool,
}

impl Trace {
    /// A trace that starts here. Its ids are random, as the recommendation wants.
    pub fn start() -> Self {
        Self {
            trace: rand::random::<u128>().max(1),
            span: span(),
            sampled: false,
        }
    }

    /// The same trace, one step deeper.
    #[must_use]
    pub fn step(self) -> Self {
        Self { span: span(), ..self }
    }

    /// What a header says; nothing when it is malformed, as the recommendation wants.
    pub fn parse(header: &str) -> Option<Self> {
        let mut parts = header.split('-');
        let (version, trace, span, flags) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
        // Version 00 has four parts; later versions may have more.
        if (version == "00" && parts.next().is_some()) || version == "ff" {
            return None;
        }
        let _version: u8 = u8::try_from(hexadecimal(version, 2)?).ok()?;
        let trace = hexadecimal(trace, 32).filter(|id| *id != 0)?;
        let span = hexadecimal(span, 16)
            .and_then(|id| u64::try_from(id).ok())
            .filter(|id| *id != 0)?;
        Some(Self {
            trace,
            span,
            sampled: hexadecimal(flags, 2)? & 1 == 1,
        })
    }

    /// The bytes of a header's value.
    pub const LENGTH: usize = 55;

    /// Writes a header's value without the formatter, which takes several times as long: each request has one.
    pub fn encode(self, room: &mut [u8; Self::LENGTH]) -> &str {
        *room = [b'-'; Self::LENGTH];
        write_hexadecimal(&mut room[..2], 0);
        write_hexadecimal(&mut room[3..35], self.trace);
        write_hexadecimal(&mut room[36..52], u128::from(self.span));
        write_hexadecimal(&mut room[53..], u128::from(self.sampled));
        str::from_utf8(room).unwrap_or_default()
    }

    /// 32 hexadecimal digits.
    pub fn trace_id(self) -> String {
        self.encode_trace_id(&mut [0; Self::TRACE_ID_LENGTH]).to_owned()
    }

    /// The bytes of a trace's id.
    pub const TRACE_ID_LENGTH: usize = 32;

    /// As [`trace_id`](Self::trace_id), in the caller's memory.
    pub fn encode_trace_id(self, room: &mut [u8; Self::TRACE_ID_LENGTH]) -> &str {
        write_hexadecimal(room, self.trace);
        str::from_utf8(room).unwrap_or_default()
    }

    /// 16 hexadecimal digits.
    pub fn span_id(self) -> String {
        format!("{:016x}", self.span)
    }
}

impl fmt::Display for Trace {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.encode(&mut [0; Self::LENGTH]))
    }
}

/// Lower-case hexadecimal of as many digits, an even number, as there is room for.
fn write_hexadecimal(room: &mut [u8], value: u128) {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    for (digits, byte) in room.rchunks_exact_mut(2).zip(value.to_le_bytes()) {
        if let [high, low] = digits {
            *high = DIGITS[usize::from(byte >> 4)];
            *low = DIGITS[usize::from(byte & 0xf)];
        }
    }
}

/// Lower-case hexadecimal of exactly this length.
fn hexadecimal(text: &str, digits: usize) -> Option<u128> {
    let proper = text.len() == digits && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    if proper {
        u128::from_str_radix(text, 16).ok()
    } else {
        None
    }
}

/// From the thread's generator: who serves a request is not to ask the system for every id.
fn span() -> u64 {
    rand::random::<u64>().max(1)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_header_comes_back_as_it_was() {
        let header = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        assert_eq!(Trace::parse(header).unwrap().to_string(), header);
    }

    #[test]
    fn a_step_keeps_the_trace_and_changes_the_span() {
        let trace = Trace::start();
        let step = trace.step();
        assert_eq!(step.trace_id(), trace.trace_id());
        assert_ne!(step.span_id(), trace.span_id());
        assert_eq!(Trace::parse(&step.to_string()), Some(step));
    }

    #[test]
    fn malformed_headers_say_nothing() {
        for header in [
            "",
            "00",
            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331",
            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-more",
            "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
            "00-00000000000000000000000000000000-b7ad6b7169203331-01",
            "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
            "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
        ] {
            assert_eq!(Trace::parse(header), None, "{header}");
        }
    }

    #[test]
    fn a_later_version_is_read_as_far_as_it_is_known() {
        let later = "cc-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-ff-what-the-future-brings";
        let known = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        assert_eq!(Trace::parse(later), Trace::parse(known));
        assert_eq!(
            Trace::parse("cc-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01more"),
            None
        );
    }

    proptest! {
        #[test]
        fn nothing_panics(text in "\\PC{0,80}") {
            let _ = Trace::parse(&text);
        }

        #[test]
        fn what_is_read_reads_back(
            text in "[0-9a-f]{2}[-_][0-9a-fA-F]{30,33}[-_][0-9a-f]{15,17}-[0-9a-f]{2}(-\\PC{0,8})?"
        ) {
            if let Some(trace) = Trace::parse(&text) {
                prop_assert_eq!(Trace::parse(&trace.to_string()), Some(trace));
            }
        }

        #[test]
        fn what_starts_here_is_valid(_round in 0..64u8) {
            let trace = Trace::start();
            prop_assert_eq!(Trace::parse(&trace.to_string()), Some(trace));
        }
    }
}
