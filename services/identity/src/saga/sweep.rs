use std::time::Duration;

use runtime::clock::now;
use uuid::Uuid;

use super::{SagaError, Sagas};
use crate::store::{self, SignupState};

const PAGE: usize = 100;

impl Sagas {
    /// Deletes users that no sign-up will ever enable: Keycloak made them after their sign-up was given up, or the sign-up
    /// is not known (a restored backup). Those younger than `age` are left: their sign-up may be under way. Gives how many
    /// were deleted.
    pub async fn sweep(&self, age: Duration) -> Result<usize, SagaError> {
        let oldest_kept = now().as_millisecond() - i64::try_from(age.as_millis()).unwrap_or(i64::MAX);
        let (mut first, mut deleted) = (0, 0);
        loop {
            let users = self.keycloak.disabled_users(first, PAGE).await?;
            let count = users.len();
            let of_signups: Vec<(Uuid, Uuid)> = users
                .into_iter()
                .filter(|user| user.created_at() <= oldest_kept)
                .filter_map(|user| Some((user.id, user.attribute("signupId")?.parse().ok()?)))
                .collect();
            let ids: Vec<Uuid> = of_signups.iter().map(|(_, signup_id)| *signup_id).collect();
            let states = store::signup_states(&**self.pool.get().await?, &ids).await?;
            let before = deleted;
            for (user_id, signup_id) in of_signups {
                if matches!(
                    states.get(&signup_id),
                    None | Some(SignupState::Abandoned | SignupState::Known)
                ) {
                    self.keycloak.delete_user(user_id).await?;
                    deleted += 1;
                }
            }
            if count < PAGE {
                break;
            }
            // What was deleted has moved the rest of the list up.
            first += count - (deleted - before);
        }
        store::purge_signups(&**self.pool.get().await?).await?;
        Ok(deleted)
    }
}
