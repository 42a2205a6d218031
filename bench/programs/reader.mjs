import { readAlmanac } from '../../dist/src/almanac.js';
import { openDirectory } from '../../dist/src/content/open-directory.js';
import { tellWork } from './tell-work.mjs';

/* reader.mjs CONTENT: loads, reads and joins all documents, from the files to the model, on one thread. */
const content = openDirectory(process.argv[2]);
await tellWork(() => readAlmanac({ content, cache: null }));
