import type { Link } from '../views.ts';

interface Handles {
  github: string | null;
  twitter: string | null;
}

/** Links to the profiles of a person, GitHub's first. */
export function toProfiles({ github, twitter }: Handles): Link[] {
  const profiles: Link[] = [];
  if (github) profiles.push({ text: `@${github}`, href: `https://github.com/${encodeURIComponent(github)}` });
  if (twitter)
    profiles.push({
      text: `@${twitter} on Twitter`,
      href: `https://twitter.com/${encodeURIComponent(twitter)}`,
    });
  return profiles;
}
