/** What the system calls an error: "ENOENT". `null` for errors that are not the system's. */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
