import { expect, test } from 'vitest';
import { readPath } from '../../../src/browser/search/read-path.ts';

test.each([
  ['mentors/jane-doe/', { text: 'jane doe', kind: 'mentors' }],
  ['projects/kubernets', { text: 'kubernets', kind: 'projects' }],
  [
    'ideas/lfx-mentorship/2022/01-spring/x/faster-pulls/',
    { text: 'lfx mentorship 2022 01 spring x faster pulls', kind: null },
  ],
  ['mentors/%E7%8E%8B%E5%B0%8F%E6%98%8E/', { text: '王小明', kind: 'mentors' }],
  ['old/page_1.html', { text: 'old page 1', kind: null }],
  ['100%/faster', { text: '100 faster', kind: null }],
  ['ideas/', { text: '', kind: null }],
  ['', { text: '', kind: null }],
])('the path "%s" asks for %j', (path, expected) => {
  expect(readPath(path)).toEqual(expected);
});
