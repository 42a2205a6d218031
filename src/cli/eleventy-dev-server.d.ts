/** The part of Eleventy's development server that Almanac uses; it comes without types. */
declare module '@11ty/eleventy-dev-server' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  interface Options {
    port: number;
    /** How many of the next ports to try where one is taken. */
    portReassignmentRetryCount: number;
    pathPrefix: string;
    /** Whether to change the page in place; else the browser loads it anew. */
    domDiff: boolean;
    /** What looks at a request before the files do. */
    middleware: ((request: IncomingMessage, response: ServerResponse, next: () => void) => void)[];
    logger: Record<'info' | 'log' | 'error', (message: string) => void>;
    /** What to say once it runs. */
    messageOnStart(start: { localhostUrl: string }): string;
  }

  export default class EleventyDevServer {
    static getServer(name: string, directory: string, options: Options): EleventyDevServer;
    serve(port: number): void;
    ready(): Promise<void>;
    reload(event: { files: readonly string[] }): void;
    close(): Promise<void>;
  }
}
