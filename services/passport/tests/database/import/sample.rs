//! Rows of our own in the form of Open Food Facts' export.
use std::collections::BTreeMap;

/// The columns of our files: those that are read, and some that are not.
const COLUMNS: [&str; 24] = [
    "code",
    "url",
    "creator",
    "last_modified_t",
    "product_name",
    "generic_name",
    "quantity",
    "brands",
    "brand_owner",
    "categories",
    "ingredients_text",
    "allergens",
    "traces_tags",
    "states",
    "data_quality_errors_tags",
    "energy-kj_100g",
    "energy-kcal_100g",
    "fat_100g",
    "saturated-fat_100g",
    "carbohydrates_100g",
    "sugars_100g",
    "proteins_100g",
    "salt_100g",
    "vitamin-c_100g",
];

pub fn header() -> Vec<u8> {
    COLUMNS.join("\t").into_bytes()
}

/// A line with these columns filled.
pub fn line(fields: &[(&str, &str)]) -> Vec<u8> {
    let value = |column: &&str| {
        fields
            .iter()
            .find(|(name, _)| name == column)
            .map_or("", |(_, value)| value)
    };
    COLUMNS.iter().map(value).collect::<Vec<_>>().join("\t").into_bytes()
}

/// A GTIN-13 for each number, under a prefix that GS1 keeps for examples.
pub fn gtin(number: u32) -> String {
    let body = format!("9520{number:08}");
    let sum: u32 = body
        .bytes()
        .rev()
        .zip([3, 1].into_iter().cycle())
        .map(|(digit, weight)| u32::from(digit - b'0') * weight)
        .sum();
    format!("{body}{}", (10 - sum % 10) % 10)
}

/// A line for each number: mostly products, some with data that is left out, some that are none, some that stand twice.
pub fn varied(number: u32) -> (Vec<u8>, Option<&'static str>) {
    let name = format!("Product {number}");
    let code = gtin(number);
    let grams = (number % 100).to_string();
    let product = [
        ("code", code.as_str()),
        ("product_name", &name),
        ("brands", "Mill"),
        ("quantity", "500 g"),
        ("ingredients_text", "Oats, water, salt."),
        ("allergens", "en:gluten"),
        ("traces_tags", "en:nuts,en:milk"),
        ("energy-kj_100g", "1557"),
        ("fat_100g", &grams),
        ("salt_100g", "0.4"),
    ];
    let but = |changes: &[(&'static str, &str)]| line(&[changes, &product].concat());
    match number % 50 {
        7 => (but(&[("code", "123")]), Some("not_a_gtin")),
        13 => (but(&[("code", &wrong(&code))]), Some("check_digit")),
        17 => (but(&[("code", "0000000000000")]), Some("zero_code")),
        19 => (but(&[("product_name", "")]), Some("no_name")),
        23 => (but(&[("product_name", &"x".repeat(301))]), Some("text")),
        29 => (b"no columns".to_vec(), Some("columns")),
        31 => ([but(&[]), b"\xff".to_vec()].concat(), Some("not_utf8")),
        37 => (vec![b'x'; (1 << 20) + 1], Some("line_too_long")),
        41 => (but(&[("fat_100g", "999")]), None),
        // Speaks again of a product of an earlier batch, and says something else.
        43 => (but(&[("code", &gtin(number / 2)), ("brands", "Other")]), None),
        _ => (but(&[]), None),
    }
}

fn wrong(code: &str) -> String {
    let (body, digit) = code.split_at(code.len() - 1);
    format!("{body}{}", if digit == "0" { "1" } else { "0" })
}

/// A file of so many varied lines, with how many of them are rejected for which reason.
pub fn export(lines: u32) -> (tempfile::NamedTempFile, BTreeMap<String, u64>) {
    let mut rejected: BTreeMap<String, u64> = BTreeMap::new();
    let mut all = vec![header()];
    for number in 0..lines {
        let (mut line, reason) = varied(number);
        // Lines that are too long are many bytes: a few will do.
        if reason == Some("line_too_long") && number > 500 {
            line = b"no columns".to_vec();
        }
        if let Some(reason) = reason {
            let reason = if line == b"no columns" { "columns" } else { reason };
            *rejected.entry(reason.to_owned()).or_default() += 1;
        }
        all.push(line);
    }
    (super::file_of(all), rejected)
}
