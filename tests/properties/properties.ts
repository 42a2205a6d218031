import { CHECK_PROPERTIES } from './check-properties.ts';
import { HTML_PROPERTIES } from './html-properties.ts';
import type { Property } from './property.ts';
import { READING_PROPERTIES } from './reading-properties.ts';
import { SITE_PROPERTIES } from './site-properties.ts';
import { TIME_PROPERTIES } from './time-properties.ts';

/** All that holds for every document. */
export const PROPERTIES: readonly Property[] = [
  ...READING_PROPERTIES,
  ...CHECK_PROPERTIES,
  ...HTML_PROPERTIES,
  ...SITE_PROPERTIES,
  ...TIME_PROPERTIES,
];
