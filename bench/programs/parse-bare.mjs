import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Parses texts as GitHub does. */
export function parseBare(texts) {
  const processor = unified().use(remarkParse).use(remarkGfm).freeze();
  for (const text of texts) processor.parse(text);
}
