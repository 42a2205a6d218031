import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from './serve.ts';

/** Serves a site with a policy that allows its own files and the script of its theme, and nothing else. */
export function serveStrictly(folder: string): ReturnType<typeof serve> {
  const home = readFileSync(join(folder, 'index.html'), 'utf8');
  const [, theme = ''] = /<script>(.*?)<\/script>/s.exec(home) ?? [];
  const hash = createHash('sha256').update(theme).digest('base64');
  const policy = `default-src 'self'; script-src 'self' 'sha256-${hash}'; style-src 'self'`;
  return serve(folder, { headers: { 'content-security-policy': policy } });
}
