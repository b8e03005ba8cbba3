//! GS1 application identifiers, as far as a link to a product may hold them.

/// What the value of an application identifier may be: some digits, then some characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Format {
    /// Digits that it begins with.
    digits: usize,
    /// What follows them.
    rest: Characters,
    least: usize,
    most: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Characters {
    Digits,
    /// GS1 General Specifications, figure 7.11-1.
    Set82,
    /// Figure 7.11-2: file-safe characters.
    Set39,
    /// Figure 7.11-3: file-safe, URI-safe base 64.
    Set64,
}

impl Format {
    /// Whether a decoded value is one. The length of a composite identifier counts its digits too.
    pub fn admits(self, value: &str) -> bool {
        let Some((head, rest)) = value.split_at_checked(self.digits) else {
            return false;
        };
        (self.least..=self.most).contains(&rest.len())
            && head.bytes().all(|byte| byte.is_ascii_digit())
            && rest.bytes().all(|byte| self.rest.hold(byte))
    }
}

impl Characters {
    fn hold(self, byte: u8) -> bool {
        match self {
            Self::Digits => byte.is_ascii_digit(),
            Self::Set82 => byte.is_ascii_alphanumeric() || b"!\"%&'()*+,-./:;<=>?_".contains(&byte),
            Self::Set39 => byte.is_ascii_uppercase() || byte.is_ascii_digit() || b"#-/".contains(&byte),
            Self::Set64 => byte.is_ascii_alphanumeric() || b"-_=".contains(&byte),
        }
    }
}

const fn n(length: usize) -> Format {
    Format {
        digits: length,
        rest: Characters::Digits,
        least: 0,
        most: 0,
    }
}

const fn n_to(most: usize) -> Format {
    Format {
        digits: 0,
        rest: Characters::Digits,
        least: 1,
        most,
    }
}

const fn x(most: usize) -> Format {
    Format {
        digits: 0,
        rest: Characters::Set82,
        least: 1,
        most,
    }
}

const fn n_then_x(digits: usize, least: usize, most: usize) -> Format {
    Format {
        digits,
        rest: Characters::Set82,
        least,
        most,
    }
}

const fn n_then_n(digits: usize, least: usize, most: usize) -> Format {
    Format {
        digits,
        rest: Characters::Digits,
        least,
        most,
    }
}

const fn set39(most: usize) -> Format {
    Format {
        digits: 0,
        rest: Characters::Set39,
        least: 1,
        most,
    }
}

const fn set64(most: usize) -> Format {
    Format {
        digits: 0,
        rest: Characters::Set64,
        least: 1,
        most,
    }
}

/// Identifiers from first to last (equal in length) and their format: GS1 General Specifications, section 3.2.
#[rustfmt::skip]
const KEYS: &[(&str, &str, Format)] = &[
    ("00", "00", n(18)),
    ("01", "03", n(14)),
    ("10", "10", x(20)),
    ("11", "13", n(6)), ("15", "17", n(6)),
    ("20", "20", n(2)), ("21", "22", x(20)),
    ("235", "235", x(28)), ("240", "241", x(30)), ("242", "242", n_to(6)), ("243", "243", x(20)),
    ("250", "251", x(30)), ("253", "253", n_then_x(13, 0, 17)), ("254", "254", x(20)), ("255", "255", n_then_n(13, 0, 12)),
    ("30", "30", n_to(8)), ("37", "37", n_to(8)),
    ("3100", "3105", n(6)), ("3110", "3115", n(6)), ("3120", "3125", n(6)), ("3130", "3135", n(6)),
    ("3140", "3145", n(6)), ("3150", "3155", n(6)), ("3160", "3165", n(6)),
    ("3200", "3205", n(6)), ("3210", "3215", n(6)), ("3220", "3225", n(6)), ("3230", "3235", n(6)),
    ("3240", "3245", n(6)), ("3250", "3255", n(6)), ("3260", "3265", n(6)), ("3270", "3275", n(6)),
    ("3280", "3285", n(6)), ("3290", "3295", n(6)),
    ("3300", "3305", n(6)), ("3310", "3315", n(6)), ("3320", "3325", n(6)), ("3330", "3335", n(6)),
    ("3340", "3345", n(6)), ("3350", "3355", n(6)), ("3360", "3365", n(6)), ("3370", "3375", n(6)),
    ("3400", "3405", n(6)), ("3410", "3415", n(6)), ("3420", "3425", n(6)), ("3430", "3435", n(6)),
    ("3440", "3445", n(6)), ("3450", "3455", n(6)), ("3460", "3465", n(6)), ("3470", "3475", n(6)),
    ("3480", "3485", n(6)), ("3490", "3495", n(6)),
    ("3500", "3505", n(6)), ("3510", "3515", n(6)), ("3520", "3525", n(6)), ("3530", "3535", n(6)),
    ("3540", "3545", n(6)), ("3550", "3555", n(6)), ("3560", "3565", n(6)), ("3570", "3575", n(6)),
    ("3600", "3605", n(6)), ("3610", "3615", n(6)), ("3620", "3625", n(6)), ("3630", "3635", n(6)),
    ("3640", "3645", n(6)), ("3650", "3655", n(6)), ("3660", "3665", n(6)), ("3670", "3675", n(6)),
    ("3680", "3685", n(6)), ("3690", "3695", n(6)),
    ("3900", "3909", n_to(15)), ("3910", "3919", n_then_n(3, 1, 15)),
    ("3920", "3929", n_to(15)), ("3930", "3939", n_then_n(3, 1, 15)),
    ("3940", "3943", n(4)), ("3950", "3955", n(6)),
    ("400", "401", x(30)), ("402", "402", n(17)), ("403", "403", x(30)), ("410", "417", n(13)),
    ("420", "420", x(20)), ("421", "421", n_then_x(3, 1, 9)), ("422", "422", n(3)),
    ("423", "423", n_then_n(3, 0, 12)), ("424", "424", n(3)), ("425", "425", n_then_n(3, 0, 12)),
    ("426", "426", n(3)), ("427", "427", x(3)),
    ("7001", "7001", n(13)), ("7002", "7002", x(30)), ("7003", "7003", n(10)), ("7004", "7004", n_to(4)),
    ("7005", "7005", x(12)), ("7006", "7006", n(6)), ("7007", "7007", n_then_n(6, 0, 6)), ("7008", "7008", x(3)),
    ("7009", "7009", x(10)), ("7010", "7010", x(2)), ("7011", "7011", n_then_n(6, 0, 4)), ("7020", "7022", x(20)),
    ("7023", "7023", x(30)), ("7030", "7039", n_then_x(3, 1, 27)), ("7040", "7040", n_then_x(1, 3, 3)),
    ("710", "717", x(20)), ("7230", "7239", x(30)), ("7240", "7240", x(20)), ("7241", "7241", n(2)),
    ("7242", "7242", x(25)),
    ("8001", "8001", n(14)), ("8002", "8002", x(20)), ("8003", "8003", n_then_x(14, 0, 16)), ("8004", "8004", x(30)),
    ("8005", "8005", n(6)), ("8006", "8006", n(18)), ("8007", "8007", x(34)), ("8008", "8008", n_then_n(8, 0, 4)),
    ("8009", "8009", x(50)), ("8010", "8010", set39(30)), ("8011", "8011", n_to(12)), ("8012", "8012", x(20)),
    ("8013", "8013", x(25)), ("8017", "8018", n(18)), ("8019", "8019", n_to(10)), ("8020", "8020", x(25)),
    ("8026", "8026", n(18)), ("8030", "8030", set64(90)),
    ("8110", "8110", x(70)), ("8111", "8111", n(4)), ("8112", "8112", x(70)), ("8200", "8200", x(70)),
    ("90", "90", x(30)), ("91", "99", x(90)),
];

/// The format of a known identifier.
pub fn format_of(key: &str) -> Option<Format> {
    KEYS.iter()
        .find(|(first, last, _)| key.len() == first.len() && (*first..=*last).contains(&key))
        .map(|(_, _, format)| *format)
}

/// Whether links can be made for what the identifier names (GS1 Digital Link standard, URI syntax, section on
/// primary identification keys).
pub fn is_primary(key: &str) -> bool {
    matches!(
        key,
        "00" | "01"
            | "253"
            | "255"
            | "401"
            | "402"
            | "414"
            | "417"
            | "8003"
            | "8004"
            | "8006"
            | "8010"
            | "8013"
            | "8017"
            | "8018"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_key_stands_twice() {
        for (index, (first, last, _)) in KEYS.iter().enumerate() {
            assert!(first <= last && first.len() == last.len(), "{first}");
            for (other_first, other_last, _) in &KEYS[..index] {
                assert!(
                    other_first.len() != first.len() || other_last < first || last < other_first,
                    "{first} and {other_first}"
                );
            }
        }
    }

    #[test]
    fn no_key_begins_another() {
        // That is what lets identifiers stand one behind the other in a bar code.
        for (first, last, _) in KEYS {
            for (other, _, _) in KEYS.iter().filter(|(other, _, _)| other.len() > first.len()) {
                let head = &other[..first.len()];
                assert!(!(*first..=*last).contains(&head), "{first} begins {other}");
            }
        }
    }

    #[test]
    fn formats_admit_what_they_say() {
        let admits = |key: &str, value: &str| format_of(key).unwrap().admits(value);
        assert!(admits("10", "A/b-1"));
        assert!(!admits("10", ""));
        assert!(!admits("10", "A B"));
        assert!(!admits("10", &"A".repeat(21)));
        assert!(admits("3103", "000195"));
        assert!(!admits("3103", "00195"));
        assert!(admits("253", "1231231231232TEST"));
        assert!(admits("253", "1231231231232"));
        assert!(!admits("253", "12312312312"));
        assert!(admits("3912", "978123"));
        assert!(!admits("3912", "978"));
        assert!(!admits("10", "\u{e4}"));
        assert!(!admits("3103", "\u{e4}\u{e4}\u{e4}"));
    }

    #[test]
    fn what_is_no_key_has_no_format() {
        for key in ["", "1", "04", "89", "3106", "9999", "gtin", "０１"] {
            assert_eq!(format_of(key), None, "{key}");
        }
    }
}
