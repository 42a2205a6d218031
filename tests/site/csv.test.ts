import { expect, test } from 'vitest';
import { toCsv } from '../../src/site/table/to-csv.ts';
import { only, site } from './small-site.ts';

test('a table is CSV as in RFC 4180: a head, a line a record, quotes where they are needed', () => {
  const records = [
    { a: 'plain', b: 1 },
    { a: 'a "quote", a comma', b: null },
    { a: 'two\nlines', b: ['x', 'y'] },
  ];
  expect(toCsv(['a', 'b'], records)).toBe(
    'a,b\r\nplain,1\r\n"a ""quote"", a comma",\r\n"two\nlines",x; y\r\n',
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', ' =1', '＝1'])(
  'a spreadsheet reads %j as text, not as a formula',
  (text) => {
    expect(toCsv(['a'], [{ a: text }])).toMatch(/^a\r\n"?'/);
  },
);

test.each([
  [['=cmd()', 'b', '+1'], "'=cmd(); b; '+1"],
  [['Jane', '@bob'], "Jane; '@bob"],
  [['C++', '-O2'], "C++; '-O2"],
  [['a; =1', ' -1'], "a; '=1; ' -1"],
])('a formula among the values of a list is text too, and they can be told apart: %j', (values, cell) => {
  expect(toCsv(['a'], [{ a: values }])).toBe(`a\r\n${cell}\r\n`);
});

test.each([
  ['a; =1+1', "a; '=1+1"],
  ['Go; - x', "Go; '- x"],
  ['a;=1', "a;'=1"],
  ['a;\t =1', "a;\t '=1"],
  ['\t=1', "'\t'=1"],
  ['a\t-1', "a\t'-1"],
  ['a - b; c', 'a - b; c'],
])('so is one behind what ends a cell elsewhere: %j', (text, cell) => {
  expect(toCsv(['a'], [{ a: text }])).toBe(`a\r\n${cell}\r\n`);
});

test('all ideas stand in a table, in the order of the list', () => {
  const documents = {
    'programs/summerofcode/2023.md':
      '### Envoy\n\n#### =HYPERLINK("x")\n\n- Mentor(s): José Núñez (@jose), Jane Doe (@jane)\n- Skills: Go, C++\n- Difficulty: hard\n',
    'programs/summerofcode/2024.md':
      '### Envoy\n\n#### Retries, faster\n\n- Mentor(s): Jane Doe (@jane)\n- Size: 350h\n',
  };
  const options = { url: 'https://example.org', pathPrefix: '/x/' };
  const table = only(site(documents, options).files.filter(({ path }) => path === 'ideas/ideas.csv'));
  expect(table.content.split('\r\n')).toMatchInlineSnapshot(`
    [
      "id,title,url,program,term,year,projects,status,skills,mentors,size,difficulty",
      "summerofcode/2024/envoy/retries-faster,"Retries, faster",https://example.org/x/ideas/summerofcode/2024/envoy/retries-faster/,Google Summer of Code,Google Summer of Code 2024,2024,Envoy,proposed,,Jane Doe,Large,",
      "summerofcode/2023/envoy/hyperlink-x,"'=HYPERLINK(""x"")",https://example.org/x/ideas/summerofcode/2023/envoy/hyperlink-x/,Google Summer of Code,Google Summer of Code 2023,2023,Envoy,proposed,Go; C++,José Núñez; Jane Doe,,Hard",
      "",
    ]
  `);
});
