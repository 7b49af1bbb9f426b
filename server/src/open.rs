//! Opening the shop: everything a server is made of, put together.

use crate::{
    adapters::{
        carrier::PlayedCarrier,
        clock::clock,
        mail::PostOffice,
        payment::{
            sandbox::{HttpRoad, Sandbox},
            stripe::Stripe,
        },
        vat::{OFFICIAL, SandboxRegistry, Vies},
    },
    cards::Cards,
    config::Settings,
    failure::Failure,
    goods::DigitalGoods,
    http::{Callers, PageCache, Site, StaticFiles},
    signing::Signer,
    sources,
};
use app::App;
use arc_swap::{ArcSwap, ArcSwapOption};
use commerce::{World, clock::Clock};
use l10n::Words;
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};
use storage::{Db, SchemaState};
use workflows::{
    Seal, Shop,
    ids::RandomIds,
    ports::{Carrier, Mailer, PaymentGateway, VatRegistry},
    settle_stock, sync_words,
};

/// Where secrets and mails are kept, below the folder in which the shop was started.
pub const VAR: &str = "var";

/// Where systems keep their fonts.
const FONTS: &str = "/usr/share/fonts";

/// What a shop is made of.
pub struct Parts {
    /// The database, its schema current.
    pub db: Db,
    /// Facts about the world.
    pub world: World,
    /// Words.
    pub words: Words,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Who sends mails.
    pub mailer: Arc<dyn Mailer>,
    /// Who knows the VAT numbers of businesses.
    pub vat_registry: Arc<dyn VatRegistry>,
    /// Who collects money, in order of preference, before the sandbox.
    pub gateways: Vec<Arc<dyn PaymentGateway>>,
    /// Who plays that.
    pub sandbox: Sandbox,
    /// Who carries parcels and tells of them.
    pub carriers: Vec<Arc<dyn Carrier>>,
    /// Encrypts what is personal.
    pub seal: Seal,
    /// What the browser loads.
    pub files: StaticFiles,
    /// What digital goods are made of.
    pub goods: DigitalGoods,
    /// The shop's own address.
    pub base_url: String,
    /// How the shop finds out who calls.
    pub callers: Callers,
    /// How many bytes of pages are kept.
    pub page_cache: u64,
    /// Where fonts are for scripts that the shop's own face does not have.
    pub fonts: Option<PathBuf>,
}

/// Puts a shop together and reads its catalog; the words of products become rows first.
///
/// # Errors
/// The database cannot be read or written.
pub async fn assemble(parts: Parts) -> Result<Site, Failure> {
    app::server_fns::register();
    let mut gateways = parts.gateways;
    gateways.push(Arc::new(parts.sandbox.clone()));
    let shop = Arc::new(Shop {
        db: parts.db.with_seal(parts.seal.clone()),
        world: ArcSwap::from_pointee(parts.world),
        snapshot: ArcSwap::default(),
        replaced: ArcSwapOption::default(),
        clock: parts.clock,
        ids: Arc::new(RandomIds::default()),
        gateways,
        carriers: parts.carriers,
        mailer: parts.mailer,
        vat_registry: parts.vat_registry,
        seal: parts.seal,
        base_url: parts.base_url,
    });
    settle_stock(&shop).await?;
    sync_words(&shop, &parts.words.product_texts()).await?;
    shop.refresh().await?;
    let app = App {
        shop,
        words: parts.words,
        assets: Arc::new(parts.files.assets()),
        search: Arc::default(),
        shared: Arc::default(),
        tallies: Arc::default(),
    };
    Ok(Site::new(
        app,
        parts.files,
        parts.goods,
        parts.sandbox,
        parts.callers,
        (PageCache::new(parts.page_cache), Cards::new(parts.fonts)),
    ))
}

/// Opens the shop that the settings describe, at `base_url`.
///
/// # Errors
/// Everything that is wrong with words, data and database.
pub async fn open(settings: &Settings, work: &Path, base_url: String) -> Result<Site, Failure> {
    // Another part of the process may have chosen one already; it is the same.
    drop(rustls::crypto::ring::default_provider().install_default());
    let var = work.join(VAR);
    let words = sources::words(&settings.folders)?;
    let world = sources::world(&settings.folders)?;
    let secret = settings.secrets.current(&var);
    let secret = secret.map_err(|error| Failure::at("CARAVEL_SECRET", &error))?;
    let db = database(settings).await?;
    let clock = clock(settings.now);
    let client = reqwest::Client::builder().build().map_err(|error| Failure::at("HTTP client", &error))?;
    let road = Arc::new(HttpRoad::new(client, &base_url));
    let seal = settings.secrets.seal(&secret);
    let signer = Signer::new(secret, settings.secrets.previous.clone());
    let played = PlayedCarrier::new(signer.clone(), clock.clone(), world.carriers.played_day);
    let carriers = settings.sandbox.then(|| Arc::new(played) as Arc<dyn Carrier>).into_iter().collect();
    let sandbox = Sandbox::new(signer, clock.clone(), &base_url, road, db.clone());
    let sandbox = if settings.sandbox { sandbox } else { sandbox.closed() };
    let gateways = gateways(settings, &clock)?;
    if gateways.is_empty() && !settings.sandbox {
        tracing::warn!(
            "nothing can be paid: there is no gateway but the sandbox, and CARAVEL_SANDBOX is not on"
        );
    }
    let office = PostOffice::new(&settings.mail, words.clone(), &var);
    let office = Arc::new(office.map_err(|error| Failure::at("CARAVEL_SMTP_URL", &error))?);
    let site = assemble(Parts {
        db,
        world,
        words,
        gateways,
        sandbox,
        carriers,
        clock,
        vat_registry: vat_registry(settings)?,
        mailer: office.clone(),
        seal,
        files: StaticFiles::new(settings.folders.site.clone()).with_media(settings.folders.media.clone()),
        goods: DigitalGoods::new(settings.folders.data.clone()),
        base_url,
        callers: Callers {
            proxies: settings.network.proxies.clone(),
            country_header: settings.network.country_header.clone(),
        },
        page_cache: settings.network.page_cache,
        fonts: Some(settings.folders.fonts.clone().unwrap_or_else(|| FONTS.into())),
    })
    .await?;
    office.open_for(&site.app.shop);
    site.tell(sources::faults(&settings.folders, &site.app.words));
    Ok(site)
}

/// The gateways that move money.
fn gateways(settings: &Settings, clock: &Arc<dyn Clock>) -> Result<Vec<Arc<dyn PaymentGateway>>, Failure> {
    let Some(account) = &settings.stripe else { return Ok(Vec::new()) };
    let tables = sources::stripe_tables(&settings.folders)?;
    let stripe = Stripe::new(account, tables, clock.clone());
    let stripe = stripe.map_err(|error| Failure::at("HTTP client", &error))?;
    Ok(vec![Arc::new(stripe) as Arc<dyn PaymentGateway>])
}

/// Who is asked about the VAT numbers of businesses.
fn vat_registry(settings: &Settings) -> Result<Arc<dyn VatRegistry>, Failure> {
    let address = match &settings.vies_url {
        Some(address) => address,
        None if settings.sandbox => return Ok(Arc::new(SandboxRegistry)),
        None => OFFICIAL,
    };
    let vies = Vies::at(address).map_err(|error| Failure::at("HTTP client", &error))?;
    Ok(Arc::new(vies))
}

/// The database with the keys for what is personal in it, for a command.
///
/// # Errors
/// It cannot be reached, or the secret cannot be read.
pub async fn connect(settings: &Settings, work: &Path) -> Result<Db, Failure> {
    let secret = settings.secrets.current(&work.join(VAR));
    let secret = secret.map_err(|error| Failure::at("CARAVEL_SECRET", &error))?;
    Ok(Db::connect(&settings.database.url).await?.with_seal(settings.secrets.seal(&secret)))
}

/// The database, if its schema is the one this program knows.
async fn database(settings: &Settings) -> Result<Db, Failure> {
    let db = Db::connect(&settings.database.url).await?;
    match db.schema().await? {
        SchemaState::Current => Ok(db),
        SchemaState::Behind { version, expected } => Err(Failure::new(format!(
            "DATABASE_URL: the schema is at {version} and should be at {expected}; run `caravel migrate`"
        ))),
        SchemaState::Ahead { version, expected } => Err(Failure::new(format!(
            "DATABASE_URL: the schema is at {version}, and this program knows {expected} at most; run a newer caravel"
        ))),
    }
}
