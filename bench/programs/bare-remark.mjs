import { loadTexts } from './load-texts.mjs';
import { parseBare } from './parse-bare.mjs';
import { tellWork } from './tell-work.mjs';

/* bare-remark.mjs CONTENT: parses all documents, and makes nothing of them. */
const texts = loadTexts(process.argv[2]);
await tellWork(() => parseBare(texts));
