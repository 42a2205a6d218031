import { z } from 'zod';
import { Pull, type Run } from './event.ts';
import type { Api } from './open-api.ts';

/**
 * The open pull request that a run was about: the newest whose head is the run's commit, in the run's repository.
 * `null` where there is none, as after a newer push. GitHub tells both: nothing that a run kept is believed.
 */
export async function findPull(api: Api, run: Run): Promise<Pull | null> {
  const { head_branch: branch, head_repository: repository, head_sha: sha } = run;
  if (branch === null || repository === null) return null;
  const head = encodeURIComponent(`${repository.owner.login}:${branch}`);
  const pulls = await api.get(`pulls?state=open&per_page=100&head=${head}`, z.array(Pull));
  const found = pulls.filter(
    (pull) =>
      pull.state === 'open' && pull.head.sha === sha && pull.head.repo?.full_name === repository.full_name,
  );
  return found.sort((a, b) => b.number - a.number)[0] ?? null;
}
