import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};

interface ServeOptions {
  notFound?: string;
  prefix?: string;
  change?: (html: string) => string;
  headers?: Record<string, string>;
}

/**
 * Serves a folder as a plain web server does: `/x/` is `/x/index.html`, what is not there is `notFound`.
 * @param options.change What becomes of each page on its way.
 * @param options.headers What it sends with each file.
 * @param options.prefix Where the folder lies on its host, with a slash at either end.
 */
export function serve(
  folder: string,
  { notFound = '/404.html', prefix = '/', change = (html) => html, headers = {} }: ServeOptions = {},
): Promise<{ url: string; close: () => void }> {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const inside = path.startsWith(prefix) ? path.slice(prefix.length) : notFound;
    const file = join(folder, /(?:^|\/)$/.test(inside) ? `${inside}index.html` : inside);
    try {
      const bytes = await readFile(file);
      const body = file.endsWith('.html') ? change(bytes.toString()) : bytes;
      response
        .writeHead(200, { ...headers, 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
        .end(body);
    } catch {
      response
        .writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
        .end(await readFile(join(folder, notFound)));
    }
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      resolve({ url: `http://127.0.0.1:${port}`, close: () => server.close() });
    });
  });
}
