//! How long what lives.
use std::time::Duration;

use jiff::SignedDuration;

/// An access token's life (the realm's `accessTokenLifespan`), with half a minute for clocks that differ.
pub const ACCESS_TOKEN_LIFE: SignedDuration = SignedDuration::from_secs(330);

/// Personal topics keep a message for seven days, and a segment is an hour long.
pub const TOPIC_LIFE: SignedDuration = SignedDuration::from_hours(7 * 24 + 1);

/// Backups can be read for thirty days.
pub const BACKUP_LIFE: SignedDuration = SignedDuration::from_hours(30 * 24);

/// An erasure that takes longer is somebody's task.
pub const ALARM_AFTER: Duration = Duration::from_hours(72);

/// A user that is this old and that no sign-up will enable is nobody's: far longer than any sign-up takes.
pub const STRAY_AFTER: Duration = Duration::from_hours(1);
