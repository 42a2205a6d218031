import { readAlmanac } from '../../dist/src/almanac.js';
import { tuneEngine } from '../../dist/src/cli/tune-engine.js';
import { openDirectory } from '../../dist/src/content/open-directory.js';
import { tellWork } from './tell-work.mjs';

/* reader.mjs CONTENT: loads, reads and joins all documents, from the files to the model, on one thread. */
tuneEngine();
const content = openDirectory(process.argv[2]);
await tellWork(() => readAlmanac({ content, cache: null }));
