/**
 * The day (ISO 8601, UTC) of the newest commit of each document, by its path relative to the content folder.
 * Documents whose day git does not know are not in it.
 */
export type History = ReadonlyMap<string, string>;
