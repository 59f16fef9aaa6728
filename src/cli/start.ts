import { join } from 'node:path';
import { Refusal } from '../site-folder/refusal.ts';
import { exitCodes } from './command-line.ts';
import { makeSite } from './make-site.ts';
import { options } from './arguments/option-table.ts';
import type { Call } from './arguments/read-arguments.ts';
import { siteOptions } from './site-options.ts';
import { serveSite, type StaticServer } from './server/static-server.ts';
import { print } from './print.ts';
import { vaultOf } from './vault/vault-of.ts';

const usualPort = 4321;
/** When the usual port is taken, as by another bank, one of those after it will do. */
const usualPorts = Array.from({ length: 10 }, (_, index) => usualPort + index);

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

/** Says why the site cannot be served where it should be; other errors are ours. */
function refusalOf(error: unknown, host: string | undefined, ports: readonly number[]): unknown {
  const where = ports.length === 1 ? `port ${ports[0]}` : `the ports ${ports[0]} to ${ports.at(-1)}`;
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return new Refusal(`The site can’t be served: something else is using ${where}. Choose another: --port 8080`);
    case 'EACCES':
      return new Refusal(
        `The site can’t be served: you don’t have permission to use ${where}. Choose one above 1023: --port 8080`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new Refusal(
        `The site can’t be served: ${host ?? ''} isn’t an address of this computer. Leave it out: --host`,
      );
    default:
      return error;
  }
}

/** Serves a site at the first port that is free. */
async function serveAtFirst(
  ports: readonly number[],
  place: { folder: string; base: string; host: string | undefined },
): Promise<StaticServer> {
  for (const port of ports) {
    try {
      return await serveSite({ ...place, port });
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE' || port === ports.at(-1)) throw refusalOf(error, place.host, ports);
    }
  }
  throw new Error('There is no port to serve at.');
}

/**
 * `npm start`: checks and builds the bank, then serves it on this machine until Ctrl+C. The place to serve it at is
 * taken before anything is built, so that nobody waits for a build to hear that there is none.
 * @returns the exit code, when the bank has problems
 * @throws UsageError or Refusal when the site cannot be built so, or served there
 */
export async function run(call: Call): Promise<number> {
  const site = siteOptions(call, call.get(options.site), process.env);
  const folder = call.get(options.out) ?? join(site.root, 'dist');
  const vault = await vaultOf(call, site);
  const port = call.get(options.port);
  const ports = port === undefined ? usualPorts : [port];
  const server = await serveAtFirst(ports, { folder, base: site.base, host: call.get(options.host) });
  // A build whose work has come to nothing ends the process, and that has to be told.
  server.unref();
  let isBuilt = false;
  try {
    isBuilt = await makeSite({ ...site, seal: vault?.seal }, folder);
  } finally {
    if (!isBuilt) await server.close();
  }
  if (!isBuilt) return exitCodes.problems;
  vault?.tell();
  server.ref();
  const addresses = server.addresses.map((address) => address + site.base);
  print(`\nReading at ${addresses.join(' and ')} — Ctrl+C to stop.`);
  await server.closed;
  return exitCodes.done;
}
