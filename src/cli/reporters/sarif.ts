import { createHash } from 'node:crypto';
import type { Log, PhysicalLocation, ReportingDescriptor, Result } from 'sarif';
import { location } from 'vfile-location';
import type { CheckedFile } from '../../almanac.ts';
import { findTitle } from '../../check/find-title.ts';
import { type Problem, severityOf } from '../../check/problem.ts';
import type { RulePage } from '../../rules/rule-page.ts';

export interface SarifOptions {
  /** What stands before the path of a document, from the top of the repository; absolute where it lies elsewhere. */
  folder: string;
  rules: readonly RuleHelp[];
  /** Of Almanac. */
  version: string;
}

/** A rule with its page. */
export interface RuleHelp extends Pick<RulePage, 'title' | 'markdown'> {
  id: string;
  /** The address of the page; `null` where nobody knows it. */
  url: string | null;
}

/** Problems as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html). */
export function renderSarif(files: readonly CheckedFile[], options: SarifOptions): string {
  const { rules, version } = options;
  const found = files.flatMap(({ problems }) => problems.map(({ ruleId = 'almanac' }) => ruleId));
  const others = [...new Set(found)].filter((id) => !rules.some((rule) => rule.id === id));
  const ids = [...rules.map(({ id }) => id), ...others];
  const descriptors = [...rules.map(toDescriptor), ...others.map((id) => ({ id }))];
  const log: Log = {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: { driver: { name: 'Almanac', semanticVersion: version, rules: descriptors } },
        columnKind: 'utf16CodeUnits',
        results: files.flatMap((file) => toResults(file, { folder: options.folder, ids })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function toDescriptor({ id, title, markdown, url }: RuleHelp): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: title },
    help: { text: markdown, markdown },
    ...(url !== null && { helpUri: url }),
  };
}

interface ResultOptions {
  folder: string;
  /** Of the rules, in their order. */
  ids: readonly string[];
}

function toResults(file: CheckedFile, { folder, ids }: ResultOptions): Result[] {
  const seen = new Map<string, number>();
  const toUri = (path: string): string => toUriBelow(folder, path);
  return file.problems.map((problem) => {
    const { place, reason, note, ruleId = 'almanac', related } = problem;
    const print = fingerprint(problem, file);
    const count = (seen.get(print) ?? 0) + 1;
    seen.set(print, count);
    return {
      ruleId,
      ruleIndex: ids.indexOf(ruleId),
      level: severityOf(problem),
      message: { text: escapeLinks(`${reason}.${note ? ` ${note}` : ''}`) },
      locations: [{ physicalLocation: locate(toUri(file.path), toRegion(place)) }],
      ...(related.length > 0 && {
        relatedLocations: related.map(({ path, line, text }, index) => ({
          id: index + 1,
          message: { text: escapeLinks(text) },
          physicalLocation: locate(toUri(path), { startLine: line }),
        })),
      }),
      ...(problem.edits.length > 0 && { fixes: [toFix(problem, file, toUri(file.path))] }),
      partialFingerprints: { 'almanacProblem/v1': `${print}:${count}` },
    };
  });
}

/**
 * The same wherever in the document a problem stands: a hash of the rule, of the text at its place and of its idea.
 * Where several are equal they are numbered.
 */
function fingerprint(problem: Problem, { text, reading }: CheckedFile): string {
  const { start, end } = problem.place;
  const said = text.slice(start.offset ?? 0, end.offset ?? 0);
  const key = [problem.ruleId, said, findTitle(problem, reading)];
  return createHash('sha256').update(JSON.stringify(key)).digest('hex').slice(0, 32);
}

type Region = NonNullable<PhysicalLocation['region']>;

function locate(uri: string, region: Region): PhysicalLocation {
  return { artifactLocation: toArtifact(uri), region };
}

function toArtifact(uri: string) {
  return uri.startsWith('file:') ? { uri } : { uri, uriBaseId: '%SRCROOT%' };
}

function toRegion({ start, end }: Problem['place']): Region {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function toFix({ edits, note = '' }: Problem, { text }: CheckedFile, uri: string) {
  const points = location(text);
  const first = { line: 1, column: 1 };
  const replacements = edits.map((edit) => {
    const place = {
      start: points.toPoint(edit.start) ?? first,
      end: points.toPoint(edit.end) ?? first,
    };
    return { deletedRegion: toRegion(place), insertedContent: { text: edit.text } };
  });
  return {
    description: { text: escapeLinks(note) },
    artifactChanges: [{ artifactLocation: toArtifact(uri), replacements }],
  };
}

function toUriBelow(folder: string, path: string): string {
  const uri = `${folder}${path}`.split('/').map(encodeURIComponent).join('/');
  if (folder.startsWith('/')) return `file://${uri}`;
  return /^[a-z]:/i.test(folder) ? `file:///${uri.replace('%3A', ':')}` : uri;
}

/** A text of SARIF may have links: what looks like one is none. */
function escapeLinks(text: string): string {
  const isText = (behind: string | undefined): boolean => behind?.startsWith('(') ?? false;
  const escaped = text
    .split(']')
    .map((part, index, parts) => (isText(parts[index + 1]) ? part.replaceAll('[', '\\[') : part));
  return escaped.join(']');
}
