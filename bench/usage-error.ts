/** The command was not asked properly: one sentence that says what it wants. */
export class UsageError extends Error {}
