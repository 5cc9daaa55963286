export interface ServicePorts {
  grpcPort: number;
  membershipPort: number;
}

/** Two ports for each of the four services that one server process hosts. */
export type ServerPorts = Record<'frontend' | 'history' | 'matching' | 'worker', ServicePorts>;

export interface TemporalDatabases {
  histories: string;
  visibility: string;
}

export interface ServerConfigParts {
  databaseUrl: string;
  databases: TemporalDatabases;
  ports: ServerPorts;
}

const SHARDS = 4;
const HOST = '127.0.0.1';

/** The configuration of a Temporal server for this machine only, in one process, with SQL stores and no archive. */
export function serverConfig({ databaseUrl, databases, ports }: ServerConfigParts): object {
  const store = (databaseName: string, maxConns: number) => sqlStore(databaseUrl, databaseName, maxConns);
  const services = Object.entries(ports).map(([name, own]) => [name, { rpc: { ...own, bindOnLocalHost: true } }]);
  const off = { state: 'disabled' };
  return {
    log: { stdout: true, level: 'error' },
    persistence: {
      defaultStore: 'histories',
      visibilityStore: 'visibility',
      numHistoryShards: SHARDS,
      datastores: { histories: store(databases.histories, 20), visibility: store(databases.visibility, 5) },
    },
    global: { membership: { maxJoinDuration: '30s', broadcastAddress: HOST } },
    services: Object.fromEntries(services) as object,
    clusterMetadata: {
      enableGlobalNamespace: false,
      failoverVersionIncrement: 10,
      masterClusterName: 'active',
      currentClusterName: 'active',
      clusterInformation: {
        active: {
          enabled: true,
          initialFailoverVersion: 1,
          rpcName: 'frontend',
          rpcAddress: `${HOST}:${ports.frontend.grpcPort}`,
        },
      },
    },
    dcRedirectionPolicy: { policy: 'noop' },
    archival: { history: off, visibility: off },
    publicClient: { hostPort: `${HOST}:${ports.frontend.grpcPort}` },
  };
}

function sqlStore(databaseUrl: string, databaseName: string, maxConns: number) {
  const { host, username, password } = new URL(databaseUrl);
  const sql = {
    pluginName: 'postgres12',
    databaseName,
    connectAddr: host,
    connectProtocol: 'tcp',
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    maxConns,
    maxIdleConns: maxConns,
    maxConnLifetime: '1h',
  };
  return { sql };
}
