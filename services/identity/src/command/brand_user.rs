use runtime::clock::now;
use runtime::config::Environment;
use runtime::postgres::PoolSettings;
use uuid::Uuid;

use super::CommandError;
use crate::domain::ACCESS_TOKEN_LIFE;
use crate::keycloak::{Action, Created, Keycloak, KeycloakSettings, NewUser};
use crate::saga::erasure::after;
use crate::service::Identity;
use crate::store;

/// `brand-user add`
#[derive(Debug, clap::Args)]
pub struct AddBrandUser {
    /// The brand.
    #[arg(long)]
    pub brand: Uuid,

    /// The person's address, which goes to Keycloak and nowhere else.
    #[arg(long)]
    pub email: String,

    /// Keycloak.
    #[command(flatten)]
    pub keycloak: KeycloakSettings,

    /// The database.
    #[command(flatten)]
    pub pool: PoolSettings,
}

/// `brand-user remove`
#[derive(Debug, clap::Args)]
pub struct RemoveBrandUser {
    /// The user's id, as `add` told it.
    #[arg(long)]
    pub id: Uuid,

    /// Keycloak.
    #[command(flatten)]
    pub keycloak: KeycloakSettings,

    /// The database.
    #[command(flatten)]
    pub pool: PoolSettings,
}

/// Makes a user who acts for a brand: disabled until the only role is `brand_user`, since Keycloak makes every user a
/// consumer. When it fails midway the user is taken away again; when it is killed, the sweep does so: until the user is
/// enabled it looks like one of a sign-up that nobody knows.
pub async fn add(arguments: AddBrandUser, environment: Environment) -> Result<(), CommandError> {
    environment.admit("KEYCLOAK_CLIENT_SECRET", &arguments.keycloak.keycloak_client_secret)?;
    let pool = runtime::service::open::<Identity>(&arguments.pool, environment).await?;
    let client = pool.get().await?;
    if store::brand(&**client, arguments.brand).await?.is_none() {
        return Err(CommandError::UnknownBrand);
    }
    let keycloak = Keycloak::new(&arguments.keycloak)?;
    let attributes = [
        ("brandId", arguments.brand.to_string()),
        ("signupId", Uuid::new_v4().to_string()),
    ];
    let user = NewUser {
        email: &arguments.email,
        password: None,
        attributes: &attributes,
        verify_email: false,
    };
    let user_id = match keycloak.create_user(&user).await? {
        Created::User(id) => id,
        Created::Taken => return Err(CommandError::AddressTaken),
        // Without a password there is none to refuse.
        Created::AddressRefused | Created::PasswordRefused => return Err(CommandError::AddressRefused),
    };
    let finished = async {
        keycloak.set_only_role(user_id, "brand_user").await?;
        store::add_brand_user(&**client, user_id, arguments.brand).await?;
        if let Some(user) = keycloak.user(user_id).await? {
            let user = user.with_attribute("signupId", None).enabled();
            keycloak.update_user(user).await?;
        }
        Ok::<(), CommandError>(())
    };
    if let Err(error) = finished.await {
        keycloak.delete_user(user_id).await?;
        store::remove_brand_user(&**client, user_id).await?;
        return Err(error);
    }
    println!("brand user {user_id}");
    if let Err(error) = keycloak.send_mail(user_id, Action::UpdatePassword).await {
        eprintln!("the mail to set a password was not sent ({error}); the person can ask for one");
    }
    Ok(())
}

/// Takes a user of a brand away. Tokens that are about are refused from now on.
pub async fn remove(arguments: RemoveBrandUser, environment: Environment) -> Result<(), CommandError> {
    environment.admit("KEYCLOAK_CLIENT_SECRET", &arguments.keycloak.keycloak_client_secret)?;
    let pool = runtime::service::open::<Identity>(&arguments.pool, environment).await?;
    let mut client = pool.get().await?;
    let keycloak = Keycloak::new(&arguments.keycloak)?;
    let transaction = client.transaction().await?;
    if !store::remove_brand_user(&*transaction, arguments.id).await? {
        return Err(CommandError::UnknownUser);
    }
    store::end_account(&*transaction, arguments.id, after(now(), ACCESS_TOKEN_LIFE)?).await?;
    // Before the commit: when it fails the user is still in the register, and the command can be repeated.
    keycloak.delete_user(arguments.id).await?;
    transaction.commit().await?;
    println!("brand user {} removed", arguments.id);
    Ok(())
}
