import type { Vocabulary } from './vocabulary.ts';

/** Whether an e-mail address (not veiled) is that of a mailing list or an office, and not of a person. */
export function isGroupAddress(email: string, { addresses: { names, hosts } }: Vocabulary): boolean {
  const [user = '', host = ''] = email.toLowerCase().split('@');
  const words = user.split(/[._+-]/);
  const [first, last] = [words.at(0) ?? '', words.at(-1) ?? ''];
  return (
    names.includes(user.replace(/[._+-]/g, '')) ||
    names.includes(first) ||
    names.includes(last) ||
    host.split('.').some((label) => hosts.includes(label))
  );
}
