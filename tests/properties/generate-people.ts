import fc from 'fast-check';
import { person as toText, vocabulary } from '../read.ts';
import type { Written } from './facts.ts';

const NAMES = [
  'Jane Doe',
  'Jürgen Etzlstorfer',
  'Lubomir I. Ivanov',
  "Miles O'Brien",
  'Ana de la Cruz',
  'Hung-Ying Tai',
  '李雷',
  'juntao',
  'Prem',
];
const HANDLES = ['jane', 'jane-doe', 'JaneDoe42', 'j4ne', 'x', 'STRRL', 'a-b-c-9'];
const MAILS = ['jane@host.org', 'jane.doe+cncf@mail.host-name.co.uk'];

interface Base {
  name: string;
  handle: string;
  mail: string;
}

interface Form {
  write: (base: Base) => string;
  /** Which of the three a reader learns. */
  tells: readonly (keyof Base)[];
}

const BOTH = ['name', 'handle'] as const;
const ALL = ['name', 'handle', 'mail'] as const;
const FORMS: Form[] = [
  { write: ({ name, handle }) => `${name} (@${handle})`, tells: BOTH },
  { write: ({ name, handle }) => `${name} @${handle}`, tells: BOTH },
  { write: ({ name, handle }) => `${name}(@${handle})`, tells: BOTH },
  { write: ({ name, handle }) => `[${name}](https://github.com/${handle})`, tells: BOTH },
  { write: ({ name, handle }) => `[${name}](http://www.github.com/${handle}/)`, tells: BOTH },
  { write: ({ handle }) => `@${handle}`, tells: ['handle'] },
  { write: ({ handle }) => `@[${handle}](https://github.com/${handle})`, tells: ['handle'] },
  { write: ({ handle }) => `[@${handle}](https://github.com/${handle})`, tells: ['handle'] },
  { write: ({ handle }) => `https://github.com/${handle}`, tells: ['handle'] },
  { write: ({ handle }) => `<https://github.com/${handle}>`, tells: ['handle'] },
  { write: ({ name, handle, mail }) => `${name} (@${handle}, ${mail})`, tells: ALL },
  { write: ({ name, handle, mail }) => `${name} (@${handle}, <${mail}>)`, tells: ALL },
  { write: ({ name, handle, mail }) => `${name} (@${handle} ${mail})`, tells: ALL },
  { write: ({ name, handle, mail }) => `${name} (${mail}, @${handle})`, tells: ALL },
  { write: ({ name, handle, mail }) => `[${name}](https://github.com/${handle}) (${mail})`, tells: ALL },
  { write: ({ name, handle, mail }) => `${name} @${handle} <${mail}>`, tells: ALL },
  { write: ({ name, mail }) => `${name} <${mail}>`, tells: ['name', 'mail'] },
  { write: ({ name, mail }) => `${name} (${mail})`, tells: ['name', 'mail'] },
  { write: ({ name, mail }) => `[${name}](mailto:${mail})`, tells: ['name', 'mail'] },
  { write: ({ name }) => name, tells: ['name'] },
  { write: ({ name }) => `**${name}**`, tells: ['name'] },
  { write: ({ name, handle }) => `**${name}** (@${handle})`, tells: BOTH },
  { write: ({ name, handle }) => `${name} ([@${handle}](https://github.com/${handle}))`, tells: BOTH },
  { write: ({ name, handle }) => `${name} ([${handle}](https://github.com/${handle}))`, tells: BOTH },
  { write: ({ name, handle }) => `${name} [@${handle}](https://github.com/${handle})`, tells: BOTH },
  { write: ({ name, handle }) => `${name} (https://github.com/${handle})`, tells: BOTH },
  { write: ({ name, handle }) => `${name} (GitHub: @${handle})`, tells: BOTH },
  { write: ({ name, handle }) => `${name} - @${handle}`, tells: BOTH },
  { write: ({ name, handle }) => `${name} – [@${handle}](https://github.com/${handle})`, tells: BOTH },
  { write: ({ name, handle }) => `@${handle} (${name})`, tells: BOTH },
  { write: ({ name, handle }) => `${name} (\`@${handle}\`)`, tells: BOTH },
  { write: ({ name, handle }) => `${name}（@${handle}）`, tells: BOTH },
];

interface Role {
  key: string;
  text: string;
}

const ROLES: Role[] = Object.entries(vocabulary.roles).flatMap(([key, texts]) =>
  texts.flatMap((text) =>
    [text, text.replace(/^./, (letter) => letter.toUpperCase()), text.replace(' ', '-')].map((t) => ({
      key,
      text: t,
    })),
  ),
);

const ROLE_FORMS: ((person: string, role: string) => string)[] = [
  (person, role) => `${person} - ${role}`,
  (person, role) => `${person} – ${role}`,
  (person, role) => `${person} (${role})`,
  (person, role) => `${role}: ${person}`,
  (person, role) => `**${role}**: ${person}`,
  (person, role) =>
    person.endsWith(')') && /\(@[^)]*\)$/.test(person)
      ? `${person.slice(0, -1)}, ${role})`
      : `${person} (${role})`,
];

const person: fc.Arbitrary<{ markdown: string; base: Base; form: Form; role: Role | null }> = fc
  .record({
    base: fc.record({
      name: fc.constantFrom(...NAMES),
      handle: fc.constantFrom(...HANDLES),
      mail: fc.constantFrom(...MAILS),
    }),
    form: fc.constantFrom(...FORMS),
    role: fc.option(fc.constantFrom(...ROLES), { freq: 4 }),
    roleForm: fc.constantFrom(...ROLE_FORMS),
  })
  .map(({ base, form, role, roleForm }) => ({
    markdown: role ? roleForm(form.write(base), role.text) : form.write(base),
    base,
    form,
    role,
  }));

/** One to three people, with or without roles. */
export function people({
  withRoles,
}: {
  withRoles: boolean;
}): fc.Arbitrary<Written<(labelRole: string | null) => string>[]> {
  return fc
    .uniqueArray(person, { minLength: 1, maxLength: 3, selector: ({ base }) => base.name + base.handle })
    .map((all) =>
      all.map(({ markdown, base, form, role }) => ({
        markdown: withRoles ? markdown : form.write(base),
        says: (labelRole) =>
          toText({
            name: form.tells.includes('name') ? base.name : null,
            github: form.tells.includes('handle') ? base.handle : null,
            twitter: null,
            url: null,
            emails: form.tells.includes('mail') ? [base.mail] : [],
            role: (withRoles ? role?.key : null) ?? labelRole,
            place: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
          }),
      })),
    );
}
