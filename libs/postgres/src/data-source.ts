import { DataSource, type DataSourceOptions, type Logger, type MigrationInterface } from 'typeorm'
import { type PostgresLogin } from './pool.js'

type Migration = new () => MigrationInterface

const nothing = () => undefined
/** TypeORM's own lines carry the messages of errors, which can repeat values. What it throws is reported by the room. */
const silent: Logger = {
  logQuery: nothing,
  logQueryError: nothing,
  logQuerySlow: nothing,
  logSchemaBuild: nothing,
  logMigration: nothing,
  log: nothing,
}

/** TypeORM on the room's own schema: migrations, and the tables that are not on a hot path. */
export function createDataSource(
  login: PostgresLogin,
  migrations: readonly Migration[],
  entities: DataSourceOptions['entities'] = [],
): DataSource {
  const { hostname, port, pathname } = new URL(login.url)
  return new DataSource({
    type: 'postgres',
    host: hostname,
    port: Number(port || 5432),
    database: pathname.slice(1),
    username: login.user,
    password: login.password,
    schema: login.schema,
    migrations: [...migrations],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    entities,
    logger: silent,
    synchronize: false,
    extra: { max: 3, connectionTimeoutMillis: 3000, options: `-c search_path=${login.schema}` },
  })
}

/** Brings a schema up to date, as the room's own role, and closes its connections again. */
export async function migrate(login: PostgresLogin, migrations: readonly Migration[]): Promise<void> {
  const source = createDataSource(login, migrations)
  await source.initialize()
  try {
    await source.runMigrations()
  } finally {
    await source.destroy()
  }
}
