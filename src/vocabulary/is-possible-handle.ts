/** No handle is longer (GitHub's own rule, as are the letters below). */
export const MAX_HANDLE = 39;

/** Whether GitHub allows a handle: letters, digits and single hyphens between them. */
export function isPossibleHandle(handle: string): boolean {
  return handle.length <= MAX_HANDLE && /^[a-z\d]+(?:-[a-z\d]+)*$/i.test(handle);
}
