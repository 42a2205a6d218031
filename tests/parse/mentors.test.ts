import { expect, test } from 'vitest';
import { person, readIdea } from '../read.ts';

/** The people that a field of mentors names. */
function mentors(value: string): string[] {
  return readIdea(`- Description: Pulls are slow.\n- Mentor(s): ${value}\n- Skills: Go`).mentors.map(person);
}

test.each([
  ['Jane Doe (@jane)', 'Jane Doe @jane'],
  ['Jane Doe @jane', 'Jane Doe @jane'],
  ['Jane Doe(@jane)', 'Jane Doe @jane'],
  ['Jane Doe ( @jane )', 'Jane Doe @jane'],
  ['Jane Doe （@jane）', 'Jane Doe @jane'],
  ['Jane Doe [@jane]', 'Jane Doe @jane'],
  ['Jane Doe - @jane', 'Jane Doe @jane'],
  ['Jane Doe: @jane', 'Jane Doe @jane'],
  ['Jane Doe (jane)', 'Jane Doe @jane'],
  ['Jane Doe (jane42)', 'Jane Doe @jane42'],
  ['Jane Doe (JaneD)', 'Jane Doe @JaneD'],
  ['Jane Doe(jane-d)', 'Jane Doe @jane-d'],
  ['Jane Doe (GitHub: @jane)', 'Jane Doe @jane'],
  ['Jane Doe (@jane-d-2)', 'Jane Doe @jane-d-2'],
  ['Jane Doe (@jane_d)', 'Jane Doe @jane_d'],
  ['Jane Doe (@4jane)', 'Jane Doe @4jane'],
  ['Jane Doe (@jane).', 'Jane Doe @jane'],
  ['Jane Doe (@jane\\)', 'Jane Doe @jane'],
  ['**Jane Doe** (@jane)', 'Jane Doe @jane'],
  ['**Jane Doe (@jane)**', 'Jane Doe @jane'],
  ['Jane Doe (`@jane`)', 'Jane Doe @jane'],
  ['Jane Doe (@jane', 'Jane Doe @jane'],
  ['[Jane Doe](https://github.com/jane)', 'Jane Doe @jane'],
  ['[Jane Doe](https://github.com/jane/)', 'Jane Doe @jane'],
  ['[Jane Doe](http://www.github.com/jane)', 'Jane Doe @jane'],
  ['[Jane Doe](https://github.com/@jane)', 'Jane Doe @jane'],
  ['[Jane Doe](https://github.com/jane) (@jane)', 'Jane Doe @jane'],
  ['[Jane Doe (@jane)](https://github.com/jane)', 'Jane Doe @jane'],
  ['Jane Doe ([@jane](https://github.com/jane))', 'Jane Doe @jane'],
  ['Jane Doe ([jane](https://github.com/jane))', 'Jane Doe @jane'],
  ['Jane Doe [@jane](https://github.com/jane)', 'Jane Doe @jane'],
  ['Jane Doe ([@jane](https://github.com/jane)\\)', 'Jane Doe @jane'],
  ['Jane Doe (@[jane](https://github.com/jane))', 'Jane Doe @jane'],
  ['Jane Doe (https://github.com/jane)', 'Jane Doe @jane'],
  ['Jane Doe https://github.com/jane', 'Jane Doe @jane'],
  ['Jane Doe (<https://github.com/jane>)', 'Jane Doe @jane'],
  ['Jane Doe ([GitHub](https://github.com/jane))', 'Jane Doe @jane'],
  ['[@Jane Doe](https://github.com/jane)', 'Jane Doe @jane'],
  ['@[Jane Doe](https://github.com/jane)', 'Jane Doe @jane'],
  ['@[jane](https://github.com/jane)', '@jane'],
  ['[@jane](https://github.com/jane)', '@jane'],
  ['[jane](https://github.com/jane)', '@jane'],
  ['https://github.com/jane', '@jane'],
  ['@jane', '@jane'],
  ['(@jane)', '@jane'],
  ['@jane - Jane Doe', 'Jane Doe @jane'],
  ['@jane (Jane Doe)', 'Jane Doe @jane'],
  ['@jane Jane Doe', 'Jane Doe @jane'],
  ['@jane Jane Doe (jane@host.org)', 'Jane Doe @jane <jane@host.org>'],
  ['(Jane Doe, @jane)', 'Jane Doe @jane'],
  ['Jane Doe, @jane', 'Jane Doe @jane'],
  ['Jane Doe', 'Jane Doe'],
  ['Jane', 'Jane'],
  ['Jane Doe (Acme)', 'Jane Doe'],
  ['Jane Doe (Acme Inc.)', 'Jane Doe'],
  ['Jane Doe (@jane, Acme)', 'Jane Doe @jane'],
  ['Jane Doe (简·多伊) (@jane)', 'Jane Doe @jane'],
  ['Jane Doe (she/her) (@jane)', 'Jane Doe @jane'],
  ['Jane Doe (@jane on Slack)', 'Jane Doe @jane'],
  ['Jane Doe (GitHub @jane, Slack @jane.doe)', 'Jane Doe @jane'],
  ['Jane Doe 🚀 (@jane)', 'Jane Doe @jane'],
  ['Jane\u00a0Doe (@jane)', 'Jane Doe @jane'],
  ['Jane Doe (@jane)\\', 'Jane Doe @jane'],
  ['Jane Doe - https://github.com/jane', 'Jane Doe @jane'],
  ['Jane Doe (github.com/jane)', 'Jane Doe @jane'],
  ['Jane Doe ([@jane](https://twitter.com/jane))', 'Jane Doe twitter:jane'],
  ['[Jane Doe](https://x.com/jane)', 'Jane Doe twitter:jane'],
  ['[Jane Doe](https://twitter.com/jd) (@jane)', 'Jane Doe @jane twitter:jd'],
  ['[Jane Doe](https://www.linkedin.com/in/jane) (@jane)', 'Jane Doe @jane'],
])('"%s" is %s', (value, expected) => {
  expect(mentors(value)).toEqual([expected]);
});

test.each([
  ['Jane van der Doe (@jane)', 'Jane van der Doe @jane'],
  ['J. R. Doe (@jane)', 'J. R. Doe @jane'],
  ['Jane D. (@jane)', 'Jane D. @jane'],
  ['Jane D.', 'Jane D.'],
  ['Jane Doe Jr. (@jane)', 'Jane Doe Jr. @jane'],
  ['Mary-Jane O’Doe (@jane)', 'Mary-Jane O’Doe @jane'],
  ["Mary-Jane O'Doe (@jane)", "Mary-Jane O'Doe @jane"],
  ['Zoë Çelik (@zoe)', 'Zoë Çelik @zoe'],
  ['Łukasz Żak (@lukasz)', 'Łukasz Żak @lukasz'],
  ['Иван Петров (@ivan)', 'Иван Петров @ivan'],
  ['王小明 (@xiaoming)', '王小明 @xiaoming'],
  ['王小明（@xiaoming）', '王小明 @xiaoming'],
  ['Wolf(Wolfgang) Hase (@wolf)', 'Wolf(Wolfgang) Hase @wolf'],
  ['Wolf (Wolfgang) Hase (@wolf)', 'Wolf (Wolfgang) Hase @wolf'],
  ['Wolf "Wolfgang" Hase (@wolf)', 'Wolf "Wolfgang" Hase @wolf'],
  ['wolf hase (@wolf)', 'wolf hase @wolf'],
  ['Wolf.Hase (@wolf)', 'Wolf.Hase @wolf'],
  ['Dr. Wolf Hase (@wolf)', 'Dr. Wolf Hase @wolf'],
  ['Sandra Andersen (@sandra)', 'Sandra Andersen @sandra'],
])('the name in "%s" is kept as written', (value, expected) => {
  expect(mentors(value)).toEqual([expected]);
});

test.each([
  ['Jane Doe (@jane, jane@host.org)', 'Jane Doe @jane <jane@host.org>'],
  ['Jane Doe (jane@host.org, @jane)', 'Jane Doe @jane <jane@host.org>'],
  ['Jane Doe (@jane jane@host.org)', 'Jane Doe @jane <jane@host.org>'],
  ['Jane Doe (@jane; jane@host.org)', 'Jane Doe @jane <jane@host.org>'],
  ['Jane Doe (@jane，jane@host.org)', 'Jane Doe @jane <jane@host.org>'],
  ['Jane Doe (@jane , jane@host.org )', 'Jane Doe @jane <jane@host.org>'],
  ['Jane Doe (@jane, <jane@host.org>)', 'Jane Doe @jane <jane@host.org>'],
  ['Jane Doe (@jane, [jane@host.org](mailto:jane@host.org))', 'Jane Doe @jane <jane@host.org>'],
  ['Jane Doe (@jane) jane@host.org', 'Jane Doe @jane <jane@host.org>'],
  ['Jane Doe (@jane), jane@host.org', 'Jane Doe @jane <jane@host.org>'],
  ['Jane Doe @jane <jane@host.org>', 'Jane Doe @jane <jane@host.org>'],
  ['Jane Doe (@jane) (jane@host.org)', 'Jane Doe @jane <jane@host.org>'],
  ['Jane Doe <jane@host.org>', 'Jane Doe <jane@host.org>'],
  ['Jane Doe (jane@host.org)', 'Jane Doe <jane@host.org>'],
  ['Jane Doe jane@host.org', 'Jane Doe <jane@host.org>'],
  ['[Jane Doe](mailto:jane@host.org)', 'Jane Doe <jane@host.org>'],
  ['Jane Doe (@jane, jane.doe+cncf@mail.host.co.uk)', 'Jane Doe @jane <jane.doe+cncf@mail.host.co.uk>'],
  ['Jane Doe (@jane, a@host.org, b@host.org)', 'Jane Doe @jane <a@host.org> <b@host.org>'],
  ['Jane Doe @jane (jane AT host DOT org)', 'Jane Doe @jane <jane@host.org>'],
  ['Jane Doe (@jane, jane [at] host [dot] org)', 'Jane Doe @jane <jane@host.org>'],
  ['Jane Doe (@jane, jane[at]host.org)', 'Jane Doe @jane <jane@host.org>'],
  ['Jane Doe (@jane, jane(at)host.org)', 'Jane Doe @jane <jane@host.org>'],
  ['Jane Doe (@jane, jane.doe AT gee-mail)', 'Jane Doe @jane <jane.doe@gee-mail>'],
])('the address in "%s" is neither a name nor a handle', (value, expected) => {
  expect(mentors(value)).toEqual([expected]);
});

test.each([
  ['Jane Doe @ Red Hat (@jane)', ['Jane Doe @jane']],
  ['Jane Doe @ Red Hat @jane', ['Jane Doe @jane']],
  ['Jane Doe @ Red Hat, @jane', ['Jane Doe @jane']],
  ['Jane Doe @ [Red Hat](https://redhat.com) (@jane)', ['Jane Doe @jane']],
  ['Jane Doe (@jane) @ Red Hat', ['Jane Doe @jane']],
  ['[Jane Doe](https://github.com/jane) @ Red Hat', ['Jane Doe @jane']],
  ['@jane @ Red Hat', ['@jane']],
  ['@jane (Jane Doe @ Red Hat)', ['Jane Doe @jane']],
  ['(Jane Doe @ Red Hat, @jane)', ['Jane Doe @jane']],
  ['Jane Doe @ Red Hat', ['Jane Doe']],
  ['Jane Doe @ Red Hat <jane@host.org>', ['Jane Doe <jane@host.org>']],
  ['Jane Doe @ Red Hat - primary', ['Jane Doe (primary)']],
  ['Jane Doe @ Red Hat and Ann Poe @ Acme (@ann)', ['Jane Doe', 'Ann Poe @ann']],
  ['Jane @ Red Hat\n  Ann @ Acme', ['Jane', 'Ann']],
  ['\n  - Jane Doe @ Red Hat, @jd\n  - Ann Poe @ Acme, Brno (@ann)', ['Jane Doe @jd', 'Ann Poe @ann']],
])('in "%s" a firm behind "@" is no part of a name', (value, expected) => {
  expect(mentors(value)).toEqual(expected);
});

test.each([
  ['Jane Doe @ @jane', ['Jane Doe @jane']],
  ['Jane Doe @ [jane](https://github.com/jane)', ['Jane Doe @jane']],
  ['Jane Doe (@jane) @ [Ann Poe](https://github.com/ann)', ['Jane Doe @jane', 'Ann Poe @ann']],
  ['Jane Doe (jane @ Slack)', ['Jane Doe']],
  ['@ Jane Doe', ['Jane Doe']],
])('in "%s" no firm stands behind "@"', (value, expected) => {
  expect(mentors(value)).toEqual(expected);
});

test('an address alone names nobody', () => {
  expect(mentors('jane@host.org')).toEqual([]);
  expect(mentors('the-team AT host DOT org, Ann Poe (@ann)')).toEqual(['Ann Poe @ann']);
});

test.each([
  'TBD',
  'tbd',
  '(TBD)',
  'TBD.',
  'TBA',
  'N/A',
  'n/a',
  'None',
  'TODO',
  'To be determined',
  '?',
  '-',
  '...',
  '',
  '\n  - TBD',
  '#For GSoC, there must be **two**, and one of them primary.',
  '<!-- at least two -->',
  'Please write to the list if you want to mentor this idea.',
])('"%s" is nobody', (value) => {
  expect(mentors(value)).toEqual([]);
});

test.each([
  ['Jane Doe (@jane), TBD', ['Jane Doe @jane']],
  ['TBD, Jane Doe (@jane)', ['Jane Doe @jane']],
  ['Jane Doe (@jane) and TBD', ['Jane Doe @jane']],
  ['Jane Doe (@jane) #For GSoC, there must be two: Ann Poe (@ann)', ['Jane Doe @jane']],
  ['Jane Doe (TBD)', ['Jane Doe']],
])('in "%s" some are nobody', (value, expected) => {
  expect(mentors(value)).toEqual(expected);
});
