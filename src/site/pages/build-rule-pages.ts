import { pageOfRule } from '../../check/rule-page.ts';
import type { Harm } from '../../rules/rule.ts';
import { RULE_GROUPS, type RuleId } from '../../rules/rule-ids.ts';
import type { RulePage } from '../../rules/rule-page.ts';
import { RULES } from '../../rules/rules.ts';
import { type Catalogue, linkTo } from '../catalogue.ts';
import { type RuleSection, toRuleSections } from '../rules/to-rule-sections.ts';
import type { Page } from '../site.ts';
import { toCapitalized } from '../text/to-capitalized.ts';
import { PAGES } from '../urls.ts';
import type { Link, PageView } from '../views.ts';
import { buildPage } from './build-page.ts';

export interface RuleIndexView extends PageView {
  lead: string;
  playground: Link;
  groups: { id: string; heading: string; rules: RuleItem[] }[];
}

interface RuleItem extends Link {
  id: string;
  severity: string;
  /** `null` where a person has to decide. */
  mends: string | null;
}

export interface RuleView extends PageView {
  /** As messages name it. */
  id: RuleId;
  severity: string;
  /** Who mends what it finds. */
  fix: { text: string; command: string | null };
  /** The comment that silences it. */
  silence: string;
  /** The playground with an example of what it finds; `null` where its examples need other documents. */
  example: Link | null;
  sections: RuleSection[];
}

/** How much a finding weighs. */
const SEVERITIES = {
  unreadable: 'an error',
  loss: 'an error in a term that is open, a warning elsewhere',
  fault: 'a warning',
  advice: 'a note',
} as const satisfies Record<Harm, string>;

/** Whether Almanac mends what a rule finds. */
const FIXES = {
  all: { text: 'Almanac mends it, in the playground and by', command: 'almanac check --fix' },
  some: {
    text: 'Almanac mends what is beyond doubt, in the playground and by',
    command: 'almanac check --fix',
  },
  none: { text: 'A person has to decide.', command: null },
} as const;

/** The pages of all rules that have one, in the order of the rules. */
export function buildRulePages(catalogue: Catalogue): Page<RuleView>[] {
  return Array.from(catalogue.rulePages, ([id, page]) => ({
    url: pageOfRule(id, '/'),
    view: () => buildRuleView(id, page, catalogue),
  }));
}

/** The page that lists all rules. */
export function buildRuleIndex(catalogue: Catalogue): RuleIndexView {
  const lead =
    'What Almanac looks for in a list of ideas: each rule says why it matters, shows what it finds, and how to fix it.';
  const groups = RULE_GROUPS.map(({ title, rules }) => ({
    id: title.toLowerCase().replaceAll(' ', '-'),
    heading: title,
    rules: rules.flatMap((id): RuleItem[] => {
      const page = catalogue.rulePages.get(id);
      return page ? [toItem(id, page, catalogue)] : [];
    }),
  }));
  return {
    ...buildPage({ url: PAGES.rules, title: 'Rules', description: lead, section: 'rules' }, catalogue),
    lead,
    playground: linkTo('playground', PAGES.playground, catalogue),
    groups: groups.filter(({ rules }) => rules.length > 0),
  };
}

function toItem(id: RuleId, page: RulePage, catalogue: Catalogue): RuleItem {
  return {
    ...linkTo(page.title, pageOfRule(id, '/'), catalogue),
    id,
    severity: toCapitalized(SEVERITIES[RULES[id].harm]),
    mends: { all: 'Almanac mends it', some: 'Almanac mends some of it', none: null }[howMuchIsMended(page)],
  };
}

function buildRuleView(id: RuleId, page: RulePage, catalogue: Catalogue): RuleView {
  const { title } = page;
  const { hrefOf, render } = catalogue;
  const description = `What the rule ${id} finds in a list of ideas, why it matters, and how to fix it.`;
  return {
    ...buildPage({ url: pageOfRule(id, '/'), title, description, section: 'rules' }, catalogue),
    id,
    severity: toCapitalized(SEVERITIES[RULES[id].harm]),
    fix: FIXES[howMuchIsMended(page)],
    silence: `<!-- almanac-ignore ${id}: the reason -->`,
    example: toExample(page, catalogue),
    sections: toRuleSections(page, { href: hrefOf(pageOfRule(id, '/')), render }),
  };
}

function howMuchIsMended({ bad }: RulePage): keyof typeof FIXES {
  const mended = bad.filter(({ fixed }) => fixed !== null).length;
  return mended === 0 ? 'none' : mended === bad.length ? 'all' : 'some';
}

/** The playground knows no other documents than the site's. */
function toExample({ bad }: RulePage, { hrefOf }: Catalogue): Link | null {
  const example = bad.find(({ beside }) => beside.length === 0);
  if (!example) return null;
  const { path, text } = example;
  const href = `${hrefOf(PAGES.playground)}#${new URLSearchParams({ text, path })}`;
  return { text: 'Try it in the playground', href };
}
