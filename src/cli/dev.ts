import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import EleventyDevServer from '@11ty/eleventy-dev-server';
import { UsageError } from '../content/usage-error.ts';
import { buildDevSite } from './dev-site.ts';
import { findOutput } from './find-output.ts';
import type { CommandLine, CommandOptions } from './options.ts';
import { type Output, openOutput } from './output/open-output.ts';
import { watchContent } from './watch-content.ts';

/** How many of the next ports to try where one is taken. */
const RETRIES = 10;

/**
 * `almanac dev`: writes and serves the site, and writes and shows again what a saved document changes; until it is
 * interrupted. Says on standard error what it does, and what is wrong in what was saved.
 */
export async function run({ options, values }: CommandLine): Promise<number> {
  const port = readPort(values.port);
  const output = await openOutput(findOutput(options), { isServed: true });
  // Behind an error, Eleventy goes on writing for a while.
  process.once('exit', output.close);
  await serve(options, { output, port });
  return 0;
}

async function serve(
  options: CommandOptions,
  { output, port }: { output: Output; port: number },
): Promise<void> {
  const { folder } = output;
  const site = buildDevSite(options, { output, tell });
  let server: EleventyDevServer | null = null;
  let fail: (error: unknown) => void = () => undefined;
  const failure = new Promise<never>((_, reject) => {
    fail = reject;
  });
  const reload = (files: string[]): void => {
    if (files.length > 0) server?.reload({ files });
  };
  const onChange = async (): Promise<void> => {
    const first = await site.write();
    // Once for both: a browser that is loading a page does not hear that it has changed again.
    site
      .finish()
      .then((others) => reload([...first, ...others]))
      .then(site.check)
      .then(reload)
      .catch(fail);
  };
  // Watching comes first: what is saved while the site is written for the first time is written behind it.
  const watch = await watchContent({
    directory: options.content,
    ignored: output.name,
    onChange,
    onError: fail,
  });
  try {
    await site.write();
    server = await startServer({ folder, port, pathPrefix: options.pathPrefix });
    site.check().then(reload).catch(fail);
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM'), failure]);
  } finally {
    await watch.close();
    await server?.close();
    await site.settle();
  }
}

function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

interface ServerOptions {
  /** The folder to serve. */
  folder: string;
  port: number;
  pathPrefix: string;
}

async function startServer({ folder, port, pathPrefix }: ServerOptions): Promise<EleventyDevServer> {
  const server = EleventyDevServer.getServer('almanac', folder, {
    port,
    portReassignmentRetryCount: RETRIES,
    pathPrefix,
    domDiff: false,
    middleware: [refuseMalformed],
    logger: { info: tell, log: () => undefined, error: tell },
    messageOnStart: ({ localhostUrl }) =>
      `${tellTaken(port, localhostUrl)}Serving ${localhostUrl} until you press Ctrl+C.`,
  });
  server.serve(port);
  await server.ready();
  return server;
}

/** The server looks for the next port that is free without a word. */
function tellTaken(port: number, url: string): string {
  return Number(new URL(url).port || 80) === port ? '' : `Port ${port} is taken. `;
}

/** The server decodes addresses, and would fail as a whole over one that it cannot decode, such as `/%zz`. */
function refuseMalformed({ url = '/' }: IncomingMessage, response: ServerResponse, next: () => void): void {
  if (isDecodable(url)) next();
  else response.writeHead(400).end();
}

function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(url);
    return true;
  } catch {
    return false;
  }
}

function readPort(value = '8080'): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port > 0 && port < 65_536) return port;
  throw new UsageError(`--port wants a number from 1 to 65535, not "${value}".`);
}
