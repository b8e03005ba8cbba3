//! A file in the form of Open Food Facts' export: as many columns, and lines of about the same length (3 kB).
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

/// As many as the export has.
pub const COLUMNS: usize = 210;

/// Columns that are read, by where the export has them, with what our lines hold there.
const READ: [(usize, &str, &str); 16] = [
    (0, "code", ""),
    (10, "product_name", ""),
    (13, "quantity", "500 g"),
    (18, "brands", "Moinho Verde"),
    (42, "ingredients_text", INGREDIENTS),
    (45, "allergens", "en:gluten,en:milk"),
    (48, "traces_tags", "en:nuts,en:soybeans"),
    (74, "data_quality_errors_tags", ""),
    (88, "energy-kj_100g", "1557"),
    (92, "fat_100g", "6.9"),
    (93, "saturated-fat_100g", "1.2"),
    (129, "carbohydrates_100g", "58.7"),
    (130, "sugars_100g", "0.9"),
    (146, "fiber_100g", "10.1"),
    (150, "proteins_100g", "13.5"),
    (154, "salt_100g", "0.02"),
];

const INGREDIENTS: &str = "Wholegrain oats 72 %, dried skimmed milk, sugar, apple pieces 4 % (apple, rice flour), \
    sunflower oil, cinnamon, salt, natural flavouring, emulsifier: sunflower lecithin, vitamins and iron.";

/// What the other filled columns hold: addresses, tags, dates.
const FILLING: &str = "en:plant-based-foods-and-beverages,en:cereals,en:breakfast-cereals,en:flakes";

/// Writes so many lines, each about a product of its own.
pub fn write(path: &Path, lines: u32) -> io::Result<()> {
    let mut file = BufWriter::new(File::create(path)?);
    let names: Vec<String> = (0..COLUMNS)
        .map(|place| match READ.iter().find(|(known, ..)| *known == place) {
            Some((_, name, _)) => (*name).to_owned(),
            None => format!("column_{place}"),
        })
        .collect();
    writeln!(file, "{}", names.join("\t"))?;
    for number in 0..lines {
        let fields: Vec<String> = (0..COLUMNS).map(|place| field(place, number)).collect();
        writeln!(file, "{}", fields.join("\t"))?;
    }
    file.flush()
}

fn field(place: usize, number: u32) -> String {
    match READ.iter().find(|(known, ..)| *known == place) {
        Some((_, "code", _)) => gtin(number),
        Some((_, "product_name", _)) => format!("Oat flakes with apple, no. {number}"),
        Some((_, _, value)) => (*value).to_owned(),
        // Most of the columns for single nutrients are empty, most of the others are not.
        None if place < 88 && !place.is_multiple_of(3) => format!("{FILLING},{number}"),
        None => String::new(),
    }
}

/// A GTIN-13 under a prefix that GS1 keeps for examples.
fn gtin(number: u32) -> String {
    let body = format!("9520{number:08}");
    let sum: u32 = body
        .bytes()
        .rev()
        .zip([3, 1].into_iter().cycle())
        .map(|(digit, weight)| u32::from(digit - b'0') * weight)
        .sum();
    format!("{body}{}", (10 - sum % 10) % 10)
}
